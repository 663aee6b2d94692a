"""The pictures that are there from the start: photographs from scikit-image's package, drawn objects, drawn patterns.

Nothing is fetched and nothing of scikit-image is imported: the files are read from where the package is installed
(origin and licence of each: `assets/SOURCES.md`). Objects were drawn by `python -m training.drawings`, because no
package ships free photographs of the network's classes. Patterns are functions of the pixel's place, 256 pixels a side.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from viz.pictures.assets import ASSETS
from viz.pictures.encoding import jpeg
from viz.pictures.errors import ImageError
from viz.pictures.picture import Picture, Pixels
from viz.pictures.reading import read

__all__ = ["DRAWINGS", "GALLERY", "GalleryItem", "caption", "load_picture", "thumbnail"]

Plane = npt.NDArray[np.float64]
SIDE = 256
"""Side of a drawn pattern in pixels."""
DRAWINGS = ASSETS / "gallery"
"""The objects that training/drawings.py drew, a JPEG each."""


@dataclass(frozen=True)
class GalleryItem:
    """A picture to choose: its key in the address, its title, what to look for in the maps, and where it comes from."""

    key: str
    title: str
    hint: str
    kind: Literal["photograph", "drawing", "pattern"]
    file: str = ""
    """Name in scikit-image's data folder, or in DRAWINGS; a pattern has none."""
    left: float = 0.0
    """Share of its width that is cut off on the left, so that the subject stands in the middle."""
    shows: str = ""
    """First name of the class that it is, of those that the embedded network knows; "" if it is none of them."""


def _photo(key: str, title: str, file: str, hint: str, left: float = 0.0, shows: str = "") -> GalleryItem:
    return GalleryItem(key, title, hint, "photograph", file, left, shows)


def _drawing(key: str, title: str, shows: str, hint: str) -> GalleryItem:
    return GalleryItem(key, title, hint, "drawing", f"{key}.jpg", shows=shows)


def _pattern(key: str, title: str, hint: str) -> GalleryItem:
    return GalleryItem(key, title, hint, "pattern")


