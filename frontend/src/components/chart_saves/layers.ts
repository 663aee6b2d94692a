// A Plotly chart as one drawing: on the page it is several SVGs that lie on each other.

import { present, shape } from "../../shared/dom";
import type { Size } from "../../shared/framing";
import { styledCopy } from "../../shared/saving";

/** What is there for a pointer only, as plotly's own saving leaves it out, too. */
const ONLY_ON_THE_PAGE = ".draglayer, .hoverlayer";

/** The chart inside `place` in one SVG, and how large it is. */
export function wholeChart(place: Element): [SVGSVGElement, Size] {
  const layers = [...place.querySelectorAll<SVGSVGElement>("svg.main-svg")],
    lowest = present(layers[0], "chart");
  const size: Size = [Number(lowest.getAttribute("width")), Number(lowest.getAttribute("height"))];
  const whole = shape("svg", { viewBox: `0 0 ${size[0]} ${size[1]}` });
  for (const layer of layers) {
    const copy = styledCopy(layer);
    for (const node of copy.querySelectorAll(ONLY_ON_THE_PAGE)) node.remove();
    whole.append(...copy.childNodes);
  }
  return [whole, size];
}
