"""What changed widths do to the network's table."""

from __future__ import annotations

import csv
import io

from pages.googlenet import table
from pages.googlenet.widths import Change, applied
from viz.network.architecture import PAPER, TORCHVISION, WIDTH_FIELDS
from viz.network.costs import network_cost
from viz.notation.counting import USUAL, Counting


def test_a_change_runs_through_the_following_input_and_the_total() -> None:
    changed = applied(PAPER, (Change("3a", "conv3x3", 256),))
    before, after = ({line.key: line for line in table.lines(n, PAPER)} for n in (PAPER, changed))
    assert after["3a"].out == 256 + 128
    assert after["3b"].into.c == 384
    # 128 more filters of 3×3 over 96 channels, on 28×28
    assert after["3a"].cost.macs - before["3a"].cost.macs == 28 * 28 * 128 * 9 * 96
    # 3b reads 128 channels more in its 1×1, its two reduces and its projection
    assert after["3b"].cost.macs - before["3b"].cost.macs == 28 * 28 * 128 * (128 + 128 + 32 + 64)
    assert {k for k in before if before[k].cost != after[k].cost} == {"3a", "3b"}
    assert network_cost(changed).macs == sum(line.cost.macs for line in after.values())


def test_table_shows_changes_beside_the_papers_figures() -> None:
    network = applied(PAPER, (Change("3a", "conv3x3", 256),))
    lines = table.lines(network, PAPER)
    whole = (network_cost(network), network_cost(PAPER))
    written = table.width_table_data(network, lines, whole, {("3a", "conv3x3")}, USUAL)
    row = next(row for row in written["rows"] if row["key"] == "3a")
    assert row["changed"] == [False, False, True, False, False, False]
    assert row["change"] == ["+86.7 M", "+86,704,128"]
    assert (row["ops"], row["params"]) == ("128M", "159K")
    assert written["total"]["ops"] == "1,502M"
    assert [column["label"] for column in written["columns"]] == [
        "1×1", "3×3 reduce", "3×3", "5×5 reduce", "5×5", "pool proj",
    ]  # fmt: skip
    assert [column["label"] for column in table.columns(TORCHVISION)][3:5] == ["“5×5” (3×3) reduce", "“5×5” (3×3)"]


def test_csv_has_exact_numbers_that_add_up() -> None:
    text = table.to_csv(table.lines(TORCHVISION, TORCHVISION), TORCHVISION)
    *rows, last = csv.DictReader(io.StringIO(text))
    assert last["row"] == "total"
    for column in ("multiplications", "weights", "parameters"):
        assert sum(int(row[column]) for row in rows) == int(last[column])
    assert last["parameters"] == "6624904"  # torchvision's own count without auxiliary heads
    assert [rows[2][name] for name in WIDTH_FIELDS] == ["64", "96", "128", "16", "32", "32"]


def test_beside_flops_stand_the_papers_figures_as_flops() -> None:
    whole = network_cost(PAPER)
    written = table.width_table_data(PAPER, table.lines(PAPER, PAPER), (whole, whole), set(), Counting(flops=True))
    row = next(row for row in written["rows"] if row["key"] == "3a")
    assert (row["work"][0], row["ops"], row["params"]) == ("256 M", "256M", "159K")
    assert written["total"]["ops"] == "3,004M"
