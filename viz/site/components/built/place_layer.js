// Made from frontend/ by `npm run build`.
function q(i,t){for(let[e,r]of Object.entries(t))r===!1||r===null||r===void 0?i.removeAttribute(e):i.setAttribute(e,r===
!0?"":String(r))}function h(i,t="",...e){let r=document.createElement(i);return typeof t!="string"?q(r,t):t&&(r.className=
t),r.append(...e.filter(n=>n!=="")),r}function y(i,t){i.textContent!==t&&(i.textContent=t)}function f(i,t,e){return Math.min(Math.max(i,t),e)}function v(i,t="value"){if(i==null)throw new Error(`the ${t} is missi\
ng`);return i}function M(i){return v(i.getContext("2d"),"canvas's pen")}var F=class i{#t=null;#e=null;#n=null;static#r=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${i.#r+=1}`}}static ofPage(t){let e=window,
r=e.inceptionEchoes??={};return r[t]??=new i}};var ut='[data-testid="stMain"]',ct='[data-testid="stMainBlockContainer"]',K=()=>document.querySelector(ct),ht=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function D(){let i=document.querySelector(ut),t=K();return i&&
t&&ht()?i.clientHeight-t.offsetHeight:0}function Y(i,t){let e=i.atFrame(t),r=()=>D()!==0&&e(),n=K();n&&i.onResize(n,r),window.addEventListener("resize",r,{signal:i.
signal})}function dt(i){let[t="0",e="0"]=String(i).split("e"),[r="0",n=""]=t.split(".");return{digits:BigInt(r+n),places:n.length-
Number(e)}}function mt(i,t,e){let{digits:r,places:n}=dt(Math.abs(i)),o=10n**BigInt(Math.max(0,e-n)),s=10n**BigInt(Math.max(
0,n-e))*BigInt(t),a=(2n*r*o+s)/(2n*s);return i<0?-a:a}var pt=i=>i.replace(/\B(?=(\d{3})+$)/g,",");function gt(i,t,e=!0){
let r=String(i<0n?-i:i).padStart(t+1,"0"),n=r.slice(0,r.length-t),o=r.slice(r.length-t);return`${i<0n?"-":""}${e?pt(n):n}${t?
`.${o}`:""}`}function E(i,t=0){return Number.isFinite(i)?gt(mt(i,1,t),t):String(i)}var ft=.9,bt=.8;function X(i,t,e){let r=n=>`rgb(${[...i.subarray(n,n+3)].join(", ")})`;return Array.from({length:t},(n,o)=>Array.
from({length:e},(s,a)=>r(3*(o*e+a))))}function B(i,t){return i[Math.round(f(t,0,1)*(i.length-1))]??"transparent"}function yt(i){return ft*f(i,0,1)**bt}var P=class{node;#t=h("img",{class:"under",draggable:"false",alt:""});#e=h("canvas",
{class:"over","aria-hidden":"true"});constructor(t={}){this.node=h("div",{...t,class:"heat"},this.#t,this.#e)}picture(t){
this.#t.onload=()=>t.startsWith("blob:")&&URL.revokeObjectURL(t),this.#t.src=t}draw({values:t,rows:e,columns:r,scale:n,signed:o=!1}){
let s=this.#e;s.width=r,s.height=e;let a=M(s),[u,l]=vt(t,o),c=l-u||1;for(let d=0;d<e*r;d++){let p=((t[d]??u)-u)/c;a.globalAlpha=
yt(o?Math.abs(2*p-1):p),a.fillStyle=B(n,p),a.fillRect(d%r,Math.floor(d/r),1,1)}return[u,l]}};function vt(i,t){let e=1/0,
r=-1/0;for(let o of i)e=Math.min(e,o),r=Math.max(r,o);let n=Math.max(Math.abs(e),Math.abs(r));return t?[-n,n]:[e,r]}var C=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let r=()=>{clearTimeout(n),this.
signal.removeEventListener("abort",r)},n=setTimeout(()=>{r(),e()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new G(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let r=new ResizeObserver(e);r.observe(t),this.onEnd(()=>r.disconnect())}},G=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var U=class extends C{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),r=n=>{n.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function J(i){return wt(i,
t=>t)}function wt(i,t){let e=new WeakMap;return n=>{let o=n.parentElement,s=e.get(o)??r(n),a=s.calls+=1,u=()=>{e.get(o)===s&&e.
delete(o),s.host.end()};s.host.renew(n);try{s.component.update(t(n.data))}catch(l){throw u(),l}return()=>{s.calls===a&&u()}};
function r(n){let o=new U(n);try{let s={host:o,component:i(o),calls:0};return e.set(n.parentElement,s),s}catch(s){throw o.
end(),s}}}function z(i){let e=new DataView(i.buffer,i.byteOffset,i.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
i.subarray(4,4+e)));return[r,r.blobs.map(([n,o])=>new Uint8Array(i.slice(4+e+n,4+e+o)))]}function Q(i,t,e,r=()=>{}){let{signal:n}=i,o=null,s=!1,a=m=>{t.setPointerCapture(m.pointerId),s=!0,e(m)},u=m=>{!m.isPrimary||
m.button!==0||(o=m,s=!1,m.pointerType!=="touch"&&a(m))},l=m=>{m.pointerId===o?.pointerId&&(s?e(m):xt(o,m)&&a(m))},c=m=>{
m.pointerId===o?.pointerId&&(!s&&St(o,m)<=8&&a(m),d(m))},d=m=>{m.pointerId===o?.pointerId&&(o=null,s&&r(),s=!1)},p=(m,g)=>{
t.addEventListener(m,g,{signal:n})};p("pointerdown",u),p("pointermove",l),p("pointerup",c),p("pointercancel",d)}var St=(i,t)=>Math.
hypot(t.clientX-i.clientX,t.clientY-i.clientY);function xt(i,t){let e=Math.abs(t.clientX-i.clientX);return e>8&&e>Math.abs(
t.clientY-i.clientY)}function Et(){return matchMedia("(pointer: coarse)").matches}function Z(i,t){return Et()?t:i}var b=i=>`${100*i}%`,N=class{node;legend;seen=h("p","seen");heat=new P({tabindex:0,role:"application"});field=h("div","f\
ield");cell=h("div","cell");bar=h("span","bar");what=h("span","what");ends=[h("span"),h("span")];told=null;constructor(t,e,r){
let{node:n}=this.heat;n.append(this.field,this.cell),this.node=h("div","place",n),this.legend=h("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),Q(t,n,o=>{let s=n.getBoundingClientRect(),[a,u]=this.told?.cells??[0,1],l=(c,d)=>Math.floor(
(c/d-a)/u);e(l(o.clientY-s.top,s.height),l(o.clientX-s.left,s.width))}),n.addEventListener("keydown",r,{signal:t.signal})}take(t,e){
this.told=t,this.heat.picture(e);let[r,n]=t.cells;for(let[o,s]of Object.entries({first:b(r),across:b(n*t.columns),down:b(
n*t.rows)}))this.node.style.setProperty(`--${o}`,s);Object.assign(this.cell.style,{width:b(n),height:b(n)})}lay(t,e,r){if(!this.
told)return;let{rows:n,columns:o}=this.told;this.heat.draw({values:t,rows:n,columns:o,scale:e}).forEach((s,a)=>{let u=this.
ends[a];u&&y(u,E(s,2))}),y(this.what,r),y(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${e.join(", ")})`}stand(t,e){if(!this.told)return;let{
cells:r,field:n}=this.told,[o,s]=r,[a,u,l,c]=n;Object.assign(this.cell.style,{top:b(o+t*s),left:b(o+e*s)});let d=(I,w)=>f(
I+w*s,0,1),[p,m]=[d(a,t),d(l,t)],[g,x]=[d(u,e),d(c,e)];Object.assign(this.field.style,{top:b(p),left:b(g),width:b(x-g),height:b(
m-p)})}say(t,e){if(!this.told)return;let{rows:r,columns:n,picture:o,module:s}=this.told,a=Z(" Arrow keys move the place.",
"");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${o} in grey: row ${t}, column ${e} of ${r} \
by ${n}.${a}`)}where(t,e){if(!this.told)return"";let{rows:r,columns:n}=this.told;return`Row ${t}, column ${e} of ${r}×${n}`}};function _(i,t){let e=i.split(" ").flatMap(n=>n.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let n of e){let o=r.at(
-1);o!==void 0&&o.length+1+n.length<=t?r[r.length-1]=`${o} ${n}`:r.push(n)}return r}var tt=({source:i})=>`${i} · ${location.
href}`;var Lt=18,Mt=6.4;var At=i=>getComputedStyle(i).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Tt(i,t){h("a",{href:i,download:t}).click()}function et(i,t,e){let r=i.width/(i.clientWidth||i.width)||1,n=Math.max(20,Math.floor(i.width/r/Mt)),o=[t.title,...e].flatMap(
d=>_(d,n)),s=_(tt(t),n),a=Lt*r,u=i.height+a*(o.length+s.length+1),l=h("canvas",{width:i.width,height:u}),c=M(l);c.fillStyle=
At(i),c.fillRect(0,0,l.width,l.height),c.drawImage(i,0,a*o.length),c.fillStyle=getComputedStyle(i).color||"#000000",c.font=
`${12*r}px Arial, Helvetica, sans-serif`,o.forEach((d,p)=>c.fillText(d,4*r,a*(p+.8))),s.forEach((d,p)=>c.fillText(d,4*r,
a*(o.length+p+.8)+i.height)),Tt(l.toDataURL("image/png"),`${t.name}.png`)}function nt(i,t,e,r){let n=h("button",{type:"b\
utton",class:"save",title:e,"aria-label":e},t);return n.addEventListener("click",r,{signal:i.signal}),n}var kt=5e3,rt=i=>i,it=i=>1-(1-i)**3,$t=i=>i<.5?4*i**3:1-(2-2*i)**3/2;function Ft(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var A=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:e,ease:r=$t,from:n=0,done:o}){this.stop();let s=Math.min(t,kt),a=null,u=()=>{
this.#t=null,this.#e=1,e(1),o?.()},l=c=>{if(a??=c-n*s,this.#e=f((c-a)/s,0,1),this.#e>=1){u();return}this.#t=requestAnimationFrame(
l),e(r(this.#e))};this.#e=n,Ft()||s<=0?u():this.#t=requestAnimationFrame(l)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var Pt=180,Ct=4800,Nt=4,Rt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},R=class{constructor(t,e){this.
stage=e;this.glide=new A(t),this.sliding=new A(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){return this.
sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%this.stage.
grid().columns}press(t){let e=Rt[t.key];if(!e||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let r=t.shiftKey?Nt:1;return this.go(this.row+r*e[0],this.column+r*e[1]),!0}go(t,e){this.sliding.stop();let{rows:r,columns:n}=this.
stage.grid(),o=[f(t,0,r-1),f(e,0,n-1)],s=o[0]*n+o[1];s!==this.place&&(this.glideTo(o),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...o)}put(t,e){this.end(),this.glide.stop(),this.stand(t,e),this.show(t*this.stage.grid().columns+
e)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let e=r=>this.advance(r*(this.count-1));this.sliding.go({ms:Ct,ease:rt,from:t,draw:e,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:e}=this.stage.grid();this.go(Math.floor(t/e),t%e)}showAll(){let{columns:t}=this.
stage.grid(),e=this.home;this.end(),this.glideTo([Math.floor(e/t),e%t]),this.show(e),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:e}=this.
stage.grid();return t*e}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:e}=this.stage.grid();this.stand(Math.floor(t/e),t%e),this.visit(t),this.show(t)}advance(t){let{columns:e}=this.
stage.grid(),r=Math.floor(t);for(let n=this.place;n<=r;n++)this.visit(n);this.show(r),this.stand(Math.floor(r/e),Math.min(
e-1,t-r+r%e))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,e){this.drawn=[t,e],this.stage.stand(t,e)}glideTo([t,e]){let[r,n]=this.drawn,o=s=>this.
stand(r+s*(t-r),n+s*(e-n));this.glide.go({ms:Pt,ease:it,draw:o})}};function V(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function ot(i,t,[e,r,n]){let o=e,s=o+n*e;return{channels:e,places:r,outputs:n,levels:i,highest:t.subarray(0,e),weights:t.
subarray(o,s),values:t.subarray(s,s+n*r)}}function T({channels:i,places:t,levels:e,highest:r},n){return Float32Array.from(
{length:i},(o,s)=>(e[s*t+n]??0)*(r[s]??0)/255)}function H({channels:i,weights:t},e,r,n){let o=[];for(let s=0;s<i;s++){let a=(t[r*
i+s]??0)*(e[s]??0),u=o.at(-1);if(!a||o.length>=n&&u&&Math.abs(a)<=Math.abs(u.product))continue;let l=o.length;for(;l>0&&
Math.abs(a)>Math.abs(o[l-1]?.product??0);)l--;o.splice(l,0,{channel:s,product:a}),o.length>n&&o.pop()}return o}function k({
outputs:i,places:t,values:e},r){return Array.from({length:i},(n,o)=>e[o*t+r]??0)}var S=26,st=13.5,at=34,Vt=520,Ht=10,Ot=80,It=7,Dt="#d6604d",Bt="#4393c3",O=class{node=h("canvas",{role:"img",tabindex:0});wide=700;high=400;reaches={
value:1,product:1,output:1};resize(t,e){let r=V(),n=window.devicePixelRatio||1;this.wide=Math.max(280,t/r),this.high=e/r,
Object.assign(this.node.style,{width:`${t}px`,height:`${e}px`}),this.node.width=t*n,this.node.height=e*n,this.node.dataset.
type=String(Math.floor(st*r*10)/10)}scale(t){let{channels:e,outputs:r,highest:n,weights:o,values:s}=t,a=0;for(let l=0;l<
r;l++)for(let c=0;c<e;c++)a=Math.max(a,Math.abs((o[l*e+c]??0)*(n[c]??0)));let u=l=>l.reduce((c,d)=>Math.max(c,d),1e-9);this.
reaches={value:u(n),product:a||1,output:u(s)}}outputAt(t,e){let r=Math.floor((t/V()-S)/(this.high-S)*e);return r<0||r>=e?
-1:r}draw(t){let{layer:e,place:r}=t,n=M(this.node),o=getComputedStyle(this.node),s=(window.devicePixelRatio||1)*V(),a=T(
e,r),u=k(e,r),l=this.wide<Vt,c=o.color,d=o.getPropertyValue("--muted").trim()||c;n.setTransform(s,0,0,s,0,0),n.clearRect(
0,0,this.wide,this.high),n.font=`${st}px ${o.getPropertyValue("--st-font").trim()||"sans-serif"}`,n.textBaseline="middle";
let p=l?4:30,m=l?44:110,g=this.wide-(l?128:260),x=(w,L)=>S+(w+.5)*(this.high-S)/L;this.strands(n,t,a,[p+at,g],x),this.cells(
n,t,a,p),n.fillStyle=d,n.textAlign="left",n.fillText(`${e.channels} values`,p,S/2);let I=e.outputs===t.filters?`${t.filters}\
 outputs`:`${e.outputs} of ${t.filters} outputs`;n.fillText(I,g-8,S/2),u.forEach((w,L)=>{let $=x(L,e.outputs),lt=t.looked>=
0&&t.looked!==L;n.globalAlpha=lt?.4:1,n.beginPath(),n.arc(g,$,6,0,2*Math.PI),n.fillStyle=w>0?t.colour:"transparent",n.fill(),
n.strokeStyle=d,n.lineWidth=1,n.stroke(),n.fillStyle=c,n.fillText(l?String(t.drawn[L]??""):`filter ${t.drawn[L]??""}`,g+
12,$);let W=g+(l?44:84);n.fillStyle=t.colour,n.fillRect(W,$-6,m*w/this.reaches.output,12),n.fillStyle=c,n.fillText(E(w,2),
W+m*w/this.reaches.output+5,$)}),n.globalAlpha=1}cells(t,{layer:e,scale:r},n,o){let s=(this.high-S)/e.channels;n.forEach(
(a,u)=>{t.fillStyle=B(r,Math.sqrt(a/this.reaches.value)),t.fillRect(o,S+u*s,at,Math.max(s-(s>2.5?.6:0),.5))})}strands(t,e,r,[
n,o],s){let{layer:a,looked:u}=e,l=(n+o)/2;for(let c=0;c<a.outputs;c++)if(!(u>=0&&u!==c))for(let{channel:d,product:p}of H(
a,r,c,u<0?Ht:Ot)){let m=Math.abs(p)/this.reaches.product,g=s(d,a.channels),x=s(c,a.outputs);t.beginPath(),t.moveTo(n+2,g),
t.bezierCurveTo(l,g,l,x,o-6,x),t.strokeStyle=p<0?Bt:Dt,t.lineWidth=Math.max(.6,It*m),t.globalAlpha=f(.2+.7*Math.sqrt(m),
0,1),t.stroke()}t.globalAlpha=1}};var Gt=60,Ut=400,zt=430,_t=260,jt=900,j=class{constructor(t){this.host=t;this.sending=t.delayed(Gt),this.speaking=t.delayed(
Ut),this.sweep=new R(t,this),this.board=new N(t,(o,s)=>this.sweep.go(o,s),o=>this.sweep.press(o));let e=nt(t,"PNG","Save\
 this drawing as PNG",()=>et(this.net.node,v(this.data).leaves,[this.where.textContent,this.readout.textContent])),r=h("\
div","stage",this.board.node,h("div","controls",this.slide,this.step));this.side.append(h("div","head",this.readout,e),this.
net.node);let n=h("div","about",this.where,this.board.seen,this.board.legend);this.root=h("div","probe layer",h("div","h\
ero",r,this.side,n),this.spoken),t.append(this.root),this.listen()}echo=F.ofPage("place layer");sending;speaking;sweep;board;net=new O;slide=h(
"button",{type:"button",class:"button slide"});step=h("button",{type:"button",class:"button"},"Step");where=h("p","where");readout=h(
"p","readout");spoken=h("p",{class:"unseen",role:"status"});side=h("div","net");root;bytes=null;data=null;layer=null;mean=new Float32Array(
0);scales={};looked=-1;high=zt;listen(){let{host:t,net:e}=this,{signal:r}=t;this.slide.addEventListener("click",()=>this.
sweep.toggle(),{signal:r}),this.step.addEventListener("click",()=>this.sweep.step(),{signal:r});let n=s=>this.look(e.outputAt(
s.offsetY,this.layer?.outputs??0));for(let s of["pointermove","pointerdown"])e.node.addEventListener(s,n,{signal:r});for(let s of[
"pointerleave","blur"])e.node.addEventListener(s,()=>this.look(-1),{signal:r});let o=s=>{let a={ArrowUp:-1,ArrowDown:1}[s.
key];a!==void 0&&(s.preventDefault(),s.stopPropagation(),this.look(f(this.looked+a,0,(this.layer?.outputs??1)-1)))};e.node.
addEventListener("keydown",o,{signal:r}),t.onResize(this.side,()=>this.fit()),Y(t,()=>this.fit())}update(t){if(t===this.
bytes)return;this.bytes=t;let[{told:e},[r]]=z(t),[n,o]=z(v(r,"block of a layer"));this.echo.hear(e)==="decided"&&this.sending.
cancel(),this.data=n,this.take(n,o);let[s=0,a=0]=this.echo.value;this.sweep.put(s,a),this.label()}take(t,e){let[r,n,o,s]=e,
a=X(v(n,"colours"),t.scales.length,t.levels);this.scales=Object.fromEntries(t.scales.map((c,d)=>[c,a[d]??[]]));let u=t.rows*
t.columns;this.layer=ot(v(o,"levels"),new Float32Array(v(s,"numbers").buffer),[t.channels,u,t.drawn.length]);let{layer:l}=this;
this.mean=Float32Array.from({length:u},(c,d)=>{let p=T(l,d);return p.reduce((m,g)=>m+g,0)/p.length}),this.net.scale(l),this.
board.take(t,URL.createObjectURL(new Blob([v(r,"picture")],{type:"image/jpeg"}))),this.board.lay(this.mean,this.scales.heat??
[],`mean of ${t.channels} channels`),this.root.style.setProperty("--colour",t.colour),this.looked=-1,this.net.node.setAttribute(
"aria-label",`The ${t.layer} of ${t.module} at one place`),this.fit()}fit(){this.high=f(this.high+D(),_t,jt),this.net.resize(
this.side.clientWidth,this.high),this.paint()}paint(){let{data:t,layer:e}=this;if(!t||!e)return;let r=this.scales.sequential??
[],{drawn:n,filters:o,colour:s}=t;this.net.draw({layer:e,drawn:n,filters:o,colour:s,scale:r,place:this.sweep.place,looked:this.
looked}),y(this.readout,this.words())}words(){let{data:t,layer:e}=this;if(!t||!e)return"";if(this.looked<0)return`Each o\
utput reads all ${e.channels} values. Lines are as thick as their products: red adds, blue takes away.`;let[r]=H(e,T(e,this.
sweep.place),this.looked,1),n=k(e,this.sweep.place)[this.looked]??0,o=r?` Most of it comes from channel ${r.channel}.`:"";
return`Filter ${t.drawn[this.looked]??""}: ${E(n,2)} here, out of ${e.channels} products.${o}`}look(t){t!==this.looked&&
(this.looked=t,this.paint())}grid(){return{rows:this.data?.rows??1,columns:this.data?.columns??1}}stand(t,e){this.board.
stand(t,e)}show(t,e){y(this.where,this.board.where(t,e)),this.paint(),!this.sweep.moving&&this.speaking.ask(()=>{let{data:r,
layer:n}=this;if(!r||!n)return;this.board.say(t,e);let o=k(n,this.sweep.place).map((a,u)=>`filter ${r.drawn[u]??""}: ${E(
a,2)}`),s=`Row ${t}, column ${e}: ${n.channels} values, ${n.outputs} outputs. ${o.join("; ")}`;this.net.node.setAttribute(
"aria-label",s),y(this.spoken,s)})}fill(){}draw(){}choose(t,e){this.echo.choose([t,e]),this.echo.unsent&&this.sending.ask(
()=>this.host.setState("place",this.echo.message({values:this.echo.value})))}label(){y(this.slide,this.sweep.moving?"⏸ P\
ause":this.sweep.visited?"▶ Go on":"▶ Sweep")}},Ue=J(i=>new j(i));export{Ue as default};
