// One sheet: all maps of one layer on a canvas, with the one pointed at and the one enlarged.

import type { Layer } from "../../contract/map_sheet";
import { PRESSES_MS, RESTS_MS } from "../../shared/ahead";
import { clamp, element, penOf } from "../../shared/dom";
import type { Delayed, Lifetime } from "../../shared/lifetime";
import { byPointer } from "../../shared/pointer";
import type { Preview } from "../../shared/enlarged_map";
import { Arrangement, channelWords, placeInConcatenation } from "./arrangement";

/** What a sheet tells the sheets around it. */
export interface SheetEvents {
  pointed: (frame: SheetFrame, words: string | null) => void;
  spoken: (words: string) => void;
  /** A map is about to be chosen: it is pressed, or the keyboard rests on it. */
  expected: (frame: SheetFrame, channel: number) => void;
  chosen: (frame: SheetFrame, channel: number) => void;
}

const SILENT = "Silent on this picture: zero everywhere, but perhaps not on another; drawn grey with a stroke.";

let drawings = 0; // benchmarks/page.py sees by it that a canvas has changed

export class SheetFrame {
  private readonly canvas = element("canvas");
  private readonly pointedBox = element("div", { class: "here", hidden: true });
  private readonly chosenBox = element("div", { class: "chosen", hidden: true });
  readonly frame: HTMLElement;
  readonly root: HTMLElement;
  /** The place of the map that the keyboard is on. */
  private place = 0;
  private chosen: number | undefined;
  private arrangement: Arrangement | null = null;
  private readonly expecting: Delayed;

  constructor(
    lifetime: Lifetime,
    readonly layer: Layer,
    private readonly picture: HTMLCanvasElement,
    private readonly events: SheetEvents,
    brief: boolean,
  ) {
    const silent =
      layer.silent && !brief ? [` · ${layer.silent} silent `, element("span", "besides", "on this picture")] : [];
    const title = element("div", "title", layer.title, ...silent);
    if (layer.silent) title.title = SILENT;
    const attributes = {
      class: "frame",
      tabindex: 0,
      "data-layer": this.key,
      role: "application",
      "aria-roledescription": "sheet of feature maps",
      "aria-label": `${layer.title}, ${layer.order.length} maps.${byPointer(" Arrow keys move, Enter enlarges.", "")}`,
    };
    this.frame = element("div", attributes, this.canvas, this.pointedBox, this.chosenBox);
    this.root = element("div", "layer", title, this.frame);
    this.expecting = lifetime.delayed(RESTS_MS);
    this.listen(lifetime.signal);
  }

  /** Names the layer on the page. */
  get key(): string {
    return `${this.layer.branch} ${this.layer.name}`;
  }

  get room(): number {
    return this.frame.clientWidth;
  }

  /** Where the map pointed at is on the page. */
  get pointedAt(): DOMRect {
    return this.pointedBox.getBoundingClientRect();
  }

  draw(scale: number): void {
    const { layer } = this,
      canvas = this.canvas;
    const arrangement = (this.arrangement = new Arrangement(this, scale));
    this.frame.dataset.drawn = String((drawings += 1));
    this.frame.dataset.columns = String(arrangement.columns);
    canvas.width = Math.max(1, arrangement.width);
    canvas.height = Math.max(1, arrangement.height);
    canvas.style.width = `${arrangement.width}px`;
    canvas.style.height = `${Math.max(0, arrangement.height)}px`;
    const pen = penOf(canvas),
      { width, height } = arrangement.cell;
    pen.imageSmoothingEnabled = false;
    layer.order.forEach((_, i) => {
      pen.drawImage(this.picture, ...this.corner(i), ...arrangement.corner(i), width, height);
    });
    this.put(this.pointedBox, this.pointedBox.hidden ? -1 : this.place);
    this.put(this.chosenBox, this.chosenPlace);
  }

  /** Marks the channel that is enlarged, if it is one of this layer. */
  mark(channel: number | undefined): void {
    this.chosen = channel;
    if (!this.arrangement) return;
    const place = this.chosenPlace;
    if (place >= 0) this.place = place;
    this.put(this.chosenBox, place);
  }

