// What the layer reads at a place: out of the numbers that pages/one_by_one/packed.py describes.

const LEVELS = 255;

export interface LayerNumbers {
  channels: number;
  places: number;
  outputs: number;
  /** A level for each channel and place. */
  levels: Uint8Array;
  highest: Float32Array;
  weights: Float32Array;
  values: Float32Array;
}

/** The numbers in the two blobs, for so many channels, places and outputs. */
export function numbersIn(
  levels: Uint8Array,
  numbers: Float32Array,
  [channels, places, outputs]: [number, number, number],
): LayerNumbers {
  const weights = channels,
    values = weights + outputs * channels;
  return {
    channels,
    places,
    outputs,
    levels,
    highest: numbers.subarray(0, channels),
    weights: numbers.subarray(weights, values),
    values: numbers.subarray(values, values + outputs * places),
  };
}

/** The column of values at a place, as exact as they are drawn. */
export function columnAt({ channels, places, levels, highest }: LayerNumbers, place: number): Float32Array {
  return Float32Array.from(
    { length: channels },
    (_, c) => ((levels[c * places + place] ?? 0) * (highest[c] ?? 0)) / LEVELS,
  );
}

export interface Strand {
  channel: number;
  product: number;
}

/** The `most` largest products of an output, whatever their sign, the largest first. */
export function strandsOf(
  { channels, weights }: LayerNumbers,
  column: Float32Array,
  output: number,
  most: number,
): Strand[] {
  const found: Strand[] = [];
  for (let channel = 0; channel < channels; channel++) {
    const product = (weights[output * channels + channel] ?? 0) * (column[channel] ?? 0),
      least = found.at(-1);
    if (!product || (found.length >= most && least && Math.abs(product) <= Math.abs(least.product))) continue;
    let at = found.length;
    while (at > 0 && Math.abs(product) > Math.abs(found[at - 1]?.product ?? 0)) at--;
    found.splice(at, 0, { channel, product });
    if (found.length > most) found.pop();
  }
  return found;
}

/** The outputs at a place: the network's own numbers. */
export function outputsAt({ outputs, places, values }: LayerNumbers, place: number): number[] {
  return Array.from({ length: outputs }, (_, n) => values[n * places + place] ?? 0);
}
