// Made from frontend/ by `npm run build`.
import{element as e,focusedIn as h}from"../inception.shared/shared-PLDTLLTT.js";import{heightFrom as u,whenHeightChanges as m}from"../inception.shared/shared-PLDTLLTT.js";
import{mountBoxed as w}from"../inception.shared/shared-PLDTLLTT.js";var g=.5,v="Not trained in these weights: what follo\
ws means nothing and takes part in no vote.",f=class{constructor(t){this.host=t;this.root.append(this.cards,this.foot),t.
append(this.root),m(t,()=>this.fit()),this.cards.addEventListener("click",s=>this.pick(s),{signal:t.signal})}root=e("div",
"heads");cards=e("div","cards");foot=e("div","foot");drawn="";update(t){let s=JSON.stringify(t);if(s===this.drawn)return;
this.drawn=s;let n=h(this.root)?.title;this.root.style.setProperty("--head",t.colours.head),this.root.style.setProperty(
"--ink",t.colours.ink),this.root.classList.toggle("one-screen",t.oneScreen),this.cards.replaceChildren(...t.cards.map(o=>b(
o,t))),this.foot.replaceChildren(...C(t)),this.fit(),n&&[...this.root.querySelectorAll("button")].find(o=>o.title===n)?.
focus()}fit(){let t=[...this.cards.querySelectorAll(".rows")].map(o=>[...o.querySelectorAll('.row:not([aria-pressed="tru\
e"])')]);for(let o of t.flat())o.hidden=!1;let s=u(this.root);if(s===null)return;let n=Math.max(0,...t.map(o=>o.length));
for(let o=n-1;o>=0&&this.root.offsetHeight>s;o--)for(let a of t)a[o]?.toggleAttribute("hidden",!0)}pick({target:t}){let s=t instanceof
Element?t.closest("button[data-label]"):null;s&&this.host.trigger("picked",{label:Number(s.dataset.label),look:"look"in s.
dataset})}};function b(r,t){let{title:s,where:n,trained:o,chosen:a,rows:i,method:l}=r,c=e("div","rows",...i.map(d=>p(d,d.
name,t.chosen)));return i.some(d=>d.label===t.chosen)||c.append(e("div","dots","⋯"),p(a,`${a.rank}: ${a.name}`,t.chosen)),
e("section",{class:o?"card":"card untrained","aria-label":`${s} classifier`},e("header","",e("h3","",s),e("span","where",
n),y(r,t)),o?"":e("p","warning",v),...t.pictures?[e("div","upper",E(r,t),c),k(l)]:[$(r),c])}function y({title:r,trained:t,
rows:[s]},{pictures:n}){if(n||!t||!s)return"";let a={type:"button",class:"leads","aria-label":`What speaks for ${s.name}\
, the answer of ${r}`,"data-label":s.label,"data-look":""};return e("button",a,"what speaks for it →")}function k(r){return r?
e("details","method",e("summary","","How this was found"),e("p","",r)):""}function E({evidence:r},{picture:t,alt:s,name:n}){
let o=e("div","frame",e("img",{src:t,alt:`${s}, as the network sees it`})),a=`Evidence for ${n}: red places speak for it\
, blue ones against`;return r&&o.append(e("img",{class:"over",src:r,alt:a})),o}function $({confidence:r,entropy:t,most:s,
chosen:n}){let o=(a,i,l)=>e("div",a,e("strong","",i),e("span","",l));return e("div","facts",o("fact",r,"confidence"),o("\
fact",`${t} bits`,`entropy, of at most ${s}`),o("fact one",n.percent,`for ${n.name}, ${n.rank}`))}function p({label:r,full:t,
p:s,percent:n,rank:o},a,i){let l=e("span","fill");l.style.width=`${Math.max(g,100*s)}%`;let c={type:"button",class:"row",
title:`${t}: ${n}, ${o}`,"aria-pressed":String(r===i),"data-label":r};return e("button",c,l,e("span","what",a),e("span",
"much",n))}function C({legend:r,name:t}){return r?[e("span","",`Evidence for ${t}: against −`),e("img",{src:r,alt:""}),
e("span","","+ for, 0 is clear; each picture on its own scale")]:[]}var H=w(r=>new f(r));export{H as default};
