"""What of a BMP file is decoded, and its colours by bit masks, which Pillow knows only a few of.

A file with masks says which bits of its 16 or 32 are red, green, blue and, in headers of 56 bytes and more, coverage.
It is written anew with the one layout that Pillow reads everywhere. As in browsers, coverage that is 0 in every pixel
means that nobody wrote it, and 32 bits without masks have none.
"""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import numpy.typing as npt

from viz.pictures.errors import BrokenFileError

MAX_RLE_BYTES = 4_000_000
"""Run-length coded BMP is decoded by Pillow in Python, byte by byte."""
_RUNS, _MASKS, _MASKS_WITH_COVERAGE = (1, 2), 3, 6
_BGRA = (0xFF0000, 0xFF00, 0xFF, 0xFF000000)


def trim(data: bytes) -> bytes:
    """The file as Pillow reads it.

    Raises:
        BrokenFileError: it is run-length coded and long, or its masks or its size are no picture's.
        struct.error: its header is cut off.
    """
    if int.from_bytes(data[14:18], "little") < 40:
        return data
    bits, compression = struct.unpack_from("<HI", data, 28)
    if compression in _RUNS and len(data) > MAX_RLE_BYTES:
        raise BrokenFileError
    if compression in (_MASKS, _MASKS_WITH_COVERAGE) and bits in (16, 32):
        return _rewritten(data, bits, compression)
    return data


def _rewritten(data: bytes, bits: int, compression: int) -> bytes:
    start, header, width, height = struct.unpack_from("<I", data, 10) + struct.unpack_from("<Iii", data, 14)
    masks = list(struct.unpack_from("<4I", data, 54))
    if header < 56 and compression != _MASKS_WITH_COVERAGE:
        masks[3] = 0
    row = (width * bits + 31) // 32 * 4
    if width <= 0 or height == 0 or row * abs(height) > len(data) - start:
        raise BrokenFileError
    stored = np.frombuffer(data, np.dtype(f"<u{bits // 8}"), row * abs(height) * 8 // bits, start)
    stored = stored.reshape(abs(height), -1)[:, :width]
    pixels = np.stack([_channel(stored, mask) for mask in (masks[2], masks[1], masks[0])], axis=-1)
    coverage = _channel(stored, masks[3])
    coverage = coverage if coverage.any() else np.full_like(coverage, 255)
    body = np.concatenate((pixels, coverage[..., None]), axis=-1).tobytes()
    info = struct.pack("<IiiHHIIiiII", 108, width, height, 1, 32, _MASKS, len(body), 0, 0, 0, 0)
    info = (info + struct.pack("<4I", *_BGRA)).ljust(108, b"\0")
    return b"BM" + struct.pack("<IHHI", 14 + len(info) + len(body), 0, 0, 14 + len(info)) + info + body


def _channel(stored: npt.NDArray[Any], mask: int) -> npt.NDArray[np.uint8]:
    """The bits of a mask as 0 to 255; 0 for none."""
    if mask == 0:
        return np.zeros(stored.shape, np.uint8)
    low = (mask & -mask).bit_length() - 1
    full = mask >> low
    if full & (full + 1) or mask >= 1 << stored.dtype.itemsize * 8:
        raise BrokenFileError  # a mask is a row of neighbouring bits
    values = (stored & stored.dtype.type(mask)) >> stored.dtype.type(low)
    return np.asarray((values.astype(np.float32) * np.float32(255 / full)).round(), np.uint8)
