// Made from frontend/ by `npm run build`.
function f(i,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?i.removeAttribute(e):i.setAttribute(e,n===
!0?"":String(n))}function s(i,t="",...e){let n=document.createElement(i);return typeof t!="string"?f(n,t):t&&(n.className=
t),n.append(...e.filter(o=>o!=="")),n}var l=class i{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new i;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new d(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},d=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var u=class extends l{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=o=>{o.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function p(i){return v(i,t=>t[0])}function v(i,t){let e=new WeakMap;return o=>{let a=o.parentElement,r=e.get(a)??n(o),h=r.
calls+=1,c=()=>{e.get(a)===r&&e.delete(a),r.host.end()};r.host.renew(o);try{r.component.update(t(o.data))}catch(g){throw c(),
g}return()=>{r.calls===h&&c()}};function n(o){let a=new u(o);try{let r={host:a,component:i(a),calls:0};return e.set(o.parentElement,
r),r}catch(r){throw a.end(),r}}}var m=class{constructor(t){this.host=t;t.append(this.grid)}grid=s("div","grid");buttons=new Map;update({items:t,chosen:e}){
for(let n of t)this.buttons.has(n.key)||this.add(n);for(let[n,o]of this.buttons)o.setAttribute("aria-pressed",String(n===
e))}add({key:t,title:e,hint:n,src:o}){let r=s("button",{type:"button",title:n,"data-key":t},s("img",{src:o,alt:""}),s("s\
pan","",e));r.addEventListener("click",()=>this.host.trigger("picked",t),{signal:this.host.signal}),this.buttons.set(t,r),
this.grid.append(r)}},D=p(i=>new m(i));export{D as default};
