// Made from frontend/ by `npm run build`.
import{clamp as p,element as s,setText as i}from"../inception.shared/shared-Y5COPT3A.js";import{onWall as d,whenTold as u,
wishPlace as v}from"../inception.shared/shared-Y5COPT3A.js";import{mountBoxed as w}from"../inception.shared/shared-Y5COPT3A.js";
var h=1e3,b=60*h,c=class{constructor(t){this.host=t;let{signal:e}=t;this.back.addEventListener("click",()=>this.go(-1),{
signal:e}),this.on.addEventListener("click",()=>this.go(1),{signal:e}),u(e,{wall:()=>this.draw()});let a=s("section",{class:"\
notes","aria-label":"Notes"},this.where,this.note,this.next);a.append(this.clock,s("div","ways",this.back,this.on)),t.append(
a),this.tick()}where=s("div",{class:"where","aria-live":"polite"});note=s("p",{class:"note"});next=s("p",{class:"next"});clock=s(
"p",{class:"clock"});back=s("button",{class:"button plain",type:"button"},"‹ Back");on=s("button",{class:"button first",
type:"button"},"On ›");places=[];at=0;begun=null;update({places:t}){this.places=t,this.draw()}get wall(){let t=d();return t&&
JSON.stringify(t.places)===JSON.stringify(this.places)?t:null}go(t){let e=this.wall,a=p((e?.at??this.at)+t,0,this.places.
length-1);this.begun??=Date.now(),e?v(a,Date.now()):this.at=a,this.draw()}draw(){let t=this.wall;t&&(this.at=t.at);let e=this.
places[this.at],a=this.places[this.at+1];if(!e)return;let l=t?"on the wall":"by itself";i(this.where,`${this.at+1} of ${this.
places.length}, ${l}: ${e.name}`),i(this.note,e.note||"No note for this place."),i(this.next,a?`Next: ${a.name}`:"This i\
s the last place."),this.back.disabled=this.at===0,this.on.disabled=!a,this.tell()}tell(){let t=this.wall?.begun??this.begun,
e=this.places.slice(0,this.at+1).reduce((n,{minutes:o})=>n+o,0),a=t===null?0:Math.floor((Date.now()-t)/b),l=this.places.
reduce((n,{minutes:o})=>n+o,0);i(this.clock,`Minute ${a}. This place is planned until minute ${e} of ${l}.`)}tick(){this.
host.after(h,()=>{this.places.length&&this.draw(),this.tick()})}},g=w(r=>new c(r));export{g as default};
