// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-FK3TIMKZ.js";import{mountBoxed as e}from"../inception.shared/shared-LS6PQ7FQ.js";
var m=e(t=>new o(t));export{m as default};
