// Motion that explains: a drawing goes from one state to another within a short time, and ends by itself.
//
// Whoever prefers less motion gets the last state at once. Nothing may wait for a motion: what holds holds before it.

import { clamp } from "./dom";
import type { Lifetime } from "./lifetime";

/** Nothing moves for longer by itself. */
export const LONGEST_MS = 5000;

/** How far a motion is, from 0 to 1, by how much of its time is over. */
export type Ease = (time: number) => number;
export const steadily: Ease = (time) => time;
/** Fast at first, and slower and slower: for what follows a hand. */
export const settling: Ease = (time) => 1 - (1 - time) ** 3;
/** Slow at both ends: for what is to be watched on its way. */
export const gently: Ease = (time) => (time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2);

/** Whether this person wants no motion. */
export function prefersStillness(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export interface Motion {
  /** From its beginning to its end; cut at LONGEST_MS. */
  ms: number;
  /** Draws the state at a share of the way; called last with 1, unless the motion is stopped. */
  draw: (share: number) => void;
  ease?: Ease;
  /** The share of the time that is over already, for a motion that goes on after a pause. */
  from?: number;
  /** Called once, when the end is reached. */
  done?: () => void;
}

/** Does one motion at a time; a new one takes the place of the one before, and the end of `lifetime` ends it. */
export class Mover {
  #frame: number | null = null;
  #time = 0;

  constructor(lifetime: Lifetime) {
    lifetime.onEnd(() => this.stop());
  }

  get moving(): boolean {
    return this.#frame !== null;
  }

  /** The share of the time of the last motion that is over. */
  get time(): number {
    return this.#time;
  }

  go({ ms, draw, ease = gently, from = 0, done }: Motion): void {
    this.stop();
    const long = Math.min(ms, LONGEST_MS);
    let begun: number | null = null;
    const end = () => {
      this.#frame = null;
      this.#time = 1;
      draw(1);
      done?.();
    };
    const step = (at: number) => {
      begun ??= at - from * long;
      this.#time = clamp((at - begun) / long, 0, 1);
      if (this.#time >= 1) {
        end();
        return;
      }
      this.#frame = requestAnimationFrame(step);
      draw(ease(this.#time));
    };
    this.#time = from;
    if (prefersStillness() || long <= 0) end();
    else this.#frame = requestAnimationFrame(step);
  }

  /** Leaves the drawing as it is. */
  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}
