"""Lesson 2's tasks: none is done when it begins, and each is at the end that “Show me” brings."""

from __future__ import annotations

import pytest

from pages.inception_idea.page import STEPS
from pages.inception_idea.tasks_part import IdeaSetUp, idea_set_ups
from pages.inception_idea.view import InceptionIdeaView
from tests.written import tokens
from viz.site import address

SET_UPS = {set_up.title: set_up for set_up in idea_set_ups()}
MEND, POOL, EVEN = SET_UPS.values()


@pytest.mark.parametrize("set_up", SET_UPS.values(), ids=list(SET_UPS))
def test_a_task_begins_undone_in_a_step_of_the_page_and_ends_done(set_up: IdeaSetUp) -> None:
    begun = address.changed(InceptionIdeaView(), set_up.start)
    assert not set_up.is_reached(begun)
    assert set_up.is_reached(address.changed(begun, set_up.end))
    assert set_up.where in [step.key for step in STEPS.steps]


@pytest.mark.parametrize(
    ("set_up", "values", "done"),
    [
        (MEND, {"padding": "same"}, False),
        (MEND, {"stride": 1}, False),
        (MEND, {"padding": "same", "stride": 1}, True),
        (POOL, {"conv3x3": 190}, False),  # 1 + 190 + 1 of 384: half, not more
        (POOL, {"conv3x3": 191}, True),
        (POOL, {"cin": 2}, True),
        (EVEN, {"kernel": 6, "pad": 2}, False),
        (EVEN, {"kernel": 3, "pad": 1}, False),  # keeps the length, and is smaller
        (EVEN, {"kernel": 7, "pad": 3}, True),
        (EVEN, {"kernel": 7, "pad": 2}, False),
    ],
)
def test_any_way_there_counts(set_up: IdeaSetUp, values: dict[str, object], done: bool) -> None:
    assert set_up.is_reached(address.changed(address.changed(InceptionIdeaView(), set_up.start), values)) == done


PAPER_3A = {"module": "3a", "cin": 192, "conv1x1": 64, "conv3x3": 128, "conv5x5": 32}


@pytest.mark.parametrize(
    ("set_up", "start", "end"),
    [
        (MEND, {**PAPER_3A, "padding": "valid", "poolpad": "same", "stride": 2}, {"padding": "same", "stride": 1}),
        (POOL, {**PAPER_3A, "conv1x1": 1, "conv3x3": 1, "conv5x5": 1}, PAPER_3A),
        (EVEN, {"kernel": 4, "pad": 1}, {"kernel": 5, "pad": 2}),
    ],
    ids=list(SET_UPS),
)
def test_a_task_sets_these_values(set_up: IdeaSetUp, start: dict[str, object], end: dict[str, object]) -> None:
    begun = address.changed(InceptionIdeaView(module="5b", cin=7, poolpad="valid", row=1, column=1), set_up.start)
    assert {name: getattr(begun, name) for name in start} == start
    ended = address.changed(begun, set_up.end)
    assert {name: getattr(ended, name) for name in end} == end


def test_the_numbers_of_the_hints_are_those_of_the_formula() -> None:
    found = {token for set_up in SET_UPS.values() for token in tokens(set_up.hint)}
    assert found == {"1", "2"}, "(k − 1)/2"
