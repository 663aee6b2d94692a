"""Plotly figure of what a bottleneck costs and what it can keep. Pure: numbers in, figure out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import plotly.graph_objects as go

from pages.cost.panel import Choice
from viz.notation import names, numbers
from viz.notation.palette import NEUTRAL, colour_of
from viz.site.page_table import MADE_WITH

TYPE, TYPE_ON_A_WALL = 14, 23
"""Pixels of type, and in front of a class."""
DOT = 9
"""Pixels of the dot where a marked width meets the curve."""
HEIGHTS = (0.68, 0.3)
"""Where the words of the marks stand: beside their lines, where no curve goes."""
TALL, TALL_ON_A_WALL = 430, 400
"""Pixels of the chart's height where type has its usual size; on a wall what stands above takes more of the screen."""


def kept_and_cost(
    held: Sequence[float], choice: Choice, marks: Collection[int], title: str, size: int = TYPE
) -> go.Figure:
    """Against the width r of a bottleneck: the share of variance that r directions keep, and that of the work done.

    `held` has it for r = 1 …; `choice` is the convolution that reads the bottleneck; `marks` are two widths.
    """
    widths = list(range(1, len(held) + 1))
    work = [1 / choice._replace(reduce=r).compare().saving for r in widths]
    lines = (
        ("share of the variance that is kept", held, NEUTRAL, "solid"),
        (f"share of the direct {names.kernel(choice.kernel)}’s work", work, colour_of("5x5"), "dash"),
    )
    curves = [_share_line(name, widths, values, colour, dash) for name, values, colour, dash in lines]
    curves[0].update(mode="lines+markers", marker={"size": [DOT if r in marks else 0 for r in widths]})
    return go.Figure(
        curves,
        {
            "height": round((TALL if size == TYPE else TALL_ON_A_WALL) * size / TYPE),
            "margin": {
                "l": 0,
                "r": 24,
                "t": round((76 + 22 * title.count("<br>")) * size / TYPE),
                "b": round(90 * size / TYPE),
            },
            "title": {
                "text": title,
                "subtitle": {"text": MADE_WITH, "font": {"size": size}},
                "font": {"size": round(size * 1.15)},
                "x": 0,
            },
            "legend": {
                "orientation": "h",
                "font": {"size": size},
                "yref": "container",  # under the axis, however many lines it takes
                "y": 0,
                "yanchor": "bottom",
                "x": 0,
            },
            "xaxis": _share_axis("width of the bottleneck r (channels)", size) | {"range": [1, len(held)]},
            "yaxis": _share_axis("share", size)
            | {"tickformat": ".0%", "range": [0, 1.12 * max(1, *work)], "dtick": 0.25},
            "shapes": [_width_mark(width) for width in marks],
            "annotations": [
                _word(f"r = {width} keeps {numbers.percent(held[width - 1])}", width, height, size)
                for width, height in zip(marks, HEIGHTS, strict=True)
            ],
        },
    )


def _share_line(name: str, widths: Sequence[int], values: Sequence[float], colour: str, dash: str) -> go.Scatter:
    said = [f"r = {width}: {numbers.percent(value)}" for width, value in zip(widths, values, strict=True)]
    return go.Scatter(
        {
            "name": name,
            "x": widths,
            "y": [round(float(value), 4) for value in values],
            "mode": "lines",
            "line": {"color": colour, "width": 3, "dash": dash},
            "customdata": said,
            "hovertemplate": "%{customdata}",
        }
    )


def _share_axis(title: str, size: int) -> dict[str, Any]:
    font = {"size": size}
    return {"title": {"text": title, "font": font}, "tickfont": font, "fixedrange": True}


def _width_mark(width: int) -> dict[str, Any]:
    line = {"color": NEUTRAL, "width": 1, "dash": "dot"}
    return {"type": "line", "x0": width, "x1": width, "y0": 0, "y1": 1, "line": line}


def _word(text: str, width: int, height: float, size: int) -> dict[str, Any]:
    font = {"size": size}
    return {"text": text, "x": width, "y": height, "xanchor": "left", "xshift": 4, "showarrow": False, "font": font}
