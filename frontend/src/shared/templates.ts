// Texts with numbers in them, as viz/rendering/live.py makes them: "{through:count} multiplications".

import { exact, type Format, FORMATS } from "./formats";
import { type Numbers, numberOf } from "./polynomial";

type Comparison = "<" | "<=" | "==" | ">=" | ">";
/** (number, comparison, number or constant). */
export type Condition = [left: string, sign: Comparison, right: string | number];

/** A template that is said when all its conditions hold. */
export interface Case {
  text: string;
  when: Condition[];
}

const COMPARE: Record<Comparison, (a: number, b: number) => boolean> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  "==": (a, b) => a === b,
  ">=": (a, b) => a >= b,
  ">": (a, b) => a > b,
};

/** "{cout}", "{macs:count}", with its word "{cout|filter}", or all of them "{all cout|filter}". */
const SLOT = /\{(all )?(\w+)(?::(\w+))?(?:\|(\w+))?\}/g;

/** The template with its numbers put in. Throws at a number that is not there. */
export function fill(template: string, numbers: Numbers): string {
  return template.replace(SLOT, (_, all: string | undefined, name: string, format?: Format, noun?: string) => {
    const number = numberOf(numbers, name),
      words = noun && number !== 1 ? `${noun}s` : noun;
    if (all && number === 1) return `the one ${words ?? ""}`;
    return [all ? "all" : "", (format ? FORMATS[format] : exact)(number), words].filter(Boolean).join(" ");
  });
}

/** The same with every count written in full: a tooltip. */
export function fillExact(template: string, numbers: Numbers): string {
  return fill(template.replace(/:count(?=[|}])/g, ":exact"), numbers);
}

/** The text of the first case whose conditions hold, or "". */
export function say(cases: Case[], numbers: Numbers): string {
  const holds = ([left, sign, right]: Condition) =>
    COMPARE[sign](numberOf(numbers, left), typeof right === "string" ? numberOf(numbers, right) : right);
  const first = cases.find((one) => one.when.every(holds));
  return first ? fill(first.text, numbers) : "";
}
