import type { Blob, Packed, ToldHeader } from "./shared";

/** One branch of a module: its window and the filter it is looked at with. */
export interface WindowPart {
  branch: string;
  label: string;
  colour: string;
  kernel: number;
  filter: number;
  filters: number;
  words: string;
  bias: number;
  /** What a pool's window shows; its filter is that of the 1×1 behind it. */
  pool: { channel: number; weight: number } | null;
  /**
   * The blob with its maps, rows·columns float32 each: of a pool the channel that it is seen in; of the filter the
   * shares of each place of its window, and the sum of the positive products.
   */
  numbers: number;
}

/** pages/inception_idea/windows.py: windows_data. Its blobs are the picture, the scales, the heat, and numbers. */
export interface Windows {
  module: string;
  rows: number;
  columns: number;
  channels: number;
  picture: string;
  levels: number;
  scales: string[];
  branches: WindowPart[];
}

/** Row, column, and a filter for each branch. */
export type Header = ToldHeader<number[]>;
export type Data = Packed<Header, [Packed<Windows, Blob[]>]>;
