"""DOT against a golden file, and its SVG against the graph."""

from __future__ import annotations

import os
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from tests.graph.openings import INPUT_3A, every_network, every_opening
from viz.graph import layout
from viz.graph.dot import CHANGED, Style, to_dot
from viz.graph.nodes import module_graph, network_graph
from viz.network.architecture import PAPER, Network
from viz.notation.colour import DARKEST

GOLDEN = Path(__file__).parents[1] / "golden" / "module-3a.dot"
SVG = "{http://www.w3.org/2000/svg}"


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
    assert len(upward) == len(graph.stages) - 1
    for one, other, edge in zip(graph.stages, graph.stages[1:], upward, strict=False):
        path = next(edge.iter(f"{SVG}path")).get("d", "")
        xs = [float(x) for x in re.findall(r"(-?[\d.]+),", path)]
        assert max(right[id] for id in one) < min(xs)
        assert max(xs) < min(left[id] for id in other)


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


def test_cost_colours_follow_the_measure() -> None:
    graph = network_graph(PAPER)
    by_work, by_size = (to_dot(graph, Style("cost", measure)) for measure in ("macs", "weights"))
    dearest = f'BGCOLOR="{DARKEST}"'
    assert [line.split()[0] for line in by_work.splitlines() if dearest in line] == ["conv3"]
    assert [line.split()[0] for line in by_size.splitlines() if dearest in line] == ["aux1", "aux2", "inception5b"]


def test_what_was_edited_has_a_rim_of_its_own() -> None:
    dot = to_dot(network_graph(PAPER), Style(changed=frozenset({"inception4d"})))
    assert [line.split()[0] for line in dot.splitlines() if f'COLOR="{CHANGED}"' in line] == ["inception4d"]
