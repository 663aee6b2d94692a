"""Bars for a picture to take away: as long as their share, with names and words that can be drawn."""

from __future__ import annotations

import pytest
from PIL import Image

from tests.drawn_words import written
from viz.pictures.encoding import png
from viz.rendering.bars import NAMES_WIDE, ROW_GAP, THICK, WORDS_WIDE, BarRow, ShareBar, bar_chart, beside
from viz.rendering.sheets import LINE

RED, BLUE = (255, 0, 0), (0, 0, 255)
WIDTH = NAMES_WIDE + 400 + WORDS_WIDE


def long(picture: Image.Image, colour: tuple[int, int, int], row: int) -> int:
    """How many pixels of a line of the picture have a colour."""
    return sum(picture.getpixel((x, row)) == colour for x in range(picture.width))


def test_a_bar_is_as_long_as_its_share_of_the_room() -> None:
    rows = [BarRow("cat", (ShareBar(1.0, "100 %", "#FF0000"), ShareBar(0.25, "25.0 %", "#0000FF")))]
    chart = bar_chart(rows, WIDTH)
    assert chart.size == (WIDTH, 2 * THICK + ROW_GAP + ROW_GAP)
    assert long(chart, RED, ROW_GAP // 2 + 2) == 400 + 1  # both ends of a rectangle are in it
    assert long(chart, BLUE, ROW_GAP // 2 + THICK + 2) == 100 + 1


def test_a_bar_of_nothing_is_still_there() -> None:
    chart = bar_chart([BarRow("cat", (ShareBar(0.0, "", "#FF0000"),))], WIDTH)
    assert long(chart, RED, ROW_GAP // 2 + 2) == 2


def test_names_words_and_what_stands_below_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [BarRow("a name that is much longer than its column", (ShareBar(0.5, "50 %, 1st", "#FF0000"),))]
    chart, words = written(monkeypatch, lambda: png(bar_chart(rows, WIDTH, ("", "3×3 values"))))
    assert chart.height == THICK + 2 * ROW_GAP + LINE
    assert words.splitlines()[0].startswith("a name that is")
    assert words.splitlines()[0].endswith("...")
    assert words.splitlines()[1:] == ["50 %, 1st", "3x3 values"]


def test_pictures_stand_beside_each_other_with_a_gap() -> None:
    both = beside(Image.new("RGB", (10, 30), RED), Image.new("RGB", (5, 20), BLUE), gap=3)
    assert both.size == (18, 30)
    assert [both.getpixel(at) for at in ((9, 0), (10, 0), (13, 19), (13, 20))] == [
        RED, (255, 255, 255), BLUE, (255, 255, 255),
    ]  # fmt: skip
