"""Lesson 4's panel: what the browser gets, and what it says of a reduce that is too wide."""

from __future__ import annotations

import pytest

from pages.module import diagram, panel
from tests import facts
from tests.parts import ROOT
from viz.network.architecture import PAPER
from viz.network.costs import break_even


@pytest.mark.parametrize("name", facts.MODULES)
def test_the_module_panel_gives_the_browser_the_tables_numbers(name: str) -> None:
    design, row = panel.paper_design(name), facts.MODULES[name]
    numbers = panel.panel().at(design.numbers | {diagram.IS_NAIVE: 0})
    assert (numbers["all"], numbers["naive"], numbers["weights"]) == (row.macs, row.naive, row.weights)
    assert numbers["out"] == row.out
    assert numbers["naive_out"] == row.out + row.channels - PAPER.module(name).pool_proj
    if name in facts.BRANCHES:
        assert tuple(numbers[f"b{b}"] for b in ("1x1", "3x3", "5x5", "pool")) == facts.BRANCHES[name]


def test_the_module_panel_says_when_a_reduce_is_too_wide() -> None:
    from viz.rendering.live import say

    words = panel._too_wide("5x5")
    lesson = panel.panel()
    below = lesson.at(panel.paper_design("3a").numbers | {diagram.IS_NAIVE: 0})
    above = lesson.at(panel.design("3a", {"reduce5x5": 155}).numbers | {diagram.IS_NAIVE: 0})
    assert say(words, below) == ""
    assert "155 is above its break-even r* = 154.8" in say(words, above)


def test_the_projection_costs_here_and_saves_in_the_next_module() -> None:
    words = panel.about_the_projection()
    # 28·28·192·32 = 4,816,896; 160 channels more for the 128 + 128 + 32 + 64 filters 1×1 of 3b at 28·28 places
    assert 28 * 28 * 192 * 32 == 4_816_896
    assert 28 * 28 * (416 - 256) * (128 + 128 + 32 + 64) == 44_154_880
    assert "In module 3a the projection costs 4.8 M multiplications" in words
    assert "module 3b would read 416 channels instead of 256 and need 44.2 M more" in words


def test_a_1x1_in_front_of_the_1x1_branch_would_save_something_and_no_page_says_that_it_would_not() -> None:
    words = panel.about_no_reduce(panel.paper_design("3a"))
    # 64·192 directly, 16·192 + 64·16 through 16; 192·64/(192 + 64) = 48; 9,633,792 of 128,049,152 multiplications
    assert "does 7.5 % of module 3a's multiplications" in words
    assert "4,096 weights instead of 12,288" in words
    assert "any width below r\\* = 48.0 saves" in words
    for module in PAPER.modules:
        assert break_even(facts.MODULES[module.name].channels, module.conv1x1, 1) > module.reduce5x5 > 0
    texts = {path: path.read_text("utf-8") for path in (ROOT / "pages").rglob("*.py")}
    assert not [path for path, text in texts.items() if "save nothing" in text or "see no more of the picture" in text]


def test_each_task_begins_undone_and_what_is_shown_does_it() -> None:
    for task in panel.things_to_try():
        assert not task.is_reached(panel.paper_design(task.start), False), task.title
        assert task.is_reached(panel.design(task.start, task.end), task.naive), task.title


def test_a_cheaper_module_must_keep_its_outputs() -> None:
    cheaper = panel.things_to_try()[0]
    thin = panel.design("3a", {"conv3x3": 16, "conv5x5": 16})
    assert thin.total.macs < 0.75 * panel.paper_design("3a").total.macs
    assert not cheaper.is_reached(thin, False)
    assert not cheaper.is_reached(panel.design("3b", cheaper.end), False)


def test_equal_prices_are_counted_by_hand() -> None:
    """3a: the 3×3 does 28²·(192·96 + 9·96·128), the 5×5 28²·(192·16 + 25·16·Cout): equal at Cout = 314.88."""
    equal = panel.things_to_try()[1]
    reached = {width: equal.is_reached(panel.design("3a", {"conv5x5": width}), False) for width in (282, 283, 347, 348)}
    assert reached == {282: False, 283: True, 347: True, 348: False}
    assert not equal.is_reached(panel.design("3a", {"conv5x5": 315, "conv1x1": 1}), False)
