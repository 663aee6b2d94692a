// Intact and edited, side by side. data: {colour, ink, cards: [{title, where, trained, before, after, changed, rows:
// [{name, full, before, after, p, q}]}], maps: [{title, columns: [{label, colour, intact, edited ("": off), change ("": none)}], range}], legends}

function put(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function drawAnswer(card) {
  const root = put("section", `card${card.trained ? "" : " untrained"}${card.changed ? " changed" : ""}`);
  root.setAttribute("aria-label", `${card.title} classifier, intact and edited`);
  const head = put("header");
  head.append(put("h3", "", card.title), put("span", "where", card.where));
  const line = put("p", "verdict");
  line.append(put("span", "", card.before), put("span", "", " → "), put("strong", "", card.after));
  root.append(head, line);
  if (!card.trained) root.append(put("p", "where", "Not trained in these weights: its answers mean nothing."));
  const list = put("div", "rows");
  for (const row of card.rows) {
    const one = put("div", "row"), bars = put("div", "bars");
    one.title = `${row.full}: intact ${row.before}, edited ${row.after}`;
    for (const [name, share] of [["intact", row.p], ["edited", row.q]]) {
      const bar = put("div", name);
      bar.style.width = `${Math.max(0.4, 100 * share)}%`;
      bars.append(bar);
    }
    one.append(put("span", "name", row.name), put("span", "numbers", `${row.before} → ${row.after}`), bars);
    list.append(one);
  }
  root.append(list);
  return root;
}

function drawMaps(group, legends) {
  const root = put("section", "maps");
  root.append(put("h3", "", group.title));
  const grid = put("div", "sheet");
  grid.style.setProperty("--columns", group.columns.length);
  grid.append(put("span"));
  for (const column of group.columns) {
    const label = put("span", "branch", column.label);
    if (column.colour) label.style.background = column.colour;
    else label.classList.add("whole");
    grid.append(label);
  }
  for (const [row, words] of [["intact", "intact"], ["edited", "edited"], ["change", "change"]]) {
    grid.append(put("span", "side", words));
    for (const column of group.columns) {
      const cell = put("div", "map");
      if (column[row]) {
        const image = put("img");
        image.src = column[row];
        image.alt = `Mean map of ${column.label}, ${words}`;
        image.title = `${column.label}, ${words}: ${column.range}`;
        cell.append(image);
      } else cell.append(put("span", "", row === "change" ? "same" : "off"));
      grid.append(cell);
    }
  }
  const foot = put("p", "where");
  for (const legend of legends) {
    const scale = put("img", "scale");
    scale.src = legend.src;
    scale.alt = "";
    foot.append(put("span", "", legend.low), scale, put("span", "", legend.high));
  }
  root.append(grid, foot);
  return root;
}

export default function ({ data: [data], parentElement }) {
  let root = parentElement.querySelector(".compared");
  if (!root) {
    root = put("div", "compared");
    parentElement.append(root);
  }
  const sent = JSON.stringify(data);
  if (root.sent === sent) return;
  root.sent = sent;
  root.style.setProperty("--head", data.colour);
  root.style.setProperty("--ink", data.ink);
  const parts = [];
  if (data.cards.length) {
    const cards = put("div", "cards"), key = put("p", "key");
    cards.append(...data.cards.map(drawAnswer));
    key.append(put("span", "swatch intact"), put("span", "", "intact"), put("span", "swatch edited"), put("span", "", "edited"));
    parts.push(key, cards);
  }
  if (data.maps.length) {
    const maps = put("div", "groups");
    maps.append(...data.maps.map((group) => drawMaps(group, data.legends)));
    parts.push(maps);
  }
  root.replaceChildren(...parts);
}
