"""What the gallery's hints say there is to see is to be seen in the shipped network; the rest of them only ask.

A region is a part of the picture, by colour or by place. "There is a map that marks it" means: of some module's maps
one has a mean there that is several times its mean on what it is set against.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray

from viz.inference.capture import Captured, Maps, capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import load_embedded
from viz.network.architecture import EMBEDDED
from viz.network.shapes import receptive_fields
from viz.pictures.gallery import GALLERY, load_picture

Region = NDArray[np.bool_]
"""The pixels (224, 224) of a region."""
SIDE = EMBEDDED.input_shape[1]


def colours(key: str) -> tuple[NDArray[np.float64], ...]:
    """Red, green and blue of the picture's square, 0 to 1, and its brightness."""
    red, green, blue = (load_picture(key).square(SIDE)[..., i] / 255.0 for i in range(3))
    return red, green, blue, (red + green + blue) / 3


def box(left: float, top: float, right: float, bottom: float) -> Region:
    """A rectangle, in shares of the square."""
    y, x = (np.mgrid[:SIDE, :SIDE] + 0.5) / SIDE
    inside: Region = (left <= x) & (x < right) & (top <= y) & (y < bottom)
    return inside


def ellipse(x: float, y: float, wide: float, high: float) -> Region:
    """An ellipse by its middle and its two radii, in shares of the square."""
    rows, columns = (np.mgrid[:SIDE, :SIDE] + 0.5) / SIDE
    inside: Region = ((columns - x) / wide) ** 2 + ((rows - y) / high) ** 2 < 1
    return inside


def edges(key: str, along: int) -> Region:
    """Where brightness changes most, across the rows (0) or the columns (1) and little the other way."""
    grey = colours(key)[3]
    across, other = np.abs(np.gradient(grey, axis=along)), np.abs(np.gradient(grey, axis=1 - along))
    strong: Region = (across > np.quantile(across, 0.9)) & (across > 2 * other)
    return strong


