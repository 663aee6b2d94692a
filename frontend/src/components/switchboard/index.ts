// A board of switches: modules across, branches down; beside it the chosen module's bottlenecks, below all edits so far.
// Trigger: act = {kind, kept, …} as pages/what_if/board.py: acted takes it, or of kind "module" or "keep", which says no more.

import type { BranchRow, Cell, Data, Kept, Plate } from "../../contract/switchboard";
import { element, focusedIn } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import type { Lifetime } from "../../shared/lifetime";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { byPointer } from "../../shared/pointer";
import { type Bottlenecks, bottleneckSliders } from "./bottlenecks";

const SEND_AFTER_MS = 150; // one rerun for a burst of arrow keys
const ALL = "all";
const noEdits = () =>
  `Nothing is edited. ${byPointer("Click", "Tap")} a cell to switch a branch off, a row's name for all modules.`;

type Action = { kind: string } & Record<string, string>;

class Switchboard implements Component<Data> {
  private readonly root = element("div", "board");
  private readonly kept = new Echo<Kept>();
  private readonly sending;
  private data: Data | null = null;
  private drawn = "";
  /** Whether something presses a slider: drawing would take it out of the hand. */
  private held = false;
  /** The branch whose slider has moved, and the server does not know yet. */
  private moved: string | null = null;
  /** Whether there is something to draw once the hand is off. */
  private waiting = false;
  private drawing: Lifetime | undefined;
  /** How far the modules' outputs were away when they were last drawn. */
  private shares: number[] = [];

  constructor(private readonly host: Host) {
    this.sending = host.sending(SEND_AFTER_MS);
    host.append(this.root);
    const { signal } = host;
    for (const end of ["pointerup", "pointercancel"])
      addEventListener(end, () => host.after(0, () => this.letGo()), { signal }); // behind the slider's own change
  }

  update(data: Data): void {
    const text = JSON.stringify(data);
    if (text === this.drawn) return;
    this.drawn = text;
    const inHand = this.moved === null ? null : this.kept.value;
    this.data = data;
    this.kept.hear(data.told);
    // What is in a hand is newer than any decision that has come in the meantime.
    if (inHand && this.moved !== null && inHand.module === this.kept.value.module)
      this.keep(this.moved, inHand.channels[this.moved] ?? 0);
    this.waiting = this.held || this.moved !== null;
    if (!this.waiting) this.draw();
  }

  private keep(branch: string, channels: number): void {
    const { module, channels: others } = this.kept.value;
    this.kept.choose({ module, channels: { ...others, [branch]: channels } });
  }

  private letGo(): void {
    if (!this.held) return;
    this.held = false;
    if (!this.sending.waiting) this.moved = null; // back where it was, there is no change to send
    if (this.waiting && this.moved === null) this.draw();
  }

  /** Tells the server of a slider that was moved. */
  private sendKept(): void {
    this.sending.cancel();
    if (this.moved === null) return;
    this.act({ kind: "keep" });
    if (this.waiting && !this.held) this.draw();
  }

  /** Every message says what the sliders show, too: Streamlit drops a message that a newer one overtakes. */
  private act(action: Action): void {
    this.sending.cancel();
    this.moved = null;
    this.host.trigger("act", this.kept.message({ ...action, kept: this.kept.value }));
  }

  private draw(): void {
    const data = this.data;
    if (!data) return;
    this.waiting = false;
    const focused = focusedIn(this.root)?.dataset.name;
    const drawing = (this.drawing = this.host.renewed(this.drawing));
    this.root.style.setProperty("--ink", data.ink);
    this.root.replaceChildren(
      element(
        "div",
        "upper",
        element("div", "way", this.grid(data, drawing), legend(data)),
        this.module(data, drawing),
      ),
      this.edits(data, drawing),
      element("p", { class: "saved", "aria-live": "polite" }, data.saved),
    );
    if (!focused) return;
    const named = [...this.root.querySelectorAll<HTMLElement>("[data-name]")];
    named.find((node) => node.dataset.name === focused)?.focus();
  }

  private button(drawing: Lifetime, className: string, text: string, label: string, action: Action): HTMLButtonElement {
    const name = `${label.split(":")[0] ?? ""}${className}`;
    const attributes = { type: "button", class: className, "aria-label": label, title: label, "data-name": name };
    const button = element("button", attributes, text);
    button.addEventListener("click", () => this.act(action), { signal: drawing.signal });
    return button;
  }

