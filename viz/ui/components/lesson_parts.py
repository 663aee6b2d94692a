"""The components of lessons 1 and 2: a probed place, a bank of filters, a table of weights, a padding strip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from viz.ui.components.base import component

_PROBE = component("pixel_probe", scripts=("enlarged", "saving"), styles=("surface", "saving"))
_BANK = component("filter_bank", scripts=("packed", "map_tiles"), styles=("surface",))
_TABLE = component("weight_table")
_SLABS = component(
    "slabs", scripts=("enlarged", "saving", "live_blocks", "live_panel"), styles=("surface", "live_panel", "saving")
)
_BRANCHES = component("branch_maps", scripts=("map_tiles",))
_STRIP = component("pad_strip")


def pixel_probe(data: dict[str, Any], *, key: str, on_place: Callable[[int, int], None]) -> None:
    """The picture with its place and the bars of one filter there; `on_place` gets the row and column chosen."""

    def moved() -> None:
        sent = sent_by(key, "place")
        if all(isinstance(sent.get(name), int) for name in ("row", "column")):
            on_place(sent["row"], sent["column"])

    _PROBE(data=[data], key=key, on_place_change=moved)


def filter_bank(packed: bytes, *, key: str, on_number: Callable[[int], None]) -> None:
    """All maps before and after (`one_by_one_panel.filter_bank`), and the slider for the number of filters.

    `on_number` gets it on release.
    """

    def released() -> None:
        number = sent_by(key, "filters").get("n")
        if isinstance(number, int):
            on_number(number)

    _BANK(data=packed, key=key, on_filters_change=released)


def weight_table(data: dict[str, Any], *, key: str, on_table: Callable[[str], None]) -> None:
    """A table of weights to edit; `on_table` gets its text."""

    def edited() -> None:
        text = sent_by(key, "table").get("text")
        if isinstance(text, str):
            on_table(text)

    _TABLE(data=[data], key=key, on_table_change=edited)


def slabs_panel(data: dict[str, Any], *, key: str, on_values: Callable[[dict[str, Any]], None]) -> None:
    """The live panel with the slabs as one of its blocks; `on_values` gets the inputs on release."""
    _SLABS(data=[data], key=key, on_values_change=lambda: on_values(sent_by(key, "values")))


def branch_maps(data: list[dict[str, Any]], *, key: str) -> None:
    """Some maps of each branch side by side."""
    _BRANCHES(data=data, key=key)


def pad_strip(data: dict[str, Any], *, key: str, on_choice: Callable[[int, int], None]) -> None:
    """The strip of cells on which kernel and padding are tried; `on_choice` gets both."""

    def chosen() -> None:
        sent = sent_by(key, "choice")
        if all(isinstance(sent.get(name), int) for name in ("kernel", "pad")):
            on_choice(sent["kernel"], sent["pad"])

    _STRIP(data=[data], key=key, on_choice_change=chosen)


def sent_by(key: str, name: str) -> dict[str, Any]:
    """What the browser sent, if it is a dictionary at all."""
    value = st.session_state[key].get(name)
    return value if isinstance(value, dict) else {}
