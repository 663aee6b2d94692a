// Made from frontend/ by `npm run build`.
import{clamp as w,element as n,focusedIn as $,present as h,setText as L}from"../inception.shared/shared-7VVPGWNY.js";import{
Echo as x}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as E}from"../inception.shared/shared-7VVPGWNY.js";
var c=m=>String(Number(m.toFixed(3))),C=m=>Number(c(m)),y=class{constructor(t){this.host=t;let{signal:e}=t,i=()=>this.commit(
[...this.echo.value,h(this.echo.value[0]).map(()=>0)]);this.more.addEventListener("click",i,{signal:e}),this.less.addEventListener(
"click",()=>this.commit(this.echo.value.slice(0,-1)),{signal:e}),t.append(this.root)}echo=new x;title=n("div","title");body=n(
"div","rows");note=n("p",{class:"note",role:"status"});more=n("button",{type:"button",class:"button"});less=n("button",{
type:"button",class:"button"});root=n("div","sheet",n("div","top",this.title,this.more,this.less),this.body,this.note);data=null;drawing;update(t){
if(this.echo.hear(t.told)==="behind")return;let e=$(this.root),i=e instanceof HTMLInputElement?e:null,r=i?.dataset.at,a=i?.
value,l=i!==null&&a!==i.dataset.was;this.data=t,this.drawing=this.host.renewed(this.drawing),this.title.textContent=t.title,
this.more.textContent=t.add,this.less.textContent=t.remove;let o=this.echo.value;this.more.disabled=o.length>=t.most,this.
less.disabled=o.length<=1,this.body.style.setProperty("--filters",String(o.length)),this.body.style.setProperty("--figur\
es",String(o.length+t.before.length+t.after.length)),this.body.replaceChildren(...t.before.map(f),...o.map((p,u)=>this.line(
p,u)),...t.after.map(f));let s=r===void 0?null:this.root.querySelector(`[data-at="${r}"]`);s&&l&&(s.value=a??""),s?.focus()}commit(t){
this.echo.choose(t.map(i=>i.map(C)));let e=t.map(i=>i.map(c).join(",")).join(";");this.host.setState("table",this.echo.message(
{text:e}))}typed(t,e,i){let{limit:r}=h(this.data),a=t.valueAsNumber,l=this.echo.value,o=Number.isFinite(a),s=o?w(a,-r,r):
l[e]?.[i]??0,p=o?"":"The field was empty. ";L(this.note,s===a?"":`${p}Allowed is −${r} to ${r}; shown is ${c(s)}.`),t.
value=t.dataset.was=c(s),this.commit(l.map((u,d)=>u.map((v,b)=>d===e&&b===i?s:v)))}line(t,e){let{rowWord:i,outputs:r}=h(
this.data),a=r[e],l=n("div","fields",n("div","name",`${i} ${e}`));l.append(...t.map((s,p)=>this.field(s,e,p)));let o=n("\
div","row",l);return a&&o.append(f(a)),o}field(t,e,i){let{heads:r,limit:a,rowWord:l}=h(this.data),{signal:o}=h(this.drawing),
s=h(r[i],"head"),p=c(t),u={type:"number",step:.05,min:-a,max:a,"aria-label":`${l} ${e}, ${s.label}`},d=n("input",{...u,"\
data-at":`${e}-${i}`,"data-was":p});d.value=p;let v=n("span","",s.label);v.style.borderColor=s.colour;for(let b of["chan\
ge","blur"]){let g=()=>{d.isConnected&&d.value!==d.dataset.was&&this.typed(d,e,i)};d.addEventListener(b,g,{signal:o})}return n(
"label","",v,d)}},f=({src:m,alt:t,words:e})=>n("figure","",n("img",{src:m,alt:t}),n("figcaption","",e)),D=E(m=>new y(m));export{D as default};
