// Made from frontend/ by `npm run build`.
function J(s,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?s.removeAttribute(e):s.setAttribute(e,n===
!0?"":String(n))}function u(s,t="",...e){let n=document.createElement(s);return typeof t!="string"?J(n,t):t&&(n.className=
t),n.append(...e.filter(i=>i!=="")),n}function f(s,t){s.textContent!==t&&(s.textContent=t)}function w(s,t,e){return Math.min(Math.max(s,t),e)}function b(s,t="value"){if(s==null)throw new Error(`the ${t} is missi\
ng`);return s}function M(s){return b(s.getContext("2d"),"canvas's pen")}var A=class s{#t=null;#e=null;#n=null;static#i=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${s.#i+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new s}};var Q=.9,Z=.8;function U(s,t,e){let n=i=>`rgb(${[...s.subarray(i,i+3)].join(", ")})`;return Array.from({length:t},(i,r)=>Array.
from({length:e},(o,a)=>n(3*(r*e+a))))}function $(s,t){return s[Math.round(w(t,0,1)*(s.length-1))]??"transparent"}function L(s,t,e){
return $(s,.5+t/(2*(e||1)))}function tt(s){return Q*w(s,0,1)**Z}var S=class{node;#t=u("img",{class:"under",draggable:"fa\
lse",alt:""});#e=u("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=u("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,
rows:e,columns:n,scale:i,signed:r=!1}){let o=this.#e;o.width=n,o.height=e;let a=M(o),[l,h]=et(t,r),d=h-l||1;for(let m=0;m<
e*n;m++){let p=((t[m]??l)-l)/d;a.globalAlpha=tt(r?Math.abs(2*p-1):p),a.fillStyle=$(i,p),a.fillRect(m%n,Math.floor(m/n),1,
1)}return[l,h]}};function et(s,t){let e=1/0,n=-1/0;for(let r of s)e=Math.min(e,r),n=Math.max(n,r);let i=Math.max(Math.abs(
e),Math.abs(n));return t?[-i,i]:[e,n]}var T=class s{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new s;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new O(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},O=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var z=class extends T{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function V(s){return nt(s,
t=>t)}function nt(s,t){let e=new WeakMap;return i=>{let r=i.parentElement,o=e.get(r)??n(i),a=o.calls+=1,l=()=>{e.get(r)===o&&e.
delete(r),o.host.end()};o.host.renew(i);try{o.component.update(t(i.data))}catch(h){throw l(),h}return()=>{o.calls===a&&l()}};
function n(i){let r=new z(i);try{let o={host:r,component:s(r),calls:0};return e.set(i.parentElement,o),o}catch(o){throw r.
end(),o}}}var it=5e3,G=s=>s,_=s=>1-(1-s)**3,st=s=>s<.5?4*s**3:1-(2-2*s)**3/2;function rt(){return matchMedia("(prefers-reduced-mot\
ion: reduce)").matches}var E=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==null}get time(){
return this.#e}go({ms:t,draw:e,ease:n=st,from:i=0,done:r}){this.stop();let o=Math.min(t,it),a=null,l=()=>{this.#t=null,this.#e=
1,e(1),r?.()},h=d=>{if(a??=d-i*o,this.#e=w((d-a)/o,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(h),e(n(this.#e))};
this.#e=i,rt()||o<=0?l():this.#t=requestAnimationFrame(h)}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),this.#t=null}};function C(s){let e=new DataView(s.buffer,s.byteOffset,s.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
s.subarray(4,4+e)));return[n,n.blobs.map(([i,r])=>new Uint8Array(s.slice(4+e+i,4+e+r)))]}function ot(){return matchMedia("(pointer: coarse)").matches}function W(s,t){return ot()?t:s}function k(s,t,e,n=()=>{}){let{signal:i}=s,r=null,o=!1,a=c=>{t.setPointerCapture(c.pointerId),o=!0,e(c)},l=c=>{!c.isPrimary||
c.button!==0||(r=c,o=!1,c.pointerType!=="touch"&&a(c))},h=c=>{c.pointerId===r?.pointerId&&(o?e(c):lt(r,c)&&a(c))},d=c=>{
c.pointerId===r?.pointerId&&(!o&&at(r,c)<=8&&a(c),m(c))},m=c=>{c.pointerId===r?.pointerId&&(r=null,o&&n(),o=!1)},p=(c,g)=>{
t.addEventListener(c,g,{signal:i})};p("pointerdown",l),p("pointermove",h),p("pointerup",d),p("pointercancel",m)}var at=(s,t)=>Math.
hypot(t.clientX-s.clientX,t.clientY-s.clientY);function lt(s,t){let e=Math.abs(t.clientX-s.clientX);return e>8&&e>Math.abs(
t.clientY-s.clientY)}function ht(s){let[t="0",e="0"]=String(s).split("e"),[n="0",i=""]=t.split(".");return{digits:BigInt(n+i),places:i.length-
Number(e)}}function ut(s,t,e){let{digits:n,places:i}=ht(Math.abs(s)),r=10n**BigInt(Math.max(0,e-i)),o=10n**BigInt(Math.max(
0,i-e))*BigInt(t),a=(2n*n*r+o)/(2n*o);return s<0?-a:a}var ct=s=>s.replace(/\B(?=(\d{3})+$)/g,",");function dt(s,t,e=!0){
let n=String(s<0n?-s:s).padStart(t+1,"0"),i=n.slice(0,n.length-t),r=n.slice(n.length-t);return`${s<0n?"-":""}${e?ct(i):i}${t?
`.${r}`:""}`}function F(s,t=0){return Number.isFinite(s)?dt(ut(s,1,t),t):String(s)}var mt=3,P=class{node;heat=new S({tabindex:0,role:"application"});frames=u("div","frames");bar=u("span","bar");ends=[u("\
span"),u("span")];what=u("span","what");grid={rows:1,columns:1};constructor(t,e,n){let i=this.heat.node;i.append(this.frames),
this.node=u("div","board",i),k(t,i,r=>{let o=i.getBoundingClientRect();e(Math.floor((r.clientY-o.top)/o.height*this.grid.
rows),Math.floor((r.clientX-o.left)/o.width*this.grid.columns))}),i.addEventListener("keydown",n,{signal:t.signal})}get legend(){
return u("p","legend",this.what,this.ends[0],this.bar,this.ends[1])}picture(t){this.heat.picture(t)}lay(t,e){this.grid={
rows:t.rows,columns:t.columns},this.heat.draw(t).forEach((n,i)=>f(b(this.ends[i]),F(n,2))),f(this.what,`mean of ${e} cha\
nnels`),this.bar.style.background=`linear-gradient(to right, ${t.scale.join(", ")})`}frame(t){let{rows:e,columns:n}=this.
grid,i=t.map((r,o)=>{let a=t.slice(0,o).filter(({kernel:m})=>m===r.kernel).length,l=u("div",{class:"frame","data-branch":r.
branch}),h=(1-r.kernel)/2,d=mt*a;return l.style.setProperty("--colour",r.colour),l.style.left=`calc(${100*h/n}% - ${d}px\
)`,l.style.top=`calc(${100*h/e}% - ${d}px)`,l.style.width=`calc(${100*r.kernel/n}% + ${2*d}px)`,l.style.height=`calc(${100*
r.kernel/e}% + ${2*d}px)`,{frame:l,size:r.kernel+a/10}});i.sort((r,o)=>o.size-r.size),this.frames.replaceChildren(...i.map(
({frame:r})=>r))}stand(t,e){let{rows:n,columns:i}=this.grid;this.frames.style.transform=`translate(${100*e/i}%, ${100*t/
n}%)`}say(t){this.heat.node.setAttribute("aria-label",t)}};function j(s,{rows:t,columns:e},n,i){let r=(s-1)/2;return Array.from({length:s*s},(o,a)=>{let l=n+Math.floor(a/s)-r,h=i+
a%s-r;return l<0||l>=t||h<0||h>=e?-1:l*e+h})}function N({kernel:s,shares:t},e,n,i){let r=e.rows*e.columns;return j(s,e,n,
i).map((o,a)=>o<0?null:t[a*r+o]??0)}function B(s,t,e){let n=t.reduce((o,a)=>o+(a??0),0),i=s.positive[e]??0,r=n+s.bias;return{
positive:i,negative:Math.min(0,n-i),bias:s.bias,score:r,value:Math.max(0,r)}}function q(s,t){return Float32Array.from({length:t.
rows*t.columns},(e,n)=>{let i=N(s,t,Math.floor(n/t.columns),n%t.columns);return B(s,i,n).value})}function K(s,t,e,n,i){let r=j(
t,e,n,i).map(a=>a<0?null:s[a]??0),o=Math.max(...r.filter(a=>a!==null));return{values:r,winner:r.indexOf(o),largest:o}}function D(s){
return s.reduce((t,e)=>Math.max(t,Math.abs(e)),0)}var X=12;function y(s){let t=F(Math.abs(s),2);return t==="0.00"?t:(s<0?"−":"+")+t}var v=s=>y(s).replace("+",""),R=class{constructor(t,e,n){
this.size=e;this.turns=[-1,1].map(c=>{let g=u("button",{type:"button",class:"turn"},c<0?"‹":"›");return g.addEventListener(
"click",()=>n.turn(c),{signal:t.signal}),g});let[i,r]=this.turns,o=u("span","filter","filter ",i,this.number,r),a=c=>u("\
span",c),l=this.words={positive:a("positive"),negative:a("negative"),bias:a("bias"),score:a("score"),value:u("b","value")},
h=c=>u("span","small",c),d=u("p","sum",l.positive,l.negative,h("sum"),l.bias,h("bias"),u("span","result",u("span","","="),
l.score,h("→ ReLU →"),l.value)),m=u("p","head",this.name,o,this.note),p=u("div","map",this.canvas,this.mark);this.node=
u("div","row",u("div","lens",this.grid),u("div","how",m,this.winner,d),p),this.listen(t,p,n)}node;grid=u("div",{class:"w\
indow",role:"img"});name=u("b","name");number=u("span","number");note=u("span","note");winner=u("p","winner");words;canvas=u(
"canvas",{role:"img"});mark=u("div","mark");turns;cells=[];told=null;shares=[];pointed=-1;waits(t){this.told&&f(this.number,
String(t)),this.node.classList.toggle("waiting",t!==this.told?.part.filter)}take(t,e){let{rows:n,columns:i}=this.size(),
r=n*i,o=t.pool?r:0,a=t.pool?1:t.kernel,l=o+a*a*r,h={kernel:a,bias:t.bias,shares:e.subarray(o,l),positive:e.subarray(l,l+
r)},d=q(h,this.size()),m=D(t.pool?e.subarray(0,r):h.shares),p=t.pool?e.subarray(0,r):null;this.told={part:t,maps:h,channel:p,
output:d,reach:m,highest:D(d)},this.node.style.setProperty("--colour",t.colour),this.node.dataset.branch=t.branch,this.node.
classList.toggle("pool",t.pool!==null),this.canvas.width=i,this.canvas.height=n,this.mark.style.width=`${100/i}%`,this.mark.
style.height=`${100/n}%`,f(this.name,t.label),f(this.number,String(t.filter)),this.grid.setAttribute("aria-label",`Windo\
w of ${t.label}`),this.canvas.setAttribute("aria-label",`Output of ${t.label}, filter ${t.filter}`),this.turns.forEach((c,g)=>{
let x=(t.filter+(g?1:-1)+t.filters)%t.filters;c.setAttribute("aria-label",`${t.label}: ${g?"next":"previous"} filter, ${x}`)}),
this.makeCells(t.kernel),this.pointAt(-1)}show(t,e,n){if(!this.told)return null;let{maps:i,channel:r,part:o,reach:a}=this.
told,l=this.size(),h=N(i,l,t,e),d=B(i,h,t*l.columns+e);if(r&&o.pool){let{values:m,winner:p,largest:c}=K(r,o.kernel,l,t,e);
this.shares=m,this.cells.forEach((g,x)=>this.paintPooled(g,m[x]??null,x===p,a)),f(this.winner,`largest in channel ${o.pool.
channel}: ${v(c)}, times ${v(o.pool.weight)}`),this.winner.dataset.largest=String(c)}else this.shares=h,this.cells.forEach(
(m,p)=>{let c=h[p]??null;m.classList.toggle("outside",c===null),m.style.background=c===null?"":L(n,c,a)});return this.write(
d),this.mark.style.left=`${100*e/l.columns}%`,this.mark.style.top=`${100*t/l.rows}%`,this.pointed>=0&&this.pointAt(this.
pointed),d}draw(t,e){let{rows:n,columns:i}=this.size();M(this.canvas).clearRect(0,0,i,n);for(let r=0;r<n*i;r++)(!e||e[r])&&
this.fill(t,r)}fill(t,e){if(!this.told)return;let{columns:n}=this.size(),i=M(this.canvas);i.fillStyle=$(t,(this.told.output[e]??
0)/(this.told.highest||1)),i.fillRect(e%n,Math.floor(e/n),1,1)}say(t){if(!this.told)return"";let{part:e}=this.told,n=this.
shares.map(o=>o===null?"outside":v(o)).join(", "),i=e.pool?`values in channel ${e.pool.channel}`:"shares of its places";
this.grid.setAttribute("aria-label",`${e.label}, ${i}, row by row: ${n}`),this.canvas.setAttribute("aria-label",`Output \
of ${e.label}, filter ${e.filter}: from 0 to ${this.most()}`);let r=e.pool?`${this.winner.textContent}; `:"";return`${e.
label}, filter ${e.filter}: ${r}${y(t.positive)} ${y(t.negative)}, bias ${y(t.bias)}, together ${v(t.score)}, after the \
ReLU ${v(t.value)}.`}most(){return v(this.told?.highest??0)}write({positive:t,negative:e,bias:n,score:i,value:r}){f(this.
words.positive,y(t)),f(this.words.negative,y(e)),f(this.words.bias,y(n)),f(this.words.score,v(i)),f(this.words.value,v(r)),
this.words.value.dataset.exact=String(r)}paintPooled(t,e,n,i){t.classList.toggle("outside",e===null),t.classList.toggle(
"wins",n);let r=X+(100-X)*((e??0)/(i||1));t.style.background=e===null?"":`color-mix(in srgb, var(--colour) ${r.toFixed(1)}\
%, var(--st-background-color))`}makeCells(t){this.cells.length!==t*t&&(this.grid.style.setProperty("--kernel",String(t)),
this.cells=Array.from({length:t*t},()=>u("span","cell")),this.grid.replaceChildren(...this.cells))}listen(t,e,{go:n}){let{
signal:i}=t,r=o=>this.pointAt(this.cells.indexOf(o.target));this.grid.addEventListener("pointerover",r,{signal:i}),this.
grid.addEventListener("pointerleave",()=>this.pointAt(-1),{signal:i}),k(t,e,o=>{let a=e.getBoundingClientRect(),{rows:l,
columns:h}=this.size();n(Math.floor((o.clientY-a.top)/a.height*l),Math.floor((o.clientX-a.left)/a.width*h))})}pointAt(t){
if(this.pointed=t,!this.told)return;let{part:e}=this.told,n=this.shares[t];if(t<0||n===void 0){f(this.note,e.words);return}
let i=(e.kernel-1)/2,r=Math.floor(t/e.kernel)-i,o=t%e.kernel-i,l=[r?`${Math.abs(r)} ${r<0?"up":"down"}`:"",o?`${Math.abs(
o)} ${o<0?"left":"right"}`:""].filter(Boolean).join(", ")||"the middle",h=n===null?e.pool?"outside, never the largest":"\
outside: the padding's zeros":e.pool?v(n):y(n);f(this.note,`${l}: ${h}`)}};var pt=60,ft=400,bt=180,gt=4800,vt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},wt=4,yt=4,H=2,I=class{constructor(t){
this.host=t;this.sending=t.delayed(pt),this.speaking=t.delayed(ft),this.glide=new E(t),this.sweep=new E(t);let e=(h,d)=>this.
go(h,d);this.board=new P(t,e,h=>this.press(h)),this.rows=Array.from({length:yt},(h,d)=>new R(t,()=>this.size,{go:e,turn:m=>this.
turn(d,m)}));let n=u("div","controls",this.slide,this.step,this.whole,this.where),i=u("p","legend",u("span","what","shar\
e of a place"),u("span","","−"),this.signs,u("span","","+")),r=u("div","stage",this.board.node,n,u("div","legends",this.
board.legend,i)),o=u("div","lanes",...this.rows.map(({node:h})=>h)),a=u("div","windows",u("div","hero",r,o),this.spoken);
t.append(a);let l=(h,d)=>h.addEventListener("click",d,{signal:t.signal});l(this.slide,()=>this.toggle()),l(this.step,()=>this.
goOn()),l(this.whole,()=>this.showAll())}echo=A.ofPage("windows");sending;speaking;glide;sweep;board;rows;slide=u("butto\
n",{type:"button",class:"button slide"});step=u("button",{type:"button",class:"button"},"Step");whole=u("button",{type:"\
button",class:"button"},"Show all");where=u("p","where");signs=u("span","bar");spoken=u("p",{class:"unseen",role:"status"});bytes=null;data=null;scales={
heat:[],sequential:[],diverging:[]};drawn=[0,0];place=0;visited=null;home=0;update(t){if(t===this.bytes)return;this.bytes=
t;let[{told:e},[n]]=C(t),[i,r]=C(b(n,"block of windows")),o=this.data;this.data=i;let a=this.echo.hear(e)==="decided";a&&
this.sending.cancel(),(a||o?.module!==i.module)&&this.end(),this.takeMaps(i,r);let[l=0,h=0]=this.echo.value;this.visited||
this.stand(l,h),this.show(this.place),this.drawMaps()}takeMaps(t,e){let[n,i,r]=e,o=U(b(i,"colours"),t.scales.length,t.levels);
t.scales.forEach((h,d)=>this.scales[h]=o[d]??[]),this.board.picture(URL.createObjectURL(new Blob([b(n,"picture")],{type:"\
image/jpeg"}))),this.board.lay({...this.size,values:Y(r),scale:this.scales.heat},t.channels),this.board.frame(t.branches),
t.branches.forEach((h,d)=>this.rows[d]?.take(h,Y(e[h.numbers])));let{diverging:a}=this.scales,l=Array.from({length:11},(h,d)=>L(
a,d-5,5));this.signs.style.background=`linear-gradient(to right, ${l.join(", ")})`}get size(){return{rows:this.data?.rows??
1,columns:this.data?.columns??1}}press(t){let e=vt[t.key];if(!e||t.altKey||t.ctrlKey||t.metaKey)return;t.preventDefault(),
t.stopPropagation();let n=t.shiftKey?wt:1,{columns:i}=this.size;this.go(Math.floor(this.place/i)+n*e[0],this.place%i+n*e[1])}go(t,e){
this.sweep.stop();let{rows:n,columns:i}=this.size,r=[w(t,0,n-1),w(e,0,i-1)],o=r[0]*i+r[1];o!==this.place&&(this.glideTo(
r),this.visit(o),this.show(o)),this.choose()}glideTo([t,e]){let[n,i]=this.drawn,r=o=>this.stand(n+o*(t-n),i+o*(e-i),!1);
this.glide.go({ms:bt,ease:_,draw:r})}stand(t,e,n=!0){n&&(this.glide.stop(),this.place=t*this.size.columns+e),this.drawn=
[t,e],this.board.stand(t,e)}show(t){let{columns:e}=this.size,n=Math.floor(t/e),i=t%e;this.place=t;let r=this.rows.map(d=>d.
show(n,i,this.scales.diverging));this.rows.forEach((d,m)=>d.waits(this.echo.value[H+m]??0)),this.label();let{module:o,channels:a,
rows:l}=b(this.data),h=`row ${n}, column ${i} of ${l}×${e}×${a}`;f(this.where,`R${h.slice(1)}`),!this.sweep.moving&&this.
speaking.ask(()=>{let d=this.rows.map((m,p)=>m.say(b(r[p],"sum")));this.board.say(`Four windows on the input of module ${o}\
, over ${b(this.data).picture} in grey: ${h}.${W(" Arrow keys move them.","")}`),f(this.spoken,[`Row ${n}, column ${i}.`,
...d].join(" "))})}choose(){let{columns:t}=this.size,[,,...e]=this.echo.value;this.echo.choose([Math.floor(this.place/t),
this.place%t,...e]),this.send()}turn(t,e){let{filters:n}=b(this.data?.branches[t],"branch"),i=[...this.echo.value];i[H+t]=
((i[H+t]??0)+e+n)%n,this.echo.choose(i),this.rows[t]?.waits(i[H+t]??0),this.send()}send(){this.echo.unsent&&this.sending.
ask(()=>this.host.setState("windows",this.echo.message({values:this.echo.value})))}get places(){return this.size.rows*this.
size.columns}toggle(){if(this.sweep.moving){this.sweep.stop(),this.stand(Math.floor(this.place/this.size.columns),this.place%
this.size.columns),this.show(this.place),this.choose();return}this.visited||this.begin(0);let t=this.place;this.glide.stop();
let e=n=>this.advance(n*(this.places-1));this.sweep.go({ms:gt,ease:G,from:t/this.places,draw:e,done:()=>this.showAll()}),
this.label()}begin(t){this.home=this.place,this.visited=new Uint8Array(this.places),this.drawMaps(),this.stand(Math.floor(
t/this.size.columns),t%this.size.columns),this.visit(t),this.show(t)}advance(t){let{columns:e}=this.size,n=Math.floor(t);
for(let i=this.place;i<=n;i++)this.visit(i);this.show(n),this.stand(Math.floor(n/e),Math.min(e-1,t-n+n%e),!1)}visit(t){if(!(!this.
visited||this.visited[t])){this.visited[t]=1;for(let e of this.rows)e.fill(this.scales.sequential,t)}}goOn(){this.sweep.
stop(),this.visited?this.place===this.places-1&&this.showAll():this.begin(this.place);let t=(this.place+1)%this.places;this.
go(Math.floor(t/this.size.columns),t%this.size.columns)}showAll(){let{columns:t}=this.size,e=this.home;this.end(),this.glideTo(
[Math.floor(e/t),e%t]),this.show(e),this.choose()}end(){this.sweep.stop(),this.visited&&(this.visited=null,this.drawMaps(),
this.label())}drawMaps(){for(let t of this.rows)t.draw(this.scales.sequential,this.visited)}label(){f(this.slide,this.sweep.
moving?"⏸ Pause":this.visited?"▶ Go on":"▶ Slide"),this.whole.hidden=!this.visited||this.sweep.moving}},Y=s=>new Float32Array(
b(s,"numbers").buffer),ee=V(s=>new I(s));export{ee as default};
