// Made from frontend/ by `npm run build`.
var Y="http://www.w3.org/2000/svg";function H(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(
t):i.setAttribute(t,n===!0?"":String(n))}function l(i,e="",...t){let n=document.createElement(i);return typeof e!="strin\
g"?H(n,e):e&&(n.className=e),n.append(...t.filter(r=>r!=="")),n}function b(i,e={},...t){let n=document.createElementNS(Y,
i);return H(n,e),n.append(...t.filter(r=>r!=="")),n}function g(i,e,t){return Math.min(Math.max(i,e),t)}function w(i,e="value"){if(i==null)throw new Error(`the ${e} is missi\
ng`);return i}function A(i){return w(i.getContext("2d"),"canvas's pen")}var D="inception:map",_=()=>window;function S(i,e){(_().inceptionMaps??={})[i.side]=i,window.dispatchEvent(new CustomEvent(
D,{detail:{map:i,clicked:e}}))}function P(i,e){let t=n=>{let{map:r,clicked:o}=n.detail;e(r,o)};window.addEventListener(D,t,{signal:i.signal})}function E(i,e,t,n=()=>{}){let{signal:r}=i,o=null,s=!1,d=a=>{e.setPointerCapture(a.pointerId),s=!0,t(a)},c=a=>{!a.isPrimary||
a.button!==0||(o=a,s=!1,a.pointerType!=="touch"&&d(a))},p=a=>{a.pointerId===o?.pointerId&&(s?t(a):J(o,a)&&d(a))},u=a=>{a.
pointerId===o?.pointerId&&(!s&&q(o,a)<=8&&d(a),m(a))},m=a=>{a.pointerId===o?.pointerId&&(o=null,s&&n(),s=!1)},h=(a,v)=>{
e.addEventListener(a,v,{signal:r})};h("pointerdown",c),h("pointermove",p),h("pointerup",u),h("pointercancel",m)}var q=(i,e)=>Math.
hypot(e.clientX-i.clientX,e.clientY-i.clientY);function J(i,e){let t=Math.abs(e.clientX-i.clientX);return t>8&&t>Math.abs(
e.clientY-i.clientY)}var y=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new M(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},M=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var L=class extends y{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function C(i){return K(i,e=>e)}function K(i,e){let t=new WeakMap;return r=>{let o=r.parentElement,s=t.get(o)??n(r),d=s.calls+=1,c=()=>{t.get(o)===s&&t.
delete(o),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(p){throw c(),p}return()=>{s.calls===d&&c()}};
function n(r){let o=new L(r);try{let s={host:o,component:i(o),calls:0};return t.set(r.parentElement,s),s}catch(s){throw o.
end(),s}}}function k(i){let t=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+t)));return[n,n.blobs.map(([r,o])=>new Uint8Array(i.slice(4+t+r,4+t+o)))]}function B(i){return URL.createObjectURL(
new Blob([i],{type:"image/png"}))}function Q(){return matchMedia("(pointer: coarse)").matches}function x(i,e){return Q()?e:i}var R=16;function I(i,e){let t=l("span","cover");return E(i,t,o=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=Z(e,
o.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,t)}function Z(i,e){let t=i.getBoundingClientRect(),
n=Math.max(1,t.width-R),[r,o,s]=[Number(i.min),Number(i.max),Number(i.step)||1],d=g((e-t.left-R/2)/n,0,1)*(o-r);return r+
Math.round(d/s)*s}function f(i){return i===0?"0":Number(i.toPrecision(3)).toString().replace("-","−")}function N({field:i,pixels:e},t,n){
let[r,o,s]=i,d=a=>Math.max(0,s+a*o-r/2),c=a=>Math.min(e,s+a*o+r/2),[p,u,m,h]=[d(t),d(n),c(t),c(n)];return{top:p,left:u,bottom:m,
right:h,clipped:m-p<r||h-u<r}}function U({top:i,left:e,bottom:t,right:n},r){let o=100/r;return{left:e*o,top:i*o,width:(n-
e)*o,height:(t-i)*o}}function O([i,e],t,n){return{left:n*100/e,top:t*100/i,width:100/e,height:100/i}}function F(i,e,t,n){
let r=`${Math.round(n.top)}–${Math.round(n.bottom)-1}`,o=`${Math.round(n.left)}–${Math.round(n.right)-1}`,s=n.clipped?
", cut off by the edge":"";return`row ${i}, column ${e}: ${f(t)} · sees input rows ${r}, columns ${o}${s}`}function V({
silent:i,field:e,pixels:t}){if(i)return"Silent on this picture: zero everywhere.";let[n]=e,r=`${t}×${t}`,o=x("Point at \
a value.","Tap a value.");return n<t?`${o} Each sees ${n}×${n} of the ${r} input pixels.`:`${o} Each sees ${n}×${n} pi\
xels, more than the whole input of ${r}.`}var W=240,$=100;function z({patch:i,pixels:e},t){let[n,r,o,s]=i.square,d=l("canvas",{width:Math.max(1,s-r),height:Math.max(
1,o-n),role:"img","aria-label":`Input rows ${n} to ${o-1}, columns ${r} to ${s-1}`}),c=()=>{let u=t.naturalWidth/e,[m,h,
a,v]=[r*u,n*u,(s-r)*u,(o-n)*u];A(d).drawImage(t,m,h,a,v,0,0,d.width,d.height)};t.decode().then(c,()=>{});let p=`excites \
it most: ${f(i.value)} at row ${i.row}, column ${i.column}`;return{canvas:d,figure:l("figure","",d,l("figcaption","",p))}}
function G({histogram:i,edges:e,low:t,high:n,mean:r,zeros:o}){let s=`${(100*o).toFixed(0)} %`,d=b("svg",{viewBox:`0 0 ${W}\
 ${$}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${f(t)} to ${f(n)}; ${s} are zero`}),c=Math.max(
...i),p=W/i.length;i.forEach((m,h)=>{let a=c?$*Math.sqrt(m)/Math.sqrt(c):0,v=`${f(e[h]??0)} to ${f(e[h+1]??0)}: ${m} val\
ues`,X={x:h*p,y:$-a,width:p-1,height:a};d.append(b("rect",X,b("title",{},v)))});let u=`how often which value (√ scale) ·\
 mean ${f(r)} · ${s} zeros`;return l("figure","",d,l("figcaption","",u))}var ee=700,te=420,ne=.65,ie={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},T=class{constructor(e){this.
host=e;let t=l("label","mix","picture",I(e,this.cover),l("span","","map"));this.head.append(this.button("‹","Previous \
channel",()=>this.host.trigger("step",-1)),this.title,this.button("›","Next channel",()=>this.host.trigger("step",1)),
this.button("×","Close",()=>this.root.classList.remove("open"),"close"));let n=l("div","rest",this.spoken,t,this.legend,
this.facts);this.root.append(this.head,this.stage,n),e.append(this.root),this.listen()}root=l("div","detail");head=l("he\
ader");title=l("div","title");picture=l("img","picture");map=l("img",{class:"map",alt:""});field=l("div",{class:"field",
hidden:!0});pixel=l("div",{class:"pixel",hidden:!0});stage=l("div",{class:"stage",tabindex:0,role:"application","aria-ro\
ledescription":"enlarged feature map"},this.picture,this.map,this.field,this.pixel);spoken=l("p",{class:"say","aria-live":"\
polite"});low=l("span");high=l("span");colours=l("img",{alt:""});legend=l("div","legend",this.low,this.colours,this.high);cover=l(
"input",{type:"range",min:0,max:1,step:.05,value:ne,"aria-label":"How much of the map covers the picture"});facts=l("div",
"facts");data=null;header=null;values=new Float32Array;place=null;drawing;update(e){if(e===this.data)return;this.data=e;
let[t,n]=k(e),[r,o,s,d]=n;this.header=t,this.values=new Float32Array(w(o,"map's values").buffer),this.place=null,this.drawing=
this.host.renewed(this.drawing),this.show(this.map,r),this.show(this.picture,s),this.show(this.colours,d),this.name(t),this.
rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[c,p,u,m]=t.place;S({side:t.side,module:c,branch:p,
layer:u,channel:m},!1)}button(e,t,n,r=""){let s=l("button",{type:"button",class:r||null,title:t,"aria-label":t},e);return s.
addEventListener("click",n,{signal:this.host.signal}),s}show(e,t){let n=B(w(t,"picture"));e.src=n,this.drawing?.onEnd(()=>URL.
revokeObjectURL(n))}name(e){let{layer:t,channel:n,concat:r,picture:o,low:s,high:d,silent:c,colour:p,ink:u}=e,[m,h]=e.shape;
this.coverMap(),this.picture.alt=o,Object.assign(this.head.style,{background:p,color:u}),this.title.replaceChildren(l("b",
"",`${t} · channel ${n}`),l("span","",r)),this.low.textContent=f(s),this.high.textContent=f(d),this.legend.hidden=c;let a=`\
Channel ${n} of ${t} over ${o}, ${m}×${h} values.${x(" Arrow keys read them.","")}`;this.stage.setAttribute("aria-label",
a)}coverMap(){this.map.style.opacity=this.cover.value}rest(){this.field.hidden=this.pixel.hidden=!0,this.header&&(this.spoken.
textContent=V(this.header))}point(e,t){let n=this.header;if(!n)return;this.place=[e,t];let r=N(n,e,t),o=this.values[e*n.
shape[1]+t]??0;j(this.field,U(r,n.pixels)),j(this.pixel,O(n.shape,e,t)),this.spoken.textContent=F(e,t,o,r)}drawFacts(e,{
signal:t}){if(e.silent)return[];let{canvas:n,figure:r}=z(e,this.picture),{row:o,column:s}=e.patch;return n.addEventListener(
"pointerenter",()=>this.point(o,s),{signal:t}),n.addEventListener("pointerleave",()=>this.rest(),{signal:t}),[r,G(e)]}listen(){
let{signal:e}=this.host,t=this.stage;this.cover.addEventListener("input",()=>this.coverMap(),{signal:e});let n=r=>o=>{o.
pointerType!=="touch"&&r(o)};t.addEventListener("pointermove",n(this.pointUnder.bind(this)),{signal:e}),t.addEventListener(
"pointerleave",n(this.rest.bind(this)),{signal:e}),E(this.host,t,r=>this.pointUnder(r)),t.addEventListener("blur",()=>this.
rest(),{signal:e}),t.addEventListener("keydown",r=>this.press(r),{signal:e}),this.host.onResize(this.root,()=>this.root.
classList.toggle("pair",this.root.clientWidth>te)),P(this.host,({side:r},o)=>{o&&r===this.header?.side&&window.innerWidth<
ee&&this.root.classList.add("open")})}pointUnder(e){if(!this.header)return;let t=this.stage.getBoundingClientRect(),[n,r]=this.
header.shape,o=Math.floor((e.clientY-t.top)/t.height*n),s=Math.floor((e.clientX-t.left)/t.width*r);o>=0&&o<n&&s>=0&&s<r&&
this.point(o,s)}press(e){let t=ie[e.key];if(!t||!this.header)return;e.preventDefault();let[n,r]=this.header.shape,[o,s]=this.
place??[Math.floor(n/2),Math.floor(r/2)];this.point(g(o+t[0],0,n-1),g(s+t[1],0,r-1))}};function j(i,e){i.hidden=!1;for(let[
t,n]of Object.entries(e))i.style.setProperty(t,`${n}%`)}var De=C(i=>new T(i));export{De as default};
