"""Notices when nobody uses the app, and gives memory back then."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable

from viz.site.server import memory, streamlit_internals

TICK_S, QUIET_TICKS, LAST_TICK = 10.0, 3, 20
"""Seconds between two looks, and after how many looks without a visitor tidying begins and ends.

It goes on for a while because Streamlit keeps a session that left for two minutes.
"""


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


class Caretaker:
    """Gives memory back when nobody has used the app for a while.

    The maps of the last pictures are kept for those who work; when nobody works they are given up, and when nobody is
    there all that can be made again.
    """

    def __init__(self, forget_maps: Callable[[], None], forget_all: Callable[[], None]) -> None:
        self._forget_maps, self._forget_all = forget_maps, forget_all
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Start watching; to be called in the server's event loop."""
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._run, name="caretaker", daemon=True).start()

    def _run(self) -> None:
        quiet = 0
        while True:
            time.sleep(TICK_S)
            quiet = 0 if ACTIVITY.since_last_look() else quiet + 1
            if QUIET_TICKS <= quiet <= LAST_TICK:
                self.tidy()

    def tidy(self) -> None:
        """Give up what can be computed again, and give free memory back to the system."""
        self._forget_maps()
        if streamlit_internals.nobody_is_there():
            self._forget_all()
        if self._loop:
            self._loop.call_soon_threadsafe(streamlit_internals.forget_sessions)  # free at the next look
        memory.give_back()
