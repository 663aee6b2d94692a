// A block for the live panel: one input, four outputs as slabs whose length is their channel count, and their
// concatenation with its ruler, whole or broken. block: viz/inception_panel.py's `slabs`.

const TALL = 62, SLANT_X = 0.34, SLANT_Y = 0.26, FIRST_CAPACITY = 128, APART = 16, TICK_APART = 34, LABEL = 140;

function box(x, floor, length, share, colour, cls = "") {
  const high = TALL * share, dx = high * SLANT_X, dy = high * SLANT_Y, top = floor - high;
  const made = shape("g", { class: `slab ${cls}` });
  const points = (list) => list.map((p) => p.join(",")).join(" ");
  const front = shape("rect", { x, y: top, width: length, height: high, class: "front" });
  const lid = shape("polygon", { points: points([[x, top], [x + dx, top - dy], [x + length + dx, top - dy], [x + length, top]]), class: "lid" });
  const end = shape("polygon", {
    points: points([[x + length, top], [x + length + dx, top - dy], [x + length + dx, floor - dy], [x + length, floor]]), class: "end",
  });
  for (const face of [front, lid, end]) if (colour) face.style.setProperty("--colour", colour);
  made.append(front, lid, end);
  return made;
}

function makeSlabs(block, panel) {
  const node = element("figure", "slabs"), svg = shape("svg", { role: "img" }), legend = element("div", "outputs");
  const verdict = element("p", `verdict ${block.fits ? "" : "broken"}`);
  node.append(svg, verdict, legend, saveButtons(svg, "inception-idea"));
  const cards = block.items.map((item) => {
    const card = legend.appendChild(element("div", "output")), name = chip(item.colour);
    name.textContent = item.label;
    const size = element("b"), where = element("span", "where"), how = element("span", "how", item.how);
    card.append(name, size, where, how);
    card.classList.toggle("odd", item.odd);
    return { item, size, where };
  });

  const update = (numbers) => {
    const big = enlarged(), wide = Math.max(280, (node.clientWidth || 640) / big), total = numbers[block.total];
    const slant = TALL * SLANT_X, rise = TALL * SLANT_Y, room = wide - slant - 3 * APART - 4;
    let capacity = FIRST_CAPACITY;
    while (capacity < total) capacity *= 2;
    const scale = room / capacity, length = (name) => numbers[name] * scale;
    const floors = [rise + TALL + 2, 2 * (rise + TALL) + 46, 3 * (rise + TALL) + 82];
    svg.setAttribute("viewBox", `0 0 ${wide} ${floors[2] + 26}`);
    svg.setAttribute("width", wide * big);
    const drawn = [];
    const inputX = 2;
    drawn.push(box(inputX, floors[0], length(block.input), 1, ""));
    const right = inputX + length(block.input), aside = right + slant + 10 + LABEL < wide;
    const label = { x: aside ? right + slant + 10 : right - 8, y: floors[0] - TALL / 2 + 4, "text-anchor": aside ? "start" : "end" };
    drawn.push(shape("text", { ...label, class: aside ? "" : "inside" }, fill(block.inputText, numbers, panel.units)));
    let x = 2;
    const from = inputX + length(block.input) / 2;
    for (const item of block.items) {
      const middle = x + length(item.depth) / 2, high = TALL * item.share;
      drawn.push(shape("path", { class: "wire", d: `M${from},${floors[0]} C${from},${floors[0] + 22} ${middle},${floors[0] + 14} ${middle},${floors[1] - high - high * SLANT_Y - 2}` }));
      x += length(item.depth) + APART;
    }
    x = 2;
    for (const item of block.items) {
      drawn.push(box(x, floors[1], length(item.depth), item.share, item.colour));
      if (item.odd) drawn.push(box(x, floors[1], length(item.depth), 1, "", "ghost"));
      x += length(item.depth) + APART;
    }
    drawn.push(shape("text", { x: 2, y: floors[1] + 20, class: "muted" }, block.joinText));
    x = 2;
    for (const item of block.items) {
      drawn.push(box(x, floors[2], length(item.depth), item.share, item.colour, block.fits ? "" : "loose"));
      x += length(item.depth);
    }
    if (!block.fits) drawn.push(box(2, floors[2], total * scale, 1, "", "ghost"));
    let last = -Infinity;
    const ticks = [0, ...block.items.map((item) => numbers[item.stop])];
    ticks.forEach((tick, i) => {
      const at = 2 + tick * scale, final = i === ticks.length - 1;
      drawn.push(shape("line", { x1: at, x2: at, y1: floors[2], y2: floors[2] + 6, class: "tick" }));
      if (!block.fits) return;
      if (at - last < TICK_APART && !final) return;
      if (final && at - last < TICK_APART) drawn.pop();
      drawn.push(shape("text", { x: at, y: floors[2] + 19, "text-anchor": i ? (final ? "end" : "middle") : "start" }, grouped(tick)));
      last = at;
    });
    svg.replaceChildren(...drawn);
    const words = block.fits ? fill(block.says, numbers, panel.units) : block.error;
    setText(verdict, words);
    svg.setAttribute("aria-label", words);
    for (const { item, size, where } of cards) {
      setText(size, fill(item.shape, numbers, panel.units));
      const first = numbers[item.start], final = numbers[item.stop] - 1;
      setText(where, block.fits ? `channels ${first === final ? grouped(first) : `${grouped(first)}–${grouped(final)}`}` : item.odd ? "does not fit" : "");
    }
  };
  return { node, update };
}

MAKERS.slabs = makeSlabs;
