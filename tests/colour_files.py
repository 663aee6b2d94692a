"""Picture files whose numbers mean other colours than sRGB's, or whose transparency is rare: made in memory.

`ODD` lists one of each kind for the fuzz job.
"""

from __future__ import annotations

import functools
import struct
import zlib
from collections.abc import Callable

import numpy as np
from PIL import Image

from tests.image_files import chunk, exif, profile_of, saved, segment
from viz.pictures.reading import read

P3 = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060), (0.3127, 0.3290))
BT2020 = ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046), (0.3127, 0.3290))
P3_IN_PROFILE = {  # Apple's “Display P3” profile: its primaries brought to D50
    b"rXYZ": (0.51512, 0.24120, -0.00105),
    b"gXYZ": (0.29198, 0.69225, 0.04189),
    b"bXYZ": (0.15710, 0.06657, 0.78407),
}
GREYS = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16)[..., None], 3, axis=2)
COLOURS = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)


def shown(data: bytes) -> np.ndarray:
    """The pixels that come of a file."""
    return read(data, "x").pixels.astype(int)


def grey_of(data: bytes, number: int) -> int:
    """What comes of the grey `number` in a file of GREYS, which must stay a grey."""
    pixel = shown(data).reshape(-1, 3)[number]
    assert np.ptp(pixel) <= 1
    return int(pixel[1])


# -- PNG -------------------------------------------------------------------------------------------------------------


def png(values: np.ndarray, *chunks: bytes, bits: int = 8) -> bytes:
    """A PNG of numbers (H, W) or (H, W, 3 or 4) of `bits` each, with chunks before its pixels."""
    height, width = values.shape[:2]
    kind = {1: 0, 3: 2, 4: 6}[values.shape[2] if values.ndim == 3 else 1]
    if bits == 16:
        rows = [row.astype(">u2").tobytes() for row in values]
    else:
        as_bits = np.unpackbits(values.astype(np.uint8).reshape(height, -1, 1), axis=2)[..., 8 - bits :]
        rows = [np.packbits(row).tobytes() for row in as_bits]
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows)))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def gama(exponent: float) -> bytes:
    """A gAMA chunk: 1 for light itself, 1 / 2.2 for the usual."""
    return chunk(b"gAMA", struct.pack(">I", round(exponent * 100_000)))


def chrm(primaries: tuple[tuple[float, float], ...]) -> bytes:
    """A cHRM chunk of red, green, blue and white."""
    red, green, blue, white = primaries
    numbers = (round(v * 100_000) for point in (white, red, green, blue) for v in point)
    return chunk(b"cHRM", struct.pack(">8I", *numbers))


def cicp(primaries: int, transfer: int, matrix: int = 0, full: int = 1) -> bytes:
    """A cICP chunk."""
    return chunk(b"cICP", bytes((primaries, transfer, matrix, full)))


def iccp(profile: bytes) -> bytes:
    """An iCCP chunk."""
    return chunk(b"iCCP", b"x\0\0" + zlib.compress(profile))


SRGB = chunk(b"sRGB", b"\0")


def p3_profile() -> bytes:
    """sRGB's profile with the primaries of Display P3."""
    data = bytearray(profile_of("sRGB"))
    for at in range(132, 132 + 12 * int.from_bytes(data[128:132], "big"), 12):
        if place := P3_IN_PROFILE.get(bytes(data[at : at + 4])):
            start = int.from_bytes(data[at + 4 : at + 8], "big")
            data[start + 8 : start + 20] = struct.pack(">3i", *(round(v * 65536) for v in place))
    return bytes(data)


# -- AVIF and HEIC ---------------------------------------------------------------------------------------------------


