"""From the bytes of a file to a validated picture, and from a picture to the network's input.

`read` looks at a file before it decodes it (`viz.picture_files`), decodes one picture at a time so that many uploads
never need more memory than one, and gives RGB pixels whose longest side is at most LONGEST: EXIF orientation is
applied, transparency laid on white, colour profiles converted to sRGB, 16-bit and floating-point greys scaled.
"""

from __future__ import annotations

import hashlib
import io
import math
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from viz.picture_files import Format, ImageError, check_size, damaged, orientation, sniff, trim

if TYPE_CHECKING:
    import torch

__all__ = ["LONGEST", "Crop", "ImageError", "Picture", "read", "to_tensor"]

Pixels = npt.NDArray[np.uint8]

LONGEST = 1024
"""The longest side, in pixels, that is kept of a picture."""
SMALLEST_CROP = 16
"""A crop is not zoomed below this side, unless the picture itself is smaller."""
MAX_PROFILE = 4_000_000
"""The largest colour profile that is applied, in bytes (a printer's is one or two million)."""

_DECODING = threading.Lock()
_PLUGINS: dict[Format, Callable[[io.BytesIO], Image.Image]] = {
    "JPEG": JpegImagePlugin.JpegImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "WEBP": WebPImagePlugin.WebPImageFile,
    "GIF": GifImagePlugin.GifImageFile,
    "BMP": BmpImagePlugin.BmpImageFile,
    "TIFF": TiffImagePlugin.TiffImageFile,
    "AVIF": AvifImagePlugin.AvifImageFile,
}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# Pillow warns of damaged tags in files from outside; nobody can act on it.
warnings.filterwarnings("ignore", module=r"PIL\.")


class Preprocessing(Protocol):
    """What `to_tensor` needs to know of a network (`viz.weights.Preprocessing` has it)."""

    @property
    def detail(self) -> int | None:
        """Side to which the crop is first brought, None: it is not."""

    @property
    def side(self) -> int:
        """Side of the input."""

    @property
    def mean(self) -> tuple[float, float, float]:
        """Mean of R, G and B on the scale 0–1."""

    @property
    def std(self) -> tuple[float, float, float]:
        """Standard deviation of R, G and B on the scale 0–1."""


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
        return cls(name, pixels, _crop(pixels, 0.5, 0.5, 1.0), content)

    @cached_property
    def key(self) -> str:
        """SHA-256 over pixels and crop: equal exactly when the network sees the same of the same picture."""
        crop = f"{self.content} {self.crop.x} {self.crop.y} {self.crop.side}"
        return hashlib.sha256(crop.encode()).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Picture) and (self.name, self.key) == (other.name, other.key)

    def __hash__(self) -> int:
        return hash((self.name, self.key))

    def with_crop(self, x: float, y: float, zoom: float = 1.0) -> Picture:
        """The same picture seen through another square.

        `x` and `y` place it in the room it has: 0 left or top, 0.5 the middle, 1 right or bottom. `zoom` 1 is the
        largest square that fits, 2 one of half its side. Values out of range are clamped.
        """
        return replace(self, crop=_crop(self.pixels, x, y, zoom))

    def square(self, side: int) -> Pixels:
        """The crop as (side, side, 3) uint8: area-averaged when it gets smaller, bilinear when it gets larger."""
        crop = self.crop
        box = (crop.x, crop.y, crop.x + crop.side, crop.y + crop.side)
        how = Image.Resampling.BOX if side < crop.side else Image.Resampling.BILINEAR
        return np.asarray(Image.fromarray(self.pixels).crop(box).resize((side, side), how))


def _crop(pixels: Pixels, x: float, y: float, zoom: float) -> Crop:
    height, width = pixels.shape[:2]
    largest = min(height, width)
    side = max(round(largest / _clamped(zoom, 1.0, largest)), min(SMALLEST_CROP, largest))
    return Crop(round(_clamped(x, 0.0, 1.0) * (width - side)), round(_clamped(y, 0.0, 1.0) * (height - side)), side)


def _clamped(value: float, low: float, high: float) -> float:
    return low if math.isnan(value) else min(max(value, low), high)


def to_tensor(picture: Picture, preprocessing: Preprocessing) -> torch.Tensor:
    """The network's input (1, 3, side, side) float32: crop → `detail` → `side` → (0–1 − mean) / std.

    The way down is area-averaged and rounded to 8 bits, as the small training pictures were; the way up is bilinear,
    and one way only: a crop with less than `detail` goes to `side` at once.
    """
    import torch

    first = min(preprocessing.detail, picture.crop.side) if preprocessing.detail else preprocessing.side
    small = torch.from_numpy(picture.square(first).copy())
    batch = small.permute(2, 0, 1).unsqueeze(0).float() / 255
    if batch.shape[-1] != preprocessing.side:
        batch = torch.nn.functional.interpolate(
            batch, size=(preprocessing.side, preprocessing.side), mode="bilinear", align_corners=False
        )
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (preprocessing.mean, preprocessing.std))
    return (batch - mean) / std


