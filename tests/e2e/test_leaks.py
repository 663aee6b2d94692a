"""Ten visits of every page, by the menu as a visitor goes, leave no more nodes and listeners than three did."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import CDPSession, Page

from tests.e2e.verbs import Visit, choose_page, drawn, wide
from viz.site.page_table import PAGES

ROUNDS, WARM = 10, 3
"""Visits of each page, and how many of them may still fill caches of the browser and of Streamlit."""
ALLOWED = 1.05
"""A leak of one component's listeners a visit would be several times that by the last round."""
RISES = 3
"""In so many of the visits behind them a count rises if visits leak; what a browser keeps once makes it rise once."""
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
    session = page.context.new_cdp_session(page)
    counted: list[Counters] = []
    for _ in range(ROUNDS):
        go(page, place)
        go(page, 0)
        counted.append(counters(session))
    assert not (more := grown(counted)), f"grew from visit {WARM} to {ROUNDS}: {more}; all visits: {counted}"


def grown(counted: list[Counters]) -> dict[str, tuple[int, int]]:
    """What has grown from visit to visit once caches are warm: its count then, and at the end."""
    warm, behind = counted[WARM - 1], counted[WARM - 1 :]
    last = {name: min(count[name] for count in counted[-3:]) for name in warm}
    rises = {name: sum(b[name] > a[name] + warm[name] / 100 for a, b in pairwise(behind)) for name in warm}
    return {
        name: (warm[name], last[name]) for name in warm if last[name] > ALLOWED * warm[name] and rises[name] >= RISES
    }


@pytest.mark.parametrize(
    ("nodes", "leaks"),
    [
        ([640, 640, 640, 741, 740, 741, 740, 740, 740, 741], False),  # as seen on a busy machine
        ([889, 949, 890, 947, 890, 949, 889, 949, 890, 889], False),
        ([640, 650, 660, 670, 680, 690, 700, 710, 720, 730], True),
        ([640, 640, 640, 640, 660, 660, 680, 680, 700, 700], True),
    ],
    ids=["once", "for-a-while", "every-visit", "every-second-visit"],
)
def test_a_leak_is_what_grows_from_visit_to_visit(nodes: list[int], leaks: bool) -> None:
    assert bool(grown([{"nodes": count} for count in nodes])) is leaks
