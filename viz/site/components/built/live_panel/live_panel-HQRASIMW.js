// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-Q4M7GSFP.js";import{mountBoxed as e}from"../inception.shared/shared-TTYJLJZR.js";
var m=e(t=>new o(t));export{m as default};
