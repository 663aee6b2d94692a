import { expect, it } from "vitest";
import { onPaper, withoutPaper, withoutSlimView } from "./own_address";

it("keeps the state, whatever the slim view's parts are and wherever they stand", () => {
  const page = "https://school.example/inception/cost";
  expect(withoutSlimView(`${page}?embed=true&side=14`)).toBe(`${page}?side=14`);
  expect(withoutSlimView(`${page}?side=14&embed_options=dark_theme&embed=true&embed_options=show_padding`)).toBe(
    `${page}?side=14`,
  );
  expect(withoutSlimView(`${page}?embed=true`)).toBe(page);
});

it("leads to paper and back, with the state and without the slim view", () => {
  const page = "https://school.example/inception/cost";
  const paper = onPaper(`${page}?embed=true&whole=1&side=14`);
  expect(Object.fromEntries(new URL(paper).searchParams)).toEqual({
    side: "14",
    paper: "1",
    embed_options: "light_theme",
  });
  expect(withoutPaper(paper)).toBe(`${page}?side=14`);
  expect(onPaper(paper)).toBe(paper);
});
