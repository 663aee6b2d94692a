// The square that the network sees of a picture, in the picture's own pixels.

import type { Place } from "../../contract/crop";
import { clamp } from "../../shared/dom";

export interface Size {
  width: number;
  height: number;
}

const LARGEST_ZOOM = 8,
  STEPS = 100; // of a place: the address has two decimals

export function sideOf({ width, height }: Size, [, , zoom]: Place): number {
  return Math.min(width, height) / zoom;
}

/** Where the square lies on the picture, in per cent of it. */
export function shares(size: Size, place: Place): { left: number; top: number; width: number; height: number } {
  const side = sideOf(size, place),
    [x, y] = place;
  return {
    left: ((size.width - side) * x * 100) / size.width,
    top: ((size.height - side) * y * 100) / size.height,
    width: (side * 100) / size.width,
    height: (side * 100) / size.height,
  };
}

/** `place` moved by that many pixels, as far as the picture goes. */
export function moved(size: Size, place: Place, right: number, down: number): Place {
  const side = sideOf(size, place),
    [x, y, zoom] = place;
  const along = (share: number, by: number, room: number) => (room > 0 ? clamp(share + by / room, 0, 1) : share);
  return [along(x, right, size.width - side), along(y, down, size.height - side), zoom];
}

export function zoomed([x, y, zoom]: Place, factor: number): Place {
  return [x, y, clamp(zoom * factor, 1, LARGEST_ZOOM)];
}

/** As the server keeps it. */
export function rounded(place: Place): Place {
  return place.map((part) => Math.round(part * STEPS) / STEPS) as Place;
}
