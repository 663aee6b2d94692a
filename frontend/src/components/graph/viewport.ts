// The frame that a graph is seen through: how large it is drawn, which part is in sight, full screen.

import { clamp, element, present } from "../../shared/dom";
import { enlarged, leastType } from "../../shared/enlarged";
import { heightLeft, isOneScreen, whenHeightChanges } from "../../shared/fit";
import type { Lifetime } from "../../shared/lifetime";
import { Mover } from "../../shared/motion";
import type { Drawing } from "./drawing";
import type { Place } from "./geometry";
import { glide, type Shift } from "./glide";
import { Minimap } from "./minimap";
import { allowedScale, fittingScale, readableScale, type Size } from "./zoom";

const PADDING: Size = [10, 10],
  MOST_OF_WINDOW = 0.8,
  LEAST_HIGH = 180,
  IN_SIGHT = 14, // pixels between what has been opened and the frame, for the badge on its corner
  GLIDE_MS = 420;

/** A place of the drawing, or a node, and where in the frame it is to be. */
export interface Anchor {
  at: Place | null;
  x: number;
  y: number;
}

/** "auto": whole as long as it is readable; "whole": always; "free": the person has zoomed. */
type Mode = "auto" | "whole" | "free";

/** How far to scroll so that a stretch lies in sight: no further than needed, and its beginning before its end. */
export function into([from, to]: Size, [start, end]: Size): number {
  const before = from - start - IN_SIGHT;
  return Math.min(before, Math.max(0, to - end + IN_SIGHT));
}

