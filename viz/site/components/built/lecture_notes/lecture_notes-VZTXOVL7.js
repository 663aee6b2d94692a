// Made from frontend/ by `npm run build`.
import{clamp as p,element as i,setText as s}from"../inception.shared/shared-2TP4YHQA.js";import{onWall as d,whenTold as u,
wishPlace as v}from"../inception.shared/shared-2TP4YHQA.js";import{mountBoxed as w}from"../inception.shared/shared-2TP4YHQA.js";
var h=1e3,b=4e3,m=60*h,r=class{constructor(t){this.host=t;let{signal:e}=t;this.waiting=t.delayed(b),this.back.addEventListener(
"click",()=>this.go(-1),{signal:e}),this.on.addEventListener("click",()=>this.go(1),{signal:e}),u(e,{wall:()=>this.hear()});
let a=i("section",{class:"notes","aria-label":"Notes"},this.where,this.note,this.next);a.append(this.clock,i("div","ways",
this.back,this.on)),t.append(a),this.tick()}where=i("div",{class:"where","aria-live":"polite"});note=i("p",{class:"note"});next=i(
"p",{class:"next"});clock=i("p",{class:"clock"});back=i("button",{class:"button plain",type:"button"},"‹ Back");on=i("\
button",{class:"button first",type:"button"},"On ›");places=[];at=0;begun=null;alone=!1;waiting;update({places:t}){this.
places=t,this.draw()}get wall(){let t=this.alone?null:d();return t&&JSON.stringify(t.places)===JSON.stringify(this.places)?
t:null}go(t){let e=this.wall,a=p((e?.at??this.at)+t,0,this.places.length-1);this.begun??=Date.now(),e?(v(a,Date.now()),this.
waiting.ask(()=>this.goOnAlone(a))):this.at=a,this.draw()}hear(){this.waiting.cancel(),this.alone=!1,this.draw()}goOnAlone(t){
this.alone=!0,this.at=t,this.draw()}draw(){let t=this.wall;t&&(this.at=t.at);let e=this.places[this.at],a=this.places[this.
at+1];if(!e)return;let n=t?"on the wall":"by itself";s(this.where,`${this.at+1} of ${this.places.length}, ${n}: ${e.name}`),
s(this.note,e.note||"No note for this place."),s(this.next,a?`Next: ${a.name}`:"This is the last place."),this.back.disabled=
this.at===0,this.on.disabled=!a,this.tell()}tell(){let t=this.wall?.begun??this.begun,e=this.places.slice(0,this.at+1).reduce(
(l,{minutes:o})=>l+o,0),a=t===null?0:Math.floor((Date.now()-t)/m),n=this.places.reduce((l,{minutes:o})=>l+o,0);s(this.clock,
`Minute ${a}. This place is planned until minute ${e} of ${n}.`)}tick(){this.host.after(h,()=>{this.places.length&&this.
draw(),this.tick()})}},k=w(c=>new r(c));export{k as default};
