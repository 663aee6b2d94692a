// How numbers are written, as viz/notation/numbers.py writes them: ../../formats.cases.json holds both to one table.
//
// One rule: round half away from zero, on the decimal digits that the number is written with (2.675 is 2.68), and when
// rounding reaches the next unit, write in that unit.

const EXACT_BELOW = 10_000;
const UNITS: [size: number, sign: string, decimals: number][] = [
  [1e3, "k", 1],
  [1e6, "M", 1],
  [1e9, "G", 2],
  [1e12, "T", 2],
];
const BYTES_PER_ELEMENT = 4;
const MEMORY_UNITS = ["bytes", "KiB", "MiB", "GiB"];
const UNIT_SIGNS = [...UNITS.map(([, sign]) => sign), ...MEMORY_UNITS].join("|");
const WITH_UNIT = new RegExp(`(\\d) (?=%|(?:${UNIT_SIGNS})\\b)`, "g");

/** A text in which no line ends between a number and its unit: "98.0 %", "120 M", "98.0 KiB". */
export function unbroken(text: string): string {
  return text.replace(WITH_UNIT, "$1\u00a0");
}

/** The digits of a number and where its decimal point stands: 2.5 is 25 with 1 place, 1e21 is 1 with −21 places. */
function decimalOf(value: number): { digits: bigint; places: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}

/** `value` / `size` with `places` decimals as whole steps of the last one: (2.675, 1, 2) is 268. */
function steps(value: number, size: number, places: number): bigint {
  const { digits, places: given } = decimalOf(Math.abs(value));
  const up = 10n ** BigInt(Math.max(0, places - given)),
    down = 10n ** BigInt(Math.max(0, given - places)) * BigInt(size);
  const rounded = (2n * digits * up + down) / (2n * down);
  return value < 0 ? -rounded : rounded;
}

const grouping = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ",");

function written(rounded: bigint, places: number, group = true): string {
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places),
    fraction = digits.slice(digits.length - places);
  return `${rounded < 0n ? "-" : ""}${group ? grouping(whole) : whole}${places ? `.${fraction}` : ""}`;
}

/** With `places` decimals, thousands set apart: (1234.5, 1) → "1,234.5". */
export function grouped(value: number, places = 0): string {
  return Number.isFinite(value) ? written(steps(value, 1, places), places) : String(value);
}

/** `value` / `size` with as many of the decimals as three digits leave room for. */
function threeDigits(value: number, size: number, decimals: number): { text: string; rounded: number } {
  const magnitude = (places: number) => Number(steps(Math.abs(value), size, places)) / 10 ** places;
  let places = decimals;
  if (magnitude(places) >= 10) places = Math.min(1, places);
  if (magnitude(places) >= 100) places = 0;
  return { text: written(steps(value, size, places), places), rounded: magnitude(places) };
}

/** With its sign, "+2.50" or "−0.41"; without one where nothing but zeros is written. */
export function signed(value: number, places = 2): string {
  const digits = grouped(Math.abs(value), places);
  return /[1-9]/.test(digits) ? (value < 0 ? "−" : "+") + digits : digits;
}

/** The same without a plus. */
export const plainly = (value: number, places = 2): string => signed(value, places).replace("+", "");

/** What stands between parts and their sum as both are written: "≈" where rounding leaves a difference. */
export function equals(parts: readonly number[], sum: number, places = 2): "=" | "≈" {
  if (![...parts, sum].every(Number.isFinite)) return "=";
  const written = parts.reduce((all, part) => all + steps(part, 1, places), 0n);
  return written === steps(sum, 1, places) ? "=" : "≈";
}

/** A whole number with all its digits: 12443648 → "12,443,648". */
export const exact = (value: number): string => grouped(value);

/** A count short enough to say: 12443648 → "12.4 M", 9408 → "9,408". */
export function count(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (steps(Math.abs(value), 1, 0) < BigInt(EXACT_BELOW)) return exact(value);
  for (const [size, sign, decimals] of UNITS) {
    const { text, rounded } = threeDigits(value, size, decimals);
    if (rounded < 1000 || sign === "T") return `${text} ${sign}`;
  }
  return exact(value);
}

/** How many times: 9.677 → "9.68×", 120.4 → "120×". */
export function ratio(value: number): string {
  if (!Number.isFinite(value)) return `${value}×`;
  let places = 2;
  if (steps(value, 1, 2) >= 1000n) places = 1;
  if (steps(value, 1, 1) >= 1000n) places = 0;
  return `${written(steps(value, 1, places), places, false)}×`;
}

/** A share as a percentage: 0.7899 → "79.0 %", 1.0 → "100 %". */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return `${share} %`;
  const tenths = steps(share, 1, 3);
  return tenths >= 1000n ? `${written(steps(share, 1, 2), 0, false)} %` : `${written(tenths, 1, false)} %`;
}

/** How one number stands against another, before a noun: 2.479 → "2.48×", 0.47 → "47.0 % of". */
export const against = (value: number): string => (value < 1 ? `${percent(value)} of` : ratio(value));

/** One decimal: 1234.56 → "1,234.6". */
export const one = (value: number): string => grouped(value, 1);

/** Memory of float32 elements: 25088 → "98.0 KiB". */
export function memory(elements: number): string {
  if (!Number.isFinite(elements)) return String(elements);
  const bytes = Number(steps(elements, 1, 0)) * BYTES_PER_ELEMENT;
  for (const [power, unit] of MEMORY_UNITS.entries()) {
    const places = power ? 1 : 0,
      rounded = steps(bytes, 1024 ** power, places);
    const last = power === MEMORY_UNITS.length - 1;
    if (last || (rounded < 0n ? -rounded : rounded) < 1024n * 10n ** BigInt(places))
      return `${written(rounded, places)} ${unit}`;
  }
  return exact(bytes);
}

/** The formats that a template may name; viz/rendering/live.py has the same ones. */
export const FORMATS = { exact, count, ratio, against, one, percent, memory };
export type Format = keyof typeof FORMATS;
