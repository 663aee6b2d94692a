// Made from frontend/ by `npm run build`.
import{element as s,focusedIn as p}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as u,whenHeightChanges as m}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as g}from"../inception.shared/shared-7VVPGWNY.js";var w=.005,v="Not trained in these weights: what fol\
lows means nothing and takes part in no vote.",h=class{constructor(t){this.host=t;this.root.append(this.cards,this.foot),
t.append(this.root),m(t,()=>this.fit()),this.cards.addEventListener("click",e=>this.pick(e),{signal:t.signal})}root=s("d\
iv","heads");cards=s("div","cards");foot=s("div","foot");drawn="";update(t){let e=JSON.stringify(t);if(e===this.drawn)return;
this.drawn=e;let n=p(this.root)?.title;this.root.style.setProperty("--head",t.colours.head),this.root.style.setProperty(
"--ink",t.colours.ink),this.root.classList.toggle("one-screen",t.oneScreen),this.cards.replaceChildren(...t.cards.map(o=>y(
o,t))),this.foot.replaceChildren(...C(t)),this.fit(),n&&[...this.root.querySelectorAll("button")].find(o=>o.title===n)?.
focus()}fit(){let t=[...this.cards.querySelectorAll(".rows")].map(o=>[...o.querySelectorAll('.row:not([aria-pressed="tru\
e"])')]);for(let o of t.flat())o.hidden=!1;this.root.classList.remove("raised");let e=u(this.root);if(e===null)return;let n=Math.
max(0,...t.map(o=>o.length));for(let o=n-1;o>=0&&this.root.offsetHeight>e;o--)for(let i of t)i[o]?.toggleAttribute("hidd\
en",!0);this.raise(e)}raise(t){let e=this.cards.querySelector(".frame")?.offsetWidth??0;this.root.classList.add("raised"),
this.root.style.setProperty("--side","0px");let n=Math.floor(t-this.root.offsetHeight);this.root.style.setProperty("--si\
de",`${n}px`),this.root.classList.toggle("raised",e>0&&n>e)}pick({target:t}){let e=t instanceof Element?t.closest("butto\
n[data-label]"):null;e&&this.host.trigger("picked",{label:Number(e.dataset.label),look:"look"in e.dataset})}};function y(r,t){
let{title:e,where:n,trained:o,chosen:i,rows:a,method:l}=r,c=s("div","rows",...a.map(d=>f(d,d.name,t.chosen)));return a.some(
d=>d.label===t.chosen)||c.append(s("div","dots","⋯"),f(i,`${i.rank}: ${i.name}`,t.chosen)),s("section",{class:o?"card":
"card untrained","aria-label":`${e} classifier`},s("header","",s("h3","",e),s("span","where",n),b(r,t)),o?"":s("p","warn\
ing",v),...t.pictures?[s("div","upper",k(r,t),c),E(l)]:[$(r),c])}function b({title:r,trained:t,rows:[e]},{pictures:n}){if(n||
!t||!e)return"";let i={type:"button",class:"leads","aria-label":`What speaks for ${e.name}, the answer of ${r}`,"data-la\
bel":e.label,"data-look":""};return s("button",i,"evidence →")}function E(r){return r?s("details","method",s("summary",
"","How this was found"),s("p","",r)):""}function k({evidence:r},{picture:t,alt:e,name:n}){let o=s("div","frame",s("img",
{src:t,alt:`${e}, as the network sees it`})),i=`Evidence for ${n}: red places speak for it, blue ones against`;return r&&
o.append(s("img",{class:"over",src:r,alt:i})),o}function $({confidence:r,entropy:t,most:e,chosen:n}){let o=(i,a,l)=>s("d\
iv",i,s("strong","",a),s("span","",l));return s("div","facts",o("fact",r,"confidence"),o("fact",`${t} bits`,`entropy, of\
 at most ${e}`),o("fact one",n.percent,`for ${n.name}, ${n.rank}`))}function f({label:r,full:t,p:e,percent:n,rank:o},i,a){
let l=s("span","fill");l.style.setProperty("--share",String(Math.max(w,e)));let c={type:"button",class:"row",title:`${t}\
: ${n}, ${o}`,"aria-pressed":String(r===a),"data-label":r};return s("button",c,l,s("span","what",i),s("span","much",n))}
function C({legend:r}){if(!r)return[];let{low:t,bar:e,high:n}=r;return[s("span","",t),s("img",{src:e,alt:""}),s("span","",
n)]}var H=g(r=>new h(r));export{H as default};
