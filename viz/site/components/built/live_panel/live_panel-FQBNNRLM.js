// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-RNIRXQTF.js";import{mountBoxed as e}from"../inception.shared/shared-2TP4YHQA.js";
var m=e(t=>new o(t));export{m as default};
