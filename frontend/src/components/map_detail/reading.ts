// What one value of a map is and sees, in numbers and in words.

import type { DetailHeader } from "../../contract/map_detail";

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

/** Where the value itself is on the map, in per cent of it. */
export function valueBox([rows, columns]: DetailHeader["shape"], row: number, column: number): Box {
  return { left: (column * 100) / columns, top: (row * 100) / rows, width: 100 / columns, height: 100 / rows };
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
  if (size < pixels) return `Point at a value. Each sees ${size}×${size} of the ${whole} input pixels.`;
  return `Point at a value. Each sees ${size}×${size} pixels, more than the whole input of ${whole}.`;
}
