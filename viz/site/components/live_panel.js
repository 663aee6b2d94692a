// A panel of sliders whose numbers and drawings move with the finger. data: viz/live.py's panel + {values}.
// State: values = {…inputs, n}; n counts releases, so that the same values twice are still a change.

const SEND_AFTER_MS = 150; // one rerun for a burst of arrow keys
const SPEAK_AFTER_MS = 500; // one announcement when the slider rests

class LivePanel {
  constructor(parent, data) {
    Object.assign(this, { inputs: data.inputs, numbers: data.numbers, units: data.units, scheme: data.scheme });
    this.symbols = Object.fromEntries(data.inputs.map((input) => [input.name, input.symbols]));
    this.root = element("div", "panel");
    this.summary = data.summary;
    this.wanted = {};
    this.pending = [];
    this.count = 0;
    const left = element("div", "inputs"), right = element("div", "beside"), below = element("div", "below");
    this.rows = data.inputs.map((input) => this.makeInput(input, left, data.groups[input.name]));
    this.note = left.appendChild(element("div", "note"));
    this.note.setAttribute("role", "status");
    this.spoken = element("div", "unseen");
    this.spoken.setAttribute("aria-live", "polite");
    this.blocks = [...data.beside.map((b) => [b, right]), ...data.below.map((b) => [b, below])].map(([block, where]) => {
      const made = MAKERS[block.kind](block, this);
      where.append(made.node);
      return made;
    });
    this.root.append(left, right, below, this.spoken);
    parent.append(this.root);
    new ResizeObserver(() => this.draw()).observe(this.root);
  }

  makeInput(input, where, heading) {
    if (heading) where.append(element("div", "heading", heading));
    const row = element("div", "input"), label = element("label", "", input.label);
    const typed = element("input", "typed"), range = element("input", "range");
    typed.type = "number";
    range.type = "range";
    for (const one of [typed, range]) Object.assign(one, { min: input.low, max: input.high, step: input.step });
    typed.inputMode = "numeric";
    typed.id = `typed-${input.name}`;
    label.htmlFor = typed.id;
    range.setAttribute("aria-label", input.label);
    if (input.colour) row.style.setProperty("--input", colourOf(input.colour));
    range.addEventListener("input", () => this.set(input.name, range.valueAsNumber));
    range.addEventListener("change", () => this.release());
    typed.addEventListener("input", () => {
      const value = typed.valueAsNumber;
      if (Number.isFinite(value) && value === this.nearest(input, value)) this.set(input.name, value);
    });
    typed.addEventListener("change", () => {
      this.setTyped(input, typed.valueAsNumber);
      this.release(0);
    });
    row.append(label, typed, range);
    where.append(row);
    return { input, typed, range };
  }

  limit(input) {
    return input.atMost ? Math.min(input.high, this.values[input.atMost]) : input.high;
  }

  nearest(input, value) {
    const kept = Math.min(Math.max(value, input.low), this.limit(input));
    return Math.min(input.low + Math.round((kept - input.low) / input.step) * input.step, this.limit(input));
  }

  setTyped(input, value) {
    const kept = Number.isFinite(value) ? this.nearest(input, value) : this.values[input.name];
    const steps = input.step === 1 ? "" : `, in steps of ${input.step}`;
    const said = Number.isFinite(value) ? `${value} became ${grouped(kept)}` : `the field was empty, so ${grouped(kept)} stays`;
    setText(this.note, kept === value ? "" : `${input.label}: allowed is ${input.low} to ${grouped(this.limit(input))}${steps}; ${said}.`);
    this.set(input.name, kept);
    this.rows.find((row) => row.input === input).typed.value = kept; // it has the focus, which refresh respects
    this.refresh();
  }

  // What was asked for is remembered: a bound that comes back down and up again gives it back.
  set(name, value) {
    const input = this.inputs.find((one) => one.name === name);
    this.wanted[name] = this.nearest(input, value);
    this.values = { ...this.values, [name]: this.wanted[name] };
    for (const one of this.inputs) if (one.atMost) this.values[one.name] = this.nearest(one, this.wanted[one.name]);
    this.schedule();
  }

  adopt(values) {
    this.values = { ...values };
    this.wanted = { ...values };
    this.schedule();
  }

  schedule() {
    this.frame ??= requestAnimationFrame(() => { this.frame = null; this.refresh(); });
  }

  refresh() {
    const focused = this.root.getRootNode().activeElement;
    for (const { input, typed, range } of this.rows) {
      const value = this.values[input.name], high = this.limit(input);
      range.max = high;
      typed.max = high;
      range.value = value;
      range.setAttribute("aria-valuetext", grouped(value));
      // Never rewrite what somebody is typing ("7." is 7 already); only tell them when the server kept another value.
      const shown = typed.valueAsNumber;
      if (typed !== focused || (shown === this.wanted[input.name] && shown !== value)) typed.value = value;
    }
    this.draw();
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => setText(this.spoken, say(this.summary, this.found, this.units)), SPEAK_AFTER_MS);
  }

  draw() {
    if (!this.values) return;
    this.found = evaluateAll(this.numbers, this.values);
    if (this.scheme) {
      const [main, tint] = this.scheme.colours[this.values[this.scheme.input]] || this.scheme.other;
      this.root.style.setProperty("--main", main);
      this.root.style.setProperty("--tint", tint);
    }
    for (const block of this.blocks) block.update(this.found);
    this.root.dataset.drawn = String((this.drawn = (this.drawn || 0) + 1));
  }

  // What was typed goes at once: a click on Reset may be what ended the typing.
  release(wait = SEND_AFTER_MS) {
    clearTimeout(this.sending);
    const send = () => {
      this.wanted = { ...this.values };
      this.refresh();
      const now = JSON.stringify(this.values);
      if (now === this.last && !this.pending.length) return;
      this.pending.push(now);
      this.send("values", { ...this.values, n: `${Date.now()}-${++this.count}` });
    };
    if (wait) this.sending = setTimeout(send, wait);
    else send();
  }

  // Python's values: an echo of what was sent is let pass (the finger may be further already), anything else is taken.
  receive(values) {
    const arrived = JSON.stringify(Object.fromEntries(this.inputs.map(({ name }) => [name, values[name]])));
    const echo = this.pending.indexOf(arrived);
    if (echo >= 0) this.pending.splice(0, echo + 1);
    else if (arrived !== this.last) {
      this.pending = [];
      clearTimeout(this.sending);
      this.adopt(JSON.parse(arrived));
      if (!this.found) this.refresh();
    }
    this.last = arrived;
  }
}

export default function ({ data: [data], parentElement, setStateValue }) {
  const { values, ...rest } = data, built = JSON.stringify(rest);
  let panel = parentElement.livePanel;
  if (!panel || panel.built !== built) {
    const focus = panel && panel.root.getRootNode().activeElement?.id;
    panel?.root.remove();
    const old = panel;
    panel = parentElement.livePanel = new LivePanel(parentElement, rest);
    panel.built = built;
    if (old) {
      Object.assign(panel, { pending: old.pending, count: old.count, last: old.last });
      clearTimeout(old.sending);
      panel.adopt(old.values);
    }
    if (focus) panel.root.querySelector(`#${focus}`)?.focus();
  }
  panel.send = setStateValue;
  panel.receive(values);
}