  private grid({ modules, glow, chosen, rows }: Data, drawing: Lifetime): Element {
    const grid = element("div", "grid", element("span", "corner", "changed by"));
    grid.style.setProperty("--columns", String(modules.length));
    grid.style.setProperty("--glow", glow.colour);
    const before = this.shares;
    this.shares = modules.map(({ share }) => share);
    modules.forEach((plate, i) => {
      const button = this.plate(plate, drawing);
      button.classList.toggle("fresh", plate.share !== (before[i] ?? 0));
      button.style.setProperty("--place", String(i));
      button.setAttribute("aria-pressed", String(plate.name === chosen));
      grid.append(button);
    });
    for (const row of rows)
      grid.append(this.row(row, drawing), ...row.cells.map((cell) => this.cell(row, cell, chosen, drawing)));
    return grid;
  }

  /** A module with its glow; the words of the button say by how much it changed. */
  private plate({ name, share, text, says }: Plate, drawing: Lifetime): HTMLButtonElement {
    const act = { kind: "module", module: name };
    const button = this.button(drawing, "module", "", `Module ${name}: look at it; ${says}`, act);
    button.style.setProperty("--share", String(Math.min(1, share)));
    button.dataset.share = String(share);
    button.append(
      element("b", "", name),
      element("span", text ? "glow" : "glow none"),
      element("span", "change", text || "–"),
    );
    return button;
  }

  private row({ branch, label, colour, all }: BranchRow, drawing: Lifetime): Element {
    const words = `${label} in every module: ${all ? "switch on" : "switch off"}`;
    const button = this.button(drawing, "all", label, words, { kind: "toggle", module: ALL, branch });
    button.style.setProperty("--colour", colour);
    button.setAttribute("aria-pressed", String(!all));
    return button;
  }

  private cell({ branch, label, colour, tint }: BranchRow, cell: Cell, chosen: string, drawing: Lifetime): Element {
    const { module, on, mark, locked, note } = cell;
    const words = `${label} of ${module}: ${on ? "on" : "off"}${note ? `, ${note}` : ""}`;
    const button = this.button(drawing, "cell", on ? mark : "off", words, { kind: "toggle", module, branch });
    button.setAttribute("role", "switch");
    button.setAttribute("aria-checked", String(on));
    button.style.setProperty("--colour", mark ? tint : colour);
    button.disabled = locked;
    button.classList.toggle("chosen", module === chosen);
    return button;
  }

  private module(data: Data, drawing: Lifetime): Element {
    const bottlenecks: Bottlenecks = {
      sliders: data.sliders,
      kept: this.kept.value,
      pressed: () => {
        this.held = true;
      },
      moved: (branch, channels) => {
        this.moved = branch;
        this.keep(branch, channels);
      },
      released: () => this.sending.ask(() => this.sendKept()),
    };
    const heading = element("div", "heading", `Module ${data.chosen}`);
    return element("div", "beside", heading, ...bottleneckSliders(bottlenecks, drawing), this.kernels(data, drawing));
  }

  private kernels({ chosen, small }: Data, drawing: Lifetime): Element {
    if (!small.possible) return element("div", "kernels", element("span", "muted", small.label));
    const check = (module: string, checked: boolean, words: string) => {
      const tick = element("input", { type: "checkbox", checked, "data-name": `small ${module === ALL}` });
      tick.addEventListener("change", () => this.act({ kind: "small", module }), { signal: drawing.signal });
      return element("label", "check", tick, element("span", "", words));
    };
    return element("div", "kernels", check(chosen, small.on, small.label), check(ALL, small.all, "in all modules"));
  }

  private edits({ chips, hidden }: Data, drawing: Lifetime): Element {
    if (!chips.length) return element("div", "chips", element("span", "muted", noEdits()));
    const line = element("div", { class: "chips", "data-scrolls": true }); // sideways, on a phone
    for (const { edit, words } of chips)
      line.append(this.button(drawing, "chip", `${words} ✕`, `Undo: ${words}`, { kind: "remove", edit }));
    if (hidden) line.append(element("span", "muted", hidden));
    line.append(
      this.button(drawing, "plain", "Undo last", "Undo last edit", { kind: "undo" }),
      this.button(drawing, "plain", "Reset all", "Reset all edits", { kind: "reset" }),
    );
    return line;
  }
}

/** What the glow means, from none to all of it. */
function legend({ glow }: Data): Element {
  const line = element(
    "p",
    { class: "legend", title: glow.exactly },
    ...[element("span", "", "0 %"), element("span", "scale"), element("span", "", "100 %")],
    element("span", "", glow.words),
    element("span", "unseen", glow.exactly),
  );
  line.style.setProperty("--glow", glow.colour);
  return line;
}

export default mountBoxed<Data>((host) => new Switchboard(host));
