"""The caretaker notices when nobody uses the app, and gives up what can be made again."""

from __future__ import annotations

import pytest

from viz.site.server import streamlit_internals
from viz.site.server.caretaker import Activity, Caretaker


@pytest.mark.parametrize(("empty", "forgotten"), [(True, ["maps", "all"]), (False, ["maps"])])
def test_all_is_forgotten_only_when_nobody_is_connected(
    monkeypatch: pytest.MonkeyPatch, empty: bool, forgotten: list[str]
) -> None:
    monkeypatch.setattr(streamlit_internals, "nobody_is_there", lambda: empty)
    done: list[str] = []
    Caretaker(lambda: done.append("maps"), lambda: done.append("all")).tidy()
    assert done == forgotten


def test_a_look_lowers_the_flag_that_a_run_raised() -> None:
    activity = Activity()
    activity.note()
    assert [activity.since_last_look(), activity.since_last_look()] == [True, False]
