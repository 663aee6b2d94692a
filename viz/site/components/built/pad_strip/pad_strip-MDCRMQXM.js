// Made from frontend/ by `npm run build`.
import{clamp as k,element as r,present as u,setAttributes as $,setText as b}from"../inception.shared/shared-7VVPGWNY.js";
import{Echo as E}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as C}from"../inception.shared/shared-7VVPGWNY.js";
import{Mover as x,steadily as A}from"../inception.shared/shared-7VVPGWNY.js";var D=420,v=class{constructor(t){this.host=
t;t.append(this.root),this.mover=new x(t);let{signal:e}=t,s=i=>{let n=[...this.output.children],l=n.indexOf(i.target);l>=
0&&this.choosePlace(l)};this.slide.addEventListener("click",()=>this.toggle(),{signal:e}),this.output.addEventListener("\
pointerover",i=>i.pointerType!=="touch"&&s(i),{signal:e}),this.output.addEventListener("click",s,{signal:e}),this.output.
addEventListener("keydown",i=>this.press(i),{signal:e})}echo=new E;choices=r("div","choices");input=r("div","line");output=r(
"div",{class:"line out",role:"slider",tabindex:0,"aria-label":"Output under the window"});says=r("p",{class:"says","aria\
-live":"polite"});slide=r("button",{type:"button",class:"button slide"},"▶ Slide");cone=r("div",{class:"cone","aria-hi\
dden":"true"});root=r("div","strip",this.choices,this.input,this.cone,this.output,this.says);mover;radios=[];data=null;at=0;update(t){
this.data||(this.makeGroup("kernel","kernel k",t.kernels,0),this.makeGroup("pad","padding p",t.pads,1),this.choices.append(
this.slide)),this.data=t,this.echo.hear(t.told)==="decided"&&this.begin(),this.draw()}makeGroup(t,e,s,i){let n=this.choices.
appendChild(r("fieldset","",r("legend","",e)));for(let l of s){let h=r("input",{type:"radio",name:t,value:l});n.append(r(
"label","",h,r("span","",String(l)))),this.radios.push({radio:h,part:i,value:l}),h.addEventListener("change",()=>this.choose(
i,l),{signal:this.host.signal})}}choose(t,e){let[s,i]=this.echo.value,n=t?[s,e]:[e,i];this.echo.choose(n),this.begin(),this.
draw(),this.host.setState("choice",this.echo.message({kernel:n[0],pad:n[1]}))}press(t){let e=this.output.children.length-
1,i={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,Home:-e,End:e}[t.key];i!==void 0&&(t.preventDefault(),this.choosePlace(
k(this.at+i,0,e)))}begin(){this.mover.stop(),this.at=0,this.label()}choosePlace(t){this.mover.stop(),this.label(),this.show(
t)}toggle(){if(this.mover.moving){this.mover.stop(),this.label();return}let t=this.output.children.length-1,e=this.at<t?
this.at/(t||1):0,s=i=>this.show(Math.round(i*t));this.mover.go({ms:D*t,ease:A,from:e,draw:s,done:()=>this.label()}),this.
label()}label(){b(this.slide,this.mover.moving?"⏸ Pause":"▶ Slide")}show(t){this.at!==t&&(this.at=t,this.draw())}draw(){
let t=u(this.data),[e,s]=this.echo.value,i=Math.max(...t.pads),n=u(t.lengths[`${e},${s}`],"length"),l=t.cells+2*i;for(let{
radio:a,part:o,value:d}of this.radios)a.checked=d===this.echo.value[o];for(let a of[this.input,this.output])a.style.gridTemplateColumns=
`repeat(${2*l}, 1fr)`;let h=(a,o,d)=>{let f=r("span",`cell ${o}`,d);return f.style.gridColumn=`${a+1} / span 2`,f};this.
at=Math.min(this.at,n-1);let g=Array.from({length:t.cells+2*s},(a,o)=>o<s||o>=s+t.cells?"":String(o-s+1));this.input.replaceChildren(
...g.map((a,o)=>{let d=[a?"":"zero",o>=this.at&&o<this.at+e?"seen":""];return h(2*(o+i-s),d.join(" "),a||"0")})),this.output.
replaceChildren(...Array.from({length:n},(a,o)=>h(2*(i-s+o)+e-1,`made ${o===this.at?"here":""}`,String(o+1))));let c=i-s+
this.at,y=c+(e-1)/2,p=a=>`${(100*a/l).toFixed(2)}%`;this.cone.style.clipPath=`polygon(${p(c)} 0, ${p(c+e)} 0, ${p(y+1)} \
100%, ${p(y)} 100%)`;let w=g.slice(this.at,this.at+e).map(a=>a||"a padded zero");$(this.output,{"aria-valuemin":1,"aria-\
valuemax":n,"aria-valuenow":this.at+1,"aria-valuetext":`output ${this.at+1} comes from ${e===1?"cell":"cells"} ${w.join(
", ")}`}),b(this.says,u(t.says[`${e},${s}`],"sentence")),this.root.dataset.length=String(n)}},T=C(m=>new v(m));export{T as default};
