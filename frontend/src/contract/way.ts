import type { Blob, Packed, ToldHeader } from "./shared";

export interface WayBranch {
  branch: string;
  label: string;
  colour: string;
  width: number;
  work: string;
  words: string;
  off: boolean;
  /** The blob with its strongest maps. */
  maps?: number;
  href: string;
}

export interface WayModule {
  name: string;
  stage: string;
  shape: string;
  words: string;
  branches: WayBranch[];
  href: string;
  /** The blob with its mean map. */
  map?: number;
  /** How much of its output differs from what it was, from 0 to 1. */
  change?: number;
}

export interface WayHead {
  head: string;
  title: string;
  after: string;
  guesses: { name: string; share: number; percent: string }[];
  href: string;
}

/** All of it, picture and answers too; the picture and the modules beside something else; the modules in one row. */
export type Layout = "whole" | "beside" | "row";

/** viz/rendering/way.py: way_data. The first blob is the picture. */
export interface Way {
  key: string;
  picture: string;
  hint: string;
  modules: WayModule[];
  heads: WayHead[];
  columns: number;
  headColour: string;
  glowColour: string;
  layout: Layout;
  /** Where the drawing leads on to. */
  start?: { words: string; href: string };
}

/** The module that is open, "" for what suits the screen, "none". */
export type Header = ToldHeader<string>;
export type Data = Packed<Header, [Packed<Way, Blob[]>]>;
