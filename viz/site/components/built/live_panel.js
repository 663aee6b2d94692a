// Made from frontend/ by `npm run build`.
var nt="http://www.w3.org/2000/svg";function T(t,e){for(let[n,o]of Object.entries(e))o===!1||o===null||o===void 0?t.removeAttribute(
n):t.setAttribute(n,o===!0?"":String(o))}function a(t,e="",...n){let o=document.createElement(t);return typeof e!="strin\
g"?T(o,e):e&&(o.className=e),o.append(...n.filter(r=>r!=="")),o}function g(t,e={},...n){let o=document.createElementNS(nt,
t);return T(o,e),o.append(...n.filter(r=>r!=="")),o}function b(t,e){t.textContent!==e&&(t.textContent=e)}function re(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function J(t,e,n){return Math.min(Math.max(t,e),n)}function B(t,e="value"){if(t==null)throw new Error(`the ${e} i\
s missing`);return t}function oe(t){return B(t.getContext("2d"),"canvas's pen")}var U=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=1}`}}static ofPage(e){let n=window,
o=n.inceptionEchoes??={};return o[e]??=new t}};var rt='[data-testid="stMain"]',ot='[data-testid="stMainBlockContainer"]',xe=()=>document.querySelector(ot),it=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function ie(){let t=document.querySelector(rt),e=xe();return t&&
e&&it()?t.clientHeight-e.offsetHeight:0}function ye(t,e){let n=t.atFrame(e),o=()=>ie()!==0&&n(),r=xe();r&&t.onResize(r,o),
window.addEventListener("resize",o,{signal:t.signal})}var st=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],at=4,we=["bytes","KiB","MiB","GiB"];function lt(t){let[e="0",n="\
0"]=String(t).split("e"),[o="0",r=""]=e.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function L(t,e,n){
let{digits:o,places:r}=lt(Math.abs(t)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),l=(2n*o*i+
s)/(2n*s);return t<0?-l:l}var ct=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function _(t,e,n=!0){let o=String(t<0n?-t:t).padStart(
e+1,"0"),r=o.slice(0,o.length-e),i=o.slice(o.length-e);return`${t<0n?"-":""}${n?ct(r):r}${e?`.${i}`:""}`}function Ee(t,e=0){
return Number.isFinite(t)?_(L(t,1,e),e):String(t)}function ut(t,e,n){let o=i=>Number(L(Math.abs(t),e,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:_(L(t,e,r),r),rounded:o(r)}}var w=t=>Ee(t);function X(t){if(!Number.isFinite(
t))return String(t);if(L(Math.abs(t),1,0)<BigInt(1e4))return w(t);for(let[e,n,o]of st){let{text:r,rounded:i}=ut(t,e,o);if(i<
1e3||n==="T")return`${r} ${n}`}return w(t)}function Se(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return L(t,1,2)>=
1000n&&(e=1),L(t,1,1)>=1000n&&(e=0),`${_(L(t,1,e),e,!1)}×`}function Me(t){if(!Number.isFinite(t))return`${t} %`;let e=L(
t,1,3);return e>=1000n?`${_(L(t,1,2),0,!1)} %`:`${_(e,1,!1)} %`}var dt=t=>t<1?`${Me(t)} of`:Se(t),mt=t=>Ee(t,1);function pt(t){
if(!Number.isFinite(t))return String(t);let e=Number(L(t,1,0))*at;for(let[n,o]of we.entries()){let r=n?1:0,i=L(e,1024**n,
r);if(n===we.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${_(i,r)} ${o}`}return w(e)}var Te={exact:w,count:X,ratio:Se,
against:dt,one:mt,percent:Me,memory:pt};function f(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function se(t,e){let n=0;
for(let[o,r]of t.terms){let i=o;for(let s of r)i*=f(e,s);n+=i}return n}function ae(t,e){return"terms"in t?se(t,e):se(t.over,
e)/se(t.under,e)}function ke(t,e){let n={...e};for(let[o,r]of Object.entries(t))n[o]=ae(r,e);return n}var ht={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function E(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Te[r]:w)(f(e,o)))}function Y(t,e){return E(t.replaceAll(":count}",":exact}"),e)}function z(t,e){
let n=([r,i,s])=>ht[i](f(e,r),typeof s=="string"?f(e,s):s),o=t.find(r=>r.when.every(n));return o?E(o.text,e):""}var R=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function le(t){let e=a("span","chip");return e.style.background=
R(t),e}function Le(t,e){let n=a("b","",t);return{node:a("span","factor",n,a("i","",e)),value:n}}function ft(t,e){return t.map((n,o)=>(o&&
e.append(" + "),[e.appendChild(a("span","part")),n]))}function gt(t,e,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,i)=>{i&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(Le(
String(r.coefficient),"").node),r.factors.map((l,c)=>{let u=o.get(l)??[l],m=s[l]=(s[l]??-1)+1;(c||r.coefficient!==1)&&e.
append("·");let{node:d,value:p}=Le("",u[Math.min(m,u.length-1)]??"");return e.append(d),[p,l]})})}function Ne(t,e){let n=a(
"div","formula"),o=t.rows.map(i=>{let s=le(i.colour),l=a("span","body"),c=a("strong","result"),u=a("span","after"),m=i.sum?
ft(i.sum,l):gt(i,l,e),d=a("span","right","= ",c);return n.append(a("div","row",s,l,d,u)),{row:i,label:s,factors:m,result:c,
after:u}});return{node:n,update:i=>{for(let{row:s,label:l,factors:c,result:u,after:m}of o){b(l,E(s.label,i));for(let[d,p]of c)
b(d,w(f(i,p)));b(u,w(f(i,s.number))),b(m,z(s.after??[],i))}}}}function Ce(t){let e=a("div","tiles"),n=t.items.map(r=>{let i=a(
"strong"),s=a("div","tile",a("span","",r.label),i,a("span","",r.unit));return s.style.borderColor=R(r.colour),e.append(s),
{item:r,value:i}});return{node:e,update:r=>{for(let{item:i,value:s}of n)b(s,E(i.text,r)),s.title=Y(i.text,r)}}}function Be(t){
let e=a("table","",a("caption","",t.caption)),n=a("div","scroll",e),o=e.createTHead().insertRow(),r=e.createTBody();o.append(
...["",...t.columns].map(c=>a("th",{scope:"col"},c)));let i=[],s=[];for(let c of t.rows){let u=r.insertRow(),m=le(c.colour);
u.append(a("th",{scope:"row"},m)),i.push([m,c.label]);for(let d of c.cells)s.push([u.insertCell(),d])}return{node:n,update:c=>{
for(let[u,m]of i)b(u,E(m,c));for(let[u,m]of s)b(u,E(m,c)),u.title=Y(m,c)}}}var bt=.09;function $e(t){let e=a("figure","b\
ars",a("figcaption","title",t.title)),n=t.rows.map(r=>{let i=a("span","name"),s=a("div","track"),l=a("span","end"),c=r.segments.
map(u=>{let m=s.appendChild(a("div","segment"));return m.style.background=R(u.colour),{segment:u,part:m}});return e.append(
a("div","bar",i,s,l)),{row:r,label:i,segments:c,end:l}});return{node:e,update:r=>{let i=n.map(({row:l})=>l.segments.reduce(
(c,u)=>c+f(r,u.number),0)),s=Math.max(1,...i);for(let{row:l,label:c,segments:u,end:m}of n){b(c,E(l.label,r)),b(m,E(l.text,
r)),m.title=Y(l.text,r);for(let{segment:d,part:p}of u){let N=f(r,d.number),C=E(d.label,r);p.style.width=`${100*N/s}%`,p.
title=`${C}: ${w(N)} ${t.unit}`,b(p,N/s>bt?C:"")}}}}}function Re(t){let e=a("div","track"),n=a("figcaption","after"),o=a(
"figure","ruler",a("div","title",t.title),e,n),r=t.segments.map(s=>{let l=a("b"),c=a("span"),u=a("div","segment",l,c);return u.
style.background=R(s.colour),e.append(u),{segment:s,part:u,name:l,range:c}});return{node:o,update:s=>{let l=0;for(let{segment:c,
part:u,name:m,range:d}of r){let p=f(s,c.number),N=E(c.label,s),C=p===1?`${l}`:`${l}–${l+p-1}`;u.style.flexGrow=String(
p),u.title=`${N}: channels ${C}`,b(m,N),b(d,C),d.hidden=u.clientWidth>0&&d.scrollWidth>u.clientWidth,l+=p}b(n,E(t.total,
s))}}}function Fe(t){let e=a("p","says");return{node:e,update:o=>b(e,t.sentences.map(r=>z(r,o)).join(" "))}}function Oe(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var vt=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],He=2;function xt(t){if(!t.startsWith("color("))return t;let e=oe(a("canvas",{width:1,
height:1}));return e.fillStyle=t,e.fillRect(0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var yt=t=>getComputedStyle(
t).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function wt(t){let e=t.cloneNode(!0),n=[...t.querySelectorAll(
"*")],{width:o,height:r}=t.viewBox.baseVal;return[...e.querySelectorAll("*")].forEach((i,s)=>{let l=n[s];if(!l)return;let c=getComputedStyle(
l);for(let u of vt)i.style.setProperty(u,xt(c.getPropertyValue(u)))}),T(e,{width:o,height:r}),e.prepend(g("rect",{width:"\
100%",height:"100%",fill:yt(t)})),new XMLSerializer().serializeToString(e)}var Ae=t=>`data:image/svg+xml,${encodeURIComponent(
wt(t))}`;function Ve(t,e){a("a",{href:t,download:e}).click()}async function Et(t,e){let n=new Image,{width:o,height:r}=t.
viewBox.baseVal;n.src=Ae(t),await n.decode();let i=a("canvas",{width:He*o,height:He*r});oe(i).drawImage(n,0,0,i.width,i.
height),Ve(i.toDataURL("image/png"),`${e}.png`)}function De(t,e,n,o){let r=a("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",o,{signal:t.signal}),r}function Pe(t,e,n){return a("span","saves",De(t,"SVG","Save this drawing as SVG",()=>Ve(Ae(
e),`${n}.svg`)),De(t,"PNG","Save this drawing as PNG",()=>void Et(e,n)))}var k=58,O=14,ce=20,H=38,St=250,Mt=130,Tt=640,kt=48,Lt=290;function Ie(t,e){let n=t/e,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=t*1.0001;s+=r)i.push(s);return i}function Z(t,[e,n,o],r){T(t,{x:e,y:n,
"text-anchor":o}),b(t,r)}var Nt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Ct=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Bt(t,e,n,o,r){let i=r.map(l=>l.getBBox()),
s=n.find(l=>{Z(t,l,e);let c=t.getBBox();return Ct(c,o)&&!i.some(u=>Nt(c,u))});Z(t,s??B(n[0]),e)}function Ge(t,e){let n=g(
"svg",{role:"img"}),o=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),i=n.appendChild(g("g")),s=a("figcapti\
on","legend"),l=a("figure","curve",a("div","title",t.title),n,s),c=i.appendChild(g("rect",{class:"beyond"})),u=t.layers.
map(h=>{let M=r.appendChild(g("path")),x=a("span","swatch"),v=a("span");return M.style.fill=x.style.background=R(h.colour),
s.append(a("span","entry",x,v)),{layer:h,area:M,label:v}}),m=i.appendChild(g("line",{class:"direct"})),d=i.appendChild(g(
"text",{class:"note"})),p=i.appendChild(g("line",{class:"mark"})),N=i.appendChild(g("text",{class:"note"})),C=i.appendChild(
g("line",{class:"drop"})),We=i.appendChild(g("circle",{class:"point",r:6})),ze=i.appendChild(g("text",{class:"note stron\
g"}));s.append(Pe(e.lifetime,n,"cost-curve"));let j=B(e.inputs.find(h=>h.name===t.x),"curve's input"),$={wide:600,xMax:1,
high:St};je();function je(){let{signal:h}=e.lifetime,M=!1,x=S=>{let F=n.getBoundingClientRect(),A=$.wide*(S.clientX-F.left)/
F.width;e.set(t.x,Math.round((A-k)/($.wide-k-O)*$.xMax))},v=()=>{M=!1,e.release()},D=S=>{n.setPointerCapture(S.pointerId),
M=!0,x(S)};n.addEventListener("pointerdown",D,{signal:h}),n.addEventListener("pointermove",S=>M&&x(S),{signal:h}),n.addEventListener(
"pointerup",v,{signal:h}),n.addEventListener("pointercancel",v,{signal:h})}function Ke(){let h=Math.min(kt,$.xMax);return Array.
from({length:h+1},(M,x)=>{let v=$.xMax*x/h,D={...e.values(),[t.x]:v},S=[0];for(let{layer:F}of u){let A=B(e.expressions[F.
number],F.number);S.push(B(S.at(-1))+ae(A,D))}return[v,S]})}return{node:l,update:h=>{let M=Oe(),x=$.wide=Math.max(280,(l.
clientWidth||600)/M),v=$.high=Math.round(J($.high+ie()/M,Mt,Tt)),D=$.xMax=j.atMost?f(h,j.atMost):j.high,S=Ke(),F=f(h,t.line.
number),A=1.1*Math.max(F,S.at(-1)?.[1].at(-1)??0),K=y=>k+(x-k-O)*y/D,V=y=>v-H-(v-ce-H)*y/A;T(n,{width:x*M,height:v*M,viewBox:`\
0 0 ${x} ${v}`});let pe={"text-anchor":"middle"};o.replaceChildren(...Ie(A,4).flatMap(y=>[g("line",{x1:k,x2:x-O,y1:V(y),
y2:V(y)}),g("text",{x:k-6,y:V(y)+4,"text-anchor":"end"},y?X(y):"0")]),...Ie(D,6).map(y=>g("text",{x:K(y),y:v-H+16,...pe},
w(y))),g("text",{x:(k+x-O)/2,y:v-4,...pe},t.xLabel),g("text",{x:4,y:12},t.yLabel)),u.forEach(({layer:y,area:W,label:ne},be)=>{
let ve=Qe=>S.map(([et,tt])=>`${K(et)},${V(B(tt[Qe]))}`);W.setAttribute("d",`M${[...ve(be+1),...ve(be).reverse()].join("L")}\
Z`),b(ne,E(y.label,h))});let P=V(F),I=K(f(h,t.mark.number));T(m,{x1:k,y1:P,x2:x-O,y2:P}),Z(d,[k+6,P-6,"start"],E(t.line.
text,h)),T(p,{x1:I,y1:P,x2:I,y2:v-H});let qe=I-k>Lt;Z(N,qe?[I-6,P-6,"end"]:[x-O,12,"end"],E(t.mark.text,h)),T(c,{x:I,y:ce,
width:Math.max(0,x-O-I),height:v-ce-H});let he=f(h,t.x),te=u.reduce((y,{layer:W})=>y+f(h,W.number),0),G=K(he),q=V(te);T(
We,{cx:G,cy:q}),T(C,{x1:G,y1:q,x2:G,y2:v-H});let Je=q<P+16?[22,38,54,-8]:[-8,22,38,-24],fe=[G+11,0,"start"],ge=[G-11,0,"\
end"],Ue=G>x*.6?[ge,fe]:[fe,ge],Xe=Je.flatMap(y=>Ue.map(([W,,ne])=>[W,q+y,ne])),Ye={x:k,y:0,width:x-k,height:v-H};Bt(ze,
X(te),Xe,Ye,[d,N]);let Ze=[E(t.line.text,h),E(t.mark.text,h),`${j.label} ${he}: ${w(te)}`];n.setAttribute("aria-label",`${t.
title}: ${Ze.join("; ")}`)}}}var $t=150,Rt=500,Ft={formula:Ne,tiles:Ce,curve:Ge,table:Be,bars:$e,ruler:Re,text:Fe},Q=class{constructor(e,n={}){this.host=
e;this.makers={...Ft,...n},this.sending=e.delayed($t)}echo=new U;sending;makers;built="";view=null;update({told:e,...n}){
let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){this.
built=r;let i=this.view?.end();this.view=new ue(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},ue=class{constructor(e,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Rt);let s=a("div","inputs"),l=a("div","beside"),c=a("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,s)),
s.append(this.note);let u={lifetime:this.lifetime,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(d,p)=>this.
set(d,p),release:()=>this.release()},m=(d,p)=>{let C=B(o[d.kind],d.kind)(d,u);return p.append(C.node),C};this.blocks=[...n.
beside.map(d=>m(d,l)),...n.below.map(d=>m(d,c))],this.root.append(s,l,c,this.spoken),e.parent.append(this.root),this.lifetime.
onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),ye(this.lifetime,()=>this.draw())}lifetime;note=a(
"div",{class:"note",role:"status"});spoken=a("div",{class:"unseen","aria-live":"polite"});root=a("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let e=re(this.root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let o=this.panel.groups[e.name],{signal:r}=this.lifetime;o&&n.append(a("div","heading",o));let i=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},l=a("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=a("input",{type:"\
range",class:"range","aria-label":e.label,...s}),u=a("div","input",a("label",{for:i},e.label),l,c);e.colour&&u.style.setProperty(
"--input",R(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let p=l.valueAsNumber;Number.isFinite(p)&&p===this.nearest(e,p)&&this.set(
e.name,p)},d=()=>{this.setTyped({input:e,typed:l,range:c},l.valueAsNumber),this.release(0)};return l.addEventListener("i\
nput",m,{signal:r}),l.addEventListener("change",d,{signal:r}),n.append(u),{input:e,typed:l,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,f(n,e.atMost)):e.high}nearest(e,n,o=this.echo.value){let r=this.limit(e,o),i=J(n,
e.low,r);return Math.min(e.low+Math.round((i-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(e,o):f(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,l=r?`${o} became ${w(i)}`:`\
the field was empty, so ${w(i)} stays`,c=`allowed is ${e.low} to ${w(this.limit(e))}${s}`;b(this.note,i===o?"":`${e.label}\
: ${c}; ${l}.`),this.set(e.name,i),n.value=String(i),this.refresh()}set(e,n){let o=B(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(o,n),i={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,f(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let e=re(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=f(n,o.name),l=String(this.limit(o));i.max=l,r.max=l,i.value=String(s),
i.setAttribute("aria-valuetext",w(s));let c=r.valueAsNumber;(r!==e||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>b(this.spoken,z(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{scheme:n}=this.
panel,o=this.numbers=ke(this.panel.numbers,e);if(n){let[r,i]=n.colours[String(e[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.dataset.drawn=String(
this.drawings+=1)}};var ee=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new de(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let o=new ResizeObserver(n);o.observe(e),this.onEnd(()=>o.disconnect())}},de=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){e();return}this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var me=class extends ee{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}setState(e,n){this.ended||this.#e.setStateValue(e,n)}trigger(e,n){
this.ended||this.#e.setTriggerValue(e,n)}};function _e(t){return Ot(t,e=>e[0])}function Ot(t,e){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
l=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(u){throw c(),
u}return()=>{s.calls===l&&c()}};function o(r){let i=new me(r);try{let s={host:i,component:t(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var kn=_e(t=>new Q(t));export{kn as default};
