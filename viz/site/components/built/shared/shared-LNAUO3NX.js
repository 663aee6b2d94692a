// Made from frontend/ by `npm run build`.
function He(e,t,n,r){let o=document.querySelector(t.app);if(!o)return;let i=()=>o.getAttribute(t.attribute)===t.connected,
s=i(),a=!1,l=new MutationObserver(()=>{let m=i()&&!s;s=i(),m&&((a?r:n)(),a=!1)});l.observe(o,{attributes:!0,attributeFilter:[
t.attribute]}),addEventListener("popstate",()=>a||=!i(),{signal:e.signal}),e.onEnd(()=>l.disconnect())}var jt="http://www.w3.org/2000/svg";function R(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function h(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?R(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function A(e,t={},...n){let r=document.createElementNS(jt,
e);return R(r,t),r.append(...n.filter(o=>o!=="")),r}function $(e,t){e.textContent!==t&&(e.textContent=t)}function De(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function g(e,t,n){return Math.min(Math.max(e,t),n)}function U(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function v(e){return U(e.getContext("2d"),"canvas's pen")}var rt=class e{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#o+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};function Ue(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function je(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var ot="inception:map",it=()=>window;function _e(e,t){(it().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(
ot,{detail:{map:e,clicked:t}}))}function ze(e){return it().inceptionMaps?.[e]}function Ke(e,t){let n=r=>{let{map:o,clicked:i}=r.
detail;t(o,i)};window.addEventListener(ot,n,{signal:e.signal})}var lt=/^embed(_options)?$/i;var Wt=/^(Arrow|Home$|End$)/,st=class{#t=[];#e="";#n=!1;#o=null;#r={search:"",at:-1/0};#i=0;#s=-1;constructor(t){let n=history.
pushState.bind(history),r=(s,a,l)=>{let m=new URL(l??location.href,location.href),c=m.pathname!==location.pathname;c?this.#a(
m):this.#r={search:location.search,at:performance.now()},c||this.#c(m)?n(s,a,l):history.replaceState(s,a,l),this.#n=!c,c&&
this.#o&&this.settle(this.#o)};history.pushState=r,t.onEnd(()=>{history.pushState===r&&Reflect.deleteProperty(history,"p\
ushState")});let o=()=>this.#i+=1,i={capture:!0,signal:t.signal};addEventListener("pointerdown",o,i),addEventListener("p\
opstate",o,i),addEventListener("keydown",s=>_t(s)?0:o(),i)}#a(t){t.search===location.search&&performance.now()-this.#r.at<
300&&this.#r.search!==location.search&&history.replaceState(history.state,"",location.pathname+this.#r.search+location.hash)}settle(t){
let n=location.pathname.split("/").pop()===t.page;if(this.#o=n?null:t,!n)return;let r=this.#e?!this.#n:at(location.search)===
at(t.opening?.said??"");this.#t=t.stations,this.#e=location.pathname,t.opening&&r&&this.#l(t.opening.written)}#l(t){let n=[
...new URLSearchParams(location.search)].filter(([i])=>lt.test(i)),r=String(new URLSearchParams([...n,...t])),o=location.
pathname+(r&&`?${r}`)+location.hash;location.pathname+location.search+location.hash!==o&&history.replaceState(history.state,
"",o)}#c(t){let n=r=>JSON.stringify(this.#t.map(o=>new URLSearchParams(r.search).get(o)));return location.pathname!==this.#e||
n(t)===n(location)||this.#i===this.#s?!1:(this.#s=this.#i,!0)}};function at(e){let t=[...new URLSearchParams(e)].filter(
([n])=>!lt.test(n));return String(t.map(n=>JSON.stringify(n)).sort())}function _t(e){let t=e.composedPath()[0];return Wt.
test(e.key)&&t!==document.body&&t!==document.documentElement}var ct='[data-testid="stMain"]',zt='[data-testid="stMainBlockContainer"]',j=()=>document.querySelector(zt),ut=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Kt(){let e=document.querySelector(ct),t=j();return e&&
t&&ut()?e.clientHeight-t.offsetHeight:0}function Xe(e){let t=document.querySelector(ct),n=j();return!t||!n||!ut()?null:t.
getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-e.getBoundingClientRect().top-t.
scrollTop}function Ye(e,t){let n=e.atFrame(t),r=()=>Kt()!==0&&n(),o=j();o&&e.onResize(o,r),window.addEventListener("resi\
ze",r,{signal:e.signal})}function I(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=u=>{t.setPointerCapture(u.pointerId),s=!0,n(u)},l=u=>{!u.isPrimary||
u.button!==0||(i=u,s=!1,u.pointerType!=="touch"&&a(u))},m=u=>{u.pointerId===i?.pointerId&&(s?n(u):qt(i,u)&&a(u))},c=u=>{
u.pointerId===i?.pointerId&&(!s&&Jt(i,u)<=8&&a(u),d(u))},d=u=>{u.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},p=(u,f)=>{
t.addEventListener(u,f,{signal:o})};p("pointerdown",l),p("pointermove",m),p("pointerup",c),p("pointercancel",d)}var Jt=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function qt(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Xt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Yt=4,mt=["bytes","KiB","MiB","GiB"];function Qt(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function b(e,t,n){
let{digits:r,places:o}=Qt(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var Zt=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function O(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?Zt(o):o}${t?`.${i}`:""}`}function F(e,t=0){
return Number.isFinite(e)?O(b(e,1,t),t):String(e)}function te(e,t,n){let r=i=>Number(b(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:O(b(e,t,o),o),rounded:r(o)}}var P=e=>F(e);function ee(e){if(!Number.isFinite(
e))return String(e);if(b(Math.abs(e),1,0)<BigInt(1e4))return P(e);for(let[t,n,r]of Xt){let{text:o,rounded:i}=te(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return P(e)}function dt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return b(e,1,2)>=
1000n&&(t=1),b(e,1,1)>=1000n&&(t=0),`${O(b(e,1,t),t,!1)}×`}function ht(e){if(!Number.isFinite(e))return`${e} %`;let t=b(
e,1,3);return t>=1000n?`${O(b(e,1,2),0,!1)} %`:`${O(t,1,!1)} %`}var ne=e=>e<1?`${ht(e)} of`:dt(e),re=e=>F(e,1);function oe(e){
if(!Number.isFinite(e))return String(e);let t=Number(b(e,1,0))*Yt;for(let[n,r]of mt.entries()){let o=n?1:0,i=b(t,1024**n,
o);if(n===mt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${O(i,o)} ${r}`}return P(t)}var pt={exact:P,count:ee,ratio:dt,
against:ne,one:re,percent:ht,memory:oe};var x=12,W=18,ft=6.4,L=12,ie=520,gt={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function H(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var _=({source:e})=>`${e} · ${location.href}`;function bt(e,t,n,r,o){
let i=Math.max(t[0],ie),s=Math.floor(i/ft),a=A("svg"),l=x,m=(p,u="normal")=>{for(let f of H(p,s))a.append(A("text",{...gt,
x,y:l+L,fill:r,"font-weight":u},f)),l+=W};m(n.title,"bold"),m(n.sizes);let c=x;for(let{colours:p,text:u}of n.legend){let f=L*
p.length+6+ft*u.length+14;c>x&&c+f>i&&(c=x,l+=W),p.forEach((T,y)=>{a.append(A("rect",{x:c+L*y,y:l+2,width:L,height:L,fill:T}))});
let S=c+L*p.length+6;a.append(A("text",{...gt,x:S,y:l+L,fill:r},u)),c+=f}n.legend.length&&(l+=W),R(e,{x,y:l+4,width:t[0],
height:t[1]}),a.append(e),l+=t[1]+8,m(_(n));let d=[i+2*x,l+x];return R(a,{width:d[0],height:d[1],viewBox:`0 0 ${d[0]} ${d[1]}`}),
a.prepend(A("rect",{width:"100%",height:"100%",fill:o})),[a,d]}var se=.9,ae=.8;function on(e,t,n){let r=o=>`rgb(${[...e.subarray(o,o+3)].join(", ")})`;return Array.from({length:t},(o,i)=>Array.
from({length:n},(s,a)=>r(3*(i*n+a))))}function wt(e,t){return e[Math.round(g(t,0,1)*(e.length-1))]??"transparent"}function sn(e,t,n){
return wt(e,.5+t/(2*(n||1)))}function le(e){return se*g(e,0,1)**ae}var V=class{node;#t=h("img",{class:"under",draggable:"\
false",alt:""});#e=h("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=h("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,
rows:n,columns:r,scale:o,signed:i=!1}){let s=this.#e;s.width=r,s.height=n;let a=v(s),[l,m]=ce(t,i),c=m-l||1;for(let d=0;d<
n*r;d++){let p=((t[d]??l)-l)/c;a.globalAlpha=le(i?Math.abs(2*p-1):p),a.fillStyle=wt(o,p),a.fillRect(d%r,Math.floor(d/r),
1,1)}return[l,m]}};function ce(e,t){let n=1/0,r=-1/0;for(let i of e)n=Math.min(n,i),r=Math.max(r,i);let o=Math.max(Math.
abs(n),Math.abs(r));return t?[-o,o]:[n,r]}var yt="inception-explorer:lecture-here",D="inception-explorer:lecture",z="inception-explorer:lecture-wish";function vt(){
let e=K(D);return e&&Array.isArray(e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function ln(e,t,n){let r=vt(),
o=r&&JSON.stringify(r.places)===JSON.stringify(e);o&&r.at===t||G(D,{places:e,at:t,begun:o?r.begun:n})}function cn(){vt()&&
G(D,null)}function un(e,t){G(z,{at:e,now:t})}function mn(e){G(yt,e,()=>sessionStorage)}function dn(){let e=K(yt,()=>sessionStorage);
return e&&typeof e.packed=="string"&&Number.isInteger(e.at)?e:null}function hn(e,t){addEventListener("storage",({key:n})=>{
n===D&&t.wall?.();let r=n===z?K(z):null;r&&Number.isInteger(r.at)&&t.wish?.(r.at)},{signal:e})}function K(e,t=()=>localStorage){
try{return JSON.parse(t().getItem(e)??"null")}catch{return null}}function G(e,t,n=()=>localStorage){try{n().setItem(e,JSON.
stringify(t))}catch{}}var B=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new J(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},J=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function ue(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function bn(e,t,n,...r){
let o=h("a",{href:t,target:"_self",...n},...r),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...ue(t),n:String(Date.now())}))};return o.addEventListener("click",i,{signal:e.signal}),o}var me=5e3,xt=e=>e,Et=e=>1-(1-e)**3,de=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function he(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var C=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:r=de,from:o=0,done:i}){this.stop();let s=Math.min(t,me),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},m=c=>{if(a??=c-o*s,this.#e=g((c-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
m),n(r(this.#e))};this.#e=o,he()||s<=0?l():this.#t=requestAnimationFrame(m)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var q=class extends B{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function St(e,t){e instanceof
ShadowRoot&&e.host.toggleAttribute("data-mounted",t)}function En(e){return Mt(e,t=>t)}function Sn(e){return Mt(e,t=>t[0])}
function Mt(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),a=s.calls+=1,l=()=>{n.get(i)===s&&n.
delete(i),St(i,!1),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(m){throw l(),m}return St(i,!0),
()=>{s.calls===a&&l()}};function r(o){let i=new q(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}function Ln(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[r,r.blobs.map(([o,i])=>new Uint8Array(e.slice(4+n+o,4+n+i)))]}function Tn(e){return URL.createObjectURL(
new Blob([e],{type:"image/png"}))}function pe(){return matchMedia("(pointer: coarse)").matches}function Lt(e,t){return pe()?t:e}var w=e=>`${100*e}%`,Tt=class{node;legend;seen=h("p","seen");heat=new V({tabindex:0,role:"application"});field=h("div","\
field");cell=h("div","cell");bar=h("span","bar");what=h("span","what");ends=[h("span"),h("span")];told=null;constructor(t,n,r){
let{node:o}=this.heat;o.append(this.field,this.cell),this.node=h("div","place",o),this.legend=h("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),I(t,o,i=>{let s=o.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],m=(c,d)=>Math.floor(
(c/d-a)/l);n(m(i.clientY-s.top,s.height),m(i.clientX-s.left,s.width))}),o.addEventListener("keydown",r,{signal:t.signal})}take(t,n){
this.told=t,this.heat.picture(n);let[r,o]=t.cells;for(let[i,s]of Object.entries({first:w(r),across:w(o*t.columns),down:w(
o*t.rows)}))this.node.style.setProperty(`--${i}`,s);Object.assign(this.cell.style,{width:w(o),height:w(o)})}lay(t,n,r){if(!this.
told)return;let{rows:o,columns:i}=this.told;this.heat.draw({values:t,rows:o,columns:i,scale:n}).forEach((s,a)=>{let l=this.
ends[a];l&&$(l,F(s,2))}),$(this.what,r),$(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${n.join(", ")})`}stand(t,n){if(!this.told)return;let{
cells:r,field:o}=this.told,[i,s]=r,[a,l,m,c]=o;Object.assign(this.cell.style,{top:w(i+t*s),left:w(i+n*s)});let d=(T,y)=>g(
T+y*s,0,1),[p,u]=[d(a,t),d(m,t)],[f,S]=[d(l,n),d(c,n)];Object.assign(this.field.style,{top:w(p),left:w(f),width:w(S-f),height:w(
u-p)})}say(t,n){if(!this.told)return;let{rows:r,columns:o,picture:i,module:s}=this.told,a=Lt(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${r}\
 by ${o}.${a}`)}where(t,n){if(!this.told)return"";let{rows:r,columns:o}=this.told;return`Row ${t}, column ${n} of ${r}×${o}`}};function k(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function X(e,t){let n=0;for(let[
r,o]of e.terms){let i=r;for(let s of o)i*=k(t,s);n+=i}return n}function fe(e,t){return"terms"in e?X(e,t):X(e.over,t)/X(e.
under,t)}function In(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=fe(o,t);return n}var Ot="inception-explorer:progress",Hn=40,ge="inception:progress";function Vn(e){return Q(Y()[e])}function Dn(e,t){let n=Y(),
r=Q(n[e]),o=Object.entries({...r.answers,...t.answers}).slice(-40),i={steps:[...new Set([...r.steps,...t.steps??[]])],of:t.
of??r.of,answers:Object.fromEntries(o),tasks:[...new Set([...r.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
r)&&Pt({...n,[e]:i})}function Gn(){Pt(Object.fromEntries(Object.entries(Y()).map(([e,t])=>[e,{...Q(t),answers:{}}])))}function Y(){
try{let e=JSON.parse(localStorage.getItem(Ot)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}var At=e=>Array.
isArray(e)?e.filter(t=>typeof t=="string"):[],be=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boolean";function Q(e){
let t=Object.entries(e?.answers??{}).filter(([,r])=>be(r)),n=Number.isInteger(e?.of)?e?.of??0:0;return{steps:At(e?.steps),
of:n,answers:Object.fromEntries(t),tasks:At(e?.tasks)}}function Pt(e){try{localStorage.setItem(Ot,JSON.stringify(e))}catch{
return}window.dispatchEvent(new Event(ge))}var we=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Nt=2,ye=18,ve=6.4;function Z(e){if(!e.startsWith("color("))return e;let t=v(h("canva\
s",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var Ct=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Wn(e,t,n){return[
...e.querySelectorAll(t)].map(r=>({colours:[Z(getComputedStyle(U(r.querySelector(n),n)).backgroundColor)],text:[...r.children].
map(o=>o.textContent).filter(Boolean).join(" · ")}))}function xe(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll("*")];
return[...t.querySelectorAll("*")].forEach((r,o)=>{let i=n[o];if(!i)return;let s=getComputedStyle(i);for(let a of we)r.style.
setProperty(a,Z(s.getPropertyValue(a)))}),t}function Ee(e,t,n,r){let o=Z(getComputedStyle(r).getPropertyValue("color")),
[i,s]=bt(e,t,n,o,Ct(r));return{source:new XMLSerializer().serializeToString(i),size:s,name:n.name}}function Se(e,t){let{
width:n,height:r}=e.viewBox.baseVal;return Ee(xe(e),[n,r],t,e)}var kt=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function tt(e,t){
h("a",{href:e,download:t}).click()}async function Me({source:e,size:[t,n],name:r}){let o=new Image;o.src=kt(e),await o.decode();
let i=h("canvas",{width:Nt*t,height:Nt*n});v(i).drawImage(o,0,0,i.width,i.height),tt(i.toDataURL("image/png"),`${r}.png`)}
function _n(e,t,n){let r=e.width/(e.clientWidth||e.width)||1,o=Math.max(20,Math.floor(e.width/r/ve)),i=[t.title,...n].flatMap(
d=>H(d,o)),s=H(_(t),o),a=ye*r,l=e.height+a*(i.length+s.length+1),m=h("canvas",{width:e.width,height:l}),c=v(m);c.fillStyle=
Ct(e),c.fillRect(0,0,m.width,m.height),c.drawImage(e,0,a*i.length),c.fillStyle=getComputedStyle(e).color||"#000000",c.font=
`${12*r}px Arial, Helvetica, sans-serif`,i.forEach((d,p)=>c.fillText(d,4*r,a*(p+.8))),s.forEach((d,p)=>c.fillText(d,4*r,
a*(i.length+p+.8)+e.height)),tt(m.toDataURL("image/png"),`${t.name}.png`)}function Rt(e,t,n,r){let o=h("button",{type:"b\
utton",class:"save",title:n,"aria-label":n},t);return o.addEventListener("click",r,{signal:e.signal}),o}function zn(e,t,n){
return Le(e,"this drawing",()=>Se(t,n()))}function Le(e,t,n){let r=()=>{let{source:o,name:i}=n();tt(kt(o),`${i}.svg`)};return h(
"span","saves",Rt(e,"SVG",`Save ${t} as SVG`,r),Rt(e,"PNG",`Save ${t} as PNG`,()=>void Me(n())))}var $t=16;function Xn(e,t){let n=h("span","cover");return I(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=Te(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),h("span","track",t,n)}function Te(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-$t),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=g((t-n.left-$t/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Ae=180,Oe=4800,Pe=4,Ne={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},It=class{constructor(t,n){
this.stage=n;this.glide=new C(t),this.sliding=new C(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Ne[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let r=t.shiftKey?Pe:1;return this.go(this.row+r*n[0],this.column+r*n[1]),!0}go(t,n){this.sliding.stop();let{rows:r,columns:o}=this.
stage.grid(),i=[g(t,0,r-1),g(n,0,o-1)],s=i[0]*o+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=r=>this.advance(r*(this.count-1));this.sliding.go({ms:Oe,ease:xt,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),r=Math.floor(t);for(let o=this.place;o<=r;o++)this.visit(o);this.show(r),this.stand(Math.floor(r/n),Math.min(
n-1,t-r+r%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[r,o]=this.drawn,i=s=>this.
stand(r+s*(t-r),o+s*(n-o));this.glide.go({ms:Ae,ease:Et,draw:i})}};var Re={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t},Ce=/\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;
function Ft(e,t){return e.replace(Ce,(n,r,o,i,s)=>{let a=k(t,o),l=s&&a!==1?`${s}s`:s;return r&&a===1?`the one ${l??""}`:
[r?"all":"",(i?pt[i]:P)(a),l].filter(Boolean).join(" ")})}function rr(e,t){return Ft(e.replace(/:count(?=[|}])/g,":exact"),
t)}function or(e,t){let n=([o,i,s])=>Re[i](k(t,o),typeof s=="string"?k(t,s):s),r=e.find(o=>o.when.every(n));return r?Ft(
r.text,t):""}var E=3,Vt=3,Dt=64,ke=5,$e=420;function Ie(e,t,n,r){let o=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+E)/(e.width*
a+E));return l>0&&Math.ceil(t/l)*(e.height*a+E)<=r},s=Math.floor(o*Math.min(n/e.width,r/e.height));for(;s>1&&!i(s/o);)s-=
1;return Math.max(1,s)/o}var Ht=class{constructor(t,n,r=()=>null){this.lifetime=t;this.parent=n;this.room=r;n.append(this.#t)}#t=h(
"canvas",{role:"img"});#e=null;#n=null;#o="";#r=0;#i=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,r,o){
if(this.#r=n,this.#i=r,this.#t.setAttribute("aria-label",o),this.#o===t.src){this.draw();return}this.#o=t.src;let i=new Image;
i.onload=()=>{t.src.startsWith("blob:")&&URL.revokeObjectURL(t.src),!(this.#o!==t.src||this.lifetime.ended)&&(this.#e=i,
this.#n=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#n)return;let{columns:t,height:n,width:r,gap:o,count:i}=this.#n,
s=this.#t,a=this.parent.clientWidth||300,l=this.#i.length?Vt:0,m=Math.floor(Math.sqrt(a*$e/(i*r*n)))||1,c=this.room(),d=this.#s?
Fe(this.#s,a,r,n):c===null?Math.max(1,Math.min(Math.floor(Dt/r),m)):Ie({width:r,height:n},this.#r,a,c),p=r*d,u=n*d,f=u+E+
l,S=Gt(a,p),T=Math.ceil(Math.max(1,this.#r)/S),y=window.devicePixelRatio||1;s.style.width=`${a}px`,s.style.height=`${T*f}\
px`,s.width=a*y,s.height=T*f*y;let N=v(s);N.scale(y,y),N.imageSmoothingEnabled=d*y<1;for(let M=0;M<this.#r;M++){let et=M%
S*(p+E),nt=Math.floor(M/S)*f,Bt=M%t*(r+o),Ut=Math.floor(M/t)*(n+o);N.drawImage(this.#e,Bt,Ut,r,n,et,nt,p,u),l&&(N.fillStyle=
this.#i[M]??"",N.fillRect(et,nt+u,p,l))}s.dataset.tiles=String(this.#r)}},Gt=(e,t)=>Math.max(1,Math.floor((e+E)/(t+E)));
function Fe({tallest:e,count:t},n,r,o){let i=a=>Math.ceil(t/Gt(n,r*a))*(o*a+E+Vt)<=e,s=Dt/r;for(;s*r>ke&&!i(s);)s*=.97;return s}export{J as Delayed,rt as Echo,st as Entries,pt as FORMATS,V as HeatOverPicture,q as Host,me as LONGEST_MS,B as Lifetime,
Hn as MOST_ANSWERS,C as Mover,ge as NOTED,Tt as PlaceBoard,It as Sweep,Ht as Tiles,ne as against,_e as announceMap,Lt as byPointer,
g as clamp,wt as colourAt,ee as count,h as element,cn as endWall,Ue as enlarged,ze as enlargedMapOf,Wn as entriesOf,fe as evaluate,
In as evaluateAll,P as exact,Ft as fill,rr as fillExact,Ee as finished,De as focusedIn,I as followPointer,Gn as forgetAnswers,
bt as framed,de as gently,F as grouped,Xe as heightFrom,Kt as heightLeft,ut as isOneScreen,pe as isTouched,mn as keepLecture,
dn as keptLecture,je as leastType,bn as link,oe as memory,En as mount,Sn as mountBoxed,Dn as noteProgress,k as numberOf,
Ke as onMapAnnounced,vt as onWall,re as one,le as opacityOf,_ as origin,v as penOf,ht as percent,Tn as pngAddress,he as prefersStillness,
U as present,Vn as progressOf,dt as ratio,ue as readAddress,on as readScales,tt as saveAs,Rt as saveButton,zn as saveButtons,
_n as saveCanvas,Le as savesOf,or as say,Ie as scaleFitting,R as setAttributes,$ as setText,Et as settling,A as shape,sn as signedColour,
Xn as slider,xt as steadily,xe as styledCopy,ln as tellWall,Ln as unpack,He as watchConnection,Ye as whenHeightChanges,hn as whenTold,
un as wishPlace,H as wrapped};