GALLERY: tuple[GalleryItem, ...] = (
    _photo(
        "espresso",
        "Espresso",
        "coffee.png",
        "Look for maps that follow the round rim of the cup, and for maps that fill it.",
        shows="espresso",
    ),
    _photo(
        "cat",
        "Cat",
        "chelsea.png",
        "Look for the eyes and the nose in the maps of 3a: do late maps still tell them apart?",
        left=0.07,
        shows="tabby",
    ),
    _drawing("banana", "Bananas", "banana", "One shape twice: do late maps show two bananas or one bunch?"),
    _drawing("lemon", "Lemons", "lemon", "Change to the oranges: which maps change with the colour?"),
    _drawing(
        "orange", "Oranges", "orange", "Rough skin, round outline: which early maps see the one, which the other?"
    ),
    _drawing(
        "basketball", "Basketball", "basketball", "An orange with lines: what does the first classifier take it for?"
    ),
    _drawing("sunglasses", "Sunglasses", "sunglasses", "Two dark shapes: the three classifiers do not agree on them."),
    _drawing(
        "goldfish",
        "Goldfish",
        "goldfish",
        "The fins are fans of fine lines: what does the first classifier take them for?",
    ),
    _drawing(
        "monarch",
        "Butterfly",
        "monarch",
        "Black lines on orange: which late maps mark the wings, and which the background?",
    ),
    _drawing("ladybug", "Ladybug", "ladybug", "A small thing in the middle: which maps leave the background dark?"),
    _drawing("teddy", "Teddy bear", "teddy", "Fur everywhere, a face above: compare early maps with those of 5b."),
    _drawing(
        "pizza", "Pizza", "pizza", "The same small discs many times: look for a map that marks every one of them."
    ),
    _drawing("lighthouse", "Lighthouse", "beacon", "Upright edges against a sky: which early maps follow them?"),
    _drawing("mountain", "Mountain", "alp", "Snow, rock and trees: look for a map that keeps only one of the three."),
    _drawing(
        "jellyfish", "Jellyfish", "jellyfish", "Thin threads and a smooth dome: which branch follows the threads?"
    ),
    _drawing(
        "keyboard",
        "Keyboard",
        "computer keyboard",
        "A grid of keys with letters: which maps show the letters, and which only the keys?",
    ),
    _drawing("umbrella", "Umbrella", "umbrella", "A wide roof on a thin stick: which of the two do late maps mark?"),
    _drawing("hourglass", "Hourglass", "hourglass", "Two halves that mirror each other: do the maps mirror as well?"),
    _drawing(
        "bus",
        "School bus",
        "school bus",
        "Windows in a row and much yellow: look for maps that answer to one of the two only.",
    ),
    _drawing("web", "Spider web", "spider web", "Threads in every direction: which of them does an early map keep?"),
    _drawing(
        "night-web",
        "Web at night",
        "spider web",
        "The same with thick threads: here an earlier answer is the better one.",
    ),
    _drawing(
        "ice-cream", "Ice cream", "ice cream", "Plain to us, and no classifier knows it: look at what they marked."
    ),
    _photo(
        "rocket",
        "Rocket",
        "rocket.jpg",
        "Upright lines before a smooth sky: which maps follow the lines, and which the lights?",
    ),
    _photo(
        "astronaut",
        "Astronaut",
        "astronaut.png",
        "Look at the face, the orange suit and the flag's stripes: does one map answer to all three?",
    ),
    _photo(
        "motorcycle",
        "Motorcycle",
        "motorcycle_left.png",
        "Spokes, pipes and tyres: compare the 3×3 maps with the 5×5 maps.",
    ),
    _photo(
        "galaxies", "Galaxies", "hubble_deep_field.jpg", "Small spots everywhere: compare the pool branch with the 5×5."
    ),
    _photo(
        "coins", "Coins", "coins.png", "The same shape many times: look for a map that looks the same at every coin."
    ),
    _photo(
        "wall", "Brick wall", "brick.png", "Mortar lines in two directions: look for maps that keep only one of them."
    ),
    _photo("grass", "Grass", "grass.png", "Texture without objects: does any late map single out one place?"),
    _photo("horse", "Silhouette", "horse.png", "Only an outline is left: which late maps still answer to the shape?"),
    _pattern("gratings", "Gratings", "Four directions in four quarters: most early maps prefer one of them."),
    _pattern("edges", "Edges", "A fan of edges: along which of them does a map answer, and on which side of each?"),
    _pattern("frequencies", "Fine to coarse", "Stripes get wider to the right: where is each map brightest?"),
    _pattern(
        "checkers",
        "Checkerboard",
        "Squares with corners and edges: which maps answer at the corners, and which along the edges?",
    ),
    _pattern(
        "colours",
        "Colour patches",
        "Flat colours: which maps stay bright inside a patch, and which only at its edges?",
    ),
    _pattern("dots", "Dots", "Dots of four sizes: the 1×1 of 3a sees the smaller ones whole, but never the largest."),
    _pattern("rings", "Rings", "Every direction at once: which arcs of the rings does a map light up?"),
    _pattern(
        "lone-square",
        "One square",
        "One bright square on grey: follow it from module to module, and see what becomes of its edges.",
    ),
    _pattern("noise", "Noise", "No structure at all: what do the maps find in it all the same?"),
)


def load_picture(key: str) -> Picture:
    """The gallery's picture `key`; a key that is not there gives the first.

    Raises:
        ImageError: a file is missing from the installed scikit-image, or a drawing from the app's own folder.
    """
    item = next((item for item in GALLERY if item.key == key), GALLERY[0])
    if item.kind == "pattern":
        return Picture.of(item.title, _PATTERNS[item.key]())
    picture = read(_file_bytes(item), item.title)
    return Picture.of(item.title, picture.pixels[:, round(item.left * picture.pixels.shape[1]) :])


def caption(item: GalleryItem) -> str:
    """What the picture is, in a few words: which class of the embedded network, or none of them."""
    if item.shows:
        return f"{'drawing of' if item.kind == 'drawing' else 'photograph of'} the class “{item.shows}”"
    return f"{item.kind}, none of the network's classes"


