// Made from frontend/ by `npm run build`.
import{element as e,focusedIn as h}from"../inception.shared/shared-ZQ4UQISB.js";import{heightFrom as u,whenHeightChanges as m}from"../inception.shared/shared-ZQ4UQISB.js";
import{mountBoxed as w}from"../inception.shared/shared-ZQ4UQISB.js";var g=.5,v="Not trained in these weights: what follo\
ws means nothing and takes part in no vote.",f=class{constructor(t){this.host=t;this.root.append(this.cards,this.foot),t.
append(this.root),m(t,()=>this.fit()),this.cards.addEventListener("click",n=>this.pick(n),{signal:t.signal})}root=e("div",
"heads");cards=e("div","cards");foot=e("div","foot");drawn="";update(t){let n=JSON.stringify(t);if(n===this.drawn)return;
this.drawn=n;let s=h(this.root)?.title;this.root.style.setProperty("--head",t.colours.head),this.root.style.setProperty(
"--ink",t.colours.ink),this.root.classList.toggle("one-screen",t.oneScreen),this.cards.replaceChildren(...t.cards.map(o=>b(
o,t))),this.foot.replaceChildren(...C(t)),this.fit(),s&&[...this.root.querySelectorAll("button")].find(o=>o.title===s)?.
focus()}fit(){let t=[...this.cards.querySelectorAll(".rows")].map(o=>[...o.querySelectorAll('.row:not([aria-pressed="tru\
e"])')]);for(let o of t.flat())o.hidden=!1;let n=u(this.root);if(n===null)return;let s=Math.max(0,...t.map(o=>o.length));
for(let o=s-1;o>=0&&this.root.offsetHeight>n;o--)for(let a of t)a[o]?.toggleAttribute("hidden",!0)}pick({target:t}){let n=t instanceof
Element?t.closest("button[data-label]"):null;n&&this.host.trigger("picked",{label:Number(n.dataset.label),look:"look"in n.
dataset})}};function b(r,t){let{title:n,where:s,trained:o,chosen:a,rows:i,method:l}=r,c=e("div","rows",...i.map(d=>p(d,d.
name,t.chosen)));return i.some(d=>d.label===t.chosen)||c.append(e("div","dots","⋯"),p(a,`${a.rank}: ${a.name}`,t.chosen)),
e("section",{class:o?"card":"card untrained","aria-label":`${n} classifier`},e("header","",e("h3","",n),e("span","where",
s),y(r,t)),o?"":e("p","warning",v),...t.pictures?[e("div","upper",$(r,t),c),E(l)]:[k(r),c])}function y({title:r,trained:t,
rows:[n]},{pictures:s}){if(s||!t||!n)return"";let a={type:"button",class:"leads","aria-label":`What speaks for ${n.name}\
, the answer of ${r}`,"data-label":n.label,"data-look":""};return e("button",a,"evidence →")}function E(r){return r?e(
"details","method",e("summary","","How this was found"),e("p","",r)):""}function $({evidence:r},{picture:t,alt:n,name:s}){
let o=e("div","frame",e("img",{src:t,alt:`${n}, as the network sees it`})),a=`Evidence for ${s}: red places speak for it\
, blue ones against`;return r&&o.append(e("img",{class:"over",src:r,alt:a})),o}function k({confidence:r,entropy:t,most:n,
chosen:s}){let o=(a,i,l)=>e("div",a,e("strong","",i),e("span","",l));return e("div","facts",o("fact",r,"confidence"),o("\
fact",`${t} bits`,`entropy, of at most ${n}`),o("fact one",s.percent,`for ${s.name}, ${s.rank}`))}function p({label:r,full:t,
p:n,percent:s,rank:o},a,i){let l=e("span","fill");l.style.width=`${Math.max(g,100*n)}%`;let c={type:"button",class:"row",
title:`${t}: ${s}, ${o}`,"aria-pressed":String(r===i),"data-label":r};return e("button",c,l,e("span","what",a),e("span",
"much",s))}function C({legend:r,name:t}){return r?[e("span","",`Evidence for ${t}: against −`),e("img",{src:r,alt:""}),
e("span","","+ for, 0 is transparent; each picture on its own scale")]:[]}var H=w(r=>new f(r));export{H as default};
