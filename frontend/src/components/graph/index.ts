// A graph as an SVG that Graphviz laid out on the server: zoom, pan, choose, open, find, save.
// Triggers: chosen = {id} of a node, toggled = the name of a module or classifier, all = {open} for all of them.
// State: narrow = a column fits better.

import type { Data } from "../../contract/graph";
import { element, present } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { byPointer } from "../../shared/pointer";
import { Drawing, groupId, tipLines } from "./drawing";
import { type FileKind, save } from "./files";
import { Gestures } from "./gestures";
import { legendEntries } from "./legend";
import { holders, matching, searchWords } from "./search";
import { Thumbnails } from "./thumbnails";
import { Viewport } from "./viewport";
import { groupStop, Walk } from "./walk";
import { STEP } from "./zoom";

const NARROW = 620,
  TIP_GAP = 8;
const KINDS: FileKind[] = ["SVG", "PNG", "DOT"];

/** The graph's element of a kind that an event happened in. */
function within(event: Event, selector: string): HTMLElement | SVGElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>(selector) : null;
}

class GraphView implements Component<Data> {
  private readonly search = element("input", {
    type: "search",
    placeholder: "Find a layer: 4d, reduce, conv1 …",
    "aria-label": "Find a layer by name",
  });
  private readonly result = element("span", { class: "found", role: "status" });
  private readonly nextMatch: HTMLButtonElement;
  private readonly tip = element("div", { class: "tip", role: "tooltip", hidden: true });
  private readonly below = element("div", { class: "below", role: "group", "aria-label": "Legend" });
  private readonly words = element("pre", { "data-scrolls": true, tabindex: 0 });
  private readonly root = element("div", "graph");
  private readonly outer: HTMLElement;
  private readonly bar: HTMLElement;
  private readonly details: HTMLElement;
  private readonly openAll: HTMLButtonElement;
  private readonly closeAll: HTMLButtonElement;
  private readonly view: Viewport;
  private readonly gestures: Gestures;
  private readonly walk = new Walk();
  private readonly thumbnails: Thumbnails;
  private readonly selected = new Echo<string>();
  private data: Data | null = null;
  private drawing: Drawing | null = null;
  /** The id of the node that the tooltip tells about. */
  private told: string | null = null;
  /** The id of the node that the search wants in sight as soon as it is there. */
  private wanted: string | null = null;
  /** The place of the search's match that Enter went to, and what was sought then. */
  private turn = -1;
  private sought = "";
  constructor(private readonly host: Host) {
    const fullButton = this.button("Full screen", "Full screen", () => void this.view.toggleFull());
    this.view = new Viewport(host, this.root, fullButton);
    this.outer = element("div", "outer", this.view.frame, this.view.minimap.root, this.tip);
    this.nextMatch = this.button("Next", "Go to the next match", () => this.mark(true));
    this.nextMatch.hidden = true;
    this.openAll = this.button("Open all", "Open all", () => this.toggleAll(true));
    this.closeAll = this.button("Close all", "Close all", () => this.toggleAll(false));
    const fit = this.button("Fit", "Fit the whole graph", () => this.view.fit());
    fit.classList.add("spare");
    fullButton.classList.add("spare");
    this.bar = element(
      "div",
      { class: "bar", "data-scrolls": true },
      this.search,
      this.result,
      this.nextMatch,
      this.openAll,
      this.closeAll,
      this.button("−", "Zoom out", () => this.view.zoom(1 / STEP)),
      this.button("+", "Zoom in", () => this.view.zoom(STEP)),
      fit,
      fullButton,
      ...KINDS.map((kind) => this.button(kind, `Download the graph as ${kind}`, () => this.save(kind))),
    );
    this.details = element("details", "", element("summary", "", "The graph in words"), this.words);
    this.root.append(this.bar, this.outer, element("div", "foot", this.below, this.details));
    host.append(this.root);
    const zoom = (factor: number, x: number, y: number) => this.view.zoom(factor, x, y);
    this.gestures = new Gestures(host, this.view.frame, zoom, () => this.view.isFull);
    this.thumbnails = new Thumbnails(host, () => this.drawing?.putMaps(this.thumbnails.pictures));
    this.listen();
  }

