import { describe, expect, it } from "vitest";
import { fieldBox, fieldOf, restWords, short, valueBox, valueWords } from "./reading";

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
    expect(valueBox([10, 20], 5, 5)).toEqual({ left: 25, top: 50, width: 5, height: 10 });
  });
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
