import { expect, it } from "vitest";
import { readAddress } from "./links";

it("reads the page and what the address says", () => {
  expect(readAddress("feature_maps?module=4c&branch=5x5")).toEqual({
    page: "feature_maps",
    said: { module: "4c", branch: "5x5" },
  });
  expect(readAddress("one_by_one")).toEqual({ page: "one_by_one", said: {} });
});
