"""The components of page 7: three classifiers side by side, the circles of who is right, answers above a confidence."""

from __future__ import annotations

from collections.abc import Callable

from pages.classifiers.cards import Board
from pages.classifiers.circles import RightCircles
from pages.classifiers.sure import SureBoard
from viz.site import echo
from viz.site.components.base import component, sent_by

_HEADS = component("heads")
_CIRCLES = component("right_circles")
_ANSWERED = component("answered_above")


def heads_board(board: Board, *, key: str, on_picked: Callable[[int, bool], None]) -> None:
    """The classifiers' cards; `on_picked` gets the class that was chosen, and whether its evidence is to be seen."""

    def clicked() -> None:
        sent = sent_by(key, "picked")
        label = sent.get("label")
        if isinstance(label, int):
            on_picked(label, sent.get("look") is True)

    _HEADS(data=[board], key=key, on_picked_change=clicked)


def right_circles_drawing(drawing: RightCircles, *, key: str) -> None:
    """The three circles of who is right."""
    _CIRCLES(data=[drawing], key=key)


def answered_above(board: SureBoard, above: int, *, key: str, on_above: Callable[[int], None]) -> None:
    """What is answered only `above` a confidence in per cent; `on_above` gets another one, a while after it was set."""

    def chosen() -> None:
        sent = sent_by(key, "above")
        value = sent.get("value")
        if type(value) is int and echo.hear(key, sent, value):
            on_above(value)

    _ANSWERED(data=[{**board, "told": echo.tell(key, above).json}], key=key, on_above_change=chosen)
