// How maps lie on a sheet, and how large they are. A scale is the pixels for one value.

import type { Branch, Layer } from "../../contract/map_sheet";
import { clamp } from "../../shared/dom";

export const GAP = 2;
export const MOST_STEPS = 8;
const TALLEST = 620,
  SMALLEST = 20, // a map's side
  LARGEST = 64,
  ONE_COLUMN_BELOW = 560,
  NARROWEST_SHARE = 0.17;

/** How many columns the branches stand in when the sheets are `width` wide. */
export function lanesFor(width: number, branches: number): number {
  return width < ONE_COLUMN_BELOW ? 1 : branches;
}

/** The grid's columns: as wide as a branch has maps, but none too narrow for its words. */
export function gridColumns(branches: Branch[], lanes: number): string {
  if (lanes === 1) return "repeat(1, minmax(0, 1fr))";
  const most = branches.map((branch) => Math.max(...branch.layers.map((layer) => layer.order.length)));
  const total = most.reduce((sum, count) => sum + count, 0) || 1;
  return most.map((count) => `minmax(0, ${Math.max(count / total, NARROWEST_SHARE)}fr)`).join(" ");
}

/** A sheet: its layer, and the width that it has room for. */
export interface Sheet {
  layer: Pick<Layer, "height" | "width" | "order">;
  room: number;
}

export function columnsOf({ layer, room }: Sheet, scale: number): number {
  return clamp(Math.floor((room + GAP) / (layer.width * scale + GAP)), 1, Math.max(1, layer.order.length));
}

function rowsOf(sheet: Sheet, scale: number): number {
  return Math.ceil(sheet.layer.order.length / columnsOf(sheet, scale));
}

/** The largest scale, one for all sheets, at which no output sheet is taller than `room`, unless maps would become too
small. */
export function fittingScale(outputs: Sheet[], lanes: number, room = TALLEST): number {
  const tallest = lanes === 1 ? room / 2 : room;
  const side = Math.max(1, outputs[0]?.layer.height ?? 1);
  const fits = (scale: number) => outputs.every((sheet) => rowsOf(sheet, scale) * (side * scale + GAP) <= tallest);
  let scale = Math.max(1, Math.floor(LARGEST / side));
  while (scale > 1 && side * (scale - 1) >= SMALLEST && !fits(scale)) scale -= 1;
  return scale;
}

/** `steps` larger or smaller, as far as maps go when the fitting scale is `fitting`. */
export function allowedSteps(steps: number, fitting: number): number {
  return clamp(steps, 1 - fitting, MOST_STEPS);
}

/** Where the maps of one layer lie at a scale, in pixels of the page. */
export class Arrangement {
  readonly columns: number;
  readonly rows: number;
  readonly cell: { width: number; height: number };

  constructor(
    readonly sheet: Sheet,
    scale: number,
  ) {
    const { layer } = sheet;
    this.columns = columnsOf(sheet, scale);
    this.rows = rowsOf(sheet, scale);
    this.cell = { width: layer.width * scale, height: layer.height * scale };
  }

  get width(): number {
    return this.columns * (this.cell.width + GAP) - GAP;
  }

  get height(): number {
    return this.rows * (this.cell.height + GAP) - GAP;
  }

  /** The upper left corner of the map at a place of the order. */
  corner(place: number): [left: number, top: number] {
    const row = Math.floor(place / this.columns);
    return [(place % this.columns) * (this.cell.width + GAP), row * (this.cell.height + GAP)];
  }

  /** The place of the map at a point of the sheet, or −1. */
  placeAt(x: number, y: number): number {
    const column = Math.floor(x / (this.cell.width + GAP)),
      row = Math.floor(y / (this.cell.height + GAP));
    const place = row * this.columns + column;
    const there = column >= 0 && column < this.columns && row >= 0 && place < this.sheet.layer.order.length;
    return there ? place : -1;
  }
}

/** Where a channel stands in the concatenation, in the words of its layer. */
export function placeInConcatenation({ concat, start }: Layer, channel: number): string {
  return concat.replace("{}", String((start ?? 0) + channel));
}

/** What is said of a channel: where it is, also in the concatenation, and how strong. */
export function channelWords(layer: Layer, channel: number): string {
  const concat = layer.start === null ? "" : ` · ${placeInConcatenation(layer, channel)}`;
  const [mean, max] = [layer.mean[channel] ?? 0, layer.max[channel] ?? 0];
  const strength = max === 0 ? " · silent on this picture" : ` · mean ${mean}, max ${max}`;
  return `channel ${channel} of ${layer.of}${concat}${strength}`;
}
