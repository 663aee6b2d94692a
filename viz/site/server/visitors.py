"""Who is there, and that each gets a fair share: of the processor, of the memory for uploads, of the places.

A visitor is one connection of a browser. What the runs of its pages and the looks at its messages cost is paid from
its share of a core, which fills up again with time. Who has used it up is read from a little later: the next message
waits, nothing is lost, and nobody else notices. What waits in a line of its own, as a run of the network does, is not
paid for a second time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count

import streamlit as st

from viz.site.server import streamlit_internals
from viz.site.server.precedence import Precedence
from viz.site.server.warm_up import WARM_UP
from viz.site.settings import Settings, settings

VISITOR_HEADER = "x-inception-visitor"
"""The header with a visitor's number, which the server puts there itself for its pages to read."""
MOST_S = 10.0
"""Seconds of a core that a share can hold, and that a new visitor has."""
USED_HALF_LIFE_S = 10.0
"""Seconds after which half of what a visitor has used is forgotten when it is asked whose page is drawn first."""
DOOR_CORES, DOOR_MOST_S = 0.04, 0.3
"""The part of a core that looking at one visitor's messages may need for long, and the seconds at once."""
GREEDY_CORES = 0.4
"""What all those who have used up their shares get together, in cores."""
LONGEST_WAIT_S = 10.0
"""Seconds after which a message is taken in any case: a connection that is not read from for longer looks dead."""
LINE_COST_S = 0.05
"""The most that a piece of work costs which has waited in a line of its own."""
ARRIVALS, ARRIVALS_A_SECOND = 60.0, 10.0
"""Visitors that one address may send at once, and then in each second; further ones wait at the door."""


