"""Questions count as the person does, on every page: FLOPs or multiplications, parameters or weights."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pages.classifiers.questions import head_questions
from pages.cost.panel import CLASSROOM
from pages.cost.questions import cost_questions
from pages.googlenet.questions import network_questions
from pages.module.panel import paper_design
from pages.module.questions import module_questions
from pages.one_by_one.pixel import layer, pixel
from pages.one_by_one.questions import one_by_one_questions
from pages.what_if.questions import edit_questions
from tests.pages.made_up import CLASSES, some_answers
from viz.network.architecture import EMBEDDED, PAPER
from viz.notation import numbers
from viz.notation.counting import Counting
from viz.site.question import Question

Asked = Callable[[Counting], tuple[Question, ...]]
ASKED: dict[str, Asked] = {
    "cost": lambda counting: cost_questions(CLASSROOM, counting),
    "module": lambda counting: module_questions(paper_design("3a"), counting),
    "googlenet": lambda counting: network_questions(PAPER, PAPER.module("3a"), counting),
    "what_if": lambda counting: edit_questions(EMBEDDED, (), "3a", counting),
    "classifiers": lambda counting: head_questions(EMBEDDED, some_answers(1), dict(enumerate(CLASSES)), counting),
}
"""What the pages whose questions are about work ask."""
WAYS = [Counting(flops, biases) for flops in (False, True) for biases in (False, True)]
every_page = pytest.mark.parametrize("page", ASKED)


def texts(question: Question) -> str:
    return " ".join((question.prompt, *question.options, question.explanation))


@every_page
@pytest.mark.parametrize("way", WAYS, ids=str)
def test_no_question_speaks_of_work_in_another_unit(page: str, way: Counting) -> None:
    read = " ".join(map(texts, ASKED[page](way)))
    assert way.work_unit in read
    assert ("multiplications" if way.flops else "FLOPs") not in read


@every_page
def test_an_answer_is_never_shown_for_another_way_of_counting(page: str) -> None:
    by_key: dict[str, str] = {}
    for way in WAYS:
        for question in ASKED[page](way):
            assert by_key.setdefault(question.key, texts(question)) == texts(question)


def right(question: Question) -> str:
    return question.options[question.answer]


@pytest.mark.parametrize(("flops", "each"), [(False, 1), (True, 2)])
def test_the_right_answers_are_counted_by_hand(flops: bool, each: int) -> None:
    way = Counting(flops)
    assert right(ASKED["cost"](way)[0]) == numbers.count(each * 28 * 28 * 32 * (192 + 5 * 5 * 32))
    assert right(ASKED["googlenet"](way)[1]) == numbers.count(each * 28 * 28 * 128 * (9 * 96 + 128 + 128 + 32 + 64))
    # the 5×5 branch of the embedded 3a: its reduce, its 5×5, and 32 channels less for the four 1×1 of 3b
    saved = each * 28 * 28 * (192 * 16 + 25 * 16 * 32 + 32 * (128 + 128 + 32 + 64))
    assert right(ASKED["what_if"](way)[0]) == numbers.count(saved)


@pytest.mark.parametrize(("biases", "size"), [(False, "3,072"), (True, "3,088")])  # 192·16, and 16 biases
def test_lesson_1_asks_for_weights_or_parameters(biases: bool, size: str) -> None:
    place = pixel(np.ones((1, 1, 1)), np.ones(1), 0.0, 0, 0)
    asked = one_by_one_questions(layer(PAPER, "3a", "5x5"), "3a", 16, place, 6, (3, 4), Counting(biases=biases))[1]
    assert right(asked) == size
    assert Counting(biases=biases).size_unit in asked.prompt
