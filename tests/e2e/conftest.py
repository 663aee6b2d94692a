"""A real server and a real browser: `app_url` is the running app, `page` a Chromium page at each of two sizes."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.sockets import Watch
from tests.e2e.verbs import LISTEN, settled

ROOT = Path(__file__).resolve().parents[2]
expect.set_options(timeout=30_000)  # a busy machine is slow, not wrong
SIZES = {"wide": (1440, 900), "narrow": (390, 844)}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str:
    """Path of the browser: CHROMIUM in the environment, else the first known name on the PATH."""
    for name in (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name) if name else None
        if found:
            return found
    raise RuntimeError("no Chromium found: install Debian's package chromium or set CHROMIUM to its path")


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


class Server:
    """`streamlit run app.py` in `folder`, on a free port or on `port`, under `base` ("/inception") if one is named."""

    def __init__(
        self, log: Path, *, env: dict[str, str] | None = None, port: int = 0, base: str = "", folder: Path = ROOT
    ) -> None:
        self.port, self.log = port or free_port(), log
        self.url = f"http://127.0.0.1:{self.port}{base}"
        command = [sys.executable, "-m", "streamlit", "run", "app.py"]
        options = ["--server.headless", "true", "--server.port", str(self.port), "--server.address", "127.0.0.1"]
        with log.open("wb") as out:
            self.process = subprocess.Popen(
                command + options, cwd=folder, stdout=out, stderr=out, env={**os.environ, **(env or {})}
            )

    def wait(self, seconds: float = 90) -> Server:
        """Wait until the server answers. Raises RuntimeError with its log when it does not."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self.process.poll() is None:
            try:
                urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2)
                return self
            except OSError:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self.process.wait(0.1)  # nothing tells when it listens; this ends at once if it dies
        raise RuntimeError(f"the app did not start:\n{self.log.read_text()}")

    @contextlib.contextmanager
    def silent(self) -> Iterator[None]:
        """The server answers nothing meanwhile."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        """Stop the server and wait for it."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all browser tests; at the end its log must hold no traceback, and it has talked to nobody else."""
    server = Server(tmp_path_factory.mktemp("server") / "log").wait()
    watch = Watch(server.process.pid)
    watch.start()
    yield server
    watch.stop()
    server.stop()
    assert not watch.seen, f"the server talked to {watch.seen}"
    assert "Traceback" not in server.log.read_text(), server.log.read_text()


@pytest.fixture(scope="session")
def app_url(server: Server) -> str:
    """Address of the running app, without a slash at its end."""
    return server.url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for all tests."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM_FLAGS))
        yield browser
        browser.close()


@pytest.fixture(params=list(SIZES))
def size(request: pytest.FixtureRequest) -> str:
    """ "wide" and "narrow"; override with `@wide`."""
    return str(request.param)


@pytest.fixture
def page(browser: Browser, size: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A fresh browser page of `size`; mark a test `dark` for the dark theme, `touch` for a device with a finger.

    Fails on errors in the console and on requests to anywhere else.
    """
    width, height = SIZES[size]
    scheme: Literal["dark", "light"] = "dark" if request.node.get_closest_marker("dark") else "light"
    touch = request.node.get_closest_marker("touch") is not None
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, has_touch=touch, is_mobile=touch
    )
    context.set_default_timeout(30_000)
    context.add_init_script(LISTEN)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    yield page
    context.close()
    assert not errors, errors
    assert not (strange := elsewhere(asked, request.getfixturevalue("app_url"))), strange


def elsewhere(asked: list[str], home: str) -> list[str]:
    """Those of the requested addresses that are not of the app at `home`."""
    return [url for url in asked if not url.startswith((f"{home}/", "data:", "blob:", "about:"))]


@pytest.fixture
def visit(page: Page, app_url: str) -> Callable[[str], Page]:
    """Open an address of the app ("cost?side=14") and wait until its script has run."""

    def go(address: str = "") -> Page:
        page.goto(f"{app_url}/{address}")
        settled(page)
        return page

    return go
