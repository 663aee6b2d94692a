// Made from frontend/ by `npm run build`.
import{element as ht}from"../inception.shared/shared-6DU22UFT.js";var F=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function ne(t,e){let{inputs:n}=t,i=t.leaves(),o=t.values();return{source:i.source,title:[i.title,e].filter(Boolean).
join(" · "),name:[i.name,...n.map(({name:s})=>`${s}.${o[s]}`)].join("-"),sizes:n.map(({label:s,name:r})=>`${s} ${o[r]}`).
join(" · ")}}function we(t){let e=ht("span","chip");return e.style.background=F(t),e}import{element as g,setText as I}from"../inception.shared/shared-6DU22UFT.js";import{exact as be}from"../inception.shared/shared-6DU22UFT.js";
import{numberOf as ae}from"../inception.shared/shared-6DU22UFT.js";import{fill as J,fillExact as ye,say as He}from"../inception.shared/shared-6DU22UFT.js";function Re(t,e){let n=g("b","",t);return{node:g("span","factor",n,g("i","",e)),value:n}}function ft(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(g("span","part")),n]))}function xt(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,s)=>{s&&e.append(" + ");let r={};return(o.coefficient!==1||!o.factors.length)&&e.append(Re(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let c=i.get(l)??[l],h=r[l]=(r[l]??-1)+1,{node:d,value:v}=Re("",c[Math.
min(h,c.length-1)]??"");return(a||o.coefficient!==1)&&e.append(g("span","times","·")),e.append(d),[v,l]})})}function Fe(t,e){
let n=g("div","formula"),i=t.rows.map(a=>{let c=we(a.colour),h=g("span","body"),d=g("strong","result"),v=g("span","after"),
B=a.sum?ft(a.sum,h):xt(a,h,e),p=g("span","right","= ",d);return n.append(g("div","row",c,h,p,v)),{row:a,label:c,factors:B,
result:d,after:v}}),o=null,s={},r=a=>{s=a;for(let{row:c,label:h,factors:d,result:v,after:B}of i){I(h,J(o?.label??c.label,
a));for(let[p,M]of d)I(p,be(ae(a,M)));gt(d,o),I(v,be(ae(a,o?.number??c.number))),I(B,He(c.after??[],a))}};return{node:n,
update:r,grow:a=>{o=a,r(s)}}}function gt(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let s=i.
parentElement,r=s?.previousElementSibling;s?.classList.contains("factor")&&(s.hidden=e!==null&&!e.factors.includes(o),r instanceof
HTMLElement&&r.classList.contains("times")&&(r.hidden=s.hidden||n),s.hidden||(n=!1))}}function De(t){let e=g("div","tile\
s"),n=t.items.map(o=>{let s=g("strong"),r=g("div","tile",g("span","",o.label),s,g("span","",o.unit));return r.style.borderColor=
F(o.colour),e.append(r),{item:o,value:s}});return{node:e,update:o=>{for(let{item:s,value:r}of n)I(r,J(s.text,o)),r.title=
ye(s.text,o)}}}function Ge(t){let e=g("table","",g("caption","",t.caption)),n=g("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>g("th",{scope:"col"},a)));let s=[],r=[];for(let a of t.rows){let c=o.
insertRow(),h=we(a.colour);c.append(g("th",{scope:"row"},h)),s.push([h,a.label]);for(let d of a.cells)r.push([c.insertCell(),
d])}return{node:n,update:a=>{for(let[c,h]of s)I(c,J(h,a));for(let[c,h]of r)I(c,J(h,a)),c.title=ye(h,a)}}}var vt=.09;function Pe(t){
let e=g("figure","bars",g("figcaption","title",t.title)),n=t.rows.map(o=>{let s=g("span","name"),r=g("div","track"),l=g(
"span","end"),a=o.segments.map(c=>{let h=r.appendChild(g("div","segment"));return h.style.background=F(c.colour),{segment:c,
part:h}});return e.append(g("div","bar",s,r,l)),{row:o,label:s,segments:a,end:l}});return{node:e,update:o=>{let s=n.map(
({row:l})=>l.segments.reduce((a,c)=>a+ae(o,c.number),0)),r=Math.max(1,...s);for(let{row:l,label:a,segments:c,end:h}of n){
I(a,J(l.label,o)),I(h,J(l.text,o)),h.title=ye(l.text,o);for(let{segment:d,part:v}of c){let B=ae(o,d.number),p=J(d.label,
o);v.style.width=`${100*B/r}%`,v.title=`${p}: ${be(B)} ${t.unit}`,I(v,B/r>vt?p:"")}}}}}function Ie(t){let e=g("div","tra\
ck"),n=g("figcaption","after"),i=g("figure","ruler",g("div","title",t.title),e,n),o=t.segments.map(r=>{let l=g("b"),a=g(
"span"),c=g("div","segment",l,a);return c.style.background=F(r.colour),e.append(c),{segment:r,part:c,name:l,range:a}});return{
node:i,update:r=>{let l=0;for(let{segment:a,part:c,name:h,range:d}of o){let v=ae(r,a.number),B=J(a.label,r),p=v===1?`${l}`:
`${l}–${l+v-1}`;c.style.flexGrow=String(v),c.title=`${B}: channels ${p}`,I(h,B),I(d,p),d.hidden=c.clientWidth>0&&d.scrollWidth>
c.clientWidth,l+=v}I(n,J(t.total,r))}}}function We(t){let e=g("p","says");return{node:e,update:o=>I(e,t.sentences.map(s=>He(
s,o)).join(" ")),grow:o=>e.style.visibility=o?"hidden":""}}import{clamp as wt,element as oe,present as me,setAttributes as te,setText as Ke,shape as A}from"../inception.shared/shared-6DU22UFT.js";
import{enlarged as bt}from"../inception.shared/shared-6DU22UFT.js";import{taking as yt}from"../inception.shared/shared-6DU22UFT.js";
import{followPointer as Mt}from"../inception.shared/shared-6DU22UFT.js";import{count as _e,exact as ze}from"../inception.shared/shared-6DU22UFT.js";
import{evaluate as $t,numberOf as le}from"../inception.shared/shared-6DU22UFT.js";import{entriesOf as kt,saveButtons as St}from"../inception.shared/shared-6DU22UFT.js";
import{fill as ce}from"../inception.shared/shared-6DU22UFT.js";var z=58,Y=14,Me=20,ee=38,Et=250,Tt=112,Bt=640,Ct=48,Lt=290;function je(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(r=>r*i>=n)??10),s=[];for(let r=0;r<=t*1.0001;r+=o)s.push(r);return s}function ue(t,[e,n,i],o){te(t,{x:e,y:n,
"text-anchor":i}),Ke(t,o)}var Ot=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Nt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function At(t,e,n,i,o){let s=o.map(l=>l.getBBox()),
r=n.find(l=>{ue(t,l,e);let a=t.getBBox();return Nt(a,i)&&!s.some(c=>Ot(a,c))});ue(t,r??me(n[0]),e)}function Ve(t,e){let n=A(
"svg",{role:"img"}),i=n.appendChild(A("g",{class:"grid"})),o=n.appendChild(A("g")),s=n.appendChild(A("g")),r=oe("figcapt\
ion","legend"),l=oe("figure","curve",oe("div","title",t.title),n,r),a=s.appendChild(A("rect",{class:"beyond"})),c=t.layers.
map(f=>{let $=o.appendChild(A("path")),y=oe("span","swatch"),b=oe("span");return $.style.fill=y.style.background=F(f.colour),
r.append(oe("span","entry",y,b)),{layer:f,area:$,label:b}}),h=s.appendChild(A("line",{class:"direct"})),d=s.appendChild(
A("text",{class:"note"})),v=s.appendChild(A("line",{class:"mark"})),B=s.appendChild(A("text",{class:"note"})),p=s.appendChild(
A("line",{class:"drop"})),M=s.appendChild(A("circle",{class:"point",r:6})),T=s.appendChild(A("text",{class:"note strong"})),
q=()=>({...ne(e,t.title),legend:kt(r,".entry",".swatch")});r.append(St(e.lifetime,n,q));let j=me(e.inputs.find(f=>f.name===
t.x),"curve's input"),u={wide:600,xMax:1,high:Et};L();function L(){let f=$=>{let y=n.getBoundingClientRect(),b=u.wide*($.
clientX-y.left)/y.width;e.set(t.x,Math.round((b-z)/(u.wide-z-Y)*u.xMax))};Mt(e.lifetime,n,f,()=>e.release())}function D(){
let f=Math.min(Ct,u.xMax);return Array.from({length:f+1},($,y)=>{let b=u.xMax*y/f,R={...e.values(),[t.x]:b},W=[0];for(let{
layer:m}of c){let E=me(e.expressions[m.number],m.number);W.push(me(W.at(-1))+$t(E,R))}return[b,W]})}return{node:l,update:f=>{
let $=bt(),y=u.wide=Math.max(280,(l.clientWidth||600)/$),b=u.high=wt(yt(u.high,$),Tt,Bt),R=u.xMax=j.atMost?le(f,j.atMost):
j.high,W=D(),m=le(f,t.line.number),E=1.1*Math.max(m,W.at(-1)?.[1].at(-1)??0),S=N=>z+(y-z-Y)*N/R,w=N=>b-ee-(b-Me-ee)*N/E;
te(n,{width:y*$,height:b*$,viewBox:`0 0 ${y} ${b}`});let k={"text-anchor":"middle"};i.replaceChildren(...je(E,4).flatMap(
N=>[A("line",{x1:z,x2:y-Y,y1:w(N),y2:w(N)}),A("text",{x:z-6,y:w(N)+4,"text-anchor":"end"},N?_e(N):"0")]),...je(R,6).map(
N=>A("text",{x:S(N),y:b-ee+16,...k},ze(N))),A("text",{x:(z+y-Y)/2,y:b-4,...k},t.xLabel),A("text",{x:4,y:12},t.yLabel)),c.
forEach(({layer:N,area:ie,label:ve},Ne)=>{let Ae=dt=>W.map(([pt,ut])=>`${S(pt)},${w(me(ut[dt]))}`);ie.setAttribute("d",`\
M${[...Ae(Ne+1),...Ae(Ne).reverse()].join("L")}Z`),Ke(ve,ce(N.label,f))});let C=w(m),x=S(le(f,t.mark.number));te(h,{x1:z,
y1:C,x2:y-Y,y2:C}),ue(d,[z+6,C-6,"start"],ce(t.line.text,f)),te(v,{x1:x,y1:C,x2:x,y2:b-ee});let O=x-z>Lt;ue(B,O?[x-6,C-6,
"end"]:[y-Y,12,"end"],ce(t.mark.text,f)),te(a,{x,y:Me,width:Math.max(0,y-Y-x),height:b-Me-ee});let H=le(f,t.x),P=c.reduce(
(N,{layer:ie})=>N+le(f,ie.number),0),K=S(H),X=w(P);te(M,{cx:K,cy:X}),te(p,{x1:K,y1:X,x2:K,y2:b-ee});let Q=X<C+16?[22,38,
54,-8]:[-8,22,38,-24],Le=[K+11,0,"start"],Oe=[K-11,0,"end"],at=K>y*.6?[Oe,Le]:[Le,Oe],lt=Q.flatMap(N=>at.map(([ie,,ve])=>[
ie,X+N,ve])),ct={x:z,y:0,width:y-z,height:b-ee};At(T,_e(P),lt,ct,[d,B]);let mt=[ce(t.line.text,f),ce(t.mark.text,f),`${j.
label} ${H}: ${ze(P)}`];n.setAttribute("aria-label",`${t.title}: ${mt.join("; ")}`)}}}import{clamp as Rt,element as $e,setAttributes as U,setText as de,shape as _}from"../inception.shared/shared-6DU22UFT.js";
import{enlarged as Ht}from"../inception.shared/shared-6DU22UFT.js";import{taking as Ft}from"../inception.shared/shared-6DU22UFT.js";
import{exact as Dt}from"../inception.shared/shared-6DU22UFT.js";import{numberOf as Z}from"../inception.shared/shared-6DU22UFT.js";
import{saveButtons as Gt}from"../inception.shared/shared-6DU22UFT.js";import{fill as ke}from"../inception.shared/shared-6DU22UFT.js";var Pt=420,It=236,Wt=700,_t=44,zt=1.5,se=40,Se=44,jt=100,Kt=16,Vt=2,qt=520;function Xt(t,e,n,i){let o=(e+i)/2;return`M${t}\
 ${e}C${t} ${o} ${n} ${o} ${n} ${i}`}function Jt(t,e,n,i){return`M${t} ${e}C${n} ${e} ${n} ${(e+i)/2} ${n} ${i}`}function Ut(t,e){
let n=t.reduce((o,s)=>o+s,0)||1,i=0;return t.map(o=>{let s={start:i,wide:e*o/n};return i+=s.wide,s})}function Zt(t,e,n){
let i=Math.min(n,100);return i+(n-i)*t/Math.max(e,1)}function qe(t,e){let n=_("svg",{role:"img"}),i=n.appendChild(_("g")),
o=n.appendChild(_("g")),s=$e("figcaption","legend",$e("span","",t.says),Gt(e.lifetime,n,()=>({...ne(e,t.title),legend:[]}))),
r=$e("figure","flow",n,s),l=t.lines.map(p=>{let M=i.appendChild(_("path",{fill:"none"})),T=o.appendChild(_("text",{class:"\
note"}));return M.style.stroke=F(p.colour),{line:p,path:M,text:T}}),a=t.boxes.map(p=>{let M=o.appendChild(_("g",{class:"\
box"})),T=M.appendChild(_("rect",{rx:6,height:se})),q=M.appendChild(_("text",{class:"in","text-anchor":"middle"})),j=M.appendChild(
_("text",{class:"in small","text-anchor":"middle"}));return T.style.fill=F(p.colour),{box:p,group:M,plate:T,label:q,size:j}}),
c=t.stack.map(p=>{let M=o.appendChild(_("g",{class:"box"})),T=M.appendChild(_("rect",{rx:3,height:Se})),q=M.appendChild(
_("text",{class:"in","text-anchor":"middle"})),j=M.appendChild(_("text",{class:"in small","text-anchor":"middle"}));return T.
style.fill=F(p.colour),{part:p,group:M,plate:T,label:q,size:j}}),h=a.find(({box:p})=>p.column<0),d=Pt,v=p=>{let M=Ht(),T=Math.
max(280,(r.clientWidth||600)/M),q=T<qt;d=Rt(Ft(d,M),It,Wt),U(n,{width:T*M,height:d*M,viewBox:`0 0 ${T} ${d}`});let j=1+Math.
max(...t.boxes.map(m=>m.column)),u=T/j,L=Math.max(...t.boxes.map(m=>m.column<0?0:Z(p,m.width))),D=1+Math.max(...t.boxes.
map(m=>m.row)),G=(d-Se)/D,f=m=>m?Z(p,m):1,$=new Map;for(let{box:m,group:E,plate:S,label:w,size:k}of a){let C=m.column<0?
Math.min(T,jt):0,x=Math.max(C,Zt(Z(p,m.width),L,u-14)),O=m.column<0?T/2:u*(m.column+.5),H=se/2+G*m.row;$.set(m.key,{x:O,
y:H,wide:x}),U(S,{x:O-x/2,y:H-se/2,width:x}),U(w,{x:O,y:H-3}),U(k,{x:O,y:H+13}),de(w,q?m.short:m.label),de(k,ke(m.text,p)),
E.style.opacity=String(f(m.there))}let y=Ut(t.stack.map(m=>Z(p,m.number)),T),b=0;c.forEach(({part:m,plate:E,label:S,size:w},k)=>{
let{start:C,wide:x}=y[k]??{start:0,wide:0},O=Z(p,m.number),H=C+x/2,P=d-Se;$.set(m.key,{x:H,y:P+se/2,wide:x}),U(E,{x:C,y:P,
width:Math.max(1,x-Vt)}),U(S,{x:H,y:P+18}),U(w,{x:H,y:P+35});let K=O===1?`${b}`:`${b}–${b+O-1}`,X=`${O===1?"channel":"\
channels"} ${K}`,Q=x>6+7.5*X.length?X:K;de(S,x>6+8*m.label.length?m.label:""),de(w,x>6+7.5*Q.length?Q:""),b+=O});let R=Math.
max(1,Z(p,t.scale));for(let{line:m,path:E,text:S}of l){let w=$.get(m.start),k=$.get(m.end);if(!w||!k)continue;let C=m.number?
Z(p,m.number):0,x=Math.max(zt,_t*C/R),O=f(m.there),H=w.y+se/2-1,P=k.y-se/2+1,K=Math.sign(k.x-w.x)*(w.wide/2-1),X=m.start===
h?.box.key&&Math.abs(k.x-w.x)>w.wide/2+Kt;E.setAttribute("d",X?Jt(w.x+K,w.y,k.x,P):Xt(w.x,H,k.x,P)),E.style.strokeWidth=
String(x),E.style.opacity=String(O);let Q=w.x>k.x+1||k.x+x/2+70>T;U(S,{x:k.x+(Q?-1:1)*(x/2+6),y:P-9,"text-anchor":Q?"end":
"start"}),de(S,m.text&&O&&!q?ke(m.text,p):"")}let W=a.filter(({box:m})=>f(m.there)).map(({box:m})=>{let E=l.find(({line:S})=>S.
end===m.key&&S.number&&f(S.there));return`${m.label} ${ke(m.text,p)}${E?B(E.line,p):""}`});n.setAttribute("aria-label",`${t.
title}: ${W.join("; ")}`)},B=(p,M)=>`, ${Dt(Z(M,p.number))} ${t.unit}`;return{node:r,update:v}}import{clamp as et,element as he,setAttributes as fe,setText as pe,shape as re}from"../inception.shared/shared-6DU22UFT.js";
import{enlarged as Qt}from"../inception.shared/shared-6DU22UFT.js";import{taking as Yt}from"../inception.shared/shared-6DU22UFT.js";
import{exact as Xe}from"../inception.shared/shared-6DU22UFT.js";import{Mover as en,steadily as tn}from"../inception.shared/shared-6DU22UFT.js";
import{numberOf as Je}from"../inception.shared/shared-6DU22UFT.js";import{saveButtons as nn}from"../inception.shared/shared-6DU22UFT.js";
import{fill as Ee}from"../inception.shared/shared-6DU22UFT.js";var Ue=116,on=460,sn=560,Ze=10,rn=28,an=5e3,ln=74,cn=40,Qe=4,mn=.84,dn=1.15;function pn(t,e){return Array.from({length:e},
(n,i)=>et(t*e-i,0,1))}function un(t,e,n){return Math.round(t+(e-t)*n)}function hn(t,e){let n=Math.max(1,Math.floor(e*t.length+
1e-6)),i=t[n-1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:s})=>[...s.matchAll(/\{(\w+)\}/g)].map(([,r])=>r));
return{label:i.label,number:i.number,factors:o.filter(s=>s!==void 0)}}function Te(t,e,n,i,o){let s=n/i,r=Math.min(1,s*.12),
l="";for(let a=0;a<Math.round(o);a++){let c=t+a%i*s,h=e+Math.floor(a/i)*s;l+=`M${c.toFixed(1)} ${h.toFixed(1)}h${(s-r).toFixed(
1)}v${(s-r).toFixed(1)}h-${(s-r).toFixed(1)}z`}return l}function Ye(t,e,n,i){let o=tt(n),s="";for(let r=i-1;r>0;r--)s+=`\
M${(t+r*o).toFixed(1)} ${(e-r*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return s}var tt=t=>Math.
max(2,t*.045);function nt(t,e){let n=re("svg",{role:"img"}),i=he("button",{class:"button",type:"button"},"▶ Play"),o=he(
"button",{class:"button",type:"button"},"Step"),s=nn(e.lifetime,n,()=>({...ne(e,t.title),legend:[]})),r=he("figure","gro\
wth",n,he("div","ways",i,o,s)),l=new en(e.lifetime),a=1,c=Ue,h={},d=t.stages.map(u=>{let L=n.appendChild(re("path",{class:"\
behind"})),D=n.appendChild(re("path")),G=n.appendChild(re("text",{class:"title","text-anchor":"middle"})),f=n.appendChild(
re("text",{class:"note","text-anchor":"middle"})),$=n.appendChild(re("text",{class:"number","text-anchor":"middle"}));return D.
style.fill=F(u.colour),L.style.stroke=F(u.colour),{stage:u,behind:L,front:D,label:G,times:f,number:$}}),v=u=>{let L=t.stages[u]?.
number;return L?Je(h,L):0},B=()=>{let u=Qt(),L=Math.max(280,(r.clientWidth||600)/u),D=L<sn,G=L/d.length,f=D?cn:ln;c=et(Yt(
c,u),Ue,on),fe(n,{width:L*u,height:c*u,viewBox:`0 0 ${L} ${c}`});let $=Math.min(G*mn,(c-f-Qe)/dn),y=c-f-Qe,b=pn(a,d.length);
d.forEach(({stage:R,behind:W,front:m,label:E,times:S,number:w},k)=>{let C=b[k]??0,x=G*(k+.5),{front:O,behind:H}=p(R.picture,
x,y,$,C);m.setAttribute("d",O),W.setAttribute("d",H),fe(E,{x,y:c-f+18}),fe(S,{x,y:c-f+38}),fe(w,{x,y:c-f+62}),pe(E,D?R.short:
Ee(R.label,h)),pe(S,D||!R.times?"":Ee(R.times,h)),pe(w,D?"":Xe(un(k?v(k-1):0,v(k),C)));for(let P of[E,S,w])P.style.opacity=
C>0?"1":"0.25"})},p=(u,L,D,G,f)=>{let $=x=>Math.max(1,Je(e.values(),x)),y=$(t.sizes.kernel),b=Math.min(rn,$(t.sizes.side)),
R=G*.55,W=R/y,m=x=>Math.ceil(f*Math.min(Ze,x)),E=(x,O=1)=>{let H=(Math.min(Ze,O)-1)*tt(x);return{x:L-(x+H)/2,y:D-x}},S=E(
R,u==="filter"?$(t.sizes.cin):1),w=E(G*.8,u==="filters"?$(t.sizes.cout):1);if(u==="product"){let x=E(W);return{front:Te(
x.x,x.y,W,1,f),behind:""}}let k=Te(S.x,S.y,R,y,y*y*(u==="window"?f:Math.ceil(f)));if(u==="window")return{front:k,behind:""};
if(u==="filter")return{front:k,behind:Ye(S.x,S.y,R,m($(t.sizes.cin)))};let C=u==="places"?f:Math.ceil(f);return{front:Te(
w.x,w.y,G*.8,b,b*b*C),behind:u==="filters"?Ye(w.x,w.y,G*.8,m($(t.sizes.cout))):""}},M=u=>{a=u,B(),e.growing(hn(t.stages,
a))},T=()=>pe(i,"▶ Play"),q=u=>{pe(i,"❚❚ Pause"),l.go({ms:an,ease:tn,from:u,draw:M,done:T})};return i.addEventListener(
"click",()=>{l.moving?(l.stop(),T()):q(a>=1?0:a)},{signal:e.lifetime.signal}),o.addEventListener("click",()=>{l.stop(),T();
let u=Math.floor(a*d.length+1e-6);M((u>=d.length?1:u+1)/d.length)},{signal:e.lifetime.signal}),{node:r,update:u=>{h=u,B();
let L=t.stages.map((D,G)=>`${Ee(D.label,h)}: ${Xe(v(G))}`);n.setAttribute("aria-label",`${t.title}: ${L.join("; ")} ${t.
unit}`)}}}function ot(t,{control:e,values:n}){let i=s=>s instanceof Element&&s.getAttribute("role")==="radio"&&s.closest(`.${e}`)!==
null,o=t.composedPath().find(i);return o&&o.getAttribute("aria-checked")!=="true"?n[o.textContent.trim()]:void 0}import{clamp as fn,element as V,focusedIn as st,present as Be,setText as rt}from"../inception.shared/shared-6DU22UFT.js";
import{Echo as xn}from"../inception.shared/shared-6DU22UFT.js";import{whenHeightChanges as gn}from"../inception.shared/shared-6DU22UFT.js";
import{exact as xe}from"../inception.shared/shared-6DU22UFT.js";import{evaluateAll as vn,numberOf as ge}from"../inception.shared/shared-6DU22UFT.js";
import{slider as wn}from"../inception.shared/shared-6DU22UFT.js";import{say as bn}from"../inception.shared/shared-6DU22UFT.js";var yn=150,Mn=500,$n={formula:Fe,tiles:De,curve:Ve,table:Ge,bars:Pe,ruler:Ie,text:We,flow:qe,growth:nt},it=class{constructor(e,n={}){
this.host=e;this.makers={...$n,...n},this.sending=e.sending(yn),document.addEventListener("click",i=>this.follow(i),{capture:!0,
signal:e.signal})}echo=new xn;sending;makers;built="";view=null;leaves=null;outside=null;update({told:e,leaves:n,outside:i,
...o}){this.leaves=n,this.outside=i??null;let s=this.echo.hear(e)==="decided";s&&this.sending.cancel();let r=JSON.stringify(
o);if(!this.view||r!==this.built){this.built=r;let l=this.view?.end();this.view=new Ce(this.host,o,this.makers,this.echo,
{release:a=>this.release(a),leaves:()=>Be(this.leaves,"leaves")}),this.view.adopt(),l&&this.view.focus(l)}else s&&this.view.
adopt()}follow(e){let n=this.outside&&ot(e,this.outside);!n||!this.view||(this.echo.choose({...this.echo.value,...n}),this.
view.adopt())}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.host.setState("values",this.echo.
message(this.echo.value))},e)}},Ce=class{constructor(e,n,i,o,s){this.echo=o;this.whole=s;this.panel=n,this.lifetime=e.child(),
this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.delayed(Mn);let r=V("div","inputs"),
l=V("div","beside"),a=V("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,r)),r.append(this.note);let c={lifetime:this.
lifetime,leaves:s.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(d,v)=>this.set(d,v),release:()=>this.
whole.release(),growing:d=>{for(let v of this.blocks)v.grow?.(d)}},h=(d,v)=>{let p=Be(i[d.kind],d.kind)(d,c);return v.append(
p.node),p};this.blocks=[...n.beside.map(d=>h(d,l)),...n.below.map(d=>h(d,a))],this.root.append(r,l,a,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),gn(this.
lifetime,()=>this.draw())}lifetime;note=V("div",{class:"note",role:"status"});spoken=V("div",{class:"unseen","aria-live":"\
polite"});root=V("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=st(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(V("div","heading",i));let s=`typed-${e.name}`,r={min:e.
low,max:e.high,step:e.step},l=V("input",{type:"number",class:"typed",id:s,inputmode:"numeric",...r}),a=V("input",{type:"\
range",class:"range","aria-label":e.label,...r}),c=V("div","input",V("label",{for:s},e.label),l,wn(this.lifetime,a));e.colour&&
c.style.setProperty("--input",F(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.whole.release(),{signal:o});let h=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===
this.nearest(e,v)&&this.set(e.name,v)},d=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.whole.release(
0)};return l.addEventListener("input",h,{signal:o}),l.addEventListener("change",d,{signal:o}),n.append(c),{input:e,typed:l,
range:a}}limit(e,n=this.echo.value){return e.atMost?Math.min(e.high,ge(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){
let o=this.limit(e,i),s=fn(n,e.low,o);return Math.min(e.low+Math.round((s-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){
let o=Number.isFinite(i),s=o?this.nearest(e,i):ge(this.echo.value,e.name),r=e.step===1?"":`, in steps of ${e.step}`,l=o?
`${i} became ${xe(s)}`:`the field was empty, so ${xe(s)} stays`,a=`allowed is ${e.low} to ${xe(this.limit(e))}${r}`;rt(this.
note,s===i?"":`${e.label}: ${a}; ${l}.`),this.set(e.name,s),n.value=String(s),this.refresh()}set(e,n){let i=Be(this.panel.
inputs.find(r=>r.name===e),e),o=this.wanted[e]=this.nearest(i,n),s={...this.echo.value,[e]:o};for(let r of this.panel.inputs)
r.atMost&&(s[r.name]=this.nearest(r,ge(this.wanted,r.name),s));this.echo.choose(s),this.schedule()}refresh(){let e=st(this.
root),n=this.echo.value;for(let{input:i,typed:o,range:s}of this.rows){let r=ge(n,i.name),l=String(this.limit(i));s.max=l,
o.max=l,s.value=String(r),s.setAttribute("aria-valuetext",xe(r));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&
a!==r)&&(o.value=String(r))}this.draw(),this.speaking.ask(()=>rt(this.spoken,bn(this.panel.summary,this.numbers??{})))}draw(){
let e=this.echo.value,{scheme:n}=this.panel,i=this.numbers=vn(this.panel.numbers,e);if(n){let[o,s]=n.colours[String(e[n.
input])]??n.other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",s)}for(let o of this.blocks)
o.update(i);this.root.dataset.drawn=String(this.drawings+=1)}};export{it as LivePanel,Jt as aside,Xt as bend,Zt as boxWidth,Te as cells,we as chip,F as colourOf,un as counted,hn as grownSo,
ne as leavesAs,Pe as makeBars,Ve as makeCurve,qe as makeFlow,Fe as makeFormula,nt as makeGrowth,Ie as makeRuler,Ge as makeTable,
We as makeText,De as makeTiles,je as niceTicks,Ut as partsOf,Ye as sheets,pn as stageShares,ot as valuesSetBy};
