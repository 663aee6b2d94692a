// How a price grows: one product, a window of them, all channels of it, all places, all filters. Each stage is a picture
// with its number; played, they appear one after another, the map fills place by place, and the number counts up.

import type { GrowthBlock } from "../contract/panel";
import { clamp, element, setAttributes, setText, shape } from "../shared/dom";
import { enlarged } from "../shared/enlarged";
import { taking } from "../shared/fit";
import { exact } from "../shared/formats";
import { Mover, steadily } from "../shared/motion";
import { type Numbers, numberOf } from "../shared/polynomial";
import { saveButtons } from "../shared/saving";
import { fill } from "../shared/templates";
import { colourOf, type Drawn, type Grown, leavesAs, type Surroundings } from "./block";

const LOWEST = 116,
  HIGHEST = 460,
  NARROW = 560, // below it there is no room for numbers under the pictures
  MOST_SHEETS = 10,
  MOST_CELLS = 28,
  LONG_MS = 5000,
  WORDS = 74,
  WORDS_NARROW = 40,
  OVER_WORDS = 4,
  SIDE = 0.84, // of a column, what a picture's square may have: the largest with its sheets fills it
  DEEP = 1.15; // how much higher than that the sheets make it

/** How far each of `stages` is when `share` of all is over: one after another, each from 0 to 1. */
export function stageShares(share: number, stages: number): number[] {
  return Array.from({ length: stages }, (_, n) => clamp(share * stages - n, 0, 1));
}

/** The number to show while a stage grows from the one before it. */
export function counted(before: number, after: number, share: number): number {
  return Math.round(before + (after - before) * share);
}

