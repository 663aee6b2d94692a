import { describe, expect, it } from "vitest";
import { mapsIn, placesFor, sumAt } from "./reading";

// Two places. Channels 5 and 2 are sent, a third one is not; the filter's weights for all three are 0.5, −2 and 0.25.
const numbers = Float32Array.from([
  ...[2, 1], // mean: (3 + 1 + 2) / 3, (2 + 0 + 1) / 3
  ...[0, 1.25], // 0.5·3 − 2·1 + 0.25·2, 0.5·2 − 2·0 + 0.25·1
  ...[2, 1.25], // of it above zero
  ...[0.1, 1.35], // the network's own, with the bias 0.1
  ...[3, 2], // channel 5
  ...[1, 0], // channel 2
]);
const filter = { shown: [5, 2], weights: [0.5, -2], bias: 0.1 };

describe("a probed place", () => {
  it("adds up to what the network has", () => {
    const maps = mapsIn(numbers, 2);
    const first = sumAt(maps, filter, 0, 2);
    expect(first.terms).toEqual([
      { channel: 5, value: 3, weight: 0.5, product: 1.5 },
      { channel: 2, value: 1, weight: -2, product: -2 },
    ]);
    expect(first.rest).toBeCloseTo(0.5);
    expect([first.positive, first.negative, first.total]).toEqual([2, -2, 0]);
    expect(first.value).toBeCloseTo(first.network);
    expect(sumAt(maps, filter, 1, 2).value).toBeCloseTo(1.35);
    expect(first.average).toBe(2);
  });

  it("puts what it does not show into the rest", () => {
    const sum = sumAt(mapsIn(numbers, 2), filter, 0, 1);
    expect(sum.rest).toBeCloseTo(-1.5);
    expect(sum.restOver).toEqual([0.5, -2]);
  });

  it("is silent below zero", () => {
    const sum = sumAt(mapsIn(numbers, 2), { ...filter, bias: -0.5 }, 0, 2);
    expect([sum.score, sum.value]).toEqual([-0.5, 0]);
  });
});

describe("a product that is written out", () => {
  const term = (value: number, weight: number) => ({ channel: 0, value, weight, product: value * weight });

  it("comes out as it is written", () => {
    expect(placesFor(term(0.5, 0.25))).toBe(2);
    for (const [value, weight] of [
      [1.2345, 0.6789],
      [7.77777, -0.33333],
      [0.004, 0.004],
    ] as const) {
      const places = placesFor(term(value, weight));
      const written = Number(value.toFixed(places)) * Number(weight.toFixed(places));
      expect(written.toFixed(3)).toBe((value * weight).toFixed(3));
    }
  });
});
