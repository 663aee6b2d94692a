// Made from frontend/ by `npm run build`.
import{mount as h}from"../inception.shared/shared-7VVPGWNY.js";import{unpack as A}from"../inception.shared/shared-7VVPGWNY.js";var d="inception-explorer",c="pictures",m="newest";async function f(t){a(t.id),await l("readwrite",e=>e.put(t,m))}async function i(){
return await l("readonly",t=>t.get(m))}async function b(t){a(""),(await i())?.id===t&&await l("readwrite",e=>e.delete(m))}
function p(){try{return sessionStorage.getItem(d)??""}catch{return""}}function a(t){try{sessionStorage.setItem(d,t)}catch{}}
async function l(t,e){let r=indexedDB.open(d,1);r.onupgradeneeded=()=>r.result.createObjectStore(c),await y(r,"onsuccess");
let n=r.result;try{let o=n.transaction(c,t),s=e(o.objectStore(c));return await y(o,"oncomplete"),s.result}finally{n.close()}}
function y(t,e){return new Promise((r,n)=>{t[e]=()=>{r()},t.onerror=()=>{n(t.error??new Error("the browser stores nothin\
g"))}})}var E=10,v=500,P=3e3,S=3,u={picture:null,newer:""},w=class{constructor(e){this.host=e}number=0;update(e){let[{told:r},[n]]=A(
e);r.number!==this.number&&(this.number=r.number,this.run(r.number,r.value,n))}async run(e,r,n){let o=new Promise(g=>{this.
later(E,()=>{g(u)})}),s=await Promise.race([o,B(r,n).catch(()=>u)]);this.tell({number:e,...s},S)}later(e,r){e===0?r():this.
host.after(v,()=>{this.later(e-1,r)})}tell(e,r){e.number!==this.number||r===0||(this.host.trigger("answer",e),this.host.
after(P,()=>{this.tell(e,r-1)}))}};async function B({what:t,id:e,name:r,square:n},o){if(t==="keep"&&o&&await f({id:e,name:r,
square:n,file:o}),t==="forget"&&await b(e),t==="ask")return T(e==="any");let s=t==="square"?await i():void 0;return s?.id===
e&&await f({...s,square:n}),u}async function T(t){let e=await i();if(!e)return u;let{id:r,name:n,square:o}=e;return!t&&p()&&
p()!==r?{picture:null,newer:n}:(a(r),{picture:{id:r,name:n,square:o,file:await x(e.file)},newer:""})}async function x(t){
let e=new FileReader;return await new Promise((r,n)=>{e.onload=r,e.onerror=n,e.readAsDataURL(new Blob([t]))}),e.result.split(
",")[1]??""}var O=h(t=>new w(t));export{O as default};
