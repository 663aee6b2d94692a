// Brings a heading of the page into view when `turn` changes, or the page's top when `heading` is empty.

import type { Data } from "../../contract/scroll_to";
import { type Component, mountBoxed } from "../../shared/mount";

class ScrollTo implements Component<Data> {
  private turn: number | null = null;

  update({ turn, heading }: Data): void {
    if (this.turn !== null && this.turn !== turn) bringIntoView(heading);
    this.turn = turn;
  }
}

function bringIntoView(heading: string): void {
  const main = document.querySelector('[data-testid="stMain"]');
  const headings = [...(main?.querySelectorAll("h2, h3") ?? [])];
  const wanted = heading ? headings.find((one) => one.textContent.trim() === heading) : undefined;
  if (wanted) wanted.scrollIntoView({ block: "start" });
  else main?.scrollTo({ top: 0 });
}

export default mountBoxed<Data>(() => new ScrollTo());
