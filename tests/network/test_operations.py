"""What an operation answers by itself; its shapes and costs are tested with those."""

from __future__ import annotations

import pytest

from viz.network.operations import Conv, LocalResponseNorm, Pool, filters_of


def test_a_convolution_has_as_many_channels_as_filters() -> None:
    assert filters_of(Conv(32, 5)) == 32


def test_a_pool_has_no_filters_and_says_so() -> None:
    with pytest.raises(TypeError, match="the average pool has no width of its own"):
        filters_of(Pool("average", 3, 1))


def test_the_normalisation_reaches_over_alexnets_five_channels() -> None:
    assert LocalResponseNorm().size == 5
