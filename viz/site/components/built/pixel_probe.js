// Made from frontend/ by `npm run build`.
function k(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(e):o.setAttribute(e,n===
!0?"":String(n))}function d(o,t="",...e){let n=document.createElement(o);return typeof t!="string"?k(n,t):t&&(n.className=
t),n.append(...e.filter(i=>i!=="")),n}function R(o,t){o.textContent!==t&&(o.textContent=t)}function v(o,t,e){return Math.min(Math.max(o,t),e)}function m(o,t="value"){if(o==null)throw new Error(`the ${t} is missi\
ng`);return o}function w(o){return m(o.getContext("2d"),"canvas's pen")}var y=class o{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${o.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new o}};function F(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var b=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new T(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},T=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var $=class extends b{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function N(o){return I(o,t=>t[0])}function I(o,t){let e=new WeakMap;return i=>{let r=i.parentElement,a=e.get(r)??n(i),c=a.
calls+=1,s=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(i);try{a.component.update(t(i.data))}catch(l){throw s(),
l}return()=>{a.calls===c&&s()}};function n(i){let r=new $(i);try{let a={host:r,component:o(r),calls:0};return e.set(i.parentElement,
a),a}catch(a){throw r.end(),a}}}function C(o,t){let e=o.split(" ").flatMap(i=>i.match(new RegExp(`.{1,${t}}`,"gu"))??[]),n=[];for(let i of e){let r=n.at(
-1);r!==void 0&&r.length+1+i.length<=t?n[n.length-1]=`${r} ${i}`:n.push(i)}return n}var P=({source:o})=>`${o} · ${location.
href}`;var W=18,j=6.4;var _=o=>getComputedStyle(o).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function q(o,t){d("a",{href:o,download:t}).click()}function O(o,t,e){let n=o.width/(o.clientWidth||o.width)||1,i=Math.max(20,Math.floor(o.width/n/j)),r=[t.title,...e].flatMap(
h=>C(h,i)),a=C(P(t),i),c=W*n,s=o.height+c*(r.length+a.length+1),l=d("canvas",{width:o.width,height:s}),u=w(l);u.fillStyle=
_(o),u.fillRect(0,0,l.width,l.height),u.drawImage(o,0,c*r.length),u.fillStyle=getComputedStyle(o).color||"#000000",u.font=
`${12*n}px Arial, Helvetica, sans-serif`,r.forEach((h,p)=>u.fillText(h,4*n,c*(p+.8))),a.forEach((h,p)=>u.fillText(h,4*n,
c*(r.length+p+.8)+o.height)),q(l.toDataURL("image/png"),`${t.name}.png`)}function H(o,t,e,n){let i=d("button",{type:"but\
ton",class:"save",title:e,"aria-label":e},t);return i.addEventListener("click",n,{signal:o.signal}),i}var J=60,x=74,V=18,K={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},U=4,g=(o,t=3)=>`${o<0?"−":""}${Math.
abs(o).toFixed(t)}`,G=(o,t)=>o[0]===t[0]&&o[1]===t[1],E=class{field=d("div","field");cell=d("div","cell");frame;node;image=d(
"img",{draggable:"false"});caption=d("figcaption");constructor(t,e,n,i){let r=e==="picture"?{tabindex:0,role:"applicatio\
n"}:{tabindex:-1};this.frame=d("div",{class:"frame",...r},this.image,this.field,this.cell),this.node=d("figure",`board ${e}`,
this.frame,this.caption);let{frame:a}=this,{signal:c}=t,s=!1,l=h=>{let p=a.getBoundingClientRect();n((h.clientX-p.left)/
p.width,(h.clientY-p.top)/p.height,e)},u=h=>{a.setPointerCapture(h.pointerId),s=!0,l(h)};a.addEventListener("pointerdown",
u,{signal:c}),a.addEventListener("pointermove",h=>s&&l(h),{signal:c}),a.addEventListener("pointerup",()=>s=!1,{signal:c}),
a.addEventListener("pointercancel",()=>s=!1,{signal:c}),a.addEventListener("keydown",i,{signal:c})}show(t,e){this.image.
src!==t&&(this.image.src=t),this.image.alt=e,this.caption.textContent=e}mark([t,e],[n,i]){Object.assign(this.cell.style,
{left:`${100*(n+e*i)}%`,top:`${100*(n+t*i)}%`,width:`${100*i}%`,height:`${100*i}%`})}},A=class{constructor(t){this.host=
t;this.sending=t.sending(J);let e=(s,l,u)=>{let[h,p]=this.cellsOn(u);this.go(Math.floor((l-h)/p),Math.floor((s-h)/p))},n=s=>this.
press(s);this.picture=new E(t,"picture",e,n),this.map=new E(t,"map",e,n);let i=H(t,"PNG","Save the bars as PNG",()=>{let{
leaves:s,readout:l}=m(this.data);O(this.canvas,s,[l])}),r=d("div","under",this.readout,i),a=d("div","foot",this.steps,this.
top);this.what=d("div","what",this.canvas,r,a);let c=d("div","where",this.picture.node,this.map.node,this.hint);this.root=
d("div","probe",c,this.what),t.append(this.root),this.canvas.addEventListener("pointermove",s=>this.hover(s),{signal:t.signal}),
this.canvas.addEventListener("pointerleave",()=>this.point(null),{signal:t.signal}),t.onResize(this.what,()=>this.drawBars())}echo=new y;sending;picture;map;hint=d(
"p","hint");canvas=d("canvas",{class:"bars",role:"img"});readout=d("p","readout");steps=d("div","steps");top=d("div","to\
p");what;root;data=null;pointed=null;update(t){this.data=t,this.echo.hear(t.told)==="decided"&&this.sending.cancel(),this.
picture.show(t.picture,t.pictureCaption),this.map.show(t.map,t.mapCaption);let[e,n]=t.cells,i={cells:t.columns,first:`${100*
e}%`,whole:`${100*n*t.columns}%`};for(let[r,a]of Object.entries(i))this.picture.frame.style.setProperty(`--${r}`,String(
a));this.hint.textContent=t.hint,this.mark(),this.drawSteps(t),this.drawTop(t),this.point(null),this.drawBars(),this.root.
dataset.output=t.output}press(t){let e=K[t.key];if(!e)return;t.preventDefault();let[n,i]=this.echo.value,r=t.shiftKey?U:
1;this.go(n+r*e[0],i+r*e[1])}go(t,e){let{rows:n,columns:i}=m(this.data),r=[v(t,0,n-1),v(e,0,i-1)];G(r,this.echo.value)||
(this.echo.choose(r),this.mark(),this.sending.ask(()=>this.host.setState("place",this.echo.message({row:r[0],column:r[1]}))))}cellsOn(t){
let{cells:e,rows:n}=m(this.data);return t==="picture"?e:[0,1/n]}mark(){let{rows:t,columns:e,field:n,told:i,alt:r}=m(this.
data),a=this.echo.value;this.picture.mark(a,this.cellsOn("picture")),this.map.mark(a,this.cellsOn("map"));let[c,s,l,u]=n,
h=this.picture.field;h.hidden=!G(a,i.value),Object.assign(h.style,{left:`${100*s}%`,top:`${100*c}%`,width:`${100*(u-s)}%`,
height:`${100*(l-c)}%`});let p=`${r}: row ${a[0]}, column ${a[1]} of ${t} by ${e}. Arrow keys move the place.`;this.picture.
frame.setAttribute("aria-label",p)}drawBars(){if(!this.data)return;let{bars:t,barsAlt:e}=this.data,n=F(),i=Math.max(240,
this.what.clientWidth/n),r=t.length*(x+V)+4,a=(window.devicePixelRatio||1)*n,{canvas:c}=this,s=getComputedStyle(this.root);
c.width=i*a,c.height=r*a,c.style.height=`${r*n}px`;let l=w(c);l.scale(a,a),l.clearRect(0,0,i,r),l.font=`12.5px ${s.getPropertyValue(
"--st-font").trim()||"sans-serif"}`,l.textBaseline="top";let u=s.getPropertyValue("--st-text-color").trim(),h=s.getPropertyValue(
"--st-border-color").trim();t.forEach((p,S)=>this.drawRow(l,p,S*(x+V),i,{text:u,line:h})),c.setAttribute("aria-label",e)}drawRow(t,e,n,i,r){
let{order:a,colours:c}=m(this.data),s=n+V,l=i/a.length,u=Math.max(.6,l-(l>3?1:0)),h=Math.max(...e.values,0),p=Math.min(...e.
values,0),S=h-p||1,L=M=>s+(h-M)/S*(x-6);t.fillStyle=r.text,t.textAlign="left",t.fillText(e.label,0,n+2,i-130),t.textAlign=
"right",t.fillText(`${p<0?g(p,2):"0"} … ${g(h,2)}`,i,n+2),a.forEach((M,B)=>{let f=e.values[M];if(!f)return;t.fillStyle=
e.kind==="values"?c.values:f<0?c.down:c.up;let D=L(Math.max(f,0)),z=L(Math.min(f,0));t.fillRect(B*l,D,u,Math.max(1,z-D))}),
t.fillStyle=r.line,t.fillRect(0,L(0),i,1),this.pointed!==null&&(t.strokeStyle=r.text,t.strokeRect(this.pointed*l-1,s,Math.
max(3,u+2),x-5))}hover(t){let e=this.canvas.getBoundingClientRect(),n=m(this.data).order.length;this.point(v(Math.floor(
(t.clientX-e.left)/e.width*n),0,n-1))}point(t){let e=m(this.data),n=t===null?void 0:e.order[t];R(this.readout,n===void 0?
e.readout:X(e,n)),this.pointed!==t&&(this.pointed=t,this.drawBars())}drawSteps({steps:t,colours:e}){let n=t.map(s=>s.value),
i=Math.min(...n,0),r=Math.max(...n.map(Math.abs),1e-9),a=Math.max(...n,0)-i||r,c=({kind:s,value:l})=>s==="wrong"?"":l<0?
e.down:s==="end"?e.values:e.up;this.steps.replaceChildren(...t.map(s=>{let l=d("div","bar"),u=d("div","zero");return l.style.
left=`${100*(Math.min(s.value,0)-i)/a}%`,l.style.width=`max(2px, ${100*Math.abs(s.value)/a}%)`,l.style.background=c(s),u.
style.left=`${100*-i/a}%`,d("div",{class:`step ${s.kind}`,"data-step":s.key},d("span","name",s.label),d("div","track",l,
u),d("b","value",g(s.value,4)))}))}drawTop({topTitle:t,top:e}){let n=e.map(([i,r])=>d("li","",d("span","channel",i),` ${r}`));
this.top.replaceChildren(d("div","title",t),d("ol","",...n))}};function X({bars:o,productPlaces:t},e){let[n=0,i=0,r=0]=o.
map(l=>l.values[e]),a=l=>(Number(n.toFixed(l))*Number(i.toFixed(l))).toFixed(t)===r.toFixed(t),c=3;for(;c<5&&!a(c);)c++;
let s=`value ${g(n,c)} × weight ${g(i,c)}`;return`channel ${e}: ${s} = ${g(r,t)}`}var gt=N(o=>new A(o));export{gt as default};
