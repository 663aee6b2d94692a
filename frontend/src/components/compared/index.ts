// Intact and edited, side by side: each classifier's answers, and mean maps.

import type { AnswerPair, ClassPair, Data, Legend, MapColumn, MapGroup } from "../../contract/compared";
import { element } from "../../shared/dom";
import { heightFrom, whenHeightChanges } from "../../shared/fit";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

const SMALLEST_BAR = 0.4; // per cent of the width, so that a bar is there
const MAP_ROWS = ["intact", "edited", "change"] as const;

class Compared implements Component<Data> {
  private readonly root = element("div", "compared");
  private drawn = "";

  constructor(host: Host) {
    host.append(this.root);
    host.onResize(this.root, () => this.fit());
    whenHeightChanges(host, () => this.fit());
  }

  /** Under each other the cards share the height that is there: as many classes of each are shown as fit. */
  private fit(): void {
    const cards = [...this.root.querySelectorAll<HTMLElement>(".card")],
      lists = cards.map((card) => [...card.querySelectorAll<HTMLElement>(".row")]),
      room = heightFrom(this.root);
    for (const row of lists.flat()) row.hidden = false;
    const [first, second] = cards.map((card) => card.offsetTop);
    if (room === null || first === undefined || first === second) return;
    const most = Math.max(...lists.map((rows) => rows.length));
    for (let shown = most - 1; shown >= 0 && this.root.offsetHeight > room; shown--)
      for (const rows of lists) rows[shown]?.toggleAttribute("hidden", true);
  }

  update(data: Data): void {
    const text = JSON.stringify(data);
    if (text === this.drawn) return;
    this.drawn = text;
    this.root.style.setProperty("--head", data.colour);
    this.root.style.setProperty("--ink", data.ink);
    const parts: Element[] = [];
    if (data.cards.length) parts.push(barKey(), element("div", "cards", ...data.cards.map(answerCard)));
    if (data.maps.length)
      parts.push(element("div", "groups", ...data.maps.map((group) => mapGroup(group, data.legends))));
    this.root.replaceChildren(...parts);
    this.fit();
  }
}

function barKey(): Element {
  const swatches = ["intact", "edited"].flatMap((name) => [
    element("span", `swatch ${name}`),
    element("span", "", name),
  ]);
  return element("p", "key", ...swatches);
}

function answerCard(card: AnswerPair): Element {
  const { title, where, before, after } = card;
  const root = element("section", {
    class: `card${card.trained ? "" : " untrained"}${card.changed ? " changed" : ""}`,
    "aria-label": `${title} classifier, intact and edited`,
  });
  root.append(
    element("header", "", element("h3", "", title), element("span", "where", where)),
    element("p", "verdict", element("span", "", before), element("span", "", " → "), element("strong", "", after)),
  );
  if (!card.trained) root.append(element("p", "where", "Not trained in these weights: its answers mean nothing."));
  root.append(element("div", "rows", ...card.rows.map(classRow)));
  return root;
}

function classRow({ name, full, before, after, p, q }: ClassPair): Element {
  return element(
    "div",
    { class: "row", title: `${full}: intact ${before}, edited ${after}` },
    element("span", "name", name),
    element("span", "numbers", `${before} → ${after}`),
    element("div", "bars", bar("intact", p), bar("edited", q)),
  );
}

function bar(name: string, share: number): Element {
  const node = element("div", name);
  node.style.width = `${Math.max(SMALLEST_BAR, 100 * share)}%`;
  return node;
}

function mapGroup({ title, columns }: MapGroup, legends: Legend[]): Element {
  const sheet = element("div", "sheet", element("span"), ...columns.map(columnHead));
  sheet.style.setProperty("--columns", String(columns.length));
  for (const row of MAP_ROWS) {
    sheet.append(element("span", "side", row), ...columns.map((column) => mapCell(column, row)));
  }
  const ranges = legends.map(({ src, low, high }) =>
    element(
      "span",
      "range",
      element("span", "", low),
      element("img", { class: "scale", src, alt: "" }),
      element("span", "", high),
    ),
  );
  return element("section", "maps", element("h3", "", title), sheet, element("p", "where", ...ranges));
}

function columnHead({ label, colour }: MapColumn): Element {
  const head = element("span", colour ? "branch" : "branch whole", label);
  if (colour) head.style.background = colour;
  return head;
}

function mapCell(column: MapColumn, row: (typeof MAP_ROWS)[number]): Element {
  const { label, range, [row]: src } = column;
  if (!src) return element("div", "map", element("span", "", row === "change" ? "same" : "off"));
  const words = { alt: `Mean map of ${label}, ${row}`, title: `${label}, ${row}: ${range}` };
  return element("div", "map", element("img", { src, ...words }));
}

export default mountBoxed<Data>((host) => new Compared(host));
