// Made from frontend/ by `npm run build`.
import{clamp as p,element as a,setText as s}from"../inception.shared/shared-OGSQIYVF.js";import{onWall as d,whenTold as w,
wishPlace as u}from"../inception.shared/shared-OGSQIYVF.js";import{mountBoxed as v}from"../inception.shared/shared-OGSQIYVF.js";
var c=1e3,m=4e3,b=60*c,h=class{constructor(t){this.host=t;let{signal:i}=t;this.waiting=t.delayed(m),this.back.addEventListener(
"click",()=>this.go(-1),{signal:i}),this.on.addEventListener("click",()=>this.go(1),{signal:i}),w(i,{wall:()=>this.hear()});
let e=a("section",{class:"notes","aria-label":"Notes"},this.where,this.note,this.next);e.append(this.clock,a("div","ways",
this.back,this.on)),t.append(e),this.tick()}where=a("div",{class:"where","aria-live":"polite"});note=a("p",{class:"note"});next=a(
"p",{class:"next"});clock=a("p",{class:"clock"});back=a("button",{class:"button plain",type:"button"},"‹ Back");on=a("\
button",{class:"button first",type:"button"},"On ›");places=[];at=0;begun=null;wished=null;alone=!1;waiting;update({places:t}){
this.places=t,this.draw()}get wall(){let t=this.alone?null:d();return t&&JSON.stringify(t.places)===JSON.stringify(this.
places)?t:null}go(t){let i=this.wall,e=p((this.wished??i?.at??this.at)+t,0,this.places.length-1);this.begun??=Date.now(),
i?(this.wished=e,u(e,Date.now()),this.waiting.ask(()=>this.goOnAlone(e))):this.at=e,this.draw()}hear(){this.alone=!1;let{
wall:t}=this;t&&this.wished!==null&&t.at!==this.wished?this.waiting.ask(()=>this.wished=null):(this.waiting.cancel(),this.
wished=null),this.draw()}goOnAlone(t){this.wished=null,this.wall?.at!==t&&(this.alone=!0,this.at=t,this.draw())}draw(){let t=this.
wall;t&&(this.at=t.at);let i=this.places[this.at],e=this.places[this.at+1];if(!i)return;let l=t?"on the wall":"only here";
s(this.where,`${this.at+1} of ${this.places.length}, ${l}: ${i.name}`),s(this.note,i.note||"No note for this place."),s(
this.next,e?`Next: ${e.name}`:"This is the last place."),this.back.disabled=this.at===0,this.on.disabled=!e,this.tell()}tell(){
let t=this.wall?.begun??this.begun,i=this.places.slice(0,this.at+1).reduce((n,{minutes:o})=>n+o,0),e=t===null?0:Math.floor(
(Date.now()-t)/b),l=this.places.reduce((n,{minutes:o})=>n+o,0);s(this.clock,`Minute ${e}. This place is planned until mi\
nute ${i} of ${l}.`)}tick(){this.host.after(c,()=>{this.places.length&&this.draw(),this.tick()})}},k=v(r=>new h(r));export{k as default};
