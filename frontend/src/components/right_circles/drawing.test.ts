import { expect, it } from "vitest";
import type { Data } from "../../contract/right_circles";
import { present } from "../../shared/dom";
import { drawing } from "./drawing";

const part = (heads: string[], pictures: number, x: number, y: number) => ({
  heads,
  pictures,
  number: String(pictures),
  words: heads.length ? heads : ["none"],
  x,
  y,
});
const DATA: Data = {
  circles: [
    { head: "a", x: -1, y: 0, r: 4 },
    { head: "b", x: 1, y: 0, r: 3 },
    { head: "c", x: 0, y: 1, r: 2 },
  ],
  parts: [
    part([], 50, 9, 9),
    part(["a"], 10, -4, 0),
    part(["b"], 20, 3.5, 0),
    part(["c"], 30, 0, 4),
    part(["a", "b"], 40, -1, -2),
    part(["a", "c"], 50, -2, 2),
    part(["b", "c"], 60, 2, 2),
    part(["a", "b", "c"], 70, 0, 1),
  ],
  frame: { x: -10, y: -10, width: 20, height: 20 },
  colours: { head: "#B8A9E0", ink: "#14171C" },
  words: "all of it",
  off: 0,
};
const figure = (node: Element, name: string) => Number(node.getAttribute(name));

it.each([
  ["wide", 1200, 500],
  ["narrow", 360, 480],
])("%s: areas stand to each other as they are told, and all words lie in the drawing", (_, width, height) => {
  const svg = drawing(DATA, { width, height, type: 13 });
  const square = present(svg.querySelector(".all"));
  const radii = [...svg.querySelectorAll("[data-head]")].map((node) => figure(node, "r"));
  const unit = figure(square, "width") / 20;
  expect(figure(square, "height") / unit).toBeCloseTo(20);
  expect(radii.map((r) => r / unit)).toEqual([4, 3, 2].map((r) => expect.closeTo(r) as number));
  expect(svg.getAttribute("aria-label")).toBe("all of it");
  const texts = [...svg.querySelectorAll("text")];
  expect(texts.map(({ dataset }) => dataset.heads).sort()).toEqual(DATA.parts.map((p) => p.heads.join("+")).sort());
  for (const line of texts.flatMap((text) => [...text.children])) {
    expect(figure(line, "x")).toBeGreaterThan(0);
    expect(figure(line, "x")).toBeLessThan(width);
    expect(figure(line, "y")).toBeGreaterThan(10);
    expect(figure(line, "y")).toBeLessThan(height);
  }
});

it("leads from each thin part to its own number", () => {
  const svg = drawing(DATA, { width: 1200, height: 500, type: 13 });
  const unit = figure(present(svg.querySelector(".all")), "width") / 20;
  for (const line of svg.querySelectorAll("line")) {
    const label = line.nextElementSibling?.nextElementSibling as SVGTextElement;
    const told = DATA.parts.find(({ heads }) => heads.join("+") === label.dataset.heads);
    expect((figure(line, "x1") - 600) / unit).toBeCloseTo(told?.x ?? NaN);
    expect((figure(line, "y1") - 250) / unit).toBeCloseTo(told?.y ?? NaN);
    expect(label.firstElementChild?.textContent).toBe(told?.number);
  }
});
