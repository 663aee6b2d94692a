// Made from frontend/ by `npm run build`.
function g(o,t,e,i){let n=document.querySelector(t.app);if(!n)return;let r=()=>n.getAttribute(t.attribute)===t.connected,
a=r(),c=!1,s=new MutationObserver(()=>{let l=r()&&!a;a=r(),l&&((c?i:e)(),c=!1)});s.observe(n,{attributes:!0,attributeFilter:[
t.attribute]}),addEventListener("popstate",()=>c||=!r(),{signal:o.signal}),o.onEnd(()=>s.disconnect())}var y=/^embed(_options)?$/i,b=/^(Arrow|Home$|End$)/,d=class{#t=[];#e="";#n=!1;#i=null;#o=0;#a=-1;constructor(t){let e=history.
pushState.bind(history),i=(a,c,s)=>{let l=new URL(s??location.href,location.href),u=l.pathname!==location.pathname;u||this.#s(
l)?e(a,c,s):history.replaceState(a,c,s),this.#n=!u,u&&this.#i&&this.settle(this.#i)};history.pushState=i,t.onEnd(()=>{history.
pushState===i&&Reflect.deleteProperty(history,"pushState")});let n=()=>this.#o+=1,r={capture:!0,signal:t.signal};addEventListener(
"pointerdown",n,r),addEventListener("popstate",n,r),addEventListener("keydown",a=>E(a)?0:n(),r)}settle(t){let e=location.
pathname.split("/").pop()===t.page;if(this.#i=e?null:t,!e)return;let i=this.#e?!this.#n:v(location.search)===v(t.opening?.
said??"");this.#t=t.stations,this.#e=location.pathname,t.opening&&i&&this.#r(t.opening.written)}#r(t){let e=[...new URLSearchParams(
location.search)].filter(([r])=>y.test(r)),i=String(new URLSearchParams([...e,...t])),n=location.pathname+(i&&`?${i}`)+location.
hash;location.pathname+location.search+location.hash!==n&&history.replaceState(history.state,"",n)}#s(t){let e=i=>JSON.stringify(
this.#t.map(n=>new URLSearchParams(i.search).get(n)));return location.pathname!==this.#e||e(t)===e(location)||this.#o===
this.#a?!1:(this.#a=this.#o,!0)}};function v(o){let t=[...new URLSearchParams(o)].filter(([e])=>!y.test(e));return String(
t.map(e=>JSON.stringify(e)).sort())}function E(o){let t=o.composedPath()[0];return b.test(o.key)&&t!==document.body&&t!==
document.documentElement}var h=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let i=()=>{clearTimeout(n),this.
signal.removeEventListener("abort",i)},n=setTimeout(()=>{i(),e()},t);return this.signal.addEventListener("abort",i),i}delayed(t){
return new m(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let i=new ResizeObserver(e);i.observe(t),this.onEnd(()=>i.disconnect())}},m=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var p=class extends h{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),i=n=>{n.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",i,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function w(o){return S(o,t=>t[0])}function S(o,t){let e=new WeakMap;return n=>{let r=n.parentElement,a=e.get(r)??i(n),c=a.
calls+=1,s=()=>{e.get(r)===a&&e.delete(r),a.host.end()};a.host.renew(n);try{a.component.update(t(n.data))}catch(l){throw s(),
l}return()=>{a.calls===c&&s()}};function i(n){let r=new p(n);try{let a={host:r,component:o(r),calls:0};return e.set(n.parentElement,
a),a}catch(a){throw r.end(),a}}}var f=class{#t;#e;#n=!1;constructor(t){this.#e=t,this.#t=new d(t)}update(t){this.#t.settle(t),!this.#n&&(this.#n=!0,g(this.#e,
t.shell,D(this.#e),L))}},D=o=>()=>o.trigger("again",Date.now()),L=()=>dispatchEvent(new PopStateEvent("popstate",{state:history.
state})),U=w(o=>new f(o));export{U as default};
