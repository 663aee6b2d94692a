// Made from frontend/ by `npm run build`.
function L(n,e){for(let[t,i]of Object.entries(e))i===!1||i===null||i===void 0?n.removeAttribute(t):n.setAttribute(t,i===
!0?"":String(i))}function l(n,e="",...t){let i=document.createElement(n);return typeof e!="string"?L(i,e):e&&(i.className=
e),i.append(...t.filter(s=>s!=="")),i}function E(n,e,t){return Math.min(Math.max(n,e),t)}function v(n,e="value"){if(n==null)throw new Error(`the ${e} is missi\
ng`);return n}function D(n){return v(n.getContext("2d"),"canvas's pen")}var x=class n{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${n.#i+=1}`}}static ofPage(e){let t=window,
i=t.inceptionEchoes??={};return i[e]??=new n}};var T=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let i=()=>{clearTimeout(s),this.
signal.removeEventListener("abort",i)},s=setTimeout(()=>{i(),t()},e);return this.signal.addEventListener("abort",i),i}delayed(e){
return new S(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let i=new ResizeObserver(t);i.observe(e),this.onEnd(()=>i.disconnect())}},S=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var A=class extends T{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),i=s=>{s.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",i,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function R(n){return G(n,
e=>e)}function G(n,e){let t=new WeakMap;return s=>{let o=s.parentElement,r=t.get(o)??i(s),c=r.calls+=1,u=()=>{t.get(o)===r&&t.
delete(o),r.host.end()};r.host.renew(s);try{r.component.update(e(s.data))}catch(d){throw u(),d}return()=>{r.calls===c&&u()}};
function i(s){let o=new A(s);try{let r={host:o,component:n(o),calls:0};return t.set(s.parentElement,r),r}catch(r){throw o.
end(),r}}}function H(n){let t=new DataView(n.buffer,n.byteOffset,n.byteLength).getUint32(0,!0),i=JSON.parse(new TextDecoder().decode(
n.subarray(4,4+t)));return[i,i.blobs.map(([s,o])=>new Uint8Array(n.slice(4+t+s,4+t+o)))]}function V(n){return URL.createObjectURL(
new Blob([n],{type:"image/png"}))}function I(n,e,t,i=()=>{}){let{signal:s}=n,o=null,r=!1,c=a=>{e.setPointerCapture(a.pointerId),r=!0,t(a)},u=a=>{!a.isPrimary||
a.button!==0||(o=a,r=!1,a.pointerType!=="touch"&&c(a))},d=a=>{a.pointerId===o?.pointerId&&(r?t(a):X(o,a)&&c(a))},m=a=>{a.
pointerId===o?.pointerId&&(!r&&J(o,a)<=8&&c(a),p(a))},p=a=>{a.pointerId===o?.pointerId&&(o=null,r&&i(),r=!1)},h=(a,f)=>{
e.addEventListener(a,f,{signal:s})};h("pointerdown",u),h("pointermove",d),h("pointerup",m),h("pointercancel",p)}var J=(n,e)=>Math.
hypot(e.clientX-n.clientX,e.clientY-n.clientY);function X(n,e){let t=Math.abs(e.clientX-n.clientX);return t>8&&t>Math.abs(
e.clientY-n.clientY)}var O=16;function U(n,e){let t=l("span","cover");return I(n,t,o=>{if(e.disabled)return;let r=e.value;e.valueAsNumber=j(e,
o.clientX),e.value!==r&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,t)}function j(n,e){let t=n.getBoundingClientRect(),
i=Math.max(1,t.width-O),[s,o,r]=[Number(n.min),Number(n.max),Number(n.step)||1],c=E((e-t.left-O/2)/i,0,1)*(o-s);return s+
Math.round(c/r)*r}var M=3,W=3,Y=64,z=420,y=class{constructor(e,t){this.lifetime=e;this.parent=t;t.append(this.#e)}#e=l("canvas",{role:"img"});#t=null;#n=null;#i="";#r=0;#s=[];show(e,t,i,s){
if(this.#r=t,this.#s=i,this.#e.setAttribute("aria-label",s),this.#i===e.src){this.draw();return}this.#i=e.src;let o=new Image;
o.onload=()=>{e.src.startsWith("blob:")&&URL.revokeObjectURL(e.src),!(this.#i!==e.src||this.lifetime.ended)&&(this.#t=o,
this.#n=e,this.draw())},o.src=e.src}draw(){if(!this.#t||!this.#n)return;let{columns:e,height:t,width:i,gap:s,count:o}=this.#n,
r=this.#e,c=this.parent.clientWidth||300,u=this.#s.length?W:0,d=Math.floor(Math.sqrt(c*z/(o*i*t)))||1,m=Math.max(1,Math.
min(Math.floor(Y/i),d)),p=i*m,h=t*m,a=h+M+u,f=Math.max(1,Math.floor((c+M)/(p+M))),P=Math.ceil(Math.max(1,this.#r)/f),w=window.
devicePixelRatio||1;r.style.width=`${c}px`,r.style.height=`${P*a}px`,r.width=c*w,r.height=P*a*w;let g=D(r);g.scale(w,w),
g.imageSmoothingEnabled=!1;for(let b=0;b<this.#r;b++){let C=b%f*(p+M),N=Math.floor(b/f)*a,$=b%e*(i+s),B=Math.floor(b/e)*
(t+s);g.drawImage(this.#t,$,B,i,t,C,N,p,h),u&&(g.fillStyle=this.#s[b]??"",g.fillRect(C,N+h,p,u))}r.dataset.tiles=String(
this.#r)}};var q=150,k=class{constructor(e){this.host=e;this.sending=e.sending(q);let t=l("div","tensor",this.beforeTitle),i=l("div",
"tensor",this.afterTitle);this.before=new y(e,t),this.after=new y(e,i);let s=l("div","control",this.label,this.typed,U(e,
this.range),this.scale,this.verdict,this.legend),o=l("div","bank",s,t,i);e.append(o),this.listen(),e.onResize(o,()=>{this.
before.draw(),this.after.draw()})}echo=x.ofPage("filters");sending;label=l("label",{for:"filters"});typed=l("input",{class:"\
typed",type:"number",id:"filters"});range=l("input",{class:"range",type:"range"});scale=l("div","scale");verdict=l("p",{
class:"verdict","aria-live":"polite"});legend=l("div","legend");beforeTitle=l("div","title");afterTitle=l("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;update(e){
if(e===this.bytes)return;this.bytes=e;let[{told:t},[i]]=H(e),[s,o]=H(v(i,"block of maps"));this.echo.hear(t),this.echo.value!==
this.shown&&this.sending.cancel(),this.maps=s,this.sprites={before:F(s.before.sprite,o),after:F(s.after.sprite,o)},this.
colours=s.sections.flatMap(r=>Array(r.stop-r.start).fill(r.colour));for(let r of[this.typed,this.range])L(r,{min:1,max:s.
most,step:1});this.label.textContent=s.sliderLabel,this.range.setAttribute("aria-label",s.sliderLabel),this.scale.replaceChildren(
...s.marks.map(([r,c])=>{let u=l("span","",c);return u.style.left=`${100*(r-1)/(s.most-1)}%`,u})),this.refresh()}listen(){
let{signal:e}=this.host,t=s=>{this.echo.choose(s),this.refresh()};this.range.addEventListener("input",()=>t(this.range.valueAsNumber),
{signal:e}),this.range.addEventListener("change",()=>this.release(),{signal:e}),this.typed.addEventListener("input",()=>this.
typing=!0,{signal:e}),this.typed.addEventListener("blur",()=>this.typing=!1,{signal:e});let i=()=>{this.typing=!1;let s=Math.
round(this.typed.valueAsNumber);t(Number.isFinite(s)?E(s,1,v(this.maps).most):this.echo.value),this.release(0)};this.typed.
addEventListener("change",i,{signal:e})}release(e){let t=()=>this.host.setState("filters",this.echo.message({filters:this.
echo.value}));this.sending.ask(t,e)}refresh(){let{before:e,after:t,verdicts:i,sections:s}=v(this.maps),o=v(this.sprites),
r=this.echo.value,c=d=>d.replaceAll("{n}",String(r));this.shown=r,this.range.value=String(r),this.typing||(this.typed.value=
String(r)),this.beforeTitle.textContent=e.title,this.afterTitle.textContent=c(t.title);let u=i.find(({low:d,high:m})=>r>=
d&&r<=m);this.verdict.textContent=c(v(u,"verdict").text),this.legend.replaceChildren(...s.filter(({start:d})=>d<r).map(({
start:d,stop:m,label:p,colour:h})=>{let a=Math.min(m,r)-1,f=l("span","swatch");return f.style.background=h,l("div","entr\
y",f,`${p}: ${d===a?d:`${d}–${a}`}`)})),this.before.show(o.before,o.before.count,[],e.words),this.after.show(o.after,r,
this.colours,c(t.words))}};function F(n,e){return{...n,src:V(v(e[n.blob],"sprite's picture"))}}var me=R(n=>new k(n));export{me as default};
