"""The components of lesson 1: a probed place, a bank of filters, a table of weights."""

from __future__ import annotations

from collections.abc import Callable

from pages.one_by_one.board import Probe, WeightTable
from viz.site import echo
from viz.site.components.base import component, sent_by
from viz.site.downloads import Leaves

PLACE_FIELDS = ("row", "column")

_PROBE = component("pixel_probe")
_BANK = component("filter_bank")
_WEIGHT_TABLE = component("weight_table")


def pixel_probe(data: Probe, leaves: Leaves, *, key: str, on_place: Callable[[int, int], None]) -> None:
    """The picture with its place and the bars of one filter there; `on_place` gets the row and column chosen."""

    def moved() -> None:
        sent = sent_by(key, "place")
        place = [sent.get(name) for name in PLACE_FIELDS]
        if all(isinstance(number, int) for number in place) and echo.hear(key, sent, place):
            on_place(sent["row"], sent["column"])

    _PROBE(data=[{**echo.tell_parts(key, data, PLACE_FIELDS), "leaves": leaves}], key=key, on_place_change=moved)


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
