import { describe, expect, it } from "vitest";
import { outputOf, pooledAt, reachOf, sharesAt, sumOf, under } from "./reading";

const GRID = { rows: 2, columns: 3 };
// The share of offset i at place p is 10·i + p, negative for odd offsets.
const SHARES = Float32Array.from({ length: 9 * 6 }, (_, n) => {
  const i = Math.floor(n / 6);
  return (i % 2 ? -1 : 1) * (10 * i + (n % 6));
});
const MAPS = { kernel: 3, shares: SHARES, positive: new Float32Array([0, 0, 0, 0, 500, 0]), bias: -7.5 };

describe("a window", () => {
  it("lies on the places around its middle, and hangs over the edge", () => {
    expect(under(3, GRID, 0, 0)).toEqual([-1, -1, -1, -1, 0, 1, -1, 3, 4]);
    expect(under(3, GRID, 1, 2)).toEqual([1, 2, -1, 4, 5, -1, -1, -1, -1]);
    expect(under(1, GRID, 1, 1)).toEqual([4]);
    expect(under(5, { rows: 9, columns: 9 }, 4, 4)).toHaveLength(25);
  });

  it("takes from each place what its own offset has there", () => {
    expect(sharesAt(MAPS, GRID, 1, 1)).toEqual([0, -11, 22, -33, 44, -55, null, null, null]);
  });

  it("adds up, positive and negative apart, with bias and ReLU", () => {
    const shares = [100, -25, null];
    expect(sumOf(MAPS, shares, 4)).toEqual({ positive: 500, negative: -425, bias: -7.5, score: 67.5, value: 67.5 });
    expect(sumOf(MAPS, [-1], 4)).toMatchObject({ negative: -501, score: -8.5, value: 0 });
    expect(sumOf({ ...MAPS, positive: new Float32Array(6) }, [2], 4).negative).toBe(0);
  });

  it("gives one value a place", () => {
    const output = outputOf(MAPS, GRID);
    expect(output).toHaveLength(6);
    expect(output[4]).toBe(Math.max(0, 0 - 11 + 22 - 33 + 44 - 55 - 7.5));
    expect(output[0]).toBe(0); // 40 − 51 − 73 + 84 − 7.5 is not above zero
  });
});

describe("a pool's window", () => {
  it("has a winner, the first of equal ones, and nothing beyond the edge wins", () => {
    const channel = new Float32Array([-5, -2, -2, -9, -4, -3]);
    expect(pooledAt(channel, 3, GRID, 0, 0)).toEqual({
      values: [null, null, null, null, -5, -2, null, -9, -4],
      winner: 5,
      largest: -2,
    });
    expect(pooledAt(channel, 3, GRID, 1, 1)).toMatchObject({ winner: 1, largest: -2 });
  });
});

it("knows the largest value of any sign", () => {
  expect(reachOf(new Float32Array([1, -3, 2]))).toBe(3);
  expect(reachOf(new Float32Array())).toBe(0);
});
