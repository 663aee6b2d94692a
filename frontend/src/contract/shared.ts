// Types that several components' data have in common.

import type { Told } from "../shared/echo";

export type { Sprite } from "../shared/tiles";
export type { Told };

/** "#RRGGBB", "main" or "tint" of a panel's scheme, or "" for the neutral colour. */
export type Colour = string;

/** viz/site/downloads.py: what a drawing's file is called, and what stands in it: its title, and who made it. */
export interface Leaves {
  name: string;
  title: string;
  source: string;
}

/**
 * A block of viz/rendering/blocks.py, as an example of it stands in examples/: its header, and its blobs, which are blocks
 * themselves or just bytes.
 */
export interface Packed<Header, Blobs extends readonly unknown[]> {
  packed: Header;
  blobs: Blobs;
}

/** A blob without a structure: so many bytes. */
export interface Blob {
  bytes: number;
}

/** The header of a block that carries, beside its one blob, what was told. */
export interface ToldHeader<Value> {
  told: Told<Value>;
}
