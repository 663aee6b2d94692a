import { expect, it } from "vitest";
import { endIn } from "./chain";

// What stands above the node's middle and below it, with its type: 42 and a line's height up, 187 down.
it.each([232, 240, 260, 300, 460, 800])("has room for the sum's numbers above and below in %i pixels", (high) => {
  const { center, tight } = endIn(high);
  expect(center - 42).toBeGreaterThanOrEqual(14);
  expect(center + 187 * tight).toBeLessThanOrEqual(high - 4);
  expect(tight).toBeGreaterThan(0.85);
});

it("stands in the middle where there is room", () => {
  expect(endIn(460)).toEqual({ center: 150, tight: 1 });
});
