"""The boxes of an AVIF or HEIC file, as far as they tell what the colours of its first picture mean (ISO 23008-12)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from viz.pictures.colour_space import Space, coded

MAX_BOXES = 4_000
"""Boxes, items and properties that are walked through."""

Box = tuple[bytes, int, int]
"""Its name, and where its content starts and ends."""


def space(data: bytes) -> Space | None:
    """What the primary item's nclx property says; None if it says nothing, or is broken."""
    try:
        meta = _first(data, b"meta", 0, len(data))
        item = _primary(data, *_first(data, b"pitm", meta[0] + 4, meta[1]))
        properties = _first(data, b"iprp", meta[0] + 4, meta[1])
        boxes = list(_boxes(data, *_first(data, b"ipco", *properties)))
        for place in _properties(data, item, *_first(data, b"ipma", *properties)):
            name, start, end = boxes[place - 1]
            if name == b"colr" and data[start : start + 4] == b"nclx" and end - start >= 11:
                primaries, transfer = struct.unpack_from(">HH", data, start + 4)
                return coded(primaries, transfer)  # the decoder brings the numbers to the full range
    except (struct.error, IndexError, LookupError):
        pass
    return None


def _boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    for _ in range(MAX_BOXES):
        if start + 8 > end:
            return
        length, name = struct.unpack_from(">I4s", data, start)
        head = 8
        if length == 1:
            length, head = struct.unpack_from(">Q", data, start + 8)[0], 16
        stop = end if length == 0 else start + length
        if length and (length < head or stop > end):
            return
        yield name, start + head, stop
        start = stop


def _first(data: bytes, name: bytes, start: int, end: int) -> tuple[int, int]:
    for box_name, begin, stop in _boxes(data, start, end):
        if box_name == name:
            return begin, stop
    raise LookupError(name)


def _primary(data: bytes, start: int, _end: int) -> int:
    item: int = struct.unpack_from(">I" if data[start] else ">H", data, start + 4)[0]
    return item


def _properties(data: bytes, item: int, start: int, end: int) -> Iterator[int]:
    """Numbers (from 1) of the properties of `item`."""
    wide_items, wide_places = data[start] > 0, data[start + 3] & 1
    number, at = struct.unpack_from(">I", data, start + 4)[0], start + 8
    for _ in range(min(number, MAX_BOXES)):
        owner = struct.unpack_from(">I" if wide_items else ">H", data, at)[0]
        at += 4 if wide_items else 2
        count, at = data[at], at + 1
        width = 2 if wide_places else 1
        if at + count * width > end:
            return
        if owner == item:
            places = struct.unpack_from(f">{count}{'H' if wide_places else 'B'}", data, at)
            yield from (place & (0x7FFF if wide_places else 0x7F) for place in places)
        at += count * width
