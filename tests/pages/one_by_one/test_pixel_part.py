"""Lesson 1's first steps: what is kept of a place that a person chose, and where the picture stands."""

from __future__ import annotations

from typing import Any

import pytest

from pages.one_by_one import bank_part, mixer_part, pixel_part
from pages.one_by_one.mixer import PRESET_TABLES
from pages.one_by_one.view import OneByOneView
from tests.reading import page
from tests.site.test_steps import with_step
from tests.test_pages import opened
from viz.site import state

SCRIPT = "pages/one_by_one/script.py"


@pytest.mark.parametrize(
    ("told", "sent", "kept"),
    [
        ([12, 9, 14], [12, 9, 14], {}),
        ([12, 9, 14], [12, 9, 3], {"filter": 3}),
        ([12, 9, 14], [12, 8, 14], {"row": 12, "column": 8}),
        ([12, 9, 14], [11, 9, 3], {"row": 11, "column": 9, "filter": 3}),
        ([12, 9], [12, 9], {}),
        ([12, 9], [0, 0], {"row": 0, "column": 0}),
    ],
)
def test_what_differs_from_what_was_told_is_kept(
    monkeypatch: pytest.MonkeyPatch, told: list[int], sent: list[int], kept: dict[str, int]
) -> None:
    changes: list[dict[str, Any]] = []
    monkeypatch.setattr(state, "change", lambda _view, **values: changes.append(values))
    pixel_part._keep_place(told, sent)
    bank_part._filters_drawn(200)
    mixer_part._edit("first", "1,2,3,4")
    assert changes == [kept, {"filters": 200}, {"first": "1,2,3,4"}]


@pytest.mark.parametrize("step", ["", "one-pixel", "all-pixels", "colours", "two-layers", "check"])
def test_the_picture_stands_in_the_header_once(step: str) -> None:
    app = opened(SCRIPT, {"step": step}) if step else page("one_by_one", {}).app
    assert [button.label for button in app.button].count("Change picture") == 1
    assert [radio.label for radio in app.radio].count("Run") == (step in ("", "one-pixel")), (
        "the networks to choose from"
    )


def view(app: Any) -> OneByOneView:
    found: OneByOneView = app.session_state["state"].views["OneByOneView"]
    return found


def test_another_layer_opens_where_most_is_to_be_seen() -> None:
    app = opened(SCRIPT, {"step": "one-pixel", "filter": "3", "row": "2", "column": "1", "filters": "9"})
    app.selectbox[0].set_value(("4a", "pool")).run()
    found = view(app)
    assert (found.module, found.branch, found.filter, found.row, found.column) == ("4a", "pool", -1, -1, -1)
    assert found.filters == 0
    assert not app.exception


def test_a_preset_fills_the_table_and_own_weights_are_called_so() -> None:
    app = opened(SCRIPT, {"step": "colours", "mixer": "1,2,3,0"})
    (box,) = [box for box in app.selectbox if box.label == "Weights"]
    assert box.value == "Your own weights"
    assert any(one.value == "Type any weights." for one in app.markdown)
    box.set_value("Sepia").run()
    assert view(app).mixer == PRESET_TABLES["sepia"].table
    assert any(one.value == PRESET_TABLES["sepia"].hint for one in app.markdown)
    next(box for box in app.selectbox if box.label == "Weights").set_value("Your own weights").run()
    assert view(app).mixer == PRESET_TABLES["sepia"].table


def test_the_count_of_filters_is_put_back() -> None:
    app = opened(SCRIPT, {"step": "all-pixels", "filters": "200"})
    next(button for button in app.button if button.label == "Reset").click().run()
    assert view(app).filters == 0
    app = with_step(opened(SCRIPT, {"step": "two-layers", "relu": "0"}), "two-layers")
    assert not view(app).relu
    next(button for button in app.button if button.label == "Reset").click().run()
    assert view(app).relu
