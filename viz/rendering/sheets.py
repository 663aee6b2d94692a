"""Many maps in one picture: for a browser to draw tile by tile, and as labelled sheets to take away."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from viz.inference.capture import Maps, Order, Statistics
from viz.network.symbols import Json
from viz.notation.palette import INK
from viz.pictures.encoding import png
from viz.rendering import sprites

SHEET_WIDTH = 1600
MARGIN, BAND = 16, 40
NUMBER_STRIP, LINE = 14, 22
"""Height of a map's number above it, and of a line of small text."""
BAR, LINE_SIGNS = 256, 150
"""Width of a legend's bar, and how many signs of small text fit into a line."""
BACKGROUND = "#FFFFFF"
_SIGNS = {"×": "x", "−": "-", "…": "to", "→": "to", "“": '"', "”": '"', "’": "'", "–": "-"}


class LabelledPicture(NamedTuple):
    """One picture on a page to take away: the words and the colour of the band above it."""

    words: str
    colour: str
    picture: Image.Image


class ColourLegend(NamedTuple):
    """What the colours of maps mean: what the first and the last of a scale stand for, and what else to say."""

    colours: sprites.ColourScale
    low: str
    high: str
    words: str


def page_png(
    title: str,
    parts: Sequence[LabelledPicture],
    source: str,
    legends: Sequence[ColourLegend] = (),
    said: Sequence[str] = (),
) -> bytes:
    """Pictures at most SHEET_WIDTH wide under each other in one PNG.

    Above them stand the title, what is `said` of them and a line for each of the `legends`, below them the `source`:
    what made the page, and the address that brings it back.
    """
    head = [line for text in said for line in lines_of(text)]
    foot = lines_of(source)
    height = 2 * BAND + sum(part.picture.height + BAND + MARGIN for part in parts)
    height += LINE * (len(head) + len(legends) + len(foot))
    page = Image.new("RGB", (SHEET_WIDTH + 2 * MARGIN, height), BACKGROUND)
    brush, font, small = ImageDraw.Draw(page), ImageFont.load_default(22), ImageFont.load_default(15)
    brush.text((MARGIN, BAND / 2), drawable(title), INK, font)
    top = 2 * BAND - MARGIN
    for line in head:
        brush.text((MARGIN, top), line, INK, small)
        top += LINE
    for legend in legends:
        _draw_legend(page, legend, top)
        top += LINE
    for number, line in enumerate(foot):
        brush.text((MARGIN, height - MARGIN - LINE * (len(foot) - number)), line, INK, small)
    for words, colour, picture in parts:
        brush.rectangle((MARGIN, top, MARGIN + SHEET_WIDTH, top + BAND - 6), colour)
        brush.text((MARGIN + 8, top + 5), drawable(words), INK, font)
        page.paste(picture, (MARGIN, top + BAND), picture if picture.mode == "RGBA" else None)
        top += picture.height + BAND + MARGIN
    return png(page)


def _draw_legend(page: Image.Image, legend: ColourLegend, top: int) -> None:
    brush, small = ImageDraw.Draw(page), ImageFont.load_default(15)
    low, after = drawable(legend.low), drawable(f"{legend.high}: {legend.words}")
    left = MARGIN + round(brush.textlength(low, small)) + 8
    brush.text((MARGIN, top), low, INK, small)
    bar = Image.open(io.BytesIO(sprites.colour_bar(legend.colours))).convert("RGBA")
    bar = bar.resize((BAR, NUMBER_STRIP), Image.Resampling.NEAREST)
    page.paste(bar, (left, top + 3))
    brush.text((left + BAR + 8, top), after, INK, small)


def map_legends(scales: Sequence[sprites.ColourScale], of: sprites.RangeOf) -> list[ColourLegend]:
    """A legend for each scale that maps on a page are drawn in, their ranges taken `of` each map, layer or module."""
    own = of == "map"
    words = f"{'each map has its own scale' if own else 'the values stand in the coloured bands'}; above each its "
    words += "channel, counted from 0; a struck-out map is zero everywhere"
    ends = {
        "sequential": ("0", "its maximum" if own else "the largest value"),
        "diverging": (("minus its largest size", "plus") if own else ("minus the largest size", "plus")),
    }
    return [ColourLegend(scale, *ends[scale], words) for scale in sorted(set(scales), reverse=True)]


def range_words(bounds: sprites.Range) -> str:
    """Between which values one layer's maps are drawn: "0 to 3.21"; "" if each map has a range of its own."""
    return f"{float(bounds.low):.3g} to {float(bounds.high):.3g}" if bounds.high.size == 1 else ""


def lines_of(words: str, signs: int = LINE_SIGNS) -> list[str]:
    """A text in lines of at most so many signs, all of which can be drawn."""
    return textwrap.wrap(drawable(words), signs, break_on_hyphens=False)


def drawable(words: str) -> str:
    """Only what Pillow's built-in font can draw: no ×, and of a picture's own name no further scripts."""
    for sign, instead in _SIGNS.items():
        words = words.replace(sign, instead)
    return "".join(c if " " <= c <= "~" or "¡" <= c <= "ÿ" else "?" for c in words)


def map_sheet(
    maps: Maps,
    bounds: sprites.Range | sprites.RangeOf = "map",
    order: Order = "channel",
    *,
    measured: Statistics | None = None,
    channels: Sequence[int] | None = None,
) -> Image.Image:
    """All maps (C, H, W) in one picture as `sprite` draws them, enlarged by a whole factor, as many in a row as fit.

    Each has its channel's number above it: its own place from 0, or what `channels` says.
    """
    _, height, width = maps.shape
    scale = max(1, round(56 / height))
    columns = max(1, SHEET_WIDTH // (scale * (width + 1)))
    drawn = sprites.sprite(maps, bounds, order, measured=measured, columns=columns)
    picture = Image.open(io.BytesIO(drawn.png)).convert("RGBA")
    picture = picture.resize((picture.width * scale, picture.height * scale), Image.Resampling.NEAREST)
    numbers = [i if channels is None else channels[i] for i in drawn.order]
    return _numbered(picture, numbers, columns, (width + 1) * scale, (height + 1) * scale)


def _numbered(
    picture: Image.Image, numbers: Sequence[int], columns: int, tile_width: int, tile_height: int
) -> Image.Image:
    """The picture with a strip above every row of tiles that has their numbers."""
    rows = picture.height // tile_height
    page = Image.new("RGBA", (picture.width, picture.height + rows * NUMBER_STRIP))
    brush, font = ImageDraw.Draw(page), ImageFont.load_default(12)
    for row in range(rows):
        top = row * (tile_height + NUMBER_STRIP)
        page.paste(
            picture.crop((0, row * tile_height, picture.width, (row + 1) * tile_height)), (0, top + NUMBER_STRIP)
        )
        for column, number in enumerate(numbers[row * columns : (row + 1) * columns]):
            brush.text((column * tile_width, top), str(number), INK, font)
    return page


def map_tiles(maps: Maps) -> tuple[Json, bytes]:
    """All maps (C, H, W), each from zero to its own maximum, as a sprite for the browser, and its PNG."""
    drawn = sprites.sprite(maps)
    size = {"columns": drawn.columns, "height": drawn.height, "width": drawn.width}
    return {**size, "gap": drawn.gap, "count": len(drawn.order)}, drawn.png
