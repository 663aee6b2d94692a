// Made from frontend/ by `npm run build`.
var He="http://www.w3.org/2000/svg";function R(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function l(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?R(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function g(e,t={},...n){let r=document.createElementNS(He,
e);return R(r,t),r.append(...n.filter(o=>o!=="")),r}function M(e,t){e.textContent!==t&&(e.textContent=t)}function $t(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function X(e,t,n){return Math.min(Math.max(e,t),n)}function G(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function Nt(e){return G(e.getContext("2d"),"canvas's pen")}var xt=class e{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#o+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};var Oe='[data-testid="stMain"]',Ie='[data-testid="stMainBlockContainer"]',Kt=()=>document.querySelector(Ie),Ve=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function mt(){let e=document.querySelector(Oe),t=Kt();return e&&
t&&Ve()?e.clientHeight-t.offsetHeight:0}function Xt(e,t){let n=e.atFrame(t),r=()=>mt()!==0&&n(),o=Kt();o&&e.onResize(o,r),window.addEventListener("resize",r,{signal:e.
signal})}var De=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Ge=4,qt=["bytes","KiB","MiB","GiB"];function _e(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function j(e,t,n){
let{digits:r,places:o}=_e(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var ze=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function rt(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?ze(o):o}${t?`.${i}`:""}`}function Yt(e,t=0){
return Number.isFinite(e)?rt(j(e,1,t),t):String(e)}function We(e,t,n){let r=i=>Number(j(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:rt(j(e,t,o),o),rounded:r(o)}}var A=e=>Yt(e);function bt(e){if(!Number.isFinite(
e))return String(e);if(j(Math.abs(e),1,0)<BigInt(1e4))return A(e);for(let[t,n,r]of De){let{text:o,rounded:i}=We(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return A(e)}function Ut(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return j(e,1,2)>=
1000n&&(t=1),j(e,1,1)>=1000n&&(t=0),`${rt(j(e,1,t),t,!1)}×`}function Jt(e){if(!Number.isFinite(e))return`${e} %`;let t=j(
e,1,3);return t>=1000n?`${rt(j(e,1,2),0,!1)} %`:`${rt(t,1,!1)} %`}var je=e=>e<1?`${Jt(e)} of`:Ut(e),Ke=e=>Yt(e,1);function Xe(e){
if(!Number.isFinite(e))return String(e);let t=Number(j(e,1,0))*Ge;for(let[n,r]of qt.entries()){let o=n?1:0,i=j(t,1024**n,
o);if(n===qt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${rt(i,o)} ${r}`}return A(t)}var Zt={exact:A,count:bt,ratio:Ut,
against:je,one:Ke,percent:Jt,memory:Xe};function E(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function kt(e,t){let n=0;
for(let[r,o]of e.terms){let i=r;for(let s of o)i*=E(t,s);n+=i}return n}function Bt(e,t){return"terms"in e?kt(e,t):kt(e.over,
t)/kt(e.under,t)}function Qt(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=Bt(o,t);return n}function yt(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=u=>{t.setPointerCapture(u.pointerId),s=!0,n(u)},c=u=>{!u.isPrimary||
u.button!==0||(i=u,s=!1,u.pointerType!=="touch"&&a(u))},d=u=>{u.pointerId===i?.pointerId&&(s?n(u):Ye(i,u)&&a(u))},p=u=>{
u.pointerId===i?.pointerId&&(!s&&qe(i,u)<=8&&a(u),f(u))},f=u=>{u.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},y=(u,v)=>{
t.addEventListener(u,v,{signal:o})};y("pointerdown",c),y("pointermove",d),y("pointerup",p),y("pointercancel",f)}var qe=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function Ye(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var te=16;function ee(e,t){let n=l("span","cover");return yt(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=
Ue(t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",t,n)}function Ue(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-te),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=X((t-n.left-te/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Je={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function k(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?Zt[o]:A)(E(t,r)))}function vt(e,t){return k(e.replaceAll(":count}",":exact}"),t)}function dt(e,t){
let n=([o,i,s])=>Je[i](E(t,o),typeof s=="string"?E(t,s):s),r=e.find(o=>o.when.every(n));return r?k(r.text,t):""}var D=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function it({leaves:e,inputs:t,values:n},r){let o=n();return{
source:e.source,title:[e.title,r].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${o[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${o[s]}`).join(" · ")}}function pt(e){let t=l("span","chip");return t.style.background=
D(e),t}function ne(e,t){let n=l("b","",e);return{node:l("span","factor",n,l("i","",t)),value:n}}function Ze(e,t){return e.map((n,r)=>(r&&
t.append(" + "),[t.appendChild(l("span","part")),n]))}function Qe(e,t,n){let r=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(e.terms??[]).flatMap((o,i)=>{i&&t.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&t.append(ne(
String(o.coefficient),"").node),o.factors.map((a,c)=>{let d=r.get(a)??[a],p=s[a]=(s[a]??-1)+1;(c||o.coefficient!==1)&&t.
append("·");let{node:f,value:y}=ne("",d[Math.min(p,d.length-1)]??"");return t.append(f),[y,a]})})}function oe(e,t){let n=l(
"div","formula"),r=e.rows.map(i=>{let s=pt(i.colour),a=l("span","body"),c=l("strong","result"),d=l("span","after"),p=i.sum?
Ze(i.sum,a):Qe(i,a,t),f=l("span","right","= ",c);return n.append(l("div","row",s,a,f,d)),{row:i,label:s,factors:p,result:c,
after:d}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:d,after:p}of r){M(a,k(s.label,i));for(let[f,y]of c)
M(f,A(E(i,y)));M(d,A(E(i,s.number))),M(p,dt(s.after??[],i))}}}}function re(e){let t=l("div","tiles"),n=e.items.map(o=>{let i=l(
"strong"),s=l("div","tile",l("span","",o.label),i,l("span","",o.unit));return s.style.borderColor=D(o.colour),t.append(s),
{item:o,value:i}});return{node:t,update:o=>{for(let{item:i,value:s}of n)M(s,k(i.text,o)),s.title=vt(i.text,o)}}}function ie(e){
let t=l("table","",l("caption","",e.caption)),n=l("div","scroll",t),r=t.createTHead().insertRow(),o=t.createTBody();r.append(
...["",...e.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of e.rows){let d=o.insertRow(),p=pt(c.colour);
d.append(l("th",{scope:"row"},p)),i.push([p,c.label]);for(let f of c.cells)s.push([d.insertCell(),f])}return{node:n,update:c=>{
for(let[d,p]of i)M(d,k(p,c));for(let[d,p]of s)M(d,k(p,c)),d.title=vt(p,c)}}}var tn=.09;function se(e){let t=l("figure","\
bars",l("figcaption","title",e.title)),n=e.rows.map(o=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=o.
segments.map(d=>{let p=s.appendChild(l("div","segment"));return p.style.background=D(d.colour),{segment:d,part:p}});return t.
append(l("div","bar",i,s,a)),{row:o,label:i,segments:c,end:a}});return{node:t,update:o=>{let i=n.map(({row:a})=>a.segments.
reduce((c,d)=>c+E(o,d.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:d,end:p}of n){M(c,k(a.label,o)),M(p,
k(a.text,o)),p.title=vt(a.text,o);for(let{segment:f,part:y}of d){let u=E(o,f.number),v=k(f.label,o);y.style.width=`${100*
u/s}%`,y.title=`${v}: ${A(u)} ${e.unit}`,M(y,u/s>tn?v:"")}}}}}function ae(e){let t=l("div","track"),n=l("figcaption","af\
ter"),r=l("figure","ruler",l("div","title",e.title),t,n),o=e.segments.map(s=>{let a=l("b"),c=l("span"),d=l("div","segmen\
t",a,c);return d.style.background=D(s.colour),t.append(d),{segment:s,part:d,name:a,range:c}});return{node:r,update:s=>{let a=0;
for(let{segment:c,part:d,name:p,range:f}of o){let y=E(s,c.number),u=k(c.label,s),v=y===1?`${a}`:`${a}–${a+y-1}`;d.style.
flexGrow=String(y),d.title=`${u}: channels ${v}`,M(p,u),M(f,v),f.hidden=d.clientWidth>0&&f.scrollWidth>d.clientWidth,a+=
y}M(n,k(e.total,s))}}}function le(e){let t=l("p","says");return{node:t,update:r=>M(t,e.sentences.map(o=>dt(o,r)).join(" "))}}function st(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var U=12,At=18,ce=6.4,tt=12,en=520,ue={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function me(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var de=({source:e})=>`${e} · ${location.href}`;function pe(e,t,n,r,o){
let i=Math.max(t[0],en),s=Math.floor(i/ce),a=g("svg"),c=U,d=(y,u="normal")=>{for(let v of me(y,s))a.append(g("text",{...ue,
x:U,y:c+tt,fill:r,"font-weight":u},v)),c+=At};d(n.title,"bold"),d(n.sizes);let p=U;for(let{colours:y,text:u}of n.legend){
let v=tt*y.length+6+ce*u.length+14;p>U&&p+v>i&&(p=U,c+=At),y.forEach((I,z)=>{a.append(g("rect",{x:p+tt*z,y:c+2,width:tt,
height:tt,fill:I}))});let N=p+tt*y.length+6;a.append(g("text",{...ue,x:N,y:c+tt,fill:r},u)),p+=v}n.legend.length&&(c+=At),
R(e,{x:U,y:c+4,width:t[0],height:t[1]}),a.append(e),c+=t[1]+8,d(de(n));let f=[i+2*U,c+U];return R(a,{width:f[0],height:f[1],
viewBox:`0 0 ${f[0]} ${f[1]}`}),a.prepend(g("rect",{width:"100%",height:"100%",fill:o})),[a,f]}var nn=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],he=2;function Ft(e){if(!e.startsWith("color("))return e;let t=Nt(l("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var on=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function wt(e,t,n){return[...e.querySelectorAll(t)].map(r=>({colours:[Ft(getComputedStyle(
G(r.querySelector(n),n)).backgroundColor)],text:[...r.children].map(o=>o.textContent).filter(Boolean).join(" · ")}))}function ge(e,t){
let n=e.cloneNode(!0),r=[...e.querySelectorAll("*")],{width:o,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(d,p)=>{let f=r[p];if(!f)return;let y=getComputedStyle(f);for(let u of nn)d.style.setProperty(u,Ft(y.getPropertyValue(u)))});
let s=Ft(getComputedStyle(e).getPropertyValue("color")),[a,c]=pe(n,[o,i],t,s,on(e));return[new XMLSerializer().serializeToString(
a),c]}var xe=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function be(e,t){l("a",{href:e,download:t}).click()}async function rn(e,t){
let n=new Image,[r,[o,i]]=ge(e,t);n.src=xe(r),await n.decode();let s=l("canvas",{width:he*o,height:he*i});Nt(s).drawImage(
n,0,0,s.width,s.height),be(s.toDataURL("image/png"),`${t.name}.png`)}function fe(e,t,n,r){let o=l("button",{type:"button",class:"save",title:n,"aria-label":n},t);return o.addEventListener("\
click",r,{signal:e.signal}),o}function at(e,t,n){return l("span","saves",fe(e,"SVG","Save this drawing as SVG",()=>{let o=n();
be(xe(ge(t,o)[0]),`${o.name}.svg`)}),fe(e,"PNG","Save this drawing as PNG",()=>void rn(t,n())))}var _=58,et=14,Rt=20,nt=38,sn=250,an=130,ln=640,cn=48,un=290;function ye(e,t){let n=e/t,r=10**Math.floor(Math.log10(n)),
o=r*([1,2,5].find(s=>s*r>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=o)i.push(s);return i}function Et(e,[t,n,r],o){R(e,{x:t,
y:n,"text-anchor":r}),M(e,o)}var mn=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,dn=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function pn(e,t,n,r,o){let i=o.map(a=>a.getBBox()),
s=n.find(a=>{Et(e,a,t);let c=e.getBBox();return dn(c,r)&&!i.some(d=>mn(c,d))});Et(e,s??G(n[0]),t)}function ve(e,t){let n=g(
"svg",{role:"img"}),r=n.appendChild(g("g",{class:"grid"})),o=n.appendChild(g("g")),i=n.appendChild(g("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",e.title),n,s),c=i.appendChild(g("rect",{class:"beyond"})),d=e.layers.
map(h=>{let w=o.appendChild(g("path")),x=l("span","swatch"),b=l("span");return w.style.fill=x.style.background=D(h.colour),
s.append(l("span","entry",x,b)),{layer:h,area:w,label:b}}),p=i.appendChild(g("line",{class:"direct"})),f=i.appendChild(g(
"text",{class:"note"})),y=i.appendChild(g("line",{class:"mark"})),u=i.appendChild(g("text",{class:"note"})),v=i.appendChild(
g("line",{class:"drop"})),N=i.appendChild(g("circle",{class:"point",r:6})),I=i.appendChild(g("text",{class:"note strong"})),
z=()=>({...it(t,e.title),legend:wt(s,".entry",".swatch")});s.append(at(t.lifetime,n,z));let q=G(t.inputs.find(h=>h.name===
e.x),"curve's input"),V={wide:600,xMax:1,high:sn};ct();function ct(){let h=w=>{let x=n.getBoundingClientRect(),b=V.wide*
(w.clientX-x.left)/x.width;t.set(e.x,Math.round((b-_)/(V.wide-_-et)*V.xMax))};yt(t.lifetime,n,h,()=>t.release())}function S(){
let h=Math.min(cn,V.xMax);return Array.from({length:h+1},(w,x)=>{let b=V.xMax*x/h,T={...t.values(),[e.x]:b},m=[0];for(let{
layer:L}of d){let B=G(t.expressions[L.number],L.number);m.push(G(m.at(-1))+Bt(B,T))}return[b,m]})}return{node:a,update:h=>{
let w=st(),x=V.wide=Math.max(280,(a.clientWidth||600)/w),b=V.high=Math.round(X(V.high+mt()/w,an,ln)),T=V.xMax=q.atMost?E(
h,q.atMost):q.high,m=S(),L=E(h,e.line.number),B=1.1*Math.max(L,m.at(-1)?.[1].at(-1)??0),$=O=>_+(x-_-et)*O/T,F=O=>b-nt-(b-
Rt-nt)*O/B;R(n,{width:x*w,height:b*w,viewBox:`0 0 ${x} ${b}`});let W={"text-anchor":"middle"};r.replaceChildren(...ye(B,
4).flatMap(O=>[g("line",{x1:_,x2:x-et,y1:F(O),y2:F(O)}),g("text",{x:_-6,y:F(O)+4,"text-anchor":"end"},O?bt(O):"0")]),...ye(
T,6).map(O=>g("text",{x:$(O),y:b-nt+16,...W},A(O))),g("text",{x:(_+x-et)/2,y:b-4,...W},e.xLabel),g("text",{x:4,y:12},e.yLabel)),
d.forEach(({layer:O,area:ut,label:Ct},Wt)=>{let jt=Fe=>m.map(([Re,Pe])=>`${$(Re)},${F(G(Pe[Fe]))}`);ut.setAttribute("d",
`M${[...jt(Wt+1),...jt(Wt).reverse()].join("L")}Z`),M(Ct,k(O.label,h))});let P=F(L),H=$(E(h,e.mark.number));R(p,{x1:_,y1:P,
x2:x-et,y2:P}),Et(f,[_+6,P-6,"start"],k(e.line.text,h)),R(y,{x1:H,y1:P,x2:H,y2:b-nt});let Q=H-_>un;Et(u,Q?[H-6,P-6,"end"]:
[x-et,12,"end"],k(e.mark.text,h)),R(c,{x:H,y:Rt,width:Math.max(0,x-et-H),height:b-Rt-nt});let K=E(h,e.x),Y=d.reduce((O,{
layer:ut})=>O+E(h,ut.number),0),ot=$(K),gt=F(Y);R(N,{cx:ot,cy:gt}),R(v,{x1:ot,y1:gt,x2:ot,y2:b-nt});let $e=gt<P+16?[22,38,
54,-8]:[-8,22,38,-24],_t=[ot+11,0,"start"],zt=[ot-11,0,"end"],Ne=ot>x*.6?[zt,_t]:[_t,zt],ke=$e.flatMap(O=>Ne.map(([ut,,Ct])=>[
ut,gt+O,Ct])),Be={x:_,y:0,width:x-_,height:b-nt};pn(I,bt(Y),ke,Be,[f,u]);let Ae=[k(e.line.text,h),k(e.mark.text,h),`${q.
label} ${K}: ${A(Y)}`];n.setAttribute("aria-label",`${e.title}: ${Ae.join("; ")}`)}}}var hn=420,fn=236,gn=700,xn=44,bn=1.5,lt=40,Pt=44,yn=2,vn=520;function wn(e,t,n,r){let o=(t+r)/2;return`M${e} ${t}C${e} ${o}\
 ${n} ${o} ${n} ${r}`}function En(e,t){let n=e.reduce((o,i)=>o+i,0)||1,r=0;return e.map(o=>{let i={start:r,wide:t*o/n};return r+=
i.wide,i})}function Sn(e,t,n){let r=Math.min(n,78);return r+(n-r)*e/Math.max(t,1)}function we(e,t){let n=g("svg",{role:"\
img"}),r=n.appendChild(g("g")),o=n.appendChild(g("g")),i=l("figcaption","legend",l("span","",e.says),at(t.lifetime,n,()=>({
...it(t,e.title),legend:[]}))),s=l("figure","flow",n,i),a=e.lines.map(u=>{let v=r.appendChild(g("path",{fill:"none"})),N=o.
appendChild(g("text",{class:"note"}));return v.style.stroke=D(u.colour),{line:u,path:v,text:N}}),c=e.boxes.map(u=>{let v=o.
appendChild(g("g",{class:"box"})),N=v.appendChild(g("rect",{rx:6,height:lt})),I=v.appendChild(g("text",{class:"in","text\
-anchor":"middle"})),z=v.appendChild(g("text",{class:"in small","text-anchor":"middle"}));return N.style.fill=D(u.colour),
{box:u,group:v,plate:N,label:I,size:z}}),d=e.stack.map(u=>{let v=o.appendChild(g("g",{class:"box"})),N=v.appendChild(g("\
rect",{rx:3,height:Pt})),I=v.appendChild(g("text",{class:"in","text-anchor":"middle"})),z=v.appendChild(g("text",{class:"\
in small","text-anchor":"middle"}));return N.style.fill=D(u.colour),{part:u,group:v,plate:N,label:I,size:z}}),p=hn,f=u=>{
let v=st(),N=Math.max(280,(s.clientWidth||600)/v),I=N<vn;p=Math.round(X(p+mt()/v,fn,gn)),R(n,{width:N*v,height:p*v,viewBox:`\
0 0 ${N} ${p}`});let z=1+Math.max(...e.boxes.map(m=>m.column)),q=N/z,V=Math.max(...e.boxes.map(m=>m.column<0?0:E(u,m.width))),
ct=1+Math.max(...e.boxes.map(m=>m.row)),S=(p-Pt)/ct,C=m=>m?E(u,m):1,h=new Map;for(let{box:m,group:L,plate:B,label:$,size:F}of c){
let W=m.column<0?Math.min(N,190):Sn(E(u,m.width),V,q-14),P=m.column<0?N/2:q*(m.column+.5),H=lt/2+S*m.row;h.set(m.key,{x:P,
y:H,wide:W}),R(B,{x:P-W/2,y:H-lt/2,width:W}),R($,{x:P,y:H-3}),R(F,{x:P,y:H+13}),M($,I?m.short:m.label),M(F,k(m.text,u)),
L.style.opacity=String(C(m.there))}let w=En(e.stack.map(m=>E(u,m.number)),N),x=0;d.forEach(({part:m,plate:L,label:B,size:$},F)=>{
let{start:W,wide:P}=w[F]??{start:0,wide:0},H=E(u,m.number),Q=W+P/2,K=p-Pt;h.set(m.key,{x:Q,y:K+lt/2,wide:P}),R(L,{x:W,y:K,
width:Math.max(1,P-yn)}),R(B,{x:Q,y:K+18}),R($,{x:Q,y:K+35});let Y=H===1?`${x}`:`${x}–${x+H-1}`;M(B,P>6+8*m.label.length?
m.label:""),M($,P>6+7.5*Y.length?Y:""),x+=H});let b=Math.max(1,E(u,e.scale));for(let{line:m,path:L,text:B}of a){let $=h.
get(m.start),F=h.get(m.end);if(!$||!F)continue;let W=m.number?E(u,m.number):0,P=Math.max(bn,xn*W/b),H=C(m.there),Q=$.y+lt/
2-1,K=F.y-lt/2+1;L.setAttribute("d",wn($.x,Q,F.x,K)),L.style.strokeWidth=String(P),L.style.opacity=String(H);let Y=F.x+P/
2+70>N;R(B,{x:F.x+(Y?-1:1)*(P/2+6),y:K-9,"text-anchor":Y?"end":"start"}),M(B,m.text&&H&&!I?k(m.text,u):"")}let T=c.filter(
({box:m})=>C(m.there)).map(({box:m})=>`${m.label} ${k(m.text,u)}`).concat(a.filter(({line:m})=>m.number&&C(m.there)).map(
({line:m})=>y(m,u)));n.setAttribute("aria-label",`${e.title}: ${T.join("; ")}`)},y=(u,v)=>`${u.end}: ${A(E(v,u.number))}\
 ${e.unit}`;return{node:s,update:f}}var Mn=150,Tn=500,Ln={formula:oe,tiles:re,curve:ve,table:ie,bars:se,ruler:ae,text:le,flow:we},St=class{constructor(t,n={}){
this.host=t;this.makers={...Ln,...n},this.sending=t.sending(Mn)}echo=new xt;sending;makers;built="";view=null;update({told:t,
...n}){let r=this.echo.hear(t)==="decided";r&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let i=this.view?.end();this.view=new Ht(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else r&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},Ht=class{constructor(t,n,r,o,i){this.echo=o;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Tn);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(f=>this.makeInput(f,s)),
s.append(this.note);let d={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(f,y)=>this.set(f,y),release:()=>this.release()},p=(f,y)=>{let v=G(r[f.kind],f.kind)(f,d);return y.append(
v.node),v};this.blocks=[...n.beside.map(f=>p(f,a)),...n.below.map(f=>p(f,c))],this.root.append(s,a,c,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Xt(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=$t(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let r=this.panel.groups[t.name],{signal:o}=this.lifetime;r&&n.append(l("div","heading",r));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":t.label,...s}),d=l("div","input",l("label",{for:i},t.label),a,ee(this.lifetime,c));t.colour&&
d.style.setProperty("--input",D(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:o}),c.
addEventListener("change",()=>this.release(),{signal:o});let p=()=>{let y=a.valueAsNumber;Number.isFinite(y)&&y===this.nearest(
t,y)&&this.set(t.name,y)},f=()=>{this.setTyped({input:t,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener(
"input",p,{signal:o}),a.addEventListener("change",f,{signal:o}),n.append(d),{input:t,typed:a,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,E(n,t.atMost)):t.high}nearest(t,n,r=this.echo.value){let o=this.limit(t,r),i=X(n,
t.low,o);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,o)}setTyped({input:t,typed:n},r){let o=Number.isFinite(
r),i=o?this.nearest(t,r):E(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=o?`${r} became ${A(i)}`:`\
the field was empty, so ${A(i)} stays`,c=`allowed is ${t.low} to ${A(this.limit(t))}${s}`;M(this.note,i===r?"":`${t.label}\
: ${c}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let r=G(this.panel.inputs.find(s=>s.name===
t),t),o=this.wanted[t]=this.nearest(r,n),i={...this.echo.value,[t]:o};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,E(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=$t(this.root),n=this.echo.value;
for(let{input:r,typed:o,range:i}of this.rows){let s=E(n,r.name),a=String(this.limit(r));i.max=a,o.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",A(s));let c=o.valueAsNumber;(o!==t||c===this.wanted[r.name]&&c!==s)&&(o.value=String(s))}
this.draw(),this.speaking.ask(()=>M(this.spoken,dt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,r=this.numbers=Qt(this.panel.numbers,t);if(n){let[o,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",o),this.root.style.setProperty("--tint",i)}for(let o of this.blocks)o.update(r);this.root.
dataset.drawn=String(this.drawings+=1)}};var Mt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new Ot(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},Ot=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var It=class extends Mt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function Ee(e){return Cn(e,t=>t[0])}function Cn(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(d){throw c(),
d}return()=>{s.calls===a&&c()}};function r(o){let i=new It(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var $n=5e3,Se=e=>e;var ht=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function Nn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Tt=class{#t=null;#e=0;constructor(t){
t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){return this.#e}go({ms:t,draw:n,ease:r=ht,from:o=0,
done:i}){this.stop();let s=Math.min(t,$n),a=null,c=()=>{this.#t=null,this.#e=1,n(1),i?.()},d=p=>{if(a??=p-o*s,this.#e=X(
(p-a)/s,0,1),this.#e>=1){c();return}this.#t=requestAnimationFrame(d),n(r(this.#e))};this.#e=o,Nn()||s<=0?c():this.#t=requestAnimationFrame(
d)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};var Z=62,Te=.34,Dt=.26,kn=128,Lt=16,Bn=34,An=140,J=2,Gt=600,Le=300,Vt=Gt/(Gt+Le),Fn=9,Me=(e,t,n)=>e+n*(t-e);function ft(e,t,n,r,o,i=""){
let s=Z*r,a=s*Te,c=s*Dt,d=t-s,p=e+n,f=(...N)=>N.map(I=>I.join(",")).join(" "),y=f([e,d],[e+a,d-c],[p+a,d-c],[p,d]),u=f([
p,d],[p+a,d-c],[p+a,t-c],[p,t]),v=[g("rect",{x:e,y:d,width:n,height:s,class:"front"}),g("polygon",{points:y,class:"lid"}),
g("polygon",{points:u,class:"end"})];if(o)for(let N of v)N.style.setProperty("--colour",o);return g("g",{class:`slab ${i}`},
...v)}function Ce(e,t){let n=g("svg",{role:"img"}),r=l("div","outputs"),o=l("p",`verdict ${e.fits?"":"broken"}`),i=()=>({
...it(t,o.textContent),legend:wt(r,".output",".chip")}),s=l("button",{type:"button",class:"button stack"},"▶ Stack them"),
a=at(t.lifetime,n,i),c=l("figure","slabs",n,l("div","under",s,a),o,r),d=new Tt(t.lifetime),p=1,f=e.items.map(S=>{let C=pt(
S.colour),h=l("b"),w=l("span","where");C.textContent=S.label;let x=l("div","output",C,h,w,l("span","how",S.how));return x.
classList.toggle("odd",S.odd),r.append(x),{item:S,size:h,where:w}}),y=()=>{let S=Gt+(e.fits?0:Le),C=h=>{p=h,u&&N(u)};d.go(
{ms:S,ease:Se,draw:C})},u=null;s.addEventListener("click",y,{signal:t.lifetime.signal});let v=S=>{u=S,N(S);let C=e.fits?
k(e.says,S):e.error;M(o,C),n.setAttribute("aria-label",C);for(let{item:h,size:w,where:x}of f){M(w,k(h.shape,S));let b=E(
S,h.start),T=E(S,h.stop)-1,m=b===T?A(b):`${A(b)}–${A(T)}`;M(x,e.fits?`channels ${m}`:h.odd?"does not fit":"")}};function N(S){
let C=st(),h=Math.max(280,(c.clientWidth||640)/C),w=Z*Te,x=Z*Dt,b=h-w-3*Lt-4,T=E(S,e.total),m=kn;for(;m<T;)m*=2;let L=b/
m,B=F=>E(S,F)*L,$=[x+Z+2,2*(x+Z)+46,3*(x+Z)+82];n.dataset.stacked=p.toFixed(2),R(n,{viewBox:`0 0 ${h} ${$[2]+26}`,width:h*
C}),n.replaceChildren(...I(S,$[0],B(e.input),h,w),...z($,B),...q($[1],B),g("text",{x:J,y:$[1]+20,class:"muted"},e.joinText),
...V($,B),...ct(S,$[2],L))}function I(S,C,h,w,x){let b=J+h,T=b+x+10+An<w,m={x:T?b+x+10:b-8,y:C-Z/2+4},L={"text-anchor":T?
"start":"end",class:T?"":"inside"};return[ft(J,C,h,1,""),g("text",{...m,...L},k(e.inputText,S))]}function z([S,C],h){let w=J+
h(e.input)/2,x=J;return e.items.map(b=>{let T=x+h(b.depth)/2,m=Z*b.share,L=C-m-m*Dt-2;x+=h(b.depth)+Lt;let B=`M${w},${S}\
 C${w},${S+22} ${T},${S+14} ${T},${L}`;return g("path",{class:"wire",d:B})})}function q(S,C){let h=J;return e.items.flatMap(
w=>{let x=C(w.depth),b=[ft(h,S,x,w.share,w.colour)];return w.odd&&b.push(ft(h,S,x,1,"","ghost")),h+=x+Lt,b})}function V([
,S,C],h){let w=e.fits?ht(p):ht(Math.min(1,p/Vt)),x=e.fits?0:Fn*ht(Math.max(0,(p-Vt)/(1-Vt))),b=J;return e.items.flatMap(
(T,m)=>{let L=h(T.depth),B=Me(b+m*Lt,b+m*x,w),$=Me(S,C,w);b+=L;let F=ft(B,$,L,T.share,T.colour,e.fits?"":"loose");return T.
odd?[F,ft(B,$,L,1,"","ghost")]:[F]})}function ct(S,C,h){let w=[],x=[0,...e.items.map(T=>E(S,T.stop))],b=-1/0;x.forEach((T,m)=>{
let L=J+T*h,B=m===x.length-1,$=L-b<Bn;if(!e.fits||(w.push(g("line",{x1:L,x2:L,y1:C,y2:C+6,class:"tick"})),$&&!B))return;
$&&w.pop();let F=m?B?"end":"middle":"start";w.push(g("text",{x:L,y:C+19,"text-anchor":F},A(T))),b=L});for(let T of w)T.style.
opacity=String(p**4);return w}return{node:c,update:v}}var er=Ee(e=>new St(e,{slabs:Ce}));export{er as default};
