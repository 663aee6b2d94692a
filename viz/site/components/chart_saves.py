"""Buttons that save a Plotly chart: its own button cannot write who made it and the address of its view."""

from __future__ import annotations

from viz.site.components.base import class_of, component
from viz.site.downloads import leaves

_CHART_SAVES = component("chart_saves")


def chart_saves(chart: str, words: str, name: str) -> None:
    """Buttons for the chart whose element has the key `chart`; `words` are what it is called, `name` its file's."""
    data = {"words": words, "chart": class_of(chart), "leaves": leaves(name, "")}
    _CHART_SAVES(data=[data], key=f"{chart}:saves")
