"""Evidence maps as colours over a picture."""

from __future__ import annotations

import base64
import io

import numpy as np
from PIL import Image

from viz.rendering import evidence


def test_evidence_is_red_where_it_speaks_for_blue_where_against_and_clear_at_zero() -> None:
    picture = evidence.coloured(np.array([[1.0, 0.0], [0.0, -1.0]], np.float32))
    r, g, b, a = (int(v) for v in picture[0, 0])
    assert r > b
    assert a == round(255 * evidence.OPAQUE)
    r, g, b, a = (int(v) for v in picture[-1, -1])
    assert b > r > g - 60
    assert a == round(255 * evidence.OPAQUE)
    assert picture[0, -1, 3] == 0
    flat = evidence.coloured(np.zeros((3, 3), np.float32))
    assert flat[..., 3].max() == 0


def test_unknown_places_of_an_occlusion_are_clear_and_pictures_keep_their_size() -> None:
    drops = np.full((3, 3), np.nan, np.float32)
    drops[0, 0] = 0.5
    picture = evidence.coloured(drops)
    assert picture[-1, -1, 3] == 0
    pixels = np.full((20, 20, 3), 100, np.uint8)
    assert evidence.blended(pixels, drops).shape == pixels.shape
    decoded = Image.open(io.BytesIO(base64.b64decode(evidence.overlay(drops).split(",")[1])))
    assert decoded.size == (evidence.OVERLAY, evidence.OVERLAY)
