"""Feature maps as pictures: one 8-bit indexed PNG sprite per layer, so that hundreds of maps are one small file.

The palette holds LEVELS colours of a perceptually uniform map, then a transparent index for the gap between maps and
two for maps that are silent. Sprites are drawn at one pixel per value and enlarged by whole factors where they are
shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from viz.inference.capture import Maps, Order, Statistics, ordered, statistics
from viz.pictures.encoding import indexed_png

ColourScale = Literal["sequential", "diverging", "heat"]
RangeOf = Literal["map", "branch", "module"]
Indices = NDArray[np.uint8]
"""Palette indices (H, W)."""

LEVELS = 64
"""Colours of a map; twice as many make a sprite an eighth larger, and on maps this small nobody sees a difference."""
FEWER_LEVELS = 32
"""Colours where two sets of sheets stand side by side: a fifth fewer bytes, so that both arrive as soon as one."""
GAP, SILENT, SILENT_MARK = LEVELS, LEVELS + 1, LEVELS + 2

# Viridis by Stéfan van der Walt and Nathaniel Smith (CC0), ten of its colours at equal steps, as in plotly's
# sequential scales; between them the colours are interpolated.
_SEQUENTIAL = "440154 482878 3e4989 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725"
# ColorBrewer's RdBu, eleven classes, reversed: blue below zero, near white at zero, red above (Apache licence).
_DIVERGING = "053061 2166ac 4393c3 92c5de d1e5f0 f7f7f7 fddbc7 f4a582 d6604d b2182b 67001f"
# Inferno by the same two (CC0), as in plotly's scales, without its darkest: on a grey picture black says nothing.
_HEAT = "1b0c41 4a0c6b 781c6d a52c60 cf4446 ed6925 fb9b06 f7d13d fcffa4"
_SILENT_RGBA = ((128, 134, 145, 70), (128, 134, 145, 255))


class Range(NamedTuple):
    """Values shown in the first and the last colour, per map or for all: arrays (C,) or one number each."""

    low: NDArray[np.float32]
    high: NDArray[np.float32]


@dataclass(frozen=True)
class Sprite:
    """Maps side by side in one PNG: map i of `order` is at row i // columns, column i % columns, one pixel a value."""

    png: bytes
    columns: int
    height: int
    width: int
    order: tuple[int, ...]
    gap: int = 1


def value_range(of: RangeOf, layer: Statistics, module: Sequence[Statistics] = ()) -> Range:
    """The range to show a layer's maps in: each its own, the layer's, or that of all layers in `module`.

    Maps that are nowhere negative start at 0, so that the first colour means zero; others are centred on zero.
    """
    included = [s for s in (module if of == "module" and module else (layer,)) if s.maximum.size]
    if not included:  # a branch that is switched off has no maps
        return Range(np.zeros(1, np.float32), np.zeros(1, np.float32))
    high: NDArray[np.float32]
    if of == "map":
        low, high = layer.minimum, layer.maximum
    else:
        low = np.asarray(min(float(s.minimum.min()) for s in included), np.float32)
        high = np.asarray(max(float(s.maximum.max()) for s in included), np.float32)
    if min(float(s.minimum.min()) for s in included) >= 0:
        return Range(np.zeros_like(high), high)
    reach: NDArray[np.float32] = np.maximum(np.abs(low), np.abs(high))
    return Range(-reach, reach)


def colours_for(measured: Statistics) -> ColourScale:
    """The colour map that fits: diverging as soon as a value is negative."""
    return "diverging" if float(measured.minimum.min(initial=0)) < 0 else "sequential"


def indices(maps: Maps, bounds: Range, levels: int = LEVELS) -> Indices:
    """Palette indices (H, W, C) of maps (C, H, W): 0 for `low`, LEVELS − 1 for `high`, clipped outside.

    Of the palette `levels` colours at even steps are used, the first and the last among them. A range without extent
    shows its maps in the first colour.
    """
    extent = np.asarray(bounds.high - bounds.low, np.float32)
    scale = (levels - 1) / np.where(extent > 0, extent, np.inf)
    values = np.asarray(maps).transpose(1, 2, 0) - bounds.low  # channels last, as they lie in memory
    values *= scale.astype(np.float32)
    values += 0.5
    np.clip(values, 0, levels - 0.5, out=values)
    steps = values.astype(np.uint8)
    return steps if levels == LEVELS else _spread(levels)[steps]


@lru_cache(maxsize=4)
def _spread(levels: int) -> Indices:
    """Palette indices of `levels` even steps from the first to the last colour."""
    return np.linspace(0, LEVELS - 1, levels).round().astype(np.uint8)


