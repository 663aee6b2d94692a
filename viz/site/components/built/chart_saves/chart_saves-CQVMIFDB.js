// Made from frontend/ by `npm run build`.
import{element as m,present as l,setText as y}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as v}from"../inception.shared/shared-7VVPGWNY.js";
import{finished as w,savesOf as S}from"../inception.shared/shared-7VVPGWNY.js";import{present as h,shape as d}from"../inception.shared/shared-7VVPGWNY.js";import{styledCopy as f}from"../inception.shared/shared-7VVPGWNY.js";
var u=".draglayer, .hoverlayer";function i(r){let e=[...r.querySelectorAll("svg.main-svg")],t=h(e[0],"chart"),o=[Number(
t.getAttribute("width")),Number(t.getAttribute("height"))],s=d("svg",{viewBox:`0 0 ${o[0]} ${o[1]}`});for(let p of e){let n=f(
p);for(let c of n.querySelectorAll(u))c.remove();s.append(...n.childNodes)}return[s,o]}var a=class{name=m("span");root;data=null;constructor(e){let t=S(e,"this chart",()=>this.drawn());this.root=m("div","cha\
rt-saves",this.name,t),e.append(this.root)}update(e){this.data=e,y(this.name,e.words)}drawn(){let{chart:e,leaves:t}=l(this.
data),[o,s]=i(l(document.querySelector(`.${CSS.escape(e)}`),"chart"));return w(o,s,{...t,sizes:"",legend:[]},this.root)}},
G=v(r=>new a(r));export{G as default};
