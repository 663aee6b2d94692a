// Made from frontend/ by `npm run build`.
function G(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(e):o.setAttribute(e,n===
!0?"":String(n))}function c(o,t="",...e){let n=document.createElement(o);return typeof t!="string"?G(n,t):t&&(n.className=
t),n.append(...e.filter(i=>i!=="")),n}function P(o,t="value"){if(o==null)throw new Error(`the ${t} is missing`);return o}function H(o){return P(o.getContext("\
2d"),"canvas's pen")}var A='[data-testid="stMain"]',W='[data-testid="stMainBlockContainer"]',y=()=>document.querySelector(W),F=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function $(){let o=document.querySelector(A),t=y();return o&&
t&&F()?o.clientHeight-t.offsetHeight:0}function k(o){let t=document.querySelector(A),e=y();return!t||!e||!F()?null:t.getBoundingClientRect().
top+t.clientHeight-parseFloat(getComputedStyle(e).paddingBottom)-o.getBoundingClientRect().top-t.scrollTop}function N(o,t){
let e=o.atFrame(t),n=()=>$()!==0&&e(),i=y();i&&o.onResize(i,n),window.addEventListener("resize",n,{signal:o.signal})}var g=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new E(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},E=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var S=class extends g{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function O(o){return j(o,
t=>t)}function j(o,t){let e=new WeakMap;return i=>{let a=i.parentElement,r=e.get(a)??n(i),s=r.calls+=1,l=()=>{e.get(a)===r&&e.
delete(a),r.host.end()};r.host.renew(i);try{r.component.update(t(i.data))}catch(u){throw l(),u}return()=>{r.calls===s&&l()}};
function n(i){let a=new S(i);try{let r={host:a,component:o(a),calls:0};return e.set(i.parentElement,r),r}catch(r){throw a.
end(),r}}}var m=3,B=3,V=64,U=5,J=420;function K(o,t,e,n){let i=window.devicePixelRatio||1,a=s=>{let l=Math.floor((e+m)/(o.width*s+
m));return l>0&&Math.ceil(t/l)*(o.height*s+m)<=n},r=Math.floor(i*Math.min(e/o.width,n/o.height));for(;r>1&&!a(r/i);)r-=1;
return Math.max(1,r)/i}var b=class{constructor(t,e,n=()=>null){this.lifetime=t;this.parent=e;this.room=n;e.append(this.#t)}#t=c(
"canvas",{role:"img"});#e=null;#o=null;#i="";#n=0;#r=[];#a=null;get node(){return this.#t}fitInto(t){this.#a=t,this.draw()}show(t,e,n,i){
if(this.#n=e,this.#r=n,this.#t.setAttribute("aria-label",i),this.#i===t.src){this.draw();return}this.#i=t.src;let a=new Image;
a.onload=()=>{t.src.startsWith("blob:")&&URL.revokeObjectURL(t.src),!(this.#i!==t.src||this.lifetime.ended)&&(this.#e=a,
this.#o=t,this.draw())},a.src=t.src}draw(){if(!this.#e||!this.#o)return;let{columns:t,height:e,width:n,gap:i,count:a}=this.#o,
r=this.#t,s=this.parent.clientWidth||300,l=this.#r.length?B:0,u=Math.floor(Math.sqrt(s*J/(a*n*e)))||1,L=this.room(),v=this.#a?
Q(this.#a,s,n,e):L===null?Math.max(1,Math.min(Math.floor(V/n),u)):K({width:n,height:e},this.#n,s,L),f=n*v,w=e*v,M=w+m+l,
x=I(s,f),C=Math.ceil(Math.max(1,this.#n)/x),h=window.devicePixelRatio||1;r.style.width=`${s}px`,r.style.height=`${C*M}px`,
r.width=s*h,r.height=C*M*h;let p=H(r);p.scale(h,h),p.imageSmoothingEnabled=v*h<1;for(let d=0;d<this.#n;d++){let R=d%x*(f+
m),D=Math.floor(d/x)*M,q=d%t*(n+i),z=Math.floor(d/t)*(e+i);p.drawImage(this.#e,q,z,n,e,R,D,f,w),l&&(p.fillStyle=this.#r[d]??
"",p.fillRect(R,D+w,f,l))}r.dataset.tiles=String(this.#n)}},I=(o,t)=>Math.max(1,Math.floor((o+m)/(t+m)));function Q({tallest:o,
count:t},e,n,i){let a=s=>Math.ceil(t/I(e,n*s))*(i*s+m+B)<=o,r=V/n;for(;r*n>U&&!a(r);)r*=.97;return r}var T=class{constructor(t){this.host=t;t.append(this.root);let e=()=>{for(let n of this.tiles)n.draw()};t.onResize(this.
root,e),N(t,e)}root=c("div","branches");tiles=[];drawn="";room(){let{tiles:t,root:e}=this,n=k(e),[i,,a]=t.map(({node:u})=>u.
getBoundingClientRect().top);if(n===null||i===void 0||a===void 0)return null;let r=e.getBoundingClientRect().top,s=a>i+1?
Math.ceil(t.length/2):1,l=parseFloat(getComputedStyle(e).rowGap)||0;return(n-l*(s-1))/s-(i-r)}update(t){let e=JSON.stringify(
t);e!==this.drawn&&(this.drawn=e,this.root.replaceChildren(),this.tiles=t.map(n=>this.column(n)))}column({label:t,colour:e,
words:n,shape:i,alt:a,sprite:r}){let s=c("span","chip",t);s.style.background=e;let l=c("section","",s,c("b","shape",i),c(
"p","words",n));this.root.append(l);let u=new b(this.host,l,()=>this.room());return u.show(r,r.count,[],a),u}},st=O(o=>new T(
o));export{st as default};
