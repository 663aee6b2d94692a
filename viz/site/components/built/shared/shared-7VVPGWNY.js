// Made from frontend/ by `npm run build`.
var Xn=80,Zn=20,At=()=>window;function Qn(e){At().inceptionModule=e,e!==void 0&&T("chosen",{module:e})}function to(){return At().
inceptionModule}function eo(e){T("chosen",{picture:e})}function no(e,t){k("chosen",e,t)}function oo(e,t,n){let o=e.delayed(
80),r=!1,i=(a,l=80)=>{a?o.ask(()=>T("pointed",a),l):o.cancel()},s=(a,l)=>{for(let c of a)t.addEventListener(c,l,{signal:e.
signal})};return s(["pointerover"],a=>i(a.pointerType==="mouse"?n(a):void 0)),s(["pointerdown"],a=>{r=!0,i(n(a),20)}),s(
["focusin"],a=>{r||i(n(a))}),s(["pointerleave","pointercancel","click"],()=>{r=!1,o.cancel()}),i}function ro(e,t){k("poi\
nted",e,t)}function io(e){T("wished",e)}function so(e,t){k("wished",e,t)}function ao(e){T("came",e)}function lo(e,t){k("\
came",e,t)}function co(e){T("mapWished",e)}function uo(e,t){k("mapWished",e,t)}function ho(e){T("mapCame",e)}function fo(e,t){
k("mapCame",e,t)}function T(e,t){window.dispatchEvent(new CustomEvent(`inception:${e}`,{detail:t}))}function k(e,{signal:t},n){
window.addEventListener(`inception:${e}`,o=>n(o.detail),{signal:t})}var N=(e=>(e[e.Border=-1]="Border",e[e.Data=0]="Data",e[e.Function=1]="Function",e[e.Position=2]="Position",e[e.Timing=3]=
"Timing",e[e.Alignment=4]="Alignment",e))(N||{}),Oe=[0,1],Ct=[1,0],Tt=[2,3],Nt=[3,2],ke={L:Oe,M:Ct,Q:Tt,H:Nt},Ie=/^\d*$/,
$e=/^[A-Z0-9 $%*+./:-]*$/,ot="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",at=1,lt=40,Pt=3,Fe=3,G=40,Be=10,Rt=[[-1,7,10,
15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,
16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,
13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],
[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,
30]],Ot=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,
2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,
8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,
11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],rt=class{constructor(t,n,o,r){if(this.
version=t,this.ecc=n,t<at||t>lt)throw new RangeError("Version value out of range");if(r<-1||r>7)throw new RangeError("Ma\
sk value out of range");this.size=t*4+17;let i=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.
modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let s=this.addEccAndInterleave(o);if(this.
drawCodewords(s),r===-1){let a=1e9;for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();
c<a&&(r=l,a=c),this.applyMask(l)}}this.mask=r,this.applyMask(r),this.drawFormatBits(r)}size;mask;modules=[];types=[];getModule(t,n){
return t>=0&&t<this.size&&n>=0&&n<this.size&&this.modules[n][t]}drawFunctionPatterns(){for(let o=0;o<this.size;o++)this.
setFunctionModule(6,o,o%2===0,N.Timing),this.setFunctionModule(o,6,o%2===0,N.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(
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
2&&i!==4,N.Position)}}drawAlignmentPattern(t,n){for(let o=-2;o<=2;o++)for(let r=-2;r<=2;r++)this.setFunctionModule(t+r,n+
o,Math.max(Math.abs(r),Math.abs(o))!==1,N.Alignment)}setFunctionModule(t,n,o,r=N.Function){this.modules[n][t]=o,this.types[n][t]=
r}addEccAndInterleave(t){let n=this.version,o=this.ecc;if(t.length!==K(n,o))throw new RangeError("Invalid argument");let r=Ot[o[0]][n],
i=Rt[o[0]][n],s=Math.floor(it(n)/8),a=r-s%r,l=Math.floor(s/r),c=[],h=Ke(i);for(let d=0,f=0;d<r;d++){let p=t.slice(f,f+l-
i+(d<a?0:1));f+=p.length;let E=je(p,h);d<a&&p.push(0),c.push(p.concat(E))}let u=[];for(let d=0;d<c[0].length;d++)c.forEach(
(f,p)=>{(d!==l-i||p>=a)&&u.push(f[d])});return u}drawCodewords(t){if(t.length!==Math.floor(it(this.version)/8))throw new RangeError(
"Invalid argument");let n=0;for(let o=this.size-1;o>=1;o-=2){o===6&&(o=5);for(let r=0;r<this.size;r++)for(let i=0;i<2;i++){
let s=o-i,l=(o+1&2)===0?this.size-1-r:r;!this.types[l][s]&&n<t.length*8&&(this.modules[l][s]=S(t[n>>>3],7-(n&7)),n++)}}}applyMask(t){
if(t<0||t>7)throw new RangeError("Mask value out of range");for(let n=0;n<this.size;n++)for(let o=0;o<this.size;o++){let r;
switch(t){case 0:r=(o+n)%2===0;break;case 1:r=n%2===0;break;case 2:r=o%3===0;break;case 3:r=(o+n)%3===0;break;case 4:r=(Math.
floor(o/3)+Math.floor(n/2))%2===0;break;case 5:r=o*n%2+o*n%3===0;break;case 6:r=(o*n%2+o*n%3)%2===0;break;case 7:r=((o+n)%
2+o*n%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[n][o]&&r&&(this.modules[n][o]=!this.modules[n][o])}}getPenaltyScore(){
let t=0;for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[i][c]===s?(a++,
a===5?t+=Pt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(l)*G),s=this.modules[i][c],
a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*G}for(let i=0;i<this.size;i++){let s=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<
this.size;c++)this.modules[c][i]===s?(a++,a===5?t+=Pt:a>5&&t++):(this.finderPenaltyAddHistory(a,l),s||(t+=this.finderPenaltyCountPatterns(
l)*G),s=this.modules[c][i],a=1);t+=this.finderPenaltyTerminateAndCount(s,a,l)*G}for(let i=0;i<this.size-1;i++)for(let s=0;s<
this.size-1;s++){let a=this.modules[i][s];a===this.modules[i][s+1]&&a===this.modules[i+1][s]&&a===this.modules[i+1][s+1]&&
(t+=Fe)}let n=0;for(let i of this.modules)n=i.reduce((s,a)=>s+(a?1:0),n);let o=this.size*this.size,r=Math.ceil(Math.abs(
n*20-o*10)/o)-1;return t+=r*Be,t}getAlignmentPatternPositions(){if(this.version===1)return[];{let t=Math.floor(this.version/
7)+2,n=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,o=[6];for(let r=this.size-7;o.length<t;r-=n)o.splice(
1,0,r);return o}}finderPenaltyCountPatterns(t){let n=t[1],o=n>0&&t[2]===n&&t[3]===n*3&&t[4]===n&&t[5]===n;return(o&&t[0]>=
n*4&&t[6]>=n?1:0)+(o&&t[6]>=n*4&&t[0]>=n?1:0)}finderPenaltyTerminateAndCount(t,n,o){return t&&(this.finderPenaltyAddHistory(
n,o),n=0),n+=this.size,this.finderPenaltyAddHistory(n,o),this.finderPenaltyCountPatterns(o)}finderPenaltyAddHistory(t,n){
n[0]===0&&(t+=this.size),n.pop(),n.unshift(t)}};function M(e,t,n){if(t<0||t>31||e>>>t)throw new RangeError("Value out of\
 range");for(let o=t-1;o>=0;o--)n.push(e>>>o&1)}function S(e,t){return(e>>>t&1)!==0}var H=class{constructor(t,n,o){if(this.
mode=t,this.numChars=n,this.bitData=o,n<0)throw new RangeError("Invalid argument");this.bitData=o.slice()}getData(){return this.
bitData.slice()}},_e=[1,10,12,14],He=[2,9,11,13],ze=[4,8,16,16];function kt(e,t){return e[Math.floor((t+7)/17)+1]}function It(e){
let t=[];for(let n of e)M(n,8,t);return new H(ze,e.length,t)}function Ve(e){if(!$t(e))throw new RangeError("String conta\
ins non-numeric characters");let t=[];for(let n=0;n<e.length;){let o=Math.min(e.length-n,3);M(Number.parseInt(e.substring(
n,n+o),10),o*3+1,t),n+=o}return new H(_e,e.length,t)}function Ue(e){if(!Ft(e))throw new RangeError("String contains unen\
codable characters in alphanumeric mode");let t=[],n;for(n=0;n+2<=e.length;n+=2){let o=ot.indexOf(e.charAt(n))*45;o+=ot.
indexOf(e.charAt(n+1)),M(o,11,t)}return n<e.length&&M(ot.indexOf(e.charAt(n)),6,t),new H(He,e.length,t)}function De(e){return e===
""?[]:$t(e)?[Ve(e)]:Ft(e)?[Ue(e)]:[It(Ge(e))]}function $t(e){return Ie.test(e)}function Ft(e){return $e.test(e)}function We(e,t){
let n=0;for(let o of e){let r=kt(o.mode,t);if(o.numChars>=1<<r)return Number.POSITIVE_INFINITY;n+=4+r+o.bitData.length}return n}
function Ge(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)!=="%"?t.push(e.charCodeAt(n)):(t.push(Number.
parseInt(e.substring(n+1,n+3),16)),n+=2);return t}function it(e){if(e<at||e>lt)throw new RangeError("Version number out \
of range");let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function K(e,t){
return Math.floor(it(e)/8)-Rt[t[0]][e]*Ot[t[0]][e]}function Ke(e){if(e<1||e>255)throw new RangeError("Degree out of rang\
e");let t=[];for(let o=0;o<e-1;o++)t.push(0);t.push(1);let n=1;for(let o=0;o<e;o++){for(let r=0;r<t.length;r++)t[r]=st(t[r],
n),r+1<t.length&&(t[r]^=t[r+1]);n=st(n,2)}return t}function je(e,t){let n=t.map(o=>0);for(let o of e){let r=o^n.shift();
n.push(0),t.forEach((i,s)=>n[s]^=st(i,r))}return n}function st(e,t){if(e>>>8||t>>>8)throw new RangeError("Byte out of ra\
nge");let n=0;for(let o=7;o>=0;o--)n=n<<1^(n>>>7)*285,n^=(t>>>o&1)*e;return n}function qe(e,t,n=1,o=40,r=-1,i=!0){if(!(at<=
n&&n<=o&&o<=lt)||r<-1||r>7)throw new RangeError("Invalid value");let s,a;for(s=n;;s++){let u=K(s,t)*8,d=We(e,s);if(d<=u){
a=d;break}if(s>=o)throw new RangeError("Data too long")}for(let u of[Ct,Tt,Nt])i&&a<=K(s,u)*8&&(t=u);let l=[];for(let u of e){
M(u.mode[0],4,l),M(u.numChars,kt(u.mode,s),l);for(let d of u.getData())l.push(d)}let c=K(s,t)*8;M(0,Math.min(4,c-l.length),
l),M(0,(8-l.length%8)%8,l);for(let u=236;l.length<c;u^=253)M(u,8,l);let h=Array.from({length:Math.ceil(l.length/8)},()=>0);
return l.forEach((u,d)=>h[d>>>3]|=u<<7-(d&7)),new rt(s,t,h,r)}function Bt(e,t){let{ecc:n="L",boostEcc:o=!1,minVersion:r=1,
maxVersion:i=40,maskPattern:s=-1,border:a=1}=t||{},l=typeof e=="string"?De(e):Array.isArray(e)?[It(e)]:void 0;if(!l)throw new Error(
`uqr only supports encoding string and binary data, but got: ${typeof e}`);let c=qe(l,ke[n],r,i,s,o),h=Ye({version:c.version,
maskPattern:c.mask,size:c.size,data:c.modules,types:c.types},a);return t?.invert&&(h.data=h.data.map(u=>u.map(d=>!d))),t?.
onEncoded?.(h),h}function Ye(e,t=1){if(!t)return e;let{size:n}=e,o=n+t*2;e.size=o,e.data.forEach(i=>{for(let s=0;s<t;s++)
i.unshift(!1),i.push(!1)});for(let i=0;i<t;i++)e.data.unshift(Array.from({length:o},s=>!1)),e.data.push(Array.from({length:o},
s=>!1));let r=N.Border;e.types.forEach(i=>{for(let s=0;s<t;s++)i.unshift(r),i.push(r)});for(let i=0;i<t;i++)e.types.unshift(
Array.from({length:o},s=>r)),e.types.push(Array.from({length:o},s=>r));return e}var Je="http://www.w3.org/2000/svg";function z(e,t){for(let[n,o]of Object.entries(t))o===!1||o===null||o===void 0?e.removeAttribute(
n):e.setAttribute(n,o===!0?"":String(o))}function m(e,t="",...n){let o=document.createElement(e);return typeof t!="strin\
g"?z(o,t):t&&(o.className=t),o.append(...n.filter(r=>r!=="")),o}function v(e,t={},...n){let o=document.createElementNS(Je,
e);return z(o,t),o.append(...n.filter(r=>r!=="")),o}function j(e,t){e.textContent!==t&&(e.textContent=t)}function go(e){
let t=e.getRootNode(),n=t instanceof ShadowRoot||t instanceof Document?t.activeElement:null;return n instanceof HTMLElement?
n:null}function b(e,t,n){return Math.min(Math.max(e,t),n)}function ct(e,t="value"){if(e==null)throw new Error(`the ${t} \
is missing`);return e}function L(e){return ct(e.getContext("2d"),"canvas's pen")}var ut=2,Xe=2953;function vo(e){if(new TextEncoder().encode(e).length>Xe)return m("p","too-long","This address is too lo\
ng for a QR code. Copy the link, or hand on a file.");let{data:t,size:n}=Bt(e,{ecc:"L",border:0}),o=n+2*ut,r=t.flatMap((i,s)=>i.
flatMap((a,l)=>a?`M${l+ut},${s+ut}h1v1h-1z`:[]));return v("svg",{class:"code",viewBox:`0 0 ${o} ${o}`,role:"img","aria-l\
abel":"QR code of this address"},v("rect",{width:o,height:o,fill:"#fff"}),v("path",{d:r.join(""),fill:"#000"}))}function Eo({
hostname:e}){return/^(localhost|127\.[0-9.]+|\[::1\])$/.test(e)}var w="here",I=[],q=0;function $(){return w==="here"}function _t(){return w==="returning"}function Ht(e,t,n,o){let r=I.filter(
i=>i.from!==e||i.name!==t);n&&(q+=I.length-r.length),I=[...r,{from:e,name:t,send:o}]}function Ze(e){let[t,n]=[I,q];[I,q]=
[[],0];let o=t.filter(({from:r})=>r.ended).length;for(let{from:r,send:i}of t)r.ended||i();n+o>0&&e(n+o)}function So(e,t,n){
let o=document.querySelector(t.app);if(!o)return;let r=()=>o.getAttribute(t.attribute)===t.connected,i=!1,s=!1,a=e.delayed(
3e3);w=r()?"here":"away";let l=()=>{if(!r())w="away";else if(w==="away")w="here",(i?n.moved:n.again)(),w="returning",i=s=
!1,a.ask(()=>{s=!0,l()});else if(w==="returning"){let h=o.getAttribute(t.script)===t.idle;s&&h&&(w="here",Ze(n.lost)),s||=
!h}},c=new MutationObserver(l);c.observe(o,{attributes:!0,attributeFilter:[t.attribute,t.script]}),addEventListener("pop\
state",()=>i||=w==="away",{signal:e.signal}),e.onEnd(()=>{c.disconnect(),[w,I,q]=["here",[],0]})}function zt(e){return typeof e=="object"&&e!==null&&"n"in e?{...e,number:null,n:Vt()}:e}var Qe=0,Vt=()=>`${Date.now()}-${Qe+=
1}`,Y=class e{#t=null;#e=null;#i=null;#r=null;#o=!1;#n=!1;get value(){if(this.#e===null)throw new Error("nothing was tol\
d yet");return this.#e}hear(t){return this.#r=JSON.stringify(t.value),$()?this.#n=!1:this.#n&&_t()&&(this.#t=t),t.number!==
this.#t?.number||this.unheard&&!this.#o?(this.#t=t,this.#e=t.value,this.#i=this.#r,this.#o=!1,"decided"):this.unheard?"b\
ehind":"same"}choose(t){this.#e=t,this.#o=!0,this.#n=!$()}get unsent(){return JSON.stringify(this.#e)!==this.#i}get unheard(){
return JSON.stringify(this.#e)!==this.#r}message(t){return this.#i=JSON.stringify(this.#e),this.#n||=!$(),{...t,number:this.#t?.
number??0,n:Vt()}}static ofPage(t){let n=window,o=n.inceptionEchoes??={};return o[t]??=new e}};function Po(){return(parseFloat(getComputedStyle(document.documentElement).fontSize)||16)/16}function Co(){let e=getComputedStyle(
document.documentElement);return(parseFloat(e.getPropertyValue("--least"))||0)*(parseFloat(e.fontSize)||16)}var Ro=({module:e,branch:t,layer:n,channel:o})=>[e,t,n,o],Oo=e=>Y.ofPage(`enlarged ${e}`),Ut="inception:map",Dt="incepti\
on:neighbour",Wt=()=>window;function ko(e,t){(Wt().inceptionMaps??={})[e.side]=e,window.dispatchEvent(new CustomEvent(Ut,
{detail:{map:e,preview:t}}))}function Io(e){return Wt().inceptionMaps?.[e]}function $o(e,t){let n=o=>{let{map:r,preview:i}=o.
detail;t(r,i)};window.addEventListener(Ut,n,{signal:e.signal})}function Fo(e,t){return!window.dispatchEvent(new CustomEvent(
Dt,{detail:{map:e,step:t},cancelable:!0}))}function Bo(e,t){let n=o=>{let{map:r,step:i}=o.detail;!o.defaultPrevented&&t(
r,i)&&o.preventDefault()};window.addEventListener(Dt,n,{signal:e.signal})}var jt=/^embed(_options)?$/i;var tn=/^(Arrow|Home$|End$)/,Gt=class{#t=[];#e="";#i=!1;#r=null;#o={search:"",at:-1/0,burst:0,entered:!1};#n=0;#s=-1;constructor(t){
let n=history.pushState.bind(history),o=(s,a,l)=>{let c=new URL(l??location.href,location.href),h=c.pathname!==location.
pathname,u=h?!this.#a(c):this.#c(c);h||(this.#o={search:location.search,at:performance.now(),burst:this.#n,entered:u}),u?
n(s,a,l):history.replaceState(s,a,l),this.#i=!h,h&&this.#r&&this.settle(this.#r)};history.pushState=o,t.onEnd(()=>{history.
pushState===o&&Reflect.deleteProperty(history,"pushState")});let r=()=>this.#n+=1,i={capture:!0,signal:t.signal};addEventListener(
"pointerdown",r,i),addEventListener("popstate",r,i),addEventListener("keydown",s=>en(s)?0:r(),i)}#a(t){let{search:n,at:o,
burst:r,entered:i}=this.#o,s=r===this.#n?5e3:300;return!(t.search===location.search&&performance.now()-o<s)||n===location.
search?!1:(i||history.replaceState(history.state,"",location.pathname+n+location.hash),i)}settle(t){let n=location.pathname.
split("/").pop()===t.page;if(this.#r=n?null:t,!n)return;let o=this.#e?!this.#i:Kt(location.search)===Kt(t.opening?.said??
"");this.#t=t.stations,this.#e=location.pathname,t.opening&&o&&this.#l(t.opening.written)}#l(t){let n=[...new URLSearchParams(
location.search)].filter(([i])=>jt.test(i)),o=String(new URLSearchParams([...n,...t])),r=location.pathname+(o&&`?${o}`)+
location.hash;location.pathname+location.search+location.hash!==r&&history.replaceState(history.state,"",r)}#c(t){let n=o=>JSON.
stringify(this.#t.map(r=>new URLSearchParams(o.search).get(r)));return location.pathname!==this.#e||n(t)===n(location)||
this.#n===this.#s?!1:(this.#s=this.#n,!0)}};function Kt(e){let t=[...new URLSearchParams(e)].filter(([n])=>!jt.test(n));
return String(t.map(n=>JSON.stringify(n)).sort())}function en(e){let t=e.composedPath()[0];return tn.test(e.key)&&t!==document.
body&&t!==document.documentElement}var qt='[data-testid="stMain"]',nn='[data-testid="stMainBlockContainer"]',ht=()=>document.querySelector(nn),Yt=()=>getComputedStyle(
document.documentElement).getPropertyValue("--fit").trim()==="1";function Jt(){let e=document.querySelector(qt),t=ht();return e&&
t&&Yt()?e.clientHeight-t.offsetHeight:0}function zo(e,t){return Math.floor(e+Jt()/t)}function Vo(e){let t=document.querySelector(
qt),n=ht();return!t||!n||!Yt()?null:t.getBoundingClientRect().top+t.clientHeight-parseFloat(getComputedStyle(n).paddingBottom)-
e.getBoundingClientRect().top-t.scrollTop}function Uo(e,t){let n=e.atFrame(t),o=()=>Jt()!==0&&n(),r=ht();r&&e.onResize(r,
o),window.addEventListener("resize",o,{signal:e.signal})}function J(e,t,n,o=()=>{}){let{signal:r}=e,i=null,s=!1,a=f=>{t.setPointerCapture(f.pointerId),s=!0,n(f)},l=f=>{!f.isPrimary||
f.button!==0||(i=f,s=!1,f.pointerType!=="touch"&&a(f))},c=f=>{f.pointerId===i?.pointerId&&(s?n(f):rn(i,f)&&a(f))},h=f=>{
f.pointerId===i?.pointerId&&(!s&&on(i,f)<=8&&a(f),u(f))},u=f=>{f.pointerId===i?.pointerId&&(i=null,s&&o(),s=!1)},d=(f,p)=>{
t.addEventListener(f,p,{signal:r})};d("pointerdown",l),d("pointermove",c),d("pointerup",h),d("pointercancel",u)}var on=(e,t)=>Math.
hypot(t.clientX-e.clientX,t.clientY-e.clientY);function rn(e,t){let n=Math.abs(t.clientX-e.clientX);return n>8&&n>Math.abs(
t.clientY-e.clientY)}var Xt=[[1e3,"k",1],[1e6,"M",1],[1e9,"G",2],[1e12,"T",2]],sn=4,dt=["bytes","KiB","MiB","GiB"],an=[...Xt.map(([,e])=>e),...dt].
join("|"),ln=new RegExp(`(\\d) (?=%|(?:${an})\\b)`,"g");function Go(e){return e.replace(ln,"$1 ")}function cn(e){let[t="\
0",n="0"]=String(e).split("e"),[o="0",r=""]=t.split(".");return{digits:BigInt(o+r),places:r.length-Number(n)}}function g(e,t,n){
let{digits:o,places:r}=cn(Math.abs(e)),i=10n**BigInt(Math.max(0,n-r)),s=10n**BigInt(Math.max(0,r-n))*BigInt(t),a=(2n*o*i+
s)/(2n*s);return e<0?-a:a}var un=e=>e.replace(/\B(?=(\d{3})+$)/g,",");function F(e,t,n=!0){let o=String(e<0n?-e:e).padStart(
t+1,"0"),r=o.slice(0,o.length-t),i=o.slice(o.length-t);return`${e<0n?"-":""}${n?un(r):r}${t?`.${i}`:""}`}function V(e,t=0){
return Number.isFinite(e)?F(g(e,1,t),t):String(e)}function hn(e,t,n){let o=i=>Number(g(Math.abs(e),t,i))/10**i,r=n;return o(
r)>=10&&(r=Math.min(1,r)),o(r)>=100&&(r=0),{text:F(g(e,t,r),r),rounded:o(r)}}function dn(e,t=2){let n=V(Math.abs(e),t);return/[1-9]/.
test(n)?(e<0?"−":"+")+n:n}var Ko=(e,t=2)=>dn(e,t).replace("+","");function jo(e,t,n=2){return[...e,t].every(Number.isFinite)?
e.reduce((r,i)=>r+g(i,1,n),0n)===g(t,1,n)?"=":"≈":"="}var B=e=>V(e);function fn(e){if(!Number.isFinite(e))return String(
e);if(g(Math.abs(e),1,0)<BigInt(1e4))return B(e);for(let[t,n,o]of Xt){let{text:r,rounded:i}=hn(e,t,o);if(i<1e3||n==="T")
return`${r} ${n}`}return B(e)}function Zt(e){if(!Number.isFinite(e))return`${e}×`;let t=2;return g(e,1,2)>=1000n&&(t=1),
g(e,1,1)>=1000n&&(t=0),`${F(g(e,1,t),t,!1)}×`}function Qt(e){if(!Number.isFinite(e))return`${e} %`;let t=g(e,1,3);return t>=
1000n?`${F(g(e,1,2),0,!1)} %`:`${F(t,1,!1)} %`}var mn=e=>e<1?`${Qt(e)} of`:Zt(e),pn=e=>V(e,1);function gn(e){if(!Number.
isFinite(e))return String(e);let t=Number(g(e,1,0))*sn;for(let[n,o]of dt.entries()){let r=n?1:0,i=g(t,1024**n,r);if(n===
dt.length-1||(i<0n?-i:i)<1024n*10n**BigInt(r))return`${F(i,r)} ${o}`}return B(t)}var te={exact:B,count:fn,ratio:Zt,against:mn,
one:pn,percent:Qt,memory:gn};var A=12,ft=18,ee=6.4,R=12,bn=520,ne={"font-family":"Arial, Helvetica, sans-serif","font-size":12};function X(e,t){let n=e.
split(" ").flatMap(r=>r.match(new RegExp(`.{1,${t}}`,"gu"))??[]),o=[];for(let r of n){let i=o.at(-1);i!==void 0&&i.length+
1+r.length<=t?o[o.length-1]=`${i} ${r}`:o.push(r)}return o}var mt=({source:e})=>`${e} · ${location.href}`;function oe(e,t,n,o,r){
let i=Math.max(t[0],bn),s=Math.floor(i/ee),a=v("svg"),l=A,c=(d,f="normal")=>{for(let p of X(d,s))a.append(v("text",{...ne,
x:A,y:l+R,fill:o,"font-weight":f},p)),l+=ft};c(n.title,"bold"),c(n.sizes);let h=A;for(let{colours:d,text:f}of n.legend){
let p=R*d.length+6+ee*f.length+14;h>A&&h+p>i&&(h=A,l+=ft),d.forEach((O,x)=>{a.append(v("rect",{x:h+R*x,y:l+2,width:R,height:R,
fill:O}))});let E=h+R*d.length+6;a.append(v("text",{...ne,x:E,y:l+R,fill:o},f)),h+=p}n.legend.length&&(l+=ft),z(e,{x:A,y:l+
4,width:t[0],height:t[1]}),a.append(e),l+=t[1]+8,c(mt(n));let u=[i+2*A,l+A];return z(a,{width:u[0],height:u[1],viewBox:`\
0 0 ${u[0]} ${u[1]}`}),a.prepend(v("rect",{width:"100%",height:"100%",fill:r})),[a,u]}var wn=.9,yn=.8;function Zo(e,t,n){let o=r=>`rgb(${[...e.subarray(r,r+3)].join(", ")})`;return Array.from({length:t},(r,i)=>Array.
from({length:n},(s,a)=>o(3*(i*n+a))))}function re(e,t){return e[Math.round(b(t,0,1)*(e.length-1))]??"transparent"}function Qo(e,t,n){
return re(e,.5+t/(2*(n||1)))}function vn(e){return wn*b(e,0,1)**yn}var Z=class{node;#t=m("img",{class:"under",draggable:"\
false",alt:""});#e=m("canvas",{class:"over","aria-hidden":"true"});constructor(t={}){this.node=m("div",{...t,class:"heat"},
this.#t,this.#e)}picture(t){this.#t.src=t}draw({values:t,rows:n,columns:o,scale:r,signed:i=!1}){let s=this.#e;s.width=o,
s.height=n;let a=L(s),[l,c]=En(t,i),h=c-l||1;for(let u=0;u<n*o;u++){let d=((t[u]??l)-l)/h;a.globalAlpha=vn(i?Math.abs(2*
d-1):d),a.fillStyle=re(r,d),a.fillRect(u%o,Math.floor(u/o),1,1)}return[l,c]}};function En(e,t){let n=1/0,o=-1/0;for(let i of e)
n=Math.min(n,i),o=Math.max(o,i);let r=Math.max(Math.abs(n),Math.abs(o));return t?[-r,r]:[n,o]}var ie="inception-explorer:lecture-here",Q="inception-explorer:lecture",pt="inception-explorer:lecture-wish";function se(){
let e=gt(Q);return e&&Array.isArray(e.places)&&e.places.length>0&&Number.isInteger(e.at)?e:null}function er(e,t,n){let o=se(),
r=o&&JSON.stringify(o.places)===JSON.stringify(e);r&&o.at===t||tt(Q,{places:e,at:t,begun:r?o.begun:n})}function nr(){se()&&
tt(Q,null)}function or(e,t){tt(pt,{at:e,now:t})}function rr(e){tt(ie,e,()=>sessionStorage)}function ir(){let e=gt(ie,()=>sessionStorage);
return e&&typeof e.packed=="string"&&Number.isInteger(e.at)?e:null}function sr(e,t){addEventListener("storage",({key:n})=>{
n===Q&&t.wall?.();let o=n===pt?gt(pt):null;o&&Number.isInteger(o.at)&&t.wish?.(o.at)},{signal:e})}function gt(e,t=()=>localStorage){
try{return JSON.parse(t().getItem(e)??"null")}catch{return null}}function tt(e,t,n=()=>localStorage){try{n().setItem(e,JSON.
stringify(t))}catch{}}var et=class e{#t=new AbortController;get signal(){return this.#t.signal}get ended(){return this.signal.aborted}onEnd(t){
this.signal.addEventListener("abort",t,{once:!0})}end(){this.#t.abort()}child(){let t=new e;return this.signal.addEventListener(
"abort",()=>t.end(),{signal:t.signal}),t}renewed(t){return t?.end(),this.child()}after(t,n){let o=()=>{clearTimeout(r),this.
signal.removeEventListener("abort",o)},r=setTimeout(()=>{o(),n()},t);return this.signal.addEventListener("abort",o),o}delayed(t){
return new bt(this,t)}atFrame(t){let n=null;return this.onEnd(()=>{n!==null&&cancelAnimationFrame(n)}),()=>{n??=requestAnimationFrame(
()=>{n=null,t()})}}onResize(t,n){let o=new ResizeObserver(n);o.observe(t),this.onEnd(()=>o.disconnect())}},bt=class{constructor(t,n){
this.lifetime=t;this.milliseconds=n}#t=null;#e=()=>{};get waiting(){return this.#t!==null}ask(t,n=this.milliseconds){if(this.
cancel(),!this.lifetime.ended){if(n===0){t();return}this.#e=t,this.#t=this.lifetime.after(n,()=>{this.#t=null,t()})}}hurry(){
this.waiting&&(this.cancel(),this.#e())}cancel(){this.#t?.(),this.#t=null}};function xn(e){let[t="",n=""]=e.split("?");return{page:t,said:Object.fromEntries(new URLSearchParams(n))}}function ur(e,t,n,...o){
let r=m("a",{href:t,target:"_self",...n},...o),i=s=>{s.button!==0||s.ctrlKey||s.metaKey||s.shiftKey||s.altKey||(s.preventDefault(),
e.trigger("gone",{...xn(t),n:String(Date.now())}))};return r.addEventListener("click",i,{signal:e.signal}),r}var Sn=5e3,ae=e=>e,le=e=>1-(1-e)**3,Mn=e=>e<.5?4*e**3:1-(2-2*e)**3/2;function Ln(){return matchMedia("(prefers-reduced-m\
otion: reduce)").matches}var U=class{#t=null;#e=0;constructor(t){t.onEnd(()=>this.stop())}get moving(){return this.#t!==
null}get time(){return this.#e}go({ms:t,draw:n,ease:o=Mn,from:r=0,done:i}){this.stop();let s=Math.min(t,Sn),a=null,l=()=>{
this.#t=null,this.#e=1,n(1),i?.()},c=h=>{if(a??=h-r*s,this.#e=b((h-a)/s,0,1),this.#e>=1){l();return}this.#t=requestAnimationFrame(
c),n(o(this.#e))};this.#e=r,Ln()||s<=0?l():this.#t=requestAnimationFrame(c)}stop(){this.#t!==null&&cancelAnimationFrame(
this.#t),this.#t=null}};var wt=class extends et{#t;constructor(t){super(),this.#t=t}get parent(){return this.#t.parentElement}renew(t){this.#t=t}append(...t){
this.parent.append(...t),this.onEnd(()=>{for(let n of t)n.remove()})}sending(t){let n=this.delayed(t),o=r=>{r.composedPath().
includes(this.parent)||n.hurry()};return addEventListener("pointerdown",o,{capture:!0,signal:this.signal}),n}setState(t,n){
this.#e(t,n,!1)}trigger(t,n){this.#e(t,n,!0)}#e(t,n,o){let r=i=>o?this.#t.setTriggerValue(t,i):this.#t.setStateValue(t,i);
this.ended||($()?r(n):Ht(this,t,o,()=>r(zt(n))))}},nt=new Map,D=null;function An(e,t){nt.set(e,t),!D&&(D=new MutationObserver(
()=>{for(let[n,o]of nt)n.isConnected||o()}),D.observe(document,{childList:!0,subtree:!0}))}function ce(e){!nt.delete(e)||
nt.size>0||(D?.disconnect(),D=null)}function ue(e,t){e instanceof ShadowRoot&&e.host.toggleAttribute("data-mounted",t)}function br(e){
return he(e,t=>t)}function wr(e){return he(e,t=>t[0])}function he(e,t){let n=new WeakMap;return r=>{let i=r.parentElement;
ce(i);let s=n.get(i)??o(r),a=s.calls+=1,l=()=>{ce(i),n.get(i)===s&&n.delete(i),ue(i,!1),s.host.end()};s.host.renew(r);try{
s.component.update(t(r.data))}catch(c){throw l(),c}return ue(i,!0),()=>{i.isConnected?s.calls===a&&An(i,l):l()}};function o(r){
let i=new wt(r);try{let s={host:i,component:e(i),calls:0};return n.set(r.parentElement,s),s}catch(s){throw i.end(),s}}}function vr(e){return de(e,"embed","embed_options")}function Pn(e){return de(e,"embed","embed_options","paper","whole")}
function Er(e){let t=new URL(Pn(e));return t.searchParams.set("paper","1"),t.searchParams.set("embed_options","light_the\
me"),t.href}function de(e,...t){let n=new URL(e);for(let o of t)n.searchParams.delete(o);return n.href}function Sr(e){let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(0,!0),o=JSON.parse(new TextDecoder().decode(
e.subarray(4,4+n)));return[o,o.blobs.map(([r,i])=>new Uint8Array(e.slice(4+n+r,4+n+i)))]}var fe=8192;function Mr(e,t="im\
age/png"){let n="";for(let o=0;o<e.length;o+=fe)n+=String.fromCharCode(...e.subarray(o,o+fe));return`data:${t};base64,${btoa(
n)}`}function Cn(){return matchMedia("(pointer: coarse)").matches}function me(e,t){return Cn()?t:e}var y=e=>`${100*e}%`,pe=class{node;legend;seen=m("p","seen");heat=new Z({tabindex:0,role:"application"});field=m("div","\
field");cell=m("div","cell");bar=m("span","bar");what=m("span","what");ends=[m("span"),m("span")];told=null;constructor(t,n,o){
let{node:r}=this.heat;r.append(this.field,this.cell),this.node=m("div","place",r),this.legend=m("p","legend",this.what,this.
ends[0],this.bar,this.ends[1]),J(t,r,i=>{let s=r.getBoundingClientRect(),[a,l]=this.told?.cells??[0,1],c=(h,u)=>Math.floor(
(h/u-a)/l);n(c(i.clientY-s.top,s.height),c(i.clientX-s.left,s.width))}),r.addEventListener("keydown",o,{signal:t.signal})}take(t,n){
this.told=t,this.heat.picture(n);let[o,r]=t.cells;for(let[i,s]of Object.entries({first:y(o),across:y(r*t.columns),down:y(
r*t.rows)}))this.node.style.setProperty(`--${i}`,s);Object.assign(this.cell.style,{width:y(r),height:y(r)})}lay(t,n,o){if(!this.
told)return;let{rows:r,columns:i}=this.told;this.heat.draw({values:t,rows:r,columns:i,scale:n}).forEach((s,a)=>{let l=this.
ends[a];l&&j(l,V(s,2))}),j(this.what,o),j(this.seen,`A place has seen ${this.told.seen}×${this.told.seen} pixels: the d\
ashed square.`),this.bar.style.background=`linear-gradient(to right, ${n.join(", ")})`}stand(t,n){if(!this.told)return;let{
cells:o,field:r}=this.told,[i,s]=o,[a,l,c,h]=r;Object.assign(this.cell.style,{top:y(i+t*s),left:y(i+n*s)});let u=(O,x)=>b(
O+x*s,0,1),[d,f]=[u(a,t),u(c,t)],[p,E]=[u(l,n),u(h,n)];Object.assign(this.field.style,{top:y(d),left:y(p),width:y(E-p),height:y(
f-d)})}say(t,n){if(!this.told)return;let{rows:o,columns:r,picture:i,module:s}=this.told,a=me(" Arrow keys move the place\
.","");this.heat.node.setAttribute("aria-label",`What enters module ${s}, over ${i} in grey: row ${t}, column ${n} of ${o}\
 by ${r}.${a}`)}where(t,n){if(!this.told)return"";let{rows:o,columns:r}=this.told;return`Row ${t}, column ${n} of ${o}×${r}`}};function W(e,t){let n=e[t];if(n===void 0)throw new Error(`there is no number "${t}"`);return n}function yt(e,t){let n=0;
for(let[o,r]of e.terms){let i=o;for(let s of r)i*=W(t,s);n+=i}return n}function Tn(e,t){return"terms"in e?yt(e,t):yt(e.over,
t)/yt(e.under,t)}function kr(e,t){let n={...t};for(let[o,r]of Object.entries(e))n[o]=Tn(r,t);return n}var be="inception-explorer:progress",$r=40,Nn="inception:progress";function Fr(e){return Et(vt()[e])}function Br(e,t){let n=vt(),
o=Et(n[e]),r=Object.entries({...o.answers,...t.answers}).slice(-40),i={steps:[...new Set([...o.steps,...t.steps??[]])],of:t.
of??o.of,answers:Object.fromEntries(r),tasks:[...new Set([...o.tasks,...t.tasks??[]])]};JSON.stringify(i)!==JSON.stringify(
o)&&we({...n,[e]:i})}function _r(){we(Object.fromEntries(Object.entries(vt()).map(([e,t])=>[e,{...Et(t),answers:{}}])))}
function vt(){try{let e=JSON.parse(localStorage.getItem(be)??"{}");return typeof e=="object"&&e!==null?e:{}}catch{return{}}}
var ge=e=>Array.isArray(e)?e.filter(t=>typeof t=="string"):[],Rn=e=>Number.isInteger(e?.picked)&&typeof e?.right=="boole\
an";function Et(e){let t=Object.entries(e?.answers??{}).filter(([,o])=>Rn(o)),n=Number.isInteger(e?.of)?e?.of??0:0;return{
steps:ge(e?.steps),of:n,answers:Object.fromEntries(t),tasks:ge(e?.tasks)}}function we(e){try{localStorage.setItem(be,JSON.
stringify(e))}catch{return}window.dispatchEvent(new Event(Nn))}var On=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linejoin","paint-order","opacity","font\
-family","font-size","font-weight"],ye=2,kn=18,In=6.4;function xt(e){if(!e.startsWith("color("))return e;let t=L(m("canv\
as",{width:1,height:1}));return t.fillStyle=e,t.fillRect(0,0,1,1),`rgb(${[...t.getImageData(0,0,1,1).data].slice(0,3).join(
", ")})`}var Ee=e=>getComputedStyle(e).getPropertyValue("--st-background-color").trim()||"#FFFFFF";function Ur(e,t,n){return[
...e.querySelectorAll(t)].map(o=>({colours:[xt(getComputedStyle(ct(o.querySelector(n),n)).backgroundColor)],text:[...o.children].
map(r=>r.textContent).filter(Boolean).join(" · ")}))}function $n(e){let t=e.cloneNode(!0),n=[...e.querySelectorAll("*")];
return[...t.querySelectorAll("*")].forEach((o,r)=>{let i=n[r];if(!i)return;let s=getComputedStyle(i);for(let a of On)o.style.
setProperty(a,xt(s.getPropertyValue(a)))}),t}function Fn(e,t,n,o){let r=xt(getComputedStyle(o).getPropertyValue("color")),
[i,s]=oe(e,t,n,r,Ee(o));return{source:new XMLSerializer().serializeToString(i),size:s,name:n.name}}function Bn(e,t){let{
width:n,height:o}=e.viewBox.baseVal;return Fn($n(e),[n,o],t,e)}var xe=e=>`data:image/svg+xml,${encodeURIComponent(e)}`;function St(e,t){
m("a",{href:e,download:t}).click()}async function _n({source:e,size:[t,n],name:o}){let r=new Image;r.src=xe(e),await r.decode();
let i=m("canvas",{width:ye*t,height:ye*n});L(i).drawImage(r,0,0,i.width,i.height),St(i.toDataURL("image/png"),`${o}.png`)}
function Dr(e,t,n){let o=e.width/(e.clientWidth||e.width)||1,r=Math.max(20,Math.floor(e.width/o/In)),i=[t.title,...n].flatMap(
u=>X(u,r)),s=X(mt(t),r),a=kn*o,l=e.height+a*(i.length+s.length+1),c=m("canvas",{width:e.width,height:l}),h=L(c);h.fillStyle=
Ee(e),h.fillRect(0,0,c.width,c.height),h.drawImage(e,0,a*i.length),h.fillStyle=getComputedStyle(e).color||"#000000",h.font=
`${12*o}px Arial, Helvetica, sans-serif`,i.forEach((u,d)=>h.fillText(u,4*o,a*(d+.8))),s.forEach((u,d)=>h.fillText(u,4*o,
a*(i.length+d+.8)+e.height)),St(c.toDataURL("image/png"),`${t.name}.png`)}function ve(e,t,n,o){let r=m("button",{type:"b\
utton",class:"save",title:n,"aria-label":n},t);return r.addEventListener("click",o,{signal:e.signal}),r}function Wr(e,t,n){
return Hn(e,"this drawing",()=>Bn(t,n()))}function Hn(e,t,n){let o=()=>{let{source:r,name:i}=n();St(xe(r),`${i}.svg`)};return m(
"span","saves",ve(e,"SVG",`Save ${t} as SVG`,o),ve(e,"PNG",`Save ${t} as PNG`,()=>void _n(n())))}var Se=16;function qr(e,t){let n=m("span","cover");return J(e,n,i=>{if(t.disabled)return;let s=t.value;t.valueAsNumber=zn(
t,i.clientX),t.value!==s&&t.dispatchEvent(new Event("input",{bubbles:!0}))},()=>{t.disabled||(t.focus({preventScroll:!0}),
t.dispatchEvent(new Event("change",{bubbles:!0})))}),m("span","track",t,n)}function zn(e,t){let n=e.getBoundingClientRect(),
o=Math.max(1,n.width-Se),[r,i,s]=[Number(e.min),Number(e.max),Number(e.step)||1],a=b((t-n.left-Se/2)/o,0,1)*(i-r);return r+
Math.round(a/s)*s}var Vn=180,Un=4800,Dn=4,Wn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},Me=class{constructor(t,n){
this.stage=n;this.glide=new U(t),this.sliding=new U(t)}glide;sliding;drawn=[0,0];home=0;place=0;visited=null;get moving(){
return this.sliding.moving}get row(){return Math.floor(this.place/this.stage.grid().columns)}get column(){return this.place%
this.stage.grid().columns}press(t){let n=Wn[t.key];if(!n||t.altKey||t.ctrlKey||t.metaKey)return!1;t.preventDefault(),t.stopPropagation();
let o=t.shiftKey?Dn:1;return this.go(this.row+o*n[0],this.column+o*n[1]),!0}go(t,n){this.sliding.stop();let{rows:o,columns:r}=this.
stage.grid(),i=[b(t,0,o-1),b(n,0,r-1)],s=i[0]*r+i[1];s!==this.place&&(this.glideTo(i),this.visit(s),this.show(s)),this.stage.
label(),this.stage.choose(...i)}put(t,n){this.end(),this.glide.stop(),this.stand(t,n),this.show(t*this.stage.grid().columns+
n)}toggle(){if(this.moving){this.sliding.stop(),this.stand(this.row,this.column),this.show(this.place),this.stage.label(),
this.stage.choose(this.row,this.column);return}this.visited||this.begin(0);let t=this.place/this.count;this.glide.stop();
let n=o=>this.advance(o*(this.count-1));this.sliding.go({ms:Un,ease:ae,from:t,draw:n,done:()=>this.showAll()}),this.stage.
label()}step(){if(this.sliding.stop(),!this.visited)this.begin(this.place);else if(this.place===this.count-1){this.showAll();
return}let t=(this.place+1)%this.count,{columns:n}=this.stage.grid();this.go(Math.floor(t/n),t%n)}showAll(){let{columns:t}=this.
stage.grid(),n=this.home;this.end(),this.glideTo([Math.floor(n/t),n%t]),this.show(n),this.stage.choose(this.row,this.column)}end(){
this.sliding.stop(),this.visited&&(this.visited=null,this.stage.draw(null),this.stage.label())}get count(){let{rows:t,columns:n}=this.
stage.grid();return t*n}begin(t){this.home=this.place,this.visited=new Uint8Array(this.count),this.stage.draw(this.visited);
let{columns:n}=this.stage.grid();this.stand(Math.floor(t/n),t%n),this.visit(t),this.show(t)}advance(t){let{columns:n}=this.
stage.grid(),o=Math.floor(t);for(let r=this.place;r<=o;r++)this.visit(r);this.show(o),this.stand(Math.floor(o/n),Math.min(
n-1,t-o+o%n))}visit(t){!this.visited||this.visited[t]||(this.visited[t]=1,this.stage.fill(t))}show(t){this.place=t,this.
stage.show(this.row,this.column)}stand(t,n){this.drawn=[t,n],this.stage.stand(t,n)}glideTo([t,n]){let[o,r]=this.drawn,i=s=>this.
stand(o+s*(t-o),r+s*(n-r));this.glide.go({ms:Vn,ease:le,draw:i})}};var Gn={"<":(e,t)=>e<t,"<=":(e,t)=>e<=t,"==":(e,t)=>e===t,">=":(e,t)=>e>=t,">":(e,t)=>e>t},Kn=/\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;
function Le(e,t){return e.replace(Kn,(n,o,r,i,s)=>{let a=W(t,r),l=s&&a!==1?`${s}s`:s;return o&&a===1?`the one ${l??""}`:
[o?"all":"",(i?te[i]:B)(a),l].filter(Boolean).join(" ")})}function ei(e,t){return Le(e.replace(/:count(?=[|}])/g,":exact"),
t)}function ni(e,t){let n=([r,i,s])=>Gn[i](W(t,r),typeof s=="string"?W(t,s):s),o=e.find(r=>r.when.every(n));return o?Le(
o.text,t):""}var P=3,Pe=3,Ce=64,jn=5,qn=420;function Yn(e,t,n,o){let r=window.devicePixelRatio||1,i=a=>{let l=Math.floor((n+P)/(e.width*
a+P));return l>0&&Math.ceil(t/l)*(e.height*a+P)<=o},s=Math.floor(r*Math.min(n/e.width,o/e.height));for(;s>1&&!i(s/r);)s-=
1;return Math.max(1,s)/r}var Ae=class{constructor(t,n,o=()=>null){this.lifetime=t;this.parent=n;this.room=o;n.append(this.#t)}#t=m(
"canvas",{role:"img"});#e=null;#i=null;#r="";#o=0;#n=[];#s=null;get node(){return this.#t}fitInto(t){this.#s=t,this.draw()}show(t,n,o,r){
if(this.#o=n,this.#n=o,this.#t.setAttribute("aria-label",r),this.#r===t.src){this.draw();return}this.#r=t.src;let i=new Image;
i.onload=()=>{this.#r!==t.src||this.lifetime.ended||(this.#e=i,this.#i=t,this.draw())},i.src=t.src}draw(){if(!this.#e||!this.#i)
return;let{columns:t,height:n,width:o,gap:r,count:i}=this.#i,s=this.#t,a=this.parent.clientWidth||300,l=this.#n.length?Pe:
0,c=Math.floor(Math.sqrt(a*qn/(i*o*n)))||1,h=this.room(),u=this.#s?Jn(this.#s,a,o,n):h===null?Math.max(1,Math.min(Math.floor(
Ce/o),c)):Yn({width:o,height:n},this.#o,a,h),d=o*u,f=n*u,p=f+P+l,E=Te(a,d),O=Math.ceil(Math.max(1,this.#o)/E),x=window.devicePixelRatio||
1;s.style.width=`${a}px`,s.style.height=`${O*p}px`,s.width=a*x,s.height=O*p*x;let _=L(s);_.scale(x,x),_.imageSmoothingEnabled=
u*x<1;for(let C=0;C<this.#o;C++){let Mt=C%E*(d+P),Lt=Math.floor(C/E)*p,Ne=C%t*(o+r),Re=Math.floor(C/t)*(n+r);_.drawImage(
this.#e,Ne,Re,o,n,Mt,Lt,d,f),l&&(_.fillStyle=this.#n[C]??"",_.fillRect(Mt,Lt+f,d,l))}s.dataset.tiles=String(this.#o)}},Te=(e,t)=>Math.
max(1,Math.floor((e+P)/(t+P)));function Jn({tallest:e,count:t},n,o,r){let i=a=>Math.ceil(t/Te(n,o*a))*(r*a+P+Pe)<=e,s=Ce/
o;for(;s*o>jn&&!i(s);)s*=.97;return s}export{bt as Delayed,Y as Echo,Gt as Entries,te as FORMATS,Z as HeatOverPicture,wt as Host,Sn as LONGEST_MS,et as Lifetime,
$r as MOST_ANSWERS,U as Mover,Nn as NOTED,Zn as PRESSES_MS,pe as PlaceBoard,Xn as RESTS_MS,Me as Sweep,Ae as Tiles,Mr as addressOf,
mn as against,zt as anew,ko as announceMap,ho as announceMapCame,Qn as announceModule,eo as announcePicture,ao as announceSheets,
me as byPointer,b as clamp,vo as codeOf,re as colourAt,fn as count,m as element,nr as endWall,Po as enlarged,Io as enlargedMapOf,
Oo as enlargedOn,Ur as entriesOf,jo as equals,Tn as evaluate,kr as evaluateAll,B as exact,Le as fill,ei as fillExact,Fn as finished,
go as focusedIn,J as followPointer,_r as forgetAnswers,oe as framed,Mn as gently,V as grouped,Vo as heightFrom,Jt as heightLeft,
$ as isHere,Eo as isOfThisComputer,Yt as isOneScreen,_t as isReturning,Cn as isTouched,Ht as keep,rr as keepLecture,ir as keptLecture,
Co as leastType,ur as link,gn as memory,to as moduleOnStrip,br as mount,wr as mountBoxed,Br as noteProgress,W as numberOf,
no as onChoice,$o as onMapAnnounced,fo as onMapCame,uo as onMapWish,Bo as onNeighbourWished,Er as onPaper,ro as onPointed,
lo as onSheets,se as onWall,so as onWish,pn as one,vn as opacityOf,mt as origin,L as penOf,Qt as percent,Ro as placeOf,Ko as plainly,
Ln as prefersStillness,ct as present,Fr as progressOf,Zt as ratio,xn as readAddress,Zo as readScales,St as saveAs,ve as saveButton,
Wr as saveButtons,Dr as saveCanvas,Hn as savesOf,ni as say,Yn as scaleFitting,z as setAttributes,j as setText,le as settling,
v as shape,dn as signed,Qo as signedColour,qr as slider,ae as steadily,$n as styledCopy,zo as taking,er as tellWall,oo as tellWhatIsPointedAt,
Go as unbroken,Sr as unpack,So as watchConnection,Uo as whenHeightChanges,sr as whenTold,io as wishFor,co as wishForMap,
Fo as wishNeighbour,or as wishPlace,Pn as withoutPaper,vr as withoutSlimView,X as wrapped};