def regions(key: str) -> dict[str, Region]:
    """The parts of a picture that its hint speaks of."""
    match key:
        case "espresso":
            outer, inner = ellipse(0.475, 0.3, 0.31, 0.27), ellipse(0.475, 0.3, 0.25, 0.21)
            return {"rim": outer & ~inner, "inside": inner}
        case "cat":
            eyes = ellipse(0.3, 0.39, 0.1, 0.1) | ellipse(0.79, 0.35, 0.1, 0.1)
            return {"eyes": eyes, "nose": ellipse(0.54, 0.84, 0.08, 0.08)}
        case "orange":
            fruit, core = ellipse(0.4, 0.55, 0.26, 0.27), ellipse(0.4, 0.55, 0.2, 0.21)
            return {"skin": core, "outline": fruit & ~core}
        case "ladybug":
            return {"beetle": box(0.25, 0.42, 0.88, 0.7)}
        case "pizza":
            return {"disc": _discs()}
        case "lighthouse" | "web" | "wall" | "edges" | "rings":
            return {"upright": edges(key, 1), "level": edges(key, 0)}
        case "colours":
            cell = (np.arange(SIDE) % (SIDE // 4) - SIDE / 8 + 0.5) / (SIDE / 8)
            middle = np.abs(cell) < 0.5
            border = np.abs(cell) > 0.85
            return {"inside": middle[:, None] & middle[None], "edge": border[:, None] ^ border[None]}
        case "checkers":
            cell = np.abs((np.arange(SIDE) + SIDE / 16) % (SIDE // 8) - SIDE / 16 + 0.5) / (SIDE / 16)
            near = cell < 0.35
            return {"corners": near[:, None] & near[None], "sides": near[:, None] ^ near[None]}
    return regions_by_colour(key)


def regions_by_colour(key: str) -> dict[str, Region]:
    """The parts that differ in colour or brightness. Raises KeyError for a picture without."""
    red, green, blue, bright = colours(key)
    match key:
        case "monarch":
            wings = (red > green + 0.15) | (bright < 0.15)
            return {"wings": wings, "background": ~wings & (green > red)}
        case "mountain":
            land = box(0, 0.15, 1, 0.85)
            snow, trees = land & (bright > 0.75), land & (green > red + 0.05) & (green > blue + 0.05)
            return {"snow": snow, "trees": trees, "rock": land & ~snow & ~trees & (bright < 0.6)}
        case "jellyfish":
            return {"threads": box(0.25, 0.52, 0.8, 0.98) & (red > 0.3), "dome": box(0.27, 0.2, 0.75, 0.45)}
        case "keyboard":
            letters = bright > 0.55
            return {"letters": letters, "keys": (bright > 0.16) & (bright < 0.3)}
        case "bus":
            yellow = (red > 0.7) & (green > 0.45) & (blue < 0.35)
            return {"windows": box(0.09, 0.36, 0.8, 0.5) & ~yellow, "yellow": yellow}
        case "rocket":
            return {"lines": box(0.15, 0.25, 0.85, 0.85) & edges(key, 1), "lights": box(0, 0.8, 1, 1) & (bright > 0.6)}
        case "coins":
            return {"coin": bright > 0.45}
        case "horse":
            return {"shape": bright < 0.5}
    raise KeyError(key)


def _discs() -> Region:
    red, green, blue, _ = colours("pizza")
    disc: Region = (red > 0.55) & (green < 0.3) & (blue < 0.3)
    return disc


@cache
def maps_of(key: str, layer: str) -> Maps:
    """The maps of a module or first convolution on a gallery picture."""
    return run(key).maps[layer if layer.startswith("conv") else EMBEDDED.module(layer).path]


@cache
def run(key: str) -> Captured:
    loaded = load_embedded()
    return capture(loaded, to_tensor(load_picture(key), loaded.preprocessing))


def shares(layer: str, region: Region) -> NDArray[np.float64]:
    """What share of each value's own cell (H, W) the region has, the cells where their values look from."""
    path = layer if layer.startswith("conv") else EMBEDDED.module(layer).path
    field, side = receptive_fields(EMBEDDED)[path], maps_of("espresso", layer).shape[1]
    places = np.floor((np.arange(SIDE) + 0.5 - field.start) / field.jump + 0.5).astype(int)
    rows = np.array([places == i for i in range(side)], float)
    counts = rows.sum(1)
    mixed: NDArray[np.float64] = rows @ region.astype(float) @ rows.T / np.maximum(np.outer(counts, counts), 1)
    return mixed


def times(key: str, layer: str, name: str, against: str = "") -> NDArray[np.float64]:
    """How many times as strong each map is in a region as in another one, or in all the rest."""
    known = regions(key)
    inside = shares(layer, known[name])
    outside = shares(layer, known[against]) if against else 1 - inside
    maps = maps_of(key, layer).astype(float)
    there, elsewhere = (np.tensordot(maps, w / w.sum(), 2) for w in (inside, outside))
    heard = maps.max((1, 2)) > 0
    ratio: NDArray[np.float64] = np.where(heard, there / np.maximum(elsewhere, 1e-6 + 1e-3 * maps.max((1, 2))), 0)
    return ratio


class Marked(NamedTuple):
    """Words of a hint, and the region that some map of a layer marks, against another region or the rest."""

    key: str
    words: str
    layer: str
    region: str
    against: str = ""


MARKED = (
    Marked("espresso", "follow the round rim of the cup", "3a", "rim", "inside"),
    Marked("espresso", "maps that fill it", "3a", "inside", "rim"),
    Marked("cat", "the eyes and the nose in the maps of 3a", "3a", "eyes"),
    Marked("cat", "the eyes and the nose in the maps of 3a", "3a", "nose"),
    Marked("orange", "which early maps see the one", "3a", "skin", "outline"),
    Marked("orange", "which the other", "3a", "outline", "skin"),
    Marked("monarch", "which late maps mark the wings", "5b", "wings", "background"),
    Marked("monarch", "and which the background", "5b", "background", "wings"),
    Marked("ladybug", "which maps leave the background dark", "4c", "beetle"),
    Marked("pizza", "a map that marks every one of them", "3a", "disc"),
    Marked("lighthouse", "Upright edges", "conv1", "upright", "level"),
    Marked("mountain", "keeps only one of the three", "3a", "rock", "snow"),
    Marked("mountain", "keeps only one of the three", "3a", "rock", "trees"),
    Marked("jellyfish", "which branch follows the threads", "3a", "threads", "dome"),
    Marked("keyboard", "which maps show the letters", "3a", "letters", "keys"),
    Marked("keyboard", "which only the keys", "3a", "keys", "letters"),
    Marked("bus", "one of the two only", "3a", "windows", "yellow"),
    Marked("bus", "one of the two only", "3a", "yellow", "windows"),
    Marked("web", "which of them does an early map keep", "3a", "upright", "level"),
    Marked("rocket", "which maps follow the lines", "3a", "lines", "lights"),
    Marked("rocket", "which the lights", "3a", "lights", "lines"),
    Marked("coins", "looks the same at every coin", "3a", "coin"),
    Marked("wall", "keep only one of them", "3a", "upright", "level"),
    Marked("wall", "keep only one of them", "3a", "level", "upright"),
    Marked("horse", "late maps still answer to the shape", "5b", "shape"),
    Marked("edges", "along which of them does a map answer", "3a", "upright", "level"),
    Marked("checkers", "which maps answer at the corners", "conv3", "corners", "sides"),
    Marked("checkers", "which along the edges", "conv3", "sides", "corners"),
    Marked("colours", "which maps stay bright inside a patch", "3a", "inside", "edge"),
    Marked("colours", "which only at its edges", "3a", "edge", "inside"),
    Marked("rings", "which arcs of the rings does a map light up", "3a", "upright", "level"),
)
CLEARLY = 4
"""How many times as strong a map has to be in a region to be one that marks it."""
HELD_ELSEWHERE = ("sunglasses", "night-web", "ice-cream", "basketball", "goldfish", "gratings", "dots")
"""Hints about answers, directions and fields: tests/inference/test_embedded.py, tests/pictures/test_gallery.py."""
ONLY_ASK = (
    "banana", "teddy", "umbrella", "hourglass", "astronaut", "motorcycle", "galaxies", "grass", "frequencies",
    "lone-square",
)  # fmt: skip
"""Hints that leave both answers open."""


@pytest.mark.parametrize("row", MARKED, ids=lambda row: f"{row.key}-{row.region}")
def test_some_map_marks_what_the_hint_speaks_of(row: Marked) -> None:
    hint = next(item.hint for item in GALLERY if item.key == row.key)
    assert row.words in hint
    assert times(row.key, row.layer, row.region, row.against).max() >= CLEARLY


@pytest.mark.parametrize(("key", "number"), [("pizza", 6), ("coins", 16)])
def test_one_map_marks_every_one_of_many(key: str, number: int) -> None:
    from skimage.measure import label

    (name,) = regions(key)
    pieces = label(regions(key)[name])  # type: ignore[no-untyped-call]
    whole = [pieces == i for i in range(1, pieces.max() + 1) if (pieces == i).sum() > 250]
    assert len(whole) >= number
    maps = maps_of(key, "3a").astype(float)
    weights = [shares("3a", piece) for piece in whole]
    outside = 1 - shares("3a", regions(key)[name])
    there = np.min([np.tensordot(maps, w / w.sum(), 2) for w in weights], 0)
    assert (there > 2 * np.tensordot(maps, outside / outside.sum(), 2)).any()


def test_many_maps_change_with_the_colour_of_the_fruit() -> None:
    assert "which maps change with the colour" in next(item.hint for item in GALLERY if item.key == "lemon")
    lemon, orange = (maps_of(key, "3a").mean((1, 2), dtype=float) for key in ("lemon", "orange"))
    heard = np.maximum(lemon, orange) > 0.01
    assert (np.abs(np.log(lemon[heard] + 1e-6) - np.log(orange[heard] + 1e-6)) > np.log(2)).sum() >= 16


def test_even_noise_is_heard() -> None:
    assert "what do the maps find in it all the same" in next(item.hint for item in GALLERY if item.key == "noise")
    assert (maps_of("noise", "3a").max((1, 2)) > 0).mean() > 0.5


def test_no_hint_is_left_out() -> None:
    looked_at = [*{row.key for row in MARKED}, *HELD_ELSEWHERE, *ONLY_ASK, "lemon", "noise"]
    assert sorted(looked_at) == sorted(item.key for item in GALLERY)
    for item in GALLERY:
        if item.key in ONLY_ASK:
            assert "?" in item.hint or "ompare" in item.hint or "follow it" in item.hint, item.key
