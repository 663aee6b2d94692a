"""The components of lesson 1: a probed place, a bank of filters, a table of weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from viz.site.components.base import component, sent_by

_PROBE = component("pixel_probe", scripts=("enlarged", "saving"), styles=("surface", "saving"))
_BANK = component("filter_bank", scripts=("packed", "map_tiles"), styles=("surface",))
_TABLE = component("weight_table")


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
