"""Page 5, the whole network: its graph, its widths, the audit of the paper's Table 1, and why it mattered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

import streamlit as st

from pages.googlenet import history, table, table1, thumbnails, widths
from pages.googlenet.components import width_table
from pages.googlenet.questions import depth, network_questions
from pages.googlenet.widths import Change
from viz.graph import words
from viz.graph.dot import Colouring, Style
from viz.graph.nodes import Graph, Measure, Node, network_graph, openable, row_graph
from viz.network.architecture import FIRST_MODULE, NETWORKS, PAPER, WIDTH_FIELDS, InceptionModule, Network
from viz.network.costs import Cost, network_cost
from viz.network.shapes import Shape, module_input
from viz.notation import names, numbers
from viz.notation.counting import Counting
from viz.rendering.network_files import edited_title
from viz.site import conventions, networks, state
from viz.site.address import choice, flag, several
from viz.site.asking import ask
from viz.site.components.graph import Listeners, graph_view
from viz.site.downloads import address_of, download, file_name, leaves
from viz.site.network_downloads import network_downloads
from viz.site.page_table import PAGES, ROOT
from viz.site.picture_bar import picture_bar
from viz.site.steps import PageStep, Steps
from viz.site.tasks import Task, draw_tasks

if TYPE_CHECKING:
    from viz.inference.onnx_file import Weighted
    from viz.network.edits import Edits

OPENABLE = openable(PAPER)
NODES = tuple(
    dict.fromkeys(node.id for opened in ((), OPENABLE) for node in network_graph(PAPER, opened).nodes)
)  # fmt: skip
UNIT_OF = {node.id: node.unit for opened in ((), OPENABLE) for node in network_graph(PAPER, opened).nodes}
NAMES = {"paper": "Paper", "torchvision": "torchvision", "embedded": "Embedded"}
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


def whole_network() -> None:
    """Controls, what is chosen, and the graph."""
    view = state.load(GoogLeNetView)
    graph = view.graph
    _controls(view)
    _chosen_node(view, graph)
    graph_view(
        graph,
        view.style,
        key="googlenet-graph",
        height=504,
        selected=_shown_node(graph, view.node).id,
        counting=conventions.counting(),
        index=words.index(view.network),
        maps=thumbnails.mean_maps(picture_bar()) if view.maps else None,
        leaves=leaves(f"{_file_stem(view)}-graph", _graph_title(view)),
        listeners=Listeners(choose, toggle, open_units),
    )


def _controls(view: GoogLeNetView) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        with st.popover(view.unchanged.title, icon=":material/badge:", help="Which GoogLeNet is this?"):
            st.segmented_control(
                "Network",
                tuple(NETWORKS),
                format_func=NAMES.__getitem__,
                required=True,
                **state.widget(GoogLeNetView, "of"),
            )
            for deviation in view.unchanged.deviations:
                st.markdown(f"- **{deviation.what}**: {deviation.here} (paper: {deviation.paper}; {deviation.source})")
            conventions.counting_switches()
        st.segmented_control(
            "Coloured by",
            tuple(COLOURINGS),
            format_func=COLOURINGS.__getitem__,
            label_visibility="collapsed",
            required=True,
            **state.widget(GoogLeNetView, "colour"),
        )
        st.toggle("maps", help="Show what each box makes of your picture.", **state.widget(GoogLeNetView, "maps"))
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(GoogLeNetView,), key="g-reset")


def open_units(units: tuple[str, ...]) -> None:
    """Open these modules and classifiers, and no others."""
    state.change(GoogLeNetView, opened=units)


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


def _shown_node(graph: Graph, id: str) -> Node:
    """The node called `id`, or what it stands in when that is closed, or the first module."""
    by_id = {node.id: node for node in graph.nodes}
    unit = UNIT_OF.get(id, "")
    around = next((node for node in graph.nodes if unit and node.unit == unit), None)
    return by_id.get(id) or around or by_id[FIRST_MODULE.path]


def _chosen_node(view: GoogLeNetView, graph: Graph) -> None:
    """One line about the chosen node, and where its module leads."""
    node = _shown_node(graph, view.node)
    if node.widths:  # a module's concatenation stands for the module
        node = network_graph(view.network).node(node.id)
    counting = conventions.counting()
    modules = {module.name: module for module in view.network.modules}
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(_node_words(node, counting), width="content")
        if node.unit in graph.openable:
            label = "Close" if node.unit in view.opened else "Open"
            st.button(f"{label} {node.unit}", on_click=toggle, args=(node.unit,), key="g-toggle", type="tertiary")
        if node.unit in modules:
            _links(view.network, modules[node.unit])


def _node_words(node: Node, counting: Counting) -> str:
    """A node in one line, with what the paper prints where it is a row of Table 1."""
    name = f"{node.unit} {node.title}" if node.kind == "step" and node.unit else node.title
    shape = names.shape(node.out_shape)
    flow = (
        shape
        if node.in_shape in (None, node.out_shape)
        else f"{names.shape(node.in_shape or node.out_shape)} → {shape}"
    )
    key = node.id if node.id == "conv1" else node.unit if node.widths else ""
    params, ops = table1.PRINTED.get(key, (None, None))
    words = [f"**{name}**", flow]
    if node.cost.macs:
        words += [
            counting.work_words(node.cost) + (f" (paper {table1.printed_ops(ops, counting)})" if ops else ""),
            counting.size_words(node.cost) + (f" (paper {params:g}K)" if params else ""),
        ]
    return " · ".join(words)


def _links(network: Network, module: InceptionModule) -> None:
    """To the module's maps, and to its sliders with the widths of this page."""
    paper, shape = PAPER.module(module.name), module_input(network, module.name)
    changed = {
        name: str(getattr(module, name)) for name in WIDTH_FIELDS if getattr(module, name) != getattr(paper, name)
    }
    if shape != module_input(PAPER, module.name):
        changed["cin"] = str(shape.c)
    files = {row.key: row.file for row in PAGES}
    for key, label, icon, query in (
        ("feature_maps", "Its maps", ":material/grid_view:", {}),
        ("module", "Its sliders", ":material/tune:", changed),
    ):
        if key in files:
            st.page_link(ROOT / files[key], label=label, icon=icon, query_params={"module": module.name, **query})


