"""Pixels survive their way into a file and into an address, as far as the file keeps them."""

from __future__ import annotations

import base64
import io

import numpy as np
import pytest
from PIL import Image

from viz.pictures import encoding
from viz.pictures.encoding import indexed_png


def decoded(file: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(file)))


@pytest.mark.parametrize("shape", [(5, 7), (5, 7, 3), (5, 7, 4)], ids=["grey", "colours", "with-alpha"])
@pytest.mark.parametrize("level", [1, 9])
def test_a_png_keeps_every_pixel(shape: tuple[int, ...], level: int) -> None:
    pixels = np.random.default_rng(3).integers(0, 256, shape, dtype=np.uint8)
    assert np.array_equal(decoded(encoding.png(pixels, level)), pixels)
    assert np.array_equal(decoded(encoding.png(Image.fromarray(pixels))), pixels)


def test_a_higher_level_makes_a_smaller_file() -> None:
    pixels = np.tile(np.arange(64, dtype=np.uint8), (64, 1))
    assert len(encoding.png(pixels, 9)) < len(encoding.png(pixels, 1))


def test_a_jpeg_keeps_a_photographs_pixels_nearly() -> None:
    ramp = np.linspace(0, 255, 64, dtype=np.uint8)
    pixels = np.stack([np.tile(ramp, (64, 1)), np.tile(ramp[:, None], (1, 64)), np.full((64, 64), 90, np.uint8)], 2)
    file = encoding.jpeg(pixels)
    assert file.startswith(b"\xff\xd8")
    assert np.abs(decoded(file).astype(int) - pixels).mean() < 3
    assert len(file) < len(pixels.tobytes()) / 4


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_an_address_names_its_kind_and_holds_the_file(kind: str) -> None:
    file = getattr(encoding, kind)(np.zeros((2, 2, 3), np.uint8))
    head, _, body = encoding.data_url(file).partition(",")
    assert head == f"data:image/{kind};base64"
    assert base64.b64decode(body) == file


@pytest.mark.parametrize(("height", "width", "colours"), [(1, 1, 1), (1, 64, 67), (3, 5, 2), (40, 30, 256)])
def test_an_indexed_png_keeps_every_index_and_colour(height: int, width: int, colours: int) -> None:
    random = np.random.default_rng(0)
    indices = random.integers(0, colours, (height, width), dtype=np.uint8)
    palette = random.integers(0, 256, (colours, 4), dtype=np.uint8)
    palette[:, 3] = np.where(np.arange(colours) == 0, 0, 255)
    file = indexed_png(indices, palette)
    assert file[24] == 8  # the header's bits an index: signature 8, length and name 8, width and height 8
    with Image.open(io.BytesIO(file)) as image:
        assert image.mode == "P"
        np.testing.assert_array_equal(np.asarray(image), indices)
        np.testing.assert_array_equal(np.asarray(image.convert("RGBA")), palette[indices])


def test_without_a_level_a_png_is_as_small_as_zlibs_usual_one() -> None:
    pixels = np.random.default_rng(5).integers(0, 4, (64, 64), dtype=np.uint8)
    assert encoding.png(pixels) == encoding.png(pixels, 6)
