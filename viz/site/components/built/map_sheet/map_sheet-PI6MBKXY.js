// Made from frontend/ by `npm run build`.
import{element as d,focusedIn as N,present as A}from"../inception.shared/shared-EFBVGPFT.js";import{Echo as G}from"../inception.shared/shared-EFBVGPFT.js";
import{announceMap as j,enlargedMapOf as K,onMapAnnounced as V}from"../inception.shared/shared-EFBVGPFT.js";import{enlarged as X}from"../inception.shared/shared-EFBVGPFT.js";
import{heightFrom as Y,heightLeft as Z,whenHeightChanges as q}from"../inception.shared/shared-EFBVGPFT.js";import{mount as J}from"../inception.shared/shared-EFBVGPFT.js";
import{unpack as B}from"../inception.shared/shared-EFBVGPFT.js";import{byPointer as Q}from"../inception.shared/shared-EFBVGPFT.js";import{clamp as x}from"../inception.shared/shared-EFBVGPFT.js";var m=2,O=8,C=620,P=20,R=64,W=560,I=.17;function E(o,e){return o<
W?1:e}function S(o,e){if(e===1)return"repeat(1, minmax(0, 1fr))";let t=o.map(n=>Math.max(...n.layers.map(i=>i.order.length))),
r=t.reduce((n,i)=>n+i,0)||1;return t.map(n=>`minmax(0, ${Math.max(n/r,I)}fr)`).join(" ")}function L({layer:o,room:e},t){
return x(Math.floor((e+m)/(o.width*t+m)),1,Math.max(1,o.order.length))}function M(o,e){return Math.ceil(o.layer.order.length/
L(o,e))}function k(o,e,t=C){let r=e===1?t/2:t,n=Math.max(1,o[0]?.layer.height??1),i=a=>o.every(h=>M(h,a)*(n*a+m)<=r),s=Math.
max(1,Math.floor(R/n));for(;s>1&&n*(s-1)>=P&&!i(s);)s-=1;return s}function g(o,e){return x(o,1-e,O)}var f=class{constructor(e,t){
this.sheet=e;let{layer:r}=e;this.columns=L(e,t),this.rows=M(e,t),this.cell={width:r.width*t,height:r.height*t}}columns;rows;cell;get width(){
return this.columns*(this.cell.width+m)-m}get height(){return this.rows*(this.cell.height+m)-m}corner(e){let t=Math.floor(
e/this.columns);return[e%this.columns*(this.cell.width+m),t*(this.cell.height+m)]}placeAt(e,t){let r=Math.floor(e/(this.
cell.width+m)),n=Math.floor(t/(this.cell.height+m)),i=n*this.columns+r;return r>=0&&r<this.columns&&n>=0&&i<this.sheet.layer.
order.length?i:-1}};function $(o,e){let t=o.start===null?"":` · ${o.start+e} of ${o.total} in the concatenation`,[r,n]=[
o.mean[e]??0,o.max[e]??0],i=n===0?" · silent on this picture":` · mean ${r}, max ${n}`;return`channel ${e} of ${o.of}${t}${i}`}import{clamp as _,element as p,penOf as F}from"../inception.shared/shared-EFBVGPFT.js";import{byPointer as U}from"../inception.shared/shared-EFBVGPFT.js";var z="Silent on this picture: zero everywhere, but perhaps not on another; drawn grey with a stroke.",D=0,v=class{constructor(e,t,r,n,i){
this.layer=t;this.picture=r;this.events=n;let s=t.silent?` · ${t.silent} silent on this picture`:"",a=p("div","title",t.
title+(i?"":s));t.silent&&(a.title=z);let h={class:"frame",tabindex:0,"data-layer":this.key,role:"application","aria-rol\
edescription":"sheet of feature maps","aria-label":`${t.title}, ${t.order.length} maps.${U(" Arrow keys move, Enter enla\
rges.","")}`};this.frame=p("div",h,this.canvas,this.pointedBox,this.chosenBox),this.root=p("div","layer",a,this.frame),this.
listen(e.signal)}canvas=p("canvas");pointedBox=p("div",{class:"here",hidden:!0});chosenBox=p("div",{class:"chosen",hidden:!0});frame;root;place=0;chosen;arrangement=null;get key(){
return`${this.layer.branch} ${this.layer.name}`}get room(){return this.frame.clientWidth}get pointedAt(){return this.pointedBox.
getBoundingClientRect()}draw(e){let{layer:t}=this,r=this.canvas,n=this.arrangement=new f(this,e);this.frame.dataset.drawn=
String(D+=1),this.frame.dataset.columns=String(n.columns),r.width=Math.max(1,n.width),r.height=Math.max(1,n.height),r.style.
width=`${n.width}px`,r.style.height=`${Math.max(0,n.height)}px`;let i=F(r),{width:s,height:a}=n.cell;i.imageSmoothingEnabled=
!1,t.order.forEach((h,l)=>{let c=l%t.columns*(t.width+t.gap),u=Math.floor(l/t.columns)*(t.height+t.gap);i.drawImage(this.
picture,c,u,t.width,t.height,...n.corner(l),s,a)}),this.put(this.pointedBox,this.pointedBox.hidden?-1:this.place),this.put(
this.chosenBox,this.chosenPlace)}mark(e){if(this.chosen=e,!this.arrangement)return;let t=this.chosenPlace;t>=0&&(this.place=
t),this.put(this.chosenBox,t)}get chosenPlace(){return this.chosen===void 0?-1:this.layer.order.indexOf(this.chosen)}put(e,t){
let r=this.arrangement;if(e.hidden=!r||t<0||t>=this.layer.order.length,!r||e.hidden)return;let[n,i]=r.corner(t),{width:s,
height:a}=r.cell;Object.assign(e.style,{left:`${n}px`,top:`${i}px`,width:`${s}px`,height:`${a}px`})}placeUnder(e){let t=this.
canvas.getBoundingClientRect();return this.arrangement?.placeAt(e.clientX-t.left,e.clientY-t.top)??-1}words(e){let t=this.
layer.order[e];return t===void 0?null:$(this.layer,t)}point(e){e>=0&&(this.place=e),this.put(this.pointedBox,e),this.events.
pointed(this,e<0?null:this.words(e))}speak(e){let t=this.words(e);t!==null&&(this.point(e),this.events.spoken(t),this.pointedBox.
scrollIntoView({block:"nearest"}),this.point(e))}choose(e){let t=this.layer.order[e];t!==void 0&&this.events.chosen(this.
layer,t)}listen(e){let{frame:t}=this;t.addEventListener("pointermove",r=>this.point(this.placeUnder(r)),{signal:e}),t.addEventListener(
"pointerleave",()=>this.point(-1),{signal:e}),t.addEventListener("click",r=>this.choose(this.placeUnder(r)),{signal:e}),
t.addEventListener("focus",()=>t.matches(":focus-visible")&&this.speak(this.place),{signal:e}),t.addEventListener("blur",
()=>this.point(-1),{signal:e}),t.addEventListener("keydown",r=>this.press(r),{signal:e})}press(e){let t=this.layer.order.
length-1,r=this.arrangement?.columns??1,i={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,ArrowDown:r,Home:-t,End:t}[e.key];if(e.key===
"Enter"||e.key===" ")this.choose(this.place);else if(i!==void 0)this.speak(_(this.place+i,0,Math.max(0,t)));else return;
e.preventDefault()}};var ee=250,H="inception:size",te=110,re=640,ne=320,b=8,y=class{constructor(e){this.host=e;this.sending=e.sending(ee),e.append(
this.root,this.tip,this.spoken),e.onResize(this.root,()=>this.layOut()),q(e,()=>this.layOut()),V(e,t=>{t.side===this.header?.
side&&this.mark(t)}),window.addEventListener(H,()=>this.layOut(),{signal:e.signal})}grid=d("div","grid");box=d("div",{class:"\
box","data-scrolls":!0},this.grid);more=d("span",{class:"more",hidden:!0},"Scroll for more maps.");root=d("div","sheets");tip=d(
"div",{class:"tip",hidden:!0});spoken=d("p",{class:"spoken","aria-live":"polite"});steps=G.ofPage("size");sending;data=null;header=null;frames=[];fitting=1;drawing;update(e){
e!==this.data&&(this.data=e,this.fill(e))}async fill(e){let[{told:t},[r]]=B(e),[n,i]=B(A(r,"block of sheets")),s=await Promise.
all(i.map(l=>createImageBitmap(new Blob([l],{type:"image/png"})))),h=e!==this.data||this.host.ended?void 0:this.drawing=
this.host.renewed(this.drawing);for(let l of s)h?h.onEnd(()=>l.close()):l.close();h&&(this.steps.hear(t),this.build(n,s,
h))}build(e,t,r){let n=N(this.root)?.dataset.layer;this.header=e,this.frames=[];let i=e.branches.map(a=>{let h=a.layers.
map(l=>this.frame(l,t,r));return this.frames.push(...h),ie(a,e,h)});this.grid.replaceChildren(...i),this.root.replaceChildren(
this.toolbar(r),this.box),this.layOut(),this.frames.find(({key:a})=>a===n)?.frame.focus({preventScroll:!0});let s=K(e.side);
s&&this.mark(s)}frame(e,t,r){let n={pointed:(s,a)=>this.tell(s,a),spoken:s=>this.spoken.textContent=s,chosen:(s,a)=>this.
choose(s,a)},i=this.header?.compared===!0;return new v(r,e,A(t[e.blob],"layer's picture"),n,i)}toolbar({signal:e}){let t=(a,h,l)=>{
let c=d("button",{type:"button","aria-label":l,title:l},a);return c.addEventListener("click",()=>this.resize(h),{signal:e}),
c},n=`${Q("Point at a map for its number; click it, or press Enter,","Tap a map")} to enlarge it. Channels count from 0.`,
i=t("−",-1,"Smaller maps"),s=t("+",1,"Larger maps");return d("div","toolbar",d("span","hint",this.header?.compared?"":
`${n} `,this.more),i,s)}resize(e){let t=g(g(this.steps.value,this.fitting)+e,this.fitting);this.steps.choose(t),window.dispatchEvent(
new Event(H)),this.sending.ask(()=>this.host.trigger("sized",this.steps.message({steps:this.steps.value})))}room(){let e=Y(
this.box);if(e===null)return null;let t=window.innerWidth<=re&&!this.header?.compared;return Math.max(te*X(),t?Math.min(
e,this.box.offsetHeight+Z()):e)}layOut(){let e=this.grid.clientWidth;if(!this.header||!e)return;let t=this.room();this.box.
style.maxHeight=t===null?"":`${t}px`;let{branches:r}=this.header,n=E(e,r.length);this.grid.style.gridTemplateColumns=S(r,
n),this.grid.classList.toggle("level",n>1);let i=this.frames.filter(a=>a.layer.name==="output");this.fitting=k(i,n,t??void 0);
let s=this.fitting+g(this.steps.value,this.fitting);for(let a of this.frames)a.draw(s);this.more.hidden=this.box.scrollHeight<=
this.box.clientHeight+1}tell(e,t){let r=this.tip;if(r.hidden=t===null,t===null)return;r.textContent=t;let n=e.pointedAt,
i=Math.min(ne,window.innerWidth-2*b);r.style.maxWidth=`${i}px`,r.style.left=`${Math.max(b,Math.min(n.left,window.innerWidth-
i-b))}px`;let s=r.offsetHeight;r.style.top=`${n.top>s+70?n.top-s-6:n.bottom+6}px`}choose({branch:e,name:t},r){if(!this.header)
return;let{side:n,module:i}=this.header;j({side:n,module:i,branch:e,layer:t,channel:r},!0),this.host.trigger("chosen",{branch:e,
layer:t,channel:r})}mark(e){for(let t of this.frames){let{branch:r,name:n}=t.layer,i=e.module===this.header?.module&&r===
e.branch&&n===e.layer;t.mark(i?e.channel:void 0)}}};function ie(o,{ink:e,compared:t},r){let{label:n,title:i,colour:s,widths:a,
cost:h,exact:l}=o,c=d("span",{title:l},h),u=d("header","",d("b","",n),...t?[]:[d("span","",a),c]);u.style.color=e;let w=d(
"section",{class:"branch","aria-label":i},u,...r.map(T=>T.root));return w.style.setProperty("--branch",s),w}var Ee=J(o=>new y(
o));export{Ee as default};
