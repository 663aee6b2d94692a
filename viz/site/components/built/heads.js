// Made from frontend/ by `npm run build`.
var C="http://www.w3.org/2000/svg";function y(r,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?r.removeAttribute(
t):r.setAttribute(t,n===!0?"":String(n))}function i(r,e="",...t){let n=document.createElement(r);return typeof e!="strin\
g"?y(n,e):e&&(n.className=e),n.append(...t.filter(o=>o!=="")),n}function u(r,e={},...t){let n=document.createElementNS(C,
r);return y(n,e),n.append(...t.filter(o=>o!=="")),n}function x(r){let e=r.getRootNode(),t=e instanceof ShadowRoot||e instanceof Document?e.activeElement:null;return t instanceof
HTMLElement?t:null}var m=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new f(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},f=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var g=class extends m{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=o=>{o.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function S(r){return M(r,e=>e[0])}function M(r,e){let t=new WeakMap;return o=>{let s=o.parentElement,a=t.get(s)??n(o),d=a.
calls+=1,l=()=>{t.get(s)===a&&t.delete(s),a.host.end()};a.host.renew(o);try{a.component.update(e(o.data))}catch(c){throw l(),
c}return()=>{a.calls===d&&l()}};function n(o){let s=new g(o);try{let a={host:s,component:r(s),calls:0};return t.set(o.parentElement,
a),a}catch(a){throw s.end(),a}}}var w=6,E=26,v=46,k=24,L=74,H={cell:56,gap:10,head:88},$={cell:31,gap:5,head:72};function T(r,e,t){let n=t?$:H,{cell:o,gap:s}=n,
a=r.filter(l=>l.head).map(({label:l,title:c=""})=>`${l} (${c})`),d=u("svg",{viewBox:`0 0 ${r.length*(o+s)-s} ${L}`,role:"\
img",class:t?"strip small":"strip","aria-label":`The network from the picture to its last module; classifiers sit after ${a.
join(", ")}.`});return r.forEach((l,c)=>{let p=e.find(h=>h.head===l.head)?.trained===!1;d.append(...A(l,c,n,t)),l.head&&
d.append(...N(l,c,n,c===r.length-1,p))}),d}function A({label:r,head:e},t,{cell:n,gap:o},s){let a=t*(n+o),d=w+E/2,l={x:a,
y:w,width:n,height:E,rx:4,class:e?"module tapped":"module"},c=s?r.replace("stem","…"):r,p=[u("rect",l),u("text",{x:a+n/
2,y:d+5,class:"name"},c)];return t?[u("line",{x1:a-o,x2:a,y1:d,y2:d,class:"edge"}),...p]:p}function N({title:r=""},e,t,n,o){
let{cell:s,gap:a,head:d}=t,l=e*(s+a),c=l+s/2,p=n?l+s-d:c-d/2,h={x:p,y:v,width:d,height:k,rx:12,class:o?"head untrained":
"head"};return[u("line",{x1:c,x2:c,y1:w+E,y2:v,class:"edge"}),u("rect",h),u("text",{x:p+d/2,y:v+16,class:o?"label plain":
"label"},r)]}var R=480,F=.5,V="Not trained in these weights: what follows means nothing and takes part in no vote.",b=class{constructor(e){
this.host=e;this.root.append(this.strip,this.cards,this.foot),e.append(this.root),e.onResize(this.root,()=>this.drawStrip()),
this.cards.addEventListener("click",t=>this.pick(t),{signal:e.signal})}root=i("div","heads");strip=i("div");cards=i("div",
"cards");foot=i("div","foot");data=null;drawn="";update(e){let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t,
this.data=e;let n=x(this.root)?.title;this.root.style.setProperty("--head",e.colours.head),this.root.style.setProperty("\
--ink",e.colours.ink),this.root.classList.toggle("one-screen",e.oneScreen),this.drawStrip(),this.cards.replaceChildren(...e.
cards.map(o=>z(o,e))),this.foot.replaceChildren(...P(e)),n&&[...this.root.querySelectorAll("button")].find(o=>o.title===
n)?.focus()}drawStrip(){if(!this.data)return;let{strip:e,cards:t,pictures:n}=this.data;this.strip.hidden=n,!n&&this.strip.
replaceChildren(T(e,t,this.root.clientWidth<R))}pick({target:e}){let t=e instanceof Element?e.closest("button[data-label\
]"):null;t&&this.host.trigger("picked",{label:Number(t.dataset.label)})}};function z(r,e){let{title:t,where:n,trained:o,
chosen:s,rows:a,method:d}=r,l=i("div","rows",...a.map(c=>D(c,c.name,e.chosen)));return a.some(c=>c.label===e.chosen)||l.
append(i("div","dots","⋯"),D(s,`${s.rank}: ${s.name}`,e.chosen)),i("section",{class:o?"card":"card untrained","aria-la\
bel":`${t} classifier`},i("header","",i("h3","",t),i("span","where",n)),o?"":i("p","warning",V),...e.pictures?[i("div","\
upper",I(r,e),l),G(d)]:[O(r),l])}function G(r){return r?i("details","method",i("summary","","How this was found"),i("p",
"",r)):""}function I({evidence:r},{picture:e,alt:t,name:n}){let o=i("div","frame",i("img",{src:e,alt:`${t}, as the netwo\
rk sees it`})),s=`Evidence for ${n}: red places speak for it, blue ones against`;return r&&o.append(i("img",{class:"over",
src:r,alt:s})),o}function O({confidence:r,entropy:e,most:t,chosen:n}){let o=(s,a,d)=>i("div",s,i("strong","",a),i("span",
"",d));return i("div","facts",o("fact",r,"confidence"),o("fact",`${e} bits`,`entropy, of at most ${t}`),o("fact one",n.percent,
`for ${n.name}, ${n.rank}`))}function D({label:r,full:e,p:t,percent:n,rank:o},s,a){let d=i("span","fill");d.style.width=
`${Math.max(F,100*t)}%`;let l={type:"button",class:"row",title:`${e}: ${n}, ${o}`,"aria-pressed":String(r===a),"data-lab\
el":r};return i("button",l,d,i("span","what",s),i("span","much",n))}function P({legend:r,name:e}){return r?[i("span","",
`Evidence for ${e}: against −`),i("img",{src:r,alt:""}),i("span","","+ for, 0 is clear; each picture on its own scale")]:
[]}var X=S(r=>new b(r));export{X as default};
