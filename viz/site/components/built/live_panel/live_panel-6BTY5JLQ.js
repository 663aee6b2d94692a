// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-WTSXOVWD.js";import{mountBoxed as e}from"../inception.shared/shared-Y5COPT3A.js";
var m=e(t=>new o(t));export{m as default};
