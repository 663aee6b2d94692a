// Made from frontend/ by `npm run build`.
function F(n,e){for(let[t,i]of Object.entries(e))i===!1||i===null||i===void 0?n.removeAttribute(t):n.setAttribute(t,i===
!0?"":String(i))}function d(n,e="",...t){let i=document.createElement(n);return typeof e!="string"?F(i,e):e&&(i.className=
e),i.append(...t.filter(r=>r!=="")),i}function p(n,e,t){return Math.min(Math.max(n,e),t)}var b=class n{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${n.#i+=1}`}}static ofPage(e){let t=window,
i=t.inceptionEchoes??={};return i[e]??=new n}};var v=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let i=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",i)},r=setTimeout(()=>{i(),t()},e);return this.signal.addEventListener("abort",i),i}delayed(e){
return new x(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let i=new ResizeObserver(t);i.observe(e),this.onEnd(()=>i.disconnect())}},x=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var S=class extends v{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),i=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",i,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function k(n){return Y(n,e=>e[0])}function Y(n,e){let t=new WeakMap;return r=>{let o=r.parentElement,s=t.get(o)??i(r),l=s.
calls+=1,c=()=>{t.get(o)===s&&t.delete(o),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(h){throw c(),
h}return()=>{s.calls===l&&c()}};function i(r){let o=new S(r);try{let s={host:o,component:n(o),calls:0};return t.set(r.parentElement,
s),s}catch(s){throw o.end(),s}}}function q(){return matchMedia("(pointer: coarse)").matches}function C(n,e){return q()?e:n}function A(n,e,t,i=()=>{}){let{signal:r}=n,o=null,s=!1,l=a=>{e.setPointerCapture(a.pointerId),s=!0,t(a)},c=a=>{!a.isPrimary||
a.button!==0||(o=a,s=!1,a.pointerType!=="touch"&&l(a))},h=a=>{a.pointerId===o?.pointerId&&(s?t(a):$(o,a)&&l(a))},f=a=>{a.
pointerId===o?.pointerId&&(!s&&G(o,a)<=8&&l(a),m(a))},m=a=>{a.pointerId===o?.pointerId&&(o=null,s&&i(),s=!1)},u=(a,y)=>{
e.addEventListener(a,y,{signal:r})};u("pointerdown",c),u("pointermove",h),u("pointerup",f),u("pointercancel",m)}var G=(n,e)=>Math.
hypot(e.clientX-n.clientX,e.clientY-n.clientY);function $(n,e){let t=Math.abs(e.clientX-n.clientX);return t>8&&t>Math.abs(
e.clientY-n.clientY)}var N=16;function O(n,e){let t=d("span","cover");return A(n,t,o=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=B(e,
o.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),d("span","track",e,t)}function B(n,e){let t=n.getBoundingClientRect(),
i=Math.max(1,t.width-N),[r,o,s]=[Number(n.min),Number(n.max),Number(n.step)||1],l=p((e-t.left-N/2)/i,0,1)*(o-r);return r+
Math.round(l/s)*s}var w=8,H=100;function g({width:n,height:e},[,,t]){return Math.min(n,e)/t}function R(n,e){let t=g(n,e),[i,r]=e;return{left:(n.
width-t)*i*100/n.width,top:(n.height-t)*r*100/n.height,width:t*100/n.width,height:t*100/n.height}}function M(n,e,t,i){let r=g(
n,e),[o,s,l]=e,c=(h,f,m)=>m>0?p(h+f/m,0,1):h;return[c(o,t,n.width-r),c(s,i,n.height-r),l]}function V(n,e,t,i,r){let o=g(
n,e),s=(n.width-o)*e[0],l=(n.height-o)*e[1],c=t.right?{from:s,room:n.width-s}:{from:s+o,room:s+o},h=t.bottom?{from:l,room:n.
height-l}:{from:l+o,room:l+o},f=Math.min(n.width,n.height),m=Math.max((t.right?1:-1)*(i-c.from),(t.bottom?1:-1)*(r-h.from)),
u=p(m,f/w,Math.min(c.room,h.room)),a=(y,D,X)=>D>0?p(y/D,0,1):X;return[a(t.right?s:s+o-u,n.width-u,e[0]),a(t.bottom?l:l+o-
u,n.height-u,e[1]),f/u]}function P([n,e,t],i){return[n,e,p(t*i,1,w)]}function I(n){return n.map(e=>Math.round(e*H)/H)}var J=150,E=100,T=1.1,j={"+":T,"=":T,"-":1/T},Z={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},z={nw:{
right:!1,bottom:!1},ne:{right:!0,bottom:!1},sw:{right:!1,bottom:!0},se:{right:!0,bottom:!0}},L=class{constructor(e){this.
host=e;this.sending=e.sending(J);let t=d("div","shade",this.square);for(let s of Object.keys(z))this.grip.append(d("div",
{class:`corner ${s}`,"data-corner":s}));let i=d("label","size","Size",O(e,this.range)),r=C("Drag it, or use the arrow ke\
ys; a corner, the slider, or + and − change its size.","Drag it; a corner, two fingers or the slider change its size."),
o=d("div","crop",this.image,t,this.grip);e.append(o,i,d("p","hint",`The network sees the square. ${r}`)),this.listen()}image=d(
"img",{draggable:"false"});square=d("div","square");grip=d("div",{class:"grip",role:"application",tabindex:0});range=d("\
input",{type:"range",class:"range","aria-label":"Size of the square",min:E/w,max:E,step:.5});echo=new b;sending;size={width:1,
height:1};place=[.5,.5,1];fingers=new Map;corner;reach=[0,0];update({src:e,alt:t,width:i,height:r,told:o}){this.size={width:i,
height:r};let s=this.echo.hear(o);!this.fingers.size&&s!=="behind"&&!this.sending.waiting&&(this.place=this.echo.value),
this.image.src!==e&&(this.image.src=e),this.image.alt=t,this.grip.setAttribute("aria-label",`Square that the network see\
s of ${t}`),this.draw()}draw(){for(let[t,i]of Object.entries(R(this.size,this.place)))for(let r of[this.square,this.grip])
r.style.setProperty(t,`${i}%`);let e=E/this.place[2];this.range.value=String(e),this.range.setAttribute("aria-valuetext",
`${Math.round(e)} % of the largest square`)}show(e){this.place=e,this.echo.choose(I(e)),this.draw()}send(){let[e,t,i]=this.
echo.value;this.host.setState("place",this.echo.message({x:e,y:t,zoom:i}))}listen(){let{grip:e,range:t}=this,{signal:i}=this.
host;e.addEventListener("pointerdown",r=>this.take(r),{signal:i}),e.addEventListener("pointermove",r=>this.drag(r),{signal:i});
for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>this.release(o),{signal:i});e.addEventListener("keydow\
n",r=>this.press(r),{signal:i}),t.addEventListener("input",()=>this.show([...this.middle,E/t.valueAsNumber]),{signal:i}),
t.addEventListener("change",()=>this.sending.ask(()=>this.send()),{signal:i});for(let r of[e,t])r.addEventListener("blur",
()=>this.sending.waiting&&this.sending.ask(()=>this.send(),0),{signal:i})}get middle(){return[this.place[0],this.place[1]]}take(e){
if(this.grip.setPointerCapture(e.pointerId),!this.fingers.size&&e.target instanceof HTMLElement){this.corner=z[e.target.
dataset.corner??""];let t=this.grip.getBoundingClientRect();this.reach=[(this.corner?.right?t.right:t.left)-e.clientX,(this.
corner?.bottom?t.bottom:t.top)-e.clientY]}this.fingers.set(e.pointerId,e)}drag(e){let t=this.fingers.get(e.pointerId);if(!t)
return;let i=this.spread;this.fingers.set(e.pointerId,e);let r=this.image.getBoundingClientRect(),o=this.size.width/r.width;
if(this.fingers.size===2)this.show(P(this.place,i/Math.max(1,this.spread)));else if(this.corner){let[s=0,l=0]=this.reach,
c=(e.clientX+s-r.left)*o,h=(e.clientY+l-r.top)*o;this.show(V(this.size,this.place,this.corner,c,h))}else{let s=(e.clientX-
t.clientX)*o,l=(e.clientY-t.clientY)*o;this.show(M(this.size,this.place,s,l))}}get spread(){let[e,t]=[...this.fingers.values()];
return e&&t?Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY):1}release({pointerId:e}){this.fingers.delete(e)&&this.sending.
ask(()=>this.send(),0),this.fingers.size||(this.corner=void 0)}press(e){let t=Z[e.key],i=j[e.key],r=g(this.size,this.place)/
20;if(t)this.show(M(this.size,this.place,t[0]*r,t[1]*r));else if(i)this.show(P(this.place,i));else return;e.preventDefault(),
this.sending.ask(()=>this.send())}},me=k(n=>new L(n));export{me as default};
