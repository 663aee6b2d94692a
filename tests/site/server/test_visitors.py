"""Shares of the processor, places, and arrivals: with a clock that the test moves."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest

from viz.site.server import streamlit_internals, visitors
from viz.site.server.precedence import Precedence
from viz.site.server.visitors import (
    ARRIVALS,
    LINE_COST_S,
    LONGEST_WAIT_S,
    MOST_S,
    USED_HALF_LIFE_S,
    Share,
    Visitor,
    Visitors,
)
from viz.site.server.warm_up import WARM_UP
from viz.site.settings import Settings


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def share(clock: Clock, rate: float = 0.1, start: float = MOST_S) -> Share:
    return Share(rate, start=start, clock=clock)


def test_who_stays_within_the_share_never_waits() -> None:
    clock = Clock()
    mine = share(clock)
    for _ in range(1000):
        mine.pay(0.09)
        clock.at += 1
        assert mine.wait_s() == 0


def test_who_uses_more_waits_until_it_is_paid_and_no_longer_than_a_connection_bears() -> None:
    clock = Clock()
    mine = share(clock)
    mine.pay(MOST_S + 0.05)
    assert mine.wait_s() == pytest.approx(0.5)
    clock.at += 0.5
    assert mine.wait_s() == pytest.approx(0, abs=1e-6)
    mine.pay(1e6)
    assert mine.wait_s() == LONGEST_WAIT_S


def test_the_more_are_greedy_the_longer_each_waits() -> None:
    clock = Clock()
    mine = share(clock, start=0)
    mine.pay(0.01)
    alone, beside = mine.wait_s(), mine.wait_s(greedy=39)
    assert beside == pytest.approx(10 * alone)


def test_what_was_used_of_late_is_forgotten_by_halves() -> None:
    clock = Clock()
    mine = share(clock)
    mine.pay(2)
    clock.at += USED_HALF_LIFE_S
    assert mine.used() == pytest.approx(1)


def everybody(clock: Clock, **limits: int) -> Visitors:
    return Visitors(Settings(**limits), clock)  # type: ignore[arg-type]


def test_there_is_room_for_so_many_and_for_so_many_of_one_address() -> None:
    all_here = everybody(Clock(), sessions=3, sessions_per_address=2)
    first, _ = all_here.arrive("a")
    all_here.arrive("a")
    assert "one address" in all_here.why_full("a")
    assert all_here.why_full("b") == ""
    all_here.arrive("b")
    assert all_here.why_full("c") == "too many visitors"
    all_here.leave(first)
    assert all_here.why_full("a") == ""


def test_a_class_comes_in_at_once_and_who_comes_and_goes_waits_at_the_door() -> None:
    clock = Clock()
    all_here = everybody(clock)
    waits = []
    for _ in range(200):  # in 25 seconds, from one school
        clock.at += 0.125
        waits.append(all_here.arrive("school")[1])
    assert waits == [0] * 200
    clock.at += 100
    for _ in range(200):
        visitor, wait_s = all_here.arrive("school")
        all_here.leave(visitor)
    assert wait_s == pytest.approx((200 - ARRIVALS) / 10)
    assert visitor.share.used() == MOST_S  # nothing is won by it: such a visitor counts as one who has used much
    assert all_here.arrive("elsewhere")[1] == 0


def test_visitors_are_known_by_number_and_session() -> None:
    all_here = everybody(Clock())
    visitor, _ = all_here.arrive("a")
    visitor.session = "s"
    assert all_here.get(str(visitor.number)) is all_here.of_session("s") is visitor
    assert all_here.get("") is all_here.get("-1") is all_here.get("٣") is all_here.of_session("t") is None


@pytest.fixture
def visitor(monkeypatch: pytest.MonkeyPatch) -> Visitor:
    """The visitor for whom a page runs, with shares that do not fill up."""
    clock = Clock()
    here = Visitor(1, "a", share(clock), share(clock))
    monkeypatch.setattr(visitors, "visitor_here", lambda: here)
    monkeypatch.setattr(visitors, "PAGES_FIRST", Precedence())
    monkeypatch.setattr(visitors, "_THREAD", threading.local())
    seconds = iter(range(100))
    monkeypatch.setattr(visitors, "time", SimpleNamespace(thread_time=lambda: float(next(seconds)), monotonic=clock))
    return here


def test_a_run_pays_for_what_its_thread_has_computed_since_it_began(visitor: Visitor) -> None:
    with visitors.paid():
        pass
    assert visitor.share.used() == 0  # the thread's clock begins
    with visitors.paid():
        pass
    assert visitor.share.used() == 1


def test_what_has_waited_in_a_line_costs_little(visitor: Visitor) -> None:
    with visitors.paid(), visitors.paid_in_line():
        pass
    assert visitor.share.used() == pytest.approx(LINE_COST_S + 1)


def test_a_run_holds_its_turn_until_it_goes_to_a_line_and_gives_it_back_once(visitor: Visitor) -> None:
    del visitor
    order = visitors.PAGES_FIRST
    with visitors.paid():
        assert turns_left(order) == 0
        with visitors.paid():  # a part within its page
            assert turns_left(order) == 0
        with visitors.paid_in_line():
            assert turns_left(order) == 1
    assert turns_left(order) == 1


def turns_left(order: Precedence) -> int:
    return order._free


def test_while_torch_is_imported_nobody_waits_for_a_turn(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    del visitor
    monkeypatch.setattr(WARM_UP, "importing", lambda: True)
    with visitors.paid():
        assert turns_left(visitors.PAGES_FIRST) == 1


def test_a_run_that_ends_in_an_error_gives_its_turn_back(visitor: Visitor) -> None:
    del visitor
    with pytest.raises(ZeroDivisionError), visitors.paid():
        _ = 1 / 0
    assert visitors.PAGES_FIRST._free == 1


def test_a_run_whose_browser_has_left_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.runtime.scriptrunner import StopException

    monkeypatch.setattr(streamlit_internals, "browser_has_left", lambda: True)
    with pytest.raises(StopException):
        visitors.look_whether_over()


def test_without_a_server_nobody_is_there() -> None:
    assert visitors.visitor_here() is None
    assert visitors.visitor_number() == 0
    with visitors.paid(), visitors.paid_in_line():
        visitors.step_aside()
