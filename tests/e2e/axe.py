"""What axe-core finds on a page, what only a mouse can reach there, and the way that Tab takes through it."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import Any

from playwright.sync_api import Page

GRAVE = ("serious", "critical")
STREAMLITS_OWN = ["list", "listitem"]
"""Streamlit puts the sections of its navigation as <div> into a <ul>; these two rules skip that list, and only that."""

UNREACHABLE = """() => {
  const main = document.querySelector('[data-testid="stMain"]');
  const focusable = 'a[href], button, input, select, textarea, summary, label, [tabindex="0"]';
  const above = (one) => one.parentNode instanceof ShadowRoot ? one.parentNode.host : one.parentNode;
  const inMain = (one) => one instanceof Element && one !== main;
  const points = (one) => {
    if (!inMain(one)) return false;
    const { cursor, pointerEvents } = getComputedStyle(one);
    return cursor === 'pointer' && pointerEvents !== 'none';
  };
  // One of a group of which one is a Tab stop, and arrow keys lead to the others.
  const roves = (one) => one.matches('[tabindex="-1"]')
    && one.closest('[role="group"], [role="radiogroup"]')?.querySelector('[tabindex="0"]');
  const owned = (one) => {
    for (let at = one; inMain(at); at = above(at)) if (at.matches(focusable) || roves(at)) return true;
    return one.querySelector(focusable) !== null;
  };
  const found = [];
  const walk = (root) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) walk(one.shadowRoot);
      const box = one.getBoundingClientRect();
      if (box.width && box.height && points(one) && !points(above(one)) && !owned(one))
        found.push(one.outerHTML.slice(0, 200));
    }
  };
  walk(main);
  return found;
}"""
"""Everything visible that invites a click but neither takes the keyboard's focus nor has to do with what does.

The page itself takes the focus, too (Streamlit's `stMain` scrolls by keyboard), which says nothing of what is on it.
"""

MOST_STOPS = 400
FOCUSED = """() => {
  let one = document.activeElement;
  while (one && one.shadowRoot && one.shadowRoot.activeElement) one = one.shadowRoot.activeElement;
  if (one === document.body || one === document.documentElement) return 'body';
  const known = window.testStops ??= new Map();  // buttons of one look are different stops
  if (!known.has(one)) known.set(one, known.size);
  return `${known.get(one)} ${one.outerHTML.slice(0, 120)}`;
}"""


@lru_cache(maxsize=1)
def axe() -> str:
    """The axe-core script that a development package ships."""
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """Serious and critical violations: rule, what it wants, and the first places."""
    page.evaluate(axe())
    found: list[dict[str, Any]] = page.evaluate(
        "(skip) => axe.run(document, {rules: Object.fromEntries(skip.map((rule) => [rule, {enabled: false}]))})"
        ".then((result) => result.violations)",
        STREAMLITS_OWN,
    )
    found += page.evaluate(
        """(rules) => axe.run('[data-testid="stMain"]', {runOnly: rules}).then((result) => result.violations)""",
        STREAMLITS_OWN,
    )
    return [
        f"{one['impact']} {one['id']}: {one['help']}\n"
        + "\n".join(
            f"    {node['target']} {node['html'][:200]} {node['failureSummary'][:300]}" for node in one["nodes"][:4]
        )
        for one in found
        if one["impact"] in GRAVE
    ]


def tab_stops(page: Page) -> list[str]:
    """Where Tab leads from the title on, until the end of the page ("body"), a trap or too many stops."""
    page.locator("h1").first.evaluate("node => { node.tabIndex = -1; node.focus(); }")
    seen: list[str] = []
    while len(seen) < MOST_STOPS and "body" not in seen and len(set(seen[-8:])) >= min(len(seen), 3):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
    return seen
