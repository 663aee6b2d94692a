import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Host } from "../../shared/mount";
import { asksForPaper, everySheet, Foot, openPaper, whenWhole } from "./paper";

const host = () =>
  new Host({ data: null, parentElement: document.body, setStateValue: vi.fn(), setTriggerValue: vi.fn() });
const app = (state: string, more = "") => {
  document.body.innerHTML = `<div data-testid="stApp" data-test-script-state="${state}">${more}</div>`;
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, "fonts", { value: { status: "loaded" }, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  document.head.replaceChildren();
});

it("knows the keys that print, and no others", () => {
  const key = (init: KeyboardEventInit) => asksForPaper(new KeyboardEvent("keydown", { key: "p", ...init }));
  expect([key({ ctrlKey: true }), key({ metaKey: true }), key({ ctrlKey: true, key: "P" })]).toEqual([
    true,
    true,
    true,
  ]);
  const others = [{}, { ctrlKey: true, shiftKey: true }, { ctrlKey: true, altKey: true }, { ctrlKey: true, key: "q" }];
  expect(others.map(key)).toEqual([false, false, false, false]);
});

it("writes the page's own address and its code when the page is printed", () => {
  history.replaceState(null, "", "/cost?side=14&paper=1&embed_options=light_theme");
  const foot = new Foot(host());
  foot.update("3 · Computational cost");
  dispatchEvent(new Event("beforeprint"));
  expect(foot.node.textContent).toBe(`3 · Computational cost${location.origin}/cost?side=14`);
  expect(foot.node.querySelector("svg path")?.getAttribute("d")).toMatch(/^M/);
});

it("writes title, address and number on every sheet, for as long as it is there", () => {
  history.replaceState(null, "", "/cost?side=14&paper=1");
  const parent = host(),
    foot = new Foot(parent);
  foot.update("3 · Computational cost");
  dispatchEvent(new Event("beforeprint"));
  const rule = document.head.querySelector("style")?.textContent ?? "";
  expect(rule).toContain(`content: "3 \\b7  Computational cost \\b7  ${location.host}/cost";`);
  expect(rule).toContain('content: counter(page) " of " counter(pages)');
  parent.end();
  expect(document.head.querySelector("style")).toBeNull();
});

it("lets a chart that was drawn for a window become as narrow as a sheet", () => {
  document.body.innerHTML = `<div class="js-plotly-plot"><svg class="main-svg" width="1360" height="430"></svg></div>`;
  new Foot(host());
  dispatchEvent(new Event("beforeprint"));
  expect(document.querySelector("svg")?.getAttribute("viewBox")).toBe("0 0 1360 430");
});

it("lets no title end the text of a rule", () => {
  expect(everySheet('a"; } b\\', "http://x/y")).toContain('"a\\22 \\3b  \\7d  b\\5c  \\b7  x/y"');
});

it("opens paper beside the page, without a way back into it", () => {
  const open = vi.spyOn(window, "open").mockReturnValue(null);
  history.replaceState(null, "", "/cost?side=14");
  openPaper();
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("side=14&paper=1"), "_blank", "noopener");
});

it("prints once all is there, at two looks in a row", () => {
  const act = vi.fn();
  app("running");
  whenWhole(host(), act);
  vi.advanceTimersByTime(1000);
  app("notRunning", '<div data-testid="stBidiComponentIsolated"></div>');
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
  app("notRunning", '<div data-testid="stBidiComponentIsolated" data-mounted></div>');
  vi.advanceTimersByTime(250);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledOnce();
});
