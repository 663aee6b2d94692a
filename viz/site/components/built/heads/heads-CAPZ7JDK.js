// Made from frontend/ by `npm run build`.
import{element as s,focusedIn as C}from"../inception.shared/shared-PLDTLLTT.js";import{mountBoxed as D}from"../inception.shared/shared-PLDTLLTT.js";import{shape as h}from"../inception.shared/shared-PLDTLLTT.js";var f=6,g=26,u=46,E=24,b=74,S={cell:56,gap:10,head:88},x={
cell:31,gap:5,head:72};function v(e,t,n){let r=n?x:S,{cell:i,gap:l}=r,d=e.filter(o=>o.head).map(({label:o,title:c=""})=>`${o}\
 (${c})`),a=h("svg",{viewBox:`0 0 ${e.length*(i+l)-l} ${b}`,role:"img",class:n?"strip small":"strip","aria-label":`The n\
etwork from the picture to its last module; classifiers sit after ${d.join(", ")}.`});return e.forEach((o,c)=>{let p=t.find(
m=>m.head===o.head)?.trained===!1;a.append(...$(o,c,r,n)),o.head&&a.append(...k(o,c,r,c===e.length-1,p))}),a}function $({
label:e,head:t},n,{cell:r,gap:i},l){let d=n*(r+i),a=f+g/2,o={x:d,y:f,width:r,height:g,rx:4,class:t?"module tapped":"modu\
le"},c=l?e.replace("stem","…"):e,p=[h("rect",o),h("text",{x:d+r/2,y:a+5,class:"name"},c)];return n?[h("line",{x1:d-i,x2:d,
y1:a,y2:a,class:"edge"}),...p]:p}function k({title:e=""},t,n,r,i){let{cell:l,gap:d,head:a}=n,o=t*(l+d),c=o+l/2,p=r?o+l-a:
c-a/2,m={x:p,y:u,width:a,height:E,rx:12,class:i?"head untrained":"head"};return[h("line",{x1:c,x2:c,y1:f+g,y2:u,class:"e\
dge"}),h("rect",m),h("text",{x:p+a/2,y:u+16,class:i?"label plain":"label"},e)]}var H=480,T=.5,A="Not trained in these weights: what follows means nothing and takes part in no vote.",w=class{constructor(t){
this.host=t;this.root.append(this.strip,this.cards,this.foot),t.append(this.root),t.onResize(this.root,()=>this.drawStrip()),
this.cards.addEventListener("click",n=>this.pick(n),{signal:t.signal})}root=s("div","heads");strip=s("div");cards=s("div",
"cards");foot=s("div","foot");data=null;drawn="";update(t){let n=JSON.stringify(t);if(n===this.drawn)return;this.drawn=n,
this.data=t;let r=C(this.root)?.title;this.root.style.setProperty("--head",t.colours.head),this.root.style.setProperty("\
--ink",t.colours.ink),this.root.classList.toggle("one-screen",t.oneScreen),this.drawStrip(),this.cards.replaceChildren(...t.
cards.map(i=>L(i,t))),this.foot.replaceChildren(...G(t)),r&&[...this.root.querySelectorAll("button")].find(i=>i.title===
r)?.focus()}drawStrip(){if(!this.data)return;let{strip:t,cards:n,pictures:r}=this.data;this.strip.hidden=r,!r&&this.strip.
replaceChildren(v(t,n,this.root.clientWidth<H))}pick({target:t}){let n=t instanceof Element?t.closest("button[data-label\
]"):null;n&&this.host.trigger("picked",{label:Number(n.dataset.label)})}};function L(e,t){let{title:n,where:r,trained:i,
chosen:l,rows:d,method:a}=e,o=s("div","rows",...d.map(c=>y(c,c.name,t.chosen)));return d.some(c=>c.label===t.chosen)||o.
append(s("div","dots","⋯"),y(l,`${l.rank}: ${l.name}`,t.chosen)),s("section",{class:i?"card":"card untrained","aria-la\
bel":`${n} classifier`},s("header","",s("h3","",n),s("span","where",r)),i?"":s("p","warning",A),...t.pictures?[s("div","\
upper",z(e,t),o),R(a)]:[I(e),o])}function R(e){return e?s("details","method",s("summary","","How this was found"),s("p",
"",e)):""}function z({evidence:e},{picture:t,alt:n,name:r}){let i=s("div","frame",s("img",{src:t,alt:`${n}, as the netwo\
rk sees it`})),l=`Evidence for ${r}: red places speak for it, blue ones against`;return e&&i.append(s("img",{class:"over",
src:e,alt:l})),i}function I({confidence:e,entropy:t,most:n,chosen:r}){let i=(l,d,a)=>s("div",l,s("strong","",d),s("span",
"",a));return s("div","facts",i("fact",e,"confidence"),i("fact",`${t} bits`,`entropy, of at most ${n}`),i("fact one",r.percent,
`for ${r.name}, ${r.rank}`))}function y({label:e,full:t,p:n,percent:r,rank:i},l,d){let a=s("span","fill");a.style.width=
`${Math.max(T,100*n)}%`;let o={type:"button",class:"row",title:`${t}: ${r}, ${i}`,"aria-pressed":String(e===d),"data-lab\
el":e};return s("button",o,a,s("span","what",l),s("span","much",r))}function G({legend:e,name:t}){return e?[s("span","",
`Evidence for ${t}: against −`),s("img",{src:e,alt:""}),s("span","","+ for, 0 is clear; each picture on its own scale")]:
[]}var _=D(e=>new w(e));export{_ as default};
