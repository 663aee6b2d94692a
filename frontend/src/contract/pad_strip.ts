import type { Told } from "./shared";

/** pages/inception_idea/panel.py: strip. */
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
