// The bar at the bottom: the way from step to step and on to the next page, by button, key or clicker.
// State: step = {page, key}. Triggers: turn = {page, by}, whole = {on}, present = {on}.

import type { Data, StepName } from "../../contract/step_bar";
import { element, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import type { Lifetime } from "../../shared/lifetime";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { type Move, moveOf } from "./keys";

const button = (kind: string, name = "") => element("button", { class: `button ${kind}`, type: "button" }, name);
const scroller = () => document.querySelector('[data-testid="stMain"]');

/** By how many screens a key scrolls a long column. */
const SCROLLS: Record<string, number> = { PageDown: 0.9, PageUp: -0.9, Home: -1e4, End: 1e4 };

class StepBar implements Component<Data> {
  private readonly back = button("plain back");
  private readonly on = button("first on");
  private readonly names = element("div", { class: "names" });
  private readonly whole = element("button", { class: "button plain whole", type: "button", role: "switch" });
  private readonly notes = button("plain notes", "Notes (N)");
  private readonly blank = button("plain blank", "Blank (B)");
  private readonly spoken = element("div", { class: "unseen", "aria-live": "polite" });
  private readonly step = new Echo<string>();
  private dots: Lifetime | undefined;
  private data: Data | null = null;
  private built = "";

  constructor(private readonly host: Host) {
    const { signal } = host;
    this.whole.append(element("span", { "aria-hidden": "true" }, "☰ "), element("span", "name", "Whole page"));
    this.back.addEventListener("click", () => this.move(-1), { signal });
    this.on.addEventListener("click", () => this.move(1), { signal });
    this.whole.addEventListener("click", () => host.trigger("whole", { on: !this.data?.whole }), { signal });
    this.notes.addEventListener("click", () => this.unfold(), { signal });
    this.blank.addEventListener("click", () => this.darken(), { signal });
    document.addEventListener("keydown", (event) => this.press(event), { signal });
    host.onEnd(() => delete document.documentElement.dataset.notes);
    const bar = element("nav", { class: "bar", "aria-label": "Steps" }, this.back);
    bar.append(element("div", "middle", this.names, this.whole, this.notes, this.blank), this.on, this.spoken);
    host.append(bar);
  }

  update(data: Data): void {
    const turned = this.data && this.data.page !== data.page;
    this.data = data;
    const decided = this.step.hear(data.told) === "decided";
    const built = JSON.stringify([data.page, data.steps]);
    if (built !== this.built) this.build(data.steps);
    this.built = built;
    this.whole.hidden = data.present || data.steps.length < 2;
    this.whole.setAttribute("aria-checked", String(data.whole));
    this.notes.hidden = !data.present || !data.steps.length;
    this.blank.hidden = !data.present;
    if (!data.present) delete document.documentElement.dataset.notes;
    if (turned || decided) scroller()?.scrollTo({ top: 0 });
    this.mark();
  }

  private build(steps: StepName[]): void {
    const { signal } = (this.dots = this.host.renewed(this.dots));
    const dots = steps.map(({ key, name }) => {
      const dot = element("button", { class: "dot", type: "button", title: name, "data-key": key });
      dot.append(element("span", "point"), element("span", "name", name));
      dot.addEventListener("click", () => this.go(key), { signal });
      return dot;
    });
    this.names.replaceChildren(...dots);
  }

  /** Shows where we are, which is where the hand has got to, whatever the server has heard of. */
  private mark(): void {
    const { steps, before, after, whole, title } = this.state;
    const at = this.at,
      stepping = at >= 0 && !whole;
    this.names.hidden = !stepping;
    [...this.names.children].forEach((dot, nth) => {
      if (nth === at) dot.setAttribute("aria-current", "step");
      else dot.removeAttribute("aria-current");
      dot.classList.toggle("behind", nth < at);
    });
    const previous = (stepping ? steps[at - 1]?.name : undefined) ?? before,
      next = (stepping ? steps[at + 1]?.name : undefined) ?? after;
    this.label(this.back, "‹", previous, "Back to");
    this.label(this.on, "›", next, "On to");
    if (stepping) setText(this.spoken, `${title}, step ${at + 1} of ${steps.length}: ${steps[at]?.name ?? ""}`);
  }

  private label(where: HTMLButtonElement, sign: string, name: string, words: string): void {
    where.style.visibility = name ? "" : "hidden";
    where.title = `${words} ${name}`;
    const parts = [element("span", "name", name), element("span", { class: "sign", "aria-hidden": "true" }, sign)];
    if (where.textContent !== name + sign && where.textContent !== sign + name)
      where.replaceChildren(...(sign === "‹" ? parts.reverse() : parts));
  }

  private get state(): Data {
    if (!this.data) throw new Error("nothing was told yet");
    return this.data;
  }

  private get at(): number {
    return this.state.steps.findIndex(({ key }) => key === this.step.value);
  }

  private go(key: string | undefined): void {
    if (key === undefined || key === this.step.value) return;
    this.step.choose(key);
    this.mark();
    scroller()?.scrollTo({ top: 0 });
    this.host.setState("step", this.step.message({ page: this.state.page, key }));
  }

  private move(by: -1 | 1): void {
    const { steps, whole, before, after, page } = this.state;
    const next = this.at < 0 || whole ? undefined : steps[this.at + by];
    if (next) this.go(next.key);
    else if (by < 0 ? before : after) this.host.trigger("turn", { page, by });
  }

  private press(event: KeyboardEvent): void {
    if (!this.data) return;
    const move = moveOf(event, this.data.present);
    if (move === null) return;
    event.preventDefault();
    if (!this.scroll(event.key) && !event.repeat) this.act(move);
  }

  private act(move: Move): void {
    const { steps } = this.state;
    if (move === "first") this.go(steps[0]?.key);
    else if (move === "last") this.go(steps.at(-1)?.key);
    else if (move === "notes") this.unfold();
    else if (move === "blank") this.darken();
    else if (move === "leave") this.host.trigger("present", { on: false });
    else this.move(move);
  }

  /** In a long column these keys scroll, as everywhere, and lead on only from its end: whether there was a way to go. */
  private scroll(key: string): boolean {
    const { steps, whole } = this.state,
      main = scroller(),
      share = SCROLLS[key];
    if ((steps.length && !whole) || !main || share === undefined) return false;
    const before = main.scrollTop;
    main.scrollTo({ top: before + share * main.clientHeight });
    return main.scrollTop !== before || Math.abs(share) > 1;
  }

  private unfold(): void {
    const { dataset } = document.documentElement;
    if (dataset.notes === undefined) dataset.notes = "";
    else delete dataset.notes;
    window.dispatchEvent(new Event("resize"));
  }

  /** Nothing on the wall until the next key or click. */
  private darken(): void {
    const dark = element("button", { class: "dark", type: "button", "aria-label": "The screen is blank; go on" });
    const light = this.host.child();
    const end = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      light.end();
    };
    light.onEnd(() => dark.remove());
    this.host.parent.append(dark);
    this.host.onEnd(() => dark.remove());
    dark.focus();
    window.addEventListener("keydown", end, { signal: light.signal, capture: true });
    dark.addEventListener("click", end, { signal: light.signal });
  }
}

export default mountBoxed<Data>((host) => new StepBar(host));
