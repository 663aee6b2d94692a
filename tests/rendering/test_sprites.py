"""Sprites: what a PNG decoder sees is what the maps say."""

from __future__ import annotations

import io
from typing import Literal

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from viz.inference.capture import Maps, Order, statistics
from viz.rendering import sprites
from viz.rendering.sprites import LEVELS, RangeOf, sprite, value_range


def decoded(png: bytes) -> NDArray[np.uint8]:
    image = Image.open(io.BytesIO(png))
    image.load()
    assert image.mode == "P"
    return np.array(image)


def random_maps(count: int = 7, height: int = 5, width: int = 4) -> Maps:
    maps: Maps = np.maximum(np.random.default_rng(0).normal(size=(count, height, width)), 0).astype(np.float32)
    maps[2] = 0
    return maps


def cell(result: sprites.Sprite, place: int) -> NDArray[np.uint8]:
    sheet = decoded(result.png)
    row, column = divmod(place, result.columns)
    top, left = row * (result.height + result.gap), column * (result.width + result.gap)
    return sheet[top : top + result.height, left : left + result.width]


@pytest.mark.parametrize("count", [1, 2, 7, 16, 480])
def test_every_map_is_on_the_sheet(count: int) -> None:
    maps = random_maps(max(count, 3))[:count]
    result = sprite(maps)
    for i in range(count):
        if maps[i].any():
            expected = np.floor(maps[i] * (LEVELS - 1) / maps[i].max() + 0.5)
            np.testing.assert_allclose(cell(result, i), expected, atol=1)


def test_fewer_colours_keep_zero_and_the_largest_and_make_a_smaller_file() -> None:
    maps = random_maps(100, 28, 28)
    usual, fewer = sprite(maps), sprite(maps, levels=sprites.FEWER_LEVELS)
    assert len(fewer.png) < 0.87 * len(usual.png)
    values = {int(v) for place in (0, 1, 3, 99) for v in np.unique(cell(fewer, place))}
    assert {0, LEVELS - 1} <= values <= set(range(LEVELS))
    assert len(values) <= sprites.FEWER_LEVELS
    for place in (0, 1, 3, 99):
        gap = cell(fewer, place).astype(int) - cell(usual, place)
        assert abs(gap).max() <= LEVELS / sprites.FEWER_LEVELS


@pytest.mark.parametrize("order", ["channel", "strength"])
def test_order(order: Order) -> None:
    maps = random_maps()
    result = sprite(maps, order=order)
    means = [float(maps[i].mean()) for i in result.order]
    assert sorted(result.order) == list(range(len(maps)))
    assert list(result.order) == list(range(len(maps))) if order == "channel" else means == sorted(means, reverse=True)


@pytest.mark.parametrize("order", ["channel", "strength"])
def test_silent_map_is_marked_and_no_other(order: Order) -> None:
    result = sprite(random_maps(), order=order)
    marked = [channel for place, channel in enumerate(result.order) if (cell(result, place) >= sprites.SILENT).any()]
    assert marked == [2]


def test_known_statistics_and_a_range_by_name_give_the_same_sprite() -> None:
    maps = random_maps()
    measured = statistics(maps)
    assert sprite(maps, value_range("branch", measured), measured=measured) == sprite(maps, "branch")


def test_negative_values_are_drawn_in_the_colours_for_them() -> None:
    image = Image.open(io.BytesIO(sprite(random_maps() - 1).png)).convert("RGBA")
    assert np.asarray(image)[0, 0].tolist() in sprites.palette("diverging")[:LEVELS].tolist()


def test_gap_is_transparent() -> None:
    result = sprite(random_maps())
    image = Image.open(io.BytesIO(result.png)).convert("RGBA")
    assert image.getpixel((result.width, 0))[3] == 0  # type: ignore[index]
    assert image.getpixel((0, 0))[3] == 255  # type: ignore[index]


@pytest.mark.parametrize(
    ("of", "high"),
    [("map", [1.0, 4.0]), ("branch", [4.0, 4.0]), ("module", [9.0, 9.0])],
    ids=["map", "branch", "module"],
)
def test_range_of(of: RangeOf, high: list[float]) -> None:
    maps = np.array([[[0, 1]], [[2, 4]]], np.float32)
    other = np.array([[[0, 9]]], np.float32)
    shown = value_range(of, statistics(maps), (statistics(maps), statistics(other)))
    assert np.broadcast_to(shown.high, 2).tolist() == high
    assert not shown.low.any()


def test_signed_values_are_centred_on_zero() -> None:
    maps = np.array([[[-1, 0, 3]]], np.float32)
    found = statistics(maps)
    assert sprites.colours_for(found) == "diverging"
    shown = value_range("map", found)
    assert sprites.indices(maps, shown)[0, :, 0].tolist() == [LEVELS // 3, LEVELS // 2, LEVELS - 1]
    near_white = sprites.palette("diverging")[LEVELS // 2 - 1 : LEVELS // 2 + 1, :3]
    assert near_white.min() > 235


def test_equal_values_do_not_divide_by_zero() -> None:
    nothing = np.zeros((1, 2, 2), np.float32)
    with np.errstate(all="raise"):
        assert not sprites.indices(nothing, value_range("map", statistics(nothing))).any()


def test_a_branch_without_maps_gives_a_sheet() -> None:
    result = sprite(np.zeros((0, 5, 4), np.float32))
    assert result.order == ()
    assert decoded(result.png).size


@pytest.mark.parametrize("scale", ["sequential", "heat"])
def test_colours_of_a_scale_get_steadily_lighter(scale: Literal["sequential", "heat"]) -> None:
    table = sprites.palette(scale)[:LEVELS, :3] / 255
    linear = np.where(table <= 0.04045, table / 12.92, ((table + 0.055) / 1.055) ** 2.4)
    assert (np.diff(linear @ [0.2126, 0.7152, 0.0722]) > 0).all()


def test_mean_maps_of_layers_of_any_size_stand_in_equal_tiles() -> None:
    small, large = np.ones((2, 2, 2), np.float32), np.ones((3, 16, 16), np.float32)
    small[:, 0, 1] = 4, 2
    result = sprites.mean_sprite({"small": small, "large": large}, 8)
    assert (result.height, result.width, result.gap) == (8, 8, 0)
    expected = np.zeros((8, 8), np.uint8)
    expected[:4, 4:] = LEVELS - 1
    assert np.array_equal(cell(result, 0), expected)
    assert np.all(cell(result, 1) == 0), "a flat map has the first colour"


def test_mean_map_and_legend() -> None:
    maps = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    assert decoded(sprites.mean_map(maps)).max() == LEVELS - 1
    assert decoded(sprites.colour_bar("diverging")).tolist() == [list(range(LEVELS))]
