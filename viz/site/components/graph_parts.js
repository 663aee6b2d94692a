// What graph.js is built from: elements, the server's SVG made harmless, downloads, dragging. graph.py puts it in front of graph.js.

const SVG = "http://www.w3.org/2000/svg";

function make(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function draw(tag, attributes, parent) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (parent) parent.append(made);
  return made;
}

/** The server's SVG as an element, without anything that could run or fetch. */
function parsed(source) {
  const svg = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  if (svg.localName !== "svg") throw new Error("the layout engine sent no SVG");
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    if (["script", "foreignObject", "image", "use", "style", "animate", "set"].includes(element.localName)) element.remove();
    for (const { name } of [...element.attributes])
      if (/^on/i.test(name) || /href$/i.test(name)) element.removeAttribute(name);
  }
  for (const title of svg.querySelectorAll("title")) title.remove();
  return document.importNode(svg, true);
}

function centre(g) {
  const b = g.getBBox();
  return [b.x + b.width / 2, b.y + b.height / 2];
}

function download(blob, name) {
  const link = make("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/** The SVG, PNG or DOT of a graph as a download; an SVG and a PNG stand on white and need nothing else. */
async function save(kind, data, [w, h]) {
  if (kind === "dot") return download(new Blob([data.dot], { type: "text/vnd.graphviz" }), `${data.name}.dot`);
  const svg = parsed(data.svg);
  svg.setAttribute("width", w);
  svg.setAttribute("height", h);
  svg.prepend(draw("rect", { width: "100%", height: "100%", fill: "white" }));
  const blob = new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
  if (kind === "svg") return download(blob, `${data.name}.svg`);
  const image = new Image(), url = URL.createObjectURL(blob), canvas = make("canvas");
  image.src = url;
  await image.decode();
  [canvas.width, canvas.height] = [2 * w, 2 * h];
  canvas.getContext("2d").drawImage(image, 0, 0, 2 * w, 2 * h);
  URL.revokeObjectURL(url);
  canvas.toBlob((png) => download(png, `${data.name}.png`), "image/png");
}

/** The legend's entries: swatches by branch, or the scale of a cost. */
function fillLegend(below, { title, swatches, colours, ends }, hint) {
  below.replaceChildren();
  for (const [label, fills] of swatches ?? []) {
    const entry = below.appendChild(make("span", "entry"));
    for (const fill of fills) entry.appendChild(make("span", "swatch")).style.background = fill;
    entry.append(label);
  }
  if (colours) {
    const entry = below.appendChild(make("span", "entry"));
    entry.append(`${title}: ${ends[0]}`);
    entry.appendChild(make("span", "ramp")).style.background = `linear-gradient(90deg, ${colours.join(",")})`;
    entry.append(ends[1]);
  }
  below.append(make("span", "hint", hint));
}

/** Drag the frame of a graph with the mouse; one finger scrolls by itself, two fingers zoom. */
function draggable(view) {
  const { frame } = view, down = new Map();
  const spread = () => { const [a, b] = [...down.values()]; return Math.hypot(a[0] - b[0], a[1] - b[1]); };
  frame.addEventListener("pointerdown", (event) => {
    view.moved = false;
    down.set(event.pointerId, [event.clientX, event.clientY]);
    if (down.size === 2) view.pinch = spread();
  });
  addEventListener("pointermove", (event) => {
    const from = down.get(event.pointerId);
    if (!from) return;
    const step = [event.clientX - from[0], event.clientY - from[1]];
    if (down.size === 2) {
      down.set(event.pointerId, [event.clientX, event.clientY]);
      const [a, b] = [...down.values()], box = frame.getBoundingClientRect(), wide = spread();
      view.zoom(wide / view.pinch, (a[0] + b[0]) / 2 - box.left, (a[1] + b[1]) / 2 - box.top);
      view.pinch = wide;
      view.moved = true;
    } else if (event.pointerType === "mouse" && event.buttons === 1 && (view.moved || Math.hypot(...step) > 4)) {
      view.moved = true;
      frame.classList.add("dragging");
      frame.scrollLeft -= step[0];
      frame.scrollTop -= step[1];
      down.set(event.pointerId, [event.clientX, event.clientY]);
    }
  });
  for (const end of ["pointerup", "pointercancel"])
    addEventListener(end, (event) => {
      down.delete(event.pointerId);
      frame.classList.remove("dragging");
    });
  frame.addEventListener("touchmove", (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
}
