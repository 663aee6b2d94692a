import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  announceModule,
  announcePicture,
  announceSheets,
  type Choice,
  moduleOnStrip,
  onChoice,
  onPointed,
  onSheets,
  onWish,
  tellWhatIsPointedAt,
  wishFor,
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

it("what the mouse rests on is told, and not what it passes, leaves, presses, or what a finger touches", () => {
  const heard: Choice[] = [],
    lifetime = new Lifetime(),
    [first, second, gap] = [element("button", "", "3a"), element("button", "", "4a"), element("span")],
    strip = element("div", "", first, second, gap);
  onPointed(lifetime, (choice) => heard.push(choice));
  tellWhatIsPointedAt(lifetime, strip, ({ target }) => {
    const module = (target as Element).textContent;
    return module ? { module } : undefined;
  });
  const send = (node: Element, kind: string, pointerType = "mouse", after = 0) => {
    node.dispatchEvent(Object.assign(new Event(kind, { bubbles: kind !== "pointerleave" }), { pointerType }));
    vi.advanceTimersByTime(after);
  };
  send(first, "pointerover", "mouse", 40); // passes
  send(second, "pointerover", "mouse", 100); // rests
  expect(heard).toEqual([{ module: "4a" }]);
  send(first, "pointerover");
  send(gap, "pointerover", "mouse", 100);
  send(first, "pointerover");
  send(strip, "pointerleave", "mouse", 100);
  send(first, "pointerover");
  send(first, "pointerdown", "mouse", 100);
  send(first, "pointerover", "touch", 100);
  expect(heard).toHaveLength(1);
  send(first, "pointerover");
  lifetime.end();
  vi.advanceTimersByTime(100);
  expect(heard).toHaveLength(1);
});
