// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-GNWMAAFS.js";import{mountBoxed as e}from"../inception.shared/shared-HPBMSTZK.js";
var m=e(t=>new o(t));export{m as default};
