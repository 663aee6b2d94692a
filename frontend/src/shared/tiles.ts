// Maps of a sprite as tiles on a canvas.

import { element, penOf } from "./dom";
import type { Lifetime } from "./lifetime";

/** Maps side by side in one picture. */
export interface Sprite {
  src: string;
  columns: number;
  height: number;
  width: number;
  gap: number;
  count: number;
}

/** A place in which so many maps would have to fit. */
export interface Room {
  tallest: number;
  count: number;
}

const ROOM = 3,
  STRIPE = 3,
  LARGEST = 64,
  SMALLEST = 5, // pixels of a map
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
  #room: Room | null = null;

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

  /** From now on so many maps would fit into this room, if need be smaller than a pixel a value: for two that are alike. */
  fitInto(room: Room): void {
    this.#room = room;
    this.draw();
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
    const scale = this.#room
      ? scaleWithin(this.#room, wide, width, height)
      : room === null
        ? Math.max(1, Math.min(Math.floor(LARGEST / width), fitting))
        : scaleFitting({ width, height }, this.#number, wide, room);
    const cell = width * scale,
      line = height * scale,
      below = line + ROOM + stripe;
    const perRow = perRowOf(wide, cell);
    const rows = Math.ceil(Math.max(1, this.#number) / perRow),
      dots = window.devicePixelRatio || 1;
    canvas.style.width = `${wide}px`;
    canvas.style.height = `${rows * below}px`;
    canvas.width = wide * dots;
    canvas.height = rows * below * dots;
    const pen = penOf(canvas);
    pen.scale(dots, dots);
    pen.imageSmoothingEnabled = scale * dots < 1;
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

const perRowOf = (wide: number, cell: number): number => Math.max(1, Math.floor((wide + ROOM) / (cell + ROOM)));

/** The largest scale at which maps of this size and their stripes fit into the room. */
function scaleWithin({ tallest, count }: Room, wide: number, width: number, height: number): number {
  const fits = (scale: number) =>
    Math.ceil(count / perRowOf(wide, width * scale)) * (height * scale + ROOM + STRIPE) <= tallest;
  let scale = LARGEST / width;
  while (scale * width > SMALLEST && !fits(scale)) scale *= 0.97;
  return scale;
}
