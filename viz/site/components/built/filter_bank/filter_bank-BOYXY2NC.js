// Made from frontend/ by `npm run build`.
import{clamp as T,element as s,present as l,setAttributes as M,setText as u}from"../inception.shared/shared-2TP4YHQA.js";
import{Echo as S}from"../inception.shared/shared-2TP4YHQA.js";import{heightFrom as A,whenHeightChanges as L}from"../inception.shared/shared-2TP4YHQA.js";
import{mount as E}from"../inception.shared/shared-2TP4YHQA.js";import{Mover as x,steadily as C}from"../inception.shared/shared-2TP4YHQA.js";
import{addressOf as H,unpack as y}from"../inception.shared/shared-2TP4YHQA.js";import{slider as _}from"../inception.shared/shared-2TP4YHQA.js";
import{fill as $}from"../inception.shared/shared-2TP4YHQA.js";import{Tiles as g}from"../inception.shared/shared-2TP4YHQA.js";
var N=150,P=60,U=380,F=110,O=8,f=class{constructor(t){this.host=t;this.sending=t.sending(N),this.stacking=new x(t);let i=s(
"div","tensor",this.beforeTitle),r=s("div","tensor",this.afterTitle);this.before=new g(t,i),this.after=new g(t,r);let e=s(
"div","control",this.label,this.typed,_(t,this.range),this.scale,s("div","says",this.play,this.verdict),this.legend);this.
tensors.append(i,r);let o=s("div","bank",e,this.tensors);t.append(o),this.listen(),t.onResize(o,()=>this.fit()),L(t,()=>this.
fit()),this.play.addEventListener("click",()=>this.stack(),{signal:t.signal})}echo=S.ofPage("filters");sending;label=s("\
label",{for:"filters"});typed=s("input",{class:"typed",type:"number",id:"filters"});range=s("input",{class:"range",type:"\
range"});scale=s("div","scale");verdict=s("p",{class:"verdict","aria-live":"polite"});legend=s("div","legend");beforeTitle=s(
"div","title");afterTitle=s("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;play=s(
"button",{type:"button",class:"button play"});stacking;tensors=s("div","tensors");fit(){if(!this.maps)return;let t=A(this.
tensors),r={tallest:t===null?U:Math.max(F,t-this.beforeTitle.offsetHeight-O),count:Math.max(this.maps.most,this.maps.before.
sprite.count)};for(let e of[this.before,this.after])e.fitInto(r)}stack(){let t=this.echo.value;if(this.stacking.moving){
this.stacking.stop(),this.refresh();return}let i=r=>this.refresh(Math.max(1,Math.round(r*t)));this.stacking.go({ms:P*t,ease:C,
draw:i,done:()=>this.refresh()}),this.refresh(1)}update(t){if(t===this.bytes)return;this.bytes=t;let[{told:i},[r]]=y(t),
[e,o]=y(l(r,"block of maps"));this.echo.hear(i),this.echo.value!==this.shown&&this.sending.cancel(),this.maps=e,this.sprites=
{before:b(e.before.sprite,o),after:b(e.after.sprite,o)},this.colours=e.sections.flatMap(a=>Array(a.stop-a.start).fill(a.
colour));for(let a of[this.typed,this.range])M(a,{min:1,max:e.most,step:1});this.label.textContent=e.sliderLabel,this.range.
setAttribute("aria-label",e.sliderLabel),this.scale.replaceChildren(...e.marks.map(([a,p])=>{let d=s("span","",p);return d.
style.left=`${100*(a-1)/(e.most-1)}%`,d})),this.stacking.stop(),this.refresh(),this.fit()}listen(){let{signal:t}=this.host,
i=e=>{this.stacking.stop(),this.echo.choose(e),this.refresh()};this.range.addEventListener("input",()=>i(this.range.valueAsNumber),
{signal:t}),this.range.addEventListener("change",()=>this.release(),{signal:t}),this.typed.addEventListener("input",()=>this.
typing=!0,{signal:t}),this.typed.addEventListener("blur",()=>this.typing=!1,{signal:t});let r=()=>{this.typing=!1;let e=Math.
round(this.typed.valueAsNumber);i(Number.isFinite(e)?T(e,1,l(this.maps).most):this.echo.value),this.release(0)};this.typed.
addEventListener("change",r,{signal:t})}release(t){let i=()=>this.host.setState("filters",this.echo.message({filters:this.
echo.value}));this.sending.ask(i,t)}refresh(t=this.echo.value){let{before:i,after:r,verdicts:e,sections:o}=l(this.maps),
a=l(this.sprites),p=n=>$(n,{n:t});this.shown=this.echo.value,u(this.play,this.stacking.moving?"⏸ Show all":"▶ Stack up"),
this.range.value=String(t),this.typing||(this.typed.value=String(t)),this.beforeTitle.textContent=i.title,this.afterTitle.
textContent=p(r.title);let d=e.find(({low:n,high:c})=>t>=n&&t<=c);u(this.verdict,p(l(d,"verdict").text)),this.legend.replaceChildren(
...o.filter(({start:n})=>n<t).map(({start:n,stop:c,label:k,colour:w})=>{let v=Math.min(c,t)-1,m=s("span","swatch");return m.
style.background=w,s("div","entry",m,`${k}: ${n===v?n:`${n}–${v}`}`)})),this.before.show(a.before,a.before.count,[],i.
words),this.after.show(a.after,t,this.colours,p(r.words))}};function b(h,t){return{...h,src:H(l(t[h.blob],"sprite's pict\
ure"))}}var J=E(h=>new f(h));export{J as default};
