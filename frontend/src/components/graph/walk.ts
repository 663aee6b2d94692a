// One Tab stop for the whole graph: arrow keys go from node to node in the graph's order.

import type { Group } from "../../contract/graph";
import { clamp } from "../../shared/dom";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What closes an open group, in a walk: one of its nodes may have the group's own id. */
export function groupStop(id: string): string {
  return `group:${id}`;
}

/** The ids of nodes in the order of a walk, with each open group that can be closed before its first node. */
export function walkOrder(nodes: string[], groups: Record<string, Pick<Group, "nodes">>): string[] {
  const waiting = new Map(Object.entries(groups));
  return nodes.flatMap((node) => {
    const opened = [...waiting].filter(([, group]) => group.nodes.includes(node)).map(([id]) => id);
    for (const id of opened) waiting.delete(id);
    return [...opened.map(groupStop), node];
  });
}

/** Where a key leads from the place `from` of `count`, or null for a key that leads nowhere. */
export function stepTo(key: string, from: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : clamp(from + step, 0, count - 1);
}

/** Elements of which one is the Tab stop. */
export class Walk {
  private elements = new Map<string, SVGElement>();
  private stop: string | undefined;
  /** What is to become the Tab stop as soon as it is there. */
  next: string | undefined;

  get focused(): boolean {
    return [...this.elements.values()].some((node) => node.matches(":focus"));
  }

  /** New elements by their ids, in order. The Tab stop stays where it is, if that is still there. */
  set(elements: Map<string, SVGElement>, otherwise: string): void {
    this.elements = elements;
    for (const node of elements.values()) node.setAttribute("tabindex", "-1");
    const [first] = elements.keys();
    const stop = [this.next, this.stop, otherwise].find((id) => id !== undefined && elements.has(id));
    if (stop === this.next) this.next = undefined;
    this.stopAt(stop ?? first);
  }

  /** Makes something the Tab stop, if it is one of the elements. */
  stopAt(id: string | undefined): void {
    const node = id === undefined ? undefined : this.elements.get(id);
    if (!node) return;
    if (this.stop !== undefined) this.elements.get(this.stop)?.setAttribute("tabindex", "-1");
    this.stop = id;
    node.setAttribute("tabindex", "0");
  }

  /** The id of one of the elements. */
  idOf(target: EventTarget | null): string | undefined {
    return [...this.elements].find(([, node]) => node === target)?.[0];
  }

  /** Follows a key from `target`; whether it led anywhere. */
  follow(key: string, target: EventTarget | null): boolean {
    const ids = [...this.elements.keys()],
      from = ids.indexOf(this.idOf(target) ?? "");
    const next = from < 0 ? null : stepTo(key, from, ids.length);
    if (next === null) return false;
    this.elements.get(ids[next] ?? "")?.focus();
    return true;
  }

  /** Brings the focus to the Tab stop, without moving the page. */
  focus(): void {
    if (this.stop !== undefined) this.elements.get(this.stop)?.focus({ preventScroll: true });
  }
}
