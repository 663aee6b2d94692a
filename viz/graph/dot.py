"""A graph as DOT, the language of Graphviz: plain plates with a band of colour, stages as columns, a straight stem.

A plate is a label of Graphviz's own HTML: a title, what comes out, and a band whose parts are as wide as its branches
have channels. No text stands on a band.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from html import escape
from typing import Literal

import graphviz

from viz.graph.nodes import Edge, Graph, Group, Measure, Node
from viz.network.architecture import FINAL, BranchName
from viz.network.shapes import INPUT
from viz.notation import names, numbers
from viz.notation.colour import cost_colour, tint
from viz.notation.palette import BRANCH_COLOURS, HEAD_COLOUR, INK, NEUTRAL, colour_of

Colouring = Literal["branch", "cost"]
Flow = Literal["columns", "tall", "row"]

FONT = "Helvetica"
UNSEEN = {"label": "", "shape": "point", "style": "invis", "width": "0.01", "height": "0.01"}
"""A point that only leads an edge."""
NODE_SIZE, EDGE_SIZE = 14, 14
"""Font sizes in points; a component shows a point as a pixel at zoom 1."""
WIDE, INSIDE, IN_HEAD, IN_A_ROW = 130, 104, 130, 76
"""Widths of a plate, of one inside an open module or an open classifier, and of one where all stand in a row."""
LETTER = 7.8
"""Width of a digit."""
TEXT_LINE, STRIPES_HIGH, RIM_WIDTH = 17, 7, 1
"""Heights of a line of text and of the band, and the plate's border."""
BETWEEN, BETWEEN_IN_ROW = 21, 10
"""Height between two plates, where the shape of what flows stands beside the line, and the gap in a row."""
MAP = 36
"""Side of the square that is kept free for a map, on the left of the text."""
RIGHT_OF_STEM: BranchName = "5x5"
"""The first branch on the right of an open module's stem."""
PLATE, RIM = "#FFFFFF", "#B9C1CB"
"""A plate and its border; the browser has its own for a dark page."""
CHANGED = "#C2410C"
"""Border of what has other widths than the paper's."""


@dataclass(frozen=True)
class Style:
    """How a graph is drawn: `colour` by branch or cost, by which `measure`, and where it flows.

    "columns" puts the stages side by side, "tall" all in one column (for phones), "row" from left to right. With `maps`
    every plate keeps a square free for a map of what it makes; the nodes in `changed` are marked as edited.
    """

    colour: Colouring = "branch"
    measure: Measure = "macs"
    flow: Flow = "columns"
    maps: bool = False
    changed: frozenset[str] = frozenset()

    def flowing(self, flow: Flow) -> Style:
        """The same with another flow."""
        return replace(self, flow=flow)

    def with_biases(self, biases: bool) -> Style:
        """The same where size is counted with biases or without, as is told."""
        return self if self.measure == "macs" else replace(self, measure="params" if biases else "weights")


def to_dot(graph: Graph, style: Style = Style()) -> str:
    """DOT source whose node and edge ids are stable: a node's id, and "source->target"."""
    dot = graphviz.Digraph(
        graph.name,
        graph_attr={
            "rankdir": "LR" if style.flow == "row" else "TB",
            "bgcolor": "transparent",
            "fontname": FONT,
            "fontsize": str(NODE_SIZE),
            "nodesep": "0.16",
            "ranksep": str((BETWEEN_IN_ROW if style.flow == "row" else BETWEEN) / 72),
            "newrank": "true",  # lets the columns' first boxes share a line although they stand in clusters
        },
        node_attr={"shape": "plain", "fontname": FONT, "fontsize": str(NODE_SIZE), "fontcolor": INK},
        edge_attr={"fontname": FONT, "fontsize": str(EDGE_SIZE), "arrowsize": "0.6"},
    )  # fmt: skip
    wrapped = style.flow == "columns" and len(graph.stages) > 1
    for number, stage in enumerate(graph.stages if wrapped else (tuple(n.id for n in graph.nodes),)):
        if number:
            _gutter(dot, number)
        with dot.subgraph(name=f"cluster_stage_{number}" if wrapped else "all") as column:
            if wrapped:
                column.attr(style="invis", margin="6")
                column.node(f"top-{number}", group=f"stem-{number}", **UNSEEN)
            _plates(column, graph, stage, style, number)
    _flow(dot, graph, wrapped, style)
    return str(dot.source)


def _plates(dot: graphviz.Digraph, graph: Graph, stage: tuple[str, ...], style: Style, number: int) -> None:
    here = set(stage)
    grouped = {id for group in graph.groups for id in group.nodes}
    for node in sorted(graph.nodes, key=_aside):
        if node.id in here - grouped:
            _node(dot, graph, node, style, number)
    if not graph.groups:
        _mains(dot, graph.nodes)
    for group in graph.groups:
        if group.nodes[0] in here:
            _cluster(dot, graph, group, style, number)


