// Made from frontend/ by `npm run build`.
var g=(o=>(o[o.Border=-1]="Border",o[o.Data=0]="Data",o[o.Function=1]="Function",o[o.Position=2]="Position",o[o.Timing=3]=
"Timing",o[o.Alignment=4]="Alignment",o))(g||{}),q=[0,1],I=[1,0],D=[2,3],_=[3,2],X={L:q,M:I,Q:D,H:_},Z=/^\d*$/,J=/^[A-Z0-9 $%*+./:-]*$/,
P="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",B=1,S=40,F=3,Q=3,M=40,tt=10,O=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,
26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,
22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,
28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,
28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],H=[[-1,1,1,1,1,1,2,2,2,2,
4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,
13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,
20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,
34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],k=class{constructor(t,e,n,s){if(this.version=t,this.ecc=e,t<B||
t>S)throw new RangeError("Version value out of range");if(s<-1||s>7)throw new RangeError("Mask value out of range");this.
size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.push(i.slice()),this.
types.push(i.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(n);if(this.drawCodewords(r),s===-1){
let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();c<a&&(s=l,a=c),this.
applyMask(l)}}this.mask=s,this.applyMask(s),this.drawFormatBits(s)}size;mask;modules=[];types=[];getModule(t,e){return t>=
0&&t<this.size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let n=0;n<this.size;n++)this.setFunctionModule(
6,n,n%2===0,g.Timing),this.setFunctionModule(n,6,n%2===0,g.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.
size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.getAlignmentPatternPositions(),e=t.length;for(let n=0;n<e;n++)
for(let s=0;s<e;s++)n===0&&s===0||n===0&&s===e-1||n===e-1&&s===0||this.drawAlignmentPattern(t[n],t[s]);this.drawFormatBits(
0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,n=e;for(let i=0;i<10;i++)n=n<<1^(n>>>9)*1335;let s=(e<<10|
n)^21522;for(let i=0;i<=5;i++)this.setFunctionModule(8,i,m(s,i));this.setFunctionModule(8,7,m(s,6)),this.setFunctionModule(
8,8,m(s,7)),this.setFunctionModule(7,8,m(s,8));for(let i=9;i<15;i++)this.setFunctionModule(14-i,8,m(s,i));for(let i=0;i<
8;i++)this.setFunctionModule(this.size-1-i,8,m(s,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.size-15+i,m(s,i));
this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let n=0;n<12;n++)
t=t<<1^(t>>>11)*7973;let e=this.version<<12|t;for(let n=0;n<18;n++){let s=m(e,n),i=this.size-11+n%3,r=Math.floor(n/3);this.
setFunctionModule(i,r,s),this.setFunctionModule(r,i,s)}}drawFinderPattern(t,e){for(let n=-4;n<=4;n++)for(let s=-4;s<=4;s++){
let i=Math.max(Math.abs(s),Math.abs(n)),r=t+s,a=e+n;r>=0&&r<this.size&&a>=0&&a<this.size&&this.setFunctionModule(r,a,i!==
2&&i!==4,g.Position)}}drawAlignmentPattern(t,e){for(let n=-2;n<=2;n++)for(let s=-2;s<=2;s++)this.setFunctionModule(t+s,e+
n,Math.max(Math.abs(s),Math.abs(n))!==1,g.Alignment)}setFunctionModule(t,e,n,s=g.Function){this.modules[e][t]=n,this.types[e][t]=
s}addEccAndInterleave(t){let e=this.version,n=this.ecc;if(t.length!==y(e,n))throw new RangeError("Invalid argument");let s=H[n[0]][e],
i=O[n[0]][e],r=Math.floor(z(e)/8),a=s-r%s,l=Math.floor(r/s),c=[],f=ct(i);for(let h=0,E=0;h<s;h++){let w=t.slice(E,E+l-i+
(h<a?0:1));E+=w.length;let Y=dt(w,f);h<a&&w.push(0),c.push(w.concat(Y))}let d=[];for(let h=0;h<c[0].length;h++)c.forEach(
(E,w)=>{(h!==l-i||w>=a)&&d.push(E[h])});return d}drawCodewords(t){if(t.length!==Math.floor(z(this.version)/8))throw new RangeError(
"Invalid argument");let e=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let s=0;s<this.size;s++)for(let i=0;i<2;i++){
let r=n-i,l=(n+1&2)===0?this.size-1-s:s;!this.types[l][r]&&e<t.length*8&&(this.modules[l][r]=m(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){
if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let n=0;n<this.size;n++){let s;
switch(t){case 0:s=(n+e)%2===0;break;case 1:s=e%2===0;break;case 2:s=n%3===0;break;case 3:s=(n+e)%3===0;break;case 4:s=(Math.
floor(n/3)+Math.floor(e/2))%2===0;break;case 5:s=n*e%2+n*e%3===0;break;case 6:s=(n*e%2+n*e%3)%2===0;break;case 7:s=((n+e)%
2+n*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][n]&&s&&(this.modules[e][n]=!this.modules[e][n])}}getPenaltyScore(){
let t=0;for(let i=0;i<this.size;i++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===r?(a++,
a===5?t+=F:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(l)*M),r=this.modules[i][c],
a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*M}for(let i=0;i<this.size;i++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<
this.size;c++)this.modules[c][i]===r?(a++,a===5?t+=F:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(
l)*M),r=this.modules[c][i],a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*M}for(let i=0;i<this.size-1;i++)for(let r=0;r<
this.size-1;r++){let a=this.modules[i][r];a===this.modules[i][r+1]&&a===this.modules[i+1][r]&&a===this.modules[i+1][r+1]&&
(t+=Q)}let e=0;for(let i of this.modules)e=i.reduce((r,a)=>r+(a?1:0),e);let n=this.size*this.size,s=Math.ceil(Math.abs(e*
20-n*10)/n)-1;return t+=s*tt,t}getAlignmentPatternPositions(){if(this.version===1)return[];{let t=Math.floor(this.version/
7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,n=[6];for(let s=this.size-7;n.length<t;s-=e)n.splice(
1,0,s);return n}}finderPenaltyCountPatterns(t){let e=t[1],n=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(n&&t[0]>=
e*4&&t[6]>=e?1:0)+(n&&t[6]>=e*4&&t[0]>=e?1:0)}finderPenaltyTerminateAndCount(t,e,n){return t&&(this.finderPenaltyAddHistory(
e,n),e=0),e+=this.size,this.finderPenaltyAddHistory(e,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(t,e){
e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function p(o,t,e){if(t<0||t>31||o>>>t)throw new RangeError("Value out of\
 range");for(let n=t-1;n>=0;n--)e.push(o>>>n&1)}function m(o,t){return(o>>>t&1)!==0}var b=class{constructor(t,e,n){if(this.
mode=t,this.numChars=e,this.bitData=n,e<0)throw new RangeError("Invalid argument");this.bitData=n.slice()}getData(){return this.
bitData.slice()}},et=[1,10,12,14],nt=[2,9,11,13],ot=[4,8,16,16];function $(o,t){return o[Math.floor((t+7)/17)+1]}function V(o){
let t=[];for(let e of o)p(e,8,t);return new b(ot,o.length,t)}function st(o){if(!U(o))throw new RangeError("String contai\
ns non-numeric characters");let t=[];for(let e=0;e<o.length;){let n=Math.min(o.length-e,3);p(Number.parseInt(o.substring(
e,e+n),10),n*3+1,t),e+=n}return new b(et,o.length,t)}function it(o){if(!W(o))throw new RangeError("String contains unenc\
odable characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=o.length;e+=2){let n=P.indexOf(o.charAt(e))*45;n+=P.indexOf(
o.charAt(e+1)),p(n,11,t)}return e<o.length&&p(P.indexOf(o.charAt(e)),6,t),new b(nt,o.length,t)}function rt(o){return o===
""?[]:U(o)?[st(o)]:W(o)?[it(o)]:[V(lt(o))]}function U(o){return Z.test(o)}function W(o){return J.test(o)}function at(o,t){
let e=0;for(let n of o){let s=$(n.mode,t);if(n.numChars>=1<<s)return Number.POSITIVE_INFINITY;e+=4+s+n.bitData.length}return e}
function lt(o){o=encodeURI(o);let t=[];for(let e=0;e<o.length;e++)o.charAt(e)!=="%"?t.push(o.charCodeAt(e)):(t.push(Number.
parseInt(o.substring(e+1,e+3),16)),e+=2);return t}function z(o){if(o<B||o>S)throw new RangeError("Version number out of \
range");let t=(16*o+128)*o+64;if(o>=2){let e=Math.floor(o/7)+2;t-=(25*e-10)*e-55,o>=7&&(t-=36)}return t}function y(o,t){
return Math.floor(z(o)/8)-O[t[0]][o]*H[t[0]][o]}function ct(o){if(o<1||o>255)throw new RangeError("Degree out of range");
let t=[];for(let n=0;n<o-1;n++)t.push(0);t.push(1);let e=1;for(let n=0;n<o;n++){for(let s=0;s<t.length;s++)t[s]=L(t[s],e),
s+1<t.length&&(t[s]^=t[s+1]);e=L(e,2)}return t}function dt(o,t){let e=t.map(n=>0);for(let n of o){let s=n^e.shift();e.push(
0),t.forEach((i,r)=>e[r]^=L(i,s))}return e}function L(o,t){if(o>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;
for(let n=7;n>=0;n--)e=e<<1^(e>>>7)*285,e^=(t>>>n&1)*o;return e}function ht(o,t,e=1,n=40,s=-1,i=!0){if(!(B<=e&&e<=n&&n<=
S)||s<-1||s>7)throw new RangeError("Invalid value");let r,a;for(r=e;;r++){let d=y(r,t)*8,h=at(o,r);if(h<=d){a=h;break}if(r>=
n)throw new RangeError("Data too long")}for(let d of[I,D,_])i&&a<=y(r,d)*8&&(t=d);let l=[];for(let d of o){p(d.mode[0],4,
l),p(d.numChars,$(d.mode,r),l);for(let h of d.getData())l.push(h)}let c=y(r,t)*8;p(0,Math.min(4,c-l.length),l),p(0,(8-l.
length%8)%8,l);for(let d=236;l.length<c;d^=253)p(d,8,l);let f=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.
forEach((d,h)=>f[h>>>3]|=d<<7-(h&7)),new k(r,t,f,s)}function j(o,t){let{ecc:e="L",boostEcc:n=!1,minVersion:s=1,maxVersion:i=40,
maskPattern:r=-1,border:a=1}=t||{},l=typeof o=="string"?rt(o):Array.isArray(o)?[V(o)]:void 0;if(!l)throw new Error(`uqr \
only supports encoding string and binary data, but got: ${typeof o}`);let c=ht(l,X[e],s,i,r,n),f=ut({version:c.version,maskPattern:c.
mask,size:c.size,data:c.modules,types:c.types},a);return t?.invert&&(f.data=f.data.map(d=>d.map(h=>!h))),t?.onEncoded?.(
f),f}function ut(o,t=1){if(!t)return o;let{size:e}=o,n=e+t*2;o.size=n,o.data.forEach(i=>{for(let r=0;r<t;r++)i.unshift(!1),
i.push(!1)});for(let i=0;i<t;i++)o.data.unshift(Array.from({length:n},r=>!1)),o.data.push(Array.from({length:n},r=>!1));
let s=g.Border;o.types.forEach(i=>{for(let r=0;r<t;r++)i.unshift(s),i.push(s)});for(let i=0;i<t;i++)o.types.unshift(Array.
from({length:n},r=>s)),o.types.push(Array.from({length:n},r=>s));return o}var ft="http://www.w3.org/2000/svg";function G(o,t){for(let[e,n]of Object.entries(t))n===!1||n===null||n===void 0?o.removeAttribute(
e):o.setAttribute(e,n===!0?"":String(n))}function u(o,t="",...e){let n=document.createElement(o);return typeof t!="strin\
g"?G(n,t):t&&(n.className=t),n.append(...e.filter(s=>s!=="")),n}function v(o,t={},...e){let n=document.createElementNS(ft,
o);return G(n,t),n.append(...e.filter(s=>s!=="")),n}function A(o,t){o.textContent!==t&&(o.textContent=t)}var C=class o{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new o;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,e){let n=()=>{clearTimeout(s),this.
signal.removeEventListener("abort",n)},s=setTimeout(()=>{n(),e()},t);return this.signal.addEventListener("abort",n),n}delayed(t){
return new T(this,t)}atFrame(t){let e=null;return this.onEnd(()=>{e!==null&&cancelAnimationFrame(e)}),()=>{e??=requestAnimationFrame(
()=>{e=null,t()})}}onResize(t,e){let n=new ResizeObserver(e);n.observe(t),this.onEnd(()=>n.disconnect())}},T=class{constructor(t,e){
this.lifetime=t;this.milliseconds=e}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,e=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(e===0){t();return}this.#e=t,this.#t=this.lifetime.after(e,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};var x=class extends C{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let e of t)e.remove()})}sending(t){let e=this.delayed(t),n=s=>{s.composedPath().
includes(this.parent)||e.hurry()};return addEventListener("pointerdown",n,{capture:!0,signal:this.signal}),e}setState(t,e){
this.ended||this.#t.setStateValue(t,e)}trigger(t,e){this.ended||this.#t.setTriggerValue(t,e)}};function K(o){return mt(o,t=>t[0])}function mt(o,t){let e=new WeakMap;return s=>{let i=s.parentElement,r=e.get(i)??n(s),
a=r.calls+=1,l=()=>{e.get(i)===r&&e.delete(i),r.host.end()};r.host.renew(s);try{r.component.update(t(s.data))}catch(c){throw l(),
c}return()=>{r.calls===a&&l()}};function n(s){let i=new x(s);try{let r={host:i,component:o(i),calls:0};return e.set(s.parentElement,
r),r}catch(r){throw i.end(),r}}}var R=2;function pt(o){let{data:t,size:e}=j(o,{ecc:"L",border:0}),n=e+2*R,s=t.flatMap((i,r)=>i.flatMap((a,l)=>a?`M${l+R}\
,${r+R}h1v1h-1z`:[]));return v("svg",{class:"code",viewBox:`0 0 ${n} ${n}`,role:"img","aria-label":"QR code of this addr\
ess"},v("rect",{width:n,height:n,fill:"#fff"}),v("path",{d:s.join(""),fill:"#000"}))}var gt=()=>v("svg",{class:"icon",viewBox:"\
0 0 24 24","aria-hidden":"true"},v("path",{d:"M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4\
 0 0 0 6 6l1-1"})),N=class{link=u("button",{class:"button plain",type:"button","aria-expanded":"false"});present=u("butt\
on",{class:"button plain",type:"button",role:"switch"});title=u("div","title");code=u("div");address=u("input",{class:"a\
ddress",readonly:!0,"aria-label":"Address of this view"});said=u("span",{class:"said",role:"status"});copying=u("button",
{class:"button first",type:"button"},"Copy");opened=u("div",{class:"card opened",hidden:!0});on=!1;constructor(t){let{signal:e}=t;
this.opened.append(this.code,this.address,u("p","","It opens this page as you see it now, numbers and all. A picture of \
your own is not in it."),this.copying,this.said),this.link.append(gt(),u("span","name","Copy link")),this.present.append(
u("span","name","Present"),u("span",{class:"icon","aria-hidden":"true"},"▣")),this.link.addEventListener("click",()=>this.
show(this.opened.hidden),{signal:e}),this.copying.addEventListener("click",()=>void this.copy(),{signal:e}),this.present.
addEventListener("click",()=>t.trigger("present",{on:!this.on}),{signal:e}),document.addEventListener("keydown",s=>s.key===
"Escape"&&this.show(!1),{signal:e}),document.addEventListener("pointerdown",s=>this.leave(s),{signal:e}),t.append(u("div",
"tools",this.title,this.link,this.present,this.opened))}update({present:t,page:e}){this.on=t,A(this.title,e),this.title.
hidden=!t,this.present.setAttribute("aria-checked",String(t)),this.present.setAttribute("aria-label","Present"),this.present.
title=t?"Back to the page":"One step a screen, in large type, for showing to a class",this.show(!1)}show(t){t!==!this.opened.
hidden&&(this.opened.hidden=!t,this.link.setAttribute("aria-expanded",String(t)),t&&(this.address.value=location.href,this.
code.replaceChildren(pt(location.href)),A(this.said,""),this.copying.focus()))}leave(t){let e=t.composedPath();!e.includes(
this.opened)&&!e.includes(this.link)&&this.show(!1)}async copy(){let t=navigator.clipboard;this.address.select();let e=await(t?.
writeText(this.address.value)??Promise.reject(new Error("no clipboard"))).then(()=>!0,()=>document.execCommand("copy"));
A(this.said,e?"Copied.":"Press Ctrl+C: the address is selected.")}},Pt=K(o=>new N(o));export{pt as codeOf,Pt as default};
