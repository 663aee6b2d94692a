"""Questions: options without doubles, in an order that gives nothing away."""

from __future__ import annotations

import pytest

from viz.site.question import Question, choose_number, choose_words


def test_words_keep_one_order_and_drop_repetitions() -> None:
    question = choose_words("k", "?", "yes", ["no", "yes", "perhaps", "no"], "because")
    assert sorted(question.options) == ["no", "perhaps", "yes"]
    assert question.options[question.answer] == "yes"
    assert question == choose_words("k", "?", "yes", ["no", "yes", "perhaps", "no"], "because")


def test_numbers_are_in_order_without_doubles() -> None:
    question = choose_number("k", "?", 200.0, [10, 200.2, 3000.0, 1], "because")
    assert question.options == ("1", "10", "200", "3,000")
    assert question.answer == 2


@pytest.mark.parametrize(("options", "answer"), [(("a",), 0), (("a", "a"), 0), (("a", "b"), 2), ((), 0)])
def test_a_question_without_a_choice_is_refused(options: tuple[str, ...], answer: int) -> None:
    with pytest.raises(ValueError, match="distinct options"):
        Question("k", "?", options, answer, "")
