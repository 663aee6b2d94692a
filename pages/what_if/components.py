"""The components of page 8: the switchboard, and both networks side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pages.what_if.board import Kept, Switchboard
from pages.what_if.comparison import Compared
from viz.site import echo
from viz.site.components.base import component, sent_by

_BOARD = component("switchboard")
_COMPARED = component("compared")


def switchboard(board: Switchboard, channels_kept: Kept, *, key: str, on_act: Callable[[dict[str, Any]], None]) -> None:
    """The switches of all branches, and the sliders, which show `channels_kept`.

    `on_act` gets what was done, as board.py: `acted` takes it. Every message says what the sliders show, too, because
    one that a newer one overtakes never comes.
    """

    def acted() -> None:
        message = sent_by(key, "act")
        channels = _channels(message.get("kept"), channels_kept)
        if channels and echo.hear(key, message, {"module": channels_kept["module"], "channels": channels}):
            for branch, k in channels.items():
                on_act({"kind": "keep", "module": channels_kept["module"], "branch": branch, "k": k})
        action = {name: part for name, part in message.items() if name in ("kind", "module", "branch", "edit")}
        if action.get("kind") not in (None, "keep"):
            on_act(action)

    _BOARD(data=[{**board, "told": echo.tell(key, channels_kept).json}], key=key, on_act_change=acted)


def _channels(sent: object, channels_kept: Kept) -> dict[str, int]:
    """The channels that the sliders show by branch, if they are the sliders of the same module."""
    if not isinstance(sent, dict) or sent.get("module") != channels_kept["module"]:
        return {}
    channels = sent.get("channels")
    if not isinstance(channels, dict) or channels.keys() != channels_kept["channels"].keys():
        return {}
    return channels if all(isinstance(k, int) for k in channels.values()) else {}


def compared(sides: Compared, *, key: str) -> None:
    """Answers, or mean maps, of the intact and the edited network side by side."""
    _COMPARED(data=[sides], key=key)
