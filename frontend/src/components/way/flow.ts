// What flows along the way: how far the picture has come, as a share of the whole.

import { clamp } from "../../shared/dom";

export const HOP_MS = 300; // from one station to the next

/** How much of station `i` of `count` is there, when the flow has gone this share of its way. */
export function reached(share: number, i: number, count: number): number {
  return clamp(share * count - i, 0, 1);
}

/** Where the flow is between stations whose middles are at these places. */
export function between(places: number[], share: number): number {
  const at = clamp(share, 0, 1) * (places.length - 1),
    i = Math.min(Math.floor(at), places.length - 2);
  const from = places[i] ?? 0,
    to = places[i + 1] ?? from;
  return from + (at - i) * (to - from);
}
