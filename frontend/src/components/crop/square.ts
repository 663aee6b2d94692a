// The square that the network sees of a picture, in the picture's own pixels.

import type { Place } from "../../contract/crop";
import { clamp } from "../../shared/dom";

export interface Size {
  width: number;
  height: number;
}

/** A corner of the square, as the directions in which it lies. */
export interface Corner {
  right: boolean;
  bottom: boolean;
}

export const LARGEST_ZOOM = 8;
const STEPS = 100; // of a place: the address has two decimals

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

/** `place` with a corner pulled to a pixel of the picture, as far as that goes; the opposite corner stays. */
export function pulled(size: Size, place: Place, corner: Corner, x: number, y: number): Place {
  const side = sideOf(size, place),
    left = (size.width - side) * place[0],
    top = (size.height - side) * place[1];
  const across = corner.right ? { from: left, room: size.width - left } : { from: left + side, room: left + side },
    along = corner.bottom ? { from: top, room: size.height - top } : { from: top + side, room: top + side };
  const largest = Math.min(size.width, size.height);
  const wanted = Math.max((corner.right ? 1 : -1) * (x - across.from), (corner.bottom ? 1 : -1) * (y - along.from));
  const pulledSide = clamp(wanted, largest / LARGEST_ZOOM, Math.min(across.room, along.room));
  const share = (start: number, room: number, before: number) => (room > 0 ? clamp(start / room, 0, 1) : before);
  return [
    share(corner.right ? left : left + side - pulledSide, size.width - pulledSide, place[0]),
    share(corner.bottom ? top : top + side - pulledSide, size.height - pulledSide, place[1]),
    largest / pulledSide,
  ];
}

export function zoomed([x, y, zoom]: Place, factor: number): Place {
  return [x, y, clamp(zoom * factor, 1, LARGEST_ZOOM)];
}

/** As the server keeps it. */
export function rounded(place: Place): Place {
  return place.map((part) => Math.round(part * STEPS) / STEPS) as Place;
}