def _aside(node: Node) -> bool:
    """Whether a node belongs to an auxiliary classifier: those are declared last, so that they stand on the right."""
    return node.head not in ("", FINAL)


def _cluster(dot: graphviz.Digraph, graph: Graph, group: Group, style: Style, number: int) -> None:
    inside = [graph.node(id) for id in group.nodes]
    with dot.subgraph(name=f"cluster_{group.name}") as cluster:
        cluster.attr(label=_text(group.title), id=f"group:{group.id}", style="filled", fillcolor=tint(NEUTRAL, 0.75))
        cluster.attr(labeljust="r", penwidth="0", fontcolor=INK, margin="8", **{"class": "open"})
        for node in inside:
            _node(cluster, graph, node, style, number)
        _mains(cluster, inside)


def _mains(dot: graphviz.Digraph, nodes: list[Node] | tuple[Node, ...]) -> None:
    """The last boxes of the four branches on one line, as in the paper's Fig. 2."""
    last = {node.branch: node.id for node in nodes if node.branch}
    if last:
        with dot.subgraph() as line:
            line.attr(rank="same")
            for id in last.values():
                line.node(id)


def _node(dot: graphviz.Digraph, graph: Graph, node: Node, style: Style, number: int) -> None:
    line = f"{node.unit}-{node.branch}" if node.branch else node.head if _aside(node) else f"stem-{number}"
    stem = {"group": line}  # what is in one group stands on one straight line
    if node.kind == "split":
        dot.node(node.id, "", id=node.id, shape="point", width="0.09", color=NEUTRAL, ordering="out", **stem)
        return
    more = {"ordering": "out"} if node.kind == "input" else {}
    kind = " ".join(filter(None, (node.kind, node.branch and f"b{node.branch}", node.role, _node_look(node, style))))
    dot.node(node.id, f"<{plate(graph, node, style)}>", id=node.id, **{"class": kind}, **stem, **more)


def _node_look(node: Node, style: Style) -> str:
    """What the browser has to know of a plate: whether it may follow the page's theme, and whether it was edited."""
    plain = style.colour == "branch" or node.kind == "input"
    return " ".join(["plain" if plain else "costed", *(["changed"] if node.id in style.changed else [])])


def plate(graph: Graph, node: Node, style: Style) -> str:
    """The HTML of a plate: title, what comes out or (by cost) its share of the whole, and the band below."""
    free = MAP if style.maps and has_map(node) else 0
    wide = _text_width(node, style) - free
    parts = band(node, wide + free)
    rim, thick = (CHANGED, 2) if node.id in style.changed else (RIM, RIM_WIDTH)
    across = f'COLSPAN="{len(parts)}" WIDTH="{wide}" HEIGHT="{TEXT_LINE}"'
    title, size = (f"<TD {across}>{line}</TD>" for line in _lines(graph, node, style))
    first = f'<TD ROWSPAN="2" WIDTH="{free}" HEIGHT="{free}" FIXEDSIZE="TRUE"></TD>' if free else ""
    cells = "".join(
        f'<TD WIDTH="{long}" HEIGHT="{STRIPES_HIGH}" FIXEDSIZE="TRUE" BGCOLOR="{c}"></TD>' for c, long in parts
    )
    stripes = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0"><TR>{cells}</TR></TABLE>'
    return (
        f'<TABLE BORDER="{thick}" COLOR="{rim}" BGCOLOR="{_fill(graph, node, style)}" CELLBORDER="0" CELLSPACING="0" '
        f'CELLPADDING="0"><TR>{first}{title}</TR><TR>{size}</TR>'
        f'<TR><TD COLSPAN="{len(parts) + 1}">{stripes}</TD></TR></TABLE>'
    )


def has_map(node: Node) -> bool:
    """Whether what a node makes has more than one place, so that there is a map to see."""
    return node.kind not in ("head", "split") and node.out_shape.h > 1


def _text_width(node: Node, style: Style) -> int:
    """How wide a plate is; all of one kind are equally wide, whether they have a map or not."""
    if style.flow == "row":
        return IN_A_ROW
    inside = node.unit and node.kind == "step" and not node.widths
    wide = WIDE if not inside else IN_HEAD if node.head else INSIDE
    return wide + (MAP if style.maps else 0)


def _fill(graph: Graph, node: Node, style: Style) -> str:
    if style.colour == "branch" or node.kind == "input":
        return PLATE
    peak = graph.peak(style.measure)
    return cost_colour(graph.share(node, style.measure) / peak if peak else 0)


