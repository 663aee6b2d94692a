"""Many maps in one picture: for a browser to draw tile by tile, and as labelled sheets to take away."""

from __future__ import annotations

import io
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
BACKGROUND = "#FFFFFF"
_SIGNS = {"×": "x", "−": "-", "…": "to", "→": "to"}


class LabelledPicture(NamedTuple):
    """One picture on a page to take away: the words and the colour of the band above it."""

    words: str
    colour: str
    picture: Image.Image


def page_png(title: str, parts: Sequence[LabelledPicture]) -> bytes:
    """Pictures at most SHEET_WIDTH wide under each other in one PNG, under a title."""
    height = 2 * BAND + sum(part.picture.height + BAND + MARGIN for part in parts)
    page = Image.new("RGB", (SHEET_WIDTH + 2 * MARGIN, height), BACKGROUND)
    brush, font = ImageDraw.Draw(page), ImageFont.load_default(22)
    brush.text((MARGIN, BAND / 2), _drawable(title), INK, font)
    top = 2 * BAND - MARGIN
    for words, colour, picture in parts:
        brush.rectangle((MARGIN, top, MARGIN + SHEET_WIDTH, top + BAND - 6), colour)
        brush.text((MARGIN + 8, top + 5), _drawable(words), INK, font)
        page.paste(picture, (MARGIN, top + BAND), picture if picture.mode == "RGBA" else None)
        top += picture.height + BAND + MARGIN
    return png(page)


def _drawable(words: str) -> str:
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
) -> Image.Image:
    """All maps (C, H, W) in one picture as `sprite` draws them, enlarged by a whole factor, as many in a row as fit."""
    _, height, width = maps.shape
    scale = max(1, round(56 / height))
    columns = max(1, SHEET_WIDTH // (scale * (width + 1)))
    drawn = sprites.sprite(maps, bounds, order, measured=measured, columns=columns)
    picture = Image.open(io.BytesIO(drawn.png)).convert("RGBA")
    return picture.resize((picture.width * scale, picture.height * scale), Image.Resampling.NEAREST)


def map_tiles(maps: Maps) -> tuple[Json, bytes]:
    """All maps (C, H, W), each from zero to its own maximum, as a sprite for the browser, and its PNG."""
    drawn = sprites.sprite(maps)
    size = {"columns": drawn.columns, "height": drawn.height, "width": drawn.width}
    return {**size, "gap": drawn.gap, "count": len(drawn.order)}, drawn.png
