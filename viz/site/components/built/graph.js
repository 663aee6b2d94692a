// Made from frontend/ by `npm run build`.
var qt="http://www.w3.org/2000/svg";function f(s,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?s.removeAttribute(
e):s.setAttribute(e,n===!0?"":String(n))}function c(s,t="",...e){let n=document.createElement(s);return typeof t!="strin\
g"?f(n,t):t&&(n.className=t),n.append(...e.filter(i=>i!=="")),n}function p(s,t={},...e){let n=document.createElementNS(qt,
s);return f(n,t),n.append(...e.filter(i=>i!=="")),n}function y(s,t,e){return Math.min(Math.max(s,t),e)}function v(s,t="value"){if(s==null)throw new Error(`the ${t} is missi\
ng`);return s}function B(s){return v(s.getContext("2d"),"canvas's pen")}var z=class s{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${s.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new s}};var F=class s{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new s;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new X(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},X=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var J=class extends F{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function dt(s){return jt(s,t=>t[0])}function jt(s,t){let e=new WeakMap;return i=>{let o=i.parentElement,r=e.get(o)??n(i),
a=r.calls+=1,l=()=>{e.get(o)===r&&e.delete(o),r.host.end()};r.host.renew(i);try{r.component.update(t(i.data))}catch(h){throw l(),
h}return()=>{r.calls===a&&l()}};function n(i){let o=new J(i);try{let r={host:o,component:s(o),calls:0};return e.set(i.parentElement,
r),r}catch(r){throw o.end(),r}}}function Kt(){return matchMedia("(pointer: coarse)").matches}function A(s,t){return Kt()?t:s}var x=12,Y=18,ct=6.4,E=12,_t=520,ut={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function Ut(s,t){let e=s.
split(" ").flatMap(i=>i.match(new RegExp(`.{1,${t}}`,"gu"))??[]),n=[];for(let i of e){let o=n.at(-1);o!==void 0&&o.length+
1+i.length<=t?n[n.length-1]=`${o} ${i}`:n.push(i)}return n}var Z=({source:s})=>`${s} · ${location.href}`;function pt(s,t,e,n,i){
let o=Math.max(t[0],_t),r=Math.floor(o/ct),a=p("svg"),l=x,h=(g,b="normal")=>{for(let L of Ut(g,r))a.append(p("text",{...ut,
x,y:l+E,fill:n,"font-weight":b},L)),l+=Y};h(e.title,"bold"),h(e.sizes);let d=x;for(let{colours:g,text:b}of e.legend){let L=E*
g.length+6+ct*b.length+14;d>x&&d+L>o&&(d=x,l+=Y),g.forEach((It,Wt)=>{a.append(p("rect",{x:d+E*Wt,y:l+2,width:E,height:E,
fill:It}))});let U=d+E*g.length+6;a.append(p("text",{...ut,x:U,y:l+E,fill:n},b)),d+=L}e.legend.length&&(l+=Y),f(s,{x,y:l+
4,width:t[0],height:t[1]}),a.append(s),l+=t[1]+8,h(Z(e));let u=[o+2*x,l+x];return f(a,{width:u[0],height:u[1],viewBox:`0\
 0 ${u[0]} ${u[1]}`}),a.prepend(p("rect",{width:"100%",height:"100%",fill:i})),[a,u]}var Xt=/-?\d+(?:\.\d+)?(?:e-?\d+)?/g;function Jt(s){return(s.match(Xt)??[]).map(Number)}function V(s){let t=Jt(s);return Array.from({length:t.length>>1},(e,n)=>[
t[2*n]??0,t[2*n+1]??0])}function Q(s){let t=s.map(([o])=>o),e=s.map(([,o])=>o),n=Math.min(...t),i=Math.min(...e);return{
x:n,y:i,width:Math.max(...t)-n,height:Math.max(...e)-i}}function m(s){let t=s.querySelector("polygon"),e=s.querySelector(
"ellipse");if(t)return Q(V(t.getAttribute("points")??""));let[n=0,i=0,o=0,r=0]=["cx","cy","rx","ry"].map(a=>Number(e?.getAttribute(
a)));return{x:n-o,y:i-r,width:2*o,height:2*r}}function M({x:s,y:t,width:e,height:n}){return[s+e/2,t+n/2]}function tt(s){
let[t,...e]=V(s);if(!t)return[];let n=[t],i=t;for(let o=0;o+2<e.length;o+=3){let[r,a,l]=e.slice(o,o+3);for(let h=1;h<=6;h++)
n.push(Yt([i,r,a,l],h/6));i=l}return n}function Yt([s,t,e,n],i){let o=1-i,r=a=>o*o*o*s[a]+3*o*o*i*t[a]+3*o*i*i*e[a]+i*i*
i*n[a];return[r(0),r(1)]}function et(s,t){return Array.from({length:t},(e,n)=>{let i=n/(t-1)*(s.length-1),o=s[Math.floor(
i)]??[0,0],r=s[Math.ceil(i)]??o;return T(o,r,i%1)})}function T(s,t,e){return[s[0]+(t[0]-s[0])*e,s[1]+(t[1]-s[1])*e]}function C(s,t,e){
let[n,i]=T([s.x,s.y],[t.x,t.y],e),[o,r]=T([s.width,s.height],[t.width,t.height],e);return{x:n,y:i,width:o,height:r}}var mt=1,k=new Map,N=class{constructor(t,e){this.lifetime=t;this.ready=e}src="";pictures=k;ask(t){let e=t?.src??"";if(e===
this.src||(this.src=e,this.pictures=k,!t))return;let n=new Image;n.onload=()=>{this.src!==e||this.lifetime.ended||(this.
pictures=Zt(n,t),this.ready())},n.src=e}};function Zt(s,{side:t,columns:e,places:n}){let i=c("canvas",{width:t,height:t}),
o=B(i),r=a=>{let[l,h]=[a%e*t,Math.floor(a/e)*t];return o.drawImage(s,l,h,t,t,0,0,t,t),i.toDataURL("image/png")};return new Map(
Object.entries(n).map(([a,l])=>[a,r(l)]))}function R(s,t,e){for(let n of s){let i=t.get(n.id);if(i===void 0||n.querySelector(
"image"))continue;let{x:o,y:r}=m(n),a=p("image",{class:"map",href:i,x:o+mt,y:r+mt,width:e,height:e});a.style.imageRendering=
"pixelated",n.append(a)}}var Qt=["script","foreignObject","image","use","style","animate","set"],te=15,ee=17,ne=2,ie=1e4;function se(s){let t=new DOMParser().
parseFromString(s,"image/svg+xml").documentElement;if(t.localName!=="svg")throw new Error("the layout engine sent no SVG");
for(let e of[t,...t.querySelectorAll("*")]){Qt.includes(e.localName)&&e.remove();for(let{name:n}of[...e.attributes])/^on|href$/i.
test(n)&&e.removeAttribute(n)}for(let e of t.querySelectorAll("title"))e.remove();return document.importNode(t,!0)}function it({
svg:s,maps:t},e=k){let n=se(s),i=[...n.querySelectorAll("g.node")];for(let o of i){let{x:r,y:a,width:l}=m(o),h=t&&o.id in
t.places?t.room:0,d=r+h+(l-h)/2;[...o.querySelectorAll("text")].forEach((u,g)=>{f(u,{x:d,y:a+te+g*ee,"text-anchor":"midd\
le"})})}return t&&R(i,e,t.room),n}function nt(s,t){let e=URL.createObjectURL(s);c("a",{href:e,download:t}).click(),setTimeout(
()=>URL.revokeObjectURL(e),ie)}async function gt(s,t,e,n){if(s==="DOT"){let l=`// ${t.leaves.title}
// ${Z(t.leaves)}
`;nt(new Blob([l,t.dot],{type:"text/vnd.graphviz"}),`${t.leaves.name}.dot`);return}let i={...t.leaves,sizes:"",legend:oe(
t.legend)},[o,r]=pt(it(t,n),e,i,"#1C2733","#FFFFFF"),a=new Blob([new XMLSerializer().serializeToString(o)],{type:"image/\
svg+xml"});s==="SVG"?nt(a,`${t.leaves.name}.svg`):nt(await re(a,r),`${t.leaves.name}.png`)}function oe({title:s,swatches:t,
colours:e,ends:n}){let i=(t??[]).map(([o,r])=>({colours:r,text:o}));return e&&n?[...i,{colours:e,text:`${s}: ${n[0]} to ${n[1]}`}]:
i}async function re(s,t){let e=new Image,n=URL.createObjectURL(s);e.src=n,await e.decode();let[i,o]=t.map(a=>ne*a),r=c("\
canvas",{width:i,height:o});return B(r).drawImage(e,0,0,i,o),URL.revokeObjectURL(n),new Promise((a,l)=>{r.toBlob(h=>h?a(
h):l(new Error("the browser made no PNG")),"image/png")})}var ae={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function G(s){return`group:${s}`}function ft(s,t){let e=new Map(
Object.entries(t));return s.flatMap(n=>{let i=[...e].filter(([,o])=>o.nodes.includes(n)).map(([o])=>o);for(let o of i)e.
delete(o);return[...i.map(G),n]})}function le(s,t,e){if(s==="Home")return 0;if(s==="End")return e-1;let n=ae[s];return n===
void 0?null:y(t+n,0,e-1)}var $=class{elements=new Map;stop;next;get focused(){return[...this.elements.values()].some(t=>t.
matches(":focus"))}set(t,e){this.elements=t;for(let o of t.values())o.setAttribute("tabindex","-1");let[n]=t.keys(),i=[this.
next,this.stop,e].find(o=>o!==void 0&&t.has(o));i===this.next&&(this.next=void 0),this.stopAt(i??n)}stopAt(t){let e=t===
void 0?void 0:this.elements.get(t);e&&(this.stop!==void 0&&this.elements.get(this.stop)?.setAttribute("tabindex","-1"),this.
stop=t,e.setAttribute("tabindex","0"))}idOf(t){return[...this.elements].find(([,e])=>e===t)?.[0]}follow(t,e){let n=[...this.
elements.keys()],i=n.indexOf(this.idOf(e)??""),o=i<0?null:le(t,i,n.length);return o===null?!1:(this.elements.get(n[o]??"")?.
focus(),!0)}focus(){this.stop!==void 0&&this.elements.get(this.stop)?.focus({preventScroll:!0})}};var he=20,de=/^group:/;function I(s){return s.id.replace(de,"")}var H=class{constructor(t,e){this.data=t;this.svg=it(t,e);
let[,,n=1,i=1]=(this.svg.getAttribute("viewBox")??"").split(" ").map(Number);this.size=[n,i],this.graph=v(this.svg.querySelector(
"g.graph"),"graph");for(let r of this.svg.querySelectorAll("g.node"))r.id in t.nodes?this.nodes.set(r.id,r):r.remove();let o=[
...this.svg.querySelectorAll("g.cluster.open")];this.edges=new Map([...this.svg.querySelectorAll("g.edge")].map(r=>[r.id,
r])),this.clusters=new Map(o.map(r=>[I(r),r]))}svg;size;graph;nodes=new Map;edges;clusters;badges=[];hasSameNodes(t){return t.
nodes.size===this.nodes.size&&[...t.nodes.keys()].every(e=>this.nodes.has(e))}onDrawing([t,e]){let[,n=0,i=0]=(/translate\(([-\d.]+)[ ,]([-\d.]+)\)/.
exec(this.graph.getAttribute("transform")??"")??[]).map(Number);return[t+n,e+i]}get origin(){return this.onDrawing([0,0])}placeOf(t){
let e=this.nodes.get(t);return e?this.onDrawing(M(m(e))):null}*boxes(){for(let[t,e]of[["open",this.clusters],["box",this.
nodes]])for(let n of e.values()){let i=m(n),[o,r]=this.onDrawing([i.x,i.y]);yield[t,{...i,x:o,y:r}]}}elementOf(t){return this.
nodes.get(t)??this.clusters.get(t)}scale(t){f(this.svg,{width:this.size[0]*t,height:this.size[1]*t})}decorate(){let t=new Map;
for(let[i,o]of this.nodes)this.decorateNode(i,o)&&t.set(i,o);for(let[i,o]of this.clusters){let r=this.data.groups[i];if(!r||
!this.data.openable.includes(r.unit))continue;let a=this.badge(i,m(o),"−",r.unit);f(a,{tabindex:-1,"aria-label":`Close\
 ${r.title}`}),t.set(G(i),a)}let e=Object.keys(this.data.nodes).filter(i=>t.has(i)),n=Object.entries(this.data.groups).filter(
([i])=>t.has(G(i)));return new Map(ft(e,Object.fromEntries(n)).map(i=>[i,v(t.get(i))]))}decorateNode(t,e){let{title:n,size:i,
lines:o,unit:r}=v(this.data.nodes[t],"node"),a=m(e),{x:l,y:h,width:d,height:u}=a,g=r!==""&&this.data.openable.includes(r),
b=d>he;b&&e.append(p("rect",{class:"line",x:l-1,y:h-1,width:d+2,height:u+2}));let L=e.classList.contains("changed")?["wi\
dths changed"]:[],U=[n,i,...o,...L].filter(Boolean).join(", ")+(g?". Space opens it.":"");return f(e,{tabindex:-1,role:this.
data.chooses?"button":"img","aria-label":U}),g&&this.badge(t,a,"+",r).setAttribute("aria-hidden","true"),b}badge(t,e,n,i){
let{x:o,y:r}=e,a=p("g",{class:"badge",role:"button","data-unit":i,"data-id":t},p("circle",{class:"reach",cx:o,cy:r,r:17}),
p("circle",{class:"disc",cx:o,cy:r,r:9}),p("path",{d:`M${o-5},${r}h10${n==="+"?`M${o},${r-5}v10`:""}`}));return this.graph.
append(a),this.badges.push(a),a}showBadges(t){for(let e of this.badges)e.style.opacity=t<1?String(t**4):""}putMaps(t){this.
data.maps&&R(this.nodes.values(),t,this.data.maps.room)}dress(t){for(let[e,n]of this.nodes)n.classList.toggle("selected",
e===t),this.data.chooses&&n.setAttribute("aria-pressed",String(e===t))}markHits(t){for(let[e,n]of this.nodes)n.classList.
toggle("hit",t.has(e));this.svg.classList.toggle("searching",t.size>0)}light(t,e){for(let n of this.edges.values()){let[
i="",o=""]=n.id.replace(/#\d$/,"").split("->");i!==t&&o!==t||(n.classList.toggle("lit",e),this.nodes.get(i===t?o:i)?.classList.
toggle("near",e))}}};function vt({title:s,lines:t}){return[c("b","",s),...t.map(e=>c("span","",e))]}var D=1.25,ce=.7,ue=14,bt=.15,pe=4,me=1.6;function wt(s,t,e,n){let i=t[0]/s[0],o=e?i:Math.min(i,t[1]/s[1]);return Math.min(
me*n,Math.max(bt,o))}function st(s,t=0){return Math.max(ce*s,t/ue)}function yt(s){return y(s,bt,pe)}function xt(s,t){return Math.
exp(-s/(t&&Math.abs(s)<40?100:500))}var ge=4,W=class{constructor(t,e,n,i){this.frame=e;this.zoom=n;let{signal:o}=t;e.addEventListener("pointerdown",l=>this.
press(l),{signal:o}),window.addEventListener("pointermove",l=>this.move(l),{signal:o});for(let l of["pointerup","pointer\
cancel"])window.addEventListener(l,h=>this.release(h),{signal:o});let r=l=>l.touches.length>1&&l.preventDefault();e.addEventListener(
"touchmove",r,{signal:o,passive:!1});let a=l=>{(l.ctrlKey||l.metaKey||i())&&this.turn(l)};e.addEventListener("wheel",a,{
signal:o,passive:!1})}pointers=new Map;before=null;moved=!1;zoomAt(t,[e,n]){let i=this.frame.getBoundingClientRect();this.
zoom(t,e-i.left,n-i.top)}turn(t){t.preventDefault(),this.zoomAt(xt(t.deltaY,t.ctrlKey),[t.clientX,t.clientY])}fingers(){
let[t,e]=[...this.pointers.values()];if(!t||!e||this.pointers.size>2)return null;let[[n,i],[o,r]]=[t,e];return{spread:Math.
hypot(n-o,i-r),middle:[(n+o)/2,(i+r)/2]}}press(t){this.moved=!1,this.pointers.set(t.pointerId,[t.clientX,t.clientY]),this.
before=this.fingers()}move(t){let e=this.pointers.get(t.pointerId);if(!e)return;let n=[t.clientX,t.clientY],i=[n[0]-e[0],
n[1]-e[1]];this.pointers.size===2?(this.pointers.set(t.pointerId,n),this.pinch()):t.pointerType==="mouse"&&t.buttons===1&&
(this.moved||Math.hypot(...i)>ge)&&(this.pointers.set(t.pointerId,n),this.drag(i))}pinch(){let{before:t}=this,e=this.fingers();
if(!e||!t)return;let[n,i]=e.middle;this.frame.scrollLeft-=n-t.middle[0],this.frame.scrollTop-=i-t.middle[1],this.zoomAt(
e.spread/t.spread,e.middle),this.before=e,this.moved=!0}drag([t,e]){this.moved=!0,this.frame.classList.add("dragging"),this.
frame.scrollLeft-=t,this.frame.scrollTop-=e}release({pointerId:t}){this.pointers.delete(t),this.frame.classList.remove("\
dragging")}};function Et({title:s,swatches:t,colours:e,ends:n},i){let o=(t??[]).map(([r,a])=>c("span","entry",...a.map(l=>St("swatch",
l)),r));if(e&&n){let r=St("ramp",`linear-gradient(90deg, ${e.join(",")})`);o.push(c("span","entry",`${s}: ${n[0]}`,r,n[1]))}
return[...o,c("span","hint",i)]}function St(s,t){let e=c("span",s);return e.style.background=t,e}var fe=0,ve=1,be=2,Lt=3,ot=4;function q(s){return s.normalize("NFKC").toLowerCase().replace(/(\d)\s*[x×✕✖⨯*]\s*(?=\d)/g,
"$1x").match(/[\p{L}\p{N}%]+/gu)??[]}function At(s,t){let e=q(t);return e.length?s.map(i=>({entry:i,fit:we(i,e)})).filter(
({fit:i})=>i!==ot).sort((i,o)=>i.fit-o.fit).map(({entry:i})=>i):[]}function we({id:s,name:t,unit:e,titles:n},i){let o=i.
join(""),r=[s,t,...n],a=r.map(d=>q(d).join(""));if(a.includes(o)||r.some(d=>Mt(q(d))===Mt(i)))return fe;let l=new Set([...r,
e].flatMap(q)),h=Math.max(...i.map(d=>ye(d,l)));return h===ot&&o.length>1&&a.some(d=>d.includes(o))?Lt:h}var Mt=s=>[...s].
sort().join(" ");function ye(s,t){let e=[...t];return t.has(s)?ve:e.some(n=>n.startsWith(s))?be:s.length>1&&e.some(n=>n.
includes(s))?Lt:ot}function Tt(s,t){let e=s.map(({id:n,unit:i})=>n in t?n:Object.keys(t).find(o=>i&&t[o]?.unit===i));return new Set(
e.filter(n=>n!==void 0))}function Gt(s,t,e){if(!s.trim())return"";if(!t.length)return"nothing found";let n=t[e];return n?
`${e+1} of ${t.length}: ${n.name}`:`${t.length} found${t.length>1?A(", Enter goes on",""):""}`}function w(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function rt(){let s=getComputedStyle(
document.documentElement);return(parseFloat(s.getPropertyValue("--least"))||0)*(parseFloat(s.fontSize)||16)}var xe='[data-testid="stMain"]',Se='[data-testid="stMainBlockContainer"]',Pt=()=>document.querySelector(Se),P=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function at(){let s=document.querySelector(xe),t=Pt();return s&&
t&&P()?s.clientHeight-t.offsetHeight:0}function Dt(s,t){let e=s.atFrame(t),n=()=>at()!==0&&e(),i=Pt();i&&s.onResize(i,n),window.addEventListener("resize",n,{signal:s.
signal})}var Ee=5e3;var Me=s=>s<.5?4*s**3:1-(2-2*s)**3/2;function Le(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var j=class{#t=null;#e=0;constructor(t){
t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){return this.#e}go({ms:t,draw:e,ease:n=Me,from:i=0,
done:o}){this.stop();let r=Math.min(t,Ee),a=null,l=()=>{this.#t=null,this.#e=1,e(1),o?.()},h=d=>{if(a??=d-i*r,this.#e=y(
(d-a)/r,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(h),e(n(this.#e))};this.#e=i,Le()||r<=0?l():this.#t=requestAnimationFrame(
h)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};var Ot=14,Bt=.35,Ae=120,lt=(s,{scale:t,x:e,y:n})=>[s[0]*t+e,s[1]*t+n];function O(s,t){let[e,n]=lt([s.x,s.y],t);return{x:e,
y:n,width:s.width*t.scale,height:s.height*t.scale}}function zt(s,t,e){for(let[n,{nodes:i}]of Object.entries(t.data.groups)){
let o=i.includes(s)&&e.nodes.get(n);if(o)return m(o)}return null}function Nt(s,t,e){let n={class:"ghosts","aria-hidden":"\
true"},i=p("g",n),o=p("g",n),r=[...Pe(s,t,e,i),...Ge(s,t,e,o),...De(s,t,e)];return t.graph.prepend(i),t.graph.append(o),
{draw:l=>r.forEach(h=>h(l)),end:()=>[i,o].forEach(l=>l.remove())}}function Te(s,t,e){let[n,i]=M(t),[o,r]=M(e),a=t.width?
e.width/t.width:1;Math.abs(o-n)<.05&&Math.abs(r-i)<.05&&Math.abs(a-1)<.001?s.removeAttribute("transform"):s.setAttribute(
"transform",`translate(${o-n*a} ${r-i*a}) scale(${a})`)}function Ge(s,t,e,n){let i=[];for(let[o,r]of t.nodes){let a=s.nodes.
get(o),l=m(r),h=a?m(a):zt(o,t,s);h?i.push(Vt(r,l,a?O(h,e):Ft(l,O(h,e),e),l,!a,!1)):i.push(d=>r.style.opacity=d<1?String(
d):"")}for(let[o,r]of s.nodes){if(t.nodes.has(o))continue;let a=zt(o,s,t);if(!a)continue;let l=r.cloneNode(!0),h=m(r);for(let d of[
l,...l.querySelectorAll("*")])d.removeAttribute("id");n.append(l),i.push(Vt(l,h,O(h,e),Ft(h,a,e),!1,!0))}return i}function Ft(s,t,e){
let[n,i]=M(t),[o,r]=[s.width*Bt*e.scale,s.height*Bt*e.scale];return{x:n-o/2,y:i-r/2,width:o,height:r}}function Vt(s,t,e,n,i,o){
return r=>{Te(s,t,C(e,n,r)),i&&(s.style.opacity=r<1?String(r):""),o&&(s.style.opacity=String(1-r))}}function Pe(s,t,e,n){
let i=[];for(let[o,r]of t.clusters){let a=r.querySelector("polygon"),l=s.clusters.get(o)??s.nodes.get(o);if(!a||!l)continue;
let h=m(r),d=O(m(l),e),u=[...r.querySelectorAll("text")];i.push(g=>{a.setAttribute("points",Ct(C(d,h,g)));for(let b of u)
b.style.opacity=g<1?String(g**3):""})}for(let[o,r]of s.clusters){let a=t.nodes.get(o);if(t.clusters.has(o)||!a)continue;
let l=r.querySelector("polygon")?.cloneNode();if(!l)continue;let[h,d]=[O(m(r),e),m(a)];n.append(p("g",{class:"cluster op\
en"},l)),i.push(u=>{l.setAttribute("points",Ct(C(h,d,u))),l.style.opacity=String(1-u)})}return i}function Ct({x:s,y:t,width:e,
height:n}){return`${s},${t} ${s+e},${t} ${s+e},${t+n} ${s},${t+n}`}function De(s,t,e){let n=t.edges.size<=Ae;return[...t.
edges].map(([i,o])=>{let r=s.edges.get(i);return r&&n?Be(o,r,e):Oe(o)})}function Oe(s){return t=>s.style.opacity=t<1?String(
Math.max(0,2*t-1)):""}function Be(s,t,e){let n=[],i=s.querySelector("path"),o=t.querySelector("path");if(i&&o){let r=i.getAttribute(
"d")??"",a=et(tt(o.getAttribute("d")??""),Ot).map(h=>lt(h,e)),l=et(tt(r),Ot);n.push(h=>{let d=l.map((u,g)=>T(a[g]??u,u,h).
map(b=>b.toFixed(1)));i.setAttribute("d",h<1?`M${d.map(u=>u.join(",")).join("L")}`:r)})}for(let r of["polygon","text"]){
let a=s.querySelector(r),l=t.querySelector(r);a&&l&&n.push(ze(a,lt(kt(l),e),kt(a),e.scale))}return r=>n.forEach(a=>a(r))}
function ze(s,t,e,n){return i=>{let[o,r]=T(t,e,i),a=n+(1-n)*i;i>=1?s.removeAttribute("transform"):s.setAttribute("transf\
orm",`translate(${o-e[0]*a} ${r-e[1]*a}) scale(${a})`)}}function kt(s){let t=s.getAttribute("points");return t?M(Q(V(t))):
[Number(s.getAttribute("x")),Number(s.getAttribute("y"))]}var Rt=[220,150],Fe=8,K=class{constructor(t,e,n,i){this.frame=e;this.drawn=n;this.isColumn=i;this.root.append(this.svg);
let o=r=>r.buttons&&this.goTo(r);this.root.addEventListener("pointerdown",o,{signal:t.signal}),this.root.addEventListener(
"pointermove",o,{signal:t.signal}),e.addEventListener("scroll",()=>this.look(),{signal:t.signal,passive:!0})}root=c("div",
{class:"minimap","aria-hidden":"true",hidden:!0});svg=p("svg");sight=p("rect",{class:"sight"});size=[1,1];draw(t){this.size=
t.size;let e=w()*Math.min(Rt[0]/this.size[0],Rt[1]/this.size[1]);f(this.svg,{viewBox:`0 0 ${this.size.join(" ")}`,width:this.
size[0]*e,height:this.size[1]*e});let n=[...t.boxes()].map(([i,{x:o,y:r,width:a,height:l}])=>p("rect",{class:i,x:o,y:r,width:a,
height:l}));this.svg.replaceChildren(...n,this.sight)}look(){let{frame:t}=this,{scrollWidth:e,scrollHeight:n,clientWidth:i,
clientHeight:o}=t,r=this.drawn(),a=e-i,l=this.isColumn()?a:Math.max(a,n-o);if(this.root.hidden=!r||l<Fe,this.root.hidden||
!r)return;let h=r.getBoundingClientRect(),d=t.getBoundingClientRect(),u=h.width/this.size[0];f(this.sight,{x:(d.left-h.left)/
u,y:(d.top-h.top)/u,width:i/u,height:o/u})}goTo(t){let e=this.svg.getBoundingClientRect(),n=this.drawn()?.getBoundingClientRect(),
i=this.frame.getBoundingClientRect();if(!n)return;t.preventDefault();let o=(t.clientX-e.left)/e.width*n.width,r=(t.clientY-
e.top)/e.height*n.height;this.frame.scrollLeft+=n.left+o-(i.left+i.width/2),this.frame.scrollTop+=n.top+r-(i.top+i.height/
2)}};var $t=[10,10],Ve=.8,Ce=180,ke=420,_=class{constructor(t,e,n){this.root=e;this.fullButton=n;this.mover=new j(t),this.minimap=
new K(t,this.frame,()=>this.bare?void 0:this.drawing?.svg,()=>this.narrow),this.settleSoon=t.atFrame(()=>this.settle());
let i=()=>this.drawing&&this.root.isConnected&&this.settleFull();document.addEventListener("fullscreenchange",i,{signal:t.
signal}),Dt(t,()=>{!this.drawing||this.bare||!this.fill()||this.mode==="free"||(this.mover.moving?this.settlesLater=!0:this.
settle())})}stage=c("div","stage");frame=c("div",{class:"frame",role:"group",tabindex:-1,"data-scrolls":!0},this.stage);minimap;settleSoon;mover;finish=()=>{};settlesLater=!1;drawing=null;mode="\
auto";scale=1;usualHeight=0;bare=!1;width=0;narrow=!1;selected="";touched=null;size(t,e){this.usualHeight=t,this.bare=e,
this.fill()}fill(){let{style:t}=this.frame,e=[t.height,t.maxHeight].join();if(this.root.classList.toggle("fits",P()),t.maxHeight=
this.isFull?"none":this.bare||P()?"":`${this.highest}px`,this.bare||this.isFull||!P())t.height="";else{let n=this.frame.
offsetHeight||this.highest,i=2*innerHeight;t.height=`${y(n+at(),Ce*w(),i)}px`}return e!==[t.height,t.maxHeight].join()}get highest(){
return this.usualHeight*w()}get centre(){return{x:this.frame.clientWidth/2,y:this.frame.clientHeight/2}}put(t,e){this.finish();
let n=this.drawing,i=n&&this.standing(n),o=this.touched??this.selected,r=this.anchorOf(o),a=t.data.openable.length>0&&t.
data.opened.length===t.data.openable.length;this.drawing=t,this.stage.replaceChildren(t.svg),a?this.mode="whole":this.mode===
"whole"&&(this.mode="auto");let l=r&&{...r,at:t.placeOf(o)};this.mode==="free"?this.scaleTo(this.scale,l):this.settle(l),
this.minimap.draw(t),e(),n&&i&&this.glideFrom(n,i)}standing(t){let e=t.svg.getBoundingClientRect(),n=this.frame.getBoundingClientRect(),
[i,o]=t.origin;return{scale:this.scale,x:e.left-n.left+i*this.scale,y:e.top-n.top+o*this.scale}}glideFrom(t,e){let n=v(this.
drawing),i=this.standing(n),o={scale:e.scale/i.scale,x:(e.x-i.x)/i.scale,y:(e.y-i.y)/i.scale};if(n.hasSameNodes(t)&&Math.
abs(o.x)+Math.abs(o.y)<1&&o.scale===1)return;let{draw:r,end:a}=Nt(t,n,o),l=h=>{r(h),n.showBadges(h)};this.finish=()=>{this.
mover.stop(),this.finish=()=>{},l(1),a(),this.settlesLater&&this.settleSoon(),this.settlesLater=!1},l(0),this.mover.go({
ms:ke,draw:l,done:this.finish})}anchorOf(t){let e=this.drawing?.elementOf(t);if(!e)return null;let n=e.getBoundingClientRect(),
i=this.frame.getBoundingClientRect();return{x:n.left+n.width/2-i.left,y:n.top+n.height/2-i.top}}room(){let t=P()?this.frame.
clientHeight:Math.min(this.highest,Ve*innerHeight);return[this.frame.clientWidth-$t[0],(this.isFull?this.frame.clientHeight:
t)-$t[1]]}fitting(){let{size:t}=v(this.drawing),e=this.narrow||this.bare,n=wt(t,this.room(),e,w());return this.narrow?Math.
min(n,w()):n}fit(){this.mode="whole",this.scaleTo(this.fitting(),null)}settle(t=null){if(!this.drawing)return;let e=this.
fitting(),n=st(w(),rt());if(this.mode==="whole"||e>=n){this.scaleTo(e,null);return}let i={at:this.drawing.placeOf(this.selected),
x:this.frame.clientWidth/2,y:this.room()[1]/2};this.scaleTo(n,t??i)}resize(t){t&&t!==this.width&&this.mode!=="free"&&this.
settle(),this.width=t,this.minimap.look()}release(){this.mode="auto"}zoom(t,e=this.centre.x,n=this.centre.y){let i=v(this.
drawing).svg.getBoundingClientRect(),o=this.frame.getBoundingClientRect(),r=[(o.left+e-i.left)/this.scale,(o.top+n-i.top)/
this.scale];this.mode="free",this.scaleTo(this.scale*t,{at:r,x:e,y:n})}centreOn(t){let e=this.drawing?.placeOf(t),n=st(w(),
rt());e&&(this.scale<n&&(this.mode="free"),this.scaleTo(Math.max(this.scale,n),{at:e,...this.centre}))}scaleTo(t,e){let n=v(
this.drawing);if(this.finish(),this.scale=yt(t),n.scale(this.scale),e?.at){let i=n.svg.getBoundingClientRect(),o=this.frame.
getBoundingClientRect(),[r,a]=e.at;this.frame.scrollLeft+=i.left-o.left+r*this.scale-e.x,this.frame.scrollTop+=i.top-o.top+
a*this.scale-e.y}this.minimap.look()}get isFull(){return this.root.getRootNode().fullscreenElement===this.root||this.root.
classList.contains("full")}async toggleFull(){if(this.isFull)this.root.classList.remove("full"),document.fullscreenElement&&
await document.exitFullscreen();else try{await this.root.requestFullscreen()}catch{this.root.classList.add("full")}this.
settleFull()}settleFull(){let t=this.isFull?"Leave full screen":"Full screen";this.fill(),this.fullButton.textContent=t,
this.fullButton.title=t,this.fullButton.setAttribute("aria-label",t),this.mode==="free"&&(this.mode="auto"),this.settleSoon()}};var Ne=620,Ht=8,Re=["SVG","PNG","DOT"];function S(s,t){return s.target instanceof Element?s.target.closest(t):null}var ht=class{constructor(t){
this.host=t;let e=this.button("Full screen","Full screen",()=>void this.view.toggleFull());this.view=new _(t,this.root,e),
this.outer=c("div","outer",this.view.frame,this.view.minimap.root,this.tip),this.nextMatch=this.button("Next","Go to the\
 next match",()=>this.mark(!0)),this.nextMatch.hidden=!0,this.openAll=this.button("Open all","Open all",()=>this.toggleAll(
!0)),this.closeAll=this.button("Close all","Close all",()=>this.toggleAll(!1));let n=this.button("Fit","Fit the whole gr\
aph",()=>this.view.fit());n.classList.add("spare"),e.classList.add("spare"),this.bar=c("div",{class:"bar","data-scrolls":!0},
this.search,this.result,this.nextMatch,this.openAll,this.closeAll,this.button("−","Zoom out",()=>this.view.zoom(1/D)),
this.button("+","Zoom in",()=>this.view.zoom(D)),n,e,...Re.map(o=>this.button(o,`Download the graph as ${o}`,()=>this.save(
o)))),this.details=c("details","",c("summary","","The graph in words"),this.words),this.root.append(this.bar,this.outer,
c("div","foot",this.below,this.details)),t.append(this.root);let i=(o,r,a)=>this.view.zoom(o,r,a);this.gestures=new W(t,
this.view.frame,i,()=>this.view.isFull),this.thumbnails=new N(t,()=>this.drawing?.putMaps(this.thumbnails.pictures)),this.
listen()}search=c("input",{type:"search",placeholder:"Find a layer: 4d, reduce, conv1 …","aria-label":"Find a layer by\
 name"});result=c("span",{class:"found",role:"status"});nextMatch;tip=c("div",{class:"tip",role:"tooltip",hidden:!0});below=c(
"div",{class:"below","data-scrolls":!0});words=c("pre",{"data-scrolls":!0,tabindex:0});root=c("div","graph");outer;bar;details;openAll;closeAll;view;gestures;walk=new $;thumbnails;selected=new z;data=null;drawing=null;told=null;wanted=null;turn=-1;sought="";update(t){
let e=this.data;this.data=t,this.selected.hear(t.told),this.root.classList.toggle("bare",t.bare),this.view.size(t.height,
t.bare),this.search.hidden=this.result.hidden=!t.index.length,this.openAll.hidden=this.closeAll.hidden=!t.openable.length,
this.openAll.disabled=t.opened.length===t.openable.length,this.closeAll.disabled=t.opened.length===0;let n=A("Arrow keys\
 go from node to node. ",""),i=t.bare?"":"Its text is below it, under “The graph in words”.";this.view.frame.setAttribute(
"aria-label",`Graph: ${t.leaves.title}. ${n}${i}`.trim()),this.words.textContent=t.words;let o=A("Click chooses, + or a \
double click opens. ","Tap chooses, + opens. "),r=A("Drag moves, Ctrl + wheel or two fingers zoom.","Two fingers move an\
d zoom."),a=(t.openable.length?o:"")+r;this.below.replaceChildren(...Et(t.legend,[t.maps?.words??"",a].filter(Boolean).join(
" "))),this.thumbnails.ask(t.maps),(e?.svg!==t.svg||e.maps?.src!==t.maps?.src)&&this.layOut(t),this.dress(),this.lookForWidth(),
this.arrive()}button(t,e,n){let i=c("button",{type:"button",title:e,"aria-label":e},t);return i.addEventListener("click",
n,{signal:this.host.signal}),i}save(t){this.data&&this.drawing&&gt(t,this.data,this.drawing.size,this.thumbnails.pictures)}layOut(t){
let{focused:e}=this.walk,n=this.drawing=new H(t,this.thumbnails.pictures);this.view.selected=this.selected.value,this.view.
put(n,()=>this.walk.set(n.decorate(),this.selected.value)),e&&this.walk.focus(),this.mark()}dress(){this.view.selected=this.
selected.value,this.drawing?.dress(this.selected.value),this.walk.focused||this.walk.stopAt(this.selected.value)}lookForWidth(){
let t=this.root.clientWidth,e=t>0&&t<Ne;!t||(this.data?.stages??0)<=1||e===this.view.narrow||(this.view.narrow=e,this.view.
release(),this.host.setState("narrow",e))}tell(t){let e=t===null?void 0:this.drawing?.nodes.get(t);if(this.told!==null&&
this.drawing?.light(this.told,!1),this.told=t,this.tip.hidden=!e,!e||t===null)return;this.drawing?.light(t,!0),this.tip.
replaceChildren(...vt(v(this.data?.nodes[t],"node")));let n=e.getBoundingClientRect(),i=this.outer.getBoundingClientRect(),
{offsetWidth:o,offsetHeight:r}=this.tip,a=n.bottom-i.top+Ht,l=n.top-i.top-r-Ht,h=n.left-i.left+n.width/2-o/2;this.tip.style.
top=`${a+r>i.height&&l>-r/2?l:a}px`,this.tip.style.left=`${Math.max(0,Math.min(i.width-o,h))}px`}choose(t){!this.data?.chooses||
!(t in this.data.nodes)||(this.view.touched=t,this.send(t))}send(t){this.selected.choose(t),this.dress(),this.host.trigger(
"chosen",this.selected.message({id:t}))}toggle(t,e){if(!t||!this.data?.openable.includes(t))return;this.view.touched=e;let n=this.
data.nodes[e]?.unit===t;this.walk.next=n?G(e):e,this.host.trigger("toggled",t)}toggleAll(t){this.view.touched=null,this.
view.release(),this.host.trigger("all",{open:t})}toggleNode(t){this.toggle(this.data?.nodes[t]?.unit,t)}toggleBadge({dataset:{
unit:t,id:e}}){e!==void 0&&this.toggle(t,e)}mark(t=!1){if(!this.data||!this.drawing)return;let e=this.search.value.trim().
toLowerCase(),n=At(this.data.index,e);this.drawing.markHits(Tt(n,this.data.nodes)),this.sought!==e&&(this.turn=-1),t&&(this.
turn=(this.turn+1)%Math.max(1,n.length)),this.sought=e,this.result.textContent=Gt(e,n,this.turn),this.nextMatch.hidden=n.
length===0;let i=n[this.turn];!t||!i||(this.wanted=this.view.touched=i.id,this.send(i.id),this.arrive())}arrive(){this.wanted===
null||!this.drawing?.nodes.has(this.wanted)||(this.view.centreOn(this.wanted),this.wanted=null)}listen(){let{signal:t}=this.
host,{frame:e}=this.view,n=o=>S(o,"g.node");e.addEventListener("click",o=>this.click(o),{signal:t}),e.addEventListener("\
dblclick",o=>this.doubleClick(o),{signal:t});let i=o=>o.pointerType==="mouse"&&this.tell(n(o)?.id??null);e.addEventListener(
"pointerover",i,{signal:t}),e.addEventListener("pointerleave",()=>this.tell(null),{signal:t}),e.addEventListener("focusi\
n",o=>this.focus(o),{signal:t}),e.addEventListener("focusout",()=>this.tell(null),{signal:t}),e.addEventListener("scroll",
()=>this.scroll(),{signal:t}),this.root.addEventListener("keydown",o=>this.press(o),{signal:t}),this.search.addEventListener(
"input",()=>this.mark(),{signal:t}),this.search.addEventListener("keydown",o=>this.pressInSearch(o),{signal:t}),this.host.
onResize(this.root,()=>{this.drawing&&(this.view.resize(this.root.clientWidth),this.lookForWidth())})}click(t){if(this.gestures.
moved)return;let e=S(t,"g.badge"),n=S(t,"g.node");e?this.toggleBadge(e):this.tell(n?.id??null),!e&&n&&this.choose(n.id)}doubleClick(t){
if(S(t,"g.badge"))return;let e=S(t,"g.node"),n=S(t,"g.cluster");e?this.toggleNode(e.id):n&&this.toggle(this.data?.groups[I(
n)]?.unit,I(n))}focus({target:t}){this.walk.stopAt(this.walk.idOf(t));let e=t instanceof Element&&t.matches("g.node:focu\
s-visible");this.tell(e?t.id:null)}scroll(){if(this.told===null)return;let t=this.drawing?.nodes.get(this.told);this.tell(
t?.matches(":focus-visible")?this.told:null)}pressInSearch(t){t.stopPropagation(),t.key==="Enter"&&this.mark(!0)}press(t){
t.ctrlKey||t.metaKey||t.altKey||(this.walk.follow(t.key,t.target)||this.pressOn(t))&&t.preventDefault()}pressOn(t){let e=S(
t,"g.badge"),n=S(t,"g.node"),{key:i}=t;if(i==="+"||i==="=")this.view.zoom(D);else if(i==="-")this.view.zoom(1/D);else if(i===
"0")this.view.fit();else if(e&&(i==="Enter"||i===" "))this.toggleBadge(e);else if(n&&i==="Enter")this.choose(n.id);else if(n&&
i===" ")this.toggleNode(n.id);else return!1;return!0}},Yn=dt(s=>new ht(s));export{Yn as default};
