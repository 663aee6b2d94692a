// Made from frontend/ by `npm run build`.
function N(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function d(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?N(n,t):t&&(n.className=
t),n.append(...e.filter(r=>r!=="")),n}function k(i,t="value"){if(i==null)throw new Error(`the ${t} is missing`);return i}function C(i){return k(i.getContext("\
2d"),"canvas's pen")}var f=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new M(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},M=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var E=class extends f{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=r=>{r.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function R(i){return F(i,
t=>t)}function F(i,t){let e=new WeakMap;return r=>{let a=r.parentElement,o=e.get(a)??n(r),s=o.calls+=1,l=()=>{e.get(a)===o&&e.
delete(a),o.host.end()};o.host.renew(r);try{o.component.update(t(r.data))}catch(m){throw l(),m}return()=>{o.calls===s&&l()}};
function n(r){let a=new E(r);try{let o={host:a,component:i(a),calls:0};return e.set(r.parentElement,o),o}catch(o){throw a.
end(),o}}}var g=3,O=3,V=64,I=420,v=class{constructor(t,e){this.lifetime=t;this.parent=e;e.append(this.#t)}#t=d("canvas",{role:"img"});#e=null;#i=null;#o="";#n=0;#r=[];show(t,e,n,r){
if(this.#n=e,this.#r=n,this.#t.setAttribute("aria-label",r),this.#o===t.src){this.draw();return}this.#o=t.src;let a=new Image;
a.onload=()=>{t.src.startsWith("blob:")&&URL.revokeObjectURL(t.src),!(this.#o!==t.src||this.lifetime.ended)&&(this.#e=a,
this.#i=t,this.draw())},a.src=t.src}draw(){if(!this.#e||!this.#i)return;let{columns:t,height:e,width:n,gap:r,count:a}=this.#i,
o=this.#t,s=this.parent.clientWidth||300,l=this.#r.length?O:0,m=Math.floor(Math.sqrt(s*I/(a*n*e)))||1,T=Math.max(1,Math.
min(Math.floor(V/n),m)),h=n*T,w=e*T,b=w+g+l,x=Math.max(1,Math.floor((s+g)/(h+g))),S=Math.ceil(Math.max(1,this.#n)/x),p=window.
devicePixelRatio||1;o.style.width=`${s}px`,o.style.height=`${S*b}px`,o.width=s*p,o.height=S*b*p;let u=C(o);u.scale(p,p),
u.imageSmoothingEnabled=!1;for(let c=0;c<this.#n;c++){let L=c%x*(h+g),D=Math.floor(c/x)*b,A=c%t*(n+r),H=Math.floor(c/t)*
(e+r);u.drawImage(this.#e,A,H,n,e,L,D,h,w),l&&(u.fillStyle=this.#r[c]??"",u.fillRect(L,D+w,h,l))}o.dataset.tiles=String(
this.#n)}};var y=class{constructor(t){this.host=t;t.append(this.root),t.onResize(this.root,()=>{for(let e of this.tiles)e.draw()})}root=d(
"div","branches");tiles=[];drawn="";update(t){let e=JSON.stringify(t);e!==this.drawn&&(this.drawn=e,this.root.replaceChildren(),
this.tiles=t.map(n=>this.column(n)))}column({label:t,colour:e,words:n,shape:r,alt:a,sprite:o}){let s=d("span","chip",t);
s.style.background=e;let l=d("section","",s,d("b","shape",r),d("p","words",n));this.root.append(l);let m=new v(this.host,
l);return m.show(o,o.count,[],a),m}},J=R(i=>new y(i));export{J as default};
