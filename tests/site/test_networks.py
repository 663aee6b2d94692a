"""Runs of the network for a session: one that left gives its place up."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from viz.site import networks
from viz.site.server import streamlit_internals


def test_a_session_that_left_gives_its_place_up(monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.runtime.scriptrunner import StopException

    monkeypatch.setattr(streamlit_internals, "browser_has_left", lambda: True)
    with pytest.raises(StopException):
        networks.PlaceInLine()(2)


def test_words_of_the_line_push_nothing_aside() -> None:
    """Where they stood between other elements, a slider that was moved while others waited was built anew."""

    def script() -> None:
        import streamlit as st

        from viz.site import networks

        with st.container(), networks.says_here_how_long():
            st.text("before")
            if st.toggle("others wait"):
                networks.PlaceInLine()(2)
            st.container(key="kept").text("behind")

    app = AppTest.from_function(script).run()
    behind = [child.type for child in app.main.children[0].children.values()]
    app.toggle[0].set_value(True).run()
    assert not app.exception
    assert app.info[0].value == "2 pictures before yours."
    waiting = [child.type for child in app.main.children[0].children.values()]
    assert len(waiting) == len(behind)
    assert waiting[1:] == behind[1:]
    assert "line:spot" not in app.session_state


class LineDownError(Exception):
    """Weights could not be fetched."""


def test_a_failed_fetch_is_remembered_for_some_minutes() -> None:
    clock = [0.0]
    failures = networks.Failures(lambda: clock[0])
    failures.check("torchvision")
    failures.note("torchvision", LineDownError("No network."))
    clock[0] = networks.REMEMBERED_S - 1
    with pytest.raises(LineDownError, match=r"No network\."):
        failures.check("torchvision")
    clock[0] = networks.REMEMBERED_S
    failures.check("torchvision")


def test_a_network_from_elsewhere_is_asked_for_once_and_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    from viz.inference import weights

    asked: list[str] = []
    inside: list[object] = []

    def load(key: str, *_: object, fetching: bool = True) -> object:
        asked.append(key)
        if key == "embedded":
            return "the embedded network"
        assert fetching
        inside.append(networks.shared_network("embedded"))  # while the other one's weights are on their way
        raise weights.WeightsError("No network.")

    monkeypatch.setattr(weights, "load_network", load)
    networks.forget_networks()
    try:
        for _ in range(3):
            with pytest.raises(weights.WeightsError, match=r"No network\."):
                networks.shared_network("torchvision")
    finally:
        networks.forget_networks()
    assert inside == ["the embedded network"]
    assert asked == ["torchvision", "embedded"]


def test_no_lock_line_or_network_lives_in_a_cache_that_a_visitor_can_clear() -> None:
    from tests.parts import ROOT

    files = [path for folder in ("viz", "pages") for path in (ROOT / folder).rglob("*.py")]
    assert files
    assert [path for path in files if "st.cache_" in path.read_text(encoding="utf-8")] == []
