// Made from frontend/ by `npm run build`.
import{element as mt}from"../inception.shared/shared-7V6JNRFL.js";var A=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function de({leaves:t,inputs:e,values:n},i){let o=n();return{source:t.source,title:[t.title,i].filter(Boolean).join(
" · "),name:[t.name,...e.map(({name:r})=>`${r}.${o[r]}`)].join("-"),sizes:e.map(({label:r,name:s})=>`${r} ${o[s]}`).join(
" · ")}}function we(t){let e=mt("span","chip");return e.style.background=A(t),e}import{element as x,setText as G}from"../inception.shared/shared-7V6JNRFL.js";import{exact as ve}from"../inception.shared/shared-7V6JNRFL.js";
import{numberOf as re}from"../inception.shared/shared-7V6JNRFL.js";import{fill as V,fillExact as be,say as Re}from"../inception.shared/shared-7V6JNRFL.js";function Oe(t,e){let n=x("b","",t);return{node:x("span","factor",n,x("i","",e)),value:n}}function dt(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(x("span","part")),n]))}function pt(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,r)=>{r&&e.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&e.append(Oe(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let m=i.get(l)??[l],d=s[l]=(s[l]??-1)+1,{node:p,value:v}=Oe("",m[Math.
min(d,m.length-1)]??"");return(a||o.coefficient!==1)&&e.append(x("span","times","·")),e.append(p),[v,l]})})}function Ae(t,e){
let n=x("div","formula"),i=t.rows.map(a=>{let m=we(a.colour),d=x("span","body"),p=x("strong","result"),v=x("span","after"),
u=a.sum?dt(a.sum,d):pt(a,d,e),h=x("span","right","= ",p);return n.append(x("div","row",m,d,h,v)),{row:a,label:m,factors:u,
result:p,after:v}}),o=null,r={},s=a=>{r=a;for(let{row:m,label:d,factors:p,result:v,after:u}of i){G(d,V(o?.label??m.label,
a));for(let[h,$]of p)G(h,ve(re(a,$)));ut(p,o),G(v,ve(re(a,o?.number??m.number))),G(u,Re(m.after??[],a))}};return{node:n,
update:s,grow:a=>{o=a,s(r)}}}function ut(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let r=i.
parentElement,s=r?.previousElementSibling;r?.classList.contains("factor")&&(r.hidden=e!==null&&!e.factors.includes(o),s instanceof
HTMLElement&&s.classList.contains("times")&&(s.hidden=r.hidden||n),r.hidden||(n=!1))}}function He(t){let e=x("div","tile\
s"),n=t.items.map(o=>{let r=x("strong"),s=x("div","tile",x("span","",o.label),r,x("span","",o.unit));return s.style.borderColor=
A(o.colour),e.append(s),{item:o,value:r}});return{node:e,update:o=>{for(let{item:r,value:s}of n)G(s,V(r.text,o)),s.title=
be(r.text,o)}}}function Fe(t){let e=x("table","",x("caption","",t.caption)),n=x("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>x("th",{scope:"col"},a)));let r=[],s=[];for(let a of t.rows){let m=o.
insertRow(),d=we(a.colour);m.append(x("th",{scope:"row"},d)),r.push([d,a.label]);for(let p of a.cells)s.push([m.insertCell(),
p])}return{node:n,update:a=>{for(let[m,d]of r)G(m,V(d,a));for(let[m,d]of s)G(m,V(d,a)),m.title=be(d,a)}}}var ht=.09;function Ge(t){
let e=x("figure","bars",x("figcaption","title",t.title)),n=t.rows.map(o=>{let r=x("span","name"),s=x("div","track"),l=x(
"span","end"),a=o.segments.map(m=>{let d=s.appendChild(x("div","segment"));return d.style.background=A(m.colour),{segment:m,
part:d}});return e.append(x("div","bar",r,s,l)),{row:o,label:r,segments:a,end:l}});return{node:e,update:o=>{let r=n.map(
({row:l})=>l.segments.reduce((a,m)=>a+re(o,m.number),0)),s=Math.max(1,...r);for(let{row:l,label:a,segments:m,end:d}of n){
G(a,V(l.label,o)),G(d,V(l.text,o)),d.title=be(l.text,o);for(let{segment:p,part:v}of m){let u=re(o,p.number),h=V(p.label,
o);v.style.width=`${100*u/s}%`,v.title=`${h}: ${ve(u)} ${t.unit}`,G(v,u/s>ht?h:"")}}}}}function De(t){let e=x("div","tra\
ck"),n=x("figcaption","after"),i=x("figure","ruler",x("div","title",t.title),e,n),o=t.segments.map(s=>{let l=x("b"),a=x(
"span"),m=x("div","segment",l,a);return m.style.background=A(s.colour),e.append(m),{segment:s,part:m,name:l,range:a}});return{
node:i,update:s=>{let l=0;for(let{segment:a,part:m,name:d,range:p}of o){let v=re(s,a.number),u=V(a.label,s),h=v===1?`${l}`:
`${l}–${l+v-1}`;m.style.flexGrow=String(v),m.title=`${u}: channels ${h}`,G(d,u),G(p,h),p.hidden=m.clientWidth>0&&p.scrollWidth>
m.clientWidth,l+=v}G(n,V(t.total,s))}}}function Ie(t){let e=x("p","says");return{node:e,update:o=>G(e,t.sentences.map(r=>Re(
r,o)).join(" ")),grow:o=>e.style.visibility=o?"hidden":""}}import{clamp as ft,element as ee,present as ae,setAttributes as Q,setText as ze,shape as O}from"../inception.shared/shared-7V6JNRFL.js";
import{enlarged as xt}from"../inception.shared/shared-7V6JNRFL.js";import{heightLeft as gt}from"../inception.shared/shared-7V6JNRFL.js";
import{followPointer as wt}from"../inception.shared/shared-7V6JNRFL.js";import{count as Pe,exact as We}from"../inception.shared/shared-7V6JNRFL.js";
import{evaluate as vt,numberOf as se}from"../inception.shared/shared-7V6JNRFL.js";import{entriesOf as bt,saveButtons as yt}from"../inception.shared/shared-7V6JNRFL.js";
import{fill as ie}from"../inception.shared/shared-7V6JNRFL.js";var P=58,U=14,ye=20,Z=38,Mt=250,kt=130,$t=640,St=48,Tt=290;function _e(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(s=>s*i>=n)??10),r=[];for(let s=0;s<=t*1.0001;s+=o)r.push(s);return r}function pe(t,[e,n,i],o){Q(t,{x:e,y:n,
"text-anchor":i}),ze(t,o)}var Et=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Bt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Ct(t,e,n,i,o){let r=o.map(l=>l.getBBox()),
s=n.find(l=>{pe(t,l,e);let a=t.getBBox();return Bt(a,i)&&!r.some(m=>Et(a,m))});pe(t,s??ae(n[0]),e)}function je(t,e){let n=O(
"svg",{role:"img"}),i=n.appendChild(O("g",{class:"grid"})),o=n.appendChild(O("g")),r=n.appendChild(O("g")),s=ee("figcapt\
ion","legend"),l=ee("figure","curve",ee("div","title",t.title),n,s),a=r.appendChild(O("rect",{class:"beyond"})),m=t.layers.
map(w=>{let L=o.appendChild(O("path")),y=ee("span","swatch"),b=ee("span");return L.style.fill=y.style.background=A(w.colour),
s.append(ee("span","entry",y,b)),{layer:w,area:L,label:b}}),d=r.appendChild(O("line",{class:"direct"})),p=r.appendChild(
O("text",{class:"note"})),v=r.appendChild(O("line",{class:"mark"})),u=r.appendChild(O("text",{class:"note"})),h=r.appendChild(
O("line",{class:"drop"})),$=r.appendChild(O("circle",{class:"point",r:6})),z=r.appendChild(O("text",{class:"note strong"})),
q=()=>({...de(e,t.title),legend:bt(s,".entry",".swatch")});s.append(yt(e.lifetime,n,q));let g=ae(e.inputs.find(w=>w.name===
t.x),"curve's input"),M={wide:600,xMax:1,high:Mt};H();function H(){let w=L=>{let y=n.getBoundingClientRect(),b=M.wide*(L.
clientX-y.left)/y.width;e.set(t.x,Math.round((b-P)/(M.wide-P-U)*M.xMax))};wt(e.lifetime,n,w,()=>e.release())}function F(){
let w=Math.min(St,M.xMax);return Array.from({length:w+1},(L,y)=>{let b=M.xMax*y/w,W={...e.values(),[t.x]:b},c=[0];for(let{
layer:S}of m){let T=ae(e.expressions[S.number],S.number);c.push(ae(c.at(-1))+vt(T,W))}return[b,c]})}return{node:l,update:w=>{
let L=xt(),y=M.wide=Math.max(280,(l.clientWidth||600)/L),b=M.high=Math.round(ft(M.high+gt()/L,kt,$t)),W=M.xMax=g.atMost?
se(w,g.atMost):g.high,c=F(),S=se(w,t.line.number),T=1.1*Math.max(S,c.at(-1)?.[1].at(-1)??0),E=N=>P+(y-P-U)*N/W,k=N=>b-Z-
(b-ye-Z)*N/T;Q(n,{width:y*L,height:b*L,viewBox:`0 0 ${y} ${b}`});let R={"text-anchor":"middle"};i.replaceChildren(..._e(
T,4).flatMap(N=>[O("line",{x1:P,x2:y-U,y1:k(N),y2:k(N)}),O("text",{x:P-6,y:k(N)+4,"text-anchor":"end"},N?Pe(N):"0")]),..._e(
W,6).map(N=>O("text",{x:E(N),y:b-Z+16,...R},We(N))),O("text",{x:(P+y-U)/2,y:b-4,...R},t.xLabel),O("text",{x:4,y:12},t.yLabel)),
m.forEach(({layer:N,area:oe,label:ge},Le)=>{let Ne=at=>c.map(([lt,ct])=>`${E(lt)},${k(ae(ct[at]))}`);oe.setAttribute("d",
`M${[...Ne(Le+1),...Ne(Le).reverse()].join("L")}Z`),ze(ge,ie(N.label,w))});let f=k(S),C=E(se(w,t.mark.number));Q(d,{x1:P,
y1:f,x2:y-U,y2:f}),pe(p,[P+6,f-6,"start"],ie(t.line.text,w)),Q(v,{x1:C,y1:f,x2:C,y2:b-Z});let j=C-P>Tt;pe(u,j?[C-6,f-6,"\
end"]:[y-U,12,"end"],ie(t.mark.text,w)),Q(a,{x:C,y:ye,width:Math.max(0,y-U-C),height:b-ye-Z});let I=se(w,t.x),K=m.reduce(
(N,{layer:oe})=>N+se(w,oe.number),0),Y=E(I),me=k(K);Q($,{cx:Y,cy:me}),Q(h,{x1:Y,y1:me,x2:Y,y2:b-Z});let nt=me<f+16?[22,38,
54,-8]:[-8,22,38,-24],Be=[Y+11,0,"start"],Ce=[Y-11,0,"end"],ot=Y>y*.6?[Ce,Be]:[Be,Ce],rt=nt.flatMap(N=>ot.map(([oe,,ge])=>[
oe,me+N,ge])),st={x:P,y:0,width:y-P,height:b-Z};Ct(z,Pe(K),rt,st,[p,u]);let it=[ie(t.line.text,w),ie(t.mark.text,w),`${g.
label} ${I}: ${We(K)}`];n.setAttribute("aria-label",`${t.title}: ${it.join("; ")}`)}}}import{clamp as Lt,element as Me,setAttributes as X,setText as le,shape as D}from"../inception.shared/shared-7V6JNRFL.js";
import{enlarged as Nt}from"../inception.shared/shared-7V6JNRFL.js";import{heightLeft as Ot}from"../inception.shared/shared-7V6JNRFL.js";
import{exact as Rt}from"../inception.shared/shared-7V6JNRFL.js";import{numberOf as J}from"../inception.shared/shared-7V6JNRFL.js";
import{saveButtons as At}from"../inception.shared/shared-7V6JNRFL.js";import{fill as ke}from"../inception.shared/shared-7V6JNRFL.js";var Ht=420,Ft=236,Gt=700,Dt=44,It=1.5,te=40,$e=44,Pt=2,Wt=520;function _t(t,e,n,i){let o=(e+i)/2;return`M${t} ${e}C${t} ${o}\
 ${n} ${o} ${n} ${i}`}function zt(t,e){let n=t.reduce((o,r)=>o+r,0)||1,i=0;return t.map(o=>{let r={start:i,wide:e*o/n};return i+=
r.wide,r})}function jt(t,e,n){let i=Math.min(n,78);return i+(n-i)*t/Math.max(e,1)}function Ke(t,e){let n=D("svg",{role:"\
img"}),i=n.appendChild(D("g")),o=n.appendChild(D("g")),r=Me("figcaption","legend",Me("span","",t.says),At(e.lifetime,n,()=>({
...de(e,t.title),legend:[]}))),s=Me("figure","flow",n,r),l=t.lines.map(u=>{let h=i.appendChild(D("path",{fill:"none"})),
$=o.appendChild(D("text",{class:"note"}));return h.style.stroke=A(u.colour),{line:u,path:h,text:$}}),a=t.boxes.map(u=>{let h=o.
appendChild(D("g",{class:"box"})),$=h.appendChild(D("rect",{rx:6,height:te})),z=h.appendChild(D("text",{class:"in","text\
-anchor":"middle"})),q=h.appendChild(D("text",{class:"in small","text-anchor":"middle"}));return $.style.fill=A(u.colour),
{box:u,group:h,plate:$,label:z,size:q}}),m=t.stack.map(u=>{let h=o.appendChild(D("g",{class:"box"})),$=h.appendChild(D("\
rect",{rx:3,height:$e})),z=h.appendChild(D("text",{class:"in","text-anchor":"middle"})),q=h.appendChild(D("text",{class:"\
in small","text-anchor":"middle"}));return $.style.fill=A(u.colour),{part:u,group:h,plate:$,label:z,size:q}}),d=Ht,p=u=>{
let h=Nt(),$=Math.max(280,(s.clientWidth||600)/h),z=$<Wt;d=Math.round(Lt(d+Ot()/h,Ft,Gt)),X(n,{width:$*h,height:d*h,viewBox:`\
0 0 ${$} ${d}`});let q=1+Math.max(...t.boxes.map(c=>c.column)),g=$/q,M=Math.max(...t.boxes.map(c=>c.column<0?0:J(u,c.width))),
H=1+Math.max(...t.boxes.map(c=>c.row)),F=(d-$e)/H,B=c=>c?J(u,c):1,w=new Map;for(let{box:c,group:S,plate:T,label:E,size:k}of a){
let R=c.column<0?Math.min($,190):jt(J(u,c.width),M,g-14),f=c.column<0?$/2:g*(c.column+.5),C=te/2+F*c.row;w.set(c.key,{x:f,
y:C,wide:R}),X(T,{x:f-R/2,y:C-te/2,width:R}),X(E,{x:f,y:C-3}),X(k,{x:f,y:C+13}),le(E,z?c.short:c.label),le(k,ke(c.text,u)),
S.style.opacity=String(B(c.there))}let L=zt(t.stack.map(c=>J(u,c.number)),$),y=0;m.forEach(({part:c,plate:S,label:T,size:E},k)=>{
let{start:R,wide:f}=L[k]??{start:0,wide:0},C=J(u,c.number),j=R+f/2,I=d-$e;w.set(c.key,{x:j,y:I+te/2,wide:f}),X(S,{x:R,y:I,
width:Math.max(1,f-Pt)}),X(T,{x:j,y:I+18}),X(E,{x:j,y:I+35});let K=C===1?`${y}`:`${y}–${y+C-1}`;le(T,f>6+8*c.label.length?
c.label:""),le(E,f>6+7.5*K.length?K:""),y+=C});let b=Math.max(1,J(u,t.scale));for(let{line:c,path:S,text:T}of l){let E=w.
get(c.start),k=w.get(c.end);if(!E||!k)continue;let R=c.number?J(u,c.number):0,f=Math.max(It,Dt*R/b),C=B(c.there),j=E.y+te/
2-1,I=k.y-te/2+1;S.setAttribute("d",_t(E.x,j,k.x,I)),S.style.strokeWidth=String(f),S.style.opacity=String(C);let K=k.x+f/
2+70>$;X(T,{x:k.x+(K?-1:1)*(f/2+6),y:I-9,"text-anchor":K?"end":"start"}),le(T,c.text&&C&&!z?ke(c.text,u):"")}let W=a.filter(
({box:c})=>B(c.there)).map(({box:c})=>`${c.label} ${ke(c.text,u)}`).concat(l.filter(({line:c})=>c.number&&B(c.there)).map(
({line:c})=>v(c,u)));n.setAttribute("aria-label",`${t.title}: ${W.join("; ")}`)},v=(u,h)=>`${u.end}: ${Rt(J(h,u.number))}\
 ${t.unit}`;return{node:s,update:p}}import{clamp as Ue,element as ue,setAttributes as he,setText as ce,shape as ne}from"../inception.shared/shared-7V6JNRFL.js";
