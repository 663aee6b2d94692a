"""Questions of page 6, answered by hand and from the maps themselves."""

from __future__ import annotations

import numpy as np
import pytest

from pages.feature_maps.questions import map_questions
from pages.feature_maps.sheets import MapPlace
from viz.inference.capture import Captured
from viz.network.architecture import BRANCHES, BranchName
from viz.pictures.picture import Picture
from viz.site.question import Question

PICTURE = Picture.of("Cat", np.zeros((40, 40, 3), np.uint8))
FIELDS = {("3a", "1x1"): 27, ("3a", "5x5"): 59, ("3a", "pool"): 43, ("4e", "3x3"): 395, ("5b", "5x5"): 715}
"""Pixels that a value sees, by a recurrence done by hand (kernel − 1) · jump, layer by layer."""
STARTS = {("3a", "5x5"): 192, ("4e", "3x3"): 256, ("5b", "5x5"): 768, ("3a", "1x1"): 0, ("3a", "pool"): 224}
"""Channels before a branch, added up from Table 1 of the paper."""


def right(question: Question) -> str:
    return question.options[question.answer]


def asked(captured: Captured, module: str, branch: BranchName, channel: int = 4) -> tuple[Question, ...]:
    return map_questions(captured, MapPlace(module, branch, "output", channel), PICTURE)


@pytest.mark.parametrize(("module", "branch"), FIELDS)
def test_what_a_value_sees_and_where_its_channel_stands(captured: Captured, module: str, branch: BranchName) -> None:
    seen, _, _, stack = asked(captured, module, branch)
    size = FIELDS[module, branch]
    assert right(seen) == f"{size}×{size}"
    assert len(seen.options) == 5
    assert ("more than the whole picture of 224×224" in seen.explanation) == (size > 224)
    assert right(stack) == str(STARTS[module, branch] + 4)
    assert f"{STARTS[module, branch]} + 4 = {STARTS[module, branch] + 4}" in stack.explanation


@pytest.mark.parametrize("module", ["3a", "4c", "5b"])
def test_silent_and_brightest_are_those_on_the_screen(captured: Captured, module: str) -> None:
    _, silent, brightest, _ = asked(captured, module, "3x3")
    maps = captured.output(module)
    assert right(silent) == str(sum(not one.any() for one in maps))
    labels = {"1x1": "1×1", "3x3": "3×3", "5x5": "5×5", "pool": "pool"}
    largest = {labels[name]: captured.branch(module, name).max() for name in BRANCHES}
    assert right(brightest) == max(largest, key=lambda label: largest[label])
    assert sorted(brightest.options) == sorted(labels.values())
    assert "That does not make one branch more important" in brightest.explanation


def test_a_first_convolution_has_neither_branches_nor_a_concatenation(captured: Captured) -> None:
    seen, silent, given = asked(captured, "conv1", "5x5")
    assert right(seen) == "7×7"
    assert right(silent) == str(sum(not one.any() for one in captured.maps["conv1"]))
    assert right(given) == "802,816"  # 112 · 112 · 64


def test_a_new_picture_module_or_channel_asks_anew(captured: Captured) -> None:
    keys = {question.key for question in asked(captured, "3a", "5x5")}
    other = Picture.of("Dog", np.ones((40, 40, 3), np.uint8))
    assert keys.isdisjoint(question.key for question in asked(captured, "3b", "5x5"))
    place = MapPlace("3a", "5x5", "output", 4)
    assert keys.isdisjoint(question.key for question in map_questions(captured, place, other))
    assert len({question.key for question in asked(captured, "3a", "5x5", 5)} - keys) == 1


def test_an_inner_layers_map_is_asked_about_by_its_branchs_output(captured: Captured) -> None:
    *_, stack = map_questions(captured, MapPlace("3a", "5x5", "inner", 3), PICTURE)
    assert "Channel 0 of the 5×5 branch" in stack.prompt
    assert right(stack) == "192"
