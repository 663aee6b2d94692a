// Made from frontend/ by `npm run build`.
var $e="http://www.w3.org/2000/svg";function R(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function c(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?R(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function x(e,t={},...n){let o=document.createElementNS($e,
e);return R(o,t),o.append(...n.filter(r=>r!=="")),o}function M(e,t){e.textContent!==t&&(e.textContent=t)}function St(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function Z(e,t,n){return Math.min(Math.max(e,t),n)}function O(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function Et(e){return O(e.getContext("2d"),"canvas's pen")}var at=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var Be='[data-testid="stMain"]',Ae='[data-testid="stMainBlockContainer"]',_t=()=>document.querySelector(Ae),Re=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Mt(){let e=document.querySelector(Be),t=_t();return e&&
t&&Re()?e.clientHeight-t.offsetHeight:0}function zt(e,t){let n=e.atFrame(t),o=()=>Mt()!==0&&n(),r=_t();r&&e.onResize(r,o),
window.addEventListener("resize",o,{signal:e.signal})}var Fe=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Oe=4,jt=["bytes","KiB","MiB","GiB"];function Ve(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function H(e,t,n){
let{digits:o,places:r}=Ve(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*i+
s)/(2n*s);return e<0?-a:a}var De=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function Q(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?De(r):r}${t?`.${i}`:""}`}function Wt(e,t=0){
return Number.isFinite(e)?Q(H(e,1,t),t):String(e)}function He(e,t,n){let o=i=>Number(H(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:Q(H(e,t,r),r),rounded:o(r)}}var k=e=>Wt(e);function lt(e){if(!Number.isFinite(
e))return String(e);if(H(Math.abs(e),1,0)<BigInt(1e4))return k(e);for(let[t,n,o]of Fe){let{text:r,rounded:i}=He(e,t,o);if(i<
1e3||n==="T")return`${r} ${n}`}return k(e)}function qt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return H(e,1,2)>=
1000n&&(t=1),H(e,1,1)>=1000n&&(t=0),`${Q(H(e,1,t),t,!1)}×`}function Kt(e){if(!Number.isFinite(e))return`${e} %`;let t=H(
e,1,3);return t>=1000n?`${Q(H(e,1,2),0,!1)} %`:`${Q(t,1,!1)} %`}var Pe=e=>e<1?`${Kt(e)} of`:qt(e),Ie=e=>Wt(e,1);function Ge(e){
if(!Number.isFinite(e))return String(e);let t=Number(H(e,1,0))*Oe;for(let[n,o]of jt.entries()){let r=n?1:0,i=H(t,1024**n,
r);if(n===jt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${Q(i,r)} ${o}`}return k(t)}var Ut={exact:k,count:lt,ratio:qt,
against:Pe,one:Ie,percent:Kt,memory:Ge};function S(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function Tt(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=S(t,s);n+=i}return n}function Lt(e,t){return"terms"in e?Tt(e,t):Tt(e.over,
t)/Tt(e.under,t)}function Jt(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=Lt(r,t);return n}var _e={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function C(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Ut[r]:k)(S(t,o)))}function ct(e,t){return C(e.replaceAll(":count}",":exact}"),t)}function nt(e,t){
let n=([r,i,s])=>_e[i](S(t,r),typeof s=="string"?S(t,s):s),o=e.find(r=>r.when.every(n));return o?C(o.text,t):""}var I=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function ut({leaves:e,inputs:t,values:n},o){let r=n();return{
source:e.source,title:[e.title,o].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function rt(e){let t=c("span","chip");return t.style.background=
I(e),t}function Xt(e,t){let n=c("b","",e);return{node:c("span","factor",n,c("i","",t)),value:n}}function ze(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(c("span","part")),n]))}function je(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,i)=>{i&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(Xt(
String(r.coefficient),"").node),r.factors.map((a,l)=>{let u=o.get(a)??[a],m=s[a]=(s[a]??-1)+1;(l||r.coefficient!==1)&&t.
append("·");let{node:p,value:b}=Xt("",u[Math.min(m,u.length-1)]??"");return t.append(p),[b,a]})})}function Yt(e,t){let n=c(
"div","formula"),o=e.rows.map(i=>{let s=rt(i.colour),a=c("span","body"),l=c("strong","result"),u=c("span","after"),m=i.sum?
ze(i.sum,a):je(i,a,t),p=c("span","right","= ",l);return n.append(c("div","row",s,a,p,u)),{row:i,label:s,factors:m,result:l,
after:u}});return{node:n,update:i=>{for(let{row:s,label:a,factors:l,result:u,after:m}of o){M(a,C(s.label,i));for(let[p,b]of l)
M(p,k(S(i,b)));M(u,k(S(i,s.number))),M(m,nt(s.after??[],i))}}}}function Zt(e){let t=c("div","tiles"),n=e.items.map(r=>{let i=c(
"strong"),s=c("div","tile",c("span","",r.label),i,c("span","",r.unit));return s.style.borderColor=I(r.colour),t.append(s),
{item:r,value:i}});return{node:t,update:r=>{for(let{item:i,value:s}of n)M(s,C(i.text,r)),s.title=ct(i.text,r)}}}function Qt(e){
let t=c("table","",c("caption","",e.caption)),n=c("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(l=>c("th",{scope:"col"},l)));let i=[],s=[];for(let l of e.rows){let u=r.insertRow(),m=rt(l.colour);
u.append(c("th",{scope:"row"},m)),i.push([m,l.label]);for(let p of l.cells)s.push([u.insertCell(),p])}return{node:n,update:l=>{
for(let[u,m]of i)M(u,C(m,l));for(let[u,m]of s)M(u,C(m,l)),u.title=ct(m,l)}}}var We=.09;function te(e){let t=c("figure","\
bars",c("figcaption","title",e.title)),n=e.rows.map(r=>{let i=c("span","name"),s=c("div","track"),a=c("span","end"),l=r.
segments.map(u=>{let m=s.appendChild(c("div","segment"));return m.style.background=I(u.colour),{segment:u,part:m}});return t.
append(c("div","bar",i,s,a)),{row:r,label:i,segments:l,end:a}});return{node:t,update:r=>{let i=n.map(({row:a})=>a.segments.
reduce((l,u)=>l+S(r,u.number),0)),s=Math.max(1,...i);for(let{row:a,label:l,segments:u,end:m}of n){M(l,C(a.label,r)),M(m,
C(a.text,r)),m.title=ct(a.text,r);for(let{segment:p,part:b}of u){let T=S(r,p.number),N=C(p.label,r);b.style.width=`${100*
T/s}%`,b.title=`${N}: ${k(T)} ${e.unit}`,M(b,T/s>We?N:"")}}}}}function ee(e){let t=c("div","track"),n=c("figcaption","af\
ter"),o=c("figure","ruler",c("div","title",e.title),t,n),r=e.segments.map(s=>{let a=c("b"),l=c("span"),u=c("div","segmen\
t",a,l);return u.style.background=I(s.colour),t.append(u),{segment:s,part:u,name:a,range:l}});return{node:o,update:s=>{let a=0;
for(let{segment:l,part:u,name:m,range:p}of r){let b=S(s,l.number),T=C(l.label,s),N=b===1?`${a}`:`${a}–${a+b-1}`;u.style.
flexGrow=String(b),u.title=`${T}: channels ${N}`,M(m,T),M(p,N),p.hidden=u.clientWidth>0&&p.scrollWidth>u.clientWidth,a+=
b}M(n,C(e.total,s))}}}function ne(e){let t=c("p","says");return{node:t,update:o=>M(t,e.sentences.map(r=>nt(r,o)).join(" "))}}function mt(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var G=12,kt=18,re=6.4,W=12,qe=520,oe={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function ie(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=t?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var se=({source:e})=>`${e} · ${location.href}`;function ae(e,t,n,o,r){
let i=Math.max(t[0],qe),s=Math.floor(i/re),a=x("svg"),l=G,u=(b,T="normal")=>{for(let N of ie(b,s))a.append(x("text",{...oe,
x:G,y:l+W,fill:o,"font-weight":T},N)),l+=kt};u(n.title,"bold"),u(n.sizes);let m=G;for(let{colours:b,text:T}of n.legend){
let N=W*b.length+6+re*T.length+14;m>G&&m+N>i&&(m=G,l+=kt),b.forEach((j,tt)=>{a.append(x("rect",{x:m+W*tt,y:l+2,width:W,height:W,
fill:j}))});let P=m+W*b.length+6;a.append(x("text",{...oe,x:P,y:l+W,fill:o},T)),m+=N}n.legend.length&&(l+=kt),R(e,{x:G,y:l+
4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,u(se(n));let p=[i+2*G,l+G];return R(a,{width:p[0],height:p[1],viewBox:`\
0 0 ${p[0]} ${p[1]}`}),a.prepend(x("rect",{width:"100%",height:"100%",fill:r})),[a,p]}var Ke=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],le=2;function Ct(e){if(!e.startsWith("color("))return e;let t=Et(c("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ue=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function dt(e,t,n){return[...e.querySelectorAll(t)].map(o=>({colours:[Ct(getComputedStyle(
O(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function ue(e,t){
let n=e.cloneNode(!0),o=[...e.querySelectorAll("*")],{width:r,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(u,m)=>{let p=o[m];if(!p)return;let b=getComputedStyle(p);for(let T of Ke)u.style.setProperty(T,Ct(b.getPropertyValue(T)))});
let s=Ct(getComputedStyle(e).getPropertyValue("color")),[a,l]=ae(n,[r,i],t,s,Ue(e));return[new XMLSerializer().serializeToString(
a),l]}var me=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function de(e,t){c("a",{href:e,download:t}).click()}async function Je(e,t){
let n=new Image,[o,[r,i]]=ue(e,t);n.src=me(o),await n.decode();let s=c("canvas",{width:le*r,height:le*i});Et(s).drawImage(
n,0,0,s.width,s.height),de(s.toDataURL("image/png"),`${t.name}.png`)}function ce(e,t,n,o){let r=c("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function pt(e,t,n){return c("span","saves",ce(e,"SVG","Save this drawing as SVG",()=>{let r=n();
de(me(ue(t,r)[0]),`${r.name}.svg`)}),ce(e,"PNG","Save this drawing as PNG",()=>void Je(t,n())))}var V=58,q=14,Nt=20,K=38,Xe=250,Ye=130,Ze=640,Qe=48,tn=290;function pe(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=r)i.push(s);return i}function ht(e,[t,n,o],r){R(e,{x:t,y:n,
"text-anchor":o}),M(e,r)}var en=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,nn=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function rn(e,t,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{ht(e,a,t);let l=e.getBBox();return nn(l,o)&&!i.some(u=>en(l,u))});ht(e,s??O(n[0]),t)}function he(e,t){let n=x(
"svg",{role:"img"}),o=n.appendChild(x("g",{class:"grid"})),r=n.appendChild(x("g")),i=n.appendChild(x("g")),s=c("figcapti\
on","legend"),a=c("figure","curve",c("div","title",e.title),n,s),l=i.appendChild(x("rect",{class:"beyond"})),u=e.layers.
map(d=>{let g=r.appendChild(x("path")),f=c("span","swatch"),h=c("span");return g.style.fill=f.style.background=I(d.colour),
s.append(c("span","entry",f,h)),{layer:d,area:g,label:h}}),m=i.appendChild(x("line",{class:"direct"})),p=i.appendChild(x(
"text",{class:"note"})),b=i.appendChild(x("line",{class:"mark"})),T=i.appendChild(x("text",{class:"note"})),N=i.appendChild(
x("line",{class:"drop"})),P=i.appendChild(x("circle",{class:"point",r:6})),j=i.appendChild(x("text",{class:"note strong"})),
tt=()=>({...ut(t,e.title),legend:dt(s,".entry",".swatch")});s.append(pt(t.lifetime,n,tt));let U=O(t.inputs.find(d=>d.name===
e.x),"curve's input"),D={wide:600,xMax:1,high:Xe};yt();function yt(){let{signal:d}=t.lifetime,g=!1,f=w=>{let E=n.getBoundingClientRect(),
$=D.wide*(w.clientX-E.left)/E.width;t.set(e.x,Math.round(($-V)/(D.wide-V-q)*D.xMax))},h=()=>{g=!1,t.release()},v=w=>{n.setPointerCapture(
w.pointerId),g=!0,f(w)};n.addEventListener("pointerdown",v,{signal:d}),n.addEventListener("pointermove",w=>g&&f(w),{signal:d}),
n.addEventListener("pointerup",h,{signal:d}),n.addEventListener("pointercancel",h,{signal:d})}function y(){let d=Math.min(
Qe,D.xMax);return Array.from({length:d+1},(g,f)=>{let h=D.xMax*f/d,v={...t.values(),[e.x]:h},w=[0];for(let{layer:E}of u){
let $=O(t.expressions[E.number],E.number);w.push(O(w.at(-1))+Lt($,v))}return[h,w]})}return{node:a,update:d=>{let g=mt(),
f=D.wide=Math.max(280,(a.clientWidth||600)/g),h=D.high=Math.round(Z(D.high+Mt()/g,Ye,Ze)),v=D.xMax=U.atMost?S(d,U.atMost):
U.high,w=y(),E=S(d,e.line.number),$=1.1*Math.max(E,w.at(-1)?.[1].at(-1)??0),B=A=>V+(f-V-q)*A/v,F=A=>h-K-(h-Nt-K)*A/$;R(n,
{width:f*g,height:h*g,viewBox:`0 0 ${f} ${h}`});let Vt={"text-anchor":"middle"};o.replaceChildren(...pe($,4).flatMap(A=>[
x("line",{x1:V,x2:f-q,y1:F(A),y2:F(A)}),x("text",{x:V-6,y:F(A)+4,"text-anchor":"end"},A?lt(A):"0")]),...pe(v,6).map(A=>x(
"text",{x:B(A),y:h-K+16,...Vt},k(A))),x("text",{x:(V+f-q)/2,y:h-4,...Vt},e.xLabel),x("text",{x:4,y:12},e.yLabel)),u.forEach(
({layer:A,area:et,label:wt},It)=>{let Gt=ke=>w.map(([Ce,Ne])=>`${B(Ce)},${F(O(Ne[ke]))}`);et.setAttribute("d",`M${[...Gt(
It+1),...Gt(It).reverse()].join("L")}Z`),M(wt,C(A.label,d))});let J=F(E),X=B(S(d,e.mark.number));R(m,{x1:V,y1:J,x2:f-q,y2:J}),
ht(p,[V+6,J-6,"start"],C(e.line.text,d)),R(b,{x1:X,y1:J,x2:X,y2:h-K});let we=X-V>tn;ht(T,we?[X-6,J-6,"end"]:[f-q,12,"end"],
C(e.mark.text,d)),R(l,{x:X,y:Nt,width:Math.max(0,f-q-X),height:h-Nt-K});let Dt=S(d,e.x),vt=u.reduce((A,{layer:et})=>A+S(
d,et.number),0),Y=B(Dt),st=F(vt);R(P,{cx:Y,cy:st}),R(N,{x1:Y,y1:st,x2:Y,y2:h-K});let Se=st<J+16?[22,38,54,-8]:[-8,22,38,
-24],Ht=[Y+11,0,"start"],Pt=[Y-11,0,"end"],Ee=Y>f*.6?[Pt,Ht]:[Ht,Pt],Me=Se.flatMap(A=>Ee.map(([et,,wt])=>[et,st+A,wt])),
Te={x:V,y:0,width:f-V,height:h-K};rn(j,lt(vt),Me,Te,[p,T]);let Le=[C(e.line.text,d),C(e.mark.text,d),`${U.label} ${Dt}: ${k(
vt)}`];n.setAttribute("aria-label",`${e.title}: ${Le.join("; ")}`)}}}var on=150,sn=500,an={formula:Yt,tiles:Zt,curve:he,table:Qt,bars:te,ruler:ee,text:ne},ft=class{constructor(t,n={}){this.
host=t;this.makers={...an,...n},this.sending=t.delayed(on)}echo=new at;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new $t(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},$t=class{constructor(t,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(sn);let s=c("div","inputs"),a=c("div","beside"),l=c("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let u={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,b)=>this.set(p,b),release:()=>this.release()},m=(p,b)=>{let N=O(o[p.kind],p.kind)(p,u);return b.append(
N.node),N};this.blocks=[...n.beside.map(p=>m(p,a)),...n.below.map(p=>m(p,l))],this.root.append(s,a,l,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),zt(this.
lifetime,()=>this.draw())}lifetime;note=c("div",{class:"note",role:"status"});spoken=c("div",{class:"unseen","aria-live":"\
polite"});root=c("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=St(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(c("div","heading",o));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=c("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),l=c("input",{type:"\
range",class:"range","aria-label":t.label,...s}),u=c("div","input",c("label",{for:i},t.label),a,l);t.colour&&u.style.setProperty(
"--input",I(t.colour)),l.addEventListener("input",()=>this.set(t.name,l.valueAsNumber),{signal:r}),l.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let b=a.valueAsNumber;Number.isFinite(b)&&b===this.nearest(t,b)&&this.set(
t.name,b)},p=()=>{this.setTyped({input:t,typed:a,range:l},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",p,{signal:r}),n.append(u),{input:t,typed:a,range:l}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,S(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),i=Z(n,
t.low,r);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(t,o):S(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=r?`${o} became ${k(i)}`:`\
the field was empty, so ${k(i)} stays`,l=`allowed is ${t.low} to ${k(this.limit(t))}${s}`;M(this.note,i===o?"":`${t.label}\
: ${l}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let o=O(this.panel.inputs.find(s=>s.name===
t),t),r=this.wanted[t]=this.nearest(o,n),i={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,S(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=St(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=S(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",k(s));let l=r.valueAsNumber;(r!==t||l===this.wanted[o.name]&&l!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>M(this.spoken,nt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=Jt(this.panel.numbers,t);if(n){let[r,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var gt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new Bt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},Bt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){t();return}this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var At=class extends gt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}setState(t,n){this.ended||this.#t.setStateValue(t,n)}trigger(t,n){
this.ended||this.#t.setTriggerValue(t,n)}};function fe(e){return ln(e,t=>t[0])}function ln(e,t){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,l=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(t(r.data))}catch(u){throw l(),
u}return()=>{s.calls===a&&l()}};function o(r){let i=new At(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var cn=5e3,ge=e=>e;var ot=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function un(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var xt=class{#t=null;#e=0;constructor(t){
t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){return this.#e}go({ms:t,draw:n,ease:o=ot,from:r=0,
done:i}){this.stop();let s=Math.min(t,cn),a=null,l=()=>{this.#t=null,this.#e=1,n(1),i?.()},u=m=>{if(a??=m-r*s,this.#e=Z(
(m-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(u),n(o(this.#e))};this.#e=r,un()||s<=0?l():this.#t=requestAnimationFrame(
u)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};var z=62,be=.34,Ft=.26,mn=128,bt=16,dn=34,pn=140,_=2,Ot=600,ye=300,Rt=Ot/(Ot+ye),hn=9,xe=(e,t,n)=>e+n*(t-e);function it(e,t,n,o,r,i=""){
let s=z*o,a=s*be,l=s*Ft,u=t-s,m=e+n,p=(...P)=>P.map(j=>j.join(",")).join(" "),b=p([e,u],[e+a,u-l],[m+a,u-l],[m,u]),T=p([
m,u],[m+a,u-l],[m+a,t-l],[m,t]),N=[x("rect",{x:e,y:u,width:n,height:s,class:"front"}),x("polygon",{points:b,class:"lid"}),
x("polygon",{points:T,class:"end"})];if(r)for(let P of N)P.style.setProperty("--colour",r);return x("g",{class:`slab ${i}`},
...N)}function ve(e,t){let n=x("svg",{role:"img"}),o=c("div","outputs"),r=c("p",`verdict ${e.fits?"":"broken"}`),i=()=>({
...ut(t,r.textContent),legend:dt(o,".output",".chip")}),s=c("button",{type:"button",class:"button stack"},"▶ Stack them"),
a=pt(t.lifetime,n,i),l=c("figure","slabs",n,c("div","under",s,a),r,o),u=new xt(t.lifetime),m=1,p=e.items.map(y=>{let L=rt(
y.colour),d=c("b"),g=c("span","where");L.textContent=y.label;let f=c("div","output",L,d,g,c("span","how",y.how));return f.
classList.toggle("odd",y.odd),o.append(f),{item:y,size:d,where:g}}),b=()=>{let y=Ot+(e.fits?0:ye),L=d=>{m=d,T&&P(T)};u.go(
{ms:y,ease:ge,draw:L})},T=null;s.addEventListener("click",b,{signal:t.lifetime.signal});let N=y=>{T=y,P(y);let L=e.fits?
C(e.says,y):e.error;M(r,L),n.setAttribute("aria-label",L);for(let{item:d,size:g,where:f}of p){M(g,C(d.shape,y));let h=S(
y,d.start),v=S(y,d.stop)-1,w=h===v?k(h):`${k(h)}–${k(v)}`;M(f,e.fits?`channels ${w}`:d.odd?"does not fit":"")}};function P(y){
let L=mt(),d=Math.max(280,(l.clientWidth||640)/L),g=z*be,f=z*Ft,h=d-g-3*bt-4,v=S(y,e.total),w=mn;for(;w<v;)w*=2;let E=h/
w,$=F=>S(y,F)*E,B=[f+z+2,2*(f+z)+46,3*(f+z)+82];n.dataset.stacked=m.toFixed(2),R(n,{viewBox:`0 0 ${d} ${B[2]+26}`,width:d*
L}),n.replaceChildren(...j(y,B[0],$(e.input),d,g),...tt(B,$),...U(B[1],$),x("text",{x:_,y:B[1]+20,class:"muted"},e.joinText),
...D(B,$),...yt(y,B[2],E))}function j(y,L,d,g,f){let h=_+d,v=h+f+10+pn<g,w={x:v?h+f+10:h-8,y:L-z/2+4},E={"text-anchor":v?
"start":"end",class:v?"":"inside"};return[it(_,L,d,1,""),x("text",{...w,...E},C(e.inputText,y))]}function tt([y,L],d){let g=_+
d(e.input)/2,f=_;return e.items.map(h=>{let v=f+d(h.depth)/2,w=z*h.share,E=L-w-w*Ft-2;f+=d(h.depth)+bt;let $=`M${g},${y}\
 C${g},${y+22} ${v},${y+14} ${v},${E}`;return x("path",{class:"wire",d:$})})}function U(y,L){let d=_;return e.items.flatMap(
g=>{let f=L(g.depth),h=[it(d,y,f,g.share,g.colour)];return g.odd&&h.push(it(d,y,f,1,"","ghost")),d+=f+bt,h})}function D([
,y,L],d){let g=e.fits?ot(m):ot(Math.min(1,m/Rt)),f=e.fits?0:hn*ot(Math.max(0,(m-Rt)/(1-Rt))),h=_;return e.items.flatMap(
(v,w)=>{let E=d(v.depth),$=xe(h+w*bt,h+w*f,g),B=xe(y,L,g);h+=E;let F=it($,B,E,v.share,v.colour,e.fits?"":"loose");return v.
odd?[F,it($,B,E,1,"","ghost")]:[F]})}function yt(y,L,d){let g=[],f=[0,...e.items.map(v=>S(y,v.stop))],h=-1/0;f.forEach((v,w)=>{
let E=_+v*d,$=w===f.length-1,B=E-h<dn;if(!e.fits||(g.push(x("line",{x1:E,x2:E,y1:L,y2:L+6,class:"tick"})),B&&!$))return;
B&&g.pop();let F=w?$?"end":"middle":"start";g.push(x("text",{x:E,y:L+19,"text-anchor":F},k(v))),h=E});for(let v of g)v.style.
opacity=String(m**4);return g}return{node:l,update:N}}var yr=fe(e=>new ft(e,{slabs:ve}));export{yr as default};
