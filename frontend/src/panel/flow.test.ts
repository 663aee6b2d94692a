import { describe, expect, test } from "vitest";
import { aside, bend, boxWidth, partsOf } from "./flow";

describe("the drawing of a module", () => {
  test("a line stands upright at both ends", () => {
    expect(bend(10, 0, 50, 100)).toBe("M10 0C10 50 50 50 50 100");
  });
  test("a line to what lies beside a box leaves it level and ends upright", () => {
    expect(aside(100, 20, 10, 60)).toBe("M100 20C10 20 10 40 10 60");
  });
  test("parts share a row by their channels and fill it", () => {
    const parts = partsOf([64, 128, 32, 32], 512);
    expect(parts.map((part) => part.wide)).toEqual([128, 256, 64, 64]);
    expect(parts.map((part) => part.start)).toEqual([0, 128, 384, 448]);
    expect(partsOf([0, 0], 100).every((part) => Number.isFinite(part.wide))).toBe(true);
  });
  test("a box with more filters is wider, none wider than its column", () => {
    expect(boxWidth(0, 192, 200)).toBe(100);
    expect(boxWidth(192, 192, 200)).toBe(200);
    expect(boxWidth(96, 192, 200)).toBeCloseTo(150);
    expect(boxWidth(192, 192, 60)).toBe(60);
  });
});
