// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-DFJW77JA.js";import{mountBoxed as e}from"../inception.shared/shared-6O6754TX.js";
var m=e(t=>new o(t));export{m as default};
