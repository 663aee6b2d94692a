"""Ten visits of a page leave nothing behind in the browser: no listeners, no nodes."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, CDPSession, Page

from tests.e2e.conftest import settled

VISITS = 10
WARM_UP = 2
"""Visits before counting: what Streamlit loads once stays."""
HOME = "cost"
DRAWN = {
    "googlenet": "g.node",
    "feature_maps": ".frame canvas",
    "classifiers": ".card",
    "what_if": ".cell",
}
"""What of a page's components is there when they are drawn."""


class Counters(NamedTuple):
    """What the browser holds, garbage collected."""

    nodes: int
    listeners: int


def go(page: Page, address: str, wait_for: str) -> None:
    page.locator(f'[data-testid="stSidebarNav"] a[href$="/{address}"]').click()
    page.wait_for_url(f"**/{address}**")
    settled(page)
    page.locator(wait_for).first.wait_for()


def counters(page: Page, session: CDPSession) -> Counters:
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
        page.wait_for_timeout(100)
    found = session.send("Memory.getDOMCounters")
    return Counters(int(found["nodes"]), int(found["jsEventListeners"]))


@pytest.mark.parametrize("address", DRAWN)
def test_visits_leave_nothing_behind(browser: Browser, app_url: str, address: str) -> None:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    session = page.context.new_cdp_session(page)
    page.goto(f"{app_url}/{HOME}")
    settled(page)
    counted = []
    for _ in range(WARM_UP + VISITS):
        go(page, address, DRAWN[address])
        go(page, HOME, ".panel")
        counted.append(counters(page, session))
    page.close()
    before, after = counted[WARM_UP - 1], counted[-1]
    assert after.listeners <= before.listeners, counted
    assert after.nodes < before.nodes + VISITS, counted  # not one a visit
