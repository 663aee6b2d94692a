// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-AQQ7QGMU.js";import{mountBoxed as e}from"../inception.shared/shared-LNAUO3NX.js";
var m=e(t=>new o(t));export{m as default};
