// One branch: its window with the share of each place, how the value comes about, and the output map that it fills.

import type { WindowPart } from "../../contract/windows";
import { element, penOf, setText } from "../../shared/dom";
import { followPointer } from "../../shared/following";
import { equals, plainly, signed } from "../../shared/formats";
import { colourAt, type Scale, signedColour } from "../../shared/heat";
import type { Lifetime } from "../../shared/lifetime";
import { type FilterMaps, type Grid, outputOf, pooledAt, reachOf, sharesAt, type Sum, sumOf } from "./reading";

const FAINT = 12; // percent of the branch's colour in a pool's cell that holds a zero

export interface RowActions {
  /** Takes the filter before (−1) or behind (1). */
  turn: (by: number) => void;
  /** Moves all windows to a place. */
  go: (row: number, column: number) => void;
}

/** What a row was told last. */
interface Told {
  part: WindowPart;
  maps: FilterMaps;
  channel: Float32Array | null;
  output: Float32Array;
  highest: number;
  reach: number;
}

export class Row {
  readonly node: HTMLElement;
  private readonly grid = element("div", { class: "window", role: "img" });
  private readonly name = element("b", "name");
  private readonly number = element("span", "number");
  private readonly note = element("span", "note");
  private readonly winner = element("p", "winner");
  private readonly words: Record<"positive" | "negative" | "bias" | "equals" | "score" | "value", HTMLElement>;
  private readonly canvas = element("canvas", { role: "img" });
  private readonly mark = element("div", "mark");
  private readonly turns: HTMLButtonElement[];
  private cells: HTMLElement[] = [];
  private told: Told | null = null;
  private shares: (number | null)[] = [];
  private pointed = -1;

  constructor(
    lifetime: Lifetime,
    private readonly size: () => Grid,
    actions: RowActions,
  ) {
    this.turns = [-1, 1].map((by) => {
      const button = element("button", { type: "button", class: "turn" }, by < 0 ? "‹" : "›");
      button.addEventListener("click", () => actions.turn(by), { signal: lifetime.signal });
      return button;
    });
    const [before, behind] = this.turns as [HTMLButtonElement, HTMLButtonElement];
    const filter = element("span", "filter", "filter ", before, this.number, behind);
    const part = (kind: string) => element("span", kind);
    const words = (this.words = {
      positive: part("positive"),
      negative: part("negative"),
      bias: part("bias"),
      equals: part("equals"),
      score: part("score"),
      value: element("b", "value"),
    });
    const small = (text: string) => element("span", "small", text);
    const sum = element(
      "p",
      "sum",
      ...[words.positive, words.negative, small("sums"), words.bias, small("bias")],
      element("span", "result", words.equals, words.score, small("→ ReLU →"), words.value),
    );
    const head = element("p", "head", this.name, filter, this.note);
    const map = element("div", "map", this.canvas, this.mark);
    this.node = element(
      "div",
      "row",
      element("div", "lens", this.grid),
      element("div", "how", head, this.winner, sum),
      map,
    );
    this.listen(lifetime, map, actions);
  }

  /** Whether the numbers of another filter are on their way. */
  waits(filter: number): void {
    if (this.told) setText(this.number, String(filter));
    this.node.classList.toggle("waiting", filter !== this.told?.part.filter);
  }

  /** Takes other numbers: the maps of `part`, one behind the other in `numbers`. */
  take(part: WindowPart, numbers: Float32Array): void {
    const { rows, columns } = this.size(),
      size = rows * columns,
      first = part.pool ? size : 0;
    const kernel = part.pool ? 1 : part.kernel,
      end = first + kernel * kernel * size;
    const maps = {
      kernel,
      bias: part.bias,
      shares: numbers.subarray(first, end),
      positive: numbers.subarray(end, end + size),
    };
    const output = outputOf(maps, this.size());
    const reach = reachOf(part.pool ? numbers.subarray(0, size) : maps.shares);
    const channel = part.pool ? numbers.subarray(0, size) : null;
    this.told = { part, maps, channel, output, reach, highest: reachOf(output) };
    this.node.style.setProperty("--colour", part.colour);
    this.node.dataset.branch = part.branch;
    this.node.classList.toggle("pool", part.pool !== null);
    this.canvas.width = columns;
    this.canvas.height = rows;
    this.mark.style.width = `${100 / columns}%`;
    this.mark.style.height = `${100 / rows}%`;
    setText(this.name, part.label);
    setText(this.number, String(part.filter));
    this.grid.setAttribute("aria-label", `Window of ${part.label}`); // with its numbers once it rests: say()
    this.canvas.setAttribute("aria-label", `Output of ${part.label}, filter ${part.filter}`);
    this.turns.forEach((button, i) => {
      const which = (part.filter + (i ? 1 : -1) + part.filters) % part.filters;
      button.setAttribute("aria-label", `${part.label}: ${i ? "next" : "previous"} filter, ${which}`);
    });
    this.makeCells(part.kernel);
    this.pointAt(-1);
  }

