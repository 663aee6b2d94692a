"""What a classifier looked at, as colours over the picture: a cell for each value, in the middle of what it sees."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viz.inference.evidence import PATCH, Evidence
from viz.network.shapes import ReceptiveField
from viz.pictures.encoding import data_url, png
from viz.rendering.sprites import LEVELS, palette

OPAQUE = 0.8
"""Opacity of the strongest evidence."""


class OnPicture(NamedTuple):
    """Where a map's values lie on a picture of `side` pixels: the middle of the first, and the step to the next."""

    first: float
    step: float
    side: int

    def over(self, number: int) -> NDArray[np.intp]:
        """For every pixel along a side which of `number` values lies over it, −1 where none does."""
        places = np.floor((np.arange(self.side) + 0.5 - self.first) / self.step + 0.5).astype(np.intp)
        return np.where((places >= 0) & (places < number), places, -1)


def seen_from(field: ReceptiveField, side: int) -> OnPicture:
    """The cells of a map of the network, each in the middle of the stretch of `side` pixels that its value sees."""
    return OnPicture(field.start, field.jump, side)


def covered(number: int, side: int) -> OnPicture:
    """The cells of an occlusion, each in the middle of where the grey square lay, `number` along a side."""
    patch = round(PATCH * side)
    return OnPicture(patch / 2, (side - patch) / max(1, number - 1), side)


def overlay(evidence: Evidence, cells: OnPicture) -> str:
    """`coloured` as an address that a browser shows."""
    return data_url(png(coloured(evidence, cells)))


def coloured(evidence: Evidence, cells: OnPicture) -> NDArray[np.uint8]:
    """A signed map (H, W) to lay over a picture, RGBA (side, side, 4): red speaks for, blue against.

    Clear is what says nothing, and where no value lies.
    """
    reach = float(np.nanmax(np.abs(evidence), initial=0)) or 1.0
    known = np.nan_to_num(evidence.astype(np.float32) / reach)
    framed = np.pad(known, (0, 1))  # the place −1 is a border of zeros
    rows, columns = cells.over(known.shape[0]), cells.over(known.shape[1])
    laid = framed[rows][:, columns]
    rgba = palette("diverging")[:LEVELS][((laid + 1) / 2 * (LEVELS - 1) + 0.5).astype(np.uint8)].copy()
    rgba[..., 3] = (255 * OPAQUE * np.abs(laid) ** 0.75).astype(np.uint8)
    return rgba


def evidence_bar() -> str:
    """The colours of `overlay` from against to for, one pixel each."""
    return data_url(png(np.ascontiguousarray(palette("diverging")[None, :LEVELS])))


def blended(pixels: NDArray[np.uint8], evidence: Evidence, cells: OnPicture) -> NDArray[np.uint8]:
    """Pixels (S, S, 3) with `overlay`'s colours on them; the cells' side is S."""
    below = Image.fromarray(pixels).convert("RGBA")
    below.alpha_composite(Image.fromarray(coloured(evidence, cells)))
    return np.asarray(below.convert("RGB"))
