// Made from frontend/ by `npm run build`.
function R(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function c(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?R(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function A(i,t){i.textContent!==t&&(i.textContent=t)}function b(i,t,e){return Math.min(Math.max(i,t),e)}function f(i,t="value"){if(i==null)throw new Error(`the ${t} is missi\
ng`);return i}function y(i){return f(i.getContext("2d"),"canvas's pen")}var x=class i{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new i}};function H(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function L(i,t,e,n=()=>{}){let{signal:o}=i,r=null,a=!1,u=d=>{t.setPointerCapture(d.pointerId),a=!0,e(d)},s=d=>{!d.isPrimary||
d.button!==0||(r=d,a=!1,d.pointerType!=="touch"&&u(d))},l=d=>{d.pointerId===r?.pointerId&&(a?e(d):X(r,d)&&u(d))},h=d=>{d.
pointerId===r?.pointerId&&(!a&&z(r,d)<=8&&u(d),m(d))},m=d=>{d.pointerId===r?.pointerId&&(r=null,a&&n(),a=!1)},p=(d,v)=>{
t.addEventListener(d,v,{signal:o})};p("pointerdown",s),p("pointermove",l),p("pointerup",h),p("pointercancel",m)}var z=(i,t)=>Math.
hypot(t.clientX-i.clientX,t.clientY-i.clientY);function X(i,t){let e=Math.abs(t.clientX-i.clientX);return e>8&&e>Math.abs(
t.clientY-i.clientY)}var E=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new P(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},P=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var V=class extends E{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function N(i){return j(i,t=>t[0])}function j(i,t){let e=new WeakMap;return o=>{let r=o.parentElement,a=e.get(r)??n(o),u=a.
calls+=1,s=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(o);try{a.component.update(t(o.data))}catch(l){throw s(),
l}return()=>{a.calls===u&&s()}};function n(o){let r=new V(o);try{let a={host:r,component:i(r),calls:0};return e.set(o.parentElement,
a),a}catch(a){throw r.end(),a}}}function W(){return matchMedia("(pointer: coarse)").matches}function $(i,t){return W()?t:i}var Y=i=>getComputedStyle(i).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function J(i,t){c("a",{href:i,download:t}).click()}function F(i,t){let e=c("canvas",{width:i.width,height:i.height}),n=y(e);n.fillStyle=Y(i),n.fillRect(0,0,e.width,e.height),
n.drawImage(i,0,0),J(e.toDataURL("image/png"),`${t}.png`)}function G(i,t,e,n){let o=c("button",{type:"button",class:"sav\
e",title:e,"aria-label":e},t);return o.addEventListener("click",n,{signal:i.signal}),o}var K=60,S=74,C=18,U={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},q=4,g=(i,t=3)=>`${i<0?"−":""}${Math.
abs(i).toFixed(t)}`,B=(i,t)=>i[0]===t[0]&&i[1]===t[1],M=class{field=c("div","field");cell=c("div","cell");frame;node;image=c(
"img",{draggable:"false"});caption=c("figcaption");constructor(t,e,n,o){let r=e==="picture"?{tabindex:0,role:"applicatio\
n"}:{tabindex:-1};this.frame=c("div",{class:"frame",...r},this.image,this.field,this.cell),this.node=c("figure",`board ${e}`,
this.frame,this.caption);let{frame:a}=this;L(t,a,s=>{let l=a.getBoundingClientRect();n((s.clientX-l.left)/l.width,(s.clientY-
l.top)/l.height)}),a.addEventListener("keydown",o,{signal:t.signal})}show(t,e){this.image.src!==t&&(this.image.src=t),this.
image.alt=e,this.caption.textContent=e}mark([t,e],n,o){Object.assign(this.cell.style,{left:`${100*e/o}%`,top:`${100*t/n}\
%`,width:`${100/o}%`,height:`${100/n}%`})}},k=class{constructor(t){this.host=t;this.sending=t.delayed(K);let e=(h,m)=>{let{
rows:p,columns:d}=f(this.data);this.go(Math.floor(m*p),Math.floor(h*d))},n=h=>this.press(h);this.picture=new M(t,"pictur\
e",e,n),this.map=new M(t,"map",e,n);let o=G(t,"PNG","Save the bars as PNG",()=>F(this.canvas,"one-pixel")),r=c("div","un\
der",this.readout,o),a=c("div","foot",this.steps,this.top);this.what=c("div","what",this.canvas,r,a);let u=c("div","wher\
e",this.picture.node,this.map.node,this.hint);this.root=c("div","probe",u,this.what),t.append(this.root);let{canvas:s}=this,
{signal:l}=t;s.addEventListener("pointermove",h=>h.pointerType!=="touch"&&this.hover(h),{signal:l}),s.addEventListener("\
pointerleave",h=>h.pointerType!=="touch"&&this.point(null),{signal:l}),L(t,s,h=>this.hover(h)),t.onResize(this.what,()=>this.
drawBars())}echo=new x;sending;picture;map;hint=c("p","hint");canvas=c("canvas",{class:"bars",role:"img"});readout=c("p",
"readout");steps=c("div","steps");top=c("div","top");what;root;data=null;pointed=null;update(t){this.data=t,this.echo.hear(
t.told)==="decided"&&this.sending.cancel(),this.picture.show(t.picture,t.pictureCaption),this.map.show(t.map,t.mapCaption),
this.picture.frame.style.setProperty("--cells",String(t.columns)),this.hint.textContent=$("Arrow keys move it, too. ","")+
t.hint,this.mark(),this.drawSteps(t),this.drawTop(t),this.point(null),this.drawBars(),this.root.dataset.output=t.output}press(t){
let e=U[t.key];if(!e)return;t.preventDefault();let[n,o]=this.echo.value,r=t.shiftKey?q:1;this.go(n+r*e[0],o+r*e[1])}go(t,e){
let{rows:n,columns:o}=f(this.data),r=[b(t,0,n-1),b(e,0,o-1)];B(r,this.echo.value)||(this.echo.choose(r),this.mark(),this.
sending.ask(()=>this.host.setState("place",this.echo.message({row:r[0],column:r[1]}))))}mark(){let{rows:t,columns:e,field:n,
told:o,alt:r}=f(this.data),a=this.echo.value;for(let d of[this.picture,this.map])d.mark(a,t,e);let[u,s,l,h]=n,m=this.picture.
field;m.hidden=!B(a,o.value),Object.assign(m.style,{left:`${100*s}%`,top:`${100*u}%`,width:`${100*(h-s)}%`,height:`${100*
(l-u)}%`});let p=`${r}: row ${a[0]}, column ${a[1]} of ${t} by ${e}.${$(" Arrow keys move the place.","")}`;this.picture.
frame.setAttribute("aria-label",p)}drawBars(){if(!this.data)return;let{bars:t,barsAlt:e}=this.data,n=H(),o=Math.max(240,
this.what.clientWidth/n),r=t.length*(S+C)+4,a=(window.devicePixelRatio||1)*n,{canvas:u}=this,s=getComputedStyle(this.root);
u.width=o*a,u.height=r*a,u.style.height=`${r*n}px`;let l=y(u);l.scale(a,a),l.clearRect(0,0,o,r),l.font=`12.5px ${s.getPropertyValue(
"--st-font").trim()||"sans-serif"}`,l.textBaseline="top";let h=s.getPropertyValue("--st-text-color").trim(),m=s.getPropertyValue(
"--st-border-color").trim();t.forEach((p,d)=>this.drawRow(l,p,d*(S+C),o,{text:h,line:m})),u.setAttribute("aria-label",e)}drawRow(t,e,n,o,r){
let{order:a,colours:u}=f(this.data),s=n+C,l=o/a.length,h=Math.max(.6,l-(l>3?1:0)),m=Math.max(...e.values,0),p=Math.min(...e.
values,0),d=m-p||1,v=T=>s+(m-T)/d*(S-6);t.fillStyle=r.text,t.textAlign="left",t.fillText(e.label,0,n+2,o-130),t.textAlign=
"right",t.fillText(`${p<0?g(p,2):"0"} … ${g(m,2)}`,o,n+2),a.forEach((T,O)=>{let w=e.values[T];if(!w)return;t.fillStyle=
e.kind==="values"?u.values:w<0?u.down:u.up;let D=v(Math.max(w,0)),I=v(Math.min(w,0));t.fillRect(O*l,D,h,Math.max(1,I-D))}),
t.fillStyle=r.line,t.fillRect(0,v(0),o,1),this.pointed!==null&&(t.strokeStyle=r.text,t.strokeRect(this.pointed*l-1,s,Math.
max(3,h+2),S-5))}hover(t){let e=this.canvas.getBoundingClientRect(),n=f(this.data).order.length;this.point(b(Math.floor(
(t.clientX-e.left)/e.width*n),0,n-1))}point(t){let e=f(this.data),n=t===null?void 0:e.order[t];A(this.readout,n===void 0?
e.readout:_(e,n)),this.pointed!==t&&(this.pointed=t,this.drawBars())}drawSteps({steps:t,colours:e}){let n=t.map(s=>s.value),
o=Math.min(...n,0),r=Math.max(...n.map(Math.abs),1e-9),a=Math.max(...n,0)-o||r,u=({kind:s,value:l})=>s==="wrong"?"":l<0?
e.down:s==="end"?e.values:e.up;this.steps.replaceChildren(...t.map(s=>{let l=c("div","bar"),h=c("div","zero");return l.style.
left=`${100*(Math.min(s.value,0)-o)/a}%`,l.style.width=`max(2px, ${100*Math.abs(s.value)/a}%)`,l.style.background=u(s),h.
style.left=`${100*-o/a}%`,c("div",{class:`step ${s.kind}`,"data-step":s.key},c("span","name",s.label),c("div","track",l,
h),c("b","value",g(s.value,4)))}))}drawTop({topTitle:t,top:e}){let n=e.map(([o,r])=>c("li","",c("span","channel",o),` ${r}`));
this.top.replaceChildren(c("div","title",t),c("ol","",...n))}};function _({bars:i,productPlaces:t},e){let[n=0,o=0,r=0]=i.
map(l=>l.values[e]),a=l=>(Number(n.toFixed(l))*Number(o.toFixed(l))).toFixed(t)===r.toFixed(t),u=3;for(;u<5&&!a(u);)u++;
let s=`value ${g(n,u)} × weight ${g(o,u)}`;return`channel ${e}: ${s} = ${g(r,t)}`}var gt=N(i=>new k(i));export{gt as default};
