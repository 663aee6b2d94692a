import { describe, expect, it } from "vitest";
import cases from "../../formats.cases.json";
import { FORMATS, grouped } from "./formats";

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
