import { describe, expect, it } from "vitest";
import type { Place } from "../../contract/crop";
import { moved, pulled, rounded, shares, sideOf, zoomed } from "./square";

const WIDE = { width: 400, height: 200 },
  MIDDLE: Place = [0.5, 0.5, 1];

describe("the square", () => {
  it("is as large as the picture's shorter side, divided by the zoom", () => {
    expect(sideOf(WIDE, MIDDLE)).toBe(200);
    expect(sideOf(WIDE, [0, 0, 4])).toBe(50);
  });

  it.each<[Place, object]>([
    [MIDDLE, { left: 25, top: 0, width: 50, height: 100 }],
    [[0, 0, 2], { left: 0, top: 0, width: 25, height: 50 }],
    [[1, 1, 2], { left: 75, top: 50, width: 25, height: 50 }],
  ])("lies on the picture at %j", (place, expected) => expect(shares(WIDE, place)).toEqual(expected));

  it.each<[number, number, Place]>([
    [50, 0, [0.75, 0.5, 1]],
    [-1000, 0, [0, 0.5, 1]],
    [1000, 7, [1, 0.5, 1]], // there is no room up or down
  ])("moves %d to the right and %d down, no further than the picture", (right, down, expected) => {
    expect(moved(WIDE, MIDDLE, right, down)).toEqual(expected);
  });

  it.each<[string, Place, boolean, number, number, Place]>([
    ["the lower right one inwards", MIDDLE, true, 200, 100, [100 / 300, 0, 2]],
    ["it no further than the picture goes", MIDDLE, true, 999, 999, MIDDLE],
    ["it no smaller than an eighth", MIDDLE, true, 0, 0, [100 / 375, 0, 8]],
    ["the upper left one inwards", MIDDLE, false, 200, 100, [200 / 300, 1, 2]],
    ["the upper left one of a small square outwards", [0.5, 0.5, 2], false, 100, 0, [100 / 250, 0, 200 / 150]],
  ])("pulls %s, and the opposite one stays", (_, place, both, x, y, expected) => {
    const after = pulled(WIDE, place, { right: both, bottom: both }, x, y);
    after.forEach((part, i) => expect(part).toBeCloseTo(expected[i] ?? NaN, 9));
  });

  it("zooms between 1 and 8", () => {
    expect(zoomed(MIDDLE, 1.1)).toEqual([0.5, 0.5, 1.1]);
    expect(zoomed(MIDDLE, 0.5)).toEqual(MIDDLE);
    expect(zoomed(MIDDLE, 99)).toEqual([0.5, 0.5, 8]);
  });

  it("is told in hundredths", () => expect(rounded([0.12345, 0.999, 1.1000000001])).toEqual([0.12, 1, 1.1]));
});
