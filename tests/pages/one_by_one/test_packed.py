"""What the probe and the layer are sent: read as the browser reads it, it gives the network's own numbers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from pages.one_by_one import packed, pixel
from viz.inference.capture import Captured, capture
from viz.inference.preprocessing import to_tensor
from viz.inference.weights import Loaded, load_embedded
from viz.network.architecture import BRANCHES, EMBEDDED, PAPER, BranchName
from viz.network.shapes import receptive_fields
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS
from viz.pictures.gallery import load_picture as gallery_picture
from viz.rendering.blocks import unpack

NAMES = [module.name for module in EMBEDDED.modules]
LARGEST_PROBE, LARGEST_LAYER = 110_000, 280_000
Floats = NDArray[np.float32]
pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def embedded() -> Loaded:
    return load_embedded()


@pytest.fixture(scope="module")
def run(embedded: Loaded) -> Captured:
    return capture(embedded, to_tensor(gallery_picture("espresso"), embedded.preprocessing))


def learned(embedded: Loaded, path: str) -> tuple[Floats, Floats]:
    conv: Any = embedded.model.get_submodule(path)
    return conv.conv.weight.detach().numpy()[:, :, 0, 0], conv.conv.bias.detach().numpy()


def words(layer: pixel.OneByOneLayer, number: int = 0) -> dict[str, Any]:
    field = receptive_fields(EMBEDDED)[layer.reads]
    return packed.layer_header("a cup", layer, layer.path, number, field, EMBEDDED.input_shape[1])


@pytest.mark.parametrize("module", NAMES)
def test_the_probe_has_the_networks_own_numbers_everywhere(embedded: Loaded, run: Captured, module: str) -> None:
    layer, number = pixel.layer(EMBEDDED, module, "5x5"), 5
    tensor = run.maps[layer.reads]
    weights, biases = learned(embedded, layer.path)
    own, bias = run.maps[layer.path][number], float(biases[number])
    sent = packed.largest_channels(tensor, weights[number])
    data = packed.probe_data(b"", tensor, weights[number], bias, own, words(layer, number), sent)
    assert len(data) <= LARGEST_PROBE
    header, blobs = unpack(data)
    maps = np.frombuffer(blobs[2], np.float32).reshape(4 + packed.SHOWN, *own.shape)
    np.testing.assert_allclose(np.maximum(maps[1] + header["bias"], 0), own, atol=1e-4)
    for row, column in ((0, 0), (3, 5), (6, 6)):
        place = pixel.pixel(tensor, weights[number], bias, row, column)
        positive = sum(product for product in place.products if product > 0)
        np.testing.assert_allclose(
            maps[:4, row, column], [place.average, place.total, positive, own[row, column]], rtol=1e-4, atol=1e-4
        )
        for channel, weight, map_ in zip(header["shown"], header["weights"], maps[4:], strict=True):
            assert (map_[row, column], weight) == (tensor[channel, row, column], weights[number, channel])


def test_the_channels_with_the_largest_products_are_sent_first() -> None:
    tensor = np.ones((packed.SHOWN + 2, 2, 2), np.float32)
    weights = np.arange(packed.SHOWN + 2, dtype=np.float32) * np.array([1, -1] * (packed.SHOWN // 2 + 1))
    assert packed.largest_channels(tensor, weights) == list(range(packed.SHOWN + 1, 1, -1))
    tensor[3] = 100
    assert packed.largest_channels(tensor, weights)[0] == 3


@pytest.mark.parametrize("module", NAMES)
@pytest.mark.parametrize("branch", BRANCHES)
def test_the_layer_has_the_networks_own_numbers(
    embedded: Loaded, run: Captured, module: str, branch: BranchName
) -> None:
    layer = pixel.layer(EMBEDDED, module, branch)
    tensor, outputs = run.maps[layer.reads], run.maps[layer.path]
    weights, biases = learned(embedded, layer.path)
    data = packed.layer_data(b"", tensor, weights, outputs, words(layer))
    assert len(data) <= LARGEST_LAYER
    header, (_, _, levels, numbers) = unpack(data)
    channels, drawn = len(tensor), header["drawn"]
    assert len(drawn) == packed.NEURONS
    floats = np.frombuffer(numbers, np.float32)
    highest, sent = floats[:channels], floats[channels : channels * (1 + len(drawn))].reshape(len(drawn), channels)
    own = floats[channels * (1 + len(drawn)) :].reshape(len(drawn), -1)
    np.testing.assert_array_equal(own, outputs[drawn].reshape(len(drawn), -1))
    values = np.frombuffer(levels, np.uint8).reshape(channels, -1) * (highest / packed.STEPS)[:, None]
    assert np.abs(values - np.maximum(tensor.reshape(channels, -1), 0)).max() <= highest.max() / 2 / packed.STEPS + 1e-5
    rebuilt = np.maximum(sent @ values + biases[drawn][:, None], 0)
    assert np.abs(rebuilt - own).max() < 0.1 * own.max()  # drawn, not written: a level is 1/255 of the largest value


def test_the_outputs_with_the_largest_mean_are_drawn_in_their_order() -> None:
    outputs = np.zeros((packed.NEURONS + 2, 1, 1), np.float32)
    outputs[2:, 0, 0] = 1
    layer = pixel.layer(PAPER, "3a", "1x1")
    data = packed.layer_data(b"", np.ones((3, 1, 1), np.float32), np.ones((len(outputs), 3)), outputs, words(layer))
    assert unpack(data)[0]["drawn"] == list(range(2, packed.NEURONS + 2))


@pytest.mark.parametrize(
    ("module", "edge", "long"),
    # pixels of 224: the pools without padding put the middle of the first place at 6.5, 14.5 and 30.5
    [("3a", 6.5 - 4, 8), ("4b", 14.5 - 8, 16), ("5b", 30.5 - 16, 32)],
)
def test_a_place_lies_in_the_middle_of_what_it_has_seen(module: str, edge: float, long: int) -> None:
    layer = pixel.layer(PAPER, module, "5x5")
    field = receptive_fields(PAPER)[layer.reads]
    header = packed.layer_header("", layer, module, 0, field, 224)
    assert header["cells"] == [edge / 224, long / 224]
    top, left, bottom, right = header["field"]
    assert 224 * (top + bottom) / 2 == pytest.approx(edge + long / 2)
    assert 224 * (left + right) / 2 == pytest.approx(edge + long / 2)
    assert 224 * (right - left) == pytest.approx(field.size) == pytest.approx(header["seen"])


def test_a_tensor_with_negative_values_has_its_positive_products_too() -> None:
    tensor = np.array([[[2.0, -3.0]], [[-1.0, 4.0]]], np.float32)
    weights, words_ = np.array([0.5, -2.0]), words(pixel.layer(PAPER, "3a", "1x1"))
    data = packed.probe_data(b"p", tensor, weights, 0.25, np.array([[3.25, 0.0]], np.float32), words_, [1])
    header, (picture, scales, numbers) = unpack(data)
    assert (picture, header["bias"], header["shown"], header["weights"]) == (b"p", 0.25, [1], [-2.0])
    # sums 1 + 2 and −1.5 − 8; of these the positive products 3 and 0
    mean, total, above, network, one = np.frombuffer(numbers, np.float32).reshape(5, 2).tolist()
    assert (mean, total, above, network, one) == ([0.5, 0.5], [3, -9.5], [3, 0], [3.25, 0], [-1, 4])
    assert len(scales) == 2 * 64 * 3


def test_levels_are_shares_of_a_channels_largest_value() -> None:
    tensor = np.array([[[0.0, 1.0, 2.0]], [[0.0, 0.0, 0.0]], [[-4.0, 1.0, 0.0]]], np.float32)
    layer = pixel.layer(PAPER, "3a", "1x1")
    _, (_, _, levels, numbers) = unpack(
        packed.layer_data(b"", tensor, np.ones((1, 3), np.float32), np.ones((1, 1, 3), np.float32), words(layer))
    )
    assert np.frombuffer(levels, np.uint8).tolist() == [0, 128, 255, 0, 0, 0, 0, 64, 0]
    assert np.frombuffer(numbers, np.float32).tolist() == [2, 0, 4, 1, 1, 1, 1, 1, 1]


def test_what_is_told_of_a_layer() -> None:
    colours = [words(pixel.layer(PAPER, "3a", branch))["colour"] for branch in BRANCHES]
    full = [BRANCH_COLOURS[branch] for branch in BRANCHES]
    assert colours == [full[0], *map(tint, full[1:])], "what stands in front of another or behind it is paler"
    told = words(pixel.layer(PAPER, "4e", "pool"), 7)
    names = ("picture", "layer", "channels", "rows", "columns", "filter", "filters", "levels", "scales")
    assert [told[name] for name in names] == [
        "a cup", "pool projection", 528, 14, 14, 7, 128, 64, ["heat", "sequential"],
    ]  # fmt: skip
