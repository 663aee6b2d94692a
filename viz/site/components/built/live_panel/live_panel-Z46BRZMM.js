// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-D27DJOYS.js";import{mountBoxed as e}from"../inception.shared/shared-ZQ4UQISB.js";
var m=e(t=>new o(t));export{m as default};
