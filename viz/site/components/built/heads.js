// Made from frontend/ by `npm run build`.
var C="http://www.w3.org/2000/svg";function x(o,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?o.removeAttribute(
t):o.setAttribute(t,n===!0?"":String(n))}function i(o,e="",...t){let n=document.createElement(o);return typeof e!="strin\
g"?x(n,e):e&&(n.className=e),n.append(...t.filter(r=>r!=="")),n}function u(o,e={},...t){let n=document.createElementNS(C,
o);return x(n,e),n.append(...t.filter(r=>r!=="")),n}function y(o){let e=o.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}var p=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",n)},r=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new f(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},f=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var g=class extends p{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function S(o){return M(o,e=>e[0])}function M(o,e){let t=new WeakMap;return r=>{let s=r.parentElement,a=t.get(s)??n(r),c=a.
calls+=1,l=()=>{t.get(s)===a&&t.delete(s),a.host.end()};a.host.renew(r);try{a.component.update(e(r.data))}catch(d){throw l(),
d}return()=>{a.calls===c&&l()}};function n(r){let s=new g(r);try{let a={host:s,component:o(s),calls:0};return t.set(r.parentElement,
a),a}catch(a){throw s.end(),a}}}var b=6,E=26,v=46,k=24,L=74,H={cell:56,gap:10,head:88},$={cell:31,gap:5,head:72};function T(o,e,t){let n=t?$:H,{cell:r,gap:s}=n,
a=o.filter(l=>l.head).map(({label:l,title:d=""})=>`${l} (${d})`),c=u("svg",{viewBox:`0 0 ${o.length*(r+s)-s} ${L}`,role:"\
img",class:t?"strip small":"strip","aria-label":`The network from the picture to its last module; classifiers sit after ${a.
join(", ")}.`});return o.forEach((l,d)=>{let m=e.find(h=>h.head===l.head)?.trained===!1;c.append(...A(l,d,n,t)),l.head&&
c.append(...N(l,d,n,d===o.length-1,m))}),c}function A({label:o,head:e},t,{cell:n,gap:r},s){let a=t*(n+r),c=b+E/2,l={x:a,
y:b,width:n,height:E,rx:4,class:e?"module tapped":"module"},d=s?o.replace("stem","…"):o,m=[u("rect",l),u("text",{x:a+n/
2,y:c+5,class:"name"},d)];return t?[u("line",{x1:a-r,x2:a,y1:c,y2:c,class:"edge"}),...m]:m}function N({title:o=""},e,t,n,r){
let{cell:s,gap:a,head:c}=t,l=e*(s+a),d=l+s/2,m=n?l+s-c:d-c/2,h={x:m,y:v,width:c,height:k,rx:12,class:r?"head untrained":
"head"};return[u("line",{x1:d,x2:d,y1:b+E,y2:v,class:"edge"}),u("rect",h),u("text",{x:m+c/2,y:v+16,class:r?"label plain":
"label"},o)]}var R=480,F=.5,V="Not trained in these weights: what follows means nothing and takes part in no vote.",w=class{constructor(e){
this.host=e;this.#e.append(this.#o,this.#t,this.#r),e.append(this.#e),e.onResize(this.#e,()=>this.#i()),this.#t.addEventListener(
"click",t=>this.#s(t),{signal:e.signal})}#e=i("div","heads");#o=i("div");#t=i("div","cards");#r=i("div","foot");#n=null;#a="";update(e){
let t=JSON.stringify(e);if(t===this.#a)return;this.#a=t,this.#n=e;let n=y(this.#e)?.title;this.#e.style.setProperty("--h\
ead",e.colours.head),this.#e.style.setProperty("--ink",e.colours.ink),this.#i(),this.#t.replaceChildren(...e.cards.map(r=>z(
r,e))),this.#r.replaceChildren(...I(e)),n&&[...this.#e.querySelectorAll("button")].find(r=>r.title===n)?.focus()}#i(){if(!this.#n)
return;let{strip:e,cards:t}=this.#n;this.#o.replaceChildren(T(e,t,this.#e.clientWidth<R))}#s({target:e}){let t=e instanceof
Element?e.closest("button[data-label]"):null;t&&this.host.trigger("picked",{label:Number(t.dataset.label)})}};function z(o,e){
let{title:t,where:n,trained:r,chosen:s,rows:a}=o,c=i("div","rows",...a.map(l=>D(l,l.name,e.chosen)));return a.some(l=>l.
label===e.chosen)||c.append(i("div","dots","⋯"),D(s,`${s.rank}: ${s.name}`,e.chosen)),i("section",{class:r?"card":"car\
d untrained","aria-label":`${t} classifier`},i("header","",i("h3","",t),i("span","where",n)),i("div","upper",G(o,e),O(o)),
r?"":i("p","warning",V),c)}function G({evidence:o,chosen:e},{picture:t,alt:n}){let r=i("div","frame",i("img",{src:t,alt:`${n}\
, as the network sees it`})),s=`Evidence for ${e.name}: red places speak for it, blue ones against`;return o&&r.append(i(
"img",{class:"over",src:o,alt:s})),r}function O({confidence:o,entropy:e,most:t,chosen:n}){let r=(s,a,c)=>i("div",s,i("st\
rong","",a),i("span","",c));return i("div","facts",r("fact",o,"confidence"),r("fact",`${e} bits`,`entropy, of at most ${t}`),
r("fact one",n.percent,`for ${n.name}, ${n.rank}`))}function D({label:o,full:e,p:t,percent:n,rank:r},s,a){let c=i("span",
"fill");c.style.width=`${Math.max(F,100*t)}%`;let l={type:"button",class:"row",title:`${e}: ${n}, ${r}`,"aria-pressed":String(
o===a),"data-label":o};return i("button",l,c,i("span","what",s),i("span","much",n))}function I({legend:o,name:e}){return o?
[i("span","",`Evidence for ${e}: against −`),i("img",{src:o,alt:""}),i("span","","+ for, 0 is clear; each picture on i\
ts own scale")]:[]}var Q=S(o=>new w(o));export{Q as default};