  /** Shows what the window computes at a place; the answer is how its value comes about. */
  show(row: number, column: number, scale: Scale): Sum | null {
    if (!this.told) return null;
    const { maps, channel, part, reach } = this.told,
      grid = this.size();
    const filterShares = sharesAt(maps, grid, row, column);
    const sum = sumOf(maps, filterShares, row * grid.columns + column);
    if (channel && part.pool) {
      const { values, winner, largest } = pooledAt(channel, part.kernel, grid, row, column);
      this.shares = values;
      this.cells.forEach((cell, i) => this.paintPooled(cell, values[i] ?? null, i === winner, reach));
      setText(
        this.winner,
        `largest in channel ${part.pool.channel}: ${plainly(largest)}, times ${plainly(part.pool.weight)}`,
      );
      this.winner.dataset.largest = String(largest);
    } else {
      this.shares = filterShares;
      this.cells.forEach((cell, i) => {
        const share = filterShares[i] ?? null;
        cell.classList.toggle("outside", share === null);
        cell.style.background = share === null ? "" : signedColour(scale, share, reach);
      });
    }
    this.write(sum);
    this.mark.style.left = `${(100 * column) / grid.columns}%`;
    this.mark.style.top = `${(100 * row) / grid.rows}%`;
    if (this.pointed >= 0) this.pointAt(this.pointed);
    return sum;
  }

  /** Draws the output map: all of it, or what was visited. */
  draw(scale: Scale, visited: Uint8Array | null): void {
    const { rows, columns } = this.size();
    penOf(this.canvas).clearRect(0, 0, columns, rows);
    for (let place = 0; place < rows * columns; place++) if (!visited || visited[place]) this.fill(scale, place);
  }

  /** Draws one place of the output map. */
  fill(scale: Scale, place: number): void {
    if (!this.told) return;
    const { columns } = this.size(),
      pen = penOf(this.canvas);
    pen.fillStyle = colourAt(scale, (this.told.output[place] ?? 0) / (this.told.highest || 1));
    pen.fillRect(place % columns, Math.floor(place / columns), 1, 1);
  }

  /** All its numbers in words, for whoever does not see them; also beside the drawings. */
  say(sum: Sum): string {
    if (!this.told) return "";
    const { part } = this.told,
      shares = this.shares.map((share) => (share === null ? "outside" : plainly(share))).join(", ");
    const what = part.pool ? `values in channel ${part.pool.channel}` : "what its places add";
    this.grid.setAttribute("aria-label", `${part.label}, ${what}, row by row: ${shares}`);
    this.canvas.setAttribute("aria-label", `Output of ${part.label}, filter ${part.filter}: from 0 to ${this.most()}`);
    const pooled = part.pool ? `${this.winner.textContent}; ` : "";
    return (
      `${part.label}, filter ${part.filter}: ${pooled}${signed(sum.positive)} ${signed(sum.negative)}, ` +
      `bias ${signed(sum.bias)}, together ${plainly(sum.score)}, after the ReLU ${plainly(sum.value)}.`
    );
  }

  private most(): string {
    return plainly(this.told?.highest ?? 0);
  }

  private write({ positive, negative, bias, score, value }: Sum): void {
    setText(this.words.positive, signed(positive));
    setText(this.words.negative, signed(negative));
    setText(this.words.bias, signed(bias));
    setText(this.words.equals, equals([positive, negative, bias], score));
    setText(this.words.score, plainly(score));
    setText(this.words.value, plainly(value));
    this.words.value.dataset.exact = String(value);
  }

  private paintPooled(cell: HTMLElement, value: number | null, wins: boolean, reach: number): void {
    cell.classList.toggle("outside", value === null);
    cell.classList.toggle("wins", wins);
    const share = FAINT + (100 - FAINT) * ((value ?? 0) / (reach || 1));
    cell.style.background =
      value === null ? "" : `color-mix(in srgb, var(--colour) ${share.toFixed(1)}%, var(--st-background-color))`;
  }

  private makeCells(kernel: number): void {
    if (this.cells.length === kernel * kernel) return;
    this.grid.style.setProperty("--kernel", String(kernel));
    this.cells = Array.from({ length: kernel * kernel }, () => element("span", "cell"));
    this.grid.replaceChildren(...this.cells);
  }

  private listen(lifetime: Lifetime, map: HTMLElement, { go }: RowActions): void {
    const { signal } = lifetime;
    const point = (event: Event) => this.pointAt(this.cells.indexOf(event.target as HTMLElement));
    this.grid.addEventListener("pointerover", point, { signal });
    this.grid.addEventListener("pointerleave", () => this.pointAt(-1), { signal });
    followPointer(lifetime, map, (event) => {
      const box = map.getBoundingClientRect(),
        { rows, columns } = this.size();
      go(
        Math.floor(((event.clientY - box.top) / box.height) * rows),
        Math.floor(((event.clientX - box.left) / box.width) * columns),
      );
    });
  }

  /** Says the share of a cell that is pointed at, in the place of the note; −1 for none. */
  private pointAt(i: number): void {
    this.pointed = i;
    if (!this.told) return;
    const { part } = this.told,
      share = this.shares[i];
    if (i < 0 || share === undefined) {
      setText(this.note, part.words);
      return;
    }
    const reach = (part.kernel - 1) / 2,
      down = Math.floor(i / part.kernel) - reach,
      right = (i % part.kernel) - reach;
    const where = [
      down ? `${Math.abs(down)} ${down < 0 ? "up" : "down"}` : "",
      right ? `${Math.abs(right)} ${right < 0 ? "left" : "right"}` : "",
    ];
    const place = where.filter(Boolean).join(", ") || "the middle";
    const amount =
      share === null
        ? part.pool
          ? "outside, never the largest"
          : "outside: the padding's zeros"
        : part.pool
          ? plainly(share)
          : signed(share);
    setText(this.note, `${place}: ${amount}`);
  }
}
