"""The component of page 7: three classifiers side by side."""

from __future__ import annotations

from collections.abc import Callable

from pages.classifiers.cards import Board
from viz.site.components.base import component, sent_by

_HEADS = component("heads")


def heads_board(board: Board, *, key: str, on_picked: Callable[[int, bool], None]) -> None:
    """The classifiers' cards; `on_picked` gets the class that was chosen, and whether its evidence is to be seen."""

    def clicked() -> None:
        sent = sent_by(key, "picked")
        label = sent.get("label")
        if isinstance(label, int):
            on_picked(label, sent.get("look") is True)

    _HEADS(data=[board], key=key, on_picked_change=clicked)
