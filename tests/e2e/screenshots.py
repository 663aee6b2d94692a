"""Screenshots of every page, wide and narrow, light and dark, into docs/screenshots/.

`python -m tests.e2e.screenshots` takes all; name page keys to take only those.
"""

from __future__ import annotations

import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.e2e.conftest import CHROMIUM_FLAGS, ROOT, SIZES, Server, chromium
from tests.e2e.verbs import settled
from tests.test_pages import IDS

FOLDER = ROOT / "docs" / "screenshots"
SETTLE_MS = 2500
COLOURS = 256


def take(browser: Browser, url: str, key: str, size: str, scheme: str) -> Path:
    """One picture of the first screen of a page, with few enough colours to be small."""
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{url}/{'' if key == IDS[0] else key}")
    settled(page)
    if key == IDS[0]:
        page.wait_for_selector("figure img")  # the first page is there before torch is
    page.wait_for_timeout(SETTLE_MS)
    settled(page)
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    context.close()
    path = FOLDER / f"{key}-{size}-{scheme}.png"
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    return path


def main(keys: list[str]) -> None:
    """Take the screenshots of `keys`, or of all pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder) / "log").wait()
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM_FLAGS))
        for key in keys or IDS:
            for size in SIZES:
                for scheme in ("light", "dark"):
                    print(take(browser, server.url, key, size, scheme).relative_to(ROOT))
        browser.close()
        server.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
