// Made from frontend/ by `npm run build`.
import{element as a,present as c,setText as M}from"../inception.shared/shared-EFBVGPFT.js";import{Echo as L}from"../inception.shared/shared-EFBVGPFT.js";
import{enlarged as E}from"../inception.shared/shared-EFBVGPFT.js";import{link as p}from"../inception.shared/shared-EFBVGPFT.js";
import{mount as S}from"../inception.shared/shared-EFBVGPFT.js";import{Mover as k,settling as P,steadily as x}from"../inception.shared/shared-EFBVGPFT.js";
import{pngAddress as C,unpack as $}from"../inception.shared/shared-EFBVGPFT.js";import{clamp as v}from"../inception.shared/shared-EFBVGPFT.js";var w=300;function u(l,t,i){return v(l*i-t,0,1)}function m(l,t){
let i=v(t,0,1)*(l.length-1),n=Math.min(Math.floor(i),l.length-2),e=l[n]??0,s=l[n+1]??e;return e+(i-n)*(s-e)}var H=250,W=1.3,y="none",O=4,A="(min-width: 60rem) and (min-height: 42rem)",b=class{constructor(t){this.host=t;this.flow=
new k(t),this.opening=new k(t),t.append(this.root),t.onResize(this.root,()=>this.wire()),this.again.addEventListener("cl\
ick",()=>this.run(),{signal:t.signal})}echo=L.ofPage("way");flow;opening;picture=a("img",{alt:"",draggable:"false"});caption=a(
"figcaption");trunk=a("div","trunk");pulse=a("span",{class:"pulse","aria-hidden":"true",hidden:""});inside=a("section",{
class:"inside"});again=a("button",{type:"button",class:"button again"},"▶ Flow again");foot=a("div","foot",this.again);root=a(
"div","way",this.trunk,this.inside,this.foot);first=a("figure","station picture",this.picture,this.caption);bytes=null;way=null;blobs=[];stacks=[];heads=[];drawn="";changes=[];drawing;update(t){
if(t===this.bytes)return;this.bytes=t;let[{told:i},[n]]=$(t),[e,s]=$(c(n,"block of the way"));this.echo.hear(i),this.way=
e,this.blobs=s,this.make(e),this.show();let o=e.modules.some(({map:r})=>r!==void 0);o&&this.drawn!==e.key&&this.run(),this.
drawn=o?e.key:""}make(t){this.drawing=this.host.renewed(this.drawing),this.root.className=`way ${t.layout}`,this.root.style.
setProperty("--head",t.headColour),this.root.style.setProperty("--glow",t.glowColour),this.picture.src=this.addressOf(0,
"image/jpeg"),this.picture.alt=t.picture,this.caption.replaceChildren(),t.layout==="whole"&&this.caption.append(a("b","",
t.picture),t.hint?` ${t.hint}`:""),this.stacks=t.modules.map(s=>this.stack(s,t)),this.stacks.forEach(({node:s,module:o},r)=>{
s.classList.toggle("fresh",o.change!==void 0&&o.change!==(this.changes[r]??0)),s.style.setProperty("--place",String(r))}),
this.changes=t.modules.map(({change:s})=>s),this.heads=t.heads.map(s=>this.head(s,t.headColour));let i=[...new Set(t.modules.
map(({stage:s})=>s))].map(s=>a("div",{class:"stage",role:"list"},...this.stacks.filter(o=>o.module.stage===s).map(({node:o})=>o))),
n=a("div","answers",...this.heads),e=a("div",{class:"wire","aria-hidden":"true"});this.trunk.replaceChildren(e,this.first,
...i,n,this.pulse),this.foot.replaceChildren(this.again),t.start&&this.foot.append(p(this.host,t.start.href,{class:"butt\
on first"},t.start.words))}addressOf(t,i="image/png"){let n=t===void 0?void 0:this.blobs[t];if(!n)return"";let e=i==="im\
age/png"?C(n):URL.createObjectURL(new Blob([n],{type:i}));return c(this.drawing).onEnd(()=>URL.revokeObjectURL(e)),e}stack(t,{
layout:i,heads:n}){let e=t.map===void 0?a("span","empty"):a("img",{src:this.addressOf(t.map),alt:"",draggable:"false"}),
s=this.lid(t,e,i),o=a("div","stripes",...t.branches.map(g=>this.stripe(t,g))),r=`${Math.round(100*(t.change??0))} %`,h=t.
change===void 0?"":a("span","changed",i==="beside"?r:`${r} changed`),d=i==="row"&&n.some(({after:g})=>g===t.name),f=a("d\
iv",{class:`station stack${d?" answers-here":""}`,role:"listitem","data-module":t.name},s,o,a("b","name",t.name),a("span",
"shape",t.shape),h);return t.change!==void 0&&f.style.setProperty("--change",String(t.change)),{module:t,node:f,button:s}}lid(t,i,n){
let e=`Module ${t.name}, ${t.shape}`;if(n==="row")return p(this.host,t.href,{class:"lid","aria-label":`${e}: all its map\
s`},i);let s=t.change?`, ${Math.round(100*t.change)} % of its output changed`:"",o=n==="whole"?`${e}: look inside`:`${e}${s}\
: look at it`,r=a("button",{type:"button",class:"lid","aria-label":o},i);return r.addEventListener("click",()=>this.toggle(
t.name),{signal:c(this.drawing).signal}),r}stripe(t,i){let n=i.off?", switched off":"",e=`Module ${t.name}, branch ${i.label}\
: ${i.words}${n}`,s=p(this.host,i.href,{class:`stripe${i.off?" off":""}`,"aria-label":e,title:e});return s.style.setProperty(
"--colour",i.colour),s.style.flexGrow=String(i.width),s}head(t,i){let n=t.guesses.map(({name:o,share:r,percent:h})=>{let d=a(
"span","bar",a("i"));return d.style.setProperty("--share",`${100*r}%`),a("span","guess",a("span","class",o),d,a("span","\
percent",h))}),e=p(this.host,t.href,{class:"station head","data-head":t.head,"data-after":t.after},a("span","who",a("b",
"",t.title),a("span","after",`after ${t.after}`)),...n);e.style.setProperty("--head",i);let s=c(this.way).modules.findIndex(
({name:o})=>o===t.after);return e.style.setProperty("--column",String(s+2)),e.classList.toggle("last",s===c(this.way).modules.
length-1),e}get opened(){return this.echo.value?this.echo.value:matchMedia(A).matches?this.way?.modules.at(O)?.name??y:y}toggle(t){
let i=this.way?.layout==="whole";this.echo.choose(i&&this.opened===t?y:t),this.show();let n=e=>this.inside.style.opacity=
String(e);this.opening.go({ms:H,ease:P,draw:n}),this.host.setState("opened",this.echo.message({name:this.echo.value}))}show(){
let t=c(this.way).layout,i=t==="row"?void 0:this.stacks.find(({module:e})=>e.name===this.opened),n=i?.module.branches.some(
({maps:e})=>e!==void 0)?i:void 0;for(let e of this.stacks)e.node.classList.toggle("opened",e===(t==="whole"?n:i)),t==="w\
hole"&&e.button.setAttribute("aria-expanded",String(e===n)),t==="beside"&&e.button.setAttribute("aria-pressed",String(e===
i));this.root.classList.toggle("looks-in",n!==void 0),this.inside.hidden=!n,n&&this.fill(n.module),this.wire()}wire(){this.
root.classList.toggle("tight",E()>=W);let{top:t}=this.trunk.getBoundingClientRect(),i=e=>{let s=e.getBoundingClientRect();
return s.top+s.height/2-t},n=this.stacks[0];if(n){this.root.style.setProperty("--wire",`${i(n.button)}px`);for(let e of this.
heads){let s=this.stacks.find(({module:o})=>o.name===e.dataset.after);s&&e.style.setProperty("--drop",`${e.offsetTop-i(s.
button)}px`)}}}fill(t){this.inside.setAttribute("aria-label",`Inside ${t.name}`);let i=a("button",{type:"button",class:"\
button plain close","aria-label":`Close ${t.name}`},"×");i.addEventListener("click",()=>this.toggle(t.name),{signal:this.
host.signal});let n=a("div","about",a("h2","",`Inside ${t.name}`),a("p","",t.words),p(this.host,t.href,{class:"all"},`Al\
l maps of ${t.name} →`)),e=t.branches.map(s=>{let o=a("img",{src:this.addressOf(s.maps),alt:`The strongest maps of ${s.
label}`,draggable:"false"}),r=a("span","title",a("b","",s.label),a("span","",s.words)),h=p(this.host,s.href,{class:`bran\
ch${s.off?" off":""}`,"data-branch":s.branch},r,o);return h.style.setProperty("--colour",s.colour),h});this.inside.replaceChildren(
n,...e,i)}run(){let t=[this.first,...this.stacks.map(({node:o})=>o)],i=t.length,n=this.trunk.getBoundingClientRect(),e=[
this.picture,...this.stacks.map(({button:o})=>o)].map(o=>{let{left:r,top:h,width:d,height:f}=o.getBoundingClientRect();return{
x:r+d/2-n.left,y:h+f/2-n.top}}),s=o=>{t.forEach((r,h)=>r.style.setProperty("--there",String(u(o,h,i))));for(let r of this.
heads){let h=this.stacks.findIndex(({module:d})=>d.name===r.dataset.after);r.style.setProperty("--there",String(o===1?1:
u(o,h+1.4,i)))}this.pulse.style.transform=`translate(${m(e.map(({x:r})=>r),o)}px, ${m(e.map(({y:r})=>r),o)}px)`,this.pulse.
hidden=o<=0||o>=1,M(this.again,o<1?"▶ flowing":"▶ Flow again")};this.flow.go({ms:w*(i+1),ease:x,draw:s}),this.flow.moving&&
s(0)}},Y=S(l=>new b(l));export{Y as default};
