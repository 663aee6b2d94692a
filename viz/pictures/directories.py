"""Directories of TIFF files and EXIF blocks, read without any library (TIFF 6.0, BigTIFF, EXIF 3.0)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

MAX_ENTRIES = 20_000
"""Entries of a directory that are looked at."""


class Entry(NamedTuple):
    """One entry of a TIFF or EXIF directory: where it lies in the file, its tag, type and number of values."""

    at: int
    tag: int
    kind: int
    values: int


class Directory(NamedTuple):
    """A TIFF or EXIF directory: byte order of `struct`, BigTIFF or not, its place, and its entries."""

    order: str
    big: bool
    at: int
    entries: tuple[Entry, ...]


def read_directory(data: bytes) -> Directory:
    """The first directory of a TIFF file or an EXIF block that starts with its byte order ("II" or "MM").

    Raises:
        struct.error: it lies outside `data`.
    """
    order = "<" if data[:2] == b"II" else ">"
    big = struct.unpack_from(order + "H", data, 2)[0] == 43
    at: int = struct.unpack_from(order + ("Q" if big else "I"), data, 8 if big else 4)[0]
    if at > len(data):
        raise struct.error("the directory lies outside the file")
    return Directory(order, big, at, tuple(_entries(data, order, big, at)))


def _entries(data: bytes, order: str, big: bool, at: int) -> Iterator[Entry]:
    head, entry, width = ("Q", "HHQ", 20) if big else ("H", "HHI", 12)
    number = struct.unpack_from(order + head, data, at)[0]
    at += struct.calcsize(head)
    for place in range(at, at + width * min(number, MAX_ENTRIES), width):
        if place + width > len(data):
            raise struct.error("the directory is cut off")
        yield Entry(place, *struct.unpack_from(order + entry, data, place))


def read_number(data: bytes, directory: Directory, tag: int) -> int | None:
    """The one whole number (SHORT, LONG or LONG8) of `tag`, None if there is none."""
    for entry in directory.entries:
        if entry.tag == tag and entry.values == 1 and (code := {3: "H", 4: "I", 16: "Q"}.get(entry.kind)):
            value: int = struct.unpack_from(directory.order + code, data, entry.at + (12 if directory.big else 8))[0]
            return value
    return None


def orientation(exif: bytes) -> int:
    """The orientation (1 to 8, EXIF tag 274) that an EXIF block asks for; 1 if it names none or is broken."""
    block = exif.removeprefix(b"Exif\0\0")
    try:
        value = read_number(block, read_directory(block), 274)
    except struct.error:
        return 1
    return value if value is not None and 1 <= value <= 8 else 1
