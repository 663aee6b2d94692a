// Made from frontend/ by `npm run build`.
import{element as e}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as m,whenHeightChanges as h}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as f}from"../inception.shared/shared-7VVPGWNY.js";var u=.4,g=["intact","edited","change"],c=class{root=e(
"div","compared");drawn="";constructor(t){t.append(this.root),t.onResize(this.root,()=>this.fit()),h(t,()=>this.fit())}fit(){
let t=[...this.root.querySelectorAll(".card")],n=t.map(i=>[...i.querySelectorAll(".row")]),r=m(this.root);for(let i of n.
flat())i.hidden=!1;let[o,a]=t.map(i=>i.offsetTop);if(r===null||o===void 0||o===a)return;let p=Math.max(...n.map(i=>i.length));
for(let i=p-1;i>=0&&this.root.offsetHeight>r;i--)for(let d of n)d[i]?.toggleAttribute("hidden",!0)}update(t){let n=JSON.
stringify(t);if(n===this.drawn)return;this.drawn=n,this.root.style.setProperty("--head",t.colour),this.root.style.setProperty(
"--ink",t.ink);let r=[];t.cards.length&&r.push(w(),e("div","cards",...t.cards.map(y))),t.maps.length&&r.push(e("div","gr\
oups",...t.maps.map(o=>$(o,t.legends)))),this.root.replaceChildren(...r),this.fit()}};function w(){let s=["intact","edit\
ed"].flatMap(t=>[e("span",`swatch ${t}`),e("span","",t)]);return e("p","key",...s)}function y(s){let{title:t,where:n,before:r,
after:o}=s,a=e("section",{class:`card${s.trained?"":" untrained"}${s.changed?" changed":""}`,"aria-label":`${t} classifi\
er, intact and edited`});return a.append(e("header","",e("h3","",t),e("span","where",n)),e("p","verdict",e("span","",r),
e("span",""," → "),e("strong","",o))),s.trained||a.append(e("p","where","Not trained in these weights: its answers mea\
n nothing.")),a.append(e("div","rows",...s.rows.map(v))),a}function v({name:s,full:t,before:n,after:r,p:o,q:a}){return e(
"div",{class:"row",title:`${t}: intact ${n}, edited ${r}`},e("span","name",s),e("span","numbers",`${n} → ${r}`),e("div",
"bars",l("intact",o),l("edited",a)))}function l(s,t){let n=e("div",s);return n.style.width=`${Math.max(u,100*t)}%`,n}function $({
title:s,columns:t},n){let r=e("div","sheet",e("span"),...t.map(M));r.style.setProperty("--columns",String(t.length));for(let a of g)
r.append(e("span","side",a),...t.map(p=>b(p,a)));let o=n.map(({src:a,low:p,high:i})=>e("span","range",e("span","",p),e("\
img",{class:"scale",src:a,alt:""}),e("span","",i)));return e("section","maps",e("h3","",s),r,e("p","where",...o))}function M({
label:s,colour:t}){let n=e("span",t?"branch":"branch whole",s);return t&&(n.style.background=t),n}function b(s,t){let{label:n,
range:r,[t]:o}=s;if(!o)return e("div","map",e("span","",t==="change"?"same":"off"));let a={alt:`Mean map of ${n}, ${t}`,
title:`${n}, ${t}: ${r}`};return e("div","map",e("img",{src:o,...a}))}var P=f(s=>new c(s));export{P as default};
