// A board of switches: modules across, branches down; below it the chosen module's bottlenecks and all edits so far.
// data: {modules, chosen, rows: [{branch, label, colour, tint, cells: [{module, on, k, width, small, locked, note}], all}],
//        sliders: [{branch, label, colour, k, width, off}], small: {on, possible, label}, chips: [{edit, words}], saved}
// What a slider was moved to holds until the server's answer shows it, whatever older answer comes in between.
// trigger: act = {kind, …} as viz/edits.py: acted says, or {kind: "module", module}.

const SEND_AFTER_MS = 150, HOLD_MS = 4000; // one rerun for a burst of arrow keys

function node(tag, className = "", text = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function button(className, text, label, act) {
  const made = node("button", className, text);
  made.type = "button";
  made.setAttribute("aria-label", label);
  made.title = label;
  made.dataset.name = label.split(":")[0] + className;
  made.addEventListener("click", act);
  return made;
}

function drawBoard(data, send) {
  const grid = node("div", "grid");
  grid.style.setProperty("--columns", data.modules.length);
  grid.append(node("span", "corner"));
  for (const module of data.modules) {
    const one = button("module", module, `Module ${module}: look at it`, () => send({ kind: "module", module }));
    one.setAttribute("aria-pressed", String(module === data.chosen));
    grid.append(one);
  }
  for (const row of data.rows) {
    const all = button("all", row.label, `${row.label} in every module: ${row.all ? "switch on" : "switch off"}`, () =>
      send({ kind: "toggle", module: "all", branch: row.branch }));
    all.style.setProperty("--colour", row.colour);
    all.setAttribute("aria-pressed", String(!row.all));
    grid.append(all);
    for (const cell of row.cells) {
      const name = `${row.label} of ${cell.module}: ${cell.on ? "on" : "off"}${cell.note ? `, ${cell.note}` : ""}`;
      const one = button("cell", cell.on ? cell.mark : "off", name, () => send({ kind: "toggle", module: cell.module, branch: row.branch }));
      one.setAttribute("role", "switch");
      one.setAttribute("aria-checked", String(cell.on));
      one.style.setProperty("--colour", cell.mark ? row.tint : row.colour);
      one.disabled = cell.locked;
      if (cell.module === data.chosen) one.classList.add("chosen");
      grid.append(one);
    }
  }
  return grid;
}

function heldOf(root, data, slider) {
  const held = root.held;
  if (!held || held.module !== data.chosen || held.branch !== slider.branch) return slider.k;
  if (held.sent && held.k === slider.k) root.held = null;
  return held.k;
}

function hold(root, module, branch, k) {
  root.held = { module, branch, k, sent: false };
}

function keep(root) {
  clearTimeout(root.sending);
  root.sending = null;
  const held = root.held;
  if (!held || held.sent) return;
  held.sent = true;
  root.trigger({ kind: "keep", module: held.module, branch: held.branch, k: held.k });
  if (root.waiting) draw(root, root.data);
  setTimeout(() => letGo(root, held), HOLD_MS);
}

function letGo(root, held) {
  if (!held || root.held !== held) return;
  root.held = null;
  draw(root, root.data);
}

function drawModule(root, data, send) {
  const box = node("div", "beside");
  box.append(node("div", "heading", `Module ${data.chosen}`));
  for (const slider of data.sliders) {
    const row = node("label", "slider"), range = node("input"), now = heldOf(root, data, slider);
    const shown = node("output", "", `${now} of ${slider.width}`);
    row.append(node("span", "", slider.label), shown, range);
    row.style.setProperty("--colour", slider.colour);
    Object.assign(range, { type: "range", min: 1, max: slider.width, step: 1, value: now, disabled: slider.off });
    range.setAttribute("aria-label", `${slider.label} of ${data.chosen}: channels kept`);
    range.dataset.name = slider.branch;
    range.addEventListener("input", () => {
      shown.textContent = `${range.value} of ${slider.width}`;
      hold(root, data.chosen, slider.branch, range.valueAsNumber);
    });
    range.addEventListener("change", () => {
      clearTimeout(root.sending);
      root.sending = setTimeout(() => keep(root), SEND_AFTER_MS);
    });
    // Back where it was, there is no change to send.
    range.addEventListener("pointerup", () => setTimeout(() => !root.sending && !root.held?.sent && letGo(root, root.held)));
    box.append(row);
  }
  const line = node("div", "kernels");
  if (data.small.possible) {
    for (const [module, on, words] of [[data.chosen, data.small.on, data.small.label], ["all", data.small.all, "in all modules"]]) {
      const label = node("label", "check"), tick = node("input");
      Object.assign(tick, { type: "checkbox", checked: on });
      tick.dataset.name = `small ${module === "all"}`;
      tick.addEventListener("change", () => send({ kind: "small", module }));
      label.append(tick, node("span", "", words));
      line.append(label);
    }
  } else line.append(node("span", "muted", data.small.label));
  box.append(line);
  return box;
}

function drawChips(data, send) {
  const line = node("div", "chips");
  if (!data.chips.length) line.append(node("span", "muted", "Nothing is edited. Click a cell to switch a branch off, a row's name for all modules."));
  for (const chip of data.chips) line.append(button("chip", `${chip.words} ✕`, `Undo: ${chip.words}`, () => send({ kind: "remove", edit: chip.edit })));
  if (data.hidden) line.append(node("span", "muted", data.hidden));
  if (data.chips.length) {
    line.append(button("plain", "Undo the last", "Undo the last edit", () => send({ kind: "undo" })));
    line.append(button("plain", "Reset all edits", "Reset all edits", () => send({ kind: "reset" })));
  }
  return line;
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  let root = parentElement.querySelector(".board");
  if (!root) {
    root = node("div", "board");
    parentElement.append(root);
  }
  root.trigger = (action) => setTriggerValue("act", action);
  const sent = JSON.stringify(data);
  if (root.sent === sent) return;
  Object.assign(root, { sent, data });
  root.waiting = Boolean(root.held && !root.held.sent); // a slider is moved: drawing would take it out of the hand
  if (!root.waiting) draw(root, data);
}

function draw(root, data) {
  root.waiting = false;
  const focused = root.getRootNode().activeElement?.dataset?.name;
  const send = (action) => {
    keep(root); // of a slider that was moved just before
    root.held = null;
    root.trigger(action);
  };
  root.style.setProperty("--ink", data.ink);
  const upper = node("div", "upper"), saved = node("p", "saved", data.saved);
  saved.setAttribute("aria-live", "polite");
  upper.append(drawBoard(data, send), drawModule(root, data, send));
  root.replaceChildren(upper, drawChips(data, send), saved);
  if (focused) [...root.querySelectorAll("[data-name]")].find((one) => one.dataset.name === focused)?.focus();
}
