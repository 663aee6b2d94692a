"""Lesson 5, the whole network: its graph, its widths, the audit of the paper's Table 1, and why it mattered."""

from __future__ import annotations

from functools import partial

import streamlit as st

from pages.googlenet import history, table, table1, thumbnails, widths
from pages.googlenet.questions import depth, network_questions
from pages.googlenet.view import (
    COLOURINGS,
    GoogLeNetView,
    choose,
    file_stem,
    graph_title,
    open_units,
    shown_node,
    toggle,
)
from pages.googlenet.widths import Change
from pages.googlenet.widths_part import about_widths, all_widths
from viz.graph import words
from viz.graph.nodes import Graph, Node, network_graph
from viz.network.architecture import FIRST_MODULE, NETWORKS, PAPER, WIDTH_FIELDS, InceptionModule, Network
from viz.network.costs import network_cost
from viz.network.shapes import module_input
from viz.notation import names, numbers
from viz.notation.counting import Counting
from viz.site import conventions, state
from viz.site.asking import ask
from viz.site.components.graph import Listeners, graph_view
from viz.site.downloads import leaves
from viz.site.page_table import ROOT, row_of
from viz.site.picture_bar import picture_bar
from viz.site.steps import PageStep, Steps
from viz.site.tasks import Goal, Task, draw_tasks

NAMES = {"paper": "Paper", "torchvision": "torchvision", "embedded": "Embedded"}


def whole_network() -> None:
    """Controls, what is chosen, and the graph."""
    view = state.load(GoogLeNetView)
    graph = view.graph
    _controls(view)
    if not state.load(state.Shared).present:  # in front of a class the drawing takes the height; its boxes say the same
        _chosen_node(view, graph)
    graph_view(
        graph,
        view.style,
        key="googlenet-graph",
        height=504,
        selected=shown_node(graph, view.node).id,
        counting=conventions.counting(),
        index=words.index(view.network),
        maps=thumbnails.maps_for_nodes(picture_bar()) if view.maps else None,
        leaves=leaves(f"{file_stem(view)}-graph", graph_title(view)),
        listeners=Listeners(choose, toggle, open_units),
    )


def _controls(view: GoogLeNetView) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
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
        with st.popover(view.unchanged.title, icon=":material/badge:", help="Which GoogLeNet is this?"):
            _network_menu(view.unchanged)


def _network_menu(network: Network) -> None:
    """The choice of the network, what it does differently, and how costs are counted."""
    st.segmented_control(
        "Network",
        tuple(NETWORKS),
        format_func=NAMES.__getitem__,
        required=True,
        **state.widget(GoogLeNetView, "of", folded=True),
    )
    for deviation in network.deviations:
        st.markdown(f"- **{deviation.what}**: {deviation.here} (paper: {deviation.paper}; {deviation.source})")
    conventions.counting_switches(folded=True)


def _chosen_node(view: GoogLeNetView, graph: Graph) -> None:
    """One line about the chosen node, and where its module leads."""
    node = shown_node(graph, view.node)
    if node.widths:  # a module's concatenation stands for the module
        node = network_graph(view.network).node(node.id)
    counting = conventions.counting()
    modules = {module.name: module for module in view.network.modules}
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="g-chosen"):
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
    return f":small[{' · '.join(words)}]"


def _links(network: Network, module: InceptionModule) -> None:
    """To the module's maps, and to its sliders with the widths of this page."""
    paper, shape = PAPER.module(module.name), module_input(network, module.name)
    changed = {
        name: str(getattr(module, name)) for name in WIDTH_FIELDS if getattr(module, name) != getattr(paper, name)
    }
    if shape != module_input(PAPER, module.name):
        changed["cin"] = str(shape.c)
    maps, sliders = row_of("feature_maps"), row_of("module")
    said = {"module": module.name}
    st.page_link(ROOT / maps.file, label="Its maps", icon=maps.icon, query_params=maps.linked(said))
    said |= changed
    st.page_link(ROOT / sliders.file, label="Its sliders", icon=":material/tune:", query_params=sliders.linked(said))


def audited_table() -> None:
    """The audit of Table 1."""
    counting = conventions.counting()
    findings = table1.audit(counting)
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover("Why some rows do not agree"):
            reasons = table1.likely_reasons(findings).items()
            st.markdown("\n".join(f"- **{numbers.listing(who)}**: {why}" for why, who in reasons))
        with st.popover("How they are compared"):
            st.markdown(table1.how_compared(counting))
    st.html(table1.as_table(findings, counting))


