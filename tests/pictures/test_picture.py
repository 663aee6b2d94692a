"""A picture, its crop, its key and the square that is cut from it."""

from __future__ import annotations

import numpy as np
import pytest

from tests.image_files import a_picture
from viz.pictures.picture import Crop, Picture


def test_pixels_are_read_only() -> None:
    with pytest.raises(ValueError, match="read-only"):
        a_picture().pixels[0, 0] = 0


@pytest.mark.parametrize(
    ("x", "y", "zoom", "crop"),
    [
        (0.5, 0.5, 1.0, Crop(10, 0, 40)),
        (0.0, 0.0, 1.0, Crop(0, 0, 40)),
        (1.0, 1.0, 1.0, Crop(20, 0, 40)),
        (0.5, 0.5, 2.0, Crop(20, 10, 20)),
        (1.0, 1.0, 2.0, Crop(40, 20, 20)),
        (7.0, -3.0, 0.1, Crop(20, 0, 40)),
        (0.0, 0.0, 1e9, Crop(0, 0, 16)),
        (float("nan"), float("inf"), float("nan"), Crop(0, 0, 40)),
        (0.0, 1.0, float("inf"), Crop(0, 24, 16)),
    ],
)
def test_crop_is_placed_and_clamped(x: float, y: float, zoom: float, crop: Crop) -> None:
    assert a_picture().with_crop(x, y, zoom).crop == crop


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (7, 3), (1024, 1)], ids=str)
def test_crop_of_a_small_picture_stays_inside(size: tuple[int, int]) -> None:
    picture = a_picture(*size)
    for zoom in (1.0, 3.0, 1e6):
        crop = picture.with_crop(1.0, 1.0, zoom).crop
        assert 1 <= crop.side <= min(size)
        assert crop.x + crop.side <= size[0]
        assert crop.y + crop.side <= size[1]
    assert picture.square(8).shape == (8, 8, 3)


def test_key_tells_pixels_and_crops_apart() -> None:
    picture = a_picture()
    other = Picture.of("noise", np.where(picture.pixels == picture.pixels[0, 0, 0], 0, picture.pixels))
    flipped = Picture.of("noise", picture.pixels.reshape(60, 40, 3)).with_crop(0, 0)
    keys = [picture.key, picture.with_crop(0, 0).key, picture.with_crop(0, 0, 2).key, other.key, flipped.key]
    assert len(set(keys)) == len(keys)
    assert picture.with_crop(0.5, 0.5).key == picture.key
    assert len(picture.key) == 64


def test_key_tells_names_apart_and_the_key_of_pixels_does_not() -> None:
    picture = a_picture()
    renamed = Picture.of("another name", picture.pixels.copy())
    assert renamed.key != picture.key
    assert renamed != picture
    assert renamed.key_of_pixels == picture.key_of_pixels
    assert picture.key_of_pixels != picture.with_crop(0, 0).key_of_pixels


def test_a_name_that_no_text_can_hold_has_a_key() -> None:
    assert len(Picture.of("half a sign \ud800.png", a_picture().pixels.copy()).key) == 64


def test_square_averages_blocks_when_it_shrinks() -> None:
    picture = a_picture(64, 64)
    blocks = picture.pixels.reshape(16, 4, 16, 4, 3).mean(axis=(1, 3))
    assert np.abs(picture.square(16) - blocks).max() < 1  # rounded once along each side


def test_square_of_the_same_side_is_the_crop() -> None:
    picture = a_picture(60, 40).with_crop(1.0, 0.0)
    assert np.array_equal(picture.square(40), picture.pixels[:, 20:])
