// A graph as an SVG that Graphviz laid out on the server: zoom, pan, choose, open, find, export.
// data: {svg, dot, name, nodes: {id: {title, size, lines, unit}}, groups: {id: {title, unit}}, openable, stages, index:
//        [{id, name, unit}], legend, words, selected, marked, chooses, height}
// Triggers: chosen = id of a node, toggled = name of a module or classifier. State: narrow = a column fits better.

const NARROW = 620, READABLE = 0.8, SMALLEST = 0.15, LARGEST = 4, STEP = 1.25;

class GraphView {
  constructor(parent) {
    this.root = make("div", "graph");
    this.bar();
    this.outer = make("div", "outer");
    this.frame = make("div", "frame");
    this.frame.tabIndex = 0;
    this.frame.setAttribute("role", "group");
    this.stage = this.frame.appendChild(make("div", "stage"));
    this.tip = make("div", "tip");
    this.tip.hidden = true;
    this.tip.setAttribute("role", "tooltip");
    this.outer.append(this.frame, this.tip);
    this.below = make("div", "below");
    this.details = make("details");
    this.details.append(make("summary", "", "The graph in words"), make("pre"));
    this.root.append(this.outer, this.below, this.details);
    parent.append(this.root);
    this.mode = "auto"; // "auto": whole as long as it is readable; "whole": always; "free": the person zoomed
    this.listen();
  }

  bar() {
    const bar = this.root.appendChild(make("div", "bar"));
    this.search = bar.appendChild(make("input"));
    this.search.type = "search";
    this.search.placeholder = "Find a layer: 4d, reduce, conv1 …";
    this.search.setAttribute("aria-label", "Find a layer by name");
    this.found = bar.appendChild(make("span", "found"));
    this.found.setAttribute("role", "status");
    const button = (label, name, act) => {
      const made = bar.appendChild(make("button", "", label));
      made.type = "button";
      made.title = name;
      made.setAttribute("aria-label", name);
      made.addEventListener("click", act);
      return made;
    };
    button("−", "Zoom out", () => this.zoom(1 / STEP));
    button("+", "Zoom in", () => this.zoom(STEP));
    button("Fit", "Fit the whole graph", () => this.fit());
    this.fullButton = button("Full screen", "Full screen", () => this.full());
    button("SVG", "Download the graph as SVG", () => save("svg", this.data, this.size));
    button("PNG", "Download the graph as PNG", () => save("png", this.data, this.size));
    button("DOT", "Download the graph as DOT", () => save("dot", this.data, this.size));
  }

  show({ data: [data], setTriggerValue, setStateValue }) {
    const before = this.data;
    this.data = data;
    this.send = setTriggerValue;
    this.setState = setStateValue;
    this.frame.style.height = "";
    this.frame.style.maxHeight = `${this.height()}px`;
    this.search.hidden = !data.index.length;
    this.found.hidden = !data.index.length;
    this.frame.setAttribute("aria-label", `Graph: ${data.name}. Its text is below it, under “The graph in words”.`);
    this.details.querySelector("pre").textContent = data.words;
    const keys = data.openable.length ? "Click chooses, + or a double click opens. " : "";
    fillLegend(this.below, data.legend, `${keys}Drag moves, Ctrl + wheel or two fingers zoom.`);
    if (!before || before.svg !== data.svg) this.relayout(before);
    this.dress();
    this.lookForWidth();
  }

  /** Put a new SVG in place; what stays glides to its new place, and what was touched stays under the finger. */
  relayout(before) {
    const old = this.places ?? new Map(), anchor = before && this.anchor();
    this.svg = parsed(this.data.svg);
    const box = this.svg.getAttribute("viewBox").split(" ").map(Number);
    this.size = [box[2], box[3]];
    this.stage.replaceChildren(this.svg);
    this.nodes = new Map([...this.svg.querySelectorAll("g.node")].map((g) => [g.id, g]));
    for (const [id, g] of this.nodes) if (!(id in this.data.nodes)) this.nodes.delete(id) || g.remove();
    this.edges = [...this.svg.querySelectorAll("g.edge")];
    this.places = new Map([...this.nodes].map(([id, g]) => [id, centre(g)]));
    const same = before && old.size === this.places.size && [...old.keys()].every((id) => this.places.has(id));
    if (this.mode === "free" || (before && same)) this.scaleTo(this.scale, anchor);
    else this.settle(anchor);
    this.decorate();
    if (before && !matchMedia("(prefers-reduced-motion: reduce)").matches) this.glide(old);
    this.mark();
  }

