"""Imports behind the first paint: when they begin, and that they end."""

from __future__ import annotations

import importlib
import threading

import pytest

from viz.site.server import warm_up
from viz.site.server.warm_up import WarmUp


def test_imports_wait_for_the_first_paint_and_take_every_page(monkeypatch: pytest.MonkeyPatch) -> None:
    imported: list[str] = []
    frozen = threading.Event()
    monkeypatch.setattr(importlib, "import_module", imported.append)
    monkeypatch.setattr(warm_up, "freeze_what_is_loaded", frozen.set)
    monkeypatch.setattr(warm_up, "FIRST_PAINT_S", 600.0)
    warming = WarmUp()
    assert not warming.importing()
    warming.start()
    assert warming.importing()
    assert not imported
    warming.painted()
    assert frozen.wait(60)
    assert imported[0] == "viz.inference.model"
    assert "pages.cost.page" in imported[1:]
    assert not warming.importing()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_import_that_fails_leaves_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", broken)
    warming = WarmUp()
    warming.painted()
    warming.start()
    next(thread for thread in threading.enumerate() if thread.name == "warm-up").join(60)
    assert not warming.importing()
