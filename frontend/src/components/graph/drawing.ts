// One SVG of a graph on the page: its nodes with outlines, names and badges, what is lit, and where everything stands.

import type { Data } from "../../contract/graph";
import { element, present, setAttributes, shape } from "../../shared/dom";
import { preparedSvg } from "./files";
import { type Box, boxOf, centreOf, type Place } from "./geometry";
import type { Standing } from "./glide";
import { type MapPictures, putMaps } from "./thumbnails";
import { groupStop, walkOrder } from "./walk";
import type { Size } from "./zoom";

const SMALLEST_TARGET = 20; // narrower nodes are joints of lines
const GROUP = /^group:/;

/** The id of an open group by its element. */
export function groupId(cluster: Element): string {
  return cluster.id.replace(GROUP, "");
}

export class Drawing implements Standing {
  readonly svg: SVGSVGElement;
  readonly size: Size;
  readonly graph: SVGGElement;
  readonly nodes = new Map<string, SVGGElement>();
  readonly edges: Map<string, SVGGElement>;
  readonly clusters: Map<string, SVGGElement>;
  private readonly badges: SVGGElement[] = [];

  constructor(
    readonly data: Data,
    pictures: MapPictures,
  ) {
    this.svg = preparedSvg(data, pictures);
    const [, , width = 1, height = 1] = (this.svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    this.size = [width, height];
    this.graph = present(this.svg.querySelector<SVGGElement>("g.graph"), "graph");
    for (const node of this.svg.querySelectorAll<SVGGElement>("g.node")) {
      if (node.id in data.nodes) this.nodes.set(node.id, node);
      else node.remove();
    }
    const clusters = [...this.svg.querySelectorAll<SVGGElement>("g.cluster.open")];
    this.edges = new Map([...this.svg.querySelectorAll<SVGGElement>("g.edge")].map((edge) => [edge.id, edge]));
    this.clusters = new Map(clusters.map((cluster) => [groupId(cluster), cluster]));
  }

  hasSameNodes(other: Drawing): boolean {
    return other.nodes.size === this.nodes.size && [...other.nodes.keys()].every((id) => this.nodes.has(id));
  }

  /** From the graph's own units, which have their origin below left, to the drawing's. */
  private onDrawing([x, y]: Place): Place {
    const [, right = 0, down = 0] = (
      /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(this.graph.getAttribute("transform") ?? "") ?? []
    ).map(Number);
    return [x + right, y + down];
  }

  /** Where the graph's own origin is on the drawing. */
  get origin(): Place {
    return this.onDrawing([0, 0]);
  }

  /** Where a node is on the drawing. */
  placeOf(id: string): Place | null {
    const node = this.nodes.get(id);
    return node ? this.onDrawing(centreOf(boxOf(node))) : null;
  }

  /** The boxes of all that is open and of all nodes on the drawing, each with its kind. */
  *boxes(): Generator<[string, Box]> {
    for (const [kind, elements] of [
      ["open", this.clusters],
      ["box", this.nodes],
    ] as const)
      for (const one of elements.values()) {
        const box = boxOf(one),
          [x, y] = this.onDrawing([box.x, box.y]);
        yield [kind, { ...box, x, y }];
      }
  }

  /** The element of a node, or of what is open under that id. */
  elementOf(id: string): Element | undefined {
    return this.nodes.get(id) ?? this.clusters.get(id);
  }

  scale(scale: number): void {
    setAttributes(this.svg, { width: this.size[0] * scale, height: this.size[1] * scale });
  }

  /** Outlines, roles and badges. What the keyboard goes through is the answer: elements by id, in the graph's order. */
  decorate(): Map<string, SVGElement> {
    const stops = new Map<string, SVGElement>();
    for (const [id, node] of this.nodes) if (this.decorateNode(id, node)) stops.set(id, node);
    for (const [id, cluster] of this.clusters) {
      const group = this.data.groups[id];
      if (!group || !this.data.openable.includes(group.unit)) continue;
      const badge = this.badge(id, boxOf(cluster), "−", group.unit);
      setAttributes(badge, { tabindex: -1, "aria-label": `Close ${group.title}` });
      stops.set(groupStop(id), badge);
    }
    const nodes = Object.keys(this.data.nodes).filter((id) => stops.has(id));
    const closing = Object.entries(this.data.groups).filter(([id]) => stops.has(groupStop(id)));
    return new Map(walkOrder(nodes, Object.fromEntries(closing)).map((id) => [id, present(stops.get(id))]));
  }

  /** Whether the keyboard stops at it. */
  private decorateNode(id: string, node: SVGGElement): boolean {
    const { title, size, lines, unit } = present(this.data.nodes[id], "node"),
      box = boxOf(node);
    const { x, y, width, height } = box,
      opens = unit !== "" && this.data.openable.includes(unit),
      stops = width > SMALLEST_TARGET;
    if (stops) node.append(shape("rect", { class: "line", x: x - 1, y: y - 1, width: width + 2, height: height + 2 }));
    const edited = node.classList.contains("changed") ? ["widths changed"] : [];
    const words =
      [title, lines.includes(size) ? "" : size, ...lines, ...edited].filter(Boolean).join(", ") +
      (opens ? ". Space opens it." : "");
    setAttributes(node, { tabindex: -1, role: this.data.chooses ? "button" : "img", "aria-label": words });
    if (opens) this.badge(id, box, "+", unit).setAttribute("aria-hidden", "true");
    return stops;
  }

  /** A round button on the upper left corner of `box`: words stand on the right of the lines. */
  private badge(id: string, box: Box, sign: "+" | "−", unit: string): SVGGElement {
    const { x, y } = box;
    const badge = shape(
      "g",
      { class: "badge", role: "button", "data-unit": unit, "data-id": id },
      shape("circle", { class: "reach", cx: x, cy: y, r: 17 }),
      shape("circle", { class: "disc", cx: x, cy: y, r: 9 }),
      shape("path", { d: `M${x - 5},${y}h10${sign === "+" ? `M${x},${y - 5}v10` : ""}` }),
    );
    this.graph.append(badge);
    this.badges.push(badge);
    return badge;
  }

  /** Badges wait until what they stand on has come to its place. */
  showBadges(share: number): void {
    for (const badge of this.badges) badge.style.opacity = share < 1 ? String(share ** 4) : "";
  }

  /** Puts the maps into their nodes that have come behind the drawing. */
  putMaps(pictures: MapPictures): void {
    if (this.data.maps) putMaps(this.nodes.values(), pictures, this.data.maps.room);
  }

  /** Shows what is selected. */
  dress(selected: string): void {
    for (const [id, node] of this.nodes) {
      node.classList.toggle("selected", id === selected);
      if (this.data.chooses) node.setAttribute("aria-pressed", String(id === selected));
    }
  }

  /** Shows what the search found. */
  markHits(hits: Set<string>): void {
    for (const [id, node] of this.nodes) node.classList.toggle("hit", hits.has(id));
    this.svg.classList.toggle("searching", hits.size > 0);
  }

  /** Lights the edges of a node and what they lead to. */
  light(id: string, on: boolean): void {
    for (const edge of this.edges.values()) {
      const [from = "", to = ""] = edge.id.replace(/#\d$/, "").split("->");
      if (from !== id && to !== id) continue;
      edge.classList.toggle("lit", on);
      this.nodes.get(from === id ? to : from)?.classList.toggle("near", on);
    }
  }
}

/** The tooltip of a node. */
export function tipLines({ title, lines }: { title: string; lines: string[] }): Element[] {
  return [element("b", "", title), ...lines.map((line) => element("span", "", line))];
}
