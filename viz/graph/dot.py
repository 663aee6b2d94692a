"""A graph as DOT, the language of Graphviz: boxes, colours by branch or by cost, stages as columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import graphviz

from viz.graph.nodes import Edge, Graph, Group, Measure, Node, Stage
from viz.network.architecture import FINAL
from viz.notation import names, numbers
from viz.notation.colour import cost_colour, tint
from viz.notation.palette import BRANCH_COLOURS, HEAD_COLOUR, INK, NEUTRAL, colour_of

Colouring = Literal["branch", "cost"]
Flow = Literal["columns", "tall", "row"]

FONT = "Helvetica"
UNSEEN = {"label": "", "shape": "point", "style": "invis", "width": "0.01", "height": "0.01"}
"""A point that only leads an edge."""
NODE_SIZE, EDGE_SIZE = 14, 13
"""Font sizes in points; a component shows a point as a pixel at zoom 1."""


@dataclass(frozen=True)
class Style:
    """How a graph is drawn: `colour` by branch or cost, by which `measure`, and where it flows.

    "columns" puts the stages side by side, "tall" all in one column (for phones), "row" from left to right.
    """

    colour: Colouring = "branch"
    measure: Measure = "macs"
    flow: Flow = "columns"


def to_dot(graph: Graph, style: Style = Style()) -> str:
    """DOT source whose node and edge ids are stable: a node's id, and "source->target"."""
    dot = graphviz.Digraph(
        graph.name,
        graph_attr={
            "rankdir": "LR" if style.flow == "row" else "TB",
            "bgcolor": "transparent",
            "fontname": FONT,
            "fontsize": str(NODE_SIZE),
            "nodesep": "0.2",
            "ranksep": "0.15",
            "newrank": "true",  # lets the columns' first boxes share a line although they stand in clusters
        },
        node_attr={
            "shape": "box", "style": "filled", "fontname": FONT, "fontsize": str(NODE_SIZE), "fontcolor": INK,
            "penwidth": "0", "margin": "0.09,0.03", "height": "0.4",
        },
        edge_attr={"fontname": FONT, "fontsize": str(EDGE_SIZE), "arrowsize": "0.6"},
    )  # fmt: skip
    wrapped = style.flow == "columns" and len(graph.stages) > 1
    for number, stage in enumerate(graph.stages if wrapped else (Stage("", tuple(n.id for n in graph.nodes)),)):
        if number:
            _gutter(dot, number)
        with dot.subgraph(name=f"cluster_stage_{number}" if wrapped else "all") as column:
            if wrapped:
                column.attr(label=_text(stage.title), labeljust="l", style="dashed", color=NEUTRAL, margin="8")
                column.node(f"top-{number}", **UNSEEN)
            _node_boxes(column, graph, stage, style)
    _flow(dot, graph, wrapped)
    return str(dot.source)


def _node_boxes(dot: graphviz.Digraph, graph: Graph, stage: Stage, style: Style) -> None:
    here = set(stage.nodes)
    grouped = {id for group in graph.groups for id in group.nodes}
    for node in sorted(graph.nodes, key=_aside):
        if node.id in here - grouped:
            _node(dot, graph, node, style)
    if not graph.groups:
        _mains(dot, graph.nodes)
    for group in graph.groups:
        if group.nodes[0] in here:
            _cluster(dot, graph, group, style)


def _aside(node: Node) -> bool:
    """Whether a node belongs to an auxiliary classifier: those are declared last, so that they stand on the right."""
    return node.head not in ("", FINAL)


def _cluster(dot: graphviz.Digraph, graph: Graph, group: Group, style: Style) -> None:
    inside = [graph.node(id) for id in group.nodes]
    with dot.subgraph(name=f"cluster_{group.name}") as cluster:
        cluster.attr(label=_text(group.title), id=f"group:{group.id}", style="filled", fillcolor=tint(NEUTRAL, 0.75))
        cluster.attr(labeljust="r", penwidth="0", fontcolor=INK, margin="8", **{"class": "open"})
        for node in inside:
            _node(cluster, graph, node, style)
        _mains(cluster, inside)


def _mains(dot: graphviz.Digraph, nodes: list[Node] | tuple[Node, ...]) -> None:
    """The last boxes of the four branches on one line, as in the paper's Fig. 2."""
    last = {node.branch: node.id for node in nodes if node.branch}
    if last:
        with dot.subgraph() as line:
            line.attr(rank="same")
            for id in last.values():
                line.node(id)


