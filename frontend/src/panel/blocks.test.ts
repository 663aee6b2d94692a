import { expect, it } from "vitest";
import type { BarsBlock, FormulaBlock, TextBlock } from "../contract/panel";
import { Lifetime } from "../shared/lifetime";
import type { Surroundings } from "./block";
import { makeBars, makeFormula, makeText } from "./blocks";

const input = (name: string, ...symbols: string[]) => ({ name, symbols });
const panel = {
  lifetime: new Lifetime(),
  inputs: [input("side", "H", "W"), input("cout", "Cout"), input("kernel", "k"), input("cin", "Cin")],
} as unknown as Surroundings;
const numbers = { side: 28, cout: 32, kernel: 5, cin: 192, all: 120_422_400, place: 4800, one: 1 };
const factors = ["side", "side", "cout", "kernel", "kernel", "cin"];
const formula = (coefficient = 1) =>
  ({
    kind: "formula",
    rows: [{ label: "all", colour: "", number: "all", terms: [{ coefficient, factors }] }],
  }) as unknown as FormulaBlock;
/** What stands there to be read, without the symbols. */
const read = (node: HTMLElement) =>
  [...node.querySelectorAll<HTMLElement>(".factor b, .times, .chip, .result")]
    .filter((part) => !part.closest("[hidden]"))
    .map((part) => part.textContent)
    .join(" ");

it("shows of a price that grows only the factors so far, and what they make", () => {
  const { node, update, grow } = makeFormula(formula(), panel);
  update(numbers);
  expect(read(node)).toBe("all 28 · 28 · 32 · 5 · 5 · 192 120,422,400");
  grow?.({ label: "one filter, one place", number: "place", factors: ["kernel", "cin"] });
  expect(read(node)).toBe("one filter, one place 5 · 5 · 192 4,800");
  grow?.({ label: "one product", number: "one", factors: [] });
  expect(read(node)).toBe("one product 1");
  grow?.(null);
  expect(read(node)).toBe("all 28 · 28 · 32 · 5 · 5 · 192 120,422,400");
});

it("keeps a number that stands in front, with its sign", () => {
  const { node, update, grow } = makeFormula(formula(2), panel);
  update(numbers);
  grow?.({ label: "window", number: "place", factors: ["kernel"] });
  expect(read(node)).toBe("window 2 · 5 · 5 4,800");
});

it("says nothing of the end while the price grows", () => {
  const block = { kind: "text", sentences: [[{ text: "120 M", when: [] }]] } as unknown as TextBlock;
  const { node, update, grow } = makeText(block);
  update(numbers);
  grow?.({ label: "one", number: "one", factors: [] });
  expect(node.style.visibility).toBe("hidden");
  grow?.(null);
  expect(node.style.visibility).toBe("");
});

it("names each colour of bars below them where that is asked for, also of a part too narrow for its words", () => {
  const segments = [
    { number: "wide", colour: "#111111", label: "stem" },
    { number: "thin", colour: "#222222", label: "pool" },
  ];
  const rows = ["intact", "edited"].map((label) => ({ label, segments, text: "{wide:count}" }));
  const drawn = (legend: boolean) => {
    const { node, update } = makeBars({ kind: "bars", title: "Work", rows, unit: "FLOPs", legend } satisfies BarsBlock);
    update({ wide: 990, thin: 10 });
    return node;
  };
  expect([...drawn(true).querySelectorAll(".segment")].map((part) => part.textContent)).toEqual([
    "stem",
    "",
    "stem",
    "",
  ]);
  expect([...drawn(true).querySelectorAll(".entry")].map((entry) => entry.textContent)).toEqual(["stem", "pool"]);
  expect(drawn(false).querySelector(".legend")).toBeNull();
});
