import type { Leaves } from "./shared";

/** What the probe and the layer are told of a 1×1 layer on a picture; pages/one_by_one/packed.py: header. */
export interface PlaceHeader {
  leaves: Leaves;
  picture: string;
  module: string;
  layer: string;
  colour: string;
  channels: number;
  rows: number;
  columns: number;
  filter: number;
  filters: number;
  /** Pixels of the network's input that a place has seen, a side. */
  seen: number;
  /** What the first place sees of the picture, in shares of it: top, left, bottom, right. */
  field: [number, number, number, number];
  /** Where the tensor's first place begins on the picture, and how long a place is, in shares of it. */
  cells: [first: number, side: number];
  levels: number;
  scales: string[];
}
