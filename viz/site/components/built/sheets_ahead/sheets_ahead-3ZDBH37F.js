// Made from frontend/ by `npm run build`.
import{announceMapCame as i,announceSheets as s,onMapWish as p,onWish as m}from"../inception.shared/shared-7VVPGWNY.js";
import{mount as d}from"../inception.shared/shared-7VVPGWNY.js";import{unpack as c}from"../inception.shared/shared-7VVPGWNY.js";
var r=class{asked="";constructor(e){m(e,t=>{let o=JSON.stringify(t);o!==this.asked&&e.trigger("wished",t),this.asked=o}),
p(e,t=>e.trigger("map_wished",t))}update(e){this.asked="";let[{of:t},o]=c(e);for(let n of o)(t==="map"?i:s)(n)}},y=d(a=>new r(
a));export{y as default};
