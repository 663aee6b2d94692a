import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Data } from "../../contract/lecture_notes";
import { tellWall } from "../../shared/lecture";
import notes from "./index";

const WALL = "inception-explorer:lecture",
  WISH = "inception-explorer:lecture-wish";
const places = ["Start", "Lesson 1", "Lesson 2", "Lesson 3"].map((name) => ({ name, minutes: 1, note: "" }));

let end: () => void;

/** The teacher's screen in a browser where the lecture is on the wall at this place. */
function shown(at: number): HTMLElement {
  localStorage.clear();
  tellWall(places, at, 0);
  const parentElement = document.body.appendChild(document.createElement("div"));
  end = notes({ data: [{ places } as Data], parentElement, setStateValue: vi.fn(), setTriggerValue: vi.fn() });
  return parentElement;
}
const press = (screen: HTMLElement, words: string) =>
  [...screen.querySelectorAll("button")].find(({ textContent }) => textContent.includes(words))?.click();
const wished = () => (JSON.parse(localStorage.getItem(WISH) ?? "{}") as { at?: number }).at;
const where = (screen: HTMLElement) => screen.querySelector(".where")?.textContent;
function wallGoesTo(at: number): void {
  tellWall(places, at, 0);
  dispatchEvent(new StorageEvent("storage", { key: WALL }));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  end();
  vi.useRealTimers();
});

it("loses no click of a quick hand that is ahead of the wall", () => {
  const screen = shown(0);
  press(screen, "Next");
  press(screen, "Next");
  wallGoesTo(1);
  press(screen, "Next");
  expect(wished()).toBe(3);
  wallGoesTo(3);
  press(screen, "Back");
  expect(wished()).toBe(2);
});

it("is led by a clicker while there is a wall, and leaves its keys to the steps where there is none", () => {
  const clicked = (key: string) => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  };
  shown(1);
  expect([clicked("PageDown"), wished()]).toEqual([true, 2]);
  expect([clicked("PageUp"), wished()]).toEqual([true, 1]);
  expect([clicked("ArrowRight"), wished()]).toEqual([false, 1]);
  localStorage.clear();
  expect([clicked("PageDown"), wished()]).toEqual([false, undefined]);
});

it("counts from the wall again once another hand has led it elsewhere", () => {
  const screen = shown(0);
  press(screen, "Next");
  wallGoesTo(3);
  vi.advanceTimersByTime(5000);
  press(screen, "Back");
  expect(wished()).toBe(2);
});

it("goes on alone only when the wall is not where it was asked to be", () => {
  const screen = shown(1);
  press(screen, "Next");
  press(screen, "Back");
  vi.advanceTimersByTime(5000);
  expect(where(screen)).toBe("2 of 4, on the wall: Lesson 1");
  press(screen, "Next");
  vi.advanceTimersByTime(5000);
  expect(where(screen)).toBe("3 of 4, only here: Lesson 2");
});
