// Made from frontend/ by `npm run build`.
function f(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(t):r.setAttribute(t,n===
!0?"":String(n))}function u(r,e="",...t){let n=document.createElement(r);return typeof e!="string"?f(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}function x(r,e){r.textContent!==e&&(r.textContent=e)}function T(r,e,t){return Math.min(Math.max(r,e),t)}function p(r,e="value"){if(r==null)throw new Error(`the ${e} is missi\
ng`);return r}var m=class r{#e=null;#t=null;#n=null;static#i=0;get value(){if(this.#t===null)throw new Error("nothing was told yet");return this.#t}hear(e){
return e.number!==this.#e?.number?(this.#e=e,this.#t=e.value,this.#n=JSON.stringify(e.value),"decided"):JSON.stringify(e.
value)===JSON.stringify(this.#t)?"same":"behind"}choose(e){this.#t=e}get unsent(){return JSON.stringify(this.#t)!==this.#n}message(e){
return this.#n=JSON.stringify(this.#t),{...e,number:this.#e?.number??0,n:`${Date.now()}-${r.#i+=1}`}}static ofPage(e){let t=window,
n=t.inceptionEchoes??={};return n[e]??=new r}};var g=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new w(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},w=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var b=class extends g{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function D(r){return k(r,e=>e[0])}function k(r,e){let t=new WeakMap;return i=>{let a=i.parentElement,o=t.get(a)??n(i),d=o.
calls+=1,h=()=>{t.get(a)===o&&t.delete(a),o.host.end()};o.host.renew(i);try{o.component.update(e(i.data))}catch(v){throw h(),
v}return()=>{o.calls===d&&h()}};function n(i){let a=new b(i);try{let o={host:a,component:r(a),calls:0};return t.set(i.parentElement,
o),o}catch(o){throw a.end(),o}}}var y=class{constructor(e){this.host=e;e.append(this.root);let{signal:t}=e,n=i=>{let a=[...this.output.children],o=a.indexOf(
i.target);o>=0&&this.show(o)};this.output.addEventListener("pointerover",i=>i.pointerType!=="touch"&&n(i),{signal:t}),this.
output.addEventListener("click",n,{signal:t}),this.output.addEventListener("keydown",i=>this.press(i),{signal:t})}echo=new m;choices=u(
"div","choices");input=u("div","line");output=u("div",{class:"line out",role:"slider",tabindex:0,"aria-label":"Output un\
der the window"});says=u("p",{class:"says","aria-live":"polite"});root=u("div","strip",this.choices,this.input,this.output,
this.says);radios=[];data=null;at=0;update(e){this.data||(this.makeGroup("kernel","kernel k",e.kernels,0),this.makeGroup(
"pad","padding p",e.pads,1)),this.data=e,this.echo.hear(e.told)==="decided"&&(this.at=0),this.draw()}makeGroup(e,t,n,i){
let a=this.choices.appendChild(u("fieldset","",u("legend","",t)));for(let o of n){let d=u("input",{type:"radio",name:e,value:o});
a.append(u("label","",d,u("span","",String(o)))),this.radios.push({radio:d,part:i,value:o}),d.addEventListener("change",
()=>this.choose(i,o),{signal:this.host.signal})}}choose(e,t){let[n,i]=this.echo.value,a=e?[n,t]:[t,i];this.echo.choose(a),
this.at=0,this.draw(),this.host.setState("choice",this.echo.message({kernel:a[0],pad:a[1]}))}press(e){let t=this.output.
children.length-1,i={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,Home:-t,End:t}[e.key];i!==void 0&&(e.preventDefault(),
this.show(T(this.at+i,0,t)))}show(e){this.at!==e&&(this.at=e,this.draw())}draw(){let e=p(this.data),[t,n]=this.echo.value,
i=Math.max(...e.pads),a=p(e.lengths[`${t},${n}`],"length"),o=e.cells+2*i;for(let{radio:l,part:s,value:c}of this.radios)l.
checked=c===this.echo.value[s];for(let l of[this.input,this.output])l.style.gridTemplateColumns=`repeat(${2*o}, 1fr)`;let d=(l,s,c)=>{
let E=u("span",`cell ${s}`,c);return E.style.gridColumn=`${l+1} / span 2`,E};this.at=Math.min(this.at,a-1);let h=Array.from(
{length:e.cells+2*n},(l,s)=>s<n||s>=n+e.cells?"":String(s-n));this.input.replaceChildren(...h.map((l,s)=>{let c=[l?"":"z\
ero",s>=this.at&&s<this.at+t?"seen":""];return d(2*(s+i-n),c.join(" "),l||"0")})),this.output.replaceChildren(...Array.from(
{length:a},(l,s)=>d(2*(i-n+s)+t-1,`made ${s===this.at?"here":""}`,String(s))));let v=h.slice(this.at,this.at+t).map(l=>l||
"a padded zero");f(this.output,{"aria-valuemin":0,"aria-valuemax":a-1,"aria-valuenow":this.at,"aria-valuetext":`output ${this.
at} comes from ${t===1?"cell":"cells"} ${v.join(", ")}`}),x(this.says,p(e.says[`${t},${n}`],"sentence")),this.root.dataset.
length=String(a)}},$=D(r=>new y(r));export{$ as default};
