// Three classifiers side by side: where each sits, its answers, its evidence over the picture.
// Trigger: picked = {label}.

import type { Card, ClassRow, Data } from "../../contract/heads";
import { element, focusedIn } from "../../shared/dom";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { networkStrip } from "./strip";

const NARROW = 480;
const SMALLEST_BAR = 0.5; // per cent of the width, so that a bar is there
const UNTRAINED = "Not trained in these weights: what follows means nothing and takes part in no vote.";

class Heads implements Component<Data> {
  private readonly root = element("div", "heads");
  private readonly strip = element("div");
  private readonly cards = element("div", "cards");
  private readonly foot = element("div", "foot");
  private data: Data | null = null;
  private drawn = "";

  constructor(private readonly host: Host) {
    this.root.append(this.strip, this.cards, this.foot);
    host.append(this.root);
    host.onResize(this.root, () => this.drawStrip());
    this.cards.addEventListener("click", (event) => this.pick(event), { signal: host.signal });
  }

  update(data: Data): void {
    const text = JSON.stringify(data);
    if (text === this.drawn) return;
    this.drawn = text;
    this.data = data;
    const focused = focusedIn(this.root)?.title;
    this.root.style.setProperty("--head", data.colours.head);
    this.root.style.setProperty("--ink", data.colours.ink);
    this.root.classList.toggle("one-screen", data.oneScreen);
    this.drawStrip();
    this.cards.replaceChildren(...data.cards.map((card) => answerCard(card, data)));
    this.foot.replaceChildren(...evidenceScale(data));
    if (focused) [...this.root.querySelectorAll("button")].find((button) => button.title === focused)?.focus();
  }

  private drawStrip(): void {
    if (!this.data) return;
    const { strip, cards, pictures } = this.data;
    this.strip.hidden = pictures;
    if (pictures) return;
    this.strip.replaceChildren(networkStrip(strip, cards, this.root.clientWidth < NARROW));
  }

  private pick({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-label]") : null;
    if (button) this.host.trigger("picked", { label: Number(button.dataset.label) });
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
    element("header", "", element("h3", "", title), element("span", "where", where)),
    trained ? "" : element("p", "warning", UNTRAINED),
    ...(data.pictures
      ? [element("div", "upper", pictureFrame(card, data), list), howItWasFound(method)]
      : [cardFacts(card), list]),
  );
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
  fill.style.width = `${Math.max(SMALLEST_BAR, 100 * p)}%`;
  const attributes = {
    type: "button",
    class: "row",
    title: `${full}: ${percent}, ${rank}`,
    "aria-pressed": String(label === chosen),
    "data-label": label,
  };
  return element("button", attributes, fill, element("span", "what", name), element("span", "much", percent));
}

function evidenceScale({ legend, name }: Data): Element[] {
  if (!legend) return [];
  return [
    element("span", "", `Evidence for ${name}: against −`),
    element("img", { src: legend, alt: "" }),
    element("span", "", "+ for, 0 is clear; each picture on its own scale"),
  ];
}

export default mountBoxed<Data>((host) => new Heads(host));
