// Made from frontend/ by `npm run build`.
import{LivePanel as yt}from"../inception.panel/panel-LLQ4CMJD.js";import{mountBoxed as bt}from"../inception.shared/shared-7VVPGWNY.js";import{chip as et,leavesAs as nt}from"../inception.panel/panel-LLQ4CMJD.js";import{clamp as st,element as b,setAttributes as rt,
setText as I,shape as y}from"../inception.shared/shared-7VVPGWNY.js";import{enlarged as W}from"../inception.shared/shared-7VVPGWNY.js";
import{heightLeft as ot}from"../inception.shared/shared-7VVPGWNY.js";import{exact as G}from"../inception.shared/shared-7VVPGWNY.js";
import{gently as O,Mover as at,steadily as it}from"../inception.shared/shared-7VVPGWNY.js";import{numberOf as C}from"../inception.shared/shared-7VVPGWNY.js";
import{entriesOf as ct,saveButtons as ut}from"../inception.shared/shared-7VVPGWNY.js";import{fill as P}from"../inception.shared/shared-7VVPGWNY.js";
var mt=62,dt=18,lt=132,Y=.34,B=.26,pt=128,N=16,ft=34,ht=140,v=2,z=106,R=3,F=600,U=300,j=F/(F+U),gt=9,H=(e,f,p)=>e+p*(f-e);
function M(e,f,p,S,E,V=""){let A=S*Y,$=S*B,h=f-S,w=e+p,g=(...x)=>x.map(_=>_.join(",")).join(" "),c=g([e,h],[e+A,h-$],[w+
A,h-$],[w,h]),D=g([w,h],[w+A,h-$],[w+A,f-$],[w,f]),L=[y("rect",{x:e,y:h,width:p,height:S,class:"front"}),y("polygon",{points:c,
class:"lid"}),y("polygon",{points:D,class:"end"})];if(E)for(let x of L)x.style.setProperty("--colour",E);return y("g",{class:`\
slab ${V}`},...L)}function X(e,f){let p=y("svg",{role:"img"}),S=b("div","outputs"),E=b("p",`verdict ${e.fits?"":"broken"}`),
V=()=>({...nt(f,E.textContent),legend:ct(S,".output",".chip")}),A=b("button",{type:"button",class:"button stack"},"▶ Sta\
ck them"),$=ut(f.lifetime,p,V),h=b("figure","slabs",p,b("div","under",A,$),E,S),w=new at(f.lifetime),g=1,c=mt,D=e.items.
map(t=>{let r=et(t.colour),n=b("b"),s=b("span","where");r.textContent=t.label;let o=b("div","output",r,n,s,b("span","how",
t.how));return o.classList.toggle("odd",t.odd),S.append(o),{item:t,size:n,where:s}}),L=()=>{let t=F+(e.fits?0:U),r=n=>{g=
n,x&&K(x)};w.go({ms:t,ease:it,draw:r})},x=null;A.addEventListener("click",L,{signal:f.lifetime.signal});let _=t=>{x||(g=
0,L()),x=t,c=st(Math.floor(c+ot()/W()/(R*(1+B))),dt,lt),K(t);let r=e.fits?P(e.says,t):e.error;I(E,r),p.setAttribute("ari\
a-label",r);for(let{item:n,size:s,where:o}of D){I(s,P(n.shape,t));let a=C(t,n.start),i=C(t,n.stop)-1,u=a===i?G(a):`${G(a)}\
–${G(i)}`;I(o,e.fits?`channels ${u}`:n.odd?"does not fit":"")}};function K(t){let r=W(),n=Math.max(280,(h.clientWidth||
640)/r),s=c*Y,o=c*B,a=n-s-3*N-4,i=C(t,e.total),u=pt;for(;u<i;)u*=2;let m=a/u,d=tt=>C(t,tt)*m,l=[o+c+2,2*(o+c)+46,R*(o+c)+
z-24],T=R*(o+c)+z;p.dataset.stacked=g.toFixed(2),rt(p,{viewBox:`0 0 ${n} ${T}`,width:n*r,height:T*r}),p.replaceChildren(
...q(t,l[0],d(e.input),n,s),...J(l,d),...Q(l[1],d),y("text",{x:v,y:l[1]+20,class:"muted"},e.joinText),...Z(l,d),...k(t,l[2],
m))}function q(t,r,n,s,o){let a=v+n,i=a+o+10+ht<s,u={x:i?a+o+10:a-8,y:r-c/2+4},m={"text-anchor":i?"start":"end",class:i?
"":"inside"};return[M(v,r,n,c,""),y("text",{...u,...m},P(e.inputText,t))]}function J([t,r],n){let s=v+n(e.input)/2,o=v;return e.
items.map(a=>{let i=o+n(a.depth)/2,u=c*a.share,m=r-u-u*B-2;o+=n(a.depth)+N;let d=`M${s},${t} C${s},${t+22} ${i},${t+14} ${i}\
,${m}`;return y("path",{class:"wire",d})})}function Q(t,r){let n=v;return e.items.flatMap(s=>{let o=r(s.depth),a=[M(n,t,
o,c*s.share,s.colour)];return s.odd&&a.push(M(n,t,o,c,"","ghost")),n+=o+N,a})}function Z([,t,r],n){let s=e.fits?O(g):O(Math.
min(1,g/j)),o=e.fits?0:gt*O(Math.max(0,(g-j)/(1-j))),a=v;return e.items.flatMap((i,u)=>{let m=n(i.depth),d=H(a+u*N,a+u*o,
s),l=H(t,r,s);a+=m;let T=M(d,l,m,c*i.share,i.colour,e.fits?"":"loose");return i.odd?[T,M(d,l,m,c,"","ghost")]:[T]})}function k(t,r,n){
let s=[],o=[0,...e.items.map(i=>C(t,i.stop))],a=-1/0;o.forEach((i,u)=>{let m=v+i*n,d=u===o.length-1,l=m-a<ft;if(!e.fits||
(s.push(y("line",{x1:m,x2:m,y1:r,y2:r+6,class:"tick"})),l&&!d))return;l&&s.pop();let T=u?d?"end":"middle":"start";s.push(
y("text",{x:m,y:r+19,"text-anchor":T},G(i))),a=m});for(let i of s)i.style.opacity=String(g**4);return s}return{node:h,update:_}}var Bt=bt(e=>new yt(e,{slabs:X}));export{Bt as default};
