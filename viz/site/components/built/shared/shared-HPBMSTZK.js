// Made from frontend/ by `npm run build`.
var At=()=>window;function Xn(e){At().inceptionModule=e,e!==void 0&&_("chosen",{module:e})}function Zn(){return At().inceptionModule}
function Qn(e){_("chosen",{picture:e})}function tr(e,t){G("chosen",e,t)}function er(e,t,n){let r=e.delayed(80),o=!1,i=(a,l=80)=>{
a?r.ask(()=>_("pointed",a),l):r.cancel()},s=(a,l)=>{for(let c of a)t.addEventListener(c,l,{signal:e.signal})};return s([
"pointerover"],a=>i(a.pointerType==="mouse"?n(a):void 0)),s(["pointerdown"],a=>{o=!0,i(n(a),20)}),s(["focusin"],a=>{o||i(
n(a))}),s(["pointerleave","pointercancel","click"],()=>{o=!1,r.cancel()}),i}function nr(e,t){G("pointed",e,t)}function rr(e){
_("wished",e)}function or(e,t){G("wished",e,t)}function ir(e){_("came",e)}function sr(e,t){G("came",e,t)}function _(e,t){
window.dispatchEvent(new CustomEvent(`inception:${e}`,{detail:t}))}function G(e,{signal:t},n){window.addEventListener(`i\
nception:${e}`,r=>n(r.detail),{signal:t})}var N=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]=
"Timing",e[e.Alignment=4]="Alignment",e))(N||{}),Oe=[0,1],Tt=[1,0],Nt=[2,3],Ct=[3,2],ke={L:Oe,M:Tt,Q:Nt,H:Ct},Ie=/^\d*$/,
$e=/^[A-Z0-9 $%*+./:-]*$/,rt="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",at=1,lt=40,Pt=3,Fe=3,W=40,_e=10,Rt=[[-1,7,10,
15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,
13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,
30]],Ot=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,
2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,
8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,
11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],ot=class{constructor(t,n,r,o){if(this.
version=t,this.ecc=n,t<at||t>lt)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError("Ma\
sk value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.
modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let s=this.addEccAndInterleave(r);if(this.
drawCodewords(s),o===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();
c<a&&(o=l,a=c),this.applyMask(l)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(t,n){
return t>=0&&t<this.size&&n>=0&&n<this.size&&this.modules[n][t]}drawFunctionPatterns(){for(let r=0;r<this.size;r++)this.
setFunctionModule(6,r,r%2===0,N.Timing),this.setFunctionModule(r,6,r%2===0,N.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(
this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.getAlignmentPatternPositions(),n=t.length;for(let r=0;r<
n;r++)for(let o=0;o<n;o++)r===0&&o===0||r===0&&o===n-1||r===n-1&&o===0||this.drawAlignmentPattern(t[r],t[o]);this.drawFormatBits(
0),this.drawVersion()}drawFormatBits(t){let n=this.ecc[1]<<3|t,r=n;for(let i=0;i<10;i++)r=r<<1^(r>>>9)*1335;let o=(n<<10|
r)^21522;for(let i=0;i<=5;i++)this.setFunctionModule(8,i,S(o,i));this.setFunctionModule(8,7,S(o,6)),this.setFunctionModule(
8,8,S(o,7)),this.setFunctionModule(7,8,S(o,8));for(let i=9;i<15;i++)this.setFunctionModule(14-i,8,S(o,i));for(let i=0;i<
8;i++)this.setFunctionModule(this.size-1-i,8,S(o,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.size-15+i,S(o,i));
this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let r=0;r<12;r++)
t=t<<1^(t>>>11)*7973;let n=this.version<<12|t;for(let r=0;r<18;r++){let o=S(n,r),i=this.size-11+r%3,s=Math.floor(r/3);this.
setFunctionModule(i,s,o),this.setFunctionModule(s,i,o)}}drawFinderPattern(t,n){for(let r=-4;r<=4;r++)for(let o=-4;o<=4;o++){
let i=Math.max(Math.abs(o),Math.abs(r)),s=t+o,a=n+r;s>=0&&s<this.size&&a>=0&&a<this.size&&this.setFunctionModule(s,a,i!==
2&&i!==4,N.Position)}}drawAlignmentPattern(t,n){for(let r=-2;r<=2;r++)for(let o=-2;o<=2;o++)this.setFunctionModule(t+o,n+
r,Math.max(Math.abs(o),Math.abs(r))!==1,N.Alignment)}setFunctionModule(t,n,r,o=N.Function){this.modules[n][t]=r,this.types[n][t]=
o}addEccAndInterleave(t){let n=this.version,r=this.ecc;if(t.length!==K(n,r))throw new RangeError("Invalid argument");let o=Ot[r[0]][n],
i=Rt[r[0]][n],s=Math.floor(it(n)/8),a=o-s%o,l=Math.floor(s/o),c=[],h=Ke(i);for(let d=0,f=0;d<o;d++){let p=t.slice(f,f+l-
i+(d<a?0:1));f+=p.length;let E=je(p,h);d<a&&p.push(0),c.push(p.concat(E))}let u=[];for(let d=0;d<c[0].length;d++)c.forEach(
(f,p)=>{(d!==l-i||p>=a)&&u.push(f[d])});return u}drawCodewords(t){if(t.length!==Math.floor(it(this.version)/8))throw new RangeError(
"Invalid argument");let n=0;for(let r=this.size-1;r>=1;r-=2){r===6&&(r=5);for(let o=0;o<this.size;o++)for(let i=0;i<2;i++){
let s=r-i,l=(r+1&2)===0?this.size-1-o:o;!this.types[l][s]&&n<t.length*8&&(this.modules[l][s]=S(t[n>>>3],7-(n&7)),n++)}}}applyMask(t){
if(t<0||t>7)throw new RangeError("Mask value out of range");for(let n=0;n<this.size;n++)for(let r=0;r<this.size;r++){let o;
switch(t){case 0:o=(r+n)%2===0;break;case 1:o=n%2===0;break;case 2:o=r%3===0;break;case 3:o=(r+n)%3===0;break;case 4:o=(Math.
floor(r/3)+Math.floor(n/2))%2===0;break;case 5:o=r*n%2+r*n%3===0;break;case 6:o=(r*n%2+r*n%3)%2===0;break;case 7:o=((r+n)%
2+r*n%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[n][r]&&o&&(this.modules[n][r]=!this.modules[n][r])}}getPenaltyScore(){
let t=0;for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===s?(a++,
a===5?t+=Pt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(l)*W),s=this.modules[i][c],
a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*W}for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<
this.size;c++)this.modules[c][i]===s?(a++,a===5?t+=Pt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(
l)*W),s=this.modules[c][i],a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*W}for(let i=0;i<this.size-1;i++)for(let s=0;s<
this.size-1;s++){let a=this.modules[i][s];a===this.modules[i][s+1]&&a===this.modules[i+1][s]&&a===this.modules[i+1][s+1]&&
(t+=Fe)}let n=0;for(let i of this.modules)n=i.reduce((s,a)=>s+(a?1:0),n);let r=this.size*this.size,o=Math.ceil(Math.abs(
n*20-r*10)/r)-1;return t+=o*_e,t}getAlignmentPatternPositions(){if(this.version===1)return[];{let t=Math.floor(this.version/
7)+2,n=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,r=[6];for(let o=this.size-7;r.length<t;o-=n)r.splice(
1,0,o);return r}}finderPenaltyCountPatterns(t){let n=t[1],r=n>0&&t[2]===n&&t[3]===n*3&&t[4]===n&&t[5]===n;return(r&&t[0]>=
n*4&&t[6]>=n?1:0)+(r&&t[6]>=n*4&&t[0]>=n?1:0)}finderPenaltyTerminateAndCount(t,n,r){return t&&(this.finderPenaltyAddHistory(
n,r),n=0),n+=this.size,this.finderPenaltyAddHistory(n,r),this.finderPenaltyCountPatterns(r)}finderPenaltyAddHistory(t,n){
n[0]===0&&(t+=this.size),n.pop(),n.unshift(t)}};function M(e,t,n){if(t<0||t>31||e>>>t)throw new RangeError("Value out of\
 range");for(let r=t-1;r>=0;r--)n.push(e>>>r&1)}function S(e,t){return(e>>>t&1)!==0}var B=class{constructor(t,n,r){if(this.
mode=t,this.numChars=n,this.bitData=r,n<0)throw new RangeError("Invalid argument");this.bitData=r.slice()}getData(){return this.
bitData.slice()}},Be=[1,10,12,14],He=[2,9,11,13],ze=[4,8,16,16];function kt(e,t){return e[Math.floor((t+7)/17)+1]}function It(e){
let t=[];for(let n of e)M(n,8,t);return new B(ze,e.length,t)}function Ve(e){if(!$t(e))throw new RangeError("String conta\
ins non-numeric characters");let t=[];for(let n=0;n<e.length;){let r=Math.min(e.length-n,3);M(Number.parseInt(e.substring(
n,n+r),10),r*3+1,t),n+=r}return new B(Be,e.length,t)}function Ue(e){if(!Ft(e))throw new RangeError("String contains unen\
codable characters in alphanumeric mode");let t=[],n;for(n=0;n+2<=e.length;n+=2){let r=rt.indexOf(e.charAt(n))*45;r+=rt.
indexOf(e.charAt(n+1)),M(r,11,t)}return n<e.length&&M(rt.indexOf(e.charAt(n)),6,t),new B(He,e.length,t)}function De(e){return e===
""?[]:$t(e)?[Ve(e)]:Ft(e)?[Ue(e)]:[It(We(e))]}function $t(e){return Ie.test(e)}function Ft(e){return $e.test(e)}function Ge(e,t){
let n=0;for(let r of e){let o=kt(r.mode,t);if(r.numChars>=1<<o)return Number.POSITIVE_INFINITY;n+=4+o+r.bitData.length}return n}
function We(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)!=="%"?t.push(e.charCodeAt(n)):(t.push(Number.
parseInt(e.substring(n+1,n+3),16)),n+=2);return t}function it(e){if(e<at||e>lt)throw new RangeError("Version number out \
of range");let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function K(e,t){
return Math.floor(it(e)/8)-Rt[t[0]][e]*Ot[t[0]][e]}function Ke(e){if(e<1||e>255)throw new RangeError("Degree out of rang\
e");let t=[];for(let r=0;r<e-1;r++)t.push(0);t.push(1);let n=1;for(let r=0;r<e;r++){for(let o=0;o<t.length;o++)t[o]=st(t[o],
n),o+1<t.length&&(t[o]^=t[o+1]);n=st(n,2)}return t}function je(e,t){let n=t.map(r=>0);for(let r of e){let o=r^n.shift();
n.push(0),t.forEach((i,s)=>n[s]^=st(i,o))}return n}function st(e,t){if(e>>>8||t>>>8)throw new RangeError("Byte out of ra\
nge");let n=0;for(let r=7;r>=0;r--)n=n<<1^(n>>>7)*285,n^=(t>>>r&1)*e;return n}function qe(e,t,n=1,r=40,o=-1,i=!0){if(!(at<=
n&&n<=r&&r<=lt)||o<-1||o>7)throw new RangeError("Invalid value");let s,a;for(s=n;;s++){let u=K(s,t)*8,d=Ge(e,s);if(d<=u){
a=d;break}if(s>=r)throw new RangeError("Data too long")}for(let u of[Tt,Nt,Ct])i&&a<=K(s,u)*8&&(t=u);let l=[];for(let u of e){
M(u.mode[0],4,l),M(u.numChars,kt(u.mode,s),l);for(let d of u.getData())l.push(d)}let c=K(s,t)*8;M(0,Math.min(4,c-l.length),
l),M(0,(8-l.length%8)%8,l);for(let u=236;l.length<c;u^=253)M(u,8,l);let h=Array.from({length:Math.ceil(l.length/8)},()=>0);
return l.forEach((u,d)=>h[d>>>3]|=u<<7-(d&7)),new ot(s,t,h,o)}function _t(e,t){let{ecc:n="L",boostEcc:r=!1,minVersion:o=1,
maxVersion:i=40,maskPattern:s=-1,border:a=1}=t||{},l=typeof e=="string"?De(e):Array.isArray(e)?[It(e)]:void 0;if(!l)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof e}`);let c=qe(l,ke[n],o,i,s,r),h=Ye({version:c.version,
maskPattern:c.mask,size:c.size,data:c.modules,types:c.types},a);return t?.invert&&(h.data=h.data.map(u=>u.map(d=>!d))),t?.
onEncoded?.(h),h}function Ye(e,t=1){if(!t)return e;let{size:n}=e,r=n+t*2;e.size=r,e.data.forEach(i=>{for(let s=0;s<t;s++)
i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)e.data.unshift(Array.from({length:r},s=>!1)),e.data.push(Array.from({length:r},
s=>!1));let o=N.Border;e.types.forEach(i=>{for(let s=0;s<t;s++)i.unshift(o),i.push(o)});for(let i=0;i<t;i++)e.types.unshift(
Array.from({length:r},s=>o)),e.types.push(Array.from({length:r},s=>o));return e}var Je="http://www.w3.org/2000/svg";function H(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function m(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?H(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function v(e,t={},...n){let r=document.createElementNS(Je,
e);return H(r,t),r.append(...n.filter(o=>o!=="")),r}function j(e,t){e.textContent!==t&&(e.textContent=t)}function cr(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function b(e,t,n){return Math.min(Math.max(e,t),n)}function ct(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function L(e){return ct(e.getContext("2d"),"canvas's pen")}var ut=2,Xe=2953;function fr(e){if(new TextEncoder().encode(e).length>Xe)return m("p","too-long","This address is too lo\
ng for a QR code. Copy the link, or hand on a file.");let{data:t,size:n}=_t(e,{ecc:"L",border:0}),r=n+2*ut,o=t.flatMap((i,s)=>i.
flatMap((a,l)=>a?`M${l+ut},${s+ut}h1v1h-1z`:[]));return v("svg",{class:"code",viewBox:`0 0 ${r} ${r}`,role:"img","aria-l\
abel":"QR code of this address"},v("rect",{width:r,height:r,fill:"#fff"}),v("path",{d:o.join(""),fill:"#000"}))}function mr({
hostname:e}){return/^(localhost|127\.[0-9.]+|\[::1\])$/.test(e)}var w="here",O=[],q=0;function k(){return w==="here"}function Bt(){return w==="returning"}function Ht(e,t,n,r){let o=O.filter(
i=>i.from!==e||i.name!==t);n&&(q+=O.length-o.length),O=[...o,{from:e,name:t,send:r}]}function Ze(e){let[t,n]=[O,q];[O,q]=
[[],0];let r=t.filter(({from:o})=>o.ended).length;for(let{from:o,send:i}of t)o.ended||i();n+r>0&&e(n+r)}function gr(e,t,n){
let r=document.querySelector(t.app);if(!r)return;let o=()=>r.getAttribute(t.attribute)===t.connected,i=!1,s=!1,a=e.delayed(
3e3);w=o()?"here":"away";let l=()=>{if(!o())w="away";else if(w==="away")w="here",(i?n.moved:n.again)(),w="returning",i=s=
!1,a.ask(()=>{s=!0,l()});else if(w==="returning"){let h=r.getAttribute(t.script)===t.idle;s&&h&&(w="here",Ze(n.lost)),s||=
!h}},c=new MutationObserver(l);c.observe(r,{attributes:!0,attributeFilter:[t.attribute,t.script]}),addEventListener("pop\
state",()=>i||=w==="away",{signal:e.signal}),e.onEnd(()=>{c.disconnect(),[w,O,q]=["here",[],0]})}function zt(e){return typeof e=="object"&&e!==null&&"n"in e?{...e,number:null,n:Vt()}:e}var Qe=0,Vt=()=>`${Date.now()}-${Qe+=
1}`,Y=class e{#t=null;#e=null;#i=null;#o=null;#r=!1;#n=!1;get value(){if(this.#e===null)throw new Error("nothing was tol\
d yet");return this.#e}hear(t){return this.#o=JSON.stringify(t.value),k()?this.#n=!1:this.#n&&Bt()&&(this.#t=t),t.number!==
this.#t?.number||this.unheard&&!this.#r?(this.#t=t,this.#e=t.value,this.#i=this.#o,this.#r=!1,"decided"):this.unheard?"b\
ehind":"same"}choose(t){this.#e=t,this.#r=!0,this.#n=!k()}get unsent(){return JSON.stringify(this.#e)!==this.#i}get unheard(){
return JSON.stringify(this.#e)!==this.#o}message(t){return this.#i=JSON.stringify(this.#e),this.#n||=!k(),{...t,number:this.#t?.
number??0,n:Vt()}}static ofPage(t){let n=window,r=n.inceptionEchoes??={};return r[t]??=new e}};function vr(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function Er(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var Mr=({module:e,branch:t,layer:n,channel:r})=>[e,t,n,r],Lr=e=>Y.ofPage(`enlarged ${e}`),Ut="inception:map",Dt="incepti\
on:neighbour",Gt=()=>window;function Ar(e,t){(Gt().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(Ut,
{detail:{map:e,preview:t}}))}function Pr(e){return Gt().inceptionMaps?.[e]}function Tr(e,t){let n=r=>{let{map:o,preview:i}=r.
detail;t(o,i)};window.addEventListener(Ut,n,{signal:e.signal})}function Nr(e,t){return!window.dispatchEvent(new CustomEvent(
Dt,{detail:{map:e,step:t},cancelable:!0}))}function Cr(e,t){let n=r=>{let{map:o,step:i}=r.detail;!r.defaultPrevented&&t(
o,i)&&r.preventDefault()};window.addEventListener(Dt,n,{signal:e.signal})}var jt=/^embed(_options)?$/i;var tn=/^(Arrow|Home$|End$)/,Wt=class{#t=[];#e="";#i=!1;#o=null;#r={search:"",at:-1/0,burst:0,entered:!1};#n=0;#s=-1;constructor(t){
let n=history.pushState.bind(history),r=(s,a,l)=>{let c=new URL(l??location.href,location.href),h=c.pathname!==location.
pathname,u=h?!this.#a(c):this.#c(c);h||(this.#r={search:location.search,at:performance.now(),burst:this.#n,entered:u}),u?
n(s,a,l):history.replaceState(s,a,l),this.#i=!h,h&&this.#o&&this.settle(this.#o)};history.pushState=r,t.onEnd(()=>{history.
pushState===r&&Reflect.deleteProperty(history,"pushState")});let o=()=>this.#n+=1,i={capture:!0,signal:t.signal};addEventListener(
"pointerdown",o,i),addEventListener("popstate",o,i),addEventListener("keydown",s=>en(s)?0:o(),i)}#a(t){let{search:n,at:r,
burst:o,entered:i}=this.#r,s=o===this.#n?5e3:300;return!(t.search===location.search&&performance.now()-r<s)||n===location.
search?!1:(i||history.replaceState(history.state,"",location.pathname+n+location.hash),i)}settle(t){let n=location.pathname.
split("/").pop()===t.page;if(this.#o=n?null:t,!n)return;let r=this.#e?!this.#i:Kt(location.search)===Kt(t.opening?.said??
"");this.#t=t.stations,this.#e=location.pathname,t.opening&&r&&this.#l(t.opening.written)}#l(t){let n=[...new URLSearchParams(
location.search)].filter(([i])=>jt.test(i)),r=String(new URLSearchParams([...n,...t])),o=location.pathname+(r&&`?${r}`)+
location.hash;location.pathname+location.search+location.hash!==o&&history.replaceState(history.state,"",o)}#c(t){let n=r=>JSON.
stringify(this.#t.map(o=>new URLSearchParams(r.search).get(o)));return location.pathname!==this.#e||n(t)===n(location)||
this.#n===this.#s?!1:(this.#s=this.#n,!0)}};function Kt(e){let t=[...new URLSearchParams(e)].filter(([n])=>!jt.test(n));
return String(t.map(n=>JSON.stringify(n)).sort())}function en(e){let t=e.composedPath()[0];return tn.test(e.key)&&t!==document.
body&&t!==document.documentElement}var qt='[data-testid="stMain"]',nn='[data-testid="stMainBlockContainer"]',ht=()=>document.querySelector(nn),Yt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Jt(){let e=document.querySelector(qt),t=ht();return e&&
t&&Yt()?e.clientHeight-t.offsetHeight:0}function kr(e,t){return Math.floor(e+Jt()/t)}function Ir(e){let t=document.querySelector(
qt),n=ht();return!t||!n||!Yt()?null:t.getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-
e.getBoundingClientRect().top-t.scrollTop}function $r(e,t){let n=e.atFrame(t),r=()=>Jt()!==0&&n(),o=ht();o&&e.onResize(o,
r),window.addEventListener("resize",r,{signal:e.signal})}function J(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=f=>{t.setPointerCapture(f.pointerId),s=!0,n(f)},l=f=>{!f.isPrimary||
f.button!==0||(i=f,s=!1,f.pointerType!=="touch"&&a(f))},c=f=>{f.pointerId===i?.pointerId&&(s?n(f):on(i,f)&&a(f))},h=f=>{
f.pointerId===i?.pointerId&&(!s&&rn(i,f)<=8&&a(f),u(f))},u=f=>{f.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},d=(f,p)=>{
t.addEventListener(f,p,{signal:o})};d("pointerdown",l),d("pointermove",c),d("pointerup",h),d("pointercancel",u)}var rn=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function on(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Xt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],sn=4,dt=["bytes","KiB","MiB","GiB"],an=[...Xt.map(([,e])=>e),...dt].
join("|"),ln=new RegExp(`(\\d) (?=%|(?:${an})\\b)`,"g");function Br(e){return e.replace(ln,"$1 ")}function cn(e){let[t="\
0",n="0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function g(e,t,n){
let{digits:r,places:o}=cn(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var un=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function I(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?un(o):o}${t?`.${i}`:""}`}function z(e,t=0){
return Number.isFinite(e)?I(g(e,1,t),t):String(e)}function hn(e,t,n){let r=i=>Number(g(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:I(g(e,t,o),o),rounded:r(o)}}function dn(e,t=2){let n=z(Math.abs(e),t);return/[1-9]/.
test(n)?(e<0?"−":"+")+n:n}var Hr=(e,t=2)=>dn(e,t).replace("+","");function zr(e,t,n=2){return[...e,t].every(Number.isFinite)?
e.reduce((o,i)=>o+g(i,1,n),0n)===g(t,1,n)?"=":"≈":"="}var $=e=>z(e);function fn(e){if(!Number.isFinite(e))return String(
e);if(g(Math.abs(e),1,0)<BigInt(1e4))return $(e);for(let[t,n,r]of Xt){let{text:o,rounded:i}=hn(e,t,r);if(i<1e3||n==="T")
return`${o} ${n}`}return $(e)}function Zt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return g(e,1,2)>=1000n&&(t=1),
g(e,1,1)>=1000n&&(t=0),`${I(g(e,1,t),t,!1)}×`}function Qt(e){if(!Number.isFinite(e))return`${e} %`;let t=g(e,1,3);return t>=
1000n?`${I(g(e,1,2),0,!1)} %`:`${I(t,1,!1)} %`}var mn=e=>e<1?`${Qt(e)} of`:Zt(e),pn=e=>z(e,1);function gn(e){if(!Number.
isFinite(e))return String(e);let t=Number(g(e,1,0))*sn;for(let[n,r]of dt.entries()){let o=n?1:0,i=g(t,1024**n,o);if(n===
dt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${I(i,o)} ${r}`}return $(t)}var te={exact:$,count:fn,ratio:Zt,against:mn,
one:pn,percent:Qt,memory:gn};var A=12,ft=18,ee=6.4,C=12,bn=520,ne={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function X(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var mt=({source:e})=>`${e} · ${location.href}`;function re(e,t,n,r,o){
let i=Math.max(t[0],bn),s=Math.floor(i/ee),a=v("svg"),l=A,c=(d,f="normal")=>{for(let p of X(d,s))a.append(v("text",{...ne,
x:A,y:l+C,fill:r,"font-weight":f},p)),l+=ft};c(n.title,"bold"),c(n.sizes);let h=A;for(let{colours:d,text:f}of n.legend){
let p=C*d.length+6+ee*f.length+14;h>A&&h+p>i&&(h=A,l+=ft),d.forEach((R,x)=>{a.append(v("rect",{x:h+C*x,y:l+2,width:C,height:C,
fill:R}))});let E=h+C*d.length+6;a.append(v("text",{...ne,x:E,y:l+C,fill:r},f)),h+=p}n.legend.length&&(l+=ft),H(e,{x:A,y:l+
4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,c(mt(n));let u=[i+2*A,l+A];return H(a,{width:u[0],height:u[1],viewBox:`\
0 0 ${u[0]} ${u[1]}`}),a.prepend(v("rect",{width:"100%",height:"100%",fill:o})),[a,u]}var wn=.9,yn=.8;function Wr(e,t,n){let r=o=>`rgb(${[...e.subarray(o,o+3)].join(", ")})`;return Array.from({length:t},(o,i)=>Array.
from({length:n},(s,a)=>r(3*(i*n+a))))}function oe(e,t){return e[Math.round(b(t,0,1)*(e.length-1))]??"transparent"}function Kr(e,t,n){
return oe(e,.5+t/(2*(n||1)))}function vn(e){return wn*b(e,0,1)**yn}var Z=class{node;#t=m("img",{class:"under",draggable:"\
false",alt:""});#e=m("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=m("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.src=t}draw({values:t,rows:n,columns:r,scale:o,signed:i=!1}){let s=this.#e;s.width=r,
s.height=n;let a=L(s),[l,c]=En(t,i),h=c-l||1;for(let u=0;u<n*r;u++){let d=((t[u]??l)-l)/h;a.globalAlpha=vn(i?Math.abs(2*
d-1):d),a.fillStyle=oe(o,d),a.fillRect(u%r,Math.floor(u/r),1,1)}return[l,c]}};function En(e,t){let n=1/0,r=-1/0;for(let i of e)
n=Math.min(n,i),r=Math.max(r,i);let o=Math.max(Math.abs(n),Math.abs(r));return t?[-o,o]:[n,r]}var ie="inception-explorer:lecture-here",Q="inception-explorer:lecture",pt="inception-explorer:lecture-wish";function se(){
let e=gt(Q);return e&&Array.isArray(e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function qr(e,t,n){let r=se(),
o=r&&JSON.stringify(r.places)===JSON.stringify(e);o&&r.at===t||tt(Q,{places:e,at:t,begun:o?r.begun:n})}function Yr(){se()&&
tt(Q,null)}function Jr(e,t){tt(pt,{at:e,now:t})}function Xr(e){tt(ie,e,()=>sessionStorage)}function Zr(){let e=gt(ie,()=>sessionStorage);
return e&&typeof e.packed=="string"&&Number.isInteger(e.at)?e:null}function Qr(e,t){addEventListener("storage",({key:n})=>{
n===Q&&t.wall?.();let r=n===pt?gt(pt):null;r&&Number.isInteger(r.at)&&t.wish?.(r.at)},{signal:e})}function gt(e,t=()=>localStorage){
try{return JSON.parse(t().getItem(e)??"null")}catch{return null}}function tt(e,t,n=()=>localStorage){try{n().setItem(e,JSON.
stringify(t))}catch{}}var et=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new bt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},bt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function xn(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function ro(e,t,n,...r){
let o=m("a",{href:t,target:"_self",...n},...r),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...xn(t),n:String(Date.now())}))};return o.addEventListener("click",i,{signal:e.signal}),o}var Sn=5e3,ae=e=>e,le=e=>1-(1-e)**3,Mn=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function Ln(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var V=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:r=Mn,from:o=0,done:i}){this.stop();let s=Math.min(t,Sn),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},c=h=>{if(a??=h-o*s,this.#e=b((h-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
c),n(r(this.#e))};this.#e=o,Ln()||s<=0?l():this.#t=requestAnimationFrame(c)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var wt=class extends et{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.#e(t,n,!1)}trigger(t,n){this.#e(t,n,!0)}#e(t,n,r){let o=i=>r?this.#t.setTriggerValue(t,i):this.#t.setStateValue(t,i);
this.ended||(k()?o(n):Ht(this,t,r,()=>o(zt(n))))}},nt=new Map,U=null;function An(e,t){nt.set(e,t),!U&&(U=new MutationObserver(
()=>{for(let[n,r]of nt)n.isConnected||r()}),U.observe(document,{childList:!0,subtree:!0}))}function ce(e){!nt.delete(e)||
nt.size>0||(U?.disconnect(),U=null)}function ue(e,t){e instanceof ShadowRoot&&e.host.toggleAttribute("data-mounted",t)}function uo(e){
return he(e,t=>t)}function ho(e){return he(e,t=>t[0])}function he(e,t){let n=new WeakMap;return o=>{let i=o.parentElement;
ce(i);let s=n.get(i)??r(o),a=s.calls+=1,l=()=>{ce(i),n.get(i)===s&&n.delete(i),ue(i,!1),s.host.end()};s.host.renew(o);try{
s.component.update(t(o.data))}catch(c){throw l(),c}return ue(i,!0),()=>{i.isConnected?s.calls===a&&An(i,l):l()}};function r(o){
let i=new wt(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,s),s}catch(s){throw i.end(),s}}}function mo(e){return de(e,"embed","embed_options")}function Pn(e){return de(e,"embed","embed_options","paper","whole")}
function po(e){let t=new URL(Pn(e));return t.searchParams.set("paper","1"),t.searchParams.set("embed_options","light_the\
me"),t.href}function de(e,...t){let n=new URL(e);for(let r of t)n.searchParams.delete(r);return n.href}function bo(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[r,r.blobs.map(([o,i])=>new Uint8Array(e.slice(4+n+o,4+n+i)))]}var fe=8192;function wo(e,t="im\
age/png"){let n="";for(let r=0;r<e.length;r+=fe)n+=String.fromCharCode(...e.subarray(r,r+fe));return`data:${t};base64,${btoa(
n)}`}function Tn(){return matchMedia("(pointer: coarse)").matches}function me(e,t){return Tn()?t:e}var y=e=>`${100*e}%`,pe=class{node;legend;seen=m("p","seen");heat=new Z({tabindex:0,role:"application"});field=m("div","\
field");cell=m("div","cell");bar=m("span","bar");what=m("span","what");ends=[m("span"),m("span")];told=null;constructor(t,n,r){
let{node:o}=this.heat;o.append(this.field,this.cell),this.node=m("div","place",o),this.legend=m("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),J(t,o,i=>{let s=o.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],c=(h,u)=>Math.floor(
(h/u-a)/l);n(c(i.clientY-s.top,s.height),c(i.clientX-s.left,s.width))}),o.addEventListener("keydown",r,{signal:t.signal})}take(t,n){
this.told=t,this.heat.picture(n);let[r,o]=t.cells;for(let[i,s]of Object.entries({first:y(r),across:y(o*t.columns),down:y(
o*t.rows)}))this.node.style.setProperty(`--${i}`,s);Object.assign(this.cell.style,{width:y(o),height:y(o)})}lay(t,n,r){if(!this.
told)return;let{rows:o,columns:i}=this.told;this.heat.draw({values:t,rows:o,columns:i,scale:n}).forEach((s,a)=>{let l=this.
ends[a];l&&j(l,z(s,2))}),j(this.what,r),j(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${n.join(", ")})`}stand(t,n){if(!this.told)return;let{
cells:r,field:o}=this.told,[i,s]=r,[a,l,c,h]=o;Object.assign(this.cell.style,{top:y(i+t*s),left:y(i+n*s)});let u=(R,x)=>b(
R+x*s,0,1),[d,f]=[u(a,t),u(c,t)],[p,E]=[u(l,n),u(h,n)];Object.assign(this.field.style,{top:y(d),left:y(p),width:y(E-p),height:y(
f-d)})}say(t,n){if(!this.told)return;let{rows:r,columns:o,picture:i,module:s}=this.told,a=me(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${r}\
 by ${o}.${a}`)}where(t,n){if(!this.told)return"";let{rows:r,columns:o}=this.told;return`Row ${t}, column ${n} of ${r}×${o}`}};function D(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function yt(e,t){let n=0;
for(let[r,o]of e.terms){let i=r;for(let s of o)i*=D(t,s);n+=i}return n}function Nn(e,t){return"terms"in e?yt(e,t):yt(e.over,
t)/yt(e.under,t)}function Po(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=Nn(o,t);return n}var be="inception-explorer:progress",No=40,Cn="inception:progress";function Co(e){return Et(vt()[e])}function Ro(e,t){let n=vt(),
r=Et(n[e]),o=Object.entries({...r.answers,...t.answers}).slice(-40),i={steps:[...new Set([...r.steps,...t.steps??[]])],of:t.
of??r.of,answers:Object.fromEntries(o),tasks:[...new Set([...r.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
r)&&we({...n,[e]:i})}function Oo(){we(Object.fromEntries(Object.entries(vt()).map(([e,t])=>[e,{...Et(t),answers:{}}])))}
function vt(){try{let e=JSON.parse(localStorage.getItem(be)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}
var ge=e=>Array.isArray(e)?e.filter(t=>typeof t=="string"):[],Rn=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boole\
an";function Et(e){let t=Object.entries(e?.answers??{}).filter(([,r])=>Rn(r)),n=Number.isInteger(e?.of)?e?.of??0:0;return{
steps:ge(e?.steps),of:n,answers:Object.fromEntries(t),tasks:ge(e?.tasks)}}function we(e){try{localStorage.setItem(be,JSON.
stringify(e))}catch{return}window.dispatchEvent(new Event(Cn))}var On=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ye=2,kn=18,In=6.4;function xt(e){if(!e.startsWith("color("))return e;let t=L(m("canv\
as",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var Ee=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Fo(e,t,n){return[
...e.querySelectorAll(t)].map(r=>({colours:[xt(getComputedStyle(ct(r.querySelector(n),n)).backgroundColor)],text:[...r.children].
map(o=>o.textContent).filter(Boolean).join(" · ")}))}function $n(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll("*")];
return[...t.querySelectorAll("*")].forEach((r,o)=>{let i=n[o];if(!i)return;let s=getComputedStyle(i);for(let a of On)r.style.
setProperty(a,xt(s.getPropertyValue(a)))}),t}function Fn(e,t,n,r){let o=xt(getComputedStyle(r).getPropertyValue("color")),
[i,s]=re(e,t,n,o,Ee(r));return{source:new XMLSerializer().serializeToString(i),size:s,name:n.name}}function _n(e,t){let{
width:n,height:r}=e.viewBox.baseVal;return Fn($n(e),[n,r],t,e)}var xe=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function St(e,t){
m("a",{href:e,download:t}).click()}async function Bn({source:e,size:[t,n],name:r}){let o=new Image;o.src=xe(e),await o.decode();
let i=m("canvas",{width:ye*t,height:ye*n});L(i).drawImage(o,0,0,i.width,i.height),St(i.toDataURL("image/png"),`${r}.png`)}
function _o(e,t,n){let r=e.width/(e.clientWidth||e.width)||1,o=Math.max(20,Math.floor(e.width/r/In)),i=[t.title,...n].flatMap(
u=>X(u,o)),s=X(mt(t),o),a=kn*r,l=e.height+a*(i.length+s.length+1),c=m("canvas",{width:e.width,height:l}),h=L(c);h.fillStyle=
Ee(e),h.fillRect(0,0,c.width,c.height),h.drawImage(e,0,a*i.length),h.fillStyle=getComputedStyle(e).color||"#000000",h.font=
`${12*r}px Arial, Helvetica, sans-serif`,i.forEach((u,d)=>h.fillText(u,4*r,a*(d+.8))),s.forEach((u,d)=>h.fillText(u,4*r,
a*(i.length+d+.8)+e.height)),St(c.toDataURL("image/png"),`${t.name}.png`)}function ve(e,t,n,r){let o=m("button",{type:"b\
utton",class:"save",title:n,"aria-label":n},t);return o.addEventListener("click",r,{signal:e.signal}),o}function Bo(e,t,n){
return Hn(e,"this drawing",()=>_n(t,n()))}function Hn(e,t,n){let r=()=>{let{source:o,name:i}=n();St(xe(o),`${i}.svg`)};return m(
"span","saves",ve(e,"SVG",`Save ${t} as SVG`,r),ve(e,"PNG",`Save ${t} as PNG`,()=>void Bn(n())))}var Se=16;function Uo(e,t){let n=m("span","cover");return J(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=zn(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),m("span","track",t,n)}function zn(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-Se),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=b((t-n.left-Se/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Vn=180,Un=4800,Dn=4,Gn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Me=class{constructor(t,n){
this.stage=n;this.glide=new V(t),this.sliding=new V(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Gn[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let r=t.shiftKey?Dn:1;return this.go(this.row+r*n[0],this.column+r*n[1]),!0}go(t,n){this.sliding.stop();let{rows:r,columns:o}=this.
stage.grid(),i=[b(t,0,r-1),b(n,0,o-1)],s=i[0]*o+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=r=>this.advance(r*(this.count-1));this.sliding.go({ms:Un,ease:ae,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),r=Math.floor(t);for(let o=this.place;o<=r;o++)this.visit(o);this.show(r),this.stand(Math.floor(r/n),Math.min(
n-1,t-r+r%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[r,o]=this.drawn,i=s=>this.
stand(r+s*(t-r),o+s*(n-o));this.glide.go({ms:Vn,ease:le,draw:i})}};var Wn={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t},Kn=/\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;
function Le(e,t){return e.replace(Kn,(n,r,o,i,s)=>{let a=D(t,o),l=s&&a!==1?`${s}s`:s;return r&&a===1?`the one ${l??""}`:
[r?"all":"",(i?te[i]:$)(a),l].filter(Boolean).join(" ")})}function Yo(e,t){return Le(e.replace(/:count(?=[|}])/g,":exact"),
t)}function Jo(e,t){let n=([o,i,s])=>Wn[i](D(t,o),typeof s=="string"?D(t,s):s),r=e.find(o=>o.when.every(n));return r?Le(
r.text,t):""}var P=3,Pe=3,Te=64,jn=5,qn=420;function Yn(e,t,n,r){let o=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+P)/(e.width*
a+P));return l>0&&Math.ceil(t/l)*(e.height*a+P)<=r},s=Math.floor(o*Math.min(n/e.width,r/e.height));for(;s>1&&!i(s/o);)s-=
1;return Math.max(1,s)/o}var Ae=class{constructor(t,n,r=()=>null){this.lifetime=t;this.parent=n;this.room=r;n.append(this.#t)}#t=m(
"canvas",{role:"img"});#e=null;#i=null;#o="";#r=0;#n=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,r,o){
if(this.#r=n,this.#n=r,this.#t.setAttribute("aria-label",o),this.#o===t.src){this.draw();return}this.#o=t.src;let i=new Image;
i.onload=()=>{this.#o!==t.src||this.lifetime.ended||(this.#e=i,this.#i=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#i)
return;let{columns:t,height:n,width:r,gap:o,count:i}=this.#i,s=this.#t,a=this.parent.clientWidth||300,l=this.#n.length?Pe:
0,c=Math.floor(Math.sqrt(a*qn/(i*r*n)))||1,h=this.room(),u=this.#s?Jn(this.#s,a,r,n):h===null?Math.max(1,Math.min(Math.floor(
Te/r),c)):Yn({width:r,height:n},this.#r,a,h),d=r*u,f=n*u,p=f+P+l,E=Ne(a,d),R=Math.ceil(Math.max(1,this.#r)/E),x=window.devicePixelRatio||
1;s.style.width=`${a}px`,s.style.height=`${R*p}px`,s.width=a*x,s.height=R*p*x;let F=L(s);F.scale(x,x),F.imageSmoothingEnabled=
u*x<1;for(let T=0;T<this.#r;T++){let Mt=T%E*(d+P),Lt=Math.floor(T/E)*p,Ce=T%t*(r+o),Re=Math.floor(T/t)*(n+o);F.drawImage(
this.#e,Ce,Re,r,n,Mt,Lt,d,f),l&&(F.fillStyle=this.#n[T]??"",F.fillRect(Mt,Lt+f,d,l))}s.dataset.tiles=String(this.#r)}},Ne=(e,t)=>Math.
max(1,Math.floor((e+P)/(t+P)));function Jn({tallest:e,count:t},n,r,o){let i=a=>Math.ceil(t/Ne(n,r*a))*(o*a+P+Pe)<=e,s=Te/
r;for(;s*r>jn&&!i(s);)s*=.97;return s}export{bt as Delayed,Y as Echo,Wt as Entries,te as FORMATS,Z as HeatOverPicture,wt as Host,Sn as LONGEST_MS,et as Lifetime,
No as MOST_ANSWERS,V as Mover,Cn as NOTED,pe as PlaceBoard,Me as Sweep,Ae as Tiles,wo as addressOf,mn as against,zt as anew,
Ar as announceMap,Xn as announceModule,Qn as announcePicture,ir as announceSheets,me as byPointer,b as clamp,fr as codeOf,
oe as colourAt,fn as count,m as element,Yr as endWall,vr as enlarged,Pr as enlargedMapOf,Lr as enlargedOn,Fo as entriesOf,
zr as equals,Nn as evaluate,Po as evaluateAll,$ as exact,Le as fill,Yo as fillExact,Fn as finished,cr as focusedIn,J as followPointer,
Oo as forgetAnswers,re as framed,Mn as gently,z as grouped,Ir as heightFrom,Jt as heightLeft,k as isHere,mr as isOfThisComputer,
Yt as isOneScreen,Bt as isReturning,Tn as isTouched,Ht as keep,Xr as keepLecture,Zr as keptLecture,Er as leastType,ro as link,
gn as memory,Zn as moduleOnStrip,uo as mount,ho as mountBoxed,Ro as noteProgress,D as numberOf,tr as onChoice,Tr as onMapAnnounced,
Cr as onNeighbourWished,po as onPaper,nr as onPointed,sr as onSheets,se as onWall,or as onWish,pn as one,vn as opacityOf,
mt as origin,L as penOf,Qt as percent,Mr as placeOf,Hr as plainly,Ln as prefersStillness,ct as present,Co as progressOf,
Zt as ratio,xn as readAddress,Wr as readScales,St as saveAs,ve as saveButton,Bo as saveButtons,_o as saveCanvas,Hn as savesOf,
Jo as say,Yn as scaleFitting,H as setAttributes,j as setText,le as settling,v as shape,dn as signed,Kr as signedColour,Uo as slider,
ae as steadily,$n as styledCopy,kr as taking,qr as tellWall,er as tellWhatIsPointedAt,Br as unbroken,bo as unpack,gr as watchConnection,
$r as whenHeightChanges,Qr as whenTold,rr as wishFor,Nr as wishNeighbour,Jr as wishPlace,Pn as withoutPaper,mo as withoutSlimView,
X as wrapped};
