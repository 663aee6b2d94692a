// Following a pointer over something that is moved sideways: a slider, a curve, a place on a picture.
//
// A finger that comes down there may as well want to scroll the page. So a mouse is followed at once, and a finger once
// it goes sideways, or when it was lifted where it came down. When it goes up or down instead, the browser scrolls and
// cancels the pointer, for which the node's style says `touch-action: pan-y pinch-zoom`.

import type { Lifetime } from "./lifetime";

const STILL = 8; // pixels that a finger may move in a tap

/** Calls `follow` with every place that `node` is pointed at by a pressed pointer, and then `letGo`. */
export function followPointer(
  lifetime: Lifetime,
  node: HTMLElement | SVGElement,
  follow: (event: PointerEvent) => void,
  letGo: () => void = () => undefined,
): void {
  const { signal } = lifetime;
  let pressed: PointerEvent | null = null,
    follows = false;

  const take = (event: PointerEvent) => {
    node.setPointerCapture(event.pointerId);
    follows = true;
    follow(event);
  };
  const press = (event: PointerEvent) => {
    if (!event.isPrimary || event.button !== 0) return;
    pressed = event;
    follows = false;
    if (event.pointerType !== "touch") take(event);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointerId) return;
    if (follows) follow(event);
    else if (goesSideways(pressed, event)) take(event);
  };
  const release = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointerId) return;
    if (!follows && distance(pressed, event) <= STILL) take(event);
    end(event);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pressed?.pointerId) return;
    pressed = null;
    if (follows) letGo();
    follows = false;
  };
  const listen = (name: "pointerdown" | "pointermove" | "pointerup" | "pointercancel", act: typeof press) => {
    (node as HTMLElement).addEventListener(name, act, { signal });
  };
  listen("pointerdown", press);
  listen("pointermove", move);
  listen("pointerup", release);
  listen("pointercancel", end);
}

const distance = (from: PointerEvent, to: PointerEvent): number =>
  Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY);

function goesSideways(from: PointerEvent, to: PointerEvent): boolean {
  const across = Math.abs(to.clientX - from.clientX);
  return across > STILL && across > Math.abs(to.clientY - from.clientY);
}
