"""Answers above a confidence, with a report made up, and as the page sends what was measured."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from pages.classifiers.sure import sure_board
from tests.pages.made_up import some_answers
from tests.reading import sent
from tests.test_pages import opened
from viz.inference.measured import REPORT, Report

FALLING = list(range(100, 0, -1))
MEASURED = {"answered": FALLING, "right": [n // 2 for n in FALLING]}


def test_only_trained_classifiers_that_were_measured_are_there() -> None:
    report = Report({"pictures": {"confidence": 100}, "confidence": {"aux1": MEASURED, "final": MEASURED}})
    board = sure_board(some_answers(2), ("aux2", "final"), report)
    assert board is not None
    (final,) = board["heads"]
    assert (final["title"], final["answered"][20], final["right"][20]) == ("final", 80, 40)
    assert final["percent"] == f"{100 * final['here']:.1f} %"
    assert sure_board(some_answers(2), ("final",), Report({})) is None


def test_the_page_sends_what_was_measured_and_it_is_what_the_reliability_says() -> None:
    """The numbers between two tens of per cent are those of the ten bins of the calibration."""
    (message,) = sent(opened("pages/classifiers/script.py", {"step": "confidence", "above": "55"}), "answered_above")
    board, values = json.loads(message.json)[0], json.loads(REPORT.read_text(encoding="utf-8"))
    assert board["told"]["value"] == 55
    assert board["pictures"] == 10_000
    for head, key in zip(board["heads"], ("aux1", "aux2", "final"), strict=True):
        for bin_, (low, high) in zip(values["calibration"][key]["bins"], pairwise(range(0, 101, 10)), strict=True):
            for column, number in (("answered", bin_["pictures"]), ("right", bin_["pictures"] * bin_["accuracy"])):
                less = head[column][high] if high < 100 else 0
                assert head[column][low] - less == pytest.approx(number, abs=0.5)
        assert head["right"][0] == pytest.approx(10_000 * values["heads"][key]["top1"])
