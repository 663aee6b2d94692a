// One map enlarged over the picture it came from: value, position and receptive field of the pixel under the cursor,
// histogram, and the patch that excites it most. data: bytes (viz.packed): header, then map PNG, values
// (float32), picture PNG, legend PNG. Trigger: step = −1 or 1, the neighbouring channel.
export default function ({ data, parentElement, setTriggerValue }) {
  let root = parentElement.querySelector(".detail");
  if (!root) {
    root = document.createElement("div");
    root.className = "detail";
    parentElement.append(root);
    root.share = 0.65;
    build(root);
    root.open = ({ detail }) => {
      if (detail.clicked && detail.side === root.header?.side && window.innerWidth < 700) root.classList.add("open");
    };
    window.addEventListener("inception:map", root.open);
    root.watch = new ResizeObserver(() => root.classList.toggle("pair", root.clientWidth > 420));
    root.watch.observe(root);
  }
  root.step = (by) => setTriggerValue("step", by);
  if (root.bytes !== data) {
    root.bytes = data;
    show(root, data);
  }
  return () => {
    root.watch.disconnect();
    window.removeEventListener("inception:map", root.open);
  };
}

function element(tag, name, text = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

function build(root) {
  root.head = element("header", "");
  root.naming = element("div", "title");
  const back = button("‹", "Previous channel", () => root.step(-1));
  const on = button("›", "Next channel", () => root.step(1));
  const close = button("×", "Close", () => root.classList.remove("open"));
  close.classList.add("close");
  root.head.append(back, root.naming, on, close);
  root.stage = element("div", "stage");
  root.stage.tabIndex = 0;
  root.stage.setAttribute("role", "application");
  root.stage.setAttribute("aria-roledescription", "enlarged feature map");
  root.picture = element("img", "picture");
  root.map = element("img", "map");
  root.field = element("div", "field");
  root.pixel = element("div", "pixel");
  root.field.hidden = root.pixel.hidden = true;
  root.stage.append(root.picture, root.map, root.field, root.pixel);
  root.say = element("p", "say");
  root.say.setAttribute("aria-live", "polite");
  root.legend = element("div", "legend");
  root.bar = element("img", "");
  root.bar.alt = "";
  root.low = element("span", "");
  root.high = element("span", "");
  root.legend.append(root.low, root.bar, root.high);
  const slider = element("label", "mix", "picture");
  root.mix = element("input", "");
  Object.assign(root.mix, { type: "range", min: 0, max: 1, step: 0.05, value: root.share });
  root.mix.setAttribute("aria-label", "How much of the map covers the picture");
  root.mix.addEventListener("input", () => {
    root.share = Number(root.mix.value);
    root.map.style.opacity = root.share;
  });
  slider.append(root.mix, element("span", "", "map"));
  root.facts = element("div", "facts");
  const rest = element("div", "rest");
  rest.append(root.say, slider, root.legend, root.facts);
  root.append(root.head, root.stage, rest);
  listen(root);
}

function button(sign, words, act) {
  const made = element("button", "", sign);
  made.title = words;
  made.setAttribute("aria-label", words);
  made.addEventListener("click", act);
  return made;
}

function show(root, data) {
  const [header, [map, values, picture, legend]] = unpack(data);
  root.header = header;
  root.values = new Float32Array(values.buffer);
  source(root.map, map);
  source(root.picture, picture);
  source(root.bar, legend);
  root.map.style.opacity = root.share;
  root.map.alt = "";
  root.picture.alt = header.picture;
  root.head.style.background = header.colour;
  root.head.style.color = header.ink;
  root.naming.replaceChildren(
    element("b", "", `${header.layer} · channel ${header.channel}`),
    element("span", "", header.concat),
  );
  root.low.textContent = number(header.low);
  root.high.textContent = number(header.high);
  root.legend.hidden = header.dead;
  const [h, w] = header.shape;
  root.stage.setAttribute(
    "aria-label",
    `Channel ${header.channel} of ${header.layer} over ${header.picture}, ${h}×${w} values. Arrow keys read them.`,
  );
  root.at = undefined;
  rest(root);
  root.facts.replaceChildren(...facts(root));
  const [module, branch, layer, channel] = header.place;
  const detail = { side: header.side, module, branch, layer, channel };
  (window.inceptionMaps ??= {})[header.side] = detail;
  window.dispatchEvent(new CustomEvent("inception:map", { detail }));
}

function source(image, bytes) {
  const old = image.src;
  image.src = URL.createObjectURL(new Blob([bytes], { type: "image/png" }));
  if (old) URL.revokeObjectURL(old);
}

function number(value) {
  return value === 0 ? "0" : Number(value.toPrecision(3)).toString().replace("-", "−");
}

function rest(root) {
  const { header } = root;
  root.field.hidden = root.pixel.hidden = true;
  root.say.textContent = header.dead
    ? "Dead: zero everywhere on this picture."
    : `Point at a value. ${reach(header)}`;
}

function reach({ field: [size], pixels }) {
  if (size < pixels) return `Each sees ${size}×${size} of the ${pixels}×${pixels} input pixels.`;
  return `Each sees ${size}×${size} pixels, more than the whole input of ${pixels}×${pixels}.`;
}

function point(root, row, column) {
  const { header } = root, [h, w] = header.shape, [size, jump, start] = header.field;
  root.at = [row, column];
  const unit = 100 / header.pixels;
  const y = start + row * jump, x = start + column * jump;
  const top = Math.max(0, y - size / 2), left = Math.max(0, x - size / 2);
  const bottom = Math.min(header.pixels, y + size / 2), right = Math.min(header.pixels, x + size / 2);
  box(root.field, left * unit, top * unit, (right - left) * unit, (bottom - top) * unit);
  box(root.pixel, (column * 100) / w, (row * 100) / h, 100 / w, 100 / h);
  const clipped = bottom - top < size || right - left < size ? ", cut off by the edge" : "";
  root.say.textContent =
    `row ${row}, column ${column}: ${number(root.values[row * w + column])} · sees input rows ` +
    `${Math.round(top)}–${Math.round(bottom) - 1}, columns ${Math.round(left)}–${Math.round(right) - 1}${clipped}`;
}

function box(made, left, top, width, height) {
  made.hidden = false;
  Object.assign(made.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
}

function listen(root) {
  const { stage } = root;
  stage.addEventListener("pointermove", (event) => {
    const frame = stage.getBoundingClientRect(), [h, w] = root.header.shape;
    const row = Math.floor(((event.clientY - frame.top) / frame.height) * h);
    const column = Math.floor(((event.clientX - frame.left) / frame.width) * w);
    if (row >= 0 && row < h && column >= 0 && column < w) point(root, row, column);
  });
  stage.addEventListener("pointerleave", () => rest(root));
  stage.addEventListener("blur", () => rest(root));
  stage.addEventListener("keydown", (event) => {
    const [h, w] = root.header.shape;
    const moves = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const [row, column] = root.at ?? [Math.floor(h / 2), Math.floor(w / 2)];
    point(root, Math.max(0, Math.min(h - 1, row + move[0])), Math.max(0, Math.min(w - 1, column + move[1])));
  });
}

function facts(root) {
  const { header } = root;
  if (header.dead) return [];
  return [patch(root), histogram(header)];
}

// The part of the picture that the largest value of the map sees.
function patch(root) {
  const { square: [top, left, bottom, right], row, column, value } = root.header.patch;
  const made = element("figure", "");
  const canvas = element("canvas", "");
  canvas.width = Math.max(1, right - left);
  canvas.height = Math.max(1, bottom - top);
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `Input rows ${top} to ${bottom - 1}, columns ${left} to ${right - 1}`);
  root.picture.decode().then(() => {
    const scale = root.picture.naturalWidth / root.header.pixels;
    const part = [left, top, right - left, bottom - top].map((length) => length * scale);
    canvas.getContext("2d").drawImage(root.picture, ...part, 0, 0, canvas.width, canvas.height);
  }, () => {});
  const look = () => point(root, row, column);
  canvas.addEventListener("pointerenter", look);
  canvas.addEventListener("pointerleave", () => rest(root));
  made.append(canvas, element("figcaption", "", `excites it most: ${number(value)} at row ${row}, column ${column}`));
  return made;
}

function histogram(header) {
  const made = element("figure", ""), svg = node("svg", { viewBox: "0 0 240 100", role: "img", preserveAspectRatio: "none" });
  const most = Math.max(...header.histogram), step = 240 / header.histogram.length;
  header.histogram.forEach((count, i) => {
    const height = most ? (100 * Math.sqrt(count)) / Math.sqrt(most) : 0;
    const bar = node("rect", { x: i * step, y: 100 - height, width: step - 1, height });
    const title = node("title", {});
    title.textContent = `${number(header.edges[i])} to ${number(header.edges[i + 1])}: ${count} values`;
    bar.append(title);
    svg.append(bar);
  });
  const zeros = `${(100 * header.zeros).toFixed(0)} %`;
  svg.setAttribute("aria-label", `Histogram from ${number(header.low)} to ${number(header.high)}; ${zeros} are zero`);
  made.append(svg, element("figcaption", "", `how often which value (√ scale) · mean ${number(header.mean)} · ${zeros} zeros`));
  return made;
}

function node(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
