// Made from frontend/ by `npm run build`.
function C(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(t):i.setAttribute(t,n===
!0?"":String(n))}function l(i,e="",...t){let n=document.createElement(i);return typeof e!="string"?C(n,e):e&&(n.className=
e),n.append(...t.filter(o=>o!=="")),n}function T(i,e){i.textContent!==e&&(i.textContent=e)}function S(i){let e=i.getRootNode(),t=e instanceof ShadowRoot||e instanceof
Document?e.activeElement:null;return t instanceof HTMLElement?t:null}function L(i,e,t){return Math.min(Math.max(i,e),t)}
function c(i,e="value"){if(i==null)throw new Error(`the ${e} is missing`);return i}var g=class i{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new i}};var v=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new w(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},w=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var y=class extends v{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=o=>{o.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function M(i){return H(i,e=>e[0])}function H(i,e){let t=new WeakMap;return o=>{let a=o.parentElement,r=t.get(a)??n(o),u=r.
calls+=1,s=()=>{t.get(a)===r&&t.delete(a),r.host.end()};r.host.renew(o);try{r.component.update(e(o.data))}catch(d){throw s(),
d}return()=>{r.calls===u&&s()}};function n(o){let a=new y(o);try{let r={host:a,component:i(a),calls:0};return t.set(o.parentElement,
r),r}catch(r){throw a.end(),r}}}var p=i=>String(Number(i.toFixed(3))),N=i=>Number(p(i)),x=class{constructor(e){this.host=e;let{signal:t}=e,n=()=>this.commit(
[...this.echo.value,c(this.echo.value[0]).map(()=>0)]);this.more.addEventListener("click",n,{signal:t}),this.less.addEventListener(
"click",()=>this.commit(this.echo.value.slice(0,-1)),{signal:t}),e.append(this.root)}echo=new g;title=l("div","title");body=l(
"div","rows");note=l("p",{class:"note",role:"status"});more=l("button",{type:"button",class:"button"});less=l("button",{
type:"button",class:"button"});root=l("div","sheet",l("div","top",this.title,this.more,this.less),this.body,this.note);data=null;drawing;update(e){
if(this.echo.hear(e.told)==="behind")return;let t=S(this.root),n=t instanceof HTMLInputElement?t:null,o=n?.dataset.at,a=n?.
value,r=n!==null&&a!==n.dataset.was;this.data=e,this.drawing=this.host.renewed(this.drawing),this.title.textContent=e.title,
this.more.textContent=e.add,this.less.textContent=e.remove;let u=this.echo.value;this.more.disabled=u.length>=e.most,this.
less.disabled=u.length<=1,this.body.style.setProperty("--filters",String(u.length)),this.body.style.setProperty("--figur\
es",String(u.length+e.before.length+e.after.length)),this.body.replaceChildren(...e.before.map(E),...u.map((d,h)=>this.line(
d,h)),...e.after.map(E));let s=o===void 0?null:this.root.querySelector(`[data-at="${o}"]`);s&&r&&(s.value=a??""),s?.focus()}commit(e){
this.echo.choose(e.map(n=>n.map(N)));let t=e.map(n=>n.map(p).join(",")).join(";");this.host.setState("table",this.echo.message(
{text:t}))}typed(e,t,n){let{limit:o}=c(this.data),a=e.valueAsNumber,r=this.echo.value,u=Number.isFinite(a),s=u?L(a,-o,o):
r[t]?.[n]??0,d=u?"":"The field was empty. ";T(this.note,s===a?"":`${d}Allowed is −${o} to ${o}; shown is ${p(s)}.`),e.
value=e.dataset.was=p(s),this.commit(r.map((h,m)=>h.map((f,b)=>m===t&&b===n?s:f)))}line(e,t){let{rowWord:n,outputs:o}=c(
this.data),a=o[t],r=l("div","fields",l("div","name",`${n} ${t}`));r.append(...e.map((s,d)=>this.field(s,t,d)));let u=l("\
div","row",r);return a&&u.append(E(a)),u}field(e,t,n){let{heads:o,limit:a,rowWord:r}=c(this.data),{signal:u}=c(this.drawing),
s=c(o[n],"head"),d=p(e),h={type:"number",step:.05,min:-a,max:a,"aria-label":`${r} ${t}, ${s.label}`},m=l("input",{...h,"\
data-at":`${t}-${n}`,"data-was":d});m.value=d;let f=l("span","",s.label);f.style.borderColor=s.colour;for(let b of["chan\
ge","blur"]){let D=()=>{m.isConnected&&m.value!==m.dataset.was&&this.typed(m,t,n)};m.addEventListener(b,D,{signal:u})}return l(
"label","",f,m)}},E=({src:i,alt:e,words:t})=>l("figure","",l("img",{src:i,alt:e}),l("figcaption","",t)),I=M(i=>new x(i));export{I as default};
