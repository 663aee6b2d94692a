// Made from frontend/ by `npm run build`.
var nt="http://www.w3.org/2000/svg";function S(t,e){for(let[n,i]of Object.entries(e))i===!1||i===null||i===void 0?t.removeAttribute(
n):t.setAttribute(n,i===!0?"":String(i))}function l(t,e="",...n){let i=document.createElement(t);return typeof e!="strin\
g"?S(i,e):e&&(i.className=e),i.append(...n.filter(r=>r!=="")),i}function g(t,e={},...n){let i=document.createElementNS(nt,
t);return S(i,e),i.append(...n.filter(r=>r!=="")),i}function b(t,e){t.textContent!==e&&(t.textContent=e)}function oe(t){
let e=t.getRootNode(),n=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return n instanceof HTMLElement?
n:null}function Y(t,e,n){return Math.min(Math.max(t,e),n)}function N(t,e="value"){if(t==null)throw new Error(`the ${e} i\
s missing`);return t}function ie(t){return N(t.getContext("2d"),"canvas's pen")}var J=class t{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${t.#r+=1}`}}static ofPage(e){let n=window,
i=n.inceptionEchoes??={};return i[e]??=new t}};var rt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],ot=4,xe=["bytes","KiB","MiB","GiB"];function it(t){let[e="0",n="\
0"]=String(t).split("e"),[i="0",r=""]=e.split(".");return{digits:BigInt(i+r),places:r.length-Number(n)}}function k(t,e,n){
let{digits:i,places:r}=it(Math.abs(t)),o=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(e),a=(2n*i*o+
s)/(2n*s);return t<0?-a:a}var st=t=>t.replace(/\B(?=(\d{3})+$)/g,",");function G(t,e,n=!0){let i=String(t<0n?-t:t).padStart(
e+1,"0"),r=i.slice(0,i.length-e),o=i.slice(i.length-e);return`${t<0n?"-":""}${n?st(r):r}${e?`.${o}`:""}`}function ye(t,e=0){
return Number.isFinite(t)?G(k(t,1,e),e):String(t)}function at(t,e,n){let i=o=>Number(k(Math.abs(t),e,o))/10**o,r=n;return i(
r)>=10&&(r=Math.min(1,r)),i(r)>=100&&(r=0),{text:G(k(t,e,r),r),rounded:i(r)}}var w=t=>ye(t);function K(t){if(!Number.isFinite(
t))return String(t);if(k(Math.abs(t),1,0)<BigInt(1e4))return w(t);for(let[e,n,i]of rt){let{text:r,rounded:o}=at(t,e,i);if(o<
1e3||n==="T")return`${r} ${n}`}return w(t)}function we(t){if(!Number.isFinite(t))return`${t}×`;let e=2;return k(t,1,2)>=
1000n&&(e=1),k(t,1,1)>=1000n&&(e=0),`${G(k(t,1,e),e,!1)}×`}function Ee(t){if(!Number.isFinite(t))return`${t} %`;let e=k(
t,1,3);return e>=1000n?`${G(k(t,1,2),0,!1)} %`:`${G(e,1,!1)} %`}var lt=t=>t<1?`${Ee(t)} of`:we(t),ct=t=>ye(t,1);function ut(t){
if(!Number.isFinite(t))return String(t);let e=Number(k(t,1,0))*ot;for(let[n,i]of xe.entries()){let r=n?1:0,o=k(e,1024**n,
r);if(n===xe.length-1||(o<0n?-o:o)<1024n*10n**BigInt(r))return`${G(o,r)} ${i}`}return w(e)}var Me={exact:w,count:K,ratio:we,
against:lt,one:ct,percent:Ee,memory:ut};function f(t,e){let n=t[e];if(n===void 0)throw new Error(`there is no number "${e}"`);return n}function se(t,e){let n=0;
for(let[i,r]of t.terms){let o=i;for(let s of r)o*=f(e,s);n+=o}return n}function ae(t,e){return"terms"in t?se(t,e):se(t.over,
e)/se(t.under,e)}function Se(t,e){let n={...e};for(let[i,r]of Object.entries(t))n[i]=ae(r,e);return n}function q(t,e,n,i=()=>{}){let{signal:r}=t,o=null,s=!1,a=d=>{e.setPointerCapture(d.pointerId),s=!0,n(d)},c=d=>{!d.isPrimary||
d.button!==0||(o=d,s=!1,d.pointerType!=="touch"&&a(d))},u=d=>{d.pointerId===o?.pointerId&&(s?n(d):dt(o,d)&&a(d))},p=d=>{
d.pointerId===o?.pointerId&&(!s&&mt(o,d)<=8&&a(d),m(d))},m=d=>{d.pointerId===o?.pointerId&&(o=null,s&&i(),s=!1)},h=(d,M)=>{
e.addEventListener(d,M,{signal:r})};h("pointerdown",c),h("pointermove",u),h("pointerup",p),h("pointercancel",m)}var mt=(t,e)=>Math.
hypot(e.clientX-t.clientX,e.clientY-t.clientY);function dt(t,e){let n=Math.abs(e.clientX-t.clientX);return n>8&&n>Math.abs(
e.clientY-t.clientY)}var Te=16;function ke(t,e){let n=l("span","cover");return q(t,n,o=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=pt(
e,o.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,n)}function pt(t,e){let n=t.getBoundingClientRect(),
i=Math.max(1,n.width-Te),[r,o,s]=[Number(t.min),Number(t.max),Number(t.step)||1],a=Y((e-n.left-Te/2)/i,0,1)*(o-r);return r+
Math.round(a/s)*s}var ht={"<":(t,e)=>t<e,"<=":(t,e)=>t<=e,"==":(t,e)=>t===e,">=":(t,e)=>t>=e,">":(t,e)=>t>e};function E(t,e){return t.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,i,r)=>(r?Me[r]:w)(f(e,i)))}function Z(t,e){return E(t.replaceAll(":count}",":exact}"),e)}function X(t,e){
let n=([r,o,s])=>ht[o](f(e,r),typeof s=="string"?f(e,s):s),i=t.find(r=>r.when.every(n));return i?E(i.text,e):""}var $=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--neutral)";function le(t){let e=l("span","chip");return e.style.background=
$(t),e}function Le(t,e){let n=l("b","",t);return{node:l("span","factor",n,l("i","",e)),value:n}}function ft(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(l("span","part")),n]))}function gt(t,e,n){let i=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(t.terms??[]).flatMap((r,o)=>{o&&e.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&e.append(Le(
String(r.coefficient),"").node),r.factors.map((a,c)=>{let u=i.get(a)??[a],p=s[a]=(s[a]??-1)+1;(c||r.coefficient!==1)&&e.
append("·");let{node:m,value:h}=Le("",u[Math.min(p,u.length-1)]??"");return e.append(m),[h,a]})})}function Ne(t,e){let n=l(
"div","formula"),i=t.rows.map(o=>{let s=le(o.colour),a=l("span","body"),c=l("strong","result"),u=l("span","after"),p=o.sum?
ft(o.sum,a):gt(o,a,e),m=l("span","right","= ",c);return n.append(l("div","row",s,a,m,u)),{row:o,label:s,factors:p,result:c,
after:u}});return{node:n,update:o=>{for(let{row:s,label:a,factors:c,result:u,after:p}of i){b(a,E(s.label,o));for(let[m,h]of c)
b(m,w(f(o,h)));b(u,w(f(o,s.number))),b(p,X(s.after??[],o))}}}}function Be(t){let e=l("div","tiles"),n=t.items.map(r=>{let o=l(
"strong"),s=l("div","tile",l("span","",r.label),o,l("span","",r.unit));return s.style.borderColor=$(r.colour),e.append(s),
{item:r,value:o}});return{node:e,update:r=>{for(let{item:o,value:s}of n)b(s,E(o.text,r)),s.title=Z(o.text,r)}}}function Ce(t){
let e=l("table","",l("caption","",t.caption)),n=l("div","scroll",e),i=e.createTHead().insertRow(),r=e.createTBody();i.append(
...["",...t.columns].map(c=>l("th",{scope:"col"},c)));let o=[],s=[];for(let c of t.rows){let u=r.insertRow(),p=le(c.colour);
u.append(l("th",{scope:"row"},p)),o.push([p,c.label]);for(let m of c.cells)s.push([u.insertCell(),m])}return{node:n,update:c=>{
for(let[u,p]of o)b(u,E(p,c));for(let[u,p]of s)b(u,E(p,c)),u.title=Z(p,c)}}}var bt=.09;function $e(t){let e=l("figure","b\
ars",l("figcaption","title",t.title)),n=t.rows.map(r=>{let o=l("span","name"),s=l("div","track"),a=l("span","end"),c=r.segments.
map(u=>{let p=s.appendChild(l("div","segment"));return p.style.background=$(u.colour),{segment:u,part:p}});return e.append(
l("div","bar",o,s,a)),{row:r,label:o,segments:c,end:a}});return{node:e,update:r=>{let o=n.map(({row:a})=>a.segments.reduce(
(c,u)=>c+f(r,u.number),0)),s=Math.max(1,...o);for(let{row:a,label:c,segments:u,end:p}of n){b(c,E(a.label,r)),b(p,E(a.text,
r)),p.title=Z(a.text,r);for(let{segment:m,part:h}of u){let d=f(r,m.number),M=E(m.label,r);h.style.width=`${100*d/s}%`,h.
title=`${M}: ${w(d)} ${t.unit}`,b(h,d/s>bt?M:"")}}}}}function Re(t){let e=l("div","track"),n=l("figcaption","after"),i=l(
"figure","ruler",l("div","title",t.title),e,n),r=t.segments.map(s=>{let a=l("b"),c=l("span"),u=l("div","segment",a,c);return u.
style.background=$(s.colour),e.append(u),{segment:s,part:u,name:a,range:c}});return{node:i,update:s=>{let a=0;for(let{segment:c,
part:u,name:p,range:m}of r){let h=f(s,c.number),d=E(c.label,s),M=h===1?`${a}`:`${a}–${a+h-1}`;u.style.flexGrow=String(
h),u.title=`${d}: channels ${M}`,b(p,d),b(m,M),m.hidden=u.clientWidth>0&&m.scrollWidth>u.clientWidth,a+=h}b(n,E(t.total,
s))}}}function Pe(t){let e=l("p","says");return{node:e,update:i=>b(e,t.sentences.map(r=>X(r,i)).join(" "))}}function Fe(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var vt=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Ae=2;function xt(t){if(!t.startsWith("color("))return t;let e=ie(l("canvas",{width:1,
height:1}));return e.fillStyle=t,e.fillRect(0,0,1,1),`rgb(${[...e.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var yt=t=>getComputedStyle(
t).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function wt(t){let e=t.cloneNode(!0),n=[...t.querySelectorAll(
"*")],{width:i,height:r}=t.viewBox.baseVal;return[...e.querySelectorAll("*")].forEach((o,s)=>{let a=n[s];if(!a)return;let c=getComputedStyle(
a);for(let u of vt)o.style.setProperty(u,xt(c.getPropertyValue(u)))}),S(e,{width:i,height:r}),e.prepend(g("rect",{width:"\
100%",height:"100%",fill:yt(t)})),new XMLSerializer().serializeToString(e)}var He=t=>`data:image/svg+xml,${encodeURIComponent(
wt(t))}`;function Ie(t,e){l("a",{href:t,download:e}).click()}async function Et(t,e){let n=new Image,{width:i,height:r}=t.
viewBox.baseVal;n.src=He(t),await n.decode();let o=l("canvas",{width:Ae*i,height:Ae*r});ie(o).drawImage(n,0,0,o.width,o.
height),Ie(o.toDataURL("image/png"),`${e}.png`)}function De(t,e,n,i){let r=l("button",{type:"button",class:"save",title:n,"aria-label":n},e);return r.addEventListener("\
click",i,{signal:t.signal}),r}function Oe(t,e,n){return l("span","saves",De(t,"SVG","Save this drawing as SVG",()=>Ie(He(
e),`${n}.svg`)),De(t,"PNG","Save this drawing as PNG",()=>void Et(e,n)))}var T=58,P=14,ce=20,F=38,B=250,Mt=48,St=290;function Ve(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),r=i*([1,2,5].find(
s=>s*i>=n)??10),o=[];for(let s=0;s<=t*1.0001;s+=r)o.push(s);return o}function Q(t,[e,n,i],r){S(t,{x:e,y:n,"text-anchor":i}),
b(t,r)}var Tt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,kt=(t,e)=>t.x>=e.x&&t.y>=e.y&&
t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Lt(t,e,n,i,r){let o=r.map(a=>a.getBBox()),s=n.find(a=>{Q(t,
a,e);let c=t.getBBox();return kt(c,i)&&!o.some(u=>Tt(c,u))});Q(t,s??N(n[0]),e)}function Ge(t,e){let n=g("svg",{role:"img"}),
i=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),o=n.appendChild(g("g")),s=l("figcaption","legend"),a=l("f\
igure","curve",l("div","title",t.title),n,s),c=o.appendChild(g("rect",{class:"beyond"})),u=t.layers.map(v=>{let C=r.appendChild(
g("path")),x=l("span","swatch"),L=l("span");return C.style.fill=x.style.background=$(v.colour),s.append(l("span","entry",
x,L)),{layer:v,area:C,label:L}}),p=o.appendChild(g("line",{class:"direct"})),m=o.appendChild(g("text",{class:"note"})),h=o.
appendChild(g("line",{class:"mark"})),d=o.appendChild(g("text",{class:"note"})),M=o.appendChild(g("line",{class:"drop"})),
We=o.appendChild(g("circle",{class:"point",r:6})),Xe=o.appendChild(g("text",{class:"note strong"}));s.append(Oe(e.lifetime,
n,"cost-curve"));let j=N(e.inputs.find(v=>v.name===t.x),"curve's input"),R={wide:600,xMax:1};je();function je(){let v=C=>{
let x=n.getBoundingClientRect(),L=R.wide*(C.clientX-x.left)/x.width;e.set(t.x,Math.round((L-T)/(R.wide-T-P)*R.xMax))};q(
e.lifetime,n,v,()=>e.release())}function ze(){let v=Math.min(Mt,R.xMax);return Array.from({length:v+1},(C,x)=>{let L=R.xMax*
x/v,z={...e.values(),[t.x]:L},A=[0];for(let{layer:_}of u){let D=N(e.expressions[_.number],_.number);A.push(N(A.at(-1))+ae(
D,z))}return[L,A]})}return{node:a,update:v=>{let C=Fe(),x=R.wide=Math.max(280,(a.clientWidth||600)/C),L=R.xMax=j.atMost?
f(v,j.atMost):j.high,z=ze(),A=f(v,t.line.number),_=1.1*Math.max(A,z.at(-1)?.[1].at(-1)??0),D=y=>T+(x-T-P)*y/L,H=y=>B-F-(B-
ce-F)*y/_;S(n,{width:x*C,height:B*C,viewBox:`0 0 ${x} ${B}`});let pe={"text-anchor":"middle"};i.replaceChildren(...Ve(_,
4).flatMap(y=>[g("line",{x1:T,x2:x-P,y1:H(y),y2:H(y)}),g("text",{x:T-6,y:H(y)+4,"text-anchor":"end"},y?K(y):"0")]),...Ve(
L,6).map(y=>g("text",{x:D(y),y:B-F+16,...pe},w(y))),g("text",{x:(T+x-P)/2,y:B-4,...pe},t.xLabel),g("text",{x:4,y:12},t.yLabel)),
u.forEach(({layer:y,area:W,label:re},be)=>{let ve=Qe=>z.map(([et,tt])=>`${D(et)},${H(N(tt[Qe]))}`);W.setAttribute("d",`M${[
...ve(be+1),...ve(be).reverse()].join("L")}Z`),b(re,E(y.label,v))});let I=H(A),O=D(f(v,t.mark.number));S(p,{x1:T,y1:I,x2:x-
P,y2:I}),Q(m,[T+6,I-6,"start"],E(t.line.text,v)),S(h,{x1:O,y1:I,x2:O,y2:B-F});let Ue=O-T>St;Q(d,Ue?[O-6,I-6,"end"]:[x-P,
12,"end"],E(t.mark.text,v)),S(c,{x:O,y:ce,width:Math.max(0,x-P-O),height:B-ce-F});let he=f(v,t.x),ne=u.reduce((y,{layer:W})=>y+
f(v,W.number),0),V=D(he),U=H(ne);S(We,{cx:V,cy:U}),S(M,{x1:V,y1:U,x2:V,y2:B-F});let Ye=U<I+16?[22,38,54,-8]:[-8,22,38,-24],
fe=[V+11,0,"start"],ge=[V-11,0,"end"],Je=V>x*.6?[ge,fe]:[fe,ge],Ke=Ye.flatMap(y=>Je.map(([W,,re])=>[W,U+y,re])),qe={x:T,
y:0,width:x-T,height:B-F};Lt(Xe,K(ne),Ke,qe,[m,d]);let Ze=[E(t.line.text,v),E(t.mark.text,v),`${j.label} ${he}: ${w(ne)}`];
n.setAttribute("aria-label",`${t.title}: ${Ze.join("; ")}`)}}}var Nt=150,Bt=500,Ct={formula:Ne,tiles:Be,curve:Ge,table:Ce,bars:$e,ruler:Re,text:Pe},ee=class{constructor(e,n={}){this.
host=e;this.makers={...Ct,...n},this.sending=e.delayed(Nt)}echo=new J;sending;makers;built="";view=null;update({told:e,...n}){
let i=this.echo.hear(e)==="decided";i&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){this.
built=r;let o=this.view?.end();this.view=new ue(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
o&&this.view.focus(o)}else i&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},ue=class{constructor(e,n,i,r,o){this.echo=r;this.release=
o;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Bt);let s=l("div","inputs"),a=l("div","beside"),c=l("div","below");this.rows=n.inputs.map(m=>this.makeInput(m,s)),
s.append(this.note);let u={lifetime:this.lifetime,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(m,h)=>this.
set(m,h),release:()=>this.release()},p=(m,h)=>{let M=N(i[m.kind],m.kind)(m,u);return h.append(M.node),M};this.blocks=[...n.
beside.map(m=>p(m,a)),...n.below.map(m=>p(m,c))],this.root.append(s,a,c,this.spoken),e.parent.append(this.root),this.lifetime.
onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw())}lifetime;note=l("div",{class:"note",role:"\
status"});spoken=l("div",{class:"unseen","aria-live":"polite"});root=l("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let e=oe(this.root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:r}=this.lifetime;i&&n.append(l("div","heading",i));let o=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},a=l("input",{type:"number",class:"typed",id:o,inputmode:"numeric",...s}),c=l("input",{type:"\
range",class:"range","aria-label":e.label,...s}),u=l("div","input",l("label",{for:o},e.label),a,ke(this.lifetime,c));e.colour&&
u.style.setProperty("--input",$(e.colour)),c.addEventListener("input",()=>this.set(e.name,c.valueAsNumber),{signal:r}),c.
addEventListener("change",()=>this.release(),{signal:r});let p=()=>{let h=a.valueAsNumber;Number.isFinite(h)&&h===this.nearest(
e,h)&&this.set(e.name,h)},m=()=>{this.setTyped({input:e,typed:a,range:c},a.valueAsNumber),this.release(0)};return a.addEventListener(
"input",p,{signal:r}),a.addEventListener("change",m,{signal:r}),n.append(u),{input:e,typed:a,range:c}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,f(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){let r=this.limit(e,i),o=Y(n,
e.low,r);return Math.min(e.low+Math.round((o-e.low)/e.step)*e.step,r)}setTyped({input:e,typed:n},i){let r=Number.isFinite(
i),o=r?this.nearest(e,i):f(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,a=r?`${i} became ${w(o)}`:`\
the field was empty, so ${w(o)} stays`,c=`allowed is ${e.low} to ${w(this.limit(e))}${s}`;b(this.note,o===i?"":`${e.label}\
: ${c}; ${a}.`),this.set(e.name,o),n.value=String(o),this.refresh()}set(e,n){let i=N(this.panel.inputs.find(s=>s.name===
e),e),r=this.wanted[e]=this.nearest(i,n),o={...this.echo.value,[e]:r};for(let s of this.panel.inputs)s.atMost&&(o[s.name]=
this.nearest(s,f(this.wanted,s.name),o));this.echo.choose(o),this.schedule()}refresh(){let e=oe(this.root),n=this.echo.value;
for(let{input:i,typed:r,range:o}of this.rows){let s=f(n,i.name),a=String(this.limit(i));o.max=a,r.max=a,o.value=String(s),
o.setAttribute("aria-valuetext",w(s));let c=r.valueAsNumber;(r!==e||c===this.wanted[i.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>b(this.spoken,X(this.panel.summary,this.numbers??{})))}draw(){let e=this.echo.value,{scheme:n}=this.
panel,i=this.numbers=Se(this.panel.numbers,e);if(n){let[r,o]=n.colours[String(e[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",o)}for(let r of this.blocks)r.update(i);this.root.dataset.drawn=String(
this.drawings+=1)}};var te=class t{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new t;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,n){let i=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",i)},r=setTimeout(()=>{i(),n()},e);return this.signal.addEventListener("abort",i),i}delayed(e){
return new me(this,e)}atFrame(e){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,e()})}}onResize(e,n){let i=new ResizeObserver(n);i.observe(e),this.onEnd(()=>i.disconnect())}},me=class{constructor(e,n){
this.lifetime=e;this.milliseconds=n}#e=null;get waiting(){return this.#e!==null}ask(e,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){e();return}this.#e=this.lifetime.after(n,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var de=class extends te{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let n of e)n.remove()})}setState(e,n){this.ended||this.#e.setStateValue(e,n)}trigger(e,n){
this.ended||this.#e.setTriggerValue(e,n)}};function _e(t){return $t(t,e=>e[0])}function $t(t,e){let n=new WeakMap;return r=>{let o=r.parentElement,s=n.get(o)??i(r),
a=s.calls+=1,c=()=>{n.get(o)===s&&n.delete(o),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(u){throw c(),
u}return()=>{s.calls===a&&c()}};function i(r){let o=new de(r);try{let s={host:o,component:t(o),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw o.end(),s}}}var kn=_e(t=>new ee(t));export{kn as default};
