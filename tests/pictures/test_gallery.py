"""The gallery: every picture is there, is one that a person can choose, and is what its title says."""

from __future__ import annotations

import io
import itertools
import json
import re
import socket
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.parts import ROOT
from training.drawings import DRAW
from viz.pictures import gallery
from viz.pictures.errors import ImageError
from viz.pictures.gallery import DRAWINGS, GALLERY, GalleryItem, caption, load_picture, thumbnail
from viz.pictures.reading import LONGEST_SIDE

EMBEDDED_CLASSES = ROOT / "assets" / "embedded_classes.json"
each = pytest.mark.parametrize("item", GALLERY, ids=lambda item: item.key)


@each
def test_item_loads_without_a_connection(item: GalleryItem, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "socket", None)
    picture = load_picture(item.key)
    height, width, channels = picture.pixels.shape
    assert channels == 3
    assert 128 <= min(height, width) <= max(height, width) <= LONGEST_SIDE
    assert picture.name == item.title
    assert picture.pixels.std() > 5, "a blank picture"


@each
def test_item_loads_the_same_every_time(item: GalleryItem) -> None:
    assert load_picture(item.key).key == load_picture(item.key).key


@each
def test_hint_is_one_sentence(item: GalleryItem) -> None:
    assert item.hint.endswith((".", "?"))
    assert len(re.findall(r"[.?!](?:\s|$)", item.hint)) == 1
    assert len(item.hint) < 120


@each
def test_thumbnail_is_a_small_square_of_the_picture(item: GalleryItem) -> None:
    made = thumbnail(item, 48)
    shown = np.asarray(Image.open(io.BytesIO(made)).convert("RGB"), dtype=float)
    assert shown.shape == (48, 48, 3)
    assert len(made) < 8000
    assert abs(shown.mean() - load_picture(item.key).square(48).mean()) < 4


def test_keys_are_unique_and_fit_an_address() -> None:
    keys = [item.key for item in GALLERY]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z-]+", key) for key in keys)
    assert len({load_picture(key).key for key in keys}) == len(keys)


def test_every_picture_says_which_class_it_is_or_that_it_is_none() -> None:
    names = [entry["name"].split(",")[0] for entry in json.loads(EMBEDDED_CLASSES.read_text("utf-8"))["classes"]]
    shown = [item.shows for item in GALLERY if item.shows]
    assert [name for name in shown if names.count(name) != 1] == []
    assert all(not item.shows for item in GALLERY if item.kind == "pattern")
    for item in GALLERY:
        assert (f"the class “{item.shows}”" if item.shows else "none of the network's classes") in caption(item)
        assert item.kind in caption(item)


def test_every_drawing_has_its_code_and_no_other_file_ships() -> None:
    files = {item.file for item in GALLERY if item.kind == "drawing"}
    assert {f"{key}.jpg" for key in DRAW} == files == {file.name for file in DRAWINGS.iterdir()}


@pytest.mark.parametrize("key", ["jellyfish", "web"])
def test_drawings_are_what_the_code_draws(key: str) -> None:
    shipped, drawn = load_picture(key).pixels.astype(float), DRAW[key]().astype(float)
    assert shipped.shape == drawn.shape
    assert np.abs(shipped - drawn).mean() < 4


def test_missing_drawing_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(gallery, "DRAWINGS", tmp_path)
    with pytest.raises(ImageError, match=r"“Pizza” is missing: get it again"):
        load_picture("pizza")


def test_first_is_the_espresso_and_an_unknown_key_gives_it() -> None:
    assert GALLERY[0].key == "espresso"
    assert load_picture("no-such-picture").key == load_picture("espresso").key


def test_photographs_are_as_large_as_scikit_image_says() -> None:
    sizes = {key: load_picture(key).pixels.shape[:2] for key in ("cat", "espresso", "astronaut", "motorcycle", "coins")}
    assert sizes == {
        "cat": (300, 419),
        "espresso": (400, 600),
        "astronaut": (512, 512),
        "motorcycle": (500, 741),
        "coins": (303, 384),
    }


