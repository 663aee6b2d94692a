import { describe, expect, it } from "vitest";
import { alike, KeptSheets, type Sheets } from "./kept";

const sheets = (module: string, besides: string) => ({ header: { module, besides }, blobs: [] }) as unknown as Sheets;
const header = (module: string, besides: string) => sheets(module, besides).header;

describe("kept sheets", () => {
  it("are those of each module that came", () => {
    const kept = new KeptSheets(),
      [of3a, of4a] = [sheets("3a", "cat"), sheets("4a", "cat")];
    kept.keep(of3a);
    kept.keep(of4a);
    expect([kept.of("3a"), kept.of("4a"), kept.of("5b")]).toEqual([of3a, of4a, undefined]);
  });

  it("are forgotten with the picture that they show", () => {
    const kept = new KeptSheets();
    kept.keep(sheets("3a", "cat"));
    kept.keep(sheets("4a", "dog"));
    expect([kept.of("3a"), kept.of("4a")?.header.besides]).toEqual([undefined, "dog"]);
  });
});

it("sheets are alike where module and all else agree", () => {
  const shown = header("3a", "cat");
  expect(
    ["3a cat", "3a dog", "4a cat"].map((words) => alike(shown, header(words.slice(0, 2), words.slice(3)))),
  ).toEqual([true, false, false]);
  expect(alike(undefined, shown)).toBe(false);
});
