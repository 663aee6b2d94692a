// From one drawing of a graph to the next: what stays glides to its new place, what is inside something that opens grows
// out of its box, and what closes shrinks into it. Everything is said in the new drawing's own units.

import type { Data } from "../../contract/graph";
import { shape } from "../../shared/dom";
import {
  alongPath,
  around,
  between,
  type Box,
  boxBetween,
  boxOf,
  centreOf,
  type Place,
  pointsIn,
  resampled,
} from "./geometry";

const POINTS = 14, // of a line on its way
  SMALL = 0.35,
  MOST_LINES = 120; // more of them only appear: they would cost frames

/** Where the old drawing stood, seen from the new one: a place in it times `scale`, moved by `x` and `y`. */
export interface Shift {
  scale: number;
  x: number;
  y: number;
}

/** What a drawing has at the beginning or the end of a way. */
export interface Standing {
  data: Pick<Data, "groups">;
  nodes: Map<string, SVGGElement>;
  edges: Map<string, SVGGElement>;
  clusters: Map<string, SVGGElement>;
  graph: SVGGElement;
}

type Draw = (share: number) => void;

const moved = (place: Place, { scale, x, y }: Shift): Place => [place[0] * scale + x, place[1] * scale + y];

function movedBox(box: Box, shift: Shift): Box {
  const [x, y] = moved([box.x, box.y], shift);
  return { x, y, width: box.width * shift.scale, height: box.height * shift.scale };
}

/** The box of what a node stands in while that is closed. */
function holderOf(id: string, standing: Standing, other: Standing): Box | null {
  for (const [group, { nodes }] of Object.entries(standing.data.groups)) {
    const holder = nodes.includes(id) && other.nodes.get(group);
    if (holder) return boxOf(holder);
  }
  return null;
}

/** All that moves between two drawings, as one function of the share of the way, and what to do at its end. */
export function glide(before: Standing, after: Standing, shift: Shift): { draw: Draw; end: () => void } {
  const unseen = { class: "ghosts", "aria-hidden": "true" },
    under = shape("g", unseen),
    over = shape("g", unseen);
  const draws = [
    ...clusterDraws(before, after, shift, under),
    ...nodeDraws(before, after, shift, over),
    ...edgeDraws(before, after, shift),
  ];
  after.graph.prepend(under);
  after.graph.append(over);
  const end = () => [under, over].forEach((ghosts) => ghosts.remove());
  return { draw: (share) => draws.forEach((draw) => draw(share)), end };
}

/** Puts an element, which stands in `home`, into `box`. */
function put(node: SVGElement, home: Box, box: Box): void {
  const [hx, hy] = centreOf(home),
    [x, y] = centreOf(box),
    scale = home.width ? box.width / home.width : 1;
  const still = Math.abs(x - hx) < 0.05 && Math.abs(y - hy) < 0.05 && Math.abs(scale - 1) < 0.001;
  if (still) node.removeAttribute("transform");
  else node.setAttribute("transform", `translate(${x - hx * scale} ${y - hy * scale}) scale(${scale})`);
}

function nodeDraws(before: Standing, after: Standing, shift: Shift, ghosts: SVGElement): Draw[] {
  const draws: Draw[] = [];
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id),
      home = boxOf(node),
      holder = old ? boxOf(old) : holderOf(id, after, before);
    if (!holder) draws.push((share) => (node.style.opacity = share < 1 ? String(share) : ""));
    else
      draws.push(
        way(node, home, old ? movedBox(holder, shift) : small(home, movedBox(holder, shift), shift), home, !old, false),
      );
  }
  for (const [id, node] of before.nodes) {
    if (after.nodes.has(id)) continue;
    const holder = holderOf(id, before, after);
    if (!holder) continue;
    const ghost = node.cloneNode(true) as SVGGElement,
      home = boxOf(node);
    for (const one of [ghost, ...ghost.querySelectorAll("*")]) one.removeAttribute("id");
    ghosts.append(ghost);
    draws.push(way(ghost, home, movedBox(home, shift), small(home, holder, shift), false, true));
  }
  return draws;
}

