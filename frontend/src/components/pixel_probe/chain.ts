// The way from a column of values to one number: a line a channel, as thick as its product, into the sum, the bias and the
// ReLU. What is drawn once is moved from then on, so that it keeps up with a probe that slides.

import { setAttributes, setText, shape } from "../../shared/dom";
import { enlarged } from "../../shared/enlarged";
import { equals, plainly, signed } from "../../shared/formats";
import type { Lifetime } from "../../shared/lifetime";
import { placesFor, PRODUCT_PLACES, type Sum, type Term } from "./reading";

const HEAD = 24,
  ROW = 23,
  FEWEST = 5,
  NARROW = 520;
const THICK = 11,
  THIN = 0.7,
  NODE = 15;

/** The multiplication of a channel, with as many digits as make it come out. */
export function multiplied(term: Term): string {
  const places = placesFor(term);
  return `channel ${term.channel}: ${plainly(term.value, places)} × ${plainly(term.weight, places)} = ${signed(term.product, PRODUCT_PLACES)}`;
}

/** Where the columns of the drawing are, in a width. */
interface Columns {
  number: number;
  value: [from: number, to: number];
  valueText: number;
  weightText: number;
  product: [from: number, to: number];
  productText: number;
  sum: number;
  texts: boolean;
}

export function columnsIn(wide: number): Columns {
  if (wide < NARROW) {
    const bars = (wide - 170) / 2;
    return {
      number: 26,
      value: [32, 32 + 0.7 * bars],
      valueText: 0,
      weightText: 0,
      product: [40 + 0.7 * bars, 40 + 2 * bars],
      productText: 0,
      sum: wide - 48,
      texts: false,
    };
  }
  const a = 0.1 * wide,
    p = 0.17 * wide,
    behind = 60 + a + 116;
  return {
    number: 44,
    value: [60, 60 + a],
    valueText: 60 + a + 46,
    weightText: 60 + a + 104,
    product: [behind, behind + p],
    productText: behind + p + 54,
    sum: wide - 76,
    texts: true,
  };
}

const ABOVE = 56, // of the node's middle: two sums and their type
  BELOW = 187, // to the last line, where there is room
  EDGE = 5;

/** Where the node's middle is in a drawing so high, and by how much what stands below it moves together to fit. */
export function endIn(high: number): { center: number; tight: number } {
  const center = Math.max(ABOVE, Math.min(high / 2 - 80, high - BELOW - EDGE));
  return { center, tight: Math.min(1, (high - center - EDGE) / BELOW) };
}

/** How many channels there is room for, of `all`. */
export function rowsIn(high: number, all: number): number {
  return Math.max(Math.min(FEWEST, all), Math.min(all, Math.floor((high - HEAD) / ROW) - 1));
}

interface Line {
  group: SVGGElement;
  plate: SVGRectElement;
  number: SVGTextElement;
  bar: SVGRectElement;
  value: SVGTextElement;
  weight: SVGTextElement;
  product: SVGRectElement;
  result: SVGTextElement;
  path: SVGPathElement;
}

const PARTS = ["positive", "negative", "bias", "score", "output", "network", "average"] as const;
type Part = (typeof PARTS)[number];

export class Chain {
  readonly node: SVGSVGElement;
  private readonly under = shape("g");
  private readonly over = shape("g");
  private readonly heads = ["channel", "value x", "× weight w", "product w·x"].map((words) =>
    shape("text", { class: "note" }, words),
  );
  private readonly zero = shape("line", { class: "axis" });
  private readonly end: Record<Part, SVGTextElement>;
  private readonly words = {
    sum: shape("text", { class: "in", "text-anchor": "middle" }, "Σ"),
    relu: shape("text", { class: "in", "text-anchor": "middle" }, "ReLU"),
    wrong: shape("text", { class: "note", "text-anchor": "middle" }, "not the mean:"),
  };
  private readonly circle = shape("circle", { class: "node", r: NODE });
  private readonly box = shape("rect", { class: "node", rx: 5, width: 64, height: 26 });
  private readonly arrows = shape("path", { class: "arrow", fill: "none" });
  private lines: Line[] = [];
  private columns = columnsIn(700);
  private wide = 700;
  private high = 400;
  private reach = { value: 1, product: 1 };
  private pointed = -1;

