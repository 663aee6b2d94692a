// Made from frontend/ by `npm run build`.
var ae="http://www.w3.org/2000/svg";function V(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function a(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?V(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function g(e,t={},...n){let o=document.createElementNS(ae,
e);return V(o,t),o.append(...n.filter(r=>r!=="")),o}function S(e,t){e.textContent!==t&&(e.textContent=t)}function pt(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function $t(e,t,n){return Math.min(Math.max(e,t),n)}function H(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function ht(e){return H(e.getContext("2d"),"canvas's pen")}var rt=class e{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");
return this.#e}hear(t){return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"dec\
ided"):JSON.stringify(t.value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(
this.#e)!==this.#n}message(t){return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#r+=
1}`}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};var le=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],ce=4,Bt=["bytes","KiB","MiB","GiB"];function ue(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function P(e,t,n){
let{digits:o,places:r}=ue(Math.abs(e)),s=10n**BigInt(Math.max(0,n-r)),i=10n**BigInt(Math.max(0,r-n))*BigInt(t),l=(2n*o*s+
i)/(2n*i);return e<0?-l:l}var de=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function q(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),s=o.slice(o.length-t);return`${e<0n?"-":""}${n?de(r):r}${t?`.${s}`:""}`}function Ct(e,t=0){
return Number.isFinite(e)?q(P(e,1,t),t):String(e)}function me(e,t,n){let o=s=>Number(P(Math.abs(e),t,s))/10**s,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:q(P(e,t,r),r),rounded:o(r)}}var M=e=>Ct(e);function ot(e){if(!Number.isFinite(
e))return String(e);if(P(Math.abs(e),1,0)<BigInt(1e4))return M(e);for(let[t,n,o]of le){let{text:r,rounded:s}=me(e,t,o);if(s<
1e3||n==="T")return`${r} ${n}`}return M(e)}function Rt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return P(e,1,2)>=
1000n&&(t=1),P(e,1,1)>=1000n&&(t=0),`${q(P(e,1,t),t,!1)}×`}function At(e){if(!Number.isFinite(e))return`${e} %`;let t=P(
e,1,3);return t>=1000n?`${q(P(e,1,2),0,!1)} %`:`${q(t,1,!1)} %`}var pe=e=>e<1?`${At(e)} of`:Rt(e),he=e=>Ct(e,1);function fe(e){
if(!Number.isFinite(e))return String(e);let t=Number(P(e,1,0))*ce;for(let[n,o]of Bt.entries()){let r=n?1:0,s=P(t,1024**n,
r);if(n===Bt.length-1||(s<0n?-s:s)<1024n*10n**BigInt(r))return`${q(s,r)} ${o}`}return M(t)}var Vt={exact:M,count:ot,ratio:Rt,
against:pe,one:he,percent:At,memory:fe};function x(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function ft(e,t){let n=0;
for(let[o,r]of e.terms){let s=o;for(let i of r)s*=x(t,i);n+=s}return n}function gt(e,t){return"terms"in e?ft(e,t):ft(e.over,
t)/ft(e.under,t)}function Ft(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=gt(r,t);return n}var ge={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t};function N(e,t){return e.replace(
/\{(\w+)(?::(\w+))?\}/g,(n,o,r)=>(r?Vt[r]:M)(x(t,o)))}function st(e,t){return N(e.replaceAll(":count}",":exact}"),t)}function Q(e,t){
let n=([r,s,i])=>ge[s](x(t,r),typeof i=="string"?x(t,i):i),o=e.find(r=>r.when.every(n));return o?N(o.text,t):""}var I=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--neutral)";function tt(e){let t=a("span","chip");return t.style.background=
I(e),t}function Dt(e,t){let n=a("b","",e);return{node:a("span","factor",n,a("i","",t)),value:n}}function be(e,t){return e.map((n,o)=>(o&&
t.append(" + "),[t.appendChild(a("span","part")),n]))}function xe(e,t,n){let o=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,s)=>{s&&t.append(" + ");let i={};return(r.coefficient!==1||!r.factors.length)&&t.append(Dt(
String(r.coefficient),"").node),r.factors.map((l,c)=>{let u=o.get(l)??[l],m=i[l]=(i[l]??-1)+1;(c||r.coefficient!==1)&&t.
append("·");let{node:p,value:v}=Dt("",u[Math.min(m,u.length-1)]??"");return t.append(p),[v,l]})})}function Ot(e,t){let n=a(
"div","formula"),o=e.rows.map(s=>{let i=tt(s.colour),l=a("span","body"),c=a("strong","result"),u=a("span","after"),m=s.sum?
be(s.sum,l):xe(s,l,t),p=a("span","right","= ",c);return n.append(a("div","row",i,l,p,u)),{row:s,label:i,factors:m,result:c,
after:u}});return{node:n,update:s=>{for(let{row:i,label:l,factors:c,result:u,after:m}of o){S(l,N(i.label,s));for(let[p,v]of c)
S(p,M(x(s,v)));S(u,M(x(s,i.number))),S(m,Q(i.after??[],s))}}}}function Pt(e){let t=a("div","tiles"),n=e.items.map(r=>{let s=a(
"strong"),i=a("div","tile",a("span","",r.label),s,a("span","",r.unit));return i.style.borderColor=I(r.colour),t.append(i),
{item:r,value:s}});return{node:t,update:r=>{for(let{item:s,value:i}of n)S(i,N(s.text,r)),i.title=st(s.text,r)}}}function Ht(e){
let t=a("table","",a("caption","",e.caption)),n=a("div","scroll",t),o=t.createTHead().insertRow(),r=t.createTBody();o.append(
...["",...e.columns].map(c=>a("th",{scope:"col"},c)));let s=[],i=[];for(let c of e.rows){let u=r.insertRow(),m=tt(c.colour);
u.append(a("th",{scope:"row"},m)),s.push([m,c.label]);for(let p of c.cells)i.push([u.insertCell(),p])}return{node:n,update:c=>{
for(let[u,m]of s)S(u,N(m,c));for(let[u,m]of i)S(u,N(m,c)),u.title=st(m,c)}}}var ve=.09;function Gt(e){let t=a("figure","\
bars",a("figcaption","title",e.title)),n=e.rows.map(r=>{let s=a("span","name"),i=a("div","track"),l=a("span","end"),c=r.
segments.map(u=>{let m=i.appendChild(a("div","segment"));return m.style.background=I(u.colour),{segment:u,part:m}});return t.
append(a("div","bar",s,i,l)),{row:r,label:s,segments:c,end:l}});return{node:t,update:r=>{let s=n.map(({row:l})=>l.segments.
reduce((c,u)=>c+x(r,u.number),0)),i=Math.max(1,...s);for(let{row:l,label:c,segments:u,end:m}of n){S(c,N(l.label,r)),S(m,
N(l.text,r)),m.title=st(l.text,r);for(let{segment:p,part:v}of u){let d=x(r,p.number),f=N(p.label,r);v.style.width=`${100*
d/i}%`,v.title=`${f}: ${M(d)} ${e.unit}`,S(v,d/i>ve?f:"")}}}}}function It(e){let t=a("div","track"),n=a("figcaption","af\
ter"),o=a("figure","ruler",a("div","title",e.title),t,n),r=e.segments.map(i=>{let l=a("b"),c=a("span"),u=a("div","segmen\
t",l,c);return u.style.background=I(i.colour),t.append(u),{segment:i,part:u,name:l,range:c}});return{node:o,update:i=>{let l=0;
for(let{segment:c,part:u,name:m,range:p}of r){let v=x(i,c.number),d=N(c.label,i),f=v===1?`${l}`:`${l}–${l+v-1}`;u.style.
flexGrow=String(v),u.title=`${d}: channels ${f}`,S(m,d),S(p,f),p.hidden=u.clientWidth>0&&p.scrollWidth>u.clientWidth,l+=
v}S(n,N(e.total,i))}}}function _t(e){let t=a("p","says");return{node:t,update:o=>S(t,e.sentences.map(r=>Q(r,o)).join(" "))}}function it(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var ye=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],jt=2;function we(e){if(!e.startsWith("color("))return e;let t=ht(a("canvas",{width:1,
height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var Ee=e=>getComputedStyle(
e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Se(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll(
"*")],{width:o,height:r}=e.viewBox.baseVal;return[...t.querySelectorAll("*")].forEach((s,i)=>{let l=n[i];if(!l)return;let c=getComputedStyle(
l);for(let u of ye)s.style.setProperty(u,we(c.getPropertyValue(u)))}),V(t,{width:o,height:r}),t.prepend(g("rect",{width:"\
100%",height:"100%",fill:Ee(e)})),new XMLSerializer().serializeToString(t)}var zt=e=>`data:image/svg+xml,${encodeURIComponent(
Se(e))}`;function Kt(e,t){a("a",{href:e,download:t}).click()}async function Te(e,t){let n=new Image,{width:o,height:r}=e.
viewBox.baseVal;n.src=zt(e),await n.decode();let s=a("canvas",{width:jt*o,height:jt*r});ht(s).drawImage(n,0,0,s.width,s.
height),Kt(s.toDataURL("image/png"),`${t}.png`)}function Wt(e,t,n,o){let r=a("button",{type:"button",class:"save",title:n,"aria-label":n},t);return r.addEventListener("\
click",o,{signal:e.signal}),r}function at(e,t,n){return a("span","saves",Wt(e,"SVG","Save this drawing as SVG",()=>Kt(zt(
t),`${n}.svg`)),Wt(e,"PNG","Save this drawing as PNG",()=>void Te(t,n)))}var D=58,K=14,bt=20,J=38,G=250,Me=48,ke=290;function Jt(e,t){let n=e/t,o=10**Math.floor(Math.log10(n)),r=o*([1,2,5].find(
i=>i*o>=n)??10),s=[];for(let i=0;i<=e*1.0001;i+=r)s.push(i);return s}function lt(e,[t,n,o],r){V(e,{x:t,y:n,"text-anchor":o}),
S(e,r)}var Ne=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,Le=(e,t)=>e.x>=t.x&&e.y>=t.y&&
e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function $e(e,t,n,o,r){let s=r.map(l=>l.getBBox()),i=n.find(l=>{lt(
e,l,t);let c=e.getBBox();return Le(c,o)&&!s.some(u=>Ne(c,u))});lt(e,i??H(n[0]),t)}function Ut(e,t){let n=g("svg",{role:"\
img"}),o=n.appendChild(g("g",{class:"grid"})),r=n.appendChild(g("g")),s=n.appendChild(g("g")),i=a("figcaption","legend"),
l=a("figure","curve",a("div","title",e.title),n,i),c=s.appendChild(g("rect",{class:"beyond"})),u=e.layers.map(h=>{let k=r.
appendChild(g("path")),T=a("span","swatch"),$=a("span");return k.style.fill=T.style.background=I(h.colour),i.append(a("s\
pan","entry",T,$)),{layer:h,area:k,label:$}}),m=s.appendChild(g("line",{class:"direct"})),p=s.appendChild(g("text",{class:"\
note"})),v=s.appendChild(g("line",{class:"mark"})),d=s.appendChild(g("text",{class:"note"})),f=s.appendChild(g("line",{class:"\
drop"})),b=s.appendChild(g("circle",{class:"point",r:6})),y=s.appendChild(g("text",{class:"note strong"}));i.append(at(t.
lifetime,n,"cost-curve"));let w=H(t.inputs.find(h=>h.name===e.x),"curve's input"),E={wide:600,xMax:1};L();function L(){let{
signal:h}=t.lifetime,k=!1,T=R=>{let F=n.getBoundingClientRect(),O=E.wide*(R.clientX-F.left)/F.width;t.set(e.x,Math.round(
(O-D)/(E.wide-D-K)*E.xMax))},$=()=>{k=!1,t.release()},j=R=>{n.setPointerCapture(R.pointerId),k=!0,T(R)};n.addEventListener(
"pointerdown",j,{signal:h}),n.addEventListener("pointermove",R=>k&&T(R),{signal:h}),n.addEventListener("pointerup",$,{signal:h}),
n.addEventListener("pointercancel",$,{signal:h})}function C(){let h=Math.min(Me,E.xMax);return Array.from({length:h+1},(k,T)=>{
let $=E.xMax*T/h,j={...t.values(),[e.x]:$},R=[0];for(let{layer:F}of u){let O=H(t.expressions[F.number],F.number);R.push(
H(R.at(-1))+gt(O,j))}return[$,R]})}return{node:l,update:h=>{let k=it(),T=E.wide=Math.max(280,(l.clientWidth||600)/k),$=E.
xMax=w.atMost?x(h,w.atMost):w.high,j=C(),R=x(h,e.line.number),F=1.1*Math.max(R,j.at(-1)?.[1].at(-1)??0),O=B=>D+(T-D-K)*B/
$,W=B=>G-J-(G-bt-J)*B/F;V(n,{width:T*k,height:G*k,viewBox:`0 0 ${T} ${G}`});let St={"text-anchor":"middle"};o.replaceChildren(
...Jt(F,4).flatMap(B=>[g("line",{x1:D,x2:T-K,y1:W(B),y2:W(B)}),g("text",{x:D-6,y:W(B)+4,"text-anchor":"end"},B?ot(B):"0")]),
...Jt($,6).map(B=>g("text",{x:O(B),y:G-J+16,...St},M(B))),g("text",{x:(D+T-K)/2,y:G-4,...St},e.xLabel),g("text",{x:4,y:12},
e.yLabel)),u.forEach(({layer:B,area:Z,label:mt},Nt)=>{let Lt=oe=>j.map(([se,ie])=>`${O(se)},${W(H(ie[oe]))}`);Z.setAttribute(
"d",`M${[...Lt(Nt+1),...Lt(Nt).reverse()].join("L")}Z`),S(mt,N(B.label,h))});let U=W(R),X=O(x(h,e.mark.number));V(m,{x1:D,
y1:U,x2:T-K,y2:U}),lt(p,[D+6,U-6,"start"],N(e.line.text,h)),V(v,{x1:X,y1:U,x2:X,y2:G-J});let Zt=X-D>ke;lt(d,Zt?[X-6,U-6,
"end"]:[T-K,12,"end"],N(e.mark.text,h)),V(c,{x:X,y:bt,width:Math.max(0,T-K-X),height:G-bt-J});let Tt=x(h,e.x),dt=u.reduce(
(B,{layer:Z})=>B+x(h,Z.number),0),Y=O(Tt),nt=W(dt);V(b,{cx:Y,cy:nt}),V(f,{x1:Y,y1:nt,x2:Y,y2:G-J});let Qt=nt<U+16?[22,38,
54,-8]:[-8,22,38,-24],Mt=[Y+11,0,"start"],kt=[Y-11,0,"end"],te=Y>T*.6?[kt,Mt]:[Mt,kt],ee=Qt.flatMap(B=>te.map(([Z,,mt])=>[
Z,nt+B,mt])),ne={x:D,y:0,width:T-D,height:G-J};$e(y,ot(dt),ee,ne,[p,d]);let re=[N(e.line.text,h),N(e.mark.text,h),`${w.label}\
 ${Tt}: ${M(dt)}`];n.setAttribute("aria-label",`${e.title}: ${re.join("; ")}`)}}}var Be=150,Ce=500,Re={formula:Ot,tiles:Pt,curve:Ut,table:Ht,bars:Gt,ruler:It,text:_t},ct=class{constructor(t,n={}){this.
host=t;this.makers={...Re,...n},this.sending=t.delayed(Be)}echo=new rt;sending;makers;built="";view=null;update({told:t,
...n}){let o=this.echo.hear(t)==="decided";o&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let s=this.view?.end();this.view=new xt(this.host,n,this.makers,this.echo,i=>this.release(i)),this.view.adopt(),
s&&this.view.focus(s)}else o&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},xt=class{constructor(t,n,o,r,s){this.echo=r;this.release=
s;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(Ce);let i=a("div","inputs"),l=a("div","beside"),c=a("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,i)),
i.append(this.note);let u={lifetime:this.lifetime,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(p,v)=>this.
set(p,v),release:()=>this.release()},m=(p,v)=>{let f=H(o[p.kind],p.kind)(p,u);return v.append(f.node),f};this.blocks=[...n.
beside.map(p=>m(p,l)),...n.below.map(p=>m(p,c))],this.root.append(i,l,c,this.spoken),t.parent.append(this.root),this.lifetime.
onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw())}lifetime;note=a("div",{class:"note",role:"\
status"});spoken=a("div",{class:"unseen","aria-live":"polite"});root=a("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let t=pt(this.root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let o=this.panel.groups[t.name],{signal:r}=this.lifetime;o&&n.append(a("div","heading",o));let s=`typed-${t.name}`,i={min:t.
low,max:t.high,step:t.step},l=a("input",{type:"number",class:"typed",id:s,inputmode:"numeric",...i}),c=a("input",{type:"\
range",class:"range","aria-label":t.label,...i}),u=a("div","input",a("label",{for:s},t.label),l,c);t.colour&&u.style.setProperty(
"--input",I(t.colour)),c.addEventListener("input",()=>this.set(t.name,c.valueAsNumber),{signal:r}),c.addEventListener("c\
hange",()=>this.release(),{signal:r});let m=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===this.nearest(t,v)&&this.set(
t.name,v)},p=()=>{this.setTyped({input:t,typed:l,range:c},l.valueAsNumber),this.release(0)};return l.addEventListener("i\
nput",m,{signal:r}),l.addEventListener("change",p,{signal:r}),n.append(u),{input:t,typed:l,range:c}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,x(n,t.atMost)):t.high}nearest(t,n,o=this.echo.value){let r=this.limit(t,o),s=$t(n,
t.low,r);return Math.min(t.low+Math.round((s-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},o){let r=Number.isFinite(
o),s=r?this.nearest(t,o):x(this.echo.value,t.name),i=t.step===1?"":`, in steps of ${t.step}`,l=r?`${o} became ${M(s)}`:`\
the field was empty, so ${M(s)} stays`,c=`allowed is ${t.low} to ${M(this.limit(t))}${i}`;S(this.note,s===o?"":`${t.label}\
: ${c}; ${l}.`),this.set(t.name,s),n.value=String(s),this.refresh()}set(t,n){let o=H(this.panel.inputs.find(i=>i.name===
t),t),r=this.wanted[t]=this.nearest(o,n),s={...this.echo.value,[t]:r};for(let i of this.panel.inputs)i.atMost&&(s[i.name]=
this.nearest(i,x(this.wanted,i.name),s));this.echo.choose(s),this.schedule()}refresh(){let t=pt(this.root),n=this.echo.value;
for(let{input:o,typed:r,range:s}of this.rows){let i=x(n,o.name),l=String(this.limit(o));s.max=l,r.max=l,s.value=String(i),
s.setAttribute("aria-valuetext",M(i));let c=r.valueAsNumber;(r!==t||c===this.wanted[o.name]&&c!==i)&&(r.value=String(i))}
this.draw(),this.speaking.ask(()=>S(this.spoken,Q(this.panel.summary,this.numbers??{})))}draw(){let t=this.echo.value,{scheme:n}=this.
panel,o=this.numbers=Ft(this.panel.numbers,t);if(n){let[r,s]=n.colours[String(t[n.input])]??n.other;this.root.style.setProperty(
"--main",r),this.root.style.setProperty("--tint",s)}for(let r of this.blocks)r.update(o);this.root.dataset.drawn=String(
this.drawings+=1)}};var ut=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new vt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},vt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(n===0){t();return}this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var yt=class extends ut{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}setState(t,n){this.ended||this.#t.setStateValue(t,n)}trigger(t,n){
this.ended||this.#t.setTriggerValue(t,n)}};function Xt(e){return Ae(e,t=>t[0])}function Ae(e,t){let n=new WeakMap;return r=>{let s=r.parentElement,i=n.get(s)??o(r),
l=i.calls+=1,c=()=>{n.get(s)===i&&n.delete(s),i.host.end()};i.host.renew(r);try{i.component.update(t(r.data))}catch(u){throw c(),
u}return()=>{i.calls===l&&c()}};function o(r){let s=new yt(r);try{let i={host:s,component:e(s),calls:0};return n.set(r.parentElement,
i),i}catch(i){throw s.end(),i}}}var z=62,Yt=.34,Et=.26,Ve=128,wt=16,Fe=34,De=140,_=2;function et(e,t,n,o,r,s=""){let i=z*o,l=i*Yt,c=i*Et,u=t-i,m=e+n,p=(...b)=>b.
map(y=>y.join(",")).join(" "),v=p([e,u],[e+l,u-c],[m+l,u-c],[m,u]),d=p([m,u],[m+l,u-c],[m+l,t-c],[m,t]),f=[g("rect",{x:e,
y:u,width:n,height:i,class:"front"}),g("polygon",{points:v,class:"lid"}),g("polygon",{points:d,class:"end"})];if(r)for(let b of f)
b.style.setProperty("--colour",r);return g("g",{class:`slab ${s}`},...f)}function qt(e,t){let n=g("svg",{role:"img"}),o=a(
"div","outputs"),r=a("p",`verdict ${e.fits?"":"broken"}`),s=a("figure","slabs",n,r,o,at(t.lifetime,n,"inception-idea")),
i=e.items.map(d=>{let f=tt(d.colour),b=a("b"),y=a("span","where");f.textContent=d.label;let w=a("div","output",f,b,y,a("\
span","how",d.how));return w.classList.toggle("odd",d.odd),o.append(w),{item:d,size:b,where:y}}),l=d=>{let f=it(),b=Math.
max(280,(s.clientWidth||640)/f),y=z*Yt,w=z*Et,E=b-y-3*wt-4,L=x(d,e.total),C=Ve;for(;C<L;)C*=2;let A=E/C,h=$=>x(d,$)*A,k=[
w+z+2,2*(w+z)+46,3*(w+z)+82];V(n,{viewBox:`0 0 ${b} ${k[2]+26}`,width:b*f}),n.replaceChildren(...c(d,k[0],h(e.input),b,y),
...u(k,h),...m(k[1],h),g("text",{x:_,y:k[1]+20,class:"muted"},e.joinText),...p(k[2],h,L*A),...v(d,k[2],A));let T=e.fits?
N(e.says,d):e.error;S(r,T),n.setAttribute("aria-label",T);for(let{item:$,size:j,where:R}of i){S(j,N($.shape,d));let F=x(
d,$.start),O=x(d,$.stop)-1,W=F===O?M(F):`${M(F)}–${M(O)}`;S(R,e.fits?`channels ${W}`:$.odd?"does not fit":"")}};function c(d,f,b,y,w){
let E=_+b,L=E+w+10+De<y,C={x:L?E+w+10:E-8,y:f-z/2+4},A={"text-anchor":L?"start":"end",class:L?"":"inside"};return[et(_,f,
b,1,""),g("text",{...C,...A},N(e.inputText,d))]}function u([d,f],b){let y=_+b(e.input)/2,w=_;return e.items.map(E=>{let L=w+
b(E.depth)/2,C=z*E.share,A=f-C-C*Et-2;w+=b(E.depth)+wt;let h=`M${y},${d} C${y},${d+22} ${L},${d+14} ${L},${A}`;return g(
"path",{class:"wire",d:h})})}function m(d,f){let b=_;return e.items.flatMap(y=>{let w=f(y.depth),E=[et(b,d,w,y.share,y.colour)];
return y.odd&&E.push(et(b,d,w,1,"","ghost")),b+=w+wt,E})}function p(d,f,b){let y=_,w=e.items.map(E=>{let L=f(E.depth),C=et(
y,d,L,E.share,E.colour,e.fits?"":"loose");return y+=L,C});return e.fits?w:[...w,et(_,d,b,1,"","ghost")]}function v(d,f,b){
let y=[],w=[0,...e.items.map(L=>x(d,L.stop))],E=-1/0;return w.forEach((L,C)=>{let A=_+L*b,h=C===w.length-1,k=A-E<Fe;if(y.
push(g("line",{x1:A,x2:A,y1:f,y2:f+6,class:"tick"})),!e.fits||k&&!h)return;k&&y.pop();let T=C?h?"end":"middle":"start";y.
push(g("text",{x:A,y:f+19,"text-anchor":T},M(L))),E=A}),y}return{node:s,update:l}}var An=Xt(e=>new ct(e,{slabs:qt}));export{An as default};
