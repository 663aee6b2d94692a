// Made from frontend/ by `npm run build`.
function v(r,e){for(let[t,o]of Object.entries(e))o===!1||o===null||o===void 0?r.removeAttribute(t):r.setAttribute(t,o===
!0?"":String(o))}function n(r,e="",...t){let o=document.createElement(r);return typeof e!="string"?v(o,e):e&&(o.className=
e),o.append(...t.filter(a=>a!=="")),o}var l=class r{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new r;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let o=()=>{clearTimeout(a),this.
signal.removeEventListener("abort",o)},a=setTimeout(()=>{o(),t()},e);return this.signal.addEventListener("abort",o),o}delayed(e){
return new c(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let o=new ResizeObserver(t);o.observe(e),this.onEnd(()=>o.disconnect())}},c=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var m=class extends l{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function h(r){return w(r,e=>e[0])}function w(r,e){let t=new WeakMap;return a=>{let i=a.parentElement,s=t.get(i)??o(a),d=s.
calls+=1,p=()=>{t.get(i)===s&&t.delete(i),s.host.end()};s.host.renew(a);try{s.component.update(e(a.data))}catch(g){throw p(),
g}return()=>{s.calls===d&&p()}};function o(a){let i=new m(a);try{let s={host:i,component:r(i),calls:0};return t.set(a.parentElement,
s),s}catch(s){throw i.end(),s}}}var b=.4,E=["intact","edited","change"],u=class{root=n("div","compared");drawn="";constructor(e){e.append(this.root)}update(e){
let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t,this.root.style.setProperty("--head",e.colour),this.root.style.
setProperty("--ink",e.ink);let o=[];e.cards.length&&o.push(M(),n("div","cards",...e.cards.map(x))),e.maps.length&&o.push(
n("div","groups",...e.maps.map(a=>T(a,e.legends)))),this.root.replaceChildren(...o)}};function M(){let r=["intact","edit\
ed"].flatMap(e=>[n("span",`swatch ${e}`),n("span","",e)]);return n("p","key",...r)}function x(r){let{title:e,where:t,before:o,
after:a}=r,i=n("section",{class:`card${r.trained?"":" untrained"}${r.changed?" changed":""}`,"aria-label":`${e} classifi\
er, intact and edited`});return i.append(n("header","",n("h3","",e),n("span","where",t)),n("p","verdict",n("span","",o),
n("span",""," → "),n("strong","",a))),r.trained||i.append(n("p","where","Not trained in these weights: its answers mea\
n nothing.")),i.append(n("div","rows",...r.rows.map(y))),i}function y({name:r,full:e,before:t,after:o,p:a,q:i}){return n(
"div",{class:"row",title:`${e}: intact ${t}, edited ${o}`},n("span","name",r),n("span","numbers",`${t} → ${o}`),n("div",
"bars",f("intact",a),f("edited",i)))}function f(r,e){let t=n("div",r);return t.style.width=`${Math.max(b,100*e)}%`,t}function T({
title:r,columns:e},t){let o=n("div","sheet",n("span"),...e.map(C));o.style.setProperty("--columns",String(e.length));for(let i of E)
o.append(n("span","side",i),...e.map(s=>S(s,i)));let a=t.flatMap(({src:i,low:s,high:d})=>[n("span","",s),n("img",{class:"\
scale",src:i,alt:""}),n("span","",d)]);return n("section","maps",n("h3","",r),o,n("p","where",...a))}function C({label:r,
colour:e}){let t=n("span",e?"branch":"branch whole",r);return e&&(t.style.background=e),t}function S(r,e){let{label:t,range:o,
[e]:a}=r;if(!a)return n("div","map",n("span","",e==="change"?"same":"off"));let i={alt:`Mean map of ${t}, ${e}`,title:`${t}\
, ${e}: ${o}`};return n("div","map",n("img",{src:a,...i}))}var N=h(r=>new u(r));export{N as default};
