// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-TWB2KYAL.js";import{mountBoxed as e}from"../inception.shared/shared-6DU22UFT.js";
var m=e(t=>new o(t));export{m as default};
