"""What the server starts."""

from __future__ import annotations

import pytest

from tests.parts import finished
from viz.site.server import lifespan, memory, streamlit_internals
from viz.site.server.warm_up import WARM_UP


def test_the_start_sets_memory_and_begins_the_warm_up_and_the_caretaker(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    monkeypatch.setattr(streamlit_internals, "ask_nobody_outside", lambda: started.append("inside"))
    monkeypatch.setattr(memory, "keep_memory_low", lambda: started.append("memory"))
    monkeypatch.setattr(WARM_UP, "start", lambda: started.append("warm-up"))
    monkeypatch.setattr(lifespan.CARETAKER, "start", lambda: started.append("caretaker"))

    async def run() -> object:
        async with lifespan.lifespan(None) as state:
            return state

    assert finished(run()) == {}
    assert started == ["inside", "memory", "warm-up", "caretaker"]
