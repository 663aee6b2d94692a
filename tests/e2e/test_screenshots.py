"""The first screen of every page, wide and narrow, light and dark, against the pictures in docs/screenshots/.

Run with OVERWRITE_GOLDEN=1 after an intended change, and look at what has changed. A page that differs leaves what was
seen, and where it differs, in out/screenshots/.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import ROOT, SCHEMES, SIZES
from tests.e2e.verbs import LISTEN, drawn, painted
from tests.test_pages import IDS, STEPS_BY_PAGE

FOLDER, OUT = ROOT / "docs" / "screenshots", ROOT / "out" / "screenshots"
COLOURS = 256
"""The committed pictures have so few, to be small."""
NOTICED = 40
"""Levels of 255 by which a channel must differ for a pixel to count: above what the few colours cost a picture."""
ALLOWED = 0.002
"""Share of pixels that may differ. Of 36 views of one commit the worst differed by 0.0006, half by under 0.0001."""
SHOWS = {
    "start": ".way .lid img",
    "one_by_one": ".probe .output, .sheet, .bank",
    "inception_idea": ".windows .sum",
    "cost": ".formula .result",
    "feature_maps": ".frame canvas",
    "module": ".panel",
    "googlenet": "g.node",
    "classifiers": ".way .lid img, section, [role=region]",
    "what_if": "[role=switch]",
    "lecture": "[data-testid=stDataFrame]",
}
"""What each page draws last."""
FURTHER = {f"{key}-{step}": (key, step) for key, steps in STEPS_BY_PAGE.items() for step in steps[1:]}
"""The steps behind the first of each page: the name of their pictures, and where they are."""
NAMES = [*IDS, *FURTHER]
Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module", params=list(SIZES))
def view(browser: Browser, request: pytest.FixtureRequest) -> Iterator[tuple[Page, str]]:
    """A browser page of one size that moves nothing, and its name."""
    width, height = SIZES[request.param]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="light", reduced_motion="reduce", locale="en-US"
    )
    context.add_init_script(LISTEN)
    context.add_init_script("localStorage.clear()")  # what the pages before it have left in the browser
    yield context.new_page(), str(request.param)
    context.close()


def pixels(file: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(file)).convert("RGB"))


def first_screen(page: Page) -> Pixels:
    """The window as soon as two pictures of it in a row are the same."""
    before = b""
    for _ in range(40):
        now = page.screenshot(animations="disabled", caret="hide")
        if now == before:
            return pixels(now)
        before = now
        painted(page)
    raise AssertionError("the page never comes to rest")


def difference(seen: Pixels, golden: Pixels) -> NDArray[np.bool_]:
    """Where a pixel's colour is noticeably another; everywhere if the sizes differ."""
    if seen.shape != golden.shape:
        return np.ones(seen.shape[:2], bool)
    noticed: NDArray[np.bool_] = np.abs(seen.astype(int) - golden).max(2) > NOTICED
    return noticed


@pytest.mark.parametrize("key", NAMES)
def test_first_screen_is_the_one_that_was_looked_at(view: tuple[Page, str], app_url: str, key: str) -> None:
    page, size = view
    place, step = FURTHER.get(key, (key, ""))
    wrong = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page.goto(f"{app_url}/{'' if place == IDS[0] else place}{step and f'?step={step}'}")
        drawn(page)
        expect(page.locator("h1" if step else SHOWS[key]).first).to_be_attached(
            timeout=90_000
        )  # the first page is there before torch is
        drawn(page)
        wrong += differs(first_screen(page), FOLDER / f"{key}-{size}-{scheme}.png")
    assert not wrong, f"{wrong}; see {OUT.relative_to(ROOT)}"


def differs(seen: Pixels, golden: Path) -> list[str]:
    """What to say of a picture that is another than the golden one; nothing if it is renewed, as asked for."""
    wrong = difference(seen, pixels(golden.read_bytes())) if golden.exists() else np.ones(seen.shape[:2], bool)
    said = f"{golden.name}: {100 * wrong.mean():.4f} % of the pixels differ"
    print(said)
    if wrong.mean() <= ALLOWED:
        return []
    if os.environ.get("OVERWRITE_GOLDEN"):
        Image.fromarray(seen).quantize(COLOURS, kmeans=4, dither=Image.Dither.NONE).save(golden, optimize=True)
        return []
    OUT.mkdir(parents=True, exist_ok=True)
    Image.fromarray(seen).save(OUT / f"{golden.stem}-seen.png")
    Image.fromarray(np.where(wrong[..., None], [255, 0, 0], seen // 3 + 160).astype(np.uint8)).save(
        OUT / f"{golden.stem}-difference.png"
    )
    return [said]


def test_a_moved_line_of_text_is_noticed() -> None:
    golden = pixels((FOLDER / "cost-wide-light.png").read_bytes())
    moved = golden.copy()
    moved[300:340] = golden[296:336]
    assert difference(golden, golden).mean() == 0
    assert difference(moved, golden).mean() > ALLOWED


def test_pictures_are_small_and_there_is_one_of_every_view() -> None:
    files = list(FOLDER.glob("*.png"))
    assert {file.stem for file in files} == {f"{key}-{s}-{c}" for key in NAMES for s in SIZES for c in SCHEMES}
    assert sum(file.stat().st_size for file in files) < 10_000_000
