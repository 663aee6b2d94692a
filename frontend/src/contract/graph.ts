import type { Leaves, Told } from "./shared";

/** viz/site/components/graph.py: a graph that Graphviz has laid out. */
export interface Data {
  svg: string;
  dot: string;
  leaves: Leaves;
  /** By their ids in the SVG, in the graph's order. */
  nodes: Record<string, GraphNode>;
  /** What is open, by its id. */
  groups: Record<string, Group>;
  /** The names of what a click can open or close. */
  openable: string[];
  /** How many columns it is laid out in. */
  stages: number;
  /** What the search knows; empty without one. */
  index: Entry[];
  legend: Legend;
  /** The graph as text. */
  words: string;
  /** The node that is chosen, or "". */
  told: Told<string>;
  /** The nodes that stand out. */
  marked: string[];
  /** Whether a click chooses. */
  chooses: boolean;
  /** In pixels, at most. */
  height: number;
}

export interface GraphNode {
  title: string;
  /** What comes out, in a word. */
  size: string;
  /** Exact lines for its tooltip. */
  lines: string[];
  /** The name under which it opens, or "". */
  unit: string;
}

export interface Group {
  title: string;
  /** The name under which it closes. */
  unit: string;
  /** The ids of its nodes. */
  nodes: string[];
}

export interface Entry {
  id: string;
  name: string;
  /** What to open to see it, or "". */
  unit: string;
  /** What else it is called. */
  titles: string[];
}

export interface Legend {
  title: string;
  swatches?: [label: string, colours: string[]][];
  /** A scale, and what its ends mean. */
  colours?: string[];
  ends?: [string, string];
}
