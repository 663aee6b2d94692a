"""From the bytes of a file to a validated picture.

`read` looks at a file before it decodes it (`viz.pictures.files`), decodes one picture at a time so that many uploads
never need more memory than one, and gives RGB pixels whose longest side is at most LONGEST_SIDE: EXIF orientation is
applied, transparency laid on white, colour profiles converted to sRGB, 16-bit and floating-point greys scaled.
"""

from __future__ import annotations

import io
import math
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

from viz.pictures.errors import ImageError
from viz.pictures.files import Format, check_size, damaged, orientation, sniff, trim

if TYPE_CHECKING:
    pass
from viz.pictures.picture import Picture, Pixels

LONGEST_SIDE = 1024
"""The longest side, in pixels, that is kept of a picture."""
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
    """`size` (width, height) brought down to LONGEST_SIDE, never up, and never below one pixel."""
    scale = min(1.0, LONGEST_SIDE / max(size))
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
