// Made from frontend/ by `npm run build`.
function w(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(e):o.setAttribute(e,n===
!0?"":String(n))}function s(o,t="",...e){let n=document.createElement(o);return typeof t!="string"?w(n,t):t&&(n.className=
t),n.append(...e.filter(i=>i!=="")),n}function d(o,t){o.textContent!==t&&(o.textContent=t)}var l=class o{#t=null;#e=null;#n=null;static#o=0;get value(){if(this.#e===null)throw new Error("nothing was told yet");return this.#e}hear(t){
return t.number!==this.#t?.number?(this.#t=t,this.#e=t.value,this.#n=JSON.stringify(t.value),"decided"):JSON.stringify(t.
value)===JSON.stringify(this.#e)?"same":"behind"}choose(t){this.#e=t}get unsent(){return JSON.stringify(this.#e)!==this.#n}message(t){
return this.#n=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${o.#o+=1}`}}static ofPage(t){let e=window,
n=e.inceptionEchoes??={};return n[t]??=new o}};var u=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new c(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},c=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var h=class extends u{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=i=>{i.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function g(o){return y(o,t=>t[0])}function y(o,t){let e=new WeakMap;return i=>{let r=i.parentElement,a=e.get(r)??n(i),v=a.
calls+=1,f=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(i);try{a.component.update(t(i.data))}catch(b){throw f(),
b}return()=>{a.calls===v&&f()}};function n(i){let r=new h(i);try{let a={host:r,component:o(r),calls:0};return e.set(i.parentElement,
a),a}catch(a){throw r.end(),a}}}var E={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},m=class{image=s("img",{alt:""});label=s("b");shape=s("span");root=s(
"button",{type:"button",role:"radio"},this.image,this.label,this.shape);name="";show({name:t,src:e,shape:n,words:i}){this.
name=t,this.image.src!==e&&(this.image.src=e),d(this.label,t),d(this.shape,n),this.root.title=i}mark(t){this.root.setAttribute(
"aria-checked",String(t)),this.root.tabIndex=t?0:-1}},p=class{constructor(t){this.host=t;let{signal:e}=t;this.strip.addEventListener(
"click",n=>this.pick(this.buttonOf(n)),{signal:e}),this.strip.addEventListener("keydown",n=>this.step(n),{signal:e}),t.append(
this.strip)}strip=s("div",{class:"strip",role:"radiogroup","aria-label":"Layer or module"});buttons=[];chosen=new l;update({
modules:t,told:e}){this.chosen.hear(e);for(let n of this.buttons.splice(t.length))n.root.remove();t.forEach((n,i)=>{let r=this.
buttons[i]??=new m;r.root.isConnected||this.strip.append(r.root),r.show(n)}),this.mark()}mark(){for(let t of this.buttons)
t.mark(t.name===this.chosen.value)}buttonOf(t){let{target:e}=t;return this.buttons.find(n=>e instanceof Node&&n.root.contains(
e))}pick(t){if(!t)return;let{name:e}=t;this.chosen.choose(e),this.mark(),this.host.trigger("picked",this.chosen.message(
{name:e}))}step(t){let e=E[t.key],n=this.buttonOf(t);if(!e||!n)return;t.preventDefault();let i=this.buttons.length,r=this.
buttons[(this.buttons.indexOf(n)+e+i)%i];r?.root.focus(),this.pick(r)}},V=g(o=>new p(o));export{V as default};