def _lines(graph: Graph, node: Node, style: Style) -> tuple[str, str]:
    """The text of a plate as HTML, always two lines: its title, and channels or share."""
    size = node.size or f"{node.out_shape.c} channels"
    if style.colour == "cost" and style.flow != "row" and node.kind != "input":
        share = graph.share(node, style.measure)
        size = numbers.percent(share) if share else " "
    title = escape(names.title(node.head) if node.kind == "head" and style.flow != "row" else node.title)
    return f"<B>{title}</B>" if node.kind in ("module", "head") else title, escape(size)


def band(node: Node, wide: int) -> list[tuple[str, int]]:
    """The colours of a node's band and how wide each is, together `wide`: by branch where branches come together."""
    if not node.widths:
        if node.head:
            return [(HEAD_COLOUR, wide)]
        return [(colour_of(node.branch, node.role) if node.kind != "input" else tint(NEUTRAL), wide)]
    whole = sum(width for _, width in node.widths)
    ends, sum_before = [], 0
    for _, width in node.widths:
        sum_before += width
        ends.append(round(wide * sum_before / whole))
    starts = [0, *ends]
    return [
        (BRANCH_COLOURS[branch], max(1, end - start))
        for (branch, _), start, end in zip(node.widths, starts, ends, strict=False)
    ]


def _text(line: str) -> str:
    """A label that shows `line` as it is: Graphviz reads backslashes, and HTML's entities."""
    return str(graphviz.escape(line.replace("&", "&amp;")))


def _flow(dot: graphviz.Digraph, graph: Graph, wrapped: bool, style: Style) -> None:
    column = {id: n for n, stage in enumerate(graph.stages) for id in stage} if wrapped else {}
    splits = {node.id for node in graph.nodes if node.kind == "split"}
    aside = {node.id for node in graph.nodes if _aside(node)}
    for edge in sorted(graph.edges, key=lambda e: e.target in aside):
        if column.get(edge.source) != column.get(edge.target):
            _across(dot, edge, column[edge.target])
        elif edge.target in aside and edge.source not in aside:
            _beside(dot, edge)
        else:
            if edge.source in splits and edge.branch == RIGHT_OF_STEM:  # two branches on each side of the straight stem
                dot.edge(edge.source, edge.source.removesuffix(f".{INPUT}"), style="invis", weight="40")
            dot.edge(edge.source, edge.target, **_edge(edge), **_shape_on(graph, edge, style), weight="8")
    if wrapped:
        dot.edge("top-0", graph.stages[0][0], style="invis", weight="10")


def _shape_on(graph: Graph, edge: Edge, style: Style) -> dict[str, str]:
    """The shape of what flows: beside a line that falls straight, in a gap of its own where lines part or meet."""
    if style.flow == "row" or graph.node(edge.source).kind == "split":
        return {}
    if edge.branch and (graph.node(edge.target).widths or edge.source == INPUT):
        return {"label": f" {names.shape(edge.shape)}"}
    return _beside_line(edge)


def _beside_line(edge: Edge) -> dict[str, str]:
    """The shape of what flows, on the right of a line that falls from one plate to the next."""
    words = names.shape(edge.shape)
    right, down = LETTER * len(words) / 2 + 3, BETWEEN / 2 - 1
    angle = math.degrees(math.atan2(right, down))
    return {"taillabel": words, "labeldistance": f"{math.hypot(right, down) / 10:.3f}", "labelangle": f"{angle:.2f}"}


def _beside(dot: graphviz.Digraph, edge: Edge) -> None:
    """The edge to an auxiliary classifier, on one line with what it reads; the shape stands on the edge below that."""
    with dot.subgraph() as line:
        line.attr(rank="same")
        line.edge(edge.source, edge.target, **_edge(edge), weight="1")


def _across(dot: graphviz.Digraph, edge: Edge, column: int) -> None:
    """The edge from the foot of one column to the head of the next: along the gutter between them, in four pieces."""
    low, high, top = f"low-{column}", f"high-{column}", f"top-{column}"
    dot.edge(high, low, **_edge(edge, 1), arrowhead="none")
    with dot.subgraph() as line:
        line.attr(rank="same")
        line.edge(edge.source, low, **_edge(edge, 2), arrowhead="none")
    with dot.subgraph() as line:
        line.attr(rank="same")
        line.edge(f"top-{column - 1}", high, style="invis", weight="0")
        line.edge(high, top, **_edge(edge, 3), arrowhead="none")
    dot.edge(top, edge.target, **_edge(edge, 4), **_beside_line(edge), weight="10")


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
