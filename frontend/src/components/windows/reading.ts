// What a window reads at a place: out of the maps that viz/inference/windows.py describes.

export interface Grid {
  rows: number;
  columns: number;
}

/** One filter's maps: shares of the kernel² places of its window, and the positive sum, rows·columns each. */
export interface FilterMaps {
  kernel: number;
  shares: Float32Array;
  positive: Float32Array;
  bias: number;
}

export interface Sum {
  positive: number;
  negative: number;
  bias: number;
  /** Before the ReLU. */
  score: number;
  value: number;
}

/** The places of a map under a window around a place, row by row; −1 for one beyond the edge. */
export function under(kernel: number, { rows, columns }: Grid, row: number, column: number): number[] {
  const reach = (kernel - 1) / 2;
  return Array.from({ length: kernel * kernel }, (_, i) => {
    const r = row + Math.floor(i / kernel) - reach,
      c = column + (i % kernel) - reach;
    return r < 0 || r >= rows || c < 0 || c >= columns ? -1 : r * columns + c;
  });
}

/** The share of each place of the window; `null` beyond the edge, where the padding's zeros add nothing. */
export function sharesAt({ kernel, shares }: FilterMaps, grid: Grid, row: number, column: number): (number | null)[] {
  const size = grid.rows * grid.columns;
  return under(kernel, grid, row, column).map((place, i) => (place < 0 ? null : (shares[i * size + place] ?? 0)));
}

/** How a filter's value comes about, from the shares of its window. */
export function sumOf(maps: FilterMaps, shares: (number | null)[], place: number): Sum {
  const total = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0),
    positive = maps.positive[place] ?? 0;
  const score = total + maps.bias;
  return { positive, negative: Math.min(0, total - positive), bias: maps.bias, score, value: Math.max(0, score) };
}

/** The filter's output at every place. */
export function outputOf(maps: FilterMaps, grid: Grid): Float32Array {
  return Float32Array.from({ length: grid.rows * grid.columns }, (_, place) => {
    const shares = sharesAt(maps, grid, Math.floor(place / grid.columns), place % grid.columns);
    return sumOf(maps, shares, place).value;
  });
}

/** What a max pool sees in one channel: the values under its window, and which of them wins, the first of equal ones. */
export function pooledAt(
  channel: Float32Array,
  kernel: number,
  grid: Grid,
  row: number,
  column: number,
): { values: (number | null)[]; winner: number; largest: number } {
  const values = under(kernel, grid, row, column).map((place) => (place < 0 ? null : (channel[place] ?? 0)));
  const largest = Math.max(...values.filter((value) => value !== null));
  return { values, winner: values.indexOf(largest), largest };
}

/** The largest value of any sign. */
export function reachOf(values: Float32Array): number {
  return values.reduce((reach, value) => Math.max(reach, Math.abs(value)), 0);
}
