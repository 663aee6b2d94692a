import type { Told } from "./shared";

/** pages/googlenet/components.py: the paper's Table 1 with six widths a module to type. */
export interface Data {
  columns: { name: string; label: string; colour: string }[];
  /** The smallest and the largest width. */
  low: number;
  high: number;
  /** Of the columns behind the widths. */
  headings: string[];
  rows: Row[];
  /** The widths by the keys of the rows that have any. */
  told: Told<Record<string, number[]>>;
  total: Costs;
  /** The key of the row that is looked at. */
  selected: string;
}

/** Short, and exact for its tooltip. */
export type Cell = [string, string];

export interface Costs {
  work: Cell;
  /** What the changed widths add, "" for nothing. */
  change: Cell;
  /** What the paper prints. */
  ops: string;
  size: Cell;
  params: string;
}

export interface Row extends Costs {
  key: string;
  title: string;
  into: string;
  /** Which widths differ from the paper's. */
  changed: boolean[];
  out: number;
}
