// Made from frontend/ by `npm run build`.
function B(n,e){for(let[t,s]of Object.entries(e))s===!1||s===null||s===void 0?n.removeAttribute(t):n.setAttribute(t,s===
!0?"":String(s))}function a(n,e="",...t){let s=document.createElement(n);return typeof e!="string"?B(s,e):e&&(s.className=
e),s.append(...t.filter(r=>r!=="")),s}function h(n,e){n.textContent!==e&&(n.textContent=e)}function y(n,e,t){return Math.min(Math.max(n,e),t)}var u=class n{#e=null;#t=null;#n=null;static#s=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${n.#s+=1}`}}static ofPage(e){let t=window,
s=t.inceptionEchoes??={};return s[e]??=new n}};var m="inception-explorer:lecture",O="inception-explorer:lecture-wish";function P(){let n=C(m);return n&&Array.isArray(n.
places)&&n.places.length>0&&Number.isInteger(n.at)?n:null}function D(n,e,t){let s=P(),r=s&&JSON.stringify(s.places)===JSON.
stringify(n);r&&s.at===e||R(m,{places:n,at:e,begun:r?s.begun:t})}function M(){P()&&R(m,null)}function A(n,e){addEventListener("storage",({key:t})=>{t===m&&e.wall?.();let s=t===O?C(O):null;s&&Number.isInteger(s.at)&&
e.wish?.(s.at)},{signal:n})}function C(n){try{return JSON.parse(localStorage.getItem(n)??"null")}catch{return null}}function R(n,e){
try{localStorage.setItem(n,JSON.stringify(e))}catch{}}var f=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let s=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",s)},r=setTimeout(()=>{s(),t()},e);return this.signal.addEventListener("abort",s),s}delayed(e){
return new E(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let s=new ResizeObserver(t);s.observe(e),this.onEnd(()=>s.disconnect())}},E=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var k=class extends f{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),s=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",s,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function H(n){return K(n,e=>e[0])}function K(n,e){let t=new WeakMap;return r=>{let i=r.parentElement,o=t.get(i)??s(r),l=o.
calls+=1,c=()=>{t.get(i)===o&&t.delete(i),o.host.end()};o.host.renew(r);try{o.component.update(e(r.data))}catch(d){throw c(),
d}return()=>{o.calls===l&&c()}};function s(r){let i=new k(r);try{let o={host:i,component:n(i),calls:0};return t.set(r.parentElement,
o),o}catch(o){throw i.end(),o}}}var W="inception-explorer:progress";var z="inception:progress";function g(n){return S(x()[n])}function v(n,e){let t=x(),s=S(t[n]),r=Object.entries({...s.answers,
...e.answers}).slice(-40),i={steps:[...new Set([...s.steps,...e.steps??[]])],of:e.of??s.of,answers:Object.fromEntries(r),
tasks:[...new Set([...s.tasks,...e.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(s)&&$({...t,[n]:i})}function I(){$(Object.
fromEntries(Object.entries(x()).map(([n,e])=>[n,{...S(e),answers:{}}])))}function x(){try{let n=JSON.parse(localStorage.
getItem(W)??"{}");return typeof n=="object"&&n!==null?n:{}}catch{return{}}}var V=n=>Array.isArray(n)?n.filter(e=>typeof e==
"string"):[],G=n=>Number.isInteger(n?.picked)&&typeof n?.right=="boolean";function S(n){let e=Object.entries(n?.answers??
{}).filter(([,s])=>G(s)),t=Number.isInteger(n?.of)?n?.of??0:0;return{steps:V(n?.steps),of:t,answers:Object.fromEntries(e),
tasks:V(n?.tasks)}}function $(n){try{localStorage.setItem(W,JSON.stringify(n))}catch{return}window.dispatchEvent(new Event(
z))}var b=class{page="";cleared=0;take(e,{answers:t,tasks:s,cleared:r}){let i=e!==this.page,o=g(e);!i&&r!==this.cleared&&I(),
this.page=e,this.cleared=r,v(e,{answers:t,tasks:s});let l=Object.keys(o.answers).every(d=>d in t),c=o.tasks.every(d=>s.includes(
d));return!i||l&&c?null:{page:e,answers:o.answers,tasks:o.tasks}}};var U={PageDown:1,PageUp:-1,ArrowRight:1,ArrowLeft:-1,Home:"first",End:"last"},q={n:"notes",N:"notes",b:"blank",B:"blank",
".":"blank",Escape:"leave"},Y=["input, textarea, select, canvas, [contenteditable], [role=dialog], [role=slider], [role=\
radio], [role=tab]","[role=option], [role=menuitem], [role=combobox], [role=grid], [role=spinbutton], [role=listbox]",'[\
tabindex="0"]:not(button, a, [data-testid=stMain])'].join(),_=n=>n instanceof HTMLInputElement&&n.type==="range";function Q(n){
return n.some(e=>e instanceof Element&&e.matches(Y))}function J(n,e){if(n.defaultPrevented||n.altKey||n.ctrlKey||n.metaKey||
n.shiftKey)return null;let t=n.composedPath(),s=e&&n.key.startsWith("Page")&&_(t[0]);return Q(t)&&!s?null:U[n.key]??(e?q[n.
key]??null:null)}var p=(n,e="")=>a("button",{class:`button ${n}`,type:"button"},e),T=()=>document.querySelector('[data-testid="stMain"]'),
X={PageDown:.9,PageUp:-.9,Home:-1e4,End:1e4},L=class{constructor(e){this.host=e;let{signal:t}=e;this.whole.append(a("spa\
n",{"aria-hidden":"true"},"☰ "),a("span","name","Whole page")),this.back.addEventListener("click",()=>this.move(-1),{signal:t}),
this.on.addEventListener("click",()=>this.move(1),{signal:t}),this.whole.addEventListener("click",()=>e.trigger("whole",
{on:!this.data?.whole}),{signal:t}),this.notes.addEventListener("click",()=>this.unfold(),{signal:t}),this.blank.addEventListener(
"click",()=>this.darken(),{signal:t}),this.end.addEventListener("click",()=>this.endLecture(),{signal:t}),A(t,{wish:r=>this.
goTo(r)}),document.addEventListener("keydown",r=>this.press(r),{signal:t}),e.onEnd(()=>delete document.documentElement.dataset.
notes);let s=a("nav",{class:"bar","aria-label":"Steps"},this.back);s.append(a("div","middle",this.lecture,this.names,this.
whole,this.notes,this.blank,this.end),this.on,this.spoken),e.append(s)}back=p("plain back");on=p("first on");names=a("di\
v",{class:"names"});whole=a("button",{class:"button plain whole",type:"button",role:"switch"});notes=p("plain notes","No\
tes (N)");blank=p("plain blank","Blank (B)");spoken=a("div",{class:"unseen","aria-live":"polite"});lecture=a("span",{class:"\
lecture"});end=p("plain end","End");step=new u;place=new u;keeper=new b;dots;data=null;built="";update(e){let t=this.data&&
this.data.page!==e.page;this.data=e;let s=this.keeper.take(e.page,e.done);s&&this.host.after(0,()=>this.host.trigger("st\
ored",s));let r=this.step.hear(e.told)==="decided";e.lecture&&this.place.hear(e.lecture.told);let i=JSON.stringify([e.page,
e.steps]);i!==this.built&&this.build(e.steps),this.built=i,this.whole.hidden=e.present||e.lecture!==null||e.steps.length<
2,this.end.hidden=this.lecture.hidden=e.lecture===null,this.whole.setAttribute("aria-checked",String(e.whole)),this.notes.
hidden=!e.present||!e.steps.length,this.blank.hidden=!e.present,e.present||delete document.documentElement.dataset.notes,
(t||r)&&T()?.scrollTo({top:0}),this.mark()}build(e){let{signal:t}=this.dots=this.host.renewed(this.dots),s=e.map(({key:r,
name:i})=>{let o=a("button",{class:"dot",type:"button",title:i,"data-key":r});return o.append(a("span","point"),a("span",
"name",i)),o.addEventListener("click",()=>this.go(r),{signal:t}),o});this.names.replaceChildren(...s)}mark(){let{page:e,
steps:t,before:s,after:r,whole:i,title:o}=this.state,l=this.at,c=l>=0&&!i;c&&v(e,{steps:[this.step.value],of:t.length});
let d=g(e).steps;if(this.state.lecture){this.markLecture(this.state.lecture.places);return}this.names.hidden=!c,[...this.
names.children].forEach((w,N)=>{N===l?w.setAttribute("aria-current","step"):w.removeAttribute("aria-current"),w.classList.
toggle("seen",d.includes(t[N]?.key??""))});let j=(c?t[l-1]?.name:void 0)??s,F=(c?t[l+1]?.name:void 0)??r;this.label(this.
back,"‹",j,"Back to"),this.label(this.on,"›",F,"On to"),c&&h(this.spoken,`${o}, step ${l+1} of ${t.length}: ${t[l]?.
name??""}`)}markLecture(e){let t=this.place.value,s=`${t+1} of ${e.length}`;this.names.hidden=!0,h(this.lecture,`Lecture\
, ${s}`),this.label(this.back,"‹",e[t-1]?.name??"","Back to"),this.label(this.on,"›",e[t+1]?.name??"","On to"),h(this.
spoken,`Lecture, place ${s}: ${e[t]?.name??""}`),D(e,t,Date.now())}label(e,t,s,r){e.style.visibility=s?"":"hidden",e.title=
`${r} ${s}`;let i=[a("span","name",s),a("span",{class:"sign","aria-hidden":"true"},t)];e.textContent!==s+t&&e.textContent!==
t+s&&e.replaceChildren(...t==="‹"?i.reverse():i)}get state(){if(!this.data)throw new Error("nothing was told yet");return this.
data}get at(){return this.state.steps.findIndex(({key:e})=>e===this.step.value)}go(e){e===void 0||e===this.step.value||(this.
step.choose(e),this.mark(),T()?.scrollTo({top:0}),this.host.setState("step",this.step.message({page:this.state.page,key:e})))}toEnd(e,t){
this.state.lecture?this.goTo(e):this.go(t?.key)}endLecture(){M(),this.host.trigger("end",{})}goTo(e){let t=(this.state.lecture?.
places.length??0)-1;t<0||y(e,0,t)===this.place.value||(this.place.choose(y(e,0,t)),this.mark(),this.host.setState("place",
this.place.message({at:this.place.value})))}move(e){if(this.state.lecture){this.goTo(this.place.value+e);return}let{steps:t,
whole:s,before:r,after:i,page:o}=this.state,l=this.at<0||s?void 0:t[this.at+e];l?this.go(l.key):(e<0?r:i)&&this.host.trigger(
"turn",{page:o,by:e})}press(e){if(!this.data)return;let t=J(e,this.data.present);t!==null&&(e.preventDefault(),!this.scroll(
e.key)&&!e.repeat&&this.act(t))}act(e){let{steps:t}=this.state;e==="first"?this.toEnd(0,t[0]):e==="last"?this.toEnd(1/0,
t.at(-1)):e==="notes"?this.unfold():e==="blank"?this.darken():e==="leave"?this.host.trigger("present",{on:!1}):this.move(
e)}scroll(e){let{steps:t,whole:s}=this.state,r=T(),i=X[e];if(t.length&&!s||!r||i===void 0)return!1;let o=r.scrollTop;return r.
scrollTo({top:o+i*r.clientHeight}),r.scrollTop!==o||Math.abs(i)>1}unfold(){let{dataset:e}=document.documentElement;e.notes===
void 0?e.notes="":delete e.notes,window.dispatchEvent(new Event("resize"))}darken(){let e=a("button",{class:"dark",type:"\
button","aria-label":"The screen is blank; go on"}),t=this.host.child(),s=r=>{r.preventDefault(),r.stopImmediatePropagation(),
t.end()};t.onEnd(()=>e.remove()),this.host.parent.append(e),this.host.onEnd(()=>e.remove()),e.focus(),window.addEventListener(
"keydown",s,{signal:t.signal,capture:!0}),e.addEventListener("click",s,{signal:t.signal})}},ge=H(n=>new L(n));export{ge as default};
