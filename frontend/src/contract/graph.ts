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
  /** The names of what is open. */
  opened: string[];
  /** How many columns it is laid out in. */
  stages: number;
  /** What the search knows; empty without one. */
  index: Entry[];
  legend: Legend;
  /** The graph as text. */
  words: string;
  /** The node that is chosen, or "". */
  told: Told<string>;
  /** Maps for the nodes, or null. */
  maps: Maps | null;
  /** Whether a click chooses. */
  chooses: boolean;
  /** In pixels, at most, where a page scrolls. */
  height: number;
  /** Whether there is the drawing alone, without controls and legend. */
  bare: boolean;
}

/** A picture of square tiles, and which tile is a node's. */
export interface Maps {
  src: string;
  /** Of a tile, in pixels of the picture. */
  side: number;
  columns: number;
  places: Record<string, number>;
  words: string;
  /** The side of the square that a node keeps free for it. */
  room: number;
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
