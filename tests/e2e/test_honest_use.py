"""A fast student meets no limit: all pages in a browser at once, and every message of it looked at.

On a server of its own, whose log then holds no word of anything left out or of anybody who had to wait.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, WebSocket

from tests.e2e.conftest import Server
from tests.e2e.test_sessions import png
from tests.e2e.verbs import LISTEN, choose_source, settled, upload
from tests.test_pages import ROWS
from viz.site.server.messages import MAX_FIELDS, MAX_MESSAGE, checked
from viz.site.server.streamlit_messages import BrowserPage, fields_in

SLIDERS, KEYS = 3, 8
"""Sliders that are moved on each page, and how often each, without a pause."""


@pytest.fixture(scope="module")
def calm_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that nobody else uses."""
    server = Server(tmp_path_factory.mktemp("calm") / "log").wait()
    yield server
    server.stop()


def hurry(page: Page) -> None:
    """Move the page's sliders, click its choices and take its files, one right after the other."""
    for slider in page.locator('[role="slider"], input[type="range"]').all()[:SLIDERS]:
        if slider.is_visible() and slider.is_enabled():
            slider.focus()
            for key in ("ArrowRight",) * KEYS + ("ArrowLeft",) * KEYS:
                page.keyboard.press(key)
    for choice in page.locator('[data-testid="stButtonGroup"] button').all()[:4]:
        if choice.is_visible() and choice.is_enabled():
            choice.click()
    settled(page)
    for button in page.get_by_test_id("stDownloadButton").locator("button").all()[:2]:
        if button.is_visible() and button.is_enabled():
            with page.expect_download():
                button.click()


def walk(page: Page, home: str) -> None:
    """Every page by its address, in a hurry."""
    for key, *_ in ROWS:
        page.goto(f"{home}/{'' if key == 'start' else key}?whole=1")
        settled(page)
        hurry(page)


def test_a_fast_student_on_all_pages_meets_no_limit(calm_server: Server, browser: Browser) -> None:
    frames: list[bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda data: frames.append(data if isinstance(data, bytes) else data.encode()))

    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.on("websocket", listen)
    page.goto(calm_server.url)
    settled(page)
    choose_source(page, "Upload")
    upload(page, "own.png", png(7))
    page.get_by_text("own.png").first.wait_for()
    settled(page)
    walk(page, calm_server.url)
    context.close()
    shown = BrowserPage()
    results = [checked(frame, shown) for frame in frames]
    assert len(frames) > 2 * len(ROWS), "more than it takes to open every page"
    assert [result.reasons for result in results if result.reasons] == []
    assert max(map(len, frames)) < MAX_MESSAGE / 10
    assert max(fields_in(frame, most=MAX_FIELDS) for frame in frames) < MAX_FIELDS / 4
    log = calm_server.log.read_text()
    assert "Left out" not in log
    assert "has to wait" not in log
    assert "Traceback" not in log
