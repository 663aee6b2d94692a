// Every component is mounted, told something new, and ended ten times with the example of its data: nothing may stay.

import { readdirSync, readFileSync } from "node:fs";
import { afterAll, expect, it, vi } from "vitest";
import { observing } from "./browser";

type Main = (from: object) => () => void;
interface Graph {
  nodes: Record<string, unknown>;
}
interface Packed {
  packed: Record<string, unknown>;
  blobs: (Packed | { bytes: number })[];
}

const VISITS = 10;
/** A PNG of one dot of a palette stands for each blob. */
const DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEUJCQkAtQW4AAAAAXRSTlOArV5bRgAAAApJREFUeJxjYAAAAAIAAUivpHEAAAAASUVORK5CYII=";
const UNSEEN = ["history", "sheets_ahead", "upload_store"]; // they draw nothing
const frontend = `${process.cwd()}/`;
const components = readdirSync(`${frontend}src/components`);

/** The data as Streamlit hands it over, made from its example. */
function dataOf(name: string): unknown {
  const example = JSON.parse(readFileSync(`${frontend}examples/${name}.json`, "utf8")) as Packed | unknown[];
  if (Array.isArray(example)) return example;
  if ("svg" in example) Object.assign(example, { svg: drawingOf(example as unknown as Graph) });
  return "packed" in example ? pack(example) : [example];
}

/** What the layout engine would draw of the nodes, whose drawing the example leaves out. */
function drawingOf({ nodes }: Graph): string {
  const boxes = Object.keys(nodes).map((id) => `<g class="node" id="${id}"><polygon points="0,0 1,0 1,1"/></g>`);
  const content = `<g class="graph" transform="scale(1 1) rotate(0) translate(4 90)">${boxes.join("")}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="9pt" height="9pt" viewBox="0 0 9 9">${content}</svg>`;
}

function pack({ packed, blobs }: Packed): Uint8Array {
  const bytes = blobs.map((blob) => ("packed" in blob ? pack(blob) : dot()));
  let end = 0;
  const places = bytes.map(({ length }) => [end, (end += length)]);
  const header = new TextEncoder().encode(JSON.stringify({ ...packed, blobs: places }));
  const block = new Uint8Array(4 + header.length + end);
  new DataView(block.buffer).setUint32(0, header.length, true);
  block.set(header, 4);
  bytes.forEach((part, i) => block.set(part, 4 + header.length + (places[i]?.[0] ?? 0)));
  return block;
}

/** `DOT` with zeros behind it, to a whole number of floats. */
function dot(): Uint8Array {
  const png = atob(DOT),
    block = new Uint8Array(4 * Math.ceil(png.length / 4));
  block.set(Array.from(png, (sign) => sign.charCodeAt(0)));
  return block;
}

/** Listeners that are there now, by what they listen to: a signal, or a call, takes them away. */
const listeners = new Map<EventTarget, Set<string>>();
const listenersLeft = () => {
  let count = 0;
  for (const [target, keys] of listeners) if (isReachable(target)) count += keys.size;
  return count;
};
// A listener of a node that is nowhere any more goes with it; signals hold what their lifetime ends.
const isReachable = (target: EventTarget) =>
  !(target instanceof AbortSignal) && (!(target instanceof Node) || target.isConnected);

const ids = new WeakMap<object, number>();
let lastId = 0;

function keyOf(type: string, listener: object, options: unknown): string {
  if (!ids.has(listener)) ids.set(listener, (lastId += 1));
  const capture = typeof options === "boolean" ? options : (options as AddEventListenerOptions | undefined)?.capture;
  return `${type} ${ids.get(listener)} ${String(Boolean(capture))}`;
}

/** Counts the listeners of `owner`: of all nodes, or of the window, which has functions of its own in vitest. */
function watch(owner: Pick<EventTarget, "addEventListener" | "removeEventListener">): void {
  const { addEventListener: add, removeEventListener: remove } = owner;
  owner.addEventListener = function (this: EventTarget, type, listener, options) {
    add.call(this, type, listener, options);
    const signal = typeof options === "object" ? options.signal : undefined;
    // jsdom's own selectors listen to a document, for :hover
    if (!listener || signal?.aborted || (this instanceof Document && type.startsWith("mouseo"))) return;
    const key = keyOf(type, listener, options);
    const own = listeners.get(this) ?? new Set();
    listeners.set(this, own.add(key));
    signal?.addEventListener("abort", () => own.delete(key));
  };
  owner.removeEventListener = function (this: EventTarget, type, listener, options) {
    remove.call(this, type, listener, options);
    if (listener) listeners.get(this)?.delete(keyOf(type, listener, options));
  };
  afterAll(() => void Object.assign(owner, { addEventListener: add, removeEventListener: remove }));
}

watch(EventTarget.prototype);
watch(window);

it("counts listeners of the window and of the page", () => {
  const end = new AbortController(),
    before = listenersLeft();
  const act = () => undefined;
  for (const target of [window, document, document.body]) target.addEventListener("blur", act, { signal: end.signal });
  window.addEventListener("blur", act, true);
  expect(listenersLeft() - before).toBe(4);
  end.abort();
  window.removeEventListener("blur", act, true);
  expect(listenersLeft()).toBe(before);
});

it.each(components)("%s leaves nothing behind", async (name) => {
  const { default: main } = (await import(`../src/components/${name}/index.ts`)) as { default: Main };
  const parent = document.createElement("div");
  const root = parent.attachShadow({ mode: "open" });
  const from = { parentElement: root, setStateValue: vi.fn(), setTriggerValue: vi.fn() };
  const before = {
    listeners: listenersLeft(),
    observers: observing.size,
    nodes: document.querySelectorAll("*").length,
  };
  for (let visit = 0; visit < VISITS; visit++) {
    document.body.append(parent);
    const first = main({ ...from, data: dataOf(name) });
    const last = main({ ...from, data: dataOf(name) });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(UNSEEN.includes(name) || root.childNodes.length > 0).toBe(true);
    parent.remove(); // Streamlit cleans up behind it
    first();
    last();
    expect(root.childNodes).toHaveLength(0);
  }
  const after = { listeners: listenersLeft(), observers: observing.size, nodes: document.querySelectorAll("*").length };
  expect(after).toEqual(before);
});
