// Made from frontend/ by `npm run build`.
var Q="http://www.w3.org/2000/svg";function P(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(
t):i.setAttribute(t,n===!0?"":String(n))}function l(i,e="",...t){let n=document.createElement(i);return typeof e!="strin\
g"?P(n,e):e&&(n.className=e),n.append(...t.filter(o=>o!=="")),n}function b(i,e={},...t){let n=document.createElementNS(Q,
i);return P(n,e),n.append(...t.filter(o=>o!=="")),n}function v(i,e,t){return Math.min(Math.max(i,e),t)}function w(i,e="value"){if(i==null)throw new Error(`the ${e} is missi\
ng`);return i}function C(i){return w(i.getContext("2d"),"canvas's pen")}function L(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var D="inception:map",Z=()=>window;function k(i,e){(Z().inceptionMaps??={})[i.side]=i,window.dispatchEvent(new CustomEvent(
D,{detail:{map:i,clicked:e}}))}function B(i,e){let t=n=>{let{map:o,clicked:r}=n.detail;e(o,r)};window.addEventListener(D,t,{signal:i.signal})}var ee='[data-testid="stMain"]',te='[data-testid="stMainBlockContainer"]',ne=()=>document.querySelector(te),ie=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function R(i){let e=document.querySelector(ee),t=ne();return!e||!t||!ie()?null:e.getBoundingClientRect().top+e.clientHeight-
parseFloat(getComputedStyle(t).paddingBottom)-i.getBoundingClientRect().top-e.scrollTop}function y(i,e,t,n=()=>{}){let{signal:o}=i,r=null,s=!1,d=a=>{e.setPointerCapture(a.pointerId),s=!0,t(a)},c=a=>{!a.isPrimary||
a.button!==0||(r=a,s=!1,a.pointerType!=="touch"&&d(a))},u=a=>{a.pointerId===r?.pointerId&&(s?t(a):re(r,a)&&d(a))},p=a=>{
a.pointerId===r?.pointerId&&(!s&&oe(r,a)<=8&&d(a),m(a))},m=a=>{a.pointerId===r?.pointerId&&(r=null,s&&n(),s=!1)},h=(a,g)=>{
e.addEventListener(a,g,{signal:o})};h("pointerdown",c),h("pointermove",u),h("pointerup",p),h("pointercancel",m)}var oe=(i,e)=>Math.
hypot(e.clientX-i.clientX,e.clientY-i.clientY);function re(i,e){let t=Math.abs(e.clientX-i.clientX);return t>8&&t>Math.abs(
e.clientY-i.clientY)}var E=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new T(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},T=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var $=class extends E{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=o=>{o.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function O(i){return se(i,
e=>e)}function se(i,e){let t=new WeakMap;return o=>{let r=o.parentElement,s=t.get(r)??n(o),d=s.calls+=1,c=()=>{t.get(r)===s&&t.
delete(r),s.host.end()};s.host.renew(o);try{s.component.update(e(o.data))}catch(u){throw c(),u}return()=>{s.calls===d&&c()}};
function n(o){let r=new $(o);try{let s={host:r,component:i(r),calls:0};return t.set(o.parentElement,s),s}catch(s){throw r.
end(),s}}}function F(i){let t=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+t)));return[n,n.blobs.map(([o,r])=>new Uint8Array(i.slice(4+t+o,4+t+r)))]}function I(i){return URL.createObjectURL(
new Blob([i],{type:"image/png"}))}function ae(){return matchMedia("(pointer: coarse)").matches}function x(i,e){return ae()?e:i}var N=16;function U(i,e){let t=l("span","cover");return y(i,t,r=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=le(
e,r.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,t)}function le(i,e){let t=i.getBoundingClientRect(),
n=Math.max(1,t.width-N),[o,r,s]=[Number(i.min),Number(i.max),Number(i.step)||1],d=v((e-t.left-N/2)/n,0,1)*(r-o);return o+
Math.round(d/s)*s}function f(i){return i===0?"0":Number(i.toPrecision(3)).toString().replace("-","−")}function V({field:i,pixels:e},t,n){
let[o,r,s]=i,d=a=>Math.max(0,s+a*r-o/2),c=a=>Math.min(e,s+a*r+o/2),[u,p,m,h]=[d(t),d(n),c(t),c(n)];return{top:u,left:p,bottom:m,
right:h,clipped:m-u<o||h-p<o}}function z({top:i,left:e,bottom:t,right:n},o){let r=100/o;return{left:e*r,top:i*r,width:(n-
e)*r,height:(t-i)*r}}function M({field:i,pixels:e,shape:[t,n]}){let[,o,r]=i,s=100/e,d=(r-o/2)*s;return{left:d,top:d,width:n*
o*s,height:t*o*s}}function W(i,e,t){let{left:n,top:o}=M(i),r=100*i.field[1]/i.pixels;return{left:n+t*r,top:o+e*r,width:r,
height:r}}function G(i,e,t){let{left:n,top:o,width:r,height:s}=M(i),[d,c]=i.shape,u=(p,m,h,a)=>v(Math.floor((100*p-m)/h*
a),0,a-1);return[u(t,o,s,d),u(e,n,r,c)]}function j(i,e,t,n){let o=`${Math.round(n.top)}–${Math.round(n.bottom)-1}`,r=`${Math.
round(n.left)}–${Math.round(n.right)-1}`,s=n.clipped?", cut off by the edge":"";return`row ${i}, column ${e}: ${f(t)} \
· sees input rows ${o}, columns ${r}${s}`}function q({silent:i,field:e,pixels:t}){if(i)return"Silent on this picture: z\
ero everywhere.";let[n]=e,o=`${t}×${t}`,r=x("Point at a value.","Tap a value.");return n<t?`${r} Each sees ${n}×${n} o\
f the ${o} input pixels.`:`${r} Each sees ${n}×${n} pixels, more than the whole input of ${o}.`}var X=240,H=100;function Y({patch:i,pixels:e},t){let[n,o,r,s]=i.square,d=l("canvas",{width:Math.max(1,s-o),height:Math.max(
1,r-n),role:"img","aria-label":`Input rows ${n} to ${r-1}, columns ${o} to ${s-1}`}),c=()=>{let p=t.naturalWidth/e,[m,h,
a,g]=[o*p,n*p,(s-o)*p,(r-n)*p];C(d).drawImage(t,m,h,a,g,0,0,d.width,d.height)};t.decode().then(c,()=>{});let u=`excites \
it most: ${f(i.value)} at row ${i.row}, column ${i.column}`;return{canvas:d,figure:l("figure","",d,l("figcaption","",u))}}
function _({histogram:i,edges:e,low:t,high:n,mean:o,zeros:r}){let s=`${(100*r).toFixed(0)} %`,d=b("svg",{viewBox:`0 0 ${X}\
 ${H}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${f(t)} to ${f(n)}; ${s} are zero`}),c=Math.max(
...i),u=X/i.length;i.forEach((m,h)=>{let a=c?H*Math.sqrt(m)/Math.sqrt(c):0,g=`${f(e[h]??0)} to ${f(e[h+1]??0)}: ${m} val\
ues`,J={x:h*u,y:H-a,width:u-1,height:a};d.append(b("rect",J,b("title",{},g)))});let p=`how often which value (√ scale) ·\
 mean ${f(o)} · ${s} zeros`;return l("figure","",d,l("figcaption","",p))}var K=700,de=380,ce=1.2,ue=.65,pe={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},S=class{constructor(e){
this.host=e;let t=l("label","mix","picture",U(e,this.cover),l("span","","map"));this.head.append(this.button("‹","Prev\
ious channel",()=>this.host.trigger("step",-1)),this.title,this.button("›","Next channel",()=>this.host.trigger("step",
1)),this.button("×","Close",()=>this.root.classList.remove("open"),"close"));let n=l("div","rest",this.spoken,t,this.legend,
this.facts);this.root.append(this.head,this.stage,n),e.append(this.root),this.listen()}root=l("div","detail");head=l("he\
ader");title=l("div","title");picture=l("img","picture");map=l("img",{class:"map",alt:""});field=l("div",{class:"field",
hidden:!0});pixel=l("div",{class:"pixel",hidden:!0});stage=l("div",{class:"stage",tabindex:0,role:"application","aria-ro\
ledescription":"enlarged feature map"},this.picture,this.map,this.field,this.pixel);spoken=l("p",{class:"say","aria-live":"\
polite"});low=l("span");high=l("span");colours=l("img",{alt:""});legend=l("div","legend",this.low,this.colours,this.high);cover=l(
"input",{type:"range",min:0,max:1,step:.05,value:ue,"aria-label":"How much of the map covers the picture"});facts=l("div",
"facts");data=null;header=null;values=new Float32Array;place=null;drawing;update(e){if(this.stand(),e===this.data)return;
this.data=e;let[t,n]=F(e),[o,r,s,d]=n;this.header=t,this.values=new Float32Array(w(r,"map's values").buffer),this.place=
null,this.drawing=this.host.renewed(this.drawing),this.stand(),this.show(this.map,o),this.show(this.picture,s),this.show(
this.colours,d),this.name(t),this.rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[c,u,p,m]=t.place;
k({side:t.side,module:c,branch:u,layer:p,channel:m},!1)}stand(){let e=this.header?.compared===!0,t=window.innerWidth<K,n=this.
root.clientWidth>de*L();this.root.classList.toggle("pair",n),this.root.classList.toggle("compared",e),this.root.classList.
toggle("brief",e&&(!n||L()>ce)),this.root.classList.toggle("drawer",t&&!e&&R(this.root)!==null)}button(e,t,n,o=""){let s=l(
"button",{type:"button",class:o||null,title:t,"aria-label":t},e);return s.addEventListener("click",n,{signal:this.host.signal}),
s}show(e,t){let n=I(w(t,"picture"));e.src=n,this.drawing?.onEnd(()=>URL.revokeObjectURL(n))}name(e){let{layer:t,channel:n,
concat:o,picture:r,low:s,high:d,silent:c,colour:u,ink:p}=e,[m,h]=e.shape;this.coverMap(),A(this.map,M(e)),this.picture.alt=
r,Object.assign(this.head.style,{background:u,color:p}),this.title.replaceChildren(l("b","",`${t} · channel ${n}`),l("s\
pan","",o)),this.low.textContent=f(s),this.high.textContent=f(d),this.legend.hidden=c;let a=`Channel ${n} of ${t} over ${r}\
, ${m}×${h} values.${x(" Arrow keys read them.","")}`;this.stage.setAttribute("aria-label",a)}coverMap(){this.map.style.
opacity=this.cover.value}rest(){this.field.hidden=this.pixel.hidden=!0,this.header&&(this.spoken.textContent=q(this.header))}point(e,t){
let n=this.header;if(!n)return;this.place=[e,t];let o=V(n,e,t),r=this.values[e*n.shape[1]+t]??0;A(this.field,z(o,n.pixels)),
A(this.pixel,W(n,e,t)),this.spoken.textContent=j(e,t,r,o)}drawFacts(e,{signal:t}){if(e.silent)return[];let{canvas:n,figure:o}=Y(
e,this.picture),{row:r,column:s}=e.patch;return n.addEventListener("pointerenter",()=>this.point(r,s),{signal:t}),n.addEventListener(
"pointerleave",()=>this.rest(),{signal:t}),[o,_(e)]}listen(){let{signal:e}=this.host,t=this.stage;this.cover.addEventListener(
"input",()=>this.coverMap(),{signal:e});let n=o=>r=>{r.pointerType!=="touch"&&o(r)};t.addEventListener("pointermove",n(this.
pointUnder.bind(this)),{signal:e}),t.addEventListener("pointerleave",n(this.rest.bind(this)),{signal:e}),y(this.host,t,o=>this.
pointUnder(o)),t.addEventListener("blur",()=>this.rest(),{signal:e}),t.addEventListener("keydown",o=>this.press(o),{signal:e}),
this.host.onResize(this.root,()=>this.stand()),window.addEventListener("resize",()=>this.stand(),{signal:e}),B(this.host,
({side:o},r)=>{r&&o===this.header?.side&&!this.header.compared&&window.innerWidth<K&&this.root.classList.add("open")})}pointUnder(e){
if(!this.header)return;let t=this.stage.getBoundingClientRect();this.point(...G(this.header,(e.clientX-t.left)/t.width,(e.
clientY-t.top)/t.height))}press(e){let t=pe[e.key];if(!t||!this.header)return;e.preventDefault();let[n,o]=this.header.shape,
[r,s]=this.place??[Math.floor(n/2),Math.floor(o/2)];this.point(v(r+t[0],0,n-1),v(s+t[1],0,o-1))}};function A(i,e){i.hidden=
!1;for(let[t,n]of Object.entries(e))i.style.setProperty(t,`${n}%`)}var We=O(i=>new S(i));export{We as default};
