// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-S443YNNE.js";import{mountBoxed as e}from"../inception.shared/shared-HTVZ5LO4.js";
var m=e(t=>new o(t));export{m as default};
