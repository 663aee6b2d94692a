// Made from frontend/ by `npm run build`.
function D(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function s(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?D(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function l(i,t){i.textContent!==t&&(i.textContent=t)}function f(i,t,e){return Math.min(Math.max(i,t),e)}var g="inception-explorer:lecture",u="inception-explorer:lecture-wish";function v(){let i=x(g);return i&&Array.isArray(i.
places)&&i.places.length>0&&Number.isInteger(i.at)?i:null}function b(i,t){k(u,{at:i,now:t})}function w(i,t){addEventListener("storage",({key:e})=>{e===g&&t.wall?.();let n=e===u?x(
u):null;n&&Number.isInteger(n.at)&&t.wish?.(n.at)},{signal:i})}function x(i){try{return JSON.parse(localStorage.getItem(
i)??"null")}catch{return null}}function k(i,t){try{localStorage.setItem(i,JSON.stringify(t))}catch{}}var c=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new d(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},d=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var p=class extends c{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=o=>{o.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function y(i){return M(i,t=>t[0])}function M(i,t){let e=new WeakMap;return o=>{let r=o.parentElement,a=e.get(r)??n(o),T=a.
calls+=1,m=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(o);try{a.component.update(t(o.data))}catch(S){throw m(),
S}return()=>{a.calls===T&&m()}};function n(o){let r=new p(o);try{let a={host:r,component:i(r),calls:0};return e.set(o.parentElement,
a),a}catch(a){throw r.end(),a}}}var E=1e3,N=60*E,h=class{constructor(t){this.host=t;let{signal:e}=t;this.back.addEventListener("click",()=>this.go(-1),{
signal:e}),this.on.addEventListener("click",()=>this.go(1),{signal:e}),w(e,{wall:()=>this.draw()});let n=s("section",{class:"\
notes","aria-label":"Notes"},this.where,this.note,this.next);n.append(this.clock,s("div","ways",this.back,this.on)),t.append(
n),this.tick()}where=s("div",{class:"where","aria-live":"polite"});note=s("p",{class:"note"});next=s("p",{class:"next"});clock=s(
"p",{class:"clock"});back=s("button",{class:"button plain",type:"button"},"‹ Back");on=s("button",{class:"button first",
type:"button"},"On ›");places=[];at=0;begun=null;update({places:t}){this.places=t,this.draw()}get wall(){let t=v();return t&&
JSON.stringify(t.places)===JSON.stringify(this.places)?t:null}go(t){let e=this.wall,n=f((e?.at??this.at)+t,0,this.places.
length-1);this.begun??=Date.now(),e?b(n,Date.now()):this.at=n,this.draw()}draw(){let t=this.wall;t&&(this.at=t.at);let e=this.
places[this.at],n=this.places[this.at+1];if(!e)return;let o=t?"on the wall":"by itself";l(this.where,`${this.at+1} of ${this.
places.length}, ${o}: ${e.name}`),l(this.note,e.note||"No note for this place."),l(this.next,n?`Next: ${n.name}`:"This i\
s the last place."),this.back.disabled=this.at===0,this.on.disabled=!n,this.tell()}tell(){let t=this.wall?.begun??this.begun,
e=this.places.slice(0,this.at+1).reduce((r,{minutes:a})=>r+a,0),n=t===null?0:Math.floor((Date.now()-t)/N),o=this.places.
reduce((r,{minutes:a})=>r+a,0);l(this.clock,`Minute ${n}. This place is planned until minute ${e} of ${o}.`)}tick(){this.
host.after(E,()=>{this.places.length&&this.draw(),this.tick()})}},P=y(i=>new h(i));export{P as default};
