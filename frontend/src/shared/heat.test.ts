import { describe, expect, it } from "vitest";
import { colourAt, HeatOverPicture, opacityOf, readScales, signedColour } from "./heat";

const SCALES = readScales(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19]), 2, 3);

describe("a scale", () => {
  it("is read from its bytes", () => {
    expect(SCALES).toEqual([
      ["rgb(1, 2, 3)", "rgb(4, 5, 6)", "rgb(7, 8, 9)"],
      ["rgb(11, 12, 13)", "rgb(14, 15, 16)", "rgb(17, 18, 19)"],
    ]);
  });

  it.each([
    [-1, 0],
    [0, 0],
    [0.2, 0],
    [0.3, 1],
    [1, 2],
    [9, 2],
  ])("has at the share %f its colour %i", (share, level) => {
    expect(colourAt(SCALES[0] ?? [], share)).toBe(SCALES[0]?.[level]);
  });

  it.each([
    [-2, 2, 0],
    [0, 2, 1],
    [2, 2, 2],
    [0, 0, 1],
  ])("has zero in its middle when it is signed: %f of %f", (value, reach, level) => {
    expect(signedColour(SCALES[1] ?? [], value, reach)).toBe(SCALES[1]?.[level]);
  });
});

describe("a map over a picture", () => {
  const over = new HeatOverPicture({ tabindex: 0 });
  const scale = SCALES[0] ?? [];

  it("lets the picture through where there is least", () => {
    expect([-1, 0, 0.5, 1, 2].map(opacityOf)).toEqual([0, 0, expect.closeTo(0.9 * 0.5 ** 0.8), 0.9, 0.9]);
  });

  it("says which values have the first and the last colour", () => {
    expect(over.draw({ values: [0.5, 3, 1, 2], rows: 2, columns: 2, scale })).toEqual([0.5, 3]);
    expect(over.draw({ values: [0.5, -3, 1, 0], rows: 2, columns: 2, scale, signed: true })).toEqual([-3, 3]);
    expect(over.draw({ values: new Float32Array(4), rows: 2, columns: 2, scale })).toEqual([0, 0]);
  });

  it("takes the attributes of what can be chosen", () => {
    expect([over.node.tabIndex, over.node.className]).toEqual([0, "heat"]);
  });
});
