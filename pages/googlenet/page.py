"""Page 5, the whole network: its graph, its widths, and the audit of the paper's Table 1."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

import streamlit as st

from pages.googlenet import table, table1, widths
from pages.googlenet.components import width_table
from pages.googlenet.questions import depth, network_questions
from pages.googlenet.widths import Change
from viz.graph import words
from viz.graph.dot import Colouring, Style
from viz.graph.nodes import Graph, Measure, Node, network_graph, openable
from viz.network.architecture import FIRST_MODULE, NETWORKS, PAPER, WIDTH_FIELDS, InceptionModule, Network
from viz.network.costs import Cost, network_cost
from viz.network.shapes import Shape, module_input
from viz.notation import names, numbers
from viz.notation.counting import Counting
from viz.rendering.network_files import edited_title
from viz.site import conventions, networks, state
from viz.site.address import choice, several
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.components.graph import graph_view
from viz.site.downloads import address_of, download, file_name, leaves
from viz.site.network_downloads import network_downloads
from viz.site.page_table import PAGES, ROOT

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
    """What is open and chosen, how it is coloured, which network it is, and which widths differ from Table 1."""

    opened: tuple[str, ...] = several((), OPENABLE)
    node: str = choice(FIRST_MODULE.path, NODES)
    colour: str = choice("branch", tuple(COLOURINGS))
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
    def style(self) -> Style:
        """How the graph is coloured: by branch, or by the cost that `colour` names."""
        by_cost = self.colour != "branch"
        colouring: Colouring = "cost" if by_cost else "branch"
        return Style(colouring, cast(Measure, self.colour) if by_cost else "macs")


@state.part
def lesson() -> None:
    """All that shows the network on the screen."""
    network_claim()
    play()
    all_widths()
    take_away()
    predict()
    differences()


def network_claim() -> None:
    """The one sentence of the page, and which network is shown."""
    weighted, _ = depth(PAPER)
    st.markdown(
        f"A network {weighted} layers deep is one plan used {len(PAPER.modules)} times: the same four branches "
        "with other widths."
    )
    badge(state.load(GoogLeNetView).unchanged)  # on a line of its own: a longer title would push what is below it down


def play() -> None:
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
        leaves=leaves(f"{_file_stem(view)}-graph", _graph_title(view)),
        on_choose=choose,
        on_toggle=toggle,
    )


def _controls(view: GoogLeNetView) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.segmented_control(
            "Network",
            tuple(NETWORKS),
            format_func=NAMES.__getitem__,
            label_visibility="collapsed",
            required=True,
            **state.widget(GoogLeNetView, "of"),
        )
        st.segmented_control(
            "Coloured by",
            tuple(COLOURINGS),
            format_func=COLOURINGS.__getitem__,
            label_visibility="collapsed",
            required=True,
            **state.widget(GoogLeNetView, "colour"),
        )
        everything = len(view.opened) == len(OPENABLE)
        st.button(
            "Open all", icon=":material/unfold_more:", on_click=_open_units, args=(OPENABLE,), disabled=everything
        )
        st.button(
            "Close all", icon=":material/unfold_less:", on_click=_open_units, args=((),), disabled=not view.opened
        )
        st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(GoogLeNetView,), key="g-reset")


def _open_units(units: tuple[str, ...]) -> None:
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
    """Table 1 whose widths can be changed, with the network's total."""
    view = state.load(GoogLeNetView)
    counting = conventions.counting()
    cost, before = network_cost(view.network), network_cost(view.unchanged)
    lines = table.lines(view.network, view.unchanged)
    st.subheader("All widths, to change")
    st.markdown(_total_words(cost, before, counting))
    data = table.width_table_data(view.network, lines, (cost, before), {(m, n) for m, n, _ in view.widths}, counting)
    unit = _shown_node(view.graph, view.node).unit
    width_table(
        data, table.widths_of(lines), unit, key="googlenet-widths", on_change=_set_width, on_choose=_choose_module
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Widths of Table 1",
            icon=":material/restart_alt:",
            on_click=_no_changes,
            disabled=not view.widths,
            help="Put every width back to the paper's.",
        )
        download(
            "Table as CSV",
            partial(table.to_csv, lines, view.network),
            f"{_file_stem(view)}-table.csv",
        )
    conventions.counting_switches()


