"""Lesson 8's charts against a made-up report."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go
import pytest

from pages.what_if.charts import accuracy_by_branch, accuracy_by_width, between
from viz.inference.measured import Accuracy, Report, Width
from viz.network.architecture import EMBEDDED, BranchName
from viz.network.edits import ALL
from viz.rendering.table import chart_table


def measured() -> Report:
    def row(edit: str, top1: float) -> dict[str, Any]:
        return {"edit": edit, "top1": top1, "top5": top1, "same_answer": 0.5}

    widths = [{"eighths": n, "k": 2 * n, **row(f"3a-5x5-k{2 * n}", n / 20)} for n in range(1, 8)]
    return Report(
        {
            "intact": {"top1": 0.4},
            "width": {"modules": {"3a": {"5x5": widths}}},
            "off": {"modules": {"3a": {"5x5": row("3a-5x5", 0.2)}}},
        }
    )


def test_the_width_chart_ends_at_the_intact_network_and_marks_the_current_width() -> None:
    kept: dict[BranchName, float] = {"3x3": 1.0, "5x5": 3 / 16}
    figure = accuracy_by_width(measured(), "3a", kept)
    assert figure is not None
    line, mark = figure.data
    assert list(line.x) == [n / 8 for n in range(1, 9)]
    assert line.y[-1] == 0.4
    assert list(mark.x) == [3 / 16]
    assert mark.y[0] == pytest.approx((1 / 20 + 2 / 20) / 2)
    assert accuracy_by_width(Report({}), "3a", kept) is None


def test_plotly_finds_nothing_wrong_with_either_chart() -> None:
    modules = [module.name for module in EMBEDDED.modules]
    closed: dict[str, frozenset[BranchName]] = {name: frozenset({"5x5"}) for name in modules}
    kept: dict[BranchName, float] = {"3x3": 1.0, "5x5": 3 / 16}
    for figure in (accuracy_by_width(measured(), "3a", kept), accuracy_by_branch(measured(), modules, closed)):
        assert figure is not None
        layout = go.Figure(figure.to_plotly_json()).layout
        assert layout.legend.orientation == "h"
        assert layout.xaxis.title.text in ("share of the bottleneck's channels kept", "module")
        assert layout.yaxis.title.text == "right answers"
        sent = figure.to_plotly_json()["layout"]  # the browser draws only a title that is {"text": …}
        assert all(set(sent[axis]["title"]) == {"text", "font"} for axis in ("xaxis", "yaxis"))
        header = chart_table(figure).splitlines()[0]
        assert header == f"series,{layout.xaxis.title.text},right answers"


def test_between_measured_points_the_line_is_straight_and_ends_are_level() -> None:
    points = [Width(0.25, 4, "", Accuracy(0.1)), Width(0.75, 12, "", Accuracy(0.3))]
    assert [between(points, share) for share in (0.1, 0.25, 0.5, 0.75, 1.0)] == pytest.approx([0.1, 0.1, 0.2, 0.3, 0.3])


def test_the_branch_chart_hatches_what_is_off_now() -> None:
    modules = [module.name for module in EMBEDDED.modules]
    closed: dict[str, frozenset[BranchName]] = {name: frozenset() for name in modules}
    closed["3a"] = frozenset({"5x5"})
    figure = accuracy_by_branch(measured(), modules, closed)
    assert figure is not None
    (bars,) = figure.data
    assert list(bars.x) == [*modules, ALL]
    assert bars.y[0] == 0.2
    assert bars.y[1] is None
    assert list(bars.hovertext[:2]) == ["5×5 of 3a off: 20.0 % (off now)", "5×5 of 3b off: not measured"]
    assert list(bars.marker.pattern.shape) == ["/"] + [""] * len(modules)
    assert accuracy_by_branch(Report({}), modules, closed) is None


def test_pointing_at_a_bar_that_is_off_says_so() -> None:
    figure = accuracy_by_branch(measured(), ["3a"], {"3a": frozenset({"5x5"})})
    assert figure is not None
    words = [text for bar in figure.data for text in bar.hovertext]
    assert [text.endswith(" (off now)") for text in words if text.startswith("5×5 of 3a")] == [True]


def test_no_type_of_a_chart_on_a_wall_is_under_22_pixels() -> None:
    figure = accuracy_by_width(measured(), "3a", {"3x3": 1.0, "5x5": 1.0}, wall=True)
    assert figure is not None
    layout = figure.to_plotly_json()["layout"]
    sizes = [layout["font"], layout["legend"]["font"], layout["title"]["font"], layout["title"]["subtitle"]["font"]]
    sizes += [layout[axis][part] for axis in ("xaxis", "yaxis") for part in ("tickfont",)]
    sizes += [layout[axis]["title"]["font"] for axis in ("xaxis", "yaxis")]
    assert min(font["size"] for font in sizes) >= 22


def test_a_chart_is_larger_on_a_wall_and_never_moves_under_a_finger() -> None:
    kept: dict[BranchName, float] = {"3x3": 1.0, "5x5": 1.0}
    sizes = {}
    for wall in (False, True):
        figure = accuracy_by_width(measured(), "3a", kept, wall=wall)
        assert figure is not None
        layout = figure.to_plotly_json()["layout"]
        assert layout["xaxis"]["fixedrange"]
        assert layout["yaxis"]["fixedrange"]
        assert layout["dragmode"] is False
        sizes[wall] = layout["height"], layout["margin"]["t"], layout["font"]["size"], layout["title"]["font"]["size"]
    assert sizes == {False: (420, 56, 13, 15), True: (560, round(56 * 23 / 13), 23, 25)}
