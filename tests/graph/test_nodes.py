"""The graph against the trace and a module drawn by hand; its DOT against a golden file; its SVG against both."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from viz.graph import layout, words
from viz.graph.dot import Style, to_dot
from viz.graph.nodes import Graph, heads_graph, module_graph, network_graph, openable
from viz.network.architecture import EMBEDDED, NETWORKS, PAPER, TORCHVISION, Network
from viz.network.costs import network_cost
from viz.network.shapes import INPUT, Shape, trace
from viz.notation.colour import DARKEST, PALEST, contrast, cost_colour
from viz.notation.palette import INK

GOLDEN = Path(__file__).parents[1] / "golden" / "module-3a.dot"
INPUT_3A = Shape(192, 28, 28)
ALL = openable(PAPER)
OPENED = [(), ("3a",), ("4a",), ("5b", "final"), ("3a", "4d", "aux1"), ("3b", "4c", "5a", "aux2"), ALL]
SVG = "{http://www.w3.org/2000/svg}"


def named(opened: tuple[str, ...]) -> str:
    return "+".join(opened) if len(opened) < len(ALL) else "all"


every_opening = pytest.mark.parametrize("opened", OPENED, ids=lambda o: named(o) or "closed")
every_network = pytest.mark.parametrize("network", NETWORKS.values(), ids=list(NETWORKS))


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


def test_stages_are_the_stem_and_three_runs_of_modules() -> None:
    stages = network_graph(PAPER).stages
    assert [stage.title for stage in stages] == ["stem", "stage 3 · 28×28", "stage 4 · 14×14", "stage 5 · 7×7"]
    assert [len(stage.nodes) for stage in stages] == [8, 3, 8, 3]
    assert {"aux1", "aux2"} <= set(stages[2].nodes)


def test_heads_graph_cuts_the_trunk_behind_every_classifier() -> None:
    graph = heads_graph(PAPER)
    assert edges_of(graph) == {
        ("input", "inception4a"),
        ("inception4a", "aux1"),
        ("inception4a", "inception4d"),
        ("inception4d", "aux2"),
        ("inception4d", "inception5b"),
        ("inception5b", "final"),
    }
    assert graph.total == network_cost(PAPER)


def test_torchvisions_small_kernel_is_named_in_the_graph() -> None:
    titles = {node.id: node.title for node in network_graph(TORCHVISION, ("3a",)).nodes}
    assert titles["inception3a.branch3.1"] == "“5×5” (3×3)"


def test_description_names_every_node_with_what_it_reads() -> None:
    graph = network_graph(EMBEDDED, ("3a",))
    lines = words.describe(graph).splitlines()
    assert len(lines) == len(graph.nodes)
    assert lines[1] == "conv 7×7/2 (conv1), 64 filters: 112×112×64, reads input; 118 M multiplications."
    concat = next(line for line in lines if line.startswith("concat"))
    assert all(f"branch{n}" in concat for n in (1, 2, 3, 4))


def test_facts_say_that_an_auxiliary_classifier_comes_on_top() -> None:
    graph = network_graph(PAPER)
    assert words.facts(graph, graph.node("inception3a"))[1] == "128,049,152 multiplications (8.1 % of the whole)"
    assert "on top, only while training" in words.facts(graph, graph.node("aux1"))[1]
    assert words.facts(graph, graph.node("maxpool1")) == ("112×112×64 → 56×56×64",)


def test_the_index_leads_from_a_name_to_a_closed_module() -> None:
    entries = {entry.name: entry for entry in words.index(PAPER)}
    assert entries["4d 5×5 reduce"] == ("inception4d.branch3.0", "4d 5×5 reduce", "4d")
    assert {entry.id for entry in words.index(PAPER)} == {step.path for step in trace(PAPER)}


# DOT and SVG


def test_golden_dot_of_module_3a() -> None:
    """Run with OVERWRITE_GOLDEN=1 after an intended change, and read the difference."""
    dot = to_dot(module_graph(PAPER.module("3a"), INPUT_3A))
    if os.environ.get("OVERWRITE_GOLDEN"):
        GOLDEN.write_text(dot)
    assert dot == GOLDEN.read_text()


@every_opening
@pytest.mark.parametrize("flow", ["columns", "tall"])
def test_svg_has_every_node_and_edge_under_its_id(opened: tuple[str, ...], flow: str) -> None:
    graph = network_graph(PAPER, opened)
    root = ET.fromstring(layout.to_svg(to_dot(graph, Style(flow=flow))))  # type: ignore[arg-type]
    ids = [g.get("id", "") for g in root.iter(f"{SVG}g")]
    assert len(ids) == len(set(ids))
    assert {node.id for node in graph.nodes} <= set(ids)
    assert {f"{e.source}->{e.target}" for e in graph.edges} <= {id.partition("#")[0] for id in ids}
    assert {f"group:{group.id}" for group in graph.groups} <= set(ids)


@every_network
@every_opening
def test_columns_stand_in_order_with_the_connecting_edges_between_them(
    network: Network, opened: tuple[str, ...]
) -> None:
    graph = network_graph(network, opened)
    root = ET.fromstring(layout.to_svg(to_dot(graph)))
    left, right = {}, {}
    for g in root.iter(f"{SVG}g"):
        shape = next((s for s in (*g.iter(f"{SVG}polygon"), *g.iter(f"{SVG}ellipse"))), None)
        if g.get("class", "").startswith("node") and shape is not None:
            points = shape.get("points")
            xs = [float(p.split(",")[0]) for p in points.split()] if points else [float(shape.get("cx", 0))]
            left[g.get("id")], right[g.get("id")] = min(xs), max(xs)
    upward = [g for g in root.iter(f"{SVG}g") if g.get("id", "").endswith("#1")]
    assert len(upward) == 3
    for one, other, edge in zip(graph.stages, graph.stages[1:], upward, strict=False):
        path = next(edge.iter(f"{SVG}path")).get("d", "")
        xs = [float(x) for x in re.findall(r"(-?[\d.]+),", path)]
        assert max(right[id] for id in one.nodes) < min(xs)
        assert max(xs) < min(left[id] for id in other.nodes)


@pytest.mark.parametrize("colour", ["branch", "cost"])
def test_drawing_twice_gives_the_same_dot(colour: str) -> None:
    style = Style(colour)  # type: ignore[arg-type]
    assert to_dot(network_graph(PAPER, ("3a", "5b")), style) == to_dot(network_graph(PAPER, ("5b", "3a")), style)


AWKWARD = 'a"b\\n<i>&amp;\\'


def test_awkward_text_stays_text() -> None:
    graph = network_graph(PAPER)
    node = replace(graph.nodes[1], title=AWKWARD)
    svg = layout.to_svg(to_dot(replace(graph, nodes=(graph.nodes[0], node, *graph.nodes[2:]))))
    texts = ["".join(text.itertext()) for text in ET.fromstring(svg).iter(f"{SVG}text")]
    assert AWKWARD in texts


def test_cost_scale_is_even_and_ink_stays_readable_on_it() -> None:
    colours = [cost_colour(step / 10) for step in range(11)]
    assert (colours[0], colours[-1]) == (PALEST, DARKEST)
    assert len(set(colours)) == 11
    contrasts = [contrast(colour, INK) for colour in colours]
    assert contrasts == sorted(contrasts, reverse=True)
    assert contrasts[-1] >= 4.5


def test_cost_colours_follow_the_measure() -> None:
    graph = network_graph(PAPER)
    by_work, by_size = (to_dot(graph, Style("cost", measure)) for measure in ("macs", "weights"))
    dearest = f'fillcolor="{DARKEST}"'
    assert [line.split()[0] for line in by_work.splitlines() if dearest in line] == ["conv3"]
    assert [line.split()[0] for line in by_size.splitlines() if dearest in line] == ["aux1", "aux2", "inception5b"]


def test_the_legend_says_where_the_cost_scale_ends() -> None:
    graph = network_graph(PAPER)
    assert words.legend(graph, Style("cost"))["ends"] == ["0 %", "21.9 %"]
    assert words.legend(graph, Style("cost", "weights"))["ends"] == ["0 %", "20.6 % and more"]
    assert len(words.legend(graph, Style())["swatches"]) == 7


# The layout engine


@pytest.fixture
def fresh_engine() -> object:
    """Forget found engines and drawn graphs before and after."""
    for cached in (layout.engine, layout.to_svg):
        cached.cache_clear()
    yield
    for cached in (layout.engine, layout.to_svg):
        cached.cache_clear()


@pytest.mark.usefixtures("fresh_engine")
def test_without_the_wheel_dot_on_the_path_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "dot"
    program.write_text('#!/bin/sh\necho "<?xml?><!-- x --><svg>$1</svg>"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("viz.graph.layout.sysconfig.get_path", lambda _: str(tmp_path / "nothing"))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    assert layout.engine() == str(program)
    assert layout.to_svg("digraph {}") == "<svg>-Tsvg</svg>\n"


@pytest.mark.usefixtures("fresh_engine")
def test_without_any_engine_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "PROGRAMS", ("surely-not-there",))
    with pytest.raises(layout.LayoutError, match="install graphviz-pure with pip"):
        layout.to_svg("digraph {}")


@pytest.mark.usefixtures("fresh_engine")
def test_a_refused_graph_says_why() -> None:
    with pytest.raises(layout.LayoutError, match=r"refused the graph: .*syntax error"):
        layout.to_svg("digraph { a -> ")


@pytest.mark.usefixtures("fresh_engine")
def test_an_engine_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("graphviz-pure", layout.TIMEOUT)

    monkeypatch.setattr("viz.graph.layout.subprocess.run", hang)
    with pytest.raises(layout.LayoutError, match="did not answer"):
        layout.to_svg("digraph {}")


@pytest.mark.usefixtures("fresh_engine")
def test_without_an_engine_the_browser_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.testing.v1 import AppTest

    monkeypatch.setattr(layout, "PROGRAMS", ("surely-not-there",))

    def script() -> None:
        from viz.graph.nodes import network_graph
        from viz.network.architecture import PAPER
        from viz.site.components.graph import graph_view

        graph_view(network_graph(PAPER), key="g")

    app = AppTest.from_function(script).run()
    assert not app.exception
    assert len(app.get("graphviz_chart")) == 1
    assert "Clicks and zoom are off" in app.caption[0].value
