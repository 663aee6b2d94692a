// Made from frontend/ by `npm run build`.
var bt="inception:ahead",wt=()=>window;function $n(e){wt().inceptionModule=e,e!==void 0&&yt({module:e})}function Bn(){return wt().
inceptionModule}function zn(e){yt({picture:e})}function yt(e){window.dispatchEvent(new CustomEvent(bt,{detail:e}))}function Hn(e,t){
window.addEventListener(bt,n=>t(n.detail),{signal:e.signal})}var C=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]=
"Timing",e[e.Alignment=4]="Alignment",e))(C||{}),xe=[0,1],Et=[1,0],xt=[2,3],Mt=[3,2],Me={L:xe,M:Et,Q:xt,H:Mt},Se=/^\d*$/,
Ae=/^[A-Z0-9 $%*+./:-]*$/,Y="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",Q=1,tt=40,vt=3,Le=3,z=40,Pe=10,St=[[-1,7,10,
15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,
13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,
30]],At=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,
2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,
8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,
11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],J=class{constructor(t,n,r,o){if(this.
version=t,this.ecc=n,t<Q||t>tt)throw new RangeError("Version value out of range");if(o<-1||o>7)throw new RangeError("Mas\
k value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.
push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let s=this.addEccAndInterleave(r);if(this.drawCodewords(
s),o===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();c<a&&(o=
l,a=c),this.applyMask(l)}}this.mask=o,this.applyMask(o),this.drawFormatBits(o)}size;mask;modules=[];types=[];getModule(t,n){
return t>=0&&t<this.size&&n>=0&&n<this.size&&this.modules[n][t]}drawFunctionPatterns(){for(let r=0;r<this.size;r++)this.
setFunctionModule(6,r,r%2===0,C.Timing),this.setFunctionModule(r,6,r%2===0,C.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(
this.size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.getAlignmentPatternPositions(),n=t.length;for(let r=0;r<
n;r++)for(let o=0;o<n;o++)r===0&&o===0||r===0&&o===n-1||r===n-1&&o===0||this.drawAlignmentPattern(t[r],t[o]);this.drawFormatBits(
0),this.drawVersion()}drawFormatBits(t){let n=this.ecc[1]<<3|t,r=n;for(let i=0;i<10;i++)r=r<<1^(r>>>9)*1335;let o=(n<<10|
r)^21522;for(let i=0;i<=5;i++)this.setFunctionModule(8,i,x(o,i));this.setFunctionModule(8,7,x(o,6)),this.setFunctionModule(
8,8,x(o,7)),this.setFunctionModule(7,8,x(o,8));for(let i=9;i<15;i++)this.setFunctionModule(14-i,8,x(o,i));for(let i=0;i<
8;i++)this.setFunctionModule(this.size-1-i,8,x(o,i));for(let i=8;i<15;i++)this.setFunctionModule(8,this.size-15+i,x(o,i));
this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let r=0;r<12;r++)
t=t<<1^(t>>>11)*7973;let n=this.version<<12|t;for(let r=0;r<18;r++){let o=x(n,r),i=this.size-11+r%3,s=Math.floor(r/3);this.
setFunctionModule(i,s,o),this.setFunctionModule(s,i,o)}}drawFinderPattern(t,n){for(let r=-4;r<=4;r++)for(let o=-4;o<=4;o++){
let i=Math.max(Math.abs(o),Math.abs(r)),s=t+o,a=n+r;s>=0&&s<this.size&&a>=0&&a<this.size&&this.setFunctionModule(s,a,i!==
2&&i!==4,C.Position)}}drawAlignmentPattern(t,n){for(let r=-2;r<=2;r++)for(let o=-2;o<=2;o++)this.setFunctionModule(t+o,n+
r,Math.max(Math.abs(o),Math.abs(r))!==1,C.Alignment)}setFunctionModule(t,n,r,o=C.Function){this.modules[n][t]=r,this.types[n][t]=
o}addEccAndInterleave(t){let n=this.version,r=this.ecc;if(t.length!==H(n,r))throw new RangeError("Invalid argument");let o=At[r[0]][n],
i=St[r[0]][n],s=Math.floor(X(n)/8),a=o-s%o,l=Math.floor(s/o),c=[],d=$e(i);for(let h=0,f=0;h<o;h++){let p=t.slice(f,f+l-i+
(h<a?0:1));f+=p.length;let v=Be(p,d);h<a&&p.push(0),c.push(p.concat(v))}let u=[];for(let h=0;h<c[0].length;h++)c.forEach(
(f,p)=>{(h!==l-i||p>=a)&&u.push(f[h])});return u}drawCodewords(t){if(t.length!==Math.floor(X(this.version)/8))throw new RangeError(
"Invalid argument");let n=0;for(let r=this.size-1;r>=1;r-=2){r===6&&(r=5);for(let o=0;o<this.size;o++)for(let i=0;i<2;i++){
let s=r-i,l=(r+1&2)===0?this.size-1-o:o;!this.types[l][s]&&n<t.length*8&&(this.modules[l][s]=x(t[n>>>3],7-(n&7)),n++)}}}applyMask(t){
if(t<0||t>7)throw new RangeError("Mask value out of range");for(let n=0;n<this.size;n++)for(let r=0;r<this.size;r++){let o;
switch(t){case 0:o=(r+n)%2===0;break;case 1:o=n%2===0;break;case 2:o=r%3===0;break;case 3:o=(r+n)%3===0;break;case 4:o=(Math.
floor(r/3)+Math.floor(n/2))%2===0;break;case 5:o=r*n%2+r*n%3===0;break;case 6:o=(r*n%2+r*n%3)%2===0;break;case 7:o=((r+n)%
2+r*n%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[n][r]&&o&&(this.modules[n][r]=!this.modules[n][r])}}getPenaltyScore(){
let t=0;for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===s?(a++,
a===5?t+=vt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(l)*z),s=this.modules[i][c],
a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*z}for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<
this.size;c++)this.modules[c][i]===s?(a++,a===5?t+=vt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(
l)*z),s=this.modules[c][i],a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*z}for(let i=0;i<this.size-1;i++)for(let s=0;s<
this.size-1;s++){let a=this.modules[i][s];a===this.modules[i][s+1]&&a===this.modules[i+1][s]&&a===this.modules[i+1][s+1]&&
(t+=Le)}let n=0;for(let i of this.modules)n=i.reduce((s,a)=>s+(a?1:0),n);let r=this.size*this.size,o=Math.ceil(Math.abs(
n*20-r*10)/r)-1;return t+=o*Pe,t}getAlignmentPatternPositions(){if(this.version===1)return[];{let t=Math.floor(this.version/
7)+2,n=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,r=[6];for(let o=this.size-7;r.length<t;o-=n)r.splice(
1,0,o);return r}}finderPenaltyCountPatterns(t){let n=t[1],r=n>0&&t[2]===n&&t[3]===n*3&&t[4]===n&&t[5]===n;return(r&&t[0]>=
n*4&&t[6]>=n?1:0)+(r&&t[6]>=n*4&&t[0]>=n?1:0)}finderPenaltyTerminateAndCount(t,n,r){return t&&(this.finderPenaltyAddHistory(
n,r),n=0),n+=this.size,this.finderPenaltyAddHistory(n,r),this.finderPenaltyCountPatterns(r)}finderPenaltyAddHistory(t,n){
n[0]===0&&(t+=this.size),n.pop(),n.unshift(t)}};function M(e,t,n){if(t<0||t>31||e>>>t)throw new RangeError("Value out of\
 range");for(let r=t-1;r>=0;r--)n.push(e>>>r&1)}function x(e,t){return(e>>>t&1)!==0}var k=class{constructor(t,n,r){if(this.
mode=t,this.numChars=n,this.bitData=r,n<0)throw new RangeError("Invalid argument");this.bitData=r.slice()}getData(){return this.
bitData.slice()}},Ce=[1,10,12,14],Te=[2,9,11,13],Ne=[4,8,16,16];function Lt(e,t){return e[Math.floor((t+7)/17)+1]}function Pt(e){
let t=[];for(let n of e)M(n,8,t);return new k(Ne,e.length,t)}function Re(e){if(!Ct(e))throw new RangeError("String conta\
ins non-numeric characters");let t=[];for(let n=0;n<e.length;){let r=Math.min(e.length-n,3);M(Number.parseInt(e.substring(
n,n+r),10),r*3+1,t),n+=r}return new k(Ce,e.length,t)}function Oe(e){if(!Tt(e))throw new RangeError("String contains unen\
codable characters in alphanumeric mode");let t=[],n;for(n=0;n+2<=e.length;n+=2){let r=Y.indexOf(e.charAt(n))*45;r+=Y.indexOf(
e.charAt(n+1)),M(r,11,t)}return n<e.length&&M(Y.indexOf(e.charAt(n)),6,t),new k(Te,e.length,t)}function Ie(e){return e===
""?[]:Ct(e)?[Re(e)]:Tt(e)?[Oe(e)]:[Pt(Fe(e))]}function Ct(e){return Se.test(e)}function Tt(e){return Ae.test(e)}function ke(e,t){
let n=0;for(let r of e){let o=Lt(r.mode,t);if(r.numChars>=1<<o)return Number.POSITIVE_INFINITY;n+=4+o+r.bitData.length}return n}
function Fe(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)!=="%"?t.push(e.charCodeAt(n)):(t.push(Number.
parseInt(e.substring(n+1,n+3),16)),n+=2);return t}function X(e){if(e<Q||e>tt)throw new RangeError("Version number out of\
 range");let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function H(e,t){
return Math.floor(X(e)/8)-St[t[0]][e]*At[t[0]][e]}function $e(e){if(e<1||e>255)throw new RangeError("Degree out of range");
let t=[];for(let r=0;r<e-1;r++)t.push(0);t.push(1);let n=1;for(let r=0;r<e;r++){for(let o=0;o<t.length;o++)t[o]=Z(t[o],n),
o+1<t.length&&(t[o]^=t[o+1]);n=Z(n,2)}return t}function Be(e,t){let n=t.map(r=>0);for(let r of e){let o=r^n.shift();n.push(
0),t.forEach((i,s)=>n[s]^=Z(i,o))}return n}function Z(e,t){if(e>>>8||t>>>8)throw new RangeError("Byte out of range");let n=0;
for(let r=7;r>=0;r--)n=n<<1^(n>>>7)*285,n^=(t>>>r&1)*e;return n}function ze(e,t,n=1,r=40,o=-1,i=!0){if(!(Q<=n&&n<=r&&r<=
tt)||o<-1||o>7)throw new RangeError("Invalid value");let s,a;for(s=n;;s++){let u=H(s,t)*8,h=ke(e,s);if(h<=u){a=h;break}if(s>=
r)throw new RangeError("Data too long")}for(let u of[Et,xt,Mt])i&&a<=H(s,u)*8&&(t=u);let l=[];for(let u of e){M(u.mode[0],
4,l),M(u.numChars,Lt(u.mode,s),l);for(let h of u.getData())l.push(h)}let c=H(s,t)*8;M(0,Math.min(4,c-l.length),l),M(0,(8-
l.length%8)%8,l);for(let u=236;l.length<c;u^=253)M(u,8,l);let d=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.
forEach((u,h)=>d[h>>>3]|=u<<7-(h&7)),new J(s,t,d,o)}function Nt(e,t){let{ecc:n="L",boostEcc:r=!1,minVersion:o=1,maxVersion:i=40,
maskPattern:s=-1,border:a=1}=t||{},l=typeof e=="string"?Ie(e):Array.isArray(e)?[Pt(e)]:void 0;if(!l)throw new Error(`uqr\
 only supports encoding string and binary data, but got: ${typeof e}`);let c=ze(l,Me[n],o,i,s,r),d=He({version:c.version,
maskPattern:c.mask,size:c.size,data:c.modules,types:c.types},a);return t?.invert&&(d.data=d.data.map(u=>u.map(h=>!h))),t?.
onEncoded?.(d),d}function He(e,t=1){if(!t)return e;let{size:n}=e,r=n+t*2;e.size=r,e.data.forEach(i=>{for(let s=0;s<t;s++)
i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)e.data.unshift(Array.from({length:r},s=>!1)),e.data.push(Array.from({length:r},
s=>!1));let o=C.Border;e.types.forEach(i=>{for(let s=0;s<t;s++)i.unshift(o),i.push(o)});for(let i=0;i<t;i++)e.types.unshift(
Array.from({length:r},s=>o)),e.types.push(Array.from({length:r},s=>o));return e}var Ve="http://www.w3.org/2000/svg";function F(e,t){for(let[n,r]of Object.entries(t))r===!1||r===null||r===void 0?e.removeAttribute(
n):e.setAttribute(n,r===!0?"":String(r))}function m(e,t="",...n){let r=document.createElement(e);return typeof t!="strin\
g"?F(r,t):t&&(r.className=t),r.append(...n.filter(o=>o!=="")),r}function y(e,t={},...n){let r=document.createElementNS(Ve,
e);return F(r,t),r.append(...n.filter(o=>o!=="")),r}function V(e,t){e.textContent!==t&&(e.textContent=t)}function Dn(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function g(e,t,n){return Math.min(Math.max(e,t),n)}function et(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function S(e){return et(e.getContext("2d"),"canvas's pen")}var nt=2;function jn(e){let{data:t,size:n}=Nt(e,{ecc:"L",border:0}),r=n+2*nt,o=t.flatMap((i,s)=>i.flatMap((a,l)=>a?`M${l+
nt},${s+nt}h1v1h-1z`:[]));return y("svg",{class:"code",viewBox:`0 0 ${r} ${r}`,role:"img","aria-label":"QR code of this \
address"},y("rect",{width:r,height:r,fill:"#fff"}),y("path",{d:o.join(""),fill:"#000"}))}function qn(e,t,n,r){let o=document.querySelector(t.app);if(!o)return;let i=()=>o.getAttribute(t.attribute)===t.connected,
s=i(),a=!1,l=new MutationObserver(()=>{let c=i()&&!s;s=i(),c&&((a?r:n)(),a=!1)});l.observe(o,{attributes:!0,attributeFilter:[
t.attribute]}),addEventListener("popstate",()=>a||=!i(),{signal:e.signal}),e.onEnd(()=>l.disconnect())}var Rt=class e{#t=null;#e=null;#o=null;#r=null;#n=!1;static#i=0;get value(){if(this.#e===null)throw new Error("nothing w\
as told yet");return this.#e}hear(t){return this.#r=JSON.stringify(t.value),t.number!==this.#t?.number||this.unheard&&!this.#n?
(this.#t=t,this.#e=t.value,this.#o=this.#r,this.#n=!1,"decided"):this.unheard?"behind":"same"}choose(t){this.#e=t,this.#n=
!0}get unsent(){return JSON.stringify(this.#e)!==this.#o}get unheard(){return JSON.stringify(this.#e)!==this.#r}message(t){
return this.#o=JSON.stringify(this.#e),{...t,number:this.#t?.number??0,n:`${Date.now()}-${e.#i+=1}`}}static ofPage(t){let n=window,
r=n.inceptionEchoes??={};return r[t]??=new e}};function Xn(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function Zn(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var Ot="inception:map",It=()=>window;function tr(e,t){(It().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(
Ot,{detail:{map:e,clicked:t}}))}function er(e){return It().inceptionMaps?.[e]}function nr(e,t){let n=r=>{let{map:o,clicked:i}=r.
detail;t(o,i)};window.addEventListener(Ot,n,{signal:e.signal})}var $t=/^embed(_options)?$/i;var _e=/^(Arrow|Home$|End$)/,kt=class{#t=[];#e="";#o=!1;#r=null;#n={search:"",at:-1/0};#i=0;#s=-1;constructor(t){let n=history.
pushState.bind(history),r=(s,a,l)=>{let c=new URL(l??location.href,location.href),d=c.pathname!==location.pathname;d?this.#a(
c):this.#n={search:location.search,at:performance.now()},d||this.#c(c)?n(s,a,l):history.replaceState(s,a,l),this.#o=!d,d&&
this.#r&&this.settle(this.#r)};history.pushState=r,t.onEnd(()=>{history.pushState===r&&Reflect.deleteProperty(history,"p\
ushState")});let o=()=>this.#i+=1,i={capture:!0,signal:t.signal};addEventListener("pointerdown",o,i),addEventListener("p\
opstate",o,i),addEventListener("keydown",s=>De(s)?0:o(),i)}#a(t){t.search===location.search&&performance.now()-this.#n.at<
300&&this.#n.search!==location.search&&history.replaceState(history.state,"",location.pathname+this.#n.search+location.hash)}settle(t){
let n=location.pathname.split("/").pop()===t.page;if(this.#r=n?null:t,!n)return;let r=this.#e?!this.#o:Ft(location.search)===
Ft(t.opening?.said??"");this.#t=t.stations,this.#e=location.pathname,t.opening&&r&&this.#l(t.opening.written)}#l(t){let n=[
...new URLSearchParams(location.search)].filter(([i])=>$t.test(i)),r=String(new URLSearchParams([...n,...t])),o=location.
pathname+(r&&`?${r}`)+location.hash;location.pathname+location.search+location.hash!==o&&history.replaceState(history.state,
"",o)}#c(t){let n=r=>JSON.stringify(this.#t.map(o=>new URLSearchParams(r.search).get(o)));return location.pathname!==this.#e||
n(t)===n(location)||this.#i===this.#s?!1:(this.#s=this.#i,!0)}};function Ft(e){let t=[...new URLSearchParams(e)].filter(
([n])=>!$t.test(n));return String(t.map(n=>JSON.stringify(n)).sort())}function De(e){let t=e.composedPath()[0];return _e.
test(e.key)&&t!==document.body&&t!==document.documentElement}var Bt='[data-testid="stMain"]',Ge='[data-testid="stMainBlockContainer"]',rt=()=>document.querySelector(Ge),zt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Ht(){let e=document.querySelector(Bt),t=rt();return e&&
t&&zt()?e.clientHeight-t.offsetHeight:0}function ir(e,t){return Math.floor(e+Ht()/t)}function sr(e){let t=document.querySelector(
Bt),n=rt();return!t||!n||!zt()?null:t.getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-
e.getBoundingClientRect().top-t.scrollTop}function ar(e,t){let n=e.atFrame(t),r=()=>Ht()!==0&&n(),o=rt();o&&e.onResize(o,
r),window.addEventListener("resize",r,{signal:e.signal})}function _(e,t,n,r=()=>{}){let{signal:o}=e,i=null,s=!1,a=f=>{t.setPointerCapture(f.pointerId),s=!0,n(f)},l=f=>{!f.isPrimary||
f.button!==0||(i=f,s=!1,f.pointerType!=="touch"&&a(f))},c=f=>{f.pointerId===i?.pointerId&&(s?n(f):We(i,f)&&a(f))},d=f=>{
f.pointerId===i?.pointerId&&(!s&&Ue(i,f)<=8&&a(f),u(f))},u=f=>{f.pointerId===i?.pointerId&&(i=null,s&&r(),s=!1)},h=(f,p)=>{
t.addEventListener(f,p,{signal:o})};h("pointerdown",l),h("pointermove",c),h("pointerup",d),h("pointercancel",u)}var Ue=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function We(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var je=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],Ke=4,Vt=["bytes","KiB","MiB","GiB"];function qe(e){let[t="0",n="\
0"]=String(e).split("e"),[r="0",o=""]=t.split(".");return{digits:BigInt(r+o),places:o.length-Number(n)}}function b(e,t,n){
let{digits:r,places:o}=qe(Math.abs(e)),i=10n**BigInt(Math.max(0,n-o)),s=10n**BigInt(Math.max(0,o-n))*BigInt(t),a=(2n*r*i+
s)/(2n*s);return e<0?-a:a}var Ye=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function R(e,t,n=!0){let r=String(e<0n?-e:e).padStart(
t+1,"0"),o=r.slice(0,r.length-t),i=r.slice(r.length-t);return`${e<0n?"-":""}${n?Ye(o):o}${t?`.${i}`:""}`}function D(e,t=0){
return Number.isFinite(e)?R(b(e,1,t),t):String(e)}function Je(e,t,n){let r=i=>Number(b(Math.abs(e),t,i))/10**i,o=n;return r(
o)>=10&&(o=Math.min(1,o)),r(o)>=100&&(o=0),{text:R(b(e,t,o),o),rounded:r(o)}}var O=e=>D(e);function Xe(e){if(!Number.isFinite(
e))return String(e);if(b(Math.abs(e),1,0)<BigInt(1e4))return O(e);for(let[t,n,r]of je){let{text:o,rounded:i}=Je(e,t,r);if(i<
1e3||n==="T")return`${o} ${n}`}return O(e)}function _t(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return b(e,1,2)>=
1000n&&(t=1),b(e,1,1)>=1000n&&(t=0),`${R(b(e,1,t),t,!1)}×`}function Dt(e){if(!Number.isFinite(e))return`${e} %`;let t=b(
e,1,3);return t>=1000n?`${R(b(e,1,2),0,!1)} %`:`${R(t,1,!1)} %`}var Ze=e=>e<1?`${Dt(e)} of`:_t(e),Qe=e=>D(e,1);function tn(e){
if(!Number.isFinite(e))return String(e);let t=Number(b(e,1,0))*Ke;for(let[n,r]of Vt.entries()){let o=n?1:0,i=b(t,1024**n,
o);if(n===Vt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(o))return`${R(i,o)} ${r}`}return O(t)}var Gt={exact:O,count:Xe,ratio:_t,
against:Ze,one:Qe,percent:Dt,memory:tn};var A=12,ot=18,Ut=6.4,T=12,en=520,Wt={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function G(e,t){let n=e.
split(" ").flatMap(o=>o.match(new RegExp(`.{1,${t}}`,"gu"))??[]),r=[];for(let o of n){let i=r.at(-1);i!==void 0&&i.length+
1+o.length<=t?r[r.length-1]=`${i} ${o}`:r.push(o)}return r}var it=({source:e})=>`${e} · ${location.href}`;function jt(e,t,n,r,o){
let i=Math.max(t[0],en),s=Math.floor(i/Ut),a=y("svg"),l=A,c=(h,f="normal")=>{for(let p of G(h,s))a.append(y("text",{...Wt,
x:A,y:l+T,fill:r,"font-weight":f},p)),l+=ot};c(n.title,"bold"),c(n.sizes);let d=A;for(let{colours:h,text:f}of n.legend){
let p=T*h.length+6+Ut*f.length+14;d>A&&d+p>i&&(d=A,l+=ot),h.forEach((N,E)=>{a.append(y("rect",{x:d+T*E,y:l+2,width:T,height:T,
fill:N}))});let v=d+T*h.length+6;a.append(y("text",{...Wt,x:v,y:l+T,fill:r},f)),d+=p}n.legend.length&&(l+=ot),F(e,{x:A,y:l+
4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,c(it(n));let u=[i+2*A,l+A];return F(a,{width:u[0],height:u[1],viewBox:`\
0 0 ${u[0]} ${u[1]}`}),a.prepend(y("rect",{width:"100%",height:"100%",fill:o})),[a,u]}var nn=.9,rn=.8;function mr(e,t,n){let r=o=>`rgb(${[...e.subarray(o,o+3)].join(", ")})`;return Array.from({length:t},(o,i)=>Array.
from({length:n},(s,a)=>r(3*(i*n+a))))}function Kt(e,t){return e[Math.round(g(t,0,1)*(e.length-1))]??"transparent"}function pr(e,t,n){
return Kt(e,.5+t/(2*(n||1)))}function on(e){return nn*g(e,0,1)**rn}var U=class{node;#t=m("img",{class:"under",draggable:"\
false",alt:""});#e=m("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=m("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.src=t}draw({values:t,rows:n,columns:r,scale:o,signed:i=!1}){let s=this.#e;s.width=r,
s.height=n;let a=S(s),[l,c]=sn(t,i),d=c-l||1;for(let u=0;u<n*r;u++){let h=((t[u]??l)-l)/d;a.globalAlpha=on(i?Math.abs(2*
h-1):h),a.fillStyle=Kt(o,h),a.fillRect(u%r,Math.floor(u/r),1,1)}return[l,c]}};function sn(e,t){let n=1/0,r=-1/0;for(let i of e)
n=Math.min(n,i),r=Math.max(r,i);let o=Math.max(Math.abs(n),Math.abs(r));return t?[-o,o]:[n,r]}var qt="inception-explorer:lecture-here",W="inception-explorer:lecture",st="inception-explorer:lecture-wish";function Yt(){
let e=at(W);return e&&Array.isArray(e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function br(e,t,n){let r=Yt(),
o=r&&JSON.stringify(r.places)===JSON.stringify(e);o&&r.at===t||j(W,{places:e,at:t,begun:o?r.begun:n})}function wr(){Yt()&&
j(W,null)}function yr(e,t){j(st,{at:e,now:t})}function vr(e){j(qt,e,()=>sessionStorage)}function Er(){let e=at(qt,()=>sessionStorage);
return e&&typeof e.packed=="string"&&Number.isInteger(e.at)?e:null}function xr(e,t){addEventListener("storage",({key:n})=>{
n===W&&t.wall?.();let r=n===st?at(st):null;r&&Number.isInteger(r.at)&&t.wish?.(r.at)},{signal:e})}function at(e,t=()=>localStorage){
try{return JSON.parse(t().getItem(e)??"null")}catch{return null}}function j(e,t,n=()=>localStorage){try{n().setItem(e,JSON.
stringify(t))}catch{}}var K=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let r=()=>{clearTimeout(o),this.
signal.removeEventListener("abort",r)},o=setTimeout(()=>{r(),n()},t);return this.signal.addEventListener("abort",r),r}delayed(t){
return new lt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let r=new ResizeObserver(n);r.observe(t),this.onEnd(()=>r.disconnect())}},lt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function an(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function Lr(e,t,n,...r){
let o=m("a",{href:t,target:"_self",...n},...r),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...an(t),n:String(Date.now())}))};return o.addEventListener("click",i,{signal:e.signal}),o}var ln=5e3,Jt=e=>e,Xt=e=>1-(1-e)**3,cn=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function un(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var $=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:r=cn,from:o=0,done:i}){this.stop();let s=Math.min(t,ln),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},c=d=>{if(a??=d-o*s,this.#e=g((d-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
c),n(r(this.#e))};this.#e=o,un()||s<=0?l():this.#t=requestAnimationFrame(c)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var ct=class extends K{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),r=o=>{o.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",r,{capture:!0,signal:this.signal}),n}setState(t,n){
this.ended||this.#t.setStateValue(t,n)}trigger(t,n){this.ended||this.#t.setTriggerValue(t,n)}},q=new Map,te=new MutationObserver(
()=>{for(let[e,t]of q)e.isConnected||t()});function hn(e,t){q.set(e,t),te.observe(document,{childList:!0,subtree:!0})}function Zt(e){
q.delete(e)&&q.size===0&&te.disconnect()}function Qt(e,t){e instanceof ShadowRoot&&e.host.toggleAttribute("data-mounted",
t)}function Rr(e){return ee(e,t=>t)}function Or(e){return ee(e,t=>t[0])}function ee(e,t){let n=new WeakMap;return o=>{let i=o.
parentElement;Zt(i);let s=n.get(i)??r(o),a=s.calls+=1,l=()=>{Zt(i),n.get(i)===s&&n.delete(i),Qt(i,!1),s.host.end()};s.host.
renew(o);try{s.component.update(t(o.data))}catch(c){throw l(),c}return Qt(i,!0),()=>{i.isConnected?s.calls===a&&hn(i,l):
l()}};function r(o){let i=new ct(o);try{let s={host:i,component:e(i),calls:0};return n.set(o.parentElement,s),s}catch(s){
throw i.end(),s}}}function kr(e){return ne(e,"embed","embed_options")}function dn(e){return ne(e,"embed","embed_options","paper","whole")}
function Fr(e){let t=new URL(dn(e));return t.searchParams.set("paper","1"),t.searchParams.set("embed_options","light_the\
me"),t.href}function ne(e,...t){let n=new URL(e);for(let r of t)n.searchParams.delete(r);return n.href}function Br(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),r=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[r,r.blobs.map(([o,i])=>new Uint8Array(e.slice(4+n+o,4+n+i)))]}var re=8192;function zr(e,t="im\
age/png"){let n="";for(let r=0;r<e.length;r+=re)n+=String.fromCharCode(...e.subarray(r,r+re));return`data:${t};base64,${btoa(
n)}`}function fn(){return matchMedia("(pointer: coarse)").matches}function oe(e,t){return fn()?t:e}var w=e=>`${100*e}%`,ie=class{node;legend;seen=m("p","seen");heat=new U({tabindex:0,role:"application"});field=m("div","\
field");cell=m("div","cell");bar=m("span","bar");what=m("span","what");ends=[m("span"),m("span")];told=null;constructor(t,n,r){
let{node:o}=this.heat;o.append(this.field,this.cell),this.node=m("div","place",o),this.legend=m("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),_(t,o,i=>{let s=o.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],c=(d,u)=>Math.floor(
(d/u-a)/l);n(c(i.clientY-s.top,s.height),c(i.clientX-s.left,s.width))}),o.addEventListener("keydown",r,{signal:t.signal})}take(t,n){
this.told=t,this.heat.picture(n);let[r,o]=t.cells;for(let[i,s]of Object.entries({first:w(r),across:w(o*t.columns),down:w(
o*t.rows)}))this.node.style.setProperty(`--${i}`,s);Object.assign(this.cell.style,{width:w(o),height:w(o)})}lay(t,n,r){if(!this.
told)return;let{rows:o,columns:i}=this.told;this.heat.draw({values:t,rows:o,columns:i,scale:n}).forEach((s,a)=>{let l=this.
ends[a];l&&V(l,D(s,2))}),V(this.what,r),V(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${n.join(", ")})`}stand(t,n){if(!this.told)return;let{
cells:r,field:o}=this.told,[i,s]=r,[a,l,c,d]=o;Object.assign(this.cell.style,{top:w(i+t*s),left:w(i+n*s)});let u=(N,E)=>g(
N+E*s,0,1),[h,f]=[u(a,t),u(c,t)],[p,v]=[u(l,n),u(d,n)];Object.assign(this.field.style,{top:w(h),left:w(p),width:w(v-p),height:w(
f-h)})}say(t,n){if(!this.told)return;let{rows:r,columns:o,picture:i,module:s}=this.told,a=oe(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${r}\
 by ${o}.${a}`)}where(t,n){if(!this.told)return"";let{rows:r,columns:o}=this.told;return`Row ${t}, column ${n} of ${r}×${o}`}};function B(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function ut(e,t){let n=0;
for(let[r,o]of e.terms){let i=r;for(let s of o)i*=B(t,s);n+=i}return n}function mn(e,t){return"terms"in e?ut(e,t):ut(e.over,
t)/ut(e.under,t)}function Kr(e,t){let n={...t};for(let[r,o]of Object.entries(e))n[r]=mn(o,t);return n}var ae="inception-explorer:progress",Yr=40,pn="inception:progress";function Jr(e){return dt(ht()[e])}function Xr(e,t){let n=ht(),
r=dt(n[e]),o=Object.entries({...r.answers,...t.answers}).slice(-40),i={steps:[...new Set([...r.steps,...t.steps??[]])],of:t.
of??r.of,answers:Object.fromEntries(o),tasks:[...new Set([...r.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
r)&&le({...n,[e]:i})}function Zr(){le(Object.fromEntries(Object.entries(ht()).map(([e,t])=>[e,{...dt(t),answers:{}}])))}
function ht(){try{let e=JSON.parse(localStorage.getItem(ae)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}
var se=e=>Array.isArray(e)?e.filter(t=>typeof t=="string"):[],gn=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boole\
an";function dt(e){let t=Object.entries(e?.answers??{}).filter(([,r])=>gn(r)),n=Number.isInteger(e?.of)?e?.of??0:0;return{
steps:se(e?.steps),of:n,answers:Object.fromEntries(t),tasks:se(e?.tasks)}}function le(e){try{localStorage.setItem(ae,JSON.
stringify(e))}catch{return}window.dispatchEvent(new Event(pn))}var bn=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ce=2,wn=18,yn=6.4;function ft(e){if(!e.startsWith("color("))return e;let t=S(m("canv\
as",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var he=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function no(e,t,n){return[
...e.querySelectorAll(t)].map(r=>({colours:[ft(getComputedStyle(et(r.querySelector(n),n)).backgroundColor)],text:[...r.children].
map(o=>o.textContent).filter(Boolean).join(" · ")}))}function vn(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll("*")];
return[...t.querySelectorAll("*")].forEach((r,o)=>{let i=n[o];if(!i)return;let s=getComputedStyle(i);for(let a of bn)r.style.
setProperty(a,ft(s.getPropertyValue(a)))}),t}function En(e,t,n,r){let o=ft(getComputedStyle(r).getPropertyValue("color")),
[i,s]=jt(e,t,n,o,he(r));return{source:new XMLSerializer().serializeToString(i),size:s,name:n.name}}function xn(e,t){let{
width:n,height:r}=e.viewBox.baseVal;return En(vn(e),[n,r],t,e)}var de=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function mt(e,t){
m("a",{href:e,download:t}).click()}async function Mn({source:e,size:[t,n],name:r}){let o=new Image;o.src=de(e),await o.decode();
let i=m("canvas",{width:ce*t,height:ce*n});S(i).drawImage(o,0,0,i.width,i.height),mt(i.toDataURL("image/png"),`${r}.png`)}
function ro(e,t,n){let r=e.width/(e.clientWidth||e.width)||1,o=Math.max(20,Math.floor(e.width/r/yn)),i=[t.title,...n].flatMap(
u=>G(u,o)),s=G(it(t),o),a=wn*r,l=e.height+a*(i.length+s.length+1),c=m("canvas",{width:e.width,height:l}),d=S(c);d.fillStyle=
he(e),d.fillRect(0,0,c.width,c.height),d.drawImage(e,0,a*i.length),d.fillStyle=getComputedStyle(e).color||"#000000",d.font=
`${12*r}px Arial, Helvetica, sans-serif`,i.forEach((u,h)=>d.fillText(u,4*r,a*(h+.8))),s.forEach((u,h)=>d.fillText(u,4*r,
a*(i.length+h+.8)+e.height)),mt(c.toDataURL("image/png"),`${t.name}.png`)}function ue(e,t,n,r){let o=m("button",{type:"b\
utton",class:"save",title:n,"aria-label":n},t);return o.addEventListener("click",r,{signal:e.signal}),o}function oo(e,t,n){
return Sn(e,"this drawing",()=>xn(t,n()))}function Sn(e,t,n){let r=()=>{let{source:o,name:i}=n();mt(de(o),`${i}.svg`)};return m(
"span","saves",ue(e,"SVG",`Save ${t} as SVG`,r),ue(e,"PNG",`Save ${t} as PNG`,()=>void Mn(n())))}var fe=16;function lo(e,t){let n=m("span","cover");return _(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=An(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),m("span","track",t,n)}function An(e,t){let n=e.getBoundingClientRect(),
r=Math.max(1,n.width-fe),[o,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=g((t-n.left-fe/2)/r,0,1)*(i-o);return o+
Math.round(a/s)*s}var Ln=180,Pn=4800,Cn=4,Tn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},me=class{constructor(t,n){
this.stage=n;this.glide=new $(t),this.sliding=new $(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Tn[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let r=t.shiftKey?Cn:1;return this.go(this.row+r*n[0],this.column+r*n[1]),!0}go(t,n){this.sliding.stop();let{rows:r,columns:o}=this.
stage.grid(),i=[g(t,0,r-1),g(n,0,o-1)],s=i[0]*o+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=r=>this.advance(r*(this.count-1));this.sliding.go({ms:Pn,ease:Jt,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),r=Math.floor(t);for(let o=this.place;o<=r;o++)this.visit(o);this.show(r),this.stand(Math.floor(r/n),Math.min(
n-1,t-r+r%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[r,o]=this.drawn,i=s=>this.
stand(r+s*(t-r),o+s*(n-o));this.glide.go({ms:Ln,ease:Xt,draw:i})}};var Nn={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t},Rn=/\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;
function pe(e,t){return e.replace(Rn,(n,r,o,i,s)=>{let a=B(t,o),l=s&&a!==1?`${s}s`:s;return r&&a===1?`the one ${l??""}`:
[r?"all":"",(i?Gt[i]:O)(a),l].filter(Boolean).join(" ")})}function go(e,t){return pe(e.replace(/:count(?=[|}])/g,":exact"),
t)}function bo(e,t){let n=([o,i,s])=>Nn[i](B(t,o),typeof s=="string"?B(t,s):s),r=e.find(o=>o.when.every(n));return r?pe(
r.text,t):""}var L=3,be=3,we=64,On=5,In=420;function kn(e,t,n,r){let o=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+L)/(e.width*
a+L));return l>0&&Math.ceil(t/l)*(e.height*a+L)<=r},s=Math.floor(o*Math.min(n/e.width,r/e.height));for(;s>1&&!i(s/o);)s-=
1;return Math.max(1,s)/o}var ge=class{constructor(t,n,r=()=>null){this.lifetime=t;this.parent=n;this.room=r;n.append(this.#t)}#t=m(
"canvas",{role:"img"});#e=null;#o=null;#r="";#n=0;#i=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,r,o){
if(this.#n=n,this.#i=r,this.#t.setAttribute("aria-label",o),this.#r===t.src){this.draw();return}this.#r=t.src;let i=new Image;
i.onload=()=>{this.#r!==t.src||this.lifetime.ended||(this.#e=i,this.#o=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#o)
return;let{columns:t,height:n,width:r,gap:o,count:i}=this.#o,s=this.#t,a=this.parent.clientWidth||300,l=this.#i.length?be:
0,c=Math.floor(Math.sqrt(a*In/(i*r*n)))||1,d=this.room(),u=this.#s?Fn(this.#s,a,r,n):d===null?Math.max(1,Math.min(Math.floor(
we/r),c)):kn({width:r,height:n},this.#n,a,d),h=r*u,f=n*u,p=f+L+l,v=ye(a,h),N=Math.ceil(Math.max(1,this.#n)/v),E=window.devicePixelRatio||
1;s.style.width=`${a}px`,s.style.height=`${N*p}px`,s.width=a*E,s.height=N*p*E;let I=S(s);I.scale(E,E),I.imageSmoothingEnabled=
u*E<1;for(let P=0;P<this.#n;P++){let pt=P%v*(h+L),gt=Math.floor(P/v)*p,ve=P%t*(r+o),Ee=Math.floor(P/t)*(n+o);I.drawImage(
this.#e,ve,Ee,r,n,pt,gt,h,f),l&&(I.fillStyle=this.#i[P]??"",I.fillRect(pt,gt+f,h,l))}s.dataset.tiles=String(this.#n)}},ye=(e,t)=>Math.
max(1,Math.floor((e+L)/(t+L)));function Fn({tallest:e,count:t},n,r,o){let i=a=>Math.ceil(t/ye(n,r*a))*(o*a+L+be)<=e,s=we/
r;for(;s*r>On&&!i(s);)s*=.97;return s}export{lt as Delayed,Rt as Echo,kt as Entries,Gt as FORMATS,U as HeatOverPicture,ct as Host,ln as LONGEST_MS,K as Lifetime,
Yr as MOST_ANSWERS,$ as Mover,pn as NOTED,ie as PlaceBoard,me as Sweep,ge as Tiles,zr as addressOf,Ze as against,tr as announceMap,
$n as announceModule,zn as announcePicture,oe as byPointer,g as clamp,jn as codeOf,Kt as colourAt,Xe as count,m as element,
wr as endWall,Xn as enlarged,er as enlargedMapOf,no as entriesOf,mn as evaluate,Kr as evaluateAll,O as exact,pe as fill,
go as fillExact,En as finished,Dn as focusedIn,_ as followPointer,Zr as forgetAnswers,jt as framed,cn as gently,D as grouped,
sr as heightFrom,Ht as heightLeft,zt as isOneScreen,fn as isTouched,vr as keepLecture,Er as keptLecture,Zn as leastType,
Lr as link,tn as memory,Bn as moduleOnStrip,Rr as mount,Or as mountBoxed,Xr as noteProgress,B as numberOf,Hn as onChoice,
nr as onMapAnnounced,Fr as onPaper,Yt as onWall,Qe as one,on as opacityOf,it as origin,S as penOf,Dt as percent,un as prefersStillness,
et as present,Jr as progressOf,_t as ratio,an as readAddress,mr as readScales,mt as saveAs,ue as saveButton,oo as saveButtons,
ro as saveCanvas,Sn as savesOf,bo as say,kn as scaleFitting,F as setAttributes,V as setText,Xt as settling,y as shape,pr as signedColour,
lo as slider,Jt as steadily,vn as styledCopy,ir as taking,br as tellWall,Br as unpack,qn as watchConnection,ar as whenHeightChanges,
xr as whenTold,yr as wishPlace,dn as withoutPaper,kr as withoutSlimView,G as wrapped};
