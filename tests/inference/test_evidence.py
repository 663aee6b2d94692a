"""Evidence maps against written-out references."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from tests.parts import part
from viz.inference.capture import Captured
from viz.inference.evidence import activation_map, is_linear, occlusion, patches
from viz.inference.model import GoogLeNet
from viz.network.architecture import EMBEDDED

HEADS = tuple(head.name for head in EMBEDDED.heads)
pytestmark = pytest.mark.usefixtures("one_thread")


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
    declared, aux = EMBEDDED.head(head), part(model, head)
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


def test_evidence_for_one_class_rather_than_another_sums_to_the_difference_of_their_logits(
    model: GoogLeNet, captured: Captured
) -> None:
    found = activation_map(model, captured, "final", 57, 3)
    bias, logits = part(model, "fc").bias, captured.logits["final"]
    assert found.mean() + float(bias[57] - bias[3]) == pytest.approx(float(logits[57] - logits[3]), rel=1e-3)
    assert np.abs(found + activation_map(model, captured, "final", 3, 57)).max() <= 1e-6 * np.abs(found).max()


@pytest.mark.parametrize("head", ["aux1", "aux2"])
def test_auxiliary_evidence_for_one_class_rather_than_another_is_that_of_the_difference(
    model: GoogLeNet, captured: Captured, head: str
) -> None:
    reference = written_out(model, captured, head, 57) - written_out(model, captured, head, 3)
    found = activation_map(model, captured, head, 57, 3)
    assert np.abs(found - reference).max() <= 1e-4 * np.abs(reference).max()


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
        EMBEDDED.head("aux3")


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
