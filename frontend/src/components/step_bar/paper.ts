// The page on paper: the foot of every sheet, the end with the address and its code, and the moment when all is there.

import { codeOf } from "../../shared/code";
import { element, setAttributes, setText } from "../../shared/dom";
import type { Host } from "../../shared/mount";
import { onPaper, withoutPaper } from "../../shared/own_address";

/** Milliseconds between two looks at whether all is there to be printed. */
const LOOK = 250;
const APP = '[data-testid="stApp"]',
  COMING = '[data-testid="stBidiComponentIsolated"]:not([data-mounted]), [data-testid="stSkeleton"]';

/** What stands at the end of a printed page, and nowhere on a screen: the address and its code. */
export class Foot {
  readonly node = element("footer", "foot");
  private readonly code = element("div");
  private readonly title = element("strong");
  private readonly address = element("span", "address");
  private readonly sheets = element("style");

  constructor(host: Host) {
    document.head.append(this.sheets); // a rule for sheets counts in the document only, not within a component
    host.onEnd(() => this.sheets.remove());
    this.node.append(this.code, element("p", "", this.title, element("br"), this.address));
    addEventListener("beforeprint", () => this.write(), { signal: host.signal }); // it may have changed meanwhile
    addEventListener("beforeprint", () => scaleCharts(), { signal: host.signal });
  }

  update(title: string): void {
    setText(this.title, title);
  }

  write(): void {
    const address = withoutPaper(location.href);
    setText(this.sheets, everySheet(this.title.textContent, address));
    if (address === this.address.textContent) return;
    setText(this.address, address);
    this.code.replaceChildren(codeOf(address));
  }
}

/** The rule that puts a page's title and address, without what is behind its "?", and the sheet's number on every sheet. */
export function everySheet(title: string, address: string): string {
  const { host, pathname } = new URL(address);
  const text = (words: string) => `"${words.replace(/[^\p{L}\p{N} ./:_-]/gu, escaped)}"`;
  const type = "font: 8pt sans-serif; color: #14171c";
  return `@page {
    @bottom-left { content: ${text(`${title} · ${host}${pathname}`)}; ${type}; white-space: nowrap; }
    @bottom-right { content: counter(page) " of " counter(pages); ${type}; }
  }`;
}

/** A character as a style sheet's text may hold any. */
function escaped(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
}

/** Lets every chart become as narrow as its sheet: drawn for a window, it would be cut at the sheet's edge. */
export function scaleCharts(): void {
  for (const svg of document.querySelectorAll(".js-plotly-plot .main-svg")) {
    const [width, height] = [svg.getAttribute("width"), svg.getAttribute("height")];
    if (width && height) setAttributes(svg, { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "xMinYMin" });
  }
}

/** Whether a key press asks for paper, as in every browser. */
export function asksForPaper({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey !== metaKey && !shiftKey && !altKey && key.toLowerCase() === "p";
}

/** Opens the view as it is printed, beside this one. */
export function openPaper(): void {
  window.open(onPaper(location.href), "_blank", "noopener");
}

/** Every picture in `root` and in the components within it. */
function pictures(root: ParentNode): HTMLImageElement[] {
  return [...root.querySelectorAll("*")].flatMap((node) => [
    ...(node instanceof HTMLImageElement ? [node] : []),
    ...(node.shadowRoot ? pictures(node.shadowRoot) : []),
  ]);
}

/** Does `act` once all of the page is there, at two looks in a row: a drawing may still be on its way behind its script. */
export function whenWhole(host: Host, act: () => void, before = false): void {
  host.after(LOOK, () => {
    const now = isWhole() && document.fonts.status === "loaded";
    if (now && before) act();
    else whenWhole(host, act, now);
  });
}

/** Whether all of the page is there to be printed. */
function isWhole(page: Document = document): boolean {
  const app = page.querySelector<HTMLElement>(APP);
  return (
    app?.dataset.testScriptState === "notRunning" &&
    !page.querySelector(COMING) &&
    pictures(page).every(({ complete }) => complete)
  );
}
