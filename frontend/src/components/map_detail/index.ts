// One map enlarged over the picture it came from: value, position and receptive field of the value under the cursor,
// histogram, and the patch that excites it most. Trigger: step = −1 or 1, the neighbouring channel.

import type { DetailHeader, Place } from "../../contract/map_detail";
import type { ToldHeader } from "../../contract/shared";
import { onMapCame } from "../../shared/ahead";
import { clamp, element, present } from "../../shared/dom";
import { enlarged } from "../../shared/enlarged";
import {
  announceMap,
  type EnlargedMap,
  enlargedOn,
  onMapAnnounced,
  placeOf,
  type Preview,
  wishNeighbour,
} from "../../shared/enlarged_map";
import { heightFrom } from "../../shared/fit";
import { followPointer } from "../../shared/following";
import type { Lifetime } from "../../shared/lifetime";
import { type Component, type Host, mount } from "../../shared/mount";
import { addressOf, type Bytes, unpack } from "../../shared/packed";
import { byPointer } from "../../shared/pointer";
import { slider } from "../../shared/slider";
import { histogram, strongestPatch } from "./facts";
import { type Box, fieldBox, fieldOf, mapBox, restWords, short, valueAt, valueBox, valueWords } from "./reading";

const DRAWER_BELOW = 700, // of the window: there a click on a sheet opens the enlargement as a drawer
  PAIR_ABOVE = 380, // of the enlargement: there its facts stand beside it
  LARGE_TYPE = 1.2, // there two enlargements side by side have no room for their facts
  USUAL_COVER = 0.65;
