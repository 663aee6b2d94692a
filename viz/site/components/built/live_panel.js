// Made from frontend/ by `npm run build`.
var yt="http://www.w3.org/2000/svg";function S(t,e){for(let[n,r]of Object.entries(e))r===!1||r===null||r===void 0?t.removeAttribute(
n):t.setAttribute(n,r===!0?"":String(r))}function l(t,e="",...n){let r=document.createElement(t);return typeof e!="strin\
g"?S(r,e):e&&(r.className=e),r.append(...n.filter(o=>o!=="")),r}function f(t,e={},...n){let r=document.createElementNS(yt,
t);return S(r,e),r.append(...n.filter(o=>o!=="")),r}function w(t,e){t.textContent!==e&&(t.textContent=e)}function ye(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function Q(t,e,n){return Math.min(Math.max(t,e),n)}function H(t,e="value"){if(t==null)throw new Error(`the ${e} i\
s missing`);return t}function we(t){return H(t.getContext("2d"),"canvas's pen")}var ae=class t{#e=null;#t=null;#n=null;static#o=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");
return this.#t}hear(e){return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"dec\
ided"):JSON.stringify(e.value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(
this.#t)!==this.#n}message(e){return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#o+=
1}`}}static ofPage(e){let n=window,r=n.inceptionEchoes??={};return r[e]??=new t}};var wt='[data-testid="stMain"]',vt='[data-testid="stMainBlockContainer"]',Oe=()=>document.querySelector(vt),St=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function re(){let t=document.querySelector(wt),e=Oe();return t&&
e&&St()?t.clientHeight-e.offsetHeight:0}function He(t,e){let n=t.atFrame(e),r=()=>re()!==0&&n(),o=Oe();o&&t.onResize(o,r),
window.addEventListener("resize",r,{signal:t.signal})}var Et=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Mt=4,De=["bytes","KiB","MiB","GiB"];function Tt(t){let[e="0",n="\
0"]=String(t).split("e"),[r="0",o=""]=e.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function P(t,e,n){
let{digits:r,places:o}=Tt(Math.abs(t)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(e),a=(2n*r*i+
s)/(2n*s);return t<0?-a:a}var kt=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function ee(t,e,n=!0){let r=String(t<0n?-t:t).padStart(
e+1,"0"),o=r.slice(0,r.length-e),i=r.slice(r.length-e);return`${t<0n?"-":""}${n?kt(o):o}${e?`.${i}`:""}`}function Ve(t,e=0){
return Number.isFinite(t)?ee(P(t,1,e),e):String(t)}function Ct(t,e,n){let r=i=>Number(P(Math.abs(t),e,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:ee(P(t,e,o),o),rounded:r(o)}}var C=t=>Ve(t);function le(t){if(!Number.isFinite(
t))return String(t);if(P(Math.abs(t),1,0)<BigInt(1e4))return C(t);for(let[e,n,r]of Et){let{text:o,rounded:i}=Ct(t,e,r);if(i<
1e3||n==="T")return`${o} ${n}`}return C(t)}function Ie(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return P(t,1,2)>=
1000n&&(e=1),P(t,1,1)>=1000n&&(e=0),`${ee(P(t,1,e),e,!1)}×`}function Pe(t){if(!Number.isFinite(t))return`${t} %`;let e=P(
t,1,3);return e>=1000n?`${ee(P(t,1,2),0,!1)} %`:`${ee(e,1,!1)} %`}var Lt=t=>t<1?`${Pe(t)} of`:Ie(t),$t=t=>Ve(t,1);function Nt(t){
if(!Number.isFinite(t))return String(t);let e=Number(P(t,1,0))*Mt;for(let[n,r]of De.entries()){let o=n?1:0,i=P(e,1024**n,
o);if(n===De.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${ee(i,o)} ${r}`}return C(e)}var Ge={exact:C,count:le,ratio:Ie,
against:Lt,one:$t,percent:Pe,memory:Nt};function b(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function ve(t,e){let n=0;
for(let[r,o]of t.terms){let i=r;for(let s of o)i*=b(e,s);n+=i}return n}function Se(t,e){return"terms"in t?ve(t,e):ve(t.over,
e)/ve(t.under,e)}function ze(t,e){let n={...e};for(let[r,o]of Object.entries(t))n[r]=Se(o,e);return n}var Bt={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function E(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?Ge[o]:C)(b(e,r)))}function ce(t,e){return E(t.replaceAll(":count}",":exact}"),e)}function ie(t,e){
let n=([o,i,s])=>Bt[i](b(e,o),typeof s=="string"?b(e,s):s),r=t.find(o=>o.when.every(n));return r?E(r.text,e):""}var O=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function ue({leaves:t,inputs:e,values:n},r){let o=n();return{
source:t.source,title:[t.title,r].filter(Boolean).join(" · "),name:[t.name,...e.map(({name:i})=>`${i}.${o[i]}`)].join("\
-"),sizes:e.map(({label:i,name:s})=>`${i} ${o[s]}`).join(" · ")}}function Ee(t){let e=l("span","chip");return e.style.background=
O(t),e}function We(t,e){let n=l("b","",t);return{node:l("span","factor",n,l("i","",e)),value:n}}function At(t,e){return t.map((n,r)=>(r&&
e.append(" + "),[e.appendChild(l("span","part")),n]))}function Rt(t,e,n){let r=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,i)=>{i&&e.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&e.append(We(
String(o.coefficient),"").node),o.factors.map((a,c)=>{let d=r.get(a)??[a],m=s[a]=(s[a]??-1)+1;(c||o.coefficient!==1)&&e.
append("·");let{node:p,value:x}=We("",d[Math.min(m,d.length-1)]??"");return e.append(p),[x,a]})})}function _e(t,e){let n=l(
"div","formula"),r=t.rows.map(i=>{let s=Ee(i.colour),a=l("span","body"),c=l("strong","result"),d=l("span","after"),m=i.sum?
At(i.sum,a):Rt(i,a,e),p=l("span","right","= ",c);return n.append(l("div","row",s,a,p,d)),{row:i,label:s,factors:m,result:c,
after:d}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:d,after:m}of r){w(a,E(s.label,i));for(let[p,x]of c)
w(p,C(b(i,x)));w(d,C(b(i,s.number))),w(m,ie(s.after??[],i))}}}}function je(t){let e=l("div","tiles"),n=t.items.map(o=>{let i=l(
"strong"),s=l("div","tile",l("span","",o.label),i,l("span","",o.unit));return s.style.borderColor=O(o.colour),e.append(s),
{item:o,value:i}});return{node:e,update:o=>{for(let{item:i,value:s}of n)w(s,E(i.text,o)),s.title=ce(i.text,o)}}}function Ke(t){
let e=l("table","",l("caption","",t.caption)),n=l("div","scroll",e),r=e.createTHead().insertRow(),o=e.createTBody();r.append(
...["",...t.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of t.rows){let d=o.insertRow(),m=Ee(c.colour);
d.append(l("th",{scope:"row"},m)),i.push([m,c.label]);for(let p of c.cells)s.push([d.insertCell(),p])}return{node:n,update:c=>{
for(let[d,m]of i)w(d,E(m,c));for(let[d,m]of s)w(d,E(m,c)),d.title=ce(m,c)}}}var Ft=.09;function qe(t){let e=l("figure","\
bars",l("figcaption","title",t.title)),n=t.rows.map(o=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=o.
segments.map(d=>{let m=s.appendChild(l("div","segment"));return m.style.background=O(d.colour),{segment:d,part:m}});return e.
append(l("div","bar",i,s,a)),{row:o,label:i,segments:c,end:a}});return{node:e,update:o=>{let i=n.map(({row:a})=>a.segments.
reduce((c,d)=>c+b(o,d.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:d,end:m}of n){w(c,E(a.label,o)),w(m,
E(a.text,o)),m.title=ce(a.text,o);for(let{segment:p,part:x}of d){let h=b(o,p.number),g=E(p.label,o);x.style.width=`${100*
h/s}%`,x.title=`${g}: ${C(h)} ${t.unit}`,w(x,h/s>Ft?g:"")}}}}}function Je(t){let e=l("div","track"),n=l("figcaption","af\
ter"),r=l("figure","ruler",l("div","title",t.title),e,n),o=t.segments.map(s=>{let a=l("b"),c=l("span"),d=l("div","segmen\
t",a,c);return d.style.background=O(s.colour),e.append(d),{segment:s,part:d,name:a,range:c}});return{node:r,update:s=>{let a=0;
for(let{segment:c,part:d,name:m,range:p}of o){let x=b(s,c.number),h=E(c.label,s),g=x===1?`${a}`:`${a}–${a+x-1}`;d.style.
flexGrow=String(x),d.title=`${h}: channels ${g}`,w(m,h),w(p,g),p.hidden=d.clientWidth>0&&p.scrollWidth>d.clientWidth,a+=
x}w(n,E(t.total,s))}}}function Ue(t){let e=l("p","says");return{node:e,update:r=>w(e,t.sentences.map(o=>ie(o,r)).join(" "))}}function de(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var K=12,Me=18,Xe=6.4,U=12,Ot=520,Ye={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function Ze(t,e){let n=t.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${e}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=e?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var Qe=({source:t})=>`${t} · ${location.href}`;function et(t,e,n,r,o){
let i=Math.max(e[0],Ot),s=Math.floor(i/Xe),a=f("svg"),c=K,d=(x,h="normal")=>{for(let g of Ze(x,s))a.append(f("text",{...Ye,
x:K,y:c+U,fill:r,"font-weight":h},g)),c+=Me};d(n.title,"bold"),d(n.sizes);let m=K;for(let{colours:x,text:h}of n.legend){
let g=U*x.length+6+Xe*h.length+14;m>K&&m+g>i&&(m=K,c+=Me),x.forEach((G,W)=>{a.append(f("rect",{x:m+U*W,y:c+2,width:U,height:U,
fill:G}))});let k=m+U*x.length+6;a.append(f("text",{...Ye,x:k,y:c+U,fill:r},h)),m+=g}n.legend.length&&(c+=Me),S(t,{x:K,y:c+
4,width:e[0],height:e[1]}),a.append(t),c+=e[1]+8,d(Qe(n));let p=[i+2*K,c+K];return S(a,{width:p[0],height:p[1],viewBox:`\
0 0 ${p[0]} ${p[1]}`}),a.prepend(f("rect",{width:"100%",height:"100%",fill:o})),[a,p]}var Ht=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],tt=2;function Te(t){if(!t.startsWith("color("))return t;let e=we(l("canvas",{width:1,height:1}));return e.fillStyle=t,e.fillRect(
0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Dt=t=>getComputedStyle(t).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function ot(t,e,n){return[...t.querySelectorAll(e)].map(r=>({colours:[Te(getComputedStyle(
H(r.querySelector(n),n)).backgroundColor)],text:[...r.children].map(o=>o.textContent).filter(Boolean).join(" · ")}))}function rt(t,e){
let n=t.cloneNode(!0),r=[...t.querySelectorAll("*")],{width:o,height:i}=t.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(d,m)=>{let p=r[m];if(!p)return;let x=getComputedStyle(p);for(let h of Ht)d.style.setProperty(h,Te(x.getPropertyValue(h)))});
let s=Te(getComputedStyle(t).getPropertyValue("color")),[a,c]=et(n,[o,i],e,s,Dt(t));return[new XMLSerializer().serializeToString(
a),c]}var it=t=>`data:image/svg+xml,${encodeURIComponent(t)}`;function st(t,e){l("a",{href:t,download:e}).click()}async function Vt(t,e){
let n=new Image,[r,[o,i]]=rt(t,e);n.src=it(r),await n.decode();let s=l("canvas",{width:tt*o,height:tt*i});we(s).drawImage(
n,0,0,s.width,s.height),st(s.toDataURL("image/png"),`${e.name}.png`)}function nt(t,e,n,r){let o=l("button",{type:"button",class:"save",title:n,"aria-label":n},e);return o.addEventListener("\
click",r,{signal:t.signal}),o}function me(t,e,n){return l("span","saves",nt(t,"SVG","Save this drawing as SVG",()=>{let o=n();
st(it(rt(e,o)[0]),`${o.name}.svg`)}),nt(t,"PNG","Save this drawing as PNG",()=>void Vt(e,n())))}var D=58,X=14,ke=20,Y=38,It=250,Pt=130,Gt=640,zt=48,Wt=290;function at(t,e){let n=t/e,r=10**Math.floor(Math.log10(n)),o=r*
([1,2,5].find(s=>s*r>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=o)i.push(s);return i}function pe(t,[e,n,r],o){S(t,{x:e,y:n,
"text-anchor":r}),w(t,o)}var _t=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,jt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Kt(t,e,n,r,o){let i=o.map(a=>a.getBBox()),
s=n.find(a=>{pe(t,a,e);let c=t.getBBox();return jt(c,r)&&!i.some(d=>_t(c,d))});pe(t,s??H(n[0]),e)}function lt(t,e){let n=f(
"svg",{role:"img"}),r=n.appendChild(f("g",{class:"grid"})),o=n.appendChild(f("g")),i=n.appendChild(f("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",t.title),n,s),c=i.appendChild(f("rect",{class:"beyond"})),d=t.layers.
map(y=>{let A=o.appendChild(f("path")),v=l("span","swatch"),M=l("span");return A.style.fill=v.style.background=O(y.colour),
s.append(l("span","entry",v,M)),{layer:y,area:A,label:M}}),m=i.appendChild(f("line",{class:"direct"})),p=i.appendChild(f(
"text",{class:"note"})),x=i.appendChild(f("line",{class:"mark"})),h=i.appendChild(f("text",{class:"note"})),g=i.appendChild(
f("line",{class:"drop"})),k=i.appendChild(f("circle",{class:"point",r:6})),G=i.appendChild(f("text",{class:"note strong"})),
W=()=>({...ue(e,t.title),legend:ot(s,".entry",".swatch")});s.append(me(e.lifetime,n,W));let q=H(e.inputs.find(y=>y.name===
t.x),"curve's input"),V={wide:600,xMax:1,high:It};ge();function ge(){let{signal:y}=e.lifetime,A=!1,v=u=>{let B=n.getBoundingClientRect(),
R=V.wide*(u.clientX-B.left)/B.width;e.set(t.x,Math.round((R-D)/(V.wide-D-X)*V.xMax))},M=()=>{A=!1,e.release()},j=u=>{n.setPointerCapture(
u.pointerId),A=!0,v(u)};n.addEventListener("pointerdown",j,{signal:y}),n.addEventListener("pointermove",u=>A&&v(u),{signal:y}),
n.addEventListener("pointerup",M,{signal:y}),n.addEventListener("pointercancel",M,{signal:y})}function xe(){let y=Math.min(
zt,V.xMax);return Array.from({length:y+1},(A,v)=>{let M=V.xMax*v/y,j={...e.values(),[t.x]:M},u=[0];for(let{layer:B}of d){
let R=H(e.expressions[B.number],B.number);u.push(H(u.at(-1))+Se(R,j))}return[M,u]})}return{node:a,update:y=>{let A=de(),
v=V.wide=Math.max(280,(a.clientWidth||600)/A),M=V.high=Math.round(Q(V.high+re()/A,Pt,Gt)),j=V.xMax=q.atMost?b(y,q.atMost):
q.high,u=xe(),B=b(y,t.line.number),R=1.1*Math.max(B,u.at(-1)?.[1].at(-1)??0),F=$=>D+(v-D-X)*$/j,N=$=>M-Y-(M-ke-Y)*$/R;S(
n,{width:v*A,height:M*A,viewBox:`0 0 ${v} ${M}`});let I={"text-anchor":"middle"};r.replaceChildren(...at(R,4).flatMap($=>[
f("line",{x1:D,x2:v-X,y1:N($),y2:N($)}),f("text",{x:D-6,y:N($)+4,"text-anchor":"end"},$?le($):"0")]),...at(j,6).map($=>f(
"text",{x:F($),y:M-Y+16,...I},C($))),f("text",{x:(D+v-X)/2,y:M-4,...I},t.xLabel),f("text",{x:4,y:12},t.yLabel)),d.forEach(
({layer:$,area:oe,label:be},Re)=>{let Fe=gt=>u.map(([xt,bt])=>`${F(xt)},${N(H(bt[gt]))}`);oe.setAttribute("d",`M${[...Fe(
Re+1),...Fe(Re).reverse()].join("L")}Z`),w(be,E($.label,y))});let T=N(B),L=F(b(y,t.mark.number));S(m,{x1:D,y1:T,x2:v-X,y2:T}),
pe(p,[D+6,T-6,"start"],E(t.line.text,y)),S(x,{x1:L,y1:T,x2:L,y2:M-Y});let J=L-D>Wt;pe(h,J?[L-6,T-6,"end"]:[v-X,12,"end"],
E(t.mark.text,y)),S(c,{x:L,y:ke,width:Math.max(0,v-X-L),height:M-ke-Y});let z=b(y,t.x),_=d.reduce(($,{layer:oe})=>$+b(y,
oe.number),0),Z=F(z),se=N(_);S(k,{cx:Z,cy:se}),S(g,{x1:Z,y1:se,x2:Z,y2:M-Y});let dt=se<T+16?[22,38,54,-8]:[-8,22,38,-24],
Be=[Z+11,0,"start"],Ae=[Z-11,0,"end"],mt=Z>v*.6?[Ae,Be]:[Be,Ae],pt=dt.flatMap($=>mt.map(([oe,,be])=>[oe,se+$,be])),ht={x:D,
y:0,width:v-D,height:M-Y};Kt(G,le(_),pt,ht,[p,h]);let ft=[E(t.line.text,y),E(t.mark.text,y),`${q.label} ${z}: ${C(_)}`];
n.setAttribute("aria-label",`${t.title}: ${ft.join("; ")}`)}}}var qt=420,Jt=260,Ut=700,Xt=44,Yt=1.5,te=40,Ce=44,Zt=2,Qt=520;function en(t,e,n,r){let o=(e+r)/2;return`M${t} ${e}C${t} ${o}\
 ${n} ${o} ${n} ${r}`}function tn(t,e){let n=t.reduce((o,i)=>o+i,0)||1,r=0;return t.map(o=>{let i={start:r,wide:e*o/n};return r+=
i.wide,i})}function nn(t,e,n){let r=Math.min(n,78);return r+(n-r)*t/Math.max(e,1)}function ct(t,e){let n=f("svg",{role:"\
img"}),r=n.appendChild(f("g")),o=n.appendChild(f("g")),i=l("figcaption","legend",l("span","",t.says),me(e.lifetime,n,()=>({
...ue(e,t.title),legend:[]}))),s=l("figure","flow",n,i),a=t.lines.map(h=>{let g=r.appendChild(f("path",{fill:"none"})),k=o.
appendChild(f("text",{class:"note"}));return g.style.stroke=O(h.colour),{line:h,path:g,text:k}}),c=t.boxes.map(h=>{let g=o.
appendChild(f("g",{class:"box"})),k=g.appendChild(f("rect",{rx:6,height:te})),G=g.appendChild(f("text",{class:"in","text\
-anchor":"middle"})),W=g.appendChild(f("text",{class:"in small","text-anchor":"middle"}));return k.style.fill=O(h.colour),
{box:h,group:g,plate:k,label:G,size:W}}),d=t.stack.map(h=>{let g=o.appendChild(f("g",{class:"box"})),k=g.appendChild(f("\
rect",{rx:3,height:Ce})),G=g.appendChild(f("text",{class:"in","text-anchor":"middle"})),W=g.appendChild(f("text",{class:"\
in small","text-anchor":"middle"}));return k.style.fill=O(h.colour),{part:h,group:g,plate:k,label:G,size:W}}),m=qt,p=h=>{
let g=de(),k=Math.max(280,(s.clientWidth||600)/g),G=k<Qt;m=Math.round(Q(m+re()/g,Jt,Ut)),S(n,{width:k*g,height:m*g,viewBox:`\
0 0 ${k} ${m}`});let W=1+Math.max(...t.boxes.map(u=>u.column)),q=k/W,V=Math.max(...t.boxes.map(u=>u.column<0?0:b(h,u.width))),
ge=1+Math.max(...t.boxes.map(u=>u.row)),xe=(m-Ce)/ge,ne=u=>u?b(h,u):1,y=new Map;for(let{box:u,group:B,plate:R,label:F,size:N}of c){
let I=u.column<0?Math.min(k,190):nn(b(h,u.width),V,q-14),T=u.column<0?k/2:q*(u.column+.5),L=te/2+xe*u.row;y.set(u.key,{x:T,
y:L,wide:I}),S(R,{x:T-I/2,y:L-te/2,width:I}),S(F,{x:T,y:L-3}),S(N,{x:T,y:L+13}),w(F,G?u.short:u.label),w(N,E(u.text,h)),
B.style.opacity=String(ne(u.there))}let A=tn(t.stack.map(u=>b(h,u.number)),k),v=0;d.forEach(({part:u,plate:B,label:R,size:F},N)=>{
let{start:I,wide:T}=A[N]??{start:0,wide:0},L=b(h,u.number),J=I+T/2,z=m-Ce;y.set(u.key,{x:J,y:z+te/2,wide:T}),S(B,{x:I,y:z,
width:Math.max(1,T-Zt)}),S(R,{x:J,y:z+18}),S(F,{x:J,y:z+35});let _=L===1?`${v}`:`${v}–${v+L-1}`;w(R,T>6+8*u.label.length?
u.label:""),w(F,T>6+7.5*_.length?_:""),v+=L});let M=Math.max(1,b(h,t.scale));for(let{line:u,path:B,text:R}of a){let F=y.
get(u.start),N=y.get(u.end);if(!F||!N)continue;let I=u.number?b(h,u.number):0,T=Math.max(Yt,Xt*I/M),L=ne(u.there),J=F.y+
te/2-1,z=N.y-te/2+1;B.setAttribute("d",en(F.x,J,N.x,z)),B.style.strokeWidth=String(T),B.style.opacity=String(L);let _=N.
x+T/2+70>k;S(R,{x:N.x+(_?-1:1)*(T/2+6),y:z-9,"text-anchor":_?"end":"start"}),w(R,u.text&&L&&!G?E(u.text,h):"")}let j=c.filter(
({box:u})=>ne(u.there)).map(({box:u})=>`${u.label} ${E(u.text,h)}`).concat(a.filter(({line:u})=>u.number&&ne(u.there)).map(
({line:u})=>x(u,h)));n.setAttribute("aria-label",`${t.title}: ${j.join("; ")}`)},x=(h,g)=>`${h.end}: ${C(b(g,h.number))}\
 ${t.unit}`;return{node:s,update:p}}var on=150,rn=500,sn={formula:_e,tiles:je,curve:lt,table:Ke,bars:qe,ruler:Je,text:Ue,flow:ct},he=class{constructor(e,n={}){
this.host=e;this.makers={...sn,...n},this.sending=e.delayed(on)}echo=new ae;sending;makers;built="";view=null;update({told:e,
...n}){let r=this.echo.hear(e)==="decided";r&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let i=this.view?.end();this.view=new Le(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else r&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},Le=class{constructor(e,n,r,o,i){this.echo=o;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(rn);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let d={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,x)=>this.set(p,x),release:()=>this.release()},m=(p,x)=>{let g=H(r[p.kind],p.kind)(p,d);return x.append(
g.node),g};this.blocks=[...n.beside.map(p=>m(p,a)),...n.below.map(p=>m(p,c))],this.root.append(s,a,c,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),He(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=ye(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let r=this.panel.groups[e.name],{signal:o}=this.lifetime;r&&n.append(l("div","heading",r));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":e.label,...s}),d=l("div","input",l("label",{for:i},e.label),a,c);e.colour&&d.style.setProperty(
"--input",O(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:o}),c.addEventListener("c\
hange",()=>this.release(),{signal:o});let m=()=>{let x=a.valueAsNumber;Number.isFinite(x)&&x===this.nearest(e,x)&&this.set(
e.name,x)},p=()=>{this.setTyped({input:e,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:o}),a.addEventListener("change",p,{signal:o}),n.append(d),{input:e,typed:a,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,b(n,e.atMost)):e.high}nearest(e,n,r=this.echo.value){let o=this.limit(e,r),i=Q(n,
e.low,o);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},r){let o=Number.isFinite(
r),i=o?this.nearest(e,r):b(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=o?`${r} became ${C(i)}`:`\
the field was empty, so ${C(i)} stays`,c=`allowed is ${e.low} to ${C(this.limit(e))}${s}`;w(this.note,i===r?"":`${e.label}\
: ${c}; ${a}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let r=H(this.panel.inputs.find(s=>s.name===
e),e),o=this.wanted[e]=this.nearest(r,n),i={...this.echo.value,[e]:o};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,b(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=ye(this.root),n=this.echo.value;
for(let{input:r,typed:o,range:i}of this.rows){let s=b(n,r.name),a=String(this.limit(r));i.max=a,o.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",C(s));let c=o.valueAsNumber;(o!==e||c===this.wanted[r.name]&&c!==s)&&(o.value=String(s))}
this.draw(),this.speaking.ask(()=>w(this.spoken,ie(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{
scheme:n}=this.panel,r=this.numbers=ze(this.panel.numbers,e);if(n){let[o,i]=n.colours[String(e[n.input])]??n.other;this.
root.style.setProperty("--main",o),this.root.style.setProperty("--tint",i)}for(let o of this.blocks)o.update(r);this.root.
dataset.drawn=String(this.drawings+=1)}};var fe=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},e);return this.signal.addEventListener("abort",r),r}delayed(e){
return new $e(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let r=new ResizeObserver(n);r.observe(e),this.onEnd(()=>r.disconnect())}},$e=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){e();return}this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var Ne=class extends fe{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}setState(e,n){this.ended||this.#e.setStateValue(e,n)}trigger(e,n){
this.ended||this.#e.setTriggerValue(e,n)}};function ut(t){return an(t,e=>e[0])}function an(t,e){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(e(o.data))}catch(d){throw c(),
d}return()=>{s.calls===a&&c()}};function r(o){let i=new Ne(o);try{let s={host:i,component:t(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var uo=ut(t=>new he(t));export{uo as default};
