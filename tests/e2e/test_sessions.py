"""Sessions do not see each other, and a server that dies in the middle of an upload leaves nothing broken."""

from __future__ import annotations

import asyncio
import io
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from benchmarks.client import Session
from tests.e2e.conftest import ROOT, Server
from tests.e2e.verbs import LISTEN, address_says, settled
from tests.parts import finished
from tests.test_pages import ROWS
from viz.site.server.streamlit_internals import APP, CONNECTED, CONNECTION, HEADER, OFFLINE
from viz.site.server.streamlit_messages import WidgetState

SECRET = "somebodyssecret"
PAGES = ["", *(key for key, *_ in ROWS[1:])]


def png(seed: int) -> bytes:
    """A picture that nobody else has."""
    file = io.BytesIO()
    Image.fromarray(np.random.default_rng(seed).integers(0, 256, (96, 128, 3), np.uint8)).save(file, "PNG")
    return file.getvalue()


async def uploaded(url: str, name: str, data: bytes) -> Session:
    """A session that has chosen a picture of its own."""
    session, _ = await Session.open(url)
    await session.press("picture:change")
    await session.choose("picture:source", "Upload")
    reply = await session.upload(name, data)
    assert not reply.errors
    return session


def everything(session: Session) -> str:
    """All that the session's browser was told."""
    return "\n".join(str(element) for element in session.elements.values())


def test_an_address_that_names_no_page_is_told_once(app_url: str) -> None:
    async def run() -> None:
        session, reply = await Session.open(app_url, "nosuchpage")
        assert not reply.errors
        assert "There is no page “nosuchpage” here" in everything(session)
        reply = await session.goto("")
        assert "There is no page" not in everything(session)
        await session.close()

    finished(run())


def test_two_sessions_never_see_each_others_picture_or_state(app_url: str) -> None:
    async def run() -> None:
        mine = await uploaded(app_url, f"{SECRET}.png", png(1))
        other, _ = await Session.open(app_url, query="picture=upload")
        assert SECRET in everything(mine)
        for page in PAGES:
            reply, theirs = await mine.goto(page), await other.goto(page)
            assert not reply.errors
            assert not theirs.errors
            assert SECRET not in everything(other), f"on page {page!r}"
        await mine.close()
        await other.close()

    finished(run())


def test_done_that_comes_with_the_source_from_before_takes_the_square(app_url: str) -> None:
    async def run() -> None:
        session, _ = await Session.open(app_url, "feature_maps")
        await session.press("picture:change")
        await session.choose("picture:source", "Upload")
        before = WidgetState(id=session.find("button_group", "picture:source")[0].id)
        before.string_array_value.data.append("Upload")  # which the browser holds until it has drawn the offer
        reply = await session.upload("photo.png", png(3))
        assert not reply.errors
        done, fragment = session.find("button", "picture:done")
        reply = await session.act([before, WidgetState(id=done.id, trigger_value=True)], fragment)
        assert not reply.errors
        drawn = [text.body for text in session.all("markdown")]
        assert "**photo.png**" in drawn, "the page behind the dialog was not drawn again"
        await session.close()

    finished(run())


def test_a_page_drawn_again_behind_the_dialog_sets_no_source(app_url: str) -> None:
    """One chosen in that very moment would fall back in the browser, and the dialog with the next thing it sends."""

    async def run() -> None:
        session, _ = await Session.open(app_url, "feature_maps")
        await session.press("picture:change")
        drawn = [session.find("button_group", "picture:source")[0]]
        reply = await session.act([])
        drawn.append(session.find("button_group", "picture:source")[0])
        assert not reply.errors
        assert drawn[0].id == drawn[1].id
        assert [(one.set_value, list(one.default)) for one in drawn] == [(False, [0])] * 2
        await session.close()

    finished(run())


def test_a_choice_in_a_part_of_a_page_is_not_told_to_the_browser_that_made_it(app_url: str) -> None:
    """Told, the first of two quick choices would come back after the second one."""

    async def run() -> None:
        session, _ = await Session.open(app_url, "module")
        for module in ("4a", "5b"):
            reply = await session.choose("module:preset", module)
            assert not reply.errors
            assert f"module-paper-{module}-drawing" in everything(session)
            assert not session.find("button_group", "module:preset")[0].set_value
        await session.close()

    finished(run())


def test_a_dialog_that_was_left_open_with_its_page_is_closed(app_url: str) -> None:
    async def run() -> None:
        session, _ = await Session.open(app_url, "feature_maps")
        await session.press("picture:change")
        assert session.all("button_group")
        await session.goto("cost")
        reply = await session.goto("feature_maps")
        assert not reply.errors
        assert not [group for group in session.all("button_group") if "picture:source" in group.id]
        await session.close()

    finished(run())


def test_a_moved_slider_stays_in_its_session(app_url: str) -> None:
    async def run() -> None:
        mine, _ = await Session.open(app_url, "cost", "side=77")
        other, _ = await Session.open(app_url, "cost")
        assert '"side": 77' in everything(mine).replace("\\", "")
        assert '"side": 77' not in everything(other).replace("\\", "")
        await mine.close()
        await other.close()

    finished(run())


