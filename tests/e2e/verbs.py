"""What browser tests do and wait for. They wait for a state of the app or of an element, never for time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import unquote

import pytest
from playwright.sync_api import Frame, Locator, Page, expect

from viz.network.architecture import PAPER
from viz.site.page_table import PAGES

Visit = Callable[[str], Page]
Point = tuple[float, float]
wide = pytest.mark.parametrize("size", ["wide"], indirect=True)
narrow = pytest.mark.parametrize("size", ["narrow"], indirect=True)

READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
LISTEN = """(() => {
  // Notes every run that the page asks for and every run that begins: field 11 of BackMsg, field 4 of ForwardMsg.
  const runs = window.testRuns = { asked: 0, begun: 0, clock: 0 };
  const fields = (bytes) => {
    const found = [];
    let at = 0;
    const number = () => {
      let value = 0, shift = 1;
      for (;;) {
        const byte = bytes[at++];
        value += (byte & 127) * shift;
        if (!(byte & 128) || at >= bytes.length) return value;
        shift *= 128;
      }
    };
    while (at < bytes.length && found.length < 4) {
      const tag = number();
      found.push(tag >> 3);
      if ((tag & 7) > 2 || (tag & 7) === 1) break;
      const value = number();
      if ((tag & 7) === 2) at += value;
    }
    return found;
  };
  const send = WebSocket.prototype.send;
  WebSocket.prototype.send = function (data) {
    if (!this.testListens) {
      this.testListens = true;
      this.addEventListener('message', (event) => {
        if (event.data instanceof ArrayBuffer && fields(new Uint8Array(event.data)).includes(4)) {
          runs.begun = ++runs.clock;
        }
      });
    }
    if (typeof data !== 'string' && fields(new Uint8Array(data.buffer ?? data)).includes(11)) {
      runs.asked = ++runs.clock;
    }
    return send.call(this, data);
  };
})()"""
"""For a context's add_init_script: without it a click's run that has not begun yet could not be told from none."""
LATE = '[data-testid="stBidiComponentIsolated"]:not([data-mounted]), [data-testid="stSkeleton"]'
"""What stands on the page before its script has come: a component of ours, and an element of Streamlit's."""
IDLE = f"""() => (!window.testRuns || testRuns.begun >= testRuns.asked) && !!document.querySelector('{READY}')
  && !document.querySelector('{LATE}')"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"


def painted(page: Page | Frame) -> None:
    """Wait until the browser has painted what it knows."""
    page.evaluate(PAINTED)


def settled(page: Page | Frame) -> None:
    """Wait until the app is idle: every run that was asked for is over, painted, and shows no exception."""
    while True:
        page.wait_for_function(IDLE, timeout=60_000)
        painted(page)
        if page.evaluate(IDLE):
            break
    expect(page.get_by_test_id("stException")).to_have_count(0)


DRAWN = """() => {
  const images = (root) => [...root.querySelectorAll('*')].flatMap((node) => [
    ...(node.tagName === 'IMG' ? [node] : []), ...(node.shadowRoot ? images(node.shadowRoot) : []),
  ]);
  return document.fonts.status === 'loaded' && images(document).every((one) => one.complete)
    && !document.querySelector('[data-testid="stSkeleton"], [data-testid="stSpinner"]')
    && document.getAnimations().every((one) => one.playState !== 'running'
      || one.effect?.getComputedTiming().iterations === Infinity);
}"""


def drawn(page: Page) -> None:
    """Wait until the idle app has loaded its fonts and pictures, and nothing moves any more."""
    settled(page)
    page.wait_for_function(DRAWN, timeout=60_000)
    painted(page)


def way_is_complete(page: Page) -> None:
    """Wait until the way through the first page shows the picture's maps, which come once torch has been imported."""
    expect(page.locator(".way .lid img")).to_have_count(len(PAPER.modules))
    settled(page)


def until(page: Page, true: Callable[[], bool]) -> None:
    """Wait until something holds that only Python can tell, looking again after every paint."""
    for _ in range(2000):
        if true():
            return
        painted(page)
    raise AssertionError("it never came true")


@contextmanager
def clock_held(page: Page) -> Iterator[Callable[[int], None]]:
    """The page's time stands still meanwhile, so that no motion ends before a busy machine has looked at it.

    What is given lets so many milliseconds pass. Do not wait for `painted` meanwhile: the page paints nothing anew.
    """
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 1)
    yield page.clock.run_for
    page.clock.resume()


