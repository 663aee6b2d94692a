// Dragging a frame with the mouse, moving and zooming it with two fingers, zooming it with the wheel; one finger scrolls
// the page.
// d3-zoom would take that finger, too, and the scroll bars: it moves drawings, and does not scroll them.

import type { Lifetime } from "../../shared/lifetime";
import { wheelFactor } from "./zoom";

type Point = [x: number, y: number];

/** Two fingers: how far they are from each other, and the point between them. */
interface Fingers {
  spread: number;
  middle: Point;
}

const CLICK = 4; // pixels that a hand may move in a click

export class Gestures {
  private readonly pointers = new Map<number, Point>();
  private before: Fingers | null = null;
  /** Whether what began with the last press is more than a click. */
  moved = false;

  constructor(
    lifetime: Lifetime,
    private readonly frame: HTMLElement,
    private readonly zoom: (factor: number, x: number, y: number) => void,
    takesWheel: () => boolean,
  ) {
    const { signal } = lifetime;
    frame.addEventListener("pointerdown", (event) => this.press(event), { signal });
    window.addEventListener("pointermove", (event) => this.move(event), { signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      window.addEventListener(end, (event) => this.release(event), { signal });
    const keepPage = (event: TouchEvent) => event.touches.length > 1 && event.preventDefault();
    frame.addEventListener("touchmove", keepPage, { signal, passive: false });
    const wheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey || takesWheel()) this.turn(event);
    };
    frame.addEventListener("wheel", wheel, { signal, passive: false });
  }

  private zoomAt(factor: number, [x, y]: Point): void {
    const box = this.frame.getBoundingClientRect();
    this.zoom(factor, x - box.left, y - box.top);
  }

  private turn(event: WheelEvent): void {
    event.preventDefault();
    this.zoomAt(wheelFactor(event.deltaY, event.ctrlKey), [event.clientX, event.clientY]);
  }

  private fingers(): Fingers | null {
    const [first, second] = [...this.pointers.values()];
    if (!first || !second || this.pointers.size > 2) return null;
    const [[ax, ay], [bx, by]] = [first, second];
    return { spread: Math.hypot(ax - bx, ay - by), middle: [(ax + bx) / 2, (ay + by) / 2] };
  }

  private press(event: PointerEvent): void {
    this.moved = false;
    this.pointers.set(event.pointerId, [event.clientX, event.clientY]);
    this.before = this.fingers();
  }

  private move(event: PointerEvent): void {
    const from = this.pointers.get(event.pointerId);
    if (!from) return;
    const to: Point = [event.clientX, event.clientY],
      step: Point = [to[0] - from[0], to[1] - from[1]];
    if (this.pointers.size === 2) {
      this.pointers.set(event.pointerId, to);
      this.pinch();
    } else if (event.pointerType === "mouse" && event.buttons === 1 && (this.moved || Math.hypot(...step) > CLICK)) {
      this.pointers.set(event.pointerId, to);
      this.drag(step);
    }
  }

  private pinch(): void {
    const { before } = this,
      fingers = this.fingers();
    if (!fingers || !before) return;
    const [x, y] = fingers.middle;
    this.frame.scrollLeft -= x - before.middle[0];
    this.frame.scrollTop -= y - before.middle[1];
    this.zoomAt(fingers.spread / before.spread, fingers.middle);
    this.before = fingers;
    this.moved = true;
  }

  private drag([right, down]: Point): void {
    this.moved = true;
    this.frame.classList.add("dragging");
    this.frame.scrollLeft -= right;
    this.frame.scrollTop -= down;
  }

  private release({ pointerId }: PointerEvent): void {
    this.pointers.delete(pointerId);
    this.frame.classList.remove("dragging");
  }
}
