import { beforeEach, expect, it, vi } from "vitest";
import { endWall, keepLecture, keptLecture, onWall, tellWall, whenTold, wishPlace } from "./lecture";

const WALL = "inception-explorer:lecture",
  WISH = "inception-explorer:lecture-wish";
const places = [
  { name: "Start", minutes: 2, note: "Say hello" },
  { name: "Lesson 3", minutes: 5, note: "" },
];
/** What a browser does in every other window when one has written. */
const heardElsewhere = (key: string) => dispatchEvent(new StorageEvent("storage", { key }));

beforeEach(() => localStorage.clear());

it("tells where the lecture is, and keeps its beginning", () => {
  expect(onWall()).toBeNull();
  tellWall(places, 0, 1000);
  tellWall(places, 1, 2000);
  expect(onWall()).toEqual({ places, at: 1, begun: 1000 });
  tellWall(places.slice(1), 0, 3000);
  expect(onWall()?.begun).toBe(3000);
  endWall();
  expect(onWall()).toBeNull();
});

it("hears of other windows until its end", () => {
  const end = new AbortController(),
    wall = vi.fn(),
    wish = vi.fn();
  whenTold(end.signal, { wall, wish });
  tellWall(places, 1, 1000);
  heardElsewhere(WALL);
  expect(wall).toHaveBeenCalledTimes(1);
  wishPlace(1, 5);
  heardElsewhere(WISH);
  expect(wish).toHaveBeenCalledWith(1);
  heardElsewhere("another");
  end.abort();
  heardElsewhere(WALL);
  expect([wall.mock.calls.length, wish.mock.calls.length]).toEqual([1, 1]);
});

it.each(["nonsense", "3", '{"places": []}', '{"places": "a", "at": 0}', '{"places": [1], "at": "x"}'])(
  "takes %s for no lecture",
  (stored) => {
    localStorage.setItem(WALL, stored);
    expect(onWall()).toBeNull();
  },
);

it.each(["nonsense", "3", "null", "{}", '{"at": "x"}', '{"at": 0.5}'])("takes %s for no wish", (stored) => {
  localStorage.setItem(WISH, stored);
  const end = new AbortController(),
    wish = vi.fn();
  whenTold(end.signal, { wish });
  heardElsewhere(WISH);
  end.abort();
  expect(wish).not.toHaveBeenCalled();
});

it("keeps the lecture of a window for that window alone", () => {
  const kept = { packed: "abc", at: 3, present: true };
  keepLecture(kept);
  expect(keptLecture()).toEqual(kept);
  expect(Object.keys(localStorage)).toEqual([]);
  keepLecture(null);
  expect(keptLecture()).toBeNull();
});

it.each(["nonsense", "3", "{}", '{"packed": 3, "at": 1}', '{"packed": "a", "at": "x"}'])("keeps no %s", (stored) => {
  sessionStorage.setItem("inception-explorer:lecture-here", stored);
  expect(keptLecture()).toBeNull();
  sessionStorage.clear();
});

it("works where nothing may be stored", () => {
  const set = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("refused");
  });
  expect(() => tellWall(places, 0, 1)).not.toThrow();
  expect(onWall()).toBeNull();
  set.mockRestore();
});
