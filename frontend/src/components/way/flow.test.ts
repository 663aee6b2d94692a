import { describe, expect, it } from "vitest";
import { between, middles, reached } from "./flow";

describe("the flow", () => {
  it("reaches one station after the other", () => {
    expect([0, 1, 2, 3].map((i) => reached(0.375, i, 4))).toEqual([1, 0.5, 0, 0]);
    expect([0, 3].map((i) => reached(1, i, 4))).toEqual([1, 1]);
    expect(reached(0, 0, 4)).toBe(0);
  });

  it("is between two stations", () => {
    expect(between([0, 10, 40], 0.25)).toBe(5);
    expect(between([0, 10, 40], 0.75)).toBe(25);
    expect(between([0, 10, 40], 1)).toBe(40);
  });

  it("goes through the middles of the stations", () => {
    const trunk = { left: 100, top: 50 },
      picture = { left: 100, top: 60, width: 40, height: 20 },
      stack = { left: 200, top: 70, width: 20, height: 20 };
    expect(middles([picture, stack], trunk)).toEqual([
      { x: 20, y: 20 },
      { x: 110, y: 30 },
    ]);
  });

  it("comes from the edge where the picture is not shown, and crosses nothing else of the page", () => {
    const hidden = { left: 0, top: 0, width: 0, height: 0 },
      stack = { left: 200, top: 370, width: 20, height: 20 };
    expect(middles([hidden, stack], { left: 100, top: 350 })).toEqual([
      { x: 0, y: 30 },
      { x: 110, y: 30 },
    ]);
  });
});
