// Made from frontend/ by `npm run build`.
import{watchConnection as s}from"../inception.shared/shared-7VVPGWNY.js";import{Entries as a}from"../inception.shared/shared-7VVPGWNY.js";
import{mountBoxed as i}from"../inception.shared/shared-7VVPGWNY.js";var e=class{#e;#t;#o=!1;constructor(t){this.#t=t,this.#e=
new a(t)}update(t){this.#e.settle(t),!this.#o&&(this.#o=!0,s(this.#t,t.shell,{again:()=>this.#t.trigger("again",Date.now()),
moved:r,lost:n=>this.#t.trigger("lost",n)}))}},r=()=>dispatchEvent(new PopStateEvent("popstate",{state:history.state})),
c=i(o=>new e(o));export{c as default};
