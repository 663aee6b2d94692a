import { expect, it } from "vitest";
import { typedWidth } from "./typed";

it.each([
  ["64", 64],
  ["63.5", 64],
  ["0", 1],
  ["-7", 1],
  ["99999", 2048],
  ["", null],
  [" ", null],
  ["wide", null],
])("%j is the width %s", (text, width) => expect(typedWidth(text, 1, 2048)).toBe(width));
