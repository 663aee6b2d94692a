import type { Told } from "./shared";

/** pages/one_by_one/board.py: weight_table. */
export interface Data {
  title: string;
  heads: { label: string; colour: string }[];
  outputs: { src: string; alt: string; words: string }[];
  most: number;
  limit: number;
  rowWord: string;
  add: string;
  remove: string;
  /** A row a filter: its weights and its bias. */
  told: Told<number[][]>;
}
