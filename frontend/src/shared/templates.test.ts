import { describe, expect, it } from "vitest";
import { fill, fillExact } from "./templates";

describe("a text with numbers in it", () => {
  it.each([
    ["{n} filters", { n: 1024 }, "1,024 filters"],
    ["{n|filter} needs", { n: 1 }, "1 filter needs"],
    ["{n|filter} needs", { n: 32 }, "32 filters needs"],
    ["{n:count|multiplication}", { n: 1 }, "1 multiplication"],
    ["{n:count|multiplication}", { n: 120_422_400 }, "120 M multiplications"],
    ["{all n|channel}", { n: 192 }, "all 192 channels"],
    ["{all n|channel}", { n: 1 }, "the one channel"],
  ])("%s", (template, numbers, words) => {
    expect(fill(template, numbers)).toBe(words);
  });
  it("writes counts in full in a tooltip", () => {
    expect(fillExact("{n:count|weight} and {n:count}", { n: 120_422_400 })).toBe("120,422,400 weights and 120,422,400");
  });
});
