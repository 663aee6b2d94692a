// The paper's Table 1 with six number inputs a module: every change goes to Python, every number comes from there.
// Triggers: changed = {widths}, chosen = a module's name.

import type { Cell, Costs, Data, Row } from "../../contract/width_table";
import { element, present, setText } from "../../shared/dom";
import { Echo } from "../../shared/echo";
import { heightLeft, isOneScreen, whenHeightChanges } from "../../shared/fit";
import type { Lifetime } from "../../shared/lifetime";
import { type Component, type Host, mountBoxed } from "../../shared/mount";
import { typedWidth } from "./typed";

const COST_CELLS = ["work", "change", "ops", "size", "params"] as const,
  CELLS = ["out", ...COST_CELLS] as const,
  FROM_PAPER = ["ops", "params"],
  LEAST_HIGH = 160;

type CellName = (typeof CELLS)[number];

interface Line {
  root: HTMLTableRowElement;
  into: HTMLTableCellElement;
  inputs: HTMLInputElement[];
  cells: Record<CellName, HTMLTableCellElement>;
}

class WidthTable implements Component<Data> {
  private readonly root = element("div", { class: "widths", tabindex: -1, "data-scrolls": true });
  private readonly widths = new Echo<Record<string, number[]>>();
  private data: Data | null = null;
  private layout = "";
  private lines: Line[] = [];
  private total: Line | null = null;
  private table: Lifetime | undefined;

  constructor(private readonly host: Host) {
    host.append(this.root);
    whenHeightChanges(host, () => this.fit());
  }

  /** Takes the height that the page leaves, and scrolls where that is not enough. */
  private fit(): void {
    const high = this.root.offsetHeight + heightLeft();
    this.root.style.maxHeight = isOneScreen() ? `${Math.max(LEAST_HIGH, high)}px` : "";
  }

  update(data: Data): void {
    this.data = data;
    const decided = this.widths.hear(data.told) === "decided";
    const layout = JSON.stringify([data.rows.map((row) => row.key), data.headings]);
    if (layout !== this.layout) this.build(data);
    this.layout = layout;
    data.rows.forEach((row, i) => {
      const line = present(this.lines[i], "row of the table");
      fillCosts(line, row);
      this.fillRow(line, row, decided);
    });
    fillCosts(present(this.total, "table's last row"), data.total);
    this.fit();
  }

  private build({ columns, rows, headings, low, high }: Data): void {
    this.table = this.host.renewed(this.table);
    const body = element("tbody");
    this.lines = rows.map(({ key, title }) => {
      const line = emptyLine("", columns.length),
        widths = this.widths.value[key];
      line.root.firstElementChild?.append(widths ? this.moduleButton(key, title) : title);
      if (widths)
        line.inputs = columns.map(({ label }, column) => {
          const input = element("input", { type: "number", min: low, max: high, step: 1, inputmode: "numeric" });
          input.setAttribute("aria-label", `${key} ${label}, ${low} to ${high}`);
          line.root.children[column + 2]?.append(input); // behind the title and what goes in
          this.listen(input, key, column);
          return input;
        });
      return line;
    });
    this.total = emptyLine("total", columns.length);
    this.total.root.firstElementChild?.append("total");
    body.append(...this.lines.map((line) => line.root), this.total.root);
    const names = ["", "in", "out", ...headings].map((text) => heading(text));
    names.splice(2, 0, ...columns.map(({ label, colour }) => heading(label, colour)));
    this.root.replaceChildren(element("table", "", element("thead", "", element("tr", "", ...names)), body));
  }

  private moduleButton(key: string, title: string): Element {
    const button = element("button", { type: "button" }, title);
    button.addEventListener("click", () => this.host.trigger("chosen", key), { signal: this.table?.signal });
    return button;
  }

  private listen(input: HTMLInputElement, key: string, column: number): void {
    const change = () => {
      const { low, high } = present(this.data),
        widths = this.widths.value[key] ?? [],
        before = widths[column] ?? low,
        width = typedWidth(input.value, low, high) ?? before;
      input.value = String(width);
      if (width !== before)
        this.send(
          key,
          widths.map((old, i) => (i === column ? width : old)),
        );
    };
    input.addEventListener("change", change, { signal: this.table?.signal });
  }

  private send(key: string, widths: number[]): void {
    this.widths.choose({ ...this.widths.value, [key]: widths });
    this.host.trigger("changed", this.widths.message({ widths: this.widths.value }));
  }

  /** `decided`: also over what is being typed. */
  private fillRow(line: Line, { key, into, changed, out }: Row, decided: boolean): void {
    setText(line.into, into);
    setText(line.cells.out, String(out));
    line.root.classList.toggle("selected", key === this.data?.selected);
    const widths = this.widths.value[key] ?? [];
    line.inputs.forEach((input, i) => {
      const typing = input.matches(":focus") && !decided;
      if (!typing && Number(input.value) !== widths[i]) input.value = String(widths[i] ?? "");
      input.classList.toggle("changed", changed[i] ?? false);
    });
  }
}

function heading(text: string, colour = ""): Element {
  const cell = element("th", { scope: "col", class: colour ? "coloured" : null }, text);
  if (colour) cell.style.setProperty("--colour", colour);
  return cell;
}

function emptyLine(className: string, columns: number): Line {
  const into = element("td", "into"),
    widths = Array.from({ length: columns }, () => element("td"));
  const pairs = CELLS.map((name) => [name, element("td", FROM_PAPER.includes(name) ? "paper" : "")] as const);
  const cells = Object.fromEntries(pairs) as Line["cells"];
  const nodes = [element("th", { scope: "row" }), into, ...widths, ...pairs.map(([, cell]) => cell)];
  return { root: element("tr", className, ...nodes), into, inputs: [], cells };
}

function fillCosts({ cells }: Line, costs: Costs): void {
  for (const name of COST_CELLS) {
    const cost: Cell | string = costs[name];
    const [short, exact] = typeof cost === "string" ? [cost, ""] : cost;
    setText(cells[name], short);
    cells[name].title = exact;
  }
  const [change] = costs.change;
  cells.change.className = change && (change.startsWith("+") ? "up" : "down");
}

export default mountBoxed<Data>((host) => new WidthTable(host));
