"""What lesson 5 shows: what is open and chosen, and which network it is; and how that changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from pages.googlenet import widths
from pages.googlenet.widths import Change
from viz.graph import words
from viz.graph.dot import Colouring, Style
from viz.graph.nodes import Graph, Measure, Node, network_graph, openable
from viz.network.architecture import FIRST_MODULE, NETWORKS, PAPER, Network
from viz.network.shapes import Shape
from viz.notation import names
from viz.rendering.network_files import edited_title
from viz.site import state
from viz.site.address import choice, flag, several
from viz.site.downloads import file_name

OPENABLE = openable(PAPER)
NODES = tuple(
    dict.fromkeys(node.id for opened in ((), OPENABLE) for node in network_graph(PAPER, opened).nodes)
)  # fmt: skip
UNIT_OF = {node.id: node.unit for opened in ((), OPENABLE) for node in network_graph(PAPER, opened).nodes}
COLOURINGS = {"branch": "by branch", "macs": "by work", "weights": "by size"}


@dataclass(frozen=True)
class GoogLeNetView:
    """What is open and chosen, colours and maps, which network it is, and which widths differ from Table 1."""

    opened: tuple[str, ...] = several((), OPENABLE)
    node: str = choice(FIRST_MODULE.path, NODES)
    colour: str = choice("branch", tuple(COLOURINGS))
    maps: bool = flag(False)
    of: str = choice("paper", tuple(NETWORKS))
    widths: tuple[Change, ...] = widths.widths()

    @property
    def unchanged(self) -> Network:
        """The network with the widths that it is declared with."""
        return NETWORKS[self.of]

    @property
    def network(self) -> Network:
        """The network on the screen."""
        return widths.applied(self.unchanged, self.widths)

    @property
    def graph(self) -> Graph:
        """Its graph with what is open."""
        return network_graph(self.network, self.opened)

    @property
    def changed(self) -> frozenset[str]:
        """The nodes of the modules whose widths differ from Table 1."""
        return frozenset(PAPER.module(change.module).path for change in self.widths)

    @property
    def style(self) -> Style:
        """How the graph is drawn: coloured by branch, or by the cost that `colour` names."""
        by_cost = self.colour != "branch"
        colouring: Colouring = "cost" if by_cost else "branch"
        measure = cast(Measure, self.colour) if by_cost else "macs"
        return Style(colouring, measure, maps=self.maps, changed=self.changed)


def shown_node(graph: Graph, id: str) -> Node:
    """The node called `id`, or what it stands in when that is closed, or the first module."""
    by_id = {node.id: node for node in graph.nodes}
    unit = UNIT_OF.get(id, "")
    around = next((node for node in graph.nodes if unit and node.unit == unit), None)
    return by_id.get(id) or around or by_id[FIRST_MODULE.path]


def toggle(unit: str) -> None:
    """Open the module or classifier called `unit` and choose it, or close it."""
    view = state.load(GoogLeNetView)
    if unit in view.opened:
        state.change(GoogLeNetView, opened=tuple(name for name in view.opened if name != unit))
    else:
        closed = next(node.id for node in network_graph(view.network).nodes if node.unit == unit)
        state.change(GoogLeNetView, opened=(*view.opened, unit), node=closed)


def choose(id: str) -> None:
    """Choose a node; if it stands in something closed, that opens."""
    view = state.load(GoogLeNetView)
    if all(node.id != id for node in view.graph.nodes):
        entry = next((e for e in words.index(view.network) if e.id == id), None)
        if entry and entry.unit:
            state.change(GoogLeNetView, opened=(*view.opened, entry.unit))
    state.change(GoogLeNetView, node=id)


def open_units(units: tuple[str, ...]) -> None:
    """Open these modules and classifiers, and no others."""
    state.change(GoogLeNetView, opened=units)


def graph_title(view: GoogLeNetView) -> str:
    """What the drawing is called in a file: the network, its edits, what goes in and comes out."""
    network = view.network
    return f"{edited_title(network)} · {names.shape(Shape(*network.input_shape))} in, {network.classes} classes out"


def file_stem(view: GoogLeNetView) -> str:
    """What the names of this page's files begin with."""
    return file_name("googlenet", network=view.of, edit=widths.written(view.widths))
