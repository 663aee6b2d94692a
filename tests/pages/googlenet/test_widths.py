"""Changed widths in the address, and what they do to the network's table."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

import pytest

from pages.googlenet import table, widths
from pages.googlenet.questions import depth, network_questions
from pages.googlenet.widths import Change, applied, with_change
from pages.module import panel
from pages.module.page import ModuleView
from viz.network.architecture import PAPER, TORCHVISION, WIDTH_FIELDS
from viz.network.costs import network_cost
from viz.site import address


@dataclass(frozen=True)
class View:
    widths: tuple[Change, ...] = widths.widths()


ADDRESSES = [
    ("", (), False),
    ("3a.reduce5x5.32", (("3a", "reduce5x5", 32),), False),
    ("4d.conv1x1.96~3a.reduce5x5.32", (("3a", "reduce5x5", 32), ("4d", "conv1x1", 96)), False),
    ("3a.reduce5x5.16", (), False),  # what Table 1 says
    ("3a.reduce5x5.0", (("3a", "reduce5x5", 1),), True),
    ("3a.reduce5x5.99999999999", (("3a", "reduce5x5", 2048),), True),
    ("3a.reduce5x5.-4", (), True),
    ("3a.reduce5x5.3.5", (), True),
    ("3c.reduce5x5.32", (), True),
    ("3a.kernel5x5.3", (), True),
    ("3a.reduce5x5.²", (), True),
    ("~~~<script>", (), True),
    ("3a.conv1x1.7~nonsense", (("3a", "conv1x1", 7),), True),
    ("9" * 10_000, (), True),
]


@pytest.mark.parametrize(("text", "changes", "noted"), ADDRESSES, ids=[a[0][:24] or "none" for a in ADDRESSES])
def test_reading_an_address(text: str, changes: tuple[tuple[str, str, int], ...], noted: bool) -> None:
    view, notes = address.decode(View, {"widths": text})
    assert view.widths == changes
    assert bool(notes) == noted


def test_writing_gives_an_address_that_reads_back() -> None:
    view = View(with_change(with_change((), "5b", "pool_proj", 1), "3a", "conv3x3", 2048))
    written = address.encode(view)
    assert written == {"widths": "3a.conv3x3.2048~5b.pool_proj.1"}
    assert address.decode(View, written) == (view, [])
    assert address.encode(View()) == {}


@pytest.mark.parametrize("name", WIDTH_FIELDS)
def test_page_4_takes_every_width_that_page_5_links_to_it(name: str) -> None:
    high = with_change((), "3a", name, 10**9)[0].width
    slider = next(one for one in panel.inputs() if one.name == name)
    assert (slider.low, slider.high) == (1, high)
    view, notes = address.decode(ModuleView, {name: str(high)})
    assert (getattr(view, name), notes) == (high, [])


def test_setting_a_width_back_takes_the_change_out() -> None:
    changes = with_change((), "3a", "conv3x3", 64)
    assert with_change(changes, "3a", "conv3x3", PAPER.module("3a").conv3x3) == ()


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
    written = table.table(lines, whole, {("3a", "conv3x3")}, "macs", "weights")
    row = next(row for row in written["rows"] if row["key"] == "3a")
    assert table.widths_of(lines)["3a"] == [64, 96, 256, 16, 32, 32]
    assert row["changed"] == [False, False, True, False, False, False]
    assert row["change"] == ["+86.7 M", "+86,704,128"]
    assert (row["ops"], row["params"]) == ("128M", "159K")
    assert written["total"]["ops"] == "1,502M"
    assert [column["label"] for column in written["columns"]] == [
        "1×1", "3×3 reduce", "3×3", "5×5 reduce", "5×5", "pool proj",
    ]  # fmt: skip


def test_csv_has_exact_numbers_that_add_up() -> None:
    text = table.to_csv(table.lines(TORCHVISION, TORCHVISION), TORCHVISION)
    *rows, last = csv.DictReader(io.StringIO(text))
    assert last["row"] == "total"
    for column in ("multiplications", "weights", "parameters"):
        assert sum(int(row[column]) for row in rows) == int(last[column])
    assert last["parameters"] == "6624904"  # torchvision's own count without auxiliary heads
    assert [rows[2][name] for name in WIDTH_FIELDS] == ["64", "96", "128", "16", "32", "32"]


def test_22_layers_or_27() -> None:
    assert depth(PAPER) == (22, 27)


def test_questions_have_their_answers_by_arithmetic() -> None:
    dearest, ripple, layers = network_questions(PAPER, PAPER.module("3a"))
    assert dearest.options[dearest.answer] == "conv 1×1 + conv 3×3"
    extra = 28 * 28 * 128 * (9 * 96 + 128 + 128 + 32 + 64)
    assert ripple.options[ripple.answer] == f"{extra / 1e6:.0f} M"
    assert layers.options[layers.answer] == "22"
