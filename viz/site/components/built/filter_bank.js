// Made from frontend/ by `npm run build`.
function T(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(t):r.setAttribute(t,n===
!0?"":String(n))}function o(r,e="",...t){let n=document.createElement(r);return typeof e!="string"?T(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function N(r,e,t){return Math.min(Math.max(r,e),t)}function u(r,e="value"){if(r==null)throw new Error(`the ${e} is missi\
ng`);return r}function R(r){return u(r.getContext("2d"),"canvas's pen")}var x=class r{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new r}};var E=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new M(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},M=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var L=class extends E{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function V(r){return $(r,
e=>e)}function $(r,e){let t=new WeakMap;return i=>{let a=i.parentElement,s=t.get(a)??n(i),d=s.calls+=1,c=()=>{t.get(a)===s&&t.
delete(a),s.host.end()};s.host.renew(i);try{s.component.update(e(i.data))}catch(l){throw c(),l}return()=>{s.calls===d&&c()}};
function n(i){let a=new L(i);try{let s={host:a,component:r(a),calls:0};return t.set(i.parentElement,s),s}catch(s){throw a.
end(),s}}}function A(r){let t=new DataView(r.buffer,r.byteOffset,r.byteLength).getUint32(0,!0),n=JSON.parse(new TextDecoder().decode(
r.subarray(4,4+t)));return[n,n.blobs.map(([i,a])=>new Uint8Array(r.slice(4+t+i,4+t+a)))]}function O(r){return URL.createObjectURL(
new Blob([r],{type:"image/png"}))}var S=3,B=3,J=64,I=420,y=class{constructor(e,t){this.lifetime=e;this.parent=t;t.append(this.#e)}#e=o("canvas",{role:"img"});#t=null;#n=null;#i="";#r=0;#s=[];show(e,t,n,i){
if(this.#r=t,this.#s=n,this.#e.setAttribute("aria-label",i),this.#i===e.src){this.draw();return}this.#i=e.src;let a=new Image;
a.onload=()=>{e.src.startsWith("blob:")&&URL.revokeObjectURL(e.src),!(this.#i!==e.src||this.lifetime.ended)&&(this.#t=a,
this.#n=e,this.draw())},a.src=e.src}draw(){if(!this.#t||!this.#n)return;let{columns:e,height:t,width:n,gap:i,count:a}=this.#n,
s=this.#e,d=this.parent.clientWidth||300,c=this.#s.length?B:0,l=Math.floor(Math.sqrt(d*I/(a*n*t)))||1,p=Math.max(1,Math.
min(Math.floor(J/n),l)),m=n*p,v=t*p,f=v+S+c,g=Math.max(1,Math.floor((d+S)/(m+S))),C=Math.ceil(Math.max(1,this.#r)/g),w=window.
devicePixelRatio||1;s.style.width=`${d}px`,s.style.height=`${C*f}px`,s.width=d*w,s.height=C*f*w;let b=R(s);b.scale(w,w),
b.imageSmoothingEnabled=!1;for(let h=0;h<this.#r;h++){let D=h%g*(m+S),H=Math.floor(h/g)*f,F=h%e*(n+i),P=Math.floor(h/e)*
(t+i);b.drawImage(this.#t,F,P,n,t,D,H,m,v),c&&(b.fillStyle=this.#s[h]??"",b.fillRect(D,H+v,m,c))}s.dataset.tiles=String(
this.#r)}};var j=150,k=class{constructor(e){this.host=e;this.sending=e.sending(j);let t=o("div","tensor",this.beforeTitle),n=o("div",
"tensor",this.afterTitle);this.before=new y(e,t),this.after=new y(e,n);let i=o("div","control",this.label,this.typed,this.
range,this.scale,this.verdict,this.legend),a=o("div","bank",i,t,n);e.append(a),this.listen(),e.onResize(a,()=>{this.before.
draw(),this.after.draw()})}echo=x.ofPage("filters");sending;label=o("label",{for:"filters"});typed=o("input",{class:"typ\
ed",type:"number",id:"filters"});range=o("input",{class:"range",type:"range"});scale=o("div","scale");verdict=o("p",{class:"\
verdict","aria-live":"polite"});legend=o("div","legend");beforeTitle=o("div","title");afterTitle=o("div","title");before;after;bytes=null;maps=null;sprites=null;colours=[];shown=null;typing=!1;update(e){
if(e===this.bytes)return;this.bytes=e;let[{told:t},[n]]=A(e),[i,a]=A(u(n,"block of maps"));this.echo.hear(t),this.echo.value!==
this.shown&&this.sending.cancel(),this.maps=i,this.sprites={before:U(i.before.sprite,a),after:U(i.after.sprite,a)},this.
colours=i.sections.flatMap(s=>Array(s.stop-s.start).fill(s.colour));for(let s of[this.typed,this.range])T(s,{min:1,max:i.
most,step:1});this.label.textContent=i.sliderLabel,this.range.setAttribute("aria-label",i.sliderLabel),this.scale.replaceChildren(
...i.marks.map(([s,d])=>{let c=o("span","",d);return c.style.left=`${100*(s-1)/(i.most-1)}%`,c})),this.refresh()}listen(){
let{signal:e}=this.host,t=i=>{this.echo.choose(i),this.refresh()};this.range.addEventListener("input",()=>t(this.range.valueAsNumber),
{signal:e}),this.range.addEventListener("change",()=>this.release(),{signal:e}),this.typed.addEventListener("input",()=>this.
typing=!0,{signal:e}),this.typed.addEventListener("blur",()=>this.typing=!1,{signal:e});let n=()=>{this.typing=!1;let i=Math.
round(this.typed.valueAsNumber);t(Number.isFinite(i)?N(i,1,u(this.maps).most):this.echo.value),this.release(0)};this.typed.
addEventListener("change",n,{signal:e})}release(e){let t=()=>this.host.setState("filters",this.echo.message({filters:this.
echo.value}));this.sending.ask(t,e)}refresh(){let{before:e,after:t,verdicts:n,sections:i}=u(this.maps),a=u(this.sprites),
s=this.echo.value,d=l=>l.replaceAll("{n}",String(s));this.shown=s,this.range.value=String(s),this.typing||(this.typed.value=
String(s)),this.beforeTitle.textContent=e.title,this.afterTitle.textContent=d(t.title);let c=n.find(({low:l,high:p})=>s>=
l&&s<=p);this.verdict.textContent=d(u(c,"verdict").text),this.legend.replaceChildren(...i.filter(({start:l})=>l<s).map(({
start:l,stop:p,label:m,colour:v})=>{let f=Math.min(p,s)-1,g=o("span","swatch");return g.style.background=v,o("div","entr\
y",g,`${m}: ${l===f?l:`${l}–${f}`}`)})),this.before.show(a.before,a.before.count,[],e.words),this.after.show(a.after,s,
this.colours,d(t.words))}};function U(r,e){return{...r,src:O(u(e[r.blob],"sprite's picture"))}}var ie=V(r=>new k(r));export{ie as default};
