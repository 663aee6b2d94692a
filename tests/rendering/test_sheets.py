"""Many maps in one picture: sizes worked out by hand, and words that the built-in font can draw."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from viz.rendering import sheets
from viz.rendering.sheets import BAND, MARGIN, SHEET_WIDTH, LabelledPicture, map_sheet, map_tiles, page_png


@pytest.mark.parametrize(
    ("count", "side", "size"),
    [
        # 56 / 28 = 2 times; with a gap behind each, 1600 // (2 · 29) = 27 in a row, and 2 rows
        (30, 28, (27 * 29 * 2, 2 * 29 * 2)),
        # 56 / 7 = 8 times; 1600 // (8 · 8) = 25 in a row
        (26, 7, (25 * 8 * 8, 2 * 8 * 8)),
        # larger than 56: as it is; 1600 // 113 = 14 in a row
        (15, 112, (14 * 113, 2 * 113)),
    ],
    ids=["twice", "eight-times", "as-it-is"],
)
def test_maps_are_enlarged_by_a_whole_factor_as_many_in_a_row_as_fit(
    count: int, side: int, size: tuple[int, int]
) -> None:
    maps = np.random.default_rng(1).random((count, side, side), dtype=np.float32)
    assert map_sheet(maps).size == size


def test_a_page_stacks_its_parts_under_bands_of_their_colours() -> None:
    parts = [
        LabelledPicture("one", "#FF0000", Image.new("RGB", (10, 30), "#0000FF")),
        LabelledPicture("two", "#00FF00", Image.new("RGBA", (5, 5))),
    ]
    page = Image.open(io.BytesIO(page_png("Title", parts))).convert("RGB")
    assert page.size == (SHEET_WIDTH + 2 * MARGIN, 2 * BAND + (30 + BAND + MARGIN) + (5 + BAND + MARGIN))
    first = 2 * BAND - MARGIN
    second = first + 30 + BAND + MARGIN
    assert [page.getpixel((MARGIN, top)) for top in (first, second)] == [(255, 0, 0), (0, 255, 0)]
    assert page.getpixel((MARGIN, first + BAND)) == (0, 0, 255)
    assert page.getpixel((MARGIN, second + BAND)) == (255, 255, 255), "what is transparent shows the paper"


def test_words_beyond_the_font_are_replaced() -> None:
    assert sheets._drawable("28×28 … é ねこ") == "28x28 to é ??"


def test_tiles_say_where_each_map_lies() -> None:
    maps = np.random.default_rng(1).random((5, 4, 6), dtype=np.float32)
    size, png = map_tiles(maps)
    width, height = Image.open(io.BytesIO(png)).size
    assert (size["count"], size["height"], size["width"]) == (5, 4, 6)
    assert width == size["columns"] * (6 + size["gap"])
    assert height == -(-5 // size["columns"]) * (4 + size["gap"])
