// What the colours of a graph mean: swatches by branch, or the scale of a cost.

import type { Legend } from "../../contract/graph";
import { element } from "../../shared/dom";

export function legendEntries({ title, swatches, colours, ends }: Legend, hint: string): Element[] {
  const entries: Element[] = (swatches ?? []).map(([label, fills]) =>
    element("span", "entry", ...fills.map((fill) => filled("swatch", fill)), label),
  );
  if (colours && ends) {
    const ramp = filled("ramp", `linear-gradient(90deg, ${colours.join(",")})`);
    entries.push(element("span", "entry", `${title}: ${ends[0]}`, ramp, ends[1]));
  }
  return [...entries, element("span", "hint besides", hint)];
}

function filled(className: string, background: string): Element {
  const node = element("span", className);
  node.style.background = background;
  return node;
}
