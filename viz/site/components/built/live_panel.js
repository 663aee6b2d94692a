// Made from frontend/ by `npm run build`.
var Qe="http://www.w3.org/2000/svg";function S(t,e){for(let[n,o]of Object.entries(e))o===!1||o===null||o===void 0?t.removeAttribute(
n):t.setAttribute(n,o===!0?"":String(o))}function a(t,e="",...n){let o=document.createElement(t);return typeof e!="strin\
g"?S(o,e):e&&(o.className=e),o.append(...n.filter(r=>r!=="")),o}function g(t,e={},...n){let o=document.createElementNS(Qe,
t);return S(o,e),o.append(...n.filter(r=>r!=="")),o}function b(t,e){t.textContent!==e&&(t.textContent=e)}function ne(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function be(t,e,n){return Math.min(Math.max(t,e),n)}function C(t,e="value"){if(t==null)throw new Error(`the ${e} \
is missing`);return t}function re(t){return C(t.getContext("2d"),"canvas's pen")}var U=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=1}`}}static ofPage(e){let n=window,
o=n.inceptionEchoes??={};return o[e]??=new t}};var et=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],tt=4,xe=["bytes","KiB","MiB","GiB"];function nt(t){let[e="0",n="\
0"]=String(t).split("e"),[o="0",r=""]=e.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function N(t,e,n){
let{digits:o,places:r}=nt(Math.abs(t)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),l=(2n*o*i+
s)/(2n*s);return t<0?-l:l}var rt=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function W(t,e,n=!0){let o=String(t<0n?-t:t).padStart(
e+1,"0"),r=o.slice(0,o.length-e),i=o.slice(o.length-e);return`${t<0n?"-":""}${n?rt(r):r}${e?`.${i}`:""}`}function ve(t,e=0){
return Number.isFinite(t)?W(N(t,1,e),e):String(t)}function ot(t,e,n){let o=i=>Number(N(Math.abs(t),e,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:W(N(t,e,r),r),rounded:o(r)}}var y=t=>ve(t);function X(t){if(!Number.isFinite(
t))return String(t);if(N(Math.abs(t),1,0)<BigInt(1e4))return y(t);for(let[e,n,o]of et){let{text:r,rounded:i}=ot(t,e,o);if(i<
1e3||n==="T")return`${r} ${n}`}return y(t)}function ye(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return N(t,1,2)>=
1000n&&(e=1),N(t,1,1)>=1000n&&(e=0),`${W(N(t,1,e),e,!1)}×`}function we(t){if(!Number.isFinite(t))return`${t} %`;let e=N(
t,1,3);return e>=1000n?`${W(N(t,1,2),0,!1)} %`:`${W(e,1,!1)} %`}var it=t=>t<1?`${we(t)} of`:ye(t),st=t=>ve(t,1);function at(t){
if(!Number.isFinite(t))return String(t);let e=Number(N(t,1,0))*tt;for(let[n,o]of xe.entries()){let r=n?1:0,i=N(e,1024**n,
r);if(n===xe.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${W(i,r)} ${o}`}return y(e)}var Ee={exact:y,count:X,ratio:ye,
against:it,one:st,percent:we,memory:at};function f(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function oe(t,e){let n=0;
for(let[o,r]of t.terms){let i=o;for(let s of r)i*=f(e,s);n+=i}return n}function ie(t,e){return"terms"in t?oe(t,e):oe(t.over,
e)/oe(t.under,e)}function Se(t,e){let n={...e};for(let[o,r]of Object.entries(t))n[o]=ie(r,e);return n}var lt={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function w(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Ee[r]:y)(f(e,o)))}function q(t,e){return w(t.replaceAll(":count}",":exact}"),e)}function z(t,e){
let n=([r,i,s])=>lt[i](f(e,r),typeof s=="string"?f(e,s):s),o=t.find(r=>r.when.every(n));return o?w(o.text,e):""}var R=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function se(t){let e=a("span","chip");return e.style.background=
R(t),e}function Me(t,e){let n=a("b","",t);return{node:a("span","factor",n,a("i","",e)),value:n}}function ct(t,e){return t.map((n,o)=>(o&&
e.append(" + "),[e.appendChild(a("span","part")),n]))}function ut(t,e,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,i)=>{i&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(Me(
String(r.coefficient),"").node),r.factors.map((l,c)=>{let u=o.get(l)??[l],m=s[l]=(s[l]??-1)+1;(c||r.coefficient!==1)&&e.
append("·");let{node:d,value:p}=Me("",u[Math.min(m,u.length-1)]??"");return e.append(d),[p,l]})})}function Te(t,e){let n=a(
"div","formula"),o=t.rows.map(i=>{let s=se(i.colour),l=a("span","body"),c=a("strong","result"),u=a("span","after"),m=i.sum?
ct(i.sum,l):ut(i,l,e),d=a("span","right","= ",c);return n.append(a("div","row",s,l,d,u)),{row:i,label:s,factors:m,result:c,
after:u}});return{node:n,update:i=>{for(let{row:s,label:l,factors:c,result:u,after:m}of o){b(l,w(s.label,i));for(let[d,p]of c)
b(d,y(f(i,p)));b(u,y(f(i,s.number))),b(m,z(s.after??[],i))}}}}function ke(t){let e=a("div","tiles"),n=t.items.map(r=>{let i=a(
"strong"),s=a("div","tile",a("span","",r.label),i,a("span","",r.unit));return s.style.borderColor=R(r.colour),e.append(s),
{item:r,value:i}});return{node:e,update:r=>{for(let{item:i,value:s}of n)b(s,w(i.text,r)),s.title=q(i.text,r)}}}function Ne(t){
let e=a("table","",a("caption","",t.caption)),n=a("div","scroll",e),o=e.createTHead().insertRow(),r=e.createTBody();o.append(
...["",...t.columns].map(c=>a("th",{scope:"col"},c)));let i=[],s=[];for(let c of t.rows){let u=r.insertRow(),m=se(c.colour);
u.append(a("th",{scope:"row"},m)),i.push([m,c.label]);for(let d of c.cells)s.push([u.insertCell(),d])}return{node:n,update:c=>{
for(let[u,m]of i)b(u,w(m,c));for(let[u,m]of s)b(u,w(m,c)),u.title=q(m,c)}}}var dt=.09;function Be(t){let e=a("figure","b\
ars",a("figcaption","title",t.title)),n=t.rows.map(r=>{let i=a("span","name"),s=a("div","track"),l=a("span","end"),c=r.segments.
map(u=>{let m=s.appendChild(a("div","segment"));return m.style.background=R(u.colour),{segment:u,part:m}});return e.append(
a("div","bar",i,s,l)),{row:r,label:i,segments:c,end:l}});return{node:e,update:r=>{let i=n.map(({row:l})=>l.segments.reduce(
(c,u)=>c+f(r,u.number),0)),s=Math.max(1,...i);for(let{row:l,label:c,segments:u,end:m}of n){b(c,w(l.label,r)),b(m,w(l.text,
r)),m.title=q(l.text,r);for(let{segment:d,part:p}of u){let B=f(r,d.number),L=w(d.label,r);p.style.width=`${100*B/s}%`,p.
title=`${L}: ${y(B)} ${t.unit}`,b(p,B/s>dt?L:"")}}}}}function Le(t){let e=a("div","track"),n=a("figcaption","after"),o=a(
"figure","ruler",a("div","title",t.title),e,n),r=t.segments.map(s=>{let l=a("b"),c=a("span"),u=a("div","segment",l,c);return u.
style.background=R(s.colour),e.append(u),{segment:s,part:u,name:l,range:c}});return{node:o,update:s=>{let l=0;for(let{segment:c,
part:u,name:m,range:d}of r){let p=f(s,c.number),B=w(c.label,s),L=p===1?`${l}`:`${l}–${l+p-1}`;u.style.flexGrow=String(
p),u.title=`${B}: channels ${L}`,b(m,B),b(d,L),d.hidden=u.clientWidth>0&&d.scrollWidth>u.clientWidth,l+=p}b(n,w(t.total,
s))}}}function Ce(t){let e=a("p","says");return{node:e,update:o=>b(e,t.sentences.map(r=>z(r,o)).join(" "))}}function $e(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var mt=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Re=2;function pt(t){if(!t.startsWith("color("))return t;let e=re(a("canvas",{width:1,
height:1}));return e.fillStyle=t,e.fillRect(0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var ht=t=>getComputedStyle(
t).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function ft(t){let e=t.cloneNode(!0),n=[...t.querySelectorAll(
"*")],{width:o,height:r}=t.viewBox.baseVal;return[...e.querySelectorAll("*")].forEach((i,s)=>{let l=n[s];if(!l)return;let c=getComputedStyle(
l);for(let u of mt)i.style.setProperty(u,pt(c.getPropertyValue(u)))}),S(e,{width:o,height:r}),e.prepend(g("rect",{width:"\
100%",height:"100%",fill:ht(t)})),new XMLSerializer().serializeToString(e)}var De=t=>`data:image/svg+xml,${encodeURIComponent(
ft(t))}`;function Oe(t,e){a("a",{href:t,download:e}).click()}async function gt(t,e){let n=new Image,{width:o,height:r}=t.
viewBox.baseVal;n.src=De(t),await n.decode();let i=a("canvas",{width:Re*o,height:Re*r});re(i).drawImage(n,0,0,i.width,i.
height),Oe(i.toDataURL("image/png"),`${e}.png`)}function Fe(t,e,n,o){let r=a("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",o,{signal:t.signal}),r}function Ae(t,e,n){return a("span","saves",Fe(t,"SVG","Save this drawing as SVG",()=>Oe(De(
e),`${n}.svg`)),Fe(t,"PNG","Save this drawing as PNG",()=>void gt(e,n)))}var M=58,A=14,ae=20,V=38,$=250,bt=48,xt=290;function Ve(t,e){let n=t/e,o=10**Math.floor(Math.log10(n)),r=o*([1,2,5].find(
s=>s*o>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=r)i.push(s);return i}function Y(t,[e,n,o],r){S(t,{x:e,y:n,"text-anchor":o}),
b(t,r)}var vt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,yt=(t,e)=>t.x>=e.x&&t.y>=e.y&&
t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function wt(t,e,n,o,r){let i=r.map(l=>l.getBBox()),s=n.find(l=>{Y(t,
l,e);let c=t.getBBox();return yt(c,o)&&!i.some(u=>vt(c,u))});Y(t,s??C(n[0]),e)}function He(t,e){let n=g("svg",{role:"img"}),
o=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),i=n.appendChild(g("g")),s=a("figcaption","legend"),l=a("f\
igure","curve",a("div","title",t.title),n,s),c=i.appendChild(g("rect",{class:"beyond"})),u=t.layers.map(h=>{let T=r.appendChild(
g("path")),x=a("span","swatch"),k=a("span");return T.style.fill=x.style.background=R(h.colour),s.append(a("span","entry",
x,k)),{layer:h,area:T,label:k}}),m=i.appendChild(g("line",{class:"direct"})),d=i.appendChild(g("text",{class:"note"})),p=i.
appendChild(g("line",{class:"mark"})),B=i.appendChild(g("text",{class:"note"})),L=i.appendChild(g("line",{class:"drop"})),
Ie=i.appendChild(g("circle",{class:"point",r:6})),Ge=i.appendChild(g("text",{class:"note strong"}));s.append(Ae(e.lifetime,
n,"cost-curve"));let J=C(e.inputs.find(h=>h.name===t.x),"curve's input"),O={wide:600,xMax:1};_e();function _e(){let{signal:h}=e.
lifetime,T=!1,x=E=>{let F=n.getBoundingClientRect(),D=O.wide*(E.clientX-F.left)/F.width;e.set(t.x,Math.round((D-M)/(O.wide-
M-A)*O.xMax))},k=()=>{T=!1,e.release()},H=E=>{n.setPointerCapture(E.pointerId),T=!0,x(E)};n.addEventListener("pointerdow\
n",H,{signal:h}),n.addEventListener("pointermove",E=>T&&x(E),{signal:h}),n.addEventListener("pointerup",k,{signal:h}),n.
addEventListener("pointercancel",k,{signal:h})}function We(){let h=Math.min(bt,O.xMax);return Array.from({length:h+1},(T,x)=>{
let k=O.xMax*x/h,H={...e.values(),[t.x]:k},E=[0];for(let{layer:F}of u){let D=C(e.expressions[F.number],F.number);E.push(
C(E.at(-1))+ie(D,H))}return[k,E]})}return{node:l,update:h=>{let T=$e(),x=O.wide=Math.max(280,(l.clientWidth||600)/T),k=O.
xMax=J.atMost?f(h,J.atMost):J.high,H=We(),E=f(h,t.line.number),F=1.1*Math.max(E,H.at(-1)?.[1].at(-1)??0),D=v=>M+(x-M-A)*
v/k,P=v=>$-V-($-ae-V)*v/F;S(n,{width:x*T,height:$*T,viewBox:`0 0 ${x} ${$}`});let de={"text-anchor":"middle"};o.replaceChildren(
...Ve(F,4).flatMap(v=>[g("line",{x1:M,x2:x-A,y1:P(v),y2:P(v)}),g("text",{x:M-6,y:P(v)+4,"text-anchor":"end"},v?X(v):"0")]),
...Ve(k,6).map(v=>g("text",{x:D(v),y:$-V+16,...de},y(v))),g("text",{x:(M+x-A)/2,y:$-4,...de},t.xLabel),g("text",{x:4,y:12},
t.yLabel)),u.forEach(({layer:v,area:j,label:te},fe)=>{let ge=qe=>H.map(([Ye,Ze])=>`${D(Ye)},${P(C(Ze[qe]))}`);j.setAttribute(
"d",`M${[...ge(fe+1),...ge(fe).reverse()].join("L")}Z`),b(te,w(v.label,h))});let I=P(E),G=D(f(h,t.mark.number));S(m,{x1:M,
y1:I,x2:x-A,y2:I}),Y(d,[M+6,I-6,"start"],w(t.line.text,h)),S(p,{x1:G,y1:I,x2:G,y2:$-V});let je=G-M>xt;Y(B,je?[G-6,I-6,"e\
nd"]:[x-A,12,"end"],w(t.mark.text,h)),S(c,{x:G,y:ae,width:Math.max(0,x-A-G),height:$-ae-V});let me=f(h,t.x),ee=u.reduce(
(v,{layer:j})=>v+f(h,j.number),0),_=D(me),K=P(ee);S(Ie,{cx:_,cy:K}),S(L,{x1:_,y1:K,x2:_,y2:$-V});let ze=K<I+16?[22,38,54,
-8]:[-8,22,38,-24],pe=[_+11,0,"start"],he=[_-11,0,"end"],Je=_>x*.6?[he,pe]:[pe,he],Ke=ze.flatMap(v=>Je.map(([j,,te])=>[j,
K+v,te])),Ue={x:M,y:0,width:x-M,height:$-V};wt(Ge,X(ee),Ke,Ue,[d,B]);let Xe=[w(t.line.text,h),w(t.mark.text,h),`${J.label}\
 ${me}: ${y(ee)}`];n.setAttribute("aria-label",`${t.title}: ${Xe.join("; ")}`)}}}var Et=150,St=500,Mt={formula:Te,tiles:ke,curve:He,table:Ne,bars:Be,ruler:Le,text:Ce},Z=class{constructor(e,n={}){this.host=
e;this.makers={...Mt,...n},this.sending=e.delayed(Et)}echo=new U;sending;makers;built="";view=null;update({told:e,...n}){
let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){this.
built=r;let i=this.view?.end();this.view=new le(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},le=class{constructor(e,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(St);let s=a("div","inputs"),l=a("div","beside"),c=a("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,s)),
s.append(this.note);let u={lifetime:this.lifetime,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(d,p)=>this.
set(d,p),release:()=>this.release()},m=(d,p)=>{let L=C(o[d.kind],d.kind)(d,u);return p.append(L.node),L};this.blocks=[...n.
beside.map(d=>m(d,l)),...n.below.map(d=>m(d,c))],this.root.append(s,l,c,this.spoken),e.parent.append(this.root),this.lifetime.
onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw())}lifetime;note=a("div",{class:"note",role:"\
status"});spoken=a("div",{class:"unseen","aria-live":"polite"});root=a("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let e=ne(this.root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let o=this.panel.groups[e.name],{signal:r}=this.lifetime;o&&n.append(a("div","heading",o));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},l=a("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=a("input",{type:"\
range",class:"range","aria-label":e.label,...s}),u=a("div","input",a("label",{for:i},e.label),l,c);e.colour&&u.style.setProperty(
"--input",R(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let p=l.valueAsNumber;Number.isFinite(p)&&p===this.nearest(e,p)&&this.set(
e.name,p)},d=()=>{this.setTyped({input:e,typed:l,range:c},l.valueAsNumber),this.release(0)};return l.addEventListener("i\
nput",m,{signal:r}),l.addEventListener("change",d,{signal:r}),n.append(u),{input:e,typed:l,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,f(n,e.atMost)):e.high}nearest(e,n,o=this.echo.value){let r=this.limit(e,o),i=be(n,
e.low,r);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(e,o):f(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,l=r?`${o} became ${y(i)}`:`\
the field was empty, so ${y(i)} stays`,c=`allowed is ${e.low} to ${y(this.limit(e))}${s}`;b(this.note,i===o?"":`${e.label}\
: ${c}; ${l}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let o=C(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(o,n),i={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,f(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=ne(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=f(n,o.name),l=String(this.limit(o));i.max=l,r.max=l,i.value=String(s),
i.setAttribute("aria-valuetext",y(s));let c=r.valueAsNumber;(r!==e||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>b(this.spoken,z(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{scheme:n}=this.
panel,o=this.numbers=Se(this.panel.numbers,e);if(n){let[r,i]=n.colours[String(e[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.dataset.drawn=String(
this.drawings+=1)}};var Q=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new ce(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let o=new ResizeObserver(n);o.observe(e),this.onEnd(()=>o.disconnect())}},ce=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){e();return}this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var ue=class extends Q{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}setState(e,n){this.ended||this.#e.setStateValue(e,n)}trigger(e,n){
this.ended||this.#e.setTriggerValue(e,n)}};function Pe(t){return Tt(t,e=>e[0])}function Tt(t,e){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
l=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(u){throw c(),
u}return()=>{s.calls===l&&c()}};function o(r){let i=new ue(r);try{let s={host:i,component:t(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var hn=Pe(t=>new Z(t));export{hn as default};
