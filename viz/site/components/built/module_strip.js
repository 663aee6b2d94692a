// Made from frontend/ by `npm run build`.
function b(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(e):o.setAttribute(e,n===
!0?"":String(n))}function s(o,t="",...e){let n=document.createElement(o);return typeof t!="string"?b(n,t):t&&(n.className=
t),n.append(...e.filter(r=>r!=="")),n}function d(o,t){o.textContent!==t&&(o.textContent=t)}var l=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new u(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},u=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var c=class extends l{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function f(o){return w(o,t=>t[0])}function w(o,t){let e=new WeakMap;return r=>{let i=r.parentElement,a=e.get(i)??n(r),g=a.
calls+=1,p=()=>{e.get(i)===a&&e.delete(i),a.host.end()};a.host.renew(r);try{a.component.update(t(r.data))}catch(v){throw p(),
v}return()=>{a.calls===g&&p()}};function n(r){let i=new c(r);try{let a={host:i,component:o(i),calls:0};return e.set(r.parentElement,
a),a}catch(a){throw i.end(),a}}}var E={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},m=class{#t=s("img",{alt:""});#e=s("b");#n=s("span");root=s("but\
ton",{type:"button",role:"radio"},this.#t,this.#e,this.#n);name="";show({name:t,src:e,shape:n}){this.name=t,this.#t.src!==
e&&(this.#t.src=e),d(this.#e,t),d(this.#n,n),this.root.title=`Inception module ${t}, ${n}: mean over all channels`}mark(t){
this.root.setAttribute("aria-checked",String(t)),this.root.tabIndex=t?0:-1}},h=class{constructor(t){this.host=t;let{signal:e}=t;
this.#t.addEventListener("click",n=>this.#o(this.#n(n)),{signal:e}),this.#t.addEventListener("keydown",n=>this.#r(n),{signal:e}),
t.append(this.#t)}#t=s("div",{class:"strip",role:"radiogroup","aria-label":"Inception module"});#e=[];update({modules:t,
chosen:e}){for(let n of this.#e.splice(t.length))n.root.remove();t.forEach((n,r)=>{let i=this.#e[r]??=new m;i.root.isConnected||
this.#t.append(i.root),i.show(n),i.mark(n.name===e)})}#n(t){let{target:e}=t;return this.#e.find(n=>e instanceof Node&&n.
root.contains(e))}#o(t){if(t){for(let e of this.#e)e.mark(e===t);this.host.trigger("picked",t.name)}}#r(t){let e=E[t.key],
n=this.#n(t);if(!e||!n)return;t.preventDefault();let r=this.#e.length,i=this.#e[(this.#e.indexOf(n)+e+r)%r];i?.root.focus(),
this.#o(i)}},C=f(o=>new h(o));export{C as default};