def coded(kind: str, picture: Image.Image, primaries: int, transfer: int) -> bytes:
    """An AVIF or HEIC file whose nclx property names these numbers."""
    options = {"quality": 95} | ({"subsampling": "4:4:4"} if kind == "AVIF" else {"chroma": 444})
    data = bytearray(saved(picture, kind, **options))
    at = data.index(b"colrnclx") + 8
    data[at : at + 4] = struct.pack(">HH", primaries, transfer)
    return bytes(data)


# -- BMP -------------------------------------------------------------------------------------------------------------

BGRA_MASKS = (0xFF0000, 0xFF00, 0xFF, 0xFF000000)


def bmp(
    values: np.ndarray, masks: tuple[int, int, int, int], *, bits: int = 32, header: int = 124, compression: int = 3
) -> bytes:
    """A BMP of numbers (H, W) of `bits` each, from the top row down, with its masks in or behind its header."""
    height, width = values.shape
    body = b"".join(
        row.astype(f"<u{bits // 8}").tobytes().ljust((width * bits + 31) // 32 * 4, b"\0") for row in values
    )
    info = struct.pack("<IiiHHIIiiII", header, width, -height, 1, bits, compression, len(body), 0, 0, 0, 0)
    behind = 16 if compression == 6 else 12 if compression == 3 and header == 40 else 0
    info = (info + struct.pack("<4I", *masks))[: max(header, 40 + behind)].ljust(header, b"\0")
    return b"BM" + struct.pack("<IHHI", 14 + len(info) + len(body), 0, 0, 14 + len(info)) + info + body


# -- one of each, for the fuzz job -----------------------------------------------------------------------------------


def _ramp(kind: str = "RGB") -> Image.Image:
    x, y = np.meshgrid(np.linspace(0, 255, 64), np.linspace(0, 255, 48))
    return Image.fromarray(np.stack([x, y, 255 - x], axis=-1).astype(np.uint8)).convert(kind)


def _pixels() -> np.ndarray:
    return np.asarray(_ramp())


def _two_exif_blocks() -> bytes:
    data = saved(_ramp(), "JPEG")
    return data[:2] + segment(0xE1, exif(6) + bytes(300)) + segment(0xE1, exif(1)) + data[2:]


ODD: tuple[Callable[[], bytes], ...] = (
    lambda: saved(_ramp(), "JPEG", restart_marker_rows=1),
    lambda: saved(_ramp("L"), "JPEG", restart_marker_blocks=2),
    lambda: saved(_ramp(), "JPEG", restart_marker_blocks=1, subsampling=0, quality=95),
    lambda: saved(_ramp(), "JPEG", progressive=True, restart_marker_rows=1),
    _two_exif_blocks,
    lambda: png(_pixels(), gama(1), chrm(P3)),
    lambda: png(_pixels(), cicp(9, 16), gama(1 / 2.2), iccp(p3_profile())),
    lambda: png(_pixels(), cicp(9, 18)),
    lambda: png(_pixels(), SRGB, gama(1 / 2.2)),
    lambda: png(_pixels().astype(int) * 257, chunk(b"tRNS", struct.pack(">3H", 0, 0, 65535)), bits=16),
    lambda: png(_pixels()[..., 0].astype(int) * 257, chunk(b"tRNS", struct.pack(">H", 0)), gama(1), bits=16),
    lambda: png(_pixels()[..., 0] >> 6, chunk(b"tRNS", struct.pack(">H", 2)), bits=2),
    functools.partial(coded, "AVIF", _ramp(), 9, 16),
    functools.partial(coded, "AVIF", _ramp(), 12, 13),
    functools.partial(coded, "HEIF", _ramp(), 9, 18),
    lambda: bmp(np.full((4, 6), 0x80402010), BGRA_MASKS),
    lambda: bmp(np.full((4, 6), 0x8421), (0x7C00, 0x3E0, 0x1F, 0x8000), bits=16),
    lambda: bmp(np.full((4, 6), 0x80402010), (0x3FF00000, 0xFFC00, 0x3FF, 0xC0000000), header=40, compression=6),
)
