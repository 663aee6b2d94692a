// One SVG of a graph on the page: its nodes with outlines, names and badges, what is lit, and how it comes in.

import type { Data } from "../../contract/graph";
import { element, present, setAttributes, shape } from "../../shared/dom";
import { harmlessSvg } from "./files";
import { groupStop, walkOrder } from "./walk";
import type { Size } from "./zoom";

export type Place = [x: number, y: number];

const GLIDE: KeyframeAnimationOptions = { duration: 260, easing: "ease-out" };
const SMALLEST_TARGET = 20; // narrower nodes are joints of lines
const GROUP = /^group:/;

/** The id of an open group by its element. */
export function groupId(cluster: Element): string {
  return cluster.id.replace(GROUP, "");
}

export class Drawing {
  readonly svg: SVGSVGElement;
  readonly size: Size;
  readonly nodes = new Map<string, SVGGElement>();
  private readonly edges: SVGGElement[];
  /** Where nodes are, in the graph's own units. */
  private places = new Map<string, Place>();

  constructor(private readonly data: Data) {
    this.svg = harmlessSvg(data.svg);
    const [, , width = 1, height = 1] = (this.svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    this.size = [width, height];
    for (const node of this.svg.querySelectorAll<SVGGElement>("g.node")) {
      if (node.id in data.nodes) this.nodes.set(node.id, node);
      else node.remove();
    }
    this.edges = [...this.svg.querySelectorAll<SVGGElement>("g.edge")];
  }

  private get clusters(): SVGGElement[] {
    return [...this.svg.querySelectorAll<SVGGElement>("g.cluster")];
  }

  private get graph(): SVGGElement {
    return present(this.svg.querySelector<SVGGElement>("g.graph"), "graph");
  }

  /** Measures the nodes, once the drawing is on the page. */
  measure(): void {
    this.places = new Map([...this.nodes].map(([id, node]) => [id, centreOf(node)]));
  }

  hasSameNodes(other: Drawing): boolean {
    return other.nodes.size === this.nodes.size && [...other.nodes.keys()].every((id) => this.nodes.has(id));
  }

  /** Where a node is on the drawing. The graph's own units have their origin below left. */
  placeOf(id: string): Place | null {
    const place = this.places.get(id);
    if (!place) return null;
    const { a, d, e, f } = present(this.graph.transform.baseVal.consolidate(), "graph's transform").matrix;
    return [place[0] * a + e, place[1] * d + f];
  }

  /** The element of a node, or of what is open under that id. */
  elementOf(id: string): Element | undefined {
    return this.nodes.get(id) ?? this.clusters.find((cluster) => groupId(cluster) === id);
  }

  scale(scale: number): void {
    setAttributes(this.svg, { width: this.size[0] * scale, height: this.size[1] * scale });
  }

  /** Outlines, roles and badges. What the keyboard goes through is the answer: elements by id, in the graph's order. */
  decorate(): Map<string, SVGElement> {
    const stops = new Map<string, SVGElement>();
    for (const [id, node] of this.nodes) if (this.decorateNode(id, node)) stops.set(id, node);
    for (const cluster of this.clusters) {
      const id = groupId(cluster),
        group = this.data.groups[id];
      if (!group || !this.data.openable.includes(group.unit)) continue;
      const outline = present(cluster.querySelector<SVGGraphicsElement>("polygon"), "group's outline");
      const badge = this.badge(id, outline.getBBox(), "−", group.unit);
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
      box = node.getBBox();
    const { x, y, width, height } = box,
      opens = unit !== "" && this.data.openable.includes(unit),
      stops = width > SMALLEST_TARGET;
    if (stops) node.append(shape("rect", { class: "line", x: x - 1, y: y - 1, width: width + 2, height: height + 2 }));
    const words = [title, size, ...lines].filter(Boolean).join(", ") + (opens ? ". Space opens it." : "");
    setAttributes(node, { tabindex: -1, role: this.data.chooses ? "button" : "img", "aria-label": words });
    if (opens) this.badge(id, box, "+", unit).setAttribute("aria-hidden", "true");
    return stops;
  }

  /** A round button on the upper right corner of `box`. */
  private badge(id: string, box: DOMRect, sign: "+" | "−", unit: string): SVGGElement {
    const x = box.x + box.width,
      { y } = box;
    const badge = shape(
      "g",
      { class: "badge", role: "button", "data-unit": unit, "data-id": id },
      shape("circle", { class: "reach", cx: x, cy: y, r: 17 }),
      shape("circle", { class: "disc", cx: x, cy: y, r: 9 }),
      shape("path", { d: `M${x - 5},${y}h10${sign === "+" ? `M${x},${y - 5}v10` : ""}` }),
    );
    this.graph.append(badge);
    return badge;
  }

  /** Shows what is selected and marked. */
  dress(selected: string, marked: string[]): void {
    for (const [id, node] of this.nodes) {
      node.classList.toggle("selected", id === selected);
      node.classList.toggle("marked", marked.includes(id));
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
    for (const edge of this.edges) {
      const [from = "", to = ""] = edge.id.replace(/#\d$/, "").split("->");
      if (from !== id && to !== id) continue;
      edge.classList.toggle("lit", on);
      this.nodes.get(from === id ? to : from)?.classList.toggle("near", on);
    }
  }

  /** What stays glides from its place in the drawing before, the rest appears. */
  glideFrom(before: Drawing): void {
    for (const [id, node] of this.nodes) {
      const from = before.places.get(id),
        to = this.places.get(id);
      if (!from || !to) appear(node);
      else {
        const shift = `translate(${from[0] - to[0]}px, ${from[1] - to[1]}px)`;
        node.animate([{ transform: shift }, { transform: "none" }], GLIDE);
      }
    }
    for (const part of [...this.edges, ...this.svg.querySelectorAll("g.cluster, g.badge")]) appear(part);
  }
}

function appear(node: Element): void {
  node.animate([{ opacity: 0 }, { opacity: 1 }], GLIDE);
}

function centreOf(node: SVGGraphicsElement): Place {
  const { x, y, width, height } = node.getBBox();
  return [x + width / 2, y + height / 2];
}

/** The tooltip of a node. */
export function tipLines({ title, lines }: { title: string; lines: string[] }): Element[] {
  return [element("b", "", title), ...lines.map((line) => element("span", "", line))];
}
