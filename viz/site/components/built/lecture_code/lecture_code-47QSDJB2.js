// Made from frontend/ by `npm run build`.
import{codeOf as i,isOfThisComputer as h}from"../inception.shared/shared-7VVPGWNY.js";import{element as s,setText as d}from"../inception.shared/shared-7VVPGWNY.js";
import{heightFrom as p,whenHeightChanges as c}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as m}from"../inception.shared/shared-7VVPGWNY.js";
var l=150,f=70,a=class{code=s("div","square");address=s("div","address");words=s("p","words");root=s("div","link",this.code,
this.address,this.words);constructor(t){let{root:e}=this,o=()=>{let r=p(e);e.style.height=r===null?"":`${Math.max(l,Math.
floor(r))}px`};t.append(e),c(t,o),t.onResize(e,t.atFrame(o))}update({query:t}){let e=new URL(location.href);e.search=t,e.
hash="",this.code.replaceChildren(i(e.href));let o=`${e.host}${e.pathname}${e.search}`;d(this.address,o),this.address.hidden=
o.length>f;let r=h(e)?"Only this computer can open this address: the app runs on it for you alone.":"Point a phone's cam\
era at the code: the lecture opens there.";d(this.words,r)}},g=m(n=>new a(n));export{g as default};
