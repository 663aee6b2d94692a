"""Pictures against golden ones that somebody has looked at.

Run a test that compares with OVERWRITE_GOLDEN=1 after an intended change, and look at what has changed. A picture that
differs leaves what was seen, and where it differs, in out/screenshots/.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.parts import ROOT

OUT = ROOT / "out" / "screenshots"
COLOURS = 256
"""The committed pictures have so few, to be small."""
NOTICED = 40
"""Levels of 255 by which a channel must differ for a pixel to count: above what the few colours cost a picture."""
ALLOWED = 0.002
"""Share of pixels that may differ. Of 36 views of one commit the worst differed by 0.0006, half by under 0.0001."""
MOVED_EDGE = 200
"""Pixels in a row that all differ: the edge of a box that has moved, however few pixels it is of a whole picture.

Of 112 views the longest such row was 90, but for one that showed a card of another height in 0.19 % of its pixels."""
FILES = ROOT / "tests" / "golden" / "files"
ALLOWED_IN_A_FILE = 0.0002
"""The same of a picture that leaves, which no browser has drawn: a line of words that is 1 pixel further is more."""
Pixels = NDArray[np.uint8]


def pixels(file: bytes) -> Pixels:
    return np.asarray(Image.open(io.BytesIO(file)).convert("RGB"))


def difference(seen: Pixels, golden: Pixels) -> NDArray[np.bool_]:
    """Where a pixel's colour is noticeably another; everywhere if the sizes differ."""
    if seen.shape != golden.shape:
        return np.ones(seen.shape[:2], bool)
    noticed: NDArray[np.bool_] = np.abs(seen.astype(int) - golden).max(2) > NOTICED
    return noticed


def longest_row(wrong: NDArray[np.bool_]) -> int:
    """How many pixels in a row are wrong, to the right or down, where most of them are."""
    most = 0
    for lines in (wrong, wrong.T):
        ends = np.pad(lines, ((0, 0), (1, 1))).astype(np.int8)
        starts, stops = (np.flatnonzero(np.diff(ends, axis=1).ravel() == turn) for turn in (1, -1))
        most = max(most, int((stops - starts).max(initial=0)))
    return most


def differs(seen: Pixels, golden: Path, allowed: float = ALLOWED) -> list[str]:
    """What to say of a picture that is another than the golden one; nothing if it is renewed, as asked for."""
    wrong = difference(seen, pixels(golden.read_bytes())) if golden.exists() else np.ones(seen.shape[:2], bool)
    row = longest_row(wrong)
    said = f"{golden.name}: {100 * wrong.mean():.4f} % of the pixels differ, {row} of them in a row"
    print(said)
    if wrong.mean() <= allowed and row < MOVED_EDGE:
        return []
    if os.environ.get("OVERWRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        Image.fromarray(seen).quantize(COLOURS, kmeans=4, dither=Image.Dither.NONE).save(golden, optimize=True)
        return []
    OUT.mkdir(parents=True, exist_ok=True)
    Image.fromarray(seen).save(OUT / f"{golden.stem}-seen.png")
    Image.fromarray(np.where(wrong[..., None], [255, 0, 0], seen // 3 + 160).astype(np.uint8)).save(
        OUT / f"{golden.stem}-difference.png"
    )
    return [said]


def agree(wrong: list[str]) -> None:
    """Raises AssertionError, with where to look, if `differs` has found something wrong."""
    assert not wrong, f"{wrong}; see {OUT.relative_to(ROOT)}"


def leaves_as_before(picture: Image.Image, name: str) -> None:
    """Raises AssertionError unless a picture to take away is the golden one of this name, in tests/golden/files/."""
    agree(differs(np.asarray(picture.convert("RGB")), FILES / f"{name}.png", ALLOWED_IN_A_FILE))
