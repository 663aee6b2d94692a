import type { PlaceHeader } from "./place";
import type { Blob, Packed, ToldHeader } from "./shared";

/**
 * pages/one_by_one/packed.py: probe_data. Its blobs are the picture, the scales, and float32 maps: the mean of the
 * channels, the filter's sum, its positive part, the network's own output, and each of the channels `shown`.
 */
export interface Probe extends PlaceHeader {
  bias: number;
  shown: number[];
  /** The filter's weights for them. */
  weights: number[];
}

/** Row, column, filter. */
export type Header = ToldHeader<number[]>;
export type Data = Packed<Header, [Packed<Probe, Blob[]>]>;
