// Made from frontend/ by `npm run build`.
var Oe="http://www.w3.org/2000/svg";function F(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function c(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?F(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function x(e,t={},...n){let r=document.createElementNS(Oe,
e);return F(r,t),r.append(...n.filter(o=>o!=="")),r}function M(e,t){e.textContent!==t&&(e.textContent=t)}function $t(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function G(e,t,n){return Math.min(Math.max(e,t),n)}function z(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function Nt(e){return z(e.getContext("2d"),"canvas's pen")}var gt=class e{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#o+=
1}`}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};var Ie='[data-testid="stMain"]',Ve='[data-testid="stMainBlockContainer"]',Kt=()=>document.querySelector(Ve),De=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Z(){let e=document.querySelector(Ie),t=Kt();return e&&
t&&De()?e.clientHeight-t.offsetHeight:0}function Xt(e,t){let n=e.atFrame(t),r=()=>Z()!==0&&n(),o=Kt();o&&e.onResize(o,r),window.addEventListener("resize",r,{signal:e.
signal})}var Ge=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],ze=4,qt=["bytes","KiB","MiB","GiB"];function _e(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function j(e,t,n){
let{digits:r,places:o}=_e(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var We=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function rt(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?We(o):o}${t?`.${i}`:""}`}function Yt(e,t=0){
return Number.isFinite(e)?rt(j(e,1,t),t):String(e)}function je(e,t,n){let r=i=>Number(j(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:rt(j(e,t,o),o),rounded:r(o)}}var B=e=>Yt(e);function xt(e){if(!Number.isFinite(
e))return String(e);if(j(Math.abs(e),1,0)<BigInt(1e4))return B(e);for(let[t,n,r]of Ge){let{text:o,rounded:i}=je(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return B(e)}function Ut(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return j(e,1,2)>=
1000n&&(t=1),j(e,1,1)>=1000n&&(t=0),`${rt(j(e,1,t),t,!1)}×`}function Jt(e){if(!Number.isFinite(e))return`${e} %`;let t=j(
e,1,3);return t>=1000n?`${rt(j(e,1,2),0,!1)} %`:`${rt(t,1,!1)} %`}var Ke=e=>e<1?`${Jt(e)} of`:Ut(e),Xe=e=>Yt(e,1);function qe(e){
if(!Number.isFinite(e))return String(e);let t=Number(j(e,1,0))*ze;for(let[n,r]of qt.entries()){let o=n?1:0,i=j(t,1024**n,
o);if(n===qt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${rt(i,o)} ${r}`}return B(t)}var Zt={exact:B,count:xt,ratio:Ut,
against:Ke,one:Xe,percent:Jt,memory:qe};function S(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function kt(e,t){let n=0;
for(let[r,o]of e.terms){let i=r;for(let s of o)i*=S(t,s);n+=i}return n}function Bt(e,t){return"terms"in e?kt(e,t):kt(e.over,
t)/kt(e.under,t)}function Qt(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=Bt(o,t);return n}function bt(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=m=>{t.setPointerCapture(m.pointerId),s=!0,n(m)},l=m=>{!m.isPrimary||
m.button!==0||(i=m,s=!1,m.pointerType!=="touch"&&a(m))},d=m=>{m.pointerId===i?.pointerId&&(s?n(m):Ue(i,m)&&a(m))},h=m=>{
m.pointerId===i?.pointerId&&(!s&&Ye(i,m)<=8&&a(m),p(m))},p=m=>{m.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},v=(m,b)=>{
t.addEventListener(m,b,{signal:o})};v("pointerdown",l),v("pointermove",d),v("pointerup",h),v("pointercancel",p)}var Ye=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function Ue(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var te=16;function ee(e,t){let n=c("span","cover");return bt(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=
Je(t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),c("span","track",t,n)}function Je(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-te),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=G((t-n.left-te/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Ze={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function k(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,r,o)=>(o?Zt[o]:B)(S(t,r)))}function yt(e,t){return k(e.replaceAll(":count}",":exact}"),t)}function mt(e,t){
let n=([o,i,s])=>Ze[i](S(t,o),typeof s=="string"?S(t,s):s),r=e.find(o=>o.when.every(n));return r?k(r.text,t):""}var D=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function it({leaves:e,inputs:t,values:n},r){let o=n();return{
source:e.source,title:[e.title,r].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${o[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${o[s]}`).join(" · ")}}function dt(e){let t=c("span","chip");return t.style.background=
D(e),t}function ne(e,t){let n=c("b","",e);return{node:c("span","factor",n,c("i","",t)),value:n}}function Qe(e,t){return e.map((n,r)=>(r&&
t.append(" + "),[t.appendChild(c("span","part")),n]))}function tn(e,t,n){let r=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(e.terms??[]).flatMap((o,i)=>{i&&t.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&t.append(ne(
String(o.coefficient),"").node),o.factors.map((a,l)=>{let d=r.get(a)??[a],h=s[a]=(s[a]??-1)+1;(l||o.coefficient!==1)&&t.
append("·");let{node:p,value:v}=ne("",d[Math.min(h,d.length-1)]??"");return t.append(p),[v,a]})})}function oe(e,t){let n=c(
"div","formula"),r=e.rows.map(i=>{let s=dt(i.colour),a=c("span","body"),l=c("strong","result"),d=c("span","after"),h=i.sum?
Qe(i.sum,a):tn(i,a,t),p=c("span","right","= ",l);return n.append(c("div","row",s,a,p,d)),{row:i,label:s,factors:h,result:l,
after:d}});return{node:n,update:i=>{for(let{row:s,label:a,factors:l,result:d,after:h}of r){M(a,k(s.label,i));for(let[p,v]of l)
M(p,B(S(i,v)));M(d,B(S(i,s.number))),M(h,mt(s.after??[],i))}}}}function re(e){let t=c("div","tiles"),n=e.items.map(o=>{let i=c(
"strong"),s=c("div","tile",c("span","",o.label),i,c("span","",o.unit));return s.style.borderColor=D(o.colour),t.append(s),
{item:o,value:i}});return{node:t,update:o=>{for(let{item:i,value:s}of n)M(s,k(i.text,o)),s.title=yt(i.text,o)}}}function ie(e){
let t=c("table","",c("caption","",e.caption)),n=c("div","scroll",t),r=t.createTHead().insertRow(),o=t.createTBody();r.append(
...["",...e.columns].map(l=>c("th",{scope:"col"},l)));let i=[],s=[];for(let l of e.rows){let d=o.insertRow(),h=dt(l.colour);
d.append(c("th",{scope:"row"},h)),i.push([h,l.label]);for(let p of l.cells)s.push([d.insertCell(),p])}return{node:n,update:l=>{
for(let[d,h]of i)M(d,k(h,l));for(let[d,h]of s)M(d,k(h,l)),d.title=yt(h,l)}}}var en=.09;function se(e){let t=c("figure","\
bars",c("figcaption","title",e.title)),n=e.rows.map(o=>{let i=c("span","name"),s=c("div","track"),a=c("span","end"),l=o.
segments.map(d=>{let h=s.appendChild(c("div","segment"));return h.style.background=D(d.colour),{segment:d,part:h}});return t.
append(c("div","bar",i,s,a)),{row:o,label:i,segments:l,end:a}});return{node:t,update:o=>{let i=n.map(({row:a})=>a.segments.
reduce((l,d)=>l+S(o,d.number),0)),s=Math.max(1,...i);for(let{row:a,label:l,segments:d,end:h}of n){M(l,k(a.label,o)),M(h,
k(a.text,o)),h.title=yt(a.text,o);for(let{segment:p,part:v}of d){let m=S(o,p.number),b=k(p.label,o);v.style.width=`${100*
m/s}%`,v.title=`${b}: ${B(m)} ${e.unit}`,M(v,m/s>en?b:"")}}}}}function ae(e){let t=c("div","track"),n=c("figcaption","af\
ter"),r=c("figure","ruler",c("div","title",e.title),t,n),o=e.segments.map(s=>{let a=c("b"),l=c("span"),d=c("div","segmen\
t",a,l);return d.style.background=D(s.colour),t.append(d),{segment:s,part:d,name:a,range:l}});return{node:r,update:s=>{let a=0;
for(let{segment:l,part:d,name:h,range:p}of o){let v=S(s,l.number),m=k(l.label,s),b=v===1?`${a}`:`${a}–${a+v-1}`;d.style.
flexGrow=String(v),d.title=`${m}: channels ${b}`,M(h,m),M(p,b),p.hidden=d.clientWidth>0&&p.scrollWidth>d.clientWidth,a+=
v}M(n,k(e.total,s))}}}function le(e){let t=c("p","says");return{node:t,update:r=>M(t,e.sentences.map(o=>mt(o,r)).join(" "))}}function Q(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var Y=12,At=18,ce=6.4,tt=12,nn=520,ue={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function me(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var de=({source:e})=>`${e} · ${location.href}`;function pe(e,t,n,r,o){
let i=Math.max(t[0],nn),s=Math.floor(i/ce),a=x("svg"),l=Y,d=(v,m="normal")=>{for(let b of me(v,s))a.append(x("text",{...ue,
x:Y,y:l+tt,fill:r,"font-weight":m},b)),l+=At};d(n.title,"bold"),d(n.sizes);let h=Y;for(let{colours:v,text:m}of n.legend){
let b=tt*v.length+6+ce*m.length+14;h>Y&&h+b>i&&(h=Y,l+=At),v.forEach((I,W)=>{a.append(x("rect",{x:h+tt*W,y:l+2,width:tt,
height:tt,fill:I}))});let A=h+tt*v.length+6;a.append(x("text",{...ue,x:A,y:l+tt,fill:r},m)),h+=b}n.legend.length&&(l+=At),
F(e,{x:Y,y:l+4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,d(de(n));let p=[i+2*Y,l+Y];return F(a,{width:p[0],height:p[1],
viewBox:`0 0 ${p[0]} ${p[1]}`}),a.prepend(x("rect",{width:"100%",height:"100%",fill:o})),[a,p]}var on=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],he=2;function Ft(e){if(!e.startsWith("color("))return e;let t=Nt(c("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var rn=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function vt(e,t,n){return[...e.querySelectorAll(t)].map(r=>({colours:[Ft(getComputedStyle(
z(r.querySelector(n),n)).backgroundColor)],text:[...r.children].map(o=>o.textContent).filter(Boolean).join(" · ")}))}function ge(e,t){
let n=e.cloneNode(!0),r=[...e.querySelectorAll("*")],{width:o,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(d,h)=>{let p=r[h];if(!p)return;let v=getComputedStyle(p);for(let m of on)d.style.setProperty(m,Ft(v.getPropertyValue(m)))});
let s=Ft(getComputedStyle(e).getPropertyValue("color")),[a,l]=pe(n,[o,i],t,s,rn(e));return[new XMLSerializer().serializeToString(
a),l]}var xe=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function be(e,t){c("a",{href:e,download:t}).click()}async function sn(e,t){
let n=new Image,[r,[o,i]]=ge(e,t);n.src=xe(r),await n.decode();let s=c("canvas",{width:he*o,height:he*i});Nt(s).drawImage(
n,0,0,s.width,s.height),be(s.toDataURL("image/png"),`${t.name}.png`)}function fe(e,t,n,r){let o=c("button",{type:"button",class:"save",title:n,"aria-label":n},t);return o.addEventListener("\
click",r,{signal:e.signal}),o}function st(e,t,n){return c("span","saves",fe(e,"SVG","Save this drawing as SVG",()=>{let o=n();
be(xe(ge(t,o)[0]),`${o.name}.svg`)}),fe(e,"PNG","Save this drawing as PNG",()=>void sn(t,n())))}var _=58,et=14,Rt=20,nt=38,an=250,ln=130,cn=640,un=48,mn=290;function ye(e,t){let n=e/t,r=10**Math.floor(Math.log10(n)),
o=r*([1,2,5].find(s=>s*r>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=o)i.push(s);return i}function wt(e,[t,n,r],o){F(e,{x:t,
y:n,"text-anchor":r}),M(e,o)}var dn=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,pn=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function hn(e,t,n,r,o){let i=o.map(a=>a.getBBox()),
s=n.find(a=>{wt(e,a,t);let l=e.getBBox();return pn(l,r)&&!i.some(d=>dn(l,d))});wt(e,s??z(n[0]),t)}function ve(e,t){let n=x(
"svg",{role:"img"}),r=n.appendChild(x("g",{class:"grid"})),o=n.appendChild(x("g")),i=n.appendChild(x("g")),s=c("figcapti\
on","legend"),a=c("figure","curve",c("div","title",e.title),n,s),l=i.appendChild(x("rect",{class:"beyond"})),d=e.layers.
map(f=>{let w=o.appendChild(x("path")),g=c("span","swatch"),y=c("span");return w.style.fill=g.style.background=D(f.colour),
s.append(c("span","entry",g,y)),{layer:f,area:w,label:y}}),h=i.appendChild(x("line",{class:"direct"})),p=i.appendChild(x(
"text",{class:"note"})),v=i.appendChild(x("line",{class:"mark"})),m=i.appendChild(x("text",{class:"note"})),b=i.appendChild(
x("line",{class:"drop"})),A=i.appendChild(x("circle",{class:"point",r:6})),I=i.appendChild(x("text",{class:"note strong"})),
W=()=>({...it(t,e.title),legend:vt(s,".entry",".swatch")});s.append(st(t.lifetime,n,W));let X=z(t.inputs.find(f=>f.name===
e.x),"curve's input"),V={wide:600,xMax:1,high:an};lt();function lt(){let f=w=>{let g=n.getBoundingClientRect(),y=V.wide*
(w.clientX-g.left)/g.width;t.set(e.x,Math.round((y-_)/(V.wide-_-et)*V.xMax))};bt(t.lifetime,n,f,()=>t.release())}function ct(){
let f=Math.min(un,V.xMax);return Array.from({length:f+1},(w,g)=>{let y=V.xMax*g/f,T={...t.values(),[e.x]:y},u=[0];for(let{
layer:L}of d){let $=z(t.expressions[L.number],L.number);u.push(z(u.at(-1))+Bt($,T))}return[y,u]})}return{node:a,update:f=>{
let w=Q(),g=V.wide=Math.max(280,(a.clientWidth||600)/w),y=V.high=Math.round(G(V.high+Z()/w,ln,cn)),T=V.xMax=X.atMost?S(f,
X.atMost):X.high,u=ct(),L=S(f,e.line.number),$=1.1*Math.max(L,u.at(-1)?.[1].at(-1)??0),N=O=>_+(g-_-et)*O/T,C=O=>y-nt-(y-
Rt-nt)*O/$;F(n,{width:g*w,height:y*w,viewBox:`0 0 ${g} ${y}`});let P={"text-anchor":"middle"};r.replaceChildren(...ye($,
4).flatMap(O=>[x("line",{x1:_,x2:g-et,y1:C(O),y2:C(O)}),x("text",{x:_-6,y:C(O)+4,"text-anchor":"end"},O?xt(O):"0")]),...ye(
T,6).map(O=>x("text",{x:N(O),y:y-nt+16,...P},B(O))),x("text",{x:(_+g-et)/2,y:y-4,...P},e.xLabel),x("text",{x:4,y:12},e.yLabel)),
d.forEach(({layer:O,area:ut,label:Ct},Wt)=>{let jt=Re=>u.map(([Pe,He])=>`${N(Pe)},${C(z(He[Re]))}`);ut.setAttribute("d",
`M${[...jt(Wt+1),...jt(Wt).reverse()].join("L")}Z`),M(Ct,k(O.label,f))});let R=C(L),H=N(S(f,e.mark.number));F(h,{x1:_,y1:R,
x2:g-et,y2:R}),wt(p,[_+6,R-6,"start"],k(e.line.text,f)),F(v,{x1:H,y1:R,x2:H,y2:y-nt});let J=H-_>mn;wt(m,J?[H-6,R-6,"end"]:
[g-et,12,"end"],k(e.mark.text,f)),F(l,{x:H,y:Rt,width:Math.max(0,g-et-H),height:y-Rt-nt});let K=S(f,e.x),q=d.reduce((O,{
layer:ut})=>O+S(f,ut.number),0),ot=N(K),ft=C(q);F(A,{cx:ot,cy:ft}),F(b,{x1:ot,y1:ft,x2:ot,y2:y-nt});let Ne=ft<R+16?[22,38,
54,-8]:[-8,22,38,-24],zt=[ot+11,0,"start"],_t=[ot-11,0,"end"],ke=ot>g*.6?[_t,zt]:[zt,_t],Be=Ne.flatMap(O=>ke.map(([ut,,Ct])=>[
ut,ft+O,Ct])),Ae={x:_,y:0,width:g-_,height:y-nt};hn(I,xt(q),Be,Ae,[p,m]);let Fe=[k(e.line.text,f),k(e.mark.text,f),`${X.
label} ${K}: ${B(q)}`];n.setAttribute("aria-label",`${e.title}: ${Fe.join("; ")}`)}}}var fn=420,gn=236,xn=700,bn=44,yn=1.5,at=40,Pt=44,vn=2,wn=520;function En(e,t,n,r){let o=(t+r)/2;return`M${e} ${t}C${e} ${o}\
 ${n} ${o} ${n} ${r}`}function Sn(e,t){let n=e.reduce((o,i)=>o+i,0)||1,r=0;return e.map(o=>{let i={start:r,wide:t*o/n};return r+=
i.wide,i})}function Mn(e,t,n){let r=Math.min(n,78);return r+(n-r)*e/Math.max(t,1)}function we(e,t){let n=x("svg",{role:"\
img"}),r=n.appendChild(x("g")),o=n.appendChild(x("g")),i=c("figcaption","legend",c("span","",e.says),st(t.lifetime,n,()=>({
...it(t,e.title),legend:[]}))),s=c("figure","flow",n,i),a=e.lines.map(m=>{let b=r.appendChild(x("path",{fill:"none"})),A=o.
appendChild(x("text",{class:"note"}));return b.style.stroke=D(m.colour),{line:m,path:b,text:A}}),l=e.boxes.map(m=>{let b=o.
appendChild(x("g",{class:"box"})),A=b.appendChild(x("rect",{rx:6,height:at})),I=b.appendChild(x("text",{class:"in","text\
-anchor":"middle"})),W=b.appendChild(x("text",{class:"in small","text-anchor":"middle"}));return A.style.fill=D(m.colour),
{box:m,group:b,plate:A,label:I,size:W}}),d=e.stack.map(m=>{let b=o.appendChild(x("g",{class:"box"})),A=b.appendChild(x("\
rect",{rx:3,height:Pt})),I=b.appendChild(x("text",{class:"in","text-anchor":"middle"})),W=b.appendChild(x("text",{class:"\
in small","text-anchor":"middle"}));return A.style.fill=D(m.colour),{part:m,group:b,plate:A,label:I,size:W}}),h=fn,p=m=>{
let b=Q(),A=Math.max(280,(s.clientWidth||600)/b),I=A<wn;h=Math.round(G(h+Z()/b,gn,xn)),F(n,{width:A*b,height:h*b,viewBox:`\
0 0 ${A} ${h}`});let W=1+Math.max(...e.boxes.map(u=>u.column)),X=A/W,V=Math.max(...e.boxes.map(u=>u.column<0?0:S(m,u.width))),
lt=1+Math.max(...e.boxes.map(u=>u.row)),ct=(h-Pt)/lt,E=u=>u?S(m,u):1,f=new Map;for(let{box:u,group:L,plate:$,label:N,size:C}of l){
let P=u.column<0?Math.min(A,190):Mn(S(m,u.width),V,X-14),R=u.column<0?A/2:X*(u.column+.5),H=at/2+ct*u.row;f.set(u.key,{x:R,
y:H,wide:P}),F($,{x:R-P/2,y:H-at/2,width:P}),F(N,{x:R,y:H-3}),F(C,{x:R,y:H+13}),M(N,I?u.short:u.label),M(C,k(u.text,m)),
L.style.opacity=String(E(u.there))}let w=Sn(e.stack.map(u=>S(m,u.number)),A),g=0;d.forEach(({part:u,plate:L,label:$,size:N},C)=>{
let{start:P,wide:R}=w[C]??{start:0,wide:0},H=S(m,u.number),J=P+R/2,K=h-Pt;f.set(u.key,{x:J,y:K+at/2,wide:R}),F(L,{x:P,y:K,
width:Math.max(1,R-vn)}),F($,{x:J,y:K+18}),F(N,{x:J,y:K+35});let q=H===1?`${g}`:`${g}–${g+H-1}`;M($,R>6+8*u.label.length?
u.label:""),M(N,R>6+7.5*q.length?q:""),g+=H});let y=Math.max(1,S(m,e.scale));for(let{line:u,path:L,text:$}of a){let N=f.
get(u.start),C=f.get(u.end);if(!N||!C)continue;let P=u.number?S(m,u.number):0,R=Math.max(yn,bn*P/y),H=E(u.there),J=N.y+at/
2-1,K=C.y-at/2+1;L.setAttribute("d",En(N.x,J,C.x,K)),L.style.strokeWidth=String(R),L.style.opacity=String(H);let q=C.x+R/
2+70>A;F($,{x:C.x+(q?-1:1)*(R/2+6),y:K-9,"text-anchor":q?"end":"start"}),M($,u.text&&H&&!I?k(u.text,m):"")}let T=l.filter(
({box:u})=>E(u.there)).map(({box:u})=>`${u.label} ${k(u.text,m)}`).concat(a.filter(({line:u})=>u.number&&E(u.there)).map(
({line:u})=>v(u,m)));n.setAttribute("aria-label",`${e.title}: ${T.join("; ")}`)},v=(m,b)=>`${m.end}: ${B(S(b,m.number))}\
 ${e.unit}`;return{node:s,update:p}}var Tn=150,Ln=500,Cn={formula:oe,tiles:re,curve:ve,table:ie,bars:se,ruler:ae,text:le,flow:we},Et=class{constructor(t,n={}){
this.host=t;this.makers={...Cn,...n},this.sending=t.sending(Tn)}echo=new gt;sending;makers;built="";view=null;update({told:t,
...n}){let r=this.echo.hear(t)==="decided";r&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let i=this.view?.end();this.view=new Ht(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else r&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},Ht=class{constructor(t,n,r,o,i){this.echo=o;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Ln);let s=c("div","inputs"),a=c("div","beside"),l=c("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let d={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,v)=>this.set(p,v),release:()=>this.release()},h=(p,v)=>{let b=z(r[p.kind],p.kind)(p,d);return v.append(
b.node),b};this.blocks=[...n.beside.map(p=>h(p,a)),...n.below.map(p=>h(p,l))],this.root.append(s,a,l,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Xt(this.
lifetime,()=>this.draw())}lifetime;note=c("div",{class:"note",role:"status"});spoken=c("div",{class:"unseen","aria-live":"\
polite"});root=c("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=$t(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let r=this.panel.groups[t.name],{signal:o}=this.lifetime;r&&n.append(c("div","heading",r));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=c("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),l=c("input",{type:"\
range",class:"range","aria-label":t.label,...s}),d=c("div","input",c("label",{for:i},t.label),a,ee(this.lifetime,l));t.colour&&
d.style.setProperty("--input",D(t.colour)),l.addEventListener("input",()=>this.set(t.name,l.valueAsNumber),{signal:o}),l.
addEventListener("change",()=>this.release(),{signal:o});let h=()=>{let v=a.valueAsNumber;Number.isFinite(v)&&v===this.nearest(
t,v)&&this.set(t.name,v)},p=()=>{this.setTyped({input:t,typed:a,range:l},a.valueAsNumber),this.release(0)};return a.addEventListener(
"input",h,{signal:o}),a.addEventListener("change",p,{signal:o}),n.append(d),{input:t,typed:a,range:l}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,S(n,t.atMost)):t.high}nearest(t,n,r=this.echo.value){let o=this.limit(t,r),i=G(n,
t.low,o);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,o)}setTyped({input:t,typed:n},r){let o=Number.isFinite(
r),i=o?this.nearest(t,r):S(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=o?`${r} became ${B(i)}`:`\
the field was empty, so ${B(i)} stays`,l=`allowed is ${t.low} to ${B(this.limit(t))}${s}`;M(this.note,i===r?"":`${t.label}\
: ${l}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let r=z(this.panel.inputs.find(s=>s.name===
t),t),o=this.wanted[t]=this.nearest(r,n),i={...this.echo.value,[t]:o};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,S(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=$t(this.root),n=this.echo.value;
for(let{input:r,typed:o,range:i}of this.rows){let s=S(n,r.name),a=String(this.limit(r));i.max=a,o.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",B(s));let l=o.valueAsNumber;(o!==t||l===this.wanted[r.name]&&l!==s)&&(o.value=String(s))}
this.draw(),this.speaking.ask(()=>M(this.spoken,mt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,r=this.numbers=Qt(this.panel.numbers,t);if(n){let[o,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",o),this.root.style.setProperty("--tint",i)}for(let o of this.blocks)o.update(r);this.root.
dataset.drawn=String(this.drawings+=1)}};var St=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new Ot(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},Ot=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var It=class extends St{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function Ee(e){return $n(e,t=>t[0])}function $n(e,t){let n=new WeakMap;return o=>{let i=o.parentElement,s=n.get(i)??r(o),
a=s.calls+=1,l=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(o);try{s.component.update(t(o.data))}catch(d){throw l(),
d}return()=>{s.calls===a&&l()}};function r(o){let i=new It(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,
s),s}catch(s){throw i.end(),s}}}var Nn=5e3,Se=e=>e;var pt=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function kn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Mt=class{#t=null;#e=0;constructor(t){
t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){return this.#e}go({ms:t,draw:n,ease:r=pt,from:o=0,
done:i}){this.stop();let s=Math.min(t,Nn),a=null,l=()=>{this.#t=null,this.#e=1,n(1),i?.()},d=h=>{if(a??=h-o*s,this.#e=G(
(h-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(d),n(r(this.#e))};this.#e=o,kn()||s<=0?l():this.#t=requestAnimationFrame(
d)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};var Bn=62,An=18,Fn=132,Le=.34,Lt=.26,Rn=128,Tt=16,Pn=34,Hn=140,U=2,Me=106,Vt=3,Gt=600,Ce=300,Dt=Gt/(Gt+Ce),On=9,Te=(e,t,n)=>e+
n*(t-e);function ht(e,t,n,r,o,i=""){let s=r*Le,a=r*Lt,l=t-r,d=e+n,h=(...b)=>b.map(A=>A.join(",")).join(" "),p=h([e,l],[e+
s,l-a],[d+s,l-a],[d,l]),v=h([d,l],[d+s,l-a],[d+s,t-a],[d,t]),m=[x("rect",{x:e,y:l,width:n,height:r,class:"front"}),x("po\
lygon",{points:p,class:"lid"}),x("polygon",{points:v,class:"end"})];if(o)for(let b of m)b.style.setProperty("--colour",o);
return x("g",{class:`slab ${i}`},...m)}function $e(e,t){let n=x("svg",{role:"img"}),r=c("div","outputs"),o=c("p",`verdic\
t ${e.fits?"":"broken"}`),i=()=>({...it(t,o.textContent),legend:vt(r,".output",".chip")}),s=c("button",{type:"button",class:"\
button stack"},"▶ Stack them"),a=st(t.lifetime,n,i),l=c("figure","slabs",n,c("div","under",s,a),o,r),d=new Mt(t.lifetime),
h=1,p=Bn,v=e.items.map(E=>{let f=dt(E.colour),w=c("b"),g=c("span","where");f.textContent=E.label;let y=c("div","output",
f,w,g,c("span","how",E.how));return y.classList.toggle("odd",E.odd),r.append(y),{item:E,size:w,where:g}}),m=()=>{let E=Gt+
(e.fits?0:Ce),f=w=>{h=w,b&&I(b)};d.go({ms:E,ease:Se,draw:f})},b=null;s.addEventListener("click",m,{signal:t.lifetime.signal});
let A=E=>{b||(h=0,m()),b=E,p=G(p+Z()/Q()/(Vt*(1+Lt)),An,Fn),I(E);let f=e.fits?k(e.says,E):e.error;M(o,f),n.setAttribute(
"aria-label",f);for(let{item:w,size:g,where:y}of v){M(g,k(w.shape,E));let T=S(E,w.start),u=S(E,w.stop)-1,L=T===u?B(T):`${B(
T)}–${B(u)}`;M(y,e.fits?`channels ${L}`:w.odd?"does not fit":"")}};function I(E){let f=Q(),w=Math.max(280,(l.clientWidth||
640)/f),g=p*Le,y=p*Lt,T=w-g-3*Tt-4,u=S(E,e.total),L=Rn;for(;L<u;)L*=2;let $=T/L,N=R=>S(E,R)*$,C=[y+p+2,2*(y+p)+46,Vt*(y+
p)+Me-24],P=Vt*(y+p)+Me;n.dataset.stacked=h.toFixed(2),F(n,{viewBox:`0 0 ${w} ${P}`,width:w*f,height:P*f}),n.replaceChildren(
...W(E,C[0],N(e.input),w,g),...X(C,N),...V(C[1],N),x("text",{x:U,y:C[1]+20,class:"muted"},e.joinText),...lt(C,N),...ct(E,
C[2],$))}function W(E,f,w,g,y){let T=U+w,u=T+y+10+Hn<g,L={x:u?T+y+10:T-8,y:f-p/2+4},$={"text-anchor":u?"start":"end",class:u?
"":"inside"};return[ht(U,f,w,p,""),x("text",{...L,...$},k(e.inputText,E))]}function X([E,f],w){let g=U+w(e.input)/2,y=U;
return e.items.map(T=>{let u=y+w(T.depth)/2,L=p*T.share,$=f-L-L*Lt-2;y+=w(T.depth)+Tt;let N=`M${g},${E} C${g},${E+22} ${u}\
,${E+14} ${u},${$}`;return x("path",{class:"wire",d:N})})}function V(E,f){let w=U;return e.items.flatMap(g=>{let y=f(g.depth),
T=[ht(w,E,y,p*g.share,g.colour)];return g.odd&&T.push(ht(w,E,y,p,"","ghost")),w+=y+Tt,T})}function lt([,E,f],w){let g=e.
fits?pt(h):pt(Math.min(1,h/Dt)),y=e.fits?0:On*pt(Math.max(0,(h-Dt)/(1-Dt))),T=U;return e.items.flatMap((u,L)=>{let $=w(u.
depth),N=Te(T+L*Tt,T+L*y,g),C=Te(E,f,g);T+=$;let P=ht(N,C,$,p*u.share,u.colour,e.fits?"":"loose");return u.odd?[P,ht(N,C,
$,p,"","ghost")]:[P]})}function ct(E,f,w){let g=[],y=[0,...e.items.map(u=>S(E,u.stop))],T=-1/0;y.forEach((u,L)=>{let $=U+
u*w,N=L===y.length-1,C=$-T<Pn;if(!e.fits||(g.push(x("line",{x1:$,x2:$,y1:f,y2:f+6,class:"tick"})),C&&!N))return;C&&g.pop();
let P=L?N?"end":"middle":"start";g.push(x("text",{x:$,y:f+19,"text-anchor":P},B(u))),T=$});for(let u of g)u.style.opacity=
String(h**4);return g}return{node:l,update:A}}var sr=Ee(e=>new Et(e,{slabs:$e}));export{sr as default};
