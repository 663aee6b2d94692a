// Made from frontend/ by `npm run build`.
var At="http://www.w3.org/2000/svg";function b(r,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?r.removeAttribute(
e):r.setAttribute(e,n===!0?"":String(n))}function h(r,t="",...e){let n=document.createElement(r);return typeof t!="strin\
g"?b(n,t):t&&(n.className=t),n.append(...e.filter(i=>i!=="")),n}function f(r,t={},...e){let n=document.createElementNS(At,
r);return b(n,t),n.append(...e.filter(i=>i!=="")),n}function w(r,t){r.textContent!==t&&(r.textContent=t)}function y(r,t,e){return Math.min(Math.max(r,t),e)}function L(r,t="value"){if(r==null)throw new Error(`the ${t} is missi\
ng`);return r}function A(r){return L(r.getContext("2d"),"canvas's pen")}var R=class r{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${r.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new r}};var $t='[data-testid="stMain"]',kt='[data-testid="stMainBlockContainer"]',nt=()=>document.querySelector(kt),Pt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function U(){let r=document.querySelector($t),t=nt();return r&&
t&&Pt()?r.clientHeight-t.offsetHeight:0}function it(r,t){let e=r.atFrame(t),n=()=>U()!==0&&e(),i=nt();i&&r.onResize(i,n),window.addEventListener("resize",n,{signal:r.
signal})}var Ft=.9,Ct=.8;function rt(r,t,e){let n=i=>`rgb(${[...r.subarray(i,i+3)].join(", ")})`;return Array.from({length:t},(i,s)=>Array.
from({length:e},(o,a)=>n(3*(s*e+a))))}function z(r,t){return r[Math.round(y(t,0,1)*(r.length-1))]??"transparent"}function Rt(r){return Ft*y(r,0,1)**Ct}var O=class{node;#t=h("img",{class:"under",draggable:"false",alt:""});#e=h("canvas",
{class:"over","aria-hidden":"true"});constructor(t={}){this.node=h("div",{...t,class:"heat"},this.#t,this.#e)}picture(t){
this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,rows:e,columns:n,scale:i,signed:s=!1}){
let o=this.#e;o.width=n,o.height=e;let a=A(o),[l,u]=Ot(t,s),g=u-l||1;for(let m=0;m<e*n;m++){let d=((t[m]??l)-l)/g;a.globalAlpha=
Rt(s?Math.abs(2*d-1):d),a.fillStyle=z(i,d),a.fillRect(m%n,Math.floor(m/n),1,1)}return[l,u]}};function Ot(r,t){let e=1/0,
n=-1/0;for(let s of r)e=Math.min(e,s),n=Math.max(n,s);let i=Math.max(Math.abs(e),Math.abs(n));return t?[-i,i]:[e,n]}var V=class r{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new r;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new _(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},_=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var j=class extends V{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function st(r){return Vt(
r,t=>t)}function Vt(r,t){let e=new WeakMap;return i=>{let s=i.parentElement,o=e.get(s)??n(i),a=o.calls+=1,l=()=>{e.get(s)===o&&e.
delete(s),o.host.end()};o.host.renew(i);try{o.component.update(t(i.data))}catch(u){throw l(),u}return()=>{o.calls===a&&l()}};
function n(i){let s=new j(i);try{let o={host:s,component:r(s),calls:0};return e.set(i.parentElement,o),o}catch(o){throw s.
end(),o}}}function W(r){let e=new DataView(r.buffer,r.byteOffset,r.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
r.subarray(4,4+e)));return[n,n.blobs.map(([i,s])=>new Uint8Array(r.slice(4+e+i,4+e+s)))]}function H(r,t,e,n=()=>{}){let{signal:i}=r,s=null,o=!1,a=c=>{t.setPointerCapture(c.pointerId),o=!0,e(c)},l=c=>{!c.isPrimary||
c.button!==0||(s=c,o=!1,c.pointerType!=="touch"&&a(c))},u=c=>{c.pointerId===s?.pointerId&&(o?e(c):Nt(s,c)&&a(c))},g=c=>{
c.pointerId===s?.pointerId&&(!o&&Ht(s,c)<=8&&a(c),m(c))},m=c=>{c.pointerId===s?.pointerId&&(s=null,o&&n(),o=!1)},d=(c,p)=>{
t.addEventListener(c,p,{signal:i})};d("pointerdown",l),d("pointermove",u),d("pointerup",g),d("pointercancel",m)}var Ht=(r,t)=>Math.
hypot(t.clientX-r.clientX,t.clientY-r.clientY);function Nt(r,t){let e=Math.abs(t.clientX-r.clientX);return e>8&&e>Math.abs(
t.clientY-r.clientY)}function Gt(r){let[t="0",e="0"]=String(r).split("e"),[n="0",i=""]=t.split(".");return{digits:BigInt(n+i),places:i.length-
Number(e)}}function It(r,t,e){let{digits:n,places:i}=Gt(Math.abs(r)),s=10n**BigInt(Math.max(0,e-i)),o=10n**BigInt(Math.max(
0,i-e))*BigInt(t),a=(2n*n*s+o)/(2n*o);return r<0?-a:a}var Bt=r=>r.replace(/\B(?=(\d{3})+$)/g,",");function Dt(r,t,e=!0){
let n=String(r<0n?-r:r).padStart(t+1,"0"),i=n.slice(0,n.length-t),s=n.slice(n.length-t);return`${r<0n?"-":""}${e?Bt(i):i}${t?
`.${s}`:""}`}function N(r,t=0){return Number.isFinite(r)?Dt(It(r,1,t),t):String(r)}function Ut(){return matchMedia("(pointer: coarse)").matches}function ot(r,t){return Ut()?t:r}var S=r=>`${100*r}%`,G=class{node;legend;seen=h("p","seen");heat=new O({tabindex:0,role:"application"});field=h("div","f\
ield");cell=h("div","cell");bar=h("span","bar");what=h("span","what");ends=[h("span"),h("span")];told=null;constructor(t,e,n){
let{node:i}=this.heat;i.append(this.field,this.cell),this.node=h("div","place",i),this.legend=h("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),H(t,i,s=>{let o=i.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],u=(g,m)=>Math.floor(
(g/m-a)/l);e(u(s.clientY-o.top,o.height),u(s.clientX-o.left,o.width))}),i.addEventListener("keydown",n,{signal:t.signal})}take(t,e){
this.told=t,this.heat.picture(e);let[n,i]=t.cells;for(let[s,o]of Object.entries({first:S(n),across:S(i*t.columns),down:S(
i*t.rows)}))this.node.style.setProperty(`--${s}`,o);Object.assign(this.cell.style,{width:S(i),height:S(i)})}lay(t,e,n){if(!this.
told)return;let{rows:i,columns:s}=this.told;this.heat.draw({values:t,rows:i,columns:s,scale:e}).forEach((o,a)=>{let l=this.
ends[a];l&&w(l,N(o,2))}),w(this.what,n),w(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${e.join(", ")})`}stand(t,e){if(!this.told)return;let{
cells:n,field:i}=this.told,[s,o]=n,[a,l,u,g]=i;Object.assign(this.cell.style,{top:S(s+t*o),left:S(s+e*o)});let m=(E,T)=>y(
E+T*o,0,1),[d,c]=[m(a,t),m(u,t)],[p,v]=[m(l,e),m(g,e)];Object.assign(this.field.style,{top:S(d),left:S(p),width:S(v-p),height:S(
c-d)})}say(t,e){if(!this.told)return;let{rows:n,columns:i,picture:s,module:o}=this.told,a=ot(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${o}, over ${s} in grey: row ${t}, column ${e} of ${n}\
 by ${i}.${a}`)}where(t,e){if(!this.told)return"";let{rows:n,columns:i}=this.told;return`Row ${t}, column ${e} of ${n}×${i}`}};var $=12,q=18,at=6.4,k=12,zt=520,lt={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function ht(r,t){let e=r.
split(" ").flatMap(i=>i.match(new RegExp(`.{1,${t}}`,"gu"))??[]),n=[];for(let i of e){let s=n.at(-1);s!==void 0&&s.length+
1+i.length<=t?n[n.length-1]=`${s} ${i}`:n.push(i)}return n}var ct=({source:r})=>`${r} · ${location.href}`;function ut(r,t,e,n,i){
let s=Math.max(t[0],zt),o=Math.floor(s/at),a=f("svg"),l=$,u=(d,c="normal")=>{for(let p of ht(d,o))a.append(f("text",{...lt,
x:$,y:l+k,fill:n,"font-weight":c},p)),l+=q};u(e.title,"bold"),u(e.sizes);let g=$;for(let{colours:d,text:c}of e.legend){let p=k*
d.length+6+at*c.length+14;g>$&&g+p>s&&(g=$,l+=q),d.forEach((E,T)=>{a.append(f("rect",{x:g+k*T,y:l+2,width:k,height:k,fill:E}))});
let v=g+k*d.length+6;a.append(f("text",{...lt,x:v,y:l+k,fill:n},c)),g+=p}e.legend.length&&(l+=q),b(r,{x:$,y:l+4,width:t[0],
height:t[1]}),a.append(r),l+=t[1]+8,u(ct(e));let m=[s+2*$,l+$];return b(a,{width:m[0],height:m[1],viewBox:`0 0 ${m[0]} ${m[1]}`}),
a.prepend(f("rect",{width:"100%",height:"100%",fill:i})),[a,m]}var _t=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],dt=2;function mt(r){if(!r.startsWith("color("))return r;let t=A(h("canvas",{width:1,height:1}));return t.fillStyle=r,t.fillRect(
0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(", ")})`}var jt=r=>getComputedStyle(r).getPropertyValue(
"--st-background-color").trim()||"#FFFFFF";function gt(r,t){let e=r.cloneNode(!0),n=[...r.querySelectorAll("*")],{width:i,height:s}=r.viewBox.baseVal;[...e.querySelectorAll(
"*")].forEach((u,g)=>{let m=n[g];if(!m)return;let d=getComputedStyle(m);for(let c of _t)u.style.setProperty(c,mt(d.getPropertyValue(
c)))});let o=mt(getComputedStyle(r).getPropertyValue("color")),[a,l]=ut(e,[i,s],t,o,jt(r));return[new XMLSerializer().serializeToString(
a),l]}var ft=r=>`data:image/svg+xml,${encodeURIComponent(r)}`;function bt(r,t){h("a",{href:r,download:t}).click()}async function Wt(r,t){
let e=new Image,[n,[i,s]]=gt(r,t);e.src=ft(n),await e.decode();let o=h("canvas",{width:dt*i,height:dt*s});A(o).drawImage(
e,0,0,o.width,o.height),bt(o.toDataURL("image/png"),`${t.name}.png`)}function pt(r,t,e,n){let i=h("button",{type:"button",class:"save",title:e,"aria-label":e},t);return i.addEventListener("\
click",n,{signal:r.signal}),i}function vt(r,t,e){return h("span","saves",pt(r,"SVG","Save this drawing as SVG",()=>{let i=e();
bt(ft(gt(t,i)[0]),`${i.name}.svg`)}),pt(r,"PNG","Save this drawing as PNG",()=>void Wt(t,e())))}var qt=5e3,wt=r=>r,yt=r=>1-(1-r)**3,Kt=r=>r<.5?4*r**3:1-(2-2*r)**3/2;function Xt(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var F=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:e,ease:n=Kt,from:i=0,done:s}){this.stop();let o=Math.min(t,qt),a=null,l=()=>{
this.#t=null,this.#e=1,e(1),s?.()},u=g=>{if(a??=g-i*o,this.#e=y((g-a)/o,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
u),e(n(this.#e))};this.#e=i,Xt()||o<=0?l():this.#t=requestAnimationFrame(u)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var Yt=180,Jt=4800,Qt=4,Zt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},I=class{constructor(t,e){this.
stage=e;this.glide=new F(t),this.sliding=new F(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){return this.
sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%this.stage.
grid().columns}press(t){let e=Zt[t.key];if(!e||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let n=t.shiftKey?Qt:1;return this.go(this.row+n*e[0],this.column+n*e[1]),!0}go(t,e){this.sliding.stop();let{rows:n,columns:i}=this.
stage.grid(),s=[y(t,0,n-1),y(e,0,i-1)],o=s[0]*i+s[1];o!==this.place&&(this.glideTo(s),this.visit(o),this.show(o)),this.stage.
label(),this.stage.choose(...s)}put(t,e){this.end(),this.glide.stop(),this.stand(t,e),this.show(t*this.stage.grid().columns+
e)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let e=n=>this.advance(n*(this.count-1));this.sliding.go({ms:Jt,ease:wt,from:t,draw:e,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:e}=this.stage.grid();this.go(Math.floor(t/e),t%e)}showAll(){let{columns:t}=this.
stage.grid(),e=this.home;this.end(),this.glideTo([Math.floor(e/t),e%t]),this.show(e),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:e}=this.
stage.grid();return t*e}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:e}=this.stage.grid();this.stand(Math.floor(t/e),t%e),this.visit(t),this.show(t)}advance(t){let{columns:e}=this.
stage.grid(),n=Math.floor(t);for(let i=this.place;i<=n;i++)this.visit(i);this.show(n),this.stand(Math.floor(n/e),Math.min(
e-1,t-n+n%e))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,e){this.drawn=[t,e],this.stage.stand(t,e)}glideTo([t,e]){let[n,i]=this.drawn,s=o=>this.
stand(n+o*(t-n),i+o*(e-i));this.glide.go({ms:Yt,ease:yt,draw:s})}};function xt(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function K(r,t){let e=i=>r.subarray(i*t,(i+1)*t),n=Math.floor(r.length/t);return{mean:e(0),total:e(1),positive:e(2),network:e(
3),channels:Array.from({length:Math.max(0,n-4)},(i,s)=>e(s+4))}}function Et(r,t,e,n){let i=t.shown.slice(0,n).map((l,u)=>{
let g=r.channels[u]?.[e]??0,m=t.weights[u]??0;return{channel:l,value:g,weight:m,product:g*m}}),s=r.total[e]??0,o=r.positive[e]??
0,a=s+t.bias;return{terms:i,rest:s-i.reduce((l,{product:u})=>l+u,0),positive:o,negative:Math.min(0,s-o),total:s,score:a,
value:Math.max(0,a),network:r.network[e]??0,average:r.mean[e]??0}}function St({value:r,weight:t,product:e}){let n=e.toFixed(
3);for(let i=2;i<5;i++)if((Number(r.toFixed(i))*Number(t.toFixed(i))).toFixed(3)===n)return i;return 5}var C=24,ee=23,ne=5,ie=520,re=11,se=.7,X=15;function M(r,t=2){let e=N(Math.abs(r),t);return Number(e.replaceAll(",",""))===
0?e:(r<0?"−":"+")+e}var x=(r,t=2)=>M(r,t).replace("+","");function Y(r){let t=St(r);return`channel ${r.channel}: ${x(r.
value,t)} × ${x(r.weight,t)} = ${M(r.product,3)}`}function Mt(r){if(r<ie){let i=(r-170)/2;return{number:26,value:[32,32+
.7*i],valueText:0,weightText:0,product:[40+.7*i,40+2*i],productText:0,sum:r-48,texts:!1}}let t=.1*r,e=.17*r,n=60+t+116;return{
number:44,value:[60,60+t],valueText:60+t+46,weightText:60+t+104,product:[n,n+e],productText:n+e+54,sum:r-76,texts:!0}}function oe(r,t){
return Math.max(Math.min(ne,t),Math.min(t,Math.floor((r-C)/ee)-1))}var B=["positive","negative","bias","score","output",
"network","average"],D=class{constructor(t,e){this.lifetime=t;this.point=e;this.end=Object.fromEntries(B.map(i=>[i,f("te\
xt",{"data-step":i,"text-anchor":"middle"})]));for(let i of B)this.end[i].classList.add(i);this.node=f("svg",{role:"img",
tabindex:0},this.under,this.zero,...this.heads,this.over,this.arrows,this.circle,this.box,...Object.values(this.words),...B.
map(i=>this.end[i])),this.node.addEventListener("pointerleave",()=>this.choose(-1),{signal:t.signal});let n=i=>{let s={ArrowUp:-1,
ArrowDown:1}[i.key];s!==void 0&&(i.preventDefault(),i.stopPropagation(),this.choose(Math.min(Math.max(0,this.pointed+s),
this.terms-1)))};this.node.addEventListener("keydown",n,{signal:t.signal}),this.node.addEventListener("blur",()=>this.choose(
-1),{signal:t.signal})}node;under=f("g");over=f("g");heads=["channel","value x","× weight w","product w·x"].map(t=>f("\
text",{class:"note"},t));zero=f("line",{class:"axis"});end;words={sum:f("text",{class:"in","text-anchor":"middle"},"Σ"),
relu:f("text",{class:"in","text-anchor":"middle"},"ReLU"),wrong:f("text",{class:"note","text-anchor":"middle"},"not the \
average:")};circle=f("circle",{class:"node",r:X});box=f("rect",{class:"node",rx:5,width:64,height:26});arrows=f("path",{
class:"arrow",fill:"none"});lines=[];columns=Mt(700);wide=700;high=400;reach={value:1,product:1};pointed=-1;get terms(){
return this.lines.length-1}resize(t,e,n){let i=xt();this.wide=Math.max(280,t/i),this.high=e/i,this.columns=Mt(this.wide),
b(this.node,{width:t,height:e,viewBox:`0 0 ${this.wide} ${this.high}`}),this.make(oe(this.high,n)+1),this.place()}scale(t,e){
this.reach={value:t||1,product:e||1}}show(t,e,n){let{value:i,product:s,sum:o,texts:a}=this.columns,[l,u]=s,g=(l+u)/2;this.
lines.forEach((d,c)=>{let p=t.terms[c],v=p?p.product:t.rest,E=this.middleOf(c);w(d.number,p?String(p.channel):a?`the oth\
er ${n}`:`+${n}`),w(d.value,p&&a?x(p.value):""),w(d.weight,p&&a?`× ${x(p.weight)}`:""),w(d.result,a?M(v):"");let T=(i[1]-
i[0])*Math.max(0,p?.value??0)/this.reach.value,P=(u-l)/2*Math.abs(v)/this.reach.product;b(d.bar,{width:T}),b(d.product,{
x:v<0?g-P:g,width:P});let Tt=v<0?"down":"up",Q=(a?this.columns.productText:u)+6,Z=o-X,tt=(Q+Z)/2;for(let Lt of[d.product,
d.path])Lt.setAttribute("class",Tt);d.path.setAttribute("d",`M${Q} ${E}C${tt} ${E} ${tt} ${this.center} ${Z} ${this.center}`);
let et=Math.abs(v)/this.reach.product;d.path.style.strokeWidth=String(Math.max(se,re*et)),d.path.style.opacity=String(v?
.25+.6*Math.sqrt(et):.12)});let m={positive:[t.positive,M(t.positive)],negative:[t.negative,M(t.negative)],bias:[e,`${M(
e)} bias`],score:[t.score,`= ${x(t.score)}`],output:[t.value,x(t.value)],network:[t.network,`network: ${x(t.network,4)}`],
average:[t.average,x(t.average)]};for(let d of B){let[c,p]=m[d];w(this.end[d],p),this.end[d].dataset.exact=String(c)}}get center(){
return Math.min(Math.max(56,this.high/2-80),this.high-190)}middleOf(t){return C+(t+.5)*(this.high-C)/this.lines.length}make(t){
this.lines.length!==t&&(this.lines=Array.from({length:t},()=>this.line()),this.under.replaceChildren(...this.lines.map(({
path:e})=>e)),this.over.replaceChildren(...this.lines.map(({group:e})=>e)))}line(){let t=s=>f("text",{"text-anchor":s}),
e={plate:f("rect",{class:"plate",rx:3,x:0}),number:t("end"),bar:f("rect",{class:"bar"}),value:t("end"),weight:t("end"),product:f(
"rect"),result:t("end")},n=f("g",{},...Object.values(e)),i=()=>this.choose(this.lines.findIndex(s=>s.group===n));for(let s of[
"pointerover","pointerdown"])n.addEventListener(s,i,{signal:this.lifetime.signal});return{group:n,path:f("path",{fill:"n\
one"}),...e}}place(){let{number:t,value:e,valueText:n,weightText:i,product:s,productText:o,sum:a,texts:l}=this.columns,u=(this.
high-C)/this.lines.length,g=Math.min(16,u-5);this.lines.forEach((p,v)=>{let E=this.middleOf(v),T=E+4.5,P=v===this.lines.
length-1;b(p.plate,{y:E-u/2,height:u,width:(l?o:s[1])+4}),b(p.number,{x:P&&l?2:t,y:T,"text-anchor":P&&l?"start":"end"}),
b(p.bar,{x:e[0],y:E-g/2,height:g}),b(p.value,{x:n,y:T}),b(p.weight,{x:i,y:T}),b(p.product,{y:E-g/2,height:g}),b(p.result,
{x:o,y:T}),p.group.classList.toggle("pointed",v===this.pointed)});let m=(s[0]+s[1])/2;b(this.zero,{x1:m,x2:m,y1:C,y2:this.
high});let d=[0,e[0],i,m],c=["start","start","end","middle"];this.heads.forEach((p,v)=>{b(p,{x:d[v],y:14,"text-anchor":c[v]}),
l?w(p,["channel","value x","× weight w","product w·x"][v]??""):w(p,["","values","","× weights"][v]??"")}),this.placeEnd(
a,this.center)}placeEnd(t,e){let n=(i,s,o)=>b(i,{x:t+s,y:e+o});b(this.circle,{cx:t,cy:e}),n(this.words.sum,0,5),n(this.end.
positive,0,-42),n(this.end.negative,0,-24),n(this.end.bias,0,42),n(this.end.score,0,60),b(this.box,{x:t-32,y:e+74}),n(this.
words.relu,0,92),n(this.end.output,0,130),n(this.end.network,0,150),n(this.words.wrong,0,170),n(this.end.average,0,187),
this.arrows.setAttribute("d",`M${t} ${e+X}v11M${t} ${e+65}v9M${t} ${e+100}v9`)}choose(t){let e=t<this.terms?t:-1;e!==this.
pointed&&(this.pointed=e,this.lines.forEach((n,i)=>n.group.classList.toggle("pointed",i===e)),this.point(e))}};var ae=60,le=400,he=430,ce=232,ue=900,de=5,me=K(new Float32Array(0),1),J=class{constructor(t){this.host=t;this.sending=t.
delayed(ae),this.speaking=t.delayed(le),this.sweep=new I(t,this),this.board=new G(t,(a,l)=>this.sweep.go(a,l),a=>this.sweep.
press(a)),this.chain=new D(t,a=>this.pointAt(a)),this.map.append(this.canvas,this.mark);let e=h("div","stage",this.board.
node,h("div","controls",this.slide,this.step,this.whole)),n=vt(t,this.chain.node,()=>({...L(this.data).leaves,sizes:this.
where.textContent,legend:[]})),i=h("div","head",this.filterControl(),this.readout,n);this.sums.append(i,this.chain.node);
let s=h("div","out",this.map,this.caption),o=h("div","about",this.where,this.board.seen,this.board.legend);this.root=h("\
div","probe",h("div","hero",e,this.sums,s,o),this.spoken),t.append(this.root),this.listen()}echo=R.ofPage("probe");sending;speaking;sweep;board;chain;slide=h(
"button",{type:"button",class:"button slide"});step=h("button",{type:"button",class:"button"},"Step");whole=h("button",{
type:"button",class:"button"},"Show all");where=h("p","where");number=h("input",{class:"number",type:"number",min:0,step:1});readout=h(
"p","readout");spoken=h("p",{class:"unseen",role:"status"});map=h("div","map");canvas=h("canvas",{role:"img"});mark=h("d\
iv","mark");caption=h("p","caption");sums=h("div","sums");root;bytes=null;data=null;maps=me;highest=1;scales={heat:[],sequential:[]};sum=null;pointed=-1;high=he;filterControl(){
let t=[-1,1].map(i=>{let s=i<0?"Previous filter":"Next filter",o=h("button",{type:"button",class:"turn","aria-label":s},
i<0?"‹":"›");return o.addEventListener("click",()=>this.take((this.echo.value[2]??0)+i),{signal:this.host.signal}),o});
this.number.setAttribute("aria-label","Filter");let[e,n]=t;return h("span","filter","filter ",e,this.number,n)}listen(){
let{host:t}=this,{signal:e}=t;this.slide.addEventListener("click",()=>this.sweep.toggle(),{signal:e}),this.step.addEventListener(
"click",()=>this.sweep.step(),{signal:e}),this.whole.addEventListener("click",()=>this.sweep.showAll(),{signal:e}),this.
number.addEventListener("change",()=>this.take(this.number.valueAsNumber),{signal:e}),H(t,this.map,n=>{let i=this.map.getBoundingClientRect(),
{rows:s,columns:o}=this.grid();this.sweep.go(Math.floor((n.clientY-i.top)/i.height*s),Math.floor((n.clientX-i.left)/i.width*
o))}),t.onResize(this.sums,()=>this.fit()),it(t,()=>this.fit())}update(t){if(t===this.bytes)return;this.bytes=t;let[{told:e},
[n]]=W(t),[i,s]=W(L(n,"block of a probe")),o=this.echo.hear(e)==="decided",a=this.data;this.data=i,o&&this.sending.cancel(),
this.takeMaps(i,s);let[l=0,u=0]=this.echo.value;o||a?.layer!==i.layer||a.module!==i.module||!this.sweep.visited?this.sweep.
put(l,u):this.show(this.sweep.row,this.sweep.column),this.draw(this.sweep.visited),this.label()}takeMaps(t,e){let[n,i,s]=e,
o=rt(L(i,"colours"),t.scales.length,t.levels);t.scales.forEach((a,l)=>this.scales[a]=o[l]??[]),this.maps=K(new Float32Array(
L(s,"numbers").buffer),t.rows*t.columns),this.highest=Math.max(1e-9,...this.maps.network),this.board.take(t,URL.createObjectURL(
new Blob([L(n,"picture")],{type:"image/jpeg"}))),this.canvas.width=t.columns,this.canvas.height=t.rows,Object.assign(this.
mark.style,{width:`${100/t.columns}%`,height:`${100/t.rows}%`}),this.root.style.setProperty("--colour",t.colour),this.number.
max=String(t.filters-1),w(this.caption,`output ${t.filter} of ${t.layer}: ${t.rows}×${t.columns} numbers`),this.canvas.
setAttribute("aria-label",`Output map of filter ${t.filter}, from 0 to ${x(this.highest)}`),this.chain.node.setAttribute(
"aria-label",`Filter ${t.filter} at one place`),this.waits(),this.fit(),this.lay()}fit(){if(!this.data)return;let t=this.
sums.clientWidth;this.high=y(this.high+U(),ce,ue),this.chain.resize(t,this.high,this.data.shown.length),this.chain.scale(
...this.reaches()),this.show(this.sweep.row,this.sweep.column)}reaches(){let t=L(this.data),{terms:e}=this.chain,n=this.
maps.channels.slice(0,e),i=0,s=0;for(let o=0;o<t.rows*t.columns;o++){let a=this.maps.total[o]??0;n.forEach((l,u)=>{let g=l[o]??
0,m=g*(t.weights[u]??0);i=Math.max(i,g),s=Math.max(s,Math.abs(m)),a-=m}),s=Math.max(s,Math.abs(a))}return[i,s]}grid(){return{
rows:this.data?.rows??1,columns:this.data?.columns??1}}stand(t,e){this.board.stand(t,e);let{rows:n,columns:i}=this.grid();
Object.assign(this.mark.style,{top:`${100*t/n}%`,left:`${100*e/i}%`})}show(t,e){let{data:n}=this;if(!n)return;let i=this.
sum=Et(this.maps,n,t*n.columns+e,this.chain.terms);this.chain.show(i,n.bias,n.channels-this.chain.terms),w(this.where,this.
board.where(t,e)),this.read(),this.root.dataset.output=i.value.toFixed(4),this.sweep.moving||this.speaking.ask(()=>this.
say(t,e))}fill(t){let{columns:e}=this.grid(),n=A(this.canvas);n.fillStyle=z(this.scales.sequential,(this.maps.network[t]??
0)/this.highest),n.fillRect(t%e,Math.floor(t/e),1,1)}draw(t){let{rows:e,columns:n}=this.grid();A(this.canvas).clearRect(
0,0,n,e);for(let i=0;i<e*n;i++)(!t||t[i])&&this.fill(i)}choose(t,e){this.echo.choose([t,e,this.echo.value[2]??0]),this.send()}label(){
w(this.slide,this.sweep.moving?"⏸ Pause":this.sweep.visited?"▶ Go on":"▶ Sweep"),this.whole.hidden=!this.sweep.visited||
this.sweep.moving}take(t){let{filters:e}=L(this.data),[n=0,i=0,s=0]=this.echo.value,o=Number.isFinite(t)?(Math.round(t)+
e)%e:s;this.echo.choose([n,i,y(o,0,e-1)]),this.waits(),this.send()}waits(){let t=this.echo.value[2]??0;this.number.value=
String(t),this.root.classList.toggle("waiting",t!==this.data?.filter)}send(){this.echo.unsent&&this.sending.ask(()=>this.
host.setState("place",this.echo.message({values:this.echo.value})))}pointAt(t){this.pointed=t,this.lay(),this.read()}lay(){
let{data:t,maps:e}=this;if(!t)return;let n=e.channels[this.pointed],i=n?`channel ${t.shown[this.pointed]??""}`:`mean of ${t.
channels} channels`;this.board.lay(n??e.mean,this.scales.heat,i)}read(){let t=this.sum?.terms[this.pointed],e=t?Y(t):`Th\
e ${this.chain.terms} channels with the largest products, of ${this.data?.channels??0}`;w(this.readout,e)}say(t,e){let{sum:n,
data:i}=this;if(!n||!i)return;this.board.say(t,e);let s=n.terms.slice(0,de).map(Y).join("; "),o=`Row ${t}, column ${e}, \
filter ${i.filter}: positive products ${M(n.positive)}, negative ${M(n.negative)}, bias ${M(i.bias)}, together ${x(n.score)}\
, after the ReLU ${x(n.value)}.`;this.chain.node.setAttribute("aria-label",`${o} ${s}; the rest ${M(n.rest)}`),w(this.spoken,
o)}},ln=st(r=>new J(r));export{ln as default};
