// Made from frontend/ by `npm run build`.
import{clamp as T,element as u,present as w,setText as z}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as J}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as Q}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as Z,whenHeightChanges as tt}from"../inception.shared/shared-7VVPGWNY.js";
import{readScales as et,signedColour as st}from"../inception.shared/shared-7VVPGWNY.js";import{mount as it}from"../inception.shared/shared-7VVPGWNY.js";
import{Mover as G,settling as ot,steadily as rt}from"../inception.shared/shared-7VVPGWNY.js";import{addressOf as nt,unpack as B}from"../inception.shared/shared-7VVPGWNY.js";
import{byPointer as at}from"../inception.shared/shared-7VVPGWNY.js";import{element as g,present as U,setText as P}from"../inception.shared/shared-7VVPGWNY.js";import{followPointer as K}from"../inception.shared/shared-7VVPGWNY.js";
import{grouped as j}from"../inception.shared/shared-7VVPGWNY.js";import{HeatOverPicture as D}from"../inception.shared/shared-7VVPGWNY.js";
var I=3,$=class{node;heat=new D({tabindex:0,role:"application"});frames=g("div","frames");bar=g("span","bar");ends=[g("s\
pan"),g("span")];what=g("span","what");grid={rows:1,columns:1};constructor(t,e,s){let i=this.heat.node;i.append(this.frames),
this.node=g("div","board",i),K(t,i,o=>{let r=i.getBoundingClientRect();e(Math.floor((o.clientY-r.top)/r.height*this.grid.
rows),Math.floor((o.clientX-r.left)/r.width*this.grid.columns))}),i.addEventListener("keydown",s,{signal:t.signal})}get legend(){
return g("p","legend",this.what,this.ends[0],this.bar,this.ends[1])}picture(t){this.heat.picture(t)}lay(t,e){this.grid={
rows:t.rows,columns:t.columns},this.frames.style.width=`${100/t.columns}%`,this.frames.style.height=`${100/t.rows}%`,this.
heat.draw(t).forEach((s,i)=>P(U(this.ends[i]),j(s,2))),P(this.what,`mean of ${e} channels`),this.bar.style.background=`l\
inear-gradient(to right, ${t.scale.join(", ")})`}frame(t){let e=t.map((s,i)=>{let o=t.slice(0,i).filter(({kernel:l})=>l===
s.kernel).length,r=g("div",{class:"frame","data-branch":s.branch}),n=(1-s.kernel)/2,a=I*o;return r.style.setProperty("--\
colour",s.colour),r.style.left=r.style.top=`calc(${100*n}% - ${a}px)`,r.style.width=r.style.height=`calc(${100*s.kernel}\
% + ${2*a}px)`,{frame:r,size:s.kernel+o/10}});e.sort((s,i)=>i.size-s.size),this.frames.replaceChildren(...e.map(({frame:s})=>s))}stand(t,e){
this.frames.style.transform=`translate(${100*e}%, ${100*t}%)`}say(t){this.heat.node.setAttribute("aria-label",t)}};import{element as c,penOf as C,setText as v}from"../inception.shared/shared-7VVPGWNY.js";import{followPointer as N}from"../inception.shared/shared-7VVPGWNY.js";
import{equals as X,plainly as b,signed as M}from"../inception.shared/shared-7VVPGWNY.js";import{colourAt as Y,signedColour as V}from"../inception.shared/shared-7VVPGWNY.js";function R(h,{rows:t,columns:e},s,i){let o=(h-1)/2;return Array.from({length:h*h},(r,n)=>{let a=s+Math.floor(n/h)-o,l=i+
n%h-o;return a<0||a>=t||l<0||l>=e?-1:a*e+l})}function S({kernel:h,shares:t},e,s,i){let o=e.rows*e.columns;return R(h,e,s,
i).map((r,n)=>r<0?null:t[n*o+r]??0)}function k(h,t,e){let s=t.reduce((r,n)=>r+(n??0),0),i=h.positive[e]??0,o=s+h.bias;return{
positive:i,negative:Math.min(0,s-i),bias:h.bias,score:o,value:Math.max(0,o)}}function F(h,t){return Float32Array.from({length:t.
rows*t.columns},(e,s)=>{let i=S(h,t,Math.floor(s/t.columns),s%t.columns);return k(h,i,s).value})}function O(h,t,e,s,i){let o=R(
t,e,s,i).map(n=>n<0?null:h[n]??0),r=Math.max(...o.filter(n=>n!==null));return{values:o,winner:o.indexOf(r),largest:r}}function x(h){
return h.reduce((t,e)=>Math.max(t,Math.abs(e)),0)}var _=12,E=class{constructor(t,e,s){this.size=e;this.turns=[-1,1].map(p=>{let y=c("button",{type:"button",class:"turn"},
p<0?"‹":"›");return y.addEventListener("click",()=>s.turn(p),{signal:t.signal}),y});let[i,o]=this.turns,r=c("span","\
filter","filter ",i,this.number,o),n=p=>c("span",p),a=this.words={positive:n("positive"),negative:n("negative"),bias:n("\
bias"),equals:n("equals"),score:n("score"),value:c("b","value")},l=p=>c("span","small",p),d=c("p","sum",a.positive,a.negative,
l("sums"),a.bias,l("bias"),c("span","result",a.equals,a.score,l("→ ReLU →"),a.value)),m=c("p","head",this.name,r,this.
note),f=c("div","map",this.canvas,this.mark);this.node=c("div","row",c("div","lens",this.grid),c("div","how",m,this.winner,
d),f),this.listen(t,f,s)}node;grid=c("div",{class:"window",role:"img"});name=c("b","name");number=c("span","number");note=c(
"span","note");winner=c("p","winner");words;canvas=c("canvas",{role:"img"});mark=c("div","mark");turns;cells=[];told=null;shares=[];pointed=-1;waits(t){
this.told&&v(this.number,String(t)),this.node.classList.toggle("waiting",t!==this.told?.part.filter)}take(t,e){let{rows:s,
columns:i}=this.size(),o=s*i,r=t.pool?o:0,n=t.pool?1:t.kernel,a=r+n*n*o,l={kernel:n,bias:t.bias,shares:e.subarray(r,a),positive:e.
subarray(a,a+o)},d=F(l,this.size()),m=x(t.pool?e.subarray(0,o):l.shares),f=t.pool?e.subarray(0,o):null;this.told={part:t,
maps:l,channel:f,output:d,reach:m,highest:x(d)},this.node.style.setProperty("--colour",t.colour),this.node.dataset.branch=
t.branch,this.node.classList.toggle("pool",t.pool!==null),this.canvas.width=i,this.canvas.height=s,this.mark.style.width=
`${100/i}%`,this.mark.style.height=`${100/s}%`,v(this.name,t.label),v(this.number,String(t.filter)),this.grid.setAttribute(
"aria-label",`Window of ${t.label}`),this.canvas.setAttribute("aria-label",`Output of ${t.label}, filter ${t.filter}`),this.
turns.forEach((p,y)=>{let A=(t.filter+(y?1:-1)+t.filters)%t.filters;p.setAttribute("aria-label",`${t.label}: ${y?"next":
"previous"} filter, ${A}`)}),this.makeCells(t.kernel),this.pointAt(-1)}show(t,e,s){if(!this.told)return null;let{maps:i,
channel:o,part:r,reach:n}=this.told,a=this.size(),l=S(i,a,t,e),d=k(i,l,t*a.columns+e);if(o&&r.pool){let{values:m,winner:f,
largest:p}=O(o,r.kernel,a,t,e);this.shares=m,this.cells.forEach((y,A)=>this.paintPooled(y,m[A]??null,A===f,n)),v(this.winner,
`largest in channel ${r.pool.channel}: ${b(p)}, times ${b(r.pool.weight)}`),this.winner.dataset.largest=String(p)}else this.
shares=l,this.cells.forEach((m,f)=>{let p=l[f]??null;m.classList.toggle("outside",p===null),m.style.background=p===null?
"":V(s,p,n)});return this.write(d),this.mark.style.left=`${100*e/a.columns}%`,this.mark.style.top=`${100*t/a.rows}%`,this.
pointed>=0&&this.pointAt(this.pointed),d}draw(t,e){let{rows:s,columns:i}=this.size();C(this.canvas).clearRect(0,0,i,s);for(let o=0;o<
s*i;o++)(!e||e[o])&&this.fill(t,o)}fill(t,e){if(!this.told)return;let{columns:s}=this.size(),i=C(this.canvas);i.fillStyle=
Y(t,(this.told.output[e]??0)/(this.told.highest||1)),i.fillRect(e%s,Math.floor(e/s),1,1)}say(t){if(!this.told)return"";let{
part:e}=this.told,s=this.shares.map(r=>r===null?"outside":b(r)).join(", "),i=e.pool?`values in channel ${e.pool.channel}`:
"what its places add";this.grid.setAttribute("aria-label",`${e.label}, ${i}, row by row: ${s}`),this.canvas.setAttribute(
"aria-label",`Output of ${e.label}, filter ${e.filter}: from 0 to ${this.most()}`);let o=e.pool?`${this.winner.textContent}\
; `:"";return`${e.label}, filter ${e.filter}: ${o}${M(t.positive)} ${M(t.negative)}, bias ${M(t.bias)}, together ${b(t.score)}\
, after the ReLU ${b(t.value)}.`}most(){return b(this.told?.highest??0)}write({positive:t,negative:e,bias:s,score:i,value:o}){
v(this.words.positive,M(t)),v(this.words.negative,M(e)),v(this.words.bias,M(s)),v(this.words.equals,X([t,e,s],i)),v(this.
words.score,b(i)),v(this.words.value,b(o)),this.words.value.dataset.exact=String(o)}paintPooled(t,e,s,i){t.classList.toggle(
"outside",e===null),t.classList.toggle("wins",s);let o=_+(100-_)*((e??0)/(i||1));t.style.background=e===null?"":`color-m\
ix(in srgb, var(--colour) ${o.toFixed(1)}%, var(--st-background-color))`}makeCells(t){this.cells.length!==t*t&&(this.grid.
style.setProperty("--kernel",String(t)),this.cells=Array.from({length:t*t},()=>c("span","cell")),this.grid.replaceChildren(
...this.cells))}listen(t,e,{go:s}){let{signal:i}=t,o=r=>this.pointAt(this.cells.indexOf(r.target));this.grid.addEventListener(
"pointerover",o,{signal:i}),this.grid.addEventListener("pointerleave",()=>this.pointAt(-1),{signal:i}),N(t,e,r=>{let n=e.
getBoundingClientRect(),{rows:a,columns:l}=this.size();s(Math.floor((r.clientY-n.top)/n.height*a),Math.floor((r.clientX-
n.left)/n.width*l))})}pointAt(t){if(this.pointed=t,!this.told)return;let{part:e}=this.told,s=this.shares[t];if(t<0||s===
void 0){v(this.note,e.words);return}let i=(e.kernel-1)/2,o=Math.floor(t/e.kernel)-i,r=t%e.kernel-i,a=[o?`${Math.abs(o)} ${o<
0?"up":"down"}`:"",r?`${Math.abs(r)} ${r<0?"left":"right"}`:""].filter(Boolean).join(", ")||"the middle",l=s===null?e.pool?
"outside, never the largest":"outside: the padding's zeros":e.pool?b(s):M(s);v(this.note,`${a}: ${l}`)}};var lt=60,ht=400,dt=180,ct=4800,ut={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},pt=4,mt=160,vt=11,
ft=26,bt=5,wt=20,W=4,L=2,H=class{constructor(t){this.host=t;this.sending=t.delayed(lt),this.speaking=t.delayed(ht),this.
glide=new G(t),this.sweep=new G(t);let e=(a,l)=>this.go(a,l);this.board=new $(t,e,a=>this.press(a)),this.rows=Array.from(
{length:W},(a,l)=>new E(t,()=>this.size,{go:e,turn:d=>this.turn(l,d)}));let s=u("div","controls",this.slide,this.step,this.
whole,this.where),i=u("p","legend",u("span","what","what a place adds"),u("span","","−"),this.signs,u("span","","+")),
o=u("div","stage",this.board.node,s,u("div","legends",this.board.legend,i));this.stage=o,this.lanes=u("div","lanes",...this.
rows.map(({node:a})=>a));let r=u("div","windows",u("div","hero",o,this.lanes),this.spoken);t.append(r);let n=(a,l)=>a.addEventListener(
"click",l,{signal:t.signal});n(this.slide,()=>this.toggle()),n(this.step,()=>this.goOn()),n(this.whole,()=>this.showAll()),
tt(t,()=>this.fit()),t.onResize(this.lanes,()=>this.fit())}echo=J.ofPage("windows");sending;speaking;glide;sweep;board;rows;slide=u(
"button",{type:"button",class:"button slide"});step=u("button",{type:"button",class:"button"},"Step");whole=u("button",{
type:"button",class:"button"},"Show all");where=u("p","where");stage;lanes;signs=u("span","bar");spoken=u("p",{class:"un\
seen",role:"status"});bytes=null;data=null;scales={heat:[],sequential:[],diverging:[]};drawn=[0,0];place=0;visited=null;home=0;fit(){
let{stage:t,lanes:e,board:s}=this,i=w(t.parentElement).style,o=Z(t);if(o===null||e.offsetTop>t.offsetTop){i.removeProperty(
"--side"),i.removeProperty("--cell");return}let r=Q(),n=o-(t.offsetHeight-s.node.offsetHeight),a=(o/W-wt*r)/bt;i.setProperty(
"--side",`${Math.floor(Math.max(n,mt*r))}px`),i.setProperty("--cell",`${Math.floor(T(a,vt*r,ft*r))}px`)}update(t){if(t===
this.bytes)return;this.bytes=t;let[{told:e},[s]]=B(t),[i,o]=B(w(s,"block of windows")),r=this.data;this.data=i;let n=this.
echo.hear(e)==="decided";n&&this.sending.cancel(),(n||r?.module!==i.module)&&this.end(),this.takeMaps(i,o);let[a=0,l=0]=this.
echo.value;this.visited||this.stand(a,l),this.show(this.place),this.drawMaps()}takeMaps(t,e){let[s,i,o]=e,r=et(w(i,"colo\
urs"),t.scales.length,t.levels);t.scales.forEach((l,d)=>this.scales[l]=r[d]??[]),this.board.picture(nt(w(s,"picture"),"i\
mage/jpeg")),this.board.lay({...this.size,values:q(o),scale:this.scales.heat},t.channels),this.board.frame(t.branches),t.
branches.forEach((l,d)=>this.rows[d]?.take(l,q(e[l.numbers])));let{diverging:n}=this.scales,a=Array.from({length:11},(l,d)=>st(
n,d-5,5));this.signs.style.background=`linear-gradient(to right, ${a.join(", ")})`}get size(){return{rows:this.data?.rows??
1,columns:this.data?.columns??1}}press(t){let e=ut[t.key];if(!e||t.altKey||t.ctrlKey||t.metaKey)return;t.preventDefault(),
t.stopPropagation();let s=t.shiftKey?pt:1,{columns:i}=this.size;this.go(Math.floor(this.place/i)+s*e[0],this.place%i+s*e[1])}go(t,e){
this.sweep.stop();let{rows:s,columns:i}=this.size,o=[T(t,0,s-1),T(e,0,i-1)],r=o[0]*i+o[1];r!==this.place&&(this.glideTo(
o),this.visit(r),this.show(r)),this.choose()}glideTo([t,e]){let[s,i]=this.drawn,o=r=>this.stand(s+r*(t-s),i+r*(e-i),!1);
this.glide.go({ms:dt,ease:ot,draw:o})}stand(t,e,s=!0){s&&(this.glide.stop(),this.place=t*this.size.columns+e),this.drawn=
[t,e],this.board.stand(t,e)}show(t){let{columns:e}=this.size,s=Math.floor(t/e),i=t%e;this.place=t;let o=this.rows.map(d=>d.
show(s,i,this.scales.diverging));this.rows.forEach((d,m)=>d.waits(this.echo.value[L+m]??0)),this.label();let{module:r,channels:n,
rows:a}=w(this.data),l=`row ${s}, column ${i} of ${a}×${e}×${n}`;z(this.where,`R${l.slice(1)}`),!this.sweep.moving&&this.
speaking.ask(()=>{let d=this.rows.map((m,f)=>m.say(w(o[f],"sum")));this.board.say(`Four windows on the input of module ${r}\
, over ${w(this.data).picture} in grey: ${l}.${at(" Arrow keys move them.","")}`),z(this.spoken,[`Row ${s}, column ${i}.`,
...d].join(" "))})}choose(){let{columns:t}=this.size,[,,...e]=this.echo.value;this.echo.choose([Math.floor(this.place/t),
this.place%t,...e]),this.send()}turn(t,e){let{filters:s}=w(this.data?.branches[t],"branch"),i=[...this.echo.value];i[L+t]=
((i[L+t]??0)+e+s)%s,this.echo.choose(i),this.rows[t]?.waits(i[L+t]??0),this.send()}send(){this.echo.unsent&&this.sending.
ask(()=>this.host.setState("windows",this.echo.message({values:this.echo.value})))}get places(){return this.size.rows*this.
size.columns}toggle(){if(this.sweep.moving){this.sweep.stop(),this.stand(Math.floor(this.place/this.size.columns),this.place%
this.size.columns),this.show(this.place),this.choose();return}this.visited||this.begin(0);let t=this.place;this.glide.stop();
let e=s=>this.advance(s*(this.places-1));this.sweep.go({ms:ct,ease:rt,from:t/this.places,draw:e,done:()=>this.showAll()}),
this.label()}begin(t){this.home=this.place,this.visited=new Uint8Array(this.places),this.drawMaps(),this.stand(Math.floor(
t/this.size.columns),t%this.size.columns),this.visit(t),this.show(t)}advance(t){let{columns:e}=this.size,s=Math.floor(t);
for(let i=this.place;i<=s;i++)this.visit(i);this.show(s),this.stand(Math.floor(s/e),Math.min(e-1,t-s+s%e),!1)}visit(t){if(!(!this.
visited||this.visited[t])){this.visited[t]=1;for(let e of this.rows)e.fill(this.scales.sequential,t)}}goOn(){this.sweep.
stop(),this.visited?this.place===this.places-1&&this.showAll():this.begin(this.place);let t=(this.place+1)%this.places;this.
go(Math.floor(t/this.size.columns),t%this.size.columns)}showAll(){let{columns:t}=this.size,e=this.home;this.end(),this.glideTo(
[Math.floor(e/t),e%t]),this.show(e),this.choose()}end(){this.sweep.stop(),this.visited&&(this.visited=null,this.drawMaps(),
this.label())}drawMaps(){for(let t of this.rows)t.draw(this.scales.sequential,this.visited)}label(){z(this.slide,this.sweep.
moving?"⏸ Pause":this.visited?"▶ Go on":"▶ Slide"),this.whole.hidden=!this.visited||this.sweep.moving}},q=h=>new Float32Array(
w(h,"numbers").buffer),Ut=it(h=>new H(h));export{Ut as default};
