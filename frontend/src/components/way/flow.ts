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

/** Where a station's middle is, counted from its trunk's corner: left to right and top to bottom, in pixels. */
export interface Middle {
  x: number;
  y: number;
}

/** The middles of boxes in a trunk. One that is not shown has no place: the flow then comes from the trunk's left edge. */
export function middles(boxes: Box[], trunk: Pick<Box, "left" | "top">): Middle[] {
  const places = boxes.map(({ left, top, width, height }) => ({
    x: left + width / 2 - trunk.left,
    y: top + height / 2 - trunk.top,
  }));
  return places.map((place, i) => (boxes[i]?.width ? place : { x: 0, y: places[i + 1]?.y ?? 0 }));
}

type Box = Pick<DOMRect, "left" | "top" | "width" | "height">;
