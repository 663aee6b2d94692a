"""What a person takes away from lesson 3."""

from __future__ import annotations

import csv
import io

from pages.cost import files
from pages.cost.panel import CLASSROOM
from tests import facts


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_curve_has_a_row_for_every_bottleneck() -> None:
    table = rows(files.curve_table(CLASSROOM))
    assert [int(r["bottleneck"]) for r in table] == list(range(1, 193))
    assert table[15]["bottleneck_macs"] == str(facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN)
    cheaper = [int(r["bottleneck"]) for r in table if int(r["bottleneck_macs"]) < int(r["direct_macs"])]
    assert cheaper[-1] == 154
