// Made from frontend/ by `npm run build`.
var Ge="http://www.w3.org/2000/svg";function F(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function c(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?F(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function g(e,t={},...n){let r=document.createElementNS(Ge,
e);return F(r,t),r.append(...n.filter(o=>o!=="")),r}function C(e,t){e.textContent!==t&&(e.textContent=t)}function Nt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function _(e,t,n){return Math.min(Math.max(e,t),n)}function K(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function kt(e){return K(e.getContext("2d"),"canvas's pen")}var xt=class e{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#o+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};var ze='[data-testid="stMain"]',We='[data-testid="stMainBlockContainer"]',Xt=()=>document.querySelector(We),_e=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Z(){let e=document.querySelector(ze),t=Xt();return e&&
t&&_e()?e.clientHeight-t.offsetHeight:0}function Yt(e,t){let n=e.atFrame(t),r=()=>Z()!==0&&n(),o=Xt();o&&e.onResize(o,r),window.addEventListener("resize",r,{signal:e.
signal})}var je=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],qe=4,Ut=["bytes","KiB","MiB","GiB"];function Ke(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function Y(e,t,n){
let{digits:r,places:o}=Ke(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),l=(2n*r*i+
s)/(2n*s);return e<0?-l:l}var Xe=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function st(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?Xe(o):o}${t?`.${i}`:""}`}function Jt(e,t=0){
return Number.isFinite(e)?st(Y(e,1,t),t):String(e)}function Ye(e,t,n){let r=i=>Number(Y(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:st(Y(e,t,o),o),rounded:r(o)}}var P=e=>Jt(e);function bt(e){if(!Number.isFinite(
e))return String(e);if(Y(Math.abs(e),1,0)<BigInt(1e4))return P(e);for(let[t,n,r]of je){let{text:o,rounded:i}=Ye(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return P(e)}function Zt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return Y(e,1,2)>=
1000n&&(t=1),Y(e,1,1)>=1000n&&(t=0),`${st(Y(e,1,t),t,!1)}×`}function Qt(e){if(!Number.isFinite(e))return`${e} %`;let t=Y(
e,1,3);return t>=1000n?`${st(Y(e,1,2),0,!1)} %`:`${st(t,1,!1)} %`}var Ue=e=>e<1?`${Qt(e)} of`:Zt(e),Je=e=>Jt(e,1);function Ze(e){
if(!Number.isFinite(e))return String(e);let t=Number(Y(e,1,0))*qe;for(let[n,r]of Ut.entries()){let o=n?1:0,i=Y(t,1024**n,
o);if(n===Ut.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${st(i,o)} ${r}`}return P(t)}var te={exact:P,count:bt,ratio:Zt,
against:Ue,one:Je,percent:Qt,memory:Ze};function E(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function At(e,t){let n=0;
for(let[r,o]of e.terms){let i=r;for(let s of o)i*=E(t,s);n+=i}return n}function Bt(e,t){return"terms"in e?At(e,t):At(e.over,
t)/At(e.under,t)}function ee(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=Bt(o,t);return n}function yt(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,l=d=>{t.setPointerCapture(d.pointerId),s=!0,n(d)},a=d=>{!d.isPrimary||
d.button!==0||(i=d,s=!1,d.pointerType!=="touch"&&l(d))},m=d=>{d.pointerId===i?.pointerId&&(s?n(d):tn(i,d)&&l(d))},p=d=>{
d.pointerId===i?.pointerId&&(!s&&Qe(i,d)<=8&&l(d),h(d))},h=d=>{d.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},S=(d,w)=>{
t.addEventListener(d,w,{signal:o})};S("pointerdown",a),S("pointermove",m),S("pointerup",p),S("pointercancel",h)}var Qe=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function tn(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var ne=16;function oe(e,t){let n=c("span","cover");return yt(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=
en(t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),c("span","track",t,n)}function en(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-ne),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],l=_((t-n.left-ne/2)/r,0,1)*(i-o);return o+
Math.round(l/s)*s}var nn={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function B(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?te[o]:P)(E(t,r)))}function wt(e,t){return B(e.replaceAll(":count}",":exact}"),t)}function dt(e,t){
let n=([o,i,s])=>nn[i](E(t,o),typeof s=="string"?E(t,s):s),r=e.find(o=>o.when.every(n));return r?B(r.text,t):""}var z=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function at({leaves:e,inputs:t,values:n},r){let o=n();return{
source:e.source,title:[e.title,r].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${o[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${o[s]}`).join(" · ")}}function pt(e){let t=c("span","chip");return t.style.background=
z(e),t}function re(e,t){let n=c("b","",e);return{node:c("span","factor",n,c("i","",t)),value:n}}function on(e,t){return e.map((n,r)=>(r&&
t.append(" + "),[t.appendChild(c("span","part")),n]))}function rn(e,t,n){let r=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(e.terms??[]).flatMap((o,i)=>{i&&t.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&t.append(re(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let m=r.get(l)??[l],p=s[l]=(s[l]??-1)+1;(a||o.coefficient!==1)&&t.
append("·");let{node:h,value:S}=re("",m[Math.min(p,m.length-1)]??"");return t.append(h),[S,l]})})}function ie(e,t){let n=c(
"div","formula"),r=e.rows.map(i=>{let s=pt(i.colour),l=c("span","body"),a=c("strong","result"),m=c("span","after"),p=i.sum?
on(i.sum,l):rn(i,l,t),h=c("span","right","= ",a);return n.append(c("div","row",s,l,h,m)),{row:i,label:s,factors:p,result:a,
after:m}});return{node:n,update:i=>{for(let{row:s,label:l,factors:a,result:m,after:p}of r){C(l,B(s.label,i));for(let[h,S]of a)
C(h,P(E(i,S)));C(m,P(E(i,s.number))),C(p,dt(s.after??[],i))}}}}function se(e){let t=c("div","tiles"),n=e.items.map(o=>{let i=c(
"strong"),s=c("div","tile",c("span","",o.label),i,c("span","",o.unit));return s.style.borderColor=z(o.colour),t.append(s),
{item:o,value:i}});return{node:t,update:o=>{for(let{item:i,value:s}of n)C(s,B(i.text,o)),s.title=wt(i.text,o)}}}function ae(e){
let t=c("table","",c("caption","",e.caption)),n=c("div","scroll",t),r=t.createTHead().insertRow(),o=t.createTBody();r.append(
...["",...e.columns].map(a=>c("th",{scope:"col"},a)));let i=[],s=[];for(let a of e.rows){let m=o.insertRow(),p=pt(a.colour);
m.append(c("th",{scope:"row"},p)),i.push([p,a.label]);for(let h of a.cells)s.push([m.insertCell(),h])}return{node:n,update:a=>{
for(let[m,p]of i)C(m,B(p,a));for(let[m,p]of s)C(m,B(p,a)),m.title=wt(p,a)}}}var sn=.09;function le(e){let t=c("figure","\
bars",c("figcaption","title",e.title)),n=e.rows.map(o=>{let i=c("span","name"),s=c("div","track"),l=c("span","end"),a=o.
segments.map(m=>{let p=s.appendChild(c("div","segment"));return p.style.background=z(m.colour),{segment:m,part:p}});return t.
append(c("div","bar",i,s,l)),{row:o,label:i,segments:a,end:l}});return{node:t,update:o=>{let i=n.map(({row:l})=>l.segments.
reduce((a,m)=>a+E(o,m.number),0)),s=Math.max(1,...i);for(let{row:l,label:a,segments:m,end:p}of n){C(a,B(l.label,o)),C(p,
B(l.text,o)),p.title=wt(l.text,o);for(let{segment:h,part:S}of m){let d=E(o,h.number),w=B(h.label,o);S.style.width=`${100*
d/s}%`,S.title=`${w}: ${P(d)} ${e.unit}`,C(S,d/s>sn?w:"")}}}}}function ce(e){let t=c("div","track"),n=c("figcaption","af\
ter"),r=c("figure","ruler",c("div","title",e.title),t,n),o=e.segments.map(s=>{let l=c("b"),a=c("span"),m=c("div","segmen\
t",l,a);return m.style.background=z(s.colour),t.append(m),{segment:s,part:m,name:l,range:a}});return{node:r,update:s=>{let l=0;
for(let{segment:a,part:m,name:p,range:h}of o){let S=E(s,a.number),d=B(a.label,s),w=S===1?`${l}`:`${l}–${l+S-1}`;m.style.
flexGrow=String(S),m.title=`${d}: channels ${w}`,C(p,d),C(h,w),h.hidden=m.clientWidth>0&&h.scrollWidth>m.clientWidth,l+=
S}C(n,B(e.total,s))}}}function ue(e){let t=c("p","says");return{node:t,update:r=>C(t,e.sentences.map(o=>dt(o,r)).join(" "))}}function Q(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var tt=12,Ft=18,me=6.4,nt=12,an=520,de={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function pe(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var he=({source:e})=>`${e} · ${location.href}`;function fe(e,t,n,r,o){
let i=Math.max(t[0],an),s=Math.floor(i/me),l=g("svg"),a=tt,m=(S,d="normal")=>{for(let w of pe(S,s))l.append(g("text",{...de,
x:tt,y:a+nt,fill:r,"font-weight":d},w)),a+=Ft};m(n.title,"bold"),m(n.sizes);let p=tt;for(let{colours:S,text:d}of n.legend){
let w=nt*S.length+6+me*d.length+14;p>tt&&p+w>i&&(p=tt,a+=Ft),S.forEach((W,j)=>{l.append(g("rect",{x:p+nt*j,y:a+2,width:nt,
height:nt,fill:W}))});let R=p+nt*S.length+6;l.append(g("text",{...de,x:R,y:a+nt,fill:r},d)),p+=w}n.legend.length&&(a+=Ft),
F(e,{x:tt,y:a+4,width:t[0],height:t[1]}),l.append(e),a+=t[1]+8,m(he(n));let h=[i+2*tt,a+tt];return F(l,{width:h[0],height:h[1],
viewBox:`0 0 ${h[0]} ${h[1]}`}),l.prepend(g("rect",{width:"100%",height:"100%",fill:o})),[l,h]}var ln=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ge=2;function Rt(e){if(!e.startsWith("color("))return e;let t=kt(c("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var cn=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function vt(e,t,n){return[...e.querySelectorAll(t)].map(r=>({colours:[Rt(getComputedStyle(
K(r.querySelector(n),n)).backgroundColor)],text:[...r.children].map(o=>o.textContent).filter(Boolean).join(" · ")}))}function be(e,t){
let n=e.cloneNode(!0),r=[...e.querySelectorAll("*")],{width:o,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(m,p)=>{let h=r[p];if(!h)return;let S=getComputedStyle(h);for(let d of ln)m.style.setProperty(d,Rt(S.getPropertyValue(d)))});
let s=Rt(getComputedStyle(e).getPropertyValue("color")),[l,a]=fe(n,[o,i],t,s,cn(e));return[new XMLSerializer().serializeToString(
l),a]}var ye=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function we(e,t){c("a",{href:e,download:t}).click()}async function un(e,t){
let n=new Image,[r,[o,i]]=be(e,t);n.src=ye(r),await n.decode();let s=c("canvas",{width:ge*o,height:ge*i});kt(s).drawImage(
n,0,0,s.width,s.height),we(s.toDataURL("image/png"),`${t.name}.png`)}function xe(e,t,n,r){let o=c("button",{type:"button",class:"save",title:n,"aria-label":n},t);return o.addEventListener("\
click",r,{signal:e.signal}),o}function lt(e,t,n){return c("span","saves",xe(e,"SVG","Save this drawing as SVG",()=>{let o=n();
we(ye(be(t,o)[0]),`${o.name}.svg`)}),xe(e,"PNG","Save this drawing as PNG",()=>void un(t,n())))}var X=58,ot=14,Ot=20,rt=38,mn=250,dn=130,pn=640,hn=48,fn=290;function ve(e,t){let n=e/t,r=10**Math.floor(Math.log10(n)),
o=r*([1,2,5].find(s=>s*r>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=o)i.push(s);return i}function St(e,[t,n,r],o){F(e,{x:t,
y:n,"text-anchor":r}),C(e,o)}var gn=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,xn=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function bn(e,t,n,r,o){let i=o.map(l=>l.getBBox()),
s=n.find(l=>{St(e,l,t);let a=e.getBBox();return xn(a,r)&&!i.some(m=>gn(a,m))});St(e,s??K(n[0]),t)}function Se(e,t){let n=g(
"svg",{role:"img"}),r=n.appendChild(g("g",{class:"grid"})),o=n.appendChild(g("g")),i=n.appendChild(g("g")),s=c("figcapti\
on","legend"),l=c("figure","curve",c("div","title",e.title),n,s),a=i.appendChild(g("rect",{class:"beyond"})),m=e.layers.
map(f=>{let v=o.appendChild(g("path")),x=c("span","swatch"),b=c("span");return v.style.fill=x.style.background=z(f.colour),
s.append(c("span","entry",x,b)),{layer:f,area:v,label:b}}),p=i.appendChild(g("line",{class:"direct"})),h=i.appendChild(g(
"text",{class:"note"})),S=i.appendChild(g("line",{class:"mark"})),d=i.appendChild(g("text",{class:"note"})),w=i.appendChild(
g("line",{class:"drop"})),R=i.appendChild(g("circle",{class:"point",r:6})),W=i.appendChild(g("text",{class:"note strong"})),
j=()=>({...at(t,e.title),legend:vt(s,".entry",".swatch")});s.append(lt(t.lifetime,n,j));let N=K(t.inputs.find(f=>f.name===
e.x),"curve's input"),O={wide:600,xMax:1,high:mn};V();function V(){let f=v=>{let x=n.getBoundingClientRect(),b=O.wide*(v.
clientX-x.left)/x.width;t.set(e.x,Math.round((b-X)/(O.wide-X-ot)*O.xMax))};yt(t.lifetime,n,f,()=>t.release())}function G(){
let f=Math.min(hn,O.xMax);return Array.from({length:f+1},(v,x)=>{let b=O.xMax*x/f,k={...t.values(),[e.x]:b},u=[0];for(let{
layer:M}of m){let L=K(t.expressions[M.number],M.number);u.push(K(u.at(-1))+Bt(L,k))}return[b,u]})}return{node:l,update:f=>{
let v=Q(),x=O.wide=Math.max(280,(l.clientWidth||600)/v),b=O.high=Math.round(_(O.high+Z()/v,dn,pn)),k=O.xMax=N.atMost?E(f,
N.atMost):N.high,u=G(),M=E(f,e.line.number),L=1.1*Math.max(M,u.at(-1)?.[1].at(-1)??0),A=D=>X+(x-X-ot)*D/k,T=D=>b-rt-(b-Ot-
rt)*D/L;F(n,{width:x*v,height:b*v,viewBox:`0 0 ${x} ${b}`});let H={"text-anchor":"middle"};r.replaceChildren(...ve(L,4).
flatMap(D=>[g("line",{x1:X,x2:x-ot,y1:T(D),y2:T(D)}),g("text",{x:X-6,y:T(D)+4,"text-anchor":"end"},D?bt(D):"0")]),...ve(
k,6).map(D=>g("text",{x:A(D),y:b-rt+16,...H},P(D))),g("text",{x:(X+x-ot)/2,y:b-4,...H},e.xLabel),g("text",{x:4,y:12},e.yLabel)),
m.forEach(({layer:D,area:mt,label:Ct},qt)=>{let Kt=Ie=>u.map(([De,Ve])=>`${A(De)},${T(K(Ve[Ie]))}`);mt.setAttribute("d",
`M${[...Kt(qt+1),...Kt(qt).reverse()].join("L")}Z`),C(Ct,B(D.label,f))});let $=T(M),I=A(E(f,e.mark.number));F(p,{x1:X,y1:$,
x2:x-ot,y2:$}),St(h,[X+6,$-6,"start"],B(e.line.text,f)),F(S,{x1:I,y1:$,x2:I,y2:b-rt});let U=I-X>fn;St(d,U?[I-6,$-6,"end"]:
[x-ot,12,"end"],B(e.mark.text,f)),F(a,{x:I,y:Ot,width:Math.max(0,x-ot-I),height:b-Ot-rt});let q=E(f,e.x),J=m.reduce((D,{
layer:mt})=>D+E(f,mt.number),0),it=A(q),gt=T(J);F(R,{cx:it,cy:gt}),F(w,{x1:it,y1:gt,x2:it,y2:b-rt});let Fe=gt<$+16?[22,38,
54,-8]:[-8,22,38,-24],_t=[it+11,0,"start"],jt=[it-11,0,"end"],Re=it>x*.6?[jt,_t]:[_t,jt],Oe=Fe.flatMap(D=>Re.map(([mt,,Ct])=>[
mt,gt+D,Ct])),Pe={x:X,y:0,width:x-X,height:b-rt};bn(W,bt(J),Oe,Pe,[h,d]);let He=[B(e.line.text,f),B(e.mark.text,f),`${N.
label} ${q}: ${P(J)}`];n.setAttribute("aria-label",`${e.title}: ${He.join("; ")}`)}}}var yn=420,wn=236,vn=700,Sn=44,En=1.5,ct=40,Pt=44,Mn=2,Tn=520;function Ln(e,t,n,r){let o=(t+r)/2;return`M${e} ${t}C${e} ${o}\
 ${n} ${o} ${n} ${r}`}function $n(e,t){let n=e.reduce((o,i)=>o+i,0)||1,r=0;return e.map(o=>{let i={start:r,wide:t*o/n};return r+=
i.wide,i})}function Cn(e,t,n){let r=Math.min(n,78);return r+(n-r)*e/Math.max(t,1)}function Ee(e,t){let n=g("svg",{role:"\
img"}),r=n.appendChild(g("g")),o=n.appendChild(g("g")),i=c("figcaption","legend",c("span","",e.says),lt(t.lifetime,n,()=>({
...at(t,e.title),legend:[]}))),s=c("figure","flow",n,i),l=e.lines.map(d=>{let w=r.appendChild(g("path",{fill:"none"})),R=o.
appendChild(g("text",{class:"note"}));return w.style.stroke=z(d.colour),{line:d,path:w,text:R}}),a=e.boxes.map(d=>{let w=o.
appendChild(g("g",{class:"box"})),R=w.appendChild(g("rect",{rx:6,height:ct})),W=w.appendChild(g("text",{class:"in","text\
-anchor":"middle"})),j=w.appendChild(g("text",{class:"in small","text-anchor":"middle"}));return R.style.fill=z(d.colour),
{box:d,group:w,plate:R,label:W,size:j}}),m=e.stack.map(d=>{let w=o.appendChild(g("g",{class:"box"})),R=w.appendChild(g("\
rect",{rx:3,height:Pt})),W=w.appendChild(g("text",{class:"in","text-anchor":"middle"})),j=w.appendChild(g("text",{class:"\
in small","text-anchor":"middle"}));return R.style.fill=z(d.colour),{part:d,group:w,plate:R,label:W,size:j}}),p=yn,h=d=>{
let w=Q(),R=Math.max(280,(s.clientWidth||600)/w),W=R<Tn;p=Math.round(_(p+Z()/w,wn,vn)),F(n,{width:R*w,height:p*w,viewBox:`\
0 0 ${R} ${p}`});let j=1+Math.max(...e.boxes.map(u=>u.column)),N=R/j,O=Math.max(...e.boxes.map(u=>u.column<0?0:E(d,u.width))),
V=1+Math.max(...e.boxes.map(u=>u.row)),G=(p-Pt)/V,y=u=>u?E(d,u):1,f=new Map;for(let{box:u,group:M,plate:L,label:A,size:T}of a){
let H=u.column<0?Math.min(R,190):Cn(E(d,u.width),O,N-14),$=u.column<0?R/2:N*(u.column+.5),I=ct/2+G*u.row;f.set(u.key,{x:$,
y:I,wide:H}),F(L,{x:$-H/2,y:I-ct/2,width:H}),F(A,{x:$,y:I-3}),F(T,{x:$,y:I+13}),C(A,W?u.short:u.label),C(T,B(u.text,d)),
M.style.opacity=String(y(u.there))}let v=$n(e.stack.map(u=>E(d,u.number)),R),x=0;m.forEach(({part:u,plate:M,label:L,size:A},T)=>{
let{start:H,wide:$}=v[T]??{start:0,wide:0},I=E(d,u.number),U=H+$/2,q=p-Pt;f.set(u.key,{x:U,y:q+ct/2,wide:$}),F(M,{x:H,y:q,
width:Math.max(1,$-Mn)}),F(L,{x:U,y:q+18}),F(A,{x:U,y:q+35});let J=I===1?`${x}`:`${x}–${x+I-1}`;C(L,$>6+8*u.label.length?
u.label:""),C(A,$>6+7.5*J.length?J:""),x+=I});let b=Math.max(1,E(d,e.scale));for(let{line:u,path:M,text:L}of l){let A=f.
get(u.start),T=f.get(u.end);if(!A||!T)continue;let H=u.number?E(d,u.number):0,$=Math.max(En,Sn*H/b),I=y(u.there),U=A.y+ct/
2-1,q=T.y-ct/2+1;M.setAttribute("d",Ln(A.x,U,T.x,q)),M.style.strokeWidth=String($),M.style.opacity=String(I);let J=T.x+$/
2+70>R;F(L,{x:T.x+(J?-1:1)*($/2+6),y:q-9,"text-anchor":J?"end":"start"}),C(L,u.text&&I&&!W?B(u.text,d):"")}let k=a.filter(
({box:u})=>y(u.there)).map(({box:u})=>`${u.label} ${B(u.text,d)}`).concat(l.filter(({line:u})=>u.number&&y(u.there)).map(
({line:u})=>S(u,d)));n.setAttribute("aria-label",`${e.title}: ${k.join("; ")}`)},S=(d,w)=>`${d.end}: ${P(E(w,d.number))}\
 ${e.unit}`;return{node:s,update:h}}var Nn=5e3,Et=e=>e;var ht=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function kn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var ut=class{#t=null;#e=0;constructor(t){
t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){return this.#e}go({ms:t,draw:n,ease:r=ht,from:o=0,
done:i}){this.stop();let s=Math.min(t,Nn),l=null,a=()=>{this.#t=null,this.#e=1,n(1),i?.()},m=p=>{if(l??=p-o*s,this.#e=_(
(p-l)/s,0,1),this.#e>=1){a();return}this.#t=requestAnimationFrame(m),n(r(this.#e))};this.#e=o,kn()||s<=0?a():this.#t=requestAnimationFrame(
m)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};var Me=116,An=460,Bn=560,Fn=10,Rn=28,On=5e3,Pn=74,Hn=40;function In(e,t){return Array.from({length:t},(n,r)=>_(e*t-r,0,1))}
function Dn(e,t,n){return Math.round(e+(t-e)*n)}function Ht(e,t,n,r,o){let i=n/r,s=Math.min(1,i*.12),l="";for(let a=0;a<
Math.round(o);a++){let m=e+a%r*i,p=t+Math.floor(a/r)*i;l+=`M${m.toFixed(1)} ${p.toFixed(1)}h${(i-s).toFixed(1)}v${(i-s).
toFixed(1)}h-${(i-s).toFixed(1)}z`}return l}function Te(e,t,n,r){let o=Vn(n),i="";for(let s=r-1;s>0;s--)i+=`M${(e+s*o).toFixed(
1)} ${(t-s*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return i}var Vn=e=>Math.max(2,e*.045);function Le(e,t){
let n=g("svg",{role:"img"}),r=c("button",{class:"button",type:"button"},"▶ Play"),o=c("button",{class:"button",type:"b\
utton"},"Step"),i=c("figure","growth",n,c("div","ways",r,o)),s=new ut(t.lifetime),l=1,a=Me,m={},p=e.stages.map(N=>{let O=n.
appendChild(g("path",{class:"behind"})),V=n.appendChild(g("path")),G=n.appendChild(g("text",{class:"title","text-anchor":"\
middle"})),y=n.appendChild(g("text",{class:"note","text-anchor":"middle"})),f=n.appendChild(g("text",{class:"number","te\
xt-anchor":"middle"}));return V.style.fill=z(N.colour),O.style.stroke=z(N.colour),{stage:N,behind:O,front:V,label:G,times:y,
number:f}}),h=N=>{let O=e.stages[N]?.number;return O?E(m,O):0},S=()=>{let N=Q(),O=Math.max(280,(i.clientWidth||600)/N),V=O<
Bn,G=O/p.length,y=V?Hn:Pn;a=Math.round(_(a+Z()/N,Me,An)),F(n,{width:O*N,height:a*N,viewBox:`0 0 ${O} ${a}`});let f=Math.
min(G*.62,(a-y)/1.5),v=(a-y)/2,x=In(l,p.length);p.forEach(({stage:b,behind:k,front:u,label:M,times:L,number:A},T)=>{let H=x[T]??
0,$=G*(T+.5),{front:I,behind:U}=d(b.picture,$,v,f,H);u.setAttribute("d",I),k.setAttribute("d",U),F(M,{x:$,y:a-y+18}),F(L,
{x:$,y:a-y+38}),F(A,{x:$,y:a-y+62}),C(M,V?b.short:B(b.label,m)),C(L,V||!b.times?"":B(b.times,m)),C(A,V?"":P(Dn(T?h(T-1):
0,h(T),H)));for(let q of[M,L,A])q.style.opacity=H>0?"1":"0.25"})},d=(N,O,V,G,y)=>{let f=$=>Math.max(1,E(t.values(),$)),v=f(
e.sizes.kernel),x=Math.min(Rn,f(e.sizes.side)),b=G*.55,k=b/v,u=$=>({x:O-$/2,y:V-$/2}),M=u(b),L=u(G*.8),A=$=>Math.ceil(y*
Math.min(Fn,$));if(N==="product"){let $=u(k);return{front:Ht($.x,$.y,k,1,y),behind:""}}let T=Ht(M.x,M.y,b,v,v*v*(N==="wi\
ndow"?y:Math.ceil(y)));if(N==="window")return{front:T,behind:""};if(N==="filter")return{front:T,behind:Te(M.x,M.y,b,A(f(
e.sizes.cin)))};let H=N==="places"?y:Math.ceil(y);return{front:Ht(L.x,L.y,G*.8,x,x*x*H),behind:N==="filters"?Te(L.x,L.y,
G*.8,A(f(e.sizes.cout))):""}},w=N=>{l=N,S()},R=()=>C(r,"▶ Play"),W=N=>{C(r,"❚❚ Pause"),s.go({ms:On,ease:Et,from:N,
draw:w,done:R})};return r.addEventListener("click",()=>{s.moving?(s.stop(),R()):W(l>=1?0:l)},{signal:t.lifetime.signal}),
o.addEventListener("click",()=>{s.stop(),R();let N=Math.floor(l*p.length+1e-6);w((N>=p.length?1:N+1)/p.length)},{signal:t.
lifetime.signal}),{node:i,update:N=>{m=N,S();let O=e.stages.map((V,G)=>`${B(V.label,m)}: ${P(h(G))}`);n.setAttribute("ar\
ia-label",`${e.title}: ${O.join("; ")} ${e.unit}`)}}}var Gn=150,zn=500,Wn={formula:ie,tiles:se,curve:Se,table:ae,bars:le,ruler:ce,text:ue,flow:Ee,growth:Le},Mt=class{constructor(t,n={}){
this.host=t;this.makers={...Wn,...n},this.sending=t.sending(Gn)}echo=new xt;sending;makers;built="";view=null;update({told:t,
...n}){let r=this.echo.hear(t)==="decided";r&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let i=this.view?.end();this.view=new It(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else r&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},It=class{constructor(t,n,r,o,i){this.echo=o;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(zn);let s=c("div","inputs"),l=c("div","beside"),a=c("div","below");this.rows=n.inputs.map(h=>this.makeInput(h,s)),
s.append(this.note);let m={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(h,S)=>this.set(h,S),release:()=>this.release()},p=(h,S)=>{let w=K(r[h.kind],h.kind)(h,m);return S.append(
w.node),w};this.blocks=[...n.beside.map(h=>p(h,l)),...n.below.map(h=>p(h,a))],this.root.append(s,l,a,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Yt(this.
lifetime,()=>this.draw())}lifetime;note=c("div",{class:"note",role:"status"});spoken=c("div",{class:"unseen","aria-live":"\
polite"});root=c("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=Nt(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let r=this.panel.groups[t.name],{signal:o}=this.lifetime;r&&n.append(c("div","heading",r));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},l=c("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),a=c("input",{type:"\
range",class:"range","aria-label":t.label,...s}),m=c("div","input",c("label",{for:i},t.label),l,oe(this.lifetime,a));t.colour&&
m.style.setProperty("--input",z(t.colour)),a.addEventListener("input",()=>this.set(t.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.release(),{signal:o});let p=()=>{let S=l.valueAsNumber;Number.isFinite(S)&&S===this.nearest(
t,S)&&this.set(t.name,S)},h=()=>{this.setTyped({input:t,typed:l,range:a},l.valueAsNumber),this.release(0)};return l.addEventListener(
"input",p,{signal:o}),l.addEventListener("change",h,{signal:o}),n.append(m),{input:t,typed:l,range:a}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,E(n,t.atMost)):t.high}nearest(t,n,r=this.echo.value){let o=this.limit(t,r),i=_(n,
t.low,o);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,o)}setTyped({input:t,typed:n},r){let o=Number.isFinite(
r),i=o?this.nearest(t,r):E(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,l=o?`${r} became ${P(i)}`:`\
the field was empty, so ${P(i)} stays`,a=`allowed is ${t.low} to ${P(this.limit(t))}${s}`;C(this.note,i===r?"":`${t.label}\
: ${a}; ${l}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let r=K(this.panel.inputs.find(s=>s.name===
t),t),o=this.wanted[t]=this.nearest(r,n),i={...this.echo.value,[t]:o};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,E(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=Nt(this.root),n=this.echo.value;
for(let{input:r,typed:o,range:i}of this.rows){let s=E(n,r.name),l=String(this.limit(r));i.max=l,o.max=l,i.value=String(s),
i.setAttribute("aria-valuetext",P(s));let a=o.valueAsNumber;(o!==t||a===this.wanted[r.name]&&a!==s)&&(o.value=String(s))}
this.draw(),this.speaking.ask(()=>C(this.spoken,dt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,r=this.numbers=ee(this.panel.numbers,t);if(n){let[o,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",o),this.root.style.setProperty("--tint",i)}for(let o of this.blocks)o.update(r);this.root.
dataset.drawn=String(this.drawings+=1)}};var Tt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new Dt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},Dt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var Vt=class extends Tt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function $e(e){return _n(e,t=>t[0])}function _n(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),
l=s.calls+=1,a=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(m){throw a(),
m}return()=>{s.calls===l&&a()}};function r(o){let i=new Vt(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var jn=62,qn=18,Kn=132,ke=.34,$t=.26,Xn=128,Lt=16,Yn=34,Un=140,et=2,Ce=106,Gt=3,Wt=600,Ae=300,zt=Wt/(Wt+Ae),Jn=9,Ne=(e,t,n)=>e+
n*(t-e);function ft(e,t,n,r,o,i=""){let s=r*ke,l=r*$t,a=t-r,m=e+n,p=(...w)=>w.map(R=>R.join(",")).join(" "),h=p([e,a],[e+
s,a-l],[m+s,a-l],[m,a]),S=p([m,a],[m+s,a-l],[m+s,t-l],[m,t]),d=[g("rect",{x:e,y:a,width:n,height:r,class:"front"}),g("po\
lygon",{points:h,class:"lid"}),g("polygon",{points:S,class:"end"})];if(o)for(let w of d)w.style.setProperty("--colour",o);
return g("g",{class:`slab ${i}`},...d)}function Be(e,t){let n=g("svg",{role:"img"}),r=c("div","outputs"),o=c("p",`verdic\
t ${e.fits?"":"broken"}`),i=()=>({...at(t,o.textContent),legend:vt(r,".output",".chip")}),s=c("button",{type:"button",class:"\
button stack"},"▶ Stack them"),l=lt(t.lifetime,n,i),a=c("figure","slabs",n,c("div","under",s,l),o,r),m=new ut(t.lifetime),
p=1,h=jn,S=e.items.map(y=>{let f=pt(y.colour),v=c("b"),x=c("span","where");f.textContent=y.label;let b=c("div","output",
f,v,x,c("span","how",y.how));return b.classList.toggle("odd",y.odd),r.append(b),{item:y,size:v,where:x}}),d=()=>{let y=Wt+
(e.fits?0:Ae),f=v=>{p=v,w&&W(w)};m.go({ms:y,ease:Et,draw:f})},w=null;s.addEventListener("click",d,{signal:t.lifetime.signal});
let R=y=>{w||(p=0,d()),w=y,h=_(Math.floor(h+Z()/Q()/(Gt*(1+$t))),qn,Kn),W(y);let f=e.fits?B(e.says,y):e.error;C(o,f),n.setAttribute(
"aria-label",f);for(let{item:v,size:x,where:b}of S){C(x,B(v.shape,y));let k=E(y,v.start),u=E(y,v.stop)-1,M=k===u?P(k):`${P(
k)}–${P(u)}`;C(b,e.fits?`channels ${M}`:v.odd?"does not fit":"")}};function W(y){let f=Q(),v=Math.max(280,(a.clientWidth||
640)/f),x=h*ke,b=h*$t,k=v-x-3*Lt-4,u=E(y,e.total),M=Xn;for(;M<u;)M*=2;let L=k/M,A=$=>E(y,$)*L,T=[b+h+2,2*(b+h)+46,Gt*(b+
h)+Ce-24],H=Gt*(b+h)+Ce;n.dataset.stacked=p.toFixed(2),F(n,{viewBox:`0 0 ${v} ${H}`,width:v*f,height:H*f}),n.replaceChildren(
...j(y,T[0],A(e.input),v,x),...N(T,A),...O(T[1],A),g("text",{x:et,y:T[1]+20,class:"muted"},e.joinText),...V(T,A),...G(y,
T[2],L))}function j(y,f,v,x,b){let k=et+v,u=k+b+10+Un<x,M={x:u?k+b+10:k-8,y:f-h/2+4},L={"text-anchor":u?"start":"end",class:u?
"":"inside"};return[ft(et,f,v,h,""),g("text",{...M,...L},B(e.inputText,y))]}function N([y,f],v){let x=et+v(e.input)/2,b=et;
return e.items.map(k=>{let u=b+v(k.depth)/2,M=h*k.share,L=f-M-M*$t-2;b+=v(k.depth)+Lt;let A=`M${x},${y} C${x},${y+22} ${u}\
,${y+14} ${u},${L}`;return g("path",{class:"wire",d:A})})}function O(y,f){let v=et;return e.items.flatMap(x=>{let b=f(x.
depth),k=[ft(v,y,b,h*x.share,x.colour)];return x.odd&&k.push(ft(v,y,b,h,"","ghost")),v+=b+Lt,k})}function V([,y,f],v){let x=e.
fits?ht(p):ht(Math.min(1,p/zt)),b=e.fits?0:Jn*ht(Math.max(0,(p-zt)/(1-zt))),k=et;return e.items.flatMap((u,M)=>{let L=v(
u.depth),A=Ne(k+M*Lt,k+M*b,x),T=Ne(y,f,x);k+=L;let H=ft(A,T,L,h*u.share,u.colour,e.fits?"":"loose");return u.odd?[H,ft(A,
T,L,h,"","ghost")]:[H]})}function G(y,f,v){let x=[],b=[0,...e.items.map(u=>E(y,u.stop))],k=-1/0;b.forEach((u,M)=>{let L=et+
u*v,A=M===b.length-1,T=L-k<Yn;if(!e.fits||(x.push(g("line",{x1:L,x2:L,y1:f,y2:f+6,class:"tick"})),T&&!A))return;T&&x.pop();
let H=M?A?"end":"middle":"start";x.push(g("text",{x:L,y:f+19,"text-anchor":H},P(u))),k=L});for(let u of x)u.style.opacity=
String(p**4);return x}return{node:a,update:R}}var kr=$e(e=>new Mt(e,{slabs:Be}));export{kr as default};
