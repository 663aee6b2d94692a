import { beforeEach, expect, it } from "vitest";
import type { Answer, Done } from "../../contract/progress";
import { noteProgress, progressOf } from "../../shared/progress";
import { Keeper } from "./keeper";

const right: Answer = { picked: 0, right: true };
const wrong: Answer = { picked: 1, right: false };
const done = (answers: Record<string, Answer> = {}, cleared = 0): Done => ({ answers, tasks: [], cleared });

beforeEach(() => localStorage.clear());

it("keeps what the session says, and has nothing to give back to it", () => {
  const keeper = new Keeper();
  expect(keeper.take("cost", done({ q: right }))).toBeNull();
  expect(keeper.take("cost", { ...done({ q: right, r: wrong }), tasks: ["deep"] })).toBeNull();
  expect(progressOf("cost")).toEqual({ steps: [], of: 0, answers: { q: right, r: wrong }, tasks: ["deep"] });
});

it("gives a page's answers back once, when the page is entered and the session lacks one", () => {
  noteProgress("cost", { answers: { q: right } });
  const keeper = new Keeper();
  expect(keeper.take("cost", done())).toEqual({ page: "cost", answers: { q: right }, tasks: [] });
  expect(keeper.take("cost", done())).toBeNull();
  expect(keeper.take("module", done())).toBeNull();
  expect(keeper.take("cost", done({ q: right }))).toBeNull();
});

it("forgets all answers when the person throws them away, not when a page is entered after that", () => {
  const keeper = new Keeper();
  keeper.take("cost", done({ q: right }));
  keeper.take("cost", done({}, 1));
  expect(progressOf("cost").answers).toEqual({});
  noteProgress("module", { answers: { m: wrong } });
  expect(new Keeper().take("module", done({}, 1))).toEqual({ page: "module", answers: { m: wrong }, tasks: [] });
});

it("gives back tasks that were done, too", () => {
  noteProgress("cost", { tasks: ["deep"] });
  expect(new Keeper().take("cost", done())).toEqual({ page: "cost", answers: {}, tasks: ["deep"] });
  expect(new Keeper().take("cost", { ...done(), tasks: ["deep"] })).toBeNull();
});