def sprite(
    maps: Maps,
    bounds: Range | RangeOf = "map",
    order: Order = "channel",
    *,
    measured: Statistics | None = None,
    columns: int = 0,
    levels: int = LEVELS,
) -> Sprite:
    """One PNG with every map of (C, H, W): its statistics (`measured`, if known) give its range, order and colours.

    `bounds` is a range, or what the maps have it from. Without `columns` the sprite is about as wide as high. `levels`
    is how many colours it uses.
    """
    measured = measured or statistics(maps)
    bounds = bounds if isinstance(bounds, Range) else value_range(bounds, measured)
    count, height, width = maps.shape
    columns = columns or max(1, round((count * height / width) ** 0.5))
    channels = ordered(measured, order)
    sheet = _arranged(indices(maps, bounds, levels), channels, measured.silent, columns)
    return Sprite(indexed_png(sheet, palette(colours_for(measured))), columns, height, width, tuple(channels.tolist()))


def _arranged(drawn: Indices, order: NDArray[np.intp], silent: NDArray[np.bool_], columns: int) -> Indices:
    """Indices of the whole sheet from those of its maps (H, W, C), a gap right of and below every map."""
    height, width, count = drawn.shape
    rows = max(1, -(-count // columns))
    cells = np.full((rows * columns, height, width), GAP, np.uint8)
    cells[:count] = drawn.transpose(2, 0, 1)[order]
    cells[:count][silent[order]] = silent_map(height, width)
    sheet = np.full((rows, height + 1, columns, width + 1), GAP, np.uint8)
    sheet[:, :height, :, :width] = cells.reshape(rows, columns, height, width).transpose(0, 2, 1, 3)
    return sheet.reshape(rows * (height + 1), columns * (width + 1))


@lru_cache(maxsize=16)
def silent_map(height: int, width: int) -> Indices:
    """How a silent map looks: a faint field with one diagonal stroke."""
    field = np.full((height, width), SILENT, np.uint8)
    steps = np.arange(max(height, width))
    field[steps * height // len(steps), (len(steps) - 1 - steps) * width // len(steps)] = SILENT_MARK
    return field


def single(values: NDArray[np.float32], low: float, high: float, colours: ColourScale = "sequential") -> bytes:
    """One map (H, W) as a PNG without gap, for thumbnails and enlargements."""
    bounds = Range(np.asarray(low, np.float32), np.asarray(high, np.float32))
    return indexed_png(indices(values[None], bounds)[:, :, 0], palette(colours))


def mean_map(maps: Maps) -> bytes:
    """The mean over the channels of (C, H, W) as a PNG, from zero or the smallest mean to the largest."""
    mean: NDArray[np.float32] = maps.mean(0, dtype=np.float32)
    return single(mean, float(mean.min()), float(mean.max()))


def mean_sprite(maps: Mapping[str, Maps], side: int) -> Sprite:
    """One PNG with the mean over the channels of each of `maps`, `side` pixels wide and high, without gaps.

    Each is shown from its smallest mean to its largest. `order` counts the maps as they come.
    """
    columns = max(1, round(len(maps) ** 0.5))
    cells = np.full((-(-len(maps) // columns) * columns, side, side), GAP, np.uint8)
    for place, layer in enumerate(maps.values()):
        mean: NDArray[np.float32] = layer.mean(0, dtype=np.float32)[None]
        drawn = indices(mean, Range(mean.min(), mean.max()))[:, :, 0]
        rows, across = (np.arange(side) * length // side for length in drawn.shape)
        cells[place] = drawn[rows[:, None], across]
    sheet = cells.reshape(-1, columns, side, side).transpose(0, 2, 1, 3).reshape(-1, columns * side)
    return Sprite(indexed_png(sheet, palette("sequential")), columns, side, side, tuple(range(len(maps))), gap=0)


def colour_bar(colours: ColourScale) -> bytes:
    """All colours from the first to the last, one pixel each, as a PNG of height 1."""
    return indexed_png(np.arange(LEVELS, dtype=np.uint8)[None], palette(colours))


@lru_cache(maxsize=3)
def palette(colours: ColourScale) -> NDArray[np.uint8]:
    """RGBA (LEVELS + 3, 4): the colours, then gap, silent and the stroke on silent."""
    words = {"sequential": _SEQUENTIAL, "diverging": _DIVERGING, "heat": _HEAT}[colours].split()
    anchors = np.array([list(bytes.fromhex(word)) for word in words], float)
    at = np.linspace(0, len(words) - 1, LEVELS)
    mixed = np.stack([np.interp(at, range(len(words)), anchors[:, i]) for i in range(3)], 1).round()
    table = np.full((LEVELS + 3, 4), 255, np.uint8)
    table[:LEVELS, :3] = mixed
    table[GAP] = 0
    table[SILENT], table[SILENT_MARK] = _SILENT_RGBA
    table.flags.writeable = False
    return table
