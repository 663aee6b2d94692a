"""A picture that follows the person: its pixels, and the square of it that the network sees."""

from __future__ import annotations

import hashlib
import math
import warnings
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

Pixels = npt.NDArray[np.uint8]
SMALLEST_CROP = 16
"""A crop is not zoomed below this side, unless the picture itself is smaller."""
# Pillow warns of damaged tags in files from outside; nobody can act on it.
warnings.filterwarnings("ignore", module=r"PIL\.")


class Square(NamedTuple):
    """Where a picture is seen through, whatever its size: `x` and `y` place the square in the room that it has.

    0 is left or top, 0.5 the middle, 1 right or bottom. `zoom` 1 is the largest square that fits, 2 one of half its
    side.
    """

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1


LARGEST = Square()
"""The largest square, in the middle: as a picture is seen before anybody has moved it."""


@dataclass(frozen=True)
class Crop:
    """A square part of a picture: its left, its top and its side, in pixels."""

    x: int
    y: int
    side: int


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture that follows the person: RGB pixels (H, W, 3) uint8, read-only, and the square the network sees."""

    name: str
    pixels: Pixels
    crop: Crop
    content: str
    """SHA-256 of the shape and the pixels, as hexadecimal digits."""

    @classmethod
    def of(cls, name: str, pixels: Pixels) -> Picture:
        """A picture from pixels (H, W, 3) uint8, with the largest centred square; its pixels become read-only."""
        pixels = np.ascontiguousarray(pixels)
        pixels.setflags(write=False)
        content = hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()
        return cls(name, pixels, _crop(pixels, LARGEST), content)

    @cached_property
    def key(self) -> str:
        """SHA-256 over pixels, crop and name, for all that is drawn and kept for all sessions.

        Two people call one picture by two names, and nobody is to read the other's.
        """
        return _digest(f"{self.key_of_pixels} {self.name}")

    @cached_property
    def key_of_pixels(self) -> str:
        """SHA-256 over pixels and crop, for runs of the network alone: equal exactly when it sees the same."""
        return _digest(f"{self.content} {self.crop.x} {self.crop.y} {self.crop.side}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Picture) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def with_crop(self, x: float, y: float, zoom: float = 1.0) -> Picture:
        """The same picture seen through another `Square`. Values out of range are clamped."""
        return replace(self, crop=_crop(self.pixels, Square(x, y, zoom)))

    def square(self, side: int) -> Pixels:
        """The crop as (side, side, 3) uint8: area-averaged when it gets smaller, bilinear when it gets larger."""
        crop = self.crop
        box = (crop.x, crop.y, crop.x + crop.side, crop.y + crop.side)
        how = Image.Resampling.BOX if side < crop.side else Image.Resampling.BILINEAR
        return np.asarray(Image.fromarray(self.pixels).crop(box).resize((side, side), how))


def _digest(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def _crop(pixels: Pixels, square: Square) -> Crop:
    x, y, zoom = square
    height, width = pixels.shape[:2]
    largest = min(height, width)
    side = max(round(largest / _clamped(zoom, 1.0, largest)), min(SMALLEST_CROP, largest))
    return Crop(round(_clamped(x, 0.0, 1.0) * (width - side)), round(_clamped(y, 0.0, 1.0) * (height - side)), side)


def _clamped(value: float, low: float, high: float) -> float:
    return low if math.isnan(value) else min(max(value, low), high)
