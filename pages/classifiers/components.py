"""The components of pages 7 and 8: three classifiers side by side, the switchboard of edits, intact against edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from viz.site.components.base import component, sent_by

_HEADS = component("heads")


def heads_board(data: dict[str, Any], *, key: str, on_picked: Callable[[int], None]) -> None:
    """The classifiers' cards; `on_picked` gets the class that was clicked in a list."""

    def clicked() -> None:
        label = sent_by(key, "picked").get("label")
        if isinstance(label, int):
            on_picked(label)

    _HEADS(data=[data], key=key, on_picked_change=clicked)
