// Where things stand in a drawing of Graphviz's, read from its SVG without waiting for a layout of the page.

export type Place = [x: number, y: number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g,
  SAMPLES = 6; // of each piece of a curve

function numbersIn(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(Number);
}

/** The points in a list of coordinates. */
export function pointsIn(text: string): Place[] {
  const numbers = numbersIn(text);
  return Array.from({ length: numbers.length >> 1 }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

export function around(points: Place[]): Box {
  const xs = points.map(([x]) => x),
    ys = points.map(([, y]) => y),
    x = Math.min(...xs),
    y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The box of a node or of something open: that of its first outline, or of the point that it is. */
export function boxOf(node: Element): Box {
  const outline = node.querySelector("polygon"),
    dot = node.querySelector("ellipse");
  if (outline) return around(pointsIn(outline.getAttribute("points") ?? ""));
  const [cx = 0, cy = 0, rx = 0, ry = 0] = ["cx", "cy", "rx", "ry"].map((name) => Number(dot?.getAttribute(name)));
  return { x: cx - rx, y: cy - ry, width: 2 * rx, height: 2 * ry };
}

export function centreOf({ x, y, width, height }: Box): Place {
  return [x + width / 2, y + height / 2];
}

/** Points along a path of Graphviz's, which is one curve of cubic pieces. */
export function alongPath(d: string): Place[] {
  const [first, ...rest] = pointsIn(d);
  if (!first) return [];
  const found = [first];
  let from = first;
  for (let i = 0; i + 2 < rest.length; i += 3) {
    const [a, b, to] = rest.slice(i, i + 3) as [Place, Place, Place];
    for (let step = 1; step <= SAMPLES; step++) found.push(cubic([from, a, b, to], step / SAMPLES));
    from = to;
  }
  return found;
}

function cubic([from, a, b, to]: [Place, Place, Place, Place], t: number): Place {
  const s = 1 - t,
    at = (i: 0 | 1) => s * s * s * from[i] + 3 * s * s * t * a[i] + 3 * s * t * t * b[i] + t * t * t * to[i];
  return [at(0), at(1)];
}

/** `points` as so many, the first and the last among them. */
export function resampled(points: Place[], count: number): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const at = (i / (count - 1)) * (points.length - 1),
      low = points[Math.floor(at)] ?? [0, 0],
      high = points[Math.ceil(at)] ?? low;
    return between(low, high, at % 1);
  });
}

export function between(from: Place, to: Place, share: number): Place {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

export function boxBetween(from: Box, to: Box, share: number): Box {
  const [x, y] = between([from.x, from.y], [to.x, to.y], share),
    [width, height] = between([from.width, from.height], [to.width, to.height], share);
  return { x, y, width, height };
}
