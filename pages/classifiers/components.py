"""The component of page 7: three classifiers side by side."""

from __future__ import annotations

from collections.abc import Callable

from pages.classifiers.cards import Board
from viz.site.components.base import component, sent_by

_HEADS = component("heads")


def heads_board(board: Board, *, key: str, on_picked: Callable[[int], None]) -> None:
    """The classifiers' cards; `on_picked` gets the class that was clicked in a list."""

    def clicked() -> None:
        label = sent_by(key, "picked").get("label")
        if isinstance(label, int):
            on_picked(label)

    _HEADS(data=[board], key=key, on_picked_change=clicked)
