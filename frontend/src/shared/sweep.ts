// Going over all places of a tensor: by hand, with the arrow keys, place by place, or sliding by itself, while the output
// map fills. At the end the map is whole again, and the place is where it was.

import { clamp } from "./dom";
import type { Lifetime } from "./lifetime";
import { Mover, settling, steadily } from "./motion";

const GLIDE_MS = 180,
  SWEEP_MS = 4800; // over all places, however many
const FAST = 4; // places at once, with Shift
const MOVES: Record<string, [down: number, right: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

export interface Grid {
  rows: number;
  columns: number;
}

/** What moves: a component with its marks and its output map. */
export interface Stage {
  grid(): Grid;
  /** Puts the marks somewhere, also between two places. */
  stand(row: number, column: number): void;
  /** Shows the numbers of a place. */
  show(row: number, column: number): void;
  /** Draws one place of the output map. */
  fill(place: number): void;
  /** Draws the output map: all of it, or what was visited. */
  draw(visited: Uint8Array | null): void;
  /** A person has chosen the place that is shown. */
  choose(row: number, column: number): void;
  /** What the buttons say may have changed. */
  label(): void;
}

export class Sweep {
  private readonly glide: Mover;
  private readonly sliding: Mover;
  private drawn: [row: number, column: number] = [0, 0];
  private home = 0;
  /** The place whose numbers are shown. */
  place = 0;
  /** The places that were visited; `null` when the output map is whole. */
  visited: Uint8Array | null = null;

  constructor(
    lifetime: Lifetime,
    private readonly stage: Stage,
  ) {
    this.glide = new Mover(lifetime);
    this.sliding = new Mover(lifetime);
  }

  get moving(): boolean {
    return this.sliding.moving;
  }

  get row(): number {
    return Math.floor(this.place / this.stage.grid().columns);
  }

  get column(): number {
    return this.place % this.stage.grid().columns;
  }

  /** Moves by the arrow keys; whether that was one. The page's own arrows lead to another step. */
  press(event: KeyboardEvent): boolean {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    event.stopPropagation();
    const by = event.shiftKey ? FAST : 1;
    this.go(this.row + by * move[0], this.column + by * move[1]);
    return true;
  }

  /** A person moves the place: the marks glide there, and its numbers are there at once. */
  go(row: number, column: number): void {
    this.sliding.stop();
    const { rows, columns } = this.stage.grid(),
      to: [number, number] = [clamp(row, 0, rows - 1), clamp(column, 0, columns - 1)];
    const place = to[0] * columns + to[1];
    if (place !== this.place) {
      this.glideTo(to);
      this.visit(place);
      this.show(place);
    }
    this.stage.label();
    this.stage.choose(...to);
  }

  /** Puts the place somewhere, as a decision: a motion ends, and the output map is whole. */
  put(row: number, column: number): void {
    this.end();
    this.glide.stop();
    this.stand(row, column);
    this.show(row * this.stage.grid().columns + column);
  }

  toggle(): void {
    if (this.moving) {
      this.sliding.stop();
      this.stand(this.row, this.column);
      this.show(this.place);
      this.stage.label();
      this.stage.choose(this.row, this.column);
      return;
    }
    if (!this.visited) this.begin(0);
    const from = this.place / this.count;
    this.glide.stop();
    const draw = (share: number) => this.advance(share * (this.count - 1));
    this.sliding.go({ ms: SWEEP_MS, ease: steadily, from, draw, done: () => this.showAll() });
    this.stage.label();
  }

  /** One place further, to the first of the next row at the end of one. */
  step(): void {
    this.sliding.stop();
    if (!this.visited) this.begin(this.place);
    else if (this.place === this.count - 1) {
      this.showAll();
      return;
    }
    const next = (this.place + 1) % this.count,
      { columns } = this.stage.grid();
    this.go(Math.floor(next / columns), next % columns);
  }

  /** The end of sliding: the whole map, and the place where it was. */
  showAll(): void {
    const { columns } = this.stage.grid(),
      home = this.home;
    this.end();
    this.glideTo([Math.floor(home / columns), home % columns]);
    this.show(home);
    this.stage.choose(this.row, this.column);
  }

  /** Stops, and draws the whole map. */
  end(): void {
    this.sliding.stop();
    if (!this.visited) return;
    this.visited = null;
    this.stage.draw(null);
    this.stage.label();
  }

  private get count(): number {
    const { rows, columns } = this.stage.grid();
    return rows * columns;
  }

  /** Empties the output map, and begins at a place. */
  private begin(place: number): void {
    this.home = this.place;
    this.visited = new Uint8Array(this.count);
    this.stage.draw(this.visited);
    const { columns } = this.stage.grid();
    this.stand(Math.floor(place / columns), place % columns);
    this.visit(place);
    this.show(place);
  }

  /** Slides on to a place, over all that lie before it. */
  private advance(to: number): void {
    const { columns } = this.stage.grid(),
      place = Math.floor(to);
    for (let i = this.place; i <= place; i++) this.visit(i);
    this.show(place);
    this.stand(Math.floor(place / columns), Math.min(columns - 1, to - place + (place % columns)));
  }

  private visit(place: number): void {
    if (!this.visited || this.visited[place]) return;
    this.visited[place] = 1;
    this.stage.fill(place);
  }

  private show(place: number): void {
    this.place = place;
    this.stage.show(this.row, this.column);
  }

  private stand(row: number, column: number): void {
    this.drawn = [row, column];
    this.stage.stand(row, column);
  }

  private glideTo([row, column]: [number, number]): void {
    const [top, left] = this.drawn;
    const draw = (share: number) => this.stand(top + share * (row - top), left + share * (column - left));
    this.glide.go({ ms: GLIDE_MS, ease: settling, draw });
  }
}
