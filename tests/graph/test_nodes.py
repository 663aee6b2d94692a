"""The graph against the trace and modules drawn by hand."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests import facts
from tests.graph.openings import ALL, INPUT_3A, every_network, every_opening
from viz.graph.nodes import Graph, module_graph, network_graph, row_graph
from viz.network.architecture import PAPER, TORCHVISION, Network
from viz.network.costs import network_cost
from viz.network.shapes import INPUT, Shape, trace


def edges_of(graph: Graph) -> set[tuple[str, str]]:
    return {(edge.source, edge.target) for edge in graph.edges}


def test_module_3a_is_the_papers_figure_2b() -> None:
    found = {(e.source, e.target, str(e.shape)) for e in module_graph(PAPER.module("3a"), INPUT_3A).edges}
    m = "inception3a"
    assert found == {
        ("input", f"{m}.branch1", "192×28×28"),
        ("input", f"{m}.branch2.0", "192×28×28"),
        ("input", f"{m}.branch3.0", "192×28×28"),
        ("input", f"{m}.branch4.0", "192×28×28"),
        (f"{m}.branch2.0", f"{m}.branch2.1", "96×28×28"),
        (f"{m}.branch3.0", f"{m}.branch3.1", "16×28×28"),
        (f"{m}.branch4.0", f"{m}.branch4.1", "192×28×28"),
        (f"{m}.branch1", m, "64×28×28"),
        (f"{m}.branch2.1", m, "128×28×28"),
        (f"{m}.branch3.1", m, "32×28×28"),
        (f"{m}.branch4.1", m, "32×28×28"),
    }


def test_naive_module_is_the_papers_figure_2a() -> None:
    graph = module_graph(PAPER.module("3a"), INPUT_3A, plain=True)
    assert [node.title for node in graph.nodes] == ["input", "1×1", "3×3", "5×5", "max pool 3×3", "concat"]
    assert graph.nodes[-1].out_shape == Shape(416, 28, 28)
    assert graph.total.macs == 303_464_448


@every_network
def test_everything_open_has_one_node_for_every_step_and_one_edge_for_every_input(network: Network) -> None:
    graph, steps = network_graph(network, ALL), trace(network)
    splits = {node.id for node in graph.nodes if node.kind == "split"}
    assert [n.id for n in graph.nodes if n.id not in splits] == [INPUT, *(step.path for step in steps)]
    feeds = {edge.target: edge.source for edge in graph.edges if edge.target in splits}
    seen = {(feeds.get(e.source, e.source), e.target) for e in graph.edges if e.target not in splits}
    assert seen == {(source, step.path) for step in steps for source in step.inputs}


@every_network
@every_opening
def test_an_edge_carries_what_its_source_makes(network: Network, opened: tuple[str, ...]) -> None:
    made = {step.path: step.out_shape for step in trace(network)} | {INPUT: Shape(*network.input_shape)}
    graph = network_graph(network, opened)
    split = {node.id: node.out_shape for node in graph.nodes if node.kind == "split"}
    for edge in graph.edges:
        assert edge.shape == (split | made)[edge.source], edge


@every_opening
def test_opening_only_refines_the_graph(opened: tuple[str, ...]) -> None:
    whole = network_graph(PAPER, ALL)
    graph = network_graph(PAPER, opened)
    holder = {node.id: node.id for node in graph.nodes}
    closed = {node.unit: node.id for node in graph.nodes if node.kind in ("module", "head")}
    holder |= {node.id: closed[node.unit] for node in whole.nodes if node.unit in closed}
    merged = {(holder[e.source], holder[e.target]) for e in whole.edges} - {(n.id, n.id) for n in graph.nodes}
    assert merged == edges_of(graph)


@every_network
@every_opening
def test_ids_are_unique_and_keep_their_meaning(network: Network, opened: tuple[str, ...]) -> None:
    nodes = network_graph(network, opened).nodes
    assert len({node.id for node in nodes}) == len(nodes)
    paths = {step.path for step in trace(network)} | {INPUT, "aux1", "aux2", "final"}
    assert {node.id for node in nodes if node.kind != "split"} <= paths


@every_network
@every_opening
def test_shares_refer_to_the_cost_of_one_inference(network: Network, opened: tuple[str, ...]) -> None:
    graph = network_graph(network, opened)
    assert graph.total == network_cost(network)
    shares = [graph.share(node, "macs") for node in graph.nodes if node.head in ("", "final")]
    assert sum(shares) == pytest.approx(1)
    assert graph.peak("macs") == network_graph(network).peak("macs")


@pytest.mark.parametrize(
    ("network", "lengths"), [(PAPER, [4, 4, 3, 7, 4]), (TORCHVISION, [3, 3, 3, 7, 4])], ids=["paper", "torchvision"]
)
def test_stages_are_the_stem_in_two_and_three_runs_of_modules(network: Network, lengths: list[int]) -> None:
    stages = network_graph(network).stages
    assert [len(stage) for stage in stages] == lengths
    heads = ["input", "conv2", "inception3a", "inception4a", "maxpool4"]
    assert [stage[0] for stage in stages] == heads
    assert {"aux1", "aux2"} <= set(stages[3])
    assert [id for stage in stages for id in stage] == [node.id for node in network_graph(network).nodes]


def test_a_column_that_would_be_too_high_is_drawn_in_parts() -> None:
    def modules(*opened: str) -> list[list[str]]:
        stages = network_graph(PAPER, opened).stages
        return [[id[9:] for id in stage if len(id) == len("inception4a") and id[:9] == "inception"] for stage in stages]

    assert modules("4c")[2:] == [["3a", "3b"], ["4a", "4b", "4c", "4d", "4e"], ["5a", "5b"]]
    assert modules("4a", "4d")[3:] == [["4a", "4b", "4c"], ["4d", "4e"], ["5a", "5b"]]
    assert modules(*ALL)[2:] == [["3a", "3b"], ["4a", "4b"], ["4c", "4d"], ["4e"], ["5a", "5b"]]


def test_a_row_has_what_has_weights_in_its_order() -> None:
    row = row_graph(PAPER)
    modules = ["3a", "3b", "4a", "4b", "4c", "4d", "4e", "5a", "5b"]
    assert [node.title for node in row.nodes] == ["conv1", "conv2", "conv3", *modules, "final"]
    assert [(e.source, e.target) for e in row.edges] == list(pairwise(node.id for node in row.nodes))
    assert [node.size for node in row.nodes][3:12] == [f"{m.side}×{m.side}×{m.out}" for m in facts.MODULES.values()]
    assert sum(node.cost.macs for node in row.nodes) == facts.PAPER_MACS


def test_torchvisions_small_kernel_is_named_in_the_graph() -> None:
    titles = {node.id: node.title for node in network_graph(TORCHVISION, ("3a",)).nodes}
    assert titles["inception3a.branch3.1"] == "“5×5” (3×3)"