# -- reading a file --------------------------------------------------------------------------------------------------


def read(data: bytes, name: str) -> Picture:
    """The picture in a file's bytes; `name` is what the person calls it and is not trusted for anything else.

    JPEG, PNG, WebP, GIF and APNG (first frame), BMP, TIFF (first page), AVIF and HEIC.

    Raises:
        ImageError: anything else, broken or too large; one sentence that says what to do.
    """
    kind = sniff(data, name)
    with _DECODING:
        trimmed = trim(data, kind, name)
        try:
            pixels = _decode(trimmed, kind, name)
        except ImageError:
            raise
        except (Exception, MemoryError):  # decoders raise whatever a broken file makes them stumble over
            raise damaged(kind, name) from None
    return Picture.of(name, pixels)


def _decode(data: bytes, kind: Format, name: str) -> Pixels:
    with _open(data, kind) as image:
        check_size(image.size, kind, name)
        profile = image.info.get("icc_profile")
        turn = _TURNS.get(_orientation(image, kind))
        image.draft("RGB", _fitted(image.size)) if kind == "JPEG" else None
        image.load()
        small = _shrunk(_ready(image))
    flat = _scaled(small) if small.mode[0] in "IF" else _on_white(small)
    colours = _to_srgb(flat, profile)
    return np.array(colours.transpose(turn) if turn is not None else colours)


def _open(data: bytes, kind: Format) -> Image.Image:
    if kind == "HEIF":
        from pillow_heif import HeifImageFile

        return HeifImageFile(io.BytesIO(data))  # type: ignore[no-untyped-call]  # published without types
    return _PLUGINS[kind](io.BytesIO(data))


def _orientation(image: Image.Image, kind: Format) -> int:
    """Pillow's TIFF reader and libheif turn the picture themselves."""
    exif = image.info.get("exif", b"")
    return orientation(exif) if kind not in ("TIFF", "HEIF") and isinstance(exif, bytes) else 1


def _fitted(size: tuple[int, int]) -> tuple[int, int]:
    """`size` (width, height) brought down to LONGEST, never up, and never below one pixel."""
    scale = min(1.0, LONGEST / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _ready(image: Image.Image) -> Image.Image:
    """The image in a mode that can be averaged: no palette, no single bits, no transparent colour by name."""
    if image.mode in ("P", "PA", "1", "L", "RGB") and image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode.startswith("I;16"):
        return image.convert("I")
    return image.convert({"P": "RGB", "PA": "RGBA", "1": "L"}[image.mode]) if image.mode in "PA1" else image


def _shrunk(image: Image.Image) -> Image.Image:
    size = _fitted(image.size)
    if size == image.size:
        return image
    # a filter that overshoots would carry greys of 16 bits and more out of the range that tells their white
    how = Image.Resampling.BILINEAR if image.mode in ("I", "F") else Image.Resampling.BICUBIC
    return image.resize(size, how, reducing_gap=3.0)


def _scaled(image: Image.Image) -> Image.Image:
    """Greys of 16 or 32 bits or floating point as 8 bits."""
    with np.errstate(invalid="ignore"):  # a NaN may be a signalling one
        values = np.nan_to_num(np.asarray(image, dtype=np.float64), posinf=0.0, neginf=0.0)
    low, high = _range(values, image.mode)
    grey = np.clip((values - low) / (high - low), 0, 1) * 255
    return Image.fromarray(grey.round().astype(np.uint8))


def _range(values: npt.NDArray[np.float64], mode: str) -> tuple[float, float]:
    """What is black and white: the usual range that holds the values, otherwise their own (one value is black)."""
    low, high = float(values.min()), float(values.max())
    usual = (1.0, 255.0, 65535.0) if mode == "F" else (65535.0,)
    for white in usual:
        if low >= 0 and high <= white:
            return 0.0, white
    return low, high if high > low else math.inf


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode in ("La", "RGBa"):
        image = image.convert(image.mode.upper())
    if image.mode not in ("LA", "RGBA"):
        return image
    opaque = image.convert(image.mode[:-1])
    white = Image.new(opaque.mode, image.size, "white")
    white.paste(opaque, mask=image.getchannel("A"))
    return white


_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}


def _to_srgb(image: Image.Image, profile: Any) -> Image.Image:
    """`image` in sRGB: by its colour profile if that fits and is sound, otherwise by Pillow's plain conversion."""
    if isinstance(profile, bytes) and 128 <= len(profile) <= MAX_PROFILE:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if source.profile.xcolor_space == _SPACES.get(image.mode):
                made = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
                return made or image.convert("RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return image.convert("RGB")