STEADY = """(node) => new Promise((done) => {
  const place = () => JSON.stringify(node.getBoundingClientRect());
  let before = '', same = 0;
  const look = () => {
    same = place() === before ? same + 1 : 0;
    before = place();
    const still = document.getAnimations().every((one) => one.playState !== 'running');
    if (same >= 3 && still) done(true); else requestAnimationFrame(look);
  };
  look();
})"""


def steady(page: Page, selector: str) -> None:
    """Wait until the first element of `selector` keeps its place for some paints and nothing is animated."""
    page.locator(selector).first.evaluate(STEADY)


class Box(NamedTuple):
    """Where an element is in the window."""

    x: float
    y: float
    width: float
    height: float

    def at(self, right: float = 0.5, down: float = 0.5) -> Point:
        """The point at these shares of its width and height."""
        return self.x + right * self.width, self.y + down * self.height


def place_of(element: Locator) -> Box:
    """Where an element is, brought into view, once all is drawn and it keeps its place.

    `bounding_box()` alone gives a place that it is about to leave: what stands above it may still be loading, and what
    the mouse then presses is something else.
    """
    box = None
    while box is None:  # an answer to what was done just before may put another in its place meanwhile
        drawn(element.page)
        element.evaluate("(node) => node.scrollIntoView({ block: 'center', behavior: 'instant' })")
        element.evaluate(STEADY)
        expect(element).to_be_visible()
        box = element.bounding_box()
    return Box(box["x"], box["y"], box["width"], box["height"])


def query(page: Page) -> dict[str, str]:
    """The address's query string."""
    return dict(re.findall(r"[?&]([^=&]+)=([^&]*)", page.url))


def address_says(page: Page, **values: str | None) -> None:
    """Wait until the address holds these values, None for a name that it must not hold, and the app is idle."""
    wanted = {name: value if value is None else unquote(value) for name, value in values.items()}
    page.wait_for_function(
        "(wanted) => Object.entries(wanted).every(([name, value]) => "
        "new URLSearchParams(location.search).get(name) === value)",
        arg=wanted,
    )
    settled(page)


def no_sideways_scroll(page: Page) -> None:
    """The page is no wider than the window."""
    excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert excess <= 1, f"the page is {excess} pixels wider than the window"


def choose_page(page: Page, key: str) -> None:
    """Choose a page in the header's menu, under its section where it has one, and wait until it is there."""
    row = next(row for row in PAGES if row.key == key)
    if row.section:
        page.get_by_test_id("stTopNavSection").filter(has_text=row.section).click()
    page.get_by_test_id("stTopNavDropdownLink" if row.section else "stTopNavLink").filter(has_text=row.title).click()
    page.wait_for_function("(key) => location.pathname.slice(1) === key", arg="" if row is PAGES[0] else key)
    settled(page)


def choose_source(page: Page, source: str) -> None:
    """Open the dialog for a picture at one of its sources: "Gallery", "Upload", "Move the square" …"""
    page.get_by_role("button", name="Change picture").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("radio", name=source).or_(dialog.get_by_role("button", name=source, exact=True)).first.click()
    settled(page)


def upload(page: Page | Frame, name: str, data: bytes) -> None:
    """Hand a file to the open dialog."""
    page.get_by_role("dialog").locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )


def take_square(page: Page) -> None:
    """Take the square that is offered after an upload that is not square, as it is, and wait for the page behind."""
    page.get_by_role("dialog").get_by_role("button", name="Done").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    settled(page)


def fingers(page: Page, *paths: list[Point]) -> None:
    """Put a finger down at the first point of each path, lead all along their paths step by step, and lift them."""
    session = page.context.new_cdp_session(page)

    def touch(kind: str, points: Sequence[Point]) -> None:
        session.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]},
        )

    touch("touchStart", [path[0] for path in paths])
    for points in zip(*(path[1:] for path in paths), strict=True):
        touch("touchMove", points)
        painted(page)
    touch("touchEnd", [])
    session.detach()
    painted(page)


def straight(start: Point, right: float, down: float, steps: int = 12) -> list[Point]:
    """A path for `fingers`, from `start` so many pixels to the right and down."""
    return [(start[0] + right * i / steps, start[1] + down * i / steps) for i in range(steps + 1)]


def middle(element: Locator) -> Point:
    """The middle of an element in the window, as `place_of` finds it."""
    return place_of(element).at()


def scrolled(page: Page) -> float:
    """How far the page is scrolled down."""
    return float(page.get_by_test_id("stMain").evaluate("(node) => node.scrollTop"))


def choose(page: Page, label: str, option: str) -> None:
    """Take an option of a select box."""
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option).click()
