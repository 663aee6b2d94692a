import { describe, expect, it } from "vitest";
import { cells, counted, grownSo, sheets, stageShares } from "./growth";

describe("how a price grows", () => {
  it("grows one stage after another", () => {
    expect(stageShares(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(stageShares(1, 5)).toEqual([1, 1, 1, 1, 1]);
    const middle = stageShares(0.5, 5);
    expect(middle.slice(0, 2)).toEqual([1, 1]);
    expect(middle[2]).toBeCloseTo(0.5);
    expect(middle.slice(3)).toEqual([0, 0]);
  });
  it("says only what it has grown by so far, and nothing more once it has grown up", () => {
    const stage = (label: string, times: string) => ({
      picture: "window" as const,
      label,
      short: "",
      times,
      number: label,
      colour: "",
    });
    const stages: Parameters<typeof grownSo>[0] = [
      stage("one", ""),
      stage("window", "×{kernel}·{kernel}"),
      stage("filter", "×{cin}"),
    ];
    expect(grownSo(stages, 0)).toEqual({ label: "one", number: "one", factors: [] });
    expect(grownSo(stages, 1 / 3)).toEqual({ label: "one", number: "one", factors: [] });
    expect(grownSo(stages, 2 / 3)).toEqual({ label: "window", number: "window", factors: ["kernel", "kernel"] });
    expect(grownSo(stages, 0.9)?.factors).toEqual(["kernel", "kernel"]);
    expect(grownSo(stages, 1)).toBeNull();
  });
  it("counts from the number before to its own", () => {
    expect(counted(25, 4800, 0)).toBe(25);
    expect(counted(25, 4800, 1)).toBe(4800);
    expect(counted(0, 5, 0.5)).toBe(3);
  });
  it("draws as many cells as are filled, and a sheet less behind the front", () => {
    expect(cells(0, 0, 50, 5, 25).match(/M/g)).toHaveLength(25);
    expect(cells(0, 0, 50, 5, 7.4).match(/M/g)).toHaveLength(7);
    expect(cells(0, 0, 50, 5, 0)).toBe("");
    expect(sheets(0, 0, 50, 10).match(/M/g)).toHaveLength(9);
    expect(sheets(0, 0, 50, 1)).toBe("");
  });
});
