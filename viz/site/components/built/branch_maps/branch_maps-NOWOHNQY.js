// Made from frontend/ by `npm run build`.
import{element as i}from"../inception.shared/shared-7VVPGWNY.js";import{heightFrom as m,whenHeightChanges as d}from"../inception.shared/shared-7VVPGWNY.js";
import{mount as u}from"../inception.shared/shared-7VVPGWNY.js";import{Tiles as f}from"../inception.shared/shared-7VVPGWNY.js";
var c=class{constructor(t){this.host=t;t.append(this.root);let o=()=>{for(let e of this.tiles)e.draw()};t.onResize(this.
root,o),d(t,o)}root=i("div","branches");tiles=[];drawn="";room(){let{tiles:t,root:o}=this,e=m(o),[n,,s]=t.map(({node:l})=>l.
getBoundingClientRect().top);if(e===null||n===void 0||s===void 0)return null;let a=o.getBoundingClientRect().top,r=s>n+1?
Math.ceil(t.length/2):1,p=parseFloat(getComputedStyle(o).rowGap)||0;return(e-p*(r-1))/r-(n-a)}update(t){let o=JSON.stringify(
t);o!==this.drawn&&(this.drawn=o,this.root.replaceChildren(),this.tiles=t.map(e=>this.column(e)))}column({label:t,colour:o,
words:e,shape:n,alt:s,sprite:a}){let r=i("span","chip",t);r.style.background=o;let p=i("section","",r,i("b","shape",n),i(
"p","words",e));this.root.append(p);let l=new f(this.host,p,()=>this.room());return l.show(a,a.count,[],s),l}},C=u(h=>new c(
h));export{C as default};
