"""Keeping runs out of each other's way, by what Streamlit has not promised, as in `streamlit_internals`.

Seen in the version that `streamlit_internals.SEEN_IN` names; tests/site/server/test_streamlit_runs.py tells when one is
gone, and when this module can go.
"""

from __future__ import annotations

import itertools
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from streamlit.runtime.state import SafeSessionState

from viz.site.queue import LOOK_S
from viz.site.server.streamlit_internals import end_this_run, skip


class _Values:
    """What one session's runs have in common: the lock for its values and which run has taken them last."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.numbers = itertools.count(1)
        self.taken_by = 0


class _Hold:
    """One run's way to the lock of its session. `look` ends a run that is over; see `keep_runs_apart`."""

    def __init__(self, values: _Values, look: Callable[[], None]) -> None:
        self.values, self.look, self.number = values, look, next(values.numbers)

    def __enter__(self) -> None:
        while not self.values.lock.acquire(timeout=LOOK_S):
            self.look()  # whoever has the lock may wait for what a run that is over holds

    def __exit__(self, *_: object) -> None:
        self.values.lock.release()

    def is_over(self) -> bool:
        """Whether a newer run has taken the session's values."""
        return self.values.taken_by > self.number


_OF_SESSION: WeakValueDictionary[int, _Values] = WeakValueDictionary()
"""By the `id` of a session's state, for as long as one of its runs is there."""
_BEGINNING = threading.Lock()
_BEGIN: Any = SafeSessionState.__init__
_TAKE: Any = SafeSessionState.on_script_will_rerun
_FINISH: Any = SafeSessionState.on_script_finished
"""Streamlit's own ways to begin a run, to take the browser's values for it and to finish it."""


def _begin_with_the_sessions_lock(run: Any, state: Any, yield_callback: Callable[[], None]) -> None:
    _BEGIN(run, state, yield_callback)
    with _BEGINNING:
        values = _OF_SESSION.setdefault(id(state), _Values())
    object.__setattr__(run, "_lock", _Hold(values, yield_callback))


def _take_unless_over(run: Any, *arguments: Any, **named: Any) -> None:
    hold: _Hold = run._lock
    with hold:
        if hold.is_over():
            end_this_run()
        hold.values.taken_by = hold.number
        _TAKE(run, *arguments, **named)


def _finish_unless_over(run: Any, *arguments: Any, **named: Any) -> None:
    hold: _Hold = run._lock
    with hold:
        if not hold.is_over():
            _FINISH(run, *arguments, **named)


def keep_runs_apart() -> None:
    """Let only one run at a time take or finish with a session's values, and none that a newer one has replaced.

    Why: who presses something while a run goes on gets a new run at once, in a thread beside the old one, which ends
    at its next look. Each has a lock of its own for the same values: the old one could empty them while the new one
    goes through them, which ends the page in a traceback, or reset a press that the new one has still to read.
    Names: `SafeSessionState.__init__`, `on_script_will_rerun` and `on_script_finished`, its `_lock`.
    """
    if "_lock" not in SafeSessionState.__annotations__:
        skip("SafeSessionState._lock", "two runs of one session may change its values at the same time.")
        return
    ours = (_begin_with_the_sessions_lock, _take_unless_over, _finish_unless_over)
    for name, way in zip(("__init__", "on_script_will_rerun", "on_script_finished"), ours, strict=True):
        setattr(SafeSessionState, name, way)


def keep_the_search_path(folder: Path) -> None:
    """Put the folder of the script that Streamlit runs to the end of `sys.path`, for as long as the server is there.

    Why: where it is not there, each run puts it in front and takes it away at its end. An import in another thread, as
    torch by the warm-up, that goes through the path meanwhile misses an entry, and says that there is no such module;
    and in front the folder's modules would stand for others of their names.
    Names: what `modified_sys_path` does, in streamlit.runtime.scriptrunner.exec_code.
    """
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
