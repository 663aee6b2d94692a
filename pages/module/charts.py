"""Plotly figures of costs. Pure: numbers in, figure out; exact figures are in the hover text.

A figure is made from one dictionary, in one go: every later `update_` or `add_` call checks all of it again, which
made a figure five times as slow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from pages.module.panel import Design
from viz.network.architecture import BRANCHES, PAPER, BranchName
from viz.network.costs import branch_costs
from viz.notation import names, numbers
from viz.notation.counting import Counting
from viz.notation.palette import BRANCH_COLOURS, BRANCH_LABELS, INK
from viz.site.page_table import MADE_WITH

TYPE, TYPE_ON_A_WALL = 13, 23
"""Pixels of type, and in front of a class; a share that has no room for it is read by pointing at it."""
TITLE_HEIGHT = 92
"""Pixels of the title with the legend under it, which takes two lines on a phone."""
BAR_HEIGHT = 46
"""Pixels of a row with its gap."""


def branch_shares(
    design: Design, counting: Counting, seconds: Mapping[str, float] | None, size: int = TYPE
) -> go.Figure:
    """A branch's share of the output channels, the weights, the multiplications and, where measured, the time.

    `size` is that of the type, in pixels.
    """
    costs = branch_costs(*design)
    rows: dict[str, Sequence[float]] = {
        "output channels": [branch.width for branch in design.module.branches],
        counting.size_unit: [counting.size(c.total) for c in costs],
        counting.work_unit: [counting.work(c.total) for c in costs],
    }
    hover = {name: [numbers.exact(round(v)) for v in values] for name, values in rows.items()}
    if seconds is not None:
        rows["measured time"] = [seconds[name] for name in BRANCHES]
        hover["measured time"] = [numbers.milliseconds(v) for v in rows["measured time"]]
    return go.Figure(  # plotly's checks take as long as the rest; a test runs them
        [_branch_bar(i, name, rows, hover) for i, name in enumerate(BRANCHES)],
        {
            "barmode": "stack",
            "height": round((100 + TITLE_HEIGHT) * size / TYPE) + BAR_HEIGHT * len(rows),
            "margin": {"l": 0, "r": 24, "t": round((8 + TITLE_HEIGHT) * size / TYPE), "b": 0},
            "title": _share_title(design, size),
            "legend": {
                "orientation": "h",
                "font": {"size": size},
                "y": 1.02,
                "yanchor": "bottom",
                "x": 0,
                "traceorder": "normal",
                "itemclick": False,  # a keyboard could not do it
                "itemdoubleclick": False,
            },
            "bargap": 0.25,
            "font": {"size": size},
            "dragmode": False,
            "uniformtext": {"minsize": size, "mode": "hide"},
            "xaxis": {
                **_axis("share of the whole module", size),
                "tickformat": ".0%",
                "range": [0, 1],
                "fixedrange": True,
            },
            "yaxis": {**_axis("what is counted", size), "autorange": "reversed", "fixedrange": True},
        },
        _validate=False,
    )


def _axis(title: str, size: int) -> dict[str, Any]:
    return {"title": {"text": title, "font": {"size": size}}, "tickfont": {"size": size}}


def _share_title(design: Design, size: int) -> dict[str, Any]:
    """What the picture says of itself when it leaves."""
    after = names.shape(design.shape._replace(c=design.module.width))
    edited = ", edited" if design.edited else ""
    return {
        "text": f"Module {design.module.name}{edited} · {names.shape(design.shape)} → {after}",
        "subtitle": {"text": f"{PAPER.title} · {MADE_WITH}", "font": {"size": size}},
        "font": {"size": size + 2},
        "x": 0,
        "y": 1,
        "yanchor": "top",
        "pad": {"t": 6},
    }


def _branch_bar(
    index: int, name: BranchName, rows: Mapping[str, Sequence[float]], hover: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    shares = [values[index] / sum(values) for values in rows.values()]
    return {
        "type": "bar",
        "name": BRANCH_LABELS[name],
        "orientation": "h",
        "y": list(rows),
        "x": shares,
        "text": [numbers.percent(s) for s in shares],
        "textposition": "inside",
        "textangle": 0,
        "insidetextanchor": "middle",
        "textfont": {"color": INK},
        "marker": {"color": BRANCH_COLOURS[name]},
        "customdata": [[hover[row][index]] for row in rows],
        "hovertemplate": "%{customdata[0]} (%{text})<extra>%{fullData.name} · %{y}</extra>",
    }
