// A range input that a finger can scroll past.
//
// Browsers set a range where a finger comes down, before they know whether it goes sideways or scrolls the page. On a
// device with a touch screen a cover therefore lies over the range (slider.css) and follows as `following.ts` says; the
// range itself stays what the keyboard and a screen reader use, and tells of every change by its own events.

import { clamp, element } from "./dom";
import { followPointer } from "./following";
import type { Lifetime } from "./lifetime";

const THUMB = 16; // pixels: its middle goes from half of it to half of it before the end

/** `range` under its cover, to be put onto the page. */
export function slider(lifetime: Lifetime, range: HTMLInputElement): HTMLElement {
  const cover = element("span", "cover");
  const set = (event: PointerEvent) => {
    if (range.disabled) return;
    const before = range.value;
    range.valueAsNumber = valueAt(range, event.clientX);
    if (range.value !== before) range.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const letGo = () => {
    if (range.disabled) return;
    range.focus({ preventScroll: true });
    range.dispatchEvent(new Event("change", { bubbles: true }));
  };
  followPointer(lifetime, cover, set, letGo);
  return element("span", "track", range, cover);
}

function valueAt(range: HTMLInputElement, x: number): number {
  const box = range.getBoundingClientRect(),
    room = Math.max(1, box.width - THUMB);
  const [low, high, step] = [Number(range.min), Number(range.max), Number(range.step) || 1];
  const value = clamp((x - box.left - THUMB / 2) / room, 0, 1) * (high - low);
  return low + Math.round(value / step) * step; // beyond the last step the range takes it back to its end
}
