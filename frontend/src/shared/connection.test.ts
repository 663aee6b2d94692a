// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { watchConnection } from "./connection";
import { Lifetime } from "./lifetime";

const shell = { app: "main", attribute: "data-state", connected: "HERE" };
let life = new Lifetime();
afterEach(() => {
  life.end();
  life = new Lifetime();
  document.body.replaceChildren();
});

/** The app in these states, one after the other, each noticed; what was asked for is counted. */
async function through(states: string[], moved = false): Promise<[again: number, moved: number]> {
  const app = document.body.appendChild(document.createElement("main"));
  app.setAttribute(shell.attribute, "HERE");
  const again = vi.fn(),
    whenMoved = vi.fn();
  watchConnection(life, shell, again, whenMoved);
  for (const state of states) {
    app.setAttribute(shell.attribute, state);
    await Promise.resolve();
    if (moved) dispatchEvent(new PopStateEvent("popstate"));
  }
  return [again.mock.calls.length, whenMoved.mock.calls.length];
}

it("asks once when the connection is back, however long it took", async () => {
  expect(await through(["GONE", "TRYING", "HERE", "HERE"])).toEqual([1, 0]);
});

it("does not ask while it lasts, or is gone", async () => {
  expect(await through(["HERE"])).toEqual([0, 0]);
  expect(await through(["GONE", "TRYING"])).toEqual([0, 0]);
});

it("asks for the address when Back was pressed meanwhile", async () => {
  expect(await through(["GONE", "HERE"], true)).toEqual([0, 1]);
});

it("does nothing where there is no app", () => {
  expect(() => watchConnection(life, shell, vi.fn(), vi.fn())).not.toThrow();
});
