// A row of cells, zeros padded to its sides, and a window that slides over them: how long is the result?
// data: {cells, kernels, pads, kernel, pad, lengths: {"3,1": 9}, says: {"3,1": text}}; state: choice = {kernel, pad, n}.

function make(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

class Strip {
  constructor(parent) {
    this.root = parent.appendChild(make("div", "strip"));
    this.pending = [];
    this.at = 0;
    this.choices = this.root.appendChild(make("div", "choices"));
    this.input = this.root.appendChild(make("div", "line"));
    this.output = this.root.appendChild(make("div", "line out"));
    this.says = this.root.appendChild(make("p", "says"));
    this.says.setAttribute("aria-live", "polite");
  }

  receive(data) {
    if (!this.data) for (const [name, words, list] of [["kernel", "kernel k", data.kernels], ["pad", "padding p", data.pads]]) this.group(name, words, list);
    this.data = data;
    const given = `${data.kernel},${data.pad}`, echo = this.pending.indexOf(given);
    if (echo >= 0) this.pending.splice(0, echo + 1);
    else if (given !== this.given) {
      this.pick = { kernel: data.kernel, pad: data.pad };
      this.at = 0;
    }
    this.given = given;
    this.draw();
  }

  group(name, words, list) {
    const group = this.choices.appendChild(make("fieldset"));
    group.append(make("legend", "", words));
    for (const value of list) {
      const label = group.appendChild(make("label")), input = label.appendChild(make("input"));
      Object.assign(input, { type: "radio", name, value });
      label.append(make("span", "", String(value)));
      input.addEventListener("change", () => {
        this.pick = { ...this.pick, [name]: value };
        this.at = 0;
        this.draw();
        this.pending.push(`${this.pick.kernel},${this.pick.pad}`);
        this.send("choice", { ...this.pick, n: Date.now() });
      });
    }
  }

  draw() {
    const { cells, pads } = this.data, { kernel, pad } = this.pick, most = Math.max(...pads);
    const length = this.data.lengths[`${kernel},${pad}`], columns = cells + 2 * most;
    for (const input of this.choices.querySelectorAll("input")) input.checked = Number(input.value) === this.pick[input.name];
    for (const line of [this.input, this.output]) line.style.gridTemplateColumns = `repeat(${2 * columns}, 1fr)`;
    const spot = (node, half) => { node.style.gridColumn = `${half + 1} / span 2`; return node; };
    this.at = Math.min(this.at, length - 1);
    const first = most - pad + this.at;
    this.input.replaceChildren(...Array.from({ length: cells + 2 * pad }, (_, i) => {
      const zero = i < pad || i >= pad + cells, cell = make("span", `cell ${zero ? "zero" : ""}`, zero ? "0" : String(i - pad));
      if (i + most - pad >= first && i + most - pad < first + kernel) cell.classList.add("seen");
      return spot(cell, 2 * (i + most - pad));
    }));
    this.output.replaceChildren(...Array.from({ length }, (_, i) => {
      const cell = make("span", `cell made ${i === this.at ? "here" : ""}`, String(i));
      const show = () => { if (this.at !== i) { this.at = i; this.draw(); } };
      cell.addEventListener("pointerenter", show);
      cell.addEventListener("pointerdown", show);
      return spot(cell, 2 * (most - pad + i) + kernel - 1);
    }));
    const words = this.data.says[`${kernel},${pad}`];
    if (this.says.textContent !== words) this.says.textContent = words;
    this.root.dataset.length = length;
  }
}

export default function ({ data: [data], parentElement, setStateValue }) {
  const strip = (parentElement.strip ??= new Strip(parentElement));
  strip.send = setStateValue;
  strip.receive(data);
}
