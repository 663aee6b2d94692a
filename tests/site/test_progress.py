"""What a session keeps of what was done, and what it takes from a browser's memory."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from viz.site.progress import LONGEST_KEY, MOST_ANSWERS, GivenAnswer, readable_answers


@pytest.mark.parametrize(
    "broken",
    [
        {"q": None},
        {"q": 3},
        {"q": {"picked": 1}},
        {"q": {"picked": "1", "right": True}},
        {"q": {"picked": True, "right": True}},
        {"q": {"picked": -1, "right": True}},
        {"q": {"picked": 10**9, "right": True}},
        {"q": {"picked": 1, "right": "yes"}},
        {"q" * (LONGEST_KEY + 1): {"picked": 1, "right": True}},
        {7: {"picked": 1, "right": True}},
    ],
)
def test_what_is_no_answer_is_left_out_and_the_rest_is_kept(broken: dict[object, object]) -> None:
    assert readable_answers({**broken, "good": {"picked": 1, "right": True}}) == {"good": GivenAnswer(1, True)}


def test_no_more_is_taken_than_a_browser_keeps() -> None:
    many = {f"q{number}": {"picked": 0, "right": True} for number in range(MOST_ANSWERS + 5)}
    assert list(readable_answers(many)) == [f"q{number}" for number in range(5, MOST_ANSWERS + 5)]


def _page() -> None:
    import streamlit as st

    from viz.site import progress, state

    state.begin("cost")
    progress.note_answer("sum", 1, right=False)
    progress.take_back("cost", {"sum": {"picked": 0, "right": True}, "older": {"picked": 2, "right": True}})
    progress.take_back("module", {"other": {"picked": 0, "right": False}})
    progress.take_back("module", ["not", "a", "mapping"], "not a list")
    progress.take_back("cost", {}, ["older", 7, "x" * 999, "older"])
    progress.task_done("deep")
    progress.task_done("deep")
    st.json({"page": progress.done_here(), "score": progress.score()})
    progress.forget_answers()
    st.json({"page": progress.done_here(), "score": progress.score()})


def test_a_session_knows_better_than_its_browser_and_forgets_what_it_is_told_to() -> None:
    import json

    app = AppTest.from_function(_page).run()
    assert not app.exception
    before, after = (json.loads(one.value) for one in app.json)
    assert before == {
        "page": {
            "answers": {"sum": {"picked": 1, "right": False}, "older": {"picked": 2, "right": True}},
            "tasks": ["older", "deep"],
            "cleared": 0,
        },
        "score": [1, 3],
    }
    assert after == {"page": {"answers": {}, "tasks": ["older", "deep"], "cleared": 1}, "score": [0, 0]}