const MOVES: Record<string, [rows: number, columns: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

class MapDetail implements Component<Uint8Array> {
  private readonly root = element("div", "detail");
  private readonly head = element("header");
  private readonly title = element("div", "title");
  private readonly picture = element("img", "picture");
  private readonly map = element("img", { class: "map", alt: "" });
  private readonly field = element("div", { class: "field", hidden: true });
  private readonly pixel = element("div", { class: "pixel", hidden: true });
  private readonly stage = element(
    "div",
    { class: "stage", tabindex: 0, role: "application", "aria-roledescription": "enlarged feature map" },
    ...[this.picture, this.map, this.field, this.pixel],
  );
  private readonly spoken = element("p", { class: "say", "aria-live": "polite" });
  private readonly low = element("span");
  private readonly high = element("span");
  private readonly colours = element("img", { alt: "" });
  private readonly legend = element("div", "legend", this.low, this.colours, this.high);
  private readonly cover = element("input", {
    type: "range",
    min: 0,
    max: 1,
    step: 0.05,
    value: USUAL_COVER,
    "aria-label": "How much of the map covers the picture",
  });
  private readonly facts = element("div", "facts");
  private data: Uint8Array | null = null;
  /** What the server sent last. */
  private sent: { header: DetailHeader; blobs: Bytes[] } | null = null;
  /** What is shown; nothing while the server has not answered the last click. */
  private header: DetailHeader | null = null;
  private shown: EnlargedMap | null = null;
  private values = new Float32Array();
  /** Row and column of the value that is read. */
  private place: [number, number] | null = null;
  private drawing: Lifetime | undefined;
  /** What has come ahead of a click, and whether that is what is drawn. */
  private ahead: Bytes | null = null;
  private isAhead = false;

  constructor(private readonly host: Host) {
    const mix = element("label", "mix", "picture", slider(host, this.cover), element("span", "", "map"));
    this.head.append(
      this.button("‹", "Previous channel", () => this.step(-1)),
      this.title,
      this.button("›", "Next channel", () => this.step(1)),
      this.button("×", "Close", () => this.root.classList.remove("open"), "close"),
    );
    const below = element("div", "rest", this.spoken, mix, this.legend, this.facts);
    this.root.append(this.head, this.stage, below);
    host.append(this.root);
    this.listen();
  }

  update(data: Uint8Array): void {
    this.stand();
    if (data === this.data) return;
    this.data = data;
    const [{ told }, [block]] = unpack<ToldHeader<Place>>(data);
    const packed = present(block, "block of a map"),
      [header, blobs] = unpack<DetailHeader>(packed);
    this.sent = { header, blobs };
    const drawn = this.isAhead && String(this.ahead) === String(packed);
    this.ahead = null;
    if (enlargedOn(header.side).hear(told) !== "behind" && !drawn) this.draw(header, blobs);
  }

  /** Keeps what has come ahead, and shows it if the person has chosen it meanwhile. */
  private keepAhead(packed: Bytes): void {
    if (this.sent?.header.compared) return;
    this.ahead = packed;
    this.isAhead = false;
    this.root.dataset.ahead = String(unpack<DetailHeader>(packed)[0].place); // tests see by it that it has come
    if (!this.header && this.shown) this.drawAhead(this.shown);
  }

  /** Shows what has come ahead of the server's answer, if it is of this map; whether it is. */
  private drawAhead(map: EnlargedMap): boolean {
    if (!this.ahead) return false;
    const [header, blobs] = unpack<DetailHeader>(this.ahead);
    if (String(header.place) !== String(placeOf(map))) return false;
    this.draw(header, blobs);
    this.isAhead = true;
    return true;
  }

  private draw(header: DetailHeader, blobs: Bytes[]): void {
    this.isAhead = false;
    const [map, values, picture, legend] = blobs;
    this.header = header;
    this.values = new Float32Array(present(values, "map's values").buffer);
    this.place = null;
    this.drawing = this.host.renewed(this.drawing);
    this.root.classList.remove("coming");
    this.stand();
    this.show(this.map, map);
    this.show(this.picture, picture, "image/jpeg");
    this.show(this.colours, legend);
    this.name(header);
    this.rest();
    this.facts.replaceChildren(...this.drawFacts(header, this.drawing));
    const [module, branch, layer, channel] = header.place;
    this.shown = { side: header.side, module, branch, layer, channel };
    announceMap(this.shown);
  }

  /** Shows what a sheet knows of a map of the same module: its facts and values come with the server's answer. */
  private preview(map: EnlargedMap, { called, concat, colour, pixels }: Preview): void {
    if (!this.sent) return;
    const { header, blobs } = this.sent;
    if (String(header.place) === String(placeOf(map))) this.draw(header, blobs);
    else if (this.drawAhead(map)) return;
    else if (header.place[0] === map.module && !header.compared) {
      this.shown = map;
      this.header = null;
      this.field.hidden = this.pixel.hidden = true;
      this.root.classList.add("coming");
      if (pixels) this.map.src = pixels.toDataURL();
      else this.map.removeAttribute("src");
      this.call(called, map.channel, concat, colour);
    }
  }

  private step(step: number): void {
    if (this.shown && !wishNeighbour(this.shown, step)) this.host.trigger("step", step);
  }

  /** In a narrow window of one screen an enlargement is a drawer, unless it is set beside another. */
  private stand(): void {
    const compared = this.sent?.header.compared === true,
      narrow = window.innerWidth < DRAWER_BELOW;
    const pair = this.root.clientWidth > PAIR_ABOVE * enlarged();
    this.root.classList.toggle("pair", pair);
    this.root.classList.toggle("compared", compared);
    this.root.classList.toggle("brief", compared && (!pair || enlarged() > LARGE_TYPE));
    this.root.classList.toggle("drawer", narrow && !compared && heightFrom(this.root) !== null);
  }

  private button(sign: string, words: string, act: () => void, className = ""): HTMLButtonElement {
    const attributes = { type: "button", class: className || null, title: words, "aria-label": words };
    const button = element("button", attributes, sign);
    button.addEventListener("click", act, { signal: this.host.signal });
    return button;
  }

  private show(image: HTMLImageElement, file: Bytes | undefined, type?: "image/jpeg"): void {
    image.src = addressOf(present(file, "picture"), type);
  }

  private name(header: DetailHeader): void {
    const { layer, channel, concat, picture, low, high, silent, colour, ink } = header,
      [rows, columns] = header.shape;
    this.coverMap();
    put(this.map, mapBox(header));
    this.picture.alt = picture;
    this.head.style.color = ink;
    this.call(layer, channel, concat, colour);
    this.low.textContent = short(low);
    this.high.textContent = short(high);
    this.legend.hidden = silent;
    const words = `Channel ${channel} of ${layer} over ${picture}, ${rows}×${columns} values.${byPointer(" Arrow keys read them.", "")}`;
    this.stage.setAttribute("aria-label", words);
  }

  private call(layer: string, channel: number, concat: string, colour: string): void {
    this.head.style.background = colour;
    this.title.replaceChildren(element("b", "", `${layer} · channel ${channel}`), element("span", "", concat));
  }

  private coverMap(): void {
    this.map.style.opacity = this.cover.value;
  }

  private rest(): void {
    this.field.hidden = this.pixel.hidden = true;
    if (this.header) this.spoken.textContent = restWords(this.header);
  }

  private point(row: number, column: number): void {
    const header = this.header;
    if (!header) return;
    this.place = [row, column];
    const seen = fieldOf(header, row, column),
      value = this.values[row * header.shape[1] + column] ?? 0;
    put(this.field, fieldBox(seen, header.pixels));
    put(this.pixel, valueBox(header, row, column));
    this.spoken.textContent = valueWords(row, column, value, seen);
  }

  private drawFacts(header: DetailHeader, { signal }: Lifetime): Element[] {
    if (header.silent) return [];
    const { canvas, figure } = strongestPatch(header, this.picture),
      { row, column } = header.patch;
    canvas.addEventListener("pointerenter", () => this.point(row, column), { signal });
    canvas.addEventListener("pointerleave", () => this.rest(), { signal });
    return [figure, histogram(header)];
  }

  private listen(): void {
    const { signal } = this.host,
      stage = this.stage;
    this.cover.addEventListener("input", () => this.coverMap(), { signal });
    const byMouse = (act: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerType !== "touch") act(event);
    };
    stage.addEventListener("pointermove", byMouse(this.pointUnder.bind(this)), { signal });
    stage.addEventListener("pointerleave", byMouse(this.rest.bind(this)), { signal });
    followPointer(this.host, stage, (event) => this.pointUnder(event));
    stage.addEventListener("blur", () => this.rest(), { signal });
    stage.addEventListener("keydown", (event) => this.press(event), { signal });
    this.host.onResize(this.root, () => this.stand());
    window.addEventListener("resize", () => this.stand(), { signal });
    onMapCame(this.host, (packed) => this.keepAhead(packed));
    onMapAnnounced(this.host, (map, preview) => {
      const { side, compared } = this.sent?.header ?? {};
      if (!preview || map.side !== side) return;
      this.preview(map, preview);
      if (!compared && window.innerWidth < DRAWER_BELOW) this.root.classList.add("open");
    });
  }

  private pointUnder(event: PointerEvent): void {
    if (!this.header) return;
    const box = this.stage.getBoundingClientRect();
    this.point(...valueAt(this.header, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height));
  }

  private press(event: KeyboardEvent): void {
    const move = MOVES[event.key];
    if (!move || !this.header) return;
    event.preventDefault();
    const [rows, columns] = this.header.shape;
    const [row, column] = this.place ?? [Math.floor(rows / 2), Math.floor(columns / 2)];
    this.point(clamp(row + move[0], 0, rows - 1), clamp(column + move[1], 0, columns - 1));
  }
}

function put(node: HTMLElement, box: Box): void {
  node.hidden = false;
  for (const [name, share] of Object.entries(box)) node.style.setProperty(name, `${share}%`);
}

export default mount<Uint8Array>((host) => new MapDetail(host));
