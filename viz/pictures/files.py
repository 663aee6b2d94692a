"""What a picture file is, and the part of it that may be handed to Pillow.

A file from outside is looked at before any library decodes it: its kind by its first bytes (never by its name), its
size in bytes, and the parts that need no decoding. `trim` then keeps only what the first picture's pixels, colours and
orientation need. That removes, without exceptions for each, what a hostile file can hide beside its pixels: compressed
texts, millions of empty blocks, directories that name the same megabytes thousands of times, further pictures.

Formats: PNG (W3C, third edition), GIF89a, JPEG (ITU T.81), TIFF 6.0 and BigTIFF, EXIF 3.0, HEIF (ISO 23008-12).
"""

from __future__ import annotations

import re
import struct
from typing import Literal

from viz.pictures import bmp, jpeg, png
from viz.pictures.directories import Directory, read_directory, read_number
from viz.pictures.errors import BrokenFileError, ImageError
from viz.pictures.names import quoted

Format = Literal["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF"]
ALLOWED_FORMATS = "JPEG, PNG, WebP, GIF, BMP, TIFF, AVIF or HEIC"
"""The formats as a sentence names them."""

MAX_MB = 32
"""The largest file that is looked at, as Streamlit counts MB: `maxUploadSize` in .streamlit/config.toml is the same."""
MB = 2**20
MAX_BYTES = MAX_MB * MB
AT_MOST = f"at most {MAX_MB} MB"
"""The limit as every sentence says it."""
MAX_PIXELS: dict[Format, int] = {
    "JPEG": 51_000_000,
    "PNG": 40_000_000,
    "WEBP": 20_000_000,
    "GIF": 40_000_000,
    "BMP": 40_000_000,
    "TIFF": 24_000_000,
    "AVIF": 24_000_000,
    "HEIF": 26_000_000,
}
"""The most pixels that are decoded, by format: what each decoder needs at its worst (8 to 16 bytes a pixel, measured
with `tests/test_images.py`) stays below 400 MB."""
MAX_LENGTH, MAX_ASPECT = 32_000, 10_000
"""The most pixels of a side, and how many times a side may be the other: a picture of one column takes far longer to
read than its pixels say."""
MAX_PARTS = 20_000
"""Segments, chunks or blocks of a file that are walked through."""
MAX_VALUES = 100_000
"""Numbers in one entry of a TIFF directory (strip offsets are the longest)."""
MAX_TILE = 4096 * 4096
"""Pixels of one TIFF tile."""
MAX_SAMPLES = 6
"""Numbers a pixel of a TIFF (Pillow reads no more)."""


# -- what it is ------------------------------------------------------------------------------------------------------

