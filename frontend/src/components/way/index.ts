// The way through the network: a picture, the modules as stacks with their mean map and the stripes of their branches,
// and the classifiers' answers. It flows when another picture comes; a stack opens below, and every part is a link.

import type { Header, Layout, Way, WayBranch, WayHead, WayModule } from "../../contract/way";
import { element, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { enlarged } from "../../shared/enlarged";
import type { Lifetime } from "../../shared/lifetime";
import { link } from "../../shared/links";
import { type Component, type Host, mount } from "../../shared/mount";
import { Mover, settling, steadily } from "../../shared/motion";
import { addressOf, type Bytes, unpack } from "../../shared/packed";
import { between, HOP_MS, middles, reached } from "./flow";

const OPEN_MS = 250,
  LARGE = 1.3; // type of a wall
const NONE = "none",
  USUALLY = 4; // the module that is open on a screen with room for it, counted from 0
const ROOMY = "(min-width: 60rem) and (min-height: 42rem)";

interface Stack {
  module: WayModule;
  node: HTMLElement;
  button: HTMLElement;
}

class WayThrough implements Component<Uint8Array> {
  private readonly echo = Echo.ofPage<string>("way");
  private readonly flow: Mover;
  private readonly opening: Mover;
  private readonly picture = element("img", { alt: "", draggable: "false" });
  private readonly caption = element("figcaption");
  private readonly trunk = element("div", "trunk");
  private readonly pulse = element("span", { class: "pulse", "aria-hidden": "true", hidden: "" });
  private readonly inside = element("section", { class: "inside" });
  private readonly again = element("button", { type: "button", class: "button again" }, "▶ Flow again");
  private readonly foot = element("div", "foot", this.again);
  private readonly root = element("div", "way", this.trunk, this.inside, this.foot);
  private readonly first = element("figure", "station picture", this.picture, this.caption);
  private bytes: Uint8Array | null = null;
  private way: Way | null = null;
  private blobs: Bytes[] = [];
  private stacks: Stack[] = [];
  private heads: HTMLElement[] = [];
  private drawn = "";
  /** How much of each module's output was changed when it was last drawn. */
  private changes: (number | undefined)[] = [];
  private drawing: Lifetime | undefined;

  constructor(private readonly host: Host) {
    this.flow = new Mover(host);
    this.opening = new Mover(host);
    host.append(this.root);
    host.onResize(this.root, () => this.wire());
    this.again.addEventListener("click", () => this.run(), { signal: host.signal });
  }

  update(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    const [{ told }, [block]] = unpack<Header>(bytes);
    const [way, blobs] = unpack<Way>(present(block, "block of the way"));
    this.echo.hear(told);
    this.way = way;
    this.blobs = blobs;
    this.make(way);
    this.show();
    const complete = way.modules.some(({ map }) => map !== undefined);
    if (complete && this.drawn !== way.key) this.run();
    this.drawn = complete ? way.key : "";
  }

  private make(way: Way): void {
    this.drawing = this.host.renewed(this.drawing);
    this.root.className = `way ${way.layout}`;
    this.root.style.setProperty("--head", way.headColour);
    this.root.style.setProperty("--glow", way.glowColour);
    this.picture.src = this.addressOf(0, "image/jpeg");
    this.picture.alt = way.picture;
    this.caption.replaceChildren(); // beside something else the page says it
    if (way.layout === "whole") this.caption.append(element("b", "", way.picture), way.hint ? ` ${way.hint}` : "");
    this.stacks = way.modules.map((module) => this.stack(module, way));
    this.stacks.forEach(({ node, module }, i) => {
      node.classList.toggle("fresh", module.change !== undefined && module.change !== (this.changes[i] ?? 0));
      node.style.setProperty("--place", String(i));
    });
    this.changes = way.modules.map(({ change }) => change);
    this.heads = way.heads.map((head) => this.head(head, way.headColour));
    const stages = [...new Set(way.modules.map(({ stage }) => stage))].map((stage) =>
      element(
        "div",
        { class: "stage", role: "list" },
        ...this.stacks.filter((one) => one.module.stage === stage).map(({ node }) => node),
      ),
    );
    const answers = element("div", "answers", ...this.heads);
    const wire = element("div", { class: "wire", "aria-hidden": "true" });
    this.trunk.replaceChildren(wire, this.first, ...stages, answers, this.pulse);
    this.foot.replaceChildren(this.again);
    if (way.start) this.foot.append(link(this.host, way.start.href, { class: "button first" }, way.start.words));
  }

  private addressOf(blob: number | undefined, type?: "image/png" | "image/jpeg"): string {
    const file = blob === undefined ? undefined : this.blobs[blob];
    return file ? addressOf(file, type) : "";
  }

  // Parts

  private stack(module: WayModule, { layout, heads }: Way): Stack {
    const map =
      module.map === undefined
        ? element("span", "empty")
        : element("img", { src: this.addressOf(module.map), alt: "", draggable: "false" });
    const button = this.lid(module, map, layout);
    const stripes = element("div", "stripes", ...module.branches.map((branch) => this.stripe(module, branch)));
    const share = `${Math.round(100 * (module.change ?? 0))} %`;
    const changed =
      module.change === undefined ? "" : element("span", "changed", layout === "beside" ? share : `${share} changed`);
    const answers = layout === "row" && heads.some(({ after }) => after === module.name);
    const node = element(
      "div",
      { class: `station stack${answers ? " answers-here" : ""}`, role: "listitem", "data-module": module.name },
      button,
      stripes,
      element("b", "name", module.name),
      element("span", "shape", module.shape),
      changed,
    );
    if (module.change !== undefined) node.style.setProperty("--change", String(module.change));
    return { module, node, button };
  }

  /** What is pressed of a module: it opens below, is looked at, or leads to its maps. */
  private lid(module: WayModule, map: Element, layout: Layout): HTMLElement {
    const what = `Module ${module.name}, ${module.shape}`;
    if (layout === "row")
      return link(this.host, module.href, { class: "lid", "aria-label": `${what}: all its maps` }, map);
    const changed = module.change ? `, ${Math.round(100 * module.change)} % of its output changed` : "";
    const words = layout === "whole" ? `${what}: look inside` : `${what}${changed}: look at it`;
    const button = element("button", { type: "button", class: "lid", "aria-label": words }, map);
    button.addEventListener("click", () => this.toggle(module.name), { signal: present(this.drawing).signal });
    return button;
  }

  private stripe(module: WayModule, branch: WayBranch): HTMLElement {
    const off = branch.off ? ", switched off" : "";
    const words = `Module ${module.name}, branch ${branch.label}: ${branch.words}${off}`;
    const stripe = link(this.host, branch.href, {
      class: `stripe${branch.off ? " off" : ""}`,
      "aria-label": words,
      title: words,
    });
    stripe.style.setProperty("--colour", branch.colour);
    stripe.style.flexGrow = String(branch.width);
    return stripe;
  }

  private head(head: WayHead, colour: string): HTMLElement {
    const rows = head.guesses.map(({ name, share, percent }) => {
      const bar = element("span", "bar", element("i"));
      bar.style.setProperty("--share", `${100 * share}%`);
      return element("span", "guess", element("span", "class", name), bar, element("span", "percent", percent));
    });
    const node = link(
      this.host,
      head.href,
      { class: "station head", "data-head": head.head, "data-after": head.after },
      element("span", "who", element("b", "", head.title), element("span", "after", `after ${head.after}`)),
      ...rows,
    );
    node.style.setProperty("--head", colour);
    const after = present(this.way).modules.findIndex(({ name }) => name === head.after);
    node.style.setProperty("--column", String(after + 2)); // behind the picture's, counted from 1
    node.classList.toggle("last", after === present(this.way).modules.length - 1);
    return node;
  }

  // What is open

  private get opened(): string {
    if (this.echo.value) return this.echo.value;
    return matchMedia(ROOMY).matches ? (this.way?.modules.at(USUALLY)?.name ?? NONE) : NONE;
  }

  private toggle(name: string): void {
    const whole = this.way?.layout === "whole";
    this.echo.choose(whole && this.opened === name ? NONE : name);
    this.show();
    const open = (share: number) => (this.inside.style.opacity = String(share));
    this.opening.go({ ms: OPEN_MS, ease: settling, draw: open });
    this.host.setState("opened", this.echo.message({ name: this.echo.value }));
  }

  private show(): void {
    const layout = present(this.way).layout;
    const chosen = layout === "row" ? undefined : this.stacks.find(({ module }) => module.name === this.opened);
    const opened = chosen?.module.branches.some(({ maps }) => maps !== undefined) ? chosen : undefined;
    for (const stack of this.stacks) {
      stack.node.classList.toggle("opened", stack === (layout === "whole" ? opened : chosen));
      if (layout === "whole") stack.button.setAttribute("aria-expanded", String(stack === opened));
      if (layout === "beside") stack.button.setAttribute("aria-pressed", String(stack === chosen));
    }
    this.root.classList.toggle("looks-in", opened !== undefined);
    this.inside.hidden = !opened;
    if (opened) this.fill(opened.module);
    this.wire();
  }

  /** Leads the wire through the middle of the stacks, and from them down to the classifiers below. */
  private wire(): void {
    this.root.classList.toggle("tight", enlarged() >= LARGE);
    const { top } = this.trunk.getBoundingClientRect();
    const middleOf = (node: Element) => {
      const box = node.getBoundingClientRect();
      return box.top + box.height / 2 - top;
    };
    const first = this.stacks[0];
    if (!first) return;
    this.root.style.setProperty("--wire", `${middleOf(first.button)}px`);
    for (const head of this.heads) {
      const after = this.stacks.find(({ module }) => module.name === head.dataset.after);
      if (after) head.style.setProperty("--drop", `${head.offsetTop - middleOf(after.button)}px`);
    }
  }

  private fill(module: WayModule): void {
    this.inside.setAttribute("aria-label", `Inside ${module.name}`);
    const close = element(
      "button",
      { type: "button", class: "button plain close", "aria-label": `Close ${module.name}` },
      "×",
    );
    close.addEventListener("click", () => this.toggle(module.name), { signal: this.host.signal });
    const about = element(
      "div",
      "about",
      element("h2", "", `Inside ${module.name}`),
      element("p", "", module.words),
      link(this.host, module.href, { class: "all" }, `All maps of ${module.name} →`),
    );
    const branches = module.branches.map((branch) => {
      const sheet = element("img", {
        src: this.addressOf(branch.maps),
        alt: `The strongest maps of ${branch.label}`,
        draggable: "false",
      });
      const title = element("span", "title", element("b", "", branch.label), element("span", "", branch.words));
      const node = link(
        this.host,
        branch.href,
        { class: `branch${branch.off ? " off" : ""}`, "data-branch": branch.branch },
        title,
        sheet,
      );
      node.style.setProperty("--colour", branch.colour);
      return node;
    });
    this.inside.replaceChildren(about, ...branches, close);
  }

  // Flowing

  private run(): void {
    const stations = [this.first, ...this.stacks.map(({ node }) => node)],
      count = stations.length;
    const boxes = [this.picture, ...this.stacks.map(({ button }) => button)].map((node) =>
      node.getBoundingClientRect(),
    );
    const places = middles(boxes, this.trunk.getBoundingClientRect());
    const draw = (share: number) => {
      stations.forEach((node, i) => node.style.setProperty("--there", String(reached(share, i, count))));
      for (const head of this.heads) {
        const after = this.stacks.findIndex(({ module }) => module.name === head.dataset.after);
        head.style.setProperty("--there", String(share === 1 ? 1 : reached(share, after + 1.4, count)));
      }
      this.pulse.style.transform = `translate(${between(
        places.map(({ x }) => x),
        share,
      )}px, ${between(
        places.map(({ y }) => y),
        share,
      )}px)`;
      this.pulse.hidden = share <= 0 || share >= 1;
      setText(this.again, share < 1 ? "▶ flowing" : "▶ Flow again");
    };
    this.flow.go({ ms: HOP_MS * (count + 1), ease: steadily, draw });
    if (this.flow.moving) draw(0);
  }
}

export default mount<Uint8Array>((host) => new WayThrough(host));
