// A module as a diagram that moves with the sliders: boxes as wide as their filters are many, lines as thick as their
// work, and below them the stack of the outputs. What one variant of the module has not fades out.

import type { FlowBlock } from "../contract/panel";
import { clamp, element, setAttributes, setText, shape } from "../shared/dom";
import { enlarged } from "../shared/enlarged";
import { taking } from "../shared/fit";
import { exact } from "../shared/formats";
import { type Numbers, numberOf } from "../shared/polynomial";
import { saveButtons } from "../shared/saving";
import { fill } from "../shared/templates";
import { colourOf, type Drawn, leavesAs, type Surroundings } from "./block";

const HIGH = 420,
  LOWEST = 236,
  HIGHEST = 700,
  THICK = 44,
  THIN = 1.5,
  BOX = 40,
  STACK = 44,
  LEAST = 100, // width of a box, where its column has it: room for a name, or for height, width and channels
  CLEAR = 16, // beside the top box: from there on a line leaves it at its side, above the other lines' numbers
  GAP = 2;
const NARROW = 520; // below it there is no room for words beside lines and for the second line of a box

/** The middle of a box, and its width. */
interface Place {
  x: number;
  y: number;
  wide: number;
}

/** The line between two heights, standing upright at both ends. */
export function bend(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
}

/** The line from a box's side at one height to what lies beside and below it, where it ends upright. */
export function aside(x1: number, y1: number, x2: number, y2: number): string {
  return `M${x1} ${y1}C${x2} ${y1} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}`;
}

/** How wide each part of a row is, in proportion to `shares`, and where it begins. */
export function partsOf(shares: number[], wide: number): { start: number; wide: number }[] {
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  let start = 0;
  return shares.map((share) => {
    const part = { start, wide: (wide * share) / whole };
    start += part.wide;
    return part;
  });
}

/** How wide a box of `filters` is, in a column of `room`, where the most filters of any box are `most`. */
export function boxWidth(filters: number, most: number, room: number): number {
  const least = Math.min(room, LEAST);
  return least + ((room - least) * filters) / Math.max(most, 1);
}

