import { beforeEach, expect, it, vi } from "vitest";
import type { Data } from "../../contract/step_bar";
import { keepLecture, keptLecture } from "../../shared/lecture";
import bar from "./index";

const places = ["Start", "Lesson 1", "Lesson 2", "Lesson 3"].map((name) => ({ name, minutes: 1, note: "" }));
const data = (page: string, at: number | null, number = 1): Data => ({
  page,
  title: page,
  steps: [{ key: "a", name: "A" }],
  told: { value: "a", number: 1 },
  before: "",
  after: "",
  whole: false,
  present: true,
  paper: false,
  done: { answers: {}, tasks: [], cleared: 0 },
  lecture: at === null ? null : { places, packed: "abc", told: { value: at, number } },
});

/** A page's bar as Streamlit makes it: with a place of its own, on every page another. */
function shown(first: Data) {
  const parentElement = document.body.appendChild(document.createElement("div"));
  const setStateValue = vi.fn(),
    setTriggerValue = vi.fn();
  const tell = (told: Data) => bar({ data: [told], parentElement, setStateValue, setTriggerValue });
  let end = tell(first);
  return {
    setStateValue,
    setTriggerValue,
    tell: (told: Data) => (end = tell(told)),
    end: () => end(),
    words: () => parentElement.querySelector(".lecture")?.textContent,
  };
}
const press = (key: string) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const sentPlaces = (of: ReturnType<typeof shown>) =>
  of.setStateValue.mock.calls.filter(([name]) => name === "place").map(([, { at }]) => at as number);

beforeEach(() => {
  delete (window as unknown as { inceptionEchoes?: object }).inceptionEchoes;
  sessionStorage.clear();
  localStorage.clear();
});

it("loses no click of a quick hand while another page comes", () => {
  const before = shown(data("start", 0));
  for (let click = 0; click < 3; click++) press("PageDown");
  expect(sentPlaces(before)).toEqual([1]); // a second one would call this page back
  before.end();
  const after = shown(data("one_by_one", 1)); // the server has heard of the first click only
  expect(after.words()).toBe("Lecture, 4 of 4");
  expect(sentPlaces(after)).toEqual([3]);
  after.tell(data("one_by_one", 3));
  expect(sentPlaces(after)).toEqual([3]); // once
  after.end();
});

it("says what came after a click as soon as that is answered", () => {
  const here = shown(data("cost", 0));
  for (let click = 0; click < 2; click++) press("PageDown");
  here.tell(data("cost", 0)); // an answer to something else
  expect(sentPlaces(here)).toEqual([1]);
  here.tell(data("cost", 1));
  expect(sentPlaces(here)).toEqual([1, 2]);
  here.tell(data("cost", 2));
  press("PageUp");
  expect(sentPlaces(here)).toEqual([1, 2, 1]);
  here.end();
});

it("says again what nobody has answered", () => {
  vi.useFakeTimers();
  const here = shown(data("cost", 0));
  press("PageDown");
  vi.runOnlyPendingTimers();
  expect(sentPlaces(here)).toEqual([1, 1]);
  here.tell(data("cost", 1));
  vi.runAllTimers();
  expect(sentPlaces(here)).toEqual([1, 1]);
  here.end();
  vi.useRealTimers();
});

it("asks no more of a lecture that has ended", () => {
  vi.useFakeTimers();
  const here = shown(data("cost", 0));
  press("PageDown");
  here.tell(data("cost", null));
  vi.runOnlyPendingTimers();
  vi.runOnlyPendingTimers();
  expect(sentPlaces(here)).toEqual([1]);
  here.end();
  vi.useRealTimers();
});

it("goes where the server has decided, as after Back", () => {
  const here = shown(data("start", 0));
  press("PageDown");
  here.tell(data("start", 0, 2));
  expect(here.words()).toBe("Lecture, 1 of 4");
  here.end();
});

it("hands a lecture back to a session that knows of none, once", () => {
  vi.useFakeTimers();
  keepLecture({ packed: "abc", at: 2, present: true });
  const here = shown(data("start", null));
  here.tell(data("start", null));
  vi.runAllTimers();
  expect(here.setTriggerValue.mock.calls).toEqual([["kept", { packed: "abc", at: 2, present: true }]]);
  here.tell(data("start", 2));
  expect(here.words()).toBe("Lecture, 3 of 4");
  here.end();
  vi.useRealTimers();
});

it("forgets a lecture that was ended", () => {
  const here = shown(data("start", 1));
  expect(keptLecture()).toEqual({ packed: "abc", at: 1, present: true });
  [...document.querySelectorAll<HTMLElement>(".end")].at(-1)?.click();
  expect(keptLecture()).toBeNull();
  here.end();
});
