// Drawing for the live panel: evaluates the polynomials that Python's cost formulas gave, formats numbers as
// viz/captions.py does (with its table of units), and draws the blocks that viz/live.py describes.

const SVG = "http://www.w3.org/2000/svg";

function polynomial(expression, values) {
  let total = 0;
  for (const [coefficient, symbols] of expression.terms) {
    let product = coefficient;
    for (const symbol of symbols) product *= values[symbol];
    total += product;
  }
  return total;
}

function evaluate(expression, values) {
  if (!expression.under) return polynomial(expression, values);
  return polynomial(expression.over, values) / polynomial(expression.under, values);
}

function evaluateAll(numbers, values) {
  const found = { ...values };
  for (const name in numbers) found[name] = evaluate(numbers[name], values);
  return found;
}

const grouped = (value, decimals = 0) =>
  value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

function shortened(value, units) {
  if (Math.abs(value) < units.exactBelow) return grouped(Math.round(value));
  const [size, sign, decimals] = units.rows.find(([size]) => Math.abs(value) >= units.roundsUp * size);
  const scaled = value / size;
  let places = decimals;
  if (Number(Math.abs(scaled).toFixed(places)) >= 10) places = 1;
  if (Number(Math.abs(scaled).toFixed(1)) >= 100) places = 0;
  return `${grouped(scaled, places)} ${sign}`;
}

function ofMemory(elements, units) {
  let value = elements * units.bytes;
  for (const unit of ["bytes", "KiB", "MiB"]) {
    if (value < 1024) return `${grouped(value, unit === "bytes" ? 0 : 1)} ${unit}`;
    value /= 1024;
  }
  return `${grouped(value, 1)} GiB`;
}

const FORMATS = {
  exact: (v) => grouped(Math.round(v)),
  count: shortened,
  ratio: (v) => `${v.toFixed(v >= 99.95 ? 0 : v >= 9.995 ? 1 : 2)}×`,
  against: (v) => (v < 1 ? `${FORMATS.percent(v)} of` : FORMATS.ratio(v)),
  one: (v) => grouped(v, 1),
  percent: (v) => `${(100 * v).toFixed(v >= 0.9995 ? 0 : 1)} %`,
  memory: ofMemory,
};
const COMPARE = {
  "<": (a, b) => a < b, "<=": (a, b) => a <= b, "==": (a, b) => a === b, ">=": (a, b) => a >= b, ">": (a, b) => a > b,
};

function fill(template, numbers, units) {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name, format) => FORMATS[format || "exact"](numbers[name], units));
}

// The same template with every count written in full: a tooltip.
const fillExact = (template, numbers, units) => fill(template.replaceAll(":count}", ":exact}"), numbers, units);

function say(cases, numbers, units) {
  const holds = ([left, sign, right]) => COMPARE[sign](numbers[left], typeof right === "string" ? numbers[right] : right);
  const found = (cases || []).find((one) => one.when.every(holds));
  return found ? fill(found.text, numbers, units) : "";
}

function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function shape(tag, attributes = {}, text = "") {
  const made = document.createElementNS(SVG, tag);
  for (const name in attributes) made.setAttribute(name, attributes[name]);
  if (text) made.textContent = text;
  return made;
}

const setText = (node, text) => { if (node.textContent !== text) node.textContent = text; };
const colourOf = (colour) => (!colour ? "var(--neutral)" : colour.startsWith("#") ? colour : `var(--${colour})`);

function chip(colour) {
  const made = element("span", "chip");
  made.style.background = colourOf(colour);
  return made;
}

// Each block: make(block, panel) returns {node, update(numbers)}; update is called at every movement of a slider.

