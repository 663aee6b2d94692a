// One place, one filter: the probe moves over the picture, by hand or by itself, the way to its number follows, and the
// output map fills place by place.

import type { Header, Probe } from "../../contract/pixel_probe";
import { clamp, element, penOf, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { heightLeft, whenHeightChanges } from "../../shared/fit";
import { plainly, signed } from "../../shared/formats";
import { colourAt, readScales, type Scale } from "../../shared/heat";
import { type Component, type Host, mount } from "../../shared/mount";
import { addressOf, type Bytes, unpack } from "../../shared/packed";
import { PlaceBoard } from "../../shared/place_board";
import { followPointer } from "../../shared/following";
import { saveButtons } from "../../shared/saving";
import { type Grid, type Stage, Sweep } from "../../shared/sweep";
import { Chain, multiplied } from "./chain";
import { mapsIn, type ProbeMaps, type Sum, sumAt } from "./reading";

const SEND_AFTER_MS = 60,
  SPEAK_AFTER_MS = 400;
const HIGH = 430,
  LOWEST = 232,
  HIGHEST = 900;
const FEW_SAID = 5; // channels that are read aloud

type Scales = Record<"heat" | "sequential", Scale>;
const NOTHING: ProbeMaps = mapsIn(new Float32Array(0), 1);

class PixelProbe implements Component<Uint8Array>, Stage {
  private readonly echo = Echo.ofPage<number[]>("probe");
  private readonly sending;
  private readonly speaking;
  private readonly sweep: Sweep;
  private readonly board: PlaceBoard;
  private readonly chain: Chain;
  private readonly slide = element("button", { type: "button", class: "button slide" });
  private readonly step = element("button", { type: "button", class: "button" }, "Step");
  private readonly whole = element("button", { type: "button", class: "button" }, "Show all");
  private readonly where = element("p", "where");
  private readonly number = element("input", { class: "number", type: "number", min: 0, step: 1 });
  private readonly readout = element("p", "readout");
  private readonly spoken = element("p", { class: "unseen", role: "status" });
  private readonly map = element("div", "map");
  private readonly canvas = element("canvas", { role: "img" });
  private readonly mark = element("div", "mark");
  private readonly caption = element("p", "caption");
  private readonly sums = element("div", "sums");
  private readonly root: HTMLElement;
  private bytes: Uint8Array | null = null;
  private data: Probe | null = null;
  private maps = NOTHING;
  private highest = 1;
  private scales: Scales = { heat: [], sequential: [] };
  private sum: Sum | null = null;
  private pointed = -1;
  private high = HIGH;

  constructor(private readonly host: Host) {
    this.sending = host.delayed(SEND_AFTER_MS);
    this.speaking = host.delayed(SPEAK_AFTER_MS);
    this.sweep = new Sweep(host, this);
    this.board = new PlaceBoard(
      host,
      (row, column) => this.sweep.go(row, column),
      (event) => this.sweep.press(event),
    );
    this.chain = new Chain(host, (row) => this.pointAt(row));
    this.map.append(this.canvas, this.mark);
    const stage = element(
      "div",
      "stage",
      this.board.node,
      element("div", "controls", this.slide, this.step, this.whole),
    );
    const saves = saveButtons(host, this.chain.node, () => ({
      ...present(this.data).leaves,
      sizes: this.where.textContent,
      legend: [],
    }));
    const head = element("div", "head", this.filterControl(), this.readout, saves);
    this.sums.append(head, this.chain.node);
    const out = element("div", "out", this.map, this.caption);
    const about = element("div", "about", this.where, this.board.seen, this.board.legend);
    this.root = element("div", "probe", element("div", "hero", stage, this.sums, out, about), this.spoken);
    host.append(this.root);
    this.listen();
  }

  private filterControl(): HTMLElement {
    const turns = [-1, 1].map((by) => {
      const words = by < 0 ? "Previous filter" : "Next filter";
      const button = element("button", { type: "button", class: "turn", "aria-label": words }, by < 0 ? "‹" : "›");
      button.addEventListener("click", () => this.take((this.echo.value[2] ?? 0) + by), { signal: this.host.signal });
      return button;
    });
    this.number.setAttribute("aria-label", "Filter");
    const [before, behind] = turns as [HTMLButtonElement, HTMLButtonElement];
    return element("span", "filter", "filter ", before, this.number, behind);
  }

  private listen(): void {
    const { host } = this,
      { signal } = host;
    this.slide.addEventListener("click", () => this.sweep.toggle(), { signal });
    this.step.addEventListener("click", () => this.sweep.step(), { signal });
    this.whole.addEventListener("click", () => this.sweep.showAll(), { signal });
    this.number.addEventListener("change", () => this.take(this.number.valueAsNumber), { signal });
    followPointer(host, this.map, (event) => {
      const box = this.map.getBoundingClientRect(),
        { rows, columns } = this.grid();
      this.sweep.go(
        Math.floor(((event.clientY - box.top) / box.height) * rows),
        Math.floor(((event.clientX - box.left) / box.width) * columns),
      );
    });
    host.onResize(this.sums, () => this.fit());
    whenHeightChanges(host, () => this.fit());
  }

  update(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    const [{ told }, [block]] = unpack<Header>(bytes);
    const [data, blobs] = unpack<Probe>(present(block, "block of a probe"));
    const decided = this.echo.hear(told) === "decided",
      before = this.data;
    this.data = data;
    if (decided) this.sending.cancel();
    this.takeMaps(data, blobs);
    const [row = 0, column = 0] = this.echo.value;
    if (decided || before?.layer !== data.layer || before.module !== data.module || !this.sweep.visited)
      this.sweep.put(row, column);
    else this.show(this.sweep.row, this.sweep.column);
    this.draw(this.sweep.visited);
    this.label();
  }

  private takeMaps(data: Probe, blobs: Bytes[]): void {
    const [picture, colours, numbers] = blobs;
    const scales = readScales(present(colours, "colours"), data.scales.length, data.levels);
    data.scales.forEach((name, i) => (this.scales[name as keyof Scales] = scales[i] ?? []));
    this.maps = mapsIn(new Float32Array(present(numbers, "numbers").buffer), data.rows * data.columns);
    this.highest = Math.max(1e-9, ...this.maps.network);
    this.board.take(data, addressOf(present(picture, "picture"), "image/jpeg"));
    this.canvas.width = data.columns;
    this.canvas.height = data.rows;
    Object.assign(this.mark.style, { width: `${100 / data.columns}%`, height: `${100 / data.rows}%` });
    this.root.style.setProperty("--colour", data.colour);
    this.number.max = String(data.filters - 1);
    setText(this.caption, `output ${data.filter} of ${data.layer}: ${data.rows}×${data.columns} numbers`);
    this.canvas.setAttribute("aria-label", `Output map of filter ${data.filter}, from 0 to ${plainly(this.highest)}`);
    this.chain.node.setAttribute("aria-label", `Filter ${data.filter} at one place`); // its numbers: say()
    this.waits();
    this.fit();
    this.lay();
  }

  /** The drawing takes the height that is left. */
  private fit(): void {
    if (!this.data) return;
    const wide = this.sums.clientWidth;
    this.high = clamp(this.high + heightLeft(), LOWEST, HIGHEST);
    this.chain.resize(wide, this.high, this.data.shown.length);
    this.chain.scale(...this.reaches());
    this.show(this.sweep.row, this.sweep.column);
  }

  /** The largest value and the largest product of all places, the rest's included. */
  private reaches(): [value: number, product: number] {
    const data = present(this.data),
      { terms } = this.chain,
      shown = this.maps.channels.slice(0, terms);
    let value = 0,
      product = 0;
    for (let place = 0; place < data.rows * data.columns; place++) {
      let rest = this.maps.total[place] ?? 0;
      shown.forEach((map, i) => {
        const one = map[place] ?? 0,
          result = one * (data.weights[i] ?? 0);
        value = Math.max(value, one);
        product = Math.max(product, Math.abs(result));
        rest -= result;
      });
      product = Math.max(product, Math.abs(rest));
    }
    return [value, product];
  }

  // A stage

  grid(): Grid {
    return { rows: this.data?.rows ?? 1, columns: this.data?.columns ?? 1 };
  }

  stand(row: number, column: number): void {
    this.board.stand(row, column);
    const { rows, columns } = this.grid();
    Object.assign(this.mark.style, { top: `${(100 * row) / rows}%`, left: `${(100 * column) / columns}%` });
  }

  show(row: number, column: number): void {
    const { data } = this;
    if (!data) return;
    const sum = (this.sum = sumAt(this.maps, data, row * data.columns + column, this.chain.terms));
    this.chain.show(sum, data.bias, data.channels - this.chain.terms);
    setText(this.where, this.board.where(row, column));
    this.read();
    this.root.dataset.output = sum.value.toFixed(4);
    if (!this.sweep.moving) this.speaking.ask(() => this.say(row, column));
  }

  fill(place: number): void {
    const { columns } = this.grid(),
      pen = penOf(this.canvas);
    pen.fillStyle = colourAt(this.scales.sequential, (this.maps.network[place] ?? 0) / this.highest);
    pen.fillRect(place % columns, Math.floor(place / columns), 1, 1);
  }

  draw(visited: Uint8Array | null): void {
    const { rows, columns } = this.grid();
    penOf(this.canvas).clearRect(0, 0, columns, rows);
    for (let place = 0; place < rows * columns; place++) if (!visited || visited[place]) this.fill(place);
  }

  choose(row: number, column: number): void {
    this.echo.choose([row, column, this.echo.value[2] ?? 0]);
    this.send();
  }

  label(): void {
    setText(this.slide, this.sweep.moving ? "⏸ Pause" : this.sweep.visited ? "▶ Go on" : "▶ Sweep");
    this.whole.hidden = !this.sweep.visited || this.sweep.moving;
  }

  // Filters, channels, words

  private take(filter: number): void {
    const { filters } = present(this.data),
      [row = 0, column = 0, now = 0] = this.echo.value;
    const next = Number.isFinite(filter) ? (Math.round(filter) + filters) % filters : now;
    this.echo.choose([row, column, clamp(next, 0, filters - 1)]);
    this.waits();
    this.send();
  }

  /** Whether the numbers of another filter are on their way. */
  private waits(): void {
    const wanted = this.echo.value[2] ?? 0;
    this.number.value = String(wanted);
    this.root.classList.toggle("waiting", wanted !== this.data?.filter);
  }

  private send(): void {
    if (!this.echo.unsent) return;
    this.sending.ask(() => this.host.setState("place", this.echo.message({ values: this.echo.value })));
  }

  private pointAt(row: number): void {
    this.pointed = row;
    this.lay();
    this.read();
  }

  /** Lays the channel that is pointed at on the picture, or the mean of all. */
  private lay(): void {
    const { data, maps } = this;
    if (!data) return;
    const channel = maps.channels[this.pointed];
    const words = channel ? `channel ${data.shown[this.pointed] ?? ""}` : `mean of ${data.channels} channels`;
    this.board.lay(channel ?? maps.mean, this.scales.heat, words);
  }

  private read(): void {
    const term = this.sum?.terms[this.pointed];
    const words = term
      ? multiplied(term)
      : `${this.chain.terms} of ${this.data?.channels ?? 0} channels: the largest products on average`;
    setText(this.readout, words);
  }

  private say(row: number, column: number): void {
    const { sum, data } = this;
    if (!sum || !data) return;
    this.board.say(row, column);
    const terms = sum.terms.slice(0, FEW_SAID).map(multiplied).join("; ");
    const words =
      `Row ${row}, column ${column}, filter ${data.filter}: positive products ${signed(sum.positive)}, negative ` +
      `${signed(sum.negative)}, bias ${signed(data.bias)}, together ${plainly(sum.score)}, after the ReLU ${plainly(sum.value)}.`;
    this.chain.node.setAttribute("aria-label", `${words} ${terms}; the rest ${signed(sum.rest)}`);
    setText(this.spoken, words);
  }
}

export default mount<Uint8Array>((host) => new PixelProbe(host));
