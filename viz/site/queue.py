"""Work that several sessions may ask for at the same moment: done once, a few at a time, the last results kept."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import partial
from threading import Condition
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

Waiting = Callable[[int], None]
"""Called while waiting, with the number of pieces of work that must finish before yours (0: yours is being done).

It may raise to give up: the place in the line is then free for the others. It is called at once, when the number
changes, and every LOOK_S seconds, so that somebody who has left is noticed.
"""

LOOK_S = 0.5
MOST_OWNERS, FORGOTTEN_S = 500, 0.05
"""How many users of a line are remembered before those are forgotten who have used less than so many seconds."""


EXPECTED_S = 1.0
"""Seconds that a piece of work is taken to need before it is done."""
HALF_LIFE_S = 30.0
"""Seconds after which half of what somebody has used of a line is forgotten."""


class _Place(NamedTuple):
    """A place in a line: whose it is, and what they had used of the line when they came, what runs included."""

    ticket: object
    owner: Hashable
    used: float


class Line:
    """At most `at_once` have their turn at a time. Safe between threads.

    Who has used the line least of late comes first, and of those who have used it equally, who came first: nobody waits
    behind all that somebody else keeps asking for. `who` names whoever asks; by default all are one, first come, first
    served.
    """

    def __init__(
        self, at_once: int, who: Callable[[], Hashable] = lambda: 0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if at_once < 1:
            raise ValueError(f"at_once {at_once} must be at least 1")
        self.at_once = at_once
        self.changed = Condition()
        self._who, self._clock = who, clock
        self._line: list[_Place] = []  # running and waiting; the first `at_once` may run
        self._used: dict[Hashable, tuple[float, float]] = {}  # seconds, and at what time that was

    @contextmanager
    def turn(
        self, waiting: Waiting | None = None, ticket: object = None, owner: Hashable | None = None
    ) -> Iterator[None]:
        """Waits for a turn and holds it for the `with` block; by the `ticket` others may wait for the same.

        `owner` says who asks where `who` cannot tell.
        """
        mine, start = ticket or object(), None
        owner = self._who() if owner is None else owner
        with self.changed:
            self._stand_in_line(mine, owner)
        try:
            self.wait(lambda: self._index(mine) < self.at_once, mine, waiting)
            start = self._clock()
            yield
        finally:
            with self.changed:
                if start is not None:
                    self._note_use(owner, self._clock() - start)
                del self._line[self._index(mine)]
                self.changed.notify_all()

    def is_free(self) -> bool:
        """Whether nobody has or waits for a turn."""
        with self.changed:
            return not self._line

    def _stand_in_line(self, ticket: object, owner: Hashable) -> None:
        used = self._used_of(owner) + EXPECTED_S * sum(place.owner == owner for place in self._line)
        behind = range(min(self.at_once, len(self._line)), len(self._line))
        index = next((i for i in behind if self._line[i].used > used), len(self._line))
        self._line.insert(index, _Place(ticket, owner, used))
        self.changed.notify_all()  # the places of those behind have changed

    def _used_of(self, owner: Hashable) -> float:
        seconds, then = self._used.get(owner, (0.0, 0.0))
        return float(seconds * 0.5 ** ((self._clock() - then) / HALF_LIFE_S))

    def _note_use(self, owner: Hashable, seconds: float) -> None:
        self._used[owner] = (self._used_of(owner) + seconds, self._clock())
        if len(self._used) > MOST_OWNERS:
            self._used = {owner: used for owner, used in self._used.items() if self._used_of(owner) > FORGOTTEN_S}

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
        return max(0, self._index(ticket) - self.at_once + 1)

    def _index(self, ticket: object) -> int:
        """Where a ticket stands; before all others when it has left."""
        return next((i for i, place in enumerate(self._line) if place.ticket is ticket), -1)


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
