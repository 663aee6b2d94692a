// Made from frontend/ by `npm run build`.
import{clamp as R,element as u,present as g,setText as L}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as Y}from"../inception.shared/shared-7VVPGWNY.js";
import{heightLeft as J,whenHeightChanges as Q}from"../inception.shared/shared-7VVPGWNY.js";import{grouped as C}from"../inception.shared/shared-7VVPGWNY.js";
import{readScales as X}from"../inception.shared/shared-7VVPGWNY.js";import{mount as Z}from"../inception.shared/shared-7VVPGWNY.js";
import{addressOf as ee,unpack as O}from"../inception.shared/shared-7VVPGWNY.js";import{PlaceBoard as te}from"../inception.shared/shared-7VVPGWNY.js";
import{saveButton as re,saveCanvas as se}from"../inception.shared/shared-7VVPGWNY.js";import{Sweep as oe}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as _,element as D,penOf as V}from"../inception.shared/shared-7VVPGWNY.js";import{enlarged as $}from"../inception.shared/shared-7VVPGWNY.js";
import{grouped as G}from"../inception.shared/shared-7VVPGWNY.js";import{colourAt as B}from"../inception.shared/shared-7VVPGWNY.js";function P(d,e,[r,s,t]){let a=r,o=a+t*r;return{channels:r,places:s,outputs:t,levels:d,highest:e.subarray(0,r),weights:e.
subarray(a,o),values:e.subarray(o,o+t*s)}}function k({channels:d,places:e,levels:r,highest:s},t){return Float32Array.from(
{length:d},(a,o)=>(r[o*e+t]??0)*(s[o]??0)/255)}function x({channels:d,weights:e},r,s,t){let a=[];for(let o=0;o<d;o++){let i=(e[s*
d+o]??0)*(r[o]??0),h=a.at(-1);if(!i||a.length>=t&&h&&Math.abs(i)<=Math.abs(h.product))continue;let n=a.length;for(;n>0&&
Math.abs(i)>Math.abs(a[n-1]?.product??0);)n--;a.splice(n,0,{channel:o,product:i}),a.length>t&&a.pop()}return a}function A({
outputs:d,places:e,values:r},s){return Array.from({length:d},(t,a)=>r[a*e+s]??0)}var f=26,T=13.5,F=34,I=520,W=10,j=80,z=7,q="#d6604d",K="#4393c3",E=class{node=D("canvas",{role:"img",tabindex:0});wide=700;high=400;reaches={
value:1,product:1,output:1};resize(e,r){let s=$(),t=window.devicePixelRatio||1;this.wide=Math.max(280,e/s),this.high=r/s,
Object.assign(this.node.style,{width:`${e}px`,height:`${r}px`}),this.node.width=e*t,this.node.height=r*t,this.node.dataset.
type=String(Math.floor(T*s*10)/10)}scale(e){let{channels:r,outputs:s,highest:t,weights:a,values:o}=e,i=0;for(let n=0;n<s;n++)
for(let l=0;l<r;l++)i=Math.max(i,Math.abs((a[n*r+l]??0)*(t[l]??0)));let h=n=>n.reduce((l,c)=>Math.max(l,c),1e-9);this.reaches=
{value:h(t),product:i||1,output:h(o)}}outputAt(e,r){let s=Math.floor((e/$()-f)/(this.high-f)*r);return s<0||s>=r?-1:s}draw(e){
let{layer:r,place:s}=e,t=V(this.node),a=getComputedStyle(this.node),o=(window.devicePixelRatio||1)*$(),i=k(r,s),h=A(r,s),
n=this.wide<I,l=a.color,c=a.getPropertyValue("--muted").trim()||l;t.setTransform(o,0,0,o,0,0),t.clearRect(0,0,this.wide,
this.high),t.font=`${T}px ${a.getPropertyValue("--st-font").trim()||"sans-serif"}`,t.textBaseline="middle";let m=n?4:30,
y=n?44:110,p=this.wide-(n?128:260),w=(b,v)=>f+(b+.5)*(this.high-f)/v;this.strands(t,e,i,[m+F,p],w),this.cells(t,e,i,m),t.
fillStyle=c,t.textAlign="left",t.fillText(`${r.channels} values`,m,f/2);let H=r.outputs===e.filters?`${e.filters} output\
s`:`${r.outputs} of ${e.filters} outputs`;t.fillText(H,p-8,f/2),h.forEach((b,v)=>{let S=w(v,r.outputs),U=e.looked>=0&&e.
looked!==v;t.globalAlpha=U?.4:1,t.beginPath(),t.arc(p,S,6,0,2*Math.PI),t.fillStyle=b>0?e.colour:"transparent",t.fill(),t.
strokeStyle=c,t.lineWidth=1,t.stroke(),t.fillStyle=l,t.fillText(n?String(e.drawn[v]??""):`filter ${e.drawn[v]??""}`,p+12,
S);let N=p+(n?44:84);t.fillStyle=e.colour,t.fillRect(N,S-6,y*b/this.reaches.output,12),t.fillStyle=l,t.fillText(G(b,2),N+
y*b/this.reaches.output+5,S)}),t.globalAlpha=1}cells(e,{layer:r,scale:s},t,a){let o=(this.high-f)/r.channels;t.forEach((i,h)=>{
e.fillStyle=B(s,Math.sqrt(i/this.reaches.value)),e.fillRect(a,f+h*o,F,Math.max(o-(o>2.5?.6:0),.5))})}strands(e,r,s,[t,a],o){
let{layer:i,looked:h}=r,n=(t+a)/2;for(let l=0;l<i.outputs;l++)if(!(h>=0&&h!==l))for(let{channel:c,product:m}of x(i,s,l,h<
0?W:j)){let y=Math.abs(m)/this.reaches.product,p=o(c,i.channels),w=o(l,i.outputs);e.beginPath(),e.moveTo(t+2,p),e.bezierCurveTo(
n,p,n,w,a-6,w),e.strokeStyle=m<0?K:q,e.lineWidth=Math.max(.6,z*y),e.globalAlpha=_(.2+.7*Math.sqrt(y),0,1),e.stroke()}e.globalAlpha=
1}};var ae=60,ie=400,ne=430,le=260,he=900,M=class{constructor(e){this.host=e;this.sending=e.delayed(ae),this.speaking=e.delayed(
ie),this.sweep=new oe(e,this),this.board=new te(e,(a,o)=>this.sweep.go(a,o),a=>this.sweep.press(a));let r=re(e,"PNG","Sa\
ve this drawing as PNG",()=>se(this.net.node,g(this.data).leaves,[this.where.textContent,this.readout.textContent])),s=u(
"div","stage",this.board.node,u("div","controls",this.slide,this.step));this.side.append(u("div","head",this.readout,r),
this.net.node);let t=u("div","about",this.where,this.board.seen,this.board.legend);this.root=u("div","probe layer",u("di\
v","hero",s,this.side,t),this.spoken),e.append(this.root),this.listen()}echo=Y.ofPage("place layer");sending;speaking;sweep;board;net=new E;slide=u(
"button",{type:"button",class:"button slide"});step=u("button",{type:"button",class:"button"},"Step");where=u("p","where");readout=u(
"p","readout");spoken=u("p",{class:"unseen",role:"status"});side=u("div","net");root;bytes=null;data=null;layer=null;mean=new Float32Array(
0);scales={};looked=-1;high=ne;listen(){let{host:e,net:r}=this,{signal:s}=e;this.slide.addEventListener("click",()=>this.
sweep.toggle(),{signal:s}),this.step.addEventListener("click",()=>this.sweep.step(),{signal:s});let t=o=>this.look(r.outputAt(
o.offsetY,this.layer?.outputs??0));for(let o of["pointermove","pointerdown"])r.node.addEventListener(o,t,{signal:s});for(let o of[
"pointerleave","blur"])r.node.addEventListener(o,()=>this.look(-1),{signal:s});let a=o=>{let i={ArrowUp:-1,ArrowDown:1}[o.
key];i!==void 0&&(o.preventDefault(),o.stopPropagation(),this.look(R(this.looked+i,0,(this.layer?.outputs??1)-1)))};r.node.
addEventListener("keydown",a,{signal:s}),r.node.addEventListener("transitionend",()=>this.paint(),{signal:s}),e.onResize(
this.side,()=>this.fit()),Q(e,()=>this.fit())}update(e){if(e===this.bytes)return;this.bytes=e;let[{told:r},[s]]=O(e),[t,
a]=O(g(s,"block of a layer"));this.echo.hear(r)==="decided"&&this.sending.cancel(),this.data=t,this.take(t,a);let[o=0,i=0]=this.
echo.value;this.sweep.put(o,i),this.label()}take(e,r){let[s,t,a,o]=r,i=X(g(t,"colours"),e.scales.length,e.levels);this.scales=
Object.fromEntries(e.scales.map((l,c)=>[l,i[c]??[]]));let h=e.rows*e.columns;this.layer=P(g(a,"levels"),new Float32Array(
g(o,"numbers").buffer),[e.channels,h,e.drawn.length]);let{layer:n}=this;this.mean=Float32Array.from({length:h},(l,c)=>{let m=k(
n,c);return m.reduce((y,p)=>y+p,0)/m.length}),this.net.scale(n),this.board.take(e,ee(g(s,"picture"),"image/jpeg")),this.
board.lay(this.mean,this.scales.heat??[],`mean of ${e.channels} channels`),this.root.style.setProperty("--colour",e.colour),
this.looked=-1,this.net.node.setAttribute("aria-label",`The ${e.layer} of ${e.module} at one place`),this.fit()}fit(){this.
high=R(this.high+J(),le,he),this.net.resize(this.side.clientWidth,this.high),this.paint()}paint(){let{data:e,layer:r}=this;
if(!e||!r)return;let s=this.scales.sequential??[],{drawn:t,filters:a,colour:o}=e;this.net.draw({layer:r,drawn:t,filters:a,
colour:o,scale:s,place:this.sweep.place,looked:this.looked}),L(this.readout,this.words())}words(){let{data:e,layer:r}=this;
if(!e||!r)return"";if(this.looked<0)return`Each output reads all ${r.channels} values. The thicker a line, the larger it\
s product: red adds, blue takes away.`;let[s]=x(r,k(r,this.sweep.place),this.looked,1),t=A(r,this.sweep.place)[this.looked]??
0,a=s?` Most of it comes from channel ${s.channel}.`:"";return`Filter ${e.drawn[this.looked]??""}: ${C(t,2)} here, out o\
f ${r.channels} products.${a}`}look(e){e!==this.looked&&(this.looked=e,this.paint())}grid(){return{rows:this.data?.rows??
1,columns:this.data?.columns??1}}stand(e,r){this.board.stand(e,r)}show(e,r){L(this.where,this.board.where(e,r)),this.paint(),
!this.sweep.moving&&this.speaking.ask(()=>{let{data:s,layer:t}=this;if(!s||!t)return;this.board.say(e,r);let a=A(t,this.
sweep.place).map((i,h)=>`filter ${s.drawn[h]??""}: ${C(i,2)}`),o=`Row ${e}, column ${r}: ${t.channels} values, ${t.outputs}\
 outputs. ${a.join("; ")}`;this.net.node.setAttribute("aria-label",o),L(this.spoken,o)})}fill(){}draw(){}choose(e,r){this.
echo.choose([e,r]),this.echo.unsent&&this.sending.ask(()=>this.host.setState("place",this.echo.message({values:this.echo.
value})))}label(){L(this.slide,this.sweep.moving?"⏸ Pause":this.sweep.visited?"▶ Go on":"▶ Sweep")}},Ne=Z(d=>new M(
d));export{Ne as default};
