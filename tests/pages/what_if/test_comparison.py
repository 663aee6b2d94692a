"""Both networks side by side: answers listed together, maps and their change."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from pages.what_if import comparison
from tests.pages.made_up import CLASSES, some_answers
from viz.inference.edited import Summary
from viz.network.architecture import BRANCHES, EMBEDDED
from viz.network.edits import off
from viz.pictures.encoding import data_url

MEANS: dict[str, dict[str, Any]] = {
    module.name: {branch: np.ones((4, 4), np.float32) for branch in (*BRANCHES, "")} for module in EMBEDDED.modules
}


def test_answers_of_both_networks_are_listed_together() -> None:
    before, now = some_answers(1), some_answers(2)
    card = comparison.answer_cards(EMBEDDED, CLASSES, ("final",), before, now)[2]
    labels = {guess.label for answer in (before["final"], now["final"]) for guess in answer.top(5)}
    assert {row["full"] for row in card["rows"]} == {CLASSES[label] for label in labels}
    assert [row["p"] for row in card["rows"]] == sorted((row["p"] for row in card["rows"]), reverse=True)
    assert card["changed"]
    assert card["trained"]
    same = comparison.answer_cards(EMBEDDED, CLASSES, ("final",), before, before)[0]
    assert not same["changed"]
    assert not same["trained"]


def test_maps_of_a_closed_branch_are_missing_and_its_change_is_all_lost() -> None:
    closed = {**MEANS, "4a": {key: value for key, value in MEANS["4a"].items() if key != "5x5"}}
    first, second = comparison.map_groups(
        EMBEDDED, Summary({}, MEANS, {}), Summary({}, closed, {}), "4a", (off("4a", "5x5"),)
    )
    assert [column["label"] for column in first["columns"]] == ["1×1", "3×3", "5×5", "pool", "all"]
    assert first["columns"][2]["edited"] == ""
    assert first["columns"][2]["change"]
    assert {column["change"] for column in second["columns"]} == {""}, "nothing changed, so nothing is drawn"
    assert second["columns"][0]["range"] == "0 to 1, no change"
    assert second["title"] == "What the next module, 4b, makes of it"
    assert len(comparison.map_groups(EMBEDDED, Summary({}, MEANS, {}), Summary({}, MEANS, {}), "5b", ())) == 1


@pytest.mark.parametrize("module", ["all", "4b"])
def test_what_the_next_module_makes_of_a_change_is_said_to_be_of_its_own_edits_too(module: str) -> None:
    same = Summary({}, MEANS, {})
    _, second = comparison.map_groups(EMBEDDED, same, same, "4a", (off("4a", "5x5"), off(module, "3x3")))
    assert second["title"] == "What the next module, 4b, edited too, makes of it"


def test_both_maps_are_drawn_on_the_scale_from_zero_to_the_largest_of_both() -> None:
    before, after = np.full((2, 2), 2.0, np.float32), np.array([[1.0, 2.0], [3.0, 4.0]], np.float32)
    column = comparison._column(
        Summary({}, {"3a": {"": before}}, {}), Summary({}, {"3a": {"": after}}, {}), "3a", "", "all"
    )
    assert column["intact"] == data_url(comparison._picture(before, 0.0, 4.0))
    assert column["edited"] == data_url(comparison._picture(after, 0.0, 4.0))
    assert column["change"] == data_url(comparison._picture(after - before, -2.0, 2.0, "diverging"))
    assert column["range"] == "0 to 4, change at most ±2"
    assert column["edited"] != data_url(comparison._picture(after, 1.0, 4.0))
