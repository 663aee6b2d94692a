// A 1×1 layer at one place as a small fully connected network: every output reads every value, with the same weights at
// every place.

import type { Header, Layer } from "../../contract/place_layer";
import { clamp, element, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { heightLeft, whenHeightChanges } from "../../shared/fit";
import { grouped } from "../../shared/formats";
import { readScales, type Scale } from "../../shared/heat";
import { type Component, type Host, mount } from "../../shared/mount";
import { addressOf, type Bytes, unpack } from "../../shared/packed";
import { PlaceBoard } from "../../shared/place_board";
import { saveButton, saveCanvas } from "../../shared/saving";
import { type Grid, type Stage, Sweep } from "../../shared/sweep";
import { Net } from "./net";
import { columnAt, type LayerNumbers, numbersIn, outputsAt, strandsOf } from "./reading";

const SEND_AFTER_MS = 60,
  SPEAK_AFTER_MS = 400;
const HIGH = 430,
  LOWEST = 260,
  HIGHEST = 900;

class PlaceLayer implements Component<Uint8Array>, Stage {
  private readonly echo = Echo.ofPage<number[]>("place layer");
  private readonly sending;
  private readonly speaking;
  private readonly sweep: Sweep;
  private readonly board: PlaceBoard;
  private readonly net = new Net();
  private readonly slide = element("button", { type: "button", class: "button slide" });
  private readonly step = element("button", { type: "button", class: "button" }, "Step");
  private readonly where = element("p", "where");
  private readonly readout = element("p", "readout");
  private readonly spoken = element("p", { class: "unseen", role: "status" });
  private readonly side = element("div", "net");
  private readonly root: HTMLElement;
  private bytes: Uint8Array | null = null;
  private data: Layer | null = null;
  private layer: LayerNumbers | null = null;
  private mean = new Float32Array(0);
  private scales: Record<string, Scale> = {};
  private looked = -1;
  private high = HIGH;

  constructor(private readonly host: Host) {
    this.sending = host.delayed(SEND_AFTER_MS);
    this.speaking = host.delayed(SPEAK_AFTER_MS);
    this.sweep = new Sweep(host, this);
    this.board = new PlaceBoard(
      host,
      (row, column) => this.sweep.go(row, column),
      (event) => this.sweep.press(event),
    );
    const save = saveButton(host, "PNG", "Save this drawing as PNG", () =>
      saveCanvas(this.net.node, present(this.data).leaves, [this.where.textContent, this.readout.textContent]),
    );
    const stage = element("div", "stage", this.board.node, element("div", "controls", this.slide, this.step));
    this.side.append(element("div", "head", this.readout, save), this.net.node);
    const about = element("div", "about", this.where, this.board.seen, this.board.legend);
    this.root = element("div", "probe layer", element("div", "hero", stage, this.side, about), this.spoken);
    host.append(this.root);
    this.listen();
  }

  private listen(): void {
    const { host, net } = this,
      { signal } = host;
    this.slide.addEventListener("click", () => this.sweep.toggle(), { signal });
    this.step.addEventListener("click", () => this.sweep.step(), { signal });
    const point = (event: PointerEvent) => this.look(net.outputAt(event.offsetY, this.layer?.outputs ?? 0));
    for (const name of ["pointermove", "pointerdown"] as const) net.node.addEventListener(name, point, { signal });
    for (const name of ["pointerleave", "blur"]) net.node.addEventListener(name, () => this.look(-1), { signal });
    const press = (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.look(clamp(this.looked + by, 0, (this.layer?.outputs ?? 1) - 1));
    };
    net.node.addEventListener("keydown", press, { signal });
    net.node.addEventListener("transitionend", () => this.paint(), { signal }); // its ink has changed with the theme
    host.onResize(this.side, () => this.fit());
    whenHeightChanges(host, () => this.fit());
  }

  update(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    const [{ told }, [block]] = unpack<Header>(bytes);
    const [data, blobs] = unpack<Layer>(present(block, "block of a layer"));
    if (this.echo.hear(told) === "decided") this.sending.cancel();
    this.data = data;
    this.take(data, blobs);
    const [row = 0, column = 0] = this.echo.value;
    this.sweep.put(row, column);
    this.label();
  }

  private take(data: Layer, blobs: Bytes[]): void {
    const [picture, colours, levels, numbers] = blobs;
    const scales = readScales(present(colours, "colours"), data.scales.length, data.levels);
    this.scales = Object.fromEntries(data.scales.map((name, i) => [name, scales[i] ?? []]));
    const places = data.rows * data.columns;
    this.layer = numbersIn(present(levels, "levels"), new Float32Array(present(numbers, "numbers").buffer), [
      data.channels,
      places,
      data.drawn.length,
    ]);
    const { layer } = this;
    this.mean = Float32Array.from({ length: places }, (_, place) => {
      const column = columnAt(layer, place);
      return column.reduce((sum, value) => sum + value, 0) / column.length;
    });
    this.net.scale(layer);
    this.board.take(data, addressOf(present(picture, "picture"), "image/jpeg"));
    this.board.lay(this.mean, this.scales.heat ?? [], `mean of ${data.channels} channels`);
    this.root.style.setProperty("--colour", data.colour);
    this.looked = -1;
    this.net.node.setAttribute("aria-label", `The ${data.layer} of ${data.module} at one place`); // its numbers: show
    this.fit();
  }

  /** The drawing takes the height that is left. */
  private fit(): void {
    this.high = clamp(this.high + heightLeft(), LOWEST, HIGHEST);
    this.net.resize(this.side.clientWidth, this.high);
    this.paint();
  }

  private paint(): void {
    const { data, layer } = this;
    if (!data || !layer) return;
    const scale = this.scales.sequential ?? [];
    const { drawn, filters, colour } = data;
    this.net.draw({ layer, drawn, filters, colour, scale, place: this.sweep.place, looked: this.looked });
    setText(this.readout, this.words());
  }

  private words(): string {
    const { data, layer } = this;
    if (!data || !layer) return "";
    if (this.looked < 0)
      return `Each output reads all ${layer.channels} values. The thicker a line, the larger its product: red adds, blue takes away.`;
    const [first] = strandsOf(layer, columnAt(layer, this.sweep.place), this.looked, 1),
      value = outputsAt(layer, this.sweep.place)[this.looked] ?? 0;
    const most = first ? ` Most of it comes from channel ${first.channel}.` : "";
    return `Filter ${data.drawn[this.looked] ?? ""}: ${grouped(value, 2)} here, out of ${layer.channels} products.${most}`;
  }

  private look(output: number): void {
    if (output === this.looked) return;
    this.looked = output;
    this.paint();
  }

  // A stage; it has no output map

  grid(): Grid {
    return { rows: this.data?.rows ?? 1, columns: this.data?.columns ?? 1 };
  }

  stand(row: number, column: number): void {
    this.board.stand(row, column);
  }

  show(row: number, column: number): void {
    setText(this.where, this.board.where(row, column));
    this.paint();
    if (this.sweep.moving) return;
    this.speaking.ask(() => {
      const { data, layer } = this;
      if (!data || !layer) return;
      this.board.say(row, column);
      const values = outputsAt(layer, this.sweep.place).map(
        (value, n) => `filter ${data.drawn[n] ?? ""}: ${grouped(value, 2)}`,
      );
      const words = `Row ${row}, column ${column}: ${layer.channels} values, ${layer.outputs} outputs. ${values.join("; ")}`;
      this.net.node.setAttribute("aria-label", words);
      setText(this.spoken, words);
    });
  }

  fill(): void {
    return;
  }

  draw(): void {
    return;
  }

  choose(row: number, column: number): void {
    this.echo.choose([row, column]);
    if (!this.echo.unsent) return;
    this.sending.ask(() => this.host.setState("place", this.echo.message({ values: this.echo.value })));
  }

  label(): void {
    setText(this.slide, this.sweep.moving ? "⏸ Pause" : this.sweep.visited ? "▶ Go on" : "▶ Sweep");
  }
}

export default mount<Uint8Array>((host) => new PlaceLayer(host));
