// Made from frontend/ by `npm run build`.
function $e(e,t,n,r){let o=document.querySelector(t.app);if(!o)return;let i=()=>o.getAttribute(t.attribute)===t.connected,
s=i(),a=!1,l=new MutationObserver(()=>{let d=i()&&!s;s=i(),d&&((a?r:n)(),a=!1)});l.observe(o,{attributes:!0,attributeFilter:[
t.attribute]}),addEventListener("popstate",()=>a||=!i(),{signal:e.signal}),e.onEnd(()=>l.disconnect())}var Wt="http://www.w3.org/2000/svg";function R(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function p(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?R(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function T(e,t={},...n){let r=document.createElementNS(Wt,
e);return R(r,t),r.append(...n.filter(o=>o!=="")),r}function $(e,t){e.textContent!==t&&(e.textContent=t)}function He(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function g(e,t,n){return Math.min(Math.max(e,t),n)}function U(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function v(e){return U(e.getContext("2d"),"canvas's pen")}var rt=class e{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#o+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};function De(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function Be(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var ot="inception:map",it=()=>window;function Ue(e,t){(it().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(
ot,{detail:{map:e,clicked:t}}))}function je(e){return it().inceptionMaps?.[e]}function We(e,t){let n=r=>{let{map:o,clicked:i}=r.
detail;t(o,i)};window.addEventListener(ot,n,{signal:e.signal})}var lt=/^embed(_options)?$/i;var _t=/^(Arrow|Home$|End$)/,st=class{#t=[];#e="";#n=!1;#o=null;#r={search:"",at:-1/0};#i=0;#s=-1;constructor(t){let n=history.
pushState.bind(history),r=(s,a,l)=>{let d=new URL(l??location.href,location.href),u=d.pathname!==location.pathname;u?this.#a(
d):this.#r={search:location.search,at:performance.now()},u||this.#c(d)?n(s,a,l):history.replaceState(s,a,l),this.#n=!u,u&&
this.#o&&this.settle(this.#o)};history.pushState=r,t.onEnd(()=>{history.pushState===r&&Reflect.deleteProperty(history,"p\
ushState")});let o=()=>this.#i+=1,i={capture:!0,signal:t.signal};addEventListener("pointerdown",o,i),addEventListener("p\
opstate",o,i),addEventListener("keydown",s=>Kt(s)?0:o(),i)}#a(t){t.search===location.search&&performance.now()-this.#r.at<
300&&this.#r.search!==location.search&&history.replaceState(history.state,"",location.pathname+this.#r.search+location.hash)}settle(t){
let n=location.pathname.split("/").pop()===t.page;if(this.#o=n?null:t,!n)return;let r=this.#e?!this.#n:at(location.search)===
at(t.opening?.said??"");this.#t=t.stations,this.#e=location.pathname,t.opening&&r&&this.#l(t.opening.written)}#l(t){let n=[
...new URLSearchParams(location.search)].filter(([i])=>lt.test(i)),r=String(new URLSearchParams([...n,...t])),o=location.
pathname+(r&&`?${r}`)+location.hash;location.pathname+location.search+location.hash!==o&&history.replaceState(history.state,
"",o)}#c(t){let n=r=>JSON.stringify(this.#t.map(o=>new URLSearchParams(r.search).get(o)));return location.pathname!==this.#e||
n(t)===n(location)||this.#i===this.#s?!1:(this.#s=this.#i,!0)}};function at(e){let t=[...new URLSearchParams(e)].filter(
([n])=>!lt.test(n));return String(t.map(n=>JSON.stringify(n)).sort())}function Kt(e){let t=e.composedPath()[0];return _t.
test(e.key)&&t!==document.body&&t!==document.documentElement}var ct='[data-testid="stMain"]',zt='[data-testid="stMainBlockContainer"]',j=()=>document.querySelector(zt),ut=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Jt(){let e=document.querySelector(ct),t=j();return e&&
t&&ut()?e.clientHeight-t.offsetHeight:0}function ze(e){let t=document.querySelector(ct),n=j();return!t||!n||!ut()?null:t.
getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-e.getBoundingClientRect().top-t.
scrollTop}function Je(e,t){let n=e.atFrame(t),r=()=>Jt()!==0&&n(),o=j();o&&e.onResize(o,r),window.addEventListener("resi\
ze",r,{signal:e.signal})}function I(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=c=>{t.setPointerCapture(c.pointerId),s=!0,n(c)},l=c=>{!c.isPrimary||
c.button!==0||(i=c,s=!1,c.pointerType!=="touch"&&a(c))},d=c=>{c.pointerId===i?.pointerId&&(s?n(c):Xt(i,c)&&a(c))},u=c=>{
c.pointerId===i?.pointerId&&(!s&&qt(i,c)<=8&&a(c),m(c))},m=c=>{c.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},h=(c,f)=>{
t.addEventListener(c,f,{signal:o})};h("pointerdown",l),h("pointermove",d),h("pointerup",u),h("pointercancel",m)}var qt=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function Xt(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Yt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Qt=4,mt=["bytes","KiB","MiB","GiB"];function Zt(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function b(e,t,n){
let{digits:r,places:o}=Zt(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var te=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function O(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?te(o):o}${t?`.${i}`:""}`}function H(e,t=0){
return Number.isFinite(e)?O(b(e,1,t),t):String(e)}function ee(e,t,n){let r=i=>Number(b(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:O(b(e,t,o),o),rounded:r(o)}}var P=e=>H(e);function ne(e){if(!Number.isFinite(
e))return String(e);if(b(Math.abs(e),1,0)<BigInt(1e4))return P(e);for(let[t,n,r]of Yt){let{text:o,rounded:i}=ee(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return P(e)}function dt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return b(e,1,2)>=
1000n&&(t=1),b(e,1,1)>=1000n&&(t=0),`${O(b(e,1,t),t,!1)}×`}function ht(e){if(!Number.isFinite(e))return`${e} %`;let t=b(
e,1,3);return t>=1000n?`${O(b(e,1,2),0,!1)} %`:`${O(t,1,!1)} %`}var re=e=>e<1?`${ht(e)} of`:dt(e),oe=e=>H(e,1);function ie(e){
if(!Number.isFinite(e))return String(e);let t=Number(b(e,1,0))*Qt;for(let[n,r]of mt.entries()){let o=n?1:0,i=b(t,1024**n,
o);if(n===mt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${O(i,o)} ${r}`}return P(t)}var pt={exact:P,count:ne,ratio:dt,
against:re,one:oe,percent:ht,memory:ie};var x=12,W=18,ft=6.4,L=12,se=520,gt={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function F(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var _=({source:e})=>`${e} · ${location.href}`;function bt(e,t,n,r,o){
let i=Math.max(t[0],se),s=Math.floor(i/ft),a=T("svg"),l=x,d=(h,c="normal")=>{for(let f of F(h,s))a.append(T("text",{...gt,
x,y:l+L,fill:r,"font-weight":c},f)),l+=W};d(n.title,"bold"),d(n.sizes);let u=x;for(let{colours:h,text:c}of n.legend){let f=L*
h.length+6+ft*c.length+14;u>x&&u+f>i&&(u=x,l+=W),h.forEach((A,y)=>{a.append(T("rect",{x:u+L*y,y:l+2,width:L,height:L,fill:A}))});
let S=u+L*h.length+6;a.append(T("text",{...gt,x:S,y:l+L,fill:r},c)),u+=f}n.legend.length&&(l+=W),R(e,{x,y:l+4,width:t[0],
height:t[1]}),a.append(e),l+=t[1]+8,d(_(n));let m=[i+2*x,l+x];return R(a,{width:m[0],height:m[1],viewBox:`0 0 ${m[0]} ${m[1]}`}),
a.prepend(T("rect",{width:"100%",height:"100%",fill:o})),[a,m]}var ae=.9,le=.8;function en(e,t,n){let r=o=>`rgb(${[...e.subarray(o,o+3)].join(", ")})`;return Array.from({length:t},(o,i)=>Array.
from({length:n},(s,a)=>r(3*(i*n+a))))}function wt(e,t){return e[Math.round(g(t,0,1)*(e.length-1))]??"transparent"}function nn(e,t,n){
return wt(e,.5+t/(2*(n||1)))}function ce(e){return ae*g(e,0,1)**le}var V=class{node;#t=p("img",{class:"under",draggable:"\
false",alt:""});#e=p("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=p("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,
rows:n,columns:r,scale:o,signed:i=!1}){let s=this.#e;s.width=r,s.height=n;let a=v(s),[l,d]=ue(t,i),u=d-l||1;for(let m=0;m<
n*r;m++){let h=((t[m]??l)-l)/u;a.globalAlpha=ce(i?Math.abs(2*h-1):h),a.fillStyle=wt(o,h),a.fillRect(m%r,Math.floor(m/r),
1,1)}return[l,d]}};function ue(e,t){let n=1/0,r=-1/0;for(let i of e)n=Math.min(n,i),r=Math.max(r,i);let o=Math.max(Math.
abs(n),Math.abs(r));return t?[-o,o]:[n,r]}var yt="inception-explorer:lecture-here",D="inception-explorer:lecture",K="inception-explorer:lecture-wish";function vt(){
let e=z(D);return e&&Array.isArray(e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function on(e,t,n){let r=vt(),
o=r&&JSON.stringify(r.places)===JSON.stringify(e);o&&r.at===t||B(D,{places:e,at:t,begun:o?r.begun:n})}function sn(){vt()&&
B(D,null)}function an(e,t){B(K,{at:e,now:t})}function ln(e){B(yt,e,()=>sessionStorage)}function cn(){let e=z(yt,()=>sessionStorage);
return e&&typeof e.packed=="string"&&Number.isInteger(e.at)?e:null}function un(e,t){addEventListener("storage",({key:n})=>{
n===D&&t.wall?.();let r=n===K?z(K):null;r&&Number.isInteger(r.at)&&t.wish?.(r.at)},{signal:e})}function z(e,t=()=>localStorage){
try{return JSON.parse(t().getItem(e)??"null")}catch{return null}}function B(e,t,n=()=>localStorage){try{n().setItem(e,JSON.
stringify(t))}catch{}}var G=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new J(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},J=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function me(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function pn(e,t,n,...r){
let o=p("a",{href:t,target:"_self",...n},...r),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...me(t),n:String(Date.now())}))};return o.addEventListener("click",i,{signal:e.signal}),o}var de=5e3,xt=e=>e,Et=e=>1-(1-e)**3,he=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function pe(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var C=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:r=he,from:o=0,done:i}){this.stop();let s=Math.min(t,de),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},d=u=>{if(a??=u-o*s,this.#e=g((u-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
d),n(r(this.#e))};this.#e=o,pe()||s<=0?l():this.#t=requestAnimationFrame(d)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var q=class extends G{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function St(e,t){e instanceof
ShadowRoot&&e.host.toggleAttribute("data-mounted",t)}function yn(e){return Mt(e,t=>t)}function vn(e){return Mt(e,t=>t[0])}
function Mt(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),a=s.calls+=1,l=()=>{n.get(i)===s&&n.
delete(i),St(i,!1),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(d){throw l(),d}return St(i,!0),
()=>{s.calls===a&&l()}};function r(o){let i=new q(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}function En(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[r,r.blobs.map(([o,i])=>new Uint8Array(e.slice(4+n+o,4+n+i)))]}function Sn(e){return URL.createObjectURL(
new Blob([e],{type:"image/png"}))}function fe(){return matchMedia("(pointer: coarse)").matches}function Lt(e,t){return fe()?t:e}var w=e=>`${100*e}%`,At=class{node;legend;seen=p("p","seen");heat=new V({tabindex:0,role:"application"});field=p("div","\
field");cell=p("div","cell");bar=p("span","bar");what=p("span","what");ends=[p("span"),p("span")];told=null;constructor(t,n,r){
let{node:o}=this.heat;o.append(this.field,this.cell),this.node=p("div","place",o),this.legend=p("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),I(t,o,i=>{let s=o.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],d=(u,m)=>Math.floor(
(u/m-a)/l);n(d(i.clientY-s.top,s.height),d(i.clientX-s.left,s.width))}),o.addEventListener("keydown",r,{signal:t.signal})}take(t,n){
this.told=t,this.heat.picture(n);let[r,o]=t.cells;for(let[i,s]of Object.entries({first:w(r),across:w(o*t.columns),down:w(
o*t.rows)}))this.node.style.setProperty(`--${i}`,s);Object.assign(this.cell.style,{width:w(o),height:w(o)})}lay(t,n,r){if(!this.
told)return;let{rows:o,columns:i}=this.told;this.heat.draw({values:t,rows:o,columns:i,scale:n}).forEach((s,a)=>{let l=this.
ends[a];l&&$(l,H(s,2))}),$(this.what,r),$(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${n.join(", ")})`}stand(t,n){if(!this.told)return;let{
cells:r,field:o}=this.told,[i,s]=r,[a,l,d,u]=o;Object.assign(this.cell.style,{top:w(i+t*s),left:w(i+n*s)});let m=(A,y)=>g(
A+y*s,0,1),[h,c]=[m(a,t),m(d,t)],[f,S]=[m(l,n),m(u,n)];Object.assign(this.field.style,{top:w(h),left:w(f),width:w(S-f),height:w(
c-h)})}say(t,n){if(!this.told)return;let{rows:r,columns:o,picture:i,module:s}=this.told,a=Lt(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${r}\
 by ${o}.${a}`)}where(t,n){if(!this.told)return"";let{rows:r,columns:o}=this.told;return`Row ${t}, column ${n} of ${r}×${o}`}};function k(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function X(e,t){let n=0;for(let[
r,o]of e.terms){let i=r;for(let s of o)i*=k(t,s);n+=i}return n}function ge(e,t){return"terms"in e?X(e,t):X(e.over,t)/X(e.
under,t)}function Cn(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=ge(o,t);return n}var Ot="inception-explorer:progress",$n=40,be="inception:progress";function In(e){return Q(Y()[e])}function Hn(e,t){let n=Y(),
r=Q(n[e]),o=Object.entries({...r.answers,...t.answers}).slice(-40),i={steps:[...new Set([...r.steps,...t.steps??[]])],of:t.
of??r.of,answers:Object.fromEntries(o),tasks:[...new Set([...r.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
r)&&Pt({...n,[e]:i})}function Fn(){Pt(Object.fromEntries(Object.entries(Y()).map(([e,t])=>[e,{...Q(t),answers:{}}])))}function Y(){
try{let e=JSON.parse(localStorage.getItem(Ot)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}var Tt=e=>Array.
isArray(e)?e.filter(t=>typeof t=="string"):[],we=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boolean";function Q(e){
let t=Object.entries(e?.answers??{}).filter(([,r])=>we(r)),n=Number.isInteger(e?.of)?e?.of??0:0;return{steps:Tt(e?.steps),
of:n,answers:Object.fromEntries(t),tasks:Tt(e?.tasks)}}function Pt(e){try{localStorage.setItem(Ot,JSON.stringify(e))}catch{
return}window.dispatchEvent(new Event(be))}var ye=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Nt=2,ve=18,xe=6.4;function Z(e){if(!e.startsWith("color("))return e;let t=v(p("canva\
s",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var Ct=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Gn(e,t,n){return[
...e.querySelectorAll(t)].map(r=>({colours:[Z(getComputedStyle(U(r.querySelector(n),n)).backgroundColor)],text:[...r.children].
map(o=>o.textContent).filter(Boolean).join(" · ")}))}function kt(e,t){let n=e.cloneNode(!0),r=[...e.querySelectorAll("*")],
{width:o,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach((d,u)=>{let m=r[u];if(!m)return;let h=getComputedStyle(
m);for(let c of ye)d.style.setProperty(c,Z(h.getPropertyValue(c)))});let s=Z(getComputedStyle(e).getPropertyValue("color")),
[a,l]=bt(n,[o,i],t,s,Ct(e));return[new XMLSerializer().serializeToString(a),l]}var $t=e=>`data:image/svg+xml,${encodeURIComponent(
e)}`;function tt(e,t){p("a",{href:e,download:t}).click()}async function Ee(e,t){let n=new Image,[r,[o,i]]=kt(e,t);n.src=
$t(r),await n.decode();let s=p("canvas",{width:Nt*o,height:Nt*i});v(s).drawImage(n,0,0,s.width,s.height),tt(s.toDataURL(
"image/png"),`${t.name}.png`)}function Un(e,t,n){let r=e.width/(e.clientWidth||e.width)||1,o=Math.max(20,Math.floor(e.width/
r/xe)),i=[t.title,...n].flatMap(m=>F(m,o)),s=F(_(t),o),a=ve*r,l=e.height+a*(i.length+s.length+1),d=p("canvas",{width:e.width,
height:l}),u=v(d);u.fillStyle=Ct(e),u.fillRect(0,0,d.width,d.height),u.drawImage(e,0,a*i.length),u.fillStyle=getComputedStyle(
e).color||"#000000",u.font=`${12*r}px Arial, Helvetica, sans-serif`,i.forEach((m,h)=>u.fillText(m,4*r,a*(h+.8))),s.forEach(
(m,h)=>u.fillText(m,4*r,a*(i.length+h+.8)+e.height)),tt(d.toDataURL("image/png"),`${t.name}.png`)}function Rt(e,t,n,r){let o=p(
"button",{type:"button",class:"save",title:n,"aria-label":n},t);return o.addEventListener("click",r,{signal:e.signal}),o}
function jn(e,t,n){return p("span","saves",Rt(e,"SVG","Save this drawing as SVG",()=>{let o=n();tt($t(kt(t,o)[0]),`${o.name}\
.svg`)}),Rt(e,"PNG","Save this drawing as PNG",()=>void Ee(t,n())))}var It=16;function zn(e,t){let n=p("span","cover");return I(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=Se(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),p("span","track",t,n)}function Se(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-It),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=g((t-n.left-It/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Me=180,Le=4800,Ae=4,Te={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Ht=class{constructor(t,n){
this.stage=n;this.glide=new C(t),this.sliding=new C(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Te[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let r=t.shiftKey?Ae:1;return this.go(this.row+r*n[0],this.column+r*n[1]),!0}go(t,n){this.sliding.stop();let{rows:r,columns:o}=this.
stage.grid(),i=[g(t,0,r-1),g(n,0,o-1)],s=i[0]*o+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=r=>this.advance(r*(this.count-1));this.sliding.go({ms:Le,ease:xt,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),r=Math.floor(t);for(let o=this.place;o<=r;o++)this.visit(o);this.show(r),this.stand(Math.floor(r/n),Math.min(
n-1,t-r+r%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[r,o]=this.drawn,i=s=>this.
stand(r+s*(t-r),o+s*(n-o));this.glide.go({ms:Me,ease:Et,draw:i})}};var Oe={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t},Pe=/\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;
function Ft(e,t){return e.replace(Pe,(n,r,o,i,s)=>{let a=k(t,o),l=s&&a!==1?`${s}s`:s;return r&&a===1?`the one ${l??""}`:
[r?"all":"",(i?pt[i]:P)(a),l].filter(Boolean).join(" ")})}function tr(e,t){return Ft(e.replace(/:count(?=[|}])/g,":exact"),
t)}function er(e,t){let n=([o,i,s])=>Oe[i](k(t,o),typeof s=="string"?k(t,s):s),r=e.find(o=>o.when.every(n));return r?Ft(
r.text,t):""}var E=3,Dt=3,Bt=64,Ne=5,Re=420;function Ce(e,t,n,r){let o=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+E)/(e.width*
a+E));return l>0&&Math.ceil(t/l)*(e.height*a+E)<=r},s=Math.floor(o*Math.min(n/e.width,r/e.height));for(;s>1&&!i(s/o);)s-=
1;return Math.max(1,s)/o}var Vt=class{constructor(t,n,r=()=>null){this.lifetime=t;this.parent=n;this.room=r;n.append(this.#t)}#t=p(
"canvas",{role:"img"});#e=null;#n=null;#o="";#r=0;#i=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,r,o){
if(this.#r=n,this.#i=r,this.#t.setAttribute("aria-label",o),this.#o===t.src){this.draw();return}this.#o=t.src;let i=new Image;
i.onload=()=>{t.src.startsWith("blob:")&&URL.revokeObjectURL(t.src),!(this.#o!==t.src||this.lifetime.ended)&&(this.#e=i,
this.#n=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#n)return;let{columns:t,height:n,width:r,gap:o,count:i}=this.#n,
s=this.#t,a=this.parent.clientWidth||300,l=this.#i.length?Dt:0,d=Math.floor(Math.sqrt(a*Re/(i*r*n)))||1,u=this.room(),m=this.#s?
ke(this.#s,a,r,n):u===null?Math.max(1,Math.min(Math.floor(Bt/r),d)):Ce({width:r,height:n},this.#r,a,u),h=r*m,c=n*m,f=c+E+
l,S=Gt(a,h),A=Math.ceil(Math.max(1,this.#r)/S),y=window.devicePixelRatio||1;s.style.width=`${a}px`,s.style.height=`${A*f}\
px`,s.width=a*y,s.height=A*f*y;let N=v(s);N.scale(y,y),N.imageSmoothingEnabled=m*y<1;for(let M=0;M<this.#r;M++){let et=M%
S*(h+E),nt=Math.floor(M/S)*f,Ut=M%t*(r+o),jt=Math.floor(M/t)*(n+o);N.drawImage(this.#e,Ut,jt,r,n,et,nt,h,c),l&&(N.fillStyle=
this.#i[M]??"",N.fillRect(et,nt+c,h,l))}s.dataset.tiles=String(this.#r)}},Gt=(e,t)=>Math.max(1,Math.floor((e+E)/(t+E)));
function ke({tallest:e,count:t},n,r,o){let i=a=>Math.ceil(t/Gt(n,r*a))*(o*a+E+Dt)<=e,s=Bt/r;for(;s*r>Ne&&!i(s);)s*=.97;return s}export{J as Delayed,rt as Echo,st as Entries,pt as FORMATS,V as HeatOverPicture,q as Host,de as LONGEST_MS,G as Lifetime,
$n as MOST_ANSWERS,C as Mover,be as NOTED,At as PlaceBoard,Ht as Sweep,Vt as Tiles,re as against,Ue as announceMap,Lt as byPointer,
g as clamp,wt as colourAt,ne as count,p as element,sn as endWall,De as enlarged,je as enlargedMapOf,Gn as entriesOf,ge as evaluate,
Cn as evaluateAll,P as exact,Ft as fill,tr as fillExact,He as focusedIn,I as followPointer,Fn as forgetAnswers,bt as framed,
he as gently,H as grouped,ze as heightFrom,Jt as heightLeft,ut as isOneScreen,fe as isTouched,ln as keepLecture,cn as keptLecture,
Be as leastType,pn as link,ie as memory,yn as mount,vn as mountBoxed,Hn as noteProgress,k as numberOf,We as onMapAnnounced,
vt as onWall,oe as one,ce as opacityOf,_ as origin,v as penOf,ht as percent,Sn as pngAddress,pe as prefersStillness,U as present,
In as progressOf,dt as ratio,me as readAddress,en as readScales,tt as saveAs,Rt as saveButton,jn as saveButtons,Un as saveCanvas,
er as say,Ce as scaleFitting,R as setAttributes,$ as setText,Et as settling,T as shape,nn as signedColour,zn as slider,xt as steadily,
on as tellWall,En as unpack,$e as watchConnection,Je as whenHeightChanges,un as whenTold,an as wishPlace,F as wrapped};
