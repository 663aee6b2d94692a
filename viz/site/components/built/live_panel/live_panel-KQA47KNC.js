// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-E2NOBFIA.js";import{mountBoxed as e}from"../inception.shared/shared-55HULD3Y.js";
var m=e(t=>new o(t));export{m as default};
