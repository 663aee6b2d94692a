"""Many maps in one picture: sizes worked out by hand, and words that the built-in font can draw."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from viz.inference.capture import statistics
from viz.rendering import sheets, sprites
from viz.rendering.sheets import (
    BAND,
    LINE,
    MARGIN,
    NUMBER_STRIP,
    SHEET_WIDTH,
    LabelledPicture,
    map_legends,
    map_sheet,
    map_tiles,
    page_png,
    range_words,
)


@pytest.mark.parametrize(
    ("count", "side", "size"),
    [
        # 56 / 28 = 2 times; with a gap behind each, 1600 // (2 · 29) = 27 in a row, and 2 rows
        (30, 28, (27 * 29 * 2, 2 * (29 * 2 + NUMBER_STRIP))),
        # 56 / 7 = 8 times; 1600 // (8 · 8) = 25 in a row
        (26, 7, (25 * 8 * 8, 2 * (8 * 8 + NUMBER_STRIP))),
        # larger than 56: as it is; 1600 // 113 = 14 in a row
        (15, 112, (14 * 113, 2 * (113 + NUMBER_STRIP))),
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
    page = Image.open(io.BytesIO(page_png("Title", parts, "Made here"))).convert("RGB")
    assert page.size == (SHEET_WIDTH + 2 * MARGIN, 2 * BAND + (30 + BAND + MARGIN) + (5 + BAND + MARGIN) + LINE)
    first = 2 * BAND - MARGIN
    second = first + 30 + BAND + MARGIN
    assert [page.getpixel((MARGIN, top)) for top in (first, second)] == [(255, 0, 0), (0, 255, 0)]
    assert page.getpixel((MARGIN, first + BAND)) == (0, 0, 255)
    assert page.getpixel((MARGIN, second + BAND)) == (255, 255, 255), "what is transparent shows the paper"


def test_words_beyond_the_font_are_replaced() -> None:
    assert sheets.drawable("28×28 … é ねこ") == "28x28 to é ??"


def test_tiles_say_where_each_map_lies() -> None:
    maps = np.random.default_rng(1).random((5, 4, 6), dtype=np.float32)
    size, png = map_tiles(maps)
    width, height = Image.open(io.BytesIO(png)).size
    assert (size["count"], size["height"], size["width"]) == (5, 4, 6)
    assert width == size["columns"] * (6 + size["gap"])
    assert height == -(-5 // size["columns"]) * (4 + size["gap"])


SIDE = 28


def strip(sheet: Image.Image, place: int) -> bytes:
    """What stands above a map of the first row, by its place in it."""
    return sheet.crop((place * 2 * (SIDE + 1), 0, (place + 1) * 2 * (SIDE + 1), NUMBER_STRIP)).tobytes()


def test_above_every_map_stands_the_number_of_its_channel() -> None:
    maps = np.random.default_rng(1).random((5, SIDE, SIDE), dtype=np.float32)
    maps[3] += 1
    written = {n: strip(map_sheet(maps[:1], channels=[n]), 0) for n in (0, 1, 2, 3, 4, 17)}
    assert len(set(written.values())) == 6
    by_channel, by_strength = map_sheet(maps), map_sheet(maps, order="strength")
    assert [strip(by_channel, place) for place in range(5)] == [written[n] for n in range(5)]
    assert strip(by_strength, 0) == written[3]
    assert strip(map_sheet(maps, channels=[4, 3, 2, 17, 0]), 3) == written[17]


@pytest.mark.parametrize(("lowest", "scale"), [(0.0, "sequential"), (-1.0, "diverging")])
def test_a_legend_shows_the_scale_between_its_ends(lowest: float, scale: str) -> None:
    maps = np.linspace(lowest, 1, 2 * SIDE * SIDE, dtype=np.float32).reshape(2, SIDE, SIDE)
    legends = map_legends([sprites.colours_for(statistics(maps))], "map")
    assert [legend.colours for legend in legends] == [scale]
    assert "above each its channel, counted from 0; a struck-out map is zero everywhere" in legends[0].words
    part = LabelledPicture("one", "#FF0000", Image.new("RGB", (10, 30), "#FFFFFF"))
    page = Image.open(io.BytesIO(page_png("Title", [part], "Made here", legends))).convert("RGB")
    top = 2 * BAND - MARGIN
    row = [page.getpixel((x, top + 10)) for x in range(page.width)]
    table = [
        tuple(int(part) for part in colour[:3]) for colour in sprites.palette(legends[0].colours)[: sprites.LEVELS]
    ]
    first = row.index(table[0])
    assert row[first : first + sheets.BAR][-1] == table[-1]


def test_the_foot_says_where_a_page_comes_from_however_long_that_is() -> None:
    part = LabelledPicture("one", "#FF0000", Image.new("RGB", (10, 30), "#FFFFFF"))
    heights, feet = [], []
    for source in ("Made here", "Made there", "http://x/?" + "y" * 200):
        page = Image.open(io.BytesIO(page_png("Title", [part], source))).convert("RGB")
        heights.append(page.height)
        feet.append(page.crop((0, page.height - LINE - MARGIN, page.width, page.height)).tobytes())
    assert heights[1] == heights[0] == heights[2] - LINE
    assert len(set(feet)) == 3


def test_one_range_for_a_layer_is_said_in_numbers() -> None:
    maps = np.linspace(0, 3.214, 2 * SIDE * SIDE, dtype=np.float32).reshape(2, SIDE, SIDE)
    measured = statistics(maps)
    assert range_words(sprites.value_range("branch", measured)) == "0 to 3.21"
    assert range_words(sprites.value_range("map", measured)) == ""
