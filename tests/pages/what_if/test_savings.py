"""Work and size of both networks by part, against sums worked out by hand."""

from __future__ import annotations

from typing import Any

from pages.what_if.savings import network_parts, savings_panel
from tests import facts
from viz.network.architecture import EMBEDDED
from viz.network.costs import network_cost
from viz.network.edits import declared, parse_edits
from viz.notation.counting import USUAL, Counting
from viz.rendering.live import fill

PLACES = 28 * 28
"""Of 3a and 3b."""


def macs(text: str) -> dict[str, int]:
    return {part.key: part.cost.macs for part in network_parts(declared(EMBEDDED, parse_edits(text, EMBEDDED)))}


def test_the_parts_are_the_whole_network() -> None:
    parts = network_parts(EMBEDDED)
    assert [part.label for part in parts] == ["stem", "1×1", "3×3", "5×5", "pool", "classifier"]
    assert sum(part.cost.macs for part in parts) == network_cost(EMBEDDED).macs == 1_581_852_672
    assert sum(part.cost.weights for part in parts) == network_cost(EMBEDDED).weights
    by_branch = [sum(facts.BRANCHES[name][place] for name in facts.MODULES) for place in range(4)]
    assert [macs("")[key] for key in ("1x1", "3x3", "5x5", "pool")] == by_branch


def test_a_branch_that_is_off_saves_in_what_reads_it_too() -> None:
    before, after = macs(""), macs("3a-5x5")
    saved = {key: before[key] - after[key] for key in before}
    # its own 12,443,648, and 32 channels less for each of 3b's four 1×1 that read them
    assert saved == {
        "stem": 0,
        "1x1": PLACES * 32 * 128,
        "3x3": PLACES * 32 * 128,
        "5x5": 12_443_648 + PLACES * 32 * 32,
        "pool": PLACES * 32 * 64,
        "final": 0,
    }


def test_both_rows_of_both_charts_say_their_sums() -> None:
    edited = declared(EMBEDDED, parse_edits("3a-5x5", EMBEDDED))
    made = savings_panel(EMBEDDED, edited, USUAL, "Saves much.")
    numbers = made.at({})
    work, size, says = made.beside
    assert [fill(row["text"], numbers) for row in work["rows"]] == ["1.58 G", "1.56 G"]
    assert work["title"] == "Multiplications for one picture"
    assert says["sentences"] == [[{"text": "Saves much.", "when": []}]]
    for block in (work, size):
        for row in block["rows"]:
            whole = numbers[row["text"].strip("{}").split(":")[0]]
            assert sum(numbers[part["number"]] for part in row["segments"]) == whole


def test_it_counts_as_the_session_does() -> None:
    made: Any = savings_panel(EMBEDDED, EMBEDDED, Counting(flops=True, biases=True), "")
    assert [block["title"] for block in made.beside[:2]] == ["FLOPs for one picture", "Parameters in the whole network"]
    assert made.at({})["work_intact"] == 2 * 1_581_852_672
    assert "both are the same" in made.beside[2]["sentences"][0][0]["text"]


def test_the_colours_are_named_once_below_the_last_pair() -> None:
    made: Any = savings_panel(EMBEDDED, EMBEDDED, USUAL, "")
    assert [block["legend"] for block in made.beside if block["kind"] == "bars"] == [False, True]
