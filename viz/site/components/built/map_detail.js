// Made from frontend/ by `npm run build`.
var I="http://www.w3.org/2000/svg";function L(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(
t):i.setAttribute(t,n===!0?"":String(n))}function s(i,e="",...t){let n=document.createElement(i);return typeof e!="strin\
g"?L(n,e):e&&(n.className=e),n.append(...t.filter(r=>r!=="")),n}function v(i,e={},...t){let n=document.createElementNS(I,
i);return L(n,e),n.append(...t.filter(r=>r!=="")),n}function x(i,e,t){return Math.min(Math.max(i,e),t)}function g(i,e="value"){if(i==null)throw new Error(`the ${e} is missi\
ng`);return i}function A(i){return g(i.getContext("2d"),"canvas's pen")}var H="inception:map",j=()=>window;function D(i,e){(j().inceptionMaps??={})[i.side]=i,window.dispatchEvent(new CustomEvent(
H,{detail:{map:i,clicked:e}}))}function T(i,e){let t=n=>{let{map:r,clicked:o}=n.detail;e(r,o)};window.addEventListener(H,t,{signal:i.signal})}var b=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new y(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},y=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var E=class extends b{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function C(i){return _(i,e=>e)}function _(i,e){let t=new WeakMap;return r=>{let o=r.parentElement,a=t.get(o)??n(r),l=a.calls+=1,d=()=>{t.get(o)===a&&t.
delete(o),a.host.end()};a.host.renew(r);try{a.component.update(e(r.data))}catch(c){throw d(),c}return()=>{a.calls===l&&d()}};
function n(r){let o=new E(r);try{let a={host:o,component:i(o),calls:0};return t.set(r.parentElement,a),a}catch(a){throw o.
end(),a}}}function k(i){let t=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+t)));return[n,n.blobs.map(([r,o])=>new Uint8Array(i.slice(4+t+r,4+t+o)))]}function S(i){return URL.createObjectURL(
new Blob([i],{type:"image/png"}))}function u(i){return i===0?"0":Number(i.toPrecision(3)).toString().replace("-","−")}function B({field:i,pixels:e},t,n){
let[r,o,a]=i,l=f=>Math.max(0,a+f*o-r/2),d=f=>Math.min(e,a+f*o+r/2),[c,p,h,m]=[l(t),l(n),d(t),d(n)];return{top:c,left:p,bottom:h,
right:m,clipped:h-c<r||m-p<r}}function R({top:i,left:e,bottom:t,right:n},r){let o=100/r;return{left:e*o,top:i*o,width:(n-
e)*o,height:(t-i)*o}}function O([i,e],t,n){return{left:n*100/e,top:t*100/i,width:100/e,height:100/i}}function U(i,e,t,n){
let r=`${Math.round(n.top)}–${Math.round(n.bottom)-1}`,o=`${Math.round(n.left)}–${Math.round(n.right)-1}`,a=n.clipped?
", cut off by the edge":"";return`row ${i}, column ${e}: ${u(t)} · sees input rows ${r}, columns ${o}${a}`}function N({
silent:i,field:e,pixels:t}){if(i)return"Silent on this picture: zero everywhere.";let[n]=e,r=`${t}×${t}`;return n<t?`Po\
int at a value. Each sees ${n}×${n} of the ${r} input pixels.`:`Point at a value. Each sees ${n}×${n} pixels, more tha\
n the whole input of ${r}.`}var F=240,M=100;function V({patch:i,pixels:e},t){let[n,r,o,a]=i.square,l=s("canvas",{width:Math.max(1,a-r),height:Math.max(
1,o-n),role:"img","aria-label":`Input rows ${n} to ${o-1}, columns ${r} to ${a-1}`}),d=()=>{let p=t.naturalWidth/e,[h,m,
f,w]=[r*p,n*p,(a-r)*p,(o-n)*p];A(l).drawImage(t,h,m,f,w,0,0,l.width,l.height)};t.decode().then(d,()=>{});let c=`excites \
it most: ${u(i.value)} at row ${i.row}, column ${i.column}`;return{canvas:l,figure:s("figure","",l,s("figcaption","",c))}}
function W({histogram:i,edges:e,low:t,high:n,mean:r,zeros:o}){let a=`${(100*o).toFixed(0)} %`,l=v("svg",{viewBox:`0 0 ${F}\
 ${M}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${u(t)} to ${u(n)}; ${a} are zero`}),d=Math.max(
...i),c=F/i.length;i.forEach((h,m)=>{let f=d?M*Math.sqrt(h)/Math.sqrt(d):0,w=`${u(e[m]??0)} to ${u(e[m+1]??0)}: ${h} val\
ues`,z={x:m*c,y:M-f,width:c-1,height:f};l.append(v("rect",z,v("title",{},w)))});let p=`how often which value (√ scale) ·\
 mean ${u(r)} · ${a} zeros`;return s("figure","",l,s("figcaption","",p))}var q=700,G=420,J=.65,K={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},$=class{constructor(e){this.host=
e;let t=s("label","mix","picture",this.cover,s("span","","map"));this.head.append(this.button("‹","Previous channel",()=>this.
host.trigger("step",-1)),this.title,this.button("›","Next channel",()=>this.host.trigger("step",1)),this.button("×","\
Close",()=>this.root.classList.remove("open"),"close"));let n=s("div","rest",this.spoken,t,this.legend,this.facts);this.
root.append(this.head,this.stage,n),e.append(this.root),this.listen()}root=s("div","detail");head=s("header");title=s("d\
iv","title");picture=s("img","picture");map=s("img",{class:"map",alt:""});field=s("div",{class:"field",hidden:!0});pixel=s(
"div",{class:"pixel",hidden:!0});stage=s("div",{class:"stage",tabindex:0,role:"application","aria-roledescription":"enla\
rged feature map"},this.picture,this.map,this.field,this.pixel);spoken=s("p",{class:"say","aria-live":"polite"});low=s("\
span");high=s("span");colours=s("img",{alt:""});legend=s("div","legend",this.low,this.colours,this.high);cover=s("input",
{type:"range",min:0,max:1,step:.05,value:J,"aria-label":"How much of the map covers the picture"});facts=s("div","facts");data=null;header=null;values=new Float32Array;place=null;drawing;update(e){
if(e===this.data)return;this.data=e;let[t,n]=k(e),[r,o,a,l]=n;this.header=t,this.values=new Float32Array(g(o,"map's valu\
es").buffer),this.place=null,this.drawing=this.host.renewed(this.drawing),this.show(this.map,r),this.show(this.picture,a),
this.show(this.colours,l),this.name(t),this.rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[d,c,
p,h]=t.place;D({side:t.side,module:d,branch:c,layer:p,channel:h},!1)}button(e,t,n,r=""){let a=s("button",{type:"button",
class:r||null,title:t,"aria-label":t},e);return a.addEventListener("click",n,{signal:this.host.signal}),a}show(e,t){let n=S(
g(t,"picture"));e.src=n,this.drawing?.onEnd(()=>URL.revokeObjectURL(n))}name(e){let{layer:t,channel:n,concat:r,picture:o,
low:a,high:l,silent:d,colour:c,ink:p}=e,[h,m]=e.shape;this.coverMap(),this.picture.alt=o,Object.assign(this.head.style,{
background:c,color:p}),this.title.replaceChildren(s("b","",`${t} · channel ${n}`),s("span","",r)),this.low.textContent=
u(a),this.high.textContent=u(l),this.legend.hidden=d;let f=`Channel ${n} of ${t} over ${o}, ${h}×${m} values. Arrow key\
s read them.`;this.stage.setAttribute("aria-label",f)}coverMap(){this.map.style.opacity=this.cover.value}rest(){this.field.
hidden=this.pixel.hidden=!0,this.header&&(this.spoken.textContent=N(this.header))}point(e,t){let n=this.header;if(!n)return;
this.place=[e,t];let r=B(n,e,t),o=this.values[e*n.shape[1]+t]??0;P(this.field,R(r,n.pixels)),P(this.pixel,O(n.shape,e,t)),
this.spoken.textContent=U(e,t,o,r)}drawFacts(e,{signal:t}){if(e.silent)return[];let{canvas:n,figure:r}=V(e,this.picture),
{row:o,column:a}=e.patch;return n.addEventListener("pointerenter",()=>this.point(o,a),{signal:t}),n.addEventListener("po\
interleave",()=>this.rest(),{signal:t}),[r,W(e)]}listen(){let{signal:e}=this.host,t=this.stage;this.cover.addEventListener(
"input",()=>this.coverMap(),{signal:e}),t.addEventListener("pointermove",n=>this.pointUnder(n),{signal:e}),t.addEventListener(
"pointerleave",()=>this.rest(),{signal:e}),t.addEventListener("blur",()=>this.rest(),{signal:e}),t.addEventListener("key\
down",n=>this.press(n),{signal:e}),this.host.onResize(this.root,()=>this.root.classList.toggle("pair",this.root.clientWidth>
G)),T(this.host,({side:n},r)=>{r&&n===this.header?.side&&window.innerWidth<q&&this.root.classList.add("open")})}pointUnder(e){
if(!this.header)return;let t=this.stage.getBoundingClientRect(),[n,r]=this.header.shape,o=Math.floor((e.clientY-t.top)/t.
height*n),a=Math.floor((e.clientX-t.left)/t.width*r);o>=0&&o<n&&a>=0&&a<r&&this.point(o,a)}press(e){let t=K[e.key];if(!t||
!this.header)return;e.preventDefault();let[n,r]=this.header.shape,[o,a]=this.place??[Math.floor(n/2),Math.floor(r/2)];this.
point(x(o+t[0],0,n-1),x(a+t[1],0,r-1))}};function P(i,e){i.hidden=!1;for(let[t,n]of Object.entries(e))i.style.setProperty(
t,`${n}%`)}var he=C(i=>new $(i));export{he as default};
