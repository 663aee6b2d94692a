// Made from frontend/ by `npm run build`.
function N(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function u(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?N(n,t):t&&(n.className=
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
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var w=class extends v{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=o=>{o.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function L(i){return H(i,t=>t[0])}function H(i,t){let e=new WeakMap;return o=>{let r=o.parentElement,s=e.get(r)??n(o),l=s.
calls+=1,a=()=>{e.get(r)===s&&e.delete(r),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(d){throw a(),
d}return()=>{s.calls===l&&a()}};function n(o){let r=new w(o);try{let s={host:r,component:i(r),calls:0};return e.set(o.parentElement,
s),s}catch(s){throw r.end(),s}}}function x(i,t,e){let n=Math.round(Number(i));return i.trim()===""||Number.isNaN(n)?null:Math.min(e,Math.max(t,n))}var M=["work","change","ops","size","params"],R=["out",...M],V=["ops","params"],E=class{constructor(t){this.host=t;t.append(
this.root)}root=u("div",{class:"widths",tabindex:-1});widths=new f;data=null;layout="";lines=[];total=null;table;update(t){
this.data=t;let e=this.widths.hear(t.told)==="decided",n=JSON.stringify([t.rows.map(o=>o.key),t.headings]);n!==this.layout&&
this.build(t),this.layout=n,t.rows.forEach((o,r)=>{let s=g(this.lines[r],"row of the table");S(s,o),this.fillRow(s,o,e)}),
S(g(this.total,"table's last row"),t.total)}build({columns:t,rows:e,headings:n,low:o,high:r}){this.table=this.host.renewed(
this.table);let s=u("tbody");this.lines=e.map(({key:a,title:d})=>{let c=C("",t.length),h=this.widths.value[a];return c.root.
firstElementChild?.append(h?this.moduleButton(a,d):d),h&&(c.inputs=t.map(({label:D},y)=>{let m=u("input",{type:"number",
min:o,max:r,step:1,inputmode:"numeric"});return m.setAttribute("aria-label",`${a} ${D}, ${o} to ${r}`),c.root.children[y+
2]?.append(m),this.listen(m,a,y),m})),c}),this.total=C("total",t.length),this.total.root.firstElementChild?.append("tota\
l"),s.append(...this.lines.map(a=>a.root),this.total.root);let l=["","in","out",...n].map(a=>T(a));l.splice(2,0,...t.map(
({label:a,colour:d})=>T(a,d))),this.root.replaceChildren(u("table","",u("thead","",u("tr","",...l)),s))}moduleButton(t,e){
let n=u("button",{type:"button"},e);return n.addEventListener("click",()=>this.host.trigger("chosen",t),{signal:this.table?.
signal}),n}listen(t,e,n){let o=()=>{let{low:r,high:s}=g(this.data),l=this.widths.value[e]??[],a=l[n]??r,d=x(t.value,r,s)??
a;t.value=String(d),d!==a&&this.send(e,l.map((c,h)=>h===n?d:c))};t.addEventListener("change",o,{signal:this.table?.signal})}send(t,e){
this.widths.choose({...this.widths.value,[t]:e}),this.host.trigger("changed",this.widths.message({widths:this.widths.value}))}fillRow(t,{
key:e,into:n,changed:o,out:r},s){p(t.into,n),p(t.cells.out,String(r)),t.root.classList.toggle("selected",e===this.data?.
selected);let l=this.widths.value[e]??[];t.inputs.forEach((a,d)=>{!(a.matches(":focus")&&!s)&&Number(a.value)!==l[d]&&(a.
value=String(l[d]??"")),a.classList.toggle("changed",o[d]??!1)})}};function T(i,t=""){let e=u("th",{scope:"col",class:t?
"coloured":null},i);return t&&e.style.setProperty("--colour",t),e}function C(i,t){let e=u("td","into"),n=Array.from({length:t},
()=>u("td")),o=R.map(l=>[l,u("td",V.includes(l)?"paper":"")]),r=Object.fromEntries(o),s=[u("th",{scope:"row"}),e,...n,...o.
map(([,l])=>l)];return{root:u("tr",i,...s),into:e,inputs:[],cells:r}}function S({cells:i},t){for(let n of M){let o=t[n],
[r,s]=typeof o=="string"?[o,""]:o;p(i[n],r),i[n].title=s}let[e]=t.change;i.change.className=e&&(e.startsWith("+")?"up":"\
down")}var z=L(i=>new E(i));export{z as default};
