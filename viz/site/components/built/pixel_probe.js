// Made from frontend/ by `npm run build`.
function D(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function d(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?D(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function R(i,t){i.textContent!==t&&(i.textContent=t)}function w(i,t,e){return Math.min(Math.max(i,t),e)}function p(i,t="value"){if(i==null)throw new Error(`the ${t} is missi\
ng`);return i}function b(i){return p(i.getContext("2d"),"canvas's pen")}var y=class i{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new i}};function A(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var x=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new L(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},L=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var V=class extends x{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function P(i){return O(i,t=>t[0])}function O(i,t){let e=new WeakMap;return o=>{let s=o.parentElement,a=e.get(s)??n(o),c=a.
calls+=1,r=()=>{e.get(s)===a&&e.delete(s),a.host.end()};a.host.renew(o);try{a.component.update(t(o.data))}catch(l){throw r(),
l}return()=>{a.calls===c&&r()}};function n(o){let s=new V(o);try{let a={host:s,component:i(s),calls:0};return e.set(o.parentElement,
a),a}catch(a){throw s.end(),a}}}var z=i=>getComputedStyle(i).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function I(i,t){d("a",{href:i,download:t}).click()}function N(i,t){let e=d("canvas",{width:i.width,height:i.height}),n=b(e);n.fillStyle=z(i),n.fillRect(0,0,e.width,e.height),
n.drawImage(i,0,0),I(e.toDataURL("image/png"),`${t}.png`)}function F(i,t,e,n){let o=d("button",{type:"button",class:"sav\
e",title:e,"aria-label":e},t);return o.addEventListener("click",n,{signal:i.signal}),o}var j=60,E=74,C=18,W={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},J=4,g=(i,t=3)=>`${i<0?"−":""}${Math.
abs(i).toFixed(t)}`,H=(i,t)=>i[0]===t[0]&&i[1]===t[1],S=class{field=d("div","field");cell=d("div","cell");frame;node;image=d(
"img",{draggable:"false"});caption=d("figcaption");constructor(t,e,n,o){let s=e==="picture"?{tabindex:0,role:"applicatio\
n"}:{tabindex:-1};this.frame=d("div",{class:"frame",...s},this.image,this.field,this.cell),this.node=d("figure",`board ${e}`,
this.frame,this.caption);let{frame:a}=this,{signal:c}=t,r=!1,l=u=>{let m=a.getBoundingClientRect();n((u.clientX-m.left)/
m.width,(u.clientY-m.top)/m.height)},h=u=>{a.setPointerCapture(u.pointerId),r=!0,l(u)};a.addEventListener("pointerdown",
h,{signal:c}),a.addEventListener("pointermove",u=>r&&l(u),{signal:c}),a.addEventListener("pointerup",()=>r=!1,{signal:c}),
a.addEventListener("pointercancel",()=>r=!1,{signal:c}),a.addEventListener("keydown",o,{signal:c})}show(t,e){this.image.
src!==t&&(this.image.src=t),this.image.alt=e,this.caption.textContent=e}mark([t,e],n,o){Object.assign(this.cell.style,{left:`${100*
e/o}%`,top:`${100*t/n}%`,width:`${100/o}%`,height:`${100/n}%`})}},$=class{constructor(t){this.host=t;this.sending=t.delayed(
j);let e=(r,l)=>{let{rows:h,columns:u}=p(this.data);this.go(Math.floor(l*h),Math.floor(r*u))},n=r=>this.press(r);this.picture=
new S(t,"picture",e,n),this.map=new S(t,"map",e,n);let o=F(t,"PNG","Save the bars as PNG",()=>N(this.canvas,"one-pixel")),
s=d("div","under",this.readout,o),a=d("div","foot",this.steps,this.top);this.what=d("div","what",this.canvas,s,a);let c=d(
"div","where",this.picture.node,this.map.node,this.hint);this.root=d("div","probe",c,this.what),t.append(this.root),this.
canvas.addEventListener("pointermove",r=>this.hover(r),{signal:t.signal}),this.canvas.addEventListener("pointerleave",()=>this.
point(null),{signal:t.signal}),t.onResize(this.what,()=>this.drawBars())}echo=new y;sending;picture;map;hint=d("p","hint");canvas=d(
"canvas",{class:"bars",role:"img"});readout=d("p","readout");steps=d("div","steps");top=d("div","top");what;root;data=null;pointed=null;update(t){
this.data=t,this.echo.hear(t.told)==="decided"&&this.sending.cancel(),this.picture.show(t.picture,t.pictureCaption),this.
map.show(t.map,t.mapCaption),this.picture.frame.style.setProperty("--cells",String(t.columns)),this.hint.textContent=t.hint,
this.mark(),this.drawSteps(t),this.drawTop(t),this.point(null),this.drawBars(),this.root.dataset.output=t.output}press(t){
let e=W[t.key];if(!e)return;t.preventDefault();let[n,o]=this.echo.value,s=t.shiftKey?J:1;this.go(n+s*e[0],o+s*e[1])}go(t,e){
let{rows:n,columns:o}=p(this.data),s=[w(t,0,n-1),w(e,0,o-1)];H(s,this.echo.value)||(this.echo.choose(s),this.mark(),this.
sending.ask(()=>this.host.setState("place",this.echo.message({row:s[0],column:s[1]}))))}mark(){let{rows:t,columns:e,field:n,
told:o,alt:s}=p(this.data),a=this.echo.value;for(let v of[this.picture,this.map])v.mark(a,t,e);let[c,r,l,h]=n,u=this.picture.
field;u.hidden=!H(a,o.value),Object.assign(u.style,{left:`${100*r}%`,top:`${100*c}%`,width:`${100*(h-r)}%`,height:`${100*
(l-c)}%`});let m=`${s}: row ${a[0]}, column ${a[1]} of ${t} by ${e}. Arrow keys move the place.`;this.picture.frame.setAttribute(
"aria-label",m)}drawBars(){if(!this.data)return;let{bars:t,barsAlt:e}=this.data,n=A(),o=Math.max(240,this.what.clientWidth/
n),s=t.length*(E+C)+4,a=(window.devicePixelRatio||1)*n,{canvas:c}=this,r=getComputedStyle(this.root);c.width=o*a,c.height=
s*a,c.style.height=`${s*n}px`;let l=b(c);l.scale(a,a),l.clearRect(0,0,o,s),l.font=`12.5px ${r.getPropertyValue("--st-fon\
t").trim()||"sans-serif"}`,l.textBaseline="top";let h=r.getPropertyValue("--st-text-color").trim(),u=r.getPropertyValue(
"--st-border-color").trim();t.forEach((m,v)=>this.drawRow(l,m,v*(E+C),o,{text:h,line:u})),c.setAttribute("aria-label",e)}drawRow(t,e,n,o,s){
let{order:a,colours:c}=p(this.data),r=n+C,l=o/a.length,h=Math.max(.6,l-(l>3?1:0)),u=Math.max(...e.values,0),m=Math.min(...e.
values,0),v=u-m||1,M=T=>r+(u-T)/v*(E-6);t.fillStyle=s.text,t.textAlign="left",t.fillText(e.label,0,n+2,o-130),t.textAlign=
"right",t.fillText(`${m<0?g(m,2):"0"} … ${g(u,2)}`,o,n+2),a.forEach((T,B)=>{let f=e.values[T];if(!f)return;t.fillStyle=
e.kind==="values"?c.values:f<0?c.down:c.up;let k=M(Math.max(f,0)),G=M(Math.min(f,0));t.fillRect(B*l,k,h,Math.max(1,G-k))}),
t.fillStyle=s.line,t.fillRect(0,M(0),o,1),this.pointed!==null&&(t.strokeStyle=s.text,t.strokeRect(this.pointed*l-1,r,Math.
max(3,h+2),E-5))}hover(t){let e=this.canvas.getBoundingClientRect(),n=p(this.data).order.length;this.point(w(Math.floor(
(t.clientX-e.left)/e.width*n),0,n-1))}point(t){let e=p(this.data),n=t===null?void 0:e.order[t];R(this.readout,n===void 0?
e.readout:K(e,n)),this.pointed!==t&&(this.pointed=t,this.drawBars())}drawSteps({steps:t,colours:e}){let n=t.map(r=>r.value),
o=Math.min(...n,0),s=Math.max(...n.map(Math.abs),1e-9),a=Math.max(...n,0)-o||s,c=({kind:r,value:l})=>r==="wrong"?"":l<0?
e.down:r==="end"?e.values:e.up;this.steps.replaceChildren(...t.map(r=>{let l=d("div","bar"),h=d("div","zero");return l.style.
left=`${100*(Math.min(r.value,0)-o)/a}%`,l.style.width=`max(2px, ${100*Math.abs(r.value)/a}%)`,l.style.background=c(r),h.
style.left=`${100*-o/a}%`,d("div",{class:`step ${r.kind}`,"data-step":r.key},d("span","name",r.label),d("div","track",l,
h),d("b","value",g(r.value,4)))}))}drawTop({topTitle:t,top:e}){let n=e.map(([o,s])=>d("li","",d("span","channel",o),` ${s}`));
this.top.replaceChildren(d("div","title",t),d("ol","",...n))}};function K({bars:i,productPlaces:t},e){let[n=0,o=0,s=0]=i.
map(l=>l.values[e]),a=l=>(Number(n.toFixed(l))*Number(o.toFixed(l))).toFixed(t)===s.toFixed(t),c=3;for(;c<5&&!a(c);)c++;
let r=`value ${g(n,c)} × weight ${g(o,c)}`;return`channel ${e}: ${r} = ${g(s,t)}`}var st=P(i=>new $(i));export{st as default};
