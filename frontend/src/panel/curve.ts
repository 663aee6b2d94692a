// Stacked layers against one input, from its lowest to its highest value; the point on it can be dragged.

import type { CurveBlock } from "../contract/panel";
import { clamp, element, present, setAttributes, setText, shape } from "../shared/dom";
import { enlarged } from "../shared/enlarged";
import { taking } from "../shared/fit";
import { followPointer } from "../shared/following";
import { count, exact } from "../shared/formats";
import { evaluate, type Numbers, numberOf } from "../shared/polynomial";
import { entriesOf, saveButtons } from "../shared/saving";
import { fill } from "../shared/templates";
import { colourOf, type Drawn, leavesAs, legendEntry, type Surroundings } from "./block";

const LEFT = 58,
  RIGHT = 14,
  TOP = 20,
  BOTTOM = 38,
  HIGH = 250,
  LOWEST = 112,
  HIGHEST = 640,
  CURVE_POINTS = 48;
const ROOM_FOR_LABEL = 290; // beside the label of the level line

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Anchor = "start" | "middle" | "end";
type Spot = [x: number, y: number, anchor: Anchor];

/** Round numbers from 0 to `highest`, about as many as asked for. */
export function niceTicks(highest: number, about: number): number[] {
  const raw = highest / about,
    power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find((times) => times * power >= raw) ?? 10);
  const ticks = [];
  for (let tick = 0; tick <= highest * 1.0001; tick += step) ticks.push(tick);
  return ticks;
}

function put(text: SVGTextElement, [x, y, anchor]: Spot, words: string): void {
  setAttributes(text, { x, y, "text-anchor": anchor });
  setText(text, words);
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Box, b: Box) =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** A label at the first of `spots` where it stays inside and covers no other label; else at the first. */
function putFree(text: SVGTextElement, words: string, spots: Spot[], inside: Box, others: SVGTextElement[]): void {
  const taken = others.map((other) => other.getBBox());
  const free = spots.find((spot) => {
    put(text, spot, words);
    const box = text.getBBox();
    return within(box, inside) && !taken.some((other) => meet(box, other));
  });
  put(text, free ?? present(spots[0]), words);
}

