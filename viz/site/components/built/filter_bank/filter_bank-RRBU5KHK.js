// Made from frontend/ by `npm run build`.
import{clamp as T,element as i,present as l,setAttributes as M,setText as m}from"../inception.shared/shared-7VVPGWNY.js";
import{Echo as S}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as A,whenHeightChanges as L}from"../inception.shared/shared-7VVPGWNY.js";
import{mount as E}from"../inception.shared/shared-7VVPGWNY.js";import{Mover as x,steadily as C}from"../inception.shared/shared-7VVPGWNY.js";
import{addressOf as H,unpack as g}from"../inception.shared/shared-7VVPGWNY.js";import{slider as _}from"../inception.shared/shared-7VVPGWNY.js";
import{fill as $}from"../inception.shared/shared-7VVPGWNY.js";import{Tiles as y}from"../inception.shared/shared-7VVPGWNY.js";
var N=150,P=60,U=380,F=110,O=8,f=class{constructor(t){this.host=t;this.sending=t.sending(N),this.stacking=new x(t);let s=i(
"div","tensor",this.beforeTitle),r=i("div","tensor",this.afterTitle);this.before=new y(t,s),this.after=new y(t,r);let e=i(
"div","control",this.label,this.typed,_(t,this.range),this.scale,i("div","says",this.play,this.verdict),this.legend);this.
tensors.append(s,r);let o=i("div","bank",e,this.tensors);t.append(o),this.listen(),t.onResize(o,()=>this.fit()),L(t,()=>this.
fit()),this.play.addEventListener("click",()=>this.stack(),{signal:t.signal})}echo=S.ofPage("filters");sending;label=i("\
label",{for:"filters"});typed=i("input",{class:"typed",type:"number",id:"filters"});range=i("input",{class:"range",type:"\
range"});scale=i("div","scale");verdict=i("p",{class:"verdict","aria-live":"polite"});legend=i("div","legend");beforeTitle=i(
"div","title");afterTitle=i("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;fitted=0;play=i(
"button",{type:"button",class:"button play"});stacking;tensors=i("div","tensors");fit(){if(!this.maps)return;this.fitted=
this.larger;let t=A(this.tensors),r={tallest:t===null?U:Math.max(F,t-this.beforeTitle.offsetHeight-O),count:this.fitted};
for(let e of[this.before,this.after])e.fitInto(r)}get larger(){return Math.max(this.echo.value,l(this.maps).before.sprite.
count)}stack(){let t=this.echo.value;if(this.stacking.moving){this.stacking.stop(),this.refresh();return}let s=r=>this.refresh(
Math.max(1,Math.round(r*t)));this.stacking.go({ms:P*t,ease:C,draw:s,done:()=>this.refresh()}),this.refresh(1)}update(t){
if(t===this.bytes)return;this.bytes=t;let[{told:s},[r]]=g(t),[e,o]=g(l(r,"block of maps"));this.echo.hear(s),this.echo.value!==
this.shown&&this.sending.cancel(),this.maps=e,this.sprites={before:b(e.before.sprite,o),after:b(e.after.sprite,o)},this.
colours=e.sections.flatMap(a=>Array(a.stop-a.start).fill(a.colour));for(let a of[this.typed,this.range])M(a,{min:1,max:e.
most,step:1});this.label.textContent=e.sliderLabel,this.range.setAttribute("aria-label",e.sliderLabel),this.scale.replaceChildren(
...e.marks.map(([a,p])=>{let d=i("span","",p);return d.style.left=`${100*(a-1)/(e.most-1)}%`,d})),this.stacking.stop(),this.
refresh(),this.fit()}listen(){let{signal:t}=this.host,s=e=>{this.stacking.stop(),this.echo.choose(e),this.refresh()};this.
range.addEventListener("input",()=>s(this.range.valueAsNumber),{signal:t}),this.range.addEventListener("change",()=>this.
release(),{signal:t}),this.typed.addEventListener("input",()=>this.typing=!0,{signal:t}),this.typed.addEventListener("bl\
ur",()=>this.typing=!1,{signal:t});let r=()=>{this.typing=!1;let e=Math.round(this.typed.valueAsNumber);s(Number.isFinite(
e)?T(e,1,l(this.maps).most):this.echo.value),this.release(0)};this.typed.addEventListener("change",r,{signal:t})}release(t){
let s=()=>this.host.setState("filters",this.echo.message({filters:this.echo.value}));this.sending.ask(s,t)}refresh(t=this.
echo.value){let{before:s,after:r,verdicts:e,sections:o}=l(this.maps),a=l(this.sprites),p=n=>$(n,{n:t});this.shown=this.echo.
value,m(this.play,this.stacking.moving?"⏸ Show all":"▶ Stack up"),this.range.value=String(t),this.typing||(this.typed.
value=String(t)),this.beforeTitle.textContent=s.title,this.afterTitle.textContent=p(r.title);let d=e.find(({low:n,high:c})=>t>=
n&&t<=c);m(this.verdict,p(l(d,"verdict").text)),this.legend.replaceChildren(...o.filter(({start:n})=>n<t).map(({start:n,
stop:c,label:k,colour:w})=>{let v=Math.min(c,t)-1,u=i("span","swatch");return u.style.background=w,i("div","entry",u,`${k}\
: ${n===v?n:`${n}–${v}`}`)})),this.before.show(a.before,a.before.count,[],s.words),this.after.show(a.after,t,this.colours,
p(r.words)),this.fitted!==this.larger&&this.fit()}};function b(h,t){return{...h,src:H(l(t[h.blob],"sprite's picture"))}}
var J=E(h=>new f(h));export{J as default};
