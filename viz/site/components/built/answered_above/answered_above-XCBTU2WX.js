// Made from frontend/ by `npm run build`.
import{element as t,present as c,setAttributes as g,setText as n}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as v}from"../inception.shared/shared-7VVPGWNY.js";
import{exact as l,percent as w}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as m}from"../inception.shared/shared-7VVPGWNY.js";
import{slider as u}from"../inception.shared/shared-7VVPGWNY.js";var y=150,o=class{constructor(e){this.host=e;this.sending=
e.sending(y);let a=["right","wrong","not answered"].map(r=>t("span","entry",t("i",`swatch ${r.split(" ").at(-1)}`),r));this.
root.append(t("div","control",this.label,u(e,this.range)),t("div",{class:"legend","aria-hidden":"true"},...a),this.rows),
e.append(this.root);let s=()=>this.choose(this.range.valueAsNumber);for(let r of["input","change"])this.range.addEventListener(
r,s,{signal:e.signal})}echo=new v;sending;label=t("label",{class:"label",for:"above"});range=t("input",{type:"range",class:"\
range",id:"above",min:0,max:99,step:1});rows=t("div","rows");root=t("div","above");drawn=[];data=null;update(e){let a=this.
data;this.data=e,this.echo.hear(e.told)==="decided"&&this.sending.cancel(),this.root.style.setProperty("--head",e.colours.
head),JSON.stringify(a?.heads)!==JSON.stringify(e.heads)&&(this.drawn=e.heads.map(s=>new h(s)),this.rows.replaceChildren(
...this.drawn.map(({node:s})=>s))),this.show()}choose(e){this.echo.choose(e),this.show(),this.sending.ask(()=>{this.echo.
unsent&&this.host.setState("above",this.echo.message({value:this.echo.value}))})}show(){let e=this.echo.value,{pictures:a}=c(
this.data);n(this.label,`Answer only above ${e} %`),g(this.range,{"aria-valuetext":`${e} %`}),this.range.valueAsNumber=e;
for(let s of this.drawn)s.show(e,a)}},h=class{constructor(e){this.head=e;let a=t("div",{class:"bar","aria-hidden":"true"},
this.right,this.wrong);this.node=t("section",{"aria-label":e.title},t("h3","",e.title),this.here,a,this.says)}right=t("i",
"right");wrong=t("i","wrong");says=t("p",{class:"says",role:"status"});here=t("span","here");node;show(e,a){let s=this.head.
answered[e]??0,r=this.head.right[e]??0;this.right.style.width=`${100*r/a}%`,this.wrong.style.width=`${100*(s-r)/a}%`;let p=s?
`; ${w(r/s)} of its answers are right`:"";n(this.says,`answers ${l(s)} of ${l(a)}${p}`);let d=100*this.head.here>=e;n(this.
here,`${this.head.percent} sure on your picture: ${d?"it answers":"no answer"}`),this.node.classList.toggle("mute",!d)}},
E=m(i=>new o(i));export{E as default};