  update(data: Data): void {
    const before = this.data;
    this.data = data;
    this.selected.hear(data.told);
    this.root.classList.toggle("bare", data.bare);
    this.view.size(data.height, data.bare);
    this.search.hidden = this.result.hidden = !data.index.length;
    this.openAll.hidden = this.closeAll.hidden = !data.openable.length;
    this.openAll.disabled = data.opened.length === data.openable.length;
    this.closeAll.disabled = data.opened.length === 0;
    const keys = byPointer("Arrow keys go from node to node. ", ""),
      words = data.bare ? "" : "Its text is below it, under “The graph in words”.";
    this.view.frame.setAttribute("aria-label", `Graph: ${data.leaves.title}. ${keys}${words}`.trim());
    this.words.textContent = data.words;
    const opens = byPointer("Click chooses, + or a double click opens. ", "Tap chooses, + opens. ");
    const moves = byPointer("Drag moves, Ctrl + wheel or two fingers zoom.", "Two fingers move and zoom.");
    const hint = (data.openable.length ? opens : "") + moves;
    this.below.replaceChildren(...legendEntries(data.legend, [data.maps?.words ?? "", hint].filter(Boolean).join(" ")));
    this.thumbnails.ask(data.maps);
    if (before?.svg !== data.svg || before.maps?.src !== data.maps?.src) this.layOut(data);
    this.dress();
    this.lookForWidth();
    this.arrive();
  }

  private button(label: string, words: string, act: () => void): HTMLButtonElement {
    const button = element("button", { type: "button", title: words, "aria-label": words }, label);
    button.addEventListener("click", act, { signal: this.host.signal });
    return button;
  }

  private save(kind: FileKind): void {
    if (this.data && this.drawing) void save(kind, this.data, this.drawing.size, this.thumbnails.pictures);
  }

  /** Puts a new SVG in place; what stays glides there, and what was touched stays under the finger. */
  private layOut(data: Data): void {
    const { focused } = this.walk;
    const drawing = (this.drawing = new Drawing(data, this.thumbnails.pictures));
    this.view.selected = this.selected.value;
    this.view.put(drawing, () => this.walk.set(drawing.decorate(), this.selected.value));
    if (focused) this.walk.focus();
    this.mark();
  }

  private dress(): void {
    this.view.selected = this.selected.value;
    this.drawing?.dress(this.selected.value);
    if (!this.walk.focused) this.walk.stopAt(this.selected.value);
  }

  /** On a phone the stages stand in one column; ask for that once. */
  private lookForWidth(): void {
    const width = this.root.clientWidth,
      narrow = width < NARROW;
    if (!width || (this.data?.stages ?? 0) <= 1 || narrow === this.view.narrow) return;
    this.view.narrow = narrow;
    this.view.release();
    this.host.setState("narrow", narrow);
  }

  /** Tells about a node, or about none. */
  private tell(id: string | null): void {
    const node = id === null ? undefined : this.drawing?.nodes.get(id);
    if (this.told !== null) this.drawing?.light(this.told, false);
    this.told = id;
    this.tip.hidden = !node;
    if (!node || id === null) return;
    this.drawing?.light(id, true);
    this.tip.replaceChildren(...tipLines(present(this.data?.nodes[id], "node")));
    const box = node.getBoundingClientRect(),
      outer = this.outer.getBoundingClientRect(),
      { offsetWidth: width, offsetHeight: height } = this.tip;
    const under = box.bottom - outer.top + TIP_GAP,
      above = box.top - outer.top - height - TIP_GAP,
      left = box.left - outer.left + box.width / 2 - width / 2;
    this.tip.style.top = `${under + height > outer.height && above > -height / 2 ? above : under}px`;
    this.tip.style.left = `${Math.max(0, Math.min(outer.width - width, left))}px`;
  }

  private choose(id: string): void {
    if (!this.data?.chooses || !(id in this.data.nodes)) return;
    this.view.touched = id;
    this.send(id);
  }

  private send(id: string): void {
    this.selected.choose(id);
    this.dress();
    this.host.trigger("chosen", this.selected.message({ id }));
  }

  private toggle(unit: string | undefined, id: string): void {
    if (!unit || !this.data?.openable.includes(unit)) return;
    this.view.touched = id;
    const opens = this.data.nodes[id]?.unit === unit;
    this.walk.next = opens ? groupStop(id) : id;
    this.host.trigger("toggled", unit);
  }

  private toggleAll(open: boolean): void {
    this.view.touched = null;
    this.view.release();
    this.host.trigger("all", { open });
  }

