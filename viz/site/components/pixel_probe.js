// One place of the picture, one filter: click or arrow keys choose the place; bars show values, weights, products.
// data: {picture, map, alt, rows, columns, row, column, bars: [{label, values, kind}], order, channelWord,
//        steps: [{label, value, kind, note}], top: [[channel, text]]}; state: place = {row, column, n}.

const SEND_AFTER_MS = 60;
const BAR_ROW = 74, LABEL_ROW = 18;

function make(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
const signed = (value, places = 3) => `${value < 0 ? "−" : ""}${Math.abs(value).toFixed(places)}`;

class Probe {
  constructor(parent) {
    this.root = make("div", "probe");
    this.pending = [];
    this.where = make("div", "where");
    this.picture = this.board("picture");
    this.map = this.board("map");
    this.hint = make("p", "hint");
    this.where.append(this.picture.node, this.map.node, this.hint);
    this.what = make("div", "what");
    this.canvas = make("canvas", "bars");
    this.canvas.setAttribute("role", "img");
    this.readout = make("p", "readout");
    this.steps = make("div", "steps");
    this.top = make("div", "top");
    const foot = make("div", "foot");
    foot.append(this.steps, this.top);
    const save = saveButton("PNG", "Save the bars as PNG", () => saveCanvas(this.canvas, "one-pixel"));
    const under = make("div", "under");
    under.append(this.readout, save);
    this.what.append(this.canvas, under, foot);
    this.root.append(this.where, this.what);
    parent.append(this.root);
    this.canvas.addEventListener("pointermove", (event) => this.hover(event));
    this.canvas.addEventListener("pointerleave", () => this.point(null));
    new ResizeObserver(() => this.drawBars()).observe(this.what);
  }

  board(kind) {
    const node = make("figure", `board ${kind}`), frame = make("div", "frame"), image = make("img"), cell = make("div", "cell"), field = make("div", "field");
    const caption = make("figcaption");
    frame.append(image, field, cell);
    frame.tabIndex = kind === "picture" ? 0 : -1;
    if (kind === "picture") frame.setAttribute("role", "application");
    frame.addEventListener("pointerdown", (event) => {
      frame.setPointerCapture(event.pointerId);
      this.held = true;
      this.at(event, frame);
    });
    frame.addEventListener("pointermove", (event) => this.held && this.at(event, frame));
    for (const end of ["pointerup", "pointercancel"]) frame.addEventListener(end, () => { this.held = false; });
    frame.addEventListener("keydown", (event) => this.press(event));
    node.append(frame, caption);
    return { node, frame, image, cell, field, caption };
  }

  at(event, frame) {
    const box = frame.getBoundingClientRect();
    const row = Math.floor(((event.clientY - box.top) / box.height) * this.data.rows);
    const column = Math.floor(((event.clientX - box.left) / box.width) * this.data.columns);
    this.go(row, column);
  }

  press(event) {
    const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const by = event.shiftKey ? 4 : 1;
    this.go(this.place.row + by * move[0], this.place.column + by * move[1]);
  }

  go(row, column) {
    row = clamp(row, 0, this.data.rows - 1);
    column = clamp(column, 0, this.data.columns - 1);
    if (row === this.place.row && column === this.place.column) return;
    this.place = { row, column };
    this.touched = true;
    this.mark();
    clearTimeout(this.sending);
    this.sending = setTimeout(() => {
      this.touched = false;
      this.pending.push(`${row},${column}`);
      this.send("place", { row, column, n: Date.now() });
    }, SEND_AFTER_MS);
  }

  mark() {
    const { rows, columns } = this.data;
    for (const { cell } of [this.picture, this.map]) {
      Object.assign(cell.style, {
        left: `${(100 * this.place.column) / columns}%`, top: `${(100 * this.place.row) / rows}%`,
        width: `${100 / columns}%`, height: `${100 / rows}%`,
      });
    }
    const [top, left, bottom, right] = this.data.field, box = this.picture.field;
    box.hidden = this.place.row !== this.data.row || this.place.column !== this.data.column;
    Object.assign(box.style, {
      left: `${100 * left}%`, top: `${100 * top}%`, width: `${100 * (right - left)}%`, height: `${100 * (bottom - top)}%`,
    });
    this.picture.frame.setAttribute(
      "aria-label",
      `${this.data.alt}: row ${this.place.row}, column ${this.place.column} of ${rows} by ${columns}. Arrow keys move the place.`,
    );
  }

  receive(data) {
    this.data = data;
    const echo = this.pending.indexOf(`${data.row},${data.column}`); // the hand may be further already
    if (echo >= 0) this.pending.splice(0, echo + 1);
    if (!this.touched && !this.pending.length) this.place = { row: data.row, column: data.column };
    for (const [board, src, words] of [[this.picture, data.picture, data.pictureCaption], [this.map, data.map, data.mapCaption]]) {
      if (board.image.src !== src) board.image.src = src;
      board.image.alt = words;
      board.caption.textContent = words;
    }
    this.picture.image.draggable = this.map.image.draggable = false;
    this.picture.frame.style.setProperty("--cells", data.columns);
    this.hint.textContent = data.hint;
    this.mark();
    this.drawSteps();
    this.drawTop();
    this.point(null);
    this.drawBars();
    this.root.dataset.output = data.output;
  }

  colours() {
    const style = getComputedStyle(this.root), get = (name) => style.getPropertyValue(name).trim();
    return {
      text: get("--st-text-color"), border: get("--st-border-color"), back: get("--st-background-color"),
      values: this.data.colours.values, up: this.data.colours.up, down: this.data.colours.down,
      font: get("--st-font") || "sans-serif",
    };
  }

  drawBars() {
    if (!this.data) return;
    const big = enlarged();
    const wide = Math.max(240, this.what.clientWidth / big), rows = this.data.bars.length, high = rows * (BAR_ROW + LABEL_ROW) + 4;
    const dots = (window.devicePixelRatio || 1) * big, canvas = this.canvas;
    canvas.width = wide * dots;
    canvas.height = high * dots;
    canvas.style.height = `${high * big}px`;
    const pen = canvas.getContext("2d"), colours = this.colours();
    pen.scale(dots, dots);
    pen.clearRect(0, 0, wide, high);
    pen.font = `12.5px ${colours.font}`;
    pen.textBaseline = "top";
    const order = this.data.order, step = wide / order.length, thick = Math.max(0.6, step - (step > 3 ? 1 : 0));
    this.data.bars.forEach((bar, i) => {
      const top = i * (BAR_ROW + LABEL_ROW), from = top + LABEL_ROW;
      const highest = Math.max(...bar.values, 0), lowest = Math.min(...bar.values, 0), extent = highest - lowest || 1;
      const y = (value) => from + ((highest - value) / extent) * (BAR_ROW - 6);
      pen.fillStyle = colours.text;
      pen.textAlign = "left";
      pen.fillText(bar.label, 0, top + 2, wide - 130);
      pen.textAlign = "right";
      pen.fillText(lowest < 0 ? `${signed(lowest, 2)} … ${signed(highest, 2)}` : `0 … ${signed(highest, 2)}`, wide, top + 2);
      order.forEach((channel, n) => {
        const value = bar.values[channel];
        pen.fillStyle = bar.kind === "values" ? colours.values : value < 0 ? colours.down : colours.up;
        const a = y(Math.max(value, 0)), b = y(Math.min(value, 0));
        if (value) pen.fillRect(n * step, a, thick, Math.max(1, b - a));
      });
      pen.fillStyle = colours.border;
      pen.fillRect(0, y(0), wide, 1);
      if (this.pointed != null) {
        pen.strokeStyle = colours.text;
        pen.strokeRect(this.pointed * step - 1, from, Math.max(3, thick + 2), BAR_ROW - 5);
      }
    });
    canvas.setAttribute("aria-label", this.data.barsAlt);
  }

  hover(event) {
    const box = this.canvas.getBoundingClientRect();
    this.point(clamp(Math.floor(((event.clientX - box.left) / box.width) * this.data.order.length), 0, this.data.order.length - 1));
  }

  point(n) {
    const changed = this.pointed !== n;
    this.pointed = n;
    const [values, weights, products] = this.data.bars.map((bar) => bar.values);
    if (n == null) this.readout.textContent = this.data.readout;
    else {
      const c = this.data.order[n];
      const shown = products[c].toFixed(this.data.productPlaces);
      let places = 3; // as many as make the multiplication come out as it is written
      while (places < 5 && (values[c].toFixed(places) * weights[c].toFixed(places)).toFixed(this.data.productPlaces) !== shown) places++;
      this.readout.textContent = `channel ${c}: value ${signed(values[c], places)} × weight ${signed(weights[c], places)} = ${signed(products[c], this.data.productPlaces)}`;
    }
    if (changed) this.drawBars();
  }

  drawSteps() {
    const steps = this.data.steps, reach = Math.max(...steps.map((s) => Math.abs(s.value)), 1e-9);
    const low = Math.min(...steps.map((s) => Math.min(s.value, 0))), extent = Math.max(...steps.map((s) => Math.max(s.value, 0))) - low || reach;
    this.steps.replaceChildren(...steps.map((one) => {
      const line = make("div", `step ${one.kind}`), track = make("div", "track"), bar = make("div", "bar");
      line.dataset.step = one.key;
      bar.style.left = `${(100 * (Math.min(one.value, 0) - low)) / extent}%`;
      bar.style.width = `max(2px, ${(100 * Math.abs(one.value)) / extent}%)`;
      bar.style.background = one.kind === "wrong" ? "" : one.value < 0 ? this.data.colours.down : one.kind === "end" ? this.data.colours.values : this.data.colours.up;
      const zero = make("div", "zero");
      zero.style.left = `${(100 * -low) / extent}%`;
      track.append(bar, zero);
      line.append(make("span", "name", one.label), track, make("b", "value", signed(one.value, 4)));
      return line;
    }));
  }

  drawTop() {
    this.top.replaceChildren(make("div", "title", this.data.topTitle));
    const list = this.top.appendChild(make("ol"));
    for (const [channel, text] of this.data.top) {
      const item = list.appendChild(make("li"));
      item.append(make("span", "channel", channel), ` ${text}`);
    }
  }
}

export default function ({ data: [data], parentElement, setStateValue }) {
  const probe = (parentElement.probe ??= new Probe(parentElement));
  probe.send = setStateValue;
  probe.receive(data);
}
