// One place of the picture, one filter: click or arrow keys choose the place; bars show values, weights, products.

import type { Bars, Data, Step } from "../../contract/pixel_probe";
import { clamp, element, penOf, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { enlarged } from "../../shared/enlarged";
import { followPointer } from "../../shared/following";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { byPointer } from "../../shared/pointer";
import { saveButton, saveCanvas } from "../../shared/saving";

type Place = Data["told"]["value"];

const SEND_AFTER_MS = 60;
const BAR_ROW = 74,
  LABEL_ROW = 18;
const MOVES: Record<string, Place> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const FAST = 4; // cells at once, with Shift

const signed = (value: number, places = 3): string => `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(places)}`;
const same = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];

/** A picture on which the place is marked. */
class Board {
  readonly field = element("div", "field");
  readonly cell = element("div", "cell");
  readonly frame: HTMLElement;
  readonly node: HTMLElement;
  private readonly image = element("img", { draggable: "false" });
  private readonly caption = element("figcaption");

  constructor(
    host: Host,
    kind: "picture" | "map",
    point: (x: number, y: number, kind: "picture" | "map") => void,
    press: (event: KeyboardEvent) => void,
  ) {
    const role = kind === "picture" ? { tabindex: 0, role: "application" } : { tabindex: -1 };
    this.frame = element("div", { class: "frame", ...role }, this.image, this.field, this.cell);
    this.node = element("figure", `board ${kind}`, this.frame, this.caption);
    const { frame } = this;
    const follow = (event: PointerEvent) => {
      const box = frame.getBoundingClientRect();
      point((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height, kind);
    };
    followPointer(host, frame, follow);
    frame.addEventListener("keydown", press, { signal: host.signal });
  }

  show(src: string, words: string): void {
    if (this.image.src !== src) this.image.src = src;
    this.image.alt = words;
    this.caption.textContent = words;
  }

  mark([row, column]: Place, [first, side]: Data["cells"]): void {
    Object.assign(this.cell.style, {
      left: `${100 * (first + column * side)}%`,
      top: `${100 * (first + row * side)}%`,
      width: `${100 * side}%`,
      height: `${100 * side}%`,
    });
  }
}

class Probe implements Component<Data> {
  private readonly echo = new Echo<Place>();
  private readonly sending;
  private readonly picture: Board;
  private readonly map: Board;
  private readonly hint = element("p", "hint");
  private readonly canvas = element("canvas", { class: "bars", role: "img" });
  private readonly readout = element("p", "readout");
  private readonly steps = element("div", "steps");
  private readonly top = element("div", "top");
  private readonly what: HTMLElement;
  private readonly root: HTMLElement;
  private data: Data | null = null;
  /** The bar that is pointed at, counted from the left. */
  private pointed: number | null = null;

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    const point = (x: number, y: number, kind: "picture" | "map") => {
      const [first, side] = this.cellsOn(kind);
      this.go(Math.floor((y - first) / side), Math.floor((x - first) / side));
    };
    const press = (event: KeyboardEvent) => this.press(event);
    this.picture = new Board(host, "picture", point, press);
    this.map = new Board(host, "map", point, press);
    const save = saveButton(host, "PNG", "Save the bars as PNG", () => {
      const { leaves, readout } = present(this.data);
      saveCanvas(this.canvas, leaves, [readout]);
    });
    const under = element("div", "under", this.readout, save),
      foot = element("div", "foot", this.steps, this.top);
    this.what = element("div", "what", this.canvas, under, foot);
    const where = element("div", "where", this.picture.node, this.map.node, this.hint);
    this.root = element("div", "probe", where, this.what);
    host.append(this.root);
    const { canvas } = this,
      { signal } = host;
    canvas.addEventListener("pointermove", (event) => event.pointerType !== "touch" && this.hover(event), { signal });
    canvas.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && this.point(null), { signal });
    followPointer(host, canvas, (event) => this.hover(event));
    host.onResize(this.what, () => this.drawBars());
  }

  update(data: Data): void {
    this.data = data;
    if (this.echo.hear(data.told) === "decided") this.sending.cancel();
    this.picture.show(data.picture, data.pictureCaption);
    this.map.show(data.map, data.mapCaption);
    const [first, side] = data.cells,
      grid = { cells: data.columns, first: `${100 * first}%`, whole: `${100 * side * data.columns}%` };
    for (const [name, value] of Object.entries(grid)) this.picture.frame.style.setProperty(`--${name}`, String(value));
    this.hint.textContent = byPointer("Arrow keys move it, too. ", "") + data.hint;
    this.mark();
    this.drawSteps(data);
    this.drawTop(data);
    this.point(null);
    this.drawBars();
    this.root.dataset.output = data.output;
  }

  private press(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const [row, column] = this.echo.value,
      by = event.shiftKey ? FAST : 1;
    this.go(row + by * move[0], column + by * move[1]);
  }

  private go(row: number, column: number): void {
    const { rows, columns } = present(this.data);
    const place: Place = [clamp(row, 0, rows - 1), clamp(column, 0, columns - 1)];
    if (same(place, this.echo.value)) return;
    this.echo.choose(place);
    this.mark();
    this.sending.ask(() => this.host.setState("place", this.echo.message({ row: place[0], column: place[1] })));
  }

  /** Where places lie: on the picture in the middle of what they have seen, on the map side by side. */
  private cellsOn(kind: "picture" | "map"): Data["cells"] {
    const { cells, rows } = present(this.data);
    return kind === "picture" ? cells : [0, 1 / rows];
  }

  private mark(): void {
    const { rows, columns, field, told, alt } = present(this.data),
      place = this.echo.value;
    this.picture.mark(place, this.cellsOn("picture"));
    this.map.mark(place, this.cellsOn("map"));
    const [top, left, bottom, right] = field,
      box = this.picture.field;
    box.hidden = !same(place, told.value);
    Object.assign(box.style, {
      left: `${100 * left}%`,
      top: `${100 * top}%`,
      width: `${100 * (right - left)}%`,
      height: `${100 * (bottom - top)}%`,
    });
    const words = `${alt}: row ${place[0]}, column ${place[1]} of ${rows} by ${columns}.${byPointer(" Arrow keys move the place.", "")}`;
    this.picture.frame.setAttribute("aria-label", words);
  }

  private drawBars(): void {
    if (!this.data) return;
    const { bars, barsAlt } = this.data,
      big = enlarged(),
      wide = Math.max(240, this.what.clientWidth / big);
    const high = bars.length * (BAR_ROW + LABEL_ROW) + 4,
      dots = (window.devicePixelRatio || 1) * big;
    const { canvas } = this,
      style = getComputedStyle(this.root);
    canvas.width = wide * dots;
    canvas.height = high * dots;
    canvas.style.height = `${high * big}px`;
    const pen = penOf(canvas);
    pen.scale(dots, dots);
    pen.clearRect(0, 0, wide, high);
    pen.font = `12.5px ${style.getPropertyValue("--st-font").trim() || "sans-serif"}`;
    pen.textBaseline = "top";
    const text = style.getPropertyValue("--st-text-color").trim(),
      line = style.getPropertyValue("--st-border-color").trim();
    bars.forEach((one, i) => this.drawRow(pen, one, i * (BAR_ROW + LABEL_ROW), wide, { text, line }));
    canvas.setAttribute("aria-label", barsAlt);
  }

  private drawRow(
    pen: CanvasRenderingContext2D,
    bars: Bars,
    top: number,
    wide: number,
    ink: { text: string; line: string },
  ): void {
    const { order, colours } = present(this.data),
      from = top + LABEL_ROW,
      step = wide / order.length;
    const thick = Math.max(0.6, step - (step > 3 ? 1 : 0));
    const highest = Math.max(...bars.values, 0),
      lowest = Math.min(...bars.values, 0),
      extent = highest - lowest || 1;
    const y = (value: number) => from + ((highest - value) / extent) * (BAR_ROW - 6);
    pen.fillStyle = ink.text;
    pen.textAlign = "left";
    pen.fillText(bars.label, 0, top + 2, wide - 130);
    pen.textAlign = "right";
    pen.fillText(`${lowest < 0 ? signed(lowest, 2) : "0"} … ${signed(highest, 2)}`, wide, top + 2);
    order.forEach((channel, n) => {
      const value = bars.values[channel];
      if (!value) return;
      pen.fillStyle = bars.kind === "values" ? colours.values : value < 0 ? colours.down : colours.up;
      const start = y(Math.max(value, 0)),
        end = y(Math.min(value, 0));
      pen.fillRect(n * step, start, thick, Math.max(1, end - start));
    });
    pen.fillStyle = ink.line;
    pen.fillRect(0, y(0), wide, 1);
    if (this.pointed === null) return;
    pen.strokeStyle = ink.text;
    pen.strokeRect(this.pointed * step - 1, from, Math.max(3, thick + 2), BAR_ROW - 5);
  }

  private hover(event: PointerEvent): void {
    const box = this.canvas.getBoundingClientRect(),
      bars = present(this.data).order.length;
    this.point(clamp(Math.floor(((event.clientX - box.left) / box.width) * bars), 0, bars - 1));
  }

  private point(n: number | null): void {
    const data = present(this.data),
      channel = n === null ? undefined : data.order[n];
    setText(this.readout, channel === undefined ? data.readout : readChannel(data, channel));
    if (this.pointed === n) return;
    this.pointed = n;
    this.drawBars();
  }

  private drawSteps({ steps, colours }: Data): void {
    const values = steps.map((one) => one.value),
      low = Math.min(...values, 0),
      reach = Math.max(...values.map(Math.abs), 1e-9);
    const extent = Math.max(...values, 0) - low || reach;
    const colourOf = ({ kind, value }: Step) =>
      kind === "wrong" ? "" : value < 0 ? colours.down : kind === "end" ? colours.values : colours.up;
    this.steps.replaceChildren(
      ...steps.map((one) => {
        const bar = element("div", "bar"),
          zero = element("div", "zero");
        bar.style.left = `${(100 * (Math.min(one.value, 0) - low)) / extent}%`;
        bar.style.width = `max(2px, ${(100 * Math.abs(one.value)) / extent}%)`;
        bar.style.background = colourOf(one);
        zero.style.left = `${(100 * -low) / extent}%`;
        return element(
          "div",
          { class: `step ${one.kind}`, "data-step": one.key },
          element("span", "name", one.label),
          element("div", "track", bar, zero),
          element("b", "value", signed(one.value, 4)),
        );
      }),
    );
  }

  private drawTop({ topTitle, top }: Data): void {
    const items = top.map(([channel, text]) => element("li", "", element("span", "channel", channel), ` ${text}`));
    this.top.replaceChildren(element("div", "title", topTitle), element("ol", "", ...items));
  }
}

/** A channel's multiplication, with as many digits as make it come out as it is written. */
function readChannel({ bars, productPlaces }: Data, channel: number): string {
  const [value = 0, weight = 0, product = 0] = bars.map((one) => one.values[channel]);
  const comesOut = (digits: number) =>
    (Number(value.toFixed(digits)) * Number(weight.toFixed(digits))).toFixed(productPlaces) ===
    product.toFixed(productPlaces);
  let digits = 3;
  while (digits < 5 && !comesOut(digits)) digits++;
  const factors = `value ${signed(value, digits)} × weight ${signed(weight, digits)}`;
  return `channel ${channel}: ${factors} = ${signed(product, productPlaces)}`;
}

export default mountBoxed<Data>((host) => new Probe(host));
