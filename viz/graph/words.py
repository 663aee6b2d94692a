"""Graphs in words: exact lines for a node's tooltip, a plain-text alternative, and a search by name."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple, NotRequired, TypedDict

from viz.graph.dot import CHANGED, Style
from viz.graph.nodes import Graph, Measure, Node, network_graph, openable
from viz.network.architecture import BRANCHES, FINAL, Network
from viz.network.shapes import trace
from viz.notation import names, numbers
from viz.notation.colour import cost_colour
from viz.notation.counting import USUAL, Counting
from viz.notation.palette import BRANCH_COLOURS, HEAD_COLOUR, NEUTRAL, colour_of


def facts(graph: Graph, node: Node, counting: Counting = USUAL) -> tuple[str, ...]:
    """Exact lines about a node for its tooltip: shapes, cost with its share of the whole, weights."""
    flow = names.shape(node.out_shape)
    if node.in_shape is not None and node.in_shape != node.out_shape:
        flow = f"{names.shape(node.in_shape)} → {flow}"
    if not node.cost.macs:
        return (flow, node.note) if node.note else (flow,)
    lines = [flow]
    size: Measure = "params" if counting.biases else "weights"
    counted: tuple[tuple[int, str, Measure], ...] = (
        (counting.work(node.cost), counting.work_unit, "macs"),
        (counting.size(node.cost), counting.size_unit, size),
    )
    for value, unit, measure in counted:
        share = numbers.percent(graph.share(node, measure))
        extra = "on top, only while training" if node.head not in ("", FINAL) else "of the whole"
        lines.append(f"{numbers.exact(value)} {unit} ({share} {extra})")
    return (*lines, node.note) if node.note else tuple(lines)


def describe(graph: Graph, counting: Counting = USUAL) -> str:
    """The graph in plain text, one node a line with what it reads: the alternative for those who do not see it."""
    reads: dict[str, list[str]] = {}
    for edge in graph.edges:
        reads.setdefault(edge.target, []).append(edge.source)
    lines = []
    for node in graph.nodes:
        what = f"{node.title} ({node.id})" + (f", {node.size}" if node.size and node.kind != "input" else "")
        line = f"{what}: {names.shape(node.out_shape)}"
        if node.id in reads:
            line += f", reads {numbers.listing(reads[node.id])}"
        lines.append(line + (f"; {counting.work_words(node.cost)}." if node.cost.macs else "."))
    return "\n".join(lines)


class SearchEntry(NamedTuple):
    """What a search by name finds: a node's id, its name with its module's, what to open to see it, other names."""

    id: str
    name: str
    unit: str
    titles: tuple[str, ...]


@lru_cache(maxsize=32)
def index(network: Network) -> tuple[SearchEntry, ...]:
    """Every layer of the network, open or not, to be found by name."""
    closed = {node.unit: node.title for node in network_graph(network).nodes if node.unit}
    steps = {step.path: step for step in trace(network)}
    ends = {head.layers[-1].path for head in network.heads}
    return tuple(
        SearchEntry(
            node.id,
            f"{node.unit} {node.title}".strip(),
            node.unit,
            names.other_titles(steps[node.id], closed.get(node.unit, ""), ends_in_classes=node.id in ends),
        )
        for node in network_graph(network, openable(network)).nodes
        if node.kind == "step"
    )


class NodeWords(TypedDict):
    """A node's title, what comes out, exact lines, and the name under which it opens or ""."""

    title: str
    size: str
    lines: tuple[str, ...]
    unit: str


def nodes(graph: Graph, counting: Counting = USUAL) -> dict[str, NodeWords]:
    """Title, size, exact lines and opening name of every node by its id, for tooltips and screen readers."""
    return {
        node.id: {
            "title": f"{node.unit} {node.title}" if node.kind == "step" and node.unit else node.title,
            "size": node.size,
            "lines": facts(graph, node, counting),
            "unit": node.unit if node.kind in ("module", "head") else "",
        }
        for node in graph.nodes
    }


class Legend(TypedDict):
    """What colours mean: swatches (label, colours), or the colours of a scale called `title` and what its ends are."""

    title: str
    swatches: NotRequired[list[list[Any]]]
    colours: NotRequired[list[str]]
    ends: NotRequired[list[str]]


def legend(graph: Graph, style: Style, counting: Counting = USUAL) -> Legend:
    """What the colours mean: swatches (label, colours) by branch, and by cost a scale with its ends."""
    swatches: list[list[Any]] = [
        [f"{label} branch", [colour_of(branch)]] for label, branch in zip(graph.branches, BRANCHES, strict=True)
    ]
    if style.changed:
        swatches.append(["widths changed", [CHANGED]])
    if style.colour == "cost":
        unit = counting.work_unit if style.measure == "macs" else counting.size_unit
        peak = graph.peak(style.measure)
        beyond = any(graph.share(node, style.measure) > peak for node in graph.nodes)
        return {
            "title": f"Share of all {unit}",
            "swatches": swatches,
            "colours": [cost_colour(step / 8) for step in range(9)],
            "ends": ["0 %", numbers.percent(peak) + (" and more" if beyond else "")],
        }
    swatches.insert(len(BRANCHES), ["reduce or projection (1×1)", [colour_of(b, "reduce") for b in BRANCH_COLOURS]])
    if any(node.head for node in graph.nodes):
        swatches += [["outside the modules", [NEUTRAL]], ["classifier", [HEAD_COLOUR]]]
    return {"title": "", "swatches": swatches}
