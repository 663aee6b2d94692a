// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-WK2GA5IR.js";import{mountBoxed as e}from"../inception.shared/shared-PRKW6DKG.js";
var m=e(t=>new o(t));export{m as default};
