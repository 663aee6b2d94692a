"""Page 8's files read back: their words, the colours of their maps, and their numbers."""

from __future__ import annotations

import csv
import io
from typing import Any

import numpy as np
import pytest

from pages.what_if import comparison, files
from tests.drawn_words import written
from tests.golden_pictures import leaves_as_before
from tests.pages.made_up import CLASSES, some_answers
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.rendering.sheets import BAND, LINE, MARGIN, SHEET_WIDTH

ORIGIN = files.EditedRun("Katze", EMBEDDED, ["4a: 5×5 off"], "Inception Explorer 1.2 · http://x/what_if?edits=4a-5x5")
Means = dict[str, dict[str, Any]]


def some_means(value: float, without: str = "") -> Means:
    """The same value in every map of every module; 4a has no branch `without`."""
    means: Means = {
        module.name: {branch: np.full((4, 4), value, np.float32) for branch in (*BRANCHES, "")}
        for module in EMBEDDED.modules
    }
    if without:
        del means["4a"][without]
    return means


def test_both_answers_leave_with_both_probabilities_and_the_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = some_answers(1), some_answers(2)
    cards = comparison.answer_cards(EMBEDDED, CLASSES, ("final",), before, after)
    picture, words = written(monkeypatch, lambda: files.both_answers_png(ORIGIN, cards))
    assert picture.width == SHEET_WIDTH + 2 * MARGIN
    for said in (f"Intact and edited · Katze · {EMBEDDED.title}", "Edited: 4a: 5x5 off.", ORIGIN.source):
        assert said in words
    for head in before:
        for side, answer in (("intact", before[head]), ("edited", after[head])):
            powers = np.exp(answer.logits.astype(float))
            best = int(powers.argmax())
            assert f"{100 * powers[best] / powers.sum():.1f} % {side}" in words
            assert f"class {best}\n" in words
    assert words.count("not trained in these weights") == 2
    leaves_as_before(picture, "what_if-answers")


def test_the_mean_maps_leave_with_their_branches_scale_and_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    maps = some_means(2.0), some_means(1.0, "5x5")
    picture, words = written(monkeypatch, lambda: files.maps_png(ORIGIN, "4a", maps))
    for said in (
        f"What changes in 4a · Katze · {EMBEDDED.title}",
        "Edited: 4a: 5x5 off.",
        "Module 4a: mean over the channels",
        "Module 4b: mean over the channels",
        "the largest value: intact or edited",
        "the change, from minus its largest size to plus; white is none",
        ORIGIN.source,
    ):
        assert said in words
    lines = words.splitlines()
    assert [line for line in lines if line in ("1x1", "3x3", "5x5", "pool", "all")] == 2 * [
        "1x1", "3x3", "5x5", "pool", "all",
    ]  # fmt: skip
    assert lines.count("off") == 1
    assert lines.count("0 to 2, change at most ±1") == 9
    assert lines.count("0 to 2, change at most ±2") == 1, "a branch that is off has lost all"
    top = 2 * BAND - MARGIN + 3 * LINE + BAND + LINE  # what is said, two legends, a band, the branches' names
    left = MARGIN + files.ROW_NAME_WIDE + 10
    yellow = picture.getpixel((left, top + 10))
    assert yellow == (253, 231, 37), "the last colour of viridis: 2 is the largest of both"
    assert picture.getpixel((left + 2 * files.CELL_WIDE, top + files.MAP_WIDE + LINE + 150)) == (255, 255, 255)
    leaves_as_before(picture, "what_if-mean-maps")


def test_the_last_module_leaves_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    maps = some_means(1.0), some_means(1.0)
    _, words = written(monkeypatch, lambda: files.maps_png(ORIGIN._replace(edits=[]), "5b", maps))
    assert words.count("mean over the channels") == 1
    assert "Nothing is edited, so both are the same." in words
    assert words.splitlines().count("the same") == 5


def test_the_mean_maps_leave_as_numbers() -> None:
    maps = some_means(0.125), some_means(2.0, "5x5")
    rows = list(csv.DictReader(io.StringIO(files.maps_table(EMBEDDED, "4a", maps))))
    assert len(rows) == 2 * 5 * 16
    assert list(rows[0].values()) == ["4a", "1×1", "0", "0", "0.1250", "2"]
    closed = [row for row in rows if (row["module"], row["branch"]) == ("4a", "5×5")]
    assert {row["edited"] for row in closed} == {""}
    assert [row["module"] for row in rows].count("4b") == 5 * 16
