// Made from frontend/ by `npm run build`.
var C="http://www.w3.org/2000/svg";function x(r,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?r.removeAttribute(
e):r.setAttribute(e,n===!0?"":String(n))}function a(r,t="",...e){let n=document.createElement(r);return typeof t!="strin\
g"?x(n,t):t&&(n.className=t),n.append(...e.filter(o=>o!=="")),n}function u(r,t={},...e){let n=document.createElementNS(C,
r);return x(n,t),n.append(...e.filter(o=>o!=="")),n}function S(r){let t=r.getRootNode(),e=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return e instanceof
HTMLElement?e:null}var m=class r{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new r;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",n)},o=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new f(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},f=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(e===0){t();return}this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}cancel(){this.#t?.(),this.#t=
null}};var g=class extends m{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}setState(t,e){this.ended||this.#t.setStateValue(t,e)}trigger(t,e){
this.ended||this.#t.setTriggerValue(t,e)}};function y(r){return M(r,t=>t[0])}function M(r,t){let e=new WeakMap;return o=>{let s=o.parentElement,i=e.get(s)??n(o),l=i.
calls+=1,d=()=>{e.get(s)===i&&e.delete(s),i.host.end()};i.host.renew(o);try{i.component.update(t(o.data))}catch(c){throw d(),
c}return()=>{i.calls===l&&d()}};function n(o){let s=new g(o);try{let i={host:s,component:r(s),calls:0};return e.set(o.parentElement,
i),i}catch(i){throw s.end(),i}}}var b=6,E=26,v=46,k=24,L=74,H={cell:56,gap:10,head:88},$={cell:31,gap:5,head:72};function T(r,t,e){let n=e?$:H,{cell:o,gap:s}=n,
i=r.filter(d=>d.head).map(({label:d,title:c=""})=>`${d} (${c})`),l=u("svg",{viewBox:`0 0 ${r.length*(o+s)-s} ${L}`,role:"\
img",class:e?"strip small":"strip","aria-label":`The network from the picture to its last module; classifiers sit after ${i.
join(", ")}.`});return r.forEach((d,c)=>{let p=t.find(h=>h.head===d.head)?.trained===!1;l.append(...A(d,c,n,e)),d.head&&
l.append(...N(d,c,n,c===r.length-1,p))}),l}function A({label:r,head:t},e,{cell:n,gap:o},s){let i=e*(n+o),l=b+E/2,d={x:i,
y:b,width:n,height:E,rx:4,class:t?"module tapped":"module"},c=s?r.replace("stem","…"):r,p=[u("rect",d),u("text",{x:i+n/
2,y:l+5,class:"name"},c)];return e?[u("line",{x1:i-o,x2:i,y1:l,y2:l,class:"edge"}),...p]:p}function N({title:r=""},t,e,n,o){
let{cell:s,gap:i,head:l}=e,d=t*(s+i),c=d+s/2,p=n?d+s-l:c-l/2,h={x:p,y:v,width:l,height:k,rx:12,class:o?"head untrained":
"head"};return[u("line",{x1:c,x2:c,y1:b+E,y2:v,class:"edge"}),u("rect",h),u("text",{x:p+l/2,y:v+16,class:o?"label plain":
"label"},r)]}var R=480,F=.5,V="Not trained in these weights: what follows means nothing and takes part in no vote.",w=class{constructor(t){
this.host=t;this.root.append(this.strip,this.cards,this.foot),t.append(this.root),t.onResize(this.root,()=>this.drawStrip()),
this.cards.addEventListener("click",e=>this.pick(e),{signal:t.signal})}root=a("div","heads");strip=a("div");cards=a("div",
"cards");foot=a("div","foot");data=null;drawn="";update(t){let e=JSON.stringify(t);if(e===this.drawn)return;this.drawn=e,
this.data=t;let n=S(this.root)?.title;this.root.style.setProperty("--head",t.colours.head),this.root.style.setProperty("\
--ink",t.colours.ink),this.drawStrip(),this.cards.replaceChildren(...t.cards.map(o=>z(o,t))),this.foot.replaceChildren(...I(
t)),n&&[...this.root.querySelectorAll("button")].find(o=>o.title===n)?.focus()}drawStrip(){if(!this.data)return;let{strip:t,
cards:e}=this.data;this.strip.replaceChildren(T(t,e,this.root.clientWidth<R))}pick({target:t}){let e=t instanceof Element?
t.closest("button[data-label]"):null;e&&this.host.trigger("picked",{label:Number(e.dataset.label)})}};function z(r,t){let{
title:e,where:n,trained:o,chosen:s,rows:i,method:l}=r,d=a("div","rows",...i.map(c=>D(c,c.name,t.chosen)));return i.some(
c=>c.label===t.chosen)||d.append(a("div","dots","⋯"),D(s,`${s.rank}: ${s.name}`,t.chosen)),a("section",{class:o?"card":
"card untrained","aria-label":`${e} classifier`},a("header","",a("h3","",e),a("span","where",n)),a("div","upper",G(r,t),
O(r)),l?a("p","method",l):"",o?"":a("p","warning",V),d)}function G({evidence:r},{picture:t,alt:e,name:n}){let o=a("div",
"frame",a("img",{src:t,alt:`${e}, as the network sees it`})),s=`Evidence for ${n}: red places speak for it, blue ones ag\
ainst`;return r&&o.append(a("img",{class:"over",src:r,alt:s})),o}function O({confidence:r,entropy:t,most:e,chosen:n}){let o=(s,i,l)=>a(
"div",s,a("strong","",i),a("span","",l));return a("div","facts",o("fact",r,"confidence"),o("fact",`${t} bits`,`entropy, \
of at most ${e}`),o("fact one",n.percent,`for ${n.name}, ${n.rank}`))}function D({label:r,full:t,p:e,percent:n,rank:o},s,i){
let l=a("span","fill");l.style.width=`${Math.max(F,100*e)}%`;let d={type:"button",class:"row",title:`${t}: ${n}, ${o}`,"\
aria-pressed":String(r===i),"data-label":r};return a("button",d,l,a("span","what",s),a("span","much",n))}function I({legend:r,
name:t}){return r?[a("span","",`Evidence for ${t}: against −`),a("img",{src:r,alt:""}),a("span","","+ for, 0 is clear;\
 each picture on its own scale")]:[]}var Q=y(r=>new w(r));export{Q as default};
