// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-T4ABASJB.js";import{mountBoxed as e}from"../inception.shared/shared-Y5TK6SDP.js";
var m=e(t=>new o(t));export{m as default};
