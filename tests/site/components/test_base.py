"""What a component sent, as Python reads it."""

from __future__ import annotations

import pytest
import streamlit as st

from viz.site.components.base import sent_by


@pytest.mark.parametrize(("value", "read"), [({"n": 3}, {"n": 3}), ([1], {}), ("x", {}), (None, {})], ids=repr)
def test_only_a_dictionary_is_taken_for_what_the_browser_sent(
    monkeypatch: pytest.MonkeyPatch, value: object, read: dict[str, int]
) -> None:
    monkeypatch.setattr(st, "session_state", {"part": {"place": value}})
    assert sent_by("part", "place") == read
    assert sent_by("part", "another") == {}
