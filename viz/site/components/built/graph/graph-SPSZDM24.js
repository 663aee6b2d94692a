// Made from frontend/ by `npm run build`.
import{element as p,present as Fe}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as Re}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as $e}from"../inception.shared/shared-7VVPGWNY.js";import{byPointer as Z}from"../inception.shared/shared-7VVPGWNY.js";import{element as st,present as W,setAttributes as q,shape as x}from"../inception.shared/shared-7VVPGWNY.js";import{element as tt,penOf as It,setAttributes as Ht}from"../inception.shared/shared-7VVPGWNY.js";import{framed as jt,origin as Wt}from"../inception.shared/shared-7VVPGWNY.js";var kt=/-?\d+(?:\.\d+)?(?:e-?\d+)?/g;function Ft(o){return(o.match(kt)??[]).map(Number)}function M(o){let t=Ft(o);return Array.from({length:t.length>>1},(e,i)=>[
t[2*i]??0,t[2*i+1]??0])}function V(o){let t=o.map(([n])=>n),e=o.map(([,n])=>n),i=Math.min(...t),s=Math.min(...e);return{
x:i,y:s,width:Math.max(...t)-i,height:Math.max(...e)-s}}function u(o){let t=o.querySelector("polygon"),e=o.querySelector(
"ellipse");if(t)return V(M(t.getAttribute("points")??""));let[i=0,s=0,n=0,r=0]=["cx","cy","rx","ry"].map(a=>Number(e?.getAttribute(
a)));return{x:i-n,y:s-r,width:2*n,height:2*r}}function f({x:o,y:t,width:e,height:i}){return[o+e/2,t+i/2]}function C(o){let[
t,...e]=M(o);if(!t)return[];let i=[t],s=t;for(let n=0;n+2<e.length;n+=3){let[r,a,l]=e.slice(n,n+3);for(let h=1;h<=6;h++)
i.push(Rt([s,r,a,l],h/6));s=l}return i}function Rt([o,t,e,i],s){let n=1-s,r=a=>n*n*n*o[a]+3*n*n*s*t[a]+3*n*s*s*e[a]+s*s*
s*i[a];return[r(0),r(1)]}function I(o,t){return Array.from({length:t},(e,i)=>{let s=i/(t-1)*(o.length-1),n=o[Math.floor(
s)]??[0,0],r=o[Math.ceil(s)]??n;return w(n,r,s%1)})}function w(o,t,e){return[o[0]+(t[0]-o[0])*e,o[1]+(t[1]-o[1])*e]}function L(o,t,e){
let[i,s]=w([o.x,o.y],[t.x,t.y],e),[n,r]=w([o.width,o.height],[t.width,t.height],e);return{x:i,y:s,width:n,height:r}}import{element as $t,penOf as Nt,shape as Vt}from"../inception.shared/shared-7VVPGWNY.js";var Q=1,G=new Map,P=class{constructor(t,e){this.lifetime=t;this.ready=e}src="";pictures=G;ask(t){let e=t?.src??"";if(e===
this.src||(this.src=e,this.pictures=G,!t))return;let i=new Image;i.onload=()=>{this.src!==e||this.lifetime.ended||(this.
pictures=Ct(i,t),this.ready())},i.src=e}};function Ct(o,{side:t,columns:e,places:i}){let s=$t("canvas",{width:t,height:t}),
n=Nt(s),r=a=>{let[l,h]=[a%e*t,Math.floor(a/e)*t];return n.drawImage(o,l,h,t,t,0,0,t,t),s.toDataURL("image/png")};return new Map(
Object.entries(i).map(([a,l])=>[a,r(l)]))}function A(o,t,e){for(let i of o){let s=t.get(i.id);if(s===void 0||i.querySelector(
"image"))continue;let{x:n,y:r}=u(i),a=Vt("image",{class:"map",href:s,x:n+Q,y:r+Q,width:e,height:e});a.style.imageRendering=
"pixelated",i.append(a)}}var qt=["script","foreignObject","image","use","style","animate","set"],Kt=15,_t=17,Ut=2,Xt=1e4;function Yt(o){let t=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;if(t.localName!=="svg")throw new Error("the layout engine sent no SVG");
for(let e of[t,...t.querySelectorAll("*")]){qt.includes(e.localName)&&e.remove();for(let{name:i}of[...e.attributes])/^on|href$/i.
test(i)&&e.removeAttribute(i)}for(let e of t.querySelectorAll("title"))e.remove();return document.importNode(t,!0)}function j({
svg:o,maps:t},e=G){let i=Yt(o),s=[...i.querySelectorAll("g.node")];for(let n of s){let{x:r,y:a,width:l}=u(n),h=t&&n.id in
t.places?t.room:0,d=r+h+(l-h)/2;[...n.querySelectorAll("text")].forEach((c,g)=>{Ht(c,{x:d,y:a+Kt+g*_t,"text-anchor":"mid\
dle"})})}return t&&A(s,e,t.room),i}function H(o,t){let e=URL.createObjectURL(o);tt("a",{href:e,download:t}).click(),setTimeout(
()=>URL.revokeObjectURL(e),Xt)}async function et(o,t,e,i){if(o==="DOT"){let l=`// ${t.leaves.title}
// ${Wt(t.leaves)}
`;H(new Blob([l,t.dot],{type:"text/vnd.graphviz"}),`${t.leaves.name}.dot`);return}let s={...t.leaves,sizes:"",legend:Zt(
t.legend)},[n,r]=jt(j(t,i),e,s,"#1C2733","#FFFFFF"),a=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/s\
vg+xml"});o==="SVG"?H(a,`${t.leaves.name}.svg`):H(await Jt(a,r),`${t.leaves.name}.png`)}function Zt({title:o,swatches:t,
colours:e,ends:i}){let s=(t??[]).map(([n,r])=>({colours:r,text:n}));return e&&i?[...s,{colours:e,text:`${o}: ${i[0]} to ${i[1]}`}]:
s}async function Jt(o,t){let e=new Image,i=URL.createObjectURL(o);e.src=i,await e.decode();let[s,n]=t.map(a=>Ut*a),r=tt(
"canvas",{width:s,height:n});return It(r).drawImage(e,0,0,s,n),URL.revokeObjectURL(i),new Promise((a,l)=>{r.toBlob(h=>h?
a(h):l(new Error("the browser made no PNG")),"image/png")})}import{clamp as Qt}from"../inception.shared/shared-7VVPGWNY.js";var te={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};
function b(o){return`group:${o}`}function it(o,t){let e=new Map(Object.entries(t));return o.flatMap(i=>{let s=[...e].filter(
([,n])=>n.nodes.includes(i)).map(([n])=>n);for(let n of s)e.delete(n);return[...s.map(b),i]})}function ee(o,t,e){if(o===
"Home")return 0;if(o==="End")return e-1;let i=te[o];return i===void 0?null:Qt(t+i,0,e-1)}var B=class{elements=new Map;stop;next;get focused(){
return[...this.elements.values()].some(t=>t.matches(":focus"))}set(t,e){this.elements=t;for(let n of t.values())n.setAttribute(
"tabindex","-1");let[i]=t.keys(),s=[this.next,this.stop,e].find(n=>n!==void 0&&t.has(n));s===this.next&&(this.next=void 0),
this.stopAt(s??i)}stopAt(t){let e=t===void 0?void 0:this.elements.get(t);e&&(this.stop!==void 0&&this.elements.get(this.
stop)?.setAttribute("tabindex","-1"),this.stop=t,e.setAttribute("tabindex","0"))}idOf(t){return[...this.elements].find(([
,e])=>e===t)?.[0]}follow(t,e){let i=[...this.elements.keys()],s=i.indexOf(this.idOf(e)??""),n=s<0?null:ee(t,s,i.length);
return n===null?!1:(this.elements.get(i[n]??"")?.focus(),!0)}focus(){this.stop!==void 0&&this.elements.get(this.stop)?.focus(
{preventScroll:!0})}};var ie=20,se=/^group:/;function D(o){return o.id.replace(se,"")}var O=class{constructor(t,e){this.data=t;this.svg=j(t,e);
let[,,i=1,s=1]=(this.svg.getAttribute("viewBox")??"").split(" ").map(Number);this.size=[i,s],this.graph=W(this.svg.querySelector(
"g.graph"),"graph");for(let r of this.svg.querySelectorAll("g.node"))r.id in t.nodes?this.nodes.set(r.id,r):r.remove();let n=[
...this.svg.querySelectorAll("g.cluster.open")];this.edges=new Map([...this.svg.querySelectorAll("g.edge")].map(r=>[r.id,
r])),this.clusters=new Map(n.map(r=>[D(r),r]))}svg;size;graph;nodes=new Map;edges;clusters;badges=[];hasSameNodes(t){return t.
nodes.size===this.nodes.size&&[...t.nodes.keys()].every(e=>this.nodes.has(e))}onDrawing([t,e]){let[,i=0,s=0]=(/translate\(([-\d.]+)[ ,]([-\d.]+)\)/.
exec(this.graph.getAttribute("transform")??"")??[]).map(Number);return[t+i,e+s]}get origin(){return this.onDrawing([0,0])}placeOf(t){
let e=this.nodes.get(t);return e?this.onDrawing(f(u(e))):null}*boxes(){for(let[t,e]of[["open",this.clusters],["box",this.
nodes]])for(let i of e.values()){let s=u(i),[n,r]=this.onDrawing([s.x,s.y]);yield[t,{...s,x:n,y:r}]}}elementOf(t){return this.
nodes.get(t)??this.clusters.get(t)}scale(t){q(this.svg,{width:this.size[0]*t,height:this.size[1]*t})}decorate(){let t=new Map;
for(let[s,n]of this.nodes)this.decorateNode(s,n)&&t.set(s,n);for(let[s,n]of this.clusters){let r=this.data.groups[s];if(!r||
!this.data.openable.includes(r.unit))continue;let a=this.badge(s,u(n),"−",r.unit);q(a,{tabindex:-1,"aria-label":`Close\
 ${r.title}`}),t.set(b(s),a)}let e=Object.keys(this.data.nodes).filter(s=>t.has(s)),i=Object.entries(this.data.groups).filter(
([s])=>t.has(b(s)));return new Map(it(e,Object.fromEntries(i)).map(s=>[s,W(t.get(s))]))}decorateNode(t,e){let{title:i,size:s,
lines:n,unit:r}=W(this.data.nodes[t],"node"),a=u(e),{x:l,y:h,width:d,height:c}=a,g=r!==""&&this.data.openable.includes(r),
v=d>ie;v&&e.append(x("rect",{class:"line",x:l-1,y:h-1,width:d+2,height:c+2}));let Tt=e.classList.contains("changed")?["w\
idths changed"]:[],zt=[i,n.includes(s)?"":s,...n,...Tt].filter(Boolean).join(", ")+(g?". Space opens it.":"");return q(e,
{tabindex:-1,role:this.data.chooses?"button":"img","aria-label":zt}),g&&this.badge(t,a,"+",r).setAttribute("aria-hidden",
"true"),v}badge(t,e,i,s){let{x:n,y:r}=e,a=x("g",{class:"badge",role:"button","data-unit":s,"data-id":t},x("circle",{class:"\
reach",cx:n,cy:r,r:17}),x("circle",{class:"disc",cx:n,cy:r,r:9}),x("path",{d:`M${n-5},${r}h10${i==="+"?`M${n},${r-5}v10`:
""}`}));return this.graph.append(a),this.badges.push(a),a}showBadges(t){for(let e of this.badges)e.style.opacity=t<1?String(
t**4):""}putMaps(t){this.data.maps&&A(this.nodes.values(),t,this.data.maps.room)}dress(t){for(let[e,i]of this.nodes)i.classList.
toggle("selected",e===t),this.data.chooses&&i.setAttribute("aria-pressed",String(e===t))}markHits(t){for(let[e,i]of this.
nodes)i.classList.toggle("hit",t.has(e));this.svg.classList.toggle("searching",t.size>0)}light(t,e){for(let i of this.edges.
values()){let[s="",n=""]=i.id.replace(/#\d$/,"").split("->");s!==t&&n!==t||(i.classList.toggle("lit",e),this.nodes.get(s===
t?n:s)?.classList.toggle("near",e))}}};function nt({title:o,lines:t}){return[st("b","",o),...t.map(e=>st("span","",e))]}import{clamp as ne}from"../inception.shared/shared-7VVPGWNY.js";var S=1.25,oe=.7,re=14,ot=.15,ae=4,le=1.6;function rt(o,t,e,i){
let s=t[0]/o[0],n=e?s:Math.min(s,t[1]/o[1]);return Math.min(le*i,Math.max(ot,n))}function K(o,t=0){return Math.max(oe*o,
t/re)}function at(o){return ne(o,ot,ae)}function lt(o,t){return Math.exp(-o/(t&&Math.abs(o)<40?100:500))}var he=4,T=class{constructor(t,e,i,s){this.frame=e;this.zoom=i;let{signal:n}=t;e.addEventListener("pointerdown",l=>this.
press(l),{signal:n}),window.addEventListener("pointermove",l=>this.move(l),{signal:n});for(let l of["pointerup","pointer\
cancel"])window.addEventListener(l,h=>this.release(h),{signal:n});let r=l=>l.touches.length>1&&l.preventDefault();e.addEventListener(
"touchmove",r,{signal:n,passive:!1});let a=l=>{(l.ctrlKey||l.metaKey||s())&&this.turn(l)};e.addEventListener("wheel",a,{
signal:n,passive:!1})}pointers=new Map;before=null;moved=!1;zoomAt(t,[e,i]){let s=this.frame.getBoundingClientRect();this.
zoom(t,e-s.left,i-s.top)}turn(t){t.preventDefault(),this.zoomAt(lt(t.deltaY,t.ctrlKey),[t.clientX,t.clientY])}fingers(){
let[t,e]=[...this.pointers.values()];if(!t||!e||this.pointers.size>2)return null;let[[i,s],[n,r]]=[t,e];return{spread:Math.
hypot(i-n,s-r),middle:[(i+n)/2,(s+r)/2]}}press(t){this.moved=!1,this.pointers.set(t.pointerId,[t.clientX,t.clientY]),this.
before=this.fingers()}move(t){let e=this.pointers.get(t.pointerId);if(!e)return;let i=[t.clientX,t.clientY],s=[i[0]-e[0],
i[1]-e[1]];this.pointers.size===2?(this.pointers.set(t.pointerId,i),this.pinch()):t.pointerType==="mouse"&&t.buttons===1&&
(this.moved||Math.hypot(...s)>he)&&(this.pointers.set(t.pointerId,i),this.drag(s))}pinch(){let{before:t}=this,e=this.fingers();
if(!e||!t)return;let[i,s]=e.middle;this.frame.scrollLeft-=i-t.middle[0],this.frame.scrollTop-=s-t.middle[1],this.zoomAt(
e.spread/t.spread,e.middle),this.before=e,this.moved=!0}drag([t,e]){this.moved=!0,this.frame.classList.add("dragging"),this.
frame.scrollLeft-=t,this.frame.scrollTop-=e}release({pointerId:t}){this.pointers.delete(t),this.frame.classList.remove("\
dragging")}};import{element as z}from"../inception.shared/shared-7VVPGWNY.js";function dt({title:o,swatches:t,colours:e,ends:i},s){let n=(t??
[]).map(([r,a])=>z("span","entry",...a.map(l=>ht("swatch",l)),r));if(e&&i){let r=ht("ramp",`linear-gradient(90deg, ${e.join(
",")})`);n.push(z("span","entry",`${o}: ${i[0]}`,r,i[1]))}return[...n,z("span","hint besides",s)]}function ht(o,t){let e=z(
"span",o);return e.style.background=t,e}import{byPointer as de}from"../inception.shared/shared-7VVPGWNY.js";var ce=0,ue=1,pe=2,ut=3,_=4;function k(o){return o.normalize(
"NFKC").toLowerCase().replace(/(\d)\s*[x×✕✖⨯*]\s*(?=\d)/g,"$1x").match(/[\p{L}\p{N}%]+/gu)??[]}var ge=/[<>&{}[\]\\|=#$@~^]/;
function pt(o,t){let e=k(t);return!e.length||ge.test(t)?[]:o.map(s=>({entry:s,fit:me(s,e)})).filter(({fit:s})=>s!==_).sort(
(s,n)=>s.fit-n.fit).map(({entry:s})=>s)}function me({id:o,name:t,unit:e,titles:i},s){let n=s.join(""),r=[o,t,...i],a=r.map(
d=>k(d).join(""));if(a.includes(n)||r.some(d=>ct(k(d))===ct(s)))return ce;let l=new Set([...r,e].flatMap(k)),h=Math.max(
...s.map(d=>fe(d,l)));return h===_&&n.length>1&&a.some(d=>d.includes(n))?ut:h}var ct=o=>[...o].sort().join(" ");function fe(o,t){
let e=[...t];return t.has(o)?ue:e.some(i=>i.startsWith(o))?pe:o.length>1&&e.some(i=>i.includes(o))?ut:_}function gt(o,t){
let e=o.map(({id:i,unit:s})=>i in t?i:Object.keys(t).find(n=>s&&t[n]?.unit===s));return new Set(e.filter(i=>i!==void 0))}
function mt(o,t,e){if(!o.trim())return"";if(!t.length)return"nothing found";let i=t[e];return i?`${e+1} of ${t.length}: ${i.
name}`:`${t.length} found${t.length>1?de(", Enter goes on",""):""}`}import{clamp as Ae,element as Gt,present as R}from"../inception.shared/shared-7VVPGWNY.js";import{enlarged as y,leastType as Pt}from"../inception.shared/shared-7VVPGWNY.js";
import{heightLeft as Be,isOneScreen as $,whenHeightChanges as Oe}from"../inception.shared/shared-7VVPGWNY.js";import{Mover as De}from"../inception.shared/shared-7VVPGWNY.js";import{shape as U}from"../inception.shared/shared-7VVPGWNY.js";var ft=14,vt=.35,ve=120,X=(o,{scale:t,x:e,y:i})=>[o[0]*t+e,o[1]*t+i];function E(o,t){let[e,i]=X([o.x,o.y],t);return{x:e,
y:i,width:o.width*t.scale,height:o.height*t.scale}}function wt(o,t,e){for(let[i,{nodes:s}]of Object.entries(t.data.groups)){
let n=s.includes(o)&&e.nodes.get(i);if(n)return u(n)}return null}function Et(o,t,e){let i={class:"ghosts","aria-hidden":"\
true"},s=U("g",i),n=U("g",i),r=[...ye(o,t,e,s),...be(o,t,e,n),...xe(o,t,e)];return t.graph.prepend(s),t.graph.append(n),
{draw:l=>r.forEach(h=>h(l)),end:()=>[s,n].forEach(l=>l.remove())}}function we(o,t,e){let[i,s]=f(t),[n,r]=f(e),a=t.width?
e.width/t.width:1;Math.abs(n-i)<.05&&Math.abs(r-s)<.05&&Math.abs(a-1)<.001?o.removeAttribute("transform"):o.setAttribute(
"transform",`translate(${n-i*a} ${r-s*a}) scale(${a})`)}function be(o,t,e,i){let s=[];for(let[n,r]of t.nodes){let a=o.nodes.
get(n),l=u(r),h=a?u(a):wt(n,t,o);h?s.push(yt(r,l,a?E(h,e):bt(l,E(h,e),e),l,!a,!1)):s.push(d=>r.style.opacity=d<1?String(
d):"")}for(let[n,r]of o.nodes){if(t.nodes.has(n))continue;let a=wt(n,o,t);if(!a)continue;let l=r.cloneNode(!0),h=u(r);for(let d of[
l,...l.querySelectorAll("*")])d.removeAttribute("id");i.append(l),s.push(yt(l,h,E(h,e),bt(h,a,e),!1,!0))}return s}function bt(o,t,e){
let[i,s]=f(t),[n,r]=[o.width*vt*e.scale,o.height*vt*e.scale];return{x:i-n/2,y:s-r/2,width:n,height:r}}function yt(o,t,e,i,s,n){
return r=>{we(o,t,L(e,i,r)),s&&(o.style.opacity=r<1?String(r):""),n&&(o.style.opacity=String(1-r))}}function ye(o,t,e,i){
let s=[];for(let[n,r]of t.clusters){let a=r.querySelector("polygon"),l=o.clusters.get(n)??o.nodes.get(n);if(!a||!l)continue;
let h=u(r),d=E(u(l),e),c=[...r.querySelectorAll("text")];s.push(g=>{a.setAttribute("points",xt(L(d,h,g)));for(let v of c)
v.style.opacity=g<1?String(g**3):""})}for(let[n,r]of o.clusters){let a=t.nodes.get(n);if(t.clusters.has(n)||!a)continue;
let l=r.querySelector("polygon")?.cloneNode();if(!l)continue;let[h,d]=[E(u(r),e),u(a)];i.append(U("g",{class:"cluster op\
en"},l)),s.push(c=>{l.setAttribute("points",xt(L(h,d,c))),l.style.opacity=String(1-c)})}return s}function xt({x:o,y:t,width:e,
height:i}){return`${o},${t} ${o+e},${t} ${o+e},${t+i} ${o},${t+i}`}function xe(o,t,e){let i=t.edges.size<=ve;return[...t.
edges].map(([s,n])=>{let r=o.edges.get(s);return r&&i?Ee(n,r,e):Se(n)})}function Se(o){return t=>o.style.opacity=t<1?String(
Math.max(0,2*t-1)):""}function Ee(o,t,e){let i=[],s=o.querySelector("path"),n=t.querySelector("path");if(s&&n){let r=s.getAttribute(
"d")??"",a=I(C(n.getAttribute("d")??""),ft).map(h=>X(h,e)),l=I(C(r),ft);i.push(h=>{let d=l.map((c,g)=>w(a[g]??c,c,h).map(
v=>v.toFixed(1)));s.setAttribute("d",h<1?`M${d.map(c=>c.join(",")).join("L")}`:r)})}for(let r of["polygon","text"]){let a=o.
querySelector(r),l=t.querySelector(r);a&&l&&i.push(Me(a,X(St(l),e),St(a),e.scale))}return r=>i.forEach(a=>a(r))}function Me(o,t,e,i){
return s=>{let[n,r]=w(t,e,s),a=i+(1-i)*s;s>=1?o.removeAttribute("transform"):o.setAttribute("transform",`translate(${n-e[0]*
a} ${r-e[1]*a}) scale(${a})`)}}function St(o){let t=o.getAttribute("points");return t?f(V(M(t))):[Number(o.getAttribute(
"x")),Number(o.getAttribute("y"))]}import{element as Le,setAttributes as Mt,shape as Y}from"../inception.shared/shared-7VVPGWNY.js";import{enlarged as Ge}from"../inception.shared/shared-7VVPGWNY.js";
var Lt=[220,150],Pe=8,F=class{constructor(t,e,i,s){this.frame=e;this.drawn=i;this.isColumn=s;this.root.append(this.svg);
let n=r=>r.buttons&&this.goTo(r);this.root.addEventListener("pointerdown",n,{signal:t.signal}),this.root.addEventListener(
"pointermove",n,{signal:t.signal}),e.addEventListener("scroll",()=>this.look(),{signal:t.signal,passive:!0})}root=Le("di\
v",{class:"minimap","aria-hidden":"true",hidden:!0});svg=Y("svg");sight=Y("rect",{class:"sight"});size=[1,1];draw(t){this.
size=t.size;let e=Ge()*Math.min(Lt[0]/this.size[0],Lt[1]/this.size[1]);Mt(this.svg,{viewBox:`0 0 ${this.size.join(" ")}`,
width:this.size[0]*e,height:this.size[1]*e});let i=[...t.boxes()].map(([s,{x:n,y:r,width:a,height:l}])=>Y("rect",{class:s,
x:n,y:r,width:a,height:l}));this.svg.replaceChildren(...i,this.sight)}look(){let{frame:t}=this,{scrollWidth:e,scrollHeight:i,
clientWidth:s,clientHeight:n}=t,r=this.drawn(),a=e-s,l=this.isColumn()?a:Math.max(a,i-n);if(this.root.hidden=!r||l<Pe,this.
root.hidden||!r)return;let h=r.getBoundingClientRect(),d=t.getBoundingClientRect(),c=h.width/this.size[0];Mt(this.sight,
{x:(d.left-h.left)/c,y:(d.top-h.top)/c,width:s/c,height:n/c})}goTo(t){let e=this.svg.getBoundingClientRect(),i=this.drawn()?.
getBoundingClientRect(),s=this.frame.getBoundingClientRect();if(!i)return;t.preventDefault();let n=(t.clientX-e.left)/e.
width*i.width,r=(t.clientY-e.top)/e.height*i.height;this.frame.scrollLeft+=i.left+n-(s.left+s.width/2),this.frame.scrollTop+=
i.top+r-(s.top+s.height/2)}};var At=[10,10],Te=.8,ze=180,Bt=14,ke=420;function Ot([o,t],[e,i]){let s=o-e-Bt;return Math.min(s,Math.max(0,t-i+Bt))}var N=class{constructor(t,e,i){
this.root=e;this.fullButton=i;this.mover=new De(t),this.minimap=new F(t,this.frame,()=>this.bare?void 0:this.drawing?.svg,
()=>this.narrow),this.settleSoon=t.atFrame(()=>this.settle());let s=()=>this.drawing&&this.root.isConnected&&this.settleFull();
document.addEventListener("fullscreenchange",s,{signal:t.signal}),Oe(t,()=>{!this.drawing||this.bare||!this.fill()||this.
mode==="free"||(this.mover.moving?this.settlesLater=!0:this.settle())})}stage=Gt("div","stage");frame=Gt("div",{class:"f\
rame",role:"group",tabindex:-1,"data-scrolls":!0},this.stage);minimap;settleSoon;mover;finish=()=>{};settlesLater=!1;drawing=null;mode="\
auto";scale=1;usualHeight=0;bare=!1;width=0;narrow=!1;selected="";touched=null;size(t,e){this.usualHeight=t,this.bare=e,
this.fill()}fill(){let{style:t}=this.frame,e=[t.height,t.maxHeight].join();if(this.root.classList.toggle("fits",$()),t.maxHeight=
this.isFull?"none":this.bare||$()?"":`${this.highest}px`,this.bare||this.isFull||!$())t.height="";else{let i=this.frame.
offsetHeight||this.highest,s=2*innerHeight;t.height=`${Ae(i+Be(),ze*y(),s)}px`}return e!==[t.height,t.maxHeight].join()}get highest(){
return this.usualHeight*y()}get centre(){return{x:this.frame.clientWidth/2,y:this.frame.clientHeight/2}}put(t,e){this.finish();
let i=this.drawing,s=i&&this.standing(i),n=this.touched??this.selected,r=this.anchorOf(n),a=t.data.openable.length>0&&t.
data.opened.length===t.data.openable.length;this.drawing=t,this.stage.replaceChildren(t.svg),a?this.mode="whole":this.mode===
"whole"&&(this.mode="auto");let l=r&&{...r,at:t.placeOf(n)};this.mode==="free"?this.scaleTo(this.scale,l):this.settle(l),
this.minimap.draw(t),e();let h=t.clusters.get(n);h&&!i?.clusters.has(n)&&this.reveal(h),i&&s&&this.glideFrom(i,s)}standing(t){
let e=t.svg.getBoundingClientRect(),i=this.frame.getBoundingClientRect(),[s,n]=t.origin;return{scale:this.scale,x:e.left-
i.left+s*this.scale,y:e.top-i.top+n*this.scale}}glideFrom(t,e){let i=R(this.drawing),s=this.standing(i),n={scale:e.scale/
s.scale,x:(e.x-s.x)/s.scale,y:(e.y-s.y)/s.scale};if(i.hasSameNodes(t)&&Math.abs(n.x)+Math.abs(n.y)<1&&n.scale===1)return;
let{draw:r,end:a}=Et(t,i,n),l=h=>{r(h),i.showBadges(h)};this.finish=()=>{this.mover.stop(),this.finish=()=>{},l(1),a(),this.
settlesLater&&this.settleSoon(),this.settlesLater=!1},l(0),this.mover.go({ms:ke,draw:l,done:this.finish})}reveal(t){let e=t.
getBoundingClientRect(),i=this.frame.getBoundingClientRect();this.frame.scrollLeft+=Ot([e.left,e.right],[i.left,i.right]),
this.frame.scrollTop+=Ot([e.top,e.bottom],[i.top,i.bottom])}anchorOf(t){let e=this.drawing?.elementOf(t);if(!e)return null;
let i=e.getBoundingClientRect(),s=this.frame.getBoundingClientRect();return{x:i.left+i.width/2-s.left,y:i.top+i.height/2-
s.top}}room(){let t=$()?this.frame.clientHeight:Math.min(this.highest,Te*innerHeight);return[this.frame.clientWidth-At[0],
(this.isFull?this.frame.clientHeight:t)-At[1]]}fitting(){let{size:t}=R(this.drawing),e=this.narrow||this.bare,i=rt(t,this.
room(),e,y());return this.narrow?Math.min(i,y()):i}fit(){this.mode="whole",this.scaleTo(this.fitting(),null)}settle(t=null){
if(!this.drawing)return;let e=this.fitting(),i=K(y(),Pt());if(this.mode==="whole"||e>=i){this.scaleTo(e,null);return}let s={
at:this.drawing.placeOf(this.selected),x:this.frame.clientWidth/2,y:this.room()[1]/2};this.scaleTo(i,t??s)}resize(t){t&&
t!==this.width&&this.mode!=="free"&&this.settle(),this.width=t,this.minimap.look()}release(){this.mode="auto"}zoom(t,e=this.
centre.x,i=this.centre.y){let s=R(this.drawing).svg.getBoundingClientRect(),n=this.frame.getBoundingClientRect(),r=[(n.left+
e-s.left)/this.scale,(n.top+i-s.top)/this.scale];this.mode="free",this.scaleTo(this.scale*t,{at:r,x:e,y:i})}centreOn(t){
let e=this.drawing?.placeOf(t),i=K(y(),Pt());e&&(this.scale<i&&(this.mode="free"),this.scaleTo(Math.max(this.scale,i),{at:e,
...this.centre}))}scaleTo(t,e){let i=R(this.drawing);if(this.finish(),this.scale=at(t),i.scale(this.scale),e?.at){let s=i.
svg.getBoundingClientRect(),n=this.frame.getBoundingClientRect(),[r,a]=e.at;this.frame.scrollLeft+=s.left-n.left+r*this.
scale-e.x,this.frame.scrollTop+=s.top-n.top+a*this.scale-e.y}this.minimap.look()}get isFull(){return this.root.getRootNode().
fullscreenElement===this.root||this.root.classList.contains("full")}async toggleFull(){if(this.isFull)this.root.classList.
remove("full"),document.fullscreenElement&&await document.exitFullscreen();else try{await this.root.requestFullscreen()}catch{
this.root.classList.add("full")}this.settleFull()}settleFull(){let t=this.isFull?"Leave full screen":"Full screen";this.
fill(),this.fullButton.textContent=t,this.fullButton.title=t,this.fullButton.setAttribute("aria-label",t),this.mode==="f\
ree"&&(this.mode="auto"),this.settleSoon()}};var Ne=620,Dt=8,Ve=["SVG","PNG","DOT"];function m(o,t){return o.target instanceof Element?o.target.closest(t):null}var J=class{constructor(t){
this.host=t;let e=this.button("Full screen","Full screen",()=>void this.view.toggleFull());this.view=new N(t,this.root,e),
this.outer=p("div","outer",this.view.frame,this.view.minimap.root,this.tip),this.nextMatch=this.button("Next","Go to the\
 next match",()=>this.mark(!0)),this.nextMatch.hidden=!0,this.openAll=this.button("Open all","Open all",()=>this.toggleAll(
!0)),this.closeAll=this.button("Close all","Close all",()=>this.toggleAll(!1));let i=this.button("Fit","Fit the whole gr\
aph",()=>this.view.fit());i.classList.add("spare"),e.classList.add("spare"),this.bar=p("div",{class:"bar","data-scrolls":!0},
this.search,this.result,this.nextMatch,this.openAll,this.closeAll,this.button("−","Zoom out",()=>this.view.zoom(1/S)),
this.button("+","Zoom in",()=>this.view.zoom(S)),i,e,...Ve.map(n=>this.button(n,`Download the graph as ${n}`,()=>this.save(
n)))),this.details=p("details","",p("summary","","The graph in words"),this.words),this.root.append(this.bar,this.outer,
p("div","foot",this.below,this.details)),t.append(this.root);let s=(n,r,a)=>this.view.zoom(n,r,a);this.gestures=new T(t,
this.view.frame,s,()=>this.view.isFull),this.thumbnails=new P(t,()=>this.drawing?.putMaps(this.thumbnails.pictures)),this.
listen()}search=p("input",{type:"search",placeholder:"Find a layer: 4d, reduce, conv1 …","aria-label":"Find a layer by\
 name"});result=p("span",{class:"found",role:"status"});nextMatch;tip=p("div",{class:"tip",role:"tooltip",hidden:!0});below=p(
"div",{class:"below",role:"group","aria-label":"Legend"});words=p("pre",{"data-scrolls":!0,tabindex:0});root=p("div","gr\
aph");outer;bar;details;openAll;closeAll;view;gestures;walk=new B;thumbnails;selected=new Re;data=null;drawing=null;told=null;wanted=null;turn=-1;sought="";update(t){
let e=this.data;this.data=t,this.selected.hear(t.told),this.root.classList.toggle("bare",t.bare),this.view.size(t.height,
t.bare),this.search.hidden=this.result.hidden=!t.index.length,this.openAll.hidden=this.closeAll.hidden=!t.openable.length,
this.openAll.disabled=t.opened.length===t.openable.length,this.closeAll.disabled=t.opened.length===0;let i=Z("Arrow keys\
 go from node to node. ",""),s=t.bare?"":"Its text is below it, under “The graph in words”.";this.view.frame.setAttribute(
"aria-label",`Graph: ${t.leaves.title}. ${i}${s}`.trim()),this.words.textContent=t.words;let n=Z("Click chooses, + or a \
double click opens. ","Tap chooses, + opens. "),r=Z("Drag moves, Ctrl + wheel or two fingers zoom.","Two fingers move an\
d zoom."),a=(t.openable.length?n:"")+r;this.below.replaceChildren(...dt(t.legend,[t.maps?.words??"",a].filter(Boolean).join(
" "))),this.thumbnails.ask(t.maps),(e?.svg!==t.svg||e.maps?.src!==t.maps?.src)&&this.layOut(t),this.dress(),this.lookForWidth(),
this.arrive()}button(t,e,i){let s=p("button",{type:"button",title:e,"aria-label":e},t);return s.addEventListener("click",
i,{signal:this.host.signal}),s}save(t){this.data&&this.drawing&&et(t,this.data,this.drawing.size,this.thumbnails.pictures)}layOut(t){
let{focused:e}=this.walk,i=this.drawing=new O(t,this.thumbnails.pictures);this.view.selected=this.selected.value,this.view.
put(i,()=>this.walk.set(i.decorate(),this.selected.value)),e&&this.walk.focus(),this.mark()}dress(){this.view.selected=this.
selected.value,this.drawing?.dress(this.selected.value),this.walk.focused||this.walk.stopAt(this.selected.value)}lookForWidth(){
let t=this.root.clientWidth,e=t<Ne;!t||(this.data?.stages??0)<=1||e===this.view.narrow||(this.view.narrow=e,this.view.release(),
this.host.setState("narrow",e))}tell(t){let e=t===null?void 0:this.drawing?.nodes.get(t);if(this.told!==null&&this.drawing?.
light(this.told,!1),this.told=t,this.tip.hidden=!e,!e||t===null)return;this.drawing?.light(t,!0),this.tip.replaceChildren(
...nt(Fe(this.data?.nodes[t],"node")));let i=e.getBoundingClientRect(),s=this.outer.getBoundingClientRect(),{offsetWidth:n,
offsetHeight:r}=this.tip,a=i.bottom-s.top+Dt,l=i.top-s.top-r-Dt,h=i.left-s.left+i.width/2-n/2;this.tip.style.top=`${a+r>
s.height&&l>-r/2?l:a}px`,this.tip.style.left=`${Math.max(0,Math.min(s.width-n,h))}px`}choose(t){!this.data?.chooses||!(t in
this.data.nodes)||(this.view.touched=t,this.send(t))}send(t){this.selected.choose(t),this.dress(),this.host.trigger("cho\
sen",this.selected.message({id:t}))}toggle(t,e){if(!t||!this.data?.openable.includes(t))return;this.view.touched=e;let i=this.
data.nodes[e]?.unit===t;this.walk.next=i?b(e):e,this.host.trigger("toggled",t)}toggleAll(t){this.view.touched=null,this.
view.release(),this.host.trigger("all",{open:t})}toggleNode(t){this.toggle(this.data?.nodes[t]?.unit,t)}toggleBadge({dataset:{
unit:t,id:e}}){e!==void 0&&this.toggle(t,e)}mark(t=!1){if(!this.data||!this.drawing)return;let e=this.search.value.trim().
toLowerCase(),i=pt(this.data.index,e);this.drawing.markHits(gt(i,this.data.nodes)),this.sought!==e&&(this.turn=-1),t&&(this.
turn=(this.turn+1)%Math.max(1,i.length)),this.sought=e,this.result.textContent=mt(e,i,this.turn),this.nextMatch.hidden=i.
length===0;let s=i[this.turn];!t||!s||(this.wanted=this.view.touched=s.id,this.send(s.id),this.arrive())}arrive(){this.wanted===
null||!this.drawing?.nodes.has(this.wanted)||(this.view.centreOn(this.wanted),this.wanted=null)}listen(){let{signal:t}=this.
host,{frame:e}=this.view,i=n=>m(n,"g.node");e.addEventListener("click",n=>this.click(n),{signal:t}),e.addEventListener("\
dblclick",n=>this.doubleClick(n),{signal:t});let s=n=>n.pointerType==="mouse"&&this.tell(i(n)?.id??null);e.addEventListener(
"pointerover",s,{signal:t}),e.addEventListener("pointerleave",()=>this.tell(null),{signal:t}),e.addEventListener("focusi\
n",n=>this.focus(n),{signal:t}),e.addEventListener("focusout",()=>this.tell(null),{signal:t}),e.addEventListener("scroll",
()=>this.scroll(),{signal:t}),this.root.addEventListener("keydown",n=>this.press(n),{signal:t}),this.search.addEventListener(
"input",()=>this.mark(),{signal:t}),this.search.addEventListener("keydown",n=>this.pressInSearch(n),{signal:t}),this.host.
onResize(this.root,()=>{this.drawing&&(this.view.resize(this.root.clientWidth),this.lookForWidth())})}click(t){if(this.gestures.
moved)return;let e=m(t,"g.badge"),i=m(t,"g.node");e?this.toggleBadge(e):this.tell(i?.id??null),!e&&i&&this.choose(i.id)}doubleClick(t){
if(m(t,"g.badge"))return;let e=m(t,"g.node"),i=m(t,"g.cluster");e?this.toggleNode(e.id):i&&this.toggle(this.data?.groups[D(
i)]?.unit,D(i))}focus({target:t}){this.walk.stopAt(this.walk.idOf(t));let e=t instanceof Element&&t.matches("g.node:focu\
s-visible");this.tell(e?t.id:null)}scroll(){if(this.told===null)return;let t=this.drawing?.nodes.get(this.told);this.tell(
t?.matches(":focus-visible")?this.told:null)}pressInSearch(t){t.stopPropagation(),t.key==="Enter"&&this.mark(!0)}press(t){
t.ctrlKey||t.metaKey||t.altKey||(this.walk.follow(t.key,t.target)||this.pressOn(t))&&t.preventDefault()}pressOn(t){let e=m(
t,"g.badge"),i=m(t,"g.node"),{key:s}=t;if(s==="+"||s==="=")this.view.zoom(S);else if(s==="-")this.view.zoom(1/S);else if(s===
"0")this.view.fit();else if(e&&(s==="Enter"||s===" "))this.toggleBadge(e);else if(i&&s==="Enter")this.choose(i.id);else if(i&&
s===" ")this.toggleNode(i.id);else return!1;return!0}},Ni=$e(o=>new J(o));export{Ni as default};
