// An address as a QR code.

import { encode } from "uqr";
import { element, shape } from "./dom";

const QUIET = 2; // modules of white around the code
const LONGEST = 2953; // bytes that the largest code holds

/** The code as a drawing, dark on white in either theme: cameras want it so. Of an address too long for one, words. */
export function codeOf(address: string): SVGElement | HTMLElement {
  if (new TextEncoder().encode(address).length > LONGEST)
    return element("p", "too-long", "This address is too long for a QR code. Copy the link, or hand on a file.");
  const { data, size } = encode(address, { ecc: "L", border: 0 });
  const wide = size + 2 * QUIET;
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x + QUIET},${y + QUIET}h1v1h-1z` : [])),
  );
  return shape(
    "svg",
    { class: "code", viewBox: `0 0 ${wide} ${wide}`, role: "img", "aria-label": "QR code of this address" },
    shape("rect", { width: wide, height: wide, fill: "#fff" }),
    shape("path", { d: squares.join(""), fill: "#000" }),
  );
}

/** Whether an address leads to the computer that it is opened on, and a code on a wall leads a phone nowhere. */
export function isOfThisComputer({ hostname }: URL | Location): boolean {
  return /^(localhost|127\.[0-9.]+|\[::1\])$/.test(hostname);
}
