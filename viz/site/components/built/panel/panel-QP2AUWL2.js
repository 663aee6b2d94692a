// Made from frontend/ by `npm run build`.
import{element as ht}from"../inception.shared/shared-6DU22UFT.js";var H=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function ee(t,e){let{inputs:n}=t,i=t.leaves(),o=t.values();return{source:i.source,title:[i.title,e].filter(Boolean).
join(" · "),name:[i.name,...n.map(({name:s})=>`${s}.${o[s]}`)].join("-"),sizes:n.map(({label:s,name:r})=>`${s} ${o[r]}`).
join(" · ")}}function ve(t){let e=ht("span","chip");return e.style.background=H(t),e}import{element as x,setText as G}from"../inception.shared/shared-6DU22UFT.js";import{exact as we}from"../inception.shared/shared-6DU22UFT.js";
import{numberOf as re}from"../inception.shared/shared-6DU22UFT.js";import{fill as V,fillExact as ye,say as Re}from"../inception.shared/shared-6DU22UFT.js";function Ae(t,e){let n=x("b","",t);return{node:x("span","factor",n,x("i","",e)),value:n}}function ft(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(x("span","part")),n]))}function gt(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,s)=>{s&&e.append(" + ");let r={};return(o.coefficient!==1||!o.factors.length)&&e.append(Ae(
String(o.coefficient),"").node),o.factors.map((l,a)=>{let c=i.get(l)??[l],d=r[l]=(r[l]??-1)+1,{node:p,value:v}=Ae("",c[Math.
min(d,c.length-1)]??"");return(a||o.coefficient!==1)&&e.append(x("span","times","·")),e.append(p),[v,l]})})}function He(t,e){
let n=x("div","formula"),i=t.rows.map(a=>{let c=ve(a.colour),d=x("span","body"),p=x("strong","result"),v=x("span","after"),
u=a.sum?ft(a.sum,d):gt(a,d,e),g=x("span","right","= ",p);return n.append(x("div","row",c,d,g,v)),{row:a,label:c,factors:u,
result:p,after:v}}),o=null,s={},r=a=>{s=a;for(let{row:c,label:d,factors:p,result:v,after:u}of i){G(d,V(o?.label??c.label,
a));for(let[g,E]of p)G(g,we(re(a,E)));xt(p,o),G(v,we(re(a,o?.number??c.number))),G(u,Re(c.after??[],a))}};return{node:n,
update:r,grow:a=>{o=a,r(s)}}}function xt(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let s=i.
parentElement,r=s?.previousElementSibling;s?.classList.contains("factor")&&(s.hidden=e!==null&&!e.factors.includes(o),r instanceof
HTMLElement&&r.classList.contains("times")&&(r.hidden=s.hidden||n),s.hidden||(n=!1))}}function Fe(t){let e=x("div","tile\
s"),n=t.items.map(o=>{let s=x("strong"),r=x("div","tile",x("span","",o.label),s,x("span","",o.unit));return r.style.borderColor=
H(o.colour),e.append(r),{item:o,value:s}});return{node:e,update:o=>{for(let{item:s,value:r}of n)G(r,V(s.text,o)),r.title=
ye(s.text,o)}}}function De(t){let e=x("table","",x("caption","",t.caption)),n=x("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>x("th",{scope:"col"},a)));let s=[],r=[];for(let a of t.rows){let c=o.
insertRow(),d=ve(a.colour);c.append(x("th",{scope:"row"},d)),s.push([d,a.label]);for(let p of a.cells)r.push([c.insertCell(),
p])}return{node:n,update:a=>{for(let[c,d]of s)G(c,V(d,a));for(let[c,d]of r)G(c,V(d,a)),c.title=ye(d,a)}}}var vt=.09;function Ge(t){
let e=x("figure","bars",x("figcaption","title",t.title)),n=t.rows.map(o=>{let s=x("span","name"),r=x("div","track"),l=x(
"span","end"),a=o.segments.map(c=>{let d=r.appendChild(x("div","segment"));return d.style.background=H(c.colour),{segment:c,
part:d}});return e.append(x("div","bar",s,r,l)),{row:o,label:s,segments:a,end:l}});return{node:e,update:o=>{let s=n.map(
({row:l})=>l.segments.reduce((a,c)=>a+re(o,c.number),0)),r=Math.max(1,...s);for(let{row:l,label:a,segments:c,end:d}of n){
G(a,V(l.label,o)),G(d,V(l.text,o)),d.title=ye(l.text,o);for(let{segment:p,part:v}of c){let u=re(o,p.number),g=V(p.label,
o);v.style.width=`${100*u/r}%`,v.title=`${g}: ${we(u)} ${t.unit}`,G(v,u/r>vt?g:"")}}}}}function Pe(t){let e=x("div","tra\
ck"),n=x("figcaption","after"),i=x("figure","ruler",x("div","title",t.title),e,n),o=t.segments.map(r=>{let l=x("b"),a=x(
"span"),c=x("div","segment",l,a);return c.style.background=H(r.colour),e.append(c),{segment:r,part:c,name:l,range:a}});return{
node:i,update:r=>{let l=0;for(let{segment:a,part:c,name:d,range:p}of o){let v=re(r,a.number),u=V(a.label,r),g=v===1?`${l}`:
`${l}–${l+v-1}`;c.style.flexGrow=String(v),c.title=`${u}: channels ${g}`,G(d,u),G(p,g),p.hidden=c.clientWidth>0&&p.scrollWidth>
c.clientWidth,l+=v}G(n,V(t.total,r))}}}function Ie(t){let e=x("p","says");return{node:e,update:o=>G(e,t.sentences.map(s=>Re(
s,o)).join(" ")),grow:o=>e.style.visibility=o?"hidden":""}}import{clamp as wt,element as te,present as le,setAttributes as Q,setText as je,shape as N}from"../inception.shared/shared-6DU22UFT.js";
import{enlarged as yt}from"../inception.shared/shared-6DU22UFT.js";import{taking as bt}from"../inception.shared/shared-6DU22UFT.js";
import{followPointer as Mt}from"../inception.shared/shared-6DU22UFT.js";import{count as We,exact as _e}from"../inception.shared/shared-6DU22UFT.js";
import{evaluate as kt,numberOf as ie}from"../inception.shared/shared-6DU22UFT.js";import{entriesOf as $t,saveButtons as St}from"../inception.shared/shared-6DU22UFT.js";
import{fill as ae}from"../inception.shared/shared-6DU22UFT.js";var W=58,U=14,be=20,Z=38,Et=250,Tt=112,Bt=640,Ct=48,Lt=290;function ze(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(r=>r*i>=n)??10),s=[];for(let r=0;r<=t*1.0001;r+=o)s.push(r);return s}function pe(t,[e,n,i],o){Q(t,{x:e,y:n,
"text-anchor":i}),je(t,o)}var Ot=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Nt=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function At(t,e,n,i,o){let s=o.map(l=>l.getBBox()),
r=n.find(l=>{pe(t,l,e);let a=t.getBBox();return Nt(a,i)&&!s.some(c=>Ot(a,c))});pe(t,r??le(n[0]),e)}function Ke(t,e){let n=N(
"svg",{role:"img"}),i=n.appendChild(N("g",{class:"grid"})),o=n.appendChild(N("g")),s=n.appendChild(N("g")),r=te("figcapt\
ion","legend"),l=te("figure","curve",te("div","title",t.title),n,r),a=s.appendChild(N("rect",{class:"beyond"})),c=t.layers.
map(f=>{let T=o.appendChild(N("path")),y=te("span","swatch"),k=te("span");return T.style.fill=y.style.background=H(f.colour),
r.append(te("span","entry",y,k)),{layer:f,area:T,label:k}}),d=s.appendChild(N("line",{class:"direct"})),p=s.appendChild(
N("text",{class:"note"})),v=s.appendChild(N("line",{class:"mark"})),u=s.appendChild(N("text",{class:"note"})),g=s.appendChild(
N("line",{class:"drop"})),E=s.appendChild(N("circle",{class:"point",r:6})),I=s.appendChild(N("text",{class:"note strong"})),
K=()=>({...ee(e,t.title),legend:$t(r,".entry",".swatch")});r.append(St(e.lifetime,n,K));let q=le(e.inputs.find(f=>f.name===
t.x),"curve's input"),h={wide:600,xMax:1,high:Et};L();function L(){let f=T=>{let y=n.getBoundingClientRect(),k=h.wide*(T.
clientX-y.left)/y.width;e.set(t.x,Math.round((k-W)/(h.wide-W-U)*h.xMax))};Mt(e.lifetime,n,f,()=>e.release())}function F(){
let f=Math.min(Ct,h.xMax);return Array.from({length:f+1},(T,y)=>{let k=h.xMax*y/f,R={...e.values(),[t.x]:k},m=[0];for(let{
layer:B}of c){let $=le(e.expressions[B.number],B.number);m.push(le(m.at(-1))+kt($,R))}return[k,m]})}return{node:l,update:f=>{
let T=yt(),y=h.wide=Math.max(280,(l.clientWidth||600)/T),k=h.high=wt(bt(h.high,T),Tt,Bt),R=h.xMax=q.atMost?ie(f,q.atMost):
q.high,m=F(),B=ie(f,t.line.number),$=1.1*Math.max(B,m.at(-1)?.[1].at(-1)??0),S=O=>W+(y-W-U)*O/R,b=O=>k-Z-(k-be-Z)*O/$;Q(
n,{width:y*T,height:k*T,viewBox:`0 0 ${y} ${k}`});let C={"text-anchor":"middle"};i.replaceChildren(...ze($,4).flatMap(O=>[
N("line",{x1:W,x2:y-U,y1:b(O),y2:b(O)}),N("text",{x:W-6,y:b(O)+4,"text-anchor":"end"},O?We(O):"0")]),...ze(R,6).map(O=>N(
"text",{x:S(O),y:k-Z+16,...C},_e(O))),N("text",{x:(W+y-U)/2,y:k-4,...C},t.xLabel),N("text",{x:4,y:12},t.yLabel)),c.forEach(
({layer:O,area:se,label:xe},Oe)=>{let Ne=dt=>m.map(([pt,ut])=>`${S(pt)},${b(le(ut[dt]))}`);se.setAttribute("d",`M${[...Ne(
Oe+1),...Ne(Oe).reverse()].join("L")}Z`),je(xe,ae(O.label,f))});let M=b(B),w=S(ie(f,t.mark.number));Q(d,{x1:W,y1:M,x2:y-
U,y2:M}),pe(p,[W+6,M-6,"start"],ae(t.line.text,f)),Q(v,{x1:w,y1:M,x2:w,y2:k-Z});let _=w-W>Lt;pe(u,_?[w-6,M-6,"end"]:[y-U,
12,"end"],ae(t.mark.text,f)),Q(a,{x:w,y:be,width:Math.max(0,y-U-w),height:k-be-Z});let D=ie(f,t.x),z=c.reduce((O,{layer:se})=>O+
ie(f,se.number),0),Y=S(D),de=b(z);Q(E,{cx:Y,cy:de}),Q(g,{x1:Y,y1:de,x2:Y,y2:k-Z});let it=de<M+16?[22,38,54,-8]:[-8,22,38,
-24],Ce=[Y+11,0,"start"],Le=[Y-11,0,"end"],at=Y>y*.6?[Le,Ce]:[Ce,Le],lt=it.flatMap(O=>at.map(([se,,xe])=>[se,de+O,xe])),
ct={x:W,y:0,width:y-W,height:k-Z};At(I,We(z),lt,ct,[p,u]);let mt=[ae(t.line.text,f),ae(t.mark.text,f),`${q.label} ${D}: ${_e(
z)}`];n.setAttribute("aria-label",`${t.title}: ${mt.join("; ")}`)}}}import{clamp as Rt,element as Me,setAttributes as X,setText as ce,shape as P}from"../inception.shared/shared-6DU22UFT.js";
import{enlarged as Ht}from"../inception.shared/shared-6DU22UFT.js";import{taking as Ft}from"../inception.shared/shared-6DU22UFT.js";
import{exact as Dt}from"../inception.shared/shared-6DU22UFT.js";import{numberOf as J}from"../inception.shared/shared-6DU22UFT.js";
import{saveButtons as Gt}from"../inception.shared/shared-6DU22UFT.js";import{fill as ke}from"../inception.shared/shared-6DU22UFT.js";var Pt=420,It=236,Wt=700,_t=44,zt=1.5,ne=40,$e=44,jt=2,Kt=520;function Vt(t,e,n,i){let o=(e+i)/2;return`M${t} ${e}C${t} ${o}\
 ${n} ${o} ${n} ${i}`}function qt(t,e){let n=t.reduce((o,s)=>o+s,0)||1,i=0;return t.map(o=>{let s={start:i,wide:e*o/n};return i+=
s.wide,s})}function Xt(t,e,n){let i=Math.min(n,78);return i+(n-i)*t/Math.max(e,1)}function Ve(t,e){let n=P("svg",{role:"\
img"}),i=n.appendChild(P("g")),o=n.appendChild(P("g")),s=Me("figcaption","legend",Me("span","",t.says),Gt(e.lifetime,n,()=>({
...ee(e,t.title),legend:[]}))),r=Me("figure","flow",n,s),l=t.lines.map(u=>{let g=i.appendChild(P("path",{fill:"none"})),
E=o.appendChild(P("text",{class:"note"}));return g.style.stroke=H(u.colour),{line:u,path:g,text:E}}),a=t.boxes.map(u=>{let g=o.
appendChild(P("g",{class:"box"})),E=g.appendChild(P("rect",{rx:6,height:ne})),I=g.appendChild(P("text",{class:"in","text\
-anchor":"middle"})),K=g.appendChild(P("text",{class:"in small","text-anchor":"middle"}));return E.style.fill=H(u.colour),
{box:u,group:g,plate:E,label:I,size:K}}),c=t.stack.map(u=>{let g=o.appendChild(P("g",{class:"box"})),E=g.appendChild(P("\
rect",{rx:3,height:$e})),I=g.appendChild(P("text",{class:"in","text-anchor":"middle"})),K=g.appendChild(P("text",{class:"\
in small","text-anchor":"middle"}));return E.style.fill=H(u.colour),{part:u,group:g,plate:E,label:I,size:K}}),d=Pt,p=u=>{
let g=Ht(),E=Math.max(280,(r.clientWidth||600)/g),I=E<Kt;d=Rt(Ft(d,g),It,Wt),X(n,{width:E*g,height:d*g,viewBox:`0 0 ${E}\
 ${d}`});let K=1+Math.max(...t.boxes.map(m=>m.column)),q=E/K,h=Math.max(...t.boxes.map(m=>m.column<0?0:J(u,m.width))),L=1+
Math.max(...t.boxes.map(m=>m.row)),F=(d-$e)/L,A=m=>m?J(u,m):1,f=new Map;for(let{box:m,group:B,plate:$,label:S,size:b}of a){
let C=m.column<0?Math.min(E,190):Xt(J(u,m.width),h,q-14),M=m.column<0?E/2:q*(m.column+.5),w=ne/2+F*m.row;f.set(m.key,{x:M,
y:w,wide:C}),X($,{x:M-C/2,y:w-ne/2,width:C}),X(S,{x:M,y:w-3}),X(b,{x:M,y:w+13}),ce(S,I?m.short:m.label),ce(b,ke(m.text,u)),
B.style.opacity=String(A(m.there))}let T=qt(t.stack.map(m=>J(u,m.number)),E),y=0;c.forEach(({part:m,plate:B,label:$,size:S},b)=>{
let{start:C,wide:M}=T[b]??{start:0,wide:0},w=J(u,m.number),_=C+M/2,D=d-$e;f.set(m.key,{x:_,y:D+ne/2,wide:M}),X(B,{x:C,y:D,
width:Math.max(1,M-jt)}),X($,{x:_,y:D+18}),X(S,{x:_,y:D+35});let z=w===1?`${y}`:`${y}–${y+w-1}`;ce($,M>6+8*m.label.length?
m.label:""),ce(S,M>6+7.5*z.length?z:""),y+=w});let k=Math.max(1,J(u,t.scale));for(let{line:m,path:B,text:$}of l){let S=f.
get(m.start),b=f.get(m.end);if(!S||!b)continue;let C=m.number?J(u,m.number):0,M=Math.max(zt,_t*C/k),w=A(m.there),_=S.y+ne/
2-1,D=b.y-ne/2+1;B.setAttribute("d",Vt(S.x,_,b.x,D)),B.style.strokeWidth=String(M),B.style.opacity=String(w);let z=S.x>b.
x+1||b.x+M/2+70>E;X($,{x:b.x+(z?-1:1)*(M/2+6),y:D-9,"text-anchor":z?"end":"start"}),ce($,m.text&&w&&!I?ke(m.text,u):"")}
let R=a.filter(({box:m})=>A(m.there)).map(({box:m})=>{let B=l.find(({line:$})=>$.end===m.key&&$.number&&A($.there));return`${m.
label} ${ke(m.text,u)}${B?v(B.line,u):""}`});n.setAttribute("aria-label",`${t.title}: ${R.join("; ")}`)},v=(u,g)=>`, ${Dt(
J(g,u.number))} ${t.unit}`;return{node:r,update:p}}import{clamp as Ye,element as ue,setAttributes as he,setText as me,shape as oe}from"../inception.shared/shared-6DU22UFT.js";
import{enlarged as Jt}from"../inception.shared/shared-6DU22UFT.js";import{taking as Ut}from"../inception.shared/shared-6DU22UFT.js";
import{exact as qe}from"../inception.shared/shared-6DU22UFT.js";import{Mover as Zt,steadily as Qt}from"../inception.shared/shared-6DU22UFT.js";
import{numberOf as Xe}from"../inception.shared/shared-6DU22UFT.js";import{saveButtons as Yt}from"../inception.shared/shared-6DU22UFT.js";
import{fill as Se}from"../inception.shared/shared-6DU22UFT.js";var Je=116,en=460,tn=560,Ue=10,nn=28,on=5e3,sn=74,rn=40,Ze=4,an=.84,ln=1.15;function cn(t,e){return Array.from({length:e},
(n,i)=>Ye(t*e-i,0,1))}function mn(t,e,n){return Math.round(t+(e-t)*n)}function dn(t,e){let n=Math.max(1,Math.floor(e*t.length+
1e-6)),i=t[n-1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:s})=>[...s.matchAll(/\{(\w+)\}/g)].map(([,r])=>r));
return{label:i.label,number:i.number,factors:o.filter(s=>s!==void 0)}}function Ee(t,e,n,i,o){let s=n/i,r=Math.min(1,s*.12),
l="";for(let a=0;a<Math.round(o);a++){let c=t+a%i*s,d=e+Math.floor(a/i)*s;l+=`M${c.toFixed(1)} ${d.toFixed(1)}h${(s-r).toFixed(
1)}v${(s-r).toFixed(1)}h-${(s-r).toFixed(1)}z`}return l}function Qe(t,e,n,i){let o=et(n),s="";for(let r=i-1;r>0;r--)s+=`\
M${(t+r*o).toFixed(1)} ${(e-r*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return s}var et=t=>Math.
max(2,t*.045);function tt(t,e){let n=oe("svg",{role:"img"}),i=ue("button",{class:"button",type:"button"},"▶ Play"),o=ue(
"button",{class:"button",type:"button"},"Step"),s=Yt(e.lifetime,n,()=>({...ee(e,t.title),legend:[]})),r=ue("figure","gro\
wth",n,ue("div","ways",i,o,s)),l=new Zt(e.lifetime),a=1,c=Je,d={},p=t.stages.map(h=>{let L=n.appendChild(oe("path",{class:"\
behind"})),F=n.appendChild(oe("path")),A=n.appendChild(oe("text",{class:"title","text-anchor":"middle"})),f=n.appendChild(
oe("text",{class:"note","text-anchor":"middle"})),T=n.appendChild(oe("text",{class:"number","text-anchor":"middle"}));return F.
style.fill=H(h.colour),L.style.stroke=H(h.colour),{stage:h,behind:L,front:F,label:A,times:f,number:T}}),v=h=>{let L=t.stages[h]?.
number;return L?Xe(d,L):0},u=()=>{let h=Jt(),L=Math.max(280,(r.clientWidth||600)/h),F=L<tn,A=L/p.length,f=F?rn:sn;c=Ye(Ut(
c,h),Je,en),he(n,{width:L*h,height:c*h,viewBox:`0 0 ${L} ${c}`});let T=Math.min(A*an,(c-f-Ze)/ln),y=c-f-Ze,k=cn(a,p.length);
p.forEach(({stage:R,behind:m,front:B,label:$,times:S,number:b},C)=>{let M=k[C]??0,w=A*(C+.5),{front:_,behind:D}=g(R.picture,
w,y,T,M);B.setAttribute("d",_),m.setAttribute("d",D),he($,{x:w,y:c-f+18}),he(S,{x:w,y:c-f+38}),he(b,{x:w,y:c-f+62}),me($,
F?R.short:Se(R.label,d)),me(S,F||!R.times?"":Se(R.times,d)),me(b,F?"":qe(mn(C?v(C-1):0,v(C),M)));for(let z of[$,S,b])z.style.
opacity=M>0?"1":"0.25"})},g=(h,L,F,A,f)=>{let T=w=>Math.max(1,Xe(e.values(),w)),y=T(t.sizes.kernel),k=Math.min(nn,T(t.sizes.
side)),R=A*.55,m=R/y,B=w=>Math.ceil(f*Math.min(Ue,w)),$=(w,_=1)=>{let D=(Math.min(Ue,_)-1)*et(w);return{x:L-(w+D)/2,y:F-
w}},S=$(R,h==="filter"?T(t.sizes.cin):1),b=$(A*.8,h==="filters"?T(t.sizes.cout):1);if(h==="product"){let w=$(m);return{front:Ee(
w.x,w.y,m,1,f),behind:""}}let C=Ee(S.x,S.y,R,y,y*y*(h==="window"?f:Math.ceil(f)));if(h==="window")return{front:C,behind:""};
if(h==="filter")return{front:C,behind:Qe(S.x,S.y,R,B(T(t.sizes.cin)))};let M=h==="places"?f:Math.ceil(f);return{front:Ee(
b.x,b.y,A*.8,k,k*k*M),behind:h==="filters"?Qe(b.x,b.y,A*.8,B(T(t.sizes.cout))):""}},E=h=>{a=h,u(),e.growing(dn(t.stages,
a))},I=()=>me(i,"▶ Play"),K=h=>{me(i,"❚❚ Pause"),l.go({ms:on,ease:Qt,from:h,draw:E,done:I})};return i.addEventListener(
"click",()=>{l.moving?(l.stop(),I()):K(a>=1?0:a)},{signal:e.lifetime.signal}),o.addEventListener("click",()=>{l.stop(),I();
let h=Math.floor(a*p.length+1e-6);E((h>=p.length?1:h+1)/p.length)},{signal:e.lifetime.signal}),{node:r,update:h=>{d=h,u();
let L=t.stages.map((F,A)=>`${Se(F.label,d)}: ${qe(v(A))}`);n.setAttribute("aria-label",`${t.title}: ${L.join("; ")} ${t.
unit}`)}}}function nt(t,{control:e,values:n}){let i=s=>s instanceof Element&&s.getAttribute("role")==="radio"&&s.closest(`.${e}`)!==
null,o=t.composedPath().find(i);return o&&o.getAttribute("aria-checked")!=="true"?n[o.textContent.trim()]:void 0}import{clamp as pn,element as j,focusedIn as ot,present as Te,setText as st}from"../inception.shared/shared-6DU22UFT.js";
import{Echo as un}from"../inception.shared/shared-6DU22UFT.js";import{whenHeightChanges as hn}from"../inception.shared/shared-6DU22UFT.js";
import{exact as fe}from"../inception.shared/shared-6DU22UFT.js";import{evaluateAll as fn,numberOf as ge}from"../inception.shared/shared-6DU22UFT.js";
import{slider as gn}from"../inception.shared/shared-6DU22UFT.js";import{say as xn}from"../inception.shared/shared-6DU22UFT.js";var vn=150,wn=500,yn={formula:He,tiles:Fe,curve:Ke,table:De,bars:Ge,ruler:Pe,text:Ie,flow:Ve,growth:tt},rt=class{constructor(e,n={}){
this.host=e;this.makers={...yn,...n},this.sending=e.sending(vn),document.addEventListener("click",i=>this.follow(i),{capture:!0,
signal:e.signal})}echo=new un;sending;makers;built="";view=null;leaves=null;outside=null;update({told:e,leaves:n,outside:i,
...o}){this.leaves=n,this.outside=i??null;let s=this.echo.hear(e)==="decided";s&&this.sending.cancel();let r=JSON.stringify(
o);if(!this.view||r!==this.built){this.built=r;let l=this.view?.end();this.view=new Be(this.host,o,this.makers,this.echo,
{release:a=>this.release(a),leaves:()=>Te(this.leaves,"leaves")}),this.view.adopt(),l&&this.view.focus(l)}else s&&this.view.
adopt()}follow(e){let n=this.outside&&nt(e,this.outside);!n||!this.view||(this.echo.choose({...this.echo.value,...n}),this.
view.adopt())}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.host.setState("values",this.echo.
message(this.echo.value))},e)}},Be=class{constructor(e,n,i,o,s){this.echo=o;this.whole=s;this.panel=n,this.lifetime=e.child(),
this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.delayed(wn);let r=j("div","inputs"),
l=j("div","beside"),a=j("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,r)),r.append(this.note);let c={lifetime:this.
lifetime,leaves:s.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(p,v)=>this.set(p,v),release:()=>this.
whole.release(),growing:p=>{for(let v of this.blocks)v.grow?.(p)}},d=(p,v)=>{let g=Te(i[p.kind],p.kind)(p,c);return v.append(
g.node),g};this.blocks=[...n.beside.map(p=>d(p,l)),...n.below.map(p=>d(p,a))],this.root.append(r,l,a,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),hn(this.
lifetime,()=>this.draw())}lifetime;note=j("div",{class:"note",role:"status"});spoken=j("div",{class:"unseen","aria-live":"\
polite"});root=j("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=ot(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(j("div","heading",i));let s=`typed-${e.name}`,r={min:e.
low,max:e.high,step:e.step},l=j("input",{type:"number",class:"typed",id:s,inputmode:"numeric",...r}),a=j("input",{type:"\
range",class:"range","aria-label":e.label,...r}),c=j("div","input",j("label",{for:s},e.label),l,gn(this.lifetime,a));e.colour&&
c.style.setProperty("--input",H(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.whole.release(),{signal:o});let d=()=>{let v=l.valueAsNumber;Number.isFinite(v)&&v===
this.nearest(e,v)&&this.set(e.name,v)},p=()=>{this.setTyped({input:e,typed:l,range:a},l.valueAsNumber),this.whole.release(
0)};return l.addEventListener("input",d,{signal:o}),l.addEventListener("change",p,{signal:o}),n.append(c),{input:e,typed:l,
range:a}}limit(e,n=this.echo.value){return e.atMost?Math.min(e.high,ge(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){
let o=this.limit(e,i),s=pn(n,e.low,o);return Math.min(e.low+Math.round((s-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){
let o=Number.isFinite(i),s=o?this.nearest(e,i):ge(this.echo.value,e.name),r=e.step===1?"":`, in steps of ${e.step}`,l=o?
`${i} became ${fe(s)}`:`the field was empty, so ${fe(s)} stays`,a=`allowed is ${e.low} to ${fe(this.limit(e))}${r}`;st(this.
note,s===i?"":`${e.label}: ${a}; ${l}.`),this.set(e.name,s),n.value=String(s),this.refresh()}set(e,n){let i=Te(this.panel.
inputs.find(r=>r.name===e),e),o=this.wanted[e]=this.nearest(i,n),s={...this.echo.value,[e]:o};for(let r of this.panel.inputs)
r.atMost&&(s[r.name]=this.nearest(r,ge(this.wanted,r.name),s));this.echo.choose(s),this.schedule()}refresh(){let e=ot(this.
root),n=this.echo.value;for(let{input:i,typed:o,range:s}of this.rows){let r=ge(n,i.name),l=String(this.limit(i));s.max=l,
o.max=l,s.value=String(r),s.setAttribute("aria-valuetext",fe(r));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&
a!==r)&&(o.value=String(r))}this.draw(),this.speaking.ask(()=>st(this.spoken,xn(this.panel.summary,this.numbers??{})))}draw(){
let e=this.echo.value,{scheme:n}=this.panel,i=this.numbers=fn(this.panel.numbers,e);if(n){let[o,s]=n.colours[String(e[n.
input])]??n.other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",s)}for(let o of this.blocks)
o.update(i);this.root.dataset.drawn=String(this.drawings+=1)}};export{rt as LivePanel,Vt as bend,Xt as boxWidth,Ee as cells,ve as chip,H as colourOf,mn as counted,dn as grownSo,ee as leavesAs,
Ge as makeBars,Ke as makeCurve,Ve as makeFlow,He as makeFormula,tt as makeGrowth,Pe as makeRuler,De as makeTable,Ie as makeText,
Fe as makeTiles,ze as niceTicks,qt as partsOf,Qe as sheets,cn as stageShares,nt as valuesSetBy};
