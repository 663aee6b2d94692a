// Made from frontend/ by `npm run build`.
function N(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(e):o.setAttribute(e,n===
!0?"":String(n))}function c(o,t="",...e){let n=document.createElement(o);return typeof t!="string"?N(n,t):t&&(n.className=
t),n.append(...e.filter(r=>r!=="")),n}function k(o,t="value"){if(o==null)throw new Error(`the ${t} is missing`);return o}function C(o){return k(o.getContext("\
2d"),"canvas's pen")}var f=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new M(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},M=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var E=class extends f{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function R(o){return F(o,t=>t)}function F(o,t){let e=new WeakMap;return r=>{let a=r.parentElement,i=e.get(a)??n(r),s=i.calls+=1,l=()=>{e.get(a)===i&&e.
delete(a),i.host.end()};i.host.renew(r);try{i.component.update(t(r.data))}catch(m){throw l(),m}return()=>{i.calls===s&&l()}};
function n(r){let a=new E(r);try{let i={host:a,component:o(a),calls:0};return e.set(r.parentElement,i),i}catch(i){throw a.
end(),i}}}var g=3,O=3,V=64,I=420,v=class{constructor(t,e){this.lifetime=t;this.parent=e;e.append(this.#t)}#t=c("canvas",{role:"img"});#n=null;#o=null;#i="";#e=0;#r=[];show(t,e,n,r){
if(this.#e=e,this.#r=n,this.#t.setAttribute("aria-label",r),this.#i===t.src){this.draw();return}this.#i=t.src;let a=new Image;
a.onload=()=>{t.src.startsWith("blob:")&&URL.revokeObjectURL(t.src),!(this.#i!==t.src||this.lifetime.ended)&&(this.#n=a,
this.#o=t,this.draw())},a.src=t.src}draw(){if(!this.#n||!this.#o)return;let{columns:t,height:e,width:n,gap:r,count:a}=this.#o,
i=this.#t,s=this.parent.clientWidth||300,l=this.#r.length?O:0,m=Math.floor(Math.sqrt(s*I/(a*n*e)))||1,y=Math.max(1,Math.
min(Math.floor(V/n),m)),h=n*y,w=e*y,b=w+g+l,x=Math.max(1,Math.floor((s+g)/(h+g))),S=Math.ceil(Math.max(1,this.#e)/x),p=window.
devicePixelRatio||1;i.style.width=`${s}px`,i.style.height=`${S*b}px`,i.width=s*p,i.height=S*b*p;let u=C(i);u.scale(p,p),
u.imageSmoothingEnabled=!1;for(let d=0;d<this.#e;d++){let L=d%x*(h+g),D=Math.floor(d/x)*b,A=d%t*(n+r),H=Math.floor(d/t)*
(e+r);u.drawImage(this.#n,A,H,n,e,L,D,h,w),l&&(u.fillStyle=this.#r[d]??"",u.fillRect(L,D+w,h,l))}i.dataset.tiles=String(
this.#e)}};var T=class{constructor(t){this.host=t;t.append(this.root),t.onResize(this.root,()=>{for(let e of this.tiles)e.draw()})}root=c(
"div","branches");tiles=[];drawn="";update(t){let e=JSON.stringify(t);e!==this.drawn&&(this.drawn=e,this.root.replaceChildren(),
this.tiles=t.map(n=>this.column(n)))}column({label:t,colour:e,words:n,shape:r,alt:a,sprite:i}){let s=c("span","chip",t);
s.style.background=e;let l=c("section","",s,c("b","shape",r),c("p","words",n));this.root.append(l);let m=new v(this.host,
l);return m.show(i,i.count,[],a),m}},J=R(o=>new T(o));export{J as default};
