// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-W5HOC5G6.js";import{mountBoxed as e}from"../inception.shared/shared-BJWEHMEU.js";
var m=e(t=>new o(t));export{m as default};
