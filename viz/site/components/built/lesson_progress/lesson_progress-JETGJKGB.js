// Made from frontend/ by `npm run build`.
import{element as p,setText as g}from"../inception.shared/shared-LHQDHC7Q.js";import{mountBoxed as l}from"../inception.shared/shared-LHQDHC7Q.js";
import{NOTED as d,progressOf as h}from"../inception.shared/shared-LHQDHC7Q.js";function m({steps:e,of:t,answers:a,tasks:r}){
let n=Object.values(a),i=n.filter(s=>s.right).length;return[t>0&&e.length>=t?`✓ all ${t} steps`:e.length?`${e.length} \
of ${t} steps`:"not begun yet",n.length?`${i} of ${n.length} answers right`:"",r.length?`${r.length} ${r.length===1?"tas\
k":"tasks"} done`:""].filter(Boolean).join(" · ")}var o=class{words=p("p","words");page="";constructor(t){t.append(this.
words),addEventListener(d,()=>this.draw(),{signal:t.signal})}update({page:t}){this.page=t,this.draw()}draw(){this.page&&
g(this.words,m(h(this.page)))}},u=l(e=>new o(e));export{u as default,m as inWords};
