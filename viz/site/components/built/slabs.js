// Made from frontend/ by `npm run build`.
var ue="http://www.w3.org/2000/svg";function F(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function a(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?F(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function g(e,t={},...n){let o=document.createElementNS(ue,
e);return F(o,t),o.append(...n.filter(r=>r!=="")),o}function T(e,t){e.textContent!==t&&(e.textContent=t)}function ht(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function rt(e,t,n){return Math.min(Math.max(e,t),n)}function H(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function ft(e){return H(e.getContext("2d"),"canvas's pen")}var ot=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var de='[data-testid="stMain"]',me='[data-testid="stMainBlockContainer"]',Bt=()=>document.querySelector(me),pe=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function gt(){let e=document.querySelector(de),t=Bt();return e&&
t&&pe()?e.clientHeight-t.offsetHeight:0}function Rt(e,t){let n=e.atFrame(t),o=()=>gt()!==0&&n(),r=Bt();r&&e.onResize(r,o),
window.addEventListener("resize",o,{signal:e.signal})}var he=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],fe=4,At=["bytes","KiB","MiB","GiB"];function ge(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function D(e,t,n){
let{digits:o,places:r}=ge(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),l=(2n*o*i+
s)/(2n*s);return e<0?-l:l}var be=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function Y(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?be(r):r}${t?`.${i}`:""}`}function Ft(e,t=0){
return Number.isFinite(e)?Y(D(e,1,t),t):String(e)}function xe(e,t,n){let o=i=>Number(D(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:Y(D(e,t,r),r),rounded:o(r)}}var L=e=>Ft(e);function it(e){if(!Number.isFinite(
e))return String(e);if(D(Math.abs(e),1,0)<BigInt(1e4))return L(e);for(let[t,n,o]of he){let{text:r,rounded:i}=xe(e,t,o);if(i<
1e3||n==="T")return`${r} ${n}`}return L(e)}function Vt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return D(e,1,2)>=
1000n&&(t=1),D(e,1,1)>=1000n&&(t=0),`${Y(D(e,1,t),t,!1)}×`}function Ot(e){if(!Number.isFinite(e))return`${e} %`;let t=D(
e,1,3);return t>=1000n?`${Y(D(e,1,2),0,!1)} %`:`${Y(t,1,!1)} %`}var ve=e=>e<1?`${Ot(e)} of`:Vt(e),ye=e=>Ft(e,1);function we(e){
if(!Number.isFinite(e))return String(e);let t=Number(D(e,1,0))*fe;for(let[n,o]of At.entries()){let r=n?1:0,i=D(t,1024**n,
r);if(n===At.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${Y(i,r)} ${o}`}return L(t)}var Dt={exact:L,count:it,ratio:Vt,
against:ve,one:ye,percent:Ot,memory:we};function v(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function bt(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=v(t,s);n+=i}return n}function xt(e,t){return"terms"in e?bt(e,t):bt(e.over,
t)/bt(e.under,t)}function Ht(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=xt(r,t);return n}var Ee={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function N(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Dt[r]:L)(v(t,o)))}function st(e,t){return N(e.replaceAll(":count}",":exact}"),t)}function Q(e,t){
let n=([r,i,s])=>Ee[i](v(t,r),typeof s=="string"?v(t,s):s),o=e.find(r=>r.when.every(n));return o?N(o.text,t):""}var I=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function tt(e){let t=a("span","chip");return t.style.background=
I(e),t}function Pt(e,t){let n=a("b","",e);return{node:a("span","factor",n,a("i","",t)),value:n}}function Se(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(a("span","part")),n]))}function Te(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,i)=>{i&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(Pt(
String(r.coefficient),"").node),r.factors.map((l,c)=>{let u=o.get(l)??[l],m=s[l]=(s[l]??-1)+1;(c||r.coefficient!==1)&&t.
append("·");let{node:p,value:y}=Pt("",u[Math.min(m,u.length-1)]??"");return t.append(p),[y,l]})})}function It(e,t){let n=a(
"div","formula"),o=e.rows.map(i=>{let s=tt(i.colour),l=a("span","body"),c=a("strong","result"),u=a("span","after"),m=i.sum?
Se(i.sum,l):Te(i,l,t),p=a("span","right","= ",c);return n.append(a("div","row",s,l,p,u)),{row:i,label:s,factors:m,result:c,
after:u}});return{node:n,update:i=>{for(let{row:s,label:l,factors:c,result:u,after:m}of o){T(l,N(s.label,i));for(let[p,y]of c)
T(p,L(v(i,y)));T(u,L(v(i,s.number))),T(m,Q(s.after??[],i))}}}}function Gt(e){let t=a("div","tiles"),n=e.items.map(r=>{let i=a(
"strong"),s=a("div","tile",a("span","",r.label),i,a("span","",r.unit));return s.style.borderColor=I(r.colour),t.append(s),
{item:r,value:i}});return{node:t,update:r=>{for(let{item:i,value:s}of n)T(s,N(i.text,r)),s.title=st(i.text,r)}}}function _t(e){
let t=a("table","",a("caption","",e.caption)),n=a("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(c=>a("th",{scope:"col"},c)));let i=[],s=[];for(let c of e.rows){let u=r.insertRow(),m=tt(c.colour);
u.append(a("th",{scope:"row"},m)),i.push([m,c.label]);for(let p of c.cells)s.push([u.insertCell(),p])}return{node:n,update:c=>{
for(let[u,m]of i)T(u,N(m,c));for(let[u,m]of s)T(u,N(m,c)),u.title=st(m,c)}}}var Me=.09;function Wt(e){let t=a("figure","\
bars",a("figcaption","title",e.title)),n=e.rows.map(r=>{let i=a("span","name"),s=a("div","track"),l=a("span","end"),c=r.
segments.map(u=>{let m=s.appendChild(a("div","segment"));return m.style.background=I(u.colour),{segment:u,part:m}});return t.
append(a("div","bar",i,s,l)),{row:r,label:i,segments:c,end:l}});return{node:t,update:r=>{let i=n.map(({row:l})=>l.segments.
reduce((c,u)=>c+v(r,u.number),0)),s=Math.max(1,...i);for(let{row:l,label:c,segments:u,end:m}of n){T(c,N(l.label,r)),T(m,
N(l.text,r)),m.title=st(l.text,r);for(let{segment:p,part:y}of u){let d=v(r,p.number),f=N(p.label,r);y.style.width=`${100*
d/s}%`,y.title=`${f}: ${L(d)} ${e.unit}`,T(y,d/s>Me?f:"")}}}}}function jt(e){let t=a("div","track"),n=a("figcaption","af\
ter"),o=a("figure","ruler",a("div","title",e.title),t,n),r=e.segments.map(s=>{let l=a("b"),c=a("span"),u=a("div","segmen\
t",l,c);return u.style.background=I(s.colour),t.append(u),{segment:s,part:u,name:l,range:c}});return{node:o,update:s=>{let l=0;
for(let{segment:c,part:u,name:m,range:p}of r){let y=v(s,c.number),d=N(c.label,s),f=y===1?`${l}`:`${l}–${l+y-1}`;u.style.
flexGrow=String(y),u.title=`${d}: channels ${f}`,T(m,d),T(p,f),p.hidden=u.clientWidth>0&&p.scrollWidth>u.clientWidth,l+=
y}T(n,N(e.total,s))}}}function zt(e){let t=a("p","says");return{node:t,update:o=>T(t,e.sentences.map(r=>Q(r,o)).join(" "))}}function at(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var ke=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],Kt=2;function Le(e){if(!e.startsWith("color("))return e;let t=ft(a("canvas",{width:1,
height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ne=e=>getComputedStyle(
e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Ce(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll(
"*")],{width:o,height:r}=e.viewBox.baseVal;return[...t.querySelectorAll("*")].forEach((i,s)=>{let l=n[s];if(!l)return;let c=getComputedStyle(
l);for(let u of ke)i.style.setProperty(u,Le(c.getPropertyValue(u)))}),F(t,{width:o,height:r}),t.prepend(g("rect",{width:"\
100%",height:"100%",fill:Ne(e)})),new XMLSerializer().serializeToString(t)}var Jt=e=>`data:image/svg+xml,${encodeURIComponent(
Ce(e))}`;function Ut(e,t){a("a",{href:e,download:t}).click()}async function $e(e,t){let n=new Image,{width:o,height:r}=e.
viewBox.baseVal;n.src=Jt(e),await n.decode();let i=a("canvas",{width:Kt*o,height:Kt*r});ft(i).drawImage(n,0,0,i.width,i.
height),Ut(i.toDataURL("image/png"),`${t}.png`)}function qt(e,t,n,o){let r=a("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function lt(e,t,n){return a("span","saves",qt(e,"SVG","Save this drawing as SVG",()=>Ut(Jt(
t),`${n}.svg`)),qt(e,"PNG","Save this drawing as PNG",()=>void $e(t,n)))}var O=58,j=14,vt=20,z=38,Be=250,Re=130,Ae=640,Fe=48,Ve=290;function Xt(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),r=o*
([1,2,5].find(s=>s*o>=n)??10),i=[];for(let s=0;s<=e*1.0001;s+=r)i.push(s);return i}function ct(e,[t,n,o],r){F(e,{x:t,y:n,
"text-anchor":o}),T(e,r)}var Oe=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,De=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function He(e,t,n,o,r){let i=r.map(l=>l.getBBox()),
s=n.find(l=>{ct(e,l,t);let c=e.getBBox();return De(c,o)&&!i.some(u=>Oe(c,u))});ct(e,s??H(n[0]),t)}function Yt(e,t){let n=g(
"svg",{role:"img"}),o=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),i=n.appendChild(g("g")),s=a("figcapti\
on","legend"),l=a("figure","curve",a("div","title",e.title),n,s),c=i.appendChild(g("rect",{class:"beyond"})),u=e.layers.
map(h=>{let M=r.appendChild(g("path")),k=a("span","swatch"),S=a("span");return M.style.fill=k.style.background=I(h.colour),
s.append(a("span","entry",k,S)),{layer:h,area:M,label:S}}),m=i.appendChild(g("line",{class:"direct"})),p=i.appendChild(g(
"text",{class:"note"})),y=i.appendChild(g("line",{class:"mark"})),d=i.appendChild(g("text",{class:"note"})),f=i.appendChild(
g("line",{class:"drop"})),x=i.appendChild(g("circle",{class:"point",r:6})),w=i.appendChild(g("text",{class:"note strong"}));
s.append(lt(t.lifetime,n,"cost-curve"));let E=H(t.inputs.find(h=>h.name===e.x),"curve's input"),b={wide:600,xMax:1,high:Be};
C();function C(){let{signal:h}=t.lifetime,M=!1,k=R=>{let V=n.getBoundingClientRect(),P=b.wide*(R.clientX-V.left)/V.width;
t.set(e.x,Math.round((P-O)/(b.wide-O-j)*b.xMax))},S=()=>{M=!1,t.release()},_=R=>{n.setPointerCapture(R.pointerId),M=!0,k(
R)};n.addEventListener("pointerdown",_,{signal:h}),n.addEventListener("pointermove",R=>M&&k(R),{signal:h}),n.addEventListener(
"pointerup",S,{signal:h}),n.addEventListener("pointercancel",S,{signal:h})}function B(){let h=Math.min(Fe,b.xMax);return Array.
from({length:h+1},(M,k)=>{let S=b.xMax*k/h,_={...t.values(),[e.x]:S},R=[0];for(let{layer:V}of u){let P=H(t.expressions[V.
number],V.number);R.push(H(R.at(-1))+xt(P,_))}return[S,R]})}return{node:l,update:h=>{let M=at(),k=b.wide=Math.max(280,(l.
clientWidth||600)/M),S=b.high=Math.round(rt(b.high+gt()/M,Re,Ae)),_=b.xMax=E.atMost?v(h,E.atMost):E.high,R=B(),V=v(h,e.line.
number),P=1.1*Math.max(V,R.at(-1)?.[1].at(-1)??0),K=$=>O+(k-O-j)*$/_,q=$=>S-z-(S-vt-z)*$/P;F(n,{width:k*M,height:S*M,viewBox:`\
0 0 ${k} ${S}`});let Mt={"text-anchor":"middle"};o.replaceChildren(...Xt(P,4).flatMap($=>[g("line",{x1:O,x2:k-j,y1:q($),
y2:q($)}),g("text",{x:O-6,y:q($)+4,"text-anchor":"end"},$?it($):"0")]),...Xt(_,6).map($=>g("text",{x:K($),y:S-z+16,...Mt},
L($))),g("text",{x:(O+k-j)/2,y:S-4,...Mt},e.xLabel),g("text",{x:4,y:12},e.yLabel)),u.forEach(({layer:$,area:Z,label:pt},Ct)=>{
let $t=ae=>R.map(([le,ce])=>`${K(le)},${q(H(ce[ae]))}`);Z.setAttribute("d",`M${[...$t(Ct+1),...$t(Ct).reverse()].join("L")}\
Z`),T(pt,N($.label,h))});let J=q(V),U=K(v(h,e.mark.number));F(m,{x1:O,y1:J,x2:k-j,y2:J}),ct(p,[O+6,J-6,"start"],N(e.line.
text,h)),F(y,{x1:U,y1:J,x2:U,y2:S-z});let ee=U-O>Ve;ct(d,ee?[U-6,J-6,"end"]:[k-j,12,"end"],N(e.mark.text,h)),F(c,{x:U,y:vt,
width:Math.max(0,k-j-U),height:S-vt-z});let kt=v(h,e.x),mt=u.reduce(($,{layer:Z})=>$+v(h,Z.number),0),X=K(kt),nt=q(mt);F(
x,{cx:X,cy:nt}),F(f,{x1:X,y1:nt,x2:X,y2:S-z});let ne=nt<J+16?[22,38,54,-8]:[-8,22,38,-24],Lt=[X+11,0,"start"],Nt=[X-11,0,
"end"],re=X>k*.6?[Nt,Lt]:[Lt,Nt],oe=ne.flatMap($=>re.map(([Z,,pt])=>[Z,nt+$,pt])),ie={x:O,y:0,width:k-O,height:S-z};He(w,
it(mt),oe,ie,[p,d]);let se=[N(e.line.text,h),N(e.mark.text,h),`${E.label} ${kt}: ${L(mt)}`];n.setAttribute("aria-label",
`${e.title}: ${se.join("; ")}`)}}}var Pe=150,Ie=500,Ge={formula:It,tiles:Gt,curve:Yt,table:_t,bars:Wt,ruler:jt,text:zt},ut=class{constructor(t,n={}){this.
host=t;this.makers={...Ge,...n},this.sending=t.delayed(Pe)}echo=new ot;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let i=this.view?.end();this.view=new yt(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
i&&this.view.focus(i)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},yt=class{constructor(t,n,o,r,i){this.echo=r;this.release=
i;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Ie);let s=a("div","inputs"),l=a("div","beside"),c=a("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let u={lifetime:this.lifetime,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(p,y)=>this.
set(p,y),release:()=>this.release()},m=(p,y)=>{let f=H(o[p.kind],p.kind)(p,u);return y.append(f.node),f};this.blocks=[...n.
beside.map(p=>m(p,l)),...n.below.map(p=>m(p,c))],this.root.append(s,l,c,this.spoken),t.parent.append(this.root),this.lifetime.
onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),Rt(this.lifetime,()=>this.draw())}lifetime;note=a(
"div",{class:"note",role:"status"});spoken=a("div",{class:"unseen","aria-live":"polite"});root=a("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let t=ht(this.root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(a("div","heading",o));let i=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},l=a("input",{type:"number",class:"typed",id:i,inputmode:"numeric",...s}),c=a("input",{type:"\
range",class:"range","aria-label":t.label,...s}),u=a("div","input",a("label",{for:i},t.label),l,c);t.colour&&u.style.setProperty(
"--input",I(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let y=l.valueAsNumber;Number.isFinite(y)&&y===this.nearest(t,y)&&this.set(
t.name,y)},p=()=>{this.setTyped({input:t,typed:l,range:c},l.valueAsNumber),this.release(0)};return l.addEventListener("i\
nput",m,{signal:r}),l.addEventListener("change",p,{signal:r}),n.append(u),{input:t,typed:l,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,v(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),i=rt(n,
t.low,r);return Math.min(t.low+Math.round((i-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),i=r?this.nearest(t,o):v(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,l=r?`${o} became ${L(i)}`:`\
the field was empty, so ${L(i)} stays`,c=`allowed is ${t.low} to ${L(this.limit(t))}${s}`;T(this.note,i===o?"":`${t.label}\
: ${c}; ${l}.`),this.set(t.name,i),n.value=String(i),this.refresh()}set(t,n){let o=H(this.panel.inputs.find(s=>s.name===
t),t),r=this.wanted[t]=this.nearest(o,n),i={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(i[s.name]=
this.nearest(s,v(this.wanted,s.name),i));this.echo.choose(i),this.schedule()}refresh(){let t=ht(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:i}of this.rows){let s=v(n,o.name),l=String(this.limit(o));i.max=l,r.max=l,i.value=String(s),
i.setAttribute("aria-valuetext",L(s));let c=r.valueAsNumber;(r!==t||c===this.wanted[o.name]&&c!==s)&&(r.value=String(s))}
this.draw(),this.speaking.ask(()=>T(this.spoken,Q(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{scheme:n}=this.
panel,o=this.numbers=Ht(this.panel.numbers,t);if(n){let[r,i]=n.colours[String(t[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",i)}for(let r of this.blocks)r.update(o);this.root.dataset.drawn=String(
this.drawings+=1)}};var dt=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new wt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},wt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){t();return}this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var Et=class extends dt{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}setState(t,n){this.ended||this.#t.setStateValue(t,n)}trigger(t,n){
this.ended||this.#t.setTriggerValue(t,n)}};function Zt(e){return _e(e,t=>t[0])}function _e(e,t){let n=new WeakMap;return r=>{let i=r.parentElement,s=n.get(i)??o(r),
l=s.calls+=1,c=()=>{n.get(i)===s&&n.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(t(r.data))}catch(u){throw c(),
u}return()=>{s.calls===l&&c()}};function o(r){let i=new Et(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var W=62,Qt=.34,Tt=.26,We=128,St=16,je=34,ze=140,G=2;function et(e,t,n,o,r,i=""){let s=W*o,l=s*Qt,c=s*Tt,u=t-s,m=e+n,p=(...x)=>x.
map(w=>w.join(",")).join(" "),y=p([e,u],[e+l,u-c],[m+l,u-c],[m,u]),d=p([m,u],[m+l,u-c],[m+l,t-c],[m,t]),f=[g("rect",{x:e,
y:u,width:n,height:s,class:"front"}),g("polygon",{points:y,class:"lid"}),g("polygon",{points:d,class:"end"})];if(r)for(let x of f)
x.style.setProperty("--colour",r);return g("g",{class:`slab ${i}`},...f)}function te(e,t){let n=g("svg",{role:"img"}),o=a(
"div","outputs"),r=a("p",`verdict ${e.fits?"":"broken"}`),i=a("figure","slabs",n,r,o,lt(t.lifetime,n,"inception-idea")),
s=e.items.map(d=>{let f=tt(d.colour),x=a("b"),w=a("span","where");f.textContent=d.label;let E=a("div","output",f,x,w,a("\
span","how",d.how));return E.classList.toggle("odd",d.odd),o.append(E),{item:d,size:x,where:w}}),l=d=>{let f=at(),x=Math.
max(280,(i.clientWidth||640)/f),w=W*Qt,E=W*Tt,b=x-w-3*St-4,C=v(d,e.total),B=We;for(;B<C;)B*=2;let A=b/B,h=S=>v(d,S)*A,M=[
E+W+2,2*(E+W)+46,3*(E+W)+82];F(n,{viewBox:`0 0 ${x} ${M[2]+26}`,width:x*f}),n.replaceChildren(...c(d,M[0],h(e.input),x,w),
...u(M,h),...m(M[1],h),g("text",{x:G,y:M[1]+20,class:"muted"},e.joinText),...p(M[2],h,C*A),...y(d,M[2],A));let k=e.fits?
N(e.says,d):e.error;T(r,k),n.setAttribute("aria-label",k);for(let{item:S,size:_,where:R}of s){T(_,N(S.shape,d));let V=v(
d,S.start),P=v(d,S.stop)-1,K=V===P?L(V):`${L(V)}–${L(P)}`;T(R,e.fits?`channels ${K}`:S.odd?"does not fit":"")}};function c(d,f,x,w,E){
let b=G+x,C=b+E+10+ze<w,B={x:C?b+E+10:b-8,y:f-W/2+4},A={"text-anchor":C?"start":"end",class:C?"":"inside"};return[et(G,f,
x,1,""),g("text",{...B,...A},N(e.inputText,d))]}function u([d,f],x){let w=G+x(e.input)/2,E=G;return e.items.map(b=>{let C=E+
x(b.depth)/2,B=W*b.share,A=f-B-B*Tt-2;E+=x(b.depth)+St;let h=`M${w},${d} C${w},${d+22} ${C},${d+14} ${C},${A}`;return g(
"path",{class:"wire",d:h})})}function m(d,f){let x=G;return e.items.flatMap(w=>{let E=f(w.depth),b=[et(x,d,E,w.share,w.colour)];
return w.odd&&b.push(et(x,d,E,1,"","ghost")),x+=E+St,b})}function p(d,f,x){let w=G,E=e.items.map(b=>{let C=f(b.depth),B=et(
w,d,C,b.share,b.colour,e.fits?"":"loose");return w+=C,B});return e.fits?E:[...E,et(G,d,x,1,"","ghost")]}function y(d,f,x){
let w=[],E=[0,...e.items.map(C=>v(d,C.stop))],b=-1/0;return E.forEach((C,B)=>{let A=G+C*x,h=B===E.length-1,M=A-b<je;if(w.
push(g("line",{x1:A,x2:A,y1:f,y2:f+6,class:"tick"})),!e.fits||M&&!h)return;M&&w.pop();let k=B?h?"end":"middle":"start";w.
push(g("text",{x:A,y:f+19,"text-anchor":k},L(C))),b=A}),w}return{node:i,update:l}}var zn=Zt(e=>new ut(e,{slabs:te}));export{zn as default};