  private toggleNode(id: string): void {
    this.toggle(this.data?.nodes[id]?.unit, id);
  }

  private toggleBadge({ dataset: { unit, id } }: HTMLElement | SVGElement): void {
    if (id !== undefined) this.toggle(unit, id);
  }

  /** Highlights what the search finds; `go` shows the next match, opening what hides it. */
  private mark(go = false): void {
    if (!this.data || !this.drawing) return;
    const sought = this.search.value.trim().toLowerCase(),
      found = matching(this.data.index, sought);
    this.drawing.markHits(holders(found, this.data.nodes));
    if (this.sought !== sought) this.turn = -1;
    if (go) this.turn = (this.turn + 1) % Math.max(1, found.length);
    this.sought = sought;
    this.result.textContent = searchWords(sought, found, this.turn);
    this.nextMatch.hidden = found.length === 0;
    const entry = found[this.turn];
    if (!go || !entry) return;
    this.wanted = this.view.touched = entry.id;
    this.send(entry.id);
    this.arrive();
  }

  private arrive(): void {
    if (this.wanted === null || !this.drawing?.nodes.has(this.wanted)) return;
    this.view.centreOn(this.wanted);
    this.wanted = null;
  }

  private listen(): void {
    const { signal } = this.host,
      { frame } = this.view;
    const nodeOf = (event: Event) => within(event, "g.node");
    frame.addEventListener("click", (event) => this.click(event), { signal });
    frame.addEventListener("dblclick", (event) => this.doubleClick(event), { signal });
    const point = (event: PointerEvent) => event.pointerType === "mouse" && this.tell(nodeOf(event)?.id ?? null);
    frame.addEventListener("pointerover", point, { signal });
    frame.addEventListener("pointerleave", () => this.tell(null), { signal });
    frame.addEventListener("focusin", (event) => this.focus(event), { signal });
    frame.addEventListener("focusout", () => this.tell(null), { signal });
    frame.addEventListener("scroll", () => this.scroll(), { signal });
    this.root.addEventListener("keydown", (event) => this.press(event), { signal });
    this.search.addEventListener("input", () => this.mark(), { signal });
    this.search.addEventListener("keydown", (event) => this.pressInSearch(event), { signal });
    this.host.onResize(this.root, () => {
      if (!this.drawing) return;
      this.view.resize(this.root.clientWidth);
      this.lookForWidth();
    });
  }

  private click(event: MouseEvent): void {
    if (this.gestures.moved) return;
    const badge = within(event, "g.badge"),
      node = within(event, "g.node");
    if (badge) this.toggleBadge(badge);
    else this.tell(node?.id ?? null);
    if (!badge && node) this.choose(node.id);
  }

  private doubleClick(event: MouseEvent): void {
    if (within(event, "g.badge")) return;
    const node = within(event, "g.node"),
      cluster = within(event, "g.cluster");
    if (node) this.toggleNode(node.id);
    else if (cluster) this.toggle(this.data?.groups[groupId(cluster)]?.unit, groupId(cluster));
  }

  private focus({ target }: FocusEvent): void {
    this.walk.stopAt(this.walk.idOf(target));
    const told = target instanceof Element && target.matches("g.node:focus-visible");
    this.tell(told ? target.id : null);
  }

  /** A tooltip goes with its node, unless the keyboard is on the node. */
  private scroll(): void {
    if (this.told === null) return;
    const node = this.drawing?.nodes.get(this.told);
    this.tell(node?.matches(":focus-visible") ? this.told : null);
  }

  private pressInSearch(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter") this.mark(true);
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.walk.follow(event.key, event.target) || this.pressOn(event)) event.preventDefault();
  }

  /** Whether the key did something. */
  private pressOn(event: KeyboardEvent): boolean {
    const badge = within(event, "g.badge"),
      node = within(event, "g.node"),
      { key } = event;
    if (key === "+" || key === "=") this.view.zoom(STEP);
    else if (key === "-") this.view.zoom(1 / STEP);
    else if (key === "0") this.view.fit();
    else if (badge && (key === "Enter" || key === " ")) this.toggleBadge(badge);
    else if (node && key === "Enter") this.choose(node.id);
    else if (node && key === " ") this.toggleNode(node.id);
    else return false;
    return true;
  }
}

export default mountBoxed<Data>((host) => new GraphView(host));
