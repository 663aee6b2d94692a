"""Plotly figures of measured accuracy: against the width of bottlenecks, and with branches switched off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from viz.inference.measured import Accuracy, Report, Width
from viz.network.architecture import BRANCHES, EMBEDDED, SQUEEZED, BranchName
from viz.network.edits import ALL
from viz.notation import numbers
from viz.notation.palette import BRANCH_COLOURS, BRANCH_LABELS, INK, NEUTRAL
from viz.site.page_table import MADE_WITH

Trace = dict[str, Any]
CHART_MARGIN = {"l": 0, "r": 12, "t": 56, "b": 0}
HEIGHT, HEIGHT_ON_A_WALL = 420, 560
TYPE, TYPE_ON_A_WALL = 13, 23
"""Pixels of type, and in front of a class."""
WIDTH_TITLE, BRANCH_TITLE = "Accuracy against bottleneck width", "Accuracy with branches switched off"


def accuracy_by_width(
    report: Report, module: str, shares_kept: Mapping[BranchName, float], *, wall: bool = False
) -> go.Figure | None:
    """Top-1 against the share of channels that reduce layers of `module`, and of all modules, keep; None if unmeasured.

    `shares_kept` has the share that each of the module's reduce layers keeps now, marked on the line of its branch.
    """
    traces: list[Trace] = []
    for branch in SQUEEZED:
        colour, label = BRANCH_COLOURS[branch], f"{BRANCH_LABELS[branch]} reduce of {module}"
        points = _with_intact(report.widths(module, branch), report.intact)
        traces += _line(points, label, colour, "solid")
        if points and shares_kept[branch] < 1:
            traces.append(_mark(points, shares_kept[branch], f"{BRANCH_LABELS[branch]} now", colour))
    traces += _line(_with_intact(report.widths(ALL, "both"), report.intact), "all reduce layers", NEUTRAL, "dash")
    axis = {"title": {"text": "share of the bottleneck's channels kept"}, "tickformat": ".0%", "range": [0, 1.03]}
    return _chart(WIDTH_TITLE, traces, axis, report, wall=wall)


def _chart(
    title: str, traces: Sequence[Trace], axis: Mapping[str, Any], report: Report, *, wall: bool
) -> go.Figure | None:
    """One figure of right answers with the intact network as a level line; None without traces."""
    if not traces:
        return None
    size = TYPE_ON_A_WALL if wall else TYPE
    sized = {"font": {"size": size}}
    axis = {**axis, "title": {**axis["title"], **sized}, "tickfont": {"size": size}}
    answers = {"title": {"text": "right answers", **sized}, "tickformat": ".0%", "rangemode": "tozero",
               "fixedrange": True, "tickfont": {"size": size}}  # fmt: skip
    layout = {
        "title": _titled(title, size),
        "height": HEIGHT_ON_A_WALL if wall else HEIGHT,
        "margin": {**CHART_MARGIN, "t": round(CHART_MARGIN["t"] * size / TYPE)},
        "font": {"size": size},
        "dragmode": False,
        "bargap": 0.25,
        "legend": {
            "orientation": "h",
            "y": -0.3,  # under the axis and its title
            "x": 0,
            "font": {"size": size},
            "itemclick": False,  # a keyboard could not do it
            "itemdoubleclick": False,
        },
        "xaxis": {**axis, "fixedrange": True},
        "yaxis": answers,
        "shapes": [_level(report.intact.top1)] if report.intact else [],
    }
    return go.Figure(traces, layout, _validate=False)  # a test runs plotly's checks


def _titled(title: str, size: int) -> dict[str, Any]:
    """What the picture says of itself when it leaves."""
    network, *_ = EMBEDDED.title.split(",")  # the badge beside the chart says it in full, a phone has no room
    said = {"text": f"{network} · {MADE_WITH}", "font": {"size": size}}
    return {
        "text": title,
        "subtitle": said,
        "font": {"size": size + 2},
        "x": 0,
        "y": 1,
        "yanchor": "top",
        "pad": {"t": 6},
    }


def _level(height: float) -> dict[str, Any]:
    line = {"dash": "dot", "width": 1.5, "color": NEUTRAL}
    return {"type": "line", "xref": "x domain", "x0": 0, "x1": 1, "yref": "y", "y0": height, "y1": height, "line": line}


def _with_intact(points: Sequence[Width], intact: Accuracy | None) -> tuple[Width, ...]:
    """The points with the unedited network at the end, where all channels are kept."""
    return (*points, Width(1.0, None, "", intact)) if points and intact else tuple(points)


def _line(points: Sequence[Width], name: str, colour: str, dash: str) -> list[Trace]:
    """The line through the points; nothing without points."""
    if not points:
        return []
    hover = [
        f"{numbers.percent(p.share)} of the channels{f' ({p.k})' if p.k else ''}: {numbers.percent(p.accuracy.top1)}"
        for p in points
    ]
    line = {
        "type": "scatter",
        "x": [p.share for p in points],
        "y": [p.accuracy.top1 for p in points],
        "name": name,
        "mode": "lines+markers",
        "line": {"color": colour, "dash": dash, "width": 2.5},
        "marker": {"size": 7},
        "hovertext": hover,
        "hoverinfo": "text+name",
    }
    return [line]


def _mark(points: Sequence[Width], share: float, name: str, colour: str) -> Trace:
    """The current setting, on the line between the measured points."""
    return {
        "type": "scatter",
        "x": [share],
        "y": [between(points, share)],
        "name": name,
        "mode": "markers",
        "marker": {"size": 17, "symbol": "circle-open", "color": colour, "line": {"width": 4}},
        "hovertext": [f"the current setting, {numbers.percent(share)}"],
        "hoverinfo": "text+name",
    }


def between(points: Sequence[Width], share: float) -> float:
    """Accuracy at `share` on the straight lines through the measured points; the ends continue level."""
    if share <= points[0].share:
        return points[0].accuracy.top1
    for low, high in pairwise(points):
        if share <= high.share:
            part = (share - low.share) / (high.share - low.share)
            return low.accuracy.top1 + part * (high.accuracy.top1 - low.accuracy.top1)
    return points[-1].accuracy.top1


def accuracy_by_branch(
    report: Report, modules: Sequence[str], closed: Mapping[str, frozenset[BranchName]], *, wall: bool = False
) -> go.Figure | None:
    """Top-1 with one branch of one module off, and of all; bars of branches that are off now are outlined."""
    traces: list[Trace] = []
    places = (*modules, ALL)
    for branch in BRANCHES:
        accuracies = [report.off(place, branch) for place in places]
        off = [
            all(branch in closed[name] for name in modules) if place == ALL else branch in closed[place]
            for place in places
        ]
        if not any(accuracies):
            continue
        pattern = {"shape": ["/" if is_off else "" for is_off in off], "fgcolor": INK, "fillmode": "overlay"}
        traces.append(
            {
                "type": "bar",
                "x": list(places),
                "y": [accuracy.top1 if accuracy else None for accuracy in accuracies],
                "name": f"{BRANCH_LABELS[branch]} off",
                "marker": {"color": BRANCH_COLOURS[branch], "pattern": pattern},
                "hovertext": [
                    _branch_words(place, branch, accuracy, is_off)
                    for place, accuracy, is_off in zip(places, accuracies, off, strict=True)
                ],
                "hoverinfo": "text",
            }
        )
    return _chart(BRANCH_TITLE, traces, {"title": {"text": "module"}, "type": "category"}, report, wall=wall)


def _branch_words(place: str, branch: BranchName, accuracy: Accuracy | None, is_off: bool) -> str:
    where = "every module" if place == ALL else place
    text = "not measured" if accuracy is None else numbers.percent(accuracy.top1)
    return f"{BRANCH_LABELS[branch]} of {where} off: {text}{' (off now)' if is_off else ''}"
