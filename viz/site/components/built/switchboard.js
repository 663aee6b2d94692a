// Made from frontend/ by `npm run build`.
function T(s,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?s.removeAttribute(t):s.setAttribute(t,n===
!0?"":String(n))}function a(s,e="",...t){let n=document.createElement(s);return typeof e!="string"?T(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function x(s){let e=s.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}var g=class s{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${s.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new s}};var v=class s{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new s;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new b(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},b=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var w=class extends v{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function L(s){return D(s,e=>e[0])}function D(s,e){let t=new WeakMap;return i=>{let r=i.parentElement,o=t.get(r)??n(i),l=o.
calls+=1,d=()=>{t.get(r)===o&&t.delete(r),o.host.end()};o.host.renew(i);try{o.component.update(e(i.data))}catch(c){throw d(),
c}return()=>{o.calls===l&&d()}};function n(i){let r=new w(i);try{let o={host:r,component:s(r),calls:0};return t.set(i.parentElement,
o),o}catch(o){throw r.end(),o}}}function S(s,e){return s.sliders.map(t=>M(t,s,e))}function M({branch:s,label:e,colour:t,width:n,off:i},r,o){let{kept:l,moved:d,
released:c,letGo:h}=r,{signal:m}=o,p=l.channels[s]??n,f=a("output","",`${p} of ${n}`),u=a("input",{type:"range",min:1,max:n,
step:1,value:p,disabled:i,"aria-label":`${e} of ${l.module}: channels kept`,"data-name":s});u.addEventListener("input",()=>{
f.textContent=`${u.value} of ${n}`,d(s,u.valueAsNumber)},{signal:m}),u.addEventListener("change",c,{signal:m}),u.addEventListener(
"pointerup",()=>o.after(0,h),{signal:m});let E=a("label","slider",a("span","",e),f,u);return E.style.setProperty("--colo\
ur",t),E}var $=150,k="all",A="Nothing is edited. Click a cell to switch a branch off, a row's name for all modules.",y=class{constructor(e){
this.host=e;this.sending=e.sending($),e.append(this.root)}root=a("div","board");kept=new g;sending;data=null;drawn="";moved=null;waiting=!1;drawing;update(e){
let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t;let n=this.moved===null?null:this.kept.value;this.data=e,this.
kept.hear(e.told),n&&this.moved!==null&&n.module===this.kept.value.module&&this.keep(this.moved,n.channels[this.moved]??
0),this.waiting=this.moved!==null,this.waiting||this.draw()}keep(e,t){let{module:n,channels:i}=this.kept.value;this.kept.
choose({module:n,channels:{...i,[e]:t}})}sendKept(){this.sending.cancel(),this.moved!==null&&(this.act({kind:"keep"}),this.
waiting&&this.draw())}act(e){this.sending.cancel(),this.moved=null,this.host.trigger("act",this.kept.message({...e,kept:this.
kept.value}))}draw(){let e=this.data;if(!e)return;this.waiting=!1;let t=x(this.root)?.dataset.name,n=this.drawing=this.host.
renewed(this.drawing);if(this.root.style.setProperty("--ink",e.ink),this.root.replaceChildren(a("div","upper",this.grid(
e,n),this.module(e,n)),this.edits(e,n),a("p",{class:"saved","aria-live":"polite"},e.saved)),!t)return;[...this.root.querySelectorAll(
"[data-name]")].find(r=>r.dataset.name===t)?.focus()}button(e,t,n,i,r){let o=`${i.split(":")[0]??""}${t}`,d=a("button",{
type:"button",class:t,"aria-label":i,title:i,"data-name":o},n);return d.addEventListener("click",()=>this.act(r),{signal:e.
signal}),d}grid({modules:e,chosen:t,rows:n},i){let r=a("div","grid",a("span","corner"));r.style.setProperty("--columns",
String(e.length));for(let o of e){let l=this.button(i,"module",o,`Module ${o}: look at it`,{kind:"module",module:o});l.setAttribute(
"aria-pressed",String(o===t)),r.append(l)}for(let o of n)r.append(this.row(o,i),...o.cells.map(l=>this.cell(o,l,t,i)));return r}row({
branch:e,label:t,colour:n,all:i},r){let o=`${t} in every module: ${i?"switch on":"switch off"}`,l=this.button(r,"all",t,
o,{kind:"toggle",module:k,branch:e});return l.style.setProperty("--colour",n),l.setAttribute("aria-pressed",String(!i)),
l}cell({branch:e,label:t,colour:n,tint:i},r,o,l){let{module:d,on:c,mark:h,locked:m,note:p}=r,f=`${t} of ${d}: ${c?"on":"\
off"}${p?`, ${p}`:""}`,u=this.button(l,"cell",c?h:"off",f,{kind:"toggle",module:d,branch:e});return u.setAttribute("role",
"switch"),u.setAttribute("aria-checked",String(c)),u.style.setProperty("--colour",h?i:n),u.disabled=m,u.classList.toggle(
"chosen",d===o),u}module(e,t){let n={sliders:e.sliders,kept:this.kept.value,moved:(r,o)=>{this.moved=r,this.keep(r,o)},released:()=>this.
sending.ask(()=>this.sendKept()),letGo:()=>{this.sending.waiting||(this.moved=null),this.waiting&&this.moved===null&&this.
draw()}},i=a("div","heading",`Module ${e.chosen}`);return a("div","beside",i,...S(n,t),this.kernels(e,t))}kernels({chosen:e,
small:t},n){if(!t.possible)return a("div","kernels",a("span","muted",t.label));let i=(r,o,l)=>{let d=a("input",{type:"ch\
eckbox",checked:o,"data-name":`small ${r===k}`});return d.addEventListener("change",()=>this.act({kind:"small",module:r}),
{signal:n.signal}),a("label","check",d,a("span","",l))};return a("div","kernels",i(e,t.on,t.label),i(k,t.all,"in all mod\
ules"))}edits({chips:e,hidden:t},n){if(!e.length)return a("div","chips",a("span","muted",A));let i=a("div","chips");for(let{
edit:r,words:o}of e)i.append(this.button(n,"chip",`${o} ✕`,`Undo: ${o}`,{kind:"remove",edit:r}));return t&&i.append(a(
"span","muted",t)),i.append(this.button(n,"plain","Undo the last","Undo the last edit",{kind:"undo"}),this.button(n,"pla\
in","Reset all edits","Reset all edits",{kind:"reset"})),i}},K=L(s=>new y(s));export{K as default};
