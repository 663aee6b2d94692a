"""The drawing read back: its numbers against Table 1, its stripes, a straight stem, and words that touch nothing."""

from __future__ import annotations

import pytest

from tests import facts
from tests.graph import drawn
from tests.graph.openings import INPUT_3A, every_network, every_opening
from viz.graph.dot import STRIPES_HIGH, Flow, Style, to_dot
from viz.graph.layout import to_svg
from viz.graph.nodes import Graph, module_graph, network_graph, openable, row_graph
from viz.network.architecture import PAPER, Network

PARTS = ("branch1", "branch2.0", "branch2.1", "branch3.0", "branch3.1", "branch4.1")
TITLES = ("1×1", "3×3 reduce", "3×3", "5×5 reduce", "5×5", "pool proj")
COLOURS = ("#56B4E9", "#E69F00", "#2BB58A", "#CC79A7")
"""Blue, orange, green and pink: the four branches, as every page colours them."""


PLAIN = Style()


def svg_of(graph: Graph, style: Style = PLAIN) -> str:
    return to_svg(to_dot(graph, style))


@pytest.mark.parametrize("module", facts.TABLE1)
def test_a_closed_modules_plate_says_its_channels_in_words_and_in_stripes(module: str) -> None:
    plate = drawn.plates(svg_of(network_graph(PAPER)))[f"inception{module}"]
    one, _, three, _, five, pool = facts.TABLE1[module]
    assert plate.lines == (f"Inception {module}", f"{facts.MODULES[module].out} channels")
    assert tuple(colour for colour, _ in plate.stripes) == COLOURS
    whole = plate.box.right - plate.box.left
    for channels, (_, wide) in zip((one, three, five, pool), plate.stripes, strict=True):
        assert wide == pytest.approx(whole * channels / facts.MODULES[module].out, abs=2)


@pytest.mark.parametrize("module", facts.TABLE1)
@pytest.mark.parametrize("maps", [False, True], ids=["plain", "with-maps"])
def test_an_open_modules_plates_and_lines_say_table_1(module: str, maps: bool) -> None:
    svg = svg_of(network_graph(PAPER, (module,)), Style(maps=maps))
    found, path, side = drawn.plates(svg), f"inception{module}", facts.MODULES[module].side
    for part, title, width in zip(PARTS, TITLES, facts.TABLE1[module], strict=True):
        assert found[f"{path}.{part}"].lines == (title, f"{width} filters")
    said = {id: words.strip() for id, (words, _) in drawn.edge_words(svg).items()}
    wide = dict(zip(PARTS, facts.TABLE1[module], strict=True)) | {"branch4.0": facts.MODULES[module].channels}
    for source, target in (("branch2.0", ".branch2.1"), ("branch3.0", ".branch3.1"), ("branch4.0", ".branch4.1")):
        assert said[f"{path}.{source}->{path}{target}"] == f"{side}×{side}×{wide[source]}"
    for part in ("branch1", "branch2.1", "branch3.1", "branch4.1"):
        assert said[f"{path}.{part}->{path}"] == f"{side}×{side}×{wide[part]}"


def test_the_row_says_every_modules_output() -> None:
    found = drawn.plates(svg_of(row_graph(PAPER), Style("cost", flow="row")))
    for module, (_, side, *_, out) in facts.MODULES.items():
        assert found[f"inception{module}"].lines == (module, f"{side}×{side}×{out}")


@every_network
@pytest.mark.parametrize("flow", ["columns", "tall"])
def test_every_line_between_two_plates_carries_its_shape(network: Network, flow: Flow) -> None:
    graph = network_graph(network, ("3a", "4d"))
    said = {id.partition("#")[0]: words for id, (words, _) in drawn.edge_words(svg_of(graph, Style(flow=flow))).items()}
    bare = {edge for edge in graph.edges if f"{edge.source}->{edge.target}" not in said}
    assert all(edge.source.endswith(".input") or edge.target.startswith("aux") for edge in bare)
    for edge in set(graph.edges) - bare:
        side, _, _ = edge.shape.h, edge.shape.w, edge.shape.c
        assert said[f"{edge.source}->{edge.target}"].strip() == f"{side}×{side}×{edge.shape.c}"


