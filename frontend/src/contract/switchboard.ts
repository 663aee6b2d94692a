import type { Told } from "./shared";

/** pages/what_if/components.py: the switches of all branches, and the bottlenecks of one module. */
export interface Data {
  modules: Plate[];
  /** What the glow means, in a few words and exactly, and its colour. */
  glow: { words: string; exactly: string; colour: string };
  /** The module whose bottlenecks are shown. */
  chosen: string;
  rows: BranchRow[];
  sliders: Bottleneck[];
  /** The strongest channels that each bottleneck of the chosen module keeps. */
  told: Told<Kept>;
  /** Cutting 5×5 kernels to their middle: in this module, in all. */
  small: { on: boolean; all: boolean; possible: boolean; label: string };
  /** The edits that are listed one by one, and in words how many more there are. */
  chips: { edit: string; words: string }[];
  hidden: string;
  /** What all edits save, as a sentence. */
  saved: string;
  /** The colour of what is written on the branches' colours. */
  ink: string;
}

/** A module, and how far its output is from the unedited run's: 0 not at all, 1 as if it were gone. */
export interface Plate {
  name: string;
  share: number;
  /** "" where nothing has changed. */
  text: string;
  says: string;
}

export interface BranchRow {
  branch: string;
  label: string;
  colour: string;
  /** The colour of a branch that is on, but changed. */
  tint: string;
  /** Whether it is off in all modules. */
  all: boolean;
  cells: Cell[];
}

export interface Cell {
  module: string;
  on: boolean;
  /** What of it is changed, for the cell. */
  mark: string;
  /** Whether it can't be switched off. */
  locked: boolean;
  /** More about it, for its name. */
  note: string;
}

export interface Bottleneck {
  branch: string;
  label: string;
  colour: string;
  /** How many channels there are to keep. */
  width: number;
  /** Whether its branch is off. */
  off: boolean;
}

/** Channels kept, by branch. */
export interface Kept {
  module: string;
  channels: Record<string, number>;
}
