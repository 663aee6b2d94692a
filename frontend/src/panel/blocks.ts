// The blocks that say numbers: formulas, tiles, tables, bars, rulers and sentences. The curve has a file of its own.

import type {
  BarsBlock,
  FormulaBlock,
  FormulaRow,
  RulerBlock,
  TableBlock,
  TextBlock,
  TilesBlock,
} from "../contract/panel";
import { element, setText } from "../shared/dom";
import { exact, unbroken } from "../shared/formats";
import { type Numbers, numberOf } from "../shared/polynomial";
import { fill, fillExact, say } from "../shared/templates";
import { chip, colourOf, type Drawn, type Grown, legendEntry, type Surroundings } from "./block";

type Place = [node: HTMLElement, name: string];

function factor(value: string, symbol: string): { node: HTMLElement; value: HTMLElement } {
  const number = element("b", "", value);
  return { node: element("span", "factor", number, element("i", "", symbol)), value: number };
}

function sumBody(names: string[], body: HTMLElement): Place[] {
  return names.map((name, i) => {
    if (i) body.append(" + ");
    return [body.appendChild(element("span", "part")), name];
  });
}

// Products written out. A symbol that comes twice is a side: H the first time, W the second.
function productsBody(row: FormulaRow, body: HTMLElement, panel: Surroundings): Place[] {
  const symbols = new Map(panel.inputs.map((input) => [input.name, input.symbols]));
  return (row.terms ?? []).flatMap((term, i) => {
    if (i) body.append(" + ");
    const times: Record<string, number> = {};
    if (term.coefficient !== 1 || !term.factors.length) body.append(factor(String(term.coefficient), "").node);
    return term.factors.map((name, j): Place => {
      const names = symbols.get(name) ?? [name],
        nth = (times[name] = (times[name] ?? -1) + 1);
      const { node, value } = factor("", names[Math.min(nth, names.length - 1)] ?? "");
      if (j || term.coefficient !== 1) body.append(element("span", "times", "·"));
      body.append(node);
      return [value, name];
    });
  });
}

export function makeFormula(block: FormulaBlock, panel: Surroundings): Drawn {
  const node = element("div", "formula");
  const rows = block.rows.map((row) => {
    const label = chip(row.colour),
      body = element("span", "body");
    const result = element("strong", "result"),
      after = element("span", "after");
    const factors = row.sum ? sumBody(row.sum, body) : productsBody(row, body, panel);
    const right = element("span", "right", "= ", result); // stays together where a row wraps
    node.append(element("div", "row", label, body, right, after));
    return { row, label, factors, result, after };
  });
  let grown: Grown | null = null,
    told: Numbers = {};
  const update = (numbers: Numbers) => {
    told = numbers;
    for (const { row, label, factors, result, after } of rows) {
      setText(label, fill(grown?.label ?? row.label, numbers));
      for (const [where, name] of factors) setText(where, exact(numberOf(numbers, name)));
      hideFactors(factors, grown);
      setText(result, exact(numberOf(numbers, grown?.number ?? row.number)));
      setText(after, say(row.after ?? [], numbers));
    }
  };
  const grow = (so: Grown | null) => {
    grown = so;
    update(told);
  };
  return { node, update, grow };
}

/** Leaves of a product only the factors that it has grown by so far, each but the first with its sign. */
function hideFactors(factors: Place[], grown: Grown | null): void {
  let isFirst = !factors[0]?.[0].parentElement?.previousElementSibling; // else a number stands in front
  for (const [value, name] of factors) {
    const node = value.parentElement,
      sign = node?.previousElementSibling;
    if (!node?.classList.contains("factor")) continue;
    node.hidden = grown !== null && !grown.factors.includes(name);
    if (sign instanceof HTMLElement && sign.classList.contains("times")) sign.hidden = node.hidden || isFirst;
    if (!node.hidden) isFirst = false;
  }
}

export function makeTiles(block: TilesBlock): Drawn {
  const node = element("div", "tiles");
  const values = block.items.map((item) => {
    const value = element("strong");
    const tile = element("div", "tile", element("span", "", item.label), value, element("span", "", item.unit));
    tile.style.borderColor = colourOf(item.colour);
    node.append(tile);
    return { item, value };
  });
  const update = (numbers: Numbers) => {
    for (const { item, value } of values) {
      setText(value, fill(item.text, numbers));
      value.title = fillExact(item.text, numbers);
    }
  };
  return { node, update };
}

