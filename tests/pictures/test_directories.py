"""Directories of TIFF files and EXIF blocks: which way is up, and that a broken one says nothing."""

from __future__ import annotations

import pytest

from tests.image_files import exif
from viz.pictures.directories import orientation


@pytest.mark.parametrize("block", [b"", b"II", b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff"], ids=repr)
def test_broken_exif_asks_for_no_turn(block: bytes) -> None:
    assert orientation(block) == 1


@pytest.mark.parametrize("order", ["<", ">"])
def test_exif_of_either_byte_order_names_the_turn(order: str) -> None:
    assert [orientation(exif(value, order)) for value in range(1, 9)] == list(range(1, 9))
