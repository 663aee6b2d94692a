// Made from frontend/ by `npm run build`.
import{element as mt}from"../inception.shared/shared-ZQ4UQISB.js";var H=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function ee({leaves:t,inputs:e,values:n},i){let o=n();return{source:t.source,title:[t.title,i].filter(Boolean).join(
" · "),name:[t.name,...e.map(({name:r})=>`${r}.${o[r]}`)].join("-"),sizes:e.map(({label:r,name:s})=>`${r} ${o[s]}`).join(
" · ")}}function we(t){let e=mt("span","chip");return e.style.background=H(t),e}import{element as g,setText as G}from"../inception.shared/shared-ZQ4UQISB.js";import{exact as ve}from"../inception.shared/shared-ZQ4UQISB.js";
import{numberOf as se}from"../inception.shared/shared-ZQ4UQISB.js";import{fill as V,fillExact as be,say as Ae}from"../inception.shared/shared-ZQ4UQISB.js";function Oe(t,e){let n=g("b","",t);return{node:g("span","factor",n,g("i","",e)),value:n}}function dt(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(g("span","part")),n]))}function pt(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,r)=>{r&&e.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&e.append(Oe(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let c=i.get(l)??[l],d=s[l]=(s[l]??-1)+1,{node:p,value:w}=Oe("",c[Math.
min(d,c.length-1)]??"");return(a||o.coefficient!==1)&&e.append(g("span","times","·")),e.append(p),[w,l]})})}function Re(t,e){
let n=g("div","formula"),i=t.rows.map(a=>{let c=we(a.colour),d=g("span","body"),p=g("strong","result"),w=g("span","after"),
u=a.sum?dt(a.sum,d):pt(a,d,e),x=g("span","right","= ",p);return n.append(g("div","row",c,d,x,w)),{row:a,label:c,factors:u,
result:p,after:w}}),o=null,r={},s=a=>{r=a;for(let{row:c,label:d,factors:p,result:w,after:u}of i){G(d,V(o?.label??c.label,
a));for(let[x,$]of p)G(x,ve(se(a,$)));ut(p,o),G(w,ve(se(a,o?.number??c.number))),G(u,Ae(c.after??[],a))}};return{node:n,
update:s,grow:a=>{o=a,s(r)}}}function ut(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let r=i.
parentElement,s=r?.previousElementSibling;r?.classList.contains("factor")&&(r.hidden=e!==null&&!e.factors.includes(o),s instanceof
HTMLElement&&s.classList.contains("times")&&(s.hidden=r.hidden||n),r.hidden||(n=!1))}}function He(t){let e=g("div","tile\
s"),n=t.items.map(o=>{let r=g("strong"),s=g("div","tile",g("span","",o.label),r,g("span","",o.unit));return s.style.borderColor=
H(o.colour),e.append(s),{item:o,value:r}});return{node:e,update:o=>{for(let{item:r,value:s}of n)G(s,V(r.text,o)),s.title=
be(r.text,o)}}}function Fe(t){let e=g("table","",g("caption","",t.caption)),n=g("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>g("th",{scope:"col"},a)));let r=[],s=[];for(let a of t.rows){let c=o.
insertRow(),d=we(a.colour);c.append(g("th",{scope:"row"},d)),r.push([d,a.label]);for(let p of a.cells)s.push([c.insertCell(),
p])}return{node:n,update:a=>{for(let[c,d]of r)G(c,V(d,a));for(let[c,d]of s)G(c,V(d,a)),c.title=be(d,a)}}}var ht=.09;function Ge(t){
let e=g("figure","bars",g("figcaption","title",t.title)),n=t.rows.map(o=>{let r=g("span","name"),s=g("div","track"),l=g(
"span","end"),a=o.segments.map(c=>{let d=s.appendChild(g("div","segment"));return d.style.background=H(c.colour),{segment:c,
part:d}});return e.append(g("div","bar",r,s,l)),{row:o,label:r,segments:a,end:l}});return{node:e,update:o=>{let r=n.map(
({row:l})=>l.segments.reduce((a,c)=>a+se(o,c.number),0)),s=Math.max(1,...r);for(let{row:l,label:a,segments:c,end:d}of n){
G(a,V(l.label,o)),G(d,V(l.text,o)),d.title=be(l.text,o);for(let{segment:p,part:w}of c){let u=se(o,p.number),x=V(p.label,
o);w.style.width=`${100*u/s}%`,w.title=`${x}: ${ve(u)} ${t.unit}`,G(w,u/s>ht?x:"")}}}}}function De(t){let e=g("div","tra\
ck"),n=g("figcaption","after"),i=g("figure","ruler",g("div","title",t.title),e,n),o=t.segments.map(s=>{let l=g("b"),a=g(
"span"),c=g("div","segment",l,a);return c.style.background=H(s.colour),e.append(c),{segment:s,part:c,name:l,range:a}});return{
node:i,update:s=>{let l=0;for(let{segment:a,part:c,name:d,range:p}of o){let w=se(s,a.number),u=V(a.label,s),x=w===1?`${l}`:
`${l}–${l+w-1}`;c.style.flexGrow=String(w),c.title=`${u}: channels ${x}`,G(d,u),G(p,x),p.hidden=c.clientWidth>0&&p.scrollWidth>
c.clientWidth,l+=w}G(n,V(t.total,s))}}}function Ie(t){let e=g("p","says");return{node:e,update:o=>G(e,t.sentences.map(r=>Ae(
r,o)).join(" ")),grow:o=>e.style.visibility=o?"hidden":""}}import{clamp as ft,element as te,present as le,setAttributes as Q,setText as ze,shape as O}from"../inception.shared/shared-ZQ4UQISB.js";
import{enlarged as xt}from"../inception.shared/shared-ZQ4UQISB.js";import{taking as gt}from"../inception.shared/shared-ZQ4UQISB.js";
import{followPointer as wt}from"../inception.shared/shared-ZQ4UQISB.js";import{count as Pe,exact as We}from"../inception.shared/shared-ZQ4UQISB.js";
import{evaluate as vt,numberOf as ie}from"../inception.shared/shared-ZQ4UQISB.js";import{entriesOf as bt,saveButtons as yt}from"../inception.shared/shared-ZQ4UQISB.js";
import{fill as ae}from"../inception.shared/shared-ZQ4UQISB.js";var W=58,U=14,ye=20,Z=38,Mt=250,kt=130,$t=640,St=48,Tt=290;function _e(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(s=>s*i>=n)??10),r=[];for(let s=0;s<=t*1.0001;s+=o)r.push(s);return r}function pe(t,[e,n,i],o){Q(t,{x:e,y:n,
"text-anchor":i}),ze(t,o)}var Et=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Bt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Ct(t,e,n,i,o){let r=o.map(l=>l.getBBox()),
s=n.find(l=>{pe(t,l,e);let a=t.getBBox();return Bt(a,i)&&!r.some(c=>Et(a,c))});pe(t,s??le(n[0]),e)}function je(t,e){let n=O(
"svg",{role:"img"}),i=n.appendChild(O("g",{class:"grid"})),o=n.appendChild(O("g")),r=n.appendChild(O("g")),s=te("figcapt\
ion","legend"),l=te("figure","curve",te("div","title",t.title),n,s),a=r.appendChild(O("rect",{class:"beyond"})),c=t.layers.
map(h=>{let T=o.appendChild(O("path")),b=te("span","swatch"),M=te("span");return T.style.fill=b.style.background=H(h.colour),
s.append(te("span","entry",b,M)),{layer:h,area:T,label:M}}),d=r.appendChild(O("line",{class:"direct"})),p=r.appendChild(
O("text",{class:"note"})),w=r.appendChild(O("line",{class:"mark"})),u=r.appendChild(O("text",{class:"note"})),x=r.appendChild(
O("line",{class:"drop"})),$=r.appendChild(O("circle",{class:"point",r:6})),I=r.appendChild(O("text",{class:"note strong"})),
j=()=>({...ee(e,t.title),legend:bt(s,".entry",".swatch")});s.append(yt(e.lifetime,n,j));let q=le(e.inputs.find(h=>h.name===
t.x),"curve's input"),f={wide:600,xMax:1,high:Mt};L();function L(){let h=T=>{let b=n.getBoundingClientRect(),M=f.wide*(T.
clientX-b.left)/b.width;e.set(t.x,Math.round((M-W)/(f.wide-W-U)*f.xMax))};wt(e.lifetime,n,h,()=>e.release())}function F(){
let h=Math.min(St,f.xMax);return Array.from({length:h+1},(T,b)=>{let M=f.xMax*b/h,R={...e.values(),[t.x]:M},m=[0];for(let{
layer:C}of c){let E=le(e.expressions[C.number],C.number);m.push(le(m.at(-1))+vt(E,R))}return[M,m]})}return{node:l,update:h=>{
let T=xt(),b=f.wide=Math.max(280,(l.clientWidth||600)/T),M=f.high=ft(gt(f.high,T),kt,$t),R=f.xMax=q.atMost?ie(h,q.atMost):
q.high,m=F(),C=ie(h,t.line.number),E=1.1*Math.max(C,m.at(-1)?.[1].at(-1)??0),S=N=>W+(b-W-U)*N/R,k=N=>M-Z-(M-ye-Z)*N/E;Q(
n,{width:b*T,height:M*T,viewBox:`0 0 ${b} ${M}`});let B={"text-anchor":"middle"};i.replaceChildren(..._e(E,4).flatMap(N=>[
O("line",{x1:W,x2:b-U,y1:k(N),y2:k(N)}),O("text",{x:W-6,y:k(N)+4,"text-anchor":"end"},N?Pe(N):"0")]),..._e(R,6).map(N=>O(
"text",{x:S(N),y:M-Z+16,...B},We(N))),O("text",{x:(W+b-U)/2,y:M-4,...B},t.xLabel),O("text",{x:4,y:12},t.yLabel)),c.forEach(
({layer:N,area:re,label:ge},Le)=>{let Ne=at=>m.map(([lt,ct])=>`${S(lt)},${k(le(ct[at]))}`);re.setAttribute("d",`M${[...Ne(
Le+1),...Ne(Le).reverse()].join("L")}Z`),ze(ge,ae(N.label,h))});let y=k(C),v=S(ie(h,t.mark.number));Q(d,{x1:W,y1:y,x2:b-
U,y2:y}),pe(p,[W+6,y-6,"start"],ae(t.line.text,h)),Q(w,{x1:v,y1:y,x2:v,y2:M-Z});let K=v-W>Tt;pe(u,K?[v-6,y-6,"end"]:[b-U,
12,"end"],ae(t.mark.text,h)),Q(a,{x:v,y:ye,width:Math.max(0,b-U-v),height:M-ye-Z});let P=ie(h,t.x),_=c.reduce((N,{layer:re})=>N+
ie(h,re.number),0),Y=S(P),de=k(_);Q($,{cx:Y,cy:de}),Q(x,{x1:Y,y1:de,x2:Y,y2:M-Z});let nt=de<y+16?[22,38,54,-8]:[-8,22,38,
-24],Be=[Y+11,0,"start"],Ce=[Y-11,0,"end"],ot=Y>b*.6?[Ce,Be]:[Be,Ce],rt=nt.flatMap(N=>ot.map(([re,,ge])=>[re,de+N,ge])),
st={x:W,y:0,width:b-W,height:M-Z};Ct(I,Pe(_),rt,st,[p,u]);let it=[ae(t.line.text,h),ae(t.mark.text,h),`${q.label} ${P}: ${We(
_)}`];n.setAttribute("aria-label",`${t.title}: ${it.join("; ")}`)}}}import{clamp as Lt,element as Me,setAttributes as X,setText as ce,shape as D}from"../inception.shared/shared-ZQ4UQISB.js";
import{enlarged as Nt}from"../inception.shared/shared-ZQ4UQISB.js";import{taking as Ot}from"../inception.shared/shared-ZQ4UQISB.js";
import{exact as At}from"../inception.shared/shared-ZQ4UQISB.js";import{numberOf as J}from"../inception.shared/shared-ZQ4UQISB.js";
import{saveButtons as Rt}from"../inception.shared/shared-ZQ4UQISB.js";import{fill as ke}from"../inception.shared/shared-ZQ4UQISB.js";var Ht=420,Ft=236,Gt=700,Dt=44,It=1.5,ne=40,$e=44,Pt=2,Wt=520;function _t(t,e,n,i){let o=(e+i)/2;return`M${t} ${e}C${t} ${o}\
 ${n} ${o} ${n} ${i}`}function zt(t,e){let n=t.reduce((o,r)=>o+r,0)||1,i=0;return t.map(o=>{let r={start:i,wide:e*o/n};return i+=
r.wide,r})}function jt(t,e,n){let i=Math.min(n,78);return i+(n-i)*t/Math.max(e,1)}function Ke(t,e){let n=D("svg",{role:"\
img"}),i=n.appendChild(D("g")),o=n.appendChild(D("g")),r=Me("figcaption","legend",Me("span","",t.says),Rt(e.lifetime,n,()=>({
...ee(e,t.title),legend:[]}))),s=Me("figure","flow",n,r),l=t.lines.map(u=>{let x=i.appendChild(D("path",{fill:"none"})),
$=o.appendChild(D("text",{class:"note"}));return x.style.stroke=H(u.colour),{line:u,path:x,text:$}}),a=t.boxes.map(u=>{let x=o.
appendChild(D("g",{class:"box"})),$=x.appendChild(D("rect",{rx:6,height:ne})),I=x.appendChild(D("text",{class:"in","text\
-anchor":"middle"})),j=x.appendChild(D("text",{class:"in small","text-anchor":"middle"}));return $.style.fill=H(u.colour),
{box:u,group:x,plate:$,label:I,size:j}}),c=t.stack.map(u=>{let x=o.appendChild(D("g",{class:"box"})),$=x.appendChild(D("\
rect",{rx:3,height:$e})),I=x.appendChild(D("text",{class:"in","text-anchor":"middle"})),j=x.appendChild(D("text",{class:"\
in small","text-anchor":"middle"}));return $.style.fill=H(u.colour),{part:u,group:x,plate:$,label:I,size:j}}),d=Ht,p=u=>{
let x=Nt(),$=Math.max(280,(s.clientWidth||600)/x),I=$<Wt;d=Lt(Ot(d,x),Ft,Gt),X(n,{width:$*x,height:d*x,viewBox:`0 0 ${$}\
 ${d}`});let j=1+Math.max(...t.boxes.map(m=>m.column)),q=$/j,f=Math.max(...t.boxes.map(m=>m.column<0?0:J(u,m.width))),L=1+
Math.max(...t.boxes.map(m=>m.row)),F=(d-$e)/L,A=m=>m?J(u,m):1,h=new Map;for(let{box:m,group:C,plate:E,label:S,size:k}of a){
let B=m.column<0?Math.min($,190):jt(J(u,m.width),f,q-14),y=m.column<0?$/2:q*(m.column+.5),v=ne/2+F*m.row;h.set(m.key,{x:y,
y:v,wide:B}),X(E,{x:y-B/2,y:v-ne/2,width:B}),X(S,{x:y,y:v-3}),X(k,{x:y,y:v+13}),ce(S,I?m.short:m.label),ce(k,ke(m.text,u)),
C.style.opacity=String(A(m.there))}let T=zt(t.stack.map(m=>J(u,m.number)),$),b=0;c.forEach(({part:m,plate:C,label:E,size:S},k)=>{
let{start:B,wide:y}=T[k]??{start:0,wide:0},v=J(u,m.number),K=B+y/2,P=d-$e;h.set(m.key,{x:K,y:P+ne/2,wide:y}),X(C,{x:B,y:P,
width:Math.max(1,y-Pt)}),X(E,{x:K,y:P+18}),X(S,{x:K,y:P+35});let _=v===1?`${b}`:`${b}–${b+v-1}`;ce(E,y>6+8*m.label.length?
m.label:""),ce(S,y>6+7.5*_.length?_:""),b+=v});let M=Math.max(1,J(u,t.scale));for(let{line:m,path:C,text:E}of l){let S=h.
get(m.start),k=h.get(m.end);if(!S||!k)continue;let B=m.number?J(u,m.number):0,y=Math.max(It,Dt*B/M),v=A(m.there),K=S.y+ne/
2-1,P=k.y-ne/2+1;C.setAttribute("d",_t(S.x,K,k.x,P)),C.style.strokeWidth=String(y),C.style.opacity=String(v);let _=k.x+y/
2+70>$;X(E,{x:k.x+(_?-1:1)*(y/2+6),y:P-9,"text-anchor":_?"end":"start"}),ce(E,m.text&&v&&!I?ke(m.text,u):"")}let R=a.filter(
({box:m})=>A(m.there)).map(({box:m})=>`${m.label} ${ke(m.text,u)}`).concat(l.filter(({line:m})=>m.number&&A(m.there)).map(
({line:m})=>w(m,u)));n.setAttribute("aria-label",`${t.title}: ${R.join("; ")}`)},w=(u,x)=>`${u.end}: ${At(J(x,u.number))}\
 ${t.unit}`;return{node:s,update:p}}import{clamp as Ue,element as ue,setAttributes as he,setText as me,shape as oe}from"../inception.shared/shared-ZQ4UQISB.js";
