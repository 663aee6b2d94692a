"""A picture of the person's own: its square by finger, keyboard and mouse; and that it outlives reload and session."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import CHROMIUM_FLAGS, Server, chromium
from tests.e2e.verbs import (
    LISTEN,
    Visit,
    address_says,
    choose_page,
    choose_source,
    fingers,
    middle,
    narrow,
    no_sideways_scroll,
    query,
    settled,
    straight,
    take_square,
    upload,
    wide,
)

MINE = "mine.png"


def picture_file(seed: int = 1, width: int = 640, height: int = 400) -> bytes:
    """A picture that is not square, and that nobody else has."""
    small = np.random.default_rng(seed).integers(0, 256, (6, 8, 3), np.uint8)
    file = io.BytesIO()
    Image.fromarray(small).resize((width, height)).save(file, "PNG")
    return file.getvalue()


def uploaded(page: Page, name: str = MINE, seed: int = 1) -> None:
    """Upload a picture in the dialog, up to the square that is offered."""
    choose_source(page, "Upload")
    upload(page, name, picture_file(seed))
    expect(page.get_by_role("dialog").get_by_text("Your picture is not square", exact=False)).to_be_visible()
    settled(page)


def thumbnail(page: Page) -> str | None:
    """Address of the bar's picture, which is its content."""
    return page.get_by_test_id("stImage").first.locator("img").get_attribute("src")


# -- the square --------------------------------------------------------------------------------------------------------


def by_corner(page: Page) -> None:
    x, y = middle(page.locator(".corner.se"))
    fingers(page, straight((x, y), -40, -40))


def by_two_fingers(page: Page) -> None:
    x, y = middle(page.locator(".grip"))
    fingers(page, straight((x - 60, y), 30, 0), straight((x + 60, y), -30, 0))


def by_slider(page: Page) -> None:
    x, y = middle(page.get_by_label("Size of the square"))
    page.touchscreen.tap(x, y)


def by_keys(page: Page) -> None:
    page.get_by_label("Size of the square").focus()
    for _ in range(10):
        page.keyboard.press("ArrowLeft")


def by_plus(page: Page) -> None:
    page.get_by_role("application").focus()
    page.keyboard.press("+")


def by_mouse(page: Page) -> None:
    x, y = middle(page.locator(".corner.nw"))
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 40, y + 40, steps=5)
    page.mouse.up()


WAYS: dict[str, Callable[[Page], None]] = {
    "corner": by_corner,
    "two fingers": by_two_fingers,
    "slider": by_slider,
    "arrow keys": by_keys,
    "plus": by_plus,
    "mouse": by_mouse,
}


@pytest.mark.touch
@pytest.mark.parametrize("way", WAYS)
def test_the_square_that_is_offered_after_an_upload_changes_its_size(visit: Visit, way: str) -> None:
    page = visit("")
    uploaded(page)
    no_sideways_scroll(page)
    WAYS[way](page)
    settled(page)
    take_square(page)
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
    page.wait_for_function("() => Number(new URLSearchParams(location.search).get('zoom')) > 1.04")
    assert query(page)["picture"] == "upload"


PRESS_AT_ONCE = """(() => {
  // Presses "Done" in the very moment in which the page draws it, before it has drawn anything else.
  const look = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll('[role="dialog"] button')];
    const done = buttons.find((one) => one.textContent.trim() === 'Done');
    if (!done) return;
    look.disconnect();
    done.click();
  });
  look.observe(document, { subtree: true, childList: true, characterData: true });
})()"""


@narrow
def test_done_in_the_moment_in_which_the_square_is_drawn_is_not_lost(visit: Visit, page: Page) -> None:
    visit("feature_maps")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})  # a slow phone
    choose_source(page, "Upload")
    page.evaluate(PRESS_AT_ONCE)
    upload(page, MINE, picture_file())
    expect(page.get_by_text(MINE, exact=True)).to_be_attached()
    expect(page.get_by_role("dialog")).to_have_count(0)
    choose_source(page, "Upload")  # opens once more, and what it opens with is the choice that is pressed
    expect(page.get_by_role("dialog").get_by_text("Your picture:", exact=False)).to_be_visible()


