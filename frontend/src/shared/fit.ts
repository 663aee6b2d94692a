// A page of one step fits on the screen: its hero takes the height that the rest leaves, or gives up some of its own.

import type { Lifetime } from "./lifetime";

const MAIN = '[data-testid="stMain"]',
  BLOCK = '[data-testid="stMainBlockContainer"]';

const block = () => document.querySelector<HTMLElement>(BLOCK);
/** Whether the page is one screen: `--fit`, viz/site/styles.py. */
export const isOneScreen = () => getComputedStyle(document.documentElement).getPropertyValue("--fit").trim() === "1";

/** The pixels that the page's content leaves of the screen; negative where it is too tall, 0 where a page scrolls. */
export function heightLeft(): number {
  const main = document.querySelector(MAIN),
    content = block();
  return main && content && isOneScreen() ? main.clientHeight - content.offsetHeight : 0;
}

/** What `high` becomes when it takes the height left, in whole units of `big` pixels.

Rounded down: a unit is no whole number of pixels, and rounded to the nearest the height went to and fro between two. */
export function taking(high: number, big: number): number {
  return Math.floor(high + heightLeft() / big);
}

/** The pixels from the upper edge of `node` to the lower end of the screen's room; null where a page scrolls.

For heroes side by side, of which each takes what is below its own beginning, and nothing stands under them. */
export function heightFrom(node: Element): number | null {
  const main = document.querySelector(MAIN),
    content = block();
  if (!main || !content || !isOneScreen()) return null;
  const end =
    main.getBoundingClientRect().top + main.clientHeight - parseFloat(getComputedStyle(content).paddingBottom);
  return end - node.getBoundingClientRect().top - main.scrollTop;
}

/** Calls `act` at the next frame whenever there is height to take or to give. */
export function whenHeightChanges(lifetime: Lifetime, act: () => void): void {
  const atFrame = lifetime.atFrame(act),
    look = () => heightLeft() !== 0 && atFrame(),
    content = block();
  if (content) lifetime.onResize(content, look);
  window.addEventListener("resize", look, { signal: lifetime.signal });
}
