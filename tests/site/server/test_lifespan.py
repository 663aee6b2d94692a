"""What the server does besides pages: it drops the sessions that left, and tidies up when nobody works."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from streamlit import runtime
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.runtime import RuntimeState
from streamlit.runtime.websocket_session_manager import WebsocketSessionManager

from viz.site.server import lifespan
from viz.site.server.lifespan import Caretaker, forget_sessions


def storage_of_a_runtime(monkeypatch: pytest.MonkeyPatch, seconds: int) -> MemorySessionStorage:
    """Streamlit's own session manager and storage in place of the runtime's; sessions are kept for `seconds`."""
    storage, unused = MemorySessionStorage(ttl_seconds=seconds), Any
    manager = WebsocketSessionManager(storage, unused, unused, None)  # type: ignore[arg-type]
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(_session_mgr=manager))
    session: Any = SimpleNamespace(session=SimpleNamespace(id="left"))
    storage.save(session)
    return storage


def held(storage: MemorySessionStorage) -> list[str]:
    cache: Any = storage._cache
    return list(cache._data)


def test_a_session_whose_time_is_over_is_no_longer_held(monkeypatch: pytest.MonkeyPatch) -> None:
    storage = storage_of_a_runtime(monkeypatch, seconds=0)
    assert held(storage) == ["left"]  # Streamlit alone keeps it until another visitor leaves
    forget_sessions()
    assert held(storage) == []


def test_a_session_that_may_come_back_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    storage = storage_of_a_runtime(monkeypatch, seconds=120)
    forget_sessions()
    assert held(storage) == ["left"]


def test_without_a_server_nothing_is_dropped_and_nothing_fails() -> None:
    assert not runtime.exists()
    forget_sessions()


@pytest.mark.parametrize(("empty", "forgotten"), [(True, ["maps", "all"]), (False, ["maps"])])
def test_all_is_forgotten_only_when_nobody_is_connected(
    monkeypatch: pytest.MonkeyPatch, empty: bool, forgotten: list[str]
) -> None:
    monkeypatch.setattr(lifespan, "nobody_is_there", lambda: empty)
    done: list[str] = []
    Caretaker(lambda: done.append("maps"), lambda: done.append("all")).tidy()
    assert done == forgotten


@pytest.mark.parametrize("state", list(RuntimeState))
def test_somebody_is_there_while_a_browser_is_connected(monkeypatch: pytest.MonkeyPatch, state: RuntimeState) -> None:
    monkeypatch.setattr(runtime, "exists", lambda: True)
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(state=state))
    assert lifespan.nobody_is_there() is (state.name == "NO_SESSIONS_CONNECTED")


def test_an_unknown_function_of_the_c_library_is_passed_over() -> None:
    lifespan._tell_malloc("no_such_function_of_malloc", 0)
