"""Imports what needs long (torch, and every page) behind the first paint."""

from __future__ import annotations

import importlib
import threading

from viz.site.page_table import ROOT
from viz.site.server.memory import freeze_what_is_loaded

FIRST_PAINT_S = 3.0
"""Seconds after which the import starts even when nobody has opened a page."""


class WarmUp:
    """Imports what needs long, once, in the background: when the first page was painted or after a few seconds."""

    def __init__(self) -> None:
        self._painted, self._busy = threading.Event(), threading.Event()

    def start(self) -> None:
        """Start waiting."""
        self._busy.set()
        threading.Thread(target=self._run, name="warm-up", daemon=True).start()

    def painted(self) -> None:
        """Say that the first page is on a screen."""
        self._painted.set()

    def importing(self) -> bool:
        """Whether what needs long is still to come; never where nobody started the warm-up, as in tests."""
        return self._busy.is_set()

    def _run(self) -> None:
        self._painted.wait(FIRST_PAINT_S)
        try:
            importlib.import_module("viz.inference.model")
        finally:
            self._busy.clear()  # also where it fails: the page that waits for it says why when it imports it
        for page in sorted((ROOT / "pages").glob("*/page.py")):
            importlib.import_module(f"pages.{page.parent.name}.page")
        freeze_what_is_loaded()


WARM_UP = WarmUp()
"""The server's one warm-up; the site says when the first page was painted."""
