// Three classifiers side by side: their answers, their evidence over the picture.
// Trigger: picked = {label, look}: a class, and whether its evidence is to be seen.

import type { Card, ClassRow, Data } from "../../contract/heads";
import { element, focusedIn } from "../../shared/dom";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

const SMALLEST_BAR = 0.005; // of the width, so that a bar is there
const UNTRAINED = "Not trained in these weights: what follows means nothing and takes part in no vote.";

class Heads implements Component<Data> {
  private readonly root = element("div", "heads");
  private readonly cards = element("div", "cards");
  private readonly foot = element("div", "foot");
  private drawn = "";

  constructor(private readonly host: Host) {
    this.root.append(this.cards, this.foot);
    host.append(this.root);
    whenHeightChanges(host, () => this.fit());
    this.cards.addEventListener("click", (event) => this.pick(event), { signal: host.signal });
  }

  update(data: Data): void {
    const text = JSON.stringify(data);
    if (text === this.drawn) return;
    this.drawn = text;
    const focused = focusedIn(this.root)?.title;
    this.root.style.setProperty("--head", data.colours.head);
    this.root.style.setProperty("--ink", data.colours.ink);
    this.root.classList.toggle("one-screen", data.oneScreen);
    this.cards.replaceChildren(...data.cards.map((card) => answerCard(card, data)));
    this.foot.replaceChildren(...evidenceScale(data));
    this.fit();
    if (focused) [...this.root.querySelectorAll("button")].find((button) => button.title === focused)?.focus();
  }

  /** Under each other the cards share the height that is there: as many classes of each are shown as fit. */
  private fit(): void {
    const lists = [...this.cards.querySelectorAll(".rows")].map((list) => [
      ...list.querySelectorAll<HTMLElement>('.row:not([aria-pressed="true"])'),
    ]);
    for (const row of lists.flat()) row.hidden = false;
    this.root.classList.remove("raised");
    const room = heightFrom(this.root);
    if (room === null) return;
    const most = Math.max(0, ...lists.map((rows) => rows.length));
    for (let shown = most - 1; shown >= 0 && this.root.offsetHeight > room; shown--)
      for (const rows of lists) rows[shown]?.toggleAttribute("hidden", true);
    this.raise(room);
  }

  /** A picture stands above its classes where it is larger there than beside them. */
  private raise(room: number): void {
    const beside = this.cards.querySelector<HTMLElement>(".frame")?.offsetWidth ?? 0;
    this.root.classList.add("raised");
    this.root.style.setProperty("--side", "0px");
    const side = Math.floor(room - this.root.offsetHeight);
    this.root.style.setProperty("--side", `${side}px`);
    this.root.classList.toggle("raised", beside > 0 && side > beside);
  }

  private pick({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-label]") : null;
    if (button) this.host.trigger("picked", { label: Number(button.dataset.label), look: "look" in button.dataset });
  }
}

function answerCard(card: Card, data: Data): Element {
  const { title, where, trained, chosen, rows, method } = card;
  const list = element("div", "rows", ...rows.map((row) => classRow(row, row.name, data.chosen)));
  if (!rows.some((row) => row.label === data.chosen))
    list.append(element("div", "dots", "⋯"), classRow(chosen, `${chosen.rank}: ${chosen.name}`, data.chosen));
  return element(
    "section",
    { class: trained ? "card" : "card untrained", "aria-label": `${title} classifier` },
    element("header", "", element("h3", "", title), element("span", "where", where), leadOn(card, data)),
    trained ? "" : element("p", "warning", UNTRAINED),
    ...(data.pictures
      ? [element("div", "upper", pictureFrame(card, data), list), howItWasFound(method)]
      : [cardFacts(card), list]),
  );
}

/** Leads from a classifier's answer to what speaks for it. */
function leadOn({ title, trained, rows: [best] }: Card, { pictures }: Data): Element | string {
  if (pictures || !trained || !best) return "";
  const words = `What speaks for ${best.name}, the answer of ${title}`;
  const attributes = { type: "button", class: "leads", "aria-label": words, "data-label": best.label, "data-look": "" };
  return element("button", attributes, "evidence →");
}

function howItWasFound(method: string): Element | string {
  if (!method) return "";
  return element("details", "method", element("summary", "", "How this was found"), element("p", "", method));
}

function pictureFrame({ evidence }: Card, { picture, alt, name }: Data): Element {
  const frame = element("div", "frame", element("img", { src: picture, alt: `${alt}, as the network sees it` }));
  const words = `Evidence for ${name}: red places speak for it, blue ones against`;
  if (evidence) frame.append(element("img", { class: "over", src: evidence, alt: words }));
  return frame;
}

function cardFacts({ confidence, entropy, most, chosen }: Card): Element {
  const fact = (className: string, value: string, words: string) =>
    element("div", className, element("strong", "", value), element("span", "", words));
  return element(
    "div",
    "facts",
    fact("fact", confidence, "confidence"),
    fact("fact", `${entropy} bits`, `entropy, of at most ${most}`),
    fact("fact one", chosen.percent, `for ${chosen.name}, ${chosen.rank}`),
  );
}

function classRow({ label, full, p, percent, rank }: ClassRow, name: string, chosen: number): Element {
  const fill = element("span", "fill");
  fill.style.setProperty("--share", String(Math.max(SMALLEST_BAR, p)));
  const attributes = {
    type: "button",
    class: "row",
    title: `${full}: ${percent}, ${rank}`,
    "aria-pressed": String(label === chosen),
    "data-label": label,
  };
  return element("button", attributes, fill, element("span", "what", name), element("span", "much", percent));
}

function evidenceScale({ legend }: Data): Element[] {
  if (!legend) return [];
  const { low, bar, high } = legend;
  return [element("span", "", low), element("img", { src: bar, alt: "" }), element("span", "", high)];
}

export default mountBoxed<Data>((host) => new Heads(host));
