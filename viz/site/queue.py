"""Work that several sessions may ask for at the same moment: done once, a few at a time, the last results kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Condition
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

Waiting = Callable[[int], None]
"""Called while waiting, with the number of pieces of work that must finish before yours (0: yours is being done).

It may raise to give up: the place in the line is then free for the others. It is called at once, when the number
changes, and every LOOK_S seconds, so that somebody who has left is noticed.
"""

LOOK_S = 0.5


class Line:
    """First come, first served: at most `at_once` have their turn at a time. Safe between threads."""

    def __init__(self, at_once: int) -> None:
        if at_once < 1:
            raise ValueError(f"at_once {at_once} must be at least 1")
        self.at_once = at_once
        self.changed = Condition()
        self._line: list[object] = []  # running and waiting; the first `at_once` may run

    @contextmanager
    def turn(self, waiting: Waiting | None = None, ticket: object = None) -> Iterator[None]:
        """Waits for a turn and holds it for the `with` block; by the `ticket` others may wait for the same."""
        mine = ticket or object()
        with self.changed:
            self._line.append(mine)
        try:
            self.wait(lambda: self._line.index(mine) < self.at_once, mine, waiting)
            yield
        finally:
            with self.changed:
                self._line.remove(mine)
                self.changed.notify_all()

    def wait(self, ready: Callable[[], bool], ticket: object, waiting: Waiting | None) -> None:
        """Returns when `ready()`; meanwhile `waiting` is told how many must finish before `ticket` has its turn."""
        while True:
            with self.changed:
                if ready():
                    return
                if waiting is None:
                    self.changed.wait()
                    continue
                ahead = self._ahead(ticket)
            waiting(ahead)
            with self.changed:
                if not ready() and self._ahead(ticket) == ahead:
                    self.changed.wait(LOOK_S)

    def _ahead(self, ticket: object) -> int:
        return max(0, self._line.index(ticket) - self.at_once + 1) if ticket in self._line else 0


class SharedWork(Generic[K, V]):
    """Results by key, each computed in its turn in `line`; the last `keep` stay.

    Whoever asks for a key that somebody else is already computing waits for that result. Safe between threads.
    """

    def __init__(self, line: Line, *, keep: int) -> None:
        if keep < 1:
            raise ValueError(f"keep {keep} must be at least 1")
        self._line, self._keep = line, keep
        self._kept: OrderedDict[K, V] = OrderedDict()
        self._doing: dict[K, object] = {}

    def get(self, key: K, compute: Callable[[], V], waiting: Waiting | None = None) -> V:
        """The kept result for `key`, or that of `compute()`, whose exception is passed on and not kept."""
        while True:
            with self._line.changed:
                if key in self._kept:
                    self._kept.move_to_end(key)
                    return self._kept[key]
                theirs = self._doing.get(key)
                if theirs is None:
                    self._doing[key] = object()
            if theirs is None:
                return self._do(key, compute, waiting)
            self._line.wait(partial(self._is_over, key, theirs), theirs, waiting)

    def _is_over(self, key: K, ticket: object) -> bool:
        return self._doing.get(key) is not ticket

    def has(self, key: K) -> bool:
        """Whether the result is kept, so that `get` would return at once."""
        with self._line.changed:
            return key in self._kept

    def forget(self) -> None:
        """Give up all kept results; what is being computed is kept when it is done."""
        with self._line.changed:
            self._kept.clear()

    def _do(self, key: K, compute: Callable[[], V], waiting: Waiting | None) -> V:
        try:
            with self._line.turn(waiting, self._doing[key]):
                value = compute()
            with self._line.changed:
                self._kept[key] = value
                while len(self._kept) > self._keep:
                    self._kept.popitem(last=False)
            return value
        finally:
            with self._line.changed:
                del self._doing[key]
                self._line.changed.notify_all()
