// Made from frontend/ by `npm run build`.
function G(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(t):r.setAttribute(t,n===
!0?"":String(n))}function a(r,e="",...t){let n=document.createElement(r);return typeof e!="string"?G(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function A(r){let e=r.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}function m(r,e,t){return Math.min(Math.max(r,e),t)}function p(r,e="value"){if(r==null)throw new Error(
`the ${e} is missing`);return r}function C(r){return p(r.getContext("2d"),"canvas's pen")}var f=class r{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#r+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new r}};var B="inception:map",H=()=>window;function D(r,e){(H().inceptionMaps??={})[r.side]=r,window.dispatchEvent(new CustomEvent(
B,{detail:{map:r,clicked:e}}))}function O(r){return H().inceptionMaps?.[r]}function $(r,e){let t=n=>{let{map:i,clicked:o}=n.
detail;e(i,o)};window.addEventListener(B,t,{signal:r.signal})}var g=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new x(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},x=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var E=class extends g{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function R(r){return J(r,
e=>e)}function J(r,e){let t=new WeakMap;return i=>{let o=i.parentElement,s=t.get(o)??n(i),l=s.calls+=1,d=()=>{t.get(o)===s&&t.
delete(o),s.host.end()};s.host.renew(i);try{s.component.update(e(i.data))}catch(h){throw d(),h}return()=>{s.calls===l&&d()}};
function n(i){let o=new E(i);try{let s={host:o,component:r(o),calls:0};return t.set(i.parentElement,s),s}catch(s){throw o.
end(),s}}}function M(r){let t=new DataView(r.buffer,r.byteOffset,r.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
r.subarray(4,4+t)));return[n,n.blobs.map(([i,o])=>new Uint8Array(r.slice(4+t+i,4+t+o)))]}function j(){return matchMedia("(pointer: coarse)").matches}function v(r,e){return j()?e:r}var c=2,q=8,N=620,K=20,X=64,Y=560,Z=.17;function V(r,e){return r<Y?1:e}function P(r,e){if(e===1)return"repeat(1, minmax(\
0, 1fr))";let t=r.map(i=>Math.max(...i.layers.map(o=>o.order.length))),n=t.reduce((i,o)=>i+o,0)||1;return t.map(i=>`minm\
ax(0, ${Math.max(i/n,Z)}fr)`).join(" ")}function F({layer:r,room:e},t){return m(Math.floor((e+c)/(r.width*t+c)),1,Math.max(
1,r.order.length))}function U(r,e){return Math.ceil(r.layer.order.length/F(r,e))}function I(r,e){let t=e===1?N/2:N,n=Math.
max(1,r[0]?.layer.height??1),i=s=>r.every(l=>U(l,s)*(n*s+c)<=t),o=Math.max(1,Math.floor(X/n));for(;o>1&&n*(o-1)>=K&&!i(o);)
o-=1;return o}function y(r,e){return m(r,1-e,q)}var b=class{constructor(e,t){this.sheet=e;let{layer:n}=e;this.columns=F(
e,t),this.rows=U(e,t),this.cell={width:n.width*t,height:n.height*t}}columns;rows;cell;get width(){return this.columns*(this.
cell.width+c)-c}get height(){return this.rows*(this.cell.height+c)-c}corner(e){let t=Math.floor(e/this.columns);return[e%
this.columns*(this.cell.width+c),t*(this.cell.height+c)]}placeAt(e,t){let n=Math.floor(e/(this.cell.width+c)),i=Math.floor(
t/(this.cell.height+c)),o=i*this.columns+n;return n>=0&&n<this.columns&&i>=0&&o<this.sheet.layer.order.length?o:-1}};function W(r,e){
let t=r.start===null?"":` · ${r.start+e} of ${r.total} in the concatenation`,[n,i]=[r.mean[e]??0,r.max[e]??0],o=i===0?"\
 · silent on this picture":` · mean ${n}, max ${i}`;return`channel ${e} of ${r.of}${t}${o}`}var Q="Silent on this picture: zero everywhere, but perhaps not on another; drawn grey with a stroke.",ee=0,w=class{constructor(e,t,n,i){
this.layer=t;this.picture=n;this.events=i;let o=a("div","title",t.title+(t.silent?` · ${t.silent} silent on this pictur\
e`:""));t.silent&&(o.title=Q);let s={class:"frame",tabindex:0,"data-layer":this.key,role:"application","aria-roledescrip\
tion":"sheet of feature maps","aria-label":`${t.title}, ${t.order.length} maps.${v(" Arrow keys move, Enter enlarges.","")}`};
this.frame=a("div",s,this.canvas,this.pointedBox,this.chosenBox),this.root=a("div","layer",o,this.frame),this.listen(e.signal)}canvas=a(
"canvas");pointedBox=a("div",{class:"here",hidden:!0});chosenBox=a("div",{class:"chosen",hidden:!0});frame;root;place=0;chosen;arrangement=null;get key(){
return`${this.layer.branch} ${this.layer.name}`}get room(){return this.frame.clientWidth}get pointedAt(){return this.pointedBox.
getBoundingClientRect()}draw(e){let{layer:t}=this,n=this.canvas,i=this.arrangement=new b(this,e);this.frame.dataset.drawn=
String(ee+=1),this.frame.dataset.columns=String(i.columns),n.width=Math.max(1,i.width),n.height=Math.max(1,i.height),n.style.
width=`${i.width}px`,n.style.height=`${Math.max(0,i.height)}px`;let o=C(n),{width:s,height:l}=i.cell;o.imageSmoothingEnabled=
!1,t.order.forEach((d,h)=>{let u=h%t.columns*(t.width+t.gap),k=Math.floor(h/t.columns)*(t.height+t.gap);o.drawImage(this.
picture,u,k,t.width,t.height,...i.corner(h),s,l)}),this.put(this.pointedBox,this.pointedBox.hidden?-1:this.place),this.put(
this.chosenBox,this.chosenPlace)}mark(e){if(this.chosen=e,!this.arrangement)return;let t=this.chosenPlace;t>=0&&(this.place=
t),this.put(this.chosenBox,t)}get chosenPlace(){return this.chosen===void 0?-1:this.layer.order.indexOf(this.chosen)}put(e,t){
let n=this.arrangement;if(e.hidden=!n||t<0||t>=this.layer.order.length,!n||e.hidden)return;let[i,o]=n.corner(t),{width:s,
height:l}=n.cell;Object.assign(e.style,{left:`${i}px`,top:`${o}px`,width:`${s}px`,height:`${l}px`})}placeUnder(e){let t=this.
canvas.getBoundingClientRect();return this.arrangement?.placeAt(e.clientX-t.left,e.clientY-t.top)??-1}words(e){let t=this.
layer.order[e];return t===void 0?null:W(this.layer,t)}point(e){e>=0&&(this.place=e),this.put(this.pointedBox,e),this.events.
pointed(this,e<0?null:this.words(e))}speak(e){let t=this.words(e);t!==null&&(this.point(e),this.events.spoken(t),this.pointedBox.
scrollIntoView({block:"nearest"}),this.point(e))}choose(e){let t=this.layer.order[e];t!==void 0&&this.events.chosen(this.
layer,t)}listen(e){let{frame:t}=this;t.addEventListener("pointermove",n=>this.point(this.placeUnder(n)),{signal:e}),t.addEventListener(
"pointerleave",()=>this.point(-1),{signal:e}),t.addEventListener("click",n=>this.choose(this.placeUnder(n)),{signal:e}),
t.addEventListener("focus",()=>t.matches(":focus-visible")&&this.speak(this.place),{signal:e}),t.addEventListener("blur",
()=>this.point(-1),{signal:e}),t.addEventListener("keydown",n=>this.press(n),{signal:e})}press(e){let t=this.layer.order.
length-1,n=this.arrangement?.columns??1,o={ArrowLeft:-1,ArrowRight:1,ArrowUp:-n,ArrowDown:n,Home:-t,End:t}[e.key];if(e.key===
"Enter"||e.key===" ")this.choose(this.place);else if(o!==void 0)this.speak(m(this.place+o,0,Math.max(0,t)));else return;
e.preventDefault()}};var te=250,z="inception:size",ne=320,S=8,L=class{constructor(e){this.host=e;this.sending=e.sending(te),e.append(this.root,
this.tip,this.spoken),e.onResize(this.root,()=>this.layOut()),$(e,t=>{t.side===this.header?.side&&this.mark(t)}),window.
addEventListener(z,()=>this.layOut(),{signal:e.signal})}root=a("div","sheets");tip=a("div",{class:"tip",hidden:!0});spoken=a(
"p",{class:"spoken","aria-live":"polite"});steps=f.ofPage("size");sending;data=null;header=null;frames=[];fitting=1;drawing;update(e){
e!==this.data&&(this.data=e,this.fill(e))}async fill(e){let[{told:t},[n]]=M(e),[i,o]=M(p(n,"block of sheets")),s=await Promise.
all(o.map(h=>createImageBitmap(new Blob([h],{type:"image/png"})))),d=e!==this.data||this.host.ended?void 0:this.drawing=
this.host.renewed(this.drawing);for(let h of s)d?d.onEnd(()=>h.close()):h.close();d&&(this.steps.hear(t),this.build(i,s,
d))}build(e,t,n){let i=A(this.root)?.dataset.layer;this.header=e,this.frames=[];let o=e.branches.map(l=>{let d=l.layers.
map(h=>this.frame(h,t,n));return this.frames.push(...d),re(l,e.ink,d)});this.root.replaceChildren(this.toolbar(n),...o),
this.layOut(),this.frames.find(({key:l})=>l===i)?.frame.focus({preventScroll:!0});let s=O(e.side);s&&this.mark(s)}frame(e,t,n){
return new w(n,e,p(t[e.blob],"layer's picture"),{pointed:(i,o)=>this.tell(i,o),spoken:i=>this.spoken.textContent=i,chosen:(i,o)=>this.
choose(i,o)})}toolbar({signal:e}){let t=(l,d,h)=>{let u=a("button",{type:"button","aria-label":h,title:h},l);return u.addEventListener(
"click",()=>this.resize(d),{signal:e}),u},i=`${v("Point at a map for its number; click it, or press Enter,","Tap a map")}\
 to enlarge it. Channels count from 0.`,o=t("−",-1,"Smaller maps"),s=t("+",1,"Larger maps");return a("div","toolbar",a(
"span","hint",i),o,s)}resize(e){let t=y(y(this.steps.value,this.fitting)+e,this.fitting);this.steps.choose(t),window.dispatchEvent(
new Event(z)),this.sending.ask(()=>this.host.trigger("sized",this.steps.message({steps:this.steps.value})))}layOut(){let e=this.
root.clientWidth;if(!this.header||!e)return;let{branches:t}=this.header,n=V(e,t.length);this.root.style.gridTemplateColumns=
P(t,n),this.root.classList.toggle("level",n>1);let i=this.frames.filter(s=>s.layer.name==="output");this.fitting=I(i,n);
let o=this.fitting+y(this.steps.value,this.fitting);for(let s of this.frames)s.draw(o)}tell(e,t){let n=this.tip;if(n.hidden=
t===null,t===null)return;n.textContent=t;let i=e.pointedAt,o=Math.min(ne,window.innerWidth-2*S);n.style.maxWidth=`${o}px`,
n.style.left=`${Math.max(S,Math.min(i.left,window.innerWidth-o-S))}px`;let s=n.offsetHeight;n.style.top=`${i.top>s+70?i.
top-s-6:i.bottom+6}px`}choose({branch:e,name:t},n){if(!this.header)return;let{side:i,module:o}=this.header;D({side:i,module:o,
branch:e,layer:t,channel:n},!0),this.host.trigger("chosen",{branch:e,layer:t,channel:n})}mark(e){for(let t of this.frames){
let{branch:n,name:i}=t.layer,o=e.module===this.header?.module&&n===e.branch&&i===e.layer;t.mark(o?e.channel:void 0)}}};function re(r,e,t){
let{label:n,title:i,colour:o,widths:s,cost:l,exact:d}=r,h=a("span",{title:d},l),u=a("header","",a("b","",n),a("span","",
s),h);u.style.color=e;let T=a("section",{class:"branch","aria-label":i},u,...t.map(_=>_.root));return T.style.setProperty(
"--branch",o),T}var ke=R(r=>new L(r));export{ke as default};
