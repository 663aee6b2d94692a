// Made from frontend/ by `npm run build`.
import{LivePanel as o}from"../inception.panel/panel-UZT2FZ2E.js";import{mountBoxed as e}from"../inception.shared/shared-EJTGPHOZ.js";
var m=e(t=>new o(t));export{m as default};
