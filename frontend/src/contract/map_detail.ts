import type { Blob, Packed, ToldHeader } from "./shared";

/** Module, branch, layer and channel. */
export type Place = [string, string, string, number];

/** pages/feature_maps/components.py: one map over its picture, and which is wanted. */
export type Data = Packed<ToldHeader<Place>, [Packed<DetailHeader, DetailBlobs>]>;

/** The map as PNG, its values (float32), the picture, the legend. */
export type DetailBlobs = [map: Blob, values: Blob, picture: Blob, legend: Blob];

export interface DetailHeader {
  place: Place;
  /** "a", or "b" for what "a" is compared with. */
  side: string;
  /** Whether two are set side by side. */
  compared: boolean;
  /** Of the branch, and of what is written on it. */
  colour: string;
  ink: string;
  /** The layer in words: "3a · 5×5". */
  layer: string;
  channel: number;
  /** Where the channel stands in the concatenation, in words. */
  concat: string;
  /** The picture's name. */
  picture: string;
  /** Rows and columns of the map. */
  shape: [number, number];
  /** The ends of the colours. */
  low: number;
  high: number;
  mean: number;
  /** The share of values that are zero; whether all are. */
  zeros: number;
  silent: boolean;
  /** Size, jump and start of a value's receptive field in input pixels, and how many of these a side has. */
  field: [size: number, jump: number, start: number];
  pixels: number;
  /** The largest value, and what it sees: top, left, bottom, right. */
  patch: { row: number; column: number; value: number; square: [number, number, number, number] };
  /** How many values fall between neighbouring edges. */
  histogram: number[];
  edges: number[];
}
