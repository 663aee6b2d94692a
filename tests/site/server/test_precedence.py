"""Whose page is drawn next: the order, and that no turn is ever lost."""

from __future__ import annotations

import threading

import pytest

from viz.site.server import precedence
from viz.site.server.precedence import Precedence

PATIENCE_S = 30


def never() -> None:
    """Nobody gives up."""


def start(order: Precedence, used: float, drawn: list[float], place: int) -> threading.Thread:
    """Somebody who waits as the one at `place`, from 1."""

    def draw() -> None:
        order.take(used, never)
        drawn.append(used)
        order.give()

    thread = threading.Thread(target=draw)
    thread.start()
    while order.waiting() < place:
        pass
    return thread


def test_whoever_has_used_least_comes_first_and_equals_in_the_order_of_their_coming() -> None:
    order, drawn = Precedence(), list[float]()
    order.take(0, never)
    threads = [start(order, used, drawn, place) for place, used in enumerate((5.0, 0.1, 9.0, 0.0), start=1)]
    order.give()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert drawn == [0.0, 0.1, 5.0, 9.0]


def test_as_many_as_allowed_have_a_turn_at_once() -> None:
    order = Precedence(2)
    order.take(0, never)
    order.take(0, never)
    assert order.waiting() == 0
    order.give()
    order.take(9, never)


class GoneError(Exception):
    """Somebody gave up."""


def test_who_gives_up_leaves_the_place_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence, "LOOK_S", 0.001)
    order = Precedence()
    order.take(0, never)

    def gone() -> None:
        raise GoneError

    with pytest.raises(GoneError):
        order.take(0, gone)
    assert order.waiting() == 0
    order.give()
    order.take(0, never)


def test_a_turn_that_comes_while_its_owner_gives_up_goes_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precedence, "LOOK_S", 0.001)
    order = Precedence()
    order.take(0, never)

    def gone() -> None:
        order.give()  # in this very moment
        raise GoneError

    with pytest.raises(GoneError):
        order.take(0, gone)
    order.take(0, never)  # would wait for ever


def test_many_at_once_all_get_their_turn() -> None:
    order, drawn = Precedence(), list[int]()

    def draw(number: int) -> None:
        for _ in range(20):
            order.take(number % 3, never)
            drawn.append(number)
            order.give()

    threads = [threading.Thread(target=draw, args=(number,)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_S)
    assert len(drawn) == 200
    order.take(0, never)
