"""Questions of lesson 5, recomputed."""

from __future__ import annotations

from pages.googlenet.questions import depth, network_questions
from viz.network.architecture import PAPER


def test_22_layers_or_27() -> None:
    assert depth(PAPER) == (22, 27)


def test_questions_have_their_answers_by_arithmetic() -> None:
    dearest, ripple, layers = network_questions(PAPER, PAPER.module("3a"))
    assert dearest.options[dearest.answer] == "conv 1×1 + conv 3×3"
    extra = 28 * 28 * 128 * (9 * 96 + 128 + 128 + 32 + 64)
    assert ripple.options[ripple.answer] == f"{extra / 1e6:.0f} M"
    assert layers.options[layers.answer] == "22"
