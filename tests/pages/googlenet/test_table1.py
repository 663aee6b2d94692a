"""Table 1 recounted, against figures worked out by hand (weights, multiplications, and the paper's two columns)."""

from __future__ import annotations

import re

import pytest

from pages.googlenet import table1
from viz.network.architecture import PAPER, TORCHVISION
from viz.network.costs import network_cost
from viz.notation.counting import Counting

# row, weights, multiplications, paper's params (K), paper's ops (M), params agree, ops agree
TABLE = [
    ("conv1", 9_408, 118_013_952, 2.7, 34, False, False),
    ("conv2", 114_688, 359_661_568, 112, 360, True, True),
    ("3a", 163_328, 128_049_152, 159, 128, True, True),
    ("3b", 388_096, 304_267_264, 380, 304, True, True),
    ("4a", 375_552, 73_608_192, 364, 73, False, True),
    ("4b", 448_512, 87_908_352, 437, 88, False, True),
    ("4c", 509_440, 99_850_240, 463, 100, False, True),
    ("4d", 604_672, 118_515_712, 580, 119, False, True),
    ("4e", 867_328, 169_996_288, 840, 170, False, True),
    ("5a", 1_042_432, 51_079_168, 1072, 54, False, False),
    ("5b", 1_442_816, 70_697_984, 1388, 71, False, True),
    ("linear", 1_024_000, 1_024_000, 1000, 1, True, True),
]
IDS = [row[0] for row in TABLE]


@pytest.mark.parametrize(("key", "weights", "macs", "params", "ops", "params_agree", "ops_agree"), TABLE, ids=IDS)
def test_row(key: str, weights: int, macs: int, params: float, ops: float, params_agree: bool, ops_agree: bool) -> None:
    found = next(finding for finding in table1.audit() if finding.row.key == key)
    assert (found.row.cost.weights, found.row.cost.macs) == (weights, macs)
    assert (found.printed_params, found.printed_ops) == (params, ops)
    assert (found.params_agree, found.ops_agree) == (params_agree, ops_agree)
    assert bool(found.reason) == (not (params_agree and ops_agree))


# weights / 1024 and params / 1024 by hand: conv2 112.00 and 112.25, 3a 159.50 and 159.86, 3b 379.00 and 379.63
@pytest.mark.parametrize(
    ("key", "basis"),
    [
        ("conv2", "with or without biases"),
        ("3a", "with or without biases"),
        ("3b", "with biases, 379.6K"),
        ("4a", ""),
        ("linear", "with or without biases"),
    ],
)
def test_which_way_of_counting_the_params_agrees(key: str, basis: str) -> None:
    assert next(finding.basis for finding in table1.audit() if finding.row.key == key) == basis


def test_the_marks_are_explained() -> None:
    words = table1.how_compared()
    assert "less than 1K or 1M" in words
    assert "multiplications count no biases" in words


def test_rows_add_up_to_the_network() -> None:
    for network in (PAPER, TORCHVISION):
        rows = table1.rows(network)
        assert [row.key for row in rows] == IDS
        assert sum(row.cost.macs for row in rows) == network_cost(network).macs
        assert sum(row.cost.params for row in rows) == network_cost(network).params


def test_the_printed_columns_add_up_to_the_papers_totals() -> None:
    params, ops = table1.printed_total()
    assert (round(params), ops) == (6798, 1502)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        # 7·7·3·8 + 24·64 = 1,176 + 1,536 = 2,712; times 112·112 = 34,019,328
        (
            "conv1",
            "a depthwise separable 7×7, which Google's networks had there: 8 filters on each colour, then a 1×1 to",
        ),
        ("conv1", "to 64, together 2,712 weights and 34.0M (Chollet, arXiv 1610.02357, section 2)"),
        (
            "4a",
            "204 filters 3×3, as in Google's released network, it would be 364K with biases and 73M; printed is",
        ),
        (
            "4b",
            "input that 4a would then give, as in Google's released network, it would be 437K with biases and 88M",
        ),
        # 463·1024·196 = 92,925,952; 580·1024·196 = 116,408,320; 840·1024·196 = 168,591,360; 1388·1024·49 = 69,644,288
        ("4c", "in 4c 463K at 196 places are 93M, printed is 100M, in 4d 580K at 196 places are 116M, printed is 119M"),
        (
            "5b",
            "in 4e 840K at 196 places are 169M, printed is 170M and in 5b 1388K at 49 places are 70M, printed is 71M",
        ),
        ("4c", "The widths fit the multiplications"),
        # (1,106,944 weights + 848 biases)/1024 = 1081.8
        ("5a", "so the multiplications fit and the params miss by 10K"),
        (
            "5a",
            "With 48 filters in the 5×5 reduce, as in Google's released network, it would be 1082K with biases and 54M",
        ),
    ],
)
def test_likely_reason(key: str, words: str) -> None:
    assert words in next(finding.reason for finding in table1.audit() if finding.row.key == key)


