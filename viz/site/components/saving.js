// Buttons that save a drawing of a component as SVG or PNG, with the styles it has on the page written into it and the
// page's background behind it, so that the file needs nothing else.

const KEPT = [
  "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "paint-order", "opacity", "font-family",
  "font-size", "font-weight",
];
const PIXELS = 2; // of a PNG for one of the page

// Only a browser knows "color(srgb …)", which is what mixed colours become; every program knows "rgb(…)".
function plainColour(value) {
  if (!value.startsWith("color(")) return value;
  const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  return `rgb(${[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(", ")})`;
}

function standalone(svg) {
  const copy = svg.cloneNode(true), from = [...svg.querySelectorAll("*")], size = svg.viewBox.baseVal;
  [...copy.querySelectorAll("*")].forEach((node, i) => {
    const style = getComputedStyle(from[i]);
    for (const property of KEPT) node.style.setProperty(property, plainColour(style.getPropertyValue(property)));
  });
  copy.setAttribute("width", size.width);
  copy.setAttribute("height", size.height);
  const back = document.createElementNS(svg.namespaceURI, "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: backgroundOf(svg) })) back.setAttribute(name, value);
  copy.prepend(back);
  return new XMLSerializer().serializeToString(copy);
}

const backgroundOf = (node) => getComputedStyle(node).getPropertyValue("--st-background-color").trim() || "#FFFFFF";

function saveAs(address, name) {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
}

async function savePicture(svg, name) {
  const image = new Image(), canvas = document.createElement("canvas"), size = svg.viewBox.baseVal;
  image.src = `data:image/svg+xml,${encodeURIComponent(standalone(svg))}`;
  await image.decode();
  Object.assign(canvas, { width: PIXELS * size.width, height: PIXELS * size.height });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  saveAs(canvas.toDataURL("image/png"), `${name}.png`);
}

function saveCanvas(canvas, name) {
  const copy = document.createElement("canvas"), pen = copy.getContext("2d");
  Object.assign(copy, { width: canvas.width, height: canvas.height });
  pen.fillStyle = backgroundOf(canvas);
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(canvas, 0, 0);
  saveAs(copy.toDataURL("image/png"), `${name}.png`);
}

function saveButton(label, title, act) {
  const made = document.createElement("button");
  Object.assign(made, { type: "button", className: "save", textContent: label, title });
  made.setAttribute("aria-label", title);
  made.addEventListener("click", act);
  return made;
}

// Buttons for an SVG (both kinds) under the file name `name`.
function saveButtons(svg, name) {
  const made = document.createElement("span");
  made.className = "saves";
  made.append(
    saveButton("SVG", "Save this drawing as SVG", () => saveAs(`data:image/svg+xml,${encodeURIComponent(standalone(svg))}`, `${name}.svg`)),
    saveButton("PNG", "Save this drawing as PNG", () => savePicture(svg, name)),
  );
  return made;
}
