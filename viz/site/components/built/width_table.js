// Made from frontend/ by `npm run build`.
function D(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function d(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?D(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function p(i,t){i.textContent!==t&&(i.textContent=t)}function g(i,t="value"){if(i==null)throw new Error(`the ${t} is missing`);return i}var f=class i{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new i}};var v=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new b(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},b=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var w=class extends v{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function L(i){return H(i,t=>t[0])}function H(i,t){let e=new WeakMap;return o=>{let s=o.parentElement,r=e.get(s)??n(o),l=r.
calls+=1,a=()=>{e.get(s)===r&&e.delete(s),r.host.end()};r.host.renew(o);try{r.component.update(t(o.data))}catch(u){throw a(),
u}return()=>{r.calls===l&&a()}};function n(o){let s=new w(o);try{let r={host:s,component:i(s),calls:0};return e.set(o.parentElement,
r),r}catch(r){throw s.end(),r}}}function x(i,t,e){let n=Math.round(Number(i));return i.trim()===""||Number.isNaN(n)?null:Math.min(e,Math.max(t,n))}var M=["work","change","ops","size","params"],R=["out",...M],V=["ops","params"],E=class{constructor(t){this.host=t;t.append(
this.root)}root=d("div",{class:"widths",tabindex:-1});widths=new f;data=null;layout="";lines=[];total=null;table;update(t){
this.data=t;let e=this.widths.hear(t.told)==="decided",n=JSON.stringify([t.rows.map(o=>o.key),t.headings]);n!==this.layout&&
this.build(t),this.layout=n,t.rows.forEach((o,s)=>{let r=g(this.lines[s],"row of the table");S(r,o),this.fillRow(r,o,e)}),
S(g(this.total,"table's last row"),t.total)}build({columns:t,rows:e,headings:n,low:o,high:s}){this.table=this.host.renewed(
this.table);let r=d("tbody");this.lines=e.map(({key:a,title:u})=>{let c=C("",t.length),h=this.widths.value[a];return c.root.
firstElementChild?.append(h?this.moduleButton(a,u):u),h&&(c.inputs=t.map(({label:N},y)=>{let m=d("input",{type:"number",
min:o,max:s,step:1,inputmode:"numeric"});return m.setAttribute("aria-label",`${a} ${N}, ${o} to ${s}`),c.root.children[y+
2]?.append(m),this.listen(m,a,y),m})),c}),this.total=C("total",t.length),this.total.root.firstElementChild?.append("tota\
l"),r.append(...this.lines.map(a=>a.root),this.total.root);let l=["","in","out",...n].map(a=>T(a));l.splice(2,0,...t.map(
({label:a,colour:u})=>T(a,u))),this.root.replaceChildren(d("table","",d("thead","",d("tr","",...l)),r))}moduleButton(t,e){
let n=d("button",{type:"button"},e);return n.addEventListener("click",()=>this.host.trigger("chosen",t),{signal:this.table?.
signal}),n}listen(t,e,n){let o=()=>{let{low:s,high:r}=g(this.data),l=this.widths.value[e]??[],a=l[n]??s,u=x(t.value,s,r)??
a;t.value=String(u),u!==a&&this.send(e,l.map((c,h)=>h===n?u:c))};t.addEventListener("change",o,{signal:this.table?.signal})}send(t,e){
this.widths.choose({...this.widths.value,[t]:e}),this.host.trigger("changed",this.widths.message({widths:this.widths.value}))}fillRow(t,{
key:e,into:n,changed:o,out:s},r){p(t.into,n),p(t.cells.out,String(s)),t.root.classList.toggle("selected",e===this.data?.
selected);let l=this.widths.value[e]??[];t.inputs.forEach((a,u)=>{!(a.matches(":focus")&&!r)&&Number(a.value)!==l[u]&&(a.
value=String(l[u]??"")),a.classList.toggle("changed",o[u]??!1)})}};function T(i,t=""){let e=d("th",{scope:"col",class:t?
"coloured":null},i);return t&&e.style.setProperty("--colour",t),e}function C(i,t){let e=d("td","into"),n=Array.from({length:t},
()=>d("td")),o=R.map(l=>[l,d("td",V.includes(l)?"paper":"")]),s=Object.fromEntries(o),r=[d("th",{scope:"row"}),e,...n,...o.
map(([,l])=>l)];return{root:d("tr",i,...r),into:e,inputs:[],cells:s}}function S({cells:i},t){for(let n of M){let o=t[n],
[s,r]=typeof o=="string"?[o,""]:o;p(i[n],s),i[n].title=r}let[e]=t.change;i.change.className=e&&(e.startsWith("+")?"up":"\
down")}var z=L(i=>new E(i));export{z as default};