def _graph_title(view: GoogLeNetView) -> str:
    network = view.network
    return f"{edited_title(network)} · {names.shape(Shape(*network.input_shape))} in, {network.classes} classes out"


def _file_stem(view: GoogLeNetView) -> str:
    """What the names of this page's files begin with."""
    return file_name("googlenet", network=view.of, edit=widths.written(view.widths))


def take_away() -> None:
    """The whole network with the widths on the screen: PyTorch code, JSON, ONNX."""
    view = state.load(GoogLeNetView)
    edits = widths.as_edits(view.unchanged, view.widths)
    st.subheader("Take the network away")
    network_downloads(
        view.network, partial(weighted, view, edits), _weights_words(view, edits), _file_stem(view), address_of(view)
    )


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
    params, ops = table1.printed_total()
    words = f"The whole network needs **{counting.work_words(cost)}** and has **{counting.size_words(cost)}**"
    if cost != before:
        times = numbers.against(cost.macs / before.macs), numbers.against(cost.weights / before.weights)
        words += f": {times[0]} the work and {times[1]} the size of Table 1's widths"
    return (
        f"{words}, without the auxiliary classifiers. The paper's columns add up to "
        f"{table1.printed_ops(ops, counting)} and {params:,.0f}K. A width you change is the input of what follows, and "
        "the costs follow."
    )


def _set_width(module: str, name: str, width: int) -> None:
    changes = widths.with_change(state.load(GoogLeNetView).widths, module, name, width)
    state.change(GoogLeNetView, widths=changes)


def _no_changes() -> None:
    state.change(GoogLeNetView, widths=())


def _choose_module(name: str) -> None:
    state.change(GoogLeNetView, node=PAPER.module(name).path)


def predict() -> None:
    """Questions about the network on the screen."""
    view = state.load(GoogLeNetView)
    unit = _shown_node(view.graph, view.node).unit
    names = [module.name for module in view.network.modules]
    ask(network_questions(view.network, view.network.module(unit if unit in names else FIRST_MODULE.name)))


def check() -> None:
    """The audit of Table 1."""
    counting = conventions.counting()
    findings = table1.audit(counting)
    st.subheader("Does Table 1 add up?")
    st.markdown(table1.agreement_sentence(findings, counting))
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
    st.caption(table1.how_compared(counting))
    st.markdown(
        "\n".join(f"- **{numbers.listing(who)}**: {why}" for why, who in table1.likely_reasons(findings).items())
    )


def differences() -> None:
    """How the chosen network differs from the paper's."""
    network = state.load(GoogLeNetView).unchanged
    if not network.deviations:
        return
    st.subheader(f"What {network.title} does differently")
    st.table(
        [{"what": d.what, "paper": d.paper, "here": d.here, "says": d.source} for d in network.deviations]
    )  # fmt: skip


def explain() -> None:
    """What to take away."""
    weighted, with_pools = depth(PAPER)
    rows = {row.key: row.cost for row in table1.rows(PAPER)}
    whole = network_cost(PAPER)
    early = rows["conv1"].plus(rows["conv2"])
    last = [rows[m.name] for m in PAPER.modules[-2:]]
    late = last[0].plus(last[1])
    st.subheader("What to take away")
    st.markdown(
        f"- **Work sits early, weights sit late.** The stem's convolutions do "
        f"{numbers.percent(early.macs / whole.macs)} of the multiplications with "
        f"{numbers.percent(early.weights / whole.weights)} of the weights; {PAPER.modules[-2].name} and "
        f"{PAPER.modules[-1].name} have {numbers.percent(late.weights / whole.weights)} of the weights and do "
        f"{numbers.percent(late.macs / whole.macs)} of the work.\n"
        f"- **{weighted} or {with_pools} layers?** {weighted} with weights on the longest path, {with_pools} with the "
        "pools.\n"
        "- **Two classifiers hang in the middle.** They were meant to help while training and are dropped "
        "afterwards, so the total does not contain their cost.\n"
        "- **A wider branch is paid for twice**: where it is computed, and in every 1×1 that reads its output."
    )
