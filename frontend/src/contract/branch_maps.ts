import type { Sprite } from "../shared/tiles";

/** pages/inception_idea/components.py: some maps of each branch. */
export type Data = BranchMaps[];

export interface BranchMaps {
  label: string;
  colour: string;
  /** What the branch sees. */
  words: string;
  /** What it gives, as "28×28×64". */
  shape: string;
  /** The maps for who doesn't see them. */
  alt: string;
  sprite: Sprite;
}
