"""The components of lessons 1 and 2: a probed place, a bank of filters, a table of weights, a padding strip."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from viz.site import echo
from viz.ui.components.base import component
from viz.ui.components.live_panel import chosen_values

PLACE = ("row", "column")
CHOICE = ("kernel", "pad")

_PROBE = component("pixel_probe")
_BANK = component("filter_bank")
_TABLE = component("weight_table")
_SLABS = component("slabs")
_BRANCHES = component("branch_maps", scripts=("map_tiles",))
_STRIP = component("pad_strip")


def pixel_probe(data: dict[str, Any], *, key: str, on_place: Callable[[int, int], None]) -> None:
    """The picture with its place and the bars of one filter there; `on_place` gets the row and column chosen."""

    def moved() -> None:
        sent = sent_by(key, "place")
        place = [sent.get(name) for name in PLACE]
        if all(isinstance(number, int) for number in place) and echo.hear(key, sent, place):
            on_place(sent["row"], sent["column"])

    _PROBE(data=[_told(key, data, PLACE)], key=key, on_place_change=moved)


def filter_bank(packed: bytes, filters: int, *, key: str, on_number: Callable[[int], None]) -> None:
    """All maps before and after (`one_by_one_panel.filter_bank`), and the slider for the number of `filters`.

    `on_number` gets it on release; the maps, which the browser has, are not sent again for it.
    """

    def released() -> None:
        sent = sent_by(key, "filters")
        number = sent.get("filters")
        if isinstance(number, int) and echo.hear(key, sent, number):
            on_number(number)

    _BANK(data=echo.packed_with(echo.tell_decision(key, filters), packed), key=key, on_filters_change=released)


def weight_table(data: dict[str, Any], *, key: str, on_table: Callable[[str], None]) -> None:
    """A table of weights to edit; `on_table` gets its text."""

    def edited() -> None:
        sent = sent_by(key, "table")
        text = sent.get("text")
        if isinstance(text, str) and echo.hear(key, sent, _rows(text)):
            on_table(text)

    rows = {"told": echo.tell(key, data["rows"]).json}
    _TABLE(data=[{name: part for name, part in data.items() if name != "rows"} | rows], key=key, on_table_change=edited)


def slabs_panel(data: dict[str, Any], *, key: str, on_values: Callable[[dict[str, Any]], None]) -> None:
    """The live panel with the slabs as one of its blocks; `on_values` gets the inputs on release."""
    known = data["values"]

    def released() -> None:
        values = chosen_values(key, sent_by(key, "values"), known)
        if values:
            on_values(values)

    panel = {name: part for name, part in data.items() if name != "values"}
    _SLABS(data=[panel | {"told": echo.tell(key, known).json}], key=key, on_values_change=released)


def branch_maps(data: list[dict[str, Any]], *, key: str) -> None:
    """Some maps of each branch side by side."""
    _BRANCHES(data=data, key=key)


def pad_strip(data: dict[str, Any], *, key: str, on_choice: Callable[[int, int], None]) -> None:
    """The strip of cells on which kernel and padding are tried; `on_choice` gets both."""

    def chosen() -> None:
        sent = sent_by(key, "choice")
        choice = [sent.get(name) for name in CHOICE]
        if all(isinstance(number, int) for number in choice) and echo.hear(key, sent, choice):
            on_choice(sent["kernel"], sent["pad"])

    _STRIP(data=[_told(key, data, CHOICE)], key=key, on_choice_change=chosen)


def _told(key: str, data: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """`data` with the numbers of these names, which the browser changes by itself, told as one value."""
    rest = {name: part for name, part in data.items() if name not in names}
    return rest | {"told": echo.tell(key, [data[name] for name in names]).json}


def _rows(text: str) -> list[list[float]] | None:
    """The numbers of a table as the browser writes them, rows joined by ";", numbers by ","."""
    try:
        return [[float(number) for number in row.split(",")] for row in text.split(";")]
    except ValueError:
        return None


def sent_by(key: str, name: str) -> dict[str, Any]:
    """What the browser sent, if it is a dictionary at all."""
    value = st.session_state[key].get(name)
    return value if isinstance(value, dict) else {}
