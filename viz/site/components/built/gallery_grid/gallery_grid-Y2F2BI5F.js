// Made from frontend/ by `npm run build`.
import{element as o}from"../inception.shared/shared-55HULD3Y.js";import{mountBoxed as d}from"../inception.shared/shared-55HULD3Y.js";
var s=class{constructor(t){this.host=t;t.append(this.grid)}grid=o("div","grid");buttons=new Map;update({items:t,chosen:i}){
for(let e of t)this.buttons.has(e.key)||this.add(e);for(let[e,a]of this.buttons)a.setAttribute("aria-pressed",String(e===
i))}add({key:t,title:i,hint:e,src:a}){let n=o("button",{type:"button",title:e,"data-key":t},o("img",{src:a,alt:""}),o("s\
pan","",i));n.addEventListener("click",()=>this.host.trigger("picked",t),{signal:this.host.signal}),this.buttons.set(t,n),
this.grid.append(n)}},u=d(r=>new s(r));export{u as default};
