// Made from frontend/ by `npm run build`.
import{element as dt}from"../inception.shared/shared-ZQ4UQISB.js";var H=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function ee(t,e){let{inputs:n}=t,i=t.leaves(),o=t.values();return{source:i.source,title:[i.title,e].filter(Boolean).
join(" · "),name:[i.name,...n.map(({name:s})=>`${s}.${o[s]}`)].join("-"),sizes:n.map(({label:s,name:r})=>`${s} ${o[r]}`).
join(" · ")}}function ve(t){let e=dt("span","chip");return e.style.background=H(t),e}import{element as x,setText as G}from"../inception.shared/shared-ZQ4UQISB.js";import{exact as we}from"../inception.shared/shared-ZQ4UQISB.js";
import{numberOf as re}from"../inception.shared/shared-ZQ4UQISB.js";import{fill as V,fillExact as ye,say as Re}from"../inception.shared/shared-ZQ4UQISB.js";function Ae(t,e){let n=x("b","",t);return{node:x("span","factor",n,x("i","",e)),value:n}}function pt(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(x("span","part")),n]))}function ut(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,s)=>{s&&e.append(" + ");let r={};return(o.coefficient!==1||!o.factors.length)&&e.append(Ae(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let c=i.get(l)??[l],d=r[l]=(r[l]??-1)+1,{node:p,value:v}=Ae("",c[Math.
min(d,c.length-1)]??"");return(a||o.coefficient!==1)&&e.append(x("span","times","·")),e.append(p),[v,l]})})}function He(t,e){
let n=x("div","formula"),i=t.rows.map(a=>{let c=ve(a.colour),d=x("span","body"),p=x("strong","result"),v=x("span","after"),
u=a.sum?pt(a.sum,d):ut(a,d,e),g=x("span","right","= ",p);return n.append(x("div","row",c,d,g,v)),{row:a,label:c,factors:u,
result:p,after:v}}),o=null,s={},r=a=>{s=a;for(let{row:c,label:d,factors:p,result:v,after:u}of i){G(d,V(o?.label??c.label,
a));for(let[g,S]of p)G(g,we(re(a,S)));ht(p,o),G(v,we(re(a,o?.number??c.number))),G(u,Re(c.after??[],a))}};return{node:n,
update:r,grow:a=>{o=a,r(s)}}}function ht(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let s=i.
parentElement,r=s?.previousElementSibling;s?.classList.contains("factor")&&(s.hidden=e!==null&&!e.factors.includes(o),r instanceof
HTMLElement&&r.classList.contains("times")&&(r.hidden=s.hidden||n),s.hidden||(n=!1))}}function Fe(t){let e=x("div","tile\
s"),n=t.items.map(o=>{let s=x("strong"),r=x("div","tile",x("span","",o.label),s,x("span","",o.unit));return r.style.borderColor=
H(o.colour),e.append(r),{item:o,value:s}});return{node:e,update:o=>{for(let{item:s,value:r}of n)G(r,V(s.text,o)),r.title=
ye(s.text,o)}}}function Ge(t){let e=x("table","",x("caption","",t.caption)),n=x("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>x("th",{scope:"col"},a)));let s=[],r=[];for(let a of t.rows){let c=o.
insertRow(),d=ve(a.colour);c.append(x("th",{scope:"row"},d)),s.push([d,a.label]);for(let p of a.cells)r.push([c.insertCell(),
p])}return{node:n,update:a=>{for(let[c,d]of s)G(c,V(d,a));for(let[c,d]of r)G(c,V(d,a)),c.title=ye(d,a)}}}var ft=.09;function De(t){
let e=x("figure","bars",x("figcaption","title",t.title)),n=t.rows.map(o=>{let s=x("span","name"),r=x("div","track"),l=x(
"span","end"),a=o.segments.map(c=>{let d=r.appendChild(x("div","segment"));return d.style.background=H(c.colour),{segment:c,
part:d}});return e.append(x("div","bar",s,r,l)),{row:o,label:s,segments:a,end:l}});return{node:e,update:o=>{let s=n.map(
({row:l})=>l.segments.reduce((a,c)=>a+re(o,c.number),0)),r=Math.max(1,...s);for(let{row:l,label:a,segments:c,end:d}of n){
G(a,V(l.label,o)),G(d,V(l.text,o)),d.title=ye(l.text,o);for(let{segment:p,part:v}of c){let u=re(o,p.number),g=V(p.label,
o);v.style.width=`${100*u/r}%`,v.title=`${g}: ${we(u)} ${t.unit}`,G(v,u/r>ft?g:"")}}}}}function Pe(t){let e=x("div","tra\
ck"),n=x("figcaption","after"),i=x("figure","ruler",x("div","title",t.title),e,n),o=t.segments.map(r=>{let l=x("b"),a=x(
"span"),c=x("div","segment",l,a);return c.style.background=H(r.colour),e.append(c),{segment:r,part:c,name:l,range:a}});return{
node:i,update:r=>{let l=0;for(let{segment:a,part:c,name:d,range:p}of o){let v=re(r,a.number),u=V(a.label,r),g=v===1?`${l}`:
`${l}–${l+v-1}`;c.style.flexGrow=String(v),c.title=`${u}: channels ${g}`,G(d,u),G(p,g),p.hidden=c.clientWidth>0&&p.scrollWidth>
c.clientWidth,l+=v}G(n,V(t.total,r))}}}function Ie(t){let e=x("p","says");return{node:e,update:o=>G(e,t.sentences.map(s=>Re(
s,o)).join(" ")),grow:o=>e.style.visibility=o?"hidden":""}}import{clamp as gt,element as te,present as le,setAttributes as Q,setText as je,shape as N}from"../inception.shared/shared-ZQ4UQISB.js";
import{enlarged as xt}from"../inception.shared/shared-ZQ4UQISB.js";import{taking as vt}from"../inception.shared/shared-ZQ4UQISB.js";
import{followPointer as wt}from"../inception.shared/shared-ZQ4UQISB.js";import{count as We,exact as _e}from"../inception.shared/shared-ZQ4UQISB.js";
import{evaluate as yt,numberOf as ie}from"../inception.shared/shared-ZQ4UQISB.js";import{entriesOf as bt,saveButtons as Mt}from"../inception.shared/shared-ZQ4UQISB.js";
import{fill as ae}from"../inception.shared/shared-ZQ4UQISB.js";var W=58,U=14,be=20,Z=38,kt=250,$t=130,St=640,Tt=48,Et=290;function ze(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(r=>r*i>=n)??10),s=[];for(let r=0;r<=t*1.0001;r+=o)s.push(r);return s}function pe(t,[e,n,i],o){Q(t,{x:e,y:n,
"text-anchor":i}),je(t,o)}var Bt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Ct=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Lt(t,e,n,i,o){let s=o.map(l=>l.getBBox()),
r=n.find(l=>{pe(t,l,e);let a=t.getBBox();return Ct(a,i)&&!s.some(c=>Bt(a,c))});pe(t,r??le(n[0]),e)}function Ke(t,e){let n=N(
"svg",{role:"img"}),i=n.appendChild(N("g",{class:"grid"})),o=n.appendChild(N("g")),s=n.appendChild(N("g")),r=te("figcapt\
ion","legend"),l=te("figure","curve",te("div","title",t.title),n,r),a=s.appendChild(N("rect",{class:"beyond"})),c=t.layers.
map(h=>{let B=o.appendChild(N("path")),y=te("span","swatch"),M=te("span");return B.style.fill=y.style.background=H(h.colour),
r.append(te("span","entry",y,M)),{layer:h,area:B,label:M}}),d=s.appendChild(N("line",{class:"direct"})),p=s.appendChild(
N("text",{class:"note"})),v=s.appendChild(N("line",{class:"mark"})),u=s.appendChild(N("text",{class:"note"})),g=s.appendChild(
N("line",{class:"drop"})),S=s.appendChild(N("circle",{class:"point",r:6})),P=s.appendChild(N("text",{class:"note strong"})),
j=()=>({...ee(e,t.title),legend:bt(r,".entry",".swatch")});r.append(Mt(e.lifetime,n,j));let q=le(e.inputs.find(h=>h.name===
t.x),"curve's input"),f={wide:600,xMax:1,high:kt};L();function L(){let h=B=>{let y=n.getBoundingClientRect(),M=f.wide*(B.
clientX-y.left)/y.width;e.set(t.x,Math.round((M-W)/(f.wide-W-U)*f.xMax))};wt(e.lifetime,n,h,()=>e.release())}function F(){
let h=Math.min(Tt,f.xMax);return Array.from({length:h+1},(B,y)=>{let M=f.xMax*y/h,R={...e.values(),[t.x]:M},m=[0];for(let{
layer:E}of c){let k=le(e.expressions[E.number],E.number);m.push(le(m.at(-1))+yt(k,R))}return[M,m]})}return{node:l,update:h=>{
let B=xt(),y=f.wide=Math.max(280,(l.clientWidth||600)/B),M=f.high=gt(vt(f.high,B),$t,St),R=f.xMax=q.atMost?ie(h,q.atMost):
q.high,m=F(),E=ie(h,t.line.number),k=1.1*Math.max(E,m.at(-1)?.[1].at(-1)??0),T=O=>W+(y-W-U)*O/R,$=O=>M-Z-(M-be-Z)*O/k;Q(
n,{width:y*B,height:M*B,viewBox:`0 0 ${y} ${M}`});let C={"text-anchor":"middle"};i.replaceChildren(...ze(k,4).flatMap(O=>[
N("line",{x1:W,x2:y-U,y1:$(O),y2:$(O)}),N("text",{x:W-6,y:$(O)+4,"text-anchor":"end"},O?We(O):"0")]),...ze(R,6).map(O=>N(
"text",{x:T(O),y:M-Z+16,...C},_e(O))),N("text",{x:(W+y-U)/2,y:M-4,...C},t.xLabel),N("text",{x:4,y:12},t.yLabel)),c.forEach(
({layer:O,area:se,label:xe},Oe)=>{let Ne=lt=>m.map(([ct,mt])=>`${T(ct)},${$(le(mt[lt]))}`);se.setAttribute("d",`M${[...Ne(
Oe+1),...Ne(Oe).reverse()].join("L")}Z`),je(xe,ae(O.label,h))});let b=$(E),w=T(ie(h,t.mark.number));Q(d,{x1:W,y1:b,x2:y-
U,y2:b}),pe(p,[W+6,b-6,"start"],ae(t.line.text,h)),Q(v,{x1:w,y1:b,x2:w,y2:M-Z});let K=w-W>Et;pe(u,K?[w-6,b-6,"end"]:[y-U,
12,"end"],ae(t.mark.text,h)),Q(a,{x:w,y:be,width:Math.max(0,y-U-w),height:M-be-Z});let I=ie(h,t.x),_=c.reduce((O,{layer:se})=>O+
ie(h,se.number),0),Y=T(I),de=$(_);Q(S,{cx:Y,cy:de}),Q(g,{x1:Y,y1:de,x2:Y,y2:M-Z});let ot=de<b+16?[22,38,54,-8]:[-8,22,38,
-24],Ce=[Y+11,0,"start"],Le=[Y-11,0,"end"],st=Y>y*.6?[Le,Ce]:[Ce,Le],rt=ot.flatMap(O=>st.map(([se,,xe])=>[se,de+O,xe])),
it={x:W,y:0,width:y-W,height:M-Z};Lt(P,We(_),rt,it,[p,u]);let at=[ae(t.line.text,h),ae(t.mark.text,h),`${q.label} ${I}: ${_e(
_)}`];n.setAttribute("aria-label",`${t.title}: ${at.join("; ")}`)}}}import{clamp as Ot,element as Me,setAttributes as X,setText as ce,shape as D}from"../inception.shared/shared-ZQ4UQISB.js";
import{enlarged as Nt}from"../inception.shared/shared-ZQ4UQISB.js";import{taking as At}from"../inception.shared/shared-ZQ4UQISB.js";
import{exact as Rt}from"../inception.shared/shared-ZQ4UQISB.js";import{numberOf as J}from"../inception.shared/shared-ZQ4UQISB.js";
import{saveButtons as Ht}from"../inception.shared/shared-ZQ4UQISB.js";import{fill as ke}from"../inception.shared/shared-ZQ4UQISB.js";var Ft=420,Gt=236,Dt=700,Pt=44,It=1.5,ne=40,$e=44,Wt=2,_t=520;function zt(t,e,n,i){let o=(e+i)/2;return`M${t} ${e}C${t} ${o}\
 ${n} ${o} ${n} ${i}`}function jt(t,e){let n=t.reduce((o,s)=>o+s,0)||1,i=0;return t.map(o=>{let s={start:i,wide:e*o/n};return i+=
s.wide,s})}function Kt(t,e,n){let i=Math.min(n,78);return i+(n-i)*t/Math.max(e,1)}function Ve(t,e){let n=D("svg",{role:"\
img"}),i=n.appendChild(D("g")),o=n.appendChild(D("g")),s=Me("figcaption","legend",Me("span","",t.says),Ht(e.lifetime,n,()=>({
...ee(e,t.title),legend:[]}))),r=Me("figure","flow",n,s),l=t.lines.map(u=>{let g=i.appendChild(D("path",{fill:"none"})),
S=o.appendChild(D("text",{class:"note"}));return g.style.stroke=H(u.colour),{line:u,path:g,text:S}}),a=t.boxes.map(u=>{let g=o.
appendChild(D("g",{class:"box"})),S=g.appendChild(D("rect",{rx:6,height:ne})),P=g.appendChild(D("text",{class:"in","text\
-anchor":"middle"})),j=g.appendChild(D("text",{class:"in small","text-anchor":"middle"}));return S.style.fill=H(u.colour),
{box:u,group:g,plate:S,label:P,size:j}}),c=t.stack.map(u=>{let g=o.appendChild(D("g",{class:"box"})),S=g.appendChild(D("\
rect",{rx:3,height:$e})),P=g.appendChild(D("text",{class:"in","text-anchor":"middle"})),j=g.appendChild(D("text",{class:"\
in small","text-anchor":"middle"}));return S.style.fill=H(u.colour),{part:u,group:g,plate:S,label:P,size:j}}),d=Ft,p=u=>{
let g=Nt(),S=Math.max(280,(r.clientWidth||600)/g),P=S<_t;d=Ot(At(d,g),Gt,Dt),X(n,{width:S*g,height:d*g,viewBox:`0 0 ${S}\
 ${d}`});let j=1+Math.max(...t.boxes.map(m=>m.column)),q=S/j,f=Math.max(...t.boxes.map(m=>m.column<0?0:J(u,m.width))),L=1+
Math.max(...t.boxes.map(m=>m.row)),F=(d-$e)/L,A=m=>m?J(u,m):1,h=new Map;for(let{box:m,group:E,plate:k,label:T,size:$}of a){
let C=m.column<0?Math.min(S,190):Kt(J(u,m.width),f,q-14),b=m.column<0?S/2:q*(m.column+.5),w=ne/2+F*m.row;h.set(m.key,{x:b,
y:w,wide:C}),X(k,{x:b-C/2,y:w-ne/2,width:C}),X(T,{x:b,y:w-3}),X($,{x:b,y:w+13}),ce(T,P?m.short:m.label),ce($,ke(m.text,u)),
E.style.opacity=String(A(m.there))}let B=jt(t.stack.map(m=>J(u,m.number)),S),y=0;c.forEach(({part:m,plate:E,label:k,size:T},$)=>{
let{start:C,wide:b}=B[$]??{start:0,wide:0},w=J(u,m.number),K=C+b/2,I=d-$e;h.set(m.key,{x:K,y:I+ne/2,wide:b}),X(E,{x:C,y:I,
width:Math.max(1,b-Wt)}),X(k,{x:K,y:I+18}),X(T,{x:K,y:I+35});let _=w===1?`${y}`:`${y}–${y+w-1}`;ce(k,b>6+8*m.label.length?
m.label:""),ce(T,b>6+7.5*_.length?_:""),y+=w});let M=Math.max(1,J(u,t.scale));for(let{line:m,path:E,text:k}of l){let T=h.
get(m.start),$=h.get(m.end);if(!T||!$)continue;let C=m.number?J(u,m.number):0,b=Math.max(It,Pt*C/M),w=A(m.there),K=T.y+ne/
2-1,I=$.y-ne/2+1;E.setAttribute("d",zt(T.x,K,$.x,I)),E.style.strokeWidth=String(b),E.style.opacity=String(w);let _=$.x+b/
2+70>S;X(k,{x:$.x+(_?-1:1)*(b/2+6),y:I-9,"text-anchor":_?"end":"start"}),ce(k,m.text&&w&&!P?ke(m.text,u):"")}let R=a.filter(
({box:m})=>A(m.there)).map(({box:m})=>{let E=l.find(({line:k})=>k.end===m.key&&k.number&&A(k.there));return`${m.label} ${ke(
m.text,u)}${E?v(E.line,u):""}`});n.setAttribute("aria-label",`${t.title}: ${R.join("; ")}`)},v=(u,g)=>`, ${Rt(J(g,u.number))}\
 ${t.unit}`;return{node:r,update:p}}import{clamp as Ze,element as ue,setAttributes as he,setText as me,shape as oe}from"../inception.shared/shared-ZQ4UQISB.js";
