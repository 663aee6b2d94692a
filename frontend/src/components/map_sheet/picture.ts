// A sheet's sprite as something to draw from, at once: a browser's own decoding comes back many milliseconds later while
// the page is being drawn.

import { convertIndexedToRgb, decode, type DecodedPng } from "fast-png";
import { element, penOf, present } from "../../shared/dom";
import type { Bytes } from "../../shared/packed";

/** The colours of an indexed PNG with transparent ones (viz/pictures/encoding.py: `indexed_png`) on a canvas. */
export function pictureOf(png: Bytes): HTMLCanvasElement {
  const drawn = decode(png);
  const { width, height } = drawn;
  const canvas = element("canvas", { width, height });
  penOf(canvas).putImageData(new ImageData(coloursOf(drawn), width, height), 0, 0);
  return canvas;
}

/** Red, green, blue and opacity of every dot. The library's own way takes ten times as long where an index is a byte. */
function coloursOf(drawn: DecodedPng): Uint8ClampedArray<ArrayBuffer> {
  if (drawn.depth !== 8) return new Uint8ClampedArray(convertIndexedToRgb(drawn));
  const colours = new Uint32Array(new Uint8Array(present(drawn.palette, "palette").flat()).buffer),
    dots = new Uint32Array(drawn.data.length);
  for (let i = 0; i < dots.length; i++) dots[i] = colours[drawn.data[i] ?? 0] ?? 0;
  return new Uint8ClampedArray(dots.buffer);
}
