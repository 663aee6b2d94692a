// Made from frontend/ by `npm run build`.
import{clamp as q,element as l,penOf as z,present as x,setText as A}from"../inception.shared/shared-EJTGPHOZ.js";import{
Echo as at}from"../inception.shared/shared-EJTGPHOZ.js";import{heightLeft as ht,whenHeightChanges as lt}from"../inception.shared/shared-EJTGPHOZ.js";
import{plainly as C,signed as O}from"../inception.shared/shared-EJTGPHOZ.js";import{colourAt as ct,readScales as ut}from"../inception.shared/shared-EJTGPHOZ.js";
import{mount as pt}from"../inception.shared/shared-EJTGPHOZ.js";import{addressOf as dt,unpack as K}from"../inception.shared/shared-EJTGPHOZ.js";
import{PlaceBoard as mt}from"../inception.shared/shared-EJTGPHOZ.js";import{followPointer as vt}from"../inception.shared/shared-EJTGPHOZ.js";
import{saveButtons as bt}from"../inception.shared/shared-EJTGPHOZ.js";import{Sweep as gt}from"../inception.shared/shared-EJTGPHOZ.js";import{setAttributes as v,setText as y,shape as u}from"../inception.shared/shared-EJTGPHOZ.js";import{enlarged as Q}from"../inception.shared/shared-EJTGPHOZ.js";
import{equals as Z,plainly as w,signed as T}from"../inception.shared/shared-EJTGPHOZ.js";function R(n,t){let s=e=>n.subarray(e*t,(e+1)*t),i=Math.floor(n.length/t);return{mean:s(0),total:s(1),positive:s(2),network:s(
3),channels:Array.from({length:Math.max(0,i-4)},(e,r)=>s(r+4))}}function B(n,t,s,i){let e=t.shown.slice(0,i).map((c,d)=>{
let b=n.channels[d]?.[s]??0,g=t.weights[d]??0;return{channel:c,value:b,weight:g,product:b*g}}),r=n.total[s]??0,o=n.positive[s]??
0,a=r+t.bias;return{terms:e,rest:r-e.reduce((c,{product:d})=>c+d,0),positive:o,negative:Math.min(0,r-o),total:r,score:a,
value:Math.max(0,a),network:n.network[s]??0,average:n.mean[s]??0}}function D({value:n,weight:t,product:s}){let i=s.toFixed(
3);for(let e=2;e<5;e++)if((Number(n.toFixed(e))*Number(t.toFixed(e))).toFixed(3)===i)return e;return 5}var k=24,tt=23,et=5,st=520,it=11,rt=.7,M=15;function F(n){let t=D(n);return`channel ${n.channel}: ${w(n.value,t)} × ${w(
n.weight,t)} = ${T(n.product,3)}`}function N(n){if(n<st){let e=(n-170)/2;return{number:26,value:[32,32+.7*e],valueText:0,
weightText:0,product:[40+.7*e,40+2*e],productText:0,sum:n-48,texts:!1}}let t=.1*n,s=.17*n,i=60+t+116;return{number:44,value:[
60,60+t],valueText:60+t+46,weightText:60+t+104,product:[i,i+s],productText:i+s+54,sum:n-76,texts:!0}}var nt=56,_=187,W=5;
function j(n){let t=Math.max(nt,Math.min(n/2-80,n-_-W));return{center:t,tight:Math.min(1,(n-t-W)/_)}}function ot(n,t){return Math.
max(Math.min(et,t),Math.min(t,Math.floor((n-k)/tt)-1))}var L=["positive","negative","bias","score","output","network","a\
verage"],P=class{constructor(t,s){this.lifetime=t;this.point=s;this.end=Object.fromEntries(L.map(e=>[e,u("text",{"data-s\
tep":e,"text-anchor":"middle"})]));for(let e of L)this.end[e].classList.add(e);this.node=u("svg",{role:"img",tabindex:0},
this.under,this.zero,...this.heads,this.over,this.arrows,this.circle,this.box,...Object.values(this.words),...L.map(e=>this.
end[e])),this.node.addEventListener("pointerleave",()=>this.choose(-1),{signal:t.signal});let i=e=>{let r={ArrowUp:-1,ArrowDown:1}[e.
key];r!==void 0&&(e.preventDefault(),e.stopPropagation(),this.choose(Math.min(Math.max(0,this.pointed+r),this.terms-1)))};
this.node.addEventListener("keydown",i,{signal:t.signal}),this.node.addEventListener("blur",()=>this.choose(-1),{signal:t.
signal})}node;under=u("g");over=u("g");heads=["channel","value x","× weight w","product w·x"].map(t=>u("text",{class:"\
note"},t));zero=u("line",{class:"axis"});end;words={sum:u("text",{class:"in","text-anchor":"middle"},"Σ"),relu:u("text",
{class:"in","text-anchor":"middle"},"ReLU"),wrong:u("text",{class:"note","text-anchor":"middle"},"not the mean:")};circle=u(
"circle",{class:"node",r:M});box=u("rect",{class:"node",rx:5,width:64,height:26});arrows=u("path",{class:"arrow",fill:"n\
one"});lines=[];columns=N(700);wide=700;high=400;reach={value:1,product:1};pointed=-1;get terms(){return this.lines.length-
1}resize(t,s,i){let e=Q();this.wide=Math.max(280,t/e),this.high=s/e,this.columns=N(this.wide),v(this.node,{width:t,height:s,
viewBox:`0 0 ${this.wide} ${this.high}`}),this.make(ot(this.high,i)+1),this.place()}scale(t,s){this.reach={value:t||1,product:s||
1}}show(t,s,i){let{value:e,product:r,sum:o,texts:a}=this.columns,[c,d]=r,b=(c+d)/2;this.lines.forEach((p,E)=>{let h=t.terms[E],
m=h?h.product:t.rest,f=this.middleOf(E);y(p.number,h?String(h.channel):a?`the other ${i}`:"rest"),y(p.value,h&&a?w(h.value):
""),y(p.weight,h&&a?`× ${w(h.weight)}`:""),y(p.result,a?T(m):"");let S=(e[1]-e[0])*Math.max(0,h?.value??0)/this.reach.value,
$=(d-c)/2*Math.abs(m)/this.reach.product;v(p.bar,{width:S}),v(p.product,{x:m<0?b-$:b,width:$});let X=m<0?"down":"up",H=(a?
this.columns.productText:d)+6,V=o-M,I=(H+V)/2;for(let Y of[p.product,p.path])Y.setAttribute("class",X);p.path.setAttribute(
"d",`M${H} ${f}C${I} ${f} ${I} ${this.center} ${V} ${this.center}`);let U=Math.abs(m)/this.reach.product;p.path.style.strokeWidth=
String(Math.max(rt,it*U)),p.path.style.opacity=String(m?.25+.6*Math.sqrt(U):.12)});let g={positive:[t.positive,T(t.positive)],
negative:[t.negative,T(t.negative)],bias:[s,`${T(s)} bias`],score:[t.score,`${Z([t.positive,t.negative,s],t.score)} ${w(
t.score)}`],output:[t.value,w(t.value)],network:[t.network,`network: ${w(t.network,4)}`],average:[t.average,w(t.average)]};
for(let p of L){let[E,h]=g[p];y(this.end[p],h),this.end[p].dataset.exact=String(E)}}get center(){return j(this.high).center}middleOf(t){
return k+(t+.5)*(this.high-k)/this.lines.length}make(t){this.lines.length!==t&&(this.lines=Array.from({length:t},()=>this.
line()),this.under.replaceChildren(...this.lines.map(({path:s})=>s)),this.over.replaceChildren(...this.lines.map(({group:s})=>s)))}line(){
let t=r=>u("text",{"text-anchor":r}),s={plate:u("rect",{class:"plate",rx:3,x:0}),number:t("end"),bar:u("rect",{class:"ba\
r"}),value:t("end"),weight:t("end"),product:u("rect"),result:t("end")},i=u("g",{},...Object.values(s)),e=()=>this.choose(
this.lines.findIndex(r=>r.group===i));for(let r of["pointerover","pointerdown"])i.addEventListener(r,e,{signal:this.lifetime.
signal});return{group:i,path:u("path",{fill:"none"}),...s}}place(){let{number:t,value:s,valueText:i,weightText:e,product:r,
productText:o,sum:a,texts:c}=this.columns,d=(this.high-k)/this.lines.length,b=Math.min(16,d-5);this.lines.forEach((h,m)=>{
let f=this.middleOf(m),S=f+4.5,$=m===this.lines.length-1;v(h.plate,{y:f-d/2,height:d,width:(c?o:r[1])+4}),v(h.number,{x:$&&
c?2:t,y:S,"text-anchor":$&&c?"start":"end"}),v(h.bar,{x:s[0],y:f-b/2,height:b}),v(h.value,{x:i,y:S}),v(h.weight,{x:e,y:S}),
v(h.product,{y:f-b/2,height:b}),v(h.result,{x:o,y:S}),h.group.classList.toggle("pointed",m===this.pointed)});let g=(r[0]+
r[1])/2;v(this.zero,{x1:g,x2:g,y1:k,y2:this.high});let p=[0,s[0],e,g],E=["start","start","end","middle"];this.heads.forEach(
(h,m)=>{v(h,{x:p[m],y:14,"text-anchor":E[m]}),c?y(h,["channel","value x","× weight w","product w·x"][m]??""):y(h,["","\
values","","× weights"][m]??"")}),this.placeEnd(a,this.center)}placeEnd(t,s){let{tight:i}=j(this.high),e=(r,o,a)=>v(r,{
x:t+o,y:s+(a>M?a*i:a)});v(this.circle,{cx:t,cy:s}),e(this.words.sum,0,5),e(this.end.positive,0,-42),e(this.end.negative,
0,-24),e(this.end.bias,0,42),e(this.end.score,0,60),v(this.box,{x:t-32,y:s+92*i-18}),e(this.words.relu,0,92),e(this.end.
output,0,130),e(this.end.network,0,150),e(this.words.wrong,0,170),e(this.end.average,0,187),this.arrows.setAttribute("d",
`M${t} ${s+M}v${26*i-M}M${t} ${s+65*i}V${s+92*i-18}M${t} ${s+92*i+8}v9`)}choose(t){let s=t<this.terms?t:-1;s!==this.pointed&&
(this.pointed=s,this.lines.forEach((i,e)=>i.group.classList.toggle("pointed",e===s)),this.point(s))}};var wt=60,ft=400,yt=430,xt=232,Et=900,St=5,$t=R(new Float32Array(0),1),G=class{constructor(t){this.host=t;this.sending=t.
delayed(wt),this.speaking=t.delayed(ft),this.sweep=new gt(t,this),this.board=new mt(t,(a,c)=>this.sweep.go(a,c),a=>this.
sweep.press(a)),this.chain=new P(t,a=>this.pointAt(a)),this.map.append(this.canvas,this.mark);let s=l("div","stage",this.
board.node,l("div","controls",this.slide,this.step,this.whole)),i=bt(t,this.chain.node,()=>({...x(this.data).leaves,sizes:this.
where.textContent,legend:[]})),e=l("div","head",this.filterControl(),this.readout,i);this.sums.append(e,this.chain.node);
let r=l("div","out",this.map,this.caption),o=l("div","about",this.where,this.board.seen,this.board.legend);this.root=l("\
div","probe",l("div","hero",s,this.sums,r,o),this.spoken),t.append(this.root),this.listen()}echo=at.ofPage("probe");sending;speaking;sweep;board;chain;slide=l(
"button",{type:"button",class:"button slide"});step=l("button",{type:"button",class:"button"},"Step");whole=l("button",{
type:"button",class:"button"},"Show all");where=l("p","where");number=l("input",{class:"number",type:"number",min:0,step:1});readout=l(
"p","readout");spoken=l("p",{class:"unseen",role:"status"});map=l("div","map");canvas=l("canvas",{role:"img"});mark=l("d\
iv","mark");caption=l("p","caption");sums=l("div","sums");root;bytes=null;data=null;maps=$t;highest=1;scales={heat:[],sequential:[]};sum=null;pointed=-1;high=yt;filterControl(){
let t=[-1,1].map(e=>{let r=e<0?"Previous filter":"Next filter",o=l("button",{type:"button",class:"turn","aria-label":r},
e<0?"‹":"›");return o.addEventListener("click",()=>this.take((this.echo.value[2]??0)+e),{signal:this.host.signal}),o});
this.number.setAttribute("aria-label","Filter");let[s,i]=t;return l("span","filter","filter ",s,this.number,i)}listen(){
let{host:t}=this,{signal:s}=t;this.slide.addEventListener("click",()=>this.sweep.toggle(),{signal:s}),this.step.addEventListener(
"click",()=>this.sweep.step(),{signal:s}),this.whole.addEventListener("click",()=>this.sweep.showAll(),{signal:s}),this.
number.addEventListener("change",()=>this.take(this.number.valueAsNumber),{signal:s}),vt(t,this.map,i=>{let e=this.map.getBoundingClientRect(),
{rows:r,columns:o}=this.grid();this.sweep.go(Math.floor((i.clientY-e.top)/e.height*r),Math.floor((i.clientX-e.left)/e.width*
o))}),t.onResize(this.sums,()=>this.fit()),lt(t,()=>this.fit())}update(t){if(t===this.bytes)return;this.bytes=t;let[{told:s},
[i]]=K(t),[e,r]=K(x(i,"block of a probe")),o=this.echo.hear(s)==="decided",a=this.data;this.data=e,o&&this.sending.cancel(),
this.takeMaps(e,r);let[c=0,d=0]=this.echo.value;o||a?.layer!==e.layer||a.module!==e.module||!this.sweep.visited?this.sweep.
put(c,d):this.show(this.sweep.row,this.sweep.column),this.draw(this.sweep.visited),this.label()}takeMaps(t,s){let[i,e,r]=s,
o=ut(x(e,"colours"),t.scales.length,t.levels);t.scales.forEach((a,c)=>this.scales[a]=o[c]??[]),this.maps=R(new Float32Array(
x(r,"numbers").buffer),t.rows*t.columns),this.highest=Math.max(1e-9,...this.maps.network),this.board.take(t,dt(x(i,"pict\
ure"),"image/jpeg")),this.canvas.width=t.columns,this.canvas.height=t.rows,Object.assign(this.mark.style,{width:`${100/t.
columns}%`,height:`${100/t.rows}%`}),this.root.style.setProperty("--colour",t.colour),this.number.max=String(t.filters-1),
A(this.caption,`output ${t.filter} of ${t.layer}: ${t.rows}×${t.columns} numbers`),this.canvas.setAttribute("aria-label",
`Output map of filter ${t.filter}, from 0 to ${C(this.highest)}`),this.chain.node.setAttribute("aria-label",`Filter ${t.
filter} at one place`),this.waits(),this.fit(),this.lay()}fit(){if(!this.data)return;let t=this.sums.clientWidth;this.high=
q(this.high+ht(),xt,Et),this.chain.resize(t,this.high,this.data.shown.length),this.chain.scale(...this.reaches()),this.show(
this.sweep.row,this.sweep.column)}reaches(){let t=x(this.data),{terms:s}=this.chain,i=this.maps.channels.slice(0,s),e=0,
r=0;for(let o=0;o<t.rows*t.columns;o++){let a=this.maps.total[o]??0;i.forEach((c,d)=>{let b=c[o]??0,g=b*(t.weights[d]??0);
e=Math.max(e,b),r=Math.max(r,Math.abs(g)),a-=g}),r=Math.max(r,Math.abs(a))}return[e,r]}grid(){return{rows:this.data?.rows??
1,columns:this.data?.columns??1}}stand(t,s){this.board.stand(t,s);let{rows:i,columns:e}=this.grid();Object.assign(this.mark.
style,{top:`${100*t/i}%`,left:`${100*s/e}%`})}show(t,s){let{data:i}=this;if(!i)return;let e=this.sum=B(this.maps,i,t*i.columns+
s,this.chain.terms);this.chain.show(e,i.bias,i.channels-this.chain.terms),A(this.where,this.board.where(t,s)),this.read(),
this.root.dataset.output=e.value.toFixed(4),this.sweep.moving||this.speaking.ask(()=>this.say(t,s))}fill(t){let{columns:s}=this.
grid(),i=z(this.canvas);i.fillStyle=ct(this.scales.sequential,(this.maps.network[t]??0)/this.highest),i.fillRect(t%s,Math.
floor(t/s),1,1)}draw(t){let{rows:s,columns:i}=this.grid();z(this.canvas).clearRect(0,0,i,s);for(let e=0;e<s*i;e++)(!t||t[e])&&
this.fill(e)}choose(t,s){this.echo.choose([t,s,this.echo.value[2]??0]),this.send()}label(){A(this.slide,this.sweep.moving?
"⏸ Pause":this.sweep.visited?"▶ Go on":"▶ Sweep"),this.whole.hidden=!this.sweep.visited||this.sweep.moving}take(t){
let{filters:s}=x(this.data),[i=0,e=0,r=0]=this.echo.value,o=Number.isFinite(t)?(Math.round(t)+s)%s:r;this.echo.choose([i,
e,q(o,0,s-1)]),this.waits(),this.send()}waits(){let t=this.echo.value[2]??0;this.number.value=String(t),this.root.classList.
toggle("waiting",t!==this.data?.filter)}send(){this.echo.unsent&&this.sending.ask(()=>this.host.setState("place",this.echo.
message({values:this.echo.value})))}pointAt(t){this.pointed=t,this.lay(),this.read()}lay(){let{data:t,maps:s}=this;if(!t)
return;let i=s.channels[this.pointed],e=i?`channel ${t.shown[this.pointed]??""}`:`mean of ${t.channels} channels`;this.board.
lay(i??s.mean,this.scales.heat,e)}read(){let t=this.sum?.terms[this.pointed],s=t?F(t):`${this.chain.terms} of ${this.data?.
channels??0} channels: the largest products on average`;A(this.readout,s)}say(t,s){let{sum:i,data:e}=this;if(!i||!e)return;
this.board.say(t,s);let r=i.terms.slice(0,St).map(F).join("; "),o=`Row ${t}, column ${s}, filter ${e.filter}: positive p\
roducts ${O(i.positive)}, negative ${O(i.negative)}, bias ${O(e.bias)}, together ${C(i.score)}, after the ReLU ${C(i.value)}\
.`;this.chain.node.setAttribute("aria-label",`${o} ${r}; the rest ${O(i.rest)}`),A(this.spoken,o)}},Wt=pt(n=>new G(n));export{Wt as default};
