// The bar at the bottom: the way from step to step and on to the next page, by button, key or clicker.
// States: step = {page, key}, place = {at}. Triggers: end = {}, kept = {packed, at, present}, turn = {page, by}, whole = {on},
// present = {on}, stored = {page, answers}.

import type { Place } from "../../contract/lecture";
import type { Data, StepName } from "../../contract/step_bar";
import { clamp, element, setText } from "../../shared/dom";
import { Echo, type Told } from "../../shared/echo";
import { endWall, keepLecture, keptLecture, tellWall, whenTold } from "../../shared/lecture";
import type { Delayed, Lifetime } from "../../shared/lifetime";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { withoutPaper } from "../../shared/own_address";
import { noteProgress, progressOf } from "../../shared/progress";
import { Keeper } from "./keeper";
import { type Move, moveOf } from "./keys";
import { asksForPaper, Foot, openPaper, whenWhole } from "./paper";

const button = (kind: string, name = "") => element("button", { class: `button ${kind}`, type: "button" }, name);
const scroller = () => document.querySelector('[data-testid="stMain"]');

/** By how many screens a key scrolls a long column. */
const SCROLLS: Record<string, number> = { PageDown: 0.9, PageUp: -0.9, Home: -1e4, End: 1e4 };

/** How long an answer may be on its way before what was said counts as lost. */
const UNHEARD_MS = 2000;

class StepBar implements Component<Data> {
  private readonly back = button("plain back");
  private readonly on = button("first on");
  private readonly names = element("div", { class: "names" });
  private readonly whole = element("button", { class: "button plain whole", type: "button", role: "switch" });
  private readonly notes = button("plain notes", "Notes (N)");
  private readonly blank = button("plain blank", "Blank (B)");
  private readonly spoken = element("div", { class: "unseen", "aria-live": "polite" });
  private readonly lecture = element("span", { class: "lecture" });
  private readonly end = button("plain end", "End");
  private readonly print = button("print", "Print");
  private readonly leave = element("a", { class: "leave", href: "" }, "Back to the page");
  private readonly foot: Foot;
  private readonly step = new Echo<string>();
  private readonly place = Echo.ofPage<number>("lecture:place"); // a quick clicker is ahead of the page that comes
  private readonly unheard: Delayed;
  private readonly keeper = new Keeper();
  private dots: Lifetime | undefined;
  private data: Data | null = null;
  private built = "";
  private offered = false;
  private waiting = false;
  private asked: number | null = null; // the place that was sent and is not answered yet

  constructor(private readonly host: Host) {
    const { signal } = host;
    this.whole.append(element("span", { "aria-hidden": "true" }, "☰ "), element("span", "name", "Whole page"));
    this.back.addEventListener("click", () => this.move(-1), { signal });
    this.on.addEventListener("click", () => this.move(1), { signal });
    this.whole.addEventListener("click", () => host.trigger("whole", { on: !this.data?.whole }), { signal });
    this.notes.addEventListener("click", () => this.unfold(), { signal });
    this.blank.addEventListener("click", () => this.darken(), { signal });
    this.end.addEventListener("click", () => this.endLecture(), { signal });
    this.print.addEventListener("click", () => this.toPaper(), { signal });
    this.foot = new Foot(host);
    this.unheard = host.delayed(UNHEARD_MS);
    whenTold(signal, { wish: (at) => this.goTo(at) });
    document.addEventListener("keydown", (event) => this.press(event), { signal });
    host.onEnd(() => delete document.documentElement.dataset.notes);
    const bar = element("nav", { class: "bar", "aria-label": "Steps" }, this.back);
    bar.append(
      element(
        "div",
        "middle",
        this.lecture,
        this.names,
        this.whole,
        this.print,
        this.leave,
        this.notes,
        this.blank,
        this.end,
      ),
      this.on,
      this.spoken,
    );
    host.append(bar, this.foot.node);
  }

  update(data: Data): void {
    const turned = this.data ? this.data.page !== data.page : null;
    this.data = data;
    const stored = this.keeper.take(data.page, data.done);
    if (stored) this.host.after(0, () => this.host.trigger("stored", stored));
    const decided = this.step.hear(data.told) === "decided";
    this.follow(data, turned ?? true);
    const built = JSON.stringify([data.page, data.steps]);
    if (built !== this.built) this.build(data.steps);
    this.built = built;
    this.whole.hidden = data.present || data.paper || data.lecture !== null || data.steps.length < 2;
    this.print.hidden = !data.whole;
    this.leave.hidden = !data.paper;
    this.foot.update(data.title);
    if (data.paper && !this.waiting) this.layOut();
    this.end.hidden = this.lecture.hidden = data.lecture === null;
    this.whole.setAttribute("aria-checked", String(data.whole));
    this.notes.hidden = !data.present;
    this.blank.hidden = !data.present;
    if (!data.present) delete document.documentElement.dataset.notes;
    if (turned || decided) scroller()?.scrollTo({ top: 0 });
    this.mark();
  }

  /** Goes with the lecture; offers one that this window has kept to a session that knows of none. */
  private follow({ lecture, present }: Data, entered: boolean): void {
    if (lecture) {
      this.offered = false;
      this.answered(lecture.told, entered);
      keepLecture({ packed: lecture.packed, at: this.place.value, present });
      return;
    }
    this.asked = null; // a lecture that has ended has no answer for what was asked last
    this.unheard.cancel();
    const kept = this.offered ? null : keptLecture();
    if (kept) this.host.after(0, () => this.host.trigger("kept", kept));
    this.offered = true;
  }

