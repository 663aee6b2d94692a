"""Answers as bars for a picture to take away: a row for each class, and in it a bar for each network that was asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from viz.notation.palette import INK
from viz.rendering.sheets import BACKGROUND, LINE, drawable, lines_of

NAMES_WIDE, WORDS_WIDE = 210, 170
"""Room for the names of the classes on the left, and for what is written behind a bar."""
THICK, ROW_GAP = 18, 8
"""Of a bar, and between two rows; in pixels."""
SIGN = 7.4
"""Average width of a sign of the small type, in pixels."""


class ShareBar(NamedTuple):
    """A share from 0 to 1, what is written behind it, and its colour."""

    share: float
    words: str
    colour: str


class BarRow(NamedTuple):
    """What a row is called, and its bars."""

    name: str
    bars: tuple[ShareBar, ...]


def bar_chart(rows: Sequence[BarRow], width: int, below: Sequence[str] = ()) -> Image.Image:
    """The rows under each other, `width` pixels wide; a bar of 1 takes all the room there is. Under them `below`."""
    small, room = ImageFont.load_default(15), width - NAMES_WIDE - WORDS_WIDE
    lines = [line for text in below for line in lines_of(text, int(width / SIGN))]
    height = sum(len(row.bars) * THICK + ROW_GAP for row in rows) + LINE * len(lines) + ROW_GAP
    page = Image.new("RGB", (width, height), BACKGROUND)
    brush, top = ImageDraw.Draw(page), ROW_GAP // 2
    for name, bars in rows:
        brush.text((0, top), _that_fits(name, brush, small), INK, small)
        for share, words, colour in bars:
            end = NAMES_WIDE + round(share * room)
            brush.rectangle((NAMES_WIDE, top + 1, max(end, NAMES_WIDE + 1), top + THICK - 2), colour)
            brush.text((end + 6, top), drawable(words), INK, small)
            top += THICK
        top += ROW_GAP
    for line in lines:
        brush.text((0, top), line, INK, small)
        top += LINE
    return page


def _that_fits(name: str, brush: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont | ImageFont.ImageFont) -> str:
    """The name as it can be drawn, cut where its column ends."""
    name = drawable(name)
    if brush.textlength(name, font) <= NAMES_WIDE - 6:
        return name
    while name and brush.textlength(f"{name}...", font) > NAMES_WIDE - 6:
        name = name[:-1]
    return f"{name}..."


def beside(*pictures: Image.Image, gap: int = 12) -> Image.Image:
    """The pictures side by side on the paper's colour, their upper edges level."""
    size = sum(p.width for p in pictures) + gap * (len(pictures) - 1), max(p.height for p in pictures)
    page, left = Image.new("RGB", size, BACKGROUND), 0
    for picture in pictures:
        page.paste(picture, (left, 0))
        left += picture.width + gap
    return page
