"""The right answers of lesson 1, recomputed; every question over many states."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.one_by_one import pixel
from pages.one_by_one.questions import one_by_one_questions
from viz.network.architecture import BRANCHES, PAPER, BranchName
from viz.site.question import Question


def _right(question: Question) -> str:
    return question.options[question.answer]


def _place(values: list[float], weights: list[float], bias: float) -> pixel.Pixel:
    tensor = np.array(values, np.float64)[:, None, None]
    return pixel.pixel(tensor, np.array(weights), bias, 0, 0)


def test_lesson_1_by_hand() -> None:
    layer = pixel.layer(PAPER, "3a", "5x5")
    shape, weights, doubled = one_by_one_questions(layer, "3a", 16, _place([1, 2], [0.5, 0.25], -0.25), 6, (3, 4))
    assert _right(shape) == "28×28×32"
    assert _right(weights) == "3,072"
    assert _right(doubled) == "1.750"  # 2·(0.5 + 0.5) − 0.25
    assert "0.750" in doubled.prompt


@pytest.mark.parametrize(
    ("weights", "bias", "right"),
    [([-1, -1], 0.5, "0.000"), ([1, 1], 0.0, "6.000"), ([1, -1], 2.0, "0.000"), ([-1, 0], 1.5, "0.000")],
    ids=["silent", "no bias", "cancels to the bias", "falls silent"],
)
def test_doubling_the_values(weights: list[float], bias: float, right: str) -> None:
    layer = pixel.layer(PAPER, "3a", "5x5")
    found = one_by_one_questions(layer, "3a", 16, _place([1, 2], weights, bias), 0, (0, 0))[2]
    expected = max(0.0, 2 * (weights[0] + 2 * weights[1]) + bias)
    assert _right(found) == f"{expected:.3f}" == right


@settings(max_examples=60)
@given(
    st.sampled_from([m.name for m in PAPER.modules]),
    st.sampled_from(BRANCHES),
    st.integers(1, 1248),
    st.floats(-3, 3),
    st.floats(-3, 3),
)
def test_lesson_1_always_has_questions(
    module: str, branch: BranchName, filters: int, weight: float, bias: float
) -> None:
    layer = pixel.layer(PAPER, module, branch)
    questions = one_by_one_questions(layer, module, filters, _place([1.0], [weight], bias), 0, (0, 0))
    assert len({question.key for question in questions}) == 3
    assert _right(questions[1]) == f"{layer.in_shape.c * layer.out_shape.c:,}"
