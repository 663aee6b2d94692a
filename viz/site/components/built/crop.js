// Made from frontend/ by `npm run build`.
function P(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(t):i.setAttribute(t,n===
!0?"":String(n))}function a(i,e="",...t){let n=document.createElement(i);return typeof e!="string"?P(n,e):e&&(n.className=
e),n.append(...t.filter(r=>r!=="")),n}function p(i,e,t){return Math.min(Math.max(i,e),t)}var u=class i{#e=null;#t=null;#n=null;static#r=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${i.#r+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new i}};var h=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new g(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},g=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var f=class extends h{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function x(i){return k(i,e=>e[0])}function k(i,e){let t=new WeakMap;return r=>{let s=r.parentElement,o=t.get(s)??n(r),m=o.
calls+=1,l=()=>{t.get(s)===o&&t.delete(s),o.host.end()};o.host.renew(r);try{o.component.update(e(r.data))}catch(d){throw l(),
d}return()=>{o.calls===m&&l()}};function n(r){let s=new f(r);try{let o={host:s,component:i(s),calls:0};return t.set(r.parentElement,
o),o}catch(o){throw s.end(),o}}}var L=8,y=100;function c({width:i,height:e},[,,t]){return Math.min(i,e)/t}function S(i,e){let t=c(i,e),[n,r]=e;return{left:(i.
width-t)*n*100/i.width,top:(i.height-t)*r*100/i.height,width:t*100/i.width,height:t*100/i.height}}function v(i,e,t,n){let r=c(
i,e),[s,o,m]=e,l=(d,D,E)=>E>0?p(d+D/E,0,1):d;return[l(s,t,i.width-r),l(o,n,i.height-r),m]}function T([i,e,t],n){return[i,
e,p(t*n,1,L)]}function M(i){return i.map(e=>Math.round(e*y)/y)}var V=150,A="The network sees the square. Drag it, or use the arrow keys; + and − change its size.",b=1.1,N={"+":b,"=":b,
"-":1/b},O={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},w=class{constructor(e){this.host=e;this.#s=
e.delayed(V);let t=a("div","shade",this.#t);e.append(a("div","crop",this.#e,t,this.#n),a("p","hint",A)),this.#h()}#e=a("\
img",{draggable:"false"});#t=a("div","square");#n=a("div",{class:"grip",role:"application",tabindex:0});#r=new u;#s;#a={
width:1,height:1};#o=[.5,.5,1];#i=null;update({src:e,alt:t,width:n,height:r,told:s}){this.#a={width:n,height:r};let o=this.#r.
hear(s);!this.#i&&o!=="behind"&&!this.#s.waiting&&(this.#o=this.#r.value),this.#e.src!==e&&(this.#e.src=e),this.#e.alt=t,
this.#n.setAttribute("aria-label",`Square that the network sees of ${t}`),this.#u()}#u(){for(let[e,t]of Object.entries(S(
this.#a,this.#o)))this.#t.style.setProperty(e,`${t}%`)}#l(e){this.#o=e,this.#r.choose(M(e)),this.#u()}#d(){let[e,t,n]=this.#r.
value;this.host.setState("place",this.#r.message({x:e,y:t,zoom:n}))}#h(){let e=this.#n,{signal:t}=this.host;e.addEventListener(
"pointerdown",n=>this.#c(n),{signal:t}),e.addEventListener("pointermove",n=>this.#m(n),{signal:t});for(let n of["pointer\
up","pointercancel"])e.addEventListener(n,()=>this.#p(),{signal:t});e.addEventListener("keydown",n=>this.#g(n),{signal:t}),
e.addEventListener("blur",()=>this.#s.waiting&&this.#s.ask(()=>this.#d(),0),{signal:t})}#c(e){this.#n.setPointerCapture(
e.pointerId),this.#i=e}#m(e){if(!this.#i)return;let t=this.#a.width/this.#n.clientWidth,n=(e.clientX-this.#i.clientX)*t,
r=(e.clientY-this.#i.clientY)*t;this.#l(v(this.#a,this.#o,n,r)),this.#i=e}#p(){this.#i&&this.#s.ask(()=>this.#d()),this.#i=
null}#g(e){let t=O[e.key],n=N[e.key],r=c(this.#a,this.#o)/20;if(t)this.#l(v(this.#a,this.#o,t[0]*r,t[1]*r));else if(n)this.#l(
T(this.#o,n));else return;e.preventDefault(),this.#s.ask(()=>this.#d())}},W=x(i=>new w(i));export{W as default};
