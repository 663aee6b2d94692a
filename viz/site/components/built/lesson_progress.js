// Made from frontend/ by `npm run build`.
function E(t,e){for(let[n,r]of Object.entries(e))r===!1||r===null||r===void 0?t.removeAttribute(n):t.setAttribute(n,r===
!0?"":String(r))}function p(t,e="",...n){let r=document.createElement(t);return typeof e!="string"?E(r,e):e&&(r.className=
e),r.append(...n.filter(o=>o!=="")),r}function m(t,e){t.textContent!==e&&(t.textContent=e)}var a=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},e);return this.signal.addEventListener("abort",r),r}delayed(e){
return new l(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let r=new ResizeObserver(n);r.observe(e),this.onEnd(()=>r.disconnect())}},l=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){e();return}this.#t=e,this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var d=class extends a{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}sending(e){let n=this.delayed(e),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(e,n){
this.ended||this.#e.setStateValue(e,n)}trigger(e,n){this.ended||this.#e.setTriggerValue(e,n)}};function g(t){return x(t,e=>e[0])}function x(t,e){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),w=s.
calls+=1,u=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(e(o.data))}catch(b){throw u(),
b}return()=>{s.calls===w&&u()}};function r(o){let i=new d(o);try{let s={host:i,component:t(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var y="inception-explorer:progress";var h="inception:progress";function v(t){return D(S()[t])}function S(){try{let t=JSON.parse(localStorage.getItem(y)??"{}");return typeof t=="object"&&t!==null?t:{}}catch{return{}}}
var f=t=>Array.isArray(t)?t.filter(e=>typeof e=="string"):[],T=t=>Number.isInteger(t?.picked)&&typeof t?.right=="boolean";
function D(t){let e=Object.entries(t?.answers??{}).filter(([,r])=>T(r)),n=Number.isInteger(t?.of)?t?.of??0:0;return{steps:f(
t?.steps),of:n,answers:Object.fromEntries(e),tasks:f(t?.tasks)}}function M({steps:t,of:e,answers:n,tasks:r}){let o=Object.values(n),i=o.filter(s=>s.right).length;return[e>0&&t.length>=
e?`✓ all ${e} steps`:t.length?`${t.length} of ${e} steps`:"not begun yet",o.length?`${i} of ${o.length} answers right`:
"",r.length?`${r.length} ${r.length===1?"task":"tasks"} done`:""].filter(Boolean).join(" · ")}var c=class{words=p("p","\
words");page="";constructor(e){e.append(this.words),addEventListener(h,()=>this.draw(),{signal:e.signal})}update({page:e}){
this.page=e,this.draw()}draw(){this.page&&m(this.words,M(v(this.page)))}},H=g(t=>new c(t));export{H as default,M as inWords};
