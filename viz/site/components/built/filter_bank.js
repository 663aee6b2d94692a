// Made from frontend/ by `npm run build`.
function S(n,e){for(let[t,r]of Object.entries(e))r===!1||r===null||r===void 0?n.removeAttribute(t):n.setAttribute(t,r===
!0?"":String(r))}function l(n,e="",...t){let r=document.createElement(n);return typeof e!="string"?S(r,e):e&&(r.className=
e),r.append(...t.filter(s=>s!=="")),r}function E(n,e,t){return Math.min(Math.max(n,e),t)}function v(n,e="value"){if(n==null)throw new Error(`the ${e} is missi\
ng`);return n}function R(n){return v(n.getContext("2d"),"canvas's pen")}var x=class n{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${n.#i+=1}`}}static ofPage(e){let t=window,
r=t.inceptionEchoes??={};return r[e]??=new n}};var T=class n{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new n;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let r=()=>{clearTimeout(s),this.
signal.removeEventListener("abort",r)},s=setTimeout(()=>{r(),t()},e);return this.signal.addEventListener("abort",r),r}delayed(e){
return new L(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let r=new ResizeObserver(t);r.observe(e),this.onEnd(()=>r.disconnect())}},L=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var A=class extends T{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function D(n){return G(n,e=>e)}function G(n,e){let t=new WeakMap;return s=>{let o=s.parentElement,i=t.get(o)??r(s),c=i.calls+=1,d=()=>{t.get(o)===i&&t.
delete(o),i.host.end()};i.host.renew(s);try{i.component.update(e(s.data))}catch(u){throw d(),u}return()=>{i.calls===c&&d()}};
function r(s){let o=new A(s);try{let i={host:o,component:n(o),calls:0};return t.set(s.parentElement,i),i}catch(i){throw o.
end(),i}}}function H(n){let t=new DataView(n.buffer,n.byteOffset,n.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
n.subarray(4,4+t)));return[r,r.blobs.map(([s,o])=>new Uint8Array(n.slice(4+t+s,4+t+o)))]}function V(n){return URL.createObjectURL(
new Blob([n],{type:"image/png"}))}function I(n,e,t,r=()=>{}){let{signal:s}=n,o=null,i=!1,c=a=>{e.setPointerCapture(a.pointerId),i=!0,t(a)},d=a=>{!a.isPrimary||
a.button!==0||(o=a,i=!1,a.pointerType!=="touch"&&c(a))},u=a=>{a.pointerId===o?.pointerId&&(i?t(a):X(o,a)&&c(a))},m=a=>{a.
pointerId===o?.pointerId&&(!i&&J(o,a)<=8&&c(a),h(a))},h=a=>{a.pointerId===o?.pointerId&&(o=null,i&&r(),i=!1)},p=(a,f)=>{
e.addEventListener(a,f,{signal:s})};p("pointerdown",d),p("pointermove",u),p("pointerup",m),p("pointercancel",h)}var J=(n,e)=>Math.
hypot(e.clientX-n.clientX,e.clientY-n.clientY);function X(n,e){let t=Math.abs(e.clientX-n.clientX);return t>8&&t>Math.abs(
e.clientY-n.clientY)}var O=16;function U(n,e){let t=l("span","cover");return I(n,t,o=>{if(e.disabled)return;let i=e.value;e.valueAsNumber=j(e,
o.clientX),e.value!==i&&e.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{e.disabled||(e.focus({preventScroll:!0}),
e.dispatchEvent(new Event("change",{bubbles:!0})))}),l("span","track",e,t)}function j(n,e){let t=n.getBoundingClientRect(),
r=Math.max(1,t.width-O),[s,o,i]=[Number(n.min),Number(n.max),Number(n.step)||1],c=E((e-t.left-O/2)/r,0,1)*(o-s);return s+
Math.round(c/i)*i}var M=3,W=3,Y=64,z=420,y=class{constructor(e,t){this.lifetime=e;this.parent=t;t.append(this.#e)}#e=l("canvas",{role:"img"});#t=null;#n=null;#i="";#r=0;#s=[];show(e,t,r,s){
if(this.#r=t,this.#s=r,this.#e.setAttribute("aria-label",s),this.#i===e.src){this.draw();return}this.#i=e.src;let o=new Image;
o.onload=()=>{e.src.startsWith("blob:")&&URL.revokeObjectURL(e.src),!(this.#i!==e.src||this.lifetime.ended)&&(this.#t=o,
this.#n=e,this.draw())},o.src=e.src}draw(){if(!this.#t||!this.#n)return;let{columns:e,height:t,width:r,gap:s,count:o}=this.#n,
i=this.#e,c=this.parent.clientWidth||300,d=this.#s.length?W:0,u=Math.floor(Math.sqrt(c*z/(o*r*t)))||1,m=Math.max(1,Math.
min(Math.floor(Y/r),u)),h=r*m,p=t*m,a=p+M+d,f=Math.max(1,Math.floor((c+M)/(h+M))),C=Math.ceil(Math.max(1,this.#r)/f),w=window.
devicePixelRatio||1;i.style.width=`${c}px`,i.style.height=`${C*a}px`,i.width=c*w,i.height=C*a*w;let g=R(i);g.scale(w,w),
g.imageSmoothingEnabled=!1;for(let b=0;b<this.#r;b++){let N=b%f*(h+M),P=Math.floor(b/f)*a,$=b%e*(r+s),B=Math.floor(b/e)*
(t+s);g.drawImage(this.#t,$,B,r,t,N,P,h,p),d&&(g.fillStyle=this.#s[b]??"",g.fillRect(N,P+p,h,d))}i.dataset.tiles=String(
this.#r)}};var q=150,k=class{constructor(e){this.host=e;this.sending=e.delayed(q);let t=l("div","tensor",this.beforeTitle),r=l("div",
"tensor",this.afterTitle);this.before=new y(e,t),this.after=new y(e,r);let s=l("div","control",this.label,this.typed,U(e,
this.range),this.scale,this.verdict,this.legend),o=l("div","bank",s,t,r);e.append(o),this.listen(),e.onResize(o,()=>{this.
before.draw(),this.after.draw()})}echo=x.ofPage("filters");sending;label=l("label",{for:"filters"});typed=l("input",{class:"\
typed",type:"number",id:"filters"});range=l("input",{class:"range",type:"range"});scale=l("div","scale");verdict=l("p",{
class:"verdict","aria-live":"polite"});legend=l("div","legend");beforeTitle=l("div","title");afterTitle=l("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;update(e){
if(e===this.bytes)return;this.bytes=e;let[{told:t},[r]]=H(e),[s,o]=H(v(r,"block of maps"));this.echo.hear(t),this.echo.value!==
this.shown&&this.sending.cancel(),this.maps=s,this.sprites={before:F(s.before.sprite,o),after:F(s.after.sprite,o)},this.
colours=s.sections.flatMap(i=>Array(i.stop-i.start).fill(i.colour));for(let i of[this.typed,this.range])S(i,{min:1,max:s.
most,step:1});this.label.textContent=s.sliderLabel,this.range.setAttribute("aria-label",s.sliderLabel),this.scale.replaceChildren(
...s.marks.map(([i,c])=>{let d=l("span","",c);return d.style.left=`${100*(i-1)/(s.most-1)}%`,d})),this.refresh()}listen(){
let{signal:e}=this.host,t=s=>{this.echo.choose(s),this.refresh()};this.range.addEventListener("input",()=>t(this.range.valueAsNumber),
{signal:e}),this.range.addEventListener("change",()=>this.release(),{signal:e}),this.typed.addEventListener("input",()=>this.
typing=!0,{signal:e}),this.typed.addEventListener("blur",()=>this.typing=!1,{signal:e});let r=()=>{this.typing=!1;let s=Math.
round(this.typed.valueAsNumber);t(Number.isFinite(s)?E(s,1,v(this.maps).most):this.echo.value),this.release(0)};this.typed.
addEventListener("change",r,{signal:e})}release(e){let t=()=>this.host.setState("filters",this.echo.message({filters:this.
echo.value}));this.sending.ask(t,e)}refresh(){let{before:e,after:t,verdicts:r,sections:s}=v(this.maps),o=v(this.sprites),
i=this.echo.value,c=u=>u.replaceAll("{n}",String(i));this.shown=i,this.range.value=String(i),this.typing||(this.typed.value=
String(i)),this.beforeTitle.textContent=e.title,this.afterTitle.textContent=c(t.title);let d=r.find(({low:u,high:m})=>i>=
u&&i<=m);this.verdict.textContent=c(v(d,"verdict").text),this.legend.replaceChildren(...s.filter(({start:u})=>u<i).map(({
start:u,stop:m,label:h,colour:p})=>{let a=Math.min(m,i)-1,f=l("span","swatch");return f.style.background=p,l("div","entr\
y",f,`${h}: ${u===a?u:`${u}–${a}`}`)})),this.before.show(o.before,o.before.count,[],e.words),this.after.show(o.after,i,
this.colours,c(t.words))}};function F(n,e){return{...n,src:V(v(e[n.blob],"sprite's picture"))}}var me=D(n=>new k(n));export{me as default};
