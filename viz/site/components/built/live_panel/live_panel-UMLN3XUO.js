// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-ZEQ564K6.js";import{mountBoxed as e}from"../inception.shared/shared-4B3FJ6GB.js";
var m=e(t=>new o(t));export{m as default};
