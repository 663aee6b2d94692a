// Made from frontend/ by `npm run build`.
import{moduleOnStrip as vr,onChoice as gr,onPointed as mr,onSheets as yr,wishFor as wr,wishForMap as xr}from"../inception.shared/shared-7VVPGWNY.js";
import{element as x,focusedIn as br,present as de}from"../inception.shared/shared-7VVPGWNY.js";import{Echo as Er}from"../inception.shared/shared-7VVPGWNY.js";
import{announceMap as Ar,enlargedMapOf as _r,enlargedOn as Ur,onMapAnnounced as Sr,onNeighbourWished as kr,placeOf as ve}from"../inception.shared/shared-7VVPGWNY.js";
import{enlarged as Or}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as Tr,heightLeft as Cr,whenHeightChanges as Mr}from"../inception.shared/shared-7VVPGWNY.js";
import{mount as Br}from"../inception.shared/shared-7VVPGWNY.js";import{unpack as At}from"../inception.shared/shared-7VVPGWNY.js";
import{byPointer as Ir}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as Nt}from"../inception.shared/shared-7VVPGWNY.js";var E=2,Ee=8,Ae=620,_e=20,Ue=64,Se=560,ke=.17;function zt(n,t){
return n<Se?1:t}function Rt(n,t){if(t===1)return"repeat(1, minmax(0, 1fr))";let e=n.map(i=>Math.max(...i.layers.map(s=>s.
order.length))),r=e.reduce((i,s)=>i+s,0)||1;return e.map(i=>`minmax(0, ${Math.max(i/r,ke)}fr)`).join(" ")}function Ft({layer:n,
room:t},e){return Nt(Math.floor((t+E)/(n.width*e+E)),1,Math.max(1,n.order.length))}function $t(n,t){return Math.ceil(n.layer.
order.length/Ft(n,t))}function Ht(n,t,e=Ae){let r=t===1?e/2:e,i=Math.max(1,n[0]?.layer.height??1),s=o=>n.every(l=>$t(l,o)*
(i*o+E)<=r),a=Math.max(1,Math.floor(Ue/i));for(;a>1&&i*(a-1)>=_e&&!s(a);)a-=1;return a}function q(n,t){return Nt(n,1-t,Ee)}
var V=class{constructor(t,e){this.sheet=t;let{layer:r}=t;this.columns=Ft(t,e),this.rows=$t(t,e),this.cell={width:r.width*
e,height:r.height*e}}columns;rows;cell;get width(){return this.columns*(this.cell.width+E)-E}get height(){return this.rows*
(this.cell.height+E)-E}corner(t){let e=Math.floor(t/this.columns);return[t%this.columns*(this.cell.width+E),e*(this.cell.
height+E)]}placeAt(t,e){let r=Math.floor(t/(this.cell.width+E)),i=Math.floor(e/(this.cell.height+E)),s=i*this.columns+r;
return r>=0&&r<this.columns&&i>=0&&s<this.sheet.layer.order.length?s:-1}};function ct({concat:n,start:t},e){return n.replace(
"{}",String((t??0)+e))}function Pt(n,t){let e=n.start===null?"":` · ${ct(n,t)}`,[r,i]=[n.mean[t]??0,n.max[t]??0],s=i===
0?" · silent on this picture":` · mean ${r}, max ${i}`;return`channel ${t} of ${n.of}${e}${s}`}import{PRESSES_MS as Oe,RESTS_MS as Te}from"../inception.shared/shared-7VVPGWNY.js";import{clamp as Wt,element as T,penOf as Gt}from"../inception.shared/shared-7VVPGWNY.js";
import{byPointer as Ce}from"../inception.shared/shared-7VVPGWNY.js";var Me="Silent on this picture: zero everywhere, but perhaps not on another; drawn grey with a stroke.",Be=0,X=class{constructor(t,e,r,i,s){
this.layer=e;this.picture=r;this.events=i;let a=e.silent&&!s?[` · ${e.silent} silent `,T("span","besides","on this pict\
ure")]:[],o=T("div","title",e.title,...a);e.silent&&(o.title=Me);let l={class:"frame",tabindex:0,"data-layer":this.key,role:"\
application","aria-roledescription":"sheet of feature maps","aria-label":`${e.title}, ${e.order.length} maps.${Ce(" Arro\
w keys move, Enter enlarges.","")}`};this.frame=T("div",l,this.canvas,this.pointedBox,this.chosenBox),this.root=T("div",
"layer",o,this.frame),this.expecting=t.delayed(Te),this.listen(t.signal)}canvas=T("canvas");pointedBox=T("div",{class:"h\
ere",hidden:!0});chosenBox=T("div",{class:"chosen",hidden:!0});frame;root;place=0;chosen;arrangement=null;expecting;get key(){
return`${this.layer.branch} ${this.layer.name}`}get room(){return this.frame.clientWidth}get pointedAt(){return this.pointedBox.
getBoundingClientRect()}draw(t){let{layer:e}=this,r=this.canvas,i=this.arrangement=new V(this,t);this.frame.dataset.drawn=
String(Be+=1),this.frame.dataset.columns=String(i.columns),r.width=Math.max(1,i.width),r.height=Math.max(1,i.height),r.style.
width=`${i.width}px`,r.style.height=`${Math.max(0,i.height)}px`;let s=Gt(r),{width:a,height:o}=i.cell;s.imageSmoothingEnabled=
!1,e.order.forEach((l,f)=>{s.drawImage(this.picture,...this.corner(f),...i.corner(f),a,o)}),this.put(this.pointedBox,this.
pointedBox.hidden?-1:this.place),this.put(this.chosenBox,this.chosenPlace)}mark(t){if(this.chosen=t,!this.arrangement)return;
let e=this.chosenPlace;e>=0&&(this.place=e),this.put(this.chosenBox,e)}get chosenPlace(){return this.chosen===void 0?-1:
this.layer.order.indexOf(this.chosen)}put(t,e){let r=this.arrangement;if(t.hidden=!r||e<0||e>=this.layer.order.length,!r||
t.hidden)return;let[i,s]=r.corner(e),{width:a,height:o}=r.cell;Object.assign(t.style,{left:`${i}px`,top:`${s}px`,width:`${a}\
px`,height:`${o}px`})}placeUnder(t){let e=this.canvas.getBoundingClientRect();return this.arrangement?.placeAt(t.clientX-
e.left,t.clientY-e.top)??-1}words(t){let e=this.layer.order[t];return e===void 0?null:Pt(this.layer,e)}point(t){t>=0&&(this.
place=t),this.put(this.pointedBox,t),this.events.pointed(this,t<0?null:this.words(t))}speak(t){let e=this.words(t);e!==null&&
(this.point(t),this.events.spoken(e),this.pointedBox.scrollIntoView({block:"nearest"}),this.point(t))}expect(t,e){let r=this.
layer.order[t];r!==void 0&&this.expecting.ask(()=>this.events.expected(this,r),e)}choose(t){let e=this.layer.order[t];this.
expecting.cancel(),e!==void 0&&this.events.chosen(this,e)}chooseBehind(t,e){let{order:r}=this.layer;this.choose(Wt(r.indexOf(
t)+e,0,r.length-1))}preview(t){let{called:e,colour:r,max:i,order:s,width:a,height:o}=this.layer,l=i[t]===0?null:T("canva\
s",{width:a,height:o});return l&&Gt(l).drawImage(this.picture,...this.corner(s.indexOf(t)),0,0,a,o),{called:e,concat:ct(
this.layer,t),colour:r,pixels:l}}corner(t){let{columns:e,width:r,height:i,gap:s}=this.layer;return[t%e*(r+s),Math.floor(
t/e)*(i+s),r,i]}listen(t){let{frame:e}=this;e.addEventListener("pointermove",r=>this.point(this.placeUnder(r)),{signal:t}),
e.addEventListener("pointerleave",()=>this.point(-1),{signal:t}),e.addEventListener("pointerdown",r=>this.expect(this.placeUnder(
r),Oe),{signal:t}),e.addEventListener("pointercancel",()=>this.expecting.cancel(),{signal:t}),e.addEventListener("click",
r=>this.choose(this.placeUnder(r)),{signal:t}),e.addEventListener("focus",()=>e.matches(":focus-visible")&&this.speak(this.
place),{signal:t}),e.addEventListener("blur",()=>this.point(-1),{signal:t}),e.addEventListener("keydown",r=>this.press(r),
{signal:t})}press(t){let e=this.layer.order.length-1,r=this.arrangement?.columns??1,s={ArrowLeft:-1,ArrowRight:1,ArrowUp:-r,
ArrowDown:r,Home:-e,End:e}[t.key];if(t.key==="Enter"||t.key===" ")this.choose(this.place);else if(s!==void 0)this.speak(
Wt(this.place+s,0,Math.max(0,e))),this.expect(this.place);else return;t.preventDefault()}};var j=class{sheets=new Map;besides;keep(t){let{module:e,picture:r,besides:i}=t.header;i!==this.besides&&this.sheets.clear(),
this.besides=i,this.setLast(Kt(r,e),t);let[s]=this.sheets.keys();this.sheets.size>48&&s!==void 0&&this.sheets.delete(s)}keepAhead(t){
t.header.besides===this.besides&&this.keep(t)}of(t,e){let r=Kt(t,e),i=this.sheets.get(r);return i&&this.setLast(r,i),i}setLast(t,e){
this.sheets.delete(t),this.sheets.set(t,e)}},Kt=(n,t)=>`${n} ${t}`;function Zt(n,t){return n?.module===t.module&&n.picture===
t.picture&&n.besides===t.besides}var g=Uint8Array,D=Uint16Array,Ie=Int32Array,Yt=new g([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),
Vt=new g([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Le=new g([16,17,18,0,8,7,9,6,10,5,11,
4,12,3,13,2,14,1,15]),qt=function(n,t){for(var e=new D(31),r=0;r<31;++r)e[r]=t+=1<<n[r-1];for(var i=new Ie(e[30]),r=1;r<
30;++r)for(var s=e[r];s<e[r+1];++s)i[s]=s-e[r]<<5|r;return{b:e,r:i}},Xt=qt(Yt,2),jt=Xt.b,De=Xt.r;jt[28]=258,De[258]=28;var Jt=qt(
Vt,0),Ne=Jt.b,Yr=Jt.r,vt=new D(32768);for(p=0;p<32768;++p)U=(p&43690)>>1|(p&21845)<<1,U=(U&52428)>>2|(U&13107)<<2,U=(U&61680)>>
4|(U&3855)<<4,vt[p]=((U&65280)>>8|(U&255)<<8)>>1;var U,p,$=(function(n,t,e){for(var r=n.length,i=0,s=new D(t);i<r;++i)n[i]&&
++s[n[i]-1];var a=new D(t);for(i=1;i<t;++i)a[i]=a[i-1]+s[i-1]<<1;var o;if(e){o=new D(1<<t);var l=15-t;for(i=0;i<r;++i)if(n[i])
for(var f=i<<4|n[i],u=t-n[i],h=a[n[i]-1]++<<u,c=h|(1<<u)-1;h<=c;++h)o[vt[h]>>l]=f}else for(o=new D(r),i=0;i<r;++i)n[i]&&
(o[i]=vt[a[n[i]-1]++]>>15-n[i]);return o}),H=new g(288);for(p=0;p<144;++p)H[p]=8;var p;for(p=144;p<256;++p)H[p]=9;var p;
for(p=256;p<280;++p)H[p]=7;var p;for(p=280;p<288;++p)H[p]=8;var p,Qt=new g(32);for(p=0;p<32;++p)Qt[p]=5;var p;var ze=$(H,9,1);var Re=$(Qt,5,1),ut=function(n){for(var t=n[0],e=1;e<n.length;++e)n[e]>t&&(t=n[e]);return t},A=function(n,t,e){var r=t/8|
0;return(n[r]|n[r+1]<<8)>>(t&7)&e},pt=function(n,t){var e=t/8|0;return(n[e]|n[e+1]<<8|n[e+2]<<16)>>(t&7)},Fe=function(n){
return(n+7)/8|0},J=function(n,t,e){return(t==null||t<0)&&(t=0),(e==null||e>n.length)&&(e=n.length),new g(n.subarray(t,e))};var $e=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream h\
andler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","st\
ream finishing","invalid zip data"],w=function(n,t,e){var r=new Error(t||$e[n]);if(r.code=n,Error.captureStackTrace&&Error.
captureStackTrace(r,w),!e)throw r;return r},te=function(n,t,e,r){var i=n.length,s=r?r.length:0;if(!i||t.f&&!t.l)return e||
new g(0);var a=!e,o=a||t.i!=2,l=t.i;a&&(e=new g(i*3));var f=function(It){var Lt=e.length;if(It>Lt){var Dt=new g(Math.max(
Lt*2,It));Dt.set(e),e=Dt}},u=t.f||0,h=t.p||0,c=t.b||0,d=t.l,v=t.d,S=t.m,_=t.n,N=i*8;do{if(!d){u=A(n,h,1);var z=A(n,h+1,3);
if(h+=3,z)if(z==1)d=ze,v=Re,S=9,_=5;else if(z==2){var B=A(n,h,31)+257,C=A(n,h+10,15)+4,St=B+A(n,h+5,31)+1;h+=14;for(var R=new g(
St),ot=new g(19),b=0;b<C;++b)ot[Le[b]]=A(n,h+b*3,7);h+=C*3;for(var kt=ut(ot),me=(1<<kt)-1,ye=$(ot,kt,1),b=0;b<St;){var Ot=ye[A(
n,h,me)];h+=Ot&15;var y=Ot>>4;if(y<16)R[b++]=y;else{var I=0,Y=0;for(y==16?(Y=3+A(n,h,3),h+=2,I=R[b-1]):y==17?(Y=3+A(n,h,
7),h+=3):y==18&&(Y=11+A(n,h,127),h+=7);Y--;)R[b++]=I}}var Tt=R.subarray(0,B),O=R.subarray(B);S=ut(Tt),_=ut(O),d=$(Tt,S,1),
v=$(O,_,1)}else w(1);else{var y=Fe(h)+4,k=n[y-4]|n[y-3]<<8,M=y+k;if(M>i){l&&w(0);break}o&&f(c+k),e.set(n.subarray(y,M),c),
t.b=c+=k,t.p=h=M*8,t.f=u;continue}if(h>N){l&&w(0);break}}o&&f(c+131072);for(var we=(1<<S)-1,xe=(1<<_)-1,ht=h;;ht=h){var I=d[pt(
n,h)&we],L=I>>4;if(h+=I&15,h>N){l&&w(0);break}if(I||w(2),L<256)e[c++]=L;else if(L==256){ht=h,d=null;break}else{var Ct=L-
254;if(L>264){var b=L-257,F=Yt[b];Ct=A(n,h,(1<<F)-1)+jt[b],h+=F}var lt=v[pt(n,h)&xe],ft=lt>>4;lt||w(3),h+=lt&15;var O=Ne[ft];
if(ft>3){var F=Vt[ft];O+=pt(n,h)&(1<<F)-1,h+=F}if(h>N){l&&w(0);break}o&&f(c+131072);var Mt=c+Ct;if(c<O){var Bt=s-O,be=Math.
min(O,Mt);for(Bt+c<0&&w(3);c<be;++c)e[c]=r[Bt+c]}for(;c<Mt;++c)e[c]=e[c-O]}}t.l=d,t.p=ht,t.b=c,t.f=u,d&&(u=1,t.m=S,t.d=v,
t.n=_)}while(!u);return c!=e.length&&a?J(e,0,c):e.subarray(0,c)};var He=new g(0);var ee=function(n,t){return((n[0]&15)!=8||n[0]>>4>7||(n[0]<<8|n[1])%31)&&w(6,"invalid zlib data"),(n[1]>>5&1)==+!t&&w(6,
"invalid zlib data: "+(n[1]&32?"need":"unexpected")+" dictionary"),(n[1]>>3&4)+2};var dt=(function(){function n(t,e){typeof t=="function"&&(e=t,t={}),this.ondata=e;var r=t&&t.dictionary&&t.dictionary.subarray(
-32768);this.s={i:0,b:r?r.length:0},this.o=new g(32768),this.p=new g(0),r&&this.o.set(r)}return n.prototype.e=function(t){
if(this.ondata||w(5),this.d&&w(4),!this.p.length)this.p=t;else if(t.length){var e=new g(this.p.length+t.length);e.set(this.
p),e.set(t,this.p.length),this.p=e}},n.prototype.c=function(t){this.s.i=+(this.d=t||!1);var e=this.s.b,r=te(this.p,this.
s,this.o);this.ondata(J(r,e,this.s.b),this.d),this.o=J(r,this.s.b-32768),this.s.b=this.o.length,this.p=J(this.p,this.s.p/
8|0),this.s.p&=7},n.prototype.push=function(t,e){this.e(t),this.c(e)},n})();var gt=(function(){function n(t,e){dt.call(this,t,e),this.v=t&&t.dictionary?2:1}return n.prototype.push=function(t,e){if(dt.
prototype.e.call(this,t),this.v){if(this.p.length<6&&!e)return;this.p=this.p.subarray(ee(this.p,this.v-1)),this.v=0}e&&(this.
p.length<4&&w(6,"invalid zlib data"),this.p=this.p.subarray(0,-4)),dt.prototype.c.call(this,e)},n})();function re(n,t){return te(n.subarray(ee(n,t&&t.dictionary),-4),{i:2},t&&t.out,t&&t.dictionary)}var Pe=typeof TextDecoder<"u"&&new TextDecoder,We=0;try{Pe.decode(He,{stream:!0}),We=1}catch{}function mt(n,t="utf8"){return new TextDecoder(t).decode(n)}var Ge=new TextEncoder;function ne(n){return Ge.encode(n)}var Ke=1024*8,Ze=(()=>{let n=new Uint8Array(4),t=new Uint32Array(n.buffer);return!((t[0]=1)&n[0])})(),yt={int8:globalThis.
Int8Array,uint8:globalThis.Uint8Array,int16:globalThis.Int16Array,uint16:globalThis.Uint16Array,int32:globalThis.Int32Array,
uint32:globalThis.Uint32Array,uint64:globalThis.BigUint64Array,int64:globalThis.BigInt64Array,float32:globalThis.Float32Array,
float64:globalThis.Float64Array},P=class n{buffer;byteLength;byteOffset;length;offset;lastWrittenByte;littleEndian;_data;_mark;_marks;constructor(t=Ke,e={}){
let r=!1;typeof t=="number"?t=new ArrayBuffer(t):(r=!0,this.lastWrittenByte=t.byteLength);let i=e.offset?e.offset>>>0:0,
s=t.byteLength-i,a=i;(ArrayBuffer.isView(t)||t instanceof n)&&(t.byteLength!==t.buffer.byteLength&&(a=t.byteOffset+i),t=
t.buffer),r?this.lastWrittenByte=s:this.lastWrittenByte=0,this.buffer=t,this.length=s,this.byteLength=s,this.byteOffset=
a,this.offset=0,this.littleEndian=!0,this._data=new DataView(this.buffer,a,s),this._mark=0,this._marks=[]}available(t=1){
return this.offset+t<=this.length}isLittleEndian(){return this.littleEndian}setLittleEndian(){return this.littleEndian=!0,
this}isBigEndian(){return!this.littleEndian}setBigEndian(){return this.littleEndian=!1,this}skip(t=1){return this.offset+=
t,this}back(t=1){return this.offset-=t,this}seek(t){return this.offset=t,this}mark(){return this._mark=this.offset,this}reset(){
return this.offset=this._mark,this}pushMark(){return this._marks.push(this.offset),this}popMark(){let t=this._marks.pop();
if(t===void 0)throw new Error("Mark stack empty");return this.seek(t),this}rewind(){return this.offset=0,this}ensureAvailable(t=1){
if(!this.available(t)){let r=(this.offset+t)*2,i=new Uint8Array(r);i.set(new Uint8Array(this.buffer)),this.buffer=i.buffer,
this.length=r,this.byteLength=r,this._data=new DataView(this.buffer)}return this}readBoolean(){return this.readUint8()!==
0}readInt8(){return this._data.getInt8(this.offset++)}readUint8(){return this._data.getUint8(this.offset++)}readByte(){return this.
readUint8()}readBytes(t=1){return this.readArray(t,"uint8")}readArray(t,e){let r=yt[e].BYTES_PER_ELEMENT*t,i=this.byteOffset+
this.offset,s=this.buffer.slice(i,i+r);if(this.littleEndian===Ze&&e!=="uint8"&&e!=="int8"){let o=new Uint8Array(this.buffer.
slice(i,i+r));o.reverse();let l=new yt[e](o.buffer);return this.offset+=r,l.reverse(),l}let a=new yt[e](s);return this.offset+=
r,a}readInt16(){let t=this._data.getInt16(this.offset,this.littleEndian);return this.offset+=2,t}readUint16(){let t=this.
_data.getUint16(this.offset,this.littleEndian);return this.offset+=2,t}readInt32(){let t=this._data.getInt32(this.offset,
this.littleEndian);return this.offset+=4,t}readUint32(){let t=this._data.getUint32(this.offset,this.littleEndian);return this.
offset+=4,t}readFloat32(){let t=this._data.getFloat32(this.offset,this.littleEndian);return this.offset+=4,t}readFloat64(){
let t=this._data.getFloat64(this.offset,this.littleEndian);return this.offset+=8,t}readBigInt64(){let t=this._data.getBigInt64(
this.offset,this.littleEndian);return this.offset+=8,t}readBigUint64(){let t=this._data.getBigUint64(this.offset,this.littleEndian);
return this.offset+=8,t}readChar(){return String.fromCharCode(this.readInt8())}readChars(t=1){let e="";for(let r=0;r<t;r++)
e+=this.readChar();return e}readUtf8(t=1){return mt(this.readBytes(t))}decodeText(t=1,e="utf8"){return mt(this.readBytes(
t),e)}writeBoolean(t){return this.writeUint8(t?255:0),this}writeInt8(t){return this.ensureAvailable(1),this._data.setInt8(
this.offset++,t),this._updateLastWrittenByte(),this}writeUint8(t){return this.ensureAvailable(1),this._data.setUint8(this.
offset++,t),this._updateLastWrittenByte(),this}writeByte(t){return this.writeUint8(t)}writeBytes(t){this.ensureAvailable(
t.length);for(let e=0;e<t.length;e++)this._data.setUint8(this.offset++,t[e]);return this._updateLastWrittenByte(),this}writeInt16(t){
return this.ensureAvailable(2),this._data.setInt16(this.offset,t,this.littleEndian),this.offset+=2,this._updateLastWrittenByte(),
this}writeUint16(t){return this.ensureAvailable(2),this._data.setUint16(this.offset,t,this.littleEndian),this.offset+=2,
this._updateLastWrittenByte(),this}writeInt32(t){return this.ensureAvailable(4),this._data.setInt32(this.offset,t,this.littleEndian),
this.offset+=4,this._updateLastWrittenByte(),this}writeUint32(t){return this.ensureAvailable(4),this._data.setUint32(this.
offset,t,this.littleEndian),this.offset+=4,this._updateLastWrittenByte(),this}writeFloat32(t){return this.ensureAvailable(
4),this._data.setFloat32(this.offset,t,this.littleEndian),this.offset+=4,this._updateLastWrittenByte(),this}writeFloat64(t){
return this.ensureAvailable(8),this._data.setFloat64(this.offset,t,this.littleEndian),this.offset+=8,this._updateLastWrittenByte(),
this}writeBigInt64(t){return this.ensureAvailable(8),this._data.setBigInt64(this.offset,t,this.littleEndian),this.offset+=
8,this._updateLastWrittenByte(),this}writeBigUint64(t){return this.ensureAvailable(8),this._data.setBigUint64(this.offset,
t,this.littleEndian),this.offset+=8,this._updateLastWrittenByte(),this}writeChar(t){return this.writeUint8(t.charCodeAt(
0))}writeChars(t){for(let e=0;e<t.length;e++)this.writeUint8(t.charCodeAt(e));return this}writeUtf8(t){return this.writeBytes(
ne(t))}toArray(){return new Uint8Array(this.buffer,this.byteOffset,this.lastWrittenByte)}getWrittenByteLength(){return this.
lastWrittenByte-this.byteOffset}_updateLastWrittenByte(){this.offset>this.lastWrittenByte&&(this.lastWrittenByte=this.offset)}};var se=[];for(let n=0;n<256;n++){let t=n;for(let e=0;e<8;e++)t&1?t=3988292384^t>>>1:t=t>>>1;se[n]=t}var ie=4294967295;function Ye(n,t,e){
let r=n;for(let i=0;i<e;i++)r=se[(r^t[i])&255]^r>>>8;return r}function Ve(n,t){return(Ye(ie,n,t)^ie)>>>0}function wt(n,t,e){
let r=n.readUint32(),i=Ve(new Uint8Array(n.buffer,n.byteOffset+n.offset-t-4,t),t);if(i!==r)throw new Error(`CRC mismatch\
 for chunk ${e}. Expected ${r}, found ${i}`)}function Q(n,t,e){for(let r=0;r<e;r++)t[r]=n[r]}function tt(n,t,e,r){let i=0;for(;i<r;i++)t[i]=n[i];for(;i<e;i++)t[i]=n[i]+
t[i-r]&255}function et(n,t,e,r){let i=0;if(e.length===0)for(;i<r;i++)t[i]=n[i];else for(;i<r;i++)t[i]=n[i]+e[i]&255}function rt(n,t,e,r,i){
let s=0;if(e.length===0){for(;s<i;s++)t[s]=n[s];for(;s<r;s++)t[s]=n[s]+(t[s-i]>>1)&255}else{for(;s<i;s++)t[s]=n[s]+(e[s]>>
1)&255;for(;s<r;s++)t[s]=n[s]+(t[s-i]+e[s]>>1)&255}}function nt(n,t,e,r,i){let s=0;if(e.length===0){for(;s<i;s++)t[s]=n[s];
for(;s<r;s++)t[s]=n[s]+t[s-i]&255}else{for(;s<i;s++)t[s]=n[s]+e[s]&255;for(;s<r;s++)t[s]=n[s]+qe(t[s-i],e[s],e[s-i])&255}}
function qe(n,t,e){let r=n+t-e,i=Math.abs(r-n),s=Math.abs(r-t),a=Math.abs(r-e);return i<=s&&i<=a?n:s<=a?t:e}function ae(n,t,e,r,i,s){switch(n){case 0:Q(t,e,i);break;case 1:tt(t,e,i,s);break;case 2:et(t,e,r,i);break;case 3:rt(t,e,
r,i,s);break;case 4:nt(t,e,r,i,s);break;default:throw new Error(`Unsupported filter: ${n}`)}}var Xe=new Uint16Array([255]),je=new Uint8Array(Xe.buffer),Je=je[0]===255;function oe(n){let{data:t,width:e,height:r,channels:i,
depth:s}=n,a=[{x:0,y:0,xStep:8,yStep:8},{x:4,y:0,xStep:8,yStep:8},{x:0,y:4,xStep:4,yStep:8},{x:2,y:0,xStep:4,yStep:4},{x:0,
y:2,xStep:2,yStep:4},{x:1,y:0,xStep:2,yStep:2},{x:0,y:1,xStep:1,yStep:2}],o=Math.ceil(s/8)*i,l=new Uint8Array(r*e*o),f=0;
for(let u=0;u<7;u++){let h=a[u],c=Math.ceil((e-h.x)/h.xStep),d=Math.ceil((r-h.y)/h.yStep);if(c<=0||d<=0)continue;let v=c*
o,S=new Uint8Array(v);for(let _=0;_<d;_++){let N=t[f++],z=t.subarray(f,f+v);f+=v;let y=new Uint8Array(v);ae(N,z,y,S,v,o),
S.set(y);for(let k=0;k<c;k++){let M=h.x+k*h.xStep,B=h.y+_*h.yStep;if(!(M>=e||B>=r))for(let C=0;C<o;C++)l[(B*e+M)*o+C]=y[k*
o+C]}}}if(s===16){let u=new Uint16Array(l.buffer);if(Je)for(let h=0;h<u.length;h++)u[h]=Qe(u[h]);return u}else return l}
function Qe(n){return(n&255)<<8|n>>8&255}var tr=new Uint16Array([255]),er=new Uint8Array(tr.buffer),rr=er[0]===255,nr=new Uint8Array(0);function xt(n){let{data:t,
width:e,height:r,channels:i,depth:s}=n,a=Math.ceil(s/8)*i,o=Math.ceil(s/8*i*e),l=new Uint8Array(r*o),f=nr,u=0,h,c;for(let d=0;d<
r;d++){switch(h=t.subarray(u+1,u+1+o),c=l.subarray(d*o,(d+1)*o),t[u]){case 0:Q(h,c,o);break;case 1:tt(h,c,o,a);break;case 2:
et(h,c,f,o);break;case 3:rt(h,c,f,o,a);break;case 4:nt(h,c,f,o,a);break;default:throw new Error(`Unsupported filter: ${t[u]}`)}
f=c,u+=o+1}if(s===16){let d=new Uint16Array(l.buffer);if(rr)for(let v=0;v<d.length;v++)d[v]=ir(d[v]);return d}else return l}
function ir(n){return(n&255)<<8|n>>8&255}var it=Uint8Array.of(137,80,78,71,13,10,26,10);function bt(n){if(!he(n.readBytes(it.length)))throw new Error("wrong PNG signature")}function he(n){if(n.length<it.length)
return!1;for(let t=0;t<it.length;t++)if(n[t]!==it[t])return!1;return!0}var le="tEXt",ar=0,fe=new TextDecoder("latin1");function or(n){if(lr(n),n.length===0||n.length>79)throw new Error("keywo\
rd length must be between 1 and 79")}var hr=/^[\u0000-\u00FF]*$/;function lr(n){if(!hr.test(n))throw new Error("invalid \
latin1 text")}function ce(n,t,e){let r=Et(t);n[r]=fr(t,e-r.length-1)}function Et(n){for(n.mark();n.readByte()!==ar;);let t=n.offset;n.reset();let e=fe.decode(n.readBytes(t-n.offset-1));return n.
skip(1),or(e),e}function fr(n,t){return fe.decode(n.readBytes(t))}var m={UNKNOWN:-1,GREYSCALE:0,TRUECOLOUR:2,INDEXED_COLOUR:3,GREYSCALE_ALPHA:4,TRUECOLOUR_ALPHA:6},W={UNKNOWN:-1,DEFLATE:0},
st={UNKNOWN:-1,ADAPTIVE:0},G={UNKNOWN:-1,NO_INTERLACE:0,ADAM7:1},K={NONE:0,BACKGROUND:1,PREVIOUS:2},at={SOURCE:0,OVER:1};var Z=class extends P{_checkCrc;_inflator;_png;_apng;_end;_hasPalette;_palette;_hasTransparency;_transparency;_compressionMethod;_filterMethod;_interlaceMethod;_colorType;_isAnimated;_numberOfFrames;_numberOfPlays;_frames;_writingDataChunks;_chunks;_inflatorResult;constructor(t,e={}){
super(t);let{checkCrc:r=!1}=e;this._checkCrc=r,this._inflator=new gt((i,s)=>{if(this._chunks.push(i),s){let a=this._chunks.
reduce((l,f)=>l+f.length,0);this._inflatorResult=new Uint8Array(a);let o=0;for(let l of this._chunks)this._inflatorResult.
set(l,o),o+=l.length;this._chunks=[]}}),this._chunks=[],this._png={width:-1,height:-1,channels:-1,data:new Uint8Array(0),
depth:1,text:{}},this._apng={width:-1,height:-1,channels:-1,depth:1,numberOfFrames:1,numberOfPlays:0,text:{},frames:[]},
this._end=!1,this._hasPalette=!1,this._palette=[],this._hasTransparency=!1,this._transparency=new Uint16Array(0),this._compressionMethod=
W.UNKNOWN,this._filterMethod=st.UNKNOWN,this._interlaceMethod=G.UNKNOWN,this._colorType=m.UNKNOWN,this._isAnimated=!1,this.
_numberOfFrames=1,this._numberOfPlays=0,this._frames=[],this._writingDataChunks=!1,this._inflatorResult=new Uint8Array(0),
this.setBigEndian()}decode(){for(bt(this);!this._end;){let t=this.readUint32(),e=this.readChars(4);this.decodeChunk(t,e)}
return this._inflator.push(new Uint8Array(0),!0),this.decodeImage(),this._png}decodeApng(){for(bt(this);!this._end;){let t=this.
readUint32(),e=this.readChars(4);this.decodeApngChunk(t,e)}return this.decodeApngImage(),this._apng}decodeChunk(t,e){let r=this.
offset;switch(e){case"IHDR":this.decodeIHDR();break;case"PLTE":this.decodePLTE(t);break;case"IDAT":this.decodeIDAT(t);break;case"\
IEND":this._end=!0;break;case"tRNS":this.decodetRNS(t);break;case"iCCP":this.decodeiCCP(t);break;case le:ce(this._png.text,
this,t);break;case"pHYs":this.decodepHYs();break;default:this.skip(t);break}if(this.offset-r!==t)throw new Error(`Length\
 mismatch while decoding chunk ${e}`);this._checkCrc?wt(this,t+4,e):this.skip(4)}decodeApngChunk(t,e){let r=this.offset;
switch(e!=="fdAT"&&e!=="IDAT"&&this._writingDataChunks&&this.pushDataToFrame(),e){case"acTL":this.decodeACTL();break;case"\
fcTL":this.decodeFCTL();break;case"fdAT":this.decodeFDAT(t);break;default:this.decodeChunk(t,e),this.offset=r+t;break}if(this.
offset-r!==t)throw new Error(`Length mismatch while decoding chunk ${e}`);this._checkCrc?wt(this,t+4,e):this.skip(4)}decodeIHDR(){
let t=this._png;t.width=this.readUint32(),t.height=this.readUint32(),t.depth=cr(this.readUint8());let e=this.readUint8();
this._colorType=e;let r;switch(e){case m.GREYSCALE:r=1;break;case m.TRUECOLOUR:r=3;break;case m.INDEXED_COLOUR:r=1;break;case m.
GREYSCALE_ALPHA:r=2;break;case m.TRUECOLOUR_ALPHA:r=4;break;case m.UNKNOWN:default:throw new Error(`Unknown color type: ${e}`)}
if(this._png.channels=r,this._compressionMethod=this.readUint8(),this._compressionMethod!==W.DEFLATE)throw new Error(`Un\
supported compression method: ${this._compressionMethod}`);this._filterMethod=this.readUint8(),this._interlaceMethod=this.
readUint8()}decodeACTL(){this._numberOfFrames=this.readUint32(),this._numberOfPlays=this.readUint32(),this._isAnimated=!0}decodeFCTL(){
let t={sequenceNumber:this.readUint32(),width:this.readUint32(),height:this.readUint32(),xOffset:this.readUint32(),yOffset:this.
readUint32(),delayNumber:this.readUint16(),delayDenominator:this.readUint16(),disposeOp:this.readUint8(),blendOp:this.readUint8(),
data:new Uint8Array(0)};this._frames.push(t)}decodePLTE(t){if(t%3!==0)throw new RangeError(`PLTE field length must be a \
multiple of 3. Got ${t}`);let e=t/3;this._hasPalette=!0;let r=[];this._palette=r;for(let i=0;i<e;i++)r.push([this.readUint8(),
this.readUint8(),this.readUint8()])}decodeIDAT(t){this._writingDataChunks=!0;let e=t,r=this.offset+this.byteOffset;try{this.
_inflator.push(new Uint8Array(this.buffer,r,e),!1)}catch(i){throw new Error("Error while decompressing the data:",{cause:i})}
this.skip(t)}decodeFDAT(t){this._writingDataChunks=!0;let e=t,r=this.offset+this.byteOffset;r+=4,e-=4;try{this._inflator.
push(new Uint8Array(this.buffer,r,e),!1)}catch(i){throw new Error("Error while decompressing the data:",{cause:i})}this.
skip(t)}decodetRNS(t){switch(this._colorType){case m.GREYSCALE:case m.TRUECOLOUR:{if(t%2!==0)throw new RangeError(`tRNS \
chunk length must be a multiple of 2. Got ${t}`);if(t/2>this._png.width*this._png.height)throw new Error(`tRNS chunk con\
tains more alpha values than there are pixels (${t/2} vs ${this._png.width*this._png.height})`);this._hasTransparency=!0,
this._transparency=new Uint16Array(t/2);for(let e=0;e<t/2;e++)this._transparency[e]=this.readUint16();break}case m.INDEXED_COLOUR:{
if(t>this._palette.length)throw new Error(`tRNS chunk contains more alpha values than there are palette colors (${t} vs ${this.
_palette.length})`);let e=0;for(;e<t;e++){let r=this.readByte();this._palette[e].push(r)}for(;e<this._palette.length;e++)
this._palette[e].push(255);break}case m.UNKNOWN:case m.GREYSCALE_ALPHA:case m.TRUECOLOUR_ALPHA:default:throw new Error(`\
tRNS chunk is not supported for color type ${this._colorType}`)}}decodeiCCP(t){let e=Et(this),r=this.readUint8();if(r!==
W.DEFLATE)throw new Error(`Unsupported iCCP compression method: ${r}`);let i=this.readBytes(t-e.length-2);this._png.iccEmbeddedProfile=
{name:e,profile:re(i)}}decodepHYs(){let t=this.readUint32(),e=this.readUint32(),r=this.readByte();this._png.resolution={
x:t,y:e,unit:r}}decodeApngImage(){this._apng.width=this._png.width,this._apng.height=this._png.height,this._apng.channels=
this._png.channels,this._apng.depth=this._png.depth,this._apng.numberOfFrames=this._numberOfFrames,this._apng.numberOfPlays=
this._numberOfPlays,this._apng.text=this._png.text,this._apng.resolution=this._png.resolution;for(let t=0;t<this._numberOfFrames;t++){
let e={sequenceNumber:this._frames[t].sequenceNumber,delayNumber:this._frames[t].delayNumber,delayDenominator:this._frames[t].
delayDenominator,data:this._apng.depth===8?new Uint8Array(this._apng.width*this._apng.height*this._apng.channels):new Uint16Array(
this._apng.width*this._apng.height*this._apng.channels)},r=this._frames.at(t);if(r){if(r.data=xt({data:r.data,width:r.width,
height:r.height,channels:this._apng.channels,depth:this._apng.depth}),this._hasPalette&&(this._apng.palette=this._palette),
this._hasTransparency&&(this._apng.transparency=this._transparency),t===0||r.xOffset===0&&r.yOffset===0&&r.width===this.
_png.width&&r.height===this._png.height)e.data=r.data;else{let i=this._apng.frames.at(t-1);this.disposeFrame(r,i,e),this.
addFrameDataToCanvas(e,r)}this._apng.frames.push(e)}}return this._apng}disposeFrame(t,e,r){switch(t.disposeOp){case K.NONE:
break;case K.BACKGROUND:for(let i=0;i<this._png.height;i++)for(let s=0;s<this._png.width;s++){let a=(i*t.width+s)*this._png.
channels;for(let o=0;o<this._png.channels;o++)r.data[a+o]=0}break;case K.PREVIOUS:r.data.set(e.data);break;default:throw new Error(
"Unknown disposeOp")}}addFrameDataToCanvas(t,e){let r=1<<this._png.depth,i=(s,a)=>{let o=((s+e.yOffset)*this._png.width+
e.xOffset+a)*this._png.channels,l=(s*e.width+a)*this._png.channels;return{index:o,frameIndex:l}};switch(e.blendOp){case at.
SOURCE:for(let s=0;s<e.height;s++)for(let a=0;a<e.width;a++){let{index:o,frameIndex:l}=i(s,a);for(let f=0;f<this._png.channels;f++)
t.data[o+f]=e.data[l+f]}break;case at.OVER:for(let s=0;s<e.height;s++)for(let a=0;a<e.width;a++){let{index:o,frameIndex:l}=i(
s,a);for(let f=0;f<this._png.channels;f++){let u=e.data[l+this._png.channels-1]/r,h=f%(this._png.channels-1)===0?1:e.data[l+
f],c=Math.floor(u*h+(1-u)*t.data[o+f]);t.data[o+f]+=c}}break;default:throw new Error("Unknown blendOp")}}decodeImage(){let t=this.
_inflatorResult;if(this._filterMethod!==st.ADAPTIVE)throw new Error(`Filter method ${this._filterMethod} not supported`);
if(this._interlaceMethod===G.NO_INTERLACE)this._png.data=xt({data:t,width:this._png.width,height:this._png.height,channels:this.
_png.channels,depth:this._png.depth});else if(this._interlaceMethod===G.ADAM7)this._png.data=oe({data:t,width:this._png.
width,height:this._png.height,channels:this._png.channels,depth:this._png.depth});else throw new Error(`Interlace method\
 ${this._interlaceMethod} not supported`);this._hasPalette&&(this._png.palette=this._palette),this._hasTransparency&&(this.
_png.transparency=this._transparency)}pushDataToFrame(){this._inflator.push(new Uint8Array(0),!0);let t=this._inflatorResult,
e=this._frames.at(-1);e?e.data=t:this._frames.push({sequenceNumber:0,width:this._png.width,height:this._png.height,xOffset:0,
yOffset:0,delayNumber:0,delayDenominator:0,disposeOp:K.NONE,blendOp:at.SOURCE,data:t}),this._inflator=new gt((r,i)=>{if(this.
_chunks.push(r),i){let s=this._chunks.reduce((o,l)=>o+l.length,0);this._inflatorResult=new Uint8Array(s);let a=0;for(let o of this.
_chunks)this._inflatorResult.set(o,a),a+=o.length;this._chunks=[]}}),this._chunks=[],this._writingDataChunks=!1}};function cr(n){
if(n!==1&&n!==2&&n!==4&&n!==8&&n!==16)throw new Error(`invalid bit depth: ${n}`);return n}function ue(n,t){return new Z(n,t).decode()}import{element as ur,penOf as pr,present as dr}from"../inception.shared/shared-7VVPGWNY.js";function pe(n){let{width:t,height:e,
data:r,palette:i}=ue(n),s=new Uint32Array(new Uint8Array(dr(i,"palette").flat()).buffer),a=new Uint32Array(r.length);for(let l=0;l<
a.length;l++)a[l]=s[r[l]??0]??0;let o=ur("canvas",{width:t,height:e});return pr(o).putImageData(new ImageData(new Uint8ClampedArray(
a.buffer),t,e),0,0),o}var Lr=250,ge="inception:size",Dr=110,Nr=640,zr=320,_t=8,Ut=class{constructor(t){this.host=t;this.sending=t.sending(Lr),
t.append(this.root,this.tip,this.spoken),this.box.addEventListener("scroll",()=>this.fade(),{passive:!0,signal:t.signal}),
t.onResize(this.root,()=>this.layOut()),Mr(t,()=>this.layOut()),Sr(t,e=>{e.side===this.header?.side&&this.mark(e)}),kr(t,
(e,r)=>{let i=this.frames.find(s=>this.isOn(s,e));return e.side!==this.header?.side||!i?!1:(i.chooseBehind(e.channel,r),
!0)}),gr(t,({module:e,picture:r})=>{if(!this.header||!this.follows)return;let i={picture:r??this.header.picture,module:e??
this.header.module};this.show(i.picture,i.module)||(this.awaited=i)}),mr(t,e=>{if(!this.header||!this.follows)return;let r={
module:this.header.module,...e};this.kept.of(e.picture??this.header.picture,r.module)||wr(r)}),yr(t,e=>{if(!this.follows)
return;let[r,i]=At(e);this.kept.keepAhead({header:r,blobs:i});let{picture:s,module:a}=r;this.awaited?.picture===s&&this.
awaited.module===a&&this.show(s,a),this.root.dataset.ahead=`${r.picture} ${r.module}`}),window.addEventListener(ge,()=>this.
layOut(),{signal:t.signal})}grid=x("div","grid");box=x("div",{class:"box","data-scrolls":!0},this.grid);more=x("span",{class:"\
more",hidden:!0});root=x("div","sheets");tip=x("div",{class:"tip",hidden:!0});spoken=x("p",{class:"spoken","aria-live":"\
polite"});steps=Er.ofPage("size");sending;data=null;kept=new j;header;awaited;follows=!1;frames=[];fitting=1;drawing;update(t){
if(t===this.data)return;this.data=t;let[{told:e},[r]]=At(t),[i,s]=At(de(r,"block of sheets")),a=this.steps.hear(e)==="de\
cided";this.kept.keep({header:i,blobs:s}),this.follows=!i.compared;let o=(this.follows?vr():void 0)??i.module;!this.show(
i.picture,o)&&a&&this.layOut()}show(t,e){let r=this.kept.of(t,e);return!r||Zt(this.header,r.header)?!1:(this.build(r.header,
r.blobs.map(pe),this.drawing=this.host.renewed(this.drawing)),!0)}build(t,e,r){let i=br(this.root)?.dataset.layer;this.header=
t,this.awaited=void 0,this.frames=[];let s=t.branches.map(o=>{let l=o.layers.map(f=>this.frame(f,e,r));return this.frames.
push(...l),Rr(o,t,l)});this.grid.replaceChildren(...s),this.root.replaceChildren(this.toolbar(r),this.box),this.layOut(),
this.frames.find(({key:o})=>o===i)?.frame.focus({preventScroll:!0});let a=_r(t.side);a&&this.mark(a)}frame(t,e,r){let i={
pointed:(a,o)=>this.tell(a,o),spoken:a=>this.spoken.textContent=a,expected:(a,o)=>this.expect(a,o),chosen:(a,o)=>this.choose(
a,o)},s=this.header?.compared===!0;return new X(r,t,de(e[t.blob],"layer's picture"),i,s)}toolbar({signal:t}){let e=(o,l,f)=>{
let u=x("button",{type:"button","aria-label":f,title:f},o);return u.addEventListener("click",()=>this.resize(l),{signal:t}),
u},i=`${Ir("Point at a map for its number; click it, or press Enter,","Tap a map")} to enlarge it. Channels, rows and co\
lumns count from 0.`,s=e("−",-1,"Smaller maps"),a=e("+",1,"Larger maps");return x("div","toolbar",x("span","hint",this.
header?.compared?"":`${i} `,this.more),s,a)}resize(t){let e=q(q(this.steps.value,this.fitting)+t,this.fitting);this.steps.
choose(e),window.dispatchEvent(new Event(ge)),this.sending.ask(()=>this.host.trigger("sized",this.steps.message({steps:this.
steps.value})))}room(){let t=Tr(this.box);if(t===null)return null;let e=window.innerWidth<=Nr&&!this.header?.compared;return Math.
max(Dr*Or(),e?Math.min(t,this.box.offsetHeight+Cr()):t)}layOut(){let t=this.grid.clientWidth;if(!this.header||!t)return;
let e=this.room();this.box.style.maxHeight=e===null?"":`${e}px`;let{branches:r}=this.header,i=zt(t,r.length);this.grid.style.
gridTemplateColumns=Rt(r,i),this.grid.classList.toggle("level",i>1);let s=this.frames.filter(f=>f.layer.name==="output");
this.fitting=Ht(s,i,e??void 0);let a=this.fitting+q(this.steps.value,this.fitting);for(let f of this.frames)f.draw(a);this.
more.hidden=this.box.scrollHeight<=this.box.clientHeight+1;let o=Math.max(...s.map(({frame:f})=>f.getBoundingClientRect().
bottom)),l=o+this.box.scrollTop-this.box.getBoundingClientRect().top<=this.box.clientHeight;this.more.textContent=`Scrol\
l down for ${l?"the maps inside the branches":"more maps"}.`,this.fade()}fade(){let{scrollHeight:t,scrollTop:e,clientHeight:r}=this.
box;this.root.classList.toggle("fading",t-e>r+1)}tell(t,e){let r=this.tip;if(r.hidden=e===null,e===null)return;r.textContent=
e;let i=t.pointedAt,s=Math.min(zr,window.innerWidth-2*_t);r.style.maxWidth=`${s}px`,r.style.left=`${Math.max(_t,Math.min(
i.left,window.innerWidth-s-_t))}px`;let a=r.offsetHeight;r.style.top=`${i.top>a+70?i.top-a-6:i.bottom+6}px`}mapOn({layer:t},e,{
side:r,module:i}){return{side:r,module:i,branch:t.branch,layer:t.name,channel:e}}expect(t,e){this.header&&this.follows&&
xr(ve(this.mapOn(t,e,this.header)))}choose(t,e){if(!this.header)return;let r=this.mapOn(t,e,this.header),{module:i,branch:s,
layer:a}=r,o=Ur(r.side);o.choose(ve(r)),Ar(r,t.preview(e)),this.host.trigger("chosen",{...o.message({module:i,branch:s,layer:a,
channel:e}),number:null})}mark(t){for(let e of this.frames)e.mark(this.isOn(e,t)?t.channel:void 0)}isOn({layer:t},e){return e.
module===this.header?.module&&t.branch===e.branch&&t.name===e.layer}};function Rr(n,{ink:t,compared:e},r){let{label:i,title:s,
colour:a,widths:o,cost:l,exact:f}=n,u=x("span",{title:f},l),h=x("header","",x("b","",i),...e?[]:[x("span","besides",o),u]);
h.style.color=t;let d=x("section",{class:"branch","aria-label":s},h,...r.map(v=>v.root));return d.style.setProperty("--b\
ranch",a),d}var ti=Br(n=>new Ut(n));export{ti as default};