/** How far a price has grown when `share` of all its stages is over; null where it has grown up. */
export function grownSo(stages: GrowthBlock["stages"], share: number): Grown | null {
  const over = Math.max(1, Math.floor(share * stages.length + 1e-6)),
    last = stages[over - 1];
  if (share >= 1 || !last) return null;
  const factors = stages
    .slice(0, over)
    .flatMap(({ times }) => [...times.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return { label: last.label, number: last.number, factors: factors.filter((name) => name !== undefined) };
}

/** A path of `count` × `count` cells in a square, the first `filled` of them, row by row. */
export function cells(x: number, y: number, side: number, count: number, filled: number): string {
  const cell = side / count,
    gap = Math.min(1, cell * 0.12);
  let path = "";
  for (let n = 0; n < Math.round(filled); n++) {
    const left = x + (n % count) * cell,
      top = y + Math.floor(n / count) * cell;
    path += `M${left.toFixed(1)} ${top.toFixed(1)}h${(cell - gap).toFixed(1)}v${(cell - gap).toFixed(1)}h-${(cell - gap).toFixed(1)}z`;
  }
  return path;
}

/** A path of so many sheets behind each other, the first in front. */
export function sheets(x: number, y: number, side: number, count: number): string {
  const shift = sheetShift(side);
  let path = "";
  for (let n = count - 1; n > 0; n--)
    path += `M${(x + n * shift).toFixed(1)} ${(y - n * shift).toFixed(1)}h${side.toFixed(1)}v${side.toFixed(1)}h-${side.toFixed(1)}z`;
  return path;
}

const sheetShift = (side: number) => Math.max(2, side * 0.045);

export function makeGrowth(block: GrowthBlock, panel: Surroundings): Drawn {
  const svg = shape("svg", { role: "img" });
  const play = element("button", { class: "button", type: "button" }, "▶ Play"),
    step = element("button", { class: "button", type: "button" }, "Step");
  const saves = saveButtons(panel.lifetime, svg, () => ({ ...leavesAs(panel, block.title), legend: [] }));
  const node = element("figure", "growth", svg, element("div", "ways", play, step, saves));
  const mover = new Mover(panel.lifetime);
  let share = 1,
    high = LOWEST,
    numbers: Numbers = {};
  const stages = block.stages.map((stage) => {
    const behind = svg.appendChild(shape("path", { class: "behind" })),
      front = svg.appendChild(shape("path")),
      label = svg.appendChild(shape("text", { class: "title", "text-anchor": "middle" })),
      times = svg.appendChild(shape("text", { class: "note", "text-anchor": "middle" })),
      number = svg.appendChild(shape("text", { class: "number", "text-anchor": "middle" }));
    front.style.fill = colourOf(stage.colour);
    behind.style.stroke = colourOf(stage.colour);
    return { stage, behind, front, label, times, number };
  });
  const valueOf = (n: number) => {
    const name = block.stages[n]?.number;
    return name ? numberOf(numbers, name) : 0;
  };

  const draw = (): void => {
    const big = enlarged(),
      wide = Math.max(280, (node.clientWidth || 600) / big),
      narrow = wide < NARROW,
      room = wide / stages.length,
      words = narrow ? WORDS_NARROW : WORDS;
    high = clamp(taking(high, big), LOWEST, HIGHEST);
    setAttributes(svg, { width: wide * big, height: high * big, viewBox: `0 0 ${wide} ${high}` });
    const side = Math.min(room * SIDE, (high - words - OVER_WORDS) / DEEP),
      floor = high - words - OVER_WORDS;
    const shares = stageShares(share, stages.length);
    stages.forEach(({ stage, behind, front, label, times, number }, n) => {
      const grown = shares[n] ?? 0,
        x = room * (n + 0.5);
      const { front: face, behind: back } = pictureOf(stage.picture, x, floor, side, grown);
      front.setAttribute("d", face);
      behind.setAttribute("d", back);
      setAttributes(label, { x, y: high - words + 18 });
      setAttributes(times, { x, y: high - words + 38 });
      setAttributes(number, { x, y: high - words + 62 });
      setText(label, narrow ? stage.short : fill(stage.label, numbers));
      setText(times, narrow || !stage.times ? "" : fill(stage.times, numbers));
      setText(number, narrow || grown === 0 ? "" : exact(counted(n ? valueOf(n - 1) : 0, valueOf(n), grown)));
      for (const text of [label, times, number]) text.style.opacity = grown > 0 ? "1" : "0.25";
    });
  };

  /** A stage's picture in the middle of its column, standing on `floor`, so that its words are right below it. */
  const pictureOf = (picture: string, middle: number, floor: number, side: number, grown: number) => {
    const of = (name: string) => Math.max(1, numberOf(panel.values(), name)),
      kernel = of(block.sizes.kernel),
      rows = Math.min(MOST_CELLS, of(block.sizes.side));
    const window = side * 0.55,
      cell = window / kernel;
    const inner = (most: number) => Math.ceil(grown * Math.min(MOST_SHEETS, most));
    const square = (size: number, most = 1) => {
      const behind = (Math.min(MOST_SHEETS, most) - 1) * sheetShift(size);
      return { x: middle - (size + behind) / 2, y: floor - size };
    };
    const grid = square(window, picture === "filter" ? of(block.sizes.cin) : 1),
      map = square(side * 0.8, picture === "filters" ? of(block.sizes.cout) : 1);
    if (picture === "product") {
      const one = square(cell);
      return { front: cells(one.x, one.y, cell, 1, grown), behind: "" };
    }
    const face = cells(
      grid.x,
      grid.y,
      window,
      kernel,
      kernel * kernel * (picture === "window" ? grown : Math.ceil(grown)),
    );
    if (picture === "window") return { front: face, behind: "" };
    if (picture === "filter")
      return { front: face, behind: sheets(grid.x, grid.y, window, inner(of(block.sizes.cin))) };
    const filled = picture === "places" ? grown : Math.ceil(grown);
    return {
      front: cells(map.x, map.y, side * 0.8, rows, rows * rows * filled),
      behind: picture === "filters" ? sheets(map.x, map.y, side * 0.8, inner(of(block.sizes.cout))) : "",
    };
  };

  const show = (to: number): void => {
    share = to;
    draw();
    panel.growing(grownSo(block.stages, share));
  };
  const rest = () => setText(play, "▶ Play");
  const begin = (from: number) => {
    setText(play, "❚❚ Pause");
    mover.go({ ms: LONG_MS, ease: steadily, from, draw: show, done: rest });
  };
  play.addEventListener(
    "click",
    () => {
      if (mover.moving) {
        mover.stop();
        rest();
      } else begin(share >= 1 ? 0 : share);
    },
    { signal: panel.lifetime.signal },
  );
  step.addEventListener(
    "click",
    () => {
      mover.stop();
      rest();
      const done = Math.floor(share * stages.length + 1e-6);
      show((done >= stages.length ? 1 : done + 1) / stages.length);
    },
    { signal: panel.lifetime.signal },
  );

  const update = (changed: Numbers): void => {
    numbers = changed;
    draw();
    const said = block.stages.map((stage, n) => `${fill(stage.label, numbers)}: ${exact(valueOf(n))}`);
    svg.setAttribute("aria-label", `${block.title}: ${said.join("; ")} ${block.unit}`);
  };
  return { node, update };
}
