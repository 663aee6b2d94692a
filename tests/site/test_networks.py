"""Runs of the network for a session: one that left gives its place up."""

from __future__ import annotations

import pytest

from viz.site import networks
from viz.site.server import streamlit_internals


def test_a_session_that_left_gives_its_place_up(monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.runtime.scriptrunner import StopException

    monkeypatch.setattr(streamlit_internals, "browser_has_left", lambda: True)
    with pytest.raises(StopException):
        networks.PlaceInLine()(2)
