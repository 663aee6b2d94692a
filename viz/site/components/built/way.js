// Made from frontend/ by `npm run build`.
function D(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(t):i.setAttribute(t,n===
!0?"":String(n))}function a(i,e="",...t){let n=document.createElement(i);return typeof e!="string"?D(n,e):e&&(n.className=
e),n.append(...t.filter(s=>s!=="")),n}function S(i,e){i.textContent!==e&&(i.textContent=e)}function h(i,e,t){return Math.min(Math.max(i,e),t)}function u(i,e="value"){if(i==null)throw new Error(`the ${e} is missi\
ng`);return i}var g=class i{#e=null;#t=null;#n=null;static#s=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${i.#s+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new i}};function L(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function R(i){let[e="",t=""]=i.split("?");return{page:e,said:Object.fromEntries(new URLSearchParams(t))}}function p(i,e,t,...n){
let s=a("a",{href:e,target:"_self",...t},...n),o=r=>{r.button!==0||r.ctrlKey||r.metaKey||r.shiftKey||r.altKey||(r.preventDefault(),
i.trigger("gone",{...R(e),n:String(Date.now())}))};return s.addEventListener("click",o,{signal:i.signal}),s}var b=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(s),this.
signal.removeEventListener("abort",n)},s=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new y(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},y=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var v=class extends b{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=s=>{s.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function T(i){return $(i,
e=>e)}function $(i,e){let t=new WeakMap;return s=>{let o=s.parentElement,r=t.get(o)??n(s),l=r.calls+=1,d=()=>{t.get(o)===r&&t.
delete(o),r.host.end()};r.host.renew(s);try{r.component.update(e(s.data))}catch(c){throw d(),c}return()=>{r.calls===l&&d()}};
function n(s){let o=new v(s);try{let r={host:o,component:i(o),calls:0};return t.set(s.parentElement,r),r}catch(r){throw o.
end(),r}}}var N=5e3,A=i=>i,C=i=>1-(1-i)**3,P=i=>i<.5?4*i**3:1-(2-2*i)**3/2;function V(){return matchMedia("(prefers-reduced-motion\
: reduce)").matches}var m=class{#e=null;#t=0;constructor(e){e.onEnd(()=>this.stop())}get moving(){return this.#e!==null}get time(){
return this.#t}go({ms:e,draw:t,ease:n=P,from:s=0,done:o}){this.stop();let r=Math.min(e,N),l=null,d=()=>{this.#e=null,this.#t=
1,t(1),o?.()},c=f=>{if(l??=f-s*r,this.#t=h((f-l)/r,0,1),this.#t>=1){d();return}this.#e=requestAnimationFrame(c),t(n(this.#t))};
this.#t=s,V()||r<=0?d():this.#e=requestAnimationFrame(c)}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),this.#e=null}};function w(i){let t=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+t)));return[n,n.blobs.map(([s,o])=>new Uint8Array(i.slice(4+t+s,4+t+o)))]}function H(i){return URL.createObjectURL(
new Blob([i],{type:"image/png"}))}var O=300;function x(i,e,t){return h(i*t-e,0,1)}function E(i,e){let t=h(e,0,1)*(i.length-1),n=Math.min(Math.floor(t),i.length-
2),s=i[n]??0,o=i[n+1]??s;return s+(t-n)*(o-s)}var F=250,U=1.3,k="none",B=4,W="(min-width: 60rem) and (min-height: 42rem)",M=class{constructor(e){this.host=e;this.flow=
new m(e),this.opening=new m(e),e.append(this.root),e.onResize(this.root,()=>this.wire()),this.again.addEventListener("cl\
ick",()=>this.run(),{signal:e.signal})}echo=g.ofPage("way");flow;opening;picture=a("img",{alt:"",draggable:"false"});caption=a(
"figcaption");trunk=a("div","trunk");pulse=a("span",{class:"pulse","aria-hidden":"true"});inside=a("section",{class:"ins\
ide"});again=a("button",{type:"button",class:"button again"},"▶ Flow again");foot=a("div","foot",this.again);root=a("d\
iv","way",this.trunk,this.inside,this.foot);first=a("figure","station picture",this.picture,this.caption);bytes=null;way=null;blobs=[];stacks=[];heads=[];drawn="";drawing;update(e){
if(e===this.bytes)return;this.bytes=e;let[{told:t},[n]]=w(e),[s,o]=w(u(n,"block of the way"));this.echo.hear(t),this.way=
s,this.blobs=o,this.make(s),this.show();let r=s.modules.some(({map:l})=>l!==void 0);r&&this.drawn!==s.key&&this.run(),this.
drawn=r?s.key:""}make(e){this.drawing=this.host.renewed(this.drawing),this.picture.src=this.addressOf(0,"image/jpeg"),this.
picture.alt=e.picture,this.caption.replaceChildren(a("b","",e.picture),e.hint?` ${e.hint}`:""),this.stacks=e.modules.map(
o=>this.stack(o)),this.heads=e.heads.map(o=>this.head(o,e.headColour));let t=[...new Set(e.modules.map(({stage:o})=>o))].
map(o=>a("div",{class:"stage",role:"list"},...this.stacks.filter(r=>r.module.stage===o).map(({node:r})=>r))),n=a("div","\
answers",...this.heads),s=a("div",{class:"wire","aria-hidden":"true"});this.trunk.replaceChildren(s,this.first,...t,n,this.
pulse),this.foot.replaceChildren(this.again),e.start&&this.foot.append(p(this.host,e.start.href,{class:"button first"},e.
start.words))}addressOf(e,t="image/png"){let n=e===void 0?void 0:this.blobs[e];if(!n)return"";let s=t==="image/png"?H(n):
URL.createObjectURL(new Blob([n],{type:t}));return u(this.drawing).onEnd(()=>URL.revokeObjectURL(s)),s}stack(e){let t=e.
map===void 0?a("span","empty"):a("img",{src:this.addressOf(e.map),alt:"",draggable:"false"}),n=`Module ${e.name}, ${e.shape}\
: look inside`,s=a("button",{type:"button",class:"lid","aria-label":n,"aria-expanded":"false"},t);s.addEventListener("cl\
ick",()=>this.toggle(e.name),{signal:u(this.drawing).signal});let o=a("div","stripes",...e.branches.map(d=>this.stripe(e,
d))),r=e.change===void 0?"":a("span","changed",`${Math.round(100*e.change)} % changed`),l=a("div",{class:"station stack",
role:"listitem","data-module":e.name},s,o,a("b","name",e.name),a("span","shape",e.shape),r);return e.change!==void 0&&l.
style.setProperty("--change",String(e.change)),{module:e,node:l,button:s}}stripe(e,t){let n=t.off?", switched off":"",s=`\
Module ${e.name}, branch ${t.label}: ${t.words}${n}`,o=p(this.host,t.href,{class:`stripe${t.off?" off":""}`,"aria-label":s,
title:s});return o.style.setProperty("--colour",t.colour),o.style.flexGrow=String(t.width),o}head(e,t){let n=e.guesses.map(
({name:r,share:l,percent:d})=>{let c=a("span","bar",a("i"));return c.style.setProperty("--share",`${100*l}%`),a("span","\
guess",a("span","class",r),c,a("span","percent",d))}),s=p(this.host,e.href,{class:"station head","data-head":e.head,"dat\
a-after":e.after},a("span","who",a("b","",e.title),a("span","after",`after ${e.after}`)),...n);s.style.setProperty("--he\
ad",t);let o=u(this.way).modules.findIndex(({name:r})=>r===e.after);return s.style.setProperty("--column",String(o+2)),s.
classList.toggle("last",o===u(this.way).modules.length-1),s}get opened(){return this.echo.value?this.echo.value:matchMedia(
W).matches?this.way?.modules.at(B)?.name??k:k}toggle(e){this.echo.choose(this.opened===e?k:e),this.show();let t=n=>this.
inside.style.opacity=String(n);this.opening.go({ms:F,ease:C,draw:t}),this.host.setState("opened",this.echo.message({name:this.
echo.value}))}show(){let e=this.stacks.find(({module:t})=>t.name===this.opened&&t.branches.some(({maps:n})=>n!==void 0));
for(let t of this.stacks)t.node.classList.toggle("opened",t===e),t.button.setAttribute("aria-expanded",String(t===e));this.
root.classList.toggle("looks-in",e!==void 0),this.inside.hidden=!e,e&&this.fill(e.module),this.wire()}wire(){this.root.classList.
toggle("tight",L()>=U);let{top:e}=this.trunk.getBoundingClientRect(),t=s=>{let o=s.getBoundingClientRect();return o.top+
o.height/2-e},n=this.stacks[0];if(n){this.root.style.setProperty("--wire",`${t(n.button)}px`);for(let s of this.heads){let o=this.
stacks.find(({module:r})=>r.name===s.dataset.after);o&&s.style.setProperty("--drop",`${s.offsetTop-t(o.button)}px`)}}}fill(e){
this.inside.setAttribute("aria-label",`Inside ${e.name}`);let t=a("button",{type:"button",class:"button plain close","ar\
ia-label":`Close ${e.name}`},"×");t.addEventListener("click",()=>this.toggle(e.name),{signal:this.host.signal});let n=a(
"div","about",a("h2","",`Inside ${e.name}`),a("p","",e.words),p(this.host,e.href,{class:"all"},`All maps of ${e.name} →`)),
s=e.branches.map(o=>{let r=a("img",{src:this.addressOf(o.maps),alt:`The strongest maps of ${o.label}`,draggable:"false"}),
l=a("span","title",a("b","",o.label),a("span","",o.words)),d=p(this.host,o.href,{class:`branch${o.off?" off":""}`,"data-\
branch":o.branch},l,r);return d.style.setProperty("--colour",o.colour),d});this.inside.replaceChildren(n,...s,t)}run(){let e=[
this.first,...this.stacks.map(({node:r})=>r)],t=e.length,n=this.trunk.getBoundingClientRect(),s=[this.picture,...this.stacks.
map(({button:r})=>r)].map(r=>{let{left:l,top:d,width:c,height:f}=r.getBoundingClientRect();return{x:l+c/2-n.left,y:d+f/2-
n.top}}),o=r=>{e.forEach((l,d)=>l.style.setProperty("--there",String(x(r,d,t))));for(let l of this.heads){let d=this.stacks.
findIndex(({module:c})=>c.name===l.dataset.after);l.style.setProperty("--there",String(r===1?1:x(r,d+1.4,t)))}this.pulse.
style.transform=`translate(${E(s.map(({x:l})=>l),r)}px, ${E(s.map(({y:l})=>l),r)}px)`,this.pulse.style.opacity=r>0&&r<1?
"1":"0",S(this.again,r<1?"▶ flowing":"▶ Flow again")};this.flow.go({ms:O*(t+1),ease:A,draw:o}),this.flow.moving&&o(0)}},
de=T(i=>new M(i));export{de as default};