def test_pictures_of_many_at_once_stay_apart(app_url: str) -> None:
    async def run() -> None:
        people = await asyncio.gather(*(uploaded(app_url, f"{SECRET}-{i}-.png", png(100 + i)) for i in range(6)))
        for number, session in enumerate(people):
            seen = {i for i in range(6) if f"{SECRET}-{i}-" in everything(session).replace("\\", "")}
            assert seen == {number}
            await session.close()

    finished(run())


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Server]:
    """A server of its own, to be killed."""
    server = Server(tmp_path / "log").wait()
    yield server
    server.stop()


def half_an_upload(server: Server, session: Session, cookie: str) -> socket.socket:
    """A connection that has sent a half of a picture and waits."""
    where = urlparse(server.url)
    connection = socket.create_connection((where.hostname or "", where.port or 0))
    head = (
        f"PUT /_stcore/upload_file/{session.session_id}/half HTTP/1.1\r\nHost: {where.netloc}\r\nCookie: {cookie}\r\n"
        f"X-Xsrftoken: {cookie.partition('=')[2]}\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        "Content-Length: 1000000\r\n\r\n--b\r\nContent-Disposition: form-data; name=f; filename=f.png\r\n\r\n"
    )
    connection.sendall(head.encode() + png(2))
    return connection


async def killed_in_mid_upload(server: Server) -> None:
    """Kill the server while it waits for the second half of a picture."""
    session, _ = await Session.open(server.url)
    connection = half_an_upload(server, session, session.cookie)
    await asyncio.sleep(0.3)
    server.process.kill()
    server.process.wait()
    connection.close()


@pytest.mark.parametrize("offline", [0, 3], ids=["untouched", "moved-while-it-was-away"])
def test_after_a_restart_slider_graph_and_address_agree(
    mortal: Server, browser: Browser, tmp_path: Path, offline: int
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.goto(f"{mortal.url}/module?module=4b")
    settled(page)
    slider = page.get_by_role("slider", name="Height = width").first
    slider.press("ArrowRight")
    address_says(page, side="15")
    for shown in (0, 1):  # all of the page runs: Streamlit asks for no run behind a loss unless a part's was the last
        page.get_by_role("switch", name="Present").click()
        expect(page.get_by_test_id("stTopNav")).to_have_count(shown)
        settled(page)
    mortal.stop()
    page.wait_for_function(f"document.querySelector('{APP}').getAttribute('{CONNECTION}') !== '{CONNECTED}'")
    expect(page.locator(OFFLINE)).to_be_visible()
    says_so, header = (page.locator(what).bounding_box() for what in (OFFLINE, HEADER))
    assert says_so
    assert header
    assert says_so["y"] > header["y"] + header["height"], "it is under the header's tools"
    for _ in range(offline):
        slider.press("ArrowRight")
    begun = page.evaluate("testRuns.begun")
    again = Server(tmp_path / "again", port=mortal.port).wait()
    try:
        page.wait_for_function("(before) => testRuns.begun > before", arg=begun, timeout=60_000)
        settled(page)
        side = 15 + offline
        address_says(page, module="4b", side=f"{side}")
        settled(page)
        expect(slider).to_have_value(f"{side}")
        expect(page.get_by_text(f"with your own Height = width, H = W {side}")).to_be_visible()
        expect(page.locator("svg").get_by_text(f"{side}×{side}×512").first).to_be_visible()
        slider.press("ArrowRight")
        address_says(page, side=f"{side + 1}")
        expect(page.locator("svg").get_by_text(f"{side + 1}×{side + 1}×512").first).to_be_visible()
        assert "Traceback" not in again.log.read_text()
    finally:
        context.close()
        again.stop()


def files() -> set[Path]:
    """Everything in the project beside what tools write."""
    skipped = {".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "out"}
    return {p for p in ROOT.rglob("*") if not skipped & set(p.relative_to(ROOT).parts) and p.suffix != ".pyc"}


def test_a_server_killed_in_mid_upload_starts_again_with_nothing_broken(
    mortal: Server, browser: Browser, tmp_path: Path
) -> None:
    before = {p for p in files() if p.parts[len(ROOT.parts)] in ("assets", "viz", "pages")}
    page = browser.new_page()
    page.goto(f"{mortal.url}/cost?side=31")
    settled(page)
    finished(killed_in_mid_upload(mortal))
    again = Server(tmp_path / "again", port=mortal.port).wait()
    try:
        finished(uploaded(again.url, "after.png", png(3)))
        page.reload()
        settled(page)
        expect(page.get_by_label("Height = width").first).to_have_value("31")
        assert {p for p in files() if p.parts[len(ROOT.parts)] in ("assets", "viz", "pages")} == before
        assert "Traceback" not in again.log.read_text()
    finally:
        page.context.close()
        again.stop()
