// Made from frontend/ by `npm run build`.
var q="http://www.w3.org/2000/svg";function P(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(
t):i.setAttribute(t,n===!0?"":String(n))}function l(i,e="",...t){let n=document.createElement(i);return typeof e!="strin\
g"?P(n,e):e&&(n.className=e),n.append(...t.filter(r=>r!=="")),n}function b(i,e={},...t){let n=document.createElementNS(q,
i);return P(n,e),n.append(...t.filter(r=>r!=="")),n}function v(i,e,t){return Math.min(Math.max(i,e),t)}function w(i,e="value"){if(i==null)throw new Error(`the ${e} is missi\
ng`);return i}function D(i){return w(i.getContext("2d"),"canvas's pen")}var S="inception:map",J=()=>window;function k(i,e){(J().inceptionMaps??={})[i.side]=i,window.dispatchEvent(new CustomEvent(
S,{detail:{map:i,clicked:e}}))}function C(i,e){let t=n=>{let{map:r,clicked:o}=n.detail;e(r,o)};window.addEventListener(S,t,{signal:i.signal})}function y(i,e,t,n=()=>{}){let{signal:r}=i,o=null,s=!1,d=a=>{e.setPointerCapture(a.pointerId),s=!0,t(a)},c=a=>{!a.isPrimary||
a.button!==0||(o=a,s=!1,a.pointerType!=="touch"&&d(a))},p=a=>{a.pointerId===o?.pointerId&&(s?t(a):Q(o,a)&&d(a))},u=a=>{a.
pointerId===o?.pointerId&&(!s&&K(o,a)<=8&&d(a),m(a))},m=a=>{a.pointerId===o?.pointerId&&(o=null,s&&n(),s=!1)},h=(a,g)=>{
e.addEventListener(a,g,{signal:r})};h("pointerdown",c),h("pointermove",p),h("pointerup",u),h("pointercancel",m)}var K=(i,e)=>Math.
hypot(e.clientX-i.clientX,e.clientY-i.clientY);function Q(i,e){let t=Math.abs(e.clientX-i.clientX);return t>8&&t>Math.abs(
e.clientY-i.clientY)}var x=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new L(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},L=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var $=class extends x{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function B(i){return Z(i,
e=>e)}function Z(i,e){let t=new WeakMap;return r=>{let o=r.parentElement,s=t.get(o)??n(r),d=s.calls+=1,c=()=>{t.get(o)===s&&t.
delete(o),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(p){throw c(),p}return()=>{s.calls===d&&c()}};
function n(r){let o=new $(r);try{let s={host:o,component:i(o),calls:0};return t.set(r.parentElement,s),s}catch(s){throw o.
end(),s}}}function R(i){let t=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+t)));return[n,n.blobs.map(([r,o])=>new Uint8Array(i.slice(4+t+r,4+t+o)))]}function O(i){return URL.createObjectURL(
new Blob([i],{type:"image/png"}))}function ee(){return matchMedia("(pointer: coarse)").matches}function E(i,e){return ee()?e:i}var I=16;function N(i,e){let t=l("span","cover");return y(i,t,o=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=te(
e,o.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,t)}function te(i,e){let t=i.getBoundingClientRect(),
n=Math.max(1,t.width-I),[r,o,s]=[Number(i.min),Number(i.max),Number(i.step)||1],d=v((e-t.left-I/2)/n,0,1)*(o-r);return r+
Math.round(d/s)*s}function f(i){return i===0?"0":Number(i.toPrecision(3)).toString().replace("-","−")}function U({field:i,pixels:e},t,n){
let[r,o,s]=i,d=a=>Math.max(0,s+a*o-r/2),c=a=>Math.min(e,s+a*o+r/2),[p,u,m,h]=[d(t),d(n),c(t),c(n)];return{top:p,left:u,bottom:m,
right:h,clipped:m-p<r||h-u<r}}function F({top:i,left:e,bottom:t,right:n},r){let o=100/r;return{left:e*o,top:i*o,width:(n-
e)*o,height:(t-i)*o}}function M({field:i,pixels:e,shape:[t,n]}){let[,r,o]=i,s=100/e,d=(o-r/2)*s;return{left:d,top:d,width:n*
r*s,height:t*r*s}}function V(i,e,t){let{left:n,top:r}=M(i),o=100*i.field[1]/i.pixels;return{left:n+t*o,top:r+e*o,width:o,
height:o}}function W(i,e,t){let{left:n,top:r,width:o,height:s}=M(i),[d,c]=i.shape,p=(u,m,h,a)=>v(Math.floor((100*u-m)/h*
a),0,a-1);return[p(t,r,s,d),p(e,n,o,c)]}function z(i,e,t,n){let r=`${Math.round(n.top)}–${Math.round(n.bottom)-1}`,o=`${Math.
round(n.left)}–${Math.round(n.right)-1}`,s=n.clipped?", cut off by the edge":"";return`row ${i}, column ${e}: ${f(t)} \
· sees input rows ${r}, columns ${o}${s}`}function j({silent:i,field:e,pixels:t}){if(i)return"Silent on this picture: z\
ero everywhere.";let[n]=e,r=`${t}×${t}`,o=E("Point at a value.","Tap a value.");return n<t?`${o} Each sees ${n}×${n} o\
f the ${r} input pixels.`:`${o} Each sees ${n}×${n} pixels, more than the whole input of ${r}.`}var G=240,T=100;function X({patch:i,pixels:e},t){let[n,r,o,s]=i.square,d=l("canvas",{width:Math.max(1,s-r),height:Math.max(
1,o-n),role:"img","aria-label":`Input rows ${n} to ${o-1}, columns ${r} to ${s-1}`}),c=()=>{let u=t.naturalWidth/e,[m,h,
a,g]=[r*u,n*u,(s-r)*u,(o-n)*u];D(d).drawImage(t,m,h,a,g,0,0,d.width,d.height)};t.decode().then(c,()=>{});let p=`excites \
it most: ${f(i.value)} at row ${i.row}, column ${i.column}`;return{canvas:d,figure:l("figure","",d,l("figcaption","",p))}}
function Y({histogram:i,edges:e,low:t,high:n,mean:r,zeros:o}){let s=`${(100*o).toFixed(0)} %`,d=b("svg",{viewBox:`0 0 ${G}\
 ${T}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${f(t)} to ${f(n)}; ${s} are zero`}),c=Math.max(
...i),p=G/i.length;i.forEach((m,h)=>{let a=c?T*Math.sqrt(m)/Math.sqrt(c):0,g=`${f(e[h]??0)} to ${f(e[h+1]??0)}: ${m} val\
ues`,_={x:h*p,y:T-a,width:p-1,height:a};d.append(b("rect",_,b("title",{},g)))});let u=`how often which value (√ scale) ·\
 mean ${f(r)} · ${s} zeros`;return l("figure","",d,l("figcaption","",u))}var ne=700,ie=420,re=.65,oe={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},H=class{constructor(e){this.
host=e;let t=l("label","mix","picture",N(e,this.cover),l("span","","map"));this.head.append(this.button("‹","Previous \
channel",()=>this.host.trigger("step",-1)),this.title,this.button("›","Next channel",()=>this.host.trigger("step",1)),
this.button("×","Close",()=>this.root.classList.remove("open"),"close"));let n=l("div","rest",this.spoken,t,this.legend,
this.facts);this.root.append(this.head,this.stage,n),e.append(this.root),this.listen()}root=l("div","detail");head=l("he\
ader");title=l("div","title");picture=l("img","picture");map=l("img",{class:"map",alt:""});field=l("div",{class:"field",
hidden:!0});pixel=l("div",{class:"pixel",hidden:!0});stage=l("div",{class:"stage",tabindex:0,role:"application","aria-ro\
ledescription":"enlarged feature map"},this.picture,this.map,this.field,this.pixel);spoken=l("p",{class:"say","aria-live":"\
polite"});low=l("span");high=l("span");colours=l("img",{alt:""});legend=l("div","legend",this.low,this.colours,this.high);cover=l(
"input",{type:"range",min:0,max:1,step:.05,value:re,"aria-label":"How much of the map covers the picture"});facts=l("div",
"facts");data=null;header=null;values=new Float32Array;place=null;drawing;update(e){if(e===this.data)return;this.data=e;
let[t,n]=R(e),[r,o,s,d]=n;this.header=t,this.values=new Float32Array(w(o,"map's values").buffer),this.place=null,this.drawing=
this.host.renewed(this.drawing),this.show(this.map,r),this.show(this.picture,s),this.show(this.colours,d),this.name(t),this.
rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[c,p,u,m]=t.place;k({side:t.side,module:c,branch:p,
layer:u,channel:m},!1)}button(e,t,n,r=""){let s=l("button",{type:"button",class:r||null,title:t,"aria-label":t},e);return s.
addEventListener("click",n,{signal:this.host.signal}),s}show(e,t){let n=O(w(t,"picture"));e.src=n,this.drawing?.onEnd(()=>URL.
revokeObjectURL(n))}name(e){let{layer:t,channel:n,concat:r,picture:o,low:s,high:d,silent:c,colour:p,ink:u}=e,[m,h]=e.shape;
this.coverMap(),A(this.map,M(e)),this.picture.alt=o,Object.assign(this.head.style,{background:p,color:u}),this.title.replaceChildren(
l("b","",`${t} · channel ${n}`),l("span","",r)),this.low.textContent=f(s),this.high.textContent=f(d),this.legend.hidden=
c;let a=`Channel ${n} of ${t} over ${o}, ${m}×${h} values.${E(" Arrow keys read them.","")}`;this.stage.setAttribute("a\
ria-label",a)}coverMap(){this.map.style.opacity=this.cover.value}rest(){this.field.hidden=this.pixel.hidden=!0,this.header&&
(this.spoken.textContent=j(this.header))}point(e,t){let n=this.header;if(!n)return;this.place=[e,t];let r=U(n,e,t),o=this.
values[e*n.shape[1]+t]??0;A(this.field,F(r,n.pixels)),A(this.pixel,V(n,e,t)),this.spoken.textContent=z(e,t,o,r)}drawFacts(e,{
signal:t}){if(e.silent)return[];let{canvas:n,figure:r}=X(e,this.picture),{row:o,column:s}=e.patch;return n.addEventListener(
"pointerenter",()=>this.point(o,s),{signal:t}),n.addEventListener("pointerleave",()=>this.rest(),{signal:t}),[r,Y(e)]}listen(){
let{signal:e}=this.host,t=this.stage;this.cover.addEventListener("input",()=>this.coverMap(),{signal:e});let n=r=>o=>{o.
pointerType!=="touch"&&r(o)};t.addEventListener("pointermove",n(this.pointUnder.bind(this)),{signal:e}),t.addEventListener(
"pointerleave",n(this.rest.bind(this)),{signal:e}),y(this.host,t,r=>this.pointUnder(r)),t.addEventListener("blur",()=>this.
rest(),{signal:e}),t.addEventListener("keydown",r=>this.press(r),{signal:e}),this.host.onResize(this.root,()=>this.root.
classList.toggle("pair",this.root.clientWidth>ie)),C(this.host,({side:r},o)=>{o&&r===this.header?.side&&window.innerWidth<
ne&&this.root.classList.add("open")})}pointUnder(e){if(!this.header)return;let t=this.stage.getBoundingClientRect();this.
point(...W(this.header,(e.clientX-t.left)/t.width,(e.clientY-t.top)/t.height))}press(e){let t=oe[e.key];if(!t||!this.header)
return;e.preventDefault();let[n,r]=this.header.shape,[o,s]=this.place??[Math.floor(n/2),Math.floor(r/2)];this.point(v(o+
t[0],0,n-1),v(s+t[1],0,r-1))}};function A(i,e){i.hidden=!1;for(let[t,n]of Object.entries(e))i.style.setProperty(t,`${n}%`)}
var ke=B(i=>new H(i));export{ke as default};
