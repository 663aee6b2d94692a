"""Whom to believe, with answers made up and shares taken from a report made up."""

from __future__ import annotations

import re

import numpy as np

from pages.classifiers import rules
from tests.pages.made_up import CLASSES, some_answers
from viz.inference.measured import Report
from viz.network.architecture import EMBEDDED

HEADS = ("aux1", "aux2", "final")
REPORT = Report(
    {
        "pictures": {"heads": 10_000},
        "heads": {"aux1": {"top1": 0.595}, "aux2": {"top1": 0.648}, "final": {"top1": 0.689, "top5": 0.885}},
        "votes": {"confident": {"top1": 0.677}, "average": {"top1": 0.676}, "oracle": {"top1": 0.739}},
    }
)


def test_every_classifier_every_rule_and_the_one_that_always_knows() -> None:
    given = some_answers(2)
    rows = rules.rows_of(EMBEDDED, CLASSES, given, HEADS, REPORT)
    assert [row.whom for row in rows] == [
        "auxiliary 1", "auxiliary 2", "final", "the surest", "the average", "a perfect chooser",
    ]  # fmt: skip
    shares = {head: np.exp(a.logits.astype(float)) / np.exp(a.logits.astype(float)).sum() for head, a in given.items()}
    for row, head in zip(rows, HEADS, strict=False):
        assert row.answer.startswith(f"class {shares[head].argmax()}, ")
    surest = max(HEADS, key=lambda head: shares[head].max())
    assert rows[3].answer.startswith(f"class {shares[surest].argmax()}, ")
    mean = np.mean(list(shares.values()), axis=0)
    assert rows[4].answer.startswith(f"class {mean.argmax()}, {100 * mean.max():.1f} %")
    assert [row.accuracy.top1 for row in rows if row.accuracy] == [0.595, 0.648, 0.689, 0.677, 0.676, 0.739]
    assert rows[5].answer == ""
    agreed = rules.rows_of(EMBEDDED, CLASSES, dict.fromkeys(HEADS, given["final"]), HEADS, REPORT)
    assert agreed[5].answer == f"class {shares['final'].argmax()}", "whoever chooses among equal answers gives that one"


def test_the_table_has_a_bar_for_every_share() -> None:
    drawn = rules.rules_table(rules.rows_of(EMBEDDED, CLASSES, some_answers(2), HEADS, REPORT), 10_000)
    assert re.findall(r"calc\((\S+) ", drawn) == ["0.5950", "0.6480", "0.6890", "0.6770", "0.6760", "0.7390"]
    assert "Right, of 10,000 pictures" in drawn
    assert "among its first five: 88.5 %" in drawn


def test_without_figures_nothing_is_said_of_them() -> None:
    rows = rules.rows_of(EMBEDDED, ("<b>", *CLASSES), some_answers(2), ("final",), Report({}))
    assert [row.whom for row in rows] == ["final", "the surest", "the average"]
    drawn = rules.rules_table(rows, None)
    assert "Right on" not in drawn
    assert "<b>" not in drawn
