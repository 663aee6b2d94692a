// Made from frontend/ by `npm run build`.
import{element as n,present as p,setText as M}from"../inception.shared/shared-7V6JNRFL.js";import{Echo as L}from"../inception.shared/shared-7V6JNRFL.js";
import{enlarged as $}from"../inception.shared/shared-7V6JNRFL.js";import{link as c}from"../inception.shared/shared-7V6JNRFL.js";
import{mount as x}from"../inception.shared/shared-7V6JNRFL.js";import{Mover as b,settling as S,steadily as E}from"../inception.shared/shared-7V6JNRFL.js";
import{pngAddress as P,unpack as w}from"../inception.shared/shared-7V6JNRFL.js";import{clamp as y}from"../inception.shared/shared-7V6JNRFL.js";var v=300;function f(d,t,e){return y(d*e-t,0,1)}function g(d,t){
let e=y(t,0,1)*(d.length-1),r=Math.min(Math.floor(e),d.length-2),i=d[r]??0,s=d[r+1]??i;return i+(e-r)*(s-i)}var H=250,O=1.3,u="none",C=4,W="(min-width: 60rem) and (min-height: 42rem)",m=class{constructor(t){this.host=t;this.flow=
new b(t),this.opening=new b(t),t.append(this.root),t.onResize(this.root,()=>this.wire()),this.again.addEventListener("cl\
ick",()=>this.run(),{signal:t.signal})}echo=L.ofPage("way");flow;opening;picture=n("img",{alt:"",draggable:"false"});caption=n(
"figcaption");trunk=n("div","trunk");pulse=n("span",{class:"pulse","aria-hidden":"true"});inside=n("section",{class:"ins\
ide"});again=n("button",{type:"button",class:"button again"},"▶ Flow again");foot=n("div","foot",this.again);root=n("d\
iv","way",this.trunk,this.inside,this.foot);first=n("figure","station picture",this.picture,this.caption);bytes=null;way=null;blobs=[];stacks=[];heads=[];drawn="";drawing;update(t){
if(t===this.bytes)return;this.bytes=t;let[{told:e},[r]]=w(t),[i,s]=w(p(r,"block of the way"));this.echo.hear(e),this.way=
i,this.blobs=s,this.make(i),this.show();let a=i.modules.some(({map:o})=>o!==void 0);a&&this.drawn!==i.key&&this.run(),this.
drawn=a?i.key:""}make(t){this.drawing=this.host.renewed(this.drawing),this.picture.src=this.addressOf(0,"image/jpeg"),this.
picture.alt=t.picture,this.caption.replaceChildren(n("b","",t.picture),t.hint?` ${t.hint}`:""),this.stacks=t.modules.map(
s=>this.stack(s)),this.heads=t.heads.map(s=>this.head(s,t.headColour));let e=[...new Set(t.modules.map(({stage:s})=>s))].
map(s=>n("div",{class:"stage",role:"list"},...this.stacks.filter(a=>a.module.stage===s).map(({node:a})=>a))),r=n("div","\
answers",...this.heads),i=n("div",{class:"wire","aria-hidden":"true"});this.trunk.replaceChildren(i,this.first,...e,r,this.
pulse),this.foot.replaceChildren(this.again),t.start&&this.foot.append(c(this.host,t.start.href,{class:"button first"},t.
start.words))}addressOf(t,e="image/png"){let r=t===void 0?void 0:this.blobs[t];if(!r)return"";let i=e==="image/png"?P(r):
URL.createObjectURL(new Blob([r],{type:e}));return p(this.drawing).onEnd(()=>URL.revokeObjectURL(i)),i}stack(t){let e=t.
map===void 0?n("span","empty"):n("img",{src:this.addressOf(t.map),alt:"",draggable:"false"}),r=`Module ${t.name}, ${t.shape}\
: look inside`,i=n("button",{type:"button",class:"lid","aria-label":r,"aria-expanded":"false"},e);i.addEventListener("cl\
ick",()=>this.toggle(t.name),{signal:p(this.drawing).signal});let s=n("div","stripes",...t.branches.map(l=>this.stripe(t,
l))),a=t.change===void 0?"":n("span","changed",`${Math.round(100*t.change)} % changed`),o=n("div",{class:"station stack",
role:"listitem","data-module":t.name},i,s,n("b","name",t.name),n("span","shape",t.shape),a);return t.change!==void 0&&o.
style.setProperty("--change",String(t.change)),{module:t,node:o,button:i}}stripe(t,e){let r=e.off?", switched off":"",i=`\
Module ${t.name}, branch ${e.label}: ${e.words}${r}`,s=c(this.host,e.href,{class:`stripe${e.off?" off":""}`,"aria-label":i,
title:i});return s.style.setProperty("--colour",e.colour),s.style.flexGrow=String(e.width),s}head(t,e){let r=t.guesses.map(
({name:a,share:o,percent:l})=>{let h=n("span","bar",n("i"));return h.style.setProperty("--share",`${100*o}%`),n("span","\
guess",n("span","class",a),h,n("span","percent",l))}),i=c(this.host,t.href,{class:"station head","data-head":t.head,"dat\
a-after":t.after},n("span","who",n("b","",t.title),n("span","after",`after ${t.after}`)),...r);i.style.setProperty("--he\
ad",e);let s=p(this.way).modules.findIndex(({name:a})=>a===t.after);return i.style.setProperty("--column",String(s+2)),i.
classList.toggle("last",s===p(this.way).modules.length-1),i}get opened(){return this.echo.value?this.echo.value:matchMedia(
W).matches?this.way?.modules.at(C)?.name??u:u}toggle(t){this.echo.choose(this.opened===t?u:t),this.show();let e=r=>this.
inside.style.opacity=String(r);this.opening.go({ms:H,ease:S,draw:e}),this.host.setState("opened",this.echo.message({name:this.
echo.value}))}show(){let t=this.stacks.find(({module:e})=>e.name===this.opened&&e.branches.some(({maps:r})=>r!==void 0));
for(let e of this.stacks)e.node.classList.toggle("opened",e===t),e.button.setAttribute("aria-expanded",String(e===t));this.
root.classList.toggle("looks-in",t!==void 0),this.inside.hidden=!t,t&&this.fill(t.module),this.wire()}wire(){this.root.classList.
toggle("tight",$()>=O);let{top:t}=this.trunk.getBoundingClientRect(),e=i=>{let s=i.getBoundingClientRect();return s.top+
s.height/2-t},r=this.stacks[0];if(r){this.root.style.setProperty("--wire",`${e(r.button)}px`);for(let i of this.heads){let s=this.
stacks.find(({module:a})=>a.name===i.dataset.after);s&&i.style.setProperty("--drop",`${i.offsetTop-e(s.button)}px`)}}}fill(t){
this.inside.setAttribute("aria-label",`Inside ${t.name}`);let e=n("button",{type:"button",class:"button plain close","ar\
ia-label":`Close ${t.name}`},"×");e.addEventListener("click",()=>this.toggle(t.name),{signal:this.host.signal});let r=n(
"div","about",n("h2","",`Inside ${t.name}`),n("p","",t.words),c(this.host,t.href,{class:"all"},`All maps of ${t.name} →`)),
i=t.branches.map(s=>{let a=n("img",{src:this.addressOf(s.maps),alt:`The strongest maps of ${s.label}`,draggable:"false"}),
o=n("span","title",n("b","",s.label),n("span","",s.words)),l=c(this.host,s.href,{class:`branch${s.off?" off":""}`,"data-\
branch":s.branch},o,a);return l.style.setProperty("--colour",s.colour),l});this.inside.replaceChildren(r,...i,e)}run(){let t=[
this.first,...this.stacks.map(({node:a})=>a)],e=t.length,r=this.trunk.getBoundingClientRect(),i=[this.picture,...this.stacks.
map(({button:a})=>a)].map(a=>{let{left:o,top:l,width:h,height:k}=a.getBoundingClientRect();return{x:o+h/2-r.left,y:l+k/2-
r.top}}),s=a=>{t.forEach((o,l)=>o.style.setProperty("--there",String(f(a,l,e))));for(let o of this.heads){let l=this.stacks.
findIndex(({module:h})=>h.name===o.dataset.after);o.style.setProperty("--there",String(a===1?1:f(a,l+1.4,e)))}this.pulse.
style.transform=`translate(${g(i.map(({x:o})=>o),a)}px, ${g(i.map(({y:o})=>o),a)}px)`,this.pulse.style.opacity=a>0&&a<1?
"1":"0",M(this.again,a<1?"▶ flowing":"▶ Flow again")};this.flow.go({ms:v*(e+1),ease:E,draw:s}),this.flow.moving&&s(0)}},
G=x(d=>new m(d));export{G as default};
