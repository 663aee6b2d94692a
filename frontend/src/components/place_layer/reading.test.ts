import { describe, expect, it } from "vitest";
import { columnAt, numbersIn, outputsAt, strandsOf } from "./reading";

// Three channels at two places, two outputs.
const levels = Uint8Array.from([255, 0, 51, 255, 0, 102]);
const highest = [10, 5, 1],
  weights = [1, -2, 0.5, 0, 3, -8],
  outputs = [7.5, 0, 0.25, 4];
const layer = numbersIn(levels, Float32Array.from([...highest, ...weights, ...outputs]), [3, 2, 2]);

describe("a layer at a place", () => {
  it("has a column of values", () => {
    expect([...columnAt(layer, 0)]).toEqual([10, 1, 0]);
    columnAt(layer, 1).forEach((value, i) => expect(value).toBeCloseTo([0, 5, 0.4][i] ?? NaN));
  });

  it("has the largest products of an output first, and none that is zero", () => {
    expect(strandsOf(layer, columnAt(layer, 0), 0, 2)).toEqual([
      { channel: 0, product: 10 },
      { channel: 1, product: -2 },
    ]);
    expect(strandsOf(layer, columnAt(layer, 1), 1, 1)).toEqual([{ channel: 1, product: 15 }]);
    expect(strandsOf(layer, columnAt(layer, 1), 1, 9).map(({ channel }) => channel)).toEqual([1, 2]);
  });

  it("gives the network's own outputs", () => {
    expect(outputsAt(layer, 0)).toEqual([7.5, 0.25]);
    expect(outputsAt(layer, 1)).toEqual([0, 4]);
  });
});