function makeFormula(block, panel) {
  const node = element("div", "formula");
  const rows = block.rows.map((row) => {
    const line = element("div", "row"), label = chip(row.colour), body = element("span", "body");
    const result = element("strong", "result"), after = element("span", "after"), factors = [];
    if (row.sum) row.sum.forEach((name, i) => {
      if (i) body.append(" + ");
      factors.push([body.appendChild(element("span", "part")), name]);
    });
    else row.terms.forEach((term, i) => {
      if (i) body.append(" + ");
      const seen = {};
      if (term.coefficient !== 1 || !term.factors.length) body.append(factor(String(term.coefficient), ""));
      term.factors.forEach((name, j) => {
        const symbols = panel.symbols[name], nth = (seen[name] = (seen[name] ?? -1) + 1);
        if (j || term.coefficient !== 1) body.append("·");
        const made = factor("", symbols[Math.min(nth, symbols.length - 1)]);
        body.append(made);
        factors.push([made.firstChild, name]);
      });
    });
    const right = element("span", "right"); // stays together where a row wraps
    right.append("= ", result);
    line.append(label, body, right, after);
    node.append(line);
    return { row, label, factors, result, after };
  });
  const update = (numbers) => rows.forEach(({ row, label, factors, result, after }) => {
    setText(label, fill(row.label, numbers, panel.units));
    for (const [where, name] of factors) setText(where, grouped(numbers[name]));
    setText(result, grouped(numbers[row.number]));
    setText(after, say(row.after, numbers, panel.units));
  });
  return { node, update };
}

function factor(value, symbol) {
  const made = element("span", "factor");
  made.append(element("b", "", value), element("i", "", symbol));
  return made;
}

function makeTiles(block, panel) {
  const node = element("div", "tiles");
  const parts = block.items.map((item) => {
    const tile = element("div", "tile"), value = element("strong");
    tile.style.borderColor = colourOf(item.colour);
    tile.append(element("span", "", item.label), value, element("span", "", item.unit));
    node.append(tile);
    return [item, value];
  });
  const update = (numbers) => parts.forEach(([item, value]) => {
    setText(value, fill(item.text, numbers, panel.units));
    value.title = fillExact(item.text, numbers, panel.units);
  });
  return { node, update };
}

function niceTicks(highest, about) {
  const raw = highest / about, power = 10 ** Math.floor(Math.log10(raw));
  const step = power * [1, 2, 5, 10].find((m) => m * power >= raw);
  const ticks = [];
  for (let tick = 0; tick <= highest * 1.0001; tick += step) ticks.push(tick);
  return ticks;
}

const LEFT = 58, RIGHT = 14, TOP = 20, BOTTOM = 38, HIGH = 250, CURVE_POINTS = 48;

