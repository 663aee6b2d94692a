import { describe, expect, it } from "vitest";
import cases from "../../formats.cases.json";
import { equals, FORMATS, grouped, plainly, signed, unbroken } from "./formats";

describe.each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])("%s", (name) => {
  it.each(cases[name] as [number, string][])("writes %s as in Python: %s", (value, text) => {
    expect(FORMATS[name](value)).toBe(text);
  });
});

describe("grouped", () => {
  it("sets thousands apart only before the point", () => {
    expect(grouped(1234567.1234567, 6)).toBe("1,234,567.123457");
  });

  it("does not stumble over what has no digits", () => {
    expect([grouped(NaN), FORMATS.count(Infinity), FORMATS.ratio(Infinity), FORMATS.percent(NaN)]).toEqual([
      "NaN",
      "Infinity",
      "Infinity×",
      "NaN %",
    ]);
    expect(FORMATS.memory(Infinity)).toBe("Infinity");
  });
});

describe("a sum that is written out", () => {
  it.each([
    [2.5, "+2.50", "2.50"],
    [-0.406, "−0.41", "−0.41"],
    [-0.004, "0.00", "0.00"],
    [1234.5, "+1,234.50", "1,234.50"],
  ])("writes %f as %s, or without a plus as %s", (value, withSign, without) => {
    expect([signed(value), plainly(value)]).toEqual([withSign, without]);
  });

  it.each([
    [[4.2, -3.19, 0.47], 1.48, "="],
    [[9.824, -3.566, -1.776], 4.482, "≈"], // written +9.82 −3.57 −1.78 and 4.48, which lacks 0.01
    [[0.125, 0.125], 0.26, "="], // written 0.13, 0.13 and 0.26
    [[NaN, 1], Infinity, "="], // nothing is rounded
  ] as const)("says whether %j as written give %f", (parts, sum, sign) => {
    expect(equals(parts, sum)).toBe(sign);
  });
});

it("keeps a number and its unit on one line, and nothing else", () => {
  expect(unbroken("Saves 215 M multiplications (13.6 %), 49.0 KiB of 3 Modules")).toBe(
    "Saves 215\u00a0M multiplications (13.6\u00a0%), 49.0\u00a0KiB of 3 Modules",
  );
});
