import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetAnswers, MOST_ANSWERS, NOTED, noteProgress, progressOf } from "./progress";

const KEY = "inception-explorer:progress";
const nothing = { steps: [], of: 0, answers: {}, tasks: [] };

describe("what a person has done", () => {
  beforeEach(() => localStorage.clear());

  it("adds up, each thing once, page by page", () => {
    noteProgress("cost", { steps: ["count-it"], of: 6 });
    noteProgress("cost", { steps: ["count-it", "bottleneck"], tasks: ["deep"] });
    noteProgress("module", { answers: { q: { picked: 1, right: false } } });
    expect(progressOf("cost")).toEqual({ steps: ["count-it", "bottleneck"], of: 6, answers: {}, tasks: ["deep"] });
    expect(progressOf("module").answers).toEqual({ q: { picked: 1, right: false } });
    expect(progressOf("start")).toEqual(nothing);
  });

  it("says on the window when there is something new, and only then", () => {
    const heard = vi.fn();
    addEventListener(NOTED, heard);
    noteProgress("cost", { steps: ["a"] });
    noteProgress("cost", { steps: ["a"] });
    removeEventListener(NOTED, heard);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("remembers the newest answers of a page", () => {
    for (let number = 0; number <= MOST_ANSWERS; number++)
      noteProgress("cost", { answers: { [`q${number}`]: { picked: 0, right: true } } });
    const answers = Object.keys(progressOf("cost").answers);
    expect(answers).toHaveLength(MOST_ANSWERS);
    expect(answers).not.toContain("q0");
  });

  it("forgets the answers of all pages and keeps the rest", () => {
    noteProgress("cost", { steps: ["a"], answers: { q: { picked: 0, right: true } } });
    forgetAnswers();
    expect(progressOf("cost")).toEqual({ steps: ["a"], of: 0, answers: {}, tasks: [] });
  });

  it.each([
    "not JSON",
    "null",
    "3",
    '{"cost": {"steps": "a", "answers": {"q": {"picked": "x"}}, "tasks": [1]}}',
    '{"cost": {"answers": {"x": null}}}',
    '{"cost": {"answers": [null]}}',
  ])("takes %s in the store for nothing", (stored) => {
    localStorage.setItem(KEY, stored);
    expect(progressOf("cost")).toEqual(nothing);
  });

  it("works where nothing may be stored", () => {
    const refused = () => {
      throw new Error("refused");
    };
    const set = vi.spyOn(Storage.prototype, "setItem").mockImplementation(refused);
    const get = vi.spyOn(Storage.prototype, "getItem").mockImplementation(refused);
    expect(() => noteProgress("cost", { steps: ["a"] })).not.toThrow();
    expect(progressOf("cost")).toEqual(nothing);
    set.mockRestore();
    get.mockRestore();
  });
});
