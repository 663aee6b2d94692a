import { afterEach, describe, expect, it, vi } from "vitest";
import type { GrowthBlock } from "../contract/panel";
import { Lifetime } from "../shared/lifetime";
import type { Surroundings } from "./block";
import { cells, counted, grownSo, makeGrowth, sheets, stageShares } from "./growth";

afterEach(() => vi.restoreAllMocks());

describe("how a price grows", () => {
  it("grows one stage after another", () => {
    expect(stageShares(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(stageShares(1, 5)).toEqual([1, 1, 1, 1, 1]);
    const middle = stageShares(0.5, 5);
    expect(middle.slice(0, 2)).toEqual([1, 1]);
    expect(middle[2]).toBeCloseTo(0.5);
    expect(middle.slice(3)).toEqual([0, 0]);
  });
  it("says only what it has grown by so far, and nothing more once it has grown up", () => {
    const stage = (label: string, times: string) => ({
      picture: "window" as const,
      label,
      short: "",
      times,
      number: label,
      colour: "",
    });
    const stages: Parameters<typeof grownSo>[0] = [
      stage("one", ""),
      stage("window", "×{kernel}·{kernel}"),
      stage("filter", "×{cin}"),
    ];
    expect(grownSo(stages, 0)).toEqual({ label: "one", number: "one", factors: [] });
    expect(grownSo(stages, 1 / 3)).toEqual({ label: "one", number: "one", factors: [] });
    expect(grownSo(stages, 2 / 3)).toEqual({ label: "window", number: "window", factors: ["kernel", "kernel"] });
    expect(grownSo(stages, 0.9)?.factors).toEqual(["kernel", "kernel"]);
    expect(grownSo(stages, 1)).toBeNull();
  });
  it("counts from the number before to its own", () => {
    expect(counted(25, 4800, 0)).toBe(25);
    expect(counted(25, 4800, 1)).toBe(4800);
    expect(counted(0, 5, 0.5)).toBe(3);
  });
  it("draws as many cells as are filled, and a sheet less behind the front", () => {
    expect(cells(0, 0, 50, 5, 25).match(/M/g)).toHaveLength(25);
    expect(cells(0, 0, 50, 5, 7.4).match(/M/g)).toHaveLength(7);
    expect(cells(0, 0, 50, 5, 0)).toBe("");
    expect(sheets(0, 0, 50, 10).match(/M/g)).toHaveLength(9);
    expect(sheets(0, 0, 50, 1)).toBe("");
  });
});

const SIZES = { side: "cin", cin: "cin", cout: "cin", kernel: "cin" };

it("leaves with its title, its sliders, its numbers and the address", () => {
  const stage = { picture: "product", label: "one product", short: "one", times: "", number: "all", colour: "" };
  const block = { title: "The price", unit: "FLOPs", sizes: SIZES, stages: [stage] } as unknown as GrowthBlock;
  const panel = {
    lifetime: new Lifetime(),
    leaves: () => ({ name: "cost-count", title: "", source: "Inception Explorer 1" }),
    inputs: [{ name: "cin", label: "Cin" }],
    values: () => ({ cin: 192 }),
  } as unknown as Surroundings;
  const { node, update } = makeGrowth(block, panel);
  document.body.append(node);
  update({ all: 120_422_400 });
  const svg = node.querySelector("svg");
  if (svg) Object.defineProperty(svg, "viewBox", { value: { baseVal: { width: 600, height: 116 } } });
  const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const text = decodeURIComponent(this.href);
    expect(this.download).toBe("cost-count-cin.192.svg");
    for (const said of ["The price", "Cin 192", "one product", "120,422,400", `Explorer 1 · ${location.href}`])
      expect(text).toContain(said);
  });
  node.querySelector<HTMLButtonElement>("button.save")?.click();
  expect(saved).toHaveBeenCalledOnce();
});

/** A growing price of one stage for each picture; a stage's number, if it has one, is called as its picture. */
function growthOf(pictures: string[], counts = false) {
  const stages = pictures.map((picture) => ({
    picture,
    label: picture,
    short: picture,
    times: "",
    number: counts ? picture : "",
    colour: "",
  }));
  const block = { title: "", unit: "", sizes: SIZES, stages } as unknown as GrowthBlock;
  const panel = {
    lifetime: new Lifetime(),
    leaves: {},
    inputs: [],
    values: () => ({ cin: 9 }),
    growing: () => undefined,
  } as unknown as Surroundings;
  return makeGrowth(block, panel);
}

it("keeps the number of what has not grown yet to itself", () => {
  const { node, update } = growthOf(["product", "window"], true);
  update({ product: 1, window: 25 });
  const numbers = () => [...node.querySelectorAll("text")].map((text) => text.textContent).filter((t) => /\d/.test(t));
  expect(numbers()).toEqual(["1", "25"]);
  const step = [...node.querySelectorAll("button")].find((button) => button.textContent === "Step");
  step?.click();
  expect(numbers()).toEqual(["1"]);
  step?.click();
  expect(numbers()).toEqual(["1", "25"]);
});

it("puts each picture right over its words, and nothing beside the drawing", () => {
  const { node, update } = growthOf(["product", "window", "filter", "places", "filters"]);
  update({});
  const svg = node.querySelector("svg"),
    [, , wide = 0] = (svg?.getAttribute("viewBox") ?? "").split(" ").map(Number),
    words = Number(node.querySelector("text.title")?.getAttribute("y"));
  const drawn = [...node.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "").filter(Boolean);
  const ends = drawn.map((path) =>
    Math.max(
      ...[...path.matchAll(/M[-\d.]+ ([-\d.]+)h[-\d.]+v([\d.]+)/g)].map(([, y, side]) => Number(y) + Number(side)),
    ),
  );
  expect(drawn).toHaveLength(7); // five pictures, and the sheets behind two of them
  for (const end of ends) expect(words - end).toBeLessThan(30);
  const rights = drawn.flatMap((path) =>
    [...path.matchAll(/M([-\d.]+) [-\d.]+h([\d.]+)/g)].map(([, x, side]) => Number(x) + Number(side)),
  );
  expect(Math.max(...rights)).toBeLessThanOrEqual(wide);
});