  glide(old) {
    const timing = { duration: 260, easing: "ease-out" };
    for (const [id, g] of this.nodes) {
      const from = old.get(id), to = this.places.get(id);
      if (from) g.animate([{ transform: `translate(${from[0] - to[0]}px, ${from[1] - to[1]}px)` }, { transform: "none" }], timing);
      else g.animate([{ opacity: 0 }, { opacity: 1 }], timing);
    }
    for (const g of [...this.edges, ...this.svg.querySelectorAll("g.cluster, g.badge")]) g.animate([{ opacity: 0 }, { opacity: 1 }], timing);
  }

  /** Outlines, roles and badges on the nodes. */
  decorate() {
    for (const [id, g] of this.nodes) {
      const { title, size, lines, unit } = this.data.nodes[id], b = g.getBBox();
      const open = unit && this.data.openable.includes(unit);
      if (b.width > 20) draw("rect", { class: "line", x: b.x - 1, y: b.y - 1, width: b.width + 2, height: b.height + 2 }, g);
      g.setAttribute("tabindex", b.width > 20 ? 0 : -1);
      g.setAttribute("role", this.data.chooses ? "button" : "img");
      g.setAttribute("aria-label", [title, size, ...lines].filter(Boolean).join(", ") + (open ? ". Space opens it." : ""));
      if (open) this.badge(id, b, "+", unit).setAttribute("aria-hidden", "true");
    }
    for (const g of this.svg.querySelectorAll("g.cluster")) {
      const group = this.data.groups[g.id.replace(/^group:/, "")];
      if (!group || !this.data.openable.includes(group.unit)) continue;
      const badge = this.badge(g.id.replace(/^group:/, ""), g.querySelector("polygon").getBBox(), "−", group.unit);
      badge.setAttribute("tabindex", 0);
      badge.setAttribute("aria-label", `Close ${group.title}`);
    }
  }

  /** A round button on the upper right corner of `box`. */
  badge(id, box, sign, unit) {
    const x = box.x + box.width, y = box.y, plus = sign === "+" ? `M${x},${y - 5}v10` : "";
    const g = draw("g", { class: "badge", role: "button", "data-unit": unit, "data-id": id }, this.svg.querySelector("g.graph"));
    draw("circle", { class: "reach", cx: x, cy: y, r: 17 }, g);
    draw("circle", { class: "disc", cx: x, cy: y, r: 9 }, g);
    draw("path", { d: `M${x - 5},${y}h10${plus}` }, g);
    return g;
  }

  /** What is selected and marked. */
  dress() {
    for (const [id, g] of this.nodes) {
      g.classList.toggle("selected", id === this.data.selected);
      g.classList.toggle("marked", this.data.marked.includes(id));
      if (this.data.chooses) g.setAttribute("aria-pressed", id === this.data.selected);
    }
  }

  /** On a phone the stages stand in one column; ask for that once. */
  lookForWidth() {
    const width = this.root.clientWidth, narrow = width > 0 && width < NARROW;
    if (width && this.data.stages > 1 && narrow !== (this.narrow ?? false)) {
      this.narrow = narrow;
      this.mode = "auto";
      this.setState("narrow", narrow);
    }
  }

  readable() { return READABLE * enlarged(); }

  height() { return this.data.height * enlarged(); }

  room() {
    const high = this.isFull() ? this.frame.clientHeight : Math.min(this.height(), 0.8 * innerHeight);
    return [this.frame.clientWidth - 22, high - 24];
  }

  fitScale() {
    const [w, h] = this.room(), wide = w / this.size[0];
    const scale = this.narrow ? wide : Math.min(wide, h / this.size[1]);
    return Math.min(1.25 * enlarged(), Math.max(SMALLEST, scale));
  }

  fit() {
    this.mode = "whole";
    this.scaleTo(this.fitScale());
  }

  /** The whole graph if its text stays readable, else readable around `anchor` or what is selected. */
  settle(anchor) {
    const fitting = this.fitScale();
    if (this.mode === "whole" || fitting >= this.readable()) return this.scaleTo(fitting);
    const middle = { id: this.data.selected, x: this.frame.clientWidth / 2, y: this.room()[1] / 2 };
    this.scaleTo(this.readable(), anchor ?? middle);
  }

