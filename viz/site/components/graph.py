"""The graph on a page: zooms, pans, opens modules, finds layers, exports; clicks come back as callbacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypedDict

import streamlit as st

from viz.graph import words
from viz.graph.dot import MAP, Style, has_map, to_dot
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


class NodeMaps(TypedDict):
    """Maps for the boxes: one picture with tiles of `side` pixels, and the tile's place of each node that has one."""

    src: str
    side: int
    columns: int
    places: dict[str, int]
    words: str


class Drawn(TypedDict):
    """What the browser gets of a graph besides its SVG (frontend/src/contract/graph.ts), whoever looks at it."""

    dot: str
    nodes: dict[str, words.NodeWords]
    groups: dict[str, GroupWords]
    stages: int
    legend: words.Legend
    words: str


class Listeners(NamedTuple):
    """What is called with the id of a node that was chosen, with the name of what is to be opened or closed ("3a"), and
    with the names of all that shall be open from now on.
    """

    choose: Callable[[str], None] | None = None
    toggle: Callable[[str], None] | None = None
    open_units: Callable[[tuple[str, ...]], None] | None = None


DEAF = Listeners()


def graph_view(
    graph: Graph,
    style: Style = PLAIN,
    *,
    key: str,
    height: int = 560,
    selected: str = "",
    counting: Counting = USUAL,
    index: Sequence[words.SearchEntry] = (),
    maps: NodeMaps | None = None,
    leaves: Leaves,
    listeners: Listeners = DEAF,
    bare: bool = False,
) -> None:
    """Show `graph` with the node `selected` chosen; where a page scrolls it is `height` pixels high at most.

    Without `listeners` the graph only shows. `index` is what the search knows besides the nodes shown; `maps` are shown
    where `style` keeps room for them; `leaves` is what its files are called. A `bare` graph is the drawing alone.
    Without a layout engine the browser lays the graph out and it only shows.
    """
    narrow = bool(st.session_state.get(key, {}).get("narrow")) and len(graph.stages) > 1
    flow = "tall" if narrow else style.flow
    drawn = _drawn(graph, style.flowing(flow).with_biases(counting.biases), counting)
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
                "openable": list(graph.openable) if listeners.toggle else [],
                "opened": [group.name for group in graph.groups],
                "index": [entry._asdict() for entry in index],
                "maps": maps and {**maps, "room": MAP, "places": _tile_places(maps, graph)},
                "told": echo.tell(key, selected).json,
                "chooses": listeners.choose is not None,
                "height": height,
                "bare": bare,
            }
        ],
        **_listening(graph, key, index, listeners),
    )


def _tile_places(maps: NodeMaps, graph: Graph) -> dict[str, int]:
    """The tiles of the nodes that have one."""
    with_map = {node.id for node in graph.nodes if has_map(node)}
    return {id: place for id, place in maps["places"].items() if id in with_map}


def _listening(
    graph: Graph, key: str, index: Sequence[words.SearchEntry], listeners: Listeners
) -> dict[str, Callable[[], None]]:
    """What is to be done when the browser sends something, checked against what the graph and its search know."""
    choose, toggle, open_units = listeners

    def chosen() -> None:
        message = sent_by(key, "chosen")
        node = message.get("id")
        known = {node.id for node in graph.nodes} | {entry.id for entry in index}
        if choose and isinstance(node, str) and node in known and echo.hear(key, message, node):
            choose(node)

    def toggled() -> None:
        unit = st.session_state[key].get("toggled")
        if toggle and isinstance(unit, str) and unit in graph.openable:
            toggle(unit)

    def all_toggled() -> None:
        everything = sent_by(key, "all").get("open")
        if open_units and isinstance(everything, bool):
            open_units(graph.openable if everything else ())

    return {
        "on_chosen_change": chosen,
        "on_toggled_change": toggled,
        "on_all_change": all_toggled,
        "on_narrow_change": lambda: None,
    }


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
        "words": words.describe(graph, counting),
    }
