"""The graph on a page: zooms, pans, opens modules, finds layers, exports; clicks come back as callbacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import streamlit as st

from viz.graph import words
from viz.graph.dot import Style, to_dot
from viz.graph.layout import LayoutError, to_svg
from viz.graph.nodes import Graph
from viz.notation.counting import USUAL, Counting
from viz.site.components.base import component

PLAIN = Style()
_GRAPH = component("graph", scripts=("enlarged", "graph_parts"))


def graph_view(
    graph: Graph,
    style: Style = PLAIN,
    *,
    key: str,
    height: int = 560,
    selected: str = "",
    marked: Sequence[str] = (),
    counting: Counting = USUAL,
    index: Sequence[words.SearchEntry] = (),
    on_choose: Callable[[str], None] | None = None,
    on_toggle: Callable[[str], None] | None = None,
) -> None:
    """Show `graph`, `height` pixels high at most, with the node `selected` chosen and `marked` ones standing out.

    `on_choose` gets the id of a node that was clicked, `on_toggle` the name of what was opened or closed ("3a");
    without them the graph only shows. `index` is what the search knows besides the nodes shown.
    Without a layout engine the browser lays the graph out and it only shows.
    """
    narrow = bool(st.session_state.get(key, {}).get("narrow")) and len(graph.stages) > 1
    flow = "tall" if narrow else style.flow
    said = _said(graph, Style(style.colour, style.measure, flow), counting)
    try:
        svg = to_svg(said["dot"])
    except LayoutError as error:
        st.graphviz_chart(said["dot"], width="stretch")
        st.caption(f"Clicks and zoom are off: {error}.")
        return

    def chosen() -> None:
        if on_choose:
            _tell(key, "chosen", [node.id for node in graph.nodes] + [entry.id for entry in index], on_choose)

    def toggled() -> None:
        if on_toggle:
            _tell(key, "toggled", graph.openable, on_toggle)

    _GRAPH(
        key=key,
        data=[
            {
                **said,
                "svg": svg,
                "openable": list(graph.openable) if on_toggle else [],
                "index": [entry._asdict() for entry in index],
                "selected": selected,
                "marked": list(marked),
                "chooses": on_choose is not None,
                "height": height,
            }
        ],
        on_chosen_change=chosen,
        on_toggled_change=toggled,
        on_narrow_change=lambda: None,
    )


@lru_cache(maxsize=64)
def _said(graph: Graph, style: Style, counting: Counting) -> dict[str, Any]:
    """What the browser gets of `graph` besides its drawing, whoever looks at it; to be read only."""
    return {
        "dot": to_dot(graph, style),
        "name": graph.name,
        "nodes": words.nodes(graph, counting),
        "groups": {group.id: {"title": group.title, "unit": group.name} for group in graph.groups},
        "stages": len(graph.stages),
        "legend": words.legend(graph, style, counting),
        "words": words.describe(graph),
    }


def _tell(key: str, event: str, allowed: Sequence[str], callback: Callable[[str], None]) -> None:
    """Pass what the browser sent on, if it is one of the names that the graph knows."""
    value: Any = st.session_state[key].get(event)
    if isinstance(value, str) and value in allowed:
        callback(value)
