// Made from frontend/ by `npm run build`.
function g(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(e):o.setAttribute(e,n===
!0?"":String(n))}function s(o,t="",...e){let n=document.createElement(o);return typeof t!="string"?g(n,t):t&&(n.className=
t),n.append(...e.filter(r=>r!=="")),n}var l=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new d(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},d=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var u=class extends l{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function p(o){return v(o,t=>t[0])}function v(o,t){let e=new WeakMap;return r=>{let a=r.parentElement,i=e.get(a)??n(r),h=i.
calls+=1,c=()=>{e.get(a)===i&&e.delete(a),i.host.end()};i.host.renew(r);try{i.component.update(t(r.data))}catch(f){throw c(),
f}return()=>{i.calls===h&&c()}};function n(r){let a=new u(r);try{let i={host:a,component:o(a),calls:0};return e.set(r.parentElement,
i),i}catch(i){throw a.end(),i}}}var m=class{constructor(t){this.host=t;t.append(this.grid)}grid=s("div","grid");buttons=new Map;update({items:t,chosen:e}){
for(let n of t)this.buttons.has(n.key)||this.add(n);for(let[n,r]of this.buttons)r.setAttribute("aria-pressed",String(n===
e))}add({key:t,title:e,hint:n,src:r}){let i=s("button",{type:"button",title:n,"data-key":t},s("img",{src:r,alt:""}),s("s\
pan","",e));i.addEventListener("click",()=>this.host.trigger("picked",t),{signal:this.host.signal}),this.buttons.set(t,i),
this.grid.append(i)}},M=p(o=>new m(o));export{M as default};
