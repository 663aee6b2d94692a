"""The plotly figures show the numbers they should, and timing is bounded."""

from __future__ import annotations

import plotly.graph_objects as go
import pytest

from pages.cost.panel import Choice
from pages.module import charts, panel
from tests import facts
from viz.inference import stopwatch
from viz.network.architecture import BRANCHES
from viz.network.costs import Cost
from viz.network.shapes import Shape
from viz.notation.palette import BRANCH_COLOURS

SECONDS = {"1x1": 0.001, "3x3": 0.005, "5x5": 0.003, "pool": 0.001}


def test_shares_add_up_to_one_in_every_row() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), "macs", "weights", SECONDS)
    assert [bar.name for bar in figure.data] == ["1×1", "3×3", "5×5", "pool"]
    assert list(figure.data[0].y) == ["output channels", "weights", "multiplications", "measured time"]
    for row in range(4):
        assert sum(bar.x[row] for bar in figure.data) == pytest.approx(1)


def test_plotly_finds_nothing_wrong_with_the_shares() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), "macs", "weights", SECONDS)
    assert go.Figure(figure.to_plotly_json()).layout.barmode == "stack"


def test_shares_are_the_tables() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), "macs", "weights", SECONDS)
    macs = facts.BRANCHES["3a"]
    assert [bar.x[2] for bar in figure.data] == pytest.approx([m / sum(macs) for m in macs])
    assert [bar.customdata[2][0] for bar in figure.data] == [f"{m:,}" for m in macs]
    assert [bar.x[0] for bar in figure.data] == pytest.approx([64 / 256, 128 / 256, 32 / 256, 32 / 256])
    assert [bar.x[3] for bar in figure.data] == pytest.approx([0.1, 0.5, 0.3, 0.1])


def test_without_a_measurement_there_is_no_row_for_it() -> None:
    figure = charts.branch_shares(panel.paper_design("5b"), "flops", "params", None)
    assert list(figure.data[0].y) == ["output channels", "parameters", "FLOPs"]


def test_a_share_without_room_is_left_out_instead_of_made_tiny() -> None:
    layout = charts.branch_shares(panel.paper_design("5b"), "macs", "weights", SECONDS).layout
    assert (layout.uniformtext.mode, layout.uniformtext.minsize) == ("hide", charts.SMALLEST_TEXT)


def test_branches_have_their_colours() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), "macs", "weights", None)
    assert [bar.marker.color for bar in figure.data] == [BRANCH_COLOURS[name] for name in BRANCHES]


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
