// Made from frontend/ by `npm run build`.
import{element as me}from"../inception.shared/shared-Y5COPT3A.js";var A=e=>e?e.startsWith("#")?e:`var(--${e})`:"var(--ne\
utral)";function dt({leaves:e,inputs:t,values:n},i){let r=n();return{source:e.source,title:[e.title,i].filter(Boolean).join(
" · "),name:[e.name,...t.map(({name:o})=>`${o}.${r[o]}`)].join("-"),sizes:t.map(({label:o,name:s})=>`${o} ${r[s]}`).join(
" · ")}}function yt(e){let t=me("span","chip");return t.style.background=A(e),t}import{element as f,setText as D}from"../inception.shared/shared-Y5COPT3A.js";import{exact as vt}from"../inception.shared/shared-Y5COPT3A.js";
import{numberOf as rt}from"../inception.shared/shared-Y5COPT3A.js";import{fill as V,fillExact as bt,say as Rt}from"../inception.shared/shared-Y5COPT3A.js";function Ot(e,t){let n=f("b","",e);return{node:f("span","factor",n,f("i","",t)),value:n}}function de(e,t){return e.map((n,i)=>(i&&
t.append(" + "),[t.appendChild(f("span","part")),n]))}function pe(e,t,n){let i=new Map(n.inputs.map(r=>[r.name,r.symbols]));
return(e.terms??[]).flatMap((r,o)=>{o&&t.append(" + ");let s={};return(r.coefficient!==1||!r.factors.length)&&t.append(Ot(
String(r.coefficient),"").node),r.factors.map((l,a)=>{let m=i.get(l)??[l],d=s[l]=(s[l]??-1)+1;(a||r.coefficient!==1)&&t.
append("·");let{node:p,value:w}=Ot("",m[Math.min(d,m.length-1)]??"");return t.append(p),[w,l]})})}function At(e,t){let n=f(
"div","formula"),i=e.rows.map(o=>{let s=yt(o.colour),l=f("span","body"),a=f("strong","result"),m=f("span","after"),d=o.sum?
de(o.sum,l):pe(o,l,t),p=f("span","right","= ",a);return n.append(f("div","row",s,l,p,m)),{row:o,label:s,factors:d,result:a,
after:m}});return{node:n,update:o=>{for(let{row:s,label:l,factors:a,result:m,after:d}of i){D(l,V(s.label,o));for(let[p,w]of a)
D(p,vt(rt(o,w)));D(m,vt(rt(o,s.number))),D(d,Rt(s.after??[],o))}}}}function Ht(e){let t=f("div","tiles"),n=e.items.map(r=>{
let o=f("strong"),s=f("div","tile",f("span","",r.label),o,f("span","",r.unit));return s.style.borderColor=A(r.colour),t.
append(s),{item:r,value:o}});return{node:t,update:r=>{for(let{item:o,value:s}of n)D(s,V(o.text,r)),s.title=bt(o.text,r)}}}
function Ft(e){let t=f("table","",f("caption","",e.caption)),n=f("div","scroll",t),i=t.createTHead().insertRow(),r=t.createTBody();
i.append(...["",...e.columns].map(a=>f("th",{scope:"col"},a)));let o=[],s=[];for(let a of e.rows){let m=r.insertRow(),d=yt(
a.colour);m.append(f("th",{scope:"row"},d)),o.push([d,a.label]);for(let p of a.cells)s.push([m.insertCell(),p])}return{node:n,
update:a=>{for(let[m,d]of o)D(m,V(d,a));for(let[m,d]of s)D(m,V(d,a)),m.title=bt(d,a)}}}var ue=.09;function Dt(e){let t=f(
"figure","bars",f("figcaption","title",e.title)),n=e.rows.map(r=>{let o=f("span","name"),s=f("div","track"),l=f("span","\
end"),a=r.segments.map(m=>{let d=s.appendChild(f("div","segment"));return d.style.background=A(m.colour),{segment:m,part:d}});
return t.append(f("div","bar",o,s,l)),{row:r,label:o,segments:a,end:l}});return{node:t,update:r=>{let o=n.map(({row:l})=>l.
segments.reduce((a,m)=>a+rt(r,m.number),0)),s=Math.max(1,...o);for(let{row:l,label:a,segments:m,end:d}of n){D(a,V(l.label,
r)),D(d,V(l.text,r)),d.title=bt(l.text,r);for(let{segment:p,part:w}of m){let u=rt(r,p.number),y=V(p.label,r);w.style.width=
`${100*u/s}%`,w.title=`${y}: ${vt(u)} ${e.unit}`,D(w,u/s>ue?y:"")}}}}}function It(e){let t=f("div","track"),n=f("figcapt\
ion","after"),i=f("figure","ruler",f("div","title",e.title),t,n),r=e.segments.map(s=>{let l=f("b"),a=f("span"),m=f("div",
"segment",l,a);return m.style.background=A(s.colour),t.append(m),{segment:s,part:m,name:l,range:a}});return{node:i,update:s=>{
let l=0;for(let{segment:a,part:m,name:d,range:p}of r){let w=rt(s,a.number),u=V(a.label,s),y=w===1?`${l}`:`${l}–${l+w-1}`;
m.style.flexGrow=String(w),m.title=`${u}: channels ${y}`,D(d,u),D(p,y),p.hidden=m.clientWidth>0&&p.scrollWidth>m.clientWidth,
l+=w}D(n,V(e.total,s))}}}function Pt(e){let t=f("p","says");return{node:t,update:i=>D(t,e.sentences.map(r=>Rt(r,i)).join(
" "))}}import{clamp as he,element as tt,present as at,setAttributes as Q,setText as zt,shape as O}from"../inception.shared/shared-Y5COPT3A.js";
import{enlarged as fe}from"../inception.shared/shared-Y5COPT3A.js";import{heightLeft as xe}from"../inception.shared/shared-Y5COPT3A.js";
import{followPointer as ge}from"../inception.shared/shared-Y5COPT3A.js";import{count as Wt,exact as Gt}from"../inception.shared/shared-Y5COPT3A.js";
import{evaluate as ye,numberOf as st}from"../inception.shared/shared-Y5COPT3A.js";import{entriesOf as ve,saveButtons as be}from"../inception.shared/shared-Y5COPT3A.js";
import{fill as it}from"../inception.shared/shared-Y5COPT3A.js";var W=58,U=14,wt=20,Z=38,we=250,Me=130,$e=640,ke=48,Te=290;function _t(e,t){let n=e/t,i=10**Math.floor(Math.log10(n)),r=i*
([1,2,5].find(s=>s*i>=n)??10),o=[];for(let s=0;s<=e*1.0001;s+=r)o.push(s);return o}function pt(e,[t,n,i],r){Q(e,{x:t,y:n,
"text-anchor":i}),zt(e,r)}var Se=(e,t)=>e.x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height,Be=(e,t)=>e.
x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;function Ee(e,t,n,i,r){let o=r.map(l=>l.getBBox()),
s=n.find(l=>{pt(e,l,t);let a=e.getBBox();return Be(a,i)&&!o.some(m=>Se(a,m))});pt(e,s??at(n[0]),t)}function jt(e,t){let n=O(
"svg",{role:"img"}),i=n.appendChild(O("g",{class:"grid"})),r=n.appendChild(O("g")),o=n.appendChild(O("g")),s=tt("figcapt\
ion","legend"),l=tt("figure","curve",tt("div","title",e.title),n,s),a=o.appendChild(O("rect",{class:"beyond"})),m=e.layers.
map(g=>{let L=r.appendChild(O("path")),b=tt("span","swatch"),v=tt("span");return L.style.fill=b.style.background=A(g.colour),
s.append(tt("span","entry",b,v)),{layer:g,area:L,label:v}}),d=o.appendChild(O("line",{class:"direct"})),p=o.appendChild(
O("text",{class:"note"})),w=o.appendChild(O("line",{class:"mark"})),u=o.appendChild(O("text",{class:"note"})),y=o.appendChild(
O("line",{class:"drop"})),k=o.appendChild(O("circle",{class:"point",r:6})),z=o.appendChild(O("text",{class:"note strong"})),
q=()=>({...dt(t,e.title),legend:ve(s,".entry",".swatch")});s.append(be(t.lifetime,n,q));let x=at(t.inputs.find(g=>g.name===
e.x),"curve's input"),M={wide:600,xMax:1,high:we};H();function H(){let g=L=>{let b=n.getBoundingClientRect(),v=M.wide*(L.
clientX-b.left)/b.width;t.set(e.x,Math.round((v-W)/(M.wide-W-U)*M.xMax))};ge(t.lifetime,n,g,()=>t.release())}function F(){
let g=Math.min(ke,M.xMax);return Array.from({length:g+1},(L,b)=>{let v=M.xMax*b/g,G={...t.values(),[e.x]:v},c=[0];for(let{
layer:T}of m){let S=at(t.expressions[T.number],T.number);c.push(at(c.at(-1))+ye(S,G))}return[v,c]})}return{node:l,update:g=>{
let L=fe(),b=M.wide=Math.max(280,(l.clientWidth||600)/L),v=M.high=Math.round(he(M.high+xe()/L,Me,$e)),G=M.xMax=x.atMost?
st(g,x.atMost):x.high,c=F(),T=st(g,e.line.number),S=1.1*Math.max(T,c.at(-1)?.[1].at(-1)??0),B=N=>W+(b-W-U)*N/G,$=N=>v-Z-
(v-wt-Z)*N/S;Q(n,{width:b*L,height:v*L,viewBox:`0 0 ${b} ${v}`});let R={"text-anchor":"middle"};i.replaceChildren(..._t(
S,4).flatMap(N=>[O("line",{x1:W,x2:b-U,y1:$(N),y2:$(N)}),O("text",{x:W-6,y:$(N)+4,"text-anchor":"end"},N?Wt(N):"0")]),..._t(
G,6).map(N=>O("text",{x:B(N),y:v-Z+16,...R},Gt(N))),O("text",{x:(W+b-U)/2,y:v-4,...R},e.xLabel),O("text",{x:4,y:12},e.yLabel)),
m.forEach(({layer:N,area:ot,label:gt},Lt)=>{let Nt=ae=>c.map(([le,ce])=>`${B(le)},${$(at(ce[ae]))}`);ot.setAttribute("d",
`M${[...Nt(Lt+1),...Nt(Lt).reverse()].join("L")}Z`),zt(gt,it(N.label,g))});let h=$(T),C=B(st(g,e.mark.number));Q(d,{x1:W,
y1:h,x2:b-U,y2:h}),pt(p,[W+6,h-6,"start"],it(e.line.text,g)),Q(w,{x1:C,y1:h,x2:C,y2:v-Z});let j=C-W>Te;pt(u,j?[C-6,h-6,"\
end"]:[b-U,12,"end"],it(e.mark.text,g)),Q(a,{x:C,y:wt,width:Math.max(0,b-U-C),height:v-wt-Z});let P=st(g,e.x),K=m.reduce(
(N,{layer:ot})=>N+st(g,ot.number),0),Y=B(P),mt=$(K);Q(k,{cx:Y,cy:mt}),Q(y,{x1:Y,y1:mt,x2:Y,y2:v-Z});let ne=mt<h+16?[22,38,
54,-8]:[-8,22,38,-24],Et=[Y+11,0,"start"],Ct=[Y-11,0,"end"],oe=Y>b*.6?[Ct,Et]:[Et,Ct],re=ne.flatMap(N=>oe.map(([ot,,gt])=>[
ot,mt+N,gt])),se={x:W,y:0,width:b-W,height:v-Z};Ee(z,Wt(K),re,se,[p,u]);let ie=[it(e.line.text,g),it(e.mark.text,g),`${x.
label} ${P}: ${Gt(K)}`];n.setAttribute("aria-label",`${e.title}: ${ie.join("; ")}`)}}}import{clamp as Ce,element as Mt,setAttributes as X,setText as lt,shape as I}from"../inception.shared/shared-Y5COPT3A.js";
import{enlarged as Le}from"../inception.shared/shared-Y5COPT3A.js";import{heightLeft as Ne}from"../inception.shared/shared-Y5COPT3A.js";
import{exact as Oe}from"../inception.shared/shared-Y5COPT3A.js";import{numberOf as J}from"../inception.shared/shared-Y5COPT3A.js";
import{saveButtons as Re}from"../inception.shared/shared-Y5COPT3A.js";import{fill as $t}from"../inception.shared/shared-Y5COPT3A.js";var Ae=420,He=236,Fe=700,De=44,Ie=1.5,et=40,kt=44,Pe=2,We=520;function Ge(e,t,n,i){let r=(t+i)/2;return`M${e} ${t}C${e} ${r}\
 ${n} ${r} ${n} ${i}`}function _e(e,t){let n=e.reduce((r,o)=>r+o,0)||1,i=0;return e.map(r=>{let o={start:i,wide:t*r/n};return i+=
o.wide,o})}function ze(e,t,n){let i=Math.min(n,78);return i+(n-i)*e/Math.max(t,1)}function Kt(e,t){let n=I("svg",{role:"\
img"}),i=n.appendChild(I("g")),r=n.appendChild(I("g")),o=Mt("figcaption","legend",Mt("span","",e.says),Re(t.lifetime,n,()=>({
...dt(t,e.title),legend:[]}))),s=Mt("figure","flow",n,o),l=e.lines.map(u=>{let y=i.appendChild(I("path",{fill:"none"})),
k=r.appendChild(I("text",{class:"note"}));return y.style.stroke=A(u.colour),{line:u,path:y,text:k}}),a=e.boxes.map(u=>{let y=r.
appendChild(I("g",{class:"box"})),k=y.appendChild(I("rect",{rx:6,height:et})),z=y.appendChild(I("text",{class:"in","text\
-anchor":"middle"})),q=y.appendChild(I("text",{class:"in small","text-anchor":"middle"}));return k.style.fill=A(u.colour),
{box:u,group:y,plate:k,label:z,size:q}}),m=e.stack.map(u=>{let y=r.appendChild(I("g",{class:"box"})),k=y.appendChild(I("\
rect",{rx:3,height:kt})),z=y.appendChild(I("text",{class:"in","text-anchor":"middle"})),q=y.appendChild(I("text",{class:"\
in small","text-anchor":"middle"}));return k.style.fill=A(u.colour),{part:u,group:y,plate:k,label:z,size:q}}),d=Ae,p=u=>{
let y=Le(),k=Math.max(280,(s.clientWidth||600)/y),z=k<We;d=Math.round(Ce(d+Ne()/y,He,Fe)),X(n,{width:k*y,height:d*y,viewBox:`\
0 0 ${k} ${d}`});let q=1+Math.max(...e.boxes.map(c=>c.column)),x=k/q,M=Math.max(...e.boxes.map(c=>c.column<0?0:J(u,c.width))),
H=1+Math.max(...e.boxes.map(c=>c.row)),F=(d-kt)/H,E=c=>c?J(u,c):1,g=new Map;for(let{box:c,group:T,plate:S,label:B,size:$}of a){
let R=c.column<0?Math.min(k,190):ze(J(u,c.width),M,x-14),h=c.column<0?k/2:x*(c.column+.5),C=et/2+F*c.row;g.set(c.key,{x:h,
y:C,wide:R}),X(S,{x:h-R/2,y:C-et/2,width:R}),X(B,{x:h,y:C-3}),X($,{x:h,y:C+13}),lt(B,z?c.short:c.label),lt($,$t(c.text,u)),
T.style.opacity=String(E(c.there))}let L=_e(e.stack.map(c=>J(u,c.number)),k),b=0;m.forEach(({part:c,plate:T,label:S,size:B},$)=>{
let{start:R,wide:h}=L[$]??{start:0,wide:0},C=J(u,c.number),j=R+h/2,P=d-kt;g.set(c.key,{x:j,y:P+et/2,wide:h}),X(T,{x:R,y:P,
width:Math.max(1,h-Pe)}),X(S,{x:j,y:P+18}),X(B,{x:j,y:P+35});let K=C===1?`${b}`:`${b}–${b+C-1}`;lt(S,h>6+8*c.label.length?
c.label:""),lt(B,h>6+7.5*K.length?K:""),b+=C});let v=Math.max(1,J(u,e.scale));for(let{line:c,path:T,text:S}of l){let B=g.
get(c.start),$=g.get(c.end);if(!B||!$)continue;let R=c.number?J(u,c.number):0,h=Math.max(Ie,De*R/v),C=E(c.there),j=B.y+et/
2-1,P=$.y-et/2+1;T.setAttribute("d",Ge(B.x,j,$.x,P)),T.style.strokeWidth=String(h),T.style.opacity=String(C);let K=$.x+h/
2+70>k;X(S,{x:$.x+(K?-1:1)*(h/2+6),y:P-9,"text-anchor":K?"end":"start"}),lt(S,c.text&&C&&!z?$t(c.text,u):"")}let G=a.filter(
({box:c})=>E(c.there)).map(({box:c})=>`${c.label} ${$t(c.text,u)}`).concat(l.filter(({line:c})=>c.number&&E(c.there)).map(
({line:c})=>w(c,u)));n.setAttribute("aria-label",`${e.title}: ${G.join("; ")}`)},w=(u,y)=>`${u.end}: ${Oe(J(y,u.number))}\
 ${e.unit}`;return{node:s,update:p}}import{clamp as Ut,element as ut,setAttributes as ht,setText as ct,shape as nt}from"../inception.shared/shared-Y5COPT3A.js";
