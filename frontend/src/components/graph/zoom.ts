// How large a graph is drawn. A scale is the pixels of the page for one of the drawing.

import { clamp } from "../../shared/dom";

export const STEP = 1.25;
const READABLE = 0.7,
  TYPE = 14, // of the drawing: viz/graph/dot.py
  SMALLEST = 0.15,
  LARGEST = 4,
  LARGEST_FITTING = 1.6;

export type Size = [width: number, height: number];

/** The scale at which a drawing fits into `room`; where `onlyWide`, only its width has to. `enlarged` is how large type is. */
export function fittingScale(size: Size, room: Size, onlyWide: boolean, enlarged: number): number {
  const wide = room[0] / size[0];
  const scale = onlyWide ? wide : Math.min(wide, room[1] / size[1]);
  return Math.min(LARGEST_FITTING * enlarged, Math.max(SMALLEST, scale));
}

/** The smallest scale at which text can be read; in front of a class no type is smaller than `least` pixels. */
export function readableScale(enlarged: number, least = 0): number {
  return Math.max(READABLE * enlarged, least / TYPE);
}

export function allowedScale(scale: number): number {
  return clamp(scale, SMALLEST, LARGEST);
}

/** How much larger a turn of the wheel makes it; pinching on a touchpad comes as a wheel with Ctrl in small steps. */
export function wheelFactor(deltaY: number, ctrl: boolean): number {
  return Math.exp(-deltaY / (ctrl && Math.abs(deltaY) < 40 ? 100 : 500));
}