  private get chosenPlace(): number {
    return this.chosen === undefined ? -1 : this.layer.order.indexOf(this.chosen);
  }

  private put(box: HTMLElement, place: number): void {
    const arrangement = this.arrangement;
    box.hidden = !arrangement || place < 0 || place >= this.layer.order.length;
    if (!arrangement || box.hidden) return;
    const [left, top] = arrangement.corner(place),
      { width, height } = arrangement.cell;
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }

  private placeUnder(event: MouseEvent): number {
    const box = this.canvas.getBoundingClientRect();
    return this.arrangement?.placeAt(event.clientX - box.left, event.clientY - box.top) ?? -1;
  }

  private words(place: number): string | null {
    const channel = this.layer.order[place];
    return channel === undefined ? null : channelWords(this.layer, channel);
  }

  private point(place: number): void {
    if (place >= 0) this.place = place;
    this.put(this.pointedBox, place);
    this.events.pointed(this, place < 0 ? null : this.words(place));
  }

  /** Points at a map, says so and brings it into view. */
  private speak(place: number): void {
    const words = this.words(place);
    if (words === null) return;
    this.point(place);
    this.events.spoken(words);
    this.pointedBox.scrollIntoView({ block: "nearest" });
    this.point(place);
  }

  private expect(place: number, after?: number): void {
    const channel = this.layer.order[place];
    if (channel !== undefined) this.expecting.ask(() => this.events.expected(this, channel), after);
  }

  private choose(place: number): void {
    const channel = this.layer.order[place];
    this.expecting.cancel();
    if (channel !== undefined) this.events.chosen(this, channel);
  }

  /** Chooses the map that stands `step` places behind a channel's. */
  chooseBehind(channel: number, step: number): void {
    const { order } = this.layer;
    this.choose(clamp(order.indexOf(channel) + step, 0, order.length - 1));
  }

  /** What is known of a channel's map here. */
  preview(channel: number): Preview {
    const { called, colour, max, order, width, height } = this.layer;
    const pixels = max[channel] === 0 ? null : element("canvas", { width, height });
    if (pixels) penOf(pixels).drawImage(this.picture, ...this.corner(order.indexOf(channel)), 0, 0, width, height);
    return { called, concat: placeInConcatenation(this.layer, channel), colour, pixels };
  }

  /** Where the sprite has the map at a place of the order. */
  private corner(place: number): [left: number, top: number, width: number, height: number] {
    const { columns, width, height, gap } = this.layer;
    return [(place % columns) * (width + gap), Math.floor(place / columns) * (height + gap), width, height];
  }

  private listen(signal: AbortSignal): void {
    const { frame } = this;
    frame.addEventListener("pointermove", (event) => this.point(this.placeUnder(event)), { signal });
    frame.addEventListener("pointerleave", () => this.point(-1), { signal });
    frame.addEventListener("pointerdown", (event) => this.expect(this.placeUnder(event), PRESSES_MS), { signal });
    frame.addEventListener("pointercancel", () => this.expecting.cancel(), { signal });
    frame.addEventListener("click", (event) => this.choose(this.placeUnder(event)), { signal });
    frame.addEventListener("focus", () => frame.matches(":focus-visible") && this.speak(this.place), { signal });
    frame.addEventListener("blur", () => this.point(-1), { signal });
    frame.addEventListener("keydown", (event) => this.press(event), { signal });
  }

  private press(event: KeyboardEvent): void {
    const last = this.layer.order.length - 1,
      columns = this.arrangement?.columns ?? 1;
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -columns,
      ArrowDown: columns,
      Home: -last,
      End: last,
    };
    const step = steps[event.key];
    if (event.key === "Enter" || event.key === " ") this.choose(this.place);
    else if (step !== undefined) {
      this.speak(clamp(this.place + step, 0, Math.max(0, last)));
      this.expect(this.place);
    } else return;
    event.preventDefault();
  }
}