export function makeCurve(block: CurveBlock, panel: Surroundings): Drawn {
  const svg = shape("svg", { role: "img" });
  const grid = svg.appendChild(shape("g", { class: "grid" })),
    areas = svg.appendChild(shape("g"));
  const over = svg.appendChild(shape("g")),
    legend = element("figcaption", "legend");
  const node = element("figure", "curve", element("div", "title", block.title), svg, legend);
  const beyond = over.appendChild(shape("rect", { class: "beyond" }));
  const layers = block.layers.map((layer) => {
    const area = areas.appendChild(shape("path")),
      { entry, words } = legendEntry(layer.colour);
    area.style.fill = colourOf(layer.colour);
    legend.append(entry);
    return { layer, area, label: words };
  });
  const line = over.appendChild(shape("line", { class: "direct" }));
  const lineText = over.appendChild(shape("text", { class: "note" }));
  const mark = over.appendChild(shape("line", { class: "mark" }));
  const markText = over.appendChild(shape("text", { class: "note" }));
  const drop = over.appendChild(shape("line", { class: "drop" }));
  const point = over.appendChild(shape("circle", { class: "point", r: 6 }));
  const pointText = over.appendChild(shape("text", { class: "note strong" }));
  const frame = () => ({ ...leavesAs(panel, block.title), legend: entriesOf(legend, ".entry", ".swatch") });
  legend.append(saveButtons(panel.lifetime, svg, frame));
  const input = present(
    panel.inputs.find((one) => one.name === block.x),
    "curve's input",
  );
  const plot = { wide: 600, xMax: 1, high: HIGH };
  listen();

  function listen(): void {
    const follow = (event: PointerEvent) => {
      const box = svg.getBoundingClientRect(),
        at = (plot.wide * (event.clientX - box.left)) / box.width;
      panel.set(block.x, Math.round(((at - LEFT) / (plot.wide - LEFT - RIGHT)) * plot.xMax));
    };
    followPointer(panel.lifetime, svg, follow, () => panel.release());
  }

  /** The heights at which the layers begin and end, at so many places along x. */
  function heights(): [x: number, stack: number[]][] {
    const samples = Math.min(CURVE_POINTS, plot.xMax);
    return Array.from({ length: samples + 1 }, (_, i) => {
      const x = (plot.xMax * i) / samples,
        values = { ...panel.values(), [block.x]: x };
      const stack = [0];
      for (const { layer } of layers) {
        const expression = present(panel.expressions[layer.number], layer.number);
        stack.push(present(stack.at(-1)) + evaluate(expression, values));
      }
      return [x, stack];
    });
  }

  const update = (numbers: Numbers): void => {
    const big = enlarged(),
      wide = (plot.wide = Math.max(280, (node.clientWidth || 600) / big));
    const high = (plot.high = clamp(taking(plot.high, big), LOWEST, HIGHEST));
    const xMax = (plot.xMax = input.atMost ? numberOf(numbers, input.atMost) : input.high);
    const stacks = heights(),
      direct = numberOf(numbers, block.line.number);
    const yMax = 1.1 * Math.max(direct, stacks.at(-1)?.[1].at(-1) ?? 0);
    const px = (x: number) => LEFT + ((wide - LEFT - RIGHT) * x) / xMax;
    const py = (y: number) => high - BOTTOM - ((high - TOP - BOTTOM) * y) / yMax;
    setAttributes(svg, { width: wide * big, height: high * big, viewBox: `0 0 ${wide} ${high}` });
    const middle = { "text-anchor": "middle" };
    grid.replaceChildren(
      ...niceTicks(yMax, 4).flatMap((y) => [
        shape("line", { x1: LEFT, x2: wide - RIGHT, y1: py(y), y2: py(y) }),
        shape("text", { x: LEFT - 6, y: py(y) + 4, "text-anchor": "end" }, y ? count(y) : "0"),
      ]),
      ...niceTicks(xMax, 6).map((x) => shape("text", { x: px(x), y: high - BOTTOM + 16, ...middle }, exact(x))),
      shape("text", { x: (LEFT + wide - RIGHT) / 2, y: high - 4, ...middle }, block.xLabel),
      shape("text", { x: 4, y: 12 }, block.yLabel),
    );
    layers.forEach(({ layer, area, label }, n) => {
      const edge = (nth: number) => stacks.map(([x, stack]) => `${px(x)},${py(present(stack[nth]))}`);
      area.setAttribute("d", `M${[...edge(n + 1), ...edge(n).reverse()].join("L")}Z`);
      setText(label, fill(layer.label, numbers));
    });
    const level = py(direct),
      even = px(numberOf(numbers, block.mark.number));
    setAttributes(line, { x1: LEFT, y1: level, x2: wide - RIGHT, y2: level });
    put(lineText, [LEFT + 6, level - 6, "start"], fill(block.line.text, numbers));
    setAttributes(mark, { x1: even, y1: level, x2: even, y2: high - BOTTOM });
    const room = even - LEFT > ROOM_FOR_LABEL; // else above the chart
    put(markText, room ? [even - 6, level - 6, "end"] : [wide - RIGHT, 12, "end"], fill(block.mark.text, numbers));
    setAttributes(beyond, { x: even, y: TOP, width: Math.max(0, wide - RIGHT - even), height: high - TOP - BOTTOM });
    const here = numberOf(numbers, block.x);
    const height = layers.reduce((sum, { layer }) => sum + numberOf(numbers, layer.number), 0);
    const x = px(here),
      y = py(height);
    setAttributes(point, { cx: x, cy: y });
    setAttributes(drop, { x1: x, y1: y, x2: x, y2: high - BOTTOM });
    const lines = y < level + 16 ? [22, 38, 54, -8] : [-8, 22, 38, -24];
    const toRight: Spot = [x + 11, 0, "start"],
      toLeft: Spot = [x - 11, 0, "end"];
    const sides = x > wide * 0.6 ? [toLeft, toRight] : [toRight, toLeft];
    const spots = lines.flatMap((down) => sides.map(([aside, , anchor]): Spot => [aside, y + down, anchor]));
    const plotted = { x: LEFT, y: 0, width: wide - LEFT, height: high - BOTTOM };
    putFree(pointText, count(height), spots, plotted, [lineText, markText]);
    const says = [
      fill(block.line.text, numbers),
      fill(block.mark.text, numbers),
      `${input.label} ${here}: ${exact(height)}`,
    ];
    svg.setAttribute("aria-label", `${block.title}: ${says.join("; ")}`);
  };
  return { node, update };
}
