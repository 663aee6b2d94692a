// Maps in the boxes of a graph: tiles of one sprite, each in the square that its box keeps free.

import type { Data } from "../../contract/graph";
import { shape } from "../../shared/dom";
import { boxOf } from "./geometry";

const EDGE = 1;

/** Puts into every node that has one its map. */
export function putMaps(nodes: Iterable<SVGGElement>, maps: NonNullable<Data["maps"]>): void {
  const { src, side, columns, places, room } = maps,
    rows = Math.ceil((Math.max(...Object.values(places)) + 1) / columns);
  for (const node of nodes) {
    const place = places[node.id];
    if (place === undefined) continue;
    const { x, y } = boxOf(node),
      [left, top] = [(place % columns) * side, Math.floor(place / columns) * side];
    const image = shape("image", { href: src, width: columns * side, height: rows * side });
    image.style.imageRendering = "pixelated";
    const window = { x: x + EDGE, y: y + EDGE, width: room, height: room, viewBox: `${left} ${top} ${side} ${side}` };
    node.append(shape("svg", { class: "map", ...window }, image));
  }
}
