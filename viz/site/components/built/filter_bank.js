// Made from frontend/ by `npm run build`.
function A(n,e){for(let[t,i]of Object.entries(e))i===!1||i===null||i===void 0?n.removeAttribute(t):n.setAttribute(t,i===
!0?"":String(i))}function u(n,e="",...t){let i=document.createElement(n);return typeof e!="string"?A(i,e):e&&(i.className=
e),i.append(...t.filter(r=>r!=="")),i}function k(n,e){n.textContent!==e&&(n.textContent=e)}function y(n,e,t){return Math.min(Math.max(n,e),t)}function g(n,e="value"){if(n==null)throw new Error(`the ${e} is missi\
ng`);return n}function V(n){return g(n.getContext("2d"),"canvas's pen")}var x=class n{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${n.#i+=1}`}}static ofPage(e){let t=window,
i=t.inceptionEchoes??={};return i[e]??=new n}};var F='[data-testid="stMain"]',ee='[data-testid="stMainBlockContainer"]',H=()=>document.querySelector(ee),B=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function te(){let n=document.querySelector(F),e=H();return n&&
e&&B()?n.clientHeight-e.offsetHeight:0}function U(n){let e=document.querySelector(F),t=H();return!e||!t||!B()?null:e.getBoundingClientRect().
top+e.clientHeight-parseFloat(getComputedStyle(t).paddingBottom)-n.getBoundingClientRect().top-e.scrollTop}function $(n,e){
let t=n.atFrame(e),i=()=>te()!==0&&t(),r=H();r&&n.onResize(r,i),window.addEventListener("resize",i,{signal:n.signal})}var L=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let i=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",i)},r=setTimeout(()=>{i(),t()},e);return this.signal.addEventListener("abort",i),i}delayed(e){
return new C(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let i=new ResizeObserver(t);i.observe(e),this.onEnd(()=>i.disconnect())}},C=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var R=class extends L{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),i=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",i,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function G(n){return ne(n,
e=>e)}function ne(n,e){let t=new WeakMap;return r=>{let o=r.parentElement,s=t.get(o)??i(r),a=s.calls+=1,c=()=>{t.get(o)===s&&t.
delete(o),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(h){throw c(),h}return()=>{s.calls===a&&c()}};
function i(r){let o=new R(r);try{let s={host:o,component:n(o),calls:0};return t.set(r.parentElement,s),s}catch(s){throw o.
end(),s}}}var ie=5e3,q=n=>n;var re=n=>n<.5?4*n**3:1-(2-2*n)**3/2;function se(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var S=class{#e=null;#t=0;constructor(e){
e.onEnd(()=>this.stop())}get moving(){return this.#e!==null}get time(){return this.#t}go({ms:e,draw:t,ease:i=re,from:r=0,
done:o}){this.stop();let s=Math.min(e,ie),a=null,c=()=>{this.#e=null,this.#t=1,t(1),o?.()},h=d=>{if(a??=d-r*s,this.#t=y(
(d-a)/s,0,1),this.#t>=1){c();return}this.#e=requestAnimationFrame(h),t(i(this.#t))};this.#t=r,se()||s<=0?c():this.#e=requestAnimationFrame(
h)}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),this.#e=null}};function P(n){let t=new DataView(n.buffer,n.byteOffset,n.byteLength).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(
n.subarray(4,4+t)));return[i,i.blobs.map(([r,o])=>new Uint8Array(n.slice(4+t+r,4+t+o)))]}function W(n){return URL.createObjectURL(
new Blob([n],{type:"image/png"}))}function J(n,e,t,i=()=>{}){let{signal:r}=n,o=null,s=!1,a=l=>{e.setPointerCapture(l.pointerId),s=!0,t(l)},c=l=>{!l.isPrimary||
l.button!==0||(o=l,s=!1,l.pointerType!=="touch"&&a(l))},h=l=>{l.pointerId===o?.pointerId&&(s?t(l):ae(o,l)&&a(l))},d=l=>{
l.pointerId===o?.pointerId&&(!s&&oe(o,l)<=8&&a(l),p(l))},p=l=>{l.pointerId===o?.pointerId&&(o=null,s&&i(),s=!1)},m=(l,f)=>{
e.addEventListener(l,f,{signal:r})};m("pointerdown",c),m("pointermove",h),m("pointerup",d),m("pointercancel",p)}var oe=(n,e)=>Math.
hypot(e.clientX-n.clientX,e.clientY-n.clientY);function ae(n,e){let t=Math.abs(e.clientX-n.clientX);return t>8&&t>Math.abs(
e.clientY-n.clientY)}var z=16;function X(n,e){let t=u("span","cover");return J(n,t,o=>{if(e.disabled)return;let s=e.value;e.valueAsNumber=le(
e,o.clientX),e.value!==s&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),u("span","track",e,t)}function le(n,e){let t=n.getBoundingClientRect(),
i=Math.max(1,t.width-z),[r,o,s]=[Number(n.min),Number(n.max),Number(n.step)||1],a=y((e-t.left-z/2)/i,0,1)*(o-r);return r+
Math.round(a/s)*s}var b=3,j=3,Y=64,ue=5,ce=420;function he(n,e,t,i){let r=window.devicePixelRatio||1,o=a=>{let c=Math.floor((t+b)/(n.width*
a+b));return c>0&&Math.ceil(e/c)*(n.height*a+b)<=i},s=Math.floor(r*Math.min(t/n.width,i/n.height));for(;s>1&&!o(s/r);)s-=
1;return Math.max(1,s)/r}var M=class{constructor(e,t,i=()=>null){this.lifetime=e;this.parent=t;this.room=i;t.append(this.#e)}#e=u(
"canvas",{role:"img"});#t=null;#n=null;#i="";#r=0;#s=[];#o=null;get node(){return this.#e}fitInto(e){this.#o=e,this.draw()}show(e,t,i,r){
if(this.#r=t,this.#s=i,this.#e.setAttribute("aria-label",r),this.#i===e.src){this.draw();return}this.#i=e.src;let o=new Image;
o.onload=()=>{e.src.startsWith("blob:")&&URL.revokeObjectURL(e.src),!(this.#i!==e.src||this.lifetime.ended)&&(this.#t=o,
this.#n=e,this.draw())},o.src=e.src}draw(){if(!this.#t||!this.#n)return;let{columns:e,height:t,width:i,gap:r,count:o}=this.#n,
s=this.#e,a=this.parent.clientWidth||300,c=this.#s.length?j:0,h=Math.floor(Math.sqrt(a*ce/(o*i*t)))||1,d=this.room(),p=this.#o?
de(this.#o,a,i,t):d===null?Math.max(1,Math.min(Math.floor(Y/i),h)):he({width:i,height:t},this.#r,a,d),m=i*p,l=t*p,f=l+b+
c,T=_(a,m),D=Math.ceil(Math.max(1,this.#r)/T),w=window.devicePixelRatio||1;s.style.width=`${a}px`,s.style.height=`${D*f}\
px`,s.width=a*w,s.height=D*f*w;let E=V(s);E.scale(w,w),E.imageSmoothingEnabled=p*w<1;for(let v=0;v<this.#r;v++){let I=v%
T*(m+b),O=Math.floor(v/T)*f,Q=v%e*(i+r),Z=Math.floor(v/e)*(t+r);E.drawImage(this.#t,Q,Z,i,t,I,O,m,l),c&&(E.fillStyle=this.#s[v]??
"",E.fillRect(I,O+l,m,c))}s.dataset.tiles=String(this.#r)}},_=(n,e)=>Math.max(1,Math.floor((n+b)/(e+b)));function de({tallest:n,
count:e},t,i,r){let o=a=>Math.ceil(e/_(t,i*a))*(r*a+b+j)<=n,s=Y/i;for(;s*i>ue&&!o(s);)s*=.97;return s}var me=150,pe=60,fe=380,ge=110,be=8,N=class{constructor(e){this.host=e;this.sending=e.sending(me),this.stacking=new S(e);
let t=u("div","tensor",this.beforeTitle),i=u("div","tensor",this.afterTitle);this.before=new M(e,t),this.after=new M(e,i);
let r=u("div","control",this.label,this.typed,X(e,this.range),this.scale,u("div","says",this.play,this.verdict),this.legend);
this.tensors.append(t,i);let o=u("div","bank",r,this.tensors);e.append(o),this.listen(),e.onResize(o,()=>this.fit()),$(e,
()=>this.fit()),this.play.addEventListener("click",()=>this.stack(),{signal:e.signal})}echo=x.ofPage("filters");sending;label=u(
"label",{for:"filters"});typed=u("input",{class:"typed",type:"number",id:"filters"});range=u("input",{class:"range",type:"\
range"});scale=u("div","scale");verdict=u("p",{class:"verdict","aria-live":"polite"});legend=u("div","legend");beforeTitle=u(
"div","title");afterTitle=u("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;play=u(
"button",{type:"button",class:"button play"});stacking;tensors=u("div","tensors");fit(){if(!this.maps)return;let e=U(this.
tensors),i={tallest:e===null?fe:Math.max(ge,e-this.beforeTitle.offsetHeight-be),count:Math.max(this.maps.most,this.maps.
before.sprite.count)};for(let r of[this.before,this.after])r.fitInto(i)}stack(){let e=this.echo.value;if(this.stacking.moving){
this.stacking.stop(),this.refresh();return}let t=i=>this.refresh(Math.max(1,Math.round(i*e)));this.stacking.go({ms:pe*e,
ease:q,draw:t,done:()=>this.refresh()}),this.refresh(1)}update(e){if(e===this.bytes)return;this.bytes=e;let[{told:t},[i]]=P(
e),[r,o]=P(g(i,"block of maps"));this.echo.hear(t),this.echo.value!==this.shown&&this.sending.cancel(),this.maps=r,this.
sprites={before:K(r.before.sprite,o),after:K(r.after.sprite,o)},this.colours=r.sections.flatMap(s=>Array(s.stop-s.start).
fill(s.colour));for(let s of[this.typed,this.range])A(s,{min:1,max:r.most,step:1});this.label.textContent=r.sliderLabel,
this.range.setAttribute("aria-label",r.sliderLabel),this.scale.replaceChildren(...r.marks.map(([s,a])=>{let c=u("span","",
a);return c.style.left=`${100*(s-1)/(r.most-1)}%`,c})),this.stacking.stop(),this.refresh(),this.fit()}listen(){let{signal:e}=this.
host,t=r=>{this.stacking.stop(),this.echo.choose(r),this.refresh()};this.range.addEventListener("input",()=>t(this.range.
valueAsNumber),{signal:e}),this.range.addEventListener("change",()=>this.release(),{signal:e}),this.typed.addEventListener(
"input",()=>this.typing=!0,{signal:e}),this.typed.addEventListener("blur",()=>this.typing=!1,{signal:e});let i=()=>{this.
typing=!1;let r=Math.round(this.typed.valueAsNumber);t(Number.isFinite(r)?y(r,1,g(this.maps).most):this.echo.value),this.
release(0)};this.typed.addEventListener("change",i,{signal:e})}release(e){let t=()=>this.host.setState("filters",this.echo.
message({filters:this.echo.value}));this.sending.ask(t,e)}refresh(e=this.echo.value){let{before:t,after:i,verdicts:r,sections:o}=g(
this.maps),s=g(this.sprites),a=h=>h.replaceAll("{n}",String(e));this.shown=this.echo.value,k(this.play,this.stacking.moving?
"⏸ Show all":"▶ Stack up"),this.range.value=String(e),this.typing||(this.typed.value=String(e)),this.beforeTitle.textContent=
t.title,this.afterTitle.textContent=a(i.title);let c=r.find(({low:h,high:d})=>e>=h&&e<=d);k(this.verdict,a(g(c,"verdict").
text)),this.legend.replaceChildren(...o.filter(({start:h})=>h<e).map(({start:h,stop:d,label:p,colour:m})=>{let l=Math.min(
d,e)-1,f=u("span","swatch");return f.style.background=m,u("div","entry",f,`${p}: ${h===l?h:`${h}–${l}`}`)})),this.before.
show(s.before,s.before.count,[],t.words),this.after.show(s.after,e,this.colours,a(i.words))}};function K(n,e){return{...n,
src:W(g(e[n.blob],"sprite's picture"))}}var $e=G(n=>new N(n));export{$e as default};