def all_widths() -> None:
    """Table 1 whose widths can be changed, and the network as one row that reacts."""
    view = state.load(GoogLeNetView)
    counting = conventions.counting()
    lines = table.lines(view.network, view.unchanged)
    unit = _shown_node(view.graph, view.node).unit
    _width_controls(view, lines)
    row = row_graph(view.network)
    selected = next((node.id for node in row.nodes if unit and node.unit == unit), "")
    graph_view(
        row,
        Style("cost", "macs", "row", changed=view.changed),
        key="googlenet-row",
        selected=selected,
        counting=counting,
        leaves=leaves(f"{_file_stem(view)}-row", _graph_title(view)),
        listeners=Listeners(choose),
        bare=True,
    )
    cost = network_cost(view.network), network_cost(view.unchanged)
    data = table.width_table_data(view.network, lines, cost, {(m, n) for m, n, _ in view.widths}, counting)
    width_table(
        data, table.widths_of(lines), unit, key="googlenet-widths", on_change=_set_width, on_choose=_choose_module
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
                _file_stem(view),
                address_of(view),
            )
            download("Table as CSV", partial(table.to_csv, lines, view.network), f"{_file_stem(view)}-table.csv")


def about_widths() -> str:
    """What the network with these widths costs."""
    view = state.load(GoogLeNetView)
    return _total_words(network_cost(view.network), network_cost(view.unchanged), conventions.counting())


def _graph_title(view: GoogLeNetView) -> str:
    network = view.network
    return f"{edited_title(network)} · {names.shape(Shape(*network.input_shape))} in, {network.classes} classes out"


def _file_stem(view: GoogLeNetView) -> str:
    """What the names of this page's files begin with."""
    return file_name("googlenet", network=view.of, edit=widths.written(view.widths))


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
        times = numbers.against(cost.macs / before.macs), numbers.against(cost.weights / before.weights)
        words += f": {times[0]} the work and {times[1]} the size of Table 1's widths"
    return f"{words}. The two auxiliary classifiers are not counted. Type another width, and see who pays for it."


def _set_width(module: str, name: str, width: int) -> None:
    changes = widths.with_change(state.load(GoogLeNetView).widths, module, name, width)
    state.change(GoogLeNetView, widths=changes)


def _no_changes() -> None:
    state.change(GoogLeNetView, widths=())


def _choose_module(name: str) -> None:
    state.change(GoogLeNetView, node=PAPER.module(name).path)