  constructor(
    private readonly lifetime: Lifetime,
    private readonly point: (row: number) => void,
  ) {
    this.end = Object.fromEntries(
      PARTS.map((part) => [part, shape("text", { "data-step": part, "text-anchor": "middle" })]),
    ) as Record<Part, SVGTextElement>;
    for (const part of PARTS) this.end[part].classList.add(part);
    this.node = shape(
      "svg",
      { role: "img", tabindex: 0 },
      this.under,
      this.zero,
      ...this.heads,
      this.over,
      this.arrows,
      this.circle,
      this.box,
      ...Object.values(this.words),
      ...PARTS.map((part) => this.end[part]),
    );
    this.node.addEventListener("pointerleave", () => this.choose(-1), { signal: lifetime.signal });
    const press = (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.choose(Math.min(Math.max(0, this.pointed + by), this.terms - 1));
    };
    this.node.addEventListener("keydown", press, { signal: lifetime.signal });
    this.node.addEventListener("blur", () => this.choose(-1), { signal: lifetime.signal });
  }

  /** How many channels are drawn by themselves. */
  get terms(): number {
    return this.lines.length - 1;
  }

  /** Takes another size, in pixels of the screen; there are `all` channels to choose from. */
  resize(width: number, height: number, all: number): void {
    const big = enlarged();
    this.wide = Math.max(280, width / big);
    this.high = height / big;
    this.columns = columnsIn(this.wide);
    setAttributes(this.node, { width, height, viewBox: `0 0 ${this.wide} ${this.high}` });
    this.make(rowsIn(this.high, all) + 1);
    this.place();
  }

  /** The largest value and the largest product that there are anywhere. */
  scale(value: number, product: number): void {
    this.reach = { value: value || 1, product: product || 1 };
  }

  show(sum: Sum, bias: number, others: number): void {
    const { value, product, sum: node, texts } = this.columns,
      [from, to] = product,
      middle = (from + to) / 2;
    this.lines.forEach((line, i) => {
      const term = sum.terms[i],
        amount = term ? term.product : sum.rest,
        y = this.middleOf(i);
      setText(line.number, term ? String(term.channel) : texts ? `the other ${others}` : "rest");
      setText(line.value, term && texts ? plainly(term.value) : "");
      setText(
        line.weight,
        texts ? (term ? `× ${plainly(term.weight)}` : sum.restOver.map((part) => signed(part)).join(" ")) : "",
      );
      setText(line.result, texts ? signed(amount) : "");
      const long = ((value[1] - value[0]) * Math.max(0, term?.value ?? 0)) / this.reach.value,
        half = (((to - from) / 2) * Math.abs(amount)) / this.reach.product;
      setAttributes(line.bar, { width: long });
      setAttributes(line.product, { x: amount < 0 ? middle - half : middle, width: half });
      const side = amount < 0 ? "down" : "up",
        start = (texts ? this.columns.productText : to) + 6,
        end = node - NODE,
        bend = (start + end) / 2;
      for (const part of [line.product, line.path]) part.setAttribute("class", side);
      line.path.setAttribute("d", `M${start} ${y}C${bend} ${y} ${bend} ${this.center} ${end} ${this.center}`);
      const share = Math.abs(amount) / this.reach.product;
      line.path.style.strokeWidth = String(Math.max(THIN, THICK * share));
      line.path.style.opacity = String(amount ? 0.25 + 0.6 * Math.sqrt(share) : 0.12);
    });
    const said: Record<Part, [number, string]> = {
      positive: [sum.positive, signed(sum.positive)],
      negative: [sum.negative, signed(sum.negative)],
      bias: [bias, `${signed(bias)} bias`],
      score: [sum.score, `${equals([sum.positive, sum.negative, bias], sum.score)} ${plainly(sum.score)}`],
      output: [sum.value, plainly(sum.value)],
      network: [sum.network, `network: ${plainly(sum.network, 4)}`],
      average: [sum.average, plainly(sum.average)],
    };
    for (const part of PARTS) {
      const [number, words] = said[part];
      setText(this.end[part], words);
      this.end[part].dataset.exact = String(number);
    }
  }

  private get center(): number {
    return endIn(this.high).center;
  }

