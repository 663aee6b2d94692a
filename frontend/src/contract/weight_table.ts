import type { Told } from "./shared";

/** A picture with the words of its legend. */
export interface Output {
  src: string;
  alt: string;
  words: string;
}

/** pages/one_by_one/board.py: weight_table. */
export interface Data {
  title: string;
  heads: { label: string; colour: string }[];
  outputs: Output[];
  /** Pictures in front of the filters and behind them. */
  before: Output[];
  after: Output[];
  most: number;
  limit: number;
  rowWord: string;
  add: string;
  remove: string;
  /** A row a filter: its weights and its bias. */
  told: Told<number[][]>;
}
