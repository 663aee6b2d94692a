import { describe, expect, it } from "vitest";
import { fieldBox, fieldOf, mapBox, restWords, short, valueAt, valueBox, valueWords } from "./reading";

const HEADER = { field: [16, 8, 4] as [number, number, number], pixels: 224 };

it.each([
  [0, "0"],
  [0.0012345, "0.00123"],
  [-1.5, "−1.5"],
  [12345, "12300"],
])("%d is written %s", (value, text) => expect(short(value)).toBe(text));

describe("a value's receptive field", () => {
  it("lies around its place", () => {
    expect(fieldOf(HEADER, 2, 3)).toEqual({ top: 12, left: 20, bottom: 28, right: 36, clipped: false });
  });

  it("is cut off by the edge", () => {
    const seen = fieldOf(HEADER, 0, 27);
    expect(seen).toEqual({ top: 0, left: 212, bottom: 12, right: 224, clipped: true });
    expect(valueWords(0, 27, 0.5, seen)).toBe(
      "row 0, column 27: 0.5 · sees input rows 0–11, columns 212–223, cut off by the edge",
    );
  });

  it("is drawn in per cent of the picture", () => {
    expect(fieldBox(fieldOf(HEADER, 13, 13), 224)).toEqual({
      left: (100 * 100) / 224,
      top: (100 * 100) / 224,
      width: (16 * 100) / 224,
      height: (16 * 100) / 224,
    });
  });
});

describe("5b on its picture", () => {
  // Pools without padding put the middle of its first value at pixel 30.5, and its values are 32 pixels apart.
  const ON = { field: [715, 32, 30.5] as [number, number, number], pixels: 224, shape: [7, 7] as [number, number] };

  it("lies where its values look from, not from edge to edge", () => {
    expect(mapBox(ON).left).toBeCloseTo((100 * 14.5) / 224);
    expect(mapBox(ON).width).toBeCloseTo(100);
    expect(valueBox(ON, 3, 3).left).toBeCloseTo((100 * 110.5) / 224);
    expect(valueBox(ON, 3, 3).top + valueBox(ON, 3, 3).height).toBeCloseTo((100 * 142.5) / 224);
  });

  it.each([
    [126.5, 126.5, [3, 3]],
    [110, 143, [4, 2]],
    [47, 15, [0, 1]],
    [3, 223, [6, 0]],
    [223, 3, [0, 6]],
  ])("a pointer at pixel %d, %d reads the value that lies there", (x, y, place) =>
    expect(valueAt(ON, x / 224, y / 224)).toEqual(place),
  );
});

it("says how much each value sees", () => {
  expect(restWords({ ...HEADER, silent: false })).toBe(
    "Point at a value. Each sees 16×16 of the 224×224 input pixels.",
  );
  expect(restWords({ field: [300, 8, 4], pixels: 224, silent: false })).toContain(
    "more than the whole input of 224×224",
  );
  expect(restWords({ ...HEADER, silent: true })).toBe("Silent on this picture: zero everywhere.");
});