class Share:
    """Seconds of a core that may be used, `most` at once and filling up by `rate` a second. Safe between threads.

    `used` is what was used of late: half of it is forgotten after USED_HALF_LIFE_S.
    """

    def __init__(
        self, rate: float, most: float = MOST_S, start: float = MOST_S, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.rate, self.most, self._clock = rate, most, clock
        self._balance, self._since = min(start, most), clock()
        self._used = max(0.0, most - start)
        self._lock = threading.Lock()

    def pay(self, seconds: float) -> None:
        """Take what was used; the share may fall below zero."""
        with self._lock:
            self._fill()
            self._balance -= seconds
            self._used += seconds

    def used(self) -> float:
        """Seconds of a core that were used of late."""
        with self._lock:
            self._fill()
            return self._used

    def wait_s(self, greedy: int = 0) -> float:
        """Seconds until the share is above zero again, while `greedy` others wait as well."""
        with self._lock:
            self._fill()
            if self._balance >= 0:
                return 0.0
            return min(LONGEST_WAIT_S, -self._balance / min(self.rate, GREEDY_CORES / (greedy + 1)))

    def _fill(self) -> None:
        moment = self._clock()
        passed = moment - self._since
        self._balance = min(self.most, self._balance + passed * self.rate)
        self._used *= 0.5 ** (passed / USED_HALF_LIFE_S)
        self._since = moment


@dataclass
class Visitor:
    """One connection of a browser; `say` shows it a sentence, `session` is Streamlit's name for it once known."""

    number: int
    address: str
    share: Share
    door: Share
    say: Callable[[str], None] = lambda _: None
    session: str = ""
    uploading: int = 0
    exporting: int = 0


@dataclass
class Arrivals:
    """How many more visitors an address may send at this moment."""

    left: float
    since: float


@dataclass
class Visitors:
    """All who are there. For the server's event loop, apart from `get`."""

    limits: Settings
    clock: Callable[[], float] = time.monotonic
    by_number: dict[int, Visitor] = field(default_factory=dict)
    waiting: int = 0
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _arrivals: dict[str, Arrivals] = field(default_factory=dict)

    def why_full(self, address: str) -> str:
        """Why nobody else can come from `address`, "" if somebody can."""
        if len(self.by_number) >= self.limits.sessions:
            return "too many visitors"
        here = sum(visitor.address == address for visitor in self.by_number.values())
        return "too many visitors from one address" if here >= self.limits.sessions_per_address else ""

    def arrive(self, address: str) -> tuple[Visitor, float]:
        """A new visitor, and the seconds that it has to wait at the door."""
        left = self._arrivals_left(address)
        start = MOST_S * min(1.0, max(0.0, 2 * left / ARRIVALS))  # nothing is won by leaving and coming back
        share = Share(self.limits.share_percent / 100, start=start, clock=self.clock)
        door = Share(DOOR_CORES, DOOR_MOST_S, clock=self.clock)
        visitor = Visitor(next(self._numbers), address, share, door)
        self.by_number[visitor.number] = visitor
        return visitor, max(0.0, -left / ARRIVALS_A_SECOND)

    def _arrivals_left(self, address: str) -> float:
        moment = self.clock()
        if len(self._arrivals) > 10_000:
            self._arrivals.clear()
        before = self._arrivals.get(address, Arrivals(ARRIVALS, moment))
        left = min(ARRIVALS, before.left + (moment - before.since) * ARRIVALS_A_SECOND) - 1
        self._arrivals[address] = Arrivals(left, moment)
        return left

    def leave(self, visitor: Visitor) -> None:
        """Forget a visitor."""
        self.by_number.pop(visitor.number, None)

    def get(self, number: str) -> Visitor | None:
        """The visitor with the number that a header says."""
        return self.by_number.get(int(number)) if number.isascii() and number.isdigit() else None

    def of_session(self, session: str) -> Visitor | None:
        """The visitor in Streamlit's `session`."""
        return next((visitor for visitor in self.by_number.values() if visitor.session == session), None)


VISITORS = Visitors(settings())
"""The server's visitors."""


def visitor_here() -> Visitor | None:
    """The visitor for whom this page runs; None in a test without a server."""
    return VISITORS.get(st.context.headers.get(VISITOR_HEADER, ""))


def visitor_number() -> int:
    """The number of the visitor for whom this page runs, 0 without one."""
    visitor = visitor_here()
    return visitor.number if visitor else 0


# What is paid, the processor time of the thread in which a page runs, and whose page is drawn next ------------------

PAGES_FIRST = Precedence()
"""The server's one order of pages."""
_THREAD = threading.local()
"""Of this thread: `settled`, the seconds of processor time that are paid or not to be paid, and `turn`, whether it
holds a turn of PAGES_FIRST."""


def _unsettled() -> float:
    """Seconds of this thread's processor time since the last call."""
    total = time.thread_time()
    before: float = getattr(_THREAD, "settled", 0.0)
    _THREAD.settled = total
    return total - before


@contextmanager
def paid() -> Iterator[None]:
    """A run of a page, in its turn; what this thread has computed, callbacks included, is paid by the visitor."""
    payer = visitor_here()
    if payer is None or getattr(_THREAD, "turn", False) or WARM_UP.importing():
        yield  # nobody's, or a part within its page; or torch is being imported, which nobody else should wait for
        return
    PAGES_FIRST.take(payer.share.used(), look_whether_over)
    _THREAD.turn = True
    try:
        yield
    finally:
        step_aside()
        payer.share.pay(_unsettled())


def step_aside() -> None:
    """Let others draw their pages: this run goes on to something that has a line of its own, or is over."""
    if getattr(_THREAD, "turn", False):
        _THREAD.turn = False
        PAGES_FIRST.give()


def look_whether_over() -> None:
    """End this run if its browser has left, or if another run has taken its place."""
    if streamlit_internals.browser_has_left():
        streamlit_internals.end_this_run()
    _ = NOWHERE in st.session_state  # Streamlit ends a run that is over at any look at its session


NOWHERE = "visitors:look"
"""A name in no session."""


@contextmanager
def paid_in_line(visitor: Visitor | None = None) -> Iterator[None]:
    """What is computed in a `with` block that has waited in a line costs LINE_COST_S at most."""
    payer, before = visitor or visitor_here(), _unsettled()
    if payer and not visitor:  # a thread that works for many has computed something else before
        payer.share.pay(before)
    step_aside()
    try:
        yield
    finally:
        if payer:
            payer.share.pay(min(LINE_COST_S, _unsettled()))
