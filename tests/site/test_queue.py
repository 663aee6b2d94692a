"""Work that sessions share: done once, in one line, a few at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial

import pytest

from viz.site import queue
from viz.site.queue import Line, SharedWork

PATIENCE_S = 30
"""Until a test that would wait for ever fails instead."""


class Waiters:
    """What those who wait in a line are told; `all_here` is set as soon as `number` of them wait at once."""

    def __init__(self, number: int) -> None:
        self.number, self.all_here = number, threading.Event()
        self.told: list[int] = []
        self._who: set[int] = set()

    def __call__(self, ahead: int) -> None:
        self.told.append(ahead)
        self._who.add(threading.get_ident())
        if len(self._who) == self.number:
            self.all_here.set()


def run_all(*work: Callable[[], object]) -> None:
    """Each in a thread of its own, until all are done."""
    threads = [threading.Thread(target=one) for one in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_equal_work_is_done_once() -> None:
    work: SharedWork[str, int] = SharedWork(Line(4), keep=2)
    waiters = Waiters(7)
    calls: list[int] = []

    def slow() -> int:
        calls.append(1)
        waiters.all_here.wait(PATIENCE_S)
        return len(calls)

    results: list[int] = []
    run_all(*[lambda: results.append(work.get("cat", slow, waiters))] * 8)
    assert results == [1] * 8
    assert set(waiters.told) == {0}


def test_no_more_than_allowed_run_at_once_and_places_are_told() -> None:
    work: SharedWork[int, int] = SharedWork(Line(2), keep=8)
    running, most = 0, 0
    waiters = Waiters(6)
    lock = threading.Lock()

    def slow() -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        waiters.all_here.wait(PATIENCE_S)
        with lock:
            running -= 1
        return 0

    run_all(*(partial(work.get, key, slow, waiters) for key in range(8)))
    assert most == 2
    assert max(waiters.told) == 6
    assert 0 not in waiters.told


def test_a_line_is_free_while_nobody_has_a_turn() -> None:
    line = Line(2)
    assert line.is_free()
    with line.turn():
        assert not line.is_free()
    assert line.is_free()


def test_only_the_last_are_kept() -> None:
    work: SharedWork[str, str] = SharedWork(Line(1), keep=2)
    for key in "abac":
        work.get(key, lambda key=key: key)  # type: ignore[misc]
    assert [work.has(key) for key in "abc"] == [True, False, True]


def test_failure_is_told_and_not_kept() -> None:
    work: SharedWork[str, int] = SharedWork(Line(1), keep=1)

    def fails() -> int:
        raise RuntimeError("no")

    with pytest.raises(RuntimeError, match="no"):
        work.get("a", fails)
    assert work.get("a", lambda: 2) == 2


def test_who_gives_up_leaves_the_line() -> None:
    work: SharedWork[str, int] = SharedWork(Line(1), keep=4)
    going, done = threading.Event(), threading.Event()

    def first() -> int:
        going.set()
        done.wait(PATIENCE_S)
        return 1

    running = threading.Thread(target=lambda: work.get("a", first))
    running.start()
    going.wait(PATIENCE_S)

    def gives_up(_ahead: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work.get("b", lambda: 2, gives_up)
    done.set()
    running.join()
    assert work.get("b", lambda: 3) == 3


def busy(line: Line) -> Callable[[], None]:
    """Somebody has a turn in `line`; what is returned ends it."""
    going, done = threading.Event(), threading.Event()

    def hold() -> None:
        with line.turn():
            going.set()
            done.wait(PATIENCE_S)

    threading.Thread(target=hold).start()
    going.wait(PATIENCE_S)
    return done.set


def test_two_kinds_of_work_in_one_line_take_turns() -> None:
    line = Line(1)
    maps: SharedWork[str, int] = SharedWork(line, keep=1)
    edits: SharedWork[str, int] = SharedWork(line, keep=1)
    waiters = Waiters(2)
    running: list[int] = []
    before: list[int] = []
    end = busy(line)

    def note() -> int:
        running.append(1)
        return 1

    def free_the_line() -> None:
        waiters.all_here.wait(PATIENCE_S)
        before.extend(running)
        end()

    run_all(*(partial(work.get, "a", note, waiters) for work in (maps, edits)), free_the_line)
    assert not before
    assert running == [1, 1]


def test_who_waits_is_asked_again_and_again_whether_it_still_wants() -> None:
    line = Line(1)
    work: SharedWork[str, int] = SharedWork(line, keep=1)
    end, asked = busy(line), []

    def leaves(ahead: int) -> None:
        asked.append(ahead)
        if len(asked) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        work.get("a", lambda: 1, leaves)
    assert asked == [1, 1, 1]
    end()
    assert work.get("a", lambda: 2) == 2


def test_forgotten_results_are_computed_again() -> None:
    work: SharedWork[str, int] = SharedWork(Line(1), keep=2)
    assert work.get("a", lambda: 1) == 1
    work.forget()
    assert not work.has("a")
    assert work.get("a", lambda: 2) == 2


# A line that is fair --------------------------------------------------------------------------------------------------


def test_who_has_used_a_line_least_comes_first() -> None:
    clock, me, turns = [0.0], ["greedy"], list[str]()
    line = Line(1, lambda: me[0], lambda: clock[0])
    with line.turn():
        clock[0] += 5
    waiting: list[threading.Thread] = []
    with line.turn(owner="somebody"):
        for name in ("greedy", "greedy", "calm"):

            def stand(name: str = name) -> None:
                with line.turn(owner=name):
                    turns.append(name)

            waiting.append(threading.Thread(target=stand))
            waiting[-1].start()
            while len(line._line) < len(waiting) + 1:
                pass
    for thread in waiting:
        thread.join(PATIENCE_S)
    assert turns == ["calm", "greedy", "greedy"]


def test_somebody_who_stands_in_line_many_times_lets_others_in_between() -> None:
    line = Line(1)
    with line.changed:
        for owner in ("a", "a", "a", "b"):
            line._stand_in_line(object(), owner)
    assert [place.owner for place in line._line] == ["a", "b", "a", "a"]


def test_use_is_forgotten_by_halves_and_small_use_altogether(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    line = Line(1, clock=lambda: clock[0])
    line._note_use("a", 4)
    clock[0] = queue.HALF_LIFE_S
    assert line._used_of("a") == pytest.approx(2)
    monkeypatch.setattr(queue, "MOST_OWNERS", 1)
    line._note_use("b", 0.01)
    assert set(line._used) == {"a"}
