import type { Blob, Packed, Sprite, ToldHeader } from "./shared";

/** A sprite whose PNG is a blob of the block. */
export type PackedSprite = Omit<Sprite, "src"> & { blob: number };

export interface Tensor {
  title: string;
  words: string;
  sprite: PackedSprite;
}

export interface Section {
  label: string;
  start: number;
  stop: number;
  colour: string;
}

/** pages/one_by_one/board.py: filter_bank. In the texts of `after`, "{n}" is the number of filters. */
export interface Maps {
  before: Tensor;
  after: Tensor;
  sections: Section[];
  most: number;
  marks: [at: number, label: string][];
  verdicts: { low: number; high: number; text: string }[];
  sliderLabel: string;
}

export type Header = ToldHeader<number>;
export type Data = Packed<Header, [Packed<Maps, Blob[]>]>;
