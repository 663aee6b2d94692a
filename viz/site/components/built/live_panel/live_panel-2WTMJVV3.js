// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-3JWZDOHP.js";import{mountBoxed as e}from"../inception.shared/shared-3RUNOUXH.js";
var m=e(t=>new o(t));export{m as default};
