"""Whose page is drawn next: one page at a time, and first of all whoever has used the server least of late.

Python draws pages one after the other anyway. Without an order, somebody who asks a hundred times as often as the
others gets a hundred times as much, and each of the others waits a hundred times. What is not drawing, as a run of the
network or the reading of a file, has lines of its own, and no page is waited for while it stands there.
"""

from __future__ import annotations

import heapq
import threading
from collections.abc import Callable
from itertools import count

from viz.site.queue import LOOK_S


class Precedence:
    """Turns, `at_once` at a time; whoever has used least comes first. Safe between threads."""

    def __init__(self, at_once: int = 1) -> None:
        self._free = at_once
        self._lock = threading.Lock()
        self._waiting: list[tuple[float, int, threading.Event]] = []
        self._numbers = count()

    def take(self, used: float, look: Callable[[], object]) -> None:
        """Wait for a turn, of which each ends with `give`. `look` may raise to give up."""
        with self._lock:
            if self._free:
                self._free -= 1
                return
            mine = (used, next(self._numbers), threading.Event())
            heapq.heappush(self._waiting, mine)
        try:
            while not mine[2].wait(LOOK_S):
                look()
        except BaseException:
            self._give_up(mine)
            raise

    def _give_up(self, mine: tuple[float, int, threading.Event]) -> None:
        with self._lock:
            if mine in self._waiting:
                self._waiting.remove(mine)
                heapq.heapify(self._waiting)
                return
        self.give()  # the turn has come in the same moment

    def give(self) -> None:
        """End a turn: the next one's begins."""
        with self._lock:
            if self._waiting:
                heapq.heappop(self._waiting)[2].set()
            else:
                self._free += 1

    def waiting(self) -> int:
        """How many wait."""
        with self._lock:
            return len(self._waiting)
