import type { Blob, Packed, ToldHeader } from "./shared";

/** pages/feature_maps/components.py: the sheets of one module, and the steps by which their maps are larger than fits. */
export type Data = Packed<ToldHeader<number>, [Packed<SheetsHeader, Blob[]>]>;

export interface SheetsHeader {
  module: string;
  /** "a", or "b" for what "a" is compared with. */
  side: string;
  branches: Branch[];
  /** The colour of what is written on the branches' colours. */
  ink: string;
}

export interface Branch {
  name: string;
  label: string;
  colour: string;
  /** Its widths from the input on, as "192 → 96 → 128". */
  widths: string;
  /** Its share of the module's multiplications, and their number. */
  share: string;
  exact: string;
  /** 0 when it is switched off. */
  width: number;
  layers: Layer[];
}

export interface Layer {
  branch: string;
  name: "output" | "inner";
  title: string;
  /** Which of the block's blobs is the PNG of all maps: so many columns of height × width, `gap` pixels apart. */
  blob: number;
  columns: number;
  height: number;
  width: number;
  gap: number;
  /** The channels in the order of the sheet. */
  order: number[];
  /** Where the branch starts in the concatenation, of `total` channels; null for a layer inside it. */
  start: number | null;
  total: number;
  /** By channel. */
  mean: number[];
  max: number[];
  /** How many maps are zero everywhere. */
  silent: number;
}
