// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-PAD6NIWN.js";import{mountBoxed as e}from"../inception.shared/shared-NHKIHHZN.js";
var m=e(t=>new o(t));export{m as default};
