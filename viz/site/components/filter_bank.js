// A tensor before and after a 1×1 convolution as all its maps, with a slider for the number of filters.
// data: bytes (viz.packed) with header {sent: {value, number}} (filters) and, as its blob, bytes with header {before:
//       {title, words, sprite}, after: {title, words ("{n}" is the number), sprite}, sections: [{label, start, stop,
//       learned, colour}], most, marks: [[n, label]], verdicts: [{low, high, text}], sliderLabel}
// A sprite is map_tiles.js's with the number of its PNG among the blobs. State: filters = {n, sent}.

const SEND_AFTER_MS = 150;

class Bank {
  constructor(parent) {
    this.root = make("div", "bank");
    const before = make("div", "tensor"), after = make("div", "tensor");
    this.beforeTitle = before.appendChild(make("div", "title"));
    this.before = new Tiles(before);
    const control = make("div", "control");
    this.label = control.appendChild(make("label"));
    this.typed = control.appendChild(make("input", "typed"));
    this.range = control.appendChild(make("input", "range"));
    this.typed.type = "number";
    this.range.type = "range";
    this.typed.id = "filters";
    this.label.htmlFor = "filters";
    this.scale = control.appendChild(make("div", "scale"));
    this.verdict = control.appendChild(make("p", "verdict"));
    this.verdict.setAttribute("aria-live", "polite");
    this.legend = control.appendChild(make("div", "legend"));
    this.afterTitle = after.appendChild(make("div", "title"));
    this.after = new Tiles(after);
    this.root.append(control, before, after);
    parent.append(this.root);
    this.range.addEventListener("input", () => this.set(this.range.valueAsNumber));
    this.range.addEventListener("change", () => this.release());
    this.typed.addEventListener("input", () => { this.typing = true; });
    this.typed.addEventListener("blur", () => { this.typing = false; });
    this.typed.addEventListener("change", () => {
      this.typing = false;
      const value = Math.round(this.typed.valueAsNumber);
      this.set(Number.isFinite(value) ? Math.min(Math.max(value, 1), this.data.most) : this.n);
      this.release(0);
    });
    new ResizeObserver(() => { this.before.draw(); this.after.draw(); }).observe(this.root);
  }

  set(n) {
    this.n = window.inceptionSent.filters.value = n;
    this.refresh();
  }

  // What was typed goes at once: a click on Reset may be what ended the typing.
  release(wait = SEND_AFTER_MS) {
    clearTimeout(this.sending);
    const send = () => this.send("filters", { n: this.n, sent: Date.now() });
    if (wait) this.sending = setTimeout(send, wait);
    else send();
  }

  receive(bytes) {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    const [{ sent }, [maps]] = unpack(bytes);
    const [data, blobs] = unpack(maps);
    for (const { sprite } of [data.before, data.after])
      sprite.src = URL.createObjectURL(new Blob([blobs[sprite.blob]], { type: "image/png" }));
    const { value } = known("filters", sent);
    if (value !== this.n) clearTimeout(this.sending); // a task or Reset was clicked, which may have ended the typing
    this.n = value;
    this.data = data;
    for (const one of [this.typed, this.range]) Object.assign(one, { min: 1, max: data.most, step: 1 });
    this.label.textContent = data.sliderLabel;
    this.range.setAttribute("aria-label", data.sliderLabel);
    this.scale.replaceChildren(...data.marks.map(([at, words]) => {
      const mark = make("span", "", words);
      mark.style.left = `${(100 * (at - 1)) / (data.most - 1)}%`;
      return mark;
    }));
    this.colours = data.sections.flatMap((s) => Array(s.stop - s.start).fill(s.colour));
    this.refresh();
  }

  refresh() {
    const { data, n } = this, words = (text) => text.replaceAll("{n}", n);
    this.range.value = n;
    if (!this.typing) this.typed.value = n; // an answer of the server does not take away what is being typed
    this.beforeTitle.textContent = data.before.title;
    this.afterTitle.textContent = words(data.after.title);
    this.verdict.textContent = words(data.verdicts.find((v) => n >= v.low && n <= v.high).text);
    this.legend.replaceChildren(...data.sections.filter((s) => s.start < n).map((s) => {
      const entry = make("div", "entry"), swatch = make("span", "swatch");
      swatch.style.background = s.colour;
      const last = Math.min(s.stop, n) - 1;
      entry.append(swatch, `${s.label}: ${s.start === last ? s.start : `${s.start}–${last}`}`);
      return entry;
    }));
    this.before.show(data.before.sprite, data.before.sprite.count, [], data.before.words);
    this.after.show(data.after.sprite, n, this.colours, words(data.after.words));
  }
}

export default function ({ data, parentElement, setStateValue }) {
  const bank = (parentElement.bank ??= new Bank(parentElement));
  bank.send = setStateValue;
  bank.receive(data);
}
