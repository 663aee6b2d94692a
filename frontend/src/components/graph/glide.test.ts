import { describe, expect, it } from "vitest";
import { present, shape } from "../../shared/dom";
import { alongPath, boxOf, resampled } from "./geometry";
import { glide, type Standing } from "./glide";

interface Made {
  nodes: Record<string, [x: number, y: number]>;
  groups?: Record<string, string[]>;
  edge?: string;
}

/** A drawing with boxes of 10×10, one open group around each of `groups`, and a line from a to b. */
function standing({ nodes, groups = {}, edge }: Made): Standing {
  const graph = shape("g");
  const square = ([x, y]: [number, number], side: number) =>
    shape("polygon", { points: `${x},${y} ${x + side},${y} ${x + side},${y + side} ${x},${y + side}` });
  const boxes = Object.entries(nodes).map(([id, at]) => [id, shape("g", { id }, square(at, 10))] as const);
  const open = Object.keys(groups).map((id) => [id, shape("g", {}, square([0, 0], 100))] as const);
  const line = shape("g", {}, shape("path", { d: edge ?? "M0,0C0,1 0,2 0,3" }), shape("text", { x: 5, y: 6 }));
  graph.append(...boxes.map(([, box]) => box), ...open.map(([, one]) => one), line);
  const named = Object.entries(groups).map(([id, inside]) => [id, { title: id, unit: id, nodes: inside }] as const);
  return {
    data: { groups: Object.fromEntries(named) },
    nodes: new Map(boxes),
    clusters: new Map(open),
    edges: new Map([["a->b", line]]),
    graph,
  };
}

const STAYS = { scale: 1, x: 0, y: 0 };
const transform = (of: Standing, id: string) => of.nodes.get(id)?.getAttribute("transform") ?? "";

describe("the glide from one drawing to the next", () => {
  it("begins where everything stood and ends where it stands", () => {
    const before = standing({ nodes: { a: [0, 0], b: [0, 50] } }),
      after = standing({ nodes: { a: [0, 0], b: [30, 90] } });
    const { draw } = glide(before, after, STAYS);
    draw(0);
    expect(transform(after, "a")).toBe("");
    expect(transform(after, "b")).toBe("translate(-30 -40) scale(1)");
    draw(0.5);
    expect(transform(after, "b")).toBe("translate(-15 -20) scale(1)");
    draw(1);
    expect(transform(after, "b")).toBe("");
  });

  it("takes the other scale and place of the old drawing into account", () => {
    const before = standing({ nodes: { a: [10, 10] } }),
      after = standing({ nodes: { a: [10, 10] } });
    const { draw } = glide(before, after, { scale: 2, x: 5, y: 0 });
    draw(0); // from 25, 20 with sides of 20: its middle is 35, 30 and was to be 15, 15
    expect(transform(after, "a")).toBe("translate(5 0) scale(2)");
  });

  it("lets what opens grow out of its closed box, and shrink into it again", () => {
    const closed = standing({ nodes: { m: [0, 0] } }),
      open = standing({ nodes: { "m.1": [0, 20], m: [0, 40] }, groups: { m: ["m.1", "m"] } });
    const opening = glide(closed, open, STAYS);
    opening.draw(0);
    expect(open.nodes.get("m.1")?.style.opacity).toBe("0");
    expect(transform(open, "m.1")).toContain("scale(0.35)");
    expect(boxOf(present(open.clusters.get("m")))).toEqual({ x: 0, y: 0, width: 10, height: 10 });
    opening.draw(1);
    expect(open.nodes.get("m.1")?.style.opacity).toBe("");
    expect(boxOf(present(open.clusters.get("m")))).toEqual({ x: 0, y: 0, width: 100, height: 100 });

    const closing = glide(open, closed, STAYS);
    closing.draw(0.5);
    expect(closed.graph.querySelectorAll(".ghosts > *")).toHaveLength(2); // m.1, and the open group's ground
    expect(closed.graph.firstElementChild?.querySelector(".cluster.open polygon")).not.toBeNull(); // under all else
    expect(closed.graph.querySelector(".ghosts [id]")).toBeNull();
    closing.end();
    expect(closed.graph.querySelector(".ghosts")).toBeNull();
  });

  it("lets a joint of lines, which is no plate, be as small as it is", () => {
    const closed = standing({ nodes: { m: [0, 0] } }),
      open = standing({ nodes: { "m.in": [50, 20], m: [0, 40] }, groups: { m: ["m.in", "m"] } });
    glide(closed, open, { scale: 2, x: 0, y: 0 }).draw(0);
    expect(transform(open, "m.in")).toContain("scale(0.7)");
  });

  it("bends lines on their way and carries their words along", () => {
    const before = standing({ nodes: { a: [0, 0] }, edge: "M0,0C0,10 0,20 0,30" }),
      after = standing({ nodes: { a: [0, 0] }, edge: "M0,0C10,10 20,20 30,30" });
    const { draw } = glide(before, after, STAYS);
    const path = present(after.edges.get("a->b")?.querySelector("path"));
    draw(0);
    expect(path.getAttribute("d")).toMatch(/^M0\.0,0\.0L.*L0\.0,30\.0$/);
    draw(1);
    expect(path.getAttribute("d")).toBe("M0,0C10,10 20,20 30,30");
    expect(after.edges.get("a->b")?.querySelector("text")?.hasAttribute("transform")).toBe(false);
  });
});

describe("where things stand in Graphviz's SVG", () => {
  it("reads boxes and points", () => {
    expect(boxOf(shape("g", {}, shape("polygon", { points: "1,-2 4,-2 4,-9.5 1,-9.5" })))).toEqual({
      x: 1,
      y: -9.5,
      width: 3,
      height: 7.5,
    });
    expect(boxOf(shape("g", {}, shape("ellipse", { cx: 5, cy: 6, rx: 2, ry: 1 })))).toEqual({
      x: 3,
      y: 5,
      width: 4,
      height: 2,
    });
  });

  it("follows a curve through its pieces", () => {
    const places = alongPath("M0,0C0,1 0,2 0,3C1,3 2,3 3,3");
    expect(places[0]).toEqual([0, 0]);
    expect(places).toContainEqual([0, 3]);
    expect(places.at(-1)).toEqual([3, 3]);
    expect(resampled(places, 5)).toHaveLength(5);
    expect(resampled(places, 5).at(-1)).toEqual([3, 3]);
  });
});
