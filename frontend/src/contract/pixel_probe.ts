import type { Leaves, Told } from "./shared";

export interface Bars {
  label: string;
  /** One a channel. */
  values: number[];
  kind: "values" | "signed";
}

export interface Step {
  key: string;
  label: string;
  value: number;
  kind: string;
}

/** pages/one_by_one/board.py: probe. */
export interface Data {
  leaves: Leaves;
  picture: string;
  pictureCaption: string;
  map: string;
  mapCaption: string;
  alt: string;
  hint: string;
  rows: number;
  columns: number;
  told: Told<[row: number, column: number]>;
  /** What the place sees of the picture, in shares of it: top, left, bottom, right. */
  field: [number, number, number, number];
  /** Where the tensor's first place begins on the picture, and how long a place is, in shares of it. */
  cells: [first: number, side: number];
  /** Values, weights, products. */
  bars: [Bars, Bars, Bars];
  barsAlt: string;
  order: number[];
  readout: string;
  productPlaces: number;
  steps: Step[];
  topTitle: string;
  top: [channel: string, text: string][];
  colours: { values: string; up: string; down: string };
  output: string;
}
