"""Pictures of the screen against those in docs/screenshots/ that were looked at.

How they are compared and renewed stands in tests/golden_pictures.py.
"""

from __future__ import annotations

from playwright.sync_api import Page

from tests.e2e.verbs import painted
from tests.golden_pictures import Pixels, pixels
from tests.parts import ROOT
from tests.test_pages import STEPS_BY_PAGE

FOLDER = ROOT / "docs" / "screenshots"
NAMES = {
    (key, step): f"{key}-{step}" if i else key for key, all_ in STEPS_BY_PAGE.items() for i, step in enumerate(all_)
}
"""What the pictures of each step are called, by page and step, without their size and theme."""
ON_A_WALL = {(place, step): f"{place}-{step}-wall" for place, steps in STEPS_BY_PAGE.items() for step in steps}
"""The name of each step's picture in front of a class, by page and step."""
SHOWS = {
    "start": ".way .lid img",
    "one_by_one": ".probe .output, .sheet, .bank",
    "inception_idea": ".windows .sum",
    "cost": ".formula .result",
    "feature_maps": ".frame canvas",
    "module": ".panel",
    "googlenet": "g.node",
    "classifiers": ".way .lid img, section, [role=region]",
    "what_if": "[role=switch]",
    "lecture": "[data-testid=stDataFrame]",
}
"""What each page draws last."""


OF_THIS_RUN = ".link .code path, .link .address { visibility: hidden; }"
"""Hides what says the port of the server, another one each time: the lecture's own address and its code."""


def first_screen(page: Page) -> Pixels:
    """The window as soon as two pictures of it in a row are the same."""
    before = b""
    for _ in range(40):
        now = page.screenshot(animations="disabled", caret="hide", style=OF_THIS_RUN)
        if now == before:
            return pixels(now)
        before = now
        painted(page)
    raise AssertionError("the page never comes to rest")
