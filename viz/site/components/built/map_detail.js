// Made from frontend/ by `npm run build`.
var _="http://www.w3.org/2000/svg";function D(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(
t):i.setAttribute(t,n===!0?"":String(n))}function s(i,e="",...t){let n=document.createElement(i);return typeof e!="strin\
g"?D(n,e):e&&(n.className=e),n.append(...t.filter(r=>r!=="")),n}function v(i,e={},...t){let n=document.createElementNS(_,
i);return D(n,e),n.append(...t.filter(r=>r!=="")),n}function g(i,e,t){return Math.min(Math.max(i,e),t)}function b(i,e="value"){if(i==null)throw new Error(`the ${e} is missi\
ng`);return i}function H(i){return b(i.getContext("2d"),"canvas's pen")}var T="inception:map",q=()=>window;function k(i,e){(q().inceptionMaps??={})[i.side]=i,window.dispatchEvent(new CustomEvent(
T,{detail:{map:i,clicked:e}}))}function C(i,e){let t=n=>{let{map:r,clicked:o}=n.detail;e(r,o)};window.addEventListener(T,t,{signal:i.signal})}var w=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new E(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},E=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var M=class extends w{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function S(i){return G(i,
e=>e)}function G(i,e){let t=new WeakMap;return r=>{let o=r.parentElement,a=t.get(o)??n(r),l=a.calls+=1,d=()=>{t.get(o)===a&&t.
delete(o),a.host.end()};a.host.renew(r);try{a.component.update(e(r.data))}catch(c){throw d(),c}return()=>{a.calls===l&&d()}};
function n(r){let o=new M(r);try{let a={host:o,component:i(o),calls:0};return t.set(r.parentElement,a),a}catch(a){throw o.
end(),a}}}function B(i){let t=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+t)));return[n,n.blobs.map(([r,o])=>new Uint8Array(i.slice(4+t+r,4+t+o)))]}function R(i){return URL.createObjectURL(
new Blob([i],{type:"image/png"}))}function f(i){return i===0?"0":Number(i.toPrecision(3)).toString().replace("-","−")}function O({field:i,pixels:e},t,n){
let[r,o,a]=i,l=h=>Math.max(0,a+h*o-r/2),d=h=>Math.min(e,a+h*o+r/2),[c,p,u,m]=[l(t),l(n),d(t),d(n)];return{top:c,left:p,bottom:u,
right:m,clipped:u-c<r||m-p<r}}function P({top:i,left:e,bottom:t,right:n},r){let o=100/r;return{left:e*o,top:i*o,width:(n-
e)*o,height:(t-i)*o}}function x({field:i,pixels:e,shape:[t,n]}){let[,r,o]=i,a=100/e,l=(o-r/2)*a;return{left:l,top:l,width:n*
r*a,height:t*r*a}}function U(i,e,t){let{left:n,top:r}=x(i),o=100*i.field[1]/i.pixels;return{left:n+t*o,top:r+e*o,width:o,
height:o}}function N(i,e,t){let{left:n,top:r,width:o,height:a}=x(i),[l,d]=i.shape,c=(p,u,m,h)=>g(Math.floor((100*p-u)/m*
h),0,h-1);return[c(t,r,a,l),c(e,n,o,d)]}function F(i,e,t,n){let r=`${Math.round(n.top)}–${Math.round(n.bottom)-1}`,o=`${Math.
round(n.left)}–${Math.round(n.right)-1}`,a=n.clipped?", cut off by the edge":"";return`row ${i}, column ${e}: ${f(t)} \
· sees input rows ${r}, columns ${o}${a}`}function V({silent:i,field:e,pixels:t}){if(i)return"Silent on this picture: z\
ero everywhere.";let[n]=e,r=`${t}×${t}`;return n<t?`Point at a value. Each sees ${n}×${n} of the ${r} input pixels.`:`\
Point at a value. Each sees ${n}×${n} pixels, more than the whole input of ${r}.`}var W=240,L=100;function z({patch:i,pixels:e},t){let[n,r,o,a]=i.square,l=s("canvas",{width:Math.max(1,a-r),height:Math.max(
1,o-n),role:"img","aria-label":`Input rows ${n} to ${o-1}, columns ${r} to ${a-1}`}),d=()=>{let p=t.naturalWidth/e,[u,m,
h,y]=[r*p,n*p,(a-r)*p,(o-n)*p];H(l).drawImage(t,u,m,h,y,0,0,l.width,l.height)};t.decode().then(d,()=>{});let c=`excites \
it most: ${f(i.value)} at row ${i.row}, column ${i.column}`;return{canvas:l,figure:s("figure","",l,s("figcaption","",c))}}
function I({histogram:i,edges:e,low:t,high:n,mean:r,zeros:o}){let a=`${(100*o).toFixed(0)} %`,l=v("svg",{viewBox:`0 0 ${W}\
 ${L}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${f(t)} to ${f(n)}; ${a} are zero`}),d=Math.max(
...i),c=W/i.length;i.forEach((u,m)=>{let h=d?L*Math.sqrt(u)/Math.sqrt(d):0,y=`${f(e[m]??0)} to ${f(e[m+1]??0)}: ${u} val\
ues`,j={x:m*c,y:L-h,width:c-1,height:h};l.append(v("rect",j,v("title",{},y)))});let p=`how often which value (√ scale) ·\
 mean ${f(r)} · ${a} zeros`;return s("figure","",l,s("figcaption","",p))}var J=700,K=420,X=.65,Y={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},A=class{constructor(e){this.host=
e;let t=s("label","mix","picture",this.cover,s("span","","map"));this.head.append(this.button("‹","Previous channel",()=>this.
host.trigger("step",-1)),this.title,this.button("›","Next channel",()=>this.host.trigger("step",1)),this.button("×","\
Close",()=>this.root.classList.remove("open"),"close"));let n=s("div","rest",this.spoken,t,this.legend,this.facts);this.
root.append(this.head,this.stage,n),e.append(this.root),this.listen()}root=s("div","detail");head=s("header");title=s("d\
iv","title");picture=s("img","picture");map=s("img",{class:"map",alt:""});field=s("div",{class:"field",hidden:!0});pixel=s(
"div",{class:"pixel",hidden:!0});stage=s("div",{class:"stage",tabindex:0,role:"application","aria-roledescription":"enla\
rged feature map"},this.picture,this.map,this.field,this.pixel);spoken=s("p",{class:"say","aria-live":"polite"});low=s("\
span");high=s("span");colours=s("img",{alt:""});legend=s("div","legend",this.low,this.colours,this.high);cover=s("input",
{type:"range",min:0,max:1,step:.05,value:X,"aria-label":"How much of the map covers the picture"});facts=s("div","facts");data=null;header=null;values=new Float32Array;place=null;drawing;update(e){
if(e===this.data)return;this.data=e;let[t,n]=B(e),[r,o,a,l]=n;this.header=t,this.values=new Float32Array(b(o,"map's valu\
es").buffer),this.place=null,this.drawing=this.host.renewed(this.drawing),this.show(this.map,r),this.show(this.picture,a),
this.show(this.colours,l),this.name(t),this.rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[d,c,
p,u]=t.place;k({side:t.side,module:d,branch:c,layer:p,channel:u},!1)}button(e,t,n,r=""){let a=s("button",{type:"button",
class:r||null,title:t,"aria-label":t},e);return a.addEventListener("click",n,{signal:this.host.signal}),a}show(e,t){let n=R(
b(t,"picture"));e.src=n,this.drawing?.onEnd(()=>URL.revokeObjectURL(n))}name(e){let{layer:t,channel:n,concat:r,picture:o,
low:a,high:l,silent:d,colour:c,ink:p}=e,[u,m]=e.shape;this.coverMap(),$(this.map,x(e)),this.picture.alt=o,Object.assign(
this.head.style,{background:c,color:p}),this.title.replaceChildren(s("b","",`${t} · channel ${n}`),s("span","",r)),this.
low.textContent=f(a),this.high.textContent=f(l),this.legend.hidden=d;let h=`Channel ${n} of ${t} over ${o}, ${u}×${m} v\
alues. Arrow keys read them.`;this.stage.setAttribute("aria-label",h)}coverMap(){this.map.style.opacity=this.cover.value}rest(){
this.field.hidden=this.pixel.hidden=!0,this.header&&(this.spoken.textContent=V(this.header))}point(e,t){let n=this.header;
if(!n)return;this.place=[e,t];let r=O(n,e,t),o=this.values[e*n.shape[1]+t]??0;$(this.field,P(r,n.pixels)),$(this.pixel,U(
n,e,t)),this.spoken.textContent=F(e,t,o,r)}drawFacts(e,{signal:t}){if(e.silent)return[];let{canvas:n,figure:r}=z(e,this.
picture),{row:o,column:a}=e.patch;return n.addEventListener("pointerenter",()=>this.point(o,a),{signal:t}),n.addEventListener(
"pointerleave",()=>this.rest(),{signal:t}),[r,I(e)]}listen(){let{signal:e}=this.host,t=this.stage;this.cover.addEventListener(
"input",()=>this.coverMap(),{signal:e}),t.addEventListener("pointermove",n=>this.pointUnder(n),{signal:e}),t.addEventListener(
"pointerleave",()=>this.rest(),{signal:e}),t.addEventListener("blur",()=>this.rest(),{signal:e}),t.addEventListener("key\
down",n=>this.press(n),{signal:e}),this.host.onResize(this.root,()=>this.root.classList.toggle("pair",this.root.clientWidth>
K)),C(this.host,({side:n},r)=>{r&&n===this.header?.side&&window.innerWidth<J&&this.root.classList.add("open")})}pointUnder(e){
if(!this.header)return;let t=this.stage.getBoundingClientRect();this.point(...N(this.header,(e.clientX-t.left)/t.width,(e.
clientY-t.top)/t.height))}press(e){let t=Y[e.key];if(!t||!this.header)return;e.preventDefault();let[n,r]=this.header.shape,
[o,a]=this.place??[Math.floor(n/2),Math.floor(r/2)];this.point(g(o+t[0],0,n-1),g(a+t[1],0,r-1))}};function $(i,e){i.hidden=
!1;for(let[t,n]of Object.entries(e))i.style.setProperty(t,`${n}%`)}var fe=S(i=>new A(i));export{fe as default};
