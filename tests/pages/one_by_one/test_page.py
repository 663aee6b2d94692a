"""Lesson 1's tasks: none is done when it begins, and each is at the end that “Show me” brings."""

from __future__ import annotations

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from pages.one_by_one.mixer import PRESET_TABLES
from pages.one_by_one.view import OneByOneView
from tests import plain_network
from tests.test_pages import opened
from tests.written import tokens

STEPS = ("one-pixel", "all-pixels", "two-layers")
HINTS = ("The output map is darkest there.", "Move the slider past the mark.", "Look for “ReLU between”.")
BOTH = ((1.0, -1.0, 0.0, 0.0), (-1.0, 1.0, 0.0, 0.0))


def begun(number: int) -> AppTest:
    app = opened("pages/one_by_one/script.py", {"step": "try-it"})
    [button for button in app.button if button.label == "Set it up"][number].click().run()
    assert not app.exception
    return app


def strip(app: AppTest) -> str:
    return next(block.value for block in app.markdown if block.value.startswith((":material/flag:", ":green[")))


def view(app: Any) -> OneByOneView:
    found: OneByOneView = app.session_state["state"].views["OneByOneView"]
    return found


@pytest.mark.parametrize("number", range(3))
def test_a_task_is_open_at_first_and_done_by_what_it_shows(number: int) -> None:
    app = begun(number)
    assert ":material/flag:" in strip(app)
    hint = next(one.value for one in app.markdown if one.value == HINTS[number])
    assert not list(tokens(hint))
    start = view(app)
    assert (start.module, start.branch, start.filters) == ("3b", "1x1", 0) if number == 1 else ("3a", "5x5", 0)
    assert start.first.rows == (BOTH if number == 2 else PRESET_TABLES["light"].table.rows)
    assert start.relu == (number != 2)
    app.button(key="task:show").click().run()
    assert "check_circle" in strip(app)
    end = view(app)
    if number == 0:
        outputs = plain_network.run("espresso").maps["inception3a.branch3.0"][14]
        assert outputs[end.row, end.column] == 0
        assert outputs[start.row, start.column] == outputs[-1, -1] or start.row == -1
    elif number == 1:
        assert end.filters == 256 + 32
    else:
        assert end.relu


@pytest.mark.parametrize(("filters", "done"), [(256, False), (257, True)])
def test_wider_is_more_than_came_in(filters: int, done: bool) -> None:
    app = begun(1)
    app.session_state["state"].views["OneByOneView"] = OneByOneView(module="3b", branch="1x1", filters=filters)
    app.run()
    assert ("check_circle" in strip(app)) == done
