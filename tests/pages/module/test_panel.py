"""Lesson 4's panel: what the browser gets, and what it says of a reduce that is too wide."""

from __future__ import annotations

import pytest

from pages.module import panel
from tests import facts
from viz.network.architecture import PAPER


@pytest.mark.parametrize("name", facts.MODULES)
def test_the_module_panel_gives_the_browser_the_tables_numbers(name: str) -> None:
    design, row = panel.paper_design(name), facts.MODULES[name]
    numbers = panel.panel().at(design.numbers)
    assert (numbers["all"], numbers["naive"], numbers["weights"]) == (row.macs, row.naive, row.weights)
    assert numbers["out"] == row.out
    assert numbers["naive_out"] == row.out + row.channels - PAPER.module(name).pool_proj
    if name in facts.BRANCHES:
        assert tuple(numbers[f"b{b}"] for b in ("1x1", "3x3", "5x5", "pool")) == facts.BRANCHES[name]


def test_the_module_panel_says_when_a_reduce_is_too_wide() -> None:
    from viz.rendering.live import say

    words = panel._too_wide("5x5")
    lesson = panel.panel()
    below = lesson.at(panel.paper_design("3a").numbers)
    above = lesson.at(panel.design("3a", {"reduce5x5": 155}).numbers)
    assert "16 is below its break-even r* = 154.8" in say(words, below)
    assert "155 is above its break-even r* = 154.8" in say(words, above)
