"""What the server does besides pages: imports torch behind the first paint, tidies up, sets security headers."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import importlib
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import net_util, runtime
from streamlit.runtime.runtime import RuntimeState

from viz.site import drawn
from viz.site.networks import forget_runs
from viz.site.page_table import ROOT
from viz.site.server.activity import ACTIVITY

TICK_S, QUIET_TICKS, LAST_TICK = 10.0, 3, 20
"""Seconds between two looks, and after how many looks without a visitor tidying begins and ends.

It goes on for a while because Streamlit keeps a session that left for two minutes.
"""
FIRST_PAINT_S = 3.0
"""Seconds after which the import starts even when nobody has opened a page."""

SWITCH_S = 0.02
"""Seconds a thread may compute before another gets its turn; Python's own 0.005 makes a class of 200 wait longer.

A page takes about 10 ms, and pages that are drawn one after the other are ready earlier than pages drawn by turns: the
95th percentile of a slider's answer (`python -m benchmarks class`) was about half of that with 0.005, twice with 0.001.
"""

FULL_COLLECTION = 100
"""Middle garbage collections (one for 7,000 new objects that stay) between two full ones; Python's own is 10.

A full one walks through all that all sessions hold, and everybody waits meanwhile: in a class of 200 that was up to
0.4 seconds in every three. Now it comes once in some forty seconds there, and whenever nobody uses the app. With still
fewer, what is no longer needed fills so much memory that not enough of it comes back when the class has left.
"""

FREE_AT_END, LARGE = 2**20, 2**23
"""Bytes that may stay free at the end of a heap, and from which on a block goes back to the system when it is given up.

glibc's own limits rise with what was given up; every thread's heap then keeps some 10 MB. But blocks as large as a
picture's maps are better used again for the next picture's: memory fresh from the system makes a run a fifth slower.
"""
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""glibc's names for the two limits (malloc.h)."""

POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",  # Streamlit evaluates components from blobs
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' data: blob: ws: wss:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "frame-ancestors 'self'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}


class SecurityHeaders:
    """ASGI middleware that adds `HEADERS` to every HTTP response; a header already set is left alone."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


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
        importlib.import_module("viz.inference.model")
        self._busy.clear()
        for page in sorted((ROOT / "pages").glob("*/page.py")):
            importlib.import_module(f"pages.{page.parent.name}.page")
        gc.collect()
        gc.freeze()  # hundreds of thousands of objects of modules never become garbage; do not look at them again


class Caretaker:
    """Gives memory back when nobody has used the app for a while.

    The maps of the last pictures are kept for those who work; when nobody works they are given up, and when nobody is
    there all that can be made again. What Python frees the C library keeps in pieces for later, so that it has to be
    asked to give it back.
    """

    def __init__(self, forget_maps: Callable[[], None], forget_all: Callable[[], None]) -> None:
        self._forget_maps, self._forget_all = forget_maps, forget_all
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Start watching; to be called in the server's event loop."""
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._run, name="caretaker", daemon=True).start()

    def _run(self) -> None:
        quiet = 0
        while True:
            time.sleep(TICK_S)
            quiet = 0 if ACTIVITY.since_last_look() else quiet + 1
            if QUIET_TICKS <= quiet <= LAST_TICK:
                self.tidy()

    def tidy(self) -> None:
        """Give up what can be computed again, and give free memory back to the system."""
        self._forget_maps()
        if nobody_is_there():
            self._forget_all()
        if self._loop:
            self._loop.call_soon_threadsafe(forget_sessions)  # free at the next look
        gc.collect()
        _tell_malloc("malloc_trim", 0)


def _tell_malloc(function: str, *arguments: int) -> None:
    """Call a function of glibc's malloc; nothing happens with another C library."""
    with suppress(OSError, AttributeError, TypeError):
        getattr(ctypes.CDLL(None), function)(*arguments)


def nobody_is_there() -> bool:
    """Whether no browser is connected to the server."""
    return runtime.exists() and runtime.get_instance().state is RuntimeState.NO_SESSIONS_CONNECTED


def forget_sessions() -> None:
    """Drop the sessions that Streamlit kept for two minutes in case they come back.

    It would do so itself, but not before another visitor leaves. To be called in the server's event loop.
    """
    with suppress(AttributeError, RuntimeError):  # another Streamlit, or none that runs
        storage: Any = runtime.get_instance()._session_mgr._session_storage  # type: ignore[attr-defined]
        storage._cache.expire()


def ask_nobody_outside() -> None:
    """Keep Streamlit from asking a web service for this machine's public address.

    It does so when it starts headless, and, waiting for the answer, whenever a page of another origin knocks.
    """
    net_util._external_ip = ""


@asynccontextmanager
async def lifespan(app: Any) -> AsyncIterator[dict[str, WarmUp]]:  # noqa: ARG001 (Starlette passes the app)
    """Start the warm-up and the caretaker with the server."""
    ask_nobody_outside()
    sys.setswitchinterval(SWITCH_S)
    gc.set_threshold(*gc.get_threshold()[:2], FULL_COLLECTION)
    for limit, size in ((_TRIM_THRESHOLD, FREE_AT_END), (_MMAP_THRESHOLD, LARGE)):
        _tell_malloc("mallopt", limit, size)
    WARM_UP.start()
    CARETAKER.start()
    yield {}


WARM_UP = WarmUp()
"""The server's one warm-up; the site says when the first page was painted."""
CARETAKER = Caretaker(forget_runs, drawn.forget)
"""The server's one caretaker."""
