// Made from frontend/ by `npm run build`.
import{codeOf as l,isOfThisComputer as c}from"../inception.shared/shared-7VVPGWNY.js";import{element as t,setText as n,shape as r}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as h}from"../inception.shared/shared-7VVPGWNY.js";var u=()=>r("svg",{class:"icon",viewBox:"0 0 24 24",
"aria-hidden":"true"},r("path",{d:"M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l\
1-1"})),a=class{link=t("button",{class:"button plain",type:"button","aria-expanded":"false"});present=t("button",{class:"\
button plain",type:"button",role:"switch"});title=t("div","title");code=t("div");address=t("input",{class:"address",readonly:!0,
"aria-label":"Address of this view"});said=t("span",{class:"said",role:"status"});copying=t("button",{class:"button firs\
t",type:"button"},"Copy");opened=t("div",{class:"card opened",hidden:!0});on=!1;constructor(e){let{signal:i}=e,d=c(location)?
" Only this computer can open it: the app runs on it for you alone.":"",p=`It opens this page as you see it now, numbers\
 and all. A picture of your own is not in it.${d}`;this.opened.append(this.code,this.address,t("p","",p),this.copying,this.
said),this.link.append(u(),t("span","name","Copy link")),this.present.append(t("span","name","Present"),t("span",{class:"\
icon","aria-hidden":"true"},"▣")),this.link.addEventListener("click",()=>this.show(this.opened.hidden),{signal:i}),this.
copying.addEventListener("click",()=>void this.copy(),{signal:i}),this.present.addEventListener("click",()=>e.trigger("p\
resent",{on:!this.on}),{signal:i}),document.addEventListener("keydown",s=>s.key==="Escape"&&this.show(!1),{signal:i}),document.
addEventListener("pointerdown",s=>this.leave(s),{signal:i}),e.append(t("div","tools",this.title,this.link,this.present,this.
opened))}update({present:e,page:i}){this.on=e,n(this.title,i),this.title.hidden=!e,this.present.setAttribute("aria-check\
ed",String(e)),this.present.setAttribute("aria-label","Present"),this.present.title=e?"Back to the page":"One step a scr\
een, in large type, for showing to a class",this.show(!1)}show(e){e!==!this.opened.hidden&&(this.opened.hidden=!e,this.link.
setAttribute("aria-expanded",String(e)),e&&(this.address.value=location.href,this.code.replaceChildren(l(location.href)),
n(this.said,""),this.copying.focus()))}leave(e){let i=e.composedPath();!i.includes(this.opened)&&!i.includes(this.link)&&
this.show(!1)}async copy(){let e=navigator.clipboard;this.address.select();let i=await(e?.writeText(this.address.value)??
Promise.reject(new Error("no clipboard"))).then(()=>!0,()=>document.execCommand("copy"));n(this.said,i?"Copied.":"Press \
Ctrl+C: the address is selected.")}},f=h(o=>new a(o));export{f as default};
