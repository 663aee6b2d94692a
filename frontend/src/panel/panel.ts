// A panel of sliders whose numbers and drawings move with the finger.

import type { Block, Data, Input, Outside, Panel } from "../contract/panel";
import type { Leaves } from "../contract/shared";
import { clamp, element, focusedIn, present, setText } from "../shared/dom";
import { Echo } from "../shared/echo";
import { whenHeightChanges } from "../shared/fit";
import { exact } from "../shared/formats";
import type { Lifetime } from "../shared/lifetime";
import type { Component, Host } from "../shared/mount";
import { evaluateAll, type Numbers, numberOf } from "../shared/polynomial";
import { slider } from "../shared/slider";
import { say } from "../shared/templates";
import { colourOf, type Drawn, type Maker, type Surroundings } from "./block";
import { makeBars, makeFormula, makeRuler, makeTable, makeText, makeTiles } from "./blocks";
import { makeCurve } from "./curve";
import { makeFlow } from "./flow";
import { makeGrowth } from "./growth";
import { valuesSetBy } from "./outside";

const SEND_AFTER_MS = 150; // one rerun for a burst of arrow keys
const SPEAK_AFTER_MS = 500; // one announcement when the slider rests

type Makers = { [Kind in Block["kind"]]?: Maker<Extract<Block, { kind: Kind }>> };
const MAKERS: Makers = {
  formula: makeFormula,
  tiles: makeTiles,
  curve: makeCurve,
  table: makeTable,
  bars: makeBars,
  ruler: makeRuler,
  text: makeText,
  flow: makeFlow,
  growth: makeGrowth,
};

interface Row {
  input: Input;
  typed: HTMLInputElement;
  range: HTMLInputElement;
}

/** What holds however often the panel is built anew: the values, and what is to be sent of them. */
export class LivePanel implements Component<Data> {
  private readonly echo = new Echo<Numbers>();
  private readonly sending;
  private readonly makers: Makers;
  private built = "";
  private view: View | null = null;
  private leaves: Leaves | null = null;
  private outside: Outside | null = null;

  constructor(
    private readonly host: Host,
    makers: Makers = {},
  ) {
    this.makers = { ...MAKERS, ...makers };
    this.sending = host.sending(SEND_AFTER_MS);
    document.addEventListener("click", (event) => this.follow(event), { capture: true, signal: host.signal });
  }

  update({ told, leaves, outside, ...panel }: Data): void {
    this.leaves = leaves;
    this.outside = outside ?? null;
    const decided = this.echo.hear(told) === "decided";
    if (decided) this.sending.cancel();
    const built = JSON.stringify(panel);
    if (!this.view || built !== this.built) {
      this.built = built;
      const focused = this.view?.end();
      this.view = new View(this.host, panel, this.makers, this.echo, {
        release: (wait) => this.release(wait),
        leaves: () => present(this.leaves, "leaves"),
      });
      this.view.adopt();
      if (focused) this.view.focus(focused);
    } else if (decided) this.view.adopt();
  }

  /** Shows what another control sets; the server hears of it by that control. */
  private follow(click: Event): void {
    const values = this.outside && valuesSetBy(click, this.outside);
    if (!values || !this.view) return;
    this.echo.choose({ ...this.echo.value, ...values });
    this.view.adopt();
  }

  // What was typed goes at once: a click on Reset may be what ended the typing.
  private release(wait?: number): void {
    this.sending.ask(() => {
      this.view?.settle();
      if (this.echo.unsent) this.host.setState("values", this.echo.message(this.echo.value));
    }, wait);
  }
}

/** The panel as it is built for one set of inputs and blocks. */
class View {
  private readonly lifetime: Lifetime;
  private readonly note = element("div", { class: "note", role: "status" });
  private readonly spoken = element("div", { class: "unseen", "aria-live": "polite" });
  private readonly root = element("div", "panel");
  private readonly rows: Row[];
  private readonly blocks: Drawn[];
  private readonly schedule: () => void;
  private readonly speaking;
  private readonly panel: Panel;
  /** What was asked for of each input: a bound that comes back down and up again gives it back. */
  private wanted: Numbers = {};
  private numbers: Numbers | null = null;
  private drawings = 0;

  constructor(
    host: Host,
    panel: Panel,
    makers: Makers,
    private readonly echo: Echo<Numbers>,
    private readonly whole: { release: (wait?: number) => void; leaves: () => Leaves },
  ) {
    this.panel = panel;
    this.lifetime = host.child();
    this.schedule = this.lifetime.atFrame(() => this.refresh());
    this.speaking = this.lifetime.delayed(SPEAK_AFTER_MS);
    const inputs = element("div", "inputs"),
      beside = element("div", "beside"),
      below = element("div", "below");
    this.rows = panel.inputs.map((input) => this.makeInput(input, inputs));
    inputs.append(this.note);
    const surroundings: Surroundings = {
      lifetime: this.lifetime,
      leaves: whole.leaves,
      inputs: panel.inputs,
      expressions: panel.numbers,
      values: () => this.echo.value,
      set: (name, value) => this.set(name, value),
      release: () => this.whole.release(),
      growing: (so) => {
        for (const block of this.blocks) block.grow?.(so);
      },
    };
    const make = (block: Block, where: HTMLElement) => {
      const maker = present(makers[block.kind], block.kind) as Maker<Block>;
      const drawn = maker(block, surroundings);
      where.append(drawn.node);
      return drawn;
    };
    this.blocks = [
      ...panel.beside.map((block) => make(block, beside)),
      ...panel.below.map((block) => make(block, below)),
    ];
    this.root.append(inputs, beside, below, this.spoken);
    host.parent.append(this.root);
    this.lifetime.onEnd(() => this.root.remove());
    this.lifetime.onResize(this.root, () => this.draw());
    whenHeightChanges(this.lifetime, () => this.draw());
  }

