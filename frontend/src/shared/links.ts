// Links of a component: real addresses, to be copied and opened elsewhere; an ordinary click turns the page in this visit.

import { type Attributes, type Child, element } from "./dom";
import type { Host } from "./mount";

/** What viz/site/components/way.py: go_to takes. */
export interface Gone {
  page: string;
  said: Record<string, string>;
  n: string;
}

/** Where an address of the site leads: its page, and what it says. */
export function readAddress(href: string): Omit<Gone, "n"> {
  const [page = "", query = ""] = href.split("?");
  return { page, said: Object.fromEntries(new URLSearchParams(query)) };
}

/** A link to `href`, an address beside this page's own. */
export function link(host: Host, href: string, attributes: Attributes, ...children: Child[]): HTMLAnchorElement {
  const node = element("a", { href, target: "_self", ...attributes }, ...children);
  const go = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    host.trigger("gone", { ...readAddress(href), n: String(Date.now()) });
  };
  node.addEventListener("click", go, { signal: host.signal });
  return node;
}
