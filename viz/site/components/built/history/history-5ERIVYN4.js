// Made from frontend/ by `npm run build`.
import{watchConnection as n}from"../inception.shared/shared-LS6PQ7FQ.js";import{Entries as s}from"../inception.shared/shared-LS6PQ7FQ.js";
import{mountBoxed as a}from"../inception.shared/shared-LS6PQ7FQ.js";var o=class{#e;#t;#o=!1;constructor(t){this.#t=t,this.#e=
new s(t)}update(t){this.#e.settle(t),!this.#o&&(this.#o=!0,n(this.#t,t.shell,i(this.#t),r))}},i=e=>()=>e.trigger("again",
Date.now()),r=()=>dispatchEvent(new PopStateEvent("popstate",{state:history.state})),c=a(e=>new o(e));export{c as default};
