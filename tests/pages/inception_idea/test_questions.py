"""The right answers of lesson 2, recomputed; every question over many states."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pages.inception_idea.naive import Switches
from pages.inception_idea.questions import idea_questions
from viz.network.architecture import PAPER
from viz.network.shapes import Shape
from viz.site.question import Question

M3A = PAPER.module("3a")


def _right(question: Question) -> str:
    return question.options[question.answer]


def test_lesson_2_by_hand() -> None:
    stride, place, least = idea_questions(M3A, Shape(192, 28, 28), Switches())
    assert _right(stride) == "Nothing: 14×14 does not fit to 28×28"
    assert _right(place) == "192–223"
    assert _right(least) == "195"


def test_a_broken_module_is_asked_to_be_mended() -> None:
    question = idea_questions(M3A, Shape(192, 28, 28), Switches("valid", "same", 2))[0]
    assert _right(question) == "28×28×416"


@settings(max_examples=60)
@given(
    st.tuples(*[st.integers(1, 512)] * 3),
    st.integers(1, 1024),
    st.sampled_from([7, 14, 28]),
    st.sampled_from(["same", "valid"]),
    st.integers(1, 2),
)
def test_lesson_2_always_has_questions(
    widths: tuple[int, int, int], entering: int, side: int, padding: str, stride: int
) -> None:
    module = replace(M3A, conv1x1=widths[0], conv3x3=widths[1], conv5x5=widths[2])
    switches = Switches(convs=padding, pool_stride=stride)  # type: ignore[arg-type]
    questions = idea_questions(module, Shape(entering, side, side), switches)
    assert _right(questions[2]) == f"{entering + 3:,}"
    first = widths[0] + widths[1]
    last = first + widths[2] - 1
    assert _right(questions[1]) == (f"{first}–{last}" if last > first else f"{first}")
