// Finding layers by name, also those that something closed hides.

import type { Entry, GraphNode } from "../../contract/graph";

export function matching(index: Entry[], sought: string): Entry[] {
  const text = sought.trim().toLowerCase();
  if (!text) return [];
  return index.filter(({ id, name }) => id.toLowerCase().includes(text) || name.toLowerCase().includes(text));
}

/** The nodes of the graph that are, or hide, what was found. */
export function holders(found: Entry[], nodes: Record<string, GraphNode>): Set<string> {
  const ids = found.map(({ id, unit }) =>
    id in nodes ? id : Object.keys(nodes).find((node) => unit && nodes[node]?.unit === unit),
  );
  return new Set(ids.filter((id) => id !== undefined));
}

/** What is said of a search; `turn` is the place of the match that Enter went to, or −1. */
export function searchWords(sought: string, found: Entry[], turn: number): string {
  if (!sought.trim()) return "";
  if (!found.length) return "nothing found";
  const entry = found[turn];
  if (entry) return `${turn + 1} of ${found.length}: ${entry.name}`;
  return `${found.length} found${found.length > 1 ? ", Enter goes on" : ""}`;
}