def _node(dot: graphviz.Digraph, graph: Graph, node: Node, style: Style) -> None:
    if node.kind == "split":
        dot.node(node.id, "", id=node.id, shape="point", width="0.09", fillcolor=NEUTRAL, ordering="out")
        return
    more = {"ordering": "out"} if node.kind == "input" else {}
    look, colour = _fill(graph, node, style)
    kind = " ".join(
        filter(None, (node.kind, node.branch and f"b{node.branch}", node.role, look if look == "striped" else ""))
    )
    dot.node(node.id, label(graph, node, style), id=node.id, style=look, fillcolor=colour, **{"class": kind}, **more)


def label(graph: Graph, node: Node, style: Style) -> str:
    """DOT text of a box: what it is, and what it makes or (by cost) its share of the whole."""
    size = node.size
    if style.colour == "cost" and node.kind not in ("input", "split"):
        share = graph.share(node, style.measure)
        size = numbers.percent(share) if share else ""
    return "\\n".join(_text(line) for line in (node.title, size) if line)


def _text(line: str) -> str:
    """A label that shows `line` as it is: Graphviz reads backslashes, and HTML's entities."""
    return str(graphviz.escape(line.replace("&", "&amp;")))


def _fill(graph: Graph, node: Node, style: Style) -> tuple[str, str]:
    """DOT style and fill colour of a box; a concatenation by branch is striped in the proportion of its channels."""
    if style.colour == "cost" and node.kind != "input":
        peak = graph.peak(style.measure)
        return "filled", cost_colour(graph.share(node, style.measure) / peak if peak else 0)
    if node.widths:
        return "striped", _stripes(node)
    if node.head:
        return "filled", HEAD_COLOUR
    return "filled", colour_of(node.branch, node.role) if node.kind != "input" else tint(NEUTRAL)


def _stripes(node: Node) -> str:
    whole = sum(width for _, width in node.widths)
    *first, (last, _) = node.widths
    return ":".join([*(f"{BRANCH_COLOURS[b]};{width / whole:.4f}" for b, width in first), BRANCH_COLOURS[last]])


def _flow(dot: graphviz.Digraph, graph: Graph, wrapped: bool) -> None:
    column = {id: n for n, stage in enumerate(graph.stages) for id in stage.nodes} if wrapped else {}
    splits = {node.id for node in graph.nodes if node.kind == "split"}
    aside = {node.id for node in graph.nodes if _aside(node)}
    for edge in sorted(graph.edges, key=lambda e: e.target in aside):
        if column.get(edge.source) != column.get(edge.target):
            _across(dot, edge, column[edge.target])
        else:
            text = {} if edge.source in splits else {"label": f" {names.shape(edge.shape)}"}
            dot.edge(edge.source, edge.target, **_edge(edge), **text, weight="1" if edge.target in aside else "8")
    if wrapped:
        dot.edge("top-0", graph.stages[0].nodes[0], style="invis", weight="10")


def _across(dot: graphviz.Digraph, edge: Edge, column: int) -> None:
    """The edge from the foot of one column to the head of the next: along the gutter between them, in four pieces."""
    low, high, top = f"low-{column}", f"high-{column}", f"top-{column}"
    dot.edge(high, low, **_edge(edge, 1), label=f" {names.shape(edge.shape)}", arrowhead="none")
    with dot.subgraph() as line:
        line.attr(rank="same")
        line.edge(edge.source, low, **_edge(edge, 2), arrowhead="none")
    with dot.subgraph() as line:
        line.attr(rank="same")
        line.edge(f"top-{column - 1}", high, style="invis", weight="0")
        line.edge(high, top, **_edge(edge, 3), arrowhead="none")
    dot.edge(top, edge.target, **_edge(edge, 4), weight="10")


def _gutter(dot: graphviz.Digraph, column: int) -> None:
    """The free strip on the left of a column, for the edge that leads to its head."""
    with dot.subgraph(name=f"cluster_gutter_{column}") as gutter:
        gutter.attr(style="invis", margin="2")
        for id in (f"high-{column}", f"low-{column}"):
            gutter.node(id, **UNSEEN)


def _edge(edge: Edge, piece: int = 0) -> dict[str, str]:
    look = {"id": f"{edge.source}->{edge.target}" + (f"#{piece}" if piece else "")}
    if edge.branch:
        look |= {"color": BRANCH_COLOURS[edge.branch], "penwidth": "2"}
    return look
