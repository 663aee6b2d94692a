// Made from frontend/ by `npm run build`.
import{element as ft}from"../inception.shared/shared-NHKIHHZN.js";var F=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function oe(t,e){let{inputs:n}=t,i=t.leaves(),s=t.values();return{source:i.source,title:[i.title,e].filter(Boolean).
join(" · "),name:[i.name,...n.map(({name:o})=>`${o}.${s[o]}`)].join("-"),sizes:n.map(({label:o,name:r})=>`${o} ${s[r]}`).
join(" · ")}}function ye(t){let e=ft("span","chip");return e.style.background=F(t),e}import{element as g,setText as G}from"../inception.shared/shared-NHKIHHZN.js";import{exact as Me,unbroken as gt}from"../inception.shared/shared-NHKIHHZN.js";
import{numberOf as le}from"../inception.shared/shared-NHKIHHZN.js";import{fill as X,fillExact as $e,say as He}from"../inception.shared/shared-NHKIHHZN.js";function Re(t,e){let n=g("b","",t);return{node:g("span","factor",n,g("i","",e)),value:n}}function xt(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(g("span","part")),n]))}function vt(t,e,n){let i=new Map(n.inputs.map(s=>[s.name,s.symbols]));
return(t.terms??[]).flatMap((s,o)=>{o&&e.append(" + ");let r={};return(s.coefficient!==1||!s.factors.length)&&e.append(Re(
String(s.coefficient),"").node),s.factors.map((l,a)=>{let c=i.get(l)??[l],h=r[l]=(r[l]??-1)+1,{node:m,value:v}=Re("",c[Math.
min(h,c.length-1)]??"");return(a||s.coefficient!==1)&&e.append(g("span","times","·")),e.append(m),[v,l]})})}function Fe(t,e){
let n=g("div","formula"),i=t.rows.map(a=>{let c=ye(a.colour),h=g("span","body"),m=g("strong","result"),v=g("span","after"),
C=a.sum?xt(a.sum,h):vt(a,h,e),p=g("span","right","= ",m);return n.append(g("div","row",c,h,p,v)),{row:a,label:c,factors:C,
result:m,after:v}}),s=null,o={},r=a=>{o=a;for(let{row:c,label:h,factors:m,result:v,after:C}of i){G(h,X(s?.label??c.label,
a));for(let[p,b]of m)G(p,Me(le(a,b)));wt(m,s),G(v,Me(le(a,s?.number??c.number))),G(C,He(c.after??[],a))}};return{node:n,
update:r,grow:a=>{s=a,r(o)}}}function wt(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,s]of t){let o=i.
parentElement,r=o?.previousElementSibling;o?.classList.contains("factor")&&(o.hidden=e!==null&&!e.factors.includes(s),r instanceof
HTMLElement&&r.classList.contains("times")&&(r.hidden=o.hidden||n),o.hidden||(n=!1))}}function De(t){let e=g("div","tile\
s"),n=t.items.map(s=>{let o=g("strong"),r=g("div","tile",g("span","",s.label),o,g("span","",s.unit));return r.style.borderColor=
F(s.colour),e.append(r),{item:s,value:o}});return{node:e,update:s=>{for(let{item:o,value:r}of n)G(r,X(o.text,s)),r.title=
$e(o.text,s)}}}function Ge(t){let e=g("table","",g("caption","",t.caption)),n=g("div","scroll",e),i=e.createTHead().insertRow(),
s=e.createTBody();i.append(...["",...t.columns].map(a=>g("th",{scope:"col"},a)));let o=[],r=[];for(let a of t.rows){let c=s.
insertRow(),h=ye(a.colour);c.append(g("th",{scope:"row"},h)),o.push([h,a.label]);for(let m of a.cells)r.push([c.insertCell(),
m])}return{node:n,update:a=>{for(let[c,h]of o)G(c,X(h,a));for(let[c,h]of r)G(c,X(h,a)),c.title=$e(h,a)}}}var bt=.09;function Pe(t){
let e=g("figure","bars",g("figcaption","title",t.title)),n=t.rows.map(o=>{let r=g("span","name"),l=g("div","track"),a=g(
"span","end"),c=o.segments.map(h=>{let m=l.appendChild(g("div","segment"));return m.style.background=F(h.colour),{segment:h,
part:m}});return e.append(g("div","bar",r,l,a)),{row:o,label:r,segments:c,end:a}}),i=(t.legend?t.rows[0]?.segments??[]:[]).
map(({colour:o,label:r})=>{let l=g("span","swatch"),a=g("span");return l.style.background=F(o),{label:r,words:a,entry:g(
"span","entry",l,a)}});return i.length&&e.append(g("div","legend",...i.map(({entry:o})=>o))),{node:e,update:o=>{for(let{
label:a,words:c}of i)G(c,X(a,o));let r=n.map(({row:a})=>a.segments.reduce((c,h)=>c+le(o,h.number),0)),l=Math.max(1,...r);
for(let{row:a,label:c,segments:h,end:m}of n){G(c,X(a.label,o)),G(m,X(a.text,o)),m.title=$e(a.text,o);for(let{segment:v,part:C}of h){
let p=le(o,v.number),b=X(v.label,o);C.style.width=`${100*p/l}%`,C.title=`${b}: ${Me(p)} ${t.unit}`,G(C,p/l>bt?b:"")}}}}}
function Ie(t){let e=g("div","track"),n=g("figcaption","after"),i=g("figure","ruler",g("div","title",t.title),e,n),s=t.segments.
map(r=>{let l=g("b"),a=g("span"),c=g("div","segment",l,a);return c.style.background=F(r.colour),e.append(c),{segment:r,part:c,
name:l,range:a}});return{node:i,update:r=>{let l=0;for(let{segment:a,part:c,name:h,range:m}of s){let v=le(r,a.number),C=X(
a.label,r),p=v===1?`${l}`:`${l}–${l+v-1}`;c.style.flexGrow=String(v),c.title=`${C}: channels ${p}`,G(h,C),G(m,p),m.hidden=
c.clientWidth>0&&m.scrollWidth>c.clientWidth,l+=v}G(n,X(t.total,r))}}}function We(t){let e=g("p","says");return{node:e,update:s=>G(
e,gt(t.sentences.map(o=>He(o,s)).join(" "))),grow:s=>e.style.visibility=s?"hidden":""}}import{clamp as yt,element as se,present as me,setAttributes as te,setText as Ke,shape as A}from"../inception.shared/shared-NHKIHHZN.js";
import{enlarged as Mt}from"../inception.shared/shared-NHKIHHZN.js";import{taking as $t}from"../inception.shared/shared-NHKIHHZN.js";
import{followPointer as kt}from"../inception.shared/shared-NHKIHHZN.js";import{count as _e,exact as ze}from"../inception.shared/shared-NHKIHHZN.js";
import{evaluate as St,numberOf as ce}from"../inception.shared/shared-NHKIHHZN.js";import{entriesOf as Et,saveButtons as Tt}from"../inception.shared/shared-NHKIHHZN.js";
import{fill as de}from"../inception.shared/shared-NHKIHHZN.js";var z=58,Y=14,ke=20,ee=38,Bt=250,Ct=112,Lt=640,Ot=48,Nt=290;function je(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),s=i*
([1,2,5].find(r=>r*i>=n)??10),o=[];for(let r=0;r<=t*1.0001;r+=s)o.push(r);return o}function fe(t,[e,n,i],s){te(t,{x:e,y:n,
"text-anchor":i}),Ke(t,s)}var At=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Rt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Ht(t,e,n,i,s){let o=s.map(l=>l.getBBox()),
r=n.find(l=>{fe(t,l,e);let a=t.getBBox();return Rt(a,i)&&!o.some(c=>At(a,c))});fe(t,r??me(n[0]),e)}function Ve(t,e){let n=A(
"svg",{role:"img"}),i=n.appendChild(A("g",{class:"grid"})),s=n.appendChild(A("g")),o=n.appendChild(A("g")),r=se("figcapt\
ion","legend"),l=se("figure","curve",se("div","title",t.title),n,r),a=o.appendChild(A("rect",{class:"beyond"})),c=t.layers.
map(f=>{let $=s.appendChild(A("path")),M=se("span","swatch"),y=se("span");return $.style.fill=M.style.background=F(f.colour),
r.append(se("span","entry",M,y)),{layer:f,area:$,label:y}}),h=o.appendChild(A("line",{class:"direct"})),m=o.appendChild(
A("text",{class:"note"})),v=o.appendChild(A("line",{class:"mark"})),C=o.appendChild(A("text",{class:"note"})),p=o.appendChild(
A("line",{class:"drop"})),b=o.appendChild(A("circle",{class:"point",r:6})),T=o.appendChild(A("text",{class:"note strong"})),
q=()=>({...oe(e,t.title),legend:Et(r,".entry",".swatch")});r.append(Tt(e.lifetime,n,q));let j=me(e.inputs.find(f=>f.name===
t.x),"curve's input"),u={wide:600,xMax:1,high:Bt};L();function L(){let f=$=>{let M=n.getBoundingClientRect(),y=u.wide*($.
clientX-M.left)/M.width;e.set(t.x,Math.round((y-z)/(u.wide-z-Y)*u.xMax))};kt(e.lifetime,n,f,()=>e.release())}function D(){
let f=Math.min(Ot,u.xMax);return Array.from({length:f+1},($,M)=>{let y=u.xMax*M/f,R={...e.values(),[t.x]:y},W=[0];for(let{
layer:d}of c){let E=me(e.expressions[d.number],d.number);W.push(me(W.at(-1))+St(E,R))}return[y,W]})}return{node:l,update:f=>{
let $=Mt(),M=u.wide=Math.max(280,(l.clientWidth||600)/$),y=u.high=yt($t(u.high,$),Ct,Lt),R=u.xMax=j.atMost?ce(f,j.atMost):
j.high,W=D(),d=ce(f,t.line.number),E=1.1*Math.max(d,W.at(-1)?.[1].at(-1)??0),S=N=>z+(M-z-Y)*N/R,w=N=>y-ee-(y-ke-ee)*N/E;
te(n,{width:M*$,height:y*$,viewBox:`0 0 ${M} ${y}`});let k={"text-anchor":"middle"};i.replaceChildren(...je(E,4).flatMap(
N=>[A("line",{x1:z,x2:M-Y,y1:w(N),y2:w(N)}),A("text",{x:z-6,y:w(N)+4,"text-anchor":"end"},N?_e(N):"0")]),...je(R,6).map(
N=>A("text",{x:S(N),y:y-ee+16,...k},ze(N))),A("text",{x:(z+M-Y)/2,y:y-4,...k},t.xLabel),A("text",{x:4,y:12},t.yLabel)),c.
forEach(({layer:N,area:ae,label:be},Ne)=>{let Ae=pt=>W.map(([ut,ht])=>`${S(ut)},${w(me(ht[pt]))}`);ae.setAttribute("d",`\
M${[...Ae(Ne+1),...Ae(Ne).reverse()].join("L")}Z`),Ke(be,de(N.label,f))});let B=w(d),x=S(ce(f,t.mark.number));te(h,{x1:z,
y1:B,x2:M-Y,y2:B}),fe(m,[z+6,B-6,"start"],de(t.line.text,f)),te(v,{x1:x,y1:B,x2:x,y2:y-ee});let O=x-z>Nt;fe(C,O?[x-6,B-6,
"end"]:[M-Y,12,"end"],de(t.mark.text,f)),te(a,{x,y:ke,width:Math.max(0,M-Y-x),height:y-ke-ee});let H=ce(f,t.x),I=c.reduce(
(N,{layer:ae})=>N+ce(f,ae.number),0),K=S(H),J=w(I);te(b,{cx:K,cy:J}),te(p,{x1:K,y1:J,x2:K,y2:y-ee});let Q=J<B+16?[22,38,
54,-8]:[-8,22,38,-24],ne=[K+11,0,"start"],he=[K-11,0,"end"],lt=K>M*.6?[he,ne]:[ne,he],ct=Q.flatMap(N=>lt.map(([ae,,be])=>[
ae,J+N,be])),dt={x:z,y:0,width:M-z,height:y-ee};Ht(T,_e(I),ct,dt,[m,C]);let mt=[de(t.line.text,f),de(t.mark.text,f),`${j.
label} ${H}: ${ze(I)}`];n.setAttribute("aria-label",`${t.title}: ${mt.join("; ")}`)}}}import{clamp as Ft,element as Se,setAttributes as U,setText as pe,shape as _}from"../inception.shared/shared-NHKIHHZN.js";
import{enlarged as Dt}from"../inception.shared/shared-NHKIHHZN.js";import{taking as Gt}from"../inception.shared/shared-NHKIHHZN.js";
import{exact as Pt}from"../inception.shared/shared-NHKIHHZN.js";import{numberOf as Z}from"../inception.shared/shared-NHKIHHZN.js";
import{saveButtons as It}from"../inception.shared/shared-NHKIHHZN.js";import{fill as Ee}from"../inception.shared/shared-NHKIHHZN.js";var Wt=420,_t=236,zt=700,jt=44,Kt=1.5,re=40,Te=44,qe=100,Vt=16,qt=2,Xt=520;function Jt(t,e,n,i){let s=(e+i)/2;return`M${t}\
 ${e}C${t} ${s} ${n} ${s} ${n} ${i}`}function Ut(t,e,n,i){return`M${t} ${e}C${n} ${e} ${n} ${(e+i)/2} ${n} ${i}`}function Zt(t,e){
let n=t.reduce((s,o)=>s+o,0)||1,i=0;return t.map(s=>{let o={start:i,wide:e*s/n};return i+=o.wide,o})}function Qt(t,e,n){
let i=Math.min(n,qe);return i+(n-i)*t/Math.max(e,1)}function Xe(t,e){let n=_("svg",{role:"img"}),i=n.appendChild(_("g")),
s=n.appendChild(_("g")),o=Se("figcaption","legend",Se("span","",t.says),It(e.lifetime,n,()=>({...oe(e,t.title),legend:[]}))),
r=Se("figure","flow",n,o),l=t.lines.map(p=>{let b=i.appendChild(_("path",{fill:"none"})),T=s.appendChild(_("text",{class:"\
note"}));return b.style.stroke=F(p.colour),{line:p,path:b,text:T}}),a=t.boxes.map(p=>{let b=s.appendChild(_("g",{class:"\
box"})),T=b.appendChild(_("rect",{rx:6,height:re})),q=b.appendChild(_("text",{class:"in","text-anchor":"middle"})),j=b.appendChild(
_("text",{class:"in small","text-anchor":"middle"}));return T.style.fill=F(p.colour),{box:p,group:b,plate:T,label:q,size:j}}),
c=t.stack.map(p=>{let b=s.appendChild(_("g",{class:"box"})),T=b.appendChild(_("rect",{rx:3,height:Te})),q=b.appendChild(
_("text",{class:"in","text-anchor":"middle"})),j=b.appendChild(_("text",{class:"in small","text-anchor":"middle"}));return T.
style.fill=F(p.colour),{part:p,group:b,plate:T,label:q,size:j}}),h=t.boxes.find(p=>p.column<0),m=Wt,v=p=>{let b=Dt(),T=Math.
max(280,(r.clientWidth||600)/b),q=T<Xt;m=Ft(Gt(m,b),_t,zt),U(n,{width:T*b,height:m*b,viewBox:`0 0 ${T} ${m}`});let j=1+Math.
max(...t.boxes.map(d=>d.column)),u=T/j,L=Math.max(...t.boxes.map(d=>d.column<0?0:Z(p,d.width))),D=1+Math.max(...t.boxes.
map(d=>d.row)),P=(m-Te)/D,f=d=>d?Z(p,d):1,$=new Map;for(let{box:d,group:E,plate:S,label:w,size:k}of a){let B=d.column<0?
Math.max(u-14,qe):u-14,x=Qt(Z(p,d.width),L,B),O=d.column<0?T/2:u*(d.column+.5),H=re/2+P*d.row;$.set(d.key,{x:O,y:H,wide:x}),
U(S,{x:O-x/2,y:H-re/2,width:x}),U(w,{x:O,y:H-3}),U(k,{x:O,y:H+13}),pe(w,q?d.short:d.label),pe(k,Ee(d.text,p)),E.style.opacity=
String(f(d.there))}let M=Zt(t.stack.map(d=>Z(p,d.number)),T),y=0;c.forEach(({part:d,plate:E,label:S,size:w},k)=>{let{start:B,
wide:x}=M[k]??{start:0,wide:0},O=Z(p,d.number),H=B+x/2,I=m-Te;$.set(d.key,{x:H,y:I+re/2,wide:x}),U(E,{x:B,y:I,width:Math.
max(1,x-qt)}),U(S,{x:H,y:I+18}),U(w,{x:H,y:I+35});let K=O===1?`${y}`:`${y}–${y+O-1}`,J=`${O===1?"channel":"channels"} ${K}`,
Q=(ne,he)=>x>6+he*ne.length;pe(S,Q(d.label,8)?d.label:""),pe(w,[J,K].find(ne=>Q(ne,7.5))??""),y+=O});let R=Math.max(1,Z(
p,t.scale));for(let{line:d,path:E,text:S}of l){let w=$.get(d.start),k=$.get(d.end);if(!w||!k)continue;let B=d.number?Z(p,
d.number):0,x=Math.max(Kt,jt*B/R),O=f(d.there),H=w.y+re/2-1,I=k.y-re/2+1,K=Math.sign(k.x-w.x)*(w.wide/2-1),J=d.start===h?.
key&&Math.abs(k.x-w.x)>w.wide/2+Vt;E.setAttribute("d",J?Ut(w.x+K,w.y,k.x,I):Jt(w.x,H,k.x,I)),E.style.strokeWidth=String(
x),E.style.opacity=String(O);let Q=w.x>k.x+1||k.x+x/2+70>T;U(S,{x:k.x+(Q?-1:1)*(x/2+6),y:I-9,"text-anchor":Q?"end":"star\
t"}),pe(S,d.text&&O&&!q?Ee(d.text,p):"")}let W=a.filter(({box:d})=>f(d.there)).map(({box:d})=>{let E=l.find(({line:S})=>S.
end===d.key&&S.number&&f(S.there));return`${d.label} ${Ee(d.text,p)}${E?C(E.line,p):""}`});n.setAttribute("aria-label",`${t.
title}: ${W.join("; ")}`)},C=(p,b)=>`, ${Pt(Z(b,p.number))} ${t.unit}`;return{node:r,update:v}}import{clamp as tt,element as ge,setAttributes as xe,setText as ue,shape as ie}from"../inception.shared/shared-NHKIHHZN.js";
import{enlarged as Yt}from"../inception.shared/shared-NHKIHHZN.js";import{taking as en}from"../inception.shared/shared-NHKIHHZN.js";
import{exact as Je}from"../inception.shared/shared-NHKIHHZN.js";import{Mover as tn,steadily as nn}from"../inception.shared/shared-NHKIHHZN.js";
import{numberOf as Ue}from"../inception.shared/shared-NHKIHHZN.js";import{saveButtons as on}from"../inception.shared/shared-NHKIHHZN.js";
import{fill as Be}from"../inception.shared/shared-NHKIHHZN.js";var Ze=116,sn=460,rn=560,Qe=10,an=28,ln=5e3,cn=74,dn=40,Ye=4,mn=.84,pn=1.15;function un(t,e){return Array.from({length:e},
(n,i)=>tt(t*e-i,0,1))}function hn(t,e,n){return Math.round(t+(e-t)*n)}function fn(t,e){let n=Math.max(1,Math.floor(e*t.length+
1e-6)),i=t[n-1];if(e>=1||!i)return null;let s=t.slice(0,n).flatMap(({times:o})=>[...o.matchAll(/\{(\w+)\}/g)].map(([,r])=>r));
return{label:i.label,number:i.number,factors:s.filter(o=>o!==void 0)}}function Ce(t,e,n,i,s){let o=n/i,r=Math.min(1,o*.12),
l="";for(let a=0;a<Math.round(s);a++){let c=t+a%i*o,h=e+Math.floor(a/i)*o;l+=`M${c.toFixed(1)} ${h.toFixed(1)}h${(o-r).toFixed(
1)}v${(o-r).toFixed(1)}h-${(o-r).toFixed(1)}z`}return l}function et(t,e,n,i){let s=nt(n),o="";for(let r=i-1;r>0;r--)o+=`\
M${(t+r*s).toFixed(1)} ${(e-r*s).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return o}var nt=t=>Math.
max(2,t*.045);function ot(t,e){let n=ie("svg",{role:"img"}),i=ge("button",{class:"button",type:"button"},"▶ Play"),s=ge(
"button",{class:"button",type:"button"},"Step"),o=on(e.lifetime,n,()=>({...oe(e,t.title),legend:[]})),r=ge("figure","gro\
wth",n,ge("div","ways",i,s,o)),l=new tn(e.lifetime),a=1,c=Ze,h={},m=t.stages.map(u=>{let L=n.appendChild(ie("path",{class:"\
behind"})),D=n.appendChild(ie("path")),P=n.appendChild(ie("text",{class:"title","text-anchor":"middle"})),f=n.appendChild(
ie("text",{class:"note","text-anchor":"middle"})),$=n.appendChild(ie("text",{class:"number","text-anchor":"middle"}));return D.
style.fill=F(u.colour),L.style.stroke=F(u.colour),{stage:u,behind:L,front:D,label:P,times:f,number:$}}),v=u=>{let L=t.stages[u]?.
number;return L?Ue(h,L):0},C=()=>{let u=Yt(),L=Math.max(280,(r.clientWidth||600)/u),D=L<rn,P=L/m.length,f=D?dn:cn;c=tt(en(
c,u),Ze,sn),xe(n,{width:L*u,height:c*u,viewBox:`0 0 ${L} ${c}`});let $=Math.min(P*mn,(c-f-Ye)/pn),M=c-f-Ye,y=un(a,m.length);
m.forEach(({stage:R,behind:W,front:d,label:E,times:S,number:w},k)=>{let B=y[k]??0,x=P*(k+.5),{front:O,behind:H}=p(R.picture,
x,M,$,B);d.setAttribute("d",O),W.setAttribute("d",H),xe(E,{x,y:c-f+18}),xe(S,{x,y:c-f+38}),xe(w,{x,y:c-f+62}),ue(E,D?R.short:
Be(R.label,h)),ue(S,D||!R.times?"":Be(R.times,h)),ue(w,D||B===0?"":Je(hn(k?v(k-1):0,v(k),B)));for(let I of[E,S,w])I.style.
opacity=B>0?"1":"0.25"})},p=(u,L,D,P,f)=>{let $=x=>Math.max(1,Ue(e.values(),x)),M=$(t.sizes.kernel),y=Math.min(an,$(t.sizes.
side)),R=P*.55,W=R/M,d=x=>Math.ceil(f*Math.min(Qe,x)),E=(x,O=1)=>{let H=(Math.min(Qe,O)-1)*nt(x);return{x:L-(x+H)/2,y:D-
x}},S=E(R,u==="filter"?$(t.sizes.cin):1),w=E(P*.8,u==="filters"?$(t.sizes.cout):1);if(u==="product"){let x=E(W);return{front:Ce(
x.x,x.y,W,1,f),behind:""}}let k=Ce(S.x,S.y,R,M,M*M*(u==="window"?f:Math.ceil(f)));if(u==="window")return{front:k,behind:""};
if(u==="filter")return{front:k,behind:et(S.x,S.y,R,d($(t.sizes.cin)))};let B=u==="places"?f:Math.ceil(f);return{front:Ce(
w.x,w.y,P*.8,y,y*y*B),behind:u==="filters"?et(w.x,w.y,P*.8,d($(t.sizes.cout))):""}},b=u=>{a=u,C(),e.growing(fn(t.stages,
a))},T=()=>ue(i,"▶ Play"),q=u=>{ue(i,"❚❚ Pause"),l.go({ms:ln,ease:nn,from:u,draw:b,done:T})};return i.addEventListener(
"click",()=>{l.moving?(l.stop(),T()):q(a>=1?0:a)},{signal:e.lifetime.signal}),s.addEventListener("click",()=>{l.stop(),T();
let u=Math.floor(a*m.length+1e-6);b((u>=m.length?1:u+1)/m.length)},{signal:e.lifetime.signal}),{node:r,update:u=>{h=u,C();
let L=t.stages.map((D,P)=>`${Be(D.label,h)}: ${Je(v(P))}`);n.setAttribute("aria-label",`${t.title}: ${L.join("; ")} ${t.
unit}`)}}}function st(t,{control:e,values:n}){let i=o=>o instanceof Element&&o.getAttribute("role")==="radio"&&o.closest(`.${e}`)!==
null,s=t.composedPath().find(i);return s&&s.getAttribute("aria-checked")!=="true"?n[s.textContent.trim()]:void 0}import{clamp as gn,element as V,focusedIn as rt,present as Le,setText as it}from"../inception.shared/shared-NHKIHHZN.js";
import{Echo as xn}from"../inception.shared/shared-NHKIHHZN.js";import{whenHeightChanges as vn}from"../inception.shared/shared-NHKIHHZN.js";
import{exact as ve}from"../inception.shared/shared-NHKIHHZN.js";import{evaluateAll as wn,numberOf as we}from"../inception.shared/shared-NHKIHHZN.js";
import{slider as bn}from"../inception.shared/shared-NHKIHHZN.js";import{say as yn}from"../inception.shared/shared-NHKIHHZN.js";var Mn=150,$n=500,kn={formula:Fe,tiles:De,curve:Ve,table:Ge,bars:Pe,ruler:Ie,text:We,flow:Xe,growth:ot},at=class{constructor(e,n={}){
this.host=e;this.makers={...kn,...n},this.sending=e.sending(Mn),document.addEventListener("click",i=>this.follow(i),{capture:!0,
signal:e.signal})}echo=new xn;sending;makers;built="";view=null;leaves=null;outside=null;update({told:e,leaves:n,outside:i,
...s}){this.leaves=n,this.outside=i??null;let o=this.echo.hear(e)==="decided";o&&this.sending.cancel();let r=JSON.stringify(
s);if(!this.view||r!==this.built){this.built=r;let l=this.view?.end();this.view=new Oe(this.host,s,this.makers,this.echo,
{release:a=>this.release(a),leaves:()=>Le(this.leaves,"leaves")}),this.view.adopt(),l&&this.view.focus(l)}else o&&this.view.
adopt()}follow(e){let n=this.outside&&st(e,this.outside);!n||!this.view||(this.echo.choose({...this.echo.value,...n}),this.
view.adopt())}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.host.setState("values",this.echo.
message(this.echo.value))},e)}},Oe=class{constructor(e,n,i,s,o){this.echo=s;this.whole=o;this.panel=n,this.lifetime=e.child(),
this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.delayed($n);let r=V("div","inputs"),
l=V("div","beside"),a=V("div","below");this.rows=n.inputs.map(m=>this.makeInput(m,r)),r.append(this.note);let c={lifetime:this.
lifetime,leaves:o.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(m,v)=>this.set(m,v),release:()=>this.
whole.release(),growing:m=>{for(let v of this.blocks)v.grow?.(m)}},h=(m,v)=>{let p=Le(i[m.kind],m.kind)(m,c);return v.append(
p.node),p};this.blocks=[...n.beside.map(m=>h(m,l)),...n.below.map(m=>h(m,a))],this.root.append(r,l,a,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),vn(this.
lifetime,()=>this.draw())}lifetime;note=V("div",{class:"note",role:"status"});spoken=V("div",{class:"unseen","aria-live":"\
polite"});root=V("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=rt(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:s}=this.lifetime;i&&n.append(V("div","heading",i));let o=`typed-${e.name}`,r={min:e.
low,max:e.high,step:e.step},l=V("input",{type:"number",class:"typed",id:o,inputmode:"numeric",...r}),a=V("input",{type:"\
range",class:"range","aria-label":e.label,...r}),c=V("div","input",V("label",{for:o},e.label),l,bn(this.lifetime,a));e.colour&&
c.style.setProperty("--input",F(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:s}),a.
addEventListener("change",()=>this.whole.release(),{signal:s});let h=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===
this.nearest(e,v)&&this.set(e.name,v)},m=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.whole.release(
0)};return l.addEventListener("input",h,{signal:s}),l.addEventListener("change",m,{signal:s}),n.append(c),{input:e,typed:l,
range:a}}limit(e,n=this.echo.value){return e.atMost?Math.min(e.high,we(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){
let s=this.limit(e,i),o=gn(n,e.low,s);return Math.min(e.low+Math.round((o-e.low)/e.step)*e.step,s)}setTyped({input:e,typed:n},i){
let s=Number.isFinite(i),o=s?this.nearest(e,i):we(this.echo.value,e.name),r=e.step===1?"":`, in steps of ${e.step}`,l=s?
`${i} became ${ve(o)}`:`the field was empty, so ${ve(o)} stays`,a=`allowed is ${e.low} to ${ve(this.limit(e))}${r}`;it(this.
note,o===i?"":`${e.label}: ${a}; ${l}.`),this.set(e.name,o),n.value=String(o),this.refresh()}set(e,n){let i=Le(this.panel.
inputs.find(r=>r.name===e),e),s=this.wanted[e]=this.nearest(i,n),o={...this.echo.value,[e]:s};for(let r of this.panel.inputs)
r.atMost&&(o[r.name]=this.nearest(r,we(this.wanted,r.name),o));this.echo.choose(o),this.schedule()}refresh(){let e=rt(this.
root),n=this.echo.value;for(let{input:i,typed:s,range:o}of this.rows){let r=we(n,i.name),l=String(this.limit(i));o.max=l,
s.max=l,o.value=String(r),o.setAttribute("aria-valuetext",ve(r));let a=s.valueAsNumber;(s!==e||a===this.wanted[i.name]&&
a!==r)&&(s.value=String(r))}this.draw(),this.speaking.ask(()=>it(this.spoken,yn(this.panel.summary,this.numbers??{})))}draw(){
let e=this.echo.value,{scheme:n}=this.panel,i=this.numbers=wn(this.panel.numbers,e);if(n){let[s,o]=n.colours[String(e[n.
input])]??n.other;this.root.style.setProperty("--main",s),this.root.style.setProperty("--tint",o)}for(let s of this.blocks)
s.update(i);this.root.dataset.drawn=String(this.drawings+=1)}};export{at as LivePanel,Ut as aside,Jt as bend,Qt as boxWidth,Ce as cells,ye as chip,F as colourOf,hn as counted,fn as grownSo,
oe as leavesAs,Pe as makeBars,Ve as makeCurve,Xe as makeFlow,Fe as makeFormula,ot as makeGrowth,Ie as makeRuler,Ge as makeTable,
We as makeText,De as makeTiles,je as niceTicks,Zt as partsOf,et as sheets,un as stageShares,st as valuesSetBy};
