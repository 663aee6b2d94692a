// Made from frontend/ by `npm run build`.
var ue="http://www.w3.org/2000/svg";function P(e,t){for(let[n,i]of Object.entries(t))i===!1||i===null||i===void 0?e.removeAttribute(
n):e.setAttribute(n,i===!0?"":String(i))}function a(e,t="",...n){let i=document.createElement(e);return typeof t!="strin\
g"?P(i,t):t&&(i.className=t),i.append(...n.filter(r=>r!=="")),i}function g(e,t={},...n){let i=document.createElementNS(ue,
e);return P(i,t),i.append(...n.filter(r=>r!=="")),i}function S(e,t){e.textContent!==t&&(e.textContent=t)}function ft(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function rt(e,t,n){return Math.min(Math.max(e,t),n)}function I(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function gt(e){return I(e.getContext("2d"),"canvas's pen")}var ot=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,i=n.inceptionEchoes??={};return i[t]??=new e}};var me=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],pe=4,Ct=["bytes","KiB","MiB","GiB"];function de(e){let[t="0",n="\
0"]=String(e).split("e"),[i="0",r=""]=t.split(".");return{digits:BigInt(i+r),places:r.length-Number(n)}}function V(e,t,n){
let{digits:i,places:r}=de(Math.abs(e)),o=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),l=(2n*i*o+
s)/(2n*s);return e<0?-l:l}var he=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function q(e,t,n=!0){let i=String(e<0n?-e:e).padStart(
t+1,"0"),r=i.slice(0,i.length-t),o=i.slice(i.length-t);return`${e<0n?"-":""}${n?he(r):r}${t?`.${o}`:""}`}function Rt(e,t=0){
return Number.isFinite(e)?q(V(e,1,t),t):String(e)}function fe(e,t,n){let i=o=>Number(V(Math.abs(e),t,o))/10**o,r=n;return i(
r)>=10&&(r=Math.min(1,r)),i(r)>=100&&(r=0),{text:q(V(e,t,r),r),rounded:i(r)}}var M=e=>Rt(e);function it(e){if(!Number.isFinite(
e))return String(e);if(V(Math.abs(e),1,0)<BigInt(1e4))return M(e);for(let[t,n,i]of me){let{text:r,rounded:o}=fe(e,t,i);if(o<
1e3||n==="T")return`${r} ${n}`}return M(e)}function Pt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return V(e,1,2)>=
1000n&&(t=1),V(e,1,1)>=1000n&&(t=0),`${q(V(e,1,t),t,!1)}×`}function At(e){if(!Number.isFinite(e))return`${e} %`;let t=V(
e,1,3);return t>=1000n?`${q(V(e,1,2),0,!1)} %`:`${q(t,1,!1)} %`}var ge=e=>e<1?`${At(e)} of`:Pt(e),be=e=>Rt(e,1);function xe(e){
if(!Number.isFinite(e))return String(e);let t=Number(V(e,1,0))*pe;for(let[n,i]of Ct.entries()){let r=n?1:0,o=V(t,1024**n,
r);if(n===Ct.length-1||(o<0n?-o:o)<1024n*10n**BigInt(r))return`${q(o,r)} ${i}`}return M(t)}var Vt={exact:M,count:it,ratio:Pt,
against:ge,one:be,percent:At,memory:xe};function v(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function bt(e,t){let n=0;
for(let[i,r]of e.terms){let o=i;for(let s of r)o*=v(t,s);n+=o}return n}function xt(e,t){return"terms"in e?bt(e,t):bt(e.over,
t)/bt(e.under,t)}function It(e,t){let n={...t};for(let[i,r]of Object.entries(e))n[i]=xt(r,t);return n}function st(e,t,n,i=()=>{}){let{signal:r}=e,o=null,s=!1,l=c=>{t.setPointerCapture(c.pointerId),s=!0,n(c)},u=c=>{!c.isPrimary||
c.button!==0||(o=c,s=!1,c.pointerType!=="touch"&&l(c))},m=c=>{c.pointerId===o?.pointerId&&(s?n(c):ye(o,c)&&l(c))},p=c=>{
c.pointerId===o?.pointerId&&(!s&&ve(o,c)<=8&&l(c),d(c))},d=c=>{c.pointerId===o?.pointerId&&(o=null,s&&i(),s=!1)},f=(c,h)=>{
t.addEventListener(c,h,{signal:r})};f("pointerdown",u),f("pointermove",m),f("pointerup",p),f("pointercancel",d)}var ve=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function ye(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Ft=16;function Dt(e,t){let n=a("span","cover");return st(e,n,o=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=
we(t,o.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),a("span","track",t,n)}function we(e,t){let n=e.getBoundingClientRect(),
i=Math.max(1,n.width-Ft),[r,o,s]=[Number(e.min),Number(e.max),Number(e.step)||1],l=rt((t-n.left-Ft/2)/i,0,1)*(o-r);return r+
Math.round(l/s)*s}var Ee={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function L(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,i,r)=>(r?Vt[r]:M)(v(t,i)))}function at(e,t){return L(e.replaceAll(":count}",":exact}"),t)}function Q(e,t){
let n=([r,o,s])=>Ee[o](v(t,r),typeof s=="string"?v(t,s):s),i=e.find(r=>r.when.every(n));return i?L(i.text,t):""}var H=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function tt(e){let t=a("span","chip");return t.style.background=
H(e),t}function Ot(e,t){let n=a("b","",e);return{node:a("span","factor",n,a("i","",t)),value:n}}function Se(e,t){return e.map((n,i)=>(i&&
t.append(" + "),[t.appendChild(a("span","part")),n]))}function Te(e,t,n){let i=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,o)=>{o&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(Ot(
String(r.coefficient),"").node),r.factors.map((l,u)=>{let m=i.get(l)??[l],p=s[l]=(s[l]??-1)+1;(u||r.coefficient!==1)&&t.
append("·");let{node:d,value:f}=Ot("",m[Math.min(p,m.length-1)]??"");return t.append(d),[f,l]})})}function Ht(e,t){let n=a(
"div","formula"),i=e.rows.map(o=>{let s=tt(o.colour),l=a("span","body"),u=a("strong","result"),m=a("span","after"),p=o.sum?
Se(o.sum,l):Te(o,l,t),d=a("span","right","= ",u);return n.append(a("div","row",s,l,d,m)),{row:o,label:s,factors:p,result:u,
after:m}});return{node:n,update:o=>{for(let{row:s,label:l,factors:u,result:m,after:p}of i){S(l,L(s.label,o));for(let[d,f]of u)
S(d,M(v(o,f)));S(m,M(v(o,s.number))),S(p,Q(s.after??[],o))}}}}function Gt(e){let t=a("div","tiles"),n=e.items.map(r=>{let o=a(
"strong"),s=a("div","tile",a("span","",r.label),o,a("span","",r.unit));return s.style.borderColor=H(r.colour),t.append(s),
{item:r,value:o}});return{node:t,update:r=>{for(let{item:o,value:s}of n)S(s,L(o.text,r)),s.title=at(o.text,r)}}}function _t(e){
let t=a("table","",a("caption","",e.caption)),n=a("div","scroll",t),i=t.createTHead().insertRow(),r=t.createTBody();i.append(
...["",...e.columns].map(u=>a("th",{scope:"col"},u)));let o=[],s=[];for(let u of e.rows){let m=r.insertRow(),p=tt(u.colour);
m.append(a("th",{scope:"row"},p)),o.push([p,u.label]);for(let d of u.cells)s.push([m.insertCell(),d])}return{node:n,update:u=>{
for(let[m,p]of o)S(m,L(p,u));for(let[m,p]of s)S(m,L(p,u)),m.title=at(p,u)}}}var Me=.09;function jt(e){let t=a("figure","\
bars",a("figcaption","title",e.title)),n=e.rows.map(r=>{let o=a("span","name"),s=a("div","track"),l=a("span","end"),u=r.
segments.map(m=>{let p=s.appendChild(a("div","segment"));return p.style.background=H(m.colour),{segment:m,part:p}});return t.
append(a("div","bar",o,s,l)),{row:r,label:o,segments:u,end:l}});return{node:t,update:r=>{let o=n.map(({row:l})=>l.segments.
reduce((u,m)=>u+v(r,m.number),0)),s=Math.max(1,...o);for(let{row:l,label:u,segments:m,end:p}of n){S(u,L(l.label,r)),S(p,
L(l.text,r)),p.title=at(l.text,r);for(let{segment:d,part:f}of m){let c=v(r,d.number),h=L(d.label,r);f.style.width=`${100*
c/s}%`,f.title=`${h}: ${M(c)} ${e.unit}`,S(f,c/s>Me?h:"")}}}}}function Wt(e){let t=a("div","track"),n=a("figcaption","af\
ter"),i=a("figure","ruler",a("div","title",e.title),t,n),r=e.segments.map(s=>{let l=a("b"),u=a("span"),m=a("div","segmen\
t",l,u);return m.style.background=H(s.colour),t.append(m),{segment:s,part:m,name:l,range:u}});return{node:i,update:s=>{let l=0;
for(let{segment:u,part:m,name:p,range:d}of r){let f=v(s,u.number),c=L(u.label,s),h=f===1?`${l}`:`${l}–${l+f-1}`;m.style.
flexGrow=String(f),m.title=`${c}: channels ${h}`,S(p,c),S(d,h),d.hidden=m.clientWidth>0&&d.scrollWidth>m.clientWidth,l+=
f}S(n,L(e.total,s))}}}function Xt(e){let t=a("p","says");return{node:t,update:i=>S(t,e.sentences.map(r=>Q(r,i)).join(" "))}}function lt(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var Le=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],zt=2;function ke(e){if(!e.startsWith("color("))return e;let t=gt(a("canvas",{width:1,
height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ne=e=>getComputedStyle(
e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function $e(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll(
"*")],{width:i,height:r}=e.viewBox.baseVal;return[...t.querySelectorAll("*")].forEach((o,s)=>{let l=n[s];if(!l)return;let u=getComputedStyle(
l);for(let m of Le)o.style.setProperty(m,ke(u.getPropertyValue(m)))}),P(t,{width:i,height:r}),t.prepend(g("rect",{width:"\
100%",height:"100%",fill:Ne(e)})),new XMLSerializer().serializeToString(t)}var Kt=e=>`data:image/svg+xml,${encodeURIComponent(
$e(e))}`;function Ut(e,t){a("a",{href:e,download:t}).click()}async function Be(e,t){let n=new Image,{width:i,height:r}=e.
viewBox.baseVal;n.src=Kt(e),await n.decode();let o=a("canvas",{width:zt*i,height:zt*r});gt(o).drawImage(n,0,0,o.width,o.
height),Ut(o.toDataURL("image/png"),`${t}.png`)}function Yt(e,t,n,i){let r=a("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",i,{signal:e.signal}),r}function ct(e,t,n){return a("span","saves",Yt(e,"SVG","Save this drawing as SVG",()=>Ut(Kt(
t),`${n}.svg`)),Yt(e,"PNG","Save this drawing as PNG",()=>void Be(t,n)))}var A=58,X=14,vt=20,z=38,F=250,Ce=48,Re=290;function Jt(e,t){let n=e/t,i=10**Math.floor(Math.log10(n)),r=i*([1,2,5].find(
s=>s*i>=n)??10),o=[];for(let s=0;s<=e*1.0001;s+=r)o.push(s);return o}function ut(e,[t,n,i],r){P(e,{x:t,y:n,"text-anchor":i}),
S(e,r)}var Pe=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,Ae=(e,t)=>e.x>=t.x&&e.y>=t.y&&
e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function Ve(e,t,n,i,r){let o=r.map(l=>l.getBBox()),s=n.find(l=>{ut(
e,l,t);let u=e.getBBox();return Ae(u,i)&&!o.some(m=>Pe(u,m))});ut(e,s??I(n[0]),t)}function qt(e,t){let n=g("svg",{role:"\
img"}),i=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),o=n.appendChild(g("g")),s=a("figcaption","legend"),
l=a("figure","curve",a("div","title",e.title),n,s),u=o.appendChild(g("rect",{class:"beyond"})),m=e.layers.map(b=>{let k=r.
appendChild(g("path")),T=a("span","swatch"),B=a("span");return k.style.fill=T.style.background=H(b.colour),s.append(a("s\
pan","entry",T,B)),{layer:b,area:k,label:B}}),p=o.appendChild(g("line",{class:"direct"})),d=o.appendChild(g("text",{class:"\
note"})),f=o.appendChild(g("line",{class:"mark"})),c=o.appendChild(g("text",{class:"note"})),h=o.appendChild(g("line",{class:"\
drop"})),x=o.appendChild(g("circle",{class:"point",r:6})),y=o.appendChild(g("text",{class:"note strong"}));s.append(ct(t.
lifetime,n,"cost-curve"));let w=I(t.inputs.find(b=>b.name===e.x),"curve's input"),E={wide:600,xMax:1};N();function N(){let b=k=>{
let T=n.getBoundingClientRect(),B=E.wide*(k.clientX-T.left)/T.width;t.set(e.x,Math.round((B-A)/(E.wide-A-X)*E.xMax))};st(
t.lifetime,n,b,()=>t.release())}function C(){let b=Math.min(Ce,E.xMax);return Array.from({length:b+1},(k,T)=>{let B=E.xMax*
T/b,Y={...t.values(),[e.x]:B},_=[0];for(let{layer:D}of m){let O=I(t.expressions[D.number],D.number);_.push(I(_.at(-1))+xt(
O,Y))}return[B,_]})}return{node:l,update:b=>{let k=lt(),T=E.wide=Math.max(280,(l.clientWidth||600)/k),B=E.xMax=w.atMost?
v(b,w.atMost):w.high,Y=C(),_=v(b,e.line.number),D=1.1*Math.max(_,Y.at(-1)?.[1].at(-1)??0),O=$=>A+(T-A-X)*$/B,j=$=>F-z-(F-
vt-z)*$/D;P(n,{width:T*k,height:F*k,viewBox:`0 0 ${T} ${F}`});let Mt={"text-anchor":"middle"};i.replaceChildren(...Jt(D,
4).flatMap($=>[g("line",{x1:A,x2:T-X,y1:j($),y2:j($)}),g("text",{x:A-6,y:j($)+4,"text-anchor":"end"},$?it($):"0")]),...Jt(
B,6).map($=>g("text",{x:O($),y:F-z+16,...Mt},M($))),g("text",{x:(A+T-X)/2,y:F-4,...Mt},e.xLabel),g("text",{x:4,y:12},e.yLabel)),
m.forEach(({layer:$,area:Z,label:ht},$t)=>{let Bt=ae=>Y.map(([le,ce])=>`${O(le)},${j(I(ce[ae]))}`);Z.setAttribute("d",`M${[
...Bt($t+1),...Bt($t).reverse()].join("L")}Z`),S(ht,L($.label,b))});let K=j(_),U=O(v(b,e.mark.number));P(p,{x1:A,y1:K,x2:T-
X,y2:K}),ut(d,[A+6,K-6,"start"],L(e.line.text,b)),P(f,{x1:U,y1:K,x2:U,y2:F-z});let ee=U-A>Re;ut(c,ee?[U-6,K-6,"end"]:[T-
X,12,"end"],L(e.mark.text,b)),P(u,{x:U,y:vt,width:Math.max(0,T-X-U),height:F-vt-z});let Lt=v(b,e.x),dt=m.reduce(($,{layer:Z})=>$+
v(b,Z.number),0),J=O(Lt),nt=j(dt);P(x,{cx:J,cy:nt}),P(h,{x1:J,y1:nt,x2:J,y2:F-z});let ne=nt<K+16?[22,38,54,-8]:[-8,22,38,
-24],kt=[J+11,0,"start"],Nt=[J-11,0,"end"],re=J>T*.6?[Nt,kt]:[kt,Nt],oe=ne.flatMap($=>re.map(([Z,,ht])=>[Z,nt+$,ht])),ie={
x:A,y:0,width:T-A,height:F-z};Ve(y,it(dt),oe,ie,[d,c]);let se=[L(e.line.text,b),L(e.mark.text,b),`${w.label} ${Lt}: ${M(
dt)}`];n.setAttribute("aria-label",`${e.title}: ${se.join("; ")}`)}}}var Ie=150,Fe=500,De={formula:Ht,tiles:Gt,curve:qt,table:_t,bars:jt,ruler:Wt,text:Xt},mt=class{constructor(t,n={}){this.
host=t;this.makers={...De,...n},this.sending=t.delayed(Ie)}echo=new ot;sending;makers;built="";view=null;update({told:t,
...n}){let i=this.echo.hear(t)==="decided";i&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let o=this.view?.end();this.view=new yt(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
o&&this.view.focus(o)}else i&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},yt=class{constructor(t,n,i,r,o){this.echo=r;this.release=
o;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Fe);let s=a("div","inputs"),l=a("div","beside"),u=a("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,s)),
s.append(this.note);let m={lifetime:this.lifetime,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(d,f)=>this.
set(d,f),release:()=>this.release()},p=(d,f)=>{let h=I(i[d.kind],d.kind)(d,m);return f.append(h.node),h};this.blocks=[...n.
beside.map(d=>p(d,l)),...n.below.map(d=>p(d,u))],this.root.append(s,l,u,this.spoken),t.parent.append(this.root),this.lifetime.
onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw())}lifetime;note=a("div",{class:"note",role:"\
status"});spoken=a("div",{class:"unseen","aria-live":"polite"});root=a("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let t=ft(this.root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let i=this.panel.groups[t.name],{signal:r}=this.lifetime;i&&n.append(a("div","heading",i));let o=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},l=a("input",{type:"number",class:"typed",id:o,inputmode:"numeric",...s}),u=a("input",{type:"\
range",class:"range","aria-label":t.label,...s}),m=a("div","input",a("label",{for:o},t.label),l,Dt(this.lifetime,u));t.colour&&
m.style.setProperty("--input",H(t.colour)),u.addEventListener("input",()=>this.set(t.name,u.valueAsNumber),{signal:r}),u.
addEventListener("change",()=>this.release(),{signal:r});let p=()=>{let f=l.valueAsNumber;Number.isFinite(f)&&f===this.nearest(
t,f)&&this.set(t.name,f)},d=()=>{this.setTyped({input:t,typed:l,range:u},l.valueAsNumber),this.release(0)};return l.addEventListener(
"input",p,{signal:r}),l.addEventListener("change",d,{signal:r}),n.append(m),{input:t,typed:l,range:u}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,v(n,t.atMost)):t.high}nearest(t,n,i=this.echo.value){let r=this.limit(t,i),o=rt(n,
t.low,r);return Math.min(t.low+Math.round((o-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},i){let r=Number.isFinite(
i),o=r?this.nearest(t,i):v(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,l=r?`${i} became ${M(o)}`:`\
the field was empty, so ${M(o)} stays`,u=`allowed is ${t.low} to ${M(this.limit(t))}${s}`;S(this.note,o===i?"":`${t.label}\
: ${u}; ${l}.`),this.set(t.name,o),n.value=String(o),this.refresh()}set(t,n){let i=I(this.panel.inputs.find(s=>s.name===
t),t),r=this.wanted[t]=this.nearest(i,n),o={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(o[s.name]=
this.nearest(s,v(this.wanted,s.name),o));this.echo.choose(o),this.schedule()}refresh(){let t=ft(this.root),n=this.echo.value;
for(let{input:i,typed:r,range:o}of this.rows){let s=v(n,i.name),l=String(this.limit(i));o.max=l,r.max=l,o.value=String(s),
o.setAttribute("aria-valuetext",M(s));let u=r.valueAsNumber;(r!==t||u===this.wanted[i.name]&&u!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>S(this.spoken,Q(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{scheme:n}=this.
panel,i=this.numbers=It(this.panel.numbers,t);if(n){let[r,o]=n.colours[String(t[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",o)}for(let r of this.blocks)r.update(i);this.root.dataset.drawn=String(
this.drawings+=1)}};var pt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let i=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",i)},r=setTimeout(()=>{i(),n()},t);return this.signal.addEventListener("abort",i),i}delayed(t){
return new wt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let i=new ResizeObserver(n);i.observe(t),this.onEnd(()=>i.disconnect())}},wt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){t();return}this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var Et=class extends pt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}setState(t,n){this.ended||this.#t.setStateValue(t,n)}trigger(t,n){
this.ended||this.#t.setTriggerValue(t,n)}};function Zt(e){return Oe(e,t=>t[0])}function Oe(e,t){let n=new WeakMap;return r=>{let o=r.parentElement,s=n.get(o)??i(r),
l=s.calls+=1,u=()=>{n.get(o)===s&&n.delete(o),s.host.end()};s.host.renew(r);try{s.component.update(t(r.data))}catch(m){throw u(),
m}return()=>{s.calls===l&&u()}};function i(r){let o=new Et(r);try{let s={host:o,component:e(o),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw o.end(),s}}}var W=62,Qt=.34,Tt=.26,He=128,St=16,Ge=34,_e=140,G=2;function et(e,t,n,i,r,o=""){let s=W*i,l=s*Qt,u=s*Tt,m=t-s,p=e+n,d=(...x)=>x.
map(y=>y.join(",")).join(" "),f=d([e,m],[e+l,m-u],[p+l,m-u],[p,m]),c=d([p,m],[p+l,m-u],[p+l,t-u],[p,t]),h=[g("rect",{x:e,
y:m,width:n,height:s,class:"front"}),g("polygon",{points:f,class:"lid"}),g("polygon",{points:c,class:"end"})];if(r)for(let x of h)
x.style.setProperty("--colour",r);return g("g",{class:`slab ${o}`},...h)}function te(e,t){let n=g("svg",{role:"img"}),i=a(
"div","outputs"),r=a("p",`verdict ${e.fits?"":"broken"}`),o=a("figure","slabs",n,r,i,ct(t.lifetime,n,"inception-idea")),
s=e.items.map(c=>{let h=tt(c.colour),x=a("b"),y=a("span","where");h.textContent=c.label;let w=a("div","output",h,x,y,a("\
span","how",c.how));return w.classList.toggle("odd",c.odd),i.append(w),{item:c,size:x,where:y}}),l=c=>{let h=lt(),x=Math.
max(280,(o.clientWidth||640)/h),y=W*Qt,w=W*Tt,E=x-y-3*St-4,N=v(c,e.total),C=He;for(;C<N;)C*=2;let R=E/C,b=B=>v(c,B)*R,k=[
w+W+2,2*(w+W)+46,3*(w+W)+82];P(n,{viewBox:`0 0 ${x} ${k[2]+26}`,width:x*h}),n.replaceChildren(...u(c,k[0],b(e.input),x,y),
...m(k,b),...p(k[1],b),g("text",{x:G,y:k[1]+20,class:"muted"},e.joinText),...d(k[2],b,N*R),...f(c,k[2],R));let T=e.fits?
L(e.says,c):e.error;S(r,T),n.setAttribute("aria-label",T);for(let{item:B,size:Y,where:_}of s){S(Y,L(B.shape,c));let D=v(
c,B.start),O=v(c,B.stop)-1,j=D===O?M(D):`${M(D)}–${M(O)}`;S(_,e.fits?`channels ${j}`:B.odd?"does not fit":"")}};function u(c,h,x,y,w){
let E=G+x,N=E+w+10+_e<y,C={x:N?E+w+10:E-8,y:h-W/2+4},R={"text-anchor":N?"start":"end",class:N?"":"inside"};return[et(G,h,
x,1,""),g("text",{...C,...R},L(e.inputText,c))]}function m([c,h],x){let y=G+x(e.input)/2,w=G;return e.items.map(E=>{let N=w+
x(E.depth)/2,C=W*E.share,R=h-C-C*Tt-2;w+=x(E.depth)+St;let b=`M${y},${c} C${y},${c+22} ${N},${c+14} ${N},${R}`;return g(
"path",{class:"wire",d:b})})}function p(c,h){let x=G;return e.items.flatMap(y=>{let w=h(y.depth),E=[et(x,c,w,y.share,y.colour)];
return y.odd&&E.push(et(x,c,w,1,"","ghost")),x+=w+St,E})}function d(c,h,x){let y=G,w=e.items.map(E=>{let N=h(E.depth),C=et(
y,c,N,E.share,E.colour,e.fits?"":"loose");return y+=N,C});return e.fits?w:[...w,et(G,c,x,1,"","ghost")]}function f(c,h,x){
let y=[],w=[0,...e.items.map(N=>v(c,N.stop))],E=-1/0;return w.forEach((N,C)=>{let R=G+N*x,b=C===w.length-1,k=R-E<Ge;if(y.
push(g("line",{x1:R,x2:R,y1:h,y2:h+6,class:"tick"})),!e.fits||k&&!b)return;k&&y.pop();let T=C?b?"end":"middle":"start";y.
push(g("text",{x:R,y:h+19,"text-anchor":T},M(N))),E=R}),y}return{node:o,update:l}}var Xn=Zt(e=>new mt(e,{slabs:te}));export{Xn as default};
