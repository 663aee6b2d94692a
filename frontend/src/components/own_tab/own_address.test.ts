import { expect, it } from "vitest";
import { withoutSlimView } from "./own_address";

it("keeps the state, whatever the slim view's parts are and wherever they stand", () => {
  const page = "https://school.example/inception/cost";
  expect(withoutSlimView(`${page}?embed=true&side=14`)).toBe(`${page}?side=14`);
  expect(withoutSlimView(`${page}?side=14&embed_options=dark_theme&embed=true&embed_options=show_padding`)).toBe(
    `${page}?side=14`,
  );
  expect(withoutSlimView(`${page}?embed=true`)).toBe(page);
});
