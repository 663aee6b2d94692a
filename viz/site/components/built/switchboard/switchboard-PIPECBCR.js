// Made from frontend/ by `npm run build`.
import{element as i,focusedIn as B}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as S}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as P}from"../inception.shared/shared-7VVPGWNY.js";import{byPointer as A}from"../inception.shared/shared-7VVPGWNY.js";import{element as f}from"../inception.shared/shared-7VVPGWNY.js";import{slider as E}from"../inception.shared/shared-7VVPGWNY.js";
function w(d,t){return d.sliders.map(e=>$(e,d,t))}function $({branch:d,label:t,colour:e,width:n,off:s},r,o){let{kept:l,pressed:a,
moved:p,released:h,letGo:g}=r,{signal:u}=o,v=l.channels[d]??n,c=f("output","",`${v} of ${n}`);c.style.setProperty("--sig\
ns",String(2*String(n).length));let m=f("input",{type:"range",min:1,max:n,step:1,value:v,disabled:s,"aria-label":`${t} o\
f ${l.module}: channels kept`,"data-name":d});m.addEventListener("input",()=>{c.textContent=`${m.value} of ${n}`,p(d,m.valueAsNumber)},
{signal:u}),m.addEventListener("change",h,{signal:u});let k=f("label","slider",f("span","",t),c,E(o,m));k.addEventListener(
"pointerdown",a,{signal:u});for(let L of["pointerup","pointercancel"])addEventListener(L,()=>o.after(0,g),{signal:u});return k.
style.setProperty("--colour",e),k}var D=150,y="all",x=()=>`Nothing is edited. ${A("Click","Tap")} a cell to switch a branch off, a row's name for all modu\
les.`,b=class{constructor(t){this.host=t;this.sending=t.sending(D),t.append(this.root)}root=i("div","board");kept=new S;sending;data=null;drawn="";held=!1;moved=null;waiting=!1;drawing;shares=[];update(t){
let e=JSON.stringify(t);if(e===this.drawn)return;this.drawn=e;let n=this.moved===null?null:this.kept.value;this.data=t,this.
kept.hear(t.told),n&&this.moved!==null&&n.module===this.kept.value.module&&this.keep(this.moved,n.channels[this.moved]??
0),this.waiting=this.held||this.moved!==null,this.waiting||this.draw()}keep(t,e){let{module:n,channels:s}=this.kept.value;
this.kept.choose({module:n,channels:{...s,[t]:e}})}sendKept(){this.sending.cancel(),this.moved!==null&&(this.act({kind:"\
keep"}),this.waiting&&!this.held&&this.draw())}act(t){this.sending.cancel(),this.moved=null,this.host.trigger("act",this.
kept.message({...t,kept:this.kept.value}))}draw(){let t=this.data;if(!t)return;this.waiting=!1;let e=B(this.root)?.dataset.
name,n=this.drawing=this.host.renewed(this.drawing);if(this.root.style.setProperty("--ink",t.ink),this.root.replaceChildren(
i("div","upper",i("div","way",this.grid(t,n),R(t)),this.module(t,n)),this.edits(t,n),i("p",{class:"saved","aria-live":"p\
olite"},t.saved)),!e)return;[...this.root.querySelectorAll("[data-name]")].find(r=>r.dataset.name===e)?.focus()}button(t,e,n,s,r){
let o=`${s.split(":")[0]??""}${e}`,a=i("button",{type:"button",class:e,"aria-label":s,title:s,"data-name":o},n);return a.
addEventListener("click",()=>this.act(r),{signal:t.signal}),a}grid({modules:t,glow:e,chosen:n,rows:s},r){let o=i("div","\
grid",i("span","corner","changed by"));o.style.setProperty("--columns",String(t.length)),o.style.setProperty("--glow",e.
colour);let l=this.shares;this.shares=t.map(({share:a})=>a),t.forEach((a,p)=>{let h=this.plate(a,r);h.classList.toggle("\
fresh",a.share!==(l[p]??0)),h.style.setProperty("--place",String(p)),h.setAttribute("aria-pressed",String(a.name===n)),o.
append(h)});for(let a of s)o.append(this.row(a,r),...a.cells.map(p=>this.cell(a,p,n,r)));return o}plate({name:t,share:e,
text:n,says:s},r){let o={kind:"module",module:t},l=this.button(r,"module","",`Module ${t}: look at it; ${s}`,o);return l.
style.setProperty("--share",String(Math.min(1,e))),l.dataset.share=String(e),l.append(i("b","",t),i("span",n?"glow":"glo\
w none"),i("span","change",n||"–")),l}row({branch:t,label:e,colour:n,all:s},r){let o=`${e} in every module: ${s?"switc\
h on":"switch off"}`,l=this.button(r,"all",e,o,{kind:"toggle",module:y,branch:t});return l.style.setProperty("--colour",
n),l.setAttribute("aria-pressed",String(!s)),l}cell({branch:t,label:e,colour:n,tint:s},r,o,l){let{module:a,on:p,mark:h,locked:g,
note:u}=r,v=`${e} of ${a}: ${p?"on":"off"}${u?`, ${u}`:""}`,c=this.button(l,"cell",p?h:"off",v,{kind:"toggle",module:a,branch:t});
return c.setAttribute("role","switch"),c.setAttribute("aria-checked",String(p)),c.style.setProperty("--colour",h?s:n),c.
disabled=g,c.classList.toggle("chosen",a===o),c}module(t,e){let n={sliders:t.sliders,kept:this.kept.value,pressed:()=>{this.
held=!0},moved:(r,o)=>{this.moved=r,this.keep(r,o)},released:()=>this.sending.ask(()=>this.sendKept()),letGo:()=>{this.held=
!1,this.sending.waiting||(this.moved=null),this.waiting&&this.moved===null&&this.draw()}},s=i("div","heading",`Module ${t.
chosen}`);return i("div","beside",s,...w(n,e),this.kernels(t,e))}kernels({chosen:t,small:e},n){if(!e.possible)return i("\
div","kernels",i("span","muted",e.label));let s=(r,o,l)=>{let a=i("input",{type:"checkbox",checked:o,"data-name":`small ${r===
y}`});return a.addEventListener("change",()=>this.act({kind:"small",module:r}),{signal:n.signal}),i("label","check",a,i(
"span","",l))};return i("div","kernels",s(t,e.on,e.label),s(y,e.all,"in all modules"))}edits({chips:t,hidden:e},n){if(!t.
length)return i("div","chips",i("span","muted",x()));let s=i("div",{class:"chips","data-scrolls":!0});for(let{edit:r,words:o}of t)
s.append(this.button(n,"chip",`${o} ✕`,`Undo: ${o}`,{kind:"remove",edit:r}));return e&&s.append(i("span","muted",e)),s.
append(this.button(n,"plain","Undo last","Undo last edit",{kind:"undo"}),this.button(n,"plain","Reset all","Reset all ed\
its",{kind:"reset"})),s}};function R({glow:d}){let t=i("p",{class:"legend",title:d.exactly},i("span","","0 %"),i("span",
"scale"),i("span","","100 %"),i("span","",d.words),i("span","unseen",d.exactly));return t.style.setProperty("--glow",d.colour),
t}var _=P(d=>new b(d));export{_ as default};
