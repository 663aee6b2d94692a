// Made from frontend/ by `npm run build`.
import{element as s,setText as a}from"../inception.shared/shared-LNAUO3NX.js";import{mountBoxed as p}from"../inception.shared/shared-LNAUO3NX.js";function r(e){let t=new URL(e);for(let o of["embed","embed_options"])t.searchParams.delete(o);return t.href}var m=["focus","pointerenter","pointerdown","contextmenu","click"],n=class{link=s("a",{target:"_blank",rel:"noopener"});constructor(t){
t.append(this.link);let o=()=>this.refresh();for(let i of m)this.link.addEventListener(i,o,{signal:t.signal})}update({words:t}){
a(this.link,t),this.refresh()}refresh(){this.link.href=r(location.href)}},d=p(e=>new n(e));export{d as default};
