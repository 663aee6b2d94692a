// What a drawing has around it when it leaves the page: title, sizes and legend above it, below it where it comes from.

import type { Leaves } from "../contract/shared";
import { setAttributes, shape } from "./dom";

const MARGIN = 12,
  LINE = 18,
  LETTER = 6.4, // of the small text, in pixels, on average
  SWATCH = 12,
  LEAST_WIDE = 520;
const FONT = { "font-family": "Arial, Helvetica, sans-serif", "font-size": 12 };

export type Size = [width: number, height: number];

export interface LegendEntry {
  colours: string[];
  text: string;
}

/** All that stands around a drawing. */
export interface Frame extends Leaves {
  sizes: string;
  legend: LegendEntry[];
}

/** A text in lines of at most `most` signs; a word that is longer is cut. */
export function wrapped(text: string, most: number): string[] {
  const words = text.split(" ").flatMap((word) => word.match(new RegExp(`.{1,${most}}`, "gu")) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Who made a drawing, and the address that brings its view back. */
export const origin = ({ source }: Leaves): string => `${source} · ${location.href}`;

/** `drawing`, which is `size` large, in another one with its frame, and how large that is. */
export function framed(
  drawing: SVGSVGElement,
  size: Size,
  frame: Frame,
  ink: string,
  paper: string,
): [SVGSVGElement, Size] {
  const inside = Math.max(size[0], LEAST_WIDE),
    most = Math.floor(inside / LETTER);
  const outer = shape("svg");
  let y = MARGIN;
  const write = (text: string, weight = "normal") => {
    for (const line of wrapped(text, most)) {
      outer.append(shape("text", { ...FONT, x: MARGIN, y: y + SWATCH, fill: ink, "font-weight": weight }, line));
      y += LINE;
    }
  };
  write(frame.title, "bold");
  write(frame.sizes);
  let x = MARGIN;
  for (const { colours, text } of frame.legend) {
    const wide = SWATCH * colours.length + 6 + LETTER * text.length + 14;
    if (x > MARGIN && x + wide > inside) {
      x = MARGIN;
      y += LINE;
    }
    colours.forEach((fill, i) => {
      outer.append(shape("rect", { x: x + SWATCH * i, y: y + 2, width: SWATCH, height: SWATCH, fill }));
    });
    const start = x + SWATCH * colours.length + 6;
    outer.append(shape("text", { ...FONT, x: start, y: y + SWATCH, fill: ink }, text));
    x += wide;
  }
  if (frame.legend.length) y += LINE;
  setAttributes(drawing, { x: MARGIN, y: y + 4, width: size[0], height: size[1] });
  outer.append(drawing);
  y += size[1] + 8;
  write(origin(frame));
  const whole: Size = [inside + 2 * MARGIN, y + MARGIN];
  setAttributes(outer, { width: whole[0], height: whole[1], viewBox: `0 0 ${whole[0]} ${whole[1]}` });
  outer.prepend(shape("rect", { width: "100%", height: "100%", fill: paper }));
  return [outer, whole];
}
