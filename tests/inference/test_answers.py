"""Answers, votes, losses against scipy-free arithmetic; evidence maps against written-out references."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from tests.parts import part
from viz.inference.answers import RULES, Answer, agreement, answers, losses, votes
from viz.inference.capture import Captured
from viz.inference.evidence import activation_map, head_of, is_linear, occlusion, patches
from viz.inference.model import GoogLeNet
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


# --- evidence -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", [0, 57, 199])
def test_final_evidence_equals_the_weighted_sum_written_out_and_adds_up_to_the_logit(
    model: GoogLeNet, captured: Captured, label: int
) -> None:
    features, weights = captured.output("5b"), part(model, "fc").weight.numpy()
    height, width = features.shape[1:]
    reference = np.zeros((height, width))
    for row in range(height):
        for column in range(width):
            reference[row, column] = sum(
                float(w) * float(f) for w, f in zip(weights[label], features[:, row, column], strict=True)
            )
    found = activation_map(model, captured, "final", label)
    assert np.abs(found - reference).max() <= 1e-4 * np.abs(reference).max()
    bias = float(part(model, "fc").bias[label])
    assert found.mean() + bias == pytest.approx(float(captured.logits["final"][label]), rel=1e-4)


def written_out(model: GoogLeNet, captured: Captured, head: str, label: int) -> np.ndarray:
    """Grad-CAM without autograd: the chain rule through fc2, ReLU, fc1, ReLU, 1×1 and the average pool, in float64."""
    declared, aux = head_of(EMBEDDED, head), part(model, head)
    features = captured.maps[declared.after].astype(np.float64)
    channels, side, _ = features.shape
    edges = [(i * side // 4, -(-(i + 1) * side // 4)) for i in range(4)]  # adaptive windows of a 4×4 output
    pooled = np.array([[[features[c, a:b, d:e].mean() for d, e in edges] for a, b in edges] for c in range(channels)])
    w0, b0 = (t.numpy().astype(np.float64) for t in (aux.conv.conv.weight[:, :, 0, 0], aux.conv.conv.bias))
    squeezed = np.einsum("oc,chw->ohw", w0, pooled) + b0[:, None, None]
    w1, b1 = (t.numpy().astype(np.float64) for t in (aux.fc1.weight, aux.fc1.bias))
    hidden = w1 @ np.maximum(squeezed, 0).ravel() + b1
    back = (aux.fc2.weight[label].numpy().astype(np.float64) * (hidden > 0)) @ w1
    back = back.reshape(squeezed.shape) * (squeezed > 0)
    back = np.einsum("oc,ohw->chw", w0, back)
    # every window hands its gradient to its pixels in equal parts; the mean over the map is the sum / (side · side)
    alpha = back.sum((1, 2)) / (side * side)
    return np.asarray(np.einsum("c,chw->hw", alpha, features))


@pytest.mark.parametrize("head", ["aux1", "aux2"])
@pytest.mark.parametrize("label", [0, 57])
def test_auxiliary_evidence_equals_the_chain_rule_written_out(
    model: GoogLeNet, captured: Captured, head: str, label: int
) -> None:
    reference = written_out(model, captured, head, label)
    found = activation_map(model, captured, head, label)
    assert found.shape == (14, 14)
    assert np.abs(found - reference).max() <= 1e-4 * np.abs(reference).max()
    assert all(weights.grad is None and not weights.requires_grad for weights in model.parameters())


def test_only_the_final_head_is_linear() -> None:
    assert [is_linear(head) for head in EMBEDDED.heads] == [False, False, True]


def test_unknown_head_is_named_with_the_known_ones() -> None:
    with pytest.raises(KeyError, match="known: aux1, aux2, final"):
        head_of(EMBEDDED, "aux3")


@pytest.mark.parametrize(("side", "grid"), [(224, 9), (224, 2), (64, 5)])
def test_patches_cover_the_picture_from_border_to_border(side: int, grid: int) -> None:
    found = patches(side, grid)
    assert len(found) == grid
    assert found[0].start == 0
    assert found[-1].stop == side
    assert {place.stop - place.start for place in found} == {side // 4}


def test_occlusion_is_the_drop_of_the_probability_under_a_grey_patch(model: GoogLeNet, picture: torch.Tensor) -> None:
    label = int(model(picture).aux1.argmax())
    *_, last = occlusion(model, picture, label, grid=2)
    assert last.drops.keys() == set(HEADS)
    for row, column in ((0, 0), (0, 1), (1, 0), (1, 1)):
        covered = picture.clone()
        covered[:, :, 168 * row : 168 * row + 56, 168 * column : 168 * column + 56] = 0
        intact, hidden = (model(x).aux1.softmax(1)[0, label] for x in (picture, covered))
        assert last.drops["aux1"][row, column] == pytest.approx(float(intact - hidden), rel=1e-2, abs=1e-8)


def test_occlusion_can_be_left_between_rows_and_leaves_its_input_alone(model: GoogLeNet) -> None:
    tensor = torch.ones(1, *EMBEDDED.input_shape)
    first, second, _ = occlusion(model, tensor, 7, grid=3)
    assert (first.done, second.done, first.places) == (3, 6, 9)
    partly = next(occlusion(model, tensor, 7, grid=3))
    assert np.isnan(partly.drops["final"][1:]).all()
    assert not np.isnan(partly.drops["final"][0]).any()
    assert bool((tensor == 1).all())
