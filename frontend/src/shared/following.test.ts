import { beforeEach, describe, expect, it, vi } from "vitest";
import { element, present } from "./dom";
import { followPointer } from "./following";
import { Lifetime } from "./lifetime";
import { slider } from "./slider";

const event = (name: string, x: number, y: number, pointerType: string): Event =>
  Object.assign(new Event(name, { bubbles: true }), {
    ...{ clientX: x, clientY: y, pointerType, pointerId: 1, isPrimary: true, button: 0 },
  });

type Step = [name: string, x: number, y: number];
const DOWN: Step = ["pointerdown", 50, 50];

describe("a pointer that is followed", () => {
  it.each<[string, string, Step[], number[], number]>([
    ["a mouse at once", "mouse", [DOWN, ["pointermove", 60, 50], ["pointerup", 60, 50]], [50, 60], 1],
    ["a mouse that only passes not at all", "mouse", [["pointermove", 60, 50]], [], 0],
    ["a tap where it was lifted", "touch", [DOWN, ["pointermove", 52, 53], ["pointerup", 52, 53]], [52], 1],
    ["a finger that goes sideways", "touch", [DOWN, ["pointermove", 65, 53], ["pointerup", 70, 90]], [65], 1],
    ["sideways and then anywhere", "touch", [DOWN, ["pointermove", 65, 53], ["pointermove", 80, 99]], [65, 80], 0],
    ["no finger that scrolls", "touch", [DOWN, ["pointermove", 52, 70], ["pointercancel", 52, 70]], [], 0],
    ["nor one on a page that cannot", "touch", [DOWN, ["pointermove", 52, 70], ["pointerup", 52, 90]], [], 0],
    ["a slanting finger not yet", "touch", [DOWN, ["pointermove", 62, 65]], [], 0],
  ])("follows %s", (_, kind, steps, places, ends) => {
    const node = element("div"),
      follow = vi.fn<(event: PointerEvent) => void>(),
      letGo = vi.fn();
    followPointer(new Lifetime(), node, follow, letGo);
    for (const [name, x, y] of steps) node.dispatchEvent(event(name, x, y, kind));
    expect(follow.mock.calls.map(([{ clientX }]) => clientX)).toEqual(places);
    expect(letGo).toHaveBeenCalledTimes(ends);
  });
});

describe("a slider under its cover", () => {
  const heard: string[] = [];
  let range: HTMLInputElement, cover: Element;

  beforeEach(() => {
    heard.length = 0;
    range = element("input", { type: "range", min: 0, max: 100, step: 10, value: 50 });
    range.getBoundingClientRect = () => new DOMRect(0, 0, 116, 20); // its thumb's middle goes from 8 to 108
    for (const name of ["input", "change"]) range.addEventListener(name, () => heard.push(`${name} ${range.value}`));
    const track = document.body.appendChild(slider(new Lifetime(), range));
    cover = present(track.querySelector(".cover"));
  });

  const drag = (steps: Step[]) => steps.forEach(([name, x, y]) => cover.dispatchEvent(event(name, x, y, "touch")));

  it("goes to a tap, and has the focus then", () => {
    drag([
      ["pointerdown", 30, 5],
      ["pointerup", 30, 5],
    ]);
    expect(heard).toEqual(["input 20", "change 20"]);
    expect(document.activeElement).toBe(range);
  });

  it("follows sideways in its steps, to its end", () => {
    drag([
      ["pointerdown", 58, 5],
      ["pointermove", 80, 5],
      ["pointermove", 81, 5],
      ["pointermove", 999, 5],
      ["pointerup", 999, 5],
    ]);
    expect(heard).toEqual(["input 70", "input 100", "change 100"]);
  });

  it("stays as it is when the page is scrolled, or it is disabled", () => {
    drag([
      ["pointerdown", 30, 5],
      ["pointermove", 31, 40],
      ["pointercancel", 31, 40],
    ]);
    range.disabled = true;
    drag([
      ["pointerdown", 30, 5],
      ["pointerup", 30, 5],
    ]);
    expect(heard).toEqual([]);
    expect(range.value).toBe("50");
  });
});
