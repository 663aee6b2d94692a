// Made from frontend/ by `npm run build`.
import{clamp as W,element as l,penOf as j,present as E,setText as A}from"../inception.shared/shared-6DU22UFT.js";import{
Echo as nt}from"../inception.shared/shared-6DU22UFT.js";import{heightLeft as ot,whenHeightChanges as at}from"../inception.shared/shared-6DU22UFT.js";
import{colourAt as ht,readScales as lt}from"../inception.shared/shared-6DU22UFT.js";import{mount as ct}from"../inception.shared/shared-6DU22UFT.js";
import{addressOf as ut,unpack as z}from"../inception.shared/shared-6DU22UFT.js";import{PlaceBoard as pt}from"../inception.shared/shared-6DU22UFT.js";
import{followPointer as dt}from"../inception.shared/shared-6DU22UFT.js";import{saveButtons as mt}from"../inception.shared/shared-6DU22UFT.js";
import{Sweep as vt}from"../inception.shared/shared-6DU22UFT.js";import{setAttributes as v,setText as x,shape as u}from"../inception.shared/shared-6DU22UFT.js";import{enlarged as Y}from"../inception.shared/shared-6DU22UFT.js";
import{grouped as J}from"../inception.shared/shared-6DU22UFT.js";function O(n,t){let e=s=>n.subarray(s*t,(s+1)*t),i=Math.floor(n.length/t);return{mean:e(0),total:e(1),positive:e(2),network:e(
3),channels:Array.from({length:Math.max(0,i-4)},(s,r)=>e(r+4))}}function I(n,t,e,i){let s=t.shown.slice(0,i).map((c,d)=>{
let b=n.channels[d]?.[e]??0,w=t.weights[d]??0;return{channel:c,value:b,weight:w,product:b*w}}),r=n.total[e]??0,o=n.positive[e]??
0,a=r+t.bias;return{terms:s,rest:r-s.reduce((c,{product:d})=>c+d,0),positive:o,negative:Math.min(0,r-o),total:r,score:a,
value:Math.max(0,a),network:n.network[e]??0,average:n.mean[e]??0}}function N({value:n,weight:t,product:e}){let i=e.toFixed(
3);for(let s=2;s<5;s++)if((Number(n.toFixed(s))*Number(t.toFixed(s))).toFixed(3)===i)return s;return 5}var k=24,Q=23,Z=5,tt=520,et=11,st=.7,T=15;function f(n,t=2){let e=J(Math.abs(n),t);return Number(e.replaceAll(",",""))===
0?e:(n<0?"−":"+")+e}var g=(n,t=2)=>f(n,t).replace("+","");function R(n){let t=N(n);return`channel ${n.channel}: ${g(n.
value,t)} × ${g(n.weight,t)} = ${f(n.product,3)}`}function U(n){if(n<tt){let s=(n-170)/2;return{number:26,value:[32,32+
.7*s],valueText:0,weightText:0,product:[40+.7*s,40+2*s],productText:0,sum:n-48,texts:!1}}let t=.1*n,e=.17*n,i=60+t+116;return{
number:44,value:[60,60+t],valueText:60+t+46,weightText:60+t+104,product:[i,i+e],productText:i+e+54,sum:n-76,texts:!0}}var it=56,
B=187,D=5;function _(n){let t=Math.max(it,Math.min(n/2-80,n-B-D));return{center:t,tight:Math.min(1,(n-t-D)/B)}}function rt(n,t){
return Math.max(Math.min(Z,t),Math.min(t,Math.floor((n-k)/Q)-1))}var L=["positive","negative","bias","score","output","n\
etwork","average"],P=class{constructor(t,e){this.lifetime=t;this.point=e;this.end=Object.fromEntries(L.map(s=>[s,u("text",
{"data-step":s,"text-anchor":"middle"})]));for(let s of L)this.end[s].classList.add(s);this.node=u("svg",{role:"img",tabindex:0},
this.under,this.zero,...this.heads,this.over,this.arrows,this.circle,this.box,...Object.values(this.words),...L.map(s=>this.
end[s])),this.node.addEventListener("pointerleave",()=>this.choose(-1),{signal:t.signal});let i=s=>{let r={ArrowUp:-1,ArrowDown:1}[s.
key];r!==void 0&&(s.preventDefault(),s.stopPropagation(),this.choose(Math.min(Math.max(0,this.pointed+r),this.terms-1)))};
this.node.addEventListener("keydown",i,{signal:t.signal}),this.node.addEventListener("blur",()=>this.choose(-1),{signal:t.
signal})}node;under=u("g");over=u("g");heads=["channel","value x","× weight w","product w·x"].map(t=>u("text",{class:"\
note"},t));zero=u("line",{class:"axis"});end;words={sum:u("text",{class:"in","text-anchor":"middle"},"Σ"),relu:u("text",
{class:"in","text-anchor":"middle"},"ReLU"),wrong:u("text",{class:"note","text-anchor":"middle"},"not the average:")};circle=u(
"circle",{class:"node",r:T});box=u("rect",{class:"node",rx:5,width:64,height:26});arrows=u("path",{class:"arrow",fill:"n\
one"});lines=[];columns=U(700);wide=700;high=400;reach={value:1,product:1};pointed=-1;get terms(){return this.lines.length-
1}resize(t,e,i){let s=Y();this.wide=Math.max(280,t/s),this.high=e/s,this.columns=U(this.wide),v(this.node,{width:t,height:e,
viewBox:`0 0 ${this.wide} ${this.high}`}),this.make(rt(this.high,i)+1),this.place()}scale(t,e){this.reach={value:t||1,product:e||
1}}show(t,e,i){let{value:s,product:r,sum:o,texts:a}=this.columns,[c,d]=r,b=(c+d)/2;this.lines.forEach((p,S)=>{let h=t.terms[S],
m=h?h.product:t.rest,y=this.middleOf(S);x(p.number,h?String(h.channel):a?`the other ${i}`:"rest"),x(p.value,h&&a?g(h.value):
""),x(p.weight,h&&a?`× ${g(h.weight)}`:""),x(p.result,a?f(m):"");let $=(s[1]-s[0])*Math.max(0,h?.value??0)/this.reach.value,
M=(d-c)/2*Math.abs(m)/this.reach.product;v(p.bar,{width:$}),v(p.product,{x:m<0?b-M:b,width:M});let q=m<0?"down":"up",C=(a?
this.columns.productText:d)+6,G=o-T,H=(C+G)/2;for(let K of[p.product,p.path])K.setAttribute("class",q);p.path.setAttribute(
"d",`M${C} ${y}C${H} ${y} ${H} ${this.center} ${G} ${this.center}`);let V=Math.abs(m)/this.reach.product;p.path.style.strokeWidth=
String(Math.max(st,et*V)),p.path.style.opacity=String(m?.25+.6*Math.sqrt(V):.12)});let w={positive:[t.positive,f(t.positive)],
negative:[t.negative,f(t.negative)],bias:[e,`${f(e)} bias`],score:[t.score,`= ${g(t.score)}`],output:[t.value,g(t.value)],
network:[t.network,`network: ${g(t.network,4)}`],average:[t.average,g(t.average)]};for(let p of L){let[S,h]=w[p];x(this.
end[p],h),this.end[p].dataset.exact=String(S)}}get center(){return _(this.high).center}middleOf(t){return k+(t+.5)*(this.
high-k)/this.lines.length}make(t){this.lines.length!==t&&(this.lines=Array.from({length:t},()=>this.line()),this.under.replaceChildren(
...this.lines.map(({path:e})=>e)),this.over.replaceChildren(...this.lines.map(({group:e})=>e)))}line(){let t=r=>u("text",
{"text-anchor":r}),e={plate:u("rect",{class:"plate",rx:3,x:0}),number:t("end"),bar:u("rect",{class:"bar"}),value:t("end"),
weight:t("end"),product:u("rect"),result:t("end")},i=u("g",{},...Object.values(e)),s=()=>this.choose(this.lines.findIndex(
r=>r.group===i));for(let r of["pointerover","pointerdown"])i.addEventListener(r,s,{signal:this.lifetime.signal});return{
group:i,path:u("path",{fill:"none"}),...e}}place(){let{number:t,value:e,valueText:i,weightText:s,product:r,productText:o,
sum:a,texts:c}=this.columns,d=(this.high-k)/this.lines.length,b=Math.min(16,d-5);this.lines.forEach((h,m)=>{let y=this.middleOf(
m),$=y+4.5,M=m===this.lines.length-1;v(h.plate,{y:y-d/2,height:d,width:(c?o:r[1])+4}),v(h.number,{x:M&&c?2:t,y:$,"text-a\
nchor":M&&c?"start":"end"}),v(h.bar,{x:e[0],y:y-b/2,height:b}),v(h.value,{x:i,y:$}),v(h.weight,{x:s,y:$}),v(h.product,{y:y-
b/2,height:b}),v(h.result,{x:o,y:$}),h.group.classList.toggle("pointed",m===this.pointed)});let w=(r[0]+r[1])/2;v(this.zero,
{x1:w,x2:w,y1:k,y2:this.high});let p=[0,e[0],s,w],S=["start","start","end","middle"];this.heads.forEach((h,m)=>{v(h,{x:p[m],
y:14,"text-anchor":S[m]}),c?x(h,["channel","value x","× weight w","product w·x"][m]??""):x(h,["","values","","× weight\
s"][m]??"")}),this.placeEnd(a,this.center)}placeEnd(t,e){let{tight:i}=_(this.high),s=(r,o,a)=>v(r,{x:t+o,y:e+(a>T?a*i:a)});
v(this.circle,{cx:t,cy:e}),s(this.words.sum,0,5),s(this.end.positive,0,-42),s(this.end.negative,0,-24),s(this.end.bias,0,
42),s(this.end.score,0,60),v(this.box,{x:t-32,y:e+92*i-18}),s(this.words.relu,0,92),s(this.end.output,0,130),s(this.end.
network,0,150),s(this.words.wrong,0,170),s(this.end.average,0,187),this.arrows.setAttribute("d",`M${t} ${e+T}v${26*i-T}M${t}\
 ${e+65*i}V${e+92*i-18}M${t} ${e+92*i+8}v9`)}choose(t){let e=t<this.terms?t:-1;e!==this.pointed&&(this.pointed=e,this.lines.
forEach((i,s)=>i.group.classList.toggle("pointed",s===e)),this.point(e))}};var bt=60,gt=400,wt=430,ft=232,yt=900,xt=5,Et=O(new Float32Array(0),1),F=class{constructor(t){this.host=t;this.sending=t.
delayed(bt),this.speaking=t.delayed(gt),this.sweep=new vt(t,this),this.board=new pt(t,(a,c)=>this.sweep.go(a,c),a=>this.
sweep.press(a)),this.chain=new P(t,a=>this.pointAt(a)),this.map.append(this.canvas,this.mark);let e=l("div","stage",this.
board.node,l("div","controls",this.slide,this.step,this.whole)),i=mt(t,this.chain.node,()=>({...E(this.data).leaves,sizes:this.
where.textContent,legend:[]})),s=l("div","head",this.filterControl(),this.readout,i);this.sums.append(s,this.chain.node);
let r=l("div","out",this.map,this.caption),o=l("div","about",this.where,this.board.seen,this.board.legend);this.root=l("\
div","probe",l("div","hero",e,this.sums,r,o),this.spoken),t.append(this.root),this.listen()}echo=nt.ofPage("probe");sending;speaking;sweep;board;chain;slide=l(
"button",{type:"button",class:"button slide"});step=l("button",{type:"button",class:"button"},"Step");whole=l("button",{
type:"button",class:"button"},"Show all");where=l("p","where");number=l("input",{class:"number",type:"number",min:0,step:1});readout=l(
"p","readout");spoken=l("p",{class:"unseen",role:"status"});map=l("div","map");canvas=l("canvas",{role:"img"});mark=l("d\
iv","mark");caption=l("p","caption");sums=l("div","sums");root;bytes=null;data=null;maps=Et;highest=1;scales={heat:[],sequential:[]};sum=null;pointed=-1;high=wt;filterControl(){
let t=[-1,1].map(s=>{let r=s<0?"Previous filter":"Next filter",o=l("button",{type:"button",class:"turn","aria-label":r},
s<0?"‹":"›");return o.addEventListener("click",()=>this.take((this.echo.value[2]??0)+s),{signal:this.host.signal}),o});
this.number.setAttribute("aria-label","Filter");let[e,i]=t;return l("span","filter","filter ",e,this.number,i)}listen(){
let{host:t}=this,{signal:e}=t;this.slide.addEventListener("click",()=>this.sweep.toggle(),{signal:e}),this.step.addEventListener(
"click",()=>this.sweep.step(),{signal:e}),this.whole.addEventListener("click",()=>this.sweep.showAll(),{signal:e}),this.
number.addEventListener("change",()=>this.take(this.number.valueAsNumber),{signal:e}),dt(t,this.map,i=>{let s=this.map.getBoundingClientRect(),
{rows:r,columns:o}=this.grid();this.sweep.go(Math.floor((i.clientY-s.top)/s.height*r),Math.floor((i.clientX-s.left)/s.width*
o))}),t.onResize(this.sums,()=>this.fit()),at(t,()=>this.fit())}update(t){if(t===this.bytes)return;this.bytes=t;let[{told:e},
[i]]=z(t),[s,r]=z(E(i,"block of a probe")),o=this.echo.hear(e)==="decided",a=this.data;this.data=s,o&&this.sending.cancel(),
this.takeMaps(s,r);let[c=0,d=0]=this.echo.value;o||a?.layer!==s.layer||a.module!==s.module||!this.sweep.visited?this.sweep.
put(c,d):this.show(this.sweep.row,this.sweep.column),this.draw(this.sweep.visited),this.label()}takeMaps(t,e){let[i,s,r]=e,
o=lt(E(s,"colours"),t.scales.length,t.levels);t.scales.forEach((a,c)=>this.scales[a]=o[c]??[]),this.maps=O(new Float32Array(
E(r,"numbers").buffer),t.rows*t.columns),this.highest=Math.max(1e-9,...this.maps.network),this.board.take(t,ut(E(i,"pict\
ure"),"image/jpeg")),this.canvas.width=t.columns,this.canvas.height=t.rows,Object.assign(this.mark.style,{width:`${100/t.
columns}%`,height:`${100/t.rows}%`}),this.root.style.setProperty("--colour",t.colour),this.number.max=String(t.filters-1),
A(this.caption,`output ${t.filter} of ${t.layer}: ${t.rows}×${t.columns} numbers`),this.canvas.setAttribute("aria-label",
`Output map of filter ${t.filter}, from 0 to ${g(this.highest)}`),this.chain.node.setAttribute("aria-label",`Filter ${t.
filter} at one place`),this.waits(),this.fit(),this.lay()}fit(){if(!this.data)return;let t=this.sums.clientWidth;this.high=
W(this.high+ot(),ft,yt),this.chain.resize(t,this.high,this.data.shown.length),this.chain.scale(...this.reaches()),this.show(
this.sweep.row,this.sweep.column)}reaches(){let t=E(this.data),{terms:e}=this.chain,i=this.maps.channels.slice(0,e),s=0,
r=0;for(let o=0;o<t.rows*t.columns;o++){let a=this.maps.total[o]??0;i.forEach((c,d)=>{let b=c[o]??0,w=b*(t.weights[d]??0);
s=Math.max(s,b),r=Math.max(r,Math.abs(w)),a-=w}),r=Math.max(r,Math.abs(a))}return[s,r]}grid(){return{rows:this.data?.rows??
1,columns:this.data?.columns??1}}stand(t,e){this.board.stand(t,e);let{rows:i,columns:s}=this.grid();Object.assign(this.mark.
style,{top:`${100*t/i}%`,left:`${100*e/s}%`})}show(t,e){let{data:i}=this;if(!i)return;let s=this.sum=I(this.maps,i,t*i.columns+
e,this.chain.terms);this.chain.show(s,i.bias,i.channels-this.chain.terms),A(this.where,this.board.where(t,e)),this.read(),
this.root.dataset.output=s.value.toFixed(4),this.sweep.moving||this.speaking.ask(()=>this.say(t,e))}fill(t){let{columns:e}=this.
grid(),i=j(this.canvas);i.fillStyle=ht(this.scales.sequential,(this.maps.network[t]??0)/this.highest),i.fillRect(t%e,Math.
floor(t/e),1,1)}draw(t){let{rows:e,columns:i}=this.grid();j(this.canvas).clearRect(0,0,i,e);for(let s=0;s<e*i;s++)(!t||t[s])&&
this.fill(s)}choose(t,e){this.echo.choose([t,e,this.echo.value[2]??0]),this.send()}label(){A(this.slide,this.sweep.moving?
"⏸ Pause":this.sweep.visited?"▶ Go on":"▶ Sweep"),this.whole.hidden=!this.sweep.visited||this.sweep.moving}take(t){
let{filters:e}=E(this.data),[i=0,s=0,r=0]=this.echo.value,o=Number.isFinite(t)?(Math.round(t)+e)%e:r;this.echo.choose([i,
s,W(o,0,e-1)]),this.waits(),this.send()}waits(){let t=this.echo.value[2]??0;this.number.value=String(t),this.root.classList.
toggle("waiting",t!==this.data?.filter)}send(){this.echo.unsent&&this.sending.ask(()=>this.host.setState("place",this.echo.
message({values:this.echo.value})))}pointAt(t){this.pointed=t,this.lay(),this.read()}lay(){let{data:t,maps:e}=this;if(!t)
return;let i=e.channels[this.pointed],s=i?`channel ${t.shown[this.pointed]??""}`:`mean of ${t.channels} channels`;this.board.
lay(i??e.mean,this.scales.heat,s)}read(){let t=this.sum?.terms[this.pointed],e=t?R(t):`${this.chain.terms} of ${this.data?.
channels??0} channels: the largest products on average`;A(this.readout,e)}say(t,e){let{sum:i,data:s}=this;if(!i||!s)return;
this.board.say(t,e);let r=i.terms.slice(0,xt).map(R).join("; "),o=`Row ${t}, column ${e}, filter ${s.filter}: positive p\
roducts ${f(i.positive)}, negative ${f(i.negative)}, bias ${f(s.bias)}, together ${g(i.score)}, after the ReLU ${g(i.value)}\
.`;this.chain.node.setAttribute("aria-label",`${o} ${r}; the rest ${f(i.rest)}`),A(this.spoken,o)}},Bt=ct(n=>new F(n));export{Bt as default};
