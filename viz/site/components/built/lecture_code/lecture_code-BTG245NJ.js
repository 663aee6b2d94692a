// Made from frontend/ by `npm run build`.
import{codeOf as h}from"../inception.shared/shared-EJTGPHOZ.js";import{element as s,setText as d}from"../inception.shared/shared-EJTGPHOZ.js";
import{heightFrom as i,whenHeightChanges as p}from"../inception.shared/shared-EJTGPHOZ.js";import{mountBoxed as c}from"../inception.shared/shared-EJTGPHOZ.js";
var l=150,m=70,f=/^(localhost|127\.[0-9.]+|\[::1\])$/,a=class{code=s("div","square");address=s("div","address");words=s(
"p","words");root=s("div","link",this.code,this.address,this.words);constructor(e){let{root:t}=this,o=()=>{let r=i(t);t.
style.height=r===null?"":`${Math.max(l,Math.floor(r))}px`};e.append(t),p(e,o),e.onResize(t,e.atFrame(o))}update({query:e}){
let t=new URL(location.href);t.search=e,t.hash="",this.code.replaceChildren(h(t.href));let o=`${t.host}${t.pathname}${t.
search}`;d(this.address,o),this.address.hidden=o.length>m;let r=f.test(t.hostname)?"Only this computer can open this add\
ress: the app runs on it for you alone.":"Point a phone's camera at the code: the lecture opens there.";d(this.words,r)}},
g=c(n=>new a(n));export{g as default};
