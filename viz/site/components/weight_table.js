// An editable table of 1×1 filters: a row each, with the weights, the bias and the picture it makes.
// data: {title, heads: [{label, colour}], rows: [[number]], outputs: [{src, alt, words}], most, limit, rowWord, add, remove}
// State: table = {text, n}, rows joined by ";", numbers by ",".

function make(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

const written = (value) => String(Number(value.toFixed(3)));

class Sheet {
  constructor(parent) {
    this.root = make("div", "sheet");
    this.pending = [];
    this.title = make("div", "title");
    this.body = make("div", "rows");
    this.note = make("p", "note");
    this.note.setAttribute("role", "status");
    this.buttons = make("div", "buttons");
    this.root.append(this.title, this.body, this.buttons, this.note);
    this.more = this.buttons.appendChild(make("button"));
    this.less = this.buttons.appendChild(make("button"));
    this.more.type = this.less.type = "button";
    this.more.addEventListener("click", () => this.commit([...this.rows, this.rows[0].map(() => 0)]));
    this.less.addEventListener("click", () => this.commit(this.rows.slice(0, -1)));
    parent.append(this.root);
  }

  commit(rows) {
    this.rows = rows;
    const text = rows.map((row) => row.map(written).join(",")).join(";");
    this.pending.push(text);
    this.send("table", { text, n: Date.now() });
  }

  typed(field, row, column) {
    const { limit } = this.data, given = field.valueAsNumber;
    const value = Number.isFinite(given) ? Math.min(Math.max(given, -limit), limit) : this.rows[row][column];
    this.note.textContent = value === given ? "" : `${Number.isFinite(given) ? "" : "The field was empty. "}Allowed is −${limit} to ${limit}; shown is ${written(value)}.`;
    field.value = field.dataset.was = written(value);
    this.commit(this.rows.map((one, i) => one.map((old, j) => (i === row && j === column ? value : old))));
  }

  receive(data) {
    const echo = this.pending.indexOf(data.rows.map((row) => row.map(written).join(",")).join(";"));
    if (echo >= 0) this.pending.splice(0, echo + 1);
    if (this.pending.length && echo >= 0) return; // a newer table is on its way
    this.pending = [];
    const active = this.root.getRootNode().activeElement, focus = active?.dataset?.at, raw = active?.value;
    const unsent = focus && raw !== active.dataset.was;
    this.data = data;
    this.rows = data.rows;
    this.title.textContent = data.title;
    this.more.textContent = data.add;
    this.less.textContent = data.remove;
    this.more.disabled = data.rows.length >= data.most;
    this.less.disabled = data.rows.length <= 1;
    this.body.replaceChildren(...data.rows.map((row, i) => this.line(row, i, data.outputs[i])));
    const again = focus && this.root.querySelector(`[data-at="${focus}"]`);
    if (again && unsent) again.value = raw;
    again?.focus();
  }

  line(row, i, output) {
    const line = make("div", "row"), fields = make("div", "fields");
    fields.append(make("div", "name", `${this.data.rowWord} ${i}`));
    row.forEach((value, j) => {
      const head = this.data.heads[j], label = make("label"), field = make("input");
      Object.assign(field, { type: "number", step: 0.05, min: -this.data.limit, max: this.data.limit });
      field.value = written(value);
      Object.assign(field.dataset, { at: `${i}-${j}`, was: field.value });
      field.setAttribute("aria-label", `${this.data.rowWord} ${i}, ${head.label}`);
      const name = make("span", "", head.label);
      name.style.borderColor = head.colour;
      for (const end of ["change", "blur"])
        field.addEventListener(end, () => field.isConnected && field.value !== field.dataset.was && this.typed(field, i, j));
      label.append(name, field);
      fields.append(label);
    });
    line.append(fields);
    if (output) {
      const figure = make("figure"), image = make("img");
      image.src = output.src;
      image.alt = output.alt;
      figure.append(image, make("figcaption", "", output.words));
      line.append(figure);
    }
    return line;
  }
}

export default function ({ data: [data], parentElement, setStateValue }) {
  const sheet = (parentElement.sheet ??= new Sheet(parentElement));
  sheet.send = setStateValue;
  sheet.receive(data);
}