@wide
def test_closing_right_after_a_move_shows_the_picture_behind_and_the_square(visit: Visit, page: Page) -> None:
    visit("feature_maps")
    uploaded(page)
    page.locator(".grip").focus()
    page.keyboard.press("+")
    page.get_by_role("dialog").get_by_role("button", name="Close").first.click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text(MINE, exact=True)).to_be_attached()
    page.wait_for_function("() => Number(new URLSearchParams(location.search).get('zoom')) > 1.04")


@wide
def test_a_reload_while_the_square_is_offered_keeps_the_picture(visit: Visit, page: Page) -> None:
    visit("feature_maps")
    uploaded(page)
    address_says(page, picture="upload")
    page.reload()
    settled(page)
    expect(page.get_by_text(MINE, exact=True)).to_be_attached()


@wide
@pytest.mark.parametrize("closed_by", ["Done", "Close"])
def test_the_dialog_opens_again_at_the_gallery_and_says_so(visit: Visit, page: Page, closed_by: str) -> None:
    visit("feature_maps")
    uploaded(page)
    page.get_by_role("dialog").get_by_role("button", name=closed_by).first.click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Change picture").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("radio", checked=True)).to_have_text("Gallery")
    expect(dialog.get_by_role("button", name="Espresso")).to_be_visible()


@wide
def test_a_square_picture_is_taken_at_once(visit: Visit) -> None:
    page = visit("")
    choose_source(page, "Upload")
    upload(page, MINE, picture_file(width=300, height=300))
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()


# -- what outlives what ------------------------------------------------------------------------------------------------


def test_an_upload_and_its_square_survive_a_reload(visit: Visit) -> None:
    page = visit("")
    uploaded(page)
    by_mouse(page)
    take_square(page)
    address_says(page, picture="upload")
    before = thumbnail(page)
    page.reload()
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
    settled(page)
    assert thumbnail(page) == before
    assert query(page)["picture"] == "upload"
    choose_source(page, "Upload")
    expect(page.get_by_role("dialog").get_by_text(MINE)).to_be_visible()


@wide
def test_a_kept_picture_is_offered_with_its_square_beside_another_one(visit: Visit) -> None:
    page = visit("")
    uploaded(page)
    by_mouse(page)
    take_square(page)
    before = thumbnail(page)
    visit("?picture=cat")
    choose_source(page, "Upload")
    page.get_by_role("button", name="Use it").click()
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
    settled(page)
    assert thumbnail(page) == before


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Server]:
    """A server of its own, to be stopped."""
    server = Server(tmp_path / "log").wait()
    yield server
    server.stop()


