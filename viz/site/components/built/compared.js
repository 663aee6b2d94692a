// Made from frontend/ by `npm run build`.
function v(o,e){for(let[t,a]of Object.entries(e))a===!1||a===null||a===void 0?o.removeAttribute(t):o.setAttribute(t,a===
!0?"":String(a))}function n(o,e="",...t){let a=document.createElement(o);return typeof e!="string"?v(a,e):e&&(a.className=
e),a.append(...t.filter(r=>r!=="")),a}var l=class o{#e=new AbortController;get signal(){return this.#e.signal}get ended(){return this.signal.aborted}onEnd(e){
this.signal.addEventListener("abort",e,{once:!0})}end(){this.#e.abort()}child(){let e=new o;return this.signal.addEventListener(
"abort",()=>e.end(),{signal:e.signal}),e}renewed(e){return e?.end(),this.child()}after(e,t){let a=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",a)},r=setTimeout(()=>{a(),t()},e);return this.signal.addEventListener("abort",a),a}delayed(e){
return new c(this,e)}atFrame(e){let t=null;return this.onEnd(()=>{t!==null&&cancelAnimationFrame(t)}),()=>{t??=requestAnimationFrame(
()=>{t=null,e()})}}onResize(e,t){let a=new ResizeObserver(t);a.observe(e),this.onEnd(()=>a.disconnect())}},c=class{constructor(e,t){
this.lifetime=e;this.milliseconds=t}#e=null;get waiting(){return this.#e!==null}ask(e,t=this.milliseconds){if(this.cancel(),
!this.lifetime.ended){if(t===0){e();return}this.#e=this.lifetime.after(t,()=>{this.#e=null,e()})}}cancel(){this.#e?.(),this.#e=
null}};var m=class extends l{#e;constructor(e){super(),this.#e=e}get parent(){return this.#e.parentElement}renew(e){this.#e=e}append(...e){
this.parent.append(...e),this.onEnd(()=>{for(let t of e)t.remove()})}setState(e,t){this.ended||this.#e.setStateValue(e,t)}trigger(e,t){
this.ended||this.#e.setTriggerValue(e,t)}};function h(o){return w(o,e=>e[0])}function w(o,e){let t=new WeakMap;return r=>{let i=r.parentElement,s=t.get(i)??a(r),d=s.
calls+=1,p=()=>{t.get(i)===s&&t.delete(i),s.host.end()};s.host.renew(r);try{s.component.update(e(r.data))}catch(g){throw p(),
g}return()=>{s.calls===d&&p()}};function a(r){let i=new m(r);try{let s={host:i,component:o(i),calls:0};return t.set(r.parentElement,
s),s}catch(s){throw i.end(),s}}}var b=.4,E=["intact","edited","change"],u=class{#e=n("div","compared");#t="";constructor(e){e.append(this.#e)}update(e){
let t=JSON.stringify(e);if(t===this.#t)return;this.#t=t,this.#e.style.setProperty("--head",e.colour),this.#e.style.setProperty(
"--ink",e.ink);let a=[];e.cards.length&&a.push(M(),n("div","cards",...e.cards.map(x))),e.maps.length&&a.push(n("div","gr\
oups",...e.maps.map(r=>T(r,e.legends)))),this.#e.replaceChildren(...a)}};function M(){let o=["intact","edited"].flatMap(
e=>[n("span",`swatch ${e}`),n("span","",e)]);return n("p","key",...o)}function x(o){let{title:e,where:t,before:a,after:r}=o,
i=n("section",{class:`card${o.trained?"":" untrained"}${o.changed?" changed":""}`,"aria-label":`${e} classifier, intact \
and edited`});return i.append(n("header","",n("h3","",e),n("span","where",t)),n("p","verdict",n("span","",a),n("span","",
" → "),n("strong","",r))),o.trained||i.append(n("p","where","Not trained in these weights: its answers mean nothing.")),
i.append(n("div","rows",...o.rows.map(y))),i}function y({name:o,full:e,before:t,after:a,p:r,q:i}){return n("div",{class:"\
row",title:`${e}: intact ${t}, edited ${a}`},n("span","name",o),n("span","numbers",`${t} → ${a}`),n("div","bars",f("in\
tact",r),f("edited",i)))}function f(o,e){let t=n("div",o);return t.style.width=`${Math.max(b,100*e)}%`,t}function T({title:o,
columns:e},t){let a=n("div","sheet",n("span"),...e.map(C));a.style.setProperty("--columns",String(e.length));for(let i of E)
a.append(n("span","side",i),...e.map(s=>S(s,i)));let r=t.flatMap(({src:i,low:s,high:d})=>[n("span","",s),n("img",{class:"\
scale",src:i,alt:""}),n("span","",d)]);return n("section","maps",n("h3","",o),a,n("p","where",...r))}function C({label:o,
colour:e}){let t=n("span",e?"branch":"branch whole",o);return e&&(t.style.background=e),t}function S(o,e){let{label:t,range:a,
[e]:r}=o;if(!r)return n("div","map",n("span","",e==="change"?"same":"off"));let i={alt:`Mean map of ${t}, ${e}`,title:`${t}\
, ${e}: ${a}`};return n("div","map",n("img",{src:r,...i}))}var N=h(o=>new u(o));export{N as default};
