// Made from frontend/ by `npm run build`.
function C(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(t):r.setAttribute(t,n===
!0?"":String(n))}function l(r,e="",...t){let n=document.createElement(r);return typeof e!="string"?C(n,e):e&&(n.className=
e),n.append(...t.filter(o=>o!=="")),n}function L(r){let e=r.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}function x(r,e,t){return Math.min(Math.max(r,e),t)}var v=class r{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new r}};var g=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new w(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},w=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var E=class extends g{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=o=>{o.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function T(r){return $(r,e=>e[0])}function $(r,e){let t=new WeakMap;return o=>{let s=o.parentElement,i=t.get(s)??n(o),d=i.
calls+=1,u=()=>{t.get(s)===i&&t.delete(s),i.host.end()};i.host.renew(o);try{i.component.update(e(o.data))}catch(m){throw u(),
m}return()=>{i.calls===d&&u()}};function n(o){let s=new E(o);try{let i={host:s,component:r(s),calls:0};return t.set(o.parentElement,
i),i}catch(i){throw s.end(),i}}}function H(){return matchMedia("(pointer: coarse)").matches}function M(r,e){return H()?e:r}function S(r,e,t,n=()=>{}){let{signal:o}=r,s=null,i=!1,d=a=>{e.setPointerCapture(a.pointerId),i=!0,t(a)},u=a=>{!a.isPrimary||
a.button!==0||(s=a,i=!1,a.pointerType!=="touch"&&d(a))},m=a=>{a.pointerId===s?.pointerId&&(i?t(a):V(s,a)&&d(a))},f=a=>{a.
pointerId===s?.pointerId&&(!i&&N(s,a)<=8&&d(a),h(a))},h=a=>{a.pointerId===s?.pointerId&&(s=null,i&&n(),i=!1)},p=(a,c)=>{
e.addEventListener(a,c,{signal:o})};p("pointerdown",u),p("pointermove",m),p("pointerup",f),p("pointercancel",h)}var N=(r,e)=>Math.
hypot(e.clientX-r.clientX,e.clientY-r.clientY);function V(r,e){let t=Math.abs(e.clientX-r.clientX);return t>8&&t>Math.abs(
e.clientY-r.clientY)}var D=16;function P(r,e){let t=l("span","cover");return S(r,t,s=>{if(e.disabled)return;let i=e.value;e.valueAsNumber=R(e,
s.clientX),e.value!==i&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,t)}function R(r,e){let t=r.getBoundingClientRect(),
n=Math.max(1,t.width-D),[o,s,i]=[Number(r.min),Number(r.max),Number(r.step)||1],d=x((e-t.left-D/2)/n,0,1)*(s-o);return o+
Math.round(d/i)*i}function A(r,e){return r.sliders.map(t=>B(t,r,e))}function B({branch:r,label:e,colour:t,width:n,off:o},s,i){let{kept:d,moved:u,
released:m,letGo:f}=s,{signal:h}=i,p=d.channels[r]??n,a=l("output","",`${p} of ${n}`),c=l("input",{type:"range",min:1,max:n,
step:1,value:p,disabled:o,"aria-label":`${e} of ${d.module}: channels kept`,"data-name":r});c.addEventListener("input",()=>{
a.textContent=`${c.value} of ${n}`,u(r,c.valueAsNumber)},{signal:h}),c.addEventListener("change",m,{signal:h});let b=l("\
label","slider",l("span","",e),a,P(i,c));return b.addEventListener("pointerup",()=>i.after(0,f),{signal:h}),b.style.setProperty(
"--colour",t),b}var I=150,k="all",F=()=>`Nothing is edited. ${M("Click","Tap")} a cell to switch a branch off, a row's name for all modu\
les.`,y=class{constructor(e){this.host=e;this.sending=e.sending(I),e.append(this.root)}root=l("div","board");kept=new v;sending;data=null;drawn="";moved=null;waiting=!1;drawing;update(e){
let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t;let n=this.moved===null?null:this.kept.value;this.data=e,this.
kept.hear(e.told),n&&this.moved!==null&&n.module===this.kept.value.module&&this.keep(this.moved,n.channels[this.moved]??
0),this.waiting=this.moved!==null,this.waiting||this.draw()}keep(e,t){let{module:n,channels:o}=this.kept.value;this.kept.
choose({module:n,channels:{...o,[e]:t}})}sendKept(){this.sending.cancel(),this.moved!==null&&(this.act({kind:"keep"}),this.
waiting&&this.draw())}act(e){this.sending.cancel(),this.moved=null,this.host.trigger("act",this.kept.message({...e,kept:this.
kept.value}))}draw(){let e=this.data;if(!e)return;this.waiting=!1;let t=L(this.root)?.dataset.name,n=this.drawing=this.host.
renewed(this.drawing);if(this.root.style.setProperty("--ink",e.ink),this.root.replaceChildren(l("div","upper",this.grid(
e,n),this.module(e,n)),this.edits(e,n),l("p",{class:"saved","aria-live":"polite"},e.saved)),!t)return;[...this.root.querySelectorAll(
"[data-name]")].find(s=>s.dataset.name===t)?.focus()}button(e,t,n,o,s){let i=`${o.split(":")[0]??""}${t}`,u=l("button",{
type:"button",class:t,"aria-label":o,title:o,"data-name":i},n);return u.addEventListener("click",()=>this.act(s),{signal:e.
signal}),u}grid({modules:e,chosen:t,rows:n},o){let s=l("div","grid",l("span","corner"));s.style.setProperty("--columns",
String(e.length));for(let i of e){let d=this.button(o,"module",i,`Module ${i}: look at it`,{kind:"module",module:i});d.setAttribute(
"aria-pressed",String(i===t)),s.append(d)}for(let i of n)s.append(this.row(i,o),...i.cells.map(d=>this.cell(i,d,t,o)));return s}row({
branch:e,label:t,colour:n,all:o},s){let i=`${t} in every module: ${o?"switch on":"switch off"}`,d=this.button(s,"all",t,
i,{kind:"toggle",module:k,branch:e});return d.style.setProperty("--colour",n),d.setAttribute("aria-pressed",String(!o)),
d}cell({branch:e,label:t,colour:n,tint:o},s,i,d){let{module:u,on:m,mark:f,locked:h,note:p}=s,a=`${t} of ${u}: ${m?"on":"\
off"}${p?`, ${p}`:""}`,c=this.button(d,"cell",m?f:"off",a,{kind:"toggle",module:u,branch:e});return c.setAttribute("role",
"switch"),c.setAttribute("aria-checked",String(m)),c.style.setProperty("--colour",f?o:n),c.disabled=h,c.classList.toggle(
"chosen",u===i),c}module(e,t){let n={sliders:e.sliders,kept:this.kept.value,moved:(s,i)=>{this.moved=s,this.keep(s,i)},released:()=>this.
sending.ask(()=>this.sendKept()),letGo:()=>{this.sending.waiting||(this.moved=null),this.waiting&&this.moved===null&&this.
draw()}},o=l("div","heading",`Module ${e.chosen}`);return l("div","beside",o,...A(n,t),this.kernels(e,t))}kernels({chosen:e,
small:t},n){if(!t.possible)return l("div","kernels",l("span","muted",t.label));let o=(s,i,d)=>{let u=l("input",{type:"ch\
eckbox",checked:i,"data-name":`small ${s===k}`});return u.addEventListener("change",()=>this.act({kind:"small",module:s}),
{signal:n.signal}),l("label","check",u,l("span","",d))};return l("div","kernels",o(e,t.on,t.label),o(k,t.all,"in all mod\
ules"))}edits({chips:e,hidden:t},n){if(!e.length)return l("div","chips",l("span","muted",F()));let o=l("div","chips");for(let{
edit:s,words:i}of e)o.append(this.button(n,"chip",`${i} ✕`,`Undo: ${i}`,{kind:"remove",edit:s}));return t&&o.append(l(
"span","muted",t)),o.append(this.button(n,"plain","Undo the last","Undo the last edit",{kind:"undo"}),this.button(n,"pla\
in","Reset all edits","Reset all edits",{kind:"reset"})),o}},oe=T(r=>new y(r));export{oe as default};
