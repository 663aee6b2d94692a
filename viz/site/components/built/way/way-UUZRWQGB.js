// Made from frontend/ by `npm run build`.
import{element as o,present as p,setText as x}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as L}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as P}from"../inception.shared/shared-7VVPGWNY.js";import{link as c}from"../inception.shared/shared-7VVPGWNY.js";
import{mount as S}from"../inception.shared/shared-7VVPGWNY.js";import{Mover as M,settling as E,steadily as C}from"../inception.shared/shared-7VVPGWNY.js";
import{addressOf as H,unpack as $}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as v}from"../inception.shared/shared-7VVPGWNY.js";var w=300;function u(l,t,i){return v(l*i-t,0,1)}function g(l,t){
let i=v(t,0,1)*(l.length-1),n=Math.min(Math.floor(i),l.length-2),e=l[n]??0,s=l[n+1]??e;return e+(i-n)*(s-e)}function k(l,t){
let i=l.map(({left:n,top:e,width:s,height:a})=>({x:n+s/2-t.left,y:e+a/2-t.top}));return i.map((n,e)=>l[e]?.width?n:{x:0,
y:i[e+1]?.y??0})}var W=250,O=1.3,m="none",B=4,A="(min-width: 60rem) and (min-height: 42rem)",y=class{constructor(t){this.host=t;this.flow=
new M(t),this.opening=new M(t),t.append(this.root),t.onResize(this.root,()=>this.wire()),this.again.addEventListener("cl\
ick",()=>this.run(),{signal:t.signal})}echo=L.ofPage("way");flow;opening;picture=o("img",{alt:"",draggable:"false"});caption=o(
"figcaption");trunk=o("div","trunk");pulse=o("span",{class:"pulse","aria-hidden":"true",hidden:""});inside=o("section",{
class:"inside"});again=o("button",{type:"button",class:"button again"},"▶ Flow again");foot=o("div","foot",this.again);root=o(
"div","way",this.trunk,this.inside,this.foot);first=o("figure","station picture",this.picture,this.caption);bytes=null;way=null;blobs=[];stacks=[];heads=[];drawn="";changes=[];drawing;update(t){
if(t===this.bytes)return;this.bytes=t;let[{told:i},[n]]=$(t),[e,s]=$(p(n,"block of the way"));this.echo.hear(i),this.way=
e,this.blobs=s,this.make(e),this.show();let a=e.modules.some(({map:r})=>r!==void 0);a&&this.drawn!==e.key&&this.run(),this.
drawn=a?e.key:""}make(t){this.drawing=this.host.renewed(this.drawing),this.root.className=`way ${t.layout}`,this.root.style.
setProperty("--head",t.headColour),this.root.style.setProperty("--glow",t.glowColour),this.picture.src=this.addressOf(0,
"image/jpeg"),this.picture.alt=t.picture,this.caption.replaceChildren(),t.layout==="whole"&&this.caption.append(o("b","",
t.picture),t.hint?` ${t.hint}`:""),this.stacks=t.modules.map(s=>this.stack(s,t)),this.stacks.forEach(({node:s,module:a},r)=>{
s.classList.toggle("fresh",a.change!==void 0&&a.change!==(this.changes[r]??0)),s.style.setProperty("--place",String(r))}),
this.changes=t.modules.map(({change:s})=>s),this.heads=t.heads.map(s=>this.head(s,t.headColour));let i=[...new Set(t.modules.
map(({stage:s})=>s))].map(s=>o("div",{class:"stage",role:"list"},...this.stacks.filter(a=>a.module.stage===s).map(({node:a})=>a))),
n=o("div","answers",...this.heads),e=o("div",{class:"wire","aria-hidden":"true"});this.trunk.replaceChildren(e,this.first,
...i,n,this.pulse),this.foot.replaceChildren(this.again),t.start&&this.foot.append(c(this.host,t.start.href,{class:"butt\
on first"},t.start.words))}addressOf(t,i){let n=t===void 0?void 0:this.blobs[t];return n?H(n,i):""}stack(t,{layout:i,heads:n}){
let e=t.map===void 0?o("span","empty"):o("img",{src:this.addressOf(t.map),alt:"",draggable:"false"}),s=this.lid(t,e,i),a=o(
"div","stripes",...t.branches.map(f=>this.stripe(t,f))),r=`${Math.round(100*(t.change??0))} %`,h=t.change===void 0?"":o(
"span","changed",i==="beside"?r:`${r} changed`),d=i==="row"&&n.some(({after:f})=>f===t.name),b=o("div",{class:`station s\
tack${d?" answers-here":""}`,role:"listitem","data-module":t.name},s,a,o("b","name",t.name),o("span","shape",t.shape),h);
return t.change!==void 0&&b.style.setProperty("--change",String(t.change)),{module:t,node:b,button:s}}lid(t,i,n){let e=`\
Module ${t.name}, ${t.shape}`;if(n==="row")return c(this.host,t.href,{class:"lid","aria-label":`${e}: all its maps`},i);
let s=t.change?`, ${Math.round(100*t.change)} % of its output changed`:"",a=n==="whole"?`${e}: look inside`:`${e}${s}: l\
ook at it`,r=o("button",{type:"button",class:"lid","aria-label":a},i);return r.addEventListener("click",()=>this.toggle(
t.name),{signal:p(this.drawing).signal}),r}stripe(t,i){let n=i.off?", switched off":"",e=`Module ${t.name}, branch ${i.label}\
: ${i.words}${n}`,s=c(this.host,i.href,{class:`stripe${i.off?" off":""}`,"aria-label":e,title:e});return s.style.setProperty(
"--colour",i.colour),s.style.flexGrow=String(i.width),s}head(t,i){let n=t.guesses.map(({name:a,share:r,percent:h})=>{let d=o(
"span","bar",o("i"));return d.style.setProperty("--share",`${100*r}%`),o("span","guess",o("span","class",a),d,o("span","\
percent",h))}),e=c(this.host,t.href,{class:"station head","data-head":t.head,"data-after":t.after},o("span","who",o("b",
"",t.title),o("span","after",`after ${t.after}`)),...n);e.style.setProperty("--head",i);let s=p(this.way).modules.findIndex(
({name:a})=>a===t.after);return e.style.setProperty("--column",String(s+2)),e.classList.toggle("last",s===p(this.way).modules.
length-1),e}get opened(){return this.echo.value?this.echo.value:matchMedia(A).matches?this.way?.modules.at(B)?.name??m:m}toggle(t){
let i=this.way?.layout==="whole";this.echo.choose(i&&this.opened===t?m:t),this.show();let n=e=>this.inside.style.opacity=
String(e);this.opening.go({ms:W,ease:E,draw:n}),this.host.setState("opened",this.echo.message({name:this.echo.value}))}show(){
let t=p(this.way).layout,i=t==="row"?void 0:this.stacks.find(({module:e})=>e.name===this.opened),n=i?.module.branches.some(
({maps:e})=>e!==void 0)?i:void 0;for(let e of this.stacks)e.node.classList.toggle("opened",e===(t==="whole"?n:i)),t==="w\
hole"&&e.button.setAttribute("aria-expanded",String(e===n)),t==="beside"&&e.button.setAttribute("aria-pressed",String(e===
i));this.root.classList.toggle("looks-in",n!==void 0),this.inside.hidden=!n,n&&this.fill(n.module),this.wire()}wire(){this.
root.classList.toggle("tight",P()>=O);let{top:t}=this.trunk.getBoundingClientRect(),i=e=>{let s=e.getBoundingClientRect();
return s.top+s.height/2-t},n=this.stacks[0];if(n){this.root.style.setProperty("--wire",`${i(n.button)}px`);for(let e of this.
heads){let s=this.stacks.find(({module:a})=>a.name===e.dataset.after);s&&e.style.setProperty("--drop",`${e.offsetTop-i(s.
button)}px`)}}}fill(t){this.inside.setAttribute("aria-label",`Inside ${t.name}`);let i=o("button",{type:"button",class:"\
button plain close","aria-label":`Close ${t.name}`},"×");i.addEventListener("click",()=>this.toggle(t.name),{signal:this.
host.signal});let n=o("div","about",o("h2","",`Inside ${t.name}`),o("p","",t.words),c(this.host,t.href,{class:"all"},`Al\
l maps of ${t.name} →`)),e=t.branches.map(s=>{let a=o("img",{src:this.addressOf(s.maps),alt:`The strongest maps of ${s.
label}`,draggable:"false"}),r=o("span","title",o("b","",s.label),o("span","",s.words)),h=c(this.host,s.href,{class:`bran\
ch${s.off?" off":""}`,"data-branch":s.branch},r,a);return h.style.setProperty("--colour",s.colour),h});this.inside.replaceChildren(
n,...e,i)}run(){let t=[this.first,...this.stacks.map(({node:a})=>a)],i=t.length,n=[this.picture,...this.stacks.map(({button:a})=>a)].
map(a=>a.getBoundingClientRect()),e=k(n,this.trunk.getBoundingClientRect()),s=a=>{t.forEach((r,h)=>r.style.setProperty("\
--there",String(u(a,h,i))));for(let r of this.heads){let h=this.stacks.findIndex(({module:d})=>d.name===r.dataset.after);
r.style.setProperty("--there",String(a===1?1:u(a,h+1.4,i)))}this.pulse.style.transform=`translate(${g(e.map(({x:r})=>r),
a)}px, ${g(e.map(({y:r})=>r),a)}px)`,this.pulse.hidden=a<=0||a>=1,x(this.again,a<1?"▶ flowing":"▶ Flow again")};this.
flow.go({ms:w*(i+1),ease:C,draw:s}),this.flow.moving&&s(0)}},z=S(l=>new y(l));export{z as default};
