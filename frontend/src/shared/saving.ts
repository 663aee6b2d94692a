// Buttons that save a drawing of a component as SVG or PNG, with the styles it has on the page written into it and the
// page's background behind it, so that the file needs nothing else.

import { element, penOf, setAttributes, shape } from "./dom";
import type { Lifetime } from "./lifetime";

const KEPT_STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
];
const PIXELS = 2; // of a PNG for one of the page

// Only a browser knows "color(srgb …)", which is what mixed colours become; every program knows "rgb(…)".
function plainColour(value: string): string {
  if (!value.startsWith("color(")) return value;
  const pen = penOf(element("canvas", { width: 1, height: 1 }));
  pen.fillStyle = value;
  pen.fillRect(0, 0, 1, 1);
  return `rgb(${[...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).join(", ")})`;
}

const backgroundOf = (node: Element): string =>
  getComputedStyle(node).getPropertyValue("--st-background-color").trim() || "#FFFFFF";

function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement,
    originals = [...svg.querySelectorAll("*")];
  const { width, height } = svg.viewBox.baseVal;
  [...copy.querySelectorAll<SVGElement>("*")].forEach((node, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of KEPT_STYLES) node.style.setProperty(property, plainColour(style.getPropertyValue(property)));
  });
  setAttributes(copy, { width, height });
  copy.prepend(shape("rect", { width: "100%", height: "100%", fill: backgroundOf(svg) }));
  return new XMLSerializer().serializeToString(copy);
}

const addressOf = (svg: SVGSVGElement): string => `data:image/svg+xml,${encodeURIComponent(standalone(svg))}`;

/** Saves what `address` holds under the name of a file. */
export function saveAs(address: string, name: string): void {
  element("a", { href: address, download: name }).click();
}

async function savePicture(svg: SVGSVGElement, name: string): Promise<void> {
  const image = new Image(),
    { width, height } = svg.viewBox.baseVal;
  image.src = addressOf(svg);
  await image.decode();
  const canvas = element("canvas", { width: PIXELS * width, height: PIXELS * height });
  penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  saveAs(canvas.toDataURL("image/png"), `${name}.png`);
}

/** Saves a canvas, on the page's background, as `name`.png. */
export function saveCanvas(canvas: HTMLCanvasElement, name: string): void {
  const copy = element("canvas", { width: canvas.width, height: canvas.height }),
    pen = penOf(copy);
  pen.fillStyle = backgroundOf(canvas);
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(canvas, 0, 0);
  saveAs(copy.toDataURL("image/png"), `${name}.png`);
}

export function saveButton(lifetime: Lifetime, label: string, title: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "save", title, "aria-label": title }, label);
  button.addEventListener("click", act, { signal: lifetime.signal });
  return button;
}

/** Buttons that save an SVG, as either kind, under the file name `name`. */
export function saveButtons(lifetime: Lifetime, svg: SVGSVGElement, name: string): HTMLSpanElement {
  return element(
    "span",
    "saves",
    saveButton(lifetime, "SVG", "Save this drawing as SVG", () => saveAs(addressOf(svg), `${name}.svg`)),
    saveButton(lifetime, "PNG", "Save this drawing as PNG", () => void savePicture(svg, name)),
  );
}
