// The sheets of one module: four branches side by side, every map of every layer, drawn from one sprite a layer.
// data: bytes (viz.packed) with header {told: {value, number}} (steps of size) and, as its blob, bytes with header
// {module, side, branches: [{name, label, colour, widths, share, macs, width, layers: [...]}]}.
// Triggers: chosen = {branch, layer, channel}, sized = {steps, number}.
const GAP = 2, TALLEST = 620, SMALLEST = 20, LARGEST = 64, MOST_STEPS = 8, SEND_AFTER_MS = 250;

export default function ({ data, parentElement, setTriggerValue }) {
  let root = parentElement.querySelector(".sheets");
  if (!root) {
    root = document.createElement("div");
    root.className = "sheets";
    parentElement.append(root);
    root.steps = 0;
    root.tip = document.createElement("div");
    root.tip.className = "tip";
    root.tip.hidden = true;
    root.live = document.createElement("p");
    root.live.className = "spoken";
    root.live.setAttribute("aria-live", "polite");
    parentElement.append(root.tip, root.live);
    root.watch = new ResizeObserver(() => layout(root));
    root.watch.observe(root);
    root.follow = (event) => {
      if (event.detail.side === root.header?.side) mark(root, event.detail);
    };
    window.addEventListener("inception:map", root.follow);
    root.resize = (event) => {
      root.steps = event.detail.steps;
      layout(root);
    };
    window.addEventListener("inception:size", root.resize);
  }
  root.sized = (steps) => setTriggerValue("sized", { steps, number: window.inceptionSent.size.number });
  root.choose = (layer, channel) => setTriggerValue("chosen", { branch: layer.branch, layer: layer.name, channel });
  if (root.bytes !== data) {
    root.bytes = data;
    fill(root, data);
  }
  return () => {
    root.watch.disconnect();
    window.removeEventListener("inception:map", root.follow);
    window.removeEventListener("inception:size", root.resize);
  };
}

async function fill(root, data) {
  const [{ told }, [sheets]] = unpack(data);
  const [header, blobs] = unpack(sheets);
  const layers = header.branches.flatMap((branch) => branch.layers);
  const pictures = await Promise.all(
    layers.map((layer) => createImageBitmap(new Blob([blobs[layer.blob]], { type: "image/png" }))),
  );
  if (root.bytes !== data) return; // a newer one has come in the meantime
  layers.forEach((layer, i) => (layer.picture = pictures[i]));
  const focused = root.getRootNode().activeElement?.dataset?.layer;
  root.header = header;
  root.steps = known("size", told).value;
  root.replaceChildren(toolbar(root), ...header.branches.map((branch) => column(root, branch)));
  layout(root);
  if (focused) root.querySelector(`[data-layer="${focused}"]`)?.focus({ preventScroll: true });
  const chosen = window.inceptionMaps?.[header.side];
  if (chosen) mark(root, chosen);
}

// All sheets on the page follow at once; the server, and with it the address, when the person has stopped clicking.
function resize(root, steps) {
  window.inceptionSent.size.value = steps;
  window.dispatchEvent(new CustomEvent("inception:size", { detail: { steps } }));
  clearTimeout(root.sending);
  root.sending = setTimeout(() => root.sized(steps), SEND_AFTER_MS);
}