import{enlarged as je}from"../inception.shared/shared-Y5COPT3A.js";import{heightLeft as Ke}from"../inception.shared/shared-Y5COPT3A.js";
import{exact as Vt}from"../inception.shared/shared-Y5COPT3A.js";import{Mover as Ve,steadily as qe}from"../inception.shared/shared-Y5COPT3A.js";
import{numberOf as qt}from"../inception.shared/shared-Y5COPT3A.js";import{fill as Tt}from"../inception.shared/shared-Y5COPT3A.js";var Xt=116,Xe=460,Je=560,Ue=10,Ze=28,Qe=5e3,Ye=74,tn=40;function en(e,t){return Array.from({length:t},(n,i)=>Ut(e*t-i,0,
1))}function nn(e,t,n){return Math.round(e+(t-e)*n)}function St(e,t,n,i,r){let o=n/i,s=Math.min(1,o*.12),l="";for(let a=0;a<
Math.round(r);a++){let m=e+a%i*o,d=t+Math.floor(a/i)*o;l+=`M${m.toFixed(1)} ${d.toFixed(1)}h${(o-s).toFixed(1)}v${(o-s).
toFixed(1)}h-${(o-s).toFixed(1)}z`}return l}function Jt(e,t,n,i){let r=on(n),o="";for(let s=i-1;s>0;s--)o+=`M${(e+s*r).toFixed(
1)} ${(t-s*r).toFixed(1)}h${n.toFixed(1)}v${n.toFixed(1)}h-${n.toFixed(1)}z`;return o}var on=e=>Math.max(2,e*.045);function Zt(e,t){
let n=nt("svg",{role:"img"}),i=ut("button",{class:"button",type:"button"},"▶ Play"),r=ut("button",{class:"button",type:"\
button"},"Step"),o=ut("figure","growth",n,ut("div","ways",i,r)),s=new Ve(t.lifetime),l=1,a=Xt,m={},d=e.stages.map(x=>{let M=n.
appendChild(nt("path",{class:"behind"})),H=n.appendChild(nt("path")),F=n.appendChild(nt("text",{class:"title","text-anch\
or":"middle"})),E=n.appendChild(nt("text",{class:"note","text-anchor":"middle"})),g=n.appendChild(nt("text",{class:"numb\
er","text-anchor":"middle"}));return H.style.fill=A(x.colour),M.style.stroke=A(x.colour),{stage:x,behind:M,front:H,label:F,
times:E,number:g}}),p=x=>{let M=e.stages[x]?.number;return M?qt(m,M):0},w=()=>{let x=je(),M=Math.max(280,(o.clientWidth||
600)/x),H=M<Je,F=M/d.length,E=H?tn:Ye;a=Math.round(Ut(a+Ke()/x,Xt,Xe)),ht(n,{width:M*x,height:a*x,viewBox:`0 0 ${M} ${a}`});
let g=Math.min(F*.62,(a-E)/1.5),L=(a-E)/2,b=en(l,d.length);d.forEach(({stage:v,behind:G,front:c,label:T,times:S,number:B},$)=>{
let R=b[$]??0,h=F*($+.5),{front:C,behind:j}=u(v.picture,h,L,g,R);c.setAttribute("d",C),G.setAttribute("d",j),ht(T,{x:h,y:a-
E+18}),ht(S,{x:h,y:a-E+38}),ht(B,{x:h,y:a-E+62}),ct(T,H?v.short:Tt(v.label,m)),ct(S,H||!v.times?"":Tt(v.times,m)),ct(B,H?
"":Vt(nn($?p($-1):0,p($),R)));for(let P of[T,S,B])P.style.opacity=R>0?"1":"0.25"})},u=(x,M,H,F,E)=>{let g=h=>Math.max(1,
qt(t.values(),h)),L=g(e.sizes.kernel),b=Math.min(Ze,g(e.sizes.side)),v=F*.55,G=v/L,c=h=>({x:M-h/2,y:H-h/2}),T=c(v),S=c(F*
.8),B=h=>Math.ceil(E*Math.min(Ue,h));if(x==="product"){let h=c(G);return{front:St(h.x,h.y,G,1,E),behind:""}}let $=St(T.x,
T.y,v,L,L*L*(x==="window"?E:Math.ceil(E)));if(x==="window")return{front:$,behind:""};if(x==="filter")return{front:$,behind:Jt(
T.x,T.y,v,B(g(e.sizes.cin)))};let R=x==="places"?E:Math.ceil(E);return{front:St(S.x,S.y,F*.8,b,b*b*R),behind:x==="filter\
s"?Jt(S.x,S.y,F*.8,B(g(e.sizes.cout))):""}},y=x=>{l=x,w()},k=()=>ct(i,"▶ Play"),z=x=>{ct(i,"❚❚ Pause"),s.go({ms:Qe,
ease:qe,from:x,draw:y,done:k})};return i.addEventListener("click",()=>{s.moving?(s.stop(),k()):z(l>=1?0:l)},{signal:t.lifetime.
signal}),r.addEventListener("click",()=>{s.stop(),k();let x=Math.floor(l*d.length+1e-6);y((x>=d.length?1:x+1)/d.length)},
{signal:t.lifetime.signal}),{node:o,update:x=>{m=x,w();let M=e.stages.map((H,F)=>`${Tt(H.label,m)}: ${Vt(p(F))}`);n.setAttribute(
"aria-label",`${e.title}: ${M.join("; ")} ${e.unit}`)}}}import{clamp as rn,element as _,focusedIn as Qt,present as Yt,setText as te}from"../inception.shared/shared-Y5COPT3A.js";
import{Echo as sn}from"../inception.shared/shared-Y5COPT3A.js";import{whenHeightChanges as an}from"../inception.shared/shared-Y5COPT3A.js";
import{exact as ft}from"../inception.shared/shared-Y5COPT3A.js";import{evaluateAll as ln,numberOf as xt}from"../inception.shared/shared-Y5COPT3A.js";
import{slider as cn}from"../inception.shared/shared-Y5COPT3A.js";import{say as mn}from"../inception.shared/shared-Y5COPT3A.js";var dn=150,pn=500,un={formula:At,tiles:Ht,curve:jt,table:Ft,bars:Dt,ruler:It,text:Pt,flow:Kt,growth:Zt},ee=class{constructor(t,n={}){
this.host=t;this.makers={...un,...n},this.sending=t.sending(dn)}echo=new sn;sending;makers;built="";view=null;update({told:t,
...n}){let i=this.echo.hear(t)==="decided";i&&this.sending.cancel();let r=JSON.stringify(n);if(!this.view||r!==this.built){
this.built=r;let o=this.view?.end();this.view=new Bt(this.host,n,this.makers,this.echo,s=>this.release(s)),this.view.adopt(),
o&&this.view.focus(o)}else i&&this.view.adopt()}release(t){this.sending.ask(()=>{this.view?.settle(),this.echo.unsent&&this.
host.setState("values",this.echo.message(this.echo.value))},t)}},Bt=class{constructor(t,n,i,r,o){this.echo=r;this.release=
o;this.panel=n,this.lifetime=t.child(),this.schedule=this.lifetime.atFrame(()=>this.refresh()),this.speaking=this.lifetime.
delayed(pn);let s=_("div","inputs"),l=_("div","beside"),a=_("div","below");this.rows=n.inputs.map(p=>this.makeInput(p,s)),
s.append(this.note);let m={lifetime:this.lifetime,leaves:n.leaves,inputs:n.inputs,expressions:n.numbers,values:()=>this.
echo.value,set:(p,w)=>this.set(p,w),release:()=>this.release()},d=(p,w)=>{let y=Yt(i[p.kind],p.kind)(p,m);return w.append(
y.node),y};this.blocks=[...n.beside.map(p=>d(p,l)),...n.below.map(p=>d(p,a))],this.root.append(s,l,a,this.spoken),t.parent.
append(this.root),this.lifetime.onEnd(()=>this.root.remove()),this.lifetime.onResize(this.root,()=>this.draw()),an(this.
lifetime,()=>this.draw())}lifetime;note=_("div",{class:"note",role:"status"});spoken=_("div",{class:"unseen","aria-live":"\
polite"});root=_("div","panel");rows;blocks;schedule;speaking;panel;wanted={};numbers=null;drawings=0;end(){let t=Qt(this.
root)?.id;return this.lifetime.end(),t}focus(t){this.root.querySelector(`#${t}`)?.focus()}adopt(){this.wanted={...this.echo.
value},this.numbers?this.schedule():this.refresh()}settle(){this.wanted={...this.echo.value},this.refresh()}makeInput(t,n){
let i=this.panel.groups[t.name],{signal:r}=this.lifetime;i&&n.append(_("div","heading",i));let o=`typed-${t.name}`,s={min:t.
low,max:t.high,step:t.step},l=_("input",{type:"number",class:"typed",id:o,inputmode:"numeric",...s}),a=_("input",{type:"\
range",class:"range","aria-label":t.label,...s}),m=_("div","input",_("label",{for:o},t.label),l,cn(this.lifetime,a));t.colour&&
m.style.setProperty("--input",A(t.colour)),a.addEventListener("input",()=>this.set(t.name,a.valueAsNumber),{signal:r}),a.
addEventListener("change",()=>this.release(),{signal:r});let d=()=>{let w=l.valueAsNumber;Number.isFinite(w)&&w===this.nearest(
t,w)&&this.set(t.name,w)},p=()=>{this.setTyped({input:t,typed:l,range:a},l.valueAsNumber),this.release(0)};return l.addEventListener(
"input",d,{signal:r}),l.addEventListener("change",p,{signal:r}),n.append(m),{input:t,typed:l,range:a}}limit(t,n=this.echo.
value){return t.atMost?Math.min(t.high,xt(n,t.atMost)):t.high}nearest(t,n,i=this.echo.value){let r=this.limit(t,i),o=rn(
n,t.low,r);return Math.min(t.low+Math.round((o-t.low)/t.step)*t.step,r)}setTyped({input:t,typed:n},i){let r=Number.isFinite(
i),o=r?this.nearest(t,i):xt(this.echo.value,t.name),s=t.step===1?"":`, in steps of ${t.step}`,l=r?`${i} became ${ft(o)}`:
`the field was empty, so ${ft(o)} stays`,a=`allowed is ${t.low} to ${ft(this.limit(t))}${s}`;te(this.note,o===i?"":`${t.
label}: ${a}; ${l}.`),this.set(t.name,o),n.value=String(o),this.refresh()}set(t,n){let i=Yt(this.panel.inputs.find(s=>s.
name===t),t),r=this.wanted[t]=this.nearest(i,n),o={...this.echo.value,[t]:r};for(let s of this.panel.inputs)s.atMost&&(o[s.
name]=this.nearest(s,xt(this.wanted,s.name),o));this.echo.choose(o),this.schedule()}refresh(){let t=Qt(this.root),n=this.
echo.value;for(let{input:i,typed:r,range:o}of this.rows){let s=xt(n,i.name),l=String(this.limit(i));o.max=l,r.max=l,o.value=
String(s),o.setAttribute("aria-valuetext",ft(s));let a=r.valueAsNumber;(r!==t||a===this.wanted[i.name]&&a!==s)&&(r.value=
String(s))}this.draw(),this.speaking.ask(()=>te(this.spoken,mn(this.panel.summary,this.numbers??{})))}draw(){let t=this.
echo.value,{scheme:n}=this.panel,i=this.numbers=ln(this.panel.numbers,t);if(n){let[r,o]=n.colours[String(t[n.input])]??n.
other;this.root.style.setProperty("--main",r),this.root.style.setProperty("--tint",o)}for(let r of this.blocks)r.update(
i);this.root.dataset.drawn=String(this.drawings+=1)}};export{ee as LivePanel,Ge as bend,ze as boxWidth,St as cells,yt as chip,A as colourOf,nn as counted,dt as leavesAs,Dt as makeBars,
jt as makeCurve,Kt as makeFlow,At as makeFormula,Zt as makeGrowth,It as makeRuler,Ft as makeTable,Pt as makeText,Ht as makeTiles,
_t as niceTicks,_e as partsOf,Jt as sheets,en as stageShares};
