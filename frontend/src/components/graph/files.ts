// A graph as a file, and the server's SVG made harmless.

import type { Data } from "../../contract/graph";
import { element, penOf, setAttributes, shape } from "../../shared/dom";
import type { Size } from "./zoom";

export type FileKind = "SVG" | "PNG" | "DOT";

const FORBIDDEN = ["script", "foreignObject", "image", "use", "style", "animate", "set"],
  PIXELS = 2, // of a PNG for one of the drawing
  KEEP_ADDRESS_MS = 10_000;

/** The server's SVG as an element, without anything that could run or fetch. */
export function harmlessSvg(source: string): SVGSVGElement {
  const svg = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  if (svg.localName !== "svg") throw new Error("the layout engine sent no SVG");
  for (const node of [svg, ...svg.querySelectorAll("*")]) {
    if (FORBIDDEN.includes(node.localName)) node.remove();
    for (const { name } of [...node.attributes]) if (/^on|href$/i.test(name)) node.removeAttribute(name);
  }
  for (const title of svg.querySelectorAll("title")) title.remove();
  return document.importNode(svg, true) as unknown as SVGSVGElement;
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

/** Downloads a graph; an SVG and a PNG stand on white and need nothing else. */
export async function save(kind: FileKind, data: Data, size: Size): Promise<void> {
  if (kind === "DOT") {
    download(new Blob([data.dot], { type: "text/vnd.graphviz" }), `${data.name}.dot`);
    return;
  }
  const svg = new Blob([standalone(data.svg, size)], { type: "image/svg+xml" });
  if (kind === "SVG") download(svg, `${data.name}.svg`);
  else download(await asPng(svg, size), `${data.name}.png`);
}

function standalone(source: string, [width, height]: Size): string {
  const svg = harmlessSvg(source);
  setAttributes(svg, { width, height });
  svg.prepend(shape("rect", { width: "100%", height: "100%", fill: "white" }));
  return new XMLSerializer().serializeToString(svg);
}

async function asPng(svg: Blob, size: Size): Promise<Blob> {
  const image = new Image(),
    address = URL.createObjectURL(svg);
  image.src = address;
  await image.decode();
  const [width, height] = size.map((length) => PIXELS * length) as Size;
  const canvas = element("canvas", { width, height });
  penOf(canvas).drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("the browser made no PNG"))), "image/png");
  });
}
