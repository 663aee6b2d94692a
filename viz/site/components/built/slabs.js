// Made from frontend/ by `npm run build`.
var Ee="http://www.w3.org/2000/svg";function F(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function l(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?F(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function h(e,t={},...n){let o=document.createElementNS(Ee,
e);return F(o,t),o.append(...n.filter(r=>r!=="")),o}function T(e,t){e.textContent!==t&&(e.textContent=t)}function yt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function st(e,t,n){return Math.min(Math.max(e,t),n)}function H(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function vt(e){return H(e.getContext("2d"),"canvas's pen")}var at=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var Te='[data-testid="stMain"]',Me='[data-testid="stMainBlockContainer"]',Dt=()=>document.querySelector(Me),Le=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function wt(){let e=document.querySelector(Te),t=Dt();return e&&
t&&Le()?e.clientHeight-t.offsetHeight:0}function Pt(e,t){let n=e.atFrame(t),o=()=>wt()!==0&&n(),r=Dt();r&&e.onResize(r,o),
window.addEventListener("resize",o,{signal:e.signal})}var ke=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],$e=4,It=["bytes","KiB","MiB","GiB"];function Ce(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function P(e,t,n){
let{digits:o,places:r}=Ce(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*i+
s)/(2n*s);return e<0?-a:a}var Ne=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function tt(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?Ne(r):r}${t?`.${i}`:""}`}function Gt(e,t=0){
return Number.isFinite(e)?tt(P(e,1,t),t):String(e)}function Be(e,t,n){let o=i=>Number(P(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:tt(P(e,t,r),r),rounded:o(r)}}var k=e=>Gt(e);function lt(e){if(!Number.isFinite(
e))return String(e);if(P(Math.abs(e),1,0)<BigInt(1e4))return k(e);for(let[t,n,o]of ke){let{text:r,rounded:i}=Be(e,t,o);if(i<
1e3||n==="T")return`${r} ${n}`}return k(e)}function zt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return P(e,1,2)>=
1000n&&(t=1),P(e,1,1)>=1000n&&(t=0),`${tt(P(e,1,t),t,!1)}×`}function _t(e){if(!Number.isFinite(e))return`${e} %`;let t=P(
e,1,3);return t>=1000n?`${tt(P(e,1,2),0,!1)} %`:`${tt(t,1,!1)} %`}var Ae=e=>e<1?`${_t(e)} of`:zt(e),Re=e=>Gt(e,1);function Fe(e){
if(!Number.isFinite(e))return String(e);let t=Number(P(e,1,0))*$e;for(let[n,o]of It.entries()){let r=n?1:0,i=P(t,1024**n,
r);if(n===It.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${tt(i,r)} ${o}`}return k(t)}var jt={exact:k,count:lt,ratio:zt,
against:Ae,one:Re,percent:_t,memory:Fe};function y(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function St(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=y(t,s);n+=i}return n}function Et(e,t){return"terms"in e?St(e,t):St(e.over,
t)/St(e.under,t)}function Wt(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=Et(r,t);return n}var Ve={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function C(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?jt[r]:k)(y(t,o)))}function ct(e,t){return C(e.replaceAll(":count}",":exact}"),t)}function nt(e,t){
let n=([r,i,s])=>Ve[i](y(t,r),typeof s=="string"?y(t,s):s),o=e.find(r=>r.when.every(n));return o?C(o.text,t):""}var G=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function ut({leaves:e,inputs:t,values:n},o){let r=n();return{
source:e.source,title:[e.title,o].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:i})=>`${i}.${r[i]}`)].join("\
-"),sizes:t.map(({label:i,name:s})=>`${i} ${r[s]}`).join(" · ")}}function rt(e){let t=l("span","chip");return t.style.background=
G(e),t}function qt(e,t){let n=l("b","",e);return{node:l("span","factor",n,l("i","",t)),value:n}}function Oe(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(l("span","part")),n]))}function He(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,i)=>{i&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(qt(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let u=o.get(a)??[a],m=s[a]=(s[a]??-1)+1;(c||r.coefficient!==1)&&t.
append("·");let{node:p,value:f}=qt("",u[Math.min(m,u.length-1)]??"");return t.append(p),[f,a]})})}function Kt(e,t){let n=l(
"div","formula"),o=e.rows.map(i=>{let s=rt(i.colour),a=l("span","body"),c=l("strong","result"),u=l("span","after"),m=i.sum?
Oe(i.sum,a):He(i,a,t),p=l("span","right","= ",c);return n.append(l("div","row",s,a,p,u)),{row:i,label:s,factors:m,result:c,
after:u}});return{node:n,update:i=>{for(let{row:s,label:a,factors:c,result:u,after:m}of o){T(a,C(s.label,i));for(let[p,f]of c)
T(p,k(y(i,f)));T(u,k(y(i,s.number))),T(m,nt(s.after??[],i))}}}}function Jt(e){let t=l("div","tiles"),n=e.items.map(r=>{let i=l(
"strong"),s=l("div","tile",l("span","",r.label),i,l("span","",r.unit));return s.style.borderColor=G(r.colour),t.append(s),
{item:r,value:i}});return{node:t,update:r=>{for(let{item:i,value:s}of n)T(s,C(i.text,r)),s.title=ct(i.text,r)}}}function Ut(e){
let t=l("table","",l("caption","",e.caption)),n=l("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(c=>l("th",{scope:"col"},c)));let i=[],s=[];for(let c of e.rows){let u=r.insertRow(),m=rt(c.colour);
u.append(l("th",{scope:"row"},m)),i.push([m,c.label]);for(let p of c.cells)s.push([u.insertCell(),p])}return{node:n,update:c=>{
for(let[u,m]of i)T(u,C(m,c));for(let[u,m]of s)T(u,C(m,c)),u.title=ct(m,c)}}}var De=.09;function Xt(e){let t=l("figure","\
bars",l("figcaption","title",e.title)),n=e.rows.map(r=>{let i=l("span","name"),s=l("div","track"),a=l("span","end"),c=r.
segments.map(u=>{let m=s.appendChild(l("div","segment"));return m.style.background=G(u.colour),{segment:u,part:m}});return t.
append(l("div","bar",i,s,a)),{row:r,label:i,segments:c,end:a}});return{node:t,update:r=>{let i=n.map(({row:a})=>a.segments.
reduce((c,u)=>c+y(r,u.number),0)),s=Math.max(1,...i);for(let{row:a,label:c,segments:u,end:m}of n){T(c,C(a.label,r)),T(m,
C(a.text,r)),m.title=ct(a.text,r);for(let{segment:p,part:f}of u){let $=y(r,p.number),d=C(p.label,r);f.style.width=`${100*
$/s}%`,f.title=`${d}: ${k($)} ${e.unit}`,T(f,$/s>De?d:"")}}}}}function Yt(e){let t=l("div","track"),n=l("figcaption","af\
ter"),o=l("figure","ruler",l("div","title",e.title),t,n),r=e.segments.map(s=>{let a=l("b"),c=l("span"),u=l("div","segmen\
t",a,c);return u.style.background=G(s.colour),t.append(u),{segment:s,part:u,name:a,range:c}});return{node:o,update:s=>{let a=0;
for(let{segment:c,part:u,name:m,range:p}of r){let f=y(s,c.number),$=C(c.label,s),d=f===1?`${a}`:`${a}–${a+f-1}`;u.style.
flexGrow=String(f),u.title=`${$}: channels ${d}`,T(m,$),T(p,d),p.hidden=u.clientWidth>0&&p.scrollWidth>u.clientWidth,a+=
f}T(n,C(e.total,s))}}}function Zt(e){let t=l("p","says");return{node:t,update:o=>T(t,e.sentences.map(r=>nt(r,o)).join(" "))}}function dt(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var j=12,Tt=18,Qt=6.4,q=12,Pe=520,te={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function ee(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=t?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var ne=({source:e})=>`${e} · ${location.href}`;function re(e,t,n,o,r){
let i=Math.max(t[0],Pe),s=Math.floor(i/Qt),a=h("svg"),c=j,u=(f,$="normal")=>{for(let d of ee(f,s))a.append(h("text",{...te,
x:j,y:c+q,fill:o,"font-weight":$},d)),c+=Tt};u(n.title,"bold"),u(n.sizes);let m=j;for(let{colours:f,text:$}of n.legend){
let d=q*f.length+6+Qt*$.length+14;m>j&&m+d>i&&(m=j,c+=Tt),f.forEach((b,v)=>{a.append(h("rect",{x:m+q*v,y:c+2,width:q,height:q,
fill:b}))});let S=m+q*f.length+6;a.append(h("text",{...te,x:S,y:c+q,fill:o},$)),m+=d}n.legend.length&&(c+=Tt),F(e,{x:j,y:c+
4,width:t[0],height:t[1]}),a.append(e),c+=t[1]+8,u(ne(n));let p=[i+2*j,c+j];return F(a,{width:p[0],height:p[1],viewBox:`\
0 0 ${p[0]} ${p[1]}`}),a.prepend(h("rect",{width:"100%",height:"100%",fill:r})),[a,p]}var Ie=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],oe=2;function Mt(e){if(!e.startsWith("color("))return e;let t=vt(l("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ge=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function mt(e,t,n){return[...e.querySelectorAll(t)].map(o=>({colours:[Mt(getComputedStyle(
H(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function se(e,t){
let n=e.cloneNode(!0),o=[...e.querySelectorAll("*")],{width:r,height:i}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(u,m)=>{let p=o[m];if(!p)return;let f=getComputedStyle(p);for(let $ of Ie)u.style.setProperty($,Mt(f.getPropertyValue($)))});
let s=Mt(getComputedStyle(e).getPropertyValue("color")),[a,c]=re(n,[r,i],t,s,Ge(e));return[new XMLSerializer().serializeToString(
a),c]}var ae=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function le(e,t){l("a",{href:e,download:t}).click()}async function ze(e,t){
let n=new Image,[o,[r,i]]=se(e,t);n.src=ae(o),await n.decode();let s=l("canvas",{width:oe*r,height:oe*i});vt(s).drawImage(
n,0,0,s.width,s.height),le(s.toDataURL("image/png"),`${t.name}.png`)}function ie(e,t,n,o){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function pt(e,t,n){return l("span","saves",ie(e,"SVG","Save this drawing as SVG",()=>{let r=n();
le(ae(se(t,r)[0]),`${r.name}.svg`)}),ie(e,"PNG","Save this drawing as PNG",()=>void ze(t,n())))}var D=58,K=14,Lt=20,J=38,_e=250,je=130,We=640,qe=48,Ke=290;function ce(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=r)i.push(s);return i}function ht(e,[t,n,o],r){F(e,{x:t,y:n,
"text-anchor":o}),T(e,r)}var Je=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,Ue=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function Xe(e,t,n,o,r){let i=r.map(a=>a.getBBox()),
s=n.find(a=>{ht(e,a,t);let c=e.getBBox();return Ue(c,o)&&!i.some(u=>Je(c,u))});ht(e,s??H(n[0]),t)}function ue(e,t){let n=h(
"svg",{role:"img"}),o=n.appendChild(h("g",{class:"grid"})),r=n.appendChild(h("g")),i=n.appendChild(h("g")),s=l("figcapti\
on","legend"),a=l("figure","curve",l("div","title",e.title),n,s),c=i.appendChild(h("rect",{class:"beyond"})),u=e.layers.
map(g=>{let M=r.appendChild(h("path")),L=l("span","swatch"),E=l("span");return M.style.fill=L.style.background=G(g.colour),
s.append(l("span","entry",L,E)),{layer:g,area:M,label:E}}),m=i.appendChild(h("line",{class:"direct"})),p=i.appendChild(h(
"text",{class:"note"})),f=i.appendChild(h("line",{class:"mark"})),$=i.appendChild(h("text",{class:"note"})),d=i.appendChild(
h("line",{class:"drop"})),S=i.appendChild(h("circle",{class:"point",r:6})),b=i.appendChild(h("text",{class:"note strong"})),
v=()=>({...ut(t,e.title),legend:mt(s,".entry",".swatch")});s.append(pt(t.lifetime,n,v));let w=H(t.inputs.find(g=>g.name===
e.x),"curve's input"),x={wide:600,xMax:1,high:_e};N();function N(){let{signal:g}=t.lifetime,M=!1,L=R=>{let O=n.getBoundingClientRect(),
I=x.wide*(R.clientX-O.left)/O.width;t.set(e.x,Math.round((I-D)/(x.wide-D-K)*x.xMax))},E=()=>{M=!1,t.release()},_=R=>{n.setPointerCapture(
R.pointerId),M=!0,L(R)};n.addEventListener("pointerdown",_,{signal:g}),n.addEventListener("pointermove",R=>M&&L(R),{signal:g}),
n.addEventListener("pointerup",E,{signal:g}),n.addEventListener("pointercancel",E,{signal:g})}function A(){let g=Math.min(
qe,x.xMax);return Array.from({length:g+1},(M,L)=>{let E=x.xMax*L/g,_={...t.values(),[e.x]:E},R=[0];for(let{layer:O}of u){
let I=H(t.expressions[O.number],O.number);R.push(H(R.at(-1))+Et(I,_))}return[E,R]})}return{node:a,update:g=>{let M=dt(),
L=x.wide=Math.max(280,(a.clientWidth||600)/M),E=x.high=Math.round(st(x.high+wt()/M,je,We)),_=x.xMax=w.atMost?y(g,w.atMost):
w.high,R=A(),O=y(g,e.line.number),I=1.1*Math.max(O,R.at(-1)?.[1].at(-1)??0),U=B=>D+(L-D-K)*B/_,X=B=>E-J-(E-Lt-J)*B/I;F(n,
{width:L*M,height:E*M,viewBox:`0 0 ${L} ${E}`});let At={"text-anchor":"middle"};o.replaceChildren(...ce(I,4).flatMap(B=>[
h("line",{x1:D,x2:L-K,y1:X(B),y2:X(B)}),h("text",{x:D-6,y:X(B)+4,"text-anchor":"end"},B?lt(B):"0")]),...ce(_,6).map(B=>h(
"text",{x:U(B),y:E-J+16,...At},k(B))),h("text",{x:(D+L-K)/2,y:E-4,...At},e.xLabel),h("text",{x:4,y:12},e.yLabel)),u.forEach(
({layer:B,area:et,label:bt},Ot)=>{let Ht=ve=>R.map(([we,Se])=>`${U(we)},${X(H(Se[ve]))}`);et.setAttribute("d",`M${[...Ht(
Ot+1),...Ht(Ot).reverse()].join("L")}Z`),T(bt,C(B.label,g))});let Y=X(O),Z=U(y(g,e.mark.number));F(m,{x1:D,y1:Y,x2:L-K,y2:Y}),
ht(p,[D+6,Y-6,"start"],C(e.line.text,g)),F(f,{x1:Z,y1:Y,x2:Z,y2:E-J});let he=Z-D>Ke;ht($,he?[Z-6,Y-6,"end"]:[L-K,12,"end"],
C(e.mark.text,g)),F(c,{x:Z,y:Lt,width:Math.max(0,L-K-Z),height:E-Lt-J});let Rt=y(g,e.x),xt=u.reduce((B,{layer:et})=>B+y(
g,et.number),0),Q=U(Rt),it=X(xt);F(S,{cx:Q,cy:it}),F(d,{x1:Q,y1:it,x2:Q,y2:E-J});let fe=it<Y+16?[22,38,54,-8]:[-8,22,38,
-24],Ft=[Q+11,0,"start"],Vt=[Q-11,0,"end"],ge=Q>L*.6?[Vt,Ft]:[Ft,Vt],xe=fe.flatMap(B=>ge.map(([et,,bt])=>[et,it+B,bt])),
be={x:D,y:0,width:L-D,height:E-J};Xe(b,lt(xt),xe,be,[p,$]);let ye=[C(e.line.text,g),C(e.mark.text,g),`${w.label} ${Rt}: ${k(
xt)}`];n.setAttribute("aria-label",`${e.title}: ${ye.join("; ")}`)}}}var Ye=150,Ze=500,Qe={formula:Kt,tiles:Jt,curve:ue,table:Ut,bars:Xt,ruler:Yt,text:Zt},ft=class{constructor(t,n={}){this.
host=t;this.makers={...Qe,...n},this.sending=t.delayed(Ye)}echo=new at;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new kt(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},kt=class{constructor(t,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Ze);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let u={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,f)=>this.set(p,f),release:()=>this.release()},m=(p,f)=>{let d=H(o[p.kind],p.kind)(p,u);return f.append(
d.node),d};this.blocks=[...n.beside.map(p=>m(p,a)),...n.below.map(p=>m(p,c))],this.root.append(s,a,c,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Pt(this.
lifetime,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"\
polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=yt(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(l("div","heading",o));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},a=l("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":t.label,...s}),u=l("div","input",l("label",{for:i},t.label),a,c);t.colour&&u.style.setProperty(
"--input",G(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let f=a.valueAsNumber;Number.isFinite(f)&&f===this.nearest(t,f)&&this.set(
t.name,f)},p=()=>{this.setTyped({input:t,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",p,{signal:r}),n.append(u),{input:t,typed:a,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,y(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),i=st(n,
t.low,r);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(t,o):y(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,a=r?`${o} became ${k(i)}`:`\
the field was empty, so ${k(i)} stays`,c=`allowed is ${t.low} to ${k(this.limit(t))}${s}`;T(this.note,i===o?"":`${t.label}\
: ${c}; ${a}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let o=H(this.panel.inputs.find(s=>s.name===
t),t),r=this.wanted[t]=this.nearest(o,n),i={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,y(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=yt(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=y(n,o.name),a=String(this.limit(o));i.max=a,r.max=a,i.value=String(s),
i.setAttribute("aria-valuetext",k(s));let c=r.valueAsNumber;(r!==t||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>T(this.spoken,nt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=Wt(this.panel.numbers,t);if(n){let[r,i]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var gt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new $t(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},$t=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){t();return}this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var Ct=class extends gt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}setState(t,n){this.ended||this.#t.setStateValue(t,n)}trigger(t,n){
this.ended||this.#t.setTriggerValue(t,n)}};function de(e){return tn(e,t=>t[0])}function tn(e,t){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
a=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(t(r.data))}catch(u){throw c(),
u}return()=>{s.calls===a&&c()}};function o(r){let i=new Ct(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var W=62,me=.34,Bt=.26,en=128,Nt=16,nn=34,rn=140,z=2;function ot(e,t,n,o,r,i=""){let s=W*o,a=s*me,c=s*Bt,u=t-s,m=e+n,p=(...S)=>S.
map(b=>b.join(",")).join(" "),f=p([e,u],[e+a,u-c],[m+a,u-c],[m,u]),$=p([m,u],[m+a,u-c],[m+a,t-c],[m,t]),d=[h("rect",{x:e,
y:u,width:n,height:s,class:"front"}),h("polygon",{points:f,class:"lid"}),h("polygon",{points:$,class:"end"})];if(r)for(let S of d)
S.style.setProperty("--colour",r);return h("g",{class:`slab ${i}`},...d)}function pe(e,t){let n=h("svg",{role:"img"}),o=l(
"div","outputs"),r=l("p",`verdict ${e.fits?"":"broken"}`),i=()=>({...ut(t,r.textContent),legend:mt(o,".output",".chip")}),
s=l("figure","slabs",n,r,o,pt(t.lifetime,n,i)),a=e.items.map(d=>{let S=rt(d.colour),b=l("b"),v=l("span","where");S.textContent=
d.label;let w=l("div","output",S,b,v,l("span","how",d.how));return w.classList.toggle("odd",d.odd),o.append(w),{item:d,size:b,
where:v}}),c=d=>{let S=dt(),b=Math.max(280,(s.clientWidth||640)/S),v=W*me,w=W*Bt,x=b-v-3*Nt-4,N=y(d,e.total),A=en;for(;A<
N;)A*=2;let V=x/A,g=E=>y(d,E)*V,M=[w+W+2,2*(w+W)+46,3*(w+W)+82];F(n,{viewBox:`0 0 ${b} ${M[2]+26}`,width:b*S}),n.replaceChildren(
...u(d,M[0],g(e.input),b,v),...m(M,g),...p(M[1],g),h("text",{x:z,y:M[1]+20,class:"muted"},e.joinText),...f(M[2],g,N*V),...$(
d,M[2],V));let L=e.fits?C(e.says,d):e.error;T(r,L),n.setAttribute("aria-label",L);for(let{item:E,size:_,where:R}of a){T(
_,C(E.shape,d));let O=y(d,E.start),I=y(d,E.stop)-1,U=O===I?k(O):`${k(O)}–${k(I)}`;T(R,e.fits?`channels ${U}`:E.odd?"do\
es not fit":"")}};function u(d,S,b,v,w){let x=z+b,N=x+w+10+rn<v,A={x:N?x+w+10:x-8,y:S-W/2+4},V={"text-anchor":N?"start":
"end",class:N?"":"inside"};return[ot(z,S,b,1,""),h("text",{...A,...V},C(e.inputText,d))]}function m([d,S],b){let v=z+b(e.
input)/2,w=z;return e.items.map(x=>{let N=w+b(x.depth)/2,A=W*x.share,V=S-A-A*Bt-2;w+=b(x.depth)+Nt;let g=`M${v},${d} C${v}\
,${d+22} ${N},${d+14} ${N},${V}`;return h("path",{class:"wire",d:g})})}function p(d,S){let b=z;return e.items.flatMap(v=>{
let w=S(v.depth),x=[ot(b,d,w,v.share,v.colour)];return v.odd&&x.push(ot(b,d,w,1,"","ghost")),b+=w+Nt,x})}function f(d,S,b){
let v=z,w=e.items.map(x=>{let N=S(x.depth),A=ot(v,d,N,x.share,x.colour,e.fits?"":"loose");return v+=N,A});return e.fits?
w:[...w,ot(z,d,b,1,"","ghost")]}function $(d,S,b){let v=[],w=[0,...e.items.map(N=>y(d,N.stop))],x=-1/0;return w.forEach(
(N,A)=>{let V=z+N*b,g=A===w.length-1,M=V-x<nn;if(v.push(h("line",{x1:V,x2:V,y1:S,y2:S+6,class:"tick"})),!e.fits||M&&!g)return;
M&&v.pop();let L=A?g?"end":"middle":"start";v.push(h("text",{x:V,y:S+19,"text-anchor":L},k(N))),x=V}),v}return{node:s,update:c}}var sr=de(e=>new ft(e,{slabs:pe}));export{sr as default};
