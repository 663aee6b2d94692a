// Made from frontend/ by `npm run build`.
import{element as n,present as p,setText as M}from"../inception.shared/shared-2TP4YHQA.js";import{Echo as L}from"../inception.shared/shared-2TP4YHQA.js";
import{enlarged as S}from"../inception.shared/shared-2TP4YHQA.js";import{link as c}from"../inception.shared/shared-2TP4YHQA.js";
import{mount as E}from"../inception.shared/shared-2TP4YHQA.js";import{Mover as k,settling as P,steadily as x}from"../inception.shared/shared-2TP4YHQA.js";
import{addressOf as C,unpack as $}from"../inception.shared/shared-2TP4YHQA.js";import{clamp as v}from"../inception.shared/shared-2TP4YHQA.js";var w=300;function u(h,t,i){return v(h*i-t,0,1)}function m(h,t){
let i=v(t,0,1)*(h.length-1),a=Math.min(Math.floor(i),h.length-2),e=h[a]??0,s=h[a+1]??e;return e+(i-a)*(s-e)}var H=250,W=1.3,y="none",O=4,A="(min-width: 60rem) and (min-height: 42rem)",b=class{constructor(t){this.host=t;this.flow=
new k(t),this.opening=new k(t),t.append(this.root),t.onResize(this.root,()=>this.wire()),this.again.addEventListener("cl\
ick",()=>this.run(),{signal:t.signal})}echo=L.ofPage("way");flow;opening;picture=n("img",{alt:"",draggable:"false"});caption=n(
"figcaption");trunk=n("div","trunk");pulse=n("span",{class:"pulse","aria-hidden":"true",hidden:""});inside=n("section",{
class:"inside"});again=n("button",{type:"button",class:"button again"},"▶ Flow again");foot=n("div","foot",this.again);root=n(
"div","way",this.trunk,this.inside,this.foot);first=n("figure","station picture",this.picture,this.caption);bytes=null;way=null;blobs=[];stacks=[];heads=[];drawn="";changes=[];drawing;update(t){
if(t===this.bytes)return;this.bytes=t;let[{told:i},[a]]=$(t),[e,s]=$(p(a,"block of the way"));this.echo.hear(i),this.way=
e,this.blobs=s,this.make(e),this.show();let o=e.modules.some(({map:r})=>r!==void 0);o&&this.drawn!==e.key&&this.run(),this.
drawn=o?e.key:""}make(t){this.drawing=this.host.renewed(this.drawing),this.root.className=`way ${t.layout}`,this.root.style.
setProperty("--head",t.headColour),this.root.style.setProperty("--glow",t.glowColour),this.picture.src=this.addressOf(0,
"image/jpeg"),this.picture.alt=t.picture,this.caption.replaceChildren(),t.layout==="whole"&&this.caption.append(n("b","",
t.picture),t.hint?` ${t.hint}`:""),this.stacks=t.modules.map(s=>this.stack(s,t)),this.stacks.forEach(({node:s,module:o},r)=>{
s.classList.toggle("fresh",o.change!==void 0&&o.change!==(this.changes[r]??0)),s.style.setProperty("--place",String(r))}),
this.changes=t.modules.map(({change:s})=>s),this.heads=t.heads.map(s=>this.head(s,t.headColour));let i=[...new Set(t.modules.
map(({stage:s})=>s))].map(s=>n("div",{class:"stage",role:"list"},...this.stacks.filter(o=>o.module.stage===s).map(({node:o})=>o))),
a=n("div","answers",...this.heads),e=n("div",{class:"wire","aria-hidden":"true"});this.trunk.replaceChildren(e,this.first,
...i,a,this.pulse),this.foot.replaceChildren(this.again),t.start&&this.foot.append(c(this.host,t.start.href,{class:"butt\
on first"},t.start.words))}addressOf(t,i){let a=t===void 0?void 0:this.blobs[t];return a?C(a,i):""}stack(t,{layout:i,heads:a}){
let e=t.map===void 0?n("span","empty"):n("img",{src:this.addressOf(t.map),alt:"",draggable:"false"}),s=this.lid(t,e,i),o=n(
"div","stripes",...t.branches.map(g=>this.stripe(t,g))),r=`${Math.round(100*(t.change??0))} %`,l=t.change===void 0?"":n(
"span","changed",i==="beside"?r:`${r} changed`),d=i==="row"&&a.some(({after:g})=>g===t.name),f=n("div",{class:`station s\
tack${d?" answers-here":""}`,role:"listitem","data-module":t.name},s,o,n("b","name",t.name),n("span","shape",t.shape),l);
return t.change!==void 0&&f.style.setProperty("--change",String(t.change)),{module:t,node:f,button:s}}lid(t,i,a){let e=`\
Module ${t.name}, ${t.shape}`;if(a==="row")return c(this.host,t.href,{class:"lid","aria-label":`${e}: all its maps`},i);
let s=t.change?`, ${Math.round(100*t.change)} % of its output changed`:"",o=a==="whole"?`${e}: look inside`:`${e}${s}: l\
ook at it`,r=n("button",{type:"button",class:"lid","aria-label":o},i);return r.addEventListener("click",()=>this.toggle(
t.name),{signal:p(this.drawing).signal}),r}stripe(t,i){let a=i.off?", switched off":"",e=`Module ${t.name}, branch ${i.label}\
: ${i.words}${a}`,s=c(this.host,i.href,{class:`stripe${i.off?" off":""}`,"aria-label":e,title:e});return s.style.setProperty(
"--colour",i.colour),s.style.flexGrow=String(i.width),s}head(t,i){let a=t.guesses.map(({name:o,share:r,percent:l})=>{let d=n(
"span","bar",n("i"));return d.style.setProperty("--share",`${100*r}%`),n("span","guess",n("span","class",o),d,n("span","\
percent",l))}),e=c(this.host,t.href,{class:"station head","data-head":t.head,"data-after":t.after},n("span","who",n("b",
"",t.title),n("span","after",`after ${t.after}`)),...a);e.style.setProperty("--head",i);let s=p(this.way).modules.findIndex(
({name:o})=>o===t.after);return e.style.setProperty("--column",String(s+2)),e.classList.toggle("last",s===p(this.way).modules.
length-1),e}get opened(){return this.echo.value?this.echo.value:matchMedia(A).matches?this.way?.modules.at(O)?.name??y:y}toggle(t){
let i=this.way?.layout==="whole";this.echo.choose(i&&this.opened===t?y:t),this.show();let a=e=>this.inside.style.opacity=
String(e);this.opening.go({ms:H,ease:P,draw:a}),this.host.setState("opened",this.echo.message({name:this.echo.value}))}show(){
let t=p(this.way).layout,i=t==="row"?void 0:this.stacks.find(({module:e})=>e.name===this.opened),a=i?.module.branches.some(
({maps:e})=>e!==void 0)?i:void 0;for(let e of this.stacks)e.node.classList.toggle("opened",e===(t==="whole"?a:i)),t==="w\
hole"&&e.button.setAttribute("aria-expanded",String(e===a)),t==="beside"&&e.button.setAttribute("aria-pressed",String(e===
i));this.root.classList.toggle("looks-in",a!==void 0),this.inside.hidden=!a,a&&this.fill(a.module),this.wire()}wire(){this.
root.classList.toggle("tight",S()>=W);let{top:t}=this.trunk.getBoundingClientRect(),i=e=>{let s=e.getBoundingClientRect();
return s.top+s.height/2-t},a=this.stacks[0];if(a){this.root.style.setProperty("--wire",`${i(a.button)}px`);for(let e of this.
heads){let s=this.stacks.find(({module:o})=>o.name===e.dataset.after);s&&e.style.setProperty("--drop",`${e.offsetTop-i(s.
button)}px`)}}}fill(t){this.inside.setAttribute("aria-label",`Inside ${t.name}`);let i=n("button",{type:"button",class:"\
button plain close","aria-label":`Close ${t.name}`},"×");i.addEventListener("click",()=>this.toggle(t.name),{signal:this.
host.signal});let a=n("div","about",n("h2","",`Inside ${t.name}`),n("p","",t.words),c(this.host,t.href,{class:"all"},`Al\
l maps of ${t.name} →`)),e=t.branches.map(s=>{let o=n("img",{src:this.addressOf(s.maps),alt:`The strongest maps of ${s.
label}`,draggable:"false"}),r=n("span","title",n("b","",s.label),n("span","",s.words)),l=c(this.host,s.href,{class:`bran\
ch${s.off?" off":""}`,"data-branch":s.branch},r,o);return l.style.setProperty("--colour",s.colour),l});this.inside.replaceChildren(
a,...e,i)}run(){let t=[this.first,...this.stacks.map(({node:o})=>o)],i=t.length,a=this.trunk.getBoundingClientRect(),e=[
this.picture,...this.stacks.map(({button:o})=>o)].map(o=>{let{left:r,top:l,width:d,height:f}=o.getBoundingClientRect();return{
x:r+d/2-a.left,y:l+f/2-a.top}}),s=o=>{t.forEach((r,l)=>r.style.setProperty("--there",String(u(o,l,i))));for(let r of this.
heads){let l=this.stacks.findIndex(({module:d})=>d.name===r.dataset.after);r.style.setProperty("--there",String(o===1?1:
u(o,l+1.4,i)))}this.pulse.style.transform=`translate(${m(e.map(({x:r})=>r),o)}px, ${m(e.map(({y:r})=>r),o)}px)`,this.pulse.
hidden=o<=0||o>=1,M(this.again,o<1?"▶ flowing":"▶ Flow again")};this.flow.go({ms:w*(i+1),ease:x,draw:s}),this.flow.moving&&
s(0)}},Y=E(h=>new b(h));export{Y as default};
