// Which map is enlarged, told by the enlargement and by the sheets to each other, on each of the page's sides: were it
// part of the sheets' data, every click would send the sheets again.

import type { Place } from "../contract/map_detail";
import { Echo } from "./echo";
import type { Lifetime } from "./lifetime";

export interface EnlargedMap {
  /** "a", or "b" for what "a" is compared with. */
  side: string;
  module: string;
  branch: string;
  layer: string;
  channel: number;
}

/** What a sheet knows of a map: enough to show it before the server has answered. */
export interface Preview {
  /** Its layer in words, and where its channel stands. */
  called: string;
  concat: string;
  /** Of its branch. */
  colour: string;
  /** Its pixels; nothing for a map that is silent. */
  pixels: HTMLCanvasElement | null;
}

interface Announcement {
  map: EnlargedMap;
  /** Given where a person has just chosen it on a sheet. */
  preview: Preview | undefined;
}

export const placeOf = ({ module, branch, layer, channel }: EnlargedMap): Place => [module, branch, layer, channel];

/** Which map of a side is enlarged: what was clicked holds until the server has answered that click. */
export const enlargedOn = (side: string) => Echo.ofPage<Place>(`enlarged ${side}`);

const EVENT = "inception:map",
  NEIGHBOUR = "inception:neighbour";

/** The components are scripts of their own and have only the page in common. */
const page = () => window as unknown as { inceptionMaps?: Record<string, EnlargedMap> };

export function announceMap(map: EnlargedMap, preview?: Preview): void {
  (page().inceptionMaps ??= {})[map.side] = map;
  window.dispatchEvent(new CustomEvent<Announcement>(EVENT, { detail: { map, preview } }));
}

/** The map that was announced last for a side. */
export function enlargedMapOf(side: string): EnlargedMap | undefined {
  return page().inceptionMaps?.[side];
}

export function onMapAnnounced(lifetime: Lifetime, act: (map: EnlargedMap, preview?: Preview) => void): void {
  const listener = (event: Event) => {
    const { map, preview } = (event as CustomEvent<Announcement>).detail;
    act(map, preview);
  };
  window.addEventListener(EVENT, listener, { signal: lifetime.signal });
}

interface Wish {
  map: EnlargedMap;
  step: number;
}

/** Asks the sheets for the map `step` places behind `map` on its sheet; whether a sheet has it and chose it. */
export function wishNeighbour(map: EnlargedMap, step: number): boolean {
  return !window.dispatchEvent(new CustomEvent<Wish>(NEIGHBOUR, { detail: { map, step }, cancelable: true }));
}

/** `choose` chooses the neighbour, and says whether it had it. */
export function onNeighbourWished(lifetime: Lifetime, choose: (map: EnlargedMap, step: number) => boolean): void {
  const listener = (event: Event) => {
    const { map, step } = (event as CustomEvent<Wish>).detail;
    if (!event.defaultPrevented && choose(map, step)) event.preventDefault();
  };
  window.addEventListener(NEIGHBOUR, listener, { signal: lifetime.signal });
}
