// Made from frontend/ by `npm run build`.
var mt="http://www.w3.org/2000/svg";function T(t,e){for(let[n,o]of Object.entries(e))o===!1||o===null||o===void 0?t.removeAttribute(
n):t.setAttribute(n,o===!0?"":String(o))}function c(t,e="",...n){let o=document.createElement(t);return typeof e!="strin\
g"?T(o,e):e&&(o.className=e),o.append(...n.filter(r=>r!=="")),o}function h(t,e={},...n){let o=document.createElementNS(mt,
t);return T(o,e),o.append(...n.filter(r=>r!=="")),o}function x(t,e){t.textContent!==e&&(t.textContent=e)}function ae(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function Me(t,e,n){return Math.min(Math.max(t,e),n)}function k(t,e="value"){if(t==null)throw new Error(`the ${e} \
is missing`);return t}function le(t){return k(t.getContext("2d"),"canvas's pen")}var X=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=1}`}}static ofPage(e){let n=window,
o=n.inceptionEchoes??={};return o[e]??=new t}};var pt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],ht=4,Te=["bytes","KiB","MiB","GiB"];function ft(t){let[e="0",n="\
0"]=String(t).split("e"),[o="0",r=""]=e.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function $(t,e,n){
let{digits:o,places:r}=ft(Math.abs(t)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),a=(2n*o*i+
s)/(2n*s);return t<0?-a:a}var gt=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function j(t,e,n=!0){let o=String(t<0n?-t:t).padStart(
e+1,"0"),r=o.slice(0,o.length-e),i=o.slice(o.length-e);return`${t<0n?"-":""}${n?gt(r):r}${e?`.${i}`:""}`}function ke(t,e=0){
return Number.isFinite(t)?j($(t,1,e),e):String(t)}function xt(t,e,n){let o=i=>Number($(Math.abs(t),e,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:j($(t,e,r),r),rounded:o(r)}}var w=t=>ke(t);function Y(t){if(!Number.isFinite(
t))return String(t);if($(Math.abs(t),1,0)<BigInt(1e4))return w(t);for(let[e,n,o]of pt){let{text:r,rounded:i}=xt(t,e,o);if(i<
1e3||n==="T")return`${r} ${n}`}return w(t)}function Le(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return $(t,1,2)>=
1000n&&(e=1),$(t,1,1)>=1000n&&(e=0),`${j($(t,1,e),e,!1)}×`}function Ne(t){if(!Number.isFinite(t))return`${t} %`;let e=$(
t,1,3);return e>=1000n?`${j($(t,1,2),0,!1)} %`:`${j(e,1,!1)} %`}var bt=t=>t<1?`${Ne(t)} of`:Le(t),vt=t=>ke(t,1);function yt(t){
if(!Number.isFinite(t))return String(t);let e=Number($(t,1,0))*ht;for(let[n,o]of Te.entries()){let r=n?1:0,i=$(e,1024**n,
r);if(n===Te.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${j(i,r)} ${o}`}return w(e)}var Ce={exact:w,count:Y,ratio:Le,
against:bt,one:vt,percent:Ne,memory:yt};function g(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function ce(t,e){let n=0;
for(let[o,r]of t.terms){let i=o;for(let s of r)i*=g(e,s);n+=i}return n}function ue(t,e){return"terms"in t?ce(t,e):ce(t.over,
e)/ce(t.under,e)}function $e(t,e){let n={...e};for(let[o,r]of Object.entries(t))n[o]=ue(r,e);return n}var wt={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function E(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Ce[r]:w)(g(e,o)))}function Z(t,e){return E(t.replaceAll(":count}",":exact}"),e)}function J(t,e){
let n=([r,i,s])=>wt[i](g(e,r),typeof s=="string"?g(e,s):s),o=t.find(r=>r.when.every(n));return o?E(o.text,e):""}var R=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function Be({leaves:t,inputs:e,values:n},o){let r=n();return{
source:t.source,title:[t.title,o].filter(Boolean).join(" · "),name:[t.name,...e.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:e.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function de(t){let e=c("span","chip");return e.style.background=
R(t),e}function Re(t,e){let n=c("b","",t);return{node:c("span","factor",n,c("i","",e)),value:n}}function Et(t,e){return t.map((n,o)=>(o&&
e.append(" + "),[e.appendChild(c("span","part")),n]))}function St(t,e,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,i)=>{i&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(Re(
String(r.coefficient),"").node),r.factors.map((a,l)=>{let u=o.get(a)??[a],m=s[a]=(s[a]??-1)+1;(l||r.coefficient!==1)&&e.
append("·");let{node:d,value:p}=Re("",u[Math.min(m,u.length-1)]??"");return e.append(d),[p,a]})})}function Ae(t,e){let n=c(
"div","formula"),o=t.rows.map(i=>{let s=de(i.colour),a=c("span","body"),l=c("strong","result"),u=c("span","after"),m=i.sum?
Et(i.sum,a):St(i,a,e),d=c("span","right","= ",l);return n.append(c("div","row",s,a,d,u)),{row:i,label:s,factors:m,result:l,
after:u}});return{node:n,update:i=>{for(let{row:s,label:a,factors:l,result:u,after:m}of o){x(a,E(s.label,i));for(let[d,p]of l)
x(d,w(g(i,p)));x(u,w(g(i,s.number))),x(m,J(s.after??[],i))}}}}function Fe(t){let e=c("div","tiles"),n=t.items.map(r=>{let i=c(
"strong"),s=c("div","tile",c("span","",r.label),i,c("span","",r.unit));return s.style.borderColor=R(r.colour),e.append(s),
{item:r,value:i}});return{node:e,update:r=>{for(let{item:i,value:s}of n)x(s,E(i.text,r)),s.title=Z(i.text,r)}}}function Oe(t){
let e=c("table","",c("caption","",t.caption)),n=c("div","scroll",e),o=e.createTHead().insertRow(),r=e.createTBody();o.append(
...["",...t.columns].map(l=>c("th",{scope:"col"},l)));let i=[],s=[];for(let l of t.rows){let u=r.insertRow(),m=de(l.colour);
u.append(c("th",{scope:"row"},m)),i.push([m,l.label]);for(let d of l.cells)s.push([u.insertCell(),d])}return{node:n,update:l=>{
for(let[u,m]of i)x(u,E(m,l));for(let[u,m]of s)x(u,E(m,l)),u.title=Z(m,l)}}}var Mt=.09;function De(t){let e=c("figure","b\
ars",c("figcaption","title",t.title)),n=t.rows.map(r=>{let i=c("span","name"),s=c("div","track"),a=c("span","end"),l=r.segments.
map(u=>{let m=s.appendChild(c("div","segment"));return m.style.background=R(u.colour),{segment:u,part:m}});return e.append(
c("div","bar",i,s,a)),{row:r,label:i,segments:l,end:a}});return{node:e,update:r=>{let i=n.map(({row:a})=>a.segments.reduce(
(l,u)=>l+g(r,u.number),0)),s=Math.max(1,...i);for(let{row:a,label:l,segments:u,end:m}of n){x(l,E(a.label,r)),x(m,E(a.text,
r)),m.title=Z(a.text,r);for(let{segment:d,part:p}of u){let b=g(r,d.number),S=E(d.label,r);p.style.width=`${100*b/s}%`,p.
title=`${S}: ${w(b)} ${t.unit}`,x(p,b/s>Mt?S:"")}}}}}function Ve(t){let e=c("div","track"),n=c("figcaption","after"),o=c(
"figure","ruler",c("div","title",t.title),e,n),r=t.segments.map(s=>{let a=c("b"),l=c("span"),u=c("div","segment",a,l);return u.
style.background=R(s.colour),e.append(u),{segment:s,part:u,name:a,range:l}});return{node:o,update:s=>{let a=0;for(let{segment:l,
part:u,name:m,range:d}of r){let p=g(s,l.number),b=E(l.label,s),S=p===1?`${a}`:`${a}–${a+p-1}`;u.style.flexGrow=String(
p),u.title=`${b}: channels ${S}`,x(m,b),x(d,S),d.hidden=u.clientWidth>0&&d.scrollWidth>u.clientWidth,a+=p}x(n,E(t.total,
s))}}}function He(t){let e=c("p","says");return{node:e,update:o=>x(e,t.sentences.map(r=>J(r,o)).join(" "))}}function Pe(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var O=12,me=18,Ie=6.4,V=12,Tt=520,Ge={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function _e(t,e){let n=t.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${e}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var ze=({source:t})=>`${t} · ${location.href}`;function We(t,e,n,o,r){
let i=Math.max(e[0],Tt),s=Math.floor(i/Ie),a=h("svg"),l=O,u=(p,b="normal")=>{for(let S of _e(p,s))a.append(h("text",{...Ge,
x:O,y:l+V,fill:o,"font-weight":b},S)),l+=me};u(n.title,"bold"),u(n.sizes);let m=O;for(let{colours:p,text:b}of n.legend){
let S=V*p.length+6+Ie*b.length+14;m>O&&m+S>i&&(m=O,l+=me),p.forEach((re,oe)=>{a.append(h("rect",{x:m+V*oe,y:l+2,width:V,
height:V,fill:re}))});let ne=m+V*p.length+6;a.append(h("text",{...Ge,x:ne,y:l+V,fill:o},b)),m+=S}n.legend.length&&(l+=me),
T(t,{x:O,y:l+4,width:e[0],height:e[1]}),a.append(t),l+=e[1]+8,u(ze(n));let d=[i+2*O,l+O];return T(a,{width:d[0],height:d[1],
viewBox:`0 0 ${d[0]} ${d[1]}`}),a.prepend(h("rect",{width:"100%",height:"100%",fill:r})),[a,d]}var kt=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],je=2;function pe(t){if(!t.startsWith("color("))return t;let e=le(c("canvas",{width:1,height:1}));return e.fillStyle=t,e.fillRect(
0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Lt=t=>getComputedStyle(t).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function Je(t,e,n){return[...t.querySelectorAll(e)].map(o=>({colours:[pe(getComputedStyle(
k(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function Ke(t,e){
let n=t.cloneNode(!0),o=[...t.querySelectorAll("*")],{width:r,height:i}=t.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(u,m)=>{let d=o[m];if(!d)return;let p=getComputedStyle(d);for(let b of kt)u.style.setProperty(b,pe(p.getPropertyValue(b)))});
let s=pe(getComputedStyle(t).getPropertyValue("color")),[a,l]=We(n,[r,i],e,s,Lt(t));return[new XMLSerializer().serializeToString(
a),l]}var Ue=t=>`data:image/svg+xml,${encodeURIComponent(t)}`;function Xe(t,e){c("a",{href:t,download:e}).click()}async function Nt(t,e){
let n=new Image,[o,[r,i]]=Ke(t,e);n.src=Ue(o),await n.decode();let s=c("canvas",{width:je*r,height:je*i});le(s).drawImage(
n,0,0,s.width,s.height),Xe(s.toDataURL("image/png"),`${e.name}.png`)}function qe(t,e,n,o){let r=c("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",o,{signal:t.signal}),r}function Ye(t,e,n){return c("span","saves",qe(t,"SVG","Save this drawing as SVG",()=>{let r=n();
Xe(Ue(Ke(e,r)[0]),`${r.name}.svg`)}),qe(t,"PNG","Save this drawing as PNG",()=>void Nt(e,n())))}var L=58,H=14,he=20,P=38,B=250,Ct=48,$t=290;function Ze(t,e){let n=t/e,o=10**Math.floor(Math.log10(n)),r=o*([1,2,5].find(
s=>s*o>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=r)i.push(s);return i}function Q(t,[e,n,o],r){T(t,{x:e,y:n,"text-anchor":o}),
x(t,r)}var Bt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Rt=(t,e)=>t.x>=e.x&&t.y>=e.y&&
t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function At(t,e,n,o,r){let i=r.map(a=>a.getBBox()),s=n.find(a=>{Q(t,
a,e);let l=t.getBBox();return Rt(l,o)&&!i.some(u=>Bt(l,u))});Q(t,s??k(n[0]),e)}function Qe(t,e){let n=h("svg",{role:"img"}),
o=n.appendChild(h("g",{class:"grid"})),r=n.appendChild(h("g")),i=n.appendChild(h("g")),s=c("figcaption","legend"),a=c("f\
igure","curve",c("div","title",t.title),n,s),l=i.appendChild(h("rect",{class:"beyond"})),u=t.layers.map(f=>{let N=r.appendChild(
h("path")),v=c("span","swatch"),C=c("span");return N.style.fill=v.style.background=R(f.colour),s.append(c("span","entry",
v,C)),{layer:f,area:N,label:C}}),m=i.appendChild(h("line",{class:"direct"})),d=i.appendChild(h("text",{class:"note"})),p=i.
appendChild(h("line",{class:"mark"})),b=i.appendChild(h("text",{class:"note"})),S=i.appendChild(h("line",{class:"drop"})),
ne=i.appendChild(h("circle",{class:"point",r:6})),re=i.appendChild(h("text",{class:"note strong"})),oe=()=>({...Be(e,t.title),
legend:Je(s,".entry",".swatch")});s.append(Ye(e.lifetime,n,oe));let K=k(e.inputs.find(f=>f.name===t.x),"curve's input"),
D={wide:600,xMax:1};tt();function tt(){let{signal:f}=e.lifetime,N=!1,v=M=>{let A=n.getBoundingClientRect(),F=D.wide*(M.clientX-
A.left)/A.width;e.set(t.x,Math.round((F-L)/(D.wide-L-H)*D.xMax))},C=()=>{N=!1,e.release()},I=M=>{n.setPointerCapture(M.pointerId),
N=!0,v(M)};n.addEventListener("pointerdown",I,{signal:f}),n.addEventListener("pointermove",M=>N&&v(M),{signal:f}),n.addEventListener(
"pointerup",C,{signal:f}),n.addEventListener("pointercancel",C,{signal:f})}function nt(){let f=Math.min(Ct,D.xMax);return Array.
from({length:f+1},(N,v)=>{let C=D.xMax*v/f,I={...e.values(),[t.x]:C},M=[0];for(let{layer:A}of u){let F=k(e.expressions[A.
number],A.number);M.push(k(M.at(-1))+ue(F,I))}return[C,M]})}return{node:a,update:f=>{let N=Pe(),v=D.wide=Math.max(280,(a.
clientWidth||600)/N),C=D.xMax=K.atMost?g(f,K.atMost):K.high,I=nt(),M=g(f,t.line.number),A=1.1*Math.max(M,I.at(-1)?.[1].at(
-1)??0),F=y=>L+(v-L-H)*y/C,G=y=>B-P-(B-he-P)*y/A;T(n,{width:v*N,height:B*N,viewBox:`0 0 ${v} ${B}`});let be={"text-ancho\
r":"middle"};o.replaceChildren(...Ze(A,4).flatMap(y=>[h("line",{x1:L,x2:v-H,y1:G(y),y2:G(y)}),h("text",{x:L-6,y:G(y)+4,"\
text-anchor":"end"},y?Y(y):"0")]),...Ze(C,6).map(y=>h("text",{x:F(y),y:B-P+16,...be},w(y))),h("text",{x:(L+v-H)/2,y:B-4,
...be},t.xLabel),h("text",{x:4,y:12},t.yLabel)),u.forEach(({layer:y,area:q,label:se},Ee)=>{let Se=ct=>I.map(([ut,dt])=>`${F(
ut)},${G(k(dt[ct]))}`);q.setAttribute("d",`M${[...Se(Ee+1),...Se(Ee).reverse()].join("L")}Z`),x(se,E(y.label,f))});let _=G(
M),z=F(g(f,t.mark.number));T(m,{x1:L,y1:_,x2:v-H,y2:_}),Q(d,[L+6,_-6,"start"],E(t.line.text,f)),T(p,{x1:z,y1:_,x2:z,y2:B-
P});let rt=z-L>$t;Q(b,rt?[z-6,_-6,"end"]:[v-H,12,"end"],E(t.mark.text,f)),T(l,{x:z,y:he,width:Math.max(0,v-H-z),height:B-
he-P});let ve=g(f,t.x),ie=u.reduce((y,{layer:q})=>y+g(f,q.number),0),W=F(ve),U=G(ie);T(ne,{cx:W,cy:U}),T(S,{x1:W,y1:U,x2:W,
y2:B-P});let ot=U<_+16?[22,38,54,-8]:[-8,22,38,-24],ye=[W+11,0,"start"],we=[W-11,0,"end"],it=W>v*.6?[we,ye]:[ye,we],st=ot.
flatMap(y=>it.map(([q,,se])=>[q,U+y,se])),at={x:L,y:0,width:v-L,height:B-P};At(re,Y(ie),st,at,[d,b]);let lt=[E(t.line.text,
f),E(t.mark.text,f),`${K.label} ${ve}: ${w(ie)}`];n.setAttribute("aria-label",`${t.title}: ${lt.join("; ")}`)}}}var Ft=150,Ot=500,Dt={formula:Ae,tiles:Fe,curve:Qe,table:Oe,bars:De,ruler:Ve,text:He},ee=class{constructor(e,n={}){this.
host=e;this.makers={...Dt,...n},this.sending=e.delayed(Ft)}echo=new X;sending;makers;built="";view=null;update({told:e,...n}){
let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){this.
built=r;let i=this.view?.end();this.view=new fe(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},fe=class{constructor(e,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Ot);let s=c("div","inputs"),a=c("div","beside"),l=c("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,s)),
s.append(this.note);let u={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(d,p)=>this.set(d,p),release:()=>this.release()},m=(d,p)=>{let S=k(o[d.kind],d.kind)(d,u);return p.append(
S.node),S};this.blocks=[...n.beside.map(d=>m(d,a)),...n.below.map(d=>m(d,l))],this.root.append(s,a,l,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw())}lifetime;note=c(
"div",{class:"note",role:"status"});spoken=c("div",{class:"unseen","aria-live":"polite"});root=c("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let e=ae(this.root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let o=this.panel.groups[e.name],{signal:r}=this.lifetime;o&&n.append(c("div","heading",o));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=c("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),l=c("input",{type:"\
range",class:"range","aria-label":e.label,...s}),u=c("div","input",c("label",{for:i},e.label),a,l);e.colour&&u.style.setProperty(
"--input",R(e.colour)),l.addEventListener("input",()=>this.set(e.name,l.valueAsNumber),{signal:r}),l.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let p=a.valueAsNumber;Number.isFinite(p)&&p===this.nearest(e,p)&&this.set(
e.name,p)},d=()=>{this.setTyped({input:e,typed:a,range:l},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",d,{signal:r}),n.append(u),{input:e,typed:a,range:l}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,g(n,e.atMost)):e.high}nearest(e,n,o=this.echo.value){let r=this.limit(e,o),i=Me(n,
e.low,r);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(e,o):g(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=r?`${o} became ${w(i)}`:`\
the field was empty, so ${w(i)} stays`,l=`allowed is ${e.low} to ${w(this.limit(e))}${s}`;x(this.note,i===o?"":`${e.label}\
: ${l}; ${a}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let o=k(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(o,n),i={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,g(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=ae(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=g(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",w(s));let l=r.valueAsNumber;(r!==e||l===this.wanted[o.name]&&l!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>x(this.spoken,J(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{scheme:n}=this.
panel,o=this.numbers=$e(this.panel.numbers,e);if(n){let[r,i]=n.colours[String(e[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.dataset.drawn=String(
this.drawings+=1)}};var te=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new ge(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let o=new ResizeObserver(n);o.observe(e),this.onEnd(()=>o.disconnect())}},ge=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){e();return}this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var xe=class extends te{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}setState(e,n){this.ended||this.#e.setStateValue(e,n)}trigger(e,n){
this.ended||this.#e.setTriggerValue(e,n)}};function et(t){return Vt(t,e=>e[0])}function Vt(t,e){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,l=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(u){throw l(),
u}return()=>{s.calls===a&&l()}};function o(r){let i=new xe(r);try{let s={host:i,component:t(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var Cn=et(t=>new ee(t));export{Cn as default};
