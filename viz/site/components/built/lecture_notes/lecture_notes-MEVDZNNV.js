// Made from frontend/ by `npm run build`.
import{clamp as p,element as a,setText as n}from"../inception.shared/shared-7VVPGWNY.js";import{onWall as d,whenTold as u,
wishPlace as w}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as v}from"../inception.shared/shared-7VVPGWNY.js";
var c=1e3,f=4e3,b=60*c,h=class{constructor(t){this.host=t;let{signal:e}=t;this.waiting=t.delayed(f),this.back.addEventListener(
"click",()=>this.go(-1),{signal:e}),this.forth.addEventListener("click",()=>this.go(1),{signal:e}),u(e,{wall:()=>this.hear()});
let i=l=>this.turn(l);addEventListener("keydown",i,{signal:e,capture:!0});let s=a("section",{class:"notes","aria-label":"\
Notes"},this.where,this.note,this.next);s.append(this.clock,a("div","ways",this.back,this.forth)),t.append(s),this.tick()}where=a(
"div",{class:"where","aria-live":"polite"});note=a("p",{class:"note"});next=a("p",{class:"next"});clock=a("p",{class:"cl\
ock"});back=a("button",{class:"button plain",type:"button"},"‹ Back");forth=a("button",{class:"button first",type:"but\
ton"},"Next ›");places=[];at=0;begun=null;wished=null;alone=!1;waiting;update({places:t}){this.places=t,this.draw()}get wall(){
let t=this.alone?null:d();return t&&JSON.stringify(t.places)===JSON.stringify(this.places)?t:null}turn(t){let e={PageDown:1,
PageUp:-1}[t.key];!e||!this.wall||t.defaultPrevented||(t.preventDefault(),this.go(e))}go(t){let e=this.wall,i=p((this.wished??
e?.at??this.at)+t,0,this.places.length-1);this.begun??=Date.now(),e?(this.wished=i,w(i,Date.now()),this.waiting.ask(()=>this.
goOnAlone(i))):this.at=i,this.draw()}hear(){this.alone=!1;let{wall:t}=this;t&&this.wished!==null&&t.at!==this.wished?this.
waiting.ask(()=>this.wished=null):(this.waiting.cancel(),this.wished=null),this.draw()}goOnAlone(t){this.wished=null,this.
wall?.at!==t&&(this.alone=!0,this.at=t,this.draw())}draw(){let t=this.wall;t&&(this.at=t.at);let e=this.places[this.at],
i=this.places[this.at+1];if(!e)return;let s=t?"on the wall":"only here";n(this.where,`${this.at+1} of ${this.places.length}\
, ${s}: ${e.name}`),n(this.note,e.note||"No note for this place."),n(this.next,i?`Next: ${i.name}`:"This is the last pla\
ce."),this.back.disabled=this.at===0,this.forth.disabled=!i,this.tell()}tell(){let t=this.wall?.begun??this.begun,e=this.
places.slice(0,this.at+1).reduce((l,{minutes:o})=>l+o,0),i=t===null?0:Math.floor((Date.now()-t)/b),s=this.places.reduce(
(l,{minutes:o})=>l+o,0);n(this.clock,`Minute ${i}. This place is planned until minute ${e} of ${s}.`)}tick(){this.host.after(
c,()=>{this.places.length&&this.draw(),this.tick()})}},k=v(r=>new h(r));export{k as default};
