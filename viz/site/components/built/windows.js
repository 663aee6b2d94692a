// Made from frontend/ by `npm run build`.
function st(s,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?s.removeAttribute(e):s.setAttribute(e,n===
!0?"":String(n))}function h(s,t="",...e){let n=document.createElement(s);return typeof t!="string"?st(n,t):t&&(n.className=
t),n.append(...e.filter(i=>i!=="")),n}function f(s,t){s.textContent!==t&&(s.textContent=t)}function v(s,t,e){return Math.min(Math.max(s,t),e)}function g(s,t="value"){if(s==null)throw new Error(`the ${t} is missi\
ng`);return s}function M(s){return g(s.getContext("2d"),"canvas's pen")}var S=class s{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${s.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new s}};function V(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}var G='[data-testid="stMain"]',rt='[data-testid="stMainBlockContainer"]',C=()=>document.querySelector(rt),_=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function ot(){let s=document.querySelector(G),t=C();return s&&
t&&_()?s.clientHeight-t.offsetHeight:0}function W(s){let t=document.querySelector(G),e=C();return!t||!e||!_()?null:t.getBoundingClientRect().
top+t.clientHeight-parseFloat(getComputedStyle(e).paddingBottom)-s.getBoundingClientRect().top-t.scrollTop}function j(s,t){
let e=s.atFrame(t),n=()=>ot()!==0&&e(),i=C();i&&s.onResize(i,n),window.addEventListener("resize",n,{signal:s.signal})}var at=.9,lt=.8;function q(s,t,e){let n=i=>`rgb(${[...s.subarray(i,i+3)].join(", ")})`;return Array.from({length:t},(i,r)=>Array.
from({length:e},(o,a)=>n(3*(r*e+a))))}function L(s,t){return s[Math.round(v(t,0,1)*(s.length-1))]??"transparent"}function T(s,t,e){
return L(s,.5+t/(2*(e||1)))}function ht(s){return at*v(s,0,1)**lt}var A=class{node;#t=h("img",{class:"under",draggable:"\
false",alt:""});#e=h("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=h("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,
rows:e,columns:n,scale:i,signed:r=!1}){let o=this.#e;o.width=n,o.height=e;let a=M(o),[l,u]=ut(t,r),d=u-l||1;for(let m=0;m<
e*n;m++){let p=((t[m]??l)-l)/d;a.globalAlpha=ht(r?Math.abs(2*p-1):p),a.fillStyle=L(i,p),a.fillRect(m%n,Math.floor(m/n),1,
1)}return[l,u]}};function ut(s,t){let e=1/0,n=-1/0;for(let r of s)e=Math.min(e,r),n=Math.max(n,r);let i=Math.max(Math.abs(
e),Math.abs(n));return t?[-i,i]:[e,n]}var $=class s{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new s;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new O(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},O=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var z=class extends ${#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function K(s){return ct(s,
t=>t)}function ct(s,t){let e=new WeakMap;return i=>{let r=i.parentElement,o=e.get(r)??n(i),a=o.calls+=1,l=()=>{e.get(r)===o&&e.
delete(r),o.host.end()};o.host.renew(i);try{o.component.update(t(i.data))}catch(u){throw l(),u}return()=>{o.calls===a&&l()}};
function n(i){let r=new z(i);try{let o={host:r,component:s(r),calls:0};return e.set(i.parentElement,o),o}catch(o){throw r.
end(),o}}}var dt=5e3,X=s=>s,Y=s=>1-(1-s)**3,mt=s=>s<.5?4*s**3:1-(2-2*s)**3/2;function pt(){return matchMedia("(prefers-reduced-mot\
ion: reduce)").matches}var E=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){
return this.#e}go({ms:t,draw:e,ease:n=mt,from:i=0,done:r}){this.stop();let o=Math.min(t,dt),a=null,l=()=>{this.#t=null,this.#e=
1,e(1),r?.()},u=d=>{if(a??=d-i*o,this.#e=v((d-a)/o,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(u),e(n(this.#e))};
this.#e=i,pt()||o<=0?l():this.#t=requestAnimationFrame(u)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};function B(s){let e=new DataView(s.buffer,s.byteOffset,s.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
s.subarray(4,4+e)));return[n,n.blobs.map(([i,r])=>new Uint8Array(s.slice(4+e+i,4+e+r)))]}function ft(){return matchMedia("(pointer: coarse)").matches}function J(s,t){return ft()?t:s}function k(s,t,e,n=()=>{}){let{signal:i}=s,r=null,o=!1,a=c=>{t.setPointerCapture(c.pointerId),o=!0,e(c)},l=c=>{!c.isPrimary||
c.button!==0||(r=c,o=!1,c.pointerType!=="touch"&&a(c))},u=c=>{c.pointerId===r?.pointerId&&(o?e(c):bt(r,c)&&a(c))},d=c=>{
c.pointerId===r?.pointerId&&(!o&&gt(r,c)<=8&&a(c),m(c))},m=c=>{c.pointerId===r?.pointerId&&(r=null,o&&n(),o=!1)},p=(c,b)=>{
t.addEventListener(c,b,{signal:i})};p("pointerdown",l),p("pointermove",u),p("pointerup",d),p("pointercancel",m)}var gt=(s,t)=>Math.
hypot(t.clientX-s.clientX,t.clientY-s.clientY);function bt(s,t){let e=Math.abs(t.clientX-s.clientX);return e>8&&e>Math.abs(
t.clientY-s.clientY)}function vt(s){let[t="0",e="0"]=String(s).split("e"),[n="0",i=""]=t.split(".");return{digits:BigInt(n+i),places:i.length-
Number(e)}}function wt(s,t,e){let{digits:n,places:i}=vt(Math.abs(s)),r=10n**BigInt(Math.max(0,e-i)),o=10n**BigInt(Math.max(
0,i-e))*BigInt(t),a=(2n*n*r+o)/(2n*o);return s<0?-a:a}var yt=s=>s.replace(/\B(?=(\d{3})+$)/g,",");function Mt(s,t,e=!0){
let n=String(s<0n?-s:s).padStart(t+1,"0"),i=n.slice(0,n.length-t),r=n.slice(n.length-t);return`${s<0n?"-":""}${e?yt(i):i}${t?
`.${r}`:""}`}function F(s,t=0){return Number.isFinite(s)?Mt(wt(s,1,t),t):String(s)}var Et=3,H=class{node;heat=new A({tabindex:0,role:"application"});frames=h("div","frames");bar=h("span","bar");ends=[h("\
span"),h("span")];what=h("span","what");grid={rows:1,columns:1};constructor(t,e,n){let i=this.heat.node;i.append(this.frames),
this.node=h("div","board",i),k(t,i,r=>{let o=i.getBoundingClientRect();e(Math.floor((r.clientY-o.top)/o.height*this.grid.
rows),Math.floor((r.clientX-o.left)/o.width*this.grid.columns))}),i.addEventListener("keydown",n,{signal:t.signal})}get legend(){
return h("p","legend",this.what,this.ends[0],this.bar,this.ends[1])}picture(t){this.heat.picture(t)}lay(t,e){this.grid={
rows:t.rows,columns:t.columns},this.frames.style.width=`${100/t.columns}%`,this.frames.style.height=`${100/t.rows}%`,this.
heat.draw(t).forEach((n,i)=>f(g(this.ends[i]),F(n,2))),f(this.what,`mean of ${e} channels`),this.bar.style.background=`l\
inear-gradient(to right, ${t.scale.join(", ")})`}frame(t){let e=t.map((n,i)=>{let r=t.slice(0,i).filter(({kernel:u})=>u===
n.kernel).length,o=h("div",{class:"frame","data-branch":n.branch}),a=(1-n.kernel)/2,l=Et*r;return o.style.setProperty("-\
-colour",n.colour),o.style.left=o.style.top=`calc(${100*a}% - ${l}px)`,o.style.width=o.style.height=`calc(${100*n.kernel}\
% + ${2*l}px)`,{frame:o,size:n.kernel+r/10}});e.sort((n,i)=>i.size-n.size),this.frames.replaceChildren(...e.map(({frame:n})=>n))}stand(t,e){
this.frames.style.transform=`translate(${100*e}%, ${100*t}%)`}say(t){this.heat.node.setAttribute("aria-label",t)}};function Q(s,{rows:t,columns:e},n,i){let r=(s-1)/2;return Array.from({length:s*s},(o,a)=>{let l=n+Math.floor(a/s)-r,u=i+
a%s-r;return l<0||l>=t||u<0||u>=e?-1:l*e+u})}function N({kernel:s,shares:t},e,n,i){let r=e.rows*e.columns;return Q(s,e,n,
i).map((o,a)=>o<0?null:t[a*r+o]??0)}function D(s,t,e){let n=t.reduce((o,a)=>o+(a??0),0),i=s.positive[e]??0,r=n+s.bias;return{
positive:i,negative:Math.min(0,n-i),bias:s.bias,score:r,value:Math.max(0,r)}}function Z(s,t){return Float32Array.from({length:t.
rows*t.columns},(e,n)=>{let i=N(s,t,Math.floor(n/t.columns),n%t.columns);return D(s,i,n).value})}function tt(s,t,e,n,i){
let r=Q(t,e,n,i).map(a=>a<0?null:s[a]??0),o=Math.max(...r.filter(a=>a!==null));return{values:r,winner:r.indexOf(o),largest:o}}
function I(s){return s.reduce((t,e)=>Math.max(t,Math.abs(e)),0)}var et=12;function y(s){let t=F(Math.abs(s),2);return t==="0.00"?t:(s<0?"−":"+")+t}var w=s=>y(s).replace("+",""),R=class{constructor(t,e,n){
this.size=e;this.turns=[-1,1].map(c=>{let b=h("button",{type:"button",class:"turn"},c<0?"‹":"›");return b.addEventListener(
"click",()=>n.turn(c),{signal:t.signal}),b});let[i,r]=this.turns,o=h("span","filter","filter ",i,this.number,r),a=c=>h("\
span",c),l=this.words={positive:a("positive"),negative:a("negative"),bias:a("bias"),score:a("score"),value:h("b","value")},
u=c=>h("span","small",c),d=h("p","sum",l.positive,l.negative,u("sum"),l.bias,u("bias"),h("span","result",h("span","","="),
l.score,u("→ ReLU →"),l.value)),m=h("p","head",this.name,o,this.note),p=h("div","map",this.canvas,this.mark);this.node=
h("div","row",h("div","lens",this.grid),h("div","how",m,this.winner,d),p),this.listen(t,p,n)}node;grid=h("div",{class:"w\
indow",role:"img"});name=h("b","name");number=h("span","number");note=h("span","note");winner=h("p","winner");words;canvas=h(
"canvas",{role:"img"});mark=h("div","mark");turns;cells=[];told=null;shares=[];pointed=-1;waits(t){this.told&&f(this.number,
String(t)),this.node.classList.toggle("waiting",t!==this.told?.part.filter)}take(t,e){let{rows:n,columns:i}=this.size(),
r=n*i,o=t.pool?r:0,a=t.pool?1:t.kernel,l=o+a*a*r,u={kernel:a,bias:t.bias,shares:e.subarray(o,l),positive:e.subarray(l,l+
r)},d=Z(u,this.size()),m=I(t.pool?e.subarray(0,r):u.shares),p=t.pool?e.subarray(0,r):null;this.told={part:t,maps:u,channel:p,
output:d,reach:m,highest:I(d)},this.node.style.setProperty("--colour",t.colour),this.node.dataset.branch=t.branch,this.node.
classList.toggle("pool",t.pool!==null),this.canvas.width=i,this.canvas.height=n,this.mark.style.width=`${100/i}%`,this.mark.
style.height=`${100/n}%`,f(this.name,t.label),f(this.number,String(t.filter)),this.grid.setAttribute("aria-label",`Windo\
w of ${t.label}`),this.canvas.setAttribute("aria-label",`Output of ${t.label}, filter ${t.filter}`),this.turns.forEach((c,b)=>{
let x=(t.filter+(b?1:-1)+t.filters)%t.filters;c.setAttribute("aria-label",`${t.label}: ${b?"next":"previous"} filter, ${x}`)}),
this.makeCells(t.kernel),this.pointAt(-1)}show(t,e,n){if(!this.told)return null;let{maps:i,channel:r,part:o,reach:a}=this.
told,l=this.size(),u=N(i,l,t,e),d=D(i,u,t*l.columns+e);if(r&&o.pool){let{values:m,winner:p,largest:c}=tt(r,o.kernel,l,t,
e);this.shares=m,this.cells.forEach((b,x)=>this.paintPooled(b,m[x]??null,x===p,a)),f(this.winner,`largest in channel ${o.
pool.channel}: ${w(c)}, times ${w(o.pool.weight)}`),this.winner.dataset.largest=String(c)}else this.shares=u,this.cells.
forEach((m,p)=>{let c=u[p]??null;m.classList.toggle("outside",c===null),m.style.background=c===null?"":T(n,c,a)});return this.
write(d),this.mark.style.left=`${100*e/l.columns}%`,this.mark.style.top=`${100*t/l.rows}%`,this.pointed>=0&&this.pointAt(
this.pointed),d}draw(t,e){let{rows:n,columns:i}=this.size();M(this.canvas).clearRect(0,0,i,n);for(let r=0;r<n*i;r++)(!e||
e[r])&&this.fill(t,r)}fill(t,e){if(!this.told)return;let{columns:n}=this.size(),i=M(this.canvas);i.fillStyle=L(t,(this.told.
output[e]??0)/(this.told.highest||1)),i.fillRect(e%n,Math.floor(e/n),1,1)}say(t){if(!this.told)return"";let{part:e}=this.
told,n=this.shares.map(o=>o===null?"outside":w(o)).join(", "),i=e.pool?`values in channel ${e.pool.channel}`:"shares of \
its places";this.grid.setAttribute("aria-label",`${e.label}, ${i}, row by row: ${n}`),this.canvas.setAttribute("aria-lab\
el",`Output of ${e.label}, filter ${e.filter}: from 0 to ${this.most()}`);let r=e.pool?`${this.winner.textContent}; `:"";
return`${e.label}, filter ${e.filter}: ${r}${y(t.positive)} ${y(t.negative)}, bias ${y(t.bias)}, together ${w(t.score)},\
 after the ReLU ${w(t.value)}.`}most(){return w(this.told?.highest??0)}write({positive:t,negative:e,bias:n,score:i,value:r}){
f(this.words.positive,y(t)),f(this.words.negative,y(e)),f(this.words.bias,y(n)),f(this.words.score,w(i)),f(this.words.value,
w(r)),this.words.value.dataset.exact=String(r)}paintPooled(t,e,n,i){t.classList.toggle("outside",e===null),t.classList.toggle(
"wins",n);let r=et+(100-et)*((e??0)/(i||1));t.style.background=e===null?"":`color-mix(in srgb, var(--colour) ${r.toFixed(
1)}%, var(--st-background-color))`}makeCells(t){this.cells.length!==t*t&&(this.grid.style.setProperty("--kernel",String(
t)),this.cells=Array.from({length:t*t},()=>h("span","cell")),this.grid.replaceChildren(...this.cells))}listen(t,e,{go:n}){
let{signal:i}=t,r=o=>this.pointAt(this.cells.indexOf(o.target));this.grid.addEventListener("pointerover",r,{signal:i}),this.
grid.addEventListener("pointerleave",()=>this.pointAt(-1),{signal:i}),k(t,e,o=>{let a=e.getBoundingClientRect(),{rows:l,
columns:u}=this.size();n(Math.floor((o.clientY-a.top)/a.height*l),Math.floor((o.clientX-a.left)/a.width*u))})}pointAt(t){
if(this.pointed=t,!this.told)return;let{part:e}=this.told,n=this.shares[t];if(t<0||n===void 0){f(this.note,e.words);return}
let i=(e.kernel-1)/2,r=Math.floor(t/e.kernel)-i,o=t%e.kernel-i,l=[r?`${Math.abs(r)} ${r<0?"up":"down"}`:"",o?`${Math.abs(
o)} ${o<0?"left":"right"}`:""].filter(Boolean).join(", ")||"the middle",u=n===null?e.pool?"outside, never the largest":"\
outside: the padding's zeros":e.pool?w(n):y(n);f(this.note,`${l}: ${u}`)}};var xt=60,St=400,At=180,Lt=4800,Tt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},$t=4,kt=160,Ft=11,
Ht=26,Rt=5,Pt=20,nt=4,P=2,U=class{constructor(t){this.host=t;this.sending=t.delayed(xt),this.speaking=t.delayed(St),this.
glide=new E(t),this.sweep=new E(t);let e=(l,u)=>this.go(l,u);this.board=new H(t,e,l=>this.press(l)),this.rows=Array.from(
{length:nt},(l,u)=>new R(t,()=>this.size,{go:e,turn:d=>this.turn(u,d)}));let n=h("div","controls",this.slide,this.step,this.
whole,this.where),i=h("p","legend",h("span","what","share of a place"),h("span","","−"),this.signs,h("span","","+")),r=h(
"div","stage",this.board.node,n,h("div","legends",this.board.legend,i));this.stage=r,this.lanes=h("div","lanes",...this.
rows.map(({node:l})=>l));let o=h("div","windows",h("div","hero",r,this.lanes),this.spoken);t.append(o);let a=(l,u)=>l.addEventListener(
"click",u,{signal:t.signal});a(this.slide,()=>this.toggle()),a(this.step,()=>this.goOn()),a(this.whole,()=>this.showAll()),
j(t,()=>this.fit()),t.onResize(this.lanes,()=>this.fit())}echo=S.ofPage("windows");sending;speaking;glide;sweep;board;rows;slide=h(
"button",{type:"button",class:"button slide"});step=h("button",{type:"button",class:"button"},"Step");whole=h("button",{
type:"button",class:"button"},"Show all");where=h("p","where");stage;lanes;signs=h("span","bar");spoken=h("p",{class:"un\
seen",role:"status"});bytes=null;data=null;scales={heat:[],sequential:[],diverging:[]};drawn=[0,0];place=0;visited=null;home=0;fit(){
let{stage:t,lanes:e,board:n}=this,i=g(t.parentElement).style,r=W(t);if(r===null||e.offsetTop>t.offsetTop){i.removeProperty(
"--side"),i.removeProperty("--cell");return}let o=V(),a=r-(t.offsetHeight-n.node.offsetHeight),l=(r/nt-Pt*o)/Rt;i.setProperty(
"--side",`${Math.floor(Math.max(a,kt*o))}px`),i.setProperty("--cell",`${Math.floor(v(l,Ft*o,Ht*o))}px`)}update(t){if(t===
this.bytes)return;this.bytes=t;let[{told:e},[n]]=B(t),[i,r]=B(g(n,"block of windows")),o=this.data;this.data=i;let a=this.
echo.hear(e)==="decided";a&&this.sending.cancel(),(a||o?.module!==i.module)&&this.end(),this.takeMaps(i,r);let[l=0,u=0]=this.
echo.value;this.visited||this.stand(l,u),this.show(this.place),this.drawMaps()}takeMaps(t,e){let[n,i,r]=e,o=q(g(i,"colou\
rs"),t.scales.length,t.levels);t.scales.forEach((u,d)=>this.scales[u]=o[d]??[]),this.board.picture(URL.createObjectURL(new Blob(
[g(n,"picture")],{type:"image/jpeg"}))),this.board.lay({...this.size,values:it(r),scale:this.scales.heat},t.channels),this.
board.frame(t.branches),t.branches.forEach((u,d)=>this.rows[d]?.take(u,it(e[u.numbers])));let{diverging:a}=this.scales,l=Array.
from({length:11},(u,d)=>T(a,d-5,5));this.signs.style.background=`linear-gradient(to right, ${l.join(", ")})`}get size(){
return{rows:this.data?.rows??1,columns:this.data?.columns??1}}press(t){let e=Tt[t.key];if(!e||t.altKey||t.ctrlKey||t.metaKey)
return;t.preventDefault(),t.stopPropagation();let n=t.shiftKey?$t:1,{columns:i}=this.size;this.go(Math.floor(this.place/
i)+n*e[0],this.place%i+n*e[1])}go(t,e){this.sweep.stop();let{rows:n,columns:i}=this.size,r=[v(t,0,n-1),v(e,0,i-1)],o=r[0]*
i+r[1];o!==this.place&&(this.glideTo(r),this.visit(o),this.show(o)),this.choose()}glideTo([t,e]){let[n,i]=this.drawn,r=o=>this.
stand(n+o*(t-n),i+o*(e-i),!1);this.glide.go({ms:At,ease:Y,draw:r})}stand(t,e,n=!0){n&&(this.glide.stop(),this.place=t*this.
size.columns+e),this.drawn=[t,e],this.board.stand(t,e)}show(t){let{columns:e}=this.size,n=Math.floor(t/e),i=t%e;this.place=
t;let r=this.rows.map(d=>d.show(n,i,this.scales.diverging));this.rows.forEach((d,m)=>d.waits(this.echo.value[P+m]??0)),this.
label();let{module:o,channels:a,rows:l}=g(this.data),u=`row ${n}, column ${i} of ${l}×${e}×${a}`;f(this.where,`R${u.slice(
1)}`),!this.sweep.moving&&this.speaking.ask(()=>{let d=this.rows.map((m,p)=>m.say(g(r[p],"sum")));this.board.say(`Four w\
indows on the input of module ${o}, over ${g(this.data).picture} in grey: ${u}.${J(" Arrow keys move them.","")}`),f(this.
spoken,[`Row ${n}, column ${i}.`,...d].join(" "))})}choose(){let{columns:t}=this.size,[,,...e]=this.echo.value;this.echo.
choose([Math.floor(this.place/t),this.place%t,...e]),this.send()}turn(t,e){let{filters:n}=g(this.data?.branches[t],"bran\
ch"),i=[...this.echo.value];i[P+t]=((i[P+t]??0)+e+n)%n,this.echo.choose(i),this.rows[t]?.waits(i[P+t]??0),this.send()}send(){
this.echo.unsent&&this.sending.ask(()=>this.host.setState("windows",this.echo.message({values:this.echo.value})))}get places(){
return this.size.rows*this.size.columns}toggle(){if(this.sweep.moving){this.sweep.stop(),this.stand(Math.floor(this.place/
this.size.columns),this.place%this.size.columns),this.show(this.place),this.choose();return}this.visited||this.begin(0);
let t=this.place;this.glide.stop();let e=n=>this.advance(n*(this.places-1));this.sweep.go({ms:Lt,ease:X,from:t/this.places,
draw:e,done:()=>this.showAll()}),this.label()}begin(t){this.home=this.place,this.visited=new Uint8Array(this.places),this.
drawMaps(),this.stand(Math.floor(t/this.size.columns),t%this.size.columns),this.visit(t),this.show(t)}advance(t){let{columns:e}=this.
size,n=Math.floor(t);for(let i=this.place;i<=n;i++)this.visit(i);this.show(n),this.stand(Math.floor(n/e),Math.min(e-1,t-
n+n%e),!1)}visit(t){if(!(!this.visited||this.visited[t])){this.visited[t]=1;for(let e of this.rows)e.fill(this.scales.sequential,
t)}}goOn(){this.sweep.stop(),this.visited?this.place===this.places-1&&this.showAll():this.begin(this.place);let t=(this.
place+1)%this.places;this.go(Math.floor(t/this.size.columns),t%this.size.columns)}showAll(){let{columns:t}=this.size,e=this.
home;this.end(),this.glideTo([Math.floor(e/t),e%t]),this.show(e),this.choose()}end(){this.sweep.stop(),this.visited&&(this.
visited=null,this.drawMaps(),this.label())}drawMaps(){for(let t of this.rows)t.draw(this.scales.sequential,this.visited)}label(){
f(this.slide,this.sweep.moving?"⏸ Pause":this.visited?"▶ Go on":"▶ Slide"),this.whole.hidden=!this.visited||this.sweep.
moving}},it=s=>new Float32Array(g(s,"numbers").buffer),ve=K(s=>new U(s));export{ve as default};
