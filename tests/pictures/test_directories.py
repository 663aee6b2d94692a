"""Directories of TIFF files and EXIF blocks: which way is up, and that a broken one says nothing."""

from __future__ import annotations

import struct

import pytest

from tests.image_files import exif
from viz.pictures.directories import orientation, read_directory, read_number


@pytest.mark.parametrize("block", [b"", b"II", b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff"], ids=repr)
def test_broken_exif_asks_for_no_turn(block: bytes) -> None:
    assert orientation(block) == 1


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_of_either_byte_order_names_the_turn(order: str) -> None:
    assert [orientation(exif(value, order)) for value in range(1, 9)] == list(range(1, 9))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("big", [False, True], ids=["tiff", "bigtiff"])
def test_every_entry_of_a_directory_is_found_at_its_place(order: str, big: bool) -> None:
    mark, numbers = (b"II" if order == "<" else b"MM"), {256: 640, 257: 480, 274: 6}
    if big:
        head = mark + struct.pack(order + "HHHQ", 43, 8, 0, 16) + struct.pack(order + "Q", len(numbers))
        rows = [struct.pack(order + "HHQHHI", tag, 3, 1, value, 0, 0) for tag, value in numbers.items()]
    else:
        head = mark + struct.pack(order + "HI", 42, 8) + struct.pack(order + "H", len(numbers))
        rows = [struct.pack(order + "HHIHH", tag, 3, 1, value, 0) for tag, value in numbers.items()]
    data = head + b"".join(rows)
    directory = read_directory(data)
    assert [entry.at for entry in directory.entries] == [len(head) + len(rows[0]) * n for n in range(3)]
    assert {tag: read_number(data, directory, tag) for tag in numbers} == numbers