  /** What was chosen while an answer was on its way goes out with it, or when none comes: a page that left took it. */
  private answered(told: Told<number>, entered: boolean): void {
    const behind = this.place.hear(told) === "behind";
    if (!behind || entered || told.value === this.asked) this.asked = null;
    if (behind && this.asked === null) this.sendPlace();
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
    const { page, steps, before, after, whole, title, paper } = this.state;
    const at = this.at,
      stepping = at >= 0 && !whole;
    if (stepping) noteProgress(page, { steps: [this.step.value], of: steps.length });
    const seen = progressOf(page).steps;
    if (this.state.lecture) {
      this.markLecture(this.state.lecture.places);
      return;
    }
    this.names.hidden = !stepping;
    [...this.names.children].forEach((dot, nth) => {
      if (nth === at) dot.setAttribute("aria-current", "step");
      else dot.removeAttribute("aria-current");
      dot.classList.toggle("seen", seen.includes(steps[nth]?.key ?? ""));
    });
    const previous = (stepping ? steps[at - 1]?.name : undefined) ?? before,
      next = (stepping ? steps[at + 1]?.name : undefined) ?? after;
    this.label(this.back, "‹", paper ? "" : previous, "Back to");
    this.label(this.on, "›", paper ? "" : next, "On to");
    if (stepping) setText(this.spoken, `${title}, step ${at + 1} of ${steps.length}: ${steps[at]?.name ?? ""}`);
  }

  /** In a lecture the way leads from place to place, whatever page they are on. */
  private markLecture(places: Place[]): void {
    const at = this.place.value,
      words = `${at + 1} of ${places.length}`;
    this.names.hidden = true;
    setText(this.lecture, `Lecture, ${words}`);
    this.label(this.back, "‹", places[at - 1]?.name ?? "", "Back to");
    this.label(this.on, "›", places[at + 1]?.name ?? "", "On to");
    setText(this.spoken, `Lecture, place ${words}: ${places[at]?.name ?? ""}`);
    tellWall(places, at, Date.now());
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

  private toEnd(at: number, step: StepName | undefined): void {
    if (this.state.lecture) this.goTo(at);
    else this.go(step?.key);
  }

  private endLecture(): void {
    endWall();
    keepLecture(null);
    this.host.trigger("end", {});
  }

  private goTo(at: number): void {
    const last = (this.state.lecture?.places.length ?? 0) - 1;
    if (last < 0 || clamp(at, 0, last) === this.place.value) return;
    this.place.choose(clamp(at, 0, last));
    this.mark();
    if (this.asked === null) this.sendPlace();
  }

  /** One at a time: a second from this page would call back the page that the first has asked for. */
  private sendPlace(): void {
    this.asked = this.place.value;
    this.unheard.ask(() => {
      this.asked = null;
      if (this.place.unheard) this.sendPlace();
    });
    this.host.setState("place", this.place.message({ at: this.place.value }));
  }

  private move(by: -1 | 1): void {
    if (this.state.lecture) {
      this.goTo(this.place.value + by);
      return;
    }
    const { steps, whole, before, after, page } = this.state;
    const next = this.at < 0 || whole ? undefined : steps[this.at + by];
    if (next) this.go(next.key);
    else if (by < 0 ? before : after) this.host.trigger("turn", { page, by });
  }

  private press(event: KeyboardEvent): void {
    if (!this.data) return;
    if (asksForPaper(event) && !this.data.paper) {
      event.preventDefault();
      openPaper();
    }
    const move = moveOf(event, this.data.present);
    if (move === null) return;
    event.preventDefault();
    if (!this.scroll(event.key) && !event.repeat) this.act(move);
  }

  private act(move: Move): void {
    const { steps } = this.state;
    if (move === "first") this.toEnd(0, steps[0]);
    else if (move === "last") this.toEnd(Infinity, steps.at(-1));
    else if (move === "notes") this.unfold();
    else if (move === "blank") this.darken();
    else if (move === "leave") this.host.trigger("present", { on: false });
    else this.move(move);
  }

  /** In a long column these keys scroll, as everywhere, and lead on only from its end: whether there was a way to go. */
  private scroll(key: string): boolean {
    const { whole } = this.state,
      main = scroller(),
      share = SCROLLS[key];
    if (!whole || !main || share === undefined) return false;
    const before = main.scrollTop;
    main.scrollTo({ top: before + share * main.clientHeight });
    return main.scrollTop !== before || Math.abs(share) > 1;
  }

  private toPaper(): void {
    if (this.data?.paper) window.print();
    else openPaper();
  }

  private layOut(): void {
    this.waiting = true;
    this.foot.write();
    this.leave.href = withoutPaper(location.href);
    whenWhole(this.host, () => window.print());
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
    const { dataset } = document.documentElement;
    dataset.dark = "";
    light.onEnd(() => {
      dark.remove();
      delete dataset.dark;
    });
    this.host.parent.append(dark);
    this.host.onEnd(() => dark.remove());
    dark.focus();
    window.addEventListener("keydown", end, { signal: light.signal, capture: true });
    dark.addEventListener("click", end, { signal: light.signal });
  }
}

export default mountBoxed<Data>((host) => new StepBar(host));
