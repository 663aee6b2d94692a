// Made from frontend/ by `npm run build`.
function v(o,e){for(let[t,n]of Object.entries(e))n===!1||n===null||n===void 0?o.removeAttribute(t):o.setAttribute(t,n===
!0?"":String(n))}function r(o,e="",...t){let n=document.createElement(o);return typeof e!="string"?v(n,e):e&&(n.className=
e),n.append(...t.filter(a=>a!=="")),n}var l=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let n=()=>{clearTimeout(a),this.
signal.removeEventListener("abort",n)},a=setTimeout(()=>{n(),t()},e);return this.signal.addEventListener("abort",n),n}delayed(e){
return new c(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let n=new ResizeObserver(t);n.observe(e),this.onEnd(()=>n.disconnect())}},c=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;#t=()=>{};get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(t===0){e();return}this.#t=e,this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}hurry(){
this.waiting&&(this.cancel(),this.#t())}cancel(){this.#e?.(),this.#e=null}};var u=class extends l{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}sending(e){let t=this.delayed(e),n=a=>{a.composedPath().
includes(this.parent)||t.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),t}setState(e,t){
this.ended||this.#e.setStateValue(e,t)}trigger(e,t){this.ended||this.#e.setTriggerValue(e,t)}};function h(o){return w(o,e=>e[0])}function w(o,e){let t=new WeakMap;return a=>{let i=a.parentElement,s=t.get(i)??n(a),d=s.
calls+=1,m=()=>{t.get(i)===s&&t.delete(i),s.host.end()};s.host.renew(a);try{s.component.update(e(a.data))}catch(g){throw m(),
g}return()=>{s.calls===d&&m()}};function n(a){let i=new u(a);try{let s={host:i,component:o(i),calls:0};return t.set(a.parentElement,
s),s}catch(s){throw i.end(),s}}}var b=.4,E=["intact","edited","change"],p=class{root=r("div","compared");drawn="";constructor(e){e.append(this.root)}update(e){
let t=JSON.stringify(e);if(t===this.drawn)return;this.drawn=t,this.root.style.setProperty("--head",e.colour),this.root.style.
setProperty("--ink",e.ink);let n=[];e.cards.length&&n.push(y(),r("div","cards",...e.cards.map(M))),e.maps.length&&n.push(
r("div","groups",...e.maps.map(a=>T(a,e.legends)))),this.root.replaceChildren(...n)}};function y(){let o=["intact","edit\
ed"].flatMap(e=>[r("span",`swatch ${e}`),r("span","",e)]);return r("p","key",...o)}function M(o){let{title:e,where:t,before:n,
after:a}=o,i=r("section",{class:`card${o.trained?"":" untrained"}${o.changed?" changed":""}`,"aria-label":`${e} classifi\
er, intact and edited`});return i.append(r("header","",r("h3","",e),r("span","where",t)),r("p","verdict",r("span","",n),
r("span",""," → "),r("strong","",a))),o.trained||i.append(r("p","where","Not trained in these weights: its answers mea\
n nothing.")),i.append(r("div","rows",...o.rows.map(x))),i}function x({name:o,full:e,before:t,after:n,p:a,q:i}){return r(
"div",{class:"row",title:`${e}: intact ${t}, edited ${n}`},r("span","name",o),r("span","numbers",`${t} → ${n}`),r("div",
"bars",f("intact",a),f("edited",i)))}function f(o,e){let t=r("div",o);return t.style.width=`${Math.max(b,100*e)}%`,t}function T({
title:o,columns:e},t){let n=r("div","sheet",r("span"),...e.map(C));n.style.setProperty("--columns",String(e.length));for(let i of E)
n.append(r("span","side",i),...e.map(s=>S(s,i)));let a=t.flatMap(({src:i,low:s,high:d})=>[r("span","",s),r("img",{class:"\
scale",src:i,alt:""}),r("span","",d)]);return r("section","maps",r("h3","",o),n,r("p","where",...a))}function C({label:o,
colour:e}){let t=r("span",e?"branch":"branch whole",o);return e&&(t.style.background=e),t}function S(o,e){let{label:t,range:n,
[e]:a}=o;if(!a)return r("div","map",r("span","",e==="change"?"same":"off"));let i={alt:`Mean map of ${t}, ${e}`,title:`${t}\
, ${e}: ${n}`};return r("div","map",r("img",{src:a,...i}))}var N=h(o=>new p(o));export{N as default};
