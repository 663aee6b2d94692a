"""The variance that so many directions keep, against a singular value decomposition and tensors made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from viz.inference.capture import capture
from viz.inference.preprocessing import to_tensor
from viz.inference.variance import kept_by_directions
from viz.inference.weights import load_embedded
from viz.pictures.gallery import load_picture


def test_a_tensor_of_two_directions_needs_two() -> None:
    first, second = np.random.default_rng(1).normal(size=(2, 6, 6))
    maps = np.stack([first, 2 * first, second, first - second]).astype(np.float32)
    kept = kept_by_directions(maps)
    assert kept[0] < 0.99
    assert kept[1:] == pytest.approx(1)


def test_equal_and_independent_channels_share_the_variance() -> None:
    grid = np.array([[1, 1, -1, -1], [1, -1, 1, -1]], np.float32).reshape(2, 2, 2)
    assert kept_by_directions(grid) == pytest.approx([0.5, 1])


def test_a_flat_tensor_loses_nothing() -> None:
    assert kept_by_directions(np.full((3, 2, 2), 7, np.float32)).tolist() == [1, 1, 1]


@pytest.mark.parametrize("module", ["3a", "4c", "5b"])
def test_it_is_what_singular_values_say(module: str) -> None:
    loaded = load_embedded()
    maps = capture(loaded, to_tensor(load_picture("espresso"), loaded.preprocessing)).module_input(module)
    samples = maps.reshape(len(maps), -1).T.astype(np.float64)
    singular = np.linalg.svd(samples - samples.mean(0), compute_uv=False) ** 2
    wanted = np.ones(len(maps))
    wanted[: len(singular)] = np.cumsum(singular) / singular.sum()
    assert kept_by_directions(maps) == pytest.approx(wanted, abs=1e-6)
    assert (np.diff(kept_by_directions(maps)) > -1e-12).all()


def test_what_lesson_3_says_of_its_first_picture() -> None:
    """The widths of 3a's reduces, and the shares that tests/pages/cost/by_hand.py reads on the page."""
    loaded = load_embedded()
    maps = capture(loaded, to_tensor(load_picture("espresso"), loaded.preprocessing)).module_input("3a")
    samples = maps.reshape(len(maps), -1).T.astype(np.float64)
    squares = np.linalg.svd(samples - samples.mean(0), compute_uv=False) ** 2
    shares = [round(100 * float(squares[:width].sum() / squares.sum()), 1) for width in (16, 96)]
    assert shares == [77.3, 98.0]
