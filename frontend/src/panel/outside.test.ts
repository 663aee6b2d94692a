import { expect, it } from "vitest";
import type { Numbers } from "../shared/polynomial";
import { valuesSetBy } from "./outside";

const OUTSIDE = { control: "st-key-module-preset", values: { "3a": { cin: 192 }, "4c": { cin: 512 } } };

it.each([
  ["another choice", "b", { cin: 512 }],
  ["words inside it", "i", { cin: 512 }],
  ["what is chosen already", "a", undefined],
  ["a choice that sets nothing", "c", undefined],
  ["another control's choice", "d", undefined],
  ["beside the choices", "p", undefined],
])("a click on %s sets what it says", (_, where, wanted) => {
  document.body.innerHTML = `<div class="st-key-module-preset"><p></p>
    <a role="radio" aria-checked="true">3a</a><b role="radio" aria-checked="false"><i> 4c </i></b>
    <em role="radio"><c>other</c></em></div><d role="radio" aria-checked="false">4c</d>`;
  let set: Numbers | undefined;
  document.addEventListener("click", (event) => (set = valuesSetBy(event, OUTSIDE)), { once: true });
  document.querySelector(where)?.dispatchEvent(new Event("click", { bubbles: true, composed: true }));
  expect(set).toEqual(wanted);
});
