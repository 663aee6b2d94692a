// Made from frontend/ by `npm run build`.
import{element as k}from"../inception.shared/shared-7VVPGWNY.js";import{enlarged as C,leastType as I}from"../inception.shared/shared-7VVPGWNY.js";
import{heightFrom as _,whenHeightChanges as $}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as j}from"../inception.shared/shared-7VVPGWNY.js";import{shape as l}from"../inception.shared/shared-7VVPGWNY.js";var O=11,T=4.4,U=44,p=1.2,W=4,z=1.25;function V(e,{width:n,
height:a,type:t}){let i=n<U*t,[w,x]=i?[1,T*t]:[O*t,1],{frame:c}=e,h=Math.min((n-2*w)/c.width,(a-2*x)/c.height),g={x:n/2,
y:a/2},b=({x:o,y:r})=>({x:g.x+h*(i?r:o),y:g.y+h*(i?o:r)}),S=b(c),[G,H]=i?[c.height,c.width]:[c.width,c.height],s={x:S.x,
y:S.y,width:h*G,height:h*H},m=l("svg",{viewBox:`0 0 ${n} ${a}`,width:n,height:a,role:"img","aria-label":e.words});m.append(
l("rect",{...s,rx:6,class:"all"}));for(let o of e.circles){let r=b(o);m.append(l("circle",{cx:r.x,cy:r.y,r:h*o.r,"data-h\
ead":o.head,fill:e.colours.head}))}let A=e.parts.filter(({heads:o})=>o.length>0&&o.length<e.circles.length),[y,R]=[e.circles.
length,0].map(o=>e.parts.find(({heads:r})=>r.length===o));if(y&&m.append(D(y,{...b(y),type:t,line:t*p,anchor:"middle",common:!0})),
R){let o={x:s.x+.6*t,y:s.y+s.height-.7*t-t*p};m.append(D(R,{...o,type:t,line:t*p,anchor:"start"}))}let B=A.length/2,L=[...A].
sort((o,r)=>o.x-r.x);for(let[o,r]of[L.slice(0,B),L.slice(B)].entries()){r.sort((f,E)=>f.y-E.y);let v=s.y-W*t;r.forEach((f,E)=>{
let u=b(f);v=Math.max(v+W*t,u.y);let d=i?{x:n*(E+.5)/r.length,y:o?s.y+s.height+.5*t:s.y-.5*t}:{x:o?s.x+s.width+.5*t:s.x-
.5*t,y:v};m.append(l("line",{x1:u.x,y1:u.y,x2:d.x,y2:d.y,class:"leader"}),l("circle",{cx:u.x,cy:u.y,r:t/5,class:"point"}));
let P=f.words.length*p*t,N=i?{x:d.x,y:o?d.y+z*t:d.y-P-.2*t}:{x:d.x+(o?.4:-.4)*t,y:d.y-P/2+.3*t};m.append(D(f,{...N,type:t,
line:t*p,anchor:i?"middle":o?"start":"end"}))})}return m}function D(e,{x:n,y:a,type:t,line:i,anchor:w,common:x=!1}){let c=(x?
2:z)*t;return l("text",{class:x?"common":"part","text-anchor":w,"data-heads":e.heads.join("+"),"font-size":t},l("tspan",
{x:n,y:a,class:"number","font-size":c},e.number),...e.words.map((h,g)=>l("tspan",{x:n,y:a+(g+1)*i+(x?.3*t:0)},h)))}var F=13.6,q=520,J=300,M=class{root=k("div","circles");data=null;constructor(n){n.append(this.root),n.onResize(this.root,
()=>this.draw()),$(n,()=>this.draw())}update(n){this.data=n,this.draw()}draw(){let n=this.root.clientWidth;if(!this.data||
!n)return;let a=Math.max(F*C(),I()),t=Math.max(J,Math.floor(_(this.root)??q*C()));this.root.style.setProperty("--ink",this.
data.colours.ink),this.root.style.setProperty("--head",this.data.colours.head),this.root.replaceChildren(V(this.data,{width:n,
height:t,type:a}))}},nt=j(e=>new M(e));export{nt as default};
