// Made from frontend/ by `npm run build`.
import{announceModule as p,tellWhatIsPointedAt as c}from"../inception.shared/shared-7VVPGWNY.js";import{element as r,setText as d}from"../inception.shared/shared-7VVPGWNY.js";
import{Echo as l}from"../inception.shared/shared-7VVPGWNY.js";import{mountBoxed as m}from"../inception.shared/shared-7VVPGWNY.js";
var b={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},a=class{image=r("img",{alt:""});label=r("b");shape=r("span");root=r(
"button",{type:"button",role:"radio"},this.image,this.label,this.shape);name="";show({name:t,src:e,shape:o,words:i}){this.
name=t,this.image.src!==e&&(this.image.src=e),d(this.label,t),d(this.shape,o),this.root.title=i}mark(t){this.root.setAttribute(
"aria-checked",String(t)),this.root.tabIndex=t?0:-1}},h=class{constructor(t){this.host=t;let{signal:e}=t;this.strip.addEventListener(
"click",o=>this.pick(this.buttonOf(o)),{signal:e}),this.strip.addEventListener("keydown",o=>this.step(o),{signal:e}),this.
expect=c(t,this.strip,o=>{let i=this.buttonOf(o);return i&&{module:i.name}}),t.append(this.strip),t.onEnd(()=>p())}strip=r(
"div",{class:"strip",role:"radiogroup","aria-label":"Layer or module"});buttons=[];chosen=l.ofPage("module");expect;update({
modules:t,told:e}){this.chosen.hear(e);for(let o of this.buttons.splice(t.length))o.root.remove();t.forEach((o,i)=>{let n=this.
buttons[i]??=new a;n.root.isConnected||this.strip.append(n.root),n.show(o)}),this.mark()}mark(){for(let t of this.buttons)
t.mark(t.name===this.chosen.value);p(this.chosen.value)}buttonOf(t){let{target:e}=t;return this.buttons.find(o=>e instanceof
Node&&o.root.contains(e))}pick(t){if(!t)return;let{name:e}=t;this.chosen.choose(e),this.mark(),this.host.trigger("picked",
this.chosen.message({name:e}))}step(t){let e=b[t.key],o=this.buttonOf(t);if(!e||!o)return;t.preventDefault();let i=this.
buttons.length,n=u=>this.buttons[(this.buttons.indexOf(o)+u*e+i)%i];n(1)?.root.focus(),this.pick(n(1)),this.expect({module:n(
2)?.name})}},k=m(s=>new h(s));export{k as default};
