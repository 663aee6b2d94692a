"""Work that sessions share: done once, in one line, a few at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from viz.site.queue import Line, SharedWork


def test_equal_work_is_done_once() -> None:
    work: SharedWork[str, int] = SharedWork(Line(4), keep=2)
    calls: list[int] = []

    def slow() -> int:
        calls.append(1)
        time.sleep(0.05)
        return len(calls)

    results: list[int] = []
    threads = [threading.Thread(target=lambda: results.append(work.get("cat", slow))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [1] * 8


def test_no_more_than_allowed_run_at_once_and_places_are_told() -> None:
    work: SharedWork[int, int] = SharedWork(Line(2), keep=8)
    running, most = 0, 0
    told: list[int] = []
    lock = threading.Lock()

    def slow() -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1
        return 0

    def ask(key: int) -> None:
        work.get(key, slow, told.append)

    threads = [threading.Thread(target=ask, args=(key,)) for key in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2
    assert max(told) >= 2
    assert 0 not in told or told[-1] <= 6


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
        done.wait(5)
        return 1

    running = threading.Thread(target=lambda: work.get("a", first))
    running.start()
    going.wait(5)

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
            done.wait(5)

    threading.Thread(target=hold).start()
    going.wait(5)
    return done.set


def test_two_kinds_of_work_in_one_line_take_turns() -> None:
    line = Line(1)
    maps: SharedWork[str, int] = SharedWork(line, keep=1)
    edits: SharedWork[str, int] = SharedWork(line, keep=1)
    end, running = busy(line), []

    def note() -> int:
        running.append(1)
        return 1

    threads = [threading.Thread(target=work.get, args=("a", note)) for work in (maps, edits)]
    for thread in threads:
        thread.start()
    time.sleep(0.05)
    assert not running
    end()
    for thread in threads:
        thread.join()
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
