import type { PlaceHeader } from "./place";
import type { Blob, Packed, ToldHeader } from "./shared";

/**
 * pages/one_by_one/packed.py: layer_data. Its blobs are the picture, the scales, every value of the tensor as one of 256
 * levels, and float32: the channels' largest values, the weights and the outputs of the filters `drawn`.
 */
export interface Layer extends PlaceHeader {
  drawn: number[];
}

/** Row, column. */
export type Header = ToldHeader<number[]>;
export type Data = Packed<Header, [Packed<Layer, Blob[]>]>;
