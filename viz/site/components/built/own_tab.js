// Made from frontend/ by `npm run build`.
function w(o,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?o.removeAttribute(t):o.setAttribute(t,n===
!0?"":String(n))}function c(o,e="",...t){let n=document.createElement(o);return typeof e!="string"?w(n,e):e&&(n.className=
e),n.append(...t.filter(r=>r!=="")),n}function p(o,e){o.textContent!==e&&(o.textContent=e)}var s=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new l(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},l=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var d=class extends s{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=r=>{r.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function h(o){return b(o,e=>e[0])}function b(o,e){let t=new WeakMap;return r=>{let a=r.parentElement,i=t.get(a)??n(r),g=i.
calls+=1,m=()=>{t.get(a)===i&&t.delete(a),i.host.end()};i.host.renew(r);try{i.component.update(e(r.data))}catch(v){throw m(),
v}return()=>{i.calls===g&&m()}};function n(r){let a=new d(r);try{let i={host:a,component:o(a),calls:0};return t.set(r.parentElement,
i),i}catch(i){throw a.end(),i}}}function f(o){let e=new URL(o);for(let t of["embed","embed_options"])e.searchParams.delete(t);return e.href}var E=["focus","pointerenter","pointerdown","contextmenu","click"],u=class{link=c("a",{target:"_blank",rel:"noopener"});constructor(e){
e.append(this.link);let t=()=>this.refresh();for(let n of E)this.link.addEventListener(n,t,{signal:e.signal})}update({words:e}){
p(this.link,e),this.refresh()}refresh(){this.link.href=f(location.href)}},k=h(o=>new u(o));export{k as default};
