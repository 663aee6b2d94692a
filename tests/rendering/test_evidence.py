"""Evidence maps as colours over a picture."""

from __future__ import annotations

import base64
import io

import numpy as np
import pytest
from PIL import Image

from viz.inference.evidence import GRID, patches
from viz.network.architecture import EMBEDDED
from viz.network.shapes import receptive_fields
from viz.rendering import evidence
from viz.rendering.evidence import OnPicture

WHOLE = OnPicture(50, 100, 200)
"""Two cells a side that cover the whole picture."""


def test_evidence_is_red_where_it_speaks_for_blue_where_against_and_clear_at_zero() -> None:
    picture = evidence.coloured(np.array([[1.0, 0.0], [0.0, -1.0]], np.float32), WHOLE)
    r, g, b, a = (int(v) for v in picture[0, 0])
    assert r > b
    assert a == round(255 * evidence.OPAQUE)
    r, g, b, a = (int(v) for v in picture[-1, -1])
    assert b > r > g - 60
    assert a == round(255 * evidence.OPAQUE)
    assert picture[0, -1, 3] == 0
    flat = evidence.coloured(np.zeros((3, 3), np.float32), WHOLE)
    assert flat[..., 3].max() == 0


def test_unknown_places_of_an_occlusion_are_clear_and_pictures_keep_their_size() -> None:
    drops = np.full((3, 3), np.nan, np.float32)
    drops[0, 0] = 0.5
    cells = evidence.covered(3, 20)
    picture = evidence.coloured(drops, cells)
    assert picture[-1, -1, 3] == 0
    pixels = np.full((20, 20, 3), 100, np.uint8)
    assert evidence.blended(pixels, drops, cells).shape == pixels.shape
    decoded = Image.open(io.BytesIO(base64.b64decode(evidence.overlay(drops, cells).split(",")[1])))
    assert decoded.size == (20, 20)


def stretch(one: int, number: int, cells: OnPicture) -> tuple[int, int]:
    """The first and the last pixel that the value `one` of a diagonal of `number` is drawn on."""
    values = np.zeros((number, number), np.float32)
    values[one, one] = 1
    drawn = np.flatnonzero(evidence.coloured(values, cells)[..., 3].any(0))
    assert np.array_equal(drawn, np.arange(drawn[0], drawn[-1] + 1))
    return int(drawn[0]), int(drawn[-1])


@pytest.mark.parametrize(
    ("module", "number", "one", "pixels"),
    [
        # The centre of the first field, by hand: conv1 (7×7/2, padding 3) leaves 0.5, each pool 3×3/2 without padding
        # adds one step of what it reads: 2, 4 · 8, 16; 4a: 0.5 + 2 + 4 + 8 = 14.5, 5b: 14.5 + 16 = 30.5
        ("4a", 14, 0, (6.5, 22.5)),
        ("4a", 14, 5, (86.5, 102.5)),
        ("5b", 7, 0, (14.5, 46.5)),
        ("5b", 7, 3, (110.5, 142.5)),
        ("5b", 7, 6, (206.5, 224.0)),
    ],
)
def test_a_value_is_drawn_in_the_middle_of_what_it_sees(
    module: str, number: int, one: int, pixels: tuple[float, float]
) -> None:
    field = receptive_fields(EMBEDDED)[EMBEDDED.module(module).path]
    first, last = stretch(one, number, evidence.seen_from(field, 224))
    assert abs(first - pixels[0]) <= 0.5
    assert abs(last + 1 - pixels[1]) <= 0.5


@pytest.mark.parametrize("one", [0, 4, 8])
def test_an_occlusion_is_drawn_where_the_square_lay(one: int) -> None:
    place = patches(224)[one]
    first, last = stretch(one, GRID, evidence.covered(GRID, 224))
    assert abs((first + last + 1) / 2 - (place.start + place.stop) / 2) <= 0.5
    assert last + 1 - first in (20, 21, 22)
