// Made from frontend/ by `npm run build`.
function S(n,e){for(let[t,i]of Object.entries(e))i===!1||i===null||i===void 0?n.removeAttribute(t):n.setAttribute(t,i===
!0?"":String(i))}function u(n,e="",...t){let i=document.createElement(n);return typeof e!="string"?S(i,e):e&&(i.className=
e),i.append(...t.filter(s=>s!=="")),i}function x(n,e,t){return Math.min(Math.max(n,e),t)}function f(n,e="value"){if(n==null)throw new Error(`the ${e} is missi\
ng`);return n}function D(n){return f(n.getContext("2d"),"canvas's pen")}var M=class n{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${n.#i+=1}`}}static ofPage(e){let t=window,
i=t.inceptionEchoes??={};return i[e]??=new n}};var T=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let i=()=>{clearTimeout(s),this.
signal.removeEventListener("abort",i)},s=setTimeout(()=>{i(),t()},e);return this.signal.addEventListener("abort",i),i}delayed(e){
return new A(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let i=new ResizeObserver(t);i.observe(e),this.onEnd(()=>i.disconnect())}},A=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var H=class extends T{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),i=s=>{s.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",i,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function V(n){return J(n,
e=>e)}function J(n,e){let t=new WeakMap;return s=>{let o=s.parentElement,r=t.get(o)??i(s),l=r.calls+=1,c=()=>{t.get(o)===r&&t.
delete(o),r.host.end()};r.host.renew(s);try{r.component.update(e(s.data))}catch(d){throw c(),d}return()=>{r.calls===l&&c()}};
function i(s){let o=new H(s);try{let r={host:o,component:n(o),calls:0};return t.set(s.parentElement,r),r}catch(r){throw o.
end(),r}}}function P(n){let t=new DataView(n.buffer,n.byteOffset,n.byteLength).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(
n.subarray(4,4+t)));return[i,i.blobs.map(([s,o])=>new Uint8Array(n.slice(4+t+s,4+t+o)))]}function I(n){return URL.createObjectURL(
new Blob([n],{type:"image/png"}))}function O(n,e,t,i=()=>{}){let{signal:s}=n,o=null,r=!1,l=a=>{e.setPointerCapture(a.pointerId),r=!0,t(a)},c=a=>{!a.isPrimary||
a.button!==0||(o=a,r=!1,a.pointerType!=="touch"&&l(a))},d=a=>{a.pointerId===o?.pointerId&&(r?t(a):j(o,a)&&l(a))},p=a=>{a.
pointerId===o?.pointerId&&(!r&&X(o,a)<=8&&l(a),v(a))},v=a=>{a.pointerId===o?.pointerId&&(o=null,r&&i(),r=!1)},h=(a,m)=>{
e.addEventListener(a,m,{signal:s})};h("pointerdown",c),h("pointermove",d),h("pointerup",p),h("pointercancel",v)}var X=(n,e)=>Math.
hypot(e.clientX-n.clientX,e.clientY-n.clientY);function j(n,e){let t=Math.abs(e.clientX-n.clientX);return t>8&&t>Math.abs(
e.clientY-n.clientY)}var U=16;function F(n,e){let t=u("span","cover");return O(n,t,o=>{if(e.disabled)return;let r=e.value;e.valueAsNumber=W(e,
o.clientX),e.value!==r&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),u("span","track",e,t)}function W(n,e){let t=n.getBoundingClientRect(),
i=Math.max(1,t.width-U),[s,o,r]=[Number(n.min),Number(n.max),Number(n.step)||1],l=x((e-t.left-U/2)/i,0,1)*(o-s);return s+
Math.round(l/r)*r}var g=3,Y=3,z=64,q=420;function K(n,e,t,i){let s=window.devicePixelRatio||1,o=l=>{let c=Math.floor((t+g)/(n.width*l+g));
return c>0&&Math.ceil(e/c)*(n.height*l+g)<=i},r=Math.floor(s*Math.min(t/n.width,i/n.height));for(;r>1&&!o(r/s);)r-=1;return Math.
max(1,r)/s}var w=class{constructor(e,t,i=()=>null){this.lifetime=e;this.parent=t;this.room=i;t.append(this.#e)}#e=u("can\
vas",{role:"img"});#t=null;#n=null;#i="";#r=0;#s=[];get node(){return this.#e}show(e,t,i,s){if(this.#r=t,this.#s=i,this.#e.
setAttribute("aria-label",s),this.#i===e.src){this.draw();return}this.#i=e.src;let o=new Image;o.onload=()=>{e.src.startsWith(
"blob:")&&URL.revokeObjectURL(e.src),!(this.#i!==e.src||this.lifetime.ended)&&(this.#t=o,this.#n=e,this.draw())},o.src=e.
src}draw(){if(!this.#t||!this.#n)return;let{columns:e,height:t,width:i,gap:s,count:o}=this.#n,r=this.#e,l=this.parent.clientWidth||
300,c=this.#s.length?Y:0,d=Math.floor(Math.sqrt(l*q/(o*i*t)))||1,p=this.room(),v=p===null?Math.max(1,Math.min(Math.floor(
z/i),d)):K({width:i,height:t},this.#r,l,p),h=i*v,a=t*v,m=a+g+c,L=Math.max(1,Math.floor((l+g)/(h+g))),C=Math.ceil(Math.max(
1,this.#r)/L),E=window.devicePixelRatio||1;r.style.width=`${l}px`,r.style.height=`${C*m}px`,r.width=l*E,r.height=C*m*E;let y=D(
r);y.scale(E,E),y.imageSmoothingEnabled=!1;for(let b=0;b<this.#r;b++){let N=b%L*(h+g),R=Math.floor(b/L)*m,B=b%e*(i+s),G=Math.
floor(b/e)*(t+s);y.drawImage(this.#t,B,G,i,t,N,R,h,a),c&&(y.fillStyle=this.#s[b]??"",y.fillRect(N,R+a,h,c))}r.dataset.tiles=
String(this.#r)}};var Q=150,k=class{constructor(e){this.host=e;this.sending=e.sending(Q);let t=u("div","tensor",this.beforeTitle),i=u("div",
"tensor",this.afterTitle);this.before=new w(e,t),this.after=new w(e,i);let s=u("div","control",this.label,this.typed,F(e,
this.range),this.scale,this.verdict,this.legend),o=u("div","bank",s,t,i);e.append(o),this.listen(),e.onResize(o,()=>{this.
before.draw(),this.after.draw()})}echo=M.ofPage("filters");sending;label=u("label",{for:"filters"});typed=u("input",{class:"\
typed",type:"number",id:"filters"});range=u("input",{class:"range",type:"range"});scale=u("div","scale");verdict=u("p",{
class:"verdict","aria-live":"polite"});legend=u("div","legend");beforeTitle=u("div","title");afterTitle=u("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;update(e){
if(e===this.bytes)return;this.bytes=e;let[{told:t},[i]]=P(e),[s,o]=P(f(i,"block of maps"));this.echo.hear(t),this.echo.value!==
this.shown&&this.sending.cancel(),this.maps=s,this.sprites={before:$(s.before.sprite,o),after:$(s.after.sprite,o)},this.
colours=s.sections.flatMap(r=>Array(r.stop-r.start).fill(r.colour));for(let r of[this.typed,this.range])S(r,{min:1,max:s.
most,step:1});this.label.textContent=s.sliderLabel,this.range.setAttribute("aria-label",s.sliderLabel),this.scale.replaceChildren(
...s.marks.map(([r,l])=>{let c=u("span","",l);return c.style.left=`${100*(r-1)/(s.most-1)}%`,c})),this.refresh()}listen(){
let{signal:e}=this.host,t=s=>{this.echo.choose(s),this.refresh()};this.range.addEventListener("input",()=>t(this.range.valueAsNumber),
{signal:e}),this.range.addEventListener("change",()=>this.release(),{signal:e}),this.typed.addEventListener("input",()=>this.
typing=!0,{signal:e}),this.typed.addEventListener("blur",()=>this.typing=!1,{signal:e});let i=()=>{this.typing=!1;let s=Math.
round(this.typed.valueAsNumber);t(Number.isFinite(s)?x(s,1,f(this.maps).most):this.echo.value),this.release(0)};this.typed.
addEventListener("change",i,{signal:e})}release(e){let t=()=>this.host.setState("filters",this.echo.message({filters:this.
echo.value}));this.sending.ask(t,e)}refresh(){let{before:e,after:t,verdicts:i,sections:s}=f(this.maps),o=f(this.sprites),
r=this.echo.value,l=d=>d.replaceAll("{n}",String(r));this.shown=r,this.range.value=String(r),this.typing||(this.typed.value=
String(r)),this.beforeTitle.textContent=e.title,this.afterTitle.textContent=l(t.title);let c=i.find(({low:d,high:p})=>r>=
d&&r<=p);this.verdict.textContent=l(f(c,"verdict").text),this.legend.replaceChildren(...s.filter(({start:d})=>d<r).map(({
start:d,stop:p,label:v,colour:h})=>{let a=Math.min(p,r)-1,m=u("span","swatch");return m.style.background=h,u("div","entr\
y",m,`${v}: ${d===a?d:`${d}–${a}`}`)})),this.before.show(o.before,o.before.count,[],e.words),this.after.show(o.after,r,
this.colours,l(t.words))}};function $(n,e){return{...n,src:I(f(e[n.blob],"sprite's picture"))}}var ve=V(n=>new k(n));export{ve as default};
