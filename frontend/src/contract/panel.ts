import type { Expression } from "../shared/polynomial";
import type { Case } from "../shared/templates";
import type { Colour, Leaves, Told } from "./shared";

/** A whole number that can be dragged and typed. `atMost` names another input that bounds it from above, or is "". */
export interface Input {
  name: string;
  label: string;
  /** Its names in a formula: as many as the factors it can be there. */
  symbols: string[];
  colour: Colour;
  low: number;
  high: number;
  step: number;
  atMost: string;
}

export interface FormulaRow {
  label: string;
  colour: Colour;
  /** The name of the result. */
  number: string;
  /** Written-out products; or else `sum`, the names that are added up. */
  terms?: { coefficient: number; factors: string[] }[];
  sum?: string[];
  /** What is said behind the result. */
  after?: Case[];
}

export interface FormulaBlock {
  kind: "formula";
  rows: FormulaRow[];
}

export interface TilesBlock {
  kind: "tiles";
  items: { label: string; text: string; unit: string; colour: Colour }[];
}

export interface CurveBlock {
  kind: "curve";
  title: string;
  /** The input along the x axis. */
  x: string;
  xLabel: string;
  yLabel: string;
  layers: { number: string; label: string; colour: Colour }[];
  line: { number: string; text: string };
  mark: { number: string; text: string };
}

export interface TableBlock {
  kind: "table";
  columns: string[];
  rows: { label: string; colour: Colour; cells: string[] }[];
  caption: string;
}

export interface Segment {
  number: string;
  colour: Colour;
  label: string;
}

export interface BarsBlock {
  kind: "bars";
  title: string;
  rows: { label: string; segments: Segment[]; text: string }[];
  unit: string;
  /** Whether what the colours mean stands below, too: where parts are too narrow for their words. */
  legend: boolean;
}

export interface RulerBlock {
  kind: "ruler";
  title: string;
  segments: Segment[];
  total: string;
}

export interface TextBlock {
  kind: "text";
  sentences: Case[][];
}

/** One input and its four outputs as slabs; `share` is a slab's height and width as a share of the input's. */
export interface SlabsBlock {
  kind: "slabs";
  input: string;
  inputText: string;
  joinText: string;
  total: string;
  fits: boolean;
  says: string;
  error: string;
  items: {
    label: string;
    colour: Colour;
    depth: string;
    start: string;
    stop: string;
    share: number;
    shape: string;
    how: string;
    odd: boolean;
  }[];
}

/** A module as a diagram. `there` names a number that is 1 where a box or line is there and 0 where it is not, or is "". */
export interface FlowBlock {
  kind: "flow";
  title: string;
  says: string;
  unit: string;
  /** The number whose work is a line of full thickness. */
  scale: string;
  /** Column -1 is the middle; `width` names the number of filters. */
  boxes: {
    key: string;
    column: number;
    row: number;
    label: string;
    short: string;
    text: string;
    colour: Colour;
    width: string;
    there: string;
  }[];
  /** `number` names the work that its end does, or is "". */
  lines: { start: string; end: string; number: string; text: string; colour: Colour; there: string }[];
  stack: { key: string; number: string; label: string; colour: Colour }[];
}

/** A price that grows from one product to all of them. `times` says by what; `short` stands where there is no room. */
export interface GrowthBlock {
  kind: "growth";
  title: string;
  unit: string;
  /** The inputs that say how large the pictures are. */
  sizes: { side: string; cin: string; cout: string; kernel: string };
  stages: {
    picture: "product" | "window" | "filter" | "places" | "filters";
    label: string;
    short: string;
    times: string;
    number: string;
    colour: Colour;
  }[];
}

export type Block =
  | FormulaBlock
  | TilesBlock
  | CurveBlock
  | TableBlock
  | BarsBlock
  | RulerBlock
  | TextBlock
  | FlowBlock
  | SlabsBlock
  | GrowthBlock;

/** viz/rendering/live.py: Panel. */
export interface Panel {
  inputs: Input[];
  numbers: Record<string, Expression>;
  beside: Block[];
  below: Block[];
  summary: Case[];
  /** The colours "main" and "tint" by the value of one input. */
  scheme: { input: string; colours: Record<string, [string, string]>; other: [string, string] } | null;
  /** Headings, each by the input that it stands before. */
  groups: Record<string, string>;
}

/** What the choices of another control on the page set: its class, and the values by the choice's words. */
export interface Outside {
  control: string;
  values: Record<string, Record<string, number>>;
}

export interface Data extends Panel {
  told: Told<Record<string, number>>;
  leaves: Leaves;
  outside?: Outside | null;
}
