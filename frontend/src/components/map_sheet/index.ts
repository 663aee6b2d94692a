// The sheets of one module: four branches side by side, every map of every layer, drawn from one sprite a layer.
// Triggers: chosen = {module, branch, layer, channel}, sized = {steps}.

import type { Branch, Layer, SheetsHeader } from "../../contract/map_sheet";
import type { ToldHeader } from "../../contract/shared";
import { moduleOnStrip, onChoice, onPointed, onSheets, wishFor, wishForMap } from "../../shared/ahead";
import { element, focusedIn, present } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import {
  announceMap,
  type EnlargedMap,
  enlargedMapOf,
  enlargedOn,
  onMapAnnounced,
  onNeighbourWished,
  placeOf,
} from "../../shared/enlarged_map";
import type { Lifetime } from "../../shared/lifetime";
import { enlarged } from "../../shared/enlarged";
import { heightFrom, heightLeft, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mount } from "../../shared/mount";
import { unpack } from "../../shared/packed";
import { byPointer } from "../../shared/pointer";
import { allowedSteps, fittingScale, gridColumns, lanesFor } from "./arrangement";
import { SheetFrame } from "./frame";
import { alike, KeptSheets } from "./kept";
import { pictureOf } from "./picture";

const SEND_AFTER_MS = 250,
  RESIZED = "inception:size", // tells all sheets on the page
  LOWEST = 110, // of the box that scrolls
  STACKED_BELOW = 640, // of the window: there Streamlit's columns lie under each other
  WIDEST_TIP = 320,
  MARGIN = 8; // between the tip and the window's edge

