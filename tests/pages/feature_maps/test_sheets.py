"""Lesson 6's sheets and enlarged maps carry the network's own values."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from pages.feature_maps import sheets
from pages.feature_maps.sheets import MapPlace, enlarged, layers_of, resolve
from viz.inference import capture
from viz.inference.capture import Captured
from viz.inference.weights import Loaded
from viz.network.architecture import EMBEDDED
from viz.rendering.blocks import unpack


def test_enlarged_carries_the_exact_values(captured: Captured) -> None:
    header, (map_png, values, picture, legend) = unpack(
        enlarged(captured, MapPlace("3a", "5x5", "output", 17), b"a picture", "Cat")
    )
    np.testing.assert_array_equal(
        np.frombuffer(values, np.float32).reshape(header["shape"]), captured.branch("3a", "5x5")[17]
    )
    assert picture == b"a picture"
    assert map_png.startswith(b"\x89PNG")
    assert legend.startswith(b"\x89PNG")
    assert header["concat"] == "209 of 256 in the concatenation"
    assert sum(header["histogram"]) == captured.branch("3a", "5x5")[17].size


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (MapPlace("3a", "5x5", "output", 500), ("output", 31)),
        (MapPlace("3a", "1x1", "inner", 3), ("output", 3)),
        (MapPlace("3a", "3x3", "inner", 500), ("inner", 95)),
        (MapPlace("3a", "pool", "inner", 191), ("inner", 191)),
    ],
    ids=["past-the-end", "no-inner-layer", "reduce", "pooled"],
)
def test_a_place_that_is_not_there_becomes_the_nearest(
    captured: Captured, place: MapPlace, expected: tuple[str, int]
) -> None:
    found = resolve(captured, place)
    assert (found.layer, found.channel) == expected


def test_strongest_is_found_when_no_channel_is_named(captured: Captured) -> None:
    found = resolve(captured, MapPlace("4a", "3x3", "output", -1))
    assert found.channel == int(captured.branch("4a", "3x3").mean((1, 2)).argmax())


def test_two_pictures_share_their_range(loaded: Loaded, captured: Captured) -> None:
    other = capture.capture(loaded, torch.zeros(1, *EMBEDDED.input_shape))
    place = MapPlace("3b", "3x3", "output", 5)
    highs = {
        unpack(enlarged(one, place, b"", "", beside=two))[0]["high"]
        for one, two in ((captured, other), (other, captured))
    }
    assert highs == {max(float(run.branch("3b", "3x3")[5].max()) for run in (captured, other))}
    layers, others = layers_of(captured, "3b"), layers_of(other, "3b")
    assert {key: found.maximum.tolist() for key, found in sheets.widest(layers, others).items()} == {
        key: found.maximum.tolist() for key, found in sheets.widest(others, layers).items()
    }
