// Made from frontend/ by `npm run build`.
var fe="http://www.w3.org/2000/svg";function g(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(
t):r.setAttribute(t,n===!0?"":String(n))}function d(r,e="",...t){let n=document.createElement(r);return typeof e!="strin\
g"?g(n,e):e&&(n.className=e),n.append(...t.filter(i=>i!=="")),n}function p(r,e={},...t){let n=document.createElementNS(fe,
r);return g(n,e),n.append(...t.filter(i=>i!=="")),n}function G(r,e,t){return Math.min(Math.max(r,e),t)}function u(r,e="value"){if(r==null)throw new Error(`the ${e} is missi\
ng`);return r}function K(r){return u(r.getContext("2d"),"canvas's pen")}var A=class r{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new r}};var D=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new N(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},N=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var P=class extends D{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function j(r){return ve(r,e=>e[0])}function ve(r,e){let t=new WeakMap;return i=>{let s=i.parentElement,o=t.get(s)??n(i),
l=o.calls+=1,a=()=>{t.get(s)===o&&t.delete(s),o.host.end()};o.host.renew(i);try{o.component.update(e(i.data))}catch(h){throw a(),
h}return()=>{o.calls===l&&a()}};function n(i){let s=new P(i);try{let o={host:s,component:r(s),calls:0};return t.set(i.parentElement,
o),o}catch(o){throw s.end(),o}}}function we(){return matchMedia("(pointer: coarse)").matches}function x(r,e){return we()?e:r}var f=12,R=18,q=6.4,y=12,be=520,U={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function ye(r,e){let t=r.
split(" ").flatMap(i=>i.match(new RegExp(`.{1,${e}}`,"gu"))??[]),n=[];for(let i of t){let s=n.at(-1);s!==void 0&&s.length+
1+i.length<=e?n[n.length-1]=`${s} ${i}`:n.push(i)}return n}var C=({source:r})=>`${r} · ${location.href}`;function _(r,e,t,n,i){
let s=Math.max(e[0],be),o=Math.floor(s/q),l=p("svg"),a=f,h=(m,b="normal")=>{for(let E of ye(m,o))l.append(p("text",{...U,
x:f,y:a+y,fill:n,"font-weight":b},E)),a+=R};h(t.title,"bold"),h(t.sizes);let c=f;for(let{colours:m,text:b}of t.legend){let E=y*
m.length+6+q*b.length+14;c>f&&c+E>s&&(c=f,a+=R),m.forEach((ge,me)=>{l.append(p("rect",{x:c+y*me,y:a+2,width:y,height:y,fill:ge}))});
let pe=c+y*m.length+6;l.append(p("text",{...U,x:pe,y:a+y,fill:n},b)),c+=E}t.legend.length&&(a+=R),g(r,{x:f,y:a+4,width:e[0],
height:e[1]}),l.append(r),a+=e[1]+8,h(C(t));let w=[s+2*f,a+f];return g(l,{width:w[0],height:w[1],viewBox:`0 0 ${w[0]} ${w[1]}`}),
l.prepend(p("rect",{width:"100%",height:"100%",fill:i})),[l,w]}var Ee=["script","foreignObject","image","use","style","animate","set"],xe=2,Se=1e4;function B(r){let e=new DOMParser().
parseFromString(r,"image/svg+xml").documentElement;if(e.localName!=="svg")throw new Error("the layout engine sent no SVG");
for(let t of[e,...e.querySelectorAll("*")]){Ee.includes(t.localName)&&t.remove();for(let{name:n}of[...t.attributes])/^on|href$/i.
test(n)&&t.removeAttribute(n)}for(let t of e.querySelectorAll("title"))t.remove();return document.importNode(e,!0)}function $(r,e){
let t=URL.createObjectURL(r);d("a",{href:t,download:e}).click(),setTimeout(()=>URL.revokeObjectURL(t),Se)}async function J(r,e,t){
if(r==="DOT"){let l=`// ${e.leaves.title}
// ${C(e.leaves)}
`;$(new Blob([l,e.dot],{type:"text/vnd.graphviz"}),`${e.leaves.name}.dot`);return}let n={...e.leaves,sizes:"",legend:Le(
e.legend)},[i,s]=_(B(e.svg),t,n,"#1C2733","#FFFFFF"),o=new Blob([new XMLSerializer().serializeToString(i)],{type:"image/\
svg+xml"});r==="SVG"?$(o,`${e.leaves.name}.svg`):$(await Te(o,s),`${e.leaves.name}.png`)}function Le({title:r,swatches:e,
colours:t,ends:n}){let i=(e??[]).map(([s,o])=>({colours:o,text:s}));return t&&n?[...i,{colours:t,text:`${r}: ${n[0]} to ${n[1]}`}]:
i}async function Te(r,e){let t=new Image,n=URL.createObjectURL(r);t.src=n,await t.decode();let[i,s]=e.map(l=>xe*l),o=d("\
canvas",{width:i,height:s});return K(o).drawImage(t,0,0,i,s),URL.revokeObjectURL(n),new Promise((l,a)=>{o.toBlob(h=>h?l(
h):a(new Error("the browser made no PNG")),"image/png")})}var Me={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1};function S(r){return`group:${r}`}function X(r,e){let t=new Map(
Object.entries(e));return r.flatMap(n=>{let i=[...t].filter(([,s])=>s.nodes.includes(n)).map(([s])=>s);for(let s of i)t.
delete(s);return[...i.map(S),n]})}function Ge(r,e,t){if(r==="Home")return 0;if(r==="End")return t-1;let n=Me[r];return n===
void 0?null:G(e+n,0,t-1)}var O=class{elements=new Map;stop;next;get focused(){return[...this.elements.values()].some(e=>e.
matches(":focus"))}set(e,t){this.elements=e;for(let s of e.values())s.setAttribute("tabindex","-1");let[n]=e.keys(),i=[this.
next,this.stop,t].find(s=>s!==void 0&&e.has(s));i===this.next&&(this.next=void 0),this.stopAt(i??n)}stopAt(e){let t=e===
void 0?void 0:this.elements.get(e);t&&(this.stop!==void 0&&this.elements.get(this.stop)?.setAttribute("tabindex","-1"),this.
stop=e,t.setAttribute("tabindex","0"))}idOf(e){return[...this.elements].find(([,t])=>t===e)?.[0]}follow(e,t){let n=[...this.
elements.keys()],i=n.indexOf(this.idOf(t)??""),s=i<0?null:Ge(e,i,n.length);return s===null?!1:(this.elements.get(n[s]??"")?.
focus(),!0)}focus(){this.stop!==void 0&&this.elements.get(this.stop)?.focus({preventScroll:!0})}};var Z={duration:260,easing:"ease-out"},Ae=20,De=/^group:/;function L(r){return r.id.replace(De,"")}var F=class{constructor(e){
this.data=e;this.svg=B(e.svg);let[,,t=1,n=1]=(this.svg.getAttribute("viewBox")??"").split(" ").map(Number);this.size=[t,
n];for(let i of this.svg.querySelectorAll("g.node"))i.id in e.nodes?this.nodes.set(i.id,i):i.remove();this.edges=[...this.
svg.querySelectorAll("g.edge")]}svg;size;nodes=new Map;edges;places=new Map;get clusters(){return[...this.svg.querySelectorAll(
"g.cluster")]}get graph(){return u(this.svg.querySelector("g.graph"),"graph")}measure(){this.places=new Map([...this.nodes].
map(([e,t])=>[e,Oe(t)]))}hasSameNodes(e){return e.nodes.size===this.nodes.size&&[...e.nodes.keys()].every(t=>this.nodes.
has(t))}placeOf(e){let t=this.places.get(e);if(!t)return null;let{a:n,d:i,e:s,f:o}=u(this.graph.transform.baseVal.consolidate(),
"graph's transform").matrix;return[t[0]*n+s,t[1]*i+o]}elementOf(e){return this.nodes.get(e)??this.clusters.find(t=>L(t)===
e)}scale(e){g(this.svg,{width:this.size[0]*e,height:this.size[1]*e})}decorate(){let e=new Map;for(let[i,s]of this.nodes)
this.decorateNode(i,s)&&e.set(i,s);for(let i of this.clusters){let s=L(i),o=this.data.groups[s];if(!o||!this.data.openable.
includes(o.unit))continue;let l=u(i.querySelector("polygon"),"group's outline"),a=this.badge(s,l.getBBox(),"−",o.unit);
g(a,{tabindex:-1,"aria-label":`Close ${o.title}`}),e.set(S(s),a)}let t=Object.keys(this.data.nodes).filter(i=>e.has(i)),
n=Object.entries(this.data.groups).filter(([i])=>e.has(S(i)));return new Map(X(t,Object.fromEntries(n)).map(i=>[i,u(e.get(
i))]))}decorateNode(e,t){let{title:n,size:i,lines:s,unit:o}=u(this.data.nodes[e],"node"),l=t.getBBox(),{x:a,y:h,width:c,
height:w}=l,m=o!==""&&this.data.openable.includes(o),b=c>Ae;b&&t.append(p("rect",{class:"line",x:a-1,y:h-1,width:c+2,height:w+
2}));let E=[n,i,...s].filter(Boolean).join(", ")+(m?". Space opens it.":"");return g(t,{tabindex:-1,role:this.data.chooses?
"button":"img","aria-label":E}),m&&this.badge(e,l,"+",o).setAttribute("aria-hidden","true"),b}badge(e,t,n,i){let s=t.x+t.
width,{y:o}=t,l=p("g",{class:"badge",role:"button","data-unit":i,"data-id":e},p("circle",{class:"reach",cx:s,cy:o,r:17}),
p("circle",{class:"disc",cx:s,cy:o,r:9}),p("path",{d:`M${s-5},${o}h10${n==="+"?`M${s},${o-5}v10`:""}`}));return this.graph.
append(l),l}dress(e,t){for(let[n,i]of this.nodes)i.classList.toggle("selected",n===e),i.classList.toggle("marked",t.includes(
n)),this.data.chooses&&i.setAttribute("aria-pressed",String(n===e))}markHits(e){for(let[t,n]of this.nodes)n.classList.toggle(
"hit",e.has(t));this.svg.classList.toggle("searching",e.size>0)}light(e,t){for(let n of this.edges){let[i="",s=""]=n.id.
replace(/#\d$/,"").split("->");i!==e&&s!==e||(n.classList.toggle("lit",t),this.nodes.get(i===e?s:i)?.classList.toggle("n\
ear",t))}}glideFrom(e){for(let[t,n]of this.nodes){let i=e.places.get(t),s=this.places.get(t);if(!i||!s)Y(n);else{let o=`\
translate(${i[0]-s[0]}px, ${i[1]-s[1]}px)`;n.animate([{transform:o},{transform:"none"}],Z)}}for(let t of[...this.edges,...this.
svg.querySelectorAll("g.cluster, g.badge")])Y(t)}};function Y(r){r.animate([{opacity:0},{opacity:1}],Z)}function Oe(r){let{
x:e,y:t,width:n,height:i}=r.getBBox();return[e+n/2,t+i/2]}function Q({title:r,lines:e}){return[d("b","",r),...e.map(t=>d(
"span","",t))]}var T=1.25,Fe=.8,ee=.15,ke=4,ze=1.25;function te(r,e,t,n){let i=e[0]/r[0],s=t?i:Math.min(i,e[1]/r[1]);return Math.min(ze*
n,Math.max(ee,s))}function H(r){return Fe*r}function ne(r){return G(r,ee,ke)}function ie(r,e){return Math.exp(-r/(e&&Math.
abs(r)<40?100:500))}var Ve=4,k=class{constructor(e,t,n,i){this.frame=t;this.zoom=n;let{signal:s}=e;t.addEventListener("pointerdown",a=>this.
press(a),{signal:s}),window.addEventListener("pointermove",a=>this.move(a),{signal:s});for(let a of["pointerup","pointer\
cancel"])window.addEventListener(a,h=>this.release(h),{signal:s});let o=a=>a.touches.length>1&&a.preventDefault();t.addEventListener(
"touchmove",o,{signal:s,passive:!1});let l=a=>{(a.ctrlKey||a.metaKey||i())&&this.turn(a)};t.addEventListener("wheel",l,{
signal:s,passive:!1})}pointers=new Map;before=null;moved=!1;zoomAt(e,[t,n]){let i=this.frame.getBoundingClientRect();this.
zoom(e,t-i.left,n-i.top)}turn(e){e.preventDefault(),this.zoomAt(ie(e.deltaY,e.ctrlKey),[e.clientX,e.clientY])}fingers(){
let[e,t]=[...this.pointers.values()];if(!e||!t||this.pointers.size>2)return null;let[[n,i],[s,o]]=[e,t];return{spread:Math.
hypot(n-s,i-o),middle:[(n+s)/2,(i+o)/2]}}press(e){this.moved=!1,this.pointers.set(e.pointerId,[e.clientX,e.clientY]),this.
before=this.fingers()}move(e){let t=this.pointers.get(e.pointerId);if(!t)return;let n=[e.clientX,e.clientY],i=[n[0]-t[0],
n[1]-t[1]];this.pointers.size===2?(this.pointers.set(e.pointerId,n),this.pinch()):e.pointerType==="mouse"&&e.buttons===1&&
(this.moved||Math.hypot(...i)>Ve)&&(this.pointers.set(e.pointerId,n),this.drag(i))}pinch(){let{before:e}=this,t=this.fingers();
if(!t||!e)return;let[n,i]=t.middle;this.frame.scrollLeft-=n-e.middle[0],this.frame.scrollTop-=i-e.middle[1],this.zoomAt(
t.spread/e.spread,t.middle),this.before=t,this.moved=!0}drag([e,t]){this.moved=!0,this.frame.classList.add("dragging"),this.
frame.scrollLeft-=e,this.frame.scrollTop-=t}release({pointerId:e}){this.pointers.delete(e),this.frame.classList.remove("\
dragging")}};function re({title:r,swatches:e,colours:t,ends:n},i){let s=(e??[]).map(([o,l])=>d("span","entry",...l.map(a=>se("swatch",
a)),o));if(t&&n){let o=se("ramp",`linear-gradient(90deg, ${t.join(",")})`);s.push(d("span","entry",`${r}: ${n[0]}`,o,n[1]))}
return[...s,d("span","hint",i)]}function se(r,e){let t=d("span",r);return t.style.background=e,t}var Ne=0,Pe=1,Re=2,ae=3,I=4;function z(r){return r.normalize("NFKC").toLowerCase().replace(/(\d)\s*[x×✕✖⨯*]\s*(?=\d)/g,
"$1x").match(/[\p{L}\p{N}%]+/gu)??[]}function le(r,e){let t=z(e);return t.length?r.map(i=>({entry:i,fit:Ce(i,t)})).filter(
({fit:i})=>i!==I).sort((i,s)=>i.fit-s.fit).map(({entry:i})=>i):[]}function Ce({id:r,name:e,unit:t,titles:n},i){let s=i.join(
""),o=[r,e,...n],l=o.map(c=>z(c).join(""));if(l.includes(s)||o.some(c=>oe(z(c))===oe(i)))return Ne;let a=new Set([...o,t].
flatMap(z)),h=Math.max(...i.map(c=>$e(c,a)));return h===I&&s.length>1&&l.some(c=>c.includes(s))?ae:h}var oe=r=>[...r].sort().
join(" ");function $e(r,e){let t=[...e];return e.has(r)?Pe:t.some(n=>n.startsWith(r))?Re:r.length>1&&t.some(n=>n.includes(
r))?ae:I}function de(r,e){let t=r.map(({id:n,unit:i})=>n in e?n:Object.keys(e).find(s=>i&&e[s]?.unit===i));return new Set(
t.filter(n=>n!==void 0))}function he(r,e,t){if(!r.trim())return"";if(!e.length)return"nothing found";let n=e[t];return n?
`${t+1} of ${e.length}: ${n.name}`:`${e.length} found${e.length>1?x(", Enter goes on",""):""}`}function M(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var ce=[22,24],Be=.8,V=class{constructor(e,t,n){this.root=t;this.fullButton=n;this.settleSoon=e.atFrame(()=>this.settle());
let i=()=>this.drawing&&this.root.isConnected&&this.settleFull();document.addEventListener("fullscreenchange",i,{signal:e.
signal})}stage=d("div","stage");frame=d("div",{class:"frame",role:"group",tabindex:-1},this.stage);settleSoon;drawing=null;mode="\
auto";scale=1;usualHeight=0;width=0;narrow=!1;selected="";touched=null;set height(e){this.usualHeight=e,this.frame.style.
height="",this.frame.style.maxHeight=`${this.highest}px`}get highest(){return this.usualHeight*M()}get centre(){return{x:this.
frame.clientWidth/2,y:this.frame.clientHeight/2}}put(e,t){let n=this.drawing,i=this.touched??this.selected,s=this.anchorOf(
i);this.drawing=e,this.stage.replaceChildren(e.svg),e.measure();let o=s&&{...s,at:e.placeOf(i)};this.mode==="free"||n&&e.
hasSameNodes(n)?this.scaleTo(this.scale,o):this.settle(o),t()}anchorOf(e){let t=this.drawing?.elementOf(e);if(!t)return null;
let n=t.getBoundingClientRect(),i=this.frame.getBoundingClientRect();return{x:n.left+n.width/2-i.left,y:n.top+n.height/2-
i.top}}room(){let e=this.isFull?this.frame.clientHeight:Math.min(this.highest,Be*innerHeight);return[this.frame.clientWidth-
ce[0],e-ce[1]]}fitting(){return te(u(this.drawing).size,this.room(),this.narrow,M())}fit(){this.mode="whole",this.scaleTo(
this.fitting(),null)}settle(e=null){if(!this.drawing)return;let t=this.fitting(),n=H(M());if(this.mode==="whole"||t>=n){
this.scaleTo(t,null);return}let i={at:this.drawing.placeOf(this.selected),x:this.frame.clientWidth/2,y:this.room()[1]/2};
this.scaleTo(n,e??i)}resize(e){e&&e!==this.width&&this.mode!=="free"&&this.settle(),this.width=e}release(){this.mode="au\
to"}zoom(e,t=this.centre.x,n=this.centre.y){let i=u(this.drawing).svg.getBoundingClientRect(),s=this.frame.getBoundingClientRect(),
o=[(s.left+t-i.left)/this.scale,(s.top+n-i.top)/this.scale];this.mode="free",this.scaleTo(this.scale*e,{at:o,x:t,y:n})}centreOn(e){
let t=this.drawing?.placeOf(e),n=H(M());t&&(this.scale<n&&(this.mode="free"),this.scaleTo(Math.max(this.scale,n),{at:t,...this.
centre}))}scaleTo(e,t){let n=u(this.drawing);if(this.scale=ne(e),n.scale(this.scale),!t?.at)return;let i=n.svg.getBoundingClientRect(),
s=this.frame.getBoundingClientRect(),[o,l]=t.at;this.frame.scrollLeft+=i.left-s.left+o*this.scale-t.x,this.frame.scrollTop+=
i.top-s.top+l*this.scale-t.y}get isFull(){return this.root.getRootNode().fullscreenElement===this.root||this.root.classList.
contains("full")}async toggleFull(){if(this.isFull)this.root.classList.remove("full"),document.fullscreenElement&&await document.
exitFullscreen();else try{await this.root.requestFullscreen()}catch{this.root.classList.add("full")}this.settleFull()}settleFull(){
let e=this.isFull?"Leave full screen":"Full screen";this.frame.style.maxHeight=this.isFull?"none":`${this.highest}px`,this.
fullButton.textContent=e,this.fullButton.title=e,this.fullButton.setAttribute("aria-label",e),this.mode==="free"&&(this.
mode="auto"),this.settleSoon()}};var He=620,ue=8,Ie=["SVG","PNG","DOT"];function v(r,e){return r.target instanceof Element?r.target.closest(e):null}var W=class{constructor(e){
this.host=e;let t=this.button("Full screen","Full screen",()=>void this.view.toggleFull());this.view=new V(e,this.root,t),
this.outer=d("div","outer",this.view.frame,this.tip),this.nextMatch=this.button("Next","Go to the next match",()=>this.mark(
!0)),this.nextMatch.hidden=!0;let n=d("div","bar",this.search,this.result,this.nextMatch,this.button("−","Zoom out",()=>this.
view.zoom(1/T)),this.button("+","Zoom in",()=>this.view.zoom(T)),this.button("Fit","Fit the whole graph",()=>this.view.fit()),
t,...Ie.map(o=>this.button(o,`Download the graph as ${o}`,()=>this.save(o)))),i=d("details","",d("summary","","The graph\
 in words"),this.words);this.root.append(n,this.outer,this.below,i),e.append(this.root);let s=(o,l,a)=>this.view.zoom(o,
l,a);this.gestures=new k(e,this.view.frame,s,()=>this.view.isFull),this.listen()}search=d("input",{type:"search",placeholder:"\
Find a layer: 4d, reduce, conv1 …","aria-label":"Find a layer by name"});result=d("span",{class:"found",role:"status"});nextMatch;tip=d(
"div",{class:"tip",role:"tooltip",hidden:!0});below=d("div","below");words=d("pre");root=d("div","graph");outer;view;gestures;walk=new O;selected=new A;data=null;drawing=null;told=null;wanted=null;turn=-1;sought="";update(e){
let t=this.data;this.data=e,this.selected.hear(e.told),this.view.height=e.height,this.search.hidden=this.result.hidden=!e.
index.length;let n=`${x("Arrow keys go from node to node. ","")}Its text is below it, under “The graph in words”.`;this.
view.frame.setAttribute("aria-label",`Graph: ${e.leaves.title}. ${n}`),this.words.textContent=e.words;let i=x("Click cho\
oses, + or a double click opens. ","Tap chooses, + opens. "),s=x("Drag moves, Ctrl + wheel or two fingers zoom.","Two fi\
ngers move and zoom."),o=(e.openable.length?i:"")+s;this.below.replaceChildren(...re(e.legend,o)),t?.svg!==e.svg&&this.layOut(
e),this.dress(),this.lookForWidth(),this.arrive()}button(e,t,n){let i=d("button",{type:"button",title:t,"aria-label":t},
e);return i.addEventListener("click",n,{signal:this.host.signal}),i}save(e){this.data&&this.drawing&&J(e,this.data,this.
drawing.size)}layOut(e){let t=this.drawing,n=this.walk.focused,i=this.drawing=new F(e);this.view.selected=this.selected.
value,this.view.put(i,()=>this.walk.set(i.decorate(),this.selected.value)),n&&this.walk.focus();let s=matchMedia("(prefe\
rs-reduced-motion: reduce)").matches;t&&!s&&i.glideFrom(t),this.mark()}dress(){this.view.selected=this.selected.value,this.
drawing?.dress(this.selected.value,this.data?.marked??[]),this.walk.focused||this.walk.stopAt(this.selected.value)}lookForWidth(){
let e=this.root.clientWidth,t=e>0&&e<He;!e||(this.data?.stages??0)<=1||t===this.view.narrow||(this.view.narrow=t,this.view.
release(),this.host.setState("narrow",t))}tell(e){let t=e===null?void 0:this.drawing?.nodes.get(e);if(this.told!==null&&
this.drawing?.light(this.told,!1),this.told=e,this.tip.hidden=!t,!t||e===null)return;this.drawing?.light(e,!0),this.tip.
replaceChildren(...Q(u(this.data?.nodes[e],"node")));let n=t.getBoundingClientRect(),i=this.outer.getBoundingClientRect(),
{offsetWidth:s,offsetHeight:o}=this.tip,l=n.bottom-i.top+ue,a=n.top-i.top-o-ue,h=n.left-i.left+n.width/2-s/2;this.tip.style.
top=`${l+o>i.height&&a>-o/2?a:l}px`,this.tip.style.left=`${Math.max(0,Math.min(i.width-s,h))}px`}choose(e){!this.data?.chooses||
!(e in this.data.nodes)||(this.view.touched=e,this.send(e))}send(e){this.selected.choose(e),this.dress(),this.host.trigger(
"chosen",this.selected.message({id:e}))}toggle(e,t){if(!e||!this.data?.openable.includes(e))return;this.view.touched=t;let n=this.
data.nodes[t]?.unit===e;this.walk.next=n?S(t):t,this.host.trigger("toggled",e)}toggleNode(e){this.toggle(this.data?.nodes[e]?.
unit,e)}toggleBadge({dataset:{unit:e,id:t}}){t!==void 0&&this.toggle(e,t)}mark(e=!1){if(!this.data||!this.drawing)return;
let t=this.search.value.trim().toLowerCase(),n=le(this.data.index,t);this.drawing.markHits(de(n,this.data.nodes)),this.sought!==
t&&(this.turn=-1),e&&(this.turn=(this.turn+1)%Math.max(1,n.length)),this.sought=t,this.result.textContent=he(t,n,this.turn),
this.nextMatch.hidden=n.length===0;let i=n[this.turn];!e||!i||(this.wanted=this.view.touched=i.id,this.send(i.id),this.arrive())}arrive(){
this.wanted===null||!this.drawing?.nodes.has(this.wanted)||(this.view.centreOn(this.wanted),this.wanted=null)}listen(){let{
signal:e}=this.host,{frame:t}=this.view,n=s=>v(s,"g.node");t.addEventListener("click",s=>this.click(s),{signal:e}),t.addEventListener(
"dblclick",s=>this.doubleClick(s),{signal:e});let i=s=>s.pointerType==="mouse"&&this.tell(n(s)?.id??null);t.addEventListener(
"pointerover",i,{signal:e}),t.addEventListener("pointerleave",()=>this.tell(null),{signal:e}),t.addEventListener("focusi\
n",s=>this.focus(s),{signal:e}),t.addEventListener("focusout",()=>this.tell(null),{signal:e}),t.addEventListener("scroll",
()=>this.scroll(),{signal:e}),this.root.addEventListener("keydown",s=>this.press(s),{signal:e}),this.search.addEventListener(
"input",()=>this.mark(),{signal:e}),this.search.addEventListener("keydown",s=>this.pressInSearch(s),{signal:e}),this.host.
onResize(this.root,()=>{this.drawing&&(this.view.resize(this.root.clientWidth),this.lookForWidth())})}click(e){if(this.gestures.
moved)return;let t=v(e,"g.badge"),n=v(e,"g.node");t?this.toggleBadge(t):this.tell(n?.id??null),!t&&n&&this.choose(n.id)}doubleClick(e){
if(v(e,"g.badge"))return;let t=v(e,"g.node"),n=v(e,"g.cluster");t?this.toggleNode(t.id):n&&this.toggle(this.data?.groups[L(
n)]?.unit,L(n))}focus({target:e}){this.walk.stopAt(this.walk.idOf(e));let t=e instanceof Element&&e.matches("g.node:focu\
s-visible");this.tell(t?e.id:null)}scroll(){if(this.told===null)return;let e=this.drawing?.nodes.get(this.told);this.tell(
e?.matches(":focus-visible")?this.told:null)}pressInSearch(e){e.stopPropagation(),e.key==="Enter"&&this.mark(!0)}press(e){
e.ctrlKey||e.metaKey||e.altKey||(this.walk.follow(e.key,e.target)||this.pressOn(e))&&e.preventDefault()}pressOn(e){let t=v(
e,"g.badge"),n=v(e,"g.node"),{key:i}=e;if(i==="+"||i==="=")this.view.zoom(T);else if(i==="-")this.view.zoom(1/T);else if(i===
"0")this.view.fit();else if(t&&(i==="Enter"||i===" "))this.toggleBadge(t);else if(n&&i==="Enter")this.choose(n.id);else if(n&&
i===" ")this.toggleNode(n.id);else return!1;return!0}},Ft=j(r=>new W(r));export{Ft as default};
