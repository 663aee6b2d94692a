"""Ten visits of every page, by the menu as a visitor goes, leave no more nodes and listeners than three did."""

from __future__ import annotations

import pytest
from playwright.sync_api import CDPSession, Page

from tests.e2e.verbs import Visit, choose_page, drawn, way_is_complete, wide
from viz.site.page_table import PAGES

ROUNDS, WARM = 10, 3
"""Visits of each page, and how many of them may still fill caches of the browser and of Streamlit."""
ALLOWED = 1.05
"""A leak of one component's listeners a visit would be several times that by the last round."""
Counters = dict[str, int]


def counters(session: CDPSession) -> Counters:
    """Nodes and listeners that are still held after everything unreachable was thrown away."""
    session.send("HeapProfiler.collectGarbage")
    session.send("HeapProfiler.collectGarbage")  # what the first one's finalizers let go
    found = session.send("Memory.getDOMCounters")
    return {"nodes": int(found["nodes"]), "listeners": int(found["jsEventListeners"])}


def go(page: Page, place: int) -> None:
    """Choose a page in the menu."""
    choose_page(page, PAGES[place].key)
    page.get_by_role("heading", level=1).first.wait_for()
    drawn(page)


@wide
@pytest.mark.parametrize("place", range(1, len(PAGES)), ids=[row.key for row in PAGES[1:]])
def test_visits_leave_nothing_behind(visit: Visit, place: int) -> None:
    """Between two visits of the page stands one of the first page, where it is counted."""
    page = visit("")
    way_is_complete(page)  # without its maps, as it is before torch has come, it has 100 nodes fewer
    session = page.context.new_cdp_session(page)
    counted: list[Counters] = []
    for _ in range(ROUNDS):
        go(page, place)
        go(page, 0)
        counted.append(counters(session))
    # Streamlit keeps a table's tools for some visits, in the first as in the last: what leaks is there in every one.
    warm = {name: max(count[name] for count in counted[:WARM]) for name in counted[0]}
    last = {name: min(count[name] for count in counted[-3:]) for name in warm}
    grown = {name: (warm[name], last[name]) for name in last if last[name] > ALLOWED * warm[name]}
    assert not grown, f"grew from visit {WARM} to {ROUNDS}: {grown}; all visits: {counted}"
