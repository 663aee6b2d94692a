// Made from frontend/ by `npm run build`.
import{onMapCame as F}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as C,element as h,present as $}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as R}from"../inception.shared/shared-7VVPGWNY.js";import{announceMap as j,enlargedOn as q,onMapAnnounced as N,
placeOf as T,wishNeighbour as V}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as G}from"../inception.shared/shared-7VVPGWNY.js";
import{followPointer as Y}from"../inception.shared/shared-7VVPGWNY.js";import{mount as K}from"../inception.shared/shared-7VVPGWNY.js";
import{addressOf as X,unpack as b}from"../inception.shared/shared-7VVPGWNY.js";import{byPointer as J}from"../inception.shared/shared-7VVPGWNY.js";
import{slider as Q}from"../inception.shared/shared-7VVPGWNY.js";import{element as v,penOf as _,shape as y}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as z}from"../inception.shared/shared-7VVPGWNY.js";import{byPointer as I}from"../inception.shared/shared-7VVPGWNY.js";
function f(n){return n===0?"0":Number(n.toPrecision(3)).toString().replace("-","−")}function H({field:n,pixels:t},e,i){
let[r,s,o]=n,a=c=>Math.max(0,o+c*s-r/2),p=c=>Math.min(t,o+c*s+r/2),[d,l,u,m]=[a(e),a(i),p(e),p(i)];return{top:d,left:l,bottom:u,
right:m,clipped:u-d<r||m-l<r}}function L({top:n,left:t,bottom:e,right:i},r){let s=100/r;return{left:t*s,top:n*s,width:(i-
t)*s,height:(e-n)*s}}function g({field:n,pixels:t,shape:[e,i]}){let[,r,s]=n,o=100/t,a=(s-r/2)*o;return{left:a,top:a,width:i*
r*o,height:e*r*o}}function M(n,t,e){let{left:i,top:r}=g(n),s=100*n.field[1]/n.pixels;return{left:i+e*s,top:r+t*s,width:s,
height:s}}function P(n,t,e){let{left:i,top:r,width:s,height:o}=g(n),[a,p]=n.shape,d=(l,u,m,c)=>z(Math.floor((100*l-u)/m*
c),0,c-1);return[d(e,r,o,a),d(t,i,s,p)]}function B(n,t,e,i){let r=`${Math.round(i.top)}–${Math.round(i.bottom)-1}`,s=`${Math.
round(i.left)}–${Math.round(i.right)-1}`,o=i.clipped?", cut off by the edge":"";return`row ${n}, column ${t}: ${f(e)} \
· sees input rows ${r}, columns ${s}${o}`}function D({silent:n,field:t,pixels:e}){if(n)return"Silent on this picture: z\
ero everywhere.";let[i]=t,r=`${e}×${e}`,s=I("Point at a value.","Tap a value.");return i<e?`${s} Each sees ${i}×${i} o\
f the ${r} input pixels.`:`${s} Each sees ${i}×${i} pixels, more than the whole input of ${r}.`}var k=240,x=100;function O({patch:n,pixels:t},e){let[i,r,s,o]=n.square,a=v("canvas",{width:Math.max(1,o-r),height:Math.max(
1,s-i),role:"img","aria-label":`Input rows ${i} to ${s-1}, columns ${r} to ${o-1}`}),p=()=>{let l=e.naturalWidth/t,[u,m,
c,w]=[r*l,i*l,(o-r)*l,(s-i)*l];_(a).drawImage(e,u,m,c,w,0,0,a.width,a.height)};e.decode().then(p,()=>{});let d=`excites \
it most: ${f(n.value)} at row ${n.row}, column ${n.column}`;return{canvas:a,figure:v("figure","",a,v("figcaption","",d))}}
function S({histogram:n,edges:t,low:e,high:i,mean:r,zeros:s}){let o=`${(100*s).toFixed(0)} %`,a=y("svg",{viewBox:`0 0 ${k}\
 ${x}`,role:"img",preserveAspectRatio:"none","aria-label":`Histogram from ${f(e)} to ${f(i)}; ${o} are zero`}),p=Math.max(
...n),d=k/n.length;n.forEach((u,m)=>{let c=p?x*Math.sqrt(u)/Math.sqrt(p):0,w=`${f(t[m]??0)} to ${f(t[m+1]??0)}: ${u} ${u===
1?"value":"values"}`,W={x:m*d,y:x-c,width:d-1,height:c};a.append(y("rect",W,y("title",{},w)))});let l=`how often each va\
lue occurs (height: √ of the count) · mean ${f(r)} · ${o} zeros`;return v("figure","",a,v("figcaption","",l))}var U=700,Z=380,tt=1.2,et=.65,it={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},A=class{constructor(t){
this.host=t;let e=h("label","mix","picture",Q(t,this.cover),h("span","","map"));this.head.append(this.button("‹","Prev\
ious channel",()=>this.step(-1)),this.title,this.button("›","Next channel",()=>this.step(1)),this.button("×","Close",
()=>this.root.classList.remove("open"),"close"));let i=h("div","rest",this.spoken,e,this.legend,this.facts);this.root.append(
this.head,this.stage,i),t.append(this.root),this.listen()}root=h("div","detail");head=h("header");title=h("div","title");picture=h(
"img","picture");map=h("img",{class:"map",alt:""});field=h("div",{class:"field",hidden:!0});pixel=h("div",{class:"pixel",
hidden:!0});stage=h("div",{class:"stage",tabindex:0,role:"application","aria-roledescription":"enlarged feature map"},this.
picture,this.map,this.field,this.pixel);spoken=h("p",{class:"say","aria-live":"polite"});low=h("span");high=h("span");colours=h(
"img",{alt:""});legend=h("div","legend",this.low,this.colours,this.high);cover=h("input",{type:"range",min:0,max:1,step:.05,
value:et,"aria-label":"How much of the map covers the picture"});facts=h("div","facts");data=null;sent=null;header=null;shown=null;values=new Float32Array;place=null;drawing;ahead=null;isAhead=!1;update(t){
if(this.stand(),t===this.data)return;this.data=t;let[{told:e},[i]]=b(t),r=$(i,"block of a map"),[s,o]=b(r);this.sent={header:s,
blobs:o};let a=this.isAhead&&String(this.ahead)===String(r);this.ahead=null,q(s.side).hear(e)!=="behind"&&!a&&this.draw(
s,o)}keepAhead(t){this.sent?.header.compared||(this.ahead=t,this.isAhead=!1,this.root.dataset.ahead=String(b(t)[0].place),
!this.header&&this.shown&&this.drawAhead(this.shown))}drawAhead(t){if(!this.ahead)return!1;let[e,i]=b(this.ahead);return String(
e.place)!==String(T(t))?!1:(this.draw(e,i),this.isAhead=!0,!0)}draw(t,e){this.isAhead=!1;let[i,r,s,o]=e;this.header=t,this.
values=new Float32Array($(r,"map's values").buffer),this.place=null,this.drawing=this.host.renewed(this.drawing),this.root.
classList.remove("coming"),this.stand(),this.show(this.map,i),this.show(this.picture,s,"image/jpeg"),this.show(this.colours,
o),this.name(t),this.rest(),this.facts.replaceChildren(...this.drawFacts(t,this.drawing));let[a,p,d,l]=t.place;this.shown=
{side:t.side,module:a,branch:p,layer:d,channel:l},j(this.shown)}preview(t,{called:e,concat:i,colour:r,pixels:s}){if(!this.
sent)return;let{header:o,blobs:a}=this.sent;if(String(o.place)===String(T(t)))this.draw(o,a);else{if(this.drawAhead(t))return;
o.place[0]===t.module&&!o.compared&&(this.shown=t,this.header=null,this.field.hidden=this.pixel.hidden=!0,this.root.classList.
add("coming"),s?this.map.src=s.toDataURL():this.map.removeAttribute("src"),this.call(e,t.channel,i,r))}}step(t){this.shown&&
!V(this.shown,t)&&this.host.trigger("step",t)}stand(){let t=this.sent?.header.compared===!0,e=window.innerWidth<U,i=this.
root.clientWidth>Z*R();this.root.classList.toggle("pair",i),this.root.classList.toggle("compared",t),this.root.classList.
toggle("brief",t&&(!i||R()>tt)),this.root.classList.toggle("drawer",e&&!t&&G(this.root)!==null)}button(t,e,i,r=""){let o=h(
"button",{type:"button",class:r||null,title:e,"aria-label":e},t);return o.addEventListener("click",i,{signal:this.host.signal}),
o}show(t,e,i){t.src=X($(e,"picture"),i)}name(t){let{layer:e,channel:i,concat:r,picture:s,low:o,high:a,silent:p,colour:d,
ink:l}=t,[u,m]=t.shape;this.coverMap(),E(this.map,g(t)),this.picture.alt=s,this.head.style.color=l,this.call(e,i,r,d),this.
low.textContent=f(o),this.high.textContent=f(a),this.legend.hidden=p;let c=`Channel ${i} of ${e} over ${s}, ${u}×${m} v\
alues.${J(" Arrow keys read them.","")}`;this.stage.setAttribute("aria-label",c)}call(t,e,i,r){this.head.style.background=
r,this.title.replaceChildren(h("b","",`${t} · channel ${e}`),h("span","",i))}coverMap(){this.map.style.opacity=this.cover.
value}rest(){this.field.hidden=this.pixel.hidden=!0,this.header&&(this.spoken.textContent=D(this.header))}point(t,e){let i=this.
header;if(!i)return;this.place=[t,e];let r=H(i,t,e),s=this.values[t*i.shape[1]+e]??0;E(this.field,L(r,i.pixels)),E(this.
pixel,M(i,t,e)),this.spoken.textContent=B(t,e,s,r)}drawFacts(t,{signal:e}){if(t.silent)return[];let{canvas:i,figure:r}=O(
t,this.picture),{row:s,column:o}=t.patch;return i.addEventListener("pointerenter",()=>this.point(s,o),{signal:e}),i.addEventListener(
"pointerleave",()=>this.rest(),{signal:e}),[r,S(t)]}listen(){let{signal:t}=this.host,e=this.stage;this.cover.addEventListener(
"input",()=>this.coverMap(),{signal:t});let i=r=>s=>{s.pointerType!=="touch"&&r(s)};e.addEventListener("pointermove",i(this.
pointUnder.bind(this)),{signal:t}),e.addEventListener("pointerleave",i(this.rest.bind(this)),{signal:t}),Y(this.host,e,r=>this.
pointUnder(r)),e.addEventListener("blur",()=>this.rest(),{signal:t}),e.addEventListener("keydown",r=>this.press(r),{signal:t}),
this.host.onResize(this.root,()=>this.stand()),window.addEventListener("resize",()=>this.stand(),{signal:t}),F(this.host,
r=>this.keepAhead(r)),N(this.host,(r,s)=>{let{side:o,compared:a}=this.sent?.header??{};!s||r.side!==o||(this.preview(r,s),
!a&&window.innerWidth<U&&this.root.classList.add("open"))})}pointUnder(t){if(!this.header)return;let e=this.stage.getBoundingClientRect();
this.point(...P(this.header,(t.clientX-e.left)/e.width,(t.clientY-e.top)/e.height))}press(t){let e=it[t.key];if(!e||!this.
header)return;t.preventDefault();let[i,r]=this.header.shape,[s,o]=this.place??[Math.floor(i/2),Math.floor(r/2)];this.point(
C(s+e[0],0,i-1),C(o+e[1],0,r-1))}};function E(n,t){n.hidden=!1;for(let[e,i]of Object.entries(t))n.style.setProperty(e,`${i}\
%`)}var xt=K(n=>new A(n));export{xt as default};
