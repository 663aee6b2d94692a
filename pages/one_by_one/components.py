"""The components of lesson 1: a probed place, the layer at one place, a bank of filters, a table of weights."""

from __future__ import annotations

from collections.abc import Callable

from pages.one_by_one.board import WeightTable
from viz.site import echo
from viz.site.components.base import component, sent_by

_PROBE = component("pixel_probe")
_LAYER = component("place_layer")
_BANK = component("filter_bank")
_WEIGHT_TABLE = component("weight_table")


def pixel_probe(packed: bytes, told: list[int], *, key: str, on_place: Callable[[list[int]], None]) -> None:
    """One filter at one place (packed.py: `probe_data`); `told` is the row, the column and the filter.

    `on_place` gets these when a person has moved the place or taken another filter; for a move nothing is sent again.
    """
    _PROBE(
        data=echo.packed_with(echo.tell_decision(key, told), packed),
        key=key,
        on_place_change=lambda: _take_numbers(key, "place", len(told), on_place),
    )


def place_layer(packed: bytes, told: list[int], *, key: str, on_place: Callable[[list[int]], None]) -> None:
    """All filters at one place (packed.py: `layer_data`); `told` is the row and the column, which `on_place` gets."""
    _LAYER(
        data=echo.packed_with(echo.tell_decision(key, told), packed),
        key=key,
        on_place_change=lambda: _take_numbers(key, "place", len(told), on_place),
    )


def _take_numbers(key: str, name: str, count: int, act: Callable[[list[int]], None]) -> None:
    """Hand on so many whole numbers that the browser sent, unless they are older than the last decision."""
    sent = sent_by(key, name)
    values = sent.get("values")
    if not isinstance(values, list) or len(values) != count or any(type(value) is not int for value in values):
        return
    if echo.hear(key, sent, values):
        act(values)


def filter_bank(packed: bytes, filters: int, *, key: str, on_number: Callable[[int], None]) -> None:
    """All maps before and after (board.py: `filter_bank_data`), and the slider for the number of `filters`.

    `on_number` gets it on release; the maps, which the browser has, are not sent again for it.
    """

    def released() -> None:
        sent = sent_by(key, "filters")
        number = sent.get("filters")
        if isinstance(number, int) and echo.hear(key, sent, number):
            on_number(number)

    _BANK(data=echo.packed_with(echo.tell_decision(key, filters), packed), key=key, on_filters_change=released)


def weight_table(data: WeightTable, *, key: str, on_table: Callable[[str], None]) -> None:
    """A table of weights to edit; `on_table` gets its text."""

    def edited() -> None:
        sent = sent_by(key, "table")
        text = sent.get("text")
        if isinstance(text, str) and echo.hear(key, sent, _table_rows(text)):
            on_table(text)

    rows = {"told": echo.tell(key, data["rows"]).json}
    _WEIGHT_TABLE(
        data=[{name: part for name, part in data.items() if name != "rows"} | rows], key=key, on_table_change=edited
    )


def _table_rows(text: str) -> list[list[float]] | None:
    """The numbers of a table as the browser writes them, rows joined by ";", numbers by ","."""
    try:
        return [[float(number) for number in row.split(",")] for row in text.split(";")]
    except ValueError:
        return None
