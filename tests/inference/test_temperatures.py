"""The temperatures in the shipped last layers change no answer: on any logits, on any features, on every picture."""

from __future__ import annotations

import json
from functools import cache
from typing import NamedTuple

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from training.config import SHIPPED_CHECKPOINT
from training.export import last_layers, restore
from viz.inference.answers import Answer
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import EMBEDDED_CLASSES, load_embedded
from viz.network.architecture import EMBEDDED
from viz.pictures.gallery import GALLERY, load_picture

HEADS = tuple(head.name for head in EMBEDDED.heads)
Floats = NDArray[np.float64]
HALF = 2.0**-11 + 2.0**-22
"""How far fp16 may be from a number, as a share of it, after a division in fp32."""
TINY = 2.0**-24
"""The same of the smallest numbers, which fp16 holds at even steps."""
TOP = 5

needs_checkpoint = pytest.mark.skipif(not SHIPPED_CHECKPOINT.exists(), reason="the checkpoint is not here")


class LastLayer(NamedTuple):
    """A last layer: weights (classes, features) and biases (classes,), in float64."""

    weights: Floats
    biases: Floats

    def logits(self, features: Floats) -> Floats:
        """(N, classes) of features (N, features)."""
        logits: Floats = features @ self.weights.T + self.biases
        return logits


@cache
def temperatures() -> dict[str, float]:
    """What each head's last layer was divided by, as the app's own file says."""
    said: dict[str, float] = json.loads(EMBEDDED_CLASSES.read_text(encoding="utf-8"))["temperatures"]
    return said


def _layers(model: object) -> dict[str, LastLayer]:
    layers = last_layers(model)  # type: ignore[arg-type]
    return {
        head: LastLayer(layer.weight.detach().double().numpy(), layer.bias.detach().double().numpy())
        for head, layer in layers.items()
    }


@cache
def shipped() -> dict[str, LastLayer]:
    return _layers(load_embedded().model)


@cache
def trained() -> dict[str, LastLayer]:
    return _layers(restore(SHIPPED_CHECKPOINT))


@cache
def features() -> dict[str, Floats]:
    """What reaches each head's last layer on every picture of the gallery, (pictures, features)."""
    loaded, reached = load_embedded(), {}
    for head, layer in last_layers(loaded.model).items():
        layer.register_forward_hook(
            lambda _, given, __, head=head: reached.update({head: given[0].flatten(1).double().numpy()})
        )
    with torch.inference_mode():
        loaded.model(torch.cat([to_tensor(load_picture(item.key), loaded.preprocessing) for item in GALLERY]))
    return reached


STEPS = 2**10
"""Logits are drawn at whole steps of 1/STEPS; closer ones softmax itself may take for equal."""
LOGITS = arrays(np.int32, EMBEDDED.classes, elements=st.integers(-60 * STEPS, 60 * STEPS))


@given(steps=LOGITS, head=st.sampled_from(HEADS))
def test_no_two_classes_change_places_by_a_division(steps: NDArray[np.int32], head: str) -> None:
    logits = steps.astype(np.float32) / np.float32(STEPS)
    plain, divided = Answer(head, logits), Answer(head, logits / np.float32(temperatures()[head]))
    assert [guess.label for guess in divided.top(EMBEDDED.classes)] == [
        guess.label for guess in plain.top(EMBEDDED.classes)
    ]


def rounding(head: str, x: Floats) -> Floats:
    """How far a logit of the shipped layer, times its temperature, may lie from the trained one: fp16's rounding."""
    layer = trained()[head]
    size = np.abs(x) @ np.abs(layer.weights).T + np.abs(layer.biases)
    most: Floats = HALF * size + temperatures()[head] * TINY * (np.abs(x).sum(1, keepdims=True) + 1)
    return most


def differing(head: str, x: Floats) -> tuple[int, int]:
    """On how many rows of features the answer differs, and the order of the best five; none beyond rounding."""
    before, after = trained()[head].logits(x), shipped()[head].logits(x) * temperatures_in_weights()[head]
    near = rounding(head, x)
    assert np.all(np.abs(after - before) <= near)
    orders = [np.argsort(-logits, 1, kind="stable")[:, :TOP] for logits in (before, after)]
    for row, place in np.argwhere(orders[0] != orders[1]):
        a, b = orders[0][row, place], orders[1][row, place]
        assert abs(before[row, a] - before[row, b]) <= near[row, a] + near[row, b]
    other = orders[0] != orders[1]
    return int(other[:, 0].sum()), int(other.any(1).sum())


@cache
def temperatures_in_weights() -> dict[str, float]:
    """By what the trained weights were divided, read from the weights: the file's figure is rounded."""
    return {
        head: float((trained()[head].weights ** 2).sum() / (trained()[head].weights * shipped()[head].weights).sum())
        for head in HEADS
    }


@needs_checkpoint
def test_the_weights_hold_the_temperatures_that_the_file_names() -> None:
    for head, value in temperatures_in_weights().items():
        assert value == pytest.approx(temperatures()[head], abs=1e-4)
        assert value > 0


@needs_checkpoint
@pytest.mark.parametrize("head", HEADS)
def test_every_picture_of_the_gallery_is_answered_as_the_checkpoint_does(head: str) -> None:
    answers, _ = differing(head, features()[head])
    assert answers == 0


@needs_checkpoint
@given(seed=st.integers(0, 2**32 - 1), head=st.sampled_from(HEADS), silent=st.floats(0, 0.95))
def test_random_features_are_answered_as_the_checkpoint_does(seed: int, head: str, silent: float) -> None:
    """Mixtures of what real pictures give, and features that no picture gives, most of them zero."""
    draw, real = np.random.default_rng(seed), features()[head]
    mixed = draw.dirichlet(np.full(len(real), 0.2), 100) @ real
    made_up = draw.exponential(real.mean(), (100, real.shape[1])) * (draw.random((100, real.shape[1])) > silent)
    for x in (mixed, made_up):
        answers, _ = differing(head, x)
        assert answers <= 2, "more than near ties"
