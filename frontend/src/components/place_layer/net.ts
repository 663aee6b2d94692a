// The layer at one place as a drawing: the column of values, the outputs, and lines as thick as their products.

import { clamp, element, penOf } from "../../shared/dom";
import { enlarged } from "../../shared/enlarged";
import { grouped } from "../../shared/formats";
import { colourAt, type Scale } from "../../shared/heat";
import { columnAt, type LayerNumbers, outputsAt, strandsOf } from "./reading";

const HEAD = 26,
  TYPE = 13.5,
  COLUMN = 34,
  NARROW = 520;
const STRANDS = 10, // of each output
  OF_ONE = 80; // of an output that is looked at
const THICK = 7,
  UP = "#d6604d",
  DOWN = "#4393c3";

/** How a place is to be drawn. */
export interface View {
  layer: LayerNumbers;
  drawn: number[];
  filters: number;
  colour: string;
  scale: Scale;
  place: number;
  /** The output that is looked at, or −1. */
  looked: number;
}

export class Net {
  readonly node = element("canvas", { role: "img", tabindex: 0 });
  private wide = 700;
  private high = 400;
  private reaches = { value: 1, product: 1, output: 1 };

  resize(width: number, height: number): void {
    const big = enlarged(),
      dots = window.devicePixelRatio || 1;
    this.wide = Math.max(280, width / big);
    this.high = height / big;
    Object.assign(this.node.style, { width: `${width}px`, height: `${height}px` });
    this.node.width = width * dots;
    this.node.height = height * dots;
    this.node.dataset.type = String(Math.floor(TYPE * big * 10) / 10);
  }

  /** Takes the largest numbers of all places, so that lines and bars keep their scale while the place moves. */
  scale(layer: LayerNumbers): void {
    const { channels, outputs, highest, weights, values } = layer;
    let product = 0;
    for (let n = 0; n < outputs; n++)
      for (let c = 0; c < channels; c++)
        product = Math.max(product, Math.abs((weights[n * channels + c] ?? 0) * (highest[c] ?? 0)));
    const largest = (numbers: Float32Array) => numbers.reduce((most, value) => Math.max(most, value), 1e-9);
    this.reaches = { value: largest(highest), product: product || 1, output: largest(values) };
  }

  /** The output at a height of the screen, from the drawing's upper edge. */
  outputAt(y: number, outputs: number): number {
    const row = Math.floor(((y / enlarged() - HEAD) / (this.high - HEAD)) * outputs);
    return row < 0 || row >= outputs ? -1 : row;
  }

  draw(view: View): void {
    const { layer, place } = view,
      pen = penOf(this.node),
      style = getComputedStyle(this.node),
      dots = (window.devicePixelRatio || 1) * enlarged();
    const column = columnAt(layer, place),
      outputs = outputsAt(layer, place),
      narrow = this.wide < NARROW;
    const ink = style.color,
      muted = style.getPropertyValue("--muted").trim() || ink;
    pen.setTransform(dots, 0, 0, dots, 0, 0);
    pen.clearRect(0, 0, this.wide, this.high);
    pen.font = `${TYPE}px ${style.getPropertyValue("--st-font").trim() || "sans-serif"}`;
    pen.textBaseline = "middle";
    const left = narrow ? 4 : 30,
      bars = narrow ? 44 : 110,
      right = this.wide - (narrow ? 128 : 260);
    const yOf = (n: number, of: number) => HEAD + ((n + 0.5) * (this.high - HEAD)) / of;
    this.strands(pen, view, column, [left + COLUMN, right], yOf);
    this.cells(pen, view, column, left);
    pen.fillStyle = muted;
    pen.textAlign = "left";
    pen.fillText(`${layer.channels} values`, left, HEAD / 2);
    const all =
      layer.outputs === view.filters ? `${view.filters} outputs` : `${layer.outputs} of ${view.filters} outputs`;
    pen.fillText(all, right - 8, HEAD / 2);
    outputs.forEach((value, n) => {
      const y = yOf(n, layer.outputs),
        faint = view.looked >= 0 && view.looked !== n;
      pen.globalAlpha = faint ? 0.4 : 1;
      pen.beginPath();
      pen.arc(right, y, 6, 0, 2 * Math.PI);
      pen.fillStyle = value > 0 ? view.colour : "transparent";
      pen.fill();
      pen.strokeStyle = muted;
      pen.lineWidth = 1;
      pen.stroke();
      pen.fillStyle = ink;
      pen.fillText(narrow ? String(view.drawn[n] ?? "") : `filter ${view.drawn[n] ?? ""}`, right + 12, y);
      const start = right + (narrow ? 44 : 84);
      pen.fillStyle = view.colour;
      pen.fillRect(start, y - 6, (bars * value) / this.reaches.output, 12);
      pen.fillStyle = ink;
      pen.fillText(grouped(value, 2), start + (bars * value) / this.reaches.output + 5, y);
    });
    pen.globalAlpha = 1;
  }

  /** One cell a channel, as bright as its value. */
  private cells(pen: CanvasRenderingContext2D, { layer, scale }: View, column: Float32Array, left: number): void {
    const step = (this.high - HEAD) / layer.channels;
    column.forEach((value, c) => {
      pen.fillStyle = colourAt(scale, Math.sqrt(value / this.reaches.value));
      pen.fillRect(left, HEAD + c * step, COLUMN, Math.max(step - (step > 2.5 ? 0.6 : 0), 0.5));
    });
  }

  private strands(
    pen: CanvasRenderingContext2D,
    view: View,
    column: Float32Array,
    [from, to]: [number, number],
    yOf: (n: number, of: number) => number,
  ): void {
    const { layer, looked } = view,
      bend = (from + to) / 2;
    for (let n = 0; n < layer.outputs; n++) {
      if (looked >= 0 && looked !== n) continue;
      for (const { channel, product } of strandsOf(layer, column, n, looked < 0 ? STRANDS : OF_ONE)) {
        const share = Math.abs(product) / this.reaches.product,
          start = yOf(channel, layer.channels),
          end = yOf(n, layer.outputs);
        pen.beginPath();
        pen.moveTo(from + 2, start);
        pen.bezierCurveTo(bend, start, bend, end, to - 6, end);
        pen.strokeStyle = product < 0 ? DOWN : UP;
        pen.lineWidth = Math.max(0.6, THICK * share);
        pen.globalAlpha = clamp(0.2 + 0.7 * Math.sqrt(share), 0, 1);
        pen.stroke();
      }
    }
    pen.globalAlpha = 1;
  }
}
