"""The grid of pictures, by what a browser may send of it."""

from __future__ import annotations

from typing import Any

import pytest
import streamlit as st

from viz.site.components import pictures

ITEMS: list[pictures.GridItem] = [{"key": key, "title": key, "hint": "", "src": ""} for key in ("cat", "rocket")]


@pytest.mark.parametrize(
    ("state", "heard"),
    [
        ({"picked": "rocket"}, ["rocket"]),
        ({"picked": "cat"}, ["cat"]),
        ({"picked": "dog"}, []),
        ({"picked": {}}, []),
        ({"picked": None}, []),
        ({}, []),
        (None, []),
    ],
)
def test_a_picture_of_the_grid_and_nothing_else_is_picked(
    state: dict[str, Any] | None, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: dict[str, Any] = {}
    picked: list[str] = []
    monkeypatch.setattr(pictures, "_GRID", lambda **more: drawn.update(more))
    monkeypatch.setattr(st, "session_state", {} if state is None else {"grid": state})
    pictures.gallery_grid(ITEMS, "cat", key="grid", on_picked=picked.append)
    drawn["on_picked_change"]()
    assert picked == heard
