"""How evenly the drawings move: the time from frame to frame in Chromium, while each of them is moving.

A browser paints at most 60 times a second, so that 16.7 ms is the least, which a page on which nothing moves has.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from benchmarks.page import FLAGS, chromium_path, idle
from benchmarks.server import Server
from benchmarks.table import MISSING, Row

SECTION, GROUP = "motion", "from frame to frame, in Chromium at 1440×900"
MEDIAN_GOAL_MS, LATE_GOAL_MS = 17.0, 34.0
SECONDS = 2.5
FRAMES = """(seconds) => new Promise((resolve) => {
  const times = [];
  let before = null;
  const end = performance.now() + 1000 * seconds;
  const frame = (now) => {
    if (before !== null) times.push(now - before);
    before = now;
    if (now < end) requestAnimationFrame(frame); else resolve(times);
  };
  requestAnimationFrame(frame);
})"""
"""The milliseconds between all frames of so many seconds."""


@dataclass(frozen=True)
class Moving:
    """A drawing that moves: on which page, and what sets it moving."""

    name: str
    page: str
    begin: Callable[[Any], None]


def _press(name: str) -> Callable[[Any], None]:
    return lambda page: page.get_by_role("button", name=name).first.click()


def _drag(label: str) -> Callable[[Any], None]:
    """A slider that is moved by its keys, as fast as a held key repeats."""

    def begin(page: Any) -> None:
        page.get_by_role("slider", name=label, exact=True).first.focus()
        page.evaluate(
            """(seconds) => {
              const deep = (root) => {
                const inner = root.activeElement?.shadowRoot;
                return inner ? deep(inner) : root.activeElement;
              };
              const range = deep(document), end = performance.now() + 1000 * seconds;
              const step = () => {
                range.value = String(Number(range.value) + 2);
                range.dispatchEvent(new Event('input', { bubbles: true }));
                if (performance.now() < end) requestAnimationFrame(step);
              };
              step();
            }""",
            SECONDS,
        )

    return begin


def _open_module(page: Any) -> None:
    page.locator('g.badge[data-unit="3b"]').first.click()


MOVING = (
    Moving("nothing, the least that is possible", "cost", lambda page: page.bring_to_front()),
    Moving("start: the picture flows through the network", "", _press("Flow again")),
    Moving("lesson 1: the probe sweeps", "one_by_one", _press("Sweep")),
    Moving("lesson 2: four windows slide", "inception_idea", _press("Slide")),
    Moving("lesson 3: the price grows", "cost", _press("Play")),
    Moving("lesson 4: the diagram under the finger", "module", _drag("3×3")),
    Moving("lesson 5: a module opens", "googlenet", _open_module),
)


def rows() -> Iterator[Row]:
    """For each drawing the median time between two frames, and that which one of twenty exceeds."""
    chromium = chromium_path()
    if chromium is None:
        yield Row(SECTION, GROUP, f"Chromium {MISSING}", None, "")
        return
    from playwright.sync_api import Error, sync_playwright

    with Server() as app, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for moving in MOVING:
            try:
                times = _frames(browser, app.url, moving)
            except Error as error:
                yield Row(SECTION, GROUP, moving.name, None, "", note=str(error).splitlines()[0][:80])
                continue
            goals = moving is not MOVING[0]
            middle, late = statistics.median(times), statistics.quantiles(times, n=20)[-1]
            for name, value, goal in (("median", middle, MEDIAN_GOAL_MS), ("p95", late, LATE_GOAL_MS)):
                yield Row(
                    SECTION, GROUP, f"{moving.name}, {name}", value, "ms", None, goal if goals else None,
                    round(value, 1) if goals else None, f"{len(times)} frames",
                )  # fmt: skip
        browser.close()


def _frames(browser: Any, url: str, moving: Moving) -> list[float]:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(60_000)
    page.goto(f"{url}/{moving.page}")
    idle(page)
    moving.begin(page)
    times: list[float] = page.evaluate(FRAMES, SECONDS)
    page.close()
    return times
