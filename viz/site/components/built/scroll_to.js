// Made from frontend/ by `npm run build`.
var s=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new l(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},l=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var d=class extends s{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function c(o){return v(o,t=>t[0])}function v(o,t){let e=new WeakMap;return i=>{let a=i.parentElement,r=e.get(a)??n(i),h=r.
calls+=1,m=()=>{e.get(a)===r&&e.delete(a),r.host.end()};r.host.renew(i);try{r.component.update(t(i.data))}catch(p){throw m(),
p}return()=>{r.calls===h&&m()}};function n(i){let a=new d(i);try{let r={host:a,component:o(a),calls:0};return e.set(i.parentElement,
r),r}catch(r){throw a.end(),r}}}var u=class{turn=null;update({turn:t,heading:e}){this.turn!==null&&this.turn!==t&&f(e),this.turn=t}};function f(o){let t=document.
querySelector('[data-testid="stMain"]'),e=[...t?.querySelectorAll("h2, h3")??[]],n=o?e.find(i=>i.textContent.trim()===o):
void 0;n?n.scrollIntoView({block:"start"}):t?.scrollTo({top:0})}var E=c(()=>new u);export{E as default};
