import { expect, it } from "vitest";
import { networkStrip } from "./strip";

const ENTRIES = [
  { label: "stem", head: "" },
  { label: "4a", head: "aux1", title: "auxiliary 1" },
  { label: "5b", head: "final", title: "final" },
];

it.each([
  [false, "0 0 188 74"],
  [true, "0 0 103 74"],
])("the strip has a place for each module (narrow: %s)", (narrow, viewBox) => {
  const strip = networkStrip(ENTRIES, [], narrow);
  expect(strip.getAttribute("viewBox")).toBe(viewBox);
  expect(strip.querySelectorAll(".module")).toHaveLength(3);
  expect(strip.querySelectorAll(".tapped")).toHaveLength(2);
});

it("says where the classifiers sit, and which are not trained", () => {
  const strip = networkStrip(ENTRIES, [{ head: "aux1", trained: false }], false);
  expect(strip.getAttribute("aria-label")).toContain("after 4a (auxiliary 1), 5b (final).");
  expect(strip.querySelectorAll(".untrained")).toHaveLength(1);
  expect([...strip.querySelectorAll(".label")].map((label) => label.textContent)).toEqual(["auxiliary 1", "final"]);
});

it("keeps the last classifier inside the drawing", () => {
  const last = [...networkStrip(ENTRIES, [], false).querySelectorAll("rect.head")].at(-1);
  expect(Number(last?.getAttribute("x")) + Number(last?.getAttribute("width"))).toBe(188);
});
