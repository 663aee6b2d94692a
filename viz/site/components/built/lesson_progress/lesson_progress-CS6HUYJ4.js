// Made from frontend/ by `npm run build`.
import{element as l,setText as p}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as d}from"../inception.shared/shared-7VVPGWNY.js";
import{NOTED as g,progressOf as h}from"../inception.shared/shared-7VVPGWNY.js";function m({steps:e,of:t,answers:n,tasks:r}){
let a=Object.values(n),i=a.filter(s=>s.right).length;return[t>0&&e.length>=t?`✓ all ${t} steps`:e.length?`${e.length} \
of ${t} steps`:"not begun yet",a.length?`${i} of ${a.length} answers right`:"",r.length?`${r.length} ${r.length===1?"tas\
k":"tasks"} done`:""].filter(Boolean).join(" · ")}var o=class{words=l("p","words");data=null;constructor(t){t.append(this.
words),addEventListener(g,()=>this.draw(),{signal:t.signal})}update(t){this.data=t,this.draw()}draw(){if(!this.data)return;
let{page:t,minutes:n}=this.data;p(this.words,`${n} min · ${m(h(t))}`)}},w=d(e=>new o(e));export{w as default,m as inWords};
