// Made from frontend/ by `npm run build`.
var s=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),t()},e);return this.signal.addEventListener("abort",r),r}delayed(e){
return new c(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let r=new ResizeObserver(t);r.observe(e),this.onEnd(()=>r.disconnect())}},c=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var m=class extends s{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),r=o=>{o.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function E(n){return k(n,
e=>e)}function k(n,e){let t=new WeakMap;return o=>{let i=o.parentElement,a=t.get(i)??r(o),B=a.calls+=1,v=()=>{t.get(i)===a&&t.
delete(i),a.host.end()};a.host.renew(o);try{a.component.update(e(o.data))}catch(T){throw v(),T}return()=>{a.calls===B&&v()}};
function r(o){let i=new m(o);try{let a={host:i,component:n(i),calls:0};return t.set(o.parentElement,a),a}catch(a){throw i.
end(),a}}}function D(n){let t=new DataView(n.buffer,n.byteOffset,n.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
n.subarray(4,4+t)));return[r,r.blobs.map(([o,i])=>new Uint8Array(n.slice(4+t+o,4+t+i)))]}var f="inception-explorer",p="pictures",h="newest";async function w(n){u(n.id),await b("readwrite",e=>e.put(n,h))}async function d(){
return await b("readonly",n=>n.get(h))}async function x(n){u(""),(await d())?.id===n&&await b("readwrite",e=>e.delete(h))}
function g(){try{return sessionStorage.getItem(f)??""}catch{return""}}function u(n){try{sessionStorage.setItem(f,n)}catch{}}
async function b(n,e){let t=indexedDB.open(f,1);t.onupgradeneeded=()=>t.result.createObjectStore(p),await S(t,"onsuccess");
let r=t.result;try{let o=r.transaction(p,n),i=e(o.objectStore(p));return await S(o,"oncomplete"),i.result}finally{r.close()}}
function S(n,e){return new Promise((t,r)=>{n[e]=()=>{t()},n.onerror=()=>{r(n.error??new Error("the browser stores nothin\
g"))}})}var A=3e3,L=3,l={picture:null,newer:""},y=class{constructor(e){this.host=e}number=0;update(e){let[{told:t},[r]]=D(e);t.number!==
this.number&&(this.number=t.number,this.run(t.number,t.value,r))}async run(e,t,r){let o=new Promise(a=>{this.host.after(
A,()=>{a(l)})}),i=await Promise.race([o,P(t,r).catch(()=>l)]);this.tell({number:e,...i},L)}tell(e,t){e.number!==this.number||
t===0||(this.host.trigger("answer",e),this.host.after(A,()=>{this.tell(e,t-1)}))}};async function P({what:n,id:e,name:t,
square:r},o){if(n==="keep"&&o&&await w({id:e,name:t,square:r,file:o}),n==="forget"&&await x(e),n==="ask")return M(e==="a\
ny");let i=n==="square"?await d():void 0;return i?.id===e&&await w({...i,square:r}),l}async function M(n){let e=await d();
if(!e)return l;let{id:t,name:r,square:o}=e;return!n&&g()&&g()!==t?{picture:null,newer:r}:(u(t),{picture:{id:t,name:r,square:o,
file:await H(e.file)},newer:""})}async function H(n){let e=new FileReader;return await new Promise((t,r)=>{e.onload=t,e.
onerror=r,e.readAsDataURL(new Blob([n]))}),e.result.split(",")[1]??""}var V=E(n=>new y(n));export{V as default};
