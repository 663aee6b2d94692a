// Made from frontend/ by `npm run build`.
import{announceModule as p,tellWhatIsPointedAt as u}from"../inception.shared/shared-HTVZ5LO4.js";import{element as s,setText as d}from"../inception.shared/shared-HTVZ5LO4.js";
import{Echo as l}from"../inception.shared/shared-HTVZ5LO4.js";import{mountBoxed as c}from"../inception.shared/shared-HTVZ5LO4.js";
var m={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1},a=class{image=s("img",{alt:""});label=s("b");shape=s("span");root=s(
"button",{type:"button",role:"radio"},this.image,this.label,this.shape);name="";show({name:t,src:o,shape:e,words:i}){this.
name=t,this.image.src!==o&&(this.image.src=o),d(this.label,t),d(this.shape,e),this.root.title=i}mark(t){this.root.setAttribute(
"aria-checked",String(t)),this.root.tabIndex=t?0:-1}},h=class{constructor(t){this.host=t;let{signal:o}=t;this.strip.addEventListener(
"click",e=>this.pick(this.buttonOf(e)),{signal:o}),this.strip.addEventListener("keydown",e=>this.step(e),{signal:o}),u(t,
this.strip,e=>{let i=this.buttonOf(e);return i&&{module:i.name}}),t.append(this.strip),t.onEnd(()=>p())}strip=s("div",{class:"\
strip",role:"radiogroup","aria-label":"Layer or module"});buttons=[];chosen=l.ofPage("module");update({modules:t,told:o}){
this.chosen.hear(o);for(let e of this.buttons.splice(t.length))e.root.remove();t.forEach((e,i)=>{let n=this.buttons[i]??=
new a;n.root.isConnected||this.strip.append(n.root),n.show(e)}),this.mark()}mark(){for(let t of this.buttons)t.mark(t.name===
this.chosen.value);p(this.chosen.value)}buttonOf(t){let{target:o}=t;return this.buttons.find(e=>o instanceof Node&&e.root.
contains(o))}pick(t){if(!t)return;let{name:o}=t;this.chosen.choose(o),this.mark(),this.host.trigger("picked",this.chosen.
message({name:o}))}step(t){let o=m[t.key],e=this.buttonOf(t);if(!o||!e)return;t.preventDefault();let i=this.buttons.length,
n=this.buttons[(this.buttons.indexOf(e)+o+i)%i];n?.root.focus(),this.pick(n)}},y=c(r=>new h(r));export{y as default};