def test_an_upload_survives_a_restart_of_the_server(mortal: Server, browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context()
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.goto(mortal.url)
    settled(page)
    uploaded(page)
    take_square(page)
    address_says(page, picture="upload")
    before = thumbnail(page)
    mortal.stop()
    again = Server(tmp_path / "again", port=mortal.port).wait()
    try:
        # nothing is drawn anew before somebody does something, which waits until the server is found again; what it was
        # is lost, for the new server knows no part of the page yet
        page.get_by_role("button", name="Change picture").click(timeout=180_000)
        settled(page)
        expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
        settled(page)
        assert thumbnail(page) == before
        assert query(page)["picture"] == "upload"
        expect(page.get_by_test_id("stToast")).to_have_count(0)
        assert "Traceback" not in again.log.read_text()
    finally:
        context.close()
        again.stop()


NO_STORAGE = {
    "refused": "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no'); } })",
    "missing": "Object.defineProperty(window, 'indexedDB', { value: undefined })",
    "fails": "IDBFactory.prototype.open = () => { const r = {}; setTimeout(() => r.onerror?.(), 0); return r; }",
    "silent": "IDBFactory.prototype.open = () => ({})",
}


@wide
@pytest.mark.parametrize("fault", NO_STORAGE)
def test_without_storage_an_upload_works_and_is_silently_not_kept(visit: Visit, page: Page, fault: str) -> None:
    page.add_init_script(NO_STORAGE[fault])
    visit("")
    uploaded(page)
    take_square(page)
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
    address_says(page, picture="upload")
    expect(page.get_by_test_id("stToast")).to_have_count(0)
    page.reload()
    expect(page.get_by_text("kept only in the browser that it came from", exact=False).first).to_be_visible()
    address_says(page, picture=None)


BUSY = """(() => {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...named) {
    const opening = open.apply(this, named), end = performance.now() + 6000;
    while (performance.now() < end);
    return opening;
  };
})()"""


@wide
def test_a_page_that_is_busy_for_seconds_does_not_lose_the_picture(visit: Visit, page: Page) -> None:
    visit("")
    uploaded(page)
    take_square(page)
    address_says(page, picture="upload")
    page.add_init_script(BUSY)
    page.reload()
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
    address_says(page, picture="upload")
    expect(page.get_by_test_id("stToast")).to_have_count(0)


@wide
def test_a_second_tab_is_not_disturbed(visit: Visit, app_url: str) -> None:
    page = visit("?picture=cat")
    other = page.context.new_page()
    other.goto(app_url)
    settled(other)
    uploaded(other, "other.png", seed=2)
    take_square(other)
    address_says(other, picture="upload")
    page.reload()
    settled(page)
    expect(page.get_by_text("Cat", exact=True).first).to_be_visible()
    uploaded(page)
    take_square(page)
    address_says(page, picture="upload")
    expect(other.get_by_text("other.png", exact=True).first).to_be_visible()
    other.reload()
    expect(other.get_by_text(f"the newest upload only, which is “{MINE}”", exact=False).first).to_be_visible()
    choose_source(other, "Upload")
    other.get_by_role("button", name="Use it").click()
    expect(other.get_by_text(MINE, exact=True).first).to_be_visible()


@wide
def test_remove_forgets_the_picture_in_the_session_and_in_the_browser(visit: Visit) -> None:
    page = visit("")
    uploaded(page)
    take_square(page)
    choose_source(page, "Upload")
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("Espresso", exact=True).first).to_be_visible()
    settled(page)
    visit("?picture=upload")
    expect(page.get_by_text("kept only in the browser that it came from", exact=False).first).to_be_visible()
    choose_source(page, "Upload")
    expect(page.get_by_role("button", name="Remove")).to_have_count(0)


@wide
def test_the_browser_sends_a_picture_only_when_it_is_asked(visit: Visit, page: Page) -> None:
    sent: list[int] = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda data: sent.append(len(data))))
    visit("")
    uploaded(page)
    take_square(page)
    size = len(picture_file())
    assert max(sent) < size, "the upload itself goes another way"
    page.reload()
    expect(page.get_by_text(MINE, exact=True).first).to_be_visible()
    settled(page)
    assert sum(length > size for length in sent) == 1
    choose_page(page, "feature_maps")
    assert sum(length > size for length in sent) == 1


# -- the camera --------------------------------------------------------------------------------------------------------


def test_on_plain_http_the_camera_says_why_not_and_what_else(app_url: str, browser: Browser) -> None:
    host = "school.example"
    rules = f"--host-resolver-rules=MAP {host} 127.0.0.1"
    naming = browser.browser_type.launch(executable_path=chromium(), args=[*CHROMIUM_FLAGS, rules])
    try:
        page = naming.new_page(viewport={"width": 390, "height": 844})
        page.goto(app_url.replace("127.0.0.1", host))
        settled(page)
        assert page.evaluate("isSecureContext") is False
        choose_source(page, "Camera")
        expect(page.get_by_text("hand the camera only to pages that came over https", exact=False)).to_be_visible()
        expect(page.get_by_text("“Upload” offers the camera of a phone", exact=False)).to_be_visible()
        expect(page.get_by_test_id("stCameraInput")).to_have_count(0)
    finally:
        naming.close()
