// Words that fit what points here: a mouse and keys, or a finger. Python's words fit both ("choose", never "click").

/** Whether the usual pointer of this device is a finger. */
export function isTouched(): boolean {
  return matchMedia("(pointer: coarse)").matches;
}

/** The words for a mouse with a keyboard, or those for a finger. */
export function byPointer(mouse: string, finger: string): string {
  return isTouched() ? finger : mouse;
}