import{enlarged as Kt}from"../inception.shared/shared-ZQ4UQISB.js";import{taking as Vt}from"../inception.shared/shared-ZQ4UQISB.js";
import{exact as Ve}from"../inception.shared/shared-ZQ4UQISB.js";import{Mover as qt,steadily as Xt}from"../inception.shared/shared-ZQ4UQISB.js";
import{numberOf as qe}from"../inception.shared/shared-ZQ4UQISB.js";import{saveButtons as Jt}from"../inception.shared/shared-ZQ4UQISB.js";
import{fill as Se}from"../inception.shared/shared-ZQ4UQISB.js";var Xe=116,Ut=460,Zt=560,Qt=10,Yt=28,en=5e3,tn=74,nn=40;function on(t,e){return Array.from({length:e},(n,i)=>Ue(t*e-i,0,
1))}function rn(t,e,n){return Math.round(t+(e-t)*n)}function sn(t,e){let n=Math.max(1,Math.floor(e*t.length+1e-6)),i=t[n-
1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:r})=>[...r.matchAll(/\{(\w+)\}/g)].map(([,s])=>s));return{
label:i.label,number:i.number,factors:o.filter(r=>r!==void 0)}}function Te(t,e,n,i,o){let r=n/i,s=Math.min(1,r*.12),l="";
for(let a=0;a<Math.round(o);a++){let c=t+a%i*r,d=e+Math.floor(a/i)*r;l+=`M${c.toFixed(1)} ${d.toFixed(1)}h${(r-s).toFixed(
1)}v${(r-s).toFixed(1)}h-${(r-s).toFixed(1)}z`}return l}function Je(t,e,n,i){let o=an(n),r="";for(let s=i-1;s>0;s--)r+=`\
M${(t+s*o).toFixed(1)} ${(e-s*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return r}var an=t=>Math.
max(2,t*.045);function Ze(t,e){let n=oe("svg",{role:"img"}),i=ue("button",{class:"button",type:"button"},"▶ Play"),o=ue(
"button",{class:"button",type:"button"},"Step"),r=Jt(e.lifetime,n,()=>({...ee(e,t.title),legend:[]})),s=ue("figure","gro\
wth",n,ue("div","ways",i,o,r)),l=new qt(e.lifetime),a=1,c=Xe,d={},p=t.stages.map(f=>{let L=n.appendChild(oe("path",{class:"\
behind"})),F=n.appendChild(oe("path")),A=n.appendChild(oe("text",{class:"title","text-anchor":"middle"})),h=n.appendChild(
oe("text",{class:"note","text-anchor":"middle"})),T=n.appendChild(oe("text",{class:"number","text-anchor":"middle"}));return F.
style.fill=H(f.colour),L.style.stroke=H(f.colour),{stage:f,behind:L,front:F,label:A,times:h,number:T}}),w=f=>{let L=t.stages[f]?.
number;return L?qe(d,L):0},u=()=>{let f=Kt(),L=Math.max(280,(s.clientWidth||600)/f),F=L<Zt,A=L/p.length,h=F?nn:tn;c=Ue(Vt(
c,f),Xe,Ut),he(n,{width:L*f,height:c*f,viewBox:`0 0 ${L} ${c}`});let T=Math.min(A*.62,(c-h)/1.5),b=(c-h)/2,M=on(a,p.length);
p.forEach(({stage:R,behind:m,front:C,label:E,times:S,number:k},B)=>{let y=M[B]??0,v=A*(B+.5),{front:K,behind:P}=x(R.picture,
v,b,T,y);C.setAttribute("d",K),m.setAttribute("d",P),he(E,{x:v,y:c-h+18}),he(S,{x:v,y:c-h+38}),he(k,{x:v,y:c-h+62}),me(E,
F?R.short:Se(R.label,d)),me(S,F||!R.times?"":Se(R.times,d)),me(k,F?"":Ve(rn(B?w(B-1):0,w(B),y)));for(let _ of[E,S,k])_.style.
opacity=y>0?"1":"0.25"})},x=(f,L,F,A,h)=>{let T=v=>Math.max(1,qe(e.values(),v)),b=T(t.sizes.kernel),M=Math.min(Yt,T(t.sizes.
side)),R=A*.55,m=R/b,C=v=>({x:L-v/2,y:F-v/2}),E=C(R),S=C(A*.8),k=v=>Math.ceil(h*Math.min(Qt,v));if(f==="product"){let v=C(
m);return{front:Te(v.x,v.y,m,1,h),behind:""}}let B=Te(E.x,E.y,R,b,b*b*(f==="window"?h:Math.ceil(h)));if(f==="window")return{
front:B,behind:""};if(f==="filter")return{front:B,behind:Je(E.x,E.y,R,k(T(t.sizes.cin)))};let y=f==="places"?h:Math.ceil(
h);return{front:Te(S.x,S.y,A*.8,M,M*M*y),behind:f==="filters"?Je(S.x,S.y,A*.8,k(T(t.sizes.cout))):""}},$=f=>{a=f,u(),e.growing(
sn(t.stages,a))},I=()=>me(i,"▶ Play"),j=f=>{me(i,"❚❚ Pause"),l.go({ms:en,ease:Xt,from:f,draw:$,done:I})};return i.
addEventListener("click",()=>{l.moving?(l.stop(),I()):j(a>=1?0:a)},{signal:e.lifetime.signal}),o.addEventListener("click",
()=>{l.stop(),I();let f=Math.floor(a*p.length+1e-6);$((f>=p.length?1:f+1)/p.length)},{signal:e.lifetime.signal}),{node:s,
update:f=>{d=f,u();let L=t.stages.map((F,A)=>`${Se(F.label,d)}: ${Ve(w(A))}`);n.setAttribute("aria-label",`${t.title}: ${L.
join("; ")} ${t.unit}`)}}}import{clamp as ln,element as z,focusedIn as Qe,present as Ye,setText as et}from"../inception.shared/shared-ZQ4UQISB.js";
import{Echo as cn}from"../inception.shared/shared-ZQ4UQISB.js";import{whenHeightChanges as mn}from"../inception.shared/shared-ZQ4UQISB.js";
import{exact as fe}from"../inception.shared/shared-ZQ4UQISB.js";import{evaluateAll as dn,numberOf as xe}from"../inception.shared/shared-ZQ4UQISB.js";
import{slider as pn}from"../inception.shared/shared-ZQ4UQISB.js";import{say as un}from"../inception.shared/shared-ZQ4UQISB.js";var hn=150,fn=500,xn={formula:Re,tiles:He,curve:je,table:Fe,bars:Ge,ruler:De,text:Ie,flow:Ke,growth:Ze},tt=class{constructor(e,n={}){
this.host=e;this.makers={...xn,...n},this.sending=e.sending(hn)}echo=new cn;sending;makers;built="";view=null;update({told:e,
...n}){let i=this.echo.hear(e)==="decided";i&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let r=this.view?.end();this.view=new Ee(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
r&&this.view.focus(r)}else i&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},Ee=class{constructor(e,n,i,o,r){this.echo=o;this.release=
r;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(fn);let s=z("div","inputs"),l=z("div","beside"),a=z("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let c={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,w)=>this.set(p,w),release:()=>this.release(),growing:p=>{for(let w of this.blocks)w.grow?.(p)}},d=(p,w)=>{
let x=Ye(i[p.kind],p.kind)(p,c);return w.append(x.node),x};this.blocks=[...n.beside.map(p=>d(p,l)),...n.below.map(p=>d(p,
a))],this.root.append(s,l,a,this.spoken),e.parent.append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.
onResize(this.root,()=>this.draw()),mn(this.lifetime,()=>this.draw())}lifetime;note=z("div",{class:"note",role:"status"});spoken=z(
"div",{class:"unseen","aria-live":"polite"});root=z("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let e=Qe(this.root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(z("div","heading",i));let r=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},l=z("input",{type:"number",class:"typed",id:r,inputmode:"numeric",...s}),a=z("input",{type:"\
range",class:"range","aria-label":e.label,...s}),c=z("div","input",z("label",{for:r},e.label),l,pn(this.lifetime,a));e.colour&&
c.style.setProperty("--input",H(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.release(),{signal:o});let d=()=>{let w=l.valueAsNumber;Number.isFinite(w)&&w===this.nearest(
e,w)&&this.set(e.name,w)},p=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.release(0)};return l.addEventListener(
"input",d,{signal:o}),l.addEventListener("change",p,{signal:o}),n.append(c),{input:e,typed:l,range:a}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,xe(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){let o=this.limit(e,i),r=ln(
n,e.low,o);return Math.min(e.low+Math.round((r-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){let o=Number.isFinite(
i),r=o?this.nearest(e,i):xe(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,l=o?`${i} became ${fe(r)}`:
`the field was empty, so ${fe(r)} stays`,a=`allowed is ${e.low} to ${fe(this.limit(e))}${s}`;et(this.note,r===i?"":`${e.
label}: ${a}; ${l}.`),this.set(e.name,r),n.value=String(r),this.refresh()}set(e,n){let i=Ye(this.panel.inputs.find(s=>s.
name===e),e),o=this.wanted[e]=this.nearest(i,n),r={...this.echo.value,[e]:o};for(let s of this.panel.inputs)s.atMost&&(r[s.
name]=this.nearest(s,xe(this.wanted,s.name),r));this.echo.choose(r),this.schedule()}refresh(){let e=Qe(this.root),n=this.
echo.value;for(let{input:i,typed:o,range:r}of this.rows){let s=xe(n,i.name),l=String(this.limit(i));r.max=l,o.max=l,r.value=
String(s),r.setAttribute("aria-valuetext",fe(s));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&a!==s)&&(o.value=
String(s))}this.draw(),this.speaking.ask(()=>et(this.spoken,un(this.panel.summary,this.numbers??{})))}draw(){let e=this.
echo.value,{scheme:n}=this.panel,i=this.numbers=dn(this.panel.numbers,e);if(n){let[o,r]=n.colours[String(e[n.input])]??n.
other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",r)}for(let o of this.blocks)o.update(
i);this.root.dataset.drawn=String(this.drawings+=1)}};export{tt as LivePanel,_t as bend,jt as boxWidth,Te as cells,we as chip,H as colourOf,rn as counted,sn as grownSo,ee as leavesAs,
Ge as makeBars,je as makeCurve,Ke as makeFlow,Re as makeFormula,Ze as makeGrowth,De as makeRuler,Fe as makeTable,Ie as makeText,
He as makeTiles,_e as niceTicks,zt as partsOf,Je as sheets,on as stageShares};
