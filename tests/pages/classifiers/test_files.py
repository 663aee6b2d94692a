"""Page 7's files read back: their words, their colours where the evidence lies, and their numbers."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest

from pages.classifiers import cards, files
from tests.drawn_words import written
from tests.golden_pictures import leaves_as_before
from tests.pages.made_up import CLASSES, some_answers
from viz.inference.evidence import Evidence
from viz.network.architecture import EMBEDDED
from viz.rendering.sheets import BAND, LINE, MARGIN, SHEET_WIDTH

ORIGIN = files.TakenFrom("Katze", EMBEDDED, "Inception Explorer 1.2 · http://x/classifiers?label=7")
SQUARE = np.full((224, 224, 3), 255, np.uint8)
CHOSEN = 7


def some_cards(evidence: dict[str, Evidence], trained: tuple[str, ...] = ("aux1", "aux2", "final")) -> list[cards.Card]:
    return cards.cards(EMBEDDED, CLASSES, trained, some_answers(1), CHOSEN, evidence)


def test_the_answers_leave_with_picture_network_classes_probabilities_and_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trained = ("aux2", "final")
    picture, words = written(monkeypatch, lambda: files.answers_png(ORIGIN, some_cards({}, trained)))
    assert picture.width == SHEET_WIDTH + 2 * MARGIN
    assert f"Three answers · Katze · {EMBEDDED.title}" in words
    assert ORIGIN.source in words
    assert CLASSES[CHOSEN] in words
    for head, answer in some_answers(1).items():
        powers = np.exp(answer.logits.astype(float))
        shares = powers / powers.sum()
        for label in np.argsort(-shares)[:5]:
            assert f"class {label}\n{100 * shares[label]:.1f} %, " in words, (head, label)
        place = int((shares > shares[CHOSEN]).sum()) + 1
        assert f"%, {place}th, looked at" in words
        assert f"confidence {100 * shares.max():.1f} %" in words
    assert words.count("not trained in these weights") == 1
    assert "auxiliary 1 · after 4a, reads 14x14x512" in words
    leaves_as_before(picture, "classifiers-answers")


def test_the_evidence_lies_on_the_picture_beside_the_bare_one(monkeypatch: pytest.MonkeyPatch) -> None:
    evidence = np.zeros((7, 7), np.float32)
    evidence[3, 3], evidence[3, 2] = 2.0, -2.0
    drawn = {"final": evidence}
    about = f"{CLASSES[CHOSEN]} rather than {CLASSES[3]}"
    picture, words = written(monkeypatch, lambda: files.evidence_png(ORIGIN, some_cards(drawn), SQUARE, drawn, about))
    assert f"Evidence for {about} · Katze · {EMBEDDED.title}" in words
    assert ORIGIN.source in words
    assert "speaks against" in words
    assert "speaks for: 0 (white here) is transparent; each picture on its own scale" in words
    assert "CAM, a class activation map, is exact" in words.replace("\n", " ")
    top = 2 * BAND - MARGIN + LINE + BAND  # one line of legend, one band
    middle = top + 224  # row 3 of 7 lies in the middle of the picture, drawn twice as large
    assert picture.getpixel((MARGIN + 224, middle)) == (255, 255, 255), "the bare picture comes first"
    red, blue = (picture.getpixel((MARGIN + 448 + 12 + x, middle)) for x in (224, 224 - 64))
    assert isinstance(red, tuple)
    assert isinstance(blue, tuple)
    assert red[0] > red[2] + 40
    assert blue[2] > blue[0] + 40
    leaves_as_before(picture, "classifiers-evidence")


def test_what_covering_costs_leaves_with_its_scale_and_its_largest_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    drops = {"aux1": np.zeros((9, 9), np.float32), "final": np.full((9, 9), 0.125, np.float32)}
    shares = {"aux1": 0.5, "final": 0.75}
    picture, words = written(monkeypatch, lambda: files.covered_png(ORIGIN, SQUARE, drops, "tabby", shares))
    assert f"Covered for tabby · Katze · {EMBEDDED.title}" in words
    assert "auxiliary 1 · tabby 50.0 % · at most 0.0 % lost" in words
    assert "final · tabby 75.0 % · at most 12.5 % lost" in words
    assert "covering it raises the probability" in words
    assert ORIGIN.source in words
    leaves_as_before(picture, "classifiers-covered")


def test_evidence_leaves_as_numbers_that_read_alike_everywhere() -> None:
    maps = {"aux1": np.array([[0.125, -1.5], [np.nan, 2.0]], np.float32), "final": np.array([[3.0]], np.float32)}
    rows = list(csv.DictReader(io.StringIO(files.evidence_table(maps, "tabby, tabby cat"))))
    assert [tuple(row.values()) for row in rows] == [
        ("auxiliary 1", "tabby, tabby cat", "0", "0", "0.1250"),
        ("auxiliary 1", "tabby, tabby cat", "0", "1", "-1.5"),
        ("auxiliary 1", "tabby, tabby cat", "1", "1", "2"),
        ("final", "tabby, tabby cat", "0", "0", "3"),
    ]
    assert list(rows[0]) == ["classifier", "class", "row", "column", "evidence"]
