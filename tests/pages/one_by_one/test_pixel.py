"""Lesson 1's numbers against torch and plain loops."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

from pages.one_by_one import pixel
from viz.inference.capture import Captured, capture
from viz.inference.model import build, for_inference
from viz.inference.preprocessing import TORCHVISION_PREPROCESSING
from viz.inference.weights import EMBEDDED_WEIGHTS, Loaded, load_embedded
from viz.network.architecture import BRANCHES, EMBEDDED, PAPER, TORCHVISION, BranchName, Network

Floats = NDArray[np.float32]


def _picture() -> torch.Tensor:
    return torch.rand(1, 3, 224, 224, generator=torch.Generator().manual_seed(3)) * 4 - 2


def _random() -> Loaded:
    torch.manual_seed(5)
    return Loaded(EMBEDDED, for_inference(build(EMBEDDED)), (), TORCHVISION_PREPROCESSING, (), "random")


@pytest.fixture(scope="module", params=["random", "embedded"])
def run(request: pytest.FixtureRequest) -> tuple[Loaded, Captured]:
    if request.param == "embedded" and not EMBEDDED_WEIGHTS.exists():
        pytest.skip("no embedded weights in assets/")
    loaded = load_embedded() if request.param == "embedded" else _random()
    return loaded, capture(loaded, _picture())


def _filters(loaded: Loaded, path: str) -> tuple[Floats, Floats]:
    state = loaded.model.get_submodule(path).state_dict()
    return state["conv.weight"][:, :, 0, 0].numpy(), state["conv.bias"].numpy()


# module, branch, what it reads, channels in, side, filters: from the paper's table and the notes around it
LAYERS = [
    ("3a", "1x1", "maxpool2", 192, 28, 64),
    ("3a", "3x3", "maxpool2", 192, 28, 96),
    ("3a", "5x5", "maxpool2", 192, 28, 16),
    ("3a", "pool", "inception3a.branch4.0", 192, 28, 32),
    ("3b", "5x5", "inception3a", 256, 28, 32),
    ("4a", "5x5", "maxpool3", 480, 14, 16),
    ("5b", "3x3", "inception5a", 832, 7, 192),
]


@pytest.mark.parametrize("network", [PAPER, TORCHVISION, EMBEDDED], ids=lambda n: n.key)
@pytest.mark.parametrize(("module", "branch", "reads", "channels", "side", "filters"), LAYERS)
def test_layers_of_the_table(
    network: Network, module: str, branch: BranchName, reads: str, channels: int, side: int, filters: int
) -> None:
    found = pixel.layer(network, module, branch)
    assert found.reads == reads
    assert found.in_shape == (channels, side, side)
    assert found.out_shape == (filters, side, side)


def test_every_module_has_four_1x1_layers_of_which_three_read_its_input() -> None:
    for module in EMBEDDED.modules:
        found = pixel.layers(EMBEDDED, module.name)
        assert [layer.branch for layer in found] == list(BRANCHES)
        assert len({layer.reads for layer in found[:3]}) == 1
        assert found[3].reads != found[0].reads


@pytest.mark.parametrize("branch", BRANCHES)
@pytest.mark.parametrize("module", ["3a", "4c", "5b"])
def test_one_pixel_is_what_the_network_computes(run: tuple[Loaded, Captured], module: str, branch: BranchName) -> None:
    loaded, captured = run
    layer = pixel.layer(loaded.network, module, branch)
    weights, biases = _filters(loaded, layer.path)
    tensor, truth = captured.maps[layer.reads], captured.maps[layer.path]
    side = layer.in_shape.h
    for number in (0, len(weights) // 2, len(weights) - 1):
        for row, column in ((0, 0), (side // 2, side // 3), (side - 1, side - 1)):
            place = pixel.pixel(tensor, weights[number], float(biases[number]), row, column)
            assert place.output == pytest.approx(float(truth[number, row, column]), abs=1e-4)


def test_all_filters_at_one_place_are_what_the_network_computes(run: tuple[Loaded, Captured]) -> None:
    loaded, captured = run
    layer = pixel.layer(loaded.network, "3a", "5x5")
    outputs = pixel.all_outputs(captured.maps[layer.reads], *_filters(loaded, layer.path), 9, 20)
    np.testing.assert_allclose(outputs, captured.maps[layer.path][:, 9, 20], atol=1e-4)


TENSOR = np.arange(24, dtype=np.float32).reshape(4, 2, 3)  # at (1, 2): 5, 11, 17, 23


def test_a_pixel_by_hand() -> None:
    place = pixel.pixel(TENSOR, np.array([1, -2, 0, 0.5]), 3.0, 1, 2)
    assert place.column.tolist() == [5, 11, 17, 23]
    assert place.products.tolist() == [5, -22, 0, 11.5]
    assert (place.total, place.score, place.output) == (-5.5, -2.5, 0.0)
    assert place.average == 14
    assert place.order().tolist() == [1, 3, 0, 2]
    assert place.active == 4


def test_the_average_is_the_one_filter_with_equal_weights_and_no_bias() -> None:
    place = pixel.pixel(TENSOR, np.full(4, 0.25), 0.0, 1, 2)
    assert place.output == place.average


@pytest.mark.parametrize(("row", "column"), [(2, 0), (0, 3), (-1, 0)], ids=["below", "right", "negative"])
def test_a_place_outside_is_refused(row: int, column: int) -> None:
    with pytest.raises(IndexError, match="2×3"):
        pixel.pixel(TENSOR, np.ones(4), 0.0, row, column)


def test_a_filter_of_another_depth_is_refused() -> None:
    with pytest.raises(ValueError, match="5 weights cannot read 4 channels"):
        pixel.pixel(TENSOR, np.ones(5), 0.0, 0, 0)


def test_the_formula_has_the_numbers() -> None:
    text = pixel.sum_formula(pixel.pixel(TENSOR, np.array([1, -2, 0, 0.5]), 30.0, 1, 2), terms=2)
    assert r"11.00\cdot(-2.00)" in text
    assert r"23.00\cdot0.50" in text
    assert r"\underbrace{5.000}_{\text{the other }2}" in text
    assert "= -5.500" in text.replace("(-5.500)", "-5.500")
    assert r"\max(0,\ (-5.500) + \underbrace{30.000}_{b}) = 24.5000" in text


@pytest.mark.parametrize("seed", range(20))
def test_the_products_come_out_as_they_are_written(seed: int) -> None:
    rng = np.random.default_rng(seed)
    place = pixel.pixel(rng.exponential(4, (64, 1, 1)), rng.normal(0, 0.3, 64), 0.1, 0, 0)
    for line in re.findall(r"([\d.]+)\\cdot\(?(-?[\d.]+)", pixel.sum_formula(place)):
        product = float(line[0]) * float(line[1])
        assert f"{product:.3f}" in {f"{p:.3f}" for p in place.products}


def test_liveliest_and_peak() -> None:
    maps = np.zeros((3, 4, 5), np.float32)
    maps[1, 2, 3], maps[2, 1, 1] = 7, 2
    assert pixel.liveliest(maps) == 1
    assert pixel.peak(maps[1]) == (2, 3)


def test_apply_is_torchs_convolution() -> None:
    rng = np.random.default_rng(0)
    x, w, b = (rng.normal(size=s).astype(np.float32) for s in ((7, 5, 6), (11, 7), (11,)))
    for relu in (True, False):
        expected = F.conv2d(torch.from_numpy(x)[None], torch.from_numpy(w)[:, :, None, None], torch.from_numpy(b))[0]
        expected = expected.relu() if relu else expected
        np.testing.assert_allclose(pixel.apply(x, w, b, relu), expected.numpy(), atol=1e-5)


def _learned(**sizes: int) -> dict[str, tuple[Floats, Floats]]:
    return {
        name: (np.full((n, 192), i, np.float32), np.full(n, i, np.float32)) for i, (name, n) in enumerate(sizes.items())
    }


def test_a_bank_takes_the_chosen_layer_first_then_its_siblings_then_untrained_filters() -> None:
    bank = pixel.bank("c", _learned(a=64, b=96, c=16))
    assert [(s.label, s.start, s.stop, s.learned) for s in bank.sections] == [
        ("c", 0, 16, True),
        ("a", 16, 80, True),
        ("b", 80, 176, True),
        (pixel.UNTRAINED, 176, 288, False),
    ]
    assert bank.weights.shape == (288, 192)
    assert bank.biases[[0, 16, 80, 176]].tolist() == [2, 0, 1, 0]
    assert bank.weights[176:].std() == pytest.approx((2 / 192) ** 0.5, rel=0.02)


def test_a_bank_that_is_wide_enough_draws_nothing() -> None:
    bank = pixel.bank("a", _learned(a=200, b=100))
    assert all(s.learned for s in bank.sections)
    assert len(bank.weights) == 300


def test_a_banks_first_filters_give_the_networks_own_maps(run: tuple[Loaded, Captured]) -> None:
    loaded, captured = run
    found = pixel.layers(loaded.network, "3a")[:3]
    bank = pixel.bank(found[2].label, {layer.label: _filters(loaded, layer.path) for layer in found})
    maps = pixel.apply(captured.maps["maxpool2"], bank.weights, bank.biases)
    assert maps.shape == (288, 28, 28)
    np.testing.assert_allclose(maps[:16], captured.maps[found[2].path], atol=1e-4)
    np.testing.assert_allclose(maps[16:80], captured.maps[found[0].path], atol=1e-4)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ((-1, -1, -1), (1, 9, 11)),  # filter 1 differs most off the border, and is largest there
        ((0, -1, -1), (0, 2, 2)),
        ((-1, 5, 6), (1, 5, 6)),
        ((0, 0, 0), (0, 0, 0)),
        ((0, 0, 6), (0, 0, 6)),
        ((0, -1, 6), (0, 2, 2)),
        ((0, 6, -1), (0, 2, 2)),
    ],
)
def test_a_layer_opens_where_most_is_to_be_seen(asked: tuple[int, int, int], found: tuple[int, int, int]) -> None:
    outputs = np.zeros((3, 14, 14), np.float32)
    outputs[0, 2, 2], outputs[1, 9, 11], outputs[2, :2] = (
        1,
        5,
        100,
    )  # filter 2 is large on the border only, 2 of 14 wide
    outputs[0, 0, 0] = outputs[1, 13, 13] = 50
    assert pixel.opening(outputs, *asked) == found


def test_the_border_is_a_seventh_of_the_side() -> None:
    row = np.zeros((1, 7, 7), np.float32)
    row[0, 0], row[0, 1, 1], row[0, 6, 6] = 9, 1, 9
    assert pixel.opening(row, 0, -1, -1) == (0, 1, 1)


def test_untrained_filters_are_drawn_around_zero_and_always_the_same() -> None:
    one, two = (pixel.bank("a", _learned(a=16)) for _ in range(2))
    drawn = one.weights[16:]
    np.testing.assert_array_equal(drawn, two.weights[16:])
    assert abs(float(drawn.mean())) < 0.01
    assert not one.biases[16:].any()
    assert drawn.dtype == np.float32
    assert len(one.weights) == 288, "one and a half times 192"


def test_values_are_written_with_as_many_digits_as_their_product_needs() -> None:
    # 2.375 · 0.375 = 0.890625; with two digits 2.38 · 0.38 = 0.904 is another product, with three it is 0.891
    place = pixel.pixel(np.array([2.375, 1.0, 0.0])[:, None, None], np.array([0.375, 0.5, 3.0]), -0.5, 0, 0)
    assert [pixel.places(place, channel) for channel in range(3)] == [3, 2, 2]
    text = pixel.sum_formula(place)
    assert r"2.375\cdot0.375 + 1.00\cdot0.50" in text
    assert r"\underbrace{0.000}_{\text{the other }1}" in text
    assert r"= 1.391 \\ y &= \max(0,\ 1.391 + \underbrace{(-0.500)}_{b}) = 0.8906" in text
    never = pixel.pixel(np.array([1234.5678901])[:, None, None], np.array([87.6543219]), 0.0, 0, 0)
    assert pixel.places(never, 0) == 6


def test_a_sum_of_nothing_has_no_terms() -> None:
    text = pixel.sum_formula(pixel.pixel(np.zeros((4, 1, 1)), np.ones(4), 0.25, 0, 0))
    assert r"z &= \underbrace{0.000}_{\text{the other }4} \\" in text
    assert text.endswith(r"= 0.2500 \end{aligned}")
