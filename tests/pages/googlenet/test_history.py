"""What the step on GoogLeNet's time says, against the published figures and a count of its own."""

from __future__ import annotations

import re

import pytest

from pages.googlenet import history
from tests import facts
from viz.network.architecture import PAPER

PARAMETERS = 6_998_552
"""The paper's network with biases, worked out by hand: Table 1's weights and one bias a filter and class."""


def figures() -> list[tuple[str, float, str]]:
    """Name and year, length of the bar in percent of its line, and figure of every bar that is drawn."""
    line = r"<div class='line[^']*'><span>(.*?)</span>.*?width:([\d.]+)%'></i><span>(.*?)</span>"
    return [(name, float(wide), said) for name, wide, said in re.findall(line, history.mattered_html())]


def test_the_bars_are_as_long_as_their_figures() -> None:
    errors, sizes = figures()[:4], figures()[4:]
    assert [(name, said) for name, _, said in errors] == [
        ("AlexNet 2012", "16.4 %"), ("Clarifai 2013", "11.7 %"), ("VGG 2014", "7.32 %"), ("GoogLeNet 2014", "6.67 %"),
    ]  # fmt: skip
    assert [said for _, _, said in sizes] == ["60.0 M", "138 M", "7.0 M"]
    for bars, values in ((errors, (16.4, 11.7, 7.32, 6.67)), (sizes, (60e6, 138e6, PARAMETERS))):
        longest = max(wide for _, wide, _ in bars)
        assert [wide / longest for _, wide, _ in bars] == pytest.approx([v / max(values) for v in values], abs=2e-3)


def test_the_paper_says_twelve_times_and_its_table_gives_less() -> None:
    assert f"{60e6 / PARAMETERS:.2f}×" in history.about_history()
    assert "12 times" in history.about_history()
    assert "7 such networks together reached 6.67 %, each on 144 crops" in history.about_history()


def test_the_average_pool_saves_what_the_map_has_places() -> None:
    kept, whole = history.without_average_pool()
    assert kept == facts.STEM["fc"][0]
    assert whole == 7 * 7 * kept
    assert "50.2 M" in history.mattered_html()


def test_two_small_windows_for_a_large_one() -> None:
    assert history.two_for_one() == pytest.approx((25 - 18) / 25)
    assert "28.0 % fewer weights" in history.mattered_html()


def test_the_winner_is_the_network_of_this_lesson() -> None:
    assert PAPER.title.startswith(history.OURS)
    assert history.mattered_html().count("class='line ours'") == 2