export function makeFlow(block: FlowBlock, panel: Surroundings): Drawn {
  const svg = shape("svg", { role: "img" }),
    under = svg.appendChild(shape("g")),
    over = svg.appendChild(shape("g"));
  const save = element(
    "figcaption",
    "legend",
    element("span", "", block.says),
    saveButtons(panel.lifetime, svg, () => ({ ...leavesAs(panel, block.title), legend: [] })),
  );
  const node = element("figure", "flow", svg, save);
  const lines = block.lines.map((line) => {
    const path = under.appendChild(shape("path", { fill: "none" })),
      text = over.appendChild(shape("text", { class: "note" }));
    path.style.stroke = colourOf(line.colour);
    return { line, path, text };
  });
  const boxes = block.boxes.map((box) => {
    const group = over.appendChild(shape("g", { class: "box" })),
      plate = group.appendChild(shape("rect", { rx: 6, height: BOX })),
      label = group.appendChild(shape("text", { class: "in", "text-anchor": "middle" })),
      size = group.appendChild(shape("text", { class: "in small", "text-anchor": "middle" }));
    plate.style.fill = colourOf(box.colour);
    return { box, group, plate, label, size };
  });
  const stack = block.stack.map((part) => {
    const group = over.appendChild(shape("g", { class: "box" })),
      plate = group.appendChild(shape("rect", { rx: 3, height: STACK })),
      label = group.appendChild(shape("text", { class: "in", "text-anchor": "middle" })),
      size = group.appendChild(shape("text", { class: "in small", "text-anchor": "middle" }));
    plate.style.fill = colourOf(part.colour);
    return { part, group, plate, label, size };
  });
  const top = block.boxes.find((box) => box.column < 0);
  let high = HIGH;

  const update = (numbers: Numbers): void => {
    const big = enlarged(),
      wide = Math.max(280, (node.clientWidth || 600) / big),
      narrow = wide < NARROW;
    high = clamp(taking(high, big), LOWEST, HIGHEST);
    setAttributes(svg, { width: wide * big, height: high * big, viewBox: `0 0 ${wide} ${high}` });
    const columns = 1 + Math.max(...block.boxes.map((box) => box.column)),
      room = wide / columns,
      most = Math.max(...block.boxes.map((box) => (box.column < 0 ? 0 : numberOf(numbers, box.width))));
    const rows = 1 + Math.max(...block.boxes.map((box) => box.row)),
      step = (high - STACK) / rows; // the same room under every row, the last one above the stack
    const there = (name: string) => (name ? numberOf(numbers, name) : 1);
    const places = new Map<string, Place>();
    for (const { box, group, plate, label, size } of boxes) {
      const free = box.column < 0 ? Math.max(room - 14, LEAST) : room - 14, // the top box stands in no column
        boxWide = boxWidth(numberOf(numbers, box.width), most, free);
      const x = box.column < 0 ? wide / 2 : room * (box.column + 0.5),
        y = BOX / 2 + step * box.row;
      places.set(box.key, { x, y, wide: boxWide });
      setAttributes(plate, { x: x - boxWide / 2, y: y - BOX / 2, width: boxWide });
      setAttributes(label, { x, y: y - 3 });
      setAttributes(size, { x, y: y + 13 });
      setText(label, narrow ? box.short : box.label);
      setText(size, fill(box.text, numbers));
      group.style.opacity = String(there(box.there));
    }
    const parts = partsOf(
      block.stack.map((part) => numberOf(numbers, part.number)),
      wide,
    );
    let first = 0;
    stack.forEach(({ part, plate, label, size }, n) => {
      const { start, wide: long } = parts[n] ?? { start: 0, wide: 0 },
        channels = numberOf(numbers, part.number),
        middle = start + long / 2,
        top = high - STACK;
      places.set(part.key, { x: middle, y: top + BOX / 2, wide: long });
      setAttributes(plate, { x: start, y: top, width: Math.max(1, long - GAP) });
      setAttributes(label, { x: middle, y: top + 18 });
      setAttributes(size, { x: middle, y: top + 35 });
      const range = channels === 1 ? `${first}` : `${first}–${first + channels - 1}`,
        named = `${channels === 1 ? "channel" : "channels"} ${range}`;
      const fits = (text: string, sign: number) => long > 6 + sign * text.length;
      setText(label, fits(part.label, 8) ? part.label : "");
      setText(size, [named, range].find((text) => fits(text, 7.5)) ?? "");
      first += channels;
    });
    const whole = Math.max(1, numberOf(numbers, block.scale));
    for (const { line, path, text } of lines) {
      const from = places.get(line.start),
        to = places.get(line.end);
      if (!from || !to) continue;
      const work = line.number ? numberOf(numbers, line.number) : 0,
        thick = Math.max(THIN, (THICK * work) / whole),
        shown = there(line.there);
      const y1 = from.y + BOX / 2 - 1,
        y2 = to.y - BOX / 2 + 1;
      const beside = Math.sign(to.x - from.x) * (from.wide / 2 - 1);
      const clear = line.start === top?.key && Math.abs(to.x - from.x) > from.wide / 2 + CLEAR;
      path.setAttribute("d", clear ? aside(from.x + beside, from.y, to.x, y2) : bend(from.x, y1, to.x, y2));
      path.style.strokeWidth = String(thick);
      path.style.opacity = String(shown);
      const left = from.x > to.x + 1 || to.x + thick / 2 + 70 > wide; // not where the line comes from
      setAttributes(text, {
        x: to.x + (left ? -1 : 1) * (thick / 2 + 6),
        y: y2 - 9,
        "text-anchor": left ? "end" : "start",
      });
      setText(text, line.text && shown && !narrow ? fill(line.text, numbers) : "");
    }
    const words = boxes
      .filter(({ box }) => there(box.there))
      .map(({ box }) => {
        const into = lines.find(({ line }) => line.end === box.key && line.number && there(line.there));
        return `${box.label} ${fill(box.text, numbers)}${into ? said(into.line, numbers) : ""}`;
      });
    svg.setAttribute("aria-label", `${block.title}: ${words.join("; ")}`);
  };
  const said = (line: FlowBlock["lines"][number], numbers: Numbers) =>
    `, ${exact(numberOf(numbers, line.number))} ${block.unit}`;
  return { node, update };
}
