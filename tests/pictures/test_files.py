"""Bytes of a file: what is cut off before anything reads them, and which way up they say they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.image_files import chunk, exif, jpeg_with, marked, png_with, segment
from viz.pictures.files import Format, orientation, trim


@pytest.mark.parametrize(
    ("kind", "make", "gone"),
    [
        ("PNG", lambda: png_with(chunk(b"tEXt", b"note\0secret")), b"secret"),
        ("JPEG", lambda: jpeg_with(segment(0xFE, b"secret")), b"secret"),
        ("JPEG", lambda: jpeg_with(segment(0xE1, exif(1) + b"secret")), b"secret"),
        ("JPEG", lambda: marked("JPEG")() + b"secret", b"secret"),
    ],
    ids=["png-text", "jpeg-comment", "jpeg-exif", "jpeg-tail"],
)
def test_what_pixels_do_not_need_is_not_handed_to_pillow(kind: Format, make: Callable[[], bytes], gone: bytes) -> None:
    data = make()
    assert gone in data
    assert gone not in trim(data, kind, "x")


@pytest.mark.parametrize("block", [b"", b"II", b"MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff"], ids=repr)
def test_broken_exif_asks_for_no_turn(block: bytes) -> None:
    assert orientation(block) == 1
