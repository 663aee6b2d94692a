"""What is said beside a graph: its nodes in words, facts, index and legend."""

from __future__ import annotations

import json
import os

from tests.parts import ROOT
from viz.graph import words
from viz.graph.dot import Style
from viz.graph.nodes import network_graph
from viz.network.architecture import EMBEDDED, PAPER, TORCHVISION
from viz.network.shapes import trace
from viz.notation.counting import Counting


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
    assert words.facts(graph, graph.node("maxpool1")) == (
        "112×112×64 → 56×56×64", "rounds up: the last window hangs over the edge",
    )  # fmt: skip


def test_facts_of_a_layer_end_with_what_it_does() -> None:
    graph = network_graph(PAPER, ("aux1", "final"))
    assert words.facts(graph, graph.node("aux1.fc1"))[-1] == "each output is a weighted sum of all inputs"
    assert words.facts(graph, graph.node("dropout"))[-1].endswith("at inference it does nothing")
    assert len(words.facts(graph, graph.node("inception3a"))) == 3


def test_the_index_leads_from_a_name_to_a_closed_module() -> None:
    entries = {entry.name: entry for entry in words.index(PAPER)}
    assert entries["4d 5×5 reduce"][:3] == ("inception4d.branch3.0", "4d 5×5 reduce", "4d")
    assert {entry.id for entry in words.index(PAPER)} == {step.path for step in trace(PAPER)}


def test_the_index_knows_what_people_call_a_layer() -> None:
    entries = {entry.id: entry for entry in words.index(PAPER)}
    assert "Inception 4d" in entries["inception4d"].titles
    assert "final classifier softmax" in entries["fc"].titles
    assert "Inception 3b projection" in entries["inception3b.branch4.1"].titles
    assert not any("softmax" in title for title in entries["aux1.fc1"].titles)


def test_the_browsers_search_is_tried_on_this_index() -> None:
    """`EXAMPLES=write` writes it anew; frontend/src/components/graph/search.test.ts searches in it."""
    file = ROOT / "frontend" / "layers.cases.json"
    index = json.loads(json.dumps([entry._asdict() for entry in words.index(PAPER)]))
    if os.environ.get("EXAMPLES") == "write":
        lines = ",\n".join(f"  {json.dumps(entry, ensure_ascii=False)}" for entry in index)
        file.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    assert json.loads(file.read_text(encoding="utf-8")) == index


def test_the_legend_says_where_the_cost_scale_ends() -> None:
    graph = network_graph(PAPER)
    assert words.legend(graph, Style("cost"))["ends"] == ["0 %", "21.9 %"]
    assert words.legend(graph, Style("cost", "weights"))["ends"] == ["0 %", "20.6 % and more"]
    assert len(words.legend(graph, Style())["swatches"]) == 7
    changed = words.legend(graph, Style("cost", changed=frozenset({"inception3a"})))
    assert [label for label, _ in changed["swatches"]][4:] == ["widths changed"]


def test_the_legend_calls_branches_by_the_windows_that_they_have() -> None:
    labels = [swatch[0] for swatch in words.legend(network_graph(TORCHVISION), Style())["swatches"]]
    assert labels[:4] == ["1×1 branch", "3×3 branch", "“5×5” (3×3) branch", "pool branch"]


def test_shares_of_parameters_are_of_parameters_in_the_words_and_in_the_colours() -> None:
    wider = PAPER.with_widths({"3a": {"conv3x3": 256}, "4a": {"conv3x3": 204}})
    graph, counting = network_graph(wider), Counting(biases=True)
    # 3,190,888 of 7,149,428 parameters; of the weights it would be 3,188,736 of 7,141,024, 44.7 %
    lines = words.facts(graph, graph.node("aux2"), counting)
    assert lines[2] == "3,190,888 parameters (44.6 % on top, only while training)"
    by_size = Style("cost", "weights")
    assert (by_size.with_biases(True).measure, by_size.with_biases(False).measure) == ("params", "weights")
    assert Style("cost", "macs").with_biases(True).measure == "macs"
