"""The components of page 8: the switchboard, and both networks side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from viz.site.components.base import component, sent_by

_BOARD = component("switchboard")
_COMPARED = component("compared")


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
