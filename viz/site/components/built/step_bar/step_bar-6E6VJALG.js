// Made from frontend/ by `npm run build`.
import{clamp as S,element as r,setText as k}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as T}from"../inception.shared/shared-7VVPGWNY.js";
import{endWall as V,keepLecture as $,keptLecture as X,tellWall as Z,whenTold as ee}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as te}from"../inception.shared/shared-7VVPGWNY.js";import{withoutPaper as se}from"../inception.shared/shared-7VVPGWNY.js";
import{noteProgress as ie,progressOf as ne}from"../inception.shared/shared-7VVPGWNY.js";import{forgetAnswers as A,noteProgress as C,progressOf as N}from"../inception.shared/shared-7VVPGWNY.js";var u=class{page="";cleared=0;take(e,{
answers:t,tasks:s,cleared:n}){let o=e!==this.page,a=N(e);!o&&n!==this.cleared&&A(),this.page=e,this.cleared=n,C(e,{answers:t,
tasks:s});let p=Object.keys(a.answers).every(l=>l in t),d=a.tasks.every(l=>s.includes(l));return!o||p&&d?null:{page:e,answers:a.
answers,tasks:a.tasks}}};var R={PageDown:1,PageUp:-1,ArrowRight:1,ArrowLeft:-1,Home:"first",End:"last"},H={n:"notes",N:"notes",b:"blank",B:"blank",
".":"blank",Escape:"leave"},B=["input, textarea, select, canvas, [contenteditable], [role=dialog], [role=slider], [role=\
radio], [role=tab]","[role=option], [role=menuitem], [role=combobox], [role=grid], [role=spinbutton], [role=listbox]",'[\
tabindex="0"]:not(button, a, [data-testid=stMain])'].join(),I=["textarea, select, [contenteditable], [role=dialog], [rol\
e=option], [role=menuitem], [role=combobox], [role=grid]","[role=listbox]"].join();function K(i,e){return e.some(t=>t instanceof
Element&&t.matches(i))}function L(i,e){if(i.defaultPrevented||i.altKey||i.ctrlKey||i.metaKey||i.shiftKey)return null;let t=i.
composedPath(),s=e&&i.key.startsWith("Page");return K(s?I:B,t)?null:R[i.key]??(e?H[i.key]??null:null)}import{codeOf as W}from"../inception.shared/shared-7VVPGWNY.js";import{element as h,setAttributes as q,setText as m}from"../inception.shared/shared-7VVPGWNY.js";
import{onPaper as U,withoutPaper as _}from"../inception.shared/shared-7VVPGWNY.js";var j=250,F='[data-testid="stApp"]',G='\
[data-testid="stBidiComponentIsolated"]:not([data-mounted]), [data-testid="stSkeleton"]',f=class{node=h("footer","foot");code=h(
"div");title=h("strong");address=h("span","address");sheets=h("style");constructor(e){document.head.append(this.sheets),
e.onEnd(()=>this.sheets.remove()),this.node.append(this.code,h("p","",this.title,h("br"),this.address)),addEventListener(
"beforeprint",()=>this.write(),{signal:e.signal}),addEventListener("beforeprint",()=>Y(),{signal:e.signal})}update(e){m(
this.title,e)}write(){let e=_(location.href);m(this.sheets,z(this.title.textContent,e)),e!==this.address.textContent&&(m(
this.address,e),this.code.replaceChildren(W(e)))}};function z(i,e){let{host:t,pathname:s}=new URL(e),n=a=>`"${a.replace(
/[^\p{L}\p{N} ./:_-]/gu,J)}"`,o="font: 8pt sans-serif; color: #14171c";return`@page {
    @bottom-left { content: ${n(`${i} · ${t}${s}`)}; ${o}; white-space: nowrap; }
    @bottom-right { content: counter(page) " of " counter(pages); ${o}; }
  }`}function J(i){return`\\${(i.codePointAt(0)??0).toString(16)} `}function Y(){for(let i of document.querySelectorAll(
".js-plotly-plot .main-svg")){let[e,t]=[i.getAttribute("width"),i.getAttribute("height")];e&&t&&q(i,{viewBox:`0 0 ${e} ${t}`,
preserveAspectRatio:"xMinYMin"})}}function P({key:i,ctrlKey:e,metaKey:t,shiftKey:s,altKey:n}){return e!==t&&!s&&!n&&i.toLowerCase()===
"p"}function g(){window.open(U(location.href),"_blank","noopener")}function x(i){return[...i.querySelectorAll("*")].flatMap(
e=>[...e instanceof HTMLImageElement?[e]:[],...e.shadowRoot?x(e.shadowRoot):[]])}function b(i,e,t=!1){i.after(j,()=>{let s=Q()&&
document.fonts.status==="loaded";s&&t?e():b(i,e,s)})}function Q(i=document){return i.querySelector(F)?.dataset.testScriptState===
"notRunning"&&!i.querySelector(G)&&x(i).every(({complete:t})=>t)}var c=(i,e="")=>r("button",{class:`button ${i}`,type:"button"},e),y=()=>document.querySelector('[data-testid="stMain"]'),
oe={PageDown:.9,PageUp:-.9,Home:-1e4,End:1e4},re=2e3,w=class{constructor(e){this.host=e;let{signal:t}=e;this.whole.append(
r("span",{"aria-hidden":"true"},"☰ "),r("span","name","Whole page")),this.back.addEventListener("click",()=>this.move(
-1),{signal:t}),this.on.addEventListener("click",()=>this.move(1),{signal:t}),this.whole.addEventListener("click",()=>e.
trigger("whole",{on:!this.data?.whole}),{signal:t}),this.notes.addEventListener("click",()=>this.unfold(),{signal:t}),this.
blank.addEventListener("click",()=>this.darken(),{signal:t}),this.end.addEventListener("click",()=>this.endLecture(),{signal:t}),
this.print.addEventListener("click",()=>this.toPaper(),{signal:t}),this.foot=new f(e),this.unheard=e.delayed(re),ee(t,{wish:n=>this.
goTo(n)}),document.addEventListener("keydown",n=>this.press(n),{signal:t}),e.onEnd(()=>delete document.documentElement.dataset.
notes);let s=r("nav",{class:"bar","aria-label":"Steps"},this.back);s.append(r("div","middle",this.lecture,this.names,this.
whole,this.print,this.leave,this.notes,this.blank,this.end),this.on,this.spoken),e.append(s,this.foot.node)}back=c("plai\
n back");on=c("first on");names=r("div",{class:"names"});whole=r("button",{class:"button plain whole",type:"button",role:"\
switch"});notes=c("plain notes","Notes (N)");blank=c("plain blank","Blank (B)");spoken=r("div",{class:"unseen","aria-liv\
e":"polite"});lecture=r("span",{class:"lecture"});end=c("plain end","End");print=c("print","Print");leave=r("a",{class:"\
leave",href:""},"Back to the page");foot;step=new T;place=T.ofPage("lecture:place");unheard;keeper=new u;dots;data=null;built="";offered=!1;waiting=!1;asked=null;update(e){
let t=this.data?this.data.page!==e.page:null;this.data=e;let s=this.keeper.take(e.page,e.done);s&&this.host.after(0,()=>this.
host.trigger("stored",s));let n=this.step.hear(e.told)==="decided";this.follow(e,t??!0);let o=JSON.stringify([e.page,e.steps]);
o!==this.built&&this.build(e.steps),this.built=o,this.whole.hidden=e.present||e.paper||e.lecture!==null||e.steps.length<
2,this.print.hidden=!e.whole,this.leave.hidden=!e.paper,this.foot.update(e.title),e.paper&&!this.waiting&&this.layOut(),
this.end.hidden=this.lecture.hidden=e.lecture===null,this.whole.setAttribute("aria-checked",String(e.whole)),this.notes.
hidden=!e.present,this.blank.hidden=!e.present,e.present||delete document.documentElement.dataset.notes,(t||n)&&y()?.scrollTo(
{top:0}),this.mark()}follow({lecture:e,present:t},s){if(e){this.offered=!1,this.answered(e.told,s),$({packed:e.packed,at:this.
place.value,present:t});return}this.asked=null,this.unheard.cancel();let n=this.offered?null:X();n&&this.host.after(0,()=>this.
host.trigger("kept",n)),this.offered=!0}answered(e,t){let s=this.place.hear(e)==="behind";(!s||t||e.value===this.asked)&&
(this.asked=null),s&&this.asked===null&&this.sendPlace()}build(e){let{signal:t}=this.dots=this.host.renewed(this.dots),s=e.
map(({key:n,name:o})=>{let a=r("button",{class:"dot",type:"button",title:o,"data-key":n});return a.append(r("span","poin\
t"),r("span","name",o)),a.addEventListener("click",()=>this.go(n),{signal:t}),a});this.names.replaceChildren(...s)}mark(){
let{page:e,steps:t,before:s,after:n,whole:o,title:a,paper:p}=this.state,d=this.at,l=d>=0&&!o;l&&ie(e,{steps:[this.step.value],
of:t.length});let D=ne(e).steps;if(this.state.lecture){this.markLecture(this.state.lecture.places);return}this.names.hidden=
!l,[...this.names.children].forEach((v,E)=>{E===d?v.setAttribute("aria-current","step"):v.removeAttribute("aria-current"),
v.classList.toggle("seen",D.includes(t[E]?.key??""))});let O=(l?t[d-1]?.name:void 0)??s,M=(l?t[d+1]?.name:void 0)??n;this.
label(this.back,"‹",p?"":O,"Back to"),this.label(this.on,"›",p?"":M,"On to"),l&&k(this.spoken,`${a}, step ${d+1} of ${t.
length}: ${t[d]?.name??""}`)}markLecture(e){let t=this.place.value,s=`${t+1} of ${e.length}`;this.names.hidden=!0,k(this.
lecture,`Lecture, ${s}`),this.label(this.back,"‹",e[t-1]?.name??"","Back to"),this.label(this.on,"›",e[t+1]?.name??"",
"On to"),k(this.spoken,`Lecture, place ${s}: ${e[t]?.name??""}`),Z(e,t,Date.now())}label(e,t,s,n){e.style.visibility=s?"":
"hidden",e.title=`${n} ${s}`;let o=[r("span","name",s),r("span",{class:"sign","aria-hidden":"true"},t)];e.textContent!==
s+t&&e.textContent!==t+s&&e.replaceChildren(...t==="‹"?o.reverse():o)}get state(){if(!this.data)throw new Error("nothi\
ng was told yet");return this.data}get at(){return this.state.steps.findIndex(({key:e})=>e===this.step.value)}go(e){e===
void 0||e===this.step.value||(this.step.choose(e),this.mark(),y()?.scrollTo({top:0}),this.host.setState("step",this.step.
message({page:this.state.page,key:e})))}toEnd(e,t){this.state.lecture?this.goTo(e):this.go(t?.key)}endLecture(){V(),$(null),
this.host.trigger("end",{})}goTo(e){let t=(this.state.lecture?.places.length??0)-1;t<0||S(e,0,t)===this.place.value||(this.
place.choose(S(e,0,t)),this.mark(),this.asked===null&&this.sendPlace())}sendPlace(){this.asked=this.place.value,this.unheard.
ask(()=>{this.asked=null,this.place.unheard&&this.sendPlace()}),this.host.setState("place",this.place.message({at:this.place.
value}))}move(e){if(this.state.lecture){this.goTo(this.place.value+e);return}let{steps:t,whole:s,before:n,after:o,page:a}=this.
state,p=this.at<0||s?void 0:t[this.at+e];p?this.go(p.key):(e<0?n:o)&&this.host.trigger("turn",{page:a,by:e})}press(e){if(!this.
data)return;P(e)&&!this.data.paper&&(e.preventDefault(),g());let t=L(e,this.data.present);t!==null&&(e.preventDefault(),
!this.scroll(e.key)&&!e.repeat&&this.act(t))}act(e){let{steps:t}=this.state;e==="first"?this.toEnd(0,t[0]):e==="last"?this.
toEnd(1/0,t.at(-1)):e==="notes"?this.unfold():e==="blank"?this.darken():e==="leave"?this.host.trigger("present",{on:!1}):
this.move(e)}scroll(e){let{whole:t}=this.state,s=y(),n=oe[e];if(!t||!s||n===void 0)return!1;let o=s.scrollTop;return s.scrollTo(
{top:o+n*s.clientHeight}),s.scrollTop!==o||Math.abs(n)>1}toPaper(){this.data?.paper?window.print():g()}layOut(){this.waiting=
!0,this.foot.write(),this.leave.href=se(location.href),b(this.host,()=>window.print())}unfold(){let{dataset:e}=document.
documentElement;e.notes===void 0?e.notes="":delete e.notes,window.dispatchEvent(new Event("resize"))}darken(){let e=r("b\
utton",{class:"dark",type:"button","aria-label":"The screen is blank; go on"}),t=this.host.child(),s=o=>{o.preventDefault(),
o.stopImmediatePropagation(),t.end()},{dataset:n}=document.documentElement;n.dark="",t.onEnd(()=>{e.remove(),delete n.dark}),
this.host.parent.append(e),this.host.onEnd(()=>e.remove()),e.focus(),window.addEventListener("keydown",s,{signal:t.signal,
capture:!0}),e.addEventListener("click",s,{signal:t.signal})}},Le=te(i=>new w(i));export{Le as default};
