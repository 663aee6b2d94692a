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
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from viz.pictures import boxes, jpeg, names, png
from viz.pictures.colour_space import Space, on_screen
from viz.pictures.directories import orientation
from viz.pictures.errors import ImageError
from viz.pictures.files import Format, check_size, damaged, sniff, trim
from viz.pictures.picture import Picture, Pixels

LONGEST_SIDE = 1024
"""The longest side, in pixels, that is kept of a picture."""
MAX_PROFILE = 4_000_000
"""The largest colour profile that is applied, in bytes (a printer's is one or two million)."""

_DECODING = threading.Lock()
_PLUGINS: dict[Format, Callable[[io.BytesIO], ImageFile.ImageFile]] = {
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
    """The picture in a file's bytes; `name` is what the person calls it, shown as plain text only.

    JPEG, PNG, WebP, GIF and APNG (first frame), BMP, TIFF (first page), AVIF and HEIC.

    Raises:
        ImageError: anything else, broken or too large; one sentence that says what to do.
    """
    kind = sniff(data, name)
    with _DECODING:
        trimmed = trim(data, kind, name)
        try:
            pixels = _decode(trimmed, kind, name, _meaning(data, kind))
        except ImageError:
            raise
        except (Exception, MemoryError):  # decoders raise whatever a broken file makes them stumble over
            raise damaged(kind, name) from None
    return Picture.of(names.shown(name) or "picture", pixels)


class _CutOffError(OSError):
    """A JPEG whose scan ends before the picture does, yet with nearly all of it."""


def _decode(data: bytes, kind: Format, name: str, meaning: Space | None) -> Pixels:
    try:
        return _decoded(data, kind, name, meaning)
    except _CutOffError:
        return _decoded(data + jpeg.END, kind, name, meaning)


def _decoded(data: bytes, kind: Format, name: str, meaning: Space | None) -> Pixels:
    with _open(data, kind) as image:
        check_size(image.size, kind, name)
        profile = image.info.get("icc_profile")
        turn = _TURNS.get(_orientation(image, kind))
        small = _shrunk(_ready(_loaded_image(image, data, kind)))
    if profile and kind != "PNG":  # of a PNG, `png.space` knows which comes first
        meaning = None
    in_srgb = _on_white(small, lambda opaque: _in_srgb(opaque, profile, meaning))
    return np.array(in_srgb.transpose(turn) if turn is not None else in_srgb)


def _meaning(data: bytes, kind: Format) -> Space | None:
    """What a file says of its colours beside a profile."""
    if kind == "PNG":
        return png.space(data)
    return boxes.space(data) if kind in ("AVIF", "HEIF") else None


def _loaded_image(image: ImageFile.ImageFile, data: bytes, kind: Format) -> Image.Image:
    """The image, decoded; a JPEG not much larger than needed."""
    if kind == "JPEG":
        image.draft("RGB", _fitted(image.size))
        _load_nearly_all(image)
    elif kind == "PNG":
        return png.decode_pixels(image, lambda: _open(data, kind))
    image.load()
    return image


def _load_nearly_all(image: ImageFile.ImageFile) -> None:
    try:
        image.load()
    except OSError:
        reached = image.im.getbbox(False)  # rows that were not decoded are black
        if reached and reached[3] < image.height and image.height - reached[3] <= image.height * jpeg.MAY_LACK:
            raise _CutOffError from None
        raise


def _open(data: bytes, kind: Format) -> ImageFile.ImageFile:
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
    if image.mode == "I;16" and "transparency" in image.info:
        return png.clear_grey(image)
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


def _scaled(image: Image.Image) -> npt.NDArray[np.float64]:
    """Greys of 16 or 32 bits or floating point as numbers from 0 to 1."""
    with np.errstate(invalid="ignore"):  # a NaN may be a signalling one
        values = np.nan_to_num(np.asarray(image, dtype=np.float64), posinf=0.0, neginf=0.0)
    low, high = _range(values, image.mode)
    return np.clip((values - low) / (high - low), 0, 1)


def _range(values: npt.NDArray[np.float64], mode: str) -> tuple[float, float]:
    """What is black and white: the usual range that holds the values, otherwise their own (one value is black)."""
    low, high = float(values.min()), float(values.max())
    usual = (1.0, 255.0, 65535.0) if mode == "F" else (65535.0,)
    for white in usual:
        if low >= 0 and high <= white:
            return 0.0, white
    return low, high if high > low else math.inf


def _on_white(image: Image.Image, to_srgb: Callable[[Image.Image], Image.Image]) -> Image.Image:
    """The image in sRGB, and then, where it covers only in part, on white."""
    if image.mode in ("La", "RGBa"):
        image = image.convert(image.mode.upper())
    if image.mode not in ("LA", "RGBA"):
        return to_srgb(image)
    white = Image.new("RGB", image.size, "white")
    white.paste(to_srgb(image.convert(image.mode[:-1])), mask=image.getchannel("A"))
    return white


_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}


def _in_srgb(image: Image.Image, profile: Any, meaning: Space | None) -> Image.Image:
    """`image` in sRGB: by what the file says of its colours, by its profile, or by Pillow's plain conversion."""
    if image.mode in ("I", "F"):
        levels = _scaled(image)
        if meaning:
            return Image.fromarray(on_screen(np.repeat(levels[..., None], 3, axis=2), meaning))
        image = Image.fromarray((levels * 255).round().astype(np.uint8))
    if meaning:
        return Image.fromarray(on_screen(np.asarray(image.convert("RGB")), meaning))
    return _by_profile(image, profile) or image.convert("RGB")


def _by_profile(image: Image.Image, profile: Any) -> Image.Image | None:
    """`image` in sRGB by its colour profile, None if that doesn't fit or is not sound."""
    if isinstance(profile, bytes) and 128 <= len(profile) <= MAX_PROFILE:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if source.profile.xcolor_space == _SPACES.get(image.mode):
                return ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            pass
    return None
