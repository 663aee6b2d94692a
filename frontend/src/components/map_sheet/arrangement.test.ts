import { describe, expect, it } from "vitest";
import type { Layer } from "../../contract/map_sheet";
import { allowedSteps, Arrangement, channelWords, columnsOf, fittingScale, gridColumns, lanesFor } from "./arrangement";

const order = (count: number) => Array.from({ length: count }, (_, i) => i);

function layerOf(count: number, side = 28): Layer {
  const sprite = { blob: 0, columns: 8, height: side, width: side, gap: 1 };
  const values = { mean: order(count), max: order(count), silent: 1 };
  return {
    branch: "5x5",
    name: "output",
    title: "output · 28×28×32",
    called: "3a · 5×5",
    concat: "in the concatenation: channel {} (0 to 255)",
    colour: "",
    of: "the 5×5 branch",
    ...sprite,
    order: order(count),
    start: 192,
    ...values,
  };
}

const sheetOf = (count: number, room: number, side = 28) => ({ layer: layerOf(count, side), room });

describe("the scale of all sheets", () => {
  it("is as large as lets every output sheet fit", () => {
    expect(fittingScale([sheetOf(16, 400)], 4)).toBe(2);
    expect(fittingScale([sheetOf(128, 400), sheetOf(16, 400)], 4)).toBe(1);
  });

  it("stops shrinking where maps would become too small, however tall the sheet", () => {
    expect(fittingScale([sheetOf(832, 300, 7)], 4)).toBe(3);
  });

  it("is the largest there is without any map", () => expect(fittingScale([], 4)).toBe(64));

  it("changes by steps within what there is", () => {
    expect(allowedSteps(-5, 3)).toBe(-2);
    expect(allowedSteps(99, 3)).toBe(8);
  });
});

describe("the columns of the page", () => {
  const branches = [64, 128].map((count) => ({ layers: [layerOf(count)] })) as never;
  it("are one on a phone", () => expect([lanesFor(390, 4), lanesFor(560, 4)]).toEqual([1, 4]));
  it("are as wide as a branch has maps", () => {
    expect(gridColumns(branches, 2)).toBe(`minmax(0, ${64 / 192}fr) minmax(0, ${128 / 192}fr)`);
    expect(gridColumns(branches, 1)).toBe("repeat(1, minmax(0, 1fr))");
  });
});

describe("an arrangement", () => {
  const arrangement = new Arrangement(sheetOf(10, 120), 1); // 4 columns of 28 + 2

  it("has as many columns as fit, at least one and at most one a map", () => {
    expect(columnsOf(sheetOf(10, 120), 1)).toBe(4);
    expect(columnsOf(sheetOf(10, 5), 1)).toBe(1);
    expect(columnsOf(sheetOf(2, 500), 1)).toBe(2);
    expect(columnsOf(sheetOf(0, 500), 1)).toBe(1);
  });

  it("has its maps a gap apart", () => {
    expect([arrangement.width, arrangement.height]).toEqual([4 * 30 - 2, 3 * 30 - 2]);
    expect(arrangement.corner(5)).toEqual([30, 30]);
  });

  it.each([
    [0, 0, 0],
    [31, 31, 5],
    [119, 0, 3],
    [121, 0, -1], // right of all columns
    [-1, 0, -1],
    [61, 61, -1], // behind the last map
  ])("finds the map at %d, %d", (x, y, place) => expect(arrangement.placeAt(x, y)).toBe(place));

  it("finds every map by its corner", () => {
    for (const place of order(10)) expect(arrangement.placeAt(...arrangement.corner(place))).toBe(place);
  });
});

describe("a channel in words", () => {
  it("says where it is and how strong", () => {
    expect(channelWords(layerOf(32), 2)).toBe(
      "channel 2 of the 5×5 branch · in the concatenation: channel 194 (0 to 255) · mean 2, max 2",
    );
    expect(channelWords(layerOf(32), 0)).toContain("· silent on this picture");
  });

  it("names a layer inside the branch", () => {
    const inner: Layer = { ...layerOf(16), name: "inner", of: "the 5×5 branch's reduce layer", start: null };
    expect(channelWords(inner, 1)).toBe("channel 1 of the 5×5 branch's reduce layer · mean 1, max 1");
  });
});
