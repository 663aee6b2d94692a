"""What a classifier looked at, as colours over the picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viz.inference.evidence import Evidence
from viz.pictures.encoding import data_url, png
from viz.rendering.sprites import LEVELS, palette

OVERLAY = 112
"""Side of an evidence picture in pixels; the browser brings it to the size it is shown at."""
OPAQUE = 0.8
"""Opacity of the strongest evidence."""


def overlay(evidence: Evidence) -> str:
    """`coloured` as an address that a browser shows."""
    return data_url(png(coloured(evidence)))


def coloured(evidence: Evidence) -> NDArray[np.uint8]:
    """A signed map (H, W) to lay over a picture, RGBA: red speaks for, blue against, clear says nothing."""
    reach = float(np.nanmax(np.abs(evidence), initial=0)) or 1.0
    filled = np.nan_to_num(evidence.astype(np.float32) / reach)
    smooth = np.asarray(Image.fromarray(filled).resize((OVERLAY, OVERLAY), Image.Resampling.BILINEAR))
    table = palette("diverging")[:LEVELS]
    rgba = table[np.clip((smooth + 1) / 2 * (LEVELS - 1) + 0.5, 0, LEVELS - 1).astype(np.uint8)].copy()
    rgba[..., 3] = (255 * OPAQUE * np.minimum(1, np.abs(smooth)) ** 0.75).astype(np.uint8)
    return rgba


def evidence_bar() -> str:
    """The colours of `overlay` from against to for, one pixel each."""
    return data_url(png(np.ascontiguousarray(palette("diverging")[None, :LEVELS])))


def blended(pixels: NDArray[np.uint8], evidence: Evidence) -> NDArray[np.uint8]:
    """Pixels (S, S, 3) with `overlay`'s colours on them."""
    below = Image.fromarray(pixels).convert("RGBA")
    below.alpha_composite(Image.fromarray(coloured(evidence)).resize(below.size, Image.Resampling.BILINEAR))
    return np.asarray(below.convert("RGB"))
