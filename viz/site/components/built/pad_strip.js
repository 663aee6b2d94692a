// Made from frontend/ by `npm run build`.
function E(o,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?o.removeAttribute(t):o.setAttribute(t,n===
!0?"":String(n))}function u(o,e="",...t){let n=document.createElement(o);return typeof e!="string"?E(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function x(o,e){o.textContent!==e&&(o.textContent=e)}function g(o,e,t){return Math.min(Math.max(o,e),t)}function f(o,e="value"){if(o==null)throw new Error(`the ${e} is missi\
ng`);return o}var b=class o{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${o.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new o}};var y=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new S(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},S=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var T=class extends y{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function D(o){return A(o,e=>e[0])}function A(o,e){let t=new WeakMap;return i=>{let r=i.parentElement,s=t.get(r)??n(i),d=s.
calls+=1,h=()=>{t.get(r)===s&&t.delete(r),s.host.end()};s.host.renew(i);try{s.component.update(e(i.data))}catch(c){throw h(),
c}return()=>{s.calls===d&&h()}};function n(i){let r=new T(i);try{let s={host:r,component:o(r),calls:0};return t.set(i.parentElement,
s),s}catch(s){throw r.end(),s}}}var $=5e3,L=o=>o;var V=o=>o<.5?4*o**3:1-(2-2*o)**3/2;function N(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var w=class{#e=null;#t=0;constructor(e){
e.onEnd(()=>this.stop())}get moving(){return this.#e!==null}get time(){return this.#t}go({ms:e,draw:t,ease:n=V,from:i=0,
done:r}){this.stop();let s=Math.min(e,$),d=null,h=()=>{this.#e=null,this.#t=1,t(1),r?.()},c=p=>{if(d??=p-i*s,this.#t=g((p-
d)/s,0,1),this.#t>=1){h();return}this.#e=requestAnimationFrame(c),t(n(this.#t))};this.#t=i,N()||s<=0?h():this.#e=requestAnimationFrame(
c)}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),this.#e=null}};var H=420,M=class{constructor(e){this.host=e;e.append(this.root),this.mover=new w(e);let{signal:t}=e,n=i=>{let r=[...this.
output.children],s=r.indexOf(i.target);s>=0&&this.choosePlace(s)};this.slide.addEventListener("click",()=>this.toggle(),
{signal:t}),this.output.addEventListener("pointerover",i=>i.pointerType!=="touch"&&n(i),{signal:t}),this.output.addEventListener(
"click",n,{signal:t}),this.output.addEventListener("keydown",i=>this.press(i),{signal:t})}echo=new b;choices=u("div","ch\
oices");input=u("div","line");output=u("div",{class:"line out",role:"slider",tabindex:0,"aria-label":"Output under the w\
indow"});says=u("p",{class:"says","aria-live":"polite"});slide=u("button",{type:"button",class:"button slide"},"▶ Slide");cone=u(
"div",{class:"cone","aria-hidden":"true"});root=u("div","strip",this.choices,this.input,this.cone,this.output,this.says);mover;radios=[];data=null;at=0;update(e){
this.data||(this.makeGroup("kernel","kernel k",e.kernels,0),this.makeGroup("pad","padding p",e.pads,1),this.choices.append(
this.slide)),this.data=e,this.echo.hear(e.told)==="decided"&&this.begin(),this.draw()}makeGroup(e,t,n,i){let r=this.choices.
appendChild(u("fieldset","",u("legend","",t)));for(let s of n){let d=u("input",{type:"radio",name:e,value:s});r.append(u(
"label","",d,u("span","",String(s)))),this.radios.push({radio:d,part:i,value:s}),d.addEventListener("change",()=>this.choose(
i,s),{signal:this.host.signal})}}choose(e,t){let[n,i]=this.echo.value,r=e?[n,t]:[t,i];this.echo.choose(r),this.begin(),this.
draw(),this.host.setState("choice",this.echo.message({kernel:r[0],pad:r[1]}))}press(e){let t=this.output.children.length-
1,i={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,Home:-t,End:t}[e.key];i!==void 0&&(e.preventDefault(),this.choosePlace(
g(this.at+i,0,t)))}begin(){this.mover.stop(),this.at=0,this.label()}choosePlace(e){this.mover.stop(),this.label(),this.show(
e)}toggle(){if(this.mover.moving){this.mover.stop(),this.label();return}let e=this.output.children.length-1,t=this.at<e?
this.at/(e||1):0,n=i=>this.show(Math.round(i*e));this.mover.go({ms:H*e,ease:L,from:t,draw:n,done:()=>this.label()}),this.
label()}label(){x(this.slide,this.mover.moving?"⏸ Pause":"▶ Slide")}show(e){this.at!==e&&(this.at=e,this.draw())}draw(){
let e=f(this.data),[t,n]=this.echo.value,i=Math.max(...e.pads),r=f(e.lengths[`${t},${n}`],"length"),s=e.cells+2*i;for(let{
radio:l,part:a,value:m}of this.radios)l.checked=m===this.echo.value[a];for(let l of[this.input,this.output])l.style.gridTemplateColumns=
`repeat(${2*s}, 1fr)`;let d=(l,a,m)=>{let k=u("span",`cell ${a}`,m);return k.style.gridColumn=`${l+1} / span 2`,k};this.
at=Math.min(this.at,r-1);let h=Array.from({length:e.cells+2*n},(l,a)=>a<n||a>=n+e.cells?"":String(a-n));this.input.replaceChildren(
...h.map((l,a)=>{let m=[l?"":"zero",a>=this.at&&a<this.at+t?"seen":""];return d(2*(a+i-n),m.join(" "),l||"0")})),this.output.
replaceChildren(...Array.from({length:r},(l,a)=>d(2*(i-n+a)+t-1,`made ${a===this.at?"here":""}`,String(a))));let c=i-n+this.
at,p=c+(t-1)/2,v=l=>`${(100*l/s).toFixed(2)}%`;this.cone.style.clipPath=`polygon(${v(c)} 0, ${v(c+t)} 0, ${v(p+1)} 100%,\
 ${v(p)} 100%)`;let C=h.slice(this.at,this.at+t).map(l=>l||"a padded zero");E(this.output,{"aria-valuemin":0,"aria-value\
max":r-1,"aria-valuenow":this.at,"aria-valuetext":`output ${this.at} comes from ${t===1?"cell":"cells"} ${C.join(", ")}`}),
x(this.says,f(e.says[`${t},${n}`],"sentence")),this.root.dataset.length=String(r)}},W=D(o=>new M(o));export{W as default};
