// The picture in grey with the tensor on it at its true place, the marked place, and what that place has seen.

import type { PlaceHeader } from "../contract/place";
import { clamp, element, setText } from "./dom";
import { followPointer } from "./following";
import { grouped } from "./formats";
import { HeatOverPicture, type Scale } from "./heat";
import type { Lifetime } from "./lifetime";
import { byPointer } from "./pointer";

const percent = (share: number) => `${100 * share}%`;

export class PlaceBoard {
  readonly node: HTMLElement;
  /** What the colours of the heat mean, to be put where there is room. */
  readonly legend: HTMLElement;
  /** How much a place has seen. */
  readonly seen = element("p", "seen");
  private readonly heat = new HeatOverPicture({ tabindex: 0, role: "application" });
  private readonly field = element("div", "field");
  private readonly cell = element("div", "cell");
  private readonly bar = element("span", "bar");
  private readonly what = element("span", "what");
  private readonly ends = [element("span"), element("span")] as const;
  private told: PlaceHeader | null = null;

  constructor(lifetime: Lifetime, go: (row: number, column: number) => void, press: (event: KeyboardEvent) => void) {
    const { node } = this.heat;
    node.append(this.field, this.cell);
    this.node = element("div", "place", node);
    this.legend = element("p", "legend", this.what, this.ends[0], this.bar, this.ends[1]);
    followPointer(lifetime, node, (event) => {
      const box = node.getBoundingClientRect(),
        [first, side] = this.told?.cells ?? [0, 1];
      const at = (from: number, long: number) => Math.floor((from / long - first) / side);
      go(at(event.clientY - box.top, box.height), at(event.clientX - box.left, box.width));
    });
    node.addEventListener("keydown", press, { signal: lifetime.signal });
  }

  take(header: PlaceHeader, picture: string): void {
    this.told = header;
    this.heat.picture(picture);
    const [first, side] = header.cells;
    for (const [name, value] of Object.entries({
      first: percent(first),
      across: percent(side * header.columns),
      down: percent(side * header.rows),
    }))
      this.node.style.setProperty(`--${name}`, value);
    Object.assign(this.cell.style, { width: percent(side), height: percent(side) });
  }

  /** Lays a map on the picture. */
  lay(values: Float32Array, scale: Scale, words: string): void {
    if (!this.told) return;
    const { rows, columns } = this.told;
    this.heat.draw({ values, rows, columns, scale }).forEach((value, i) => {
      const end = this.ends[i];
      if (end) setText(end, grouped(value, 2));
    });
    setText(this.what, words);
    setText(this.seen, `A place has seen ${this.told.seen}×${this.told.seen} pixels: the dashed square.`);
    this.bar.style.background = `linear-gradient(to right, ${scale.join(", ")})`;
  }

  /** Marks a place, also between two. */
  stand(row: number, column: number): void {
    if (!this.told) return;
    const { cells, field } = this.told,
      [first, side] = cells,
      [top, left, bottom, right] = field;
    Object.assign(this.cell.style, { top: percent(first + row * side), left: percent(first + column * side) });
    const within = (edge: number, steps: number) => clamp(edge + steps * side, 0, 1);
    const [up, down] = [within(top, row), within(bottom, row)],
      [west, east] = [within(left, column), within(right, column)];
    Object.assign(this.field.style, {
      top: percent(up),
      left: percent(west),
      width: percent(east - west),
      height: percent(down - up),
    });
  }

  /** Says where the place is, for whoever does not see it. */
  say(row: number, column: number): void {
    if (!this.told) return;
    const { rows, columns, picture, module } = this.told,
      keys = byPointer(" Arrow keys move the place.", "");
    this.heat.node.setAttribute(
      "aria-label",
      `What enters module ${module}, over ${picture} in grey: row ${row}, column ${column} of ${rows} by ${columns}.${keys}`,
    );
  }

  /** Where the place is, in words to be read. */
  where(row: number, column: number): string {
    if (!this.told) return "";
    const { rows, columns } = this.told;
    return `Row ${row}, column ${column} of ${rows}×${columns}`;
  }
}
