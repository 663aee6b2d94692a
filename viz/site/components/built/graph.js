// Made from frontend/ by `npm run build`.
var ot="http://www.w3.org/2000/svg";function m(r,t){for(let[e,i]of Object.entries(t))i===!1||i===null||i===void 0?r.removeAttribute(
e):r.setAttribute(e,i===!0?"":String(i))}function d(r,t="",...e){let i=document.createElement(r);return typeof t!="strin\
g"?m(i,t):t&&(i.className=t),i.append(...e.filter(n=>n!=="")),i}function p(r,t={},...e){let i=document.createElementNS(ot,
r);return m(i,t),i.append(...e.filter(n=>n!=="")),i}function E(r,t,e){return Math.min(Math.max(r,t),e)}function c(r,t="value"){if(r==null)throw new Error(`the ${t} is missi\
ng`);return r}function R(r){return c(r.getContext("2d"),"canvas's pen")}var x=class r{#t=null;#e=null;#i=null;static#n=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#i=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#i}message(t){
return this.#i=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${r.#n+=1}`}}static ofPage(t){let e=window,
i=e.inceptionEchoes??={};return i[t]??=new r}};var S=class r{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new r;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let i=()=>{clearTimeout(n),this.
signal.removeEventListener("abort",i)},n=setTimeout(()=>{i(),e()},t);return this.signal.addEventListener("abort",i),i}delayed(t){
return new D(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let i=new ResizeObserver(e);i.observe(t),this.onEnd(()=>i.disconnect())}},D=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var k=class extends S{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function B(r){return at(r,t=>t[0])}function at(r,t){let e=new WeakMap;return n=>{let s=n.parentElement,o=e.get(s)??i(n),
l=o.calls+=1,a=()=>{e.get(s)===o&&e.delete(s),o.host.end()};o.host.renew(n);try{o.component.update(t(n.data))}catch(h){throw a(),
h}return()=>{o.calls===l&&a()}};function i(n){let s=new k(n);try{let o={host:s,component:r(s),calls:0};return e.set(n.parentElement,
o),o}catch(o){throw s.end(),o}}}function lt(){return matchMedia("(pointer: coarse)").matches}function f(r,t){return lt()?t:r}var dt=["script","foreignObject","image","use","style","animate","set"],ht=2,ct=1e4;function F(r){let t=new DOMParser().
parseFromString(r,"image/svg+xml").documentElement;if(t.localName!=="svg")throw new Error("the layout engine sent no SVG");
for(let e of[t,...t.querySelectorAll("*")]){dt.includes(e.localName)&&e.remove();for(let{name:i}of[...e.attributes])/^on|href$/i.
test(i)&&e.removeAttribute(i)}for(let e of t.querySelectorAll("title"))e.remove();return document.importNode(t,!0)}function A(r,t){
let e=URL.createObjectURL(r);d("a",{href:e,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(e),ct)}async function H(r,t,e){
if(r==="DOT"){A(new Blob([t.dot],{type:"text/vnd.graphviz"}),`${t.name}.dot`);return}let i=new Blob([ut(t.svg,e)],{type:"\
image/svg+xml"});r==="SVG"?A(i,`${t.name}.svg`):A(await mt(i,e),`${t.name}.png`)}function ut(r,[t,e]){let i=F(r);return m(
i,{width:t,height:e}),i.prepend(p("rect",{width:"100%",height:"100%",fill:"white"})),new XMLSerializer().serializeToString(
i)}async function mt(r,t){let e=new Image,i=URL.createObjectURL(r);e.src=i,await e.decode();let[n,s]=t.map(l=>ht*l),o=d(
"canvas",{width:n,height:s});return R(o).drawImage(e,0,0,n,s),URL.revokeObjectURL(i),new Promise((l,a)=>{o.toBlob(h=>h?l(
h):a(new Error("the browser made no PNG")),"image/png")})}var pt={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function v(r){return`group:${r}`}function $(r,t){let e=new Map(
Object.entries(t));return r.flatMap(i=>{let n=[...e].filter(([,s])=>s.nodes.includes(i)).map(([s])=>s);for(let s of n)e.
delete(s);return[...n.map(v),i]})}function gt(r,t,e){if(r==="Home")return 0;if(r==="End")return e-1;let i=pt[r];return i===
void 0?null:E(t+i,0,e-1)}var L=class{elements=new Map;stop;next;get focused(){return[...this.elements.values()].some(t=>t.
matches(":focus"))}set(t,e){this.elements=t;for(let s of t.values())s.setAttribute("tabindex","-1");let[i]=t.keys(),n=[this.
next,this.stop,e].find(s=>s!==void 0&&t.has(s));n===this.next&&(this.next=void 0),this.stopAt(n??i)}stopAt(t){let e=t===
void 0?void 0:this.elements.get(t);e&&(this.stop!==void 0&&this.elements.get(this.stop)?.setAttribute("tabindex","-1"),this.
stop=t,e.setAttribute("tabindex","0"))}idOf(t){return[...this.elements].find(([,e])=>e===t)?.[0]}follow(t,e){let i=[...this.
elements.keys()],n=i.indexOf(this.idOf(e)??""),s=n<0?null:gt(t,n,i.length);return s===null?!1:(this.elements.get(i[s]??"")?.
focus(),!0)}focus(){this.stop!==void 0&&this.elements.get(this.stop)?.focus({preventScroll:!0})}};var W={duration:260,easing:"ease-out"},ft=20,vt=/^group:/;function w(r){return r.id.replace(vt,"")}var T=class{constructor(t){
this.data=t;this.svg=F(t.svg);let[,,e=1,i=1]=(this.svg.getAttribute("viewBox")??"").split(" ").map(Number);this.size=[e,
i];for(let n of this.svg.querySelectorAll("g.node"))n.id in t.nodes?this.nodes.set(n.id,n):n.remove();this.edges=[...this.
svg.querySelectorAll("g.edge")]}svg;size;nodes=new Map;edges;places=new Map;get clusters(){return[...this.svg.querySelectorAll(
"g.cluster")]}get graph(){return c(this.svg.querySelector("g.graph"),"graph")}measure(){this.places=new Map([...this.nodes].
map(([t,e])=>[t,wt(e)]))}hasSameNodes(t){return t.nodes.size===this.nodes.size&&[...t.nodes.keys()].every(e=>this.nodes.
has(e))}placeOf(t){let e=this.places.get(t);if(!e)return null;let{a:i,d:n,e:s,f:o}=c(this.graph.transform.baseVal.consolidate(),
"graph's transform").matrix;return[e[0]*i+s,e[1]*n+o]}elementOf(t){return this.nodes.get(t)??this.clusters.find(e=>w(e)===
t)}scale(t){m(this.svg,{width:this.size[0]*t,height:this.size[1]*t})}decorate(){let t=new Map;for(let[n,s]of this.nodes)
this.decorateNode(n,s)&&t.set(n,s);for(let n of this.clusters){let s=w(n),o=this.data.groups[s];if(!o||!this.data.openable.
includes(o.unit))continue;let l=c(n.querySelector("polygon"),"group's outline"),a=this.badge(s,l.getBBox(),"−",o.unit);
m(a,{tabindex:-1,"aria-label":`Close ${o.title}`}),t.set(v(s),a)}let e=Object.keys(this.data.nodes).filter(n=>t.has(n)),
i=Object.entries(this.data.groups).filter(([n])=>t.has(v(n)));return new Map($(e,Object.fromEntries(i)).map(n=>[n,c(t.get(
n))]))}decorateNode(t,e){let{title:i,size:n,lines:s,unit:o}=c(this.data.nodes[t],"node"),l=e.getBBox(),{x:a,y:h,width:u,
height:st}=l,P=o!==""&&this.data.openable.includes(o),C=u>ft;C&&e.append(p("rect",{class:"line",x:a-1,y:h-1,width:u+2,height:st+
2}));let rt=[i,n,...s].filter(Boolean).join(", ")+(P?". Space opens it.":"");return m(e,{tabindex:-1,role:this.data.chooses?
"button":"img","aria-label":rt}),P&&this.badge(t,l,"+",o).setAttribute("aria-hidden","true"),C}badge(t,e,i,n){let s=e.x+
e.width,{y:o}=e,l=p("g",{class:"badge",role:"button","data-unit":n,"data-id":t},p("circle",{class:"reach",cx:s,cy:o,r:17}),
p("circle",{class:"disc",cx:s,cy:o,r:9}),p("path",{d:`M${s-5},${o}h10${i==="+"?`M${s},${o-5}v10`:""}`}));return this.graph.
append(l),l}dress(t,e){for(let[i,n]of this.nodes)n.classList.toggle("selected",i===t),n.classList.toggle("marked",e.includes(
i)),this.data.chooses&&n.setAttribute("aria-pressed",String(i===t))}markHits(t){for(let[e,i]of this.nodes)i.classList.toggle(
"hit",t.has(e));this.svg.classList.toggle("searching",t.size>0)}light(t,e){for(let i of this.edges){let[n="",s=""]=i.id.
replace(/#\d$/,"").split("->");n!==t&&s!==t||(i.classList.toggle("lit",e),this.nodes.get(n===t?s:n)?.classList.toggle("n\
ear",e))}}glideFrom(t){for(let[e,i]of this.nodes){let n=t.places.get(e),s=this.places.get(e);if(!n||!s)I(i);else{let o=`\
translate(${n[0]-s[0]}px, ${n[1]-s[1]}px)`;i.animate([{transform:o},{transform:"none"}],W)}}for(let e of[...this.edges,...this.
svg.querySelectorAll("g.cluster, g.badge")])I(e)}};function I(r){r.animate([{opacity:0},{opacity:1}],W)}function wt(r){let{
x:t,y:e,width:i,height:n}=r.getBBox();return[t+i/2,e+n/2]}function K({title:r,lines:t}){return[d("b","",r),...t.map(e=>d(
"span","",e))]}var b=1.25,bt=.8,j=.15,yt=4,Et=1.25;function q(r,t,e,i){let n=t[0]/r[0],s=e?n:Math.min(n,t[1]/r[1]);return Math.min(Et*i,
Math.max(j,s))}function z(r){return bt*r}function U(r){return E(r,j,yt)}function J(r,t){return Math.exp(-r/(t&&Math.abs(
r)<40?100:500))}var xt=4,M=class{constructor(t,e,i,n){this.frame=e;this.zoom=i;let{signal:s}=t;e.addEventListener("pointerdown",a=>this.
press(a),{signal:s}),window.addEventListener("pointermove",a=>this.move(a),{signal:s});for(let a of["pointerup","pointer\
cancel"])window.addEventListener(a,h=>this.release(h),{signal:s});let o=a=>a.touches.length>1&&a.preventDefault();e.addEventListener(
"touchmove",o,{signal:s,passive:!1});let l=a=>{(a.ctrlKey||a.metaKey||n())&&this.turn(a)};e.addEventListener("wheel",l,{
signal:s,passive:!1})}pointers=new Map;before=null;moved=!1;zoomAt(t,[e,i]){let n=this.frame.getBoundingClientRect();this.
zoom(t,e-n.left,i-n.top)}turn(t){t.preventDefault(),this.zoomAt(J(t.deltaY,t.ctrlKey),[t.clientX,t.clientY])}fingers(){let[
t,e]=[...this.pointers.values()];if(!t||!e||this.pointers.size>2)return null;let[[i,n],[s,o]]=[t,e];return{spread:Math.hypot(
i-s,n-o),middle:[(i+s)/2,(n+o)/2]}}press(t){this.moved=!1,this.pointers.set(t.pointerId,[t.clientX,t.clientY]),this.before=
this.fingers()}move(t){let e=this.pointers.get(t.pointerId);if(!e)return;let i=[t.clientX,t.clientY],n=[i[0]-e[0],i[1]-e[1]];
this.pointers.size===2?(this.pointers.set(t.pointerId,i),this.pinch()):t.pointerType==="mouse"&&t.buttons===1&&(this.moved||
Math.hypot(...n)>xt)&&(this.pointers.set(t.pointerId,i),this.drag(n))}pinch(){let{before:t}=this,e=this.fingers();if(!e||
!t)return;let[i,n]=e.middle;this.frame.scrollLeft-=i-t.middle[0],this.frame.scrollTop-=n-t.middle[1],this.zoomAt(e.spread/
t.spread,e.middle),this.before=e,this.moved=!0}drag([t,e]){this.moved=!0,this.frame.classList.add("dragging"),this.frame.
scrollLeft-=t,this.frame.scrollTop-=e}release({pointerId:t}){this.pointers.delete(t),this.frame.classList.remove("draggi\
ng")}};function _({title:r,swatches:t,colours:e,ends:i},n){let s=(t??[]).map(([o,l])=>d("span","entry",...l.map(a=>X("swatch",a)),
o));if(e&&i){let o=X("ramp",`linear-gradient(90deg, ${e.join(",")})`);s.push(d("span","entry",`${r}: ${i[0]}`,o,i[1]))}return[
...s,d("span","hint",n)]}function X(r,t){let e=d("span",r);return e.style.background=t,e}var St=0,Lt=1,Tt=2,Z=3,N=4;function G(r){return r.normalize("NFKC").toLowerCase().replace(/(\d)\s*[x×✕✖⨯*]\s*(?=\d)/g,
"$1x").match(/[\p{L}\p{N}%]+/gu)??[]}function Q(r,t){let e=G(t);return e.length?r.map(n=>({entry:n,fit:Mt(n,e)})).filter(
({fit:n})=>n!==N).sort((n,s)=>n.fit-s.fit).map(({entry:n})=>n):[]}function Mt({id:r,name:t,unit:e,titles:i},n){let s=n.join(
""),o=[r,t,...i],l=o.map(u=>G(u).join(""));if(l.includes(s)||o.some(u=>Y(G(u))===Y(n)))return St;let a=new Set([...o,e].
flatMap(G)),h=Math.max(...n.map(u=>Gt(u,a)));return h===N&&s.length>1&&l.some(u=>u.includes(s))?Z:h}var Y=r=>[...r].sort().
join(" ");function Gt(r,t){let e=[...t];return t.has(r)?Lt:e.some(i=>i.startsWith(r))?Tt:r.length>1&&e.some(i=>i.includes(
r))?Z:N}function tt(r,t){let e=r.map(({id:i,unit:n})=>i in t?i:Object.keys(t).find(s=>n&&t[s]?.unit===n));return new Set(
e.filter(i=>i!==void 0))}function et(r,t,e){if(!r.trim())return"";if(!t.length)return"nothing found";let i=t[e];return i?
`${e+1} of ${t.length}: ${i.name}`:`${t.length} found${t.length>1?f(", Enter goes on",""):""}`}function y(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var it=[22,24],Ot=.8,O=class{constructor(t,e,i){this.root=e;this.fullButton=i;this.settleSoon=t.atFrame(()=>this.settle());
let n=()=>this.drawing&&this.root.isConnected&&this.settleFull();document.addEventListener("fullscreenchange",n,{signal:t.
signal})}stage=d("div","stage");frame=d("div",{class:"frame",role:"group",tabindex:-1},this.stage);settleSoon;drawing=null;mode="\
auto";scale=1;usualHeight=0;width=0;narrow=!1;selected="";touched=null;set height(t){this.usualHeight=t,this.frame.style.
height="",this.frame.style.maxHeight=`${this.highest}px`}get highest(){return this.usualHeight*y()}get centre(){return{x:this.
frame.clientWidth/2,y:this.frame.clientHeight/2}}put(t,e){let i=this.drawing,n=this.touched??this.selected,s=this.anchorOf(
n);this.drawing=t,this.stage.replaceChildren(t.svg),t.measure();let o=s&&{...s,at:t.placeOf(n)};this.mode==="free"||i&&t.
hasSameNodes(i)?this.scaleTo(this.scale,o):this.settle(o),e()}anchorOf(t){let e=this.drawing?.elementOf(t);if(!e)return null;
let i=e.getBoundingClientRect(),n=this.frame.getBoundingClientRect();return{x:i.left+i.width/2-n.left,y:i.top+i.height/2-
n.top}}room(){let t=this.isFull?this.frame.clientHeight:Math.min(this.highest,Ot*innerHeight);return[this.frame.clientWidth-
it[0],t-it[1]]}fitting(){return q(c(this.drawing).size,this.room(),this.narrow,y())}fit(){this.mode="whole",this.scaleTo(
this.fitting(),null)}settle(t=null){if(!this.drawing)return;let e=this.fitting(),i=z(y());if(this.mode==="whole"||e>=i){
this.scaleTo(e,null);return}let n={at:this.drawing.placeOf(this.selected),x:this.frame.clientWidth/2,y:this.room()[1]/2};
this.scaleTo(i,t??n)}resize(t){t&&t!==this.width&&this.mode!=="free"&&this.settle(),this.width=t}release(){this.mode="au\
to"}zoom(t,e=this.centre.x,i=this.centre.y){let n=c(this.drawing).svg.getBoundingClientRect(),s=this.frame.getBoundingClientRect(),
o=[(s.left+e-n.left)/this.scale,(s.top+i-n.top)/this.scale];this.mode="free",this.scaleTo(this.scale*t,{at:o,x:e,y:i})}centreOn(t){
let e=this.drawing?.placeOf(t),i=z(y());e&&(this.scale<i&&(this.mode="free"),this.scaleTo(Math.max(this.scale,i),{at:e,...this.
centre}))}scaleTo(t,e){let i=c(this.drawing);if(this.scale=U(t),i.scale(this.scale),!e?.at)return;let n=i.svg.getBoundingClientRect(),
s=this.frame.getBoundingClientRect(),[o,l]=e.at;this.frame.scrollLeft+=n.left-s.left+o*this.scale-e.x,this.frame.scrollTop+=
n.top-s.top+l*this.scale-e.y}get isFull(){return this.root.getRootNode().fullscreenElement===this.root||this.root.classList.
contains("full")}async toggleFull(){if(this.isFull)this.root.classList.remove("full"),document.fullscreenElement&&await document.
exitFullscreen();else try{await this.root.requestFullscreen()}catch{this.root.classList.add("full")}this.settleFull()}settleFull(){
let t=this.isFull?"Leave full screen":"Full screen";this.frame.style.maxHeight=this.isFull?"none":`${this.highest}px`,this.
fullButton.textContent=t,this.fullButton.title=t,this.fullButton.setAttribute("aria-label",t),this.mode==="free"&&(this.
mode="auto"),this.settleSoon()}};var Dt=620,nt=8,kt=["SVG","PNG","DOT"];function g(r,t){return r.target instanceof Element?r.target.closest(t):null}var V=class{constructor(t){
this.host=t;let e=this.button("Full screen","Full screen",()=>void this.view.toggleFull());this.view=new O(t,this.root,e),
this.outer=d("div","outer",this.view.frame,this.tip),this.nextMatch=this.button("Next","Go to the next match",()=>this.mark(
!0)),this.nextMatch.hidden=!0;let i=d("div","bar",this.search,this.result,this.nextMatch,this.button("−","Zoom out",()=>this.
view.zoom(1/b)),this.button("+","Zoom in",()=>this.view.zoom(b)),this.button("Fit","Fit the whole graph",()=>this.view.fit()),
e,...kt.map(o=>this.button(o,`Download the graph as ${o}`,()=>this.save(o)))),n=d("details","",d("summary","","The graph\
 in words"),this.words);this.root.append(i,this.outer,this.below,n),t.append(this.root);let s=(o,l,a)=>this.view.zoom(o,
l,a);this.gestures=new M(t,this.view.frame,s,()=>this.view.isFull),this.listen()}search=d("input",{type:"search",placeholder:"\
Find a layer: 4d, reduce, conv1 …","aria-label":"Find a layer by name"});result=d("span",{class:"found",role:"status"});nextMatch;tip=d(
"div",{class:"tip",role:"tooltip",hidden:!0});below=d("div","below");words=d("pre");root=d("div","graph");outer;view;gestures;walk=new L;selected=new x;data=null;drawing=null;told=null;wanted=null;turn=-1;sought="";update(t){
let e=this.data;this.data=t,this.selected.hear(t.told),this.view.height=t.height,this.search.hidden=this.result.hidden=!t.
index.length;let i=`${f("Arrow keys go from node to node. ","")}Its text is below it, under “The graph in words”.`;this.
view.frame.setAttribute("aria-label",`Graph: ${t.name}. ${i}`),this.words.textContent=t.words;let n=f("Click chooses, + \
or a double click opens. ","Tap chooses, + opens. "),s=f("Drag moves, Ctrl + wheel or two fingers zoom.","Two fingers mo\
ve and zoom."),o=(t.openable.length?n:"")+s;this.below.replaceChildren(..._(t.legend,o)),e?.svg!==t.svg&&this.layOut(t),
this.dress(),this.lookForWidth(),this.arrive()}button(t,e,i){let n=d("button",{type:"button",title:e,"aria-label":e},t);
return n.addEventListener("click",i,{signal:this.host.signal}),n}save(t){this.data&&this.drawing&&H(t,this.data,this.drawing.
size)}layOut(t){let e=this.drawing,i=this.walk.focused,n=this.drawing=new T(t);this.view.selected=this.selected.value,this.
view.put(n,()=>this.walk.set(n.decorate(),this.selected.value)),i&&this.walk.focus();let s=matchMedia("(prefers-reduced-\
motion: reduce)").matches;e&&!s&&n.glideFrom(e),this.mark()}dress(){this.view.selected=this.selected.value,this.drawing?.
dress(this.selected.value,this.data?.marked??[]),this.walk.focused||this.walk.stopAt(this.selected.value)}lookForWidth(){
let t=this.root.clientWidth,e=t>0&&t<Dt;!t||(this.data?.stages??0)<=1||e===this.view.narrow||(this.view.narrow=e,this.view.
release(),this.host.setState("narrow",e))}tell(t){let e=t===null?void 0:this.drawing?.nodes.get(t);if(this.told!==null&&
this.drawing?.light(this.told,!1),this.told=t,this.tip.hidden=!e,!e||t===null)return;this.drawing?.light(t,!0),this.tip.
replaceChildren(...K(c(this.data?.nodes[t],"node")));let i=e.getBoundingClientRect(),n=this.outer.getBoundingClientRect(),
{offsetWidth:s,offsetHeight:o}=this.tip,l=i.bottom-n.top+nt,a=i.top-n.top-o-nt,h=i.left-n.left+i.width/2-s/2;this.tip.style.
top=`${l+o>n.height&&a>-o/2?a:l}px`,this.tip.style.left=`${Math.max(0,Math.min(n.width-s,h))}px`}choose(t){!this.data?.chooses||
!(t in this.data.nodes)||(this.view.touched=t,this.send(t))}send(t){this.selected.choose(t),this.dress(),this.host.trigger(
"chosen",this.selected.message({id:t}))}toggle(t,e){if(!t||!this.data?.openable.includes(t))return;this.view.touched=e;let i=this.
data.nodes[e]?.unit===t;this.walk.next=i?v(e):e,this.host.trigger("toggled",t)}toggleNode(t){this.toggle(this.data?.nodes[t]?.
unit,t)}toggleBadge({dataset:{unit:t,id:e}}){e!==void 0&&this.toggle(t,e)}mark(t=!1){if(!this.data||!this.drawing)return;
let e=this.search.value.trim().toLowerCase(),i=Q(this.data.index,e);this.drawing.markHits(tt(i,this.data.nodes)),this.sought!==
e&&(this.turn=-1),t&&(this.turn=(this.turn+1)%Math.max(1,i.length)),this.sought=e,this.result.textContent=et(e,i,this.turn),
this.nextMatch.hidden=i.length===0;let n=i[this.turn];!t||!n||(this.wanted=this.view.touched=n.id,this.send(n.id),this.arrive())}arrive(){
this.wanted===null||!this.drawing?.nodes.has(this.wanted)||(this.view.centreOn(this.wanted),this.wanted=null)}listen(){let{
signal:t}=this.host,{frame:e}=this.view,i=s=>g(s,"g.node");e.addEventListener("click",s=>this.click(s),{signal:t}),e.addEventListener(
"dblclick",s=>this.doubleClick(s),{signal:t});let n=s=>s.pointerType==="mouse"&&this.tell(i(s)?.id??null);e.addEventListener(
"pointerover",n,{signal:t}),e.addEventListener("pointerleave",()=>this.tell(null),{signal:t}),e.addEventListener("focusi\
n",s=>this.focus(s),{signal:t}),e.addEventListener("focusout",()=>this.tell(null),{signal:t}),e.addEventListener("scroll",
()=>this.scroll(),{signal:t}),this.root.addEventListener("keydown",s=>this.press(s),{signal:t}),this.search.addEventListener(
"input",()=>this.mark(),{signal:t}),this.search.addEventListener("keydown",s=>this.pressInSearch(s),{signal:t}),this.host.
onResize(this.root,()=>{this.drawing&&(this.view.resize(this.root.clientWidth),this.lookForWidth())})}click(t){if(this.gestures.
moved)return;let e=g(t,"g.badge"),i=g(t,"g.node");e?this.toggleBadge(e):this.tell(i?.id??null),!e&&i&&this.choose(i.id)}doubleClick(t){
if(g(t,"g.badge"))return;let e=g(t,"g.node"),i=g(t,"g.cluster");e?this.toggleNode(e.id):i&&this.toggle(this.data?.groups[w(
i)]?.unit,w(i))}focus({target:t}){this.walk.stopAt(this.walk.idOf(t));let e=t instanceof Element&&t.matches("g.node:focu\
s-visible");this.tell(e?t.id:null)}scroll(){if(this.told===null)return;let t=this.drawing?.nodes.get(this.told);this.tell(
t?.matches(":focus-visible")?this.told:null)}pressInSearch(t){t.stopPropagation(),t.key==="Enter"&&this.mark(!0)}press(t){
t.ctrlKey||t.metaKey||t.altKey||(this.walk.follow(t.key,t.target)||this.pressOn(t))&&t.preventDefault()}pressOn(t){let e=g(
t,"g.badge"),i=g(t,"g.node"),{key:n}=t;if(n==="+"||n==="=")this.view.zoom(b);else if(n==="-")this.view.zoom(1/b);else if(n===
"0")this.view.fit();else if(e&&(n==="Enter"||n===" "))this.toggleBadge(e);else if(i&&n==="Enter")this.choose(i.id);else if(i&&
n===" ")this.toggleNode(i.id);else return!1;return!0}},fe=B(r=>new V(r));export{fe as default};
