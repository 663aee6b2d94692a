// Made from frontend/ by `npm run build`.
var pe="http://www.w3.org/2000/svg";function g(r,e){for(let[t,i]of Object.entries(e))i===!1||i===null||i===void 0?r.removeAttribute(
t):r.setAttribute(t,i===!0?"":String(i))}function d(r,e="",...t){let i=document.createElement(r);return typeof e!="strin\
g"?g(i,e):e&&(i.className=e),i.append(...t.filter(n=>n!=="")),i}function p(r,e={},...t){let i=document.createElementNS(pe,
r);return g(i,e),i.append(...t.filter(n=>n!=="")),i}function M(r,e,t){return Math.min(Math.max(r,e),t)}function u(r,e="value"){if(r==null)throw new Error(`the ${e} is missi\
ng`);return r}function I(r){return u(r.getContext("2d"),"canvas's pen")}var G=class r{#e=null;#t=null;#i=null;static#n=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#i=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#i}message(e){
return this.#i=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#n+=1}`}}static ofPage(e){let t=window,
i=t.inceptionEchoes??={};return i[e]??=new r}};var D=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let i=()=>{clearTimeout(n),this.
signal.removeEventListener("abort",i)},n=setTimeout(()=>{i(),t()},e);return this.signal.addEventListener("abort",i),i}delayed(e){
return new z(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let i=new ResizeObserver(t);i.observe(e),this.onEnd(()=>i.disconnect())}},z=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var V=class extends D{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),i=n=>{n.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",i,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function W(r){return ge(r,e=>e[0])}function ge(r,e){let t=new WeakMap;return n=>{let s=n.parentElement,o=t.get(s)??i(n),
l=o.calls+=1,a=()=>{t.get(s)===o&&t.delete(s),o.host.end()};o.host.renew(n);try{o.component.update(e(n.data))}catch(h){throw a(),
h}return()=>{o.calls===l&&a()}};function i(n){let s=new V(n);try{let o={host:s,component:r(s),calls:0};return t.set(n.parentElement,
o),o}catch(o){throw s.end(),o}}}var f=12,R=18,K=6.4,y=12,me=520,j={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function fe(r,e){let t=r.
split(" ").flatMap(n=>n.match(new RegExp(`.{1,${e}}`,"gu"))??[]),i=[];for(let n of t){let s=i.at(-1);s!==void 0&&s.length+
1+n.length<=e?i[i.length-1]=`${s} ${n}`:i.push(n)}return i}var C=({source:r})=>`${r} · ${location.href}`;function q(r,e,t,i,n){
let s=Math.max(e[0],me),o=Math.floor(s/K),l=p("svg"),a=f,h=(m,b="normal")=>{for(let E of fe(m,o))l.append(p("text",{...j,
x:f,y:a+y,fill:i,"font-weight":b},E)),a+=R};h(t.title,"bold"),h(t.sizes);let c=f;for(let{colours:m,text:b}of t.legend){let E=y*
m.length+6+K*b.length+14;c>f&&c+E>s&&(c=f,a+=R),m.forEach((ce,ue)=>{l.append(p("rect",{x:c+y*ue,y:a+2,width:y,height:y,fill:ce}))});
let he=c+y*m.length+6;l.append(p("text",{...j,x:he,y:a+y,fill:i},b)),c+=E}t.legend.length&&(a+=R),g(r,{x:f,y:a+4,width:e[0],
height:e[1]}),l.append(r),a+=e[1]+8,h(C(t));let w=[s+2*f,a+f];return g(l,{width:w[0],height:w[1],viewBox:`0 0 ${w[0]} ${w[1]}`}),
l.prepend(p("rect",{width:"100%",height:"100%",fill:n})),[l,w]}var ve=["script","foreignObject","image","use","style","animate","set"],we=2,be=1e4;function P(r){let e=new DOMParser().
parseFromString(r,"image/svg+xml").documentElement;if(e.localName!=="svg")throw new Error("the layout engine sent no SVG");
for(let t of[e,...e.querySelectorAll("*")]){ve.includes(t.localName)&&t.remove();for(let{name:i}of[...t.attributes])/^on|href$/i.
test(i)&&t.removeAttribute(i)}for(let t of e.querySelectorAll("title"))t.remove();return document.importNode(e,!0)}function $(r,e){
let t=URL.createObjectURL(r);d("a",{href:t,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(t),be)}async function U(r,e,t){
if(r==="DOT"){let l=`// ${e.leaves.title}
// ${C(e.leaves)}
`;$(new Blob([l,e.dot],{type:"text/vnd.graphviz"}),`${e.leaves.name}.dot`);return}let i={...e.leaves,sizes:"",legend:ye(
e.legend)},[n,s]=q(P(e.svg),t,i,"#1C2733","#FFFFFF"),o=new Blob([new XMLSerializer().serializeToString(n)],{type:"image/\
svg+xml"});r==="SVG"?$(o,`${e.leaves.name}.svg`):$(await Ee(o,s),`${e.leaves.name}.png`)}function ye({title:r,swatches:e,
colours:t,ends:i}){let n=(e??[]).map(([s,o])=>({colours:o,text:s}));return t&&i?[...n,{colours:t,text:`${r}: ${i[0]} to ${i[1]}`}]:
n}async function Ee(r,e){let t=new Image,i=URL.createObjectURL(r);t.src=i,await t.decode();let[n,s]=e.map(l=>we*l),o=d("\
canvas",{width:n,height:s});return I(o).drawImage(t,0,0,n,s),URL.revokeObjectURL(i),new Promise((l,a)=>{o.toBlob(h=>h?l(
h):a(new Error("the browser made no PNG")),"image/png")})}var xe={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function x(r){return`group:${r}`}function _(r,e){let t=new Map(
Object.entries(e));return r.flatMap(i=>{let n=[...t].filter(([,s])=>s.nodes.includes(i)).map(([s])=>s);for(let s of n)t.
delete(s);return[...n.map(x),i]})}function Se(r,e,t){if(r==="Home")return 0;if(r==="End")return t-1;let i=xe[r];return i===
void 0?null:M(e+i,0,t-1)}var O=class{elements=new Map;stop;next;get focused(){return[...this.elements.values()].some(e=>e.
matches(":focus"))}set(e,t){this.elements=e;for(let s of e.values())s.setAttribute("tabindex","-1");let[i]=e.keys(),n=[this.
next,this.stop,t].find(s=>s!==void 0&&e.has(s));n===this.next&&(this.next=void 0),this.stopAt(n??i)}stopAt(e){let t=e===
void 0?void 0:this.elements.get(e);t&&(this.stop!==void 0&&this.elements.get(this.stop)?.setAttribute("tabindex","-1"),this.
stop=e,t.setAttribute("tabindex","0"))}idOf(e){return[...this.elements].find(([,t])=>t===e)?.[0]}follow(e,t){let i=[...this.
elements.keys()],n=i.indexOf(this.idOf(t)??""),s=n<0?null:Se(e,n,i.length);return s===null?!1:(this.elements.get(i[s]??"")?.
focus(),!0)}focus(){this.stop!==void 0&&this.elements.get(this.stop)?.focus({preventScroll:!0})}};var X={duration:260,easing:"ease-out"},Le=20,Te=/^group:/;function S(r){return r.id.replace(Te,"")}var A=class{constructor(e){
this.data=e;this.svg=P(e.svg);let[,,t=1,i=1]=(this.svg.getAttribute("viewBox")??"").split(" ").map(Number);this.size=[t,
i];for(let n of this.svg.querySelectorAll("g.node"))n.id in e.nodes?this.nodes.set(n.id,n):n.remove();this.edges=[...this.
svg.querySelectorAll("g.edge")]}svg;size;nodes=new Map;edges;places=new Map;get clusters(){return[...this.svg.querySelectorAll(
"g.cluster")]}get graph(){return u(this.svg.querySelector("g.graph"),"graph")}measure(){this.places=new Map([...this.nodes].
map(([e,t])=>[e,Me(t)]))}hasSameNodes(e){return e.nodes.size===this.nodes.size&&[...e.nodes.keys()].every(t=>this.nodes.
has(t))}placeOf(e){let t=this.places.get(e);if(!t)return null;let{a:i,d:n,e:s,f:o}=u(this.graph.transform.baseVal.consolidate(),
"graph's transform").matrix;return[t[0]*i+s,t[1]*n+o]}elementOf(e){return this.nodes.get(e)??this.clusters.find(t=>S(t)===
e)}scale(e){g(this.svg,{width:this.size[0]*e,height:this.size[1]*e})}decorate(){let e=new Map;for(let[n,s]of this.nodes)
this.decorateNode(n,s)&&e.set(n,s);for(let n of this.clusters){let s=S(n),o=this.data.groups[s];if(!o||!this.data.openable.
includes(o.unit))continue;let l=u(n.querySelector("polygon"),"group's outline"),a=this.badge(s,l.getBBox(),"−",o.unit);
g(a,{tabindex:-1,"aria-label":`Close ${o.title}`}),e.set(x(s),a)}let t=Object.keys(this.data.nodes).filter(n=>e.has(n)),
i=Object.entries(this.data.groups).filter(([n])=>e.has(x(n)));return new Map(_(t,Object.fromEntries(i)).map(n=>[n,u(e.get(
n))]))}decorateNode(e,t){let{title:i,size:n,lines:s,unit:o}=u(this.data.nodes[e],"node"),l=t.getBBox(),{x:a,y:h,width:c,
height:w}=l,m=o!==""&&this.data.openable.includes(o),b=c>Le;b&&t.append(p("rect",{class:"line",x:a-1,y:h-1,width:c+2,height:w+
2}));let E=[i,n,...s].filter(Boolean).join(", ")+(m?". Space opens it.":"");return g(t,{tabindex:-1,role:this.data.chooses?
"button":"img","aria-label":E}),m&&this.badge(e,l,"+",o).setAttribute("aria-hidden","true"),b}badge(e,t,i,n){let s=t.x+t.
width,{y:o}=t,l=p("g",{class:"badge",role:"button","data-unit":n,"data-id":e},p("circle",{class:"reach",cx:s,cy:o,r:17}),
p("circle",{class:"disc",cx:s,cy:o,r:9}),p("path",{d:`M${s-5},${o}h10${i==="+"?`M${s},${o-5}v10`:""}`}));return this.graph.
append(l),l}dress(e,t){for(let[i,n]of this.nodes)n.classList.toggle("selected",i===e),n.classList.toggle("marked",t.includes(
i)),this.data.chooses&&n.setAttribute("aria-pressed",String(i===e))}markHits(e){for(let[t,i]of this.nodes)i.classList.toggle(
"hit",e.has(t));this.svg.classList.toggle("searching",e.size>0)}light(e,t){for(let i of this.edges){let[n="",s=""]=i.id.
replace(/#\d$/,"").split("->");n!==e&&s!==e||(i.classList.toggle("lit",t),this.nodes.get(n===e?s:n)?.classList.toggle("n\
ear",t))}}glideFrom(e){for(let[t,i]of this.nodes){let n=e.places.get(t),s=this.places.get(t);if(!n||!s)J(i);else{let o=`\
translate(${n[0]-s[0]}px, ${n[1]-s[1]}px)`;i.animate([{transform:o},{transform:"none"}],X)}}for(let t of[...this.edges,...this.
svg.querySelectorAll("g.cluster, g.badge")])J(t)}};function J(r){r.animate([{opacity:0},{opacity:1}],X)}function Me(r){let{
x:e,y:t,width:i,height:n}=r.getBBox();return[e+i/2,t+n/2]}function Y({title:r,lines:e}){return[d("b","",r),...e.map(t=>d(
"span","",t))]}var L=1.25,Ge=.8,Z=.15,De=4,Oe=1.25;function Q(r,e,t,i){let n=e[0]/r[0],s=t?n:Math.min(n,e[1]/r[1]);return Math.min(Oe*i,
Math.max(Z,s))}function B(r){return Ge*r}function ee(r){return M(r,Z,De)}function te(r,e){return Math.exp(-r/(e&&Math.abs(
r)<40?100:500))}var Ae=4,N=class{constructor(e,t,i,n){this.frame=t;this.zoom=i;let{signal:s}=e;t.addEventListener("pointerdown",a=>this.
press(a),{signal:s}),window.addEventListener("pointermove",a=>this.move(a),{signal:s});for(let a of["pointerup","pointer\
cancel"])window.addEventListener(a,h=>this.release(h),{signal:s});let o=a=>a.touches.length>1&&a.preventDefault();t.addEventListener(
"touchmove",o,{signal:s,passive:!1});let l=a=>{(a.ctrlKey||a.metaKey||n())&&this.turn(a)};t.addEventListener("wheel",l,{
signal:s,passive:!1})}pointers=new Map;spread=1;moved=!1;zoomAt(e,[t,i]){let n=this.frame.getBoundingClientRect();this.zoom(
e,t-n.left,i-n.top)}turn(e){e.preventDefault(),this.zoomAt(te(e.deltaY,e.ctrlKey),[e.clientX,e.clientY])}fingers(){let[e,
t]=[...this.pointers.values()];if(!e||!t||this.pointers.size>2)return null;let[[i,n],[s,o]]=[e,t];return{spread:Math.hypot(
i-s,n-o),middle:[(i+s)/2,(n+o)/2]}}press(e){this.moved=!1,this.pointers.set(e.pointerId,[e.clientX,e.clientY]),this.spread=
this.fingers()?.spread??this.spread}move(e){let t=this.pointers.get(e.pointerId);if(!t)return;let i=[e.clientX,e.clientY],
n=[i[0]-t[0],i[1]-t[1]];this.pointers.size===2?(this.pointers.set(e.pointerId,i),this.pinch()):e.pointerType==="mouse"&&
e.buttons===1&&(this.moved||Math.hypot(...n)>Ae)&&(this.pointers.set(e.pointerId,i),this.drag(n))}pinch(){let e=this.fingers();
e&&(this.zoomAt(e.spread/this.spread,e.middle),this.spread=e.spread,this.moved=!0)}drag([e,t]){this.moved=!0,this.frame.
classList.add("dragging"),this.frame.scrollLeft-=e,this.frame.scrollTop-=t}release({pointerId:e}){this.pointers.delete(e),
this.frame.classList.remove("dragging")}};function ne({title:r,swatches:e,colours:t,ends:i},n){let s=(e??[]).map(([o,l])=>d("span","entry",...l.map(a=>ie("swatch",
a)),o));if(t&&i){let o=ie("ramp",`linear-gradient(90deg, ${t.join(",")})`);s.push(d("span","entry",`${r}: ${i[0]}`,o,i[1]))}
return[...s,d("span","hint",n)]}function ie(r,e){let t=d("span",r);return t.style.background=e,t}function k(r){return r.normalize("NFKC").toLowerCase().replace(/(\d)\s*[x×✕✖⨯*]\s*(?=\d)/g,"$1x").match(/[\p{L}\p{N}%]+/gu)??
[]}function re(r,e){let t=k(e);return t.length?r.map(n=>({entry:n,fit:Ne(n,t)})).filter(({fit:n})=>n!==4).sort((n,s)=>n.
fit-s.fit).map(({entry:n})=>n):[]}function Ne({id:r,name:e,unit:t,titles:i},n){let s=n.join(""),o=[r,e,...i],l=o.map(c=>k(
c).join(""));if(l.includes(s)||o.some(c=>se(k(c))===se(n)))return 0;let a=new Set([...o,t].flatMap(k)),h=Math.max(...n.map(
c=>ke(c,a)));return h===4&&s.length>1&&l.some(c=>c.includes(s))?3:h}var se=r=>[...r].sort().join(" ");function ke(r,e){let t=[
...e];return e.has(r)?1:t.some(i=>i.startsWith(r))?2:r.length>1&&t.some(i=>i.includes(r))?3:4}function oe(r,e){let t=r.map(
({id:i,unit:n})=>i in e?i:Object.keys(e).find(s=>n&&e[s]?.unit===n));return new Set(t.filter(i=>i!==void 0))}function ae(r,e,t){
if(!r.trim())return"";if(!e.length)return"nothing found";let i=e[t];return i?`${t+1} of ${e.length}: ${i.name}`:`${e.length}\
 found${e.length>1?", Enter goes on":""}`}function T(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var le=[22,24],Fe=.8,F=class{constructor(e,t,i){this.root=t;this.fullButton=i;this.settleSoon=e.atFrame(()=>this.settle());
let n=()=>this.drawing&&this.root.isConnected&&this.settleFull();document.addEventListener("fullscreenchange",n,{signal:e.
signal})}stage=d("div","stage");frame=d("div",{class:"frame",role:"group",tabindex:-1},this.stage);settleSoon;drawing=null;mode="\
auto";scale=1;usualHeight=0;width=0;narrow=!1;selected="";touched=null;set height(e){this.usualHeight=e,this.frame.style.
height="",this.frame.style.maxHeight=`${this.highest}px`}get highest(){return this.usualHeight*T()}get centre(){return{x:this.
frame.clientWidth/2,y:this.frame.clientHeight/2}}put(e,t){let i=this.drawing,n=this.touched??this.selected,s=this.anchorOf(
n);this.drawing=e,this.stage.replaceChildren(e.svg),e.measure();let o=s&&{...s,at:e.placeOf(n)};this.mode==="free"||i&&e.
hasSameNodes(i)?this.scaleTo(this.scale,o):this.settle(o),t()}anchorOf(e){let t=this.drawing?.elementOf(e);if(!t)return null;
let i=t.getBoundingClientRect(),n=this.frame.getBoundingClientRect();return{x:i.left+i.width/2-n.left,y:i.top+i.height/2-
n.top}}room(){let e=this.isFull?this.frame.clientHeight:Math.min(this.highest,Fe*innerHeight);return[this.frame.clientWidth-
le[0],e-le[1]]}fitting(){return Q(u(this.drawing).size,this.room(),this.narrow,T())}fit(){this.mode="whole",this.scaleTo(
this.fitting(),null)}settle(e=null){if(!this.drawing)return;let t=this.fitting(),i=B(T());if(this.mode==="whole"||t>=i){
this.scaleTo(t,null);return}let n={at:this.drawing.placeOf(this.selected),x:this.frame.clientWidth/2,y:this.room()[1]/2};
this.scaleTo(i,e??n)}resize(e){e&&e!==this.width&&this.mode!=="free"&&this.settle(),this.width=e}release(){this.mode="au\
to"}zoom(e,t=this.centre.x,i=this.centre.y){let n=u(this.drawing).svg.getBoundingClientRect(),s=this.frame.getBoundingClientRect(),
o=[(s.left+t-n.left)/this.scale,(s.top+i-n.top)/this.scale];this.mode="free",this.scaleTo(this.scale*e,{at:o,x:t,y:i})}centreOn(e){
let t=this.drawing?.placeOf(e),i=B(T());t&&(this.scale<i&&(this.mode="free"),this.scaleTo(Math.max(this.scale,i),{at:t,...this.
centre}))}scaleTo(e,t){let i=u(this.drawing);if(this.scale=ee(e),i.scale(this.scale),!t?.at)return;let n=i.svg.getBoundingClientRect(),
s=this.frame.getBoundingClientRect(),[o,l]=t.at;this.frame.scrollLeft+=n.left-s.left+o*this.scale-t.x,this.frame.scrollTop+=
n.top-s.top+l*this.scale-t.y}get isFull(){return this.root.getRootNode().fullscreenElement===this.root||this.root.classList.
contains("full")}async toggleFull(){if(this.isFull)this.root.classList.remove("full"),document.fullscreenElement&&await document.
exitFullscreen();else try{await this.root.requestFullscreen()}catch{this.root.classList.add("full")}this.settleFull()}settleFull(){
let e=this.isFull?"Leave full screen":"Full screen";this.frame.style.maxHeight=this.isFull?"none":`${this.highest}px`,this.
fullButton.textContent=e,this.fullButton.title=e,this.fullButton.setAttribute("aria-label",e),this.mode==="free"&&(this.
mode="auto"),this.settleSoon()}};var ze=620,de=8,Ve=["SVG","PNG","DOT"];function v(r,e){return r.target instanceof Element?r.target.closest(e):null}var H=class{constructor(e){
this.host=e;let t=this.button("Full screen","Full screen",()=>void this.view.toggleFull());this.view=new F(e,this.root,t),
this.outer=d("div","outer",this.view.frame,this.tip);let i=d("div","bar",this.search,this.result,this.button("−","Zoom\
 out",()=>this.view.zoom(1/L)),this.button("+","Zoom in",()=>this.view.zoom(L)),this.button("Fit","Fit the whole graph",
()=>this.view.fit()),t,...Ve.map(o=>this.button(o,`Download the graph as ${o}`,()=>this.save(o)))),n=d("details","",d("s\
ummary","","The graph in words"),this.words);this.root.append(i,this.outer,this.below,n),e.append(this.root);let s=(o,l,a)=>this.
view.zoom(o,l,a);this.gestures=new N(e,this.view.frame,s,()=>this.view.isFull),this.listen()}search=d("input",{type:"sea\
rch",placeholder:"Find a layer: 4d, reduce, conv1 …","aria-label":"Find a layer by name"});result=d("span",{class:"fou\
nd",role:"status"});tip=d("div",{class:"tip",role:"tooltip",hidden:!0});below=d("div","below");words=d("pre");root=d("di\
v","graph");outer;view;gestures;walk=new O;selected=new G;data=null;drawing=null;told=null;wanted=null;turn=-1;sought="";update(e){
let t=this.data;this.data=e,this.selected.hear(e.told),this.view.height=e.height,this.search.hidden=this.result.hidden=!e.
index.length,this.view.frame.setAttribute("aria-label",`Graph: ${e.leaves.title}. Arrow keys go from node to node. Its t\
ext is below it, under “The graph in words”.`),this.words.textContent=e.words;let s=`${e.openable.length?"Click choo\
ses, + or a double click opens. ":""}Drag moves, Ctrl + wheel or two fingers zoom.`;this.below.replaceChildren(...ne(e.legend,
s)),t?.svg!==e.svg&&this.layOut(e),this.dress(),this.lookForWidth(),this.arrive()}button(e,t,i){let n=d("button",{type:"\
button",title:t,"aria-label":t},e);return n.addEventListener("click",i,{signal:this.host.signal}),n}save(e){this.data&&this.
drawing&&U(e,this.data,this.drawing.size)}layOut(e){let t=this.drawing,i=this.walk.focused,n=this.drawing=new A(e);this.
view.selected=this.selected.value,this.view.put(n,()=>this.walk.set(n.decorate(),this.selected.value)),i&&this.walk.focus();
let s=matchMedia("(prefers-reduced-motion: reduce)").matches;t&&!s&&n.glideFrom(t),this.mark()}dress(){this.view.selected=
this.selected.value,this.drawing?.dress(this.selected.value,this.data?.marked??[]),this.walk.focused||this.walk.stopAt(this.
selected.value)}lookForWidth(){let e=this.root.clientWidth,t=e>0&&e<ze;!e||(this.data?.stages??0)<=1||t===this.view.narrow||
(this.view.narrow=t,this.view.release(),this.host.setState("narrow",t))}tell(e){let t=e===null?void 0:this.drawing?.nodes.
get(e);if(this.told!==null&&this.drawing?.light(this.told,!1),this.told=e,this.tip.hidden=!t,!t||e===null)return;this.drawing?.
light(e,!0),this.tip.replaceChildren(...Y(u(this.data?.nodes[e],"node")));let i=t.getBoundingClientRect(),n=this.outer.getBoundingClientRect(),
{offsetWidth:s,offsetHeight:o}=this.tip,l=i.bottom-n.top+de,a=i.top-n.top-o-de,h=i.left-n.left+i.width/2-s/2;this.tip.style.
top=`${l+o>n.height&&a>-o/2?a:l}px`,this.tip.style.left=`${Math.max(0,Math.min(n.width-s,h))}px`}choose(e){!this.data?.chooses||
!(e in this.data.nodes)||(this.view.touched=e,this.send(e))}send(e){this.selected.choose(e),this.dress(),this.host.trigger(
"chosen",this.selected.message({id:e}))}toggle(e,t){if(!e||!this.data?.openable.includes(e))return;this.view.touched=t;let i=this.
data.nodes[t]?.unit===e;this.walk.next=i?x(t):t,this.host.trigger("toggled",e)}toggleNode(e){this.toggle(this.data?.nodes[e]?.
unit,e)}toggleBadge({dataset:{unit:e,id:t}}){t!==void 0&&this.toggle(e,t)}mark(e=!1){if(!this.data||!this.drawing)return;
let t=this.search.value.trim().toLowerCase(),i=re(this.data.index,t);this.drawing.markHits(oe(i,this.data.nodes)),this.sought!==
t&&(this.turn=-1),e&&(this.turn=(this.turn+1)%Math.max(1,i.length)),this.sought=t,this.result.textContent=ae(t,i,this.turn);
let n=i[this.turn];!e||!n||(this.wanted=this.view.touched=n.id,this.send(n.id),this.arrive())}arrive(){this.wanted===null||
!this.drawing?.nodes.has(this.wanted)||(this.view.centreOn(this.wanted),this.wanted=null)}listen(){let{signal:e}=this.host,
{frame:t}=this.view,i=s=>v(s,"g.node");t.addEventListener("click",s=>this.click(s),{signal:e}),t.addEventListener("dblcl\
ick",s=>this.doubleClick(s),{signal:e});let n=s=>s.pointerType==="mouse"&&this.tell(i(s)?.id??null);t.addEventListener("\
pointerover",n,{signal:e}),t.addEventListener("pointerleave",()=>this.tell(null),{signal:e}),t.addEventListener("focusin",
s=>this.focus(s),{signal:e}),t.addEventListener("focusout",()=>this.tell(null),{signal:e}),t.addEventListener("scroll",()=>this.
scroll(),{signal:e}),this.root.addEventListener("keydown",s=>this.press(s),{signal:e}),this.search.addEventListener("inp\
ut",()=>this.mark(),{signal:e}),this.search.addEventListener("keydown",s=>this.pressInSearch(s),{signal:e}),this.host.onResize(
this.root,()=>{this.drawing&&(this.view.resize(this.root.clientWidth),this.lookForWidth())})}click(e){if(this.gestures.moved)
return;let t=v(e,"g.badge"),i=v(e,"g.node");t?this.toggleBadge(t):this.tell(i?.id??null),!t&&i&&this.choose(i.id)}doubleClick(e){
if(v(e,"g.badge"))return;let t=v(e,"g.node"),i=v(e,"g.cluster");t?this.toggleNode(t.id):i&&this.toggle(this.data?.groups[S(
i)]?.unit,S(i))}focus({target:e}){this.walk.stopAt(this.walk.idOf(e));let t=e instanceof Element&&e.matches("g.node:focu\
s-visible");this.tell(t?e.id:null)}scroll(){if(this.told===null)return;let e=this.drawing?.nodes.get(this.told);this.tell(
e?.matches(":focus-visible")?this.told:null)}pressInSearch(e){e.stopPropagation(),e.key==="Enter"&&this.mark(!0)}press(e){
e.ctrlKey||e.metaKey||e.altKey||(this.walk.follow(e.key,e.target)||this.pressOn(e))&&e.preventDefault()}pressOn(e){let t=v(
e,"g.badge"),i=v(e,"g.node"),{key:n}=e;if(n==="+"||n==="=")this.view.zoom(L);else if(n==="-")this.view.zoom(1/L);else if(n===
"0")this.view.fit();else if(t&&(n==="Enter"||n===" "))this.toggleBadge(t);else if(i&&n==="Enter")this.choose(i.id);else if(i&&
n===" ")this.toggleNode(i.id);else return!1;return!0}},Et=W(r=>new H(r));export{Et as default};