function makeCurve(block, panel) {
  const node = element("figure", "curve"), svg = shape("svg", { role: "img" });
  const grid = shape("g", { class: "grid" }), areas = shape("g"), over = shape("g");
  const beyond = over.appendChild(shape("rect", { class: "beyond" }));
  const legend = element("figcaption", "legend");
  const layers = block.layers.map((layer) => {
    const area = areas.appendChild(shape("path"));
    area.style.fill = colourOf(layer.colour);
    const entry = legend.appendChild(element("span", "entry")), swatch = entry.appendChild(element("span", "swatch"));
    swatch.style.background = colourOf(layer.colour);
    const label = entry.appendChild(element("span"));
    return { layer, area, label };
  });
  const line = over.appendChild(shape("line", { class: "direct" })), lineText = over.appendChild(shape("text", { class: "note" }));
  const mark = over.appendChild(shape("line", { class: "mark" })), markText = over.appendChild(shape("text", { class: "note" }));
  const drop = over.appendChild(shape("line", { class: "drop" })), point = over.appendChild(shape("circle", { class: "point", r: 6 }));
  const pointText = over.appendChild(shape("text", { class: "note strong" }));
  svg.append(grid, areas, over);
  node.append(element("div", "title", block.title), svg, legend);
  legend.append(saveButtons(svg, "cost-curve"));
  const plot = { wide: 600, xMax: 1 };
  const input = panel.inputs.find((one) => one.name === block.x);
  const toX = (event) => {
    const box = svg.getBoundingClientRect(), at = (plot.wide * (event.clientX - box.left)) / box.width;
    const share = (at - LEFT) / (plot.wide - LEFT - RIGHT);
    panel.set(block.x, Math.round(share * plot.xMax));
  };
  svg.addEventListener("pointerdown", (event) => { svg.setPointerCapture(event.pointerId); plot.held = true; toX(event); });
  svg.addEventListener("pointermove", (event) => { if (plot.held) toX(event); });
  svg.addEventListener("pointerup", () => { plot.held = false; panel.release(); });
  svg.addEventListener("pointercancel", () => { plot.held = false; panel.release(); });

  const update = (numbers) => {
    const big = enlarged(), wide = (plot.wide = Math.max(280, (node.clientWidth || 600) / big));
    const xMax = (plot.xMax = input.atMost ? numbers[input.atMost] : input.high);
    const samples = Math.min(CURVE_POINTS, xMax), heights = [];
    for (let i = 0; i <= samples; i++) {
      const x = (xMax * i) / samples, values = { ...panel.values, [block.x]: x };
      const stack = [0];
      for (const { layer } of layers) stack.push(stack.at(-1) + evaluate(panel.numbers[layer.number], values));
      heights.push([x, stack]);
    }
    const yMax = 1.1 * Math.max(numbers[block.line.number], heights.at(-1)[1].at(-1));
    const px = (x) => LEFT + ((wide - LEFT - RIGHT) * x) / xMax, py = (y) => HIGH - BOTTOM - ((HIGH - TOP - BOTTOM) * y) / yMax;
    svg.setAttribute("width", wide * big);
    svg.setAttribute("height", HIGH * big);
    svg.setAttribute("viewBox", `0 0 ${wide} ${HIGH}`);
    grid.replaceChildren(
      ...niceTicks(yMax, 4).flatMap((y) => [
        shape("line", { x1: LEFT, x2: wide - RIGHT, y1: py(y), y2: py(y) }),
        shape("text", { x: LEFT - 6, y: py(y) + 4, "text-anchor": "end" }, y ? shortened(y, panel.units) : "0"),
      ]),
      ...niceTicks(xMax, 6).map((x) => shape("text", { x: px(x), y: HIGH - BOTTOM + 16, "text-anchor": "middle" }, grouped(x))),
      shape("text", { x: (LEFT + wide - RIGHT) / 2, y: HIGH - 4, "text-anchor": "middle" }, block.xLabel),
      shape("text", { x: 4, y: 12 }, block.yLabel),
    );
    layers.forEach(({ layer, area, label }, n) => {
      const upper = heights.map(([x, stack]) => `${px(x)},${py(stack[n + 1])}`);
      const lower = heights.map(([x, stack]) => `${px(x)},${py(stack[n])}`).reverse();
      area.setAttribute("d", `M${[...upper, ...lower].join("L")}Z`);
      setText(label, fill(layer.label, numbers, panel.units));
    });
    const level = py(numbers[block.line.number]), even = px(numbers[block.mark.number]);
    place(line, LEFT, level, wide - RIGHT, level);
    put(lineText, LEFT + 6, level - 6, fill(block.line.text, numbers, panel.units), "start");
    place(mark, even, level, even, HIGH - BOTTOM);
    const room = even - LEFT > 290; // beside the label of the level line; else above the chart
    put(markText, room ? even - 6 : wide - RIGHT, room ? level - 6 : 12, fill(block.mark.text, numbers, panel.units), "end");
    for (const [name, value] of Object.entries({ x: even, y: TOP, width: Math.max(0, wide - RIGHT - even), height: HIGH - TOP - BOTTOM }))
      beyond.setAttribute(name, value);
    const here = numbers[block.x], height = layers.reduce((sum, { layer }) => sum + numbers[layer.number], 0);
    point.setAttribute("cx", px(here));
    point.setAttribute("cy", py(height));
    place(drop, px(here), py(height), px(here), HIGH - BOTTOM);
    const right = px(here) > wide * 0.6, lines = py(height) < level + 16 ? [22, 38, 54, -8] : [-8, 22, 38, -24];
    const sides = right ? [[-11, "end"], [11, "start"]] : [[11, "start"], [-11, "end"]];
    const spots = lines.flatMap((down) => sides.map(([aside, anchor]) => [px(here) + aside, py(height) + down, anchor]));
    const plotted = { x: LEFT, y: 0, width: wide - LEFT, height: HIGH - BOTTOM };
    putFree(pointText, shortened(height, panel.units), spots, plotted, [lineText, markText]);
    svg.setAttribute("aria-label", `${block.title}: ${fill(block.line.text, numbers, panel.units)}; ${fill(block.mark.text, numbers, panel.units)}; ${input.label} ${here}: ${grouped(height)}`);
  };
  return { node, update };
}

function place(line, x1, y1, x2, y2) {
  for (const [name, value] of Object.entries({ x1, y1, x2, y2 })) line.setAttribute(name, value);
}

function put(text, x, y, words, anchor) {
  text.setAttribute("x", x);
  text.setAttribute("y", y);
  text.setAttribute("text-anchor", anchor);
  setText(text, words);
}

