import type { Blob, Packed, ToldHeader } from "./shared";

/** pages/feature_maps/components.py: the sheets of one module, and the steps by which their maps are larger than fits. */
export type Data = Packed<ToldHeader<number>, [Sheets]>;

export type Sheets = Packed<SheetsHeader, Blob[]>;

export interface SheetsHeader {
  module: string;
  /** The key of a gallery picture that is shown whole; of any other, words that are compared only. */
  picture: string;
  /** All else that the sheets show, in words that are compared only: network, order, ranges and so on. */
  besides: string;
  /** "a", or "b" for what "a" is compared with. */
  side: string;
  /** Whether two are set side by side, and each has less room. */
  compared: boolean;
  branches: Branch[];
  /** The colour of what is written on the branches' colours. */
  ink: string;
}

export interface Branch {
  name: string;
  label: string;
  /** What it is called for those who do not see it. */
  title: string;
  colour: string;
  /** Its widths from the input on, as "192 → 96 → 128". */
  widths: string;
  /** Its share of the multiplications in a few words, and exactly. */
  cost: string;
  exact: string;
  layers: Layer[];
}

export interface Layer {
  branch: string;
  name: "output" | "inner";
  title: string;
  /** What one of its maps is called, "3a · 5×5", and where a channel stands, "in the concatenation: channel {} (0 to 255)". */
  called: string;
  concat: string;
  colour: string;
  /** Whose channels they are: "the 5×5 branch's reduce layer". */
  of: string;
  /** Which of the block's blobs is the PNG of all maps: so many columns of height × width, `gap` pixels apart. */
  blob: number;
  columns: number;
  height: number;
  width: number;
  gap: number;
  /** The channels in the order of the sheet. */
  order: number[];
  /** Where the branch starts in the concatenation; null for a layer inside it. */
  start: number | null;
  /** By channel. */
  mean: number[];
  max: number[];
  /** How many maps are zero everywhere. */
  silent: number;
}