  zoom(factor, x = this.frame.clientWidth / 2, y = this.frame.clientHeight / 2) {
    const box = this.svg.getBoundingClientRect(), frame = this.frame.getBoundingClientRect();
    const at = [(frame.left + x - box.left) / this.scale, (frame.top + y - box.top) / this.scale];
    this.mode = "free";
    this.scaleTo(this.scale * factor, { at, x, y });
  }

  /** Set the zoom so that the point `at` of the drawing lies at x, y of the frame. */
  scaleTo(scale, anchor) {
    this.scale = Math.min(LARGEST, Math.max(SMALLEST, scale));
    this.svg.setAttribute("width", this.size[0] * this.scale);
    this.svg.setAttribute("height", this.size[1] * this.scale);
    if (!anchor) return;
    const at = anchor.at ?? this.onDrawing(this.places.get(anchor.id));
    if (!at) return;
    const box = this.svg.getBoundingClientRect(), frame = this.frame.getBoundingClientRect();
    this.frame.scrollLeft += box.left - frame.left + at[0] * this.scale - anchor.x;
    this.frame.scrollTop += box.top - frame.top + at[1] * this.scale - anchor.y;
  }

  /** From the graph's own units (origin below left) to the drawing's. */
  onDrawing(place) {
    if (!place) return null;
    const matrix = this.svg.querySelector("g.graph").transform.baseVal.consolidate().matrix;
    return [place[0] * matrix.a + matrix.e, place[1] * matrix.d + matrix.f];
  }

  /** Where the node touched last stands in the frame, to keep it there. */
  anchor() {
    const frame = this.frame.getBoundingClientRect();
    const id = this.touched ?? this.data.selected, g = this.nodes?.get(id);
    const element = g ?? [...(this.svg?.querySelectorAll("g.cluster") ?? [])].find((c) => c.id === `group:${id}`);
    if (!element) return null;
    const box = element.getBoundingClientRect();
    return { id, x: box.left + box.width / 2 - frame.left, y: box.top + box.height / 2 - frame.top };
  }

  centreOn(id) {
    const at = this.onDrawing(this.places.get(id));
    if (!at) return;
    if (this.scale < this.readable()) this.mode = "free";
    const anchor = { at, x: this.frame.clientWidth / 2, y: this.frame.clientHeight / 2 };
    this.scaleTo(Math.max(this.scale, this.readable()), anchor);
  }

  isFull() { return this.root.getRootNode().fullscreenElement === this.root || this.root.classList.contains("full"); }

  async full() {
    if (this.isFull()) {
      this.root.classList.remove("full");
      if (document.fullscreenElement) await document.exitFullscreen();
    } else {
      try { await this.root.requestFullscreen(); } catch { this.root.classList.add("full"); }
    }
    this.settleFull();
  }

  settleFull() {
    const full = this.isFull(), name = full ? "Leave full screen" : "Full screen";
    this.frame.style.maxHeight = full ? "none" : `${this.height()}px`;
    this.fullButton.textContent = name;
    this.fullButton.title = name;
    this.fullButton.setAttribute("aria-label", name);
    if (this.mode === "free") this.mode = "auto";
    requestAnimationFrame(() => this.settle());
  }

