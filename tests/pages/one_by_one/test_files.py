"""What lessons 1 and 2 give away adds up, and its pictures hold every map."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from PIL import Image

from pages.one_by_one import files, mixer, pixel
from pages.one_by_one.pixel import Array
from tests.golden_pictures import leaves_as_before
from viz.network.architecture import EMBEDDED
from viz.notation.colour import tint
from viz.notation.palette import BRANCH_COLOURS
from viz.rendering.sheets import BAND, LINE, MARGIN, SHEET_WIDTH


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def arrays(*shape: int, seed: int = 3) -> Array:
    return np.random.default_rng(seed).normal(0, 1, shape).astype(np.float32)


@pytest.mark.parametrize("bias", [-100.0, 100.0], ids=["silent", "active"])
def test_the_products_add_up_to_the_output(bias: float) -> None:
    tensor, weights = arrays(192, 4, 5), arrays(192, seed=4)
    table = rows(files.pixel_table(pixel.pixel(tensor, weights, bias, 3, 2), 0.5))
    channels, ends = table[:192], {row["channel"]: float(row["product"]) for row in table[192:]}
    assert [row["channel"] for row in channels] == [str(n) for n in range(192)]
    assert np.array([row["input"] for row in channels]).astype(np.float32).tolist() == tensor[:, 3, 2].tolist()
    assert np.array([row["weight"] for row in channels]).astype(np.float32).tolist() == weights.tolist()
    total = sum(float(row["input"]) * float(row["weight"]) for row in channels)
    assert list(ends) == ["sum", "bias", "sum + bias", "ReLU", "network"]
    assert ends["sum"] == pytest.approx(total)
    assert (ends["bias"], ends["network"]) == (bias, 0.5)
    assert ends["ReLU"] == pytest.approx(max(0, total + bias))


@pytest.mark.parametrize(("number", "bands"), [(3, 2), (16, 2), (17, 3)], ids=["some", "all-own", "one-sibling"])
def test_maps_before_and_after_stand_under_their_layers(number: int, bands: int) -> None:
    layers = pixel.layers(EMBEDDED, "3a")
    own, other = layers[2], layers[1]
    learned = {layer.label: (arrays(layer.out_shape.c, 192), arrays(layer.out_shape.c)) for layer in (own, other)}
    bank = pixel.bank(own.label, learned)
    png = files.before_after_png("Cat", np.abs(arrays(192, 28, 28)), bank, number, layers, "here")
    page = Image.open(io.BytesIO(png)).convert("RGB")
    assert page.width == SHEET_WIDTH + 2 * MARGIN
    edge = [page.getpixel((MARGIN, y)) for y in range(page.height)]
    starts = [c for c, before in zip(edge[1:], edge, strict=False) if before == (255, 255, 255) != c]
    assert len([c for c in starts if c in _bands(own.branch, other.branch)]) == bands
    if number == 3:
        leaves_as_before(page, "one_by_one-before-after")


def _bands(*branches: str) -> set[tuple[int, ...]]:
    colours = [tint(colour) for name, colour in BRANCH_COLOURS.items() if name in branches]
    return {tuple(bytes.fromhex(colour[1:])) for colour in (*colours, "#9AA5B1")}


def test_the_mixer_shows_the_picture_and_every_output() -> None:
    first, second = mixer.PRESET_TABLES["sepia"].table, mixer.resized(mixer.SECOND, 3)
    planes = mixer.as_planes(np.full((32, 32, 3), 128, np.uint8))
    page = Image.open(io.BytesIO(files.mixer_png("Cat", planes, first, second, True, "here")))
    assert page.height == 2 * BAND + (1 + 3 + 1) * (32 + BAND + MARGIN) + LINE
    leaves_as_before(page, "one_by_one-mixer")
