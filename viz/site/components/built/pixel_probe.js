// Made from frontend/ by `npm run build`.
function R(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function u(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?R(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function F(i,t){i.textContent!==t&&(i.textContent=t)}function y(i,t,e){return Math.min(Math.max(i,t),e)}function g(i,t="value"){if(i==null)throw new Error(`the ${t} is missi\
ng`);return i}function b(i){return g(i.getContext("2d"),"canvas's pen")}var x=class i{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new i}};function N(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function M(i,t,e,n=()=>{}){let{signal:o}=i,r=null,a=!1,c=h=>{t.setPointerCapture(h.pointerId),a=!0,e(h)},l=h=>{!h.isPrimary||
h.button!==0||(r=h,a=!1,h.pointerType!=="touch"&&c(h))},s=h=>{h.pointerId===r?.pointerId&&(a?e(h):X(r,h)&&c(h))},d=h=>{h.
pointerId===r?.pointerId&&(!a&&j(r,h)<=8&&c(h),p(h))},p=h=>{h.pointerId===r?.pointerId&&(r=null,a&&n(),a=!1)},m=(h,f)=>{
t.addEventListener(h,f,{signal:o})};m("pointerdown",l),m("pointermove",s),m("pointerup",d),m("pointercancel",p)}var j=(i,t)=>Math.
hypot(t.clientX-i.clientX,t.clientY-i.clientY);function X(i,t){let e=Math.abs(t.clientX-i.clientX);return e>8&&e>Math.abs(
t.clientY-i.clientY)}var E=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new $(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},$=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var C=class extends E{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=o=>{o.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function H(i){return Y(i,t=>t[0])}function Y(i,t){let e=new WeakMap;return o=>{let r=o.parentElement,a=e.get(r)??n(o),c=a.
calls+=1,l=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(o);try{a.component.update(t(o.data))}catch(s){throw l(),
s}return()=>{a.calls===c&&l()}};function n(o){let r=new C(o);try{let a={host:r,component:i(r),calls:0};return e.set(o.parentElement,
a),a}catch(a){throw r.end(),a}}}function _(){return matchMedia("(pointer: coarse)").matches}function P(i,t){return _()?t:i}function V(i,t){let e=i.split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),n=[];for(let o of e){let r=n.at(
-1);r!==void 0&&r.length+1+o.length<=t?n[n.length-1]=`${r} ${o}`:n.push(o)}return n}var O=({source:i})=>`${i} · ${location.
href}`;var q=18,J=6.4;var K=i=>getComputedStyle(i).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function U(i,t){u("a",{href:i,download:t}).click()}function G(i,t,e){let n=i.width/(i.clientWidth||i.width)||1,o=Math.max(20,Math.floor(i.width/n/J)),r=[t.title,...e].flatMap(
p=>V(p,o)),a=V(O(t),o),c=q*n,l=i.height+c*(r.length+a.length+1),s=u("canvas",{width:i.width,height:l}),d=b(s);d.fillStyle=
K(i),d.fillRect(0,0,s.width,s.height),d.drawImage(i,0,c*r.length),d.fillStyle=getComputedStyle(i).color||"#000000",d.font=
`${12*n}px Arial, Helvetica, sans-serif`,r.forEach((p,m)=>d.fillText(p,4*n,c*(m+.8))),a.forEach((p,m)=>d.fillText(p,4*n,
c*(r.length+m+.8)+i.height)),U(s.toDataURL("image/png"),`${t.name}.png`)}function B(i,t,e,n){let o=u("button",{type:"but\
ton",class:"save",title:e,"aria-label":e},t);return o.addEventListener("click",n,{signal:i.signal}),o}var Q=60,S=74,A=18,Z={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},tt=4,v=(i,t=3)=>`${i<0?"−":""}${Math.
abs(i).toFixed(t)}`,I=(i,t)=>i[0]===t[0]&&i[1]===t[1],T=class{field=u("div","field");cell=u("div","cell");frame;node;image=u(
"img",{draggable:"false"});caption=u("figcaption");constructor(t,e,n,o){let r=e==="picture"?{tabindex:0,role:"applicatio\
n"}:{tabindex:-1};this.frame=u("div",{class:"frame",...r},this.image,this.field,this.cell),this.node=u("figure",`board ${e}`,
this.frame,this.caption);let{frame:a}=this;M(t,a,l=>{let s=a.getBoundingClientRect();n((l.clientX-s.left)/s.width,(l.clientY-
s.top)/s.height,e)}),a.addEventListener("keydown",o,{signal:t.signal})}show(t,e){this.image.src!==t&&(this.image.src=t),
this.image.alt=e,this.caption.textContent=e}mark([t,e],[n,o]){Object.assign(this.cell.style,{left:`${100*(n+e*o)}%`,top:`${100*
(n+t*o)}%`,width:`${100*o}%`,height:`${100*o}%`})}},D=class{constructor(t){this.host=t;this.sending=t.sending(Q);let e=(d,p,m)=>{
let[h,f]=this.cellsOn(m);this.go(Math.floor((p-h)/f),Math.floor((d-h)/f))},n=d=>this.press(d);this.picture=new T(t,"pict\
ure",e,n),this.map=new T(t,"map",e,n);let o=B(t,"PNG","Save the bars as PNG",()=>{let{leaves:d,readout:p}=g(this.data);G(
this.canvas,d,[p])}),r=u("div","under",this.readout,o),a=u("div","foot",this.steps,this.top);this.what=u("div","what",this.
canvas,r,a);let c=u("div","where",this.picture.node,this.map.node,this.hint);this.root=u("div","probe",c,this.what),t.append(
this.root);let{canvas:l}=this,{signal:s}=t;l.addEventListener("pointermove",d=>d.pointerType!=="touch"&&this.hover(d),{signal:s}),
l.addEventListener("pointerleave",d=>d.pointerType!=="touch"&&this.point(null),{signal:s}),M(t,l,d=>this.hover(d)),t.onResize(
this.what,()=>this.drawBars())}echo=new x;sending;picture;map;hint=u("p","hint");canvas=u("canvas",{class:"bars",role:"i\
mg"});readout=u("p","readout");steps=u("div","steps");top=u("div","top");what;root;data=null;pointed=null;update(t){this.
data=t,this.echo.hear(t.told)==="decided"&&this.sending.cancel(),this.picture.show(t.picture,t.pictureCaption),this.map.
show(t.map,t.mapCaption);let[e,n]=t.cells,o={cells:t.columns,first:`${100*e}%`,whole:`${100*n*t.columns}%`};for(let[r,a]of Object.
entries(o))this.picture.frame.style.setProperty(`--${r}`,String(a));this.hint.textContent=P("Arrow keys move it, too. ",
"")+t.hint,this.mark(),this.drawSteps(t),this.drawTop(t),this.point(null),this.drawBars(),this.root.dataset.output=t.output}press(t){
let e=Z[t.key];if(!e)return;t.preventDefault();let[n,o]=this.echo.value,r=t.shiftKey?tt:1;this.go(n+r*e[0],o+r*e[1])}go(t,e){
let{rows:n,columns:o}=g(this.data),r=[y(t,0,n-1),y(e,0,o-1)];I(r,this.echo.value)||(this.echo.choose(r),this.mark(),this.
sending.ask(()=>this.host.setState("place",this.echo.message({row:r[0],column:r[1]}))))}cellsOn(t){let{cells:e,rows:n}=g(
this.data);return t==="picture"?e:[0,1/n]}mark(){let{rows:t,columns:e,field:n,told:o,alt:r}=g(this.data),a=this.echo.value;
this.picture.mark(a,this.cellsOn("picture")),this.map.mark(a,this.cellsOn("map"));let[c,l,s,d]=n,p=this.picture.field;p.
hidden=!I(a,o.value),Object.assign(p.style,{left:`${100*l}%`,top:`${100*c}%`,width:`${100*(d-l)}%`,height:`${100*(s-c)}%`});
let m=`${r}: row ${a[0]}, column ${a[1]} of ${t} by ${e}.${P(" Arrow keys move the place.","")}`;this.picture.frame.setAttribute(
"aria-label",m)}drawBars(){if(!this.data)return;let{bars:t,barsAlt:e}=this.data,n=N(),o=Math.max(240,this.what.clientWidth/
n),r=t.length*(S+A)+4,a=(window.devicePixelRatio||1)*n,{canvas:c}=this,l=getComputedStyle(this.root);c.width=o*a,c.height=
r*a,c.style.height=`${r*n}px`;let s=b(c);s.scale(a,a),s.clearRect(0,0,o,r),s.font=`12.5px ${l.getPropertyValue("--st-fon\
t").trim()||"sans-serif"}`,s.textBaseline="top";let d=l.getPropertyValue("--st-text-color").trim(),p=l.getPropertyValue(
"--st-border-color").trim();t.forEach((m,h)=>this.drawRow(s,m,h*(S+A),o,{text:d,line:p})),c.setAttribute("aria-label",e)}drawRow(t,e,n,o,r){
let{order:a,colours:c}=g(this.data),l=n+A,s=o/a.length,d=Math.max(.6,s-(s>3?1:0)),p=Math.max(...e.values,0),m=Math.min(...e.
values,0),h=p-m||1,f=L=>l+(p-L)/h*(S-6);t.fillStyle=r.text,t.textAlign="left",t.fillText(e.label,0,n+2,o-130),t.textAlign=
"right",t.fillText(`${m<0?v(m,2):"0"} … ${v(p,2)}`,o,n+2),a.forEach((L,z)=>{let w=e.values[L];if(!w)return;t.fillStyle=
e.kind==="values"?c.values:w<0?c.down:c.up;let k=f(Math.max(w,0)),W=f(Math.min(w,0));t.fillRect(z*s,k,d,Math.max(1,W-k))}),
t.fillStyle=r.line,t.fillRect(0,f(0),o,1),this.pointed!==null&&(t.strokeStyle=r.text,t.strokeRect(this.pointed*s-1,l,Math.
max(3,d+2),S-5))}hover(t){let e=this.canvas.getBoundingClientRect(),n=g(this.data).order.length;this.point(y(Math.floor(
(t.clientX-e.left)/e.width*n),0,n-1))}point(t){let e=g(this.data),n=t===null?void 0:e.order[t];F(this.readout,n===void 0?
e.readout:et(e,n)),this.pointed!==t&&(this.pointed=t,this.drawBars())}drawSteps({steps:t,colours:e}){let n=t.map(l=>l.value),
o=Math.min(...n,0),r=Math.max(...n.map(Math.abs),1e-9),a=Math.max(...n,0)-o||r,c=({kind:l,value:s})=>l==="wrong"?"":s<0?
e.down:l==="end"?e.values:e.up;this.steps.replaceChildren(...t.map(l=>{let s=u("div","bar"),d=u("div","zero");return s.style.
left=`${100*(Math.min(l.value,0)-o)/a}%`,s.style.width=`max(2px, ${100*Math.abs(l.value)/a}%)`,s.style.background=c(l),d.
style.left=`${100*-o/a}%`,u("div",{class:`step ${l.kind}`,"data-step":l.key},u("span","name",l.label),u("div","track",s,
d),u("b","value",v(l.value,4)))}))}drawTop({topTitle:t,top:e}){let n=e.map(([o,r])=>u("li","",u("span","channel",o),` ${r}`));
this.top.replaceChildren(u("div","title",t),u("ol","",...n))}};function et({bars:i,productPlaces:t},e){let[n=0,o=0,r=0]=i.
map(s=>s.values[e]),a=s=>(Number(n.toFixed(s))*Number(o.toFixed(s))).toFixed(t)===r.toFixed(t),c=3;for(;c<5&&!a(c);)c++;
let l=`value ${v(n,c)} × weight ${v(o,c)}`;return`channel ${e}: ${l} = ${v(r,t)}`}var Tt=H(i=>new D(i));export{Tt as default};
