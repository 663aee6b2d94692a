// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-LLQ4CMJD.js";import{mountBoxed as e}from"../inception.shared/shared-7VVPGWNY.js";
var m=e(t=>new o(t));export{m as default};