class MapSheets implements Component<Uint8Array> {
  private readonly grid = element("div", "grid");
  private readonly box = element("div", { class: "box", "data-scrolls": true }, this.grid);
  private readonly more = element("span", { class: "more", hidden: true });
  private readonly root = element("div", "sheets");
  private readonly tip = element("div", { class: "tip", hidden: true });
  private readonly spoken = element("p", { class: "spoken", "aria-live": "polite" });
  /** By how many steps maps are larger than what fits, on all sheets of the page. */
  private readonly steps = Echo.ofPage<number>("size");
  private readonly sending;
  private data: Uint8Array | null = null;
  private readonly kept = new KeptSheets();
  private header: SheetsHeader | undefined;
  /** What was chosen and was not there: it is shown when it comes, unless something else is by then. */
  private awaited: { picture: string; module: string } | undefined;
  /** Whether the sheets show what was chosen last: those set side by side have a module or a picture each. */
  private follows = false;
  private frames: SheetFrame[] = [];
  private fitting = 1;
  private drawing: Lifetime | undefined;

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    host.append(this.root, this.tip, this.spoken);
    this.box.addEventListener("scroll", () => this.fade(), { passive: true, signal: host.signal });
    host.onResize(this.root, () => this.layOut());
    whenHeightChanges(host, () => this.layOut());
    onMapAnnounced(host, (map) => {
      if (map.side === this.header?.side) this.mark(map);
    });
    onNeighbourWished(host, (map, step) => {
      const frame = this.frames.find((one) => this.isOn(one, map));
      if (map.side !== this.header?.side || !frame) return false;
      frame.chooseBehind(map.channel, step);
      return true;
    });
    onChoice(host, ({ module, picture }) => {
      if (!this.header || !this.follows) return;
      const chosen = { picture: picture ?? this.header.picture, module: module ?? this.header.module };
      if (!this.show(chosen.picture, chosen.module)) this.awaited = chosen;
    });
    onPointed(host, (choice) => {
      if (!this.header || !this.follows) return;
      const wish = { module: this.header.module, ...choice };
      if (!this.kept.of(choice.picture ?? this.header.picture, wish.module)) wishFor(wish);
    });
    onSheets(host, (packed) => {
      if (!this.follows) return;
      const [header, blobs] = unpack<SheetsHeader>(packed);
      this.kept.keepAhead({ header, blobs });
      const { picture, module } = header;
      if (this.awaited?.picture === picture && this.awaited.module === module) this.show(picture, module);
      this.root.dataset.ahead = `${header.picture} ${header.module}`; // tests and benchmarks see by it that they have come
    });
    window.addEventListener(RESIZED, () => this.layOut(), { signal: host.signal });
  }

  update(data: Uint8Array): void {
    if (data === this.data) return;
    this.data = data;
    const [{ told }, [sheets]] = unpack<ToldHeader<number>>(data);
    const [header, blobs] = unpack<SheetsHeader>(present(sheets, "block of sheets"));
    const resized = this.steps.hear(told) === "decided";
    this.kept.keep({ header, blobs });
    this.follows = !header.compared;
    const module = (this.follows ? moduleOnStrip() : undefined) ?? header.module;
    if (!this.show(header.picture, module) && resized) this.layOut();
  }

  /** Shows what is kept of a module on a picture, if it is not shown; else its sheets come, or the strip's news. */
  private show(picture: string, module: string): boolean {
    const sheets = this.kept.of(picture, module);
    if (!sheets || alike(this.header, sheets.header)) return false;
    this.build(sheets.header, sheets.blobs.map(pictureOf), (this.drawing = this.host.renewed(this.drawing)));
    return true;
  }

  private build(header: SheetsHeader, pictures: HTMLCanvasElement[], drawing: Lifetime): void {
    const focused = focusedIn(this.root)?.dataset.layer;
    this.header = header;
    this.awaited = undefined;
    this.frames = [];
    const columns = header.branches.map((branch) => {
      const frames = branch.layers.map((layer) => this.frame(layer, pictures, drawing));
      this.frames.push(...frames);
      return branchColumn(branch, header, frames);
    });
    this.grid.replaceChildren(...columns);
    this.root.replaceChildren(this.toolbar(drawing), this.box);
    this.layOut();
    this.frames.find(({ key }) => key === focused)?.frame.focus({ preventScroll: true });
    const enlarged = enlargedMapOf(header.side);
    if (enlarged) this.mark(enlarged);
  }

  private frame(layer: Layer, pictures: HTMLCanvasElement[], drawing: Lifetime): SheetFrame {
    const events = {
      pointed: (frame: SheetFrame, words: string | null) => this.tell(frame, words),
      spoken: (words: string) => (this.spoken.textContent = words),
      expected: (frame: SheetFrame, channel: number) => this.expect(frame, channel),
      chosen: (frame: SheetFrame, channel: number) => this.choose(frame, channel),
    };
    const brief = this.header?.compared === true;
    return new SheetFrame(drawing, layer, present(pictures[layer.blob], "layer's picture"), events, brief);
  }

  private toolbar({ signal }: Lifetime): Element {
    const button = (sign: string, step: number, words: string) => {
      const node = element("button", { type: "button", "aria-label": words, title: words }, sign);
      node.addEventListener("click", () => this.resize(step), { signal });
      return node;
    };
    const how = byPointer("Point at a map for its number; click it, or press Enter,", "Tap a map");
    const hint = `${how} to enlarge it. Channels, rows and columns count from 0.`;
    const smaller = button("−", -1, "Smaller maps"),
      larger = button("+", 1, "Larger maps");
    return element(
      "div",
      "toolbar",
      element("span", "hint", this.header?.compared ? "" : `${hint} `, this.more),
      smaller,
      larger,
    );
  }

  /** All sheets on the page follow at once; the server, and with it the address, when the person stops clicking. */
  private resize(step: number): void {
    const steps = allowedSteps(allowedSteps(this.steps.value, this.fitting) + step, this.fitting);
    this.steps.choose(steps);
    window.dispatchEvent(new Event(RESIZED));
    this.sending.ask(() => this.host.trigger("sized", this.steps.message({ steps: this.steps.value })));
  }

  /** The height for the box that scrolls; null where the page does. Columns under each other leave a gap at the end. */
  private room(): number | null {
    const room = heightFrom(this.box);
    if (room === null) return null;
    const stacked = window.innerWidth <= STACKED_BELOW && !this.header?.compared;
    return Math.max(LOWEST * enlarged(), stacked ? Math.min(room, this.box.offsetHeight + heightLeft()) : room);
  }

  private layOut(): void {
    const width = this.grid.clientWidth;
    if (!this.header || !width) return;
    const room = this.room();
    this.box.style.maxHeight = room === null ? "" : `${room}px`;
    const { branches } = this.header,
      lanes = lanesFor(width, branches.length);
    this.grid.style.gridTemplateColumns = gridColumns(branches, lanes);
    this.grid.classList.toggle("level", lanes > 1); // headers, outputs and inner layers each begin at one height
    const outputs = this.frames.filter((frame) => frame.layer.name === "output");
    this.fitting = fittingScale(outputs, lanes, room ?? undefined);
    const scale = this.fitting + allowedSteps(this.steps.value, this.fitting);
    for (const frame of this.frames) frame.draw(scale);
    this.more.hidden = this.box.scrollHeight <= this.box.clientHeight + 1;
    const end = Math.max(...outputs.map(({ frame }) => frame.getBoundingClientRect().bottom)),
      shown = end + this.box.scrollTop - this.box.getBoundingClientRect().top <= this.box.clientHeight;
    this.more.textContent = `Scroll down for ${shown ? "the maps inside the branches" : "more maps"}.`;
    this.fade();
  }

  /** What is cut off at the lower edge of the box fades, so that it is seen that there is more. */
  private fade(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.box;
    this.root.classList.toggle("fading", scrollHeight - scrollTop > clientHeight + 1);
  }

  private tell(frame: SheetFrame, words: string | null): void {
    const tip = this.tip;
    tip.hidden = words === null;
    if (words === null) return;
    tip.textContent = words;
    const box = frame.pointedAt,
      width = Math.min(WIDEST_TIP, window.innerWidth - 2 * MARGIN);
    tip.style.maxWidth = `${width}px`;
    tip.style.left = `${Math.max(MARGIN, Math.min(box.left, window.innerWidth - width - MARGIN))}px`;
    const height = tip.offsetHeight;
    tip.style.top = `${box.top > height + 70 ? box.top - height - 6 : box.bottom + 6}px`; // the page's bar is 70 high
  }

  private mapOn({ layer }: SheetFrame, channel: number, { side, module }: SheetsHeader): EnlargedMap {
    return { side, module, branch: layer.branch, layer: layer.name, channel };
  }

  /** Wishes for what is told of a map that a person is about to choose. */
  private expect(frame: SheetFrame, channel: number): void {
    if (this.header && this.follows) wishForMap(placeOf(this.mapOn(frame, channel, this.header)));
  }

  private choose(frame: SheetFrame, channel: number): void {
    if (!this.header) return;
    const map = this.mapOn(frame, channel, this.header),
      { module, branch, layer } = map,
      wanted = enlargedOn(map.side);
    wanted.choose(placeOf(map));
    announceMap(map, frame.preview(channel));
    this.host.trigger("chosen", { ...wanted.message({ module, branch, layer, channel }), number: null }); // never too old
  }

  private mark(map: EnlargedMap): void {
    for (const frame of this.frames) frame.mark(this.isOn(frame, map) ? map.channel : undefined);
  }

  private isOn({ layer }: SheetFrame, map: EnlargedMap): boolean {
    return map.module === this.header?.module && layer.branch === map.branch && layer.name === map.layer;
  }
}

function branchColumn(branch: Branch, { ink, compared }: SheetsHeader, frames: SheetFrame[]): Element {
  const { label, title, colour, widths, cost, exact } = branch;
  const share = element("span", { title: exact }, cost);
  const head = element(
    "header",
    "",
    element("b", "", label),
    ...(compared ? [] : [element("span", "besides", widths), share]),
  );
  head.style.color = ink;
  const attributes = { class: "branch", "aria-label": title };
  const column = element("section", attributes, head, ...frames.map((frame) => frame.root));
  column.style.setProperty("--branch", colour);
  return column;
}

export default mount<Uint8Array>((host) => new MapSheets(host));
