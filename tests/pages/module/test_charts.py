"""The plotly figures show the numbers they should."""

from __future__ import annotations

import plotly.graph_objects as go
import pytest

from pages.module import charts, panel
from tests import facts
from viz.network.architecture import BRANCHES
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_COLOURS

SECONDS = {"1x1": 0.001, "3x3": 0.005, "5x5": 0.003, "pool": 0.001}


def test_shares_add_up_to_one_in_every_row() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), USUAL, SECONDS)
    assert [bar.name for bar in figure.data] == ["1×1", "3×3", "5×5", "pool"]
    assert list(figure.data[0].y) == ["output channels", "weights", "multiplications", "measured time"]
    for row in range(4):
        assert sum(bar.x[row] for bar in figure.data) == pytest.approx(1)


def test_plotly_finds_nothing_wrong_with_the_shares() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), USUAL, SECONDS)
    layout = go.Figure(figure.to_plotly_json()).layout
    assert layout.barmode == "stack"
    assert (layout.xaxis.title.text, layout.yaxis.title.text) == ("share of the whole module", "what is counted")
    sent = figure.to_plotly_json()["layout"]  # the browser draws only a title that is {"text": …}
    assert all(set(sent[axis]["title"]) == {"text", "font"} for axis in ("xaxis", "yaxis"))


def test_shares_are_the_tables() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), USUAL, SECONDS)
    macs = facts.BRANCHES["3a"]
    assert [bar.x[2] for bar in figure.data] == pytest.approx([m / sum(macs) for m in macs])
    assert [bar.customdata[2][0] for bar in figure.data] == [f"{m:,}" for m in macs]
    assert [bar.x[0] for bar in figure.data] == pytest.approx([64 / 256, 128 / 256, 32 / 256, 32 / 256])
    assert [bar.x[3] for bar in figure.data] == pytest.approx([0.1, 0.5, 0.3, 0.1])


def test_without_a_measurement_there_is_no_row_for_it() -> None:
    figure = charts.branch_shares(panel.paper_design("5b"), Counting(flops=True, biases=True), None)
    assert list(figure.data[0].y) == ["output channels", "parameters", "FLOPs"]


def test_a_share_without_room_is_left_out_instead_of_made_tiny() -> None:
    layout = charts.branch_shares(panel.paper_design("5b"), USUAL, SECONDS).layout
    assert (layout.uniformtext.mode, layout.uniformtext.minsize) == ("hide", charts.TYPE)


def test_branches_have_their_colours() -> None:
    figure = charts.branch_shares(panel.paper_design("3a"), USUAL, None)
    assert [bar.marker.color for bar in figure.data] == [BRANCH_COLOURS[name] for name in BRANCHES]


def test_the_shares_are_larger_on_a_wall() -> None:
    design = panel.paper_design("3a")
    layout = charts.branch_shares(design, USUAL, None, charts.TYPE_ON_A_WALL).to_plotly_json()["layout"]
    times = 23 / 13
    assert layout["height"] == round((100 + 92) * times) + 3 * 46
    assert layout["margin"]["t"] == round((8 + 92) * times)
    assert (layout["font"]["size"], layout["title"]["font"]["size"], layout["uniformtext"]["minsize"]) == (23, 25, 23)
