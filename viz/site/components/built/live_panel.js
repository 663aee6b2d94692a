// Made from frontend/ by `npm run build`.
var ft="http://www.w3.org/2000/svg";function k(t,e){for(let[n,o]of Object.entries(e))o===!1||o===null||o===void 0?t.removeAttribute(
n):t.setAttribute(n,o===!0?"":String(o))}function c(t,e="",...n){let o=document.createElement(t);return typeof e!="strin\
g"?k(o,e):e&&(o.className=e),o.append(...n.filter(r=>r!=="")),o}function h(t,e={},...n){let o=document.createElementNS(ft,
t);return k(o,e),o.append(...n.filter(r=>r!=="")),o}function x(t,e){t.textContent!==e&&(t.textContent=e)}function le(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function X(t,e,n){return Math.min(Math.max(t,e),n)}function C(t,e="value"){if(t==null)throw new Error(`the ${e} i\
s missing`);return t}function ce(t){return C(t.getContext("2d"),"canvas's pen")}var Y=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=1}`}}static ofPage(e){let n=window,
o=n.inceptionEchoes??={};return o[e]??=new t}};var gt='[data-testid="stMain"]',xt='[data-testid="stMainBlockContainer"]',ke=()=>document.querySelector(xt),bt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function ue(){let t=document.querySelector(gt),e=ke();return t&&
e&&bt()?t.clientHeight-e.offsetHeight:0}function Le(t,e){let n=t.atFrame(e),o=()=>ue()!==0&&n(),r=ke();r&&t.onResize(r,o),
window.addEventListener("resize",o,{signal:t.signal})}var vt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],yt=4,Ce=["bytes","KiB","MiB","GiB"];function wt(t){let[e="0",n="\
0"]=String(t).split("e"),[o="0",r=""]=e.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function $(t,e,n){
let{digits:o,places:r}=wt(Math.abs(t)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),a=(2n*o*i+
s)/(2n*s);return t<0?-a:a}var Et=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function W(t,e,n=!0){let o=String(t<0n?-t:t).padStart(
e+1,"0"),r=o.slice(0,o.length-e),i=o.slice(o.length-e);return`${t<0n?"-":""}${n?Et(r):r}${e?`.${i}`:""}`}function Ne(t,e=0){
return Number.isFinite(t)?W($(t,1,e),e):String(t)}function St(t,e,n){let o=i=>Number($(Math.abs(t),e,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:W($(t,e,r),r),rounded:o(r)}}var E=t=>Ne(t);function Z(t){if(!Number.isFinite(
t))return String(t);if($(Math.abs(t),1,0)<BigInt(1e4))return E(t);for(let[e,n,o]of vt){let{text:r,rounded:i}=St(t,e,o);if(i<
1e3||n==="T")return`${r} ${n}`}return E(t)}function $e(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return $(t,1,2)>=
1000n&&(e=1),$(t,1,1)>=1000n&&(e=0),`${W($(t,1,e),e,!1)}×`}function Be(t){if(!Number.isFinite(t))return`${t} %`;let e=$(
t,1,3);return e>=1000n?`${W($(t,1,2),0,!1)} %`:`${W(e,1,!1)} %`}var Mt=t=>t<1?`${Be(t)} of`:$e(t),Tt=t=>Ne(t,1);function kt(t){
if(!Number.isFinite(t))return String(t);let e=Number($(t,1,0))*yt;for(let[n,o]of Ce.entries()){let r=n?1:0,i=$(e,1024**n,
r);if(n===Ce.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${W(i,r)} ${o}`}return E(e)}var Re={exact:E,count:Z,ratio:$e,
against:Mt,one:Tt,percent:Be,memory:kt};function g(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function de(t,e){let n=0;
for(let[o,r]of t.terms){let i=o;for(let s of r)i*=g(e,s);n+=i}return n}function me(t,e){return"terms"in t?de(t,e):de(t.over,
e)/de(t.under,e)}function Ae(t,e){let n={...e};for(let[o,r]of Object.entries(t))n[o]=me(r,e);return n}var Lt={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function S(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Re[r]:E)(g(e,o)))}function Q(t,e){return S(t.replaceAll(":count}",":exact}"),e)}function q(t,e){
let n=([r,i,s])=>Lt[i](g(e,r),typeof s=="string"?g(e,s):s),o=t.find(r=>r.when.every(n));return o?S(o.text,e):""}var R=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function Fe({leaves:t,inputs:e,values:n},o){let r=n();return{
source:t.source,title:[t.title,o].filter(Boolean).join(" · "),name:[t.name,...e.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:e.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function pe(t){let e=c("span","chip");return e.style.background=
R(t),e}function Oe(t,e){let n=c("b","",t);return{node:c("span","factor",n,c("i","",e)),value:n}}function Ct(t,e){return t.map((n,o)=>(o&&
e.append(" + "),[e.appendChild(c("span","part")),n]))}function Nt(t,e,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,i)=>{i&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(Oe(
String(r.coefficient),"").node),r.factors.map((a,l)=>{let u=o.get(a)??[a],m=s[a]=(s[a]??-1)+1;(l||r.coefficient!==1)&&e.
append("·");let{node:d,value:p}=Oe("",u[Math.min(m,u.length-1)]??"");return e.append(d),[p,a]})})}function He(t,e){let n=c(
"div","formula"),o=t.rows.map(i=>{let s=pe(i.colour),a=c("span","body"),l=c("strong","result"),u=c("span","after"),m=i.sum?
Ct(i.sum,a):Nt(i,a,e),d=c("span","right","= ",l);return n.append(c("div","row",s,a,d,u)),{row:i,label:s,factors:m,result:l,
after:u}});return{node:n,update:i=>{for(let{row:s,label:a,factors:l,result:u,after:m}of o){x(a,S(s.label,i));for(let[d,p]of l)
x(d,E(g(i,p)));x(u,E(g(i,s.number))),x(m,q(s.after??[],i))}}}}function De(t){let e=c("div","tiles"),n=t.items.map(r=>{let i=c(
"strong"),s=c("div","tile",c("span","",r.label),i,c("span","",r.unit));return s.style.borderColor=R(r.colour),e.append(s),
{item:r,value:i}});return{node:e,update:r=>{for(let{item:i,value:s}of n)x(s,S(i.text,r)),s.title=Q(i.text,r)}}}function Ve(t){
let e=c("table","",c("caption","",t.caption)),n=c("div","scroll",e),o=e.createTHead().insertRow(),r=e.createTBody();o.append(
...["",...t.columns].map(l=>c("th",{scope:"col"},l)));let i=[],s=[];for(let l of t.rows){let u=r.insertRow(),m=pe(l.colour);
u.append(c("th",{scope:"row"},m)),i.push([m,l.label]);for(let d of l.cells)s.push([u.insertCell(),d])}return{node:n,update:l=>{
for(let[u,m]of i)x(u,S(m,l));for(let[u,m]of s)x(u,S(m,l)),u.title=Q(m,l)}}}var $t=.09;function Pe(t){let e=c("figure","b\
ars",c("figcaption","title",t.title)),n=t.rows.map(r=>{let i=c("span","name"),s=c("div","track"),a=c("span","end"),l=r.segments.
map(u=>{let m=s.appendChild(c("div","segment"));return m.style.background=R(u.colour),{segment:u,part:m}});return e.append(
c("div","bar",i,s,a)),{row:r,label:i,segments:l,end:a}});return{node:e,update:r=>{let i=n.map(({row:a})=>a.segments.reduce(
(l,u)=>l+g(r,u.number),0)),s=Math.max(1,...i);for(let{row:a,label:l,segments:u,end:m}of n){x(l,S(a.label,r)),x(m,S(a.text,
r)),m.title=Q(a.text,r);for(let{segment:d,part:p}of u){let v=g(r,d.number),M=S(d.label,r);p.style.width=`${100*v/s}%`,p.
title=`${M}: ${E(v)} ${t.unit}`,x(p,v/s>$t?M:"")}}}}}function Ie(t){let e=c("div","track"),n=c("figcaption","after"),o=c(
"figure","ruler",c("div","title",t.title),e,n),r=t.segments.map(s=>{let a=c("b"),l=c("span"),u=c("div","segment",a,l);return u.
style.background=R(s.colour),e.append(u),{segment:s,part:u,name:a,range:l}});return{node:o,update:s=>{let a=0;for(let{segment:l,
part:u,name:m,range:d}of r){let p=g(s,l.number),v=S(l.label,s),M=p===1?`${a}`:`${a}–${a+p-1}`;u.style.flexGrow=String(
p),u.title=`${v}: channels ${M}`,x(m,v),x(d,M),d.hidden=u.clientWidth>0&&d.scrollWidth>u.clientWidth,a+=p}x(n,S(t.total,
s))}}}function Ge(t){let e=c("p","says");return{node:e,update:o=>x(e,t.sentences.map(r=>q(r,o)).join(" "))}}function ze(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var F=12,he=18,_e=6.4,O=12,Bt=520,We={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function je(t,e){let n=t.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${e}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var qe=({source:t})=>`${t} · ${location.href}`;function Ke(t,e,n,o,r){
let i=Math.max(e[0],Bt),s=Math.floor(i/_e),a=h("svg"),l=F,u=(p,v="normal")=>{for(let M of je(p,s))a.append(h("text",{...We,
x:F,y:l+O,fill:o,"font-weight":v},M)),l+=he};u(n.title,"bold"),u(n.sizes);let m=F;for(let{colours:p,text:v}of n.legend){
let M=O*p.length+6+_e*v.length+14;m>F&&m+M>i&&(m=F,l+=he),p.forEach((oe,ie)=>{a.append(h("rect",{x:m+O*ie,y:l+2,width:O,
height:O,fill:oe}))});let re=m+O*p.length+6;a.append(h("text",{...We,x:re,y:l+O,fill:o},v)),m+=M}n.legend.length&&(l+=he),
k(t,{x:F,y:l+4,width:e[0],height:e[1]}),a.append(t),l+=e[1]+8,u(qe(n));let d=[i+2*F,l+F];return k(a,{width:d[0],height:d[1],
viewBox:`0 0 ${d[0]} ${d[1]}`}),a.prepend(h("rect",{width:"100%",height:"100%",fill:r})),[a,d]}var Rt=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Je=2;function fe(t){if(!t.startsWith("color("))return t;let e=ce(c("canvas",{width:1,height:1}));return e.fillStyle=t,e.fillRect(
0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var At=t=>getComputedStyle(t).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function Xe(t,e,n){return[...t.querySelectorAll(e)].map(o=>({colours:[fe(getComputedStyle(
C(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function Ye(t,e){
let n=t.cloneNode(!0),o=[...t.querySelectorAll("*")],{width:r,height:i}=t.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(u,m)=>{let d=o[m];if(!d)return;let p=getComputedStyle(d);for(let v of Rt)u.style.setProperty(v,fe(p.getPropertyValue(v)))});
let s=fe(getComputedStyle(t).getPropertyValue("color")),[a,l]=Ke(n,[r,i],e,s,At(t));return[new XMLSerializer().serializeToString(
a),l]}var Ze=t=>`data:image/svg+xml,${encodeURIComponent(t)}`;function Qe(t,e){c("a",{href:t,download:e}).click()}async function Ft(t,e){
let n=new Image,[o,[r,i]]=Ye(t,e);n.src=Ze(o),await n.decode();let s=c("canvas",{width:Je*r,height:Je*i});ce(s).drawImage(
n,0,0,s.width,s.height),Qe(s.toDataURL("image/png"),`${e.name}.png`)}function Ue(t,e,n,o){let r=c("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",o,{signal:t.signal}),r}function et(t,e,n){return c("span","saves",Ue(t,"SVG","Save this drawing as SVG",()=>{let r=n();
Qe(Ze(Ye(e,r)[0]),`${r.name}.svg`)}),Ue(t,"PNG","Save this drawing as PNG",()=>void Ft(e,n())))}var N=58,H=14,ge=20,D=38,Ot=250,Ht=130,Dt=640,Vt=48,Pt=290;function tt(t,e){let n=t/e,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=r)i.push(s);return i}function ee(t,[e,n,o],r){k(t,{x:e,y:n,
"text-anchor":o}),x(t,r)}var It=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Gt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function zt(t,e,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{ee(t,a,e);let l=t.getBBox();return Gt(l,o)&&!i.some(u=>It(l,u))});ee(t,s??C(n[0]),e)}function nt(t,e){let n=h(
"svg",{role:"img"}),o=n.appendChild(h("g",{class:"grid"})),r=n.appendChild(h("g")),i=n.appendChild(h("g")),s=c("figcapti\
on","legend"),a=c("figure","curve",c("div","title",t.title),n,s),l=i.appendChild(h("rect",{class:"beyond"})),u=t.layers.
map(f=>{let L=r.appendChild(h("path")),y=c("span","swatch"),b=c("span");return L.style.fill=y.style.background=R(f.colour),
s.append(c("span","entry",y,b)),{layer:f,area:L,label:b}}),m=i.appendChild(h("line",{class:"direct"})),d=i.appendChild(h(
"text",{class:"note"})),p=i.appendChild(h("line",{class:"mark"})),v=i.appendChild(h("text",{class:"note"})),M=i.appendChild(
h("line",{class:"drop"})),re=i.appendChild(h("circle",{class:"point",r:6})),oe=i.appendChild(h("text",{class:"note stron\
g"})),ie=()=>({...Fe(e,t.title),legend:Xe(s,".entry",".swatch")});s.append(et(e.lifetime,n,ie));let K=C(e.inputs.find(f=>f.
name===t.x),"curve's input"),B={wide:600,xMax:1,high:Ot};ot();function ot(){let{signal:f}=e.lifetime,L=!1,y=T=>{let A=n.
getBoundingClientRect(),P=B.wide*(T.clientX-A.left)/A.width;e.set(t.x,Math.round((P-N)/(B.wide-N-H)*B.xMax))},b=()=>{L=!1,
e.release()},V=T=>{n.setPointerCapture(T.pointerId),L=!0,y(T)};n.addEventListener("pointerdown",V,{signal:f}),n.addEventListener(
"pointermove",T=>L&&y(T),{signal:f}),n.addEventListener("pointerup",b,{signal:f}),n.addEventListener("pointercancel",b,{
signal:f})}function it(){let f=Math.min(Vt,B.xMax);return Array.from({length:f+1},(L,y)=>{let b=B.xMax*y/f,V={...e.values(),
[t.x]:b},T=[0];for(let{layer:A}of u){let P=C(e.expressions[A.number],A.number);T.push(C(T.at(-1))+me(P,V))}return[b,T]})}
return{node:a,update:f=>{let L=ze(),y=B.wide=Math.max(280,(a.clientWidth||600)/L),b=B.high=Math.round(X(B.high+ue()/L,Ht,
Dt)),V=B.xMax=K.atMost?g(f,K.atMost):K.high,T=it(),A=g(f,t.line.number),P=1.1*Math.max(A,T.at(-1)?.[1].at(-1)??0),J=w=>N+
(y-N-H)*w/V,I=w=>b-D-(b-ge-D)*w/P;k(n,{width:y*L,height:b*L,viewBox:`0 0 ${y} ${b}`});let ye={"text-anchor":"middle"};o.
replaceChildren(...tt(P,4).flatMap(w=>[h("line",{x1:N,x2:y-H,y1:I(w),y2:I(w)}),h("text",{x:N-6,y:I(w)+4,"text-anchor":"e\
nd"},w?Z(w):"0")]),...tt(V,6).map(w=>h("text",{x:J(w),y:b-D+16,...ye},E(w))),h("text",{x:(N+y-H)/2,y:b-4,...ye},t.xLabel),
h("text",{x:4,y:12},t.yLabel)),u.forEach(({layer:w,area:j,label:ae},Me)=>{let Te=mt=>T.map(([pt,ht])=>`${J(pt)},${I(C(ht[mt]))}`);
j.setAttribute("d",`M${[...Te(Me+1),...Te(Me).reverse()].join("L")}Z`),x(ae,S(w.label,f))});let G=I(A),z=J(g(f,t.mark.number));
k(m,{x1:N,y1:G,x2:y-H,y2:G}),ee(d,[N+6,G-6,"start"],S(t.line.text,f)),k(p,{x1:z,y1:G,x2:z,y2:b-D});let st=z-N>Pt;ee(v,st?
[z-6,G-6,"end"]:[y-H,12,"end"],S(t.mark.text,f)),k(l,{x:z,y:ge,width:Math.max(0,y-H-z),height:b-ge-D});let we=g(f,t.x),se=u.
reduce((w,{layer:j})=>w+g(f,j.number),0),_=J(we),U=I(se);k(re,{cx:_,cy:U}),k(M,{x1:_,y1:U,x2:_,y2:b-D});let at=U<G+16?[22,
38,54,-8]:[-8,22,38,-24],Ee=[_+11,0,"start"],Se=[_-11,0,"end"],lt=_>y*.6?[Se,Ee]:[Ee,Se],ct=at.flatMap(w=>lt.map(([j,,ae])=>[
j,U+w,ae])),ut={x:N,y:0,width:y-N,height:b-D};zt(oe,Z(se),ct,ut,[d,v]);let dt=[S(t.line.text,f),S(t.mark.text,f),`${K.label}\
 ${we}: ${E(se)}`];n.setAttribute("aria-label",`${t.title}: ${dt.join("; ")}`)}}}var _t=150,Wt=500,jt={formula:He,tiles:De,curve:nt,table:Ve,bars:Pe,ruler:Ie,text:Ge},te=class{constructor(e,n={}){this.
host=e;this.makers={...jt,...n},this.sending=e.sending(_t)}echo=new Y;sending;makers;built="";view=null;update({told:e,...n}){
let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){this.
built=r;let i=this.view?.end();this.view=new xe(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},xe=class{constructor(e,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Wt);let s=c("div","inputs"),a=c("div","beside"),l=c("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,s)),
s.append(this.note);let u={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(d,p)=>this.set(d,p),release:()=>this.release()},m=(d,p)=>{let M=C(o[d.kind],d.kind)(d,u);return p.append(
M.node),M};this.blocks=[...n.beside.map(d=>m(d,a)),...n.below.map(d=>m(d,l))],this.root.append(s,a,l,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Le(this.
lifetime,()=>this.draw())}lifetime;note=c("div",{class:"note",role:"status"});spoken=c("div",{class:"unseen","aria-live":"\
polite"});root=c("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=le(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let o=this.panel.groups[e.name],{signal:r}=this.lifetime;o&&n.append(c("div","heading",o));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=c("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),l=c("input",{type:"\
range",class:"range","aria-label":e.label,...s}),u=c("div","input",c("label",{for:i},e.label),a,l);e.colour&&u.style.setProperty(
"--input",R(e.colour)),l.addEventListener("input",()=>this.set(e.name,l.valueAsNumber),{signal:r}),l.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let p=a.valueAsNumber;Number.isFinite(p)&&p===this.nearest(e,p)&&this.set(
e.name,p)},d=()=>{this.setTyped({input:e,typed:a,range:l},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",d,{signal:r}),n.append(u),{input:e,typed:a,range:l}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,g(n,e.atMost)):e.high}nearest(e,n,o=this.echo.value){let r=this.limit(e,o),i=X(n,
e.low,r);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(e,o):g(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=r?`${o} became ${E(i)}`:`\
the field was empty, so ${E(i)} stays`,l=`allowed is ${e.low} to ${E(this.limit(e))}${s}`;x(this.note,i===o?"":`${e.label}\
: ${l}; ${a}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let o=C(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(o,n),i={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,g(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=le(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=g(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",E(s));let l=r.valueAsNumber;(r!==e||l===this.wanted[o.name]&&l!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>x(this.spoken,q(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{scheme:n}=this.
panel,o=this.numbers=Ae(this.panel.numbers,e);if(n){let[r,i]=n.colours[String(e[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.dataset.drawn=String(
this.drawings+=1)}};var ne=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new be(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let o=new ResizeObserver(n);o.observe(e),this.onEnd(()=>o.disconnect())}},be=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){e();return}this.#t=e,this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var ve=class extends ne{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}sending(e){let n=this.delayed(e),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(e,n){
this.ended||this.#e.setStateValue(e,n)}trigger(e,n){this.ended||this.#e.setTriggerValue(e,n)}};function rt(t){return qt(t,e=>e[0])}function qt(t,e){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,l=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(u){throw l(),
u}return()=>{s.calls===a&&l()}};function o(r){let i=new ve(r);try{let s={host:i,component:t(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var Gn=rt(t=>new te(t));export{Gn as default};
