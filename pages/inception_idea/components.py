"""The components of lesson 2: four windows, slabs with their sliders, maps of the branches, and the padding strip."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeGuard

from pages.inception_idea.panel import Strip
from viz.rendering.live import Panel
from viz.site import echo
from viz.site.components.base import component, sent_by
from viz.site.components.live_panel import chosen_values
from viz.site.downloads import Leaves

CHOICE = ("kernel", "pad")

_WINDOWS = component("windows")
_SLABS = component("slabs")
_BRANCHES = component("branch_maps")
_PAD_STRIP = component("pad_strip")


def four_windows(packed: bytes, told: list[int], *, key: str, on_windows: Callable[[list[int]], None]) -> None:
    """The windows of all branches (windows.py: `windows_data`); `told` is their row, column and filters.

    `on_windows` gets these when a person has moved the windows or taken another filter; for a move the maps, which
    the browser has, are not sent again.
    """

    def moved() -> None:
        sent = sent_by(key, "windows")
        values = sent.get("values")
        if _whole_numbers(values, len(told)) and echo.hear(key, sent, values):
            on_windows(values)

    _WINDOWS(data=echo.packed_with(echo.tell_decision(key, told), packed), key=key, on_windows_change=moved)


def _whole_numbers(values: object, count: int) -> TypeGuard[list[int]]:
    return isinstance(values, list) and len(values) == count and all(type(value) is int for value in values)


def slabs_panel(
    panel: Panel, values: Mapping[str, int], leaves: Leaves, *, key: str, on_values: Callable[[dict[str, Any]], None]
) -> None:
    """A live panel with the slabs as one of its blocks, at these `values`; `on_values` gets the inputs on release."""

    def released() -> None:
        chosen = chosen_values(key, sent_by(key, "values"), values)
        if chosen:
            on_values(chosen)

    _SLABS(
        data=[{**panel.json, "leaves": leaves, "told": echo.tell(key, dict(values)).json}],
        key=key,
        on_values_change=released,
    )


def branch_maps(data: list[dict[str, Any]], *, key: str) -> None:
    """Some maps of each branch side by side."""
    _BRANCHES(data=data, key=key)


def pad_strip(data: Strip, *, key: str, on_choice: Callable[[int, int], None]) -> None:
    """The strip of cells on which kernel and padding are tried; `on_choice` gets both."""

    def chosen() -> None:
        sent = sent_by(key, "choice")
        choice = [sent.get(name) for name in CHOICE]
        if all(isinstance(number, int) for number in choice) and echo.hear(key, sent, choice):
            on_choice(sent["kernel"], sent["pad"])

    _PAD_STRIP(data=[echo.tell_parts(key, data, CHOICE)], key=key, on_choice_change=chosen)
