// What the probe reads at a place: out of the maps that pages/one_by_one/packed.py describes.

/** How many decimals a product that is written out has. */
export const PRODUCT_PLACES = 3;
const FEWEST = 2,
  MOST = 5;

export interface ProbeMaps {
  mean: Float32Array;
  total: Float32Array;
  positive: Float32Array;
  network: Float32Array;
  channels: Float32Array[];
}

/** The maps in `numbers`, `size` values each. */
export function mapsIn(numbers: Float32Array, size: number): ProbeMaps {
  const map = (i: number) => numbers.subarray(i * size, (i + 1) * size),
    count = Math.floor(numbers.length / size);
  return {
    mean: map(0),
    total: map(1),
    positive: map(2),
    network: map(3),
    channels: Array.from({ length: Math.max(0, count - 4) }, (_, i) => map(i + 4)),
  };
}

export interface Term {
  channel: number;
  value: number;
  weight: number;
  product: number;
}

export interface Sum {
  terms: Term[];
  /** The products of all channels that are no terms. */
  rest: number;
  /** What of that is above zero, and what is below. */
  restOver: [above: number, below: number];
  positive: number;
  negative: number;
  total: number;
  /** Sum + bias, before the ReLU. */
  score: number;
  value: number;
  network: number;
  average: number;
}

/** One filter at one place, with its first `most` channels as terms. */
export function sumAt(
  maps: ProbeMaps,
  filter: { shown: number[]; weights: number[]; bias: number },
  place: number,
  most: number,
): Sum {
  const terms = filter.shown.slice(0, most).map((channel, i) => {
    const value = maps.channels[i]?.[place] ?? 0,
      weight = filter.weights[i] ?? 0;
    return { channel, value, weight, product: value * weight };
  });
  const total = maps.total[place] ?? 0,
    positive = maps.positive[place] ?? 0,
    negative = Math.min(0, total - positive),
    score = total + filter.bias;
  const of = (sign: 1 | -1) => terms.reduce((sum, { product }) => sum + (product * sign > 0 ? product : 0), 0);
  return {
    terms,
    restOver: [positive - of(1), negative - of(-1)],
    rest: total - terms.reduce((sum, { product }) => sum + product, 0),
    positive,
    negative,
    total,
    score,
    value: Math.max(0, score),
    network: maps.network[place] ?? 0,
    average: maps.mean[place] ?? 0,
  };
}

/** The decimals that value and weight need, so that multiplied as they are written they give the product. */
export function placesFor({ value, weight, product }: Term): number {
  const wanted = product.toFixed(PRODUCT_PLACES);
  for (let places = FEWEST; places < MOST; places++)
    if ((Number(value.toFixed(places)) * Number(weight.toFixed(places))).toFixed(PRODUCT_PLACES) === wanted)
      return places;
  return MOST;
}
