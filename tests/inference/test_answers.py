"""Answers, votes and losses against scipy-free arithmetic."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from viz.inference.answers import RULES, Answer, agreement, answers, losses, softmax, votes
from viz.network.architecture import EMBEDDED, NETWORKS

HEADS = tuple(head.name for head in EMBEDDED.heads)
pytestmark = pytest.mark.usefixtures("one_thread")


def scored(*probabilities: float) -> np.ndarray:
    return np.log(np.array(probabilities, np.float32))


ANSWERS = answers({"aux1": scored(0.5, 0.3, 0.2), "aux2": scored(0.05, 0.9, 0.05), "final": scored(0.6, 0.3, 0.1)})


def test_probabilities_sum_to_one_and_survive_huge_logits() -> None:
    answer = Answer("final", np.array([1e4, 1e4 - 1, -1e4], np.float32))
    assert answer.probabilities.sum() == pytest.approx(1)
    assert answer.best.probability == pytest.approx(1 / (1 + math.exp(-1)))
    assert answer.cross_entropy(2) == pytest.approx(2e4 + math.log(1 + math.exp(-1)))


def test_top_is_ordered_and_ties_go_by_number() -> None:
    answer = Answer("final", np.array([0, 2, 2, 1, 5], np.float32))
    assert [guess.label for guess in answer.top(4)] == [4, 1, 2, 3]
    assert [answer.rank(label) for label in range(5)] == [5, 2, 3, 4, 1]


@pytest.mark.parametrize("classes", [2, 200, 1000])
def test_entropy_is_nothing_when_sure_and_log2_of_the_classes_without_an_idea(classes: int) -> None:
    assert Answer("final", np.zeros(classes, np.float32)).entropy == pytest.approx(math.log2(classes))
    sure = np.zeros(classes, np.float32)
    sure[1] = 1e4
    assert Answer("final", sure).entropy == 0
    assert Answer("final", scored(0.5, 0.25, 0.25)).entropy == pytest.approx(1.5)


VOTES = [
    (("aux1", "aux2", "final"), [1, 1, 0], ["aux2", None, "final"]),  # mean of class 1: 1.5 / 3
    (("aux1", "final"), [0, 0, 0], ["final", None, "final"]),
    (("final",), [0, 0, 0], ["final", None, "final"]),
    (("aux1", "aux2"), [1, 1, 1], ["aux2", None, "aux2"]),
]


@pytest.mark.parametrize(("trained", "labels", "heads"), VOTES, ids=["+".join(v[0]) for v in VOTES])
def test_only_trained_heads_vote(trained: tuple[str, ...], labels: list[int], heads: list[str | None]) -> None:
    found = votes(ANSWERS, trained)
    assert tuple(vote.rule for vote in found) == RULES
    assert [vote.guess.label for vote in found] == labels
    assert [vote.head for vote in found] == heads


def test_average_is_the_mean_of_the_probabilities() -> None:
    assert votes(ANSWERS, HEADS)[1].guess.probability == pytest.approx((0.3 + 0.9 + 0.3) / 3)


def test_no_trained_head_is_said_so() -> None:
    with pytest.raises(ValueError, match="no trained head among aux1, aux2, final"):
        votes(ANSWERS, ())


def test_agreement_names_the_heads_of_each_answer() -> None:
    assert agreement(ANSWERS, HEADS) == {0: ("aux1", "final"), 1: ("aux2",)}
    assert agreement(ANSWERS, ("final",)) == {0: ("final",)}


@pytest.mark.parametrize("true", [0, 1, 2])
def test_training_loss_adds_three_tenths_of_both_auxiliary_losses(true: int) -> None:
    terms = losses(ANSWERS, EMBEDDED, true)
    aux1, aux2, final = (-math.log((0.5, 0.3, 0.2)[true]), -math.log((0.05, 0.9, 0.05)[true]), 0.0)
    final = -math.log((0.6, 0.3, 0.1)[true])
    assert [term.head for term in terms] == ["final", "aux1", "aux2"]
    assert sum(term.share for term in terms) == pytest.approx(final + 0.3 * aux1 + 0.3 * aux2, rel=1e-5)
    scores = torch.from_numpy(ANSWERS["aux2"].logits)[None]
    assert terms[2].cross_entropy == pytest.approx(float(F.cross_entropy(scores, torch.tensor([true]))), rel=1e-5)


def test_every_network_weighs_its_heads_alike_and_equality_ignores_it() -> None:
    for network in NETWORKS.values():
        assert [head.loss_weight for head in network.heads] == [0.3, 0.3, 1.0]


def test_probabilities_of_several_pictures_stay_apart() -> None:
    rows = softmax(np.array([[0, math.log(3)], [1e4, 1e4]], np.float32))
    np.testing.assert_allclose(rows, [[1 / 4, 3 / 4], [1 / 2, 1 / 2]], rtol=1e-6)
