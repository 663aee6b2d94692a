// An editable table of 1×1 filters: a row each, with the weights, the bias and the picture it makes.

import type { Data, Output } from "../../contract/weight_table";
import { clamp, element, focusedIn, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import type { Lifetime } from "../../shared/lifetime";
import { type Component, type Host, mountBoxed } from "../../shared/mount";

type Row = number[];

const written = (value: number): string => String(Number(value.toFixed(3)));
const asSent = (value: number): number => Number(written(value));

class Sheet implements Component<Data> {
  private readonly echo = new Echo<Row[]>();
  private readonly title = element("div", "title");
  private readonly body = element("div", "rows");
  private readonly note = element("p", { class: "note", role: "status" });
  private readonly more = element("button", { type: "button", class: "button" });
  private readonly less = element("button", { type: "button", class: "button" });
  private readonly root = element(
    "div",
    "sheet",
    element("div", "top", this.title, this.more, this.less),
    this.body,
    this.note,
  );
  private data: Data | null = null;
  private drawing: Lifetime | undefined;

  constructor(private readonly host: Host) {
    const { signal } = host;
    const add = () => this.commit([...this.echo.value, present(this.echo.value[0]).map(() => 0)]);
    this.more.addEventListener("click", add, { signal });
    this.less.addEventListener("click", () => this.commit(this.echo.value.slice(0, -1)), { signal });
    host.append(this.root);
  }

  update(data: Data): void {
    if (this.echo.hear(data.told) === "behind") return; // a newer table is on its way
    const active = focusedIn(this.root),
      focused = active instanceof HTMLInputElement ? active : null;
    const at = focused?.dataset.at,
      typed = focused?.value;
    const unsent = focused !== null && typed !== focused.dataset.was;
    this.data = data;
    this.drawing = this.host.renewed(this.drawing);
    this.title.textContent = data.title;
    this.more.textContent = data.add;
    this.less.textContent = data.remove;
    const rows = this.echo.value;
    this.more.disabled = rows.length >= data.most;
    this.less.disabled = rows.length <= 1;
    this.body.style.setProperty("--filters", String(rows.length));
    this.body.style.setProperty("--figures", String(rows.length + data.before.length + data.after.length));
    this.body.replaceChildren(
      ...data.before.map(pictured),
      ...rows.map((row, i) => this.line(row, i)),
      ...data.after.map(pictured),
    );
    const again = at === undefined ? null : this.root.querySelector<HTMLInputElement>(`[data-at="${at}"]`);
    if (again && unsent) again.value = typed ?? "";
    again?.focus();
  }

  private commit(rows: Row[]): void {
    this.echo.choose(rows.map((row) => row.map(asSent)));
    const text = rows.map((row) => row.map(written).join(",")).join(";");
    this.host.setState("table", this.echo.message({ text }));
  }

  private typed(field: HTMLInputElement, row: number, column: number): void {
    const { limit } = present(this.data),
      typed = field.valueAsNumber,
      rows = this.echo.value;
    const finite = Number.isFinite(typed),
      value = finite ? clamp(typed, -limit, limit) : (rows[row]?.[column] ?? 0);
    const empty = finite ? "" : "The field was empty. ";
    setText(this.note, value === typed ? "" : `${empty}Allowed is −${limit} to ${limit}; shown is ${written(value)}.`);
    field.value = field.dataset.was = written(value);
    this.commit(rows.map((one, i) => one.map((old, j) => (i === row && j === column ? value : old))));
  }

  private line(row: Row, i: number): HTMLElement {
    const { rowWord, outputs } = present(this.data),
      output = outputs[i];
    const fields = element("div", "fields", element("div", "name", `${rowWord} ${i}`));
    fields.append(...row.map((value, j) => this.field(value, i, j)));
    const line = element("div", "row", fields);
    if (output) line.append(pictured(output));
    return line;
  }

  private field(value: number, i: number, j: number): HTMLElement {
    const { heads, limit, rowWord } = present(this.data),
      { signal } = present(this.drawing);
    const head = present(heads[j], "head"),
      text = written(value);
    const attributes = {
      type: "number",
      step: 0.05,
      min: -limit,
      max: limit,
      "aria-label": `${rowWord} ${i}, ${head.label}`,
    };
    const field = element("input", { ...attributes, "data-at": `${i}-${j}`, "data-was": text });
    field.value = text;
    const name = element("span", "", head.label);
    name.style.borderColor = head.colour;
    for (const end of ["change", "blur"]) {
      const changed = () => {
        if (field.isConnected && field.value !== field.dataset.was) this.typed(field, i, j);
      };
      field.addEventListener(end, changed, { signal });
    }
    return element("label", "", name, field);
  }
}

const pictured = ({ src, alt, words }: Output): HTMLElement =>
  element("figure", "", element("img", { src, alt }), element("figcaption", "", words));

export default mountBoxed<Data>((host) => new Sheet(host));
