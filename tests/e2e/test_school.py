"""The app as a school runs it: the container's files, behind nginx with https, in a frame of a course page.

The examples of deploy/ are used as they are. The browser takes the two sites for what they are, foreign to each other,
and blocks other sites' cookies, as some do and more will.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.e2e import nginx
from tests.e2e.conftest import CHROMIUM_FLAGS, ROOT, Server, chromium, free_port
from tests.e2e.verbs import LISTEN, address_says, settled, until, upload
from viz.pictures.encoding import png
from viz.site.server.framing import FRAMED_BY

COURSE, STRANGER, SCHOOL = "https://course.example", "https://stranger.example", "https://school.example"
FRAME = """<!doctype html><title>Week 3</title><h1>Week 3</h1>
<iframe title="Inception Explorer" src="{address}" allow="camera; clipboard-write; fullscreen"
  style="width:100%;height:700px;border:0"></iframe>"""
"""docs/school.md gives this element to teachers."""
BLOCKS_COOKIES = "--test-third-party-cookie-phaseout"
LARGER_THAN_NGINX_LIKES = png(np.random.default_rng(3).integers(0, 256, (640, 900, 3), np.uint8))
"""1.7 MB: more than the 1 MB that nginx lets through by itself."""


@dataclass
class School:
    """The app behind nginx, under `address`, and a browser that knows both sites."""

    folder: Path
    browser: Browser
    address: str = f"{SCHOOL}/inception/"

    def frame(self, page: Page, address: str, *, of: str = COURSE) -> Frame:
        """Open a page of the site `of` that frames the app's `address`; the frame, whatever it shows."""
        course = FRAME.format(address=self.address + address)
        (self.folder / "pages" / "week3.html").write_text(course, encoding="utf-8")
        page.goto(f"{of}/week3.html")
        until(page, lambda: len(page.frames) > 1)
        return page.frames[1]


def container_files(folder: Path) -> Path:
    """Those files alone that deploy/Dockerfile copies, in `folder`."""
    for line in (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8").splitlines():
        if line.startswith("COPY "):
            *sources, target = line.split()[1:]
            for source in sources:
                place = folder / target / ("" if target.endswith("/") else ".")
                if (ROOT / source).is_dir():
                    shutil.copytree(ROOT / source, folder / target, dirs_exist_ok=True)
                else:
                    place.mkdir(parents=True, exist_ok=True)
                    shutil.copy(ROOT / source, place)
    return folder


@pytest.fixture(scope="module", params=nginx.PATHS)
def school(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, browser: Browser
) -> Iterator[School]:
    """One app and one nginx for each example."""
    site, folder = str(request.param), tmp_path_factory.mktemp("nginx")
    http, https = free_port(), free_port()
    base = "/inception" if site == "path-kept" else ""
    settings = {FRAMED_BY: COURSE, "STREAMLIT_SERVER_BASE_URL_PATH": base}
    app = container_files(tmp_path_factory.mktemp("app"))
    hosts = ",".join(
        f"MAP {name.removeprefix('https://')}:443 127.0.0.1:{https}" for name in (SCHOOL, COURSE, STRANGER)
    )
    flags = [*CHROMIUM_FLAGS, f"--host-resolver-rules={hosts}", BLOCKS_COOKIES]
    with ExitStack() as at_end:
        server = Server(folder / "app.log", env=settings, base=base, folder=app)
        at_end.callback(server.stop)
        nginx.lay_out(folder, site, app=server.port, http=http, https=https)
        proxy = subprocess.Popen(nginx.command(folder))
        at_end.callback(proxy.wait, 10)
        at_end.callback(proxy.terminate)
        server.wait()
        chrome = browser.browser_type.launch(executable_path=chromium(), args=flags)
        at_end.callback(chrome.close)
        yield School(folder, chrome)
        assert "Traceback" not in server.log.read_text()
        assert (folder / "access.log").read_text() == "", "who looked at what is not written down"


@pytest.fixture
def tab(school: School) -> Iterator[Page]:
    """A page of the browser that blocks other sites' cookies."""
    context = school.browser.new_context(ignore_https_errors=True, viewport={"width": 1100, "height": 850})
    context.set_default_timeout(30_000)
    context.add_init_script(LISTEN)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert not errors, errors


def test_a_lesson_in_a_frame_is_slim_and_its_sliders_work(school: School, tab: Page) -> None:
    frame = school.frame(tab, "cost?embed=true&step=bottleneck")
    settled(frame)
    expect(frame.get_by_role("heading", level=1)).to_contain_text("A narrow 1×1")
    expect(frame.get_by_test_id("stTopNav")).to_have_count(0)
    expect(frame.get_by_role("switch", name="Present")).to_have_count(0)
    expect(frame.get_by_role("navigation", name="Steps")).to_be_visible()
    slider = frame.get_by_role("slider", name="Bottleneck r", exact=False)
    slider.focus()
    slider.press("ArrowRight")
    expect(frame.locator(".formula .result", has_text="13,221,376")).to_be_visible()  # 28·28·17·(192 + 5·5·32)
    until(tab, lambda: "embed=true" in frame.url and re.search(r"[?&]reduce=17", frame.url) is not None)
    out = frame.get_by_role("link", name="Open in a tab of its own")
    with tab.context.expect_page() as opened:
        out.click()
    whole = opened.value
    settled(whole)
    assert whole.url == f"{school.address}cost?step=bottleneck&reduce=17"
    expect(whole.get_by_role("slider", name="Bottleneck r", exact=False)).to_have_value("17")
    expect(whole.get_by_test_id("stTopNav")).to_be_visible()


def test_a_photograph_can_be_uploaded_in_a_frame(school: School, tab: Page) -> None:
    frame = school.frame(tab, "?embed=true")
    settled(frame)
    frame.get_by_role("button", name="Change picture").click()
    dialog = frame.get_by_role("dialog")
    dialog.get_by_role("radio", name="Upload").click()
    settled(frame)
    upload(frame, "own.png", LARGER_THAN_NGINX_LIKES)
    dialog.get_by_role("button", name="Done").click()
    expect(dialog.or_(frame.get_by_text("AxiosError"))).to_have_count(0)
    expect(frame.get_by_text("own.png").first).to_be_visible()
    settled(frame)
    # the way on from page to page stays slim
    frame.get_by_role("link", name="All maps of").first.click()
    expect(frame.get_by_role("heading", name="Every module looks in four ways at once", exact=False)).to_be_visible()
    settled(frame)
    assert "embed=true" in frame.url
    expect(frame.get_by_text("own.png").first).to_be_visible()


def test_a_site_that_is_not_named_shows_nothing(school: School, tab: Page) -> None:
    frame = school.frame(tab, "cost?embed=true", of=STRANGER)
    until(tab, lambda: frame.url.startswith("chrome-error:"))


def test_the_pages_can_be_opened_and_reloaded_by_their_addresses(school: School, tab: Page) -> None:
    """A slash too many is taken away under the school's path, not beside it."""
    for ending in ("cost?reduce=24", "cost/?reduce=24"):
        tab.goto(school.address + ending)
        settled(tab)
        address_says(tab, reduce="24")
        assert tab.url == f"{school.address}cost?reduce=24"
    tab.goto(school.address.rstrip("/"))
    settled(tab)
    assert tab.url == school.address
