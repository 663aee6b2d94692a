"""What AVIF and HEIC say of their colours in their boxes."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from PIL import Image

from tests.colour_files import (
    COLOURS,
    cicp,
    coded,
    png,
    shown,
)
from viz.pictures import colour_space
from viz.pictures.boxes import _boxes, space


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
@pytest.mark.parametrize(
    ("primaries", "transfer"), [(9, 16), (9, 18), (12, 13), (1, 8), (1, 13), (2, 2), (1, 1)], ids=str
)
def test_avif_and_heic_say_it_as_png_does(kind: str, primaries: int, transfer: int) -> None:
    patches = Image.fromarray(np.kron(COLOURS[:4, :6], np.ones((16, 16, 1), np.uint8)))
    plain = shown(coded(kind, patches, 1, 13)).astype(np.uint8)
    wanted = shown(png(plain, cicp(primaries, transfer)))
    assert np.abs(shown(coded(kind, patches, primaries, transfer)) - wanted).mean() <= 1


@pytest.mark.parametrize("kind", ["AVIF", "HEIF"])
def test_broken_boxes_say_nothing(kind: str) -> None:
    data = coded(kind, Image.fromarray(COLOURS).resize((64, 64)), 9, 16)
    assert space(data) is not None
    for name in (b"meta", b"pitm", b"iprp", b"ipco", b"ipma", b"colr"):
        assert space(data.replace(name, b"skip")) is None
        assert space(data[: data.index(name) + 6]) is None


def box(name: bytes, content: bytes, *, length: str = "short") -> bytes:
    """A box of ISO 14496-12, its length in 4 bytes, in 8 ("long"), or left open to the end ("open")."""
    if length == "long":
        return struct.pack(">I4sQ", 1, name, 16 + len(content)) + content
    return struct.pack(">I4s", 0 if length == "open" else 8 + len(content), name) + content


@pytest.mark.parametrize("length", ["short", "long", "open"])
def test_a_box_may_write_its_length_in_three_ways(length: str) -> None:
    data = box(b"free", b"12345", length="long") + box(b"wide", b"") + box(b"meta", b"abc", length=length)
    found = [(name, data[start:end]) for name, start, end in _boxes(data, 0, len(data))]
    assert found == [(b"free", b"12345"), (b"wide", b""), (b"meta", b"abc")]


@pytest.mark.parametrize("broken", [struct.pack(">I4s", 7, b"free"), struct.pack(">I4s", 99, b"free"), b"\0\0\0"])
def test_a_box_that_lies_about_its_length_ends_the_walk(broken: bytes) -> None:
    data = box(b"wide", b"") + broken
    assert [name for name, *_ in _boxes(data, 0, len(data))] == [b"wide"]


@pytest.mark.parametrize("wide_items", [False, True], ids=["items-of-2-bytes", "items-of-4"])
@pytest.mark.parametrize("wide_places", [False, True], ids=["places-of-1-byte", "places-of-2"])
def test_the_primary_items_own_properties_are_read_in_every_width(wide_items: bool, wide_places: bool) -> None:
    """Two items with a colr each: the second is the primary one, and its association is marked essential."""
    item, place = ("I" if wide_items else "H"), ("H" if wide_places else "B")
    essential = 0x8000 if wide_places else 0x80
    colours = [
        b"nclx" + struct.pack(">HHHB", primaries, transfer, 9, 128) for primaries, transfer in ((9, 16), (12, 13))
    ]
    owners = struct.pack(f">{item}B{place}", 1, 1, 1) + struct.pack(f">{item}B2{place}", 2, 2, 3, 2 | essential)
    ipma = struct.pack(">BBBB I", wide_items, 0, 0, 2 | wide_places, 2) + owners
    pitm = struct.pack(f">BBBB{item}", wide_items, 0, 0, 0, 2)
    ipco = b"".join(box(b"colr", content) for content in colours) + box(b"ispe", bytes(12))
    meta = bytes(4) + box(b"pitm", pitm) + box(b"iprp", box(b"ipco", ipco) + box(b"ipma", ipma))
    assert space(box(b"ftyp", b"avif") + box(b"meta", meta)) == colour_space.coded(12, 13)
