// Made from frontend/ by `npm run build`.
import{clamp as k,element as r,setText as f}from"../inception.shared/shared-LNAUO3NX.js";import{Echo as y}from"../inception.shared/shared-LNAUO3NX.js";
import{endWall as N,keepLecture as w,keptLecture as C,tellWall as R,whenTold as H}from"../inception.shared/shared-LNAUO3NX.js";
import{mountBoxed as A}from"../inception.shared/shared-LNAUO3NX.js";import{noteProgress as B,progressOf as K}from"../inception.shared/shared-LNAUO3NX.js";import{forgetAnswers as T,noteProgress as P,progressOf as x}from"../inception.shared/shared-LNAUO3NX.js";var c=class{page="";cleared=0;take(e,{
answers:t,tasks:s,cleared:n}){let o=e!==this.page,a=x(e);!o&&n!==this.cleared&&T(),this.page=e,this.cleared=n,P(e,{answers:t,
tasks:s});let l=Object.keys(a.answers).every(h=>h in t),d=a.tasks.every(h=>s.includes(h));return!o||l&&d?null:{page:e,answers:a.
answers,tasks:a.tasks}}};var D={PageDown:1,PageUp:-1,ArrowRight:1,ArrowLeft:-1,Home:"first",End:"last"},S={n:"notes",N:"notes",b:"blank",B:"blank",
".":"blank",Escape:"leave"},O=["input, textarea, select, canvas, [contenteditable], [role=dialog], [role=slider], [role=\
radio], [role=tab]","[role=option], [role=menuitem], [role=combobox], [role=grid], [role=spinbutton], [role=listbox]",'[\
tabindex="0"]:not(button, a, [data-testid=stMain])'].join(),$=i=>i instanceof HTMLInputElement&&i.type==="range";function M(i){
return i.some(e=>e instanceof Element&&e.matches(O))}function b(i,e){if(i.defaultPrevented||i.altKey||i.ctrlKey||i.metaKey||
i.shiftKey)return null;let t=i.composedPath(),s=e&&i.key.startsWith("Page")&&$(t[0]);return M(t)&&!s?null:D[i.key]??(e?S[i.
key]??null:null)}var p=(i,e="")=>r("button",{class:`button ${i}`,type:"button"},e),m=()=>document.querySelector('[data-testid="stMain"]'),
I={PageDown:.9,PageUp:-.9,Home:-1e4,End:1e4},v=class{constructor(e){this.host=e;let{signal:t}=e;this.whole.append(r("spa\
n",{"aria-hidden":"true"},"☰ "),r("span","name","Whole page")),this.back.addEventListener("click",()=>this.move(-1),{signal:t}),
this.on.addEventListener("click",()=>this.move(1),{signal:t}),this.whole.addEventListener("click",()=>e.trigger("whole",
{on:!this.data?.whole}),{signal:t}),this.notes.addEventListener("click",()=>this.unfold(),{signal:t}),this.blank.addEventListener(
"click",()=>this.darken(),{signal:t}),this.end.addEventListener("click",()=>this.endLecture(),{signal:t}),H(t,{wish:n=>this.
goTo(n)}),document.addEventListener("keydown",n=>this.press(n),{signal:t}),e.onEnd(()=>delete document.documentElement.dataset.
notes);let s=r("nav",{class:"bar","aria-label":"Steps"},this.back);s.append(r("div","middle",this.lecture,this.names,this.
whole,this.notes,this.blank,this.end),this.on,this.spoken),e.append(s)}back=p("plain back");on=p("first on");names=r("di\
v",{class:"names"});whole=r("button",{class:"button plain whole",type:"button",role:"switch"});notes=p("plain notes","No\
tes (N)");blank=p("plain blank","Blank (B)");spoken=r("div",{class:"unseen","aria-live":"polite"});lecture=r("span",{class:"\
lecture"});end=p("plain end","End");step=new y;place=y.ofPage("lecture:place");keeper=new c;dots;data=null;built="";offered=!1;update(e){
let t=this.data?this.data.page!==e.page:null;this.data=e;let s=this.keeper.take(e.page,e.done);s&&this.host.after(0,()=>this.
host.trigger("stored",s));let n=this.step.hear(e.told)==="decided";this.follow(e,t??!0);let o=JSON.stringify([e.page,e.steps]);
o!==this.built&&this.build(e.steps),this.built=o,this.whole.hidden=e.present||e.lecture!==null||e.steps.length<2,this.end.
hidden=this.lecture.hidden=e.lecture===null,this.whole.setAttribute("aria-checked",String(e.whole)),this.notes.hidden=!e.
present,this.blank.hidden=!e.present,e.present||delete document.documentElement.dataset.notes,(t||n)&&m()?.scrollTo({top:0}),
this.mark()}follow({lecture:e,present:t},s){if(e){this.offered=!1,this.place.hear(e.told)==="behind"&&s&&this.sendPlace(),
w({packed:e.packed,at:this.place.value,present:t});return}let n=this.offered?null:C();n&&this.host.after(0,()=>this.host.
trigger("kept",n)),this.offered=!0}build(e){let{signal:t}=this.dots=this.host.renewed(this.dots),s=e.map(({key:n,name:o})=>{
let a=r("button",{class:"dot",type:"button",title:o,"data-key":n});return a.append(r("span","point"),r("span","name",o)),
a.addEventListener("click",()=>this.go(n),{signal:t}),a});this.names.replaceChildren(...s)}mark(){let{page:e,steps:t,before:s,
after:n,whole:o,title:a}=this.state,l=this.at,d=l>=0&&!o;d&&B(e,{steps:[this.step.value],of:t.length});let h=K(e).steps;
if(this.state.lecture){this.markLecture(this.state.lecture.places);return}this.names.hidden=!d,[...this.names.children].
forEach((u,g)=>{g===l?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current"),u.classList.toggle("seen",
h.includes(t[g]?.key??""))});let E=(d?t[l-1]?.name:void 0)??s,L=(d?t[l+1]?.name:void 0)??n;this.label(this.back,"‹",E,
"Back to"),this.label(this.on,"›",L,"On to"),d&&f(this.spoken,`${a}, step ${l+1} of ${t.length}: ${t[l]?.name??""}`)}markLecture(e){
let t=this.place.value,s=`${t+1} of ${e.length}`;this.names.hidden=!0,f(this.lecture,`Lecture, ${s}`),this.label(this.back,
"‹",e[t-1]?.name??"","Back to"),this.label(this.on,"›",e[t+1]?.name??"","On to"),f(this.spoken,`Lecture, place ${s}:\
 ${e[t]?.name??""}`),R(e,t,Date.now())}label(e,t,s,n){e.style.visibility=s?"":"hidden",e.title=`${n} ${s}`;let o=[r("spa\
n","name",s),r("span",{class:"sign","aria-hidden":"true"},t)];e.textContent!==s+t&&e.textContent!==t+s&&e.replaceChildren(
...t==="‹"?o.reverse():o)}get state(){if(!this.data)throw new Error("nothing was told yet");return this.data}get at(){
return this.state.steps.findIndex(({key:e})=>e===this.step.value)}go(e){e===void 0||e===this.step.value||(this.step.choose(
e),this.mark(),m()?.scrollTo({top:0}),this.host.setState("step",this.step.message({page:this.state.page,key:e})))}toEnd(e,t){
this.state.lecture?this.goTo(e):this.go(t?.key)}endLecture(){N(),w(null),this.host.trigger("end",{})}goTo(e){let t=(this.
state.lecture?.places.length??0)-1;t<0||k(e,0,t)===this.place.value||(this.place.choose(k(e,0,t)),this.mark(),this.sendPlace())}sendPlace(){
this.host.setState("place",this.place.message({at:this.place.value}))}move(e){if(this.state.lecture){this.goTo(this.place.
value+e);return}let{steps:t,whole:s,before:n,after:o,page:a}=this.state,l=this.at<0||s?void 0:t[this.at+e];l?this.go(l.key):
(e<0?n:o)&&this.host.trigger("turn",{page:a,by:e})}press(e){if(!this.data)return;let t=b(e,this.data.present);t!==null&&
(e.preventDefault(),!this.scroll(e.key)&&!e.repeat&&this.act(t))}act(e){let{steps:t}=this.state;e==="first"?this.toEnd(0,
t[0]):e==="last"?this.toEnd(1/0,t.at(-1)):e==="notes"?this.unfold():e==="blank"?this.darken():e==="leave"?this.host.trigger(
"present",{on:!1}):this.move(e)}scroll(e){let{whole:t}=this.state,s=m(),n=I[e];if(!t||!s||n===void 0)return!1;let o=s.scrollTop;
return s.scrollTo({top:o+n*s.clientHeight}),s.scrollTop!==o||Math.abs(n)>1}unfold(){let{dataset:e}=document.documentElement;
e.notes===void 0?e.notes="":delete e.notes,window.dispatchEvent(new Event("resize"))}darken(){let e=r("button",{class:"d\
ark",type:"button","aria-label":"The screen is blank; go on"}),t=this.host.child(),s=n=>{n.preventDefault(),n.stopImmediatePropagation(),
t.end()};t.onEnd(()=>e.remove()),this.host.parent.append(e),this.host.onEnd(()=>e.remove()),e.focus(),window.addEventListener(
"keydown",s,{signal:t.signal,capture:!0}),e.addEventListener("click",s,{signal:t.signal})}},V=A(i=>new v(i));export{V as default};
