import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Data } from "../contract/history";
import { Entries } from "./entries";
import { Lifetime } from "./lifetime";

let life: Lifetime;
let entries: Entries;
const shell = { app: "", attribute: "", connected: "", script: "", idle: "" };
const told = (page: string, opening: Data["opening"] = null): Data => ({
  page,
  stations: ["step", "module"],
  opening,
  shell,
});
const write = (url: string) => {
  history.pushState({}, "", url);
};
const here = () => location.pathname + location.search;

/** How many entries `act` adds. */
function added(act: () => void): number {
  const before = history.length;
  act();
  return history.length - before;
}

beforeEach(() => {
  history.pushState({}, "", "/cost?side=28");
  life = new Lifetime();
  entries = new Entries(life);
  entries.settle(told("cost"));
});
afterEach(() => {
  life.end();
});
const click = () => dispatchEvent(new Event("pointerdown"));
const key = (name: string, target: EventTarget) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));

it.each([
  ["a value", ["/cost?side=29", "/cost?side=30"], 0],
  ["a value that becomes the default", ["/cost"], 0],
  ["another page", ["/module"], 1],
  ["another page and what the server adds to it", ["/module", "/module?module=4a"], 1],
  ["a station", ["/cost?side=28&step=2"], 1],
])("%s", (_, urls, count) => {
  expect(added(() => urls.forEach(write))).toBe(count);
  expect(here()).toBe(urls.at(-1));
});

it("leaves the page that is left its own values, which Streamlit overwrites on the way to the next one", () => {
  write("/cost");
  write("/module");
  expect(here()).toBe("/module");
  const left: string[] = [];
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, unused, url) => {
    left.push(String(url));
    replace(state, unused, url);
  };
  write("/module?side=3");
  entries.settle(told("module"));
  write("/module?naive=1");
  write("/module");
  write("/googlenet");
  history.replaceState = replace;
  expect(left.at(-1)).toBe("/module?naive=1");
});

it.each([
  ["at once", 1, false, 1],
  ["late, on a slow device", 2000, false, 1],
  ["late, by another press: the step that is left is one that was chosen", 2000, true, 2],
])(
  "adds one entry for a page behind the step that Streamlit gives the page that is left: %s",
  (_, ms, pressed, count) => {
    const now = vi.spyOn(performance, "now").mockReturnValue(10_000);
    click();
    write("/cost?side=28&step=check");
    click();
    const ways = added(() => {
      write("/cost");
      now.mockReturnValue(10_000 + ms);
      if (pressed) click();
      write("/module");
    });
    now.mockRestore();
    expect(ways).toBe(count);
    expect(here()).toBe("/module");
  },
);

it("adds an entry for every station that is clicked, and one for all that a pointer passes on its way", () => {
  const clicked = () => {
    click();
    write("/cost?step=1");
    click();
    write("/cost?step=2");
  };
  const dragged = () => {
    click();
    for (const step of [3, 4, 5]) write(`/cost?step=${step}`);
  };
  expect(added(clicked)).toBe(2);
  expect(added(dragged)).toBe(1);
});

it("takes arrows in a control as one burst, and each key in the page as a step of its own", () => {
  const control = document.body.appendChild(document.createElement("input"));
  const steps = (target: EventTarget, from: number) => () => {
    for (const step of [from, from + 1, from + 2]) {
      key("ArrowRight", target);
      write(`/cost?step=${step}`);
    }
  };
  click();
  expect(added(steps(control, 1))).toBe(1);
  expect(added(steps(document.body, 4))).toBe(3);
});

it("begins a new burst behind Back", () => {
  click();
  expect(added(() => write("/cost?step=1"))).toBe(1);
  dispatchEvent(new PopStateEvent("popstate"));
  expect(added(() => write("/cost?step=2"))).toBe(1);
});

it.each([
  ["as it should be", "/module", "/module?module=4a"],
  ["also over what a late answer said of the page before", "/module?side=33", "/module?module=4a"],
])("writes the address of a page just entered, %s", (_, pushed, result) => {
  write(pushed);
  const arrive = () => entries.settle(told("module", { said: [], written: [["module", "4a"]] }));
  expect(added(arrive)).toBe(0);
  expect(here()).toBe(result);
});

it("waits for the path when the page is told first", () => {
  entries.settle(told("module", { said: [], written: [["module", "4a"]] }));
  expect(here()).toBe("/cost?side=28");
  write("/module");
  expect(here()).toBe("/module?module=4a");
  expect(added(() => write("/module?module=4b"))).toBe(1);
});

it("leaves alone what was written since the page was entered", () => {
  write("/module");
  write("/module?module=5a");
  entries.settle(told("module", { said: [], written: [["module", "4a"]] }));
  expect(here()).toBe("/module?module=5a");
});

it("rights the first address only while the browser still shows it, in whatever order it was written", () => {
  life.end();
  for (const [url, result] of [
    ["/cost?b=2&a=1&a=3", "/cost?a=3"],
    ["/cost?embed=true&a=1&a=3&b=2", "/cost?embed=true&a=3"],
    ["/cost?b=4", "/cost?b=4"],
  ] as const) {
    history.pushState({}, "", url);
    const first = new Lifetime();
    const opening: Data["opening"] = { said: [["a", "1"], ["a", "3"], ["b", "2"]], written: [["a", "3"]] }; // prettier-ignore
    new Entries(first).settle(told("cost", opening));
    expect(here()).toBe(result);
    first.end();
  }
});

it("gives the history back at its end", () => {
  life.end();
  expect(Object.hasOwn(history, "pushState")).toBe(false);
});
