// Maps of a sprite as tiles on a canvas.

import { element, penOf } from "./dom";
import type { Lifetime } from "./lifetime";

/** Maps side by side in one picture. A blob's address in `src` is given up when it is drawn. */
export interface Sprite {
  src: string;
  columns: number;
  height: number;
  width: number;
  gap: number;
  count: number;
}

const ROOM = 3,
  STRIPE = 3,
  LARGEST = 64,
  TALLEST = 420;

/** Pixels of the page for one of a map, so that `count` maps fill a place of this size; whole ones of the screen. */
export function scaleFitting(
  map: { width: number; height: number },
  count: number,
  wide: number,
  tall: number,
): number {
  const dots = window.devicePixelRatio || 1;
  const fits = (scale: number) => {
    const perRow = Math.floor((wide + ROOM) / (map.width * scale + ROOM));
    return perRow > 0 && Math.ceil(count / perRow) * (map.height * scale + ROOM) <= tall;
  };
  let steps = Math.floor(dots * Math.min(wide / map.width, tall / map.height));
  while (steps > 1 && !fits(steps / dots)) steps -= 1;
  return Math.max(1, steps) / dots;
}

export class Tiles {
  readonly #canvas = element("canvas", { role: "img" });
  #image: HTMLImageElement | null = null;
  #sprite: Sprite | null = null;
  #src = "";
  #number = 0;
  #colours: string[] = [];

  /** `room` says how high they may become, where that is known; then they are as large as the place allows. */
  constructor(
    private readonly lifetime: Lifetime,
    private readonly parent: HTMLElement,
    private readonly room: () => number | null = () => null,
  ) {
    parent.append(this.#canvas);
  }

  get node(): HTMLElement {
    return this.#canvas;
  }

  /** Shows the first `number` maps, each over a stripe of its colour if there are colours; `words` say it all. */
  show(sprite: Sprite, number: number, colours: string[], words: string): void {
    this.#number = number;
    this.#colours = colours;
    this.#canvas.setAttribute("aria-label", words);
    if (this.#src === sprite.src) {
      this.draw();
      return;
    }
    this.#src = sprite.src;
    const image = new Image();
    image.onload = () => {
      if (sprite.src.startsWith("blob:")) URL.revokeObjectURL(sprite.src);
      if (this.#src !== sprite.src || this.lifetime.ended) return; // a newer one has come in the meantime
      this.#image = image;
      this.#sprite = sprite;
      this.draw();
    };
    image.src = sprite.src;
  }

  draw(): void {
    if (!this.#image || !this.#sprite) return;
    const { columns, height, width, gap, count } = this.#sprite,
      canvas = this.#canvas;
    const wide = this.parent.clientWidth || 300,
      stripe = this.#colours.length ? STRIPE : 0;
    const fitting = Math.floor(Math.sqrt((wide * TALLEST) / (count * width * height))) || 1;
    const room = this.room();
    const scale =
      room === null
        ? Math.max(1, Math.min(Math.floor(LARGEST / width), fitting))
        : scaleFitting({ width, height }, this.#number, wide, room);
    const cell = width * scale,
      line = height * scale,
      below = line + ROOM + stripe;
    const perRow = Math.max(1, Math.floor((wide + ROOM) / (cell + ROOM)));
    const rows = Math.ceil(Math.max(1, this.#number) / perRow),
      dots = window.devicePixelRatio || 1;
    canvas.style.width = `${wide}px`;
    canvas.style.height = `${rows * below}px`;
    canvas.width = wide * dots;
    canvas.height = rows * below * dots;
    const pen = penOf(canvas);
    pen.scale(dots, dots);
    pen.imageSmoothingEnabled = false;
    for (let i = 0; i < this.#number; i++) {
      const x = (i % perRow) * (cell + ROOM),
        y = Math.floor(i / perRow) * below;
      const sx = (i % columns) * (width + gap),
        sy = Math.floor(i / columns) * (height + gap);
      pen.drawImage(this.#image, sx, sy, width, height, x, y, cell, line);
      if (stripe) {
        pen.fillStyle = this.#colours[i] ?? "";
        pen.fillRect(x, y + line, cell, stripe);
      }
    }
    canvas.dataset.tiles = String(this.#number);
  }
}
