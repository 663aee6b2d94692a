import { afterEach, expect, it, vi } from "vitest";
import type { Data } from "../../contract/lecture_code";
import { codeOf } from "../../shared/code";
import code from "./index";

let end: () => void;
afterEach(() => {
  end();
  history.replaceState(null, "", "/");
});

function shown(query: string): HTMLElement {
  const parentElement = document.body.appendChild(document.createElement("div"));
  end = code({ data: [{ query } as Data], parentElement, setStateValue: vi.fn(), setTriggerValue: vi.fn() });
  return parentElement;
}
const squares = (root: Element) => root.querySelector("path")?.getAttribute("d");

it("is the code of the lecture's address, without what this window asks for", () => {
  history.replaceState(null, "", "/base/lecture?present=1&step=take-it-away");
  const screen = shown("lecture=lesson");
  expect(squares(screen)).toBe(squares(codeOf(`${location.origin}/base/lecture?lecture=lesson`)));
  expect(screen.querySelector(".address")?.textContent).toBe(`${location.host}/base/lecture?lecture=lesson`);
});

it("says that no phone gets to an app that runs on this computer", () => {
  expect(shown("").querySelector(".words")?.textContent).toContain("Only this computer"); // the test's is localhost
});

it("writes no address that nobody would type", () => {
  expect(shown(`lecture=own&places=${"a".repeat(99)}`).querySelector<HTMLElement>(".address")?.hidden).toBe(true);
});
