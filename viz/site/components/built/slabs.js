// Made from frontend/ by `npm run build`.
var ve="http://www.w3.org/2000/svg";function F(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function l(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?F(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function h(e,t={},...n){let o=document.createElementNS(ve,
e);return F(o,t),o.append(...n.filter(r=>r!=="")),o}function E(e,t){e.textContent!==t&&(e.textContent=t)}function bt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function Ot(e,t,n){return Math.min(Math.max(e,t),n)}function D(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function yt(e){return D(e.getContext("2d"),"canvas's pen")}var it=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var we=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Se=4,Dt=["bytes","KiB","MiB","GiB"];function Ee(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function I(e,t,n){
let{digits:o,places:r}=Ee(Math.abs(e)),s=10n**BigInt(Math.max(0,n-r)),i=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*s+
i)/(2n*i);return e<0?-a:a}var Te=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function tt(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),s=o.slice(o.length-t);return`${e<0n?"-":""}${n?Te(r):r}${t?`.${s}`:""}`}function Pt(e,t=0){
return Number.isFinite(e)?tt(I(e,1,t),t):String(e)}function Me(e,t,n){let o=s=>Number(I(Math.abs(e),t,s))/10**s,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:tt(I(e,t,r),r),rounded:o(r)}}var M=e=>Pt(e);function at(e){if(!Number.isFinite(
e))return String(e);if(I(Math.abs(e),1,0)<BigInt(1e4))return M(e);for(let[t,n,o]of we){let{text:r,rounded:s}=Me(e,t,o);if(s<
1e3||n==="T")return`${r} ${n}`}return M(e)}function Ht(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return I(e,1,2)>=
1000n&&(t=1),I(e,1,1)>=1000n&&(t=0),`${tt(I(e,1,t),t,!1)}×`}function It(e){if(!Number.isFinite(e))return`${e} %`;let t=I(
e,1,3);return t>=1000n?`${tt(I(e,1,2),0,!1)} %`:`${tt(t,1,!1)} %`}var Le=e=>e<1?`${It(e)} of`:Ht(e),$e=e=>Pt(e,1);function ke(e){
if(!Number.isFinite(e))return String(e);let t=Number(I(e,1,0))*Se;for(let[n,o]of Dt.entries()){let r=n?1:0,s=I(t,1024**n,
r);if(n===Dt.length-1||(s<0n?-s:s)<1024n*10n**BigInt(r))return`${tt(s,r)} ${o}`}return M(t)}var Gt={exact:M,count:at,ratio:Ht,
against:Le,one:$e,percent:It,memory:ke};function b(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function vt(e,t){let n=0;
for(let[o,r]of e.terms){let s=o;for(let i of r)s*=b(t,i);n+=s}return n}function wt(e,t){return"terms"in e?vt(e,t):vt(e.over,
t)/vt(e.under,t)}function _t(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=wt(r,t);return n}var Ne={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function k(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Gt[r]:M)(b(t,o)))}function lt(e,t){return k(e.replaceAll(":count}",":exact}"),t)}function nt(e,t){
let n=([r,s,i])=>Ne[s](b(t,r),typeof i=="string"?b(t,i):i),o=e.find(r=>r.when.every(n));return o?k(o.text,t):""}var _=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function ct({leaves:e,inputs:t,values:n},o){let r=n();return{
source:e.source,title:[e.title,o].filter(Boolean).join(" · "),name:[e.name,...t.map(({name:s})=>`${s}.${r[s]}`)].join("\
-"),sizes:t.map(({label:s,name:i})=>`${s} ${r[i]}`).join(" · ")}}function rt(e){let t=l("span","chip");return t.style.background=
_(e),t}function zt(e,t){let n=l("b","",e);return{node:l("span","factor",n,l("i","",t)),value:n}}function Ce(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(l("span","part")),n]))}function Be(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,s)=>{s&&t.append(" + ");let i={};return(r.coefficient!==1||!r.factors.length)&&t.append(zt(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let u=o.get(a)??[a],m=i[a]=(i[a]??-1)+1;(c||r.coefficient!==1)&&t.
append("·");let{node:p,value:f}=zt("",u[Math.min(m,u.length-1)]??"");return t.append(p),[f,a]})})}function jt(e,t){let n=l(
"div","formula"),o=e.rows.map(s=>{let i=rt(s.colour),a=l("span","body"),c=l("strong","result"),u=l("span","after"),m=s.sum?
Ce(s.sum,a):Be(s,a,t),p=l("span","right","= ",c);return n.append(l("div","row",i,a,p,u)),{row:s,label:i,factors:m,result:c,
after:u}});return{node:n,update:s=>{for(let{row:i,label:a,factors:c,result:u,after:m}of o){E(a,k(i.label,s));for(let[p,f]of c)
E(p,M(b(s,f)));E(u,M(b(s,i.number))),E(m,nt(i.after??[],s))}}}}function Wt(e){let t=l("div","tiles"),n=e.items.map(r=>{let s=l(
"strong"),i=l("div","tile",l("span","",r.label),s,l("span","",r.unit));return i.style.borderColor=_(r.colour),t.append(i),
{item:r,value:s}});return{node:t,update:r=>{for(let{item:s,value:i}of n)E(i,k(s.text,r)),i.title=lt(s.text,r)}}}function Kt(e){
let t=l("table","",l("caption","",e.caption)),n=l("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(c=>l("th",{scope:"col"},c)));let s=[],i=[];for(let c of e.rows){let u=r.insertRow(),m=rt(c.colour);
u.append(l("th",{scope:"row"},m)),s.push([m,c.label]);for(let p of c.cells)i.push([u.insertCell(),p])}return{node:n,update:c=>{
for(let[u,m]of s)E(u,k(m,c));for(let[u,m]of i)E(u,k(m,c)),u.title=lt(m,c)}}}var Ae=.09;function qt(e){let t=l("figure","\
bars",l("figcaption","title",e.title)),n=e.rows.map(r=>{let s=l("span","name"),i=l("div","track"),a=l("span","end"),c=r.
segments.map(u=>{let m=i.appendChild(l("div","segment"));return m.style.background=_(u.colour),{segment:u,part:m}});return t.
append(l("div","bar",s,i,a)),{row:r,label:s,segments:c,end:a}});return{node:t,update:r=>{let s=n.map(({row:a})=>a.segments.
reduce((c,u)=>c+b(r,u.number),0)),i=Math.max(1,...s);for(let{row:a,label:c,segments:u,end:m}of n){E(c,k(a.label,r)),E(m,
k(a.text,r)),m.title=lt(a.text,r);for(let{segment:p,part:f}of u){let L=b(r,p.number),d=k(p.label,r);f.style.width=`${100*
L/i}%`,f.title=`${d}: ${M(L)} ${e.unit}`,E(f,L/i>Ae?d:"")}}}}}function Jt(e){let t=l("div","track"),n=l("figcaption","af\
ter"),o=l("figure","ruler",l("div","title",e.title),t,n),r=e.segments.map(i=>{let a=l("b"),c=l("span"),u=l("div","segmen\
t",a,c);return u.style.background=_(i.colour),t.append(u),{segment:i,part:u,name:a,range:c}});return{node:o,update:i=>{let a=0;
for(let{segment:c,part:u,name:m,range:p}of r){let f=b(i,c.number),L=k(c.label,i),d=f===1?`${a}`:`${a}–${a+f-1}`;u.style.
flexGrow=String(f),u.title=`${L}: channels ${d}`,E(m,L),E(p,d),p.hidden=u.clientWidth>0&&p.scrollWidth>u.clientWidth,a+=
f}E(n,k(e.total,i))}}}function Ut(e){let t=l("p","says");return{node:t,update:o=>E(t,e.sentences.map(r=>nt(r,o)).join(" "))}}function ut(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var K=12,St=18,Xt=6.4,J=12,Re=520,Yt={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function Zt(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let s=o.at(-1);s!==void 0&&s.length+
1+r.length<=t?o[o.length-1]=`${s} ${r}`:o.push(r)}return o}var Qt=({source:e})=>`${e} · ${location.href}`;function te(e,t,n,o,r){
let s=Math.max(t[0],Re),i=Math.floor(s/Xt),a=h("svg"),c=K,u=(f,L="normal")=>{for(let d of Zt(f,i))a.append(h("text",{...Yt,
x:K,y:c+J,fill:o,"font-weight":L},d)),c+=St};u(n.title,"bold"),u(n.sizes);let m=K;for(let{colours:f,text:L}of n.legend){
let d=J*f.length+6+Xt*L.length+14;m>K&&m+d>s&&(m=K,c+=St),f.forEach((x,y)=>{a.append(h("rect",{x:m+J*y,y:c+2,width:J,height:J,
fill:x}))});let S=m+J*f.length+6;a.append(h("text",{...Yt,x:S,y:c+J,fill:o},L)),m+=d}n.legend.length&&(c+=St),F(e,{x:K,y:c+
4,width:t[0],height:t[1]}),a.append(e),c+=t[1]+8,u(Qt(n));let p=[s+2*K,c+K];return F(a,{width:p[0],height:p[1],viewBox:`\
0 0 ${p[0]} ${p[1]}`}),a.prepend(h("rect",{width:"100%",height:"100%",fill:r})),[a,p]}var Fe=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ee=2;function Et(e){if(!e.startsWith("color("))return e;let t=yt(l("canvas",{width:1,height:1}));return t.fillStyle=e,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ve=e=>getComputedStyle(e).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function dt(e,t,n){return[...e.querySelectorAll(t)].map(o=>({colours:[Et(getComputedStyle(
D(o.querySelector(n),n)).backgroundColor)],text:[...o.children].map(r=>r.textContent).filter(Boolean).join(" · ")}))}function re(e,t){
let n=e.cloneNode(!0),o=[...e.querySelectorAll("*")],{width:r,height:s}=e.viewBox.baseVal;[...n.querySelectorAll("*")].forEach(
(u,m)=>{let p=o[m];if(!p)return;let f=getComputedStyle(p);for(let L of Fe)u.style.setProperty(L,Et(f.getPropertyValue(L)))});
let i=Et(getComputedStyle(e).getPropertyValue("color")),[a,c]=te(n,[r,s],t,i,Ve(e));return[new XMLSerializer().serializeToString(
a),c]}var oe=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function se(e,t){l("a",{href:e,download:t}).click()}async function Oe(e,t){
let n=new Image,[o,[r,s]]=re(e,t);n.src=oe(o),await n.decode();let i=l("canvas",{width:ee*r,height:ee*s});yt(i).drawImage(
n,0,0,i.width,i.height),se(i.toDataURL("image/png"),`${t.name}.png`)}function ne(e,t,n,o){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function mt(e,t,n){return l("span","saves",ne(e,"SVG","Save this drawing as SVG",()=>{let r=n();
se(oe(re(t,r)[0]),`${r.name}.svg`)}),ne(e,"PNG","Save this drawing as PNG",()=>void Oe(t,n())))}var P=58,U=14,Tt=20,X=38,G=250,De=48,Pe=290;function ie(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),r=o*([1,2,5].find(
i=>i*o>=n)??10),s=[];for(let i=0;i<=e*1.0001;i+=r)s.push(i);return s}function pt(e,[t,n,o],r){F(e,{x:t,y:n,"text-anchor":o}),
E(e,r)}var He=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,Ie=(e,t)=>e.x>=t.x&&e.y>=t.y&&
e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function Ge(e,t,n,o,r){let s=r.map(a=>a.getBBox()),i=n.find(a=>{pt(
e,a,t);let c=e.getBBox();return Ie(c,o)&&!s.some(u=>He(c,u))});pt(e,i??D(n[0]),t)}function ae(e,t){let n=h("svg",{role:"\
img"}),o=n.appendChild(h("g",{class:"grid"})),r=n.appendChild(h("g")),s=n.appendChild(h("g")),i=l("figcaption","legend"),
a=l("figure","curve",l("div","title",e.title),n,i),c=s.appendChild(h("rect",{class:"beyond"})),u=e.layers.map(g=>{let $=r.
appendChild(h("path")),T=l("span","swatch"),C=l("span");return $.style.fill=T.style.background=_(g.colour),i.append(l("s\
pan","entry",T,C)),{layer:g,area:$,label:C}}),m=s.appendChild(h("line",{class:"direct"})),p=s.appendChild(h("text",{class:"\
note"})),f=s.appendChild(h("line",{class:"mark"})),L=s.appendChild(h("text",{class:"note"})),d=s.appendChild(h("line",{class:"\
drop"})),S=s.appendChild(h("circle",{class:"point",r:6})),x=s.appendChild(h("text",{class:"note strong"})),y=()=>({...ct(
t,e.title),legend:dt(i,".entry",".swatch")});i.append(mt(t.lifetime,n,y));let v=D(t.inputs.find(g=>g.name===e.x),"curve'\
s input"),w={wide:600,xMax:1};N();function N(){let{signal:g}=t.lifetime,$=!1,T=R=>{let O=n.getBoundingClientRect(),H=w.wide*
(R.clientX-O.left)/O.width;t.set(e.x,Math.round((H-P)/(w.wide-P-U)*w.xMax))},C=()=>{$=!1,t.release()},j=R=>{n.setPointerCapture(
R.pointerId),$=!0,T(R)};n.addEventListener("pointerdown",j,{signal:g}),n.addEventListener("pointermove",R=>$&&T(R),{signal:g}),
n.addEventListener("pointerup",C,{signal:g}),n.addEventListener("pointercancel",C,{signal:g})}function A(){let g=Math.min(
De,w.xMax);return Array.from({length:g+1},($,T)=>{let C=w.xMax*T/g,j={...t.values(),[e.x]:C},R=[0];for(let{layer:O}of u){
let H=D(t.expressions[O.number],O.number);R.push(D(R.at(-1))+wt(H,j))}return[C,R]})}return{node:a,update:g=>{let $=ut(),
T=w.wide=Math.max(280,(a.clientWidth||600)/$),C=w.xMax=v.atMost?b(g,v.atMost):v.high,j=A(),R=b(g,e.line.number),O=1.1*Math.
max(R,j.at(-1)?.[1].at(-1)??0),H=B=>P+(T-P-U)*B/C,W=B=>G-X-(G-Tt-X)*B/O;F(n,{width:T*$,height:G*$,viewBox:`0 0 ${T} ${G}`});
let Ct={"text-anchor":"middle"};o.replaceChildren(...ie(O,4).flatMap(B=>[h("line",{x1:P,x2:T-U,y1:W(B),y2:W(B)}),h("text",
{x:P-6,y:W(B)+4,"text-anchor":"end"},B?at(B):"0")]),...ie(C,6).map(B=>h("text",{x:H(B),y:G-X+16,...Ct},M(B))),h("text",{
x:(P+T-U)/2,y:G-4,...Ct},e.xLabel),h("text",{x:4,y:12},e.yLabel)),u.forEach(({layer:B,area:et,label:xt},Ft)=>{let Vt=xe=>j.
map(([be,ye])=>`${H(be)},${W(D(ye[xe]))}`);et.setAttribute("d",`M${[...Vt(Ft+1),...Vt(Ft).reverse()].join("L")}Z`),E(xt,
k(B.label,g))});let Y=W(R),Z=H(b(g,e.mark.number));F(m,{x1:P,y1:Y,x2:T-U,y2:Y}),pt(p,[P+6,Y-6,"start"],k(e.line.text,g)),
F(f,{x1:Z,y1:Y,x2:Z,y2:G-X});let de=Z-P>Pe;pt(L,de?[Z-6,Y-6,"end"]:[T-U,12,"end"],k(e.mark.text,g)),F(c,{x:Z,y:Tt,width:Math.
max(0,T-U-Z),height:G-Tt-X});let Bt=b(g,e.x),gt=u.reduce((B,{layer:et})=>B+b(g,et.number),0),Q=H(Bt),st=W(gt);F(S,{cx:Q,
cy:st}),F(d,{x1:Q,y1:st,x2:Q,y2:G-X});let me=st<Y+16?[22,38,54,-8]:[-8,22,38,-24],At=[Q+11,0,"start"],Rt=[Q-11,0,"end"],
pe=Q>T*.6?[Rt,At]:[At,Rt],he=me.flatMap(B=>pe.map(([et,,xt])=>[et,st+B,xt])),fe={x:P,y:0,width:T-P,height:G-X};Ge(x,at(gt),
he,fe,[p,L]);let ge=[k(e.line.text,g),k(e.mark.text,g),`${v.label} ${Bt}: ${M(gt)}`];n.setAttribute("aria-label",`${e.title}\
: ${ge.join("; ")}`)}}}var _e=150,ze=500,je={formula:jt,tiles:Wt,curve:ae,table:Kt,bars:qt,ruler:Jt,text:Ut},ht=class{constructor(t,n={}){this.
host=t;this.makers={...je,...n},this.sending=t.delayed(_e)}echo=new it;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let s=this.view?.end();this.view=new Mt(this.host,n,this.makers,this.echo,i=>this.release(i)),this.view.adopt(),
s&&this.view.focus(s)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},Mt=class{constructor(t,n,o,r,s){this.echo=r;this.release=
s;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(ze);let i=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,i)),
i.append(this.note);let u={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,f)=>this.set(p,f),release:()=>this.release()},m=(p,f)=>{let d=D(o[p.kind],p.kind)(p,u);return f.append(
d.node),d};this.blocks=[...n.beside.map(p=>m(p,a)),...n.below.map(p=>m(p,c))],this.root.append(i,a,c,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw())}lifetime;note=l(
"div",{class:"note",role:"status"});spoken=l("div",{class:"unseen","aria-live":"polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let t=bt(this.root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(l("div","heading",o));let s=`typed-${t.name}`,i={min:t.
low,max:t.high,step:t.step},a=l("input",{type:"number",class:"typed",id:s,inputmode:"numeric",...i}),c=l("input",{type:"\
range",class:"range","aria-label":t.label,...i}),u=l("div","input",l("label",{for:s},t.label),a,c);t.colour&&u.style.setProperty(
"--input",_(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let f=a.valueAsNumber;Number.isFinite(f)&&f===this.nearest(t,f)&&this.set(
t.name,f)},p=()=>{this.setTyped({input:t,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener("i\
nput",m,{signal:r}),a.addEventListener("change",p,{signal:r}),n.append(u),{input:t,typed:a,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,b(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),s=Ot(n,
t.low,r);return Math.min(t.low+Math.round((s-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),s=r?this.nearest(t,o):b(this.echo.value,t.name),i=t.step===1?"":`, in steps of ${t.step}`,a=r?`${o} became ${M(s)}`:`\
the field was empty, so ${M(s)} stays`,c=`allowed is ${t.low} to ${M(this.limit(t))}${i}`;E(this.note,s===o?"":`${t.label}\
: ${c}; ${a}.`),this.set(t.name,s),n.value=String(s),this.refresh()}set(t,n){let o=D(this.panel.inputs.find(i=>i.name===
t),t),r=this.wanted[t]=this.nearest(o,n),s={...this.echo.value,[t]:r};for(let i of this.panel.inputs)i.atMost&&(s[i.name]=
this.nearest(i,b(this.wanted,i.name),s));this.echo.choose(s),this.schedule()}refresh(){let t=bt(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:s}of this.rows){let i=b(n,o.name),a=String(this.limit(o));s.max=a,r.max=a,s.value=String(i),
s.setAttribute("aria-valuetext",M(i));let c=r.valueAsNumber;(r!==t||c===this.wanted[o.name]&&c!==i)&&(r.value=String(i))}
this.draw(),this.speaking.ask(()=>E(this.spoken,nt(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{
scheme:n}=this.panel,o=this.numbers=_t(this.panel.numbers,t);if(n){let[r,s]=n.colours[String(t[n.input])]??n.other;this.
root.style.setProperty("--main",r),this.root.style.setProperty("--tint",s)}for(let r of this.blocks)r.update(o);this.root.
dataset.drawn=String(this.drawings+=1)}};var ft=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new Lt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},Lt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){t();return}this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var $t=class extends ft{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}setState(t,n){this.ended||this.#t.setStateValue(t,n)}trigger(t,n){
this.ended||this.#t.setTriggerValue(t,n)}};function le(e){return We(e,t=>t[0])}function We(e,t){let n=new WeakMap;return r=>{let s=r.parentElement,i=n.get(s)??o(r),
a=i.calls+=1,c=()=>{n.get(s)===i&&n.delete(s),i.host.end()};i.host.renew(r);try{i.component.update(t(r.data))}catch(u){throw c(),
u}return()=>{i.calls===a&&c()}};function o(r){let s=new $t(r);try{let i={host:s,component:e(s),calls:0};return n.set(r.parentElement,
i),i}catch(i){throw s.end(),i}}}var q=62,ce=.34,Nt=.26,Ke=128,kt=16,qe=34,Je=140,z=2;function ot(e,t,n,o,r,s=""){let i=q*o,a=i*ce,c=i*Nt,u=t-i,m=e+n,p=(...S)=>S.
map(x=>x.join(",")).join(" "),f=p([e,u],[e+a,u-c],[m+a,u-c],[m,u]),L=p([m,u],[m+a,u-c],[m+a,t-c],[m,t]),d=[h("rect",{x:e,
y:u,width:n,height:i,class:"front"}),h("polygon",{points:f,class:"lid"}),h("polygon",{points:L,class:"end"})];if(r)for(let S of d)
S.style.setProperty("--colour",r);return h("g",{class:`slab ${s}`},...d)}function ue(e,t){let n=h("svg",{role:"img"}),o=l(
"div","outputs"),r=l("p",`verdict ${e.fits?"":"broken"}`),s=()=>({...ct(t,r.textContent),legend:dt(o,".output",".chip")}),
i=l("figure","slabs",n,r,o,mt(t.lifetime,n,s)),a=e.items.map(d=>{let S=rt(d.colour),x=l("b"),y=l("span","where");S.textContent=
d.label;let v=l("div","output",S,x,y,l("span","how",d.how));return v.classList.toggle("odd",d.odd),o.append(v),{item:d,size:x,
where:y}}),c=d=>{let S=ut(),x=Math.max(280,(i.clientWidth||640)/S),y=q*ce,v=q*Nt,w=x-y-3*kt-4,N=b(d,e.total),A=Ke;for(;A<
N;)A*=2;let V=w/A,g=C=>b(d,C)*V,$=[v+q+2,2*(v+q)+46,3*(v+q)+82];F(n,{viewBox:`0 0 ${x} ${$[2]+26}`,width:x*S}),n.replaceChildren(
...u(d,$[0],g(e.input),x,y),...m($,g),...p($[1],g),h("text",{x:z,y:$[1]+20,class:"muted"},e.joinText),...f($[2],g,N*V),...L(
d,$[2],V));let T=e.fits?k(e.says,d):e.error;E(r,T),n.setAttribute("aria-label",T);for(let{item:C,size:j,where:R}of a){E(
j,k(C.shape,d));let O=b(d,C.start),H=b(d,C.stop)-1,W=O===H?M(O):`${M(O)}–${M(H)}`;E(R,e.fits?`channels ${W}`:C.odd?"do\
es not fit":"")}};function u(d,S,x,y,v){let w=z+x,N=w+v+10+Je<y,A={x:N?w+v+10:w-8,y:S-q/2+4},V={"text-anchor":N?"start":
"end",class:N?"":"inside"};return[ot(z,S,x,1,""),h("text",{...A,...V},k(e.inputText,d))]}function m([d,S],x){let y=z+x(e.
input)/2,v=z;return e.items.map(w=>{let N=v+x(w.depth)/2,A=q*w.share,V=S-A-A*Nt-2;v+=x(w.depth)+kt;let g=`M${y},${d} C${y}\
,${d+22} ${N},${d+14} ${N},${V}`;return h("path",{class:"wire",d:g})})}function p(d,S){let x=z;return e.items.flatMap(y=>{
let v=S(y.depth),w=[ot(x,d,v,y.share,y.colour)];return y.odd&&w.push(ot(x,d,v,1,"","ghost")),x+=v+kt,w})}function f(d,S,x){
let y=z,v=e.items.map(w=>{let N=S(w.depth),A=ot(y,d,N,w.share,w.colour,e.fits?"":"loose");return y+=N,A});return e.fits?
v:[...v,ot(z,d,x,1,"","ghost")]}function L(d,S,x){let y=[],v=[0,...e.items.map(N=>b(d,N.stop))],w=-1/0;return v.forEach(
(N,A)=>{let V=z+N*x,g=A===v.length-1,$=V-w<qe;if(y.push(h("line",{x1:V,x2:V,y1:S,y2:S+6,class:"tick"})),!e.fits||$&&!g)return;
$&&y.pop();let T=A?g?"end":"middle":"start";y.push(h("text",{x:V,y:S+19,"text-anchor":T},M(N))),w=V}),y}return{node:i,update:c}}var Jn=le(e=>new ht(e,{slabs:ue}));export{Jn as default};
