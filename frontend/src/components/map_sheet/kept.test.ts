import { describe, expect, it } from "vitest";
import { alike, KeptSheets, type Sheets } from "./kept";

const sheets = (picture: string, module: string, besides = "by channel") =>
  ({ header: { picture, module, besides }, blobs: [] }) as unknown as Sheets;
const header = (...of: Parameters<typeof sheets>) => sheets(...of).header;

describe("kept sheets", () => {
  it("are those of each module and picture that came", () => {
    const kept = new KeptSheets(),
      [of3a, of4a, ofDog] = [sheets("cat", "3a"), sheets("cat", "4a"), sheets("dog", "3a")];
    for (const one of [of3a, of4a, ofDog]) kept.keep(one);
    expect([kept.of("cat", "3a"), kept.of("cat", "4a"), kept.of("dog", "3a")]).toEqual([of3a, of4a, ofDog]);
    expect(kept.of("dog", "4a")).toBeUndefined();
  });

  it("are forgotten with the order and the like that they show", () => {
    const kept = new KeptSheets();
    kept.keep(sheets("cat", "3a"));
    kept.keep(sheets("cat", "4a", "by strength"));
    expect([kept.of("cat", "3a"), kept.of("cat", "4a")?.header.besides]).toEqual([undefined, "by strength"]);
  });

  it("may come ahead of a choice, if nothing else about them has changed meanwhile", () => {
    const kept = new KeptSheets();
    kept.keep(sheets("cat", "3a"));
    kept.keepAhead(sheets("cat", "4a"));
    kept.keepAhead(sheets("cat", "5a", "by strength"));
    const [of3a, of4a, of5a] = ["3a", "4a", "5a"].map((module) => kept.of("cat", module)?.header.module);
    expect([of3a, of4a, of5a]).toEqual(["3a", "4a", undefined]);
  });

  it("are not more than 48: the one goes that was not looked at for the longest", () => {
    const kept = new KeptSheets();
    for (let i = 0; i < 48; i++) kept.keep(sheets(`picture ${i}`, "3a"));
    kept.of("picture 0", "3a");
    kept.keep(sheets("picture 1", "3a"));
    kept.keepAhead(sheets("picture 48", "3a"));
    const left = [0, 1, 2, 3].map((i) => kept.of(`picture ${i}`, "3a") !== undefined);
    expect(left).toEqual([true, true, false, true]);
  });
});

it("sheets are alike where picture, module and all else agree", () => {
  const shown = header("cat", "3a");
  const others = [header("cat", "3a"), header("dog", "3a"), header("cat", "4a"), header("cat", "3a", "by strength")];
  expect(others.map((other) => alike(shown, other))).toEqual([true, false, false, false]);
  expect(alike(undefined, shown)).toBe(false);
});
