import { describe, expect, it } from "vitest";
import { element } from "../../shared/dom";
import { type Move, moveOf } from "./keys";

/** What a key means when it is pressed on `target`. */
function pressed(key: string, target: Element, present = false, more: KeyboardEventInit = {}): Move | null {
  document.body.append(target);
  let move: Move | null = null;
  const end = new AbortController();
  const hear = (event: KeyboardEvent) => (move = moveOf(event, present));
  document.addEventListener("keydown", hear, { signal: end.signal });
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, ...more }));
  end.abort();
  return move;
}

const slider = () => element("input", { type: "range" });

describe("keys that lead through the steps", () => {
  it.each([
    ["PageDown", 1],
    ["PageUp", -1],
    ["ArrowRight", 1],
    ["ArrowLeft", -1],
    ["Home", "first"],
    ["End", "last"],
    ["n", null],
    ["x", null],
  ])("%s on the page is %s", (key, move) => {
    expect(pressed(key, element("p"))).toBe(move);
    expect(pressed(key, element("button"))).toBe(move);
  });

  it.each(["PageDown", "ArrowRight", "Home"])("%s keeps its meaning on a control", (key) => {
    const marked = (attributes: Record<string, string>) => element("div", attributes);
    const controls = [
      slider(),
      element("input", { type: "number" }),
      element("textarea"),
      element("select"),
      element("canvas"),
      marked({ role: "radio" }),
      marked({ tabindex: "0" }),
    ];
    for (const control of controls) expect(pressed(key, control)).toBeNull();
  });

  it("leaves keys with others, and those somebody has used, alone", () => {
    expect(pressed("ArrowLeft", element("p"), false, { altKey: true })).toBeNull();
    const used = element("p");
    used.addEventListener("keydown", (event) => event.preventDefault());
    expect(pressed("PageDown", used, false, { cancelable: true })).toBeNull();
  });

  it("takes a clicker on a slider in front of a class, where letters fold and darken", () => {
    expect(pressed("PageDown", slider(), true)).toBe(1);
    expect(pressed("ArrowRight", slider(), true)).toBeNull();
    const number = element("input", { inputmode: "numeric" }),
      radio = element("div", { role: "radio" });
    expect([number, radio].map((one) => pressed("PageUp", one, true))).toEqual([-1, -1]);
    expect([number, radio].map((one) => pressed("ArrowLeft", one, true))).toEqual([null, null]);
    const list = element("div", { role: "listbox" });
    expect([element("textarea"), list].map((one) => pressed("PageDown", one, true))).toEqual([null, null]);
    expect(["n", "N", "b", "B", "."].map((key) => pressed(key, element("p"), true))).toEqual([
      "notes",
      "notes",
      "blank",
      "blank",
      "blank",
    ]);
    expect(pressed("Escape", element("p"), true)).toBe("leave");
    expect(pressed("b", element("input"), true)).toBeNull();
  });
});
