// Made from frontend/ by `npm run build`.
function M(o,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?o.removeAttribute(t):o.setAttribute(t,n===
!0?"":String(n))}function r(o,e="",...t){let n=document.createElement(o);return typeof e!="string"?M(n,e):e&&(n.className=
e),n.append(...t.filter(i=>i!=="")),n}var f='[data-testid="stMain"]',x='[data-testid="stMainBlockContainer"]',u=()=>document.querySelector(x),g=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function C(){let o=document.querySelector(f),e=u();return o&&
e&&g()?o.clientHeight-e.offsetHeight:0}function v(o){let e=document.querySelector(f),t=u();return!e||!t||!g()?null:e.getBoundingClientRect().
top+e.clientHeight-parseFloat(getComputedStyle(t).paddingBottom)-o.getBoundingClientRect().top-e.scrollTop}function w(o,e){
let t=o.atFrame(e),n=()=>C()!==0&&t(),i=u();i&&o.onResize(i,n),window.addEventListener("resize",n,{signal:o.signal})}var c=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(i),this.
signal.removeEventListener("abort",n)},i=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new m(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},m=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var p=class extends c{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=i=>{i.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function b(o){return S(o,e=>e[0])}function S(o,e){let t=new WeakMap;return i=>{let a=i.parentElement,s=t.get(a)??n(i),l=s.
calls+=1,d=()=>{t.get(a)===s&&t.delete(a),s.host.end()};s.host.renew(i);try{s.component.update(e(i.data))}catch(y){throw d(),
y}return()=>{s.calls===l&&d()}};function n(i){let a=new p(i);try{let s={host:a,component:o(a),calls:0};return t.set(i.parentElement,
s),s}catch(s){throw a.end(),s}}}var T=.4,L=["intact","edited","change"],h=class{root=r("div","compared");drawn="";constructor(e){e.append(this.root),e.onResize(
this.root,()=>this.fit()),w(e,()=>this.fit())}fit(){let e=[...this.root.querySelectorAll(".card")],t=e.map(l=>[...l.querySelectorAll(
".row")]),n=v(this.root);for(let l of t.flat())l.hidden=!1;let[i,a]=e.map(l=>l.offsetTop);if(n===null||i===void 0||i===a)
return;let s=Math.max(...t.map(l=>l.length));for(let l=s-1;l>=0&&this.root.offsetHeight>n;l--)for(let d of t)d[l]?.toggleAttribute(
"hidden",!0)}update(e){let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t,this.root.style.setProperty("--head",
e.colour),this.root.style.setProperty("--ink",e.ink);let n=[];e.cards.length&&n.push(D(),r("div","cards",...e.cards.map(
H))),e.maps.length&&n.push(r("div","groups",...e.maps.map(i=>k(i,e.legends)))),this.root.replaceChildren(...n),this.fit()}};
function D(){let o=["intact","edited"].flatMap(e=>[r("span",`swatch ${e}`),r("span","",e)]);return r("p","key",...o)}function H(o){
let{title:e,where:t,before:n,after:i}=o,a=r("section",{class:`card${o.trained?"":" untrained"}${o.changed?" changed":""}`,
"aria-label":`${e} classifier, intact and edited`});return a.append(r("header","",r("h3","",e),r("span","where",t)),r("p",
"verdict",r("span","",n),r("span",""," → "),r("strong","",i))),o.trained||a.append(r("p","where","Not trained in these\
 weights: its answers mean nothing.")),a.append(r("div","rows",...o.rows.map(A))),a}function A({name:o,full:e,before:t,after:n,
p:i,q:a}){return r("div",{class:"row",title:`${e}: intact ${t}, edited ${n}`},r("span","name",o),r("span","numbers",`${t}\
 → ${n}`),r("div","bars",E("intact",i),E("edited",a)))}function E(o,e){let t=r("div",o);return t.style.width=`${Math.max(
T,100*e)}%`,t}function k({title:o,columns:e},t){let n=r("div","sheet",r("span"),...e.map(R));n.style.setProperty("--colu\
mns",String(e.length));for(let a of L)n.append(r("span","side",a),...e.map(s=>$(s,a)));let i=t.flatMap(({src:a,low:s,high:l})=>[
r("span","",s),r("img",{class:"scale",src:a,alt:""}),r("span","",l)]);return r("section","maps",r("h3","",o),n,r("p","wh\
ere",...i))}function R({label:o,colour:e}){let t=r("span",e?"branch":"branch whole",o);return e&&(t.style.background=e),
t}function $(o,e){let{label:t,range:n,[e]:i}=o;if(!i)return r("div","map",r("span","",e==="change"?"same":"off"));let a={
alt:`Mean map of ${t}, ${e}`,title:`${t}, ${e}: ${n}`};return r("div","map",r("img",{src:i,...a}))}var z=b(o=>new h(o));export{z as default};
