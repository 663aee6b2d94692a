"""The components of pages 7 and 8: three classifiers side by side, the switchboard of edits, intact against edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from viz.ui.components.base import component
from viz.ui.components.lesson_parts import sent_by

_HEADS = component("heads")
_BOARD = component("switchboard")
_COMPARED = component("compared")


def heads_board(data: dict[str, Any], *, key: str, on_picked: Callable[[int], None]) -> None:
    """The classifiers' cards; `on_picked` gets the class that was clicked in a list."""

    def clicked() -> None:
        label = sent_by(key, "picked").get("label")
        if isinstance(label, int):
            on_picked(label)

    _HEADS(data=[data], key=key, on_picked_change=clicked)


def switchboard(data: dict[str, Any], *, key: str, on_act: Callable[[dict[str, Any]], None]) -> None:
    """The switches of all branches; `on_act` gets what was done, as viz/edits.py: acted takes it."""

    def acted() -> None:
        action = sent_by(key, "act")
        if action:
            on_act(action)

    _BOARD(data=[data], key=key, on_act_change=acted)


def compared(data: dict[str, Any], *, key: str) -> None:
    """Answers, or mean maps, of the intact and the edited network side by side."""
    _COMPARED(data=[data], key=key)
