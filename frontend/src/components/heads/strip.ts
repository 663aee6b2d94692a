// The network from the picture to its last module, with the classifiers where they sit.

import type { Card, StripEntry } from "../../contract/heads";
import { shape } from "../../shared/dom";

const TOP = 6,
  MODULE_HEIGHT = 26,
  HEAD_TOP = 46,
  HEAD_HEIGHT = 24,
  HEIGHT = 74;

interface Sizes {
  cell: number;
  gap: number;
  head: number;
}

const WIDE: Sizes = { cell: 56, gap: 10, head: 88 },
  SMALL: Sizes = { cell: 31, gap: 5, head: 72 };

/** The strip as a drawing; `narrow` for a phone. */
export function networkStrip(entries: StripEntry[], cards: Pick<Card, "head" | "trained">[], narrow: boolean) {
  const sizes = narrow ? SMALL : WIDE,
    { cell, gap } = sizes;
  const tapped = entries.filter((entry) => entry.head).map(({ label, title = "" }) => `${label} (${title})`);
  const strip = shape("svg", {
    viewBox: `0 0 ${entries.length * (cell + gap) - gap} ${HEIGHT}`,
    role: "img",
    class: narrow ? "strip small" : "strip",
    "aria-label": `The network from the picture to its last module; classifiers sit after ${tapped.join(", ")}.`,
  });
  entries.forEach((entry, i) => {
    const untrained = cards.find((card) => card.head === entry.head)?.trained === false;
    strip.append(...layer(entry, i, sizes, narrow));
    if (entry.head) strip.append(...classifier(entry, i, sizes, i === entries.length - 1, untrained));
  });
  return strip;
}

function layer({ label, head }: StripEntry, i: number, { cell, gap }: Sizes, narrow: boolean): SVGElement[] {
  const x = i * (cell + gap),
    middle = TOP + MODULE_HEIGHT / 2;
  const module = { x, y: TOP, width: cell, height: MODULE_HEIGHT, rx: 4, class: head ? "module tapped" : "module" };
  const name = narrow ? label.replace("stem", "…") : label;
  const nodes: SVGElement[] = [
    shape("rect", module),
    shape("text", { x: x + cell / 2, y: middle + 5, class: "name" }, name),
  ];
  return i ? [shape("line", { x1: x - gap, x2: x, y1: middle, y2: middle, class: "edge" }), ...nodes] : nodes;
}

function classifier(
  { title = "" }: StripEntry,
  i: number,
  sizes: Sizes,
  last: boolean,
  untrained: boolean,
): SVGElement[] {
  const { cell, gap, head: width } = sizes,
    x = i * (cell + gap),
    centre = x + cell / 2;
  const left = last ? x + cell - width : centre - width / 2; // the last one ends with the drawing
  const box = {
    x: left,
    y: HEAD_TOP,
    width,
    height: HEAD_HEIGHT,
    rx: 12,
    class: untrained ? "head untrained" : "head",
  };
  return [
    shape("line", { x1: centre, x2: centre, y1: TOP + MODULE_HEIGHT, y2: HEAD_TOP, class: "edge" }),
    shape("rect", box),
    shape("text", { x: left + width / 2, y: HEAD_TOP + 16, class: untrained ? "label plain" : "label" }, title),
  ];
}
