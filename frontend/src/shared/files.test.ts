import { afterEach, expect, it, vi } from "vitest";
import { element, shape } from "./dom";
import { enlarged } from "./enlarged";
import { framed, wrapped } from "./framing";
import { Lifetime } from "./lifetime";
import { addressOf, unpack } from "./packed";
import { saveButton, saveButtons, saveCanvas } from "./saving";
import { scaleFitting, Tiles } from "./tiles";

afterEach(() => vi.restoreAllMocks());

function pack(header: object, blobs: number[][]): Uint8Array<ArrayBuffer> {
  let end = 0;
  const places = blobs.map((blob) => [end, (end += blob.length)]);
  const text = new TextEncoder().encode(JSON.stringify({ ...header, blobs: places }));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  return new Uint8Array([9, ...length, ...text, ...blobs.flat()]).subarray(1);
}

it("unpacks a header and blobs, wherever in a buffer the block begins", () => {
  const [header, blobs] = unpack<{ name: string }>(pack({ name: "3a" }, [[1, 2], [], [3]]));
  expect(header.name).toBe("3a");
  expect(blobs.map((blob) => [...blob])).toEqual([[1, 2], [], [3]]);
});

it("gives a picture an address that holds its file, whatever its bytes and however many", () => {
  const file = Uint8Array.from({ length: 20_001 }, (_, i) => (i * 7) % 256);
  const [type, letters] = addressOf(file, "image/jpeg").split(",");
  expect(type).toBe("data:image/jpeg;base64");
  expect(Array.from(atob(letters ?? ""), (letter) => letter.charCodeAt(0))).toEqual([...file]);
});

/** The names under which files are saved while `act` runs. */
async function saved(act: () => void): Promise<[string, string][]> {
  const files: [string, string][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push([this.download, this.href]);
  });
  act();
  await vi.waitFor(() => expect(files.length).toBeGreaterThan(0));
  return files;
}

const FRAME = {
  name: "curve",
  title: "Multiplications",
  source: "Inception Explorer 1",
  sizes: "H = W 28",
  legend: [{ colours: ["#FF0000"], text: "the 1×1" }],
};

function drawing(): SVGSVGElement {
  const svg = document.body.appendChild(shape("svg", { viewBox: "0 0 30 20" }, shape("rect", { width: 5 })));
  Object.defineProperty(svg, "viewBox", { value: { baseVal: { width: 30, height: 20 } } });
  return svg;
}

it("saves a drawing that needs nothing else", async () => {
  const buttons = saveButtons(new Lifetime(), drawing(), () => FRAME);
  const [svg, png] = [...buttons.querySelectorAll("button")];
  const [[name, address] = []] = await saved(() => svg?.click());
  expect(name).toBe("curve.svg");
  const text = decodeURIComponent(address ?? "");
  expect(text).toContain('width="30"');
  expect(text).toContain('fill="#FFFFFF"');
  for (const said of ["Multiplications", "H = W 28", "the 1×1", `Inception Explorer 1 · ${location.href}`, "#FF0000"])
    expect(text).toContain(said);
  expect(await saved(() => png?.click())).toMatchObject([["curve.png", expect.stringContaining("image/png")]]);
});

it("saves a canvas until its component ends", async () => {
  const lifetime = new Lifetime(),
    canvas = element("canvas");
  const button = saveButton(lifetime, "PNG", "Save", () => saveCanvas(canvas, { ...FRAME, name: "bars" }, ["a place"]));
  expect(await saved(() => button.click())).toMatchObject([["bars.png", expect.anything()]]);
  lifetime.end();
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click");
  button.click();
  expect(click).not.toHaveBeenCalled();
});

it("writes only colours that every program knows", async () => {
  const colour = { getPropertyValue: (name: string) => (name === "fill" ? "color(srgb 1 0 0)" : "") };
  const svg = drawing();
  vi.spyOn(window, "getComputedStyle").mockReturnValue(colour as CSSStyleDeclaration);
  const button = saveButtons(new Lifetime(), svg, () => FRAME).querySelector("button");
  const [[, address] = []] = await saved(() => button?.click());
  expect(decodeURIComponent(address ?? "")).toContain("fill: rgb(1, 2, 3)");
});

it("draws as many tiles as asked for", () => {
  const images: HTMLImageElement[] = [];
  const picture = function (): HTMLImageElement {
    const image = element("img");
    images.push(image);
    return image;
  };
  const browsers = globalThis.Image;
  vi.stubGlobal("Image", picture);
  const parent = element("div"),
    lifetime = new Lifetime(),
    tiles = new Tiles(lifetime, parent);
  const sprite = { src: "data:,a", columns: 2, height: 4, width: 4, gap: 1, count: 4 };
  tiles.draw();
  tiles.show(sprite, 3, ["red", "green", "blue"], "three maps");
  images[0]?.onload?.(new Event("load"));
  const canvas = parent.querySelector("canvas");
  expect(canvas?.dataset.tiles).toBe("3");
  expect(canvas?.getAttribute("aria-label")).toBe("three maps");
  tiles.show(sprite, 4, [], "four maps");
  expect(canvas?.dataset.tiles).toBe("4");
  tiles.show({ ...sprite, src: "late" }, 1, [], "one map");
  lifetime.end();
  images[1]?.onload?.(new Event("load"));
  expect(canvas?.dataset.tiles).toBe("4");
  vi.stubGlobal("Image", browsers);
});

it("knows how much larger type is", () => {
  expect(enlarged()).toBe(1);
  document.documentElement.style.fontSize = "20px";
  expect(enlarged()).toBe(1.25);
  document.documentElement.style.fontSize = "";
});

it("breaks a line between words, and a word that is too long", () => {
  expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrapped("http://x/abcdefgh", 8)).toEqual(["http://x", "/abcdefg", "h"]);
  expect(wrapped("", 8)).toEqual([]);
});

it("puts a legend's entries beside each other while they fit", () => {
  const legend = ["a", "b", "c"].map((text) => ({ colours: ["#FF0000", "#00FF00"], text: text.repeat(30) }));
  const [whole, [width]] = framed(drawing(), [30, 20], { ...FRAME, legend }, "black", "white");
  expect(whole.querySelectorAll("rect")).toHaveLength(2 * 3 + 1 + 1);
  const places = [...whole.querySelectorAll("text")].filter((node) => /^[abc]+$/.test(node.textContent));
  expect(places.map((node) => node.getAttribute("y"))[0]).toBe(places[1]?.getAttribute("y"));
  expect(places[2]?.getAttribute("y")).not.toBe(places[0]?.getAttribute("y"));
  expect(width).toBe(544);
});

it.each([
  [12, 323, 360, 3], // 3 of 84 pixels in a row, 4 rows of 87
  [12, 323, 347, 2], // one pixel too low for them
  [1, 60, 400, 2],
  [400, 20, 20, 1], // there is no room at all: never less than one
])("makes %d maps as large as a place of %d×%d allows", (count, wide, tall, scale) => {
  expect(scaleFitting({ width: 28, height: 28 }, count, wide, tall)).toBe(scale);
});
