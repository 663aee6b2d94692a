"""What the server starts."""

from __future__ import annotations

import pytest

from tests.parts import ROOT, finished
from viz.site.server import lifespan, logs, memory, streamlit_internals, streamlit_runs, uvicorn_internals
from viz.site.server.warm_up import WARM_UP


def test_the_start_sets_memory_and_begins_the_warm_up_and_the_caretaker(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    monkeypatch.setattr(streamlit_internals, "ask_nobody_outside", lambda: started.append("inside"))
    monkeypatch.setattr(streamlit_internals, "leave_out_unsound_values", lambda: started.append("values"))
    monkeypatch.setattr(streamlit_runs, "keep_runs_apart", lambda: started.append("runs"))
    monkeypatch.setattr(streamlit_runs, "keep_the_search_path", lambda folder: started.append(str(folder)))
    monkeypatch.setattr(uvicorn_internals, "bound_connections", lambda: started.append("connections"))
    monkeypatch.setattr(logs, "keep_quiet", lambda: started.append("log"))
    monkeypatch.setattr(memory, "keep_memory_low", lambda: started.append("memory"))
    monkeypatch.setattr(WARM_UP, "start", lambda: started.append("warm-up"))
    monkeypatch.setattr(lifespan.CARETAKER, "start", lambda: started.append("caretaker"))

    async def run() -> object:
        async with lifespan.lifespan(None) as state:
            return state

    assert finished(run()) == {}
    assert started == [
        "inside",
        "values",
        "runs",
        str(ROOT / "viz" / "site"),
        "connections",
        "log",
        "memory",
        "warm-up",
        "caretaker",
    ]
