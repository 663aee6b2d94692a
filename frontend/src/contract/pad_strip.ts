import type { Told } from "./shared";

/** viz/inception_panel.py: strip. */
export interface Data {
  cells: number;
  kernels: number[];
  pads: number[];
  /** The length of the result by "kernel,pad". */
  lengths: Record<string, number>;
  /** The sentence about it by "kernel,pad". */
  says: Record<string, string>;
  told: Told<[kernel: number, pad: number]>;
}
