import { describe, expect, it } from "vitest";
import { evaluate, evaluateAll } from "./polynomial";
import { type Case, fill, fillExact, say } from "./templates";

const area = {
  terms: [
    [3, ["h", "h"]],
    [2, ["w"]],
    [1, []],
  ] as [number, string[]][],
};

describe("polynomials", () => {
  it("are sums of products", () => {
    expect(evaluate(area, { h: 5, w: 4 })).toBe(84);
  });

  it("may stand over another", () => {
    const one = { terms: [[1, ["w"]]] as [number, string[]][] };
    expect(evaluate({ over: area, under: one }, { h: 5, w: 4 })).toBe(21);
    expect(evaluateAll({ area, same: { over: one, under: one } }, { h: 1, w: 2 })).toEqual({
      h: 1,
      w: 2,
      area: 8,
      same: 1,
    });
  });

  it("need all their symbols", () => {
    expect(() => evaluate(area, { h: 1 })).toThrow('no number "w"');
  });
});

describe("templates", () => {
  const numbers = { macs: 12250000, share: 0.5 };

  it("are filled with numbers in their formats", () => {
    expect(fill("{macs:count} of {macs}, {share:percent}", numbers)).toBe("12.3 M of 12,250,000, 50.0 %");
    expect(fillExact("{macs:count}", numbers)).toBe("12,250,000");
    expect(() => fill("{nothing}", numbers)).toThrow('no number "nothing"');
  });

  it.each([
    ["<", 1, "less"],
    ["<=", 0.5, "less"],
    ["==", 0.5, "less"],
    [">=", "macs", "other"],
    [">", 0.4, "less"],
  ] as const)("say the first case that holds: %s %s", (sign, right, text) => {
    const cases: Case[] = [
      { text: "less", when: [["share", sign, right]] },
      { text: "other", when: [] },
    ];
    expect(say(cases, numbers)).toBe(text);
    expect(say([], numbers)).toBe("");
  });
});
