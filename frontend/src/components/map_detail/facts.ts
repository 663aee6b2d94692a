// Beside an enlarged map: the patch of the picture that excites it most, and how often it has which value.

import type { DetailHeader } from "../../contract/map_detail";
import { element, penOf, shape } from "../../shared/dom";
import { short } from "./reading";

const WIDTH = 240,
  HEIGHT = 100;

/** The part of the picture that the largest value of the map sees. */
export function strongestPatch({ patch, pixels }: DetailHeader, picture: HTMLImageElement) {
  const [top, left, bottom, right] = patch.square;
  const canvas = element("canvas", {
    width: Math.max(1, right - left),
    height: Math.max(1, bottom - top),
    role: "img",
    "aria-label": `Input rows ${top} to ${bottom - 1}, columns ${left} to ${right - 1}`,
  });
  const draw = () => {
    const scale = picture.naturalWidth / pixels;
    const [x, y, width, height] = [left * scale, top * scale, (right - left) * scale, (bottom - top) * scale];
    penOf(canvas).drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  };
  picture.decode().then(draw, () => undefined); // another picture has taken its place
  const words = `excites it most: ${short(patch.value)} at row ${patch.row}, column ${patch.column}`;
  return { canvas, figure: element("figure", "", canvas, element("figcaption", "", words)) };
}

export function histogram({ histogram: counts, edges, low, high, mean, zeros }: DetailHeader): Element {
  const share = `${(100 * zeros).toFixed(0)}\u00a0%`;
  const svg = shape("svg", {
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    role: "img",
    preserveAspectRatio: "none",
    "aria-label": `Histogram from ${short(low)} to ${short(high)}; ${share} are zero`,
  });
  const most = Math.max(...counts),
    step = WIDTH / counts.length;
  counts.forEach((count, i) => {
    const height = most ? (HEIGHT * Math.sqrt(count)) / Math.sqrt(most) : 0;
    const words = `${short(edges[i] ?? 0)} to ${short(edges[i + 1] ?? 0)}: ${count} ${count === 1 ? "value" : "values"}`;
    const bar = { x: i * step, y: HEIGHT - height, width: step - 1, height };
    svg.append(shape("rect", bar, shape("title", {}, words)));
  });
  const words = `how often each value occurs (height: √ of the count) · mean ${short(mean)} · ${share}\u00a0zeros`;
  return element("figure", "", svg, element("figcaption", "", words));
}
