// A block for the live panel: one input, four outputs as slabs whose length is their channel count, and their
// concatenation with its ruler, whole or broken.

import type { SlabsBlock } from "../../contract/panel";
import { chip, type Drawn, leavesAs, type Surroundings } from "../../panel/block";
import { clamp, element, setAttributes, setText, shape } from "../../shared/dom";
import { enlarged } from "../../shared/enlarged";
import { heightLeft } from "../../shared/fit";
import { exact } from "../../shared/formats";
import { gently, Mover, steadily } from "../../shared/motion";
import { type Numbers, numberOf } from "../../shared/polynomial";
import { entriesOf, saveButtons } from "../../shared/saving";
import { fill } from "../../shared/templates";

const TALL = 62, // of a slab with the height of the input; the drawing takes the height that is left
  LOWEST = 18,
  HIGHEST = 132,
  SLANT_X = 0.34,
  SLANT_Y = 0.26,
  FIRST_CAPACITY = 128,
  APART = 16,
  TICK_APART = 34,
  LABEL = 140;
const LEFT = 2,
  WORDS = 106; // pixels of the drawing's height that are not slabs
const SLABS = 3; // one above the other: the input, the outputs, the stack
const STACK_MS = 600,
  BACK_MS = 300, // outputs that do not fit part again
  CONTACT = STACK_MS / (STACK_MS + BACK_MS),
  REFUSED = 9; // pixels between them then

const between = (from: number, to: number, share: number) => from + share * (to - from);

/** A slab of a height from `x` on, standing on `floor`; without a colour it is neutral. */
function slab(x: number, floor: number, length: number, high: number, colour: string, kind = ""): SVGGElement {
  const dx = high * SLANT_X,
    dy = high * SLANT_Y,
    top = floor - high,
    right = x + length;
  const points = (...list: [number, number][]) => list.map((point) => point.join(",")).join(" ");
  const lid = points([x, top], [x + dx, top - dy], [right + dx, top - dy], [right, top]);
  const end = points([right, top], [right + dx, top - dy], [right + dx, floor - dy], [right, floor]);
  const faces = [
    shape("rect", { x, y: top, width: length, height: high, class: "front" }),
    shape("polygon", { points: lid, class: "lid" }),
    shape("polygon", { points: end, class: "end" }),
  ];
  if (colour) for (const face of faces) face.style.setProperty("--colour", colour);
  return shape("g", { class: `slab ${kind}` }, ...faces);
}

