// Made from frontend/ by `npm run build`.
function D(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function c(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?D(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function R(i,t){i.textContent!==t&&(i.textContent=t)}function w(i,t,e){return Math.min(Math.max(i,t),e)}function m(i,t="value"){if(i==null)throw new Error(`the ${t} is missi\
ng`);return i}function y(i){return m(i.getContext("2d"),"canvas's pen")}var b=class i{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new i}};function F(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var x=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new T(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},T=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var C=class extends x{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function N(i){return I(i,t=>t[0])}function I(i,t){let e=new WeakMap;return o=>{let r=o.parentElement,a=e.get(r)??n(o),d=a.
calls+=1,s=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(o);try{a.component.update(t(o.data))}catch(l){throw s(),
l}return()=>{a.calls===d&&s()}};function n(o){let r=new C(o);try{let a={host:r,component:i(r),calls:0};return e.set(o.parentElement,
a),a}catch(a){throw r.end(),a}}}function $(i,t){let e=i.split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),n=[];for(let o of e){let r=n.at(
-1);r!==void 0&&r.length+1+o.length<=t?n[n.length-1]=`${r} ${o}`:n.push(o)}return n}var P=({source:i})=>`${i} · ${location.
href}`;var W=18,j=6.4;var _=i=>getComputedStyle(i).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function q(i,t){c("a",{href:i,download:t}).click()}function H(i,t,e){let n=i.width/(i.clientWidth||i.width)||1,o=Math.max(20,Math.floor(i.width/n/j)),r=[t.title,...e].flatMap(
h=>$(h,o)),a=$(P(t),o),d=W*n,s=i.height+d*(r.length+a.length+1),l=c("canvas",{width:i.width,height:s}),u=y(l);u.fillStyle=
_(i),u.fillRect(0,0,l.width,l.height),u.drawImage(i,0,d*r.length),u.fillStyle=getComputedStyle(i).color||"#000000",u.font=
`${12*n}px Arial, Helvetica, sans-serif`,r.forEach((h,p)=>u.fillText(h,4*n,d*(p+.8))),a.forEach((h,p)=>u.fillText(h,4*n,
d*(r.length+p+.8)+i.height)),q(l.toDataURL("image/png"),`${t.name}.png`)}function G(i,t,e,n){let o=c("button",{type:"but\
ton",class:"save",title:e,"aria-label":e},t);return o.addEventListener("click",n,{signal:i.signal}),o}var J=60,E=74,V=18,K={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},U=4,g=(i,t=3)=>`${i<0?"−":""}${Math.
abs(i).toFixed(t)}`,B=(i,t)=>i[0]===t[0]&&i[1]===t[1],S=class{field=c("div","field");cell=c("div","cell");frame;node;image=c(
"img",{draggable:"false"});caption=c("figcaption");constructor(t,e,n,o){let r=e==="picture"?{tabindex:0,role:"applicatio\
n"}:{tabindex:-1};this.frame=c("div",{class:"frame",...r},this.image,this.field,this.cell),this.node=c("figure",`board ${e}`,
this.frame,this.caption);let{frame:a}=this,{signal:d}=t,s=!1,l=h=>{let p=a.getBoundingClientRect();n((h.clientX-p.left)/
p.width,(h.clientY-p.top)/p.height)},u=h=>{a.setPointerCapture(h.pointerId),s=!0,l(h)};a.addEventListener("pointerdown",
u,{signal:d}),a.addEventListener("pointermove",h=>s&&l(h),{signal:d}),a.addEventListener("pointerup",()=>s=!1,{signal:d}),
a.addEventListener("pointercancel",()=>s=!1,{signal:d}),a.addEventListener("keydown",o,{signal:d})}show(t,e){this.image.
src!==t&&(this.image.src=t),this.image.alt=e,this.caption.textContent=e}mark([t,e],n,o){Object.assign(this.cell.style,{left:`${100*
e/o}%`,top:`${100*t/n}%`,width:`${100/o}%`,height:`${100/n}%`})}},A=class{constructor(t){this.host=t;this.sending=t.delayed(
J);let e=(s,l)=>{let{rows:u,columns:h}=m(this.data);this.go(Math.floor(l*u),Math.floor(s*h))},n=s=>this.press(s);this.picture=
new S(t,"picture",e,n),this.map=new S(t,"map",e,n);let o=G(t,"PNG","Save the bars as PNG",()=>{let{leaves:s,readout:l}=m(
this.data);H(this.canvas,s,[l])}),r=c("div","under",this.readout,o),a=c("div","foot",this.steps,this.top);this.what=c("d\
iv","what",this.canvas,r,a);let d=c("div","where",this.picture.node,this.map.node,this.hint);this.root=c("div","probe",d,
this.what),t.append(this.root),this.canvas.addEventListener("pointermove",s=>this.hover(s),{signal:t.signal}),this.canvas.
addEventListener("pointerleave",()=>this.point(null),{signal:t.signal}),t.onResize(this.what,()=>this.drawBars())}echo=new b;sending;picture;map;hint=c(
"p","hint");canvas=c("canvas",{class:"bars",role:"img"});readout=c("p","readout");steps=c("div","steps");top=c("div","to\
p");what;root;data=null;pointed=null;update(t){this.data=t,this.echo.hear(t.told)==="decided"&&this.sending.cancel(),this.
picture.show(t.picture,t.pictureCaption),this.map.show(t.map,t.mapCaption),this.picture.frame.style.setProperty("--cells",
String(t.columns)),this.hint.textContent=t.hint,this.mark(),this.drawSteps(t),this.drawTop(t),this.point(null),this.drawBars(),
this.root.dataset.output=t.output}press(t){let e=K[t.key];if(!e)return;t.preventDefault();let[n,o]=this.echo.value,r=t.shiftKey?
U:1;this.go(n+r*e[0],o+r*e[1])}go(t,e){let{rows:n,columns:o}=m(this.data),r=[w(t,0,n-1),w(e,0,o-1)];B(r,this.echo.value)||
(this.echo.choose(r),this.mark(),this.sending.ask(()=>this.host.setState("place",this.echo.message({row:r[0],column:r[1]}))))}mark(){
let{rows:t,columns:e,field:n,told:o,alt:r}=m(this.data),a=this.echo.value;for(let f of[this.picture,this.map])f.mark(a,t,
e);let[d,s,l,u]=n,h=this.picture.field;h.hidden=!B(a,o.value),Object.assign(h.style,{left:`${100*s}%`,top:`${100*d}%`,width:`${100*
(u-s)}%`,height:`${100*(l-d)}%`});let p=`${r}: row ${a[0]}, column ${a[1]} of ${t} by ${e}. Arrow keys move the place.`;
this.picture.frame.setAttribute("aria-label",p)}drawBars(){if(!this.data)return;let{bars:t,barsAlt:e}=this.data,n=F(),o=Math.
max(240,this.what.clientWidth/n),r=t.length*(E+V)+4,a=(window.devicePixelRatio||1)*n,{canvas:d}=this,s=getComputedStyle(
this.root);d.width=o*a,d.height=r*a,d.style.height=`${r*n}px`;let l=y(d);l.scale(a,a),l.clearRect(0,0,o,r),l.font=`12.5p\
x ${s.getPropertyValue("--st-font").trim()||"sans-serif"}`,l.textBaseline="top";let u=s.getPropertyValue("--st-text-colo\
r").trim(),h=s.getPropertyValue("--st-border-color").trim();t.forEach((p,f)=>this.drawRow(l,p,f*(E+V),o,{text:u,line:h})),
d.setAttribute("aria-label",e)}drawRow(t,e,n,o,r){let{order:a,colours:d}=m(this.data),s=n+V,l=o/a.length,u=Math.max(.6,l-
(l>3?1:0)),h=Math.max(...e.values,0),p=Math.min(...e.values,0),f=h-p||1,M=L=>s+(h-L)/f*(E-6);t.fillStyle=r.text,t.textAlign=
"left",t.fillText(e.label,0,n+2,o-130),t.textAlign="right",t.fillText(`${p<0?g(p,2):"0"} … ${g(h,2)}`,o,n+2),a.forEach(
(L,O)=>{let v=e.values[L];if(!v)return;t.fillStyle=e.kind==="values"?d.values:v<0?d.down:d.up;let k=M(Math.max(v,0)),z=M(
Math.min(v,0));t.fillRect(O*l,k,u,Math.max(1,z-k))}),t.fillStyle=r.line,t.fillRect(0,M(0),o,1),this.pointed!==null&&(t.strokeStyle=
r.text,t.strokeRect(this.pointed*l-1,s,Math.max(3,u+2),E-5))}hover(t){let e=this.canvas.getBoundingClientRect(),n=m(this.
data).order.length;this.point(w(Math.floor((t.clientX-e.left)/e.width*n),0,n-1))}point(t){let e=m(this.data),n=t===null?
void 0:e.order[t];R(this.readout,n===void 0?e.readout:X(e,n)),this.pointed!==t&&(this.pointed=t,this.drawBars())}drawSteps({
steps:t,colours:e}){let n=t.map(s=>s.value),o=Math.min(...n,0),r=Math.max(...n.map(Math.abs),1e-9),a=Math.max(...n,0)-o||
r,d=({kind:s,value:l})=>s==="wrong"?"":l<0?e.down:s==="end"?e.values:e.up;this.steps.replaceChildren(...t.map(s=>{let l=c(
"div","bar"),u=c("div","zero");return l.style.left=`${100*(Math.min(s.value,0)-o)/a}%`,l.style.width=`max(2px, ${100*Math.
abs(s.value)/a}%)`,l.style.background=d(s),u.style.left=`${100*-o/a}%`,c("div",{class:`step ${s.kind}`,"data-step":s.key},
c("span","name",s.label),c("div","track",l,u),c("b","value",g(s.value,4)))}))}drawTop({topTitle:t,top:e}){let n=e.map(([
o,r])=>c("li","",c("span","channel",o),` ${r}`));this.top.replaceChildren(c("div","title",t),c("ol","",...n))}};function X({
bars:i,productPlaces:t},e){let[n=0,o=0,r=0]=i.map(l=>l.values[e]),a=l=>(Number(n.toFixed(l))*Number(o.toFixed(l))).toFixed(
t)===r.toFixed(t),d=3;for(;d<5&&!a(d);)d++;let s=`value ${g(n,d)} × weight ${g(o,d)}`;return`channel ${e}: ${s} = ${g(r,
t)}`}var gt=N(i=>new A(i));export{gt as default};
