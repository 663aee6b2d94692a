"""Everything that a page says to a person, read from the page as it was drawn: words, labels, tooltips, and charts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from streamlit.testing.v1 import AppTest

HIDDEN = ("data:", "<style", "<svg", "digraph", "http", "#")
"""How a text begins that no person reads: pictures, drawings, scripts, addresses."""


def sentences(app: AppTest) -> list[str]:
    """Every text that a person can read on a page, in the order of the screen, markup and all."""
    return [text for text in _of_block(app._tree) if text.strip() and not text.startswith(HIDDEN)]


def _of_block(block: Any) -> Iterator[str]:
    for element in block.children.values():
        if hasattr(element, "children"):
            label = getattr(element, "label", "")
            if isinstance(label, str):
                yield label
            yield from _of_block(element)
        else:
            yield from _of_element(element)


def _of_element(element: Any) -> Iterator[str]:
    proto = element.proto
    kind = getattr(element, "type", "")
    if kind == "bidi_component":
        yield from _of_data(json.loads(proto.json) if proto.json else None)
    elif kind == "plotly_chart":
        yield from _of_chart(json.loads(proto.spec))
    elif kind == "table":
        yield from (str(cell) for row in element.value.values for cell in row)
    else:
        for field, value in proto.ListFields():
            if field.name in ("body", "label", "help", "placeholder", "caption"):
                yield str(value)
            elif field.name in ("options", "captions"):
                yield from (str(getattr(option, "content", option)) for option in value)
            elif kind == "metric" and field.name in ("delta",):
                yield str(value)


def _of_chart(figure: Any) -> Iterator[str]:
    for trace in figure["data"]:
        yield from _of_data([trace.get(name) for name in ("name", "hovertext", "text")])
    yield from (axis["title"]["text"] for name, axis in figure["layout"].items() if "axis" in name and "title" in axis)


def _of_data(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _of_data(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _of_data(inner)


def plain(text: str) -> str:
    """A text without Markdown's signs and with single spaces."""
    return " ".join(re.sub(r"[*_`\\]", "", text).split())
