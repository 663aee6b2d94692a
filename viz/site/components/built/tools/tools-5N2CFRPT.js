// Made from frontend/ by `npm run build`.
var g=(n=>(n[n.Border=-1]="Border",n[n.Data=0]="Data",n[n.Function=1]="Function",n[n.Position=2]="Position",n[n.Timing=3]=
"Timing",n[n.Alignment=4]="Alignment",n))(g||{}),V=[0,1],F=[1,0],N=[2,3],S=[3,2],W={L:V,M:F,Q:N,H:S},j=/^\d*$/,Y=/^[A-Z0-9 $%*+./:-]*$/,
v="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:",B=1,k=40,_=3,G=3,y=40,X=10,$=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,
30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,22,
22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,
26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,
24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],O=[[-1,1,1,1,1,1,2,2,2,2,4,4,
4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,
14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,
23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,
30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],P=class{constructor(t,e,s,i){if(this.version=t,this.ecc=e,t<B||t>
k)throw new RangeError("Version value out of range");if(i<-1||i>7)throw new RangeError("Mask value out of range");this.size=
t*4+17;let o=Array.from({length:this.size}).fill(!1);for(let a=0;a<this.size;a++)this.modules.push(o.slice()),this.types.
push(o.map(()=>0));this.drawFunctionPatterns();let r=this.addEccAndInterleave(s);if(this.drawCodewords(r),i===-1){let a=1e9;
for(let l=0;l<8;l++){this.applyMask(l),this.drawFormatBits(l);let c=this.getPenaltyScore();c<a&&(i=l,a=c),this.applyMask(
l)}}this.mask=i,this.applyMask(i),this.drawFormatBits(i)}size;mask;modules=[];types=[];getModule(t,e){return t>=0&&t<this.
size&&e>=0&&e<this.size&&this.modules[e][t]}drawFunctionPatterns(){for(let s=0;s<this.size;s++)this.setFunctionModule(6,
s,s%2===0,g.Timing),this.setFunctionModule(s,6,s%2===0,g.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.
size-4,3),this.drawFinderPattern(3,this.size-4);let t=this.getAlignmentPatternPositions(),e=t.length;for(let s=0;s<e;s++)
for(let i=0;i<e;i++)s===0&&i===0||s===0&&i===e-1||s===e-1&&i===0||this.drawAlignmentPattern(t[s],t[i]);this.drawFormatBits(
0),this.drawVersion()}drawFormatBits(t){let e=this.ecc[1]<<3|t,s=e;for(let o=0;o<10;o++)s=s<<1^(s>>>9)*1335;let i=(e<<10|
s)^21522;for(let o=0;o<=5;o++)this.setFunctionModule(8,o,p(i,o));this.setFunctionModule(8,7,p(i,6)),this.setFunctionModule(
8,8,p(i,7)),this.setFunctionModule(7,8,p(i,8));for(let o=9;o<15;o++)this.setFunctionModule(14-o,8,p(i,o));for(let o=0;o<
8;o++)this.setFunctionModule(this.size-1-o,8,p(i,o));for(let o=8;o<15;o++)this.setFunctionModule(8,this.size-15+o,p(i,o));
this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let t=this.version;for(let s=0;s<12;s++)
t=t<<1^(t>>>11)*7973;let e=this.version<<12|t;for(let s=0;s<18;s++){let i=p(e,s),o=this.size-11+s%3,r=Math.floor(s/3);this.
setFunctionModule(o,r,i),this.setFunctionModule(r,o,i)}}drawFinderPattern(t,e){for(let s=-4;s<=4;s++)for(let i=-4;i<=4;i++){
let o=Math.max(Math.abs(i),Math.abs(s)),r=t+i,a=e+s;r>=0&&r<this.size&&a>=0&&a<this.size&&this.setFunctionModule(r,a,o!==
2&&o!==4,g.Position)}}drawAlignmentPattern(t,e){for(let s=-2;s<=2;s++)for(let i=-2;i<=2;i++)this.setFunctionModule(t+i,e+
s,Math.max(Math.abs(i),Math.abs(s))!==1,g.Alignment)}setFunctionModule(t,e,s,i=g.Function){this.modules[e][t]=s,this.types[e][t]=
i}addEccAndInterleave(t){let e=this.version,s=this.ecc;if(t.length!==M(e,s))throw new RangeError("Invalid argument");let i=O[s[0]][e],
o=$[s[0]][e],r=Math.floor(C(e)/8),a=i-r%i,l=Math.floor(r/i),c=[],f=it(o);for(let d=0,E=0;d<i;d++){let w=t.slice(E,E+l-o+
(d<a?0:1));E+=w.length;let K=ot(w,f);d<a&&w.push(0),c.push(w.concat(K))}let h=[];for(let d=0;d<c[0].length;d++)c.forEach(
(E,w)=>{(d!==l-o||w>=a)&&h.push(E[d])});return h}drawCodewords(t){if(t.length!==Math.floor(C(this.version)/8))throw new RangeError(
"Invalid argument");let e=0;for(let s=this.size-1;s>=1;s-=2){s===6&&(s=5);for(let i=0;i<this.size;i++)for(let o=0;o<2;o++){
let r=s-o,l=(s+1&2)===0?this.size-1-i:i;!this.types[l][r]&&e<t.length*8&&(this.modules[l][r]=p(t[e>>>3],7-(e&7)),e++)}}}applyMask(t){
if(t<0||t>7)throw new RangeError("Mask value out of range");for(let e=0;e<this.size;e++)for(let s=0;s<this.size;s++){let i;
switch(t){case 0:i=(s+e)%2===0;break;case 1:i=e%2===0;break;case 2:i=s%3===0;break;case 3:i=(s+e)%3===0;break;case 4:i=(Math.
floor(s/3)+Math.floor(e/2))%2===0;break;case 5:i=s*e%2+s*e%3===0;break;case 6:i=(s*e%2+s*e%3)%2===0;break;case 7:i=((s+e)%
2+s*e%3)%2===0;break;default:throw new Error("Unreachable")}!this.types[e][s]&&i&&(this.modules[e][s]=!this.modules[e][s])}}getPenaltyScore(){
let t=0;for(let o=0;o<this.size;o++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<this.size;c++)this.modules[o][c]===r?(a++,
a===5?t+=_:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(l)*y),r=this.modules[o][c],
a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*y}for(let o=0;o<this.size;o++){let r=!1,a=0,l=[0,0,0,0,0,0,0];for(let c=0;c<
this.size;c++)this.modules[c][o]===r?(a++,a===5?t+=_:a>5&&t++):(this.finderPenaltyAddHistory(a,l),r||(t+=this.finderPenaltyCountPatterns(
l)*y),r=this.modules[c][o],a=1);t+=this.finderPenaltyTerminateAndCount(r,a,l)*y}for(let o=0;o<this.size-1;o++)for(let r=0;r<
this.size-1;r++){let a=this.modules[o][r];a===this.modules[o][r+1]&&a===this.modules[o+1][r]&&a===this.modules[o+1][r+1]&&
(t+=G)}let e=0;for(let o of this.modules)e=o.reduce((r,a)=>r+(a?1:0),e);let s=this.size*this.size,i=Math.ceil(Math.abs(e*
20-s*10)/s)-1;return t+=i*X,t}getAlignmentPatternPositions(){if(this.version===1)return[];{let t=Math.floor(this.version/
7)+2,e=this.version===32?26:Math.ceil((this.version*4+4)/(t*2-2))*2,s=[6];for(let i=this.size-7;s.length<t;i-=e)s.splice(
1,0,i);return s}}finderPenaltyCountPatterns(t){let e=t[1],s=e>0&&t[2]===e&&t[3]===e*3&&t[4]===e&&t[5]===e;return(s&&t[0]>=
e*4&&t[6]>=e?1:0)+(s&&t[6]>=e*4&&t[0]>=e?1:0)}finderPenaltyTerminateAndCount(t,e,s){return t&&(this.finderPenaltyAddHistory(
e,s),e=0),e+=this.size,this.finderPenaltyAddHistory(e,s),this.finderPenaltyCountPatterns(s)}finderPenaltyAddHistory(t,e){
e[0]===0&&(t+=this.size),e.pop(),e.unshift(t)}};function m(n,t,e){if(t<0||t>31||n>>>t)throw new RangeError("Value out of\
 range");for(let s=t-1;s>=0;s--)e.push(n>>>s&1)}function p(n,t){return(n>>>t&1)!==0}var A=class{constructor(t,e,s){if(this.
mode=t,this.numChars=e,this.bitData=s,e<0)throw new RangeError("Invalid argument");this.bitData=s.slice()}getData(){return this.
bitData.slice()}},q=[1,10,12,14],Z=[2,9,11,13],J=[4,8,16,16];function T(n,t){return n[Math.floor((t+7)/17)+1]}function U(n){
let t=[];for(let e of n)m(e,8,t);return new A(J,n.length,t)}function Q(n){if(!x(n))throw new RangeError("String contains\
 non-numeric characters");let t=[];for(let e=0;e<n.length;){let s=Math.min(n.length-e,3);m(Number.parseInt(n.substring(e,
e+s),10),s*3+1,t),e+=s}return new A(q,n.length,t)}function tt(n){if(!D(n))throw new RangeError("String contains unencoda\
ble characters in alphanumeric mode");let t=[],e;for(e=0;e+2<=n.length;e+=2){let s=v.indexOf(n.charAt(e))*45;s+=v.indexOf(
n.charAt(e+1)),m(s,11,t)}return e<n.length&&m(v.indexOf(n.charAt(e)),6,t),new A(Z,n.length,t)}function et(n){return n===
""?[]:x(n)?[Q(n)]:D(n)?[tt(n)]:[U(nt(n))]}function x(n){return j.test(n)}function D(n){return Y.test(n)}function st(n,t){
let e=0;for(let s of n){let i=T(s.mode,t);if(s.numChars>=1<<i)return Number.POSITIVE_INFINITY;e+=4+i+s.bitData.length}return e}
function nt(n){n=encodeURI(n);let t=[];for(let e=0;e<n.length;e++)n.charAt(e)!=="%"?t.push(n.charCodeAt(e)):(t.push(Number.
parseInt(n.substring(e+1,e+3),16)),e+=2);return t}function C(n){if(n<B||n>k)throw new RangeError("Version number out of \
range");let t=(16*n+128)*n+64;if(n>=2){let e=Math.floor(n/7)+2;t-=(25*e-10)*e-55,n>=7&&(t-=36)}return t}function M(n,t){
return Math.floor(C(n)/8)-$[t[0]][n]*O[t[0]][n]}function it(n){if(n<1||n>255)throw new RangeError("Degree out of range");
let t=[];for(let s=0;s<n-1;s++)t.push(0);t.push(1);let e=1;for(let s=0;s<n;s++){for(let i=0;i<t.length;i++)t[i]=z(t[i],e),
i+1<t.length&&(t[i]^=t[i+1]);e=z(e,2)}return t}function ot(n,t){let e=t.map(s=>0);for(let s of n){let i=s^e.shift();e.push(
0),t.forEach((o,r)=>e[r]^=z(o,i))}return e}function z(n,t){if(n>>>8||t>>>8)throw new RangeError("Byte out of range");let e=0;
for(let s=7;s>=0;s--)e=e<<1^(e>>>7)*285,e^=(t>>>s&1)*n;return e}function rt(n,t,e=1,s=40,i=-1,o=!0){if(!(B<=e&&e<=s&&s<=
k)||i<-1||i>7)throw new RangeError("Invalid value");let r,a;for(r=e;;r++){let h=M(r,t)*8,d=st(n,r);if(d<=h){a=d;break}if(r>=
s)throw new RangeError("Data too long")}for(let h of[F,N,S])o&&a<=M(r,h)*8&&(t=h);let l=[];for(let h of n){m(h.mode[0],4,
l),m(h.numChars,T(h.mode,r),l);for(let d of h.getData())l.push(d)}let c=M(r,t)*8;m(0,Math.min(4,c-l.length),l),m(0,(8-l.
length%8)%8,l);for(let h=236;l.length<c;h^=253)m(h,8,l);let f=Array.from({length:Math.ceil(l.length/8)},()=>0);return l.
forEach((h,d)=>f[d>>>3]|=h<<7-(d&7)),new P(r,t,f,i)}function H(n,t){let{ecc:e="L",boostEcc:s=!1,minVersion:i=1,maxVersion:o=40,
maskPattern:r=-1,border:a=1}=t||{},l=typeof n=="string"?et(n):Array.isArray(n)?[U(n)]:void 0;if(!l)throw new Error(`uqr \
only supports encoding string and binary data, but got: ${typeof n}`);let c=rt(l,W[e],i,o,r,s),f=at({version:c.version,maskPattern:c.
mask,size:c.size,data:c.modules,types:c.types},a);return t?.invert&&(f.data=f.data.map(h=>h.map(d=>!d))),t?.onEncoded?.(
f),f}function at(n,t=1){if(!t)return n;let{size:e}=n,s=e+t*2;n.size=s,n.data.forEach(o=>{for(let r=0;r<t;r++)o.unshift(!1),
o.push(!1)});for(let o=0;o<t;o++)n.data.unshift(Array.from({length:s},r=>!1)),n.data.push(Array.from({length:s},r=>!1));
let i=g.Border;n.types.forEach(o=>{for(let r=0;r<t;r++)o.unshift(i),o.push(i)});for(let o=0;o<t;o++)n.types.unshift(Array.
from({length:s},r=>i)),n.types.push(Array.from({length:s},r=>i));return n}import{element as u,setText as I,shape as b}from"../inception.shared/shared-LNAUO3NX.js";import{mountBoxed as lt}from"../inception.shared/shared-LNAUO3NX.js";
var L=2;function ct(n){let{data:t,size:e}=H(n,{ecc:"L",border:0}),s=e+2*L,i=t.flatMap((o,r)=>o.flatMap((a,l)=>a?`M${l+L}\
,${r+L}h1v1h-1z`:[]));return b("svg",{class:"code",viewBox:`0 0 ${s} ${s}`,role:"img","aria-label":"QR code of this addr\
ess"},b("rect",{width:s,height:s,fill:"#fff"}),b("path",{d:i.join(""),fill:"#000"}))}var ht=()=>b("svg",{class:"icon",viewBox:"\
0 0 24 24","aria-hidden":"true"},b("path",{d:"M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4\
 0 0 0 6 6l1-1"})),R=class{link=u("button",{class:"button plain",type:"button","aria-expanded":"false"});present=u("butt\
on",{class:"button plain",type:"button",role:"switch"});title=u("div","title");code=u("div");address=u("input",{class:"a\
ddress",readonly:!0,"aria-label":"Address of this view"});said=u("span",{class:"said",role:"status"});copying=u("button",
{class:"button first",type:"button"},"Copy");opened=u("div",{class:"card opened",hidden:!0});on=!1;constructor(t){let{signal:e}=t;
this.opened.append(this.code,this.address,u("p","","It opens this page as you see it now, numbers and all. A picture of \
your own is not in it."),this.copying,this.said),this.link.append(ht(),u("span","name","Copy link")),this.present.append(
u("span","name","Present"),u("span",{class:"icon","aria-hidden":"true"},"▣")),this.link.addEventListener("click",()=>this.
show(this.opened.hidden),{signal:e}),this.copying.addEventListener("click",()=>void this.copy(),{signal:e}),this.present.
addEventListener("click",()=>t.trigger("present",{on:!this.on}),{signal:e}),document.addEventListener("keydown",i=>i.key===
"Escape"&&this.show(!1),{signal:e}),document.addEventListener("pointerdown",i=>this.leave(i),{signal:e}),t.append(u("div",
"tools",this.title,this.link,this.present,this.opened))}update({present:t,page:e}){this.on=t,I(this.title,e),this.title.
hidden=!t,this.present.setAttribute("aria-checked",String(t)),this.present.setAttribute("aria-label","Present"),this.present.
title=t?"Back to the page":"One step a screen, in large type, for showing to a class",this.show(!1)}show(t){t!==!this.opened.
hidden&&(this.opened.hidden=!t,this.link.setAttribute("aria-expanded",String(t)),t&&(this.address.value=location.href,this.
code.replaceChildren(ct(location.href)),I(this.said,""),this.copying.focus()))}leave(t){let e=t.composedPath();!e.includes(
this.opened)&&!e.includes(this.link)&&this.show(!1)}async copy(){let t=navigator.clipboard;this.address.select();let e=await(t?.
writeText(this.address.value)??Promise.reject(new Error("no clipboard"))).then(()=>!0,()=>document.execCommand("copy"));
I(this.said,e?"Copied.":"Press Ctrl+C: the address is selected.")}},mt=lt(n=>new R(n));export{ct as codeOf,mt as default};
