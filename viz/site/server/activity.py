"""Whether somebody has used the app lately: pages say so, the server's caretaker asks."""

from __future__ import annotations

import threading


class Activity:
    """A flag that every run of a page raises and that a look lowers."""

    def __init__(self) -> None:
        self._seen = threading.Event()

    def note(self) -> None:
        """Say that a page, or a part of one, has run."""
        self._seen.set()

    def since_last_look(self) -> bool:
        """Whether one has run since the last call."""
        seen = self._seen.is_set()
        self._seen.clear()
        return seen


ACTIVITY = Activity()
"""The server's one flag."""