import{enlarged as Vt}from"../inception.shared/shared-ZQ4UQISB.js";import{taking as qt}from"../inception.shared/shared-ZQ4UQISB.js";
import{exact as qe}from"../inception.shared/shared-ZQ4UQISB.js";import{Mover as Xt,steadily as Jt}from"../inception.shared/shared-ZQ4UQISB.js";
import{numberOf as Xe}from"../inception.shared/shared-ZQ4UQISB.js";import{saveButtons as Ut}from"../inception.shared/shared-ZQ4UQISB.js";
import{fill as Se}from"../inception.shared/shared-ZQ4UQISB.js";var Je=116,Zt=460,Qt=560,Yt=10,en=28,tn=5e3,nn=74,on=40;function sn(t,e){return Array.from({length:e},(n,i)=>Ze(t*e-i,0,
1))}function rn(t,e,n){return Math.round(t+(e-t)*n)}function an(t,e){let n=Math.max(1,Math.floor(e*t.length+1e-6)),i=t[n-
1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:s})=>[...s.matchAll(/\{(\w+)\}/g)].map(([,r])=>r));return{
label:i.label,number:i.number,factors:o.filter(s=>s!==void 0)}}function Te(t,e,n,i,o){let s=n/i,r=Math.min(1,s*.12),l="";
for(let a=0;a<Math.round(o);a++){let c=t+a%i*s,d=e+Math.floor(a/i)*s;l+=`M${c.toFixed(1)} ${d.toFixed(1)}h${(s-r).toFixed(
1)}v${(s-r).toFixed(1)}h-${(s-r).toFixed(1)}z`}return l}function Ue(t,e,n,i){let o=ln(n),s="";for(let r=i-1;r>0;r--)s+=`\
M${(t+r*o).toFixed(1)} ${(e-r*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return s}var ln=t=>Math.
max(2,t*.045);function Qe(t,e){let n=oe("svg",{role:"img"}),i=ue("button",{class:"button",type:"button"},"▶ Play"),o=ue(
"button",{class:"button",type:"button"},"Step"),s=Ut(e.lifetime,n,()=>({...ee(e,t.title),legend:[]})),r=ue("figure","gro\
wth",n,ue("div","ways",i,o,s)),l=new Xt(e.lifetime),a=1,c=Je,d={},p=t.stages.map(f=>{let L=n.appendChild(oe("path",{class:"\
behind"})),F=n.appendChild(oe("path")),A=n.appendChild(oe("text",{class:"title","text-anchor":"middle"})),h=n.appendChild(
oe("text",{class:"note","text-anchor":"middle"})),B=n.appendChild(oe("text",{class:"number","text-anchor":"middle"}));return F.
style.fill=H(f.colour),L.style.stroke=H(f.colour),{stage:f,behind:L,front:F,label:A,times:h,number:B}}),v=f=>{let L=t.stages[f]?.
number;return L?Xe(d,L):0},u=()=>{let f=Vt(),L=Math.max(280,(r.clientWidth||600)/f),F=L<Qt,A=L/p.length,h=F?on:nn;c=Ze(qt(
c,f),Je,Zt),he(n,{width:L*f,height:c*f,viewBox:`0 0 ${L} ${c}`});let B=Math.min(A*.62,(c-h)/1.5),y=(c-h)/2,M=sn(a,p.length);
p.forEach(({stage:R,behind:m,front:E,label:k,times:T,number:$},C)=>{let b=M[C]??0,w=A*(C+.5),{front:K,behind:I}=g(R.picture,
w,y,B,b);E.setAttribute("d",K),m.setAttribute("d",I),he(k,{x:w,y:c-h+18}),he(T,{x:w,y:c-h+38}),he($,{x:w,y:c-h+62}),me(k,
F?R.short:Se(R.label,d)),me(T,F||!R.times?"":Se(R.times,d)),me($,F?"":qe(rn(C?v(C-1):0,v(C),b)));for(let _ of[k,T,$])_.style.
opacity=b>0?"1":"0.25"})},g=(f,L,F,A,h)=>{let B=w=>Math.max(1,Xe(e.values(),w)),y=B(t.sizes.kernel),M=Math.min(en,B(t.sizes.
side)),R=A*.55,m=R/y,E=w=>({x:L-w/2,y:F-w/2}),k=E(R),T=E(A*.8),$=w=>Math.ceil(h*Math.min(Yt,w));if(f==="product"){let w=E(
m);return{front:Te(w.x,w.y,m,1,h),behind:""}}let C=Te(k.x,k.y,R,y,y*y*(f==="window"?h:Math.ceil(h)));if(f==="window")return{
front:C,behind:""};if(f==="filter")return{front:C,behind:Ue(k.x,k.y,R,$(B(t.sizes.cin)))};let b=f==="places"?h:Math.ceil(
h);return{front:Te(T.x,T.y,A*.8,M,M*M*b),behind:f==="filters"?Ue(T.x,T.y,A*.8,$(B(t.sizes.cout))):""}},S=f=>{a=f,u(),e.growing(
an(t.stages,a))},P=()=>me(i,"▶ Play"),j=f=>{me(i,"❚❚ Pause"),l.go({ms:tn,ease:Jt,from:f,draw:S,done:P})};return i.
addEventListener("click",()=>{l.moving?(l.stop(),P()):j(a>=1?0:a)},{signal:e.lifetime.signal}),o.addEventListener("click",
()=>{l.stop(),P();let f=Math.floor(a*p.length+1e-6);S((f>=p.length?1:f+1)/p.length)},{signal:e.lifetime.signal}),{node:r,
update:f=>{d=f,u();let L=t.stages.map((F,A)=>`${Se(F.label,d)}: ${qe(v(A))}`);n.setAttribute("aria-label",`${t.title}: ${L.
join("; ")} ${t.unit}`)}}}function Ye(t,{control:e,values:n}){let i=s=>s instanceof Element&&s.getAttribute("role")==="radio"&&s.closest(`.${e}`)!==
null,o=t.composedPath().find(i);return o&&o.getAttribute("aria-checked")!=="true"?n[o.textContent.trim()]:void 0}import{clamp as cn,element as z,focusedIn as et,present as Ee,setText as tt}from"../inception.shared/shared-ZQ4UQISB.js";
import{Echo as mn}from"../inception.shared/shared-ZQ4UQISB.js";import{whenHeightChanges as dn}from"../inception.shared/shared-ZQ4UQISB.js";
import{exact as fe}from"../inception.shared/shared-ZQ4UQISB.js";import{evaluateAll as pn,numberOf as ge}from"../inception.shared/shared-ZQ4UQISB.js";
import{slider as un}from"../inception.shared/shared-ZQ4UQISB.js";import{say as hn}from"../inception.shared/shared-ZQ4UQISB.js";var fn=150,gn=500,xn={formula:He,tiles:Fe,curve:Ke,table:Ge,bars:De,ruler:Pe,text:Ie,flow:Ve,growth:Qe},nt=class{constructor(e,n={}){
this.host=e;this.makers={...xn,...n},this.sending=e.sending(fn),document.addEventListener("click",i=>this.follow(i),{capture:!0,
signal:e.signal})}echo=new mn;sending;makers;built="";view=null;leaves=null;outside=null;update({told:e,leaves:n,outside:i,
...o}){this.leaves=n,this.outside=i??null;let s=this.echo.hear(e)==="decided";s&&this.sending.cancel();let r=JSON.stringify(
o);if(!this.view||r!==this.built){this.built=r;let l=this.view?.end();this.view=new Be(this.host,o,this.makers,this.echo,
{release:a=>this.release(a),leaves:()=>Ee(this.leaves,"leaves")}),this.view.adopt(),l&&this.view.focus(l)}else s&&this.view.
adopt()}follow(e){let n=this.outside&&Ye(e,this.outside);!n||!this.view||(this.echo.choose({...this.echo.value,...n}),this.
view.adopt())}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.host.setState("values",this.echo.
message(this.echo.value))},e)}},Be=class{constructor(e,n,i,o,s){this.echo=o;this.whole=s;this.panel=n,this.lifetime=e.child(),
this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.delayed(gn);let r=z("div","inputs"),
l=z("div","beside"),a=z("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,r)),r.append(this.note);let c={lifetime:this.
lifetime,leaves:s.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(p,v)=>this.set(p,v),release:()=>this.
whole.release(),growing:p=>{for(let v of this.blocks)v.grow?.(p)}},d=(p,v)=>{let g=Ee(i[p.kind],p.kind)(p,c);return v.append(
g.node),g};this.blocks=[...n.beside.map(p=>d(p,l)),...n.below.map(p=>d(p,a))],this.root.append(r,l,a,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),dn(this.
lifetime,()=>this.draw())}lifetime;note=z("div",{class:"note",role:"status"});spoken=z("div",{class:"unseen","aria-live":"\
polite"});root=z("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=et(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(z("div","heading",i));let s=`typed-${e.name}`,r={min:e.
low,max:e.high,step:e.step},l=z("input",{type:"number",class:"typed",id:s,inputmode:"numeric",...r}),a=z("input",{type:"\
range",class:"range","aria-label":e.label,...r}),c=z("div","input",z("label",{for:s},e.label),l,un(this.lifetime,a));e.colour&&
c.style.setProperty("--input",H(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.whole.release(),{signal:o});let d=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===
this.nearest(e,v)&&this.set(e.name,v)},p=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.whole.release(
0)};return l.addEventListener("input",d,{signal:o}),l.addEventListener("change",p,{signal:o}),n.append(c),{input:e,typed:l,
range:a}}limit(e,n=this.echo.value){return e.atMost?Math.min(e.high,ge(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){
let o=this.limit(e,i),s=cn(n,e.low,o);return Math.min(e.low+Math.round((s-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){
let o=Number.isFinite(i),s=o?this.nearest(e,i):ge(this.echo.value,e.name),r=e.step===1?"":`, in steps of ${e.step}`,l=o?
`${i} became ${fe(s)}`:`the field was empty, so ${fe(s)} stays`,a=`allowed is ${e.low} to ${fe(this.limit(e))}${r}`;tt(this.
note,s===i?"":`${e.label}: ${a}; ${l}.`),this.set(e.name,s),n.value=String(s),this.refresh()}set(e,n){let i=Ee(this.panel.
inputs.find(r=>r.name===e),e),o=this.wanted[e]=this.nearest(i,n),s={...this.echo.value,[e]:o};for(let r of this.panel.inputs)
r.atMost&&(s[r.name]=this.nearest(r,ge(this.wanted,r.name),s));this.echo.choose(s),this.schedule()}refresh(){let e=et(this.
root),n=this.echo.value;for(let{input:i,typed:o,range:s}of this.rows){let r=ge(n,i.name),l=String(this.limit(i));s.max=l,
o.max=l,s.value=String(r),s.setAttribute("aria-valuetext",fe(r));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&
a!==r)&&(o.value=String(r))}this.draw(),this.speaking.ask(()=>tt(this.spoken,hn(this.panel.summary,this.numbers??{})))}draw(){
let e=this.echo.value,{scheme:n}=this.panel,i=this.numbers=pn(this.panel.numbers,e);if(n){let[o,s]=n.colours[String(e[n.
input])]??n.other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",s)}for(let o of this.blocks)
o.update(i);this.root.dataset.drawn=String(this.drawings+=1)}};export{nt as LivePanel,zt as bend,Kt as boxWidth,Te as cells,ve as chip,H as colourOf,rn as counted,an as grownSo,ee as leavesAs,
De as makeBars,Ke as makeCurve,Ve as makeFlow,He as makeFormula,Qe as makeGrowth,Pe as makeRuler,Ge as makeTable,Ie as makeText,
Fe as makeTiles,ze as niceTicks,jt as partsOf,Ue as sheets,sn as stageShares,Ye as valuesSetBy};
