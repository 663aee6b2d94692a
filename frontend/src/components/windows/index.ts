// Four windows, one place: 1×1, 3×3, 5×5 and pool stand on the same place of a tensor, slide together, and fill the
// output map of the filter that each is looked at with.

import type { Header, Windows } from "../../contract/windows";
import { clamp, element, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { enlarged } from "../../shared/enlarged";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { readScales, type Scale, signedColour } from "../../shared/heat";
import { type Component, type Host, mount } from "../../shared/mount";
import { Mover, settling, steadily } from "../../shared/motion";
import { addressOf, type Bytes, unpack } from "../../shared/packed";
import { byPointer } from "../../shared/pointer";
import { Board } from "./board";
import type { Grid } from "./reading";
import { Row } from "./row";

const SEND_AFTER_MS = 60,
  SPEAK_AFTER_MS = 400,
  GLIDE_MS = 180,
  SWEEP_MS = 4800; // over all places, however many
const MOVES: Record<string, [down: number, right: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};
const FAST = 4; // places at once, with Shift
const SMALLEST_BOARD = 160, // pixels of its side
  SMALLEST_CELL = 11,
  LARGEST_CELL = 26;
const WIDEST = 5, // places of the largest window: a row is as high, and some pixels
  ABOUT_A_ROW = 20;
const BRANCHES = 4,
  PLACE = 2; // numbers of the place, before the filters

type Scales = Record<"heat" | "sequential" | "diverging", Scale>;

class FourWindows implements Component<Uint8Array> {
  private readonly echo = Echo.ofPage<number[]>("windows");
  private readonly sending;
  private readonly speaking;
  private readonly glide: Mover;
  private readonly sweep: Mover;
  private readonly board: Board;
  private readonly rows: Row[];
  private readonly slide = element("button", { type: "button", class: "button slide" });
  private readonly step = element("button", { type: "button", class: "button" }, "Step");
  private readonly whole = element("button", { type: "button", class: "button" }, "Show all");
  private readonly where = element("p", "where");
  private readonly stage: HTMLElement;
  private readonly lanes: HTMLElement;
  private readonly signs = element("span", "bar");
  private readonly spoken = element("p", { class: "unseen", role: "status" });
  private bytes: Uint8Array | null = null;
  private data: Windows | null = null;
  private scales: Scales = { heat: [], sequential: [], diverging: [] };
  /** Where the frames are drawn, also between two places. */
  private drawn: [row: number, column: number] = [0, 0];
  /** The place whose numbers are shown. */
  private place = 0;
  /** The places that the windows have been to; `null` when the output maps are whole. */
  private visited: Uint8Array | null = null;
  /** Where the windows stood before they began to slide. */
  private home = 0;

  constructor(private readonly host: Host) {
    this.sending = host.delayed(SEND_AFTER_MS);
    this.speaking = host.delayed(SPEAK_AFTER_MS);
    this.glide = new Mover(host);
    this.sweep = new Mover(host);
    const go = (row: number, column: number) => this.go(row, column);
    this.board = new Board(host, go, (event) => this.press(event));
    this.rows = Array.from(
      { length: BRANCHES },
      (_, i) => new Row(host, () => this.size, { go, turn: (by) => this.turn(i, by) }),
    );
    const controls = element("div", "controls", this.slide, this.step, this.whole, this.where);
    const signs = element(
      "p",
      "legend",
      ...[element("span", "what", "what a place adds"), element("span", "", "−"), this.signs, element("span", "", "+")],
    );
    const stage = element(
      "div",
      "stage",
      this.board.node,
      controls,
      element("div", "legends", this.board.legend, signs),
    );
    this.stage = stage;
    this.lanes = element("div", "lanes", ...this.rows.map(({ node }) => node));
    const root = element("div", "windows", element("div", "hero", stage, this.lanes), this.spoken);
    host.append(root);
    const listen = (button: HTMLElement, act: () => void) =>
      button.addEventListener("click", act, { signal: host.signal });
    listen(this.slide, () => this.toggle());
    listen(this.step, () => this.goOn());
    listen(this.whole, () => this.showAll());
    whenHeightChanges(host, () => this.fit());
    host.onResize(this.lanes, () => this.fit());
  }

  /** On one screen the board and the rows beside it take the height that is there. */
  private fit(): void {
    const { stage, lanes, board } = this,
      style = present(stage.parentElement).style,
      room = heightFrom(stage);
    if (room === null || lanes.offsetTop > stage.offsetTop) {
      style.removeProperty("--side");
      style.removeProperty("--cell");
      return;
    }
    const big = enlarged(),
      side = room - (stage.offsetHeight - board.node.offsetHeight),
      cell = (room / BRANCHES - ABOUT_A_ROW * big) / WIDEST;
    style.setProperty("--side", `${Math.floor(Math.max(side, SMALLEST_BOARD * big))}px`);
    style.setProperty("--cell", `${Math.floor(clamp(cell, SMALLEST_CELL * big, LARGEST_CELL * big))}px`);
  }

  update(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    const [{ told }, [block]] = unpack<Header>(bytes);
    const [data, blobs] = unpack<Windows>(present(block, "block of windows"));
    const before = this.data;
    this.data = data;
    const decided = this.echo.hear(told) === "decided";
    if (decided) this.sending.cancel();
    if (decided || before?.module !== data.module) this.end();
    this.takeMaps(data, blobs);
    const [row = 0, column = 0] = this.echo.value;
    if (!this.visited) this.stand(row, column);
    this.show(this.place);
    this.drawMaps();
  }

  private takeMaps(data: Windows, blobs: Bytes[]): void {
    const [picture, colours, heat] = blobs;
    const scales = readScales(present(colours, "colours"), data.scales.length, data.levels);
    data.scales.forEach((name, i) => (this.scales[name as keyof Scales] = scales[i] ?? []));
    this.board.picture(addressOf(present(picture, "picture"), "image/jpeg"));
    this.board.lay({ ...this.size, values: floats(heat), scale: this.scales.heat }, data.channels);
    this.board.frame(data.branches);
    data.branches.forEach((part, i) => this.rows[i]?.take(part, floats(blobs[part.numbers])));
    const { diverging } = this.scales;
    const stops = Array.from({ length: 11 }, (_, i) => signedColour(diverging, i - 5, 5));
    this.signs.style.background = `linear-gradient(to right, ${stops.join(", ")})`;
  }

  private get size(): Grid {
    return { rows: this.data?.rows ?? 1, columns: this.data?.columns ?? 1 };
  }

  // Where the windows stand

  private press(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation(); // the page's own arrows lead to another step
    const by = event.shiftKey ? FAST : 1,
      { columns } = this.size;
    this.go(Math.floor(this.place / columns) + by * move[0], (this.place % columns) + by * move[1]);
  }

  /** A person moves the windows: they glide there, and their numbers are there at once. */
  private go(row: number, column: number): void {
    this.sweep.stop();
    const { rows, columns } = this.size,
      to: [number, number] = [clamp(row, 0, rows - 1), clamp(column, 0, columns - 1)];
    const place = to[0] * columns + to[1];
    if (place !== this.place) {
      this.glideTo(to);
      this.visit(place);
      this.show(place);
    }
    this.choose();
  }

  private glideTo([row, column]: [number, number]): void {
    const [top, left] = this.drawn;
    const draw = (share: number) => this.stand(top + share * (row - top), left + share * (column - left), false);
    this.glide.go({ ms: GLIDE_MS, ease: settling, draw });
  }

  /** Puts the frames somewhere; `settled` if that is the place. */
  private stand(row: number, column: number, settled = true): void {
    if (settled) {
      this.glide.stop();
      this.place = row * this.size.columns + column;
    }
    this.drawn = [row, column];
    this.board.stand(row, column);
  }

  /** Shows the numbers of a place. */
  private show(place: number): void {
    const { columns } = this.size,
      row = Math.floor(place / columns),
      column = place % columns;
    this.place = place;
    const sums = this.rows.map((branch) => branch.show(row, column, this.scales.diverging));
    this.rows.forEach((branch, i) => branch.waits(this.echo.value[PLACE + i] ?? 0));
    this.label();
    const { module, channels, rows } = present(this.data),
      at = `row ${row}, column ${column} of ${rows}×${columns}×${channels}`;
    setText(this.where, `R${at.slice(1)}`);
    if (this.sweep.moving) return;
    this.speaking.ask(() => {
      const said = this.rows.map((branch, i) => branch.say(present(sums[i], "sum")));
      this.board.say(
        `Four windows on the input of module ${module}, over ${present(this.data).picture} in grey: ${at}.${byPointer(" Arrow keys move them.", "")}`,
      );
      setText(this.spoken, [`Row ${row}, column ${column}.`, ...said].join(" "));
    });
  }

  /** Chooses where the windows stand, and tells the server a little later. */
  private choose(): void {
    const { columns } = this.size,
      [, , ...filters] = this.echo.value;
    this.echo.choose([Math.floor(this.place / columns), this.place % columns, ...filters]);
    this.send();
  }

  private turn(i: number, by: number): void {
    const { filters } = present(this.data?.branches[i], "branch"),
      values = [...this.echo.value];
    values[PLACE + i] = ((values[PLACE + i] ?? 0) + by + filters) % filters;
    this.echo.choose(values);
    this.rows[i]?.waits(values[PLACE + i] ?? 0);
    this.send();
  }

  private send(): void {
    if (!this.echo.unsent) return;
    this.sending.ask(() => this.host.setState("windows", this.echo.message({ values: this.echo.value })));
  }

  // Sliding over all places

  private get places(): number {
    return this.size.rows * this.size.columns;
  }

  private toggle(): void {
    if (this.sweep.moving) {
      this.sweep.stop();
      this.stand(Math.floor(this.place / this.size.columns), this.place % this.size.columns);
      this.show(this.place);
      this.choose();
      return;
    }
    if (!this.visited) this.begin(0);
    const first = this.place;
    this.glide.stop();
    const draw = (share: number) => this.advance(share * (this.places - 1));
    this.sweep.go({ ms: SWEEP_MS, ease: steadily, from: first / this.places, draw, done: () => this.showAll() });
    this.label();
  }

  /** Empties the output maps; the windows are at their first place. */
  private begin(place: number): void {
    this.home = this.place;
    this.visited = new Uint8Array(this.places);
    this.drawMaps();
    this.stand(Math.floor(place / this.size.columns), place % this.size.columns);
    this.visit(place);
    this.show(place);
  }

  /** Slides on to a place, over all that lie before it. */
  private advance(to: number): void {
    const { columns } = this.size,
      place = Math.floor(to);
    for (let i = this.place; i <= place; i++) this.visit(i);
    this.show(place);
    this.stand(Math.floor(place / columns), Math.min(columns - 1, to - place + (place % columns)), false);
  }

  private visit(place: number): void {
    if (!this.visited || this.visited[place]) return;
    this.visited[place] = 1;
    for (const branch of this.rows) branch.fill(this.scales.sequential, place);
  }

  /** One place further, to the first of the next row at the end of one. */
  private goOn(): void {
    this.sweep.stop();
    if (!this.visited) this.begin(this.place);
    else if (this.place === this.places - 1) this.showAll();
    const next = (this.place + 1) % this.places;
    this.go(Math.floor(next / this.size.columns), next % this.size.columns);
  }

  /** The end of sliding: the whole maps, and the windows where they stood. */
  private showAll(): void {
    const { columns } = this.size,
      home = this.home;
    this.end();
    this.glideTo([Math.floor(home / columns), home % columns]);
    this.show(home);
    this.choose();
  }

  private end(): void {
    this.sweep.stop();
    if (!this.visited) return;
    this.visited = null;
    this.drawMaps();
    this.label();
  }

  private drawMaps(): void {
    for (const branch of this.rows) branch.draw(this.scales.sequential, this.visited);
  }

  private label(): void {
    setText(this.slide, this.sweep.moving ? "⏸ Pause" : this.visited ? "▶ Go on" : "▶ Slide");
    this.whole.hidden = !this.visited || this.sweep.moving;
  }
}

const floats = (bytes: Bytes | undefined): Float32Array => new Float32Array(present(bytes, "numbers").buffer);

export default mount<Uint8Array>((host) => new FourWindows(host));
