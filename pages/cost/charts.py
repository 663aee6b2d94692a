"""Plotly figure of what a bottleneck costs and what it can keep. Pure: numbers in, figure out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from pages.cost.panel import Choice
from viz.notation import numbers
from viz.notation.palette import NEUTRAL, colour_of
from viz.site.page_table import MADE_WITH

TYPE, TYPE_ON_A_WALL = 14, 23
"""Pixels of type, and in front of a class."""
DOT = 9
"""Pixels of the dot where a marked width meets the curve."""
TALL, TALL_ON_A_WALL = 430, 400
"""Pixels of the chart's height where type has its usual size; on a wall what stands above takes more of the screen."""


def kept_and_cost(held: Sequence[float], choice: Choice, title: str, size: int = TYPE) -> go.Figure:
    """Against the width r of a bottleneck: the share of variance that r directions keep, and that of the work done.

    `held` has it for r = 1 …; `choice` is the convolution that reads the bottleneck, its width the one that is marked.
    """
    widths = list(range(1, len(held) + 1))
    work = [1 / choice._replace(reduce=r).compare().saving for r in widths]
    lines = (
        ("variance that r mixtures keep at most", held, NEUTRAL, "solid"),
        ("work with bottleneck (direct: 100 %)", work, colour_of("5x5"), "dash"),
    )
    dots = [DOT if r == choice.reduce else 0 for r in widths]
    curves = [_share_line(name, widths, values, colour, dash, dots) for name, values, colour, dash in lines]
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
            "shapes": [_width_mark(choice.reduce)],
            "annotations": [_percent_of(choice.reduce, values, size) for values in (held, work)],
        },
    )


def _share_line(
    name: str, widths: Sequence[int], values: Sequence[float], colour: str, dash: str, dots: Sequence[int]
) -> go.Scatter:
    said = [f"r = {width}: {numbers.percent(value)}" for width, value in zip(widths, values, strict=True)]
    return go.Scatter(
        {
            "name": name,
            "x": widths,
            "y": [round(float(value), 4) for value in values],
            "mode": "lines+markers",
            "marker": {"size": dots},
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


def _percent_of(width: int, values: Sequence[float], size: int) -> dict[str, Any]:
    """A curve's value at a width, in words at the right of its dot and a little below, where no curve goes."""
    place = {"x": width, "y": values[width - 1], "xanchor": "left", "yanchor": "top", "xshift": 8, "yshift": 4}
    return {"text": numbers.percent(values[width - 1]), "showarrow": False, "font": {"size": size}, **place}
