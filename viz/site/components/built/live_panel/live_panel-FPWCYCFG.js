// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-AUSFSRC4.js";import{mountBoxed as e}from"../inception.shared/shared-Z2T6WFBJ.js";
var m=e(t=>new o(t));export{m as default};