function element(tag, name, text = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

function toolbar(root) {
  const bar = element("div", "toolbar");
  bar.append(element("span", "hint", "Point at a map for its number; click it, or press Enter, to enlarge it. Channels count from 0."));
  for (const [sign, step, words] of [["−", -1, "Smaller maps"], ["+", 1, "Larger maps"]]) {
    const button = element("button", "", sign);
    button.setAttribute("aria-label", words);
    button.title = words;
    button.addEventListener("click", () => resize(root, within(root, within(root, root.steps) + step)));
    bar.append(button);
  }
  return bar;
}

function column(root, branch) {
  const box = element("section", "branch");
  box.setAttribute("aria-label", `Branch ${branch.label}`);
  box.style.setProperty("--branch", branch.colour);
  box.branch = branch;
  const head = element("header", "");
  head.style.color = root.header.ink;
  head.append(element("b", "", branch.label), element("span", "", branch.widths));
  const share = element("span", "", branch.width ? `${branch.share} of cost` : "switched off");
  share.title = `${branch.share} of the module's multiplications: ${branch.exact}`;
  head.append(share);
  box.append(head, ...branch.layers.map((layer) => sheet(root, layer)));
  return box;
}

function sheet(root, layer) {
  const box = element("div", "layer");
  const dead = layer.dead ? ` · ${layer.dead} dead` : "";
  const title = element("div", "title", layer.title + dead);
  if (layer.dead) title.title = "Dead: zero everywhere on this picture; drawn grey with a stroke.";
  const frame = element("div", "frame");
  frame.tabIndex = 0;
  frame.dataset.layer = `${layer.branch} ${layer.name}`;
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-roledescription", "sheet of feature maps");
  frame.setAttribute("aria-label", `${layer.title}, ${layer.order.length} maps. Arrow keys move, Enter enlarges.`);
  const canvas = element("canvas", "");
  const here = element("div", "here"), there = element("div", "chosen");
  here.hidden = there.hidden = true;
  frame.append(canvas, here, there);
  box.append(title, frame);
  Object.assign(frame, { layer, canvas, here, there, at: 0 });
  listen(root, frame);
  return box;
}

// One whole-number enlargement for all sheets: the largest at which no output sheet is taller than TALLEST.
function layout(root) {
  if (!root.header || !root.clientWidth) return;
  const { branches } = root.header;
  const most = branches.map((branch) => Math.max(...branch.layers.map((layer) => layer.order.length)));
  const total = most.reduce((sum, count) => sum + count, 0) || 1;
  const width = root.clientWidth;
  const lanes = width < 560 ? 1 : branches.length;
  const shares = most.map((count) => Math.max(count / total, 0.17));
  root.style.gridTemplateColumns =
    lanes === branches.length && lanes > 1 ? shares.map((share) => `minmax(0, ${share}fr)`).join(" ") : `repeat(${lanes}, minmax(0, 1fr))`;
  root.classList.toggle("level", lanes > 1); // headers, outputs and inner layers each begin at one height
  const frames = [...root.querySelectorAll(".frame")];
  const outputs = frames.filter((frame) => frame.layer.name === "output");
  const tallest = lanes === 1 ? TALLEST / 2 : TALLEST;
  const side = Math.max(1, outputs[0]?.layer.height ?? 1);
  let scale = Math.max(1, Math.floor(LARGEST / side));
  const fits = (s) => outputs.every((frame) => rows(frame, s) * (side * s + GAP) <= tallest);
  while (scale > 1 && side * (scale - 1) >= SMALLEST && !fits(scale)) scale -= 1;
  root.fewest = 1 - scale;
  for (const frame of frames) draw(frame, scale + within(root, root.steps));
}

function within(root, steps) {
  return Math.max(root.fewest ?? 0, Math.min(steps, MOST_STEPS));
}

function columnsOf(frame, scale) {
  return Math.max(1, Math.min(frame.layer.order.length, Math.floor((frame.clientWidth + GAP) / (frame.layer.width * scale + GAP))));
}

function rows(frame, scale) {
  return Math.ceil(frame.layer.order.length / columnsOf(frame, scale));
}

let drawn = 0; // benchmarks/page.py sees by it that a canvas has changed

function draw(frame, scale) {
  const { layer, canvas } = frame;
  frame.dataset.drawn = String((drawn += 1));
  const cell = { width: layer.width * scale, height: layer.height * scale };
  frame.columns = columnsOf(frame, scale);
  frame.cell = cell;
  const width = frame.columns * (cell.width + GAP) - GAP, height = rows(frame, scale) * (cell.height + GAP) - GAP;
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${Math.max(0, height)}px`;
  const brush = canvas.getContext("2d");
  brush.imageSmoothingEnabled = false;
  layer.order.forEach((_, i) => {
    const [left, top] = corner(frame, i);
    const sx = (i % layer.columns) * (layer.width + layer.gap), sy = Math.floor(i / layer.columns) * (layer.height + layer.gap);
    brush.drawImage(layer.picture, sx, sy, layer.width, layer.height, left, top, cell.width, cell.height);
  });
  place(frame, frame.here, frame.here.hidden ? -1 : frame.at);
  place(frame, frame.there, frame.channel === undefined ? -1 : layer.order.indexOf(frame.channel));
}

function corner(frame, i) {
  return [(i % frame.columns) * (frame.cell.width + GAP), Math.floor(i / frame.columns) * (frame.cell.height + GAP)];
}

function place(frame, box, i) {
  box.hidden = i < 0 || i >= frame.layer.order.length;
  if (box.hidden) return;
  const [left, top] = corner(frame, i);
  Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${frame.cell.width}px`, height: `${frame.cell.height}px` });
}

