"""Takes a strip of frames of each drawing that moves, for docs/motion.md: python -m tests.e2e.frame_strips

The page's time stands still while a frame is taken, so that each comes at its moment, however slow the machine is. The
pictures show how a motion goes, not how evenly: `python -m benchmarks motion` measures that.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.e2e.conftest import CHROMIUM_FLAGS, Server, chromium
from tests.e2e.verbs import LISTEN, drawn, settled
from tests.parts import ROOT

FOLDER = ROOT / "docs" / "motion"
HIGH, FRAMES = 260, 5


HELD = """(() => {
  // Motions follow the time that their frames are told: it can be held, and moved on frame by frame.
  const FRAME_MS = 16, paint = window.requestAnimationFrame.bind(window);
  let held = null;
  window.requestAnimationFrame = (act) => paint((at) => act(held ?? at));
  window.holdTime = () => { held = performance.now(); };
  window.moveOn = (ms) => new Promise((done) => {
    const end = held + ms;
    const go = () => {
      held = Math.min(held + FRAME_MS, end);
      paint(held < end ? go : () => paint(done));
    };
    paint(go);
  });
})()"""
WIDER = """(by) => {
  let range = document.activeElement;
  while (range.shadowRoot) range = range.shadowRoot.activeElement;
  range.value = String(by === null ? range.min : Number(range.value) + by);
  range.dispatchEvent(new Event('input', { bubbles: true }));
}"""
Act = Callable[[Page], object]


class Strip(NamedTuple):
    """What moves: its file, page, what sets it moving, the part that is shown, and what leads to the next frame."""

    file: str
    page: str
    begin: Act
    part: str
    move_on: Act


def _press(name: str) -> Act:
    return lambda page: page.get_by_role("button", name=name).first.click()


def _flow(page: Page) -> None:
    page.locator(".way .lid img").first.wait_for()
    _after(5000)(page)  # it flows by itself when somebody comes, and nothing moves for longer
    _press("Flow again")(page)


def _narrow(page: Page) -> None:
    """The 3×3 branch's slider at its beginning."""
    page.get_by_role("slider", name="3×3", exact=True).first.focus()
    page.evaluate(WIDER, None)


def _wider(by: int) -> Act:
    """Move that slider on, as a finger does."""
    return lambda page: page.evaluate(WIDER, by)


def _after(milliseconds: int) -> Act:
    """So much later by the page's own time."""
    return lambda page: page.evaluate("(ms) => moveOn(ms)", milliseconds)


STRIPS = (
    Strip("start", "", _flow, ".way", _after(800)),
    Strip("lesson-1", "one_by_one", _press("Sweep"), ".st-key-hero-one-pixel", _after(1150)),
    Strip("lesson-2", "inception_idea", _press("Slide"), ".st-key-hero-four-windows", _after(1150)),
    Strip("lesson-3", "cost", _press("Play"), ".growth", _after(1200)),
    Strip("lesson-4", "module", _narrow, ".panel", _wider(56)),
    Strip(
        "lesson-5",
        "googlenet",
        lambda page: page.locator('g.badge[data-unit="3b"]').first.click(),
        ".graph",
        _after(130),
    ),
)


def main() -> None:
    """Take all strips, from a server of its own."""
    FOLDER.mkdir(exist_ok=True)
    server = Server(Path(tempfile.mkdtemp()) / "log").wait()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM_FLAGS))
            for strip in STRIPS:
                page = browser.new_page(viewport={"width": 1440, "height": 900})
                page.add_init_script(LISTEN)
                page.add_init_script(HELD)
                page.goto(f"{server.url}/{strip.page}")
                drawn(page)
                take(page, strip)
                page.close()
            browser.close()
    finally:
        server.stop()


def take(page: Page, strip: Strip) -> None:
    """The frames of one motion, side by side in one picture."""
    box = page.locator(strip.part).first.bounding_box()
    assert box, strip.part
    assert box["height"] > HIGH, f"{strip.part} is not drawn yet"
    page.evaluate("holdTime()")
    strip.begin(page)
    page.mouse.move(0, 0)  # nothing says what is pointed at
    frames: list[Image.Image] = []
    while len(frames) < FRAMES:
        settled(page)
        shot = page.screenshot(clip=dict(box), animations="disabled")  # type: ignore[arg-type]
        frames.append(Image.open(io.BytesIO(shot)).convert("RGB"))
        strip.move_on(page)
    small = [frame.resize((round(frame.width * HIGH / frame.height), HIGH)) for frame in frames]
    row = Image.new("RGB", (sum(frame.width + 8 for frame in small), HIGH), "white")
    left = 0
    for frame in small:
        row.paste(frame, (left, 0))
        left += frame.width + 8
    row.quantize(64).save(FOLDER / f"{strip.file}.png", optimize=True)


if __name__ == "__main__":
    main()