def test_the_separable_layer_fits_both_printed_figures_with_its_64_biases() -> None:
    cost, _, _ = table1._separable()
    assert (cost.weights, cost.macs) == (2_712, 34_019_328)
    assert round((cost.weights + 64) / 1024, 1) == 2.7
    assert round(cost.macs / 10**6) == 34


@pytest.mark.parametrize("key", ["4a", "4b"])
def test_what_the_released_network_explains_wholly_is_said_to_miss_nothing(key: str) -> None:
    assert "miss" not in next(finding.reason for finding in table1.audit() if finding.row.key == key)


def test_verdict_counts_the_rows_that_agree() -> None:
    words = table1.agreement_sentence(table1.audit())
    assert words.startswith("Counted from its widths, 4 of 12 rows agree in both columns (conv2, 3a, 3b and linear)")
    assert "6,798K (K = 1024) and 1,502M; the widths give 6,826K and 1,583M" in words


def test_the_table_marks_what_agrees_and_what_not() -> None:
    rows = re.findall(r"<tr><th scope='row'[^>]*>(.*?)</th>(.*?)</tr>", table1.as_table(table1.audit()))
    cells = {key: re.sub("<[^>]*>", " ", "|".join(re.findall("<td.*?</td>", row))).split("|") for key, row in rows}
    said = {key: tuple(" ".join(cell.split()) for cell in row) for key, row in cells.items()}
    assert said["3a"] == ("128,049,152", "128M ✓", "163,328", "159K ✓ with or without biases")
    assert said["4c"] == ("99,850,240", "100M ✓", "509,440", "463K ✗")
    assert said["conv1"] == ("118,013,952", "34M ✗", "9,408", "2.7K ✗")
    assert len(said) == 12


def test_reasons_are_grouped() -> None:
    grouped = table1.likely_reasons(table1.audit())
    assert ["Inception 4c", "Inception 4d", "Inception 4e", "Inception 5b"] in grouped.values()
    assert sum(map(len, grouped.values())) == 8


FLOPS = Counting(flops=True)


def test_beside_flops_the_papers_multiply_accumulates_stand_as_flops() -> None:
    # 128M, 34M and 1,502M multiply-accumulates, each with an addition
    assert [table1.printed_ops(ops, FLOPS) for ops in (128, 34, 1502)] == ["256M", "68M", "3,004M"]
    assert "6,798K (K = 1024) and 3,004M; the widths give 6,826K and 3,165M" in table1.agreement_sentence(
        table1.audit(FLOPS), FLOPS
    )
    words = table1.how_compared(FLOPS)
    assert "less than 1K or 2M away" in words
    assert "its ops are shown 2 times as large, as FLOPs" in words


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("conv1", "2,712 weights and 68.0M"),
        ("4a", "364K with biases and 146M; printed is 364K and 146M"),
        ("4c", "in 4c 463K at 196 places are 186M, printed is 200M"),
        ("4c", "The widths fit the FLOPs"),
        ("5a", "so the FLOPs fit and the params miss by 10K"),
    ],
)
def test_likely_reason_in_flops(key: str, words: str) -> None:
    assert words in next(finding.reason for finding in table1.audit(FLOPS) if finding.row.key == key)


def test_the_audit_agrees_or_not_whatever_is_counted() -> None:
    verdicts = [[(f.params_agree, f.ops_agree, f.basis) for f in table1.audit(c)] for c in (Counting(), FLOPS)]
    assert verdicts[0] == verdicts[1]
