// Made from frontend/ by `npm run build`.
function x(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(t):i.setAttribute(t,n===
!0?"":String(n))}function r(i,e="",...t){let n=document.createElement(i);return typeof e!="string"?x(n,e):e&&(n.className=
e),n.append(...t.filter(s=>s!=="")),n}function E(i,e){i.textContent!==e&&(i.textContent=e)}var u=class i{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new i}};var c=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(s),this.
signal.removeEventListener("abort",n)},s=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new f(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},f=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var g=class extends c{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=s=>{s.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function y(i){return T(i,e=>e[0])}function T(i,e){let t=new WeakMap;return s=>{let a=s.parentElement,o=t.get(a)??n(s),l=o.
calls+=1,d=()=>{t.get(a)===o&&t.delete(a),o.host.end()};o.host.renew(s);try{o.component.update(e(s.data))}catch(p){throw d(),
p}return()=>{o.calls===l&&d()}};function n(s){let a=new g(s);try{let o={host:a,component:i(a),calls:0};return t.set(s.parentElement,
o),o}catch(o){throw a.end(),o}}}var L={PageDown:1,PageUp:-1,ArrowRight:1,ArrowLeft:-1,Home:"first",End:"last"},S={n:"notes",N:"notes",b:"blank",B:"blank",
".":"blank",Escape:"leave"},M=["input, textarea, select, canvas, [contenteditable], [role=dialog], [role=slider], [role=\
radio], [role=tab]","[role=option], [role=menuitem], [role=combobox], [role=grid], [role=spinbutton], [role=listbox]",'[\
tabindex="0"]:not(button, a, [data-testid=stMain])'].join(),D=i=>i instanceof HTMLInputElement&&i.type==="range";function N(i){
return i.some(e=>e instanceof Element&&e.matches(M))}function k(i,e){if(i.defaultPrevented||i.altKey||i.ctrlKey||i.metaKey||
i.shiftKey)return null;let t=i.composedPath(),n=e&&i.key.startsWith("Page")&&D(t[0]);return N(t)&&!n?null:L[i.key]??(e?S[i.
key]??null:null)}var h=(i,e="")=>r("button",{class:`button ${i}`,type:"button"},e),v=()=>document.querySelector('[data-testid="stMain"]'),
C={PageDown:.9,PageUp:-.9,Home:-1e4,End:1e4},b=class{constructor(e){this.host=e;let{signal:t}=e;this.whole.append(r("spa\
n",{"aria-hidden":"true"},"☰ "),r("span","name","Whole page")),this.back.addEventListener("click",()=>this.move(-1),{signal:t}),
this.on.addEventListener("click",()=>this.move(1),{signal:t}),this.whole.addEventListener("click",()=>e.trigger("whole",
{on:!this.data?.whole}),{signal:t}),this.notes.addEventListener("click",()=>this.unfold(),{signal:t}),this.blank.addEventListener(
"click",()=>this.darken(),{signal:t}),document.addEventListener("keydown",s=>this.press(s),{signal:t}),e.onEnd(()=>delete document.
documentElement.dataset.notes);let n=r("nav",{class:"bar","aria-label":"Steps"},this.back);n.append(r("div","middle",this.
names,this.whole,this.notes,this.blank),this.on,this.spoken),e.append(n)}back=h("plain back");on=h("first on");names=r("\
div",{class:"names"});whole=r("button",{class:"button plain whole",type:"button",role:"switch"});notes=h("plain notes","\
Notes (N)");blank=h("plain blank","Blank (B)");spoken=r("div",{class:"unseen","aria-live":"polite"});step=new u;dots;data=null;built="";update(e){
let t=this.data&&this.data.page!==e.page;this.data=e;let n=this.step.hear(e.told)==="decided",s=JSON.stringify([e.page,e.
steps]);s!==this.built&&this.build(e.steps),this.built=s,this.whole.hidden=e.present||e.steps.length<2,this.whole.setAttribute(
"aria-checked",String(e.whole)),this.notes.hidden=!e.present||!e.steps.length,this.blank.hidden=!e.present,e.present||delete document.
documentElement.dataset.notes,(t||n)&&v()?.scrollTo({top:0}),this.mark()}build(e){let{signal:t}=this.dots=this.host.renewed(
this.dots),n=e.map(({key:s,name:a})=>{let o=r("button",{class:"dot",type:"button",title:a,"data-key":s});return o.append(
r("span","point"),r("span","name",a)),o.addEventListener("click",()=>this.go(s),{signal:t}),o});this.names.replaceChildren(
...n)}mark(){let{steps:e,before:t,after:n,whole:s,title:a}=this.state,o=this.at,l=o>=0&&!s;this.names.hidden=!l,[...this.
names.children].forEach((m,w)=>{w===o?m.setAttribute("aria-current","step"):m.removeAttribute("aria-current"),m.classList.
toggle("behind",w<o)});let d=(l?e[o-1]?.name:void 0)??t,p=(l?e[o+1]?.name:void 0)??n;this.label(this.back,"‹",d,"Back \
to"),this.label(this.on,"›",p,"On to"),l&&E(this.spoken,`${a}, step ${o+1} of ${e.length}: ${e[o]?.name??""}`)}label(e,t,n,s){
e.style.visibility=n?"":"hidden",e.title=`${s} ${n}`;let a=[r("span","name",n),r("span",{class:"sign","aria-hidden":"tru\
e"},t)];e.textContent!==n+t&&e.textContent!==t+n&&e.replaceChildren(...t==="‹"?a.reverse():a)}get state(){if(!this.data)
throw new Error("nothing was told yet");return this.data}get at(){return this.state.steps.findIndex(({key:e})=>e===this.
step.value)}go(e){e===void 0||e===this.step.value||(this.step.choose(e),this.mark(),v()?.scrollTo({top:0}),this.host.setState(
"step",this.step.message({page:this.state.page,key:e})))}move(e){let{steps:t,whole:n,before:s,after:a,page:o}=this.state,
l=this.at<0||n?void 0:t[this.at+e];l?this.go(l.key):(e<0?s:a)&&this.host.trigger("turn",{page:o,by:e})}press(e){if(!this.
data)return;let t=k(e,this.data.present);t!==null&&(e.preventDefault(),!this.scroll(e.key)&&!e.repeat&&this.act(t))}act(e){
let{steps:t}=this.state;e==="first"?this.go(t[0]?.key):e==="last"?this.go(t.at(-1)?.key):e==="notes"?this.unfold():e==="\
blank"?this.darken():e==="leave"?this.host.trigger("present",{on:!1}):this.move(e)}scroll(e){let{steps:t,whole:n}=this.state,
s=v(),a=C[e];if(t.length&&!n||!s||a===void 0)return!1;let o=s.scrollTop;return s.scrollTo({top:o+a*s.clientHeight}),s.scrollTop!==
o||Math.abs(a)>1}unfold(){let{dataset:e}=document.documentElement;e.notes===void 0?e.notes="":delete e.notes,window.dispatchEvent(
new Event("resize"))}darken(){let e=r("button",{class:"dark",type:"button","aria-label":"The screen is blank; go on"}),t=this.
host.child(),n=s=>{s.preventDefault(),s.stopImmediatePropagation(),t.end()};t.onEnd(()=>e.remove()),this.host.parent.append(
e),this.host.onEnd(()=>e.remove()),e.focus(),window.addEventListener("keydown",n,{signal:t.signal,capture:!0}),e.addEventListener(
"click",n,{signal:t.signal})}},K=y(i=>new b(i));export{K as default};
