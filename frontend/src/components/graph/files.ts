// A graph as a file, and the server's SVG made harmless.

import type { Data, Legend } from "../../contract/graph";
import { element, penOf, setAttributes } from "../../shared/dom";
import { framed, type LegendEntry, origin } from "../../shared/framing";
import { boxOf } from "./geometry";
import { type MapPictures, NO_PICTURES, putMaps } from "./thumbnails";
import type { Size } from "./zoom";

export type FileKind = "SVG" | "PNG" | "DOT";

const FORBIDDEN = ["script", "foreignObject", "image", "use", "style", "animate", "set"],
  FIRST_LINE = 15,
  LINE = 17, // of a plate, viz/graph/dot.py
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

/** The drawing as it is shown and saved: words in the middle of their plates in whatever type, and maps in their place. */
export function preparedSvg({ svg, maps }: Pick<Data, "svg" | "maps">, pictures = NO_PICTURES): SVGSVGElement {
  const drawing = harmlessSvg(svg),
    nodes = [...drawing.querySelectorAll<SVGGElement>("g.node")];
  for (const node of nodes) {
    const { x, y, width } = boxOf(node),
      free = maps && node.id in maps.places ? maps.room : 0,
      middle = x + free + (width - free) / 2;
    [...node.querySelectorAll("text")].forEach((text, line) => {
      setAttributes(text, { x: middle, y: y + FIRST_LINE + line * LINE, "text-anchor": "middle" });
    });
  }
  if (maps) putMaps(nodes, pictures, maps.room);
  return drawing;
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}

/** Downloads a graph; an SVG and a PNG stand on white and need nothing else. */
export async function save(kind: FileKind, data: Data, size: Size, pictures: MapPictures): Promise<void> {
  if (kind === "DOT") {
    const said = `// ${data.leaves.title}\n// ${origin(data.leaves)}\n`;
    download(new Blob([said, data.dot], { type: "text/vnd.graphviz" }), `${data.leaves.name}.dot`);
    return;
  }
  const frame = { ...data.leaves, sizes: "", legend: entries(data.legend) };
  const [whole, outside] = framed(preparedSvg(data, pictures), size, frame, "#1C2733", "#FFFFFF");
  const svg = new Blob([new XMLSerializer().serializeToString(whole)], { type: "image/svg+xml" });
  if (kind === "SVG") download(svg, `${data.leaves.name}.svg`);
  else download(await asPng(svg, outside), `${data.leaves.name}.png`);
}

function entries({ title, swatches, colours, ends }: Legend): LegendEntry[] {
  const named = (swatches ?? []).map(([text, of]) => ({ colours: of, text }));
  return colours && ends ? [...named, { colours, text: `${title}: ${ends[0]} to ${ends[1]}` }] : named;
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
