"""Two runs of one session: the older one stays away from the values that the newer one has taken."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from streamlit.runtime.scriptrunner import StopException
from streamlit.runtime.scriptrunner.exec_code import modified_sys_path
from streamlit.runtime.state import SafeSessionState
from streamlit.runtime.state.common import WidgetMetadata
from streamlit.runtime.state.session_state import SessionState

from tests.parts import ROOT
from viz.site.server import streamlit_internals, streamlit_runs
from viz.site.server.streamlit_internals import end_this_run

PRESSED = WidgetStates(widgets=[WidgetState(id="b", trigger_value=True)])


class Runs:
    """One session's state, with a button that calls `on_read` as its press is read, and its runs as Streamlit's."""

    def __init__(self) -> None:
        self.state = SessionState()
        self.on_read: Callable[[], None] = lambda: None
        self.state._new_widget_state.set_widget_metadata(WidgetMetadata("b", self.read, bool, "trigger_value"))

    def read(self, sent: object) -> bool:
        self.on_read()
        return bool(sent)

    def begin(self, look: Callable[[], None] = lambda: None) -> SafeSessionState:
        return SafeSessionState(self.state, look)

    def is_pressed(self) -> bool:
        return bool(self.state._new_widget_state["b"])


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> Runs:
    for name in ("__init__", "on_script_will_rerun", "on_script_finished"):
        monkeypatch.setattr(SafeSessionState, name, getattr(SafeSessionState, name))  # put back at the end
    streamlit_runs.keep_runs_apart()
    return Runs()


class Held:
    """A thread in which a run goes through the browser's values until it is released."""

    def __init__(self, runs: Runs, said: list[str]) -> None:
        self.released, inside, first = threading.Event(), threading.Event(), runs.begin()

        def read() -> None:
            said.append("older begins")
            inside.set()
            assert self.released.wait(60)
            said.append("older ends")

        runs.on_read = read
        self.thread = threading.Thread(target=first.on_script_will_rerun, args=(PRESSED,))
        self.thread.start()
        assert inside.wait(60)

    def release(self) -> None:
        self.released.set()
        self.thread.join(60)
        assert not self.thread.is_alive()


def test_a_newer_run_waits_until_the_older_one_has_done_with_the_values(runs: Runs) -> None:
    said: list[str] = []
    older = Held(runs, said)
    runs.on_read = lambda: said.append("newer")
    looks, waits = [0], threading.Event()

    def look() -> None:
        looks[0] += 1
        if looks[0] == 2:
            waits.set()

    newer = threading.Thread(target=runs.begin(look).on_script_will_rerun, args=(PRESSED,))
    newer.start()
    assert waits.wait(60)
    older.release()
    newer.join(60)
    assert said == ["older begins", "older ends", "newer"]


def test_a_run_that_waits_ends_when_it_is_over_itself(runs: Runs) -> None:
    older = Held(runs, [])
    looks = [0]

    def look() -> None:
        looks[0] += 1
        if looks[0] > 1:  # the first is Streamlit's own, before it takes the lock
            end_this_run()

    waiting = runs.begin(look)
    with pytest.raises(StopException):
        _ = waiting["anything"]
    older.release()


def test_sessions_do_not_wait_for_each_other(runs: Runs) -> None:
    older, others = Held(runs, []), Runs()
    others.begin().on_script_will_rerun(PRESSED)
    assert others.is_pressed()
    older.release()


def test_a_run_that_is_over_neither_takes_old_values_nor_resets_a_press(runs: Runs) -> None:
    older, newer = runs.begin(), runs.begin()
    newer.on_script_will_rerun(PRESSED)
    with pytest.raises(StopException):
        older.on_script_will_rerun(WidgetStates())
    older.on_script_finished(frozenset())
    assert runs.is_pressed()
    newer.on_script_finished(frozenset({"b"}))
    assert not runs.is_pressed()


def test_a_run_goes_on_when_a_later_one_only_looks(runs: Runs) -> None:
    first, later = runs.begin(), runs.begin()
    later["note"] = 1
    first.on_script_will_rerun(PRESSED)
    assert runs.is_pressed()
    first.on_script_finished(frozenset({"b"}))
    assert not runs.is_pressed()
    assert first["note"] == 1


def test_what_runs_have_in_common_goes_with_them(runs: Runs) -> None:
    before = len(streamlit_runs._OF_SESSION)
    here = [runs.begin(), runs.begin()]
    assert len(streamlit_runs._OF_SESSION) == before + 1
    here.clear()
    gc.collect()
    assert len(streamlit_runs._OF_SESSION) == before


def test_streamlit_alone_lets_a_run_that_is_over_reset_a_press() -> None:
    """The reason for ours; when this fails, `keep_runs_apart` can go."""
    runs = Runs()
    older, newer = runs.begin(), runs.begin()
    assert older._lock is not newer._lock
    newer.on_script_will_rerun(PRESSED)
    older.on_script_finished(frozenset())
    assert not runs.is_pressed()


class WithoutALock:
    """Streamlit's class once it has no such lock any more."""


def test_a_lock_that_is_gone_is_skipped_and_the_log_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    streamlit_internals._SKIPPED.clear()
    monkeypatch.setattr(streamlit_runs, "SafeSessionState", WithoutALock)
    streamlit_runs.keep_runs_apart()
    streamlit_runs.keep_runs_apart()
    assert len(caplog.records) == 1
    assert streamlit_internals.SEEN_IN in caplog.text


# The search path ------------------------------------------------------------------------------------------------------

SITE = ROOT / "viz" / "site"
SCRIPT = str(SITE / "navigation.py")


@pytest.fixture
def path(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Python's search path without the site's folder, put back at the end."""
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if entry != str(SITE)])
    return sys.path


def test_a_run_leaves_the_search_path_as_it_is_for_imports_beside_it(path: list[str]) -> None:
    before = list(path)
    streamlit_runs.keep_the_search_path(SITE)
    streamlit_runs.keep_the_search_path(SITE)
    with modified_sys_path(SCRIPT):
        assert path == [*before, str(SITE)]
    assert path == [*before, str(SITE)]


def test_streamlit_alone_changes_the_search_path_in_every_run(path: list[str]) -> None:
    """The reason for ours; when this fails, `keep_the_search_path` can go."""
    before = list(path)
    with modified_sys_path(SCRIPT):
        assert path == [str(SITE), *before]
    assert path == before
