"""A link of a component turns the page; what a browser makes up does nothing."""

from __future__ import annotations

from functools import partial
from typing import Any
from unittest.mock import patch

import pytest
import streamlit as st

from tests.test_pages import opened
from viz.site import state
from viz.site.components.way import _turn_to, go_to
from viz.site.page_table import ROOT
from viz.site.steps import FIELD


def gone(sent: dict[str, Any]) -> list[tuple[Any, Any]]:
    """Where a message leads to: the file and the address's query of each turn."""
    turns: list[tuple[Any, Any]] = []

    def switch(file: Any, *, query_params: Any) -> None:
        turns.append((file, query_params))

    with patch.object(state, "decide", lambda action: action()), patch.object(st, "switch_page", switch):
        go_to(sent)
    return turns


def test_a_link_leads_to_its_page_with_what_its_address_says() -> None:
    sent = {"page": "feature_maps", "said": {"module": "4c", "branch": "5x5"}, "n": "1"}
    said = {"step": "every-channel", "module": "4c", "branch": "5x5"}
    assert gone(sent) == [(ROOT / "pages/feature_maps/script.py", said)]


@pytest.mark.parametrize(
    "sent",
    [{}, {"page": "nowhere", "said": {}}, {"page": "cost", "said": "x"}, {"page": ["cost"], "said": {}}],
    ids=["nothing", "unknown", "no words", "no name"],
)
def test_what_leads_nowhere_is_left_alone(sent: dict[str, Any]) -> None:
    assert gone(sent) == []


@pytest.mark.parametrize(
    ("said", "shown"),
    [({"module": "4c"}, "every-channel"), ({"module": "4c", "step": "compare"}, "compare"), ({}, "every-channel")],
    ids=["of a module", "to a step", "to a page"],
)
def test_a_link_leads_to_what_it_is_about_wherever_on_that_page_somebody_was(said: dict[str, str], shown: str) -> None:
    app = opened("pages/feature_maps/script.py", {"step": "check"})
    app.switch_page("../../pages/cost/script.py").run()
    app.session_state["state"].decisions.append(partial(_turn_to, "feature_maps", said))
    assert not app.run().exception
    assert getattr(app.session_state["state"].views["StepOf_feature_maps"], FIELD) == shown
