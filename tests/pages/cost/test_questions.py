"""Questions are made from the numbers on the screen, and their right answer is right by longhand."""

from __future__ import annotations

import pytest
from hypothesis import given

from pages.cost.panel import CLASSROOM, Choice
from pages.cost.questions import cost_questions
from tests import facts
from tests.pages.cost.choices import choices, longhand
from viz.notation import numbers


@given(choices())
def test_cost_questions_are_sound_for_every_state(choice: Choice) -> None:
    questions = cost_questions(choice)
    assert len(questions) == 3
    for question in questions:
        assert len(question.options) >= 2
        assert len(set(question.options)) == len(question.options)
    bottleneck, without, _ = questions
    direct, through = longhand(choice)
    other = 2 * choice.reduce if 2 * choice.reduce <= choice.cin else max(1, choice.reduce // 2)
    assert bottleneck.options[bottleneck.answer] == numbers.count(longhand(choice._replace(reduce=other))[1])
    expected = "More" if direct > through else "Fewer" if direct < through else "Exactly"
    assert without.options[without.answer].startswith(expected)


def test_cost_questions_of_the_classroom_example() -> None:
    bottleneck, without, side = cost_questions(CLASSROOM)
    assert "from 16 to 32" in bottleneck.prompt
    assert bottleneck.options[bottleneck.answer] == "24.9 M"
    assert numbers.exact(2 * (facts.CLASSROOM_REDUCE + facts.CLASSROOM_MAIN)) in bottleneck.explanation
    assert without.options[without.answer] == "More: the bottleneck saves"
    assert "154.8" in without.explanation
    assert side.options[side.answer] == "4 times as many multiplications, the same weights"
    assert "49.8 M" in side.explanation


def test_half_of_an_odd_side_is_a_percentage_and_not_a_factor_below_one() -> None:
    side = cost_questions(CLASSROOM._replace(side=223))[2]
    assert side.options[side.answer] == "24.8 % of the multiplications, the same weights"


@pytest.mark.parametrize(("side", "other"), [(1, 2), (112, 224), (113, 56), (224, 112)])
def test_the_other_picture_is_twice_as_wide_where_that_is_allowed_and_half_as_wide_elsewhere(
    side: int, other: int
) -> None:
    asked = cost_questions(CLASSROOM._replace(side=side))[2].prompt
    assert f"from {side}×{side} to {other}×{other}." in asked


def test_above_the_break_even_taking_it_away_saves() -> None:
    without = cost_questions(CLASSROOM._replace(reduce=CLASSROOM.cin))[1]
    assert without.options[without.answer].startswith("Fewer")


def test_exactly_at_the_break_even_nothing_is_saved_and_nothing_lost() -> None:
    choice = CLASSROOM._replace(cin=32, cout=32, kernel=1, reduce=16)  # 32·32 = 32·16 + 16·32
    without = cost_questions(choice)[1]
    assert without.options[without.answer] == "Exactly as many"
    assert "16 is exactly at the break-even" in without.explanation


def test_another_state_is_another_question() -> None:
    one, other = cost_questions(CLASSROOM), cost_questions(CLASSROOM._replace(reduce=17))
    assert not {q.key for q in one} & {q.key for q in other}
    assert [q.key for q in one] == [q.key for q in cost_questions(CLASSROOM)]
