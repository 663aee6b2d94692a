// Made from frontend/ by `npm run build`.
function A(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(t):i.setAttribute(t,n===
!0?"":String(n))}function a(i,e="",...t){let n=document.createElement(i);return typeof e!="string"?A(n,e):e&&(n.className=
e),n.append(...t.filter(r=>r!=="")),n}function L(i){let e=i.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}function x(i,e,t){return Math.min(Math.max(i,e),t)}var v=class i{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new i}};var g=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new w(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},w=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var E=class extends g{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function T(i){return C(i,e=>e[0])}function C(i,e){let t=new WeakMap;return r=>{let s=r.parentElement,o=t.get(s)??n(r),d=o.
calls+=1,u=()=>{t.get(s)===o&&t.delete(s),o.host.end()};o.host.renew(r);try{o.component.update(e(r.data))}catch(c){throw u(),
c}return()=>{o.calls===d&&u()}};function n(r){let s=new E(r);try{let o={host:s,component:i(s),calls:0};return t.set(r.parentElement,
o),o}catch(o){throw s.end(),o}}}function H(){return matchMedia("(pointer: coarse)").matches}function S(i,e){return H()?e:i}function M(i,e,t,n=()=>{}){let{signal:r}=i,s=null,o=!1,d=l=>{e.setPointerCapture(l.pointerId),o=!0,t(l)},u=l=>{!l.isPrimary||
l.button!==0||(s=l,o=!1,l.pointerType!=="touch"&&d(l))},c=l=>{l.pointerId===s?.pointerId&&(o?t(l):V(s,l)&&d(l))},m=l=>{l.
pointerId===s?.pointerId&&(!o&&N(s,l)<=8&&d(l),f(l))},f=l=>{l.pointerId===s?.pointerId&&(s=null,o&&n(),o=!1)},h=(l,p)=>{
e.addEventListener(l,p,{signal:r})};h("pointerdown",u),h("pointermove",c),h("pointerup",m),h("pointercancel",f)}var N=(i,e)=>Math.
hypot(e.clientX-i.clientX,e.clientY-i.clientY);function V(i,e){let t=Math.abs(e.clientX-i.clientX);return t>8&&t>Math.abs(
e.clientY-i.clientY)}var P=16;function D(i,e){let t=a("span","cover");return M(i,t,s=>{if(e.disabled)return;let o=e.value;e.valueAsNumber=R(e,
s.clientX),e.value!==o&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),a("span","track",e,t)}function R(i,e){let t=i.getBoundingClientRect(),
n=Math.max(1,t.width-P),[r,s,o]=[Number(i.min),Number(i.max),Number(i.step)||1],d=x((e-t.left-P/2)/n,0,1)*(s-r);return r+
Math.round(d/o)*o}function $(i,e){return i.sliders.map(t=>B(t,i,e))}function B({branch:i,label:e,colour:t,width:n,off:r},s,o){let{kept:d,moved:u,
released:c,letGo:m}=s,{signal:f}=o,h=d.channels[i]??n,l=a("output","",`${h} of ${n}`),p=a("input",{type:"range",min:1,max:n,
step:1,value:h,disabled:r,"aria-label":`${e} of ${d.module}: channels kept`,"data-name":i});p.addEventListener("input",()=>{
l.textContent=`${p.value} of ${n}`,u(i,p.valueAsNumber)},{signal:f}),p.addEventListener("change",c,{signal:f});let b=a("\
label","slider",a("span","",e),l,D(o,p));return b.addEventListener("pointerup",()=>o.after(0,m),{signal:f}),b.style.setProperty(
"--colour",t),b}var I=150,y="all",F=()=>`Nothing is edited. ${S("Click","Tap")} a cell to switch a branch off, a row's name for all modu\
les.`,k=class{constructor(e){this.host=e;this.sending=e.sending(I),e.append(this.root)}root=a("div","board");kept=new v;sending;data=null;drawn="";moved=null;waiting=!1;drawing;shares=[];update(e){
let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t;let n=this.moved===null?null:this.kept.value;this.data=e,this.
kept.hear(e.told),n&&this.moved!==null&&n.module===this.kept.value.module&&this.keep(this.moved,n.channels[this.moved]??
0),this.waiting=this.moved!==null,this.waiting||this.draw()}keep(e,t){let{module:n,channels:r}=this.kept.value;this.kept.
choose({module:n,channels:{...r,[e]:t}})}sendKept(){this.sending.cancel(),this.moved!==null&&(this.act({kind:"keep"}),this.
waiting&&this.draw())}act(e){this.sending.cancel(),this.moved=null,this.host.trigger("act",this.kept.message({...e,kept:this.
kept.value}))}draw(){let e=this.data;if(!e)return;this.waiting=!1;let t=L(this.root)?.dataset.name,n=this.drawing=this.host.
renewed(this.drawing);if(this.root.style.setProperty("--ink",e.ink),this.root.replaceChildren(a("div","upper",a("div","w\
ay",this.grid(e,n),G(e)),this.module(e,n)),this.edits(e,n),a("p",{class:"saved","aria-live":"polite"},e.saved)),!t)return;
[...this.root.querySelectorAll("[data-name]")].find(s=>s.dataset.name===t)?.focus()}button(e,t,n,r,s){let o=`${r.split("\
:")[0]??""}${t}`,u=a("button",{type:"button",class:t,"aria-label":r,title:r,"data-name":o},n);return u.addEventListener(
"click",()=>this.act(s),{signal:e.signal}),u}grid({modules:e,glow:t,chosen:n,rows:r},s){let o=a("div","grid",a("span","c\
orner","changed by"));o.style.setProperty("--columns",String(e.length)),o.style.setProperty("--glow",t.colour);let d=this.
shares;this.shares=e.map(({share:u})=>u),e.forEach((u,c)=>{let m=this.plate(u,s);m.classList.toggle("fresh",u.share!==(d[c]??
0)),m.style.setProperty("--place",String(c)),m.setAttribute("aria-pressed",String(u.name===n)),o.append(m)});for(let u of r)
o.append(this.row(u,s),...u.cells.map(c=>this.cell(u,c,n,s)));return o}plate({name:e,share:t,text:n,says:r},s){let o={kind:"\
module",module:e},d=this.button(s,"module","",`Module ${e}: look at it; ${r}`,o);return d.style.setProperty("--share",String(
Math.min(1,t))),d.dataset.share=String(t),d.append(a("b","",e),a("span","glow"),a("span","change",n||"–")),d}row({branch:e,
label:t,colour:n,all:r},s){let o=`${t} in every module: ${r?"switch on":"switch off"}`,d=this.button(s,"all",t,o,{kind:"\
toggle",module:y,branch:e});return d.style.setProperty("--colour",n),d.setAttribute("aria-pressed",String(!r)),d}cell({branch:e,
label:t,colour:n,tint:r},s,o,d){let{module:u,on:c,mark:m,locked:f,note:h}=s,l=`${t} of ${u}: ${c?"on":"off"}${h?`, ${h}`:
""}`,p=this.button(d,"cell",c?m:"off",l,{kind:"toggle",module:u,branch:e});return p.setAttribute("role","switch"),p.setAttribute(
"aria-checked",String(c)),p.style.setProperty("--colour",m?r:n),p.disabled=f,p.classList.toggle("chosen",u===o),p}module(e,t){
let n={sliders:e.sliders,kept:this.kept.value,moved:(s,o)=>{this.moved=s,this.keep(s,o)},released:()=>this.sending.ask(()=>this.
sendKept()),letGo:()=>{this.sending.waiting||(this.moved=null),this.waiting&&this.moved===null&&this.draw()}},r=a("div",
"heading",`Module ${e.chosen}`);return a("div","beside",r,...$(n,t),this.kernels(e,t))}kernels({chosen:e,small:t},n){if(!t.
possible)return a("div","kernels",a("span","muted",t.label));let r=(s,o,d)=>{let u=a("input",{type:"checkbox",checked:o,
"data-name":`small ${s===y}`});return u.addEventListener("change",()=>this.act({kind:"small",module:s}),{signal:n.signal}),
a("label","check",u,a("span","",d))};return a("div","kernels",r(e,t.on,t.label),r(y,t.all,"in all modules"))}edits({chips:e,
hidden:t},n){if(!e.length)return a("div","chips",a("span","muted",F()));let r=a("div",{class:"chips","data-scrolls":!0});
for(let{edit:s,words:o}of e)r.append(this.button(n,"chip",`${o} ✕`,`Undo: ${o}`,{kind:"remove",edit:s}));return t&&r.append(
a("span","muted",t)),r.append(this.button(n,"plain","Undo the last","Undo the last edit",{kind:"undo"}),this.button(n,"p\
lain","Reset all edits","Reset all edits",{kind:"reset"})),r}};function G({glow:i}){let e=a("p",{class:"legend",title:i.
exactly},a("span","","0 %"),a("span","scale"),a("span","","100 %"),a("span","",i.words),a("span","unseen",i.exactly));return e.
style.setProperty("--glow",i.colour),e}var re=T(i=>new k(i));export{re as default};
