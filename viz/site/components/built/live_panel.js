// Made from frontend/ by `npm run build`.
var Et="http://www.w3.org/2000/svg";function E(t,e){for(let[n,r]of Object.entries(e))r===!1||r===null||r===void 0?t.removeAttribute(
n):t.setAttribute(n,r===!0?"":String(r))}function l(t,e="",...n){let r=document.createElement(t);return typeof e!="strin\
g"?E(r,e):e&&(r.className=e),r.append(...n.filter(o=>o!=="")),r}function f(t,e={},...n){let r=document.createElementNS(Et,
t);return E(r,e),r.append(...n.filter(o=>o!=="")),r}function y(t,e){t.textContent!==e&&(t.textContent=e)}function ve(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function j(t,e,n){return Math.min(Math.max(t,e),n)}function P(t,e="value"){if(t==null)throw new Error(`the ${e} i\
s missing`);return t}function we(t){return P(t.getContext("2d"),"canvas's pen")}var ae=class t{#e=null;#t=null;#n=null;static#o=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");
return this.#t}hear(e){return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"dec\
ided"):JSON.stringify(e.value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(
this.#t)!==this.#n}message(e){return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#o+=
1}`}}static ofPage(e){let n=window,r=n.inceptionEchoes??={};return r[e]??=new t}};var St='[data-testid="stMain"]',Mt='[data-testid="stMainBlockContainer"]',Pe=()=>document.querySelector(Mt),Tt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function re(){let t=document.querySelector(St),e=Pe();return t&&
e&&Tt()?t.clientHeight-e.offsetHeight:0}function Oe(t,e){let n=t.atFrame(e),r=()=>re()!==0&&n(),o=Pe();o&&t.onResize(o,r),window.addEventListener("resize",r,{signal:t.
signal})}var Lt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],kt=4,Ie=["bytes","KiB","MiB","GiB"];function Ct(t){let[e="0",n="\
0"]=String(t).split("e"),[r="0",o=""]=e.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function V(t,e,n){
let{digits:r,places:o}=Ct(Math.abs(t)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(e),a=(2n*r*i+
s)/(2n*s);return t<0?-a:a}var $t=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function ee(t,e,n=!0){let r=String(t<0n?-t:t).padStart(
e+1,"0"),o=r.slice(0,r.length-e),i=r.slice(r.length-e);return`${t<0n?"-":""}${n?$t(o):o}${e?`.${i}`:""}`}function De(t,e=0){
return Number.isFinite(t)?ee(V(t,1,e),e):String(t)}function Nt(t,e,n){let r=i=>Number(V(Math.abs(t),e,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:ee(V(t,e,o),o),rounded:r(o)}}var k=t=>De(t);function le(t){if(!Number.isFinite(
t))return String(t);if(V(Math.abs(t),1,0)<BigInt(1e4))return k(t);for(let[e,n,r]of Lt){let{text:o,rounded:i}=Nt(t,e,r);if(i<
1e3||n==="T")return`${o} ${n}`}return k(t)}function Ve(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return V(t,1,2)>=
1000n&&(e=1),V(t,1,1)>=1000n&&(e=0),`${ee(V(t,1,e),e,!1)}×`}function Ge(t){if(!Number.isFinite(t))return`${t} %`;let e=V(
t,1,3);return e>=1000n?`${ee(V(t,1,2),0,!1)} %`:`${ee(e,1,!1)} %`}var Bt=t=>t<1?`${Ge(t)} of`:Ve(t),At=t=>De(t,1);function Rt(t){
if(!Number.isFinite(t))return String(t);let e=Number(V(t,1,0))*kt;for(let[n,r]of Ie.entries()){let o=n?1:0,i=V(e,1024**n,
o);if(n===Ie.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${ee(i,o)} ${r}`}return k(e)}var ze={exact:k,count:le,ratio:Ve,
against:Bt,one:At,percent:Ge,memory:Rt};function b(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function Ee(t,e){let n=0;
for(let[r,o]of t.terms){let i=r;for(let s of o)i*=b(e,s);n+=i}return n}function Se(t,e){return"terms"in t?Ee(t,e):Ee(t.over,
e)/Ee(t.under,e)}function We(t,e){let n={...e};for(let[r,o]of Object.entries(t))n[r]=Se(o,e);return n}function ce(t,e,n,r=()=>{}){let{signal:o}=t,i=null,s=!1,a=u=>{e.setPointerCapture(u.pointerId),s=!0,n(u)},c=u=>{!u.isPrimary||
u.button!==0||(i=u,s=!1,u.pointerType!=="touch"&&a(u))},m=u=>{u.pointerId===i?.pointerId&&(s?n(u):Ht(i,u)&&a(u))},p=u=>{
u.pointerId===i?.pointerId&&(!s&&Ft(i,u)<=8&&a(u),h(u))},h=u=>{u.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},g=(u,x)=>{
e.addEventListener(u,x,{signal:o})};g("pointerdown",c),g("pointermove",m),g("pointerup",p),g("pointercancel",h)}var Ft=(t,e)=>Math.
hypot(e.clientX-t.clientX,e.clientY-t.clientY);function Ht(t,e){let n=Math.abs(e.clientX-t.clientX);return n>8&&n>Math.abs(
e.clientY-t.clientY)}var _e=16;function je(t,e){let n=l("span","cover");return ce(t,n,i=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=
Pt(e,i.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,n)}function Pt(t,e){let n=t.getBoundingClientRect(),
r=Math.max(1,n.width-_e),[o,i,s]=[Number(t.min),Number(t.max),Number(t.step)||1],a=j((e-n.left-_e/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Ot={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function S(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?ze[o]:k)(b(e,r)))}function ue(t,e){return S(t.replaceAll(":count}",":exact}"),e)}function ie(t,e){
let n=([o,i,s])=>Ot[i](b(e,o),typeof s=="string"?b(e,s):s),r=t.find(o=>o.when.every(n));return r?S(r.text,e):""}var R=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function me({leaves:t,inputs:e,values:n},r){let o=n();return{
source:t.source,title:[t.title,r].filter(Boolean).join(" · "),name:[t.name,...e.map(({name:i})=>`${i}.${o[i]}`)].join("\
-"),sizes:e.map(({label:i,name:s})=>`${i} ${o[s]}`).join(" · ")}}function Me(t){let e=l("span","chip");return e.style.background=
R(t),e}function Xe(t,e){let n=l("b","",t);return{node:l("span","factor",n,l("i","",e)),value:n}}function It(t,e){return t.map((n,r)=>(r&&
e.append(" + "),[e.appendChild(l("span","part")),n]))}function Dt(t,e,n){let r=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,i)=>{i&&e.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&e.append(Xe(
String(o.coefficient),"").node),o.factors.map((a,c)=>{let m=r.get(a)??[a],p=s[a]=(s[a]??-1)+1;(c||o.coefficient!==1)&&e.
append("·");let{node:h,value:g}=Xe("",m[Math.min(p,m.length-1)]??"");return e.append(h),[g,a]})})}function qe(t,e){let n=l(
"div","formula"),r=t.rows.map(i=>{let s=Me(i.colour),a=l("span","body"),c=l("strong","result"),m=l("span","after"),p=i.sum?
It(i.sum,a):Dt(i,a,e),h=l("span","right","= ",c);return n.append(l("div","row",s,a,h,m)),{row:i,label:s,factors:p,result:c,
after:m}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:m,after:p}of r){y(a,S(s.label,i));for(let[h,g]of c)
y(h,k(b(i,g)));y(m,k(b(i,s.number))),y(p,ie(s.after??[],i))}}}}function Ke(t){let e=l("div","tiles"),n=t.items.map(o=>{let i=l(
"strong"),s=l("div","tile",l("span","",o.label),i,l("span","",o.unit));return s.style.borderColor=R(o.colour),e.append(s),
{item:o,value:i}});return{node:e,update:o=>{for(let{item:i,value:s}of n)y(s,S(i.text,o)),s.title=ue(i.text,o)}}}function Ue(t){
let e=l("table","",l("caption","",t.caption)),n=l("div","scroll",e),r=e.createTHead().insertRow(),o=e.createTBody();r.append(
...["",...t.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of t.rows){let m=o.insertRow(),p=Me(c.colour);
m.append(l("th",{scope:"row"},p)),i.push([p,c.label]);for(let h of c.cells)s.push([m.insertCell(),h])}return{node:n,update:c=>{
for(let[m,p]of i)y(m,S(p,c));for(let[m,p]of s)y(m,S(p,c)),m.title=ue(p,c)}}}var Vt=.09;function Ye(t){let e=l("figure","\
bars",l("figcaption","title",t.title)),n=t.rows.map(o=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=o.
segments.map(m=>{let p=s.appendChild(l("div","segment"));return p.style.background=R(m.colour),{segment:m,part:p}});return e.
append(l("div","bar",i,s,a)),{row:o,label:i,segments:c,end:a}});return{node:e,update:o=>{let i=n.map(({row:a})=>a.segments.
reduce((c,m)=>c+b(o,m.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:m,end:p}of n){y(c,S(a.label,o)),y(p,
S(a.text,o)),p.title=ue(a.text,o);for(let{segment:h,part:g}of m){let u=b(o,h.number),x=S(h.label,o);g.style.width=`${100*
u/s}%`,g.title=`${x}: ${k(u)} ${t.unit}`,y(g,u/s>Vt?x:"")}}}}}function Je(t){let e=l("div","track"),n=l("figcaption","af\
ter"),r=l("figure","ruler",l("div","title",t.title),e,n),o=t.segments.map(s=>{let a=l("b"),c=l("span"),m=l("div","segmen\
t",a,c);return m.style.background=R(s.colour),e.append(m),{segment:s,part:m,name:a,range:c}});return{node:r,update:s=>{let a=0;
for(let{segment:c,part:m,name:p,range:h}of o){let g=b(s,c.number),u=S(c.label,s),x=g===1?`${a}`:`${a}–${a+g-1}`;m.style.
flexGrow=String(g),m.title=`${u}: channels ${x}`,y(p,u),y(h,x),h.hidden=m.clientWidth>0&&h.scrollWidth>m.clientWidth,a+=
g}y(n,S(t.total,s))}}}function Ze(t){let e=l("p","says");return{node:e,update:r=>y(e,t.sentences.map(o=>ie(o,r)).join(" "))}}function de(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var X=12,Te=18,Qe=6.4,U=12,Gt=520,et={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function tt(t,e){let n=t.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${e}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=e?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var nt=({source:t})=>`${t} · ${location.href}`;function ot(t,e,n,r,o){
let i=Math.max(e[0],Gt),s=Math.floor(i/Qe),a=f("svg"),c=X,m=(g,u="normal")=>{for(let x of tt(g,s))a.append(f("text",{...et,
x:X,y:c+U,fill:r,"font-weight":u},x)),c+=Te};m(n.title,"bold"),m(n.sizes);let p=X;for(let{colours:g,text:u}of n.legend){
let x=U*g.length+6+Qe*u.length+14;p>X&&p+x>i&&(p=X,c+=Te),g.forEach((G,W)=>{a.append(f("rect",{x:p+U*W,y:c+2,width:U,height:U,
fill:G}))});let T=p+U*g.length+6;a.append(f("text",{...et,x:T,y:c+U,fill:r},u)),p+=x}n.legend.length&&(c+=Te),E(t,{x:X,y:c+
4,width:e[0],height:e[1]}),a.append(t),c+=e[1]+8,m(nt(n));let h=[i+2*X,c+X];return E(a,{width:h[0],height:h[1],viewBox:`\
0 0 ${h[0]} ${h[1]}`}),a.prepend(f("rect",{width:"100%",height:"100%",fill:o})),[a,h]}var zt=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],rt=2;function Le(t){if(!t.startsWith("color("))return t;let e=we(l("canvas",{width:1,height:1}));return e.fillStyle=t,e.fillRect(
0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Wt=t=>getComputedStyle(t).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function st(t,e,n){return[...t.querySelectorAll(e)].map(r=>({colours:[Le(getComputedStyle(
P(r.querySelector(n),n)).backgroundColor)],text:[...r.children].map(o=>o.textContent).filter(Boolean).join(" · ")}))}function at(t,e){
let n=t.cloneNode(!0),r=[...t.querySelectorAll("*")],{width:o,height:i}=t.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(m,p)=>{let h=r[p];if(!h)return;let g=getComputedStyle(h);for(let u of zt)m.style.setProperty(u,Le(g.getPropertyValue(u)))});
let s=Le(getComputedStyle(t).getPropertyValue("color")),[a,c]=ot(n,[o,i],e,s,Wt(t));return[new XMLSerializer().serializeToString(
a),c]}var lt=t=>`data:image/svg+xml,${encodeURIComponent(t)}`;function ct(t,e){l("a",{href:t,download:e}).click()}async function _t(t,e){
let n=new Image,[r,[o,i]]=at(t,e);n.src=lt(r),await n.decode();let s=l("canvas",{width:rt*o,height:rt*i});we(s).drawImage(
n,0,0,s.width,s.height),ct(s.toDataURL("image/png"),`${e.name}.png`)}function it(t,e,n,r){let o=l("button",{type:"button",class:"save",title:n,"aria-label":n},e);return o.addEventListener("\
click",r,{signal:t.signal}),o}function pe(t,e,n){return l("span","saves",it(t,"SVG","Save this drawing as SVG",()=>{let o=n();
ct(lt(at(e,o)[0]),`${o.name}.svg`)}),it(t,"PNG","Save this drawing as PNG",()=>void _t(e,n())))}var O=58,Y=14,ke=20,J=38,jt=250,Xt=130,qt=640,Kt=48,Ut=290;function ut(t,e){let n=t/e,r=10**Math.floor(Math.log10(n)),o=r*
([1,2,5].find(s=>s*r>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=o)i.push(s);return i}function he(t,[e,n,r],o){E(t,{x:e,y:n,
"text-anchor":r}),y(t,o)}var Yt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Jt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Zt(t,e,n,r,o){let i=o.map(a=>a.getBBox()),
s=n.find(a=>{he(t,a,e);let c=t.getBBox();return Jt(c,r)&&!i.some(m=>Yt(c,m))});he(t,s??P(n[0]),e)}function mt(t,e){let n=f(
"svg",{role:"img"}),r=n.appendChild(f("g",{class:"grid"})),o=n.appendChild(f("g")),i=n.appendChild(f("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",t.title),n,s),c=i.appendChild(f("rect",{class:"beyond"})),m=t.layers.
map(v=>{let F=o.appendChild(f("path")),w=l("span","swatch"),L=l("span");return F.style.fill=w.style.background=R(v.colour),
s.append(l("span","entry",w,L)),{layer:v,area:F,label:L}}),p=i.appendChild(f("line",{class:"direct"})),h=i.appendChild(f(
"text",{class:"note"})),g=i.appendChild(f("line",{class:"mark"})),u=i.appendChild(f("text",{class:"note"})),x=i.appendChild(
f("line",{class:"drop"})),T=i.appendChild(f("circle",{class:"point",r:6})),G=i.appendChild(f("text",{class:"note strong"})),
W=()=>({...me(e,t.title),legend:st(s,".entry",".swatch")});s.append(pe(e.lifetime,n,W));let q=P(e.inputs.find(v=>v.name===
t.x),"curve's input"),I={wide:600,xMax:1,high:jt};xe();function xe(){let v=F=>{let w=n.getBoundingClientRect(),L=I.wide*
(F.clientX-w.left)/w.width;e.set(t.x,Math.round((L-O)/(I.wide-O-Y)*I.xMax))};ce(e.lifetime,n,v,()=>e.release())}function be(){
let v=Math.min(Kt,I.xMax);return Array.from({length:v+1},(F,w)=>{let L=I.xMax*w/v,Z={...e.values(),[t.x]:L},d=[0];for(let{
layer:A}of m){let H=P(e.expressions[A.number],A.number);d.push(P(d.at(-1))+Se(H,Z))}return[L,d]})}return{node:a,update:v=>{
let F=de(),w=I.wide=Math.max(280,(a.clientWidth||600)/F),L=I.high=Math.round(j(I.high+re()/F,Xt,qt)),Z=I.xMax=q.atMost?b(
v,q.atMost):q.high,d=be(),A=b(v,t.line.number),H=1.1*Math.max(A,d.at(-1)?.[1].at(-1)??0),B=$=>O+(w-O-Y)*$/Z,N=$=>L-J-(L-
ke-J)*$/H;E(n,{width:w*F,height:L*F,viewBox:`0 0 ${w} ${L}`});let D={"text-anchor":"middle"};r.replaceChildren(...ut(H,4).
flatMap($=>[f("line",{x1:O,x2:w-Y,y1:N($),y2:N($)}),f("text",{x:O-6,y:N($)+4,"text-anchor":"end"},$?le($):"0")]),...ut(Z,
6).map($=>f("text",{x:B($),y:L-J+16,...D},k($))),f("text",{x:(O+w-Y)/2,y:L-4,...D},t.xLabel),f("text",{x:4,y:12},t.yLabel)),
m.forEach(({layer:$,area:oe,label:ye},Fe)=>{let He=yt=>d.map(([vt,wt])=>`${B(vt)},${N(P(wt[yt]))}`);oe.setAttribute("d",
`M${[...He(Fe+1),...He(Fe).reverse()].join("L")}Z`),y(ye,S($.label,v))});let M=N(A),C=B(b(v,t.mark.number));E(p,{x1:O,y1:M,
x2:w-Y,y2:M}),he(h,[O+6,M-6,"start"],S(t.line.text,v)),E(g,{x1:C,y1:M,x2:C,y2:L-J});let K=C-O>Ut;he(u,K?[C-6,M-6,"end"]:
[w-Y,12,"end"],S(t.mark.text,v)),E(c,{x:C,y:ke,width:Math.max(0,w-Y-C),height:L-ke-J});let z=b(v,t.x),_=m.reduce(($,{layer:oe})=>$+
b(v,oe.number),0),Q=B(z),se=N(_);E(T,{cx:Q,cy:se}),E(x,{x1:Q,y1:se,x2:Q,y2:L-J});let ht=se<M+16?[22,38,54,-8]:[-8,22,38,
-24],Ae=[Q+11,0,"start"],Re=[Q-11,0,"end"],ft=Q>w*.6?[Re,Ae]:[Ae,Re],gt=ht.flatMap($=>ft.map(([oe,,ye])=>[oe,se+$,ye])),
xt={x:O,y:0,width:w-O,height:L-J};Zt(G,le(_),gt,xt,[h,u]);let bt=[S(t.line.text,v),S(t.mark.text,v),`${q.label} ${z}: ${k(
_)}`];n.setAttribute("aria-label",`${t.title}: ${bt.join("; ")}`)}}}var Qt=420,en=236,tn=700,nn=44,on=1.5,te=40,Ce=44,rn=2,sn=520;function an(t,e,n,r){let o=(e+r)/2;return`M${t} ${e}C${t} ${o}\
 ${n} ${o} ${n} ${r}`}function ln(t,e){let n=t.reduce((o,i)=>o+i,0)||1,r=0;return t.map(o=>{let i={start:r,wide:e*o/n};return r+=
i.wide,i})}function cn(t,e,n){let r=Math.min(n,78);return r+(n-r)*t/Math.max(e,1)}function dt(t,e){let n=f("svg",{role:"\
img"}),r=n.appendChild(f("g")),o=n.appendChild(f("g")),i=l("figcaption","legend",l("span","",t.says),pe(e.lifetime,n,()=>({
...me(e,t.title),legend:[]}))),s=l("figure","flow",n,i),a=t.lines.map(u=>{let x=r.appendChild(f("path",{fill:"none"})),T=o.
appendChild(f("text",{class:"note"}));return x.style.stroke=R(u.colour),{line:u,path:x,text:T}}),c=t.boxes.map(u=>{let x=o.
appendChild(f("g",{class:"box"})),T=x.appendChild(f("rect",{rx:6,height:te})),G=x.appendChild(f("text",{class:"in","text\
-anchor":"middle"})),W=x.appendChild(f("text",{class:"in small","text-anchor":"middle"}));return T.style.fill=R(u.colour),
{box:u,group:x,plate:T,label:G,size:W}}),m=t.stack.map(u=>{let x=o.appendChild(f("g",{class:"box"})),T=x.appendChild(f("\
rect",{rx:3,height:Ce})),G=x.appendChild(f("text",{class:"in","text-anchor":"middle"})),W=x.appendChild(f("text",{class:"\
in small","text-anchor":"middle"}));return T.style.fill=R(u.colour),{part:u,group:x,plate:T,label:G,size:W}}),p=Qt,h=u=>{
let x=de(),T=Math.max(280,(s.clientWidth||600)/x),G=T<sn;p=Math.round(j(p+re()/x,en,tn)),E(n,{width:T*x,height:p*x,viewBox:`\
0 0 ${T} ${p}`});let W=1+Math.max(...t.boxes.map(d=>d.column)),q=T/W,I=Math.max(...t.boxes.map(d=>d.column<0?0:b(u,d.width))),
xe=1+Math.max(...t.boxes.map(d=>d.row)),be=(p-Ce)/xe,ne=d=>d?b(u,d):1,v=new Map;for(let{box:d,group:A,plate:H,label:B,size:N}of c){
let D=d.column<0?Math.min(T,190):cn(b(u,d.width),I,q-14),M=d.column<0?T/2:q*(d.column+.5),C=te/2+be*d.row;v.set(d.key,{x:M,
y:C,wide:D}),E(H,{x:M-D/2,y:C-te/2,width:D}),E(B,{x:M,y:C-3}),E(N,{x:M,y:C+13}),y(B,G?d.short:d.label),y(N,S(d.text,u)),
A.style.opacity=String(ne(d.there))}let F=ln(t.stack.map(d=>b(u,d.number)),T),w=0;m.forEach(({part:d,plate:A,label:H,size:B},N)=>{
let{start:D,wide:M}=F[N]??{start:0,wide:0},C=b(u,d.number),K=D+M/2,z=p-Ce;v.set(d.key,{x:K,y:z+te/2,wide:M}),E(A,{x:D,y:z,
width:Math.max(1,M-rn)}),E(H,{x:K,y:z+18}),E(B,{x:K,y:z+35});let _=C===1?`${w}`:`${w}–${w+C-1}`;y(H,M>6+8*d.label.length?
d.label:""),y(B,M>6+7.5*_.length?_:""),w+=C});let L=Math.max(1,b(u,t.scale));for(let{line:d,path:A,text:H}of a){let B=v.
get(d.start),N=v.get(d.end);if(!B||!N)continue;let D=d.number?b(u,d.number):0,M=Math.max(on,nn*D/L),C=ne(d.there),K=B.y+
te/2-1,z=N.y-te/2+1;A.setAttribute("d",an(B.x,K,N.x,z)),A.style.strokeWidth=String(M),A.style.opacity=String(C);let _=N.
x+M/2+70>T;E(H,{x:N.x+(_?-1:1)*(M/2+6),y:z-9,"text-anchor":_?"end":"start"}),y(H,d.text&&C&&!G?S(d.text,u):"")}let Z=c.filter(
({box:d})=>ne(d.there)).map(({box:d})=>`${d.label} ${S(d.text,u)}`).concat(a.filter(({line:d})=>d.number&&ne(d.there)).map(
({line:d})=>g(d,u)));n.setAttribute("aria-label",`${t.title}: ${Z.join("; ")}`)},g=(u,x)=>`${u.end}: ${k(b(x,u.number))}\
 ${t.unit}`;return{node:s,update:h}}var un=150,mn=500,dn={formula:qe,tiles:Ke,curve:mt,table:Ue,bars:Ye,ruler:Je,text:Ze,flow:dt},fe=class{constructor(e,n={}){
this.host=e;this.makers={...dn,...n},this.sending=e.sending(un)}echo=new ae;sending;makers;built="";view=null;update({told:e,
...n}){let r=this.echo.hear(e)==="decided";r&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let i=this.view?.end();this.view=new $e(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else r&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},$e=class{constructor(e,n,r,o,i){this.echo=o;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(mn);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(h=>this.makeInput(h,s)),
s.append(this.note);let m={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(h,g)=>this.set(h,g),release:()=>this.release()},p=(h,g)=>{let x=P(r[h.kind],h.kind)(h,m);return g.append(
x.node),x};this.blocks=[...n.beside.map(h=>p(h,a)),...n.below.map(h=>p(h,c))],this.root.append(s,a,c,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Oe(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=ve(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let r=this.panel.groups[e.name],{signal:o}=this.lifetime;r&&n.append(l("div","heading",r));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":e.label,...s}),m=l("div","input",l("label",{for:i},e.label),a,je(this.lifetime,c));e.colour&&
m.style.setProperty("--input",R(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:o}),c.
addEventListener("change",()=>this.release(),{signal:o});let p=()=>{let g=a.valueAsNumber;Number.isFinite(g)&&g===this.nearest(
e,g)&&this.set(e.name,g)},h=()=>{this.setTyped({input:e,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener(
"input",p,{signal:o}),a.addEventListener("change",h,{signal:o}),n.append(m),{input:e,typed:a,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,b(n,e.atMost)):e.high}nearest(e,n,r=this.echo.value){let o=this.limit(e,r),i=j(n,
e.low,o);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},r){let o=Number.isFinite(
r),i=o?this.nearest(e,r):b(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=o?`${r} became ${k(i)}`:`\
the field was empty, so ${k(i)} stays`,c=`allowed is ${e.low} to ${k(this.limit(e))}${s}`;y(this.note,i===r?"":`${e.label}\
: ${c}; ${a}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let r=P(this.panel.inputs.find(s=>s.name===
e),e),o=this.wanted[e]=this.nearest(r,n),i={...this.echo.value,[e]:o};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,b(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=ve(this.root),n=this.echo.value;
for(let{input:r,typed:o,range:i}of this.rows){let s=b(n,r.name),a=String(this.limit(r));i.max=a,o.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",k(s));let c=o.valueAsNumber;(o!==e||c===this.wanted[r.name]&&c!==s)&&(o.value=String(s))}
this.draw(),this.speaking.ask(()=>y(this.spoken,ie(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{
scheme:n}=this.panel,r=this.numbers=We(this.panel.numbers,e);if(n){let[o,i]=n.colours[String(e[n.input])]??n.other;this.
root.style.setProperty("--main",o),this.root.style.setProperty("--tint",i)}for(let o of this.blocks)o.update(r);this.root.
dataset.drawn=String(this.drawings+=1)}};var ge=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},e);return this.signal.addEventListener("abort",r),r}delayed(e){
return new Ne(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let r=new ResizeObserver(n);r.observe(e),this.onEnd(()=>r.disconnect())}},Ne=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){e();return}this.#t=e,this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var Be=class extends ge{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}sending(e){let n=this.delayed(e),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(e,n){
this.ended||this.#e.setStateValue(e,n)}trigger(e,n){this.ended||this.#e.setTriggerValue(e,n)}};function pt(t){return pn(t,e=>e[0])}function pn(t,e){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(e(o.data))}catch(m){throw c(),
m}return()=>{s.calls===a&&c()}};function r(o){let i=new Be(o);try{let s={host:i,component:t(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var So=pt(t=>new fe(t));export{So as default};