  private middleOf(row: number): number {
    return HEAD + ((row + 0.5) * (this.high - HEAD)) / this.lines.length;
  }

  private make(rows: number): void {
    if (this.lines.length === rows) return;
    this.lines = Array.from({ length: rows }, () => this.line());
    this.under.replaceChildren(...this.lines.map(({ path }) => path));
    this.over.replaceChildren(...this.lines.map(({ group }) => group));
  }

  private line(): Line {
    const text = (anchor: string) => shape("text", { "text-anchor": anchor });
    const parts = {
      plate: shape("rect", { class: "plate", rx: 3, x: 0 }),
      number: text("end"),
      bar: shape("rect", { class: "bar" }),
      value: text("end"),
      weight: text("end"),
      product: shape("rect"),
      result: text("end"),
    };
    const group = shape("g", {}, ...Object.values(parts));
    const point = () => this.choose(this.lines.findIndex((line) => line.group === group));
    for (const event of ["pointerover", "pointerdown"])
      group.addEventListener(event, point, { signal: this.lifetime.signal });
    return { group, path: shape("path", { fill: "none" }), ...parts };
  }

  /** Puts everything where it belongs in this size; what depends on the numbers is `show`'s. */
  private place(): void {
    const { number, value, valueText, weightText, product, productText, sum, texts } = this.columns,
      step = (this.high - HEAD) / this.lines.length,
      thick = Math.min(16, step - 5);
    this.lines.forEach((line, i) => {
      const y = this.middleOf(i),
        base = y + 4.5,
        last = i === this.lines.length - 1;
      setAttributes(line.plate, { y: y - step / 2, height: step, width: (texts ? productText : product[1]) + 4 });
      setAttributes(line.number, {
        x: last && texts ? 2 : number,
        y: base,
        "text-anchor": last && texts ? "start" : "end",
      });
      setAttributes(line.bar, { x: value[0], y: y - thick / 2, height: thick });
      setAttributes(line.value, { x: valueText, y: base });
      setAttributes(line.weight, { x: weightText, y: base });
      setAttributes(line.product, { y: y - thick / 2, height: thick });
      setAttributes(line.result, { x: productText, y: base });
      line.group.classList.toggle("pointed", i === this.pointed);
    });
    const middle = (product[0] + product[1]) / 2;
    setAttributes(this.zero, { x1: middle, x2: middle, y1: HEAD, y2: this.high });
    const starts = [0, value[0], weightText, middle],
      anchors = ["start", "start", "end", "middle"];
    this.heads.forEach((head, i) => {
      setAttributes(head, { x: starts[i], y: 14, "text-anchor": anchors[i] });
      if (!texts) setText(head, ["", "values", "", "× weights"][i] ?? "");
      else setText(head, ["channel", "value x", "× weight w", "product w·x"][i] ?? "");
    });
    this.placeEnd(sum, this.center);
  }

  private placeEnd(x: number, y: number): void {
    const { tight } = endIn(this.high);
    const at = (node: Element, dx: number, dy: number) =>
      setAttributes(node, { x: x + dx, y: y + (dy > NODE ? dy * tight : dy) });
    setAttributes(this.circle, { cx: x, cy: y });
    at(this.words.sum, 0, 5);
    at(this.end.positive, 0, -42);
    at(this.end.negative, 0, -24);
    at(this.end.bias, 0, 42);
    at(this.end.score, 0, 60);
    setAttributes(this.box, { x: x - 32, y: y + 92 * tight - 18 });
    at(this.words.relu, 0, 92);
    at(this.end.output, 0, 130);
    at(this.end.network, 0, 150);
    at(this.words.wrong, 0, 170);
    at(this.end.average, 0, 187);
    this.arrows.setAttribute(
      "d",
      `M${x} ${y + NODE}v${26 * tight - NODE}M${x} ${y + 65 * tight}V${y + 92 * tight - 18}M${x} ${y + 92 * tight + 8}v9`,
    );
  }

  /** Points at a row, or at none with −1 or where the rest is. */
  private choose(row: number): void {
    const i = row < this.terms ? row : -1;
    if (i === this.pointed) return;
    this.pointed = i;
    this.lines.forEach((line, n) => line.group.classList.toggle("pointed", n === i));
    this.point(i);
  }
}
