"""What lesson 7 shows of each classifier, as data."""

from __future__ import annotations

import numpy as np

from pages.classifiers import cards
from tests.pages.made_up import CLASSES, some_answers
from viz.network.architecture import EMBEDDED


def test_a_card_lists_five_answers_and_the_chosen_class_with_its_rank() -> None:
    given = some_answers(1)
    chosen = given["aux2"].top(12)[-1].label
    board = cards.cards(EMBEDDED, CLASSES, ("final",), given, chosen, {"final": np.ones((7, 7), np.float32)})
    assert [card["title"] for card in board] == ["auxiliary 1", "auxiliary 2", "final"]
    assert [card["where"] for card in board] == [
        "after 4a, reads 14×14×512", "after 4d, reads 14×14×528", "after 5b, reads 7×7×1024",
    ]  # fmt: skip
    assert [card["trained"] for card in board] == [False, False, True]
    assert [row["label"] for row in board[0]["rows"]] == [guess.label for guess in given["aux1"].top(5)]
    assert board[1]["chosen"]["rank"] == "12th"
    assert [bool(card["evidence"]) for card in board] == [False, False, True]


def test_a_rival_changes_the_evidence_and_its_sum_but_not_the_answers() -> None:
    given = some_answers(2)
    drawn = {"final": np.full((7, 7), 1.5, np.float32)}
    alone = cards.cards(EMBEDDED, CLASSES, ("final",), given, 3, drawn)[2]
    against = cards.cards(EMBEDDED, CLASSES, ("final",), given, 3, drawn, 8)[2]
    logits = given["final"].logits
    assert f"= logit {logits[3]:.2f}".replace("-", "−") in alone["method"]
    assert f"= difference of the logits {logits[3] - logits[8]:.2f}".replace("-", "−") in against["method"]
    assert (alone["rows"], alone["chosen"]) == (against["rows"], against["chosen"])


def test_the_evidence_is_drawn_in_the_middle_of_what_each_place_sees() -> None:
    from viz.network.shapes import receptive_fields
    from viz.rendering.evidence import overlay, seen_from

    drawn = np.arange(49, dtype=np.float32).reshape(7, 7)
    card = cards.cards(EMBEDDED, CLASSES, ("final",), some_answers(1), 3, {"final": drawn})[2]
    assert card["evidence"] == overlay(drawn, seen_from(receptive_fields(EMBEDDED)["inception5b"], 224))
