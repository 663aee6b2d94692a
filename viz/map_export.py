"""Maps to take away: a labelled picture of the sheets, and a module's numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from viz import captions, rendering
from viz.feature_maps import Captured, Maps, Order, Statistics, ordered
from viz.map_views import Layers, layer_title, layers_of, range_of, widest
from viz.palette import BRANCH_COLOURS, BRANCH_LABELS, INK, tint
from viz.rendering import RangeOf
from viz.shapes import Shape

SHEET_WIDTH = 1600
MARGIN, BAND = 16, 40
PAPER = "#FFFFFF"
_SIGNS = {"×": "x", "−": "-", "…": "to", "→": "to"}


def npz(captured: Captured, module: str) -> bytes:
    """Every map of the module, reduce layers and pooled input too: float32 (C, H, W) by step path, compressed."""
    arrays = {layer.step.path: np.ascontiguousarray(layer.maps) for layer in layers_of(captured, module)}
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    return file.getvalue()


def sheet_png(captured: Captured, module: str, title: str, *, order: Order, of: RangeOf, shown: Layers) -> bytes:
    """All sheets of the module under each other in one PNG, each under a band with the branch's colour and name."""
    layers = layers_of(captured, module, shown)
    known = widest(layers)
    parts = [
        Part(
            f"{module} · {BRANCH_LABELS[layer.branch]} · {layer_title(layer)}",
            BRANCH_COLOURS[layer.branch] if layer.name == "output" else tint(BRANCH_COLOURS[layer.branch]),
            sheet(layer.maps, layer.found, range_of(layer, of, known), order),
        )
        for layer in layers
    ]
    return page_png(f"{title} · {captions.shape(Shape(*captured.output(module).shape))} · range per {of}", parts)


class Part(NamedTuple):
    """One picture on a page to take away: the words and the colour of the band above it."""

    words: str
    colour: str
    picture: Image.Image


def page_png(title: str, parts: Sequence[Part]) -> bytes:
    """Pictures at most SHEET_WIDTH wide under each other in one PNG, under a title."""
    height = 2 * BAND + sum(part.picture.height + BAND + MARGIN for part in parts)
    page = Image.new("RGB", (SHEET_WIDTH + 2 * MARGIN, height), PAPER)
    brush, font = ImageDraw.Draw(page), ImageFont.load_default(22)
    brush.text((MARGIN, BAND / 2), _plain(title), INK, font)
    top = 2 * BAND - MARGIN
    for words, colour, picture in parts:
        brush.rectangle((MARGIN, top, MARGIN + SHEET_WIDTH, top + BAND - 6), colour)
        brush.text((MARGIN + 8, top + 5), _plain(words), INK, font)
        page.paste(picture, (MARGIN, top + BAND), picture if picture.mode == "RGBA" else None)
        top += picture.height + BAND + MARGIN
    file = io.BytesIO()
    page.save(file, "PNG", compress_level=6)
    return file.getvalue()


def _plain(words: str) -> str:
    """Only what Pillow's built-in font can draw: no ×, and of a picture's own name no further scripts."""
    for sign, instead in _SIGNS.items():
        words = words.replace(sign, instead)
    return "".join(c if " " <= c <= "~" or "¡" <= c <= "ÿ" else "?" for c in words)


def sheet(maps: Maps, found: Statistics, shown: rendering.Range, order: Order = "channel") -> Image.Image:
    """All maps (C, H, W) in one picture, enlarged by a whole factor, as many in a row as fit."""
    _, height, width = maps.shape
    scale = max(1, round(56 / height))
    columns = max(1, SHEET_WIDTH // (scale * (width + 1)))
    colours = rendering.colours_for(found)
    drawn = rendering.sprite(maps, shown, ordered(found, order), dead=found.dead, colours=colours, columns=columns)
    sprite = Image.open(io.BytesIO(drawn.png)).convert("RGBA")
    return sprite.resize((sprite.width * scale, sprite.height * scale), Image.Resampling.NEAREST)
