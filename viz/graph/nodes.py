"""A traced network as nodes and edges: what graphs, their tooltips and their text alternatives are made from.

A node's id is its torchvision module path ("inception3a.branch2.0"); a module is one node under its own path while it
is closed, and that same id is its concatenation once it is open. Edges carry the tensor that flows along them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from viz.network.architecture import FINAL, Branch, BranchName, InceptionModule, Layer, Network, naive
from viz.network.costs import Cost, step_cost, total
from viz.network.operations import Concat, Conv, Pool, Role
from viz.network.shapes import INPUT, Shape, Step, concat_shape, output_shape, trace, trace_layer
from viz.notation import names
from viz.notation.names import head_title, step_note, step_size, step_title

NodeKind = Literal["input", "step", "module", "head", "split"]
Measure = Literal["macs", "weights", "params"]

NOTHING = Cost()


@dataclass(frozen=True)
class Node:
    """One box of a graph: an operation, a closed module or classifier, the picture, or the point where a module splits.

    `size` says what comes out in a word ("64 filters"); `widths` are the channels of each branch in a concatenation;
    `unit` is the name under which the node opens or belongs to something open ("3a", "aux1", "" outside).
    """

    id: str
    kind: NodeKind
    title: str
    size: str
    out_shape: Shape
    in_shape: Shape | None = None
    cost: Cost = NOTHING
    unit: str = ""
    branch: BranchName | None = None
    role: Role | None = None
    head: str = ""
    widths: tuple[tuple[BranchName, int], ...] = ()
    note: str = ""
    """What else there is to know of it, in a few words."""


class Edge(NamedTuple):
    """The tensor of `shape` that flows from node `source` to node `target`; `branch` where it belongs to one."""

    source: str
    target: str
    shape: Shape
    branch: BranchName | None = None


class Group(NamedTuple):
    """An open module or classifier: its name, its path, a title, and the ids of the nodes inside."""

    name: str
    id: str
    title: str
    nodes: tuple[str, ...]


@dataclass(frozen=True)
class Graph:
    """Nodes and edges in the network's order, what is open, the stages, and the costs that shares refer to.

    A stage is the ids of neighbouring nodes that are drawn as one column.
    `total` is the whole; `units` are the costs of the closed boxes, whose largest ends the colour scale, so that a
    colour keeps its meaning when something opens. `opened` names what is open, `openable` what could be; `branches` are
    the labels of the four branches.
    """

    name: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    total: Cost
    units: tuple[Cost, ...]
    groups: tuple[Group, ...] = ()
    stages: tuple[tuple[str, ...], ...] = ()
    openable: tuple[str, ...] = ()
    branches: tuple[str, ...] = ()

    def node(self, id: str) -> Node:
        """The node with this id. Raises KeyError when there is none."""
        for node in self.nodes:
            if node.id == id:
                return node
        raise KeyError(f"no node {id!r}; known: {', '.join(n.id for n in self.nodes)}")

    def share(self, node: Node, measure: Measure) -> float:
        """Share of the whole, 0 to 1 (an auxiliary classifier's comes on top of the whole)."""
        whole = getattr(self.total, measure)
        return float(getattr(node.cost, measure) / whole) if whole else 0.0

    def peak(self, measure: Measure) -> float:
        """The largest share of a closed box: the end of the colour scale."""
        whole = getattr(self.total, measure)
        return max((getattr(cost, measure) for cost in self.units), default=0) / whole if whole else 0.0


def openable(network: Network) -> tuple[str, ...]:
    """Names of everything that opens: the modules, then the classifiers."""
    return (*(module.name for module in network.modules), *(head.name for head in network.heads))


def network_graph(network: Network, opened: Collection[str] = (), input_shape: Shape | None = None) -> Graph:
    """The network with the modules and classifiers in `opened` open ("3a", "aux1") and all others one node each.

    `input_shape` defaults to the network's. Raises ShapeError when the picture is too small for a window.
    """
    return _network_graph(network, frozenset(opened), input_shape)


@lru_cache(maxsize=64)
def _network_graph(network: Network, opened: frozenset[str], input_shape: Shape | None) -> Graph:
    steps = trace(network, input_shape)
    first = Node(INPUT, "input", "picture", names.shape(steps[0].in_shape), steps[0].in_shape)
    nodes, edges, groups, closed = [first], [], [], {}
    for unit, part in _units(steps):
        inside = _opened(network, unit, part) if unit in opened else [_closed(network, unit, part)]
        closed[inside[-1].id] = total(part)
        nodes += inside
        edges += _edges_of(part, inside)
        if unit and unit in opened:
            groups.append(_group(network, unit, inside))
    counted = [cost for id, cost in closed.items() if id not in {n.id for n in nodes if n.head not in ("", FINAL)}]
    return Graph(
        network.key,
        tuple(nodes),
        tuple(edges),
        _summed(counted),
        tuple(counted),
        tuple(groups),
        _stages(network, nodes, opened),
        openable(network),
        _branch_labels(network.modules[0]),
    )


@lru_cache(maxsize=32)
def row_graph(network: Network) -> Graph:
    """The network in one row: what has weights and is not left out after training, each under its shortest name."""
    whole = network_graph(network)
    weighted = [node for node in whole.nodes if node.cost.macs and node.head in ("", FINAL)]
    nodes = [replace(node, title=node.unit or node.id, size=names.shape(node.out_shape)) for node in weighted]
    edges = [Edge(before.id, after.id, before.out_shape) for before, after in pairwise(weighted)]
    return replace(whole, nodes=tuple(nodes), edges=tuple(edges), stages=(), openable=())


def module_graph(module: InceptionModule, shape: Shape, *, plain: bool = False) -> Graph:
    """One module on an input of `shape`, as it is or (`plain`) naive, without its 1×1 reductions and projection.

    Raises ShapeError when the branches cannot be concatenated.
    """
    steps = _naive_steps(module, shape) if plain else trace_layer(module, shape)
    widths = tuple((s.branch, s.out_shape.c) for s in steps if s.branch and s.path in steps[-1].inputs)
    nodes = [Node(INPUT, "input", "input", names.shape(shape), shape), *(_step_node(s) for s in steps)]
    nodes[-1] = replace(nodes[-1], widths=widths)
    edges = (
        Edge(i, s.path, s.in_shape if len(s.inputs) == 1 else _shape_at(steps, i), s.branch or _branch_at(steps, i))
        for s in steps
        for i in s.inputs
    )
    costs = tuple(step_cost(s) for s in steps)
    return Graph(
        f"inception-{module.name}", tuple(nodes), tuple(edges), total(steps), costs, branches=_branch_labels(module)
    )


def _branch_labels(module: InceptionModule) -> tuple[str, ...]:
    return tuple(names.branch_label(branch) for branch in module.branches)


def _units(steps: Iterable[Step]) -> Iterator[tuple[str, list[Step]]]:
    """Steps in order, those of one module or classifier together under its name; others alone under ""."""
    together: list[Step] = []
    for step in steps:
        unit = step.module or step.head
        if together and (not unit or unit != (together[-1].module or together[-1].head)):
            yield together[-1].module or together[-1].head, together
            together = []
        together.append(step)
    yield together[-1].module or together[-1].head, together


def _closed(network: Network, unit: str, part: list[Step]) -> Node:
    last = part[-1]
    if not unit:
        return _step_node(last)
    if last.head:
        size = f"{last.out_shape.c} classes"
        return Node(
            unit, "head", head_title(unit), size, last.out_shape, part[0].in_shape, total(part), unit, head=unit
        )
    size = f"{last.out_shape.c} channels"
    module = network.module(unit)
    return Node(module.path, "module", f"Inception {unit}", size, last.out_shape, part[0].in_shape, total(part), unit,
                widths=_widths(part))  # fmt: skip


def _opened(network: Network, unit: str, part: list[Step]) -> list[Node]:
    nodes = [_step_node(step) for step in part]
    if part[-1].head:
        return nodes
    into = part[0].in_shape
    split = Node(f"{network.module(unit).path}.{INPUT}", "split", f"input of {unit}", names.shape(into), into, into,
                 unit=unit)  # fmt: skip
    return [split, *nodes[:-1], replace(nodes[-1], widths=_widths(part))]


def _widths(part: Iterable[Step]) -> tuple[tuple[BranchName, int], ...]:
    return tuple({step.branch: step.out_shape.c for step in part if step.branch}.items())


def _step_node(step: Step) -> Node:
    title, size = step_title(step), step_size(step)
    unit = step.module or step.head
    return Node(step.path, "step", title, size, step.out_shape, step.in_shape, step_cost(step), unit, step.branch,
                step.role, step.head, note=step_note(step))  # fmt: skip


def _edges_of(part: list[Step], inside: list[Node]) -> list[Edge]:
    """The edges into and within one unit; where it is closed, only the one into it."""
    if len(inside) == 1:
        return [Edge(part[0].inputs[0], inside[0].id, part[0].in_shape)]
    shapes = {step.path: step for step in part}
    edges = []
    if inside[0].kind == "split":
        edges.append(Edge(part[0].inputs[0], inside[0].id, part[0].in_shape))
    for step in part:
        for source in step.inputs:
            if source in shapes:
                edges.append(Edge(source, step.path, shapes[source].out_shape, step.branch or shapes[source].branch))
            else:
                start = inside[0].id if inside[0].kind == "split" else source
                edges.append(Edge(start, step.path, step.in_shape, step.branch))
    return edges


def _group(network: Network, unit: str, inside: list[Node]) -> Group:
    head = inside[-1].head
    path, title = (unit, head_title(unit)) if head else (network.module(unit).path, f"Inception {unit}")
    return Group(unit, path, title, tuple(node.id for node in inside))


def _stages(network: Network, nodes: list[Node], opened: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """The ids of the nodes in every column, classifiers where they hang."""
    columns = [part for column in _columns(network) for part in _in_parts(column, opened)]
    place = {layer.path: number for number, column in enumerate(columns) for layer in column}
    heads = {head.name: place[head.after] for head in network.heads}
    stages: list[list[str]] = [[] for _ in columns]
    for node in nodes:
        stages[heads[node.head] if node.head else place.get(_layer_of(node.id), 0)].append(node.id)
    return tuple(tuple(ids) for ids in stages)


LayerColumn = list[Layer | InceptionModule]
ROWS_OF_OPEN, HIGHEST_COLUMN = 5, 11
"""How many plates an open module is high, and how many a column may be."""


def _columns(network: Network) -> list[LayerColumn]:
    """The stem in two, then every run of modules with the pool behind it, which the longest leaves to the next one."""
    columns: list[LayerColumn] = []
    for before, layer in pairwise((None, *network.trunk)):
        in_stem = len(columns) == 1 and _is(layer, Conv) and any(_is(layer_before, Pool) for layer_before in columns[0])
        first_module = isinstance(layer, InceptionModule) and not isinstance(before, InceptionModule)
        if before is None or in_stem or first_module:
            columns.append([])
        assert layer is not None
        columns[-1].append(layer)
    longest = max(range(len(columns) - 1), key=lambda number: len(columns[number]))
    columns[longest + 1].insert(0, columns[longest].pop())
    return columns


def _in_parts(column: LayerColumn, opened: Collection[str]) -> list[LayerColumn]:
    """A column as it is, or in parts where what is open would make it too high; a part begins with a module."""
    parts: list[LayerColumn] = [[]]
    rows = 0
    for layer in column:
        high = ROWS_OF_OPEN if isinstance(layer, InceptionModule) and layer.name in opened else 1
        if rows + high > HIGHEST_COLUMN and isinstance(layer, InceptionModule):
            parts.append([])
            rows = 0
        parts[-1].append(layer)
        rows += high
    return parts


def _is(layer: Layer | InceptionModule | None, kind: type[Conv | Pool]) -> bool:
    return isinstance(layer, Layer) and isinstance(layer.op, kind)


def _layer_of(path: str) -> str:
    """Path of the trunk layer that a step belongs to."""
    return path.split(".")[0]


def _summed(costs: Iterable[Cost]) -> Cost:
    result = Cost()
    for cost in costs:
        result = result.plus(cost)
    return result


def _shape_at(steps: Iterable[Step], path: str) -> Shape:
    return next(step.out_shape for step in steps if step.path == path)


def _branch_at(steps: Iterable[Step], path: str) -> BranchName | None:
    return next((step.branch for step in steps if step.path == path), None)


def _naive_steps(module: InceptionModule, shape: Shape) -> tuple[Step, ...]:
    def step(number: int, branch: Branch) -> Step:
        op, out = branch.main.op, output_shape(branch.main.op, shape)
        path = f"{module.path}.branch{number}"
        return Step(path, op, (INPUT,), shape, out, module.name, branch.name, branch.main.role)

    steps = tuple(step(number, branch) for number, branch in enumerate(naive(module), 1))
    out = concat_shape(tuple(s.out_shape for s in steps))
    return (*steps, Step(module.path, Concat(), tuple(s.path for s in steps), out, out, module.name))
