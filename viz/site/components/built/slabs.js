// Made from frontend/ by `npm run build`.
var St="http://www.w3.org/2000/svg";function F(t,e){for(let[n,o]of Object.entries(e))o===!1||o===null||o===void 0?t.removeAttribute(
n):t.setAttribute(n,o===!0?"":String(o))}function l(t,e="",...n){let o=document.createElement(t);return typeof e!="strin\
g"?F(o,e):e&&(o.className=e),o.append(...n.filter(r=>r!=="")),o}function h(t,e={},...n){let o=document.createElementNS(St,
t);return F(o,e),o.append(...n.filter(r=>r!=="")),o}function T(t,e){t.textContent!==e&&(t.textContent=e)}function be(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function se(t,e,n){return Math.min(Math.max(t,e),n)}function D(t,e="value"){if(t==null)throw new Error(`the ${e} \
is missing`);return t}function ve(t){return D(t.getContext("2d"),"canvas's pen")}var ae=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");
return this.#t}hear(e){return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"dec\
ided"):JSON.stringify(e.value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(
this.#t)!==this.#n}message(e){return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=
1}`}}static ofPage(e){let n=window,o=n.inceptionEchoes??={};return o[e]??=new t}};var Tt='[data-testid="stMain"]',Mt='[data-testid="stMainBlockContainer"]',He=()=>document.querySelector(Mt),Lt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function we(){let t=document.querySelector(Tt),e=He();return t&&
e&&Lt()?t.clientHeight-e.offsetHeight:0}function Pe(t,e){let n=t.atFrame(e),o=()=>we()!==0&&n(),r=He();r&&t.onResize(r,o),
window.addEventListener("resize",o,{signal:t.signal})}var kt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],$t=4,Ie=["bytes","KiB","MiB","GiB"];function Ct(t){let[e="0",n="\
0"]=String(t).split("e"),[o="0",r=""]=e.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function P(t,e,n){
let{digits:o,places:r}=Ct(Math.abs(t)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),a=(2n*o*i+
s)/(2n*s);return t<0?-a:a}var Nt=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function ee(t,e,n=!0){let o=String(t<0n?-t:t).padStart(
e+1,"0"),r=o.slice(0,o.length-e),i=o.slice(o.length-e);return`${t<0n?"-":""}${n?Nt(r):r}${e?`.${i}`:""}`}function Ge(t,e=0){
return Number.isFinite(t)?ee(P(t,1,e),e):String(t)}function Bt(t,e,n){let o=i=>Number(P(Math.abs(t),e,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:ee(P(t,e,r),r),rounded:o(r)}}var k=t=>Ge(t);function le(t){if(!Number.isFinite(
t))return String(t);if(P(Math.abs(t),1,0)<BigInt(1e4))return k(t);for(let[e,n,o]of kt){let{text:r,rounded:i}=Bt(t,e,o);if(i<
1e3||n==="T")return`${r} ${n}`}return k(t)}function ze(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return P(t,1,2)>=
1000n&&(e=1),P(t,1,1)>=1000n&&(e=0),`${ee(P(t,1,e),e,!1)}×`}function _e(t){if(!Number.isFinite(t))return`${t} %`;let e=P(
t,1,3);return e>=1000n?`${ee(P(t,1,2),0,!1)} %`:`${ee(e,1,!1)} %`}var At=t=>t<1?`${_e(t)} of`:ze(t),Rt=t=>Ge(t,1);function Ft(t){
if(!Number.isFinite(t))return String(t);let e=Number(P(t,1,0))*$t;for(let[n,o]of Ie.entries()){let r=n?1:0,i=P(e,1024**n,
r);if(n===Ie.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${ee(i,r)} ${o}`}return k(e)}var je={exact:k,count:le,ratio:ze,
against:At,one:Rt,percent:_e,memory:Ft};function b(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function Ee(t,e){let n=0;
for(let[o,r]of t.terms){let i=o;for(let s of r)i*=b(e,s);n+=i}return n}function Se(t,e){return"terms"in t?Ee(t,e):Ee(t.over,
e)/Ee(t.under,e)}function We(t,e){let n={...e};for(let[o,r]of Object.entries(t))n[o]=Se(r,e);return n}var Vt={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function C(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?je[r]:k)(b(e,o)))}function ce(t,e){return C(t.replaceAll(":count}",":exact}"),e)}function ne(t,e){
let n=([r,i,s])=>Vt[i](b(e,r),typeof s=="string"?b(e,s):s),o=t.find(r=>r.when.every(n));return o?C(o.text,e):""}var G=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function ue({leaves:t,inputs:e,values:n},o){let r=n();return{
source:t.source,title:[t.title,o].filter(Boolean).join(" · "),name:[t.name,...e.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:e.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function re(t){let e=l("span","chip");return e.style.background=
G(t),e}function qe(t,e){let n=l("b","",t);return{node:l("span","factor",n,l("i","",e)),value:n}}function Ot(t,e){return t.map((n,o)=>(o&&
e.append(" + "),[e.appendChild(l("span","part")),n]))}function Dt(t,e,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,i)=>{i&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(qe(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let u=o.get(a)??[a],m=s[a]=(s[a]??-1)+1;(c||r.coefficient!==1)&&e.
append("·");let{node:p,value:f}=qe("",u[Math.min(m,u.length-1)]??"");return e.append(p),[f,a]})})}function Ke(t,e){let n=l(
"div","formula"),o=t.rows.map(i=>{let s=re(i.colour),a=l("span","body"),c=l("strong","result"),u=l("span","after"),m=i.sum?
Ot(i.sum,a):Dt(i,a,e),p=l("span","right","= ",c);return n.append(l("div","row",s,a,p,u)),{row:i,label:s,factors:m,result:c,
after:u}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:u,after:m}of o){T(a,C(s.label,i));for(let[p,f]of c)
T(p,k(b(i,f)));T(u,k(b(i,s.number))),T(m,ne(s.after??[],i))}}}}function Je(t){let e=l("div","tiles"),n=t.items.map(r=>{let i=l(
"strong"),s=l("div","tile",l("span","",r.label),i,l("span","",r.unit));return s.style.borderColor=G(r.colour),e.append(s),
{item:r,value:i}});return{node:e,update:r=>{for(let{item:i,value:s}of n)T(s,C(i.text,r)),s.title=ce(i.text,r)}}}function Ue(t){
let e=l("table","",l("caption","",t.caption)),n=l("div","scroll",e),o=e.createTHead().insertRow(),r=e.createTBody();o.append(
...["",...t.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of t.rows){let u=r.insertRow(),m=re(c.colour);
u.append(l("th",{scope:"row"},m)),i.push([m,c.label]);for(let p of c.cells)s.push([u.insertCell(),p])}return{node:n,update:c=>{
for(let[u,m]of i)T(u,C(m,c));for(let[u,m]of s)T(u,C(m,c)),u.title=ce(m,c)}}}var Ht=.09;function Xe(t){let e=l("figure","\
bars",l("figcaption","title",t.title)),n=t.rows.map(r=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=r.
segments.map(u=>{let m=s.appendChild(l("div","segment"));return m.style.background=G(u.colour),{segment:u,part:m}});return e.
append(l("div","bar",i,s,a)),{row:r,label:i,segments:c,end:a}});return{node:e,update:r=>{let i=n.map(({row:a})=>a.segments.
reduce((c,u)=>c+b(r,u.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:u,end:m}of n){T(c,C(a.label,r)),T(m,
C(a.text,r)),m.title=ce(a.text,r);for(let{segment:p,part:f}of u){let $=b(r,p.number),d=C(p.label,r);f.style.width=`${100*
$/s}%`,f.title=`${d}: ${k($)} ${t.unit}`,T(f,$/s>Ht?d:"")}}}}}function Ye(t){let e=l("div","track"),n=l("figcaption","af\
ter"),o=l("figure","ruler",l("div","title",t.title),e,n),r=t.segments.map(s=>{let a=l("b"),c=l("span"),u=l("div","segmen\
t",a,c);return u.style.background=G(s.colour),e.append(u),{segment:s,part:u,name:a,range:c}});return{node:o,update:s=>{let a=0;
for(let{segment:c,part:u,name:m,range:p}of r){let f=b(s,c.number),$=C(c.label,s),d=f===1?`${a}`:`${a}–${a+f-1}`;u.style.
flexGrow=String(f),u.title=`${$}: channels ${d}`,T(m,$),T(p,d),p.hidden=u.clientWidth>0&&p.scrollWidth>u.clientWidth,a+=
f}T(n,C(t.total,s))}}}function Ze(t){let e=l("p","says");return{node:e,update:o=>T(e,t.sentences.map(r=>ne(r,o)).join(" "))}}function de(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var j=12,Te=18,Qe=6.4,q=12,Pt=520,et={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function tt(t,e){let n=t.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${e}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var nt=({source:t})=>`${t} · ${location.href}`;function rt(t,e,n,o,r){
let i=Math.max(e[0],Pt),s=Math.floor(i/Qe),a=h("svg"),c=j,u=(f,$="normal")=>{for(let d of tt(f,s))a.append(h("text",{...et,
x:j,y:c+q,fill:o,"font-weight":$},d)),c+=Te};u(n.title,"bold"),u(n.sizes);let m=j;for(let{colours:f,text:$}of n.legend){
let d=q*f.length+6+Qe*$.length+14;m>j&&m+d>i&&(m=j,c+=Te),f.forEach((y,v)=>{a.append(h("rect",{x:m+q*v,y:c+2,width:q,height:q,
fill:y}))});let E=m+q*f.length+6;a.append(h("text",{...et,x:E,y:c+q,fill:o},$)),m+=d}n.legend.length&&(c+=Te),F(t,{x:j,y:c+
4,width:e[0],height:e[1]}),a.append(t),c+=e[1]+8,u(nt(n));let p=[i+2*j,c+j];return F(a,{width:p[0],height:p[1],viewBox:`\
0 0 ${p[0]} ${p[1]}`}),a.prepend(h("rect",{width:"100%",height:"100%",fill:r})),[a,p]}var It=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ot=2;function Me(t){if(!t.startsWith("color("))return t;let e=ve(l("canvas",{width:1,height:1}));return e.fillStyle=t,e.fillRect(
0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Gt=t=>getComputedStyle(t).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function me(t,e,n){return[...t.querySelectorAll(e)].map(o=>({colours:[Me(getComputedStyle(
D(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function st(t,e){
let n=t.cloneNode(!0),o=[...t.querySelectorAll("*")],{width:r,height:i}=t.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(u,m)=>{let p=o[m];if(!p)return;let f=getComputedStyle(p);for(let $ of It)u.style.setProperty($,Me(f.getPropertyValue($)))});
let s=Me(getComputedStyle(t).getPropertyValue("color")),[a,c]=rt(n,[r,i],e,s,Gt(t));return[new XMLSerializer().serializeToString(
a),c]}var at=t=>`data:image/svg+xml,${encodeURIComponent(t)}`;function lt(t,e){l("a",{href:t,download:e}).click()}async function zt(t,e){
let n=new Image,[o,[r,i]]=st(t,e);n.src=at(o),await n.decode();let s=l("canvas",{width:ot*r,height:ot*i});ve(s).drawImage(
n,0,0,s.width,s.height),lt(s.toDataURL("image/png"),`${e.name}.png`)}function it(t,e,n,o){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",o,{signal:t.signal}),r}function pe(t,e,n){return l("span","saves",it(t,"SVG","Save this drawing as SVG",()=>{let r=n();
lt(at(st(e,r)[0]),`${r.name}.svg`)}),it(t,"PNG","Save this drawing as PNG",()=>void zt(e,n())))}var H=58,K=14,Le=20,J=38,_t=250,jt=130,Wt=640,qt=48,Kt=290;function ct(t,e){let n=t/e,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=r)i.push(s);return i}function he(t,[e,n,o],r){F(t,{x:e,y:n,
"text-anchor":o}),T(t,r)}var Jt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Ut=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Xt(t,e,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{he(t,a,e);let c=t.getBBox();return Ut(c,o)&&!i.some(u=>Jt(c,u))});he(t,s??D(n[0]),e)}function ut(t,e){let n=h(
"svg",{role:"img"}),o=n.appendChild(h("g",{class:"grid"})),r=n.appendChild(h("g")),i=n.appendChild(h("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",t.title),n,s),c=i.appendChild(h("rect",{class:"beyond"})),u=t.layers.
map(g=>{let M=r.appendChild(h("path")),L=l("span","swatch"),S=l("span");return M.style.fill=L.style.background=G(g.colour),
s.append(l("span","entry",L,S)),{layer:g,area:M,label:S}}),m=i.appendChild(h("line",{class:"direct"})),p=i.appendChild(h(
"text",{class:"note"})),f=i.appendChild(h("line",{class:"mark"})),$=i.appendChild(h("text",{class:"note"})),d=i.appendChild(
h("line",{class:"drop"})),E=i.appendChild(h("circle",{class:"point",r:6})),y=i.appendChild(h("text",{class:"note strong"})),
v=()=>({...ue(e,t.title),legend:me(s,".entry",".swatch")});s.append(pe(e.lifetime,n,v));let w=D(e.inputs.find(g=>g.name===
t.x),"curve's input"),x={wide:600,xMax:1,high:_t};N();function N(){let{signal:g}=e.lifetime,M=!1,L=R=>{let O=n.getBoundingClientRect(),
I=x.wide*(R.clientX-O.left)/O.width;e.set(t.x,Math.round((I-H)/(x.wide-H-K)*x.xMax))},S=()=>{M=!1,e.release()},_=R=>{n.setPointerCapture(
R.pointerId),M=!0,L(R)};n.addEventListener("pointerdown",_,{signal:g}),n.addEventListener("pointermove",R=>M&&L(R),{signal:g}),
n.addEventListener("pointerup",S,{signal:g}),n.addEventListener("pointercancel",S,{signal:g})}function A(){let g=Math.min(
qt,x.xMax);return Array.from({length:g+1},(M,L)=>{let S=x.xMax*L/g,_={...e.values(),[t.x]:S},R=[0];for(let{layer:O}of u){
let I=D(e.expressions[O.number],O.number);R.push(D(R.at(-1))+Se(I,_))}return[S,R]})}return{node:a,update:g=>{let M=de(),
L=x.wide=Math.max(280,(a.clientWidth||600)/M),S=x.high=Math.round(se(x.high+we()/M,jt,Wt)),_=x.xMax=w.atMost?b(g,w.atMost):
w.high,R=A(),O=b(g,t.line.number),I=1.1*Math.max(O,R.at(-1)?.[1].at(-1)??0),U=B=>H+(L-H-K)*B/_,X=B=>S-J-(S-Le-J)*B/I;F(n,
{width:L*M,height:S*M,viewBox:`0 0 ${L} ${S}`});let Ae={"text-anchor":"middle"};o.replaceChildren(...ct(I,4).flatMap(B=>[
h("line",{x1:H,x2:L-K,y1:X(B),y2:X(B)}),h("text",{x:H-6,y:X(B)+4,"text-anchor":"end"},B?le(B):"0")]),...ct(_,6).map(B=>h(
"text",{x:U(B),y:S-J+16,...Ae},k(B))),h("text",{x:(H+L-K)/2,y:S-4,...Ae},t.xLabel),h("text",{x:4,y:12},t.yLabel)),u.forEach(
({layer:B,area:te,label:ye},Oe)=>{let De=vt=>R.map(([wt,Et])=>`${U(wt)},${X(D(Et[vt]))}`);te.setAttribute("d",`M${[...De(
Oe+1),...De(Oe).reverse()].join("L")}Z`),T(ye,C(B.label,g))});let Y=X(O),Z=U(b(g,t.mark.number));F(m,{x1:H,y1:Y,x2:L-K,y2:Y}),
he(p,[H+6,Y-6,"start"],C(t.line.text,g)),F(f,{x1:Z,y1:Y,x2:Z,y2:S-J});let ht=Z-H>Kt;he($,ht?[Z-6,Y-6,"end"]:[L-K,12,"end"],
C(t.mark.text,g)),F(c,{x:Z,y:Le,width:Math.max(0,L-K-Z),height:S-Le-J});let Re=b(g,t.x),xe=u.reduce((B,{layer:te})=>B+b(
g,te.number),0),Q=U(Re),ie=X(xe);F(E,{cx:Q,cy:ie}),F(d,{x1:Q,y1:ie,x2:Q,y2:S-J});let ft=ie<Y+16?[22,38,54,-8]:[-8,22,38,
-24],Fe=[Q+11,0,"start"],Ve=[Q-11,0,"end"],gt=Q>L*.6?[Ve,Fe]:[Fe,Ve],xt=ft.flatMap(B=>gt.map(([te,,ye])=>[te,ie+B,ye])),
yt={x:H,y:0,width:L-H,height:S-J};Xt(y,le(xe),xt,yt,[p,$]);let bt=[C(t.line.text,g),C(t.mark.text,g),`${w.label} ${Re}: ${k(
xe)}`];n.setAttribute("aria-label",`${t.title}: ${bt.join("; ")}`)}}}var Yt=150,Zt=500,Qt={formula:Ke,tiles:Je,curve:ut,table:Ue,bars:Xe,ruler:Ye,text:Ze},fe=class{constructor(e,n={}){this.
host=e;this.makers={...Qt,...n},this.sending=e.sending(Yt)}echo=new ae;sending;makers;built="";view=null;update({told:e,
...n}){let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new ke(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},ke=class{constructor(e,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Zt);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let u={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,f)=>this.set(p,f),release:()=>this.release()},m=(p,f)=>{let d=D(o[p.kind],p.kind)(p,u);return f.append(
d.node),d};this.blocks=[...n.beside.map(p=>m(p,a)),...n.below.map(p=>m(p,c))],this.root.append(s,a,c,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Pe(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=be(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let o=this.panel.groups[e.name],{signal:r}=this.lifetime;o&&n.append(l("div","heading",o));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":e.label,...s}),u=l("div","input",l("label",{for:i},e.label),a,c);e.colour&&u.style.setProperty(
"--input",G(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let f=a.valueAsNumber;Number.isFinite(f)&&f===this.nearest(e,f)&&this.set(
e.name,f)},p=()=>{this.setTyped({input:e,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",p,{signal:r}),n.append(u),{input:e,typed:a,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,b(n,e.atMost)):e.high}nearest(e,n,o=this.echo.value){let r=this.limit(e,o),i=se(n,
e.low,r);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(e,o):b(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=r?`${o} became ${k(i)}`:`\
the field was empty, so ${k(i)} stays`,c=`allowed is ${e.low} to ${k(this.limit(e))}${s}`;T(this.note,i===o?"":`${e.label}\
: ${c}; ${a}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let o=D(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(o,n),i={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,b(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=be(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=b(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",k(s));let c=r.valueAsNumber;(r!==e||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>T(this.spoken,ne(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=We(this.panel.numbers,e);if(n){let[r,i]=n.colours[String(e[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var ge=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new $e(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let o=new ResizeObserver(n);o.observe(e),this.onEnd(()=>o.disconnect())}},$e=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){e();return}this.#t=e,this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var Ce=class extends ge{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}sending(e){let n=this.delayed(e),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(e,n){
this.ended||this.#e.setStateValue(e,n)}trigger(e,n){this.ended||this.#e.setTriggerValue(e,n)}};function dt(t){return en(t,e=>e[0])}function en(t,e){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(u){throw c(),
u}return()=>{s.calls===a&&c()}};function o(r){let i=new Ce(r);try{let s={host:i,component:t(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var W=62,mt=.34,Be=.26,tn=128,Ne=16,nn=34,rn=140,z=2;function oe(t,e,n,o,r,i=""){let s=W*o,a=s*mt,c=s*Be,u=e-s,m=t+n,p=(...E)=>E.
map(y=>y.join(",")).join(" "),f=p([t,u],[t+a,u-c],[m+a,u-c],[m,u]),$=p([m,u],[m+a,u-c],[m+a,e-c],[m,e]),d=[h("rect",{x:t,
y:u,width:n,height:s,class:"front"}),h("polygon",{points:f,class:"lid"}),h("polygon",{points:$,class:"end"})];if(r)for(let E of d)
E.style.setProperty("--colour",r);return h("g",{class:`slab ${i}`},...d)}function pt(t,e){let n=h("svg",{role:"img"}),o=l(
"div","outputs"),r=l("p",`verdict ${t.fits?"":"broken"}`),i=()=>({...ue(e,r.textContent),legend:me(o,".output",".chip")}),
s=l("figure","slabs",n,r,o,pe(e.lifetime,n,i)),a=t.items.map(d=>{let E=re(d.colour),y=l("b"),v=l("span","where");E.textContent=
d.label;let w=l("div","output",E,y,v,l("span","how",d.how));return w.classList.toggle("odd",d.odd),o.append(w),{item:d,size:y,
where:v}}),c=d=>{let E=de(),y=Math.max(280,(s.clientWidth||640)/E),v=W*mt,w=W*Be,x=y-v-3*Ne-4,N=b(d,t.total),A=tn;for(;A<
N;)A*=2;let V=x/A,g=S=>b(d,S)*V,M=[w+W+2,2*(w+W)+46,3*(w+W)+82];F(n,{viewBox:`0 0 ${y} ${M[2]+26}`,width:y*E}),n.replaceChildren(
...u(d,M[0],g(t.input),y,v),...m(M,g),...p(M[1],g),h("text",{x:z,y:M[1]+20,class:"muted"},t.joinText),...f(M[2],g,N*V),...$(
d,M[2],V));let L=t.fits?C(t.says,d):t.error;T(r,L),n.setAttribute("aria-label",L);for(let{item:S,size:_,where:R}of a){T(
_,C(S.shape,d));let O=b(d,S.start),I=b(d,S.stop)-1,U=O===I?k(O):`${k(O)}–${k(I)}`;T(R,t.fits?`channels ${U}`:S.odd?"do\
es not fit":"")}};function u(d,E,y,v,w){let x=z+y,N=x+w+10+rn<v,A={x:N?x+w+10:x-8,y:E-W/2+4},V={"text-anchor":N?"start":
"end",class:N?"":"inside"};return[oe(z,E,y,1,""),h("text",{...A,...V},C(t.inputText,d))]}function m([d,E],y){let v=z+y(t.
input)/2,w=z;return t.items.map(x=>{let N=w+y(x.depth)/2,A=W*x.share,V=E-A-A*Be-2;w+=y(x.depth)+Ne;let g=`M${v},${d} C${v}\
,${d+22} ${N},${d+14} ${N},${V}`;return h("path",{class:"wire",d:g})})}function p(d,E){let y=z;return t.items.flatMap(v=>{
let w=E(v.depth),x=[oe(y,d,w,v.share,v.colour)];return v.odd&&x.push(oe(y,d,w,1,"","ghost")),y+=w+Ne,x})}function f(d,E,y){
let v=z,w=t.items.map(x=>{let N=E(x.depth),A=oe(v,d,N,x.share,x.colour,t.fits?"":"loose");return v+=N,A});return t.fits?
w:[...w,oe(z,d,y,1,"","ghost")]}function $(d,E,y){let v=[],w=[0,...t.items.map(N=>b(d,N.stop))],x=-1/0;return w.forEach(
(N,A)=>{let V=z+N*y,g=A===w.length-1,M=V-x<nn;if(v.push(h("line",{x1:V,x2:V,y1:E,y2:E+6,class:"tick"})),!t.fits||M&&!g)return;
M&&v.pop();let L=A?g?"end":"middle":"start";v.push(h("text",{x:V,y:E+19,"text-anchor":L},k(N))),x=V}),v}return{node:s,update:c}}var sr=dt(t=>new fe(t,{slabs:pt}));export{sr as default};