export function makeSlabs(block: SlabsBlock, panel: Surroundings): Drawn {
  const svg = shape("svg", { role: "img" }),
    legend = element("div", "outputs");
  const verdict = element("p", `verdict ${block.fits ? "" : "broken"}`);
  const frame = () => ({
    ...leavesAs(panel, verdict.textContent),
    legend: entriesOf(legend, ".output", ".chip"),
  });
  const stack = element("button", { type: "button", class: "button stack" }, "▶ Stack them");
  const saves = saveButtons(panel.lifetime, svg, frame);
  const node = element("figure", "slabs", svg, element("div", "under", stack, saves), verdict, legend);
  const mover = new Mover(panel.lifetime);
  /** How far the outputs have slid together: 1 at rest. */
  let stacked = 1;
  let tall = TALL;
  const cards = block.items.map((item) => {
    const name = chip(item.colour),
      size = element("b"),
      where = element("span", "where");
    name.textContent = item.label;
    const card = element("div", "output", name, size, where, element("span", "how", item.how));
    card.classList.toggle("odd", item.odd);
    legend.append(card);
    return { item, size, where };
  });

  const slide = () => {
    const ms = STACK_MS + (block.fits ? 0 : BACK_MS);
    const move = (share: number) => {
      stacked = share;
      if (latest) draw(latest);
    };
    mover.go({ ms, ease: steadily, draw: move });
  };
  let latest: Numbers | null = null;
  stack.addEventListener("click", slide, { signal: panel.lifetime.signal });

  const update = (numbers: Numbers): void => {
    if (!latest) {
      stacked = 0; // they slide together once by themselves, when they are there
      slide();
    }
    latest = numbers;
    // whole pixels from below: the same height from whichever side it is come to
    tall = clamp(Math.floor(tall + heightLeft() / enlarged() / (SLABS * (1 + SLANT_Y))), LOWEST, HIGHEST);
    draw(numbers);
    const words = block.fits ? fill(block.says, numbers) : block.error;
    setText(verdict, words);
    svg.setAttribute("aria-label", words);
    for (const { item, size, where } of cards) {
      setText(size, fill(item.shape, numbers));
      const first = numberOf(numbers, item.start),
        end = numberOf(numbers, item.stop) - 1;
      const range = first === end ? exact(first) : `${exact(first)}–${exact(end)}`;
      setText(where, block.fits ? `channels ${range}` : item.odd ? "does not fit" : "");
    }
  };

  function draw(numbers: Numbers): void {
    const big = enlarged(),
      wide = Math.max(280, (node.clientWidth || 640) / big);
    const slant = tall * SLANT_X,
      rise = tall * SLANT_Y,
      room = wide - slant - 3 * APART - 4;
    const total = numberOf(numbers, block.total);
    let capacity = FIRST_CAPACITY;
    while (capacity < total) capacity *= 2;
    const scale = room / capacity,
      length = (name: string) => numberOf(numbers, name) * scale;
    const floors = [rise + tall + 2, 2 * (rise + tall) + 46, SLABS * (rise + tall) + WORDS - 24] as const;
    const high = SLABS * (rise + tall) + WORDS;
    svg.dataset.stacked = stacked.toFixed(2);
    setAttributes(svg, { viewBox: `0 0 ${wide} ${high}`, width: wide * big, height: high * big });
    svg.replaceChildren(
      ...input(numbers, floors[0], length(block.input), wide, slant),
      ...wires(floors, length),
      ...apart(floors[1], length),
      shape("text", { x: LEFT, y: floors[1] + 20, class: "muted" }, block.joinText),
      ...joined(floors, length),
      ...ruler(numbers, floors[2], scale),
    );
  }

  function input(numbers: Numbers, floor: number, length: number, wide: number, slant: number): SVGElement[] {
    const right = LEFT + length,
      aside = right + slant + 10 + LABEL < wide;
    const at = { x: aside ? right + slant + 10 : right - 8, y: floor - tall / 2 + 4 };
    const style = { "text-anchor": aside ? "start" : "end", class: aside ? "" : "inside" };
    return [slab(LEFT, floor, length, tall, ""), shape("text", { ...at, ...style }, fill(block.inputText, numbers))];
  }

  function wires([from, to]: readonly [number, number, number], length: (name: string) => number): SVGElement[] {
    const start = LEFT + length(block.input) / 2;
    let x = LEFT;
    return block.items.map((item) => {
      const middle = x + length(item.depth) / 2,
        high = tall * item.share,
        end = to - high - high * SLANT_Y - 2;
      x += length(item.depth) + APART;
      const d = `M${start},${from} C${start},${from + 22} ${middle},${from + 14} ${middle},${end}`;
      return shape("path", { class: "wire", d });
    });
  }

  function apart(floor: number, length: (name: string) => number): SVGElement[] {
    let x = LEFT;
    return block.items.flatMap((item) => {
      const wide = length(item.depth),
        parts = [slab(x, floor, wide, tall * item.share, item.colour)];
      if (item.odd) parts.push(slab(x, floor, wide, tall, "", "ghost"));
      x += wide + APART;
      return parts;
    });
  }

  // From where each output stands apart to its place behind the others. What does not fit springs back from there.
  function joined([, from, to]: readonly [number, number, number], length: (name: string) => number): SVGElement[] {
    const way = block.fits ? gently(stacked) : gently(Math.min(1, stacked / CONTACT)),
      back = block.fits ? 0 : REFUSED * gently(Math.max(0, (stacked - CONTACT) / (1 - CONTACT)));
    let x = LEFT;
    return block.items.flatMap((item, i) => {
      const wide = length(item.depth),
        at = between(x + i * APART, x + i * back, way),
        floor = between(from, to, way);
      x += wide;
      const part = slab(at, floor, wide, tall * item.share, item.colour, block.fits ? "" : "loose");
      return item.odd ? [part, slab(at, floor, wide, tall, "", "ghost")] : [part];
    });
  }

  // A number that would touch the one before it is left out; the last one is worth more than its neighbour.
  function ruler(numbers: Numbers, floor: number, scale: number): SVGElement[] {
    const drawn: SVGElement[] = [],
      ticks = [0, ...block.items.map((item) => numberOf(numbers, item.stop))];
    let last = -Infinity;
    ticks.forEach((tick, i) => {
      const at = LEFT + tick * scale,
        final = i === ticks.length - 1,
        tight = at - last < TICK_APART;
      if (!block.fits) return;
      drawn.push(shape("line", { x1: at, x2: at, y1: floor, y2: floor + 6, class: "tick" }));
      if (tight && !final) return;
      if (tight) drawn.pop();
      const anchor = i ? (final ? "end" : "middle") : "start";
      drawn.push(shape("text", { x: at, y: floor + 19, "text-anchor": anchor }, exact(tick)));
      last = at;
    });
    for (const part of drawn) part.style.opacity = String(stacked ** 4); // the ruler is laid on what lies still
    return drawn;
  }

  return { node, update };
}
