"""BMP files whose bits are named by masks, with coverage or without."""

from __future__ import annotations

import numpy as np
import pytest

from tests.colour_files import (
    BGRA_MASKS,
    bmp,
    shown,
)
from viz.pictures import bmp as reader
from viz.pictures.errors import BrokenFileError, ImageError
from viz.pictures.reading import read

WHITE = [255, 255, 255]
HALF_RED = 0x80FF0000


@pytest.mark.parametrize(
    ("value", "masks", "options", "colour"),
    [
        (HALF_RED, BGRA_MASKS, {}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 108}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 56}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 40, "compression": 6}, (255, 127, 127)),
        (HALF_RED, BGRA_MASKS, {"header": 52}, (255, 0, 0)),
        (HALF_RED, BGRA_MASKS, {"header": 40}, (255, 0, 0)),
        (HALF_RED, BGRA_MASKS, {"header": 40, "compression": 0}, (255, 0, 0)),
        (HALF_RED, BGRA_MASKS, {"header": 124, "compression": 0}, (255, 0, 0)),
        (HALF_RED, (*BGRA_MASKS[:3], 0), {}, (255, 0, 0)),
        (0x00FF0000, BGRA_MASKS, {}, (255, 0, 0)),
        (0x800000FF, (0xFF, 0xFF00, 0xFF0000, 0xFF000000), {}, (255, 127, 127)),
        (0xFF000080, (0xFF000000, 0xFF0000, 0xFF00, 0xFF), {}, (255, 127, 127)),
        (0x8F00, (0xF00, 0xF0, 0xF, 0xF000), {"bits": 16}, (255, 119, 119)),
        (0xFC00, (0x7C00, 0x3E0, 0x1F, 0x8000), {"bits": 16}, (255, 0, 0)),
        (0xF800, (0xF800, 0x7E0, 0x1F, 0), {"bits": 16, "header": 40}, (255, 0, 0)),
        (0x3FF00000, (0x3FF00000, 0xFFC00, 0x3FF, 0), {"header": 40}, (255, 0, 0)),
        (0xFFFFFFFF, (0xFF0000, 0, 0, 0), {}, (255, 0, 0)),
    ],
)  # fmt: skip
def test_bmp_masks_say_what_the_bits_are(
    value: int, masks: tuple[int, int, int, int], options: dict[str, int], colour: tuple[int, int, int]
) -> None:
    made = shown(bmp(np.full((5, 7), value), masks, **options))
    assert made.shape == (5, 7, 3)
    assert np.abs(made - colour).max() <= 1


def test_bmp_rows_and_columns_stay_in_place() -> None:
    values = np.array([[0xFFFF0000, 0xFF00FF00, 0x00000000], [0xFF0000FF, 0xFFFFFFFF, 0xFF000000]])
    made = shown(bmp(values, BGRA_MASKS))
    assert made.tolist() == [[[255, 0, 0], [0, 255, 0], WHITE], [[0, 0, 255], WHITE, [0, 0, 0]]]


@pytest.mark.parametrize("masks", [(0xFF00FF, 0xFF00, 0, 0), (0xFF0000, 0xFF00, 0xF0F, 0)], ids=str)
def test_bmp_masks_with_a_gap_are_refused(masks: tuple[int, int, int, int]) -> None:
    with pytest.raises(ImageError, match="BMP"):
        read(bmp(np.zeros((4, 4)), masks), "x")


def test_bmp_cut_off_is_refused() -> None:
    with pytest.raises(ImageError, match="BMP"):
        read(bmp(np.zeros((4, 4)), BGRA_MASKS)[:-1], "x")


@pytest.mark.parametrize("side", [18, 22], ids=["width", "height"])
def test_bmp_without_a_row_or_a_column_is_refused(side: int) -> None:
    data = bytearray(bmp(np.zeros((4, 4)), BGRA_MASKS))
    data[side : side + 4] = bytes(4)
    with pytest.raises(ImageError, match="BMP"):
        read(bytes(data), "x")


@pytest.mark.parametrize(("header", "is_read"), [(12, False), (39, False), (40, True)])
def test_a_header_that_has_no_masks_is_left_as_it_is(header: int, is_read: bool) -> None:
    data = bytearray(bmp(np.zeros((4, 4)), (0xFF00FF, 0xFF00, 0, 0), header=40))
    data[14:18] = header.to_bytes(4, "little")
    if is_read:
        with pytest.raises(BrokenFileError):
            reader.trim(bytes(data))
    else:
        assert reader.trim(bytes(data)) == data
