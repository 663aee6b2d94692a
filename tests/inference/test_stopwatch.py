"""Timing is bounded and tells how far it is."""

from __future__ import annotations

import pytest

from pages.cost.panel import Choice
from pages.module import panel
from viz.inference import stopwatch
from viz.network.architecture import BRANCHES
from viz.network.costs import Cost
from viz.network.shapes import Shape


def test_both_ways_are_timed_with_progress() -> None:
    heard: list[float] = []
    found = stopwatch.time_bottleneck(Shape(8, 6, 6), 4, 5, 2, heard.append)
    assert set(found.seconds) == {"direct", "reduce", "main", "bottleneck"}
    assert all(seconds > 0 for seconds in found.seconds.values())
    assert found.runs == len(heard) == stopwatch.RUNS
    assert heard == sorted(heard)
    assert heard[-1] == 1


def test_branches_are_timed() -> None:
    found = stopwatch.time_branches(panel.design("3a", {"side": 7}).module, Shape(192, 7, 7), lambda _: None)
    assert tuple(found.seconds) == BRANCHES


def test_what_would_take_too_long_is_refused_in_a_sentence() -> None:
    choice = Choice(224, 2048, 2048, 11, 2048)
    with pytest.raises(ValueError, match=r"timed here are at most 4\.00 G and 40\.0 M"):
        stopwatch.time_bottleneck(choice.shape, choice.cout, choice.kernel, choice.reduce, lambda _: None)
    assert not stopwatch.too_large([Cost(stopwatch.MAX_MACS, stopwatch.MAX_ELEMENTS, 0, 0)])
    assert stopwatch.too_large([Cost(stopwatch.MAX_MACS + 1, 0, 0, 0)])
    assert stopwatch.too_large([Cost(0, stopwatch.MAX_ELEMENTS, 0, 0), Cost(0, 1, 0, 0)])
