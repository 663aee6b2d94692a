import { describe, expect, it } from "vitest";
import { between, reached } from "./flow";

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
});
