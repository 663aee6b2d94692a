// Made from frontend/ by `npm run build`.
var Ce="http://www.w3.org/2000/svg";function T(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function c(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?T(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function f(e,t={},...n){let r=document.createElementNS(Ce,
e);return T(r,t),r.append(...n.filter(o=>o!=="")),r}function E(e,t){e.textContent!==t&&(e.textContent=t)}function wt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function z(e,t,n){return Math.min(Math.max(e,t),n)}function j(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function Et(e){return j(e.getContext("2d"),"canvas's pen")}var ut=class e{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#o+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};var ke='[data-testid="stMain"]',Ne='[data-testid="stMainBlockContainer"]',It=()=>document.querySelector(Ne),Be=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Q(){let e=document.querySelector(ke),t=It();return e&&
t&&Be()?e.clientHeight-t.offsetHeight:0}function Dt(e,t){let n=e.atFrame(t),r=()=>Q()!==0&&n(),o=It();o&&e.onResize(o,r),window.addEventListener("resize",r,{signal:e.
signal})}var Fe=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Ae=4,Vt=["bytes","KiB","MiB","GiB"];function Re(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function K(e,t,n){
let{digits:r,places:o}=Re(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var Oe=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function rt(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?Oe(o):o}${t?`.${i}`:""}`}function Gt(e,t=0){
return Number.isFinite(e)?rt(K(e,1,t),t):String(e)}function He(e,t,n){let r=i=>Number(K(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:rt(K(e,t,o),o),rounded:r(o)}}var N=e=>Gt(e);function mt(e){if(!Number.isFinite(
e))return String(e);if(K(Math.abs(e),1,0)<BigInt(1e4))return N(e);for(let[t,n,r]of Fe){let{text:o,rounded:i}=He(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return N(e)}function zt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return K(e,1,2)>=
1000n&&(t=1),K(e,1,1)>=1000n&&(t=0),`${rt(K(e,1,t),t,!1)}×`}function Wt(e){if(!Number.isFinite(e))return`${e} %`;let t=K(
e,1,3);return t>=1000n?`${rt(K(e,1,2),0,!1)} %`:`${rt(t,1,!1)} %`}var Pe=e=>e<1?`${Wt(e)} of`:zt(e),Ie=e=>Gt(e,1);function De(e){
if(!Number.isFinite(e))return String(e);let t=Number(K(e,1,0))*Ae;for(let[n,r]of Vt.entries()){let o=n?1:0,i=K(t,1024**n,
o);if(n===Vt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${rt(i,o)} ${r}`}return N(t)}var _t={exact:N,count:mt,ratio:zt,
against:Pe,one:Ie,percent:Wt,memory:De};function w(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function St(e,t){let n=0;
for(let[r,o]of e.terms){let i=r;for(let s of o)i*=w(t,s);n+=i}return n}function Mt(e,t){return"terms"in e?St(e,t):St(e.over,
t)/St(e.under,t)}function jt(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=Mt(o,t);return n}function dt(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=u=>{t.setPointerCapture(u.pointerId),s=!0,n(u)},l=u=>{!u.isPrimary||
u.button!==0||(i=u,s=!1,u.pointerType!=="touch"&&a(u))},m=u=>{u.pointerId===i?.pointerId&&(s?n(u):Ge(i,u)&&a(u))},d=u=>{
u.pointerId===i?.pointerId&&(!s&&Ve(i,u)<=8&&a(u),h(u))},h=u=>{u.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},g=(u,x)=>{
t.addEventListener(u,x,{signal:o})};g("pointerdown",l),g("pointermove",m),g("pointerup",d),g("pointercancel",h)}var Ve=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function Ge(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var qt=16;function Xt(e,t){let n=c("span","cover");return dt(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=
ze(t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),c("span","track",t,n)}function ze(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-qt),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=z((t-n.left-qt/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var We={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function C(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?_t[o]:N)(w(t,r)))}function pt(e,t){return C(e.replaceAll(":count}",":exact}"),t)}function lt(e,t){
let n=([o,i,s])=>We[i](w(t,o),typeof s=="string"?w(t,s):s),r=e.find(o=>o.when.every(n));return r?C(r.text,t):""}var D=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function ht({leaves:e,inputs:t,values:n},r){let o=n();return{
source:e.source,title:[e.title,r].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${o[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${o[s]}`).join(" · ")}}function Tt(e){let t=c("span","chip");return t.style.background=
D(e),t}function Kt(e,t){let n=c("b","",e);return{node:c("span","factor",n,c("i","",t)),value:n}}function _e(e,t){return e.map((n,r)=>(r&&
t.append(" + "),[t.appendChild(c("span","part")),n]))}function je(e,t,n){let r=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(e.terms??[]).flatMap((o,i)=>{i&&t.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&t.append(Kt(
String(o.coefficient),"").node),o.factors.map((a,l)=>{let m=r.get(a)??[a],d=s[a]=(s[a]??-1)+1;(l||o.coefficient!==1)&&t.
append("·");let{node:h,value:g}=Kt("",m[Math.min(d,m.length-1)]??"");return t.append(h),[g,a]})})}function Ut(e,t){let n=c(
"div","formula"),r=e.rows.map(i=>{let s=Tt(i.colour),a=c("span","body"),l=c("strong","result"),m=c("span","after"),d=i.sum?
_e(i.sum,a):je(i,a,t),h=c("span","right","= ",l);return n.append(c("div","row",s,a,h,m)),{row:i,label:s,factors:d,result:l,
after:m}});return{node:n,update:i=>{for(let{row:s,label:a,factors:l,result:m,after:d}of r){E(a,C(s.label,i));for(let[h,g]of l)
E(h,N(w(i,g)));E(m,N(w(i,s.number))),E(d,lt(s.after??[],i))}}}}function Yt(e){let t=c("div","tiles"),n=e.items.map(o=>{let i=c(
"strong"),s=c("div","tile",c("span","",o.label),i,c("span","",o.unit));return s.style.borderColor=D(o.colour),t.append(s),
{item:o,value:i}});return{node:t,update:o=>{for(let{item:i,value:s}of n)E(s,C(i.text,o)),s.title=pt(i.text,o)}}}function Jt(e){
let t=c("table","",c("caption","",e.caption)),n=c("div","scroll",t),r=t.createTHead().insertRow(),o=t.createTBody();r.append(
...["",...e.columns].map(l=>c("th",{scope:"col"},l)));let i=[],s=[];for(let l of e.rows){let m=o.insertRow(),d=Tt(l.colour);
m.append(c("th",{scope:"row"},d)),i.push([d,l.label]);for(let h of l.cells)s.push([m.insertCell(),h])}return{node:n,update:l=>{
for(let[m,d]of i)E(m,C(d,l));for(let[m,d]of s)E(m,C(d,l)),m.title=pt(d,l)}}}var qe=.09;function Zt(e){let t=c("figure","\
bars",c("figcaption","title",e.title)),n=e.rows.map(o=>{let i=c("span","name"),s=c("div","track"),a=c("span","end"),l=o.
segments.map(m=>{let d=s.appendChild(c("div","segment"));return d.style.background=D(m.colour),{segment:m,part:d}});return t.
append(c("div","bar",i,s,a)),{row:o,label:i,segments:l,end:a}});return{node:t,update:o=>{let i=n.map(({row:a})=>a.segments.
reduce((l,m)=>l+w(o,m.number),0)),s=Math.max(1,...i);for(let{row:a,label:l,segments:m,end:d}of n){E(l,C(a.label,o)),E(d,
C(a.text,o)),d.title=pt(a.text,o);for(let{segment:h,part:g}of m){let u=w(o,h.number),x=C(h.label,o);g.style.width=`${100*
u/s}%`,g.title=`${x}: ${N(u)} ${e.unit}`,E(g,u/s>qe?x:"")}}}}}function Qt(e){let t=c("div","track"),n=c("figcaption","af\
ter"),r=c("figure","ruler",c("div","title",e.title),t,n),o=e.segments.map(s=>{let a=c("b"),l=c("span"),m=c("div","segmen\
t",a,l);return m.style.background=D(s.colour),t.append(m),{segment:s,part:m,name:a,range:l}});return{node:r,update:s=>{let a=0;
for(let{segment:l,part:m,name:d,range:h}of o){let g=w(s,l.number),u=C(l.label,s),x=g===1?`${a}`:`${a}–${a+g-1}`;m.style.
flexGrow=String(g),m.title=`${u}: channels ${x}`,E(d,u),E(h,x),h.hidden=m.clientWidth>0&&h.scrollWidth>m.clientWidth,a+=
g}E(n,C(e.total,s))}}}function te(e){let t=c("p","says");return{node:t,update:r=>E(t,e.sentences.map(o=>lt(o,r)).join(" "))}}function it(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var Z=12,Lt=18,ee=6.4,tt=12,Xe=520,ne={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function oe(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var re=({source:e})=>`${e} · ${location.href}`;function ie(e,t,n,r,o){
let i=Math.max(t[0],Xe),s=Math.floor(i/ee),a=f("svg"),l=Z,m=(g,u="normal")=>{for(let x of oe(g,s))a.append(f("text",{...ne,
x:Z,y:l+tt,fill:r,"font-weight":u},x)),l+=Lt};m(n.title,"bold"),m(n.sizes);let d=Z;for(let{colours:g,text:u}of n.legend){
let x=tt*g.length+6+ee*u.length+14;d>Z&&d+x>i&&(d=Z,l+=Lt),g.forEach((W,U)=>{a.append(f("rect",{x:d+tt*U,y:l+2,width:tt,
height:tt,fill:W}))});let k=d+tt*g.length+6;a.append(f("text",{...ne,x:k,y:l+tt,fill:r},u)),d+=x}n.legend.length&&(l+=Lt),
T(e,{x:Z,y:l+4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,m(re(n));let h=[i+2*Z,l+Z];return T(a,{width:h[0],height:h[1],
viewBox:`0 0 ${h[0]} ${h[1]}`}),a.prepend(f("rect",{width:"100%",height:"100%",fill:o})),[a,h]}var Ke=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],se=2;function $t(e){if(!e.startsWith("color("))return e;let t=Et(c("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ue=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function le(e,t,n){return[...e.querySelectorAll(t)].map(r=>({colours:[$t(getComputedStyle(
j(r.querySelector(n),n)).backgroundColor)],text:[...r.children].map(o=>o.textContent).filter(Boolean).join(" · ")}))}function ce(e,t){
let n=e.cloneNode(!0),r=[...e.querySelectorAll("*")],{width:o,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(m,d)=>{let h=r[d];if(!h)return;let g=getComputedStyle(h);for(let u of Ke)m.style.setProperty(u,$t(g.getPropertyValue(u)))});
let s=$t(getComputedStyle(e).getPropertyValue("color")),[a,l]=ie(n,[o,i],t,s,Ue(e));return[new XMLSerializer().serializeToString(
a),l]}var ue=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function me(e,t){c("a",{href:e,download:t}).click()}async function Ye(e,t){
let n=new Image,[r,[o,i]]=ce(e,t);n.src=ue(r),await n.decode();let s=c("canvas",{width:se*o,height:se*i});Et(s).drawImage(
n,0,0,s.width,s.height),me(s.toDataURL("image/png"),`${t.name}.png`)}function ae(e,t,n,r){let o=c("button",{type:"button",class:"save",title:n,"aria-label":n},t);return o.addEventListener("\
click",r,{signal:e.signal}),o}function ft(e,t,n){return c("span","saves",ae(e,"SVG","Save this drawing as SVG",()=>{let o=n();
me(ue(ce(t,o)[0]),`${o.name}.svg`)}),ae(e,"PNG","Save this drawing as PNG",()=>void Ye(t,n())))}var q=58,et=14,Ct=20,nt=38,Je=250,Ze=130,Qe=640,tn=48,en=290;function de(e,t){let n=e/t,r=10**Math.floor(Math.log10(n)),
o=r*([1,2,5].find(s=>s*r>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=o)i.push(s);return i}function gt(e,[t,n,r],o){T(e,{x:t,
y:n,"text-anchor":r}),E(e,o)}var nn=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,on=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function rn(e,t,n,r,o){let i=o.map(a=>a.getBBox()),
s=n.find(a=>{gt(e,a,t);let l=e.getBBox();return on(l,r)&&!i.some(m=>nn(l,m))});gt(e,s??j(n[0]),t)}function pe(e,t){let n=f(
"svg",{role:"img"}),r=n.appendChild(f("g",{class:"grid"})),o=n.appendChild(f("g")),i=n.appendChild(f("g")),s=c("figcapti\
on","legend"),a=c("figure","curve",c("div","title",e.title),n,s),l=i.appendChild(f("rect",{class:"beyond"})),m=e.layers.
map(v=>{let H=o.appendChild(f("path")),M=c("span","swatch"),S=c("span");return H.style.fill=M.style.background=D(v.colour),
s.append(c("span","entry",M,S)),{layer:v,area:H,label:S}}),d=i.appendChild(f("line",{class:"direct"})),h=i.appendChild(f(
"text",{class:"note"})),g=i.appendChild(f("line",{class:"mark"})),u=i.appendChild(f("text",{class:"note"})),x=i.appendChild(
f("line",{class:"drop"})),k=i.appendChild(f("circle",{class:"point",r:6})),W=i.appendChild(f("text",{class:"note strong"})),
U=()=>({...ht(t,e.title),legend:le(s,".entry",".swatch")});s.append(ft(t.lifetime,n,U));let y=j(t.inputs.find(v=>v.name===
e.x),"curve's input"),L={wide:600,xMax:1,high:Je};V();function V(){let v=H=>{let M=n.getBoundingClientRect(),S=L.wide*(H.
clientX-M.left)/M.width;t.set(e.x,Math.round((S-q)/(L.wide-q-et)*L.xMax))};dt(t.lifetime,n,v,()=>t.release())}function G(){
let v=Math.min(tn,L.xMax);return Array.from({length:v+1},(H,M)=>{let S=L.xMax*M/v,X={...t.values(),[e.x]:S},p=[0];for(let{
layer:B}of m){let F=j(t.expressions[B.number],B.number);p.push(j(p.at(-1))+Mt(F,X))}return[S,p]})}return{node:a,update:v=>{
let H=it(),M=L.wide=Math.max(280,(a.clientWidth||600)/H),S=L.high=Math.round(z(L.high+Q()/H,Ze,Qe)),X=L.xMax=y.atMost?w(
v,y.atMost):y.high,p=G(),B=w(v,e.line.number),F=1.1*Math.max(B,p.at(-1)?.[1].at(-1)??0),A=P=>q+(M-q-et)*P/X,$=P=>S-nt-(S-
Ct-nt)*P/F;T(n,{width:M*H,height:S*H,viewBox:`0 0 ${M} ${S}`});let I={"text-anchor":"middle"};r.replaceChildren(...de(F,
4).flatMap(P=>[f("line",{x1:q,x2:M-et,y1:$(P),y2:$(P)}),f("text",{x:q-6,y:$(P)+4,"text-anchor":"end"},P?mt(P):"0")]),...de(
X,6).map(P=>f("text",{x:A(P),y:S-nt+16,...I},N(P))),f("text",{x:(q+M-et)/2,y:S-4,...I},e.xLabel),f("text",{x:4,y:12},e.yLabel)),
m.forEach(({layer:P,area:at,label:vt},Ht)=>{let Pt=Te=>p.map(([Le,$e])=>`${A(Le)},${$(j($e[Te]))}`);at.setAttribute("d",
`M${[...Pt(Ht+1),...Pt(Ht).reverse()].join("L")}Z`),E(vt,C(P.label,v))});let b=$(B),O=A(w(v,e.mark.number));T(d,{x1:q,y1:b,
x2:M-et,y2:b}),gt(h,[q+6,b-6,"start"],C(e.line.text,v)),T(g,{x1:O,y1:b,x2:O,y2:S-nt});let Y=O-q>en;gt(u,Y?[O-6,b-6,"end"]:
[M-et,12,"end"],C(e.mark.text,v)),T(l,{x:O,y:Ct,width:Math.max(0,M-et-O),height:S-Ct-nt});let _=w(v,e.x),J=m.reduce((P,{
layer:at})=>P+w(v,at.number),0),ot=A(_),ct=$(J);T(k,{cx:ot,cy:ct}),T(x,{x1:ot,y1:ct,x2:ot,y2:S-nt});let ve=ct<b+16?[22,38,
54,-8]:[-8,22,38,-24],Rt=[ot+11,0,"start"],Ot=[ot-11,0,"end"],we=ot>M*.6?[Ot,Rt]:[Rt,Ot],Ee=ve.flatMap(P=>we.map(([at,,vt])=>[
at,ct+P,vt])),Se={x:q,y:0,width:M-q,height:S-nt};rn(W,mt(J),Ee,Se,[h,u]);let Me=[C(e.line.text,v),C(e.mark.text,v),`${y.
label} ${_}: ${N(J)}`];n.setAttribute("aria-label",`${e.title}: ${Me.join("; ")}`)}}}var sn=420,an=236,ln=700,cn=44,un=1.5,st=40,kt=44,mn=2,dn=520;function pn(e,t,n,r){let o=(t+r)/2;return`M${e} ${t}C${e} ${o}\
 ${n} ${o} ${n} ${r}`}function hn(e,t){let n=e.reduce((o,i)=>o+i,0)||1,r=0;return e.map(o=>{let i={start:r,wide:t*o/n};return r+=
i.wide,i})}function fn(e,t,n){let r=Math.min(n,78);return r+(n-r)*e/Math.max(t,1)}function he(e,t){let n=f("svg",{role:"\
img"}),r=n.appendChild(f("g")),o=n.appendChild(f("g")),i=c("figcaption","legend",c("span","",e.says),ft(t.lifetime,n,()=>({
...ht(t,e.title),legend:[]}))),s=c("figure","flow",n,i),a=e.lines.map(u=>{let x=r.appendChild(f("path",{fill:"none"})),k=o.
appendChild(f("text",{class:"note"}));return x.style.stroke=D(u.colour),{line:u,path:x,text:k}}),l=e.boxes.map(u=>{let x=o.
appendChild(f("g",{class:"box"})),k=x.appendChild(f("rect",{rx:6,height:st})),W=x.appendChild(f("text",{class:"in","text\
-anchor":"middle"})),U=x.appendChild(f("text",{class:"in small","text-anchor":"middle"}));return k.style.fill=D(u.colour),
{box:u,group:x,plate:k,label:W,size:U}}),m=e.stack.map(u=>{let x=o.appendChild(f("g",{class:"box"})),k=x.appendChild(f("\
rect",{rx:3,height:kt})),W=x.appendChild(f("text",{class:"in","text-anchor":"middle"})),U=x.appendChild(f("text",{class:"\
in small","text-anchor":"middle"}));return k.style.fill=D(u.colour),{part:u,group:x,plate:k,label:W,size:U}}),d=sn,h=u=>{
let x=it(),k=Math.max(280,(s.clientWidth||600)/x),W=k<dn;d=Math.round(z(d+Q()/x,an,ln)),T(n,{width:k*x,height:d*x,viewBox:`\
0 0 ${k} ${d}`});let U=1+Math.max(...e.boxes.map(p=>p.column)),y=k/U,L=Math.max(...e.boxes.map(p=>p.column<0?0:w(u,p.width))),
V=1+Math.max(...e.boxes.map(p=>p.row)),G=(d-kt)/V,R=p=>p?w(u,p):1,v=new Map;for(let{box:p,group:B,plate:F,label:A,size:$}of l){
let I=p.column<0?Math.min(k,190):fn(w(u,p.width),L,y-14),b=p.column<0?k/2:y*(p.column+.5),O=st/2+G*p.row;v.set(p.key,{x:b,
y:O,wide:I}),T(F,{x:b-I/2,y:O-st/2,width:I}),T(A,{x:b,y:O-3}),T($,{x:b,y:O+13}),E(A,W?p.short:p.label),E($,C(p.text,u)),
B.style.opacity=String(R(p.there))}let H=hn(e.stack.map(p=>w(u,p.number)),k),M=0;m.forEach(({part:p,plate:B,label:F,size:A},$)=>{
let{start:I,wide:b}=H[$]??{start:0,wide:0},O=w(u,p.number),Y=I+b/2,_=d-kt;v.set(p.key,{x:Y,y:_+st/2,wide:b}),T(B,{x:I,y:_,
width:Math.max(1,b-mn)}),T(F,{x:Y,y:_+18}),T(A,{x:Y,y:_+35});let J=O===1?`${M}`:`${M}–${M+O-1}`;E(F,b>6+8*p.label.length?
p.label:""),E(A,b>6+7.5*J.length?J:""),M+=O});let S=Math.max(1,w(u,e.scale));for(let{line:p,path:B,text:F}of a){let A=v.
get(p.start),$=v.get(p.end);if(!A||!$)continue;let I=p.number?w(u,p.number):0,b=Math.max(un,cn*I/S),O=R(p.there),Y=A.y+st/
2-1,_=$.y-st/2+1;B.setAttribute("d",pn(A.x,Y,$.x,_)),B.style.strokeWidth=String(b),B.style.opacity=String(O);let J=$.x+b/
2+70>k;T(F,{x:$.x+(J?-1:1)*(b/2+6),y:_-9,"text-anchor":J?"end":"start"}),E(F,p.text&&O&&!W?C(p.text,u):"")}let X=l.filter(
({box:p})=>R(p.there)).map(({box:p})=>`${p.label} ${C(p.text,u)}`).concat(a.filter(({line:p})=>p.number&&R(p.there)).map(
({line:p})=>g(p,u)));n.setAttribute("aria-label",`${e.title}: ${X.join("; ")}`)},g=(u,x)=>`${u.end}: ${N(w(x,u.number))}\
 ${e.unit}`;return{node:s,update:h}}var gn=5e3,fe=e=>e;var xn=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function bn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var xt=class{#t=null;#e=0;constructor(t){
t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){return this.#e}go({ms:t,draw:n,ease:r=xn,from:o=0,
done:i}){this.stop();let s=Math.min(t,gn),a=null,l=()=>{this.#t=null,this.#e=1,n(1),i?.()},m=d=>{if(a??=d-o*s,this.#e=z(
(d-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(m),n(r(this.#e))};this.#e=o,bn()||s<=0?l():this.#t=requestAnimationFrame(
m)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};var ge=116,yn=460,vn=560,wn=10,En=28,Sn=5e3,Mn=74,Tn=40;function Ln(e,t){return Array.from({length:t},(n,r)=>z(e*t-r,0,1))}
function $n(e,t,n){return Math.round(e+(t-e)*n)}function Nt(e,t,n,r,o){let i=n/r,s=Math.min(1,i*.12),a="";for(let l=0;l<
Math.round(o);l++){let m=e+l%r*i,d=t+Math.floor(l/r)*i;a+=`M${m.toFixed(1)} ${d.toFixed(1)}h${(i-s).toFixed(1)}v${(i-s).
toFixed(1)}h-${(i-s).toFixed(1)}z`}return a}function xe(e,t,n,r){let o=Cn(n),i="";for(let s=r-1;s>0;s--)i+=`M${(e+s*o).toFixed(
1)} ${(t-s*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return i}var Cn=e=>Math.max(2,e*.045);function be(e,t){
let n=f("svg",{role:"img"}),r=c("button",{class:"button",type:"button"},"▶ Play"),o=c("button",{class:"button",type:"b\
utton"},"Step"),i=c("figure","growth",n,c("div","ways",r,o)),s=new xt(t.lifetime),a=1,l=ge,m={},d=e.stages.map(y=>{let L=n.
appendChild(f("path",{class:"behind"})),V=n.appendChild(f("path")),G=n.appendChild(f("text",{class:"title","text-anchor":"\
middle"})),R=n.appendChild(f("text",{class:"note","text-anchor":"middle"})),v=n.appendChild(f("text",{class:"number","te\
xt-anchor":"middle"}));return V.style.fill=D(y.colour),L.style.stroke=D(y.colour),{stage:y,behind:L,front:V,label:G,times:R,
number:v}}),h=y=>{let L=e.stages[y]?.number;return L?w(m,L):0},g=()=>{let y=it(),L=Math.max(280,(i.clientWidth||600)/y),
V=L<vn,G=L/d.length,R=V?Tn:Mn;l=Math.round(z(l+Q()/y,ge,yn)),T(n,{width:L*y,height:l*y,viewBox:`0 0 ${L} ${l}`});let v=Math.
min(G*.62,(l-R)/1.5),H=(l-R)/2,M=Ln(a,d.length);d.forEach(({stage:S,behind:X,front:p,label:B,times:F,number:A},$)=>{let I=M[$]??
0,b=G*($+.5),{front:O,behind:Y}=u(S.picture,b,H,v,I);p.setAttribute("d",O),X.setAttribute("d",Y),T(B,{x:b,y:l-R+18}),T(F,
{x:b,y:l-R+38}),T(A,{x:b,y:l-R+62}),E(B,V?S.short:C(S.label,m)),E(F,V||!S.times?"":C(S.times,m)),E(A,V?"":N($n($?h($-1):
0,h($),I)));for(let _ of[B,F,A])_.style.opacity=I>0?"1":"0.25"})},u=(y,L,V,G,R)=>{let v=b=>Math.max(1,w(t.values(),b)),H=v(
e.sizes.kernel),M=Math.min(En,v(e.sizes.side)),S=G*.55,X=S/H,p=b=>({x:L-b/2,y:V-b/2}),B=p(S),F=p(G*.8),A=b=>Math.ceil(R*
Math.min(wn,b));if(y==="product"){let b=p(X);return{front:Nt(b.x,b.y,X,1,R),behind:""}}let $=Nt(B.x,B.y,S,H,H*H*(y==="wi\
ndow"?R:Math.ceil(R)));if(y==="window")return{front:$,behind:""};if(y==="filter")return{front:$,behind:xe(B.x,B.y,S,A(v(
e.sizes.cin)))};let I=y==="places"?R:Math.ceil(R);return{front:Nt(F.x,F.y,G*.8,M,M*M*I),behind:y==="filters"?xe(F.x,F.y,
G*.8,A(v(e.sizes.cout))):""}},x=y=>{a=y,g()},k=()=>E(r,"▶ Play"),W=y=>{E(r,"❚❚ Pause"),s.go({ms:Sn,ease:fe,from:y,
draw:x,done:k})};return r.addEventListener("click",()=>{s.moving?(s.stop(),k()):W(a>=1?0:a)},{signal:t.lifetime.signal}),
o.addEventListener("click",()=>{s.stop(),k();let y=Math.floor(a*d.length+1e-6);x((y>=d.length?1:y+1)/d.length)},{signal:t.
lifetime.signal}),{node:i,update:y=>{m=y,g();let L=e.stages.map((V,G)=>`${C(V.label,m)}: ${N(h(G))}`);n.setAttribute("ar\
ia-label",`${e.title}: ${L.join("; ")} ${e.unit}`)}}}var kn=150,Nn=500,Bn={formula:Ut,tiles:Yt,curve:pe,table:Jt,bars:Zt,ruler:Qt,text:te,flow:he,growth:be},bt=class{constructor(t,n={}){
this.host=t;this.makers={...Bn,...n},this.sending=t.sending(kn)}echo=new ut;sending;makers;built="";view=null;update({told:t,
...n}){let r=this.echo.hear(t)==="decided";r&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let i=this.view?.end();this.view=new Bt(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else r&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},Bt=class{constructor(t,n,r,o,i){this.echo=o;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Nn);let s=c("div","inputs"),a=c("div","beside"),l=c("div","below");this.rows=n.inputs.map(h=>this.makeInput(h,s)),
s.append(this.note);let m={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(h,g)=>this.set(h,g),release:()=>this.release()},d=(h,g)=>{let x=j(r[h.kind],h.kind)(h,m);return g.append(
x.node),x};this.blocks=[...n.beside.map(h=>d(h,a)),...n.below.map(h=>d(h,l))],this.root.append(s,a,l,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Dt(this.
lifetime,()=>this.draw())}lifetime;note=c("div",{class:"note",role:"status"});spoken=c("div",{class:"unseen","aria-live":"\
polite"});root=c("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=wt(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let r=this.panel.groups[t.name],{signal:o}=this.lifetime;r&&n.append(c("div","heading",r));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=c("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),l=c("input",{type:"\
range",class:"range","aria-label":t.label,...s}),m=c("div","input",c("label",{for:i},t.label),a,Xt(this.lifetime,l));t.colour&&
m.style.setProperty("--input",D(t.colour)),l.addEventListener("input",()=>this.set(t.name,l.valueAsNumber),{signal:o}),l.
addEventListener("change",()=>this.release(),{signal:o});let d=()=>{let g=a.valueAsNumber;Number.isFinite(g)&&g===this.nearest(
t,g)&&this.set(t.name,g)},h=()=>{this.setTyped({input:t,typed:a,range:l},a.valueAsNumber),this.release(0)};return a.addEventListener(
"input",d,{signal:o}),a.addEventListener("change",h,{signal:o}),n.append(m),{input:t,typed:a,range:l}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,w(n,t.atMost)):t.high}nearest(t,n,r=this.echo.value){let o=this.limit(t,r),i=z(n,
t.low,o);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,o)}setTyped({input:t,typed:n},r){let o=Number.isFinite(
r),i=o?this.nearest(t,r):w(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=o?`${r} became ${N(i)}`:`\
the field was empty, so ${N(i)} stays`,l=`allowed is ${t.low} to ${N(this.limit(t))}${s}`;E(this.note,i===r?"":`${t.label}\
: ${l}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let r=j(this.panel.inputs.find(s=>s.name===
t),t),o=this.wanted[t]=this.nearest(r,n),i={...this.echo.value,[t]:o};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,w(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=wt(this.root),n=this.echo.value;
for(let{input:r,typed:o,range:i}of this.rows){let s=w(n,r.name),a=String(this.limit(r));i.max=a,o.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",N(s));let l=o.valueAsNumber;(o!==t||l===this.wanted[r.name]&&l!==s)&&(o.value=String(s))}
this.draw(),this.speaking.ask(()=>E(this.spoken,lt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,r=this.numbers=jt(this.panel.numbers,t);if(n){let[o,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",o),this.root.style.setProperty("--tint",i)}for(let o of this.blocks)o.update(r);this.root.
dataset.drawn=String(this.drawings+=1)}};var yt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new Ft(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},Ft=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var At=class extends yt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function ye(e){return Fn(e,t=>t[0])}function Fn(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),
a=s.calls+=1,l=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(m){throw l(),
m}return()=>{s.calls===a&&l()}};function r(o){let i=new At(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var tr=ye(e=>new bt(e));export{tr as default};
