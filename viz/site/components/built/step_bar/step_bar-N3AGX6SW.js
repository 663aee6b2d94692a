// Made from frontend/ by `npm run build`.
import{clamp as k,element as a,setText as m}from"../inception.shared/shared-Y5COPT3A.js";import{Echo as y}from"../inception.shared/shared-Y5COPT3A.js";
import{endWall as M,tellWall as N,whenTold as C}from"../inception.shared/shared-Y5COPT3A.js";import{mountBoxed as R}from"../inception.shared/shared-Y5COPT3A.js";
import{noteProgress as H,progressOf as A}from"../inception.shared/shared-Y5COPT3A.js";import{forgetAnswers as L,noteProgress as T,progressOf as x}from"../inception.shared/shared-Y5COPT3A.js";var c=class{page="";cleared=0;take(e,{
answers:t,tasks:s,cleared:n}){let o=e!==this.page,r=x(e);!o&&n!==this.cleared&&L(),this.page=e,this.cleared=n,T(e,{answers:t,
tasks:s});let l=Object.keys(r.answers).every(h=>h in t),d=r.tasks.every(h=>s.includes(h));return!o||l&&d?null:{page:e,answers:r.
answers,tasks:r.tasks}}};var S={PageDown:1,PageUp:-1,ArrowRight:1,ArrowLeft:-1,Home:"first",End:"last"},D={n:"notes",N:"notes",b:"blank",B:"blank",
".":"blank",Escape:"leave"},O=["input, textarea, select, canvas, [contenteditable], [role=dialog], [role=slider], [role=\
radio], [role=tab]","[role=option], [role=menuitem], [role=combobox], [role=grid], [role=spinbutton], [role=listbox]",'[\
tabindex="0"]:not(button, a, [data-testid=stMain])'].join(),P=i=>i instanceof HTMLInputElement&&i.type==="range";function $(i){
return i.some(e=>e instanceof Element&&e.matches(O))}function b(i,e){if(i.defaultPrevented||i.altKey||i.ctrlKey||i.metaKey||
i.shiftKey)return null;let t=i.composedPath(),s=e&&i.key.startsWith("Page")&&P(t[0]);return $(t)&&!s?null:S[i.key]??(e?D[i.
key]??null:null)}var p=(i,e="")=>a("button",{class:`button ${i}`,type:"button"},e),f=()=>document.querySelector('[data-testid="stMain"]'),
B={PageDown:.9,PageUp:-.9,Home:-1e4,End:1e4},v=class{constructor(e){this.host=e;let{signal:t}=e;this.whole.append(a("spa\
n",{"aria-hidden":"true"},"☰ "),a("span","name","Whole page")),this.back.addEventListener("click",()=>this.move(-1),{signal:t}),
this.on.addEventListener("click",()=>this.move(1),{signal:t}),this.whole.addEventListener("click",()=>e.trigger("whole",
{on:!this.data?.whole}),{signal:t}),this.notes.addEventListener("click",()=>this.unfold(),{signal:t}),this.blank.addEventListener(
"click",()=>this.darken(),{signal:t}),this.end.addEventListener("click",()=>this.endLecture(),{signal:t}),C(t,{wish:n=>this.
goTo(n)}),document.addEventListener("keydown",n=>this.press(n),{signal:t}),e.onEnd(()=>delete document.documentElement.dataset.
notes);let s=a("nav",{class:"bar","aria-label":"Steps"},this.back);s.append(a("div","middle",this.lecture,this.names,this.
whole,this.notes,this.blank,this.end),this.on,this.spoken),e.append(s)}back=p("plain back");on=p("first on");names=a("di\
v",{class:"names"});whole=a("button",{class:"button plain whole",type:"button",role:"switch"});notes=p("plain notes","No\
tes (N)");blank=p("plain blank","Blank (B)");spoken=a("div",{class:"unseen","aria-live":"polite"});lecture=a("span",{class:"\
lecture"});end=p("plain end","End");step=new y;place=new y;keeper=new c;dots;data=null;built="";update(e){let t=this.data&&
this.data.page!==e.page;this.data=e;let s=this.keeper.take(e.page,e.done);s&&this.host.after(0,()=>this.host.trigger("st\
ored",s));let n=this.step.hear(e.told)==="decided";e.lecture&&this.place.hear(e.lecture.told);let o=JSON.stringify([e.page,
e.steps]);o!==this.built&&this.build(e.steps),this.built=o,this.whole.hidden=e.present||e.lecture!==null||e.steps.length<
2,this.end.hidden=this.lecture.hidden=e.lecture===null,this.whole.setAttribute("aria-checked",String(e.whole)),this.notes.
hidden=!e.present||!e.steps.length,this.blank.hidden=!e.present,e.present||delete document.documentElement.dataset.notes,
(t||n)&&f()?.scrollTo({top:0}),this.mark()}build(e){let{signal:t}=this.dots=this.host.renewed(this.dots),s=e.map(({key:n,
name:o})=>{let r=a("button",{class:"dot",type:"button",title:o,"data-key":n});return r.append(a("span","point"),a("span",
"name",o)),r.addEventListener("click",()=>this.go(n),{signal:t}),r});this.names.replaceChildren(...s)}mark(){let{page:e,
steps:t,before:s,after:n,whole:o,title:r}=this.state,l=this.at,d=l>=0&&!o;d&&H(e,{steps:[this.step.value],of:t.length});
let h=A(e).steps;if(this.state.lecture){this.markLecture(this.state.lecture.places);return}this.names.hidden=!d,[...this.
names.children].forEach((u,g)=>{g===l?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current"),u.classList.
toggle("seen",h.includes(t[g]?.key??""))});let w=(d?t[l-1]?.name:void 0)??s,E=(d?t[l+1]?.name:void 0)??n;this.label(this.
back,"‹",w,"Back to"),this.label(this.on,"›",E,"On to"),d&&m(this.spoken,`${r}, step ${l+1} of ${t.length}: ${t[l]?.
name??""}`)}markLecture(e){let t=this.place.value,s=`${t+1} of ${e.length}`;this.names.hidden=!0,m(this.lecture,`Lecture\
, ${s}`),this.label(this.back,"‹",e[t-1]?.name??"","Back to"),this.label(this.on,"›",e[t+1]?.name??"","On to"),m(this.
spoken,`Lecture, place ${s}: ${e[t]?.name??""}`),N(e,t,Date.now())}label(e,t,s,n){e.style.visibility=s?"":"hidden",e.title=
`${n} ${s}`;let o=[a("span","name",s),a("span",{class:"sign","aria-hidden":"true"},t)];e.textContent!==s+t&&e.textContent!==
t+s&&e.replaceChildren(...t==="‹"?o.reverse():o)}get state(){if(!this.data)throw new Error("nothing was told yet");return this.
data}get at(){return this.state.steps.findIndex(({key:e})=>e===this.step.value)}go(e){e===void 0||e===this.step.value||(this.
step.choose(e),this.mark(),f()?.scrollTo({top:0}),this.host.setState("step",this.step.message({page:this.state.page,key:e})))}toEnd(e,t){
this.state.lecture?this.goTo(e):this.go(t?.key)}endLecture(){M(),this.host.trigger("end",{})}goTo(e){let t=(this.state.lecture?.
places.length??0)-1;t<0||k(e,0,t)===this.place.value||(this.place.choose(k(e,0,t)),this.mark(),this.host.setState("place",
this.place.message({at:this.place.value})))}move(e){if(this.state.lecture){this.goTo(this.place.value+e);return}let{steps:t,
whole:s,before:n,after:o,page:r}=this.state,l=this.at<0||s?void 0:t[this.at+e];l?this.go(l.key):(e<0?n:o)&&this.host.trigger(
"turn",{page:r,by:e})}press(e){if(!this.data)return;let t=b(e,this.data.present);t!==null&&(e.preventDefault(),!this.scroll(
e.key)&&!e.repeat&&this.act(t))}act(e){let{steps:t}=this.state;e==="first"?this.toEnd(0,t[0]):e==="last"?this.toEnd(1/0,
t.at(-1)):e==="notes"?this.unfold():e==="blank"?this.darken():e==="leave"?this.host.trigger("present",{on:!1}):this.move(
e)}scroll(e){let{steps:t,whole:s}=this.state,n=f(),o=B[e];if(t.length&&!s||!n||o===void 0)return!1;let r=n.scrollTop;return n.
scrollTo({top:r+o*n.clientHeight}),n.scrollTop!==r||Math.abs(o)>1}unfold(){let{dataset:e}=document.documentElement;e.notes===
void 0?e.notes="":delete e.notes,window.dispatchEvent(new Event("resize"))}darken(){let e=a("button",{class:"dark",type:"\
button","aria-label":"The screen is blank; go on"}),t=this.host.child(),s=n=>{n.preventDefault(),n.stopImmediatePropagation(),
t.end()};t.onEnd(()=>e.remove()),this.host.parent.append(e),this.host.onEnd(()=>e.remove()),e.focus(),window.addEventListener(
"keydown",s,{signal:t.signal,capture:!0}),e.addEventListener("click",s,{signal:t.signal})}},G=R(i=>new v(i));export{G as default};
