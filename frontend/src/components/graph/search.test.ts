import { describe, expect, it } from "vitest";
import layers from "../../../layers.cases.json";
import type { Entry } from "../../contract/graph";
import { matching, wordsOf } from "./search";

/** Every layer of the paper's network, as Python's tests wrote it. */
const INDEX: Entry[] = layers;
const found = (sought: string) => matching(INDEX, sought).map(({ name }) => name);

describe("the search by name", () => {
  it.each([
    // as shown, in a module's box or its tooltip
    ["4d 5×5 reduce", ["4d 5×5 reduce"]],
    ["conv 7×7/2", ["conv 7×7/2"]],
    ["auxiliary classifier 1 softmax", ["aux1 linear"]],
    // x for ×, spaces and hyphens, upper case, the path of the torch model
    ["4d 5x5 reduce", ["4d 5×5 reduce"]],
    ["4D 5X5 REDUCE", ["4d 5×5 reduce"]],
    ["4d-5 x 5-reduce", ["4d 5×5 reduce"]],
    ["4d5x5reduce", ["4d 5×5 reduce"]],
    ["  4d   5*5  reduce ", ["4d 5×5 reduce"]],
    ["inception4d.branch3.0", ["4d 5×5 reduce"]],
    ["４ｄ ５×５ reduce", ["4d 5×5 reduce"]],
    // in any order
    ["reduce 5x5 4d", ["4d 5×5 reduce"]],
    ["3x3 inception 4d reduce", ["4d 3×3 reduce"]],
    // as people and the paper call it
    ["pool projection 3b", ["3b pool proj"]],
    ["4d pool proj", ["4d pool proj"]],
    ["Inception module 4d", ["4d concat"]],
    ["softmax", ["aux1 linear", "aux2 linear", "final linear"]],
    ["final softmax", ["final linear"]],
    ["fully connected final", ["final linear"]],
    ["DepthConcat 5b", ["5b concat"]],
    ["LocalRespNorm", ["LRN", "LRN"]],
    ["conv1", ["conv 7×7/2", "conv 1×1", "aux1 conv 1×1", "aux2 conv 1×1"]],
    ["maxpool2", ["max pool 3×3/2"]],
    ["max-pool 4c", ["4c max pool 3×3"]],
    ["redu 4b 3", ["4b 3×3 reduce"]],
    // what is called just so comes first, then what is in the network first
    ["4d 3x3", ["4d 3×3", "4d 3×3 reduce", "4d max pool 3×3"]],
    ["4d 5×5", ["4d 5×5", "4d 5×5 reduce"]],
    // not there
    ["", []],
    [" – ", []],
    ["4f", []],
    ["no such layer", []],
    ["4d 7x7", []],
    ["x", []],
  ])("%j finds %j", (sought, names) => expect(found(sought)).toEqual(names));

  it.each(["Inception 4d", "inception4d", "INCEPTION-4D", "4d", "4d Inception"])(
    "%j finds module 4d as a whole, then its eight layers in their order",
    (sought) => {
      const layers = found(sought);
      expect(layers).toHaveLength(8);
      expect(layers.every((name) => name.startsWith("4d "))).toBe(true);
      if (!sought.includes("4d I")) expect(layers[0]).toBe("4d concat");
      expect(layers.filter((name) => name !== "4d concat").slice(0, 2)).toEqual(["4d 1×1", "4d 3×3 reduce"]);
    },
  );

  it("finds all of a kind", () => {
    expect(found("5x5 reduce")).toHaveLength(9);
    expect(found("reduce")).toHaveLength(18);
    expect(found("branch2")).toHaveLength(18);
  });

  it.each(["<b>", "<b>3a</b>", "&lt;b", "[3a]"])("finds nothing for %s, which is markup and no name", (sought) => {
    expect(matching(INDEX, sought)).toEqual([]);
  });
  it("finds every layer by its own name, its other titles and its path, before all that are called otherwise", () => {
    for (const entry of INDEX)
      for (const name of [entry.name, entry.id, ...entry.titles]) {
        const [first] = matching(INDEX, name.replaceAll("×", "x").toUpperCase()),
          called = first && [first.name, first.id, ...first.titles].map((text) => wordsOf(text).join(""));
        expect(called, name).toContain(wordsOf(name).join(""));
      }
  });
});
