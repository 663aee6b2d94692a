// Three classifiers side by side: where each sits, its answers, its evidence over the picture.
// data: {strip, cards, picture, alt, colours, legend, show, compare}; triggers: picked = {label}; state: none.

function el(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

const SVG = "http://www.w3.org/2000/svg";
function svg(tag, attributes, text = "") {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text) made.textContent = text;
  return made;
}

function drawStrip(entries, cards, narrow) {
  const [cell, gap, wide] = narrow ? [31, 5, 72] : [56, 10, 88];
  const top = 6, box = 26, width = entries.length * (cell + gap) - gap;
  const picture = svg("svg", { viewBox: `0 0 ${width} 74`, role: "img", class: narrow ? "strip small" : "strip" });
  picture.setAttribute("aria-label", `The network from the picture to its last module; classifiers sit after ${
    entries.filter((e) => e.head).map((e) => `${e.label} (${e.title})`).join(", ")}.`);
  entries.forEach((entry, i) => {
    const x = i * (cell + gap), centre = x + cell / 2;
    if (i) picture.append(svg("line", { x1: x - gap, x2: x, y1: top + box / 2, y2: top + box / 2, class: "edge" }));
    picture.append(svg("rect", { x, y: top, width: cell, height: box, rx: 4, class: entry.head ? "module tapped" : "module" }));
    picture.append(svg("text", { x: centre, y: top + box / 2 + 5, class: "name" }, narrow ? entry.label.replace("stem", "…") : entry.label));
    if (!entry.head) return;
    const last = i === entries.length - 1, left = last ? width - wide : centre - wide / 2;
    const trained = cards.find((card) => card.head === entry.head)?.trained;
    picture.append(svg("line", { x1: centre, x2: centre, y1: top + box, y2: 46, class: "edge" }));
    picture.append(svg("rect", { x: left, y: 46, width: wide, height: 24, rx: 12, class: trained === false ? "head untrained" : "head" }));
    picture.append(svg("text", { x: left + wide / 2, y: 62, class: trained === false ? "label plain" : "label" }, entry.title));
  });
  return picture;
}

function bar(row, shown, chosen, pick) {
  const button = el("button", "row");
  button.type = "button";
  button.title = `${row.full}: ${row.percent}, ${row.rank}`;
  button.setAttribute("aria-pressed", String(row.label === chosen));
  const fill = el("span", "fill");
  fill.style.width = `${Math.max(0.5, 100 * row.p)}%`;
  button.append(fill, el("span", "what", shown), el("span", "much", row.percent));
  button.addEventListener("click", () => pick(row.label));
  return button;
}

function drawCard(card, data, pick) {
  const root = el("section", card.trained ? "card" : "card untrained");
  root.setAttribute("aria-label", `${card.title} classifier`);
  const head = el("header");
  head.append(el("h3", "", card.title), el("span", "where", card.where));
  root.append(head);
  const upper = el("div", "upper"), frame = el("div", "frame"), picture = el("img"), facts = el("div", "facts");
  picture.src = data.picture;
  picture.alt = `${data.alt}, as the network sees it`;
  frame.append(picture);
  if (card.evidence) {
    const over = el("img", "over");
    over.src = card.evidence;
    over.alt = `Evidence for ${card.chosen.name}: red places speak for it, blue ones against`;
    frame.append(over);
  }
  const sure = el("div", "fact"), spread = el("div", "fact"), one = el("div", "fact");
  sure.append(el("strong", "", card.confidence), el("span", "", "confidence"));
  spread.append(el("strong", "", `${card.entropy} bits`), el("span", "", `entropy, of at most ${card.most}`));
  one.append(el("strong", "", card.chosen.percent), el("span", "", `for ${card.chosen.name}, ${card.chosen.rank}`));
  one.classList.add("one");
  facts.append(sure, spread, one);
  upper.append(frame, facts);
  root.append(upper);
  if (!card.trained) root.append(el("p", "warning", "Not trained in these weights: what follows means nothing and takes part in no vote."));
  const list = el("div", "rows");
  for (const row of card.rows) list.append(bar(row, row.name, data.chosen, pick));
  if (!card.rows.some((row) => row.label === data.chosen)) {
    list.append(el("div", "dots", "⋯"), bar(card.chosen, `${card.chosen.rank}: ${card.chosen.name}`, data.chosen, pick));
  }
  root.append(list);
  return root;
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  let root = parentElement.querySelector(".heads");
  const focused = root?.getRootNode().activeElement?.title;
  if (!root) {
    root = el("div", "heads");
    parentElement.append(root);
    new ResizeObserver(() => root.restrip?.()).observe(root);
  }
  const sent = JSON.stringify(data);
  if (root.sent === sent) return;
  root.sent = sent;
  root.style.setProperty("--head", data.colours.head);
  root.style.setProperty("--ink", data.colours.ink);
  const pick = (label) => setTriggerValue("picked", { label });
  const cards = el("div", "cards");
  cards.append(...data.cards.map((card) => drawCard(card, data, pick)));
  const foot = el("div", "foot");
  if (data.legend) {
    const scale = el("img");
    scale.src = data.legend;
    scale.alt = "";
    foot.append(el("span", "", `Evidence for ${data.name}: against −`), scale, el("span", "", "+ for, 0 is clear; each picture on its own scale"));
  }
  const strip = el("div");
  root.replaceChildren(strip, cards, foot);
  root.restrip = () => strip.replaceChildren(drawStrip(data.strip, data.cards, root.clientWidth < 480));
  root.restrip();
  if (focused) [...root.querySelectorAll("button")].find((button) => button.title === focused)?.focus();
}
