// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-2JISMMYX.js";import{mountBoxed as e}from"../inception.shared/shared-GCRLWN3Q.js";
var m=e(t=>new o(t));export{m as default};
