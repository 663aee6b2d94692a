"""Takes a strip of frames of each drawing that moves, for docs/motion.md: python -m tests.e2e.frame_strips

The pictures show how a motion goes, not how evenly: `python -m benchmarks motion` measures that.
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
from tests.e2e.verbs import LISTEN, drawn
from tests.parts import ROOT

FOLDER = ROOT / "docs" / "motion"
HIGH, FRAMES = 260, 5


class Strip(NamedTuple):
    """What moves: its file, page, what sets it moving, the part that is shown, and milliseconds between the frames."""

    file: str
    page: str
    begin: Callable[[Page], None]
    part: str
    pause_ms: int


def _press(name: str) -> Callable[[Page], None]:
    return lambda page: page.get_by_role("button", name=name).first.click()


def _flow(page: Page) -> None:
    page.locator(".way .lid img").first.wait_for()
    _press("Flow again")(page)


def _widen(page: Page) -> None:
    """Move the 3×3 branch's slider further and further, as a finger does."""
    page.get_by_role("slider", name="3×3", exact=True).first.focus()
    page.evaluate(
        """() => {
          let range = document.activeElement;
          while (range.shadowRoot) range = range.shadowRoot.activeElement;
          const step = () => {
            range.value = String(Number(range.value) + 8);
            range.dispatchEvent(new Event('input', { bubbles: true }));
            setTimeout(step, 50);
          };
          step();
        }"""
    )


STRIPS = (
    Strip("start", "", _flow, ".way", 620),
    Strip("lesson-1", "one_by_one", _press("Sweep"), ".st-key-hero-one-pixel", 700),
    Strip("lesson-2", "inception_idea", _press("Slide"), ".st-key-hero-four-windows", 700),
    Strip("lesson-3", "cost", _press("Play"), ".growth", 950),
    Strip("lesson-4", "module", _widen, ".panel", 500),
    Strip("lesson-5", "googlenet", lambda page: page.locator('g.badge[data-unit="3b"]').first.click(), ".graph", 110),
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
    strip.begin(page)
    frames = []
    for _ in range(FRAMES):
        frames.append(Image.open(io.BytesIO(page.screenshot(clip=dict(box)))).convert("RGB"))  # type: ignore[arg-type]
        page.wait_for_timeout(strip.pause_ms)
    small = [frame.resize((round(frame.width * HIGH / frame.height), HIGH)) for frame in frames]
    row = Image.new("RGB", (sum(frame.width + 8 for frame in small), HIGH), "white")
    left = 0
    for frame in small:
        row.paste(frame, (left, 0))
        left += frame.width + 8
    row.quantize(64).save(FOLDER / f"{strip.file}.png", optimize=True)


if __name__ == "__main__":
    main()
