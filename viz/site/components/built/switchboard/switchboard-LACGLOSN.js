// Made from frontend/ by `npm run build`.
import{element as i,focusedIn as E}from"../inception.shared/shared-HPBMSTZK.js";import{Echo as $}from"../inception.shared/shared-HPBMSTZK.js";
import{mountBoxed as B}from"../inception.shared/shared-HPBMSTZK.js";import{byPointer as S}from"../inception.shared/shared-HPBMSTZK.js";import{element as g}from"../inception.shared/shared-HPBMSTZK.js";import{slider as w}from"../inception.shared/shared-HPBMSTZK.js";
function b(d,t){return d.sliders.map(e=>L(e,d,t))}function L({branch:d,label:t,colour:e,width:n,off:s},r,o){let{kept:l,moved:a,
released:c,letGo:u}=r,{signal:h}=o,m=l.channels[d]??n,v=g("output","",`${m} of ${n}`);v.style.setProperty("--signs",String(
2*String(n).length));let p=g("input",{type:"range",min:1,max:n,step:1,value:m,disabled:s,"aria-label":`${t} of ${l.module}\
: channels kept`,"data-name":d});p.addEventListener("input",()=>{v.textContent=`${p.value} of ${n}`,a(d,p.valueAsNumber)},
{signal:h}),p.addEventListener("change",c,{signal:h});let f=g("label","slider",g("span","",t),v,w(o,p));return f.addEventListener(
"pointerup",()=>o.after(0,u),{signal:h}),f.style.setProperty("--colour",e),f}var P=150,k="all",A=()=>`Nothing is edited. ${S("Click","Tap")} a cell to switch a branch off, a row's name for all modu\
les.`,y=class{constructor(t){this.host=t;this.sending=t.sending(P),t.append(this.root)}root=i("div","board");kept=new $;sending;data=null;drawn="";moved=null;waiting=!1;drawing;shares=[];update(t){
let e=JSON.stringify(t);if(e===this.drawn)return;this.drawn=e;let n=this.moved===null?null:this.kept.value;this.data=t,this.
kept.hear(t.told),n&&this.moved!==null&&n.module===this.kept.value.module&&this.keep(this.moved,n.channels[this.moved]??
0),this.waiting=this.moved!==null,this.waiting||this.draw()}keep(t,e){let{module:n,channels:s}=this.kept.value;this.kept.
choose({module:n,channels:{...s,[t]:e}})}sendKept(){this.sending.cancel(),this.moved!==null&&(this.act({kind:"keep"}),this.
waiting&&this.draw())}act(t){this.sending.cancel(),this.moved=null,this.host.trigger("act",this.kept.message({...t,kept:this.
kept.value}))}draw(){let t=this.data;if(!t)return;this.waiting=!1;let e=E(this.root)?.dataset.name,n=this.drawing=this.host.
renewed(this.drawing);if(this.root.style.setProperty("--ink",t.ink),this.root.replaceChildren(i("div","upper",i("div","w\
ay",this.grid(t,n),D(t)),this.module(t,n)),this.edits(t,n),i("p",{class:"saved","aria-live":"polite"},t.saved)),!e)return;
[...this.root.querySelectorAll("[data-name]")].find(r=>r.dataset.name===e)?.focus()}button(t,e,n,s,r){let o=`${s.split("\
:")[0]??""}${e}`,a=i("button",{type:"button",class:e,"aria-label":s,title:s,"data-name":o},n);return a.addEventListener(
"click",()=>this.act(r),{signal:t.signal}),a}grid({modules:t,glow:e,chosen:n,rows:s},r){let o=i("div","grid",i("span","c\
orner","changed by"));o.style.setProperty("--columns",String(t.length)),o.style.setProperty("--glow",e.colour);let l=this.
shares;this.shares=t.map(({share:a})=>a),t.forEach((a,c)=>{let u=this.plate(a,r);u.classList.toggle("fresh",a.share!==(l[c]??
0)),u.style.setProperty("--place",String(c)),u.setAttribute("aria-pressed",String(a.name===n)),o.append(u)});for(let a of s)
o.append(this.row(a,r),...a.cells.map(c=>this.cell(a,c,n,r)));return o}plate({name:t,share:e,text:n,says:s},r){let o={kind:"\
module",module:t},l=this.button(r,"module","",`Module ${t}: look at it; ${s}`,o);return l.style.setProperty("--share",String(
Math.min(1,e))),l.dataset.share=String(e),l.append(i("b","",t),i("span",n?"glow":"glow none"),i("span","change",n||"–")),
l}row({branch:t,label:e,colour:n,all:s},r){let o=`${e} in every module: ${s?"switch on":"switch off"}`,l=this.button(r,"\
all",e,o,{kind:"toggle",module:k,branch:t});return l.style.setProperty("--colour",n),l.setAttribute("aria-pressed",String(
!s)),l}cell({branch:t,label:e,colour:n,tint:s},r,o,l){let{module:a,on:c,mark:u,locked:h,note:m}=r,v=`${e} of ${a}: ${c?"\
on":"off"}${m?`, ${m}`:""}`,p=this.button(l,"cell",c?u:"off",v,{kind:"toggle",module:a,branch:t});return p.setAttribute(
"role","switch"),p.setAttribute("aria-checked",String(c)),p.style.setProperty("--colour",u?s:n),p.disabled=h,p.classList.
toggle("chosen",a===o),p}module(t,e){let n={sliders:t.sliders,kept:this.kept.value,moved:(r,o)=>{this.moved=r,this.keep(
r,o)},released:()=>this.sending.ask(()=>this.sendKept()),letGo:()=>{this.sending.waiting||(this.moved=null),this.waiting&&
this.moved===null&&this.draw()}},s=i("div","heading",`Module ${t.chosen}`);return i("div","beside",s,...b(n,e),this.kernels(
t,e))}kernels({chosen:t,small:e},n){if(!e.possible)return i("div","kernels",i("span","muted",e.label));let s=(r,o,l)=>{let a=i(
"input",{type:"checkbox",checked:o,"data-name":`small ${r===k}`});return a.addEventListener("change",()=>this.act({kind:"\
small",module:r}),{signal:n.signal}),i("label","check",a,i("span","",l))};return i("div","kernels",s(t,e.on,e.label),s(k,
e.all,"in all modules"))}edits({chips:t,hidden:e},n){if(!t.length)return i("div","chips",i("span","muted",A()));let s=i(
"div",{class:"chips","data-scrolls":!0});for(let{edit:r,words:o}of t)s.append(this.button(n,"chip",`${o} ✕`,`Undo: ${o}`,
{kind:"remove",edit:r}));return e&&s.append(i("span","muted",e)),s.append(this.button(n,"plain","Undo last","Undo last e\
dit",{kind:"undo"}),this.button(n,"plain","Reset all","Reset all edits",{kind:"reset"})),s}};function D({glow:d}){let t=i(
"p",{class:"legend",title:d.exactly},i("span","","0 %"),i("span","scale"),i("span","","100 %"),i("span","",d.words),i("s\
pan","unseen",d.exactly));return t.style.setProperty("--glow",d.colour),t}var N=B(d=>new y(d));export{N as default};
