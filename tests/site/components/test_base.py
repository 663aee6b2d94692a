"""How a component comes to the browser, and what it sent, as Python reads it."""

from __future__ import annotations

from typing import Any

import pytest
import streamlit as st

from tests.test_pages import opened
from viz.site.components.base import BUILT, class_of, sent_by


@pytest.mark.parametrize(("value", "read"), [({"n": 3}, {"n": 3}), ([1], {}), ("x", {}), (None, {})], ids=repr)
def test_only_a_dictionary_is_taken_for_what_the_browser_sent(
    monkeypatch: pytest.MonkeyPatch, value: object, read: dict[str, int]
) -> None:
    monkeypatch.setattr(st, "session_state", {"part": {"place": value}})
    assert sent_by("part", "place") == read
    assert sent_by("part", "another") == {}


def test_a_component_names_its_script_and_carries_its_styles() -> None:
    """A script in the message would travel with every change of the data."""
    app = opened("pages/cost/script.py")
    protos: list[Any] = [element.proto for element in app.get("bidi_component")]
    assert {proto.js_content for proto in protos} == {""}
    for proto in protos:
        folder = BUILT / proto.component_name.removeprefix("inception.")
        assert (folder / proto.js_source_path).is_file()
        assert "--ink" in proto.css_content


@pytest.mark.parametrize(("key", "wanted"), [("cost-loses", "cost-loses"), ("edits:chart:0", "edits-chart-0")])
def test_what_a_class_cannot_have_becomes_a_hyphen(key: str, wanted: str) -> None:
    assert class_of(key) == f"st-key-{wanted}"
