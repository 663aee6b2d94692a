"""What of a PNG file is decoded, and what it says of its colours (W3C, third edition)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

import numpy as np
from PIL import Image, ImageChops, ImageFile

from viz.pictures.colour_space import Gamma, Primaries, Space, coded
from viz.pictures.errors import BrokenFileError

MAX_CHUNKS = 20_000
"""Chunks of a file that are walked through."""
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MEANINGS = {b"cICP", b"iCCP", b"sRGB", b"gAMA", b"cHRM"}
_ONCE = {b"IHDR", b"PLTE", b"tRNS", b"iCCP", b"eXIf"}


def trim(data: bytes) -> bytes:
    """The file reduced to what its first picture's pixels, colours and orientation need.

    Raises:
        BrokenFileError: it has more than MAX_CHUNKS.
    """
    chunks, seen = [_SIGNATURE], set[bytes]()
    for name, at, end in _chunks(data):
        if name in (b"IDAT", b"IEND") or (name in _ONCE and name not in seen):
            seen.add(name)
            chunks.append(data[at:end])
    return b"".join(chunks)


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of each chunk, up to the end mark."""
    at = len(_SIGNATURE)
    for _ in range(MAX_CHUNKS):
        if at + 8 > len(data):
            return
        length, name = struct.unpack_from(">I4s", data, at)
        yield name, at, at + 12 + length
        if name == b"IEND":
            return
        at += 12 + length
    raise BrokenFileError


# -- what its numbers mean -------------------------------------------------------------------------------------------


def space(data: bytes) -> Space | None:
    """What the file says of its colours in other words than a profile; None where a profile or nothing counts.

    The first of these that is there counts: cICP, iCCP, sRGB, then gAMA and cHRM.
    """
    said: dict[bytes, bytes] = {}
    for name, at, end in _chunks(data):
        if name == b"IDAT":
            break
        if name in _MEANINGS:
            said.setdefault(name, data[at + 8 : end - 4])
    by_cicp = _of_cicp(said.get(b"cICP", b""))
    if by_cicp or b"iCCP" in said or b"sRGB" in said:
        return by_cicp
    gamma, primaries = _of_gama(said.get(b"gAMA", b"")), _of_chrm(said.get(b"cHRM", b""))
    return Space(primaries, gamma) if gamma or primaries else None


def _of_cicp(content: bytes) -> Space | None:
    if len(content) != 4 or content[2] != 0:
        return None
    return coded(content[0], content[1], full_range=content[3] == 1)


def _of_gama(content: bytes) -> Gamma | None:
    """The exponent that makes light of the numbers, None for the usual one: 1 / 0.45455 stands for sRGB's curve."""
    stored = int.from_bytes(content) / 100_000 if len(content) == 4 else 0.0
    usual = 0.95 < stored * 2.2 < 1.05  # what libpng takes for no difference, and with it Firefox
    return Gamma(1 / stored) if 0.1 <= stored <= 10 and not usual else None


def _of_chrm(content: bytes) -> Primaries | None:
    if len(content) != 32:
        return None
    white, red, green, blue = (
        tuple(v / 100_000 for v in struct.unpack_from(">II", content, at)) for at in (0, 8, 16, 24)
    )
    return Primaries.of(red, green, blue, white)


# -- a colour that stands for nothing --------------------------------------------------------------------------------


def decode_pixels(image: ImageFile.ImageFile, again: Callable[[], ImageFile.ImageFile]) -> Image.Image:
    """Decode `image`; `again` opens the same file anew.

    A transparent colour of 2 or 4 bits is brought to the 8 that Pillow makes of the picture. One of 16 bits a channel
    is no longer in Pillow's picture, which holds the upper bytes: the lower ones are decoded to be compared, too.
    """
    hidden, coding = image.info.get("transparency"), str(image.tile[0].args) if image.tile else ""
    if coding in _SAMPLE_STEPS and isinstance(hidden, int):
        image.info["transparency"] = min(hidden * _SAMPLE_STEPS[coding], 255)
    if coding != "RGB;16B" or not isinstance(hidden, tuple):
        image.load()
        return image
    match = _lower_match(again, hidden)
    image.load()
    del image.info["transparency"]
    match = ImageChops.darker(match, _matches(image, [value >> 8 for value in hidden]))
    image.putalpha(ImageChops.invert(match))
    return image


def _lower_match(again: Callable[[], ImageFile.ImageFile], colour: tuple[int, ...]) -> Image.Image:
    with again() as image:
        image.tile = [image.tile[0]._replace(args="RGB;16L")]  # read as little-endian, the upper byte is the second
        image.load()
        return _matches(image, [value & 255 for value in colour])


_SAMPLE_STEPS = {"L;2": 85, "L;4": 17}
"""How Pillow names the numbers in a file, and what one of their steps is of 255."""


def clear_grey(image: Image.Image) -> Image.Image:
    """A 16-bit grey with a transparent value as 8 bits with coverage, multiplied ("La")."""
    values = np.asarray(image)
    hidden = values == image.info["transparency"]
    grey = _UPPER[values]
    del values
    grey[hidden] = 0
    return Image.merge("La", (Image.fromarray(grey), Image.fromarray(np.where(hidden, _CLEAR, _OPAQUE))))


_UPPER = ((np.arange(65536) * 255 + 32767) // 65535).astype(np.uint8)
_CLEAR, _OPAQUE = np.uint8(0), np.uint8(255)


def _matches(image: Image.Image, colour: list[int]) -> Image.Image:
    """A mask that is white where `image` has this colour."""
    mask = Image.new("L", image.size, 255)
    for band, value in enumerate(colour):
        same = image.getchannel(band).point([255 * (level == value) for level in range(256)])
        mask = ImageChops.darker(mask, same)
    return mask
