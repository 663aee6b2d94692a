// The whole graph, small, in a corner of its frame, with the part that is in sight: to see where one is, and to go
// elsewhere. It is there only while a part of the graph is out of sight.

import { element, setAttributes, shape } from "../../shared/dom";
import { enlarged } from "../../shared/enlarged";
import type { Lifetime } from "../../shared/lifetime";
import type { Drawing } from "./drawing";
import type { Size } from "./zoom";

const MOST: Size = [220, 150],
  LEAST_HIDDEN = 8; // pixels out of sight that are worth a map

export class Minimap {
  readonly root = element("div", { class: "minimap", "aria-hidden": "true", hidden: true });
  private readonly svg = shape("svg");
  private readonly sight = shape("rect", { class: "sight" });
  private size: Size = [1, 1];

  constructor(
    lifetime: Lifetime,
    private readonly frame: HTMLElement,
    private readonly drawn: () => SVGSVGElement | undefined,
    /** Whether the graph is one long column, in which nobody gets lost while all of its width is in sight. */
    private readonly isColumn: () => boolean,
  ) {
    this.root.append(this.svg);
    const go = (event: PointerEvent) => event.buttons && this.goTo(event);
    this.root.addEventListener("pointerdown", go, { signal: lifetime.signal });
    this.root.addEventListener("pointermove", go, { signal: lifetime.signal });
    frame.addEventListener("scroll", () => this.look(), { signal: lifetime.signal, passive: true });
  }

  /** Draws the boxes of another drawing. */
  draw(drawing: Drawing): void {
    this.size = drawing.size;
    const scale = enlarged() * Math.min(MOST[0] / this.size[0], MOST[1] / this.size[1]);
    setAttributes(this.svg, {
      viewBox: `0 0 ${this.size.join(" ")}`,
      width: this.size[0] * scale,
      height: this.size[1] * scale,
    });
    const boxes = [...drawing.boxes()].map(([kind, { x, y, width, height }]) =>
      shape("rect", { class: kind, x, y, width, height }),
    );
    this.svg.replaceChildren(...boxes, this.sight);
  }

  /** Shows the part that is in sight now. */
  look(): void {
    const { frame } = this,
      { scrollWidth, scrollHeight, clientWidth, clientHeight } = frame;
    const svg = this.drawn(),
      across = scrollWidth - clientWidth,
      hidden = this.isColumn() ? across : Math.max(across, scrollHeight - clientHeight);
    this.root.hidden = !svg || hidden < LEAST_HIDDEN;
    if (this.root.hidden || !svg) return;
    const box = svg.getBoundingClientRect(),
      seen = frame.getBoundingClientRect(),
      scale = box.width / this.size[0];
    setAttributes(this.sight, {
      x: (seen.left - box.left) / scale,
      y: (seen.top - box.top) / scale,
      width: clientWidth / scale,
      height: clientHeight / scale,
    });
  }

  private goTo(event: PointerEvent): void {
    const small = this.svg.getBoundingClientRect(),
      svg = this.drawn()?.getBoundingClientRect(),
      seen = this.frame.getBoundingClientRect();
    if (!svg) return;
    event.preventDefault();
    const x = ((event.clientX - small.left) / small.width) * svg.width,
      y = ((event.clientY - small.top) / small.height) * svg.height;
    this.frame.scrollLeft += svg.left + x - (seen.left + seen.width / 2);
    this.frame.scrollTop += svg.top + y - (seen.top + seen.height / 2);
  }
}
