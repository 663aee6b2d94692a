// A sheet's sprite as something to draw from, at once: a browser's own decoding comes back many milliseconds later while
// the page is being drawn.

import { decode } from "fast-png";
import { element, penOf, present } from "../../shared/dom";
import type { Bytes } from "../../shared/packed";

/** The colours of an indexed PNG with transparent ones (viz/pictures/encoding.py: `indexed_png`) on a canvas.
 *
 * Every index is a byte there; the library's own way to colours, for fewer bits as well, takes ten times as long.
 */
export function pictureOf(png: Bytes): HTMLCanvasElement {
  const { width, height, data, palette } = decode(png);
  const colours = new Uint32Array(new Uint8Array(present(palette, "palette").flat()).buffer),
    dots = new Uint32Array(data.length);
  for (let i = 0; i < dots.length; i++) dots[i] = colours[data[i] ?? 0] ?? 0;
  const canvas = element("canvas", { width, height });
  penOf(canvas).putImageData(new ImageData(new Uint8ClampedArray(dots.buffer), width, height), 0, 0);
  return canvas;
}
