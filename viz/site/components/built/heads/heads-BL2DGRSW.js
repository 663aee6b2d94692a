// Made from frontend/ by `npm run build`.
import{element as e,focusedIn as p}from"../inception.shared/shared-OGSQIYVF.js";import{heightFrom as u,whenHeightChanges as m}from"../inception.shared/shared-OGSQIYVF.js";
import{mountBoxed as w}from"../inception.shared/shared-OGSQIYVF.js";var g=.005,v="Not trained in these weights: what fol\
lows means nothing and takes part in no vote.",h=class{constructor(t){this.host=t;this.root.append(this.cards,this.foot),
t.append(this.root),m(t,()=>this.fit()),this.cards.addEventListener("click",s=>this.pick(s),{signal:t.signal})}root=e("d\
iv","heads");cards=e("div","cards");foot=e("div","foot");drawn="";update(t){let s=JSON.stringify(t);if(s===this.drawn)return;
this.drawn=s;let n=p(this.root)?.title;this.root.style.setProperty("--head",t.colours.head),this.root.style.setProperty(
"--ink",t.colours.ink),this.root.classList.toggle("one-screen",t.oneScreen),this.cards.replaceChildren(...t.cards.map(o=>y(
o,t))),this.foot.replaceChildren(...C(t)),this.fit(),n&&[...this.root.querySelectorAll("button")].find(o=>o.title===n)?.
focus()}fit(){let t=[...this.cards.querySelectorAll(".rows")].map(o=>[...o.querySelectorAll('.row:not([aria-pressed="tru\
e"])')]);for(let o of t.flat())o.hidden=!1;this.root.classList.remove("raised");let s=u(this.root);if(s===null)return;let n=Math.
max(0,...t.map(o=>o.length));for(let o=n-1;o>=0&&this.root.offsetHeight>s;o--)for(let i of t)i[o]?.toggleAttribute("hidd\
en",!0);this.raise(s)}raise(t){let s=this.cards.querySelector(".frame")?.offsetWidth??0;this.root.classList.add("raised"),
this.root.style.setProperty("--side","0px");let n=Math.floor(t-this.root.offsetHeight);this.root.style.setProperty("--si\
de",`${n}px`),this.root.classList.toggle("raised",s>0&&n>s)}pick({target:t}){let s=t instanceof Element?t.closest("butto\
n[data-label]"):null;s&&this.host.trigger("picked",{label:Number(s.dataset.label),look:"look"in s.dataset})}};function y(r,t){
let{title:s,where:n,trained:o,chosen:i,rows:a,method:l}=r,c=e("div","rows",...a.map(d=>f(d,d.name,t.chosen)));return a.some(
d=>d.label===t.chosen)||c.append(e("div","dots","⋯"),f(i,`${i.rank}: ${i.name}`,t.chosen)),e("section",{class:o?"card":
"card untrained","aria-label":`${s} classifier`},e("header","",e("h3","",s),e("span","where",n),b(r,t)),o?"":e("p","warn\
ing",v),...t.pictures?[e("div","upper",$(r,t),c),E(l)]:[k(r),c])}function b({title:r,trained:t,rows:[s]},{pictures:n}){if(n||
!t||!s)return"";let i={type:"button",class:"leads","aria-label":`What speaks for ${s.name}, the answer of ${r}`,"data-la\
bel":s.label,"data-look":""};return e("button",i,"evidence →")}function E(r){return r?e("details","method",e("summary",
"","How this was found"),e("p","",r)):""}function $({evidence:r},{picture:t,alt:s,name:n}){let o=e("div","frame",e("img",
{src:t,alt:`${s}, as the network sees it`})),i=`Evidence for ${n}: red places speak for it, blue ones against`;return r&&
o.append(e("img",{class:"over",src:r,alt:i})),o}function k({confidence:r,entropy:t,most:s,chosen:n}){let o=(i,a,l)=>e("d\
iv",i,e("strong","",a),e("span","",l));return e("div","facts",o("fact",r,"confidence"),o("fact",`${t} bits`,`entropy, of\
 at most ${s}`),o("fact one",n.percent,`for ${n.name}, ${n.rank}`))}function f({label:r,full:t,p:s,percent:n,rank:o},i,a){
let l=e("span","fill");l.style.setProperty("--share",String(Math.max(g,s)));let c={type:"button",class:"row",title:`${t}\
: ${n}, ${o}`,"aria-pressed":String(r===a),"data-label":r};return e("button",c,l,e("span","what",i),e("span","much",n))}
function C({legend:r,name:t}){return r?[e("span","",`Evidence for ${t}: against −`),e("img",{src:r,alt:""}),e("span","",
"+ for, 0 (white here) is transparent; each picture on its own scale")]:[]}var H=w(r=>new h(r));export{H as default};
