// Made from frontend/ by `npm run build`.
import{element as h,present as u,setText as g}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as H}from"../inception.shared/shared-7VVPGWNY.js";
import{heightLeft as x,isOneScreen as M,whenHeightChanges as S}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as T}from"../inception.shared/shared-7VVPGWNY.js";function v(o,t,e){let i=Math.round(Number(o));return o.trim()===""||Number.isNaN(i)?null:Math.min(e,Math.max(t,i))}var E=["work","change","ops","size","params"],N=["out",...E],R=["ops","params"],D=160,f=class{constructor(t){this.host=t;
t.append(this.root),S(t,()=>this.fit())}root=h("div",{class:"widths",tabindex:-1,"data-scrolls":!0});widths=new H;data=null;layout="";lines=[];total=null;table;fit(){
let t=this.root.offsetHeight+x();this.root.style.maxHeight=M()?`${Math.max(D,t)}px`:""}update(t){this.data=t;let e=this.
widths.hear(t.told)==="decided",i=JSON.stringify([t.rows.map(s=>s.key),t.headings]);i!==this.layout&&this.build(t),this.
layout=i,t.rows.forEach((s,a)=>{let r=u(this.lines[a],"row of the table");y(r,s),this.fillRow(r,s,e)}),y(u(this.total,"t\
able's last row"),t.total),this.fit()}build({columns:t,rows:e,headings:i,low:s,high:a}){this.table=this.host.renewed(this.
table);let r=h("tbody");this.lines=e.map(({key:n,title:d})=>{let p=L("",t.length),c=this.widths.value[n];return p.root.firstElementChild?.
append(c?this.moduleButton(n,d):d),c&&(p.inputs=t.map(({label:C},b)=>{let m=h("input",{type:"number",min:s,max:a,step:1,
inputmode:"numeric"});return m.setAttribute("aria-label",`${n} ${C}, ${s} to ${a}`),p.root.children[b+2]?.append(m),this.
listen(m,n,b),m})),p}),this.total=L("total",t.length),this.total.root.firstElementChild?.append("total"),r.append(...this.
lines.map(n=>n.root),this.total.root);let l=["","in","out",...i].map(n=>w(n));l.splice(2,0,...t.map(({label:n,colour:d})=>w(
n,d))),this.root.replaceChildren(h("table","",h("thead","",h("tr","",...l)),r))}moduleButton(t,e){let i=h("button",{type:"\
button"},e);return i.addEventListener("click",()=>this.host.trigger("chosen",t),{signal:this.table?.signal}),i}listen(t,e,i){
let s=()=>{let{low:a,high:r}=u(this.data),l=this.widths.value[e]??[],n=l[i]??a,d=v(t.value,a,r)??n;t.value=String(d),d!==
n&&this.send(e,l.map((p,c)=>c===i?d:p))};t.addEventListener("change",s,{signal:this.table?.signal})}send(t,e){this.widths.
choose({...this.widths.value,[t]:e}),this.host.trigger("changed",this.widths.message({widths:this.widths.value}))}fillRow(t,{
key:e,into:i,changed:s,out:a},r){g(t.into,i),g(t.cells.out,String(a)),t.root.classList.toggle("selected",e===this.data?.
selected);let l=this.widths.value[e]??[];t.inputs.forEach((n,d)=>{!(n.matches(":focus")&&!r)&&Number(n.value)!==l[d]&&(n.
value=String(l[d]??"")),n.classList.toggle("changed",s[d]??!1)})}};function w(o,t=""){let e=h("th",{scope:"col",class:t?
"coloured":null},o);return t&&e.style.setProperty("--colour",t),e}function L(o,t){let e=h("td","into"),i=Array.from({length:t},
()=>h("td")),s=N.map(l=>[l,h("td",R.includes(l)?"paper":"")]),a=Object.fromEntries(s),r=[h("th",{scope:"row"}),e,...i,...s.
map(([,l])=>l)];return{root:h("tr",o,...r),into:e,inputs:[],cells:a}}function y({cells:o},t){for(let i of E){let s=t[i],
[a,r]=typeof s=="string"?[s,""]:s;g(o[i],a),o[i].title=r}let[e]=t.change;o.change.className=e&&(e.startsWith("+")?"up":"\
down")}var P=T(o=>new f(o));export{P as default};
