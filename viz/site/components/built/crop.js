// Made from frontend/ by `npm run build`.
function P(i,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?i.removeAttribute(t):i.setAttribute(t,n===
!0?"":String(n))}function a(i,e="",...t){let n=document.createElement(i);return typeof e!="string"?P(n,e):e&&(n.className=
e),n.append(...t.filter(r=>r!=="")),n}function p(i,e,t){return Math.min(Math.max(i,e),t)}var h=class i{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${i.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new i}};var u=class i{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new i;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new g(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},g=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var f=class extends u{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function y(i){return k(i,e=>e[0])}function k(i,e){let t=new WeakMap;return r=>{let s=r.parentElement,o=t.get(s)??n(r),m=o.
calls+=1,d=()=>{t.get(s)===o&&t.delete(s),o.host.end()};o.host.renew(r);try{o.component.update(e(r.data))}catch(l){throw d(),
l}return()=>{o.calls===m&&d()}};function n(r){let s=new f(r);try{let o={host:s,component:i(s),calls:0};return t.set(r.parentElement,
o),o}catch(o){throw s.end(),o}}}var L=8,x=100;function c({width:i,height:e},[,,t]){return Math.min(i,e)/t}function S(i,e){let t=c(i,e),[n,r]=e;return{left:(i.
width-t)*n*100/i.width,top:(i.height-t)*r*100/i.height,width:t*100/i.width,height:t*100/i.height}}function v(i,e,t,n){let r=c(
i,e),[s,o,m]=e,d=(l,M,E)=>E>0?p(l+M/E,0,1):l;return[d(s,t,i.width-r),d(o,n,i.height-r),m]}function T([i,e,t],n){return[i,
e,p(t*n,1,L)]}function D(i){return i.map(e=>Math.round(e*x)/x)}var V=150,A="The network sees the square. Drag it, or use the arrow keys; + and − change its size.",w=1.1,N={"+":w,"=":w,
"-":1/w},O={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},b=class{constructor(e){this.host=e;this.sending=
e.sending(V);let t=a("div","shade",this.square);e.append(a("div","crop",this.image,t,this.grip),a("p","hint",A)),this.listen()}image=a(
"img",{draggable:"false"});square=a("div","square");grip=a("div",{class:"grip",role:"application",tabindex:0});echo=new h;sending;size={
width:1,height:1};place=[.5,.5,1];dragged=null;update({src:e,alt:t,width:n,height:r,told:s}){this.size={width:n,height:r};
let o=this.echo.hear(s);!this.dragged&&o!=="behind"&&!this.sending.waiting&&(this.place=this.echo.value),this.image.src!==
e&&(this.image.src=e),this.image.alt=t,this.grip.setAttribute("aria-label",`Square that the network sees of ${t}`),this.
draw()}draw(){for(let[e,t]of Object.entries(S(this.size,this.place)))this.square.style.setProperty(e,`${t}%`)}show(e){this.
place=e,this.echo.choose(D(e)),this.draw()}send(){let[e,t,n]=this.echo.value;this.host.setState("place",this.echo.message(
{x:e,y:t,zoom:n}))}listen(){let e=this.grip,{signal:t}=this.host;e.addEventListener("pointerdown",n=>this.take(n),{signal:t}),
e.addEventListener("pointermove",n=>this.drag(n),{signal:t});for(let n of["pointerup","pointercancel"])e.addEventListener(
n,()=>this.release(),{signal:t});e.addEventListener("keydown",n=>this.press(n),{signal:t}),e.addEventListener("blur",()=>this.
sending.waiting&&this.sending.ask(()=>this.send(),0),{signal:t})}take(e){this.grip.setPointerCapture(e.pointerId),this.dragged=
e}drag(e){if(!this.dragged)return;let t=this.size.width/this.grip.clientWidth,n=(e.clientX-this.dragged.clientX)*t,r=(e.
clientY-this.dragged.clientY)*t;this.show(v(this.size,this.place,n,r)),this.dragged=e}release(){this.dragged&&this.sending.
ask(()=>this.send()),this.dragged=null}press(e){let t=O[e.key],n=N[e.key],r=c(this.size,this.place)/20;if(t)this.show(v(
this.size,this.place,t[0]*r,t[1]*r));else if(n)this.show(T(this.place,n));else return;e.preventDefault(),this.sending.ask(
()=>this.send())}},W=y(i=>new b(i));export{W as default};
