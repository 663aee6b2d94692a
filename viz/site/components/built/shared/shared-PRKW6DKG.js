// Made from frontend/ by `npm run build`.
function Ne(e,t,n,r){let o=document.querySelector(t.app);if(!o)return;let i=()=>o.getAttribute(t.attribute)===t.connected,
s=i(),a=!1,l=new MutationObserver(()=>{let d=i()&&!s;s=i(),d&&((a?r:n)(),a=!1)});l.observe(o,{attributes:!0,attributeFilter:[
t.attribute]}),addEventListener("popstate",()=>a||=!i(),{signal:e.signal}),e.onEnd(()=>l.disconnect())}var Ut="http://www.w3.org/2000/svg";function N(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function p(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?N(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function T(e,t={},...n){let r=document.createElementNS(Ut,
e);return N(r,t),r.append(...n.filter(o=>o!=="")),r}function $(e,t){e.textContent!==t&&(e.textContent=t)}function ke(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function g(e,t,n){return Math.min(Math.max(e,t),n)}function G(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function v(e){return G(e.getContext("2d"),"canvas's pen")}var nt=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};function He(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function Fe(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var rt="inception:map",ot=()=>window;function De(e,t){(ot().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(
rt,{detail:{map:e,clicked:t}}))}function Be(e){return ot().inceptionMaps?.[e]}function Ge(e,t){let n=r=>{let{map:o,clicked:i}=r.
detail;t(o,i)};window.addEventListener(rt,n,{signal:e.signal})}var at=/^embed(_options)?$/i,Wt=/^(Arrow|Home$|End$)/,it=class{#t=[];#e="";#n=!1;#r=null;#o=0;#i=-1;constructor(t){let n=history.
pushState.bind(history),r=(s,a,l)=>{let d=new URL(l??location.href,location.href),u=d.pathname!==location.pathname;u||this.#a(
d)?n(s,a,l):history.replaceState(s,a,l),this.#n=!u,u&&this.#r&&this.settle(this.#r)};history.pushState=r,t.onEnd(()=>{history.
pushState===r&&Reflect.deleteProperty(history,"pushState")});let o=()=>this.#o+=1,i={capture:!0,signal:t.signal};addEventListener(
"pointerdown",o,i),addEventListener("popstate",o,i),addEventListener("keydown",s=>jt(s)?0:o(),i)}settle(t){let n=location.
pathname.split("/").pop()===t.page;if(this.#r=n?null:t,!n)return;let r=this.#e?!this.#n:st(location.search)===st(t.opening?.
said??"");this.#t=t.stations,this.#e=location.pathname,t.opening&&r&&this.#s(t.opening.written)}#s(t){let n=[...new URLSearchParams(
location.search)].filter(([i])=>at.test(i)),r=String(new URLSearchParams([...n,...t])),o=location.pathname+(r&&`?${r}`)+
location.hash;location.pathname+location.search+location.hash!==o&&history.replaceState(history.state,"",o)}#a(t){let n=r=>JSON.
stringify(this.#t.map(o=>new URLSearchParams(r.search).get(o)));return location.pathname!==this.#e||n(t)===n(location)||
this.#o===this.#i?!1:(this.#i=this.#o,!0)}};function st(e){let t=[...new URLSearchParams(e)].filter(([n])=>!at.test(n));
return String(t.map(n=>JSON.stringify(n)).sort())}function jt(e){let t=e.composedPath()[0];return Wt.test(e.key)&&t!==document.
body&&t!==document.documentElement}var lt='[data-testid="stMain"]',zt='[data-testid="stMainBlockContainer"]',U=()=>document.querySelector(zt),ct=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function _t(){let e=document.querySelector(lt),t=U();return e&&
t&&ct()?e.clientHeight-t.offsetHeight:0}function je(e){let t=document.querySelector(lt),n=U();return!t||!n||!ct()?null:t.
getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-e.getBoundingClientRect().top-t.
scrollTop}function ze(e,t){let n=e.atFrame(t),r=()=>_t()!==0&&n(),o=U();o&&e.onResize(o,r),window.addEventListener("resi\
ze",r,{signal:e.signal})}function I(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=c=>{t.setPointerCapture(c.pointerId),s=!0,n(c)},l=c=>{!c.isPrimary||
c.button!==0||(i=c,s=!1,c.pointerType!=="touch"&&a(c))},d=c=>{c.pointerId===i?.pointerId&&(s?n(c):qt(i,c)&&a(c))},u=c=>{
c.pointerId===i?.pointerId&&(!s&&Jt(i,c)<=8&&a(c),m(c))},m=c=>{c.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},h=(c,f)=>{
t.addEventListener(c,f,{signal:o})};h("pointerdown",l),h("pointermove",d),h("pointerup",u),h("pointercancel",m)}var Jt=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function qt(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Kt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Xt=4,ut=["bytes","KiB","MiB","GiB"];function Yt(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function b(e,t,n){
let{digits:r,places:o}=Yt(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var Qt=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function P(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?Qt(o):o}${t?`.${i}`:""}`}function H(e,t=0){
return Number.isFinite(e)?P(b(e,1,t),t):String(e)}function Zt(e,t,n){let r=i=>Number(b(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:P(b(e,t,o),o),rounded:r(o)}}var R=e=>H(e);function te(e){if(!Number.isFinite(
e))return String(e);if(b(Math.abs(e),1,0)<BigInt(1e4))return R(e);for(let[t,n,r]of Kt){let{text:o,rounded:i}=Zt(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return R(e)}function mt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return b(e,1,2)>=
1000n&&(t=1),b(e,1,1)>=1000n&&(t=0),`${P(b(e,1,t),t,!1)}×`}function dt(e){if(!Number.isFinite(e))return`${e} %`;let t=b(
e,1,3);return t>=1000n?`${P(b(e,1,2),0,!1)} %`:`${P(t,1,!1)} %`}var ee=e=>e<1?`${dt(e)} of`:mt(e),ne=e=>H(e,1);function re(e){
if(!Number.isFinite(e))return String(e);let t=Number(b(e,1,0))*Xt;for(let[n,r]of ut.entries()){let o=n?1:0,i=b(t,1024**n,
o);if(n===ut.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${P(i,o)} ${r}`}return R(t)}var ht={exact:R,count:te,ratio:mt,
against:ee,one:ne,percent:dt,memory:re};var x=12,W=18,pt=6.4,L=12,oe=520,ft={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function F(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var j=({source:e})=>`${e} · ${location.href}`;function gt(e,t,n,r,o){
let i=Math.max(t[0],oe),s=Math.floor(i/pt),a=T("svg"),l=x,d=(h,c="normal")=>{for(let f of F(h,s))a.append(T("text",{...ft,
x,y:l+L,fill:r,"font-weight":c},f)),l+=W};d(n.title,"bold"),d(n.sizes);let u=x;for(let{colours:h,text:c}of n.legend){let f=L*
h.length+6+pt*c.length+14;u>x&&u+f>i&&(u=x,l+=W),h.forEach((A,y)=>{a.append(T("rect",{x:u+L*y,y:l+2,width:L,height:L,fill:A}))});
let S=u+L*h.length+6;a.append(T("text",{...ft,x:S,y:l+L,fill:r},c)),u+=f}n.legend.length&&(l+=W),N(e,{x,y:l+4,width:t[0],
height:t[1]}),a.append(e),l+=t[1]+8,d(j(n));let m=[i+2*x,l+x];return N(a,{width:m[0],height:m[1],viewBox:`0 0 ${m[0]} ${m[1]}`}),
a.prepend(T("rect",{width:"100%",height:"100%",fill:o})),[a,m]}var ie=.9,se=.8;function Qe(e,t,n){let r=o=>`rgb(${[...e.subarray(o,o+3)].join(", ")})`;return Array.from({length:t},(o,i)=>Array.
from({length:n},(s,a)=>r(3*(i*n+a))))}function bt(e,t){return e[Math.round(g(t,0,1)*(e.length-1))]??"transparent"}function Ze(e,t,n){
return bt(e,.5+t/(2*(n||1)))}function ae(e){return ie*g(e,0,1)**se}var V=class{node;#t=p("img",{class:"under",draggable:"\
false",alt:""});#e=p("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=p("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,
rows:n,columns:r,scale:o,signed:i=!1}){let s=this.#e;s.width=r,s.height=n;let a=v(s),[l,d]=le(t,i),u=d-l||1;for(let m=0;m<
n*r;m++){let h=((t[m]??l)-l)/u;a.globalAlpha=ae(i?Math.abs(2*h-1):h),a.fillStyle=bt(o,h),a.fillRect(m%r,Math.floor(m/r),
1,1)}return[l,d]}};function le(e,t){let n=1/0,r=-1/0;for(let i of e)n=Math.min(n,i),r=Math.max(r,i);let o=Math.max(Math.
abs(n),Math.abs(r));return t?[-o,o]:[n,r]}var D="inception-explorer:lecture",z="inception-explorer:lecture-wish";function wt(){let e=yt(D);return e&&Array.isArray(
e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function en(e,t,n){let r=wt(),o=r&&JSON.stringify(r.places)===
JSON.stringify(e);o&&r.at===t||_(D,{places:e,at:t,begun:o?r.begun:n})}function nn(){wt()&&_(D,null)}function rn(e,t){_(z,
{at:e,now:t})}function on(e,t){addEventListener("storage",({key:n})=>{n===D&&t.wall?.();let r=n===z?yt(z):null;r&&Number.
isInteger(r.at)&&t.wish?.(r.at)},{signal:e})}function yt(e){try{return JSON.parse(localStorage.getItem(e)??"null")}catch{
return null}}function _(e,t){try{localStorage.setItem(e,JSON.stringify(t))}catch{}}var B=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new J(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},J=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function ce(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function cn(e,t,n,...r){
let o=p("a",{href:t,target:"_self",...n},...r),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...ce(t),n:String(Date.now())}))};return o.addEventListener("click",i,{signal:e.signal}),o}var ue=5e3,vt=e=>e,xt=e=>1-(1-e)**3,me=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function de(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var C=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:r=me,from:o=0,done:i}){this.stop();let s=Math.min(t,ue),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},d=u=>{if(a??=u-o*s,this.#e=g((u-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
d),n(r(this.#e))};this.#e=o,de()||s<=0?l():this.#t=requestAnimationFrame(d)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var q=class extends B{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function pn(e){return Et(
e,t=>t)}function fn(e){return Et(e,t=>t[0])}function Et(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(
i)??r(o),a=s.calls+=1,l=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(d){
throw l(),d}return()=>{s.calls===a&&l()}};function r(o){let i=new q(o);try{let s={host:i,component:e(i),calls:0};return n.
set(o.parentElement,s),s}catch(s){throw i.end(),s}}}function bn(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[r,r.blobs.map(([o,i])=>new Uint8Array(e.slice(4+n+o,4+n+i)))]}function wn(e){return URL.createObjectURL(
new Blob([e],{type:"image/png"}))}function he(){return matchMedia("(pointer: coarse)").matches}function St(e,t){return he()?t:e}var w=e=>`${100*e}%`,Mt=class{node;legend;seen=p("p","seen");heat=new V({tabindex:0,role:"application"});field=p("div","\
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
c-h)})}say(t,n){if(!this.told)return;let{rows:r,columns:o,picture:i,module:s}=this.told,a=St(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${r}\
 by ${o}.${a}`)}where(t,n){if(!this.told)return"";let{rows:r,columns:o}=this.told;return`Row ${t}, column ${n} of ${r}×${o}`}};function k(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function K(e,t){let n=0;for(let[
r,o]of e.terms){let i=r;for(let s of o)i*=k(t,s);n+=i}return n}function pe(e,t){return"terms"in e?K(e,t):K(e.over,t)/K(e.
under,t)}function Tn(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=pe(o,t);return n}var At="inception-explorer:progress",Rn=40,fe="inception:progress";function On(e){return Y(X()[e])}function Nn(e,t){let n=X(),
r=Y(n[e]),o=Object.entries({...r.answers,...t.answers}).slice(-40),i={steps:[...new Set([...r.steps,...t.steps??[]])],of:t.
of??r.of,answers:Object.fromEntries(o),tasks:[...new Set([...r.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
r)&&Tt({...n,[e]:i})}function Cn(){Tt(Object.fromEntries(Object.entries(X()).map(([e,t])=>[e,{...Y(t),answers:{}}])))}function X(){
try{let e=JSON.parse(localStorage.getItem(At)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}var Lt=e=>Array.
isArray(e)?e.filter(t=>typeof t=="string"):[],ge=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boolean";function Y(e){
let t=Object.entries(e?.answers??{}).filter(([,r])=>ge(r)),n=Number.isInteger(e?.of)?e?.of??0:0;return{steps:Lt(e?.steps),
of:n,answers:Object.fromEntries(t),tasks:Lt(e?.tasks)}}function Tt(e){try{localStorage.setItem(At,JSON.stringify(e))}catch{
return}window.dispatchEvent(new Event(fe))}var be=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Pt=2,we=18,ye=6.4;function Q(e){if(!e.startsWith("color("))return e;let t=v(p("canva\
s",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var Ot=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Hn(e,t,n){return[
...e.querySelectorAll(t)].map(r=>({colours:[Q(getComputedStyle(G(r.querySelector(n),n)).backgroundColor)],text:[...r.children].
map(o=>o.textContent).filter(Boolean).join(" · ")}))}function Nt(e,t){let n=e.cloneNode(!0),r=[...e.querySelectorAll("*")],
{width:o,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach((d,u)=>{let m=r[u];if(!m)return;let h=getComputedStyle(
m);for(let c of be)d.style.setProperty(c,Q(h.getPropertyValue(c)))});let s=Q(getComputedStyle(e).getPropertyValue("color")),
[a,l]=gt(n,[o,i],t,s,Ot(e));return[new XMLSerializer().serializeToString(a),l]}var Ct=e=>`data:image/svg+xml,${encodeURIComponent(
e)}`;function Z(e,t){p("a",{href:e,download:t}).click()}async function ve(e,t){let n=new Image,[r,[o,i]]=Nt(e,t);n.src=Ct(
r),await n.decode();let s=p("canvas",{width:Pt*o,height:Pt*i});v(s).drawImage(n,0,0,s.width,s.height),Z(s.toDataURL("ima\
ge/png"),`${t.name}.png`)}function Fn(e,t,n){let r=e.width/(e.clientWidth||e.width)||1,o=Math.max(20,Math.floor(e.width/
r/ye)),i=[t.title,...n].flatMap(m=>F(m,o)),s=F(j(t),o),a=we*r,l=e.height+a*(i.length+s.length+1),d=p("canvas",{width:e.width,
height:l}),u=v(d);u.fillStyle=Ot(e),u.fillRect(0,0,d.width,d.height),u.drawImage(e,0,a*i.length),u.fillStyle=getComputedStyle(
e).color||"#000000",u.font=`${12*r}px Arial, Helvetica, sans-serif`,i.forEach((m,h)=>u.fillText(m,4*r,a*(h+.8))),s.forEach(
(m,h)=>u.fillText(m,4*r,a*(i.length+h+.8)+e.height)),Z(d.toDataURL("image/png"),`${t.name}.png`)}function Rt(e,t,n,r){let o=p(
"button",{type:"button",class:"save",title:n,"aria-label":n},t);return o.addEventListener("click",r,{signal:e.signal}),o}
function Vn(e,t,n){return p("span","saves",Rt(e,"SVG","Save this drawing as SVG",()=>{let o=n();Z(Ct(Nt(t,o)[0]),`${o.name}\
.svg`)}),Rt(e,"PNG","Save this drawing as PNG",()=>void ve(t,n())))}var kt=16;function Un(e,t){let n=p("span","cover");return I(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=xe(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),p("span","track",t,n)}function xe(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-kt),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=g((t-n.left-kt/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Ee=180,Se=4800,Me=4,Le={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},$t=class{constructor(t,n){
this.stage=n;this.glide=new C(t),this.sliding=new C(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Le[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let r=t.shiftKey?Me:1;return this.go(this.row+r*n[0],this.column+r*n[1]),!0}go(t,n){this.sliding.stop();let{rows:r,columns:o}=this.
stage.grid(),i=[g(t,0,r-1),g(n,0,o-1)],s=i[0]*o+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=r=>this.advance(r*(this.count-1));this.sliding.go({ms:Se,ease:vt,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),r=Math.floor(t);for(let o=this.place;o<=r;o++)this.visit(o);this.show(r),this.stand(Math.floor(r/n),Math.min(
n-1,t-r+r%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[r,o]=this.drawn,i=s=>this.
stand(r+s*(t-r),o+s*(n-o));this.glide.go({ms:Ee,ease:xt,draw:i})}};var Ae={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function It(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?ht[o]:R)(k(t,r)))}function Kn(e,t){return It(e.replaceAll(":count}",":exact}"),t)}function Xn(e,t){
let n=([o,i,s])=>Ae[i](k(t,o),typeof s=="string"?k(t,s):s),r=e.find(o=>o.when.every(n));return r?It(r.text,t):""}var E=3,Ft=3,Vt=64,Te=5,Pe=420;function Re(e,t,n,r){let o=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+E)/(e.width*
a+E));return l>0&&Math.ceil(t/l)*(e.height*a+E)<=r},s=Math.floor(o*Math.min(n/e.width,r/e.height));for(;s>1&&!i(s/o);)s-=
1;return Math.max(1,s)/o}var Ht=class{constructor(t,n,r=()=>null){this.lifetime=t;this.parent=n;this.room=r;n.append(this.#t)}#t=p(
"canvas",{role:"img"});#e=null;#n=null;#r="";#o=0;#i=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,r,o){
if(this.#o=n,this.#i=r,this.#t.setAttribute("aria-label",o),this.#r===t.src){this.draw();return}this.#r=t.src;let i=new Image;
i.onload=()=>{t.src.startsWith("blob:")&&URL.revokeObjectURL(t.src),!(this.#r!==t.src||this.lifetime.ended)&&(this.#e=i,
this.#n=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#n)return;let{columns:t,height:n,width:r,gap:o,count:i}=this.#n,
s=this.#t,a=this.parent.clientWidth||300,l=this.#i.length?Ft:0,d=Math.floor(Math.sqrt(a*Pe/(i*r*n)))||1,u=this.room(),m=this.#s?
Oe(this.#s,a,r,n):u===null?Math.max(1,Math.min(Math.floor(Vt/r),d)):Re({width:r,height:n},this.#o,a,u),h=r*m,c=n*m,f=c+E+
l,S=Dt(a,h),A=Math.ceil(Math.max(1,this.#o)/S),y=window.devicePixelRatio||1;s.style.width=`${a}px`,s.style.height=`${A*f}\
px`,s.width=a*y,s.height=A*f*y;let O=v(s);O.scale(y,y),O.imageSmoothingEnabled=m*y<1;for(let M=0;M<this.#o;M++){let tt=M%
S*(h+E),et=Math.floor(M/S)*f,Bt=M%t*(r+o),Gt=Math.floor(M/t)*(n+o);O.drawImage(this.#e,Bt,Gt,r,n,tt,et,h,c),l&&(O.fillStyle=
this.#i[M]??"",O.fillRect(tt,et+c,h,l))}s.dataset.tiles=String(this.#o)}},Dt=(e,t)=>Math.max(1,Math.floor((e+E)/(t+E)));
function Oe({tallest:e,count:t},n,r,o){let i=a=>Math.ceil(t/Dt(n,r*a))*(o*a+E+Ft)<=e,s=Vt/r;for(;s*r>Te&&!i(s);)s*=.97;return s}export{J as Delayed,nt as Echo,it as Entries,ht as FORMATS,V as HeatOverPicture,q as Host,ue as LONGEST_MS,B as Lifetime,
Rn as MOST_ANSWERS,C as Mover,fe as NOTED,Mt as PlaceBoard,$t as Sweep,Ht as Tiles,ee as against,De as announceMap,St as byPointer,
g as clamp,bt as colourAt,te as count,p as element,nn as endWall,He as enlarged,Be as enlargedMapOf,Hn as entriesOf,pe as evaluate,
Tn as evaluateAll,R as exact,It as fill,Kn as fillExact,ke as focusedIn,I as followPointer,Cn as forgetAnswers,gt as framed,
me as gently,H as grouped,je as heightFrom,_t as heightLeft,ct as isOneScreen,he as isTouched,Fe as leastType,cn as link,
re as memory,pn as mount,fn as mountBoxed,Nn as noteProgress,k as numberOf,Ge as onMapAnnounced,wt as onWall,ne as one,ae as opacityOf,
j as origin,v as penOf,dt as percent,wn as pngAddress,de as prefersStillness,G as present,On as progressOf,mt as ratio,ce as readAddress,
Qe as readScales,Z as saveAs,Rt as saveButton,Vn as saveButtons,Fn as saveCanvas,Xn as say,Re as scaleFitting,N as setAttributes,
$ as setText,xt as settling,T as shape,Ze as signedColour,Un as slider,vt as steadily,en as tellWall,bn as unpack,Ne as watchConnection,
ze as whenHeightChanges,on as whenTold,rn as wishPlace,F as wrapped};
