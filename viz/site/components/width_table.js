// The paper's Table 1 with six number inputs a module.
// data: {columns: [{name, label, colour}], low, high, headings, rows: [{key, title, into, widths, changed, out, work, change,
//        ops, size, params}], total, selected}; pairs are [short, exact].
// Triggers: changed = {module, name, width}, chosen = module.

function make(tag, parent, className = "", text = "") {
  const made = parent.appendChild(document.createElement(tag));
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

class WidthTable {
  constructor(parent) {
    this.root = make("div", parent, "widths");
    this.root.tabIndex = -1;
  }

  show({ data: [data], setTriggerValue }) {
    this.data = data;
    this.send = setTriggerValue;
    const shape = JSON.stringify([data.rows.map((row) => row.key), data.headings]);
    if (shape !== this.shape) this.build();
    this.shape = shape;
    data.rows.forEach((row, i) => this.fill(this.lines[i], row));
    this.fill(this.lines.at(-1), data.total);
  }

  build() {
    const { columns, rows, headings } = this.data;
    this.root.replaceChildren();
    const table = make("table", this.root), head = make("tr", make("thead", table)), body = make("tbody", table);
    const heading = (text, colour) => {
      const th = make("th", head, colour ? "coloured" : "", text);
      th.scope = "col";
      if (colour) th.style.setProperty("--colour", colour);
    };
    heading("");
    heading("in");
    for (const { label, colour } of columns) heading(label, colour);
    heading("out");
    for (const text of headings) heading(text);
    this.lines = [...rows, null].map((row) => this.line(body, row));
  }

  line(body, row) {
    const tr = make("tr", body, row ? "" : "total"), line = { tr, inputs: [] };
    const th = make("th", tr);
    th.scope = "row";
    if (row?.widths.length) {
      const button = make("button", th, "", row.title);
      button.type = "button";
      button.addEventListener("click", () => this.send("chosen", row.key));
    } else th.textContent = row ? row.title : "total";
    line.into = make("td", tr, "into");
    this.data.columns.forEach(({ name, label }, i) => {
      const td = make("td", tr);
      if (row?.widths.length) line.inputs.push(this.input(td, row, name, label, i));
    });
    for (const cell of ["out", "work", "change", "ops", "size", "params"])
      line[cell] = make("td", tr, ["ops", "params"].includes(cell) ? "paper" : "");
    return line;
  }

  input(td, row, name, label, i) {
    const input = make("input", td), { low, high } = this.data;
    Object.assign(input, { type: "number", min: low, max: high, step: 1, inputMode: "numeric" });
    input.setAttribute("aria-label", `${row.key} ${label}, ${low} to ${high}`);
    input.addEventListener("change", () => {
      const typed = Math.round(Number(input.value)), width = Math.min(high, Math.max(low, typed));
      const now = this.data.rows.find((r) => r.key === row.key).widths[i];
      if (!input.value || Number.isNaN(typed)) { input.value = now; return; }
      input.value = width;
      if (width !== now) this.send("changed", { module: row.key, name, width });
    });
    return input;
  }

  fill(line, row) {
    const text = (cell, value) => {
      const [short, exact] = Array.isArray(value) ? value : [value ?? "", ""];
      if (line[cell].textContent !== String(short)) line[cell].textContent = short;
      line[cell].title = exact;
    };
    for (const cell of ["into", "out", "work", "change", "ops", "size", "params"]) text(cell, row[cell]);
    line.change.className = row.change[0] ? (row.change[0].startsWith("+") ? "up" : "down") : "";
    line.tr.classList.toggle("selected", row.key !== undefined && row.key === this.data.selected);
    line.inputs.forEach((input, i) => {
      if (Number(input.value) !== row.widths[i]) input.value = row.widths[i];
      input.classList.toggle("changed", row.changed[i]);
    });
  }
}

export default function (component) {
  const parent = component.parentElement;
  parent.widthTable ??= new WidthTable(parent);
  parent.widthTable.show(component);
}