  light(id, on) {
    for (const edge of this.edges) {
      const [from, to] = edge.id.replace(/#\d$/, "").split("->");
      if (from !== id && to !== id) continue;
      edge.classList.toggle("lit", on);
      this.nodes.get(from === id ? to : from)?.classList.toggle("near", on);
    }
  }

  tell(id) {
    const g = id && this.nodes.get(id);
    if (this.told) this.light(this.told, false);
    this.told = id;
    this.tip.hidden = !g;
    if (!g) return;
    this.light(id, true);
    const { title, lines } = this.data.nodes[id];
    this.tip.replaceChildren(make("b", "", title), ...lines.map((line) => make("span", "", line)));
    const box = g.getBoundingClientRect(), outer = this.outer.getBoundingClientRect();
    const { offsetWidth: w, offsetHeight: h } = this.tip;
    const under = box.bottom - outer.top + 8, above = box.top - outer.top - h - 8;
    this.tip.style.top = `${under + h > outer.height && above > -h / 2 ? above : under}px`;
    this.tip.style.left = `${Math.max(0, Math.min(outer.width - w, box.left - outer.left + box.width / 2 - w / 2))}px`;
  }

  choose(id) {
    if (!this.data.chooses || !id || !this.data.nodes[id]) return;
    this.touched = id;
    this.data.selected = id;
    this.dress();
    this.send("chosen", id);
  }

  toggle(unit, id) {
    if (!unit || !this.data.openable.includes(unit)) return;
    this.touched = id;
    this.send("toggled", unit);
  }

  /** Highlight what the search finds; `go` shows the next one, opening what hides it. */
  mark(go = false) {
    const sought = this.search.value.trim().toLowerCase(), hits = new Set();
    const matches = sought ? this.data.index.filter((e) => e.id.toLowerCase().includes(sought) || e.name.toLowerCase().includes(sought)) : [];
    for (const entry of matches) {
      const holder = this.nodes.has(entry.id) ? entry.id : Object.keys(this.data.nodes).find((id) => this.data.nodes[id].unit === entry.unit);
      if (holder) hits.add(holder);
    }
    for (const [id, g] of this.nodes) g.classList.toggle("hit", hits.has(id));
    this.svg.classList.toggle("searching", hits.size > 0);
    this.found.textContent = sought ? (matches.length ? `${matches.length} found` + (matches.length > 1 ? ", Enter goes on" : "") : "nothing found") : "";
    if (this.turnFor !== sought) this.turn = -1;
    if (go) this.turn = (this.turn + 1) % Math.max(1, matches.length);
    this.turnFor = sought;
    const at = matches[this.turn];
    if (at) this.found.textContent = `${this.turn + 1} of ${matches.length}: ${at.name}`;
    if (!go || !at) return;
    this.wanted = this.touched = at.id;
    this.send("chosen", at.id);
    this.arrive();
  }

  arrive() {
    if (!this.wanted || !this.nodes.has(this.wanted)) return;
    this.centreOn(this.wanted);
    this.wanted = null;
  }

  listen() {
    const { frame } = this;
    const nodeOf = (event) => event.target.closest?.("g.node");
    const badgeOf = (event) => event.target.closest?.("g.badge");
    const toggleBadge = (badge) => this.toggle(badge.dataset.unit, badge.dataset.id);
    frame.addEventListener("click", (event) => {
      if (this.moved) return;
      const badge = badgeOf(event), node = nodeOf(event);
      if (badge) toggleBadge(badge);
      else if (node) { this.tell(node.id); this.choose(node.id); }
      else this.tell(null);
    });
    frame.addEventListener("dblclick", (event) => {
      const node = nodeOf(event), cluster = event.target.closest?.("g.cluster");
      if (badgeOf(event)) return;
      const id = node?.id ?? cluster?.id.replace(/^group:/, "");
      this.toggle(node ? this.data.nodes[id]?.unit : this.data.groups[id]?.unit, id);
    });
    frame.addEventListener("pointerover", (event) => { if (event.pointerType === "mouse") this.tell(nodeOf(event)?.id ?? null); });
    frame.addEventListener("pointerleave", () => this.tell(null));
    frame.addEventListener("focusin", (event) => this.tell(event.target.matches?.("g.node:focus-visible") ? event.target.id : null));
    frame.addEventListener("focusout", () => this.tell(null));
    frame.addEventListener("scroll", () => this.told && this.tell(null));
    this.root.addEventListener("keydown", (event) => this.key(event, nodeOf(event), badgeOf(event), toggleBadge));
    frame.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey && !this.isFull()) return;
      event.preventDefault();
      const box = frame.getBoundingClientRect();
      this.zoom(Math.exp(-event.deltaY / (event.ctrlKey && Math.abs(event.deltaY) < 40 ? 100 : 500)), event.clientX - box.left, event.clientY - box.top);
    }, { passive: false });
    draggable(this);
    this.search.addEventListener("input", () => this.mark());
    this.search.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") this.mark(true);
    });
    document.addEventListener("fullscreenchange", () => this.root.isConnected && this.data && this.settleFull());
    new ResizeObserver(() => {
      if (!this.svg) return;
      const width = this.root.clientWidth;
      if (width && width !== this.width && this.mode !== "free") this.settle();
      this.width = width;
      this.lookForWidth();
    }).observe(this.root);
  }

  key(event, node, badge, toggleBadge) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === this.search) return;
    const act = {
      "+": () => this.zoom(STEP), "=": () => this.zoom(STEP), "-": () => this.zoom(1 / STEP), 0: () => this.fit(),
      Enter: badge ? () => toggleBadge(badge) : node && (() => this.choose(node.id)),
      " ": badge ? () => toggleBadge(badge) : node && (() => this.toggle(this.data.nodes[node.id]?.unit, node.id)),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

export default function (component) {
  const parent = component.parentElement;
  parent.graphView ??= new GraphView(parent);
  parent.graphView.show(component);
  parent.graphView.arrive();
}