def about_table1() -> str:
    """How many rows of Table 1 agree."""
    counting = conventions.counting()
    return table1.agreement_sentence(table1.audit(counting), counting)


def why_it_mattered() -> None:
    """What GoogLeNet won with, against what came before it, and what came after."""
    st.html(history.mattered_html())


def try_this() -> None:
    """Three tasks that a click sets up."""
    draw_tasks([_dearest_box(), _pay_for_width(), _explain_paper()])


def _dearest_box() -> Task:
    dearest = max(network_graph(PAPER).nodes, key=lambda node: node.cost.macs if not node.head else 0)
    goal = Goal(
        lambda: (state.load(GoogLeNetView).node, state.load(GoogLeNetView).colour) == (dearest.id, "macs"),
        partial(state.change, GoogLeNetView, node=dearest.id, colour="macs"),
        "It is no module. It looks at many places, and has many channels already.",
    )
    begin = partial(state.change, GoogLeNetView, colour="macs", opened=(), widths=(), of=PAPER.key)
    words = "Coloured by work: choose the darkest box."
    return Task("dearest", "Find the dearest box", words, begin, "whole-network", goal)


def _pay_for_width() -> Task:
    first, twice = FIRST_MODULE, Change(FIRST_MODULE.name, "conv3x3", 2 * FIRST_MODULE.conv3x3)
    wider, whole = widths.with_change((), *twice), network_cost(PAPER).macs

    def is_paid() -> bool:
        view = state.load(GoogLeNetView)
        return twice in view.widths and network_cost(view.network).macs <= network_cost(view.unchanged).macs

    narrower = (widths.with_change(wider, first.name, "reduce3x3", width) for width in range(first.reduce3x3, 0, -1))
    paid = next(changes for changes in narrower if network_cost(widths.applied(PAPER, changes)).macs <= whole)
    goal = Goal(
        is_paid,
        partial(state.change, GoogLeNetView, widths=paid, of=PAPER.key),
        f"A narrower 3×3 reduce makes the 3×3 after it cheaper. The next module reads {first.name}’s output, too.",
    )
    begin = partial(state.change, GoogLeNetView, widths=wider, of=PAPER.key)
    words = f"{first.name} has twice its 3×3 filters. Keep them, and bring the work back to Table 1’s."
    return Task("wider", "Pay for a wider branch", words, begin, "all-widths", goal)


def _explain_paper() -> Task:
    released = table1.released()
    goal = Goal(
        lambda: state.load(GoogLeNetView).widths == released,
        partial(state.change, GoogLeNetView, widths=released, of=PAPER.key),
        "Type the two numbers into their rows; then compare the columns with the paper’s beside them.",
    )
    labels = {column["name"]: column["label"] for column in table.columns(PAPER)}
    typed = numbers.listing([f"{module}’s {labels[name]} to {width}" for module, name, width in released])
    words = f"Set {typed}, as Google released it. Which printed figures fit now?"
    begin = partial(state.change, GoogLeNetView, widths=(), of=PAPER.key)
    return Task("released", "Explain the paper", words, begin, "all-widths", goal)


def predict() -> None:
    """Questions about the network on the screen."""
    view = state.load(GoogLeNetView)
    unit = shown_node(view.graph, view.node).unit
    names = [module.name for module in view.network.modules]
    module = view.network.module(unit if unit in names else FIRST_MODULE.name)
    ask(network_questions(view.network, module, conventions.counting()))


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
        f"**Work sits early, weights late**: the stem has {numbers.percent(early.weights / whole.weights)} of the "
        f"weights and does {numbers.percent(early.macs / whole.macs)} of the work; {PAPER.modules[-2].name} and "
        f"{PAPER.modules[-1].name} have {numbers.percent(late.weights / whole.weights)} and do "
        f"{numbers.percent(late.macs / whole.macs)}."
    )


STEPS = Steps(
    "googlenet",
    PageStep("whole-network", network_claim(), whole_network, about_the_graph),
    PageStep("all-widths", "Changing a width changes the input of what follows", all_widths, about_widths),
    PageStep("table-1", "The paper’s Table 1 contradicts itself", audited_table, about_table1),
    PageStep(
        "why-it-mattered",
        "It won ImageNet 2014 with far smaller networks",
        why_it_mattered,
        history.about_history(),
    ),
    PageStep("try-it", "Three things to try", try_this, "“Set it up” takes you there."),
    PageStep("check", "Predict, then reveal", predict, "The questions are about the network on your screen."),
    views=(GoogLeNetView,),
)
"""Lesson 5, in the order in which it is taught."""
