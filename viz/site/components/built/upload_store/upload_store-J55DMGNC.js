// Made from frontend/ by `npm run build`.
import{mount as A}from"../inception.shared/shared-6DU22UFT.js";import{unpack as E}from"../inception.shared/shared-6DU22UFT.js";var d="inception-explorer",c="pictures",m="newest";async function f(r){a(r.id),await l("readwrite",e=>e.put(r,m))}async function i(){
return await l("readonly",r=>r.get(m))}async function b(r){a(""),(await i())?.id===r&&await l("readwrite",e=>e.delete(m))}
function p(){try{return sessionStorage.getItem(d)??""}catch{return""}}function a(r){try{sessionStorage.setItem(d,r)}catch{}}
async function l(r,e){let t=indexedDB.open(d,1);t.onupgradeneeded=()=>t.result.createObjectStore(c),await y(t,"onsuccess");
let n=t.result;try{let o=n.transaction(c,r),s=e(o.objectStore(c));return await y(o,"oncomplete"),s.result}finally{n.close()}}
function y(r,e){return new Promise((t,n)=>{r[e]=()=>{t()},r.onerror=()=>{n(r.error??new Error("the browser stores nothin\
g"))}})}var g=3e3,P=3,u={picture:null,newer:""},w=class{constructor(e){this.host=e}number=0;update(e){let[{told:t},[n]]=E(e);t.number!==
this.number&&(this.number=t.number,this.run(t.number,t.value,n))}async run(e,t,n){let o=new Promise(h=>{this.host.after(
g,()=>{h(u)})}),s=await Promise.race([o,B(t,n).catch(()=>u)]);this.tell({number:e,...s},P)}tell(e,t){e.number!==this.number||
t===0||(this.host.trigger("answer",e),this.host.after(g,()=>{this.tell(e,t-1)}))}};async function B({what:r,id:e,name:t,
square:n},o){if(r==="keep"&&o&&await f({id:e,name:t,square:n,file:o}),r==="forget"&&await b(e),r==="ask")return S(e==="a\
ny");let s=r==="square"?await i():void 0;return s?.id===e&&await f({...s,square:n}),u}async function S(r){let e=await i();
if(!e)return u;let{id:t,name:n,square:o}=e;return!r&&p()&&p()!==t?{picture:null,newer:n}:(a(t),{picture:{id:t,name:n,square:o,
file:await T(e.file)},newer:""})}async function T(r){let e=new FileReader;return await new Promise((t,n)=>{e.onload=t,e.
onerror=n,e.readAsDataURL(new Blob([r]))}),e.result.split(",")[1]??""}var D=A(r=>new w(r));export{D as default};