def test_photographs_are_named_with_their_licence() -> None:
    sources = (ROOT / "assets" / "SOURCES.md").read_text()
    assert [item.file for item in GALLERY if item.file and f"`{item.file}`" not in sources] == []


def test_missing_package_is_one_clear_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "find_spec", lambda _: None)
    with pytest.raises(ImageError, match=r"“Cat” is not installed: install scikit-image"):
        load_picture("cat")


def test_gallery_imports_neither_scikit_image_nor_torch() -> None:
    code = (
        "import sys, viz.pictures.gallery as g; [g.load_picture(i.key) for i in g.GALLERY];"
        "assert not {'skimage', 'torch', 'scipy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


# -- patterns are what their hints say -------------------------------------------------------------------------------


def grey(key: str) -> np.ndarray:
    """The pattern's first channel, 0 to 1."""
    return load_picture(key).pixels[..., 0] / 255


def test_gratings_have_four_directions() -> None:
    plane, half = grey("gratings"), 128
    quarters = [plane[:half, :half], plane[:half, half:], plane[half:, :half], plane[half:, half:]]
    peaks = []
    for quarter in quarters:
        power = np.abs(np.fft.fft2(quarter - quarter.mean()))
        power[:, half // 2 + 1 :] = 0  # one of each pair of mirrored frequencies
        y, x = np.unravel_index(power.argmax(), power.shape)
        peaks.append((round(float(np.degrees(np.arctan2(y if y < half / 2 else y - half, x)))) // 20 * 20) % 180)
    assert len(set(peaks)) == 4, peaks


def test_rings_look_the_same_turned() -> None:
    assert np.array_equal(grey("rings"), np.rot90(grey("rings")))


def test_checkers_are_inverse_after_one_field() -> None:
    plane = grey("checkers")
    assert np.array_equal(plane[:, 32:], 1 - plane[:, :-32])
    assert np.array_equal(plane[32:], 1 - plane[:-32])


def test_stripes_get_wider_to_the_right() -> None:
    row = grey("frequencies")[0] > 0.5
    changes = np.flatnonzero(row[1:] != row[:-1])
    widths = np.diff(changes)
    assert widths[-3:].mean() > 3 * widths[:5].mean()


def longest_run(row: np.ndarray) -> int:
    """The most neighbouring True values."""
    return max((len(run) for run in "".join("x" if value else " " for value in row).split()), default=0)


def test_dots_are_of_four_sizes() -> None:
    plane, half = grey("dots") > 0.5, 128
    quarters = [plane[:half, :half], plane[:half, half:], plane[half:, :half], plane[half:, half:]]
    diameters = [max(longest_run(row) for row in quarter) for quarter in quarters]
    assert all(large > 1.7 * small for large, small in itertools.pairwise(diameters)), diameters


def test_colours_are_sixteen_flat_patches() -> None:
    pixels = load_picture("colours").pixels
    assert len(np.unique(pixels.reshape(-1, 3), axis=0)) == 16
    assert (pixels[:64, :64] == pixels[0, 0]).all()


def test_the_1x1_of_3a_sees_the_smaller_dots_whole_and_not_the_largest() -> None:
    plane, half = grey("dots") > 0.5, 128
    quarters = [plane[:half, :half], plane[:half, half:], plane[half:, :half], plane[half:, half:]]
    diameters = [max(longest_run(row) for row in quarter) * 224 / 256 for quarter in quarters]
    sees = 27  # pixels of 224: 7×7/2, 3×3/2, 3×3, 3×3/2, as facts say of 3a's 1×1
    assert diameters[0] > sees > diameters[1], diameters


PATTERNS = ROOT / "tests" / "golden" / "patterns.png"
"""Every seventh pixel of every pattern that the app draws, looked at once and kept."""


def test_patterns_are_those_that_were_looked_at() -> None:
    drawn = {item.key: load_picture(item.key).pixels[::7, ::7] for item in GALLERY if item.kind == "pattern"}
    golden = np.split(np.asarray(Image.open(PATTERNS)), len(drawn), axis=1)
    for (key, seen), wanted in zip(drawn.items(), golden, strict=True):
        assert (seen != wanted).any(2).mean() < 0.02, f"{key}: a processor may round a sine otherwise, but seldom"
