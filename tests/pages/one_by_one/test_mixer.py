"""Lesson 1's colour mixer: tables, and one layer for two."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from pages.one_by_one import mixer, pixel
from pages.one_by_one.mixer import Table
from pages.one_by_one.view import OneByOneView
from tests.pages.one_by_one.by_hand import PRESETS
from viz.pictures import gallery
from viz.site import address

Floats = NDArray[np.float32]


def test_tables_survive_the_address() -> None:
    for preset in mixer.PRESET_TABLES.values():
        assert mixer.parse_table(preset.table.text(), mixer.RGB) == preset.table


@pytest.mark.parametrize(
    "text",
    ["", "1,2,3", "1,2,3,4,5", "1,2,3,4;1,2,3", "10,0,0,0", "a,b,c,d", ";".join(["1,2,3,4"] * 5), "1,2,3,4;"],
    ids=["empty", "no bias", "too long", "ragged", "too large", "words", "five rows", "open end"],
)
def test_what_is_no_table(text: str) -> None:
    with pytest.raises(mixer.TableError, match="a table"):
        mixer.parse_table(text, mixer.RGB)


@pytest.mark.parametrize(
    ("channels", "rows"),
    [(1, ((5.0, 9.0),)), (2, ((5.0, 6.0, 9.0),)), (4, ((5.0, 6.0, 0.0, 0.0, 9.0),))],
    ids=["cut", "kept", "padded"],
)
def test_a_second_layer_follows_the_width_of_the_first(channels: int, rows: tuple[tuple[float, ...], ...]) -> None:
    assert mixer.resized(Table(((5.0, 6.0, 9.0),)), channels) == Table(rows)


def test_greyscale_is_the_standard_one() -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (6, 7, 3), dtype=np.uint8)
    table = mixer.PRESET_TABLES["grey"].table
    mixed = pixel.apply(mixer.as_planes(pixels), table.weights, table.biases)
    from PIL import Image

    expected = np.asarray(Image.fromarray(pixels).convert("L"), np.float32) / 255
    np.testing.assert_allclose(mixed[0], expected, atol=1.1 / 255)


def _photo() -> Floats:
    return np.random.default_rng(4).random((3, 40, 50), dtype=np.float32)


FIRST = Table(((1.0, -1.0, 0.25, 0.1), (-1.0, 1.0, 0.5, -0.2)))
SECOND = Table(((1.0, 1.0, 0.3), (0.5, -2.0, 0.0), (-1.0, 0.25, 0.1)))


def test_the_collapsed_table_by_hand() -> None:
    table = mixer.collapsed(FIRST, SECOND)
    assert table.rows[0] == pytest.approx((0.0, 0.0, 0.75, 0.2))
    assert table.rows[1] == pytest.approx((2.5, -2.5, -0.875, 0.45))


def test_two_linear_layers_are_one_up_to_rounding() -> None:
    found = mixer.proof(_photo(), FIRST, SECOND, relu=False)
    assert 0 <= found.largest < 1e-6
    assert found.closest_largest < 1e-5
    np.testing.assert_allclose(found.closest.weights, found.table.weights, atol=1e-4)


def test_with_a_relu_between_they_are_not_and_no_other_single_layer_is() -> None:
    found = mixer.proof(_photo(), FIRST, SECOND, relu=True)
    x = torch.from_numpy(_photo())[None]
    first = F.conv2d(x, torch.from_numpy(FIRST.weights)[:, :, None, None], torch.from_numpy(FIRST.biases)).relu()
    both = F.conv2d(first, torch.from_numpy(SECOND.weights)[:, :, None, None], torch.from_numpy(SECOND.biases))
    np.testing.assert_allclose(found.stacked, both[0].numpy(), atol=1e-5)
    assert found.largest > 0.3
    assert 0.1 < found.closest_largest <= found.largest


def test_the_tasks_pair_is_zero_without_and_the_distance_of_red_and_green_with_a_relu() -> None:
    photo, both = _photo(), mixer.PRESET_TABLES["both"].table
    assert np.abs(mixer.proof(photo, both, mixer.SECOND, relu=False).stacked[0]).max() < 1e-6
    with_relu = mixer.proof(photo, both, mixer.SECOND, relu=True).stacked[0]
    np.testing.assert_allclose(with_relu, np.abs(photo[0] - photo[1]), atol=1e-6)


def test_a_second_layer_that_does_not_fit_is_refused() -> None:
    with pytest.raises(mixer.TableError, match="reads 2 channels, the first one gives 3"):
        mixer.collapsed(mixer.PRESET_TABLES["sepia"].table, mixer.SECOND)
    with pytest.raises(mixer.TableError, match="reads 2 channels, the first one gives 1"):
        mixer.collapsed(mixer.PRESET_TABLES["grey"].table, mixer.SECOND)


@pytest.mark.parametrize("name", ["espresso", "astronaut", "coins", "edges"])
def test_what_the_lesson_opens_with_shows_something_and_needs_the_relu(name: str) -> None:
    photo = mixer.as_planes(gallery.load_picture(name).square(64))
    between = pixel.apply(photo, mixer.OPENING.weights, mixer.OPENING.biases, relu=False)
    assert all(float((np.maximum(plane, 0) > 0.1).mean()) > 0.1 for plane in between), "an output is nearly black"
    assert all(float((plane < 0).mean()) > 0.1 for plane in between), "the ReLU cuts nothing off"
    found = mixer.proof(photo, mixer.OPENING, mixer.SECOND, relu=True)
    assert found.closest_largest > 0.01
    assert np.abs(found.single[0]).max() < 1e-6, "without a ReLU the two sides cancel out"
    np.testing.assert_allclose(found.stacked[0], np.abs(0.333 * photo.sum(0) - 0.5), atol=1e-5)


@pytest.mark.parametrize(
    ("text", "table"),
    [("1,2,3;4,5,6", Table(((1.0, 2.0, 3.0), (4.0, 5.0, 6.0)))), ("1,2;3", mixer.SECOND), ("1;2", mixer.SECOND)],
    ids=["two channels", "ragged", "no weights"],
)
def test_the_second_table_may_have_any_width(text: str, table: Table) -> None:
    view = address.changed(OneByOneView(), {"second": text})
    assert view.second == table
    assert address.decode(OneByOneView, address.encode(view)) == (view, [])


def test_the_presets_are_what_their_sources_say() -> None:
    assert {preset.title: preset.table.rows for preset in mixer.PRESET_TABLES.values()} == PRESETS
    for preset in mixer.PRESET_TABLES.values():
        shape = f"{3 if preset.title != 'One channel only' else 1} → {len(PRESETS[preset.title])}: "
        assert preset.hint.startswith(shape)


@pytest.mark.parametrize("rows", [1, 4])
def test_a_table_has_one_to_four_rows_of_weights_up_to_ten(rows: int) -> None:
    text = ";".join(["-9.999,0,0.125,9.999"] * rows)
    table = mixer.parse_table(text, mixer.RGB)
    assert table.rows == ((-9.999, 0.0, 0.125, 9.999),) * rows
    assert table.text() == text
    assert (table.channels, table.weights.shape, table.biases.shape) == (3, (rows, 3), (rows,))
    assert mixer.parse_table("1,2") == Table(((1.0, 2.0),))


@pytest.mark.parametrize(
    "text", ["5;6", "1,2;3,4;5,6;7,8;9,9", "1.2345,1,1,1"], ids=["no weight", "five rows", "digits"]
)
def test_what_is_no_table_of_any_width(text: str) -> None:
    with pytest.raises(mixer.TableError):
        mixer.parse_table(text)


def test_the_mean_and_the_largest_gap_by_hand() -> None:
    photo = np.array([[[0.0, 1.0]], [[1.0, 0.0]], [[0.0, 0.0]]], np.float32)  # green, then red
    found = mixer.proof(photo, Table(((1.0, -1.0, 0.0, 0.0),)), Table(((2.0, 0.5),)), relu=True)
    # red − green is −1 and 1, the ReLU leaves 0 and 1; twice that and a half: 0.5 and 2.5, without it −1.5 and 2.5
    assert found.stacked.ravel().tolist() == [0.5, 2.5]
    assert found.single.ravel().tolist() == [-1.5, 2.5]
    assert (found.largest, found.mean) == (2.0, 1.0)
    assert found.table.rows == ((2.0, -2.0, 0.0, 0.5),)
    assert found.closest_largest < 1e-9, "two pixels are no test of three weights"


def test_planes_go_from_0_to_1() -> None:
    pixels = np.array([[[0, 51, 255], [102, 153, 204]]], np.uint8)
    planes = mixer.as_planes(pixels)
    assert planes.dtype == np.float32
    np.testing.assert_allclose(planes, [[[0, 0.4]], [[0.2, 0.6]], [[1, 0.8]]], rtol=1e-6)


def test_the_largest_table_has_four_rows_of_five_numbers() -> None:
    assert mixer.parse_table(";".join(["1,2,3,4,5"] * 4)) == Table(((1.0, 2.0, 3.0, 4.0, 5.0),) * 4)
    with pytest.raises(mixer.TableError, match=r"a table is numbers from −9\.99 to 9\.99"):
        mixer.parse_table(",".join(["1"] * 21))
