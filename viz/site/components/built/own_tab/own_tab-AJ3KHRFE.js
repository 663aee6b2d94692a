// Made from frontend/ by `npm run build`.
import{element as i,setText as a}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as s}from"../inception.shared/shared-7VVPGWNY.js";
import{withoutSlimView as p}from"../inception.shared/shared-7VVPGWNY.js";var l=["focus","pointerenter","pointerdown","co\
ntextmenu","click"],e=class{link=i("a",{target:"_blank",rel:"noopener"});constructor(t){t.append(this.link);let n=()=>this.
refresh();for(let r of l)this.link.addEventListener(r,n,{signal:t.signal})}update({words:t}){a(this.link,t),this.refresh()}refresh(){
this.link.href=p(location.href)}},h=s(o=>new e(o));export{h as default};
