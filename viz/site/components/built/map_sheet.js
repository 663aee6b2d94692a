// Made from frontend/ by `npm run build`.
function Y(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(t):r.setAttribute(t,n===
!0?"":String(n))}function l(r,e="",...t){let n=document.createElement(r);return typeof e!="string"?Y(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function H(r){let e=r.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}function m(r,e,t){return Math.min(Math.max(r,e),t)}function f(r,e="value"){if(r==null)throw new Error(
`the ${e} is missing`);return r}function B(r){return f(r.getContext("2d"),"canvas's pen")}var g=class r{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#r+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new r}};var O="inception:map",$=()=>window;function D(r,e){($().inceptionMaps??={})[r.side]=r,window.dispatchEvent(new CustomEvent(
O,{detail:{map:r,clicked:e}}))}function R(r){return $().inceptionMaps?.[r]}function F(r,e){let t=n=>{let{map:i,clicked:o}=n.
detail;e(i,o)};window.addEventListener(O,t,{signal:r.signal})}function N(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var V='[data-testid="stMain"]',Z='[data-testid="stMainBlockContainer"]',E=()=>document.querySelector(Z),P=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function S(){let r=document.querySelector(V),e=E();return r&&
e&&P()?r.clientHeight-e.offsetHeight:0}function U(r){let e=document.querySelector(V),t=E();return!e||!t||!P()?null:e.getBoundingClientRect().
top+e.clientHeight-parseFloat(getComputedStyle(t).paddingBottom)-r.getBoundingClientRect().top-e.scrollTop}function W(r,e){
let t=r.atFrame(e),n=()=>S()!==0&&t(),i=E();i&&r.onResize(i,n),window.addEventListener("resize",n,{signal:r.signal})}var v=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new M(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},M=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var L=class extends v{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function I(r){return Q(r,
e=>e)}function Q(r,e){let t=new WeakMap;return i=>{let o=i.parentElement,s=t.get(o)??n(i),a=s.calls+=1,h=()=>{t.get(o)===s&&t.
delete(o),s.host.end()};s.host.renew(i);try{s.component.update(e(i.data))}catch(d){throw h(),d}return()=>{s.calls===a&&h()}};
function n(i){let o=new L(i);try{let s={host:o,component:r(o),calls:0};return t.set(i.parentElement,s),s}catch(s){throw o.
end(),s}}}function k(r){let t=new DataView(r.buffer,r.byteOffset,r.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
r.subarray(4,4+t)));return[n,n.blobs.map(([i,o])=>new Uint8Array(r.slice(4+t+i,4+t+o)))]}function ee(){return matchMedia("(pointer: coarse)").matches}function b(r,e){return ee()?e:r}var c=2,te=8,ne=620,re=20,ie=64,oe=560,se=.17;function z(r,e){return r<oe?1:e}function _(r,e){if(e===1)return"repeat(1, \
minmax(0, 1fr))";let t=r.map(i=>Math.max(...i.layers.map(o=>o.order.length))),n=t.reduce((i,o)=>i+o,0)||1;return t.map(i=>`\
minmax(0, ${Math.max(i/n,se)}fr)`).join(" ")}function G({layer:r,room:e},t){return m(Math.floor((e+c)/(r.width*t+c)),1,Math.
max(1,r.order.length))}function J(r,e){return Math.ceil(r.layer.order.length/G(r,e))}function j(r,e,t=ne){let n=e===1?t/
2:t,i=Math.max(1,r[0]?.layer.height??1),o=a=>r.every(h=>J(h,a)*(i*a+c)<=n),s=Math.max(1,Math.floor(ie/i));for(;s>1&&i*(s-
1)>=re&&!o(s);)s-=1;return s}function w(r,e){return m(r,1-e,te)}var y=class{constructor(e,t){this.sheet=e;let{layer:n}=e;
this.columns=G(e,t),this.rows=J(e,t),this.cell={width:n.width*t,height:n.height*t}}columns;rows;cell;get width(){return this.
columns*(this.cell.width+c)-c}get height(){return this.rows*(this.cell.height+c)-c}corner(e){let t=Math.floor(e/this.columns);
return[e%this.columns*(this.cell.width+c),t*(this.cell.height+c)]}placeAt(e,t){let n=Math.floor(e/(this.cell.width+c)),i=Math.
floor(t/(this.cell.height+c)),o=i*this.columns+n;return n>=0&&n<this.columns&&i>=0&&o<this.sheet.layer.order.length?o:-1}};
function q(r,e){let t=r.start===null?"":` · ${r.start+e} of ${r.total} in the concatenation`,[n,i]=[r.mean[e]??0,r.max[e]??
0],o=i===0?" · silent on this picture":` · mean ${n}, max ${i}`;return`channel ${e} of ${r.of}${t}${o}`}var ae="Silent on this picture: zero everywhere, but perhaps not on another; drawn grey with a stroke.",le=0,x=class{constructor(e,t,n,i,o){
this.layer=t;this.picture=n;this.events=i;let s=t.silent?` · ${t.silent} silent on this picture`:"",a=l("div","title",t.
title+(o?"":s));t.silent&&(a.title=ae);let h={class:"frame",tabindex:0,"data-layer":this.key,role:"application","aria-ro\
ledescription":"sheet of feature maps","aria-label":`${t.title}, ${t.order.length} maps.${b(" Arrow keys move, Enter enl\
arges.","")}`};this.frame=l("div",h,this.canvas,this.pointedBox,this.chosenBox),this.root=l("div","layer",a,this.frame),
this.listen(e.signal)}canvas=l("canvas");pointedBox=l("div",{class:"here",hidden:!0});chosenBox=l("div",{class:"chosen",
hidden:!0});frame;root;place=0;chosen;arrangement=null;get key(){return`${this.layer.branch} ${this.layer.name}`}get room(){
return this.frame.clientWidth}get pointedAt(){return this.pointedBox.getBoundingClientRect()}draw(e){let{layer:t}=this,n=this.
canvas,i=this.arrangement=new y(this,e);this.frame.dataset.drawn=String(le+=1),this.frame.dataset.columns=String(i.columns),
n.width=Math.max(1,i.width),n.height=Math.max(1,i.height),n.style.width=`${i.width}px`,n.style.height=`${Math.max(0,i.height)}\
px`;let o=B(n),{width:s,height:a}=i.cell;o.imageSmoothingEnabled=!1,t.order.forEach((h,d)=>{let u=d%t.columns*(t.width+t.
gap),p=Math.floor(d/t.columns)*(t.height+t.gap);o.drawImage(this.picture,u,p,t.width,t.height,...i.corner(d),s,a)}),this.
put(this.pointedBox,this.pointedBox.hidden?-1:this.place),this.put(this.chosenBox,this.chosenPlace)}mark(e){if(this.chosen=
e,!this.arrangement)return;let t=this.chosenPlace;t>=0&&(this.place=t),this.put(this.chosenBox,t)}get chosenPlace(){return this.
chosen===void 0?-1:this.layer.order.indexOf(this.chosen)}put(e,t){let n=this.arrangement;if(e.hidden=!n||t<0||t>=this.layer.
order.length,!n||e.hidden)return;let[i,o]=n.corner(t),{width:s,height:a}=n.cell;Object.assign(e.style,{left:`${i}px`,top:`${o}\
px`,width:`${s}px`,height:`${a}px`})}placeUnder(e){let t=this.canvas.getBoundingClientRect();return this.arrangement?.placeAt(
e.clientX-t.left,e.clientY-t.top)??-1}words(e){let t=this.layer.order[e];return t===void 0?null:q(this.layer,t)}point(e){
e>=0&&(this.place=e),this.put(this.pointedBox,e),this.events.pointed(this,e<0?null:this.words(e))}speak(e){let t=this.words(
e);t!==null&&(this.point(e),this.events.spoken(t),this.pointedBox.scrollIntoView({block:"nearest"}),this.point(e))}choose(e){
let t=this.layer.order[e];t!==void 0&&this.events.chosen(this.layer,t)}listen(e){let{frame:t}=this;t.addEventListener("p\
ointermove",n=>this.point(this.placeUnder(n)),{signal:e}),t.addEventListener("pointerleave",()=>this.point(-1),{signal:e}),
t.addEventListener("click",n=>this.choose(this.placeUnder(n)),{signal:e}),t.addEventListener("focus",()=>t.matches(":foc\
us-visible")&&this.speak(this.place),{signal:e}),t.addEventListener("blur",()=>this.point(-1),{signal:e}),t.addEventListener(
"keydown",n=>this.press(n),{signal:e})}press(e){let t=this.layer.order.length-1,n=this.arrangement?.columns??1,o={ArrowLeft:-1,
ArrowRight:1,ArrowUp:-n,ArrowDown:n,Home:-t,End:t}[e.key];if(e.key==="Enter"||e.key===" ")this.choose(this.place);else if(o!==
void 0)this.speak(m(this.place+o,0,Math.max(0,t)));else return;e.preventDefault()}};var he=250,K="inception:size",de=110,ce=640,ue=320,T=8,A=class{constructor(e){this.host=e;this.sending=e.sending(he),e.append(
this.root,this.tip,this.spoken),e.onResize(this.root,()=>this.layOut()),W(e,()=>this.layOut()),F(e,t=>{t.side===this.header?.
side&&this.mark(t)}),window.addEventListener(K,()=>this.layOut(),{signal:e.signal})}grid=l("div","grid");box=l("div",{class:"\
box","data-scrolls":!0},this.grid);more=l("span",{class:"more",hidden:!0},"Scroll for more maps.");root=l("div","sheets");tip=l(
"div",{class:"tip",hidden:!0});spoken=l("p",{class:"spoken","aria-live":"polite"});steps=g.ofPage("size");sending;data=null;header=null;frames=[];fitting=1;drawing;update(e){
e!==this.data&&(this.data=e,this.fill(e))}async fill(e){let[{told:t},[n]]=k(e),[i,o]=k(f(n,"block of sheets")),s=await Promise.
all(o.map(d=>createImageBitmap(new Blob([d],{type:"image/png"})))),h=e!==this.data||this.host.ended?void 0:this.drawing=
this.host.renewed(this.drawing);for(let d of s)h?h.onEnd(()=>d.close()):d.close();h&&(this.steps.hear(t),this.build(i,s,
h))}build(e,t,n){let i=H(this.root)?.dataset.layer;this.header=e,this.frames=[];let o=e.branches.map(a=>{let h=a.layers.
map(d=>this.frame(d,t,n));return this.frames.push(...h),me(a,e,h)});this.grid.replaceChildren(...o),this.root.replaceChildren(
this.toolbar(n),this.box),this.layOut(),this.frames.find(({key:a})=>a===i)?.frame.focus({preventScroll:!0});let s=R(e.side);
s&&this.mark(s)}frame(e,t,n){let i={pointed:(s,a)=>this.tell(s,a),spoken:s=>this.spoken.textContent=s,chosen:(s,a)=>this.
choose(s,a)},o=this.header?.compared===!0;return new x(n,e,f(t[e.blob],"layer's picture"),i,o)}toolbar({signal:e}){let t=(a,h,d)=>{
let u=l("button",{type:"button","aria-label":d,title:d},a);return u.addEventListener("click",()=>this.resize(h),{signal:e}),
u},i=`${b("Point at a map for its number; click it, or press Enter,","Tap a map")} to enlarge it. Channels count from 0.`,
o=t("−",-1,"Smaller maps"),s=t("+",1,"Larger maps");return l("div","toolbar",l("span","hint",this.header?.compared?"":
`${i} `,this.more),o,s)}resize(e){let t=w(w(this.steps.value,this.fitting)+e,this.fitting);this.steps.choose(t),window.dispatchEvent(
new Event(K)),this.sending.ask(()=>this.host.trigger("sized",this.steps.message({steps:this.steps.value})))}room(){let e=U(
this.box);if(e===null)return null;let t=window.innerWidth<=ce&&!this.header?.compared;return Math.max(de*N(),t?Math.min(
e,this.box.offsetHeight+S()):e)}layOut(){let e=this.grid.clientWidth;if(!this.header||!e)return;let t=this.room();this.box.
style.maxHeight=t===null?"":`${t}px`;let{branches:n}=this.header,i=z(e,n.length);this.grid.style.gridTemplateColumns=_(n,
i),this.grid.classList.toggle("level",i>1);let o=this.frames.filter(a=>a.layer.name==="output");this.fitting=j(o,i,t??void 0);
let s=this.fitting+w(this.steps.value,this.fitting);for(let a of this.frames)a.draw(s);this.more.hidden=this.box.scrollHeight<=
this.box.clientHeight+1}tell(e,t){let n=this.tip;if(n.hidden=t===null,t===null)return;n.textContent=t;let i=e.pointedAt,
o=Math.min(ue,window.innerWidth-2*T);n.style.maxWidth=`${o}px`,n.style.left=`${Math.max(T,Math.min(i.left,window.innerWidth-
o-T))}px`;let s=n.offsetHeight;n.style.top=`${i.top>s+70?i.top-s-6:i.bottom+6}px`}choose({branch:e,name:t},n){if(!this.header)
return;let{side:i,module:o}=this.header;D({side:i,module:o,branch:e,layer:t,channel:n},!0),this.host.trigger("chosen",{branch:e,
layer:t,channel:n})}mark(e){for(let t of this.frames){let{branch:n,name:i}=t.layer,o=e.module===this.header?.module&&n===
e.branch&&i===e.layer;t.mark(o?e.channel:void 0)}}};function me(r,{ink:e,compared:t},n){let{label:i,title:o,colour:s,widths:a,
cost:h,exact:d}=r,u=l("span",{title:d},h),p=l("header","",l("b","",i),...t?[]:[l("span","",a),u]);p.style.color=e;let C=l(
"section",{class:"branch","aria-label":o},p,...n.map(X=>X.root));return C.style.setProperty("--branch",s),C}var We=I(r=>new A(
r));export{We as default};
