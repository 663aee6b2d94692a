// Made from frontend/ by `npm run build`.
import{announcePicture as p,tellWhatIsPointedAt as u}from"../inception.shared/shared-7VVPGWNY.js";import{element as i}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as c}from"../inception.shared/shared-7VVPGWNY.js";var s=class{constructor(t){this.host=t;u(t,this.grid,
({target:o})=>{for(let[e,n]of this.buttons)if(o instanceof Node&&n.contains(o))return{picture:e}}),t.append(this.grid)}grid=i(
"div","grid");buttons=new Map;update({items:t,chosen:o}){for(let e of t)this.buttons.has(e.key)||this.add(e);for(let[e,n]of this.
buttons)n.setAttribute("aria-pressed",String(e===o))}add({key:t,title:o,hint:e,src:n}){let r=i("button",{type:"button",title:e,
"data-key":t},i("img",{src:n,alt:""}),i("span","",o)),d=()=>{p(t),this.host.trigger("picked",t)};r.addEventListener("cli\
ck",d,{signal:this.host.signal}),this.buttons.set(t,r),this.grid.append(r)}},g=c(a=>new s(a));export{g as default};
