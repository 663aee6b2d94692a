// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-V4LRMBUY.js";import{mountBoxed as e}from"../inception.shared/shared-LHQDHC7Q.js";
var m=e(t=>new o(t));export{m as default};
