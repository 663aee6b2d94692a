"""The look for what only a mouse can reach finds it; test_boxes.py looks so, and asks axe, at every step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.e2e.axe import UNREACHABLE
from tests.e2e.conftest import SIZES
from tests.e2e.verbs import LISTEN, drawn


@pytest.fixture(scope="module")
def visited(browser: Browser) -> Iterator[Page]:
    """One browser page for all pages, as a visitor has it."""
    width, height = SIZES["wide"]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme="light")
    context.add_init_script(LISTEN)
    yield context.new_page()
    context.close()


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
    drawn(visited)
    put = "(markup) => document.querySelector('[data-testid=\"stMain\"]').insertAdjacentHTML('afterbegin', markup)"
    visited.evaluate(put, markup)
    assert len(visited.evaluate(UNREACHABLE)) == count
