"""Pictures of the screen against those in docs/screenshots/ that were looked at.

Run a test that compares with OVERWRITE_GOLDEN=1 after an intended change, and look at what has changed. A page that
differs leaves what was seen, and where it differs, in out/screenshots/.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from playwright.sync_api import Page

from tests.e2e.conftest import ROOT
from tests.e2e.verbs import painted
from tests.test_pages import IDS, STEPS_BY_PAGE

FOLDER, OUT = ROOT / "docs" / "screenshots", ROOT / "out" / "screenshots"
COLOURS = 256
"""The committed pictures have so few, to be small."""
NOTICED = 40
"""Levels of 255 by which a channel must differ for a pixel to count: above what the few colours cost a picture."""
ALLOWED = 0.002
"""Share of pixels that may differ. Of 36 views of one commit the worst differed by 0.0006, half by under 0.0001."""
FURTHER = {f"{key}-{step}": (key, step) for key, steps in STEPS_BY_PAGE.items() for step in steps[1:]}
"""The steps behind the first of each page: the name of their pictures, and where they are."""
NAMES = [*IDS, *FURTHER]
ON_A_WALL = {(place, step): f"{place}-{step}-wall" for place, steps in STEPS_BY_PAGE.items() for step in steps}
"""The name of each step's picture in front of a class, by page and step; tests/e2e/test_boxes.py takes them."""
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
Pixels = NDArray[np.uint8]


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


def check(seen: Pixels, name: str) -> None:
    """Compare with the golden picture of this name. Raises AssertionError if it differs, unless it is to be renewed."""
    agree(differs(seen, FOLDER / f"{name}.png"))


def agree(wrong: list[str]) -> None:
    """Raises AssertionError, with where to look, if `differs` has found something wrong."""
    assert not wrong, f"{wrong}; see {OUT.relative_to(ROOT)}"
