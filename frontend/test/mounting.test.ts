// Every component is mounted, told something new, and ended ten times with the example of its data: nothing may stay.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { observing } from "./browser";

type Main = (from: object) => () => void;
interface Packed {
  packed: Record<string, unknown>;
  blobs: (Packed | { bytes: number })[];
}

const VISITS = 10;
const MAX_BLOB = 64;
const frontend = fileURLToPath(new URL("..", import.meta.url));
const components = readdirSync(`${frontend}src/components`);

/** The data as Streamlit hands it over, made from its example. */
function dataOf(name: string): unknown {
  const example = JSON.parse(readFileSync(`${frontend}examples/${name}.json`, "utf8")) as Packed | unknown[];
  if (Array.isArray(example)) return example;
  return "packed" in example ? pack(example) : [example];
}

function pack({ packed, blobs }: Packed): Uint8Array {
  const bytes = blobs.map((blob) => ("packed" in blob ? pack(blob) : new Uint8Array(MAX_BLOB)));
  let end = 0;
  const places = bytes.map(({ length }) => [end, (end += length)]);
  const header = new TextEncoder().encode(JSON.stringify({ ...packed, blobs: places }));
  const block = new Uint8Array(4 + header.length + end);
  new DataView(block.buffer).setUint32(0, header.length, true);
  block.set(header, 4);
  bytes.forEach((part, i) => block.set(part, 4 + header.length + (places[i]?.[0] ?? 0)));
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

const add = EventTarget.prototype.addEventListener,
  remove = EventTarget.prototype.removeEventListener;
const ids = new WeakMap<object, number>();
let lastId = 0;

function keyOf(type: string, listener: object, options: unknown): string {
  if (!ids.has(listener)) ids.set(listener, (lastId += 1));
  const capture =
    typeof options === "boolean" ? options : Boolean((options as AddEventListenerOptions | undefined)?.capture);
  return `${type} ${ids.get(listener)} ${String(capture)}`;
}

beforeAll(() => {
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    add.call(this, type, listener, options);
    const signal = typeof options === "object" ? options.signal : undefined;
    if (!listener || signal?.aborted) return;
    const key = keyOf(type, listener, options);
    const own = listeners.get(this) ?? new Set();
    listeners.set(this, own.add(key));
    if (signal) add.call(signal, "abort", () => own.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    remove.call(this, type, listener, options);
    if (listener) listeners.get(this)?.delete(keyOf(type, listener, options));
  };
});

afterAll(() => {
  EventTarget.prototype.addEventListener = add;
  EventTarget.prototype.removeEventListener = remove;
});

it.each(components)("%s leaves nothing behind", async (name) => {
  const { default: main } = (await import(`../src/components/${name}/index.ts`)) as { default: Main };
  const parent = document.body.appendChild(document.createElement("div"));
  const root = parent.attachShadow({ mode: "open" });
  const from = { parentElement: root, setStateValue: vi.fn(), setTriggerValue: vi.fn() };
  const before = {
    listeners: listenersLeft(),
    observers: observing.size,
    nodes: document.querySelectorAll("*").length,
  };
  for (let visit = 0; visit < VISITS; visit++) {
    const first = main({ ...from, data: dataOf(name) });
    const last = main({ ...from, data: dataOf(name) });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(name === "scroll_to" || root.childNodes.length > 0).toBe(true);
    first();
    last();
    expect(root.childNodes).toHaveLength(0);
  }
  const after = { listeners: listenersLeft(), observers: observing.size, nodes: document.querySelectorAll("*").length };
  expect(after).toEqual(before);
  cleared.mockRestore();
});
