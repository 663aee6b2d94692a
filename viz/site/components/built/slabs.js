// Made from frontend/ by `npm run build`.
var Ne="http://www.w3.org/2000/svg";function k(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function l(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?k(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function g(e,t={},...n){let o=document.createElementNS(Ne,
e);return k(o,t),o.append(...n.filter(r=>r!=="")),o}function M(e,t){e.textContent!==t&&(e.textContent=t)}function Tt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function J(e,t,n){return Math.min(Math.max(e,t),n)}function W(e,t="value"){if(e==null)throw new Error(`the ${t} i\
s missing`);return e}function Lt(e){return W(e.getContext("2d"),"canvas's pen")}var gt=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var ke='[data-testid="stMain"]',Be='[data-testid="stMainBlockContainer"]',zt=()=>document.querySelector(Be),Ae=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function mt(){let e=document.querySelector(ke),t=zt();return e&&
t&&Ae()?e.clientHeight-t.offsetHeight:0}function Wt(e,t){let n=e.atFrame(t),o=()=>mt()!==0&&n(),r=zt();r&&e.onResize(r,o),
window.addEventListener("resize",o,{signal:e.signal})}var Re=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Pe=4,_t=["bytes","KiB","MiB","GiB"];function Fe(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function X(e,t,n){
let{digits:o,places:r}=Fe(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*i+
s)/(2n*s);return e<0?-a:a}var He=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function it(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?He(r):r}${t?`.${i}`:""}`}function jt(e,t=0){
return Number.isFinite(e)?it(X(e,1,t),t):String(e)}function Ie(e,t,n){let o=i=>Number(X(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:it(X(e,t,r),r),rounded:o(r)}}var N=e=>jt(e);function xt(e){if(!Number.isFinite(
e))return String(e);if(X(Math.abs(e),1,0)<BigInt(1e4))return N(e);for(let[t,n,o]of Re){let{text:r,rounded:i}=Ie(e,t,o);if(i<
1e3||n==="T")return`${r} ${n}`}return N(e)}function Xt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return X(e,1,2)>=
1000n&&(t=1),X(e,1,1)>=1000n&&(t=0),`${it(X(e,1,t),t,!1)}×`}function Kt(e){if(!Number.isFinite(e))return`${e} %`;let t=X(
e,1,3);return t>=1000n?`${it(X(e,1,2),0,!1)} %`:`${it(t,1,!1)} %`}var Oe=e=>e<1?`${Kt(e)} of`:Xt(e),Ve=e=>jt(e,1);function De(e){
if(!Number.isFinite(e))return String(e);let t=Number(X(e,1,0))*Pe;for(let[n,o]of _t.entries()){let r=n?1:0,i=X(t,1024**n,
r);if(n===_t.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${it(i,r)} ${o}`}return N(t)}var Yt={exact:N,count:xt,ratio:Xt,
against:Oe,one:Ve,percent:Kt,memory:De};function y(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function $t(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=y(t,s);n+=i}return n}function Ct(e,t){return"terms"in e?$t(e,t):$t(e.over,
t)/$t(e.under,t)}function qt(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=Ct(r,t);return n}function bt(e,t,n,o=()=>{}){let{signal:r}=e,i=null,s=!1,a=u=>{t.setPointerCapture(u.pointerId),s=!0,n(u)},c=u=>{!u.isPrimary||
u.button!==0||(i=u,s=!1,u.pointerType!=="touch"&&a(u))},d=u=>{u.pointerId===i?.pointerId&&(s?n(u):ze(i,u)&&a(u))},p=u=>{
u.pointerId===i?.pointerId&&(!s&&Ge(i,u)<=8&&a(u),f(u))},f=u=>{u.pointerId===i?.pointerId&&(i=null,s&&o(),s=!1)},b=(u,m)=>{
t.addEventListener(u,m,{signal:r})};b("pointerdown",c),b("pointermove",d),b("pointerup",p),b("pointercancel",f)}var Ge=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function ze(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Ut=16;function Jt(e,t){let n=l("span","cover");return bt(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=
We(t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",t,n)}function We(e,t){let n=e.getBoundingClientRect(),
o=Math.max(1,n.width-Ut),[r,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=J((t-n.left-Ut/2)/o,0,1)*(i-r);return r+
Math.round(a/s)*s}var _e={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function C(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Yt[r]:N)(y(t,o)))}function yt(e,t){return C(e.replaceAll(":count}",":exact}"),t)}function dt(e,t){
let n=([r,i,s])=>_e[i](y(t,r),typeof s=="string"?y(t,s):s),o=e.find(r=>r.when.every(n));return o?C(o.text,t):""}var z=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function st({leaves:e,inputs:t,values:n},o){let r=n();return{
source:e.source,title:[e.title,o].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function pt(e){let t=l("span","chip");return t.style.background=
z(e),t}function Zt(e,t){let n=l("b","",e);return{node:l("span","factor",n,l("i","",t)),value:n}}function je(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(l("span","part")),n]))}function Xe(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,i)=>{i&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(Zt(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let d=o.get(a)??[a],p=s[a]=(s[a]??-1)+1;(c||r.coefficient!==1)&&t.
append("·");let{node:f,value:b}=Zt("",d[Math.min(p,d.length-1)]??"");return t.append(f),[b,a]})})}function Qt(e,t){let n=l(
"div","formula"),o=e.rows.map(i=>{let s=pt(i.colour),a=l("span","body"),c=l("strong","result"),d=l("span","after"),p=i.sum?
je(i.sum,a):Xe(i,a,t),f=l("span","right","= ",c);return n.append(l("div","row",s,a,f,d)),{row:i,label:s,factors:p,result:c,
after:d}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:d,after:p}of o){M(a,C(s.label,i));for(let[f,b]of c)
M(f,N(y(i,b)));M(d,N(y(i,s.number))),M(p,dt(s.after??[],i))}}}}function te(e){let t=l("div","tiles"),n=e.items.map(r=>{let i=l(
"strong"),s=l("div","tile",l("span","",r.label),i,l("span","",r.unit));return s.style.borderColor=z(r.colour),t.append(s),
{item:r,value:i}});return{node:t,update:r=>{for(let{item:i,value:s}of n)M(s,C(i.text,r)),s.title=yt(i.text,r)}}}function ee(e){
let t=l("table","",l("caption","",e.caption)),n=l("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of e.rows){let d=r.insertRow(),p=pt(c.colour);
d.append(l("th",{scope:"row"},p)),i.push([p,c.label]);for(let f of c.cells)s.push([d.insertCell(),f])}return{node:n,update:c=>{
for(let[d,p]of i)M(d,C(p,c));for(let[d,p]of s)M(d,C(p,c)),d.title=yt(p,c)}}}var Ke=.09;function ne(e){let t=l("figure","\
bars",l("figcaption","title",e.title)),n=e.rows.map(r=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=r.
segments.map(d=>{let p=s.appendChild(l("div","segment"));return p.style.background=z(d.colour),{segment:d,part:p}});return t.
append(l("div","bar",i,s,a)),{row:r,label:i,segments:c,end:a}});return{node:t,update:r=>{let i=n.map(({row:a})=>a.segments.
reduce((c,d)=>c+y(r,d.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:d,end:p}of n){M(c,C(a.label,r)),M(p,
C(a.text,r)),p.title=yt(a.text,r);for(let{segment:f,part:b}of d){let u=y(r,f.number),m=C(f.label,r);b.style.width=`${100*
u/s}%`,b.title=`${m}: ${N(u)} ${e.unit}`,M(b,u/s>Ke?m:"")}}}}}function re(e){let t=l("div","track"),n=l("figcaption","af\
ter"),o=l("figure","ruler",l("div","title",e.title),t,n),r=e.segments.map(s=>{let a=l("b"),c=l("span"),d=l("div","segmen\
t",a,c);return d.style.background=z(s.colour),t.append(d),{segment:s,part:d,name:a,range:c}});return{node:o,update:s=>{let a=0;
for(let{segment:c,part:d,name:p,range:f}of r){let b=y(s,c.number),u=C(c.label,s),m=b===1?`${a}`:`${a}–${a+b-1}`;d.style.
flexGrow=String(b),d.title=`${u}: channels ${m}`,M(p,u),M(f,m),f.hidden=d.clientWidth>0&&f.scrollWidth>d.clientWidth,a+=
b}M(n,C(e.total,s))}}}function oe(e){let t=l("p","says");return{node:t,update:o=>M(t,e.sentences.map(r=>dt(r,o)).join(" "))}}function at(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var Z=12,Nt=18,ie=6.4,et=12,Ye=520,se={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function ae(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=t?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var le=({source:e})=>`${e} · ${location.href}`;function ce(e,t,n,o,r){
let i=Math.max(t[0],Ye),s=Math.floor(i/ie),a=g("svg"),c=Z,d=(b,u="normal")=>{for(let m of ae(b,s))a.append(g("text",{...se,
x:Z,y:c+et,fill:o,"font-weight":u},m)),c+=Nt};d(n.title,"bold"),d(n.sizes);let p=Z;for(let{colours:b,text:u}of n.legend){
let m=et*b.length+6+ie*u.length+14;p>Z&&p+m>i&&(p=Z,c+=Nt),b.forEach((w,E)=>{a.append(g("rect",{x:p+et*E,y:c+2,width:et,
height:et,fill:w}))});let x=p+et*b.length+6;a.append(g("text",{...se,x,y:c+et,fill:o},u)),p+=m}n.legend.length&&(c+=Nt),
k(e,{x:Z,y:c+4,width:t[0],height:t[1]}),a.append(e),c+=t[1]+8,d(le(n));let f=[i+2*Z,c+Z];return k(a,{width:f[0],height:f[1],
viewBox:`0 0 ${f[0]} ${f[1]}`}),a.prepend(g("rect",{width:"100%",height:"100%",fill:r})),[a,f]}var qe=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ue=2;function kt(e){if(!e.startsWith("color("))return e;let t=Lt(l("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ue=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function wt(e,t,n){return[...e.querySelectorAll(t)].map(o=>({colours:[kt(getComputedStyle(
W(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function de(e,t){
let n=e.cloneNode(!0),o=[...e.querySelectorAll("*")],{width:r,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(d,p)=>{let f=o[p];if(!f)return;let b=getComputedStyle(f);for(let u of qe)d.style.setProperty(u,kt(b.getPropertyValue(u)))});
let s=kt(getComputedStyle(e).getPropertyValue("color")),[a,c]=ce(n,[r,i],t,s,Ue(e));return[new XMLSerializer().serializeToString(
a),c]}var pe=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function he(e,t){l("a",{href:e,download:t}).click()}async function Je(e,t){
let n=new Image,[o,[r,i]]=de(e,t);n.src=pe(o),await n.decode();let s=l("canvas",{width:ue*r,height:ue*i});Lt(s).drawImage(
n,0,0,s.width,s.height),he(s.toDataURL("image/png"),`${t.name}.png`)}function me(e,t,n,o){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function lt(e,t,n){return l("span","saves",me(e,"SVG","Save this drawing as SVG",()=>{let r=n();
he(pe(de(t,r)[0]),`${r.name}.svg`)}),me(e,"PNG","Save this drawing as PNG",()=>void Je(t,n())))}var _=58,nt=14,Bt=20,rt=38,Ze=250,Qe=130,tn=640,en=48,nn=290;function fe(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),
r=o*([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=r)i.push(s);return i}function vt(e,[t,n,o],r){k(e,{x:t,
y:n,"text-anchor":o}),M(e,r)}var rn=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,on=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function sn(e,t,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{vt(e,a,t);let c=e.getBBox();return on(c,o)&&!i.some(d=>rn(c,d))});vt(e,s??W(n[0]),t)}function ge(e,t){let n=g(
"svg",{role:"img"}),o=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),i=n.appendChild(g("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",e.title),n,s),c=i.appendChild(g("rect",{class:"beyond"})),d=e.layers.
map(v=>{let B=r.appendChild(g("path")),L=l("span","swatch"),$=l("span");return B.style.fill=L.style.background=z(v.colour),
s.append(l("span","entry",L,$)),{layer:v,area:B,label:$}}),p=i.appendChild(g("line",{class:"direct"})),f=i.appendChild(g(
"text",{class:"note"})),b=i.appendChild(g("line",{class:"mark"})),u=i.appendChild(g("text",{class:"note"})),m=i.appendChild(
g("line",{class:"drop"})),x=i.appendChild(g("circle",{class:"point",r:6})),w=i.appendChild(g("text",{class:"note strong"})),
E=()=>({...st(t,e.title),legend:wt(s,".entry",".swatch")});s.append(lt(t.lifetime,n,E));let T=W(t.inputs.find(v=>v.name===
e.x),"curve's input"),S={wide:600,xMax:1,high:Ze};A();function A(){let v=B=>{let L=n.getBoundingClientRect(),$=S.wide*(B.
clientX-L.left)/L.width;t.set(e.x,Math.round(($-_)/(S.wide-_-nt)*S.xMax))};bt(t.lifetime,n,v,()=>t.release())}function I(){
let v=Math.min(en,S.xMax);return Array.from({length:v+1},(B,L)=>{let $=S.xMax*L/v,U={...t.values(),[e.x]:$},h=[0];for(let{
layer:O}of d){let G=W(t.expressions[O.number],O.number);h.push(W(h.at(-1))+Ct(G,U))}return[$,h]})}return{node:a,update:v=>{
let B=at(),L=S.wide=Math.max(280,(a.clientWidth||600)/B),$=S.high=Math.round(J(S.high+mt()/B,Qe,tn)),U=S.xMax=T.atMost?y(
v,T.atMost):T.high,h=I(),O=y(v,e.line.number),G=1.1*Math.max(O,h.at(-1)?.[1].at(-1)??0),D=H=>_+(L-_-nt)*H/U,V=H=>$-rt-($-
Bt-rt)*H/G;k(n,{width:L*B,height:$*B,viewBox:`0 0 ${L} ${$}`});let j={"text-anchor":"middle"};o.replaceChildren(...fe(G,
4).flatMap(H=>[g("line",{x1:_,x2:L-nt,y1:V(H),y2:V(H)}),g("text",{x:_-6,y:V(H)+4,"text-anchor":"end"},H?xt(H):"0")]),...fe(
U,6).map(H=>g("text",{x:D(H),y:$-rt+16,...j},N(H))),g("text",{x:(_+L-nt)/2,y:$-4,...j},e.xLabel),g("text",{x:4,y:12},e.yLabel)),
d.forEach(({layer:H,area:ut,label:Mt},Dt)=>{let Gt=Le=>h.map(([$e,Ce])=>`${D($e)},${V(W(Ce[Le]))}`);ut.setAttribute("d",
`M${[...Gt(Dt+1),...Gt(Dt).reverse()].join("L")}Z`),M(Mt,C(H.label,v))});let R=V(O),F=D(y(v,e.mark.number));k(p,{x1:_,y1:R,
x2:L-nt,y2:R}),vt(f,[_+6,R-6,"start"],C(e.line.text,v)),k(b,{x1:F,y1:R,x2:F,y2:$-rt});let tt=F-_>nn;vt(u,tt?[F-6,R-6,"en\
d"]:[L-nt,12,"end"],C(e.mark.text,v)),k(c,{x:F,y:Bt,width:Math.max(0,L-nt-F),height:$-Bt-rt});let K=y(v,e.x),Y=d.reduce(
(H,{layer:ut})=>H+y(v,ut.number),0),ot=D(K),ft=V(Y);k(x,{cx:ot,cy:ft}),k(m,{x1:ot,y1:ft,x2:ot,y2:$-rt});let ve=ft<R+16?[
22,38,54,-8]:[-8,22,38,-24],Ot=[ot+11,0,"start"],Vt=[ot-11,0,"end"],Ee=ot>L*.6?[Vt,Ot]:[Ot,Vt],Se=ve.flatMap(H=>Ee.map(([
ut,,Mt])=>[ut,ft+H,Mt])),Me={x:_,y:0,width:L-_,height:$-rt};sn(w,xt(Y),Se,Me,[f,u]);let Te=[C(e.line.text,v),C(e.mark.text,
v),`${T.label} ${K}: ${N(Y)}`];n.setAttribute("aria-label",`${e.title}: ${Te.join("; ")}`)}}}var an=420,ln=260,cn=700,un=44,mn=1.5,ct=40,At=44,dn=2,pn=520;function hn(e,t,n,o){let r=(t+o)/2;return`M${e} ${t}C${e} ${r}\
 ${n} ${r} ${n} ${o}`}function fn(e,t){let n=e.reduce((r,i)=>r+i,0)||1,o=0;return e.map(r=>{let i={start:o,wide:t*r/n};return o+=
i.wide,i})}function gn(e,t,n){let o=Math.min(n,78);return o+(n-o)*e/Math.max(t,1)}function xe(e,t){let n=g("svg",{role:"\
img"}),o=n.appendChild(g("g")),r=n.appendChild(g("g")),i=l("figcaption","legend",l("span","",e.says),lt(t.lifetime,n,()=>({
...st(t,e.title),legend:[]}))),s=l("figure","flow",n,i),a=e.lines.map(u=>{let m=o.appendChild(g("path",{fill:"none"})),x=r.
appendChild(g("text",{class:"note"}));return m.style.stroke=z(u.colour),{line:u,path:m,text:x}}),c=e.boxes.map(u=>{let m=r.
appendChild(g("g",{class:"box"})),x=m.appendChild(g("rect",{rx:6,height:ct})),w=m.appendChild(g("text",{class:"in","text\
-anchor":"middle"})),E=m.appendChild(g("text",{class:"in small","text-anchor":"middle"}));return x.style.fill=z(u.colour),
{box:u,group:m,plate:x,label:w,size:E}}),d=e.stack.map(u=>{let m=r.appendChild(g("g",{class:"box"})),x=m.appendChild(g("\
rect",{rx:3,height:At})),w=m.appendChild(g("text",{class:"in","text-anchor":"middle"})),E=m.appendChild(g("text",{class:"\
in small","text-anchor":"middle"}));return x.style.fill=z(u.colour),{part:u,group:m,plate:x,label:w,size:E}}),p=an,f=u=>{
let m=at(),x=Math.max(280,(s.clientWidth||600)/m),w=x<pn;p=Math.round(J(p+mt()/m,ln,cn)),k(n,{width:x*m,height:p*m,viewBox:`\
0 0 ${x} ${p}`});let E=1+Math.max(...e.boxes.map(h=>h.column)),T=x/E,S=Math.max(...e.boxes.map(h=>h.column<0?0:y(u,h.width))),
A=1+Math.max(...e.boxes.map(h=>h.row)),I=(p-At)/A,P=h=>h?y(u,h):1,v=new Map;for(let{box:h,group:O,plate:G,label:D,size:V}of c){
let j=h.column<0?Math.min(x,190):gn(y(u,h.width),S,T-14),R=h.column<0?x/2:T*(h.column+.5),F=ct/2+I*h.row;v.set(h.key,{x:R,
y:F,wide:j}),k(G,{x:R-j/2,y:F-ct/2,width:j}),k(D,{x:R,y:F-3}),k(V,{x:R,y:F+13}),M(D,w?h.short:h.label),M(V,C(h.text,u)),
O.style.opacity=String(P(h.there))}let B=fn(e.stack.map(h=>y(u,h.number)),x),L=0;d.forEach(({part:h,plate:O,label:G,size:D},V)=>{
let{start:j,wide:R}=B[V]??{start:0,wide:0},F=y(u,h.number),tt=j+R/2,K=p-At;v.set(h.key,{x:tt,y:K+ct/2,wide:R}),k(O,{x:j,
y:K,width:Math.max(1,R-dn)}),k(G,{x:tt,y:K+18}),k(D,{x:tt,y:K+35});let Y=F===1?`${L}`:`${L}–${L+F-1}`;M(G,R>6+8*h.label.
length?h.label:""),M(D,R>6+7.5*Y.length?Y:""),L+=F});let $=Math.max(1,y(u,e.scale));for(let{line:h,path:O,text:G}of a){let D=v.
get(h.start),V=v.get(h.end);if(!D||!V)continue;let j=h.number?y(u,h.number):0,R=Math.max(mn,un*j/$),F=P(h.there),tt=D.y+
ct/2-1,K=V.y-ct/2+1;O.setAttribute("d",hn(D.x,tt,V.x,K)),O.style.strokeWidth=String(R),O.style.opacity=String(F);let Y=V.
x+R/2+70>x;k(G,{x:V.x+(Y?-1:1)*(R/2+6),y:K-9,"text-anchor":Y?"end":"start"}),M(G,h.text&&F&&!w?C(h.text,u):"")}let U=c.filter(
({box:h})=>P(h.there)).map(({box:h})=>`${h.label} ${C(h.text,u)}`).concat(a.filter(({line:h})=>h.number&&P(h.there)).map(
({line:h})=>b(h,u)));n.setAttribute("aria-label",`${e.title}: ${U.join("; ")}`)},b=(u,m)=>`${u.end}: ${N(y(m,u.number))}\
 ${e.unit}`;return{node:s,update:f}}var xn=150,bn=500,yn={formula:Qt,tiles:te,curve:ge,table:ee,bars:ne,ruler:re,text:oe,flow:xe},Et=class{constructor(t,n={}){
this.host=t;this.makers={...yn,...n},this.sending=t.sending(xn)}echo=new gt;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new Rt(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},Rt=class{constructor(t,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(bn);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(f=>this.makeInput(f,s)),
s.append(this.note);let d={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(f,b)=>this.set(f,b),release:()=>this.release()},p=(f,b)=>{let m=W(o[f.kind],f.kind)(f,d);return b.append(
m.node),m};this.blocks=[...n.beside.map(f=>p(f,a)),...n.below.map(f=>p(f,c))],this.root.append(s,a,c,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Wt(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=Tt(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(l("div","heading",o));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":t.label,...s}),d=l("div","input",l("label",{for:i},t.label),a,Jt(this.lifetime,c));t.colour&&
d.style.setProperty("--input",z(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:r}),c.
addEventListener("change",()=>this.release(),{signal:r});let p=()=>{let b=a.valueAsNumber;Number.isFinite(b)&&b===this.nearest(
t,b)&&this.set(t.name,b)},f=()=>{this.setTyped({input:t,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener(
"input",p,{signal:r}),a.addEventListener("change",f,{signal:r}),n.append(d),{input:t,typed:a,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,y(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),i=J(n,
t.low,r);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(t,o):y(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=r?`${o} became ${N(i)}`:`\
the field was empty, so ${N(i)} stays`,c=`allowed is ${t.low} to ${N(this.limit(t))}${s}`;M(this.note,i===o?"":`${t.label}\
: ${c}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let o=W(this.panel.inputs.find(s=>s.name===
t),t),r=this.wanted[t]=this.nearest(o,n),i={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,y(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=Tt(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=y(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",N(s));let c=r.valueAsNumber;(r!==t||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>M(this.spoken,dt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=qt(this.panel.numbers,t);if(n){let[r,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var St=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new Pt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},Pt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var Ft=class extends St{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}};function be(e){return wn(e,t=>t[0])}function wn(e,t){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(t(r.data))}catch(d){throw c(),
d}return()=>{s.calls===a&&c()}};function o(r){let i=new Ft(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var Q=62,ye=.34,It=.26,vn=128,Ht=16,En=34,Sn=140,q=2;function ht(e,t,n,o,r,i=""){let s=Q*o,a=s*ye,c=s*It,d=t-s,p=e+n,f=(...x)=>x.
map(w=>w.join(",")).join(" "),b=f([e,d],[e+a,d-c],[p+a,d-c],[p,d]),u=f([p,d],[p+a,d-c],[p+a,t-c],[p,t]),m=[g("rect",{x:e,
y:d,width:n,height:s,class:"front"}),g("polygon",{points:b,class:"lid"}),g("polygon",{points:u,class:"end"})];if(r)for(let x of m)
x.style.setProperty("--colour",r);return g("g",{class:`slab ${i}`},...m)}function we(e,t){let n=g("svg",{role:"img"}),o=l(
"div","outputs"),r=l("p",`verdict ${e.fits?"":"broken"}`),i=()=>({...st(t,r.textContent),legend:wt(o,".output",".chip")}),
s=l("figure","slabs",n,r,o,lt(t.lifetime,n,i)),a=e.items.map(m=>{let x=pt(m.colour),w=l("b"),E=l("span","where");x.textContent=
m.label;let T=l("div","output",x,w,E,l("span","how",m.how));return T.classList.toggle("odd",m.odd),o.append(T),{item:m,size:w,
where:E}}),c=m=>{let x=at(),w=Math.max(280,(s.clientWidth||640)/x),E=Q*ye,T=Q*It,S=w-E-3*Ht-4,A=y(m,e.total),I=vn;for(;I<
A;)I*=2;let P=S/I,v=$=>y(m,$)*P,B=[T+Q+2,2*(T+Q)+46,3*(T+Q)+82];k(n,{viewBox:`0 0 ${w} ${B[2]+26}`,width:w*x}),n.replaceChildren(
...d(m,B[0],v(e.input),w,E),...p(B,v),...f(B[1],v),g("text",{x:q,y:B[1]+20,class:"muted"},e.joinText),...b(B[2],v,A*P),...u(
m,B[2],P));let L=e.fits?C(e.says,m):e.error;M(r,L),n.setAttribute("aria-label",L);for(let{item:$,size:U,where:h}of a){M(
U,C($.shape,m));let O=y(m,$.start),G=y(m,$.stop)-1,D=O===G?N(O):`${N(O)}–${N(G)}`;M(h,e.fits?`channels ${D}`:$.odd?"do\
es not fit":"")}};function d(m,x,w,E,T){let S=q+w,A=S+T+10+Sn<E,I={x:A?S+T+10:S-8,y:x-Q/2+4},P={"text-anchor":A?"start":
"end",class:A?"":"inside"};return[ht(q,x,w,1,""),g("text",{...I,...P},C(e.inputText,m))]}function p([m,x],w){let E=q+w(e.
input)/2,T=q;return e.items.map(S=>{let A=T+w(S.depth)/2,I=Q*S.share,P=x-I-I*It-2;T+=w(S.depth)+Ht;let v=`M${E},${m} C${E}\
,${m+22} ${A},${m+14} ${A},${P}`;return g("path",{class:"wire",d:v})})}function f(m,x){let w=q;return e.items.flatMap(E=>{
let T=x(E.depth),S=[ht(w,m,T,E.share,E.colour)];return E.odd&&S.push(ht(w,m,T,1,"","ghost")),w+=T+Ht,S})}function b(m,x,w){
let E=q,T=e.items.map(S=>{let A=x(S.depth),I=ht(E,m,A,S.share,S.colour,e.fits?"":"loose");return E+=A,I});return e.fits?
T:[...T,ht(q,m,w,1,"","ghost")]}function u(m,x,w){let E=[],T=[0,...e.items.map(A=>y(m,A.stop))],S=-1/0;return T.forEach(
(A,I)=>{let P=q+A*w,v=I===T.length-1,B=P-S<En;if(E.push(g("line",{x1:P,x2:P,y1:x,y2:x+6,class:"tick"})),!e.fits||B&&!v)return;
B&&E.pop();let L=I?v?"end":"middle":"start";E.push(g("text",{x:P,y:x+19,"text-anchor":L},N(A))),S=P}),E}return{node:s,update:c}}var Gr=be(e=>new Et(e,{slabs:we}));export{Gr as default};
