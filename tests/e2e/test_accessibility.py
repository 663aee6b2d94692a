"""axe-core over every page in both themes, and the keyboard's way through it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e.conftest import SIZES
from tests.e2e.verbs import LISTEN, drawn, settled
from tests.test_pages import ROWS, STEPS_BY_PAGE

FURTHER = [(key, step) for key, steps in STEPS_BY_PAGE.items() for step in steps[1:]]
ADDRESSES = [
    "",
    *(key for key, *_ in ROWS[1:]),
    *(f"{key if key != ROWS[0][0] else ''}?step={step}" for key, step in FURTHER),
]
IDS = [*(key for key, *_ in ROWS), *("-".join(names) for names in FURTHER)]
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


@pytest.fixture(scope="module", params=list(SIZES))
def visited(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """One browser page of each size for all pages, as a visitor has it."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="light")
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", ADDRESSES, ids=IDS)
def test_page_can_be_read_and_used_by_everybody(visited: Page, app_url: str, address: str) -> None:
    visited.emulate_media(color_scheme="light")
    visited.goto(f"{app_url}/{address}")
    settled(visited)
    at_rest(visited)
    assert not (found := violations(visited)), "\n".join(found)
    visited.emulate_media(color_scheme="dark")
    at_rest(visited)
    assert not (found := violations(visited)), "in the dark: " + "\n".join(found)
    assert not (found := visited.evaluate(UNREACHABLE)), "\n".join(found)
    if visited.viewport_size == dict(zip(("width", "height"), SIZES["narrow"], strict=True)):
        return  # the way by Tab is the same on a phone, and tried once
    seen = tab_stops(visited)
    assert "body" in seen, f"Tab is caught after {len(seen)} stops; the last: {seen[-6:]}"


def at_rest(page: Page) -> None:
    """Wait until components and charts are drawn, which is after the script has run."""
    drawn(page)
    for chart in page.get_by_test_id("stPlotlyChart").all():
        chart.locator(".main-svg").first.wait_for()


@pytest.mark.parametrize(
    ("markup", "count"),
    [
        ('<div style="cursor: pointer">click me</div>', 1),
        ('<div style="height: 9px"><b style="cursor: pointer" tabindex="-1">click me</b></div>', 1),
        ('<div style="cursor: pointer" tabindex="0">click me</div>', 0),
        ('<div role="group"><b style="cursor: pointer" tabindex="-1">b</b><b tabindex="0">a</b></div>', 0),
        ('<label style="cursor: pointer"><input type="checkbox"> tick me</label>', 0),
    ],
    ids=["mouse-only", "only-by-script", "tab-stop", "arrow-keys", "label"],
)
def test_the_check_finds_what_only_a_mouse_can_reach(visited: Page, app_url: str, markup: str, count: int) -> None:
    visited.goto(f"{app_url}/cost")
    settled(visited)
    at_rest(visited)
    put = "(markup) => document.querySelector('[data-testid=\"stMain\"]').insertAdjacentHTML('afterbegin', markup)"
    visited.evaluate(put, markup)
    assert len(visited.evaluate(UNREACHABLE)) == count


def tab_stops(page: Page) -> list[str]:
    """Where Tab leads from the title on, until the end of the page ("body"), a trap or too many stops."""
    page.locator("h1").first.evaluate("node => { node.tabIndex = -1; node.focus(); }")
    seen: list[str] = []
    while len(seen) < MOST_STOPS and "body" not in seen and len(set(seen[-8:])) >= min(len(seen), 3):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
    return seen