export class Viewport {
  private readonly stage = element("div", "stage");
  readonly frame = element("div", { class: "frame", role: "group", tabindex: -1, "data-scrolls": true }, this.stage);
  readonly minimap: Minimap;
  private readonly settleSoon: () => void;
  private readonly mover: Mover;
  private finish: () => void = () => undefined;
  /** Whether the height has changed while something glides. */
  private settlesLater = false;
  private drawing: Drawing | null = null;
  private mode: Mode = "auto";
  private scale = 1;
  private usualHeight = 0;
  private bare = false;
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
    this.mover = new Mover(lifetime);
    this.minimap = new Minimap(
      lifetime,
      this.frame,
      () => (this.bare ? undefined : this.drawing?.svg),
      () => this.narrow,
    );
    this.settleSoon = lifetime.atFrame(() => this.settle());
    const changed = () => this.drawing && this.root.isConnected && this.settleFull();
    document.addEventListener("fullscreenchange", changed, { signal: lifetime.signal });
    whenHeightChanges(lifetime, () => {
      if (!this.drawing || this.bare || !this.fill() || this.mode === "free") return;
      if (this.mover.moving) this.settlesLater = true;
      else this.settle();
    });
  }

  /** At most so high where a page scrolls, in pixels of usual type; a `bare` graph is as high as it is. */
  size(height: number, bare: boolean): void {
    this.usualHeight = height;
    this.bare = bare;
    this.fill();
  }

  /** Takes the height that the page leaves; whether that changed anything. */
  private fill(): boolean {
    const { style } = this.frame,
      before = [style.height, style.maxHeight].join();
    this.root.classList.toggle("fits", isOneScreen());
    style.maxHeight = this.isFull ? "none" : this.bare || isOneScreen() ? "" : `${this.highest}px`;
    if (this.bare || this.isFull || !isOneScreen()) style.height = "";
    else {
      const now = this.frame.offsetHeight || this.highest,
        most = 2 * innerHeight;
      style.height = `${clamp(now + heightLeft(), LEAST_HIGH * enlarged(), most)}px`;
    }
    return before !== [style.height, style.maxHeight].join();
  }

  private get highest(): number {
    return this.usualHeight * enlarged();
  }

  private get centre(): Omit<Anchor, "at"> {
    return { x: this.frame.clientWidth / 2, y: this.frame.clientHeight / 2 };
  }

  /** Puts a drawing in place; `measured` is called when it is. What stays of the one before glides to its new place. */
  put(drawing: Drawing, measured: () => void): void {
    this.finish();
    const before = this.drawing,
      stood = before && this.standing(before),
      id = this.touched ?? this.selected,
      anchor = this.anchorOf(id),
      everything = drawing.data.openable.length > 0 && drawing.data.opened.length === drawing.data.openable.length;
    this.drawing = drawing;
    this.stage.replaceChildren(drawing.svg);
    if (everything) this.mode = "whole";
    else if (this.mode === "whole") this.mode = "auto";
    const moved = anchor && { ...anchor, at: drawing.placeOf(id) };
    if (this.mode === "free") this.scaleTo(this.scale, moved);
    else this.settle(moved);
    this.minimap.draw(drawing);
    measured();
    const opened = drawing.clusters.get(id);
    if (opened && !before?.clusters.has(id)) this.reveal(opened);
    if (before && stood) this.glideFrom(before, stood);
  }

  /** Where a drawing's own origin is in the frame, and its scale. */
  private standing(drawing: Drawing): Shift {
    const box = drawing.svg.getBoundingClientRect(),
      frame = this.frame.getBoundingClientRect(),
      [x, y] = drawing.origin;
    return { scale: this.scale, x: box.left - frame.left + x * this.scale, y: box.top - frame.top + y * this.scale };
  }

  private glideFrom(before: Drawing, stood: Shift): void {
    const drawing = present(this.drawing),
      now = this.standing(drawing);
    const shift = {
      scale: stood.scale / now.scale,
      x: (stood.x - now.x) / now.scale,
      y: (stood.y - now.y) / now.scale,
    };
    if (drawing.hasSameNodes(before) && Math.abs(shift.x) + Math.abs(shift.y) < 1 && shift.scale === 1) return;
    const { draw, end } = glide(before, drawing, shift);
    const show = (share: number) => {
      draw(share);
      drawing.showBadges(share);
    };
    this.finish = () => {
      this.mover.stop();
      this.finish = () => undefined;
      show(1);
      end();
      if (this.settlesLater) this.settleSoon();
      this.settlesLater = false;
    };
    show(0);
    this.mover.go({ ms: GLIDE_MS, draw: show, done: this.finish });
  }

  /** Brings what has been opened into sight, its upper left corner first. */
  private reveal(opened: Element): void {
    const box = opened.getBoundingClientRect(),
      frame = this.frame.getBoundingClientRect();
    this.frame.scrollLeft += into([box.left, box.right], [frame.left, frame.right]);
    this.frame.scrollTop += into([box.top, box.bottom], [frame.top, frame.bottom]);
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
    const most = isOneScreen() ? this.frame.clientHeight : Math.min(this.highest, MOST_OF_WINDOW * innerHeight);
    return [this.frame.clientWidth - PADDING[0], (this.isFull ? this.frame.clientHeight : most) - PADDING[1]];
  }

  private fitting(): number {
    const { size } = present(this.drawing),
      onlyWide = this.narrow || this.bare;
    const scale = fittingScale(size, this.room(), onlyWide, enlarged());
    return this.narrow ? Math.min(scale, enlarged()) : scale; // a column is long enough as it is
  }

  fit(): void {
    this.mode = "whole";
    this.scaleTo(this.fitting(), null);
  }

  /** The whole graph if its text stays readable, else readable around `anchor` or what is looked at. */
  settle(anchor: Anchor | null = null): void {
    if (!this.drawing) return;
    const fitting = this.fitting(),
      readable = readableScale(enlarged(), leastType());
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
    this.minimap.look();
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
      readable = readableScale(enlarged(), leastType());
    if (!at) return;
    if (this.scale < readable) this.mode = "free";
    this.scaleTo(Math.max(this.scale, readable), { at, ...this.centre });
  }

  /** Sets the scale so that the anchor's place of the drawing lies at x, y of the frame. */
  private scaleTo(scale: number, anchor: Anchor | null): void {
    const drawing = present(this.drawing);
    this.finish();
    this.scale = allowedScale(scale);
    drawing.scale(this.scale);
    if (anchor?.at) {
      const box = drawing.svg.getBoundingClientRect(),
        frame = this.frame.getBoundingClientRect(),
        [x, y] = anchor.at;
      this.frame.scrollLeft += box.left - frame.left + x * this.scale - anchor.x;
      this.frame.scrollTop += box.top - frame.top + y * this.scale - anchor.y;
    }
    this.minimap.look();
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
    this.fill();
    this.fullButton.textContent = words;
    this.fullButton.title = words;
    this.fullButton.setAttribute("aria-label", words);
    if (this.mode === "free") this.mode = "auto";
    this.settleSoon();
  }
}
