import { expect, it } from "vitest";
import { inWords } from "./index";

const right = { picked: 0, right: true },
  wrong = { picked: 1, right: false };

it.each([
  [{ steps: [], of: 0, answers: {}, tasks: [] }, "not begun yet"],
  [{ steps: ["a"], of: 5, answers: {}, tasks: [] }, "1 of 5 steps"],
  [{ steps: ["a", "b"], of: 2, answers: { q: right, r: wrong }, tasks: [] }, "✓ all 2 steps · 1 of 2 answers right"],
  [{ steps: ["a"], of: 3, answers: {}, tasks: ["t"] }, "1 of 3 steps · 1 task done"],
  [{ steps: ["a"], of: 3, answers: {}, tasks: ["t", "u"] }, "1 of 3 steps · 2 tasks done"],
])("says of %j how far it is", (progress, words) => {
  expect(inWords(progress)).toBe(words);
});
