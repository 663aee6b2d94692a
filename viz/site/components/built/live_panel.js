// Made from frontend/ by `npm run build`.
var bt="http://www.w3.org/2000/svg";function E(t,e){for(let[n,o]of Object.entries(e))o===!1||o===null||o===void 0?t.removeAttribute(
n):t.setAttribute(n,o===!0?"":String(o))}function l(t,e="",...n){let o=document.createElement(t);return typeof e!="strin\
g"?E(o,e):e&&(o.className=e),o.append(...n.filter(r=>r!=="")),o}function f(t,e={},...n){let o=document.createElementNS(bt,
t);return E(o,e),o.append(...n.filter(r=>r!=="")),o}function w(t,e){t.textContent!==e&&(t.textContent=e)}function be(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function Q(t,e,n){return Math.min(Math.max(t,e),n)}function H(t,e="value"){if(t==null)throw new Error(`the ${e} i\
s missing`);return t}function we(t){return H(t.getContext("2d"),"canvas's pen")}var ae=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");
return this.#t}hear(e){return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"dec\
ided"):JSON.stringify(e.value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(
this.#t)!==this.#n}message(e){return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=
1}`}}static ofPage(e){let n=window,o=n.inceptionEchoes??={};return o[e]??=new t}};var wt='[data-testid="stMain"]',vt='[data-testid="stMainBlockContainer"]',Oe=()=>document.querySelector(vt),Et=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function oe(){let t=document.querySelector(wt),e=Oe();return t&&
e&&Et()?t.clientHeight-e.offsetHeight:0}function He(t,e){let n=t.atFrame(e),o=()=>oe()!==0&&n(),r=Oe();r&&t.onResize(r,o),
window.addEventListener("resize",o,{signal:t.signal})}var St=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Mt=4,De=["bytes","KiB","MiB","GiB"];function Tt(t){let[e="0",n="\
0"]=String(t).split("e"),[o="0",r=""]=e.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function I(t,e,n){
let{digits:o,places:r}=Tt(Math.abs(t)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),a=(2n*o*i+
s)/(2n*s);return t<0?-a:a}var kt=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function ee(t,e,n=!0){let o=String(t<0n?-t:t).padStart(
e+1,"0"),r=o.slice(0,o.length-e),i=o.slice(o.length-e);return`${t<0n?"-":""}${n?kt(r):r}${e?`.${i}`:""}`}function Ve(t,e=0){
return Number.isFinite(t)?ee(I(t,1,e),e):String(t)}function Lt(t,e,n){let o=i=>Number(I(Math.abs(t),e,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:ee(I(t,e,r),r),rounded:o(r)}}var L=t=>Ve(t);function le(t){if(!Number.isFinite(
t))return String(t);if(I(Math.abs(t),1,0)<BigInt(1e4))return L(t);for(let[e,n,o]of St){let{text:r,rounded:i}=Lt(t,e,o);if(i<
1e3||n==="T")return`${r} ${n}`}return L(t)}function Pe(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return I(t,1,2)>=
1000n&&(e=1),I(t,1,1)>=1000n&&(e=0),`${ee(I(t,1,e),e,!1)}×`}function Ie(t){if(!Number.isFinite(t))return`${t} %`;let e=I(
t,1,3);return e>=1000n?`${ee(I(t,1,2),0,!1)} %`:`${ee(e,1,!1)} %`}var Ct=t=>t<1?`${Ie(t)} of`:Pe(t),$t=t=>Ve(t,1);function Nt(t){
if(!Number.isFinite(t))return String(t);let e=Number(I(t,1,0))*Mt;for(let[n,o]of De.entries()){let r=n?1:0,i=I(e,1024**n,
r);if(n===De.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${ee(i,r)} ${o}`}return L(e)}var Ge={exact:L,count:le,ratio:Pe,
against:Ct,one:$t,percent:Ie,memory:Nt};function y(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function ve(t,e){let n=0;
for(let[o,r]of t.terms){let i=o;for(let s of r)i*=y(e,s);n+=i}return n}function Ee(t,e){return"terms"in t?ve(t,e):ve(t.over,
e)/ve(t.under,e)}function ze(t,e){let n={...e};for(let[o,r]of Object.entries(t))n[o]=Ee(r,e);return n}var Bt={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function S(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Ge[r]:L)(y(e,o)))}function ce(t,e){return S(t.replaceAll(":count}",":exact}"),e)}function ie(t,e){
let n=([r,i,s])=>Bt[i](y(e,r),typeof s=="string"?y(e,s):s),o=t.find(r=>r.when.every(n));return o?S(o.text,e):""}var O=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function ue({leaves:t,inputs:e,values:n},o){let r=n();return{
source:t.source,title:[t.title,o].filter(Boolean).join(" · "),name:[t.name,...e.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:e.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function Se(t){let e=l("span","chip");return e.style.background=
O(t),e}function We(t,e){let n=l("b","",t);return{node:l("span","factor",n,l("i","",e)),value:n}}function At(t,e){return t.map((n,o)=>(o&&
e.append(" + "),[e.appendChild(l("span","part")),n]))}function Rt(t,e,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,i)=>{i&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(We(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let d=o.get(a)??[a],m=s[a]=(s[a]??-1)+1;(c||r.coefficient!==1)&&e.
append("·");let{node:p,value:x}=We("",d[Math.min(m,d.length-1)]??"");return e.append(p),[x,a]})})}function _e(t,e){let n=l(
"div","formula"),o=t.rows.map(i=>{let s=Se(i.colour),a=l("span","body"),c=l("strong","result"),d=l("span","after"),m=i.sum?
At(i.sum,a):Rt(i,a,e),p=l("span","right","= ",c);return n.append(l("div","row",s,a,p,d)),{row:i,label:s,factors:m,result:c,
after:d}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:d,after:m}of o){w(a,S(s.label,i));for(let[p,x]of c)
w(p,L(y(i,x)));w(d,L(y(i,s.number))),w(m,ie(s.after??[],i))}}}}function je(t){let e=l("div","tiles"),n=t.items.map(r=>{let i=l(
"strong"),s=l("div","tile",l("span","",r.label),i,l("span","",r.unit));return s.style.borderColor=O(r.colour),e.append(s),
{item:r,value:i}});return{node:e,update:r=>{for(let{item:i,value:s}of n)w(s,S(i.text,r)),s.title=ce(i.text,r)}}}function Ke(t){
let e=l("table","",l("caption","",t.caption)),n=l("div","scroll",e),o=e.createTHead().insertRow(),r=e.createTBody();o.append(
...["",...t.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of t.rows){let d=r.insertRow(),m=Se(c.colour);
d.append(l("th",{scope:"row"},m)),i.push([m,c.label]);for(let p of c.cells)s.push([d.insertCell(),p])}return{node:n,update:c=>{
for(let[d,m]of i)w(d,S(m,c));for(let[d,m]of s)w(d,S(m,c)),d.title=ce(m,c)}}}var Ft=.09;function qe(t){let e=l("figure","\
bars",l("figcaption","title",t.title)),n=t.rows.map(r=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=r.
segments.map(d=>{let m=s.appendChild(l("div","segment"));return m.style.background=O(d.colour),{segment:d,part:m}});return e.
append(l("div","bar",i,s,a)),{row:r,label:i,segments:c,end:a}});return{node:e,update:r=>{let i=n.map(({row:a})=>a.segments.
reduce((c,d)=>c+y(r,d.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:d,end:m}of n){w(c,S(a.label,r)),w(m,
S(a.text,r)),m.title=ce(a.text,r);for(let{segment:p,part:x}of d){let h=y(r,p.number),g=S(p.label,r);x.style.width=`${100*
h/s}%`,x.title=`${g}: ${L(h)} ${t.unit}`,w(x,h/s>Ft?g:"")}}}}}function Je(t){let e=l("div","track"),n=l("figcaption","af\
ter"),o=l("figure","ruler",l("div","title",t.title),e,n),r=t.segments.map(s=>{let a=l("b"),c=l("span"),d=l("div","segmen\
t",a,c);return d.style.background=O(s.colour),e.append(d),{segment:s,part:d,name:a,range:c}});return{node:o,update:s=>{let a=0;
for(let{segment:c,part:d,name:m,range:p}of r){let x=y(s,c.number),h=S(c.label,s),g=x===1?`${a}`:`${a}–${a+x-1}`;d.style.
flexGrow=String(x),d.title=`${h}: channels ${g}`,w(m,h),w(p,g),p.hidden=d.clientWidth>0&&p.scrollWidth>d.clientWidth,a+=
x}w(n,S(t.total,s))}}}function Ue(t){let e=l("p","says");return{node:e,update:o=>w(e,t.sentences.map(r=>ie(r,o)).join(" "))}}function de(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var K=12,Me=18,Xe=6.4,U=12,Ot=520,Ye={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function Ze(t,e){let n=t.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${e}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var Qe=({source:t})=>`${t} · ${location.href}`;function et(t,e,n,o,r){
let i=Math.max(e[0],Ot),s=Math.floor(i/Xe),a=f("svg"),c=K,d=(x,h="normal")=>{for(let g of Ze(x,s))a.append(f("text",{...Ye,
x:K,y:c+U,fill:o,"font-weight":h},g)),c+=Me};d(n.title,"bold"),d(n.sizes);let m=K;for(let{colours:x,text:h}of n.legend){
let g=U*x.length+6+Xe*h.length+14;m>K&&m+g>i&&(m=K,c+=Me),x.forEach((G,W)=>{a.append(f("rect",{x:m+U*W,y:c+2,width:U,height:U,
fill:G}))});let k=m+U*x.length+6;a.append(f("text",{...Ye,x:k,y:c+U,fill:o},h)),m+=g}n.legend.length&&(c+=Me),E(t,{x:K,y:c+
4,width:e[0],height:e[1]}),a.append(t),c+=e[1]+8,d(Qe(n));let p=[i+2*K,c+K];return E(a,{width:p[0],height:p[1],viewBox:`\
0 0 ${p[0]} ${p[1]}`}),a.prepend(f("rect",{width:"100%",height:"100%",fill:r})),[a,p]}var Ht=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],tt=2;function Te(t){if(!t.startsWith("color("))return t;let e=we(l("canvas",{width:1,height:1}));return e.fillStyle=t,e.fillRect(
0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Dt=t=>getComputedStyle(t).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function rt(t,e,n){return[...t.querySelectorAll(e)].map(o=>({colours:[Te(getComputedStyle(
H(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function ot(t,e){
let n=t.cloneNode(!0),o=[...t.querySelectorAll("*")],{width:r,height:i}=t.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(d,m)=>{let p=o[m];if(!p)return;let x=getComputedStyle(p);for(let h of Ht)d.style.setProperty(h,Te(x.getPropertyValue(h)))});
let s=Te(getComputedStyle(t).getPropertyValue("color")),[a,c]=et(n,[r,i],e,s,Dt(t));return[new XMLSerializer().serializeToString(
a),c]}var it=t=>`data:image/svg+xml,${encodeURIComponent(t)}`;function st(t,e){l("a",{href:t,download:e}).click()}async function Vt(t,e){
let n=new Image,[o,[r,i]]=ot(t,e);n.src=it(o),await n.decode();let s=l("canvas",{width:tt*r,height:tt*i});we(s).drawImage(
n,0,0,s.width,s.height),st(s.toDataURL("image/png"),`${e.name}.png`)}function nt(t,e,n,o){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",o,{signal:t.signal}),r}function me(t,e,n){return l("span","saves",nt(t,"SVG","Save this drawing as SVG",()=>{let r=n();
st(it(ot(e,r)[0]),`${r.name}.svg`)}),nt(t,"PNG","Save this drawing as PNG",()=>void Vt(e,n())))}var D=58,X=14,ke=20,Y=38,Pt=250,It=130,Gt=640,zt=48,Wt=290;function at(t,e){let n=t/e,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=r)i.push(s);return i}function pe(t,[e,n,o],r){E(t,{x:e,y:n,
"text-anchor":o}),w(t,r)}var _t=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,jt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Kt(t,e,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{pe(t,a,e);let c=t.getBBox();return jt(c,o)&&!i.some(d=>_t(c,d))});pe(t,s??H(n[0]),e)}function lt(t,e){let n=f(
"svg",{role:"img"}),o=n.appendChild(f("g",{class:"grid"})),r=n.appendChild(f("g")),i=n.appendChild(f("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",t.title),n,s),c=i.appendChild(f("rect",{class:"beyond"})),d=t.layers.
map(b=>{let A=r.appendChild(f("path")),v=l("span","swatch"),M=l("span");return A.style.fill=v.style.background=O(b.colour),
s.append(l("span","entry",v,M)),{layer:b,area:A,label:M}}),m=i.appendChild(f("line",{class:"direct"})),p=i.appendChild(f(
"text",{class:"note"})),x=i.appendChild(f("line",{class:"mark"})),h=i.appendChild(f("text",{class:"note"})),g=i.appendChild(
f("line",{class:"drop"})),k=i.appendChild(f("circle",{class:"point",r:6})),G=i.appendChild(f("text",{class:"note strong"})),
W=()=>({...ue(e,t.title),legend:rt(s,".entry",".swatch")});s.append(me(e.lifetime,n,W));let q=H(e.inputs.find(b=>b.name===
t.x),"curve's input"),V={wide:600,xMax:1,high:Pt};ge();function ge(){let{signal:b}=e.lifetime,A=!1,v=u=>{let B=n.getBoundingClientRect(),
R=V.wide*(u.clientX-B.left)/B.width;e.set(t.x,Math.round((R-D)/(V.wide-D-X)*V.xMax))},M=()=>{A=!1,e.release()},j=u=>{n.setPointerCapture(
u.pointerId),A=!0,v(u)};n.addEventListener("pointerdown",j,{signal:b}),n.addEventListener("pointermove",u=>A&&v(u),{signal:b}),
n.addEventListener("pointerup",M,{signal:b}),n.addEventListener("pointercancel",M,{signal:b})}function xe(){let b=Math.min(
zt,V.xMax);return Array.from({length:b+1},(A,v)=>{let M=V.xMax*v/b,j={...e.values(),[t.x]:M},u=[0];for(let{layer:B}of d){
let R=H(e.expressions[B.number],B.number);u.push(H(u.at(-1))+Ee(R,j))}return[M,u]})}return{node:a,update:b=>{let A=de(),
v=V.wide=Math.max(280,(a.clientWidth||600)/A),M=V.high=Math.round(Q(V.high+oe()/A,It,Gt)),j=V.xMax=q.atMost?y(b,q.atMost):
q.high,u=xe(),B=y(b,t.line.number),R=1.1*Math.max(B,u.at(-1)?.[1].at(-1)??0),F=$=>D+(v-D-X)*$/j,N=$=>M-Y-(M-ke-Y)*$/R;E(
n,{width:v*A,height:M*A,viewBox:`0 0 ${v} ${M}`});let P={"text-anchor":"middle"};o.replaceChildren(...at(R,4).flatMap($=>[
f("line",{x1:D,x2:v-X,y1:N($),y2:N($)}),f("text",{x:D-6,y:N($)+4,"text-anchor":"end"},$?le($):"0")]),...at(j,6).map($=>f(
"text",{x:F($),y:M-Y+16,...P},L($))),f("text",{x:(D+v-X)/2,y:M-4,...P},t.xLabel),f("text",{x:4,y:12},t.yLabel)),d.forEach(
({layer:$,area:re,label:ye},Re)=>{let Fe=gt=>u.map(([xt,yt])=>`${F(xt)},${N(H(yt[gt]))}`);re.setAttribute("d",`M${[...Fe(
Re+1),...Fe(Re).reverse()].join("L")}Z`),w(ye,S($.label,b))});let T=N(B),C=F(y(b,t.mark.number));E(m,{x1:D,y1:T,x2:v-X,y2:T}),
pe(p,[D+6,T-6,"start"],S(t.line.text,b)),E(x,{x1:C,y1:T,x2:C,y2:M-Y});let J=C-D>Wt;pe(h,J?[C-6,T-6,"end"]:[v-X,12,"end"],
S(t.mark.text,b)),E(c,{x:C,y:ke,width:Math.max(0,v-X-C),height:M-ke-Y});let z=y(b,t.x),_=d.reduce(($,{layer:re})=>$+y(b,
re.number),0),Z=F(z),se=N(_);E(k,{cx:Z,cy:se}),E(g,{x1:Z,y1:se,x2:Z,y2:M-Y});let dt=se<T+16?[22,38,54,-8]:[-8,22,38,-24],
Be=[Z+11,0,"start"],Ae=[Z-11,0,"end"],mt=Z>v*.6?[Ae,Be]:[Be,Ae],pt=dt.flatMap($=>mt.map(([re,,ye])=>[re,se+$,ye])),ht={x:D,
y:0,width:v-D,height:M-Y};Kt(G,le(_),pt,ht,[p,h]);let ft=[S(t.line.text,b),S(t.mark.text,b),`${q.label} ${z}: ${L(_)}`];
n.setAttribute("aria-label",`${t.title}: ${ft.join("; ")}`)}}}var qt=420,Jt=260,Ut=700,Xt=44,Yt=1.5,te=40,Le=44,Zt=2,Qt=520;function en(t,e,n,o){let r=(e+o)/2;return`M${t} ${e}C${t} ${r}\
 ${n} ${r} ${n} ${o}`}function tn(t,e){let n=t.reduce((r,i)=>r+i,0)||1,o=0;return t.map(r=>{let i={start:o,wide:e*r/n};return o+=
i.wide,i})}function nn(t,e,n){let o=Math.min(n,78);return o+(n-o)*t/Math.max(e,1)}function ct(t,e){let n=f("svg",{role:"\
img"}),o=n.appendChild(f("g")),r=n.appendChild(f("g")),i=l("figcaption","legend",l("span","",t.says),me(e.lifetime,n,()=>({
...ue(e,t.title),legend:[]}))),s=l("figure","flow",n,i),a=t.lines.map(h=>{let g=o.appendChild(f("path",{fill:"none"})),k=r.
appendChild(f("text",{class:"note"}));return g.style.stroke=O(h.colour),{line:h,path:g,text:k}}),c=t.boxes.map(h=>{let g=r.
appendChild(f("g",{class:"box"})),k=g.appendChild(f("rect",{rx:6,height:te})),G=g.appendChild(f("text",{class:"in","text\
-anchor":"middle"})),W=g.appendChild(f("text",{class:"in small","text-anchor":"middle"}));return k.style.fill=O(h.colour),
{box:h,group:g,plate:k,label:G,size:W}}),d=t.stack.map(h=>{let g=r.appendChild(f("g",{class:"box"})),k=g.appendChild(f("\
rect",{rx:3,height:Le})),G=g.appendChild(f("text",{class:"in","text-anchor":"middle"})),W=g.appendChild(f("text",{class:"\
in small","text-anchor":"middle"}));return k.style.fill=O(h.colour),{part:h,group:g,plate:k,label:G,size:W}}),m=qt,p=h=>{
let g=de(),k=Math.max(280,(s.clientWidth||600)/g),G=k<Qt;m=Math.round(Q(m+oe()/g,Jt,Ut)),E(n,{width:k*g,height:m*g,viewBox:`\
0 0 ${k} ${m}`});let W=1+Math.max(...t.boxes.map(u=>u.column)),q=k/W,V=Math.max(...t.boxes.map(u=>u.column<0?0:y(h,u.width))),
ge=1+Math.max(...t.boxes.map(u=>u.row)),xe=(m-Le)/ge,ne=u=>u?y(h,u):1,b=new Map;for(let{box:u,group:B,plate:R,label:F,size:N}of c){
let P=u.column<0?Math.min(k,190):nn(y(h,u.width),V,q-14),T=u.column<0?k/2:q*(u.column+.5),C=te/2+xe*u.row;b.set(u.key,{x:T,
y:C,wide:P}),E(R,{x:T-P/2,y:C-te/2,width:P}),E(F,{x:T,y:C-3}),E(N,{x:T,y:C+13}),w(F,G?u.short:u.label),w(N,S(u.text,h)),
B.style.opacity=String(ne(u.there))}let A=tn(t.stack.map(u=>y(h,u.number)),k),v=0;d.forEach(({part:u,plate:B,label:R,size:F},N)=>{
let{start:P,wide:T}=A[N]??{start:0,wide:0},C=y(h,u.number),J=P+T/2,z=m-Le;b.set(u.key,{x:J,y:z+te/2,wide:T}),E(B,{x:P,y:z,
width:Math.max(1,T-Zt)}),E(R,{x:J,y:z+18}),E(F,{x:J,y:z+35});let _=C===1?`${v}`:`${v}–${v+C-1}`;w(R,T>6+8*u.label.length?
u.label:""),w(F,T>6+7.5*_.length?_:""),v+=C});let M=Math.max(1,y(h,t.scale));for(let{line:u,path:B,text:R}of a){let F=b.
get(u.start),N=b.get(u.end);if(!F||!N)continue;let P=u.number?y(h,u.number):0,T=Math.max(Yt,Xt*P/M),C=ne(u.there),J=F.y+
te/2-1,z=N.y-te/2+1;B.setAttribute("d",en(F.x,J,N.x,z)),B.style.strokeWidth=String(T),B.style.opacity=String(C);let _=N.
x+T/2+70>k;E(R,{x:N.x+(_?-1:1)*(T/2+6),y:z-9,"text-anchor":_?"end":"start"}),w(R,u.text&&C&&!G?S(u.text,h):"")}let j=c.filter(
({box:u})=>ne(u.there)).map(({box:u})=>`${u.label} ${S(u.text,h)}`).concat(a.filter(({line:u})=>u.number&&ne(u.there)).map(
({line:u})=>x(u,h)));n.setAttribute("aria-label",`${t.title}: ${j.join("; ")}`)},x=(h,g)=>`${h.end}: ${L(y(g,h.number))}\
 ${t.unit}`;return{node:s,update:p}}var rn=150,on=500,sn={formula:_e,tiles:je,curve:lt,table:Ke,bars:qe,ruler:Je,text:Ue,flow:ct},he=class{constructor(e,n={}){
this.host=e;this.makers={...sn,...n},this.sending=e.sending(rn)}echo=new ae;sending;makers;built="";view=null;update({told:e,
...n}){let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new Ce(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},Ce=class{constructor(e,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(on);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let d={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,x)=>this.set(p,x),release:()=>this.release()},m=(p,x)=>{let g=H(o[p.kind],p.kind)(p,d);return x.append(
g.node),g};this.blocks=[...n.beside.map(p=>m(p,a)),...n.below.map(p=>m(p,c))],this.root.append(s,a,c,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),He(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=be(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let o=this.panel.groups[e.name],{signal:r}=this.lifetime;o&&n.append(l("div","heading",o));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":e.label,...s}),d=l("div","input",l("label",{for:i},e.label),a,c);e.colour&&d.style.setProperty(
"--input",O(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let x=a.valueAsNumber;Number.isFinite(x)&&x===this.nearest(e,x)&&this.set(
e.name,x)},p=()=>{this.setTyped({input:e,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",p,{signal:r}),n.append(d),{input:e,typed:a,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,y(n,e.atMost)):e.high}nearest(e,n,o=this.echo.value){let r=this.limit(e,o),i=Q(n,
e.low,r);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(e,o):y(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=r?`${o} became ${L(i)}`:`\
the field was empty, so ${L(i)} stays`,c=`allowed is ${e.low} to ${L(this.limit(e))}${s}`;w(this.note,i===o?"":`${e.label}\
: ${c}; ${a}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let o=H(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(o,n),i={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,y(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=be(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=y(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",L(s));let c=r.valueAsNumber;(r!==e||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>w(this.spoken,ie(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=ze(this.panel.numbers,e);if(n){let[r,i]=n.colours[String(e[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var fe=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new $e(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let o=new ResizeObserver(n);o.observe(e),this.onEnd(()=>o.disconnect())}},$e=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){e();return}this.#t=e,this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var Ne=class extends fe{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}sending(e){let n=this.delayed(e),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(e,n){
this.ended||this.#e.setStateValue(e,n)}trigger(e,n){this.ended||this.#e.setTriggerValue(e,n)}};function ut(t){return an(t,e=>e[0])}function an(t,e){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(d){throw c(),
d}return()=>{s.calls===a&&c()}};function o(r){let i=new Ne(r);try{let s={host:i,component:t(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var ur=ut(t=>new he(t));export{ur as default};
