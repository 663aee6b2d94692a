// The place: the picture in grey under the mean of the tensor, and the windows of all branches on it.

import type { WindowPart } from "../../contract/windows";
import { element, present, setText } from "../../shared/dom";
import { followPointer } from "../../shared/following";
import { grouped } from "../../shared/formats";
import { type HeatMap, HeatOverPicture } from "../../shared/heat";
import type { Lifetime } from "../../shared/lifetime";
import type { Grid } from "./reading";

const APART = 3; // pixels by which the frame of an equally large window is larger

export class Board {
  readonly node: HTMLElement;
  private readonly heat = new HeatOverPicture({ tabindex: 0, role: "application" });
  private readonly frames = element("div", "frames");
  private readonly bar = element("span", "bar");
  private readonly ends = [element("span"), element("span")] as const;
  private readonly what = element("span", "what");
  private grid: Grid = { rows: 1, columns: 1 };

  constructor(lifetime: Lifetime, go: (row: number, column: number) => void, press: (event: KeyboardEvent) => void) {
    const place = this.heat.node;
    place.append(this.frames);
    this.node = element("div", "board", place);
    followPointer(lifetime, place, (event) => {
      const box = place.getBoundingClientRect();
      go(
        Math.floor(((event.clientY - box.top) / box.height) * this.grid.rows),
        Math.floor(((event.clientX - box.left) / box.width) * this.grid.columns),
      );
    });
    place.addEventListener("keydown", press, { signal: lifetime.signal });
  }

  /** What the colours of the heat mean, to be put where there is room. */
  get legend(): HTMLElement {
    return element("p", "legend", this.what, this.ends[0], this.bar, this.ends[1]);
  }

  picture(src: string): void {
    this.heat.picture(src);
  }

  /** Shows the mean of the tensor. */
  lay(map: HeatMap, channels: number): void {
    this.grid = { rows: map.rows, columns: map.columns };
    this.frames.style.width = `${100 / map.columns}%`;
    this.frames.style.height = `${100 / map.rows}%`;
    this.heat.draw(map).forEach((value, i) => setText(present(this.ends[i]), grouped(value, 2)));
    setText(this.what, `mean of ${channels} channels`);
    this.bar.style.background = `linear-gradient(to right, ${map.scale.join(", ")})`;
  }

  /** Makes the frames of the windows around one place, the largest behind the others. */
  frame(parts: WindowPart[]): void {
    const frames = parts.map((part, i) => {
      const equal = parts.slice(0, i).filter(({ kernel }) => kernel === part.kernel).length;
      const frame = element("div", { class: "frame", "data-branch": part.branch });
      const before = (1 - part.kernel) / 2,
        more = APART * equal;
      frame.style.setProperty("--colour", part.colour);
      frame.style.left = frame.style.top = `calc(${100 * before}% - ${more}px)`;
      frame.style.width = frame.style.height = `calc(${100 * part.kernel}% + ${2 * more}px)`;
      return { frame, size: part.kernel + equal / 10 };
    });
    frames.sort((a, b) => b.size - a.size);
    this.frames.replaceChildren(...frames.map(({ frame }) => frame));
  }

  /** Puts the windows onto a place, which may lie between two. */
  stand(row: number, column: number): void {
    this.frames.style.transform = `translate(${100 * column}%, ${100 * row}%)`;
  }

  say(words: string): void {
    this.heat.node.setAttribute("aria-label", words);
  }
}