def audit() -> None:
    """The audit of Table 1."""
    counting = conventions.counting()
    findings = table1.audit(counting)
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover("Why some rows do not agree"):
            reasons = table1.likely_reasons(findings).items()
            st.markdown("\n".join(f"- **{numbers.listing(who)}**: {why}" for why, who in reasons))
        with st.popover("How they are compared"):
            st.markdown(table1.how_compared(counting))
    mark = {True: "✓", False: "✗"}
    rows = [
        {
            "row": finding.row.title.removeprefix("Inception "),
            counting.work_unit: numbers.exact(counting.work(finding.row.cost)),
            "paper’s ops": f"{table1.printed_ops(finding.printed_ops, counting)} {mark[finding.ops_agree]}",
            "weights": numbers.exact(finding.row.cost.weights),
            "paper’s params": f"{finding.printed_params:g}K {mark[finding.params_agree]} {finding.basis}".strip(),
        }
        for finding in findings
    ]
    st.table(rows, border="horizontal")


def about_table1() -> str:
    """How many rows of Table 1 agree."""
    counting = conventions.counting()
    return table1.agreement_sentence(table1.audit(counting), counting)


def why_it_mattered() -> None:
    """What GoogLeNet won with, against what came before it, and what came after."""
    st.html(history.drawing())


def try_this() -> None:
    """Three tasks that a click sets up."""
    draw_tasks(
        [
            Task(
                "dearest",
                "Find the dearest layer",
                "The boxes are coloured by their work. Which one is the darkest? Open a module: which of its boxes "
                "does the most?",
                partial(state.change, GoogLeNetView, colour="macs", opened=(), widths=(), of=PAPER.key),
                "whole-network",
            ),
            Task(
                "wider",
                "Who pays for a wider branch?",
                f"Module {FIRST_MODULE.name} now has twice as many 3×3 filters. Which rows need more work, and why "
                "not the others?",
                partial(state.change, GoogLeNetView, widths=widths.with_change((), *_twice()), of=PAPER.key),
                "all-widths",
            ),
            Task(
                "released",
                "Explain the paper’s numbers",
                "These are two widths of the network that Google released. Which printed figures fit now?",
                partial(state.change, GoogLeNetView, widths=_released(), of=PAPER.key),
                "all-widths",
            ),
        ]
    )


def _twice() -> Change:
    return Change(FIRST_MODULE.name, "conv3x3", 2 * FIRST_MODULE.conv3x3)


def _released() -> tuple[Change, ...]:
    """The widths that Google's released network has instead of Table 1's."""
    changes: tuple[Change, ...] = ()
    for module, of_module in table1.GOOGLES.items():
        for name, width in of_module.items():
            changes = widths.with_change(changes, module, name, width)
    return changes


def predict() -> None:
    """Questions about the network on the screen."""
    view = state.load(GoogLeNetView)
    unit = _shown_node(view.graph, view.node).unit
    names = [module.name for module in view.network.modules]
    ask(network_questions(view.network, view.network.module(unit if unit in names else FIRST_MODULE.name)))


def network_claim() -> str:
    """The one sentence of the page."""
    weighted, _ = depth(PAPER)
    return f"{weighted} layers deep, and one plan used {len(PAPER.modules)} times"


def about_the_graph() -> str:
    """Where work and weights sit, and what hangs in the middle."""
    rows = {row.key: row.cost for row in table1.rows(PAPER)}
    whole = network_cost(PAPER)
    early = rows["conv1"].plus(rows["conv2"])
    last = [rows[m.name] for m in PAPER.modules[-2:]]
    late = last[0].plus(last[1])
    return (
        f"**Work sits early, weights sit late**: the stem does {numbers.percent(early.macs / whole.macs)} of the "
        f"multiplications with {numbers.percent(early.weights / whole.weights)} of the weights, "
        f"{PAPER.modules[-2].name} and {PAPER.modules[-1].name} do {numbers.percent(late.macs / whole.macs)} with "
        f"{numbers.percent(late.weights / whole.weights)}. The two auxiliary classifiers only help while training."
    )


STEPS = Steps(
    "googlenet",
    PageStep("whole-network", network_claim(), whole_network, about_the_graph),
    PageStep("all-widths", "A width that you change is the input of what follows", all_widths, about_widths),
    PageStep("table-1", "The paper’s Table 1 does not add up", audit, about_table1),
    PageStep("why-it-mattered", "It won with fewer weights than those before it", why_it_mattered, history.words()),
    PageStep("try-it", "Three things to try", try_this, "A click sets the network up and takes you to it."),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the network on your screen."),
    views=(GoogLeNetView,),
)
"""Lesson 5, in the order in which it is taught."""
