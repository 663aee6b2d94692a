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
from viz.network.architecture import EMBEDDED, PAPER, TORCHVISION
from viz.notation.counting import Counting
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
    assert header["concat"] == "in the concatenation: channel 209 (0 to 255)"
    assert (header["side"], header["compared"]) == ("a", False)
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


@pytest.mark.parametrize(("name", "channels", "side"), [("conv1", 64, 112), ("conv3", 192, 56)])
def test_a_first_convolution_is_one_sheet_of_its_own_maps(
    captured: Captured, name: str, channels: int, side: int
) -> None:
    assert name in sheets.first_convolutions(captured.network)
    header, (png,) = unpack(sheets.sheet(captured, name, order="channel", of="map", included="all"))
    (branch,) = header["branches"]
    (layer,) = branch["layers"]
    assert (layer["of"], layer["start"]) == (name, None)
    assert (layer["height"], layer["width"], len(layer["order"])) == (side, side, channels)
    assert png.startswith(b"\x89PNG")
    place = resolve(captured, MapPlace(name, "5x5", "inner", 5))
    assert place == MapPlace(name, sheets.ALONE, "output", 5)
    enlargement, (_, values, *_) = unpack(enlarged(captured, place, b"", "Cat"))
    np.testing.assert_array_equal(np.frombuffer(values, np.float32).reshape(side, side), captured.maps[name][5])
    assert enlargement["place"] == [name, sheets.ALONE, "output", 5]
    assert enlargement["concat"] == f"of {channels}, before the first module"


def test_the_first_convolutions_are_those_that_look_around(captured: Captured) -> None:
    assert sheets.first_convolutions(PAPER) == sheets.first_convolutions(TORCHVISION) == ("conv1", "conv3")
    header, _ = unpack(sheets.sheet(captured, "conv1", order="channel", of="map", included="output"))
    # 112·112·64·3·49 of 1,581,852,672 multiplications
    assert header["branches"][0]["cost"] == "7.5 % of the network's cost"
    assert header["branches"][0]["exact"].endswith("multiplications: 118,013,952")
    flops = sheets.sheet(captured, "conv1", order="channel", of="map", included="output", counting=Counting(flops=True))
    assert unpack(flops)[0]["branches"][0]["exact"].endswith("FLOPs: 236,027,904")


def test_a_module_says_of_every_layer_whose_it_is(captured: Captured) -> None:
    header, _ = unpack(sheets.sheet(captured, "3a", order="channel", of="map", included="all"))
    said = [layer["of"] for branch in header["branches"] for layer in branch["layers"]]
    assert said == [
        "the 1×1 branch", "the 3×3 branch", "the 3×3 branch's reduce layer", "the 5×5 branch",
        "the 5×5 branch's reduce layer", "the pool branch", "the pool branch's pooled input",
    ]  # fmt: skip
    assert [branch["cost"] for branch in header["branches"]] == [
        "7.5 % of work", "79.0 % of work", "9.7 % of work", "3.8 % of work",
    ]  # fmt: skip


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


def test_a_silent_map_has_all_its_values_in_the_first_bar(loaded: Loaded) -> None:
    silent = capture.capture(loaded, torch.zeros(1, *EMBEDDED.input_shape))
    maps = dict(silent.maps) | {"inception3a": np.zeros((256, 28, 28), np.float32)}
    maps |= {"inception3a.branch1": maps["inception3a"][:64]}
    header, _ = unpack(enlarged(Captured(EMBEDDED, maps, {}), MapPlace("3a", "1x1", "output", 3), b"", ""))
    assert header["histogram"] == [28 * 28, *[0] * 23]
    assert header["edges"][::12] == [0, 0.5, 1]
    assert (header["silent"], header["zeros"], header["mean"], header["high"]) == (True, 1, 0, 0)
    assert header["patch"] == {"row": 0, "column": 0, "value": 0, "square": [0, 0, 20, 20]}