function words(frame, i) {
  const { layer } = frame, channel = layer.order[i];
  const label = frame.closest(".branch").branch.label;
  const where = layer.name === "output" ? `the ${label} branch` : `the ${label} branch's ${layer.title.split(" · ")[0]}`;
  const concat = layer.start === null ? "" : ` · ${layer.start + channel} of ${layer.total} in the concatenation`;
  const state = layer.max[channel] === 0 ? " · dead: zero everywhere" : ` · mean ${layer.mean[channel]}, max ${layer.max[channel]}`;
  return `channel ${channel} of ${where}${concat}${state}`;
}

function under(frame, event) {
  const box = frame.canvas.getBoundingClientRect();
  const column = Math.floor((event.clientX - box.left) / (frame.cell.width + GAP));
  const row = Math.floor((event.clientY - box.top) / (frame.cell.height + GAP));
  const i = row * frame.columns + column;
  return column >= 0 && column < frame.columns && row >= 0 && i < frame.layer.order.length ? i : -1;
}

function point(root, frame, i) {
  if (i >= 0) frame.at = i;
  place(frame, frame.here, i);
  root.tip.hidden = i < 0;
  if (i < 0) return;
  root.tip.textContent = words(frame, i);
  const box = frame.here.getBoundingClientRect();
  const width = Math.min(320, window.innerWidth - 16);
  const tip = root.tip.style;
  tip.maxWidth = `${width}px`;
  tip.left = `${Math.max(8, Math.min(box.left, window.innerWidth - width - 8))}px`;
  const height = root.tip.offsetHeight;
  tip.top = `${box.top > height + 70 ? box.top - height - 6 : box.bottom + 6}px`;
}

function listen(root, frame) {
  frame.addEventListener("pointermove", (event) => point(root, frame, under(frame, event)));
  frame.addEventListener("pointerleave", () => point(root, frame, -1));
  frame.addEventListener("click", (event) => choose(root, frame, under(frame, event)));
  frame.addEventListener("focus", () => {
    if (frame.matches(":focus-visible")) speak(root, frame, frame.at);
  });
  frame.addEventListener("blur", () => point(root, frame, -1));
  frame.addEventListener("keydown", (event) => {
    const last = frame.layer.order.length - 1;
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -frame.columns, ArrowDown: frame.columns, Home: -last, End: last };
    if (event.key === "Enter" || event.key === " ") choose(root, frame, frame.at);
    else if (event.key in steps) speak(root, frame, Math.max(0, Math.min(last, frame.at + steps[event.key])));
    else return;
    event.preventDefault();
  });
}

function speak(root, frame, i) {
  if (!frame.layer.order.length) return;
  point(root, frame, i);
  root.live.textContent = root.tip.textContent;
  frame.here.scrollIntoView({ block: "nearest" });
  point(root, frame, i);
}

function choose(root, frame, i) {
  if (i < 0) return;
  const channel = frame.layer.order[i];
  const { module, side } = root.header;
  const detail = { side, module, branch: frame.layer.branch, layer: frame.layer.name, channel, clicked: true };
  (window.inceptionMaps ??= {})[side] = detail;
  window.dispatchEvent(new CustomEvent("inception:map", { detail }));
  root.choose(frame.layer, channel);
}

// Which map is enlarged comes from the enlargement itself, as an event: were it part of the data, every click would
// send the sheets again.
function mark(root, chosen) {
  for (const frame of root.querySelectorAll(".frame")) {
    const mine = chosen.module === root.header.module && frame.layer.branch === chosen.branch;
    frame.channel = mine && frame.layer.name === chosen.layer ? chosen.channel : undefined;
    if (!frame.cell) continue;
    const i = frame.channel === undefined ? -1 : frame.layer.order.indexOf(frame.channel);
    if (i >= 0) frame.at = i;
    place(frame, frame.there, i);
  }
}
