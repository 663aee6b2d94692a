// The frame that a graph is seen through: how large it is drawn, which part is in sight, full screen.

import { element, present } from "../../shared/dom";
import { enlarged } from "../../shared/enlarged";
import type { Lifetime } from "../../shared/lifetime";
import type { Drawing, Place } from "./drawing";
import { allowedScale, fittingScale, readableScale, type Size } from "./zoom";

const PADDING: Size = [22, 24],
  MOST_OF_WINDOW = 0.8;

/** A place of the drawing, or a node, and where in the frame it is to be. */
export interface Anchor {
  at: Place | null;
  x: number;
  y: number;
}

/** "auto": whole as long as it is readable; "whole": always; "free": the person has zoomed. */
type Mode = "auto" | "whole" | "free";

export class Viewport {
  private readonly stage = element("div", "stage");
  readonly frame = element("div", { class: "frame", role: "group", tabindex: -1 }, this.stage);
  private readonly settleSoon: () => void;
  private drawing: Drawing | null = null;
  private mode: Mode = "auto";
  private scale = 1;
  private usualHeight = 0;
  private width = 0;
  /** Whether the graph stands in one column, as on a phone. */
  narrow = false;
  /** The node to look at where the whole graph would not be readable, and what is to stay in place in a new drawing. */
  selected = "";
  touched: string | null = null;

  constructor(
    lifetime: Lifetime,
    private readonly root: HTMLElement,
    private readonly fullButton: HTMLElement,
  ) {
    this.settleSoon = lifetime.atFrame(() => this.settle());
    const changed = () => this.drawing && this.root.isConnected && this.settleFull();
    document.addEventListener("fullscreenchange", changed, { signal: lifetime.signal });
  }

  /** At most so high, in pixels of usual type. */
  set height(height: number) {
    this.usualHeight = height;
    this.frame.style.height = "";
    this.frame.style.maxHeight = `${this.highest}px`;
  }

  private get highest(): number {
    return this.usualHeight * enlarged();
  }

  private get centre(): Omit<Anchor, "at"> {
    return { x: this.frame.clientWidth / 2, y: this.frame.clientHeight / 2 };
  }

  /** Puts a drawing in place; `measured` is called when it is. */
  put(drawing: Drawing, measured: () => void): void {
    const before = this.drawing,
      id = this.touched ?? this.selected,
      anchor = this.anchorOf(id);
    this.drawing = drawing;
    this.stage.replaceChildren(drawing.svg);
    drawing.measure();
    const moved = anchor && { ...anchor, at: drawing.placeOf(id) };
    if (this.mode === "free" || (before && drawing.hasSameNodes(before))) this.scaleTo(this.scale, moved);
    else this.settle(moved);
    measured();
  }

  /** Where something stands in the frame, to keep it there. */
  private anchorOf(id: string): Omit<Anchor, "at"> | null {
    const node = this.drawing?.elementOf(id);
    if (!node) return null;
    const box = node.getBoundingClientRect(),
      frame = this.frame.getBoundingClientRect();
    return { x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top };
  }

  private room(): Size {
    const high = this.isFull ? this.frame.clientHeight : Math.min(this.highest, MOST_OF_WINDOW * innerHeight);
    return [this.frame.clientWidth - PADDING[0], high - PADDING[1]];
  }

  private fitting(): number {
    return fittingScale(present(this.drawing).size, this.room(), this.narrow, enlarged());
  }

  fit(): void {
    this.mode = "whole";
    this.scaleTo(this.fitting(), null);
  }

  /** The whole graph if its text stays readable, else readable around `anchor` or what is looked at. */
  settle(anchor: Anchor | null = null): void {
    if (!this.drawing) return;
    const fitting = this.fitting(),
      readable = readableScale(enlarged());
    if (this.mode === "whole" || fitting >= readable) {
      this.scaleTo(fitting, null);
      return;
    }
    const middle = { at: this.drawing.placeOf(this.selected), x: this.frame.clientWidth / 2, y: this.room()[1] / 2 };
    this.scaleTo(readable, anchor ?? middle);
  }

  /** After the page's width has changed. */
  resize(width: number): void {
    if (width && width !== this.width && this.mode !== "free") this.settle();
    this.width = width;
  }

  /** Back to what suits the width. */
  release(): void {
    this.mode = "auto";
  }

  zoom(factor: number, x = this.centre.x, y = this.centre.y): void {
    const box = present(this.drawing).svg.getBoundingClientRect(),
      frame = this.frame.getBoundingClientRect();
    const at: Place = [(frame.left + x - box.left) / this.scale, (frame.top + y - box.top) / this.scale];
    this.mode = "free";
    this.scaleTo(this.scale * factor, { at, x, y });
  }

  /** Brings a node to the middle, readable. */
  centreOn(id: string): void {
    const at = this.drawing?.placeOf(id),
      readable = readableScale(enlarged());
    if (!at) return;
    if (this.scale < readable) this.mode = "free";
    this.scaleTo(Math.max(this.scale, readable), { at, ...this.centre });
  }

  /** Sets the scale so that the anchor's place of the drawing lies at x, y of the frame. */
  private scaleTo(scale: number, anchor: Anchor | null): void {
    const drawing = present(this.drawing);
    this.scale = allowedScale(scale);
    drawing.scale(this.scale);
    if (!anchor?.at) return;
    const box = drawing.svg.getBoundingClientRect(),
      frame = this.frame.getBoundingClientRect(),
      [x, y] = anchor.at;
    this.frame.scrollLeft += box.left - frame.left + x * this.scale - anchor.x;
    this.frame.scrollTop += box.top - frame.top + y * this.scale - anchor.y;
  }

  get isFull(): boolean {
    const page = this.root.getRootNode() as Document | ShadowRoot;
    return page.fullscreenElement === this.root || this.root.classList.contains("full");
  }

  async toggleFull(): Promise<void> {
    if (this.isFull) {
      this.root.classList.remove("full");
      if (document.fullscreenElement) await document.exitFullscreen();
    } else {
      try {
        await this.root.requestFullscreen();
      } catch {
        this.root.classList.add("full"); // a phone that has no full screen for it
      }
    }
    this.settleFull();
  }

  private settleFull(): void {
    const words = this.isFull ? "Leave full screen" : "Full screen";
    this.frame.style.maxHeight = this.isFull ? "none" : `${this.highest}px`;
    this.fullButton.textContent = words;
    this.fullButton.title = words;
    this.fullButton.setAttribute("aria-label", words);
    if (this.mode === "free") this.mode = "auto";
    this.settleSoon();
  }
}
