// Made from frontend/ by `npm run build`.
import{announcePicture as d}from"../inception.shared/shared-LHQDHC7Q.js";import{element as o}from"../inception.shared/shared-LHQDHC7Q.js";
import{mountBoxed as m}from"../inception.shared/shared-LHQDHC7Q.js";var r=class{constructor(t){this.host=t;t.append(this.
grid)}grid=o("div","grid");buttons=new Map;update({items:t,chosen:i}){for(let e of t)this.buttons.has(e.key)||this.add(e);
for(let[e,n]of this.buttons)n.setAttribute("aria-pressed",String(e===i))}add({key:t,title:i,hint:e,src:n}){let a=o("butt\
on",{type:"button",title:e,"data-key":t},o("img",{src:n,alt:""}),o("span","",i)),p=()=>{d(t),this.host.trigger("picked",
t)};a.addEventListener("click",p,{signal:this.host.signal}),this.buttons.set(t,a),this.grid.append(a)}},b=m(s=>new r(s));export{b as default};
