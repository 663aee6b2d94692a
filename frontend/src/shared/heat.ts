// A map over a picture: the picture in grey, on it each value's colour, the less to be seen the smaller it is. Nothing
// else tells a map's values and the picture apart: a photograph's own colours would be read as values.

import { clamp, element, penOf } from "./dom";

/** The colours of a scale from its first to its last, as CSS writes them. */
export type Scale = readonly string[];

/** Opacity of the strongest value. */
const OPAQUE = 0.9;
/** Small values are shown a little more than they are large. */
const RISE = 0.8;

/** The scales in `bytes`, one behind the other: `levels` times red, green and blue each. */
export function readScales(bytes: Uint8Array, count: number, levels: number): Scale[] {
  const colour = (at: number) => `rgb(${[...bytes.subarray(at, at + 3)].join(", ")})`;
  return Array.from({ length: count }, (_, scale) =>
    Array.from({ length: levels }, (_, level) => colour(3 * (scale * levels + level))),
  );
}

/** The colour at a share of a scale, 0 for its first and 1 for its last. */
export function colourAt(scale: Scale, share: number): string {
  return scale[Math.round(clamp(share, 0, 1) * (scale.length - 1))] ?? "transparent";
}

/** The colour of a signed value on a scale whose middle is zero; `reach` is the largest value of either sign. */
export function signedColour(scale: Scale, value: number, reach: number): string {
  return colourAt(scale, 0.5 + value / (2 * (reach || 1)));
}

/** How opaque a colour is over a picture: not at all where there is least, `share` 0, or nothing of either sign. */
export function opacityOf(share: number): number {
  return OPAQUE * clamp(share, 0, 1) ** RISE;
}

export interface HeatMap {
  values: readonly number[] | Float32Array;
  rows: number;
  columns: number;
  /** From the smallest value to the largest, or with zero in its middle if the map is `signed`. */
  scale: Scale;
  signed?: boolean;
}

/** A picture in grey under a map; shared/heat.css has its styles. Put what marks a place into `node`. */
export class HeatOverPicture {
  readonly node: HTMLElement;
  readonly #image = element("img", { class: "under", draggable: "false", alt: "" });
  readonly #canvas = element("canvas", { class: "over", "aria-hidden": "true" });

  constructor(attributes: Record<string, string | number> = {}) {
    this.node = element("div", { ...attributes, class: "heat" }, this.#image, this.#canvas);
  }

  /** Shows another picture. */
  picture(src: string): void {
    this.#image.src = src;
  }

  /** Lays a map on it; returns the values that have the first and the last colour. */
  draw({ values, rows, columns, scale, signed = false }: HeatMap): [low: number, high: number] {
    const canvas = this.#canvas;
    canvas.width = columns;
    canvas.height = rows;
    const pen = penOf(canvas);
    const [low, high] = rangeOf(values, signed),
      extent = high - low || 1;
    for (let i = 0; i < rows * columns; i++) {
      const share = ((values[i] ?? low) - low) / extent;
      pen.globalAlpha = opacityOf(signed ? Math.abs(2 * share - 1) : share);
      pen.fillStyle = colourAt(scale, share);
      pen.fillRect(i % columns, Math.floor(i / columns), 1, 1);
    }
    return [low, high];
  }
}

function rangeOf(values: HeatMap["values"], signed: boolean): [low: number, high: number] {
  let low = Infinity,
    high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const reach = Math.max(Math.abs(low), Math.abs(high));
  return signed ? [-reach, reach] : [low, high];
}
