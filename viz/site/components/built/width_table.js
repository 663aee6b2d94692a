// Made from frontend/ by `npm run build`.
function A(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function u(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?A(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}function p(i,t){i.textContent!==t&&(i.textContent=t)}function g(i,t="value"){if(i==null)throw new Error(`the ${t} is missing`);return i}var f=class i{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new i}};var O='[data-testid="stMain"]',F='[data-testid="stMainBlockContainer"]',C=()=>document.querySelector(F),b=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function w(){let i=document.querySelector(O),t=C();return i&&
t&&b()?i.clientHeight-t.offsetHeight:0}function T(i,t){let e=i.atFrame(t),n=()=>w()!==0&&e(),o=C();o&&i.onResize(o,n),window.addEventListener("resize",n,{signal:i.
signal})}var v=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new E(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},E=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var y=class extends v{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=o=>{o.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function S(i){return k(i,t=>t[0])}function k(i,t){let e=new WeakMap;return o=>{let s=o.parentElement,r=e.get(s)??n(o),l=r.
calls+=1,a=()=>{e.get(s)===r&&e.delete(s),r.host.end()};r.host.renew(o);try{r.component.update(t(o.data))}catch(d){throw a(),
d}return()=>{r.calls===l&&a()}};function n(o){let s=new y(o);try{let r={host:s,component:i(s),calls:0};return e.set(o.parentElement,
r),r}catch(r){throw s.end(),r}}}function M(i,t,e){let n=Math.round(Number(i));return i.trim()===""||Number.isNaN(n)?null:Math.min(e,Math.max(t,n))}var R=["work","change","ops","size","params"],B=["out",...R],P=["ops","params"],$=160,L=class{constructor(t){this.host=t;
t.append(this.root),T(t,()=>this.fit())}root=u("div",{class:"widths",tabindex:-1,"data-scrolls":!0});widths=new f;data=null;layout="";lines=[];total=null;table;fit(){
let t=this.root.offsetHeight+w();this.root.style.maxHeight=b()?`${Math.max($,t)}px`:""}update(t){this.data=t;let e=this.
widths.hear(t.told)==="decided",n=JSON.stringify([t.rows.map(o=>o.key),t.headings]);n!==this.layout&&this.build(t),this.
layout=n,t.rows.forEach((o,s)=>{let r=g(this.lines[s],"row of the table");N(r,o),this.fillRow(r,o,e)}),N(g(this.total,"t\
able's last row"),t.total),this.fit()}build({columns:t,rows:e,headings:n,low:o,high:s}){this.table=this.host.renewed(this.
table);let r=u("tbody");this.lines=e.map(({key:a,title:d})=>{let c=D("",t.length),h=this.widths.value[a];return c.root.firstElementChild?.
append(h?this.moduleButton(a,d):d),h&&(c.inputs=t.map(({label:V},x)=>{let m=u("input",{type:"number",min:o,max:s,step:1,
inputmode:"numeric"});return m.setAttribute("aria-label",`${a} ${V}, ${o} to ${s}`),c.root.children[x+2]?.append(m),this.
listen(m,a,x),m})),c}),this.total=D("total",t.length),this.total.root.firstElementChild?.append("total"),r.append(...this.
lines.map(a=>a.root),this.total.root);let l=["","in","out",...n].map(a=>H(a));l.splice(2,0,...t.map(({label:a,colour:d})=>H(
a,d))),this.root.replaceChildren(u("table","",u("thead","",u("tr","",...l)),r))}moduleButton(t,e){let n=u("button",{type:"\
button"},e);return n.addEventListener("click",()=>this.host.trigger("chosen",t),{signal:this.table?.signal}),n}listen(t,e,n){
let o=()=>{let{low:s,high:r}=g(this.data),l=this.widths.value[e]??[],a=l[n]??s,d=M(t.value,s,r)??a;t.value=String(d),d!==
a&&this.send(e,l.map((c,h)=>h===n?d:c))};t.addEventListener("change",o,{signal:this.table?.signal})}send(t,e){this.widths.
choose({...this.widths.value,[t]:e}),this.host.trigger("changed",this.widths.message({widths:this.widths.value}))}fillRow(t,{
key:e,into:n,changed:o,out:s},r){p(t.into,n),p(t.cells.out,String(s)),t.root.classList.toggle("selected",e===this.data?.
selected);let l=this.widths.value[e]??[];t.inputs.forEach((a,d)=>{!(a.matches(":focus")&&!r)&&Number(a.value)!==l[d]&&(a.
value=String(l[d]??"")),a.classList.toggle("changed",o[d]??!1)})}};function H(i,t=""){let e=u("th",{scope:"col",class:t?
"coloured":null},i);return t&&e.style.setProperty("--colour",t),e}function D(i,t){let e=u("td","into"),n=Array.from({length:t},
()=>u("td")),o=B.map(l=>[l,u("td",P.includes(l)?"paper":"")]),s=Object.fromEntries(o),r=[u("th",{scope:"row"}),e,...n,...o.
map(([,l])=>l)];return{root:u("tr",i,...r),into:e,inputs:[],cells:s}}function N({cells:i},t){for(let n of R){let o=t[n],
[s,r]=typeof o=="string"?[o,""]:o;p(i[n],s),i[n].title=r}let[e]=t.change;i.change.className=e&&(e.startsWith("+")?"up":"\
down")}var Y=S(i=>new L(i));export{Y as default};
