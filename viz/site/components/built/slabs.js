// Made from frontend/ by `npm run build`.
var $e="http://www.w3.org/2000/svg";function B(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function l(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?B(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function h(e,t={},...n){let o=document.createElementNS($e,
e);return B(o,t),o.append(...n.filter(r=>r!=="")),o}function M(e,t){e.textContent!==t&&(e.textContent=t)}function Mt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function ot(e,t,n){return Math.min(Math.max(e,t),n)}function W(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function Tt(e){return W(e.getContext("2d"),"canvas's pen")}var gt=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var Le='[data-testid="stMain"]',Ce='[data-testid="stMainBlockContainer"]',Gt=()=>document.querySelector(Ce),ke=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function dt(){let e=document.querySelector(Le),t=Gt();return e&&
t&&ke()?e.clientHeight-t.offsetHeight:0}function zt(e,t){let n=e.atFrame(t),o=()=>dt()!==0&&n(),r=Gt();r&&e.onResize(r,o),
window.addEventListener("resize",o,{signal:e.signal})}var Ne=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Be=4,Wt=["bytes","KiB","MiB","GiB"];function Ae(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function K(e,t,n){
let{digits:o,places:r}=Ae(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*i+
s)/(2n*s);return e<0?-a:a}var Re=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function it(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?Re(r):r}${t?`.${i}`:""}`}function _t(e,t=0){
return Number.isFinite(e)?it(K(e,1,t),t):String(e)}function Fe(e,t,n){let o=i=>Number(K(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:it(K(e,t,r),r),rounded:o(r)}}var N=e=>_t(e);function xt(e){if(!Number.isFinite(
e))return String(e);if(K(Math.abs(e),1,0)<BigInt(1e4))return N(e);for(let[t,n,o]of Ne){let{text:r,rounded:i}=Fe(e,t,o);if(i<
1e3||n==="T")return`${r} ${n}`}return N(e)}function jt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return K(e,1,2)>=
1000n&&(t=1),K(e,1,1)>=1000n&&(t=0),`${it(K(e,1,t),t,!1)}×`}function Kt(e){if(!Number.isFinite(e))return`${e} %`;let t=K(
e,1,3);return t>=1000n?`${it(K(e,1,2),0,!1)} %`:`${it(t,1,!1)} %`}var Oe=e=>e<1?`${Kt(e)} of`:jt(e),He=e=>_t(e,1);function Ve(e){
if(!Number.isFinite(e))return String(e);let t=Number(K(e,1,0))*Be;for(let[n,o]of Wt.entries()){let r=n?1:0,i=K(t,1024**n,
r);if(n===Wt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${it(i,r)} ${o}`}return N(t)}var qt={exact:N,count:xt,ratio:jt,
against:Oe,one:He,percent:Kt,memory:Ve};function w(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function $t(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=w(t,s);n+=i}return n}function Lt(e,t){return"terms"in e?$t(e,t):$t(e.over,
t)/$t(e.under,t)}function Xt(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=Lt(r,t);return n}var De={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function C(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?qt[r]:N)(w(t,o)))}function yt(e,t){return C(e.replaceAll(":count}",":exact}"),t)}function mt(e,t){
let n=([r,i,s])=>De[i](w(t,r),typeof s=="string"?w(t,s):s),o=e.find(r=>r.when.every(n));return o?C(o.text,t):""}var z=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function st({leaves:e,inputs:t,values:n},o){let r=n();return{
source:e.source,title:[e.title,o].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function pt(e){let t=l("span","chip");return t.style.background=
z(e),t}function Jt(e,t){let n=l("b","",e);return{node:l("span","factor",n,l("i","",t)),value:n}}function Pe(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(l("span","part")),n]))}function Ie(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,i)=>{i&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(Jt(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let d=o.get(a)??[a],p=s[a]=(s[a]??-1)+1;(c||r.coefficient!==1)&&t.
append("·");let{node:f,value:b}=Jt("",d[Math.min(p,d.length-1)]??"");return t.append(f),[b,a]})})}function Ut(e,t){let n=l(
"div","formula"),o=e.rows.map(i=>{let s=pt(i.colour),a=l("span","body"),c=l("strong","result"),d=l("span","after"),p=i.sum?
Pe(i.sum,a):Ie(i,a,t),f=l("span","right","= ",c);return n.append(l("div","row",s,a,f,d)),{row:i,label:s,factors:p,result:c,
after:d}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:d,after:p}of o){M(a,C(s.label,i));for(let[f,b]of c)
M(f,N(w(i,b)));M(d,N(w(i,s.number))),M(p,mt(s.after??[],i))}}}}function Yt(e){let t=l("div","tiles"),n=e.items.map(r=>{let i=l(
"strong"),s=l("div","tile",l("span","",r.label),i,l("span","",r.unit));return s.style.borderColor=z(r.colour),t.append(s),
{item:r,value:i}});return{node:t,update:r=>{for(let{item:i,value:s}of n)M(s,C(i.text,r)),s.title=yt(i.text,r)}}}function Zt(e){
let t=l("table","",l("caption","",e.caption)),n=l("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of e.rows){let d=r.insertRow(),p=pt(c.colour);
d.append(l("th",{scope:"row"},p)),i.push([p,c.label]);for(let f of c.cells)s.push([d.insertCell(),f])}return{node:n,update:c=>{
for(let[d,p]of i)M(d,C(p,c));for(let[d,p]of s)M(d,C(p,c)),d.title=yt(p,c)}}}var Ge=.09;function Qt(e){let t=l("figure","\
bars",l("figcaption","title",e.title)),n=e.rows.map(r=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=r.
segments.map(d=>{let p=s.appendChild(l("div","segment"));return p.style.background=z(d.colour),{segment:d,part:p}});return t.
append(l("div","bar",i,s,a)),{row:r,label:i,segments:c,end:a}});return{node:t,update:r=>{let i=n.map(({row:a})=>a.segments.
reduce((c,d)=>c+w(r,d.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:d,end:p}of n){M(c,C(a.label,r)),M(p,
C(a.text,r)),p.title=yt(a.text,r);for(let{segment:f,part:b}of d){let g=w(r,f.number),u=C(f.label,r);b.style.width=`${100*
g/s}%`,b.title=`${u}: ${N(g)} ${e.unit}`,M(b,g/s>Ge?u:"")}}}}}function te(e){let t=l("div","track"),n=l("figcaption","af\
ter"),o=l("figure","ruler",l("div","title",e.title),t,n),r=e.segments.map(s=>{let a=l("b"),c=l("span"),d=l("div","segmen\
t",a,c);return d.style.background=z(s.colour),t.append(d),{segment:s,part:d,name:a,range:c}});return{node:o,update:s=>{let a=0;
for(let{segment:c,part:d,name:p,range:f}of r){let b=w(s,c.number),g=C(c.label,s),u=b===1?`${a}`:`${a}–${a+b-1}`;d.style.
flexGrow=String(b),d.title=`${g}: channels ${u}`,M(p,g),M(f,u),f.hidden=d.clientWidth>0&&f.scrollWidth>d.clientWidth,a+=
b}M(n,C(e.total,s))}}}function ee(e){let t=l("p","says");return{node:t,update:o=>M(t,e.sentences.map(r=>mt(r,o)).join(" "))}}function at(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var Y=12,Ct=18,ne=6.4,tt=12,ze=520,re={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function oe(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=t?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var ie=({source:e})=>`${e} · ${location.href}`;function se(e,t,n,o,r){
let i=Math.max(t[0],ze),s=Math.floor(i/ne),a=h("svg"),c=Y,d=(b,g="normal")=>{for(let u of oe(b,s))a.append(h("text",{...re,
x:Y,y:c+tt,fill:o,"font-weight":g},u)),c+=Ct};d(n.title,"bold"),d(n.sizes);let p=Y;for(let{colours:b,text:g}of n.legend){
let u=tt*b.length+6+ne*g.length+14;p>Y&&p+u>i&&(p=Y,c+=Ct),b.forEach((v,S)=>{a.append(h("rect",{x:p+tt*S,y:c+2,width:tt,
height:tt,fill:v}))});let x=p+tt*b.length+6;a.append(h("text",{...re,x,y:c+tt,fill:o},g)),p+=u}n.legend.length&&(c+=Ct),
B(e,{x:Y,y:c+4,width:t[0],height:t[1]}),a.append(e),c+=t[1]+8,d(ie(n));let f=[i+2*Y,c+Y];return B(a,{width:f[0],height:f[1],
viewBox:`0 0 ${f[0]} ${f[1]}`}),a.prepend(h("rect",{width:"100%",height:"100%",fill:r})),[a,f]}var We=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ae=2;function kt(e){if(!e.startsWith("color("))return e;let t=Tt(l("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var _e=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function bt(e,t,n){return[...e.querySelectorAll(t)].map(o=>({colours:[kt(getComputedStyle(
W(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function ce(e,t){
let n=e.cloneNode(!0),o=[...e.querySelectorAll("*")],{width:r,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(d,p)=>{let f=o[p];if(!f)return;let b=getComputedStyle(f);for(let g of We)d.style.setProperty(g,kt(b.getPropertyValue(g)))});
let s=kt(getComputedStyle(e).getPropertyValue("color")),[a,c]=se(n,[r,i],t,s,_e(e));return[new XMLSerializer().serializeToString(
a),c]}var ue=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function de(e,t){l("a",{href:e,download:t}).click()}async function je(e,t){
let n=new Image,[o,[r,i]]=ce(e,t);n.src=ue(o),await n.decode();let s=l("canvas",{width:ae*r,height:ae*i});Tt(s).drawImage(
n,0,0,s.width,s.height),de(s.toDataURL("image/png"),`${t.name}.png`)}function le(e,t,n,o){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function lt(e,t,n){return l("span","saves",le(e,"SVG","Save this drawing as SVG",()=>{let r=n();
de(ue(ce(t,r)[0]),`${r.name}.svg`)}),le(e,"PNG","Save this drawing as PNG",()=>void je(t,n())))}var _=58,et=14,Nt=20,nt=38,Ke=250,qe=130,Xe=640,Je=48,Ue=290;function me(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),
r=o*([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=r)i.push(s);return i}function wt(e,[t,n,o],r){B(e,{x:t,
y:n,"text-anchor":o}),M(e,r)}var Ye=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,Ze=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function Qe(e,t,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{wt(e,a,t);let c=e.getBBox();return Ze(c,o)&&!i.some(d=>Ye(c,d))});wt(e,s??W(n[0]),t)}function pe(e,t){let n=h(
"svg",{role:"img"}),o=n.appendChild(h("g",{class:"grid"})),r=n.appendChild(h("g")),i=n.appendChild(h("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",e.title),n,s),c=i.appendChild(h("rect",{class:"beyond"})),d=e.layers.
map(y=>{let k=r.appendChild(h("path")),$=l("span","swatch"),L=l("span");return k.style.fill=$.style.background=z(y.colour),
s.append(l("span","entry",$,L)),{layer:y,area:k,label:L}}),p=i.appendChild(h("line",{class:"direct"})),f=i.appendChild(h(
"text",{class:"note"})),b=i.appendChild(h("line",{class:"mark"})),g=i.appendChild(h("text",{class:"note"})),u=i.appendChild(
h("line",{class:"drop"})),x=i.appendChild(h("circle",{class:"point",r:6})),v=i.appendChild(h("text",{class:"note strong"})),
S=()=>({...st(t,e.title),legend:bt(s,".entry",".swatch")});s.append(lt(t.lifetime,n,S));let T=W(t.inputs.find(y=>y.name===
e.x),"curve's input"),E={wide:600,xMax:1,high:Ke};A();function A(){let{signal:y}=t.lifetime,k=!1,$=m=>{let F=n.getBoundingClientRect(),
P=E.wide*(m.clientX-F.left)/F.width;t.set(e.x,Math.round((P-_)/(E.wide-_-et)*E.xMax))},L=()=>{k=!1,t.release()},q=m=>{n.
setPointerCapture(m.pointerId),k=!0,$(m)};n.addEventListener("pointerdown",q,{signal:y}),n.addEventListener("pointermove",
m=>k&&$(m),{signal:y}),n.addEventListener("pointerup",L,{signal:y}),n.addEventListener("pointercancel",L,{signal:y})}function D(){
let y=Math.min(Je,E.xMax);return Array.from({length:y+1},(k,$)=>{let L=E.xMax*$/y,q={...t.values(),[e.x]:L},m=[0];for(let{
layer:F}of d){let P=W(t.expressions[F.number],F.number);m.push(W(m.at(-1))+Lt(P,q))}return[L,m]})}return{node:a,update:y=>{
let k=at(),$=E.wide=Math.max(280,(a.clientWidth||600)/k),L=E.high=Math.round(ot(E.high+dt()/k,qe,Xe)),q=E.xMax=T.atMost?
w(y,T.atMost):T.high,m=D(),F=w(y,e.line.number),P=1.1*Math.max(F,m.at(-1)?.[1].at(-1)??0),G=V=>_+($-_-et)*V/q,I=V=>L-nt-
(L-Nt-nt)*V/P;B(n,{width:$*k,height:L*k,viewBox:`0 0 ${$} ${L}`});let j={"text-anchor":"middle"};o.replaceChildren(...me(
P,4).flatMap(V=>[h("line",{x1:_,x2:$-et,y1:I(V),y2:I(V)}),h("text",{x:_-6,y:I(V)+4,"text-anchor":"end"},V?xt(V):"0")]),...me(
q,6).map(V=>h("text",{x:G(V),y:L-nt+16,...j},N(V))),h("text",{x:(_+$-et)/2,y:L-4,...j},e.xLabel),h("text",{x:4,y:12},e.yLabel)),
d.forEach(({layer:V,area:ut,label:Et},Pt)=>{let It=Ee=>m.map(([Me,Te])=>`${G(Me)},${I(W(Te[Ee]))}`);ut.setAttribute("d",
`M${[...It(Pt+1),...It(Pt).reverse()].join("L")}Z`),M(Et,C(V.label,y))});let R=I(F),H=G(w(y,e.mark.number));B(p,{x1:_,y1:R,
x2:$-et,y2:R}),wt(f,[_+6,R-6,"start"],C(e.line.text,y)),B(b,{x1:H,y1:R,x2:H,y2:L-nt});let Q=H-_>Ue;wt(g,Q?[H-6,R-6,"end"]:
[$-et,12,"end"],C(e.mark.text,y)),B(c,{x:H,y:Nt,width:Math.max(0,$-et-H),height:L-Nt-nt});let X=w(y,e.x),J=d.reduce((V,{
layer:ut})=>V+w(y,ut.number),0),rt=G(X),ft=I(J);B(x,{cx:rt,cy:ft}),B(u,{x1:rt,y1:ft,x2:rt,y2:L-nt});let ye=ft<R+16?[22,38,
54,-8]:[-8,22,38,-24],Vt=[rt+11,0,"start"],Dt=[rt-11,0,"end"],be=rt>$*.6?[Dt,Vt]:[Vt,Dt],we=ye.flatMap(V=>be.map(([ut,,Et])=>[
ut,ft+V,Et])),ve={x:_,y:0,width:$-_,height:L-nt};Qe(v,xt(J),we,ve,[f,g]);let Se=[C(e.line.text,y),C(e.mark.text,y),`${T.
label} ${X}: ${N(J)}`];n.setAttribute("aria-label",`${e.title}: ${Se.join("; ")}`)}}}var tn=420,en=260,nn=700,rn=44,on=1.5,ct=40,Bt=44,sn=2,an=520;function ln(e,t,n,o){let r=(t+o)/2;return`M${e} ${t}C${e} ${r}\
 ${n} ${r} ${n} ${o}`}function cn(e,t){let n=e.reduce((r,i)=>r+i,0)||1,o=0;return e.map(r=>{let i={start:o,wide:t*r/n};return o+=
i.wide,i})}function un(e,t,n){let o=Math.min(n,78);return o+(n-o)*e/Math.max(t,1)}function he(e,t){let n=h("svg",{role:"\
img"}),o=n.appendChild(h("g")),r=n.appendChild(h("g")),i=l("figcaption","legend",l("span","",e.says),lt(t.lifetime,n,()=>({
...st(t,e.title),legend:[]}))),s=l("figure","flow",n,i),a=e.lines.map(g=>{let u=o.appendChild(h("path",{fill:"none"})),x=r.
appendChild(h("text",{class:"note"}));return u.style.stroke=z(g.colour),{line:g,path:u,text:x}}),c=e.boxes.map(g=>{let u=r.
appendChild(h("g",{class:"box"})),x=u.appendChild(h("rect",{rx:6,height:ct})),v=u.appendChild(h("text",{class:"in","text\
-anchor":"middle"})),S=u.appendChild(h("text",{class:"in small","text-anchor":"middle"}));return x.style.fill=z(g.colour),
{box:g,group:u,plate:x,label:v,size:S}}),d=e.stack.map(g=>{let u=r.appendChild(h("g",{class:"box"})),x=u.appendChild(h("\
rect",{rx:3,height:Bt})),v=u.appendChild(h("text",{class:"in","text-anchor":"middle"})),S=u.appendChild(h("text",{class:"\
in small","text-anchor":"middle"}));return x.style.fill=z(g.colour),{part:g,group:u,plate:x,label:v,size:S}}),p=tn,f=g=>{
let u=at(),x=Math.max(280,(s.clientWidth||600)/u),v=x<an;p=Math.round(ot(p+dt()/u,en,nn)),B(n,{width:x*u,height:p*u,viewBox:`\
0 0 ${x} ${p}`});let S=1+Math.max(...e.boxes.map(m=>m.column)),T=x/S,E=Math.max(...e.boxes.map(m=>m.column<0?0:w(g,m.width))),
A=1+Math.max(...e.boxes.map(m=>m.row)),D=(p-Bt)/A,O=m=>m?w(g,m):1,y=new Map;for(let{box:m,group:F,plate:P,label:G,size:I}of c){
let j=m.column<0?Math.min(x,190):un(w(g,m.width),E,T-14),R=m.column<0?x/2:T*(m.column+.5),H=ct/2+D*m.row;y.set(m.key,{x:R,
y:H,wide:j}),B(P,{x:R-j/2,y:H-ct/2,width:j}),B(G,{x:R,y:H-3}),B(I,{x:R,y:H+13}),M(G,v?m.short:m.label),M(I,C(m.text,g)),
F.style.opacity=String(O(m.there))}let k=cn(e.stack.map(m=>w(g,m.number)),x),$=0;d.forEach(({part:m,plate:F,label:P,size:G},I)=>{
let{start:j,wide:R}=k[I]??{start:0,wide:0},H=w(g,m.number),Q=j+R/2,X=p-Bt;y.set(m.key,{x:Q,y:X+ct/2,wide:R}),B(F,{x:j,y:X,
width:Math.max(1,R-sn)}),B(P,{x:Q,y:X+18}),B(G,{x:Q,y:X+35});let J=H===1?`${$}`:`${$}–${$+H-1}`;M(P,R>6+8*m.label.length?
m.label:""),M(G,R>6+7.5*J.length?J:""),$+=H});let L=Math.max(1,w(g,e.scale));for(let{line:m,path:F,text:P}of a){let G=y.
get(m.start),I=y.get(m.end);if(!G||!I)continue;let j=m.number?w(g,m.number):0,R=Math.max(on,rn*j/L),H=O(m.there),Q=G.y+ct/
2-1,X=I.y-ct/2+1;F.setAttribute("d",ln(G.x,Q,I.x,X)),F.style.strokeWidth=String(R),F.style.opacity=String(H);let J=I.x+R/
2+70>x;B(P,{x:I.x+(J?-1:1)*(R/2+6),y:X-9,"text-anchor":J?"end":"start"}),M(P,m.text&&H&&!v?C(m.text,g):"")}let q=c.filter(
({box:m})=>O(m.there)).map(({box:m})=>`${m.label} ${C(m.text,g)}`).concat(a.filter(({line:m})=>m.number&&O(m.there)).map(
({line:m})=>b(m,g)));n.setAttribute("aria-label",`${e.title}: ${q.join("; ")}`)},b=(g,u)=>`${g.end}: ${N(w(u,g.number))}\
 ${e.unit}`;return{node:s,update:f}}var dn=150,mn=500,pn={formula:Ut,tiles:Yt,curve:pe,table:Zt,bars:Qt,ruler:te,text:ee,flow:he},vt=class{constructor(t,n={}){
this.host=t;this.makers={...pn,...n},this.sending=t.sending(dn)}echo=new gt;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new At(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},At=class{constructor(t,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(mn);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(f=>this.makeInput(f,s)),
s.append(this.note);let d={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(f,b)=>this.set(f,b),release:()=>this.release()},p=(f,b)=>{let u=W(o[f.kind],f.kind)(f,d);return b.append(
u.node),u};this.blocks=[...n.beside.map(f=>p(f,a)),...n.below.map(f=>p(f,c))],this.root.append(s,a,c,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),zt(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=Mt(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(l("div","heading",o));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":t.label,...s}),d=l("div","input",l("label",{for:i},t.label),a,c);t.colour&&d.style.setProperty(
"--input",z(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let p=()=>{let b=a.valueAsNumber;Number.isFinite(b)&&b===this.nearest(t,b)&&this.set(
t.name,b)},f=()=>{this.setTyped({input:t,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",p,{signal:r}),a.addEventListener("change",f,{signal:r}),n.append(d),{input:t,typed:a,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,w(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),i=ot(n,
t.low,r);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(t,o):w(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=r?`${o} became ${N(i)}`:`\
the field was empty, so ${N(i)} stays`,c=`allowed is ${t.low} to ${N(this.limit(t))}${s}`;M(this.note,i===o?"":`${t.label}\
: ${c}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let o=W(this.panel.inputs.find(s=>s.name===
t),t),r=this.wanted[t]=this.nearest(o,n),i={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,w(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=Mt(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=w(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",N(s));let c=r.valueAsNumber;(r!==t||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>M(this.spoken,mt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=Xt(this.panel.numbers,t);if(n){let[r,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var St=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new Rt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},Rt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var Ft=class extends St{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function fe(e){return hn(e,t=>t[0])}function hn(e,t){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(t(r.data))}catch(d){throw c(),
d}return()=>{s.calls===a&&c()}};function o(r){let i=new Ft(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var Z=62,ge=.34,Ht=.26,fn=128,Ot=16,gn=34,xn=140,U=2;function ht(e,t,n,o,r,i=""){let s=Z*o,a=s*ge,c=s*Ht,d=t-s,p=e+n,f=(...x)=>x.
map(v=>v.join(",")).join(" "),b=f([e,d],[e+a,d-c],[p+a,d-c],[p,d]),g=f([p,d],[p+a,d-c],[p+a,t-c],[p,t]),u=[h("rect",{x:e,
y:d,width:n,height:s,class:"front"}),h("polygon",{points:b,class:"lid"}),h("polygon",{points:g,class:"end"})];if(r)for(let x of u)
x.style.setProperty("--colour",r);return h("g",{class:`slab ${i}`},...u)}function xe(e,t){let n=h("svg",{role:"img"}),o=l(
"div","outputs"),r=l("p",`verdict ${e.fits?"":"broken"}`),i=()=>({...st(t,r.textContent),legend:bt(o,".output",".chip")}),
s=l("figure","slabs",n,r,o,lt(t.lifetime,n,i)),a=e.items.map(u=>{let x=pt(u.colour),v=l("b"),S=l("span","where");x.textContent=
u.label;let T=l("div","output",x,v,S,l("span","how",u.how));return T.classList.toggle("odd",u.odd),o.append(T),{item:u,size:v,
where:S}}),c=u=>{let x=at(),v=Math.max(280,(s.clientWidth||640)/x),S=Z*ge,T=Z*Ht,E=v-S-3*Ot-4,A=w(u,e.total),D=fn;for(;D<
A;)D*=2;let O=E/D,y=L=>w(u,L)*O,k=[T+Z+2,2*(T+Z)+46,3*(T+Z)+82];B(n,{viewBox:`0 0 ${v} ${k[2]+26}`,width:v*x}),n.replaceChildren(
...d(u,k[0],y(e.input),v,S),...p(k,y),...f(k[1],y),h("text",{x:U,y:k[1]+20,class:"muted"},e.joinText),...b(k[2],y,A*O),...g(
u,k[2],O));let $=e.fits?C(e.says,u):e.error;M(r,$),n.setAttribute("aria-label",$);for(let{item:L,size:q,where:m}of a){M(
q,C(L.shape,u));let F=w(u,L.start),P=w(u,L.stop)-1,G=F===P?N(F):`${N(F)}–${N(P)}`;M(m,e.fits?`channels ${G}`:L.odd?"do\
es not fit":"")}};function d(u,x,v,S,T){let E=U+v,A=E+T+10+xn<S,D={x:A?E+T+10:E-8,y:x-Z/2+4},O={"text-anchor":A?"start":
"end",class:A?"":"inside"};return[ht(U,x,v,1,""),h("text",{...D,...O},C(e.inputText,u))]}function p([u,x],v){let S=U+v(e.
input)/2,T=U;return e.items.map(E=>{let A=T+v(E.depth)/2,D=Z*E.share,O=x-D-D*Ht-2;T+=v(E.depth)+Ot;let y=`M${S},${u} C${S}\
,${u+22} ${A},${u+14} ${A},${O}`;return h("path",{class:"wire",d:y})})}function f(u,x){let v=U;return e.items.flatMap(S=>{
let T=x(S.depth),E=[ht(v,u,T,S.share,S.colour)];return S.odd&&E.push(ht(v,u,T,1,"","ghost")),v+=T+Ot,E})}function b(u,x,v){
let S=U,T=e.items.map(E=>{let A=x(E.depth),D=ht(S,u,A,E.share,E.colour,e.fits?"":"loose");return S+=A,D});return e.fits?
T:[...T,ht(U,u,v,1,"","ghost")]}function g(u,x,v){let S=[],T=[0,...e.items.map(A=>w(u,A.stop))],E=-1/0;return T.forEach(
(A,D)=>{let O=U+A*v,y=D===T.length-1,k=O-E<gn;if(S.push(h("line",{x1:O,x2:O,y1:x,y2:x+6,class:"tick"})),!e.fits||k&&!y)return;
k&&S.pop();let $=D?y?"end":"middle":"start";S.push(h("text",{x:O,y:x+19,"text-anchor":$},N(A))),E=O}),S}return{node:s,update:c}}var kr=fe(e=>new vt(e,{slabs:xe}));export{kr as default};