export function makeTable(block: TableBlock): Drawn {
  const table = element("table", "", element("caption", "", block.caption)),
    node = element("div", "scroll", table);
  const head = table.createTHead().insertRow(),
    body = table.createTBody();
  head.append(...["", ...block.columns].map((column) => element("th", { scope: "col" }, column)));
  const labels: [HTMLElement, string][] = [],
    cells: [HTMLElement, string][] = [];
  for (const row of block.rows) {
    const line = body.insertRow(),
      label = chip(row.colour);
    line.append(element("th", { scope: "row" }, label));
    labels.push([label, row.label]);
    for (const cell of row.cells) cells.push([line.insertCell(), cell]);
  }
  const update = (numbers: Numbers) => {
    for (const [label, template] of labels) setText(label, fill(template, numbers));
    for (const [cell, template] of cells) {
      setText(cell, fill(template, numbers));
      cell.title = fillExact(template, numbers);
    }
  };
  return { node, update };
}

const ROOM_FOR_WORDS = 0.09; // of the track

export function makeBars(block: BarsBlock): Drawn {
  const node = element("figure", "bars", element("figcaption", "title", block.title));
  const rows = block.rows.map((row) => {
    const label = element("span", "name"),
      track = element("div", "track"),
      end = element("span", "end");
    const segments = row.segments.map((segment) => {
      const part = track.appendChild(element("div", "segment"));
      part.style.background = colourOf(segment.colour);
      return { segment, part };
    });
    node.append(element("div", "bar", label, track, end));
    return { row, label, segments, end };
  });
  const named = block.legend ? (block.rows[0]?.segments ?? []) : [];
  const entries = named.map(({ colour, label }) => ({ label, ...legendEntry(colour) }));
  if (entries.length) node.append(element("div", "legend", ...entries.map(({ entry }) => entry)));
  const update = (numbers: Numbers) => {
    for (const { label, words } of entries) setText(words, fill(label, numbers));
    const sums = rows.map(({ row }) => row.segments.reduce((sum, one) => sum + numberOf(numbers, one.number), 0));
    const highest = Math.max(1, ...sums);
    for (const { row, label, segments, end } of rows) {
      setText(label, fill(row.label, numbers));
      setText(end, fill(row.text, numbers));
      end.title = fillExact(row.text, numbers);
      for (const { segment, part } of segments) {
        const value = numberOf(numbers, segment.number),
          words = fill(segment.label, numbers);
        part.style.width = `${(100 * value) / highest}%`;
        part.title = `${words}: ${exact(value)} ${block.unit}`;
        setText(part, value / highest > ROOM_FOR_WORDS ? words : "");
      }
    }
  };
  return { node, update };
}

export function makeRuler(block: RulerBlock): Drawn {
  const track = element("div", "track"),
    total = element("figcaption", "after");
  const node = element("figure", "ruler", element("div", "title", block.title), track, total);
  const parts = block.segments.map((segment) => {
    const name = element("b"),
      range = element("span"),
      part = element("div", "segment", name, range);
    part.style.background = colourOf(segment.colour);
    track.append(part);
    return { segment, part, name, range };
  });
  const update = (numbers: Numbers) => {
    let first = 0;
    for (const { segment, part, name, range } of parts) {
      const width = numberOf(numbers, segment.number),
        label = fill(segment.label, numbers);
      const words = width === 1 ? `${first}` : `${first}–${first + width - 1}`;
      part.style.flexGrow = String(width);
      part.title = `${label}: channels ${words}`;
      setText(name, label);
      setText(range, words);
      range.hidden = part.clientWidth > 0 && range.scrollWidth > part.clientWidth; // a cut number would be a false one
      first += width;
    }
    setText(total, fill(block.total, numbers));
  };
  return { node, update };
}

export function makeText(block: TextBlock): Drawn {
  const node = element("p", "says");
  const update = (numbers: Numbers) =>
    setText(node, unbroken(block.sentences.map((one) => say(one, numbers)).join(" ")));
  const grow = (so: Grown | null) => (node.style.visibility = so ? "hidden" : "");
  return { node, update, grow };
}
