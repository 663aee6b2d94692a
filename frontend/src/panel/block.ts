// What a block of the live panel is: drawn once, and updated at every movement of a slider.

import type { Input } from "../contract/panel";
import type { Colour, Leaves } from "../contract/shared";
import { element } from "../shared/dom";
import type { Lifetime } from "../shared/lifetime";
import type { Expression, Numbers } from "../shared/polynomial";

/** What a block may know and do of its panel. */
export interface Surroundings {
  lifetime: Lifetime;
  leaves: () => Leaves;
  inputs: Input[];
  expressions: Record<string, Expression>;
  values: () => Numbers;
  /** Moves an input, as a finger on its slider does, and `release` lets go of it. */
  set: (name: string, value: number) => void;
  release: () => void;
  /** Tells the other blocks how far a price has grown. */
  growing: (so: Grown | null) => void;
}

/** How far a price that grows has got: the label and the number of its stage, and the inputs multiplied so far. */
export interface Grown {
  label: string;
  number: string;
  factors: string[];
}

export interface Drawn {
  node: HTMLElement;
  update: (numbers: Numbers) => void;
  /** A price in this panel is on its way, and must not be said ahead; null at its end. */
  grow?: (so: Grown | null) => void;
}

export type Maker<Block> = (block: Block, panel: Surroundings) => Drawn;

export const colourOf = (colour: Colour): string =>
  !colour ? "var(--neutral)" : colour.startsWith("#") ? colour : `var(--${colour})`;

/** A drawing's file says the values that hold, in its name and under its title. */
export function leavesAs(panel: Surroundings, title: string): Leaves & { sizes: string } {
  const { inputs } = panel,
    leaves = panel.leaves(),
    held = panel.values();
  return {
    source: leaves.source,
    title: [leaves.title, title].filter(Boolean).join(" · "),
    name: [leaves.name, ...inputs.map(({ name }) => `${name}.${held[name]}`)].join("-"),
    sizes: inputs.map(({ label, name }) => `${label} ${held[name]}`).join(" · "),
  };
}

/** What a colour means, in a legend: an entry whose words are still to be written. */
export function legendEntry(colour: Colour): { entry: HTMLElement; words: HTMLElement } {
  const swatch = element("span", "swatch"),
    words = element("span");
  swatch.style.background = colourOf(colour);
  return { entry: element("span", "entry", swatch, words), words };
}

export function chip(colour: Colour): HTMLSpanElement {
  const node = element("span", "chip");
  node.style.background = colourOf(colour);
  return node;
}
