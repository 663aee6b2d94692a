// Made from frontend/ by `npm run build`.
import{element as he}from"../inception.shared/shared-7VVPGWNY.js";var F=t=>t?t.startsWith("#")?t:`var(--${t})`:"var(--ne\
utral)";function oe(t,e){let{inputs:n}=t,i=t.leaves(),o=t.values();return{source:i.source,title:[i.title,e].filter(Boolean).
join(" · "),name:[i.name,...n.map(({name:r})=>`${r}.${o[r]}`)].join("-"),sizes:n.map(({label:r,name:s})=>`${r} ${o[s]}`).
join(" · ")}}function fe(t){let e=he("span","swatch"),n=he("span");return e.style.background=F(t),{entry:he("span","ent\
ry",e,n),words:n}}function Me(t){let e=he("span","chip");return e.style.background=F(t),e}import{element as g,setText as G}from"../inception.shared/shared-7VVPGWNY.js";import{exact as $e,unbroken as xt}from"../inception.shared/shared-7VVPGWNY.js";
import{numberOf as ae}from"../inception.shared/shared-7VVPGWNY.js";import{fill as X,fillExact as ke,say as De}from"../inception.shared/shared-7VVPGWNY.js";function Fe(t,e){let n=g("b","",t);return{node:g("span","factor",n,g("i","",e)),value:n}}function vt(t,e){return t.map((n,i)=>(i&&
e.append(" + "),[e.appendChild(g("span","part")),n]))}function wt(t,e,n){let i=new Map(n.inputs.map(o=>[o.name,o.symbols]));
return(t.terms??[]).flatMap((o,r)=>{r&&e.append(" + ");let s={};return(o.coefficient!==1||!o.factors.length)&&e.append(Fe(
String(o.coefficient),"").node),o.factors.map((c,a)=>{let l=i.get(c)??[c],p=s[c]=(s[c]??-1)+1,{node:d,value:x}=Fe("",l[Math.
min(p,l.length-1)]??"");return(a||o.coefficient!==1)&&e.append(g("span","times","·")),e.append(d),[x,c]})})}function Ge(t,e){
let n=g("div","formula"),i=t.rows.map(a=>{let l=Me(a.colour),p=g("span","body"),d=g("strong","result"),x=g("span","after"),
C=a.sum?vt(a.sum,p):wt(a,p,e),u=g("span","right","= ",d);return n.append(g("div","row",l,p,u,x)),{row:a,label:l,factors:C,
result:d,after:x}}),o=null,r={},s=a=>{r=a;for(let{row:l,label:p,factors:d,result:x,after:C}of i){G(p,X(o?.label??l.label,
a));for(let[u,y]of d)G(u,$e(ae(a,y)));yt(d,o),G(x,$e(ae(a,o?.number??l.number))),G(C,De(l.after??[],a))}};return{node:n,
update:s,grow:a=>{o=a,s(r)}}}function yt(t,e){let n=!t[0]?.[0].parentElement?.previousElementSibling;for(let[i,o]of t){let r=i.
parentElement,s=r?.previousElementSibling;r?.classList.contains("factor")&&(r.hidden=e!==null&&!e.factors.includes(o),s instanceof
HTMLElement&&s.classList.contains("times")&&(s.hidden=r.hidden||n),r.hidden||(n=!1))}}function Pe(t){let e=g("div","tile\
s"),n=t.items.map(o=>{let r=g("strong"),s=g("div","tile",g("span","",o.label),r,g("span","",o.unit));return s.style.borderColor=
F(o.colour),e.append(s),{item:o,value:r}});return{node:e,update:o=>{for(let{item:r,value:s}of n)G(s,X(r.text,o)),s.title=
ke(r.text,o)}}}function Ie(t){let e=g("table","",g("caption","",t.caption)),n=g("div","scroll",e),i=e.createTHead().insertRow(),
o=e.createTBody();i.append(...["",...t.columns].map(a=>g("th",{scope:"col"},a)));let r=[],s=[];for(let a of t.rows){let l=o.
insertRow(),p=Me(a.colour);l.append(g("th",{scope:"row"},p)),r.push([p,a.label]);for(let d of a.cells)s.push([l.insertCell(),
d])}return{node:n,update:a=>{for(let[l,p]of r)G(l,X(p,a));for(let[l,p]of s)G(l,X(p,a)),l.title=ke(p,a)}}}var bt=.09;function We(t){
let e=g("figure","bars",g("figcaption","title",t.title)),n=t.rows.map(s=>{let c=g("span","name"),a=g("div","track"),l=g(
"span","end"),p=s.segments.map(d=>{let x=a.appendChild(g("div","segment"));return x.style.background=F(d.colour),{segment:d,
part:x}});return e.append(g("div","bar",c,a,l)),{row:s,label:c,segments:p,end:l}}),o=(t.legend?t.rows[0]?.segments??[]:[]).
map(({colour:s,label:c})=>({label:c,...fe(s)}));return o.length&&e.append(g("div","legend",...o.map(({entry:s})=>s))),{node:e,
update:s=>{for(let{label:l,words:p}of o)G(p,X(l,s));let c=n.map(({row:l})=>l.segments.reduce((p,d)=>p+ae(s,d.number),0)),
a=Math.max(1,...c);for(let{row:l,label:p,segments:d,end:x}of n){G(p,X(l.label,s)),G(x,X(l.text,s)),x.title=ke(l.text,s);
for(let{segment:C,part:u}of d){let y=ae(s,C.number),S=X(C.label,s);u.style.width=`${100*y/a}%`,u.title=`${S}: ${$e(y)} ${t.
unit}`,G(u,y/a>bt?S:"")}}}}}function _e(t){let e=g("div","track"),n=g("figcaption","after"),i=g("figure","ruler",g("div",
"title",t.title),e,n),o=t.segments.map(s=>{let c=g("b"),a=g("span"),l=g("div","segment",c,a);return l.style.background=F(
s.colour),e.append(l),{segment:s,part:l,name:c,range:a}});return{node:i,update:s=>{let c=0;for(let{segment:a,part:l,name:p,
range:d}of o){let x=ae(s,a.number),C=X(a.label,s),u=x===1?`${c}`:`${c}–${c+x-1}`;l.style.flexGrow=String(x),l.title=`${C}\
: channels ${u}`,G(p,C),G(d,u),d.hidden=l.clientWidth>0&&d.scrollWidth>l.clientWidth,c+=x}G(n,X(t.total,s))}}}function ze(t){
let e=g("p","says");return{node:e,update:o=>G(e,xt(t.sentences.map(r=>De(r,o)).join(" "))),grow:o=>e.style.visibility=o?
"hidden":""}}import{clamp as Mt,element as Ee,present as de,setAttributes as te,setText as qe,shape as A}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as $t}from"../inception.shared/shared-7VVPGWNY.js";import{taking as kt}from"../inception.shared/shared-7VVPGWNY.js";
import{followPointer as Et}from"../inception.shared/shared-7VVPGWNY.js";import{count as je,exact as Ke}from"../inception.shared/shared-7VVPGWNY.js";
import{evaluate as St,numberOf as le}from"../inception.shared/shared-7VVPGWNY.js";import{entriesOf as Tt,saveButtons as Bt}from"../inception.shared/shared-7VVPGWNY.js";
import{fill as ce}from"../inception.shared/shared-7VVPGWNY.js";var z=58,Y=14,Se=20,ee=38,Ct=250,Lt=112,Ot=640,Nt=48,At=290;function Ve(t,e){let n=t/e,i=10**Math.floor(Math.log10(n)),o=i*
([1,2,5].find(s=>s*i>=n)??10),r=[];for(let s=0;s<=t*1.0001;s+=o)r.push(s);return r}function ge(t,[e,n,i],o){te(t,{x:e,y:n,
"text-anchor":i}),qe(t,o)}var Rt=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height,Ht=(t,e)=>t.
x>=e.x&&t.y>=e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Ft(t,e,n,i,o){let r=o.map(c=>c.getBBox()),
s=n.find(c=>{ge(t,c,e);let a=t.getBBox();return Ht(a,i)&&!r.some(l=>Rt(a,l))});ge(t,s??de(n[0]),e)}function Xe(t,e){let n=A(
"svg",{role:"img"}),i=n.appendChild(A("g",{class:"grid"})),o=n.appendChild(A("g")),r=n.appendChild(A("g")),s=Ee("figcapt\
ion","legend"),c=Ee("figure","curve",Ee("div","title",t.title),n,s),a=r.appendChild(A("rect",{class:"beyond"})),l=t.layers.
map(f=>{let M=o.appendChild(A("path")),{entry:$,words:b}=fe(f.colour);return M.style.fill=F(f.colour),s.append($),{layer:f,
area:M,label:b}}),p=r.appendChild(A("line",{class:"direct"})),d=r.appendChild(A("text",{class:"note"})),x=r.appendChild(
A("line",{class:"mark"})),C=r.appendChild(A("text",{class:"note"})),u=r.appendChild(A("line",{class:"drop"})),y=r.appendChild(
A("circle",{class:"point",r:6})),S=r.appendChild(A("text",{class:"note strong"})),q=()=>({...oe(e,t.title),legend:Tt(s,"\
.entry",".swatch")});s.append(Bt(e.lifetime,n,q));let j=de(e.inputs.find(f=>f.name===t.x),"curve's input"),h={wide:600,xMax:1,
high:Ct};L();function L(){let f=M=>{let $=n.getBoundingClientRect(),b=h.wide*(M.clientX-$.left)/$.width;e.set(t.x,Math.round(
(b-z)/(h.wide-z-Y)*h.xMax))};Et(e.lifetime,n,f,()=>e.release())}function D(){let f=Math.min(Nt,h.xMax);return Array.from(
{length:f+1},(M,$)=>{let b=h.xMax*$/f,R={...e.values(),[t.x]:b},W=[0];for(let{layer:m}of l){let T=de(e.expressions[m.number],
m.number);W.push(de(W.at(-1))+St(T,R))}return[b,W]})}return{node:c,update:f=>{let M=$t(),$=h.wide=Math.max(280,(c.clientWidth||
600)/M),b=h.high=Mt(kt(h.high,M),Lt,Ot),R=h.xMax=j.atMost?le(f,j.atMost):j.high,W=D(),m=le(f,t.line.number),T=1.1*Math.max(
m,W.at(-1)?.[1].at(-1)??0),E=N=>z+($-z-Y)*N/R,w=N=>b-ee-(b-Se-ee)*N/T;te(n,{width:$*M,height:b*M,viewBox:`0 0 ${$} ${b}`});
let k={"text-anchor":"middle"};i.replaceChildren(...Ve(T,4).flatMap(N=>[A("line",{x1:z,x2:$-Y,y1:w(N),y2:w(N)}),A("text",
{x:z-6,y:w(N)+4,"text-anchor":"end"},N?je(N):"0")]),...Ve(R,6).map(N=>A("text",{x:E(N),y:b-ee+16,...k},Ke(N))),A("text",
{x:(z+$-Y)/2,y:b-4,...k},t.xLabel),A("text",{x:4,y:12},t.yLabel)),l.forEach(({layer:N,area:ie,label:be},Re)=>{let He=ht=>W.
map(([ft,gt])=>`${E(ft)},${w(de(gt[ht]))}`);ie.setAttribute("d",`M${[...He(Re+1),...He(Re).reverse()].join("L")}Z`),qe(be,
ce(N.label,f))});let B=w(m),v=E(le(f,t.mark.number));te(p,{x1:z,y1:B,x2:$-Y,y2:B}),ge(d,[z+6,B-6,"start"],ce(t.line.text,
f)),te(x,{x1:v,y1:B,x2:v,y2:b-ee});let O=v-z>At;ge(C,O?[v-6,B-6,"end"]:[$-Y,12,"end"],ce(t.mark.text,f)),te(a,{x:v,y:Se,
width:Math.max(0,$-Y-v),height:b-Se-ee});let H=le(f,t.x),I=l.reduce((N,{layer:ie})=>N+le(f,ie.number),0),K=E(H),J=w(I);te(
y,{cx:K,cy:J}),te(u,{x1:K,y1:J,x2:K,y2:b-ee});let Q=J<B+16?[22,38,54,-8]:[-8,22,38,-24],ne=[K+11,0,"start"],ue=[K-11,0,"\
end"],dt=K>$*.6?[ue,ne]:[ne,ue],mt=Q.flatMap(N=>dt.map(([ie,,be])=>[ie,J+N,be])),pt={x:z,y:0,width:$-z,height:b-ee};Ft(S,
je(I),mt,pt,[d,C]);let ut=[ce(t.line.text,f),ce(t.mark.text,f),`${j.label} ${H}: ${Ke(I)}`];n.setAttribute("aria-label",
`${t.title}: ${ut.join("; ")}`)}}}import{clamp as Dt,element as Te,setAttributes as U,setText as me,shape as _}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as Gt}from"../inception.shared/shared-7VVPGWNY.js";import{taking as Pt}from"../inception.shared/shared-7VVPGWNY.js";
import{exact as It}from"../inception.shared/shared-7VVPGWNY.js";import{numberOf as Z}from"../inception.shared/shared-7VVPGWNY.js";
import{saveButtons as Wt}from"../inception.shared/shared-7VVPGWNY.js";import{fill as Be}from"../inception.shared/shared-7VVPGWNY.js";var _t=420,zt=236,jt=700,Kt=44,Vt=1.5,se=40,Ce=44,Je=100,qt=16,Xt=2,Jt=520;function Ut(t,e,n,i){let o=(e+i)/2;return`M${t}\
 ${e}C${t} ${o} ${n} ${o} ${n} ${i}`}function Zt(t,e,n,i){return`M${t} ${e}C${n} ${e} ${n} ${(e+i)/2} ${n} ${i}`}function Qt(t,e){
let n=t.reduce((o,r)=>o+r,0)||1,i=0;return t.map(o=>{let r={start:i,wide:e*o/n};return i+=r.wide,r})}function Yt(t,e,n){
let i=Math.min(n,Je);return i+(n-i)*t/Math.max(e,1)}function Ue(t,e){let n=_("svg",{role:"img"}),i=n.appendChild(_("g")),
o=n.appendChild(_("g")),r=Te("figcaption","legend",Te("span","",t.says),Wt(e.lifetime,n,()=>({...oe(e,t.title),legend:[]}))),
s=Te("figure","flow",n,r),c=t.lines.map(u=>{let y=i.appendChild(_("path",{fill:"none"})),S=o.appendChild(_("text",{class:"\
note"}));return y.style.stroke=F(u.colour),{line:u,path:y,text:S}}),a=t.boxes.map(u=>{let y=o.appendChild(_("g",{class:"\
box"})),S=y.appendChild(_("rect",{rx:6,height:se})),q=y.appendChild(_("text",{class:"in","text-anchor":"middle"})),j=y.appendChild(
_("text",{class:"in small","text-anchor":"middle"}));return S.style.fill=F(u.colour),{box:u,group:y,plate:S,label:q,size:j}}),
l=t.stack.map(u=>{let y=o.appendChild(_("g",{class:"box"})),S=y.appendChild(_("rect",{rx:3,height:Ce})),q=y.appendChild(
_("text",{class:"in","text-anchor":"middle"})),j=y.appendChild(_("text",{class:"in small","text-anchor":"middle"}));return S.
style.fill=F(u.colour),{part:u,group:y,plate:S,label:q,size:j}}),p=t.boxes.find(u=>u.column<0),d=_t,x=u=>{let y=Gt(),S=Math.
max(280,(s.clientWidth||600)/y),q=S<Jt;d=Dt(Pt(d,y),zt,jt),U(n,{width:S*y,height:d*y,viewBox:`0 0 ${S} ${d}`});let j=1+Math.
max(...t.boxes.map(m=>m.column)),h=S/j,L=Math.max(...t.boxes.map(m=>m.column<0?0:Z(u,m.width))),D=1+Math.max(...t.boxes.
map(m=>m.row)),P=(d-Ce)/D,f=m=>m?Z(u,m):1,M=new Map;for(let{box:m,group:T,plate:E,label:w,size:k}of a){let B=m.column<0?
Math.max(h-14,Je):h-14,v=Yt(Z(u,m.width),L,B),O=m.column<0?S/2:h*(m.column+.5),H=se/2+P*m.row;M.set(m.key,{x:O,y:H,wide:v}),
U(E,{x:O-v/2,y:H-se/2,width:v}),U(w,{x:O,y:H-3}),U(k,{x:O,y:H+13}),me(w,q?m.short:m.label),me(k,Be(m.text,u)),T.style.opacity=
String(f(m.there))}let $=Qt(t.stack.map(m=>Z(u,m.number)),S),b=0;l.forEach(({part:m,plate:T,label:E,size:w},k)=>{let{start:B,
wide:v}=$[k]??{start:0,wide:0},O=Z(u,m.number),H=B+v/2,I=d-Ce;M.set(m.key,{x:H,y:I+se/2,wide:v}),U(T,{x:B,y:I,width:Math.
max(1,v-Xt)}),U(E,{x:H,y:I+18}),U(w,{x:H,y:I+35});let K=O===1?`${b}`:`${b}–${b+O-1}`,J=`${O===1?"channel":"channels"} ${K}`,
Q=(ne,ue)=>v>6+ue*ne.length;me(E,Q(m.label,8)?m.label:""),me(w,[J,K].find(ne=>Q(ne,7.5))??""),b+=O});let R=Math.max(1,Z(
u,t.scale));for(let{line:m,path:T,text:E}of c){let w=M.get(m.start),k=M.get(m.end);if(!w||!k)continue;let B=m.number?Z(u,
m.number):0,v=Math.max(Vt,Kt*B/R),O=f(m.there),H=w.y+se/2-1,I=k.y-se/2+1,K=Math.sign(k.x-w.x)*(w.wide/2-1),J=m.start===p?.
key&&Math.abs(k.x-w.x)>w.wide/2+qt;T.setAttribute("d",J?Zt(w.x+K,w.y,k.x,I):Ut(w.x,H,k.x,I)),T.style.strokeWidth=String(
v),T.style.opacity=String(O);let Q=w.x>k.x+1||k.x+v/2+70>S;U(E,{x:k.x+(Q?-1:1)*(v/2+6),y:I-9,"text-anchor":Q?"end":"star\
t"}),me(E,m.text&&O&&!q?Be(m.text,u):"")}let W=a.filter(({box:m})=>f(m.there)).map(({box:m})=>{let T=c.find(({line:E})=>E.
end===m.key&&E.number&&f(E.there));return`${m.label} ${Be(m.text,u)}${T?C(T.line,u):""}`});n.setAttribute("aria-label",`${t.
title}: ${W.join("; ")}`)},C=(u,y)=>`, ${It(Z(y,u.number))} ${t.unit}`;return{node:s,update:x}}import{clamp as ot,element as xe,setAttributes as ve,setText as pe,shape as re}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as en}from"../inception.shared/shared-7VVPGWNY.js";import{taking as tn}from"../inception.shared/shared-7VVPGWNY.js";
import{exact as Ze}from"../inception.shared/shared-7VVPGWNY.js";import{Mover as nn,steadily as on}from"../inception.shared/shared-7VVPGWNY.js";
import{numberOf as Qe}from"../inception.shared/shared-7VVPGWNY.js";import{saveButtons as sn}from"../inception.shared/shared-7VVPGWNY.js";
import{fill as Le}from"../inception.shared/shared-7VVPGWNY.js";var Ye=116,rn=460,an=560,et=10,ln=28,cn=5e3,dn=74,mn=40,tt=4,pn=.84,un=1.15;function hn(t,e){return Array.from({length:e},
(n,i)=>ot(t*e-i,0,1))}function fn(t,e,n){return Math.round(t+(e-t)*n)}function gn(t,e){let n=Math.max(1,Math.floor(e*t.length+
1e-6)),i=t[n-1];if(e>=1||!i)return null;let o=t.slice(0,n).flatMap(({times:r})=>[...r.matchAll(/\{(\w+)\}/g)].map(([,s])=>s));
return{label:i.label,number:i.number,factors:o.filter(r=>r!==void 0)}}function Oe(t,e,n,i,o){let r=n/i,s=Math.min(1,r*.12),
c="";for(let a=0;a<Math.round(o);a++){let l=t+a%i*r,p=e+Math.floor(a/i)*r;c+=`M${l.toFixed(1)} ${p.toFixed(1)}h${(r-s).toFixed(
1)}v${(r-s).toFixed(1)}h-${(r-s).toFixed(1)}z`}return c}function nt(t,e,n,i){let o=st(n),r="";for(let s=i-1;s>0;s--)r+=`\
M${(t+s*o).toFixed(1)} ${(e-s*o).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return r}var st=t=>Math.
max(2,t*.045);function rt(t,e){let n=re("svg",{role:"img"}),i=xe("button",{class:"button",type:"button"},"▶ Play"),o=xe(
"button",{class:"button",type:"button"},"Step"),r=sn(e.lifetime,n,()=>({...oe(e,t.title),legend:[]})),s=xe("figure","gro\
wth",n,xe("div","ways",i,o,r)),c=new nn(e.lifetime),a=1,l=Ye,p={},d=t.stages.map(h=>{let L=n.appendChild(re("path",{class:"\
behind"})),D=n.appendChild(re("path")),P=n.appendChild(re("text",{class:"title","text-anchor":"middle"})),f=n.appendChild(
re("text",{class:"note","text-anchor":"middle"})),M=n.appendChild(re("text",{class:"number","text-anchor":"middle"}));return D.
style.fill=F(h.colour),L.style.stroke=F(h.colour),{stage:h,behind:L,front:D,label:P,times:f,number:M}}),x=h=>{let L=t.stages[h]?.
number;return L?Qe(p,L):0},C=()=>{let h=en(),L=Math.max(280,(s.clientWidth||600)/h),D=L<an,P=L/d.length,f=D?mn:dn;l=ot(tn(
l,h),Ye,rn),ve(n,{width:L*h,height:l*h,viewBox:`0 0 ${L} ${l}`});let M=Math.min(P*pn,(l-f-tt)/un),$=l-f-tt,b=hn(a,d.length);
d.forEach(({stage:R,behind:W,front:m,label:T,times:E,number:w},k)=>{let B=b[k]??0,v=P*(k+.5),{front:O,behind:H}=u(R.picture,
v,$,M,B);m.setAttribute("d",O),W.setAttribute("d",H),ve(T,{x:v,y:l-f+18}),ve(E,{x:v,y:l-f+38}),ve(w,{x:v,y:l-f+62}),pe(T,
D?R.short:Le(R.label,p)),pe(E,D||!R.times?"":Le(R.times,p)),pe(w,D||B===0?"":Ze(fn(k?x(k-1):0,x(k),B)));for(let I of[T,E,
w])I.style.opacity=B>0?"1":"0.25"})},u=(h,L,D,P,f)=>{let M=v=>Math.max(1,Qe(e.values(),v)),$=M(t.sizes.kernel),b=Math.min(
ln,M(t.sizes.side)),R=P*.55,W=R/$,m=v=>Math.ceil(f*Math.min(et,v)),T=(v,O=1)=>{let H=(Math.min(et,O)-1)*st(v);return{x:L-
(v+H)/2,y:D-v}},E=T(R,h==="filter"?M(t.sizes.cin):1),w=T(P*.8,h==="filters"?M(t.sizes.cout):1);if(h==="product"){let v=T(
W);return{front:Oe(v.x,v.y,W,1,f),behind:""}}let k=Oe(E.x,E.y,R,$,$*$*(h==="window"?f:Math.ceil(f)));if(h==="window")return{
front:k,behind:""};if(h==="filter")return{front:k,behind:nt(E.x,E.y,R,m(M(t.sizes.cin)))};let B=h==="places"?f:Math.ceil(
f);return{front:Oe(w.x,w.y,P*.8,b,b*b*B),behind:h==="filters"?nt(w.x,w.y,P*.8,m(M(t.sizes.cout))):""}},y=h=>{a=h,C(),e.growing(
gn(t.stages,a))},S=()=>pe(i,"▶ Play"),q=h=>{pe(i,"❚❚ Pause"),c.go({ms:cn,ease:on,from:h,draw:y,done:S})};return i.
addEventListener("click",()=>{c.moving?(c.stop(),S()):q(a>=1?0:a)},{signal:e.lifetime.signal}),o.addEventListener("click",
()=>{c.stop(),S();let h=Math.floor(a*d.length+1e-6);y((h>=d.length?1:h+1)/d.length)},{signal:e.lifetime.signal}),{node:s,
update:h=>{p=h,C();let L=t.stages.map((D,P)=>`${Le(D.label,p)}: ${Ze(x(P))}`);n.setAttribute("aria-label",`${t.title}: ${L.
join("; ")} ${t.unit}`)}}}function it(t,{control:e,values:n}){let i=r=>r instanceof Element&&r.getAttribute("role")==="radio"&&r.closest(`.${e}`)!==
null,o=t.composedPath().find(i);return o&&o.getAttribute("aria-checked")!=="true"?n[o.textContent.trim()]:void 0}import{clamp as xn,element as V,focusedIn as at,present as Ne,setText as lt}from"../inception.shared/shared-7VVPGWNY.js";
import{Echo as vn}from"../inception.shared/shared-7VVPGWNY.js";import{whenHeightChanges as wn}from"../inception.shared/shared-7VVPGWNY.js";
import{exact as we}from"../inception.shared/shared-7VVPGWNY.js";import{evaluateAll as yn,numberOf as ye}from"../inception.shared/shared-7VVPGWNY.js";
import{slider as bn}from"../inception.shared/shared-7VVPGWNY.js";import{say as Mn}from"../inception.shared/shared-7VVPGWNY.js";var $n=150,kn=500,En={formula:Ge,tiles:Pe,curve:Xe,table:Ie,bars:We,ruler:_e,text:ze,flow:Ue,growth:rt},ct=class{constructor(e,n={}){
this.host=e;this.makers={...En,...n},this.sending=e.sending($n),document.addEventListener("click",i=>this.follow(i),{capture:!0,
signal:e.signal})}echo=new vn;sending;makers;built="";view=null;leaves=null;outside=null;update({told:e,leaves:n,outside:i,
...o}){this.leaves=n,this.outside=i??null;let r=this.echo.hear(e)==="decided";r&&this.sending.cancel();let s=JSON.stringify(
o);if(!this.view||s!==this.built){this.built=s;let c=this.view?.end();this.view=new Ae(this.host,o,this.makers,this.echo,
{release:a=>this.release(a),leaves:()=>Ne(this.leaves,"leaves")}),this.view.adopt(),c&&this.view.focus(c)}else r&&this.view.
adopt()}follow(e){let n=this.outside&&it(e,this.outside);!n||!this.view||(this.echo.choose({...this.echo.value,...n}),this.
view.adopt())}release(e){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.host.setState("values",this.echo.
message(this.echo.value))},e)}},Ae=class{constructor(e,n,i,o,r){this.echo=o;this.whole=r;this.panel=n,this.lifetime=e.child(),
this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.delayed(kn);let s=V("div","inputs"),
c=V("div","beside"),a=V("div","below");this.rows=n.inputs.map(d=>this.makeInput(d,s)),s.append(this.note);let l={lifetime:this.
lifetime,leaves:r.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.echo.value,set:(d,x)=>this.set(d,x),release:()=>this.
whole.release(),growing:d=>{for(let x of this.blocks)x.grow?.(d)}},p=(d,x)=>{let u=Ne(i[d.kind],d.kind)(d,l);return x.append(
u.node),u};this.blocks=[...n.beside.map(d=>p(d,c)),...n.below.map(d=>p(d,a))],this.root.append(s,c,a,this.spoken),e.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),wn(this.
lifetime,()=>this.draw())}lifetime;note=V("div",{class:"note",role:"status"});spoken=V("div",{class:"unseen","aria-live":"\
polite"});root=V("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let e=at(this.
root)?.id;return this.lifetime.end(),e}focus(e){this.root.querySelector(`#${e}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(e,n){
let i=this.panel.groups[e.name],{signal:o}=this.lifetime;i&&n.append(V("div","heading",i));let r=`typed-${e.name}`,s={min:e.
low,max:e.high,step:e.step},c=V("input",{type:"number",class:"typed",id:r,inputmode:"numeric",...s}),a=V("input",{type:"\
range",class:"range","aria-label":e.label,...s}),l=V("div","input",V("label",{for:r},e.label),c,bn(this.lifetime,a));e.colour&&
l.style.setProperty("--input",F(e.colour)),a.addEventListener("input",()=>this.set(e.name,a.valueAsNumber),{signal:o}),a.
addEventListener("change",()=>this.whole.release(),{signal:o});let p=()=>{let x=c.valueAsNumber;Number.isFinite(x)&&x===
this.nearest(e,x)&&this.set(e.name,x)},d=()=>{this.setTyped({input:e,typed:c,range:a},c.valueAsNumber),this.whole.release(
0)};return c.addEventListener("input",p,{signal:o}),c.addEventListener("change",d,{signal:o}),n.append(l),{input:e,typed:c,
range:a}}limit(e,n=this.echo.value){return e.atMost?Math.min(e.high,ye(n,e.atMost)):e.high}nearest(e,n,i=this.echo.value){
let o=this.limit(e,i),r=xn(n,e.low,o);return Math.min(e.low+Math.round((r-e.low)/e.step)*e.step,o)}setTyped({input:e,typed:n},i){
let o=Number.isFinite(i),r=o?this.nearest(e,i):ye(this.echo.value,e.name),s=e.step===1?"":`, in steps of ${e.step}`,c=o?
`${i} became ${we(r)}`:`the field was empty, so ${we(r)} stays`,a=`allowed is ${e.low} to ${we(this.limit(e))}${s}`;lt(this.
note,r===i?"":`${e.label}: ${a}; ${c}.`),this.set(e.name,r),n.value=String(r),this.refresh()}set(e,n){let i=Ne(this.panel.
inputs.find(s=>s.name===e),e),o=this.wanted[e]=this.nearest(i,n),r={...this.echo.value,[e]:o};for(let s of this.panel.inputs)
s.atMost&&(r[s.name]=this.nearest(s,ye(this.wanted,s.name),r));this.echo.choose(r),this.schedule()}refresh(){let e=at(this.
root),n=this.echo.value;for(let{input:i,typed:o,range:r}of this.rows){let s=ye(n,i.name),c=String(this.limit(i));r.max=c,
o.max=c,r.value=String(s),r.setAttribute("aria-valuetext",we(s));let a=o.valueAsNumber;(o!==e||a===this.wanted[i.name]&&
a!==s)&&(o.value=String(s))}this.draw(),this.speaking.ask(()=>lt(this.spoken,Mn(this.panel.summary,this.numbers??{})))}draw(){
let e=this.echo.value,{scheme:n}=this.panel,i=this.numbers=yn(this.panel.numbers,e);if(n){let[o,r]=n.colours[String(e[n.
input])]??n.other;this.root.style.setProperty("--main",o),this.root.style.setProperty("--tint",r)}for(let o of this.blocks)
o.update(i);this.root.dataset.drawn=String(this.drawings+=1)}};export{ct as LivePanel,Zt as aside,Ut as bend,Yt as boxWidth,Oe as cells,Me as chip,F as colourOf,fn as counted,gn as grownSo,
oe as leavesAs,fe as legendEntry,We as makeBars,Xe as makeCurve,Ue as makeFlow,Ge as makeFormula,rt as makeGrowth,_e as makeRuler,
Ie as makeTable,ze as makeText,Pe as makeTiles,Ve as niceTicks,Qt as partsOf,nt as sheets,hn as stageShares,it as valuesSetBy};
