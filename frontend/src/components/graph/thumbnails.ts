// Maps in the boxes of a graph: tiles of one sprite, each in the square that its box keeps free.

import type { Maps } from "../../contract/graph";
import { element, penOf, shape } from "../../shared/dom";
import type { Lifetime } from "../../shared/lifetime";
import { boxOf } from "./geometry";

const EDGE = 1;

/** The picture of each node's map, by the node's id, as an address that is complete in itself. */
export type MapPictures = ReadonlyMap<string, string>;
export const NO_PICTURES: MapPictures = new Map();

/** Cuts the tiles out of sprites, each sprite once. */
export class Thumbnails {
  private src = "";
  pictures: MapPictures = NO_PICTURES;

  constructor(
    private readonly lifetime: Lifetime,
    private readonly ready: () => void,
  ) {}

  /** Asks for the pictures of these maps; `ready` is called when they are there. */
  ask(maps: Maps | null): void {
    const src = maps?.src ?? "";
    if (src === this.src) return;
    this.src = src;
    this.pictures = NO_PICTURES;
    if (!maps) return;
    const image = new Image();
    image.onload = () => {
      if (this.src !== src || this.lifetime.ended) return; // others have come in the meantime
      this.pictures = cut(image, maps);
      this.ready();
    };
    image.src = src;
  }
}

function cut(image: CanvasImageSource, { side, columns, places }: Maps): MapPictures {
  const canvas = element("canvas", { width: side, height: side }),
    pen = penOf(canvas);
  const picture = (place: number) => {
    const [left, top] = [(place % columns) * side, Math.floor(place / columns) * side];
    pen.drawImage(image, left, top, side, side, 0, 0, side, side);
    return canvas.toDataURL("image/png");
  };
  return new Map(Object.entries(places).map(([id, place]) => [id, picture(place)]));
}

/** Puts into every node that has one its map. */
export function putMaps(nodes: Iterable<SVGGElement>, pictures: MapPictures, room: number): void {
  for (const node of nodes) {
    const href = pictures.get(node.id);
    if (href === undefined || node.querySelector("image")) continue;
    const { x, y } = boxOf(node);
    const image = shape("image", { class: "map", href, x: x + EDGE, y: y + EDGE, width: room, height: room });
    image.style.imageRendering = "pixelated";
    node.append(image);
  }
}
