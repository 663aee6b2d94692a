// Made from frontend/ by `npm run build`.
import{element as ft}from"../inception.shared/shared-Z2T6WFBJ.js";var F=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function oe(t,e){let{inputs:n}=t,i=t.leaves(),o=t.values();return{source:i.source,title:[i.title,e].filter(Boolean).
join(" · "),name:[i.name,...n.map(({name:s})=>`${s}.${o[s]}`)].join("-"),sizes:n.map(({label:s,name:r})=>`${s} ${o[r]}`).
join(" · ")}}function ye(t){let e=ft("span","chip");return e.style.background=F(t),e}import{element as x,setText as I}from"../inception.shared/shared-Z2T6WFBJ.js";import{exact as Me}from"../inception.shared/shared-Z2T6WFBJ.js";
import{numberOf as le}from"../inception.shared/shared-Z2T6WFBJ.js";import{fill as X,fillExact as $e,say as He}from"../inception.shared/shared-Z2T6WFBJ.js";function Re(t,e){let n=x("b","",t);return{node:x("span","factor",n,x("i","",e)),value:n}}function xt(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(x("span","part")),n]))}function gt(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,s)=>{s&&e.append(" + ");let r={};return(o.coefficient!==1||!o.factors.length)&&e.append(Re(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let c=i.get(l)??[l],h=r[l]=(r[l]??-1)+1,{node:d,value:v}=Re("",c[Math.
min(h,c.length-1)]??"");return(a||o.coefficient!==1)&&e.append(x("span","times","·")),e.append(d),[v,l]})})}function Fe(t,e){
let n=x("div","formula"),i=t.rows.map(a=>{let c=ye(a.colour),h=x("span","body"),d=x("strong","result"),v=x("span","after"),
C=a.sum?xt(a.sum,h):gt(a,h,e),p=x("span","right","= ",d);return n.append(x("div","row",c,h,p,v)),{row:a,label:c,factors:C,
result:d,after:v}}),o=null,s={},r=a=>{s=a;for(let{row:c,label:h,factors:d,result:v,after:C}of i){I(h,X(o?.label??c.label,
a));for(let[p,M]of d)I(p,Me(le(a,M)));vt(d,o),I(v,Me(le(a,o?.number??c.number))),I(C,He(c.after??[],a))}};return{node:n,
update:r,grow:a=>{o=a,r(s)}}}function vt(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let s=i.
parentElement,r=s?.previousElementSibling;s?.classList.contains("factor")&&(s.hidden=e!==null&&!e.factors.includes(o),r instanceof
HTMLElement&&r.classList.contains("times")&&(r.hidden=s.hidden||n),s.hidden||(n=!1))}}function De(t){let e=x("div","tile\
s"),n=t.items.map(o=>{let s=x("strong"),r=x("div","tile",x("span","",o.label),s,x("span","",o.unit));return r.style.borderColor=
F(o.colour),e.append(r),{item:o,value:s}});return{node:e,update:o=>{for(let{item:s,value:r}of n)I(r,X(s.text,o)),r.title=
$e(s.text,o)}}}function Ge(t){let e=x("table","",x("caption","",t.caption)),n=x("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>x("th",{scope:"col"},a)));let s=[],r=[];for(let a of t.rows){let c=o.
insertRow(),h=ye(a.colour);c.append(x("th",{scope:"row"},h)),s.push([h,a.label]);for(let d of a.cells)r.push([c.insertCell(),
d])}return{node:n,update:a=>{for(let[c,h]of s)I(c,X(h,a));for(let[c,h]of r)I(c,X(h,a)),c.title=$e(h,a)}}}var wt=.09;function Pe(t){
let e=x("figure","bars",x("figcaption","title",t.title)),n=t.rows.map(o=>{let s=x("span","name"),r=x("div","track"),l=x(
"span","end"),a=o.segments.map(c=>{let h=r.appendChild(x("div","segment"));return h.style.background=F(c.colour),{segment:c,
part:h}});return e.append(x("div","bar",s,r,l)),{row:o,label:s,segments:a,end:l}});return{node:e,update:o=>{let s=n.map(
({row:l})=>l.segments.reduce((a,c)=>a+le(o,c.number),0)),r=Math.max(1,...s);for(let{row:l,label:a,segments:c,end:h}of n){
I(a,X(l.label,o)),I(h,X(l.text,o)),h.title=$e(l.text,o);for(let{segment:d,part:v}of c){let C=le(o,d.number),p=X(d.label,
o);v.style.width=`${100*C/r}%`,v.title=`${p}: ${Me(C)} ${t.unit}`,I(v,C/r>wt?p:"")}}}}}function Ie(t){let e=x("div","tra\
ck"),n=x("figcaption","after"),i=x("figure","ruler",x("div","title",t.title),e,n),o=t.segments.map(r=>{let l=x("b"),a=x(
"span"),c=x("div","segment",l,a);return c.style.background=F(r.colour),e.append(c),{segment:r,part:c,name:l,range:a}});return{
node:i,update:r=>{let l=0;for(let{segment:a,part:c,name:h,range:d}of o){let v=le(r,a.number),C=X(a.label,r),p=v===1?`${l}`:
`${l}–${l+v-1}`;c.style.flexGrow=String(v),c.title=`${C}: channels ${p}`,I(h,C),I(d,p),d.hidden=c.clientWidth>0&&d.scrollWidth>
c.clientWidth,l+=v}I(n,X(t.total,r))}}}function We(t){let e=x("p","says");return{node:e,update:o=>I(e,t.sentences.map(s=>He(
s,o)).join(" ")),grow:o=>e.style.visibility=o?"hidden":""}}import{clamp as bt,element as se,present as de,setAttributes as te,setText as Ke,shape as A}from"../inception.shared/shared-Z2T6WFBJ.js";
import{enlarged as yt}from"../inception.shared/shared-Z2T6WFBJ.js";import{taking as Mt}from"../inception.shared/shared-Z2T6WFBJ.js";
import{followPointer as $t}from"../inception.shared/shared-Z2T6WFBJ.js";import{count as _e,exact as ze}from"../inception.shared/shared-Z2T6WFBJ.js";
import{evaluate as kt,numberOf as ce}from"../inception.shared/shared-Z2T6WFBJ.js";import{entriesOf as St,saveButtons as Et}from"../inception.shared/shared-Z2T6WFBJ.js";
import{fill as me}from"../inception.shared/shared-Z2T6WFBJ.js";var z=58,Y=14,ke=20,ee=38,Tt=250,Bt=112,Ct=640,Lt=48,Ot=290;function je(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(r=>r*i>=n)??10),s=[];for(let r=0;r<=t*1.0001;r+=o)s.push(r);return s}function fe(t,[e,n,i],o){te(t,{x:e,y:n,
"text-anchor":i}),Ke(t,o)}var Nt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,At=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Rt(t,e,n,i,o){let s=o.map(l=>l.getBBox()),
r=n.find(l=>{fe(t,l,e);let a=t.getBBox();return At(a,i)&&!s.some(c=>Nt(a,c))});fe(t,r??de(n[0]),e)}function Ve(t,e){let n=A(
"svg",{role:"img"}),i=n.appendChild(A("g",{class:"grid"})),o=n.appendChild(A("g")),s=n.appendChild(A("g")),r=se("figcapt\
ion","legend"),l=se("figure","curve",se("div","title",t.title),n,r),a=s.appendChild(A("rect",{class:"beyond"})),c=t.layers.
map(f=>{let $=o.appendChild(A("path")),y=se("span","swatch"),b=se("span");return $.style.fill=y.style.background=F(f.colour),
r.append(se("span","entry",y,b)),{layer:f,area:$,label:b}}),h=s.appendChild(A("line",{class:"direct"})),d=s.appendChild(
A("text",{class:"note"})),v=s.appendChild(A("line",{class:"mark"})),C=s.appendChild(A("text",{class:"note"})),p=s.appendChild(
A("line",{class:"drop"})),M=s.appendChild(A("circle",{class:"point",r:6})),T=s.appendChild(A("text",{class:"note strong"})),
q=()=>({...oe(e,t.title),legend:St(r,".entry",".swatch")});r.append(Et(e.lifetime,n,q));let j=de(e.inputs.find(f=>f.name===
t.x),"curve's input"),u={wide:600,xMax:1,high:Tt};L();function L(){let f=$=>{let y=n.getBoundingClientRect(),b=u.wide*($.
clientX-y.left)/y.width;e.set(t.x,Math.round((b-z)/(u.wide-z-Y)*u.xMax))};$t(e.lifetime,n,f,()=>e.release())}function D(){
let f=Math.min(Lt,u.xMax);return Array.from({length:f+1},($,y)=>{let b=u.xMax*y/f,R={...e.values(),[t.x]:b},W=[0];for(let{
layer:m}of c){let E=de(e.expressions[m.number],m.number);W.push(de(W.at(-1))+kt(E,R))}return[b,W]})}return{node:l,update:f=>{
let $=yt(),y=u.wide=Math.max(280,(l.clientWidth||600)/$),b=u.high=bt(Mt(u.high,$),Bt,Ct),R=u.xMax=j.atMost?ce(f,j.atMost):
j.high,W=D(),m=ce(f,t.line.number),E=1.1*Math.max(m,W.at(-1)?.[1].at(-1)??0),S=N=>z+(y-z-Y)*N/R,w=N=>b-ee-(b-ke-ee)*N/E;
te(n,{width:y*$,height:b*$,viewBox:`0 0 ${y} ${b}`});let k={"text-anchor":"middle"};i.replaceChildren(...je(E,4).flatMap(
N=>[A("line",{x1:z,x2:y-Y,y1:w(N),y2:w(N)}),A("text",{x:z-6,y:w(N)+4,"text-anchor":"end"},N?_e(N):"0")]),...je(R,6).map(
N=>A("text",{x:S(N),y:b-ee+16,...k},ze(N))),A("text",{x:(z+y-Y)/2,y:b-4,...k},t.xLabel),A("text",{x:4,y:12},t.yLabel)),c.
forEach(({layer:N,area:ae,label:be},Ne)=>{let Ae=ut=>W.map(([pt,ht])=>`${S(pt)},${w(de(ht[ut]))}`);ae.setAttribute("d",`\
M${[...Ae(Ne+1),...Ae(Ne).reverse()].join("L")}Z`),Ke(be,me(N.label,f))});let B=w(m),g=S(ce(f,t.mark.number));te(h,{x1:z,
y1:B,x2:y-Y,y2:B}),fe(d,[z+6,B-6,"start"],me(t.line.text,f)),te(v,{x1:g,y1:B,x2:g,y2:b-ee});let O=g-z>Ot;fe(C,O?[g-6,B-6,
"end"]:[y-Y,12,"end"],me(t.mark.text,f)),te(a,{x:g,y:ke,width:Math.max(0,y-Y-g),height:b-ke-ee});let H=ce(f,t.x),P=c.reduce(
(N,{layer:ae})=>N+ce(f,ae.number),0),K=S(H),J=w(P);te(M,{cx:K,cy:J}),te(p,{x1:K,y1:J,x2:K,y2:b-ee});let Q=J<B+16?[22,38,
54,-8]:[-8,22,38,-24],ne=[K+11,0,"start"],he=[K-11,0,"end"],lt=K>y*.6?[he,ne]:[ne,he],ct=Q.flatMap(N=>lt.map(([ae,,be])=>[
ae,J+N,be])),mt={x:z,y:0,width:y-z,height:b-ee};Rt(T,_e(P),ct,mt,[d,C]);let dt=[me(t.line.text,f),me(t.mark.text,f),`${j.
label} ${H}: ${ze(P)}`];n.setAttribute("aria-label",`${t.title}: ${dt.join("; ")}`)}}}import{clamp as Ht,element as Se,setAttributes as U,setText as ue,shape as _}from"../inception.shared/shared-Z2T6WFBJ.js";
import{enlarged as Ft}from"../inception.shared/shared-Z2T6WFBJ.js";import{taking as Dt}from"../inception.shared/shared-Z2T6WFBJ.js";
import{exact as Gt}from"../inception.shared/shared-Z2T6WFBJ.js";import{numberOf as Z}from"../inception.shared/shared-Z2T6WFBJ.js";
import{saveButtons as Pt}from"../inception.shared/shared-Z2T6WFBJ.js";import{fill as Ee}from"../inception.shared/shared-Z2T6WFBJ.js";var It=420,Wt=236,_t=700,zt=44,jt=1.5,re=40,Te=44,qe=100,Kt=16,Vt=2,qt=520;function Xt(t,e,n,i){let o=(e+i)/2;return`M${t}\
 ${e}C${t} ${o} ${n} ${o} ${n} ${i}`}function Jt(t,e,n,i){return`M${t} ${e}C${n} ${e} ${n} ${(e+i)/2} ${n} ${i}`}function Ut(t,e){
let n=t.reduce((o,s)=>o+s,0)||1,i=0;return t.map(o=>{let s={start:i,wide:e*o/n};return i+=s.wide,s})}function Zt(t,e,n){
let i=Math.min(n,qe);return i+(n-i)*t/Math.max(e,1)}function Xe(t,e){let n=_("svg",{role:"img"}),i=n.appendChild(_("g")),
o=n.appendChild(_("g")),s=Se("figcaption","legend",Se("span","",t.says),Pt(e.lifetime,n,()=>({...oe(e,t.title),legend:[]}))),
r=Se("figure","flow",n,s),l=t.lines.map(p=>{let M=i.appendChild(_("path",{fill:"none"})),T=o.appendChild(_("text",{class:"\
note"}));return M.style.stroke=F(p.colour),{line:p,path:M,text:T}}),a=t.boxes.map(p=>{let M=o.appendChild(_("g",{class:"\
box"})),T=M.appendChild(_("rect",{rx:6,height:re})),q=M.appendChild(_("text",{class:"in","text-anchor":"middle"})),j=M.appendChild(
_("text",{class:"in small","text-anchor":"middle"}));return T.style.fill=F(p.colour),{box:p,group:M,plate:T,label:q,size:j}}),
c=t.stack.map(p=>{let M=o.appendChild(_("g",{class:"box"})),T=M.appendChild(_("rect",{rx:3,height:Te})),q=M.appendChild(
_("text",{class:"in","text-anchor":"middle"})),j=M.appendChild(_("text",{class:"in small","text-anchor":"middle"}));return T.
style.fill=F(p.colour),{part:p,group:M,plate:T,label:q,size:j}}),h=t.boxes.find(p=>p.column<0),d=It,v=p=>{let M=Ft(),T=Math.
max(280,(r.clientWidth||600)/M),q=T<qt;d=Ht(Dt(d,M),Wt,_t),U(n,{width:T*M,height:d*M,viewBox:`0 0 ${T} ${d}`});let j=1+Math.
max(...t.boxes.map(m=>m.column)),u=T/j,L=Math.max(...t.boxes.map(m=>m.column<0?0:Z(p,m.width))),D=1+Math.max(...t.boxes.
map(m=>m.row)),G=(d-Te)/D,f=m=>m?Z(p,m):1,$=new Map;for(let{box:m,group:E,plate:S,label:w,size:k}of a){let B=m.column<0?
Math.max(u-14,qe):u-14,g=Zt(Z(p,m.width),L,B),O=m.column<0?T/2:u*(m.column+.5),H=re/2+G*m.row;$.set(m.key,{x:O,y:H,wide:g}),
U(S,{x:O-g/2,y:H-re/2,width:g}),U(w,{x:O,y:H-3}),U(k,{x:O,y:H+13}),ue(w,q?m.short:m.label),ue(k,Ee(m.text,p)),E.style.opacity=
String(f(m.there))}let y=Ut(t.stack.map(m=>Z(p,m.number)),T),b=0;c.forEach(({part:m,plate:E,label:S,size:w},k)=>{let{start:B,
wide:g}=y[k]??{start:0,wide:0},O=Z(p,m.number),H=B+g/2,P=d-Te;$.set(m.key,{x:H,y:P+re/2,wide:g}),U(E,{x:B,y:P,width:Math.
max(1,g-Vt)}),U(S,{x:H,y:P+18}),U(w,{x:H,y:P+35});let K=O===1?`${b}`:`${b}–${b+O-1}`,J=`${O===1?"channel":"channels"} ${K}`,
Q=(ne,he)=>g>6+he*ne.length;ue(S,Q(m.label,8)?m.label:""),ue(w,[J,K].find(ne=>Q(ne,7.5))??""),b+=O});let R=Math.max(1,Z(
p,t.scale));for(let{line:m,path:E,text:S}of l){let w=$.get(m.start),k=$.get(m.end);if(!w||!k)continue;let B=m.number?Z(p,
m.number):0,g=Math.max(jt,zt*B/R),O=f(m.there),H=w.y+re/2-1,P=k.y-re/2+1,K=Math.sign(k.x-w.x)*(w.wide/2-1),J=m.start===h?.
key&&Math.abs(k.x-w.x)>w.wide/2+Kt;E.setAttribute("d",J?Jt(w.x+K,w.y,k.x,P):Xt(w.x,H,k.x,P)),E.style.strokeWidth=String(
g),E.style.opacity=String(O);let Q=w.x>k.x+1||k.x+g/2+70>T;U(S,{x:k.x+(Q?-1:1)*(g/2+6),y:P-9,"text-anchor":Q?"end":"star\
t"}),ue(S,m.text&&O&&!q?Ee(m.text,p):"")}let W=a.filter(({box:m})=>f(m.there)).map(({box:m})=>{let E=l.find(({line:S})=>S.
end===m.key&&S.number&&f(S.there));return`${m.label} ${Ee(m.text,p)}${E?C(E.line,p):""}`});n.setAttribute("aria-label",`${t.
title}: ${W.join("; ")}`)},C=(p,M)=>`, ${Gt(Z(M,p.number))} ${t.unit}`;return{node:r,update:v}}import{clamp as tt,element as xe,setAttributes as ge,setText as pe,shape as ie}from"../inception.shared/shared-Z2T6WFBJ.js";
import{enlarged as Qt}from"../inception.shared/shared-Z2T6WFBJ.js";import{taking as Yt}from"../inception.shared/shared-Z2T6WFBJ.js";
import{exact as Je}from"../inception.shared/shared-Z2T6WFBJ.js";import{Mover as en,steadily as tn}from"../inception.shared/shared-Z2T6WFBJ.js";
import{numberOf as Ue}from"../inception.shared/shared-Z2T6WFBJ.js";import{saveButtons as nn}from"../inception.shared/shared-Z2T6WFBJ.js";
import{fill as Be}from"../inception.shared/shared-Z2T6WFBJ.js";var Ze=116,on=460,sn=560,Qe=10,rn=28,an=5e3,ln=74,cn=40,Ye=4,mn=.84,dn=1.15;function un(t,e){return Array.from({length:e},
(n,i)=>tt(t*e-i,0,1))}function pn(t,e,n){return Math.round(t+(e-t)*n)}function hn(t,e){let n=Math.max(1,Math.floor(e*t.length+
1e-6)),i=t[n-1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:s})=>[...s.matchAll(/\{(\w+)\}/g)].map(([,r])=>r));
return{label:i.label,number:i.number,factors:o.filter(s=>s!==void 0)}}function Ce(t,e,n,i,o){let s=n/i,r=Math.min(1,s*.12),
l="";for(let a=0;a<Math.round(o);a++){let c=t+a%i*s,h=e+Math.floor(a/i)*s;l+=`M${c.toFixed(1)} ${h.toFixed(1)}h${(s-r).toFixed(
1)}v${(s-r).toFixed(1)}h-${(s-r).toFixed(1)}z`}return l}function et(t,e,n,i){let o=nt(n),s="";for(let r=i-1;r>0;r--)s+=`\
M${(t+r*o).toFixed(1)} ${(e-r*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return s}var nt=t=>Math.
max(2,t*.045);function ot(t,e){let n=ie("svg",{role:"img"}),i=xe("button",{class:"button",type:"button"},"▶ Play"),o=xe(
"button",{class:"button",type:"button"},"Step"),s=nn(e.lifetime,n,()=>({...oe(e,t.title),legend:[]})),r=xe("figure","gro\
wth",n,xe("div","ways",i,o,s)),l=new en(e.lifetime),a=1,c=Ze,h={},d=t.stages.map(u=>{let L=n.appendChild(ie("path",{class:"\
behind"})),D=n.appendChild(ie("path")),G=n.appendChild(ie("text",{class:"title","text-anchor":"middle"})),f=n.appendChild(
ie("text",{class:"note","text-anchor":"middle"})),$=n.appendChild(ie("text",{class:"number","text-anchor":"middle"}));return D.
style.fill=F(u.colour),L.style.stroke=F(u.colour),{stage:u,behind:L,front:D,label:G,times:f,number:$}}),v=u=>{let L=t.stages[u]?.
number;return L?Ue(h,L):0},C=()=>{let u=Qt(),L=Math.max(280,(r.clientWidth||600)/u),D=L<sn,G=L/d.length,f=D?cn:ln;c=tt(Yt(
c,u),Ze,on),ge(n,{width:L*u,height:c*u,viewBox:`0 0 ${L} ${c}`});let $=Math.min(G*mn,(c-f-Ye)/dn),y=c-f-Ye,b=un(a,d.length);
d.forEach(({stage:R,behind:W,front:m,label:E,times:S,number:w},k)=>{let B=b[k]??0,g=G*(k+.5),{front:O,behind:H}=p(R.picture,
g,y,$,B);m.setAttribute("d",O),W.setAttribute("d",H),ge(E,{x:g,y:c-f+18}),ge(S,{x:g,y:c-f+38}),ge(w,{x:g,y:c-f+62}),pe(E,
D?R.short:Be(R.label,h)),pe(S,D||!R.times?"":Be(R.times,h)),pe(w,D||B===0?"":Je(pn(k?v(k-1):0,v(k),B)));for(let P of[E,S,
w])P.style.opacity=B>0?"1":"0.25"})},p=(u,L,D,G,f)=>{let $=g=>Math.max(1,Ue(e.values(),g)),y=$(t.sizes.kernel),b=Math.min(
rn,$(t.sizes.side)),R=G*.55,W=R/y,m=g=>Math.ceil(f*Math.min(Qe,g)),E=(g,O=1)=>{let H=(Math.min(Qe,O)-1)*nt(g);return{x:L-
(g+H)/2,y:D-g}},S=E(R,u==="filter"?$(t.sizes.cin):1),w=E(G*.8,u==="filters"?$(t.sizes.cout):1);if(u==="product"){let g=E(
W);return{front:Ce(g.x,g.y,W,1,f),behind:""}}let k=Ce(S.x,S.y,R,y,y*y*(u==="window"?f:Math.ceil(f)));if(u==="window")return{
front:k,behind:""};if(u==="filter")return{front:k,behind:et(S.x,S.y,R,m($(t.sizes.cin)))};let B=u==="places"?f:Math.ceil(
f);return{front:Ce(w.x,w.y,G*.8,b,b*b*B),behind:u==="filters"?et(w.x,w.y,G*.8,m($(t.sizes.cout))):""}},M=u=>{a=u,C(),e.growing(
hn(t.stages,a))},T=()=>pe(i,"▶ Play"),q=u=>{pe(i,"❚❚ Pause"),l.go({ms:an,ease:tn,from:u,draw:M,done:T})};return i.
addEventListener("click",()=>{l.moving?(l.stop(),T()):q(a>=1?0:a)},{signal:e.lifetime.signal}),o.addEventListener("click",
()=>{l.stop(),T();let u=Math.floor(a*d.length+1e-6);M((u>=d.length?1:u+1)/d.length)},{signal:e.lifetime.signal}),{node:r,
update:u=>{h=u,C();let L=t.stages.map((D,G)=>`${Be(D.label,h)}: ${Je(v(G))}`);n.setAttribute("aria-label",`${t.title}: ${L.
join("; ")} ${t.unit}`)}}}function st(t,{control:e,values:n}){let i=s=>s instanceof Element&&s.getAttribute("role")==="radio"&&s.closest(`.${e}`)!==
null,o=t.composedPath().find(i);return o&&o.getAttribute("aria-checked")!=="true"?n[o.textContent.trim()]:void 0}import{clamp as fn,element as V,focusedIn as rt,present as Le,setText as it}from"../inception.shared/shared-Z2T6WFBJ.js";
import{Echo as xn}from"../inception.shared/shared-Z2T6WFBJ.js";import{whenHeightChanges as gn}from"../inception.shared/shared-Z2T6WFBJ.js";
import{exact as ve}from"../inception.shared/shared-Z2T6WFBJ.js";import{evaluateAll as vn,numberOf as we}from"../inception.shared/shared-Z2T6WFBJ.js";
import{slider as wn}from"../inception.shared/shared-Z2T6WFBJ.js";import{say as bn}from"../inception.shared/shared-Z2T6WFBJ.js";var yn=150,Mn=500,$n={formula:Fe,tiles:De,curve:Ve,table:Ge,bars:Pe,ruler:Ie,text:We,flow:Xe,growth:ot},at=class{constructor(e,n={}){
this.host=e;this.makers={...$n,...n},this.sending=e.sending(yn),document.addEventListener("click",i=>this.follow(i),{capture:!0,
signal:e.signal})}echo=new xn;sending;makers;built="";view=null;leaves=null;outside=null;update({told:e,leaves:n,outside:i,
...o}){this.leaves=n,this.outside=i??null;let s=this.echo.hear(e)==="decided";s&&this.sending.cancel();let r=JSON.stringify(
o);if(!this.view||r!==this.built){this.built=r;let l=this.view?.end();this.view=new Oe(this.host,o,this.makers,this.echo,
{release:a=>this.release(a),leaves:()=>Le(this.leaves,"leaves")}),this.view.adopt(),l&&this.view.focus(l)}else s&&this.view.
adopt()}follow(e){let n=this.outside&&st(e,this.outside);!n||!this.view||(this.echo.choose({...this.echo.value,...n}),this.
view.adopt())}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.host.setState("values",this.echo.
message(this.echo.value))},e)}},Oe=class{constructor(e,n,i,o,s){this.echo=o;this.whole=s;this.panel=n,this.lifetime=e.child(),
this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.delayed(Mn);let r=V("div","inputs"),
l=V("div","beside"),a=V("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,r)),r.append(this.note);let c={lifetime:this.
lifetime,leaves:s.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(d,v)=>this.set(d,v),release:()=>this.
whole.release(),growing:d=>{for(let v of this.blocks)v.grow?.(d)}},h=(d,v)=>{let p=Le(i[d.kind],d.kind)(d,c);return v.append(
p.node),p};this.blocks=[...n.beside.map(d=>h(d,l)),...n.below.map(d=>h(d,a))],this.root.append(r,l,a,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),gn(this.
lifetime,()=>this.draw())}lifetime;note=V("div",{class:"note",role:"status"});spoken=V("div",{class:"unseen","aria-live":"\
polite"});root=V("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=rt(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(V("div","heading",i));let s=`typed-${e.name}`,r={min:e.
low,max:e.high,step:e.step},l=V("input",{type:"number",class:"typed",id:s,inputmode:"numeric",...r}),a=V("input",{type:"\
range",class:"range","aria-label":e.label,...r}),c=V("div","input",V("label",{for:s},e.label),l,wn(this.lifetime,a));e.colour&&
c.style.setProperty("--input",F(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.whole.release(),{signal:o});let h=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===
this.nearest(e,v)&&this.set(e.name,v)},d=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.whole.release(
0)};return l.addEventListener("input",h,{signal:o}),l.addEventListener("change",d,{signal:o}),n.append(c),{input:e,typed:l,
range:a}}limit(e,n=this.echo.value){return e.atMost?Math.min(e.high,we(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){
let o=this.limit(e,i),s=fn(n,e.low,o);return Math.min(e.low+Math.round((s-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){
let o=Number.isFinite(i),s=o?this.nearest(e,i):we(this.echo.value,e.name),r=e.step===1?"":`, in steps of ${e.step}`,l=o?
`${i} became ${ve(s)}`:`the field was empty, so ${ve(s)} stays`,a=`allowed is ${e.low} to ${ve(this.limit(e))}${r}`;it(this.
note,s===i?"":`${e.label}: ${a}; ${l}.`),this.set(e.name,s),n.value=String(s),this.refresh()}set(e,n){let i=Le(this.panel.
inputs.find(r=>r.name===e),e),o=this.wanted[e]=this.nearest(i,n),s={...this.echo.value,[e]:o};for(let r of this.panel.inputs)
r.atMost&&(s[r.name]=this.nearest(r,we(this.wanted,r.name),s));this.echo.choose(s),this.schedule()}refresh(){let e=rt(this.
root),n=this.echo.value;for(let{input:i,typed:o,range:s}of this.rows){let r=we(n,i.name),l=String(this.limit(i));s.max=l,
o.max=l,s.value=String(r),s.setAttribute("aria-valuetext",ve(r));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&
a!==r)&&(o.value=String(r))}this.draw(),this.speaking.ask(()=>it(this.spoken,bn(this.panel.summary,this.numbers??{})))}draw(){
let e=this.echo.value,{scheme:n}=this.panel,i=this.numbers=vn(this.panel.numbers,e);if(n){let[o,s]=n.colours[String(e[n.
input])]??n.other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",s)}for(let o of this.blocks)
o.update(i);this.root.dataset.drawn=String(this.drawings+=1)}};export{at as LivePanel,Jt as aside,Xt as bend,Zt as boxWidth,Ce as cells,ye as chip,F as colourOf,pn as counted,hn as grownSo,
oe as leavesAs,Pe as makeBars,Ve as makeCurve,Xe as makeFlow,Fe as makeFormula,ot as makeGrowth,Ie as makeRuler,Ge as makeTable,
We as makeText,De as makeTiles,je as niceTicks,Ut as partsOf,et as sheets,un as stageShares,st as valuesSetBy};
