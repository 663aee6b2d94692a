// Made from frontend/ by `npm run build`.
import{element as h}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as A}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as C}from"../inception.shared/shared-7VVPGWNY.js";import{byPointer as D}from"../inception.shared/shared-7VVPGWNY.js";
import{slider as q}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as u}from"../inception.shared/shared-7VVPGWNY.js";var f=8,S=100;function l({width:i,height:e},[,,t]){return Math.
min(i,e)/t}function M(i,e){let t=l(i,e),[s,r]=e;return{left:(i.width-t)*s*100/i.width,top:(i.height-t)*r*100/i.height,width:t*
100/i.width,height:t*100/i.height}}function w(i,e,t,s){let r=l(i,e),[n,o,a]=e,d=(c,m,g)=>g>0?u(c+m/g,0,1):c;return[d(n,t,
i.width-r),d(o,s,i.height-r),a]}function O(i,e,t,s,r){let n=l(i,e),o=(i.width-n)*e[0],a=(i.height-n)*e[1],d=t.right?{from:o,
room:i.width-o}:{from:o+n,room:o+n},c=t.bottom?{from:a,room:i.height-a}:{from:a+n,room:a+n},m=Math.min(i.width,i.height),
g=Math.max((t.right?1:-1)*(s-d.from),(t.bottom?1:-1)*(r-c.from)),p=u(g,m/f,Math.min(d.room,c.room)),x=(L,E,R)=>E>0?u(L/E,
0,1):R;return[x(t.right?o:o+n-p,i.width-p,e[0]),x(t.bottom?a:a+n-p,i.height-p,e[1]),m/p]}function v([i,e,t],s){return[i,
e,u(t*s,1,f)]}function z(i){return i.map(e=>Math.round(e*S)/S)}var T=150,b=100,y=1.1,X={"+":y,"=":y,"-":1/y},Y={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},k={nw:{
right:!1,bottom:!1},ne:{right:!0,bottom:!1},sw:{right:!1,bottom:!0},se:{right:!0,bottom:!0}},P=class{constructor(e){this.
host=e;this.sending=e.sending(T);let t=h("div","shade",this.square);for(let o of Object.keys(k))this.grip.append(h("div",
{class:`corner ${o}`,"data-corner":o}));let s=h("label","size","Size",q(e,this.range)),r=D("Drag it, or use the arrow ke\
ys; a corner, the slider, or + and − change its size.","Drag it; a corner, two fingers or the slider change its size."),
n=h("div","crop",this.image,t,this.grip);e.append(n,s,h("p","hint",`The network sees the square. ${r}`)),this.listen()}image=h(
"img",{draggable:"false"});square=h("div","square");grip=h("div",{class:"grip",role:"application",tabindex:0});range=h("\
input",{type:"range",class:"range","aria-label":"Size of the square",min:b/f,max:b,step:.5});echo=new A;sending;size={width:1,
height:1};place=[.5,.5,1];fingers=new Map;corner;reach=[0,0];update({src:e,alt:t,width:s,height:r,told:n}){this.size={width:s,
height:r};let o=this.echo.hear(n);!this.fingers.size&&o!=="behind"&&!this.sending.waiting&&(this.place=this.echo.value),
this.image.src!==e&&(this.image.src=e),this.image.alt=t,this.grip.setAttribute("aria-label",`Square that the network see\
s of ${t}`),this.draw()}draw(){for(let[t,s]of Object.entries(M(this.size,this.place)))for(let r of[this.square,this.grip])
r.style.setProperty(t,`${s}%`);let e=b/this.place[2];this.range.value=String(e),this.range.setAttribute("aria-valuetext",
`${Math.round(e)} % of the largest square`)}show(e){this.place=e,this.echo.choose(z(e)),this.draw()}send(){let[e,t,s]=this.
echo.value;this.host.setState("place",this.echo.message({x:e,y:t,zoom:s}))}listen(){let{grip:e,range:t}=this,{signal:s}=this.
host;e.addEventListener("pointerdown",r=>this.take(r),{signal:s}),e.addEventListener("pointermove",r=>this.drag(r),{signal:s});
for(let r of["pointerup","pointercancel"])e.addEventListener(r,n=>this.release(n),{signal:s});e.addEventListener("keydow\
n",r=>this.press(r),{signal:s}),t.addEventListener("input",()=>this.show([...this.middle,b/t.valueAsNumber]),{signal:s}),
t.addEventListener("change",()=>this.sending.ask(()=>this.send()),{signal:s});for(let r of[e,t])r.addEventListener("blur",
()=>this.sending.waiting&&this.sending.ask(()=>this.send(),0),{signal:s})}get middle(){return[this.place[0],this.place[1]]}take(e){
if(this.grip.setPointerCapture(e.pointerId),!this.fingers.size&&e.target instanceof HTMLElement){this.corner=k[e.target.
dataset.corner??""];let t=this.grip.getBoundingClientRect();this.reach=[(this.corner?.right?t.right:t.left)-e.clientX,(this.
corner?.bottom?t.bottom:t.top)-e.clientY]}this.fingers.set(e.pointerId,e)}drag(e){let t=this.fingers.get(e.pointerId);if(!t)
return;let s=this.spread;this.fingers.set(e.pointerId,e);let r=this.image.getBoundingClientRect(),n=this.size.width/r.width;
if(this.fingers.size===2)this.show(v(this.place,s/Math.max(1,this.spread)));else if(this.corner){let[o=0,a=0]=this.reach,
d=(e.clientX+o-r.left)*n,c=(e.clientY+a-r.top)*n;this.show(O(this.size,this.place,this.corner,d,c))}else{let o=(e.clientX-
t.clientX)*n,a=(e.clientY-t.clientY)*n;this.show(w(this.size,this.place,o,a))}}get spread(){let[e,t]=[...this.fingers.values()];
return e&&t?Math.hypot(e.clientX-t.clientX,e.clientY-t.clientY):1}release({pointerId:e}){this.fingers.delete(e)&&this.sending.
ask(()=>this.send(),0),this.fingers.size||(this.corner=void 0)}press(e){let t=Y[e.key],s=X[e.key],r=l(this.size,this.place)/
20;if(t)this.show(w(this.size,this.place,t[0]*r,t[1]*r));else if(s)this.show(v(this.place,s));else return;e.preventDefault(),
this.sending.ask(()=>this.send())}},G=C(i=>new P(i));export{G as default};
