// What one value of a map is and sees, in numbers and in words.

import type { DetailHeader } from "../../contract/map_detail";
import { clamp } from "../../shared/dom";
import { byPointer } from "../../shared/pointer";

/** Three digits with a true minus sign, as 0.00123 or −1.5. */
export function short(value: number): string {
  return value === 0 ? "0" : Number(value.toPrecision(3)).toString().replace("-", "−");
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Seen {
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** Whether the picture's edge cuts it off. */
  clipped: boolean;
}

/** The input pixels that the value at a row and column sees. */
export function fieldOf({ field, pixels }: Pick<DetailHeader, "field" | "pixels">, row: number, column: number): Seen {
  const [size, jump, start] = field;
  const from = (place: number) => Math.max(0, start + place * jump - size / 2);
  const to = (place: number) => Math.min(pixels, start + place * jump + size / 2);
  const [top, left, bottom, right] = [from(row), from(column), to(row), to(column)];
  return { top, left, bottom, right, clipped: bottom - top < size || right - left < size };
}

/** Where that is on the picture, in per cent of it. */
export function fieldBox({ top, left, bottom, right }: Seen, pixels: number): Box {
  const unit = 100 / pixels;
  return { left: left * unit, top: top * unit, width: (right - left) * unit, height: (bottom - top) * unit };
}

type OnPicture = Pick<DetailHeader, "field" | "pixels" | "shape">;

/** Where the map lies on the picture, in per cent of it: each value in the middle of what it sees. */
export function mapBox({ field, pixels, shape: [rows, columns] }: OnPicture): Box {
  const [, jump, start] = field,
    unit = 100 / pixels,
    edge = (start - jump / 2) * unit;
  return { left: edge, top: edge, width: columns * jump * unit, height: rows * jump * unit };
}

/** Where the value at a row and column lies on the picture, in per cent of it. */
export function valueBox(on: OnPicture, row: number, column: number): Box {
  const { left, top } = mapBox(on),
    step = (100 * on.field[1]) / on.pixels;
  return { left: left + column * step, top: top + row * step, width: step, height: step };
}

/** The row and column of the value that lies at a place of the picture, in shares of it, or nearest to it. */
export function valueAt(on: OnPicture, x: number, y: number): [row: number, column: number] {
  const { left, top, width, height } = mapBox(on),
    [rows, columns] = on.shape;
  const place = (share: number, from: number, long: number, number: number) =>
    clamp(Math.floor(((100 * share - from) / long) * number), 0, number - 1);
  return [place(y, top, height, rows), place(x, left, width, columns)];
}

export function valueWords(row: number, column: number, value: number, seen: Seen): string {
  const rows = `${Math.round(seen.top)}–${Math.round(seen.bottom) - 1}`,
    columns = `${Math.round(seen.left)}–${Math.round(seen.right) - 1}`;
  const clipped = seen.clipped ? ", cut off by the edge" : "";
  return `row ${row}, column ${column}: ${short(value)} · sees input rows ${rows}, columns ${columns}${clipped}`;
}

/** What is said while no value is pointed at. */
export function restWords({ silent, field, pixels }: Pick<DetailHeader, "silent" | "field" | "pixels">): string {
  if (silent) return "Silent on this picture: zero everywhere.";
  const [size] = field,
    whole = `${pixels}×${pixels}`;
  const how = byPointer("Point at a value.", "Tap a value.");
  if (size < pixels) return `${how} Each sees ${size}×${size} of the ${whole} input pixels.`;
  return `${how} Each sees ${size}×${size} pixels, more than the whole input of ${whole}.`;
}
