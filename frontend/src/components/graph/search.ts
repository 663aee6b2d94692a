// Finding layers by name, also those that something closed hides: written with × or x, in any order of words.

import type { Entry, GraphNode } from "../../contract/graph";
import { byPointer } from "../../shared/pointer";

/** How well a layer fits what is sought, the best first; a layer that one word fits not at all is no match. */
const NAMED = 0, // it is called just that
  WORDS = 1, // all words are words of its
  BEGINNINGS = 2,
  INSIDE = 3,
  NOT = 4;

/** The words of a text, small: "4d “5×5” (3 x 3)" → 4d, 5x5, 3x3. */
export function wordsOf(text: string): string[] {
  const small = text.normalize("NFKC").toLowerCase();
  return small.replace(/(\d)\s*[x×✕✖⨯*]\s*(?=\d)/g, "$1x").match(/[\p{L}\p{N}%]+/gu) ?? [];
}

/** Signs that stand in no layer's name: who types them means none ("<b>"). */
const FOREIGN = /[<>&{}[\]\\|=#$@~^]/;

/** The layers that fit all words of `sought`: those that are called so first, then as they stand in the network. */
export function matching(index: Entry[], sought: string): Entry[] {
  const words = wordsOf(sought);
  if (!words.length || FOREIGN.test(sought)) return [];
  const found = index.map((entry) => ({ entry, fit: fitOf(entry, words) })).filter(({ fit }) => fit !== NOT);
  return found.sort((a, b) => a.fit - b.fit).map(({ entry }) => entry);
}

function fitOf({ id, name, unit, titles }: Entry, sought: string[]): number {
  const together = sought.join(""),
    names = [id, name, ...titles],
    called = names.map((text) => wordsOf(text).join(""));
  if (called.includes(together) || names.some((text) => inOrder(wordsOf(text)) === inOrder(sought))) return NAMED;
  const known = new Set([...names, unit].flatMap(wordsOf)),
    fit = Math.max(...sought.map((word) => fitOfWord(word, known)));
  return fit === NOT && together.length > 1 && called.some((text) => text.includes(together)) ? INSIDE : fit;
}

const inOrder = (words: string[]): string => [...words].sort().join(" ");

function fitOfWord(word: string, known: Set<string>): number {
  const all = [...known];
  if (known.has(word)) return WORDS;
  if (all.some((other) => other.startsWith(word))) return BEGINNINGS;
  return word.length > 1 && all.some((other) => other.includes(word)) ? INSIDE : NOT;
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
  return `${found.length} found${found.length > 1 ? byPointer(", Enter goes on", "") : ""}`;
}
