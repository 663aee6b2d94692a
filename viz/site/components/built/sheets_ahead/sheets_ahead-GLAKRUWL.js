// Made from frontend/ by `npm run build`.
import{announceSheets as s,onWish as i}from"../inception.shared/shared-HPBMSTZK.js";import{mount as a}from"../inception.shared/shared-HPBMSTZK.js";
import{unpack as p}from"../inception.shared/shared-HPBMSTZK.js";var e=class{asked="";constructor(t){i(t,o=>{let n=JSON.stringify(
o);n!==this.asked&&t.trigger("wished",o),this.asked=n})}update(t){this.asked="";for(let o of p(t)[1])s(o)}},c=a(r=>new e(
r));export{c as default};
