// Made from frontend/ by `npm run build`.
function C(o,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?o.removeAttribute(t):o.setAttribute(t,n===
!0?"":String(n))}function l(o,e="",...t){let n=document.createElement(o);return typeof e!="string"?C(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function x(o,e){o.textContent!==e&&(o.textContent=e)}function T(o){let e=o.getRootNode(),t=e instanceof ShadowRoot||e instanceof
Document?e.activeElement:null;return t instanceof HTMLElement?t:null}function M(o,e,t){return Math.min(Math.max(o,e),t)}
function c(o,e="value"){if(o==null)throw new Error(`the ${e} is missing`);return o}var v=class o{#e=null;#t=null;#n=null;static#o=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${o.#o+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new o}};var g=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new w(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},w=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var y=class extends g{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function S(o){return D(o,e=>e[0])}function D(o,e){let t=new WeakMap;return i=>{let a=i.parentElement,r=t.get(a)??n(i),u=r.
calls+=1,s=()=>{t.get(a)===r&&t.delete(a),r.host.end()};r.host.renew(i);try{r.component.update(e(i.data))}catch(d){throw s(),
d}return()=>{r.calls===u&&s()}};function n(i){let a=new y(i);try{let r={host:a,component:o(a),calls:0};return t.set(i.parentElement,
r),r}catch(r){throw a.end(),r}}}var p=o=>String(Number(o.toFixed(3))),N=o=>Number(p(o)),E=class{constructor(e){this.host=e;let{signal:t}=e,n=()=>this.commit(
[...this.echo.value,c(this.echo.value[0]).map(()=>0)]);this.more.addEventListener("click",n,{signal:t}),this.less.addEventListener(
"click",()=>this.commit(this.echo.value.slice(0,-1)),{signal:t}),e.append(this.root)}echo=new v;title=l("div","title");body=l(
"div","rows");note=l("p",{class:"note",role:"status"});more=l("button",{type:"button"});less=l("button",{type:"button"});root=l(
"div","sheet",this.title,this.body,l("div","buttons",this.more,this.less),this.note);data=null;drawing;update(e){if(this.
echo.hear(e.told)==="behind")return;let t=T(this.root),n=t instanceof HTMLInputElement?t:null,i=n?.dataset.at,a=n?.value,
r=n!==null&&a!==n.dataset.was;this.data=e,this.drawing=this.host.renewed(this.drawing),this.title.textContent=e.title,this.
more.textContent=e.add,this.less.textContent=e.remove;let u=this.echo.value;this.more.disabled=u.length>=e.most,this.less.
disabled=u.length<=1,this.body.replaceChildren(...u.map((d,h)=>this.line(d,h)));let s=i===void 0?null:this.root.querySelector(
`[data-at="${i}"]`);s&&r&&(s.value=a??""),s?.focus()}commit(e){this.echo.choose(e.map(n=>n.map(N)));let t=e.map(n=>n.map(
p).join(",")).join(";");this.host.setState("table",this.echo.message({text:t}))}typed(e,t,n){let{limit:i}=c(this.data),a=e.
valueAsNumber,r=this.echo.value,u=Number.isFinite(a),s=u?M(a,-i,i):r[t]?.[n]??0,d=u?"":"The field was empty. ";x(this.note,
s===a?"":`${d}Allowed is −${i} to ${i}; shown is ${p(s)}.`),e.value=e.dataset.was=p(s),this.commit(r.map((h,m)=>h.map(
(f,b)=>m===t&&b===n?s:f)))}line(e,t){let{rowWord:n,outputs:i}=c(this.data),a=i[t],r=l("div","fields",l("div","name",`${n}\
 ${t}`));r.append(...e.map((s,d)=>this.field(s,t,d)));let u=l("div","row",r);if(a){let s=l("img",{src:a.src,alt:a.alt});
u.append(l("figure","",s,l("figcaption","",a.words)))}return u}field(e,t,n){let{heads:i,limit:a,rowWord:r}=c(this.data),
{signal:u}=c(this.drawing),s=c(i[n],"head"),d=p(e),h={type:"number",step:.05,min:-a,max:a,"aria-label":`${r} ${t}, ${s.label}`},
m=l("input",{...h,"data-at":`${t}-${n}`,"data-was":d});m.value=d;let f=l("span","",s.label);f.style.borderColor=s.colour;
for(let b of["change","blur"]){let L=()=>{m.isConnected&&m.value!==m.dataset.was&&this.typed(m,t,n)};m.addEventListener(
b,L,{signal:u})}return l("label","",f,m)}},I=S(o=>new E(o));export{I as default};
