"""The step with all widths: Table 1 to type into, the network as a row that reacts, and the edited network as files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pages.googlenet import table, widths
from pages.googlenet.components import width_table
from pages.googlenet.view import GoogLeNetView, choose, file_stem, graph_title, shown_node
from viz.graph.dot import Style
from viz.graph.nodes import row_graph
from viz.network.architecture import PAPER
from viz.network.costs import Cost, network_cost
from viz.notation import numbers
from viz.notation.counting import Counting
from viz.site import conventions, networks, state
from viz.site.components.graph import Listeners, graph_view
from viz.site.downloads import address_of, download, leaves
from viz.site.network_downloads import network_downloads

if TYPE_CHECKING:
    from viz.inference.onnx_file import Weighted
    from viz.network.edits import Edits


def all_widths() -> None:
    """Table 1 whose widths can be changed, and the network as one row that reacts."""
    view = state.load(GoogLeNetView)
    counting = conventions.counting()
    lines = table.lines(view.network, view.unchanged)
    unit = shown_node(view.graph, view.node).unit
    _width_controls(view, lines)
    row = row_graph(view.network)
    selected = next((node.id for node in row.nodes if unit and node.unit == unit), "")
    graph_view(
        row,
        Style("cost", "macs", "row", changed=view.changed),
        key="googlenet-row",
        selected=selected,
        counting=counting,
        leaves=leaves(f"{file_stem(view)}-row", graph_title(view)),
        listeners=Listeners(choose),
        bare=True,
    )
    cost = network_cost(view.network), network_cost(view.unchanged)
    data = table.width_table_data(view.network, lines, cost, {(m, n) for m, n, _ in view.widths}, counting)
    width_table(
        data, table.widths_of(lines), unit, key="googlenet-widths", on_widths=_set_widths, on_choose=_choose_module
    )


def _width_controls(view: GoogLeNetView, lines: tuple[table.TableLine, ...]) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Widths of Table 1",
            icon=":material/restart_alt:",
            on_click=_no_changes,
            disabled=not view.widths,
            help="Put every width back to the paper's.",
        )
        with st.popover("Take the network away", icon=":material/download:"):
            edits = widths.as_edits(view.unchanged, view.widths)
            network_downloads(
                view.network,
                partial(weighted, view, edits),
                _weights_words(view, edits),
                file_stem(view),
                address_of(view),
            )
            download("Table as CSV", partial(table.to_csv, lines, view.network), f"{file_stem(view)}-table.csv")


def about_widths() -> str:
    """What the network with these widths costs."""
    view = state.load(GoogLeNetView)
    return _total_words(network_cost(view.network), network_cost(view.unchanged), conventions.counting())


def weighted(view: GoogLeNetView, edits: Edits | None) -> Weighted:
    """The network of a view with weights: the embedded one's where `edits` of it are the same, else its own."""
    from viz.inference import onnx_file

    if edits is None:
        return onnx_file.untrained(view.network)
    return onnx_file.trained(networks.network_for_a_file(view.of), edits)


def _weights_words(view: GoogLeNetView, edits: Edits | None) -> str:
    if edits == ():
        return "The ONNX file has the embedded network’s trained weights."
    if edits:
        return (
            "The ONNX file has the embedded network’s trained weights: of each reduce that you made narrower the "
            "strongest channels stay, as on page 8. It was not trained again."
        )
    why = {
        "paper": "The app has no weights of the paper’s network",
        "torchvision": "torchvision publishes weights for its own widths, and they fit the PyTorch file by their names",
        "embedded": "Nobody has trained the embedded network with these widths",
    }[view.of]
    return f"{why}. The ONNX file has random weights: shapes and costs are right, and its answers mean nothing."


def _total_words(cost: Cost, before: Cost, counting: Counting) -> str:
    words = f"The whole network needs **{counting.work_words(cost)}** and has **{counting.size_words(cost)}**"
    if cost != before:
        times = numbers.against(cost.macs / before.macs), numbers.against(counting.size(cost) / counting.size(before))
        words += f": {times[0]} the work and {times[1]} the size of Table 1's widths"
    return (
        f"{words}. The two auxiliary classifiers are not counted. The boxes are coloured by work: type another width, "
        "and see which layers pay."
    )


def _set_widths(typed: dict[tuple[str, str], int]) -> None:
    view = state.load(GoogLeNetView)
    changes = view.widths
    for (module, name), width in typed.items():
        if getattr(view.network.module(module), name) != width:
            changes = widths.with_change(changes, module, name, width)
    state.change(GoogLeNetView, widths=changes)


def _no_changes() -> None:
    state.change(GoogLeNetView, widths=())


def _choose_module(name: str) -> None:
    state.change(GoogLeNetView, node=PAPER.module(name).path)
