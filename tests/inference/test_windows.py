"""The shares of a window's places, against the network's own maps and against sums written out."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from tests.parts import part
from viz.inference.capture import Captured, capture
from viz.inference.model import GoogLeNet
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import Loaded, load_embedded
from viz.inference.windows import (
    filter_window,
    pool_window,
    positive_sum,
    share_maps,
    strongest,
    window_sum,
)
from viz.network.architecture import BRANCHES, EMBEDDED, BranchName
from viz.network.shapes import branch_steps
from viz.pictures.gallery import load_picture as gallery_picture

NAMES = [module.name for module in EMBEDDED.modules]
CONVOLUTIONS: tuple[BranchName, ...] = ("1x1", "3x3", "5x5")
pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def embedded() -> Loaded:
    return load_embedded()


@pytest.fixture(scope="module")
def run(embedded: Loaded) -> Captured:
    """The first picture of the gallery in the real network."""
    return capture(embedded, to_tensor(gallery_picture("espresso"), embedded.preprocessing))


@pytest.mark.parametrize("number", [-1, 0, 7])
@pytest.mark.parametrize("branch", BRANCHES)
@pytest.mark.parametrize("module", NAMES)
def test_the_windows_give_the_networks_own_numbers_at_every_place(
    embedded: Loaded, run: Captured, module: str, branch: BranchName, number: int
) -> None:
    window = filter_window(embedded.model, run, module, branch, number)
    pad = window.kernel // 2
    value = np.maximum(window_sum(window.shares, pad) + window.bias, 0)
    network = run.branch(module, branch)[window.number]
    assert window.number == (number if number >= 0 else int(run.branch(module, branch).mean((1, 2)).argmax()))
    assert np.abs(value - network).max() <= 1e-4 * max(1.0, float(np.abs(network).max()))


@pytest.mark.parametrize("module", NAMES)
def test_the_largest_of_the_pools_window_is_the_networks_own(embedded: Loaded, run: Captured, module: str) -> None:
    window = pool_window(embedded.model, run, module)
    pooled = run.maps[branch_steps(EMBEDDED, module, "pool")[0].path]
    reach = window.kernel // 2
    height, width = window.values.shape
    for row in range(height):
        for column in range(width):
            rows, columns = (slice(max(0, at - reach), at + reach + 1) for at in (row, column))
            assert window.values[rows, columns].max() == pooled[window.channel, row, column]


def test_the_pools_channel_adds_most_to_its_filter_and_its_weight_is_the_filters(
    model: GoogLeNet, captured: Captured
) -> None:
    window = pool_window(model, captured, "4c", 3)
    pool, projection = branch_steps(EMBEDDED, "4c", "pool")
    weights = part(model, projection.path).conv.weight[3, :, 0, 0].numpy().astype(float)
    added = [
        w * float(np.asarray(sheet, float).mean()) for w, sheet in zip(weights, captured.maps[pool.path], strict=True)
    ]
    assert window.channel == added.index(max(added))
    assert window.weight == pytest.approx(weights[window.channel])
    assert window.projection.number == 3


@pytest.mark.parametrize("branch", BRANCHES)
def test_the_strongest_filter_has_the_largest_mean(captured: Captured, branch: BranchName) -> None:
    means = [float(sheet.mean(dtype=float)) for sheet in captured.branch("3b", branch)]
    assert means[strongest(captured, "3b", branch)] == pytest.approx(max(means), rel=1e-6)


def test_an_unknown_filter_is_refused(model: GoogLeNet, captured: Captured) -> None:
    with pytest.raises(IndexError):
        filter_window(model, captured, "3a", "1x1", 64)


# By hand: two channels of 2×3 places, a 3×3 filter with different numbers everywhere.
TENSOR = np.array([[[1, 2, -3], [0, 4, 5]], [[-1, 1, 2], [3, 0, 1]]], np.float32)
FILTER = np.arange(-9, 9, dtype=np.float32).reshape(2, 3, 3)


def products(row: int, column: int) -> list[float]:
    """Every product of the window around a place, one by one; what lies outside gives none."""
    return [
        float(FILTER[channel, i, j] * TENSOR[channel, row + i - 1, column + j - 1])
        for channel in range(2)
        for i in range(3)
        for j in range(3)
        if 0 <= row + i - 1 < 2 and 0 <= column + j - 1 < 3
    ]


@pytest.mark.parametrize("row", range(2))
@pytest.mark.parametrize("column", range(3))
def test_sums_of_a_window_written_out(row: int, column: int) -> None:
    each = products(row, column)
    assert window_sum(share_maps(TENSOR, FILTER), 1)[row, column] == sum(each)
    assert positive_sum(TENSOR, FILTER, 1)[row, column] == sum(product for product in each if product > 0)


def test_shares_are_the_products_summed_over_the_channels() -> None:
    planes = share_maps(TENSOR, FILTER)
    assert planes.shape == (9, 2, 3)
    assert planes[5, 1, 2] == FILTER[0, 1, 2] * TENSOR[0, 1, 2] + FILTER[1, 1, 2] * TENSOR[1, 1, 2]


def test_without_padding_there_are_fewer_windows_as_torch_has_them() -> None:
    planes = np.random.default_rng(1).normal(size=(9, 5, 6)).astype(np.float32)
    places = F.conv2d(torch.from_numpy(planes)[None], torch.eye(9).reshape(1, 9, 3, 3), groups=1)[0, 0].numpy()
    assert window_sum(planes, 0) == pytest.approx(places, abs=1e-5)
    assert window_sum(planes, 0).shape == (3, 4)
