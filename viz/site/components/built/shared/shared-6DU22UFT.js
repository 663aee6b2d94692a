// Made from frontend/ by `npm run build`.
var Lt=()=>window;function qn(e){Lt().inceptionModule=e,e!==void 0&&B("chosen",{module:e})}function Yn(){return Lt().inceptionModule}
function Jn(e){B("chosen",{picture:e})}function Xn(e,t){U("chosen",e,t)}function Zn(e,t,n){let o=e.delayed(80),r=!1,i=(a,l=80)=>{
a?o.ask(()=>B("pointed",a),l):o.cancel()},s=(a,l)=>{for(let c of a)t.addEventListener(c,l,{signal:e.signal})};return s([
"pointerover"],a=>i(a.pointerType==="mouse"?n(a):void 0)),s(["pointerdown"],a=>{r=!0,i(n(a),20)}),s(["focusin"],a=>{r||i(
n(a))}),s(["pointerleave","pointercancel","click"],()=>{r=!1,o.cancel()}),i}function Qn(e,t){U("pointed",e,t)}function to(e){
B("wished",e)}function eo(e,t){U("wished",e,t)}function no(e){B("came",e)}function oo(e,t){U("came",e,t)}function B(e,t){
window.dispatchEvent(new CustomEvent(`inception:${e}`,{detail:t}))}function U(e,{signal:t},n){window.addEventListener(`i\
nception:${e}`,o=>n(o.detail),{signal:t})}var C=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]=
"Timing",e[e.Alignment=4]="Alignment",e))(C||{}),Ne=[0,1],Pt=[1,0],Tt=[2,3],Ct=[3,2],Oe={L:Ne,M:Pt,Q:Tt,H:Ct},ke=/^\d*$/,
Ie=/^[A-Z0-9 $%*+./:-]*$/,ot="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",at=1,lt=40,At=3,$e=3,G=40,Fe=10,Rt=[[-1,7,10,
15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,
13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,
30]],Nt=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,
2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,
8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,
11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],rt=class{constructor(t,n,o,r){if(this.
version=t,this.ecc=n,t<at||t>lt)throw new RangeError("Version value out of range");if(r<-1||r>7)throw new RangeError("Ma\
sk value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.
modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let s=this.addEccAndInterleave(o);if(this.
drawCodewords(s),r===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();
c<a&&(r=l,a=c),this.applyMask(l)}}this.mask=r,this.applyMask(r),this.drawFormatBits(r)}size;mask;modules=[];types=[];getModule(t,n){
return t>=0&&t<this.size&&n>=0&&n<this.size&&this.modules[n][t]}drawFunctionPatterns(){for(let o=0;o<this.size;o++)this.
setFunctionModule(6,o,o%2===0,C.Timing),this.setFunctionModule(o,6,o%2===0,C.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(
this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.getAlignmentPatternPositions(),n=t.length;for(let o=0;o<
n;o++)for(let r=0;r<n;r++)o===0&&r===0||o===0&&r===n-1||o===n-1&&r===0||this.drawAlignmentPattern(t[o],t[r]);this.drawFormatBits(
0),this.drawVersion()}drawFormatBits(t){let n=this.ecc[1]<<3|t,o=n;for(let i=0;i<10;i++)o=o<<1^(o>>>9)*1335;let r=(n<<10|
o)^21522;for(let i=0;i<=5;i++)this.setFunctionModule(8,i,S(r,i));this.setFunctionModule(8,7,S(r,6)),this.setFunctionModule(
8,8,S(r,7)),this.setFunctionModule(7,8,S(r,8));for(let i=9;i<15;i++)this.setFunctionModule(14-i,8,S(r,i));for(let i=0;i<
8;i++)this.setFunctionModule(this.size-1-i,8,S(r,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.size-15+i,S(r,i));
this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let o=0;o<12;o++)
t=t<<1^(t>>>11)*7973;let n=this.version<<12|t;for(let o=0;o<18;o++){let r=S(n,o),i=this.size-11+o%3,s=Math.floor(o/3);this.
setFunctionModule(i,s,r),this.setFunctionModule(s,i,r)}}drawFinderPattern(t,n){for(let o=-4;o<=4;o++)for(let r=-4;r<=4;r++){
let i=Math.max(Math.abs(r),Math.abs(o)),s=t+r,a=n+o;s>=0&&s<this.size&&a>=0&&a<this.size&&this.setFunctionModule(s,a,i!==
2&&i!==4,C.Position)}}drawAlignmentPattern(t,n){for(let o=-2;o<=2;o++)for(let r=-2;r<=2;r++)this.setFunctionModule(t+r,n+
o,Math.max(Math.abs(r),Math.abs(o))!==1,C.Alignment)}setFunctionModule(t,n,o,r=C.Function){this.modules[n][t]=o,this.types[n][t]=
r}addEccAndInterleave(t){let n=this.version,o=this.ecc;if(t.length!==W(n,o))throw new RangeError("Invalid argument");let r=Nt[o[0]][n],
i=Rt[o[0]][n],s=Math.floor(it(n)/8),a=r-s%r,l=Math.floor(s/r),c=[],h=We(i);for(let d=0,f=0;d<r;d++){let p=t.slice(f,f+l-
i+(d<a?0:1));f+=p.length;let E=Ke(p,h);d<a&&p.push(0),c.push(p.concat(E))}let u=[];for(let d=0;d<c[0].length;d++)c.forEach(
(f,p)=>{(d!==l-i||p>=a)&&u.push(f[d])});return u}drawCodewords(t){if(t.length!==Math.floor(it(this.version)/8))throw new RangeError(
"Invalid argument");let n=0;for(let o=this.size-1;o>=1;o-=2){o===6&&(o=5);for(let r=0;r<this.size;r++)for(let i=0;i<2;i++){
let s=o-i,l=(o+1&2)===0?this.size-1-r:r;!this.types[l][s]&&n<t.length*8&&(this.modules[l][s]=S(t[n>>>3],7-(n&7)),n++)}}}applyMask(t){
if(t<0||t>7)throw new RangeError("Mask value out of range");for(let n=0;n<this.size;n++)for(let o=0;o<this.size;o++){let r;
switch(t){case 0:r=(o+n)%2===0;break;case 1:r=n%2===0;break;case 2:r=o%3===0;break;case 3:r=(o+n)%3===0;break;case 4:r=(Math.
floor(o/3)+Math.floor(n/2))%2===0;break;case 5:r=o*n%2+o*n%3===0;break;case 6:r=(o*n%2+o*n%3)%2===0;break;case 7:r=((o+n)%
2+o*n%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[n][o]&&r&&(this.modules[n][o]=!this.modules[n][o])}}getPenaltyScore(){
let t=0;for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===s?(a++,
a===5?t+=At:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(l)*G),s=this.modules[i][c],
a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*G}for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<
this.size;c++)this.modules[c][i]===s?(a++,a===5?t+=At:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(
l)*G),s=this.modules[c][i],a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*G}for(let i=0;i<this.size-1;i++)for(let s=0;s<
this.size-1;s++){let a=this.modules[i][s];a===this.modules[i][s+1]&&a===this.modules[i+1][s]&&a===this.modules[i+1][s+1]&&
(t+=$e)}let n=0;for(let i of this.modules)n=i.reduce((s,a)=>s+(a?1:0),n);let o=this.size*this.size,r=Math.ceil(Math.abs(
n*20-o*10)/o)-1;return t+=r*Fe,t}getAlignmentPatternPositions(){if(this.version===1)return[];{let t=Math.floor(this.version/
7)+2,n=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,o=[6];for(let r=this.size-7;o.length<t;r-=n)o.splice(
1,0,r);return o}}finderPenaltyCountPatterns(t){let n=t[1],o=n>0&&t[2]===n&&t[3]===n*3&&t[4]===n&&t[5]===n;return(o&&t[0]>=
n*4&&t[6]>=n?1:0)+(o&&t[6]>=n*4&&t[0]>=n?1:0)}finderPenaltyTerminateAndCount(t,n,o){return t&&(this.finderPenaltyAddHistory(
n,o),n=0),n+=this.size,this.finderPenaltyAddHistory(n,o),this.finderPenaltyCountPatterns(o)}finderPenaltyAddHistory(t,n){
n[0]===0&&(t+=this.size),n.pop(),n.unshift(t)}};function M(e,t,n){if(t<0||t>31||e>>>t)throw new RangeError("Value out of\
 range");for(let o=t-1;o>=0;o--)n.push(e>>>o&1)}function S(e,t){return(e>>>t&1)!==0}var z=class{constructor(t,n,o){if(this.
mode=t,this.numChars=n,this.bitData=o,n<0)throw new RangeError("Invalid argument");this.bitData=o.slice()}getData(){return this.
bitData.slice()}},Be=[1,10,12,14],ze=[2,9,11,13],He=[4,8,16,16];function Ot(e,t){return e[Math.floor((t+7)/17)+1]}function kt(e){
let t=[];for(let n of e)M(n,8,t);return new z(He,e.length,t)}function _e(e){if(!It(e))throw new RangeError("String conta\
ins non-numeric characters");let t=[];for(let n=0;n<e.length;){let o=Math.min(e.length-n,3);M(Number.parseInt(e.substring(
n,n+o),10),o*3+1,t),n+=o}return new z(Be,e.length,t)}function Ve(e){if(!$t(e))throw new RangeError("String contains unen\
codable characters in alphanumeric mode");let t=[],n;for(n=0;n+2<=e.length;n+=2){let o=ot.indexOf(e.charAt(n))*45;o+=ot.
indexOf(e.charAt(n+1)),M(o,11,t)}return n<e.length&&M(ot.indexOf(e.charAt(n)),6,t),new z(ze,e.length,t)}function De(e){return e===
""?[]:It(e)?[_e(e)]:$t(e)?[Ve(e)]:[kt(Ge(e))]}function It(e){return ke.test(e)}function $t(e){return Ie.test(e)}function Ue(e,t){
let n=0;for(let o of e){let r=Ot(o.mode,t);if(o.numChars>=1<<r)return Number.POSITIVE_INFINITY;n+=4+r+o.bitData.length}return n}
function Ge(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)!=="%"?t.push(e.charCodeAt(n)):(t.push(Number.
parseInt(e.substring(n+1,n+3),16)),n+=2);return t}function it(e){if(e<at||e>lt)throw new RangeError("Version number out \
of range");let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function W(e,t){
return Math.floor(it(e)/8)-Rt[t[0]][e]*Nt[t[0]][e]}function We(e){if(e<1||e>255)throw new RangeError("Degree out of rang\
e");let t=[];for(let o=0;o<e-1;o++)t.push(0);t.push(1);let n=1;for(let o=0;o<e;o++){for(let r=0;r<t.length;r++)t[r]=st(t[r],
n),r+1<t.length&&(t[r]^=t[r+1]);n=st(n,2)}return t}function Ke(e,t){let n=t.map(o=>0);for(let o of e){let r=o^n.shift();
n.push(0),t.forEach((i,s)=>n[s]^=st(i,r))}return n}function st(e,t){if(e>>>8||t>>>8)throw new RangeError("Byte out of ra\
nge");let n=0;for(let o=7;o>=0;o--)n=n<<1^(n>>>7)*285,n^=(t>>>o&1)*e;return n}function je(e,t,n=1,o=40,r=-1,i=!0){if(!(at<=
n&&n<=o&&o<=lt)||r<-1||r>7)throw new RangeError("Invalid value");let s,a;for(s=n;;s++){let u=W(s,t)*8,d=Ue(e,s);if(d<=u){
a=d;break}if(s>=o)throw new RangeError("Data too long")}for(let u of[Pt,Tt,Ct])i&&a<=W(s,u)*8&&(t=u);let l=[];for(let u of e){
M(u.mode[0],4,l),M(u.numChars,Ot(u.mode,s),l);for(let d of u.getData())l.push(d)}let c=W(s,t)*8;M(0,Math.min(4,c-l.length),
l),M(0,(8-l.length%8)%8,l);for(let u=236;l.length<c;u^=253)M(u,8,l);let h=Array.from({length:Math.ceil(l.length/8)},()=>0);
return l.forEach((u,d)=>h[d>>>3]|=u<<7-(d&7)),new rt(s,t,h,r)}function Ft(e,t){let{ecc:n="L",boostEcc:o=!1,minVersion:r=1,
maxVersion:i=40,maskPattern:s=-1,border:a=1}=t||{},l=typeof e=="string"?De(e):Array.isArray(e)?[kt(e)]:void 0;if(!l)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof e}`);let c=je(l,Oe[n],r,i,s,o),h=qe({version:c.version,
maskPattern:c.mask,size:c.size,data:c.modules,types:c.types},a);return t?.invert&&(h.data=h.data.map(u=>u.map(d=>!d))),t?.
onEncoded?.(h),h}function qe(e,t=1){if(!t)return e;let{size:n}=e,o=n+t*2;e.size=o,e.data.forEach(i=>{for(let s=0;s<t;s++)
i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)e.data.unshift(Array.from({length:o},s=>!1)),e.data.push(Array.from({length:o},
s=>!1));let r=C.Border;e.types.forEach(i=>{for(let s=0;s<t;s++)i.unshift(r),i.push(r)});for(let i=0;i<t;i++)e.types.unshift(
Array.from({length:o},s=>r)),e.types.push(Array.from({length:o},s=>r));return e}var Ye="http://www.w3.org/2000/svg";function H(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function m(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?H(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function v(e,t={},...n){let o=document.createElementNS(Ye,
e);return H(o,t),o.append(...n.filter(r=>r!=="")),o}function K(e,t){e.textContent!==t&&(e.textContent=t)}function so(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function g(e,t,n){return Math.min(Math.max(e,t),n)}function ct(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function L(e){return ct(e.getContext("2d"),"canvas's pen")}var ut=2,Je=2953;function uo(e){if(new TextEncoder().encode(e).length>Je)return m("p","too-long","This address is too lo\
ng for a QR code. Copy the link, or hand on a file.");let{data:t,size:n}=Ft(e,{ecc:"L",border:0}),o=n+2*ut,r=t.flatMap((i,s)=>i.
flatMap((a,l)=>a?`M${l+ut},${s+ut}h1v1h-1z`:[]));return v("svg",{class:"code",viewBox:`0 0 ${o} ${o}`,role:"img","aria-l\
abel":"QR code of this address"},v("rect",{width:o,height:o,fill:"#fff"}),v("path",{d:r.join(""),fill:"#000"}))}var b="here",O=[],j=0;function k(){return b==="here"}function Bt(){return b==="returning"}function zt(e,t,n,o){let r=O.filter(
i=>i.from!==e||i.name!==t);n&&(j+=O.length-r.length),O=[...r,{from:e,name:t,send:o}]}function Xe(e){let[t,n]=[O,j];[O,j]=
[[],0];let o=t.filter(({from:r})=>r.ended).length;for(let{from:r,send:i}of t)r.ended||i();n+o>0&&e(n+o)}function fo(e,t,n){
let o=document.querySelector(t.app);if(!o)return;let r=()=>o.getAttribute(t.attribute)===t.connected,i=!1,s=!1,a=e.delayed(
3e3);b=r()?"here":"away";let l=()=>{if(!r())b="away";else if(b==="away")b="here",(i?n.moved:n.again)(),b="returning",i=s=
!1,a.ask(()=>{s=!0,l()});else if(b==="returning"){let h=o.getAttribute(t.script)===t.idle;s&&h&&(b="here",Xe(n.lost)),s||=
!h}},c=new MutationObserver(l);c.observe(o,{attributes:!0,attributeFilter:[t.attribute,t.script]}),addEventListener("pop\
state",()=>i||=b==="away",{signal:e.signal}),e.onEnd(()=>{c.disconnect(),[b,O,j]=["here",[],0]})}function Ht(e){return typeof e=="object"&&e!==null&&"n"in e?{...e,number:null,n:_t()}:e}var Ze=0,_t=()=>`${Date.now()}-${Ze+=
1}`,q=class e{#t=null;#e=null;#i=null;#r=null;#n=!1;#o=!1;get value(){if(this.#e===null)throw new Error("nothing was tol\
d yet");return this.#e}hear(t){return this.#r=JSON.stringify(t.value),k()?this.#o=!1:this.#o&&Bt()&&(this.#t=t),t.number!==
this.#t?.number||this.unheard&&!this.#n?(this.#t=t,this.#e=t.value,this.#i=this.#r,this.#n=!1,"decided"):this.unheard?"b\
ehind":"same"}choose(t){this.#e=t,this.#n=!0,this.#o=!k()}get unsent(){return JSON.stringify(this.#e)!==this.#i}get unheard(){
return JSON.stringify(this.#e)!==this.#r}message(t){return this.#i=JSON.stringify(this.#e),this.#o||=!k(),{...t,number:this.#t?.
number??0,n:_t()}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};function bo(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function wo(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var Eo=({module:e,branch:t,layer:n,channel:o})=>[e,t,n,o],xo=e=>q.ofPage(`enlarged ${e}`),Vt="inception:map",Dt="incepti\
on:neighbour",Ut=()=>window;function So(e,t){(Ut().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(Vt,
{detail:{map:e,preview:t}}))}function Mo(e){return Ut().inceptionMaps?.[e]}function Lo(e,t){let n=o=>{let{map:r,preview:i}=o.
detail;t(r,i)};window.addEventListener(Vt,n,{signal:e.signal})}function Ao(e,t){return!window.dispatchEvent(new CustomEvent(
Dt,{detail:{map:e,step:t},cancelable:!0}))}function Po(e,t){let n=o=>{let{map:r,step:i}=o.detail;!o.defaultPrevented&&t(
r,i)&&o.preventDefault()};window.addEventListener(Dt,n,{signal:e.signal})}var Kt=/^embed(_options)?$/i;var Qe=/^(Arrow|Home$|End$)/,Gt=class{#t=[];#e="";#i=!1;#r=null;#n={search:"",at:-1/0};#o=0;#s=-1;constructor(t){let n=history.
pushState.bind(history),o=(s,a,l)=>{let c=new URL(l??location.href,location.href),h=c.pathname!==location.pathname;h?this.#a(
c):this.#n={search:location.search,at:performance.now()},h||this.#c(c)?n(s,a,l):history.replaceState(s,a,l),this.#i=!h,h&&
this.#r&&this.settle(this.#r)};history.pushState=o,t.onEnd(()=>{history.pushState===o&&Reflect.deleteProperty(history,"p\
ushState")});let r=()=>this.#o+=1,i={capture:!0,signal:t.signal};addEventListener("pointerdown",r,i),addEventListener("p\
opstate",r,i),addEventListener("keydown",s=>tn(s)?0:r(),i)}#a(t){t.search===location.search&&performance.now()-this.#n.at<
300&&this.#n.search!==location.search&&history.replaceState(history.state,"",location.pathname+this.#n.search+location.hash)}settle(t){
let n=location.pathname.split("/").pop()===t.page;if(this.#r=n?null:t,!n)return;let o=this.#e?!this.#i:Wt(location.search)===
Wt(t.opening?.said??"");this.#t=t.stations,this.#e=location.pathname,t.opening&&o&&this.#l(t.opening.written)}#l(t){let n=[
...new URLSearchParams(location.search)].filter(([i])=>Kt.test(i)),o=String(new URLSearchParams([...n,...t])),r=location.
pathname+(o&&`?${o}`)+location.hash;location.pathname+location.search+location.hash!==r&&history.replaceState(history.state,
"",r)}#c(t){let n=o=>JSON.stringify(this.#t.map(r=>new URLSearchParams(o.search).get(r)));return location.pathname!==this.#e||
n(t)===n(location)||this.#o===this.#s?!1:(this.#s=this.#o,!0)}};function Wt(e){let t=[...new URLSearchParams(e)].filter(
([n])=>!Kt.test(n));return String(t.map(n=>JSON.stringify(n)).sort())}function tn(e){let t=e.composedPath()[0];return Qe.
test(e.key)&&t!==document.body&&t!==document.documentElement}var jt='[data-testid="stMain"]',en='[data-testid="stMainBlockContainer"]',ht=()=>document.querySelector(en),qt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Yt(){let e=document.querySelector(jt),t=ht();return e&&
t&&qt()?e.clientHeight-t.offsetHeight:0}function Ro(e,t){return Math.floor(e+Yt()/t)}function No(e){let t=document.querySelector(
jt),n=ht();return!t||!n||!qt()?null:t.getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-
e.getBoundingClientRect().top-t.scrollTop}function Oo(e,t){let n=e.atFrame(t),o=()=>Yt()!==0&&n(),r=ht();r&&e.onResize(r,
o),window.addEventListener("resize",o,{signal:e.signal})}function Y(e,t,n,o=()=>{}){let{signal:r}=e,i=null,s=!1,a=f=>{t.setPointerCapture(f.pointerId),s=!0,n(f)},l=f=>{!f.isPrimary||
f.button!==0||(i=f,s=!1,f.pointerType!=="touch"&&a(f))},c=f=>{f.pointerId===i?.pointerId&&(s?n(f):on(i,f)&&a(f))},h=f=>{
f.pointerId===i?.pointerId&&(!s&&nn(i,f)<=8&&a(f),u(f))},u=f=>{f.pointerId===i?.pointerId&&(i=null,s&&o(),s=!1)},d=(f,p)=>{
t.addEventListener(f,p,{signal:r})};d("pointerdown",l),d("pointermove",c),d("pointerup",h),d("pointercancel",u)}var nn=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function on(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var rn=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],sn=4,Jt=["bytes","KiB","MiB","GiB"];function an(e){let[t="0",n="\
0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function w(e,t,n){
let{digits:o,places:r}=an(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*i+
s)/(2n*s);return e<0?-a:a}var ln=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function I(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?ln(r):r}${t?`.${i}`:""}`}function J(e,t=0){
return Number.isFinite(e)?I(w(e,1,t),t):String(e)}function cn(e,t,n){let o=i=>Number(w(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:I(w(e,t,r),r),rounded:o(r)}}var $=e=>J(e);function un(e){if(!Number.isFinite(
e))return String(e);if(w(Math.abs(e),1,0)<BigInt(1e4))return $(e);for(let[t,n,o]of rn){let{text:r,rounded:i}=cn(e,t,o);if(i<
1e3||n==="T")return`${r} ${n}`}return $(e)}function Xt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return w(e,1,2)>=
1000n&&(t=1),w(e,1,1)>=1000n&&(t=0),`${I(w(e,1,t),t,!1)}×`}function Zt(e){if(!Number.isFinite(e))return`${e} %`;let t=w(
e,1,3);return t>=1000n?`${I(w(e,1,2),0,!1)} %`:`${I(t,1,!1)} %`}var hn=e=>e<1?`${Zt(e)} of`:Xt(e),dn=e=>J(e,1);function fn(e){
if(!Number.isFinite(e))return String(e);let t=Number(w(e,1,0))*sn;for(let[n,o]of Jt.entries()){let r=n?1:0,i=w(t,1024**n,
r);if(n===Jt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${I(i,r)} ${o}`}return $(t)}var Qt={exact:$,count:un,ratio:Xt,
against:hn,one:dn,percent:Zt,memory:fn};var A=12,dt=18,te=6.4,R=12,mn=520,ee={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function X(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=t?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var ft=({source:e})=>`${e} · ${location.href}`;function ne(e,t,n,o,r){
let i=Math.max(t[0],mn),s=Math.floor(i/te),a=v("svg"),l=A,c=(d,f="normal")=>{for(let p of X(d,s))a.append(v("text",{...ee,
x:A,y:l+R,fill:o,"font-weight":f},p)),l+=dt};c(n.title,"bold"),c(n.sizes);let h=A;for(let{colours:d,text:f}of n.legend){
let p=R*d.length+6+te*f.length+14;h>A&&h+p>i&&(h=A,l+=dt),d.forEach((N,x)=>{a.append(v("rect",{x:h+R*x,y:l+2,width:R,height:R,
fill:N}))});let E=h+R*d.length+6;a.append(v("text",{...ee,x:E,y:l+R,fill:o},f)),h+=p}n.legend.length&&(l+=dt),H(e,{x:A,y:l+
4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,c(ft(n));let u=[i+2*A,l+A];return H(a,{width:u[0],height:u[1],viewBox:`\
0 0 ${u[0]} ${u[1]}`}),a.prepend(v("rect",{width:"100%",height:"100%",fill:r})),[a,u]}var pn=.9,gn=.8;function Ho(e,t,n){let o=r=>`rgb(${[...e.subarray(r,r+3)].join(", ")})`;return Array.from({length:t},(r,i)=>Array.
from({length:n},(s,a)=>o(3*(i*n+a))))}function oe(e,t){return e[Math.round(g(t,0,1)*(e.length-1))]??"transparent"}function _o(e,t,n){
return oe(e,.5+t/(2*(n||1)))}function bn(e){return pn*g(e,0,1)**gn}var Z=class{node;#t=m("img",{class:"under",draggable:"\
false",alt:""});#e=m("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=m("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.src=t}draw({values:t,rows:n,columns:o,scale:r,signed:i=!1}){let s=this.#e;s.width=o,
s.height=n;let a=L(s),[l,c]=wn(t,i),h=c-l||1;for(let u=0;u<n*o;u++){let d=((t[u]??l)-l)/h;a.globalAlpha=bn(i?Math.abs(2*
d-1):d),a.fillStyle=oe(r,d),a.fillRect(u%o,Math.floor(u/o),1,1)}return[l,c]}};function wn(e,t){let n=1/0,o=-1/0;for(let i of e)
n=Math.min(n,i),o=Math.max(o,i);let r=Math.max(Math.abs(n),Math.abs(o));return t?[-r,r]:[n,o]}var re="inception-explorer:lecture-here",Q="inception-explorer:lecture",mt="inception-explorer:lecture-wish";function ie(){
let e=pt(Q);return e&&Array.isArray(e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function Do(e,t,n){let o=ie(),
r=o&&JSON.stringify(o.places)===JSON.stringify(e);r&&o.at===t||tt(Q,{places:e,at:t,begun:r?o.begun:n})}function Uo(){ie()&&
tt(Q,null)}function Go(e,t){tt(mt,{at:e,now:t})}function Wo(e){tt(re,e,()=>sessionStorage)}function Ko(){let e=pt(re,()=>sessionStorage);
return e&&typeof e.packed=="string"&&Number.isInteger(e.at)?e:null}function jo(e,t){addEventListener("storage",({key:n})=>{
n===Q&&t.wall?.();let o=n===mt?pt(mt):null;o&&Number.isInteger(o.at)&&t.wish?.(o.at)},{signal:e})}function pt(e,t=()=>localStorage){
try{return JSON.parse(t().getItem(e)??"null")}catch{return null}}function tt(e,t,n=()=>localStorage){try{n().setItem(e,JSON.
stringify(t))}catch{}}var et=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new gt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},gt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function yn(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function Xo(e,t,n,...o){
let r=m("a",{href:t,target:"_self",...n},...o),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...yn(t),n:String(Date.now())}))};return r.addEventListener("click",i,{signal:e.signal}),r}var vn=5e3,se=e=>e,ae=e=>1-(1-e)**3,En=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function xn(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var _=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:o=En,from:r=0,done:i}){this.stop();let s=Math.min(t,vn),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},c=h=>{if(a??=h-r*s,this.#e=g((h-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
c),n(o(this.#e))};this.#e=r,xn()||s<=0?l():this.#t=requestAnimationFrame(c)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var bt=class extends et{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(t,n){
this.#e(t,n,!1)}trigger(t,n){this.#e(t,n,!0)}#e(t,n,o){let r=i=>o?this.#t.setTriggerValue(t,i):this.#t.setStateValue(t,i);
this.ended||(k()?r(n):zt(this,t,o,()=>r(Ht(n))))}},nt=new Map,V=null;function Sn(e,t){nt.set(e,t),!V&&(V=new MutationObserver(
()=>{for(let[n,o]of nt)n.isConnected||o()}),V.observe(document,{childList:!0,subtree:!0}))}function le(e){!nt.delete(e)||
nt.size>0||(V?.disconnect(),V=null)}function ce(e,t){e instanceof ShadowRoot&&e.host.toggleAttribute("data-mounted",t)}function rr(e){
return ue(e,t=>t)}function ir(e){return ue(e,t=>t[0])}function ue(e,t){let n=new WeakMap;return r=>{let i=r.parentElement;
le(i);let s=n.get(i)??o(r),a=s.calls+=1,l=()=>{le(i),n.get(i)===s&&n.delete(i),ce(i,!1),s.host.end()};s.host.renew(r);try{
s.component.update(t(r.data))}catch(c){throw l(),c}return ce(i,!0),()=>{i.isConnected?s.calls===a&&Sn(i,l):l()}};function o(r){
let i=new bt(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,s),s}catch(s){throw i.end(),s}}}function ar(e){return he(e,"embed","embed_options")}function Mn(e){return he(e,"embed","embed_options","paper","whole")}
function lr(e){let t=new URL(Mn(e));return t.searchParams.set("paper","1"),t.searchParams.set("embed_options","light_the\
me"),t.href}function he(e,...t){let n=new URL(e);for(let o of t)n.searchParams.delete(o);return n.href}function ur(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),o=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[o,o.blobs.map(([r,i])=>new Uint8Array(e.slice(4+n+r,4+n+i)))]}var de=8192;function hr(e,t="im\
age/png"){let n="";for(let o=0;o<e.length;o+=de)n+=String.fromCharCode(...e.subarray(o,o+de));return`data:${t};base64,${btoa(
n)}`}function Ln(){return matchMedia("(pointer: coarse)").matches}function fe(e,t){return Ln()?t:e}var y=e=>`${100*e}%`,me=class{node;legend;seen=m("p","seen");heat=new Z({tabindex:0,role:"application"});field=m("div","\
field");cell=m("div","cell");bar=m("span","bar");what=m("span","what");ends=[m("span"),m("span")];told=null;constructor(t,n,o){
let{node:r}=this.heat;r.append(this.field,this.cell),this.node=m("div","place",r),this.legend=m("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),Y(t,r,i=>{let s=r.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],c=(h,u)=>Math.floor(
(h/u-a)/l);n(c(i.clientY-s.top,s.height),c(i.clientX-s.left,s.width))}),r.addEventListener("keydown",o,{signal:t.signal})}take(t,n){
this.told=t,this.heat.picture(n);let[o,r]=t.cells;for(let[i,s]of Object.entries({first:y(o),across:y(r*t.columns),down:y(
r*t.rows)}))this.node.style.setProperty(`--${i}`,s);Object.assign(this.cell.style,{width:y(r),height:y(r)})}lay(t,n,o){if(!this.
told)return;let{rows:r,columns:i}=this.told;this.heat.draw({values:t,rows:r,columns:i,scale:n}).forEach((s,a)=>{let l=this.
ends[a];l&&K(l,J(s,2))}),K(this.what,o),K(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${n.join(", ")})`}stand(t,n){if(!this.told)return;let{
cells:o,field:r}=this.told,[i,s]=o,[a,l,c,h]=r;Object.assign(this.cell.style,{top:y(i+t*s),left:y(i+n*s)});let u=(N,x)=>g(
N+x*s,0,1),[d,f]=[u(a,t),u(c,t)],[p,E]=[u(l,n),u(h,n)];Object.assign(this.field.style,{top:y(d),left:y(p),width:y(E-p),height:y(
f-d)})}say(t,n){if(!this.told)return;let{rows:o,columns:r,picture:i,module:s}=this.told,a=fe(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${o}\
 by ${r}.${a}`)}where(t,n){if(!this.told)return"";let{rows:o,columns:r}=this.told;return`Row ${t}, column ${n} of ${o}×${r}`}};function D(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function wt(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=D(t,s);n+=i}return n}function An(e,t){return"terms"in e?wt(e,t):wt(e.over,
t)/wt(e.under,t)}function vr(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=An(r,t);return n}var ge="inception-explorer:progress",xr=40,Pn="inception:progress";function Sr(e){return vt(yt()[e])}function Mr(e,t){let n=yt(),
o=vt(n[e]),r=Object.entries({...o.answers,...t.answers}).slice(-40),i={steps:[...new Set([...o.steps,...t.steps??[]])],of:t.
of??o.of,answers:Object.fromEntries(r),tasks:[...new Set([...o.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
o)&&be({...n,[e]:i})}function Lr(){be(Object.fromEntries(Object.entries(yt()).map(([e,t])=>[e,{...vt(t),answers:{}}])))}
function yt(){try{let e=JSON.parse(localStorage.getItem(ge)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}
var pe=e=>Array.isArray(e)?e.filter(t=>typeof t=="string"):[],Tn=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boole\
an";function vt(e){let t=Object.entries(e?.answers??{}).filter(([,o])=>Tn(o)),n=Number.isInteger(e?.of)?e?.of??0:0;return{
steps:pe(e?.steps),of:n,answers:Object.fromEntries(t),tasks:pe(e?.tasks)}}function be(e){try{localStorage.setItem(ge,JSON.
stringify(e))}catch{return}window.dispatchEvent(new Event(Pn))}var Cn=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],we=2,Rn=18,Nn=6.4;function Et(e){if(!e.startsWith("color("))return e;let t=L(m("canv\
as",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var ve=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Cr(e,t,n){return[
...e.querySelectorAll(t)].map(o=>({colours:[Et(getComputedStyle(ct(o.querySelector(n),n)).backgroundColor)],text:[...o.children].
map(r=>r.textContent).filter(Boolean).join(" · ")}))}function On(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll("*")];
return[...t.querySelectorAll("*")].forEach((o,r)=>{let i=n[r];if(!i)return;let s=getComputedStyle(i);for(let a of Cn)o.style.
setProperty(a,Et(s.getPropertyValue(a)))}),t}function kn(e,t,n,o){let r=Et(getComputedStyle(o).getPropertyValue("color")),
[i,s]=ne(e,t,n,r,ve(o));return{source:new XMLSerializer().serializeToString(i),size:s,name:n.name}}function In(e,t){let{
width:n,height:o}=e.viewBox.baseVal;return kn(On(e),[n,o],t,e)}var Ee=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function xt(e,t){
m("a",{href:e,download:t}).click()}async function $n({source:e,size:[t,n],name:o}){let r=new Image;r.src=Ee(e),await r.decode();
let i=m("canvas",{width:we*t,height:we*n});L(i).drawImage(r,0,0,i.width,i.height),xt(i.toDataURL("image/png"),`${o}.png`)}
function Rr(e,t,n){let o=e.width/(e.clientWidth||e.width)||1,r=Math.max(20,Math.floor(e.width/o/Nn)),i=[t.title,...n].flatMap(
u=>X(u,r)),s=X(ft(t),r),a=Rn*o,l=e.height+a*(i.length+s.length+1),c=m("canvas",{width:e.width,height:l}),h=L(c);h.fillStyle=
ve(e),h.fillRect(0,0,c.width,c.height),h.drawImage(e,0,a*i.length),h.fillStyle=getComputedStyle(e).color||"#000000",h.font=
`${12*o}px Arial, Helvetica, sans-serif`,i.forEach((u,d)=>h.fillText(u,4*o,a*(d+.8))),s.forEach((u,d)=>h.fillText(u,4*o,
a*(i.length+d+.8)+e.height)),xt(c.toDataURL("image/png"),`${t.name}.png`)}function ye(e,t,n,o){let r=m("button",{type:"b\
utton",class:"save",title:n,"aria-label":n},t);return r.addEventListener("click",o,{signal:e.signal}),r}function Nr(e,t,n){
return Fn(e,"this drawing",()=>In(t,n()))}function Fn(e,t,n){let o=()=>{let{source:r,name:i}=n();xt(Ee(r),`${i}.svg`)};return m(
"span","saves",ye(e,"SVG",`Save ${t} as SVG`,o),ye(e,"PNG",`Save ${t} as PNG`,()=>void $n(n())))}var xe=16;function $r(e,t){let n=m("span","cover");return Y(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=Bn(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),m("span","track",t,n)}function Bn(e,t){let n=e.getBoundingClientRect(),
o=Math.max(1,n.width-xe),[r,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=g((t-n.left-xe/2)/o,0,1)*(i-r);return r+
Math.round(a/s)*s}var zn=180,Hn=4800,_n=4,Vn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Se=class{constructor(t,n){
this.stage=n;this.glide=new _(t),this.sliding=new _(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Vn[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let o=t.shiftKey?_n:1;return this.go(this.row+o*n[0],this.column+o*n[1]),!0}go(t,n){this.sliding.stop();let{rows:o,columns:r}=this.
stage.grid(),i=[g(t,0,o-1),g(n,0,r-1)],s=i[0]*r+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=o=>this.advance(o*(this.count-1));this.sliding.go({ms:Hn,ease:se,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),o=Math.floor(t);for(let r=this.place;r<=o;r++)this.visit(r);this.show(o),this.stand(Math.floor(o/n),Math.min(
n-1,t-o+o%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[o,r]=this.drawn,i=s=>this.
stand(o+s*(t-o),r+s*(n-r));this.glide.go({ms:zn,ease:ae,draw:i})}};var Dn={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t},Un=/\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;
function Me(e,t){return e.replace(Un,(n,o,r,i,s)=>{let a=D(t,r),l=s&&a!==1?`${s}s`:s;return o&&a===1?`the one ${l??""}`:
[o?"all":"",(i?Qt[i]:$)(a),l].filter(Boolean).join(" ")})}function Dr(e,t){return Me(e.replace(/:count(?=[|}])/g,":exact"),
t)}function Ur(e,t){let n=([r,i,s])=>Dn[i](D(t,r),typeof s=="string"?D(t,s):s),o=e.find(r=>r.when.every(n));return o?Me(
o.text,t):""}var P=3,Ae=3,Pe=64,Gn=5,Wn=420;function Kn(e,t,n,o){let r=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+P)/(e.width*
a+P));return l>0&&Math.ceil(t/l)*(e.height*a+P)<=o},s=Math.floor(r*Math.min(n/e.width,o/e.height));for(;s>1&&!i(s/r);)s-=
1;return Math.max(1,s)/r}var Le=class{constructor(t,n,o=()=>null){this.lifetime=t;this.parent=n;this.room=o;n.append(this.#t)}#t=m(
"canvas",{role:"img"});#e=null;#i=null;#r="";#n=0;#o=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,o,r){
if(this.#n=n,this.#o=o,this.#t.setAttribute("aria-label",r),this.#r===t.src){this.draw();return}this.#r=t.src;let i=new Image;
i.onload=()=>{this.#r!==t.src||this.lifetime.ended||(this.#e=i,this.#i=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#i)
return;let{columns:t,height:n,width:o,gap:r,count:i}=this.#i,s=this.#t,a=this.parent.clientWidth||300,l=this.#o.length?Ae:
0,c=Math.floor(Math.sqrt(a*Wn/(i*o*n)))||1,h=this.room(),u=this.#s?jn(this.#s,a,o,n):h===null?Math.max(1,Math.min(Math.floor(
Pe/o),c)):Kn({width:o,height:n},this.#n,a,h),d=o*u,f=n*u,p=f+P+l,E=Te(a,d),N=Math.ceil(Math.max(1,this.#n)/E),x=window.devicePixelRatio||
1;s.style.width=`${a}px`,s.style.height=`${N*p}px`,s.width=a*x,s.height=N*p*x;let F=L(s);F.scale(x,x),F.imageSmoothingEnabled=
u*x<1;for(let T=0;T<this.#n;T++){let St=T%E*(d+P),Mt=Math.floor(T/E)*p,Ce=T%t*(o+r),Re=Math.floor(T/t)*(n+r);F.drawImage(
this.#e,Ce,Re,o,n,St,Mt,d,f),l&&(F.fillStyle=this.#o[T]??"",F.fillRect(St,Mt+f,d,l))}s.dataset.tiles=String(this.#n)}},Te=(e,t)=>Math.
max(1,Math.floor((e+P)/(t+P)));function jn({tallest:e,count:t},n,o,r){let i=a=>Math.ceil(t/Te(n,o*a))*(r*a+P+Ae)<=e,s=Pe/
o;for(;s*o>Gn&&!i(s);)s*=.97;return s}export{gt as Delayed,q as Echo,Gt as Entries,Qt as FORMATS,Z as HeatOverPicture,bt as Host,vn as LONGEST_MS,et as Lifetime,
xr as MOST_ANSWERS,_ as Mover,Pn as NOTED,me as PlaceBoard,Se as Sweep,Le as Tiles,hr as addressOf,hn as against,Ht as anew,
So as announceMap,qn as announceModule,Jn as announcePicture,no as announceSheets,fe as byPointer,g as clamp,uo as codeOf,
oe as colourAt,un as count,m as element,Uo as endWall,bo as enlarged,Mo as enlargedMapOf,xo as enlargedOn,Cr as entriesOf,
An as evaluate,vr as evaluateAll,$ as exact,Me as fill,Dr as fillExact,kn as finished,so as focusedIn,Y as followPointer,
Lr as forgetAnswers,ne as framed,En as gently,J as grouped,No as heightFrom,Yt as heightLeft,k as isHere,qt as isOneScreen,
Bt as isReturning,Ln as isTouched,zt as keep,Wo as keepLecture,Ko as keptLecture,wo as leastType,Xo as link,fn as memory,
Yn as moduleOnStrip,rr as mount,ir as mountBoxed,Mr as noteProgress,D as numberOf,Xn as onChoice,Lo as onMapAnnounced,Po as onNeighbourWished,
lr as onPaper,Qn as onPointed,oo as onSheets,ie as onWall,eo as onWish,dn as one,bn as opacityOf,ft as origin,L as penOf,
Zt as percent,Eo as placeOf,xn as prefersStillness,ct as present,Sr as progressOf,Xt as ratio,yn as readAddress,Ho as readScales,
xt as saveAs,ye as saveButton,Nr as saveButtons,Rr as saveCanvas,Fn as savesOf,Ur as say,Kn as scaleFitting,H as setAttributes,
K as setText,ae as settling,v as shape,_o as signedColour,$r as slider,se as steadily,On as styledCopy,Ro as taking,Do as tellWall,
Zn as tellWhatIsPointedAt,ur as unpack,fo as watchConnection,Oo as whenHeightChanges,jo as whenTold,to as wishFor,Ao as wishNeighbour,
Go as wishPlace,Mn as withoutPaper,ar as withoutSlimView,X as wrapped};
