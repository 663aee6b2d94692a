// Made from frontend/ by `npm run build`.
import{clamp as O,element as a,present as C}from"../inception.shared/shared-GCRLWN3Q.js";import{enlarged as W}from"../inception.shared/shared-GCRLWN3Q.js";
import{announceMap as I,onMapAnnounced as _}from"../inception.shared/shared-GCRLWN3Q.js";import{heightFrom as j}from"../inception.shared/shared-GCRLWN3Q.js";
import{followPointer as F}from"../inception.shared/shared-GCRLWN3Q.js";import{mount as q}from"../inception.shared/shared-GCRLWN3Q.js";
import{addressOf as V,unpack as G}from"../inception.shared/shared-GCRLWN3Q.js";import{byPointer as N}from"../inception.shared/shared-GCRLWN3Q.js";
import{slider as Y}from"../inception.shared/shared-GCRLWN3Q.js";import{element as v,penOf as z,shape as w}from"../inception.shared/shared-GCRLWN3Q.js";import{clamp as T}from"../inception.shared/shared-GCRLWN3Q.js";import{byPointer as S}from"../inception.shared/shared-GCRLWN3Q.js";
function f(n){return n===0?"0":Number(n.toPrecision(3)).toString().replace("-","−")}function E({field:n,pixels:e},t,i){
let[r,o,s]=n,l=u=>Math.max(0,s+u*o-r/2),c=u=>Math.min(e,s+u*o+r/2),[p,h,d,m]=[l(t),l(i),c(t),c(i)];return{top:p,left:h,bottom:d,
right:m,clipped:d-p<r||m-h<r}}function L({top:n,left:e,bottom:t,right:i},r){let o=100/r;return{left:e*o,top:n*o,width:(i-
e)*o,height:(t-n)*o}}function g({field:n,pixels:e,shape:[t,i]}){let[,r,o]=n,s=100/e,l=(o-r/2)*s;return{left:l,top:l,width:i*
r*s,height:t*r*s}}function M(n,e,t){let{left:i,top:r}=g(n),o=100*n.field[1]/n.pixels;return{left:i+t*o,top:r+e*o,width:o,
height:o}}function H(n,e,t){let{left:i,top:r,width:o,height:s}=g(n),[l,c]=n.shape,p=(h,d,m,u)=>T(Math.floor((100*h-d)/m*
u),0,u-1);return[p(t,r,s,l),p(e,i,o,c)]}function A(n,e,t,i){let r=`${Math.round(i.top)}–${Math.round(i.bottom)-1}`,o=`${Math.
round(i.left)}–${Math.round(i.right)-1}`,s=i.clipped?", cut off by the edge":"";return`row ${n}, column ${e}: ${f(t)} \
· sees input rows ${r}, columns ${o}${s}`}function P({silent:n,field:e,pixels:t}){if(n)return"Silent on this picture: z\
ero everywhere.";let[i]=e,r=`${t}×${t}`,o=S("Point at a value.","Tap a value.");return i<t?`${o} Each sees ${i}×${i} o\
f the ${r} input pixels.`:`${o} Each sees ${i}×${i} pixels, more than the whole input of ${r}.`}var B=240,y=100;function D({patch:n,pixels:e},t){let[i,r,o,s]=n.square,l=v("canvas",{width:Math.max(1,s-r),height:Math.max(
1,o-i),role:"img","aria-label":`Input rows ${i} to ${o-1}, columns ${r} to ${s-1}`}),c=()=>{let h=t.naturalWidth/e,[d,m,
u,b]=[r*h,i*h,(s-r)*h,(o-i)*h];z(l).drawImage(t,d,m,u,b,0,0,l.width,l.height)};t.decode().then(c,()=>{});let p=`excites \
it most: ${f(n.value)} at row ${n.row}, column ${n.column}`;return{canvas:l,figure:v("figure","",l,v("figcaption","",p))}}
function k({histogram:n,edges:e,low:t,high:i,mean:r,zeros:o}){let s=`${(100*o).toFixed(0)} %`,l=w("svg",{viewBox:`0 0 ${B}\
 ${y}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${f(t)} to ${f(i)}; ${s} are zero`}),c=Math.max(
...n),p=B/n.length;n.forEach((d,m)=>{let u=c?y*Math.sqrt(d)/Math.sqrt(c):0,b=`${f(e[m]??0)} to ${f(e[m+1]??0)}: ${d} ${d===
1?"value":"values"}`,U={x:m*p,y:y-u,width:p-1,height:u};l.append(w("rect",U,w("title",{},b)))});let h=`how often which v\
alue (√ scale) · mean ${f(r)} · ${s} zeros`;return v("figure","",l,v("figcaption","",h))}var R=700,K=380,X=1.2,J=.65,Q={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},$=class{constructor(e){
this.host=e;let t=a("label","mix","picture",Y(e,this.cover),a("span","","map"));this.head.append(this.button("‹","Prev\
ious channel",()=>this.host.trigger("step",-1)),this.title,this.button("›","Next channel",()=>this.host.trigger("step",
1)),this.button("×","Close",()=>this.root.classList.remove("open"),"close"));let i=a("div","rest",this.spoken,t,this.legend,
this.facts);this.root.append(this.head,this.stage,i),e.append(this.root),this.listen()}root=a("div","detail");head=a("he\
ader");title=a("div","title");picture=a("img","picture");map=a("img",{class:"map",alt:""});field=a("div",{class:"field",
hidden:!0});pixel=a("div",{class:"pixel",hidden:!0});stage=a("div",{class:"stage",tabindex:0,role:"application","aria-ro\
ledescription":"enlarged feature map"},this.picture,this.map,this.field,this.pixel);spoken=a("p",{class:"say","aria-live":"\
polite"});low=a("span");high=a("span");colours=a("img",{alt:""});legend=a("div","legend",this.low,this.colours,this.high);cover=a(
"input",{type:"range",min:0,max:1,step:.05,value:J,"aria-label":"How much of the map covers the picture"});facts=a("div",
"facts");data=null;header=null;values=new Float32Array;place=null;drawing;update(e){if(this.stand(),e===this.data)return;
this.data=e;let[t,i]=G(e),[r,o,s,l]=i;this.header=t,this.values=new Float32Array(C(o,"map's values").buffer),this.place=
null,this.drawing=this.host.renewed(this.drawing),this.stand(),this.show(this.map,r),this.show(this.picture,s,"image/jpe\
g"),this.show(this.colours,l),this.name(t),this.rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[
c,p,h,d]=t.place;I({side:t.side,module:c,branch:p,layer:h,channel:d},!1)}stand(){let e=this.header?.compared===!0,t=window.
innerWidth<R,i=this.root.clientWidth>K*W();this.root.classList.toggle("pair",i),this.root.classList.toggle("compared",e),
this.root.classList.toggle("brief",e&&(!i||W()>X)),this.root.classList.toggle("drawer",t&&!e&&j(this.root)!==null)}button(e,t,i,r=""){
let s=a("button",{type:"button",class:r||null,title:t,"aria-label":t},e);return s.addEventListener("click",i,{signal:this.
host.signal}),s}show(e,t,i){e.src=V(C(t,"picture"),i)}name(e){let{layer:t,channel:i,concat:r,picture:o,low:s,high:l,silent:c,
colour:p,ink:h}=e,[d,m]=e.shape;this.coverMap(),x(this.map,g(e)),this.picture.alt=o,Object.assign(this.head.style,{background:p,
color:h}),this.title.replaceChildren(a("b","",`${t} · channel ${i}`),a("span","",r)),this.low.textContent=f(s),this.high.
textContent=f(l),this.legend.hidden=c;let u=`Channel ${i} of ${t} over ${o}, ${d}×${m} values.${N(" Arrow keys read the\
m.","")}`;this.stage.setAttribute("aria-label",u)}coverMap(){this.map.style.opacity=this.cover.value}rest(){this.field.hidden=
this.pixel.hidden=!0,this.header&&(this.spoken.textContent=P(this.header))}point(e,t){let i=this.header;if(!i)return;this.
place=[e,t];let r=E(i,e,t),o=this.values[e*i.shape[1]+t]??0;x(this.field,L(r,i.pixels)),x(this.pixel,M(i,e,t)),this.spoken.
textContent=A(e,t,o,r)}drawFacts(e,{signal:t}){if(e.silent)return[];let{canvas:i,figure:r}=D(e,this.picture),{row:o,column:s}=e.
patch;return i.addEventListener("pointerenter",()=>this.point(o,s),{signal:t}),i.addEventListener("pointerleave",()=>this.
rest(),{signal:t}),[r,k(e)]}listen(){let{signal:e}=this.host,t=this.stage;this.cover.addEventListener("input",()=>this.coverMap(),
{signal:e});let i=r=>o=>{o.pointerType!=="touch"&&r(o)};t.addEventListener("pointermove",i(this.pointUnder.bind(this)),{
signal:e}),t.addEventListener("pointerleave",i(this.rest.bind(this)),{signal:e}),F(this.host,t,r=>this.pointUnder(r)),t.
addEventListener("blur",()=>this.rest(),{signal:e}),t.addEventListener("keydown",r=>this.press(r),{signal:e}),this.host.
onResize(this.root,()=>this.stand()),window.addEventListener("resize",()=>this.stand(),{signal:e}),_(this.host,({side:r},o)=>{
o&&r===this.header?.side&&!this.header.compared&&window.innerWidth<R&&this.root.classList.add("open")})}pointUnder(e){if(!this.
header)return;let t=this.stage.getBoundingClientRect();this.point(...H(this.header,(e.clientX-t.left)/t.width,(e.clientY-
t.top)/t.height))}press(e){let t=Q[e.key];if(!t||!this.header)return;e.preventDefault();let[i,r]=this.header.shape,[o,s]=this.
place??[Math.floor(i/2),Math.floor(r/2)];this.point(O(o+t[0],0,i-1),O(s+t[1],0,r-1))}};function x(n,e){n.hidden=!1;for(let[
t,i]of Object.entries(e))n.style.setProperty(t,`${i}%`)}var vt=q(n=>new $(n));export{vt as default};
