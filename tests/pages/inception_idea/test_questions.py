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
    assert _right(stride) == "Nothing: 14×14 does not fit 28×28"
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


def test_wrong_options_by_hand() -> None:
    module = replace(M3A, conv1x1=5, conv3x3=9, conv5x5=2)
    stride, place, least = idea_questions(module, Shape(30, 14, 14), Switches("valid", "valid", 1))
    # 5 + 9 + 2 + 30 = 46 channels; the pool gives 6×6: (14 − 3) // 2 + 1
    assert set(stride.options) == {"14×14×46", "6×6×46", "14×14×16", "Nothing: 6×6 does not fit 14×14"}
    assert stride.explanation.startswith("The outputs would be 14×14, 12×12, 10×10 and 6×6.")
    assert set(place.options) == {"14–15", "0–1", "5–6", "15–16", "16–45"}
    assert least.options == ("3", "4", "30", "33", "46")
    mended, *_ = idea_questions(module, Shape(30, 14, 14), Switches("valid", "valid", 2))
    assert set(mended.options) == {
        "14×14×46", "6×6×46", "14×14×16", "Nothing: a pool always makes height and width smaller than 14",
    }  # fmt: skip


def test_other_numbers_are_other_questions() -> None:
    seen = set()
    for switches in (Switches(), Switches("valid"), Switches(pool="valid"), Switches(pool_stride=2)):
        seen.add(idea_questions(M3A, Shape(192, 28, 28), switches)[0].key)
    for other in (replace(M3A, conv1x1=65), replace(M3A, conv3x3=129), replace(M3A, conv5x5=33)):
        seen.add(idea_questions(other, Shape(192, 28, 28), Switches())[0].key)
    seen.add(idea_questions(M3A, Shape(193, 28, 28), Switches())[0].key)
    assert len(seen) == 8
