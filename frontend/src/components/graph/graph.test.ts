import { describe, expect, it } from "vitest";
import { shape } from "../../shared/dom";
import { harmlessSvg, preparedSvg } from "./files";
import { holders, searchWords } from "./search";
import { stepTo, Walk, walkOrder } from "./walk";
import { into } from "./viewport";
import { allowedScale, fittingScale, readableScale, wheelFactor } from "./zoom";

const node = (unit: string) => ({ title: "", size: "", lines: [], unit });

const INDEX = [
  { id: "conv1", name: "conv 7×7/2", unit: "", titles: [] },
  { id: "inception3a.branch1", name: "3a 1×1", unit: "3a", titles: [] },
  { id: "inception3a.branch2.0", name: "3a 3×3 reduce", unit: "3a", titles: [] },
];

describe("the search", () => {
  it("marks what hides a layer", () => {
    const nodes = { conv1: node(""), inception3a: node("3a"), aux1: node("aux1") };
    expect([...holders(INDEX, nodes)]).toEqual(["conv1", "inception3a"]);
  });

  it("says how many there are, and which one Enter went to", () => {
    const found = INDEX.slice(1);
    expect(searchWords("", [], -1)).toBe("");
    expect(searchWords("4e", [], -1)).toBe("nothing found");
    expect(searchWords("7×7", INDEX.slice(0, 1), -1)).toBe("1 found");
    expect(searchWords("3a", found, -1)).toBe("2 found, Enter goes on");
    expect(searchWords("3a", found, 1)).toBe("2 of 2: 3a 3×3 reduce");
  });
});

describe("what has been opened", () => {
  it.each([
    [100, 300, 0, "is in sight"],
    [100, 550, 64, "ends too far on"],
    [-50, 200, -64, "begins too early"],
    [100, 1000, 86, "is larger than the frame: its beginning is shown"],
  ])("from %d to %d is scrolled by %d, as it %s", (from, to, by) => {
    expect(into([from, to], [0, 500])).toBe(by);
  });
});

describe("the walk by keyboard", () => {
  it("goes through nodes in their order, and closes a group in front of its first node", () => {
    const groups = { inception3a: { nodes: ["3a.in", "3a.out"] } };
    expect(walkOrder(["input", "3a.in", "3a.out", "final"], groups)).toEqual([
      "input",
      "group:inception3a",
      "3a.in",
      "3a.out",
      "final",
    ]);
  });

  it.each([
    ["ArrowRight", 1, 2],
    ["ArrowDown", 3, 3],
    ["ArrowLeft", 1, 0],
    ["ArrowUp", 0, 0],
    ["Home", 2, 0],
    ["End", 0, 3],
    ["Enter", 1, null],
  ])("%s leads from %d to %s of four", (key, from, to) => expect(stepTo(key, from, 4)).toBe(to));

  const elements = (...ids: string[]) => new Map(ids.map((id) => [id, shape("g", { id })]));
  const stops = (all: Map<string, SVGElement>) =>
    [...all].filter(([, element]) => element.getAttribute("tabindex") === "0").map(([id]) => id);

  it("has one Tab stop: what was there before, else what is selected, else the first", () => {
    const walk = new Walk();
    const first = elements("a", "b", "c");
    walk.set(first, "b");
    expect(stops(first)).toEqual(["b"]);
    walk.stopAt("c");
    walk.stopAt("nowhere");
    expect(stops(first)).toEqual(["c"]);
    const second = elements("b", "c", "d");
    walk.set(second, "d");
    expect(stops(second)).toEqual(["c"]);
    const third = elements("x", "y");
    walk.set(third, "b");
    expect(stops(third)).toEqual(["x"]);
    walk.next = "group:y";
    const fourth = elements("x", "group:y", "y");
    walk.set(fourth, "");
    expect(stops(fourth)).toEqual(["group:y"]);
  });

  it("moves the focus, and leaves other keys and places alone", () => {
    const walk = new Walk(),
      all = elements("a", "b");
    document.body.append(...all.values());
    walk.set(all, "a");
    const [a, b] = [...all.values()];
    expect(walk.follow("ArrowRight", a ?? null)).toBe(true);
    expect(document.activeElement).toBe(b);
    expect(walk.focused).toBe(true);
    expect(walk.follow("Enter", b ?? null)).toBe(false);
    expect(walk.follow("ArrowRight", document.body)).toBe(false);
  });
});

describe("the scale of a graph", () => {
  it.each<[[number, number], [number, number], boolean, number]>([
    [[1000, 500], [500, 500], false, 0.5],
    [[1000, 1000], [500, 250], false, 0.25],
    [[1000, 1000], [500, 250], true, 0.5], // a phone scrolls down
    [[10, 10], [500, 500], false, 1.6],
    [[99999, 10], [500, 500], false, 0.15],
  ])("a drawing of %j fits into %j (narrow: %s) at %d", (size, room, narrow, scale) => {
    expect(fittingScale(size, room, narrow, 1)).toBe(scale);
  });

  it("grows with the type", () => {
    expect(fittingScale([10, 10], [500, 500], false, 2)).toBe(3.2);
    expect(readableScale(2)).toBe(2 * readableScale(1));
  });

  it("keeps type of 14 at the smallest that the page allows", () => {
    expect(readableScale(1.75, 22)).toBeCloseTo(22 / 14);
    expect(readableScale(1, 0)).toBe(0.7);
  });

  it("has limits", () => expect([allowedScale(0), allowedScale(1), allowedScale(99)]).toEqual([0.15, 1, 4]));

  it("follows the wheel, and a touchpad's pinch in finer steps", () => {
    expect(wheelFactor(-100, false)).toBeCloseTo(Math.exp(0.2));
    expect(wheelFactor(10, true)).toBeCloseTo(Math.exp(-0.1));
    expect(wheelFactor(100, true)).toBeCloseTo(Math.exp(-0.2));
  });
});

describe("the server's SVG", () => {
  it("can neither run nor fetch anything", () => {
    const svg =
      harmlessSvg(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="x">
      <script>x</script><image href="//x"/><use href="#x"/><style>x</style><title>x</title><foreignObject/>
      <a xlink:href="javascript:x"><g id="kept" onclick="x"/></a></svg>`);
    const text = new XMLSerializer().serializeToString(svg);
    expect(svg.querySelector("#kept")).not.toBeNull();
    expect(text).not.toMatch(/script|image|use|style|title|foreignObject|onload|onclick/);
    expect(text).not.toContain('href="');
  });

  it("has its words in the middle of their plates, and maps in the squares that are free", () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><g class="node" id="a">
      <polygon points="0,0 100,0 100,40 0,40"/><text x="3" text-anchor="start">a</text></g></svg>`;
    const plain = preparedSvg({ svg, maps: null }).querySelector("text");
    expect([plain?.getAttribute("x"), plain?.getAttribute("text-anchor")]).toEqual(["50", "middle"]);
    const maps = { src: "data:,", side: 56, columns: 3, places: { a: 4 }, words: "", room: 36 };
    const drawn = preparedSvg({ svg, maps }, new Map([["a", "data:image/png;base64,AA=="]]));
    expect(drawn.querySelector("text")?.getAttribute("x")).toBe("68");
    const image = drawn.querySelector("image");
    expect(["x", "y", "width", "href"].map((name) => image?.getAttribute(name))).toEqual([
      "1",
      "1",
      "36",
      "data:image/png;base64,AA==",
    ]);
  });

  it("must be one", () => expect(() => harmlessSvg("<html/>")).toThrow("no SVG"));
});