_STRANGERS: tuple[tuple[bytes, str], ...] = (
    (rb"%PDF", "a PDF document"),
    (rb"PK[\x03\x05]", "a ZIP archive or an office document"),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ", "an archive"),
    (rb"8BPS", "a Photoshop document"),
    (rb"\x00\x00\x01\x00", "an icon"),
    (rb"\x00\x00\x00\x0cjP  |\xff\x4f\xff\x51", "a JPEG 2000 picture"),
    (rb"\xff\x0a|\x00\x00\x00\x0cJXL ", "a JPEG XL picture"),
    (rb"qoif", "a QOI picture"),
    (rb"P[1-7]\s", "a PNM picture"),
    (rb"%!PS", "a PostScript document"),
    (rb"MZ|\x7fELF", "a program"),
    (rb"RIFF....(?:AVI |WAVE)|OggS|ID3|fLaC|\x1aE\xdf\xa3|....ftyp(?:isom|mp4|M4|qt|3g)", "a film or a sound"),
    (rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg", "an SVG drawing"),
    (rb"\s*<(?:!doctype html|html|head|body)", "a web page"),
    (rb"[\t\n\r\x20-\x7e]{16,}", "a text"),
)
_FORMATS: tuple[tuple[bytes, Format], ...] = (
    (rb"\xff\xd8\xff", "JPEG"),
    (rb"\x89PNG\r\n\x1a\n", "PNG"),
    (rb"GIF8[79]a", "GIF"),
    (rb"RIFF....WEBP", "WEBP"),
    (rb"BM", "BMP"),
    (rb"II[*+]\0|MM\0[*+]", "TIFF"),
    (rb"....ftypavi[fs]", "AVIF"),
    (rb"....ftyp(?:mif1|msf1|miaf).{4}(?:.{4})*?avi[fs]", "AVIF"),
    (rb"....ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1|miaf)", "HEIF"),
)


def sniff(data: bytes, name: str) -> Format:
    """The format of a file, from its first bytes.

    Raises:
        ImageError: empty, larger than MAX_BYTES, or not one of the formats (it says what the file is, where known).
    """
    if not data:
        raise ImageError(f"{quoted(name)} is empty (0 bytes): choose a {ALLOWED_FORMATS} picture.")
    if len(data) > MAX_BYTES:
        raise ImageError(
            f"{quoted(name)} has {len(data) / MB:.1f} MB, and {AT_MOST} are allowed: save it smaller, or as a JPEG."
        )
    start = data[:1024]
    for pattern, kind in _FORMATS:
        if re.match(pattern, start[:64], re.DOTALL):
            return kind
    for pattern, stranger in _STRANGERS:
        if re.match(pattern, start, re.DOTALL | re.IGNORECASE):
            raise ImageError(
                f"{quoted(name)} is {stranger}, which can't be read here: choose a {ALLOWED_FORMATS} picture."
            )
    raise ImageError(f"{quoted(name)} is not a picture that can be read here: choose a {ALLOWED_FORMATS} picture.")


def check_size(size: tuple[int, int], kind: Format, name: str) -> None:
    """Raise ImageError if a picture of `size` (width, height), known from its header, is too large to decode."""
    width, height = size
    if width * height > MAX_PIXELS[kind]:
        raise ImageError(
            f"{quoted(name)} is {width} × {height} pixels, and at most {MAX_PIXELS[kind] // 1_000_000} megapixels are "
            f"allowed for this format: make the picture smaller."
        )
    if max(size) > MAX_LENGTH or max(size) > MAX_ASPECT * min(size):
        raise ImageError(
            f"{quoted(name)} is {width} × {height} pixels, and a side may have at most {MAX_LENGTH}, and at most "
            f"{MAX_ASPECT} times as many as the other: cut a part out of the picture."
        )


def damaged(kind: Format, name: str) -> ImageError:
    """The error for a file that starts as `kind` and can't be decoded."""
    format_name = {"WEBP": "WebP", "HEIF": "HEIC"}.get(kind, kind)
    return ImageError(
        f"{quoted(name)} starts as a {format_name} picture, but is damaged, cut off or of a rare kind: "
        "open it in a picture program, save it as PNG or JPEG and choose that file."
    )


# -- what of it is decoded -------------------------------------------------------------------------------------------


def trim(data: bytes, kind: Format, name: str) -> bytes:
    """The file reduced to what its first picture's pixels, colours and orientation need.

    Raises:
        ImageError: the file's structure is broken, or made to exhaust whoever reads it.
    """
    try:
        match kind:
            case "PNG":
                return png.trim(data)
            case "JPEG":
                return jpeg.trim(data)
            case "GIF":
                return _trim_gif(data)
            case "TIFF":
                return _trim_tiff(data)
            case "BMP":
                return bmp.trim(data)
            case "AVIF" | "HEIF":
                return re.sub(rb"(infe\x02.{7}|infe\x03.{9})Exif", rb"\1skip", data, flags=re.DOTALL)
            case "WEBP":
                return data
    except (BrokenFileError, struct.error, IndexError):
        raise damaged(kind, name) from None


def _trim_gif(data: bytes) -> bytes:
    table = _gif_table(data[10])
    parts, at = [data[: 13 + table]], 13 + table
    for _ in range(MAX_PARTS):
        if data[at] == 0x2C:
            return b"".join([*parts, data[at:]])
        if data[at] != 0x21:
            at += 1
            continue
        start, at = at, at + 2
        while length := data[at]:
            at += 1 + length
            if at - start > 1_000_000:
                raise BrokenFileError
        at += 1
        if data[start + 1] == 0xF9:
            parts = [parts[0], data[start:at]]
    raise BrokenFileError


def _gif_table(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 128 else 0


_TIFF_KEPT = {
    256,
    257,
    258,
    259,
    262,
    266,
    273,
    274,
    277,
    278,
    279,
    284,
    292,
    293,
    317,
    320,
    322,
    323,
    324,
    325,
    332,
    338,
    339,
} | {347, *range(512, 522), *range(529, 533), 34675, 50674}
_TIFF_BYTES = {1, 2, 6, 7}


def _trim_tiff(data: bytes) -> bytes:
    """The first directory, without entries that decoding doesn't need, and without a next one."""
    directory = read_directory(data)
    entries = [entry for entry in directory.entries if entry.tag in _TIFF_KEPT]
    if any(entry.values > MAX_VALUES and entry.kind not in _TIFF_BYTES for entry in entries):
        raise BrokenFileError
    _check_layout(data, directory)
    width, order, big, at = (20 if directory.big else 12), directory.order, directory.big, directory.at
    packed = b"".join(data[entry.at : entry.at + width] for entry in entries)
    head = struct.pack(order + ("Q" if big else "H"), len(entries))
    trimmed = bytearray(data)
    new = head + packed + bytes(8 if big else 4)
    trimmed[at : at + len(new)] = new
    return bytes(trimmed)


def _check_layout(data: bytes, directory: Directory) -> None:
    sides = [value for tag in (322, 323) if (value := read_number(data, directory, tag)) is not None]
    if sides and (len(sides) != 2 or not 0 < sides[0] * sides[1] <= MAX_TILE):
        raise BrokenFileError
    if (read_number(data, directory, 277) or 1) > MAX_SAMPLES:
        raise BrokenFileError
