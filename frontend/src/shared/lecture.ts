// What the window on the wall and the teacher's own window tell each other: both are of one browser, and talk through
// its store. What is written there, the other windows hear of. Where nothing may be stored, each stays by itself.

import type { Place } from "../contract/lecture";

/** The lecture on the wall: at which place it is, and when it began, in milliseconds. */
export interface OnWall {
  places: Place[];
  at: number;
  begun: number;
}

/** The lecture of this window, which a reload would end. */
export interface Kept {
  packed: string;
  at: number;
  present: boolean;
}

const KEPT = "inception-explorer:lecture-here",
  WALL = "inception-explorer:lecture",
  WISH = "inception-explorer:lecture-wish";

/** The lecture on the wall, if one runs in this browser. */
export function onWall(): OnWall | null {
  const found = read(WALL) as OnWall | null;
  return found && Array.isArray(found.places) && found.places.length > 0 && Number.isInteger(found.at) ? found : null;
}

/** Tells the other windows where the lecture is; its beginning is the first time that it is told. */
export function tellWall(places: Place[], at: number, now: number): void {
  const before = onWall(),
    same = before && JSON.stringify(before.places) === JSON.stringify(places);
  if (same && before.at === at) return;
  write(WALL, { places, at, begun: same ? before.begun : now });
}

/** Tells the other windows that no lecture is on the wall any more. */
export function endWall(): void {
  if (onWall()) write(WALL, null);
}

/** Asks the window on the wall to go to a place. */
export function wishPlace(at: number, now: number): void {
  write(WISH, { at, now });
}

/** Keeps the lecture of this window until it is closed; null forgets it. */
export function keepLecture(kept: Kept | null): void {
  write(KEPT, kept, () => sessionStorage);
}

/** The lecture that ran in this window before it was loaded anew. */
export function keptLecture(): Kept | null {
  const found = read(KEPT, () => sessionStorage) as Kept | null;
  return found && typeof found.packed === "string" && Number.isInteger(found.at) ? found : null;
}

/** Calls back when another window has told something new. */
export function whenTold(signal: AbortSignal, act: { wall?: () => void; wish?: (at: number) => void }): void {
  addEventListener(
    "storage",
    ({ key }) => {
      if (key === WALL) act.wall?.();
      const wish = key === WISH ? (read(WISH) as { at: number } | null) : null;
      if (wish && Number.isInteger(wish.at)) act.wish?.(wish.at);
    },
    { signal },
  );
}

function read(key: string, store = () => localStorage): unknown {
  try {
    return JSON.parse(store().getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(key: string, value: unknown, store = () => localStorage): void {
  try {
    store().setItem(key, JSON.stringify(value));
  } catch {
    // the windows do not hear of each other then
  }
}
