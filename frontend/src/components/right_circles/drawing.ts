// Three circles in a square of all pictures: the common part is labelled where it is, thin ones from outside by a line.

import type { Data, Part } from "../../contract/right_circles";
import { shape } from "../../shared/dom";

const BESIDE = 11, // letters' sizes for the words beside the drawing, and above and below it where it is narrow
  ABOVE = 4.4,
  NARROW = 44,
  LINE = 1.2,
  APART = 4,
  NUMBER = 1.25; // of the size of words

interface Room {
  width: number;
  height: number;
  /** The size of words in pixels. */
  type: number;
}

export function drawing(data: Data, { width, height, type }: Room): SVGSVGElement {
  const narrow = width < NARROW * type;
  const [beside, above] = narrow ? [1, ABOVE * type] : [BESIDE * type, 1];
  const { frame } = data;
  const unit = Math.min((width - 2 * beside) / frame.width, (height - 2 * above) / frame.height);
  const middle = { x: width / 2, y: height / 2 };
  /** Where it is narrow, left is above and right is below. */
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: middle.x + unit * (narrow ? y : x),
    y: middle.y + unit * (narrow ? x : y),
  });
  const corner = place(frame);
  const [wide, tall] = narrow ? [frame.height, frame.width] : [frame.width, frame.height];
  const box = { x: corner.x, y: corner.y, width: unit * wide, height: unit * tall };
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": data.words });
  svg.append(shape("rect", { ...box, rx: 6, class: "all" }));
  for (const circle of data.circles) {
    const at = place(circle);
    svg.append(
      shape("circle", { cx: at.x, cy: at.y, r: unit * circle.r, "data-head": circle.head, fill: data.colours.head }),
    );
  }
  const thin = data.parts.filter(({ heads }) => heads.length > 0 && heads.length < data.circles.length);
  const [common, none] = [data.circles.length, 0].map((count) =>
    data.parts.find(({ heads }) => heads.length === count),
  );
  if (common) svg.append(words(common, { ...place(common), type, line: type * LINE, anchor: "middle", common: true }));
  if (none) {
    const at = { x: box.x + 0.6 * type, y: box.y + box.height - 0.7 * type - type * LINE };
    svg.append(words(none, { ...at, type, line: type * LINE, anchor: "start" }));
  }
  const half = thin.length / 2;
  const sides = [...thin].sort((a, b) => a.x - b.x);
  for (const [side, parts] of [sides.slice(0, half), sides.slice(half)].entries()) {
    parts.sort((a, b) => a.y - b.y);
    let above = box.y - APART * type;
    parts.forEach((part, i) => {
      const from = place(part);
      above = Math.max(above + APART * type, from.y); // each as high as its part, and none on another
      const end = narrow
        ? { x: (width * (i + 0.5)) / parts.length, y: side ? box.y + box.height + 0.5 * type : box.y - 0.5 * type }
        : { x: side ? box.x + box.width + 0.5 * type : box.x - 0.5 * type, y: above };
      svg.append(
        shape("line", { x1: from.x, y1: from.y, x2: end.x, y2: end.y, class: "leader" }),
        shape("circle", { cx: from.x, cy: from.y, r: type / 5, class: "point" }),
      );
      const lines = part.words.length * LINE * type;
      const at = narrow
        ? { x: end.x, y: side ? end.y + NUMBER * type : end.y - lines - 0.2 * type }
        : { x: end.x + (side ? 0.4 : -0.4) * type, y: end.y - lines / 2 + 0.3 * type };
      svg.append(words(part, { ...at, type, line: type * LINE, anchor: narrow ? "middle" : side ? "start" : "end" }));
    });
  }
  return svg;
}

interface Written {
  x: number;
  y: number;
  type: number;
  line: number;
  anchor: "start" | "middle" | "end";
  common?: boolean;
}

/** The number of a part, and under it who is right. */
function words(part: Part, { x, y, type, line, anchor, common = false }: Written): SVGElement {
  const size = (common ? 2 : NUMBER) * type;
  return shape(
    "text",
    { class: common ? "common" : "part", "text-anchor": anchor, "data-heads": part.heads.join("+"), "font-size": type },
    shape("tspan", { x, y, class: "number", "font-size": size }, part.number),
    ...part.words.map((text, i) => shape("tspan", { x, y: y + (i + 1) * line + (common ? 0.3 * type : 0) }, text)),
  );
}
