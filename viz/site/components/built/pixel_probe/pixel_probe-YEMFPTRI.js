// Made from frontend/ by `npm run build`.
import{clamp as z,element as c,penOf as K,present as E,setText as A}from"../inception.shared/shared-7VVPGWNY.js";import{
Echo as at}from"../inception.shared/shared-7VVPGWNY.js";import{heightLeft as ht,whenHeightChanges as lt}from"../inception.shared/shared-7VVPGWNY.js";
import{plainly as G,signed as O}from"../inception.shared/shared-7VVPGWNY.js";import{colourAt as ct,readScales as ut}from"../inception.shared/shared-7VVPGWNY.js";
import{mount as pt}from"../inception.shared/shared-7VVPGWNY.js";import{addressOf as dt,unpack as X}from"../inception.shared/shared-7VVPGWNY.js";
import{PlaceBoard as mt}from"../inception.shared/shared-7VVPGWNY.js";import{followPointer as vt}from"../inception.shared/shared-7VVPGWNY.js";
import{saveButtons as bt}from"../inception.shared/shared-7VVPGWNY.js";import{Sweep as gt}from"../inception.shared/shared-7VVPGWNY.js";import{setAttributes as b,setText as x,shape as p}from"../inception.shared/shared-7VVPGWNY.js";import{enlarged as Q}from"../inception.shared/shared-7VVPGWNY.js";
import{equals as Z,plainly as f,signed as $}from"../inception.shared/shared-7VVPGWNY.js";function F(n,t){let s=e=>n.subarray(e*t,(e+1)*t),i=Math.floor(n.length/t);return{mean:s(0),total:s(1),positive:s(2),network:s(
3),channels:Array.from({length:Math.max(0,i-4)},(e,r)=>s(r+4))}}function D(n,t,s,i){let e=t.shown.slice(0,i).map((d,m)=>{
let l=n.channels[m]?.[s]??0,w=t.weights[m]??0;return{channel:d,value:l,weight:w,product:l*w}}),r=n.total[s]??0,o=n.positive[s]??
0,a=Math.min(0,r-o),u=r+t.bias,g=d=>e.reduce((m,{product:l})=>m+(l*d>0?l:0),0);return{terms:e,restOver:[o-g(1),a-g(-1)],
rest:r-e.reduce((d,{product:m})=>d+m,0),positive:o,negative:a,total:r,score:u,value:Math.max(0,u),network:n.network[s]??
0,average:n.mean[s]??0}}function N({value:n,weight:t,product:s}){let i=s.toFixed(3);for(let e=2;e<5;e++)if((Number(n.toFixed(
e))*Number(t.toFixed(e))).toFixed(3)===i)return e;return 5}var k=24,tt=23,et=5,st=520,it=11,rt=.7,T=15;function C(n){let t=N(n);return`channel ${n.channel}: ${f(n.value,t)} × ${f(
n.weight,t)} = ${$(n.product,3)}`}function _(n){if(n<st){let e=(n-170)/2;return{number:26,value:[32,32+.7*e],valueText:0,
weightText:0,product:[40+.7*e,40+2*e],productText:0,sum:n-48,texts:!1}}let t=.1*n,s=.17*n,i=60+t+116;return{number:44,value:[
60,60+t],valueText:60+t+46,weightText:60+t+104,product:[i,i+s],productText:i+s+54,sum:n-76,texts:!0}}var nt=56,W=187,j=5;
function q(n){let t=Math.max(nt,Math.min(n/2-80,n-W-j));return{center:t,tight:Math.min(1,(n-t-j)/W)}}function ot(n,t){return Math.
max(Math.min(et,t),Math.min(t,Math.floor((n-k)/tt)-1))}var L=["positive","negative","bias","score","output","network","a\
verage"],P=class{constructor(t,s){this.lifetime=t;this.point=s;this.end=Object.fromEntries(L.map(e=>[e,p("text",{"data-s\
tep":e,"text-anchor":"middle"})]));for(let e of L)this.end[e].classList.add(e);this.node=p("svg",{role:"img",tabindex:0},
this.under,this.zero,...this.heads,this.over,this.arrows,this.circle,this.box,...Object.values(this.words),...L.map(e=>this.
end[e])),this.node.addEventListener("pointerleave",()=>this.choose(-1),{signal:t.signal});let i=e=>{let r={ArrowUp:-1,ArrowDown:1}[e.
key];r!==void 0&&(e.preventDefault(),e.stopPropagation(),this.choose(Math.min(Math.max(0,this.pointed+r),this.terms-1)))};
this.node.addEventListener("keydown",i,{signal:t.signal}),this.node.addEventListener("blur",()=>this.choose(-1),{signal:t.
signal})}node;under=p("g");over=p("g");heads=["channel","value x","× weight w","product w·x"].map(t=>p("text",{class:"\
note"},t));zero=p("line",{class:"axis"});end;words={sum:p("text",{class:"in","text-anchor":"middle"},"Σ"),relu:p("text",
{class:"in","text-anchor":"middle"},"ReLU"),wrong:p("text",{class:"note","text-anchor":"middle"},"not the mean:")};circle=p(
"circle",{class:"node",r:T});box=p("rect",{class:"node",rx:5,width:64,height:26});arrows=p("path",{class:"arrow",fill:"n\
one"});lines=[];columns=_(700);wide=700;high=400;reach={value:1,product:1};pointed=-1;get terms(){return this.lines.length-
1}resize(t,s,i){let e=Q();this.wide=Math.max(280,t/e),this.high=s/e,this.columns=_(this.wide),b(this.node,{width:t,height:s,
viewBox:`0 0 ${this.wide} ${this.high}`}),this.make(ot(this.high,i)+1),this.place()}scale(t,s){this.reach={value:t||1,product:s||
1}}show(t,s,i){let{value:e,product:r,sum:o,texts:a}=this.columns,[u,g]=r,d=(u+g)/2;this.lines.forEach((l,w)=>{let h=t.terms[w],
v=h?h.product:t.rest,y=this.middleOf(w);x(l.number,h?String(h.channel):a?`the other ${i}`:"rest"),x(l.value,h&&a?f(h.value):
""),x(l.weight,a?h?`× ${f(h.weight)}`:t.restOver.map(R=>$(R)).join(" "):""),x(l.result,a?$(v):"");let S=(e[1]-e[0])*Math.
max(0,h?.value??0)/this.reach.value,M=(g-u)/2*Math.abs(v)/this.reach.product;b(l.bar,{width:S}),b(l.product,{x:v<0?d-M:d,
width:M});let Y=v<0?"down":"up",V=(a?this.columns.productText:g)+6,I=o-T,U=(V+I)/2;for(let R of[l.product,l.path])R.setAttribute(
"class",Y);l.path.setAttribute("d",`M${V} ${y}C${U} ${y} ${U} ${this.center} ${I} ${this.center}`);let B=Math.abs(v)/this.
reach.product;l.path.style.strokeWidth=String(Math.max(rt,it*B)),l.path.style.opacity=String(v?.25+.6*Math.sqrt(B):.12)});
let m={positive:[t.positive,$(t.positive)],negative:[t.negative,$(t.negative)],bias:[s,`${$(s)} bias`],score:[t.score,`${Z(
[t.positive,t.negative,s],t.score)} ${f(t.score)}`],output:[t.value,f(t.value)],network:[t.network,`network: ${f(t.network,
4)}`],average:[t.average,f(t.average)]};for(let l of L){let[w,h]=m[l];x(this.end[l],h),this.end[l].dataset.exact=String(
w)}}get center(){return q(this.high).center}middleOf(t){return k+(t+.5)*(this.high-k)/this.lines.length}make(t){this.lines.
length!==t&&(this.lines=Array.from({length:t},()=>this.line()),this.under.replaceChildren(...this.lines.map(({path:s})=>s)),
this.over.replaceChildren(...this.lines.map(({group:s})=>s)))}line(){let t=r=>p("text",{"text-anchor":r}),s={plate:p("re\
ct",{class:"plate",rx:3,x:0}),number:t("end"),bar:p("rect",{class:"bar"}),value:t("end"),weight:t("end"),product:p("rect"),
result:t("end")},i=p("g",{},...Object.values(s)),e=()=>this.choose(this.lines.findIndex(r=>r.group===i));for(let r of["p\
ointerover","pointerdown"])i.addEventListener(r,e,{signal:this.lifetime.signal});return{group:i,path:p("path",{fill:"non\
e"}),...s}}place(){let{number:t,value:s,valueText:i,weightText:e,product:r,productText:o,sum:a,texts:u}=this.columns,g=(this.
high-k)/this.lines.length,d=Math.min(16,g-5);this.lines.forEach((h,v)=>{let y=this.middleOf(v),S=y+4.5,M=v===this.lines.
length-1;b(h.plate,{y:y-g/2,height:g,width:(u?o:r[1])+4}),b(h.number,{x:M&&u?2:t,y:S,"text-anchor":M&&u?"start":"end"}),
b(h.bar,{x:s[0],y:y-d/2,height:d}),b(h.value,{x:i,y:S}),b(h.weight,{x:e,y:S}),b(h.product,{y:y-d/2,height:d}),b(h.result,
{x:o,y:S}),h.group.classList.toggle("pointed",v===this.pointed)});let m=(r[0]+r[1])/2;b(this.zero,{x1:m,x2:m,y1:k,y2:this.
high});let l=[0,s[0],e,m],w=["start","start","end","middle"];this.heads.forEach((h,v)=>{b(h,{x:l[v],y:14,"text-anchor":w[v]}),
u?x(h,["channel","value x","× weight w","product w·x"][v]??""):x(h,["","values","","× weights"][v]??"")}),this.placeEnd(
a,this.center)}placeEnd(t,s){let{tight:i}=q(this.high),e=(r,o,a)=>b(r,{x:t+o,y:s+(a>T?a*i:a)});b(this.circle,{cx:t,cy:s}),
e(this.words.sum,0,5),e(this.end.positive,0,-42),e(this.end.negative,0,-24),e(this.end.bias,0,42),e(this.end.score,0,60),
b(this.box,{x:t-32,y:s+92*i-18}),e(this.words.relu,0,92),e(this.end.output,0,130),e(this.end.network,0,150),e(this.words.
wrong,0,170),e(this.end.average,0,187),this.arrows.setAttribute("d",`M${t} ${s+T}v${26*i-T}M${t} ${s+65*i}V${s+92*i-18}M${t}\
 ${s+92*i+8}v9`)}choose(t){let s=t<this.terms?t:-1;s!==this.pointed&&(this.pointed=s,this.lines.forEach((i,e)=>i.group.classList.
toggle("pointed",e===s)),this.point(s))}};var wt=60,ft=400,yt=430,xt=232,Et=900,St=5,$t=F(new Float32Array(0),1),H=class{constructor(t){this.host=t;this.sending=t.
delayed(wt),this.speaking=t.delayed(ft),this.sweep=new gt(t,this),this.board=new mt(t,(a,u)=>this.sweep.go(a,u),a=>this.
sweep.press(a)),this.chain=new P(t,a=>this.pointAt(a)),this.map.append(this.canvas,this.mark);let s=c("div","stage",this.
board.node,c("div","controls",this.slide,this.step,this.whole)),i=bt(t,this.chain.node,()=>({...E(this.data).leaves,sizes:this.
where.textContent,legend:[]})),e=c("div","head",this.filterControl(),this.readout,i);this.sums.append(e,this.chain.node);
let r=c("div","out",this.map,this.caption),o=c("div","about",this.where,this.board.seen,this.board.legend);this.root=c("\
div","probe",c("div","hero",s,this.sums,r,o),this.spoken),t.append(this.root),this.listen()}echo=at.ofPage("probe");sending;speaking;sweep;board;chain;slide=c(
"button",{type:"button",class:"button slide"});step=c("button",{type:"button",class:"button"},"Step");whole=c("button",{
type:"button",class:"button"},"Show all");where=c("p","where");number=c("input",{class:"number",type:"number",min:0,step:1});readout=c(
"p","readout");spoken=c("p",{class:"unseen",role:"status"});map=c("div","map");canvas=c("canvas",{role:"img"});mark=c("d\
iv","mark");caption=c("p","caption");sums=c("div","sums");root;bytes=null;data=null;maps=$t;highest=1;scales={heat:[],sequential:[]};sum=null;pointed=-1;high=yt;filterControl(){
let t=[-1,1].map(e=>{let r=e<0?"Previous filter":"Next filter",o=c("button",{type:"button",class:"turn","aria-label":r},
e<0?"‹":"›");return o.addEventListener("click",()=>this.take((this.echo.value[2]??0)+e),{signal:this.host.signal}),o});
this.number.setAttribute("aria-label","Filter");let[s,i]=t;return c("span","filter","filter ",s,this.number,i)}listen(){
let{host:t}=this,{signal:s}=t;this.slide.addEventListener("click",()=>this.sweep.toggle(),{signal:s}),this.step.addEventListener(
"click",()=>this.sweep.step(),{signal:s}),this.whole.addEventListener("click",()=>this.sweep.showAll(),{signal:s}),this.
number.addEventListener("change",()=>this.take(this.number.valueAsNumber),{signal:s}),vt(t,this.map,i=>{let e=this.map.getBoundingClientRect(),
{rows:r,columns:o}=this.grid();this.sweep.go(Math.floor((i.clientY-e.top)/e.height*r),Math.floor((i.clientX-e.left)/e.width*
o))}),t.onResize(this.sums,()=>this.fit()),lt(t,()=>this.fit())}update(t){if(t===this.bytes)return;this.bytes=t;let[{told:s},
[i]]=X(t),[e,r]=X(E(i,"block of a probe")),o=this.echo.hear(s)==="decided",a=this.data;this.data=e,o&&this.sending.cancel(),
this.takeMaps(e,r);let[u=0,g=0]=this.echo.value;o||a?.layer!==e.layer||a.module!==e.module||!this.sweep.visited?this.sweep.
put(u,g):this.show(this.sweep.row,this.sweep.column),this.draw(this.sweep.visited),this.label()}takeMaps(t,s){let[i,e,r]=s,
o=ut(E(e,"colours"),t.scales.length,t.levels);t.scales.forEach((a,u)=>this.scales[a]=o[u]??[]),this.maps=F(new Float32Array(
E(r,"numbers").buffer),t.rows*t.columns),this.highest=Math.max(1e-9,...this.maps.network),this.board.take(t,dt(E(i,"pict\
ure"),"image/jpeg")),this.canvas.width=t.columns,this.canvas.height=t.rows,Object.assign(this.mark.style,{width:`${100/t.
columns}%`,height:`${100/t.rows}%`}),this.root.style.setProperty("--colour",t.colour),this.number.max=String(t.filters-1),
A(this.caption,`output ${t.filter} of ${t.layer}: ${t.rows}×${t.columns} numbers`),this.canvas.setAttribute("aria-label",
`Output map of filter ${t.filter}, from 0 to ${G(this.highest)}`),this.chain.node.setAttribute("aria-label",`Filter ${t.
filter} at one place`),this.waits(),this.fit(),this.lay()}fit(){if(!this.data)return;let t=this.sums.clientWidth;this.high=
z(this.high+ht(),xt,Et),this.chain.resize(t,this.high,this.data.shown.length),this.chain.scale(...this.reaches()),this.show(
this.sweep.row,this.sweep.column)}reaches(){let t=E(this.data),{terms:s}=this.chain,i=this.maps.channels.slice(0,s),e=0,
r=0;for(let o=0;o<t.rows*t.columns;o++){let a=this.maps.total[o]??0;i.forEach((u,g)=>{let d=u[o]??0,m=d*(t.weights[g]??0);
e=Math.max(e,d),r=Math.max(r,Math.abs(m)),a-=m}),r=Math.max(r,Math.abs(a))}return[e,r]}grid(){return{rows:this.data?.rows??
1,columns:this.data?.columns??1}}stand(t,s){this.board.stand(t,s);let{rows:i,columns:e}=this.grid();Object.assign(this.mark.
style,{top:`${100*t/i}%`,left:`${100*s/e}%`})}show(t,s){let{data:i}=this;if(!i)return;let e=this.sum=D(this.maps,i,t*i.columns+
s,this.chain.terms);this.chain.show(e,i.bias,i.channels-this.chain.terms),A(this.where,this.board.where(t,s)),this.read(),
this.root.dataset.output=e.value.toFixed(4),this.sweep.moving||this.speaking.ask(()=>this.say(t,s))}fill(t){let{columns:s}=this.
grid(),i=K(this.canvas);i.fillStyle=ct(this.scales.sequential,(this.maps.network[t]??0)/this.highest),i.fillRect(t%s,Math.
floor(t/s),1,1)}draw(t){let{rows:s,columns:i}=this.grid();K(this.canvas).clearRect(0,0,i,s);for(let e=0;e<s*i;e++)(!t||t[e])&&
this.fill(e)}choose(t,s){this.echo.choose([t,s,this.echo.value[2]??0]),this.send()}label(){A(this.slide,this.sweep.moving?
"⏸ Pause":this.sweep.visited?"▶ Go on":"▶ Sweep"),this.whole.hidden=!this.sweep.visited||this.sweep.moving}take(t){
let{filters:s}=E(this.data),[i=0,e=0,r=0]=this.echo.value,o=Number.isFinite(t)?(Math.round(t)+s)%s:r;this.echo.choose([i,
e,z(o,0,s-1)]),this.waits(),this.send()}waits(){let t=this.echo.value[2]??0;this.number.value=String(t),this.root.classList.
toggle("waiting",t!==this.data?.filter)}send(){this.echo.unsent&&this.sending.ask(()=>this.host.setState("place",this.echo.
message({values:this.echo.value})))}pointAt(t){this.pointed=t,this.lay(),this.read()}lay(){let{data:t,maps:s}=this;if(!t)
return;let i=s.channels[this.pointed],e=i?`channel ${t.shown[this.pointed]??""}`:`mean of ${t.channels} channels`;this.board.
lay(i??s.mean,this.scales.heat,e)}read(){let t=this.sum?.terms[this.pointed],s=t?C(t):`${this.chain.terms} of ${this.data?.
channels??0} channels: the largest products on average`;A(this.readout,s)}say(t,s){let{sum:i,data:e}=this;if(!i||!e)return;
this.board.say(t,s);let r=i.terms.slice(0,St).map(C).join("; "),o=`Row ${t}, column ${s}, filter ${e.filter}: positive p\
roducts ${O(i.positive)}, negative ${O(i.negative)}, bias ${O(e.bias)}, together ${G(i.score)}, after the ReLU ${G(i.value)}\
.`;this.chain.node.setAttribute("aria-label",`${o} ${r}; the rest ${O(i.rest)}`),A(this.spoken,o)}},Wt=pt(n=>new H(n));export{Wt as default};