/** The own shape of something, small and in the middle of what it comes out of or goes into. */
function small(home: Box, holder: Box, shift: Shift): Box {
  const [x, y] = centreOf(holder),
    [width, height] = [home.width * SMALL * shift.scale, home.height * SMALL * shift.scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function way(node: SVGElement, home: Box, from: Box, to: Box, appears: boolean, leaves: boolean): Draw {
  return (share) => {
    put(node, home, boxBetween(from, to, share));
    if (appears) node.style.opacity = share < 1 ? String(share) : "";
    if (leaves) node.style.opacity = String(1 - share);
  };
}

function clusterDraws(before: Standing, after: Standing, shift: Shift, ghosts: SVGElement): Draw[] {
  const draws: Draw[] = [];
  for (const [id, cluster] of after.clusters) {
    const outline = cluster.querySelector("polygon"),
      old = before.clusters.get(id) ?? before.nodes.get(id);
    if (!outline || !old) continue;
    const home = boxOf(cluster),
      from = movedBox(boxOf(old), shift),
      texts = [...cluster.querySelectorAll("text")];
    draws.push((share) => {
      outline.setAttribute("points", corners(boxBetween(from, home, share)));
      for (const text of texts) text.style.opacity = share < 1 ? String(share ** 3) : "";
    });
  }
  for (const [id, cluster] of before.clusters) {
    const holder = after.nodes.get(id);
    if (after.clusters.has(id) || !holder) continue;
    const outline = cluster.querySelector("polygon")?.cloneNode() as SVGPolygonElement | undefined;
    if (!outline) continue;
    const [from, to] = [movedBox(boxOf(cluster), shift), boxOf(holder)];
    ghosts.append(shape("g", { class: "cluster open" }, outline));
    draws.push((share) => {
      outline.setAttribute("points", corners(boxBetween(from, to, share)));
      outline.style.opacity = String(1 - share);
    });
  }
  return draws;
}

function corners({ x, y, width, height }: Box): string {
  return `${x},${y} ${x + width},${y} ${x + width},${y + height} ${x},${y + height}`;
}

function edgeDraws(before: Standing, after: Standing, shift: Shift): Draw[] {
  const follows = after.edges.size <= MOST_LINES;
  return [...after.edges].map(([id, edge]) => {
    const old = before.edges.get(id);
    return old && follows ? edgeWay(edge, old, shift) : appearing(edge);
  });
}

/** A new line appears when what it joins is nearly there. */
function appearing(edge: SVGGElement): Draw {
  return (share) => (edge.style.opacity = share < 1 ? String(Math.max(0, 2 * share - 1)) : "");
}

function edgeWay(edge: SVGGElement, old: SVGGElement, shift: Shift): Draw {
  const draws: Draw[] = [];
  const path = edge.querySelector("path"),
    oldPath = old.querySelector("path");
  if (path && oldPath) {
    const end = path.getAttribute("d") ?? "",
      from = resampled(alongPath(oldPath.getAttribute("d") ?? ""), POINTS).map((place) => moved(place, shift)),
      to = resampled(alongPath(end), POINTS);
    draws.push((share) => {
      const points = to.map((place, i) => between(from[i] ?? place, place, share).map((at) => at.toFixed(1)));
      path.setAttribute("d", share < 1 ? `M${points.map((at) => at.join(",")).join("L")}` : end);
    });
  }
  for (const kind of ["polygon", "text"] as const) {
    const part = edge.querySelector<SVGElement>(kind),
      oldPart = old.querySelector(kind);
    if (part && oldPart) draws.push(rigid(part, moved(placeOf(oldPart), shift), placeOf(part), shift.scale));
  }
  return (share) => draws.forEach((draw) => draw(share));
}

/** An arrow's head or a label keeps its shape on the way, and only changes its size with the drawing. */
function rigid(part: SVGElement, from: Place, to: Place, scale: number): Draw {
  return (share) => {
    const [x, y] = between(from, to, share),
      size = scale + (1 - scale) * share;
    if (share >= 1) part.removeAttribute("transform");
    else part.setAttribute("transform", `translate(${x - to[0] * size} ${y - to[1] * size}) scale(${size})`);
  };
}

function placeOf(part: Element): Place {
  const points = part.getAttribute("points");
  return points ? centreOf(around(pointsIn(points))) : [Number(part.getAttribute("x")), Number(part.getAttribute("y"))];
}
