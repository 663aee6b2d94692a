// Which map is enlarged, told by the enlargement and by the sheets to each other, on each of the page's sides: were it
// part of the sheets' data, every click would send the sheets again.

import type { Lifetime } from "./lifetime";

export interface EnlargedMap {
  /** "a", or "b" for what "a" is compared with. */
  side: string;
  module: string;
  branch: string;
  layer: string;
  channel: number;
}

interface Announcement {
  map: EnlargedMap;
  /** Whether a person has just chosen it on a sheet. */
  clicked: boolean;
}

const EVENT = "inception:map";

/** The components are scripts of their own and have only the page in common. */
const page = () => window as unknown as { inceptionMaps?: Record<string, EnlargedMap> };

export function announceMap(map: EnlargedMap, clicked: boolean): void {
  (page().inceptionMaps ??= {})[map.side] = map;
  window.dispatchEvent(new CustomEvent<Announcement>(EVENT, { detail: { map, clicked } }));
}

/** The map that was announced last for a side. */
export function enlargedMapOf(side: string): EnlargedMap | undefined {
  return page().inceptionMaps?.[side];
}

export function onMapAnnounced(lifetime: Lifetime, act: (map: EnlargedMap, clicked: boolean) => void): void {
  const listener = (event: Event) => {
    const { map, clicked } = (event as CustomEvent<Announcement>).detail;
    act(map, clicked);
  };
  window.addEventListener(EVENT, listener, { signal: lifetime.signal });
}
