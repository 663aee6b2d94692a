// Made from frontend/ by `npm run build`.
import{clamp as C,element as l,present as x}from"../inception.shared/shared-HPBMSTZK.js";import{enlarged as R}from"../inception.shared/shared-HPBMSTZK.js";
import{announceMap as _,enlargedOn as F,onMapAnnounced as j,placeOf as q,wishNeighbour as N}from"../inception.shared/shared-HPBMSTZK.js";
import{heightFrom as V}from"../inception.shared/shared-HPBMSTZK.js";import{followPointer as G}from"../inception.shared/shared-HPBMSTZK.js";
import{mount as Y}from"../inception.shared/shared-HPBMSTZK.js";import{addressOf as K,unpack as T}from"../inception.shared/shared-HPBMSTZK.js";
import{byPointer as X}from"../inception.shared/shared-HPBMSTZK.js";import{slider as J}from"../inception.shared/shared-HPBMSTZK.js";import{element as f,penOf as I,shape as w}from"../inception.shared/shared-HPBMSTZK.js";import{clamp as S}from"../inception.shared/shared-HPBMSTZK.js";import{byPointer as z}from"../inception.shared/shared-HPBMSTZK.js";
function v(s){return s===0?"0":Number(s.toPrecision(3)).toString().replace("-","−")}function L({field:s,pixels:t},e,i){
let[r,o,n]=s,a=c=>Math.max(0,n+c*o-r/2),d=c=>Math.min(t,n+c*o+r/2),[p,h,u,m]=[a(e),a(i),d(e),d(i)];return{top:p,left:h,bottom:u,
right:m,clipped:u-p<r||m-h<r}}function H({top:s,left:t,bottom:e,right:i},r){let o=100/r;return{left:t*o,top:s*o,width:(i-
t)*o,height:(e-s)*o}}function g({field:s,pixels:t,shape:[e,i]}){let[,r,o]=s,n=100/t,a=(o-r/2)*n;return{left:a,top:a,width:i*
r*n,height:e*r*n}}function M(s,t,e){let{left:i,top:r}=g(s),o=100*s.field[1]/s.pixels;return{left:i+e*o,top:r+t*o,width:o,
height:o}}function P(s,t,e){let{left:i,top:r,width:o,height:n}=g(s),[a,d]=s.shape,p=(h,u,m,c)=>S(Math.floor((100*h-u)/m*
c),0,c-1);return[p(e,r,n,a),p(t,i,o,d)]}function A(s,t,e,i){let r=`${Math.round(i.top)}–${Math.round(i.bottom)-1}`,o=`${Math.
round(i.left)}–${Math.round(i.right)-1}`,n=i.clipped?", cut off by the edge":"";return`row ${s}, column ${t}: ${v(e)} \
· sees input rows ${r}, columns ${o}${n}`}function B({silent:s,field:t,pixels:e}){if(s)return"Silent on this picture: z\
ero everywhere.";let[i]=t,r=`${e}×${e}`,o=z("Point at a value.","Tap a value.");return i<e?`${o} Each sees ${i}×${i} o\
f the ${r} input pixels.`:`${o} Each sees ${i}×${i} pixels, more than the whole input of ${r}.`}var D=240,y=100;function k({patch:s,pixels:t},e){let[i,r,o,n]=s.square,a=f("canvas",{width:Math.max(1,n-r),height:Math.max(
1,o-i),role:"img","aria-label":`Input rows ${i} to ${o-1}, columns ${r} to ${n-1}`}),d=()=>{let h=e.naturalWidth/t,[u,m,
c,b]=[r*h,i*h,(n-r)*h,(o-i)*h];I(a).drawImage(e,u,m,c,b,0,0,a.width,a.height)};e.decode().then(d,()=>{});let p=`excites \
it most: ${v(s.value)} at row ${s.row}, column ${s.column}`;return{canvas:a,figure:f("figure","",a,f("figcaption","",p))}}
function O({histogram:s,edges:t,low:e,high:i,mean:r,zeros:o}){let n=`${(100*o).toFixed(0)} %`,a=w("svg",{viewBox:`0 0 ${D}\
 ${y}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${v(e)} to ${v(i)}; ${n} are zero`}),d=Math.max(
...s),p=D/s.length;s.forEach((u,m)=>{let c=d?y*Math.sqrt(u)/Math.sqrt(d):0,b=`${v(t[m]??0)} to ${v(t[m+1]??0)}: ${u} ${u===
1?"value":"values"}`,W={x:m*p,y:y-c,width:p-1,height:c};a.append(w("rect",W,w("title",{},b)))});let h=`how often each va\
lue occurs (height: √ of the count) · mean ${v(r)} · ${n} zeros`;return f("figure","",a,f("figcaption","",h))}var U=700,Q=380,Z=1.2,tt=.65,et={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},E=class{constructor(t){
this.host=t;let e=l("label","mix","picture",J(t,this.cover),l("span","","map"));this.head.append(this.button("‹","Prev\
ious channel",()=>this.step(-1)),this.title,this.button("›","Next channel",()=>this.step(1)),this.button("×","Close",
()=>this.root.classList.remove("open"),"close"));let i=l("div","rest",this.spoken,e,this.legend,this.facts);this.root.append(
this.head,this.stage,i),t.append(this.root),this.listen()}root=l("div","detail");head=l("header");title=l("div","title");picture=l(
"img","picture");map=l("img",{class:"map",alt:""});field=l("div",{class:"field",hidden:!0});pixel=l("div",{class:"pixel",
hidden:!0});stage=l("div",{class:"stage",tabindex:0,role:"application","aria-roledescription":"enlarged feature map"},this.
picture,this.map,this.field,this.pixel);spoken=l("p",{class:"say","aria-live":"polite"});low=l("span");high=l("span");colours=l(
"img",{alt:""});legend=l("div","legend",this.low,this.colours,this.high);cover=l("input",{type:"range",min:0,max:1,step:.05,
value:tt,"aria-label":"How much of the map covers the picture"});facts=l("div","facts");data=null;sent=null;header=null;shown=null;values=new Float32Array;place=null;drawing;update(t){
if(this.stand(),t===this.data)return;this.data=t;let[{told:e},[i]]=T(t),[r,o]=T(x(i,"block of a map"));this.sent={header:r,
blobs:o},F(r.side).hear(e)!=="behind"&&this.draw(r,o)}draw(t,e){let[i,r,o,n]=e;this.header=t,this.values=new Float32Array(
x(r,"map's values").buffer),this.place=null,this.drawing=this.host.renewed(this.drawing),this.root.classList.remove("com\
ing"),this.stand(),this.show(this.map,i),this.show(this.picture,o,"image/jpeg"),this.show(this.colours,n),this.name(t),this.
rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[a,d,p,h]=t.place;this.shown={side:t.side,module:a,
branch:d,layer:p,channel:h},_(this.shown)}preview(t,{called:e,concat:i,colour:r,pixels:o}){if(!this.sent)return;let{header:n,
blobs:a}=this.sent;String(n.place)===String(q(t))?this.draw(n,a):n.place[0]===t.module&&!n.compared&&(this.shown=t,this.
header=null,this.field.hidden=this.pixel.hidden=!0,this.root.classList.add("coming"),o?this.map.src=o.toDataURL():this.map.
removeAttribute("src"),this.call(e,t.channel,i,r))}step(t){this.shown&&!N(this.shown,t)&&this.host.trigger("step",t)}stand(){
let t=this.sent?.header.compared===!0,e=window.innerWidth<U,i=this.root.clientWidth>Q*R();this.root.classList.toggle("pa\
ir",i),this.root.classList.toggle("compared",t),this.root.classList.toggle("brief",t&&(!i||R()>Z)),this.root.classList.toggle(
"drawer",e&&!t&&V(this.root)!==null)}button(t,e,i,r=""){let n=l("button",{type:"button",class:r||null,title:e,"aria-labe\
l":e},t);return n.addEventListener("click",i,{signal:this.host.signal}),n}show(t,e,i){t.src=K(x(e,"picture"),i)}name(t){
let{layer:e,channel:i,concat:r,picture:o,low:n,high:a,silent:d,colour:p,ink:h}=t,[u,m]=t.shape;this.coverMap(),$(this.map,
g(t)),this.picture.alt=o,this.head.style.color=h,this.call(e,i,r,p),this.low.textContent=v(n),this.high.textContent=v(a),
this.legend.hidden=d;let c=`Channel ${i} of ${e} over ${o}, ${u}×${m} values.${X(" Arrow keys read them.","")}`;this.stage.
setAttribute("aria-label",c)}call(t,e,i,r){this.head.style.background=r,this.title.replaceChildren(l("b","",`${t} · chan\
nel ${e}`),l("span","",i))}coverMap(){this.map.style.opacity=this.cover.value}rest(){this.field.hidden=this.pixel.hidden=
!0,this.header&&(this.spoken.textContent=B(this.header))}point(t,e){let i=this.header;if(!i)return;this.place=[t,e];let r=L(
i,t,e),o=this.values[t*i.shape[1]+e]??0;$(this.field,H(r,i.pixels)),$(this.pixel,M(i,t,e)),this.spoken.textContent=A(t,e,
o,r)}drawFacts(t,{signal:e}){if(t.silent)return[];let{canvas:i,figure:r}=k(t,this.picture),{row:o,column:n}=t.patch;return i.
addEventListener("pointerenter",()=>this.point(o,n),{signal:e}),i.addEventListener("pointerleave",()=>this.rest(),{signal:e}),
[r,O(t)]}listen(){let{signal:t}=this.host,e=this.stage;this.cover.addEventListener("input",()=>this.coverMap(),{signal:t});
let i=r=>o=>{o.pointerType!=="touch"&&r(o)};e.addEventListener("pointermove",i(this.pointUnder.bind(this)),{signal:t}),e.
addEventListener("pointerleave",i(this.rest.bind(this)),{signal:t}),G(this.host,e,r=>this.pointUnder(r)),e.addEventListener(
"blur",()=>this.rest(),{signal:t}),e.addEventListener("keydown",r=>this.press(r),{signal:t}),this.host.onResize(this.root,
()=>this.stand()),window.addEventListener("resize",()=>this.stand(),{signal:t}),j(this.host,(r,o)=>{let{side:n,compared:a}=this.
sent?.header??{};!o||r.side!==n||(this.preview(r,o),!a&&window.innerWidth<U&&this.root.classList.add("open"))})}pointUnder(t){
if(!this.header)return;let e=this.stage.getBoundingClientRect();this.point(...P(this.header,(t.clientX-e.left)/e.width,(t.
clientY-e.top)/e.height))}press(t){let e=et[t.key];if(!e||!this.header)return;t.preventDefault();let[i,r]=this.header.shape,
[o,n]=this.place??[Math.floor(i/2),Math.floor(r/2)];this.point(C(o+e[0],0,i-1),C(n+e[1],0,r-1))}};function $(s,t){s.hidden=
!1;for(let[e,i]of Object.entries(t))s.style.setProperty(e,`${i}%`)}var wt=Y(s=>new E(s));export{wt as default};
