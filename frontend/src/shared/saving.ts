// Buttons that save a drawing of a component as SVG or PNG, with the styles it has on the page written into it and the
// page's background behind it, so that the file needs nothing else.

import type { Leaves } from "../contract/shared";
import { element, penOf, present } from "./dom";
import { type Frame, framed, type LegendEntry, origin, type Size, wrapped } from "./framing";
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
const PIXELS = 2, // of a PNG for one of the page
  CANVAS_LINE = 18,
  CANVAS_LETTER = 6.4;

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

/** The entries of a legend on the page: the colour of the part `swatch` of each, and its words. */
export function entriesOf(legend: Element, entry: string, swatch: string): LegendEntry[] {
  return [...legend.querySelectorAll(entry)].map((node) => ({
    colours: [plainColour(getComputedStyle(present(node.querySelector(swatch), swatch)).backgroundColor)],
    text: [...node.children]
      .map((child) => child.textContent)
      .filter(Boolean)
      .join(" · "),
  }));
}

/** A drawing as the text of a file that needs nothing else, how large it is, and what the file is called. */
export interface Finished {
  source: string;
  size: Size;
  name: string;
}

/** A copy of a drawing on the page, with the styles it has there written into it. */
export function styledCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement,
    originals = [...svg.querySelectorAll("*")];
  [...copy.querySelectorAll<SVGElement>("*")].forEach((node, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of KEPT_STYLES) node.style.setProperty(property, plainColour(style.getPropertyValue(property)));
  });
  return copy;
}

/** `copy`, which is `size` large, in its frame, in the colours of `themed`. */
export function finished(copy: SVGSVGElement, size: Size, frame: Frame, themed: Element): Finished {
  const ink = plainColour(getComputedStyle(themed).getPropertyValue("color"));
  const [whole, outer] = framed(copy, size, frame, ink, backgroundOf(themed));
  return { source: new XMLSerializer().serializeToString(whole), size: outer, name: frame.name };
}

function standalone(svg: SVGSVGElement, frame: Frame): Finished {
  const { width, height } = svg.viewBox.baseVal;
  return finished(styledCopy(svg), [width, height], frame, svg);
}

const addressOf = (source: string): string => `data:image/svg+xml,${encodeURIComponent(source)}`;

/** Saves what `address` holds under the name of a file. */
export function saveAs(address: string, name: string): void {
  element("a", { href: address, download: name }).click();
}

async function savePicture({ source, size: [width, height], name }: Finished): Promise<void> {
  const image = new Image();
  image.src = addressOf(source);
  await image.decode();
  const canvas = element("canvas", { width: PIXELS * width, height: PIXELS * height });
  penOf(canvas).drawImage(image, 0, 0, canvas.width, canvas.height);
  saveAs(canvas.toDataURL("image/png"), `${name}.png`);
}

/** Saves a canvas with its title and `lines` above and its origin below it, on the page's background, as PNG. */
export function saveCanvas(canvas: HTMLCanvasElement, leaves: Leaves, lines: string[]): void {
  const scale = canvas.width / (canvas.clientWidth || canvas.width) || 1,
    most = Math.max(20, Math.floor(canvas.width / scale / CANVAS_LETTER));
  const above = [leaves.title, ...lines].flatMap((line) => wrapped(line, most)),
    below = wrapped(origin(leaves), most);
  const line = CANVAS_LINE * scale,
    height = canvas.height + line * (above.length + below.length + 1);
  const copy = element("canvas", { width: canvas.width, height }),
    pen = penOf(copy);
  pen.fillStyle = backgroundOf(canvas);
  pen.fillRect(0, 0, copy.width, copy.height);
  pen.drawImage(canvas, 0, line * above.length);
  pen.fillStyle = getComputedStyle(canvas).color || "#000000";
  pen.font = `${12 * scale}px Arial, Helvetica, sans-serif`;
  above.forEach((text, i) => pen.fillText(text, 4 * scale, line * (i + 0.8)));
  below.forEach((text, i) => pen.fillText(text, 4 * scale, line * (above.length + i + 0.8) + canvas.height));
  saveAs(copy.toDataURL("image/png"), `${leaves.name}.png`);
}

export function saveButton(lifetime: Lifetime, label: string, title: string, act: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "save", title, "aria-label": title }, label);
  button.addEventListener("click", act, { signal: lifetime.signal });
  return button;
}

/** Buttons that save an SVG, as either kind, in the frame that `frame` gives at the click. */
export function saveButtons(lifetime: Lifetime, svg: SVGSVGElement, frame: () => Frame): HTMLSpanElement {
  return savesOf(lifetime, "this drawing", () => standalone(svg, frame()));
}

/** The same for `what`, which is made at the click. */
export function savesOf(lifetime: Lifetime, what: string, make: () => Finished): HTMLSpanElement {
  const saveSvg = () => {
    const { source, name } = make();
    saveAs(addressOf(source), `${name}.svg`);
  };
  return element(
    "span",
    "saves",
    saveButton(lifetime, "SVG", `Save ${what} as SVG`, saveSvg),
    saveButton(lifetime, "PNG", `Save ${what} as PNG`, () => void savePicture(make())),
  );
}
