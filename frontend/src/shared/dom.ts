// Making elements: the one helper for HTML and its sister for SVG.

const SVG = "http://www.w3.org/2000/svg";

export type Child = Node | string;
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** Sets attributes; `false`, `null` and `undefined` take one away, `true` sets it without a value. */
export function setAttributes(node: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
}

/** `element("p", "note", "text")`, or with more attributes: `element("p", { class: "note", role: "status" }, …)`. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: string | Attributes = "",
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (typeof attributes !== "string") setAttributes(node, attributes);
  else if (attributes) node.className = attributes;
  node.append(...children.filter((child) => child !== ""));
  return node;
}

/** The same for SVG: `shape("rect", { x: 1, class: "bar" })`. */
export function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  const node = document.createElementNS(SVG, tag);
  setAttributes(node, attributes);
  node.append(...children.filter((child) => child !== ""));
  return node;
}

/** Changes a text only when it differs, so that a screen reader is not told the same again. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** The element that has the focus in the tree of `node`: its shadow root's or the document's. */
export function focusedIn(node: Node): HTMLElement | null {
  const root = node.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active instanceof HTMLElement ? active : null;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** What must be there, because this code has put it there. */
export function present<T>(value: T | null | undefined, what = "value"): T {
  if (value === null || value === undefined) throw new Error(`the ${what} is missing`);
  return value;
}

/** The 2D pen of a canvas. */
export function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return present(canvas.getContext("2d"), "canvas's pen");
}
