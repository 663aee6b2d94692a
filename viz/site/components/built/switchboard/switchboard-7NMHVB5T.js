// Made from frontend/ by `npm run build`.
import{element as i,focusedIn as E}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as $}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as B}from"../inception.shared/shared-7VVPGWNY.js";import{byPointer as S}from"../inception.shared/shared-7VVPGWNY.js";import{element as v}from"../inception.shared/shared-7VVPGWNY.js";import{slider as w}from"../inception.shared/shared-7VVPGWNY.js";
function b(d,t){return d.sliders.map(e=>L(e,d,t))}function L({branch:d,label:t,colour:e,width:n,off:s},o,r){let{kept:l,pressed:a,
moved:c,released:h}=o,{signal:u}=r,m=l.channels[d]??n,f=v("output","",`${m} of ${n}`);f.style.setProperty("--signs",String(
2*String(n).length));let p=v("input",{type:"range",min:1,max:n,step:1,value:m,disabled:s,"aria-label":`${t} of ${l.module}\
: channels kept`,"data-name":d});p.addEventListener("input",()=>{f.textContent=`${p.value} of ${n}`,c(d,p.valueAsNumber)},
{signal:u}),p.addEventListener("change",h,{signal:u});let g=v("label","slider",v("span","",t),f,w(r,p));return g.addEventListener(
"pointerdown",a,{signal:u}),g.style.setProperty("--colour",e),g}var P=150,k="all",A=()=>`Nothing is edited. ${S("Click","Tap")} a cell to switch a branch off, a row's name for all modu\
les.`,y=class{constructor(t){this.host=t;this.sending=t.sending(P),t.append(this.root);let{signal:e}=t;for(let n of["poi\
nterup","pointercancel"])addEventListener(n,()=>t.after(0,()=>this.letGo()),{signal:e})}root=i("div","board");kept=new $;sending;data=null;drawn="";held=!1;moved=null;waiting=!1;drawing;shares=[];update(t){
let e=JSON.stringify(t);if(e===this.drawn)return;this.drawn=e;let n=this.moved===null?null:this.kept.value;this.data=t,this.
kept.hear(t.told),n&&this.moved!==null&&n.module===this.kept.value.module&&this.keep(this.moved,n.channels[this.moved]??
0),this.waiting=this.held||this.moved!==null,this.waiting||this.draw()}keep(t,e){let{module:n,channels:s}=this.kept.value;
this.kept.choose({module:n,channels:{...s,[t]:e}})}letGo(){this.held&&(this.held=!1,this.sending.waiting||(this.moved=null),
this.waiting&&this.moved===null&&this.draw())}sendKept(){this.sending.cancel(),this.moved!==null&&(this.act({kind:"keep"}),
this.waiting&&!this.held&&this.draw())}act(t){this.sending.cancel(),this.moved=null,this.host.trigger("act",this.kept.message(
{...t,kept:this.kept.value}))}draw(){let t=this.data;if(!t)return;this.waiting=!1;let e=E(this.root)?.dataset.name,n=this.
drawing=this.host.renewed(this.drawing);if(this.root.style.setProperty("--ink",t.ink),this.root.replaceChildren(i("div",
"upper",i("div","way",this.grid(t,n),D(t)),this.module(t,n)),this.edits(t,n),i("p",{class:"saved","aria-live":"polite"},
t.saved)),!e)return;[...this.root.querySelectorAll("[data-name]")].find(o=>o.dataset.name===e)?.focus()}button(t,e,n,s,o){
let r=`${s.split(":")[0]??""}${e}`,a=i("button",{type:"button",class:e,"aria-label":s,title:s,"data-name":r},n);return a.
addEventListener("click",()=>this.act(o),{signal:t.signal}),a}grid({modules:t,glow:e,chosen:n,rows:s},o){let r=i("div","\
grid",i("span","corner","changed by"));r.style.setProperty("--columns",String(t.length)),r.style.setProperty("--glow",e.
colour);let l=this.shares;this.shares=t.map(({share:a})=>a),t.forEach((a,c)=>{let h=this.plate(a,o);h.classList.toggle("\
fresh",a.share!==(l[c]??0)),h.style.setProperty("--place",String(c)),h.setAttribute("aria-pressed",String(a.name===n)),r.
append(h)});for(let a of s)r.append(this.row(a,o),...a.cells.map(c=>this.cell(a,c,n,o)));return r}plate({name:t,share:e,
text:n,says:s},o){let r={kind:"module",module:t},l=this.button(o,"module","",`Module ${t}: look at it; ${s}`,r);return l.
style.setProperty("--share",String(Math.min(1,e))),l.dataset.share=String(e),l.append(i("b","",t),i("span",n?"glow":"glo\
w none"),i("span","change",n||"–")),l}row({branch:t,label:e,colour:n,all:s},o){let r=`${e} in every module: ${s?"switc\
h on":"switch off"}`,l=this.button(o,"all",e,r,{kind:"toggle",module:k,branch:t});return l.style.setProperty("--colour",
n),l.setAttribute("aria-pressed",String(!s)),l}cell({branch:t,label:e,colour:n,tint:s},o,r,l){let{module:a,on:c,mark:h,locked:u,
note:m}=o,f=`${e} of ${a}: ${c?"on":"off"}${m?`, ${m}`:""}`,p=this.button(l,"cell",c?h:"off",f,{kind:"toggle",module:a,branch:t});
return p.setAttribute("role","switch"),p.setAttribute("aria-checked",String(c)),p.style.setProperty("--colour",h?s:n),p.
disabled=u,p.classList.toggle("chosen",a===r),p}module(t,e){let n={sliders:t.sliders,kept:this.kept.value,pressed:()=>{this.
held=!0},moved:(o,r)=>{this.moved=o,this.keep(o,r)},released:()=>this.sending.ask(()=>this.sendKept())},s=i("div","headi\
ng",`Module ${t.chosen}`);return i("div","beside",s,...b(n,e),this.kernels(t,e))}kernels({chosen:t,small:e},n){if(!e.possible)
return i("div","kernels",i("span","muted",e.label));let s=(o,r,l)=>{let a=i("input",{type:"checkbox",checked:r,"data-nam\
e":`small ${o===k}`});return a.addEventListener("change",()=>this.act({kind:"small",module:o}),{signal:n.signal}),i("lab\
el","check",a,i("span","",l))};return i("div","kernels",s(t,e.on,e.label),s(k,e.all,"in all modules"))}edits({chips:t,hidden:e},n){
if(!t.length)return i("div","chips",i("span","muted",A()));let s=i("div",{class:"chips","data-scrolls":!0});for(let{edit:o,
words:r}of t)s.append(this.button(n,"chip",`${r} ✕`,`Undo: ${r}`,{kind:"remove",edit:o}));return e&&s.append(i("span",
"muted",e)),s.append(this.button(n,"plain","Undo last","Undo last edit",{kind:"undo"}),this.button(n,"plain","Reset all",
"Reset all edits",{kind:"reset"})),s}};function D({glow:d}){let t=i("p",{class:"legend",title:d.exactly},i("span","","0 \
%"),i("span","scale"),i("span","","100 %"),i("span","",d.words),i("span","unseen",d.exactly));return t.style.setProperty(
"--glow",d.colour),t}var U=B(d=>new y(d));export{U as default};
