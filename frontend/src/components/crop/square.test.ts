import { describe, expect, it } from "vitest";
import type { Place } from "../../contract/crop";
import { moved, rounded, shares, sideOf, zoomed } from "./square";

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

  it("zooms between 1 and 8", () => {
    expect(zoomed(MIDDLE, 1.1)).toEqual([0.5, 0.5, 1.1]);
    expect(zoomed(MIDDLE, 0.5)).toEqual(MIDDLE);
    expect(zoomed(MIDDLE, 99)).toEqual([0.5, 0.5, 8]);
  });

  it("is told in hundredths", () => expect(rounded([0.12345, 0.999, 1.1000000001])).toEqual([0.12, 1, 1.1]));
});