const meet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a, b) => a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

// A label at the first of `spots` ([x, y, anchor]) where it stays inside and covers no other label; else at the first.
function putFree(text, words, spots, inside, others) {
  const taken = others.map((other) => other.getBBox());
  const free = spots.find(([x, y, anchor]) => {
    put(text, x, y, words, anchor);
    const box = text.getBBox();
    return within(box, inside) && !taken.some((other) => meet(box, other));
  });
  const [x, y, anchor] = free ?? spots[0];
  put(text, x, y, words, anchor);
}

function makeTable(block, panel) {
  const node = element("div", "scroll"), table = node.appendChild(element("table"));
  table.append(element("caption", "", block.caption));
  const head = table.createTHead().insertRow(), cells = [];
  for (const column of ["", ...block.columns]) {
    const cell = head.appendChild(element("th", "", column));
    cell.scope = "col";
  }
  const body = table.createTBody();
  const labels = block.rows.map((row) => {
    const line = body.insertRow(), header = line.appendChild(element("th")), label = header.appendChild(chip(row.colour));
    header.scope = "row";
    for (const cell of row.cells) cells.push([line.insertCell(), cell]);
    return [label, row.label];
  });
  const update = (numbers) => {
    for (const [label, template] of labels) setText(label, fill(template, numbers, panel.units));
    for (const [cell, template] of cells) {
      setText(cell, fill(template, numbers, panel.units));
      cell.title = fillExact(template, numbers, panel.units);
    }
  };
  return { node, update };
}

function makeBars(block, panel) {
  const node = element("figure", "bars");
  node.append(element("figcaption", "title", block.title));
  const rows = block.rows.map((row) => {
    const line = element("div", "bar"), track = element("div", "track"), end = element("span", "end");
    const label = element("span", "name");
    const segments = row.segments.map((segment) => {
      const part = track.appendChild(element("div", "segment"));
      part.style.background = colourOf(segment.colour);
      return [segment, part];
    });
    line.append(label, track, end);
    node.append(line);
    return { row, label, segments, end };
  });
  const update = (numbers) => {
    const sums = rows.map(({ row }) => row.segments.reduce((sum, s) => sum + numbers[s.number], 0));
    const highest = Math.max(1, ...sums);
    rows.forEach(({ row, label, segments, end }) => {
      setText(label, fill(row.label, numbers, panel.units));
      setText(end, fill(row.text, numbers, panel.units));
      end.title = fillExact(row.text, numbers, panel.units);
      for (const [segment, part] of segments) {
        const value = numbers[segment.number], words = fill(segment.label, numbers, panel.units);
        part.style.width = `${(100 * value) / highest}%`;
        part.title = `${words}: ${grouped(value)} ${block.unit}`;
        setText(part, value / highest > 0.09 ? words : "");
      }
    });
  };
  return { node, update };
}

function makeRuler(block, panel) {
  const node = element("figure", "ruler"), track = element("div", "track"), total = element("figcaption", "after");
  node.append(element("div", "title", block.title), track, total);
  const parts = block.segments.map((segment) => {
    const part = track.appendChild(element("div", "segment"));
    part.style.background = colourOf(segment.colour);
    const name = part.appendChild(element("b")), range = part.appendChild(element("span"));
    return { segment, part, name, range };
  });
  const update = (numbers) => {
    let first = 0;
    for (const { segment, part, name, range } of parts) {
      const width = numbers[segment.number], words = width === 1 ? `${first}` : `${first}–${first + width - 1}`;
      part.style.flexGrow = width;
      part.title = `${fill(segment.label, numbers, panel.units)}: channels ${words}`;
      setText(name, fill(segment.label, numbers, panel.units));
      setText(range, words);
      range.hidden = part.clientWidth > 0 && range.scrollWidth > part.clientWidth; // a cut number would be a false one
      first += width;
    }
    setText(total, fill(block.total, numbers, panel.units));
  };
  return { node, update };
}

function makeText(block, panel) {
  const node = element("p", "says");
  return { node, update: (numbers) => setText(node, block.sentences.map((one) => say(one, numbers, panel.units)).join(" ")) };
}

const MAKERS = {
  formula: makeFormula, tiles: makeTiles, curve: makeCurve, table: makeTable, bars: makeBars, ruler: makeRuler, text: makeText,
};
