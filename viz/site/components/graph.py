"""The graph on a page: zooms, pans, opens modules, finds layers, exports; clicks come back as callbacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypedDict

import streamlit as st

from viz.graph import words
from viz.graph.dot import Style, to_dot
from viz.graph.layout import LayoutError, to_svg
from viz.graph.nodes import Graph
from viz.notation.counting import USUAL, Counting
from viz.site import echo
from viz.site.components.base import component, sent_by
from viz.site.downloads import Leaves

PLAIN = Style()
_GRAPH = component("graph")


class GroupWords(TypedDict):
    """An open module or classifier: its title, the name under which it closes, and the ids of its nodes."""

    title: str
    unit: str
    nodes: list[str]


class Drawn(TypedDict):
    """What the browser gets of a graph besides its SVG (frontend/src/contract/graph.ts), whoever looks at it."""

    dot: str
    nodes: dict[str, words.NodeWords]
    groups: dict[str, GroupWords]
    stages: int
    legend: words.Legend
    words: str


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
    leaves: Leaves,
    on_choose: Callable[[str], None] | None = None,
    on_toggle: Callable[[str], None] | None = None,
) -> None:
    """Show `graph`, `height` pixels high at most, with the node `selected` chosen and `marked` ones standing out.

    `on_choose` gets the id of a node that was clicked, `on_toggle` the name of what was opened or closed ("3a");
    without them the graph only shows. `index` is what the search knows besides the nodes shown; `leaves`
    is what its files are called.
    Without a layout engine the browser lays the graph out and it only shows.
    """
    narrow = bool(st.session_state.get(key, {}).get("narrow")) and len(graph.stages) > 1
    flow = "tall" if narrow else style.flow
    drawn = _drawn(graph, Style(style.colour, style.measure, flow), counting)
    try:
        svg = to_svg(drawn["dot"])
    except LayoutError as error:
        st.graphviz_chart(drawn["dot"], width="stretch")
        st.caption(f"Choosing and zooming are off: {error}.")
        return

    _GRAPH(
        key=key,
        data=[
            {
                **drawn,
                "leaves": leaves,
                "svg": svg,
                "openable": list(graph.openable) if on_toggle else [],
                "index": [entry._asdict() for entry in index],
                "told": echo.tell(key, selected).json,
                "marked": list(marked),
                "chooses": on_choose is not None,
                "height": height,
            }
        ],
        **_listeners(graph, key, index, on_choose, on_toggle),
    )


def _listeners(
    graph: Graph,
    key: str,
    index: Sequence[words.SearchEntry],
    on_choose: Callable[[str], None] | None,
    on_toggle: Callable[[str], None] | None,
) -> dict[str, Callable[[], None]]:
    """What is to be done when the browser sends something, checked against what the graph and its search know."""

    def chosen() -> None:
        message = sent_by(key, "chosen")
        node = message.get("id")
        known = {node.id for node in graph.nodes} | {entry.id for entry in index}
        if on_choose and isinstance(node, str) and node in known and echo.hear(key, message, node):
            on_choose(node)

    def toggled() -> None:
        unit = st.session_state[key].get("toggled")
        if on_toggle and isinstance(unit, str) and unit in graph.openable:
            on_toggle(unit)

    return {"on_chosen_change": chosen, "on_toggled_change": toggled, "on_narrow_change": lambda: None}


@lru_cache(maxsize=64)
def _drawn(graph: Graph, style: Style, counting: Counting) -> Drawn:
    """What the browser gets of `graph` besides its SVG; to be read only."""
    return {
        "dot": to_dot(graph, style),
        "nodes": words.nodes(graph, counting),
        "groups": {
            group.id: {"title": group.title, "unit": group.name, "nodes": list(group.nodes)} for group in graph.groups
        },
        "stages": len(graph.stages),
        "legend": words.legend(graph, style, counting),
        "words": words.describe(graph),
    }