@every_opening
@pytest.mark.parametrize("maps", [False, True], ids=["plain", "with-maps"])
@pytest.mark.parametrize("flow", ["columns", "tall"])
def test_the_words_on_lines_touch_nothing(opened: tuple[str, ...], flow: Flow, maps: bool) -> None:
    svg = svg_of(network_graph(PAPER, opened), Style(flow=flow, maps=maps))
    assert touched(svg) == []


@pytest.mark.parametrize("plain", [False, True], ids=["real", "naive"])
def test_the_words_of_one_module_touch_nothing(plain: bool) -> None:
    assert touched(svg_of(module_graph(PAPER.module("3a"), INPUT_3A, plain=plain))) == []


def touched(svg: str) -> list[str]:
    """What the words on edges lie on: plates, other words, and lines."""
    words, plates, lines = drawn.edge_words(svg), drawn.plates(svg), drawn.lines(svg)
    found = []
    for id, (text, box) in words.items():
        found += [f"{text} of {id} on plate {other}" for other, plate in plates.items() if box.touches(plate.box)]
        found += [
            f"{text} of {id} on {said}" for other, (said, room) in words.items() if other > id and box.touches(room)
        ]
        found += [f"{text} of {id} on line {other}" for other, line in lines.items() if any(map(box.touches, line))]
    return found


def test_the_measure_sees_what_is_touched() -> None:
    svg = svg_of(network_graph(PAPER))
    over = svg.replace('font-size="14.00">28×28×256', 'font-size="80.00">28×28×256')
    assert over != svg
    assert touched(over)


@every_opening
def test_the_stem_falls_straight_through_what_is_open(opened: tuple[str, ...]) -> None:
    graph = network_graph(PAPER, opened)
    found = drawn.plates(svg_of(graph))
    for stage in graph.stages:
        stem = [node for node in map(graph.node, stage) if not node.branch and node.head in ("", "final")]
        middles = {round((found[n.id].box.left + found[n.id].box.right) / 2) for n in stem if n.id in found}
        assert len(middles) == 1, (stage[0], middles)


@every_opening
@pytest.mark.parametrize("maps", [False, True], ids=["plain", "with-maps"])
def test_plates_of_a_kind_are_equally_wide_and_lie_on_nothing(opened: tuple[str, ...], maps: bool) -> None:
    graph = network_graph(PAPER, opened)
    found = drawn.plates(svg_of(graph, Style(maps=maps)))
    inside = {n.id for n in graph.nodes if n.unit and n.kind == "step" and not n.widths}
    heads = {n.id for n in graph.nodes if n.head and n.kind == "step"}
    for kind in (inside - heads, heads, set(found) - inside - heads):
        assert len({round(found[id].box.right - found[id].box.left) for id in kind}) <= 1
    boxes = list(found.items())
    for at, (id, plate) in enumerate(boxes):
        assert [other for other, one in boxes[at + 1 :] if plate.box.touches(one.box)] == [], id


def test_no_text_of_a_plate_stands_on_its_band() -> None:
    svg = svg_of(network_graph(PAPER, openable(PAPER)))
    for g in drawn.of_kind(svg, "node"):
        texts = [float(text.get("y", 0)) for text in g.iter(f"{drawn.SVG}text")]
        shapes = [drawn.around(drawn.points(p.get("points", ""))) for p in g.iter(f"{drawn.SVG}polygon")]
        bands = [box for box in shapes if box.bottom - box.top <= STRIPES_HIGH + 1]
        assert all(y + 2 < band.top for y in texts for band in bands), g.get("id")
