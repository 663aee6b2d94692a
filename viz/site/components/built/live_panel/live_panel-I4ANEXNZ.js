// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-FU2UTNZY.js";import{mountBoxed as e}from"../inception.shared/shared-7V6JNRFL.js";
var m=e(t=>new o(t));export{m as default};
