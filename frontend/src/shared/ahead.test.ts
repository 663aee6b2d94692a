import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  announceMapCame,
  announceModule,
  announcePicture,
  announceSheets,
  type Choice,
  moduleOnStrip,
  onChoice,
  onMapCame,
  onMapWish,
  onPointed,
  onSheets,
  onWish,
  tellWhatIsPointedAt,
  wishFor,
  wishForMap,
} from "./ahead";
import { element } from "./dom";
import { Lifetime } from "./lifetime";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("what is chosen is told while somebody listens, and the strip's module is known until it is gone", () => {
  const heard: Choice[] = [],
    lifetime = new Lifetime();
  onChoice(lifetime, (choice) => heard.push(choice));
  announceModule("4a");
  announcePicture("cat");
  expect([heard, moduleOnStrip()]).toEqual([[{ module: "4a" }, { picture: "cat" }], "4a"]);
  announceModule();
  lifetime.end();
  announcePicture("dog");
  expect([heard.length, moduleOnStrip()]).toEqual([2, undefined]);
});

it("sheets are wished for, and told when they have come", () => {
  const heard: unknown[] = [],
    lifetime = new Lifetime(),
    sheets = new Uint8Array([7]);
  onWish(lifetime, (wish) => heard.push(wish));
  onSheets(lifetime, (came) => heard.push(came));
  wishFor({ module: "4a", picture: "cat" });
  announceSheets(sheets);
  expect(heard).toEqual([{ module: "4a", picture: "cat" }, sheets]);
});

it("a map is wished for by its place, and what is told of it is told when it has come", () => {
  const heard: unknown[] = [],
    lifetime = new Lifetime(),
    map = new Uint8Array([7]);
  onMapWish(lifetime, (place) => heard.push(place));
  onMapCame(lifetime, (came) => heard.push(came));
  wishForMap(["3a", "5x5", "output", 7]);
  announceMapCame(map);
  expect(heard).toEqual([["3a", "5x5", "output", 7], map]);
});

describe("what a person is about to choose", () => {
  let heard: Choice[], lifetime: Lifetime, expectNext: (choice: Choice) => void;
  let first: Element, second: Element, gap: Element, strip: Element;

  beforeEach(() => {
    heard = [];
    lifetime = new Lifetime();
    [first, second, gap] = [element("button", "", "3a"), element("button", "", "4a"), element("span")];
    strip = element("div", "", first, second, gap);
    onPointed(lifetime, (choice) => heard.push(choice));
    expectNext = tellWhatIsPointedAt(lifetime, strip, ({ target }) => {
      const module = (target as Element).textContent;
      return module ? { module } : undefined;
    });
  });
  afterEach(() => lifetime.end());

  const send = (node: Element, kind: string, { pointerType = "mouse", after = 0 } = {}) => {
    node.dispatchEvent(Object.assign(new Event(kind, { bubbles: kind !== "pointerleave" }), { pointerType }));
    vi.advanceTimersByTime(after);
  };

  it("is what the mouse rests on, and not what it passes or leaves", () => {
    send(first, "pointerover", { after: 40 });
    send(second, "pointerover", { after: 100 });
    expect(heard).toEqual([{ module: "4a" }]);
    send(first, "pointerover");
    send(gap, "pointerover", { after: 100 });
    send(first, "pointerover");
    send(strip, "pointerleave", { after: 100 });
    expect(heard).toHaveLength(1);
  });

  it("is what is pressed, and not what is over at once", () => {
    for (const pointerType of ["mouse", "touch"]) {
      heard.length = 0;
      send(first, "pointerover", { pointerType, after: 10 });
      send(first, "pointerdown", { pointerType, after: 10 });
      send(first, "click", { after: 100 });
      expect(heard).toHaveLength(0);
      send(first, "pointerdown", { pointerType, after: 30 });
      expect(heard).toEqual([{ module: "3a" }]);
      send(first, "focusin", { after: 100 }); // by what is pressed
      send(first, "click", { after: 100 });
      expect(heard).toHaveLength(1);
    }
    send(second, "focusin", { after: 100 });
    expect(heard).toEqual([{ module: "3a" }, { module: "4a" }]);
  });

  it("is not where a finger only passes, or begins to scroll", () => {
    const pointerType = "touch";
    send(first, "pointerover", { pointerType, after: 100 });
    send(first, "pointerdown", { pointerType, after: 10 });
    send(strip, "pointercancel", { pointerType, after: 100 });
    expect(heard).toHaveLength(0);
  });

  it("is what the keyboard's focus rests on, and what is expected next, and nothing that is chosen already", () => {
    send(first, "focusin", { after: 40 });
    send(second, "focusin", { after: 100 });
    expect(heard).toEqual([{ module: "4a" }]);
    send(first, "focusin");
    send(first, "click", { after: 100 });
    expect(heard).toHaveLength(1);
    expectNext({ module: "4b" });
    vi.advanceTimersByTime(100);
    expect(heard).toEqual([{ module: "4a" }, { module: "4b" }]);
  });

  it("is told no more at the end", () => {
    send(first, "pointerover");
    lifetime.end();
    vi.advanceTimersByTime(100);
    expect(heard).toHaveLength(0);
  });
});