import{enlarged as Kt}from"../inception.shared/shared-7V6JNRFL.js";import{heightLeft as Vt}from"../inception.shared/shared-7V6JNRFL.js";
import{exact as Ve}from"../inception.shared/shared-7V6JNRFL.js";import{Mover as qt,steadily as Xt}from"../inception.shared/shared-7V6JNRFL.js";
import{numberOf as qe}from"../inception.shared/shared-7V6JNRFL.js";import{fill as Se}from"../inception.shared/shared-7V6JNRFL.js";var Xe=116,Jt=460,Ut=560,Zt=10,Qt=28,Yt=5e3,en=74,tn=40;function nn(t,e){return Array.from({length:e},(n,i)=>Ue(t*e-i,0,
1))}function on(t,e,n){return Math.round(t+(e-t)*n)}function rn(t,e){let n=Math.max(1,Math.floor(e*t.length+1e-6)),i=t[n-
1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:r})=>[...r.matchAll(/\{(\w+)\}/g)].map(([,s])=>s));return{
label:i.label,number:i.number,factors:o.filter(r=>r!==void 0)}}function Te(t,e,n,i,o){let r=n/i,s=Math.min(1,r*.12),l="";
for(let a=0;a<Math.round(o);a++){let m=t+a%i*r,d=e+Math.floor(a/i)*r;l+=`M${m.toFixed(1)} ${d.toFixed(1)}h${(r-s).toFixed(
1)}v${(r-s).toFixed(1)}h-${(r-s).toFixed(1)}z`}return l}function Je(t,e,n,i){let o=sn(n),r="";for(let s=i-1;s>0;s--)r+=`\
M${(t+s*o).toFixed(1)} ${(e-s*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return r}var sn=t=>Math.
max(2,t*.045);function Ze(t,e){let n=ne("svg",{role:"img"}),i=ue("button",{class:"button",type:"button"},"▶ Play"),o=ue(
"button",{class:"button",type:"button"},"Step"),r=ue("figure","growth",n,ue("div","ways",i,o)),s=new qt(e.lifetime),l=1,
a=Xe,m={},d=t.stages.map(g=>{let M=n.appendChild(ne("path",{class:"behind"})),H=n.appendChild(ne("path")),F=n.appendChild(
ne("text",{class:"title","text-anchor":"middle"})),B=n.appendChild(ne("text",{class:"note","text-anchor":"middle"})),w=n.
appendChild(ne("text",{class:"number","text-anchor":"middle"}));return H.style.fill=A(g.colour),M.style.stroke=A(g.colour),
{stage:g,behind:M,front:H,label:F,times:B,number:w}}),p=g=>{let M=t.stages[g]?.number;return M?qe(m,M):0},v=()=>{let g=Kt(),
M=Math.max(280,(r.clientWidth||600)/g),H=M<Ut,F=M/d.length,B=H?tn:en;a=Math.round(Ue(a+Vt()/g,Xe,Jt)),he(n,{width:M*g,height:a*
g,viewBox:`0 0 ${M} ${a}`});let w=Math.min(F*.62,(a-B)/1.5),L=(a-B)/2,y=nn(l,d.length);d.forEach(({stage:b,behind:W,front:c,
label:S,times:T,number:E},k)=>{let R=y[k]??0,f=F*(k+.5),{front:C,behind:j}=u(b.picture,f,L,w,R);c.setAttribute("d",C),W.
setAttribute("d",j),he(S,{x:f,y:a-B+18}),he(T,{x:f,y:a-B+38}),he(E,{x:f,y:a-B+62}),ce(S,H?b.short:Se(b.label,m)),ce(T,H||
!b.times?"":Se(b.times,m)),ce(E,H?"":Ve(on(k?p(k-1):0,p(k),R)));for(let I of[S,T,E])I.style.opacity=R>0?"1":"0.25"})},u=(g,M,H,F,B)=>{
let w=f=>Math.max(1,qe(e.values(),f)),L=w(t.sizes.kernel),y=Math.min(Qt,w(t.sizes.side)),b=F*.55,W=b/L,c=f=>({x:M-f/2,y:H-
f/2}),S=c(b),T=c(F*.8),E=f=>Math.ceil(B*Math.min(Zt,f));if(g==="product"){let f=c(W);return{front:Te(f.x,f.y,W,1,B),behind:""}}
let k=Te(S.x,S.y,b,L,L*L*(g==="window"?B:Math.ceil(B)));if(g==="window")return{front:k,behind:""};if(g==="filter")return{
front:k,behind:Je(S.x,S.y,b,E(w(t.sizes.cin)))};let R=g==="places"?B:Math.ceil(B);return{front:Te(T.x,T.y,F*.8,y,y*y*R),
behind:g==="filters"?Je(T.x,T.y,F*.8,E(w(t.sizes.cout))):""}},h=g=>{l=g,v(),e.growing(rn(t.stages,l))},$=()=>ce(i,"▶ Pla\
y"),z=g=>{ce(i,"❚❚ Pause"),s.go({ms:Yt,ease:Xt,from:g,draw:h,done:$})};return i.addEventListener("click",()=>{s.moving?
(s.stop(),$()):z(l>=1?0:l)},{signal:e.lifetime.signal}),o.addEventListener("click",()=>{s.stop(),$();let g=Math.floor(l*
d.length+1e-6);h((g>=d.length?1:g+1)/d.length)},{signal:e.lifetime.signal}),{node:r,update:g=>{m=g,v();let M=t.stages.map(
(H,F)=>`${Se(H.label,m)}: ${Ve(p(F))}`);n.setAttribute("aria-label",`${t.title}: ${M.join("; ")} ${t.unit}`)}}}import{clamp as an,element as _,focusedIn as Qe,present as Ye,setText as et}from"../inception.shared/shared-7V6JNRFL.js";
import{Echo as ln}from"../inception.shared/shared-7V6JNRFL.js";import{whenHeightChanges as cn}from"../inception.shared/shared-7V6JNRFL.js";
import{exact as fe}from"../inception.shared/shared-7V6JNRFL.js";import{evaluateAll as mn,numberOf as xe}from"../inception.shared/shared-7V6JNRFL.js";
import{slider as dn}from"../inception.shared/shared-7V6JNRFL.js";import{say as pn}from"../inception.shared/shared-7V6JNRFL.js";var un=150,hn=500,fn={formula:Ae,tiles:He,curve:je,table:Fe,bars:Ge,ruler:De,text:Ie,flow:Ke,growth:Ze},tt=class{constructor(e,n={}){
this.host=e;this.makers={...fn,...n},this.sending=e.sending(un)}echo=new ln;sending;makers;built="";view=null;update({told:e,
...n}){let i=this.echo.hear(e)==="decided";i&&this.sending.cancel();let o=JSON.stringify(n);if(!this.view||o!==this.built){
this.built=o;let r=this.view?.end();this.view=new Ee(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
r&&this.view.focus(r)}else i&&this.view.adopt()}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},e)}},Ee=class{constructor(e,n,i,o,r){this.echo=o;this.release=
r;this.panel=n,this.lifetime=e.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(hn);let s=_("div","inputs"),l=_("div","beside"),a=_("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let m={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,v)=>this.set(p,v),release:()=>this.release(),growing:p=>{for(let v of this.blocks)v.grow?.(p)}},d=(p,v)=>{
let h=Ye(i[p.kind],p.kind)(p,m);return v.append(h.node),h};this.blocks=[...n.beside.map(p=>d(p,l)),...n.below.map(p=>d(p,
a))],this.root.append(s,l,a,this.spoken),e.parent.append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.
onResize(this.root,()=>this.draw()),cn(this.lifetime,()=>this.draw())}lifetime;note=_("div",{class:"note",role:"status"});spoken=_(
"div",{class:"unseen","aria-live":"polite"});root=_("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){
let e=Qe(this.root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted=
{...this.echo.value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(_("div","heading",i));let r=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},l=_("input",{type:"number",class:"typed",id:r,inputmode:"numeric",...s}),a=_("input",{type:"\
range",class:"range","aria-label":e.label,...s}),m=_("div","input",_("label",{for:r},e.label),l,dn(this.lifetime,a));e.colour&&
m.style.setProperty("--input",A(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.release(),{signal:o});let d=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===this.nearest(
e,v)&&this.set(e.name,v)},p=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.release(0)};return l.addEventListener(
"input",d,{signal:o}),l.addEventListener("change",p,{signal:o}),n.append(m),{input:e,typed:l,range:a}}limit(e,n=this.echo.
value){return e.atMost?Math.min(e.high,xe(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){let o=this.limit(e,i),r=an(
n,e.low,o);return Math.min(e.low+Math.round((r-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){let o=Number.isFinite(
i),r=o?this.nearest(e,i):xe(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,l=o?`${i} became ${fe(r)}`:
`the field was empty, so ${fe(r)} stays`,a=`allowed is ${e.low} to ${fe(this.limit(e))}${s}`;et(this.note,r===i?"":`${e.
label}: ${a}; ${l}.`),this.set(e.name,r),n.value=String(r),this.refresh()}set(e,n){let i=Ye(this.panel.inputs.find(s=>s.
name===e),e),o=this.wanted[e]=this.nearest(i,n),r={...this.echo.value,[e]:o};for(let s of this.panel.inputs)s.atMost&&(r[s.
name]=this.nearest(s,xe(this.wanted,s.name),r));this.echo.choose(r),this.schedule()}refresh(){let e=Qe(this.root),n=this.
echo.value;for(let{input:i,typed:o,range:r}of this.rows){let s=xe(n,i.name),l=String(this.limit(i));r.max=l,o.max=l,r.value=
String(s),r.setAttribute("aria-valuetext",fe(s));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&a!==s)&&(o.value=
String(s))}this.draw(),this.speaking.ask(()=>et(this.spoken,pn(this.panel.summary,this.numbers??{})))}draw(){let e=this.
echo.value,{scheme:n}=this.panel,i=this.numbers=mn(this.panel.numbers,e);if(n){let[o,r]=n.colours[String(e[n.input])]??n.
other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",r)}for(let o of this.blocks)o.update(
i);this.root.dataset.drawn=String(this.drawings+=1)}};export{tt as LivePanel,_t as bend,jt as boxWidth,Te as cells,we as chip,A as colourOf,on as counted,rn as grownSo,de as leavesAs,
Ge as makeBars,je as makeCurve,Ke as makeFlow,Ae as makeFormula,Ze as makeGrowth,De as makeRuler,Fe as makeTable,Ie as makeText,
He as makeTiles,_e as niceTicks,zt as partsOf,Je as sheets,nn as stageShares};
