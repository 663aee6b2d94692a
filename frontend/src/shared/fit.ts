// A page of one step fits on the screen: its hero takes the height that the rest leaves, or gives up some of its own.

import type { Lifetime } from "./lifetime";

const MAIN = '[data-testid="stMain"]',
  BLOCK = '[data-testid="stMainBlockContainer"]';

const block = () => document.querySelector<HTMLElement>(BLOCK);
/** Whether the page is one screen: `--fit`, viz/site/styles.py. */
const fits = () => getComputedStyle(document.documentElement).getPropertyValue("--fit").trim() === "1";

/** The pixels that the page's content leaves of the screen; negative where it is too tall, 0 where a page scrolls. */
export function heightLeft(): number {
  const main = document.querySelector(MAIN),
    content = block();
  return main && content && fits() ? main.clientHeight - content.offsetHeight : 0;
}

/** Calls `act` at the next frame whenever there is height to take or to give. */
export function whenHeightChanges(lifetime: Lifetime, act: () => void): void {
  const atFrame = lifetime.atFrame(act),
    look = () => heightLeft() !== 0 && atFrame(),
    content = block();
  if (content) lifetime.onResize(content, look);
  window.addEventListener("resize", look, { signal: lifetime.signal });
}