def thumbnail(item: GalleryItem, side: int) -> bytes:
    """The centred square of `item` as a JPEG of `side` × `side` pixels."""
    return jpeg(load_picture(item.key).square(side))


def _file_bytes(item: GalleryItem) -> bytes:
    if item.kind == "drawing":
        try:
            return (DRAWINGS / item.file).read_bytes()
        except OSError:
            raise ImageError(
                f"The gallery's drawing “{item.title}” is missing: get it again from the project's repository."
            ) from None
    spec = find_spec("skimage")
    folders = spec.submodule_search_locations if spec else None
    try:
        return (Path(folders[0] if folders else "") / "data" / item.file).read_bytes()
    except OSError:
        raise ImageError(
            f"The gallery's picture “{item.title}” is not installed: install scikit-image as requirements.txt names it."
        ) from None


# -- patterns --------------------------------------------------------------------------------------------------------


def _axes() -> tuple[Plane, Plane]:
    """x and y of every pixel, −1 to 1."""
    line = (np.arange(SIDE) + 0.5) * 2 / SIDE - 1
    x, y = np.meshgrid(line, line)
    return x, y


def _grey(plane: npt.NDArray[Any]) -> Pixels:
    """A plane of 0–1 as grey pixels."""
    values = (np.clip(plane, 0, 1) * 255).round().astype(np.uint8)
    return np.repeat(values[..., None], 3, axis=2)


def _gratings() -> Pixels:
    x, y = _axes()
    waves = (x, y, (x + y) / np.sqrt(2), (x - y) / np.sqrt(2))
    quarter = (x > 0).astype(int) + 2 * (y > 0)
    return _grey(0.5 + 0.5 * np.sin(np.choose(quarter, waves) * 16 * np.pi))


def _edges() -> Pixels:
    x, y = _axes()
    return _grey((np.sin(np.arctan2(y, x) * 8) > 0) * 1.0)


def _frequencies() -> Pixels:
    x, _ = _axes()
    return _grey(0.5 + 0.5 * np.sin(60 * np.pi * np.exp(-(x + 1) * 1.2) / 1.2))


def _checkers() -> Pixels:
    x, y = _axes()
    return _grey((np.floor(x * 4) + np.floor(y * 4)) % 2)


def _colours() -> Pixels:
    patches = np.array(
        [
            [(220, 40, 40), (240, 140, 30), (240, 220, 50), (140, 200, 60)],
            [(40, 150, 70), (40, 170, 170), (50, 110, 220), (60, 50, 160)],
            [(140, 60, 190), (220, 80, 160), (130, 90, 60), (250, 190, 170)],
            [(255, 255, 255), (170, 170, 170), (90, 90, 90), (0, 0, 0)],
        ],
        dtype=np.uint8,
    )
    return np.kron(patches, np.ones((SIDE // 4, SIDE // 4, 1), dtype=np.uint8))


def _dots() -> Pixels:
    x, y = _axes()
    quarter = (x > 0).astype(int) + 2 * (y > 0)
    period = np.choose(quarter, (1 / 2, 1 / 4, 1 / 8, 1 / 16))
    radius = np.hypot(x % period - period / 2, y % period - period / 2)
    return _grey((0.3 * period - radius) * SIDE / 2 + 0.5)


def _rings() -> Pixels:
    x, y = _axes()
    return _grey(0.5 + 0.5 * np.cos(np.hypot(x, y) * 20 * np.pi))


def _lone_square() -> Pixels:
    x, y = _axes()
    return _grey(0.4 + 0.5 * (np.maximum(abs(x), abs(y)) < 0.25))


def _noise() -> Pixels:
    return np.random.default_rng(2014).integers(0, 256, (SIDE, SIDE, 3), dtype=np.uint8)


_PATTERNS: dict[str, Callable[[], Pixels]] = {
    "gratings": _gratings,
    "edges": _edges,
    "frequencies": _frequencies,
    "checkers": _checkers,
    "colours": _colours,
    "dots": _dots,
    "rings": _rings,
    "lone-square": _lone_square,
    "noise": _noise,
}