  /** Takes the panel off the page; the answer is the id of the input that had the focus, if one had. */
  end(): string | undefined {
    const focused = focusedIn(this.root)?.id;
    this.lifetime.end();
    return focused;
  }

  focus(id: string): void {
    this.root.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** Shows the values that hold now. */
  adopt(): void {
    this.wanted = { ...this.echo.value };
    if (this.numbers) this.schedule();
    else this.refresh();
  }

  /** What holds when a slider is let go is what was wanted. */
  settle(): void {
    this.wanted = { ...this.echo.value };
    this.refresh();
  }

  private makeInput(input: Input, where: HTMLElement): Row {
    const heading = this.panel.groups[input.name],
      { signal } = this.lifetime;
    if (heading) where.append(element("div", "heading", heading));
    const id = `typed-${input.name}`,
      bounds = { min: input.low, max: input.high, step: input.step };
    const typed = element("input", { type: "number", class: "typed", id, inputmode: "numeric", ...bounds });
    const range = element("input", { type: "range", class: "range", "aria-label": input.label, ...bounds });
    const row = element(
      "div",
      "input",
      element("label", { for: id }, input.label),
      typed,
      slider(this.lifetime, range),
    );
    if (input.colour) row.style.setProperty("--input", colourOf(input.colour));
    range.addEventListener("input", () => this.set(input.name, range.valueAsNumber), { signal });
    range.addEventListener("change", () => this.whole.release(), { signal });
    const whileTyping = () => {
      const value = typed.valueAsNumber;
      if (Number.isFinite(value) && value === this.nearest(input, value)) this.set(input.name, value);
    };
    const afterTyping = () => {
      this.setTyped({ input, typed, range }, typed.valueAsNumber);
      this.whole.release(0);
    };
    typed.addEventListener("input", whileTyping, { signal });
    typed.addEventListener("change", afterTyping, { signal });
    where.append(row);
    return { input, typed, range };
  }

  private limit(input: Input, values: Numbers = this.echo.value): number {
    return input.atMost ? Math.min(input.high, numberOf(values, input.atMost)) : input.high;
  }

  private nearest(input: Input, value: number, values: Numbers = this.echo.value): number {
    const limit = this.limit(input, values),
      bounded = clamp(value, input.low, limit);
    return Math.min(input.low + Math.round((bounded - input.low) / input.step) * input.step, limit);
  }

  private setTyped({ input, typed }: Row, value: number): void {
    const finite = Number.isFinite(value);
    const allowed = finite ? this.nearest(input, value) : numberOf(this.echo.value, input.name);
    const steps = input.step === 1 ? "" : `, in steps of ${input.step}`;
    const became = finite ? `${value} became ${exact(allowed)}` : `the field was empty, so ${exact(allowed)} stays`;
    const bounds = `allowed is ${input.low} to ${exact(this.limit(input))}${steps}`;
    setText(this.note, allowed === value ? "" : `${input.label}: ${bounds}; ${became}.`);
    this.set(input.name, allowed);
    typed.value = String(allowed); // it has the focus, which refresh respects
    this.refresh();
  }

  private set(name: string, value: number): void {
    const input = present(
      this.panel.inputs.find((one) => one.name === name),
      name,
    );
    const wanted = (this.wanted[name] = this.nearest(input, value));
    const values = { ...this.echo.value, [name]: wanted };
    for (const one of this.panel.inputs)
      if (one.atMost) values[one.name] = this.nearest(one, numberOf(this.wanted, one.name), values);
    this.echo.choose(values);
    this.schedule();
  }

  private refresh(): void {
    const focused = focusedIn(this.root),
      values = this.echo.value;
    for (const { input, typed, range } of this.rows) {
      const value = numberOf(values, input.name),
        high = String(this.limit(input));
      range.max = high;
      typed.max = high;
      range.value = String(value);
      range.setAttribute("aria-valuetext", exact(value));
      // Never rewrite what somebody is typing ("7." is 7 already); only tell them when the server kept another value.
      const inField = typed.valueAsNumber;
      if (typed !== focused || (inField === this.wanted[input.name] && inField !== value)) typed.value = String(value);
    }
    this.draw();
    this.speaking.ask(() => setText(this.spoken, say(this.panel.summary, this.numbers ?? {})));
  }

  private draw(): void {
    const values = this.echo.value,
      { scheme } = this.panel;
    const numbers = (this.numbers = evaluateAll(this.panel.numbers, values));
    if (scheme) {
      const [main, tint] = scheme.colours[String(values[scheme.input])] ?? scheme.other;
      this.root.style.setProperty("--main", main);
      this.root.style.setProperty("--tint", tint);
    }
    for (const block of this.blocks) block.update(numbers);
    this.root.dataset.drawn = String((this.drawings += 1)); // benchmarks/page.py waits for it
  }
}
