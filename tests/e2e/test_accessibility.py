"""axe-core over every page in both themes, and the keyboard's way through it; on a phone test_boxes.py asks axe."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e.axe import UNREACHABLE, violations
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
MOST_STOPS = 400
FOCUSED = """() => {
  let one = document.activeElement;
  while (one && one.shadowRoot && one.shadowRoot.activeElement) one = one.shadowRoot.activeElement;
  if (one === document.body || one === document.documentElement) return 'body';
  const known = window.testStops ??= new Map();  // buttons of one look are different stops
  if (!known.has(one)) known.set(one, known.size);
  return `${known.get(one)} ${one.outerHTML.slice(0, 120)}`;
}"""


@pytest.fixture(scope="module")
def visited(browser: Browser) -> Iterator[Page]:
    """One browser page for all pages, as a visitor has it."""
    width, height = SIZES["wide"]
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
